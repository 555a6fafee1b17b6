export const id = 608;
export const ids = [608];
export const modules = {

/***/ 7529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withGitLimit),
/* harmony export */   g: () => (/* binding */ gitLimit)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);

/**
 * Carried by the call chain and not by parameters: git is called from some twenty places, deep in pure-looking code,
 * and one that forgot to pass the limit on would be the one that hangs.
 */
const limits = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
function withGitLimit(limit, act) {
    return limits.run(limit, act);
}
function gitLimit() {
    return limits.getStore();
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* binding */ GitError),
  WL: () => (/* binding */ NO_GIT_ADVICE),
  Rf: () => (/* binding */ firstFault),
  $Y: () => (/* binding */ git),
  oM: () => (/* binding */ gitOutput)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/base/process/end-marked.js

/**
 * Kills every process of ours whose environment holds `marker` (`NAME=value`). Needs `/proc`; elsewhere it does
 * nothing and the process is left to itself.
 */
function killMarkedProcesses(marker) {
    for (const name of numericNames('/proc')) {
        const pid = Number(name);
        if (pid === process.pid)
            continue;
        try {
            const environment = (0,external_node_fs_.readFileSync)(`/proc/${name}/environ`, 'latin1').split('\0');
            if (environment.includes(marker))
                process.kill(pid, 'SIGKILL');
        }
        catch {
            // Gone by now, or another user's.
        }
    }
}
function numericNames(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).filter((name) => /^\d+$/.test(name));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/base/process/find-on-path.js


/**
 * The first executable file of that name in the folders; null when there is none. (`@actions/io` also searches
 * relative folders, and it is not a dependency of ours.)
 */
