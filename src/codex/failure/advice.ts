import type { Request } from '../../request/request.ts';
import type { Cause } from './causes.ts';
import type { Failure } from './failure.ts';

export type AdviceRequest = Pick<
  Request,
  'tier' | 'model' | 'endpoint' | 'apiKey' | 'personalLogin' | 'codexHome' | 'resume' | 'sandbox'
>;

/** The word of the contract for each cause. */
export const FAILURE_OF: Readonly<Record<Cause, Failure>> = {
  key: 'auth',
  forbidden: 'auth',
  model: 'model',
  quota: 'quota',
  plan: 'quota',
  rate: 'capacity',
  overloaded: 'capacity',
  server: 'capacity',
  refused: 'network',
  certificate: 'network',
  broken: 'network',
  schema: 'schema',
  context: 'input',
  'too-large': 'input',
  incomplete: 'codex',
  setting: 'input',
  endpoint: 'input',
  request: 'codex',
  prompt: 'input',
  arguments: 'input',
  config: 'input',
  home: 'input',
  thread: 'input',
  sandbox: 'sandbox',
  crash: 'codex',
};

/** One line: what happened, what was said about it, what to change. `said` may be empty; `tries` are requests. */
export function adviceFor(cause: Cause, said: string, tries: number, request: AdviceRequest): string {
  const host = hostOf(request.endpoint);
  const server = request.apiKey === null ? 'The model server' : host === 'api.openai.com' ? 'OpenAI' : host;
  const detail = said === '' ? '' : ` (${said.replace(/[.\s]+$/, '')})`;
  const after = tries > 1 ? ` after ${tries} tries` : '';
  switch (cause) {
    case 'key':
      return `${server} did not accept the ${credential(request)}${detail}. ${credentialAdvice(request)}`;
    case 'forbidden':
      return `${server} forbade the request${detail}. Check what the ${credential(request)} may do: its project, its country, its access to the model. ${credentialAdvice(request)}`;
    case 'model':
      return `The model ${request.model ?? 'asked for'} can't be used${detail}. Set another one with tier-models (${request.tier}=MODEL), or with --model MODEL in codex-args.`;
    case 'quota':
      return `The account has no quota left${detail}. Check its plan and billing, or use another openai-api-key.`;
    case 'plan':
      return `The plan of this login does not allow the run, or its limit is used up${detail}. Wait for the limit's reset, or use an API key.`;
    case 'rate':
      return `${server} limits the rate of requests${after}${detail}. Try again later, run fewer jobs at once, or raise retries.`;
    case 'overloaded':
      return `The model is overloaded${after}${detail}. Try again later, raise retries, or choose another tier.`;
    case 'server':
      return `${server} failed on its side${after}${detail}. Try again later, or raise retries.`;
    case 'refused':
      return `${host} could not be reached${after}${detail}. Check the network and responses-api-endpoint.`;
    case 'certificate':
      return `${host} could not be trusted${detail}. Check responses-api-endpoint, and NODE_EXTRA_CA_CERTS where a proxy signs certificates of its own.`;
    case 'broken':
      return `The connection to ${host} broke off${after}${detail}. Try again, or raise retries.`;
    case 'schema':
      return `The output schema was not accepted${detail}. OpenAI's strict mode wants "additionalProperties": false and every property in "required", in each object: change output-schema.`;
    case 'context':
      return `The task and what Codex read for it don't fit the model's context window${detail}. Make the task smaller, or choose a model with more room with tier or tier-models.`;
    case 'too-large':
      return `The task is too large${detail}. Make it smaller: let Codex read files itself instead of pasting them.`;
    case 'incomplete':
      return `The model stopped before it was done${detail}. Make the task smaller, or choose another tier.`;
    case 'setting':
      return `The model ${request.model ?? 'asked for'} does not take one of the settings${detail}. Change effort or codex-args, or choose another model with tier-models.`;
    case 'endpoint':
      return `${host} has no Responses API at this address${detail}. Check responses-api-endpoint: a whole URL that ends in /responses.`;
    case 'request':
      return `${server} did not accept the request${detail}. If it names a setting of yours change that, else try another codex-version or model.`;
    case 'prompt':
      return `Codex found no task to work on${detail}. Check task.`;
    case 'arguments':
      return `Codex did not accept its arguments${detail}. Change codex-args, or codex-version to one that knows them.`;
    case 'config':
      return `Codex did not accept its configuration${detail}. Change ${request.codexHome === null ? 'codex-args' : "codex-args or codex-home's config.toml"}.`;
    case 'home':
      return `Codex could not use its home folder${detail}. Check codex-home.`;
    case 'thread':
      return `The thread ${request.resume?.thread ?? ''} can't be continued${detail}. Its session has to be in codex-home.`;
    case 'sandbox':
      return `Codex's sandbox could not start, so its commands did not run${detail}. It needs user namespaces: on Ubuntu 24.04 run \`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\` in a step before; in a container allow them.`;
    case 'crash':
      return `Codex failed${detail}. See its stderr, and try again or with another codex-version.`;
  }
}

function credential(request: AdviceRequest): string {
  return request.apiKey === null ? 'login' : 'API key';
}

function credentialAdvice(request: AdviceRequest): string {
  if (request.personalLogin) return 'Run `codex login`, or set OPENAI_API_KEY.';
  if (request.apiKey === null) return 'Renew the login in codex-home, or give an openai-api-key.';
  return 'Check openai-api-key: it may be mistyped, revoked or of another endpoint.';
}

function hostOf(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).host : 'The endpoint';
}
