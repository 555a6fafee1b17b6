/** The inputs `remote-cache`, `remote-cache-token`, `remote-cache-signing-key` and `remote-cache-mode`. Pure. */
import type { InputReader } from './input-reader.ts';
import { invalid, oneOf, type Reader, secret } from './readers.ts';
import { REMOTE_CACHE_MODES, type RemoteCache, type RemotePlace, remotePlace } from './remote-place.ts';

export function readRemoteCache(inputs: InputReader): RemoteCache | null {
  const text = inputs.raw('remote-cache').trim();
  const mode = inputs.read('remote-cache-mode', oneOf(REMOTE_CACHE_MODES), 'read-write');
  const signingKey = inputs.read('remote-cache-signing-key', signingSecret, null);
  const token = inputs.read('remote-cache-token', secret, null);
  if (text === '') return null;
  // An address with a password in it must not be shown.
  const place = inputs.parse<RemotePlace | null>('remote-cache', text, remotePlace, null, showAddress(text));
  if (place === null) return null;
  if (place.kind === 's3' && token !== null) {
    const expected = 'nothing with s3://, which takes AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY from the environment';
    inputs.reject('remote-cache-token', '(a secret)', expected);
  }
  return { place, token, signingKey, mode };
}

function showAddress(text: string): string {
  return text.replace(/\/\/[^/?#]*@/, '//…@').replace(/\?.*$/s, (query) => (text.startsWith('s3:') ? query : '?…'));
}

/** Shorter keys can be guessed from one entry. */
const signingSecret: Reader<string | null> = (text) => {
  const read = secret(text);
  if (read.kind === 'invalid' || read.value === null) return read;
  return read.value.length >= 16 ? read : invalid('at least 16 characters, such as openssl rand -hex 32 prints');
};
