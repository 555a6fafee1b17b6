export const id = 840;
export const ids = [840];
export const modules = {

/***/ 4024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ escapeWorkflowCommands),
/* harmony export */   OT: () => (/* binding */ escapeWorkflowLines),
/* harmony export */   Vi: () => (/* binding */ escapeWorkflowLine)
/* harmony export */ });
/**
 * Text from elsewhere (Codex, the task, a stored entry, an error of another program) made unable to act as a workflow
 * command when it is printed on a runner.
 *
 * The runner reads lines (ended by CR, LF or both) and obeys two forms (actions/runner, ActionCommand.cs):
 * `::name …::data` at a line's start after .NET's `TrimStart`, and `##[name …]data` anywhere in a line. It compares
 * by culture, where invisible characters weigh nothing. Log viewers and other runners split lines at more places and
 * draw `##[group]` themselves. So: one more reason each to drop what can't be seen, to split wherever anybody would,
 * and to open the two marks with a visible space, that no later trimming undoes: `: :`, `## [`.
 */
/** Where .NET, JavaScript, Unicode or a terminal ends a line: CRLF, LF, VT, FF, CR, FS, GS, RS, NEL, LS, PS. */
const LINE_END = /\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/;
/**
 * CSI; OSC and the like on one line, with their end (without it only the opening goes: nobody shall hide what follows);
 * other escapes of two characters.
 */
const ANSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\r\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]?/g;
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/g;
/** Zero width, bidirectional and other format characters; the joiner stays, emoji are made with it. */
const INVISIBLE = /(?!\u200d)(?:\p{Cf}|\u034f|[\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0])/gu;
/** What comparing by culture passes over, of what is left by now (variation selectors, the joiner). */
const WEIGHTLESS = '\\p{Default_Ignorable_Code_Point}*';
/** `\s` has what .NET calls white space, but for U+0085, which ends a line here. */
const COLONS_AT_START = new RegExp(`^((?:\\s|\\p{Default_Ignorable_Code_Point})*:${WEIGHTLESS})(?=:)`, 'u');
const HASHES_AND_BRACKET = new RegExp(`(#${WEIGHTLESS}#${WEIGHTLESS})(?=\\[)`, 'gu');
/** The lines of `text`, each safe on its own and also behind a prefix. Never an empty list. */
function escapeWorkflowLines(text) {
    return text.replace(ANSI, '').split(LINE_END).map(safe);
}
/** Several lines, joined by LF. */
function escapeWorkflowCommands(text) {
    return escapeWorkflowLines(text).join('\n');
}
/** Everything on one line, for headings and notices. */
function escapeWorkflowLine(text) {
    return safe(escapeWorkflowLines(text)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' '));
}
function safe(line) {
    const seen = line.replace(CONTROL, '').replace(INVISIBLE, '');
    return seen.replace(HASHES_AND_BRACKET, '$1 ').replace(COLONS_AT_START, '$1 ');
}


/***/ }),

