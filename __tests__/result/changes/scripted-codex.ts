/** Codex as a script: plain file operations, which may fail as they may for anybody. */
import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import fc from 'fast-check';

/** One byte per code unit. */
type Bytes = string;

export type Operation =
  | { readonly do: 'write'; readonly path: Bytes; readonly content: Bytes }
  | { readonly do: 'append'; readonly path: Bytes; readonly content: Bytes }
  | { readonly do: 'edit'; readonly path: Bytes; readonly at: number; readonly byte: number }
  | { readonly do: 'truncate'; readonly path: Bytes; readonly size: number }
  | { readonly do: 'delete'; readonly path: Bytes }
  | { readonly do: 'rename'; readonly path: Bytes; readonly to: Bytes }
  | { readonly do: 'chmod'; readonly path: Bytes; readonly executable: boolean }
  | { readonly do: 'link'; readonly path: Bytes; readonly target: Bytes }
  | { readonly do: 'touch'; readonly path: Bytes };

const at = (root: string, path: Bytes) => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
const parent = (path: Bytes) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Whether the place is in the folder, also where links on the way or at its end lead. Tests may not write elsewhere. */
function isInside(root: string, path: Bytes): boolean {
  const place = at(root, path);
  if (lstatSync(place, { throwIfNoEntry: false }) === undefined)
    return parent(path) === '' || isInside(root, parent(path));
  return `${realpathSync(place)}/`.startsWith(`${realpathSync(root)}/`);
}

const STAYS_HERE: ReadonlySet<Operation['do']> = new Set(['write', 'append', 'edit', 'truncate', 'chmod', 'touch']);

function perform(root: string, operation: Operation): void {
  const place = at(root, operation.path);
  // These follow links, those that lead nowhere included: realpath throws for them.
  if (STAYS_HERE.has(operation.do) && !isInside(root, operation.path)) return;
  // A folder that is a link takes what is put, moved or deleted in it.
  for (const path of [operation.path, operation.do === 'rename' ? operation.to : '']) {
    if (parent(path) !== '' && !isInside(root, parent(path))) return;
  }
  const bytes = (text: Bytes) => Buffer.from(text, 'latin1');
  switch (operation.do) {
    case 'write':
      mkdirSync(at(root, parent(operation.path)), { recursive: true });
      writeFileSync(place, bytes(operation.content));
      break;
    case 'append':
      appendFileSync(place, bytes(operation.content));
      break;
    case 'edit': {
      // Size and time stay: only the change time and the content tell.
      const { atimeMs, mtimeMs } = lstatSync(place);
      const content = readFileSync(place);
      if (content.length > 0) content[operation.at % content.length] = operation.byte;
      writeFileSync(place, content);
      utimesSync(place, atimeMs / 1000, mtimeMs / 1000);
      break;
    }
    case 'truncate':
      truncateSync(place, Math.min(operation.size, lstatSync(place).size));
      break;
    case 'delete':
      rmSync(place, { recursive: true });
      break;
    case 'rename':
      mkdirSync(at(root, parent(operation.to)), { recursive: true });
      renameSync(place, at(root, operation.to));
      break;
    case 'chmod':
      chmodSync(place, operation.executable ? 0o755 : 0o644);
      break;
    case 'link':
      mkdirSync(at(root, parent(operation.path)), { recursive: true });
      symlinkSync(bytes(operation.target), place);
      break;
    case 'touch':
      utimesSync(place, new Date(), new Date());
      break;
  }
}

const EXPECTED = new Set([
  ...['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOTEMPTY', 'EINVAL', 'ELOOP', 'EACCES', 'ERR_FS_EISDIR', 'EPERM'],
]);

/** Performs them in order; what the file system forbids just doesn't happen. */
export function performAll(root: string, operations: readonly Operation[]): void {
  for (const operation of operations) {
    try {
      perform(root, operation);
    } catch (error) {
      if (!EXPECTED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

/** Few enough that operations meet on one path, and that a file stands where another wants a folder. */
const PATHS: readonly Bytes[] = [
  'README.md',
  'src/main.c',
  'src/lib',
  'src/lib/deep/file.txt',
  'src',
  'a',
  'a/b',
  'a/b/c',
  'run.sh',
  'link',
  'data.bin',
  'large.bin',
  'unix.txt',
  'dos.txt',
  'mixed.txt',
  'empty',
  'sp ace',
  ' lead',
  'trail ',
  'quo"te',
  "it's",
  'tab\there',
  'new\nline',
  'cr\rname',
  'back\\slash',
  '-dash',
  ':(top)magic',
  'star*',
  '[x]',
  'x b/x',
  'diff --git a',
  '\xc3\xa4\xc3\xb6',
  '\xff\xfe raw',
  'not\x80utf8/\xe9',
  'ignored.log',
  'ignored/x',
  'ignored/keep.txt',
  'UPPER',
  'upper',
];

const path = fc.constantFrom(...PATHS);
const line = fc.constantFrom(
  'one',
  'two',
  'three',
  '',
  ' blank end ',
  '\ttab',
  '$Id$',
  '$Id: x $',
  'diff --git a/x b/x',
  '--- a',
  '+++ b',
  '\xff\xfe',
  '\xc3\xa4',
);
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([lines, end, last]) => lines.join(end) + (last ? end : ''));
const binary = fc.uint8Array({ maxLength: 300 }).map((bytes) => `\0${Buffer.from(bytes).toString('latin1')}`);
const content = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: binary });

const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), path, content }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('append' as const), path, content }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      path,
      at: fc.nat(200),
      byte: fc.integer({ min: 33, max: 126 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('truncate' as const), path, size: fc.nat(40) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('delete' as const), path }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('rename' as const), path, to: path }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('chmod' as const), path, executable: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('link' as const),
      path,
      target: fc.constantFrom('README.md', '../x', '/nonexistent/target', 'a', '\xff'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('touch' as const), path }) },
);

/** Rules that Codex may change on its way. */
const ruleChange: fc.Arbitrary<Operation> = fc.constantFrom<Operation>(
  { do: 'write', path: '.gitattributes', content: '* text=auto\n*.txt eol=crlf\n' },
  {
    do: 'write',
    path: '.gitattributes',
    content: '*.c filter=evil\n*.txt -text diff=evil working-tree-encoding=UTF-16\n',
  },
  { do: 'write', path: '.gitignore', content: '*.log\n/ignored/\nempty\n' },
  { do: 'write', path: '.gitignore', content: '*.log\n' },
  { do: 'delete', path: '.gitattributes' },
  { do: 'delete', path: '.gitignore' },
);

export const operations = (maxLength: number) =>
  fc.array(fc.oneof({ weight: 30, arbitrary: anyOperation }, { weight: 1, arbitrary: ruleChange }), {
    minLength: 1,
    maxLength,
  });
