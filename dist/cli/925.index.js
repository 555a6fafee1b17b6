export const id = 925;
export const ids = [925];
export const modules = {

/***/ 7316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gitOutput),
/* harmony export */   c: () => (/* binding */ deadlineIn),
/* harmony export */   d: () => (/* binding */ collector),
/* harmony export */   i: () => (/* binding */ git),
/* harmony export */   l: () => (/* binding */ remainingMs),
/* harmony export */   n: () => (/* binding */ NO_GIT_ADVICE),
/* harmony export */   o: () => (/* binding */ withGitLimit),
/* harmony export */   r: () => (/* binding */ firstFault),
/* harmony export */   s: () => (/* binding */ findOnPath),
/* harmony export */   t: () => (/* binding */ GitError),
/* harmony export */   u: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var _run_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(225);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6698);






// build/base/process/capture.js
const MAX_OUTPUT = 1048576;
/** Runs a helper (`codex --version`, the sandbox check, sudo) to its end and keeps its output from the log. Never rejects. */
async function capture(command, args, options) {
	const { cwd, env, timeoutMs, signal, uid, gid, sweep = null } = options;
	const out = collector(MAX_OUTPUT);
	const err = collector(MAX_OUTPUT);
	const end = await (0,_run_process_js__WEBPACK_IMPORTED_MODULE_0__.t)({
		command,
		args,
		cwd,
		env,
		timeoutMs,
		signal,
		as: uid === void 0 || gid === void 0 ? {} : {
			uid,
			gid
		},
		sweep,
		onStdout: out.take,
		onStderr: err.take
	});
	const outputs = {
		stdout: out.bytes().toString("utf8"),
		stderr: err.bytes().toString("utf8")
	};
	if (end.endedBy !== null) return {
		kind: "killed",
		why: end.endedBy,
		...outputs
	};
	if (end.kind === "not-started") return end;
	if (end.code === null) return {
		kind: "killed",
		why: "signal",
		...outputs
	};
	return {
		kind: "exited",
		code: end.code,
		...outputs
	};
}
/** Keeps the first `limit` bytes of a stream. */
function collector(limit = Number.POSITIVE_INFINITY) {
	const chunks = [];
	let size = 0;
	return {
		take: (chunk) => {
			if (size < limit) chunks.push(chunk.subarray(0, limit - size));
			size += chunk.length;
		},
		bytes: () => Buffer.concat(chunks)
	};
}
// build/base/process/deadline.js
/** The deadline of a job that starts now and may take `timeoutMs`; null = no limit. */
function deadlineIn(timeoutMs, signal, clock) {
	return {
		signal,
		endsAt: timeoutMs === null ? null : clock() + timeoutMs
	};
}
/** How much time is left, in ms: 0 when the time is over, `Infinity` without a limit. A cancellation does not count. */
function remainingMs({ endsAt }, clock) {
	return endsAt === null ? Number.POSITIVE_INFINITY : Math.max(0, endsAt - clock());
}
// build/base/process/find-on-path.js
/**
* The first executable file of that name in the folders of `env`'s PATH; null when there is none. Relative folders don't
* count: they mean the workspace, where Codex or a commit may have put a program of that name.
* (`@actions/io` searches relative folders as well, and takes a folder for a program.)
*/
function findOnPath(name, env) {
	const windows = process.platform === "win32";
	const path = windows ? Object.entries(env).find(([key]) => key.toUpperCase() === "PATH")?.[1] : env["PATH"];
	const names = windows ? [`${name}.exe`, `${name}.cmd`] : [name];
	for (const folder of (path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)) {
		const found = names.map((candidate) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, candidate)).find(isExecutable);
		if (found !== void 0) return found;
	}
	return null;
}
function isExecutable(path) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
	} catch {
		return false;
	}
}
// build/base/git/git-limit.js
/**
* The deadline of every git that is called, directly or not, by one part of a job. It is carried by the call chain and
* not by parameters: git is called from some twenty places, deep in pure-looking code, and the one that forgot to pass
* the deadline on would be the one that hangs.
*/
const deadlines = new node_async_hooks__WEBPACK_IMPORTED_MODULE_5__.AsyncLocalStorage();
/** Runs `act`. When the deadline's signal is aborted or its time is over, a running git is killed and none starts. */
function withGitLimit(deadline, act) {
	return deadlines.run(deadline, act);
}
function gitLimit() {
	return deadlines.getStore();
}
// build/base/git/git.js
/** Runs git: bytes in, bytes out, nothing printed, and an end that always comes. */
/** git ended with a code that is no answer, or did not end. The message is advice. */
var GitError = class extends Error {
	name = "GitError";
	/** Null when git did not end by itself, or is not there. */
	code;
	stderr;
	constructor(message, code, stderr, options) {
		super(message, options);
		this.code = code;
		this.stderr = stderr;
	}
};
const NO_GIT_ADVICE = "git was not found on PATH: install git, or put its folder on PATH.";
/**
* What git inherits. An allow-list: filters that a repository configures run with this environment, and no filter needs
* the API key. `GIT_DIR`, `GIT_INDEX_FILE` and the like of the caller would point us at another repository; only what
* carries configuration (and with it `safe.directory`) goes through.
*/
const INHERITED = /^(PATH|HOME|XDG_CONFIG_HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|GIT_(CONFIG_.+|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)|SUDO_UID|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES)$/i;
const GUARDS = ["--no-pager", ...[
	"core.quotePath=false",
	`core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_4__.devNull}`,
	"core.fsmonitor=false",
	"safe.bareRepository=explicit",
	"core.safecrlf=false",
	"core.splitIndex=false",
	"core.fsync=none",
	"core.looseCompression=0",
	"gc.auto=0",
	"maintenance.auto=false",
	"protocol.allow=never",
	"advice.addEmbeddedRepo=false",
	"diff.ignoreSubmodules=dirty"
].flatMap((setting) => ["-c", setting])];
function environment(options, call) {
	const inherited = Object.entries(process.env).filter(([name, value]) => value !== void 0 && INHERITED.test(name));
	return {
		...Object.fromEntries(inherited),
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		LC_ALL: "C",
		CODEX_JOB_RUN: options.runId,
		[_run_process_js__WEBPACK_IMPORTED_MODULE_0__.n]: call,
		...options.env
	};
}
/**
* Runs git. Rejects with a GitError on an exit code that isn't in `okCodes`, when the deadline has passed and when the
* job is cancelled; git missing on PATH is an outcome of its own.
*/
async function git(args, options) {
	const program = findOnPath("git", process.env);
	if (program === null) return { kind: "no-git" };
	const limit = gitLimit();
	const own = options.deadlineMs ?? 12e4;
	const timeoutMs = limit === void 0 ? own : Math.min(own, remainingMs(limit, Date.now));
	const call = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)();
	const stdout = collector();
	const stderr = collector();
	const end = await (0,_run_process_js__WEBPACK_IMPORTED_MODULE_0__.t)({
		command: program,
		args: [...GUARDS, ...args],
		cwd: options.cwd,
		env: environment(options, call),
		...options.stdin === void 0 ? {} : { stdin: options.stdin },
		signal: limit?.signal,
		timeoutMs,
		onStdout: stdout.take,
		onStderr: stderr.take,
		drainMs: 2e3
	});
	if (end.endedBy !== null) await (0,_run_process_js__WEBPACK_IMPORTED_MODULE_0__.i)({
		marker: `${_run_process_js__WEBPACK_IMPORTED_MODULE_0__.n}=${call}`,
		graceMs: 0
	});
	const name = subcommand(args);
	if (end.endedBy === "cancelled") throw new GitError(`git ${name} was stopped, since the job was cancelled.`, null, "");
	if (end.endedBy === "timeout") throw new GitError(`git ${name} ${tooLate(timeoutMs)}`, null, "");
	if (end.kind === "not-started") throw new GitError(`git ${name} could not be started: ${end.cause.message}`, null, "", { cause: end.cause });
	const said = stderr.bytes().toString("utf8");
	if (end.code === null) throw new GitError(`git ${name} was killed by ${end.signal}: ${firstFault(said)}`, null, said);
	if (!(options.okCodes ?? [0]).includes(end.code)) throw new GitError(`git ${name} failed with exit code ${end.code}: ${firstFault(said)}`, end.code, said);
	return {
		kind: "ended",
		code: end.code,
		stdout: stdout.bytes(),
		stderr: said
	};
}
/** As `git`, where no git is a fault as well. */
async function gitOutput(args, options) {
	const end = await git(args, options);
	if (end.kind === "no-git") throw new GitError(NO_GIT_ADVICE, null, "");
	return end;
}
function tooLate(ms) {
	return `did not end within ${Math.round(ms / 100) / 10} s and was stopped. Look for a slow disk, a network folder, or a filter that waits for input.`;
}
function subcommand(args) {
	return args.find((arg) => !arg.startsWith("-")) ?? "";
}
/** The line of git's stderr that says most. */
function firstFault(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	return lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? "it gave no message";
}



