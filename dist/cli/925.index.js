export const id = 925;
export const ids = [925];
export const modules = {

/***/ 8035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Cj: () => (/* binding */ STAGING),
/* harmony export */   Cy: () => (/* binding */ move),
/* harmony export */   EY: () => (/* binding */ writeSynced),
/* harmony export */   X: () => (/* binding */ isOpenToOthers),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   cy: () => (/* binding */ stagingFolder),
/* harmony export */   nd: () => (/* binding */ lstatOrNull),
/* harmony export */   vf: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var _make_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3676);
/** The few moves on disk that the local store is made of. Modes are 0700 and 0600; nothing here follows a link. */






/** Below the cache folder: what is being written, and what is being removed. */
const STAGING = '.staging';
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
/** Runs `act`; null when there is no such file or folder. */
async function orNull(act) {
    try {
        return await act;
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return null;
        throw error;
    }
}
function lstatOrNull(path) {
    return orNull((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path, { bigint: true }));
}
/** Whether others than its owner may write it. Windows has no such bits (all files show as 0666 there). */
function isOpenToOthers(mode) {
    return process.platform !== 'win32' && (Number(mode) & 0o022) !== 0;
}
/**
 * The bytes of a plain file; null when there is none. More than `limit` bytes, a link, a FIFO or a device are errors,
 * and with `own` a file that others may write (asked of the open file: what is read is what was judged).
 * O_NONBLOCK: the open of a FIFO that somebody put there must not hang.
 */
async function readPlainFile(path, limit, { own = false } = {}) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
    const file = await orNull((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, flags));
    if (!file)
        return null;
    try {
        const { size, mode } = await plainStat(file, path);
        if (own && isOpenToOthers(mode))
            throw new Error(`${path} can be written by other users`);
        if (size > limit)
            throw new Error(`${path} has ${size} bytes, allowed are ${limit}`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function plainStat(file, path) {
    const stat = await file.stat();
    if (!stat.isFile())
        throw new Error(`${path} is not a plain file`);
    return stat;
}
/** Writes a file that doesn't exist yet, and returns when it is on the disk. */
async function writeSynced(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', 0o600);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Makes renames in a folder survive a power cut. Not every system can; then there is nothing to be done. */
async function syncFolder(path) {
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
        try {
            await folder.sync();
        }
        finally {
            await folder.close();
        }
    }
    catch (error) {
        if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOENT'].includes(codeOf(error)))
            throw error;
    }
}
/** A fresh folder below `.staging`. */
async function stagingFolder(cacheDir, kind) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, STAGING, `${kind}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString('hex')}`);
    await (0,_make_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .w)(path, 0o700);
    return path;
}
/** Takes `path` away in one step, then removes it: nobody sees it half removed. False when it wasn't there. */
async function discard(cacheDir, path) {
    const trash = await stagingFolder(cacheDir, 'trash');
    try {
        return (await orNull(move(path, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(trash, 'entry')).then(() => true))) ?? false;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(trash, { recursive: true, force: true });
    }
}
/** Windows refuses a rename for as long as somebody has the target open; POSIX never does. */
async function move(from, to) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to);
            return;
        }
        catch (error) {
            const busy = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error));
            if (!busy || attempt === 20)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(25);
        }
    }
}


/***/ }),

/***/ 3676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/**
 * Makes a folder with those above it that are missing. Rejects with the error of the first `mkdir` that fails.
 *
 * In place of `mkdir(path, { recursive: true })`, which never returns (up to Node 24 at least) where the parent is there
 * and mkdir says ENOENT all the same, as below /proc: it makes the parent, tries again, and so for ever, past every
 * timeout and signal. A path that a user gives may lie there. It is in this room because this is the first that
 * touches the disk: all others may import it.
 *
 * @param mode of each folder that is made, as `mkdir` takes it
 */


async function makeFolders(path, mode = 0o777) {
    const error = await tried(path, mode);
    if (error === null)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (error.code !== 'ENOENT' || parent === path)
        throw error;
    await makeFolders(parent, mode);
    // The parent is there: whatever is said now is the last word.
    const last = await tried(path, mode);
    if (last !== null)
        throw last;
}
/** Null when the folder is there now. Also where it was before, or another process was quicker. */
async function tried(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
        return null;
    }
    catch (error) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
        return found?.isDirectory() ? null : error;
    }
}


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   e8: () => (/* binding */ cacheDir),
/* harmony export */   jP: () => (/* binding */ homePath),
/* harmony export */   yy: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4946);


