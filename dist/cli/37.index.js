export const id = 37;
export const ids = [37];
export const modules = {

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ok),
/* harmony export */   C: () => (/* binding */ effortWord),
/* harmony export */   D: () => (/* binding */ jsonObject),
/* harmony export */   E: () => (/* binding */ invalid),
/* harmony export */   M: () => (/* binding */ secret),
/* harmony export */   N: () => (/* binding */ unixUser),
/* harmony export */   O: () => (/* binding */ logins),
/* harmony export */   P: () => (/* binding */ makeFolders),
/* harmony export */   S: () => (/* binding */ decimal),
/* harmony export */   T: () => (/* binding */ integer),
/* harmony export */   _: () => (/* binding */ readPlainFile),
/* harmony export */   b: () => (/* binding */ writeSynced),
/* harmony export */   c: () => (/* binding */ INPUTS),
/* harmony export */   d: () => (/* binding */ STAGING),
/* harmony export */   f: () => (/* binding */ discard),
/* harmony export */   g: () => (/* binding */ orNull),
/* harmony export */   h: () => (/* binding */ move),
/* harmony export */   i: () => (/* binding */ homePath),
/* harmony export */   j: () => (/* binding */ oneOf),
/* harmony export */   k: () => (/* binding */ modelName),
/* harmony export */   l: () => (/* binding */ inspectFolder),
/* harmony export */   m: () => (/* binding */ lstatOrNull),
/* harmony export */   n: () => (/* binding */ directory),
/* harmony export */   o: () => (/* binding */ requestContext),
/* harmony export */   p: () => (/* binding */ isOpenToOthers),
/* harmony export */   r: () => (/* binding */ fileText),
/* harmony export */   s: () => (/* binding */ CODEX_VERSION),
/* harmony export */   t: () => (/* binding */ cacheDir),
/* harmony export */   u: () => (/* binding */ makeFolder),
/* harmony export */   v: () => (/* binding */ stagingFolder),
/* harmony export */   w: () => (/* binding */ flag),
/* harmony export */   x: () => (/* binding */ codexVersion),
/* harmony export */   y: () => (/* binding */ syncFolder)
/* harmony export */ });
/* unused harmony export a */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5749);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);







