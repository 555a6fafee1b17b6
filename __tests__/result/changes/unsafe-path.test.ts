import { expect, test } from 'vitest';
import { unsafePath } from '../../../src/result/changes/unsafe-path.ts';

const latin1 = (text: string) => Buffer.from(text).toString('latin1');

test.each([
  ...[
    'a',
    'a/b',
    '.github/workflows/x.yml',
    '.gitignore',
    'sub/.gitattributes',
    '.gitmodules',
    'git',
    'a..b',
    '...',
    'x.git',
    'git~x',
    'git~',
  ],
  ...[' ', '-', 'new\nline', '\xff', 'a b/c', '.agit', 'c:d'],
])('%j may be written', (path) => {
  expect(unsafePath(path)).toBeNull();
});

test.each([
  ...['', '/etc/passwd', 'a\0b', '../x', 'a/../../x', 'a//b', './a', 'a/.', 'a/', '..'],
  ...[
    '.git',
    '.git/config',
    '.git/hooks/pre-commit',
    'sub/.git',
    'sub/.git/config',
    '.GIT/config',
    '.Git',
    'git~1',
    'GIT~1/config',
    'git~12',
  ],
  ...[
    '.git./x',
    '.git /x',
    '.git. . /x',
    '.git::$INDEX_ALLOCATION/config',
    '.git:x',
    'a\\.git\\config',
    '.git\\config',
  ],
  latin1('.g\u200cit/config'),
  latin1('\ufeff.git/config'),
  latin1('.gi\u202et'),
])('%j may not', (path) => {
  expect(unsafePath(path)).toMatch(/^(is|leads) /);
});
