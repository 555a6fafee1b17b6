import { invalid, type Reader } from './readers.ts';

export const DEFAULT_ENDPOINT = 'https://api.openai.com/v1/responses';
const ACCEPTS = 'the https (or http) URL of a Responses API, such as https://example.com/v1/responses';

/**
 * The whole URL of a Responses endpoint. People give the endpoint, the API's base or only the host; a query is kept
 * (Azure has its `api-version` there).
 */
export const endpoint: Reader<string> = (text) => {
  if (text === '') return { kind: 'ok', value: DEFAULT_ENDPOINT };
  // The URL parser would drop tabs and line breaks from inside, silently.
  if (/[\s\x00-\x1f\x7f-\x9f]/.test(text) || !URL.canParse(text)) return invalid(ACCEPTS);
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return invalid(ACCEPTS);
  if (url.username !== '' || url.password !== '')
    return invalid('a URL without a user or password in it; the key is openai-api-key');
  if (text.includes('#')) return invalid('a URL without a # part');
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '') url.pathname = '/v1/responses';
  else url.pathname = path.endsWith('/responses') ? path : `${path}/responses`;
  return { kind: 'ok', value: url.href };
};

/** An endpoint as it can be shown: without what is, or may be, a credential. */
export function showEndpoint(text: string): string {
  return text.replace(/\/\/.*@/s, '//***@').replace(/[?#].*/s, '?***');
}