function findOnPath(name, folders) {
    const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
    for (const folder of folders) {
        for (const candidate of names) {
            const path = (0,external_node_path_.join)(folder, candidate);
            if (isExecutable(path))
                return path;
        }
    }
    return null;
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/base/git/git-limit.js
var git_limit = __webpack_require__(7529);
;// CONCATENATED MODULE: ./build/base/git/git.js
/** The thin runner for git: one process, bytes out, nothing printed, an end that always comes. */







/** git ended with a code that is no answer, or did not end. The message is advice. */
class GitError extends Error {
    name = 'GitError';
    /** Null when git did not end by itself, or is not there. */
    code;
    stderr;
    constructor(message, code, stderr, options) {
        super(message, options);
        this.code = code;
        this.stderr = stderr;
    }
}
const NO_GIT_ADVICE = 'git was not found on PATH: install git, or put its folder on PATH.';
/**
 * What git inherits. An allow-list: filters that a repository configures run with this environment, and no filter needs
 * the API key. `GIT_DIR`, `GIT_INDEX_FILE` and the like of the caller would point us at another repository; only what
 * carries configuration (and with it `safe.directory`) goes through.
 */
const INHERITED = /^(PATH|HOME|XDG_CONFIG_HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|GIT_(CONFIG_.+|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)|SUDO_UID|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES)$/i;
/** Against settings that would run something, ask something, or write beside the point. */
const SETTINGS = [
    'core.quotePath=false',
    `core.hooksPath=${external_node_os_.devNull}`,
    'core.fsmonitor=false',
    // A commit can hold a bare repository, whose config would count in that folder. Only known here, not in a config file.
    'safe.bareRepository=explicit',
    'core.safecrlf=false',
    // Otherwise the copy of a split index drops its shared half in the user's git directory.
    'core.splitIndex=false',
    'core.fsync=none',
    'core.looseCompression=0',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.allow=never',
    'advice.addEmbeddedRepo=false',
    'diff.ignoreSubmodules=dirty',
];
const GUARDS = ['--no-pager', ...SETTINGS.flatMap((setting) => ['-c', setting])];
function environment(options, call) {
    const inherited = Object.entries(process.env).filter(([name, value]) => value !== undefined && INHERITED.test(name));
    return {
        ...Object.fromEntries(inherited),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
        CODEX_JOB_RUN: options.runId,
        CODEX_JOB_CALL: call,
        ...options.env,
    };
}
/**
 * Runs git. Rejects with a GitError on an exit code that isn't in `okCodes` and when the deadline has passed;
 * git missing on PATH is an outcome of its own.
 */
async function git(args, options) {
    // A folder on PATH that isn't absolute can lie in the work tree, where Codex may plant a `git`.
    const folders = (process.env['PATH'] ?? '').split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    const program = findOnPath('git', folders);
    if (program === null)
        return { kind: 'no-git' };
    if ((0,git_limit/* gitLimit */.g)()?.signal.aborted)
        throw new GitError(`git ${subcommand(args)} ${CANCELLED}`, null, '');
    const call = (0,external_node_crypto_.randomUUID)();
    const stdout = [];
    const stderr = [];
    const running = (0,exec/* exec */.m)(`"${program}"`, [...GUARDS, ...args], {
        cwd: options.cwd,
        env: environment(options, call),
        // No `input`, ever: nobody listens for errors on the child's stdin in there, so a git that has ended by the time
        // it is written (even with nothing) ends us, too, with EPIPE. None of the commands that we use reads stdin.
        silent: true,
        ignoreReturnCode: true,
        delay: 2_000,
        listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
    });
    const code = await withDeadline(running, options.deadlineMs ?? 120_000, args, call);
    const said = Buffer.concat(stderr).toString('utf8');
    if (!(options.okCodes ?? [0]).includes(code)) {
        throw new GitError(`git ${subcommand(args)} failed with exit code ${code}: ${firstFault(said)}`, code, said);
    }
    return { kind: 'ended', code, stdout: Buffer.concat(stdout), stderr: said };
}
/** As `git`, where no git is a fault as well. */
async function gitOutput(args, options) {
    const end = await git(args, options);
    if (end.kind === 'no-git')
        throw new GitError(NO_GIT_ADVICE, null, '');
    return end;
}
const CANCELLED = 'was stopped, since the job was cancelled.';
/** `@actions/exec` gives no handle on its child, so a child that overstays is found by its environment. */
async function withDeadline(running, ms, args, call) {
    const limit = (0,git_limit/* gitLimit */.g)();
    const left = Math.max(0, Math.min(ms, (limit?.endsAt ?? Number.POSITIVE_INFINITY) - Date.now()));
    let timer;
    let onAbort = () => { };
    const late = new Promise((_, reject) => {
        const stop = (message) => {
            killMarkedProcesses(`CODEX_JOB_CALL=${call}`);
            // Once more, for one that was only about to start.
            setTimeout(killMarkedProcesses, 100, `CODEX_JOB_CALL=${call}`).unref();
            reject(new GitError(`git ${subcommand(args)} ${message}`, null, ''));
        };
        const advice = 'Look for a slow disk, a network folder, or a filter that waits for input.';
        const seconds = Math.round(left / 100) / 10;
        timer = setTimeout(() => stop(`did not end within ${seconds} s and was stopped. ${advice}`), left);
        onAbort = () => stop(CANCELLED);
        limit?.signal.addEventListener('abort', onAbort, { once: true });
    });
    running.catch(() => { });
    try {
        return await Promise.race([running, late]);
    }
    finally {
        clearTimeout(timer);
        limit?.signal.removeEventListener('abort', onAbort);
    }
}
function subcommand(args) {
    return args.find((arg) => !arg.startsWith('-')) ?? '';
}
/** The line of git's stderr that says most. */
function firstFault(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? 'it gave no message';
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6830);
/** Where a folder is in git. */



/** Finds the work tree that holds `dir`. One git process in every ordinary case. */
async function locate(dir, options) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory()) {
        return none('not-a-repository', `${dir} is not a folder: check working-directory.`);
    }
    // In this order: what is printed before a flag that fails is still printed.
    const flags = ['--is-bare-repository', '--is-inside-work-tree', '--show-object-format', '--show-prefix'];
    const paths = ['--absolute-git-dir', '--git-common-dir', '--show-toplevel'];
    const args = ['rev-parse', ...flags, ...paths, '-q', '--verify', 'HEAD^{commit}'];
    const end = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { cwd: dir, runId: options.runId, okCodes: [0, 1, 128] });
    if (end.kind === 'no-git')
        return none('no-git', _git_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_GIT_ADVICE */ .WL);
    const lines = end.stdout.toString('utf8').split('\n');
    const [bare, inside, objectFormat, prefix, gitDir, commonDir, root, commit = ''] = lines;
    if (bare === 'true' || (bare === 'false' && inside === 'false')) {
        return none('bare', `${dir} is in a repository without a work tree: check out the files and work there.`);
    }
    if (end.code === 128 || root === undefined || gitDir === undefined || commonDir === undefined)
        return why(dir, end);
    if (lines.length > 9) {
        return none('refused', `The path of the repository around ${dir} holds a line break: rename the folder.`);
    }
    const place = {
        kind: 'worktree',
        root,
        gitDir,
        commonDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir, commonDir),
        commit: commit === '' ? null : commit,
        prefix: (prefix ?? '').replace(/\/$/, ''),
        objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
    };
    if (place.commit === null && !isUnborn(place))
        return corrupt(dir, 'HEAD names a commit that cannot be read');
    return place;
}
/** HEAD could not be read: is there no commit yet, or is it broken? A branch without commits has no file either. */
function isUnborn(place) {
    const head = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.gitDir, 'HEAD'), 'utf8').trim();
    const branch = /^ref: (refs\/.+)$/.exec(head)?.[1];
    if (branch === undefined)
        return false;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.commonDir, branch)))
        return false;
    const packed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.commonDir, 'packed-refs');
    return (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(packed) ||
        !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(packed, 'utf8')
            .split('\n')
            .some((line) => line.endsWith(` ${branch}`)));
}
function why(dir, end) {
    const dubious = /dubious ownership in repository at '(.*)'|unsafe repository \('(.*)' is owned by/.exec(end.stderr);
    if (dubious !== null) {
        const owned = dubious[1] ?? dubious[2] ?? dir;
        return none('refused', `git refuses ${owned} because another user owns it: run git config --global --add safe.directory ${owned}`);
    }
    if (/cannot use bare repository/.test(end.stderr)) {
        return none('bare', `${dir} is in a bare repository: check out the files and work there.`);
    }
    if (!/not a git repository/.test(end.stderr) || dotGitAbove(dir))
        return corrupt(dir, (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFault */ .Rf)(end.stderr));
    return none('not-a-repository', `${dir} is not in a git work tree: check the repository out first.`);
}
function dotGitAbove(dir) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return false;
    }
}
function corrupt(dir, fault) {
    return none('corrupt', `The repository around ${dir} is damaged (${fault}): clone it again.`);
}
function none(reason, advice) {
    return { kind: 'none', reason, advice };
}


/***/ }),

/***/ 5092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

