// Writes the tables of inputs and outputs in README.md from action.yml, between <!-- inputs --> and <!-- /inputs -->,
// <!-- outputs --> and <!-- /outputs -->. With --check it only compares, and exits 1 where they differ.
//
//   node scripts/readme-tables.mjs [--check] [FOLDER]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const words = process.argv.slice(2);
const check = words.includes('--check');
const folder = words.find((word) => !word.startsWith('--')) ?? dirname(dirname(fileURLToPath(import.meta.url)));
const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
const path = join(folder, 'README.md');
const before = readFileSync(path, 'utf8');

const inputs = Object.entries(action.inputs ?? {}).map(([name, input]) => [
  code(name),
  input.default === undefined ? '' : code(input.default),
  cell(input.description),
]);
const outputs = Object.entries(action.outputs ?? {}).map(([name, output]) => [code(name), cell(output.description)]);

let after = before;
after = between(after, 'inputs', table(['Input', 'Default', 'What it does'], inputs));
after = between(after, 'outputs', table(['Output', 'What it holds'], outputs));

if (after === before) {
  console.log('README.md: the tables are up to date.');
} else if (check) {
  console.error('README.md: the tables differ from action.yml. Run: node scripts/readme-tables.mjs');
  process.exitCode = 1;
} else {
  writeFileSync(path, after);
  console.log('README.md: the tables are written anew.');
}

function between(text, name, content) {
  const start = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const [head, tail] = [text.indexOf(start), text.indexOf(end)];
  if (head < 0 || tail < head)
    throw new Error(`README.md has no ${start} … ${end}: put both where the table shall be.`);
  return `${text.slice(0, head + start.length)}\n${content}\n${text.slice(tail)}`;
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(value) {
  return `\`${cell(value)}\``;
}

/** One line; a bar would end the cell, also inside of code. */
function cell(value) {
  return String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('|', '\\|');
}