/** An absolute path, from one that may be relative to the workspace or begin with `~/`. */
function homePath(context) {
    return (text) => {
        if (text !== '~' && !text.startsWith('~/'))
            return (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, text));
        return context.home === null
            ? (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)('a path without ~, because HOME is not set')
            : (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.home, text.slice(1)));
    };
}
/** An existing directory, relative to the workspace. */
function directory(context, of) {
    return (text) => {
        const path = of(text);
        if (path.kind === 'invalid')
            return path;
        return context.isDirectory(path.value) ? path : (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(`a directory that exists (looked for ${path.value})`);
    };
}
/** What a file holds as text: valid UTF-8, the byte order mark dropped. Its path is one of {@link homePath}. */
function fileText(context) {
    return (text) => {
        const read = homePath(context)(text);
        if (read.kind === 'invalid')
            return read;
        const path = read.value;
        let bytes;
        try {
            bytes = context.readFile(path);
        }
        catch (error) {
            return (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(`a file that can be read (${error.code ?? error.message} at ${path})`);
        }
        try {
            return (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__.ok)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        }
        catch {
            return (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(`a file that is valid UTF-8 (${path} is not)`);
        }
    };
}
/** The local store: as given, else by the XDG Base Directory rules (a relative `$XDG_CACHE_HOME` counts as not set). */
function cacheDir(context) {
    return (text) => {
        if (text !== '')
            return homePath(context)(text);
        const { xdgCacheHome, home, temp } = context;
        if (xdgCacheHome !== null && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(xdgCacheHome))
            return (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(xdgCacheHome, 'codex-job'));
        return (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__.ok)(home === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, 'codex-job') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache', 'codex-job'));
    };
}


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ CODEX_VERSION),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/** Every input there is: the one table that action.yml, the command line and the README are received against. */
/** The version of `@openai/codex` that is installed by default. Its content is pinned: see scripts/pin-codex.ts. */
const CODEX_VERSION = '0.171.0';
const INPUTS = [
    {
        name: 'task',
        default: '',
        description: 'What Codex shall do; give exactly one of task and task-file.',
    },
    {
        name: 'task-file',
        default: '',
        description: 'File that holds the task (UTF-8, relative to the workspace); give exactly one of task and task-file.',
    },
    {
        name: 'tier',
        default: 'low',
        description: 'The cost level, mapped to a model: low, medium or high.',
    },
    {
        name: 'no-cache',
        default: 'false',
        description: 'Run Codex even if a result is stored, and let the fresh result replace it.',
    },
    {
        name: 'codex-args',
        default: '',
        description: 'Arguments for codex exec, as a JSON array or as words that a POSIX shell would split (nothing is expanded); an explicit model, sandbox or effort in them wins over the inputs.',
    },
    {
        name: 'tier-models',
        default: '',
        description: 'Lines low=MODEL, medium=MODEL, high=MODEL that replace the built-in model of the tiers they name.',
    },
    {
        name: 'effort',
        default: '',
        description: 'Reasoning effort, for example low, medium or high; without it Codex decides.',
    },
    {
        name: 'sandbox',
        default: 'read-only',
        description: 'What Codex may touch: read-only, workspace-write or danger-full-access.',
    },
    {
        name: 'working-directory',
        default: '',
        description: 'Where Codex works, relative to the workspace; without it the workspace itself.',
    },
    {
        name: 'output-schema',
        default: '',
        description: 'JSON Schema of the final message, inline.',
    },
    {
        name: 'output-schema-file',
        default: '',
        description: 'File that holds the JSON Schema of the final message; not together with output-schema.',
    },
    {
        name: 'output-file',
        default: '',
        description: 'Also write the final message to this file.',
    },
    {
        name: 'openai-api-key',
        default: '',
        description: 'OpenAI API key, needed only when Codex really runs: a stored result is served without it.',
        secret: true,
    },
    {
        name: 'responses-api-endpoint',
        default: '',
        description: 'Another Responses API endpoint (Azure, a gateway) instead of https://api.openai.com/v1/responses.',
    },
    {
        name: 'codex-version',
        default: CODEX_VERSION,
        description: 'Version or dist-tag of @openai/codex to install; system takes the codex on PATH.',
    },
    {
        name: 'codex-home',
        default: '',
        description: "Directory with Codex's own config, login and sessions, whose config.toml then counts; without it a private one is made for each run.",
    },
    {
        name: 'timeout',
        default: '30',
        description: 'Minutes after which Codex is ended (fractions allowed, 0 for none); a summary is still written.',
    },
    {
        name: 'retries',
        default: '2',
        description: 'How often to try again after a passing fault such as a 429, a 5xx or a broken stream (0 to 10).',
    },
    {
        name: 'cache-ttl',
        default: '24',
        description: 'Hours that a stored result stays good (fractions allowed).',
    },
    {
        name: 'cache-dir',
        default: '',
        description: 'Folder of the local store; without it $XDG_CACHE_HOME/codex-job or ~/.cache/codex-job.',
    },
    {
        name: 'cache-key',
        default: '',
        description: "Extra text mixed into the hash, for what the commit doesn't hold: a date, hashFiles(…), updated_at.",
    },
    {
        name: 'safety-strategy',
        default: 'sandbox',
        description: 'What keeps Codex from the machine and the key: sandbox, drop-sudo, unprivileged-user, read-only or unsafe.',
    },
    {
        name: 'codex-user',
        default: '',
        description: 'The user that Codex runs as with safety-strategy unprivileged-user.',
    },
    {
        name: 'allow-users',
        default: '',
        description: 'GitHub users who may trigger a run besides those with write access, separated by commas; * for everyone.',
    },
    {
        name: 'allow-bots',
        default: '',
        description: 'Whether the bots that GitHub trusts may trigger a run: true or false.',
    },
    {
        name: 'allow-bot-users',
        default: '',
        description: 'Names of further bots that may trigger a run, separated by commas (* is not allowed).',
    },
    {
        name: 'pr-comment',
        default: 'false',
        description: 'Write the result to one comment of the pull request, updated in place.',
    },
    {
        name: 'github-token',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow's language
        default: '${{ github.token }}',
        description: 'Token for the permission check and the comment.',
        secret: true,
    },
    {
        name: 'fail-on-error',
        default: 'true',
        description: "Fail the step when the job's exit is not 0.",
    },
];


/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requestContext)
/* harmony export */ });
/* unused harmony export inputsFromEnvironment */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1589);