/***/ 3712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   fZ: () => (/* binding */ aboutDollars),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** How numbers are shown to people: the same on every machine, whatever its locale. */
/** 1234567 → `1,234,567`. */
function counted(value) {
    return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 file`, `2 files`. */
function plural(value, noun) {
    return `${counted(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Time that something took: `0.3 s`, `41.7 s`, `3 min 5 s`, `1 h 2 min`. */
function duration(seconds) {
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    const parts = whole < 3600
        ? [
            [Math.floor(whole / 60), 'min'],
            [whole % 60, 's'],
        ]
        : [
            [Math.floor(whole / 3600), 'h'],
            [Math.floor((whole % 3600) / 60), 'min'],
        ];
    return parts
        .filter(([amount]) => amount !== 0)
        .map(([amount, unit]) => `${amount} ${unit}`)
        .join(' ');
}
/** Time that went by since: the largest unit is enough. */
function age(seconds) {
    if (seconds < 60)
        return plural(Math.floor(seconds), 'second');
    if (seconds < 3600)
        return plural(Math.floor(seconds / 60), 'minute');
    if (seconds < 172_800)
        return plural(Math.floor(seconds / 3600), 'hour');
    return plural(Math.floor(seconds / 86_400), 'day');
}
/** A plain decimal without exponent, as short as it can be: `0.0123`, `0.00000042`. */
function decimal(value) {
    const fixed = value.toFixed(10);
    return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}
/** `$1.20`, `$0.034`, `under $0.0001`: an estimate needs no more than two digits of small amounts. */
function dollars(value) {
    if (value === 0)
        return '$0';
    if (value < 0.0001)
        return 'under $0.0001';
    return `$${value >= 0.1 ? value.toFixed(2) : decimal(Number(value.toPrecision(2)))}`;
}
/** The same in a sentence: `about $0.034`, `under $0.0001`. */
function aboutDollars(value) {
    const shown = dollars(value);
    return shown.startsWith('under') ? shown : `about ${shown}`;
}


/***/ }),

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ formProblem)
/* harmony export */ });
const SUMMARY_KEYS = 'exit,id,time,error,result';
/** Null when the files have their form, else what is wrong. Digests are checked before. */
function formProblem(files) {
    if (!isSummary(parse(files.get('summary.json'))))
        return 'summary.json is not the summary of a run that ended well';
    if (files.has('table.json') && !isTable(parse(files.get('table.json'))))
        return 'table.json is not a table';
    return null;
}
function isSummary(value) {
    if (!isRecord(value) || Object.keys(value).join() !== SUMMARY_KEYS)
        return false;
    const { exit, id, time, error, result } = value;
    return (exit === 0 &&
        (id === null || typeof id === 'string') &&
        typeof time === 'number' &&
        (error === null || typeof error === 'string') &&
        typeof result === 'string');
}
function isTable(value) {
    if (!isRecord(value))
        return false;
    const columns = value['columns'];
    const rows = value['rows'];
    if (!Array.isArray(columns) || !columns.every((column) => typeof column === 'string'))
        return false;
    return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.length === columns.length);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parse(bytes) {
    try {
        return JSON.parse(bytes?.toString('utf8') ?? '');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ CLOCK_SLACK),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ho: () => (/* binding */ listedFiles),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   Ru: () => (/* binding */ ageSeconds),
/* harmony export */   Su: () => (/* binding */ META_FIELDS),
/* harmony export */   TA: () => (/* binding */ metaBytes),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   fW: () => (/* binding */ ENTRY_LIMIT),
/* harmony export */   fg: () => (/* binding */ META_FILE),
/* harmony export */   fp: () => (/* binding */ OPTIONAL_FILES),
/* harmony export */   hl: () => (/* binding */ ENTRY_FILES),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   mW: () => (/* binding */ META_LIMIT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** A stored entry: its files and the content of its `meta.json` (format 1). Pure. */

const META_FILE = 'meta.json';
const ENTRY_FILES = ['stdout', 'stderr', 'summary.json', 'message.md', 'table.json', 'changes.patch'];
/** Absent where there is no table, or nothing was changed. All others are always there, though they may be empty. */
const OPTIONAL_FILES = ['table.json', 'changes.patch'];
/** Bytes of all files of an entry together, `meta.json` not counted. */
const ENTRY_LIMIT = 128 * 1024 * 1024;
const META_LIMIT = 4 * 1024 * 1024;
/** How far in the future `created` may be, in ms: clocks of two machines differ. */
const CLOCK_SLACK = 5 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;
/** The fields of `meta.json`, in its order. */
const META_FIELDS = [
    'format',
    'hash',
    'created',
    'startedAt',
    'ttlMs',
    'forced',
    'exit',
    'model',
    'tier',
    'usage',
    'costUsd',
    'codexVersion',
    'changes',
    'activity',
    'files',
    'key',
];
/** Whole seconds since the result was made; a stamp in the (near) future counts as now. */
function ageSeconds(meta, now) {
    return Math.max(0, Math.floor((now - Date.parse(meta.created)) / 1000));
}
/** The names that `meta` lists, in the order of ENTRY_FILES. */
function listedFiles(meta) {
    return ENTRY_FILES.filter((name) => Object.hasOwn(meta.files, name));
}
function markOf(bytes) {
    return { size: bytes.length, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}
/** Null when `bytes` are what the mark says, else what is wrong. */
function mismatch(name, mark, bytes) {
    if (!mark)
        return `${name} is not listed in meta.json`;
    if (bytes.length !== mark.size)
        return `${name} has ${bytes.length} bytes instead of ${mark.size}`;
    return markOf(bytes).sha256 === mark.sha256 ? null : `the SHA-256 of ${name} is not the one in meta.json`;
}
/** The exact bytes of `meta.json`: fields in a fixed order, so that the same meta has the same bytes everywhere. */
function metaBytes(meta) {
    const ordered = Object.fromEntries(META_FIELDS.map((name) => [name, meta[name]]));
    return Buffer.from(`${JSON.stringify(ordered, null, 2)}\n`);
}
function isHash(text) {
    return /^[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkedMeta)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/**
 * Strict reading of `meta.json`, format 1: every field named, typed and bounded, no field that isn't known. The result
 * is a fresh object of checked values, so that no `__proto__` key or getter of the input lives on. Pure.
 */

/** Deeper JSON than any key record has, and shallower than what overflows a stack when it is written again. */
const KEY_DEPTH = 32;
class Wrong extends Error {
}
/** Judges form and bounds only; hash and age are judgeMeta's. */
function checkedMeta(value) {
    try {
        const record = object(value, 'meta.json');
        if (record['format'] !== 1) {
            return { kind: 'invalid', reason: 'format', detail: `its format is ${brief(record['format'])}, known is 1` };
        }
        return { kind: 'ok', meta: meta(record) };
    }
    catch (error) {
        if (error instanceof Wrong)
            return { kind: 'invalid', reason: 'damaged', detail: error.message };
        throw error;
    }
}
function meta(record) {
    only(record, _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .META_FIELDS */ .Su, 'meta.json');
    const changes = object(record['changes'], 'changes');
    only(changes, ['files', 'diffstat'], 'changes');
    if (record['exit'] !== 0)
        throw new Wrong('exit is not 0');
    return {
        format: 1,
        hash: matching(record['hash'], _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .isHash */ .jN, 'hash'),
        created: matching(record['created'], isInstant, 'created'),
        startedAt: matching(record['startedAt'], isInstant, 'startedAt'),
        ttlMs: amount(record['ttlMs'], 'ttlMs'),
        forced: boolean(record['forced'], 'forced'),
        key: json(record['key'], KEY_DEPTH),
        exit: 0,
        model: nullable(record['model'], (model) => short(model, 'model')),
        ...(record['tier'] === undefined ? {} : { tier: short(record['tier'], 'tier') }),
        usage: nullable(record['usage'], usage),
        costUsd: nullable(record['costUsd'], (cost) => amount(cost, 'costUsd')),
        codexVersion: nullable(record['codexVersion'], (version) => short(version, 'codexVersion')),
        changes: {
            files: list(changes['files'], 'changes.files').map((path) => string(path, 'changes.files')),
            diffstat: string(changes['diffstat'], 'changes.diffstat'),
        },
        activity: list(record['activity'], 'activity').map(activity),
        files: files(record['files']),
    };
}
function activity(value) {
    const item = object(value, 'activity');
    const text = (name) => string(item[name], `activity.${name}`);
    const number = (name) => nullable(item[name], (given) => finite(given, `activity.${name}`));
    const known = (...names) => only(item, ['kind', ...names], 'activity');
    const kind = item['kind'];
    switch (kind) {
        case 'command':
            known('command', 'exitCode', 'seconds');
            return { kind, command: text('command'), exitCode: number('exitCode'), seconds: number('seconds') };
        case 'file_change':
            known('path', 'change');
            return { kind, path: text('path'), change: text('change') };
        case 'web_search':
            known('query');
            return { kind, query: text('query') };
        case 'mcp_tool_call':
            known('server', 'tool', 'failed');
            return { kind, server: text('server'), tool: text('tool'), failed: boolean(item['failed'], 'activity.failed') };
        default:
            throw new Wrong(`activity has an unknown kind ${brief(kind)}`);
    }
}
function usage(value) {
    const record = object(value, 'usage');
    only(record, ['input', 'cached', 'output', 'reasoning'], 'usage');
    return {
        input: whole(record['input'], 'usage.input'),
        cached: whole(record['cached'], 'usage.cached'),
        output: whole(record['output'], 'usage.output'),
        reasoning: whole(record['reasoning'], 'usage.reasoning'),
    };
}
function files(value) {
    const record = object(value, 'files');
    only(record, _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ENTRY_FILES */ .hl, 'files');
    const marks = {};
    let total = 0;
    for (const name of _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ENTRY_FILES */ .hl) {
        if (!Object.hasOwn(record, name)) {
            if (_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONAL_FILES */ .fp.includes(name))
                continue;
            throw new Wrong(`files lacks ${name}`);
        }
        const mark = object(record[name], `files.${name}`);
        only(mark, ['size', 'sha256'], `files.${name}`);
        const size = whole(mark['size'], `the size of ${name}`);
        total += size;
        marks[name] = { size, sha256: matching(mark['sha256'], _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .isHash */ .jN, `the sha256 of ${name}`) };
    }
    if (total > _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ENTRY_LIMIT */ .fW)
        throw new Wrong(`its files have ${total} bytes, allowed are ${_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ENTRY_LIMIT */ .fW}`);
    return marks;
}
function json(value, depth) {
    if (depth === 0)
        throw new Wrong('key is nested too deeply');
    if (Array.isArray(value))
        return value.map((item) => json(item, depth - 1));
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value);
        if (entries.some(([name]) => name === '__proto__'))
            throw new Wrong('key has a field __proto__');
        return Object.fromEntries(entries.map(([name, item]) => [name, json(item, depth - 1)]));
    }
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    throw new Wrong('key is missing');
}
/** ISO 8601 with its zone. We write what `Date.toISOString` gives; a script that shifts a stamp may write it otherwise. */
function isInstant(text) {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
function object(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Wrong(`${what} is not an object`);
    return value;
}
function only(record, names, what) {
    const other = Object.keys(record).find((name) => !names.includes(name));
    if (other !== undefined)
        throw new Wrong(`${what} has an unknown field ${brief(other)}`);
}
function list(value, what) {
    if (!Array.isArray(value))
        throw new Wrong(`${what} is not a list`);
    return value;
}
function string(value, what) {
    if (typeof value !== 'string')
        throw new Wrong(`${what} is not a text`);
    return value;
}
function short(value, what) {
    return matching(value, (text) => text.length <= 256, what);
}
function matching(value, accepts, what) {
    if (typeof value !== 'string' || !accepts(value))
        throw new Wrong(`${what} is ${brief(value)}`);
    return value;
}
function boolean(value, what) {
    if (typeof value !== 'boolean')
        throw new Wrong(`${what} is ${brief(value)}`);
    return value;
}
function finite(value, what) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw new Wrong(`${what} is ${brief(value)}`);
    return value;
}
function amount(value, what) {
    if (finite(value, what) < 0)
        throw new Wrong(`${what} is ${brief(value)}`);
    return value;
}
function whole(value, what) {
    if (!Number.isSafeInteger(value))
        throw new Wrong(`${what} is ${brief(value)}`);
    return amount(value, what);
}
function nullable(value, read) {
    return value === null ? null : read(value);
}
function brief(value) {
    return (JSON.stringify(value) ?? 'missing').slice(0, 60);
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ judgeMeta),
/* harmony export */   g: () => (/* binding */ replaces)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var _meta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8904);
/**
 * The verdict on what is stored: may it be replayed, may it be replaced. Pure. Whatever is read is untrusted: it may
 * come out of a shared cache, or from a disk that failed.
 */


/** Judges the bytes of a `meta.json`. `now` and `ttlMs` in ms; an age of exactly `ttlMs` is still good. */
function judgeMeta(bytes, hash, now, ttlMs) {
    if (bytes.length > _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .META_LIMIT */ .mW)
        return invalid('damaged', `meta.json has ${bytes.length} bytes, allowed are ${_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .META_LIMIT */ .mW}`);
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return invalid('damaged', 'meta.json is not JSON');
    }
    const checked = (0,_meta_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedMeta */ .B)(value);
    if (checked.kind === 'invalid')
        return checked;
    const { meta } = checked;
    if (meta.hash !== hash)
        return invalid('hash', `meta.json names the hash ${meta.hash}`);
    const age = now - Date.parse(meta.created);
    if (age < -_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOCK_SLACK */ .A)
        return invalid('future', `it was made ${Math.ceil(-age / 1000)} s in the future (${meta.created})`);
    if (age > ttlMs)
        return invalid('expired', `it was made ${Math.floor(age / 1000)} s ago (${meta.created})`);
    return { kind: 'ok', meta };
}
/**
 * Whether `incoming` takes the place of what is stored. A slower run without `no-cache` that ends after a forced one
 * began before it, and so knows less: it doesn't undo what somebody asked for.
 */