/***/ }),

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ personalCodexHome),
/* harmony export */   r: () => (/* binding */ userCacheFolder),
/* harmony export */   t: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


// build/base/files/home-folders.js
/** Where a person's own files lie. `env` is a person's environment; HOME may be missing in it. */
function homeFolder(env) {
	return env["HOME"] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
}
/** By the XDG Base Directory Specification. */
function userCacheFolder(env) {
	return env["XDG_CACHE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeFolder(env), ".cache");
}
/** Codex's own home where nothing else is said: its config, login, sessions and skills. */
function personalCodexHome(env) {
	return env["CODEX_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(homeFolder(env), ".codex");
}



/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ markedInShell),
/* harmony export */   i: () => (/* binding */ killMarked),
/* harmony export */   n: () => (/* binding */ CALL_MARKER),
/* harmony export */   o: () => (/* binding */ runMarker),
/* harmony export */   r: () => (/* binding */ RUN_MARKER),
/* harmony export */   t: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5749);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);




// build/base/process/drain.js
const LATE_MS = 100;
const MAX_ROUNDS = 3;
function readToEnd(stream, onChunk) {
	let failure = null;
	const finished = (async () => {
		try {
			for await (const chunk of stream) try {
				await onChunk(chunk);
			} catch (cause) {
				failure = { cause };
				return;
			}
		} catch {}
	})();
	return { async stopAfter(ms) {
		for (let round = 0; round < MAX_ROUNDS; round++) {
			const begun = performance.now();
			if (await endsWithin(finished, ms)) break;
			if (performance.now() - begun < ms + LATE_MS) break;
		}
		stream.destroy();
		await endsWithin(finished, LATE_MS);
		if (failure !== null) throw failure.cause;
	} };
}
/** Whether `promise` settles within `ms`. Leaves no timer behind. */
async function endsWithin(promise, ms) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(() => resolve(false), ms);
	});
	try {
		return await Promise.race([promise.then(() => true), late]);
	} finally {
		clearTimeout(timer);
	}
}
// build/base/process/end-process.js
/** The one way in which a process that we started is ended. */
/** After SIGKILL only a process that hangs in the kernel is still there. */
const KILL_WAIT_MS = 500;
/** For a process that we may not signal (sudo's): it may have ended by itself at this moment. */
const REFUSED_WAIT_MS = 50;
/**
* Asks the process to end, waits for the grace, then kills its whole group. Settles half a second after the kill at the
* latest, whether the process is gone or not: nothing that we can't end may hold the job.
*/
async function endProcess(child, exited, { firstSignal, graceMs, signalAs }) {
	if (firstSignal !== null) {
		child.kill(firstSignal);
		await signalAs?.(firstSignal === "SIGINT" ? "INT" : "TERM");
		if (await endsWithin(exited, graceMs)) return exited;
	}
	const reached = killGroup(child);
	await signalAs?.("KILL");
	if (await endsWithin(exited, reached ? KILL_WAIT_MS : REFUSED_WAIT_MS)) return exited;
	child.unref();
	return {
		kind: "exited",
		code: null,
		signal: "SIGKILL"
	};
}
/**
* Sends SIGKILL to the process and to all of its group. False when it is alive and we may not signal it (EPERM: it runs
* as another user). Only ESRCH means that nobody is left.
*/
function killGroup(child) {
	if (child.pid === void 0) return true;
	if (process.platform === "win32") {
		const { pid } = child;
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)("taskkill", [
			"/pid",
			String(pid),
			"/T",
			"/F"
		], {
			stdio: "ignore",
			windowsHide: true
		}).on("error", () => {});
		return true;
	}
	try {
		process.kill(-child.pid, "SIGKILL");
		return true;
	} catch (error) {
		return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.t)(error) === "ESRCH";
	}
}
// build/base/process/kill-marked.js
/** Every process that descends from a run carries this variable in its environment, with the nonce of the run. */
const RUN_MARKER = "CODEX_JOB_RUN";
/** Carried by one call (of git, of npm) and by what it starts, so that what left its process group is found. */
const CALL_MARKER = "CODEX_JOB_CALL";
/**
* Shell, for those who search on our behalf: the `environ` files of all processes whose marker begins with `$MARK`. The
* beginning counts, because Codex's own marker is the job's with a suffix.
*/
const markedInShell = (mark) => `$(grep -lsF "${RUN_MARKER}=${mark}" /proc/[0-9]*/environ)`;
/** The marker of a run in an environment. */
function runMarker(runId) {
	return `${RUN_MARKER}=${runId}`;
}
/**
* Ends what a run left behind: with full access each command has its own session, so the process group misses them.
* SIGKILL again and again until none is left, because one that is just being killed can still fork. Found by their
* environment in /proc, never by name; where there is no /proc (macOS) nothing is done. A process that was started with
* an emptied environment (`env -i setsid …`) is not found.
* @returns how many were killed, and how many are still there.
*/
async function killMarked(options) {
	const { marker } = options;
	const patience = performance.now() + options.graceMs;
	while (performance.now() < patience && marked(marker).length > 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
	const end = performance.now() + (options.limitMs ?? 1500);
	const killed = /* @__PURE__ */ new Set();
	for (let clean = 0;;) {
		let found = 0;
		const strangers = /* @__PURE__ */ new Set();
		do {
			const before = killed.size;
			found = scan(marker, strangers, (pid) => kill(pid) && killed.add(pid)).length;
			await (killed.size > before ? (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)() : (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(5));
		} while (found > 0 && performance.now() < end);
		const left = marked(marker).length;
		clean = left === 0 ? clean + 1 : 0;
		if (clean > (killed.size > 0 ? 5 : 0) || performance.now() >= end) return {
			killed: killed.size,
			left
		};
	}
}
/** Living processes that carry the marker, but for ourselves. Those of other users can't be read and don't count. */
function marked(marker) {
	return scan(marker, /* @__PURE__ */ new Set(), () => {});
}
/**
* @param strangers processes that don't carry it: not looked at, and added to.
* @param onFound is called for each as soon as it is found; the newest come first: they had the least time to fork.
*/
function scan(marker, strangers, onFound) {
	const needle = `\0${marker}\0`;
	const found = [];
	for (const pid of processIds()) {
		if (pid === process.pid || strangers.has(pid)) continue;
		const environment = environmentOf(pid);
		if (`\0${environment}`.includes(needle)) {
			onFound(pid);
			found.push(pid);
		} else if (environment !== "") strangers.add(pid);
	}
	return found;
}
function processIds() {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").filter((name) => /^\d+$/.test(name)).map(Number).sort((a, b) => b - a);
	} catch {
		return [];
	}
}
/** As it was when the program started; empty for a zombie. */
function environmentOf(pid) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, "latin1");
	} catch {
		return "";
	}
}
function kill(pid) {
	try {
		process.kill(pid, "SIGKILL");
		return true;
	} catch {
		return false;
	}
}
// build/base/process/run-process.js
/** The one runner of child processes: git, npm, Codex, the cache worker and the small helpers all go through it. */
/** The longest delay that setTimeout takes, 24 days. */
const MAX_DELAY = 2 ** 31 - 1;
/**
* Runs a program to its end, without a shell, and leaves no process of it behind. It settles on the exit, not on the
* closing of the pipes: a descendant that holds them open must not hold us. After an abort it takes the grace, 0.5 s for
* the kill, and the drain at most; usually a few milliseconds.
* Rejects only with what `onStdout` or `onStderr` threw, after the end.
*/
async function runProcess(options) {
	const begun = performance.now();
	const end = (outcome, endedBy) => ({
		...outcome,
		endedBy,
		seconds: (performance.now() - begun) / 1e3
	});
	if (options.signal?.aborted) return end({
		kind: "not-started",
		cause: /* @__PURE__ */ new Error("cancelled before the start")
	}, "cancelled");
	const started = await start(options);
	if (started.kind === "not-started") return end(started, null);
	const { child, exited } = started;
	if (child.pid !== void 0) options.onStart?.(child.pid);
	feed(child.stdin, options);
	const readings = [readToEnd(child.stdout, options.onStdout), readToEnd(child.stderr, options.onStderr)];
	const endedBy = await exitOrWish(exited, options);
	const { firstSignal = null, graceMs = 1500, signalAs = null } = options;
	const outcome = endedBy === null ? await exited : await endProcess(child, exited, {
		firstSignal,
		graceMs,
		signalAs
	});
	await tidyUp(child, readings, options);
	return end(outcome, endedBy);
}
async function start(options) {
	try {
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)(options.command, options.args, {
			cwd: options.cwd,
			env: { ...options.env },
			stdio: [
				options.stdin === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			],
			detached: process.platform !== "win32",
			windowsHide: true,
			...options.as
		});
		const exited = new Promise((resolve) => {
			child.once("exit", (code, signal) => resolve({
				kind: "exited",
				code,
				signal
			}));
		});
		await new Promise((resolve, reject) => {
			child.once("spawn", resolve);
			child.once("error", reject);
		});
		child.on("error", () => {});
		return {
			kind: "started",
			child,
			exited
		};
	} catch (cause) {
		return {
			kind: "not-started",
			cause: cause instanceof Error ? cause : new Error(String(cause))
		};
	}
}
/** A process that ends before it has read everything breaks the pipe: its exit tells why, not the pipe. */
function feed(stdin, { stdin: text, stdinStaysOpen = false }) {
	if (stdin === null || text === void 0) return;
	stdin.on("error", () => {});
	if (stdinStaysOpen) stdin.write(text);
	else stdin.end(text);
}
/** Waits for the exit (null) or for a reason to end the process. */
async function exitOrWish(exited, options) {
	let clear = () => {};
	const wish = new Promise((resolve) => {
		const cancel = () => resolve("cancelled");
		const { signal, timeoutMs } = options;
		const timer = timeoutMs === null ? void 0 : setTimeout(resolve, clamp(timeoutMs), "timeout");
		if (signal?.aborted) cancel();
		signal?.addEventListener("abort", cancel, { once: true });
		clear = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", cancel);
		};
	});
	try {
		return await Promise.race([exited.then(() => null), wish]);
	} finally {
		clear();
	}
}
/** What the process left in its group or with its marker is killed, and the rest of its output is read. */
async function tidyUp(child, readings, options) {
	killGroup(child);
	const { sweep = null, drainMs = 500 } = options;
	const settled = await Promise.allSettled([
		sweep === null ? null : killMarked(sweep),
		options.signalAs?.("KILL"),
		...readings.map((reading) => reading.stopAfter(drainMs))
	]);
	child.stdin?.destroy();
	for (const part of settled) if (part.status === "rejected") throw part.reason;
}
function clamp(ms) {
	return Math.min(Math.max(0, ms), MAX_DELAY);
}