/** The action's inputs, as the runner hands them over: upper case, spaces to underscores, hyphens kept. */
function inputsFromEnvironment(environment) {
    return Object.fromEntries(INPUTS.map(({ name }) => [name, environment[`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`] ?? '']));
}
/** This machine, for {@link parseRequest}. The home is `$HOME` alone, so that a moved or missing one is respected. */
function requestContext(entry, environment = process.env, cwd = process.cwd(), now = Date.now()) {
    const variable = (name) => environment[name] || null;
    return {
        now,
        entry,
        workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, (entry === 'action' ? variable('GITHUB_WORKSPACE') : null) ?? '.'),
        home: variable(process.platform === 'win32' ? 'USERPROFILE' : 'HOME'),
        xdgCacheHome: variable('XDG_CACHE_HOME'),
        codexHomeEnv: variable('CODEX_HOME'),
        temp: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, variable('RUNNER_TEMP') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()),
        readFile: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path),
        isDirectory: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    };
}


/***/ }),

/***/ 4946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ codexVersion),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ logins),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   _k: () => (/* binding */ unixUser),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   px: () => (/* binding */ effortWord),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const ok = (value) => ({ kind: 'ok', value });
const invalid = (expected) => ({
    kind: 'invalid',
    expected,
});
function oneOf(words) {
    const last = words.at(-1);
    return (text) => {
        const found = words.find((word) => word === text);
        return found === undefined ? invalid(`${words.slice(0, -1).join(', ')} or ${last}`) : ok(found);
    };
}
/** YAML 1.2's core schema, as GitHub's own toolkit reads it; nothing like `yes` or `1`. Empty = false. */
const flag = (text) => {
    if (['true', 'True', 'TRUE'].includes(text))
        return ok(true);
    return ['false', 'False', 'FALSE', ''].includes(text) ? ok(false) : invalid('true or false');
};
/** A number of at least 0 in plain notation, at most `most`. */
function decimal(most, unit) {
    return (text) => {
        const value = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
        return value <= most ? ok(value) : invalid(`${unit} from 0 to ${most}, such as 30 or 0.5`);
    };
}
function integer(most) {
    return (text) => /^\d{1,9}$/.test(text) && Number(text) <= most ? ok(Number(text)) : invalid(`a whole number from 0 to ${most}`);
}
/** Empty = null. */
const effortWord = (text) => {
    if (text === '')
        return ok(null);
    return /^[A-Za-z]+$/.test(text) ? ok(text) : invalid('one word of letters, such as low, medium or high');
};
/** Semver 2.0.0, also with a `v` before it; or a dist-tag, of which npm wants that it cannot be read as a version; or `system`. */
const codexVersion = (text) => {
    const version = /^v?(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?)$/.exec(text)?.[1];
    if (version !== undefined)
        return ok(version);
    return /^(?!v\d)[A-Za-z][\w-]*$/.test(text)
        ? ok(text)
        : invalid('a version such as 0.171.0, a dist-tag such as latest, or system');
};
/** A key or token. What is wrong with it can be said, it itself never. Empty = null. */
const secret = (text) => {
    if (text === '')
        return ok(null);
    return /[\s\p{Cc}]/u.test(text) ? invalid('one word, without white space or control characters inside') : ok(text);
};
/** GitHub logins, separated by commas or white space; managed users have a `_`, apps end in `[bot]`. */
function logins(everyone) {
    const login = /^[A-Za-z\d][\w-]*(\[bot\])?$/;
    const what = 'GitHub user names separated by commas';
    return (text) => {
        const names = text.split(/[\s,]+/).filter((name) => name !== '');
        return names.every((name) => login.test(name) || (everyone && name === '*'))
            ? ok(names)
            : invalid(everyone ? `${what}, or * for everyone` : `${what}; * is not allowed, because anyone can make a bot`);
    };
}
/** As useradd takes them, without a number or an option among them. Empty = null. */
const unixUser = (text) => {
    if (text === '')
        return ok(null);
    if (text === 'root')
        return invalid('the name of a user without privileges, not root');
    return /^[A-Za-z_][\w-]{0,31}$/.test(text) ? ok(text) : invalid('the plain name of a Unix user, such as codex');
};
/** Text of a JSON object, unchanged. */
const jsonObject = (text) => {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? ok(text)
            : invalid('a JSON Schema that is an object: {…}');
    }
    catch (error) {
        return invalid(`a JSON Schema (${error.message})`);
    }
};
/** No model's name has white space in it. */
const modelName = (text) => /^[^\s\p{Cc}]+$/u.test(text) ? ok(text) : invalid("a model's name, one word");