const MAX_OUTPUT = 1024 * 1024;
/** How long output may trickle in after the exit: a descendant can hold the pipes open for ever. */
const DRAIN_MS = 500;
/**
 * Runs a helper (npm, `codex --version`, the sandbox check) to its end, without a shell, with its output kept from
 * the log. Never rejects.
 *
 * Not `@actions/exec`: that library has no handle on the process, so a stalled npm could neither be bounded in time
 * nor ended on cancellation. Here the child leads its own process group, and the whole group is killed.
 */
function capture(command, args, options) {
    return new Promise((resolve) => {
        if (options.signal?.aborted) {
            resolve({ kind: 'killed', why: 'aborted', stdout: '', stderr: '' });
            return;
        }
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
            cwd: options.cwd,
            env: options.env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
            ...(options.uid === undefined || options.gid === undefined ? {} : { uid: options.uid, gid: options.gid }),
        });
        const stdout = collect(child.stdout);
        const stderr = collect(child.stderr);
        let why = null;
        const end = (reason) => {
            why ??= reason;
            killTree(child.pid);
        };
        const onAbort = () => end('aborted');
        const timer = setTimeout(() => end('timeout'), options.timeoutMs);
        options.signal?.addEventListener('abort', onAbort, { once: true });
        let settled = false;
        let drain;
        const settle = (outcome) => {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            clearTimeout(drain);
            options.signal?.removeEventListener('abort', onAbort);
            child.stdout.destroy();
            child.stderr.destroy();
            resolve(outcome);
        };
        child.once('error', (cause) => {
            if (child.pid === undefined)
                settle({ kind: 'not-started', cause });
        });
        const ended = (code) => {
            const outputs = { stdout: stdout(), stderr: stderr() };
            if (why !== null)
                settle({ kind: 'killed', why, ...outputs });
            else if (code === null)
                settle({ kind: 'killed', why: 'signal', ...outputs });
            else
                settle({ kind: 'exited', code, ...outputs });
        };
        child.once('exit', (code) => {
            drain = setTimeout(() => ended(code), DRAIN_MS);
        });
        child.once('close', ended);
    });
}
function collect(stream) {
    const chunks = [];
    let size = 0;
    stream.on('data', (chunk) => {
        if (size < MAX_OUTPUT)
            chunks.push(chunk.subarray(0, MAX_OUTPUT - size));
        size += chunk.length;
    });
    return () => Buffer.concat(chunks).toString('utf8');
}
function killTree(pid) {
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => { });
        return;
    }
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // The group is gone already.
    }
}


/***/ }),

/***/ 4769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   jX: () => (/* binding */ codexEnvironment),
/* harmony export */   ke: () => (/* binding */ PROXY_TOKEN_VARIABLE)
/* harmony export */ });
/** Holds the key proxy's bearer token for Codex. */
const PROXY_TOKEN_VARIABLE = 'CODEX_JOB_TOKEN';
const RUNNER_FILE_COMMANDS = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const DROPPED_PREFIXES = ['INPUT_', 'ACTIONS_'];
/** Keys by name, whatever they hold: OPENAI_API_KEY, CODEX_API_KEY, AZURE_OPENAI_API_KEY, CODEX_ACCESS_TOKEN … */
const KEY_NAME = /^(AZURE_)?(OPENAI|CODEX)_(\w+_)?(KEY|TOKEN|SECRET)$/;
/** What a Codex around us would tell its children, and what moves Codex's own state elsewhere. */
const CODEX_AMBIENT = /^CODEX_(SQLITE_HOME|THREAD_ID|MANAGED_\w+|INTERNAL_\w+|SANDBOX\w*)$/;
const LOOPBACK = ['127.0.0.1', 'localhost'];
/** Below this, a "secret" (a placeholder such as `x`) must equal the value: as a substring it would match everything. */
const SHORTEST_SUBSTRING = 8;
/**
 * The environment for Codex, of which its commands inherit: the step's own, without inputs, runner file commands,
 * service tokens and keys (contract section 9). A variable that the user set on purpose (`env: GH_TOKEN`) gets through.
 */
function codexEnvironment(env, wiring) {
    const set = {
        ...loopbackPastProxies(env),
        RUST_LOG: 'off', // stderr otherwise carries model text at line starts
        CODEX_JOB_RUN: wiring.runId,
    };
    if (wiring.codexHome !== null)
        set['CODEX_HOME'] = wiring.codexHome;
    if (wiring.proxyToken !== null)
        set[PROXY_TOKEN_VARIABLE] = wiring.proxyToken;
    if (wiring.tempDir !== undefined)
        for (const name of ['TMPDIR', 'TEMP', 'TMP'])
            set[name] = wiring.tempDir;
    // Windows keeps the case of the first writer: without this, `Codex_Home` and `CODEX_HOME` would both be handed on.
    const replaced = new Set(Object.keys(set).map((name) => name.toUpperCase()));
    const kept = Object.entries(withoutSecrets(env, wiring.secrets)).filter(([name]) => !replaced.has(name.toUpperCase()));
    return { ...Object.fromEntries(kept), ...set };
}
/** The environment for our own helpers (npm, the version check): the same things are left out, nothing is added. */
function withoutSecrets(env, secrets) {
    const forms = secrets.filter((secret) => secret !== '').flatMap(writtenForms);
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || isDropped(name.toUpperCase()))
            continue;
        if (forms.some((form) => (form.length < SHORTEST_SUBSTRING ? value === form : value.includes(form))))
            continue;
        kept[name] = value;
    }
    return kept;
}
function isDropped(name) {
    return (DROPPED_PREFIXES.some((prefix) => name.startsWith(prefix)) ||
        RUNNER_FILE_COMMANDS.includes(name) ||
        KEY_NAME.test(name) ||
        CODEX_AMBIENT.test(name));
}
function writtenForms(secret) {
    const base64 = Buffer.from(secret, 'utf8').toString('base64').replace(/=+$/, '');
    return [...new Set([secret, base64, encodeURIComponent(secret)])];
}
/** Without this, HTTP_PROXY would send the loopback call to that proxy, capability and all. */
function loopbackPastProxies(env) {
    const upper = env['NO_PROXY'] ?? env['no_proxy'] ?? '';
    const lower = env['no_proxy'] ?? env['NO_PROXY'] ?? '';
    return { NO_PROXY: withLoopback(upper), no_proxy: withLoopback(lower) };
}
function withLoopback(list) {
    const hosts = list
        .split(',')
        .map((host) => host.trim())
        .filter((host) => host !== '');
    return [...hosts, ...LOOPBACK.filter((host) => !hosts.includes(host))].join(',');
}