/***/ }),

/***/ 6591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ secretsOf),
/* harmony export */   t: () => (/* binding */ isKeptFromCodex)
/* harmony export */ });
/* unused harmony export n */
// build/base/redaction/secret-names.js
const SECRET = {
	scrub: true,
	redact: true,
	keepFromCodex: true
};
/** The first row that fits counts. A variable without a row is nobody's secret. */
const VARIABLES = [
	{
		name: /^INPUT_(OPENAI-API-KEY|GITHUB-TOKEN|REMOTE-CACHE-(TOKEN|SIGNING-KEY))$/,
		...SECRET
	},
	{
		name: /^ACTIONS_(RUNTIME|ID_TOKEN_REQUEST|RESULTS|CACHE)_?TOKEN$/,
		...SECRET
	},
	{
		name: /^(AZURE_)?(OPENAI|CODEX)_(\w+_)?(KEY|TOKEN|SECRET)$/,
		...SECRET
	},
	{
		name: /^AWS_(SECRET_ACCESS_KEY|SESSION_TOKEN)$/,
		...SECRET
	},
	{
		name: /^AWS_ACCESS_KEY_ID$/,
		scrub: false,
		redact: false,
		keepFromCodex: true
	},
	{
		name: /^(GITHUB|GH)_TOKEN$/,
		scrub: false,
		redact: true,
		keepFromCodex: false
	},
	{
		name: /^(INPUT|ACTIONS)_/,
		scrub: false,
		redact: false,
		keepFromCodex: true
	},
	{
		name: /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS|ARTIFACTS_LIST)$/,
		scrub: false,
		redact: false,
		keepFromCodex: true
	}
];
/** The folder below RUNNER_TEMP in which the runner keeps its command files; also those that it will invent later. */
const COMMAND_FILES = "_runner_file_commands";
function isScrubbed(name) {
	return useOf(name)?.scrub === true;
}
/** By the variable's name, or because its value lies in the runner's folder for command files. */
function isKeptFromCodex(name, value) {
	return useOf(name)?.keepFromCodex === true || value.split(/[\\/]/).includes(COMMAND_FILES);
}
/** The values that must be masked, and replaced in everything that is kept or published; each once. */
function secretsOf(env, more = []) {
	const values = [...Object.entries(env).flatMap(([name, value]) => useOf(name)?.redact === true ? value ?? "" : []), ...more].map((value) => value.trim());
	return [...new Set(values)].filter((value) => value.length >= 8);
}
function useOf(name) {
	return VARIABLES.find((variable) => variable.name.test(name.toUpperCase()));
}



