/** Variables whose values are secrets of the step, whoever set them. */
const NAMES = [
  'INPUT_OPENAI-API-KEY',
  'INPUT_GITHUB-TOKEN',
  'OPENAI_API_KEY',
  'CODEX_API_KEY',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];

/** Values that must be masked, and replaced in everything kept or published. */
export function secretsOf(env: { readonly [name: string]: string | undefined }): string[] {
  const values = NAMES.map((name) => (env[name] ?? '').trim()).filter((value) => value !== '');
  return [...new Set(values)];
}
