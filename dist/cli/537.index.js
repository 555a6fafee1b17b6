export const id = 537;
export const ids = [537];
export const modules = {

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readCommandLine),
/* harmony export */   i: () => (/* binding */ runAndPrint),
/* harmony export */   n: () => (/* binding */ optionHelp),
/* harmony export */   r: () => (/* binding */ personalHome),
/* harmony export */   t: () => (/* binding */ openCliContext)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6591);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5988);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3447);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6519);
/* harmony import */ var _prune_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1000);
/* harmony import */ var _escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(270);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8161);











// build/request/command-line.js
/** Inputs that need no value on the command line: naming them means `true`. */
const SWITCHES = /* @__PURE__ */ new Set([
	"no-cache",
	"pr-comment",
	"allow-bots",
	"fail-on-error"
]);
/**
* Options of `codex-job run`: every input as `--name value` or `--name=value`, a switch also alone or as `--no-name`,
* and Codex's own arguments behind `--`.
*
* @param args what follows `run`
* @param environment where the key is looked for: `OPENAI_API_KEY`, then `CODEX_API_KEY`
*/
function readCommandLine(args, environment) {
	const values = /* @__PURE__ */ new Map();
	let rest = [...args];
	while (rest.length > 0) {
		const [word = "", ...after] = rest;
		rest = after;
		if (word === "--help" || word === "-h") return { kind: "help" };
		if (word === "--") {
			if (values.has("codex-args")) return {
				kind: "invalid",
				problem: "Give Codex its arguments once: by --codex-args, or behind --."
			};
			values.set("codex-args", JSON.stringify(rest));
			break;
		}
		const option = readOption(word);
		if (option === null) return {
			kind: "invalid",
			problem: unknownOption(word)
		};
		if (values.has(option.name)) return {
			kind: "invalid",
			problem: `--${option.name} is given twice.`
		};
		if (option.value !== null) values.set(option.name, option.value);
		else if (SWITCHES.has(option.name) && !/^(true|false)$/i.test(rest[0] ?? "")) values.set(option.name, "true");
		else {
			const value = rest.shift();
			if (value === void 0) return {
				kind: "invalid",
				problem: `--${option.name} needs a value.`
			};
			values.set(option.name, value);
		}
	}
	const key = environment["OPENAI_API_KEY"] || environment["CODEX_API_KEY"] || "";
	return {
		kind: "ok",
		raw: Object.fromEntries(_context_js__WEBPACK_IMPORTED_MODULE_2__.c.map(({ name, default: standard }) => [name, values.get(name) ?? (name === "openai-api-key" ? key : name === "github-token" ? "" : standard)])),
		given: new Set(values.keys())
	};
}
function readOption(word) {
	if (!word.startsWith("--")) return null;
	const equals = word.indexOf("=");
	const given = equals < 0 ? word.slice(2) : word.slice(2, equals);
	const value = equals < 0 ? null : word.slice(equals + 1);
	const exact = inputNamed(given);
	if (exact !== null) return {
		name: exact,
		value
	};
	const negated = given.startsWith("no-") ? inputNamed(given.slice(3)) : null;
	return negated !== null && SWITCHES.has(negated) && value === null ? {
		name: negated,
		value: "false"
	} : null;
}
function inputNamed(name) {
	return _context_js__WEBPACK_IMPORTED_MODULE_2__.c.find((input) => input.name === name)?.name ?? null;
}
function unknownOption(word) {
	return `"${word}" is not an option of codex-job run. ${word.startsWith("-") ? "Codex’s own arguments stand behind --." : "The task is given by --task or --task-file."} codex-job run --help lists the options.`;
}
// build/cli/stderr-log.js
/**
* The command line's log: everything to stderr, because stdout is for the summary. Colours on a terminal only, unless
* `NO_COLOR` is set (https://no-color.org).
*/
function stderrLog(redactor, terminal = process.stderr, env = process.env) {
	const coloured = terminal.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
	const paint = (code, text) => coloured ? `\x1b[${code}m${text}\x1b[0m` : text;
	const dim = (line) => line.startsWith("│") || line.startsWith("  ") ? paint(2, line) : line;
	return {
		info: (text) => {
			terminal.write(`${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__.t)(redactor.text(text)).split("\n").map(dim).join("\n")}\n`);
		},
		notice: (text) => {
			terminal.write(`${paint(36, "notice:")} ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__.n)(redactor.text(text))}\n`);
		},
		warning: (text) => {
			terminal.write(`${paint(33, "warning:")} ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_5__.n)(redactor.text(text))}\n`);
		}
	};
}
// build/cli/context.js
/** What `run` and `compare` share: a job that runs on this machine, for the person at the terminal. */
/**
* @param raw what was given, for the secrets in it
* @param signal aborted when the person cancels
*/
function openCliContext(raw, signal, env = process.env) {
	const secrets = (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__.r)(env, [raw["openai-api-key"], raw["github-token"]]);
	const redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.t)(secrets);
	return {
		env,
		log: stderrLog(redactor),
		redactor,
		secrets,
		signal,
		clock: Date.now,
		runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomUUID)()
	};
}
/** The person's own Codex home, where its login serves a request without a key. */
function personalHome({ personalLogin }, env) {
	return personalLogin ? env["CODEX_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_10__.homedir)(), ".codex") : null;
}
/** Runs the job, or replays it, and says on stderr how it went. Never rejects: a fault of ours is a result, too. */
async function runAndPrint(reading, context) {
	const request = reading.kind === "ok" ? reading.request : null;
	const folder = request === null ? null : await (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__.W)({}, request.cacheDir).catch(() => null);
	const setup = {
		...context,
		runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomUUID)(),
		folder,
		notes: [],
		workspace: globalThis.process.cwd(),
		cacheCall: null,
		personalHome: request === null ? null : personalHome(request, context.env),
		permit: async () => ({ kind: "allowed" })
	};
	const { log } = context;
	return await (0,_job_js__WEBPACK_IMPORTED_MODULE_3__.t)(reading, setup, {
		log,
		folder,
		step: null,
		afterwards: folder === null ? [] : [({ outcome }) => tell(outcome, folder, log)]
	});
}
async function tell({ result, cache, entry, tier }, folder, log) {
	const spent = result.costUsd === null ? "" : `, ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_4__.m)(result.costUsd)}`;
	const how = cache.kind === "hit" ? `replayed a result of ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_4__.d)(cache.ageSeconds)} ago (saved ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_4__.h)(result.summary.time)}${spent})` : `ran ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_4__.h)(result.summary.time)}${spent}; ${cache.stored ? "stored" : `not stored: ${cache.reason}`}`;
	log.info(`${tier}, ${result.model ?? "model unknown"}: ${how}`);
	if (result.summary.error !== null) log.warning(result.summary.error);
	const printed = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "stdout"));
	if (entry !== "") log.info(`Answer: ${(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(entry, "message.md")}`);
	else if (printed) log.info(`What Codex printed: ${folder}`);
	if (entry !== "" || !printed) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.rm)(folder, {
		recursive: true,
		force: true
	});
}
/** The inputs as options, for a help text. */
function optionHelp(without) {
	return _context_js__WEBPACK_IMPORTED_MODULE_2__.c.filter(({ name }) => name !== "github-token" && !without.has(name)).map(({ name, default: standard, description }) => `  --${name}${standard === "" ? "" : ` (${standard})`}\n      ${description}\n`).join("");
}



/***/ }),

/***/ 9241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseEvent)
/* harmony export */ });
// build/codex/events/events.js
/**
* One line of Codex's stdout. Null for whatever is no event we know: other text, unknown types, wrong shapes. Never
* throws. Of a key given twice (a web search's item has two `id`) the last counts, as in JSON.parse.
*/
function parseEvent(line) {
	if (!line.includes("{")) return null;
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return null;
	}
	return isFields(value) ? readEvent(value) : null;
}
function readEvent(event) {
	const type = event["type"];
	switch (type) {
		case "thread.started": {
			const thread = event["thread_id"];
			return typeof thread === "string" && thread !== "" ? {
				type,
				thread
			} : null;
		}
		case "turn.started": return { type };
		case "turn.completed": return {
			type,
			usage: readUsage(event["usage"])
		};
		case "turn.failed": return {
			type,
			message: messageOf(event["error"])
		};
		case "error": return typeof event["message"] === "string" ? {
			type,
			message: event["message"]
		} : null;
		case "item.started":
		case "item.updated":
		case "item.completed": {
			const item = isFields(event["item"]) ? readItem(event["item"]) : null;
			return item === null ? null : {
				type,
				item
			};
		}
		default: return null;
	}
}
function readItem(item) {
	const id = text(item["id"]) ?? "";
	const type = item["type"];
	const status = text(item["status"]) ?? "";
	switch (type) {
		case "agent_message":
		case "reasoning": {
			const said = text(item["text"]);
			return said === null ? null : {
				type,
				id,
				text: said
			};
		}
		case "command_execution": {
			const command = text(item["command"]);
			if (command === null) return null;
			const exitCode = Number.isInteger(item["exit_code"]) ? item["exit_code"] : null;
			return {
				type,
				id,
				command,
				output: text(item["aggregated_output"]) ?? "",
				exitCode,
				status
			};
		}
		case "file_change": return {
			type,
			id,
			status,
			changes: list(item["changes"]).flatMap(readChange)
		};
		case "mcp_tool_call": {
			const server = text(item["server"]);
			const tool = text(item["tool"]);
			if (server === null || tool === null) return null;
			return {
				type,
				id,
				server,
				tool,
				failed: status === "failed" || item["error"] !== null && item["error"] !== void 0,
				status
			};
		}
		case "web_search": return {
			type,
			id,
			query: text(item["query"]) ?? ""
		};
		case "todo_list": return {
			type,
			id,
			items: list(item["items"]).flatMap(readTodo)
		};
		case "collab_tool_call": return {
			type,
			id,
			tool: text(item["tool"]) ?? "",
			status
		};
		case "error": {
			const message = text(item["message"]);
			return message === null ? null : {
				type,
				id,
				message
			};
		}
		default: return null;
	}
}
function readChange(change) {
	if (!isFields(change)) return [];
	const path = text(change["path"]);
	return path === null ? [] : [{
		path,
		kind: text(change["kind"]) ?? ""
	}];
}
function readTodo(item) {
	if (!isFields(item)) return [];
	const what = text(item["text"]);
	return what === null ? [] : [{
		text: what,
		completed: item["completed"] === true
	}];
}
function readUsage(usage) {
	if (!isFields(usage)) return null;
	return {
		input: count(usage["input_tokens"]),
		cached: count(usage["cached_input_tokens"]),
		output: count(usage["output_tokens"]),
		reasoning: count(usage["reasoning_output_tokens"])
	};
}
function messageOf(error) {
	return (isFields(error) ? text(error["message"]) : text(error)) ?? "";
}
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function text(value) {
	return typeof value === "string" ? value : null;
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function count(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : 0;
}



/***/ }),

/***/ 6519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ installCodex),
/* harmony export */   t: () => (/* binding */ runJob)
/* harmony export */ });
/* unused harmony export n */
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1240);
/* harmony import */ var _worktree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5795);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5988);
/* harmony import */ var _prune_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1000);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5749);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3447);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(303);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1143);
/* harmony import */ var _events2_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9241);
/* harmony import */ var _shell_wrapper_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4008);
/* harmony import */ var _escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(270);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2302);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4416);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7901);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8161);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8500);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7075);


























