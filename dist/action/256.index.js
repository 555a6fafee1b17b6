export const id = 256;
export const ids = [256];
export const modules = {

/***/ 6256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packArchive: () => (/* binding */ packArchive),
/* harmony export */   readArchive: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6118);
/* harmony import */ var _entry_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4377);
/* harmony import */ var _shim_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1357);
/**
 * The archive that travels through the Actions cache: a compressed tar of `codex-job-entry/` with the files of one entry.
 * Reading takes it for hostile: only plain files of known names, each once, all bounded, nothing written anywhere.
 */




// As a whole: Node below 22.15 has no zstd, and a named import of it would end the program.




/** Bytes of the unpacked tar: the entry, and room for headers. */
const TAR_LIMIT = _entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .ENTRY_LIMIT */ .fW + _entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .META_LIMIT */ .mW + 64 * 1024;
class Refused extends Error {
}
/** Writes the archive of an entry to `path`. Same entry, same bytes. Rejects when the disk refuses. */
async function packArchive(entry, path, signal) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.pack)();
    tar.entry({ name: _shim_js__WEBPACK_IMPORTED_MODULE_7__/* .MEMBER_FOLDER */ .mg, type: 'directory', mode: 0o700, mtime: new Date(0) });
    const add = (name, bytes) => tar.entry({ name: `${_shim_js__WEBPACK_IMPORTED_MODULE_7__/* .MEMBER_FOLDER */ .mg}/${name}`, mode: 0o600, mtime: new Date(0) }, bytes);
    add(_entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .META_FILE */ .fg, (0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .metaBytes */ .TA)(entry.meta));
    for (const [name, bytes] of entry.files)
        add(name, bytes);
    tar.finalize();
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(tar, _shim_js__WEBPACK_IMPORTED_MODULE_7__/* .HAS_ZSTD */ .rq ? node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdCompress() : node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGzip({ level: 3 }), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx', mode: 0o600 }), { signal });
}
/** Reads an archive into memory. Never rejects; all that is wrong with it is `refused`. */
async function readArchive(path, signal) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        if (!stat.isFile())
            throw new Refused('it is not a plain file');
        if (stat.size > _shim_js__WEBPACK_IMPORTED_MODULE_7__/* .ARCHIVE_LIMIT */ .rz)
            throw new Refused(`it has ${stat.size} bytes, allowed are ${_shim_js__WEBPACK_IMPORTED_MODULE_7__/* .ARCHIVE_LIMIT */ .rz}`);
        return await unpack(path, await decompressor(path), signal);
    }
    catch (cause) {
        return { kind: 'refused', detail: cause instanceof Error ? cause.message : String(cause), cause };
    }
}
/** By the first bytes, as `file` tells them. */
async function decompressor(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    const magic = Buffer.alloc(4);
    try {
        await file.read(magic, 0, 4, 0);
    }
    finally {
        await file.close();
    }
    if (magic.readUInt16BE(0) === 0x1f8b)
        return node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip();
    if (magic.readUInt32BE(0) !== 0x28b52ffd)
        throw new Refused('it is neither gzip nor zstd');
    if (!_shim_js__WEBPACK_IMPORTED_MODULE_7__/* .HAS_ZSTD */ .rq)
        throw new Refused(`it is zstd, which Node ${process.versions.node} cannot read`);
    // The window is what a hostile frame could make us allocate: 128 MiB, as much as the zstd command takes by default.
    return node_zlib__WEBPACK_IMPORTED_MODULE_4__.createZstdDecompress({ params: { [node_zlib__WEBPACK_IMPORTED_MODULE_4__.constants.ZSTD_d_windowLogMax]: 27 } });
}
async function unpack(path, decompress, signal) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.extract)();
    const flow = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), decompress, bounded(TAR_LIMIT), tar, { signal });
    const [collected, flowed] = await Promise.allSettled([collect(tar), flow]);
    // When one fails, the other one is cut off and complains as well: what we refused is the cause, else the flow.
    const errors = [flowed, collected].flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    if (errors.length > 0)
        throw errors.find((error) => error instanceof Refused) ?? errors[0];
    const files = collected.status === 'fulfilled' ? collected.value : new Map();
    const meta = files.get(_entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .META_FILE */ .fg);
    if (!meta)
        throw new Refused('it holds no meta.json');
    files.delete(_entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .META_FILE */ .fg);
    return { kind: 'read', meta, files: files };
}
async function collect(tar) {
    const files = new Map();
    let folders = 0;
    for await (const member of tar) {
        const { name, type, size = 0 } = member.header;
        const shown = JSON.stringify(name.slice(0, 100));
        if (type === 'directory') {
            folders += 1;
            if (name.replace(/\/$/, '') !== _shim_js__WEBPACK_IMPORTED_MODULE_7__/* .MEMBER_FOLDER */ .mg || folders > 1)
                throw new Refused(`it holds the folder ${shown}`);
            member.resume();
            continue;
        }
        if (type !== 'file')
            throw new Refused(`its member ${shown} is not a plain file (${type ?? 'unknown type'})`);
        const short = [_entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .META_FILE */ .fg, ..._entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .ENTRY_FILES */ .hl].find((file) => name === `${_shim_js__WEBPACK_IMPORTED_MODULE_7__/* .MEMBER_FOLDER */ .mg}/${file}`);
        if (short === undefined)
            throw new Refused(`it holds ${shown}, which is no file of an entry`);
        if (files.has(short))
            throw new Refused(`it holds ${shown} twice`);
        const limit = short === _entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .META_FILE */ .fg ? _entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .META_LIMIT */ .mW : _entry_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .ENTRY_LIMIT */ .fW;
        if (size > limit)
            throw new Refused(`its member ${shown} has ${size} bytes, allowed are ${limit}`);
        const chunks = [];
        for await (const chunk of member)
            chunks.push(chunk);
        files.set(short, Buffer.concat(chunks));
    }
    return files;
}
/** Stops a bomb: a few kilobytes of gzip can hold gigabytes. */
function bounded(limit) {
    let seen = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            if (seen > limit)
                done(new Refused(`it unpacks to more than ${limit} bytes`));
            else
                done(null, chunk);
        },
    });
}


/***/ })

};
