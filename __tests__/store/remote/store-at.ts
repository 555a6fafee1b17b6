import { type RemoteCache, remotePlace } from '../../../src/request/remote-place.ts';
import { type RemoteStore, remoteStore } from '../../../src/store/remote/remote.ts';

export function cacheAt(url: string, over: Partial<RemoteCache> = {}): RemoteCache {
  const place = remotePlace(url);
  if (place.kind === 'invalid') throw new Error(place.expected);
  return { place: place.value, token: null, signingKey: null, mode: 'read-write', ...over };
}

/** As a job opens it. */
export function storeAt(url: string, over: Partial<RemoteCache> = {}, env: NodeJS.ProcessEnv = {}): RemoteStore {
  return remoteStore({ cache: cacheAt(url, over), env }, Date.now);
}