// build/job/lock-job.js
/** Of two identical jobs on one machine the second waits for the first, then looks again. */
async function lockJob(request, identity, stores, { signal, log, clock, deadline }) {
	if (request.noCache || identity.notCacheable !== null) return { release: async () => {} };
	const lock = await stores.lock(identity.hash, {
		signal,
		maxWaitMs: (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.o)(deadline, clock),
		onWait: (owner) => log.info(`The same job is already running (${owner}): waiting for its result.`)
	});
	return { release: async () => lock.kind === "held" ? lock.release() : void 0 };
}
// build/base/git/byte-path.js
/** Paths as bytes. */
/** `path` in the folder `root`, fit for node:fs. A Buffer where it isn't UTF-8, which no string could name. */
function pathIn(root, path) {
	const bytes = Buffer.from(path, "latin1");
	const text = bytes.toString("utf8");
	if (Buffer.from(text, "utf8").equals(bytes)) return `${root}${node_path__WEBPACK_IMPORTED_MODULE_11__.sep}${text.split("/").join(node_path__WEBPACK_IMPORTED_MODULE_11__.sep)}`;
	return Buffer.concat([Buffer.from(`${root}${node_path__WEBPACK_IMPORTED_MODULE_11__.sep}`), bytes]);
}
/** For people: bytes that are not UTF-8 become U+FFFD. */
function readable(path) {
	return Buffer.from(path, "latin1").toString("utf8");
}
// build/result/changes/disk-file.js
/** One file or link of the work tree: looked at, kept, put in place. Never through a link. */
const READ_AT_ONCE = 1 << 20;
function lstat$1(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(path);
	} catch (error) {
		const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_22__.t)(error);
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw error;
	}
}
function foldersOf(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
/** What is there. Behind a link or a file there is nothing. */
function kindOnDisk(root, path) {
	for (const folder of foldersOf(path)) if (!lstat$1(pathIn(root, folder))?.isDirectory()) return "absent";
	const stats = lstat$1(pathIn(root, path));
	if (stats === void 0) return "absent";
	if (stats.isFile()) return "file";
	if (stats.isSymbolicLink()) return "link";
	return stats.isDirectory() ? "folder" : "other";
}
/** Whether a link or a file stands where a folder is needed. */
function blockedBy(root, path) {
	return foldersOf(path).find((folder) => lstat$1(pathIn(root, folder))?.isDirectory() === false) ?? null;
}
/** Git's id of the raw bytes (of a link: of its target). */
async function blobId(root, path, format) {
	const place = pathIn(root, path);
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(place);
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)(format);
	if (stats.isSymbolicLink()) {
		const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readlinkSync)(place, { encoding: "buffer" });
		return hash.update(`blob ${target.length}\0`).update(target).digest("hex");
	}
	hash.update(`blob ${stats.size}\0`);
	if (stats.size <= READ_AT_ONCE) return hash.update((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(place)).digest("hex");
	for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.createReadStream)(place)) hash.update(chunk);
	return hash.digest("hex");
}
/** Makes the folders that `path` needs and returns those that were not there. */
function makeFolders(root, path) {
	const made = [];
	for (const folder of foldersOf(path)) {
		const place = pathIn(root, folder);
		const stats = lstat$1(place);
		if (stats === void 0) {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.mkdirSync)(place);
			made.push(folder);
		} else if (!stats.isDirectory()) throw new Error(`${JSON.stringify(String(place))} is not a folder.`);
	}
	return made;
}
/** Removes folders again, as far as they are empty. */
function unmakeFolders(root, folders) {
	for (const folder of [...folders].reverse()) try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.rmdirSync)(pathIn(root, folder));
	} catch {
		return;
	}
}
/** Copies a file (with its mode) or link from one root to another, where folders are made and nothing is there yet. */
function copyEntry(fromRoot, from, toRoot, to) {
	makeFolders(toRoot, to);
	const [source, target] = [pathIn(fromRoot, from), pathIn(toRoot, to)];
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(source);
	if (stats.isSymbolicLink()) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.symlinkSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readlinkSync)(source, { encoding: "buffer" }), target);
		return;
	}
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.copyFileSync)(source, target, node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.COPYFILE_FICLONE);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.chmodSync)(target, stats.mode & 4095);
}
/**
* Moves the file or link at `from` to the place `to`, whole or not at all, over a file or link that is there, whose
* owner and permissions stay. `executable` null leaves that as it is too. Returns the folders that it made.
*
* One rename, where the two are on one file system; else a copy beside the target, and a rename. A new file has the
* permissions of the umask, and the group of a folder that gives it on; a default ACL, of which Node knows nothing, it
* has only where it is copied.
*/
function placeEntry(fromRoot, from, root, to, executable) {
	const made = makeFolders(root, to);
	const [source, target] = [pathIn(fromRoot, from), pathIn(root, to)];
	let beside = null;
	try {
		const old = lstat$1(target);
		const group = groupFrom(pathIn(root, to.slice(0, Math.max(0, to.lastIndexOf("/")))));
		const put = (place) => {
			if ((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(place).isFile()) settle(place, old?.isFile() ? old : void 0, executable, group);
			if (lstat$1(target)?.isDirectory()) removeEmptyFolder(target);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.renameSync)(place, target);
		};
		if (process.platform !== "win32" && isDone(() => put(source))) return made;
		const fresh = `${to.slice(0, to.lastIndexOf("/") + 1)}.codex-job-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.randomUUID)()}`;
		beside = pathIn(root, fresh);
		copyEntry(fromRoot, from, root, fresh);
		put(beside);
		return made;
	} catch (error) {
		if (beside !== null) (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.rmSync)(beside, { force: true });
		unmakeFolders(root, made);
		throw error;
	}
}
/** False where the two lie on different file systems (or mounts of one: in a container job the runner's temp is such). */
function isDone(rename) {
	try {
		rename();
		return true;
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_22__.t)(error) !== "EXDEV") throw error;
		return false;
	}
}
/**
* The group of a file that is made in `folder`: its own where it gives that on (macOS: always). A file that was made
* elsewhere has another; so has a copy, since `copyFile` gives it the owner of the original.
*/
function groupFrom(folder) {
	const { mode, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(folder);
	return process.platform === "darwin" || (mode & 1024) !== 0 ? gid : null;
}
/** A folder that holds nothing but folders is nothing to git. One that holds a file makes this throw; nothing is lost. */
function removeEmptyFolder(folder) {
	for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)(folder, { encoding: "buffer" })) {
		const inner = Buffer.concat([
			Buffer.from(folder),
			Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_11__.sep),
			name
		]);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(inner).isDirectory()) removeEmptyFolder(inner);
	}
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.rmdirSync)(folder);
}
function settle(place, old, executable, group) {
	const base = old === void 0 ? 438 & ~process.umask() : old.mode & 4095;
	const bits = executable === null ? base : executable ? base | (base & 292) >> 2 : base & -74;
	const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(place);
	const { uid, gid } = old ?? {
		uid: now.uid,
		gid: group ?? now.gid
	};
	try {
		if (now.uid !== uid || now.gid !== gid) (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.chownSync)(place, uid, gid);
	} catch {}
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.chmodSync)(place, bits);
}
/** Removes the file or link, and the folders that are empty then, as git does; but never `keep` and those above it. */
function removeEntry(root, path, keep) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.rmSync)(pathIn(root, path), { force: true });
	unmakeFolders(root, foldersOf(path).filter((folder) => folder !== keep && !keep.startsWith(`${folder}/`)));
}
// build/result/changes/patch.js
var Malformed = class extends Error {};
function parsePatch(patch) {
	try {
		const files = /* @__PURE__ */ new Map();
		for (const header of headers(patch.toString("latin1"))) {
			const file = parseHeader(header);
			const earlier = files.get(file.path);
			files.set(file.path, earlier === void 0 ? file : typeChange(earlier, file));
		}
		return {
			kind: "ok",
			files: [...files.values()]
		};
	} catch (error) {
		if (error instanceof Malformed) return {
			kind: "malformed",
			reason: error.message
		};
		throw error;
	}
}
/** The lines of each file before its content. No line of content begins with "diff --git ": each has a sign or no blank. */
function headers(text) {
	if (!text.startsWith("diff --git ")) throw new Malformed("It does not begin as a git patch.");
	const found = [];
	for (let start = 0; start !== -1;) {
		const lines = [];
		let at = start;
		while (at < text.length) {
			const end = text.indexOf("\n", at);
			const line = text.slice(at, end === -1 ? text.length : end);
			if (lines.length > 0 && /^(diff --git |--- |GIT binary patch$|@@ )/.test(line)) break;
			lines.push(line);
			if (end === -1) break;
			at = end + 1;
		}
		found.push(lines);
		const next = text.indexOf("\ndiff --git ", Math.max(start, at - 1));
		start = next === -1 ? -1 : next + 1;
	}
	return found;
}
function parseHeader(lines) {
	const path = pathOf(lines[0] ?? "");
	let before = {
		mode: null,
		oid: null
	};
	let after = {
		mode: null,
		oid: null
	};
	for (const line of lines.slice(1)) {
		const mode = /^(old mode|new mode|deleted file mode|new file mode) (\d{6})$/.exec(line);
		const index = /^index ([0-9a-f]{40}|[0-9a-f]{64})\.\.([0-9a-f]{40}|[0-9a-f]{64})(?: (\d{6}))?$/.exec(line);
		if (mode !== null) {
			const value = fileMode(mode[2]);
			if (mode[1] === "old mode") before = {
				mode: value,
				oid: null
			};
			else if (mode[1] === "new mode") after = {
				mode: value,
				oid: null
			};
			else if (mode[1] === "deleted file mode") [before, after] = [{
				mode: value,
				oid: null
			}, null];
			else [before, after] = [null, {
				mode: value,
				oid: null
			}];
		} else if (index !== null) {
			const both = index[3] === void 0 ? null : fileMode(index[3]);
			if (before !== null) before = {
				mode: before.mode ?? both,
				oid: index[1] ?? null
			};
			if (after !== null) after = {
				mode: after.mode ?? both,
				oid: index[2] ?? null
			};
		} else throw new Malformed(`It holds a header that is not known: ${JSON.stringify(line.slice(0, 80))}.`);
	}
	const whole = (version) => version === null || version.oid !== null;
	if (!(before?.oid === null && after?.oid === null && before.mode !== null && after.mode !== null) && !(whole(before) && whole(after))) throw new Malformed("It holds a file without its ids.");
	return {
		path,
		before,
		after
	};
}
/** A file that becomes a link, or a link a file: deleted, then new. */
function typeChange(first, second) {
	if (first.after !== null || second.before !== null) throw new Malformed("It names one file twice.");
	return {
		path: first.path,
		before: first.before,
		after: second.after
	};
}
function fileMode(mode) {
	if (mode === "100644" || mode === "100755" || mode === "120000") return mode;
	throw new Malformed(`It holds a file of mode ${mode}, which is no file or link.`);
}
/** Without renames both names are the same, so that half of the line is the path; in quotes where it has control characters. */
function pathOf(line) {
	const names = line.slice(11);
	if (names.startsWith("\"")) {
		const half = (names.length - 1) / 2;
		const [one, two] = [names.slice(0, half), names.slice(half + 1)].map(unquote);
		if (one?.startsWith("a/") && two?.startsWith("b/") && one.slice(2) === two.slice(2)) return one.slice(2);
	} else {
		const path = names.slice(2, (names.length - 1) / 2);
		if (names === `a/${path} b/${path}`) return path;
	}
	throw new Malformed(`It holds a file with two names: ${JSON.stringify(line.slice(0, 200))}.`);
}
const ESCAPES = {
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	"\"": "\"",
	"\\": "\\"
};
/** Git's quoting of a path, which is C's. */
function unquote(text) {
	if (!/^"(?:[^"\\]|\\[abtnvfr"\\]|\\[0-3][0-7]{2})*"$/s.test(text)) throw new Malformed("It holds a name with bad quotes.");
	return text.slice(1, -1).replace(/\\([0-3][0-7]{2}|.)/gs, (_, code) => code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : ESCAPES[code] ?? "");
}
// build/result/changes/shadow/shadow.js
/**
* A private git directory over somebody's work tree: its own settings, attributes and ignore rules, so that nothing
* the repository (or Codex, in it) configures runs or converts. Files are bytes here.
*/
/**
* `info/attributes` has the last word over every `.gitattributes`: no line ending, encoding, `$Id$` or filter (LFS)
* applies, and text is told from binary by content alone.
*/
const RAW = "* -text -crlf !eol -ident -filter -working-tree-encoding !diff !whitespace !conflict-marker-size\n";
/** Makes the shadow, or makes it anew over what is there; only objects survive. */
function makeShadow(spec) {
	const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(spec.folder, "shadow.git");
	for (const part of [
		"config",
		"HEAD",
		"index",
		"info",
		"refs",
		"hooks",
		"shallow",
		"config.worktree",
		"commondir"
	]) (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, part), {
		recursive: true,
		force: true
	});
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "objects", "info"), {
		recursive: true,
		force: true
	});
	for (const part of [
		"info",
		"refs",
		(0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)("objects", "info")
	]) (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, part), { recursive: true });
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "HEAD"), "ref: refs/heads/none\n");
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "config"), settings(spec, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "info", "ignored")));
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "info", "attributes"), RAW);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "info", "exclude"), spec.exclude);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "info", "ignored"), spec.excludesFile);
	if (spec.shallow !== null) (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "shallow"), spec.shallow);
	(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.D)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "objects"), spec.alternates);
	const env = {
		GIT_DIR: gitDir,
		GIT_WORK_TREE: spec.workTree,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_14__.devNull,
		GIT_CONFIG_COUNT: "0",
		GIT_CONFIG_PARAMETERS: "",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_NO_REPLACE_OBJECTS: "1"
	};
	return {
		gitDir,
		index: (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(gitDir, "index"),
		run: {
			cwd: spec.workTree,
			runId: spec.runId,
			env
		}
	};
}
function settings(spec, ignored) {
	const quoted = (value) => `"${value.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n")}"`;
	const core = {
		bare: "false",
		autocrlf: "false",
		eol: "lf",
		safecrlf: "false",
		trustctime: "true",
		checkStat: "default",
		protectHFS: "true",
		protectNTFS: "true",
		splitIndex: "false",
		untrackedCache: "false",
		commitGraph: "false",
		attributesFile: node_os__WEBPACK_IMPORTED_MODULE_14__.devNull,
		excludesFile: ignored,
		...spec.fileSystem
	};
	const lines = Object.entries(core).map(([name, value]) => `\t${name} = ${quoted(value)}\n`);
	const version = spec.objectFormat === "sha256" ? 1 : 0;
	const format = version === 1 ? "[extensions]\n	objectFormat = sha256\n" : "";
	return `[core]\n\trepositoryformatversion = ${version}\n${lines.join("")}${format}[index]\n\tversion = 2\n`;
}
// build/result/changes/unsafe-path.js
/** Code points that HFS+ leaves out of names, in UTF-8: `.g\u200cit` opens `.git` there (as git's utf8.c has them). */
const HFS_IGNORES = /\u200c|\u200d|\u200e|\u200f|[\u202a-\u202e]|[\u206a-\u206f]|\ufeff/g;
/**
* Why a path from a patch must not be written; null when it may. Holds for every file system at once: what is harmless
* on this one may be `.git` on another. Whether links lie on the way only the disk can tell.
*/
function unsafePath(path) {
	if (path === "" || path.startsWith("/") || path.includes("\0")) return "is no path inside the work tree";
	for (const part of Buffer.from(path, "latin1").toString("utf8").split("/")) {
		if (part === "" || part === "." || part === "..") return "leads out of the work tree";
		for (const name of part.split("\\")) {
			const plain = name.replace(HFS_IGNORES, "").replace(/:.*$/s, "").replace(/[. ]+$/, "").toLowerCase();
			if (plain === ".git" || /^git~\d+$/.test(plain)) return "leads into a git directory";
		}
	}
	if (process.platform === "win32" && /[\\:]/.test(path)) return "leads out of the work tree";
	return null;
}
// build/result/changes/replay.js
/** Applies a kept patch to the work tree: whole or not at all. */
/**
* The patch is applied by git to copies of the files that it names, in a folder apart; what comes out is compared with
* the ids in the patch; only then they are moved into the work tree, one rename each, and put back should one fail.
* So git never works on the user's files here, and a patch that came from a cache can name but not reach a place
* outside. The bytes before have to be those of the original run, or it is refused.
*
* `folder`: absolute, exists, private to this run. Index, objects and settings of the repository are not touched.
* Rejects only when the work tree could not be put back.
*/
async function replayChanges(worktree, patch, folder, options) {
	const parsed = parsePatch(patch);
	if (parsed.kind === "malformed") return refused(`The patch cannot be read. ${parsed.reason}`);
	const stage = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "replay-")));
	try {
		const reason = await whyNot(worktree, parsed.files) ?? await stageAfter(worktree, patch, parsed.files, stage, options.runId);
		return reason === null ? exchange(worktree, parsed.files, stage) : refused(reason);
	} catch (error) {
		if (error instanceof NotPutBack) throw error;
		return refused((0,_errors_js__WEBPACK_IMPORTED_MODULE_22__.n)(error));
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.rmSync)(stage, {
			recursive: true,
			force: true
		});
	}
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
/** Whether the work tree is what the patch starts from. Null when it is. */
async function whyNot(worktree, files) {
	const removed = new Set(files.filter((file) => file.before !== null).map((file) => file.path));
	for (const { path, before } of files) {
		const name = JSON.stringify(readable(path));
		const unsafe = unsafePath(path);
		if (unsafe !== null) return `The path ${name} in the patch ${unsafe}.`;
		const blocked = blockedBy(worktree.root, path);
		if (blocked !== null && !removed.has(blocked)) return `${name} lies behind ${JSON.stringify(readable(blocked))}, which is no folder.`;
		const kind = kindOnDisk(worktree.root, path);
		if (before === null) {
			if (kind !== "absent" && kind !== "folder") return `${name} is there already.`;
		} else if (kind !== (before.mode === "120000" ? "link" : "file")) return `${name} is not what it was before the run.`;
		else if (!await matches(worktree.root, path, before, worktree.objectFormat)) return `${name} has another content than before the run.`;
	}
	return null;
}
async function matches(root, path, version, format) {
	return version.oid === null || version.oid === await blobId(root, path, format);
}
/** Fills `stage/before` (kept, by number) and `stage/after` (by path). Returns why that failed, or null. */
async function stageAfter(worktree, patch, files, stage, runId) {
	const [before, after] = [(0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(stage, "before"), (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(stage, "after")];
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.mkdirSync)(before);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.mkdirSync)(after);
	for (const [at, file] of files.entries()) {
		if (file.before === null) continue;
		copyEntry(worktree.root, file.path, before, String(at));
		copyEntry(worktree.root, file.path, after, file.path);
	}
	const nothing = Buffer.alloc(0);
	const { objectFormat } = worktree;
	const shadow = makeShadow({
		folder: stage,
		workTree: after,
		objectFormat,
		runId,
		alternates: [],
		fileSystem: {},
		exclude: nothing,
		excludesFile: nothing,
		shallow: null
	});
	const patchFile = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(stage, "changes.patch");
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.writeFileSync)(patchFile, patch);
	try {
		await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)([
			"apply",
			"--whitespace=nowarn",
			patchFile
		], shadow.run);
	} catch (error) {
		if (error instanceof _worktree_js__WEBPACK_IMPORTED_MODULE_1__.n && error.code !== null) return `The patch does not apply: ${error.message}`;
		throw error;
	}
	for (const file of files) {
		const kind = kindOnDisk(after, file.path);
		const wanted = file.after === null ? "absent" : file.after.mode === "120000" ? "link" : "file";
		if (!(kind === wanted || wanted === "absent" && kind === "folder") || file.after !== null && !await matches(after, file.path, file.after, objectFormat)) return `The patch does not give what it promises for ${JSON.stringify(readable(file.path))}.`;
	}
	return null;
}
var NotPutBack = class extends Error {};
/** Deletions first: a file may become a folder, and a folder a file. */
function exchange({ root, prefix }, files, stage) {
	const keep = Buffer.from(prefix).toString("latin1");
	const numbered = files.map((file, at) => ({
		...file,
		at
	}));
	const removals = numbered.filter((file) => file.after === null);
	const placements = numbered.filter((file) => file.after !== null);
	const undo = [];
	try {
		for (const { path, at } of removals) {
			removeEntry(root, path, keep);
			undo.push(() => copyEntry((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(stage, "before"), String(at), root, path));
		}
		for (const { path, before, after, at } of placements) {
			const executable = after?.mode === "120000" || before?.mode === after?.mode ? null : after?.mode === "100755";
			const made = placeEntry((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(stage, "after"), path, root, path, executable);
			undo.push(() => {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.rmSync)(pathIn(root, path), { force: true });
				if (before === null) unmakeFolders(root, made);
				else copyEntry((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(stage, "before"), String(at), root, path);
			});
		}
		return { kind: "applied" };
	} catch (error) {
		const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_22__.n)(error);
		try {
			for (const step of undo.reverse()) step();
		} catch (second) {
			throw new NotPutBack(`A replay failed (${why}) and the work tree could not be put back: check it out again.`, { cause: second });
		}
		return refused(`The work tree cannot be written: ${why}`);
	}
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
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, ref), "latin1").trim();
	} catch {}
	return null;
}
function packedRef(worktree, ref) {
	try {
		const line = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(worktree.commonDir, "packed-refs"), "latin1").split("\n").find((candidate) => candidate.endsWith(` ${ref}`)) ?? "";
		return /^[0-9a-f]{40,64}(?= )/.exec(line)?.[0] ?? null;
	} catch {
		return null;
	}
}
// build/base/git/index-file.js
/**
* Git's index, read and written (gitformat-index, versions 2 to 4), because it is the one place where git keeps, for
* every file, a size and a time beside the id: enough to tell 50,000 files apart without a process or a reread.
*/
const STAT_BYTES = 40;
const NO_STAT = Buffer.alloc(STAT_BYTES);
const MODE_OFFSET = 24;
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
		const flags = file.readUInt16BE(start + STAT_BYTES + idBytes);
		const extended = (flags & 16384) !== 0;
		const moreFlags = extended ? file.readUInt16BE(start + STAT_BYTES + idBytes + 2) : 0;
		offset += STAT_BYTES + idBytes + (extended ? 4 : 2);
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
		const stat = file.subarray(start, start + STAT_BYTES);
		entries.push({
			path,
			mode: stat.readUInt32BE(MODE_OFFSET),
			oid: file.toString("hex", start + STAT_BYTES, start + STAT_BYTES + idBytes),
			stage: flags >> 12 & 3,
			skipWorktree: (moreFlags & 16384) !== 0,
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
	const length = (entry) => STAT_BYTES + idBytes + 2 + entry.path.length + 8 & -8;
	const body = Buffer.alloc(sorted.reduce((sum, entry) => sum + length(entry), 12));
	body.write("DIRC", 0, "latin1");
	body.writeUInt32BE(2, 4);
	body.writeUInt32BE(sorted.length, 8);
	let offset = 12;
	for (const entry of sorted) {
		entry.stat.copy(body, offset);
		body.writeUInt32BE(entry.mode, offset + MODE_OFFSET);
		body.write(entry.oid, offset + STAT_BYTES, "hex");
		body.writeUInt16BE(Math.min(entry.path.length, 4095), offset + STAT_BYTES + idBytes);
		body.write(entry.path, offset + STAT_BYTES + idBytes + 2, "latin1");
		offset += length(entry);
	}
	return Buffer.concat([body, (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)(format).update(body).digest()]);
}
// build/result/changes/ignored-writes.js
/**
* Which files that git ignores were written during a run (a build into `dist/`, `node_modules`). They are no part of the
* patch, so a replay does not bring them: people are told.
*/
/** A folder of dependencies can be huge: after so many ms, or so many finds, the rest is not looked at. */
const PATIENCE_MS = 5e3;
const MANY$1 = 1e3;
const NO_WRITES = {
	paths: [],
	complete: true
};
/**
* By change time, which the kernel sets and no program can put back. A folder counts where only something in it was
* removed. Never rejects: what can't be looked at is left out.
*
* @param before what was there and ignored, as `git ls-files --ignored --directory` names it: a whole folder ends in `/`
* @param after the same, now
* @param sinceMs milliseconds since 1970
*/
async function ignoredWrites(root, before, after, sinceMs) {
	const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_15__.performance.now() + PATIENCE_MS;
	const files = before.filter((path) => !after.includes(path) && isGone(root, path));
	const folders = [];
	const open = [...after].reverse();
	let complete = true;
	for (let path = open.pop(), looked = 1; path !== void 0; path = open.pop(), looked += 1) {
		complete = node_perf_hooks__WEBPACK_IMPORTED_MODULE_15__.performance.now() <= end && files.length < MANY$1;
		if (!complete) break;
		const isFolder = path.endsWith("/");
		if (changedSince(root, path, sinceMs)) (isFolder ? folders : files).push(path);
		if (isFolder) open.push(...entriesOf$1(root, path));
		if (looked % 5e3 === 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_16__.setImmediate)();
	}
	const emptied = folders.filter((folder) => ![...files, ...folders].some((path) => path !== folder && path.startsWith(folder)));
	return {
		paths: [...files, ...emptied].map(readable).sort(),
		complete
	};
}
function isGone(root, path) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(pathIn(root, path.replace(/\/$/, "")), { throwIfNoEntry: false }) === void 0;
}
function changedSince(root, path, sinceMs) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(pathIn(root, path.replace(/\/$/, ""))).ctimeMs >= sinceMs;
	} catch {
		return false;
	}
}
/** Links are not followed: what lies behind them is not in the folder. */
function entriesOf$1(root, folder) {
	try {
		const place = Buffer.concat([Buffer.from(pathIn(root, folder.slice(0, -1))), Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_11__.sep)]);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)(place, {
			encoding: "buffer",
			withFileTypes: true
		}).map((entry) => `${folder}${entry.name.toString("latin1")}${entry.isDirectory() ? "/" : ""}`);
	} catch {
		return [];
	}
}
// build/result/changes/shadow/shadow-index.js
/** The shadow's index: put in place, brought up to the work tree, read. */
/**
* Makes `entries` the shadow's index, as if written at `timeMs`. Git compares change times by the second, and of files
* younger than the index it only rereads those whose modification time says so. An edit in the second of the snapshot
* that puts size and time back would be missed, so files changed in that second are read in any case.
*/
function putIndex(shadow, spec, entries, timeMs) {
	const second = Math.floor((timeMs - 1) / 1e3);
	const sure = entries.map((entry) => changeTime(entry) >= second ? forgetStat(entry) : entry);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.writeFileSync)(shadow.index, writeIndex(sure, spec.objectFormat));
	(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.E)(shadow.index, timeMs);
}
function getIndex(shadow, spec) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)(shadow.index)) return {
		entries: [],
		timeMs: Date.now()
	};
	const timeMs = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.statSync)(shadow.index).mtimeMs;
	return {
		entries: parseIndex((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(shadow.index), spec.objectFormat).entries,
		timeMs
	};
}
/** Brings the shadow's index up to the work tree. Returns git's lines on what it couldn't take in. */
async function addAll(shadow, pathspecs) {
	const { stderr } = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)([
		"add",
		"-A",
		"--ignore-errors",
		"--",
		...pathspecs
	], {
		...shadow.run,
		okCodes: [0, 1]
	});
	return stderr.split("\n").filter((line) => /^(error|fatal): |^warning: could not open/.test(line));
}
/** What is there and ignored; a folder of which nothing counts ends in `/`. */
async function ignoredPaths(shadow, pathspecs) {
	const { stdout } = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)([
		"ls-files",
		...[
			"-z",
			"--others",
			"--ignored",
			"--exclude-standard",
			"--directory"
		],
		"--",
		...pathspecs
	], shadow.run);
	return stdout.toString("latin1").split("\0").filter(Boolean);
}
// build/result/changes/unindexed-paths.js
/** What Codex changed where git takes in nothing: named all the same. */
/** Of a repository with more files only the folder is named. */
const MANY = 1e3;
/** The paths in git's lines on what it couldn't take in; of a repository without a commit its files. Never throws. */
function unindexedPaths(root, complaints) {
	return complaints.flatMap((line) => {
		const repository = /'(.+)\/' does not have a commit checked out/.exec(line)?.[1];
		const file = /unable to index file '(.+)'$/.exec(line)?.[1];
		if (repository !== void 0) return filesIn(root, Buffer.from(repository).toString("latin1"));
		return file === void 0 ? [] : [Buffer.from(file).toString("latin1")];
	});
}
/** Not through links, and not what is in `.git`. */
function filesIn(root, repository) {
	const found = [];
	const folders = [repository];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) for (const { name, isFolder } of entriesOf(root, folder)) {
		if (name === ".git") continue;
		if (isFolder) folders.push(`${folder}/${name}`);
		else found.push(`${folder}/${name}`);
		if (found.length + folders.length > MANY) return [`${repository}/`];
	}
	return found.length === 0 ? [`${repository}/`] : found;
}
function entriesOf(root, folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)(Buffer.concat([Buffer.from(pathIn(root, folder)), Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_11__.sep)]), {
			encoding: "buffer",
			withFileTypes: true
		}).map((entry) => ({
			name: entry.name.toString("latin1"),
			isFolder: entry.isDirectory()
		}));
	} catch {
		return [];
	}
}
// build/result/changes/changes.js
/** What Codex changed, as a patch. */
/**
* Compares the work tree with the snapshot. Part of the patch is every file that git did not ignore before the run, and
* every new one that it doesn't ignore now. Never rejects; the work tree is taken to be hostile by now, so only the
* shadow's settings count, and they are written anew.
*/
async function captureChanges(snapshot) {
	let changes = {
		files: [],
		diffstat: ""
	};
	let commits = 0;
	const impossible = (reason) => ({
		kind: "failed",
		reason,
		changes,
		commits
	});
	try {
		const shadow = makeShadow(snapshot.shadow);
		const { changed, complaints } = await compare(snapshot, shadow);
		const inside = await inSubmodules(snapshot);
		const paths = [...changed.map(({ path }) => path), ...unindexedPaths(snapshot.worktree.root, complaints)];
		changes = {
			files: [.../* @__PURE__ */ new Set([...paths.map(readable), ...inside.files])].sort(),
			diffstat: ""
		};
		commits = await countCommits(snapshot, shadow);
		const reason = complainedOf(complaints) ?? whyNotReplayable(snapshot, changed) ?? inside.reason;
		if (reason !== null) return impossible(reason);
		const ignored = await writtenButIgnored(snapshot, shadow);
		if (changed.length === 0) return {
			kind: "ok",
			patch: null,
			changes,
			commits,
			ignored
		};
		const { patch, diffstat } = await diff(snapshot, shadow, changed);
		changes = {
			...changes,
			diffstat
		};
		if (patch === null) return impossible(`The changes are bigger than ${snapshot.maxPatchBytes} bytes as a patch.`);
		return {
			kind: "ok",
			patch,
			changes,
			commits,
			ignored
		};
	} catch (error) {
		return impossible((0,_errors_js__WEBPACK_IMPORTED_MODULE_22__.n)(error));
	}
}
async function compare(snapshot, shadow) {
	const files = snapshot.entries.filter((entry) => entry.mode !== 57344);
	putIndex(shadow, snapshot.shadow, files, snapshot.indexTimeMs);
	const complaints = (await addAll(shadow, snapshot.pathspecs)).filter((line) => !snapshot.complaints.has(line));
	const after = new Map(getIndex(shadow, snapshot.shadow).entries.map((entry) => [entry.path, entry]));
	const before = new Map(snapshot.entries.map((entry) => [entry.path, entry]));
	return {
		changed: [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((path) => ({
			path,
			before: before.get(path),
			after: after.get(path)
		})).filter((one) => one.before?.oid !== one.after?.oid || one.before?.mode !== one.after?.mode),
		complaints
	};
}
function complainedOf([first]) {
	return first === void 0 ? null : `git cannot take in the work tree: ${first}`;
}
/** The reason why these changes can't be a patch; null when they can. Pure. */
function whyNotReplayable(snapshot, changed) {
	const repository = changed.find(({ before, after }) => before?.mode === 57344 || after?.mode === 57344);
	if (repository !== void 0) return `Codex changed the nested repository or submodule ${readable(repository.path)}, which a patch cannot hold.`;
	const uncovered = changed.find(({ path, before }) => before === void 0 && wasIgnored(snapshot.ignored, path));
	if (uncovered === void 0) return null;
	return `Codex changed what git ignores: ${readable(uncovered.path)} was there and ignored before, and no longer is.`;
}
function wasIgnored(ignored, path) {
	return ignored.some((one) => one === path || one.endsWith("/") && path.startsWith(one));
}
/** The files that Codex changed in submodules, by their paths from here, and why no patch can hold the first. */
async function inSubmodules(snapshot) {
	const files = [];
	let reason = null;
	for (const { path, snapshot: inner } of snapshot.submodules) {
		const result = await captureChanges(inner);
		files.push(...result.changes.files.map((file) => `${readable(path)}/${file}`));
		const where = `in the submodule ${readable(path)}`;
		if (result.kind === "failed") reason ??= `What Codex did ${where} cannot be told: ${result.reason}`;
		else if (result.patch !== null) reason ??= `Codex changed files ${where}, which a patch cannot hold: ${result.changes.files[0]}`;
	}
	return {
		files,
		reason
	};
}
async function writtenButIgnored(snapshot, shadow) {
	const now = await ignoredPaths(shadow, snapshot.pathspecs);
	return ignoredWrites(snapshot.worktree.root, snapshot.ignored, now, snapshot.startedMs);
}
async function diff(snapshot, shadow, changed) {
	const format = snapshot.shadow.objectFormat;
	const index = (side) => {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(shadow.gitDir, `index.${side}`);
		const entries = changed.flatMap((one) => one[side] ?? []).map(forgetStat);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.writeFileSync)(path, writeIndex(entries, format));
		return {
			...shadow.run,
			env: {
				...shadow.run.env,
				GIT_INDEX_FILE: path
			}
		};
	};
	const tree = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)(["write-tree", "--missing-ok"], index("before"));
	const output = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(shadow.gitDir, "changes.out");
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.rmSync)(output, { force: true });
	const how = [
		"--cached",
		"--patch",
		"--stat",
		"--binary",
		"--full-index",
		"--no-renames",
		"--no-color"
	];
	const safe = [
		"--no-ext-diff",
		"--no-textconv",
		"--src-prefix=a/",
		"--dst-prefix=b/",
		`--output=${output}`
	];
	await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)([
		"diff-index",
		...how,
		...safe,
		tree.stdout.toString("latin1").trim()
	], index("after"));
	const tooBig = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.statSync)(output).size > snapshot.maxPatchBytes;
	const all = tooBig ? Buffer.alloc(0) : (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(output);
	const start = all.indexOf("\ndiff --git ") + 1;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.rmSync)(output, { force: true });
	const diffstat = all.toString("utf8", 0, start).trimEnd();
	return {
		patch: tooBig ? null : all.subarray(start),
		diffstat: diffstat === "" ? "" : `${diffstat}\n`
	};
}
/** Commits that HEAD has reached since, by their time: switching to another branch that was there makes none. */
async function countCommits(snapshot, shadow) {
	const head = readHead(snapshot.worktree);
	const from = snapshot.worktree.commit;
	if (head === null || head === from) return 0;
	const range = from === null ? [head] : [head, `^${from}`];
	const since = `--since=${Math.floor(snapshot.startedMs / 1e3)}`;
	const end = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)([
		"rev-list",
		"--count",
		since,
		...range
	], {
		...shadow.run,
		okCodes: [
			0,
			1,
			128
		]
	});
	return end.code === 0 ? Number(end.stdout.toString("latin1")) : 0;
}
// build/result/changes/clean-capture.js
/**
* Up to here a secret is also found in pieces. In a bigger file only as a whole
* (in any form that secret-forms.ts makes: raw, escaped, base64, hexadecimal, URL, UTF-16): the search for pieces would
* take longer than many a run. So what isn't found is a key that is spread over lines in a text of more than 8 MiB or
* an image of more than 1 MiB, and, here as there, one that was compressed or encrypted.
*/
const TEXT_IN_PIECES = 8 << 20;
const BINARY_IN_PIECES = 1 << 20;
/**
* The changes without secrets. A name of a file is redacted as all texts are; a patch can't be, because what is replayed
* has to be what Codex did: with a secret in it there is none, and so the run is not stored.
*
* The files are read as well as the patch, which holds those that aren't text compressed.
* `root`: of the work tree; null where there is none. Never rejects.
*/
async function cleanCapture(capture, redactor, root) {
	const { files, diffstat } = capture.changes;
	const changes = {
		files: files.map((name) => redactor.text(name)),
		diffstat: redactor.text(diffstat)
	};
	const found = changes.diffstat !== diffstat || changes.files.some((name, at) => name !== files[at]) || inPatch(capture.patch, redactor) || await someFile(root, files, redactor);
	const notCacheable = "what Codex changed holds a secret (the API key or a token).";
	return found ? {
		...capture,
		changes,
		patch: null,
		notCacheable: capture.notCacheable ?? notCacheable
	} : capture;
}
function inPatch(patch, redactor) {
	if (patch === null) return false;
	const texts = withoutBinaries(patch);
	return redactor.holds(patch, "exact") || texts.length <= TEXT_IN_PIECES && redactor.holds(texts, "pieces");
}
/** The patch without its compressed parts. No line of a text's content begins so: each has a sign. */
function withoutBinaries(patch) {
	const kept = [];
	for (let at = 0; at < patch.length;) {
		const start = patch.indexOf("\nGIT binary patch\n", at);
		kept.push(patch.subarray(at, start === -1 ? patch.length : start));
		const next = start === -1 ? -1 : patch.indexOf("\ndiff --git ", start + 1);
		at = next === -1 ? patch.length : next;
	}
	return Buffer.concat(kept);
}
function inFile(bytes, redactor) {
	if (bytes === null) return false;
	const limit = bytes.subarray(0, 8e3).includes(0) ? BINARY_IN_PIECES : TEXT_IN_PIECES;
	return redactor.holds(bytes, bytes.length <= limit ? "pieces" : "exact");
}
async function someFile(root, files, redactor) {
	for (const name of root === null ? [] : files) if (inFile(await readPlain((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root ?? "", name)), redactor)) return true;
	return false;
}
/** Null for what is gone, a link (its target stands in the patch), or something else. O_NONBLOCK: a FIFO must not hang us. */
async function readPlain(path) {
	const flags = node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_10__.constants.O_NONBLOCK ?? 0);
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.open)(path, flags).catch(() => null);
	try {
		return file !== null && (await file.stat()).isFile() ? await file.readFile() : null;
	} catch {
		return null;
	} finally {
		await file?.close();
	}
}
// build/result/changes/shadow/conversions.js
/**
* Which files differ on disk from what git keeps of them, though git calls them unchanged: line endings, `$Id$`,
* encodings, filters (LFS). For them the shadow has to read the bytes; for all others git's own id will do.
*/
/**
* Paths whose bytes have to be read; `known` is the user's index, `entries` the same brought up to the disk. Empty at the cost of a look into each folder where nothing converts. Line endings
* and `$Id$` only ever shrink on their way into git, so there the size tells; a filter or an encoding can keep it.
*/
async function convertedPaths(worktree, settings, shadow, known, entries) {
	const files = entries.filter((entry) => entry.mode === 33188 || entry.mode === 33261);
	if (attributesChanged(known, entries)) return new Set(files.map((entry) => entry.path));
	const attributes = attributesOf(worktree.root, settings, entries);
	if (!(settings.autocrlf || /\b(text|crlf|eol|ident|filter|working-tree-encoding)\b/.test(attributes))) return /* @__PURE__ */ new Set();
	const byName = /\b(filter|working-tree-encoding)\b/.test(attributes);
	const [sizes, filtered] = await Promise.all([sizesInGit(shadow), byName ? filteredPaths(worktree, shadow, attributes, files) : []]);
	const differing = files.filter((entry) => sizeOnDisk(entry) !== (sizes.get(entry.path) ?? -1) % 2 ** 32);
	return /* @__PURE__ */ new Set([...differing.map((entry) => entry.path), ...filtered]);
}
/**
* Whether a `.gitattributes` was edited since git wrote the files: then what is on disk was converted by rules that
* nobody can read any more.
*/
function attributesChanged(known, entries) {
	const states = (all) => all.filter(({ path }) => path === ".gitattributes" || path.endsWith("/.gitattributes")).map(({ path, oid }) => `${oid} ${path}`);
	const [before, after] = [states(known), new Set(states(entries))];
	return before.length !== after.size || before.some((state) => !after.has(state));
}
/** The text of every file that gives attributes to one of the entries. */
function attributesOf(root, settings, entries) {
	const folders = /* @__PURE__ */ new Set([""]);
	let last = "";
	for (const { path } of entries) {
		let folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		if (folder === last) continue;
		last = folder;
		for (; !folders.has(folder); folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))) folders.add(folder);
	}
	const beside = [...folders].map((folder) => pathIn(root, folder === "" ? ".gitattributes" : `${folder}/.gitattributes`));
	return [...settings.attributesFiles, ...beside].map(textOf$2).join("\n");
}
function textOf$2(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(path, "latin1");
	} catch {
		return "";
	}
}
async function sizesInGit(shadow) {
	const id = (await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)(["write-tree", "--missing-ok"], shadow.run)).stdout.toString("latin1").trim();
	const { stdout } = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)([
		"ls-tree",
		"-r",
		"-l",
		"-z",
		"--full-tree",
		id
	], shadow.run);
	const sizes = /* @__PURE__ */ new Map();
	for (const line of stdout.toString("latin1").split("\0")) {
		const [, size, path] = /^\d+ blob [0-9a-f]+ +(\d+)\t(.*)$/s.exec(line) ?? [];
		if (path !== void 0) sizes.set(path, Number(size));
	}
	return sizes;
}
/**
* Asks the user's repository, whose attributes these are. Before a run only. By pathspecs, because `check-attr` takes
* many paths from stdin alone (see git.ts for why not).
*/
async function filteredPaths(worktree, shadow, attributes, files) {
	const values = new Set(attributes.match(/\b(filter|working-tree-encoding)=\S+/g));
	if ([...values].some((value) => !/^[a-z-]+=[\w,-]+$/.test(value))) return files.map((entry) => entry.path);
	const { stdout } = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)([
		"ls-files",
		"-z",
		"--",
		...[...values].map((value) => `:(top,attr:${value})`)
	], {
		cwd: worktree.root,
		runId: shadow.run.runId,
		env: { GIT_INDEX_FILE: shadow.index }
	});
	return values.size === 0 ? [] : stdout.toString("latin1").split("\0").filter(Boolean);
}
// build/result/changes/shadow/user-index.js
/** The user's index: read, never written. */
/**
* The user's index as the shadow's start, for its stat cache. Submodules are left out (git would start a git in each,
* with that one's settings; found on disk they come back by themselves), and so is what a sparse checkout leaves out.
* A path in conflict or only intended to be added is read from disk.
*/
async function userIndex(worktree, shadow) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(worktree.gitDir, "index");
	const timeMs = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.statSync)(path, { throwIfNoEntry: false })?.mtimeMs;
	if (timeMs === void 0) return {
		entries: [],
		timeMs: Date.now()
	};
	let index = parseIndex((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(path), worktree.objectFormat);
	if (index.split) {
		const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(shadow.gitDir, "index.whole");
		(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.T)(path, whole);
		await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)(["update-index", "--force-write-index"], {
			cwd: worktree.root,
			runId: shadow.run.runId,
			env: { GIT_INDEX_FILE: whole }
		});
		index = parseIndex((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(whole), worktree.objectFormat);
	}
	const entries = /* @__PURE__ */ new Map();
	for (const entry of index.entries) {
		if (entry.skipWorktree || entry.mode === 57344 || entry.mode === 16384) continue;
		const unsure = entry.stage !== 0 || entry.intentToAdd;
		entries.set(entry.path, unsure ? forgetStat(entry) : entry);
	}
	return {
		entries: [...entries.values()],
		timeMs
	};
}
// build/result/changes/shadow/user-settings.js
/** What of the user's git configuration decides which files count and how they look on disk. Read before a run only. */
const FILE_SYSTEM = [
	"filemode",
	"symlinks",
	"ignorecase",
	"precomposeunicode"
];
async function readUserSettings(worktree, runId) {
	const wanted = [
		"autocrlf",
		"attributesfile",
		"excludesfile",
		...FILE_SYSTEM
	].join("|");
	const { stdout } = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.r)([
		"config",
		"-z",
		"--get-regexp",
		`^core\\.(${wanted})$`
	], {
		cwd: worktree.root,
		runId,
		okCodes: [0, 1]
	});
	const core = /* @__PURE__ */ new Map();
	for (const pair of stdout.toString("utf8").split("\0").filter(Boolean)) {
		const [key = "", ...value] = pair.split("\n");
		core.set(key.slice(5), value.length === 0 ? "true" : value.join("\n"));
	}
	const home = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(process.env["XDG_CONFIG_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_14__.homedir)(), ".config"), "git", name);
	const place = (key, standard) => expand(core.get(key), worktree.root) ?? home(standard);
	const attributes = [
		"/etc/gitattributes",
		place("attributesfile", "attributes"),
		(0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(worktree.commonDir, "info", "attributes")
	];
	return {
		fileSystem: Object.fromEntries([...core].filter(([key]) => FILE_SYSTEM.includes(key) && !(key === "filemode" && showsModes(worktree.root)))),
		exclude: read((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(worktree.commonDir, "info", "exclude")) ?? Buffer.alloc(0),
		excludesFile: read(place("excludesfile", "ignore")) ?? Buffer.alloc(0),
		shallow: read((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(worktree.commonDir, "shallow")),
		autocrlf: ![
			"false",
			"no",
			"off",
			"0",
			"",
			void 0
		].includes(core.get("autocrlf")?.toLowerCase()),
		attributesFiles: attributes.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)(path))
	};
}
/**
* Whether executable bits on this disk mean something, whatever `core.fileMode` says: somebody may have turned that off
* for other reasons, and what Codex made executable has to be so in a replay. Git's own file is none (git finds out with
* it, too, but by changing it); where it seems to be one, as on a Windows disk in WSL, every file does.
*/
function showsModes(root) {
	const git = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root, ".git");
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(git, { throwIfNoEntry: false })?.isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(git, "config") : git;
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(file, { throwIfNoEntry: false });
	return process.platform !== "win32" && stats?.isFile() === true && (stats.mode & 73) === 0;
}
/** `~/` as git does; other users' homes and `%(prefix)` are left alone. */
function expand(path, root) {
	if (path === void 0 || path === "") return void 0;
	if (path.startsWith("~/")) return (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_14__.homedir)(), path.slice(2));
	return (0,node_path__WEBPACK_IMPORTED_MODULE_11__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root, path);
}
function read(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(path);
	} catch {
		return null;
	}
}
// build/result/changes/snapshot.js
/** The state of the work tree before a run, so that afterwards it can be told what Codex changed. */
/**
* Takes in every file that git doesn't ignore, tracked or not, as raw bytes. `folder` (absolute, exists, private to
* this run) holds a shadow repository until the changes are captured; the user's index, objects and settings are only
* read. Costs about a `git status`, and the reading of files that are new, edited or converted on their way into git.
*/
async function takeSnapshot(worktree, folder, options) {
	try {
		return await snapshotOf(worktree, folder, options);
	} catch (error) {
		return {
			kind: "failed",
			reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_22__.n)(error)
		};
	}
}
async function snapshotOf(worktree, folder, options) {
	const startedMs = Date.now();
	const settings = await readUserSettings(worktree, options.runId);
	const spec = {
		folder,
		workTree: worktree.root,
		objectFormat: worktree.objectFormat,
		alternates: [(0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(worktree.commonDir, "objects")],
		fileSystem: settings.fileSystem,
		exclude: settings.exclude,
		excludesFile: settings.excludesFile,
		shallow: settings.shallow,
		runId: options.runId
	};
	const shadow = makeShadow(spec);
	const pathspecs = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.w)(worktree.root, [...options.exclude ?? [], folder]);
	const { entries: known, timeMs } = await userIndex(worktree, shadow);
	putIndex(shadow, spec, known, timeMs);
	const [complaints, ignored] = await Promise.all([addAll(shadow, pathspecs), ignoredPaths(shadow, pathspecs)]);
	const fault = complaints.find((line) => !/Permission denied|unable to index file|adding files failed/.test(line));
	if (fault !== void 0) return {
		kind: "failed",
		reason: `git cannot take in the work tree: ${fault}`
	};
	let now = getIndex(shadow, spec);
	const converted = await convertedPaths(worktree, settings, shadow, known, now.entries);
	if (converted.size > 0) {
		now = getIndex(shadow, spec);
		putIndex(shadow, spec, now.entries.map((entry) => converted.has(entry.path) ? forgetStat(entry) : entry), now.timeMs);
		await addAll(shadow, pathspecs);
		now = getIndex(shadow, spec);
	}
	const submodules = await submoduleSnapshots(worktree, folder, now.entries, options);
	if ("kind" in submodules) return submodules;
	return {
		kind: "ok",
		worktree,
		shadow: spec,
		pathspecs,
		entries: now.entries,
		indexTimeMs: now.timeMs,
		ignored,
		complaints: new Set(complaints),
		submodules,
		startedMs,
		maxPatchBytes: options.maxPatchBytes ?? 67108864
	};
}
/** What is in a submodule can't go into the patch, but it must not go unnoticed. */
async function submoduleSnapshots(worktree, folder, entries, options) {
	const taken = [];
	for (const { path } of entries.filter((entry) => entry.mode === 57344)) {
		const place = pathIn(worktree.root, path);
		const inner = typeof place === "string" ? await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.t)(place, options) : null;
		if (inner?.kind !== "worktree") {
			const why = inner === null ? "Its name is not UTF-8." : inner.advice;
			return {
				kind: "failed",
				reason: `The submodule ${readable(path)} cannot be looked into. ${why}`
			};
		}
		const ownFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, `submodule-${taken.length}`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.mkdirSync)(ownFolder);
		const snapshot = await takeSnapshot(inner, ownFolder, options);
		if (snapshot.kind === "failed") return snapshot;
		taken.push({
			path,
			snapshot
		});
	}
	return taken;
}
// build/result/changes/watch.js
const NOTHING$1 = {
	changes: {
		files: [],
		diffstat: ""
	},
	patch: null,
	notCacheable: null,
	commits: 0,
	ignored: NO_WRITES
};
/** Looks at the work tree before a run, so that afterwards what Codex changed can be told. Never rejects. */
async function watchChanges(request, { worktree, exclude }, { folder, runId, redactor }) {
	if (cannotChangeFiles(request)) return { capture: async () => NOTHING$1 };
	if (worktree.kind === "none") {
		const notCacheable = `Codex may have changed files, and without a git work tree nobody can tell which. ${worktree.advice}`;
		return { capture: async () => ({
			...NOTHING$1,
			notCacheable
		}) };
	}
	const shadow = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "shadow");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.mkdir)(shadow, { mode: 448 });
	const snapshot = await takeSnapshot(worktree, shadow, {
		runId,
		exclude
	});
	if (snapshot.kind === "failed") return { capture: async () => ({
		...NOTHING$1,
		notCacheable: snapshot.reason
	}) };
	return { async capture() {
		const captured = await captureChanges(snapshot);
		const { changes, commits } = captured;
		return cleanCapture({
			changes,
			commits,
			patch: captured.kind === "ok" ? captured.patch : null,
			notCacheable: captured.kind === "ok" ? null : captured.reason,
			ignored: captured.kind === "ok" ? captured.ignored : NO_WRITES
		}, redactor, worktree.root);
	} };
}
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
	const result = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.x)(found);
	const refusal = result === null ? "its summary is none." : await replay(found, request, identity, context);
	if (result === null || refusal !== null) {
		context.log.notice(`The stored result can't be replayed here, so Codex runs: ${refusal}`);
		return {
			kind: "miss",
			reason: "what is stored does not fit here"
		};
	}
	const saved = result.costUsd === null ? "" : ` and ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.u)(result.costUsd)}`;
	context.log.info(`Replayed the result of ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.d)(found.ageSeconds)} ago from the ${found.source === "local" ? "local store" : "Actions cache"}: saved ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.h)(result.summary.time)}${saved}. no-cache: true runs Codex again.`);
	for (const text of found.meta.notReplayed) context.log.notice(text);
	const cache = {
		kind: "hit",
		source: found.source,
		ageSeconds: found.ageSeconds
	};
	return {
		kind: "hit",
		outcome: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.j)(request, identity, context, {
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
	const replayed = await replayChanges(worktree, patch, context.folder, { runId: context.runId });
	return replayed.kind === "applied" ? null : replayed.reason;
}
// build/base/process/kill-marked.js
/** Every process that descends from a run carries this variable in its environment, with the nonce of the run. */
const RUN_MARKER = "CODEX_JOB_RUN";
/**
* Ends what a run left behind: with full access each command has its own session, so the process group misses them.
* SIGKILL again and again until none is left, because one that is just being killed can still fork. Found by their
* environment in /proc, never by name; where there is no /proc (macOS) nothing is done. A process that was started with
* an emptied environment (`env -i setsid …`) is not found.
* @returns how many were killed, and how many are still there.
*/
async function killMarked(options) {
	const { runId } = options;
	const patience = performance.now() + options.graceMs;
	while (performance.now() < patience && marked(runId).length > 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_16__.setTimeout)(20);
	const end = performance.now() + (options.limitMs ?? 1500);
	const killed = /* @__PURE__ */ new Set();
	for (let clean = 0;;) {
		let found = 0;
		const strangers = /* @__PURE__ */ new Set();
		do {
			const before = killed.size;
			found = scan(runId, strangers, (pid) => kill(pid) && killed.add(pid)).length;
			await (killed.size > before ? (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_16__.setImmediate)() : (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_16__.setTimeout)(5));
		} while (found > 0 && performance.now() < end);
		const left = marked(runId).length;
		clean = left === 0 ? clean + 1 : 0;
		if (clean > (killed.size > 0 ? 5 : 0) || performance.now() >= end) return {
			killed: killed.size,
			left
		};
	}
}
/** Living processes that carry the marker, but for ourselves. Those of other users can't be read and don't count. */
function marked(runId) {
	return scan(runId, /* @__PURE__ */ new Set(), () => {});
}
/**
* @param strangers processes that don't carry it: not looked at, and added to.
* @param onFound is called for each as soon as it is found; the newest come first: they had the least time to fork.
*/
function scan(runId, strangers, onFound) {
	const needle = `\0${RUN_MARKER}=${runId}\0`;
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
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)("/proc").filter((name) => /^\d+$/.test(name)).map(Number).sort((a, b) => b - a);
	} catch {
		return [];
	}
}
/** As it was when the program started; empty for a zombie. */
function environmentOf(pid) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(`/proc/${pid}/environ`, "latin1");
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
// build/base/process/watchdog.js
/**
* Reads from a pipe that only we hold. When it closes without the word `done`, we are dead (SIGKILL, out of memory): it
* kills the groups that it was told, then all that carries the marker, round after round while one is found, at most
* some 5 s. Of the marker only the beginning is compared: Codex's own is the job's with a suffix.
* A shell, not Node: it starts within 2 ms and takes 1 MB. Only what POSIX has; without `/proc` (macOS) the groups are all.
*/
const SCRIPT = `
while read -r word value; do
  case $word in
    group) groups="$groups $value" ;;
    done) exit 0 ;;
  esac
done
for group in $groups; do kill -s KILL -- "-$group"; done
round=0
while [ $round -lt 25 ]; do
  found=
  for file in $(grep -lsF "${RUN_MARKER}=$1" /proc/[0-9]*/environ); do
    found=1
    process=\${file#/proc/}
    kill -s KILL "\${process%/environ}"
  done
  [ -z "$found" ] && exit 0
  round=$((round + 1))
  sleep 0.1
done
`;
const NONE = {
	guard: () => {},
	release: () => {}
};
/**
* @param runId beginning of the marker of what has to go; not carried by the watchdog itself, which would be swept.
* @param folder its current directory, so that people can tell whose it is.
* On Windows there is none: the runner ends what a step leaves behind, by RUNNER_TRACKING_ID. Never throws: a machine
* without a shell has no watchdog.
*/
function startWatchdog(runId, folder) {
	if (process.platform === "win32" || !/^[\w-]+$/.test(runId)) return NONE;
	try {
		const { stdin } = startShell(runId, folder);
		return {
			guard: (pid) => void stdin.write(`group ${pid}\n`),
			release: () => void stdin.end("done\n")
		};
	} catch {
		return NONE;
	}
}
function startShell(runId, folder) {
	const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_17__.spawn)("/bin/sh", [
		"-c",
		SCRIPT,
		"codex-job-watchdog",
		runId
	], {
		cwd: folder,
		env: { PATH: "/usr/local/bin:/usr/bin:/bin" },
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		],
		detached: true
	});
	child.on("error", () => {});
	child.stdin.on("error", () => {});
	child.unref();
	return child;
}
// build/codex/install/install.js
const PACKAGE = "@openai/codex";
const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const TAG = /^[A-Za-z][A-Za-z0-9._-]*$/;
const PAUSES_MS$1 = [2e3, 6e3];
/**
* Finds or installs Codex and makes sure that it answers. `version` is a version, a dist-tag, or `system` for the
* `codex` on PATH. Never rejects; each `error` says what to change.
*/
async function installCodex(version, options) {
	try {
		if (version === "system") return await systemCodex(options);
		const wanted = version.replace(/^v(?=\d)/, "");
		if (!VERSION.test(wanted) && !TAG.test(wanted)) return failed$1(`codex-version is ${wanted.slice(0, 80)}: use a version such as 0.171.0, a dist-tag such as latest, or system.`);
		return await cachedCodex(wanted, options);
	} catch (cause) {
		const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_22__.t)(cause);
		const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_22__.n)(cause);
		return failed$1((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.u)(`npm error code ${code}\nnpm error ${text}`, `${PACKAGE}@${version}`).advice, cause);
	}
}
async function systemCodex(options) {
	const binary = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.p)(options.env);
	if (binary === null) return failed$1("codex-version is `system`, but there is no codex on PATH. Install it (npm install -g @openai/codex), or leave codex-version out.");
	const version = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.f)(binary, (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.y)(options.env, options.secrets ?? []), options.signal);
	return version === null ? failed$1(`The codex on PATH (${binary}) does not answer to --version. Install it anew, or leave codex-version out.`) : {
		kind: "ok",
		binary,
		version
	};
}
async function cachedCodex(wanted, options) {
	const runId = options.runId ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.randomUUID)();
	const env = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.l)(options.env, options.secrets ?? [], runId);
	const root = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.s)(options.env);
	if (VERSION.test(wanted)) {
		const hit = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.i)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root, wanted), wanted, env);
		if (hit !== null) return hit;
	}
	if ((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.h)(process.platform, process.arch) === null) return failed$1(`There is no Codex for ${process.platform} on ${process.arch}.`);
	const npm = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.c)(options.env);
	if (npm === null) return failed$1("Codex has to be installed, but there is no npm on PATH. Add a step with actions/setup-node, or use codex-version: system with a codex on PATH.");
	const base = {
		npm,
		env,
		deadline: Date.now() + (options.timeoutMs ?? 6e5),
		options
	};
	if (VERSION.test(wanted)) return install({
		...base,
		version: wanted,
		folder: (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root, wanted)
	});
	const resolved = await resolveTag(wanted, {
		...base,
		version: wanted,
		folder: root
	});
	if (typeof resolved !== "string") return resolved;
	return await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.i)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root, resolved), resolved, env) ?? install({
		...base,
		version: resolved,
		folder: (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root, resolved)
	});
}
async function resolveTag(tag, job) {
	await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__.P)(job.folder);
	const ended = await tries$1(job, () => npm(job, [
		"view",
		"--prefix",
		job.folder,
		`${PACKAGE}@${tag}`,
		"version",
		"--json"
	], job.folder));
	if (ended.kind === "failed") return ended;
	const version = ended.stdout.trim().replace(/^"|"$/g, "");
	return VERSION.test(version) ? version : failed$1(`npm knows no dist-tag ${tag} of ${PACKAGE}. Check codex-version; \`latest\` always works.`);
}
async function install(job) {
	job.options.onProgress?.(`Installing Codex ${job.version} …`);
	return tries$1(job, async () => {
		const temp = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.o)(job.folder);
		try {
			return await installInto(temp, job);
		} finally {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rm)(temp, {
				recursive: true,
				force: true,
				maxRetries: 3
			}).catch(() => {});
		}
	});
}
async function installInto(temp, job) {
	const ended = await npm(job, [
		"install",
		"--prefix",
		temp,
		...[
			"--no-save",
			"--no-audit",
			"--no-fund",
			"--ignore-scripts",
			"--omit=dev",
			"--include=optional"
		],
		`${PACKAGE}@${job.version}`
	], temp);
	if (ended.kind !== "ok") return ended;
	const got = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.r)(temp, job.version, job.env);
	if (got?.kind === "failed") return got;
	if (got === null) return {
		...failed$1(`npm installed ${PACKAGE}@${job.version} without a binary that answers for ${process.platform} on ${process.arch}. Check that the npm registry has the platform packages and that no .npmrc leaves out optional dependencies.`),
		passing: true
	};
	return await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.a)(temp, job.folder, job.version, job.env) ?? failed$1(`Codex could not be put in the tool cache. Remove ${job.folder}.`);
}
/**
* npm runs in a fresh folder of ours, never in the workspace: a pull request's .npmrc there could name another
* registry. `--prefix` also keeps it from looking for a project above that folder.
*/
async function npm(job, args, cwd) {
	const what = `${PACKAGE}@${job.version}`;
	const retries = [
		"--fetch-retries=1",
		"--fetch-retry-mintimeout=1000",
		"--fetch-retry-maxtimeout=5000"
	];
	const timeoutMs = Math.max(1, job.deadline - Date.now());
	const ended = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.d)(job.npm, [...args, ...retries], {
		cwd,
		env: job.env,
		timeoutMs,
		signal: job.options.signal
	});
	switch (ended.kind) {
		case "not-started": return failed$1(`npm could not be started: ${ended.cause.message}. Add a step with actions/setup-node.`, ended.cause);
		case "killed": return failed$1(ended.why === "timeout" ? `npm did not finish with ${what} in time. Check the machine's network and npm's registry, or use codex-version: system.` : `npm was ended (${ended.why}) before it had finished with ${what}.`);
		case "exited": {
			if (ended.code === 0) return {
				kind: "ok",
				stdout: ended.stdout
			};
			const fault = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.u)(`${ended.stderr}\n${ended.stdout}`, what);
			const failure = failed$1(fault.advice, new Error(ended.stderr.trim().slice(0, 4e3)));
			return fault.passing ? {
				...failure,
				passing: true
			} : failure;
		}
	}
}
async function tries$1(job, once) {
	for (const waitMs of job.options.pausesMs ?? PAUSES_MS$1) {
		const outcome = await once();
		if (!("passing" in outcome) || Date.now() + waitMs >= job.deadline || job.options.signal?.aborted) return outcome;
		job.options.onProgress?.(`${outcome.error} Trying again …`);
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_16__.setTimeout)(waitMs, void 0, job.options.signal ? { signal: job.options.signal } : {}).catch(() => {});
	}
	return once();
}
function failed$1(error, cause) {
	return cause === void 0 || cause === null ? {
		kind: "failed",
		error
	} : {
		kind: "failed",
		error,
		cause
	};
}
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
// build/base/process/run-process.js
/** The longest delay that setTimeout takes, 24 days. */
const MAX_DELAY = 2 ** 31 - 1;
/** After SIGKILL only a process that hangs in the kernel is still there. */
const KILL_WAIT_MS = 500;
/** For the sandbox's helpers to remove their mount points from the workspace; it takes them about 20 ms. */
const HELPERS_MS = 500;
/**
* Runs Codex to its end and leaves no process of it behind. It settles on the exit, not on the closing of the pipes: a
* descendant that holds them open must not hold us. From an abort to the end it takes 4 s at most (grace 1.5, kill
* 0.5, and 2 in which the rest is killed and the pipes drained); usually 0.1 s.
* Rejects only with what `onStdout` or `onStderr` threw, after the end.
*/
async function runProcess(options) {
	const begun = performance.now();
	const end = (outcome, endedBy) => ({
		...outcome,
		endedBy,
		seconds: (performance.now() - begun) / 1e3
	});
	if (options.signal.aborted) return end({
		kind: "spawn-failed",
		cause: /* @__PURE__ */ new Error("cancelled before the start")
	}, "cancelled");
	const started = await start(options);
	if (started.kind === "spawn-failed") return end(started, null);
	const { child, exited } = started;
	if (child.pid !== void 0) options.onStart?.(child.pid);
	feed(child.stdin, options.stdin);
	const readings = [readToEnd(child.stdout, options.onStdout), readToEnd(child.stderr, options.onStderr)];
	const endedBy = await endOrWish(exited, options);
	const outcome = endedBy === null ? await exited : await endCodex(child, exited, options);
	killGroup(child);
	const swept = killMarked({
		runId: options.runId,
		graceMs: options.fullAccess ? 0 : HELPERS_MS
	});
	const drainMs = options.drainMs ?? 2e3;
	const sweptAs = options.signalAs?.("KILL");
	const settled = await Promise.allSettled([
		swept,
		sweptAs,
		...readings.map((reading) => reading.stopAfter(drainMs))
	]);
	child.stdin.destroy();
	for (const part of settled) if (part.status === "rejected") throw part.reason;
	return end(outcome, endedBy);
}
async function start(options) {
	try {
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_17__.spawn)(options.binary, options.args, {
			cwd: options.cwd,
			env: { ...options.env },
			stdio: [
				"pipe",
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
			kind: "spawn-failed",
			cause: cause instanceof Error ? cause : new Error(String(cause))
		};
	}
}
/** A Codex that ends before it read everything breaks the pipe: its exit tells why, not the pipe. */
function feed(stdin, text) {
	stdin.on("error", () => {});
	stdin.end(text);
}
/** Waits for the exit (null) or for a reason to end it. */
async function endOrWish(exited, options) {
	let clear = () => {};
	const wish = new Promise((resolve) => {
		const cancel = () => resolve("cancelled");
		const { signal, deadlineMs } = options;
		const timer = deadlineMs === null ? void 0 : setTimeout(resolve, clamp(deadlineMs), "timeout");
		if (signal.aborted) cancel();
		signal.addEventListener("abort", cancel, { once: true });
		clear = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", cancel);
		};
	});
	try {
		return await Promise.race([exited.then(() => null), wish]);
	} finally {
		clear();
	}
}
/**
* SIGTERM where there is a sandbox: on SIGINT Codex kills the sandbox's helpers, which then leave empty `.git`,
* `.agents`, … in the workspace and in /tmp (0.169: in 8 of 8 tries; on SIGTERM in none of 30). Without a sandbox
* SIGINT, on which Codex ends its commands itself, but for those with a session of their own.
*/
async function endCodex(child, exited, options) {
	child.kill(options.fullAccess ? "SIGINT" : "SIGTERM");
	await options.signalAs?.(options.fullAccess ? "INT" : "TERM");
	if (!await endsWithin(exited, options.graceMs ?? 1500)) {
		killGroup(child);
		child.kill("SIGKILL");
		await options.signalAs?.("KILL");
		if (!await endsWithin(exited, KILL_WAIT_MS)) {
			child.unref();
			return {
				kind: "exited",
				code: null,
				signal: "SIGKILL"
			};
		}
	}
	return exited;
}
function killGroup(child) {
	if (child.pid === void 0 || process.platform === "win32") return;
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {}
}
function clamp(ms) {
	return Math.min(Math.max(0, ms), MAX_DELAY);
}
// build/base/text/tail.js
/** The end of a stream as text, for classifying. Redacted before it is cut: half a key is no longer recognised. */
function createTail(redactor) {
	const redact = redactor.stream();
	let tail = Buffer.alloc(0);
	const add = (bytes) => {
		if (bytes.length > 0) tail = Buffer.concat([tail, bytes]).subarray(-16384);
	};
	return {
		write: (chunk) => add(redact.write(chunk)),
		end() {
			add(redact.end());
			return tail.toString("utf8");
		}
	};
}
// build/codex/toml.js
/**
* A TOML basic string (toml.io, v1.0.0). JSON's escapes are a subset of TOML's; beyond them TOML wants U+007F escaped
* and has no lone surrogates. That matters: what fails to parse as TOML is taken by Codex's `-c` as raw text.
*/
function tomlString(value) {
	return JSON.stringify(value.replace(/\p{Surrogate}/gu, "�")).replaceAll("", "\\u007f");
}
// build/codex/command.js
const PROVIDER = "codex_job";
/**
* The arguments for the `codex` binary. The prompt goes to its stdin, which then has to be closed.
*
* Order (tried with 0.169): `-c` given twice, the last counts, so our defaults come before the user's arguments and
* what holds the wall comes after them. It also ends a greedy `-i FILE…` of the user, which would swallow the `-`.
* `exec resume` and `exec fork` know neither `-s`, `-C` nor `--color`, but honour all of them when they come before.
*/
function codexArguments(request, wiring) {
	const ownHome = request.codexHome === null;
	return [
		"exec",
		"--json",
		"--skip-git-repo-check",
		...ownHome ? ["--ignore-user-config", "--ignore-rules"] : [],
		...ownHome && request.resume === null ? ["--ephemeral"] : [],
		...[
			"--color",
			"never",
			"-C",
			request.workingDirectory,
			"-s",
			request.sandbox
		],
		...request.model === null ? [] : ["--model", request.model],
		...wiring.schemaFile === null ? [] : ["--output-schema", wiring.schemaFile],
		...overrides(defaults(request, wiring, ownHome)),
		...request.codexArgs,
		...overrides(wall(wiring, ownHome)),
		...request.resume === null ? [] : [request.resume.kind, request.resume.thread],
		"-"
	];
}
/** What a user may set otherwise in `codex-args`. */
function defaults(request, wiring, ownHome) {
	const hidden = wiring.hiddenSkills ?? [];
	return [
		...request.effort === null ? [] : [`model_reasoning_effort=${tomlString(request.effort)}`],
		"features.plugins=false",
		"features.apps=false",
		"analytics.enabled=false",
		"allow_login_shell=false",
		"features.shell_snapshot=false",
		...ownHome ? ["skills.bundled.enabled=false"] : [],
		...hidden.length === 0 ? [] : [`skills.config=[${hidden.map((path) => `{path=${tomlString(path)},enabled=false}`).join(",")}]`]
	];
}
/** What counts whatever the user's arguments say. */
function wall(wiring, ownHome) {
	return [
		"features.unbounded_connection_retries=false",
		...wiring.proxy === null ? [] : provider(wiring.proxy, wiring),
		...wiring.proxy === null || !ownHome ? [] : [`shell_environment_policy.exclude=[${tomlString(_sandbox_js__WEBPACK_IMPORTED_MODULE_5__._)}]`],
		...wiring.protectTemp === true ? ["sandbox_workspace_write.exclude_slash_tmp=true", "sandbox_workspace_write.exclude_tmpdir_env_var=true"] : [],
		...wiring.extraConfig ?? []
	];
}
/**
* One inline table, so that nothing of a provider of that name in a given home's config is left in it. The proxy's token
* goes by the environment (environment.ts): everybody on the machine may read a command line.
*/
function provider(proxy, retries) {
	const fields = [
		`name=${tomlString("codex-job")}`,
		`base_url=${tomlString(proxy.baseUrl)}`,
		`wire_api=${tomlString("responses")}`,
		`env_key=${tomlString(_sandbox_js__WEBPACK_IMPORTED_MODULE_5__._)}`,
		`request_max_retries=${retries.requestRetries}`,
		`stream_max_retries=${retries.streamRetries}`
	];
	return [`model_provider=${tomlString(PROVIDER)}`, `model_providers.${PROVIDER}={${fields.join(",")}}`];
}
function overrides(settings) {
	return settings.flatMap((setting) => ["-c", setting]);
}
// build/codex/events/turn.js
const MAX_ACTIVITY$1 = 1e3;
const MAX_RUNNING = 1e3;
const MAX_REMARKS = 5;
const MAX_REMARK = 2e3;
/** A command can hold a whole file as a here-document; the listing shows its start. */
const MAX_TEXT = 4096;
const RECONNECTING = /^Reconnecting\.\.\. \d+\/\d+/;
/** bubblewrap's own error, in place of the command's output: nothing ran, and Codex goes on as if it had. */
const BUBBLEWRAP = "bwrap: ";
function createTurn(redact) {
	return {
		thread: null,
		message: null,
		usage: null,
		state: "none",
		failure: null,
		lastError: null,
		remarks: [],
		reconnects: 0,
		activity: [],
		activityDropped: 0,
		sandboxFailure: null,
		worked: false,
		calledTools: false,
		running: /* @__PURE__ */ new Map(),
		redact
	};
}
/**
* Adds one event to `turn`, in place: a run can have a million of them. What is kept is bounded, but for the message.
* @param now milliseconds, for the commands' durations.
*/
function foldEvent(turn, event, now) {
	switch (event.type) {
		case "thread.started":
			turn.thread = event.thread;
			return;
		case "turn.started":
			turn.state = "running";
			return;
		case "turn.completed":
			turn.state = "completed";
			if (event.usage !== null) turn.usage = addUsage(turn.usage, event.usage);
			return;
		case "turn.failed":
			turn.state = "failed";
			turn.failure = event.message;
			return;
		case "error":
			if (RECONNECTING.test(event.message)) turn.reconnects++;
			turn.lastError = event.message;
			remark(turn, event.message);
			return;
		default: foldItem(turn, event.type, event.item, now);
	}
}
function isReconnect(event) {
	return event.type === "error" && RECONNECTING.test(event.message);
}
function addUsage(sum, more) {
	if (sum === null) return { ...more };
	return {
		input: sum.input + more.input,
		cached: sum.cached + more.cached,
		output: sum.output + more.output,
		reasoning: sum.reasoning + more.reasoning
	};
}
function foldItem(turn, type, item, now) {
	const completed = type === "item.completed";
	if (item.type !== "error" && item.type !== "agent_message") turn.reconnects = 0;
	switch (item.type) {
		case "agent_message":
			if (completed) turn.message = item.text;
			return;
		case "command_execution":
			turn.worked = true;
			foldCommand(turn, completed, item, now);
			return;
		case "file_change":
			turn.worked = true;
			if (!completed || item.status === "failed") return;
			for (const { path, kind } of item.changes) push(turn, {
				kind: "file_change",
				path: shown(turn, path),
				change: shown(turn, kind)
			});
			return;
		case "mcp_tool_call":
			turn.calledTools = true;
			if (completed) {
				const { server, tool, failed } = item;
				push(turn, {
					kind: "mcp_tool_call",
					server: shown(turn, server),
					tool: shown(turn, tool),
					failed
				});
			}
			return;
		case "collab_tool_call":
			turn.worked = true;
			return;
		case "web_search":
			if (completed) push(turn, {
				kind: "web_search",
				query: shown(turn, item.query)
			});
			return;
		case "error":
			remark(turn, item.message);
			return;
		case "reasoning":
		case "todo_list": return;
	}
}
function foldCommand(turn, completed, item, now) {
	const begun = turn.running.get(item.id);
	if (!completed) {
		if (begun !== void 0) return;
		const index = push(turn, {
			kind: "command",
			command: shown(turn, (0,_shell_wrapper_js__WEBPACK_IMPORTED_MODULE_23__.t)(item.command)),
			exitCode: null,
			seconds: null
		});
		turn.running.set(item.id, {
			index,
			since: now
		});
		const [oldest] = turn.running.keys();
		if (turn.running.size > MAX_RUNNING && oldest !== void 0) turn.running.delete(oldest);
		return;
	}
	turn.running.delete(item.id);
	if (turn.sandboxFailure === null && item.output.startsWith(BUBBLEWRAP)) turn.sandboxFailure = turn.redact(item.output.split("\n", 1)[0] ?? "").slice(0, MAX_REMARK);
	const seconds = begun === void 0 ? null : Math.max(0, now - begun.since) / 1e3;
	const entry = {
		kind: "command",
		command: shown(turn, (0,_shell_wrapper_js__WEBPACK_IMPORTED_MODULE_23__.t)(item.command)),
		exitCode: item.exitCode,
		seconds
	};
	if (begun === void 0) push(turn, entry);
	else if (begun.index >= 0) turn.activity[begun.index] = entry;
}
function push(turn, entry) {
	if (turn.activity.length < MAX_ACTIVITY$1) return turn.activity.push(entry) - 1;
	turn.activityDropped++;
	return -1;
}
function shown(turn, text) {
	return turn.redact(text).slice(0, MAX_TEXT);
}
function remark(turn, message) {
	turn.remarks.push(turn.redact(message).slice(0, MAX_REMARK));
	if (turn.remarks.length > MAX_REMARKS) turn.remarks.shift();
}
// build/codex/failure/causes.js
/** What Codex says about faults of its own, whatever the server answered before. */
const OF_CODEX = [
	["too-large", /input_too_large|exceeds the maximum length of \d+ characters/i],
	["context", /ran out of room in the model's context window/i],
	["incomplete", /^Incomplete response returned/i],
	["schema", /output schema file/i],
	["thread", /no rollout found for thread|thread\/(resume|fork) failed/i],
	["arguments", /^error: |^Error parsing -c overrides/],
	["prompt", /^No prompt provided|^Failed to read prompt/],
	["home", /CODEX_HOME points to|Error finding codex home/i],
	["config", /Error loading config|config\.toml/i],
	["sandbox", /^(Error: )?bwrap: /i]
];
/** Words of OpenAI, Azure and gateways, and of Codex about them. The first that fits counts. */
const OF_SERVER = [
	["quota", /insufficient_quota|quota exceeded|exceeded your current quota|billing_|billing details/i],
	["plan", /usage_not_included|usage_limit|hit your usage limit|upgrade to (plus|pro)|purchase more credits/i],
	["schema", /invalid_json_schema|invalid schema for response_format/i],
	["context", /context_length_exceeded|context window/i],
	["setting", /unsupported_value|unsupported_parameter|unsupported (value|parameter)/i],
	["model", /model_not_found|unsupported_model|DeploymentNotFound|model[_ ](is[_ ])?(deprecated|retired|decommissioned)/i],
	["model", /model .*(does not exist|is not supported|has been (deprecated|shut down|retired|decommissioned)|not found)/i],
	["model", /does not have access to (the )?model/i],
	["key", /invalid_api_key|incorrect api key|401 unauthorized|missing bearer|not logged in|log out and sign in|refresh token/i],
	["forbidden", /403 forbidden|unsupported_country|request_forbidden/i],
	["overloaded", /at capacity|overloaded|slow_down|slow down|high demand/i],
	["rate", /rate_limit|rate limit|429 too many requests|too many requests/i],
	["too-large", /413 payload too large|request_too_large|request too large/i]
];
/** Only where no status is known: Codex repeats it in its message, and these words could be a server's own. */
const OF_TEXT = [
	["server", /unexpected status 5\d\d|server_error|an error occurred while processing your request/i],
	["endpoint", /unexpected status (404|405|30\d)/i],
	["request", /unexpected status 4\d\d|invalid_request_error|invalid prompt/i],
	["certificate", /certificate|TLS handshake/i],
	["refused", /connection failed|connection refused|lookup address|dns error/i],
	["broken", /stream disconnected|stream closed|error sending request|connection reset|timed? ?out|transport error/i]
];
/** Structured first, words second. `text` is what Codex said last; `fault` what the key proxy saw last, or null. */
function explainCause(text, fault) {
	const own = match(text, OF_CODEX);
	if (own !== null) return own;
	switch (fault?.kind) {
		case "status": return causeOfStatus(fault.status, `${fault.code ?? ""} ${fault.message}`);
		case "network": return isCertificate(fault.code) ? "certificate" : fault.code === "ECONNRESET" ? "broken" : "refused";
		case "cut": return "broken";
		default: return match(text, OF_SERVER) ?? match(text, OF_TEXT) ?? "crash";
	}
}
function causeOfStatus(status, said) {
	const words = match(said, OF_SERVER);
	if (status === 429) return words === "quota" || words === "plan" ? words : "rate";
	if (status >= 500) return words === "quota" || words === "overloaded" ? words : "server";
	if (status === 408 || status === 425) return "broken";
	if (words !== null) return words;
	if (status === 401) return "key";
	if (status === 403) return "forbidden";
	if (status === 402) return "quota";
	if (status === 404 || status === 405 || status < 400) return "endpoint";
	return status === 413 ? "too-large" : "request";
}
function match(text, table) {
	return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
/** Node's and OpenSSL's codes for a certificate that isn't trusted, and for what isn't TLS at all. */
function isCertificate(code) {
	return /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH/.test(code);
}
/** Causes that are over after a while, or with another try. */
const PASSING = [
	"rate",
	"overloaded",
	"server",
	"refused",
	"broken"
];
function isPassing(cause) {
	return PASSING.includes(cause);
}
/** Faults of the server that come again with the same request: Codex's own retries on them are in vain. */
function isFinal(fault) {
	return fault !== null && !isPassing(explainCause("", fault));
}
// build/codex/retry.js
/**
* Two parties can try again: Codex within a turn, which keeps the thread and all its work, and we, with a fresh Codex.
* They share one budget, `retries`, so that they don't multiply: of `retries: 2` a fault that stays sees three requests.
*/
const MAX_RETRY_AFTER_MS = 12e4;
const PAUSES_MS = [
	1e3,
	4e3,
	15e3,
	6e4
];
const JITTER = .25;
/**
* Codex's `stream_max_retries` (`request_max_retries` stays 0: the two multiply with each other, measured with 0.169).
* With 500 for ever Codex ends after 0.3 s without them, 0.5 s with one, 0.8 s with two, 1.7 s with three, 4 s with four,
* 12 s with six; by default after 25 s and 30 requests.
* One is enough to mend a cut stream where we can start over. Where Codex may write we can't (see `nextTry`): there the
* turn's own retries are all there is, so they are more.
*/
function streamRetries(sandbox, left) {
	if (left === 0) return 0;
	return sandbox === "read-only" ? 1 : Math.min(left + 2, 6);
}
/** @param random from [0, 1). */
function nextTry(tried, random) {
	if (tried.verdict.retry === "no") return {
		kind: "stop",
		why: "in vain"
	};
	if (tried.turn.calledTools || tried.turn.worked && tried.sandbox !== "read-only") return {
		kind: "stop",
		why: "work was done"
	};
	const left = tried.left - tried.turn.reconnects - 1;
	if (left < 0) return {
		kind: "stop",
		why: "no retries left"
	};
	const usual = (PAUSES_MS[Math.min(tried.ours, PAUSES_MS.length - 1)] ?? 0) * (.75 + 2 * JITTER * random);
	const asked = Math.min(tried.verdict.retryAfterMs ?? 0, MAX_RETRY_AFTER_MS);
	const pauseMs = Math.round(Math.max(usual, asked));
	if (tried.remainingMs !== null && pauseMs >= tried.remainingMs) return {
		kind: "stop",
		why: "deadline"
	};
	return {
		kind: "again",
		pauseMs,
		left
	};
}
// build/codex/attempt.js
/** One Codex process, from its prompt to its last event. */
async function attempt(request, wiring, prepared, transcript, streamRetries) {
	const turn = createTurn((text) => wiring.redactor.text(text));
	const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_6__.t)();
	const stderr = createTail(wiring.redactor);
	const enough = new AbortController();
	const take = (line) => {
		if (line.kind === "oversize") {
			wiring.log.warning(`Codex printed an event of ${Math.round(line.bytes / 2 ** 20)} MiB, which was not read.`);
			return;
		}
		const event = (0,_events2_js__WEBPACK_IMPORTED_MODULE_24__.t)(line.text);
		if (event === null) return;
		foldEvent(turn, event, performance.now());
		wiring.onEvent(event);
		if (reconnectsInVain(event, prepared, wiring)) enough.abort();
	};
	const args = codexArguments(request, {
		proxy: prepared.proxy,
		schemaFile: prepared.schemaFile,
		requestRetries: 0,
		streamRetries,
		protectTemp: prepared.protectTemp,
		hiddenSkills: prepared.hiddenSkills,
		extraConfig: [`shell_environment_policy.set.${RUN_MARKER}=${JSON.stringify(prepared.runId)}`]
	});
	const { user, runId } = prepared;
	const launch = user?.launch(wiring.binary, args, prepared.env) ?? {
		command: wiring.binary,
		args,
		env: prepared.env
	};
	const end = await runProcess({
		...launch,
		binary: launch.command,
		signalAs: user?.signal ? (name) => user.signal?.(name, runId) ?? Promise.resolve() : null,
		cwd: request.workingDirectory,
		stdin: request.task,
		runId,
		onStart: wiring.onStart,
		signal: AbortSignal.any([wiring.signal, enough.signal]),
		deadlineMs: wiring.deadline === null ? null : wiring.deadline - wiring.clock(),
		fullAccess: request.sandbox === "danger-full-access",
		async onStdout(chunk) {
			await transcript.write("stdout", chunk);
			for (const line of lines.write(chunk)) take(line);
			await wiring.log.drained?.();
		},
		async onStderr(chunk) {
			await transcript.write("stderr", chunk);
			stderr.write(chunk);
		}
	});
	for (const line of lines.end()) take(line);
	return {
		end: enough.signal.aborted && !wiring.signal.aborted && end.endedBy === "cancelled" ? {
			...end,
			endedBy: null
		} : end,
		turn,
		stderrTail: stderr.end()
	};
}
/**
* Codex tries again whatever the fault is: also after a refused key, and after a `Retry-After` of an hour, which it
* sleeps through (both measured with 0.169), or of a minute when there is half a minute left. Such a Codex is ended
* before its next request: it says that it reconnects before it pauses, and then the proxy knows the fault already.
*/
function reconnectsInVain(event, { proxy }, { deadline, clock }) {
	if (proxy === null || !isReconnect(event)) return false;
	const fault = proxy.lastFault();
	const left = deadline === null ? Number.POSITIVE_INFINITY : deadline - clock();
	return isFinal(fault) || fault?.kind === "status" && (fault.retryAfterMs ?? 0) > Math.min(12e4, left);
}
// build/codex/events/transcript.js
const MiB$1 = 1048576;
const LIMITS = {
	stdout: 64 * MiB$1,
	stderr: 8 * MiB$1
};
const LF = 10;
/** Never rejects: a transcript that can't be written doesn't end the run, `end` tells. Files are new, mode 0600. */
async function openTranscript(folder, options) {
	const openFile = options.openFile ?? ((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.open)(path, "wx", 384));
	const failure = {};
	const start = async (name) => {
		return new Part(name, await openFile((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, name)).catch((cause) => {
			failure.cause ??= cause;
			return null;
		}), options.limits?.[name] ?? LIMITS[name], options.redactor);
	};
	const parts = {
		stdout: await start("stdout"),
		stderr: await start("stderr")
	};
	const both = Object.values(parts);
	/** After the first error nothing more is tried: half a stream is no transcript. */
	async function attempt(action) {
		if ("cause" in failure) return;
		try {
			await action();
		} catch (cause) {
			failure.cause = cause;
		}
	}
	return {
		write: (stream, chunk) => attempt(() => parts[stream].write(chunk)),
		nextAttempt: () => attempt(() => Promise.all(both.map((part) => part.endAttempt()))),
		async end() {
			await attempt(() => Promise.all(both.map((part) => part.finish())));
			for (const part of both) await part.file?.close().catch(() => {});
			if ("cause" in failure) return {
				kind: "failed",
				cause: failure.cause
			};
			return {
				kind: "kept",
				dropped: {
					stdout: parts.stdout.dropped,
					stderr: parts.stderr.dropped
				}
			};
		}
	};
}
/** One of the two files. */
var Part = class {
	name;
	file;
	limit;
	redactor;
	dropped = 0;
	redact;
	size = 0;
	/** Where the last whole line ends: the file is cut here when there is too much. */
	lineEnd = 0;
	constructor(name, file, limit, redactor) {
		this.name = name;
		this.file = file;
		this.limit = limit;
		this.redactor = redactor;
		this.redact = redactor.stream();
	}
	async write(chunk) {
		if (this.dropped > 0) this.dropped += chunk.length;
		else await this.append(this.redact.write(chunk));
	}
	async endAttempt() {
		if (this.dropped === 0) await this.append(this.redact.end());
		this.redact = this.redactor.stream();
		if (this.dropped === 0 && this.size > this.lineEnd) await this.append(Buffer.from("\n"));
	}
	async finish() {
		if (this.dropped === 0) await this.append(this.redact.end());
		if (this.dropped === 0) return;
		this.dropped += this.size - this.lineEnd;
		await this.file?.truncate(this.lineEnd);
		this.size = this.lineEnd;
		await this.put(Buffer.from(cutNotice(this.name, this.size, this.dropped)));
	}
	async append(bytes) {
		const room = this.limit - this.size;
		const kept = bytes.length > room ? bytes.subarray(0, room) : bytes;
		const lastLine = kept.lastIndexOf(LF);
		if (lastLine >= 0) this.lineEnd = this.size + lastLine + 1;
		this.dropped += bytes.length - kept.length;
		await this.put(kept);
	}
	async put(bytes) {
		for (let at = 0; this.file !== null && at < bytes.length;) {
			const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.size);
			at += bytesWritten;
			this.size += bytesWritten;
		}
	}
};
/** stdout stays one JSON object a line: an event of a type that Codex does not have, which its readers ignore. */
function cutNotice(name, kept, dropped) {
	if (name === "stdout") return `${JSON.stringify({
		type: "codex-job.cut",
		kept_bytes: kept,
		dropped_bytes: dropped
	})}\n`;
	return `codex-job: stderr was cut here, ${dropped} more bytes are not kept.\n`;
}
// build/codex/failure/advice.js
/** The word of the contract for each cause. */
const FAILURE_OF = {
	key: "auth",
	forbidden: "auth",
	model: "model",
	quota: "quota",
	plan: "quota",
	rate: "capacity",
	overloaded: "capacity",
	server: "capacity",
	refused: "network",
	certificate: "network",
	broken: "network",
	schema: "schema",
	context: "input",
	"too-large": "input",
	incomplete: "codex",
	setting: "input",
	endpoint: "input",
	request: "codex",
	prompt: "input",
	arguments: "input",
	config: "input",
	home: "input",
	thread: "input",
	sandbox: "sandbox",
	crash: "codex"
};
/** One line: what happened, what was said about it, what to change. `said` may be empty; `tries` are requests. */
function adviceFor(cause, said, tries, request) {
	const host = hostOf(request.endpoint);
	const server = request.apiKey === null ? "The model server" : host === "api.openai.com" ? "OpenAI" : host;
	const detail = said === "" ? "" : ` (${said.replace(/[.\s]+$/, "")})`;
	const after = tries > 1 ? ` after ${tries} tries` : "";
	switch (cause) {
		case "key": return `${server} did not accept the ${credential(request)}${detail}. ${credentialAdvice(request)}`;
		case "forbidden": return `${server} forbade the request${detail}. Check what the ${credential(request)} may do: its project, its country, its access to the model. ${credentialAdvice(request)}`;
		case "model": return `The model ${request.model ?? "asked for"} can't be used${detail}. Set another one with tier-models (${request.tier}=MODEL), or with --model MODEL in codex-args.`;
		case "quota": return `The account has no quota left${detail}. Check its plan and billing, or use another openai-api-key.`;
		case "plan": return `The plan of this login does not allow the run, or its limit is used up${detail}. Wait for the limit's reset, or use an API key.`;
		case "rate": return `${server} limits the rate of requests${after}${detail}. Try again later, run fewer jobs at once, or raise retries.`;
		case "overloaded": return `The model is overloaded${after}${detail}. Try again later, raise retries, or choose another tier.`;
		case "server": return `${server} failed on its side${after}${detail}. Try again later, or raise retries.`;
		case "refused": return `${host} could not be reached${after}${detail}. Check the network and responses-api-endpoint.`;
		case "certificate": return `${host} could not be trusted${detail}. Check responses-api-endpoint, and NODE_EXTRA_CA_CERTS where a proxy signs certificates of its own.`;
		case "broken": return `The connection to ${host} broke off${after}${detail}. Try again, or raise retries.`;
		case "schema": return `The output schema was not accepted${detail}. OpenAI's strict mode wants "additionalProperties": false and every property in "required", in each object: change output-schema.`;
		case "context": return `The task and what Codex read for it don't fit the model's context window${detail}. Make the task smaller, or choose a model with more room with tier or tier-models.`;
		case "too-large": return `The task is too large${detail}. Make it smaller: let Codex read files itself instead of pasting them.`;
		case "incomplete": return `The model stopped before it was done${detail}. Make the task smaller, or choose another tier.`;
		case "setting": return `The model ${request.model ?? "asked for"} does not take one of the settings${detail}. Change effort or codex-args, or choose another model with tier-models.`;
		case "endpoint": return `${host} has no Responses API at this address${detail}. Check responses-api-endpoint: a whole URL that ends in /responses.`;
		case "request": return `${server} did not accept the request${detail}. If it names a setting of yours change that, else try another codex-version or model.`;
		case "prompt": return `Codex found no task to work on${detail}. Check task.`;
		case "arguments": return `Codex did not accept its arguments${detail}. Change codex-args, or codex-version to one that knows them.`;
		case "config": return `Codex did not accept its configuration${detail}. Change ${request.codexHome === null ? "codex-args" : "codex-args or codex-home's config.toml"}.`;
		case "home": return `Codex could not use its home folder${detail}. Check codex-home.`;
		case "thread": return `The thread ${request.resume?.thread ?? ""} can't be continued${detail}. Its session has to be in codex-home.`;
		case "sandbox": return `Codex's sandbox could not start, so its commands did not run${detail}. It needs user namespaces: on Ubuntu 24.04 run \`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0\` in a step before; in a container allow them.`;
		case "crash": return `Codex failed${detail}. See its stderr, and try again or with another codex-version.`;
	}
}
function credential(request) {
	return request.apiKey === null ? "login" : "API key";
}
function credentialAdvice(request) {
	if (request.personalLogin) return "Run `codex login`, or set OPENAI_API_KEY.";
	if (request.apiKey === null) return "Renew the login in codex-home, or give an openai-api-key.";
	return "Check openai-api-key: it may be mistyped, revoked or of another endpoint; a pull request from a fork gets no secrets.";
}
function hostOf(endpoint) {
	return URL.canParse(endpoint) ? new URL(endpoint).host : "The endpoint";
}
// build/codex/failure/classify-run.js
const SUCCESS = {
	exit: 0,
	failure: null,
	error: null,
	retry: "no",
	retryAfterMs: null
};
/**
* How a run ended. A success needs all of: exit 0, the last turn completed, no turn failed, no command that met a broken
* sandbox, and the thread that was to be resumed. One that was complete when we ended it stays a success.
*/
function classifyRun(evidence) {
	const { end, turn, request } = evidence;
	if (end.kind === "exited" && end.code === 0 && turn.state === "completed" && turn.failure === null) return judgeCompleted(evidence);
	switch (end.endedBy) {
		case "cancelled": return final((0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.R)(evidence.cancelledBy), "cancelled", `The run was cancelled (${evidence.cancelledBy}). Start it again if that was not meant.`);
		case "timeout": return final(124, "timeout", `Codex was not done within the timeout of ${minutes(request.timeoutMs)} and was ended. Raise timeout, or make the task smaller.`);
		case null: return end.kind === "spawn-failed" ? judgeSpawn(end.cause) : judgeFailed(evidence, end);
	}
}
function judgeCompleted({ turn, request }) {
	if (turn.sandboxFailure !== null && request.sandbox !== "danger-full-access") return final(1, "sandbox", adviceFor("sandbox", (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.n)(turn.sandboxFailure), 1, request));
	const { resume } = request;
	if (resume?.kind === "resume" && turn.thread?.toLowerCase() !== resume.thread.toLowerCase()) return final(1, "codex", `Codex began a new thread instead of resuming ${resume.thread}. Its session has to be in codex-home.`);
	return SUCCESS;
}
function judgeSpawn(cause) {
	if (("code" in cause ? String(cause.code) : "") === "E2BIG") return final(2, "input", "The arguments or the environment for Codex are too long for this machine. Shorten codex-args, or the env of the step.");
	return final(127, "install", `Codex could not be started (${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.n)(cause.message)}). Check codex-version, and that the working directory still exists.`);
}
function judgeFailed(evidence, end) {
	const { turn, fault, request, requests } = evidence;
	const text = turn.failure ?? lastWords(evidence);
	const cause = explainCause((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.n)(text, 4e3), fault);
	const exit = exitOf(cause, end);
	const detail = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.n)(fault?.kind === "status" || fault?.kind === "network" ? fault.message || text : text);
	const error = adviceFor(cause, cause === "crash" ? crashDetail(detail, end) : detail, requests, request);
	if (!isPassing(cause)) return final(exit, FAILURE_OF[cause], error);
	const retryAfterMs = fault?.kind === "status" ? fault.retryAfterMs ?? askedPause(detail) : askedPause(detail);
	return {
		exit,
		failure: FAILURE_OF[cause],
		error,
		retry: "can-help",
		retryAfterMs
	};
}
/** Without `turn.failed`: an error on stderr (Codex did not get as far as a turn), else its last `error` event. */
function lastWords({ turn, stderrTail }) {
	const lines = stderrTail.split("\n").filter((line) => line.trim() !== "" && !/^(WARNING|Reading prompt)/.test(line));
	return lines.find((line) => /^error\b/i.test(line)) ?? turn.lastError ?? lines.at(-1) ?? "";
}
function crashDetail(detail, end) {
	const how = end.signal !== null ? `it was killed by ${end.signal}${end.signal === "SIGKILL" ? ", maybe for lack of memory" : ""}` : end.code === 0 ? "it exited with 0, but its turn was not completed" : `exit code ${end.code}`;
	return detail === "" ? how : `${how}: ${detail}`;
}
/** 2 for what the user's inputs caused; else Codex's own code; 128 + n for a signal that nobody here sent. */
function exitOf(cause, end) {
	if (FAILURE_OF[cause] === "input") return 2;
	if (end.code !== null && end.code !== 0) return end.code;
	if (cause !== "crash" || end.signal === null) return 1;
	return 128 + (node_os__WEBPACK_IMPORTED_MODULE_14__.constants.signals[end.signal] ?? 0);
}
/** OpenAI says it in the text as well: `Please try again in 1.2s`, `in 350ms`, `in 2m`. */
function askedPause(text) {
	const asked = /try again in (\d+(?:\.\d+)?) ?(ms|s|m)\b/i.exec(text);
	if (asked === null) return null;
	const unit = {
		ms: 1,
		s: 1e3,
		m: 6e4
	}[asked[2]?.toLowerCase() ?? ""] ?? 0;
	return Math.round(Number(asked[1]) * unit);
}
function final(exit, failure, error) {
	return {
		exit,
		failure,
		error,
		retry: "no",
		retryAfterMs: null
	};
}
function minutes(ms) {
	const value = Math.round((ms ?? 0) / 60) / 1e3;
	return value === 1 ? "1 minute" : `${value} minutes`;
}
// build/codex/home.js
/**
* Makes a fresh home below `runFolder`; where the model could write that in `workspace-write`, below the person's
* cache folder instead. Codex itself warns of a home under a temporary folder and skips its PATH helpers there.
* Rejects when no folder can be made at all.
*/
async function makeHome(runFolder, options) {
	const { env } = options;
	const open = await resolved([
		"/tmp",
		(0,node_os__WEBPACK_IMPORTED_MODULE_14__.tmpdir)(),
		env["TMPDIR"] ?? "",
		...options.writable ?? []
	]);
	const cache = env["XDG_CACHE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(env["HOME"] || (0,node_os__WEBPACK_IMPORTED_MODULE_14__.homedir)(), ".cache");
	for (const base of [runFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(cache, "codex-job-homes")].filter(node_path__WEBPACK_IMPORTED_MODULE_11__.isAbsolute)) {
		const home = await freshFolder(base).catch(() => null);
		if (home === null) continue;
		const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.realpath)(home);
		if (!open.some((folder) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.G)(real, folder))) return {
			path: real,
			protectTemp: false,
			remove: () => removal(real)
		};
		await removal(home);
	}
	const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.realpath)(await freshFolder(runFolder));
	return {
		path: home,
		protectTemp: true,
		remove: () => removal(home)
	};
}
/**
* SKILL.md files that Codex would read from the person's own folders (`~/.agents/skills`, and `skills` of a personal
* CODEX_HOME) although they are not part of the job. Absolute, sorted by code unit; at most a thousand.
*/
async function personalSkills(env, personalCodexHome) {
	const roots = [(0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(env["HOME"] || (0,node_os__WEBPACK_IMPORTED_MODULE_14__.homedir)(), ".agents", "skills")];
	if (personalCodexHome !== null) roots.push((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(personalCodexHome, "skills"));
	const found = [];
	for (const root of roots) {
		const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.readdir)(root).catch(() => []);
		for (const name of names.slice(0, 1e3)) {
			const file = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(root, name, "SKILL.md");
			if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.access)(file).then(() => true, () => false)) found.push(file);
		}
	}
	return found.sort().slice(0, 1e3);
}
async function freshFolder(base) {
	await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__.P)(base, 448);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.access)(base, node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.constants.W_OK);
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(base, "codex-home-"));
}
async function resolved(folders) {
	const given = folders.filter((folder) => folder !== "").map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(folder));
	return Promise.all(given.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.realpath)(folder).catch(() => folder)));
}
async function removal(path) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rm)(path, {
		recursive: true,
		force: true,
		maxRetries: 3
	}).catch(() => {});
}
// build/codex/isolation/mount-points.js
/**
* What Codex's sandbox protects in a folder that it lets the model write. Where one doesn't exist, bubblewrap needs an
* empty folder to mount on, and Codex leaves it there when it ends while a command runs: on SIGINT, and also at the end
* of a good turn (tried with 0.169; on SIGTERM its helper removes them, if it gets the time).
*/
const MOUNT_POINTS = [
	".agents",
	".aws",
	".codex",
	".git"
];
/** Looks which of them are not there; the returned function removes those that came, if they are empty. Never rejects. */
function watchMountPoints(folder) {
	const missing = MOUNT_POINTS.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, name)).filter((path) => !exists(path));
	return async () => {
		for (const path of missing) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rmdir)(path).catch(() => {});
	};
}
function exists(path) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
}
// build/codex/isolation/drop-sudo.js
const TIMEOUT_MS$2 = 2e4;
/**
* The rule that counts last in sudoers wins, and the files of its folder are read in the order of their names. A rule
* instead of `deluser`: sudo goes by the groups of the process that asks, and those of the processes that run already
* stay what they are. `visudo` checks it before it counts; a file with a fault would lock everybody out.
*/
const DROP = `set -e
[ -d /etc/sudoers.d ]
file=/etc/sudoers.d/zzzz-codex-job-$1
temporary=/etc/sudoers.d/.codex-job-$1
trap 'rm -f "$temporary"' EXIT
umask 0337
rm -f "$temporary"
printf '# By codex-job, safety-strategy: drop-sudo. Remove this file to undo it.\\n#%s ALL=(ALL:ALL) !ALL\\n' "$1" >"$temporary"
visudo -cqf "$temporary"
mv -f "$temporary" "$file"`;
/**
* Takes sudo away from the user that we are, as openai/codex-action's strategy of that name: for this job and for all
* that comes after it on the machine. Checked: `sudo -n` has to fail afterwards.
*/
async function dropSudo(env, signal) {
	const uid = process.getuid?.();
	if (process.platform === "win32" || uid === void 0) return {
		kind: "failed",
		error: "safety-strategy: drop-sudo works on Linux and macOS only. Leave it out, or use read-only."
	};
	if (uid === 0) return {
		kind: "nothing",
		remark: "This job runs as root, from whom no sudo can be dropped: Codex’s own sandbox is the wall."
	};
	const sudo = (...args) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.g)("sudo", args, {
		cwd: "/",
		env: { PATH: env["PATH"] || "/usr/bin:/bin" },
		timeoutMs: TIMEOUT_MS$2,
		signal
	});
	if (!succeeded(await sudo("-n", "true"))) return {
		kind: "nothing",
		remark: "There was no sudo without a password to drop."
	};
	const dropped = await sudo("-n", "/bin/sh", "-c", DROP, "sh", String(uid));
	await sudo("-k");
	if (succeeded(await sudo("-n", "true"))) return {
		kind: "failed",
		error: `sudo could not be dropped (${succeeded(dropped) ? "a later rule in /etc/sudoers allows it" : lastLine$1(dropped)}). Use safety-strategy: sandbox, or unprivileged-user with a user of its own.`
	};
	return { kind: "dropped" };
}
function succeeded(ended) {
	return ended.kind === "exited" && ended.code === 0;
}
function lastLine$1(ended) {
	if (ended.kind === "not-started") return ended.cause.message;
	return ended.stderr.trim().split("\n").at(-1) || "no message";
}
// build/codex/isolation/user-shell.js
const TIMEOUT_MS$1 = 2e4;
const SHELL$1 = "/bin/sh";
const HOME = `umask 077
for base in "$HOME/.cache/codex-job-homes" /var/tmp /tmp; do
  mkdir -p "$base" 2>/dev/null && mktemp -d "$base/codex-home-XXXXXXXX" 2>/dev/null && exit
done
exit 1`;
const DENIED = `for wish; do
  path=\${wish#?:}
  case $wish in
    x:*) [ -x "$path" ] ;;
    r:*) [ -r "$path" ] ;;
    w:*) [ -w "$path" ] ;;
  esac || printf '%s\\n' "$wish"
done`;
/** TERM and INT for Codex alone, once. KILL until nothing is found, as what is just being killed can still fork. */
const SIGNAL = `for round in 1 2 3 4 5 6 7 8 9 10; do
  found=
  for file in $(grep -lsF "${RUN_MARKER}=$2" /proc/[0-9]*/environ); do
    pid=\${file#/proc/}
    pid=\${pid%/environ}
    [ "$1" = KILL ] || tr '\\0' '\\n' <"/proc/$pid/cmdline" 2>/dev/null | sed -n 2p | grep -qx exec || continue
    kill -s "$1" "$pid" 2>/dev/null && found=1
  done
  [ "$1" = KILL ] && [ -n "$found" ] || exit 0
  sleep 0.05
done`;
/**
* All that has to be done as the other user, by a shell of theirs.
* `plain`: an environment with a PATH. `reach`: we may not signal their processes, so they do it.
*/
function userOf(name, home, plain, launch, reach) {
	const env = {
		HOME: home,
		USER: name,
		LOGNAME: name,
		SHELL: SHELL$1
	};
	const user = {
		name,
		launch,
		signal: reach ? async (word, runId) => void await runShell(user, [
			"-c",
			SIGNAL,
			"sh",
			word,
			runId
		], plain) : null,
		env: {
			...env,
			...Object.fromEntries(OURS.map((key) => [key, void 0]))
		},
		async makeHome() {
			const path = textOf$1(await runShell(user, ["-c", HOME], {
				...plain,
				...env
			}));
			const remove = async () => void await runShell(user, [
				"-c",
				"rm -rf -- \"$1\"",
				"sh",
				path
			], plain);
			return path === "" ? null : {
				path,
				protectTemp: path.startsWith("/tmp/"),
				remove
			};
		},
		async denied(wishes) {
			const words = wishes.map(([may, path]) => `${may}:${path}`);
			const said = textOf$1(await runShell(user, [
				"-c",
				DENIED,
				"sh",
				...words
			], plain)).split("\n");
			return wishes.filter((_, at) => said.includes(words[at] ?? ""));
		}
	};
	return user;
}
/** Folders of ours that the other user can't write, or must not. */
const OURS = [
	"TMPDIR",
	"TMP",
	"TEMP",
	"XDG_CACHE_HOME",
	"XDG_CONFIG_HOME",
	"XDG_DATA_HOME",
	"XDG_STATE_HOME",
	"XDG_RUNTIME_DIR"
];
/** `/bin/sh` as that user. Never rejects. */
async function runShell(user, args, env, signal) {
	const launch = user.launch(SHELL$1, args, env);
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.g)(launch.command, launch.args, {
		cwd: "/",
		env: launch.env,
		timeoutMs: TIMEOUT_MS$1,
		signal,
		...launch.as
	});
}
/** What it printed, trimmed; empty when it didn't come to its end. */
function textOf$1(ended) {
	return ended.kind === "exited" ? ended.stdout.trim() : "";
}
// build/codex/isolation/other-user.js
const TIMEOUT_MS = 2e4;
const SHELL = "/bin/sh";
/**
* Gets ready to run Codex as `name`: directly where we are root, else by `sudo -n`. Refuses a user who would be no wall.
* `env`: ours; PATH is taken from it.
*/
async function becomeUser(name, env, signal) {
	if (process.platform === "win32") return failed("safety-strategy: unprivileged-user works on Linux and macOS only.");
	const plain = { PATH: env["PATH"] || "/usr/local/bin:/usr/bin:/bin" };
	const us = (command, args) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.g)(command, args, {
		cwd: "/",
		env: plain,
		timeoutMs: TIMEOUT_MS,
		signal
	});
	const uid = numberIn(await us("id", ["-u", name]));
	const gid = numberIn(await us("id", ["-g", name]));
	if (uid === null || gid === null) return failed(`There is no user ${name} on this machine. Make one in a step before: sudo useradd --system --create-home ${name}.`);
	if (uid === 0 || uid === (0,node_os__WEBPACK_IMPORTED_MODULE_14__.userInfo)().uid) return failed(`codex-user: ${name} is ${uid === 0 ? "root" : "who runs this job"}, which is no wall. Name another user.`);
	const home = textOf$1(await us(SHELL, ["-c", `printf %s ~${name}`])) || "/";
	const user = process.getuid?.() === 0 ? byRoot(name, uid, gid, home, plain) : bySudo(name, home, plain);
	const tried = await runShell(user, ["-c", "id -u; id -nG; sudo -n true >/dev/null 2>&1 && echo may-sudo; :"], plain, signal);
	const [real, groups = "", maySudo] = textOf$1(tried).split("\n");
	if (Number(real) !== uid) return failed(`Codex can't be started as ${name}: ${lastLine(tried)}. Who runs this job has to be root, or may sudo without a password (and set variables by it, SETENV).`);
	const mighty = groups.split(" ").find((group) => [
		"docker",
		"lxd",
		"incus",
		"sudo",
		"wheel"
	].includes(group));
	if (maySudo !== void 0) return failed(`${name} may use sudo without a password, which is no wall. Take that away.`);
	if (mighty !== void 0) return failed(`${name} is in the group ${mighty}, by which one becomes root. Take ${name} out of it.`);
	return {
		kind: "ok",
		user
	};
}
function byRoot(name, uid, gid, home, plain) {
	return userOf(name, home, plain, (command, args, env) => ({
		command,
		args,
		env,
		as: {
			uid,
			gid
		}
	}), false);
}
/**
* The environment goes by sudo's own, kept by name. PATH is the exception, which sudo sets itself (`secure_path`), and
* no secret: it and what sudo sets by its own mind go by `env`.
*/
function bySudo(name, home, plain) {
	const launch = (command, args, env) => {
		const { PATH = "", ...others } = env;
		const names = Object.keys(others).filter((key) => /^\w+$/.test(key));
		const clean = [
			"SUDO_COMMAND",
			"SUDO_USER",
			"SUDO_UID",
			"SUDO_GID",
			"SUDO_HOME",
			"MAIL"
		].flatMap((key) => ["-u", key]);
		return {
			command: "sudo",
			args: [
				...[
					"-n",
					"-u",
					name,
					`--preserve-env=${names.join(",")}`,
					"--"
				],
				"env",
				...clean,
				`PATH=${PATH}`,
				command,
				...args
			],
			env,
			as: {}
		};
	};
	return userOf(name, home, plain, launch, true);
}
function failed(error) {
	return {
		kind: "failed",
		error
	};
}
function numberIn(ended) {
	const text = textOf$1(ended);
	return ended.kind === "exited" && ended.code === 0 && /^\d+$/.test(text) ? Number(text) : null;
}
function lastLine(ended) {
	if (ended.kind === "not-started") return ended.cause.message;
	return ended.stderr.trim().split("\n").at(-1) || `it gave no message (${ended.kind})`;
}
// build/codex/isolation/strategy.js
/** Does what `safety-strategy` asks of the machine. `sandbox`, `read-only` and `unsafe` ask nothing of it. */
async function takeStrategy(request, { env, log, signal }) {
	switch (request.safetyStrategy) {
		case "sandbox":
		case "read-only":
		case "unsafe": return {
			kind: "ok",
			user: null
		};
		case "drop-sudo": {
			const end = await dropSudo(env, signal);
			if (end.kind === "failed") return end;
			if (end.kind === "nothing") log.notice(end.remark);
			else log.info("sudo is dropped: for this job, and for the machine until somebody gives it back.");
			return {
				kind: "ok",
				user: null
			};
		}
		case "unprivileged-user": {
			if (request.codexUser === null) return {
				kind: "failed",
				error: "safety-strategy: unprivileged-user needs codex-user."
			};
			const becoming = await becomeUser(request.codexUser, env, signal);
			if (becoming.kind === "failed") return becoming;
			log.info(`Codex runs as the user ${becoming.user.name}.`);
			return {
				kind: "ok",
				user: becoming.user
			};
		}
	}
}
// build/codex/isolation/user-access.js
/** Null, or what to do so that the user can do all of this. */
async function accessAdvice(user, needs) {
	const all = [...needs.read, ...needs.write];
	const passing = [...new Set(all.flatMap(foldersAbove))].sort();
	const reading = needs.read.map((path) => ["r", path]);
	const writing = needs.write.map((path) => ["w", path]);
	const [first] = await user.denied([
		...passing.map((path) => ["x", path]),
		...reading,
		...writing
	]);
	if (first === void 0) return null;
	const [may, path] = first;
	const verb = {
		x: "pass through",
		r: "read",
		w: "write"
	}[may];
	const mode = {
		x: "o+x",
		r: "-R o+rX",
		w: "o+wt"
	}[may];
	return `codex-user ${user.name} may not ${verb} ${path}, which Codex needs. Allow it in a step before, for example: chmod ${mode} ${path}.`;
}
function foldersAbove(path) {
	const above = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(path);
	return above === path ? [] : [...foldersAbove(above), above];
}
/**
* Codex's environment as the other user has it. git refuses a work tree of somebody else's, so these folders are named
* safe; settings in variables are git's own way (`GIT_CONFIG_COUNT`), those that are there are kept.
*/
function environmentOfUser(env, user, folders) {
	const kept = Object.entries({
		...env,
		...user.env
	}).filter((pair) => pair[1] !== void 0);
	const first = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
	const safe = folders.flatMap((folder, at) => [[`GIT_CONFIG_KEY_${first + at}`, "safe.directory"], [`GIT_CONFIG_VALUE_${first + at}`, folder]]);
	return Object.fromEntries([
		...kept,
		["GIT_CONFIG_COUNT", String(first + folders.length)],
		...safe
	]);
}
/** Puts the schema where everybody may read it: it is no secret, and our own folder is closed to the other user. */
async function writeReadable(content) {
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_14__.tmpdir)(), "codex-job-schema-"));
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "output-schema.json");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.writeFile)(path, content, {
		mode: 420,
		flag: "wx"
	});
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.chmod)(path, 420);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.chmod)(folder, 493);
	return {
		path,
		remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rm)(folder, {
			recursive: true,
			force: true
		})
	};
}
// build/codex/proxy/asked-model.js
/** The first request of a run holds its task, 1 MiB at most, and Codex's own instructions. */
const MAX_BODY = 4194304;
/**
* Tells the model that a request to the Responses API asks for, when its body has ended: where a profile or a
* configuration of the user's decides, nobody else says it. Nothing is told of a body that is larger than `MAX_BODY`,
* compressed, or no JSON. The body is kept no longer than until its end. Call it in the turn in which the body is piped.
*/
function watchModel(request, tell) {
	let chunks = [];
	let size = 0;
	request.on("data", (chunk) => {
		size += chunk.length;
		if (size <= MAX_BODY) chunks.push(chunk);
		else chunks = [];
	});
	request.on("end", () => {
		const model = size <= MAX_BODY ? modelIn(Buffer.concat(chunks).toString("utf8")) : null;
		chunks = [];
		if (model !== null) tell(model);
	});
}
function modelIn(body) {
	try {
		const model = JSON.parse(body)?.model;
		return typeof model === "string" && /^[\w./:@+-]{1,200}$/.test(model) ? model : null;
	} catch {
		return null;
	}
}
// build/codex/proxy/refusal.js
/** Answers with an error in the API's own shape and reads no further. */
function refuse(request, response, status, code, message) {
	if (response.headersSent || response.destroyed) {
		response.destroy();
		return;
	}
	const body = JSON.stringify({ error: {
		message,
		type: code,
		param: null,
		code
	} });
	response.writeHead(status, {
		"content-type": "application/json",
		"content-length": Buffer.byteLength(body),
		connection: "close"
	});
	response.end(body);
	request.unpipe();
	request.resume();
}
// build/codex/proxy/headers.js
/** What Codex 0.169 sends, and what older ones sent; nothing else goes up. Above all not its `authorization`. */
const UP = /* @__PURE__ */ new Set([...[
	"content-type",
	"content-encoding",
	"content-length",
	"accept",
	"user-agent",
	"originator",
	"version",
	"openai-beta"
], ...[
	"session-id",
	"session_id",
	"thread-id",
	"conversation_id",
	"x-client-request-id",
	"x-openai-subagent"
]]);
const DOWN = /* @__PURE__ */ new Set([...[
	"content-type",
	"content-encoding",
	"retry-after",
	"retry-after-ms",
	"x-request-id",
	"apim-request-id"
], ...[
	"x-reasoning-included",
	"x-models-etag",
	"openai-model",
	"openai-version",
	"openai-processing-ms"
]]);
/** The request's headers for the model's server: an allow-list, and the key. */
function upstreamHeaders(from, endpoint, apiKey) {
	const headers = picked(from, (name) => UP.has(name) || name.startsWith("x-codex-"));
	headers["host"] = endpoint.host;
	headers["accept-encoding"] = "identity";
	headers["authorization"] = `Bearer ${apiKey}`;
	if (isAzure(endpoint)) headers["api-key"] = apiKey;
	return headers;
}
/** The reply's headers for Codex: an allow-list; no cookies, nothing that is about the connection upstream. */
function downstreamHeaders(from) {
	return picked(from, (name) => DOWN.has(name) || name.startsWith("x-ratelimit-") || name.startsWith("x-codex-"));
}
function isAzure(endpoint) {
	return endpoint.hostname.endsWith(".azure.com");
}
function picked(from, allowed) {
	return Object.fromEntries(Object.entries(from).filter(([name, value]) => value !== void 0 && allowed(name)));
}
// build/codex/proxy/upstream-fault.js
const LONGEST_MESSAGE = 2e3;
/** Reads OpenAI's and Azure's error body `{"error":{"message","type","param","code"}}`, and copes with any other. */
function statusFault(status, body, retryAfterMs) {
	const error = errorObject(body);
	const message = textOf(error?.["message"]) ?? (error === null && !/^\s*[<[{]/.test(body) ? body.trim() : "");
	return {
		kind: "status",
		status,
		code: textOf(error?.["code"]) ?? textOf(error?.["type"]),
		message: message.slice(0, LONGEST_MESSAGE),
		retryAfterMs
	};
}
/** `AggregateError` of several addresses has an empty message: the first one's is taken. */
function networkFault(error, hint = "") {
	const first = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error;
	const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_22__.t)(error) || (0,_errors_js__WEBPACK_IMPORTED_MODULE_22__.t)(first) || "EUNKNOWN";
	return {
		kind: "network",
		code,
		message: `${first instanceof Error && first.message !== "" ? first.message : code}${hint}`
	};
}
/** RFC 9110 `Retry-After` (seconds or a date), and `retry-after-ms` as OpenAI and Azure send it. Milliseconds. */
function retryAfterMs(headers, now) {
	const millis = Number(headers["retry-after-ms"] ?? NaN);
	if (Number.isFinite(millis) && millis >= 0) return millis;
	const value = headers["retry-after"];
	if (typeof value !== "string" || value.trim() === "") return null;
	const seconds = Number(value);
	if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1e3 : null;
	const date = Date.parse(value);
	return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function errorObject(body) {
	try {
		const whole = JSON.parse(body);
		if (!isRecord(whole)) return null;
		if (isRecord(whole["error"])) return whole["error"];
		return typeof whole["error"] === "string" ? { message: whole["error"] } : whole;
	} catch {
		return null;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? value : null;
}
// build/codex/proxy/upstream.js
const MiB = 1048576;
/** As much of an error's body as is read to find its code and message. */
const ERROR_BODY = 65536;
/** Idle connections are given up before servers and load balancers do so: a POST on a dead one can't be repeated here. */
const IDLE_MS = 4e3;
/** Throws when the endpoint or the key can't be used. */
function openUpstream(options) {
	const endpoint = usableEndpoint(options.endpoint);
	try {
		node_http__WEBPACK_IMPORTED_MODULE_19__.validateHeaderValue("authorization", `Bearer ${options.apiKey}`);
	} catch {
		throw new Error("The API key holds a character that no HTTP header can carry: a line break or a space was probably copied with it.");
	}
	const { request: open, agent, hint } = client(endpoint, options.env ?? {});
	const headersTimeoutMs = options.headersTimeoutMs ?? 12e4;
	const maxBytes = options.limits?.requestBytes ?? 64 * MiB;
	const active = /* @__PURE__ */ new Set();
	let fault = null;
	function forward(request, response) {
		if (Number(request.headers["content-length"] ?? 0) > maxBytes) {
			tooLarge(request, response, maxBytes);
			return;
		}
		const up = open(endpoint, {
			method: "POST",
			agent,
			headers: upstreamHeaders(request.headers, endpoint, options.apiKey)
		});
		active.add(up);
		/** Set once this exchange has been given up or answered by us: later errors of it are consequences, not faults. */
		let over = false;
		let replying = false;
		const giveUp = (why) => {
			if (over) return;
			over = true;
			clearTimeout(silence);
			up.destroy();
			if (why !== null) fault = why;
		};
		const fail = (why) => {
			giveUp(why);
			refuse(request, response, 502, "codex_job_upstream", `codex-job: ${endpoint.host} could not be used: ${why.message}`);
		};
		const silence = setTimeout(() => {
			const seconds = headersTimeoutMs / 1e3;
			fail({
				kind: "network",
				code: "ETIMEDOUT",
				message: `no answer within ${seconds} s${hint}`
			});
		}, headersTimeoutMs);
		up.on("close", () => active.delete(up));
		up.on("error", (error) => {
			if (!over && !replying) fail(networkFault(error, hint));
		});
		response.on("close", () => {
			if (!response.writableFinished) giveUp(null);
		});
		up.on("response", (reply) => {
			clearTimeout(silence);
			replying = true;
			if (over) {
				reply.destroy();
				return;
			}
			passDown(reply, response, {
				redirected: (message) => fail({
					kind: "status",
					status: reply.statusCode ?? 0,
					code: null,
					message,
					retryAfterMs: null
				}),
				failing: (why) => {
					fault = why;
				},
				ended: (why) => {
					over = true;
					fault = why;
				},
				isOver: () => over
			});
		});
		const bounded = byteBound(maxBytes, () => {
			giveUp(null);
			tooLarge(request, response, maxBytes);
		});
		bounded.on("data", () => silence.refresh());
		request.pipe(bounded).pipe(up);
	}
	return {
		forward,
		lastFault: () => fault,
		close: () => {
			for (const up of active) up.destroy();
			agent.destroy();
		}
	};
}
function passDown(reply, response, exchange) {
	const status = reply.statusCode ?? 0;
	if (status < 200 || status >= 300 && status < 400) {
		exchange.redirected(`it answered with status ${status}, a redirection, which is not followed. Check responses-api-endpoint`);
		return;
	}
	const failed = status >= 400;
	const wait = retryAfterMs(reply.headers, Date.now());
	if (failed) exchange.failing(statusFault(status, "", wait));
	response.writeHead(status, downstreamHeaders(reply.headers));
	response.flushHeaders();
	const body = [];
	let size = 0;
	if (failed) reply.on("data", (chunk) => {
		if (size < ERROR_BODY) body.push(chunk.subarray(0, ERROR_BODY - size));
		size += chunk.length;
		exchange.failing(statusFault(status, Buffer.concat(body).toString("utf8"), wait));
	});
	reply.on("error", () => {});
	reply.on("close", () => {
		if (exchange.isOver()) return;
		const why = failed ? statusFault(status, Buffer.concat(body).toString("utf8"), wait) : null;
		if (reply.complete) exchange.ended(why);
		else {
			exchange.ended(why ?? { kind: "cut" });
			response.destroy();
		}
	});
	reply.pipe(response);
}
function usableEndpoint(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null || url.protocol !== "https:" && url.protocol !== "http:") throw new Error("responses-api-endpoint has to be a whole URL, such as https://api.openai.com/v1/responses.");
	return url;
}
/** What opens a request, the pool of connections, and a hint for faults that a proxy would have avoided. */
function client(endpoint, env) {
	const isHttps = endpoint.protocol === "https:";
	const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(endpoint.hostname);
	const pool = {
		keepAlive: true,
		timeout: IDLE_MS
	};
	const options = loopback ? pool : {
		...pool,
		proxyEnv: env
	};
	const agent = isHttps ? new node_https__WEBPACK_IMPORTED_MODULE_20__.Agent(options) : new node_http__WEBPACK_IMPORTED_MODULE_19__.Agent(options);
	const hint = [
		"HTTPS_PROXY",
		"https_proxy",
		"HTTP_PROXY",
		"http_proxy"
	].some((name) => (env[name] ?? "") !== "") && !loopback && !nodeUsesProxies() ? ` (this Node ${process.version} can't use HTTPS_PROXY; 24.5 or newer can)` : "";
	return {
		request: isHttps ? node_https__WEBPACK_IMPORTED_MODULE_20__.request : node_http__WEBPACK_IMPORTED_MODULE_19__.request,
		agent,
		hint
	};
}
function nodeUsesProxies() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
}
function byteBound(limit, exceeded) {
	let size = 0;
	return new node_stream__WEBPACK_IMPORTED_MODULE_21__.Transform({ transform(chunk, _encoding, done) {
		size += chunk.length;
		if (size <= limit) done(null, chunk);
		else if (size - chunk.length <= limit) exceeded();
	} });
}
function tooLarge(request, response, limit) {
	refuse(request, response, 413, "codex_job_request_too_large", `codex-job: a request to the model may hold ${limit} bytes at most.`);
}
// build/codex/proxy/proxy.js
/**
* A server on loopback that holds the API key, so that Codex doesn't have to. It forwards one thing, a POST to the
* Responses endpoint, and only for who knows both secrets of this run: one is in the path, one is the bearer token.
* Rejects when the endpoint or the key can't be used. Bodies are streamed in both directions and never logged.
*/
async function startKeyProxy(options) {
	const capability = (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.randomBytes)(24).toString("base64url");
	const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.randomBytes)(24).toString("base64url");
	const maxRequests = options.limits?.requests ?? 2e3;
	const upstream = openUpstream(options);
	let host = "";
	let forwarded = 0;
	let model = null;
	const server = (0,node_http__WEBPACK_IMPORTED_MODULE_19__.createServer)((request, response) => {
		request.on("error", () => {});
		response.on("error", () => {});
		const refusal = gate(request, {
			host,
			path: `/${capability}/v1/responses`,
			token
		});
		if (refusal !== null) refuse(request, response, refusal, "codex_job_refused", "codex-job: only this run of Codex may use this server.");
		else if (forwarded >= maxRequests) refuse(request, response, 429, "codex_job_request_limit", `codex-job: this run has made ${maxRequests} requests to the model, which is its limit.`);
		else {
			forwarded++;
			upstream.forward(request, response);
			if (options.watchModel) watchModel(request, (asked) => {
				model = asked;
			});
		}
	});
	server.keepAliveTimeout = 0;
	server.requestTimeout = 0;
	server.listen(0, "127.0.0.1");
	await (0,node_events__WEBPACK_IMPORTED_MODULE_18__.once)(server, "listening");
	host = `127.0.0.1:${server.address().port}`;
	return {
		baseUrl: `http://${host}/${capability}/v1`,
		token,
		requests: () => forwarded,
		lastFault: () => upstream.lastFault(),
		model: () => model,
		close: () => new Promise((resolve) => {
			upstream.close();
			server.close(() => resolve());
			server.closeAllConnections();
		})
	};
}
/** The status to refuse with; null = may pass. */
function gate(request, expected) {
	if (request.headers.host !== expected.host) return 403;
	const rightPath = same(request.url ?? "", expected.path);
	if (request.method !== "POST" || !rightPath) return 404;
	return same(request.headers.authorization ?? "", `Bearer ${expected.token}`) ? null : 403;
}
/** In constant time, also for texts of different lengths. */
function same(given, expected) {
	const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.createHash)("sha256").update(text, "utf8").digest();
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.timingSafeEqual)(digest(given), digest(expected));
}
// build/codex/prepare.js
/** Safety strategy, key proxy, home, schema file, sandbox check. Rejects when the disk refuses. */
async function prepare(request, wiring) {
	const undo = [];
	const remove = async () => {
		for (const step of undo.reverse()) await step().catch(() => {});
	};
	try {
		const strategy = await takeStrategy(request, wiring);
		if (strategy.kind === "failed") return {
			kind: "failed",
			failure: "sandbox",
			error: strategy.error
		};
		const { user } = strategy;
		const proxy = request.apiKey === null ? null : await openProxy(request.apiKey, request, wiring);
		if (proxy instanceof Error) return {
			kind: "failed",
			failure: "input",
			error: proxy.message
		};
		if (proxy !== null) undo.push(() => proxy.close());
		const home = await chooseHome(request, wiring, user);
		if (home.made !== null) undo.push(home.made.remove);
		const schema = await writeSchema(request.outputSchema, wiring.folder, user);
		if (schema !== null) undo.push(schema.remove);
		const schemaFile = schema?.path ?? null;
		if (request.sandbox === "workspace-write") undo.push(watchMountPoints(request.workingDirectory));
		const runId = `${wiring.runId}-codex`;
		const secrets = request.apiKey === null ? [] : [request.apiKey];
		const own = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.v)(wiring.env, {
			runId,
			codexHome: home.path,
			secrets,
			proxyToken: proxy?.token ?? null
		});
		const env = user === null ? own : environmentOfUser(own, user, safeFolders(request, wiring));
		const { binary, signal } = wiring;
		const { sandbox, workingDirectory } = request;
		const barred = user === null ? null : await accessAdvice(user, needsOf(request, binary, schemaFile));
		if (barred !== null) {
			await remove();
			return {
				kind: "failed",
				failure: "sandbox",
				error: barred
			};
		}
		const personal = request.personalLogin ? personalHome(wiring.env) : null;
		const codexHome = request.codexHome ?? personal;
		const check = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			binary,
			sandbox,
			workingDirectory,
			codexHome,
			env,
			signal,
			user
		});
		if (check.kind === "failed" && !signal.aborted) {
			await remove();
			return {
				kind: "failed",
				failure: check.failure,
				error: check.error
			};
		}
		const hiddenSkills = await personalSkills(wiring.env, personal);
		return {
			kind: "ok",
			prepared: {
				proxy,
				env,
				runId,
				schemaFile,
				protectTemp: wiring.protectTemp || home.made?.protectTemp === true,
				hiddenSkills,
				user,
				remove
			}
		};
	} catch (cause) {
		await remove();
		throw cause;
	}
}
/** An endpoint or a key that no request can be made with is advice in itself. */
function openProxy(apiKey, request, wiring) {
	return startKeyProxy({
		endpoint: request.endpoint,
		apiKey,
		env: wiring.env,
		watchModel: request.model === null
	}).catch((cause) => cause instanceof Error ? cause : new Error(String(cause)));
}
async function chooseHome(request, wiring, user) {
	if (request.codexHome !== null) return {
		path: request.codexHome,
		made: null
	};
	if (request.personalLogin) return {
		path: null,
		made: null
	};
	if (user !== null) {
		const made = await user.makeHome();
		if (made === null) throw new Error(`${user.name} can make a folder neither in its home nor in /var/tmp or /tmp.`);
		return {
			path: made.path,
			made
		};
	}
	const made = await makeHome(wiring.folder, {
		env: wiring.env,
		writable: [request.workingDirectory]
	});
	return {
		path: made.path,
		made
	};
}
function personalHome(env) {
	return env["CODEX_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(env["HOME"] || (0,node_os__WEBPACK_IMPORTED_MODULE_14__.homedir)(), ".codex");
}
async function writeSchema(schema, folder, user) {
	if (schema === null) return null;
	if (user !== null) return writeReadable(schema);
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "output-schema.json");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.writeFile)(path, schema, {
		mode: 384,
		flag: "wx"
	});
	return {
		path,
		remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rm)(path, { force: true })
	};
}
/** What Codex opens as another user, besides its home. */
function needsOf(request, binary, schemaFile) {
	const { workingDirectory, sandbox, codexHome } = request;
	return {
		read: [
			binary,
			workingDirectory,
			schemaFile,
			codexHome
		].filter((path) => path !== null),
		write: sandbox === "workspace-write" ? [workingDirectory] : []
	};
}
function safeFolders({ workingDirectory }, { env }) {
	return [.../* @__PURE__ */ new Set([workingDirectory, env["GITHUB_WORKSPACE"] ?? ""])].filter((folder) => folder !== "");
}
// build/codex/schema.js
/**
* Whether a final message is JSON that its schema allows. Codex checks nothing of it; the API holds a model to the
* schema (strict mode), but not every model and gateway does.
*
* A schema that can't be compiled here (a dialect that the validator doesn't know) was the API's to refuse: then being
* JSON is enough.
*/
async function checkAgainstSchema(schemaText, message) {
	let value;
	try {
		value = JSON.parse(message);
	} catch {
		return unfit(message.trim() === "" ? "it is empty" : "it is not JSON");
	}
	const validate = await compile(schemaText);
	if (validate === null || validate(value)) return { kind: "ok" };
	return unfit((validate.errors ?? []).slice(0, 3).map(worded).join("; "));
}
/**
* The validator is loaded for a schema only. Of the drafts, 2020-12 has a class of its own. Both by `default`, which is
* the whole CommonJS module: the bundler's import of it has no other names, Node's has.
*/
async function dialect(schema) {
	if (!JSON.stringify(schema?.$schema ?? "").includes("2020-12")) return (await Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 3351)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(m.default, 1))).default.Ajv;
	return (await Promise.all(/* import() */[__webpack_require__.e(356), __webpack_require__.e(482)]).then(__webpack_require__.bind(__webpack_require__, 9482)).then((m) => /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(m.default, 1))).default.Ajv2020;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
