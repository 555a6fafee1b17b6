export const id = 562;
export const ids = [562];
export const modules = {

/***/ 9562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionMain: () => (/* binding */ actionMain)
});

// EXTERNAL MODULE: ./build/shaken/chunks/identify.js
var chunks_identify = __webpack_require__(2898);
// EXTERNAL MODULE: ./build/shaken/chunks/cancellation.js
var cancellation = __webpack_require__(7901);
// EXTERNAL MODULE: ./build/shaken/chunks/is-within.js
var is_within = __webpack_require__(3568);
// EXTERNAL MODULE: ./build/shaken/chunks/secret-names.js
var secret_names = __webpack_require__(6591);
// EXTERNAL MODULE: ./build/shaken/chunks/errors.js
var errors = __webpack_require__(5749);
// EXTERNAL MODULE: ./build/shaken/chunks/entry.js
var entry = __webpack_require__(5516);
// EXTERNAL MODULE: ./build/shaken/chunks/disk.js
var disk = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/shaken/chunks/git.js
var git = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/shaken/chunks/numbers.js
var numbers = __webpack_require__(4966);
// EXTERNAL MODULE: ./build/shaken/chunks/readers.js
var readers = __webpack_require__(7488);
// EXTERNAL MODULE: ./build/shaken/chunks/table-write.js
var table_write = __webpack_require__(2302);
// EXTERNAL MODULE: ./build/shaken/chunks/folder.js
var folder = __webpack_require__(9714);
// EXTERNAL MODULE: ./build/shaken/chunks/read.js
var chunks_read = __webpack_require__(8570);
// EXTERNAL MODULE: ./build/shaken/chunks/lookup.js
var lookup = __webpack_require__(5684);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/shaken/chunks/context.js






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
			path: external_node_fs_.realpathSync.native(path)
		};
	} catch (error) {
		const code = (0,errors.t)(error);
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
		return realPlace((0,external_node_path_.isAbsolute)(target) ? target : `${(0,external_node_path_.dirname)(path)}${external_node_path_.sep}${target}`, links - 1);
	}
	const name = (0,external_node_path_.basename)(path);
	const parent = realPlace((0,external_node_path_.dirname)(path), links);
	if (parent.kind === "invalid") return parent;
	return name === ".." ? {
		kind: "invalid",
		code: "ENOENT"
	} : {
		kind: "ok",
		path: (0,external_node_path_.join)(parent.path, name)
	};
}
function linkTarget(path) {
	try {
		return (0,external_node_fs_.readlinkSync)(path);
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
		workspace: (0,external_node_path_.resolve)(cwd, (entry === "action" ? variable("GITHUB_WORKSPACE") : null) ?? "."),
		home: variable(process.platform === "win32" ? "USERPROFILE" : "HOME"),
		xdgCacheHome: variable("XDG_CACHE_HOME"),
		codexHomeEnv: variable("CODEX_HOME"),
		temp: (0,external_node_path_.resolve)(cwd, variable("RUNNER_TEMP") ?? (0,external_node_os_.tmpdir)()),
		openFolders: [
			"/tmp",
			(0,external_node_os_.tmpdir)(),
			variable("TMPDIR") ?? "/tmp"
		].map((path) => (0,external_node_path_.resolve)(cwd, path)),
		realPlace,
		readFile: (path) => (0,external_node_fs_.readFileSync)(path),
		fileFault,
		isDirectory
	};
}
function fileFault(path) {
	try {
		if ((0,external_node_fs_.statSync)(path).isDirectory()) return "EISDIR";
		(0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK);
		return null;
	} catch (error) {
		return (0,errors.t)(error);
	}
}
/** `throwIfNoEntry` is about ENOENT and ENOTDIR only: a folder without permission or a loop of links throws. */
function isDirectory(path) {
	try {
		return (0,external_node_fs_.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
// build/request/context.js
/** An absolute path, from one that may be relative to `folder` or begin with `~/`. Not normalized: see realPlace. */
function absolutePath(context, folder = context.workspace) {
	return (text) => {
		if (text !== "~" && !text.startsWith("~/")) return (0,readers.d)((0,external_node_path_.isAbsolute)(text) ? text : `${folder}${external_node_path_.sep}${text}`);
		return context.home === null ? (0,readers.o)("a path without ~, because HOME is not set") : (0,readers.d)(`${context.home}${external_node_path_.sep}${text.slice(1)}`);
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
		if (place.kind === "invalid") return (0,readers.o)(`a path that can be followed (${place.code} at ${given.value})`);
		return leavesByLink((0,external_node_path_.resolve)(given.value), place.path, context) ? (0,readers.o)(`a path whose links stay in the workspace and out of .git (this one leads to ${place.path})`) : (0,readers.d)(place.path);
	};
}
function leavesByLink(path, real, context) {
	const root = realWorkspace(context);
	if (!((0,is_within.t)(path, context.workspace) || (0,is_within.t)(path, root))) return false;
	return !(0,is_within.t)(real, root) || inGitFolder(real) && !inGitFolder(path);
}
/** `.git`, in the letters of any case: some file systems don't tell them apart. */
function inGitFolder(path) {
	return path.split(external_node_path_.sep).some((name) => name.toLowerCase() === ".git");
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
		const path = (0,external_node_path_.resolve)(given.value);
		const folder = realPath(context)((0,external_node_path_.dirname)(path));
		return folder.kind === "ok" ? (0,readers.d)((0,external_node_path_.join)(folder.value, (0,external_node_path_.basename)(path))) : folder;
	};
}
/** An existing directory, its links followed; relative to the workspace. */
function directory(context) {
	return (text) => {
		const path = realPath(context)(text);
		if (path.kind === "invalid") return path;
		return context.isDirectory(path.value) ? path : (0,readers.o)(`a directory that exists (looked for ${path.value})`);
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
			return (0,readers.o)(`a file that can be read (${(0,errors.t)(error) || (0,errors.n)(error)} at ${path})`);
		}
		try {
			return (0,readers.d)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
		} catch {
			return (0,readers.o)(`a file that is valid UTF-8 (${path} is not)`);
		}
	};
}
/** The local store: as given, else by the XDG Base Directory rules (a relative `$XDG_CACHE_HOME` counts as not set). */
function cacheDir(context) {
	return (text) => {
		if (text !== "") return realPath(context)(text);
		const { xdgCacheHome, home, temp } = context;
		if (xdgCacheHome !== null && (0,external_node_path_.isAbsolute)(xdgCacheHome)) return realPath(context)((0,external_node_path_.join)(xdgCacheHome, "codex-job"));
		return realPath(context)(home === null ? (0,external_node_path_.join)(temp, "codex-job") : (0,external_node_path_.join)(home, ".cache", "codex-job"));
	};
}


// EXTERNAL MODULE: ./build/shaken/chunks/shell-words.js
var shell_words = __webpack_require__(50);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/shaken/chunks/redact.js




















// build/request/problems.js
const RECEIVED_LENGTH = 80;
/** One line for the summary's `error`, that names every input, what it held and what it accepts. */
function describeProblems(problems) {
	return `Bad input: ${problems.map(sentence).join(" ")}`;
}
/** The same for people, one line for each problem. */
function listProblems(problems) {
	return [problems.length === 1 ? "One input is wrong:" : `${problems.length} inputs are wrong:`, ...problems.map((problem) => `  ${sentence(problem)}`)].join("\n");
}
/**
* A problem that can be shown: no secret, no control characters, one line; what was held is cut to some 80 characters.
*
* @param secrets values that must not be seen, whole; empty ones are ignored
*/
function presentable(problem, secrets) {
	const clean = (text) => oneLine(redact(text, secrets));
	const received = [...clean(problem.received)];
	return {
		input: problem.input,
		received: received.length > RECEIVED_LENGTH ? `${received.slice(0, 79).join("")}…` : received.join(""),
		expected: clean(problem.expected)
	};
}
function sentence(problem) {
	return `${problem.input} held ${problem.received === "" ? "nothing" : problem.received}; it accepts ${problem.expected}.`;
}
function redact(text, secrets) {
	return [...new Set(secrets)].filter((secret) => secret !== "").sort((a, b) => b.length - a.length).reduce((redacted, secret) => redacted.replaceAll(secret, "***"), text);
}
function oneLine(text) {
	return text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]+/gu, " ").trim();
}
// build/job/settle-job.js
/**
* The job, with an outcome on every path out: also when the inputs are wrong, when something below it throws, when git
* hangs, and when after a cancellation something (a dead disk, a silent service) doesn't let go. Never rejects.
*/
async function settleJob(reading, setup, replayOrRun) {
	if (reading.kind === "invalid") {
		setup.log.info(listProblems(reading.problems));
		return (0,chunks_identify.w)({
			exit: 2,
			failure: "input",
			error: describeProblems(reading.problems)
		}, reading.tier);
	}
	const { request } = reading;
	const { signal, clock, folder } = setup;
	if (folder === null) return (0,chunks_identify.w)({
		exit: 1,
		failure: "internal",
		error: chunks_identify.I
	}, request.tier);
	if (signal.aborted) return (0,chunks_identify.w)((0,chunks_identify.T)(signal), request.tier);
	const context = {
		...setup,
		folder,
		deadline: (0,git.c)(request.timeoutMs, signal, clock)
	};
	const overdue = (0,cancellation.i)(signal, cancellation.t);
	const gone = new Promise((resolve) => {
		overdue.addEventListener("abort", () => resolve((0,chunks_identify.T)(signal, "Not everything had ended by then.")));
	});
	try {
		const job = (0,git.o)(context.deadline, () => replayOrRun(request, context));
		const first = await Promise.race([job, gone]);
		return "result" in first ? first : (0,chunks_identify.w)(first, request.tier);
	} catch (cause) {
		const failed = cause instanceof git.t && (0,git.l)(context.deadline, clock) === 0 ? (0,chunks_identify.D)(request, setup.redactor.text(cause.message)) : explainFault(cause, setup);
		return (0,chunks_identify.w)(failed, request.tier);
	}
}
/** What to tell of something that was thrown where nothing should be. */
function explainFault(cause, { signal, redactor, log }) {
	if (signal.aborted) return (0,chunks_identify.T)(signal);
	const message = redactor.text((0,errors.n)(cause));
	const internal = (error) => ({
		exit: 1,
		failure: "internal",
		error
	});
	if (cause instanceof git.t) return internal(message);
	log.info((0,errors.r)(cause));
	const advice = DISK[(0,errors.t)(cause)];
	return internal(advice === void 0 ? `A fault in codex-job itself, please report it with this log: ${message}` : `${advice} (${message}).`);
}
const WRITABLE = "A folder that the job needs can’t be written: give this user RUNNER_TEMP, cache-dir and the temporary folder";
const ROOM = "make room in RUNNER_TEMP, in cache-dir and in the temporary folder";
/** Faults of the machine, and not ours. */
const DISK = {
	ENOSPC: `The disk is full: ${ROOM}`,
	EDQUOT: `The disk quota is used up: ${ROOM}`,
	EACCES: WRITABLE,
	EPERM: WRITABLE,
	EROFS: "A disk that the job needs is read-only: point RUNNER_TEMP, cache-dir or TMPDIR at one that can be written",
	EMFILE: "Too many files are open: raise the limit (ulimit -n)",
	ENOMEM: "The machine has no memory left"
};
// build/publish/outputs.js
/** Bytes of UTF-8. A job may set 1 MiB of outputs in all. */
const MAX_OUTPUT = 262144;
/** The value of every output, always all of them; empty where there is nothing to tell. */
function makeOutputs(outcome, paths) {
	const { result, cache } = outcome;
	const { summary, table } = result;
	const folder = outcome.entry || result.folder || "";
	const wholeIn = (file) => folder === "" ? "nowhere: nothing was stored" : external_node_path_.join(folder, file);
	return {
		summary: result.summaryJson,
		exit: String(summary.exit),
		id: summary.id ?? "",
		time: String(summary.time),
		error: cutText(summary.error ?? "", wholeIn("summary.json")),
		result: summary.result,
		"final-message": cutText(result.message, wholeIn("message.md")),
		table: table ? (0,table_write.r)(table, MAX_OUTPUT) : "",
		"table-markdown": table ? cutMarkdownTable(table, wholeIn("table.json")) : "",
		"cache-hit": String(cache.kind === "hit"),
		"cache-source": cache.kind === "hit" ? cache.source : "",
		"cache-age": cache.kind === "hit" ? String(Math.max(0, Math.floor(cache.ageSeconds))) : "",
		hash: outcome.hash,
		tier: outcome.tier,
		model: result.model ?? "",
		failure: result.failure ?? "",
		usage: result.usage ? usageJson(result.usage) : "",
		"cost-usd": result.costUsd === null ? "" : (0,numbers.i)(result.costUsd),
		"spent-usd": spentUsd(outcome),
		"changed-files": cutJsonList(result.changes.files, MAX_OUTPUT),
		report: paths.report,
		entry: outcome.entry
	};
}
/** What this step spent: nothing on a hit, nor where no run began; empty where it isn't known. */
function spentUsd({ result, cache }) {
	if (cache.kind === "hit") return "0";
	if (result.costUsd !== null) return (0,numbers.i)(result.costUsd);
	return result.folder === null ? "0" : "";
}
function usageJson({ input, cached, output, reasoning }) {
	return JSON.stringify({
		input,
		cached,
		output,
		reasoning
	});
}
function cutMarkdownTable(table, wholeIn) {
	const whole = (0,table_write.o)(table);
	if (Buffer.byteLength(whole) <= 262144) return whole;
	const note = `\n\n[cut; the whole table is in ${wholeIn}]`;
	return (0,table_write.i)(table, MAX_OUTPUT - Buffer.byteLength(note)).trimEnd() + note;
}
/** At most `MAX_OUTPUT` bytes, cut between characters, with a last line that names the file that holds it whole. */
function cutText(text, wholeIn, max = MAX_OUTPUT) {
	const bytes = Buffer.from(text);
	if (bytes.length <= max) return text;
	const note = `\n[cut at ${max} of ${bytes.length} bytes; whole in ${wholeIn}]`;
	let end = Math.max(0, max - Buffer.byteLength(note));
	while (end > 0 && ((bytes[end] ?? 0) & 192) === 128) end--;
	return bytes.subarray(0, end).toString() + note;
}
/** A JSON array of at most `max` bytes; what was dropped from its end is counted by a last element `{"truncated":n}`. */
function cutJsonList(items, max = MAX_OUTPUT) {
	const whole = JSON.stringify(items);
	if (Buffer.byteLength(whole) <= max) return whole;
	const kept = [];
	let room = max - Buffer.byteLength(`[{"truncated":${items.length}}]`);
	for (const item of items) {
		const json = JSON.stringify(item);
		room -= Buffer.byteLength(json) + 1;
		if (room < 0) break;
		kept.push(json);
	}
	return `[${[...kept, `{"truncated":${items.length - kept.length}}`].join(",")}]`;
}
// build/publish/files.js
/** Writes the report. @returns its path; empty, with a reason, where that can't be done */
async function writeReport(folder, markdown) {
	const path = (0,external_node_path_.join)(folder, "report.md");
	try {
		await (0,promises_.writeFile)(path, markdown, { mode: 384 });
		return {
			path,
			problem: null
		};
	} catch (error) {
		return {
			path: "",
			problem: `The report could not be written to ${path}: ${(0,errors.n)(error)}`
		};
	}
}
/**
* Writes the final message where the user wants it, on a hit too.
*
* What lies there by now may be the model's work, or a stranger's commit: a link to one of the runner's file commands
* would make the message an environment variable of the next step, a FIFO would hang us. So the file is put in place by
* a rename, which follows no link, and a path inside `workspace` (or a temporary folder) must not leave it by a link.
*
* @returns what went wrong, or null
*/
async function writeOutputFile(path, message, workspace) {
	try {
		const folder = (0,external_node_path_.dirname)(path);
		const root = [
			workspace,
			"/tmp",
			(0,external_node_os_.tmpdir)()
		].find((one) => (0,is_within.t)(folder, one));
		const there = await existing(folder);
		if (root !== void 0 && (0,is_within.t)(there, root) && !(0,is_within.t)(await (0,promises_.realpath)(there), await (0,promises_.realpath)(root))) return `output-file ${path} was not written: a link on its way leads out of ${root}. Choose a path without links.`;
		await (0,disk.d)(folder);
		const temporary = (0,external_node_path_.join)(await (0,promises_.realpath)(folder), `.codex-job-${(0,external_node_crypto_.randomUUID)()}`);
		const mode = await modeOf(path);
		try {
			await (0,promises_.writeFile)(temporary, message, {
				flag: "wx",
				...mode === null ? {} : { mode }
			});
			if (mode !== null) await (0,promises_.chmod)(temporary, mode);
			await (0,promises_.rename)(temporary, path);
		} catch (error) {
			await (0,promises_.rm)(temporary, { force: true });
			throw error;
		}
		return null;
	} catch (error) {
		return `output-file ${path} could not be written: ${(0,errors.n)(error)}`;
	}
}
/** Permission bits of the plain file that is there, without set-uid and its kin; null when there is none. */
async function modeOf(path) {
	const found = await (0,promises_.lstat)(path).catch(() => null);
	return found?.isFile() ? found.mode & 511 : null;
}
/** The deepest folder on the way that is there, links followed. */
async function existing(folder) {
	return await (0,promises_.stat)(folder).catch(() => null) !== null || (0,external_node_path_.dirname)(folder) === folder ? folder : existing((0,external_node_path_.dirname)(folder));
}
/** Takes away what only the run needed. What is left in the folder is for people: the report, and what a failed run printed. */
async function tidy(folder) {
	await (0,promises_.rm)((0,external_node_path_.join)(folder, "shadow"), {
		recursive: true,
		force: true
	}).catch(() => void 0);
}
// build/publish/publish.js
/**
* Publishes. The outputs are the first thing that reaches the user: nothing that goes wrong later may cost them. Each
* part that fails is one warning, and the others follow all the same. Never rejects.
*/
async function publish(publication, { log, folder, step, afterwards }) {
	const attempt = async (what, act) => {
		try {
			await act();
		} catch (cause) {
			log.warning(`${what} failed: ${(0,errors.n)(cause)}`);
		}
	};
	if (step !== null) {
		let report = "";
		await attempt("The report", async () => {
			if (folder === null) return;
			const written = await writeReport(folder, publication.report());
			if (written.problem !== null) log.warning(written.problem);
			report = written.path;
		});
		await attempt("Setting the outputs", () => step.setOutputs(publication.outputs({ report })));
	}
	const { outputFile } = publication;
	if (outputFile !== null) {
		const problem = await writeOutputFile(outputFile.path, outputFile.text, outputFile.within);
		if (problem !== null) log.warning(problem);
	}
	if (step !== null) await attempt("The job summary", () => step.writeJobSummary(publication.jobSummary()));
	if (folder !== null) await tidy(folder);
	for (const act of afterwards) await attempt("Publishing", () => act(publication));
}
// build/store/local/local.js
/** The local store: `<cache-dir>/<hash>/`, one folder an entry. */
/** A hit doesn't pay for it. */
const loadPut = () => __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 2607));
function localStore(cacheDir, clock) {
	return {
		name: "local",
		find: (hash, options) => find$1(cacheDir, hash, options).catch((cause) => unreadable(cacheDir, cause)),
		async save(entry) {
			const { keepForced, put } = await loadPut();
			return put(cacheDir, entry, clock, keepForced);
		},
		async copyToLocal(entry) {
			const { keepNewer, put } = await loadPut();
			return put(cacheDir, entry, clock, keepNewer);
		}
	};
}
async function find$1(cacheDir, hash, { now, ttlMs }) {
	const state = await (0,folder.t)(cacheDir);
	if (state.kind === "absent") return {
		kind: "miss",
		reason: "absent"
	};
	if (state.kind === "unusable") return {
		kind: "miss",
		reason: "unusable",
		warning: `The local store is not used: ${state.detail}. ${state.advice}`,
		cause: state.cause
	};
	const read = await (0,chunks_read.n)((0,external_node_path_.join)(cacheDir, hash), hash, now, ttlMs);
	if (read.kind === "absent") return {
		kind: "miss",
		reason: "absent"
	};
	if (read.kind === "invalid") {
		if (read.reason === "expired") return {
			kind: "miss",
			reason: "expired"
		};
		const warning = `The stored result ${hash} is not used and will be replaced: ${read.detail}.`;
		return {
			kind: "miss",
			reason: read.reason,
			warning,
			cause: read.cause
		};
	}
	if (read.unfinished) await (await loadPut()).finishForOthers(cacheDir, hash);
	return {
		kind: "hit",
		meta: read.meta,
		files: read.files,
		ageSeconds: (0,entry.l)(read.meta, now)
	};
}
function unreadable(cacheDir, cause) {
	return {
		kind: "miss",
		reason: "unusable",
		warning: `The local store could not be read: ${(0,errors.n)(cause)}. Check the permissions below ${cacheDir}, or give another \`cache-dir\`.`,
		cause
	};
}
// build/store/store.js
/** The store as the job sees it: look up, save, lock. Cache trouble is a remark in the log, never a failed job. */
/** The removal of expired entries after a save is bounded: it may not be felt. */
const PRUNE_BOUNDS = {
	maxEntries: 200,
	maxMs: 500
};
function openStores({ cacheDir, cacheCall, clock, log, runId, signal }) {
	const stores = {
		local: localStore(cacheDir, clock),
		actions: cacheCall ? whenNeeded(async () => (await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 5130))).actionsStore({
			...cacheCall,
			runId,
			signal
		}, clock)) : null
	};
	const said = /* @__PURE__ */ new Set();
	const say = (remarks) => {
		for (const { kind, text } of remarks) {
			if (!said.has(text)) log[kind](text);
			said.add(text);
		}
	};
	const find = async (hash, ttlMs, where) => {
		const looked = await (0,lookup.t)(hash, where, {
			now: clock(),
			ttlMs
		});
		say(looked.remarks);
		if (looked.kind === "miss") return {
			kind: "miss",
			reason: `local store: ${looked.local}, Actions cache: ${looked.actions}`
		};
		const { source, meta, files, ageSeconds, isLocal } = looked;
		return {
			kind: "hit",
			source,
			meta,
			files,
			ageSeconds,
			entry: isLocal ? (0,external_node_path_.join)(cacheDir, hash) : ""
		};
	};
	return {
		find: (hash, ttlMs) => find(hash, ttlMs, stores),
		findLocal: (hash, ttlMs) => find(hash, ttlMs, {
			...stores,
			actions: null
		}),
		async save(draft, made, folder) {
			const { measure, save } = await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 5883));
			const measured = await measure(draft, made, folder);
			if (measured.kind === "refused") {
				say([{
					kind: "warning",
					text: `The result is not stored: ${measured.detail}.`
				}]);
				return {
					entry: "",
					stored: false,
					reason: `not stored: ${measured.detail}`
				};
			}
			const saved = await save(measured.entry, stores);
			say(saved.remarks);
			const { pruneDue } = await __webpack_require__.e(/* import() */ 598).then(__webpack_require__.bind(__webpack_require__, 598));
			await pruneDue(cacheDir, {
				now: clock(),
				...PRUNE_BOUNDS,
				spare: draft.hash
			});
			const { local, actions } = saved;
			return {
				entry: local.kind === "stored" || local.kind === "kept" ? local.location : "",
				stored: local.kind === "stored" || actions.kind === "stored",
				reason: `local store: ${worded(local)}, Actions cache: ${worded(actions)}`
			};
		},
		lock: async (hash, options) => (await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 7507))).acquire(cacheDir, hash, options)
	};
}
/** A hit in the local store doesn't load it. */
function whenNeeded(load) {
	let store;
	const loaded = () => {
		store ??= load();
		return store;
	};
	return {
		findWithin: async (...args) => (await loaded()).findWithin(...args),
		save: async (...args) => (await loaded()).save(...args)
	};
}
function worded(outcome) {
	if (outcome.reason === void 0) return outcome.kind;
	return outcome.kind === "skipped" ? outcome.reason : `${outcome.kind} (${outcome.reason})`;
}
// build/request/codex-args/thread.js
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
/** The words that are no flags: nothing, or `resume UUID`, or `fork UUID`. A `-` is the prompt on stdin, as it is anyway. */
function readThread(tokens) {
	const [first, ...others] = tokens.filter((token) => token.kind === "positional" && token.text !== "-");
	if (first?.kind !== "positional") return { kind: "none" };
	const kind = first.literal ? null : first.text;
	if (kind === "review" || kind === "help") return {
		kind: "invalid",
		received: kind,
		expected: "flags, `resume UUID` and `fork UUID`; say in task what Codex shall do"
	};
	if (kind !== "resume" && kind !== "fork") return redact_prompt(first.text);
	const [id, surplus] = others;
	if (id?.kind !== "positional" && tokens.some((token) => token.kind === "flag" && token.flag === "--last")) return { kind: "none" };
	if (id?.kind !== "positional" || !UUID.test(id.text)) return {
		kind: "invalid",
		received: id?.kind === "positional" ? `${kind} ${id.text}` : kind,
		expected: `${kind} with the UUID of a thread behind it (of anything else Codex would make a new thread, silently)`
	};
	if (surplus?.kind === "positional") return redact_prompt(surplus.text);
	return {
		kind: "thread",
		resume: {
			kind,
			thread: id.text.toLowerCase()
		}
	};
}
function redact_prompt(received) {
	return {
		kind: "invalid",
		received,
		expected: "no prompt; give it as task or task-file"
	};
}
// build/request/codex-args/fold.js
/** Set on every run: asking for them again changes nothing, and clap refuses a flag that is there twice. */
const ALWAYS_SET = /* @__PURE__ */ new Set([
	"--json",
	"--skip-git-repo-check",
	"--color",
	"--all"
]);
/** Set on every run in a home of our own. In a given home they mean something. */
const SET_IN_PRIVATE_HOME = /* @__PURE__ */ new Set([
	"--ephemeral",
	"--ignore-user-config",
	"--ignore-rules"
]);
/** Flags that cannot be meant here, and what to do instead. */
const REFUSED = {
	"--last": "the id of the thread (resume UUID), because the newest thread is another one each time",
	"--help": "arguments for a run; this one only prints help",
	"--version": "arguments for a run; this one only prints the version",
	"--remote": "no other app server; Codex runs on this machine, where its sandbox and the key are",
	"--remote-auth-token-env": "no other app server; Codex runs on this machine, where its sandbox and the key are",
	"--approve-for-me": "no approvals besides the sandbox; use sandbox: workspace-write"
};
const UNSAFE_FLAGS = {
	"--trust": "lets a repository's own config start programs outside the sandbox",
	"--dangerously-bypass-hook-trust": "starts programs outside the sandbox",
	"--dangerously-bypass-approvals-and-sandbox": "takes the sandbox away"
};
/** Settings with a field of their own. */
const SETTINGS = [
	"model",
	"sandbox_mode",
	"model_reasoning_effort",
	"service_tier"
];
/**
* Takes out of `codex exec`'s arguments what has a field of its own, as Codex would weigh it: `-m` beats `-c model=`, of
* several the last counts (also where Codex would refuse the repetition).
*
*/
function foldCodexArgs(words, setting) {
	const tokens = (0,chunks_identify.o)(words);
	const findings = tokens.flatMap((token) => judge(token, setting));
	const fields = new Map(findings.flatMap((finding) => finding.kind === "field" ? [[finding.field, finding.value]] : []));
	const last = (field) => fields.get(field) ?? null;
	const thread = readThread(tokens);
	const name = last("--model") ?? last("model");
	return {
		rest: findings.flatMap((finding) => finding.kind === "rest" ? finding.words : []),
		model: name !== null ? {
			kind: "chosen",
			name
		} : { kind: last("hidden") === null ? "tier" : "hidden" },
		sandbox: last("--sandbox") ?? last("sandbox_mode"),
		effort: last("model_reasoning_effort"),
		serviceTier: last("service_tier"),
		workingDirectory: last("--cd"),
		outputFile: last("--output-last-message"),
		outputSchemaFile: last("--output-schema"),
		resume: thread.kind === "thread" ? thread.resume : null,
		problems: [...findings.flatMap((finding) => finding.kind === "problem" ? [{
			received: finding.received,
			expected: finding.expected
		}] : []), ...thread.kind === "invalid" ? [{
			received: thread.received,
			expected: thread.expected
		}] : []]
	};
}
function judge(token, setting) {
	switch (token.kind) {
		case "broken": return [problem(token.word, token.problem)];
		case "positional": return [];
		case "unknown": return !setting.unsafe && /danger|yolo|bypass|trust/.test(token.words[0] ?? "") ? [unsafeOnly(token.words[0] ?? "", "is named like one that undoes the wall")] : [{
			kind: "rest",
			words: token.words
		}];
		case "flag": return judgeFlag(token, setting);
	}
}
function judgeFlag(token, setting) {
	const { flag, words } = token;
	const { unsafe, privateHome } = setting;
	const value = token.value ?? "";
	const refusal = REFUSED[flag];
	if (refusal !== void 0) return [problem(flag, refusal)];
	const reason = UNSAFE_FLAGS[flag] ?? (flag === "--enable" ? (0,chunks_identify.c)(`features.${value}`, true) : null);
	if (reason !== null && !unsafe) return [unsafeOnly(words.join(" "), reason)];
	if (flag === "--trust" && privateHome) return [problem(flag, "this only with codex-home, because Codex refuses it where no config is loaded")];
	if (ALWAYS_SET.has(flag) || privateHome && SET_IN_PRIVATE_HOME.has(flag)) return [];
	switch (flag) {
		case "--config": return judgeSetting(value, words, unsafe);
		case "--dangerously-bypass-approvals-and-sandbox": return [{
			kind: "field",
			field: "--sandbox",
			value: "danger-full-access"
		}];
		case "--model":
		case "--sandbox":
		case "--cd":
		case "--output-last-message":
		case "--output-schema": return value === "" ? [problem(words.join(" "), `${flag} with a value`)] : [{
			kind: "field",
			field: flag,
			value
		}];
		case "--profile":
		case "--oss": return [{
			kind: "field",
			field: "hidden",
			value: flag
		}, {
			kind: "rest",
			words
		}];
		default: return [{
			kind: "rest",
			words
		}];
	}
}
/** Values of settings can be keys and tokens: what is shown of them is their name. */
function judgeSetting(text, words, unsafe) {
	const override = (0,chunks_identify.s)(text);
	if (override.kind === "invalid") return [problem("-c", override.problem)];
	const { key, value } = override;
	const reason = (0,chunks_identify.c)(key, value);
	if (reason !== null && !unsafe) return [unsafeOnly(`-c ${key}=…`, reason)];
	const field = SETTINGS.find((setting) => setting === key);
	if (field !== void 0) return typeof value === "string" && value !== "" ? [{
		kind: "field",
		field,
		value
	}] : [problem(`-c ${text}`, `${key} as a text`)];
	return [...key === "profile" ? [{
		kind: "field",
		field: "hidden",
		value: key
	}] : [], {
		kind: "rest",
		words
	}];
}
function problem(received, expected) {
	return {
		kind: "problem",
		received,
		expected
	};
}
function unsafeOnly(received, reason) {
	return problem(received, `this only with safety-strategy: unsafe, because it ${reason}`);
}
// build/request/input-reader.js
function createInputReader(raw) {
	const found = [];
	const secrets = INPUTS.flatMap((input) => "secret" in input ? [raw[input.name], raw[input.name].trim()] : []);
	const inputs = {
		raw: (name) => {
			const standard = INPUTS.find((input) => input.name === name)?.default ?? "";
			const text = raw[name].trim() || standard;
			return text === standard && isExpression(standard) ? "" : text;
		},
		read: (name, reader, otherwise) => inputs.parse(name, inputs.raw(name), reader, otherwise),
		parse: (name, text, reader, otherwise, received = text) => {
			const reading = reader(text);
			if (reading.kind === "ok") return reading.value;
			inputs.reject(name, received, reading.expected);
			return otherwise;
		},
		reject: (name, received, expected) => {
			const isSecret = INPUTS.some((input) => input.name === name && "secret" in input);
			found.push({
				input: name,
				received: isSecret ? "a value that is not shown" : received,
				expected
			});
		},
		problems: () => INPUTS.flatMap((input) => found.filter((problem) => problem.input === input.name)).map((problem) => presentable(problem, secrets))
	};
	return inputs;
}
// build/request/named-paths.js
/**
* Files and folders that `codex-args` name. Codex tells a missing picture only to the model, which then answers without
* it; so a file that isn't there is a wrong input, found before anything is spent.
*
* @param folder where Codex works: relative paths start there
* @returns folders that Codex may write besides the workspace, their links followed
*/
function checkNamedPaths(inputs, args, folder, context) {
	const added = [];
	for (const { path, kind, shown } of args.length === 0 ? [] : namedPaths(args)) {
		const place = realPath(context, folder)(path);
		if (place.kind === "invalid") {
			inputs.reject("codex-args", shown, place.expected);
			continue;
		}
		if (kind === "folder") added.push(place.value);
		else checkFile(inputs, shown, place.value, context);
	}
	return added;
}
function checkFile(inputs, shown, path, context) {
	const fault = context.fileFault(path);
	if (fault !== null) inputs.reject("codex-args", shown, `a file that can be read (${fault} at ${path})`);
}
function namedPaths(args) {
	return (0,chunks_identify.o)(args).flatMap((token) => {
		if (token.kind !== "flag" || token.value === null) return [];
		const { flag, value } = token;
		const shown = `${flag} ${value}`;
		switch (flag) {
			case "--image": return [{
				path: value,
				kind: "file",
				shown
			}];
			case "--add-dir": return [{
				path: value,
				kind: "folder",
				shown
			}];
			case "--config": {
				const override = (0,chunks_identify.s)(value);
				return override.kind === "ok" ? namedInSetting(override.key.split("."), override.value) : [];
			}
			default: return [];
		}
	});
}
/** Settings that name a file end in `_file`; `writable_roots` is a list of folders. Looks into tables. */
function namedInSetting(key, value) {
	const name = key.at(-1)?.trim() ?? "";
	const shown = (path) => `-c ${key.join(".")}=${path}`;
	if (typeof value === "string") return name.endsWith("_file") ? [{
		path: value,
		kind: "file",
		shown: shown(value)
	}] : [];
	if (Array.isArray(value)) return (name === "writable_roots" ? value.filter((path) => typeof path === "string") : []).map((path) => ({
		path,
		kind: "folder",
		shown: shown(path)
	}));
	if (typeof value !== "object" || value instanceof Date) return [];
	return Object.entries(value).flatMap(([inner, held]) => namedInSetting([...key, inner], held));
}
// build/request/paths.js
/** Inputs that name a place on the disk, most of which `codex-args` can name as well. */
function readWorkingDirectory(inputs, args, context) {
	const given = inputs.raw("working-directory");
	const path = oneOfTwo(inputs, "working-directory", args.workingDirectory, "-C", context);
	const name = given === "" && args.workingDirectory !== null ? "codex-args" : "working-directory";
	const folder = inputs.parse(name, path ?? ".", directory(context), "");
	if (context.entry === "action" && folder !== "" && !(0,is_within.t)(folder, realWorkspace(context))) inputs.reject(name, path ?? ".", `a folder in the workspace ${context.workspace} (this one is ${folder})`);
	return folder;
}
function readOutputFile(inputs, args, context) {
	const given = oneOfTwo(inputs, "output-file", args.outputFile, "-o", context);
	if (given === null) return null;
	const name = inputs.raw("output-file") === "" ? "codex-args" : "output-file";
	const path = inputs.parse(name, given, realTarget(context), null);
	if (path !== null && context.isDirectory(path)) inputs.reject(name, given, `the path of a file (${path} is a directory)`);
	return path;
}
function readSchema(inputs, args, context) {
	const inline = inputs.raw("output-schema");
	const file = oneOfTwo(inputs, "output-schema-file", args.outputSchemaFile, "--output-schema", context);
	if (inline !== "" && file !== null) inputs.reject("output-schema", inline, "only one of output-schema, output-schema-file and --output-schema in codex-args");
	if (inline !== "") return inputs.read("output-schema", readers.s, null);
	if (file === null) return null;
	const name = inputs.raw("output-schema-file") === "" ? "codex-args" : "output-schema-file";
	const text = inputs.parse(name, file, fileText(context), null);
	return text === null ? null : inputs.parse(name, text, readers.s, null, file);
}
/** A path that an input and a Codex argument can both name; both only where they mean the same. */
function oneOfTwo(inputs, name, argument, flag, context) {
	const given = inputs.raw(name);
	if (given !== "" && argument !== null && !samePath(given, argument, context)) inputs.reject(name, given, `a path only where codex-args have no ${flag} with another one (they have ${argument})`);
	return given === "" ? argument : given;
}
function samePath(one, other, context) {
	const read = realPath(context);
	const [first, second] = [read(one), read(other)];
	return one === other || first.kind === "ok" && second.kind === "ok" && first.value === second.value;
}
function readCodexHome(inputs, context) {
	if (inputs.raw("codex-home") === "") return null;
	return inputs.read("codex-home", directory(context), null);
}
/** Where a person's own login lies, its links followed; null where that can't be told. */
function personalHome(context) {
	const path = context.codexHomeEnv ?? (context.home === null ? null : (0,external_node_path_.join)(context.home, ".codex"));
	const place = path === null ? null : context.realPlace((0,external_node_path_.resolve)(context.workspace, path));
	return place?.kind === "ok" ? place.path : null;
}
// build/request/request.js
/** What was asked for: one immutable record. Nothing after this room asks the environment for an input. */
const TIERS = [
	"low",
	"medium",
	"high"
];
const SANDBOXES = [
	"read-only",
	"workspace-write",
	"danger-full-access"
];
const SAFETY_STRATEGIES = [
	"sandbox",
	"drop-sudo",
	"unprivileged-user",
	"read-only",
	"unsafe"
];
/** The service tiers of OpenAI's API that a run may ask for. */
const SERVICE_TIERS = [
	"flex",
	"default",
	"priority"
];
// build/request/safety.js
/**
* The sandbox that holds: an explicit one in `codex-args` wins over the input, `safety-strategy: read-only` allows no
* other, and a key next to Codex without a sandbox needs a strategy that says so.
*/
function chooseSandbox(inputs, argument, strategy, hasKey) {
	const input = inputs.read("sandbox", (0,readers.f)(SANDBOXES), "read-only");
	const sandbox = argument === null ? input : inputs.parse("codex-args", argument, (0,readers.f)(SANDBOXES), "read-only");
	const name = argument === null ? "sandbox" : "codex-args";
	if (strategy === "read-only" && sandbox !== "read-only") inputs.reject(name, sandbox, "only the sandbox read-only, because safety-strategy is read-only");
	if (sandbox === "danger-full-access" && hasKey && ![
		"read-only",
		"unprivileged-user",
		"unsafe"
	].includes(strategy)) inputs.reject(name, sandbox, "this together with an API key only with safety-strategy unprivileged-user or unsafe; else workspace-write or read-only");
	return sandbox;
}
/**
* A cache where the model can write, or on a runner whoever wrote the commit, could be filled with results of somebody's
* own: every digest would be right. /tmp is another matter, because it can be closed to the model (run-folder.ts).
*/
function checkCachePlace(inputs, cacheDir, reach, context) {
	if (cacheDir === "" || context.entry === "cli" && reach.sandbox !== "workspace-write") return;
	const asGiven = absolutePath(context)(inputs.raw("cache-dir") || cacheDir);
	const letters = asGiven.kind === "ok" ? (0,external_node_path_.resolve)(asGiven.value) : cacheDir;
	const folders = [
		context.workspace,
		realWorkspace(context),
		reach.workingDirectory,
		...addedFolders(reach)
	];
	if (![cacheDir, letters].some((path) => liesIn(path, folders))) return;
	inputs.reject("cache-dir", cacheDir, "a folder outside the workspace (such as the default), because whoever can write there could plant results");
}
/** Codex starts what the config in its home names, MCP servers for one, outside of the sandbox. */
function checkHomePlace(inputs, home, reach, context) {
	if (home === null || reach.sandbox !== "workspace-write") return;
	const open = context.openFolders.flatMap((folder) => {
		const place = context.realPlace(folder);
		return place.kind === "ok" ? [place.path] : [];
	});
	if (!liesIn(home, [
		realWorkspace(context),
		reach.workingDirectory,
		...addedFolders(reach),
		...open
	])) return;
	inputs.reject(inputs.raw("codex-home") === "" ? "sandbox" : "codex-home", home, "a codex-home that Codex cannot write, because the next run starts what its config names: with sandbox: workspace-write it lies outside the workspace, /tmp and TMPDIR");
}
function addedFolders({ sandbox, addedFolders: folders }) {
	return sandbox === "workspace-write" ? folders : [];
}
function liesIn(path, folders) {
	return folders.some((folder) => folder !== "" && (0,is_within.t)(path, folder));
}
// build/request/task.js
/** Codex's own limit for one prompt (exit 1, `input_too_large`), in Unicode characters. */
const TASK_LIMIT = 1048576;
/** C0 without TAB and LF, DEL and C1; marks, overrides and isolates of the bidirectional algorithm; lone surrogates. */
const UNWANTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/gu;
/**
* The task as it is hashed and sent (contract section 5). Doing it twice changes nothing.
* Characters are removed before NFC is made: one between a letter and its accent would else leave the text denormal.
*/
function sanitizeTask(text) {
	const lines = text.replace(/\r\n?/g, "\n").replace(UNWANTED, "").normalize("NFC").split("\n").map((line) => line.trimEnd());
	const first = lines.findIndex((line) => line !== "");
	if (first < 0) return "";
	return lines.slice(first, lines.findLastIndex((line) => line !== "") + 1).join("\n");
}
/** Null when the sanitized task can be sent, else why not. */
function taskProblem(sanitized) {
	if (sanitized === "") return "a task with something in it";
	if (sanitized.length <= 1048576 || [...sanitized].length <= 1048576) return null;
	return `at most ${TASK_LIMIT} characters, which is what Codex takes; put the rest in files that the task names`;
}
// build/request/tiers.js
const ROWS = {
	low: {
		model: "gpt-3.5-turbo",
		until: "2026-10-23",
		successor: "gpt-6-luna"
	},
	medium: {
		model: "gpt-4o-mini",
		until: "2027-01-14",
		successor: "gpt-6.1-terra"
	},
	high: {
		model: "gpt-4o",
		until: "2027-01-14",
		successor: "gpt-6.1-sol"
	}
};
const NOTICE_MS = 7776e6;
/**
* The model that a tier stands for today: the one in `overrides`, else the first of its row that is still served.
*
* @param now milliseconds since 1970, UTC
*/
function tierModel(tier, now, overrides) {
	const override = overrides[tier];
	const row = ROWS[tier];
	const model = override ?? (served(row, now) ? row.model : row.successor);
	return {
		model,
		source: override === void 0 ? "tier" : "tier-models",
		notice: modelNotice(model, now)
	};
}
/** A remark from 90 days before a model's shutdown on, that names the successor and `tier-models`; else null. */
function modelNotice(model, now) {
	const tier = TIERS.find((name) => ROWS[name].model === model);
	if (tier === void 0) return null;
	const row = ROWS[tier];
	if (served(row, now + NOTICE_MS)) return null;
	return `OpenAI ${served(row, now) ? "shuts" : "shut"} ${model} down on ${row.until}; its successor in tier ${tier} is ${row.successor}. To choose another model, or to change over now, set tier-models, for example to ${tier}=${row.successor}.`;
}
/** Lines `tier=MODEL`; blank lines, lines that begin with `#` and white space around the parts don't matter. */
function readTierModels(text) {
	const models = {};
	const problems = [];
	for (const line of text.split(/\r\n|\r|\n/).map((raw) => raw.trim())) {
		if (line === "" || line.startsWith("#")) continue;
		const equals = line.indexOf("=");
		const name = (equals < 0 ? line : line.slice(0, equals)).trim();
		const model = equals < 0 ? "" : line.slice(equals + 1).trim();
		const tier = TIERS.find((known) => known === name);
		if (tier === void 0) problems.push(`the tier "${name}" is unknown`);
		else if (models[tier] !== void 0) problems.push(`${tier} is there twice`);
		else if (model === "") problems.push(`${tier} has no model`);
		else if (/\s/.test(model)) problems.push(`the model of ${tier} has white space in it`);
		else models[tier] = model;
	}
	return problems.length === 0 ? {
		kind: "ok",
		models
	} : {
		kind: "invalid",
		problems
	};
}
function served(row, now) {
	return now < Date.parse(row.until);
}
// build/request/parse.js
const MINUTE_MS = 6e4;
const HOUR_MS = 60 * MINUTE_MS;
/** A timer of more than 2^31 ms (24.8 days) would fire at once. */
const TIMEOUT_MINUTES = 35e3;
/** Reads all inputs. Pure but for the files that they name; all problems are reported together. */
function parseRequest(raw, context) {
	const inputs = createInputReader(raw);
	const tier = inputs.read("tier", (0,readers.f)(TIERS), "");
	const strategy = inputs.read("safety-strategy", (0,readers.f)(SAFETY_STRATEGIES), "sandbox");
	const args = codexArgs(inputs, {
		unsafe: strategy === "unsafe",
		privateHome: inputs.raw("codex-home") === ""
	});
	const apiKey = inputs.read("openai-api-key", readers.p, null);
	const codexHome = readCodexHome(inputs, context);
	const personalLogin = context.entry === "cli" && apiKey === null && inputs.raw("codex-home") === "";
	checkThread(inputs, args, codexHome !== null || personalLogin && (context.codexHomeEnv ?? context.home) !== null);
	const timeout = inputs.read("timeout", (0,readers.n)(TIMEOUT_MINUTES, "minutes"), 0);
	const url = inputs.raw("responses-api-endpoint");
	const request = {
		task: readTask(inputs, raw, context),
		tier: tier === "" ? "low" : tier,
		...readModel(inputs, args, tier === "" ? "low" : tier, context.now),
		effort: args.effort === null ? inputs.read("effort", readers.r, null) : inputs.parse("codex-args", args.effort, readers.r, null),
		serviceTier: readServiceTier(inputs, args),
		maxCostUsd: inputs.read("max-cost-usd", readers.u, null),
		sandbox: chooseSandbox(inputs, args.sandbox, strategy, apiKey !== null),
		codexArgs: args.rest,
		resume: args.resume,
		workingDirectory: readWorkingDirectory(inputs, args, context),
		outputSchema: readSchema(inputs, args, context),
		outputFile: readOutputFile(inputs, args, context),
		apiKey,
		endpoint: inputs.parse("responses-api-endpoint", url, chunks_identify.A, "", (0,chunks_identify.j)(url)),
		codexVersion: inputs.read("codex-version", readers.t, ""),
		codexHome,
		personalLogin,
		timeoutMs: timeout === 0 ? null : Math.max(1, Math.round(timeout * MINUTE_MS)),
		retries: inputs.read("retries", (0,readers.a)(10), 0),
		cacheTtlMs: Math.round(inputs.read("cache-ttl", (0,readers.n)(1e6, "hours"), 0) * HOUR_MS),
		cacheDir: inputs.read("cache-dir", cacheDir(context), ""),
		cacheKey: inputs.raw("cache-key"),
		noCache: inputs.read("no-cache", readers.i, false),
		safetyStrategy: strategy,
		codexUser: readCodexUser(inputs, strategy),
		allowUsers: inputs.read("allow-users", (0,readers.c)(true), []),
		allowBots: inputs.read("allow-bots", readers.i, false),
		allowBotUsers: inputs.read("allow-bot-users", (0,readers.c)(false), []),
		prComment: inputs.read("pr-comment", readers.i, false),
		commentKey: readCommentKey(inputs.raw("comment-key")),
		reviewComments: inputs.read("review-comments", readers.i, false),
		githubToken: inputs.read("github-token", readers.p, null),
		failOnError: inputs.read("fail-on-error", readers.i, true)
	};
	const addedFolders = checkNamedPaths(inputs, args.rest, request.workingDirectory, context);
	const reach = {
		...request,
		addedFolders
	};
	checkCachePlace(inputs, request.cacheDir, reach, context);
	checkHomePlace(inputs, codexHome ?? (personalLogin ? personalHome(context) : null), reach, context);
	const problems = inputs.problems();
	return problems.length === 0 ? {
		kind: "ok",
		request
	} : {
		kind: "invalid",
		problems,
		tier: problems.find(({ input }) => input === "tier")?.received ?? tier,
		failOnError: request.failOnError
	};
}
/** `toJSON(matrix)` is `null` where there is no matrix. */
function readCommentKey(text) {
	return text === "null" ? "" : text;
}
function codexArgs(inputs, setting) {
	const text = inputs.raw("codex-args");
	const words = (0,shell_words.t)(text);
	if (words.kind === "invalid") inputs.reject("codex-args", text, `words as a shell has them, or a JSON array; this one ${words.problem}`);
	const args = foldCodexArgs(words.kind === "ok" ? words.words : [], setting);
	for (const { received, expected } of args.problems) inputs.reject("codex-args", received, expected);
	return args;
}
function readTask(inputs, raw, context) {
	const file = inputs.raw("task-file");
	const inline = raw.task.trim() !== "";
	if (inline === (file !== "")) {
		inputs.reject("task", inline ? "a task, while task-file is given too" : "", "exactly one of task and task-file");
		if (file !== "") inputs.read("task-file", fileText(context), "");
		return "";
	}
	const name = inline ? "task" : "task-file";
	const text = inline ? raw.task : inputs.read("task-file", fileText(context), null);
	if (text === null) return "";
	const task = sanitizeTask(text);
	const problem = taskProblem(task);
	if (problem !== null) inputs.reject(name, inline ? text : file, problem);
	return task;
}
function readModel(inputs, args, tier, now) {
	const lines = readTierModels(inputs.raw("tier-models"));
	if (lines.kind === "invalid") inputs.reject("tier-models", inputs.raw("tier-models"), `lines low=MODEL, medium=MODEL, high=MODEL, each tier once (${lines.problems.join(", ")})`);
	const overrides = lines.kind === "ok" ? lines.models : {};
	const named = inputs.raw("model") === "" ? null : inputs.read("model", readers.l, "");
	if (named !== null) {
		if (args.model.kind === "chosen" && args.model.name !== named) inputs.reject("model", named, `the model that codex-args names as well (${args.model.name}); give it in one place`);
		return {
			model: named,
			modelSource: "model",
			modelNotice: modelNotice(named, now)
		};
	}
	switch (args.model.kind) {
		case "tier": {
			const { model, source, notice } = tierModel(tier, now, overrides);
			return {
				model,
				modelSource: source,
				modelNotice: notice
			};
		}
		case "chosen": {
			const model = inputs.parse("codex-args", args.model.name, readers.l, "");
			return {
				model,
				modelSource: "codex-args",
				modelNotice: modelNotice(model, now)
			};
		}
		case "hidden": return {
			model: null,
			modelSource: "codex-args",
			modelNotice: null
		};
	}
}
/** The input, unless `codex-args` say otherwise. */
function readServiceTier(inputs, args) {
	const tier = (0,readers.f)(SERVICE_TIERS);
	if (args.serviceTier !== null) return inputs.parse("codex-args", args.serviceTier, tier, null);
	return inputs.raw("service-tier") === "" ? null : inputs.read("service-tier", tier, null);
}
function checkThread(inputs, args, hasSessions) {
	if (args.resume === null || hasSessions || inputs.raw("codex-home") !== "") return;
	inputs.reject("codex-args", `${args.resume.kind} ${args.resume.thread}`, "this only together with codex-home, where the thread is kept");
}
function readCodexUser(inputs, strategy) {
	const user = inputs.read("codex-user", readers.m, null);
	const given = inputs.raw("codex-user");
	if (strategy === "unprivileged-user" && given === "") inputs.reject("codex-user", "", "the user to run Codex as, which safety-strategy: unprivileged-user needs");
	if (strategy !== "unprivileged-user" && given !== "") inputs.reject("codex-user", given, "a user only with safety-strategy: unprivileged-user");
	return user;
}
// build/base/redaction/alphanumerics.js
const BACKSLASH = 92;
const PERCENT = 37;
/**
* Views of text[from, to): as it stands, and, where there are escapes, with them undone: `\n` and the like are white
* space then, not the letter n, and `\u0041`, `\x41`, `%41` are the letter A. Both, because only the reader knows
* whether a backslash before an n is an escape.
*/
function alphanumerics(text, from, to) {
	const part = text.slice(from, to);
	const views = [collect(part, from, false)];
	if (part.includes("\\") || part.includes("%")) views.push(collect(part, from, true));
	return views;
}
function collect(part, offset, undo) {
	const codes = Buffer.allocUnsafe(part.length);
	const starts = new Uint32Array(part.length);
	const ends = undo ? new Uint32Array(part.length) : null;
	let count = 0;
	for (let i = 0; i < part.length; i++) {
		let code = part.charCodeAt(i);
		const start = i;
		if (ends && (code === BACKSLASH || code === PERCENT)) {
			const size = escapeLength(part, i);
			if (size > 0) {
				code = size < 3 ? 0 : Number.parseInt(part.slice(i + (code === PERCENT ? 1 : 2), i + size), 16);
				i += size - 1;
			}
		}
		if (!isLetter(code)) continue;
		codes[count] = code;
		starts[count] = start;
		if (ends) ends[count] = i + 1;
		count++;
	}
	return {
		codes: codes.subarray(0, count),
		start: (index) => offset + (starts[index] ?? 0),
		end: (index) => offset + (ends ? ends[index] ?? 0 : (starts[index] ?? 0) + 1)
	};
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57;
}
/** Length of the escape that begins here; 0 when there is none. */
function escapeLength(part, at) {
	if (part.charCodeAt(at) === PERCENT) return isHex(part, at + 1, 2) ? 3 : 0;
	const kind = part[at + 1];
	if (kind === "u") return isHex(part, at + 2, 4) ? 6 : 0;
	if (kind === "x") return isHex(part, at + 2, 2) ? 4 : 0;
	return kind !== void 0 && "nrtbfv0ae".includes(kind) ? 2 : 0;
}
function isHex(part, at, count) {
	if (at + count > part.length) return false;
	for (let i = at; i < at + count; i++) {
		const code = part.charCodeAt(i) | 32;
		if (!(code >= 97 && code <= 102 || code >= 48 && code <= 57)) return false;
	}
	return true;
}
// build/base/redaction/secret-forms.js
/** How a secret can be written. Everything here makes plain strings to look for; `redact.ts` looks for them. */
/** From here on a secret is also found when it is written in pieces, see `gappedForms`. */
const MIN_GAPPED = 16;
/** Trimmed, without what is too short, longest first; long lines of a secret with line breaks count on their own. */
function usableSecrets(secrets) {
	const usable = /* @__PURE__ */ new Set();
	for (const secret of secrets) {
		const trimmed = secret.trim();
		if (trimmed.length >= 8) usable.add(secret).add(trimmed);
		const lines = trimmed.split(/[\r\n]+/).map((line) => line.trim());
		if (lines.length > 1) {
			for (const line of lines) if (line.length >= MIN_GAPPED) usable.add(line);
		}
	}
	return [...usable].sort((a, b) => b.length - a.length);
}
/** The exact strings that hold this secret. */
function exactForms(secret) {
	const forms = /* @__PURE__ */ new Set([secret]);
	const json = jsonEscaped(secret);
	const ascii = asciiEscaped(json);
	for (const form of [
		json,
		ascii,
		jsonEscaped(json),
		jsonEscaped(ascii),
		json.replaceAll("/", "\\/")
	]) forms.add(form);
	const url = urlEncoded(secret);
	for (const form of [
		url,
		url.replaceAll("%20", "+"),
		encodeURI(wellFormed(secret))
	]) {
		forms.add(form);
		forms.add(form.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()));
	}
	for (const form of [...base64Forms(secret), ...hexForms(secret)]) forms.add(form);
	return [...forms];
}
/** In UTF-16 of either byte order: without the zero at the end, little-endian bytes also lie in big-endian ones. */
function wideForm(secret) {
	return [Buffer.from(secret, "utf16le").subarray(0, -1)];
}
/**
* The letters and digits of the forms, for the search in text from which everything else was taken away. That finds
* a key that is spread over lines, string literals, list items or wrapped base64 with one linear search, where a
* pattern with optional gaps would backtrack. Sixteen letters and digits in this order don't meet by chance.
*/
function splitForms(secret) {
	if (secret.length < MIN_GAPPED) return [];
	const forms = [
		secret,
		...base64Forms(secret),
		...hexForms(secret)
	].map((form) => form.replace(/[^A-Za-z0-9]/g, ""));
	return [...new Set(forms)].filter((form) => form.length >= MIN_GAPPED);
}
function jsonEscaped(text) {
	return JSON.stringify(text).slice(1, -1);
}
function asciiEscaped(text) {
	return text.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** As strict as RFC 3986: `encodeURIComponent` leaves `!'()*` as they are, other encoders don't. */
function urlEncoded(text) {
	return encodeURIComponent(wellFormed(text)).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Lone surrogates make the encoders throw. */
function wellFormed(text) {
	return Buffer.from(text).toString();
}
function hexForms(text) {
	const hex = Buffer.from(text).toString("hex");
	return [hex, hex.toUpperCase()];
}
/**
* Whole, and the part that depends on nothing but the secret when it stands inside a longer text that was encoded:
* 3 bytes become 4 characters, so there are three ways in which the secret can lie.
*/
function base64Forms(text) {
	const bytes = Buffer.from(text);
	const forms = /* @__PURE__ */ new Set([bytes.toString("base64"), bytes.toString("base64").replace(/=+$/, "")]);
	for (const before of [
		0,
		1,
		2
	]) {
		const inner = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
		forms.add(inner);
	}
	return [...forms].flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
/** What the runner is told to mask: raw (each line of it), base64, URL-encoded, JSON-escaped. */
function maskForms(secret) {
	if (secret.trim().length < 8) return [];
	const lines = secret.split(/[\r\n]+/).filter((line) => line.trim().length >= 8);
	return [.../* @__PURE__ */ new Set([
		...lines,
		...base64Forms(secret),
		urlEncoded(secret),
		jsonEscaped(secret)
	])];
}
// build/base/redaction/redact.js
const REPLACEMENT = "***";
/** Between two letters of a secret that is written in pieces. */
const MAX_GAP = 128;
/** With the longest escape that stands for a letter, `\\u0041`. */
const MAX_STEP = 134;
/** An escape that may go on in the next chunk. */
const CUT_ESCAPE = /(?:\\(?:u[0-9a-f]{0,3}|x[0-9a-f]?)?|%[0-9a-f]?)$/i;
const WINDOW = 1 << 20;
/** What a stream holds back at most, once nothing but repetition keeps a match open. */
const MAX_HELD = 65536;
/** Fewer letters than this at the end of a line are not worth to keep a reader waiting for it, see `openEnd`. */
const MIN_OPEN = 6;
/**
* Finds every form of `secrets` (see secret-forms.ts for forms and minimal lengths) and puts `***` in its place.
* Time is linear in the text. Text without a secret comes back as it was, byte for byte.
*/
function createRedactor(secrets) {
	let known = [...secrets];
	let search = compile(known);
	return {
		text: (value) => replaced(value, 0, value.length, find(value, search.texts)),
		stream: () => redactStream(() => search.bytes),
		holds: (value, how) => search.exact.some((form) => value.includes(form)) || how === "pieces" && find(value.toString("latin1"), search.bytes).length > 0,
		add(more) {
			known = [.../* @__PURE__ */ new Set([...known, ...more])];
			search = compile(known);
		}
	};
}
/** What is looked for, in texts and in bytes. */
function compile(secrets) {
	const usable = usableSecrets(secrets);
	const gapped = [...new Set(usable.flatMap(splitForms))].map((form) => Buffer.from(form, "latin1"));
	const texts = {
		exact: [...new Set(usable.flatMap(exactForms))],
		gapped
	};
	const exact = [...texts.exact.map((form) => Buffer.from(form)), ...usable.flatMap(wideForm)];
	return {
		texts,
		bytes: {
			exact: texts.exact.map((form) => Buffer.from(form).toString("latin1")),
			gapped
		},
		exact
	};
}
/**
* `carry` begins where a secret may have begun. Its first `released` bytes were passed on already: too little to be
* worth holding a finished line for, but needed to recognise (and replace) the rest.
*/
function redactStream(current) {
	let carry = "";
	let released = 0;
	const advance = (last) => {
		const needles = current();
		const ranges = find(carry, needles);
		const open = last ? {
			keep: carry.length,
			hold: carry.length
		} : openEnd(carry, needles);
		let hold = Math.max(open.hold, released);
		if (carry.length - hold > MAX_HELD) hold = carry.length;
		const around = ranges.find(([start, end]) => start < hold && hold < end);
		let keep = open.keep;
		if (around) {
			const tooLong = carry.length - around[0] > MAX_HELD;
			hold = tooLong ? around[1] : Math.max(around[0], released);
			if (!tooLong) keep = Math.min(keep, around[0]);
		}
		keep = Math.min(keep, hold);
		const out = hold > released ? replaced(carry, released, hold, ranges) : "";
		carry = carry.slice(keep);
		released = hold - keep;
		return Buffer.from(out, "latin1");
	};
	return {
		write: (chunk) => {
			carry += chunk.toString("latin1");
			return advance(false);
		},
		end: () => advance(true)
	};
}
/** Sorted, without overlaps. */
function find(text, needles) {
	const ranges = [];
	for (const needle of needles.exact) for (let at = text.indexOf(needle); at >= 0;) {
		const last = text.lastIndexOf(needle, at + needle.length - 1);
		ranges.push([at, last + needle.length]);
		at = text.indexOf(needle, last + 1);
	}
	const longest = Math.max(0, ...needles.gapped.map((needle) => needle.length));
	if (longest > 0) {
		const overlap = longest * MAX_STEP;
		const step = Math.max(WINDOW, overlap);
		for (let start = 0; start < text.length; start += step) {
			const end = Math.min(text.length, start + step + overlap);
			for (const view of alphanumerics(text, start, end)) for (const needle of needles.gapped) findGapped(view, needle, ranges);
		}
	}
	return merged(ranges);
}
function findGapped(view, needle, into) {
	let at = view.codes.indexOf(needle);
	while (at >= 0) {
		const far = firstFarGap(view, at, at + needle.length);
		if (far >= 0) {
			at = view.codes.indexOf(needle, far + 1);
			continue;
		}
		const overlapping = view.codes.lastIndexOf(needle, at + needle.length - 1);
		const last = firstFarGap(view, at, overlapping + needle.length) < 0 ? overlapping : at;
		into.push([view.start(at), view.end(last + needle.length - 1)]);
		at = view.codes.indexOf(needle, last + 1);
	}
}
/** Index of the first letter in [from, to - 1) that is followed by too wide a gap, or -1. */
function firstFarGap(view, from, to) {
	for (let i = from; i < to - 1; i++) if (view.start(i + 1) - view.end(i) > MAX_GAP) return i;
	return -1;
}
/**
* Where the end of `text` may be the beginning of a secret: `keep` is the earliest such place, `hold` the earliest that
* must not be passed on yet. They differ for a few letters before a line break: a log line that happens to end with
* the first letter of the key shall not wait for the next one.
*/
function openEnd(text, needles) {
	let hold = text.length;
	for (const needle of needles.exact) {
		const longest = Math.min(needle.length - 1, text.length);
		for (let at = text.length - longest; at < hold; at++) if (text[at] === needle[0] && needle.startsWith(text.slice(at))) hold = at;
	}
	if (needles.gapped.length > 0) hold = Math.min(hold, text.length - cutEscape(text));
	let keep = hold;
	for (const view of endViews(text, Math.max(0, ...needles.gapped.map((needle) => needle.length)))) {
		const count = view.codes.length;
		if (count === 0 || text.length - view.end(count - 1) > MAX_GAP) continue;
		for (const needle of needles.gapped) for (let size = Math.min(needle.length - 1, count); size > 0; size--) {
			const from = count - size;
			if (view.codes[from] !== needle[0] || view.codes.compare(needle, 0, size, from, count) !== 0) continue;
			if (firstFarGap(view, from, count) >= 0) continue;
			keep = Math.min(keep, view.start(from));
			if (size >= MIN_OPEN || !/[\r\n]/.test(text.slice(view.end(count - 1)))) hold = Math.min(hold, view.start(from));
		}
	}
	return {
		keep: Math.min(keep, hold),
		hold
	};
}
function endViews(text, longest) {
	if (longest === 0) return [];
	const from = Math.max(0, text.length - longest * MAX_STEP);
	const views = alphanumerics(text, from, text.length);
	const cut = cutEscape(text);
	if (cut > 0) views.push(...alphanumerics(text, from, text.length - cut));
	return views;
}
function cutEscape(text) {
	return text.slice(-6).match(CUT_ESCAPE)?.[0].length ?? 0;
}
function merged(ranges) {
	ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
	const out = [];
	for (const [start, end] of ranges) {
		const last = out.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], end);
		else out.push([start, end]);
	}
	return out;
}
function replaced(text, from, to, ranges) {
	if (ranges.length === 0) return text.slice(from, to);
	const parts = [];
	let at = from;
	for (const [start, end] of ranges) {
		if (end <= at || start >= to) continue;
		parts.push(text.slice(at, Math.max(at, start)), REPLACEMENT);
		at = end;
	}
	if (at < to) parts.push(text.slice(at, to));
	return parts.join("");
}


// EXTERNAL MODULE: ./build/shaken/chunks/replay-stored.js
var replay_stored = __webpack_require__(149);
// EXTERNAL MODULE: ./build/shaken/chunks/cut-markdown.js
var cut_markdown = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/shaken/chunks/table.js
var chunks_table = __webpack_require__(4416);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/shaken/chunks/job.js








// build/base/markdown/safe-markdown.js
/** Longer texts are cut before they are read: a comment can't hold more, and the whole message is in a file. */
const MAX_READ = 65536;
const ALIGN = {
	left: ":--",
	center: ":-:",
	right: "--:"
};
const MARKS = {
	strong: "**",
	emphasis: "*",
	deleted: "~~"
};
/** A bare address: not the punctuation at its end, and a closing bracket only where it was opened. */
const ADDRESS = /https?:\/\/[^\s<>()[\]{}"'`|\\]+(?:\([^\s<>()[\]{}"'`|\\]*\))*[^\s<>()[\]{}"'`|\\?!.,:*_~]/i;
/**
* Markdown by a stranger (the model), made safe to show in a job summary or a comment.
*
* It is read into blocks and written anew from them, every text escaped: what survives is what is written here
* (headings, lists, tables, code, emphasis, quotes, http links with their host in view), however GitHub's reader may
* differ from ours. Raw HTML and footnotes are shown as text, images as their description and address, other links
* lose their target. Nothing pings, closes an issue, calls home or passes for our own marker.
*/
function safeMarkdown(text, { headings = 3 } = {}) {
	const source = (0,cut_markdown.t)(text, MAX_READ);
	const blocks = (0,chunks_table.a)(source);
	return blocks === null ? (0,table_write.f)(source) : blocksMarkdown(blocks, headings).trim();
}
/** In a tight list's item, text and what follows it stay together. */
function blocksMarkdown(blocks, headings, tight = false) {
	let markdown = "";
	let before = null;
	for (const block of blocks) {
		const part = blockMarkdown(block, headings);
		if (part === "") continue;
		const together = tight && before === "paragraph" && /^(?:list|code|quote)$/.test(block.kind);
		markdown += (markdown === "" ? "" : together ? "\n" : "\n\n") + part;
		before = block.kind;
	}
	return markdown;
}
function blockMarkdown(block, headings) {
	switch (block.kind) {
		case "paragraph": return (0,table_write.u)(inlineMarkdown((0,chunks_table.i)(block.text))).trim();
		case "heading": {
			const line = inlineMarkdown((0,chunks_table.i)(block.text)).replaceAll(/\\?\n/g, " ").trim();
			return line === "" ? "" : `${"#".repeat(Math.min(6, block.level + headings - 1))} ${line.replace(/(#+)$/, "\\$1")}`;
		}
		case "code": return (0,table_write.f)(block.text, block.language ?? "");
		case "html": return (0,table_write.d)(block.text).trim();
		case "rule": return "* * *";
		case "quote": {
			const quoted = blocksMarkdown(block.blocks, headings);
			return quoted === "" ? "" : prefixed(quoted, "> ", "> ");
		}
		case "list": return listMarkdown(block, headings);
		case "table": return tableMarkdown(block);
	}
}
function listMarkdown({ start, tight, items }, headings) {
	return items.map(([first, ...rest], index) => {
		const marker = start === null ? "- " : `${start + index}. `;
		const task = first?.kind === "paragraph" ? /^\[([ xX])\]\s+(?=\S)/.exec(first.text) : null;
		const blocks = first?.kind === "paragraph" && task ? [{
			...first,
			text: first.text.slice(task[0].length)
		}, ...rest] : first ? [first, ...rest] : [];
		return prefixed((task ? task[1] === " " ? "[ ] " : "[x] " : "") + blocksMarkdown(blocks, headings, tight), marker, " ".repeat(marker.length));
	}).join(tight ? "\n" : "\n\n");
}
function tableMarkdown({ header, align, rows }) {
	const cell = (text) => inlineMarkdown((0,chunks_table.i)(text), true).replaceAll(/\\?\n/g, "<br>").trim();
	const row = (cells) => `| ${cells.map(cell).join(" | ")} |`;
	const sides = align.map((side) => side === null ? "---" : ALIGN[side]);
	return [
		row(header),
		`| ${sides.join(" | ")} |`,
		...rows.map(row)
	].join("\n");
}
function inlineMarkdown(inlines, inCell = false, inLink = false) {
	return (0,table_write.p)(inlines.map((inline) => onePiece(inline, inCell, inLink)));
}
function onePiece(inline, inCell, inLink) {
	const code = inCell ? table_write.s : table_write.c;
	switch (inline.kind) {
		case "text": return inLink ? (0,table_write.l)(inline.text) : withAddresses(inline.text, inCell);
		case "code": return code(inline.text);
		case "html": return inCell && /^<br\s*\/?>$/i.test(inline.text) ? "<br>" : (0,table_write.l)(inline.text);
		case "break": return inCell ? inline.hard ? "<br>" : " " : inline.hard ? "\\\n" : "\n";
		case "image": {
			const address = inLink || inline.href.startsWith("data:") ? "" : code(inline.href);
			return `\\[image: ${inlineMarkdown(inline.children, inCell, true).trim()}\\] ${address}`.trimEnd();
		}
		case "link": return job_link(inline.href, inlineMarkdown(inline.children, inCell, true).trim(), isBare(inline), inCell);
		default: {
			const inner = inlineMarkdown(inline.children, inCell, inLink);
			return inner.trim() === "" ? inner : MARKS[inline.kind] + inner + MARKS[inline.kind];
		}
	}
}
function isBare({ href, children }) {
	const [only] = children;
	return children.length === 1 && only?.kind === "text" && (only.text === href || webAddress(only.text)?.href === webAddress(href)?.href);
}
function withAddresses(text, inCell) {
	const parts = text.split(new RegExp(`(${ADDRESS.source})`, "i"));
	return (0,table_write.p)(parts.map((part, at) => at % 2 === 1 ? job_link(part, (0,table_write.l)(part), true, inCell) : (0,table_write.l)(part)));
}
/** Where a link leads is always in view. One that GitHub would take for a reference to an issue is shown as code. */
function job_link(href, label, bare, inCell) {
	const url = webAddress(href);
	if (!url) return label;
	if (/\/(?:issues|pull|pulls|discussions)\/\d/.test(url.href)) {
		const address = (inCell ? table_write.s : table_write.c)(url.href);
		return bare ? address : `${label} (${address})`;
	}
	const target = url.href.replace(/[<>()[\]\\|!*`~\s@]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`).replace(/&(?=#|\w+;)/g, "&amp;");
	if (bare || label === "") return `<${target}>`;
	return `[${label}](${target}) (${(0,table_write.l)(url.host)})`;
}
function webAddress(href) {
	try {
		const url = new URL(href);
		return (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "" ? url : null;
	} catch {
		return null;
	}
}
/** Empty lines get no trailing blanks, so that quoting a blank line gives `>`. */
function prefixed(text, first, rest) {
	return text.split("\n").map((line, i) => i === 0 ? first + line : (rest + line).trimEnd()).join("\n");
}
// build/publish/sections.js
/** The parts that the job summary and the report are made of: Markdown, safe to post. Empty = nothing to show. */
const ICONS = {
	timeout: "⏱️",
	cancelled: "🚫"
};
const CELL_CHARS = 500;
const TABLE_CHARS = 6e4;
const ERROR_CHARS = 4e3;
const COMMAND_CHARS = 160;
/** ``✅ Codex · `tests for the parser` `` */
function heading({ result, task }) {
	return `${result.summary.exit === 0 ? "✅" : ICONS[result.failure ?? ""] ?? "❌"} Codex${task.trim() === "" ? "" : `: ${(0,table_write.l)(clipped(task.trim().replace(/\s+/g, " "), 100))}`}`;
}
/** Tier, model, time and tokens of the run that made the result, and what this step spent. */
function statusLine({ result, cache, tier }) {
	const { summary, usage, costUsd, model, failure } = result;
	return [
		summary.exit === 0 ? "" : `**${(0,table_write.l)(failure ?? "failed")}** (exit ${summary.exit})`,
		tier === "" ? "" : `tier **${tier}**`,
		model === null ? "" : (0,table_write.c)(model),
		summary.time > 0 ? (0,numbers.o)(summary.time) : "",
		usage ? `${(0,numbers.r)(usage.input)} tokens in${usage.cached > 0 ? ` (${(0,numbers.r)(usage.cached)} cached)` : ""}, ${(0,numbers.r)(usage.output)} out` : "",
		cache.kind === "hit" || costUsd === null || usage === null ? "" : `spent ${(0,numbers.t)(costUsd)}`
	].filter((part) => part !== "").join(" · ");
}
/** Where the answer came from, how old it is, and what that saved. */
function cacheLine({ result, cache }) {
	if (cache.kind === "miss") {
		const stored = cache.stored ? "stored for the next time" : "not stored";
		const reason = cache.reason.trim() === "" ? "" : ` (${(0,table_write.l)(cache.reason.trim())})`;
		return result.folder === null ? "" : `🆕 Fresh run, ${stored}${reason}.`;
	}
	const where = cache.source === "local" ? "the local store" : "the Actions cache";
	const savings = [result.summary.time > 0 ? (0,numbers.o)(result.summary.time) : "", result.costUsd === null ? "" : (0,numbers.t)(result.costUsd)].filter((part) => part !== "").join(" and ");
	return `♻️ Replayed from ${where}, made ${(0,numbers.n)(cache.ageSeconds)} ago${savings === "" ? "" : `: saved ${savings}`}.`;
}
/** The error with its advice. */
function errorBlock({ result }) {
	const error = (result.summary.error ?? "").replace(/\s+/g, " ").trim();
	return error === "" ? "" : `> ⚠️ ${safeLine(clipped(error, ERROR_CHARS))}`;
}
function messageSection({ result }, maxChars) {
	const message = result.message.trim();
	if (message === "") return result.summary.exit === 0 ? "_Codex gave no answer._" : "";
	if (!isJson(message)) return (0,cut_markdown.t)(safeMarkdown(message, { headings: 4 }), maxChars);
	const json = (0,cut_markdown.t)((0,table_write.f)(JSON.stringify(JSON.parse(message), null, 2), "json"), maxChars);
	return result.table ? `<details><summary>The answer as JSON</summary>\n\n${json}\n\n</details>` : json;
}
function tableSection({ result }, { rows, chars = TABLE_CHARS, always = false }) {
	const { table, message } = result;
	if (!table || table.columns.length === 0 || !always && showsTable(message, table)) return "";
	const row = (cells) => `| ${cells.join(" | ")} |`;
	const lines = [
		row(table.columns.map((column) => (0,table_write.m)(clipped(column, CELL_CHARS)))),
		row(table.columns.map(() => "---")),
		...table.rows.slice(0, rows).map((cells) => row(cells.map(cellText)))
	];
	const more = table.rows.length - rows;
	return (0,cut_markdown.t)(lines.join("\n"), chars) + (more > 0 ? `\n\n*${(0,numbers.s)(more, "more row")} in the \`table\` output.*` : "");
}
/** `git diff --stat`, or the paths where there is none. */
function changesSection({ result }, maxChars) {
	const { files, diffstat } = result.changes;
	if (files.length === 0) return "";
	const text = diffstat.trimEnd() || files.join("\n");
	return (0,cut_markdown.t)((0,table_write.f)(text.replace(/^\n+/, "")), maxChars);
}
/** What Codex did, folded. */
function activitySection({ result }, maxItems) {
	const { activity } = result;
	if (activity.length === 0) return "";
	const counts = [
		["command", "command"],
		["file_change", "file change"],
		["web_search", "search"],
		["mcp_tool_call", "tool call"]
	].map(([kind, noun]) => [activity.filter((done) => done.kind === kind).length, noun]).filter(([count]) => count > 0).map(([count, noun]) => noun === "search" && count !== 1 ? `${(0,numbers.r)(count)} searches` : (0,numbers.s)(count, noun));
	const rows = activity.slice(0, maxItems).map(activityRow);
	const more = activity.length - maxItems;
	return [
		`<details><summary>What Codex did: ${counts.join(", ")}</summary>`,
		"",
		"| | | result | time |\n| --- | --- | --- | ---: |",
		...rows,
		...more > 0 ? ["", `*and ${(0,numbers.s)(more, "more step")}*`] : [],
		"",
		"</details>"
	].join("\n");
}
function activityRow(done) {
	const code = (text) => (0,table_write.s)(clipped(text.trim(), COMMAND_CHARS));
	switch (done.kind) {
		case "command": {
			const exit = done.exitCode === null ? "did not end" : done.exitCode === 0 ? "✓" : `✗ exit ${done.exitCode}`;
			return `| ran | ${code(done.command)} | ${exit} | ${done.seconds === null ? "" : (0,numbers.o)(done.seconds)} |`;
		}
		case "file_change": return `| ${(0,table_write.m)(done.change || "change")} | ${code(done.path)} | | |`;
		case "web_search": return `| searched | ${code(done.query)} | | |`;
		case "mcp_tool_call": return `| called | ${code(`${done.server}.${done.tool}`)} | ${done.failed ? "✗ failed" : "✓"} | |`;
	}
}
/** Remarks of ours, as a list. */
function notesSection(notes) {
	return notes.map((note) => `- ${safeLine(note.replace(/\s+/g, " "))}`).join("\n");
}
/** Plain text, but for what stands between backticks. */
function safeLine(line) {
	const parts = line.split(/`([^`]+)`/).map((part, i) => i % 2 === 1 ? (0,table_write.c)(part) : (0,table_write.l)(part));
	return (0,table_write.u)((0,table_write.p)(parts));
}
function cellText(value) {
	if (value === null) return "";
	return (0,table_write.m)(clipped(typeof value === "string" ? value : JSON.stringify(value), CELL_CHARS));
}
function showsTable(message, table) {
	return (0,chunks_table.t)(message.slice(0, MAX_READ)).some((drawn) => (0,external_node_util_.isDeepStrictEqual)(drawn, table));
}
function isJson(text) {
	if (!/^[[{]/.test(text)) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function clipped(text, max) {
	return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
// build/publish/job-summary.js
/**
* Bytes of UTF-8. GitHub takes 1 MiB a step and throws everything away above that; other steps of ours (retries, a
* composite) may have written before, and nobody reads more.
*/
const MAX_SUMMARY = 524288;
/** The section that this step writes to the job's page. */
function jobSummary(outcome, extra = {}) {
	return withinBytes(`${[
		`### ${heading(outcome)}`,
		statusLine(outcome),
		cacheLine(outcome),
		errorBlock(outcome),
		messageSection(outcome, 6e4),
		titled("Table", tableSection(outcome, { rows: 200 })),
		titled(`Changed: ${outcome.result.changes.files.length} file${outcome.result.changes.files.length === 1 ? "" : "s"}`, changesSection(outcome, 2e4)),
		activitySection(outcome, 200),
		notesSection(extra.notes ?? [])
	].filter((section) => section !== "").join("\n\n")}\n`, MAX_SUMMARY);
}
function titled(title, section) {
	return section === "" ? "" : `#### ${title}\n\n${section}`;
}
/** A character takes up to three bytes, so a cut by characters may have to be repeated. */
function withinBytes(markdown, maxBytes) {
	let shown = markdown;
	for (let chars = maxBytes; Buffer.byteLength(shown) > maxBytes; chars = Math.floor(chars * .7)) shown = (0,cut_markdown.t)(markdown, chars);
	return shown;
}
// build/publish/report.js
const FULL = {
	message: 2e5,
	table: { rows: 500 },
	changes: 4e4,
	steps: 500
};
/**
* The full report: Markdown that is safe to post as a comment. It begins with its heading: the hidden marker by which
* a comment is found again is put before it by who posts it.
*
* @param maxChars where the whole would be longer, what Codex did and the list of changes are shortened first, then
*   the message; the table stays whole as long as it takes no more than half. Not below some 8,000.
*/
function report(outcome, extra = {}, maxChars = Number.POSITIVE_INFINITY) {
	const whole = assembled(outcome, extra, FULL);
	if (whole.length <= maxChars) return whole;
	const shorter = {
		...FULL,
		changes: 3e3,
		steps: 20
	};
	const withMessage = assembled(outcome, extra, shorter);
	if (withMessage.length <= maxChars) return withMessage;
	const cut = {
		...shorter,
		table: {
			rows: 500,
			chars: Math.floor(maxChars / 2),
			always: true
		}
	};
	const rest = assembled(outcome, extra, {
		...cut,
		message: 0
	}).length;
	return assembled(outcome, extra, {
		...cut,
		message: Math.max(0, maxChars - rest - 2)
	});
}
function assembled(outcome, extra, limits) {
	const { files } = outcome.result.changes;
	return `${[
		`### ${heading(outcome)}`,
		statusLine(outcome),
		errorBlock(outcome),
		messageSection(outcome, limits.message),
		titled("Table", tableSection(outcome, limits.table)),
		titled(`Changed: ${files.length} file${files.length === 1 ? "" : "s"}`, changesSection(outcome, limits.changes)),
		activitySection(outcome, limits.steps),
		notesSection(extra.notes ?? []),
		footer(outcome)
	].filter((section) => section !== "").join("\n\n")}\n`;
}
/** What a person needs to find this run again. */
function footer(outcome) {
	const { summary } = outcome.result;
	const line = [
		cacheLine(outcome),
		summary.id === null ? "" : `Thread ${(0,table_write.c)(summary.id)}`,
		outcome.hash === "" ? "" : `hash ${(0,table_write.c)(outcome.hash.slice(0, 16))}`
	].filter((part) => part !== "").join(" · ");
	return line === "" ? "" : `---\n\n${line}`;
}
// build/publish/publication.js
/** What is published of a job. */
function publicationOf(outcome, reading, { redactor, notes, workspace }) {
	const { message, summary } = outcome.result;
	const shown = {
		...outcome,
		result: {
			...outcome.result,
			message: redactor.text(message)
		}
	};
	const request = reading.kind === "ok" ? reading.request : null;
	const outputFile = summary.exit === 0 ? request?.outputFile ?? null : null;
	return {
		outcome,
		request,
		report: (maxChars) => redactor.text(report(shown, { notes }, maxChars)),
		outputs: (paths) => makeOutputs(outcome, paths),
		jobSummary: () => redactor.text(jobSummary(shown, { notes })),
		outputFile: outputFile === null ? null : {
			path: outputFile,
			text: message,
			within: workspace
		}
	};
}
// build/job.js
/** request → key → lookup → (hit: replay | miss: codex → result → store) → publish. Never rejects. */
async function runJob(reading, setup, channels) {
	const outcome = await settleJob(reading, setup, replayOrRun);
	await publish(publicationOf(outcome, reading, setup), channels);
	return outcome;
}
async function replayOrRun(request, context) {
	const identify = () => (0,chunks_identify.n)(request, {
		...context,
		fallbackCommit: context.env["GITHUB_SHA"] ?? ""
	});
	const asked = await identify();
	if (asked.notice !== null) context.log.notice(asked.notice);
	const stores = openStores({
		...context,
		cacheDir: request.cacheDir
	});
	const stored = await (0,replay_stored.t)(request, asked, stores.find, context);
	if (stored.kind === "hit") return stored.outcome;
	context.log.info(`Cache miss (${stored.reason}). Running Codex.`);
	const { makeResult, preflight, runObserved, storeResult, takeTurn } = await __webpack_require__.e(/* import() */ 391).then(__webpack_require__.bind(__webpack_require__, 9391));
	const turn = await takeTurn(request, asked, identify, stores, context);
	if (turn.kind === "hit") return turn.outcome;
	try {
		const refusal = await preflight(request, context);
		if (refusal !== null) return (0,chunks_identify.C)(request, turn.identity, context, {
			result: refusal,
			cache: (0,chunks_identify.S)("Codex did not run")
		});
		const startedAt = context.clock();
		const { identity, run, capture } = await runObserved(request, turn.identity, identify, context);
		const made = await makeResult(run, capture, request, context.folder);
		const ended = {
			...made,
			run,
			capture,
			startedAt
		};
		return (0,chunks_identify.C)(request, identity, context, {
			result: made.result,
			...await storeResult(request, identity, ended, {
				...context,
				stores
			})
		});
	} finally {
		await turn.release();
	}
}


// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./build/shaken/chunks/core.js
function toCommandValue(input){if(input===null||input===void 0)return``;else if(typeof input===`string`||input instanceof String)return input;return JSON.stringify(input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length)return{};return{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+external_os_.EOL)}const CMD_STRING=`::`;var Command=class{constructor(command,properties,message){if(!command)command=`missing.command`;this.command=command;this.properties=properties;this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=` `;let first=true;for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key];if(val){if(first)first=false;else cmdStr+=`,`;cmdStr+=`${key}=${escapeProperty(val)}`}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function escapeProperty(s){return toCommandValue(s).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for file command ${command}`);if(!external_fs_.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);external_fs_.appendFileSync(filePath,`${toCommandValue(message)}${external_os_.EOL}`,{encoding:`utf8`})}function prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${external_crypto_.randomUUID()}`;const convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`}var ExitCode;(function(ExitCode){ExitCode[ExitCode[`Success`]=0]=`Success`;ExitCode[ExitCode[`Failure`]=1]=`Failure`})(ExitCode||(ExitCode={}));function setSecret(secret){issueCommand(`add-mask`,{},secret)}function setOutput(name,value){if(process.env[`GITHUB_OUTPUT`]||``)return issueFileCommand(`OUTPUT`,prepareKeyValueMessage(name,value));process.stdout.write(external_os_.EOL);issueCommand(`set-output`,{name},toCommandValue(value))}function setFailed(message){process.exitCode=ExitCode.Failure;error(message)}function isDebug(){return process.env[`RUNNER_DEBUG`]===`1`}function debug(message){issueCommand(`debug`,{},message)}function error(message,properties={}){issueCommand(`error`,toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){issueCommand(`warning`,toCommandProperties(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){issueCommand(`notice`,toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+external_os_.EOL)}
// EXTERNAL MODULE: ./build/shaken/chunks/escape-workflow-commands.js
var escape_workflow_commands = __webpack_require__(270);
// EXTERNAL MODULE: ./build/shaken/chunks/start.js
var start = __webpack_require__(7584);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/shaken/chunks/step.js











// build/runner/bundle.js
/**
* Path of another shipped bundle, `dist/<entry>/index.js`, beside the one that runs.
*
* Not `new URL('../…', import.meta.url)`: the bundler takes that for an asset and copies the file.
*
* @param bundle `import.meta.url` of the running bundle
*/
function siblingBundle(bundle, entry) {
	return (0,external_node_path_.join)((0,external_node_url_.fileURLToPath)(bundle), "..", "..", entry, "index.js");
}
// build/runner/job-summary.js
/** GitHub refuses the whole summary of a step above this. */
const MAX_FILE = 1048576;
/**
* Appends to the step's part of the job summary; nothing where the runner has no place for it. Never fails: what
* can't be written is one warning.
*/
async function writeJobSummary(markdown, log) {
	const file = process.env["GITHUB_STEP_SUMMARY"];
	if (!file) return;
	try {
		const before = (await (0,promises_.stat)(file).catch(() => null))?.size ?? 0;
		const bytes = Buffer.byteLength(markdown);
		if (before + bytes > MAX_FILE) {
			log.warning(`The job summary was left out: with its ${bytes} bytes the step would have more than GitHub's 1 MiB.`);
			return;
		}
		await (0,promises_.appendFile)(file, markdown);
	} catch (cause) {
		log.warning(`The job summary could not be written: ${(0,errors.n)(cause)}`);
	}
}
// build/runner/stdout.js
/**
* Standard output to a pipe is asynchronous on Linux and macOS (Node 24 too, whatever its documentation says): what is
* written faster than the runner reads waits in memory, and `process.exit()` throws away what waits.
*/
/** Resolves when the reader has caught up, at the latest after 5 s. */
async function stdoutDrained() {
	if (external_node_process_.stdout.writableNeedDrain) await settled((resolve) => external_node_process_.stdout.once("drain", resolve), 5e3);
}
/** Resolves when all that was written has left this process, at the latest after `ms`. For the end of a process. */
function stdoutFlushed(ms = 1e3) {
	return settled((resolve) => external_node_process_.stdout.write("", () => resolve()), ms);
}
function settled(start, ms) {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, ms);
		start(() => {
			clearTimeout(timer);
			resolve();
		});
	});
}
// build/runner/log.js
/**
* The log of a step. Everything goes to stdout: the runner reads stdout and stderr with two readers that share their
* state, so that only one stream keeps its order. `notice` and `warning` are commands, in which @actions/core escapes
* `%`, CR and LF; what is left of their text can't end the command, and is harmless where an annotation shows it.
*/
function runnerLog(redactor) {
	const safe = (text) => (0,escape_workflow_commands.t)(redactor.text(text));
	process.stdout.on("error", () => {});
	return {
		info: (text) => info(safe(text)),
		notice: (text) => notice(safe(text)),
		warning: (text) => warning(safe(text)),
		drained: stdoutDrained
	};
}
/**
* Has the runner mask the secrets in this job's log from here on: the first thing that an entry does, before any other
* line. A mask holds for one line, so every line of a secret is masked; and as the runner knows only the raw form of
* what it is told here, the encoded ones are told as well.
*/
function maskSecrets(secrets) {
	for (const form of new Set(secrets.flatMap(maskForms))) setSecret(form);
}
/** Keeps what was remarked, for the job summary and the report: annotations are easily overlooked. */
function remembering(inner) {
	const notes = [];
	return {
		log: {
			info: (text) => inner.info(text),
			notice(text) {
				notes.push(text);
				inner.notice(text);
			},
			warning(text) {
				notes.push(text);
				inner.warning(text);
			},
			drained: async () => inner.drained?.()
		},
		notes
	};
}
// build/runner/outputs.js
/**
* Sets outputs. @actions/core writes them to the file that `GITHUB_OUTPUT` names, each between delimiters made for
* it. Without that file it would print `::set-output` commands with our values in them: then nothing is set.
*/
function setOutputs(values) {
	if (!process.env["GITHUB_OUTPUT"]) return;
	for (const [name, value] of Object.entries(values)) setOutput(name, value);
}
// build/runner/step.js
/**
* Opens the step: the first thing that an action does, because the secrets are masked here.
*
* @param bundle `import.meta.url` of the action
*/
function openStep(bundle) {
	const secrets = (0,secret_names.r)(start.t);
	maskSecrets(secrets);
	const redactor = maskingRedactor(secrets);
	const { log, notes } = remembering(runnerLog(redactor));
	return {
		env: start.t,
		signal: start.n,
		secrets,
		redactor,
		log,
		notes,
		clock: Date.now,
		runId: (0,external_node_crypto_.randomUUID)(),
		cacheCall: {
			script: siblingBundle(bundle, "cache-worker"),
			env: start.t
		},
		personalHome: null,
		channel: {
			setOutputs,
			writeJobSummary: (markdown) => writeJobSummary(markdown, log)
		}
	};
}
/** What becomes known as a secret later (the tokens of a login) is masked by the runner as well. */
function maskingRedactor(secrets) {
	const redactor = createRedactor(secrets);
	return {
		...redactor,
		add(more) {
			maskSecrets(more.filter((secret) => secret.length >= 8));
			redactor.add(more);
		}
	};
}
/** Ends the process. @param error fails the step; null = it went well */
async function endStep(error, { redactor }) {
	if (error !== null) setFailed((0,escape_workflow_commands.t)(redactor.text(error)));
	await stdoutFlushed();
	process.exit();
}


;// CONCATENATED MODULE: ./build/shaken/chunks/action-main.js






// build/action-main.js
/** The GitHub Action, behind its entry. Wiring only; the flow is job.ts. */
/** @param bundle `import.meta.url` of the entry */
async function actionMain(bundle) {
	const step = openStep(bundle);
	const { summary, failure, failOnError } = await act(step).catch((cause) => publishFault(cause, step));
	if (summary.exit !== 0) step.log.info(`Codex job failed (${failure}): ${summary.error}`);
	await endStep(summary.exit !== 0 && failOnError ? summary.error ?? "The job failed." : null, step);
}
async function act(step) {
	const { env } = step;
	const context = requestContext("action", env);
	const reading = parseRequest(inputsFromEnvironment(env), context);
	const folder = await (0,chunks_identify.R)(env, reading.kind === "ok" ? reading.request.cacheDir : (0,external_node_os_.tmpdir)()).catch(() => null);
	const setup = {
		...step,
		folder,
		workspace: context.workspace,
		whyNoSecret: async () => {
			const { readEvent } = await __webpack_require__.e(/* import() */ 64).then(__webpack_require__.bind(__webpack_require__, 64));
			const { whyNoSecret } = await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 6709));
			return whyNoSecret(env, await readEvent(env["GITHUB_EVENT_PATH"]));
		},
		permit: async (request, { signal }) => {
			const { checkPermission } = await __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 8329));
			return checkPermission(request, env, { signal });
		}
	};
	const afterwards = reading.kind === "ok" && reading.request.prComment ? [async (published) => (await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 6861))).comment(published, step)] : [];
	const { result } = await runJob(reading, setup, {
		log: step.log,
		folder,
		step: step.channel,
		afterwards
	});
	return {
		...result,
		failOnError: reading.kind === "ok" ? reading.request.failOnError : reading.failOnError
	};
}
/** A fault of ours, or of the machine, that nothing below explained: outputs and summary all the same. */
async function publishFault(cause, step) {
	const outcome = (0,chunks_identify.w)(explainFault(cause, step), "");
	const folder = await (0,chunks_identify.R)(step.env, (0,external_node_os_.tmpdir)()).catch(() => null);
	const publication = publicationOf(outcome, {
		kind: "invalid",
		problems: [],
		tier: "",
		failOnError: true
	}, {
		...step,
		workspace: ""
	});
	await publish(publication, {
		log: step.log,
		folder,
		step: step.channel,
		afterwards: []
	});
	return {
		...outcome.result,
		failOnError: true
	};
}



/***/ }),

/***/ 5522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readable),
/* harmony export */   r: () => (/* binding */ writeAlternates),
/* harmony export */   t: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


// build/base/git/alternates.js
/** Lets the object folder `objects` also read from `others` (absolute). Format: gitrepository-layout, objects/info/alternates. */
function writeAlternates(objects, others) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, "info"), { recursive: true });
	const lines = others.map((path) => /["\n]/.test(path) ? JSON.stringify(path) : path);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, "info", "alternates"), lines.map((line) => `${line}\n`).join(""));
}
// build/base/git/byte-path.js
/** Paths as bytes. */
/** `path` in the folder `root`, fit for node:fs. A Buffer where it isn't UTF-8, which no string could name. */
function pathIn(root, path) {
	const bytes = Buffer.from(path, "latin1");
	const text = bytes.toString("utf8");
	if (Buffer.from(text, "utf8").equals(bytes)) return `${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${text.split("/").join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)}`;
	return Buffer.concat([Buffer.from(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`), bytes]);
}
/** For people: bytes that are not UTF-8 become U+FFFD. */
function readable(path) {
	return Buffer.from(path, "latin1").toString("utf8");
}



/***/ }),

/***/ 4112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cutMarkdown)
/* harmony export */ });
// build/base/markdown/cut-markdown.js
const FENCE = /^((?:[ \t]|>|[-*+] |\d+[.)] )*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
const TABLE_ROW = /^[ \t>]*\|/;
/** Room for the line that says so, and for what has to be closed. */
const NOTE_ROOM = 200;
/**
* At most `maxChars` UTF-16 units of `text`, cut between lines, with a last line that says so. An open fence or
* `<details>` (of our own making) is closed, a table keeps whole rows, or goes when not one of its rows fits.
*/
function cutMarkdown(text, maxChars) {
	if (text.length <= maxChars) return text;
	const room = Math.max(0, maxChars - NOTE_ROOM);
	const kept = [];
	let length = 0;
	let open = null;
	let details = 0;
	for (const line of text.slice(0, room + 1).split("\n")) {
		const match = FENCE.exec(line);
		const closing = 12 * details + (match ? 2 * line.length : 0) + (open ? open.prefix.length + open.mark.length + 1 : 0);
		if (length + line.length + 1 + closing > room) {
			if (!match && !TABLE_ROW.test(line) && length < room / 2) {
				const start = wholeChars(line, Math.max(0, room - length - closing - 1));
				kept.push(open ? start : withoutOpenCode(start));
			}
			break;
		}
		kept.push(line);
		length += line.length + 1;
		if (match) {
			const [, prefix = "", mark = "", rest = ""] = match;
			if (!open) open = {
				prefix: prefix.replace(/[^\s>]/g, " "),
				mark
			};
			else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && rest.trim() === "") open = null;
		} else if (!open) {
			if (/^<details\b/.test(line)) details++;
			if (line === "</details>") details = Math.max(0, details - 1);
		}
	}
	if (!open) dropHeadWithoutRows(kept);
	if (open) kept.push(open.prefix + open.mark);
	for (; details > 0; details--) kept.push("", "</details>");
	const shown = kept.join("\n").trimEnd();
	return `${shown}\n\n*Cut here: ${shown.length} of ${text.length} characters are shown.*`.slice(0, maxChars);
}
/** A table's head, or half of it, that lost all its rows. */
function dropHeadWithoutRows(lines) {
	let start = lines.length;
	while (start > 0 && /^\s*\|/.test(lines[start - 1] ?? "")) start--;
	if (lines.length - start <= 2 && lines.length > start) lines.length = start;
}
/**
* A piece of code that lost its end is no code any more, and what it holds would act: a mention, a link. It goes, and
* so do half an escape and half an address. In safe Markdown there are no other backticks than those around code: what
* looks like an address and has one in it is code, whose end must stay.
*/
function withoutOpenCode(line) {
	let opening = null;
	for (const run of line.matchAll(/`+/g)) if (opening === null) opening = run;
	else if (run[0].length === opening[0].length) opening = null;
	if (opening !== null) return line.slice(0, opening.index);
	return line.replace(/(?:&[#\w]{0,8}|<[^<>\s`]*|(?<=\])\([^()\s`]*)$/, "").replace(/(?<!\\)((?:\\\\)*)\\$/, "$1");
}
/** The start of `text`, at most `max` units long, that doesn't end with half a character. */
function wholeChars(text, max) {
	const cut = text.slice(0, max);
	return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
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

/***/ 5516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ META_FIELDS),
/* harmony export */   c: () => (/* binding */ OPTIONAL_FILES),
/* harmony export */   d: () => (/* binding */ listedFiles),
/* harmony export */   f: () => (/* binding */ markOf),
/* harmony export */   h: () => (/* binding */ isStream),
/* harmony export */   i: () => (/* binding */ ENTRY_LIMIT),
/* harmony export */   l: () => (/* binding */ ageSeconds),
/* harmony export */   m: () => (/* binding */ mismatch),
/* harmony export */   n: () => (/* binding */ DAY),
/* harmony export */   o: () => (/* binding */ META_FILE),
/* harmony export */   p: () => (/* binding */ metaBytes),
/* harmony export */   r: () => (/* binding */ ENTRY_FILES),
/* harmony export */   s: () => (/* binding */ META_LIMIT),
/* harmony export */   u: () => (/* binding */ isHash)
/* harmony export */ });
/* unused harmony export t */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

// build/codex/events/streams.js
/** The files that hold what Codex printed. */
const STREAMS = ["stdout", "stderr"];
function isStream(name) {
	return STREAMS.some((stream) => stream === name);
}
// build/result/files.js
/** The files that a result is kept in, beside what Codex printed (`STREAMS` in codex/events/transcript.ts). */
const RESULT_FILES = [
	"summary.json",
	"message.md",
	"table.json",
	"changes.patch"
];
// build/store/entry/entry.js
/** A stored entry: its files and the content of its `meta.json` (format 1). Pure. */
const META_FILE = "meta.json";
const ENTRY_FILES = [...STREAMS, ...RESULT_FILES];
/** Absent where there is no table, or nothing was changed. All others are always there, though they may be empty. */
const OPTIONAL_FILES = ["table.json", "changes.patch"];
/** Bytes of all files of an entry together, `meta.json` not counted. */
const ENTRY_LIMIT = 134217728;
const META_LIMIT = 4194304;
/** How far in the future `created` may be, in ms: clocks of two machines differ. */
const CLOCK_SLACK = 3e5;
const DAY = 864e5;
/** The fields of `meta.json`, in its order. */
const META_FIELDS = [
	"format",
	"hash",
	"created",
	"startedAt",
	"ttlMs",
	"forced",
	"exit",
	"model",
	"tier",
	"usage",
	"costUsd",
	"usageSource",
	"codexVersion",
	"changes",
	"activity",
	"notReplayed",
	"files",
	"key"
];
/** Whole seconds since the result was made; a stamp in the (near) future counts as now. */
function ageSeconds(meta, now) {
	return Math.max(0, Math.floor((now - Date.parse(meta.created)) / 1e3));
}
/** The names that `meta` lists, in the order of ENTRY_FILES. */
function listedFiles(meta) {
	return ENTRY_FILES.filter((name) => Object.hasOwn(meta.files, name));
}
function markOf(bytes) {
	return {
		size: bytes.length,
		sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
	};
}
/** Null when `bytes` are what the mark says, else what is wrong. */
function mismatch(name, mark, bytes) {
	if (!mark) return `${name} is not listed in meta.json`;
	if (bytes.length !== mark.size) return `${name} has ${bytes.length} bytes instead of ${mark.size}`;
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

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ escapeWorkflowLine),
/* harmony export */   r: () => (/* binding */ escapeWorkflowLines),
/* harmony export */   t: () => (/* binding */ escapeWorkflowCommands)
/* harmony export */ });
// build/base/text/escape-workflow-commands.js
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
const WEIGHTLESS = "\\p{Default_Ignorable_Code_Point}*";
/** `\s` has what .NET calls white space, but for U+0085, which ends a line here. */
const COLONS_AT_START = new RegExp(`^((?:\\s|\\p{Default_Ignorable_Code_Point})*:${WEIGHTLESS})(?=:)`, "u");
const HASHES_AND_BRACKET = new RegExp(`(#${WEIGHTLESS}#${WEIGHTLESS})(?=\\[)`, "gu");
/** The lines of `text`, each safe on its own and also behind a prefix. Never an empty list. */
function escapeWorkflowLines(text) {
	return text.replace(ANSI, "").split(LINE_END).map(safe);
}
/** Several lines, joined by LF. */
function escapeWorkflowCommands(text) {
	return escapeWorkflowLines(text).join("\n");
}
/** Everything on one line, for headings and notices. */
function escapeWorkflowLine(text) {
	return safe(escapeWorkflowLines(text).map((line) => line.trim()).filter((line) => line !== "").join(" "));
}
function safe(line) {
	return line.replace(CONTROL, "").replace(INVISIBLE, "").replace(HASHES_AND_BRACKET, "$1 ").replace(COLONS_AT_START, "$1 ");
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

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ forgetHits),
/* harmony export */   t: () => (/* binding */ countHit)
/* harmony export */ });
/* unused harmony export r */
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4966);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5516);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);





// build/store/local/hits.js
/**
* How often a stored result was replayed, and what that saved: `<cache-dir>/.hits/<hash>` gets one line for each hit, the
* dollars that the stored run had cost (`-` where they aren't known). A line is appended in one write, so that a kill
* loses at most that hit, and two hits at once don't lose each other. The file goes with its entry.
*/
const HITS = ".hits";
/** Never rejects: a count that can't be kept is no reason to fail. */
async function countHit(cacheDir, hash, costUsd) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, HITS);
	const line = `${costUsd === null ? "-" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__.i)(costUsd)}\n`;
	const append = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, hash), line, { mode: 384 });
	await append().catch(() => (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.d)(folder, 448).then(append)).catch(() => {});
}
/** With an entry that is removed. */
async function forgetHits(cacheDir, hash) {
	await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, HITS, hash))).catch(() => null);
}
/** Counts without an entry: somebody removed it by hand. */
async function forgetOrphanedHits(cacheDir, stored) {
	for (const name of await orNull(readdir(join(cacheDir, ".hits"))) ?? []) if (isHash(name) && !stored.has(name)) await forgetHits(cacheDir, name);
}



/***/ }),

/***/ 2898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ endpoint),
/* harmony export */   C: () => (/* binding */ toOutcome),
/* harmony export */   D: () => (/* binding */ timedOut),
/* harmony export */   E: () => (/* binding */ preflight),
/* harmony export */   F: () => (/* binding */ stopVerdict),
/* harmony export */   I: () => (/* binding */ NO_FOLDER),
/* harmony export */   L: () => (/* binding */ inTemporaryFolder),
/* harmony export */   M: () => (/* binding */ cancelledExit),
/* harmony export */   N: () => (/* binding */ loadPrices),
/* harmony export */   P: () => (/* binding */ roundedDollars),
/* harmony export */   R: () => (/* binding */ makeRunFolder),
/* harmony export */   S: () => (/* binding */ notStored),
/* harmony export */   T: () => (/* binding */ cancelled),
/* harmony export */   _: () => (/* binding */ copyIndex),
/* harmony export */   a: () => (/* binding */ findSkills),
/* harmony export */   b: () => (/* binding */ restoreResult),
/* harmony export */   c: () => (/* binding */ undoesWall),
/* harmony export */   d: () => (/* binding */ forgetStat),
/* harmony export */   f: () => (/* binding */ parseIndex),
/* harmony export */   g: () => (/* binding */ excludePathspecs),
/* harmony export */   j: () => (/* binding */ showEndpoint),
/* harmony export */   l: () => (/* binding */ parse),
/* harmony export */   m: () => (/* binding */ writeIndex),
/* harmony export */   n: () => (/* binding */ identifyJob),
/* harmony export */   o: () => (/* binding */ readTokens),
/* harmony export */   p: () => (/* binding */ sizeOnDisk),
/* harmony export */   s: () => (/* binding */ readOverride),
/* harmony export */   t: () => (/* binding */ filesMoved),
/* harmony export */   u: () => (/* binding */ changeTime),
/* harmony export */   v: () => (/* binding */ setIndexTime),
/* harmony export */   w: () => (/* binding */ unstarted),
/* harmony export */   x: () => (/* binding */ makeSummary),
/* harmony export */   y: () => (/* binding */ readHead)
/* harmony export */ });
/* unused harmony exports O, h, i, k, r */
/* harmony import */ var _is_within_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5749);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7316);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4966);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7488);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1911);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4538);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4416);
/* harmony import */ var _worktree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7179);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8161);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6466);

















// build/codex/run-folder.js
/**
* The folder of one job: what Codex printed and said, the files of the entry-to-be, the report. Private (0700), and
* never of a fixed name: the action is used several times in one job.
*
* On a runner it lies in RUNNER_TEMP, which the runner clears after the job; else in `.runs` of the store; where neither
* can be written, in the system's temporary folder.
*/
async function makeRunFolder(env, cacheDir) {
	const runnerTemp = env["RUNNER_TEMP"] ?? "";
	for (const base of [runnerTemp, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(cacheDir, ".runs")].filter(node_path__WEBPACK_IMPORTED_MODULE_8__.isAbsolute)) {
		const folder = await freshFolder(base).catch(() => null);
		if (folder !== null) return folder;
	}
	return freshFolder((0,node_os__WEBPACK_IMPORTED_MODULE_11__.tmpdir)());
}
/** Advice for the case that `makeRunFolder` rejects. */
const NO_FOLDER = "No folder for this job could be made: give its user RUNNER_TEMP, cache-dir or the temporary folder, with room in it.";
async function freshFolder(base) {
	await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.d)(base, 448);
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(base, "codex-job-")));
}
/**
* Whether one of the folders lies where Codex's `workspace-write` sandbox lets the model write besides the workspace:
* `/tmp` and TMPDIR. A store there could be filled by the model with answers of its own.
*/
async function inTemporaryFolder(env, folders) {
	const real = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)(path).catch(() => path);
	const open = await Promise.all([
		"/tmp",
		(0,node_os__WEBPACK_IMPORTED_MODULE_11__.tmpdir)(),
		env["TMPDIR"] || "/tmp"
	].map(real));
	return (await Promise.all(folders.map(real))).some((path) => open.some((temp) => (0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(path, temp)));
}
// build/codex/failure/stop.js
/** How a run ends whose requests we refused from some point on. */
function stopVerdict(stop, request) {
	switch (stop.kind) {
		case "budget": {
			const { spentUsd, limitUsd, responses } = stop;
			return {
				exit: 1,
				failure: "budget",
				error: `The run spent ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_13__.a)(spentUsd)} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_13__.s)(responses, "response")} and reached max-cost-usd (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_13__.a)(limitUsd)}), so it was ended. Its partial answer and files are kept, and it is not cached. Raise max-cost-usd, choose a cheaper tier, or make the task smaller.`
			};
		}
		case "requests": return {
			exit: 1,
			failure: "budget",
			error: `The run made ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_13__.r)(stop.limit)} requests to the model, the most that one run may make, so it was ended. Its partial answer and files are kept, and it is not cached. Split the task into smaller ones.`
		};
		case "no-usage": return {
			exit: 2,
			failure: "input",
			error: `${URL.canParse(request.endpoint) ? new URL(request.endpoint).host : "The endpoint"} reports no token counts, so max-cost-usd can't be kept and the run was ended after the first response without them. Remove max-cost-usd, or use an endpoint that reports usage.`
		};
		case "no-price": return {
			exit: 2,
			failure: "input",
			error: noPrice(stop.model ?? request.model, request.tier)
		};
	}
}
function noPrice(model, tier) {
	return `max-cost-usd can't be kept, because no price is known for ${model === null ? "this model" : `the model ${model}`}. Choose a model with a known price with tier-models (${tier}=MODEL), or remove max-cost-usd.`;
}
// build/codex/cost/service-tier.js
const FLEX = .5;
/**
* What a priority token costs, as a multiple of the list price. Only models whose multiple is published are named; their
* dated names count as well. Every model of the gpt-6 family costs twice its list price.
*
* Source: OpenAI's pages "Priority processing for API customers" and "Pricing", read 2026-11-26. Flex costs what the
* Batch API costs, half of the list price, for every model that has it.
*/
const PRIORITY = [
	[/^gpt-6(\.\d+)?-/, 2],
	[/^gpt-5\.6-/, 2],
	[/^gpt-5\.5$/, 2.5],
	[/^gpt-5\.4(-mini)?$/, 2],
	[/^gpt-5\.[12](-codex)?$/, 2],
	[/^gpt-5(-codex)?$/, 2],
	[/^gpt-5-mini$/, 1.8],
	[/^gpt-4\.1$/, 1.75],
	[/^gpt-4o$/, 1.7],
	[/^gpt-4o-mini$/, 5 / 3]
];
/**
* The multiple of the list price, by the tier that a *response* names. `auto`, `default` and an unnamed tier are the
* list price; null = a tier or a model whose multiple is not known.
*/
function tierFactor(model, tier) {
	switch (tier) {
		case null:
		case "":
		case "auto":
		case "default": return 1;
		case "flex": return FLEX;
		case "priority": return PRIORITY.find(([names]) => names.test(model))?.[1] ?? null;
		default: return null;
	}
}
// build/codex/cost/prices.js
/**
* Models that the library doesn't know yet; where it does, the library counts. They are billed alike: above 272,000
* input tokens input costs twice and output one and a half times as much, and a cache write a quarter more than input.
* Source: OpenAI's model pages, read 2026-11-26.
*/
const OWN_PRICES = /* @__PURE__ */ new Map([
	["gpt-6.1-terra", {
		input: 1,
		cached: .05,
		cacheWrite: 1.25,
		output: 5
	}],
	["gpt-6.1-sol", {
		input: 2,
		cached: .1,
		cacheWrite: 2.5,
		output: 10
	}],
	["gpt-6.2-sol", {
		input: 2,
		cached: .1,
		cacheWrite: 2.5,
		output: 10
	}],
	["gpt-6.2-astra", {
		input: 8,
		cached: .4,
		cacheWrite: 10,
		output: 40
	}]
]);
const LONG_CONTEXT = 272e3;
/**
* Loads the price list (480 kB): only for a run that really happens, never on a cache hit. Never rejects: a price is a
* courtesy, and without the library only {@link OWN_PRICES} are known.
*/
async function loadPrices() {
	const library = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.bind(__webpack_require__, 2006)).catch(() => null);
	return { cost(model, tier, tokens) {
		if (![
			tokens.input,
			tokens.cached,
			tokens.cacheWrite,
			tokens.output
		].every(isCount)) return null;
		const name = model.toLowerCase().replace(/-\d{4}-\d{2}-\d{2}$/, "");
		const factor = tierFactor(name, tier);
		const list = (library === null ? null : libraryCost(library, model, tokens)) ?? ownCost(name, tokens);
		return factor === null || list === null ? null : list * factor;
	} };
}
/** To six decimals, as costs are stored and shown. */
function roundedDollars(dollars) {
	return Math.round(dollars * 1e6) / 1e6;
}
function libraryCost({ calcPrice }, model, tokens) {
	const { input, output } = tokens;
	const { cached, cacheWrite } = withinInput(tokens);
	try {
		const price = calcPrice({
			input_tokens: input,
			cache_read_tokens: cached,
			cache_write_tokens: cacheWrite,
			output_tokens: output
		}, model, { providerId: "openai" })?.total_price;
		return price === void 0 || !Number.isFinite(price) ? null : price;
	} catch {
		return null;
	}
}
function ownCost(model, tokens) {
	const price = OWN_PRICES.get(model);
	if (price === void 0) return null;
	const { cached, cacheWrite } = withinInput(tokens);
	const [more, moreOutput] = tokens.input > LONG_CONTEXT ? [2, 1.5] : [1, 1];
	return (((tokens.input - cached - cacheWrite) * price.input + cached * price.cached + cacheWrite * price.cacheWrite) * more + tokens.output * price.output * moreOutput) / 1e6;
}
/** A server may report more cached tokens than input: all of the input was cached then. */
function withinInput({ input, cached, cacheWrite }) {
	const read = Math.min(cached, input);
	return {
		cached: read,
		cacheWrite: Math.min(cacheWrite, input - read)
	};
}
function isCount(count) {
	return Number.isFinite(count) && count >= 0;
}
// build/codex/cost/budget-check.js
const NO_TOKENS = {
	input: 0,
	cached: 0,
	cacheWrite: 0,
	output: 0
};
/**
* Why `max-cost-usd` can't be kept for this job, and what to change; null when it can, or isn't set. Asked before
* anything is spent, and not for a cache hit.
*/
async function budgetProblem(request) {
	const { maxCostUsd, apiKey, model, tier, serviceTier } = request;
	if (maxCostUsd === null) return null;
	if (apiKey === null) return "max-cost-usd needs openai-api-key: with a login, the requests of Codex do not pass codex-job, which could not count them. Set a key, or remove max-cost-usd.";
	if (model === null) return null;
	const prices = await loadPrices();
	if (prices.cost(model, null, NO_TOKENS) === null) return noPrice(model, tier);
	if (prices.cost(model, serviceTier, NO_TOKENS) === null) return `max-cost-usd can't be kept, because no price is known for ${model} at service-tier ${serviceTier}. Choose another service-tier, or remove max-cost-usd.`;
	return null;
}
// build/codex/failure/cancelled.js
/** Exit of a job that was cancelled (contract section 4), by the signal that did it: the abort's reason. */
function cancelledExit(reason) {
	return reason === "SIGTERM" ? 143 : 130;
}
// build/request/endpoint.js
const DEFAULT_ENDPOINT = "https://api.openai.com/v1/responses";
const ACCEPTS = "the https (or http) URL of a Responses API, such as https://example.com/v1/responses";
/**
* The whole URL of a Responses endpoint. People give the endpoint, the API's base or only the host; a query is kept
* (Azure has its `api-version` there).
*/
const endpoint = (text) => {
	if (text === "") return {
		kind: "ok",
		value: DEFAULT_ENDPOINT
	};
	if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return (0,_readers_js__WEBPACK_IMPORTED_MODULE_14__.o)(ACCEPTS);
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") return (0,_readers_js__WEBPACK_IMPORTED_MODULE_14__.o)(ACCEPTS);
	if (url.username !== "" || url.password !== "") return (0,_readers_js__WEBPACK_IMPORTED_MODULE_14__.o)("a URL without a user or password in it; the key is openai-api-key");
	if (text.includes("#")) return (0,_readers_js__WEBPACK_IMPORTED_MODULE_14__.o)("a URL without a # part");
	const path = url.pathname.replace(/\/+$/, "");
	if (path === "") url.pathname = "/v1/responses";
	else url.pathname = path.endsWith("/responses") ? path : `${path}/responses`;
	return {
		kind: "ok",
		value: url.href
	};
};
/** An endpoint as it can be shown: without what is, or may be, a credential. */
function showEndpoint(text) {
	return text.replace(/\/\/.*@/s, "//***@").replace(/[?#].*/s, "?***");
}
// build/codex/login.js
const NEEDED = "No stored result is used for this job, so Codex must run";
/**
* Why Codex has nothing to log in with, and what to change; null when it has. Asked before anything is installed:
* without a login Codex tries for half a minute, and then says that it could not connect.
*
* @param personalHome the person's own Codex home; there `codex login` keeps `auth.json`
* @param whyNoSecret what the event tells about a missing secret; may be empty
*/
async function lackOfLogin(request, personalHome, whyNoSecret = async () => "") {
	if (request.apiKey !== null) return null;
	if (request.codexArgs.includes("--oss")) return null;
	if (request.endpoint !== "https://api.openai.com/v1/responses") return `${NEEDED}, and there is no key for responses-api-endpoint: set openai-api-key (such as unused-key, where the endpoint asks for none). ${request.personalLogin ? "" : await whyNoSecret()}`.trim();
	if (request.codexHome !== null) return null;
	if (request.personalLogin) {
		if (personalHome !== null && await exists((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(personalHome, "auth.json"))) return null;
		return `${NEEDED}, and there is neither a key nor a login: set OPENAI_API_KEY, or run codex login.`;
	}
	return `${NEEDED}, and openai-api-key is empty: set it from a secret. ${await whyNoSecret()}`.trim();
}
function exists(path) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.access)(path).then(() => true, () => false);
}
// build/result/failed.js
/** The result of a job in which Codex never ran: bad inputs, no permission, failed install, an internal error. */
function failedResult({ exit, failure, error, time = 0 }) {
	const oneLine = error.replace(/[\s\x85]+/g, " ").trim();
	const summary = {
		exit,
		id: null,
		time: Math.round(time * 1e3) / 1e3,
		error: oneLine,
		result: ""
	};
	return {
		summary,
		summaryJson: JSON.stringify(summary),
		failure,
		message: "",
		table: null,
		usage: null,
		costUsd: null,
		usageSource: null,
		model: null,
		changes: {
			files: [],
			diffstat: ""
		},
		activity: [],
		folder: null
	};
}
// build/job/preflight.js
/** What must be true before a run is paid for. @returns the result of the job that may not run, or null */
async function preflight(request, context) {
	const early = stopped(request, context);
	if (early !== null) return failedResult(early);
	const lack = await lackOfLogin(request, context.personalHome, context.whyNoSecret);
	if (lack !== null) return failedResult({
		exit: 1,
		failure: "auth",
		error: lack
	});
	const budget = await budgetProblem(request);
	if (budget !== null) return failedResult({
		exit: 2,
		failure: "input",
		error: budget
	});
	const permission = await context.permit(request, context.deadline);
	const late = stopped(request, context);
	if (late !== null) return failedResult(late);
	return permission.kind === "allowed" ? null : failedResult({
		exit: 1,
		failure: "permission",
		error: permission.error
	});
}
/** Whether the job was cancelled, or its time is over. */
function stopped(request, { signal, deadline, clock }) {
	if (signal.aborted) return cancelled(signal);
	return (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.l)(deadline, clock) === 0 ? timedOut(request, "Codex did not run.") : null;
}
/** The end of a job that was cancelled before Codex ran. */
function cancelled(signal, more = "Codex did not run.") {
	return {
		exit: cancelledExit(signal.reason),
		failure: "cancelled",
		error: `The job was cancelled (${signal.reason}). ${more}`
	};
}
/** The end of a job whose time was over before Codex ran. */
function timedOut({ timeoutMs }, more) {
	const minutes = (timeoutMs ?? 0) / 6e4;
	return {
		exit: 124,
		failure: "timeout",
		error: `The job timed out after ${minutes} minute${minutes === 1 ? "" : "s"}. ${more}`
	};
}
// build/job/to-outcome.js
/** All that is told of a job, from one that ran or was replayed. */
function toOutcome(request, identity, { redactor }, ended) {
	const firstLine = redactor.text(request.task).split("\n", 1)[0] ?? "";
	const task = [...firstLine].length > 80 ? `${[...firstLine].slice(0, 79).join("")}…` : firstLine;
	return {
		entry: "",
		...ended,
		hash: identity.hash,
		tier: request.tier,
		commit: commitOf(identity),
		task
	};
}
function commitOf({ worktree }) {
	return worktree.kind === "worktree" ? worktree.commit : null;
}
/** The outcome of a job in which nothing ran, or of which nothing is known. */
function unstarted(failed, tier) {
	return {
		result: failedResult(failed),
		cache: notStored("Codex did not run"),
		hash: "",
		tier,
		commit: null,
		entry: "",
		task: ""
	};
}
function notStored(reason) {
	return {
		kind: "miss",
		stored: false,
		reason
	};
}
const ERROR_LENGTH = 1e3;
const ID_LENGTH = 200;
/** Seconds: what is larger comes from a broken clock, and would not survive the rounding. */
const MAX_TIME = 1e9;
/** More than any summary of ours has, also when each of its characters is written as an escape. */
const MAX_BYTES = 16384;
/**
* The minimal summary (contract section 4), and the bytes that are kept and printed: one line of JSON without an end.
* Never throws: there is a summary on every path out.
*/
function makeSummary({ exit, id, time, error, message }) {
	const summary = {
		exit: Number.isInteger(exit) ? exit + 0 : 1,
		id: line(id, ID_LENGTH),
		time: Number.isFinite(time) && time > 0 ? Math.round(Math.min(time, MAX_TIME) * 1e3) / 1e3 : 0,
		error: line(error, ERROR_LENGTH),
		result: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_15__.t)(message, 280)
	};
	return {
		summary,
		json: summaryJson(summary)
	};
}
/**
* Reads a stored summary, which others may have written: only what `makeSummary` could have made is one, to the byte,
* so that a replay gives the stored bytes on. Null for anything else.
*/
function readSummary(bytes) {
	if (bytes.byteLength > MAX_BYTES) return null;
	let json;
	let value;
	try {
		json = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
		value = JSON.parse(json);
	} catch {
		return null;
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
	const { exit, id, time, error, result } = value;
	if (typeof exit !== "number" || typeof time !== "number" || typeof result !== "string") return null;
	if (!isTextOrNull(id) || !isTextOrNull(error)) return null;
	const made = makeSummary({
		exit,
		id,
		time,
		error,
		message: result
	});
	return made.json === json ? made.summary : null;
}
function summaryJson({ exit, id, time, error, result }) {
	return (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__.f)(JSON.stringify({
		exit,
		id,
		time,
		error,
		result
	}));
}
/** An empty text says nothing, and is null. */
function line(text, limit) {
	return text === null ? null : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_15__.t)(text, limit) || null;
}
function isTextOrNull(value) {
	return value === null || typeof value === "string";
}
// build/result/restore.js
/**
* The result as the original run had it.
*
* The table is extracted again instead of read back: it costs a millisecond, gives the same bytes, and what is shown
* can't disagree with the message.
*
* @returns null when the summary in it is none, which the digests can't tell
*/
function restoreResult({ meta, files, entry }) {
	const summaryJson = files.get("summary.json")?.toString("utf8") ?? "";
	const read = readSummary(files.get("summary.json") ?? Buffer.alloc(0));
	if (read === null || read.exit !== 0) return null;
	const message = files.get("message.md")?.toString("utf8") ?? "";
	const { model, usage, costUsd, usageSource = null, changes, activity } = meta;
	return {
		summary: read,
		summaryJson,
		failure: null,
		message,
		table: (0,_table_js__WEBPACK_IMPORTED_MODULE_4__.n)(message),
		usage,
		costUsd,
		usageSource,
		model,
		changes,
		activity,
		folder: entry === "" ? null : entry
	};
}
// build/base/git/head.js
/**
* Which commit a repository is at, read from its files and not through git: after a run its settings are not to be
* trusted. A repository with reftables gives null.
*/
/** Hexadecimal id, or null. */
function readHead(worktree) {
	let ref = "HEAD";
	for (let depth = 0; depth < 5; depth += 1) {
		const text = looseRef(worktree, ref);
		if (text === null) return packedRef(worktree, ref);
		if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text)) return text;
		const next = /^ref: (refs\/.+)$/.exec(text)?.[1];
		if (next === void 0 || next.split("/").includes("..")) return null;
		ref = next;
	}
	return null;
}
function looseRef(worktree, ref) {
	const folders = ref === "HEAD" ? [worktree.gitDir] : [worktree.gitDir, worktree.commonDir];
	for (const folder of folders) try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ref), "latin1").trim();
	} catch {}
	return null;
}
function packedRef(worktree, ref) {
	try {
		const line = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(worktree.commonDir, "packed-refs"), "latin1").split("\n").find((candidate) => candidate.endsWith(` ${ref}`)) ?? "";
		return /^[0-9a-f]{40,64}(?= )/.exec(line)?.[0] ?? null;
	} catch {
		return null;
	}
}
// build/base/git/nearest.js
/** Where a folder is in a repository, told from the files alone: for places where git itself refuses to say. */
/** @param dir absolute, links resolved */
function nearestRepository(dir) {
	for (let root = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(dir);; root = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(root)) {
		const git = gitDirOf(root);
		if (git !== null) return {
			root,
			prefix: (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(dir)).split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/"),
			commit: headOf(git)
		};
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(root) === root) return null;
	}
}
/** The git directory of the work tree at exactly this folder; null when it is none. Links of `.git` are not followed. */
function gitDirOf(root) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(root, ".git");
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)(path, { throwIfNoEntry: false });
	if (stats?.isDirectory()) return path;
	if (!stats?.isFile() || stats.size > 65536) return null;
	const target = /^gitdir: (.+?)\s*$/.exec(textOf$2(path))?.[1];
	if (target === void 0) return null;
	return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.isAbsolute)(target) ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(root, target);
}
/** The commit that is checked out in the repository at exactly this folder; null when there is none. */
function commitAt(root) {
	const git = gitDirOf(root);
	return git === null ? null : headOf(git);
}
function headOf(gitDir) {
	const common = textOf$2((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(gitDir, "commondir")).trim();
	return readHead({
		gitDir,
		commonDir: common === "" ? gitDir : (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(gitDir, common)
	});
}
function textOf$2(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(path, "utf8");
	} catch {
		return "";
	}
}
// build/base/git/copy-index.js
/** Copies an index for its stat cache; no index is an empty one. */
function copyIndex(from, to) {
	const times = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(from, { throwIfNoEntry: false });
	if (times === void 0) return;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_7__.constants.COPYFILE_FICLONE);
	setIndexTime(to, times.mtimeMs);
}
/**
* Git rereads a file whose time is not before the index's own ("racy git"): an edit in the very second in which the
* index was written shows in no other way. So a copy must not look younger than what it was copied from; a
* millisecond older only costs a reread. `utimes` rounds, hence the floor.
*/
function setIndexTime(path, writtenAtMs) {
	const seconds = (Math.floor(writtenAtMs) - 1) / 1e3;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.utimesSync)(path, seconds, seconds);
}
// build/base/git/exclude.js
/** Pathspecs for "everything but these". Paths that are not strictly inside the root say nothing. */
function excludePathspecs(root, paths) {
	return [":(top)", ...[...new Set(paths.flatMap((path) => [(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(realpathOf((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.basename)(path)), realpathOf(path)]))].filter((path) => (0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(path, root)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(root, path)).filter(Boolean).map((path) => `:(top,exclude,literal)${path.split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/")}`)];
}
/** As realpath, for a path that need not exist yet. */
function realpathOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync)(path);
	} catch {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(realpathOf((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.basename)(path));
	}
}
// build/key/checkout/tree.js
/** The state of the working tree, for the key: by content, without a trace in the user's repository. */
/** Ids of the tree without any file. */
const EMPTY_TREE = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
/**
* The id of the tree that a commit of everything here would have: HEAD, tracked edits, untracked files that git does
* not ignore.
*
* Files count as git would store them (after `autocrlf` and filters), so one content has one id on every machine. A
* submodule or nested repository counts by the commit that is checked out in it; a path outside a sparse checkout
* counts as in HEAD; what cannot be read counts as git last knew it, because Codex cannot read it either. How the disk
* differs from that is checkout.ts.
*
* The clean case is one `git status`. Otherwise `git add` works on a copy of the index, with an object folder of its
* own. Rejects with a GitError when git fails (a damaged index, a filter that is not installed): no key can be made.
*/
async function treeState(worktree, options) {
	const run = {
		cwd: worktree.root,
		runId: options.runId
	};
	const words = options.words ?? [];
	if (await options.clean ?? await isClean(run, words, options.exclude ?? [])) return {
		tree: null,
		index: null,
		unborn: []
	};
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_11__.tmpdir)(), "codex-job-tree-")));
	try {
		const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "objects");
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdirSync)(objects);
		(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_6__.r)(objects, [(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(worktree.commonDir, "objects")]);
		const index = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "index");
		copyIndex((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(worktree.gitDir, "index"), index);
		const apart = {
			...run,
			env: {
				GIT_INDEX_FILE: index,
				GIT_OBJECT_DIRECTORY: objects
			}
		};
		const complaints = await addAll(apart, words, excludePathspecs(worktree.root, [...options.exclude ?? [], folder]));
		const [tree, head] = await Promise.all([writeTree(apart), headTree(worktree, run)]);
		const unborn = complaints.flatMap((line) => /^error: '(.+)\/' does not have a commit checked out/.exec(line)?.[1] ?? []);
		return {
			tree: tree === head ? null : tree,
			index: readIndex$1(index),
			unborn
		};
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
/** Absolute paths of files that git neither tracks nor ignores; none where there are more than `most`. */
async function untrackedFiles(worktree, runId, most) {
	const { stdout } = await gitOutput([
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	], {
		cwd: worktree.root,
		runId
	});
	const names = stdout.toString("utf8").split("\0").filter(Boolean);
	return names.length > most ? [] : names.map((name) => join(worktree.root, name));
}
/**
* Whether the work tree is what HEAD says.
*
* @param run in the root
* @param exclude absolute paths that don't count
*/
async function isClean(run, words, exclude) {
	const paths = excludePathspecs(run.cwd, exclude);
	const how = [
		"--porcelain",
		"-z",
		"--untracked-files=normal",
		"--no-renames",
		"--ignore-submodules=dirty"
	];
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
		...words,
		"status",
		...how,
		"--",
		...paths
	], run);
	return stdout.length === 0;
}
/** `--sparse` (git 2.34) lets paths outside a sparse checkout in; older versions do so by themselves. */
async function addAll(run, words, paths) {
	const settings = [
		...words,
		"-c",
		"core.untrackedCache=false",
		"-c",
		"index.sparse=false"
	];
	const okCodes = [0, 1];
	const add = (flags) => (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
		...settings,
		"add",
		"-A",
		"--ignore-errors",
		...flags,
		"--",
		...paths
	], {
		...run,
		okCodes
	});
	try {
		return (await add(["--sparse"])).stderr.split("\n");
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === 129)) throw error;
		return (await add([])).stderr.split("\n");
	}
}
function readIndex$1(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(path);
	} catch {
		return Buffer.alloc(0);
	}
}
async function writeTree(run) {
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)(["write-tree", "--missing-ok"], run);
	return stdout.toString("latin1").trim();
}
async function headTree(worktree, run) {
	if (worktree.commit === null) return EMPTY_TREE[worktree.objectFormat];
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
		"rev-parse",
		"--verify",
		`${worktree.commit}^{tree}`
	], run);
	return stdout.toString("latin1").trim();
}
// build/base/git/index-file.js
/**
* Git's index, read and written (gitformat-index, versions 2 to 4), because it is the one place where git keeps, for
* every file, a size and a time beside the id: enough to tell 50,000 files apart without a process or a reread.
*/
const STAT_BYTES$1 = 40;
const NO_STAT = Buffer.alloc(STAT_BYTES$1);
const MODE_OFFSET$1 = 24;
const SIZE_OFFSET = 36;
/** Size of the file on disk (modulo 2^32) when the entry was last found to be up to date; 0 also where git isn't sure. */
function sizeOnDisk(entry) {
	return entry.stat.readUInt32BE(SIZE_OFFSET);
}
/** When the file was last changed in any way, in seconds; 0 where nothing is known. */
function changeTime(entry) {
	return entry.stat.readUInt32BE(0);
}
/** The same entry, with nothing known of the file on disk: the next `git add` reads it. */
function forgetStat(entry) {
	return {
		...entry,
		stat: NO_STAT
	};
}
/** Throws on a file that isn't an index. */
function parseIndex(file, format) {
	const idBytes = format === "sha256" ? 32 : 20;
	const version = file.length < 12 || file.toString("latin1", 0, 4) !== "DIRC" ? 0 : file.readUInt32BE(4);
	if (version < 2 || version > 4) throw new Error("The index is damaged, or of a version that is not known.");
	const entries = [];
	let offset = 12;
	let path = "";
	for (let left = file.readUInt32BE(8); left > 0; left -= 1) {
		const start = offset;
		const flags = file.readUInt16BE(start + STAT_BYTES$1 + idBytes);
		const extended = (flags & 16384) !== 0;
		const moreFlags = extended ? file.readUInt16BE(start + STAT_BYTES$1 + idBytes + 2) : 0;
		offset += STAT_BYTES$1 + idBytes + (extended ? 4 : 2);
		if (version === 4) {
			const cut = readOffset(file, offset);
			offset = cut.next;
			const end = file.indexOf(0, offset);
			path = path.slice(0, path.length - cut.value) + file.toString("latin1", offset, end);
			offset = end + 1;
		} else {
			const end = file.indexOf(0, offset);
			path = file.toString("latin1", offset, end);
			offset = start + (end - start + 8 & -8);
		}
		const stat = file.subarray(start, start + STAT_BYTES$1);
		entries.push({
			path,
			mode: stat.readUInt32BE(MODE_OFFSET$1),
			oid: file.toString("hex", start + STAT_BYTES$1, start + STAT_BYTES$1 + idBytes),
			stage: flags >> 12 & 3,
			skipWorktree: (moreFlags & 16384) !== 0,
			assumeUnchanged: (flags & 32768) !== 0,
			intentToAdd: (moreFlags & 8192) !== 0,
			stat
		});
	}
	return {
		entries,
		split: extensions(file, offset, idBytes).includes("link")
	};
}
function extensions(file, start, idBytes) {
	const names = [];
	for (let offset = start; offset + 8 <= file.length - idBytes; offset += 8 + file.readUInt32BE(offset + 4)) names.push(file.toString("latin1", offset, offset + 4));
	return names;
}
/** The variable-length number of version 4 (as OFS_DELTA in packs). */
function readOffset(file, start) {
	let next = start;
	let byte = file.readUInt8(next++);
	let value = byte & 127;
	while ((byte & 128) !== 0) {
		byte = file.readUInt8(next++);
		value = (value + 1) * 128 + (byte & 127);
	}
	return {
		value,
		next
	};
}
/** Version 2, no extensions, no flags. Entries must be of stage 0, without sparse folders, one per path. */
function writeIndex(entries, format) {
	const idBytes = format === "sha256" ? 32 : 20;
	const sorted = [...entries].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	const length = (entry) => STAT_BYTES$1 + idBytes + 2 + entry.path.length + 8 & -8;
	const body = Buffer.alloc(sorted.reduce((sum, entry) => sum + length(entry), 12));
	body.write("DIRC", 0, "latin1");
	body.writeUInt32BE(2, 4);
	body.writeUInt32BE(sorted.length, 8);
	let offset = 12;
	for (const entry of sorted) {
		entry.stat.copy(body, offset);
		body.writeUInt32BE(entry.mode, offset + MODE_OFFSET$1);
		body.write(entry.oid, offset + STAT_BYTES$1, "hex");
		body.writeUInt16BE(Math.min(entry.path.length, 4095), offset + STAT_BYTES$1 + idBytes);
		body.write(entry.path, offset + STAT_BYTES$1 + idBytes + 2, "latin1");
		offset += length(entry);
	}
	return Buffer.concat([body, (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)(format).update(body).digest()]);
}
// build/base/git/index-scan.js
const STAT_BYTES = 40;
const MODE_OFFSET = 24;
const SUBMODULE$1 = 57344;
const FOLDER = 16384;
const ASSUME_UNCHANGED = 32768;
const EXTENDED = 16384;
const SKIP_WORKTREE = 16384;
const ATTRIBUTES = Buffer.from(".gitattributes");
/** Format: gitformat-index. Never throws: what it can't read is `special`. */
function scanIndex(file, format) {
	const idBytes = format === "sha256" ? 32 : 20;
	const version = file.length < 12 ? 0 : file.readUInt32BE(4);
	if (version !== 2 && version !== 3) return {
		special: file.length > 0,
		attributes: []
	};
	const attributes = [];
	let special = false;
	let at = 12;
	for (let left = file.readUInt32BE(8); left > 0; left -= 1) {
		const flagsAt = at + STAT_BYTES + idBytes;
		if (flagsAt + 4 > file.length) return {
			special: true,
			attributes
		};
		const flags = file.readUInt16BE(flagsAt);
		const extended = (flags & EXTENDED) !== 0;
		const mode = file.readUInt32BE(at + MODE_OFFSET);
		special ||= mode === SUBMODULE$1 || mode === FOLDER || (flags & ASSUME_UNCHANGED) !== 0;
		special ||= extended && (file.readUInt16BE(flagsAt + 2) & SKIP_WORKTREE) !== 0;
		const nameAt = flagsAt + (extended ? 4 : 2);
		const named = flags & 4095;
		const end = named === 4095 ? file.indexOf(0, nameAt) : nameAt + named;
		if (end < nameAt || end > file.length) return {
			special: true,
			attributes
		};
		if (endsWithAttributes(file, nameAt, end)) attributes.push(file.toString("latin1", nameAt, end));
		at += end - at + 8 & -8;
	}
	return {
		special: special || isSplit(file, at, idBytes),
		attributes
	};
}
function endsWithAttributes(file, start, end) {
	const from = end - ATTRIBUTES.length;
	if (from < start || file[from] !== ATTRIBUTES[0] || file[end - 1] !== ATTRIBUTES[ATTRIBUTES.length - 1]) return false;
	return (from === start || file[from - 1] === 47) && file.compare(ATTRIBUTES, 0, ATTRIBUTES.length, from, end) === 0;
}
function isSplit(file, start, idBytes) {
	for (let at = start; at + 8 <= file.length - idBytes; at += 8 + file.readUInt32BE(at + 4)) if (file.toString("latin1", at, at + 4) === "link") return true;
	return false;
}
// build/base/git/whole-index.js
/** The user's index with every entry in it: a split or a sparse one, as git itself writes it out whole. */
async function wholeIndex(worktree, runId) {
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_11__.tmpdir)(), "codex-job-index-")));
	try {
		const index = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, "index");
		copyIndex((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(worktree.gitDir, "index"), index);
		await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
			"-c",
			"index.sparse=false",
			"update-index",
			"--force-write-index"
		], {
			cwd: worktree.root,
			runId,
			env: { GIT_INDEX_FILE: index }
		});
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(index);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
// build/key/checkout/conversions.js
/** Which tracked files may differ on disk from what git keeps, though git calls them unchanged: filters, line ends. */
/** Attributes that change bytes on the way between git and the disk. */
const CONVERTS = /\b(text|crlf|eol|ident|filter|working-tree-encoding)\b/;
/** These may keep a file's size; the others never do. */
const BY_NAME = /\b(filter|working-tree-encoding)=\S+/g;
/** The text of all attributes that count here; empty where nothing converts. Costs the reading of those files only. */
function conversionsOf(worktree, settings, attributes) {
	const global = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(process.env["XDG_CONFIG_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_11__.homedir)(), ".config"), "git", "attributes");
	const text = [
		"/etc/gitattributes",
		expanded(settings.attributesFile, worktree.root) ?? global,
		(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(worktree.commonDir, "info", "attributes"),
		...attributes.map((path) => (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_6__.t)(worktree.root, path))
	].map(textOf$1).join("\n");
	return settings.autocrlf || CONVERTS.test(text) ? text : null;
}
/**
* The entries whose bytes have to be looked at.
*
* Line ends and `$Id$` change a file's size, so there the size tells: that in the index, from when git last looked,
* against the blob's. A file that was touched since then is looked at in any case. Filters and encodings may keep the
* size: their files are looked at all of them.
*/
async function convertedEntries(entries, conversions, clean, run) {
	const files = entries.filter((entry) => entry.mode === 33188 || entry.mode === 33261);
	const [sizes, touched, named] = await Promise.all([
		blobSizes(run),
		clean ? touchedPaths(run) : /* @__PURE__ */ new Set(),
		namedPaths(conversions, run)
	]);
	return files.filter((entry) => named === "all" || named.has(entry.path) || touched.has(entry.path) || sizeOnDisk(entry) !== (sizes.get(entry.oid) ?? -1) % 2 ** 32);
}
async function blobSizes(run) {
	const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
		"ls-tree",
		"-r",
		"-l",
		"-z",
		"--full-tree",
		"HEAD"
	], {
		...run,
		okCodes: [0, 128]
	});
	const sizes = /* @__PURE__ */ new Map();
	if (code !== 0) return sizes;
	for (const line of stdout.toString("latin1").split("\0")) {
		const [, id, size] = /^\d+ blob ([0-9a-f]+) +(\d+)\t/.exec(line) ?? [];
		if (id !== void 0) sizes.set(id, Number(size));
	}
	return sizes;
}
/** Files whose times or size are not those in the index; they may still hold the same. */
async function touchedPaths(run) {
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
		"diff-files",
		"-z",
		"--name-only",
		"--ignore-submodules=all"
	], run);
	return paths$1(stdout);
}
async function namedPaths(conversions, run) {
	const values = [...new Set(conversions.match(BY_NAME))];
	if (values.length === 0) return /* @__PURE__ */ new Set();
	if (values.some((value) => !/^[a-z-]+=[\w,-]+$/.test(value))) return "all";
	const specs = values.map((value) => `:(top,attr:${value})`);
	return paths$1((await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
		"ls-files",
		"-z",
		"--",
		...specs
	], run)).stdout);
}
function paths$1(stdout) {
	return new Set(stdout.toString("latin1").split("\0").filter(Boolean));
}
function expanded(path, root) {
	if (path === null || path === "") return null;
	if (path.startsWith("~/")) return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_11__.homedir)(), path.slice(2));
	return (0,node_path__WEBPACK_IMPORTED_MODULE_8__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(root, path);
}
function textOf$1(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(path, "latin1");
	} catch {
		return "";
	}
}
// build/key/checkout/history.js
/** Where the history that commands find here ends before its beginning (`fetch-depth`, a partial clone); null when it is whole. */
function history(worktree, { partialClone }) {
	const ends = shallowCommits((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(worktree.commonDir, "shallow"));
	const parts = [...ends.length === 0 ? [] : [`shallow ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(ends.join("\n")).digest("hex")}`], ...partialClone === null ? [] : [`partial ${partialClone}`]];
	return parts.length === 0 ? null : parts.join(", ");
}
function shallowCommits(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)(path, "latin1").split("\n").filter(Boolean).sort();
	} catch {
		return [];
	}
}
// build/key/checkout/raw-files.js
/** Files whose bytes on disk are not those that git keeps, though git calls them unchanged. */
/**
* Above this, a file counts by its size and by the blob that git says it is: git has run the filter over it, and an
* LFS pointer names its content. Reading ten gigabytes for each key would cost more than the runs that it saves.
*/
const MOST_BYTES = 1024 ** 3;
/** SHA-256 over those of the entries that are not on disk as git keeps them; null when all are. */
async function rawDifferences(root, entries, format) {
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256");
	let found = false;
	let bytes = 0;
	for (const entry of entries) {
		const path = (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_6__.t)(root, entry.path);
		const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)(path, {
			bigint: true,
			throwIfNoEntry: false
		});
		const readable = bytes + Number(stats?.size ?? 0) <= MOST_BYTES;
		if (readable) bytes += Number(stats?.size ?? 0);
		const now = await onDisk(entry, path, stats, readable, format);
		if (now[1] === entry.mode.toString(8) && now[2] === entry.oid) continue;
		found = true;
		hash.update(`${JSON.stringify(now)}\n`);
	}
	return found ? hash.digest("hex") : null;
}
async function onDisk({ path: name, oid }, path, stats, readable, format) {
	if (stats === void 0) return [name, "absent"];
	if (stats.isSymbolicLink()) return [
		name,
		"120000",
		blobId((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readlinkSync)(path, "buffer"), format)
	];
	if (!stats.isFile()) return [name, stats.isDirectory() ? "folder" : "other"];
	return [
		name,
		(stats.mode & 64n) === 0n ? "100644" : "100755",
		readable ? await rawId(path, stats, format) : `${stats.size} bytes of ${oid}`
	];
}
function blobId(bytes, format) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** A job looks two or three times; a file that nobody wrote to in between (ctime can't be set) is read once. */
const known$1 = /* @__PURE__ */ new Map();
async function rawId(path, stats, format) {
	const key = [
		stats.dev,
		stats.ino,
		stats.size,
		stats.mtimeNs,
		stats.ctimeNs,
		format
	].join(" ");
	const before = known$1.get(key);
	if (before !== void 0) return before;
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)(format).update(`blob ${stats.size}\0`);
	const whole = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_12__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.createReadStream)(path), hash).then(() => true, () => false);
	const id = whole ? hash.digest("hex") : "unreadable";
	if (whole) known$1.set(key, id);
	return id;
}
// build/key/folder.js
const LIMITS = {
	files: 5e4,
	bytes: 1024 ** 3
};
/** A folder whose state can't be bounded. The message is the reason why nothing may be cached. */
var StateTooLarge = class extends Error {};
function tooLarge(folder, { files, bytes }) {
	return new StateTooLarge(`${folder} holds more than ${files} files or ${bytes / 1024 ** 3} GiB, too many to tell two states of it apart.`);
}
/**
* State of a folder that git doesn't know, by content: names, executable bits, links and bytes of every file. Of a
* repository in it, the commit that is checked out counts, and nothing else of `.git`. Without this, all folders outside
* git would be one job. Files that can't be read count by their name only.
*
* @param exclude absolute paths that don't count, with all below them
*/
async function folderState(folder, exclude = [], limits = LIMITS) {
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256");
	let files = 0;
	let bytes = 0;
	if (!await walk(folder, "")) return {
		kind: "too-large",
		limits
	};
	return files === 0 ? { kind: "empty" } : {
		kind: "digest",
		digest: hash.digest("hex")
	};
	async function walk(path, name) {
		for (const item of await list$1(path)) {
			const itemPath = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(path, item.name);
			const itemName = name === "" ? item.name : `${name}/${item.name}`;
			if (exclude.includes(itemPath)) continue;
			if (item.name === ".git") {
				const commit = name === "" ? null : commitAt(path);
				if (commit !== null) hash.update(JSON.stringify([
					"repository",
					name,
					commit
				]));
			} else if (item.isDirectory()) {
				if (!await walk(itemPath, itemName)) return false;
			} else {
				files += 1;
				if (files > limits.files) return false;
				if (!await add(itemPath, itemName, item)) return false;
			}
		}
		return true;
	}
	async function add(path, name, item) {
		if (item.isSymbolicLink()) {
			hash.update(JSON.stringify([
				"link",
				name,
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readlink)(path)
			]));
			return true;
		}
		const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)(path).catch(() => null);
		if (!item.isFile() || info === null) {
			hash.update(JSON.stringify(["other", name]));
			return true;
		}
		bytes += info.size;
		if (bytes > limits.bytes) return false;
		hash.update(JSON.stringify([
			"file",
			name,
			(info.mode & 64) !== 0
		]));
		hash.update(await digest(path));
		return true;
	}
}
/** Sorted by code unit, so that the digest is the same on every file system. */
async function list$1(path) {
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readdir)(path, { withFileTypes: true }).catch(() => [])).sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
async function digest(path) {
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256");
	await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_12__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.createReadStream)(path), hash).catch(() => void 0);
	return hash.digest();
}
// build/key/checkout/settings.js
/** What of git's configuration decides how a checkout looks on disk. */
const WANTED = "^(core\\.(autocrlf|attributesfile)|remote\\..*\\.partialclonefilter)$";
async function checkoutSettings(run) {
	const pairs = await settings([
		"config",
		"-z",
		"--get-regexp",
		WANTED
	], run);
	const value = (wanted) => pairs.findLast(([name]) => name === wanted)?.[1] ?? null;
	const partial = pairs.filter(([name]) => name.endsWith(".partialclonefilter")).map(([, filter]) => filter);
	return {
		autocrlf: ![
			"false",
			"no",
			"off",
			"0",
			"",
			void 0
		].includes(value("core.autocrlf")?.toLowerCase()),
		attributesFile: value("core.attributesfile"),
		partialClone: partial.length === 0 ? null : [...new Set(partial)].sort().join(",")
	};
}
/**
* Words for git's command line that switch off the filters which a repository's own configuration defines. Anybody who
* could write in the workspace may have put a repository there, with a filter that is a program: it must not run here.
* Null when one has a name that can't be switched off.
*/
async function withoutOwnFilters(run) {
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
		"config",
		"-z",
		"--show-scope",
		"--get-regexp",
		"^filter\\."
	], {
		...run,
		okCodes: [0, 1]
	});
	const fields = stdout.toString("utf8").split("\0");
	const names = /* @__PURE__ */ new Set();
	for (let at = 0; at + 1 < fields.length; at += 2) {
		const name = /^filter\.(.*)\.[^.\n]+(\n|$)/s.exec(fields[at + 1] ?? "")?.[1];
		if (name !== void 0 && ["local", "worktree"].includes(fields[at] ?? "")) names.add(name);
	}
	if ([...names].some((name) => /[=\n]/.test(name))) return null;
	return [...names].flatMap((name) => [
		"clean=",
		"smudge=",
		"process=",
		"required=false"
	].flatMap((end) => ["-c", `filter.${name}.${end}`]));
}
async function settings(args, run) {
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)(args, {
		...run,
		okCodes: [0, 1]
	});
	return stdout.toString("utf8").split("\0").filter(Boolean).map((pair) => {
		const [name = "", ...value] = pair.split("\n");
		return [name, value.length === 0 ? "true" : value.join("\n")];
	});
}
// build/key/checkout/repositories.js
/** Submodules and other repositories within a work tree. */
/** SHA-256 over those that differ from a full, clean checkout of the commit that the tree names; null when none does. */
async function repositoriesState(worktree, paths, options, stateOf) {
	const differing = (await Promise.all(paths.map(async (path) => [path, await repositoryState((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_6__.t)(worktree.root, path), options, stateOf)]))).filter(([, state]) => state !== null);
	return differing.length === 0 ? null : (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(JSON.stringify(differing)).digest("hex");
}
/**
* The repository's own state, with all that is within it; null when it is a full, clean checkout of its commit, which
* the outer tree names. Git runs there without the filters that the repository itself defines; where git can't tell
* (it is damaged, it belongs to somebody else), every file counts.
*/
async function repositoryState(folder, options, stateOf) {
	if (typeof folder !== "string") return "unnamed";
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, ".git"))) return filesOf(folder, options);
	const run = {
		cwd: folder,
		runId: options.runId
	};
	const inner = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_5__.t)(folder, options);
	if (inner.kind === "none" || inner.root !== (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync)(folder)) return filesOf(folder, options);
	const words = await withoutOwnFilters(run);
	if (words === null) return filesOf(folder, options);
	try {
		const { tree, checkout } = await stateOf(inner, {
			...options,
			words
		});
		if (inner.commit !== null && tree === null && checkout === null) return null;
		return [
			inner.commit === null ? "unborn" : "differs",
			tree,
			checkout
		];
	} catch (error) {
		if (error instanceof StateTooLarge) throw error;
		return filesOf(folder, options);
	}
}
async function filesOf(folder, { exclude, excludeUntracked }) {
	const state = await folderState(folder, [...exclude, ...excludeUntracked]);
	switch (state.kind) {
		case "empty": return "absent";
		case "digest": return ["files", state.digest];
		case "too-large": throw tooLarge(folder, state.limits);
	}
}
// build/key/checkout/worktree-state.js
/** What the key says of the files of a git work tree: the tree, and how the disk differs from it. */
/**
* In the ordinary case as fast as its one `git status`: all else goes on at the same time and is done before. Rejects
* with a GitError when git fails, and with StateTooLarge.
*/
async function worktreeState(worktree, options) {
	const run = {
		cwd: worktree.root,
		runId: options.runId
	};
	const exclude = [...options.exclude, ...await untracked(worktree, options, run)];
	const [tree, settings, index] = await Promise.all([
		treeState(worktree, {
			...options,
			exclude
		}),
		checkoutSettings(run),
		readIndex(worktree)
	]);
	const seen = tree.index ?? index;
	const scan = scanIndex(seen, worktree.objectFormat);
	const conversions = conversionsOf(worktree, settings, scan.attributes);
	const parsed = scan.special || conversions !== null ? await entriesOf(worktree, seen, options.runId) : [];
	const late = conversions ?? conversionsOf(worktree, settings, attributesIn(parsed));
	const [files, repositories] = await Promise.all([filesState$1(worktree, parsed, late, tree, run), repositoriesState(worktree, repositoryPaths(parsed, tree), {
		...options,
		clean: void 0
	}, worktreeState)]);
	return {
		tree: tree.tree,
		checkout: lines(worktree, settings, files, repositories)
	};
}
function lines(worktree, settings, files, repositories) {
	const past = history(worktree, settings);
	const all = [
		...files === null ? [] : [`files:${files}`],
		...past === null ? [] : [`history:${past}`],
		...repositories === null ? [] : [`repositories:${repositories}`]
	];
	return all.length === 0 ? null : all;
}
async function filesState$1(worktree, entries, conversions, tree, run) {
	const hidden = entries.filter((entry) => entry.mode !== SUBMODULE && (entry.skipWorktree || entry.assumeUnchanged));
	const converted = conversions === null ? [] : await convertedEntries(entries, conversions, tree.index === null, run);
	const candidates = new Map([...hidden, ...converted].map((entry) => [entry.path, entry]));
	return candidates.size === 0 ? null : rawDifferences(worktree.root, sorted(candidates), worktree.objectFormat);
}
const SUBMODULE = 57344;
function repositoryPaths(entries, { unborn }) {
	const linked = entries.filter(({ mode }) => mode === SUBMODULE).map(({ path }) => path);
	return [.../* @__PURE__ */ new Set([...linked, ...unborn.map((path) => Buffer.from(path, "utf8").toString("latin1"))])].sort();
}
function attributesIn(entries) {
	return entries.map(({ path }) => path).filter((path) => /(^|\/)\.gitattributes$/.test(path));
}
function sorted(entries) {
	return [...entries.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
async function entriesOf(worktree, index, runId) {
	if (index.length === 0) return [];
	const parsed = parseIndex(index, worktree.objectFormat);
	return parsed.split || parsed.entries.some(({ mode }) => mode === 16384) ? parseIndex(await wholeIndex(worktree, runId), worktree.objectFormat).entries : parsed.entries;
}
async function readIndex({ gitDir }) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(gitDir, "index"));
	} catch {
		return Buffer.alloc(0);
	}
}
/** Of these files those in this work tree that git does not track. */
async function untracked(worktree, options, run) {
	const inside = options.excludeUntracked.filter((path) => path !== worktree.root && (0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(path, worktree.root));
	const tracked = await Promise.all(inside.map(async (path) => {
		const name = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(worktree.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/");
		const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
			"ls-files",
			"-z",
			"--",
			`:(top,literal)${name}`
		], {
			...run,
			okCodes: [0, 128]
		});
		return stdout.length > 0;
	}));
	return inside.filter((_, at) => !tracked[at]);
}
// build/key/files-state.js
/** The files that Codex finds where it works, whatever git can say of them. */
/** Never rejects: a cache that can't be sure is no reason not to work. */
async function filesState(directory, worktree, options) {
	try {
		if (worktree.kind === "worktree") return await inWorktree(directory, worktree, options);
		const nearest = worktree.reason === "not-a-repository" ? null : nearestRepository(directory);
		return await (nearest === null ? inFolder(directory, worktree, options) : inNearest(nearest, worktree, options));
	} catch (error) {
		return {
			commit: worktree.kind === "worktree" ? worktree.commit : null,
			directory: worktree.kind === "worktree" ? worktree.prefix : "",
			tree: null,
			checkout: null,
			notCacheable: `the state of the files is unknown: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_16__.n)(error)}`,
			notice: null
		};
	}
}
async function inWorktree(directory, worktree, options) {
	const [{ tree, checkout }, ignored] = await Promise.all([worktreeState(worktree, options), ignoredFolder(directory, worktree, options)]);
	const lines = [...checkout ?? [], ...ignored === null ? [] : [`ignored:${ignored}`]].sort();
	return {
		commit: worktree.commit,
		directory: worktree.prefix,
		tree,
		checkout: lines.length === 0 ? null : lines,
		notCacheable: null,
		notice: null
	};
}
/** Where Codex works in a folder that git ignores, all files of that folder count: git says nothing of them. */
async function ignoredFolder(directory, worktree, options) {
	if (worktree.prefix === "") return null;
	const asked = {
		cwd: worktree.root,
		runId: options.runId,
		okCodes: [
			0,
			1,
			128
		]
	};
	const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
		"check-ignore",
		"-q",
		"--",
		worktree.prefix
	], asked);
	return code === 0 ? digestOfFolder(directory, options) : null;
}
/** Git doesn't say anything here, but there is a repository: all files from its root down count. */
async function inNearest(nearest, why, options) {
	const digest = await digestOfFolder(nearest.root, options);
	return {
		commit: nearest.commit,
		directory: nearest.prefix,
		tree: digest === null ? null : `files:${digest}`,
		checkout: null,
		notCacheable: null,
		notice: `The hash holds every file in ${nearest.root}, ignored files too, because git cannot tell which of them count. ${why.advice}`
	};
}
async function inFolder(directory, why, options) {
	const digest = await digestOfFolder(directory, options, why.advice);
	return {
		commit: null,
		directory: "",
		tree: digest === null ? null : `files:${digest}`,
		checkout: null,
		notCacheable: null,
		notice: null
	};
}
async function digestOfFolder(folder, options, advice = "") {
	const state = await folderState(folder, [...options.exclude, ...options.excludeUntracked]);
	switch (state.kind) {
		case "empty": return null;
		case "digest": return state.digest;
		case "too-large": throw new Error([tooLarge(folder, state.limits).message, advice].filter(Boolean).join(" "));
	}
}
// node_modules/smol-toml/dist/error.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	/** @internal */
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
/** @internal */
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
"".isWellFormed;
// node_modules/smol-toml/dist/index.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
// build/request/codex-args/config.js
/** Split at the first `=`, both sides trimmed; a value that isn't TOML is the text itself, without quotes around it. */
function readOverride(text) {
	const equals = text.indexOf("=");
	if (equals < 0) return {
		kind: "invalid",
		problem: "-c KEY=VALUE, with a = in it"
	};
	const key = text.slice(0, equals).trim();
	if (key === "") return {
		kind: "invalid",
		problem: "-c KEY=VALUE, with a key before the ="
	};
	return {
		kind: "ok",
		key,
		value: readValue(text.slice(equals + 1).trim())
	};
}
function readValue(text) {
	try {
		const value = parse(`_x_ = ${text}`)["_x_"];
		if (value !== void 0) return value;
	} catch {}
	return text.replace(/^["']+|["']+$/g, "");
}
/**
* Settings that undo the wall, and how: programs started outside the sandbox, the sandbox replaced or asked around, the
* key proxy bypassed.
*/
const WALL = /* @__PURE__ */ new Map([
	["projects", "lets a repository's own config start programs outside the sandbox"],
	["mcp_servers", "starts programs outside the sandbox"],
	["plugins", "starts programs outside the sandbox"],
	["marketplaces", "starts programs outside the sandbox"],
	["hooks", "starts programs outside the sandbox"],
	["notify", "starts a program outside the sandbox"],
	["js_repl_node_path", "starts a program outside the sandbox"],
	["permissions", "replaces the sandbox"],
	["default_permissions", "replaces the sandbox"],
	["use_legacy_landlock", "replaces the sandbox"],
	["features.use_legacy_landlock", "replaces the sandbox"],
	["approvals_reviewer", "lets a model allow commands outside the sandbox"],
	["auto_review", "lets a model allow commands outside the sandbox"],
	["model_provider", "bypasses the proxy that keeps the key (use responses-api-endpoint)"],
	["model_providers", "bypasses the proxy that keeps the key (use responses-api-endpoint)"],
	["openai_base_url", "bypasses the proxy that keeps the key (use responses-api-endpoint)"],
	["chatgpt_base_url", "sends the login elsewhere"]
]);
/** How a setting undoes the wall, or null. Looks into tables: `-c projects={…}`, `-c profiles={a={hooks={…}}}`. */
function undoesWall(key, value) {
	for (const path of paths(segments(key), value)) {
		const own = path[0] === "profiles" ? path.slice(2) : path;
		const found = WALL.get(own[0] ?? "") ?? WALL.get(own.slice(0, 2).join("."));
		if (found !== void 0) return found;
	}
	return null;
}
/** Codex splits a key at every dot and knows no quotes; being stricter than it costs nothing here. */
function segments(key) {
	return key.split(".").map((part) => part.trim().replace(/^["']|["']$/g, ""));
}
function paths(prefix, value) {
	if (!(typeof value === "object" && !Array.isArray(value) && !(value instanceof Date)) || Object.keys(value).length === 0) return [prefix];
	return Object.entries(value).flatMap(([name, inner]) => paths([...prefix, name], inner));
}
// build/request/codex-args/flags.js
/**
* How `codex exec` reads its command line, as clap does it: words in, tokens out, no meaning yet.
* Source of the table: `codex exec|exec resume|exec fork|exec review --help` of 0.171.0, and what that binary accepts
* beyond (`--yolo`, `--experimental-json`). clap takes no abbreviations of long names here.
*/
const ARITIES = {
	"--add-dir": "value",
	"--all": "switch",
	"--approve-for-me": "switch",
	"--base": "value",
	"--cd": "value",
	"--color": "value",
	"--commit": "value",
	"--config": "value",
	"--cyber-access-program": "value",
	"--dangerously-bypass-approvals-and-sandbox": "switch",
	"--dangerously-bypass-hook-trust": "switch",
	"--disable": "value",
	"--enable": "value",
	"--ephemeral": "switch",
	"--help": "switch",
	"--ignore-rules": "switch",
	"--ignore-user-config": "switch",
	"--image": "values",
	"--json": "switch",
	"--last": "switch",
	"--local-provider": "value",
	"--model": "value",
	"--oss": "switch",
	"--output-last-message": "value",
	"--output-schema": "value",
	"--profile": "value",
	"--remote": "value",
	"--remote-auth-token-env": "value",
	"--sandbox": "value",
	"--skip-git-repo-check": "switch",
	"--strict-config": "switch",
	"--thread-source": "value",
	"--title": "value",
	"--trust": "switch",
	"--uncommitted": "switch",
	"--version": "switch",
	"--worktree": "switch"
};
const OTHER_NAMES = /* @__PURE__ */ new Map([
	["-c", "--config"],
	["-i", "--image"],
	["-m", "--model"],
	["-p", "--profile"],
	["-s", "--sandbox"],
	["-C", "--cd"],
	["-o", "--output-last-message"],
	["-h", "--help"],
	["-V", "--version"],
	["--yolo", "--dangerously-bypass-approvals-and-sandbox"],
	["--experimental-json", "--json"]
]);
function readTokens(words) {
	const tokens = [];
	let at = 0;
	while (at < words.length) {
		const word = words[at];
		if (word === "--") {
			tokens.push(...words.slice(at + 1).map((text) => ({
				kind: "positional",
				text,
				literal: true
			})));
			break;
		}
		const { token, used } = readToken(word, words.slice(at + 1), tokens.some((token) => token.kind === "positional"));
		tokens.push(...token);
		at += 1 + used;
	}
	return tokens;
}
function readToken(word, following, nested) {
	if (!isFlag(word)) return {
		token: [{
			kind: "positional",
			text: word,
			literal: false
		}],
		used: 0
	};
	const { name, glued } = splitFlag(word);
	const flag = known(name);
	if (flag === null) {
		const behind = glued === null ? following.slice(0, 1).filter((next) => !isFlag(next)) : [];
		return {
			token: [{
				kind: "unknown",
				words: [word, ...behind]
			}],
			used: behind.length
		};
	}
	const arity = ARITIES[flag];
	if (arity === "switch") return glued === null ? {
		token: [{
			kind: "flag",
			flag,
			value: null,
			words: [word]
		}],
		used: 0
	} : broken(word, `${name} without a value`);
	if (arity === "values") return readImages(word, glued, following, nested);
	if (glued !== null) return {
		token: [{
			kind: "flag",
			flag,
			value: glued,
			words: [word]
		}],
		used: 0
	};
	const next = following[0];
	if (next === void 0 || isFlag(next)) return broken(word, `${name} with a value behind it`);
	return {
		token: [{
			kind: "flag",
			flag,
			value: next,
			words: [word, next]
		}],
		used: 1
	};
}
/**
* `-i a b` is two images, and so would be the `-` at the end of our own command line: each is written as one word. A
* glued value (`-ia`, `--image=a`) is the only one, as is that of a subcommand.
*/
function readImages(word, glued, following, nested) {
	const end = following.findIndex((next) => next === "-" || isFlag(next));
	const available = following.slice(0, end < 0 ? following.length : end);
	const images = glued !== null ? [glued] : nested ? available.slice(0, 1) : available;
	if (images.length === 0 || images.includes("")) return broken(word, `${word} with a file behind it`);
	return {
		token: images.map((image) => ({
			kind: "flag",
			flag: "--image",
			value: image,
			words: [`--image=${image}`]
		})),
		used: glued === null ? images.length : 0
	};
}
/** A lone `-` is a value (the prompt is on stdin) to clap, never a flag. */
function isFlag(word) {
	return word.length > 1 && word.startsWith("-");
}
/** `--name=value`, `-nvalue`, `-n=value`; `glued` is null where the word is the flag alone. */
function splitFlag(word) {
	if (word.startsWith("--")) {
		const equals = word.indexOf("=");
		return equals < 0 ? {
			name: word,
			glued: null
		} : {
			name: word.slice(0, equals),
			glued: word.slice(equals + 1)
		};
	}
	const value = word.slice(2);
	return {
		name: word.slice(0, 2),
		glued: value === "" ? null : value.replace(/^=/, "")
	};
}
function known(name) {
	return OTHER_NAMES.get(name) ?? (Object.hasOwn(ARITIES, name) ? name : null);
}
function broken(word, problem) {
	return {
		token: [{
			kind: "broken",
			word,
			problem
		}],
		used: 0
	};
}
// build/key/instructions/configuration.js
/** What of Codex's configuration counts in this job: the files of a given home, and the user's `-c`. */
async function readConfiguration(request) {
	const tokens = readTokens(request.codexArgs);
	const values = (flag) => tokens.flatMap((token) => token.kind === "flag" && token.flag === flag ? [token.value ?? ""] : []);
	const overrides = values("--config").flatMap((text) => {
		const read = readOverride(text);
		return read.kind === "ok" ? [[read.key, read.value]] : [];
	});
	const layers = [];
	if (request.codexHome !== null) {
		const own = await readLayer(request.codexHome, "config.toml");
		if (own !== null) layers.push(own);
		const profile = values("--profile").at(-1) ?? lastSetting("profile", layers, overrides);
		const used = typeof profile === "string" ? await readLayer(request.codexHome, `${profile}.config.toml`) : null;
		if (used !== null) layers.push(used);
	}
	return {
		layers,
		overrides,
		trustsProjects: [...layers.map(({ table }) => table), overrides].some((part) => /"trust_level":"trusted"|projects\.[^,]*trust_level","trusted"/.test(JSON.stringify(part))) || values("--trust").length > 0
	};
}
/** The strongest value of a setting at the top level; undefined where nothing sets it. */
function setting(name, { layers, overrides }) {
	return lastSetting(name, layers, overrides);
}
function lastSetting(name, layers, overrides) {
	return [...layers.map(({ table }) => table?.[name]), ...overrides.map(([key, value]) => key === name ? value : void 0)].findLast((value) => value !== void 0);
}
/** Null when there is no such file. A FIFO would hold us for ever: files only. */
async function readLayer(folder, name) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name);
	if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)(path).catch(() => null))?.isFile()) return null;
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)(path, "utf8").catch(() => "");
	try {
		return {
			name,
			folder,
			table: parse(text),
			text
		};
	} catch {
		return {
			name,
			folder,
			table: null,
			text
		};
	}
}
// build/key/instructions/named-files.js
/** Files that Codex's configuration names: what they hold reaches the model, so they count by content. */
/** `model_instructions_file`, `config_file`, `model_catalog_json`, `path` of a skill: settings whose name says so. */
const NAMES_A_FILE = /(^|_)(file|path|json)$/;
/** An agent's own configuration may name files again. */
const DEPTH$1 = 3;
/**
* A setting's value as it is hashed: JSON with sorted keys, and in place of a file's path what the file holds. A path
* that leads to no file stays as it is.
*
* @param folder absolute: relative paths start here
*/
async function contentOf(name, value, folder, depth = DEPTH$1) {
	if (typeof value === "string") return NAMES_A_FILE.test(name) ? fileContent((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder, value), value, depth) : value;
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return Promise.all(value.map((item) => contentOf(name, item, folder, depth)));
	if (typeof value !== "object") return typeof value === "bigint" ? String(value) : value;
	const names = Object.keys(value).sort();
	return Promise.all(names.map(async (key) => [key, await contentOf(key, value[key], folder, depth)]));
}
async function fileContent(path, written, depth) {
	const digest = await digestOfFile(path);
	if (digest === null) return written;
	const layer = depth > 0 && path.endsWith(".toml") ? await readLayer((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path), path.slice((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(path).length + 1)) : null;
	return { content: layer?.table ? await contentOf("", layer.table, layer.folder, depth - 1) : `sha256:${digest}` };
}
/** SHA-256 of a plain file, in hex; null when there is none that can be read. */
async function digestOfFile(path) {
	try {
		if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)(path)).isFile()) return null;
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256");
		await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_12__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.createReadStream)(path), hash);
		return hash.digest("hex");
	} catch {
		return null;
	}
}
// build/key/instructions/arguments.js
/**
* Codex's arguments as they are hashed. Two ways to write one argument are one (`-c x=1`, `--config=x=1`, `-c 'x = 1'`),
* and a file that they name counts by its content, not by its path: another picture is another job, and the same one
* elsewhere is the same. A file that can't be read keeps its path.
*
* @param folder where Codex works, absolute: relative paths start there
*/
async function argumentsByContent(args, folder) {
	return (await Promise.all(readTokens(args).map((token) => written(token, folder)))).flat();
}
async function written(token, folder) {
	switch (token.kind) {
		case "broken": return [token.word];
		case "unknown": return token.words;
		case "positional": return [token.text];
		case "flag": {
			const { flag, value } = token;
			if (value === null) return [flag];
			if (flag === "--config") return [`--config=${await settingByContent(value, folder)}`];
			const digest = flag === "--image" ? await digestOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(folder, value)) : null;
			return [`${flag}=${digest === null ? value : `sha256:${digest}`}`];
		}
	}
}
async function settingByContent(text, folder) {
	const read = readOverride(text);
	if (read.kind === "invalid") return text;
	const name = read.key.split(".").at(-1) ?? "";
	return `${read.key}=${JSON.stringify(await contentOf(name, read.value, folder))}`;
}
// build/key/instructions/skills.js
/** Measured with Codex 0.169: so deep below the folder, and no deeper. */
const DEPTH = 6;
/** Bounds a loop of ours, not the search of Codex: it stops at 2,000 folders as well. */
const MOST_FOLDERS = 2e3;
/**
* Paths of the `SKILL.md` files below a folder of skills, relative to it, `/` between the parts, sorted by code unit.
* Codex looks into folders and links to folders, not into hidden ones; a `SKILL.md` that is itself a link is no skill
* to it. Each real folder counts once, so that links in a circle come to an end.
*/
async function findSkills(root) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	let level = [""];
	for (let depth = 0; depth <= DEPTH && level.length > 0; depth += 1) {
		const next = [];
		for (const folder of level) {
			const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(root, folder)).catch(() => null);
			if (real === null || seen.has(real) || seen.size >= MOST_FOLDERS) continue;
			seen.add(real);
			for (const item of await list(real)) {
				const name = folder === "" ? item.name : `${folder}/${item.name}`;
				if (item.name === "SKILL.md" && item.isFile()) found.push(name);
				else if (!item.name.startsWith(".") && await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(real, item.name), item)) next.push(name);
			}
		}
		level = next;
	}
	return found.sort();
}
async function list(folder) {
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readdir)(folder, { withFileTypes: true }).catch(() => [])).sort((a, b) => a.name < b.name ? -1 : 1);
}
async function isFolder(path, item) {
	if (!item.isSymbolicLink()) return item.isDirectory();
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)(path).catch(() => null))?.isDirectory() ?? false;
}
// build/key/instructions/instructions.js
/** Instructions and skills that Codex finds by itself, from the project's root down to where it works. */
/** In each folder the first of these that is there counts, and the others don't. */
const INSTRUCTIONS$1 = ["AGENTS.override.md", "AGENTS.md"];
const SKILLS = [".agents/skills", ".codex/skills"];
/** What the machine's administrator gives to every run. */
const SYSTEM = "/etc/codex/skills";
/**
* The tree id holds most of them too, but not those that git ignores, and not what links lead to.
*
* @param directory absolute, links resolved: where Codex works
*/
async function findInstructions(directory, configuration, system = SYSTEM) {
	const root = projectRoot(directory, setting("project_root_markers", configuration));
	const names = setting("project_doc_max_bytes", configuration) === 0 ? [] : documentNames(configuration);
	const folders = await Promise.all(foldersBetween(root, directory).map(async (folder) => {
		const documents = await firstOf(folder, names);
		const skills = await Promise.all(SKILLS.map((place) => skillsIn(folder, place)));
		const place = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/");
		return [...documents, ...skills.flat()].map(([name, text]) => [place === "" ? name : `${place}/${name}`, text]);
	}));
	const machine = await skillsIn(system, "");
	return [...folders.flat(), ...machine.map(([name, text]) => [`${SYSTEM}/${name}`, text])];
}
/** Null when nothing was found. */
function digestOf(found) {
	if (found.length === 0) return null;
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256");
	for (const pair of found) hash.update(JSON.stringify(pair));
	return hash.digest("hex");
}
/** Of these files in a folder the first that is there, with its text. */
async function firstOf(folder, names) {
	for (const name of names) {
		const text = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name));
		if (text !== null) return [[name, text]];
	}
	return [];
}
/** Skills with what Codex reads of them by itself: `SKILL.md`, and in `agents/openai.yaml` whether the model is told. */
async function skillsIn(folder, place) {
	const names = (await findSkills((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, place))).map((name) => place === "" ? name : `${place}/${name}`);
	return (await Promise.all(names.map(async (name) => {
		const more = `${name.slice(0, -8)}agents/openai.yaml`;
		const [text, settings] = await Promise.all([textOf((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, name)), textOf((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, more))]);
		const told = settings?.replace(FOR_PEOPLE$1, "").trim() ?? "";
		return [[name, text ?? ""], ...told === "" ? [] : [[more, told]]];
	}))).flat();
}
/** The names and icons that a window shows. */
const FOR_PEOPLE$1 = /^interface:.*\n(?:[ \t]+.*(?:\n|$)|\n)*/m;
function documentNames(configuration) {
	const more = setting("project_doc_fallback_filenames", configuration);
	const names = Array.isArray(more) ? more.filter((name) => typeof name === "string") : [];
	return [...INSTRUCTIONS$1, ...names.filter((name) => name !== "")];
}
/** The nearest folder that holds a marker (`.git` where nothing else is set); without one, where Codex works. */
function projectRoot(directory, given) {
	const markers = Array.isArray(given) ? given.filter((name) => typeof name === "string") : [".git"];
	for (let folder = directory;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(folder)) {
		if (markers.some((marker) => marker !== "" && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, marker)))) return folder;
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(folder) === folder) return directory;
	}
}
function foldersBetween(root, directory) {
	return directory === root ? [root] : [...foldersBetween(root, (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(directory)), directory];
}
/** Line ends as git may have changed them at checkout don't count. A FIFO would hold us for ever: files only. */
async function textOf(path) {
	try {
		return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.stat)(path)).isFile() ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)(path, "utf8")).replaceAll("\r\n", "\n") : null;
	} catch {
		return null;
	}
}
// build/key/instructions/home.js
/** What of a Codex home reaches the model: its configuration, instructions and skills, and a thread that goes on. */
const INSTRUCTIONS = ["AGENTS.override.md", "AGENTS.md"];
/** Tables of `config.toml` about the terminal, which no request holds. */
const FOR_PEOPLE = /* @__PURE__ */ new Set([
	"tui",
	"notice",
	"history"
]);
/**
* Digest of a given home: its instructions, its skills, the configuration that is used, and the files that it names.
* Logins, sessions, histories and profiles that nobody asked for are no part.
*
* @returns null when there is nothing of that kind
*/
async function homeDigest(home, configuration) {
	const [instructions, skills, layers] = await Promise.all([
		firstOf(home, INSTRUCTIONS),
		skillsIn(home, "skills"),
		Promise.all(configuration.layers.map(layerContent))
	]);
	return digestOf([
		...instructions,
		...skills,
		...layers.flat()
	]);
}
/** Digest of the instructions of a home that lends its login only; its configuration isn't read, its skills are hidden. */
async function instructionsOfHome(home) {
	return digestOf(await firstOf(home, INSTRUCTIONS));
}
async function layerContent({ name, folder, table, text }) {
	if (table === null) return [[name, text.replaceAll("\r\n", "\n")]];
	const entries = Object.entries(table).filter(([key]) => !FOR_PEOPLE.has(key));
	if (entries.length === 0) return [];
	const content = await contentOf("", Object.fromEntries(entries), folder);
	return [[name, JSON.stringify(content)]];
}
/**
* Digest of a recorded thread: Codex keeps it at `sessions/YYYY/MM/DD/rollout-<time>-<thread id>.jsonl`.
*
* @returns null when it isn't there: Codex will then say so itself
*/
async function threadDigest(home, thread) {
	const name = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(home, "sessions"), { recursive: true }).catch(() => [])).find((candidate) => candidate.toLowerCase().endsWith(`-${thread.toLowerCase()}.jsonl`));
	if (name === void 0) return null;
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256");
	await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_12__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(home, "sessions", name)), hash);
	return hash.digest("hex");
}
// build/key/facts.js
/** What a checkout says about a job, looked up once, for every tier of it. */
/** Everything in the hash that the files on disk decide. Of two requests that differ in their tier only, the same. */
async function gatherFacts(request, options) {
	const configuration = await readConfiguration(request);
	const [{ worktree, files }, codexHome, codexArgs, instructions, threadState] = await Promise.all([
		checkedOut(request, options),
		ofHome(request, configuration, options.personalHome),
		argumentsByContent(request.codexArgs, request.workingDirectory),
		findInstructions(request.workingDirectory, configuration).then(digestOf),
		ofThread(request, options.personalHome)
	]);
	const { commit, directory, tree, checkout } = files;
	return {
		key: {
			commit: commit ?? options.fallbackCommit,
			tree,
			checkout,
			directory,
			codexHome,
			codexArgs,
			instructions,
			threadState
		},
		worktree,
		notCacheable: files.notCacheable,
		notice: files.notice,
		exclude: ownPaths(request)
	};
}
async function checkedOut(request, { runId }) {
	const { workingDirectory, cacheDir, outputFile } = request;
	const exclude = [cacheDir];
	const guess = outputFile === null ? nearestRepository(workingDirectory) : null;
	const early = guess === null ? void 0 : isClean({
		cwd: guess.root,
		runId
	}, [], exclude).catch(() => null);
	const worktree = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_5__.t)(workingDirectory, { runId });
	const clean = worktree.kind === "worktree" && worktree.root === guess?.root ? early : void 0;
	return {
		worktree,
		files: await filesState(workingDirectory, worktree, {
			runId,
			exclude,
			excludeUntracked: outputFile === null ? [] : [outputFile],
			clean
		})
	};
}
/** The local cache and the output file may lie in the work tree. */
function ownPaths({ cacheDir, outputFile }) {
	return [cacheDir, outputFile].filter((path) => path !== null);
}
/** A person's own home (command line, no key) lends its login only; its instructions go into each request all the same. */
function ofHome(request, configuration, personalHome) {
	if (request.codexHome !== null) return homeDigest(request.codexHome, configuration);
	return request.personalLogin && personalHome !== null ? instructionsOfHome(personalHome) : null;
}
function ofThread({ resume, codexHome }, personalHome) {
	const home = codexHome ?? personalHome;
	return resume === null || home === null ? null : threadDigest(home, resume.thread);
}
function keyRecord(request, facts) {
	const rest = {
		cacheKey: request.cacheKey,
		checkout: facts.checkout,
		codexArgs: facts.codexArgs,
		codexHome: facts.codexHome,
		codexVersion: request.codexVersion,
		directory: facts.directory,
		effort: request.effort,
		endpoint: request.endpoint,
		model: request.model,
		instructions: facts.instructions,
		outputSchema: request.outputSchema === null ? null : request.outputSchema.replaceAll("\r\n", "\n"),
		sandbox: request.sandbox,
		thread: request.resume === null ? null : `${request.resume.kind} ${request.resume.thread.toLowerCase()}`,
		threadState: facts.threadState,
		tree: facts.tree
	};
	return [
		["commit", facts.commit],
		["task", request.task],
		["format", 2],
		...Object.keys(rest).sort(byCodeUnit).map((name) => [name, rest[name] ?? null])
	];
}
/** 64 lower-case hexadecimal digits. */
function hashRecord(record) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(JSON.stringify(record), "utf8").digest("hex");
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// build/key/identify.js
async function identifyJob(request, options) {
	return identityOf(request, await gatherFacts(request, options));
}
/** @param facts of this request, or of one that differs in its tier only */
function identityOf(request, { key, ...facts }) {
	const record = keyRecord(request, key);
	return {
		...facts,
		hash: hashRecord(record),
		record
	};
}
/** What of the record a run that only reads must find unchanged at its end. A thread that goes on grows, and a home is Codex's own. */
const OF_FILES = [
	"commit",
	"tree",
	"checkout",
	"instructions"
];
/** Whether the files moved between two looks at one job. */
function filesMoved(before, after) {
	if (after.notCacheable !== null) return true;
	const files = ({ record }) => JSON.stringify(record.filter(([name]) => OF_FILES.includes(name)));
	return files(before) !== files(after);
}



/***/ }),

/***/ 4538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ MAX_INLINE_TOTAL),
/* harmony export */   d: () => (/* binding */ cellJson),
/* harmony export */   f: () => (/* binding */ printableJson),
/* harmony export */   r: () => (/* binding */ MAX_COLUMNS),
/* harmony export */   u: () => (/* binding */ JsonText)
/* harmony export */ });
/* unused harmony exports c, i, l, n, o, s, t */
// build/result/table/json-text.js
/**
* A JSON value that JavaScript can't hold unchanged, as condensed JSON text: a number such as 12345678901234567890,
* 1.0 or 1e400, or something nested that holds one or whose keys JavaScript would reorder ({"10":1,"2":2}).
*
* It stands where a `JsonValue` stands. Whoever hands it to JSON.stringify gets the nearest plain value;
* `cellJson` writes it as it was.
*/
var JsonText = class {
	json;
	constructor(json) {
		this.json = json;
	}
};
Object.defineProperty(JsonText.prototype, "toJSON", { value() {
	return JSON.parse(this.json);
} });
/** One cell as condensed JSON that can be printed. */
function cellJson(cell) {
	return cell instanceof JsonText ? cell.json : printableJson(JSON.stringify(cell));
}
/**
* The same JSON, written so that it can go anywhere a line can. LS and PS, which some readers take for line ends, are
* escaped. So is what the runner would obey anywhere in a line of the log, once somebody prints this there:
* `##[command]`, also with characters between that its comparison passes over. All of them can only stand in strings.
*/
function printableJson(json) {
	const lines = /[\u2028\u2029]/.test(json) ? json.replace(/[\u2028\u2029]/g, (char) => char === "\u2028" ? "\\u2028" : "\\u2029") : json;
	return lines.includes("#") ? lines.replace(/#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)/gu, "\\u0023") : lines;
}
// build/base/markdown/limits.js
/**
* What is still looked at as a table. The message may be an attacker's: without these, 4 kB of CSV (one wide header,
* many short rows) would become a million cells, and 50 MB of tiny tables gigabytes of objects. What is over a limit
* is no table, rather than a cut one that looks whole. The limits count, never time: every machine decides the same.
*/
/** UTF-16 code units of the message; in a longer one no table is looked for. */
const MAX_TEXT = 67108864;
/**
* The same for Markdown, and the CSV in it; JSON as a whole is searched beyond that. A table of that size takes 2 s,
* and nothing else is done meanwhile, a cancellation included.
*/
const MAX_MARKDOWN = 16777216;
const MAX_COLUMNS = 1e3;
/** Of one table, after padding. */
const MAX_CELLS = 1e6;
/** Fenced blocks and Markdown tables of one message; later ones are not looked at. */
const MAX_BLOCKS = 1e4;
/** Values of one JSON text, members and elements counted. */
const MAX_VALUES = 4e6;
/** Length of a paragraph, heading or cell whose inline markup is still read; a longer one stays as written. */
const MAX_INLINE = 8192;
/** Length of all cells of one message whose markup is read: the worst, `![![![`, takes 5 s for a million characters. */
const MAX_INLINE_TOTAL = 1e6;
/** Of markdown-it: three for a paragraph, five for a list item. The worst text reaches them in some 3 s. */
const MAX_TOKENS = 5e5;



/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ within),
/* harmony export */   n: () => (/* binding */ remarkOf),
/* harmony export */   r: () => (/* binding */ slowSave),
/* harmony export */   t: () => (/* binding */ lookup)
/* harmony export */ });
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5173);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);



// build/store/lookup.js
/** Looking a result up: the local store, then the Actions cache. Finds only; to apply it is the job's next step. */
/** Within LOOKUP_MS in all, whatever the disk and the service do. Never rejects. */
async function lookup(hash, { local, actions }, options) {
	const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() + _port_js__WEBPACK_IMPORTED_MODULE_2__.t;
	const localResult = await within(_port_js__WEBPACK_IMPORTED_MODULE_2__.t, local.find(hash, options), tooSlow);
	if (localResult.kind === "hit") return {
		...localResult,
		source: "local",
		isLocal: true,
		remarks: []
	};
	const remarks = remarkOf(localResult);
	if (!actions) return {
		kind: "miss",
		local: localResult.reason,
		actions: "unavailable",
		remarks
	};
	const actionsResult = await actions.findWithin(Math.max(0, end - node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now()), hash, options);
	remarks.push(...remarkOf(actionsResult));
	if (actionsResult.kind === "miss") return {
		kind: "miss",
		local: localResult.reason,
		actions: actionsResult.reason,
		remarks
	};
	const copied = await within(Math.max(1e3, end - node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now()), local.copyToLocal(actionsResult), slowSave);
	remarks.push(...remarkOf(copied));
	return {
		...actionsResult,
		source: "actions",
		isLocal: copied.kind === "stored" || copied.kind === "kept",
		remarks
	};
}
/** A disk that hangs (a dead network mount) can't be interrupted, only be left alone. */
async function within(ms, act, late) {
	const stop = new AbortController();
	try {
		return await Promise.race([act, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, late, { signal: stop.signal })]);
	} finally {
		stop.abort();
	}
}
const tooSlow = {
	kind: "miss",
	reason: "timeout",
	warning: "The local store did not answer in time: check the disk that holds `cache-dir`."
};
const slowSave = {
	kind: "failed",
	reason: "timeout",
	warning: "The result could not be kept in the local store in time: check the disk that holds `cache-dir`."
};
function remarkOf(outcome) {
	if ("warning" in outcome && outcome.warning !== void 0) return [{
		kind: "warning",
		text: outcome.warning
	}];
	if ("notice" in outcome && outcome.notice !== void 0) return [{
		kind: "notice",
		text: outcome.notice
	}];
	return [];
}



/***/ }),

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dollars),
/* harmony export */   i: () => (/* binding */ decimal),
/* harmony export */   n: () => (/* binding */ age),
/* harmony export */   o: () => (/* binding */ duration),
/* harmony export */   r: () => (/* binding */ counted),
/* harmony export */   s: () => (/* binding */ plural),
/* harmony export */   t: () => (/* binding */ aboutDollars)
/* harmony export */ });
// build/base/text/numbers.js
/** How numbers are shown to people: the same on every machine, whatever its locale. */
/** 1234567 → `1,234,567`. */
function counted(value) {
	return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `1 file`, `2 files`. */
function plural(value, noun) {
	return `${counted(value)} ${noun}${value === 1 ? "" : "s"}`;
}
/** Time that something took: `0.3 s`, `41.7 s`, `3 min 5 s`, `1 h 2 min`. */
function duration(seconds) {
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return (whole < 3600 ? [[Math.floor(whole / 60), "min"], [whole % 60, "s"]] : [[Math.floor(whole / 3600), "h"], [Math.floor(whole % 3600 / 60), "min"]]).filter(([amount]) => amount !== 0).map(([amount, unit]) => `${amount} ${unit}`).join(" ");
}
/** Time that went by since: the largest unit is enough. */
function age(seconds) {
	if (seconds < 60) return plural(Math.floor(seconds), "second");
	if (seconds < 3600) return plural(Math.floor(seconds / 60), "minute");
	if (seconds < 172800) return plural(Math.floor(seconds / 3600), "hour");
	return plural(Math.floor(seconds / 86400), "day");
}
/** A plain decimal without exponent, as short as it can be: `0.0123`, `0.00000042`. */
function decimal(value) {
	const fixed = value.toFixed(10);
	return fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
}
/** `$1.20`, `$0.034`, `under $0.0001`: an estimate needs no more than two digits of small amounts. */
function dollars(value) {
	if (value === 0) return "$0";
	if (value < 1e-4) return "under $0.0001";
	return `$${value >= .1 ? value.toFixed(2) : decimal(Number(value.toPrecision(2)))}`;
}
/** The same in a sentence: `about $0.034`, `under $0.0001`. */
function aboutDollars(value) {
	const shown = dollars(value);
	return shown.startsWith("under") ? shown : `about ${shown}`;
}



/***/ }),

/***/ 1911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ oneLine)
/* harmony export */ });
// build/base/text/one-line.js
/** White space and control characters divide. Without the flag u, with which 50 MB of one word overflow the stack. */
const WORD = /[^\s\x00-\x1f\x7f-\x9f]+/g;
/**
* A text on one line: runs of white space and control characters are one blank, lone surrogates are U+FFFD, and what
* is longer than `limit` code points is cut at a word and ends with `…`, which counts. Reads no more than it needs of
* a long text.
*/
function oneLine(text, limit) {
	let line = "";
	for (const [word] of text.matchAll(WORD)) {
		const piece = word.length > 2 * limit + 2 ? word.slice(0, 2 * limit + 2) : word;
		line += line === "" ? piece : ` ${piece}`;
		if (line.length > 2 * limit + 1) break;
	}
	const points = Array.from(line.replace(/\p{Cs}/gu, "�"));
	return points.length <= limit ? points.join("") : `${cut(points, limit - 1)}…`;
}
/** The longest start of at most `limit` code points that ends with a word; of one endless word, with a character. */
function cut(points, limit) {
	const blank = points.lastIndexOf(" ", limit);
	if (blank > limit / 2) return points.slice(0, blank).join("");
	const start = points.slice(0, limit).join("");
	const segment = new Intl.Segmenter("en").segment(points.join("")).containing(start.length);
	return (segment && segment.index > 0 ? start.slice(0, segment.index) : start).trimEnd();
}



/***/ }),

/***/ 5173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ SAVE_MS),
/* harmony export */   t: () => (/* binding */ LOOKUP_MS)
/* harmony export */ });
// build/store/port.js
/** How long a lookup may take in all, and a save, in ms. */
const LOOKUP_MS = 1e4;
const SAVE_MS = 3e4;



/***/ }),

/***/ 8570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readEntry),
/* harmony export */   t: () => (/* binding */ NEXT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5749);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2549);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(643);







// build/store/local/read.js
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
const NEXT = ".next";
const TRIES = 200;
const PATIENCE_MS = 5e3;
/** A failure counts as damage only when it was met this many times in a row with nothing moving. */
const PROOFS = 3;
/** Reads and verifies `<cache-dir>/<hash>`. Rejects only where the disk refuses (EACCES, EIO). */
async function readEntry(folder, hash, now, ttlMs) {
	const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_5__.performance.now() + PATIENCE_MS;
	let still = 0;
	for (let tries = 1;; tries += 1) {
		const before = await state(folder);
		const attempt = await readOnce(folder, hash, now, ttlMs);
		if (attempt.kind !== "torn") return attempt;
		still = await state(folder) === before ? still + 1 : 0;
		if (still === PROOFS || tries === TRIES || node_perf_hooks__WEBPACK_IMPORTED_MODULE_5__.performance.now() > end) return {
			kind: "invalid",
			reason: "damaged",
			detail: attempt.detail,
			cause: attempt.cause
		};
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(1 + Math.random() * Math.min(tries, 20));
	}
}
async function readOnce(folder, hash, now, ttlMs) {
	const stat = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.i)(folder);
	if (!stat) return { kind: "absent" };
	if (!stat.isDirectory()) return {
		kind: "invalid",
		reason: "damaged",
		detail: "it is a file or a link instead of a folder"
	};
	const next = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, NEXT));
	const unfinished = next !== null;
	if ([stat, next].some((one) => one?.isDirectory() && (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.r)(one.mode))) return {
		kind: "invalid",
		reason: "damaged",
		detail: "its folder can be written by other users"
	};
	try {
		const bytes = await current(folder, _entry_js__WEBPACK_IMPORTED_MODULE_2__.o, _entry_js__WEBPACK_IMPORTED_MODULE_2__.s);
		if (!bytes) return {
			kind: "torn",
			detail: "meta.json is missing"
		};
		const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__.t)(bytes, hash, now, ttlMs);
		if (verdict.kind === "invalid") return verdict;
		const files = /* @__PURE__ */ new Map();
		for (const name of (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__.d)(verdict.meta)) {
			const content = await current(folder, name, verdict.meta.files[name]?.size ?? 134217728);
			const problem = content ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__.m)(name, verdict.meta.files[name], content) : `${name} is missing`;
			if (!content || problem) return {
				kind: "torn",
				detail: problem ?? name
			};
			files.set(name, content);
		}
		const problem = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__.i)(files);
		if (problem) return {
			kind: "invalid",
			reason: "damaged",
			detail: problem
		};
		return {
			kind: "ok",
			meta: verdict.meta,
			files,
			unfinished
		};
	} catch (cause) {
		if ([
			"EACCES",
			"EPERM",
			"EIO",
			"EMFILE",
			"ENFILE",
			"ENOMEM",
			"ESTALE"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(cause))) throw cause;
		return {
			kind: "torn",
			detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.n)(cause),
			cause
		};
	}
}
async function current(folder, name, limit) {
	const own = { own: true };
	return await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ".next", name), limit, own) ?? await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), limit, own);
}
/** Changes whenever a writer or a removal passed by. Times as well as inodes: a freed inode is soon given again. */
async function state(folder) {
	const parts = [];
	for (const path of [
		folder,
		(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, NEXT),
		(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, NEXT, _entry_js__WEBPACK_IMPORTED_MODULE_2__.o),
		(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _entry_js__WEBPACK_IMPORTED_MODULE_2__.o)
	]) {
		const stat = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.i)(path);
		parts.push(stat ? `${stat.ino}:${stat.ctimeNs}` : "-");
	}
	return parts.join();
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



/***/ }),

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cannotChangeFiles),
/* harmony export */   t: () => (/* binding */ replayStored)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4966);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2898);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8548);



// build/result/changes/cannot-change-files.js
/**
* Codex's own sandbox writes nothing then. With a given codex-home, and with arguments that only `unsafe` allows, tools
* run beside the sandbox, and may.
*/
function cannotChangeFiles(request) {
	return request.sandbox === "read-only" && request.codexHome === null && request.safetyStrategy !== "unsafe";
}
// build/job/replay-stored.js
/** Finding and applying are two steps: a result whose changes don't fit here is none. */
async function replayStored(request, identity, find, context) {
	if (request.noCache) return {
		kind: "miss",
		reason: "no-cache"
	};
	if (identity.notCacheable !== null) return {
		kind: "miss",
		reason: identity.notCacheable
	};
	const found = await find(identity.hash, request.cacheTtlMs);
	if (found.kind === "miss") return found;
	const result = (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__.b)(found);
	const refusal = result === null ? "its summary is none." : await replay(found, request, identity, context);
	if (result === null || refusal !== null) {
		context.log.notice(`The stored result can't be replayed here, so Codex runs: ${refusal}`);
		return {
			kind: "miss",
			reason: "what is stored does not fit here"
		};
	}
	if (found.entry !== "") await (0,_hits_js__WEBPACK_IMPORTED_MODULE_1__.t)(request.cacheDir, identity.hash, result.costUsd);
	const saved = result.costUsd === null ? "" : ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__.t)(result.costUsd)}`;
	context.log.info(`Replayed the result of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__.n)(found.ageSeconds)} ago from the ${found.source === "local" ? "local store" : "Actions cache"}: saved ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__.o)(result.summary.time)}${saved}. no-cache: true runs Codex again.`);
	for (const text of found.meta.notReplayed) context.log.notice(text);
	const cache = {
		kind: "hit",
		source: found.source,
		ageSeconds: found.ageSeconds
	};
	return {
		kind: "hit",
		outcome: (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__.C)(request, identity, context, {
			result,
			cache,
			entry: found.entry
		})
	};
}
async function replay(found, request, identity, context) {
	const patch = found.files.get("changes.patch");
	const { worktree } = identity;
	if (patch === void 0) return null;
	if (cannotChangeFiles(request)) return "it changes files, which no run of this job could have done: somebody planted it.";
	if (worktree.kind === "none") return worktree.advice;
	const { replayChanges } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 4377));
	const replayed = await replayChanges(worktree, patch, context.folder, { runId: context.runId });
	return replayed.kind === "applied" ? null : replayed.reason;
}



/***/ }),

/***/ 1240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ __toESM),
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



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

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ shellWords),
/* harmony export */   t: () => (/* binding */ readArguments)
/* harmony export */ });
// build/request/codex-args/shell-words.js
/** `codex-args`: a JSON array of strings when it begins with `[`, else words as a POSIX shell would split them. */
function readArguments(text) {
	const words = text.trimStart().startsWith("[") ? jsonWords(text) : shellWords(text);
	if (words.kind === "ok" && words.words.some((word) => word.includes("\0"))) return {
		kind: "invalid",
		problem: "has a NUL character in it, which no program can be given"
	};
	return words;
}
/**
* Splits text into words by POSIX (Shell Command Language, 2.2 Quoting, 2.6.5 Field Splitting): single quotes, double
* quotes, backslash and line continuation are honoured. Nothing is expanded, and what else would be special to a shell
* (`$HOME`, `*`, `~`, `;`, `|`, `#`) is plain text: a workflow that says `-c x=#1` or `a|b` means just that.
*/
function shellWords(text) {
	const words = [];
	let word = null;
	const source = text.replaceAll("\r\n", "\n");
	for (let at = 0; at < source.length; at += 1) {
		const character = source[at];
		if (character === "\\") {
			at += 1;
			if (at === source.length) return {
				kind: "invalid",
				problem: "ends in a backslash that has nothing to quote"
			};
			if (source[at] !== "\n") word = (word ?? "") + source[at];
		} else if (character === "'") {
			const end = source.indexOf("'", at + 1);
			if (end < 0) return unclosed("'", source, at);
			word = (word ?? "") + source.slice(at + 1, end);
			at = end;
		} else if (character === "\"") {
			const quoted = doubleQuoted(source, at + 1);
			if (quoted === null) return unclosed("\"", source, at);
			word = (word ?? "") + quoted.text;
			at = quoted.end;
		} else if (character === " " || character === "	" || character === "\n") {
			if (word !== null) words.push(word);
			word = null;
		} else word = (word ?? "") + character;
	}
	if (word !== null) words.push(word);
	return {
		kind: "ok",
		words
	};
}
/** Inside double quotes a backslash quotes only `$`, a back-tick, `"`, itself and a line's end; else it is a character. */
function doubleQuoted(source, start) {
	let text = "";
	for (let at = start; at < source.length; at += 1) {
		const character = source[at];
		if (character === "\"") return {
			text,
			end: at
		};
		const next = source[at + 1];
		if (character !== "\\" || next === void 0 || !"$`\"\\\n".includes(next)) {
			text += character;
			continue;
		}
		at += 1;
		if (next !== "\n") text += next;
	}
	return null;
}
function unclosed(quote, source, at) {
	return {
		kind: "invalid",
		problem: `has a ${quote} that is never closed, at: ${source.slice(at, at + 20)}`
	};
}
function jsonWords(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return {
			kind: "invalid",
			problem: `begins with [ but is not JSON (${error.message})`
		};
	}
	if (!Array.isArray(value) || !value.every((word) => typeof word === "string")) return {
		kind: "invalid",
		problem: "is JSON, but not an array of strings only"
	};
	return {
		kind: "ok",
		words: value
	};
}



/***/ }),

/***/ 2302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tableJson),
/* harmony export */   c: () => (/* binding */ codeSpan),
/* harmony export */   d: () => (/* binding */ escapeMarkdown),
/* harmony export */   f: () => (/* binding */ fence),
/* harmony export */   i: () => (/* binding */ cutTableMarkdown),
/* harmony export */   l: () => (/* binding */ escapeInline),
/* harmony export */   m: () => (/* binding */ markdownCell),
/* harmony export */   o: () => (/* binding */ tableMarkdown),
/* harmony export */   p: () => (/* binding */ joinInline),
/* harmony export */   r: () => (/* binding */ cutTableJson),
/* harmony export */   s: () => (/* binding */ cellCode),
/* harmony export */   u: () => (/* binding */ escapeLineStarts)
/* harmony export */ });
/* unused harmony exports n, t */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4538);

// build/base/markdown/escape.js
/** The smallest pieces of Markdown (GitHub's flavour) from untrusted text. Each shows the text and does nothing else. */
/** All but LF and TAB; format characters that reorder or hide text go too, the joiner of emoji stays. */
const UNPRINTED = /[\x00-\x08\x0b-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}/gu;
/** A zero-width space, written so that a person sees it in the source: GitHub finds no name or number across it. */
const BREAK = "&#8203;";
/** Nearly all cells are plain. Each character of markup, and the beginnings of what GitHub makes links of, is missing. */
const PLAIN = /^(?!.*(?:gh-|www))[\p{L}\p{N} ,;=()/"'%?+.-]*$/iu;
function printable(text) {
	return text.replace(/\p{Cs}/gu, "�").replace(/\r\n?|[\u2028\u2029\x85\v\f]/g, "\n").replace(UNPRINTED, "");
}
/**
* Running text. No markup, no mention (`@name`), no reference (`#1`, `GH-1`, `owner/repo#1`: with a keyword before it
* closes an issue), no bare link, no formula. Line breaks stay, but no line starts a block.
*/
function escapeMarkdown(text) {
	return escapeLineStarts(escapeInline(text));
}
/**
* Like `escapeMarkdown` for a piece that doesn't begin a line, or whose lines are looked after by the caller. Two
* pieces are put together by `joinInline`.
*/
function escapeInline(text) {
	if (PLAIN.test(text)) return text;
	return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;").replaceAll("`", "&#96;").replace(/[\\*[\]|~]|!(?=\[)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&").replace(/@(?!\s)/g, `@${BREAK}`).replace(/(?<!&)#(?=\d)/g, `#${BREAK}`).replace(/(GH-)(?=\d)/gi, `$1${BREAK}`).replaceAll("://", `:${BREAK}//`).replace(/(www)\./gi, `$1${BREAK}.`);
}
/** Text as a cell of a table: no cell or row ends in it. A line end is `<br>`. */
function markdownCell(text) {
	return printable(text).trim().split("\n").map((line) => escapeInline(line.trim().replaceAll("	", " "))).join("<br>");
}
/**
* What would begin a heading, list, rule, block of code, a workflow command (for who prints the file) or a command to
* another bot (`/approve`) is escaped.
*/
function escapeLineStarts(markdown) {
	return markdown.split("\n").map((line) => line.trimStart().replace(/^(?=[-+=#]|:[:-]|~~~|\/[a-z])/i, "\\").replace(/^(\d{1,9})(?=[.)])/, "$1\\")).join("\n");
}
/** Text as code within a line. Empty for text without anything to see. */
function codeSpan(text) {
	const line = unmarked(printable(text)).replace(/\s*\n\s*/g, " ");
	if (line.trim() === "") return "";
	const ticks = "`".repeat(longestRun(line, "`") + 1);
	const pad = /^[` ]|[` ]$/.test(line) ? " " : "";
	return ticks + pad + line + pad + ticks;
}
/** `codeSpan` for a cell: a pipe ends a cell even inside code, unless it is escaped. */
function cellCode(text) {
	return codeSpan(text).replaceAll("|", "\\|");
}
/**
* A fenced block that its content can't leave. Languages that GitHub draws instead of showing (mermaid, geojson, stl,
* math) and `suggestion`, which offers a commit, become plain text.
*/
function fence(code, language = "") {
	const inside = unmarked(printable(code)).replace(/\n$/, "");
	const ticks = "`".repeat(Math.max(3, longestRun(inside, "`") + 1));
	const word = language.trim().split(/\s+/)[0] ?? "";
	return `${ticks}${/^(?:mermaid|geojson|topojson|stl|math|suggestion)$/i.test(word) || !/^[\w+#.-]{0,30}$/.test(word) ? "text" : word}\n${inside}\n${ticks}`;
}
/**
* Puts pieces of a line together: two pieces of code side by side would share their marks, `!` makes a link an image,
* and two harmless texts (`GH` and `-1`, `http:` and `//`) make a reference or a link.
*/
function joinInline(parts) {
	let line = "";
	for (const part of parts) {
		if (part.startsWith("`") && line.endsWith("`") || actTogether(line, part)) line += BREAK;
		if (part.startsWith("[")) line = line.replace(/!$/, "\\!");
		line += part;
	}
	return line;
}
/** What `escapeInline` looks for, across the border of two texts. */
function actTogether(left, right) {
	const end = left.slice(-3);
	return [...(end + right.slice(0, 3)).matchAll(/:\/\/|www\.|gh-\d|#\d|@\S/gi)].some(({ index, 0: found }) => index < end.length && index + found.length > end.length);
}
/** A comment is found again by its hidden marker: no code may carry what looks like it. */
function unmarked(code) {
	return code.replace(/<!--(?=\s*codex-job)/gi, "< !--");
}
function longestRun(text, char) {
	let longest = 0;
	for (let at = text.indexOf(char); at >= 0;) {
		let end = at;
		while (text[end] === char) end++;
		longest = Math.max(longest, end - at);
		at = text.indexOf(char, end);
	}
	return longest;
}
// build/result/table/table-write.js
const FORMATS = {
	json: {
		head: (columns) => `{"columns":${jsonRow(columns)},"rows":[`,
		row: (cells, index) => (index === 0 ? "" : ",") + jsonRow(cells),
		tail: "]}"
	},
	csv: {
		head: csvRow,
		row: csvRow,
		tail: ""
	},
	markdown: {
		head: (columns) => `${markdownRow(columns)}\n|${" --- |".repeat(columns.length)}`,
		row: (cells) => `\n${markdownRow(cells)}`,
		tail: ""
	}
};
/** Condensed JSON on one line, `{"columns":[…],"rows":[[…],…]}`, without a line end. `readTable` reads it back. */
function tableJson(table) {
	return write(table, FORMATS.json);
}
/** A GFM table without a line end, safe to post: see markdown-escape.ts. Null is an empty cell. */
function tableMarkdown(table) {
	return write(table, FORMATS.markdown);
}
/**
* `tableJson` in at most `maxBytes` of UTF-8: rows are dropped from the end and `"truncated":n` counts them. Where even
* the columns don't fit, they go too. Always valid JSON; needs some 60 bytes.
*/
function cutTableJson(table, maxBytes) {
	return cut(table, maxBytes, FORMATS.json, (dropped) => `],"truncated":${dropped}}`);
}
/**
* `tableMarkdown` in at most `maxBytes` of UTF-8: rows are dropped from the end, and a last line says how many. Only
* that line where even the columns don't fit.
*/
function cutTableMarkdown(table, maxBytes) {
	return cut(table, maxBytes, FORMATS.markdown, (n) => `\n\n*${n} more ${n === 1 ? "row" : "rows"} not shown.*`);
}
function write(table, format) {
	return format.head(table.columns) + table.rows.map(format.row).join("") + format.tail;
}
function cut(table, maxBytes, format, remark) {
	const head = format.head(table.columns);
	const pieces = [];
	let size = Buffer.byteLength(head);
	/** How many rows fit beside a remark that counts all: no other is longer. */
	let kept = 0;
	const room = maxBytes - Buffer.byteLength(remark(table.rows.length));
	for (const [index, row] of table.rows.entries()) {
		const piece = format.row(row, index);
		size += Buffer.byteLength(piece);
		if (size + Buffer.byteLength(format.tail) > maxBytes) break;
		pieces.push(piece);
		if (size <= room) kept = index + 1;
	}
	if (size + Buffer.byteLength(format.tail) <= maxBytes && pieces.length === table.rows.length) return head + pieces.join("") + format.tail;
	if (Buffer.byteLength(head) <= room) return head + pieces.slice(0, kept).join("") + remark(table.rows.length - kept);
	return format.tail === "" ? remark(table.rows.length).trim() : format.head([]) + remark(table.rows.length);
}
function jsonRow(cells) {
	return `[${cells.map(_limits_js__WEBPACK_IMPORTED_MODULE_0__.d).join(",")}]`;
}
function markdownRow(cells) {
	return `| ${cells.map((cell) => markdownCell(cellText(cell))).join(" | ")} |`;
}
function csvRow(cells) {
	if (cells.length === 1 && cellText(cells[0] ?? null) === "") return "\"\"\n";
	return `${cells.map((cell) => csvCell(cellText(cell))).join(",")}\n`;
}
function csvCell(text) {
	const whole = text.replace(/\p{Cs}/gu, "�");
	return /[",\r\n]|^\s|\s$/.test(whole) ? `"${whole.replaceAll("\"", "\"\"")}"` : whole;
}
/** A cell for people and for formats that only know text: a string as it is, null as nothing, else JSON. */
function cellText(cell) {
	if (typeof cell === "string") return cell;
	if (cell === null) return "";
	return cell instanceof _limits_js__WEBPACK_IMPORTED_MODULE_0__.u ? cell.json : (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__.d)(cell);
}



/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readMarkdown),
/* harmony export */   i: () => (/* binding */ readInline),
/* harmony export */   n: () => (/* binding */ extractFirst),
/* harmony export */   t: () => (/* binding */ drawnTables)
/* harmony export */ });
/* unused harmony export r */
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1240);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4538);


// node_modules/mdurl/lib/decode.mjs
const decodeCache = {};
function getDecodeCache(exclude) {
	let cache = decodeCache[exclude];
	if (cache) return cache;
	cache = decodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		cache.push(ch);
	}
	for (let i = 0; i < exclude.length; i++) {
		const ch = exclude.charCodeAt(i);
		cache[ch] = "%" + ("0" + ch.toString(16).toUpperCase()).slice(-2);
	}
	return cache;
}
function decode(string, exclude) {
	if (typeof exclude !== "string") exclude = decode.defaultChars;
	const cache = getDecodeCache(exclude);
	return string.replace(/(%[a-f0-9]{2})+/gi, function(seq) {
		let result = "";
		for (let i = 0, l = seq.length; i < l; i += 3) {
			const b1 = parseInt(seq.slice(i + 1, i + 3), 16);
			if (b1 < 128) {
				result += cache[b1];
				continue;
			}
			if ((b1 & 224) === 192 && i + 3 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				if ((b2 & 192) === 128) {
					const chr = b1 << 6 & 1984 | b2 & 63;
					if (chr < 128) result += "��";
					else result += String.fromCharCode(chr);
					i += 3;
					continue;
				}
			}
			if ((b1 & 240) === 224 && i + 6 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128) {
					const chr = b1 << 12 & 61440 | b2 << 6 & 4032 | b3 & 63;
					if (chr < 2048 || chr >= 55296 && chr <= 57343) result += "���";
					else result += String.fromCharCode(chr);
					i += 6;
					continue;
				}
			}
			if ((b1 & 248) === 240 && i + 9 < l) {
				const b2 = parseInt(seq.slice(i + 4, i + 6), 16);
				const b3 = parseInt(seq.slice(i + 7, i + 9), 16);
				const b4 = parseInt(seq.slice(i + 10, i + 12), 16);
				if ((b2 & 192) === 128 && (b3 & 192) === 128 && (b4 & 192) === 128) {
					let chr = b1 << 18 & 1835008 | b2 << 12 & 258048 | b3 << 6 & 4032 | b4 & 63;
					if (chr < 65536 || chr > 1114111) result += "����";
					else {
						chr -= 65536;
						result += String.fromCharCode(55296 + (chr >> 10), 56320 + (chr & 1023));
					}
					i += 9;
					continue;
				}
			}
			result += "�";
		}
		return result;
	});
}
decode.defaultChars = ";/?:@&=+$,#";
decode.componentChars = "";
// node_modules/mdurl/lib/encode.mjs
const encodeCache = {};
function getEncodeCache(exclude) {
	let cache = encodeCache[exclude];
	if (cache) return cache;
	cache = encodeCache[exclude] = [];
	for (let i = 0; i < 128; i++) {
		const ch = String.fromCharCode(i);
		if (/^[0-9a-z]$/i.test(ch)) cache.push(ch);
		else cache.push("%" + ("0" + i.toString(16).toUpperCase()).slice(-2));
	}
	for (let i = 0; i < exclude.length; i++) cache[exclude.charCodeAt(i)] = exclude[i];
	return cache;
}
function encode(string, exclude, keepEscaped) {
	if (typeof exclude !== "string") {
		keepEscaped = exclude;
		exclude = encode.defaultChars;
	}
	if (typeof keepEscaped === "undefined") keepEscaped = true;
	const cache = getEncodeCache(exclude);
	let result = "";
	for (let i = 0, l = string.length; i < l; i++) {
		const code = string.charCodeAt(i);
		if (keepEscaped && code === 37 && i + 2 < l) {
			if (/^[0-9a-f]{2}$/i.test(string.slice(i + 1, i + 3))) {
				result += string.slice(i, i + 3);
				i += 2;
				continue;
			}
		}
		if (code < 128) {
			result += cache[code];
			continue;
		}
		if (code >= 55296 && code <= 57343) {
			if (code >= 55296 && code <= 56319 && i + 1 < l) {
				const nextCode = string.charCodeAt(i + 1);
				if (nextCode >= 56320 && nextCode <= 57343) {
					result += encodeURIComponent(string[i] + string[i + 1]);
					i++;
					continue;
				}
			}
			result += "%EF%BF%BD";
			continue;
		}
		result += encodeURIComponent(string[i]);
	}
	return result;
}
encode.defaultChars = ";/?:@&=+$,-_.!~*'()#";
encode.componentChars = "-_.!~*'()";
// node_modules/mdurl/lib/format.mjs
function format(url) {
	let result = "";
	result += url.protocol || "";
	result += url.slashes ? "//" : "";
	result += url.auth ? url.auth + "@" : "";
	if (url.hostname && url.hostname.indexOf(":") !== -1) result += "[" + url.hostname + "]";
	else result += url.hostname || "";
	result += url.port ? ":" + url.port : "";
	result += url.pathname || "";
	result += url.search || "";
	result += url.hash || "";
	return result;
}
// node_modules/mdurl/lib/parse.mjs
function Url() {
	this.protocol = null;
	this.slashes = null;
	this.auth = null;
	this.port = null;
	this.hostname = null;
	this.hash = null;
	this.search = null;
	this.pathname = null;
}
const protocolPattern = /^([a-z0-9.+-]+:)/i;
const portPattern = /:[0-9]*$/;
const simplePathPattern = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/;
const unwise = [
	"{",
	"}",
	"|",
	"\\",
	"^",
	"`"
].concat([
	"<",
	">",
	"\"",
	"`",
	" ",
	"\r",
	"\n",
	"	"
]);
const autoEscape = ["'"].concat(unwise);
const nonHostChars = [
	"%",
	"/",
	"?",
	";",
	"#"
].concat(autoEscape);
const hostEndingChars = [
	"/",
	"?",
	"#"
];
const hostnameMaxLen = 255;
const hostnamePartPattern = /^[+a-z0-9A-Z_-]{0,63}$/;
const hostnamePartStart = /^([+a-z0-9A-Z_-]{0,63})(.*)$/;
const hostlessProtocol = {
	javascript: true,
	"javascript:": true
};
const slashedProtocol = {
	http: true,
	https: true,
	ftp: true,
	gopher: true,
	file: true,
	"http:": true,
	"https:": true,
	"ftp:": true,
	"gopher:": true,
	"file:": true
};
function urlParse(url, slashesDenoteHost) {
	if (url && url instanceof Url) return url;
	const u = new Url();
	u.parse(url, slashesDenoteHost);
	return u;
}
Url.prototype.parse = function(url, slashesDenoteHost) {
	let lowerProto, hec, slashes;
	let rest = url;
	rest = rest.trim();
	if (!slashesDenoteHost && url.split("#").length === 1) {
		const simplePath = simplePathPattern.exec(rest);
		if (simplePath) {
			this.pathname = simplePath[1];
			if (simplePath[2]) this.search = simplePath[2];
			return this;
		}
	}
	let proto = protocolPattern.exec(rest);
	if (proto) {
		proto = proto[0];
		lowerProto = proto.toLowerCase();
		this.protocol = proto;
		rest = rest.substr(proto.length);
	}
	if (slashesDenoteHost || proto || rest.match(/^\/\/[^@\/]+@[^@\/]+/)) {
		slashes = rest.substr(0, 2) === "//";
		if (slashes && !(proto && hostlessProtocol[proto])) {
			rest = rest.substr(2);
			this.slashes = true;
		}
	}
	if (!hostlessProtocol[proto] && (slashes || proto && !slashedProtocol[proto])) {
		let hostEnd = -1;
		for (let i = 0; i < hostEndingChars.length; i++) {
			hec = rest.indexOf(hostEndingChars[i]);
			if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
		}
		let auth, atSign;
		if (hostEnd === -1) atSign = rest.lastIndexOf("@");
		else atSign = rest.lastIndexOf("@", hostEnd);
		if (atSign !== -1) {
			auth = rest.slice(0, atSign);
			rest = rest.slice(atSign + 1);
			this.auth = auth;
		}
		hostEnd = -1;
		for (let i = 0; i < nonHostChars.length; i++) {
			hec = rest.indexOf(nonHostChars[i]);
			if (hec !== -1 && (hostEnd === -1 || hec < hostEnd)) hostEnd = hec;
		}
		if (hostEnd === -1) hostEnd = rest.length;
		if (rest[hostEnd - 1] === ":") hostEnd--;
		const host = rest.slice(0, hostEnd);
		rest = rest.slice(hostEnd);
		this.parseHost(host);
		this.hostname = this.hostname || "";
		const ipv6Hostname = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
		if (!ipv6Hostname) {
			const hostparts = this.hostname.split(/\./);
			for (let i = 0, l = hostparts.length; i < l; i++) {
				const part = hostparts[i];
				if (!part) continue;
				if (!part.match(hostnamePartPattern)) {
					let newpart = "";
					for (let j = 0, k = part.length; j < k; j++) if (part.charCodeAt(j) > 127) newpart += "x";
					else newpart += part[j];
					if (!newpart.match(hostnamePartPattern)) {
						const validParts = hostparts.slice(0, i);
						const notHost = hostparts.slice(i + 1);
						const bit = part.match(hostnamePartStart);
						if (bit) {
							validParts.push(bit[1]);
							notHost.unshift(bit[2]);
						}
						if (notHost.length) rest = notHost.join(".") + rest;
						this.hostname = validParts.join(".");
						break;
					}
				}
			}
		}
		if (this.hostname.length > hostnameMaxLen) this.hostname = "";
		if (ipv6Hostname) this.hostname = this.hostname.substr(1, this.hostname.length - 2);
	}
	const hash = rest.indexOf("#");
	if (hash !== -1) {
		this.hash = rest.substr(hash);
		rest = rest.slice(0, hash);
	}
	const qm = rest.indexOf("?");
	if (qm !== -1) {
		this.search = rest.substr(qm);
		rest = rest.slice(0, qm);
	}
	if (rest) this.pathname = rest;
	if (slashedProtocol[lowerProto] && this.hostname && !this.pathname) this.pathname = "";
	return this;
};
Url.prototype.parseHost = function(host) {
	let port = portPattern.exec(host);
	if (port) {
		port = port[0];
		if (port !== ":") this.port = port.substr(1);
		host = host.substr(0, host.length - port.length);
	}
	if (host) this.hostname = host;
};
// node_modules/mdurl/index.mjs
var mdurl_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	decode: () => decode,
	encode: () => encode,
	format: () => format,
	parse: () => urlParse
});
// node_modules/uc.micro/build/index.mjs
var build_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	Any: () => Any,
	Cc: () => Cc,
	Cf: () => Cf,
	P: () => P,
	S: () => S,
	Z: () => Z
});
const Any = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
const Cc = /[\0-\x1F\x7F-\x9F]/;
const Cf = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/;
const P = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/;
const S = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/;
const Z = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
// node_modules/entities/dist/decode-codepoint.js
/**
* C1 Unicode control character reference replacements (code points 128–159).
* Index i gives the replacement for code point 128+i; 0 means "no replacement".
*/
const c1 = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
/**
* True for NUL, UTF-16 surrogates, and values past U+10FFFF.
* @param codePoint Unicode code point to check.
*/
function isInvalidCodePoint(codePoint) {
	return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
/**
* Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
* outside the valid Unicode range. Code points in the C1 controls range
* (128–159) are remapped to their Windows-1252 equivalents, following the
* HTML spec. All other code points are returned unchanged.
* @param codePoint Unicode code point to convert.
*/
function replaceCodePoint(codePoint) {
	if (isInvalidCodePoint(codePoint)) return 65533;
	if (codePoint >= 128 && codePoint <= 159) return c1[codePoint - 128] || codePoint;
	return codePoint;
}
/**
* Convert the code point of a decoded numeric entity to a string, replacing
* invalid values.
*
* Fast path for plain BMP code points: [1..0x7F] and [0xA0..0xD7FF] pass
* `replaceCodePoint` unchanged (no NUL, C1 remap, surrogate, or out-of-range
* handling) and fit a single charCode. 0xd760 = 0xD800 (the first surrogate)
* - 0xA0.
* @param codePoint Unicode code point to convert.
*/
function codePointToString(codePoint) {
	return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePoint(codePoint));
}
// node_modules/entities/dist/internal/decode-shared.js
const BASE91_INVERSE = /* #__PURE__ */ (() => {
	const table = /* @__PURE__ */ new Uint8Array(127);
	let code = 0;
	for (let char = 33; char <= 126; char++) if (char !== 34 && char !== 36 && char !== 92) table[char] = code++;
	return table;
})();
/**
* Decode a dictionary-encoded trie string back into its Uint16Array.
*
* Stream layout (consumed in this order):
*   1. dict1 atoms — `dict1AtomCount` uint16 values, delta+RLE encoded.
*   2. dict2 atoms — `atomCount - dict1AtomCount` values, delta+RLE.
*   3. dict2 ngrams — `ngramCount - (dictSize - dict1AtomCount)` entries,
*      each a pair of slot codes that resolve to earlier slots.
*   4. dict1 ngrams — `dictSize - dict1AtomCount` entries, same shape.
*   5. data — slot codes, each expanding to one or more uint16 values.
*
* Codes use a 91-char base (printable ASCII minus `"`, `$`, `\`):
*   - char1 < dictSize  → 1-char code, slot = char1
*   - char1 ≥ dictSize  → 2-char code, slot = dictSize + (char1 - dictSize)*91 + char2
*
* Slot index → token kind:
*   [0, A)                  dict1 atoms     (1-char codes)
*   [A, dictSize)           dict1 ngrams    (1-char codes)
*   [dictSize, dictSize+D)  dict2 atoms     (2-char codes)
*   [dictSize+D, end)       dict2 ngrams    (2-char codes)
*
* Both atom dicts decode before any ngram, and dict2 ngrams decode before
* dict1 ngrams. So every ngram entry references slots whose contents are
* already filled — no forward references to handle.
*
* This runs on library import. Flat typed arrays store each slot as either
* a plain value (`single`, covering every atom) or a range in a shared
* `pool` (ngrams).
* @param input Packed trie string.
* @param resultLength Expected number of uint16 values in the output.
* @param atomCount Total number of distinct uint16 values in the trie.
* @param dict1AtomCount Atoms in the 1-char range (`A` above).
* @param ngramCount Total number of ngram entries (dict1 + dict2).
* @param dictSize Number of 1-char code slots; the rest of `BASE - dictSize`
*   first-byte values are 2-char codes.
*/
function decodeTrieDict(input, resultLength, atomCount, dict1AtomCount, ngramCount, dictSize) {
	const base = 91;
	const inputLength = input.length;
	const twoCharBias = dictSize * 90;
	let pos = 0;
	/** Read one slot code at `pos` and return its slot index, advancing pos. */
	const readSlotCode = () => {
		const c1 = BASE91_INVERSE[input.charCodeAt(pos++)];
		return c1 < dictSize ? c1 : c1 * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
	};
	const dict2AtomCount = atomCount - dict1AtomCount;
	const slotCount = atomCount + ngramCount;
	const single = new Int32Array(slotCount);
	single.fill(-1, dict1AtomCount, dictSize);
	single.fill(-1, dictSize + dict2AtomCount, slotCount);
	const start = new Int32Array(slotCount);
	const length = new Int32Array(slotCount);
	/**
	* Decode `count` ascending uint16 values from a delta+RLE stream into
	* `single[off..off+count)`.
	*
	*   code < 89   → delta = code
	*   code == 89  → run-length: next char encodes runLength-2; emit `runLength` consecutive +1 values
	*   code == 90, next < 90  → escape: delta = 89 + next * BASE + after-next
	*   code == 90, next == 90 → double-escape: extra char for very large deltas
	* @param count
	* @param off
	*/
	function decodeDelta(count, off) {
		let previous = 0;
		let slot = off;
		const end = off + count;
		while (slot < end) {
			const code = BASE91_INVERSE[input.charCodeAt(pos++)];
			if (code < 89) {
				previous += code;
				single[slot++] = previous;
			} else if (code === 89) {
				let runLength = BASE91_INVERSE[input.charCodeAt(pos++)] + 2;
				while (runLength--) single[slot++] = ++previous;
			} else {
				const next = BASE91_INVERSE[input.charCodeAt(pos++)];
				previous += 89 + (next < 90 ? next * base + BASE91_INVERSE[input.charCodeAt(pos++)] : BASE91_INVERSE[input.charCodeAt(pos++)] * 8281 + BASE91_INVERSE[input.charCodeAt(pos++)] * base + BASE91_INVERSE[input.charCodeAt(pos++)]);
				single[slot++] = previous;
			}
		}
	}
	decodeDelta(dict1AtomCount, 0);
	decodeDelta(dict2AtomCount, dictSize);
	const references = new Int32Array(ngramCount * 2);
	let poolSize = 0;
	let ngramIndex = 0;
	/**
	* Read `count` ngram entries (each = 2 slot-code references) for the slots
	* starting at `startSlot`, recording references and assigning pool ranges.
	* @param count
	* @param startSlot
	*/
	function readNgramReferences(count, startSlot) {
		for (let index = 0; index < count; index++) {
			const slot = startSlot + index;
			const a = readSlotCode();
			const b = readSlotCode();
			references[ngramIndex * 2] = a;
			references[ngramIndex * 2 + 1] = b;
			ngramIndex += 1;
			start[slot] = poolSize;
			const entryLength = (single[a] < 0 ? length[a] : 1) + (single[b] < 0 ? length[b] : 1);
			length[slot] = entryLength;
			poolSize += entryLength;
		}
	}
	readNgramReferences(ngramCount - dictSize + dict1AtomCount, dictSize + dict2AtomCount);
	readNgramReferences(dictSize - dict1AtomCount, dict1AtomCount);
	const pool = new Uint16Array(poolSize);
	let write = 0;
	for (let index = 0; index < ngramIndex; index++) for (let half = 0; half < 2; half++) {
		const source = references[index * 2 + half];
		const value = single[source];
		if (value < 0) {
			let read = start[source];
			const readEnd = read + length[source];
			while (read < readEnd) pool[write++] = pool[read++];
		} else pool[write++] = value;
	}
	const out = new Uint16Array(resultLength);
	let outIndex = 0;
	while (pos < inputLength) {
		let slot = BASE91_INVERSE[input.charCodeAt(pos++)];
		if (slot >= dictSize) slot = slot * base - twoCharBias + BASE91_INVERSE[input.charCodeAt(pos++)];
		const value = single[slot];
		if (value < 0) {
			let read = start[slot];
			const readEnd = read + length[slot];
			while (read < readEnd) out[outIndex++] = pool[read++];
		} else out[outIndex++] = value;
	}
	return out;
}
// node_modules/entities/dist/generated/decode-data-html.js
/** Packed HTML decode trie data. */
const htmlDecodeTree = /* #__PURE__ */ decodeTrieDict("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61);
// node_modules/entities/dist/internal/bin-trie-flags.js
/**
* Bit flags & masks for the binary trie encoding used for entity decoding.
*
* The trie is a flat `Uint16Array`. Every node starts with one header word:
*
*   15..14 VALUE_LENGTH   Number of words the value occupies, +1.
*                         0 = no value; 1 = value inline in bits 12..0;
*                         2/3 = value in the 1/2 words after the header.
*   13     FLAG13         If VALUE_LENGTH > 0: semicolon required ("strict"
*                         entity; `;` is never stored as a branch).
*                         If VALUE_LENGTH == 0: this node is a compact run.
*   12..7  BRANCH_LENGTH  Number of branches (or run length for runs).
*   6..0   JUMP_TABLE     Jump-table offset / single-branch char / first
*                         run char (see below).
*
* Branch data follows the header and any value words. Its shape is selected
* by (JUMP_TABLE, BRANCH_LENGTH) in the header:
*
*   Single branch  JUMP_TABLE = the only child's char, BRANCH_LENGTH = 0.
*                  No branch words; the child node follows immediately.
*   Jump table     JUMP_TABLE = first covered char (> 0), BRANCH_LENGTH =
*                  table length. One word per covered char: 0 = no branch,
*                  otherwise the child's offset from the END of the table,
*                  +1 (so 0 stays the no-branch sentinel).
*   Dictionary     JUMP_TABLE = 0, BRANCH_LENGTH = number of branches.
*                  ceil(n/2) words of sorted keys packed two per word
*                  (low byte first), then n pointer words storing the
*                  child's offset from the END of the branch data.
*   Compact run    VALUE_LENGTH = 0, FLAG13 set. BRANCH_LENGTH = run
*                  length (3..63), JUMP_TABLE = first char; remaining run
*                  chars packed two per word after the header. The target
*                  node follows the packed words immediately.
*
* Pointers are end-relative (rather than relative to the pointer's own
* position) because that makes the common "child encoded right after the
* branch data" case a small constant, which compresses far better. Offsets
* to already-encoded (shared) nodes wrap via uint16 modulo arithmetic; the
* decoder masks navigation results with `& 0xff_ff` to match.
*/
var BinTrieFlags;
(function(BinTrieFlags) {
	BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
	BinTrieFlags[BinTrieFlags["FLAG13"] = 8192] = "FLAG13";
	BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 8064] = "BRANCH_LENGTH";
	BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
	/** Bits 12..0: the inline value of a VALUE_LENGTH = 1 header word. */
	BinTrieFlags[BinTrieFlags["VALUE_MASK"] = 8191] = "VALUE_MASK";
})(BinTrieFlags || (BinTrieFlags = {}));
// node_modules/entities/dist/decode.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["AMP"] = 38] = "AMP";
	CharCodes[CharCodes["NUM"] = 35] = "NUM";
	CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
	CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
	CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
	CharCodes[CharCodes["NINE"] = 57] = "NINE";
	CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
	CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
})(CharCodes || (CharCodes = {}));
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 32;
const CONSUMED_SHIFT = 21;
const CODE_POINT_MASK = 2097151;
/**
* Reserved consumed field for counts of at least 2047 characters after `&`.
* The true count is in `longNumericConsumed`.
*/
const CONSUMED_OVERFLOW = 2047;
/**
* Side channel for numeric entities of at least 2048 characters including
* `&`. Set by `parseNumericEntity` when its consumed count reaches the
* reserved value `CONSUMED_OVERFLOW`; callers read the true count from here.
* A module-level slot avoids a tuple allocation on the hot path.
*/
let longNumericConsumed = 0;
/**
* Extract the consumed count from a `parseNumericEntity` packed result,
* recovering the true length from `longNumericConsumed` when the packed
* field contains the sentinel. Read it before the next `parseNumericEntity`
* call, which may overwrite the side channel. This helper owns that protocol.
* @param packed Packed result of `parseNumericEntity`.
*/
function unpackConsumed(packed) {
	const consumed = packed >>> CONSUMED_SHIFT;
	return consumed === CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
/**
* Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
* values, so a single `<=` covers the entire [lo..hi] range check.
* @param code Code point to check.
*/
function isNumber(code) {
	return code - CharCodes.ZERO >>> 0 <= 9;
}
function isHexadecimalCharacter(code) {
	return (code | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 5;
}
function isAlpha(code) {
	return (code | TO_LOWER_BIT) - CharCodes.LOWER_A >>> 0 <= 25;
}
/**
* Checks if the given character is a valid end character for an entity in an attribute.
*
* Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
* See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
* @param code Code point to check.
*/
function isEntityInAttributeInvalidEnd(code) {
	return code === CharCodes.EQUALS || isAlpha(code) || isNumber(code);
}
var EntityDecoderState;
(function(EntityDecoderState) {
	EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
	EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
	EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
	EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
	EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
/**
* Decoding mode for named entities.
*/
var DecodingMode;
(function(DecodingMode) {
	/** Entities in text nodes that can end with any character. */
	DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
	/** Only allow entities terminated with a semicolon. */
	DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
	/** Entities in attributes have limitations on ending characters. */
	DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/**
* Determines the branch of the current node that is taken given the current
* character. This function is used to traverse the trie.
*
* See `BinTrieFlags` for the branch-data layouts handled here.
* @param decodeTree The trie.
* @param current The current node's header word.
* @param nodeIndex Index of the node's first branch-data word (the header
*   plus any value words have been skipped by the caller).
* @param char The current character.
* @returns The index of the next node, or -1 if no branch is taken.
*/
function determineBranch(decodeTree, current, nodeIndex, char) {
	const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
	const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
	if (jumpOffset) {
		if (branchCount === 0) return char === jumpOffset ? nodeIndex : -1;
		const slot = char - jumpOffset;
		if (slot >>> 0 >= branchCount) return -1;
		const stored = decodeTree[nodeIndex + slot];
		return stored === 0 ? -1 : nodeIndex + branchCount + stored - 1 & 65535;
	}
	if (branchCount === 0) return -1;
	const packedKeySlots = branchCount + 1 >> 1;
	const branchEnd = nodeIndex + packedKeySlots + branchCount;
	for (let index = 0; index < branchCount; index++) {
		const key = decodeTree[nodeIndex + (index >> 1)] >> ((index & 1) << 3) & 255;
		if (key === char) return branchEnd + decodeTree[nodeIndex + packedKeySlots + index] & 65535;
		if (key > char) return -1;
	}
	return -1;
}
/**
* Read the decoded value from a trie node.
* @param decodeTree The trie.
* @param nodeIndex The index of the node.
* @param valueLength The length of the value (1, 2, or 3).
* @returns The decoded string.
*/
function readTrieValue(decodeTree, nodeIndex, valueLength) {
	if (valueLength === 1) return String.fromCharCode(decodeTree[nodeIndex] & BinTrieFlags.VALUE_MASK);
	if (valueLength === 2) return String.fromCharCode(decodeTree[nodeIndex + 1]);
	return String.fromCharCode(decodeTree[nodeIndex + 1], decodeTree[nodeIndex + 2]);
}
/**
* Parse a numeric entity (`&#DDD;` or `&#xHHH;`).
*
* Encodes the result as `(consumed << CONSUMED_SHIFT) | codepoint` (see
* the packing comment at the top of the file; overlong entities spill
* their length into `longNumericConsumed`). Returns 0 when no digits were
* found.
*
* This is the sync counterpart of the streaming
* `EntityDecoder#stateNumericDecimal` / `#stateNumericHex`. Digit parsing
* matches those methods; only this packed result needs a value clamp.
* @param input       The input string.
* @param numberStart Index of the `#` character.
* @param inputLength Cached `input.length`.
*/
function parseNumericEntity(input, numberStart, inputLength) {
	let offset = numberStart + 1;
	let cp = 0;
	let digitStart = offset;
	if (offset < inputLength && (input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
		offset += 1;
		digitStart = offset;
		while (offset < inputLength) {
			const char = input.charCodeAt(offset);
			if (isNumber(char)) cp = cp * 16 + (char - CharCodes.ZERO);
			else if (isHexadecimalCharacter(char)) cp = cp * 16 + ((char | TO_LOWER_BIT) - CharCodes.LOWER_A + 10);
			else break;
			offset += 1;
		}
	} else while (offset < inputLength) {
		const digit = input.charCodeAt(offset) - CharCodes.ZERO;
		if (digit >>> 0 > 9) break;
		cp = cp * 10 + digit;
		offset += 1;
	}
	if (offset === digitStart) return 0;
	if (offset < inputLength && input.charCodeAt(offset) === CharCodes.SEMI) offset += 1;
	if (cp > 1114111) cp = 1114112;
	let consumed = offset - numberStart;
	if (consumed >= CONSUMED_OVERFLOW) {
		longNumericConsumed = consumed;
		consumed = CONSUMED_OVERFLOW;
	}
	return consumed << CONSUMED_SHIFT | cp;
}
/**
* Decode all entities in `input` using the HTML trie.
*
* Hard-wired to `htmlDecodeTree`: the inline root navigation below assumes
* the HTML root's jump-table shape, so this must not be generalized to
* other tries (the XML trie's dictionary root would silently match no
* entities — `decodeXML` has its own hand-coded fast path instead).
* @param input      The string to decode.
* @param isStrict Only match semicolon-terminated entities.
* @param isAttribute Whether to apply attribute-specific parsing rules (disallowing certain non-semicolon terminators).
* @returns The decoded string.
*/
function decodeWithTrie(input, isStrict, isAttribute) {
	const decodeTree = htmlDecodeTree;
	let offset = input.indexOf("&");
	if (offset < 0) return input;
	const inputLength = input.length;
	let chunkStart = 0;
	let result = "";
	const root = decodeTree[0];
	const rootJumpOffset = root & BinTrieFlags.JUMP_TABLE;
	const rootBranchCount = (root & BinTrieFlags.BRANCH_LENGTH) >> 7;
	do {
		const entityStart = offset + 1;
		const firstChar = input.charCodeAt(entityStart);
		let consumed;
		let value;
		if (firstChar === CharCodes.NUM) {
			const packed = parseNumericEntity(input, entityStart, inputLength);
			consumed = unpackConsumed(packed);
			if (isStrict && consumed > 0 && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI) consumed = 0;
			value = consumed === 0 ? "" : codePointToString(packed & CODE_POINT_MASK);
		} else if (isAlpha(firstChar)) {
			consumed = 0;
			value = "";
			const rootSlotIndex = firstChar - rootJumpOffset;
			let nodeIndex;
			if (rootSlotIndex >>> 0 < rootBranchCount) {
				const stored = decodeTree[1 + rootSlotIndex];
				nodeIndex = stored === 0 ? -1 : rootBranchCount + stored & 65535;
			} else nodeIndex = -1;
			let bestNodeIndex = 0;
			let bestValueLength = 0;
			let current = nodeIndex < 0 ? 0 : decodeTree[nodeIndex];
			let index = entityStart + 1;
			trie: while (index < inputLength) {
				while ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === 0 && (current & BinTrieFlags.JUMP_TABLE) !== 0) {
					const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
					const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					if (branchCount === 0) {
						if (input.charCodeAt(index) !== jumpOffset) break trie;
						nodeIndex += 1;
					} else {
						const slot = input.charCodeAt(index) - jumpOffset;
						if (slot >>> 0 >= branchCount) break trie;
						const stored = decodeTree[nodeIndex + 1 + slot];
						if (stored === 0) break trie;
						nodeIndex = nodeIndex + branchCount + stored & 65535;
					}
					current = decodeTree[nodeIndex];
					index += 1;
					if (index >= inputLength) break trie;
				}
				if ((current & (BinTrieFlags.VALUE_LENGTH | BinTrieFlags.FLAG13)) === BinTrieFlags.FLAG13) {
					const runLength = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
					if (input.charCodeAt(index) !== (current & BinTrieFlags.JUMP_TABLE)) break;
					index += 1;
					const remaining = runLength - 1;
					let wordIndex = nodeIndex + 1;
					let charIndexInPacked = 0;
					for (; charIndexInPacked + 1 < remaining; charIndexInPacked += 2) {
						const packed = decodeTree[wordIndex];
						if (input.charCodeAt(index) !== (packed & 255)) break trie;
						index += 1;
						if (input.charCodeAt(index) !== (packed >> 8 & 255)) break trie;
						index += 1;
						wordIndex += 1;
					}
					if (charIndexInPacked < remaining) {
						if (input.charCodeAt(index) !== (decodeTree[wordIndex] & 255)) break;
						index += 1;
					}
					nodeIndex += 1 + (runLength >> 1);
					current = decodeTree[nodeIndex];
					continue;
				}
				const valueLength = current >>> 14;
				const char = input.charCodeAt(index);
				if (valueLength !== 0) {
					if (char === CharCodes.SEMI) {
						consumed = index - entityStart + 1;
						value = valueLength === 1 ? String.fromCharCode(current & BinTrieFlags.VALUE_MASK) : readTrieValue(decodeTree, nodeIndex, valueLength);
						break;
					}
					if (!isStrict && (current & BinTrieFlags.FLAG13) === 0) {
						consumed = index - entityStart;
						bestNodeIndex = nodeIndex;
						bestValueLength = valueLength;
					}
					if (valueLength === 1) break;
				}
				const next = determineBranch(decodeTree, current, nodeIndex + (valueLength || 1), char);
				if (next < 0) break;
				nodeIndex = next;
				current = decodeTree[nodeIndex];
				index += 1;
			}
			if (value === "") {
				const finalVL = current >>> 14;
				if (finalVL !== 0 && !isStrict && (current & BinTrieFlags.FLAG13) === 0) {
					consumed = index - entityStart;
					bestNodeIndex = nodeIndex;
					bestValueLength = finalVL;
				}
				if (consumed > 0) value = readTrieValue(decodeTree, bestNodeIndex, bestValueLength);
			}
		} else {
			consumed = 0;
			value = "";
		}
		if (consumed === 0 || isAttribute && firstChar !== CharCodes.NUM && input.charCodeAt(entityStart + consumed - 1) !== CharCodes.SEMI && entityStart + consumed < inputLength && isEntityInAttributeInvalidEnd(input.charCodeAt(entityStart + consumed))) offset = entityStart;
		else {
			if (chunkStart < offset) result += input.slice(chunkStart, offset);
			result += value;
			offset = chunkStart = entityStart + consumed;
		}
		if (input.charCodeAt(offset) !== CharCodes.AMP) offset = input.indexOf("&", offset);
	} while (offset >= 0);
	return result + input.slice(chunkStart);
}
/**
* Decodes an HTML string, requiring all entities to be terminated by a semicolon.
* @param htmlString The string to decode.
* @returns The decoded string.
*/
function decodeHTMLStrict(htmlString) {
	return decodeWithTrie(htmlString, true, false);
}
// node_modules/linkify-it/build/index.mjs
var REBuilder = class {
	src_Any = Any.source;
	src_Cc = Cc.source;
	src_Z = Z.source;
	src_P = P.source;
	src_ZPCc = [
		this.src_Z,
		this.src_P,
		this.src_Cc
	].join("|");
	src_ZCc = [this.src_Z, this.src_Cc].join("|");
	cache = {};
	opts = {
		maxLength: 1e4,
		urlAuth: false,
		schema_names: []
	};
	constructor(opts = {}) {
		this.opts = {
			...this.opts,
			...opts
		};
	}
	set(opts = {}) {
		this.opts = {
			...this.opts,
			...opts
		};
		this.cache = {};
		return this;
	}
	escapeRE(str) {
		return str.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
	}
	nestedPairRE(open, close, depth = 4) {
		const openRE = this.escapeRE(open);
		const closeRE = this.escapeRE(close);
		const atom = `(?:(?!${this.src_ZCc}|${openRE}|${closeRE}).)`;
		let pair = `${openRE}${atom}{0,1000}${closeRE}`;
		for (let level = 2; level <= depth; level++) pair = `${openRE}(?:${atom}|${pair}){0,1000}${closeRE}`;
		return pair;
	}
	get_text_separators() {
		return this.cache.text_separators ??= /[><\uff5c]/;
	}
	get_pseudo_letter() {
		return this.cache.src_pseudo_letter ??= new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
	}
	get_ipv4_addr() {
		return this.cache.src_ip4 ??= /* @__PURE__ */ new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
	}
	get_ipv6_addr() {
		const h16 = "[0-9A-Fa-f]{1,4}";
		const ls32 = `(?:(?:${h16}:${h16})|${this.get_ipv4_addr().source})`;
		return this.cache.src_ip6_addr ??= new RegExp(`(?:(?:${h16}:){6}${ls32}|::(?:${h16}:){5}${ls32}|(?:${h16})?::(?:${h16}:){4}${ls32}|(?:(?:${h16}:){0,1}${h16})?::(?:${h16}:){3}${ls32}|(?:(?:${h16}:){0,2}${h16})?::(?:${h16}:){2}${ls32}|(?:(?:${h16}:){0,3}${h16})?::${h16}:${ls32}|(?:(?:${h16}:){0,4}${h16})?::${ls32}|(?:(?:${h16}:){0,5}${h16})?::${h16}|(?:(?:${h16}:){0,6}${h16})?::)`);
	}
	get_ipv6_url_host() {
		return this.cache.src_ip6_host ??= new RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
	}
	get_ipv6_mail_host() {
		return this.cache.src_ipv6_mail_host ??= new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
	}
	get_auth() {
		return this.cache.src_auth ??= new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
	}
	get_port() {
		return this.cache.src_port ??= /* @__PURE__ */ new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
	}
	get_host_terminator() {
		return this.cache.src_host_terminator ??= new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
	}
	get_path_terminator() {
		return this.cache.src_path_terminator ??= new RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
	}
	get_path() {
		return this.cache.src_path ??= new RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
	}
	get_mail_name() {
		return this.cache.src_mail_name ??= /* @__PURE__ */ new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
	}
	get_xn() {
		return this.cache.src_xn ??= /* @__PURE__ */ new RegExp("xn--[a-z0-9\\-]{1,59}");
	}
	get_tld() {
		if (this.cache.tld) return this.cache.tld;
		const tlds_src = [...new Set(this.opts.tlds || [])].sort().reverse().join("|");
		this.cache.tld = new RegExp(`${tlds_src || "$#none#$"}|${this.get_xn().source}`);
		return this.cache.tld;
	}
	get_domain_root() {
		return this.cache.src_domain_root ??= new RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
	}
	get_domain() {
		return this.cache.src_domain ??= new RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
	}
	get_url_host_port() {
		return this.cache.url_host_port ??= new RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
	}
	get_fuzzy_url_host_port() {
		return this.cache.fuzzy_url_host_port ??= new RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
	}
	get_mail_host() {
		return this.cache.src_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
	}
	get_fuzzy_mail_host() {
		return this.cache.src_fuzzy_mail_host ??= new RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
	}
	get_path_extra() {
		return this.cache.src_path_extra ??= /* @__PURE__ */ new RegExp("");
	}
	get_fuzzy_mail_host_search() {
		return this.cache.mail_fuzzy_host_search ??= new RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
	}
	get_fuzzy_link_search() {
		return this.cache.link_fuzzy_search ??= new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uff5c])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
	}
	get_http_validator() {
		return this.cache.http_validator ??= new RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
	}
	get_relative_proto_validator() {
		return this.cache.relative_proto_validator ??= new RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
	}
	get_mail_name_validator() {
		return this.cache.mail_name_validator ??= new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
	}
	get_mailto_validator() {
		return this.cache.mailto_validator ??= new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
	}
	get_schema_names() {
		return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map((name) => this.escapeRE(name)).join("|"));
	}
	get_schema_search() {
		return this.cache.schema_search ??= new RegExp(`(^|(?!_)(?:[><\uff5c]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
	}
	get_schema_at_start() {
		return this.cache.schema_at_start ??= new RegExp(`^${this.get_schema_search().source}`, "i");
	}
};
var web_schema = {
	validate: (text, pos, self) => {
		const re = self.re.get_http_validator();
		re.lastIndex = pos;
		const m = re.exec(text);
		return m ? m[0].length : 0;
	},
	normalize: (match, self) => self.normalize(match)
};
var defaultSchemas = {
	"http:": web_schema,
	"https:": web_schema,
	"ftp:": web_schema,
	"//": {
		validate: function(text, pos, self) {
			const re = self.re.get_relative_proto_validator();
			re.lastIndex = pos;
			const m = re.exec(text);
			if (m) {
				if (pos >= 3 && text[pos - 3] === ":") return 0;
				if (pos >= 3 && text[pos - 3] === "/") return 0;
				return m[0].length;
			}
			return 0;
		},
		normalize: (match, self) => self.normalize(match)
	},
	"mailto:": {
		validate: function(text, pos, self) {
			const re = self.re.get_mailto_validator();
			re.lastIndex = pos;
			const m = re.exec(text);
			return m ? m[0].length : 0;
		},
		normalize: (match, self) => self.normalize(match)
	}
};
var tlds_2ch = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw";
var tlds_default = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";
function unpackTlds() {
	const result = tlds_default.split("|");
	tlds_2ch.split("|").forEach((item) => {
		const sep = item.indexOf(":");
		const prefix = item.slice(0, sep);
		for (const suffix of item.slice(sep + 1)) result.push(prefix + suffix);
	});
	return result;
}
var defaultOptions = {
	fuzzyLink: false,
	fuzzyEmail: true,
	fuzzyIP: false,
	"---": false,
	tlds: unpackTlds(),
	urlAuth: false,
	maxLength: 1e4
};
/**
* Match result returned by {@link LinkifyIt.match} and
* {@link LinkifyIt.matchAtStart}.
*
* @category types
*/
var Match = class {
	/** Prefix (protocol) for matched string. Empty for fuzzy links. */
	schema;
	/** First position of matched string. */
	index;
	/** Next position after matched string. */
	lastIndex;
	/** Matched string. */
	raw;
	/** Normalized text of matched string. */
	text;
	/** Normalized URL of matched string. */
	url;
	constructor(text, schema, index, lastIndex) {
		const raw = text.slice(index, lastIndex);
		this.schema = schema.toLowerCase();
		this.index = index;
		this.lastIndex = lastIndex;
		this.raw = raw;
		this.text = raw;
		this.url = raw;
	}
};
/** Linkifier instance. */
var LinkifyIt = class {
	__opts__;
	__schemas__;
	re;
	/**
	* Creates new linkifier instance.
	*
	* By default understands:
	*
	* - `http(s)://...` , `ftp://...`, `mailto:...` & `//...` links
	* - "fuzzy" emails (foo@bar.com).
	*
	* See {@link LinkifyConstructorOptions} for available options.
	*
	* @param options Recognition options.
	*
	* @example
	* ```javascript
	* import { LinkifyIt } from 'linkify-it'
	*
	* const linkify = new LinkifyIt({ fuzzyLink: true })
	*
	* linkify
	*   .tlds(require('tlds'))       // Reload with full TLD list
	*   .tlds('onion', true)         // Add unofficial `.onion` domain
	*   .add('ftp:', null)           // Disable `ftp:` protocol
	*   .set({ fuzzyIP: true })      // Enable IPs in fuzzy links
	*
	* console.log(linkify.test('Site github.com!')) // true
	* console.log(linkify.match('Site github.com!'))
	* ```
	*/
	constructor(options = {}) {
		const { rebuilder, ...linkifyOptions } = options;
		this.__opts__ = {
			...defaultOptions,
			...linkifyOptions
		};
		this.__schemas__ = { ...defaultSchemas };
		this.re = rebuilder || new REBuilder();
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
	}
	/**
	* Add new rule definition.
	*
	* `schema` is a link prefix (usually, protocol name with `:` at the end,
	* `skype:` for example). `linkify-it` makes sure that prefix is not
	* preceded with alphanumeric char and symbols. Only whitespaces and
	* punctuation allowed.
	*
	* `definition` is a rule to check tail after link prefix. To disable an
	* existing rule, pass `null`.
	*
	* @param schema Rule name (fixed pattern prefix).
	* @param definition Schema definition, or `null` to disable the rule.
	*
	* See [twitter mentions example](https://github.com/markdown-it/linkify-it/blob/master/examples/twitter.mjs).
	*/
	add(schema, definition = null) {
		if (!definition) delete this.__schemas__[schema];
		else {
			const def = {
				normalize: (match, self) => self.normalize(match),
				...definition
			};
			this.__schemas__[schema] = def;
		}
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Set recognition options for links without schema.
	*
	* @param options Recognition options.
	*/
	set(options = {}) {
		this.__opts__ = {
			...this.__opts__,
			...options
		};
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Searches linkifiable pattern and returns `true` on success or `false` on fail.
	*
	* @param text Text to scan.
	*/
	test(text) {
		if (!text.length) return false;
		let m, re;
		re = this.re.get_schema_search();
		re.lastIndex = 0;
		while ((m = re.exec(text)) !== null) if (this.testSchemaAt(text, m[2], re.lastIndex)) return true;
		if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
			re = this.re.get_fuzzy_link_search();
			re.lastIndex = 0;
			if (re.exec(text) !== null) return true;
		}
		if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
			if (text.indexOf("@") >= 0) {
				const mailHostRe = this.re.get_fuzzy_mail_host_search();
				const mailNameRe = this.re.get_mail_name_validator();
				mailHostRe.lastIndex = 0;
				while ((m = mailHostRe.exec(text)) !== null) {
					const name = text.slice(Math.max(0, m.index - 65), m.index);
					if (mailNameRe.test(name)) return true;
				}
			}
		}
		return false;
	}
	/**
	* Similar to {@link LinkifyIt.test} but checks only specific protocol tail exactly
	* at given position. Returns length of found pattern (0 on fail).
	*
	* @param text Text to scan.
	* @param schema Rule (schema) name.
	* @param pos Text offset to check from.
	*/
	testSchemaAt(text, schema, pos) {
		if (!this.__schemas__[schema.toLowerCase()]) return 0;
		return this.__schemas__[schema.toLowerCase()].validate(text.slice(0, pos + this.__opts__.maxLength), pos, this);
	}
	/**
	* Returns array of found link descriptions or `null` on fail. We strongly
	* recommend to use {@link LinkifyIt.test} first, for best speed.
	*
	* @param text Text to scan.
	*/
	match(text) {
		const result = [];
		const schemaRe = this.re.get_schema_search();
		let fuzzyLinkRe;
		let mailHostRe;
		let mailNameRe;
		let fuzzyLinkCandidate;
		let fuzzyEmailCandidate;
		let schemaPrefix;
		let schemaDone = false;
		let fuzzyLinkDone = false;
		let fuzzyEmailDone = false;
		let pos = 0;
		if (!text.length) return null;
		schemaRe.lastIndex = 0;
		if (this.__opts__.fuzzyLink && this.__schemas__["http:"]) {
			fuzzyLinkRe = this.re.get_fuzzy_link_search();
			fuzzyLinkRe.lastIndex = 0;
		}
		if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"]) {
			mailHostRe = this.re.get_fuzzy_mail_host_search();
			mailHostRe.lastIndex = 0;
			mailNameRe = this.re.get_mail_name_validator();
		}
		for (;;) {
			const scanFrom = Math.max(pos - 1, 0);
			if (mailHostRe && mailNameRe && !fuzzyEmailDone && (!fuzzyEmailCandidate || fuzzyEmailCandidate.index < pos)) {
				if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
				for (;;) {
					const m = mailHostRe.exec(text);
					if (!m) {
						fuzzyEmailDone = true;
						fuzzyEmailCandidate = void 0;
						break;
					}
					const name = mailNameRe.exec(text.slice(Math.max(0, m.index - 65), m.index));
					if (!name) continue;
					fuzzyEmailCandidate = {
						schema: "mailto:",
						index: m.index - name[1].length,
						lastIndex: m.index + m[0].length
					};
					if (fuzzyEmailCandidate.index >= pos) break;
					if (mailHostRe.lastIndex < scanFrom) mailHostRe.lastIndex = scanFrom;
				}
			}
			if (fuzzyLinkRe && !fuzzyLinkDone && (!fuzzyLinkCandidate || fuzzyLinkCandidate.index < pos)) {
				if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
				for (;;) {
					const m = fuzzyLinkRe.exec(text);
					if (!m) {
						fuzzyLinkDone = true;
						fuzzyLinkCandidate = void 0;
						break;
					}
					fuzzyLinkCandidate = {
						schema: "",
						index: m.index + m[1].length,
						lastIndex: m.index + m[0].length
					};
					if (fuzzyLinkCandidate.index >= pos) break;
					if (fuzzyLinkRe.lastIndex < scanFrom) fuzzyLinkRe.lastIndex = scanFrom;
				}
			}
			let fuzzyCandidate = fuzzyEmailCandidate;
			if (!fuzzyCandidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < fuzzyCandidate.index || fuzzyLinkCandidate.index === fuzzyCandidate.index && fuzzyLinkCandidate.lastIndex > fuzzyCandidate.lastIndex)) fuzzyCandidate = fuzzyLinkCandidate;
			let schemaCandidate;
			if (!schemaDone) for (;;) {
				if (!schemaPrefix) {
					if (schemaRe.lastIndex < scanFrom) schemaRe.lastIndex = scanFrom;
					const m = schemaRe.exec(text);
					if (!m) {
						schemaDone = true;
						break;
					}
					schemaPrefix = {
						schema: m[2],
						index: m.index + m[1].length,
						lastIndex: m.index + m[0].length
					};
				}
				if (schemaPrefix.index < pos) {
					schemaPrefix = void 0;
					continue;
				}
				if (fuzzyCandidate && schemaPrefix.index > fuzzyCandidate.index) break;
				const prefix = schemaPrefix;
				schemaPrefix = void 0;
				const len = this.testSchemaAt(text, prefix.schema, prefix.lastIndex);
				if (len) {
					schemaCandidate = {
						schema: prefix.schema,
						index: prefix.index,
						lastIndex: prefix.lastIndex + len
					};
					break;
				}
			}
			let candidate = schemaCandidate;
			if (!candidate || fuzzyEmailCandidate && (fuzzyEmailCandidate.index < candidate.index || fuzzyEmailCandidate.index === candidate.index && fuzzyEmailCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyEmailCandidate;
			if (!candidate || fuzzyLinkCandidate && (fuzzyLinkCandidate.index < candidate.index || fuzzyLinkCandidate.index === candidate.index && fuzzyLinkCandidate.lastIndex > candidate.lastIndex)) candidate = fuzzyLinkCandidate;
			if (!candidate) break;
			if (candidate === fuzzyEmailCandidate) fuzzyEmailCandidate = void 0;
			else if (candidate === fuzzyLinkCandidate) fuzzyLinkCandidate = void 0;
			const match = new Match(text, candidate.schema, candidate.index, candidate.lastIndex);
			if (match.schema) this.__schemas__[match.schema].normalize(match, this);
			else this.normalize(match);
			result.push(match);
			pos = candidate.lastIndex;
		}
		if (result.length) return result;
		return null;
	}
	/**
	* Returns fully-formed (not fuzzy) link if it starts at the beginning
	* of the string, and null otherwise.
	*
	* @param text Text to scan.
	*/
	matchAtStart(text) {
		if (!text.length) return null;
		const m = this.re.get_schema_at_start().exec(text);
		if (!m) return null;
		const len = this.testSchemaAt(text, m[2], m[0].length);
		if (!len) return null;
		const match = new Match(text, m[2], m.index + m[1].length, m.index + m[0].length + len);
		this.__schemas__[match.schema].normalize(match, this);
		return match;
	}
	/**
	* Load (or merge) new TLDs list. Those are used for fuzzy links (without
	* prefix) to avoid false positives. By default this algorithm is used:
	*
	* - hostname with any 2-letter root zones are ok.
	* - biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф
	*   are ok.
	* - encoded (`xn--...`) root zones are ok.
	*
	* If list is replaced, then exact match for 2-chars root zones will be checked.
	*
	* @param list List of TLDs.
	* @param keepOld Merge with current list if `true` (`false` by default).
	*/
	tlds(list, keepOld = false) {
		list = Array.isArray(list) ? list : [list];
		if (!keepOld) this.__opts__.tlds = list;
		else this.__opts__.tlds = this.__opts__.tlds.concat(list);
		this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
		return this;
	}
	/**
	* Default normalizer (if schema does not define its own).
	*
	* @param match Match to normalize.
	*/
	normalize(match) {
		if (!match.schema) match.url = `http://${match.url}`;
		if (match.schema === "mailto:" && !/^mailto:/i.test(match.url)) match.url = `mailto:${match.url}`;
	}
};
// node_modules/markdown-it/dist/markdown-it.mjs
/*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT */
var import_punycode = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)((/* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	/** Highest positive signed 32-bit float value */
	const maxInt = 2147483647;
	/** Bootstring parameters */
	const base = 36;
	const tMin = 1;
	const tMax = 26;
	const skew = 38;
	const damp = 700;
	const initialBias = 72;
	const initialN = 128;
	const delimiter = "-";
	/** Regular expressions */
	const regexPunycode = /^xn--/;
	const regexNonASCII = /[^\0-\x7F]/;
	const regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
	/** Error messages */
	const errors = {
		"overflow": "Overflow: input needs wider integers to process",
		"not-basic": "Illegal input >= 0x80 (not a basic code point)",
		"invalid-input": "Invalid input"
	};
	/** Convenience shortcuts */
	const baseMinusTMin = 35;
	const floor = Math.floor;
	const stringFromCharCode = String.fromCharCode;
	/**
	* A generic error utility function.
	* @private
	* @param {String} type The error type.
	* @returns {Error} Throws a `RangeError` with the applicable error message.
	*/
	function error(type) {
		throw new RangeError(errors[type]);
	}
	/**
	* A generic `Array#map` utility function.
	* @private
	* @param {Array} array The array to iterate over.
	* @param {Function} callback The function that gets called for every array
	* item.
	* @returns {Array} A new array of values returned by the callback function.
	*/
	function map(array, callback) {
		const result = [];
		let length = array.length;
		while (length--) result[length] = callback(array[length]);
		return result;
	}
	/**
	* A simple `Array#map`-like wrapper to work with domain name strings or email
	* addresses.
	* @private
	* @param {String} domain The domain name or email address.
	* @param {Function} callback The function that gets called for every
	* character.
	* @returns {String} A new string of characters returned by the callback
	* function.
	*/
	function mapDomain(domain, callback) {
		const parts = domain.split("@");
		let result = "";
		if (parts.length > 1) {
			result = parts[0] + "@";
			domain = parts[1];
		}
		domain = domain.replace(regexSeparators, ".");
		const encoded = map(domain.split("."), callback).join(".");
		return result + encoded;
	}
	/**
	* Creates an array containing the numeric code points of each Unicode
	* character in the string. While JavaScript uses UCS-2 internally,
	* this function will convert a pair of surrogate halves (each of which
	* UCS-2 exposes as separate characters) into a single code point,
	* matching UTF-16.
	* @see `punycode.ucs2.encode`
	* @see <https://mathiasbynens.be/notes/javascript-encoding>
	* @memberOf punycode.ucs2
	* @name decode
	* @param {String} string The Unicode input string (UCS-2).
	* @returns {Array} The new array of code points.
	*/
	function ucs2decode(string) {
		const output = [];
		let counter = 0;
		const length = string.length;
		while (counter < length) {
			const value = string.charCodeAt(counter++);
			if (value >= 55296 && value <= 56319 && counter < length) {
				const extra = string.charCodeAt(counter++);
				if ((extra & 64512) == 56320) output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
				else {
					output.push(value);
					counter--;
				}
			} else output.push(value);
		}
		return output;
	}
	/**
	* Creates a string based on an array of numeric code points.
	* @see `punycode.ucs2.decode`
	* @memberOf punycode.ucs2
	* @name encode
	* @param {Array} codePoints The array of numeric code points.
	* @returns {String} The new Unicode string (UCS-2).
	*/
	const ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
	/**
	* Converts a basic code point into a digit/integer.
	* @see `digitToBasic()`
	* @private
	* @param {Number} codePoint The basic numeric code point value.
	* @returns {Number} The numeric value of a basic code point (for use in
	* representing integers) in the range `0` to `base - 1`, or `base` if
	* the code point does not represent a value.
	*/
	const basicToDigit = function(codePoint) {
		if (codePoint >= 48 && codePoint < 58) return 26 + (codePoint - 48);
		if (codePoint >= 65 && codePoint < 91) return codePoint - 65;
		if (codePoint >= 97 && codePoint < 123) return codePoint - 97;
		return base;
	};
	/**
	* Converts a digit/integer into a basic code point.
	* @see `basicToDigit()`
	* @private
	* @param {Number} digit The numeric value of a basic code point.
	* @returns {Number} The basic code point whose value (when used for
	* representing integers) is `digit`, which needs to be in the range
	* `0` to `base - 1`. If `flag` is non-zero, the uppercase form is
	* used; else, the lowercase form is used. The behavior is undefined
	* if `flag` is non-zero and `digit` has no uppercase form.
	*/
	const digitToBasic = function(digit, flag) {
		return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
	};
	/**
	* Bias adaptation function as per section 3.4 of RFC 3492.
	* https://tools.ietf.org/html/rfc3492#section-3.4
	* @private
	*/
	const adapt = function(delta, numPoints, firstTime) {
		let k = 0;
		delta = firstTime ? floor(delta / damp) : delta >> 1;
		delta += floor(delta / numPoints);
		for (; delta > 455; k += base) delta = floor(delta / baseMinusTMin);
		return floor(k + 36 * delta / (delta + skew));
	};
	/**
	* Converts a Punycode string of ASCII-only symbols to a string of Unicode
	* symbols.
	* @memberOf punycode
	* @param {String} input The Punycode string of ASCII-only symbols.
	* @returns {String} The resulting string of Unicode symbols.
	*/
	const decode = function(input) {
		const output = [];
		const inputLength = input.length;
		let i = 0;
		let n = initialN;
		let bias = initialBias;
		let basic = input.lastIndexOf(delimiter);
		if (basic < 0) basic = 0;
		for (let j = 0; j < basic; ++j) {
			if (input.charCodeAt(j) >= 128) error("not-basic");
			output.push(input.charCodeAt(j));
		}
		for (let index = basic > 0 ? basic + 1 : 0; index < inputLength;) {
			const oldi = i;
			for (let w = 1, k = base;; k += base) {
				if (index >= inputLength) error("invalid-input");
				const digit = basicToDigit(input.charCodeAt(index++));
				if (digit >= base) error("invalid-input");
				if (digit > floor((maxInt - i) / w)) error("overflow");
				i += digit * w;
				const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
				if (digit < t) break;
				const baseMinusT = base - t;
				if (w > floor(maxInt / baseMinusT)) error("overflow");
				w *= baseMinusT;
			}
			const out = output.length + 1;
			bias = adapt(i - oldi, out, oldi == 0);
			if (floor(i / out) > maxInt - n) error("overflow");
			n += floor(i / out);
			i %= out;
			output.splice(i++, 0, n);
		}
		return String.fromCodePoint(...output);
	};
	/**
	* Converts a string of Unicode symbols (e.g. a domain name label) to a
	* Punycode string of ASCII-only symbols.
	* @memberOf punycode
	* @param {String} input The string of Unicode symbols.
	* @returns {String} The resulting Punycode string of ASCII-only symbols.
	*/
	const encode = function(input) {
		const output = [];
		input = ucs2decode(input);
		const inputLength = input.length;
		let n = initialN;
		let delta = 0;
		let bias = initialBias;
		for (const currentValue of input) if (currentValue < 128) output.push(stringFromCharCode(currentValue));
		const basicLength = output.length;
		let handledCPCount = basicLength;
		if (basicLength) output.push(delimiter);
		while (handledCPCount < inputLength) {
			let m = maxInt;
			for (const currentValue of input) if (currentValue >= n && currentValue < m) m = currentValue;
			const handledCPCountPlusOne = handledCPCount + 1;
			if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) error("overflow");
			delta += (m - n) * handledCPCountPlusOne;
			n = m;
			for (const currentValue of input) {
				if (currentValue < n && ++delta > maxInt) error("overflow");
				if (currentValue === n) {
					let q = delta;
					for (let k = base;; k += base) {
						const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
						if (q < t) break;
						const qMinusT = q - t;
						const baseMinusT = base - t;
						output.push(stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0)));
						q = floor(qMinusT / baseMinusT);
					}
					output.push(stringFromCharCode(digitToBasic(q, 0)));
					bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
					delta = 0;
					++handledCPCount;
				}
			}
			++delta;
			++n;
		}
		return output.join("");
	};
	/**
	* Converts a Punycode string representing a domain name or an email address
	* to Unicode. Only the Punycoded parts of the input will be converted, i.e.
	* it doesn't matter if you call it on a string that has already been
	* converted to Unicode.
	* @memberOf punycode
	* @param {String} input The Punycoded domain name or email address to
	* convert to Unicode.
	* @returns {String} The Unicode representation of the given Punycode
	* string.
	*/
	const toUnicode = function(input) {
		return mapDomain(input, function(string) {
			return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
		});
	};
	/**
	* Converts a Unicode string representing a domain name or an email address to
	* Punycode. Only the non-ASCII parts of the domain name will be converted,
	* i.e. it doesn't matter if you call it with a domain that's already in
	* ASCII.
	* @memberOf punycode
	* @param {String} input The domain name or email address to convert, as a
	* Unicode string.
	* @returns {String} The Punycode representation of the given domain name or
	* email address.
	*/
	const toASCII = function(input) {
		return mapDomain(input, function(string) {
			return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
		});
	};
	module.exports = {
		/**
		* A string representing the current Punycode.js version number.
		* @memberOf punycode
		* @type String
		*/
		"version": "2.3.1",
		/**
		* An object of methods to convert from JavaScript's internal character
		* representation (UCS-2) to Unicode code points, and back.
		* @see <https://mathiasbynens.be/notes/javascript-encoding>
		* @memberOf punycode
		* @type Object
		*/
		"ucs2": {
			"decode": ucs2decode,
			"encode": ucs2encode
		},
		"decode": decode,
		"encode": encode,
		"toASCII": toASCII,
		"toUnicode": toUnicode
	};
})))(), 1);
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
/**
* Common utility functions exposed through `md.utils` for use by plugins.
*
* @module md.utils
*/
var utils_exports = /* @__PURE__ */ __exportAll({
	arrayReplaceAt: () => arrayReplaceAt,
	asciiTrim: () => asciiTrim,
	callable: () => callable,
	escapeHtml: () => escapeHtml,
	escapeRE: () => escapeRE,
	fromCodePoint: () => fromCodePoint,
	isMdAsciiPunct: () => isMdAsciiPunct,
	isPunctChar: () => isPunctChar,
	isPunctCharCode: () => isPunctCharCode,
	isSpace: () => isSpace,
	isValidEntityCode: () => isValidEntityCode,
	isWhiteSpace: () => isWhiteSpace,
	lib: () => lib,
	normalizeReference: () => normalizeReference,
	unescapeAll: () => unescapeAll,
	unescapeMd: () => unescapeMd
});
function callable(cls) {
	const wrapper = function(...args) {
		return Reflect.construct(cls, args, new.target && new.target !== wrapper ? new.target : cls);
	};
	Object.defineProperty(wrapper, "name", { value: cls.name });
	Object.setPrototypeOf(wrapper, cls);
	wrapper.prototype = cls.prototype;
	return wrapper;
}
/**
* Returns a copy of a token array with the token at `pos` replaced by
* `newElements`. Used to transform token streams without modifying the
* original array.
*/
function arrayReplaceAt(src, pos, newElements) {
	return [].concat(src.slice(0, pos), newElements, src.slice(pos + 1));
}
/** Checks whether a code point can be decoded from a numeric HTML entity. */
function isValidEntityCode(c) {
	if (c >= 55296 && c <= 57343) return false;
	if (c >= 64976 && c <= 65007) return false;
	if ((c & 65535) === 65535 || (c & 65535) === 65534) return false;
	if (c >= 0 && c <= 8) return false;
	if (c === 11) return false;
	if (c >= 14 && c <= 31) return false;
	if (c >= 127 && c <= 159) return false;
	if (c > 1114111) return false;
	return true;
}
/**
* Converts a Unicode code point to a string, like `String.fromCodePoint()`,
* but does not throw for invalid input.
*/
function fromCodePoint(c) {
	if (c > 65535) {
		c -= 65536;
		const surrogate1 = 55296 + (c >> 10);
		const surrogate2 = 56320 + (c & 1023);
		return String.fromCharCode(surrogate1, surrogate2);
	}
	return String.fromCharCode(c);
}
var UNESCAPE_MD_RE = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
var UNESCAPE_ALL_RE = new RegExp(`${UNESCAPE_MD_RE.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`, "gi");
var DIGITAL_ENTITY_TEST_RE = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function replaceEntityPattern(match, name) {
	if (name.charCodeAt(0) === 35 && DIGITAL_ENTITY_TEST_RE.test(name)) {
		const code = name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
		if (isValidEntityCode(code)) return fromCodePoint(code);
		return match;
	}
	const decoded = decodeHTMLStrict(match);
	if (decoded !== match) return decoded;
	return match;
}
/** Decodes Markdown backslash escapes. */
function unescapeMd(str) {
	if (str.indexOf("\\") < 0) return str;
	return str.replace(UNESCAPE_MD_RE, "$1");
}
/**
* Decodes Markdown backslash escapes and HTML character references in link
* destinations, link titles, and fenced code info strings.
*/
function unescapeAll(str) {
	if (str.indexOf("\\") < 0 && str.indexOf("&") < 0) return str;
	return str.replace(UNESCAPE_ALL_RE, function(match, escaped, entity) {
		if (escaped) return escaped;
		return replaceEntityPattern(match, entity);
	});
}
var HTML_ESCAPE_TEST_RE = /[&<>"]/;
var HTML_ESCAPE_REPLACE_RE = /[&<>"]/g;
var HTML_REPLACEMENTS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function replaceUnsafeChar(ch) {
	return HTML_REPLACEMENTS[ch];
}
/** Escapes HTML special characters in a string. */
function escapeHtml(str) {
	if (HTML_ESCAPE_TEST_RE.test(str)) return str.replace(HTML_ESCAPE_REPLACE_RE, replaceUnsafeChar);
	return str;
}
var REGEXP_ESCAPE_RE = /[.?*+^$[\]\\(){}|-]/g;
/** Escapes regular expression metacharacters in a string. */
function escapeRE(str) {
	return str.replace(REGEXP_ESCAPE_RE, "\\$&");
}
/** Checks whether a character code is an ASCII space or tab. */
function isSpace(code) {
	switch (code) {
		case 9:
		case 32: return true;
	}
	return false;
}
/**
* Checks whether a character code is whitespace recognized by Markdown.
*
* Matches the Unicode `Zs` category or `\t`, `\f`, `\v`, `\r`, `\n`.
*/
function isWhiteSpace(code) {
	if (code >= 8192 && code <= 8202) return true;
	switch (code) {
		case 9:
		case 10:
		case 11:
		case 12:
		case 13:
		case 32:
		case 160:
		case 5760:
		case 8239:
		case 8287:
		case 12288: return true;
	}
	return false;
}
/**
* Checks whether a character is Unicode punctuation or a symbol.
*
* Does not support astral characters.
*/
function isPunctChar(ch) {
	return P.test(ch) || S.test(ch);
}
/** Checks whether a Unicode code point is punctuation or a symbol. */
function isPunctCharCode(code) {
	return isPunctChar(fromCodePoint(code));
}
/**
* Markdown ASCII punctuation characters.
*
*     !, ", #, $, %, &, ', (, ), *, +, ,, -, ., /, :, ;, <, =, >, ?, @,
*     [, \, ], ^, _, `, {, |, }, or ~
*
* http://spec.commonmark.org/0.15/#ascii-punctuation-character
*
* Don't confuse with Unicode punctuation. It lacks some characters in the
* ASCII range.
*/
function isMdAsciiPunct(ch) {
	switch (ch) {
		case 33:
		case 34:
		case 35:
		case 36:
		case 37:
		case 38:
		case 39:
		case 40:
		case 41:
		case 42:
		case 43:
		case 44:
		case 45:
		case 46:
		case 47:
		case 58:
		case 59:
		case 60:
		case 61:
		case 62:
		case 63:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 124:
		case 125:
		case 126: return true;
		default: return false;
	}
}
/** Normalizes `[reference labels]` for case-insensitive lookup. */
function normalizeReference(str) {
	str = str.trim().replace(/\s+/g, " ");
	return str.toLowerCase().toUpperCase();
}
function isAsciiTrimmable(c) {
	return c === 32 || c === 9 || c === 10 || c === 13;
}
/**
* "Light" `.trim()` for blocks (headings, paragraphs), where Unicode spaces
* should be preserved.
*/
function asciiTrim(str) {
	let start = 0;
	for (; start < str.length; start++) if (!isAsciiTrimmable(str.charCodeAt(start))) break;
	let end = str.length - 1;
	for (; end >= start; end--) if (!isAsciiTrimmable(str.charCodeAt(end))) break;
	return str.slice(start, end + 1);
}
/**
* Libraries commonly used by markdown-it and its plugins, re-exported to
* reduce duplicate dependencies in browser bundles.
*/
var lib = {
	mdurl: mdurl_exports,
	ucmicro: build_exports
};
/** Finds the end of a link or image label (`[label]`). */
function parseLinkLabel(state, start, disableNested) {
	let level, found, marker, prevPos;
	const max = state.posMax;
	const oldPos = state.pos;
	state.pos = start + 1;
	level = 1;
	while (state.pos < max) {
		marker = state.src.charCodeAt(state.pos);
		if (marker === 93) {
			level--;
			if (level === 0) {
				found = true;
				break;
			}
		}
		prevPos = state.pos;
		state.md.inline.skipToken(state);
		if (marker === 91) {
			if (prevPos === state.pos - 1) level++;
			else if (disableNested) {
				state.pos = oldPos;
				return -1;
			}
		}
	}
	let labelEnd = -1;
	if (found) labelEnd = state.pos;
	state.pos = oldPos;
	return labelEnd;
}
/** Parses the destination in `[label](destination "title")`. */
function parseLinkDestination(str, start, max) {
	let code;
	let pos = start;
	const result = {
		ok: false,
		pos: 0,
		str: ""
	};
	if (str.charCodeAt(pos) === 60) {
		pos++;
		while (pos < max) {
			code = str.charCodeAt(pos);
			if (code === 10) return result;
			if (code === 60) return result;
			if (code === 62) {
				result.pos = pos + 1;
				result.str = unescapeAll(str.slice(start + 1, pos));
				result.ok = true;
				return result;
			}
			if (code === 92 && pos + 1 < max) {
				pos += 2;
				continue;
			}
			pos++;
		}
		return result;
	}
	let level = 0;
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === 32) break;
		if (code < 32 || code === 127) break;
		if (code === 92 && pos + 1 < max) {
			if (str.charCodeAt(pos + 1) === 32) {
				pos++;
				continue;
			}
			pos += 2;
			continue;
		}
		if (code === 40) {
			level++;
			if (level > 32) return result;
		}
		if (code === 41) {
			if (level === 0) break;
			level--;
		}
		pos++;
	}
	if (start === pos) return result;
	if (level !== 0) return result;
	result.str = unescapeAll(str.slice(start, pos));
	result.pos = pos;
	result.ok = true;
	return result;
}
/**
* Parses the optional title in `[label](destination "title")` or
* `[label]: destination "title"`.
*
* `prev_state` continues a reference title on the next source line.
*/
function parseLinkTitle(str, start, max, prev_state) {
	let code;
	let pos = start;
	const state = {
		ok: false,
		can_continue: false,
		pos: 0,
		str: "",
		marker: 0
	};
	if (prev_state) {
		state.str = prev_state.str;
		state.marker = prev_state.marker;
	} else {
		if (pos >= max) return state;
		let marker = str.charCodeAt(pos);
		if (marker !== 34 && marker !== 39 && marker !== 40) return state;
		start++;
		pos++;
		if (marker === 40) marker = 41;
		state.marker = marker;
	}
	while (pos < max) {
		code = str.charCodeAt(pos);
		if (code === state.marker) {
			state.pos = pos + 1;
			state.str += unescapeAll(str.slice(start, pos));
			state.ok = true;
			return state;
		} else if (code === 40 && state.marker === 41) return state;
		else if (code === 92 && pos + 1 < max) pos++;
		pos++;
	}
	state.can_continue = true;
	state.str += unescapeAll(str.slice(start, pos));
	return state;
}
/**
* Functions used to parse links and images, split out of parser rules because
* of their size.
*
* @module md.helpers
*/
var helpers_exports = /* @__PURE__ */ __exportAll({
	parseLinkDestination: () => parseLinkDestination,
	parseLinkLabel: () => parseLinkLabel,
	parseLinkTitle: () => parseLinkTitle
});
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
function toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r || "default");
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
function toPropertyKey(t) {
	var i = toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
function _defineProperty(e, r, t) {
	return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[r] = t, e;
}
/**
* Represents one item in the parsed token stream, storing parsed data and
* providing helpers for managing HTML attributes.
*/
var Token = class {
	constructor(type, tag, nesting) {
		_defineProperty(
			this,
			/**
			* Source map info. Format: `[ line_begin, line_end ]`
			*/
			"map",
			null
		);
		_defineProperty(
			this,
			/**
			* nesting level, the same as `state.level`
			*/
			"level",
			0
		);
		_defineProperty(
			this,
			/**
			* An array of child nodes (inline and img tokens)
			*/
			"children",
			null
		);
		_defineProperty(
			this,
			/**
			* In a case of self-closing tag (code, html, fence, etc.),
			* it has contents of this tag.
			*/
			"content",
			""
		);
		_defineProperty(
			this,
			/**
			* '*' or '_' for emphasis, fence string for fence, etc.
			*/
			"markup",
			""
		);
		_defineProperty(
			this,
			/**
			* Additional information:
			*
			* - Info string for "fence" tokens
			* - The value "auto" for autolink "link_open" and "link_close" tokens
			* - The string value of the item marker for ordered-list "list_item_open" tokens
			*/
			"info",
			""
		);
		_defineProperty(
			this,
			/**
			* True for block-level tokens, false for inline tokens.
			* Used in renderer to calculate line breaks
			*/
			"block",
			false
		);
		_defineProperty(
			this,
			/**
			* If it's true, ignore this element when rendering. Used for tight lists
			* to hide paragraphs.
			*/
			"hidden",
			false
		);
		this.type = type;
		this.tag = tag;
		this.attrs = null;
		this.nesting = nesting;
		this.meta = null;
	}
	/**
	* Search attribute index by name.
	*/
	attrIndex(name) {
		if (!this.attrs) return -1;
		const attrs = this.attrs;
		for (let i = 0, len = attrs.length; i < len; i++) if (attrs[i][0] === name) return i;
		return -1;
	}
	/**
	* Add `[ name, value ]` attribute to list. Init attrs if necessary
	*/
	attrPush(attrData) {
		if (this.attrs) this.attrs.push(attrData);
		else this.attrs = [attrData];
	}
	/**
	* Set `name` attribute to `value`. Override old value if exists.
	*/
	attrSet(name, value) {
		const idx = this.attrIndex(name);
		const attrData = [name, value];
		if (idx < 0) this.attrPush(attrData);
		else this.attrs[idx] = attrData;
	}
	/**
	* Get the value of attribute `name`, or null if it does not exist.
	*/
	attrGet(name) {
		const idx = this.attrIndex(name);
		let value = null;
		if (idx >= 0) value = this.attrs[idx][1];
		return value;
	}
	/**
	* Join value to existing attribute via space. Or create new attribute if not
	* exists. Useful to operate with token classes.
	*/
	attrJoin(name, value) {
		const idx = this.attrIndex(name);
		if (idx < 0) this.attrPush([name, value]);
		else this.attrs[idx][1] = `${this.attrs[idx][1]} ${value}`;
	}
};
/**
* Helper class, used by {@link MarkdownIt.core}, {@link MarkdownIt.block} and
* {@link MarkdownIt.inline} to manage sequences of functions (rules):
*
* - keep rules in defined order
* - assign the name to each rule
* - enable/disable rules
* - add/replace rules
* - allow assign rules to additional named chains (in the same)
* - cacheing lists of active rules
*
* You will not need use this class directly until write plugins. For simple
* rules control use {@link MarkdownIt.disable}, {@link MarkdownIt.enable} and
* {@link MarkdownIt.use}.
*/
var Ruler = class {
	constructor() {
		_defineProperty(
			this,
			/** @internal */
			"__rules__",
			[]
		);
		_defineProperty(
			this,
			/** @internal */
			"__cache__",
			null
		);
	}
	/** @internal */
	__find__(name) {
		for (let i = 0; i < this.__rules__.length; i++) if (this.__rules__[i].name === name) return i;
		return -1;
	}
	/** @internal */
	__compile__() {
		const chains = /* @__PURE__ */ new Set();
		this.__rules__.forEach((rule) => {
			if (!rule.enabled) return;
			rule.alt.forEach((altName) => {
				if (altName) chains.add(altName);
			});
		});
		this.__cache__ = Object.create(null);
		this.__cache__[""] = [];
		this.__rules__.forEach((rule) => {
			if (rule.enabled) this.__cache__[""].push(rule.fn);
		});
		chains.forEach((chain) => {
			this.__cache__[chain] = [];
			this.__rules__.forEach((rule) => {
				if (rule.enabled && rule.alt.indexOf(chain) >= 0) this.__cache__[chain].push(rule.fn);
			});
		});
	}
	/**
	* Replace rule by name with new function & options. Throws error if name not
	* found.
	*
	* @example Replace existing typographer replacement rule with new one
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.core.ruler.at('replacements', function replace(state) {
	*   //...
	* });
	* ```
	*/
	at(name, fn, options = {}) {
		const index = this.__find__(name);
		if (index === -1) throw new Error(`Parser rule not found: ${name}`);
		this.__rules__[index].fn = fn;
		this.__rules__[index].alt = options.alt || [];
		this.__cache__ = null;
	}
	/**
	* Add new rule to chain before one with given name. See also
	* {@link Ruler.after}, {@link Ruler.push}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.block.ruler.before('paragraph', 'my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	before(beforeName, ruleName, fn, options = {}) {
		const index = this.__find__(beforeName);
		if (index === -1) throw new Error(`Parser rule not found: ${beforeName}`);
		this.__rules__.splice(index, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Add new rule to chain after one with given name. See also
	* {@link Ruler.before}, {@link Ruler.push}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.inline.ruler.after('text', 'my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	after(afterName, ruleName, fn, options = {}) {
		const index = this.__find__(afterName);
		if (index === -1) throw new Error(`Parser rule not found: ${afterName}`);
		this.__rules__.splice(index + 1, 0, {
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Push new rule to the end of chain. See also
	* {@link Ruler.before}, {@link Ruler.after}.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* md.core.ruler.push('my_rule', function replace(state) {
	*   //...
	* });
	* ```
	*/
	push(ruleName, fn, options = {}) {
		this.__rules__.push({
			name: ruleName,
			enabled: true,
			fn,
			alt: options.alt || []
		});
		this.__cache__ = null;
	}
	/**
	* Enable rules with given names. If any rule name not found - throw Error.
	* Errors can be disabled by second param.
	*
	* See also {@link Ruler.disable}, {@link Ruler.enableOnly}.
	*
	* Returns list of found rule names (if no exception happened).
	*/
	enable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = true;
			result.push(name);
		});
		this.__cache__ = null;
		return result;
	}
	/**
	* Enable rules with given names, and disable everything else. If any rule name
	* not found - throw Error. Errors can be disabled by second param.
	*
	* See also {@link Ruler.disable}, {@link Ruler.enable}.
	*/
	enableOnly(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		this.__rules__.forEach((rule) => {
			rule.enabled = false;
		});
		this.enable(list, ignoreInvalid);
	}
	/**
	* Disable rules with given names. If any rule name not found - throw Error.
	* Errors can be disabled by second param.
	*
	* See also {@link Ruler.enable}, {@link Ruler.enableOnly}.
	*
	* Returns list of found rule names (if no exception happened).
	*/
	disable(list, ignoreInvalid = false) {
		if (!Array.isArray(list)) list = [list];
		const result = [];
		list.forEach((name) => {
			const idx = this.__find__(name);
			if (idx < 0) {
				if (ignoreInvalid) return;
				throw new Error(`Rules manager: invalid rule name ${name}`);
			}
			this.__rules__[idx].enabled = false;
			result.push(name);
		});
		this.__cache__ = null;
		return result;
	}
	/**
	* Return array of active functions (rules) for given chain name. It analyzes
	* rules configuration, compiles caches if not exists and returns result.
	*
	* Default chain name is `''` (empty string). It can't be skipped. That's
	* done intentionally, to keep signature monomorphic for high speed.
	*/
	getRules(chainName) {
		if (!this.__cache__) this.__compile__();
		return this.__cache__[chainName] || [];
	}
};
var default_rules = {};
default_rules.code_inline = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<code${slf.renderAttrs(token)}>${escapeHtml(token.content)}</code>`;
};
default_rules.code_block = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	return `<pre${slf.renderAttrs(token)}><code>${escapeHtml(tokens[idx].content)}</code></pre>\n`;
};
default_rules.fence = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	const info = token.info ? unescapeAll(token.info).trim() : "";
	let langName = "";
	let langAttrs = "";
	if (info) {
		const arr = info.split(/(\s+)/g);
		langName = arr[0];
		langAttrs = arr.slice(2).join("");
	}
	let highlighted;
	if (options.highlight) highlighted = options.highlight(token.content, langName, langAttrs) || escapeHtml(token.content);
	else highlighted = escapeHtml(token.content);
	if (highlighted.indexOf("<pre") === 0) return highlighted + "\n";
	if (info) {
		const i = token.attrIndex("class");
		const tmpAttrs = token.attrs ? token.attrs.slice() : [];
		if (i < 0) tmpAttrs.push(["class", `${options.langPrefix}${langName}`]);
		else {
			tmpAttrs[i] = [tmpAttrs[i][0], tmpAttrs[i][1]];
			tmpAttrs[i][1] += ` ${options.langPrefix}${langName}`;
		}
		const tmpToken = { attrs: tmpAttrs };
		return `<pre><code${slf.renderAttrs(tmpToken)}>${highlighted}</code></pre>\n`;
	}
	return `<pre><code${slf.renderAttrs(token)}>${highlighted}</code></pre>\n`;
};
default_rules.image = function(tokens, idx, options, env, slf) {
	const token = tokens[idx];
	token.attrs[token.attrIndex("alt")][1] = slf.renderInlineAsText(token.children, options, env);
	return slf.renderToken(tokens, idx, options);
};
default_rules.hardbreak = function(tokens, idx, options) {
	return options.xhtmlOut ? "<br />\n" : "<br>\n";
};
default_rules.softbreak = function(tokens, idx, options) {
	return options.breaks ? options.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
};
default_rules.text = function(tokens, idx) {
	return escapeHtml(tokens[idx].content);
};
default_rules.html_block = function(tokens, idx) {
	return tokens[idx].content;
};
default_rules.html_inline = function(tokens, idx) {
	return tokens[idx].content;
};
/**
* Generates HTML from parsed token stream. Each instance has independent
* copy of rules. Those can be rewritten with ease. Also, you can add new
* rules if you create plugin and adds new token types.
*
* Creates new renderer instance and fills {@link Renderer.rules} with defaults.
*/
var Renderer = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* Contains render rules for tokens. Can be updated and extended.
			*
			* See [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts)
			* for more details and examples.
			*
			* @example Custom render rules
			* ```javascript
			* import MarkdownIt from 'markdown-it'
			* const md = new MarkdownIt()
			*
			* md.renderer.rules.strong_open  = function () { return '<b>'; };
			* md.renderer.rules.strong_close = function () { return '</b>'; };
			*
			* const result = md.renderInline(...);
			* ```
			*
			* @example Each rule is called as independent static function with fixed signature
			* ```javascript
			* function my_token_render(tokens, idx, options, env, renderer) {
			*   // ...
			*   return renderedHTML;
			* }
			* ```
			*/
			"rules",
			Object.assign({}, default_rules)
		);
	}
	/**
	* Render token attributes to string.
	*/
	renderAttrs(token) {
		let i, l, result;
		if (!token.attrs) return "";
		result = "";
		for (i = 0, l = token.attrs.length; i < l; i++) result += ` ${escapeHtml(token.attrs[i][0])}="${escapeHtml(String(token.attrs[i][1]))}"`;
		return result;
	}
	/**
	* Default token renderer. Can be overriden by custom function
	* in {@link Renderer.rules}.
	*/
	renderToken(tokens, idx, options) {
		const token = tokens[idx];
		let result = "";
		if (token.hidden) return "";
		let prev = idx - 1;
		while (prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === 0) prev--;
		if (token.block && token.nesting !== -1 && prev >= 0 && tokens[prev].hidden && tokens[prev].nesting === -1) result += "\n";
		result += (token.nesting === -1 ? "</" : "<") + token.tag;
		result += this.renderAttrs(token);
		if (token.nesting === 0 && options.xhtmlOut) result += " /";
		let needLf = false;
		if (token.block) {
			needLf = true;
			if (token.nesting === 1) {
				let next = idx + 1;
				while (next < tokens.length && tokens[next].hidden && tokens[next].nesting === 0) next++;
				if (next < tokens.length) {
					const nextToken = tokens[next];
					if (nextToken.type === "inline" || nextToken.hidden) needLf = false;
					else if (nextToken.nesting === -1 && nextToken.tag === token.tag) needLf = false;
				}
			}
		}
		result += needLf ? ">\n" : ">";
		return result;
	}
	/**
	* The same as {@link Renderer.render}, but for single token of `inline` type.
	*/
	renderInline(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
	/**
	* Special kludge for image `alt` attributes to conform CommonMark spec.
	* Don't try to use it! Spec requires to show `alt` content with stripped markup,
	* instead of simple escaping.
	*/
	renderInlineAsText(tokens, options, env) {
		let result = "";
		for (let i = 0, len = tokens.length; i < len; i++) switch (tokens[i].type) {
			case "text":
			case "code_inline":
				result += tokens[i].content;
				break;
			case "image":
				result += this.renderInlineAsText(tokens[i].children, options, env);
				break;
			case "html_inline":
			case "html_block":
				result += tokens[i].content;
				break;
			case "softbreak":
			case "hardbreak": result += "\n";
		}
		return result;
	}
	/**
	* Takes token stream and generates HTML. Probably, you will never need to call
	* this method directly.
	*/
	render(tokens, options, env) {
		let result = "";
		const rules = this.rules;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const type = tokens[i].type;
			if (type === "inline") result += this.renderInline(tokens[i].children, options, env);
			else if (typeof rules[type] !== "undefined") result += rules[type](tokens, i, options, env, this);
			else result += this.renderToken(tokens, i, options);
		}
		return result;
	}
};
/** Mutable state passed through the core rules chain. */
var StateCore = class {
	constructor(src, md, env) {
		_defineProperty(this, "tokens", []);
		_defineProperty(this, "inlineMode", false);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
	}
};
var UNNORMALIZED_NEWLINE_RE = /\r\n?/g;
var NULL_RE = /\0/g;
function normalize(state) {
	let str;
	str = state.src.replace(UNNORMALIZED_NEWLINE_RE, "\n");
	str = str.replace(NULL_RE, "�");
	state.src = str;
}
function block(state) {
	let token;
	if (state.inlineMode) {
		token = new state.Token("inline", "", 0);
		token.content = state.src;
		token.map = [0, 1];
		token.children = [];
		state.tokens.push(token);
	} else state.md.block.parse(state.src, state.md, state.env, state.tokens);
}
function strip_references(state) {
	const tokens = state.tokens;
	let last = 0;
	for (let curr = 0; curr < tokens.length; curr++) {
		if (tokens[curr].type === "reference_definition") continue;
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (tokens.length !== last) tokens.length = last;
}
function inline(state) {
	const tokens = state.tokens;
	for (let i = 0, l = tokens.length; i < l; i++) {
		const tok = tokens[i];
		if (tok.type === "inline") state.md.inline.parse(tok.content, state.md, state.env, tok.children);
	}
}
function isLinkOpen$1(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose$1(str) {
	return /^<\/a\s*>/i.test(str);
}
function linkify$1(state) {
	const blockTokens = state.tokens;
	if (!state.md.options.linkify) return;
	for (let j = 0, l = blockTokens.length; j < l; j++) {
		if (blockTokens[j].type !== "inline" || !state.md.linkify.test(blockTokens[j].content)) continue;
		const tokens = blockTokens[j].children;
		const replacements = [];
		let htmlLinkLevel = 0;
		for (let i = tokens.length - 1; i >= 0; i--) {
			const currentToken = tokens[i];
			if (currentToken.type === "link_close") {
				i--;
				while (tokens[i].level !== currentToken.level && tokens[i].type !== "link_open") i--;
				continue;
			}
			if (currentToken.type === "html_inline") {
				if (isLinkOpen$1(currentToken.content) && htmlLinkLevel > 0) htmlLinkLevel--;
				if (isLinkClose$1(currentToken.content)) htmlLinkLevel++;
			}
			if (htmlLinkLevel > 0) continue;
			if (currentToken.type === "text" && state.md.linkify.test(currentToken.content)) {
				const text = currentToken.content;
				let links = state.md.linkify.match(text);
				const nodes = [];
				let level = currentToken.level;
				let lastPos = 0;
				if (links.length > 0 && links[0].index === 0 && i > 0 && tokens[i - 1].type === "text_special") links = links.slice(1);
				for (let ln = 0; ln < links.length; ln++) {
					const url = links[ln].url;
					const fullUrl = state.md.normalizeLink(url);
					if (!state.md.validateLink(fullUrl)) continue;
					let urlText = links[ln].text;
					if (!links[ln].schema) urlText = state.md.normalizeLinkText(`http://${urlText}`).replace(/^http:\/\//, "");
					else if (links[ln].schema === "mailto:" && !/^mailto:/i.test(urlText)) urlText = state.md.normalizeLinkText(`mailto:${urlText}`).replace(/^mailto:/, "");
					else urlText = state.md.normalizeLinkText(urlText);
					const pos = links[ln].index;
					if (pos > lastPos) {
						const token = new state.Token("text", "", 0);
						token.content = text.slice(lastPos, pos);
						token.level = level;
						nodes.push(token);
					}
					const token_o = new state.Token("link_open", "a", 1);
					token_o.attrs = [["href", fullUrl]];
					token_o.level = level++;
					token_o.markup = "linkify";
					token_o.info = "auto";
					nodes.push(token_o);
					const token_t = new state.Token("text", "", 0);
					token_t.content = urlText;
					token_t.level = level;
					nodes.push(token_t);
					const token_c = new state.Token("link_close", "a", -1);
					token_c.level = --level;
					token_c.markup = "linkify";
					token_c.info = "auto";
					nodes.push(token_c);
					lastPos = links[ln].lastIndex;
				}
				if (lastPos < text.length) {
					const token = new state.Token("text", "", 0);
					token.content = text.slice(lastPos);
					token.level = level;
					nodes.push(token);
				}
				replacements.push({
					index: i,
					nodes
				});
			}
		}
		if (replacements.length > 0) {
			let newTokensLength = tokens.length;
			for (const replacement of replacements) newTokensLength += replacement.nodes.length - 1;
			const newTokens = new Array(newTokensLength);
			let replacementIndex = 0;
			let newTokenIndex = 0;
			replacements.reverse();
			for (let i = 0; i < tokens.length; i++) {
				const replacement = replacements[replacementIndex];
				if ((replacement === null || replacement === void 0 ? void 0 : replacement.index) === i) {
					for (const node of replacement.nodes) newTokens[newTokenIndex++] = node;
					replacementIndex++;
				} else newTokens[newTokenIndex++] = tokens[i];
			}
			blockTokens[j].children = newTokens;
		}
	}
}
var RARE_RE = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/;
var SCOPED_ABBR_TEST_RE = /\((c|tm|r)\)/i;
var SCOPED_ABBR_RE = /\((c|tm|r)\)/gi;
var SCOPED_ABBR = {
	c: "©",
	r: "®",
	tm: "™"
};
function replaceFn(match, name) {
	return SCOPED_ABBR[name.toLowerCase()];
}
function replace_scoped(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) token.content = token.content.replace(SCOPED_ABBR_RE, replaceFn);
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace_rare(inlineTokens) {
	let inside_autolink = 0;
	for (let i = inlineTokens.length - 1; i >= 0; i--) {
		const token = inlineTokens[i];
		if (token.type === "text" && !inside_autolink) {
			if (RARE_RE.test(token.content)) token.content = token.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–");
		}
		if (token.type === "link_open" && token.info === "auto") inside_autolink--;
		if (token.type === "link_close" && token.info === "auto") inside_autolink++;
	}
}
function replace(state) {
	let blkIdx;
	if (!state.md.options.typographer) return;
	for (blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline") continue;
		if (SCOPED_ABBR_TEST_RE.test(state.tokens[blkIdx].content)) replace_scoped(state.tokens[blkIdx].children);
		if (RARE_RE.test(state.tokens[blkIdx].content)) replace_rare(state.tokens[blkIdx].children);
	}
}
var QUOTE_TEST_RE = /['"]/;
var QUOTE_RE = /['"]/g;
var APOSTROPHE = "’";
var MAX_OPENERS = 1e3;
function truncateStack(stack, heads, length) {
	while (stack.length > length) {
		const item = stack.pop();
		if (item.isSingleQuote) heads.single = item.prevSameQuoteIdx;
		else heads.double = item.prevSameQuoteIdx;
	}
}
function addReplacement(replacements, tokenIdx, pos, ch) {
	if (!replacements[tokenIdx]) replacements[tokenIdx] = [];
	replacements[tokenIdx].push({
		pos,
		ch
	});
}
function applyReplacements(str, replacements) {
	let result = "";
	let lastPos = 0;
	replacements.sort((a, b) => a.pos - b.pos);
	for (let i = 0; i < replacements.length; i++) {
		const replacement = replacements[i];
		result += str.slice(lastPos, replacement.pos) + replacement.ch;
		lastPos = replacement.pos + 1;
	}
	return result + str.slice(lastPos);
}
function process_inlines(tokens, state) {
	let j;
	const stack = [];
	const heads = {
		single: -1,
		double: -1
	};
	const replacements = {};
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const thisLevel = tokens[i].level;
		for (j = stack.length - 1; j >= 0; j--) if (stack[j].level <= thisLevel) break;
		truncateStack(stack, heads, j + 1);
		if (token.type !== "text") continue;
		const text = token.content;
		let pos = 0;
		const max = text.length;
		OUTER: while (pos < max) {
			QUOTE_RE.lastIndex = pos;
			const t = QUOTE_RE.exec(text);
			if (!t) break;
			let canOpen = true;
			let canClose = true;
			pos = t.index + 1;
			const isSingle = t[0] === "'";
			let lastChar = 32;
			if (t.index - 1 >= 0) lastChar = text.charCodeAt(t.index - 1);
			else for (j = i - 1; j >= 0; j--) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				lastChar = tokens[j].content.charCodeAt(tokens[j].content.length - 1);
				break;
			}
			let nextChar = 32;
			if (pos < max) nextChar = text.charCodeAt(pos);
			else for (j = i + 1; j < tokens.length; j++) {
				if (tokens[j].type === "softbreak" || tokens[j].type === "hardbreak") break;
				if (!tokens[j].content) continue;
				nextChar = tokens[j].content.charCodeAt(0);
				break;
			}
			const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
			const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
			const isLastWhiteSpace = isWhiteSpace(lastChar);
			const isNextWhiteSpace = isWhiteSpace(nextChar);
			if (isNextWhiteSpace) canOpen = false;
			else if (isNextPunctChar) {
				if (!(isLastWhiteSpace || isLastPunctChar)) canOpen = false;
			}
			if (isLastWhiteSpace) canClose = false;
			else if (isLastPunctChar) {
				if (!(isNextWhiteSpace || isNextPunctChar)) canClose = false;
			}
			if (nextChar === 34 && t[0] === "\"") {
				if (lastChar >= 48 && lastChar <= 57) canClose = canOpen = false;
			}
			if (canOpen && canClose) {
				canOpen = isLastPunctChar;
				canClose = isNextPunctChar;
			}
			if (!canOpen && !canClose) {
				if (isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
				continue;
			}
			if (canClose) {
				j = isSingle ? heads.single : heads.double;
				if (j >= 0 && stack[j].level === thisLevel) {
					const item = stack[j];
					let openQuote;
					let closeQuote;
					if (isSingle) {
						openQuote = state.md.options.quotes[2];
						closeQuote = state.md.options.quotes[3];
					} else {
						openQuote = state.md.options.quotes[0];
						closeQuote = state.md.options.quotes[1];
					}
					addReplacement(replacements, i, t.index, closeQuote);
					addReplacement(replacements, item.tokenIdx, item.contentPos, openQuote);
					truncateStack(stack, heads, j);
					continue OUTER;
				}
			}
			if (canOpen) {
				if (stack.length >= MAX_OPENERS) return;
				stack.push({
					tokenIdx: i,
					contentPos: t.index,
					isSingleQuote: isSingle,
					level: thisLevel,
					prevSameQuoteIdx: isSingle ? heads.single : heads.double
				});
				if (isSingle) heads.single = stack.length - 1;
				else heads.double = stack.length - 1;
			} else if (canClose && isSingle) addReplacement(replacements, i, t.index, APOSTROPHE);
		}
	}
	Object.keys(replacements).forEach(function(tokenIdx) {
		const idx = Number(tokenIdx);
		tokens[idx].content = applyReplacements(tokens[idx].content, replacements[tokenIdx]);
	});
}
function smartquotes(state) {
	if (!state.md.options.typographer) return;
	for (let blkIdx = state.tokens.length - 1; blkIdx >= 0; blkIdx--) {
		if (state.tokens[blkIdx].type !== "inline" || !QUOTE_TEST_RE.test(state.tokens[blkIdx].content)) continue;
		process_inlines(state.tokens[blkIdx].children, state);
	}
}
function join_alt(tokens) {
	let curr, last;
	const max = tokens.length;
	for (curr = 0; curr < max; curr++) if (tokens[curr].type === "text_special") tokens[curr].type = "text";
	for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
	else {
		if (curr !== last) tokens[last] = tokens[curr];
		last++;
	}
	if (curr !== last) tokens.length = last;
}
function text_join(state) {
	let curr, last;
	const blockTokens = state.tokens;
	const l = blockTokens.length;
	for (let j = 0; j < l; j++) {
		if (blockTokens[j].type !== "inline") continue;
		const tokens = blockTokens[j].children;
		const max = tokens.length;
		for (curr = 0; curr < max; curr++) {
			if (tokens[curr].type === "text_special") tokens[curr].type = "text";
			if (tokens[curr].children) join_alt(tokens[curr].children);
		}
		for (curr = last = 0; curr < max; curr++) if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
		if (curr !== last) tokens.length = last;
	}
}
var _rules$2 = [
	["normalize", normalize],
	["block", block],
	["strip_references", strip_references],
	["inline", inline],
	["linkify", linkify$1],
	["replacements", replace],
	["smartquotes", smartquotes],
	["text_join", text_join]
];
/**
* Top-level rules executor. Glues block/inline parsers and does intermediate
* transformations.
*/
var ParserCore = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of core rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(this, "State", StateCore);
		for (let i = 0; i < _rules$2.length; i++) this.ruler.push(_rules$2[i][0], _rules$2[i][1]);
	}
	/**
	* Executes core chain rules.
	*/
	process(state) {
		const rules = this.ruler.getRules("");
		for (let i = 0, l = rules.length; i < l; i++) rules[i](state);
	}
};
/** Mutable state passed to block rules while tokenizing a source document. */
var StateBlock = class {
	constructor(src, md, env, tokens) {
		_defineProperty(this, "bMarks", []);
		_defineProperty(this, "eMarks", []);
		_defineProperty(this, "tShift", []);
		_defineProperty(this, "sCount", []);
		_defineProperty(this, "bsCount", []);
		_defineProperty(this, "blkIndent", 0);
		_defineProperty(this, "line", 0);
		_defineProperty(this, "lineMax", 0);
		_defineProperty(this, "tight", false);
		_defineProperty(this, "listIndent", -1);
		_defineProperty(this, "parentType", "root");
		_defineProperty(this, "level", 0);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.md = md;
		this.env = env;
		this.tokens = tokens;
		const s = this.src;
		for (let start = 0, pos = 0, indent = 0, offset = 0, len = s.length, indent_found = false; pos < len; pos++) {
			const ch = s.charCodeAt(pos);
			if (!indent_found) {
				if (isSpace(ch)) {
					indent++;
					if (ch === 9) offset += 4 - offset % 4;
					else offset++;
					continue;
				} else indent_found = true;
			}
			if (ch === 10 || pos === len - 1) {
				if (ch !== 10) pos++;
				this.bMarks.push(start);
				this.eMarks.push(pos);
				this.tShift.push(indent);
				this.sCount.push(offset);
				this.bsCount.push(0);
				indent_found = false;
				indent = 0;
				offset = 0;
				start = pos + 1;
			}
		}
		this.bMarks.push(s.length);
		this.eMarks.push(s.length);
		this.tShift.push(0);
		this.sCount.push(0);
		this.bsCount.push(0);
		this.lineMax = this.bMarks.length - 1;
	}
	push(type, tag, nesting) {
		const token = new Token(type, tag, nesting);
		token.block = true;
		if (nesting < 0) this.level--;
		token.level = this.level;
		if (nesting > 0) this.level++;
		this.tokens.push(token);
		return token;
	}
	isEmpty(line) {
		return this.bMarks[line] + this.tShift[line] >= this.eMarks[line];
	}
	skipEmptyLines(from) {
		for (let max = this.lineMax; from < max; from++) if (this.bMarks[from] + this.tShift[from] < this.eMarks[from]) break;
		return from;
	}
	skipSpaces(pos) {
		for (let max = this.src.length; pos < max; pos++) if (!isSpace(this.src.charCodeAt(pos))) break;
		return pos;
	}
	skipSpacesBack(pos, min) {
		if (pos <= min) return pos;
		while (pos > min) if (!isSpace(this.src.charCodeAt(--pos))) return pos + 1;
		return pos;
	}
	skipChars(pos, code) {
		for (let max = this.src.length; pos < max; pos++) if (this.src.charCodeAt(pos) !== code) break;
		return pos;
	}
	skipCharsBack(pos, code, min) {
		if (pos <= min) return pos;
		while (pos > min) if (code !== this.src.charCodeAt(--pos)) return pos + 1;
		return pos;
	}
	getLines(begin, end, indent, keepLastLF) {
		if (begin >= end) return "";
		const queue = new Array(end - begin);
		for (let i = 0, line = begin; line < end; line++, i++) {
			let lineIndent = 0;
			const lineStart = this.bMarks[line];
			let first = lineStart;
			let last;
			if (line + 1 < end || keepLastLF) last = this.eMarks[line] + 1;
			else last = this.eMarks[line];
			while (first < last && lineIndent < indent) {
				const ch = this.src.charCodeAt(first);
				if (isSpace(ch)) {
					if (ch === 9) lineIndent += 4 - (lineIndent + this.bsCount[line]) % 4;
					else lineIndent++;
				} else if (first - lineStart < this.tShift[line]) lineIndent++;
				else break;
				first++;
			}
			if (lineIndent > indent) queue[i] = new Array(lineIndent - indent + 1).join(" ") + this.src.slice(first, last);
			else queue[i] = this.src.slice(first, last);
		}
		return queue.join("");
	}
};
var MAX_AUTOCOMPLETED_CELLS = 65536;
function getLine(state, line) {
	const pos = state.bMarks[line] + state.tShift[line];
	const max = state.eMarks[line];
	return state.src.slice(pos, max);
}
function escapedSplit(str) {
	const result = [];
	const max = str.length;
	let pos = 0;
	let ch = str.charCodeAt(pos);
	let isEscaped = false;
	let lastPos = 0;
	let current = "";
	while (pos < max) {
		if (ch === 124) {
			if (!isEscaped) {
				result.push(current + str.substring(lastPos, pos));
				current = "";
				lastPos = pos + 1;
			} else {
				current += str.substring(lastPos, pos - 1);
				lastPos = pos;
			}
		}
		isEscaped = ch === 92;
		pos++;
		ch = str.charCodeAt(pos);
	}
	result.push(current + str.substring(lastPos));
	return result;
}
function table(state, startLine, endLine, silent) {
	if (startLine + 2 > endLine) return false;
	let nextLine = startLine + 1;
	if (state.sCount[nextLine] < state.blkIndent) return false;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[nextLine] + state.tShift[nextLine];
	if (pos >= state.eMarks[nextLine]) return false;
	const firstCh = state.src.charCodeAt(pos++);
	if (firstCh !== 124 && firstCh !== 45 && firstCh !== 58) return false;
	if (pos >= state.eMarks[nextLine]) return false;
	const secondCh = state.src.charCodeAt(pos++);
	if (secondCh !== 124 && secondCh !== 45 && secondCh !== 58 && !isSpace(secondCh)) return false;
	if (firstCh === 45 && isSpace(secondCh)) return false;
	while (pos < state.eMarks[nextLine]) {
		const ch = state.src.charCodeAt(pos);
		if (ch !== 124 && ch !== 45 && ch !== 58 && !isSpace(ch)) return false;
		pos++;
	}
	let lineText = getLine(state, startLine + 1);
	let columns = lineText.split("|");
	const aligns = [];
	for (let i = 0; i < columns.length; i++) {
		const t = columns[i].trim();
		if (!t) {
			if (i === 0 || i === columns.length - 1) continue;
			else return false;
		}
		if (!/^:?-+:?$/.test(t)) return false;
		if (t.charCodeAt(t.length - 1) === 58) aligns.push(t.charCodeAt(0) === 58 ? "center" : "right");
		else if (t.charCodeAt(0) === 58) aligns.push("left");
		else aligns.push("");
	}
	lineText = getLine(state, startLine).trim();
	if (lineText.indexOf("|") === -1) return false;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	columns = escapedSplit(lineText);
	if (columns.length && columns[0] === "") columns.shift();
	if (columns.length && columns[columns.length - 1] === "") columns.pop();
	const columnCount = columns.length;
	if (columnCount === 0 || columnCount !== aligns.length) return false;
	if (silent) return true;
	const oldParentType = state.parentType;
	state.parentType = "table";
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const token_to = state.push("table_open", "table", 1);
	const tableLines = [startLine, 0];
	token_to.map = tableLines;
	const token_tho = state.push("thead_open", "thead", 1);
	token_tho.map = [startLine, startLine + 1];
	const token_htro = state.push("tr_open", "tr", 1);
	token_htro.map = [startLine, startLine + 1];
	for (let i = 0; i < columns.length; i++) {
		const token_ho = state.push("th_open", "th", 1);
		if (aligns[i]) token_ho.attrs = [["style", `text-align:${aligns[i]}`]];
		const token_il = state.push("inline", "", 0);
		token_il.content = columns[i].trim();
		token_il.children = [];
		state.push("th_close", "th", -1);
	}
	state.push("tr_close", "tr", -1);
	state.push("thead_close", "thead", -1);
	let tbodyLines;
	let autocompletedCells = 0;
	for (nextLine = startLine + 2; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		lineText = getLine(state, nextLine).trim();
		if (!lineText) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		columns = escapedSplit(lineText);
		if (columns.length && columns[0] === "") columns.shift();
		if (columns.length && columns[columns.length - 1] === "") columns.pop();
		autocompletedCells += columnCount - columns.length;
		if (autocompletedCells > MAX_AUTOCOMPLETED_CELLS) break;
		if (nextLine === startLine + 2) {
			const token_tbo = state.push("tbody_open", "tbody", 1);
			token_tbo.map = tbodyLines = [startLine + 2, 0];
		}
		const token_tro = state.push("tr_open", "tr", 1);
		token_tro.map = [nextLine, nextLine + 1];
		for (let i = 0; i < columnCount; i++) {
			const token_tdo = state.push("td_open", "td", 1);
			if (aligns[i]) token_tdo.attrs = [["style", `text-align:${aligns[i]}`]];
			const token_il = state.push("inline", "", 0);
			token_il.content = columns[i] ? columns[i].trim() : "";
			token_il.children = [];
			state.push("td_close", "td", -1);
		}
		state.push("tr_close", "tr", -1);
	}
	if (tbodyLines) {
		state.push("tbody_close", "tbody", -1);
		tbodyLines[1] = nextLine;
	}
	state.push("table_close", "table", -1);
	tableLines[1] = nextLine;
	state.parentType = oldParentType;
	state.line = nextLine;
	return true;
}
function code(state, startLine, endLine) {
	if (state.sCount[startLine] - state.blkIndent < 4) return false;
	let nextLine = startLine + 1;
	let last = nextLine;
	while (nextLine < endLine) {
		if (state.isEmpty(nextLine)) {
			nextLine++;
			continue;
		}
		if (state.sCount[nextLine] - state.blkIndent >= 4) {
			nextLine++;
			last = nextLine;
			continue;
		}
		break;
	}
	state.line = last;
	const token = state.push("code_block", "code", 0);
	token.content = state.getLines(startLine, last, 4 + state.blkIndent, false) + "\n";
	token.map = [startLine, state.line];
	return true;
}
function fence(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (pos + 3 > max) return false;
	const marker = state.src.charCodeAt(pos);
	if (marker !== 126 && marker !== 96) return false;
	let mem = pos;
	pos = state.skipChars(pos, marker);
	let len = pos - mem;
	if (len < 3) return false;
	const markup = state.src.slice(mem, pos);
	const params = state.src.slice(pos, max);
	if (marker === 96) {
		if (params.indexOf(String.fromCharCode(marker)) >= 0) return false;
	}
	if (silent) return true;
	let nextLine = startLine;
	let haveEndMarker = false;
	for (;;) {
		nextLine++;
		if (nextLine >= endLine) break;
		pos = mem = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos < max && state.sCount[nextLine] < state.blkIndent) break;
		if (state.src.charCodeAt(pos) !== marker) continue;
		if (state.sCount[nextLine] - state.blkIndent >= 4) continue;
		pos = state.skipChars(pos, marker);
		if (pos - mem < len) continue;
		pos = state.skipSpaces(pos);
		if (pos < max) continue;
		haveEndMarker = true;
		break;
	}
	len = state.sCount[startLine];
	state.line = nextLine + (haveEndMarker ? 1 : 0);
	const token = state.push("fence", "code", 0);
	token.info = params;
	token.content = state.getLines(startLine + 1, nextLine, len, true);
	token.markup = markup;
	token.map = [startLine, state.line];
	return true;
}
function blockquote(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	const oldLineMax = state.lineMax;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (state.src.charCodeAt(pos) !== 62) return false;
	if (silent) return true;
	const oldBMarks = [];
	const oldBSCount = [];
	const oldSCount = [];
	const oldTShift = [];
	const terminatorRules = state.md.block.ruler.getRules("blockquote");
	const oldParentType = state.parentType;
	state.parentType = "blockquote";
	let lastLineEmpty = false;
	let nextLine;
	for (nextLine = startLine; nextLine < endLine; nextLine++) {
		const isOutdented = state.sCount[nextLine] < state.blkIndent;
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		if (pos >= max) break;
		if (state.src.charCodeAt(pos++) === 62 && !isOutdented) {
			let initial = state.sCount[nextLine] + 1;
			let spaceAfterMarker;
			let adjustTab;
			if (state.src.charCodeAt(pos) === 32) {
				pos++;
				initial++;
				adjustTab = false;
				spaceAfterMarker = true;
			} else if (state.src.charCodeAt(pos) === 9) {
				spaceAfterMarker = true;
				if ((state.bsCount[nextLine] + initial) % 4 === 3) {
					pos++;
					initial++;
					adjustTab = false;
				} else adjustTab = true;
			} else spaceAfterMarker = false;
			let offset = initial;
			oldBMarks.push(state.bMarks[nextLine]);
			state.bMarks[nextLine] = pos;
			while (pos < max) {
				const ch = state.src.charCodeAt(pos);
				if (isSpace(ch)) {
					if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine] + (adjustTab ? 1 : 0)) % 4;
					else offset++;
				} else break;
				pos++;
			}
			lastLineEmpty = pos >= max;
			oldBSCount.push(state.bsCount[nextLine]);
			state.bsCount[nextLine] = state.sCount[nextLine] + 1 + (spaceAfterMarker ? 1 : 0);
			oldSCount.push(state.sCount[nextLine]);
			state.sCount[nextLine] = offset - initial;
			oldTShift.push(state.tShift[nextLine]);
			state.tShift[nextLine] = pos - state.bMarks[nextLine];
			continue;
		}
		if (lastLineEmpty) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) {
			state.lineMax = nextLine;
			if (state.blkIndent !== 0) {
				oldBMarks.push(state.bMarks[nextLine]);
				oldBSCount.push(state.bsCount[nextLine]);
				oldTShift.push(state.tShift[nextLine]);
				oldSCount.push(state.sCount[nextLine]);
				state.sCount[nextLine] -= state.blkIndent;
			}
			break;
		}
		oldBMarks.push(state.bMarks[nextLine]);
		oldBSCount.push(state.bsCount[nextLine]);
		oldTShift.push(state.tShift[nextLine]);
		oldSCount.push(state.sCount[nextLine]);
		state.sCount[nextLine] = -1;
	}
	const oldIndent = state.blkIndent;
	state.blkIndent = 0;
	const token_o = state.push("blockquote_open", "blockquote", 1);
	token_o.markup = ">";
	const lines = [startLine, 0];
	token_o.map = lines;
	state.md.block.tokenize(state, startLine, nextLine);
	const token_c = state.push("blockquote_close", "blockquote", -1);
	token_c.markup = ">";
	state.lineMax = oldLineMax;
	state.parentType = oldParentType;
	lines[1] = state.line;
	for (let i = 0; i < oldTShift.length; i++) {
		state.bMarks[i + startLine] = oldBMarks[i];
		state.tShift[i + startLine] = oldTShift[i];
		state.sCount[i + startLine] = oldSCount[i];
		state.bsCount[i + startLine] = oldBSCount[i];
	}
	state.blkIndent = oldIndent;
	return true;
}
function hr(state, startLine, endLine, silent) {
	const max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 95) return false;
	let cnt = 1;
	while (pos < max) {
		const ch = state.src.charCodeAt(pos++);
		if (ch !== marker && !isSpace(ch)) return false;
		if (ch === marker) cnt++;
	}
	if (cnt < 3) return false;
	if (silent) return true;
	state.line = startLine + 1;
	const token = state.push("hr", "hr", 0);
	token.map = [startLine, state.line];
	token.markup = Array(cnt + 1).join(String.fromCharCode(marker));
	return true;
}
function skipBulletListMarker(state, startLine) {
	const max = state.eMarks[startLine];
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	const marker = state.src.charCodeAt(pos++);
	if (marker !== 42 && marker !== 45 && marker !== 43) return -1;
	if (pos < max) {
		if (!isSpace(state.src.charCodeAt(pos))) return -1;
	}
	return pos;
}
function skipOrderedListMarker(state, startLine) {
	const start = state.bMarks[startLine] + state.tShift[startLine];
	const max = state.eMarks[startLine];
	let pos = start;
	if (pos + 1 >= max) return -1;
	let ch = state.src.charCodeAt(pos++);
	if (ch < 48 || ch > 57) return -1;
	for (;;) {
		if (pos >= max) return -1;
		ch = state.src.charCodeAt(pos++);
		if (ch >= 48 && ch <= 57) {
			if (pos - start >= 10) return -1;
			continue;
		}
		if (ch === 41 || ch === 46) break;
		return -1;
	}
	if (pos < max) {
		ch = state.src.charCodeAt(pos);
		if (!isSpace(ch)) return -1;
	}
	return pos;
}
function markTightParagraphs(state, idx) {
	const level = state.level + 2;
	for (let i = idx + 2, l = state.tokens.length - 2; i < l; i++) if (state.tokens[i].level === level && state.tokens[i].type === "paragraph_open") {
		state.tokens[i + 2].hidden = true;
		state.tokens[i].hidden = true;
		i += 2;
	}
}
function list(state, startLine, endLine, silent) {
	let max, pos, start, token;
	let nextLine = startLine;
	let tight = true;
	if (state.sCount[nextLine] - state.blkIndent >= 4) return false;
	if (state.listIndent >= 0 && state.sCount[nextLine] - state.listIndent >= 4 && state.sCount[nextLine] < state.blkIndent) return false;
	let isTerminatingParagraph = false;
	if (silent && state.parentType === "paragraph") {
		if (state.sCount[nextLine] >= state.blkIndent) isTerminatingParagraph = true;
	}
	let isOrdered;
	let markerValue;
	let posAfterMarker;
	if ((posAfterMarker = skipOrderedListMarker(state, nextLine)) >= 0) {
		isOrdered = true;
		start = state.bMarks[nextLine] + state.tShift[nextLine];
		markerValue = Number(state.src.slice(start, posAfterMarker - 1));
		if (isTerminatingParagraph && markerValue !== 1) return false;
	} else if ((posAfterMarker = skipBulletListMarker(state, nextLine)) >= 0) isOrdered = false;
	else return false;
	if (isTerminatingParagraph) {
		if (state.skipSpaces(posAfterMarker) >= state.eMarks[nextLine]) return false;
	}
	if (silent) return true;
	const markerCharCode = state.src.charCodeAt(posAfterMarker - 1);
	const listTokIdx = state.tokens.length;
	if (isOrdered) {
		token = state.push("ordered_list_open", "ol", 1);
		if (markerValue !== 1) token.attrs = [["start", markerValue]];
	} else token = state.push("bullet_list_open", "ul", 1);
	const listLines = [nextLine, 0];
	token.map = listLines;
	token.markup = String.fromCharCode(markerCharCode);
	let prevEmptyEnd = false;
	const terminatorRules = state.md.block.ruler.getRules("list");
	const oldParentType = state.parentType;
	state.parentType = "list";
	while (nextLine < endLine) {
		pos = posAfterMarker;
		max = state.eMarks[nextLine];
		const initial = state.sCount[nextLine] + posAfterMarker - (state.bMarks[nextLine] + state.tShift[nextLine]);
		let offset = initial;
		while (pos < max) {
			const ch = state.src.charCodeAt(pos);
			if (ch === 9) offset += 4 - (offset + state.bsCount[nextLine]) % 4;
			else if (ch === 32) offset++;
			else break;
			pos++;
		}
		const contentStart = pos;
		let indentAfterMarker;
		if (contentStart >= max) indentAfterMarker = 1;
		else indentAfterMarker = offset - initial;
		if (indentAfterMarker > 4) indentAfterMarker = 1;
		const indent = initial + indentAfterMarker;
		token = state.push("list_item_open", "li", 1);
		token.markup = String.fromCharCode(markerCharCode);
		const itemLines = [nextLine, 0];
		token.map = itemLines;
		if (isOrdered) token.info = state.src.slice(start, posAfterMarker - 1);
		const oldTight = state.tight;
		const oldTShift = state.tShift[nextLine];
		const oldSCount = state.sCount[nextLine];
		const oldListIndent = state.listIndent;
		state.listIndent = state.blkIndent;
		state.blkIndent = indent;
		state.tight = true;
		state.tShift[nextLine] = contentStart - state.bMarks[nextLine];
		state.sCount[nextLine] = offset;
		if (contentStart >= max && state.isEmpty(nextLine + 1)) state.line = Math.min(state.line + 2, endLine);
		else state.md.block.tokenize(state, nextLine, endLine);
		if (!state.tight || prevEmptyEnd) tight = false;
		prevEmptyEnd = state.line - nextLine > 1 && state.isEmpty(state.line - 1);
		state.blkIndent = state.listIndent;
		state.listIndent = oldListIndent;
		state.tShift[nextLine] = oldTShift;
		state.sCount[nextLine] = oldSCount;
		state.tight = oldTight;
		token = state.push("list_item_close", "li", -1);
		token.markup = String.fromCharCode(markerCharCode);
		nextLine = state.line;
		itemLines[1] = nextLine;
		if (nextLine >= endLine) break;
		if (state.sCount[nextLine] < state.blkIndent) break;
		if (state.sCount[nextLine] - state.blkIndent >= 4) break;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
		if (isOrdered) {
			posAfterMarker = skipOrderedListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
			start = state.bMarks[nextLine] + state.tShift[nextLine];
		} else {
			posAfterMarker = skipBulletListMarker(state, nextLine);
			if (posAfterMarker < 0) break;
		}
		if (markerCharCode !== state.src.charCodeAt(posAfterMarker - 1)) break;
	}
	if (isOrdered) token = state.push("ordered_list_close", "ol", -1);
	else token = state.push("bullet_list_close", "ul", -1);
	token.markup = String.fromCharCode(markerCharCode);
	listLines[1] = nextLine;
	state.line = nextLine;
	state.parentType = oldParentType;
	if (tight) markTightParagraphs(state, listTokIdx);
	return true;
}
var MAX_LABEL_LENGTH = 999;
function countCodePoints(str) {
	let length = str.length;
	for (let i = 0; i < str.length - 1; i++) {
		const high = str.charCodeAt(i);
		if (high < 55296 || high > 56319) continue;
		const low = str.charCodeAt(i + 1);
		if (low >= 56320 && low <= 57343) {
			length--;
			i++;
		}
	}
	return length;
}
function lineEnd(state, line) {
	return Math.min(state.eMarks[line] + 1, state.src.length);
}
function getNextLinePos(state, nextLine) {
	const endLine = state.lineMax;
	if (nextLine >= endLine || state.isEmpty(nextLine)) return -1;
	let isContinuation = false;
	if (state.sCount[nextLine] - state.blkIndent > 3) isContinuation = true;
	if (state.sCount[nextLine] < 0) isContinuation = true;
	if (!isContinuation) {
		const terminatorRules = state.md.block.ruler.getRules("reference");
		const oldParentType = state.parentType;
		state.parentType = "reference";
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		state.parentType = oldParentType;
		if (terminate) return -1;
	}
	return state.bMarks[nextLine] + state.tShift[nextLine];
}
function reference(state, startLine, _endLine, silent) {
	const src = state.src;
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let nextLine = startLine + 1;
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (src.charCodeAt(pos) !== 91) return false;
	let max = lineEnd(state, startLine);
	let rawLabel = "";
	let labelEnd = -1;
	let segmentStart = ++pos;
	while (pos < max) {
		if (rawLabel.length + pos - segmentStart > MAX_LABEL_LENGTH * 2) return false;
		let ch = src.charCodeAt(pos);
		if (ch === 91) return false;
		if (ch === 93) {
			labelEnd = pos;
			break;
		}
		if (ch === 92) ch = src.charCodeAt(++pos);
		if (ch === 10 && pos < max) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) return false;
			rawLabel += src.slice(segmentStart, max);
			pos = segmentStart = nextPos;
			max = lineEnd(state, nextLine++);
			continue;
		}
		pos++;
	}
	if (labelEnd < 0 || src.charCodeAt(labelEnd + 1) !== 58) return false;
	rawLabel += src.slice(segmentStart, labelEnd);
	if (rawLabel.length > MAX_LABEL_LENGTH && countCodePoints(rawLabel) > MAX_LABEL_LENGTH) return false;
	pos = labelEnd + 2;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const destRes = state.md.helpers.parseLinkDestination(src, pos, max);
	if (!destRes.ok) return false;
	const href = state.md.normalizeLink(destRes.str);
	if (!state.md.validateLink(href)) return false;
	pos = destRes.pos;
	const destEndPos = pos;
	const destEndMax = max;
	const destEndLineNo = nextLine;
	while (pos < max) {
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			const nextPos = getNextLinePos(state, nextLine);
			if (nextPos < 0) break;
			pos = nextPos;
			max = lineEnd(state, nextLine++);
		} else if (isSpace(ch)) pos++;
		else break;
	}
	const titleStart = pos;
	let titleRes = state.md.helpers.parseLinkTitle(src, pos, max);
	while (titleRes.can_continue) {
		const nextPos = getNextLinePos(state, nextLine);
		if (nextPos < 0) break;
		pos = nextPos;
		max = lineEnd(state, nextLine++);
		titleRes = state.md.helpers.parseLinkTitle(src, pos, max, titleRes);
	}
	let title;
	if (titleStart !== destEndPos && titleRes.ok) {
		title = titleRes.str;
		pos = titleRes.pos;
	} else {
		title = "";
		pos = destEndPos;
		max = destEndMax;
		nextLine = destEndLineNo;
	}
	while (pos < max) {
		if (!isSpace(src.charCodeAt(pos))) break;
		pos++;
	}
	if (pos < max && src.charCodeAt(pos) !== 10) {
		if (title) {
			title = "";
			pos = destEndPos;
			max = destEndMax;
			nextLine = destEndLineNo;
			while (pos < max) {
				if (!isSpace(src.charCodeAt(pos))) break;
				pos++;
			}
		}
	}
	if (pos < max && src.charCodeAt(pos) !== 10) return false;
	const label = normalizeReference(rawLabel);
	if (!label) return false;
	/* istanbul ignore if */
	if (silent) return true;
	if (typeof state.env.references === "undefined") state.env.references = {};
	if (typeof state.env.references[label] === "undefined") state.env.references[label] = {
		title,
		href
	};
	const token = state.push("reference_definition", "", 0);
	token.map = [startLine, nextLine];
	token.hidden = true;
	const meta = Object.create(null);
	meta.label = label;
	token.meta = meta;
	state.line = nextLine;
	return true;
}
var html_blocks_default = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
var open_tag = `<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`;
var close_tag = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
new RegExp(`^(?:${open_tag}|${close_tag}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var HTML_OPEN_CLOSE_TAG_RE = new RegExp(`^(?:${open_tag}|${close_tag})`);
var HTML_SEQUENCES = [
	[
		/^<(script|pre|style|textarea)(?=(\s|>|$))/i,
		/<\/(script|pre|style|textarea)>/i,
		true
	],
	[
		/^<!--/,
		/-->/,
		true
	],
	[
		/^<\?/,
		/\?>/,
		true
	],
	[
		/^<![A-Za-z]/,
		/>/,
		true
	],
	[
		/^<!\[CDATA\[/,
		/\]\]>/,
		true
	],
	[
		new RegExp(`^</?(${html_blocks_default.join("|")})(?=(\\s|/?>|$))`, "i"),
		/^$/,
		true
	],
	[
		new RegExp(`${HTML_OPEN_CLOSE_TAG_RE.source}\\s*$`),
		/^$/,
		false
	]
];
function html_block(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	if (!state.md.options.html) return false;
	if (state.src.charCodeAt(pos) !== 60) return false;
	let lineText = state.src.slice(pos, max);
	let i = 0;
	for (; i < HTML_SEQUENCES.length; i++) if (HTML_SEQUENCES[i][0].test(lineText)) break;
	if (i === HTML_SEQUENCES.length) return false;
	if (silent) return HTML_SEQUENCES[i][2];
	let nextLine = startLine + 1;
	const endsOnBlankLine = HTML_SEQUENCES[i][1].test("");
	if (!HTML_SEQUENCES[i][1].test(lineText)) for (; nextLine < endLine; nextLine++) {
		if (state.sCount[nextLine] < state.blkIndent) {
			if (endsOnBlankLine || !state.isEmpty(nextLine)) break;
		}
		pos = state.bMarks[nextLine] + state.tShift[nextLine];
		max = state.eMarks[nextLine];
		lineText = state.src.slice(pos, max);
		if (HTML_SEQUENCES[i][1].test(lineText)) {
			if (lineText.length !== 0) nextLine++;
			break;
		}
	}
	state.line = nextLine;
	const token = state.push("html_block", "", 0);
	token.map = [startLine, nextLine];
	token.content = state.getLines(startLine, nextLine, state.blkIndent, true);
	return true;
}
function heading(state, startLine, endLine, silent) {
	let pos = state.bMarks[startLine] + state.tShift[startLine];
	let max = state.eMarks[startLine];
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	let ch = state.src.charCodeAt(pos);
	if (ch !== 35 || pos >= max) return false;
	let level = 1;
	ch = state.src.charCodeAt(++pos);
	while (ch === 35 && pos < max && level <= 6) {
		level++;
		ch = state.src.charCodeAt(++pos);
	}
	if (level > 6 || pos < max && !isSpace(ch)) return false;
	if (silent) return true;
	max = state.skipSpacesBack(max, pos);
	const tmp = state.skipCharsBack(max, 35, pos);
	if (tmp > pos && isSpace(state.src.charCodeAt(tmp - 1))) max = tmp;
	state.line = startLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = "########".slice(0, level);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = asciiTrim(state.src.slice(pos, max));
	token_i.map = [startLine, state.line];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = "########".slice(0, level);
	return true;
}
function lheading(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	if (state.sCount[startLine] - state.blkIndent >= 4) return false;
	const oldParentType = state.parentType;
	state.parentType = "paragraph";
	let level = 0;
	let marker;
	let nextLine = startLine + 1;
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] >= state.blkIndent) {
			let pos = state.bMarks[nextLine] + state.tShift[nextLine];
			const max = state.eMarks[nextLine];
			if (pos < max) {
				marker = state.src.charCodeAt(pos);
				if (marker === 45 || marker === 61) {
					pos = state.skipChars(pos, marker);
					pos = state.skipSpaces(pos);
					if (pos >= max) {
						level = marker === 61 ? 1 : 2;
						break;
					}
				}
			}
		}
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	if (!level) {
		state.parentType = oldParentType;
		return false;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine + 1;
	const token_o = state.push("heading_open", `h${level}`, 1);
	token_o.markup = String.fromCharCode(marker);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line - 1];
	token_i.children = [];
	const token_c = state.push("heading_close", `h${level}`, -1);
	token_c.markup = String.fromCharCode(marker);
	state.parentType = oldParentType;
	return true;
}
function paragraph(state, startLine, endLine) {
	const terminatorRules = state.md.block.ruler.getRules("paragraph");
	const oldParentType = state.parentType;
	let nextLine = startLine + 1;
	state.parentType = "paragraph";
	for (; nextLine < endLine && !state.isEmpty(nextLine); nextLine++) {
		if (state.sCount[nextLine] - state.blkIndent > 3) continue;
		if (state.sCount[nextLine] < 0) continue;
		let terminate = false;
		for (let i = 0, l = terminatorRules.length; i < l; i++) if (terminatorRules[i](state, nextLine, endLine, true)) {
			terminate = true;
			break;
		}
		if (terminate) break;
	}
	const content = asciiTrim(state.getLines(startLine, nextLine, state.blkIndent, false));
	state.line = nextLine;
	const token_o = state.push("paragraph_open", "p", 1);
	token_o.map = [startLine, state.line];
	const token_i = state.push("inline", "", 0);
	token_i.content = content;
	token_i.map = [startLine, state.line];
	token_i.children = [];
	state.push("paragraph_close", "p", -1);
	state.parentType = oldParentType;
	return true;
}
var _rules$1 = [
	[
		"table",
		table,
		["paragraph", "reference"]
	],
	["code", code],
	[
		"fence",
		fence,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"blockquote",
		blockquote,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"hr",
		hr,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"list",
		list,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["reference", reference],
	[
		"html_block",
		html_block,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	[
		"heading",
		heading,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["lheading", lheading],
	["paragraph", paragraph]
];
/**
* Block-level tokenizer.
*/
var ParserBlock = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of block rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(this, "State", StateBlock);
		for (let i = 0; i < _rules$1.length; i++) this.ruler.push(_rules$1[i][0], _rules$1[i][1], { alt: (_rules$1[i][2] || []).slice() });
	}
	tokenize(state, startLine, endLine) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		let line = startLine;
		let hasEmptyLines = false;
		while (line < endLine) {
			state.line = line = state.skipEmptyLines(line);
			if (line >= endLine) break;
			if (state.sCount[line] < state.blkIndent) break;
			if (state.level >= maxNesting) {
				state.line = endLine;
				break;
			}
			const prevLine = state.line;
			let ok = false;
			for (let i = 0; i < len; i++) {
				ok = rules[i](state, line, endLine, false);
				if (ok) {
					if (prevLine >= state.line) throw new Error("block rule didn't increment state.line");
					break;
				}
			}
			if (!ok) throw new Error("none of the block rules matched");
			state.tight = !hasEmptyLines;
			if (state.isEmpty(state.line - 1)) hasEmptyLines = true;
			line = state.line;
			if (line < endLine && state.isEmpty(line)) {
				hasEmptyLines = true;
				line++;
				state.line = line;
			}
		}
	}
	/**
	* Process input string and push block tokens into `outTokens`
	*/
	parse(src, md, env, outTokens) {
		if (!src) return;
		const state = new this.State(src, md, env, outTokens);
		this.tokenize(state, state.line, state.lineMax);
	}
};
/** Mutable state passed to inline rules while tokenizing inline content. */
var StateInline = class {
	constructor(src, md, env, outTokens) {
		_defineProperty(this, "pos", 0);
		_defineProperty(this, "level", 0);
		_defineProperty(this, "pending", "");
		_defineProperty(this, "pendingLevel", 0);
		_defineProperty(this, "cache", {});
		_defineProperty(this, "backticks", {});
		_defineProperty(this, "backticksScanned", false);
		_defineProperty(this, "skipHtmlSpecial", false);
		_defineProperty(this, "linkLevel", 0);
		_defineProperty(this, "delimiters", []);
		_defineProperty(this, "_prev_delimiters", []);
		_defineProperty(this, "Token", Token);
		this.src = src;
		this.env = env;
		this.md = md;
		this.tokens = outTokens;
		this.tokens_meta = Array(outTokens.length);
		this.posMax = this.src.length;
	}
	pushPending() {
		const token = new Token("text", "", 0);
		token.content = this.pending;
		token.level = this.pendingLevel;
		this.tokens.push(token);
		this.pending = "";
		return token;
	}
	push(type, tag, nesting) {
		if (this.pending) this.pushPending();
		const token = new Token(type, tag, nesting);
		let token_meta = void 0;
		if (nesting < 0) {
			this.level--;
			this.delimiters = this._prev_delimiters.pop();
		}
		token.level = this.level;
		if (nesting > 0) {
			this.level++;
			this._prev_delimiters.push(this.delimiters);
			this.delimiters = [];
			token_meta = { delimiters: this.delimiters };
		}
		this.pendingLevel = this.level;
		this.tokens.push(token);
		this.tokens_meta.push(token_meta);
		return token;
	}
	scanDelims(start, canSplitWord) {
		const max = this.posMax;
		const marker = this.src.charCodeAt(start);
		let lastChar;
		if (start === 0) lastChar = 32;
		else if (start === 1) {
			lastChar = this.src.charCodeAt(0);
			if ((lastChar & 63488) === 55296) lastChar = 65533;
		} else {
			lastChar = this.src.charCodeAt(start - 1);
			if ((lastChar & 64512) === 56320) {
				const highSurr = this.src.charCodeAt(start - 2);
				lastChar = (highSurr & 64512) === 55296 ? 65536 + (highSurr - 55296 << 10) + (lastChar - 56320) : 65533;
			} else if ((lastChar & 64512) === 55296) lastChar = 65533;
		}
		let pos = start;
		while (pos < max && this.src.charCodeAt(pos) === marker) pos++;
		const count = pos - start;
		let nextChar = pos < max ? this.src.charCodeAt(pos) : 32;
		if ((nextChar & 64512) === 55296) {
			const lowSurr = this.src.charCodeAt(pos + 1);
			nextChar = (lowSurr & 64512) === 56320 ? 65536 + (nextChar - 55296 << 10) + (lowSurr - 56320) : 65533;
		} else if ((nextChar & 64512) === 56320) nextChar = 65533;
		const isLastPunctChar = isMdAsciiPunct(lastChar) || isPunctCharCode(lastChar);
		const isNextPunctChar = isMdAsciiPunct(nextChar) || isPunctCharCode(nextChar);
		const isLastWhiteSpace = isWhiteSpace(lastChar);
		const isNextWhiteSpace = isWhiteSpace(nextChar);
		const left_flanking = !isNextWhiteSpace && (!isNextPunctChar || isLastWhiteSpace || isLastPunctChar);
		const right_flanking = !isLastWhiteSpace && (!isLastPunctChar || isNextWhiteSpace || isNextPunctChar);
		return {
			can_open: left_flanking && (canSplitWord || !right_flanking || isLastPunctChar),
			can_close: right_flanking && (canSplitWord || !left_flanking || isNextPunctChar),
			length: count
		};
	}
};
function isTerminatorChar(ch) {
	switch (ch) {
		case 10:
		case 33:
		case 35:
		case 36:
		case 37:
		case 38:
		case 42:
		case 43:
		case 45:
		case 58:
		case 60:
		case 61:
		case 62:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 125:
		case 126: return true;
		default: return false;
	}
}
function text(state, silent) {
	let pos = state.pos;
	while (pos < state.posMax && !isTerminatorChar(state.src.charCodeAt(pos))) pos++;
	if (pos === state.pos) return false;
	if (!silent) state.pending += state.src.slice(state.pos, pos);
	state.pos = pos;
	return true;
}
function isAsciiAlpha(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function isSchemeChar(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
function linkify(state, silent) {
	if (!state.md.options.linkify) return false;
	if (state.linkLevel > 0) return false;
	const pos = state.pos;
	const max = state.posMax;
	if (pos + 3 > max) return false;
	if (state.src.charCodeAt(pos) !== 58) return false;
	if (state.src.charCodeAt(pos + 1) !== 47) return false;
	if (state.src.charCodeAt(pos + 2) !== 47) return false;
	const protoMin = pos - Math.min(10, state.pending.length, pos);
	let protoStart = pos;
	while (protoStart > protoMin && isSchemeChar(state.src.charCodeAt(protoStart - 1))) protoStart--;
	if (protoStart === pos || !isAsciiAlpha(state.src.charCodeAt(protoStart))) return false;
	const protoLength = pos - protoStart;
	const link = state.md.linkify.matchAtStart(state.src.slice(protoStart));
	if (!link) return false;
	let url = link.url;
	if (url.length <= protoLength) return false;
	let urlEnd = url.length;
	while (urlEnd > 0 && url.charCodeAt(urlEnd - 1) === 42) urlEnd--;
	if (urlEnd !== url.length) url = url.slice(0, urlEnd);
	const fullUrl = state.md.normalizeLink(url);
	if (!state.md.validateLink(fullUrl)) return false;
	if (!silent) {
		state.pending = state.pending.slice(0, -protoLength);
		const token_o = state.push("link_open", "a", 1);
		token_o.attrs = [["href", fullUrl]];
		token_o.markup = "linkify";
		token_o.info = "auto";
		const token_t = state.push("text", "", 0);
		token_t.content = state.md.normalizeLinkText(url);
		const token_c = state.push("link_close", "a", -1);
		token_c.markup = "linkify";
		token_c.info = "auto";
	}
	state.pos += url.length - protoLength;
	return true;
}
function newline(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 10) return false;
	const pmax = state.pending.length - 1;
	const max = state.posMax;
	if (!silent) {
		if (pmax >= 0 && state.pending.charCodeAt(pmax) === 32) {
			if (pmax >= 1 && state.pending.charCodeAt(pmax - 1) === 32) {
				let ws = pmax - 1;
				while (ws >= 1 && state.pending.charCodeAt(ws - 1) === 32) ws--;
				state.pending = state.pending.slice(0, ws);
				state.push("hardbreak", "br", 0);
			} else {
				state.pending = state.pending.slice(0, -1);
				state.push("softbreak", "br", 0);
			}
		} else state.push("softbreak", "br", 0);
	}
	pos++;
	while (pos < max && isSpace(state.src.charCodeAt(pos))) pos++;
	state.pos = pos;
	return true;
}
var ESCAPED = [];
for (let i = 0; i < 256; i++) ESCAPED.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(ch) {
	ESCAPED[ch.charCodeAt(0)] = 1;
});
function escape(state, silent) {
	let pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 92) return false;
	pos++;
	if (pos >= max) return false;
	let ch1 = state.src.charCodeAt(pos);
	if (ch1 === 10) {
		if (!silent) state.push("hardbreak", "br", 0);
		pos++;
		while (pos < max) {
			ch1 = state.src.charCodeAt(pos);
			if (!isSpace(ch1)) break;
			pos++;
		}
		state.pos = pos;
		return true;
	}
	if (ch1 === 32) {
		if (!silent) {
			const token = state.push("text_special", "", 0);
			token.content = "\\";
			token.markup = "\\";
			token.info = "escape";
		}
		state.pos = pos;
		return true;
	}
	let escapedStr = state.src[pos];
	if (ch1 >= 55296 && ch1 <= 56319 && pos + 1 < max) {
		const ch2 = state.src.charCodeAt(pos + 1);
		if (ch2 >= 56320 && ch2 <= 57343) {
			escapedStr += state.src[pos + 1];
			pos++;
		}
	}
	const origStr = "\\" + escapedStr;
	if (!silent) {
		const token = state.push("text_special", "", 0);
		if (ch1 < 256 && ESCAPED[ch1] !== 0) token.content = escapedStr;
		else token.content = origStr;
		token.markup = origStr;
		token.info = "escape";
	}
	state.pos = pos + 1;
	return true;
}
function buildLastRuns(src) {
	const lastRuns = {};
	let pos = 0;
	while ((pos = src.indexOf("`", pos)) !== -1) {
		const start = pos;
		while (src.charCodeAt(++pos) === 96);
		lastRuns[pos - start] = start;
	}
	return lastRuns;
}
function backtick(state, silent) {
	var _state$backticks$open;
	const start = state.pos;
	if (state.src.charCodeAt(start) !== 96) return false;
	const max = state.posMax;
	let pos = start + 1;
	while (pos < max && state.src.charCodeAt(pos) === 96) pos++;
	const marker = state.src.slice(start, pos);
	const openerLength = marker.length;
	if (!state.backticksScanned) {
		state.backticks = buildLastRuns(state.src);
		state.backticksScanned = true;
	}
	if (((_state$backticks$open = state.backticks[openerLength]) !== null && _state$backticks$open !== void 0 ? _state$backticks$open : -1) >= pos) {
		let matchEnd = pos;
		let matchStart;
		while ((matchStart = state.src.indexOf("`", matchEnd)) !== -1 && matchStart < max) {
			matchEnd = matchStart + 1;
			while (state.src.charCodeAt(matchEnd) === 96) matchEnd++;
			if (matchEnd > max) break;
			if (matchEnd - matchStart === openerLength) {
				if (!silent) {
					const token = state.push("code_inline", "code", 0);
					token.markup = marker;
					let content = state.src.slice(pos, matchStart).replace(/\n/g, " ");
					if (content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content)) content = content.slice(1, -1);
					token.content = content;
				}
				state.pos = matchEnd;
				return true;
			}
		}
	}
	if (!silent) state.pending += marker;
	state.pos = pos;
	return true;
}
function strikethrough_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 126) return false;
	const scanned = state.scanDelims(state.pos, true);
	let len = scanned.length;
	const ch = String.fromCharCode(marker);
	if (len < 2) return false;
	let token;
	if (len % 2) {
		token = state.push("text", "", 0);
		token.content = ch;
		len--;
	}
	for (let i = 0; i < len; i += 2) {
		token = state.push("text", "", 0);
		token.content = ch + ch;
		state.delimiters.push({
			marker,
			length: 0,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess$1(state, delimiters) {
	let token;
	const loneMarkers = [];
	const max = delimiters.length;
	for (let i = 0; i < max; i++) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 126) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		token = state.tokens[startDelim.token];
		token.type = "s_open";
		token.tag = "s";
		token.nesting = 1;
		token.markup = "~~";
		token.content = "";
		token = state.tokens[endDelim.token];
		token.type = "s_close";
		token.tag = "s";
		token.nesting = -1;
		token.markup = "~~";
		token.content = "";
		if (state.tokens[endDelim.token - 1].type === "text" && state.tokens[endDelim.token - 1].content === "~") loneMarkers.push(endDelim.token - 1);
	}
	while (loneMarkers.length) {
		const i = loneMarkers.pop();
		let j = i + 1;
		while (j < state.tokens.length && state.tokens[j].type === "s_close") j++;
		j--;
		if (i !== j) {
			token = state.tokens[j];
			state.tokens[j] = state.tokens[i];
			state.tokens[i] = token;
		}
	}
}
function strikethrough_postProcess(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess$1(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess$1(state, delimiters);
	}
}
var strikethrough_default = {
	tokenize: strikethrough_tokenize,
	postProcess: strikethrough_postProcess
};
function emphasis_tokenize(state, silent) {
	const start = state.pos;
	const marker = state.src.charCodeAt(start);
	if (silent) return false;
	if (marker !== 95 && marker !== 42) return false;
	const scanned = state.scanDelims(state.pos, marker === 42);
	for (let i = 0; i < scanned.length; i++) {
		const token = state.push("text", "", 0);
		token.content = String.fromCharCode(marker);
		state.delimiters.push({
			marker,
			length: scanned.length,
			token: state.tokens.length - 1,
			end: -1,
			open: scanned.can_open,
			close: scanned.can_close
		});
	}
	state.pos += scanned.length;
	return true;
}
function postProcess(state, delimiters) {
	const max = delimiters.length;
	for (let i = max - 1; i >= 0; i--) {
		const startDelim = delimiters[i];
		if (startDelim.marker !== 95 && startDelim.marker !== 42) continue;
		if (startDelim.end === -1) continue;
		const endDelim = delimiters[startDelim.end];
		const isStrong = i > 0 && delimiters[i - 1].end === startDelim.end + 1 && delimiters[i - 1].marker === startDelim.marker && delimiters[i - 1].token === startDelim.token - 1 && delimiters[startDelim.end + 1].token === endDelim.token + 1;
		const ch = String.fromCharCode(startDelim.marker);
		const token_o = state.tokens[startDelim.token];
		token_o.type = isStrong ? "strong_open" : "em_open";
		token_o.tag = isStrong ? "strong" : "em";
		token_o.nesting = 1;
		token_o.markup = isStrong ? ch + ch : ch;
		token_o.content = "";
		const token_c = state.tokens[endDelim.token];
		token_c.type = isStrong ? "strong_close" : "em_close";
		token_c.tag = isStrong ? "strong" : "em";
		token_c.nesting = -1;
		token_c.markup = isStrong ? ch + ch : ch;
		token_c.content = "";
		if (isStrong) {
			state.tokens[delimiters[i - 1].token].content = "";
			state.tokens[delimiters[startDelim.end + 1].token].content = "";
			i--;
		}
	}
}
function emphasis_post_process(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	postProcess(state, state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) postProcess(state, delimiters);
	}
}
var emphasis_default = {
	tokenize: emphasis_tokenize,
	postProcess: emphasis_post_process
};
function link(state, silent) {
	let code, label, res, ref;
	let href = "";
	let title = "";
	let start = state.pos;
	let parseReference = true;
	if (state.src.charCodeAt(state.pos) !== 91) return false;
	const oldPos = state.pos;
	const max = state.posMax;
	const labelStart = state.pos + 1;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true);
	if (labelEnd < 0) return false;
	let pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		parseReference = false;
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
			start = pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
			res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
			if (pos < max && start !== pos && res.ok) {
				title = res.str;
				pos = res.pos;
				for (; pos < max; pos++) {
					code = state.src.charCodeAt(pos);
					if (!isSpace(code) && code !== 10) break;
				}
			}
		}
		if (pos >= max || state.src.charCodeAt(pos) !== 41) parseReference = true;
		pos++;
	}
	if (parseReference) {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		state.pos = labelStart;
		state.posMax = labelEnd;
		const token_o = state.push("link_open", "a", 1);
		const attrs = [["href", href]];
		token_o.attrs = attrs;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token_o.meta = meta;
		}
		state.linkLevel++;
		state.md.inline.tokenize(state);
		state.linkLevel--;
		state.push("link_close", "a", -1);
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
function image(state, silent) {
	let code, content, label, pos, ref, res, title, start;
	let href = "";
	const oldPos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(state.pos) !== 33) return false;
	if (state.src.charCodeAt(state.pos + 1) !== 91) return false;
	const labelStart = state.pos + 2;
	const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false);
	if (labelEnd < 0) return false;
	pos = labelEnd + 1;
	if (pos < max && state.src.charCodeAt(pos) === 40) {
		pos++;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		if (pos >= max) return false;
		start = pos;
		res = state.md.helpers.parseLinkDestination(state.src, pos, state.posMax);
		if (res.ok) {
			href = state.md.normalizeLink(res.str);
			if (state.md.validateLink(href)) pos = res.pos;
			else href = "";
		}
		start = pos;
		for (; pos < max; pos++) {
			code = state.src.charCodeAt(pos);
			if (!isSpace(code) && code !== 10) break;
		}
		res = state.md.helpers.parseLinkTitle(state.src, pos, state.posMax);
		if (pos < max && start !== pos && res.ok) {
			title = res.str;
			pos = res.pos;
			for (; pos < max; pos++) {
				code = state.src.charCodeAt(pos);
				if (!isSpace(code) && code !== 10) break;
			}
		} else title = "";
		if (pos >= max || state.src.charCodeAt(pos) !== 41) {
			state.pos = oldPos;
			return false;
		}
		pos++;
	} else {
		if (typeof state.env.references === "undefined") return false;
		if (pos < max && state.src.charCodeAt(pos) === 91) {
			start = pos + 1;
			pos = state.md.helpers.parseLinkLabel(state, pos);
			if (pos >= 0) label = state.src.slice(start, pos++);
			else pos = labelEnd + 1;
		} else pos = labelEnd + 1;
		if (!label) label = state.src.slice(labelStart, labelEnd);
		label = normalizeReference(label);
		ref = state.env.references[label];
		if (!ref) {
			state.pos = oldPos;
			return false;
		}
		href = ref.href;
		title = ref.title;
	}
	if (!silent) {
		content = state.src.slice(labelStart, labelEnd);
		const tokens = [];
		state.md.inline.parse(content, state.md, state.env, tokens);
		const token = state.push("image", "img", 0);
		const attrs = [["src", href], ["alt", ""]];
		token.attrs = attrs;
		token.children = tokens;
		token.content = content;
		if (title) attrs.push(["title", title]);
		if (label) {
			const meta = Object.create(null);
			meta.label = label;
			token.meta = meta;
		}
	}
	state.pos = pos;
	state.posMax = max;
	return true;
}
var EMAIL_RE = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/;
var AUTOLINK_RE = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function autolink(state, silent) {
	let pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60) return false;
	const start = state.pos;
	const max = state.posMax;
	for (;;) {
		if (++pos >= max) return false;
		const ch = state.src.charCodeAt(pos);
		if (ch === 60) return false;
		if (ch === 62) break;
	}
	const url = state.src.slice(start + 1, pos);
	if (AUTOLINK_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(url);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	if (EMAIL_RE.test(url)) {
		const fullUrl = state.md.normalizeLink(`mailto:${url}`);
		if (!state.md.validateLink(fullUrl)) return false;
		if (!silent) {
			const token_o = state.push("link_open", "a", 1);
			token_o.attrs = [["href", fullUrl]];
			token_o.markup = "autolink";
			token_o.info = "auto";
			const token_t = state.push("text", "", 0);
			token_t.content = state.md.normalizeLinkText(url);
			const token_c = state.push("link_close", "a", -1);
			token_c.markup = "autolink";
			token_c.info = "auto";
		}
		state.pos += url.length + 2;
		return true;
	}
	return false;
}
function isLinkOpen(str) {
	return /^<a[>\s]/i.test(str);
}
function isLinkClose(str) {
	return /^<\/a\s*>/i.test(str);
}
function isLetter(ch) {
	const lc = ch | 32;
	return lc >= 97 && lc <= 122;
}
function scanSpecial(state, pos) {
	const src = state.src;
	let start;
	let terminator;
	if (src.startsWith("<!--", pos)) {
		if (src.startsWith(">", pos + 4)) return pos + 5;
		if (src.startsWith("->", pos + 4)) return pos + 6;
		start = pos + 4;
		terminator = "-->";
	} else if (src.startsWith("<![CDATA[", pos)) {
		start = pos + 9;
		terminator = "]]>";
	} else if (src.charCodeAt(pos + 1) === 63) {
		start = pos + 2;
		terminator = "?>";
	} else if (isLetter(src.charCodeAt(pos + 2))) {
		start = pos + 3;
		terminator = ">";
	} else return -1;
	if (state.skipHtmlSpecial) return -1;
	const end = src.indexOf(terminator, start);
	if (end < 0) {
		state.skipHtmlSpecial = true;
		return -1;
	}
	return end + terminator.length;
}
function html_inline(state, silent) {
	if (!state.md.options.html) return false;
	const max = state.posMax;
	const pos = state.pos;
	if (state.src.charCodeAt(pos) !== 60 || pos + 2 >= max) return false;
	let end;
	const ch = state.src.charCodeAt(pos + 1);
	if (ch === 33 || ch === 63) end = scanSpecial(state, pos);
	else if (ch === 47 || isLetter(ch)) {
		const match = state.src.slice(pos).match(HTML_OPEN_CLOSE_TAG_RE);
		end = match ? pos + match[0].length : -1;
	} else return false;
	if (end < 0) return false;
	if (!silent) {
		const token = state.push("html_inline", "", 0);
		token.content = state.src.slice(pos, end);
		if (isLinkOpen(token.content)) state.linkLevel++;
		if (isLinkClose(token.content)) state.linkLevel--;
	}
	state.pos = end;
	return true;
}
var DIGITAL_RE = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i;
var NAMED_RE = /^&([a-z][a-z0-9]{1,31});/i;
function entity(state, silent) {
	const pos = state.pos;
	const max = state.posMax;
	if (state.src.charCodeAt(pos) !== 38) return false;
	if (pos + 1 >= max) return false;
	if (state.src.charCodeAt(pos + 1) === 35) {
		const match = state.src.slice(pos).match(DIGITAL_RE);
		if (match) {
			if (!silent) {
				const code = match[1][0].toLowerCase() === "x" ? parseInt(match[1].slice(1), 16) : parseInt(match[1], 10);
				const token = state.push("text_special", "", 0);
				token.content = isValidEntityCode(code) ? fromCodePoint(code) : fromCodePoint(65533);
				token.markup = match[0];
				token.info = "entity";
			}
			state.pos += match[0].length;
			return true;
		}
	} else {
		const match = state.src.slice(pos).match(NAMED_RE);
		if (match) {
			const decoded = decodeHTMLStrict(match[0]);
			if (decoded !== match[0]) {
				if (!silent) {
					const token = state.push("text_special", "", 0);
					token.content = decoded;
					token.markup = match[0];
					token.info = "entity";
				}
				state.pos += match[0].length;
				return true;
			}
		}
	}
	return false;
}
function processDelimiters(delimiters) {
	const openersBottom = {};
	const max = delimiters.length;
	if (!max) return;
	let headerIdx = 0;
	let lastTokenIdx = -2;
	const jumps = [];
	for (let closerIdx = 0; closerIdx < max; closerIdx++) {
		const closer = delimiters[closerIdx];
		jumps.push(0);
		if (delimiters[headerIdx].marker !== closer.marker || lastTokenIdx !== closer.token - 1) headerIdx = closerIdx;
		lastTokenIdx = closer.token;
		closer.length = closer.length || 0;
		if (!closer.close) continue;
		if (!openersBottom.hasOwnProperty(closer.marker)) openersBottom[closer.marker] = [
			-1,
			-1,
			-1,
			-1,
			-1,
			-1
		];
		const minOpenerIdx = openersBottom[closer.marker][(closer.open ? 3 : 0) + closer.length % 3];
		let openerIdx = headerIdx - jumps[headerIdx] - 1;
		let newMinOpenerIdx = openerIdx;
		for (; openerIdx > minOpenerIdx; openerIdx -= jumps[openerIdx] + 1) {
			const opener = delimiters[openerIdx];
			if (opener.marker !== closer.marker) continue;
			if (opener.open && opener.end < 0) {
				let isOddMatch = false;
				if (opener.close || closer.open) {
					if ((opener.length + closer.length) % 3 === 0) {
						if (opener.length % 3 !== 0 || closer.length % 3 !== 0) isOddMatch = true;
					}
				}
				if (!isOddMatch) {
					const lastJump = openerIdx > 0 && !delimiters[openerIdx - 1].open ? jumps[openerIdx - 1] + 1 : 0;
					jumps[closerIdx] = closerIdx - openerIdx + lastJump;
					jumps[openerIdx] = lastJump;
					closer.open = false;
					opener.end = closerIdx;
					opener.close = false;
					newMinOpenerIdx = -1;
					lastTokenIdx = -2;
					break;
				}
			}
		}
		if (newMinOpenerIdx !== -1) openersBottom[closer.marker][(closer.open ? 3 : 0) + (closer.length || 0) % 3] = newMinOpenerIdx;
	}
}
function link_pairs(state) {
	const tokens_meta = state.tokens_meta;
	const max = state.tokens_meta.length;
	processDelimiters(state.delimiters);
	for (let curr = 0; curr < max; curr++) {
		var _tokens_meta$curr;
		const delimiters = (_tokens_meta$curr = tokens_meta[curr]) === null || _tokens_meta$curr === void 0 ? void 0 : _tokens_meta$curr.delimiters;
		if (delimiters) processDelimiters(delimiters);
	}
}
function fragments_join(state) {
	let curr, last;
	let level = 0;
	const tokens = state.tokens;
	const max = state.tokens.length;
	for (curr = last = 0; curr < max; curr++) {
		if (tokens[curr].nesting < 0) level--;
		tokens[curr].level = level;
		if (tokens[curr].nesting > 0) level++;
		if (tokens[curr].type === "text" && curr + 1 < max && tokens[curr + 1].type === "text") tokens[curr + 1].content = tokens[curr].content + tokens[curr + 1].content;
		else {
			if (curr !== last) tokens[last] = tokens[curr];
			last++;
		}
	}
	if (curr !== last) tokens.length = last;
}
var _rules = [
	["text", text],
	["linkify", linkify],
	["newline", newline],
	["escape", escape],
	["backticks", backtick],
	["strikethrough", strikethrough_default.tokenize],
	["emphasis", emphasis_default.tokenize],
	["link", link],
	["image", image],
	["autolink", autolink],
	["html_inline", html_inline],
	["entity", entity]
];
var _rules2 = [
	["balance_pairs", link_pairs],
	["strikethrough", strikethrough_default.postProcess],
	["emphasis", emphasis_default.postProcess],
	["fragments_join", fragments_join]
];
/**
* Tokenizes paragraph content.
*/
var ParserInline = class {
	constructor() {
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Keep configuration of inline rules.
			*/
			"ruler",
			new Ruler()
		);
		_defineProperty(
			this,
			/**
			* {@link Ruler} instance. Second ruler used for post-processing
			* (e.g. in emphasis-like rules).
			*/
			"ruler2",
			new Ruler()
		);
		_defineProperty(this, "State", StateInline);
		for (let i = 0; i < _rules.length; i++) this.ruler.push(_rules[i][0], _rules[i][1]);
		for (let i = 0; i < _rules2.length; i++) this.ruler2.push(_rules2[i][0], _rules2[i][1]);
	}
	skipToken(state) {
		const pos = state.pos;
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const maxNesting = state.md.options.maxNesting;
		const cache = state.cache;
		if (typeof cache[pos] !== "undefined") {
			state.pos = cache[pos];
			return;
		}
		let ok = false;
		if (state.level < maxNesting) for (let i = 0; i < len; i++) {
			state.level++;
			ok = rules[i](state, true);
			state.level--;
			if (ok) {
				if (pos >= state.pos) throw new Error("inline rule didn't increment state.pos");
				break;
			}
		}
		else state.pos = state.posMax;
		if (!ok) state.pos++;
		cache[pos] = state.pos;
	}
	tokenize(state) {
		const rules = this.ruler.getRules("");
		const len = rules.length;
		const end = state.posMax;
		const maxNesting = state.md.options.maxNesting;
		while (state.pos < end) {
			const prevPos = state.pos;
			let ok = false;
			if (state.level < maxNesting) for (let i = 0; i < len; i++) {
				ok = rules[i](state, false);
				if (ok) {
					if (prevPos >= state.pos) throw new Error("inline rule didn't increment state.pos");
					break;
				}
			}
			if (ok) {
				if (state.pos >= end) break;
				continue;
			}
			state.pending += state.src[state.pos++];
		}
		if (state.pending) state.pushPending();
	}
	/**
	* Process input string and push inline tokens into `outTokens`
	*/
	parse(str, md, env, outTokens) {
		const state = new this.State(str, md, env, outTokens);
		this.tokenize(state);
		const rules = this.ruler2.getRules("");
		const len = rules.length;
		for (let i = 0; i < len; i++) rules[i](state);
	}
};
var config = {
	default: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 100
		},
		components: {
			core: {},
			block: {},
			inline: {}
		}
	},
	zero: {
		options: {
			html: false,
			xhtmlOut: false,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: ["paragraph"] },
			inline: {
				rules: ["text"],
				rules2: ["balance_pairs", "fragments_join"]
			}
		}
	},
	commonmark: {
		options: {
			html: true,
			xhtmlOut: true,
			breaks: false,
			langPrefix: "language-",
			linkify: false,
			typographer: false,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: [
				"blockquote",
				"code",
				"fence",
				"heading",
				"hr",
				"html_block",
				"lheading",
				"list",
				"reference",
				"paragraph"
			] },
			inline: {
				rules: [
					"autolink",
					"backticks",
					"emphasis",
					"entity",
					"escape",
					"html_inline",
					"image",
					"link",
					"newline",
					"text"
				],
				rules2: [
					"balance_pairs",
					"emphasis",
					"fragments_join"
				]
			}
		}
	}
};
var BAD_PROTO_RE = /^(vbscript|javascript|file|data):/;
var GOOD_DATA_RE = /^data:image\/(gif|png|jpeg|webp);/;
var RECODE_HOSTNAME_FOR = [
	"http:",
	"https:",
	"mailto:"
];
/**
* Parses Markdown into tokens and renders them to HTML.
*
* @category Main
*/
var MarkdownIt = class {
	/**
	* Link validation function. CommonMark allows too much in links. By default
	* we disable `javascript:`, `vbscript:`, `file:` schemas, and almost all `data:...` schemas
	* except some embedded image types.
	*
	* You can change this behaviour:
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* const md = new MarkdownIt()
	*
	* // enable everything
	* md.validateLink = function () { return true; }
	* ```
	*/
	validateLink(url) {
		const str = url.trim().toLowerCase();
		return BAD_PROTO_RE.test(str) ? GOOD_DATA_RE.test(str) : true;
	}
	/**
	* Function used to encode link url to a machine-readable format,
	* which includes url-encoding, punycode, etc.
	*/
	normalizeLink(url) {
		const parsed = urlParse(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = import_punycode.default.toASCII(parsed.hostname);
			} catch (er) {}
		}
		if (parsed.auth) parsed.auth = encode(parsed.auth);
		if (parsed.hostname) parsed.hostname = encode(parsed.hostname);
		if (parsed.pathname) parsed.pathname = encode(parsed.pathname);
		if (parsed.search) parsed.search = encode(parsed.search);
		if (parsed.hash) parsed.hash = encode(parsed.hash);
		return format(parsed);
	}
	/**
	* Function used to decode link url to a human-readable format`
	*/
	normalizeLinkText(url) {
		const parsed = urlParse(url, true);
		if (parsed.hostname) {
			if (!parsed.protocol || RECODE_HOSTNAME_FOR.indexOf(parsed.protocol) >= 0) try {
				parsed.hostname = import_punycode.default.toUnicode(parsed.hostname);
			} catch (er) {}
		}
		return decode(format(parsed), decode.defaultChars + "%");
	}
	constructor(...args) {
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserInline}. You may need it to add new rules when
			* writing plugins. For simple rules control use {@link MarkdownIt.disable}
			* and {@link MarkdownIt.enable}.
			*/
			"inline",
			new ParserInline()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserBlock}. You may need it to add new rules when
			* writing plugins. For simple rules control use {@link MarkdownIt.disable}
			* and {@link MarkdownIt.enable}.
			*/
			"block",
			new ParserBlock()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link ParserCore} chain executor. You may need it to add new
			* rules when writing plugins. For simple rules control use
			* {@link MarkdownIt.disable} and {@link MarkdownIt.enable}.
			*/
			"core",
			new ParserCore()
		);
		_defineProperty(
			this,
			/**
			* Instance of {@link Renderer}. Use it to modify output look. Or to add rendering
			* rules for new token types, generated by plugins.
			*
			* See {@link Renderer} docs and
			* [source code](https://github.com/markdown-it/markdown-it/blob/master/src/renderer.ts).
			*
			* @example
			* ```javascript
			* import MarkdownIt from 'markdown-it'
			* const md = new MarkdownIt()
			*
			* function myToken(tokens, idx, options, env, self) {
			*   //...
			*   return result;
			* };
			*
			* md.renderer.rules['my_token'] = myToken
			* ```
			*/
			"renderer",
			new Renderer()
		);
		_defineProperty(
			this,
			/**
			* [linkify-it](https://github.com/markdown-it/linkify-it) instance.
			* Used by [linkify](https://github.com/markdown-it/markdown-it/blob/master/src/rules_core/linkify.ts)
			* rule.
			*/
			"linkify",
			new LinkifyIt()
		);
		_defineProperty(
			this,
			/**
			* Assorted utility functions, useful to write plugins. See details
			* [here](https://github.com/markdown-it/markdown-it/blob/master/src/common/utils.ts).
			*/
			"utils",
			utils_exports
		);
		_defineProperty(
			this,
			/**
			* Link components parser functions, useful to write plugins. See details
			* [here](https://github.com/markdown-it/markdown-it/blob/master/src/helpers).
			*/
			"helpers",
			Object.assign({}, helpers_exports)
		);
		const [presetNameOrOptions, options] = args;
		if (typeof presetNameOrOptions === "string") {
			this.configure(presetNameOrOptions);
			if (options) this.set(options);
		} else {
			this.configure("default");
			this.set(presetNameOrOptions || {});
		}
	}
	/**
	* Set parser options (in the same format as in constructor). Probably, you
	* will never need it, but you can change options after constructor call.
	*
	* __Note:__ To achieve the best possible performance, don't modify a
	* `markdown-it` instance options on the fly. If you need multiple configurations
	* it's best to create multiple instances and initialize each with separate
	* config.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	*
	* const md = new MarkdownIt()
	*   .set({ html: true, breaks: true })
	*   .set({ typographer: true })
	* ```
	*/
	set(options) {
		Object.assign(this.options, options);
		return this;
	}
	/**
	* Batch load of all options and compenent settings. This is internal method,
	* and you probably will not need it. But if you will - see available presets
	* and data structure [here](https://github.com/markdown-it/markdown-it/tree/master/src/presets)
	*
	* We strongly recommend to use presets instead of direct config loads. That
	* will give better compatibility with next versions.
	*/
	configure(presets) {
		let p;
		if (typeof presets === "string") {
			const presetName = presets;
			p = config[presetName];
			if (!p) throw new Error(`Wrong 'markdown-it' preset "${presetName}", check name`);
		} else p = presets;
		if (!p) throw new Error("Wrong `markdown-it` preset, can't be empty");
		if (p.options) this.options = { ...p.options };
		const components = p.components;
		if (components) {
			var _components$inline;
			[
				"core",
				"block",
				"inline"
			].forEach((name) => {
				var _components$name;
				const rules = (_components$name = components[name]) === null || _components$name === void 0 ? void 0 : _components$name.rules;
				if (rules) this[name].ruler.enableOnly(rules);
			});
			const rules2 = (_components$inline = components.inline) === null || _components$inline === void 0 ? void 0 : _components$inline.rules2;
			if (rules2) this.inline.ruler2.enableOnly(rules2);
		}
		return this;
	}
	/**
	* Enable list or rules. It will automatically find appropriate components,
	* containing rules with given names. If rule not found, and `ignoreInvalid`
	* not set - throws exception.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	*
	* const md = new MarkdownIt()
	*   .enable(['sub', 'sup'])
	*   .disable('smartquotes')
	* ```
	*/
	enable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach((chain) => {
			result = result.concat(this[chain].ruler.enable(list, true));
		});
		result = result.concat(this.inline.ruler2.enable(list, true));
		const missed = list.filter((name) => result.indexOf(name) < 0);
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${missed}`);
		return this;
	}
	/**
	* The same as {@link MarkdownIt.enable}, but turn specified rules off.
	*/
	disable(list, ignoreInvalid = false) {
		let result = [];
		if (!Array.isArray(list)) list = [list];
		[
			"core",
			"block",
			"inline"
		].forEach((chain) => {
			result = result.concat(this[chain].ruler.disable(list, true));
		});
		result = result.concat(this.inline.ruler2.disable(list, true));
		const missed = list.filter((name) => result.indexOf(name) < 0);
		if (missed.length && !ignoreInvalid) throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${missed}`);
		return this;
	}
	/**
	* Load specified plugin with given params into current parser instance.
	* It's just a sugar to call `plugin(md, params)` with curring.
	*
	* @example
	* ```javascript
	* import MarkdownIt from 'markdown-it'
	* import iterator from 'markdown-it-for-inline'
	*
	* const md = new MarkdownIt()
	*   .use(iterator, 'foo_replace', 'text', function (tokens, idx) {
	*     tokens[idx].content = tokens[idx].content.replace(/foo/g, 'bar')
	*   })
	* ```
	*/
	use(plugin, ...params) {
		plugin.apply(plugin, [this, ...params]);
		return this;
	}
	/**
	* Parse input string and return list of block tokens (special token type
	* "inline" will contain list of inline tokens). You should not call this
	* method directly, until you write custom renderer (for example, to produce
	* AST).
	*
	* `env` is used to pass data between "distributed" rules and return additional
	* metadata like reference info, needed for the renderer. It also can be used to
	* inject data in specific cases. Usually, you will be ok to pass `{}`,
	* and then pass updated object to renderer.
	*/
	parse(src, env) {
		if (typeof src !== "string") throw new Error("Input data should be a String");
		const state = new this.core.State(src, this, env);
		this.core.process(state);
		return state.tokens;
	}
	/**
	* Render markdown string into html. It does all magic for you :).
	*
	* `env` can be used to inject additional metadata (`{}` by default).
	* But you will not need it with high probability. See also comment
	* in {@link MarkdownIt.parse}.
	*/
	render(src, env = {}) {
		return this.renderer.render(this.parse(src, env), this.options, env);
	}
	/**
	* The same as {@link MarkdownIt.parse} but skip all block rules. It returns
	* the block tokens list with the single `inline` element, containing parsed
	* inline tokens in `children` property. Also updates `env` object.
	*/
	parseInline(src, env) {
		const state = new this.core.State(src, this, env);
		state.inlineMode = true;
		this.core.process(state);
		return state.tokens;
	}
	/**
	* Similar to {@link MarkdownIt.render} but for single paragraph content.
	* Result will NOT be wrapped into `<p>` tags.
	*/
	renderInline(src, env = {}) {
		return this.renderer.render(this.parseInline(src, env), this.options, env);
	}
};
_defineProperty(MarkdownIt, "Token", Token);
_defineProperty(MarkdownIt, "Ruler", Ruler);
_defineProperty(MarkdownIt, "Renderer", Renderer);
_defineProperty(MarkdownIt, "ParserCore", ParserCore);
_defineProperty(MarkdownIt, "StateCore", StateCore);
_defineProperty(MarkdownIt, "ParserBlock", ParserBlock);
_defineProperty(MarkdownIt, "StateBlock", StateBlock);
_defineProperty(MarkdownIt, "ParserInline", ParserInline);
_defineProperty(MarkdownIt, "StateInline", StateInline);
/**
* Default package export.
*
* For backward compatibility, the {@link MarkdownIt} class is wrapped so
* legacy code can call it without `new`. New code should instantiate it as a
* regular class with `new`. The compatibility wrapper may be removed in a
* future release.
*
* @category Main
*/
var MarkdownItCallable = callable(MarkdownIt);
// build/base/markdown/gfm-table.js
/** A line that is longer divides no columns that anybody could use. */
const MAX_DELIMITER = 65536;
/** At least one colon or pipe, else it is a rule or underlines a heading. `- |` would begin a list. */
const DELIMITER = /^(?!-[ \t])[ \t]*\|?[ \t\v\f]*:?-+:?[ \t\v\f]*(?:\|[ \t\v\f]*:?-+:?[ \t\v\f]*)*\|?[ \t\v\f]*$/;
/**
* Tables as cmark-gfm, GitHub's own reader, reads them: a block rule in the place of markdown-it's, which asks for two
* columns, reads any first line of a block as a header, and takes a single pipe for a row.
*
* The last line of a paragraph is the header, if the line below it divides as many columns. Once such a line has
* another number of columns, the whole paragraph stays one.
*/
function gfmTable(state, start, end, silent) {
	if (!silent) state.env["noTable"] = false;
	if (state.env["noTable"] || !isCellLine(state, start) || start + 1 >= end || !isCellLine(state, start + 1)) return false;
	const columns = delimiterCells(lineOf(state, start + 1));
	if (columns === null) return false;
	const header = splitCells(lineOf(state, start));
	if (header === null || header.length !== columns.length || header.length > 1e3) {
		state.env["noTable"] = true;
		return false;
	}
	if (silent) return true;
	const { rows, next } = readRows(state, start + 2, end, header.length);
	if (rows.length * header.length > 1e6) return false;
	const token = state.push("gfm_table", "", 0);
	token.meta = {
		kind: "table",
		header,
		align: columns.map(alignment),
		rows
	};
	state.line = next;
	return true;
}
function readRows(state, from, end, width) {
	const starts = state.md.block.ruler.getRules("blockquote");
	const { parentType } = state;
	state.parentType = "table";
	const rows = [];
	let next = from;
	for (; next < end && isCellLine(state, next) && !state.isEmpty(next); next++) {
		if (starts.some((rule) => rule(state, next, end, true))) break;
		const row = splitCells(lineOf(state, next));
		if (row === null) break;
		rows.push(row.slice(0, width));
	}
	state.parentType = parentType;
	return {
		rows,
		next
	};
}
/** Whether the line belongs to the block at hand and is not indented like code. */
function isCellLine(state, line) {
	const indent = (state.sCount[line] ?? 0) - state.blkIndent;
	return indent >= 0 && indent < 4;
}
function lineOf(state, line) {
	return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
/** The cells of a delimiter row (`|---|:-:|`); null where the line is none. */
function delimiterCells(line) {
	if (line.length > MAX_DELIMITER || !/^[|:-]/.test(line) || !/[|:]/.test(line) || !DELIMITER.test(line)) return null;
	return splitCells(line);
}
function alignment(cell) {
	if (cell.startsWith(":")) return cell.endsWith(":") ? "center" : "left";
	return cell.endsWith(":") ? "right" : null;
}
/**
* The cells of a row as written, but for `\|`, which is a pipe; a pipe behind an even number of `\` divides. Cells far
* beyond what a table may have are not looked at.
*
* @returns null for a line without a cell: nothing, or a single pipe
*/
function splitCells(line) {
	const row = line.replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, "");
	const cells = [];
	let from = row[0] === "|" ? 1 : 0;
	let searched = from;
	while (cells.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__.r) {
		const at = row.indexOf("|", searched);
		if (at < 0) break;
		searched = at + 1;
		let slashes = 0;
		while (at - slashes - 1 >= from && row[at - slashes - 1] === "\\") slashes++;
		if (slashes % 2 === 1) continue;
		cells.push(cell(row.slice(from, at)));
		from = at + 1;
	}
	if (from < row.length) cells.push(cell(row.slice(from)));
	return cells.length === 0 ? null : cells;
}
function cell(text) {
	const trimmed = text.trim();
	return trimmed.includes("\\|") ? trimmed.replaceAll("\\|", "|") : trimmed;
}
// build/base/markdown/read-markdown.js
/**
* The one reader of Markdown, for the table and the report: markdown-it's CommonMark with GitHub's tables. Linear in
* the text, because nesting is bounded.
*
* Definitions of links (`[name]: address`) are no syntax here but text. An answer such as `[RESULT]: ok` would vanish
* otherwise, and nobody writes links by reference in a short message.
*/
const parser = new MarkdownItCallable({
	html: true,
	maxNesting: 64
}).disable("reference");
parser.block.ruler.before("lheading", "gfm_table", gfmTable, { alt: ["paragraph"] });
parser.block.ruler.disable("table");
parser.validateLink = () => true;
parser.normalizeLinkText = (text) => text;
parser.block.ruler.before("code", "limits", ({ level, tokens }) => {
	if (level >= 62 || tokens.length > 5e5) throw new NotADocument();
	return false;
});
var NotADocument = class extends Error {};
/** @returns null where quotes and lists are nested so deeply, or so many, that nobody reads it as a document */
function readMarkdown(markdown) {
	const tokens = [];
	try {
		parser.block.parse(markdown.replace(/\r\n?/g, "\n").replaceAll("\0", "�"), parser, {}, tokens);
	} catch (error) {
		if (error instanceof NotADocument) return null;
		throw error;
	}
	return new Tree$1(tokens).blocks();
}
var Tree$1 = class {
	#tokens;
	#at = 0;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	/** Up to the end of the container at hand, whose closing token is taken as well. */
	blocks() {
		const blocks = [];
		for (let token = this.#next(); token && token.nesting >= 0; token = this.#next()) blocks.push(this.#block(token));
		return blocks;
	}
	#next() {
		return this.#tokens[this.#at++];
	}
	#block(token) {
		switch (token.type) {
			case "gfm_table": return token.meta;
			case "heading_open": return {
				kind: "heading",
				level: Number(token.tag.slice(1)),
				text: this.#text()
			};
			case "paragraph_open": return {
				kind: "paragraph",
				text: this.#text()
			};
			case "fence": return {
				kind: "code",
				language: (token.info.trim().split(/[\s{]/, 1)[0] ?? "").toLowerCase(),
				text: token.content
			};
			case "code_block": return {
				kind: "code",
				language: null,
				text: token.content
			};
			case "hr": return { kind: "rule" };
			case "blockquote_open": return {
				kind: "quote",
				blocks: this.blocks()
			};
			case "bullet_list_open":
			case "ordered_list_open": return this.#list(token);
			default: return {
				kind: "html",
				text: token.content
			};
		}
	}
	#list({ type, attrs }) {
		const items = [];
		const before = this.#at;
		while (this.#next()?.nesting === 1) items.push(this.blocks());
		const level = this.#tokens[before]?.level ?? 0;
		const tight = !this.#tokens.slice(before, this.#at).some((token) => token.type === "paragraph_open" && token.level === level + 1 && !token.hidden);
		const start = Number(attrs?.find(([name]) => name === "start")?.[1] ?? 1);
		return {
			kind: "list",
			start: type === "ordered_list_open" ? start : null,
			tight,
			items
		};
	}
	/** The text of a leaf, whose closing token is taken as well. */
	#text() {
		const text = this.#next()?.content ?? "";
		this.#next();
		return text;
	}
};
// build/base/markdown/strikethrough.js
const TILDE = 126;
/**
* `~text~` and `~~text~~` as GitHub reads them: markdown-it only knows two tildes. Runs of one and of two are different
* delimiters, which is said by their markers; more than two are text.
*/
const strikethrough = {
	tokenize(state, silent) {
		if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false;
		const { length, can_open, can_close } = state.scanDelims(state.pos, true);
		state.push("text", "", 0).content = "~".repeat(length);
		if (length <= 2) {
			const token = state.tokens.length - 1;
			state.delimiters.push({
				marker: TILDE * length,
				length: 0,
				token,
				end: -1,
				open: can_open,
				close: can_close
			});
		}
		state.pos += length;
		return true;
	},
	pair(state) {
		for (const delimiters of [state.delimiters, ...state.tokens_meta.map((meta) => meta?.delimiters ?? [])]) for (const { marker, token, end } of delimiters) {
			if (marker !== TILDE && marker !== 252 || end < 0) continue;
			mark(state, token, 1);
			mark(state, delimiters[end].token, -1);
		}
	}
};
function mark(state, at, nesting) {
	const token = state.tokens[at];
	if (token) Object.assign(token, {
		type: nesting === 1 ? "s_open" : "s_close",
		nesting,
		content: ""
	});
}
// build/base/markdown/read-inline.js
var _a;
parser.inline.ruler.at("strikethrough", strikethrough.tokenize);
parser.inline.ruler2.at("strikethrough", strikethrough.pair);
/** Without these, there is no inline markup. Bare addresses are text. */
const MARKS = /[\\`*_~[\]<&\n]/;
/** The markup within a paragraph, heading or cell. A text beyond the limit is plain text. */
function readInline(markdown) {
	if (markdown.length > 8192 || !MARKS.test(markdown)) return [{
		kind: "text",
		text: markdown
	}];
	const tokens = [];
	parser.inline.parse(markdown, parser, {}, tokens);
	return new Tree(tokens).inlines();
}
/**
* Reads the cells of one message: gives each as a reader sees it. `<br>` is a blank; other HTML stays as written: in a
* cell it is far more often a type such as `Map<string>` than markup. Cells beyond the limits stay as written, too.
*/
function createCellReader() {
	let budget = _limits_js__WEBPACK_IMPORTED_MODULE_1__.a;
	return (markdown) => {
		if (!MARKS.test(markdown) || budget < markdown.length) return markdown;
		budget -= markdown.length;
		return readInline(markdown).map(plain).join("").trim();
	};
}
function plain(inline) {
	switch (inline.kind) {
		case "text":
		case "code": return inline.text;
		case "html": return /^<br\s*\/?>$/i.test(inline.text) ? " " : inline.text;
		case "break": return " ";
		default: return inline.children.map(plain).join("");
	}
}
const PAIRS = {
	em_open: "emphasis",
	strong_open: "strong",
	s_open: "deleted"
};
var Tree = class {
	#tokens;
	#at = 0;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	inlines() {
		const inlines = [];
		for (let token = this.#tokens[this.#at++]; token && token.nesting >= 0; token = this.#tokens[this.#at++]) inlines.push(this.#inline(token));
		return inlines;
	}
	#inline(token) {
		switch (token.type) {
			case "em_open":
			case "strong_open":
			case "s_open": return {
				kind: PAIRS[token.type],
				children: this.inlines()
			};
			case "code_inline": return {
				kind: "code",
				text: token.content
			};
			case "html_inline": return {
				kind: "html",
				text: token.content
			};
			case "softbreak":
			case "hardbreak": return {
				kind: "break",
				hard: token.type === "hardbreak"
			};
			case "link_open": return {
				kind: "link",
				href: String(token.attrGet("href") ?? ""),
				children: this.inlines()
			};
			case "image": return {
				kind: "image",
				href: String(token.attrGet("src") ?? ""),
				children: new _a(token.children ?? []).inlines()
			};
			default: return {
				kind: "text",
				text: token.content
			};
		}
	}
};
_a = Tree;
// build/result/table/table-shape.js
/**
* A rectangular table with unique column names.
*
* @param names as written; missing ones are made (`column 3`), repeated ones numbered (`name 2`)
* @param pad what a short row is filled up with
* @returns null where there is no column, or more than the limits allow
*/
function shapeTable(names, rows, pad) {
	let width = names.length;
	for (const row of rows) if (row.length > width) width = row.length;
	if (!fits(width, rows.length)) return null;
	for (const row of rows) while (row.length < width) row.push(pad);
	return {
		columns: uniqueNames(names, width),
		rows
	};
}
/** Whether a table of this size is one at all. */
function fits(columns, rows) {
	return columns > 0 && columns <= 1e3 && columns * rows <= 1e6;
}
/** Names that were written keep their place; only repeated and missing ones give way. */
function uniqueNames(names, width) {
	const taken = new Set(names.filter((name) => name.trim() !== ""));
	const seen = /* @__PURE__ */ new Set();
	const counters = /* @__PURE__ */ new Map();
	return Array.from({ length: width }, (_, index) => {
		const written = names[index] ?? "";
		const base = written.trim() === "" ? `column ${index + 1}` : written;
		if (base === written && !seen.has(base)) {
			seen.add(base);
			return base;
		}
		if (!taken.has(base)) {
			taken.add(base);
			return base;
		}
		let count = counters.get(base) ?? 2;
		while (taken.has(`${base} ${count}`)) count++;
		counters.set(base, count + 1);
		taken.add(`${base} ${count}`);
		return `${base} ${count}`;
	});
}
// build/result/table/table-csv.js
/**
* Reads CSV (RFC 4180), with semicolons or tabs (TSV) in the same way. The first record is the header. Cells stay as written,
* blanks at their ends included. Beyond the RFC: CR, LF and CRLF all end a record, an empty line is none, a quote
* inside of an unquoted cell and text behind a closing quote are text. A quote that is never closed can't have been
* meant as one: then the whole text is read without quotes.
*
* @returns null for an empty text, or more than the limits allow
*/
function tableFromDelimited(text, delimiter) {
	const records = read(text, delimiter, true) ?? read(text, delimiter, false);
	const [header, ...rows] = records === "too much" || records === null ? [] : records;
	return header ? shapeTable(header, rows, "") : null;
}
/** Null when a quote stays open. */
function read(text, delimiter, quotes) {
	const unquoted = {
		",": /[^,\r\n]*/y,
		";": /[^;\r\n]*/y,
		"	": /[^\t\r\n]*/y
	}[delimiter];
	const records = [];
	let record = [];
	let count = 0;
	for (let at = 0; at <= text.length;) {
		let cell = "";
		const opened = quotes && text[at] === "\"";
		if (opened) {
			const end = closingQuote(text, at + 1);
			if (end < 0) return null;
			cell = text.slice(at + 1, end).replaceAll("\"\"", "\"");
			at = end + 1;
		}
		unquoted.lastIndex = at;
		const rest = unquoted.exec(text)?.[0] ?? "";
		at += rest.length;
		record.push(cell + rest);
		if (++count > 1e6 || record.length > 1e3) return "too much";
		const char = text[at++];
		if (char === delimiter) continue;
		if (char === "\r" && text[at] === "\n") at++;
		if (record.length > 1 || record[0] !== "" || opened) records.push(record);
		record = [];
	}
	return records;
}
/** By hand, as a regular expression would give back a doubled quote as a closing one when none follows. */
function closingQuote(text, from) {
	for (let at = text.indexOf("\"", from); at >= 0; at = text.indexOf("\"", at + 2)) if (text[at + 1] !== "\"") return at;
	return -1;
}
// build/result/table/json-parse.js
/**
* Reads strict JSON (RFC 8259). Of a repeated key the last value counts, at the first one's place, as in JSON.parse.
*
* @returns undefined for anything that is not JSON, or is deeper or larger than the limits
*/
function parseJson(text) {
	try {
		return new Reader(text).whole();
	} catch (error) {
		if (error instanceof NotJson) return void 0;
		throw error;
	}
}
/** The node as a plain value where JavaScript holds it unchanged, else as its text. */
function jsonCell(node) {
	if (node === null || typeof node !== "object" || node instanceof _limits_js__WEBPACK_IMPORTED_MODULE_1__.u) return node;
	const json = nodeJson(node);
	const plain = JSON.parse(json);
	return (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__.f)(JSON.stringify(plain)) === json ? plain : new _limits_js__WEBPACK_IMPORTED_MODULE_1__.u(json);
}
function nodeJson(node) {
	if (node instanceof _limits_js__WEBPACK_IMPORTED_MODULE_1__.u) return node.json;
	if (Array.isArray(node)) return `[${node.map(nodeJson).join(",")}]`;
	if (node instanceof Map) return `{${[...node].map(([key, value]) => `${(0,_limits_js__WEBPACK_IMPORTED_MODULE_1__.f)(JSON.stringify(key))}:${nodeJson(value)}`).join(",")}}`;
	return (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__.f)(JSON.stringify(node));
}
var NotJson = class extends Error {};
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Up to the closing quote or the first backslash; no control characters. */
const PLAIN_STRING = /[^"\\\x00-\x1f]*/y;
const SPACE = /[ \t\n\r]*/y;
const QUOTE = 34;
const BACKSLASH = 92;
var Reader = class {
	#text;
	#at = 0;
	#depth = 0;
	#values = 0;
	constructor(text) {
		this.#text = text;
	}
	whole() {
		const node = this.#value();
		this.#space();
		if (this.#at !== this.#text.length) throw new NotJson();
		return node;
	}
	#value() {
		if (++this.#values > 4e6) throw new NotJson();
		this.#space();
		switch (this.#text[this.#at]) {
			case "{": return this.#object();
			case "[": return this.#array();
			case "\"": return this.#string();
			case "t": return this.#word("true", true);
			case "f": return this.#word("false", false);
			case "n": return this.#word("null", null);
			default: return this.#number();
		}
	}
	#object() {
		const members = /* @__PURE__ */ new Map();
		this.#open();
		if (this.#next("}")) return this.#close(members);
		do {
			this.#space();
			const key = this.#string();
			this.#expect(":");
			members.set(key, this.#value());
		} while (this.#next(","));
		this.#expect("}");
		return this.#close(members);
	}
	#array() {
		const elements = [];
		this.#open();
		if (this.#next("]")) return this.#close(elements);
		do
			elements.push(this.#value());
		while (this.#next(","));
		this.#expect("]");
		return this.#close(elements);
	}
	#string() {
		const text = this.#text;
		const start = this.#at;
		if (text.charCodeAt(start) !== QUOTE) throw new NotJson();
		this.#at++;
		for (;;) {
			this.#match(PLAIN_STRING);
			const code = text.charCodeAt(this.#at);
			if (code === QUOTE) break;
			if (code !== BACKSLASH) throw new NotJson();
			this.#at += 2;
		}
		const end = ++this.#at;
		const inner = text.slice(start + 1, end - 1);
		return inner.includes("\\") ? unescaped(text.slice(start, end)) : inner;
	}
	#number() {
		const written = this.#match(NUMBER);
		if (written === "") throw new NotJson();
		const value = Number(written);
		return String(value) === written ? value : new _limits_js__WEBPACK_IMPORTED_MODULE_1__.u(written);
	}
	#word(word, value) {
		if (!this.#text.startsWith(word, this.#at)) throw new NotJson();
		this.#at += word.length;
		return value;
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0] ?? "";
		this.#at += found.length;
		return found;
	}
	#space() {
		this.#match(SPACE);
	}
	#next(char) {
		this.#space();
		if (this.#text[this.#at] !== char) return false;
		this.#at++;
		return true;
	}
	#expect(char) {
		if (!this.#next(char)) throw new NotJson();
	}
	#open() {
		this.#at++;
		if (++this.#depth > 64) throw new NotJson();
	}
	#close(value) {
		this.#depth--;
		return value;
	}
};
function unescaped(quoted) {
	try {
		return JSON.parse(quoted);
	} catch (cause) {
		throw new NotJson("bad escape", { cause });
	}
}
// build/result/table/table-json.js
/**
* The table in a JSON text: an array of objects, an array of arrays, or an object with one such array.
*
* - Objects: columns are all keys in the order in which they first appear; a missing member is null.
* - Arrays: the first is the header when it is all strings and another follows; else the names are made.
* - `{"columns":[…],"rows":[[…]]}`, what we write ourselves, is read as what it says.
*/
function tableFromJson(text) {
	if (!/^\s*[[{]/.test(text)) return null;
	const node = parseJson(text);
	if (Array.isArray(node)) return fromArray(node);
	if (!(node instanceof Map)) return null;
	return isOwnForm(node) ? fromOwnForm(node) : fromOnlyArray(node);
}
function isOwnForm(node) {
	const rows = node.get("rows");
	return isStrings(node.get("columns")) && Array.isArray(rows) && isArrays(rows);
}
function fromOwnForm(node) {
	return shapeTable(node.get("columns"), cells(node.get("rows")), null);
}
function fromOnlyArray(node) {
	const arrays = [...node.values()].filter((value) => isTabular(value));
	return arrays.length === 1 && arrays[0] ? fromArray(arrays[0]) : null;
}
function fromArray(elements) {
	if (elements.length === 0) return null;
	if (isObjects(elements)) return fromObjects(elements);
	if (!isArrays(elements)) return null;
	const [first, ...rest] = elements;
	return isStrings(first) && first.length > 0 && rest.length > 0 ? shapeTable(first, cells(rest), null) : shapeTable([], cells(elements), null);
}
function fromObjects(objects) {
	const columns = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key of object.keys()) columns.add(key);
		if (columns.size > 0 && !fits(columns.size, objects.length)) return null;
	}
	const keys = [...columns];
	return shapeTable(keys, objects.map((object) => keys.map((key) => jsonCell(object.get(key) ?? null))), null);
}
function cells(rows) {
	return rows.map((row) => row.map(jsonCell));
}
function isTabular(value) {
	return Array.isArray(value) && value.length > 0 && (isObjects(value) || isArrays(value));
}
function isObjects(values) {
	return values.every((value) => value instanceof Map);
}
function isArrays(values) {
	return values.every((value) => Array.isArray(value));
}
function isStrings(value) {
	return Array.isArray(value) && value.every((element) => typeof element === "string");
}
// build/result/table/table-markdown.js
/**
* As GFM says: the header sets the width, missing cells are empty, cells beyond it are dropped.
*
* @param readCell from `createCellReader`, one for the whole message
*/
function tableFromMarkdown({ header, rows }, readCell) {
	return shapeTable(header.map(readCell), rows.map((row) => row.map(readCell)), "");
}
// build/result/table/table.js
/**
* All tables of a final message (contract section 6): those in JSON first (the whole message, else its fenced
* blocks), then GFM tables, then CSV and TSV blocks; each kind in the order of the text. They are made one by one, as
* they are asked for.
*/
function* tablesOf(message) {
	if (message.length > 67108864) return;
	const text = message.startsWith("﻿") ? message.slice(1) : message;
	const whole = tableFromJson(text);
	if (whole) {
		yield whole;
		return;
	}
	if (text.length > 16777216) return;
	const blocks = tablesAndFences(text);
	const readCell = createCellReader();
	const kinds = [
		(block) => block.kind === "code" ? tableFromJson(block.text) : null,
		(block) => block.kind === "table" ? tableFromMarkdown(block, readCell) : fencedTable(block, readCell),
		(block) => block.kind === "code" ? fromDelimited(block) : null
	];
	for (const read of kinds) for (const block of blocks) {
		const table = read(block);
		if (table) yield table;
	}
}
/** The table that counts: the first that fits; null when there is none. */
function extractFirst(message) {
	return tablesOf(message).next().value ?? null;
}
/** In the order of the text, also inside of quotes and lists. */
function tablesAndFences(markdown) {
	const found = [];
	const walk = (blocks) => {
		for (const block of blocks) {
			if (found.length >= 1e4) return;
			if (block.kind === "table") found.push(block);
			else if (block.kind === "code" && block.language !== null) found.push({
				...block,
				language: block.language
			});
			else if (block.kind === "quote") walk(block.blocks);
			else if (block.kind === "list") block.items.forEach(walk);
		}
	};
	walk(readMarkdown(markdown) ?? []);
	return found;
}
/** The tables that GitHub draws where it shows the text. */
function drawnTables(markdown) {
	const readCell = createCellReader();
	return tablesAndFences(markdown).flatMap((block) => block.kind === "table" && tableFromMarkdown(block, readCell) || []);
}
/** A table that stands alone in a fence without a language, or with `markdown`: models often put one there. */
function fencedTable({ language, text }, readCell) {
	if (language !== "" && language !== "markdown" && language !== "md") return null;
	const [only, ...others] = readMarkdown(text) ?? [];
	return only?.kind === "table" && others.length === 0 ? tableFromMarkdown(only, readCell) : null;
}
function fromDelimited({ language, text }) {
	if (language === "tsv") return tableFromDelimited(text, "	");
	return language === "csv" ? tableFromDelimited(text, delimiterOf(text)) : null;
}
/**
* What divides the cells of a `csv` block: a comma, or a semicolon or tab, as spreadsheets write it in much of the
* world. The header decides by what is most often in it, outside of quotes.
*/
function delimiterOf(text) {
	const header = (/^[^\n\r]+/m.exec(text)?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
	const count = (delimiter) => header.split(delimiter).length;
	return [
		",",
		";",
		"	"
	].reduce((best, other) => count(other) > count(best) ? other : best);
}



/***/ }),

/***/ 2549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ formProblem),
/* harmony export */   n: () => (/* binding */ replaces),
/* harmony export */   r: () => (/* binding */ checkedMeta),
/* harmony export */   t: () => (/* binding */ judgeMeta)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5516);

// build/store/entry/contents.js
const SUMMARY_KEYS = "exit,id,time,error,result";
/** Null when the files have their form, else what is wrong. Digests are checked before. */
function formProblem(files) {
	if (!isSummary(parse(files.get("summary.json")))) return "summary.json is not the summary of a run that ended well";
	if (files.has("table.json") && !isTable(parse(files.get("table.json")))) return "table.json is not a table";
	return null;
}
function isSummary(value) {
	if (!isRecord(value) || Object.keys(value).join() !== SUMMARY_KEYS) return false;
	const { exit, id, time, error, result } = value;
	return exit === 0 && (id === null || typeof id === "string") && typeof time === "number" && (error === null || typeof error === "string") && typeof result === "string";
}
function isTable(value) {
	if (!isRecord(value)) return false;
	const columns = value["columns"];
	const rows = value["rows"];
	if (!Array.isArray(columns) || !columns.every((column) => typeof column === "string")) return false;
	return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.length === columns.length);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parse(bytes) {
	try {
		return JSON.parse(bytes?.toString("utf8") ?? "");
	} catch {
		return;
	}
}
// build/store/entry/meta.js
/**
* Strict reading of `meta.json`, format 1: every field named, typed and bounded, no field that isn't known. The result
* is a fresh object of checked values, so that no `__proto__` key or getter of the input lives on. Pure.
*/
/** Deeper JSON than any key record has, and shallower than what overflows a stack when it is written again. */
const KEY_DEPTH = 32;
var Wrong = class extends Error {};
/** Judges form and bounds only; hash and age are judgeMeta's. */
function checkedMeta(value) {
	try {
		const record = object(value, "meta.json");
		if (record["format"] !== 1) return {
			kind: "invalid",
			reason: "format",
			detail: `its format is ${brief(record["format"])}, known is 1`
		};
		return {
			kind: "ok",
			meta: meta(record)
		};
	} catch (error) {
		if (error instanceof Wrong) return {
			kind: "invalid",
			reason: "damaged",
			detail: error.message
		};
		throw error;
	}
}
function meta(record) {
	only(record, _entry_js__WEBPACK_IMPORTED_MODULE_0__.a, "meta.json");
	const changes = object(record["changes"], "changes");
	only(changes, ["files", "diffstat"], "changes");
	if (record["exit"] !== 0) throw new Wrong("exit is not 0");
	return {
		format: 1,
		hash: matching(record["hash"], _entry_js__WEBPACK_IMPORTED_MODULE_0__.u, "hash"),
		created: matching(record["created"], isInstant, "created"),
		startedAt: matching(record["startedAt"], isInstant, "startedAt"),
		ttlMs: amount(record["ttlMs"], "ttlMs"),
		forced: boolean(record["forced"], "forced"),
		key: json(record["key"], KEY_DEPTH),
		exit: 0,
		model: nullable(record["model"], (model) => short(model, "model")),
		...record["tier"] === void 0 ? {} : { tier: short(record["tier"], "tier") },
		usage: nullable(record["usage"], usage),
		costUsd: nullable(record["costUsd"], (cost) => amount(cost, "costUsd")),
		...record["usageSource"] === void 0 ? {} : { usageSource: usageSource(record["usageSource"]) },
		codexVersion: nullable(record["codexVersion"], (version) => short(version, "codexVersion")),
		changes: {
			files: list(changes["files"], "changes.files").map((path) => string(path, "changes.files")),
			diffstat: string(changes["diffstat"], "changes.diffstat")
		},
		activity: list(record["activity"], "activity").map(activity),
		notReplayed: list(record["notReplayed"], "notReplayed").map((text) => matching(text, isOneLine, "notReplayed")),
		files: files(record["files"])
	};
}
function activity(value) {
	const item = object(value, "activity");
	const text = (name) => string(item[name], `activity.${name}`);
	const number = (name) => nullable(item[name], (given) => finite(given, `activity.${name}`));
	const known = (...names) => only(item, ["kind", ...names], "activity");
	const kind = item["kind"];
	switch (kind) {
		case "command":
			known("command", "exitCode", "seconds");
			return {
				kind,
				command: text("command"),
				exitCode: number("exitCode"),
				seconds: number("seconds")
			};
		case "file_change":
			known("path", "change");
			return {
				kind,
				path: text("path"),
				change: text("change")
			};
		case "web_search":
			known("query");
			return {
				kind,
				query: text("query")
			};
		case "mcp_tool_call":
			known("server", "tool", "failed");
			return {
				kind,
				server: text("server"),
				tool: text("tool"),
				failed: boolean(item["failed"], "activity.failed")
			};
		default: throw new Wrong(`activity has an unknown kind ${brief(kind)}`);
	}
}
function usageSource(value) {
	if (value !== "proxy" && value !== "codex") throw new Wrong(`usageSource is ${brief(value)}`);
	return value;
}
function usage(value) {
	const record = object(value, "usage");
	only(record, [
		"input",
		"cached",
		"output",
		"reasoning"
	], "usage");
	return {
		input: whole(record["input"], "usage.input"),
		cached: whole(record["cached"], "usage.cached"),
		output: whole(record["output"], "usage.output"),
		reasoning: whole(record["reasoning"], "usage.reasoning")
	};
}
function files(value) {
	const record = object(value, "files");
	only(record, _entry_js__WEBPACK_IMPORTED_MODULE_0__.r, "files");
	const marks = {};
	let total = 0;
	for (const name of _entry_js__WEBPACK_IMPORTED_MODULE_0__.r) {
		if (!Object.hasOwn(record, name)) {
			if (_entry_js__WEBPACK_IMPORTED_MODULE_0__.c.includes(name)) continue;
			throw new Wrong(`files lacks ${name}`);
		}
		const mark = object(record[name], `files.${name}`);
		only(mark, ["size", "sha256"], `files.${name}`);
		const size = whole(mark["size"], `the size of ${name}`);
		total += size;
		marks[name] = {
			size,
			sha256: matching(mark["sha256"], _entry_js__WEBPACK_IMPORTED_MODULE_0__.u, `the sha256 of ${name}`)
		};
	}
	if (total > 134217728) throw new Wrong(`its files have ${total} bytes, allowed are ${_entry_js__WEBPACK_IMPORTED_MODULE_0__.i}`);
	return marks;
}
function json(value, depth) {
	if (depth === 0) throw new Wrong("key is nested too deeply");
	if (Array.isArray(value)) return value.map((item) => json(item, depth - 1));
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value);
		if (entries.some(([name]) => name === "__proto__")) throw new Wrong("key has a field __proto__");
		return Object.fromEntries(entries.map(([name, item]) => [name, json(item, depth - 1)]));
	}
	if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	throw new Wrong("key is missing");
}
/** They go into the log as they are, so nothing in them may end a line. */
function isOneLine(text) {
	return text.length <= 2e3 && !/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(text);
}
/** ISO 8601 with its zone. We write what `Date.toISOString` gives; a script that shifts a stamp may write it otherwise. */
function isInstant(text) {
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
function object(value, what) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Wrong(`${what} is not an object`);
	return value;
}
function only(record, names, what) {
	const other = Object.keys(record).find((name) => !names.includes(name));
	if (other !== void 0) throw new Wrong(`${what} has an unknown field ${brief(other)}`);
}
function list(value, what) {
	if (!Array.isArray(value)) throw new Wrong(`${what} is not a list`);
	return value;
}
function string(value, what) {
	if (typeof value !== "string") throw new Wrong(`${what} is not a text`);
	return value;
}
function short(value, what) {
	return matching(value, (text) => text.length <= 256, what);
}
function matching(value, accepts, what) {
	if (typeof value !== "string" || !accepts(value)) throw new Wrong(`${what} is ${brief(value)}`);
	return value;
}
function boolean(value, what) {
	if (typeof value !== "boolean") throw new Wrong(`${what} is ${brief(value)}`);
	return value;
}
function finite(value, what) {
	if (typeof value !== "number" || !Number.isFinite(value)) throw new Wrong(`${what} is ${brief(value)}`);
	return value;
}
function amount(value, what) {
	if (finite(value, what) < 0) throw new Wrong(`${what} is ${brief(value)}`);
	return value;
}
function whole(value, what) {
	if (!Number.isSafeInteger(value)) throw new Wrong(`${what} is ${brief(value)}`);
	return amount(value, what);
}
function nullable(value, read) {
	return value === null ? null : read(value);
}
function brief(value) {
	return (JSON.stringify(value) ?? "missing").slice(0, 60);
}
// build/store/entry/verdict.js
/**
* The verdict on what is stored: may it be replayed, may it be replaced. Pure. Whatever is read is untrusted: it may
* come out of a shared cache, or from a disk that failed.
*/
/** Judges the bytes of a `meta.json`. `now` and `ttlMs` in ms; an age of exactly `ttlMs` is still good. */
function judgeMeta(bytes, hash, now, ttlMs) {
	if (bytes.length > 4194304) return invalid("damaged", `meta.json has ${bytes.length} bytes, allowed are ${_entry_js__WEBPACK_IMPORTED_MODULE_0__.s}`);
	let value;
	try {
		value = JSON.parse(bytes.toString("utf8"));
	} catch {
		return invalid("damaged", "meta.json is not JSON");
	}
	const checked = checkedMeta(value);
	if (checked.kind === "invalid") return checked;
	const { meta } = checked;
	if (meta.hash !== hash) return invalid("hash", `meta.json names the hash ${meta.hash}`);
	const age = now - Date.parse(meta.created);
	if (age < -3e5) return invalid("future", `it was made ${Math.ceil(-age / 1e3)} s in the future (${meta.created})`);
	if (age > ttlMs) return invalid("expired", `it was made ${Math.floor(age / 1e3)} s ago (${meta.created})`);
	return {
		kind: "ok",
		meta
	};
}
/**
* Whether `incoming` takes the place of what is stored. A slower run without `no-cache` that ends after a forced one
* began before it, and so knows less: it doesn't undo what somebody asked for.
*/
function replaces(incoming, stored) {
	if (!stored?.forced || incoming.forced) return true;
	return Date.parse(incoming.startedAt) >= Date.parse(stored.created);
}
function invalid(reason, detail) {
	return {
		kind: "invalid",
		reason,
		detail
	};
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
