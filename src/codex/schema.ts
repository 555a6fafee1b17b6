import { runInNewContext } from 'node:vm';
import type { ErrorObject } from 'ajv';
import { errorMessage } from '../base/errors.ts';

export type SchemaCheck = { readonly kind: 'ok' } | { readonly kind: 'invalid'; readonly reason: string };

/**
 * Whether a final message is JSON that its schema allows. Codex checks nothing of it; the API holds a model to the
 * schema (strict mode), but not every model and gateway does.
 *
 * A schema that can't be compiled here (a dialect that the validator doesn't know) was the API's to refuse: then being
 * JSON is enough.
 */
export async function checkAgainstSchema(schemaText: string, message: string): Promise<SchemaCheck> {
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch {
    return unfit(message.trim() === '' ? 'it is empty' : 'it is not JSON');
  }
  const validate = await compile(schemaText);
  if (validate === null) return { kind: 'ok' };
  const fits = withinTime(() => validate(value));
  if (typeof fits === 'string') return unfit(fits);
  return fits ? { kind: 'ok' } : unfit((validate.errors ?? []).slice(0, 3).map(worded).join('; '));
}

/** For a check that takes milliseconds: `^(\\d+\\.?)+$` on 45 digits and a letter would take years, in one tick. */
const CHECK_MS = 3000;

/**
 * Ends `check` when it takes too long: nothing else in Node can end synchronous code that runs in this thread.
 *
 * @returns its answer, or why there is none
 */
function withinTime(check: () => boolean): boolean | string {
  try {
    return runInNewContext('check()', { check }, { timeout: CHECK_MS }) as boolean;
  } catch (error) {
    // Made in the other context, so it is no instance of our `Error`.
    return (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      ? `its patterns take more than ${CHECK_MS / 1000} s on this message`
      : `it cannot be checked (${errorMessage(error)})`;
  }
}

/**
 * The validator is loaded for a schema only. Of the drafts, 2020-12 has a class of its own. Both by `default`, which is
 * the whole CommonJS module: the bundler's import of it has no other names, Node's has.
 */
async function dialect(schema: unknown) {
  const named = JSON.stringify((schema as { $schema?: unknown } | null)?.$schema ?? '');
  if (!named.includes('2020-12')) return (await import('ajv')).default.Ajv;
  return (await import('ajv/dist/2020.js')).default.Ajv2020;
}

function parsed(text: string): object | null {
  try {
    return JSON.parse(text) as object | null;
  } catch {
    return null;
  }
}

async function compile(schemaText: string) {
  const schema = parsed(schemaText);
  if (schema === null) return null;
  // Not within the `try`: a validator that can't be loaded or made is an error in codex-job, not in the schema.
  const Dialect = await dialect(schema);
  const ajv = new Dialect({ strict: false, validateFormats: false, logger: false, addUsedSchema: false });
  try {
    return ajv.compile(schema);
  } catch {
    return null;
  }
}

function worded({ instancePath, message = 'does not fit', params }: ErrorObject): string {
  const place = instancePath === '' ? 'it' : instancePath;
  const extra = 'additionalProperty' in params ? `: ${JSON.stringify(params['additionalProperty'])}` : '';
  return `${place} ${message}${extra}`;
}

function unfit(reason: string): SchemaCheck {
  return { kind: 'invalid', reason };
}
