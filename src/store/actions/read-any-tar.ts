/** Reads a tar that we would have written otherwise, and takes it for hostile: the format's extensions, and all that is refused. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { ENTRY_FILES, ENTRY_LIMIT, META_FILE, META_LIMIT } from '../entry/entry.ts';
import { MEMBER_FOLDER } from './protocol.ts';
import { Refused } from './refused.ts';

/** The files of an entry, meta.json among them. Rejects with `Refused`, or with what the tar reader threw. */
export async function readAnyTar(bytes: Buffer, signal: AbortSignal): Promise<Map<string, Buffer>> {
  const tar = extract();
  const flow = pipeline(Readable.from([bytes], { objectMode: false }), tar, { signal });
  const [collected, flowed] = await Promise.allSettled([collect(tar), flow]);
  // When one fails, the other one is cut off and complains as well: what we refused is the cause, else the flow.
  const errors = [flowed, collected].flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (errors.length > 0) throw errors.find((error) => error instanceof Refused) ?? errors[0];
  return collected.status === 'fulfilled' ? collected.value : new Map();
}

async function collect(
  tar: AsyncIterable<AsyncIterable<unknown> & { header: Header; resume(): unknown }>,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  let folders = 0;
  for await (const member of tar) {
    const { name, type, size = 0 } = member.header;
    const shown = JSON.stringify(name.slice(0, 100));
    if (type === 'directory') {
      folders += 1;
      if (name.replace(/\/$/, '') !== MEMBER_FOLDER || folders > 1) throw new Refused(`it holds the folder ${shown}`);
      member.resume();
      continue;
    }
    if (type !== 'file') throw new Refused(`its member ${shown} is not a plain file (${type ?? 'unknown type'})`);
    const short = [META_FILE, ...ENTRY_FILES].find((file) => name === `${MEMBER_FOLDER}/${file}`);
    if (short === undefined) throw new Refused(`it holds ${shown}, which is no file of an entry`);
    if (files.has(short)) throw new Refused(`it holds ${shown} twice`);
    const limit = short === META_FILE ? META_LIMIT : ENTRY_LIMIT;
    if (size > limit) throw new Refused(`its member ${shown} has ${size} bytes, allowed are ${limit}`);
    const chunks: Buffer[] = [];
    for await (const chunk of member) chunks.push(chunk as Buffer);
    files.set(short, Buffer.concat(chunks));
  }
  return files;
}