/***/ }),

/***/ 7179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



// build/base/git/worktree.js
/** Where a folder is in git. */
/** Finds the work tree that holds `dir`. One git process in every ordinary case. */
async function locate(dir, options) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory()) return none("not-a-repository", `${dir} is not a folder: check working-directory.`);
	const flags = [
		"--is-bare-repository",
		"--is-inside-work-tree",
		"--show-object-format",
		"--show-prefix"
	];
	const paths = [
		"--absolute-git-dir",
		"--git-common-dir",
		"--show-toplevel"
	];
	const args = [
		"rev-parse",
		...flags,
		...paths,
		"-q",
		"--verify",
		"HEAD^{commit}"
	];
	const end = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.i)(args, {
		cwd: dir,
		runId: options.runId,
		okCodes: [
			0,
			1,
			128
		]
	});
	if (end.kind === "no-git") return none("no-git", _git_js__WEBPACK_IMPORTED_MODULE_0__.n);
	const lines = end.stdout.toString("utf8").split("\n");
	const [bare, inside, objectFormat, prefix, gitDir, commonDir, root, commit = ""] = lines;
	if (bare === "true" || bare === "false" && inside === "false") return none("bare", `${dir} is in a repository without a work tree: check out the files and work there.`);
	if (end.code === 128 || root === void 0 || gitDir === void 0 || commonDir === void 0) return why(dir, end);
	if (lines.length > 9) return none("refused", `The path of the repository around ${dir} holds a line break: rename the folder.`);
	const place = {
		kind: "worktree",
		root,
		gitDir,
		commonDir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(dir, commonDir),
		commit: commit === "" ? null : commit,
		prefix: (prefix ?? "").replace(/\/$/, ""),
		objectFormat: objectFormat === "sha256" ? "sha256" : "sha1"
	};
	if (place.commit === null && !isUnborn(place)) return corrupt(dir, "HEAD names a commit that cannot be read");
	return place;
}
/** HEAD could not be read: is there no commit yet, or is it broken? A branch without commits has no file either. */
function isUnborn(place) {
	const head = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.gitDir, "HEAD"), "utf8").trim();
	const branch = /^ref: (refs\/.+)$/.exec(head)?.[1];
	if (branch === void 0) return false;
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.commonDir, branch))) return false;
	const packed = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.commonDir, "packed-refs");
	return !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(packed) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(packed, "utf8").split("\n").some((line) => line.endsWith(` ${branch}`));
}
function why(dir, end) {
	const dubious = /dubious ownership in repository at '(.*)'|unsafe repository \('(.*)' is owned by/.exec(end.stderr);
	if (dubious !== null) {
		const owned = dubious[1] ?? dubious[2] ?? dir;
		return none("refused", `git refuses ${owned} because another user owns it: run git config --global --add safe.directory ${owned}`);
	}
	if (/cannot use bare repository/.test(end.stderr)) return none("bare", `${dir} is in a bare repository: check out the files and work there.`);
	if (!/not a git repository/.test(end.stderr) || dotGitAbove(dir)) return corrupt(dir, (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.r)(end.stderr));
	return none("not-a-repository", `${dir} is not in a git work tree: check the repository out first.`);
}
function dotGitAbove(dir) {
	for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(dir);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git"))) return true;
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder) return false;
	}
}
function corrupt(dir, fault) {
	return none("corrupt", `The repository around ${dir} is damaged (${fault}): clone it again.`);
}
function none(reason, advice) {
	return {
		kind: "none",
		reason,
		advice
	};
}



/***/ })

};
