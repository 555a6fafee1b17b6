import { describe, expect, it } from 'vitest';
import { isKeptFromCodex, isScrubbed, secretsOf } from '../../../src/base/redaction/secret-names.ts';
import { INPUTS } from '../../../src/request/inputs.ts';

const VALUE = 'a-value-of-16-up';

/** scrub, redact, keep from Codex. */
function uses(name: string): string {
  const flags = [isScrubbed(name), secretsOf({ [name]: VALUE }).length === 1, isKeptFromCodex(name, VALUE)];
  return flags.map(Number).join('');
}

describe('the list of variables that hold secrets', () => {
  it.each([
    ['INPUT_OPENAI-API-KEY', '111'],
    ['input_github-token', '111'],
    ['INPUT_REMOTE-CACHE-TOKEN', '111'],
    ['INPUT_REMOTE-CACHE-SIGNING-KEY', '111'],
    ['OPENAI_API_KEY', '111'],
    ['CODEX_API_KEY', '111'],
    ['AZURE_OPENAI_API_KEY', '111'],
    ['CODEX_ACCESS_TOKEN', '111'],
    ['ACTIONS_RUNTIME_TOKEN', '111'],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', '111'],
    ['AWS_SECRET_ACCESS_KEY', '111'],
    ['AWS_SESSION_TOKEN', '111'],
    ['AWS_ACCESS_KEY_ID', '001'],
    ['GITHUB_TOKEN', '010'],
    ['GH_TOKEN', '010'],
    ['INPUT_TASK', '001'],
    ['ACTIONS_RESULTS_URL', '001'],
    ['GITHUB_OUTPUT', '001'],
    ['GITHUB_ARTIFACTS', '001'],
    ['GITHUB_ARTIFACTS_LIST', '001'],
    ['GITHUB_EVENT_PATH', '000'],
    ['PATH', '000'],
  ])('%s: %s', (name, expected) => expect(uses(name)).toBe(expected));

  it('names every input that is a secret', () => {
    const secret = INPUTS.filter((input) => 'secret' in input).map(({ name }) => `INPUT_${name.toUpperCase()}`);
    expect(secret.length).toBeGreaterThan(1);
    expect(secret.map((name) => [name, uses(name)])).toEqual(secret.map((name) => [name, '111']));
  });

  it('takes a value of less than 8 characters for no secret, and each value once', () => {
    const env = { OPENAI_API_KEY: 'test', CODEX_API_KEY: ' 12345678\n', GH_TOKEN: '12345678', GITHUB_TOKEN: undefined };
    expect(secretsOf(env, ['none', 'from-an-option'])).toEqual(['12345678', 'from-an-option']);
  });
});
