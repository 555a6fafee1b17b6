import { describe, expect, test } from 'vitest';
import { formProblem } from '../../../src/store/entry/contents.ts';
import { filesOf, SUMMARY } from '../support.ts';

describe('form of the files', () => {
  const table = (text: string) => formProblem(filesOf('x', { 'table.json': text }));
  test('a summary, a table', () => {
    expect(formProblem(filesOf('x'))).toBeNull();
    expect(table('{"columns":["a"],"rows":[[{"deep":1}]]}')).toBeNull();
  });
  test.each(['', 'null', '[]', '{"columns":["a"],"rows":[[]]}', '{"columns":[1],"rows":[]}', '{"columns":[]}'])(
    '%s is no table',
    (text) => {
      expect(table(text)).toMatch(/table/);
    },
  );
  test.each([
    '',
    '{}',
    SUMMARY.replace('0,', '1,'),
    SUMMARY.replace('{', '{"more":1,'),
    SUMMARY.replace('"Done"', 'null'),
  ])('%s is no summary', (text) => {
    expect(formProblem(filesOf('x', { 'summary.json': text }))).toMatch(/summary/);
  });
});
