import { MAX_DEPTH, MAX_VALUES } from '../../base/markdown/limits.ts';
import type { JsonValue } from '../../base/text/json-value.ts';
import { JsonText, printableJson } from './json-text.ts';

/**
 * A JSON value as it was written: objects are Maps, because a plain object moves keys like `10` to the front and
 * treats `__proto__` in its own way, and a number that JavaScript would change is its text.
 */
export type JsonNode = null | boolean | string | number | JsonText | JsonNode[] | JsonMembers;
export type JsonMembers = Map<string, JsonNode>;

/**
 * Reads strict JSON (RFC 8259). Of a repeated key the last value counts, at the first one's place, as in JSON.parse.
 *
 * @returns undefined for anything that is not JSON, or is deeper or larger than the limits
 */
export function parseJson(text: string): JsonNode | undefined {
  try {
    return new Reader(text).whole();
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

/** The node as a plain value where JavaScript holds it unchanged, else as its text. */
export function jsonCell(node: JsonNode): JsonValue {
  if (node === null || typeof node !== 'object' || node instanceof JsonText) return node;
  const json = nodeJson(node);
  const plain = JSON.parse(json) as JsonValue;
  return printableJson(JSON.stringify(plain)) === json ? plain : new JsonText(json);
}

function nodeJson(node: JsonNode): string {
  if (node instanceof JsonText) return node.json;
  if (Array.isArray(node)) return `[${node.map(nodeJson).join(',')}]`;
  if (node instanceof Map) {
    return `{${[...node].map(([key, value]) => `${printableJson(JSON.stringify(key))}:${nodeJson(value)}`).join(',')}}`;
  }
  return printableJson(JSON.stringify(node));
}

class NotJson extends Error {}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Up to the closing quote or the first backslash; no control characters. */
const PLAIN_STRING = /[^"\\\x00-\x1f]*/y;
const SPACE = /[ \t\n\r]*/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): JsonNode {
    const node = this.#value();
    this.#space();
    if (this.#at !== this.#text.length) throw new NotJson();
    return node;
  }

  #value(): JsonNode {
    if (++this.#values > MAX_VALUES) throw new NotJson();
    this.#space();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object();
      case '[':
        return this.#array();
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #object(): JsonMembers {
    const members: JsonMembers = new Map();
    this.#open();
    if (this.#next('}')) return this.#close(members);
    do {
      this.#space();
      const key = this.#string();
      this.#expect(':');
      members.set(key, this.#value());
    } while (this.#next(','));
    this.#expect('}');
    return this.#close(members);
  }

  #array(): JsonNode[] {
    const elements: JsonNode[] = [];
    this.#open();
    if (this.#next(']')) return this.#close(elements);
    do elements.push(this.#value());
    while (this.#next(','));
    this.#expect(']');
    return this.#close(elements);
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at;
    if (text.charCodeAt(start) !== QUOTE) throw new NotJson();
    this.#at++;
    for (;;) {
      this.#match(PLAIN_STRING);
      const code = text.charCodeAt(this.#at);
      if (code === QUOTE) break;
      if (code !== BACKSLASH) throw new NotJson();
      this.#at += 2;
    }
    const end = ++this.#at;
    const inner = text.slice(start + 1, end - 1);
    return inner.includes('\\') ? unescaped(text.slice(start, end)) : inner;
  }

  #number(): number | JsonText {
    const written = this.#match(NUMBER);
    if (written === '') throw new NotJson();
    const value = Number(written);
    return String(value) === written ? value : new JsonText(written);
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) throw new NotJson();
    this.#at += word.length;
    return value;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #space(): void {
    this.#match(SPACE);
  }

  #next(char: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #expect(char: string): void {
    if (!this.#next(char)) throw new NotJson();
  }

  #open(): void {
    this.#at++;
    if (++this.#depth > MAX_DEPTH) throw new NotJson();
  }

  #close<T>(value: T): T {
    this.#depth--;
    return value;
  }
}

function unescaped(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch (cause) {
    throw new NotJson('bad escape', { cause });
  }
}