// build/base/files/make-folders.js
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
async function makeFolders(path, mode = 511) {
	const error = await tried(path, mode);
	if (error === null) return;
	const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(error) !== "ENOENT" || parent === path) throw error;
	await makeFolders(parent, mode);
	const last = await tried(path, mode);
	if (last !== null) throw last;
}
/** Null when the folder is there now. Also where it was before, or another process was quicker. */
async function tried(path, mode) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)(path, { mode });
		return null;
	} catch (error) {
		return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(path).catch(() => null))?.isDirectory() ? null : error;
	}
}
// build/request/readers.js
const ok = (value) => ({
	kind: "ok",
	value
});
const invalid = (expected) => ({
	kind: "invalid",
	expected
});
function oneOf(words) {
	const last = words.at(-1);
	return (text) => {
		const found = words.find((word) => word === text);
		return found === void 0 ? invalid(`${words.slice(0, -1).join(", ")} or ${last}`) : ok(found);
	};
}
/** YAML 1.2's core schema, as GitHub's own toolkit reads it; nothing like `yes` or `1`. Empty = false. */
const flag = (text) => {
	if ([
		"true",
		"True",
		"TRUE"
	].includes(text)) return ok(true);
	return [
		"false",
		"False",
		"FALSE",
		""
	].includes(text) ? ok(false) : invalid("true or false");
};
/** A number of at least 0 in plain notation, at most `most`. */
function decimal(most, unit) {
	return (text) => {
		const value = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
		return value <= most ? ok(value) : invalid(`${unit} from 0 to ${most}, such as 30 or 0.5`);
	};
}
function integer(most) {
	return (text) => /^\d{1,9}$/.test(text) && Number(text) <= most ? ok(Number(text)) : invalid(`a whole number from 0 to ${most}`);
}
/** Empty = null. */
const effortWord = (text) => {
	if (text === "") return ok(null);
	return /^[A-Za-z]+$/.test(text) ? ok(text) : invalid("one word of letters, such as low, medium or high");
};
/** Semver 2.0.0, also with a `v` before it; or a dist-tag, of which npm wants that it cannot be read as a version; or `system`. */
const codexVersion = (text) => {
	const version = /^v?(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?)$/.exec(text)?.[1];
	if (version !== void 0) return ok(version);
	return /^(?!v\d)[A-Za-z][\w-]*$/.test(text) ? ok(text) : invalid("a version such as 0.171.0, a dist-tag such as latest, or system");
};
/** A key or token. What is wrong with it can be said, it itself never. Empty = null. */
const secret = (text) => {
	if (text === "") return ok(null);
	return /[\s\p{Cc}]/u.test(text) ? invalid("one word, without white space or control characters inside") : ok(text);
};
/** GitHub logins, separated by commas or white space; managed users have a `_`, apps end in `[bot]`. */
function logins(everyone) {
	const login = /^[A-Za-z\d][\w-]*(\[bot\])?$/;
	const what = "GitHub user names separated by commas";
	return (text) => {
		const names = text.split(/[\s,]+/).filter((name) => name !== "");
		return names.every((name) => login.test(name) || everyone && name === "*") ? ok(names) : invalid(everyone ? `${what}, or * for everyone` : `${what}; * is not allowed, because anyone can make a bot`);
	};
}
/** As useradd takes them, without a number or an option among them. Empty = null. */
const unixUser = (text) => {
	if (text === "") return ok(null);
	if (text === "root") return invalid("the name of a user without privileges, not root");
	return /^[A-Za-z_][\w-]{0,31}$/.test(text) ? ok(text) : invalid("the plain name of a Unix user, such as codex");
};
/** Text of a JSON object, unchanged. */
const jsonObject = (text) => {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? ok(text) : invalid("a JSON Schema that is an object: {…}");
	} catch (error) {
		return invalid(`a JSON Schema (${error.message})`);
	}
};
/** No model's name has white space in it. */
const modelName = (text) => /^[^\s\p{Cc}]+$/u.test(text) ? ok(text) : invalid("a model's name, one word");
// build/base/files/disk.js
/** The few moves on disk that the local store is made of. Modes are 0700 and 0600; nothing here follows a link. */
/** Below the cache folder: what is being written, and what is being removed. */
const STAGING = ".staging";
/** Runs `act`; null when there is no such file or folder. */
async function orNull(act) {
	try {
		return await act;
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(error) === "ENOENT" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(error) === "ENOTDIR") return null;
		throw error;
	}
}
function lstatOrNull(path) {
	return orNull((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path, { bigint: true }));
}
/** Whether others than its owner may write it. Windows has no such bits (all files show as 0666 there). */
function isOpenToOthers(mode) {
	return process.platform !== "win32" && (Number(mode) & 18) !== 0;
}
/**
* The bytes of a plain file; null when there is none. More than `limit` bytes, a link, a FIFO or a device are errors,
* and with `own` a file that others may write (asked of the open file: what is read is what was judged).
* O_NONBLOCK: the open of a FIFO that somebody put there must not hang.
*/
async function readPlainFile(path, limit, { own = false } = {}) {
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
	const file = await orNull((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(path, flags));
	if (!file) return null;
	try {
		const { size, mode } = await plainStat(file, path);
		if (own && isOpenToOthers(mode)) throw new Error(`${path} can be written by other users`);
		if (size > limit) throw new Error(`${path} has ${size} bytes, allowed are ${limit}`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
async function plainStat(file, path) {
	const stat = await file.stat();
	if (!stat.isFile()) throw new Error(`${path} is not a plain file`);
	return stat;
}
/** Writes a file that doesn't exist yet, and returns when it is on the disk. */
async function writeSynced(path, bytes) {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(path, "wx", 384);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
}
/** Makes renames in a folder survive a power cut. Not every system can; then there is nothing to be done. */
async function syncFolder(path) {
	try {
		const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(path, "r");
		try {
			await folder.sync();
		} finally {
			await folder.close();
		}
	} catch (error) {
		if (![
			"EISDIR",
			"EPERM",
			"EACCES",
			"EINVAL",
			"ENOTSUP",
			"ENOENT"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(error))) throw error;
	}
}
/** A fresh folder below `.staging`. */
async function stagingFolder(cacheDir, kind) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, STAGING, `${kind}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(12).toString("hex")}`);
	await makeFolders(path, 448);
	return path;
}
/** Takes `path` away in one step, then removes it: nobody sees it half removed. False when it wasn't there. */
async function discard(cacheDir, path) {
	const trash = await stagingFolder(cacheDir, "trash");
	try {
		return await orNull(move(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(trash, "entry")).then(() => true)) ?? false;
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(trash, {
			recursive: true,
			force: true
		});
	}
}
/** Windows refuses a rename for as long as somebody has the target open; POSIX never does. */
async function move(from, to) {
	for (let attempt = 1;; attempt += 1) try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(from, to);
		return;
	} catch (error) {
		if (!(process.platform === "win32" && [
			"EPERM",
			"EACCES",
			"EBUSY"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(error))) || attempt === 20) throw error;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(25);
	}
}
// build/store/local/folder.js
/**
* Whether the cache folder can be trusted. Who can write into it can hand anybody a result, with a patch that is
* applied to the work tree; who can replace it by a link can have our files written elsewhere.
*/
/** Looks only. */
async function inspectFolder(cacheDir) {
	try {
		const stat = await lstatOrNull(cacheDir);
		return stat ? judgeFolder(cacheDir, stat, process.geteuid?.() ?? null) : { kind: "absent" };
	} catch (cause) {
		return unusable(`${cacheDir} cannot be looked at (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(cause)})`, "Give another `cache-dir`.", cause);
	}
}
/** Makes the folder (mode 0700) when it isn't there. */
async function makeFolder(cacheDir) {
	const state = await inspectFolder(cacheDir);
	if (state.kind !== "absent") return state;
	try {
		await makeFolders(cacheDir, 448);
	} catch (cause) {
		return unusable(`${cacheDir} cannot be made (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(cause)})`, "Give a `cache-dir` that can be written.", cause);
	}
	return inspectFolder(cacheDir);
}
/** Pure. `uid` is null where the system has no such thing. */
function judgeFolder(path, stat, uid) {
	if (stat.isSymbolicLink()) return unusable(`${path} is a link`, "Give the folder that it points to as `cache-dir`.");
	if (!stat.isDirectory()) return unusable(`${path} is not a folder`, "Give another `cache-dir`.");
	if (uid === null) return { kind: "usable" };
	if (Number(stat.uid) !== uid) return unusable(`${path} belongs to user ${stat.uid}, this is user ${uid}`, "Give a `cache-dir` of your own.");
	if ((Number(stat.mode) & 18) !== 0) return unusable(`${path} can be written by other users`, `Run: chmod go-w '${path}'`);
	return { kind: "usable" };
}
function unusable(detail, advice, cause) {
	return {
		kind: "unusable",
		detail,
		advice,
		cause
	};
}
// build/request/inputs.js
/** Every input there is: the one table that action.yml, the command line and the README are received against. */
/** The version of `@openai/codex` that is installed by default. Its content is pinned: see scripts/pin-codex.ts. */
const CODEX_VERSION = "0.171.0";
const INPUTS = [
	{
		name: "task",
		default: "",
		description: "What Codex shall do; give exactly one of task and task-file."
	},
	{
		name: "task-file",
		default: "",
		description: "File that holds the task (UTF-8, relative to the workspace); give exactly one of task and task-file."
	},
	{
		name: "tier",
		default: "low",
		description: "The cost level, mapped to a model: low, medium or high."
	},
	{
		name: "no-cache",
		default: "false",
		description: "Run Codex even if a result is stored, and let the fresh result replace it."
	},
	{
		name: "codex-args",
		default: "",
		description: "Arguments for codex exec, as a JSON array or as words that a POSIX shell would split (nothing is expanded); an explicit model, sandbox or effort in them wins over the inputs."
	},
	{
		name: "tier-models",
		default: "",
		description: "Lines low=MODEL, medium=MODEL, high=MODEL that replace the built-in model of the tiers they name."
	},
	{
		name: "effort",
		default: "",
		description: "Reasoning effort, for example low, medium or high; without it Codex decides."
	},
	{
		name: "sandbox",
		default: "read-only",
		description: "What Codex may touch: read-only, workspace-write or danger-full-access."
	},
	{
		name: "working-directory",
		default: "",
		description: "Where Codex works, relative to the workspace; without it the workspace itself."
	},
	{
		name: "output-schema",
		default: "",
		description: "JSON Schema of the final message, inline."
	},
	{
		name: "output-schema-file",
		default: "",
		description: "File that holds the JSON Schema of the final message; not together with output-schema."
	},
	{
		name: "output-file",
		default: "",
		description: "Also write the final message to this file."
	},
	{
		name: "openai-api-key",
		default: "",
		description: "OpenAI API key, needed only when Codex really runs: a stored result is served without it.",
		secret: true
	},
	{
		name: "responses-api-endpoint",
		default: "",
		description: "Another Responses API endpoint (Azure, a gateway) instead of https://api.openai.com/v1/responses."
	},
	{
		name: "codex-version",
		default: CODEX_VERSION,
		description: "Version or dist-tag of @openai/codex to install; system takes the codex on PATH."
	},
	{
		name: "codex-home",
		default: "",
		description: "Directory with Codex's own config, login and sessions, whose config.toml then counts; without it a private one is made for each run."
	},
	{
		name: "timeout",
		default: "30",
		description: "Minutes after which Codex is ended (fractions allowed, 0 for none); a summary is still written."
	},
	{
		name: "retries",
		default: "2",
		description: "How often to try again after a passing fault such as a 429, a 5xx or a broken stream (0 to 10)."
	},
	{
		name: "cache-ttl",
		default: "24",
		description: "Hours that a stored result stays good (fractions allowed)."
	},
	{
		name: "cache-dir",
		default: "",
		description: "Folder of the local store; without it $XDG_CACHE_HOME/codex-job or ~/.cache/codex-job."
	},
	{
		name: "cache-key",
		default: "",
		description: "Extra text mixed into the hash, for what the commit doesn't hold: a date, hashFiles(…), updated_at."
	},
	{
		name: "safety-strategy",
		default: "sandbox",
		description: "What keeps Codex from the machine and the key: sandbox, drop-sudo, unprivileged-user, read-only or unsafe."
	},
	{
		name: "codex-user",
		default: "",
		description: "The user that Codex runs as with safety-strategy unprivileged-user."
	},
	{
		name: "allow-users",
		default: "",
		description: "GitHub users who may trigger a run besides those with write access, separated by commas; * for everyone."
	},
	{
		name: "allow-bots",
		default: "",
		description: "Whether the bots that GitHub trusts may trigger a run: true or false."
	},
	{
		name: "allow-bot-users",
		default: "",
		description: "Names of further bots that may trigger a run, separated by commas (* is not allowed)."
	},
	{
		name: "pr-comment",
		default: "false",
		description: "Write the result to one comment of the pull request, updated in place."
	},
	{
		name: "github-token",
		default: "${{ github.token }}",
		description: "Token for the permission check and the comment.",
		secret: true
	},
	{
		name: "fail-on-error",
		default: "true",
		description: "Fail the step when the job's exit is not 0."
	}
];
// build/request/load.js
/** The action's inputs, as the runner hands them over: upper case, spaces to underscores, hyphens kept. */
function inputsFromEnvironment(environment) {
	return Object.fromEntries(INPUTS.map(({ name }) => [name, environment[`INPUT_${name.toUpperCase().replaceAll(" ", "_")}`] ?? ""]));
}
/** This machine, for {@link parseRequest}. The home is `$HOME` alone, so that a moved or missing one is respected. */
function requestContext(entry, environment = process.env, cwd = globalThis.process.cwd(), now = Date.now()) {
	const variable = (name) => environment[name] || null;
	return {
		now,
		entry,
		workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, (entry === "action" ? variable("GITHUB_WORKSPACE") : null) ?? "."),
		home: variable(process.platform === "win32" ? "USERPROFILE" : "HOME"),
		xdgCacheHome: variable("XDG_CACHE_HOME"),
		codexHomeEnv: variable("CODEX_HOME"),
		temp: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, variable("RUNNER_TEMP") ?? (0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)()),
		readFile: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path),
		isDirectory
	};
}
function isDirectory(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
// build/request/context.js
/** An absolute path, from one that may be relative to the workspace or begin with `~/`. */
function homePath(context) {
	return (text) => {
		if (text !== "~" && !text.startsWith("~/")) return ok((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workspace, text));
		return context.home === null ? invalid("a path without ~, because HOME is not set") : ok((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.home, text.slice(1)));
	};
}
/** An existing directory, relative to the workspace. */
function directory(context, of) {
	return (text) => {
		const path = of(text);
		if (path.kind === "invalid") return path;
		return context.isDirectory(path.value) ? path : invalid(`a directory that exists (looked for ${path.value})`);
	};
}
/** What a file holds as text: valid UTF-8, the byte order mark dropped. Its path is one of {@link homePath}. */
function fileText(context) {
	return (text) => {
		const read = homePath(context)(text);
		if (read.kind === "invalid") return read;
		const path = read.value;
		let bytes;
		try {
			bytes = context.readFile(path);
		} catch (error) {
			return invalid(`a file that can be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(error) || (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.n)(error)} at ${path})`);
		}
		try {
			return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
		} catch {
			return invalid(`a file that is valid UTF-8 (${path} is not)`);
		}
	};
}
/** The local store: as given, else by the XDG Base Directory rules (a relative `$XDG_CACHE_HOME` counts as not set). */
function cacheDir(context) {
	return (text) => {
		if (text !== "") return homePath(context)(text);
		const { xdgCacheHome, home, temp } = context;
		if (xdgCacheHome !== null && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(xdgCacheHome)) return ok((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdgCacheHome, "codex-job"));
		return ok(home === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, "codex-job") : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".cache", "codex-job"));
	};
}



