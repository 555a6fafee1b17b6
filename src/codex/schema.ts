export type SchemaCheck = { readonly kind: 'fits' } | { readonly kind: 'unfit'; readonly reason: string };

/**
 * Whether a final message is JSON of the schema's outermost form: its `type` and its `required` properties. Codex checks
 * nothing of it; the API holds a model to the whole schema (strict mode), but not every model and gateway does.
 */
export function checkAgainstSchema(schemaText: string, message: string): SchemaCheck {
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch {
    return unfit(message.trim() === '' ? 'it is empty' : 'it is not JSON');
  }
  const schema = parseSchema(schemaText);
  const types = [schema['type'] ?? []].flat().filter((type) => typeof type === 'string');
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
    return unfit(`it is ${nameOf(value)}, not ${types.join(' or ')}`);
  }
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'fits' };
  const missing = required.filter((name) => typeof name === 'string' && !Object.hasOwn(value, name));
  return missing.length === 0
    ? { kind: 'fits' }
    : unfit(`it lacks ${missing.map((name) => JSON.stringify(name)).join(', ')}`);
}

function parseSchema(text: string): Record<string, unknown> {
  try {
    const schema: unknown = JSON.parse(text);
    return typeof schema === 'object' && schema !== null ? (schema as Record<string, unknown>) : {};
  } catch {
    return {}; // Codex has refused it already
  }
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'number') return typeof value === 'number';
  return type === 'integer' ? Number.isInteger(value) : nameOf(value) === type;
}

/** JSON Schema's names of types. */
function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function unfit(reason: string): SchemaCheck {
  return { kind: 'unfit', reason };
}