function replaces(incoming, stored) {
    if (!stored?.forced || incoming.forced)
        return true;
    return Date.parse(incoming.startedAt) >= Date.parse(stored.created);
}
function invalid(reason, detail) {
    return { kind: 'invalid', reason, detail };
}


/***/ }),

/***/ 7612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ showEntry),
/* harmony export */   f: () => (/* binding */ listEntries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8035);
/* harmony import */ var _entry_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _entry_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7180);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9376);
/** What is in the local store, for people: `codex-job cache list` and `show`. Looks, never changes. */






/** Newest first. An absent folder is an empty list; rejects when the folder can't be read. */
async function listEntries(cacheDir, options = {}) {
    const names = options.only === undefined ? ((await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .orNull */ .Xd)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(cacheDir))) ?? []).filter(_entry_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isHash */ .jN) : [options.only];
    const listed = [];
    for (const hash of names) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, hash);
        const stat = await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatOrNull */ .nd)(folder);
        if (!stat)
            continue;
        const verdict = await metaOf(folder, hash);
        const meta = verdict.kind === 'ok' ? verdict.meta : null;
        listed.push({
            hash,
            folder,
            time: meta ? Date.parse(meta.created) : Number(stat.mtimeMs),
            bytes: await sizeOf(folder),
            meta,
            problem: verdict.kind === 'invalid' ? verdict.detail : null,
        });
    }
    return listed.sort((a, b) => b.time - a.time || (a.hash < b.hash ? -1 : 1));
}
/** One entry, checked in full but for its age. */
function showEntry(cacheDir, hash) {
    if (!(0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isHash */ .jN)(hash))
        return Promise.resolve({ kind: 'absent' });
    // An age has two ends: with the end of time as `now`, nothing is in the future either.
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readEntry */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, hash), hash, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY);
}
async function metaOf(folder, hash) {
    try {
        const bytes = (await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _read_js__WEBPACK_IMPORTED_MODULE_5__/* .NEXT */ .K, _entry_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .META_FILE */ .fg), _entry_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .META_LIMIT */ .mW)) ??
            (await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _entry_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .META_FILE */ .fg), _entry_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .META_LIMIT */ .mW));
        if (!bytes)
            return { kind: 'invalid', detail: 'meta.json is missing' };
        return (0,_entry_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeMeta */ .L)(bytes, hash, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY);
    }
    catch (error) {
        return { kind: 'invalid', detail: error instanceof Error ? error.message : String(error) };
    }
}
async function sizeOf(folder) {
    let total = 0;
    for (const name of (await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .orNull */ .Xd)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []))) ?? []) {
        const stat = await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatOrNull */ .nd)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        if (stat?.isFile())
            total += Number(stat.size);
    }
    return total;
}


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ localStore),
  B: () => (/* binding */ writerLock)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/store/entry/entry.js