/***/ }),

/***/ 5749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ errorMessage),
/* harmony export */   r: () => (/* binding */ errorStack),
/* harmony export */   t: () => (/* binding */ errorCode)
/* harmony export */ });
// build/base/errors.js
/** What a thrown value says. Anything can be thrown, so each of these takes `unknown`. */
/** The message of an error; any other value as text. */
function errorMessage(error) {
	return error instanceof Error ? error.message : String(error);
}
/** The error's `code` (`ENOENT`, …); empty where it has none. */
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
/** The stack trace of an error, for the log of a fault in codex-job itself. */
function errorStack(error) {
	return error instanceof Error ? error.stack ?? error.message : String(error);
}



/***/ }),

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ PROXY_TOKEN_VARIABLE),
/* harmony export */   a: () => (/* binding */ moveIn),
/* harmony export */   c: () => (/* binding */ findNpm),
/* harmony export */   d: () => (/* binding */ runNpm),
/* harmony export */   f: () => (/* binding */ binaryVersion),
/* harmony export */   g: () => (/* binding */ capture),
/* harmony export */   h: () => (/* binding */ platformPackage),
/* harmony export */   i: () => (/* binding */ lookUp),
/* harmony export */   l: () => (/* binding */ npmEnvironment),
/* harmony export */   m: () => (/* binding */ onPath),
/* harmony export */   n: () => (/* binding */ readableMessage),
/* harmony export */   o: () => (/* binding */ temporaryFolder),
/* harmony export */   p: () => (/* binding */ codexOnPath),
/* harmony export */   r: () => (/* binding */ answering),
/* harmony export */   s: () => (/* binding */ toolFolder),
/* harmony export */   t: () => (/* binding */ checkSandbox),
/* harmony export */   u: () => (/* binding */ npmFault),
/* harmony export */   v: () => (/* binding */ codexEnvironment),
/* harmony export */   y: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6591);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3447);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1421);