/***/ }),

/***/ 2331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readableMessage)
/* harmony export */ });
const LONGEST = 300;
/** An error page can be large; what matters is at its start. */
const READ = 64 * 1024;
/** The key proxy's address means nothing to a reader, and its path holds the capability of the run. */
const LOOPBACK_URL = /,? ?(\burl: )?\bhttps?:\/\/127\.0\.0\.1:\d+\S*/g;
const STATUS_PREFIX = /^unexpected status \d+ [^:]*: (?=\S)/;
const RECONNECT_PREFIX = /^Reconnecting\.\.\. \d+\/\d+ \((.*)\)$/s;
/**
 * The readable core of what Codex or a server said, on one line of at most `longest` characters. Codex hands on a 400's
 * body as it is, `{"error":{"message":…}}`, and puts `unexpected status 401 Unauthorized: ` before others.
 */
function readableMessage(text, longest = LONGEST) {
    const line = text
        .slice(0, READ)
        .replace(LOOPBACK_URL, '')
        .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim();
    const plain = line.replace(RECONNECT_PREFIX, '$1');
    const detail = errorDetail(plain) ?? errorDetail(plain.replace(STATUS_PREFIX, '')) ?? plain;
    return detail.length <= longest ? detail : `${[...detail.slice(0, longest)].slice(0, -1).join('')}…`;
}
/** Message of an error body, with its code where it has one: `Invalid schema for … [invalid_json_schema]`. */
function errorDetail(text) {
    if (!text.startsWith('{'))
        return null;
    try {
        const body = JSON.parse(text);
        const message = body?.error?.message;
        if (typeof message !== 'string')
            return null;
        const code = body?.error?.code;
        return typeof code === 'string' ? `${message} [${code}]` : message;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   T_: () => (/* binding */ nativeBinary),
/* harmony export */   UG: () => (/* binding */ platformPackage),
/* harmony export */   kO: () => (/* binding */ codexOnPath),
/* harmony export */   qy: () => (/* binding */ binaryVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _base_process_capture_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5092);




/** npm's platform package and its target triple, after `bin/codex.js` of `@openai/codex`; null = there is none. */
function platformPackage(platform, arch) {
    const cpu = { x64: 'x86_64', arm64: 'aarch64' }[arch];
    const os = { linux: 'unknown-linux-musl', darwin: 'apple-darwin', win32: 'pc-windows-msvc' }[platform];
    return cpu === undefined || os === undefined ? null : { name: `codex-${platform}-${arch}`, triple: `${cpu}-${os}` };
}
/**
 * The native binary that belongs to an installed `@openai/codex` (`packageRoot` is that package's folder): in the
 * platform package nested in it (npm -g), beside it (npm, pnpm), or in its own `vendor` (older versions). Null = missing.
 * Codex is run by this and not by npm's launcher script: killing the launcher can leave Codex alive.
 */
async function nativeBinary(packageRoot) {
    const wanted = platformPackage(process.platform, process.arch);
    if (wanted === null)
        return null;
    const file = process.platform === 'win32' ? 'codex.exe' : 'codex';
    const roots = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packageRoot, 'node_modules', '@openai', wanted.name),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(packageRoot), wanted.name),
        packageRoot,
    ];
    for (const root of roots) {
        for (const folder of ['bin', 'codex']) {
            const binary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'vendor', wanted.triple, folder, file);
            if (await isExecutable(binary))
                return binary;
        }
    }
    return null;
}
/** The `codex` on PATH, resolved to its native binary where npm's launcher is found; null = none. */
async function codexOnPath(env) {
    const names = process.platform === 'win32' ? ['codex.exe', 'codex.cmd'] : ['codex'];
    const found = await onPath(names, env);
    if (found === null)
        return null;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(found);
    if (real.endsWith('.cmd'))
        return nativeBinary((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(found), 'node_modules', '@openai', 'codex'));
    if (!(await isScript(real)))
        return real;
    return (await nativeBinary((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(real)))) ?? real;
}
/** The first executable of these names in a folder of PATH. Relative folders don't count: they mean the workspace. */
async function onPath(names, env) {
    const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)) {
        for (const name of names) {
            if (await isExecutable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))
                return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        }
    }
    return null;
}
/** What `codex --version` answers (`codex-cli 0.171.0`, 27 ms); null when it doesn't. */
async function binaryVersion(binary, env, signal) {
    // Without a home of its own Codex leaves helpers in ~/.codex even for this; a missing one is only remarked on stderr.
    const homeless = { ...env, CODEX_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(binary), 'no-home') };
    const ended = await (0,_base_process_capture_js__WEBPACK_IMPORTED_MODULE_3__/* .capture */ .F)(binary, ['--version'], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(binary),
        env: homeless,
        timeoutMs: 20_000,
        signal,
    });
    if (ended.kind !== 'exited' || ended.code !== 0)
        return null;
    return /\b(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)\s*$/.exec(ended.stdout)?.[1] ?? null;
}
async function isExecutable(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
}
async function isScript(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
        return buffer.toString('latin1') === '#!';
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 8409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ npmEnvironment),
/* harmony export */   VZ: () => (/* binding */ runNpm),
/* harmony export */   YW: () => (/* binding */ npmFault),
/* harmony export */   no: () => (/* binding */ findNpm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_process_capture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5092);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4769);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4089);