async function compile(schemaText) {
	const schema = parsed(schemaText);
	if (schema === null) return null;
	const ajv = new (await (dialect(schema)))({
		strict: false,
		validateFormats: false,
		logger: false,
		addUsedSchema: false
	});
	try {
		return ajv.compile(schema);
	} catch {
		return null;
	}
}
function worded({ instancePath, message = "does not fit", params }) {
	return `${instancePath === "" ? "it" : instancePath} ${message}${"additionalProperty" in params ? `: ${JSON.stringify(params["additionalProperty"])}` : ""}`;
}
function unfit(reason) {
	return {
		kind: "invalid",
		reason
	};
}
// build/codex/run.js
const NOTHING = {
	thread: null,
	model: null,
	message: "",
	usage: null,
	activity: [],
	activityDropped: 0,
	attempts: 0
};
const MAX_ACTIVITY = 1e3;
/**
* Runs the task with Codex, again where that can help. Whatever Codex or a server does ends in a word and a line of
* advice. Rejects only when the run's own folder or CODEX_HOME can't be written. Leaves nothing behind but `stdout` and
* `stderr`.
*/
async function runCodex(request, wiring) {
	const begun = performance.now();
	const transcript = await openTranscript(wiring.folder, { redactor: wiring.redactor });
	try {
		const { told, ...verdict } = await prepareAndTry(request, wiring, transcript);
		const outcome = verdict.failure === null ? await checkMessage(request, told.message) : verdict;
		const seconds = (performance.now() - begun) / 1e3;
		return {
			...told,
			...outcome,
			seconds,
			transcript: await transcript.end()
		};
	} catch (cause) {
		await transcript.end();
		throw cause;
	}
}
async function prepareAndTry(request, wiring, transcript) {
	const preparation = await prepare(request, wiring);
	if (preparation.kind === "failed") {
		const { failure, error } = preparation;
		return {
			exit: failure === "input" ? 2 : 1,
			failure,
			error: wiring.redactor.text(error),
			told: NOTHING
		};
	}
	try {
		return await tries(request, wiring, preparation.prepared, transcript);
	} finally {
		await preparation.prepared.remove();
	}
}
async function tries(request, wiring, prepared, transcript) {
	let left = request.retries;
	let told = NOTHING;
	let vain = 0;
	for (;;) {
		const tried = await attempt(request, wiring, prepared, transcript, streamRetries(request.sandbox, left));
		told = {
			...addAttempt(told, tried, wiring),
			model: prepared.proxy?.model() ?? null
		};
		vain += tried.turn.reconnects + 1;
		const verdict = verdictOn(tried, Math.min(vain, Math.max(1, prepared.proxy?.requests() ?? vain)), request, wiring, prepared);
		const { exit, failure, error } = verdict;
		const { turn } = tried;
		const remainingMs = wiring.deadline === null ? null : wiring.deadline - wiring.clock();
		const next = nextTry({
			verdict,
			turn,
			sandbox: request.sandbox,
			left,
			ours: told.attempts - 1,
			remainingMs
		}, Math.random());
		if (next.kind === "stop") return {
			exit,
			failure,
			error,
			told
		};
		left = next.left;
		wiring.log.info(`${error} Trying again in ${(next.pauseMs / 1e3).toFixed(1)} s.`);
		await transcript.nextAttempt();
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_16__.setTimeout)(next.pauseMs * (wiring.pauseScale ?? 1), void 0, { signal: wiring.signal }).catch(() => {});
	}
}
function addAttempt(told, { turn }, { redactor }) {
	const activity = [...told.activity, ...turn.activity];
	return {
		thread: turn.thread === null ? told.thread : redactor.text(turn.thread),
		message: turn.message === null ? told.message : redactor.text(turn.message),
		usage: turn.usage === null ? told.usage : addUsage(told.usage, turn.usage),
		activity: activity.slice(0, MAX_ACTIVITY),
		activityDropped: told.activityDropped + turn.activityDropped + Math.max(0, activity.length - MAX_ACTIVITY),
		attempts: told.attempts + 1
	};
}
/** Redacts what `judge` reads before it cuts it. */
function verdictOn(tried, requests, request, wiring, { proxy }) {
	const redacted = (text) => text === null ? null : wiring.redactor.text(text);
	const { turn } = tried;
	return classifyRun({
		end: tried.end,
		cancelledBy: wiring.signal.reason === "SIGTERM" ? "SIGTERM" : "SIGINT",
		turn: {
			...turn,
			failure: redacted(turn.failure),
			lastError: redacted(turn.lastError)
		},
		stderrTail: tried.stderrTail,
		fault: redactFault(proxy?.lastFault() ?? null, wiring),
		requests,
		request
	});
}
function redactFault(fault, { redactor }) {
	return fault === null || fault.kind === "cut" ? fault : {
		...fault,
		message: redactor.text(fault.message)
	};
}
async function checkMessage(request, message) {
	const check = request.outputSchema === null ? null : await checkAgainstSchema(request.outputSchema, message);
	if (check?.kind !== "invalid") return {
		exit: 0,
		failure: null,
		error: null
	};
	return {
		exit: 1,
		failure: "schema",
		error: `The final message does not fit output-schema: ${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_5__.n)(check.reason)}. Run it again, or choose a tier whose model holds to schemas.`
	};
}
// build/publish/progress.js
const MESSAGE_LINES = 12;
const LINE_CHARS = 240;
const FILES = 20;
/**
* Tells what Codex is doing, event by event, in a few readable lines each: commands with exit code and duration,
* messages, files, searches, retries, tokens. Never a command's output.
*/
function createProgress(log, { redactor, root, clock = Date.now }) {
	const started = /* @__PURE__ */ new Map();
	let lastStarted = "";
	let plan = "";
	const short = (text) => clipped$1((0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__.n)(redactor.text(text)));
	const say = (line) => {
		lastStarted = "";
		log.info(line);
	};
	const command = (type, item) => {
		const text = short((0,_shell_wrapper_js__WEBPACK_IMPORTED_MODULE_23__.t)(item.command));
		if (type !== "item.completed") {
			if (started.has(item.id)) return;
			started.set(item.id, clock());
			say(`$ ${text}`);
			lastStarted = item.id;
			return;
		}
		const since = started.get(item.id);
		started.delete(item.id);
		const took = since === void 0 ? "" : ` · ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.h)(Math.max(0, clock() - since) / 1e3)}`;
		const end = item.exitCode === null ? item.status || "ended" : `exit ${item.exitCode}`;
		const what = lastStarted === item.id && item.id !== "" ? "" : ` · ${text}`;
		say(`  ${item.exitCode === 0 ? "✓" : "✗"} ${short(end)}${took}${what}`);
	};
	const item = (type, item) => {
		if (item.type === "command_execution") return command(type, item);
		if (item.type === "todo_list") {
			const next = `plan: ${item.items.filter((todo) => todo.completed).length} of ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.g)(item.items.length, "step")} done`;
			if (next !== plan) say(`☐ ${next}`);
			plan = next;
			return;
		}
		if (type !== "item.completed") return;
		switch (item.type) {
			case "agent_message": return say(quoted(redactor.text(item.text)));
			case "file_change": {
				const failed = item.status === "failed" ? " (failed)" : "";
				const lines = item.changes.slice(0, FILES).map(({ path: file, kind }) => `✎ ${short(`${kind || "change"} ${relative$1(file, root)}`)}${failed}`);
				if (item.changes.length > FILES) lines.push(`✎ … and ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.g)(item.changes.length - FILES, "more file")}`);
				return lines.length > 0 ? say(lines.join("\n")) : void 0;
			}
			case "web_search": return say(`⌕ ${short(item.query || "web search")}`);
			case "mcp_tool_call": return say(`⚒ ${short(`${item.server}.${item.tool}`)}${item.failed ? " (failed)" : ""}`);
			case "collab_tool_call": return say(`⚒ ${short(item.tool)}`);
			case "error": return say(`! ${short(item.message)}`);
			case "reasoning": return;
		}
	};
	return (event) => {
		switch (event.type) {
			case "thread.started": return say(`Thread ${short(event.thread)}`);
			case "turn.started": return;
			case "turn.completed": return event.usage ? say(usageLine(event.usage)) : void 0;
			case "turn.failed": return say(`✗ ${short(event.message || "the turn failed")}`);
			case "error": return say(`${/^reconnecting/i.test(event.message) ? "↻" : "!"} ${short(event.message)}`);
			default: return item(event.type, event.item);
		}
	};
}
function usageLine(usage) {
	return `Tokens: ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.f)(usage.input)} in (${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.f)(usage.cached)} cached), ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.f)(usage.output)} out (${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.f)(usage.reasoning)} reasoning)`;
}
function quoted(text) {
	const lines = (0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__.r)(text.trim()).filter((line, i, all) => line.trim() !== "" || (all[i - 1] ?? "").trim() !== "");
	const shown = lines.slice(0, MESSAGE_LINES).map((line) => `│ ${clipped$1(line)}`.trimEnd());
	if (lines.length > MESSAGE_LINES) shown.push(`│ … ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.g)(lines.length - MESSAGE_LINES, "more line")}`);
	return shown.join("\n");
}
/** Cut between characters. */
function clipped$1(line) {
	if (line.length <= LINE_CHARS) return line;
	return `${line.slice(0, 239).replace(/[\ud800-\udbff]$/, "")}…`;
}
function relative$1(file, root) {
	if (root === void 0) return file;
	const inside = node_path__WEBPACK_IMPORTED_MODULE_11__.relative(root, file);
	return inside !== "" && inside.split(node_path__WEBPACK_IMPORTED_MODULE_11__.sep)[0] !== ".." && !node_path__WEBPACK_IMPORTED_MODULE_11__.isAbsolute(inside) ? inside : file;
}
// build/job/run-codex.js
/** Installs Codex and runs the task with it. Whatever happens to us, no process of it is left. */
async function runCodexOnce(request, context) {
	const watchdog = startWatchdog(context.runId, context.folder);
	try {
		return await installAndRun(request, context, watchdog);
	} finally {
		watchdog.release();
	}
}
async function installAndRun(request, context, watchdog) {
	const { log, clock, redactor, folder, deadline } = context;
	if (request.modelNotice !== null) log.notice(request.modelNotice);
	const began = clock();
	const timeoutMs = (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.o)(deadline, clock);
	const installed = await installCodex(request.codexVersion, {
		...context,
		...timeoutMs === Number.POSITIVE_INFINITY ? {} : { timeoutMs },
		onProgress: (text) => log.info(text)
	});
	if (installed.kind === "failed") return {
		...NOTHING_RAN,
		...notInstalled(installed.error, request, context),
		seconds: (clock() - began) / 1e3
	};
	const model = request.model ?? "the model of its configuration";
	log.info(`Codex ${installed.version} runs on ${model}, sandbox ${request.sandbox}.`);
	const onEvent = createProgress(log, {
		redactor,
		root: request.workingDirectory,
		clock
	});
	const run = await runCodex(request, {
		...context,
		binary: installed.binary,
		deadline: deadline.endsAt,
		onStart: watchdog.guard,
		onEvent,
		protectTemp: await (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.U)(context.env, [
			folder,
			request.cacheDir,
			installed.binary,
			context.cacheCall?.script ?? folder
		])
	});
	const notCacheable = run.transcript.kind === "failed" ? `What Codex printed could not be kept: ${run.transcript.cause}.` : null;
	return {
		...run,
		version: installed.version,
		notCacheable
	};
}
const NOTHING_RAN = {
	thread: null,
	model: null,
	message: "",
	usage: null,
	activity: [],
	version: null,
	notCacheable: null
};
function notInstalled(error, request, { signal, deadline, clock }) {
	if (signal.aborted) return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.N)(signal);
	if ((0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.o)(deadline, clock) === 0) return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.F)(request, `Codex did not run: ${error}`);
	return {
		exit: 127,
		failure: "install",
		error
	};
}
// build/result/not-replayed.js
/**
* What a replay leaves out of what a run did. It is told on the run and on every replay, so it is kept in the entry.
* Pure.
*/
const NAMED = 3;
/** One sentence for each thing; empty where a replay brings all of it. */
function notReplayed(request, { commits, ignored }, activity) {
	const reasons = [];
	if (commits > 0) reasons.push(`Codex made ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.g)(commits, "commit")}. A replay brings the files, without the commits.`);
	if (ignored.paths.length > 0) reasons.push(`${ignoredFiles(ignored.paths, ignored.complete)} A replay does not bring them.`);
	else if (!ignored.complete) reasons.push("Git ignores too many files to look at all of them. A replay does not bring what Codex wrote there.");
	const settings = overriddenSettings(request.codexArgs);
	if (request.sandbox === "danger-full-access" || settings.some((name) => /^(default_)?permissions$/.test(name))) reasons.push("Codex could write outside the repository. A replay brings only what changed in the repository.");
	if (settings.includes("mcp_servers") || activity.some(({ kind }) => kind === "mcp_tool_call")) reasons.push("MCP servers ran outside the sandbox. A replay brings only what they changed in the repository.");
	return reasons;
}
function ignoredFiles(paths, complete) {
	const named = paths.slice(0, NAMED).join(", ");
	const more = paths.length - NAMED;
	return `Files that git ignores were written during the run: ${named}${complete ? more > 0 ? ` and ${more} more` : "" : " and many more"}.`;
}
/** The first part of each name that `-c NAME=VALUE` sets. */
function overriddenSettings(codexArgs) {
	return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.y)(codexArgs).flatMap((token) => {
		if (token.kind !== "flag" || token.flag !== "--config") return [];
		const override = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.b)(token.value ?? "");
		return override.kind === "ok" ? [override.key.split(".")[0]?.trim() ?? ""] : [];
	});
}
// build/job/store-result.js
/** Only a success is stored, and only one that a replay can repeat whole. */
async function storeResult(request, identity, { result, run, capture, startedAt }, context) {
	if (result.summary.exit !== 0) return {
		cache: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.A)("only a result with exit 0 is stored"),
		entry: ""
	};
	const notCacheable = identity.notCacheable ?? capture.notCacheable ?? run.notCacheable ?? emptiness(result);
	if (notCacheable !== null) {
		context.log.notice(`This result is not stored: ${notCacheable}`);
		return {
			cache: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.A)(notCacheable),
			entry: ""
		};
	}
	const leftOut = notReplayed(request, capture, result.activity).map((text) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.C)(context.redactor.text(text), 400));
	for (const text of leftOut) context.log.notice(text);
	const draft = {
		format: 1,
		hash: identity.hash,
		created: new Date(context.clock()).toISOString(),
		startedAt: new Date(startedAt).toISOString(),
		ttlMs: request.cacheTtlMs,
		forced: request.noCache,
		key: identity.record.map(([name, value]) => [name, redacted(value, context.redactor)]),
		exit: 0,
		model: result.model,
		tier: request.tier,
		usage: result.usage,
		costUsd: result.costUsd,
		codexVersion: run.version,
		changes: result.changes,
		activity: result.activity,
		notReplayed: leftOut
	};
	const kept = await context.stores.save(draft, context.folder);
	return {
		cache: {
			kind: "miss",
			stored: kept.stored,
			reason: kept.reason
		},
		entry: kept.entry
	};
}
/** A replay of nothing would be a success without an answer, for as long as the entry is good. */
function emptiness({ message, changes }) {
	return message.trim() === "" && changes.files.length === 0 ? "Codex gave no answer and changed no files." : null;
}
/** People's texts may hold a secret as well: the record is hashed as it is and kept without. */
function redacted(value, redactor) {
	if (typeof value === "string") return redactor.text(value);
	return Array.isArray(value) ? value.map((text) => redactor.text(text)) : null;
}
// build/base/markdown/safe-markdown.js
/** Longer texts are cut before they are read: a comment can't hold more, and the whole message is in a file. */
const MAX_READ = 65536;
/** Reading emphasis takes time by the square of a paragraph's length (seconds for 64 KiB of `_a_a_a`). */
const MAX_PARAGRAPH = 8192;
const MAX_DEPTH = 30;
/** Each level of a quotation is read once more: found before, because 65 KiB of `>` would take seconds. */
const DEEP_QUOTE = /^[ \t]*(?:>[ \t]*){31}/m;
/**
* Markdown by a stranger (the model), made safe to show in a job summary or a comment.
*
* It is read into tokens and written anew from them, every text escaped: what survives is what is written here
* (headings, lists, tables, code, emphasis, quotes, http links with their host in view), however GitHub's reader may
* differ from ours. Raw HTML and footnotes are shown as text, images as their description and address, other links
* lose their target. Nothing pings, closes an issue, calls home or passes for our own marker.
*/
function safeMarkdown(text, options = {}) {
	const source = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.g)(text), MAX_READ);
	try {
		return new Writer(options.headings ?? 3).blocks(readMarkdown(source), 0).trim();
	} catch {
		return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.m)(source);
	}
}
/** Tokens of Markdown, in bounded time for the first 64 KiB. Throws a RangeError where it is nested too deeply. */
function readMarkdown(markdown) {
	if (DEEP_QUOTE.test(markdown)) throw new RangeError("nested too deeply");
	return new BoundedLexer().lex(markdown.slice(0, MAX_READ));
}
var BoundedLexer = class extends _table_js__WEBPACK_IMPORTED_MODULE_9__.r {
	inlineTokens(text, tokens = []) {
		if (text.length <= MAX_PARAGRAPH) return super.inlineTokens(text, tokens);
		tokens.push({
			type: "text",
			raw: text,
			text,
			escaped: false
		});
		return tokens;
	}
};
var Writer = class {
	#headings;
	constructor(headings) {
		this.#headings = headings;
	}
	/** In a tight list's item, text and what follows it stay together. */
	blocks(tokens, depth, tight = false) {
		if (depth > MAX_DEPTH) throw new RangeError("nested too deeply");
		let markdown = "";
		let before = "";
		for (const token of tokens) {
			const part = this.#block(token, depth);
			if (part === "") continue;
			const together = before === "text" && (token.type === "text" || tight && /^(?:list|code|blockquote)$/.test(token.type));
			markdown += (markdown === "" ? "" : together ? "\n" : "\n\n") + part;
			before = token.type;
		}
		return markdown;
	}
	#block(token, depth) {
		switch (token.type) {
			case "space":
			case "checkbox": return "";
			case "heading": {
				const heading = token;
				const level = Math.min(6, heading.depth + this.#headings - 1);
				const line = this.inline(heading.tokens, depth).replaceAll(/\\?\n/g, " ").trim();
				return line === "" ? "" : `${"#".repeat(level)} ${line.replace(/(#+)$/, "\\$1")}`;
			}
			case "code": {
				const code = token;
				return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.m)(code.text, code.lang);
			}
			case "blockquote": {
				const quoted = this.blocks(token.tokens, depth + 1);
				return quoted === "" ? "" : prefixed(quoted, "> ", "> ");
			}
			case "list": return this.#list(token, depth);
			case "table": return this.#table(token, depth);
			case "hr": return "* * *";
			case "def": {
				const def = token;
				return def.tag.startsWith("^") ? (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.p)(def.raw.trim()) : "";
			}
			case "paragraph":
			case "text": {
				const inner = token.tokens;
				return inner ? (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.f)(this.inline(inner, depth)).trim() : (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.p)(token.text);
			}
			default: return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.p)(token.raw).trim();
		}
	}
	#list(list, depth) {
		let number = list.ordered ? Number(list.start) || 0 : 0;
		return list.items.map((item) => {
			const marker = list.ordered ? `${number++}. ` : "- ";
			return prefixed((item.task ? item.checked ? "[x] " : "[ ] " : "") + this.blocks(item.tokens, depth + 1, !list.loose), marker, " ".repeat(marker.length));
		}).join(list.loose ? "\n\n" : "\n");
	}
	#table(table, depth) {
		const row = (cells) => `| ${cells.map((cell) => this.inline(cell.tokens, depth, true).replaceAll(/\\?\n/g, "<br>").trim()).join(" | ")} |`;
		const align = table.align.map((side) => side ? {
			left: ":--",
			center: ":-:",
			right: "--:"
		}[side] : "---");
		return [
			row(table.header),
			`| ${align.join(" | ")} |`,
			...table.rows.map(row)
		].join("\n");
	}
	inline(tokens, depth, inCell = false, inLink = false) {
		if (depth > MAX_DEPTH) throw new RangeError("nested too deeply");
		return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.h)(tokens.map((token) => this.#inline(token, depth + 1, inCell, inLink)));
	}
	#inline(token, depth, inCell, inLink) {
		const code = inCell ? _redact_js__WEBPACK_IMPORTED_MODULE_2__.l : _redact_js__WEBPACK_IMPORTED_MODULE_2__.u;
		switch (token.type) {
			case "strong":
			case "em":
			case "del": {
				const inner = this.inline(token.tokens, depth, inCell, inLink);
				const mark = {
					strong: "**",
					em: "*",
					del: "~~"
				}[token.type];
				return inner.trim() === "" ? inner : mark + inner + mark;
			}
			case "codespan": return code(token.text);
			case "br": return inCell ? "<br>" : "\\\n";
			case "checkbox": return "";
			case "image": {
				const image = token;
				const address = image.href.startsWith("data:") ? "" : code(image.href);
				return `\\[image: ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(image.text)}\\] ${inLink ? "" : address}`.trimEnd();
			}
			case "link": return this.#link(token, depth, inCell, inLink);
			case "html": return inCell && /^<br\s*\/?>$/i.test(token.raw.trim()) ? "<br>" : (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(token.raw);
			case "text": {
				const inner = token.tokens;
				return inner ? this.inline(inner, depth, inCell, inLink) : (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(token.text);
			}
			case "escape": return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(token.text);
			default: return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(token.raw);
		}
	}
	/** Where a link leads is always in view. One that GitHub would take for a reference to an issue is shown as code. */
	#link(link, depth, inCell, inLink) {
		if (/^\[\^[^\]]*\]$/.test(link.raw)) return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(link.raw);
		const label = this.inline(link.tokens, depth, inCell, true).trim();
		const url = webAddress(link.href);
		if (inLink || !url) return label;
		const bare = !link.raw.startsWith("[") || link.text === link.href;
		if (/\/(?:issues|pull|pulls|discussions)\/\d/.test(url.href)) {
			const address = (inCell ? _redact_js__WEBPACK_IMPORTED_MODULE_2__.l : _redact_js__WEBPACK_IMPORTED_MODULE_2__.u)(url.href);
			return bare ? address : `${label} (${address})`;
		}
		const target = url.href.replace(/[<>()[\]\\|!*`~\s@]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`).replace(/&(?=#|\w+;)/g, "&amp;");
		if (bare || label === "") return `<${target}>`;
		return `[${label}](${target}) (${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(url.host)})`;
	}
};
function webAddress(href) {
	try {
		const url = new URL(href.replaceAll("&amp;", "&"));
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
	return `${result.summary.exit === 0 ? "✅" : ICONS[result.failure ?? ""] ?? "❌"} Codex${task.trim() === "" ? "" : `: ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(clipped(task.trim().replace(/\s+/g, " "), 100))}`}`;
}
/** Tier, model, time, tokens, cost of the run that made the result. */
function statusLine({ result, tier }) {
	const { summary, usage, costUsd, model, failure } = result;
	return [
		summary.exit === 0 ? "" : `**${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(failure ?? "failed")}** (exit ${summary.exit})`,
		tier === "" ? "" : `tier **${tier}**`,
		model === null ? "" : (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.u)(model),
		summary.time > 0 ? (0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.h)(summary.time) : "",
		usage ? `${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.f)(usage.input)} tokens in${usage.cached > 0 ? ` (${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.f)(usage.cached)} cached)` : ""}, ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.f)(usage.output)} out` : "",
		costUsd === null ? "" : (0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.u)(costUsd)
	].filter((part) => part !== "").join(" · ");
}
/** Where the answer came from, how old it is, and what that saved. */
function cacheLine({ result, cache }) {
	if (cache.kind === "miss") {
		const stored = cache.stored ? "stored for the next time" : "not stored";
		const reason = cache.reason.trim() === "" ? "" : ` (${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(cache.reason.trim())})`;
		return result.folder === null ? "" : `🆕 Fresh run, ${stored}${reason}.`;
	}
	const where = cache.source === "local" ? "the local store" : "the Actions cache";
	const savings = [result.summary.time > 0 ? (0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.h)(result.summary.time) : "", result.costUsd === null ? "" : (0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.u)(result.costUsd)].filter((part) => part !== "").join(" and ");
	return `♻️ Replayed from ${where}, made ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.d)(cache.ageSeconds)} ago${savings === "" ? "" : `: saved ${savings}`}.`;
}
/** The error with its advice. */
function errorBlock({ result }) {
	const error = (result.summary.error ?? "").replace(/\s+/g, " ").trim();
	return error === "" ? "" : `> ⚠️ ${safeLine(clipped(error, ERROR_CHARS))}`;
}
function messageSection({ result }, maxChars) {
	const message = result.message.trim();
	if (message === "") return "";
	if (!isJson(message)) return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__._)(safeMarkdown(message, { headings: 4 }), maxChars);
	const json = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.m)(JSON.stringify(JSON.parse(message), null, 2), "json"), maxChars);
	return result.table ? `<details><summary>The answer as JSON</summary>\n\n${json}\n\n</details>` : json;
}
function tableSection({ result }, { rows, chars = TABLE_CHARS, always = false }) {
	const { table, message } = result;
	if (!table || table.columns.length === 0 || !always && showsTable(message, table)) return "";
	const row = (cells) => `| ${cells.join(" | ")} |`;
	const lines = [
		row(table.columns.map((column) => (0,_table_write_js__WEBPACK_IMPORTED_MODULE_8__.s)(clipped(column, CELL_CHARS)))),
		row(table.columns.map(() => "---")),
		...table.rows.slice(0, rows).map((cells) => row(cells.map(cellText)))
	];
	const more = table.rows.length - rows;
	return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__._)(lines.join("\n"), chars) + (more > 0 ? `\n\n*${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.g)(more, "more row")} in the \`table\` output.*` : "");
}
/** `git diff --stat`, or the paths where there is none. */
function changesSection({ result }, maxChars) {
	const { files, diffstat } = result.changes;
	if (files.length === 0) return "";
	const text = diffstat.trimEnd() || files.join("\n");
	return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.m)(text.replace(/^\n+/, "")), maxChars);
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
	].map(([kind, noun]) => [activity.filter((done) => done.kind === kind).length, noun]).filter(([count]) => count > 0).map(([count, noun]) => noun === "search" && count !== 1 ? `${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.f)(count)} searches` : (0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.g)(count, noun));
	const rows = activity.slice(0, maxItems).map(activityRow);
	const more = activity.length - maxItems;
	return [
		`<details><summary>What Codex did: ${counts.join(", ")}</summary>`,
		"",
		"| | | result | time |\n| --- | --- | --- | ---: |",
		...rows,
		...more > 0 ? ["", `*and ${(0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.g)(more, "more step")}*`] : [],
		"",
		"</details>"
	].join("\n");
}
function activityRow(done) {
	const code = (text) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.l)(clipped(text.trim(), COMMAND_CHARS));
	switch (done.kind) {
		case "command": {
			const exit = done.exitCode === null ? "did not end" : done.exitCode === 0 ? "✓" : `✗ exit ${done.exitCode}`;
			return `| ran | ${code(done.command)} | ${exit} | ${done.seconds === null ? "" : (0,_prune_js__WEBPACK_IMPORTED_MODULE_3__.h)(done.seconds)} |`;
		}
		case "file_change": return `| ${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_8__.s)(done.change || "change")} | ${code(done.path)} | | |`;
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
	const parts = line.split(/`([^`]+)`/).map((part, i) => i % 2 === 1 ? (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.u)(part) : (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.d)(part));
	return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.f)((0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.h)(parts));
}
function cellText(value) {
	if (value === null) return "";
	return (0,_table_write_js__WEBPACK_IMPORTED_MODULE_8__.s)(clipped(typeof value === "string" ? value : JSON.stringify(value), CELL_CHARS));
}
function showsTable(message, table) {
	let tokens;
	try {
		tokens = readMarkdown(message);
	} catch {
		return false;
	}
	return tokens.some((token) => isTable(token) && token.rows.length === table.rows.length && token.header.length === table.columns.length);
}
function isTable(token) {
	return token.type === "table" && "rows" in token;
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
	for (let chars = maxBytes; Buffer.byteLength(shown) > maxBytes; chars = Math.floor(chars * .7)) shown = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__._)(markdown, chars);
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
		summary.id === null ? "" : `Thread ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.u)(summary.id)}`,
		outcome.hash === "" ? "" : `hash ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.u)(outcome.hash.slice(0, 16))}`
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
		outputs: (paths) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.c)(outcome, paths),
		jobSummary: () => redactor.text(jobSummary(shown, { notes })),
		outputFile: outputFile === null ? null : {
			path: outputFile,
			text: message,
			within: workspace
		}
	};
}
// build/result/usage.js
/** OpenAI's list prices of models that the library doesn't know yet; where it does, the library counts. */
const OWN_PRICES = /* @__PURE__ */ new Map([["gpt-6.1-terra", {
	input: 1,
	cached: .05,
	output: 5
}], ["gpt-6.1-sol", {
	input: 2,
	cached: .1,
	output: 10
}]]);
/**
* What a run cost, in US dollars at OpenAI's list prices, rounded to six decimals; null for a model without a known
* price. `cached` tokens are part of `input` and `reasoning` part of `output`, as the Responses API counts them.
* An estimate: discounts, and what a gateway takes, are not known. Never throws.
*
* Loads the price list (480 kB) on first call: call it after a real run only, never on a replay.
*/
async function costUsd(model, usage) {
	if (![
		usage.input,
		usage.cached,
		usage.output
	].every((count) => Number.isFinite(count) && count >= 0)) return null;
	const price = await listPrice(model) ?? ownPrice(model);
	if (price === null) return null;
	const cached = Math.min(usage.cached, usage.input);
	const dollars = ((usage.input - cached) * price.input + cached * price.cached + usage.output * price.output) / 1e6;
	return Math.round(dollars * 1e6) / 1e6;
}
/**
* The library's price of small amounts, per million. Not its price of the whole usage: where a model's price rises
* with the length of the context (272,000 tokens), it would take the sum over a run's requests for one long request,
* and charge double.
*/
async function listPrice(model) {
	try {
		const { calcPrice } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.bind(__webpack_require__, 2006));
		const of = (usage) => calcPrice(usage, model, { providerId: "openai" })?.total_price ?? null;
		const input = of({
			input_tokens: 1e3,
			output_tokens: 0
		});
		const cached = of({
			input_tokens: 1e3,
			cache_read_tokens: 1e3,
			output_tokens: 0
		});
		const output = of({
			input_tokens: 0,
			output_tokens: 1e3
		});
		if (input === null || cached === null || output === null) return null;
		return {
			input: input * 1e3,
			cached: cached * 1e3,
			output: output * 1e3
		};
	} catch {
		return null;
	}
}
/** Also of a dated model: `gpt-6.1-sol-2026-10-01`. */
function ownPrice(model) {
	return OWN_PRICES.get(model.toLowerCase().replace(/-\d{4}-\d{2}-\d{2}$/, "")) ?? null;
}
// build/result/make-result.js
/**
* Makes the result of a run, and puts its files beside the `stdout` and `stderr` that are there already: the folder is
* an entry then, but for its meta. What can't be written is no reason to lose the result: the store will refuse it.
*/
async function makeResult(run, capture, request, folder) {
	const { exit, failure, error, thread, message, usage, seconds } = run;
	const model = request.model ?? run.model;
	const { summary, json } = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.S)({
		exit,
		id: thread,
		time: seconds,
		error,
		message
	});
	const table = exit === 0 ? (0,_table_js__WEBPACK_IMPORTED_MODULE_9__.t)(message) : null;
	const files = [
		["summary.json", json],
		["message.md", message],
		["table.json", table === null ? null : (0,_table_write_js__WEBPACK_IMPORTED_MODULE_8__.a)(table)],
		["changes.patch", capture.patch]
	];
	for (const [name, content] of files) if (content !== null) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, name), content, { mode: 384 }).catch(() => void 0);
	return {
		summary,
		summaryJson: json,
		failure,
		message,
		table,
		usage,
		costUsd: usage === null || model === null ? null : await costUsd(model, usage),
		model,
		changes: capture.changes,
		activity: run.activity.map((item) => fromFolder(item, request.workingDirectory)),
		folder
	};
}
/** Codex gives absolute paths. A replay elsewhere shows the same activity, so they become relative to where it worked. */
function fromFolder(item, folder) {
	if (item.kind !== "file_change" || !(0,node_path__WEBPACK_IMPORTED_MODULE_11__.isAbsolute)(item.path)) return item;
	if (!(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.G)(item.path, folder)) return item;
	return {
		...item,
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_11__.relative)(folder, item.path).split(node_path__WEBPACK_IMPORTED_MODULE_11__.sep).join("/")
	};
}
// build/job.js
/** request → key → lookup → (hit: replay | miss: codex → result → store) → publish. Never rejects. */
async function runJob(reading, setup, channels) {
	const outcome = await (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.k)(reading, setup, replayOrRun);
	await (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.o)(publicationOf(outcome, reading, setup), channels);
	return outcome;
}
async function replayOrRun(request, context) {
	const identity = await (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.v)(request, {
		...context,
		fallbackCommit: context.env["GITHUB_SHA"] ?? ""
	});
	const stores = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.a)({
		...context,
		cacheDir: request.cacheDir
	});
	const stored = await replayStored(request, identity, stores.find, context);
	if (stored.kind === "hit") return stored.outcome;
	context.log.info(`Cache miss (${stored.reason}). Running Codex.`);
	const lock = await lockJob(request, identity, stores, context);
	try {
		const twin = await replayStored(request, identity, stores.findLocal, context);
		if (twin.kind === "hit") return twin.outcome;
		const refusal = await (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.P)(request, context);
		if (refusal !== null) return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.j)(request, identity, context, {
			result: refusal,
			cache: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.A)("Codex did not run")
		});
		const startedAt = context.clock();
		const watch = await watchChanges(request, identity, context);
		const run = await runCodexOnce(request, context);
		const wrapUp = {
			signal: (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_25__.i)(context.signal, _cancellation_js__WEBPACK_IMPORTED_MODULE_25__.n),
			endsAt: null
		};
		const capture = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.i)(wrapUp, () => watch.capture());
		const result = await makeResult(run, capture, request, context.folder);
		return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.j)(request, identity, context, {
			result,
			...await storeResult(request, identity, {
				result,
				run,
				capture,
				startedAt
			}, {
				...context,
				stores
			})
		});
	} finally {
		await lock.release();
	}
}



/***/ }),

/***/ 4538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ printableJson),
/* harmony export */   l: () => (/* binding */ JsonText),
/* harmony export */   r: () => (/* binding */ MAX_COLUMNS),
/* harmony export */   u: () => (/* binding */ cellJson)
/* harmony export */ });
/* unused harmony exports a, c, i, n, o, s, t */
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
* The same for Markdown, and the CSV in it; JSON as a whole is searched beyond that. Hostile Markdown takes 0.4 s per
* million characters, and nothing else is done meanwhile, a cancellation included.
*/
const MAX_MARKDOWN = 16777216;
const MAX_COLUMNS = 1e3;
/** Of one table, after padding. */
const MAX_CELLS = 1e6;
/** Fenced blocks and Markdown tables of one message; later ones are not looked at. */
const MAX_BLOCKS = 1e4;
/** Values of one JSON text, members and elements counted. */
const MAX_VALUES = 4e6;
/** Length of a Markdown cell whose inline markup is still read; a longer one stays as written. */
const MAX_INLINE = 1e3;
/**
* Work on the inline markup of one message. Reading a cell takes time by the square of the marks in it (12 ms for 660),
* so that is how it is counted: 50,000,000 are some 2 s. Cells behind that stay as written; a million cells with seven
* marks each are still read.
*/
const MAX_INLINE_WORK = 5e7;



/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createLines)
/* harmony export */ });
// build/base/text/lines.js
const MiB = 1048576;
/** One event can be large (a command's output, a long message). V8 has no string over 512 MiB. */
const DEFAULT_LIMIT = 256 * MiB;
/** A buffer that grew beyond this for one long line is given back after it. */
const KEPT_CAPACITY = MiB;
/**
* Splits at LF; a CR before it goes too. Text is UTF-8, what isn't shows as U+FFFD. Memory stays below twice the longest
* line within `limit` (bytes); of a longer one nothing is kept but its length. Each byte is copied a bounded number of
* times, however small the chunks are: the buffer doubles.
*/
function createLines(limit = DEFAULT_LIMIT) {
	let pending = Buffer.allocUnsafe(0);
	let held = 0;
	/** Bytes of the present line when it is over the limit; else 0. */
	let skipped = 0;
	function hold(part) {
		if (part.length === 0) return;
		if (skipped > 0 || held + part.length > limit + 1) {
			skipped += held + part.length;
			held = 0;
			release();
			return;
		}
		if (held + part.length > pending.length) {
			const larger = Buffer.allocUnsafe(Math.max(1024, held + part.length, Math.min(pending.length * 2, limit + 1)));
			pending.copy(larger, 0, 0, held);
			pending = larger;
		}
		part.copy(pending, held);
		held += part.length;
	}
	function release() {
		if (pending.length > KEPT_CAPACITY) pending = Buffer.allocUnsafe(0);
	}
	function finish(part) {
		if (held === 0 && skipped === 0) return lineOf(part, limit);
		hold(part);
		const line = skipped > 0 ? {
			kind: "oversize",
			bytes: skipped
		} : lineOf(pending.subarray(0, held), limit);
		held = 0;
		skipped = 0;
		release();
		return line;
	}
	return {
		write(chunk) {
			const lines = [];
			let from = 0;
			for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
				lines.push(finish(chunk.subarray(from, at)));
				from = at + 1;
			}
			hold(chunk.subarray(from));
			return lines;
		},
		end() {
			return held === 0 && skipped === 0 ? [] : [finish(Buffer.alloc(0))];
		}
	};
}
/** The CR of a CRLF doesn't count for the limit. */
function lineOf(bytes, limit) {
	const length = bytes.at(-1) === 13 ? bytes.length - 1 : bytes.length;
	if (length > limit) return {
		kind: "oversize",
		bytes: bytes.length
	};
	return {
		kind: "line",
		text: bytes.toString("utf8", 0, length)
	};
}



/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ notStored),
  B: () => (/* binding */ listProblems),
  C: () => (/* binding */ oneLine),
  D: () => (/* binding */ writeAlternates),
  E: () => (/* binding */ setIndexTime),
  F: () => (/* binding */ timedOut),
  G: () => (/* binding */ isWithin),
  I: () => (/* binding */ failedResult),
  L: () => (/* binding */ lackOfLogin),
  M: () => (/* binding */ unstarted),
  N: () => (/* binding */ cancelled),
  P: () => (/* binding */ preflight),
  R: () => (/* binding */ cancelledExit),
  S: () => (/* binding */ makeSummary),
  T: () => (/* binding */ copyIndex),
  U: () => (/* binding */ inTemporaryFolder),
  V: () => (/* binding */ presentable),
  W: () => (/* binding */ makeRunFolder),
  _: () => (/* binding */ cutMarkdown),
  a: () => (/* binding */ openStores),
  b: () => (/* binding */ readOverride),
  c: () => (/* binding */ makeOutputs),
  d: () => (/* binding */ escapeInline),
  f: () => (/* binding */ escapeLineStarts),
  g: () => (/* binding */ printable),
  h: () => (/* binding */ joinInline),
  i: () => (/* binding */ TIERS),
  j: () => (/* binding */ toOutcome),
  k: () => (/* binding */ settleJob),
  l: () => (/* binding */ cellCode),
  m: () => (/* binding */ fence),
  o: () => (/* binding */ publish),
  p: () => (/* binding */ escapeMarkdown),
  r: () => (/* binding */ parseRequest),
  t: () => (/* binding */ createRedactor),
  u: () => (/* binding */ codeSpan),
  v: () => (/* binding */ identifyJob),
  w: () => (/* binding */ excludePathspecs),
  x: () => (/* binding */ restoreResult),
  y: () => (/* binding */ readTokens),
  z: () => (/* binding */ describeProblems)
});

// UNUSED EXPORTS: H, O, n, s

// EXTERNAL MODULE: ./build/shaken/chunks/cancellation.js
var cancellation = __webpack_require__(7901);
// EXTERNAL MODULE: ./build/shaken/chunks/secret-names.js
var secret_names = __webpack_require__(6591);
// EXTERNAL MODULE: ./build/shaken/chunks/errors.js
var errors = __webpack_require__(5749);
// EXTERNAL MODULE: ./build/shaken/chunks/entry.js
var entry = __webpack_require__(5516);
;// CONCATENATED MODULE: ./build/shaken/chunks/protocol.js

// build/store/actions/keys.js
/**
* Keys in the Actions cache: `codex-job-<hash>-<created, Unix seconds>-<unique>`. Entries there can't be overwritten,
* so the time in the key is what lets a newer result win: the service gives the newest of a prefix. Lower case only,
* because the local runner `act` folds case. Pure.
*/
/** @param unique lower-case letters and digits: two jobs may end in the same second */
function cacheKey(draft, unique) {
	return `${keyPrefix(draft.hash)}${createdSeconds(draft)}-${unique}`;
}
function keyPrefix(hash) {
	return `codex-job-${hash}-`;
}
function createdSeconds(draft) {
	return Math.floor(Date.parse(draft.created) / 1e3);
}
/** Null for all that cacheKey doesn't write: the service is asked by prefix, and may answer with anything. */
function parseKey(key) {
	const match = /^codex-job-([0-9a-f]{64})-(\d{1,12})-[0-9a-z]{1,40}$/.exec(key);
	return match?.[1] && match[2] ? {
		hash: match[1],
		created: Number(match[2])
	} : null;
}
/** Whether the entry behind `key` makes another save of the same job needless. */
function isFresh(key, { hash, now, ttlMs, refused }) {
	const parsed = parseKey(key);
	if (parsed?.hash !== hash || refused.includes(key)) return false;
	const age = now - parsed.created * 1e3;
	return age <= ttlMs && age >= -3e5;
}
// build/store/actions/protocol.js
const ANSWER_FILE = "answer.json";


// EXTERNAL MODULE: ./build/shaken/chunks/shim.js
var shim = __webpack_require__(6267);
// EXTERNAL MODULE: ./build/shaken/chunks/context.js
var chunks_context = __webpack_require__(3447);
// EXTERNAL MODULE: ./build/shaken/chunks/worktree.js + 1 modules
var chunks_worktree = __webpack_require__(5795);
// EXTERNAL MODULE: ./build/shaken/chunks/prune.js
var prune = __webpack_require__(1000);
// EXTERNAL MODULE: ./build/shaken/chunks/limits.js
var limits = __webpack_require__(4538);
// EXTERNAL MODULE: ./build/shaken/chunks/table.js
var table = __webpack_require__(4416);
// EXTERNAL MODULE: ./build/shaken/chunks/shell-words.js
var shell_words = __webpack_require__(50);
// EXTERNAL MODULE: ./build/shaken/chunks/table-write.js
var table_write = __webpack_require__(2302);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/shaken/chunks/redact.js






















// build/base/files/is-within.js
/** Whether a path is a folder or lies below it, by the letters of both: links are the caller's to follow. */
function isWithin(path, folder) {
	const way = (0,external_node_path_.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
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
	for (const base of [runnerTemp, (0,external_node_path_.join)(cacheDir, ".runs")].filter(external_node_path_.isAbsolute)) {
		const folder = await freshFolder(base).catch(() => null);
		if (folder !== null) return folder;
	}
	return freshFolder((0,external_node_os_.tmpdir)());
}
/** Advice for the case that `makeRunFolder` rejects. */
const NO_FOLDER = "No folder for this job could be made: give its user RUNNER_TEMP, cache-dir or the temporary folder, with room in it.";
async function freshFolder(base) {
	await (0,chunks_context.P)(base, 448);
	return (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, "codex-job-")));
}
/**
* Whether one of the folders lies where Codex's `workspace-write` sandbox lets the model write besides the workspace:
* `/tmp` and TMPDIR. A store there could be filled by the model with answers of its own.
*/
async function inTemporaryFolder(env, folders) {
	const real = (path) => (0,promises_.realpath)(path).catch(() => path);
	const open = await Promise.all([
		"/tmp",
		(0,external_node_os_.tmpdir)(),
		env["TMPDIR"] || "/tmp"
	].map(real));
	return (await Promise.all(folders.map(real))).some((path) => open.some((temp) => isWithin(path, temp)));
}
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
	const clean = (text) => oneLine$1(redact(text, secrets));
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
function oneLine$1(text) {
	return text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]+/gu, " ").trim();
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
	if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return (0,chunks_context.E)(ACCEPTS);
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") return (0,chunks_context.E)(ACCEPTS);
	if (url.username !== "" || url.password !== "") return (0,chunks_context.E)("a URL without a user or password in it; the key is openai-api-key");
	if (text.includes("#")) return (0,chunks_context.E)("a URL without a # part");
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
/** Its runs read the caches of their own merge ref, the base branch and the default branch: one of the last two can serve. */
const FORKS = "GitHub gives no secrets to a fork’s pull request, so that only a stored result is served there: let a maintainer run this job for the same commit from the base or default branch (by workflow_dispatch, say), then run this one again.";
/**
* Why Codex has nothing to log in with, and what to change; null when it has. Asked before anything is installed:
* without a login Codex tries for half a minute, and then says that it could not connect.
*
* @param personalHome the person's own Codex home; there `codex login` keeps `auth.json`
*/
async function lackOfLogin(request, personalHome) {
	if (request.apiKey !== null) return null;
	if (request.codexArgs.includes("--oss")) return null;
	if (request.endpoint !== "https://api.openai.com/v1/responses") return `${NEEDED}, and there is no key for responses-api-endpoint: set openai-api-key (any text, where the endpoint asks for none).${request.personalLogin ? "" : ` ${FORKS}`}`;
	if (request.codexHome !== null) return null;
	if (request.personalLogin) {
		if (personalHome !== null && await exists((0,external_node_path_.join)(personalHome, "auth.json"))) return null;
		return `${NEEDED}, and there is neither a key nor a login: set OPENAI_API_KEY, or run codex login.`;
	}
	return `${NEEDED}, and openai-api-key is empty: set it from a secret. ${FORKS}`;
}
function exists(path) {
	return (0,promises_.access)(path).then(() => true, () => false);
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
	const lack = await lackOfLogin(request, context.personalHome);
	if (lack !== null) return failedResult({
		exit: 1,
		failure: "auth",
		error: lack
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
	return (0,chunks_worktree.o)(deadline, clock) === 0 ? timedOut(request, "Codex did not run.") : null;
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
		task
	};
}
/** The outcome of a job in which nothing ran, or of which nothing is known. */
function unstarted(failed, tier) {
	return {
		result: failedResult(failed),
		cache: notStored("Codex did not run"),
		hash: "",
		tier,
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
// build/job/settle-job.js
/**
* The job, with an outcome on every path out: also when the inputs are wrong, when something below it throws, when git
* hangs, and when after a cancellation something (a dead disk, a silent service) doesn't let go. Never rejects.
*/
async function settleJob(reading, setup, replayOrRun) {
	if (reading.kind === "invalid") {
		setup.log.info(listProblems(reading.problems));
		return unstarted({
			exit: 2,
			failure: "input",
			error: describeProblems(reading.problems)
		}, reading.tier);
	}
	const { request } = reading;
	const { signal, clock, folder } = setup;
	if (folder === null) return unstarted({
		exit: 1,
		failure: "internal",
		error: NO_FOLDER
	}, request.tier);
	if (signal.aborted) return unstarted(cancelled(signal), request.tier);
	const context = {
		...setup,
		folder,
		deadline: (0,chunks_worktree.a)(request.timeoutMs, signal, clock)
	};
	const overdue = (0,cancellation.i)(signal, cancellation.t);
	const gone = new Promise((resolve) => {
		overdue.addEventListener("abort", () => resolve(cancelled(signal, "Not everything had ended by then.")));
	});
	try {
		const job = (0,chunks_worktree.i)(context.deadline, () => replayOrRun(request, context));
		const first = await Promise.race([job, gone]);
		return "result" in first ? first : unstarted(first, request.tier);
	} catch (cause) {
		return unstarted(cause instanceof chunks_worktree.n && (0,chunks_worktree.o)(context.deadline, clock) === 0 ? timedOut(request, setup.redactor.text(cause.message)) : explainFault(cause, setup), request.tier);
	}
}
/** What to tell of something that was thrown where nothing should be. */
function explainFault(cause, { signal, redactor, log }) {
	if (signal.aborted) return cancelled(signal);
	const message = redactor.text((0,errors.n)(cause));
	const internal = (error) => ({
		exit: 1,
		failure: "internal",
		error
	});
	if (cause instanceof chunks_worktree.n) return internal(message);
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
// build/base/git/alternates.js
/** Lets the object folder `objects` also read from `others` (absolute). Format: gitrepository-layout, objects/info/alternates. */
function writeAlternates(objects, others) {
	(0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(objects, "info"), { recursive: true });
	const lines = others.map((path) => /["\n]/.test(path) ? JSON.stringify(path) : path);
	(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(objects, "info", "alternates"), lines.map((line) => `${line}\n`).join(""));
}
// build/base/git/copy-index.js
/** Copies an index for its stat cache; no index is an empty one. */
function copyIndex(from, to) {
	const times = (0,external_node_fs_.statSync)(from, { throwIfNoEntry: false });
	if (times === void 0) return;
	(0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
	setIndexTime(to, times.mtimeMs);
}
/**
* Git rereads a file whose time is not before the index's own ("racy git"): an edit in the very second in which the
* index was written shows in no other way. So a copy must not look younger than what it was copied from; a
* millisecond older only costs a reread. `utimes` rounds, hence the floor.
*/
function setIndexTime(path, writtenAtMs) {
	const seconds = (Math.floor(writtenAtMs) - 1) / 1e3;
	(0,external_node_fs_.utimesSync)(path, seconds, seconds);
}
// build/base/git/exclude.js
/** Pathspecs for "everything but these". Paths that are not strictly inside the root say nothing. */
function excludePathspecs(root, paths) {
	return [":(top)", ...[...new Set(paths.flatMap((path) => [(0,external_node_path_.join)(realpathOf((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)), realpathOf(path)]))].filter((path) => isWithin(path, root)).map((path) => (0,external_node_path_.relative)(root, path)).filter(Boolean).map((path) => `:(top,exclude,literal)${path.split(external_node_path_.sep).join("/")}`)];
}
/** As realpath, for a path that need not exist yet. */
function realpathOf(path) {
	try {
		return (0,external_node_fs_.realpathSync)(path);
	} catch {
		return (0,external_node_path_.dirname)(path) === path ? path : (0,external_node_path_.join)(realpathOf((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
	}
}
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
		result: oneLine(message, 280)
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
	return (0,limits.d)(JSON.stringify({
		exit,
		id,
		time,
		error,
		result
	}));
}
/** An empty text says nothing, and is null. */
function line(text, limit) {
	return text === null ? null : oneLine(text, limit) || null;
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
	const { model, usage, costUsd, changes, activity } = meta;
	return {
		summary: read,
		summaryJson,
		failure: null,
		message,
		table: (0,table.t)(message),
		usage,
		costUsd,
		model,
		changes,
		activity,
		folder: entry === "" ? null : entry
	};
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
function redact_parseKey(ctx, end = 61) {
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
		let key = redact_parseKey(ctx);
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
			let k = redact_parseKey(ctx, 93);
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
			let p = peekTable(ctx, redact_parseKey(ctx), tbl, m, 0);
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
// build/key/arguments.js
/** `--image=PATH` (as request/codex-args/fold.ts writes every form of it), and settings whose name says that they name a file. */
const NAMES_A_FILE = /^(--image=|(?:--config=)?[A-Za-z0-9_.-]*_file=)(.*)$/s;
/**
* Codex's arguments as they are hashed: a file that they name counts by its content, not by its path, so that another
* picture is another job, and the same one elsewhere is the same. A file that can't be read keeps its path.
*
* @param folder where Codex works, absolute: relative paths start there
*/
async function argumentsByContent(args, folder) {
	return Promise.all(args.map(async (arg) => {
		const [, name = "", value = ""] = NAMES_A_FILE.exec(arg) ?? [];
		if (name === "") return arg;
		const digest = await digestOf((0,external_node_path_.resolve)(folder, unquoted(value)));
		return digest === null ? arg : `${name}sha256:${digest}`;
	}));
}
/** The value of `-c` is TOML, or a bare text. */
function unquoted(value) {
	return /^\s*(["'])(.*)\1\s*$/s.exec(value)?.[2] ?? value.trim();
}
async function digestOf(path) {
	try {
		if (!(await (0,promises_.stat)(path)).isFile()) return null;
		const hash = (0,external_node_crypto_.createHash)("sha256");
		await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
		return hash.digest("hex");
	} catch {
		return null;
	}
}
// build/key/folder.js
const LIMITS = {
	files: 5e4,
	bytes: 1024 ** 3
};
/**
* State of a folder that git doesn't know, by content: names, executable bits, links and bytes of every file, without
* `.git`. Without it, all folders outside git would be one job. Files that can't be read count by their name only.
*
* @param exclude absolute paths that don't count, with all below them
*/
async function folderState(folder, exclude = [], limits = LIMITS) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
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
		for (const item of await list(path)) {
			const itemPath = (0,external_node_path_.join)(path, item.name);
			const itemName = name === "" ? item.name : `${name}/${item.name}`;
			if (item.name === ".git" || exclude.includes(itemPath)) continue;
			if (item.isDirectory()) {
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
				await (0,promises_.readlink)(path)
			]));
			return true;
		}
		const info = await (0,promises_.stat)(path).catch(() => null);
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
async function list(path) {
	return (await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => [])).sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
async function digest(path) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash).catch(() => void 0);
	return hash.digest();
}
// build/key/home.js
/**
* Digest of what in a Codex home changes an answer: `config.toml`, the profiles layered on it (`<name>.config.toml`)
* and the instructions that go into every request (`AGENTS.md`, `AGENTS.override.md`). Logins and sessions are no part.
*
* @param which `instructions` leaves the configuration out, for a home whose configuration isn't read
* @returns null when there is nothing of that kind
*/
async function homeDigest(home, which) {
	const names = (await (0,promises_.readdir)(home).catch(() => [])).filter((name) => counts(name, which)).sort();
	if (names.length === 0) return null;
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for (const name of names) {
		const text = (await (0,promises_.readFile)((0,external_node_path_.join)(home, name), "utf8").catch(() => "")).replaceAll("\r\n", "\n");
		hash.update(JSON.stringify([name, text]));
	}
	return hash.digest("hex");
}
function counts(name, which) {
	if (name === "AGENTS.md" || name === "AGENTS.override.md") return true;
	return which === "all" && (name === "config.toml" || name.endsWith(".config.toml"));
}
/**
* Digest of a recorded thread: Codex keeps it at `sessions/YYYY/MM/DD/rollout-<time>-<thread id>.jsonl`.
*
* @returns null when it isn't there: Codex will then say so itself
*/
async function threadDigest(home, thread) {
	const name = (await (0,promises_.readdir)((0,external_node_path_.join)(home, "sessions"), { recursive: true }).catch(() => [])).find((candidate) => candidate.toLowerCase().endsWith(`-${thread.toLowerCase()}.jsonl`));
	if (name === void 0) return null;
	const hash = (0,external_node_crypto_.createHash)("sha256");
	await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(home, "sessions", name)), hash);
	return hash.digest("hex");
}
// build/key/instructions.js
/** What Codex puts in every request by itself, from each folder between the repository's root and where it works. */
const INSTRUCTIONS = ["AGENTS.override.md", "AGENTS.md"];
const SKILLS = [".agents", "skills"];
const MOST_SKILLS = 1e3;
/**
* Digest of the instructions that Codex reads without being told to: `AGENTS.md`, `AGENTS.override.md` and
* `.agents/skills/<name>/SKILL.md`. The tree id holds them too, but not where git ignores them.
*
* @param root absolute; of the repository, or where there is none, where Codex works
* @param directory where Codex works, relative to `root`, `/` between the parts; may be empty
* @returns null when there are none
*/
async function instructionsDigest(root, directory) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	let found = false;
	const parts = directory === "" ? [] : directory.split("/");
	for (let depth = 0; depth <= parts.length; depth += 1) {
		const folder = parts.slice(0, depth);
		for (const name of [...INSTRUCTIONS, ...await skills((0,external_node_path_.join)(root, ...folder))]) {
			const text = await textOf((0,external_node_path_.join)(root, ...folder, name));
			if (text === null) continue;
			found = true;
			hash.update(JSON.stringify([[...folder, ...name.split("/")].join("/"), text]));
		}
	}
	return found ? hash.digest("hex") : null;
}
async function skills(folder) {
	return (await (0,promises_.readdir)((0,external_node_path_.join)(folder, ...SKILLS)).catch(() => [])).sort().slice(0, MOST_SKILLS).map((name) => [
		...SKILLS,
		name,
		"SKILL.md"
	].join("/"));
}
/** Line ends as git may have changed them at checkout don't count. A FIFO would hold us for ever: files only. */
async function textOf(path) {
	try {
		return (await (0,promises_.stat)(path)).isFile() ? (await (0,promises_.readFile)(path, "utf8")).replaceAll("\r\n", "\n") : null;
	} catch {
		return null;
	}
}
function keyRecord(request, facts) {
	const rest = {
		cacheKey: request.cacheKey,
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
		["format", 1],
		...Object.keys(rest).sort(byCodeUnit).map((name) => [name, rest[name] ?? null])
	];
}
/** 64 lower-case hexadecimal digits. */
function hashRecord(record) {
	return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(record), "utf8").digest("hex");
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// build/key/tree.js
/** The state of the working tree, for the key: by content, without a trace in the user's repository. */
/** Ids of the tree without any file. */
const EMPTY_TREE = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
/**
* The id of the tree that a commit of everything here would have: HEAD, tracked edits, untracked files that git does
* not ignore. Null when that is HEAD's own tree (or the empty one before the first commit).
*
* Files count as git would store them (after `autocrlf` and filters), so one content has one id on every machine. A
* submodule or nested repository counts by the commit that is checked out in it; a path outside a sparse checkout
* counts as in HEAD; what cannot be read counts as git last knew it, because Codex cannot read it either.
*
* What `git status` can't see doesn't count either: files marked assume-unchanged, an edit within a second of
* `git add` that puts size and time back.
*
* The clean case is one `git status`. Otherwise `git add` works on a copy of the index, with an object folder of its
* own. Rejects with a GitError when git fails (a damaged index, a filter that is not installed): no key can be made.
*/
async function treeState(worktree, options) {
	const run = {
		cwd: worktree.root,
		runId: options.runId
	};
	if (await isClean(run, excludePathspecs(worktree.root, options.exclude ?? []))) return { tree: null };
	const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "codex-job-tree-")));
	try {
		const objects = (0,external_node_path_.join)(folder, "objects");
		(0,external_node_fs_.mkdirSync)(objects);
		writeAlternates(objects, [(0,external_node_path_.join)(worktree.commonDir, "objects")]);
		const index = (0,external_node_path_.join)(folder, "index");
		copyIndex((0,external_node_path_.join)(worktree.gitDir, "index"), index);
		const apart = {
			...run,
			env: {
				GIT_INDEX_FILE: index,
				GIT_OBJECT_DIRECTORY: objects
			}
		};
		await addAll(apart, excludePathspecs(worktree.root, [...options.exclude ?? [], folder]));
		const [tree, head] = await Promise.all([writeTree(apart), headTree(worktree, run)]);
		return { tree: tree === head ? null : tree };
	} finally {
		(0,external_node_fs_.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
async function isClean(run, paths) {
	const { stdout } = await (0,chunks_worktree.r)([
		"status",
		...[
			"--porcelain",
			"-z",
			"--untracked-files=normal",
			"--no-renames",
			"--ignore-submodules=dirty"
		],
		"--",
		...paths
	], run);
	return stdout.length === 0;
}
/** `--sparse` (git 2.34) lets paths outside a sparse checkout in; older versions do so by themselves. */
async function addAll(run, paths) {
	const settings = ["-c", "core.untrackedCache=false"];
	const okCodes = [0, 1];
	const add = (flags) => (0,chunks_worktree.r)([
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
		await add(["--sparse"]);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === 129)) throw error;
		await add([]);
	}
}
async function writeTree(run) {
	const { stdout } = await (0,chunks_worktree.r)(["write-tree", "--missing-ok"], run);
	return stdout.toString("latin1").trim();
}
async function headTree(worktree, run) {
	if (worktree.commit === null) return EMPTY_TREE[worktree.objectFormat];
	const { stdout } = await (0,chunks_worktree.r)([
		"rev-parse",
		"--verify",
		`${worktree.commit}^{tree}`
	], run);
	return stdout.toString("latin1").trim();
}
// build/key/identify.js
/**
* @param fallbackCommit `GITHUB_SHA`, used where the working directory is no git work tree
*/
async function identifyJob(request, options) {
	const worktree = await (0,chunks_worktree.t)(request.workingDirectory, { runId: options.runId });
	const exclude = ownPaths(request);
	const files = await filesState(request, worktree, exclude, options.runId);
	const record = keyRecord(request, {
		commit: (worktree.kind === "worktree" ? worktree.commit : options.fallbackCommit) ?? "",
		tree: files.tree,
		directory: worktree.kind === "worktree" ? worktree.prefix : "",
		codexHome: await configurationDigest(request, options.personalHome),
		codexArgs: await argumentsByContent(request.codexArgs, request.workingDirectory),
		instructions: await instructionsDigest(...placeOf(request, worktree)),
		threadState: request.resume === null || request.codexHome === null ? null : await threadDigest(request.codexHome, request.resume.thread)
	});
	return {
		hash: hashRecord(record),
		record,
		worktree,
		notCacheable: files.notCacheable,
		exclude
	};
}
/** The store and the output file may lie in the work tree: what the job itself writes there must not make it another job. */
function ownPaths({ cacheDir, outputFile }) {
	return [cacheDir, outputFile].filter((path) => path !== null);
}
async function filesState(request, worktree, exclude, runId) {
	if (worktree.kind === "worktree") try {
		return {
			tree: (await treeState(worktree, {
				exclude,
				runId
			})).tree,
			notCacheable: null
		};
	} catch (error) {
		return {
			tree: null,
			notCacheable: `git can't tell the state of the files, so nothing is looked up or stored. ${(0,errors.n)(error)}`
		};
	}
	const state = await folderState(request.workingDirectory, exclude);
	switch (state.kind) {
		case "empty": return {
			tree: null,
			notCacheable: null
		};
		case "digest": return {
			tree: `files:${state.digest}`,
			notCacheable: null
		};
		case "too-large": return {
			tree: null,
			notCacheable: `${worktree.advice} Its files are too many to tell two states of it apart (over ${state.limits.files} files or ${state.limits.bytes / 1024 ** 3} GiB), so this run is neither looked up nor stored.`
		};
	}
}
/** A person's own home (command line, no key) lends its login only; its instructions go into each request all the same. */
async function configurationDigest(request, personalHome) {
	if (request.codexHome !== null) return homeDigest(request.codexHome, "all");
	if (request.personalLogin && personalHome !== null) return homeDigest(personalHome, "instructions");
	return null;
}
/** The repository's root, and where Codex works below it. */
function placeOf({ workingDirectory }, worktree) {
	return worktree.kind === "worktree" ? [worktree.root, worktree.prefix] : [workingDirectory, ""];
}
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
// build/base/markdown/escape.js
/** The smallest pieces of Markdown (GitHub's flavour) from untrusted text. Each shows the text and does nothing else. */
/** All but LF and TAB; format characters that reorder or hide text go too, the joiner of emoji stays. */
const UNPRINTED = /[\x00-\x08\x0b-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}/gu;
const KNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|nbsp|#39);)/g;
/** A zero-width space, written so that a person sees it in the source: GitHub finds no name or number across it. */
const BREAK = "&#8203;";
function printable(text) {
	return text.replace(/\r\n?|[\u2028\u2029\x85\v\f]/g, "\n").replace(UNPRINTED, "");
}
/**
* Running text. No markup, no mention (`@name`), no reference (`#1`, `GH-1`, `owner/repo#1`: with a keyword before it
* closes an issue), no bare link, no formula. Line breaks stay, but no line starts a block.
*/
function escapeMarkdown(text) {
	return escapeLineStarts(escapeInline(text));
}
/** Like `escapeMarkdown` for a piece that doesn't begin a line, or whose lines are looked after by the caller. */
function escapeInline(text) {
	return printable(text).replace(KNOWN_ENTITY, "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;").replaceAll("`", "&#96;").replace(/[\\*[\]|~]|!(?=\[)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&").replace(/@(?!\s)/g, `@${BREAK}`).replace(/(?<!&)#(?=\d|$)/g, `#${BREAK}`).replace(/(GH-)(?=\d|$)/gi, `$1${BREAK}`).replaceAll("://", `:${BREAK}//`).replace(/(www)\./gi, `$1${BREAK}.`);
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
		"cost-usd": result.costUsd === null ? "" : (0,prune.p)(result.costUsd),
		"changed-files": cutJsonList(result.changes.files, MAX_OUTPUT),
		report: paths.report,
		entry: outcome.entry
	};
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
		].find((one) => isWithin(folder, one));
		const there = await existing(folder);
		if (root !== void 0 && isWithin(there, root) && !isWithin(await (0,promises_.realpath)(there), await (0,promises_.realpath)(root))) return `output-file ${path} was not written: a link on its way leads out of ${root}. Choose a path without links.`;
		await (0,chunks_context.P)(folder);
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
// build/store/actions/availability.js
/**
* Whether there is an Actions cache to talk to, told from the environment. Pure. The library's own check looks at the
* URL only: without a token it throws, and without any URL it spends 10 s on finding out.
*/
function availability(env, platform) {
	const runner = env["GITHUB_ACTIONS"] === "true";
	if (serviceUrl(env) === "") return {
		kind: "unavailable",
		detail: "this machine has no Actions cache"
	};
	if (!env["ACTIONS_RUNTIME_TOKEN"]) return {
		kind: "unavailable",
		detail: "there is no token for the Actions cache"
	};
	if (platform === "win32") return {
		kind: "unavailable",
		detail: "the Actions cache is not used on Windows",
		...runner ? { notice: "The Actions cache is not used on Windows, only the local store. Run the job on Linux or macOS to share results between machines." } : {}
	};
	const temp = env["RUNNER_TEMP"] ?? "";
	if (!(0,external_node_path_.isAbsolute)(temp) || /[:"\\\n]/.test(temp)) {
		const detail = temp === "" ? "RUNNER_TEMP is not set" : "RUNNER_TEMP is not an absolute path without `:`, `\"` and `\\`";
		return {
			kind: "unavailable",
			detail,
			notice: `The Actions cache is not used: ${detail}.`
		};
	}
	const mode = (env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
	return {
		kind: "ok",
		mode,
		temp,
		mayRead: !["none", "write-only"].includes(mode),
		mayWrite: !["none", "read"].includes(mode)
	};
}
/** As `@actions/cache` 6 finds it: service v2 when ACTIONS_CACHE_SERVICE_V2 holds anything, but never on a GHES host. */
function serviceUrl(env) {
	return ((env["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "" && !isGhes(env["GITHUB_SERVER_URL"] ?? "") ? env["ACTIONS_RESULTS_URL"] : env["ACTIONS_CACHE_URL"]) ?? "";
}
function isGhes(server) {
	if (server === "") return false;
	if (!URL.canParse(server)) return true;
	const host = new URL(server).hostname.trimEnd().toUpperCase();
	return !(host === "GITHUB.COM" || host.endsWith(".GHE.COM") || host.endsWith(".LOCALHOST"));
}
/** What the cache call needs of our environment. Everything else (keys, inputs, file commands) stays here. */
const PASSED = [
	"ACTIONS_CACHE_MODE",
	"ACTIONS_CACHE_SERVICE_V2",
	"ACTIONS_CACHE_URL",
	"ACTIONS_ORCHESTRATION_ID",
	"ACTIONS_RESULTS_URL",
	"ACTIONS_RUNTIME_TOKEN",
	"ACTIONS_RUNTIME_URL",
	"ALL_PROXY",
	"GITHUB_ACTIONS",
	"GITHUB_REF",
	"GITHUB_REPOSITORY",
	"GITHUB_SERVER_URL",
	"HOME",
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"LANG",
	"LC_ALL",
	"NODE_EXTRA_CA_CERTS",
	"NODE_TLS_REJECT_UNAUTHORIZED",
	"NO_PROXY",
	"RUNNER_ARCH",
	"RUNNER_OS",
	"SSL_CERT_DIR",
	"SSL_CERT_FILE",
	"TZ",
	"all_proxy",
	"http_proxy",
	"https_proxy",
	"no_proxy"
];
function passedOn(env) {
	const passed = {};
	for (const name of PASSED) {
		const value = env[name];
		if (value !== void 0) passed[name] = value;
	}
	return passed;
}
// build/store/actions/call-worker.js
/**
* One call of `@actions/cache`, in a process of its own (src/cache-worker.ts).
*
* Why a process: the library has no way to abort a call, and a service that accepts and stays silent holds it for
* minutes, up to for ever; only killing it ends it. It takes its folders from the environment and the current
* directory, which are one for a whole process, so that two calls, or Codex beside them, would disturb each other. It
* prints workflow commands of its own on stdout. It runs `tar` by PATH. And a hit in the local store never loads it.
*/
/** Runs `use` with a fresh staging folder below `temp`, and removes the folder afterwards. */
async function withStaging(temp, use) {
	const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, "codex-job-cache-"));
	try {
		await (0,shim.a)(staging);
		return await use(staging);
	} finally {
		await (0,promises_.rm)(staging, {
			recursive: true,
			force: true,
			maxRetries: 3
		}).catch(() => {});
	}
}
/** @param end when the call has to be over, by performance.now(). Rejects only when no process can be started. */
async function callCache(call, job, staging, end) {
	const child = (0,external_node_child_process_.spawn)(process.execPath, [call.script], {
		cwd: staging,
		env: {
			...passedOn(call.env),
			...(0,shim.o)(staging, call.env["PATH"] ?? ""),
			CODEX_JOB_RUN: call.runId
		},
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		detached: true,
		windowsHide: true
	});
	let output = "";
	const keep = (chunk) => {
		output = (output + chunk).slice(-262144);
	};
	child.stdout.setEncoding("utf8").on("data", keep);
	child.stderr.setEncoding("utf8").on("data", keep);
	child.stdin.on("error", () => {});
	child.stdin.write(`${JSON.stringify(job)}\n`);
	const status = await exitOf(child, end - external_node_perf_hooks_.performance.now(), call.signal);
	killGroup(child);
	child.stdout.destroy();
	child.stderr.destroy();
	child.stdin.destroy();
	if (status === "timeout" || status === "cancelled") return {
		kind: status,
		output
	};
	const answer = await readAnswer(staging);
	return answer ? {
		kind: "answered",
		answer,
		output
	} : {
		kind: "crashed",
		detail: `it ended with ${status}`,
		output
	};
}
/** Waits for `exit`, not for `close`: something that inherited the pipes could hold them open. */
function exitOf(child, ms, signal) {
	return new Promise((resolve, reject) => {
		const cancel = () => resolve("cancelled");
		const timer = setTimeout(() => resolve("timeout"), Math.max(0, ms));
		const settle = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", cancel);
		};
		if (signal?.aborted) cancel();
		signal?.addEventListener("abort", cancel, { once: true });
		child.once("error", (error) => {
			settle();
			reject(error);
		});
		child.once("exit", (code, killed) => {
			settle();
			setImmediate(() => resolve(killed ?? `exit code ${code}`));
		});
	});
}
function killGroup(child) {
	if (child.pid === void 0) return;
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {
		child.kill("SIGKILL");
	}
}
async function readAnswer(staging) {
	try {
		return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(staging, ANSWER_FILE), "utf8"));
	} catch {
		return null;
	}
}
// build/store/actions/explain-failure.js
/**
* What went wrong, told from what `@actions/cache` printed: it swallows its errors, and returns `undefined` or -1 for
* all of them. Its output is never shown as it is (it holds workflow commands, and debug lines with signed URLs). Pure.
*/
const NOISE = /^Failed to (restore|save): |^Unable to reserve cache with key \S+?, another job may be creating this cache\.( More details: )?/g;
const DENIED = /cache (read|write) denied:|cache-mode '[^']*' does not permit/;
function explainFailure(output) {
	const lines = output.split(/[\r\n]+/).map((line) => line.trim());
	const telling = [
		...lines.map((line) => /cache (?:read|write) denied:.*/.exec(line)?.[0]),
		...lines.map((line) => /^::debug::Failed to reserve cache: (?:Error: )?(.+)/.exec(line)?.[1]),
		...lines.map((line) => /^::(?:warning|error)(?: [^:]*)?::(.+)/.exec(line)?.[1]),
		...lines.map((line) => /^Failed to (?:restore|save): .+/.exec(line)?.[0]),
		...lines.map((line) => /^Cache (?:restore|save) skipped: (.+)/.exec(line)?.[1]),
		...lines.map((line) => /^Attempt \d+ of \d+ failed with error: (.+?)\. Retrying request/.exec(line)?.[1]),
		...lines.map((line) => /^::debug::\w+ - Attempt \d+ of \d+ failed with error: (.+)/.exec(line)?.[1])
	].filter((text) => text !== void 0);
	const text = plain(lines.flatMap((line) => /^::add-mask::(.+)/.exec(line)?.[1] ?? []).reduce((line, secret) => line.replaceAll(secret, "…"), telling[0] ?? ""));
	if (text === "") return {
		kind: "none",
		text
	};
	return {
		kind: DENIED.test(output) ? "denied" : "failed",
		text
	};
}
/** Without command escapes, control characters, queries of URLs (signatures), tokens; at most 300 characters. */
function plain(text) {
	const line = unescaped(text).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replace(/\b(https?:\/\/[^\s?'"]*)\?[^\s'"]*/g, "$1?…").replace(/\beyJ[\w-]{10,}\.[\w.-]*/g, "…").replace(NOISE, "").replace(/\s+/g, " ").trim();
	return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
/** The runner's escapes in a command's text: %25, %0D and %0A. */
function unescaped(text) {
	return text.replace(/%0D|%0A/gi, " ").replace(/%25/g, "%");
}
// build/store/actions/actions.js
/** The Actions cache as a store. What comes out of it is untrusted until it passed the checks of a local entry. */
/** Only when there is an archive: a local hit doesn't pay for it. */
const loadArchive = () => __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 2810));
const LOOKUP_MS = 1e4;
const SAVE_MS = 3e4;
function actionsStore(call, clock) {
	const memory = {
		silent: false,
		ttlMs: entry.n,
		refused: []
	};
	const findWithin = (ms, hash, options) => find$1(call, memory, ms, hash, options).catch((cause) => lookupFailed((0,errors.n)(cause), cause));
	return {
		name: "actions",
		findWithin,
		find: (hash, options) => findWithin(LOOKUP_MS, hash, options),
		save: (entry) => save$1(call, memory, entry, clock).catch((cause) => saveFailed((0,errors.n)(cause), cause))
	};
}
async function find$1(call, memory, ms, hash, options) {
	const end = external_node_perf_hooks_.performance.now() + ms;
	memory.ttlMs = options.ttlMs;
	const here = availability(call.env, process.platform);
	if (here.kind === "unavailable") return {
		kind: "miss",
		reason: "unavailable",
		...noticeOf(here.notice)
	};
	if (!here.mayRead) return {
		kind: "miss",
		reason: "denied"
	};
	return await withStaging(here.temp, async (staging) => {
		const ended = await callCache(call, {
			kind: "restore",
			prefix: keyPrefix(hash),
			archiveLimit: shim.n
		}, staging, end);
		if (ended.kind === "timeout") {
			memory.silent = true;
			return missed("timeout", `${slow(ms, ended.output)}. The save to it is not tried either`);
		}
		if (ended.kind === "cancelled") return {
			kind: "miss",
			reason: "timeout"
		};
		if (ended.kind === "crashed") return lookupFailed(ended.detail);
		const { answer, output } = ended;
		if (answer.kind === "threw") return lookupFailed(answer.message);
		if (answer.kind !== "restored") return lookupFailed(`an answer of the kind ${answer.kind}`);
		if (answer.key === null) return nothing(explainFailure(output));
		memory.refused.push(answer.key);
		const { readArchive } = await loadArchive();
		const signal = AbortSignal.timeout(Math.max(1, Math.ceil(end - external_node_perf_hooks_.performance.now())));
		return judge$1(answer.key, await readArchive((0,external_node_path_.join)(staging, shim.t), signal), hash, options);
	});
}
/** The verdict on what came out of the cache: key, archive, meta, digests, form. Pure. */
function judge$1(key, archive, hash, { now, ttlMs }) {
	const parsed = parseKey(key);
	if (!parsed) return refused("hash", `its key ${JSON.stringify(key.slice(0, 120))} is not one of ours`);
	if (parsed.hash !== hash) return refused("hash", `its key names the hash ${parsed.hash}`);
	if (archive.kind === "refused") return refused("damaged", `its archive is refused: ${archive.detail}`, archive.cause);
	const verdict = (0,prune.c)(archive.meta, hash, now, ttlMs);
	if (verdict.kind === "invalid") return verdict.reason === "expired" ? {
		kind: "miss",
		reason: "expired"
	} : refused(verdict.reason, verdict.detail);
	const { meta } = verdict;
	if (createdSeconds(meta) !== parsed.created) return refused("damaged", `its key says ${parsed.created}, its meta.json ${meta.created}`);
	const listed = (0,entry.d)(meta);
	const extra = [...archive.files.keys()].find((name) => !listed.includes(name));
	if (extra !== void 0) return refused("damaged", `${extra} is not listed in meta.json`);
	for (const name of listed) {
		const bytes = archive.files.get(name);
		const problem = bytes ? (0,entry.m)(name, meta.files[name], bytes) : `${name} is missing`;
		if (problem) return refused("damaged", problem);
	}
	const problem = (0,prune.l)(archive.files);
	if (problem) return refused("damaged", problem);
	return {
		kind: "hit",
		meta,
		files: archive.files,
		ageSeconds: (0,entry.l)(meta, now)
	};
}
async function save$1(call, memory, entry, clock) {
	const end = external_node_perf_hooks_.performance.now() + SAVE_MS;
	const here = availability(call.env, process.platform);
	if (here.kind === "unavailable") return {
		kind: "skipped",
		reason: "unavailable",
		...noticeOf(here.notice)
	};
	if (memory.silent) return {
		kind: "skipped",
		reason: "timeout"
	};
	if (!here.mayWrite) return denied(`the cache mode of this run is \`${here.mode}\``);
	const { meta } = entry;
	const key = cacheKey(meta, (0,external_node_crypto_.randomBytes)(8).toString("hex"));
	const unless = meta.forced ? null : {
		hash: meta.hash,
		now: clock(),
		ttlMs: memory.ttlMs,
		refused: memory.refused
	};
	return await withStaging(here.temp, async (staging) => {
		const signal = AbortSignal.timeout(SAVE_MS);
		const { packArchive } = await loadArchive();
		await packArchive(entry, (0,external_node_path_.join)(staging, shim.t), signal);
		const ended = await callCache(call, {
			kind: "save",
			key,
			prefix: keyPrefix(meta.hash),
			unless
		}, staging, end);
		if (ended.kind === "timeout") return saveFailed(slow(SAVE_MS, ended.output));
		if (ended.kind === "cancelled") return saveFailed("the job was cancelled while it was being saved");
		if (ended.kind === "crashed") return saveFailed(ended.detail);
		const { answer, output } = ended;
		if (answer.kind === "present") return {
			kind: "kept",
			location: answer.key,
			reason: "present"
		};
		if (answer.kind === "saved" && typeof answer.id === "number" && answer.id >= 0) return {
			kind: "stored",
			location: key
		};
		const cause = explainFailure(output);
		if (cause.kind === "denied") return denied(cause.text);
		if (answer.kind === "threw") return saveFailed(answer.message);
		return saveFailed(cause.text || "the service refused it without a reason");
	});
}
function nothing(cause) {
	if (cause.kind === "none") return {
		kind: "miss",
		reason: "absent"
	};
	if (cause.kind === "failed") return lookupFailed(cause.text);
	return {
		kind: "miss",
		reason: "denied",
		notice: `The Actions cache may not be read by this run (${cause.text}): only the local store was asked.`
	};
}
function denied(detail) {
	return {
		kind: "skipped",
		reason: "denied",
		notice: `The result is not kept in the Actions cache, since this run may not write there (${detail}). Runs that outsiders can start get a read-only token. Make the result in a run on \`push\`, \`schedule\` or \`pull_request\`, or, where the one who started it is trusted, set \`cache-mode: write\` in the workflow.`
	};
}
/** Where the library was still at its retries when the time was up, it has said what for. */
function slow(ms, output) {
	const { text } = explainFailure(output);
	return `it was not done within ${Math.round(ms / 1e3)} s${text === "" ? "" : ` (${text})`}`;
}
function missed(reason, detail, cause) {
	return {
		kind: "miss",
		reason,
		warning: `The Actions cache could not be asked: ${detail}.`,
		cause
	};
}
function lookupFailed(detail, cause) {
	return missed("failed", detail.replace(/\.$/, ""), cause);
}
function refused(reason, detail, cause) {
	return {
		kind: "miss",
		reason,
		warning: `The result in the Actions cache is not used and will be replaced: ${detail}.`,
		cause
	};
}
function saveFailed(detail, cause) {
	return {
		kind: "failed",
		reason: "failed",
		warning: `The result could not be kept in the Actions cache: ${detail.replace(/\.$/, "")}.`,
		cause
	};
}
function noticeOf(notice) {
	return notice === void 0 ? {} : { notice };
}
// build/store/lookup.js
/** Looking a result up: the local store, then the Actions cache. Finds only; to apply it is the job's next step. */
/** Within LOOKUP_MS in all, whatever the disk and the service do. Never rejects. */
async function lookup(hash, { local, actions }, options) {
	const end = external_node_perf_hooks_.performance.now() + LOOKUP_MS;
	const localResult = await within(LOOKUP_MS, local.find(hash, options), tooSlow);
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
	const actionsResult = await actions.findWithin(Math.max(0, end - external_node_perf_hooks_.performance.now()), hash, options);
	remarks.push(...remarkOf(actionsResult));
	if (actionsResult.kind === "miss") return {
		kind: "miss",
		local: localResult.reason,
		actions: actionsResult.reason,
		remarks
	};
	const copied = await within(Math.max(1e3, end - external_node_perf_hooks_.performance.now()), local.copyToLocal(actionsResult), slowSave);
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
		return await Promise.race([act, (0,external_node_timers_promises_.setTimeout)(ms, late, { signal: stop.signal })]);
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
// build/store/save.js
/** Keeping a fresh result, in both stores at once. */
/** Reads a run's files (on any file system), and completes the draft by their sizes and digests. Never rejects. */
async function measure(draft, folder) {
	const files = /* @__PURE__ */ new Map();
	const marks = {};
	let left = entry.i;
	for (const name of entry.r) {
		let bytes;
		try {
			bytes = await (0,chunks_context._)((0,external_node_path_.join)(folder, name), Number.MAX_SAFE_INTEGER);
		} catch (cause) {
			return {
				kind: "refused",
				reason: "unreadable",
				detail: (0,errors.n)(cause),
				cause
			};
		}
		if (!bytes) {
			if (entry.c.includes(name)) continue;
			return {
				kind: "refused",
				reason: "incomplete",
				detail: `${name} is missing in ${folder}`
			};
		}
		left -= bytes.length;
		if (left < 0) return {
			kind: "refused",
			reason: "too-big",
			detail: `it has more than ${entry.i / 1024 / 1024} MiB`
		};
		files.set(name, bytes);
		marks[name] = (0,entry.f)(bytes);
	}
	const meta = {
		...draft,
		files: marks
	};
	const size = (0,entry.p)(meta).length;
	if (size > 4194304) return {
		kind: "refused",
		reason: "too-big",
		detail: `its meta.json would have ${size} bytes`
	};
	return {
		kind: "ok",
		entry: {
			meta,
			files
		}
	};
}
/** Within SAVE_MS, whatever the disk and the service do. Never rejects. */
async function save(entry, { local, actions }) {
	const [localResult, actionsResult] = await Promise.all([within(SAVE_MS, local.save(entry), slowSave), actions ? actions.save(entry) : {
		kind: "skipped",
		reason: "unavailable"
	}]);
	return {
		local: localResult,
		actions: actionsResult,
		remarks: [...remarkOf(localResult), ...remarkOf(actionsResult)]
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
		local: (0,prune.o)(cacheDir, clock),
		actions: cacheCall ? actionsStore({
			...cacheCall,
			runId,
			signal
		}, clock) : null
	};
	const said = /* @__PURE__ */ new Set();
	const say = (remarks) => {
		for (const { kind, text } of remarks) {
			if (!said.has(text)) log[kind](text);
			said.add(text);
		}
	};
	const find = async (hash, ttlMs, where) => {
		const looked = await lookup(hash, where, {
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
		async save(draft, folder) {
			const measured = await measure(draft, folder);
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
			await (0,prune.r)(cacheDir, {
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
		lock: (hash, options) => (0,prune.s)(cacheDir, hash, options)
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
	"model_reasoning_effort"
];
/**
* Takes out of `codex exec`'s arguments what has a field of its own, as Codex would weigh it: `-m` beats `-c model=`, of
* several the last counts (also where Codex would refuse the repetition).
*
*/
function foldCodexArgs(words, setting) {
	const tokens = readTokens(words);
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
	const reason = UNSAFE_FLAGS[flag] ?? (flag === "--enable" ? undoesWall(`features.${value}`, true) : null);
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
	const override = readOverride(text);
	if (override.kind === "invalid") return [problem("-c", override.problem)];
	const { key, value } = override;
	const reason = undoesWall(key, value);
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
const TOKEN_DEFAULT = "${{ github.token }}";
function createInputReader(raw) {
	const found = [];
	const secrets = chunks_context.c.flatMap((input) => "secret" in input ? [raw[input.name], raw[input.name].trim()] : []);
	const inputs = {
		raw: (name) => {
			const text = raw[name].trim() || (chunks_context.c.find((input) => input.name === name)?.default ?? "");
			return text === TOKEN_DEFAULT ? "" : text;
		},
		read: (name, reader, otherwise) => inputs.parse(name, inputs.raw(name), reader, otherwise),
		parse: (name, text, reader, otherwise, received = text) => {
			const reading = reader(text);
			if (reading.kind === "ok") return reading.value;
			inputs.reject(name, received, reading.expected);
			return otherwise;
		},
		reject: (name, received, expected) => {
			const isSecret = chunks_context.c.some((input) => input.name === name && "secret" in input);
			found.push({
				input: name,
				received: isSecret ? "a value that is not shown" : received,
				expected
			});
		},
		problems: () => chunks_context.c.flatMap((input) => found.filter((problem) => problem.input === input.name)).map((problem) => presentable(problem, secrets))
	};
	return inputs;
}
// build/request/paths.js
/** Inputs that name a place on the disk, most of which `codex-args` can name as well. */
function readWorkingDirectory(inputs, args, context) {
	const given = inputs.raw("working-directory");
	const path = oneOfTwo(inputs, "working-directory", args.workingDirectory, "-C", context);
	const name = given === "" && args.workingDirectory !== null ? "codex-args" : "working-directory";
	return inputs.parse(name, path ?? ".", (0,chunks_context.n)(context, (0,chunks_context.i)(context)), "");
}
function readOutputFile(inputs, args, context) {
	const given = oneOfTwo(inputs, "output-file", args.outputFile, "-o", context);
	if (given === null) return null;
	const name = inputs.raw("output-file") === "" ? "codex-args" : "output-file";
	const path = inputs.parse(name, given, (0,chunks_context.i)(context), null);
	if (path !== null && context.isDirectory(path)) inputs.reject(name, given, `the path of a file (${path} is a directory)`);
	return path;
}
function readSchema(inputs, args, context) {
	const inline = inputs.raw("output-schema");
	const file = oneOfTwo(inputs, "output-schema-file", args.outputSchemaFile, "--output-schema", context);
	if (inline !== "" && file !== null) inputs.reject("output-schema", inline, "only one of output-schema, output-schema-file and --output-schema in codex-args");
	if (inline !== "") return inputs.read("output-schema", chunks_context.D, null);
	if (file === null) return null;
	const name = inputs.raw("output-schema-file") === "" ? "codex-args" : "output-schema-file";
	const text = inputs.parse(name, file, (0,chunks_context.r)(context), null);
	return text === null ? null : inputs.parse(name, text, chunks_context.D, null, file);
}
/** A path that an input and a Codex argument can both name; both only where they mean the same. */
function oneOfTwo(inputs, name, argument, flag, context) {
	const given = inputs.raw(name);
	if (given !== "" && argument !== null && !samePath(given, argument, context)) inputs.reject(name, given, `a path only where codex-args have no ${flag} with another one (they have ${argument})`);
	return given === "" ? argument : given;
}
function samePath(one, other, context) {
	const read = (0,chunks_context.i)(context);
	const [first, second] = [read(one), read(other)];
	return one === other || first.kind === "ok" && second.kind === "ok" && first.value === second.value;
}
function readCodexHome(inputs, context) {
	if (inputs.raw("codex-home") === "") return null;
	return inputs.read("codex-home", (0,chunks_context.n)(context, (0,chunks_context.i)(context)), null);
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
// build/request/safety.js
/**
* The sandbox that holds: an explicit one in `codex-args` wins over the input, `safety-strategy: read-only` allows no
* other, and a key next to Codex without a sandbox needs a strategy that says so.
*/
function chooseSandbox(inputs, argument, strategy, hasKey) {
	const input = inputs.read("sandbox", (0,chunks_context.j)(SANDBOXES), "read-only");
	const sandbox = argument === null ? input : inputs.parse("codex-args", argument, (0,chunks_context.j)(SANDBOXES), "read-only");
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
* A store in the workspace could be filled with results of somebody's own: by the model where it may write there, and
* on a runner by whoever wrote the commit. Every digest would be right.
*/
function checkStorePlace(inputs, cacheDir, { workingDirectory, sandbox }, { entry, workspace }) {
	if (entry === "cli" && sandbox !== "workspace-write") return;
	if (![workspace, workingDirectory].some((folder) => folder !== "" && isWithin(cacheDir, folder))) return;
	inputs.reject("cache-dir", cacheDir, "a folder outside the workspace (such as the default), because whoever can write there could plant results");
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
	const tier = inputs.read("tier", (0,chunks_context.j)(TIERS), "");
	const strategy = inputs.read("safety-strategy", (0,chunks_context.j)(SAFETY_STRATEGIES), "sandbox");
	const args = codexArgs(inputs, {
		unsafe: strategy === "unsafe",
		privateHome: inputs.raw("codex-home") === ""
	});
	const apiKey = inputs.read("openai-api-key", chunks_context.M, null);
	const codexHome = readCodexHome(inputs, context);
	const personalLogin = context.entry === "cli" && apiKey === null && inputs.raw("codex-home") === "";
	checkThread(inputs, args, codexHome !== null || personalLogin && (context.codexHomeEnv ?? context.home) !== null);
	const timeout = inputs.read("timeout", (0,chunks_context.S)(TIMEOUT_MINUTES, "minutes"), 0);
	const url = inputs.raw("responses-api-endpoint");
	const request = {
		task: readTask(inputs, raw, context),
		tier: tier === "" ? "low" : tier,
		...readModel(inputs, args, tier === "" ? "low" : tier, context.now),
		effort: args.effort === null ? inputs.read("effort", chunks_context.C, null) : inputs.parse("codex-args", args.effort, chunks_context.C, null),
		sandbox: chooseSandbox(inputs, args.sandbox, strategy, apiKey !== null),
		codexArgs: args.rest,
		resume: args.resume,
		workingDirectory: readWorkingDirectory(inputs, args, context),
		outputSchema: readSchema(inputs, args, context),
		outputFile: readOutputFile(inputs, args, context),
		apiKey,
		endpoint: inputs.parse("responses-api-endpoint", url, endpoint, "", showEndpoint(url)),
		codexVersion: inputs.read("codex-version", chunks_context.x, ""),
		codexHome,
		personalLogin,
		timeoutMs: timeout === 0 ? null : Math.max(1, Math.round(timeout * MINUTE_MS)),
		retries: inputs.read("retries", (0,chunks_context.T)(10), 0),
		cacheTtlMs: Math.round(inputs.read("cache-ttl", (0,chunks_context.S)(1e6, "hours"), 0) * HOUR_MS),
		cacheDir: inputs.read("cache-dir", (0,chunks_context.t)(context), ""),
		cacheKey: inputs.raw("cache-key"),
		noCache: inputs.read("no-cache", chunks_context.w, false),
		safetyStrategy: strategy,
		codexUser: readCodexUser(inputs, strategy),
		allowUsers: inputs.read("allow-users", (0,chunks_context.O)(true), []),
		allowBots: inputs.read("allow-bots", chunks_context.w, false),
		allowBotUsers: inputs.read("allow-bot-users", (0,chunks_context.O)(false), []),
		prComment: inputs.read("pr-comment", chunks_context.w, false),
		githubToken: inputs.read("github-token", chunks_context.M, null),
		failOnError: inputs.read("fail-on-error", chunks_context.w, true)
	};
	checkStorePlace(inputs, request.cacheDir, request, context);
	const problems = inputs.problems();
	return problems.length === 0 ? {
		kind: "ok",
		request
	} : {
		kind: "invalid",
		problems,
		tier,
		failOnError: request.failOnError
	};
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
		if (file !== "") inputs.read("task-file", (0,chunks_context.r)(context), "");
		return "";
	}
	const name = inline ? "task" : "task-file";
	const text = inline ? raw.task : inputs.read("task-file", (0,chunks_context.r)(context), null);
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
			const model = inputs.parse("codex-args", args.model.name, chunks_context.k, "");
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
function checkThread(inputs, args, hasSessions) {
	if (args.resume === null || hasSessions || inputs.raw("codex-home") !== "") return;
	inputs.reject("codex-args", `${args.resume.kind} ${args.resume.thread}`, "this only together with codex-home, where the thread is kept");
}
function readCodexUser(inputs, strategy) {
	const user = inputs.read("codex-user", chunks_context.N, null);
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
	const usable = usableSecrets(secrets);
	const gapped = [...new Set(usable.flatMap(splitForms))].map((form) => Buffer.from(form, "latin1"));
	const texts = {
		exact: [...new Set(usable.flatMap(exactForms))],
		gapped
	};
	const exact = [...texts.exact.map((form) => Buffer.from(form)), ...usable.flatMap(wideForm)];
	const bytes = {
		exact: texts.exact.map((form) => Buffer.from(form).toString("latin1")),
		gapped
	};
	return {
		text: (value) => replaced(value, 0, value.length, find(value, texts)),
		stream: () => redactStream(bytes),
		holds: (value, how) => exact.some((form) => value.includes(form)) || how === "pieces" && find(value.toString("latin1"), bytes).length > 0
	};
}
/**
* `carry` begins where a secret may have begun. Its first `released` bytes were passed on already: too little to be
* worth holding a finished line for, but needed to recognise (and replace) the rest.
*/
function redactStream(needles) {
	let carry = "";
	let released = 0;
	const advance = (last) => {
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



/***/ }),

/***/ 1240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ __toESM),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* unused harmony export n */
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

/***/ 4008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unwrapShell)
/* harmony export */ });
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50);

// build/codex/events/shell-wrapper.js
const SHELL = /^\S*\b(?:ba|z|da|k)?sh -l?c /;
/**
* Codex shows a command with the shell that it starts around it, `/bin/bash -lc 'ls -l'`, quoted as Rust's `shlex`
* does. Gives `ls -l`; anything else as it is.
*/
function unwrapShell(command) {
	const wrapper = SHELL.exec(command);
	if (wrapper === null) return command;
	const read = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(command.slice(wrapper[0].length));
	const [only, ...others] = read.kind === "ok" ? read.words : [];
	return only === void 0 || others.length > 0 ? command : only;
}



/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ equip),
/* harmony export */   i: () => (/* binding */ MEMBER_FOLDER),
/* harmony export */   n: () => (/* binding */ ARCHIVE_LIMIT),
/* harmony export */   o: () => (/* binding */ stagingEnvironment),
/* harmony export */   r: () => (/* binding */ HAS_ZSTD),
/* harmony export */   t: () => (/* binding */ ARCHIVE)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5516);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);




// build/store/actions/shim.js
/**
* The stand-in for `tar` that `@actions/cache` finds in the child process.
*
* The library unpacks what it downloads with `tar -P`: absolute members, `..` and links of a poisoned archive write
* anywhere, and a corrupt one leaves half-written files. So the library never gets a real tar. On a restore the
* stand-in puts the archive aside, unopened, and archive.ts reads it; on a save it hands over the archive that
* archive.ts has packed. Its folder is all of PATH: a tar isn't needed on the machine at all, and whether the library
* takes zstd or gzip, which is part of the version under which it saves and looks, depends on us and not on whether
* somebody installed zstd.
*
* Calls, as written in lib/internal/tar.js of @actions/cache 6.3.0:
* `tar -xf ARCHIVE -P -C DIR …`, `tar --posix -cf NAME --exclude NAME -P …`, and with step debugging `tar -tf ARCHIVE …`.
*/
/** Relative to the staging folder, which is the child's current directory. */
const ARCHIVE = "archive";
/** Bytes of an archive as downloaded: an entry, headers, and the little that compression can add to noise. */
const ARCHIVE_LIMIT = _entry_js__WEBPACK_IMPORTED_MODULE_0__.i + _entry_js__WEBPACK_IMPORTED_MODULE_0__.s + 2097152;
/** Whether archives are written with zstd. What the library is told follows it: it is part of the version. */
const HAS_ZSTD = typeof node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdCompress === "function";
const TOOLS = "tools";
const TEMP = "temp";
/** The path that the library is given: the same text on every machine, or the versions differ. */
const MEMBER_FOLDER = "codex-job-entry";
const TAR = `#!/bin/sh
PATH=$CODEX_JOB_PATH
case "$1" in
  -xf) exec mv -f -- "$2" "$CODEX_JOB_ARCHIVE" ;;
  --posix) exec cp -- "$CODEX_JOB_ARCHIVE" "$3" ;;
  -tf) exit 0 ;;
esac
echo "unexpected call of tar: $*" >&2
exit 1
`;
/** The library looks only whether it says anything: `zstd --quiet --version`. */
const ZSTD = "#!/bin/sh\necho 1.5.7\n";
/** Fills a fresh staging folder with what the library has to find there. */
async function equip(staging) {
	for (const folder of [
		TOOLS,
		TEMP,
		MEMBER_FOLDER
	]) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, folder), { mode: 448 });
	const scripts = {
		tar: TAR,
		gtar: TAR,
		...HAS_ZSTD ? { zstd: ZSTD } : {}
	};
	for (const [name, script] of Object.entries(scripts)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, TOOLS, name), script, { mode: 448 });
}
/**
* The variables that make the library work in the staging folder. RUNNER_TEMP and GITHUB_WORKSPACE are relative to it:
* the library builds command lines from them without quotes, which a space in the real path would split.
*/
function stagingEnvironment(staging, path) {
	return {
		PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, TOOLS),
		RUNNER_TEMP: TEMP,
		GITHUB_WORKSPACE: ".",
		CODEX_JOB_ARCHIVE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, ARCHIVE),
		CODEX_JOB_PATH: path || [
			"/usr/local/bin",
			"/usr/bin",
			"/bin"
		].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
	};
}



