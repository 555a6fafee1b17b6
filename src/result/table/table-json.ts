import type { Table } from '../result.ts';
import { type JsonMembers, type JsonNode, jsonCell, parseJson } from './json-parse.ts';
import { fits, shapeTable } from './table-shape.ts';

/**
 * The table in a JSON text: an array of objects, an array of arrays, or an object with one such array.
 *
 * - Objects: columns are all keys in the order in which they first appear; a missing member is null.
 * - Arrays: the first is the header when it is all strings and another follows; else the names are made.
 * - `{"columns":[…],"rows":[[…]]}`, what we write ourselves, is read as what it says.
 */
export function tableFromJson(text: string): Table | null {
  // Cheap refusals first: most messages and blocks are not JSON.
  if (!/^\s*[[{]/.test(text)) return null;
  const node = parseJson(text);
  if (Array.isArray(node)) return fromArray(node);
  if (!(node instanceof Map)) return null;
  return isOwnForm(node) ? fromOwnForm(node) : fromOnlyArray(node);
}

/** Reads back what `tableJson` wrote, strictly: the bytes may come from a store that others can write to. */
export function readTable(json: string): Table | null {
  const node = parseJson(json);
  if (!(node instanceof Map) || [...node.keys()].join() !== 'columns,rows' || !isOwnForm(node)) return null;
  const table = fromOwnForm(node);
  if (!table) return null;
  const names = node.get('columns') as string[];
  const rows = node.get('rows') as JsonNode[][];
  const asWritten = names.length === table.columns.length && names.every((name, i) => name === table.columns[i]);
  return asWritten && rows.every((row) => row.length === names.length) ? table : null;
}

function isOwnForm(node: JsonMembers): boolean {
  const rows = node.get('rows');
  return isStrings(node.get('columns')) && Array.isArray(rows) && isArrays(rows);
}

function fromOwnForm(node: JsonMembers): Table | null {
  return shapeTable(node.get('columns') as string[], cells(node.get('rows') as JsonNode[][]), null);
}

function fromOnlyArray(node: JsonMembers): Table | null {
  const arrays = [...node.values()].filter((value): value is JsonNode[] => isTabular(value));
  return arrays.length === 1 && arrays[0] ? fromArray(arrays[0]) : null;
}

function fromArray(elements: JsonNode[]): Table | null {
  if (elements.length === 0) return null;
  if (isObjects(elements)) return fromObjects(elements);
  if (!isArrays(elements)) return null;
  const [first, ...rest] = elements;
  return isStrings(first) && first.length > 0 && rest.length > 0
    ? shapeTable(first, cells(rest), null)
    : shapeTable([], cells(elements), null);
}

function fromObjects(objects: JsonMembers[]): Table | null {
  const columns = new Set<string>();
  for (const object of objects) {
    for (const key of object.keys()) columns.add(key);
    if (columns.size > 0 && !fits(columns.size, objects.length)) return null;
  }
  const keys = [...columns];
  const rows = objects.map((object) => keys.map((key) => jsonCell(object.get(key) ?? null)));
  return shapeTable(keys, rows, null);
}

function cells(rows: JsonNode[][]) {
  return rows.map((row) => row.map(jsonCell));
}

function isTabular(value: JsonNode): boolean {
  return Array.isArray(value) && value.length > 0 && (isObjects(value) || isArrays(value));
}

function isObjects(values: JsonNode[]): values is JsonMembers[] {
  return values.every((value) => value instanceof Map);
}

function isArrays(values: JsonNode[]): values is JsonNode[][] {
  return values.every((value) => Array.isArray(value));
}

function isStrings(value: JsonNode | undefined): value is string[] {
  return Array.isArray(value) && value.every((element) => typeof element === 'string');
}