/**
 * The npm on PATH, else the one that came with the Node that runs us: the runner brings its own Node, which is not on
 * PATH in a bare container. Null = there is none.
 */
async function findNpm(env, execPath = process.execPath) {
    const windows = process.platform === 'win32';
    const found = await (0,_native_js__WEBPACK_IMPORTED_MODULE_3__/* .onPath */ .L)(windows ? ['npm.cmd'] : ['npm'], env);
    if (found !== null && !windows)
        return { command: found, prefix: [] };
    // Node refuses to start a .cmd without a shell, so on Windows its script is run directly.
    const folder = found === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(execPath) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found);
    for (const lib of windows ? [folder] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), 'lib'), folder]) {
        const script = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(lib, 'node_modules', 'npm', 'bin', 'npm-cli.js');
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(script).then(() => true, () => false))
            return { command: execPath, prefix: [script] };
    }
    return null;
}
/** Ends with the whole process group of npm gone, whatever happens. */
function runNpm(npm, args, options) {
    return (0,_base_process_capture_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .F)(npm.command, [...npm.prefix, ...args], options);
}
/** Set by an `npx` or `npm run` around us, they would put the package elsewhere or nowhere. */
const MISPLACING = /^npm_config_(global|location|prefix|local_prefix|dry_run|package_lock_only|omit|workspaces?)$/i;
/** npm's environment: no inputs, no service tokens, no keys; its registry, proxy and certificate settings stay. */
function npmEnvironment(env, secrets, runId) {
    const kept = Object.entries((0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(env, secrets)).filter(([name]) => !MISPLACING.test(name));
    return { ...Object.fromEntries(kept), CODEX_JOB_RUN: runId };
}
/** What npm's error codes (its documentation, and Node's system errors) mean for a person. Pure. */
function npmFault(output, what) {
    const code = /npm (?:ERR!|error) code (\S+)/.exec(output)?.[1] ?? /\b(ENOSPC|EACCES|EROFS|EDQUOT)\b/.exec(output)?.[1] ?? '';
    const lines = output
        .split('\n')
        .filter((line) => /npm (ERR!|error)/.test(line) &&
        !/A complete log|npm (ERR!|error) (code|errno|syscall|network|path|dest) /.test(line));
    const said = [code, lines[0]?.replace(/^npm (ERR!|error)\s*/, '').trim()].filter(Boolean).join(': ').slice(0, 300);
    const about = said === '' ? '' : ` (${said})`;
    if (/^(ETARGET|E404|ENOVERSIONS|EINVALIDTAGNAME|EINVALIDPACKAGENAME)$/.test(code)) {
        return {
            passing: false,
            advice: `npm knows no ${what}${about}. Check codex-version; the versions are listed at https://www.npmjs.com/package/@openai/codex.`,
        };
    }
    if (/^(ENOSPC|EDQUOT)$/.test(code)) {
        return {
            passing: false,
            advice: `The disk is full${about}: ${what} needs about 600 MB in the tool cache and npm's cache.`,
        };
    }
    if (/^(EACCES|EPERM|EROFS)$/.test(code)) {
        return {
            passing: false,
            advice: `npm may not write${about}. Give the user of this job the tool cache folder (RUNNER_TOOL_CACHE) and npm's cache, or use codex-version: system.`,
        };
    }
    if (/^(E401|E403|ENEEDAUTH)$/.test(code)) {
        return {
            passing: false,
            advice: `The npm registry refused${about}. Check the registry and token in this machine's .npmrc.`,
        };
    }
    if (/CERT|SELF_SIGNED|ISSUER/.test(code)) {
        return {
            passing: false,
            advice: `The npm registry's certificate is not trusted here${about}. Set NODE_EXTRA_CA_CERTS or npm's cafile.`,
        };
    }
    if (/^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|E429|E5\d\d|EINTEGRITY|ERR_SOCKET\w*|UND_\w+|FETCH_ERROR|Z_\w+|TAR_\w+)$/.test(code)) {
        return {
            passing: true,
            advice: `The npm registry could not be reached${about}. Check the machine's network, HTTPS_PROXY and npm's registry setting, or use codex-version: system with a codex on PATH.`,
        };
    }
    return { passing: false, advice: `npm could not install ${what}${about}.` };
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vk: () => (/* binding */ answering),
  TE: () => (/* binding */ lookUp),
  xV: () => (/* binding */ moveIn),
  yy: () => (/* binding */ temporaryFolder),
  NB: () => (/* binding */ toolFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/base/files/make-folders.js
var make_folders = __webpack_require__(3676);
// EXTERNAL MODULE: ./build/codex/install/native.js
var install_native = __webpack_require__(4089);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/codex/install/pinned.js
/** Written by scripts/pin-codex.ts: do not edit. `integrity` is npm's, of the tarball; `tree` is treeDigest's. */
const PINNED = {
    version: '0.171.0',
    packages: {
        'darwin-arm64': {
            integrity: 'sha512-hIYTkRUpuYpkVfTq4cpby0PXqhAVcIgE7f6FoyY1lt2RyARj3GXS1Can/dIYUBItVhXzhb98HYHZNzCX74QRlQ==',
            tree: '7ada6e65aec74f808c651361e00b52afb6da2ad93517101fcf39ea3a89e1f503',
        },
        'darwin-x64': {
            integrity: 'sha512-pwN5uNEKx/mZjwBEf/6CKq6SJMfJS5kruV3sJQAk7ebIPvC58Ote3CicIxETDZtjLj35rNv3PLPd7mHCg6hGPw==',
            tree: 'ef2c78694e417bf6f17c1a3b802077d815b11e322ea78274125a62233024bec3',
        },
        'linux-arm64': {
            integrity: 'sha512-9z17t4bbUJ9UCIb49O4PoA+ki+45q3rd8nZ8PeH6sYnlKkBld/Xpo/OS3h3Ti954+foshX4o7k5TCU8N7zzqQA==',
            tree: '33039d17cba7c1a317e1d515bec81dad6a98d5680ab546d37d7b970417f20619',
        },
        'linux-x64': {
            integrity: 'sha512-l66NZkQgdk2C3pbcfULDz42yEUB581MVA6I+Y43Wp4OIqEy73HCdmZ0GTjeAHY2ycuH4N00d9VsLrwT1jxshTw==',
            tree: 'a3ce0a5f69fab27c65a89ebaea517302b9ff2d9ca5b810bcd5c2cc29b318b480',
        },
        'win32-arm64': {
            integrity: 'sha512-kkavDHtAkkNaYtO7eBw4IdBbE/PsWP+Ezp9JXcr/mBu/Cc7EevzFVIVC3sZYvWsF9xuvyjIUv9CKeN0LU0+N9Q==',
            tree: 'ba91c6f49aa89638f6df4e6fdc4b93ec843105ac9f96228740b66cc7ff44018c',
        },
        'win32-x64': {
            integrity: 'sha512-HKWBK25tLQxdEg6svw0CrBf+v0bQhRyF8EBVdNqeRxErqpfFa/dfSar6r3sJt6tyPqozOtgz2BH8B2G3n/+gnQ==',
            tree: '77e2fa8c34d3c6736b25cabf8d44e397f1c7751d2d01274ab702eb5b34e7d7e0',
        },
    },
};

;// CONCATENATED MODULE: ./build/codex/install/verify-content.js





/**
 * Compares the platform package that `binary` lies in with the digest that this repository holds for it. Only the pinned
 * version has one: any other version passes. The whole package counts, not only the binary: Codex also starts its
 * neighbours (bwrap, rg, codex-code-mode-host), and puts a folder of the package on PATH.
 *
 * @param binary `<package>/vendor/<triple>/<folder>/codex`, its links resolved
 */
async function verifyContent(binary, version) {
    const expected = expectedDigest(version, process.platform, process.arch);
    if (expected === null)
        return { kind: 'ok' };
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(binary))));
    const received = await treeDigest(folder);
    return received === expected ? { kind: 'ok' } : { kind: 'invalid', package: folder, received, expected };
}
/** The folder of a fresh installation is gone by the time somebody reads this, so it is not all of the advice. */
function explainForeign(version, { package: folder, received, expected }) {
    return (`Codex was not run, because it is not the Codex ${version} that codex-job pins: ${folder} has the SHA-256 ` +
        `${received}, expected ${expected}. Check which npm registry this machine uses and who can write to the tool ` +
        'cache, then remove that folder.');
}
/** Null = this version is not pinned. A platform that the pinned version doesn't have gets a digest nothing matches. */
function expectedDigest(version, platform, arch) {
    if (version !== PINNED.version)
        return null;
    const packages = PINNED.packages;
    return packages[`${platform}-${arch}`]?.tree ?? 'none';
}
/**
 * SHA-256 (hex) over the sorted lines `<sha256 of the content>  <path>` of a folder's files, as `sha256sum` prints them.
 * Paths are relative, with `/`. A link counts as a link, by its target. Rejects where a file cannot be read.
 */