/***/ }),

/***/ 2302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tableJson),
/* harmony export */   i: () => (/* binding */ cutTableMarkdown),
/* harmony export */   n: () => (/* binding */ cellText),
/* harmony export */   o: () => (/* binding */ tableMarkdown),
/* harmony export */   r: () => (/* binding */ cutTableJson),
/* harmony export */   s: () => (/* binding */ markdownCell),
/* harmony export */   t: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4538);

// build/base/markdown/escape-cell.js
/** A zero-width space, written so that a person sees it in the source: GitHub finds no name or number across it. */
const BREAK = "&#8203;";
const LINE_END = /\r\n?|[\n\v\f\x85\u2028\u2029]/;
/** Control characters, and format characters that hide or reorder text; the joiner stays, emoji are made with it. */
const UNSEEN = /[\x00-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}/gu;
/**
* Untrusted text as a cell of a GFM table. It shows the text, and does nothing else wherever it is posted: no cell or
* row ends in it, no markup, HTML, formula, link, mention (`@name`) or reference (`#1`, `GH-1`). A line end is `<br>`.
*/
function markdownCell(text) {
	return text.trim().split(LINE_END).map((line) => inline(line.trim())).join("<br>");
}
function inline(text) {
	const seen = text.replace(/\p{Cs}/gu, "�").replaceAll("	", " ").replace(UNSEEN, "");
	if (!/[^\p{L}\p{N} ,;=()/"'%?+.-]|gh-|www/iu.test(seen)) return seen;
	return seen.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;").replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&").replace(/@(?!\s)/g, `@${BREAK}`).replace(/(?<!&)#(?=\d)/g, `#${BREAK}`).replace(/(gh-)(?=\d)/gi, `$1${BREAK}`).replaceAll("://", `:${BREAK}//`).replace(/(www)\./gi, `$1${BREAK}.`);
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
	return `[${cells.map(_limits_js__WEBPACK_IMPORTED_MODULE_0__.u).join(",")}]`;
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
	return cell instanceof _limits_js__WEBPACK_IMPORTED_MODULE_0__.l ? cell.json : (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__.u)(cell);
}



/***/ })

};
