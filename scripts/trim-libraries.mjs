// Takes out of libraries what a call rarely or never needs, or has it loaded when it is used. Each edit names the text that
// it replaces: where a new version of a library has another one, the build fails, and somebody has to look.
import { join } from 'node:path';
import { parseSync } from 'rolldown/utils';

/** In the edits: where our own modules are, and what their names end with. */
const OURS = 'OURS';
const EXTENSION = '.EXT';

const EDITS = {
  // The Azure client uploads. Downloads use it only with `useAzureSdk`, which is off.
  '@actions/cache/lib/internal/uploadUtils.js': [
    ["import { BlobClient } from '@azure/storage-blob';\n", ''],
    [
      '        const blobClient = new BlobClient(',
      "        const { BlobClient } = yield import('@azure/storage-blob');\n        const blobClient = new BlobClient(",
    ],
  ],
  '@actions/cache/lib/internal/downloadUtils.js': [
    ["import { BlockBlobClient } from '@azure/storage-blob';\n", ''],
    [
      '        const client = new BlockBlobClient(',
      "        const { BlockBlobClient } = yield import('@azure/storage-blob');\n        const client = new BlockBlobClient(",
    ],
    // A turn through the thread pool for each piece of 64 KiB takes longer than to write it.
    [
      'const writeStream = fs.createWriteStream(archivePath);',
      `const file = fs.openSync(archivePath, 'w');
        const writeStream = new stream.Writable({
            write(chunk, _encoding, done) { try { fs.writeFileSync(file, chunk); done(); } catch (error) { done(error); } },
            destroy(error, done) { fs.closeSync(file); done(error); }
        });`,
    ],
  ],
  // Only a save looks for files.
  // No program is started: the environment says what archives are packed with. `exec` and `io` are left in functions that
  // only the real tar needs.
  '@actions/cache/lib/internal/cacheUtils.js': [
    ["import * as glob from '@actions/glob';\n", ''],
    [
      'const globber = yield glob.create(',
      "const glob = yield import('@actions/glob');\n        const globber = yield glob.create(",
    ],
    ["import * as exec from '@actions/exec';\n", ''],
    ["import * as io from '@actions/io';\n", ''],
    ["import * as semver from 'semver';\n", ''],
    ['yield io.mkdirP(dest);', 'fs.mkdirSync(dest, { recursive: true });'],
    // There is one in a folder of its own; and crypto takes long to load.
    ["import * as crypto from 'crypto';\n", `import { sha256 } from '${OURS}/base/sha256${EXTENSION}';\n`],
    ['crypto.randomUUID()', "'download'"],
    ["crypto.createHash('sha256').update(components.join('|')).digest('hex')", "sha256(components.join('|'))"],
    [
      `        const versionOutput = yield getVersion('zstd', ['--quiet']);
        const version = semver.clean(versionOutput);
        core.debug(\`zstd version: \${version}\`);
        if (versionOutput === '') {`,
      "        if (process.env['CODEX_JOB_ZSTD'] !== '1') {",
    ],
  ],
  // A dispatcher is for `fetch`, which @actions/cache never calls: its proxies are agents. It would bring undici (0.6 MB).
  '@actions/http-client/lib/index.js': [
    [
      "import { ProxyAgent } from 'undici';\n",
      "class ProxyAgent { constructor() { throw new Error('this bundle has no proxy for fetch'); } }\n",
    ],
    ["import * as https from 'https';\n", `const https = ${lazyHttps("process.getBuiltinModule('https')")};\n`],
  ],
  // TLS is loaded when something is encrypted.
  'tunnel/lib/tunnel.js': [
    ["var net = require('net');\n", ''],
    ["var tls = require('tls');\n", ''],
    ["var assert = require('assert');\n", ''],
    ["var https = require('https');\n", `var https = ${lazyHttps("require('https')")};\n`],
    ['tls.connect(0', "require('tls').connect(0"],
  ],
};

function lazyHttps(loaded) {
  const getters = ['Agent', 'globalAgent', 'request'].map((name) => `get ${name}() { return ${loaded}.${name}; }`);
  return `{ ${getters.join(', ')} }`;
}

/** Prices of other providers than ours are 0.4 MB: the list is the array of objects at the top of that file. */
const PRICES = '@pydantic/genai-prices/dist/index.js';

function onlyOpenAi(code, id) {
  const list = parseSync(id, code)
    .program.body.flatMap((statement) => statement.declarations ?? [])
    .find(({ init }) => init?.type === 'ArrayExpression' && init.elements.some((item) => idOf(item) === 'openai'));
  if (list === undefined) throw new Error(`${id} has no list of providers`);
  const openAi = list.init.elements.find((item) => idOf(item) === 'openai');
  const { start, end } = list.init;
  return `${code.slice(0, start)}[${code.slice(openAi.start, openAi.end)}]${code.slice(end)}`;
}

function idOf(item) {
  return item?.properties?.find(({ key }) => key?.name === 'id')?.value.value;
}

/** In its place stands ours, which never unpacks anything: store/actions/stand-in-tar.ts. */
const TAR = '@actions/cache/lib/internal/tar.js';

const ROOT = join(import.meta.dirname, '..');

/**
 * @param ours absolute path of our own modules, which stand in for some of the libraries'
 * @param extension of their names
 */
export function trimLibraries(ours = join(ROOT, 'build'), extension = '.js') {
  const files = [...Object.keys(EDITS), PRICES, TAR];
  const waiting = new Set(files);
  return {
    plugin: {
      name: 'trim-libraries',
      // Its other build, which is one big object, can't be shaken.
      resolveId(source) {
        const [, name] = /^@protobuf-ts\/(runtime|runtime-rpc)$/.exec(source) ?? [];
        if (name === undefined) return null;
        return join(ROOT, 'node_modules', '@protobuf-ts', name, 'build', 'es2015', 'index.js');
      },
      transform(code, id) {
        const name = files.find((file) => id === join(ROOT, 'node_modules', file));
        if (name === undefined) return null;
        waiting.delete(name);
        if (name === PRICES) return onlyOpenAi(code, id);
        const edits = EDITS[name] ?? [[code, `export * from '${OURS}/store/actions/stand-in-tar${EXTENSION}';\n`]];
        return edits.reduce(
          (text, [from, to]) => replaceOnce(text, from, to.replace(OURS, ours).replace(EXTENSION, extension), id),
          code,
        );
      },
    },
    assertAllApplied() {
      if (waiting.size > 0) throw new Error(`not in any bundle any more: ${[...waiting].join(', ')}`);
    },
  };
}

function replaceOnce(text, from, to, id) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${id} has ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}