async function treeDigest(folder) {
    const lines = [];
    for await (const entry of await (0,promises_.opendir)(folder, { recursive: true })) {
        if (entry.isDirectory())
            continue;
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const name = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
        lines.push(`${entry.isFile() ? await fileDigest(path) : await linkDigest(path)}  ${name}\n`);
    }
    return (0,external_node_crypto_.createHash)('sha256').update(lines.sort(byCodeUnit).join('')).digest('hex');
}
async function fileDigest(path) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 2 ** 20 }))
        digest.update(chunk);
    return digest.digest('hex');
}
/** Packages from npm hold no links, so no digest of a package can match one. */
async function linkDigest(path) {
    return `link to ${await (0,promises_.readlink)(path).catch(() => 'nothing')}`;
}
function byCodeUnit(one, other) {
    return one < other ? -1 : Number(one > other);
}

;// CONCATENATED MODULE: ./build/codex/install/tool-cache.js







const TEMPORARY = '.installing-';
const LEFTOVER_MS = 60 * 60 * 1000;
/** `<toolRoot>/codex`, as `@actions/tool-cache` lays it out, so that a runner's image can bring Codex along. */
function toolFolder(env) {
    const cache = env['XDG_CACHE_HOME'] || (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(env['RUNNER_TOOL_CACHE'] || (0,external_node_path_.join)(cache, 'codex-job-tools'), 'codex');
}
/**
 * A hit = the marker is there, the content is what this repository pins, and the binary answers with the right version.
 * `folder` is that of the version. Null = a miss.
 */
async function lookUp(folder, version, env) {
    const marked = await (0,promises_.access)((0,external_node_path_.join)(folder, `${process.arch}.complete`)).then(() => true, () => false);
    return marked ? answering((0,external_node_path_.join)(folder, process.arch), version, env) : null;
}
/**
 * The Codex that npm put below `prefix`, when it answers with the right version. Its content is compared first, so that
 * nothing foreign is started, not even for `--version`.
 */
async function answering(prefix, version, env) {
    const binary = await (0,install_native/* nativeBinary */.T_)((0,external_node_path_.join)(prefix, 'node_modules', '@openai', 'codex'));
    if (binary === null)
        return null;
    const content = await verifyContent(await (0,promises_.realpath)(binary), version);
    if (content.kind === 'invalid')
        return { kind: 'failed', error: explainForeign(version, content) };
    return (await (0,install_native/* binaryVersion */.qy)(binary, env)) === version ? { kind: 'ok', binary, version } : null;
}
/** A fresh folder on the mount of the target, so that a rename can put it in place. Sweeps what killed ones left. */
async function temporaryFolder(folder) {
    await (0,make_folders/* makeFolders */.w)(folder);
    await sweep(folder);
    const temp = (0,external_node_path_.join)(folder, `${TEMPORARY}${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(temp);
    return temp;
}
/**
 * Puts a finished folder in place. Who comes second finds the place taken and uses what is there, if it is good.
 * Null = the place could not be taken.
 */
async function moveIn(temp, folder, version, env) {
    const target = (0,external_node_path_.join)(folder, process.arch);
    for (let tried = 0; tried < 3; tried++) {
        const took = await (0,promises_.rename)(temp, target).then(() => true, () => false);
        const there = await answering(target, version, env);
        if (there?.kind === 'failed')
            return there;
        if (there !== null) {
            await (0,promises_.writeFile)(`${target}.complete`, '');
            return there;
        }
        if (took)
            return null;
        // What is there is damaged: out of the way with it, in one step, so that nobody ever sees half of it.
        const aside = (0,external_node_path_.join)(folder, `${TEMPORARY}${(0,external_node_crypto_.randomUUID)()}`);
        await (0,promises_.rename)(target, aside).catch(() => { });
        await (0,promises_.rm)(aside, { recursive: true, force: true }).catch(() => { });
    }
    return null;
}
async function sweep(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.startsWith(TEMPORARY))
            continue;
        const age = await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).then((found) => Date.now() - found.mtimeMs, () => 0);
        if (age > LEFTOVER_MS)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true }).catch(() => { });
    }
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ checkSandbox)
});

// EXTERNAL MODULE: ./build/base/process/capture.js
var capture = __webpack_require__(5092);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/codex/failure/readable-message.js
var readable_message = __webpack_require__(2331);
;// CONCATENATED MODULE: ./build/codex/isolation/sandbox-advice.js


/**
 * What a check of the sandbox that exited with an error means, by what it printed on stderr. Its exit code is 1 for all
 * of it: a sandbox that the kernel forbids, a folder that may not be written, a configuration that is none. Pure.
 */
function refusalOf(stderr, { workingDirectory, codexHome }) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !/^WARNING: /.test(line));
    const bubblewrap = lines.find((line) => BUBBLEWRAP.test(line));
    const config = bubblewrap === undefined ? lines.find((line) => CONFIG.test(line)) : undefined;
    if (config !== undefined && codexHome !== null) {
        return {
            failure: 'input',
            error: `Codex did not accept the configuration in ${codexHome} (${quoted(config)}). Mend config.toml there, or set another codex-home.`,
        };
    }
    const barred = barredFolder(bubblewrap ?? '', workingDirectory);
    if (barred !== null)
        return { failure: 'sandbox', error: folderAdvice(barred, bubblewrap ?? '') };
    if (config === undefined && lines.some((line) => SANDBOX.test(line) && !BEFORE.test(line))) {
        return { failure: 'sandbox', error: sandboxAdvice(stderr) };
    }
    const line = lines.find((text) => /^error\b/i.test(text)) ?? lines.at(-1) ?? '';
    return {
        failure: 'codex',
        error: `Codex failed when its sandbox was checked, before the task was sent (${quoted(config ?? line)}). See what it says, or try another codex-version.`,
    };
}
const BUBBLEWRAP = /^(Error: )?bwrap: /i;
const SANDBOX = /bwrap|bubblewrap|landlock|seccomp|namespace|sandbox-exec|sandbox_apply/i;
/** Codex gave up before it asked the kernel for anything: about a folder of its own, say. */
const BEFORE = /^error building bubblewrap command/i;
/** Codex names the file only where it can't be parsed; else these are the words of Rust's serde. */
const CONFIG = /config\.toml|TOML parse error|Error loading config|^(Error: )?(invalid (type|value|length)|unknown (variant|field)|missing field|duplicate (key|field))\b/i;
/** The folder in which bubblewrap could not make or open something of Codex's; null when that isn't what it said. */
function barredFolder(line, workingDirectory) {
    const path = /^[^/]*\s'?(\/.*?)'?: (Permission denied|Read-only file system)/.exec(line)?.[1];
    if (path === undefined)
        return null;
    const root = workingDirectory.endsWith(external_node_path_.sep) ? workingDirectory : `${workingDirectory}${external_node_path_.sep}`;
    if (path === workingDirectory || path.startsWith(root))
        return workingDirectory;
    // What bubblewrap builds the sandbox from is the kernel's to refuse, and not the owner of a folder.
    if (/^\/(newroot|oldroot|proc|sys|dev)(\/|$)/.test(path))
        return null;
    return /Can't (mkdir|create)/.test(line) ? (0,external_node_path_.dirname)(path) : null;
}
function folderAdvice(folder, line) {
    return (`The user that Codex runs as cannot write ${folder}, which sandbox: workspace-write needs (${quoted(line)}). ` +
        'Give the folder to that user in a step before (`sudo chown -R "$(id -u)" FOLDER`), ' +
        'run the job as the folder’s owner, or set sandbox: read-only.');
}
function quoted(line) {
    return (0,readable_message/* readableMessage */.o)(line) || 'no message';
}
const APPARMOR = 'On Ubuntu 23.10 and newer let AppArmor allow it, in a step before: ' +
    '`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.';
const CONTAINER = 'In a container start it with `--security-opt seccomp=unconfined --security-opt apparmor=unconfined` ' +
    '(for a job container: `container.options`).';
const LIMIT = 'Where the kernel forbids them: `sudo sysctl -w user.max_user_namespaces=15000` ' +
    '(on Debian also `kernel.unprivileged_userns_clone=1`).';
const STRATEGY = 'Only where the machine itself is the wall (a throw-away runner): `sandbox: danger-full-access` ' +
    'with `safety-strategy: unprivileged-user` or `unsafe`.';
const WAYS_OUT = [APPARMOR, CONTAINER, LIMIT, STRATEGY];
/** What to do about a sandbox that does not start; the likeliest way out first, after what bubblewrap printed. Pure. */
function sandboxAdvice(stderr) {
    const line = stderr.split('\n').find((text) => /bwrap|sandbox|landlock|seccomp/i.test(text)) ?? stderr.trim().split('\n').at(-1);
    const quote = line?.trim().slice(0, 300) || 'no message';
    const first = likeliest(quote);
    const ways = first === null ? WAYS_OUT : [first, ...WAYS_OUT.filter((way) => way !== first)];
    return (`Codex's sandbox does not work on this machine, so none of its commands would run (${quote}). ` +
        `It needs unprivileged user namespaces. ${ways.join(' ')}`);
}
/** bubblewrap's own words: its `bubblewrap.c` and `network.c`. */
function likeliest(quote) {
    if (/uid map|gid map|RTM_NEWADDR|loopback/i.test(quote))
        return APPARMOR;
    if (/max_.*_namespaces|ENOSPC/i.test(quote))
        return LIMIT;
    if (/No permissions to create (a )?new namespace|mount proc|make \/ slave|pivot_root/i.test(quote))
        return CONTAINER;
    return null;
}

;// CONCATENATED MODULE: ./build/codex/isolation/sandbox.js


/**
 * Runs one harmless command in Codex's own sandbox (about 60 ms), before money is spent. Needed, because without user
 * namespaces each command of the model fails with `bwrap: …` and the turn still completes with exit 0.
 * `danger-full-access` has no sandbox and Windows another one: nothing is checked there.
 */
async function checkSandbox(options) {
    if (options.sandbox === 'danger-full-access' || process.platform === 'win32')
        return { kind: 'ok' };
    // Not /bin/true: some distributions have it elsewhere, a POSIX shell is at this path on all of them.
    const args = ['sandbox', '-c', `sandbox_mode="${options.sandbox}"`, '--', '/bin/sh', '-c', 'exit 0'];
    const { binary, env } = options;
    const launch = options.user?.launch(binary, args, env) ?? { command: binary, args, env, as: {} };
    const ended = await (0,capture/* capture */.F)(launch.command, launch.args, {
        cwd: options.workingDirectory,
        env: launch.env,
        ...launch.as,
        timeoutMs: options.timeoutMs ?? 20_000,
        signal: options.signal,
    });
    switch (ended.kind) {
        case 'not-started':
            return {
                kind: 'failed',
                failure: 'sandbox',
                error: `Codex could not be started to check its sandbox: ${ended.cause.message}.`,
                cause: ended.cause,
            };
        case 'killed':
            return {
                kind: 'failed',
                failure: 'sandbox',
                error: `The check of Codex's sandbox did not end (${ended.why}). ${WAYS_OUT.join(' ')}`,
            };
        case 'exited':
            // 2 = a Codex whose `sandbox` wants other words (a subcommand `linux` in old ones): not known to be broken.
            return ended.code === 0 || ended.code === 2
                ? { kind: 'ok' }
                : { kind: 'failed', ...refusalOf(ended.stderr, options), cause: new Error(ended.stderr.trim()) };
    }
}


/***/ })

};
