/**
 * Runs a script of the bundle, with the bytecode that an earlier run left beside it: compiling is a fifth of a cache hit.
 * bundle.mjs puts this function into the entry as it stands, so it imports nothing.
 *
 * Who can write beside the bundle can write the bundle: the bytecode is trusted as much. Its folder must be ours alone. It
 * is left by the second run and not by the first, because GitHub downloads an action anew for each job, and most jobs run
 * it once. In a workspace (a vendored action) nothing is left: it would be a change of the user's files.
 *
 * @param {string} entry `import.meta.url` of the bundle
 * @param {string} name of the script, beside the entry
 * @param {string} digest of its content: V8 compares no more than the length
 */
export function loadWithBytecode(entry, name, digest) {
  const { fileURLToPath, URL } = process.getBuiltinModule('node:url');
  const fs = process.getBuiltinModule('node:fs');
  const { Script } = process.getBuiltinModule('node:vm');
  const { href } = new URL(name, entry);
  const path = fileURLToPath(href);
  const folder = fileURLToPath(new URL('.bytecode', entry));
  const kept = `${folder}/${digest}-${process.version}-${process.arch}`;
  const attempt = (act) => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  const isOurs = () => {
    const { uid, mode } = fs.lstatSync(folder);
    return uid === process.getuid?.() && (mode & 0o77) === 0;
  };
  const isInWorkspace = () => {
    const workspace = process.env['GITHUB_WORKSPACE'];
    return workspace !== undefined && path.startsWith(`${fs.realpathSync(workspace)}/`);
  };
  const leave = (script) => {
    if (isInWorkspace()) return;
    attempt(() => fs.mkdirSync(folder, { mode: 0o700 }));
    if (!isOurs()) return;
    const seen = `${kept}.seen`;
    if (!fs.existsSync(seen)) return fs.writeFileSync(seen, '', { mode: 0o600 });
    const data = script.createCachedData();
    fs.writeFileSync(kept, Buffer.concat([data, checksum(data)]), { mode: 0o600 });
  };
  /** V8 doesn't check what it reads, and would crash on a file that is being written, or was left half written by a power cut. */
  const checksum = (data) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(process.getBuiltinModule('node:zlib').crc32(data));
    return bytes;
  };
  const intact = (bytes) => {
    const data = bytes.subarray(0, -4);
    return checksum(data).equals(bytes.subarray(-4)) ? data : undefined;
  };
  const cachedData = attempt(() => (isOurs() ? intact(fs.readFileSync(kept)) : undefined));
  const script = new Script(fs.readFileSync(path, 'utf8'), { filename: href, cachedData });
  if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => attempt(() => leave(script)));
  return script.runInThisContext();
}
