export const id = 752;
export const ids = [752];
export const modules = {

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ realPath),
/* harmony export */   d: () => (/* binding */ INPUTS),
/* harmony export */   f: () => (/* binding */ isExpression),
/* harmony export */   i: () => (/* binding */ fileText),
/* harmony export */   l: () => (/* binding */ requestContext),
/* harmony export */   n: () => (/* binding */ cacheDir),
/* harmony export */   o: () => (/* binding */ realTarget),
/* harmony export */   r: () => (/* binding */ directory),
/* harmony export */   s: () => (/* binding */ realWorkspace),
/* harmony export */   t: () => (/* binding */ absolutePath),
/* harmony export */   u: () => (/* binding */ CODEX_VERSION)
/* harmony export */ });
/* unused harmony export c */
/* harmony import */ var _is_within_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5749);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7488);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);






// build/base/files/real-place.js
/** Linux follows 40 links in one path. */
const MOST_LINKS = 40;
/**
* Where the kernel ends up when it follows an absolute path. What does not exist yet is placed by the part that does, and
* a link to nothing by its target, because a write would follow it.
*
* `path` must not be normalized: `link/..` is the parent of the link's target, and not the folder of the link. Node's own
* `realpathSync` gets that wrong, its `native` form asks the kernel.
*/
function realPlace(path, links = MOST_LINKS) {
	try {
		return {
			kind: "ok",
			path: node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path)
		};
	} catch (error) {
		const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.t)(error);
		if (code !== "ENOENT") return {
			kind: "invalid",
			code
		};
	}
	const target = linkTarget(path);
	if (target !== null) {
		if (links === 0) return {
			kind: "invalid",
			code: "ELOOP"
		};
		return realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(target) ? target : `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}${target}`, links - 1);
	}
	const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
	const parent = realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), links);
	if (parent.kind === "invalid") return parent;
	return name === ".." ? {
		kind: "invalid",
		code: "ENOENT"
	} : {
		kind: "ok",
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent.path, name)
	};
}
function linkTarget(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path);
	} catch {
		return null;
	}
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
		name: "model",
		default: "",
		description: "A model by name, instead of the tier's; the same as --model in codex-args."
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
		name: "service-tier",
		default: "",
		description: "Service tier of the API: flex (about half the price, slower), default or priority. A refused flex request is sent once more at the default tier."
	},
	{
		name: "max-cost-usd",
		default: "",
		description: "The most that this run may cost in US dollars, such as 0.50. It is checked after each response, so one response can exceed it."
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
		name: "comment-key",
		default: "${{ toJSON(matrix) }}",
		description: "Tells apart the comments of one step in several jobs, such as the legs of a matrix."
	},
	{
		name: "review-comments",
		default: "false",
		description: "Post the findings as review comments on the lines of the pull request's diff; implies findings."
	},
	{
		name: "github-token",
		default: "${{ github.token }}",
		description: "Token for the permission check and the comments.",
		secret: true
	},
	{
		name: "fail-on-error",
		default: "true",
		description: "Fail the step when the job's exit is not 0."
	}
];
/** A default in the workflow's language, which only the runner can fill in. */
function isExpression(standard) {
	return standard.startsWith("${{");
}
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
		workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, (entry === "action" ? variable("GITHUB_WORKSPACE") : null) ?? "."),
		home: variable(process.platform === "win32" ? "USERPROFILE" : "HOME"),
		xdgCacheHome: variable("XDG_CACHE_HOME"),
		codexHomeEnv: variable("CODEX_HOME"),
		temp: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, variable("RUNNER_TEMP") ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()),
		openFolders: [
			"/tmp",
			(0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(),
			variable("TMPDIR") ?? "/tmp"
		].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path)),
		realPlace,
		readFile: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path),
		fileFault,
		isDirectory
	};
}
function fileFault(path) {
	try {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory()) return "EISDIR";
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK);
		return null;
	} catch (error) {
		return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.t)(error);
	}
}
/** `throwIfNoEntry` is about ENOENT and ENOTDIR only: a folder without permission or a loop of links throws. */
function isDirectory(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
// build/request/context.js
/** An absolute path, from one that may be relative to `folder` or begin with `~/`. Not normalized: see realPlace. */
function absolutePath(context, folder = context.workspace) {
	return (text) => {
		if (text !== "~" && !text.startsWith("~/")) return (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.d)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(text) ? text : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}${text}`);
		return context.home === null ? (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.o)("a path without ~, because HOME is not set") : (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.d)(`${context.home}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}${text.slice(1)}`);
	};
}
/**
* Where a path leads once its links are followed. A path that begins in the workspace must end there, and outside of
* `.git`: a link can come with a commit, and what it points to is not for the author of that commit to choose.
*
* @param folder where a relative path starts; the workspace by default
*/
function realPath(context, folder) {
	return (text) => {
		const given = absolutePath(context, folder)(text);
		if (given.kind === "invalid") return given;
		const place = context.realPlace(given.value);
		if (place.kind === "invalid") return (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.o)(`a path that can be followed (${place.code} at ${given.value})`);
		return leavesByLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(given.value), place.path, context) ? (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.o)(`a path whose links stay in the workspace and out of .git (this one leads to ${place.path})`) : (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.d)(place.path);
	};
}
function leavesByLink(path, real, context) {
	const root = realWorkspace(context);
	if (!((0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(path, context.workspace) || (0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(path, root))) return false;
	return !(0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(real, root) || inGitFolder(real) && !inGitFolder(path);
}
/** `.git`, in the letters of any case: some file systems don't tell them apart. */
function inGitFolder(path) {
	return path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).some((name) => name.toLowerCase() === ".git");
}
/** The workspace with its links followed; as given where that is impossible. */
function realWorkspace({ workspace, realPlace }) {
	const place = realPlace(workspace);
	return place.kind === "ok" ? place.path : workspace;
}
/** The same for a file that is put in place by a rename: a link at its very end is replaced and not followed. */
function realTarget(context) {
	return (text) => {
		const given = absolutePath(context)(text);
		if (given.kind === "invalid") return given;
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(given.value);
		const folder = realPath(context)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
		return folder.kind === "ok" ? (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.d)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.value, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path))) : folder;
	};
}
/** An existing directory, its links followed; relative to the workspace. */
function directory(context) {
	return (text) => {
		const path = realPath(context)(text);
		if (path.kind === "invalid") return path;
		return context.isDirectory(path.value) ? path : (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.o)(`a directory that exists (looked for ${path.value})`);
	};
}
/** What a file holds as text: valid UTF-8, the byte order mark dropped. Its path is one of {@link realPath}. */
function fileText(context) {
	return (text) => {
		const read = realPath(context)(text);
		if (read.kind === "invalid") return read;
		const path = read.value;
		let bytes;
		try {
			bytes = context.readFile(path);
		} catch (error) {
			return (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.o)(`a file that can be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.t)(error) || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.n)(error)} at ${path})`);
		}
		try {
			return (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.d)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
		} catch {
			return (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.o)(`a file that is valid UTF-8 (${path} is not)`);
		}
	};
}
/** The local store: as given, else by the XDG Base Directory rules (a relative `$XDG_CACHE_HOME` counts as not set). */
function cacheDir(context) {
	return (text) => {
		if (text !== "") return realPath(context)(text);
		const { xdgCacheHome, home, temp } = context;
		if (xdgCacheHome !== null && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(xdgCacheHome)) return realPath(context)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdgCacheHome, "codex-job"));
		return realPath(context)(home === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, "codex-job") : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".cache", "codex-job"));
	};
}



/***/ }),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ move),
/* harmony export */   c: () => (/* binding */ stagingFolder),
/* harmony export */   d: () => (/* binding */ makeFolders),
/* harmony export */   i: () => (/* binding */ lstatOrNull),
/* harmony export */   l: () => (/* binding */ syncFolder),
/* harmony export */   n: () => (/* binding */ discard),
/* harmony export */   o: () => (/* binding */ orNull),
/* harmony export */   r: () => (/* binding */ isOpenToOthers),
/* harmony export */   s: () => (/* binding */ readPlainFile),
/* harmony export */   t: () => (/* binding */ STAGING),
/* harmony export */   u: () => (/* binding */ writeSynced)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5749);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);






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
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.t)(error) !== "ENOENT" || parent === path) throw error;
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
// build/base/files/disk.js
/** The few moves on disk that the local store is made of. Modes are 0700 and 0600; nothing here follows a link. */
/** Below the cache folder: what is being written, and what is being removed. */
const STAGING = ".staging";
/** Runs `act`; null when there is no such file or folder. */
async function orNull(act) {
	try {
		return await act;
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.t)(error) === "ENOENT" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.t)(error) === "ENOTDIR") return null;
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
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.t)(error))) throw error;
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
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.t)(error))) || attempt === 20) throw error;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(25);
	}
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

/***/ 9714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ makeFolder),
/* harmony export */   t: () => (/* binding */ inspectFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5749);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);


// build/store/local/folder.js
/**
* Whether the cache folder can be trusted. Who can write into it can hand anybody a result, with a patch that is
* applied to the work tree; who can replace it by a link can have our files written elsewhere.
*/
/** Looks only. */
async function inspectFolder(cacheDir) {
	try {
		const stat = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.i)(cacheDir);
		return stat ? judgeFolder(cacheDir, stat, process.geteuid?.() ?? null) : { kind: "absent" };
	} catch (cause) {
		return unusable(`${cacheDir} cannot be looked at (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.t)(cause)})`, "Give another `cache-dir`.", cause);
	}
}
/** Makes the folder (mode 0700) when it isn't there. */
async function makeFolder(cacheDir) {
	const state = await inspectFolder(cacheDir);
	if (state.kind !== "absent") return state;
	try {
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.d)(cacheDir, 448);
	} catch (cause) {
		return unusable(`${cacheDir} cannot be made (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.t)(cause)})`, "Give a `cache-dir` that can be written.", cause);
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



/***/ }),

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

// build/base/files/is-within.js
/** Whether a path is a folder or lies below it, by the letters of both: links are the caller's to follow. */
function isWithin(path, folder) {
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}



/***/ }),

/***/ 7488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ integer),
/* harmony export */   c: () => (/* binding */ logins),
/* harmony export */   d: () => (/* binding */ ok),
/* harmony export */   f: () => (/* binding */ oneOf),
/* harmony export */   h: () => (/* binding */ tooOld),
/* harmony export */   i: () => (/* binding */ flag),
/* harmony export */   l: () => (/* binding */ modelName),
/* harmony export */   m: () => (/* binding */ unixUser),
/* harmony export */   n: () => (/* binding */ decimal),
/* harmony export */   o: () => (/* binding */ invalid),
/* harmony export */   p: () => (/* binding */ secret),
/* harmony export */   r: () => (/* binding */ effortWord),
/* harmony export */   s: () => (/* binding */ jsonObject),
/* harmony export */   t: () => (/* binding */ codexVersion),
/* harmony export */   u: () => (/* binding */ money)
/* harmony export */ });
// build/request/codex-version.js
/** The oldest Codex that the tests run with (`npm run test:versions`). */
const OLDEST_CODEX = "0.128.0";
/** What to say about a Codex that is too old; null for one that isn't, and for a version that can't be read. Pure. */
function tooOld(version) {
	return isOlder(version, "0.128.0") ? `Codex ${version} is too old: codex-job needs ${OLDEST_CODEX} or newer. Change codex-version, or leave it out.` : null;
}
/** By major, minor and patch; a pre-release counts as its release. */
function isOlder(version, than) {
	const [one, other] = [numbers(version), numbers(than)];
	if (one === null || other === null) return false;
	const at = one.findIndex((number, index) => number !== other[index]);
	return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
function numbers(version) {
	const match = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
	return match === null ? null : match.slice(1).map(Number);
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
/** US dollars in plain notation, more than nothing. Empty = null. */
const money = (text) => {
	if (text === "") return ok(null);
	const value = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
	return value > 0 && value <= 1e6 ? ok(value) : invalid("US dollars as a plain number above 0, such as 2 or 0.50");
};
function integer(most) {
	return (text) => /^\d{1,9}$/.test(text) && Number(text) <= most ? ok(Number(text)) : invalid(`a whole number from 0 to ${most}`);
}
/** Empty = null. */
const effortWord = (text) => {
	if (text === "") return ok(null);
	return /^[A-Za-z]+$/.test(text) ? ok(text) : invalid("one word of letters, such as low, medium or high");
};
/**
* A semantic version, also with a `v` before it; or a dist-tag, which npm allows only where it cannot be read as a
* version; or `system`. No build metadata (`+x`): npm ignores it and no version of Codex has any.
*/
const codexVersion = (text) => {
	const version = /^v?(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+)?)$/.exec(text)?.[1];
	if (version !== void 0) return tooOld(version) === null ? ok(version) : invalid(`${OLDEST_CODEX} or newer`);
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



/***/ })

};