/***/ }),

/***/ 3136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   tb: () => (/* binding */ inspectFolder)
/* harmony export */ });
/* unused harmony export judgeFolder */
/* harmony import */ var _base_files_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8035);
/* harmony import */ var _base_files_make_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3676);


/** Looks only. */
async function inspectFolder(cacheDir) {
    try {
        const stat = await (0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .lstatOrNull */ .nd)(cacheDir);
        return stat ? judgeFolder(cacheDir, stat, process.geteuid?.() ?? null) : { kind: 'absent' };
    }
    catch (cause) {
        return unusable(`${cacheDir} cannot be looked at (${(0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause)})`, 'Give another `cache-dir`.', cause);
    }
}
/** Makes the folder (mode 0700) when it isn't there. */
async function makeFolder(cacheDir) {
    const state = await inspectFolder(cacheDir);
    if (state.kind !== 'absent')
        return state;
    try {
        await (0,_base_files_make_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolders */ .w)(cacheDir, 0o700);
    }
    catch (cause) {
        return unusable(`${cacheDir} cannot be made (${(0,_base_files_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause)})`, 'Give a `cache-dir` that can be written.', cause);
    }
    return inspectFolder(cacheDir);
}
/** Pure. `uid` is null where the system has no such thing. */
function judgeFolder(path, stat, uid) {
    if (stat.isSymbolicLink())
        return unusable(`${path} is a link`, 'Give the folder that it points to as `cache-dir`.');
    if (!stat.isDirectory())
        return unusable(`${path} is not a folder`, 'Give another `cache-dir`.');
    if (uid === null)
        return { kind: 'usable' };
    if (Number(stat.uid) !== uid) {
        return unusable(`${path} belongs to user ${stat.uid}, this is user ${uid}`, 'Give a `cache-dir` of your own.');
    }
    if ((Number(stat.mode) & 0o022) !== 0) {
        return unusable(`${path} can be written by other users`, `Run: chmod go-w '${path}'`);
    }
    return { kind: 'usable' };
}
function unusable(detail, advice, cause) {
    return { kind: 'unusable', detail, advice, cause };
}


/***/ })

};
