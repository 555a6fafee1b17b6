/**
 * The tar of one entry, byte for byte as we write it. Pure. Reading takes nothing else: an archive that differs in any bit
 * of a header is left to read-any-tar.ts, which is slower and judges it.
 */
import {
  ENTRY_FILES,
  ENTRY_LIMIT,
  type Entry,
  type EntryFile,
  META_FILE,
  META_LIMIT,
  metaBytes,
} from '../entry/entry.ts';
import { MEMBER_FOLDER } from './protocol.ts';

const BLOCK = 512;
const NAMES: readonly (EntryFile | typeof META_FILE)[] = [META_FILE, ...ENTRY_FILES];

/** Same entry, same bytes. */
export function packTar(entry: Entry): Buffer {
  const parts = [header(`${MEMBER_FOLDER}/`, 0)];
  const add = (name: string, bytes: Buffer) =>
    parts.push(header(`${MEMBER_FOLDER}/${name}`, bytes.length), bytes, Buffer.alloc(padding(bytes.length)));
  add(META_FILE, metaBytes(entry.meta));
  for (const [name, bytes] of entry.files) add(name, bytes);
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

/** The files in it, as views of `tar`: nothing is copied. Null when we would not have written it so. */
export function unpackOwnTar(tar: Buffer): Map<string, Buffer> | null {
  const files = new Map<string, Buffer>();
  const isHeader = (at: number, wanted: Buffer) => tar.subarray(at, at + BLOCK).equals(wanted);
  if (!isHeader(0, header(`${MEMBER_FOLDER}/`, 0))) return null;
  let at = BLOCK;
  while (at + 2 * BLOCK < tar.length) {
    const short = NAMES.find((name) => tar.toString('latin1', at, at + 100).startsWith(`${MEMBER_FOLDER}/${name}\0`));
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 135), 8);
    const start = at + BLOCK;
    if (short === undefined || files.has(short) || !(size >= 0 && start + size <= tar.length)) return null;
    if (size > (short === META_FILE ? META_LIMIT : ENTRY_LIMIT)) return null;
    if (!isHeader(at, header(`${MEMBER_FOLDER}/${short}`, size))) return null;
    files.set(short, tar.subarray(start, start + size));
    at = start + size + padding(size);
  }
  return at + 2 * BLOCK === tar.length && isZero(tar.subarray(at)) ? files : null;
}

/** Of POSIX.1-1988 (ustar): mode 0700 for the folder, 0600 for files, no owner, the time 0. */
function header(name: string, size: number): Buffer {
  const isFolder = name.endsWith('/');
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 'latin1');
  block.write(isFolder ? '000700 \0' : '000600 \0', 100, 'latin1');
  block.write('000000 \x00000000 \0', 108, 'latin1');
  block.write(`${size.toString(8).padStart(11, '0')} `, 124, 'latin1');
  block.write('00000000000 ', 136, 'latin1');
  block.write('        ', 148, 'latin1');
  block.write(isFolder ? '5' : '0', 156, 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  block.write('000000 \x00000000 \0', 329, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')} \0`, 148, 'latin1');
  return block;
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function isZero(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}
