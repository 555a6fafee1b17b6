// Bundles build/ into dist/<entry>/index.js, one folder per entry, in two steps:
// 1. rolldown drops code that nothing uses (ncc cannot) and splits at each `await import()`;
// 2. ncc makes the files that ship.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { minify } from 'rolldown/utils';
import { licenseTexts, packagesOf } from './licenses.mjs';
import { trimLibraries } from './trim-libraries.mjs';

const ENTRIES = ['action', 'cli', 'compare', 'cache-worker'];
const SHAKEN = join('build', 'shaken');
/** What a folder of dist/ may hold. ncc also copies files that it takes for assets: we have none. */
const SHIPPED = /^(\d+\.)?index\.js$|^package\.json$/;

const require = createRequire(import.meta.url);
const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js');
rmSync('dist', { recursive: true, force: true });
const chunks = await shake();
rmSync(SHAKEN, { recursive: true, force: true });
for (const chunk of chunks) {
  const file = join(SHAKEN, chunk.fileName);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await squeezed(chunk));
}
for (const entry of ENTRIES) {
  const folder = join('dist', entry);
  execFileSync(process.execPath, [ncc, 'build', join(SHAKEN, `${entry}.js`), '-o', folder, '-m', '-q'], {
    stdio: 'inherit',
  });
  const strange = readdirSync(folder).filter((name) => !SHIPPED.test(name));
  if (strange.length > 0) throw new Error(`ncc copied files into ${folder}: ${strange.join(', ')}`);
  writeFileSync(join(folder, 'licenses.txt'), licenseTexts(packagesOf(chunks, `${entry}.js`)));
}

async function shake() {
  const bundle = await rolldown({
    input: Object.fromEntries(ENTRIES.map((entry) => [entry, join('build', `${entry}.js`)])),
    platform: 'node',
    treeshake: {
      // These packages only define things when they load. @actions/core also exports the HTTP client for OIDC tokens.
      moduleSideEffects: [{ test: /[\\/]node_modules[\\/]@actions[\\/]/, sideEffects: false }],
    },
    // ncc takes `resolve(process.cwd(), …)` for the path of an asset and copies what lies there.
    transform: { define: { 'process.cwd': 'globalThis.process.cwd' } },
    plugins: [trimLibraries()],
    onLog(level, log, handle) {
      if (level === 'warn') throw new Error(`rolldown: ${log.message}`);
      handle(level, log);
    },
  });
  try {
    const { output } = await bundle.generate({
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
    });
    return output.filter((file) => file.type === 'chunk');
  } finally {
    await bundle.close();
  }
}

/** Without white space and with short local names. Names of functions and classes stay: a stack trace shows them. */
async function squeezed({ fileName, code }) {
  const options = {
    module: true,
    compress: false,
    mangle: { toplevel: true, keepNames: true },
    codegen: { removeWhitespace: true },
  };
  return (await minify(fileName, code, options)).code;
}