var entry_entry = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/store/entry/verdict.js
var verdict = __webpack_require__(7180);
// EXTERNAL MODULE: ./build/base/files/disk.js
var disk = __webpack_require__(8035);
// EXTERNAL MODULE: ./build/store/entry/meta.js
var meta = __webpack_require__(8904);
// EXTERNAL MODULE: ./build/store/local/read.js
var local_read = __webpack_require__(9376);
;// CONCATENATED MODULE: ./build/store/local/commit.js
/**
 * Putting an entry in its place, so that it appears whole or not at all (the scheme is described in read.ts).
 * All functions here need the writers' lock of the hash (lock.ts), except `stage`.
 */






/** Writes a whole entry into a fresh folder below `.staging`, on to the disk, and returns the folder. */
async function stage(cacheDir, entry) {
    const folder = await (0,disk/* stagingFolder */.cy)(cacheDir, 'entry');
    try {
        for (const [name, bytes] of entry.files)
            await (0,disk/* writeSynced */.EY)((0,external_node_path_.join)(folder, name), bytes);
        await (0,disk/* writeSynced */.EY)((0,external_node_path_.join)(folder, entry_entry/* META_FILE */.fg), (0,entry_entry/* metaBytes */.TA)(entry.meta));
        await (0,disk/* syncFolder */.Yw)(folder);
        return folder;
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
/** Makes a staged folder the entry `hash`. */
async function commit(cacheDir, hash, staged) {
    const target = (0,external_node_path_.join)(cacheDir, hash);
    const stat = await (0,disk/* lstatOrNull */.nd)(target);
    const isUsable = stat?.isDirectory() && !(0,disk/* isOpenToOthers */.X)(stat.mode);
    if (stat && !isUsable)
        await (0,disk/* discard */.vf)(cacheDir, target);
    if (!isUsable) {
        await (0,disk/* move */.Cy)(staged, target);
        await (0,disk/* syncFolder */.Yw)(cacheDir);
        return;
    }
    await finish(target);
    await (0,disk/* move */.Cy)(staged, (0,external_node_path_.join)(target, local_read/* NEXT */.K));
    await (0,disk/* syncFolder */.Yw)(target);
    await finish(target);
}
/** Completes a move that was begun: by the caller, or by somebody who was killed. Harmless when there is none. */
async function finish(target) {
    const next = (0,external_node_path_.join)(target, local_read/* NEXT */.K);
    const staged = await (0,disk/* orNull */.Xd)((0,promises_.readdir)(next));
    if (!staged)
        return;
    for (const name of [...entry_entry/* ENTRY_FILES */.hl, entry_entry/* META_FILE */.fg]) {
        if (staged.includes(name))
            await moveOver((0,external_node_path_.join)(next, name), (0,external_node_path_.join)(target, name));
    }
    await removeUnlisted(target);
    await removeFolder(next);
    await (0,disk/* syncFolder */.Yw)(target);
}
/** What the former entry had and this one hasn't. Readers of the former notice by `meta.json`, and start again. */
async function removeUnlisted(target) {
    const bytes = await (0,disk/* readPlainFile */.b$)((0,external_node_path_.join)(target, entry_entry/* META_FILE */.fg), entry_entry/* META_LIMIT */.mW);
    if (!bytes)
        return;
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return;
    }
    const checked = (0,meta/* checkedMeta */.B)(value);
    if (checked.kind === 'invalid')
        return;
    for (const name of entry_entry/* ENTRY_FILES */.hl) {
        if (!Object.hasOwn(checked.meta.files, name))
            await (0,disk/* orNull */.Xd)((0,promises_.unlink)((0,external_node_path_.join)(target, name)));
    }
}
/** A folder in the place of one of our files (nobody of us makes any) would be in the way for ever. */
async function moveOver(from, to) {
    try {
        await (0,disk/* move */.Cy)(from, to);
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return;
        if (!['EISDIR', 'ENOTEMPTY', 'EEXIST'].includes((0,disk/* codeOf */.$N)(error)))
            throw error;
        await (0,promises_.rm)(to, { recursive: true, force: true });
        await (0,disk/* move */.Cy)(from, to);
    }
}
async function removeFolder(path) {
    try {
        await (0,disk/* orNull */.Xd)((0,promises_.rmdir)(path));
    }
    catch (error) {
        if (!['ENOTEMPTY', 'EEXIST'].includes((0,disk/* codeOf */.$N)(error)))
            throw error;
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/store/local/folder.js
var folder = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/store/local/lock.js
var local_lock = __webpack_require__(1695);
;// CONCATENATED MODULE: ./build/store/local/local.js
/** The local store: `<cache-dir>/<hash>/`, one folder an entry. */








/** How long a writer waits for another writer of the same entry, in ms. */
const WRITER_WAIT_MS = 10_000;
function writerLock(hash) {
    return `${hash}.write`;
}
function localStore(cacheDir, clock) {
    return {
        name: 'local',
        find: (hash, options) => find(cacheDir, hash, options).catch((cause) => unreadable(cacheDir, cause)),
        save: (entry) => put(cacheDir, entry, clock, keepForced),
        copyToLocal: (entry) => put(cacheDir, entry, clock, keepNewer),
    };
}
async function find(cacheDir, hash, { now, ttlMs }) {
    const state = await (0,folder/* inspectFolder */.tb)(cacheDir);
    if (state.kind === 'absent')
        return { kind: 'miss', reason: 'absent' };
    if (state.kind === 'unusable') {
        const warning = `The local store is not used: ${state.detail}. ${state.advice}`;
        return { kind: 'miss', reason: 'unusable', warning, cause: state.cause };
    }
    const read = await (0,local_read/* readEntry */.h)((0,external_node_path_.join)(cacheDir, hash), hash, now, ttlMs);
    if (read.kind === 'absent')
        return { kind: 'miss', reason: 'absent' };
    if (read.kind === 'invalid') {
        // Growing old is what entries do; all else is worth a warning.
        if (read.reason === 'expired')
            return { kind: 'miss', reason: 'expired' };
        const warning = `The stored result ${hash} is not used and will be replaced: ${read.detail}.`;
        return { kind: 'miss', reason: read.reason, warning, cause: read.cause };
    }
    if (read.unfinished)
        await finishForOthers(cacheDir, hash);
    return { kind: 'hit', meta: read.meta, files: read.files, ageSeconds: (0,entry_entry/* ageSeconds */.Ru)(read.meta, now) };
}
/** Completes what a killed writer left, if nobody else is at it and the disk lets us. The entry is good either way. */
async function finishForOthers(cacheDir, hash) {
    const lock = await (0,local_lock/* tryAcquire */.c)(cacheDir, writerLock(hash));
    if (lock.kind !== 'held')
        return;
    await finish((0,external_node_path_.join)(cacheDir, hash)).catch(() => { });
    await lock.release();
}
const keepForced = (incoming, stored) => ((0,verdict/* replaces */.g)(incoming, stored) ? null : 'forced');
const keepNewer = (incoming, stored) => Date.parse(stored.created) >= Date.parse(incoming.created) ? 'newer' : keepForced(incoming, stored);
async function put(cacheDir, entry, clock, rule) {
    const { hash } = entry.meta;
    const target = (0,external_node_path_.join)(cacheDir, hash);
    let staged = null;
    try {
        const state = await (0,folder/* makeFolder */.fc)(cacheDir);
        if (state.kind !== 'usable') {
            const [detail, advice] = state.kind === 'unusable' ? [state.detail, state.advice] : [`${cacheDir} vanished`, ''];
            return failed('unusable', `${detail}. ${advice}`);
        }
        staged = await stage(cacheDir, entry);
        const lock = await (0,local_lock/* acquire */.X)(cacheDir, writerLock(hash), { maxWaitMs: WRITER_WAIT_MS });
        if (lock.kind !== 'held')
            return failed('locked', `no lock for writing could be had: ${lock.detail}.`, lock.cause);
        try {
            const stored = await (0,local_read/* readEntry */.h)(target, hash, clock(), Number.POSITIVE_INFINITY).catch(() => null);
            const reason = stored?.kind === 'ok' ? rule(entry.meta, stored.meta) : null;
            if (reason)
                return { kind: 'kept', location: target, reason };
            await commit(cacheDir, hash, staged);
            return { kind: 'stored', location: target };
        }
        finally {
            await lock.release();
        }
    }
    catch (cause) {
        return failed('failed', `${cause instanceof Error ? cause.message : String(cause)}.`, cause);
    }
    finally {
        if (staged)
            await (0,promises_.rm)(staged, { recursive: true, force: true }).catch(() => { });
    }
}
function failed(reason, detail, cause) {
    return { kind: 'failed', reason, warning: `The result could not be kept in the local store: ${detail}`, cause };
}
function unreadable(cacheDir, cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const warning = `The local store could not be read: ${detail}. Check the permissions below ${cacheDir}, or give another \`cache-dir\`.`;
    return { kind: 'miss', reason: 'unusable', warning, cause };
}


/***/ }),

/***/ 1695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ acquire),
/* harmony export */   c: () => (/* binding */ tryAcquire)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var _base_files_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8035);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3136);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6477);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1772);
/**
 * A lock per name among processes, containers and threads that share a cache folder. Identical jobs wait for each
 * other on `<hash>`, writers of one entry on `<hash>.write`.
 *
 * The ticket with the highest N is the lock's state. When its holder released it or died, contenders try to make
 * N+1, which only one of them can. Rejected: deleting a stale lock file and making it anew (two contenders can delete
 * each other's), flock (Node has none), a lock server.
 */