// build/codex/environment.js
/** Holds the key proxy's bearer token for Codex. */
const PROXY_TOKEN_VARIABLE = "CODEX_JOB_TOKEN";
/** What a Codex around us would tell its children, and what moves Codex's own state elsewhere. */
const CODEX_AMBIENT = /^CODEX_(SQLITE_HOME|THREAD_ID|MANAGED_\w+|INTERNAL_\w+|SANDBOX\w*)$/;
const LOOPBACK = ["127.0.0.1", "localhost"];
/**
* The environment for Codex, of which its commands inherit: the step's own, without inputs, runner file commands,
* service tokens and keys (contract section 9). A variable that the user set on purpose (`env: GH_TOKEN`) gets through.
*/
function codexEnvironment(env, wiring) {
	const set = {
		...loopbackPastProxies(env),
		RUST_LOG: "off",
		CODEX_JOB_RUN: wiring.runId
	};
	if (wiring.codexHome !== null) set["CODEX_HOME"] = wiring.codexHome;
	if (wiring.proxyToken !== null) set[PROXY_TOKEN_VARIABLE] = wiring.proxyToken;
	if (wiring.tempDir !== void 0) for (const name of [
		"TMPDIR",
		"TEMP",
		"TMP"
	]) set[name] = wiring.tempDir;
	const replaced = new Set(Object.keys(set).map((name) => name.toUpperCase()));
	const kept = Object.entries(withoutSecrets(env, wiring.secrets)).filter(([name]) => !replaced.has(name.toUpperCase()));
	return {
		...Object.fromEntries(kept),
		...set
	};
}
/** The environment for our own helpers (npm, the version check): the same things are left out, nothing is added. */
function withoutSecrets(env, secrets) {
	const forms = secrets.filter((secret) => secret !== "").flatMap(writtenForms);
	const kept = {};
	for (const [name, value] of Object.entries(env)) {
		if (value === void 0 || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__.t)(name, value) || CODEX_AMBIENT.test(name.toUpperCase())) continue;
		if (forms.some((form) => form.length < 8 ? value === form : value.includes(form))) continue;
		kept[name] = value;
	}
	return kept;
}
function writtenForms(secret) {
	const base64 = Buffer.from(secret, "utf8").toString("base64").replace(/=+$/, "");
	return [.../* @__PURE__ */ new Set([
		secret,
		base64,
		encodeURIComponent(secret)
	])];
}
/** Without this, HTTP_PROXY would send the loopback call to that proxy, capability and all. */
function loopbackPastProxies(env) {
	const upper = env["NO_PROXY"] ?? env["no_proxy"] ?? "";
	const lower = env["no_proxy"] ?? env["NO_PROXY"] ?? "";
	return {
		NO_PROXY: withLoopback(upper),
		no_proxy: withLoopback(lower)
	};
}
function withLoopback(list) {
	const hosts = list.split(",").map((host) => host.trim()).filter((host) => host !== "");
	return [...hosts, ...LOOPBACK.filter((host) => !hosts.includes(host))].join(",");
}
// build/base/process/capture.js
const MAX_OUTPUT = 1048576;
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
			resolve({
				kind: "killed",
				why: "aborted",
				stdout: "",
				stderr: ""
			});
			return;
		}
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_7__.spawn)(command, args, {
			cwd: options.cwd,
			env: options.env,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: process.platform !== "win32",
			windowsHide: true,
			...options.uid === void 0 || options.gid === void 0 ? {} : {
				uid: options.uid,
				gid: options.gid
			}
		});
		const stdout = collect(child.stdout);
		const stderr = collect(child.stderr);
		let why = null;
		const end = (reason) => {
			why ??= reason;
			killTree(child.pid);
		};
		const onAbort = () => end("aborted");
		const timer = setTimeout(() => end("timeout"), options.timeoutMs);
		options.signal?.addEventListener("abort", onAbort, { once: true });
		let settled = false;
		let drain;
		const settle = (outcome) => {
			if (settled) return;
			settled = true;
			clearTimeout(timer);
			clearTimeout(drain);
			options.signal?.removeEventListener("abort", onAbort);
			child.stdout.destroy();
			child.stderr.destroy();
			resolve(outcome);
		};
		child.once("error", (cause) => {
			if (child.pid === void 0) settle({
				kind: "not-started",
				cause
			});
		});
		const ended = (code) => {
			const outputs = {
				stdout: stdout(),
				stderr: stderr()
			};
			if (why !== null) settle({
				kind: "killed",
				why,
				...outputs
			});
			else if (code === null) settle({
				kind: "killed",
				why: "signal",
				...outputs
			});
			else settle({
				kind: "exited",
				code,
				...outputs
			});
		};
		child.once("exit", (code) => {
			drain = setTimeout(() => ended(code), DRAIN_MS);
		});
		child.once("close", ended);
	});
}
function collect(stream) {
	const chunks = [];
	let size = 0;
	stream.on("data", (chunk) => {
		if (size < MAX_OUTPUT) chunks.push(chunk.subarray(0, MAX_OUTPUT - size));
		size += chunk.length;
	});
	return () => Buffer.concat(chunks).toString("utf8");
}
function killTree(pid) {
	if (pid === void 0) return;
	if (process.platform === "win32") {
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_7__.spawn)("taskkill", [
			"/pid",
			String(pid),
			"/T",
			"/F"
		], {
			stdio: "ignore",
			windowsHide: true
		}).on("error", () => {});
		return;
	}
	try {
		process.kill(-pid, "SIGKILL");
	} catch {}
}
// build/codex/install/native.js
/** npm's platform package and its target triple, after `bin/codex.js` of `@openai/codex`; null = there is none. */
function platformPackage(platform, arch) {
	const cpu = {
		x64: "x86_64",
		arm64: "aarch64"
	}[arch];
	const os = {
		linux: "unknown-linux-musl",
		darwin: "apple-darwin",
		win32: "pc-windows-msvc"
	}[platform];
	return cpu === void 0 || os === void 0 ? null : {
		name: `codex-${platform}-${arch}`,
		triple: `${cpu}-${os}`
	};
}
/**
* The native binary that belongs to an installed `@openai/codex` (`packageRoot` is that package's folder): in the
* platform package nested in it (npm -g), beside it (npm, pnpm), or in its own `vendor` (older versions). Null = missing.
* Codex is run by this and not by npm's launcher script: killing the launcher can leave Codex alive.
*/
async function nativeBinary(packageRoot) {
	const wanted = platformPackage(process.platform, process.arch);
	if (wanted === null) return null;
	const file = process.platform === "win32" ? "codex.exe" : "codex";
	const roots = [
		(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(packageRoot, "node_modules", "@openai", wanted.name),
		(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(packageRoot), wanted.name),
		packageRoot
	];
	for (const root of roots) for (const folder of ["bin", "codex"]) {
		const binary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, "vendor", wanted.triple, folder, file);
		if (await isExecutable(binary)) return binary;
	}
	return null;
}
/** The `codex` on PATH, resolved to its native binary where npm's launcher is found; null = none. */
async function codexOnPath(env) {
	const found = await onPath(process.platform === "win32" ? ["codex.exe", "codex.cmd"] : ["codex"], env);
	if (found === null) return null;
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.realpath)(found);
	if (real.endsWith(".cmd")) return nativeBinary((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(found), "node_modules", "@openai", "codex"));
	if (!await isScript(real)) return real;
	return await nativeBinary((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(real))) ?? real;
}
/** The first executable of these names in a folder of PATH. Relative folders don't count: they mean the workspace. */
async function onPath(names, env) {
	const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
	for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)) for (const name of names) if (await isExecutable((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name))) return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
	return null;
}
/** What `codex --version` answers (`codex-cli 0.171.0`, 27 ms); null when it doesn't. */
async function binaryVersion(binary, env, signal) {
	const homeless = {
		...env,
		CODEX_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(binary), "no-home")
	};
	const ended = await capture(binary, ["--version"], {
		cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(binary),
		env: homeless,
		timeoutMs: 2e4,
		signal
	});
	if (ended.kind !== "exited" || ended.code !== 0) return null;
	return /\b(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)\s*$/.exec(ended.stdout)?.[1] ?? null;
}
async function isExecutable(path) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false);
}
async function isScript(path) {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.open)(path);
	try {
		const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
		return buffer.toString("latin1") === "#!";
	} finally {
		await file.close();
	}
}
// build/codex/install/npm.js
/**
* The npm on PATH, else the one that came with the Node that runs us: the runner brings its own Node, which is not on
* PATH in a bare container. Null = there is none.
*/
async function findNpm(env, execPath = process.execPath) {
	const windows = process.platform === "win32";
	const found = await onPath(windows ? ["npm.cmd"] : ["npm"], env);
	if (found !== null && !windows) return {
		command: found,
		prefix: []
	};
	const folder = found === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(execPath) : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(found);
	for (const lib of windows ? [folder] : [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), "lib"), folder]) {
		const script = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(lib, "node_modules", "npm", "bin", "npm-cli.js");
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.access)(script).then(() => true, () => false)) return {
			command: execPath,
			prefix: [script]
		};
	}
	return null;
}
/** Ends with the whole process group of npm gone, whatever happens. */
function runNpm(npm, args, options) {
	return capture(npm.command, [...npm.prefix, ...args], options);
}
/** Set by an `npx` or `npm run` around us, they would put the package elsewhere or nowhere. */
const MISPLACING = /^npm_config_(global|location|prefix|local_prefix|dry_run|package_lock_only|omit|workspaces?)$/i;
/** npm's environment: no inputs, no service tokens, no keys; its registry, proxy and certificate settings stay. */
function npmEnvironment(env, secrets, runId) {
	const kept = Object.entries(withoutSecrets(env, secrets)).filter(([name]) => !MISPLACING.test(name));
	return {
		...Object.fromEntries(kept),
		CODEX_JOB_RUN: runId
	};
}
/** What npm's error codes (its documentation, and Node's system errors) mean for a person. Pure. */
function npmFault(output, what) {
	const code = /npm (?:ERR!|error) code (\S+)/.exec(output)?.[1] ?? /\b(ENOSPC|EACCES|EROFS|EDQUOT)\b/.exec(output)?.[1] ?? "";
	const said = [code, output.split("\n").filter((line) => /npm (ERR!|error)/.test(line) && !/A complete log|npm (ERR!|error) (code|errno|syscall|network|path|dest) /.test(line))[0]?.replace(/^npm (ERR!|error)\s*/, "").trim()].filter(Boolean).join(": ").slice(0, 300);
	const about = said === "" ? "" : ` (${said})`;
	if (/^(ETARGET|E404|ENOVERSIONS|EINVALIDTAGNAME|EINVALIDPACKAGENAME)$/.test(code)) return {
		passing: false,
		advice: `npm knows no ${what}${about}. Check codex-version; the versions are listed at https://www.npmjs.com/package/@openai/codex.`
	};
	if (/^(ENOSPC|EDQUOT)$/.test(code)) return {
		passing: false,
		advice: `The disk is full${about}: ${what} needs about 600 MB in the tool cache and npm's cache.`
	};
	if (/^(EACCES|EPERM|EROFS)$/.test(code)) return {
		passing: false,
		advice: `npm may not write${about}. Give the user of this job the tool cache folder (RUNNER_TOOL_CACHE) and npm's cache, or use codex-version: system.`
	};
	if (/^(E401|E403|ENEEDAUTH)$/.test(code)) return {
		passing: false,
		advice: `The npm registry refused${about}. Check the registry and token in this machine's .npmrc.`
	};
	if (/CERT|SELF_SIGNED|ISSUER/.test(code)) return {
		passing: false,
		advice: `The npm registry's certificate is not trusted here${about}. Set NODE_EXTRA_CA_CERTS or npm's cafile.`
	};
	if (/^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|E429|E5\d\d|EINTEGRITY|ERR_SOCKET\w*|UND_\w+|FETCH_ERROR|Z_\w+|TAR_\w+)$/.test(code)) return {
		passing: true,
		advice: `The npm registry could not be reached${about}. Check the machine's network, HTTPS_PROXY and npm's registry setting, or use codex-version: system with a codex on PATH.`
	};
	return {
		passing: false,
		advice: `npm could not install ${what}${about}.`
	};
}
// build/codex/install/pinned.js
/** Written by scripts/pin-codex.ts: do not edit. `integrity` is npm's, of the tarball; `tree` is treeDigest's. */
const PINNED = {
	version: "0.171.0",
	packages: {
		"darwin-arm64": {
			integrity: "sha512-hIYTkRUpuYpkVfTq4cpby0PXqhAVcIgE7f6FoyY1lt2RyARj3GXS1Can/dIYUBItVhXzhb98HYHZNzCX74QRlQ==",
			tree: "7ada6e65aec74f808c651361e00b52afb6da2ad93517101fcf39ea3a89e1f503"
		},
		"darwin-x64": {
			integrity: "sha512-pwN5uNEKx/mZjwBEf/6CKq6SJMfJS5kruV3sJQAk7ebIPvC58Ote3CicIxETDZtjLj35rNv3PLPd7mHCg6hGPw==",
			tree: "ef2c78694e417bf6f17c1a3b802077d815b11e322ea78274125a62233024bec3"
		},
		"linux-arm64": {
			integrity: "sha512-9z17t4bbUJ9UCIb49O4PoA+ki+45q3rd8nZ8PeH6sYnlKkBld/Xpo/OS3h3Ti954+foshX4o7k5TCU8N7zzqQA==",
			tree: "33039d17cba7c1a317e1d515bec81dad6a98d5680ab546d37d7b970417f20619"
		},
		"linux-x64": {
			integrity: "sha512-l66NZkQgdk2C3pbcfULDz42yEUB581MVA6I+Y43Wp4OIqEy73HCdmZ0GTjeAHY2ycuH4N00d9VsLrwT1jxshTw==",
			tree: "a3ce0a5f69fab27c65a89ebaea517302b9ff2d9ca5b810bcd5c2cc29b318b480"
		},
		"win32-arm64": {
			integrity: "sha512-kkavDHtAkkNaYtO7eBw4IdBbE/PsWP+Ezp9JXcr/mBu/Cc7EevzFVIVC3sZYvWsF9xuvyjIUv9CKeN0LU0+N9Q==",
			tree: "ba91c6f49aa89638f6df4e6fdc4b93ec843105ac9f96228740b66cc7ff44018c"
		},
		"win32-x64": {
			integrity: "sha512-HKWBK25tLQxdEg6svw0CrBf+v0bQhRyF8EBVdNqeRxErqpfFa/dfSar6r3sJt6tyPqozOtgz2BH8B2G3n/+gnQ==",
			tree: "77e2fa8c34d3c6736b25cabf8d44e397f1c7751d2d01274ab702eb5b34e7d7e0"
		}
	}
};
// build/codex/install/verify-content.js
/**
* Compares the platform package that `binary` lies in with the digest that this repository holds for it. Only the pinned
* version has one: any other version passes. The whole package counts, not only the binary: Codex also starts its
* neighbours (bwrap, rg, codex-code-mode-host), and puts a folder of the package on PATH.
*
* @param binary `<package>/vendor/<triple>/<folder>/codex`, its links resolved
*/
async function verifyContent(binary, version) {
	const expected = expectedDigest(version, process.platform, process.arch);
	if (expected === null) return { kind: "ok" };
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(binary))));
	const received = await treeDigest(folder);
	return received === expected ? { kind: "ok" } : {
		kind: "invalid",
		package: folder,
		received,
		expected
	};
}
/** The folder of a fresh installation is gone by the time somebody reads this, so it is not all of the advice. */
function explainForeign(version, { package: folder, received, expected }) {
	return `Codex was not run, because it is not the Codex ${version} that codex-job pins: ${folder} has the SHA-256 ${received}, expected ${expected}. Check which npm registry this machine uses and who can write to the tool cache, then remove that folder.`;
}
/** Null = this version is not pinned. A platform that the pinned version doesn't have gets a digest nothing matches. */
function expectedDigest(version, platform, arch) {
	if (version !== PINNED.version) return null;
	return PINNED.packages[`${platform}-${arch}`]?.tree ?? "none";
}
/**
* SHA-256 (hex) over the sorted lines `<sha256 of the content>  <path>` of a folder's files, as `sha256sum` prints them.
* Paths are relative, with `/`. A link counts as a link, by its target. Rejects where a file cannot be read.
*/
async function treeDigest(folder) {
	const lines = [];
	for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.opendir)(folder, { recursive: true })) {
		if (entry.isDirectory()) continue;
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name);
		const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/");
		lines.push(`${entry.isFile() ? await fileDigest(path) : await linkDigest(path)}  ${name}\n`);
	}
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(lines.sort(byCodeUnit).join("")).digest("hex");
}
async function fileDigest(path) {
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256");
	for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(path, { highWaterMark: 2 ** 20 })) digest.update(chunk);
	return digest.digest("hex");
}
/** Packages from npm hold no links, so no digest of a package can match one. */
async function linkDigest(path) {
	return `link to ${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readlink)(path).catch(() => "nothing")}`;
}
function byCodeUnit(one, other) {
	return one < other ? -1 : Number(one > other);
}
// build/codex/install/tool-cache.js
const TEMPORARY = ".installing-";
const LEFTOVER_MS = 36e5;
/** `<toolRoot>/codex`, as `@actions/tool-cache` lays it out, so that a runner's image can bring Codex along. */
function toolFolder(env) {
	const cache = env["XDG_CACHE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env["HOME"] || (0,node_os__WEBPACK_IMPORTED_MODULE_6__.homedir)(), ".cache");
	return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env["RUNNER_TOOL_CACHE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, "codex-job-tools"), "codex");
}
/**
* A hit = the marker is there, the content is what this repository pins, and the binary answers with the right version.
* `folder` is that of the version. Null = a miss.
*/
async function lookUp(folder, version, env) {
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${process.arch}.complete`)).then(() => true, () => false) ? answering((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, process.arch), version, env) : null;
}
/**
* The Codex that npm put below `prefix`, when it answers with the right version. Its content is compared first, so that
* nothing foreign is started, not even for `--version`.
*/
async function answering(prefix, version, env) {
	const binary = await nativeBinary((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(prefix, "node_modules", "@openai", "codex"));
	if (binary === null) return null;
	const content = await verifyContent(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.realpath)(binary), version);
	if (content.kind === "invalid") return {
		kind: "failed",
		error: explainForeign(version, content)
	};
	return await binaryVersion(binary, env) === version ? {
		kind: "ok",
		binary,
		version
	} : null;
}
/** A fresh folder on the mount of the target, so that a rename can put it in place. Sweeps what killed ones left. */
async function temporaryFolder(folder) {
	await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.P)(folder);
	await sweep(folder);
	const temp = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${TEMPORARY}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}`);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)(temp);
	return temp;
}
/**
* Puts a finished folder in place. Who comes second finds the place taken and uses what is there, if it is good.
* Null = the place could not be taken.
*/
async function moveIn(temp, folder, version, env) {
	const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, process.arch);
	for (let tried = 0; tried < 3; tried++) {
		const took = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rename)(temp, target).then(() => true, () => false);
		const there = await answering(target, version, env);
		if (there?.kind === "failed") return there;
		if (there !== null) {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(`${target}.complete`, "");
			return there;
		}
		if (took) return null;
		const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${TEMPORARY}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}`);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rename)(target, aside).catch(() => {});
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(aside, {
			recursive: true,
			force: true
		}).catch(() => {});
	}
	return null;
}
async function sweep(folder) {
	for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(folder)) {
		if (!name.startsWith(TEMPORARY)) continue;
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)).then((found) => Date.now() - found.mtimeMs, () => 0) > LEFTOVER_MS) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), {
			recursive: true,
			force: true
		}).catch(() => {});
	}
}
// build/codex/failure/readable-message.js
const LONGEST = 300;
/** An error page can be large; what matters is at its start. */
const READ = 65536;
/** The key proxy's address means nothing to a reader, and its path holds the capability of the run. */
const LOOPBACK_URL = /,? ?(\burl: )?\bhttps?:\/\/127\.0\.0\.1:\d+\S*/g;
const STATUS_PREFIX = /^unexpected status \d+ [^:]*: (?=\S)/;
const RECONNECT_PREFIX = /^Reconnecting\.\.\. \d+\/\d+ \((.*)\)$/s;
/**
* The readable core of what Codex or a server said, on one line of at most `longest` characters. Codex hands on a 400's
* body as it is, `{"error":{"message":…}}`, and puts `unexpected status 401 Unauthorized: ` before others.
*/
function readableMessage(text, longest = LONGEST) {
	const plain = text.slice(0, READ).replace(LOOPBACK_URL, "").replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim().replace(RECONNECT_PREFIX, "$1");
	const detail = errorDetail(plain) ?? errorDetail(plain.replace(STATUS_PREFIX, "")) ?? plain;
	return detail.length <= longest ? detail : `${[...detail.slice(0, longest)].slice(0, -1).join("")}…`;
}
/** Message of an error body, with its code where it has one: `Invalid schema for … [invalid_json_schema]`. */
function errorDetail(text) {
	if (!text.startsWith("{")) return null;
	try {
		const body = JSON.parse(text);
		const message = body?.error?.message;
		if (typeof message !== "string") return null;
		const code = body?.error?.code;
		return typeof code === "string" ? `${message} [${code}]` : message;
	} catch {
		return null;
	}
}
// build/codex/isolation/sandbox-advice.js
/**
* What a check of the sandbox that exited with an error means, by what it printed on stderr. Its exit code is 1 for all
* of it: a sandbox that the kernel forbids, a folder that may not be written, a configuration that is none. Pure.
*/
function refusalOf(stderr, { workingDirectory, codexHome }) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !/^WARNING: /.test(line));
	const bubblewrap = lines.find((line) => BUBBLEWRAP.test(line));
	const config = bubblewrap === void 0 ? lines.find((line) => CONFIG.test(line)) : void 0;
	if (config !== void 0 && codexHome !== null) return {
		failure: "input",
		error: `Codex did not accept the configuration in ${codexHome} (${quoted(config)}). Mend config.toml there, or set another codex-home.`
	};
	const barred = barredFolder(bubblewrap ?? "", workingDirectory);
	if (barred !== null) return {
		failure: "sandbox",
		error: folderAdvice(barred, bubblewrap ?? "")
	};
	if (config === void 0 && lines.some((line) => SANDBOX.test(line) && !BEFORE.test(line))) return {
		failure: "sandbox",
		error: sandboxAdvice(stderr)
	};
	const line = lines.find((text) => /^error\b/i.test(text)) ?? lines.at(-1) ?? "";
	return {
		failure: "codex",
		error: `Codex failed when its sandbox was checked, before the task was sent (${quoted(config ?? line)}). See what it says, or try another codex-version.`
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
	if (path === void 0) return null;
	const root = workingDirectory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? workingDirectory : `${workingDirectory}${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`;
	if (path === workingDirectory || path.startsWith(root)) return workingDirectory;
	if (/^\/(newroot|oldroot|proc|sys|dev)(\/|$)/.test(path)) return null;
	return /Can't (mkdir|create)/.test(line) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) : null;
}
function folderAdvice(folder, line) {
	return `The user that Codex runs as cannot write ${folder}, which sandbox: workspace-write needs (${quoted(line)}). Give the folder to that user in a step before (\`sudo chown -R "\$(id -u)" FOLDER\`), run the job as the folder’s owner, or set sandbox: read-only.`;
}
function quoted(line) {
	return readableMessage(line) || "no message";
}
const APPARMOR = "On Ubuntu 23.10 and newer let AppArmor allow it, in a step before: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.";
const CONTAINER = "In a container start it with `--security-opt seccomp=unconfined --security-opt apparmor=unconfined` (for a job container: `container.options`).";
const LIMIT = "Where the kernel forbids them: `sudo sysctl -w user.max_user_namespaces=15000` (on Debian also `kernel.unprivileged_userns_clone=1`).";
const WAYS_OUT = [
	APPARMOR,
	CONTAINER,
	LIMIT,
	"Only where the machine itself is the wall (a throw-away runner): `sandbox: danger-full-access` with `safety-strategy: unprivileged-user` or `unsafe`."
];
/** What to do about a sandbox that does not start; the likeliest way out first, after what bubblewrap printed. Pure. */
function sandboxAdvice(stderr) {
	const quote = (stderr.split("\n").find((text) => /bwrap|sandbox|landlock|seccomp/i.test(text)) ?? stderr.trim().split("\n").at(-1))?.trim().slice(0, 300) || "no message";
	const first = likeliest(quote);
	return `Codex's sandbox does not work on this machine, so none of its commands would run (${quote}). It needs unprivileged user namespaces. ${(first === null ? WAYS_OUT : [first, ...WAYS_OUT.filter((way) => way !== first)]).join(" ")}`;
}
/** bubblewrap's own words: its `bubblewrap.c` and `network.c`. */
function likeliest(quote) {
	if (/uid map|gid map|RTM_NEWADDR|loopback/i.test(quote)) return APPARMOR;
	if (/max_.*_namespaces|ENOSPC/i.test(quote)) return LIMIT;
	if (/No permissions to create (a )?new namespace|mount proc|make \/ slave|pivot_root/i.test(quote)) return CONTAINER;
	return null;
}
// build/codex/isolation/sandbox.js
/**
* Runs one harmless command in Codex's own sandbox (about 60 ms), before money is spent. Needed, because without user
* namespaces each command of the model fails with `bwrap: …` and the turn still completes with exit 0.
* `danger-full-access` has no sandbox and Windows another one: nothing is checked there.
*/
async function checkSandbox(options) {
	if (options.sandbox === "danger-full-access" || process.platform === "win32") return { kind: "ok" };
	const args = [
		"sandbox",
		"-c",
		`sandbox_mode="${options.sandbox}"`,
		"--",
		"/bin/sh",
		"-c",
		"exit 0"
	];
	const { binary, env } = options;
	const launch = options.user?.launch(binary, args, env) ?? {
		command: binary,
		args,
		env,
		as: {}
	};
	const ended = await capture(launch.command, launch.args, {
		cwd: options.workingDirectory,
		env: launch.env,
		...launch.as,
		timeoutMs: options.timeoutMs ?? 2e4,
		signal: options.signal
	});
	switch (ended.kind) {
		case "not-started": return {
			kind: "failed",
			failure: "sandbox",
			error: `Codex could not be started to check its sandbox: ${ended.cause.message}.`,
			cause: ended.cause
		};
		case "killed": return {
			kind: "failed",
			failure: "sandbox",
			error: `The check of Codex's sandbox did not end (${ended.why}). ${WAYS_OUT.join(" ")}`
		};
		case "exited": return ended.code === 0 || ended.code === 2 ? { kind: "ok" } : {
			kind: "failed",
			...refusalOf(ended.stderr, options),
			cause: new Error(ended.stderr.trim())
		};
	}
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

/***/ 5795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ deadlineIn),
  i: () => (/* binding */ withGitLimit),
  n: () => (/* binding */ GitError),
  o: () => (/* binding */ remainingMs),
  r: () => (/* binding */ gitOutput),
  t: () => (/* binding */ locate)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __webpack_require__(4434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __webpack_require__(5317);
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __webpack_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "timers"
var external_timers_ = __webpack_require__(3557);
;// CONCATENATED MODULE: ./build/shaken/chunks/exec.js
var __awaiter$3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator[`throw`](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const{chmod,copyFile,lstat,mkdir,open: exec_open,readdir,rename,rm,rmdir,stat,symlink,unlink}=external_fs_.promises;const IS_WINDOWS$1=process.platform===`win32`;external_fs_.constants.O_RDONLY;function exists(fsPath){return __awaiter$3(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code===`ENOENT`)return false;throw err}return true})}function isRooted(p){p=normalizeSeparators(p);if(!p)throw new Error(`isRooted() parameter "p" cannot be empty`);if(IS_WINDOWS$1)return p.startsWith(`\\`)||/^[A-Z]:/i.test(p);return p.startsWith(`/`)}function tryGetExecutablePath(filePath,extensions){return __awaiter$3(this,void 0,void 0,function*(){let stats=void 0;try{stats=yield stat(filePath)}catch(err){if(err.code!==`ENOENT`)console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS$1){const upperExt=external_path_.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))return filePath}const originalFilePath=filePath;for(const extension of extensions){filePath=originalFilePath+extension;stats=void 0;try{stats=yield stat(filePath)}catch(err){if(err.code!==`ENOENT`)console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS$1){try{const directory=external_path_.dirname(filePath);const upperName=external_path_.basename(filePath).toUpperCase();for(const actualName of yield readdir(directory))if(upperName===actualName.toUpperCase()){filePath=external_path_.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return``})}function normalizeSeparators(p){p=p||``;if(IS_WINDOWS$1){p=p.replace(/\//g,`\\`);return p.replace(/\\\\+/g,`\\`)}return p.replace(/\/\/+/g,`/`)}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter$2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator[`throw`](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function rmRF(inputPath){return __awaiter$2(this,void 0,void 0,function*(){if(IS_WINDOWS$1){if(/[*"<>|]/.test(inputPath))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows')}try{yield rm(inputPath,{force:true,maxRetries:3,recursive:true,retryDelay:300})}catch(err){throw new Error(`File was unable to be removed ${err}`)}})}function mkdirP(fsPath){return __awaiter$2(this,void 0,void 0,function*(){ok(fsPath,`a path argument must be provided`);yield mkdir(fsPath,{recursive:true})})}function which(tool,check){return __awaiter$2(this,void 0,void 0,function*(){if(!tool)throw new Error(`parameter 'tool' is required`);if(check){const result=yield which(tool,false);if(!result){if(IS_WINDOWS$1)throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)}return result}const matches=yield findInPath(tool);if(matches&&matches.length>0)return matches[0];return``})}function findInPath(tool){return __awaiter$2(this,void 0,void 0,function*(){if(!tool)throw new Error(`parameter 'tool' is required`);const extensions=[];if(IS_WINDOWS$1&&process.env[`PATHEXT`]){for(const extension of process.env[`PATHEXT`].split(external_path_.delimiter))if(extension)extensions.push(extension)}if(isRooted(tool)){const filePath=yield tryGetExecutablePath(tool,extensions);if(filePath)return[filePath];return[]}if(tool.includes(external_path_.sep))return[];const directories=[];if(process.env.PATH){for(const p of process.env.PATH.split(external_path_.delimiter))if(p)directories.push(p)}const matches=[];for(const directory of directories){const filePath=yield tryGetExecutablePath(external_path_.join(directory,tool),extensions);if(filePath)matches.push(filePath)}return matches})}var __awaiter$1=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator[`throw`](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const IS_WINDOWS=process.platform===`win32`;var ToolRunner=class extends external_events_.EventEmitter{constructor(toolPath,args,options){super();if(!toolPath)throw new Error(`Parameter 'toolPath' cannot be null or empty.`);this.toolPath=toolPath;this.args=args||[];this.options=options||{}}_debug(message){if(this.options.listeners&&this.options.listeners.debug)this.options.listeners.debug(message)}_getCommandString(options,noPrefix){const toolPath=this._getSpawnFileName();const args=this._getSpawnArgs(options);let cmd=noPrefix?``:`[command]`;if(IS_WINDOWS){if(this._isCmdFile()){cmd+=toolPath;for(const a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){cmd+=`"${toolPath}"`;for(const a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(const a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}}else{cmd+=toolPath;for(const a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString();let n=s.indexOf(external_os_.EOL);while(n>-1){onLine(s.substring(0,n));s=s.substring(n+external_os_.EOL.length);n=s.indexOf(external_os_.EOL)}return s}catch(err){this._debug(`error processing line. Failed with error ${err}`);return``}}_getSpawnFileName(){if(IS_WINDOWS){if(this._isCmdFile())return process.env[`COMSPEC`]||`cmd.exe`}return this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS){if(this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args){argline+=` `;argline+=options.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a)}argline+=`"`;return[argline]}}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.toUpperCase();return this._endsWith(upperToolPath,`.CMD`)||this._endsWith(upperToolPath,`.BAT`)}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(arg);if(!arg)return`""`;const cmdSpecialChars=[` `,`	`,`&`,`(`,`)`,`[`,`]`,`{`,`}`,`^`,`=`,`;`,`!`,`'`,`+`,`,`,"`",`~`,`|`,`<`,`>`,`"`];let needsQuotes=false;for(const char of arg)if(cmdSpecialChars.some(x=>x===char)){needsQuotes=true;break}if(!needsQuotes)return arg;let reverse=`"`;let quoteHit=true;for(let i=arg.length;i>0;i--){reverse+=arg[i-1];if(quoteHit&&arg[i-1]===`\\`)reverse+=`\\`;else if(arg[i-1]===`"`){quoteHit=true;reverse+=`"`}else quoteHit=false}reverse+=`"`;return reverse.split(``).reverse().join(``)}_uvQuoteCmdArg(arg){if(!arg)return`""`;if(!arg.includes(` `)&&!arg.includes(`	`)&&!arg.includes(`"`))return arg;if(!arg.includes(`"`)&&!arg.includes(`\\`))return`"${arg}"`;let reverse=`"`;let quoteHit=true;for(let i=arg.length;i>0;i--){reverse+=arg[i-1];if(quoteHit&&arg[i-1]===`\\`)reverse+=`\\`;else if(arg[i-1]===`"`){quoteHit=true;reverse+=`\\`}else quoteHit=false}reverse+=`"`;return reverse.split(``).reverse().join(``)}_cloneExecOptions(options){options=options||{};const result={cwd:options.cwd||globalThis.process.cwd(),env:options.env||process.env,silent:options.silent||false,windowsVerbatimArguments:options.windowsVerbatimArguments||false,failOnStdErr:options.failOnStdErr||false,ignoreReturnCode:options.ignoreReturnCode||false,delay:options.delay||1e4};result.outStream=options.outStream||process.stdout;result.errStream=options.errStream||process.stderr;return result}_getSpawnOptions(options,toolPath){options=options||{};const result={};result.cwd=options.cwd;result.env=options.env;result[`windowsVerbatimArguments`]=options.windowsVerbatimArguments||this._isCmdFile();if(options.windowsVerbatimArguments)result.argv0=`"${toolPath}"`;return result}exec(){return __awaiter$1(this,void 0,void 0,function*(){if(!isRooted(this.toolPath)&&(this.toolPath.includes(`/`)||IS_WINDOWS&&this.toolPath.includes(`\\`)))this.toolPath=external_path_.resolve(globalThis.process.cwd(),this.options.cwd||globalThis.process.cwd(),this.toolPath);this.toolPath=yield which(this.toolPath,true);return new Promise((resolve,reject)=>__awaiter$1(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`);this._debug(`arguments:`);for(const arg of this.args)this._debug(`   ${arg}`);const optionsNonNull=this._cloneExecOptions(this.options);if(!optionsNonNull.silent&&optionsNonNull.outStream)optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+external_os_.EOL);const state=new ExecState(optionsNonNull,this.toolPath);state.on(`debug`,message=>{this._debug(message)});if(this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));const fileName=this._getSpawnFileName();const cp=external_child_process_.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName));let stdbuffer=``;if(cp.stdout)cp.stdout.on(`data`,data=>{if(this.options.listeners&&this.options.listeners.stdout)this.options.listeners.stdout(data);if(!optionsNonNull.silent&&optionsNonNull.outStream)optionsNonNull.outStream.write(data);stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{if(this.options.listeners&&this.options.listeners.stdline)this.options.listeners.stdline(line)})});let errbuffer=``;if(cp.stderr)cp.stderr.on(`data`,data=>{state.processStderr=true;if(this.options.listeners&&this.options.listeners.stderr)this.options.listeners.stderr(data);if(!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream)(optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream).write(data);errbuffer=this._processLineBuffer(data,errbuffer,line=>{if(this.options.listeners&&this.options.listeners.errline)this.options.listeners.errline(line)})});cp.on(`error`,err=>{state.processError=err.message;state.processExited=true;state.processClosed=true;state.CheckComplete()});cp.on(`exit`,code=>{state.processExitCode=code;state.processExited=true;this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);state.CheckComplete()});cp.on(`close`,code=>{state.processExitCode=code;state.processExited=true;state.processClosed=true;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);state.CheckComplete()});state.on(`done`,(error,exitCode)=>{if(stdbuffer.length>0)this.emit(`stdline`,stdbuffer);if(errbuffer.length>0)this.emit(`errline`,errbuffer);cp.removeAllListeners();if(error)reject(error);else resolve(exitCode)});if(this.options.input){if(!cp.stdin)throw new Error(`child process missing stdin`);cp.stdin.end(this.options.input)}}))})}};function argStringToArray(argString){const args=[];let inQuotes=false;let escaped=false;let arg=``;function append(c){if(escaped&&c!==`"`)arg+=`\\`;arg+=c;escaped=false}for(let i=0;i<argString.length;i++){const c=argString.charAt(i);if(c===`"`){if(!escaped)inQuotes=!inQuotes;else append(c);continue}if(c===`\\`&&escaped){append(c);continue}if(c===`\\`&&inQuotes){escaped=true;continue}if(c===` `&&!inQuotes){if(arg.length>0){args.push(arg);arg=``}continue}append(c)}if(arg.length>0)args.push(arg.trim());return args}var ExecState=class ExecState extends external_events_.EventEmitter{constructor(options,toolPath){super();this.processClosed=false;this.processError=``;this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.done=false;this.timeout=null;if(!toolPath)throw new Error(`toolPath must not be empty`);this.options=options;this.toolPath=toolPath;if(options.delay)this.delay=options.delay}CheckComplete(){if(this.done)return;if(this.processClosed)this._setResult();else if(this.processExited)this.timeout=(0,external_timers_.setTimeout)(ExecState.HandleTimeout,this.delay,this)}_debug(message){this.emit(`debug`,message)}_setResult(){let error;if(this.processExited){if(this.processError)error=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);else if(this.processExitCode!==0&&!this.options.ignoreReturnCode)error=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);else if(this.processStderr&&this.options.failOnStdErr)error=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit(`done`,error,this.processExitCode)}static HandleTimeout(state){if(state.done)return;if(!state.processClosed&&state.processExited){const message=`The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}};var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator[`throw`](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter(this,void 0,void 0,function*(){const commandArgs=argStringToArray(commandLine);if(commandArgs.length===0)throw new Error(`Parameter 'commandLine' cannot be null or empty.`);const toolPath=commandArgs[0];args=commandArgs.slice(1).concat(args||[]);return new ToolRunner(toolPath,args,options).exec()})}
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
;// CONCATENATED MODULE: ./build/shaken/chunks/worktree.js






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
// build/base/process/end-marked.js
/**
* Kills every process of ours whose environment holds `marker` (`NAME=value`). Needs `/proc`; elsewhere it does
* nothing and the process is left to itself.
*/
function killMarkedProcesses(marker) {
	for (const name of numericNames("/proc")) {
		const pid = Number(name);
		if (pid === process.pid) continue;
		try {
			if ((0,external_node_fs_.readFileSync)(`/proc/${name}/environ`, "latin1").split("\0").includes(marker)) process.kill(pid, "SIGKILL");
		} catch {}
	}
}
function numericNames(folder) {
	try {
		return (0,external_node_fs_.readdirSync)(folder).filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
}
// build/base/process/find-on-path.js
/**
* The first executable file of that name in the folders; null when there is none. (`@actions/io` also searches
* relative folders, and it is not a dependency of ours.)
*/
function findOnPath(name, folders) {
	const names = process.platform === "win32" ? [`${name}.exe`, `${name}.cmd`] : [name];
	for (const folder of folders) for (const candidate of names) {
		const path = (0,external_node_path_.join)(folder, candidate);
		if (isExecutable(path)) return path;
	}
	return null;
}
function isExecutable(path) {
	try {
		(0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
		return (0,external_node_fs_.statSync)(path).isFile();
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
const deadlines = new external_node_async_hooks_.AsyncLocalStorage();
/** Runs `act`. When the deadline's signal is aborted or its time is over, a running git is killed and none starts. */
function withGitLimit(deadline, act) {
	return deadlines.run(deadline, act);
}
function gitLimit() {
	return deadlines.getStore();
}
// build/base/git/git.js
/** The thin runner for git: one process, bytes out, nothing printed, an end that always comes. */
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
	`core.hooksPath=${external_node_os_.devNull}`,
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
		CODEX_JOB_CALL: call,
		...options.env
	};
}
/**
* Runs git. Rejects with a GitError on an exit code that isn't in `okCodes` and when the deadline has passed;
* git missing on PATH is an outcome of its own.
*/
async function git(args, options) {
	const program = findOnPath("git", (process.env["PATH"] ?? "").split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder)));
	if (program === null) return { kind: "no-git" };
	if (gitLimit()?.signal.aborted) throw new GitError(`git ${subcommand(args)} ${CANCELLED}`, null, "");
	const call = (0,external_node_crypto_.randomUUID)();
	const stdout = [];
	const stderr = [];
	const code = await withDeadline(exec(`"${program}"`, [...GUARDS, ...args], {
		cwd: options.cwd,
		env: environment(options, call),
		silent: true,
		ignoreReturnCode: true,
		delay: 2e3,
		listeners: {
			stdout: (data) => stdout.push(data),
			stderr: (data) => stderr.push(data)
		}
	}), options.deadlineMs ?? 12e4, args, call);
	const said = Buffer.concat(stderr).toString("utf8");
	if (!(options.okCodes ?? [0]).includes(code)) throw new GitError(`git ${subcommand(args)} failed with exit code ${code}: ${firstFault(said)}`, code, said);
	return {
		kind: "ended",
		code,
		stdout: Buffer.concat(stdout),
		stderr: said
	};
}
/** As `git`, where no git is a fault as well. */
async function gitOutput(args, options) {
	const end = await git(args, options);
	if (end.kind === "no-git") throw new GitError(NO_GIT_ADVICE, null, "");
	return end;
}
const CANCELLED = "was stopped, since the job was cancelled.";
/** `@actions/exec` gives no handle on its child, so a child that overstays is found by its environment. */
async function withDeadline(running, ms, args, call) {
	const limit = gitLimit();
	const left = Math.min(ms, limit === void 0 ? ms : remainingMs(limit, Date.now));
	let timer;
	let onAbort = () => {};
	const late = new Promise((_, reject) => {
		const stop = (message) => {
			killMarkedProcesses(`CODEX_JOB_CALL=${call}`);
			setTimeout(killMarkedProcesses, 100, `CODEX_JOB_CALL=${call}`).unref();
			reject(new GitError(`git ${subcommand(args)} ${message}`, null, ""));
		};
		const advice = "Look for a slow disk, a network folder, or a filter that waits for input.";
		const seconds = Math.round(left / 100) / 10;
		timer = setTimeout(() => stop(`did not end within ${seconds} s and was stopped. ${advice}`), left);
		onAbort = () => stop(CANCELLED);
		limit?.signal.addEventListener("abort", onAbort, { once: true });
	});
	running.catch(() => {});
	try {
		return await Promise.race([running, late]);
	} finally {
		clearTimeout(timer);
		limit?.signal.removeEventListener("abort", onAbort);
	}
}
function subcommand(args) {
	return args.find((arg) => !arg.startsWith("-")) ?? "";
}
/** The line of git's stderr that says most. */
function firstFault(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	return lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? "it gave no message";
}
// build/base/git/worktree.js
/** Where a folder is in git. */
/** Finds the work tree that holds `dir`. One git process in every ordinary case. */
async function locate(dir, options) {
	if (!(0,external_node_fs_.statSync)(dir, { throwIfNoEntry: false })?.isDirectory()) return none("not-a-repository", `${dir} is not a folder: check working-directory.`);
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
	const end = await git([
		"rev-parse",
		...flags,
		...paths,
		"-q",
		"--verify",
		"HEAD^{commit}"
	], {
		cwd: dir,
		runId: options.runId,
		okCodes: [
			0,
			1,
			128
		]
	});
	if (end.kind === "no-git") return none("no-git", NO_GIT_ADVICE);
	const lines = end.stdout.toString("utf8").split("\n");
	const [bare, inside, objectFormat, prefix, gitDir, commonDir, root, commit = ""] = lines;
	if (bare === "true" || bare === "false" && inside === "false") return none("bare", `${dir} is in a repository without a work tree: check out the files and work there.`);
	if (end.code === 128 || root === void 0 || gitDir === void 0 || commonDir === void 0) return why(dir, end);
	if (lines.length > 9) return none("refused", `The path of the repository around ${dir} holds a line break: rename the folder.`);
	const place = {
		kind: "worktree",
		root,
		gitDir,
		commonDir: (0,external_node_path_.resolve)(dir, commonDir),
		commit: commit === "" ? null : commit,
		prefix: (prefix ?? "").replace(/\/$/, ""),
		objectFormat: objectFormat === "sha256" ? "sha256" : "sha1"
	};
	if (place.commit === null && !isUnborn(place)) return corrupt(dir, "HEAD names a commit that cannot be read");
	return place;
}
/** HEAD could not be read: is there no commit yet, or is it broken? A branch without commits has no file either. */
function isUnborn(place) {
	const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(place.gitDir, "HEAD"), "utf8").trim();
	const branch = /^ref: (refs\/.+)$/.exec(head)?.[1];
	if (branch === void 0) return false;
	if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(place.commonDir, branch))) return false;
	const packed = (0,external_node_path_.join)(place.commonDir, "packed-refs");
	return !(0,external_node_fs_.existsSync)(packed) || !(0,external_node_fs_.readFileSync)(packed, "utf8").split("\n").some((line) => line.endsWith(` ${branch}`));
}
function why(dir, end) {
	const dubious = /dubious ownership in repository at '(.*)'|unsafe repository \('(.*)' is owned by/.exec(end.stderr);
	if (dubious !== null) {
		const owned = dubious[1] ?? dubious[2] ?? dir;
		return none("refused", `git refuses ${owned} because another user owns it: run git config --global --add safe.directory ${owned}`);
	}
	if (/cannot use bare repository/.test(end.stderr)) return none("bare", `${dir} is in a bare repository: check out the files and work there.`);
	if (!/not a git repository/.test(end.stderr) || dotGitAbove(dir)) return corrupt(dir, firstFault(end.stderr));
	return none("not-a-repository", `${dir} is not in a git work tree: check the repository out first.`);
}
function dotGitAbove(dir) {
	for (let folder = (0,external_node_path_.resolve)(dir);; folder = (0,external_node_path_.dirname)(folder)) {
		if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".git"))) return true;
		if ((0,external_node_path_.dirname)(folder) === folder) return false;
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
