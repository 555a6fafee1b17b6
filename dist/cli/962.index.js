export const id = 962;
export const ids = [962];
export const modules = {

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheCommand: () => (/* binding */ cacheCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5749);
/* harmony import */ var _escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(270);
/* harmony import */ var _prune_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1000);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3447);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);






// build/cli/cache.js
const USAGE = `codex-job cache: the local store

  codex-job cache list [--cache-dir DIR]         what is stored, newest first
  codex-job cache show HASH [--cache-dir DIR]    one entry: its meta.json and its answer (the start of a hash is enough)
  codex-job cache prune [--cache-ttl HOURS] [--cache-dir DIR]    remove what is expired, or older than HOURS
  codex-job cache clear [--cache-dir DIR]        remove everything
`;
const hoursOf = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__.S)(1e6, "hours");
/** `codex-job cache …`. @returns the exit status: 0, 1 when something is not there or can't be done, 2 for bad usage */
async function cacheCommand(args) {
	let parsed;
	try {
		parsed = parse(args);
	} catch (error) {
		return misused((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.n)(error));
	}
	const { values, positionals } = parsed;
	if (values.help) {
		node_process__WEBPACK_IMPORTED_MODULE_3__.stdout.write(USAGE);
		return 0;
	}
	const { "cache-dir": place, "cache-ttl": ttl } = values;
	if (place === "") return misused("--cache-dir is empty; leave it out for the default store.");
	const directory = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__.t)((0,_context_js__WEBPACK_IMPORTED_MODULE_2__.o)("cli"))(place ?? "");
	if (directory.kind === "invalid") return misused(`--cache-dir accepts ${directory.expected}.`);
	const [verb = "", hash, ...more] = positionals;
	if (more.length > 0 || hash !== void 0 !== (verb === "show")) return misused();
	if (ttl !== void 0 && verb !== "prune") return misused("--cache-ttl is for prune only.");
	const hours = ttl === void 0 ? null : hoursOf(ttl);
	if (hours?.kind === "invalid") return misused(`--cache-ttl accepts ${hours.expected}.`);
	const folder = directory.value;
	switch (verb) {
		case "list": return list(folder);
		case "show": return show(folder, hash ?? "");
		case "prune": return tell(await (0,_prune_js__WEBPACK_IMPORTED_MODULE_1__.n)(folder, {
			now: Date.now(),
			ttlMs: hours === null ? void 0 : hours.value * 36e5
		}));
		case "clear": return tell(await (0,_prune_js__WEBPACK_IMPORTED_MODULE_1__.t)(folder));
		default: return misused();
	}
}
/** Throws for an option that isn't known, or has no value. */
function parse(args) {
	return (0,node_util__WEBPACK_IMPORTED_MODULE_4__.parseArgs)({
		args: [...args],
		allowPositionals: true,
		options: {
			"cache-dir": { type: "string" },
			"cache-ttl": { type: "string" },
			help: {
				type: "boolean",
				short: "h"
			}
		}
	});
}
function misused(problem) {
	node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(problem === void 0 ? USAGE : `codex-job cache: ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.n)(problem)}\n\n${USAGE}`);
	return 2;
}
async function list(folder) {
	const entries = await (0,_prune_js__WEBPACK_IMPORTED_MODULE_1__.i)(folder);
	for (const { hash, time, bytes, meta, problem } of entries) {
		const what = meta === null ? `unreadable: ${problem}` : `${meta.tier ?? ""} ${meta.model ?? ""} ${taskOf(meta.key)}`;
		const old = (0,_prune_js__WEBPACK_IMPORTED_MODULE_1__.d)(Math.max(0, Math.floor((Date.now() - time) / 1e3)));
		node_process__WEBPACK_IMPORTED_MODULE_3__.stdout.write(`${hash.slice(0, 16)}  ${old.padStart(12)}  ${String(Math.ceil(bytes / 1024)).padStart(6)} KiB  ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.n)(what).slice(0, 120)}\n`);
	}
	node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`${entries.length} entries in ${folder}\n`);
	return 0;
}
/** The key record is a list of [name, value] pairs (key/record.ts). */
function taskOf(key) {
	const pair = Array.isArray(key) ? key.find((item) => Array.isArray(item) && item[0] === "task") : void 0;
	return typeof pair?.[1] === "string" ? pair[1].split("\n", 1)[0] ?? "" : "";
}
async function show(folder, start) {
	const matches = (await (0,_prune_js__WEBPACK_IMPORTED_MODULE_1__.i)(folder)).filter(({ hash }) => start !== "" && hash.startsWith(start.toLowerCase()));
	const [match] = matches;
	if (match === void 0 || matches.length > 1) {
		node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`${matches.length === 0 ? "No entry" : `${matches.length} entries`} in ${folder} with a hash that begins with ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.n)(start)}. codex-job cache list shows them.\n`);
		return 1;
	}
	const entry = await (0,_prune_js__WEBPACK_IMPORTED_MODULE_1__.a)(folder, match.hash);
	if (entry.kind !== "ok") {
		node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`The entry ${match.folder} is damaged. The next run of its job replaces it.\n`);
		return 1;
	}
	const text = `${JSON.stringify(entry.meta, null, 2)}\n\n${entry.files.get("message.md")?.toString("utf8") ?? ""}\n`;
	node_process__WEBPACK_IMPORTED_MODULE_3__.stdout.write(process.env["GITHUB_ACTIONS"] === "true" ? (0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.t)(text) : text);
	node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`${match.folder}\n`);
	return 0;
}
function tell(pruned) {
	if (pruned.kind === "failed") {
		node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`Nothing could be removed: ${pruned.detail}\n`);
		return 1;
	}
	node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`${pruned.removed.length} entries removed, ${Math.ceil(pruned.bytes / 1024)} KiB\n`);
	return 0;
}



/***/ }),

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



/***/ })

};
