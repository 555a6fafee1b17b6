// Bundles build/ into dist/<entry>/index.js, one folder per entry, in two steps:
// 1. rolldown drops code that nothing uses (ncc cannot) and splits at each `await import()`;
// 2. ncc makes the files that ship.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { minify } from 'rolldown/utils';
import { lazyBuiltins } from './lazy-builtins.mjs';
import { licenseTexts, packagesOf } from './licenses.mjs';
import { loadWithBytecode } from './load-with-bytecode.mjs';
import { trimLibraries } from './trim-libraries.mjs';

const ENTRIES = ['action', 'cli', 'compare', 'cache-worker'];
/** The others run seldom, or are small. */
const WITH_BYTECODE = ['action', 'compare'];
const SHAKEN = join('build', 'shaken');
/** What a folder of dist/ may hold. ncc also copies files that it takes for assets: we have none. */
const SHIPPED = /^(\d+\.)?index\.js$|^package\.json$/;

const require = createRequire(import.meta.url);
const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js');
rmSync('dist', { recursive: true, force: true });
rmSync(SHAKEN, { recursive: true, force: true });
const trimming = trimLibraries();
for (const entry of ENTRIES) {
  const chunks = await shake(entry);
  for (const chunk of chunks) {
    const file = join(SHAKEN, entry, chunk.fileName);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await squeezed(chunk));
  }
  const folder = join('dist', entry);
  const source = join(SHAKEN, entry, `${entry}.js`);
  execFileSync(process.execPath, [ncc, 'build', source, '-o', folder, '-m', '-q'], { stdio: 'inherit' });
  // ncc minifies its entry only; a chunk begins with a list of all that it exports, comments and all.
  for (const name of readdirSync(folder).filter((name) => name.endsWith('index.js'))) {
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8');
    writeFileSync(file, name === 'index.js' ? directBuiltins(code, file) : await squeezed({ fileName: name, code }));
  }
  if (WITH_BYTECODE.includes(entry)) await loadMainWithBytecode(folder);
  const strange = readdirSync(folder).filter((name) => !SHIPPED.test(name));
  if (strange.length > 0) throw new Error(`ncc copied files into ${folder}: ${strange.join(', ')}`);
  writeFileSync(join(folder, 'licenses.txt'), licenseTexts(packagesOf(chunks)));
}
trimming.assertAllApplied();

/** ncc makes a `require` for each of Node's own modules that it loads; that takes longer than to load most of them. */
function directBuiltins(code, file) {
  const direct = code.replace(/\w+\(import\.meta\.url\)\(("[\w:/]+")\)/g, 'process.getBuiltinModule($1)');
  if (direct === code) throw new Error(`${file} loads Node's modules in another way than before`);
  const made = /^(#!.*\n)?import\s*\{\s*createRequire as (\w+)\s*\}\s*from\s*"module";/.exec(direct);
  const isUnused = made !== null && !direct.includes(`${made[2]}(import.meta.url)(`);
  return isUnused ? `${made[1] ?? ''}${direct.slice(made[0].length)}` : direct;
}

/** Makes the chunk that the entry loads a script instead of a module, and has it loaded by load-with-bytecode.mjs. */
async function loadMainWithBytecode(folder) {
  const entry = join(folder, 'index.js');
  const code = readFileSync(entry, 'utf8');
  const id = /\bawait \w+\.e\((\d+)\)\.then\(/.exec(code)?.[1];
  const load = /import\("\.\/"\+__nccwpck_require__\.u\((\w+)\)\)/.exec(code);
  const name = `${id}.index.js`;
  const chunk = readFileSync(join(folder, name), 'utf8');
  const head = `export const id=${id};export const ids=[${id}];export const modules=`;
  if (load === null || !chunk.startsWith(head) || /\bimport(\.meta|\()/.test(chunk))
    throw new Error(`${folder} loads its main chunk in another way than before`);
  const script = `({id:${id},ids:[${id}],modules:${chunk.slice(head.length).trim().replace(/;$/, '')}})`;
  writeFileSync(join(folder, name), script);
  const digest = createHash('sha256').update(script).digest('hex').slice(0, 16);
  const squeezedLoader = await squeezed({ fileName: 'loader.js', code: `export default ${loadWithBytecode};` });
  const loader = squeezedLoader
    .trim()
    .replace(/^export default /, '')
    .replace(/;$/, '');
  const [all, chosen] = load;
  const call = `(${loader})(import.meta.url,${JSON.stringify(name)},"${digest}")`;
  const how = `(${chosen}==${id}?(async()=>${call})():${all})`;
  writeFileSync(
    entry,
    code.replace(all, () => how),
  );
}

async function shake(entry) {
  const bundle = await rolldown({
    input: { [entry]: join('build', `${entry}.js`) },
    platform: 'node',
    preserveEntrySignatures: false,
    treeshake: {
      // These packages only define things when they load. @actions/core also exports the HTTP client for OIDC tokens.
      moduleSideEffects: [{ test: /[\\/]node_modules[\\/]@(actions|protobuf-ts)[\\/]/, sideEffects: false }],
    },
    // ncc takes `resolve(process.cwd(), …)` for the path of an asset and copies what lies there.
    transform: { define: { 'process.cwd': 'globalThis.process.cwd' } },
    plugins: [trimming.plugin, lazyBuiltins()],
    onLog(level, log, handle) {
      if (level === 'warn') throw new Error(`rolldown: ${log.message}`);
      handle(level, log);
    },
  });
  try {
    const main = mainModules(await split(bundle), `${entry}.js`);
    return await split(bundle, (id) => (main.has(id) ? 'main' : null));
  } finally {
    await bundle.close();
  }
}

/** @param group name of the chunk that a module belongs in; null = where rolldown puts it */
async function split(bundle, group = () => null) {
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: { groups: [{ debugName: 'main', name: group, includeDependenciesRecursively: false }] },
  });
  return output.filter((file) => file.type === 'chunk');
}

/**
 * What loads whenever the entry runs, but for the entry's own static imports: together in one chunk, it is smaller than
 * in dozens that share their modules with chunks that mostly don't load.
 */
function mainModules(chunks, entry) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const modules = (names) => new Set(names.flatMap((name) => reach(name).flatMap((chunk) => chunk.moduleIds)));
  const reach = (name, seen = new Set()) => {
    const chunk = byName.get(name);
    if (chunk === undefined || seen.has(chunk)) return [];
    seen.add(chunk);
    for (const next of chunk.imports) reach(next, seen);
    return [...seen];
  };
  const own = modules([entry]);
  const { dynamicImports } = byName.get(entry);
  // The command line has a chunk for each subcommand instead.
  return dynamicImports.length === 1 ? new Set([...modules(dynamicImports)].filter((id) => !own.has(id))) : new Set();
}

/** Without white space and with short local names. Names of functions and classes stay: a stack trace shows them. */
async function squeezed({ fileName, code }) {
  const mangle = { toplevel: true, keepNames: true };
  const compress = { target: 'es2023', keepNames: { function: true, class: true } };
  const options = { module: true, compress, mangle, codegen: { removeWhitespace: true } };
  return (await minify(fileName, code, options)).code;
}
