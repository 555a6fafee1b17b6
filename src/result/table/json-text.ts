import { unicodePattern } from '../../base/text/ascii.ts';
import type { JsonValue } from '../../base/text/json-value.ts';

/**
 * A JSON value that JavaScript can't hold unchanged, as condensed JSON text: a number such as 12345678901234567890,
 * 1.0 or 1e400, or something nested that holds one or whose keys JavaScript would reorder ({"10":1,"2":2}).
 *
 * It stands where a `JsonValue` stands. Whoever hands it to JSON.stringify gets the nearest plain value;
 * `cellJson` writes it as it was.
 */
export class JsonText {
  /** Lets it pass for a JSON object, so that tables need no second type of cell. */
  [key: string]: JsonValue;
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

// Not in the class: a method would not fit the index signature.
Object.defineProperty(JsonText.prototype, 'toJSON', {
  value(this: JsonText): unknown {
    return JSON.parse(this.json);
  },
});

/** One cell as condensed JSON that can be printed. */
export function cellJson(cell: JsonValue): string {
  return cell instanceof JsonText ? cell.json : printableJson(JSON.stringify(cell));
}

/**
 * The same JSON, written so that it can go anywhere a line can. LS and PS, which some readers take for line ends, are
 * escaped. So is what the runner would obey anywhere in a line of the log, once somebody prints this there:
 * `##[command]`, also with characters between that its comparison passes over. All of them can only stand in strings.
 */
export function printableJson(json: string): string {
  const lines = /[\u2028\u2029]/.test(json)
    ? json.replace(/[\u2028\u2029]/g, (char) => (char === '\u2028' ? '\\u2028' : '\\u2029'))
    : json;
  if (!lines.includes('#')) return lines;
  const weightless = String.raw`\p{Default_Ignorable_Code_Point}*`;
  return lines.replace(unicodePattern(`#(?=${weightless}#${weightless}\\[)`, 'gu'), '\\u0023');
}
