/** How a secret can be written. Everything here makes plain strings to look for; `redact.ts` looks for them. */
import { SHORTEST_SECRET } from './secret-names.ts';

/** From here on a secret is also found when it is written in pieces, see `gappedForms`. */
const MIN_GAPPED = 16;

/** Trimmed, without what is too short, longest first; long lines of a secret with line breaks count on their own. */
export function usableSecrets(secrets: readonly string[]): string[] {
  const usable = new Set<string>();
  for (const secret of secrets) {
    const trimmed = secret.trim();
    if (trimmed.length >= SHORTEST_SECRET) usable.add(secret).add(trimmed);
    const lines = trimmed.split(/[\r\n]+/).map((line) => line.trim());
    if (lines.length > 1) for (const line of lines) if (line.length >= MIN_GAPPED) usable.add(line);
  }
  return [...usable].sort((a, b) => b.length - a.length);
}

/** The exact strings that hold this secret. */
export function exactForms(secret: string): string[] {
  const forms = new Set<string>([secret]);
  const json = jsonEscaped(secret);
  const ascii = asciiEscaped(json);
  for (const form of [json, ascii, jsonEscaped(json), jsonEscaped(ascii), json.replaceAll('/', '\\/')]) forms.add(form);
  const url = urlEncoded(secret);
  for (const form of [url, url.replaceAll('%20', '+'), encodeURI(wellFormed(secret))]) {
    forms.add(form);
    forms.add(form.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()));
  }
  for (const form of [...base64Forms(secret), ...hexForms(secret)]) forms.add(form);
  return [...forms];
}

/** In UTF-16 of either byte order: without the zero at the end, little-endian bytes also lie in big-endian ones. */
export function wideForm(secret: string): Buffer[] {
  return [Buffer.from(secret, 'utf16le').subarray(0, -1)];
}

/**
 * The letters and digits of the forms, for the search in text from which everything else was taken away. That finds
 * a key that is spread over lines, string literals, list items or wrapped base64 with one linear search, where a
 * pattern with optional gaps would backtrack. Sixteen letters and digits in this order don't meet by chance.
 */
export function splitForms(secret: string): string[] {
  if (secret.length < MIN_GAPPED) return [];
  const forms = [secret, ...base64Forms(secret), ...hexForms(secret)].map((form) => form.replace(/[^A-Za-z0-9]/g, ''));
  return [...new Set(forms)].filter((form) => form.length >= MIN_GAPPED);
}

function jsonEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function asciiEscaped(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** As strict as RFC 3986: `encodeURIComponent` leaves `!'()*` as they are, other encoders don't. */
function urlEncoded(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Lone surrogates make the encoders throw. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

function hexForms(text: string): string[] {
  const hex = Buffer.from(text).toString('hex');
  return [hex, hex.toUpperCase()];
}

/**
 * Whole, and the part that depends on nothing but the secret when it stands inside a longer text that was encoded:
 * 3 bytes become 4 characters, so there are three ways in which the secret can lie.
 */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text);
  const forms = new Set<string>([bytes.toString('base64'), bytes.toString('base64').replace(/=+$/, '')]);
  for (const before of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const inner = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    forms.add(inner);
  }
  return [...forms].flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

/** What the runner is told to mask: raw (each line of it), base64, URL-encoded, JSON-escaped. */
export function maskForms(secret: string): string[] {
  if (secret.trim().length < SHORTEST_SECRET) return [];
  const lines = secret.split(/[\r\n]+/).filter((line) => line.trim().length >= SHORTEST_SECRET);
  return [...new Set([...lines, ...base64Forms(secret), urlEncoded(secret), jsonEscaped(secret)])];
}