const FIRST_PAUSE_MS = 50;
const LAST_PAUSE_MS = 500;
/** Never rejects. */
async function acquire(cacheDir, name, options = {}) {
    const { signal, maxWaitMs = Number.POSITIVE_INFINITY, onWait } = options;
    const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__.performance.now() + maxWaitMs;
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    let waiting = false;
    let wait = FIRST_PAUSE_MS;
    try {
        const state = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .fc)(cacheDir);
        if (state.kind !== 'usable')
            return { kind: 'gave-up', reason: 'unusable', detail: state.kind === 'unusable' ? state.detail : cacheDir };
        const folder = await (0,_ticket_js__WEBPACK_IMPORTED_MODULE_8__/* .locksFolder */ .vq)(cacheDir);
        for (;;) {
            if (signal?.aborted)
                return { kind: 'gave-up', reason: 'aborted', detail: 'the job was cancelled' };
            const turn = await attempt(folder, name, token);
            if (turn.kind === 'held')
                return hold(turn.path, token);
            if (turn.kind === 'busy' && !waiting) {
                waiting = true;
                if (maxWaitMs > 0)
                    onWait?.(turn.owner);
            }
            const left = end - node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__.performance.now();
            if (left <= 0)
                return {
                    kind: 'gave-up',
                    reason: 'busy',
                    detail: turn.kind === 'busy' ? `${turn.owner} holds it` : 'many want it',
                };
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(Math.min(left, wait * (0.75 + Math.random() / 2)), undefined, { signal }).catch(() => { });
            wait = Math.min(LAST_PAUSE_MS, wait * 1.3);
        }
    }
    catch (cause) {
        return {
            kind: 'gave-up',
            reason: 'unusable',
            detail: cause instanceof Error ? cause.message : String(cause),
            cause,
        };
    }
}
/** Takes the lock if nobody has it. Never waits, never rejects. */
function tryAcquire(cacheDir, name) {
    return acquire(cacheDir, name, { maxWaitMs: 0 });
}
async function attempt(folder, name, token) {
    const seen = await (0,_ticket_js__WEBPACK_IMPORTED_MODULE_8__/* .tickets */ .QI)(folder, name);
    const holder = seen.findLast((ticket) => ticket.busy);
    if (holder)
        return { kind: 'busy', owner: holder.owner ? (0,_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .describe */ .q0)(holder.owner) : 'another process' };
    const n = (seen.at(-1)?.n ?? 0) + 1;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${name}.${n}`);
    if (!(await (0,_ticket_js__WEBPACK_IMPORTED_MODULE_8__/* .take */ .s)(path, token)))
        return { kind: 'again' };
    // A contender that was slow may have come late: a higher ticket was made, or the tombstones were swept and the
    // count began anew. Both looked after they had made theirs, so at least one sees the other, and steps back.
    const now = await (0,_ticket_js__WEBPACK_IMPORTED_MODULE_8__/* .tickets */ .QI)(folder, name);
    const mine = now.some((ticket) => ticket.n === n && ticket.token === token);
    const others = now.filter((ticket) => ticket.n !== n);
    if (!mine || others.some((ticket) => ticket.busy || ticket.n > n)) {
        if (mine)
            await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .orNull */ .Xd)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path));
        return { kind: 'again' };
    }
    for (const other of others)
        await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .orNull */ .Xd)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(other.path));
    return { kind: 'held', path };
}
const held = new Map();
let listening = false;
function hold(path, token) {
    held.set(path, token);
    if (!listening)
        process.on('exit', () => [...held.keys()].forEach(letGo));
    listening = true;
    const beat = setInterval(() => {
        const now = new Date();
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(path, now, now).catch(() => { });
    }, _owner_js__WEBPACK_IMPORTED_MODULE_7__/* .BEAT_MS */ .Gp);
    beat.unref();
    return {
        kind: 'held',
        release: async () => {
            clearInterval(beat);
            letGo(path);
        },
    };
}
function letGo(path) {
    const token = held.get(path);
    if (token === undefined)
        return;
    held.delete(path);
    try {
        (0,_ticket_js__WEBPACK_IMPORTED_MODULE_8__/* .release */ ._r)(path, token);
    }
    catch {
        // The folder is gone or read-only by now. The ticket dies with this process.
    }
}


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Gp: () => (/* binding */ BEAT_MS),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   fQ: () => (/* binding */ STALE_MS),
/* harmony export */   pZ: () => (/* binding */ parseOwner),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/** Who holds a lock, and whether that process still lives. */


/** The holder touches its ticket this often, in ms. */
const BEAT_MS = 5000;
/** Where the process can't be looked up (other container, other machine), a ticket not touched for so long is dead. */
const STALE_MS = 60_000;
let cached;
function thisProcess() {
    cached ??= {
        pid: process.pid,
        start: startOf(process.pid) ?? '',
        boot: attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
        namespace: attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid')),
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
    };
    return cached;
}
/**
 * Pure but for `lookUp`: start ticks of a living process, null when there is none.
 * @param silentMs time since the last heartbeat
 */
function isAlive(owner, self, silentMs, lookUp) {
    const visible = owner.boot !== '' && owner.boot === self.boot && owner.namespace !== '' && owner.namespace === self.namespace;
    if (visible && owner.start !== '')
        return lookUp(owner.pid) === owner.start;
    return silentMs <= STALE_MS;
}
/** Null for a process that is gone, also for a zombie: it runs no more code, though nobody has fetched its status. */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The name in parentheses may hold spaces and parentheses: count from the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
    }
    catch {
        return null;
    }
}
function describe(owner) {
    return `process ${owner.pid} on ${owner.host}`;
}
/** Null when the text isn't an owner: a ticket that is being written, or was damaged. */
function parseOwner(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const { pid, start, boot, namespace, host } = value;
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid))
        return null;
    if (typeof start !== 'string' ||
        typeof boot !== 'string' ||
        typeof namespace !== 'string' ||
        typeof host !== 'string')
        return null;
    return { pid, start, boot, namespace, host: host.replace(/[^\w.-]/g, '?').slice(0, 100) };
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 3134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ prune),
/* harmony export */   b: () => (/* binding */ clearStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(643);
/* harmony import */ var _base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8035);
/* harmony import */ var _entry_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3136);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7612);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7751);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1695);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9376);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1772);
/** Removing what is of no more use: expired entries, leftovers of killed writers, tombstones of locks. */











/** Leftovers in `.staging` and tombstones in `.locks` are kept for so long: somebody may still be at them. */
const LEFTOVER_MS = 60 * 60 * 1000;
/** Names that disk.ts gives. */
const STAGED = /^(entry|trash)-/;
/** Removes what is expired, and leftovers. Never rejects. */
function prune(cacheDir, options) {
    return remove(cacheDir, options, false);
}
/** Removes every entry, and what nobody holds. Never rejects. */
function clearStore(cacheDir) {
    return remove(cacheDir, { now: Date.now() }, true);
}
async function remove(cacheDir, options, all) {
    const { now, ttlMs = null, maxEntries = Number.POSITIVE_INFINITY, maxMs = Number.POSITIVE_INFINITY, spare } = options;
    const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now() + maxMs;
    const removed = [];
    let bytes = 0;
    let looked = 0;
    try {
        const state = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectFolder */ .tb)(cacheDir);
        if (state.kind === 'absent')
            return { kind: 'ok', removed, bytes, complete: true };
        if (state.kind === 'unusable')
            return { kind: 'failed', detail: `${state.detail}. ${state.advice}`, cause: state.cause };
        const names = shuffled((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(cacheDir)).filter((name) => (0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .isHash */ .jN)(name) && name !== spare));
        for (const hash of names) {
            if (looked === maxEntries || node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now() > end)
                break;
            looked += 1;
            const size = await removeEntry(cacheDir, hash, all ? null : { now, ttlMs });
            if (size === null)
                continue;
            removed.push(hash);
            bytes += size;
        }
        if (node_perf_hooks__WEBPACK_IMPORTED_MODULE_2__.performance.now() < end)
            await sweep(cacheDir, all ? 0 : LEFTOVER_MS);
        return { kind: 'ok', removed, bytes, complete: looked === names.length };
    }
    catch (cause) {
        return { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause), cause };
    }
}
/** Bytes that were freed; null when it stays. Looks again under the lock: somebody may have replaced it meanwhile. */
async function removeEntry(cacheDir, hash, age) {
    if ((await outdated(cacheDir, hash, age)) === null)
        return null;
    const lock = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .tryAcquire */ .c)(cacheDir, (0,_local_js__WEBPACK_IMPORTED_MODULE_7__/* .writerLock */ .B)(hash));
    if (lock.kind !== 'held')
        return null;
    try {
        const size = await outdated(cacheDir, hash, age);
        return size !== null && (await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(cacheDir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, hash))) ? size : null;
    }
    finally {
        await lock.release();
    }
}
async function outdated(cacheDir, hash, age) {
    if (!(await isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, hash))))
        return null;
    const [entry] = await (0,_list_js__WEBPACK_IMPORTED_MODULE_6__/* .listEntries */ .f)(cacheDir, { only: hash });
    if (!entry)
        return null;
    if (!age)
        return entry.bytes;
    const elapsed = age.now - entry.time;
    const ttlMs = age.ttlMs ?? entry.meta?.ttlMs ?? _entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .DAY */ .d_;
    return elapsed > ttlMs || (entry.meta && elapsed < -_entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .CLOCK_SLACK */ .A) ? entry.bytes : null;
}
/** Whether it looks as a writer leaves it. `--cache-dir` may name a folder where others keep things by a digest, too. */
async function isOurs(folder) {
    if (!(await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatOrNull */ .nd)(folder))?.isDirectory())
        return false;
    for (const name of [_entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .META_FILE */ .fg, _read_js__WEBPACK_IMPORTED_MODULE_9__/* .NEXT */ .K])
        if (await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatOrNull */ .nd)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
            return true;
    return false;
}
async function sweep(cacheDir, olderThanMs) {
    const limit = Date.now() - olderThanMs;
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, _base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGING */ .Cj);
    for (const name of (await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .orNull */ .Xd)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(staging))) ?? []) {
        const stat = STAGED.test(name) ? await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatOrNull */ .nd)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, name)) : null;
        // With a limit of now (`clear`) a live writer's folder would go as well: those are always given their hour.
        if (stat && Number(stat.mtimeMs) < Math.min(limit, Date.now() - LEFTOVER_MS)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, name), { recursive: true, force: true });
        }
    }
    const locks = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, _ticket_js__WEBPACK_IMPORTED_MODULE_10__/* .LOCKS */ .H8);
    if (!(await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatOrNull */ .nd)(locks)))
        return;
    for (const ticket of await (0,_ticket_js__WEBPACK_IMPORTED_MODULE_10__/* .tickets */ .QI)(locks, null)) {
        if (!ticket.busy && ticket.touched < limit)
            await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .orNull */ .Xd)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(ticket.path));
    }
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(locks)) {
        const stat = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_10__/* .isTicket */ .Dd)(name) ? null : await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatOrNull */ .nd)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(locks, name));
        if (stat && Number(stat.mtimeMs) < Date.now() - LEFTOVER_MS)
            await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .orNull */ .Xd)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(locks, name)));
    }
}
/** So that bounded runs get round to every entry, without keeping a place. */
function shuffled(items) {
    return items
        .map((item) => ({ item, at: Math.random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
}


/***/ }),

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NEXT),
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8035);
/* harmony import */ var _entry_contents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4835);
/* harmony import */ var _entry_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _entry_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7180);
/**
 * Reading an entry while others replace or remove it.
 *
 * `<hash>/` holds plain files. A writer commits a whole new entry in one step, as the folder `<hash>/.next`, and then
 * moves its files over the plain names, `meta.json` last (commit.ts). So a file of the current entry is in `.next`, or
 * else under its plain name: whoever looks in this order finds it, at each moment of the move and after a kill in the
 * midst of it. When another entry comes in between, the digests tell, and the reader starts again.
 * Rejected: overwriting in place (98% of reads torn under two writers), swapping folders (10% of reads find none), a
 * pointer to generations (the names that people and scripts know would be links).
 */







const NEXT = '.next';
const TRIES = 200;
const PATIENCE_MS = 5000;
/** A failure counts as damage only when it was met this many times in a row with nothing moving. */
const PROOFS = 3;
/** Reads and verifies `<cache-dir>/<hash>`. Rejects only where the disk refuses (EACCES, EIO). */
async function readEntry(folder, hash, now, ttlMs) {
    const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() + PATIENCE_MS;
    let still = 0;
    for (let tries = 1;; tries += 1) {
        const before = await state(folder);
        const attempt = await readOnce(folder, hash, now, ttlMs);
        if (attempt.kind !== 'torn')
            return attempt;
        still = (await state(folder)) === before ? still + 1 : 0;
        if (still === PROOFS || tries === TRIES || node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() > end) {
            return { kind: 'invalid', reason: 'damaged', detail: attempt.detail, cause: attempt.cause };
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(1 + Math.random() * Math.min(tries, 20));
    }
}
async function readOnce(folder, hash, now, ttlMs) {
    const stat = await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatOrNull */ .nd)(folder);
    if (!stat)
        return { kind: 'absent' };
    if (!stat.isDirectory())
        return { kind: 'invalid', reason: 'damaged', detail: 'it is a file or a link instead of a folder' };
    const next = await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatOrNull */ .nd)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, NEXT));
    const unfinished = next !== null;
    // Not by a writer of ours: its files may be anybody's. The folder above is asked the same (folder.ts).
    if ([stat, next].some((one) => one?.isDirectory() && (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpenToOthers */ .X)(one.mode)))
        return { kind: 'invalid', reason: 'damaged', detail: 'its folder can be written by other users' };
    try {
        const bytes = await current(folder, _entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .META_FILE */ .fg, _entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .META_LIMIT */ .mW);
        if (!bytes)
            return { kind: 'torn', detail: 'meta.json is missing' };
        const verdict = (0,_entry_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeMeta */ .L)(bytes, hash, now, ttlMs);
        if (verdict.kind === 'invalid')
            return verdict;
        const files = new Map();
        for (const name of (0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .listedFiles */ .Ho)(verdict.meta)) {
            const content = await current(folder, name, verdict.meta.files[name]?.size ?? _entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_LIMIT */ .fW);
            const problem = content ? (0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .mismatch */ .J4)(name, verdict.meta.files[name], content) : `${name} is missing`;
            if (!content || problem)
                return { kind: 'torn', detail: problem ?? name };
            files.set(name, content);
        }
        const problem = (0,_entry_contents_js__WEBPACK_IMPORTED_MODULE_6__/* .formProblem */ .i)(files);
        if (problem)
            return { kind: 'invalid', reason: 'damaged', detail: problem };
        return { kind: 'ok', meta: verdict.meta, files, unfinished };
    }
    catch (cause) {
        if (['EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENFILE', 'ENOMEM', 'ESTALE'].includes((0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(cause)))
            throw cause;
        return { kind: 'torn', detail: cause instanceof Error ? cause.message : String(cause), cause };
    }
}
async function current(folder, name, limit) {
    const own = { own: true };
    return ((await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, NEXT, name), limit, own)) ?? (await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), limit, own)));
}
/** Changes whenever a writer or a removal passed by. Times as well as inodes: a freed inode is soon given again. */
async function state(folder) {
    const parts = [];
    for (const path of [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, NEXT), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, NEXT, _entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .META_FILE */ .fg), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _entry_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .META_FILE */ .fg)]) {
        const stat = await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatOrNull */ .nd)(path);
        parts.push(stat ? `${stat.ino}:${stat.ctimeNs}` : '-');
    }
    return parts.join();
}


/***/ }),

/***/ 1772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ isTicket),
/* harmony export */   H8: () => (/* binding */ LOCKS),
/* harmony export */   QI: () => (/* binding */ tickets),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   vq: () => (/* binding */ locksFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _base_files_disk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8035);
/* harmony import */ var _base_files_make_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3676);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6477);
/**
 * The files behind a lock: `<cache-dir>/.locks/<name>.<N>`. A ticket is made with its content in one step and never
 * overwritten by anybody but its owner; N only grows while there are tickets of that name.
 */







const LOCKS = '.locks';
const TICKET_LIMIT = 4096;
const TICKET_NAME = /^(.+)\.(\d{1,15})$/;
async function locksFolder(cacheDir) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, LOCKS);
    await (0,_base_files_make_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .w)(folder, 0o700);
    if (!(await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatOrNull */ .nd)(folder))?.isDirectory())
        throw new Error(`${folder} is not a folder`);
    return folder;
}
/** False for the temporary files that tickets are made from. */
function isTicket(file) {
    return TICKET_NAME.test(file);
}
/** All tickets of `name` (of every name when it is null), lowest N first. */
async function tickets(folder, name) {
    const found = [];
    for (const file of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)) {
        const match = TICKET_NAME.exec(file);
        if (!match?.[1] || (name !== null && match[1] !== name))
            continue;
        const ticket = await read(folder, match[1], Number(match[2]));
        if (ticket)
            found.push(ticket);
    }
    return found.sort((a, b) => a.n - b.n);
}
async function read(folder, name, n) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.${n}`);
    const facts = await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .Xd)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path));
    const bytes = facts && (await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b$)(path, TICKET_LIMIT));
    if (!facts || !bytes)
        return null;
    const { state, token, owner } = parse(bytes.toString('utf8'));
    const silentMs = Date.now() - facts.mtimeMs;
    // Unreadable content is somebody's who is still writing it (no hard links there), or who was killed meanwhile.
    const alive = owner ? (0,_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._n)(owner, (0,_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .thisProcess */ .WF)(), silentMs, _owner_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH) : silentMs <= _owner_js__WEBPACK_IMPORTED_MODULE_6__/* .STALE_MS */ .fQ;
    return { name, n, path, busy: state !== 'released' && alive, owner, token, touched: facts.mtimeMs };
}
/** False when the name is taken already. Rejects when the folder can't be written. */
async function take(path, token) {
    const text = content('held', token);
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, text, { flag: 'wx', mode: 0o600 });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, path);
        return true;
    }
    catch (error) {
        if ((0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'UNKNOWN'].includes((0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error)))
            throw error;
        return await takeWithoutLinks(path, text);
    }
    finally {
        await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .Xd)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(temporary));
    }
}
/** Some file systems have no hard links. Here a ticket is empty for a moment: `read` counts that as busy. */
async function takeWithoutLinks(path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, text, { flag: 'wx', mode: 0o600 });
        return true;
    }
    catch (error) {
        if ((0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
/**
 * Marks a ticket as released; it stays as a tombstone. Were it deleted at once, a contender that has seen it could
 * take a number twice. Synchronous, because the end of the process has to do it as well.
 */
function release(path, token) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content('released', token), { flag: 'wx', mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
}
function content(state, token) {
    return `${JSON.stringify({ state, token, owner: (0,_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .thisProcess */ .WF)() })}\n`;
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null)
            return { state: '', token: '', owner: null };
        const { state, token, owner } = value;
        return {
            state: typeof state === 'string' ? state : '',
            token: typeof token === 'string' ? token : '',
            owner: (0,_owner_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOwner */ .pZ)(owner),
        };
    }
    catch {
        return { state: '', token: '', owner: null };
    }
}


/***/ })

};
