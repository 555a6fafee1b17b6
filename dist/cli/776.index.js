export const id = 776;
export const ids = [776];
export const modules = {

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
				error: messageOf(item["error"]),
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

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeResult: () => (/* binding */ makeResult),
/* harmony export */   preflight: () => (/* reexport safe */ _identify_js__WEBPACK_IMPORTED_MODULE_2__.E),
/* harmony export */   runObserved: () => (/* binding */ runObserved),
/* harmony export */   storeResult: () => (/* binding */ storeResult),
/* harmony export */   takeTurn: () => (/* binding */ takeTurn)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1240);
/* harmony import */ var _is_within_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2898);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4416);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2302);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7316);
/* harmony import */ var _replay_stored_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(149);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5749);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5522);
/* harmony import */ var _shadow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9358);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4575);
/* harmony import */ var _worktree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7179);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7901);
/* harmony import */ var _run_process_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(225);
/* harmony import */ var _install_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9859);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1143);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5127);
/* harmony import */ var _events2_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9241);
/* harmony import */ var _shell_wrapper_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4008);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(303);
/* harmony import */ var _home_folders_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2221);
/* harmony import */ var _escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(270);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4966);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7488);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(1911);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8522);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8161);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8500);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(643);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7067);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7075);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8474);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4708);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(714);







































// build/result/make-result.js
/**
* Makes the result of a run, and puts its files beside the `stdout` and `stderr` that are there already: for people,
* where the result is not stored. What can't be written is no reason to lose the result.
*/
async function makeResult(run, capture, request, folder) {
	const { exit, failure, error, thread, message, usage, costUsd, usageSource, seconds } = run;
	const model = request.model ?? run.model;
	const { summary, json } = (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.x)({
		exit,
		id: thread,
		time: seconds,
		error,
		message
	});
	const table = exit === 0 ? (0,_table_js__WEBPACK_IMPORTED_MODULE_3__.n)(message) : null;
	const files = /* @__PURE__ */ new Map([["summary.json", Buffer.from(json)], ["message.md", Buffer.from(message)]]);
	if (table !== null) files.set("table.json", Buffer.from((0,_table_write_js__WEBPACK_IMPORTED_MODULE_4__.a)(table)));
	if (capture.patch !== null) files.set("changes.patch", capture.patch);
	for (const [name, content] of files) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, name), content, { mode: 384 }).catch(() => void 0);
	return {
		result: {
			summary,
			summaryJson: json,
			failure,
			message,
			table,
			usage,
			costUsd,
			usageSource,
			model,
			changes: capture.changes,
			activity: run.activity.map((item) => fromFolder(item, request.workingDirectory)),
			folder
		},
		files
	};
}
/** Codex gives absolute paths. A replay elsewhere shows the same activity, so they become relative to where it worked. */
function fromFolder(item, folder) {
	if (item.kind !== "file_change" || !(0,node_path__WEBPACK_IMPORTED_MODULE_19__.isAbsolute)(item.path)) return item;
	if (!(0,_is_within_js__WEBPACK_IMPORTED_MODULE_1__.t)(item.path, folder)) return item;
	return {
		...item,
		path: (0,node_path__WEBPACK_IMPORTED_MODULE_19__.relative)(folder, item.path).split(node_path__WEBPACK_IMPORTED_MODULE_19__.sep).join("/")
	};
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
	const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_26__.performance.now() + PATIENCE_MS;
	const files = before.filter((path) => !after.includes(path) && isGone(root, path));
	const folders = [];
	const open = [...after].reverse();
	let complete = true;
	for (let path = open.pop(), looked = 1; path !== void 0; path = open.pop(), looked += 1) {
		complete = node_perf_hooks__WEBPACK_IMPORTED_MODULE_26__.performance.now() <= end && files.length < MANY$1;
		if (!complete) break;
		const isFolder = path.endsWith("/");
		if (changedSince(root, path, sinceMs)) (isFolder ? folders : files).push(path);
		if (isFolder) open.push(...entriesOf$1(root, path));
		if (looked % 5e3 === 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_25__.setImmediate)();
	}
	const emptied = folders.filter((folder) => ![...files, ...folders].some((path) => path !== folder && path.startsWith(folder)));
	return {
		paths: [...files, ...emptied].map(_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.n).sort(),
		complete
	};
}
function isGone(root, path) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.lstatSync)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.t)(root, path.replace(/\/$/, "")), { throwIfNoEntry: false }) === void 0;
}
function changedSince(root, path, sinceMs) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.lstatSync)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.t)(root, path.replace(/\/$/, ""))).ctimeMs >= sinceMs;
	} catch {
		return false;
	}
}
/** Links are not followed: what lies behind them is not in the folder. */
function entriesOf$1(root, folder) {
	try {
		const place = Buffer.concat([Buffer.from((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.t)(root, folder.slice(0, -1))), Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_19__.sep)]);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)(place, {
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
	const sure = entries.map((entry) => (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.u)(entry) >= second ? (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.d)(entry) : entry);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)(shadow.index, (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.m)(sure, spec.objectFormat));
	(0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.v)(shadow.index, timeMs);
}
function getIndex(shadow, spec) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(shadow.index)) return {
		entries: [],
		timeMs: Date.now()
	};
	const timeMs = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(shadow.index).mtimeMs;
	return {
		entries: (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.f)((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(shadow.index), spec.objectFormat).entries,
		timeMs
	};
}
/** Brings the shadow's index up to the work tree. Returns git's lines on what it couldn't take in. */
async function addAll(shadow, pathspecs) {
	const { stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)([
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
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)([
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
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readdirSync)(Buffer.concat([Buffer.from((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.t)(root, folder)), Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_19__.sep)]), {
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
		const shadow = (0,_shadow_js__WEBPACK_IMPORTED_MODULE_8__.t)(snapshot.shadow);
		const { changed, complaints } = await compare(snapshot, shadow);
		const inside = await inSubmodules(snapshot);
		const paths = [...changed.map(({ path }) => path), ...unindexedPaths(snapshot.worktree.root, complaints)];
		changes = {
			files: [.../* @__PURE__ */ new Set([...paths.map(_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.n), ...inside.files])].sort(),
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
		return impossible((0,_errors_js__WEBPACK_IMPORTED_MODULE_32__.n)(error));
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
	if (repository !== void 0) return `Codex changed the nested repository or submodule ${(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.n)(repository.path)}, which a patch cannot hold.`;
	const uncovered = changed.find(({ path, before }) => before === void 0 && wasIgnored(snapshot.ignored, path));
	if (uncovered === void 0) return null;
	return `Codex changed what git ignores: ${(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.n)(uncovered.path)} was there and ignored before, and no longer is.`;
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
		files.push(...result.changes.files.map((file) => `${(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.n)(path)}/${file}`));
		const where = `in the submodule ${(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.n)(path)}`;
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
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(shadow.gitDir, `index.${side}`);
		const entries = changed.flatMap((one) => one[side] ?? []).map(_identify_js__WEBPACK_IMPORTED_MODULE_2__.d);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)(path, (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.m)(entries, format));
		return {
			...shadow.run,
			env: {
				...shadow.run.env,
				GIT_INDEX_FILE: path
			}
		};
	};
	const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)(["write-tree", "--missing-ok"], index("before"));
	const output = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(shadow.gitDir, "changes.out");
	(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.rmSync)(output, { force: true });
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
	await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)([
		"diff-index",
		...how,
		...safe,
		tree.stdout.toString("latin1").trim()
	], index("after"));
	const tooBig = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(output).size > snapshot.maxPatchBytes;
	const all = tooBig ? Buffer.alloc(0) : (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(output);
	const start = all.indexOf("\ndiff --git ") + 1;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.rmSync)(output, { force: true });
	const diffstat = all.toString("utf8", 0, start).trimEnd();
	return {
		patch: tooBig ? null : all.subarray(start),
		diffstat: diffstat === "" ? "" : `${diffstat}\n`
	};
}
/** Commits that HEAD has reached since, by their time: switching to another branch that was there makes none. */
async function countCommits(snapshot, shadow) {
	const head = (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.y)(snapshot.worktree);
	const from = snapshot.worktree.commit;
	if (head === null || head === from) return 0;
	const range = from === null ? [head] : [head, `^${from}`];
	const since = `--since=${Math.floor(snapshot.startedMs / 1e3)}`;
	const end = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)([
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
	for (const name of root === null ? [] : files) if (inFile(await (0,_disk_js__WEBPACK_IMPORTED_MODULE_9__.s)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root ?? "", name), Number.MAX_SAFE_INTEGER).catch(() => null), redactor)) return true;
	return false;
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
	const differing = files.filter((entry) => (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.p)(entry) !== (sizes.get(entry.path) ?? -1) % 2 ** 32);
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
	const beside = [...folders].map((folder) => (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.t)(root, folder === "" ? ".gitattributes" : `${folder}/.gitattributes`));
	return [...settings.attributesFiles, ...beside].map(textOf$2).join("\n");
}
function textOf$2(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(path, "latin1");
	} catch {
		return "";
	}
}
async function sizesInGit(shadow) {
	const id = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)(["write-tree", "--missing-ok"], shadow.run)).stdout.toString("latin1").trim();
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)([
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
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)([
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
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(worktree.gitDir, "index");
	const timeMs = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(path, { throwIfNoEntry: false })?.mtimeMs;
	if (timeMs === void 0) return {
		entries: [],
		timeMs: Date.now()
	};
	let index = (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.f)((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(path), worktree.objectFormat);
	if (index.split) {
		const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(shadow.gitDir, "index.whole");
		(0,_identify_js__WEBPACK_IMPORTED_MODULE_2__._)(path, whole);
		await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)(["update-index", "--force-write-index"], {
			cwd: worktree.root,
			runId: shadow.run.runId,
			env: { GIT_INDEX_FILE: whole }
		});
		index = (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.f)((0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(whole), worktree.objectFormat);
	}
	const entries = /* @__PURE__ */ new Map();
	for (const entry of index.entries) {
		if (entry.skipWorktree || entry.mode === 57344 || entry.mode === 16384) continue;
		const unsure = entry.stage !== 0 || entry.intentToAdd;
		entries.set(entry.path, unsure ? (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.d)(entry) : entry);
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
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.a)([
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
	const home = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(process.env["XDG_CONFIG_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_23__.homedir)(), ".config"), "git", name);
	const place = (key, standard) => expand(core.get(key), worktree.root) ?? home(standard);
	const attributes = [
		"/etc/gitattributes",
		place("attributesfile", "attributes"),
		(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(worktree.commonDir, "info", "attributes")
	];
	return {
		fileSystem: Object.fromEntries([...core].filter(([key]) => FILE_SYSTEM.includes(key) && !(key === "filemode" && showsModes(worktree.root)))),
		exclude: read((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(worktree.commonDir, "info", "exclude")) ?? Buffer.alloc(0),
		excludesFile: read(place("excludesfile", "ignore")) ?? Buffer.alloc(0),
		shallow: read((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(worktree.commonDir, "shallow")),
		autocrlf: ![
			"false",
			"no",
			"off",
			"0",
			"",
			void 0
		].includes(core.get("autocrlf")?.toLowerCase()),
		attributesFiles: attributes.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.existsSync)(path))
	};
}
/**
* Whether executable bits on this disk mean something, whatever `core.fileMode` says: somebody may have turned that off
* for other reasons, and what Codex made executable has to be so in a replay. Git's own file is none (git finds out with
* it, too, but by changing it); where it seems to be one, as on a Windows disk in WSL, every file does.
*/
function showsModes(root) {
	const git = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root, ".git");
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.lstatSync)(git, { throwIfNoEntry: false })?.isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(git, "config") : git;
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.lstatSync)(file, { throwIfNoEntry: false });
	return process.platform !== "win32" && stats?.isFile() === true && (stats.mode & 73) === 0;
}
/** `~/` as git does; other users' homes and `%(prefix)` are left alone. */
function expand(path, root) {
	if (path === void 0 || path === "") return void 0;
	if (path.startsWith("~/")) return (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_23__.homedir)(), path.slice(2));
	return (0,node_path__WEBPACK_IMPORTED_MODULE_19__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root, path);
}
function read(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.readFileSync)(path);
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
			reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_32__.n)(error)
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
		alternates: [(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(worktree.commonDir, "objects")],
		fileSystem: settings.fileSystem,
		exclude: settings.exclude,
		excludesFile: settings.excludesFile,
		shallow: settings.shallow,
		runId: options.runId
	};
	const shadow = (0,_shadow_js__WEBPACK_IMPORTED_MODULE_8__.t)(spec);
	const pathspecs = (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.g)(worktree.root, [...options.exclude ?? [], folder]);
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
		putIndex(shadow, spec, now.entries.map((entry) => converted.has(entry.path) ? (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.d)(entry) : entry), now.timeMs);
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
		const place = (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.t)(worktree.root, path);
		const inner = typeof place === "string" ? await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_10__.t)(place, options) : null;
		if (inner?.kind !== "worktree") {
			const why = inner === null ? "Its name is not UTF-8." : inner.advice;
			return {
				kind: "failed",
				reason: `The submodule ${(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_7__.n)(path)} cannot be looked into. ${why}`
			};
		}
		const ownFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, `submodule-${taken.length}`);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdirSync)(ownFolder);
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
const NO_CHANGES = { capture: async () => NOTHING$1 };
/** Looks at the work tree before a run, so that afterwards what Codex changed can be told. Never rejects. */
async function watchChanges(request, { worktree, exclude }, { folder, runId, redactor }) {
	if ((0,_replay_stored_js__WEBPACK_IMPORTED_MODULE_6__.n)(request)) return NO_CHANGES;
	if (worktree.kind === "none") {
		const notCacheable = `Codex may have changed files, and without a git work tree nobody can tell which. ${worktree.advice}`;
		return { capture: async () => ({
			...NOTHING$1,
			notCacheable
		}) };
	}
	const shadow = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, "shadow");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.mkdir)(shadow, { mode: 448 });
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
  for file in ${(0,_run_process_js__WEBPACK_IMPORTED_MODULE_11__.a)("$1")}; do
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
	const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_24__.spawn)("/bin/sh", [
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
		...request.personalLogin && request.resume === null ? ["--ephemeral"] : [],
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
		...request.serviceTier === null || wiring.proxy !== null ? [] : [`service_tier=${tomlString(request.serviceTier)}`],
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
		...wiring.proxy === null || !ownHome ? [] : [`shell_environment_policy.exclude=[${tomlString(_tool_cache_js__WEBPACK_IMPORTED_MODULE_14__.p)}]`],
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
		`env_key=${tomlString(_tool_cache_js__WEBPACK_IMPORTED_MODULE_14__.p)}`,
		`request_max_retries=${retries.requestRetries}`,
		`stream_max_retries=${retries.streamRetries}`
	];
	return [`model_provider=${tomlString(PROVIDER)}`, `model_providers.${PROVIDER}={${fields.join(",")}}`];
}
function overrides(settings) {
	return settings.flatMap((setting) => ["-c", setting]);
}
// build/codex/events/approval.js
/** Codex's words for a tool call that nobody could approve: `codex exec` asks nobody. */
const UNAPPROVED = /requires approval|approval policy is never|user (cancelled|rejected) MCP tool call/i;
function isUnapproved(error) {
	return UNAPPROVED.test(error);
}
/** The setting that lets a server's tools run without asking. */
function approvalAdvice(server) {
	return `set mcp_servers.${server}.default_tools_approval_mode = "approve" in codex-home's config.toml`;
}
// build/codex/isolation/sandbox-fault.js
/** What stands in place of a command's output when Codex's sandbox did not start: nothing ran. */
const FAULTS = [
	/^bwrap: /,
	/^bundled bubblewrap /,
	/^thread '[^']*' \(\d+\) panicked at linux-sandbox\//
];
/** bubblewrap prints one line, a panic five. A log file that begins like that goes on. */
const MOST_LINES = 6;
/** Whether a command failed because the sandbox around it did not start. One that exited with 0 ran. Pure. */
function isSandboxFault(output, exitCode) {
	if (exitCode === 0) return false;
	const lines = output.split("\n").filter((line) => line.trim() !== "");
	const first = lines[0] ?? "";
	if (!FAULTS.some((fault) => fault.test(first))) return false;
	return lines.length <= (first.startsWith("thread ") ? MOST_LINES : 2);
}
// build/codex/events/turn.js
const MAX_ACTIVITY$1 = 1e3;
const MAX_RUNNING = 1e3;
const MAX_LINE = 2e3;
/** A command can hold a whole file as a here-document; the listing shows its start. */
const MAX_TEXT = 4096;
const RECONNECTING = /^Reconnecting\.\.\. \d+\/\d+/;
const CODE_MODE_UNAVAILABLE = /^Code Mode is unavailable\b/i;
const MAX_UNAPPROVED = 20;
function createTurn(redact) {
	return {
		thread: null,
		message: null,
		usage: null,
		state: "none",
		failure: null,
		lastError: null,
		reconnects: 0,
		activity: [],
		sandboxFailure: null,
		commandSucceeded: false,
		hostFailure: null,
		unapproved: /* @__PURE__ */ new Map(),
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
			return;
		default: foldItem(turn, event.type, event.item, now);
	}
}
function isReconnect(event) {
	return event.type === "error" && RECONNECTING.test(event.message);
}
function addUsage(sum, { input, cached, output, reasoning }) {
	if (sum === null) return {
		input,
		cached,
		output,
		reasoning
	};
	return {
		input: sum.input + input,
		cached: sum.cached + cached,
		output: sum.output + output,
		reasoning: sum.reasoning + reasoning
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
				if (isUnapproved(item.error) && turn.unapproved.size < MAX_UNAPPROVED) turn.unapproved.set(shown(turn, server), shown(turn, item.error));
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
			if (CODE_MODE_UNAVAILABLE.test(item.message)) turn.hostFailure = turn.redact(item.message).slice(0, MAX_LINE);
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
			command: shown(turn, (0,_shell_wrapper_js__WEBPACK_IMPORTED_MODULE_33__.t)(item.command)),
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
	if (item.exitCode === 0) turn.commandSucceeded = true;
	if (turn.sandboxFailure === null && isSandboxFault(item.output, item.exitCode)) turn.sandboxFailure = turn.redact(item.output.trim().split("\n", 1)[0] ?? "").slice(0, MAX_LINE);
	const seconds = begun === void 0 ? null : Math.max(0, now - begun.since) / 1e3;
	const entry = {
		kind: "command",
		command: shown(turn, (0,_shell_wrapper_js__WEBPACK_IMPORTED_MODULE_33__.t)(item.command)),
		exitCode: item.exitCode,
		seconds
	};
	if (begun === void 0) push(turn, entry);
	else if (begun.index >= 0) turn.activity[begun.index] = entry;
}
function push(turn, entry) {
	if (turn.activity.length < MAX_ACTIVITY$1) return turn.activity.push(entry) - 1;
	return -1;
}
function shown(turn, text) {
	return turn.redact(text).slice(0, MAX_TEXT);
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
	["config", /Error loading config|config\.toml|required MCP servers failed to initialize/i],
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
/** What Codex blames on itself or its settings; null = something else went wrong. */
function ownCause(text) {
	return match(text, OF_CODEX);
}
/** Structured first, words second. `text` is what Codex said last; `fault` what the key proxy saw last, or null. */
function explainCause(text, fault) {
	const own = ownCause(text);
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
	const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_13__.t)();
	const stderr = createTail(wiring.redactor);
	const enough = new AbortController();
	const take = (line) => {
		if (line.kind === "oversize") {
			wiring.log.warning(`Codex printed an event of ${Math.round(line.bytes / 2 ** 20)} MiB, which was not read.`);
			return;
		}
		const event = (0,_events2_js__WEBPACK_IMPORTED_MODULE_34__.t)(line.text);
		if (event === null) return;
		foldEvent(turn, event, performance.now());
		wiring.onEvent(event);
		if (turn.hostFailure !== null || reconnectsInVain(event, prepared, wiring)) enough.abort();
	};
	const args = codexArguments(request, {
		proxy: prepared.proxy,
		schemaFile: prepared.schemaFile,
		requestRetries: 0,
		streamRetries,
		protectTemp: prepared.protectTemp,
		hiddenSkills: prepared.hiddenSkills,
		extraConfig: [`shell_environment_policy.set.${_run_process_js__WEBPACK_IMPORTED_MODULE_11__.r}=${JSON.stringify(prepared.runId)}`]
	});
	const { user, runId } = prepared;
	const launch = user?.launch(wiring.binary, args, prepared.env) ?? {
		command: wiring.binary,
		args,
		env: prepared.env
	};
	const end = await (0,_run_process_js__WEBPACK_IMPORTED_MODULE_11__.t)({
		...launch,
		signalAs: user?.signal ? (name) => user.signal?.(name, runId) ?? Promise.resolve() : null,
		cwd: request.workingDirectory,
		stdin: request.task,
		...endingOf(request.sandbox, runId),
		onStart: wiring.onStart,
		signal: AbortSignal.any([wiring.signal, enough.signal]),
		timeoutMs: wiring.deadline === null ? null : wiring.deadline - wiring.clock(),
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
	for (const [server, error] of turn.unapproved) wiring.log.notice(`Tool calls of the MCP server ${server} were refused (${error}): ${approvalAdvice(server)}.`);
	return {
		end: enough.signal.aborted && !wiring.signal.aborted && end.endedBy === "cancelled" ? {
			...end,
			endedBy: null
		} : end,
		turn,
		stderrTail: stderr.end()
	};
}
/** For the sandbox's helpers to remove their mount points from the workspace; it takes them about 20 ms. */
const HELPERS_MS = 500;
/**
* How Codex is ended. SIGTERM where there is a sandbox: on SIGINT Codex kills the sandbox's helpers, which then leave
* empty `.git`, `.agents`, … in the workspace and in /tmp (0.169: in 8 of 8 tries; on SIGTERM in none of 30). Without a
* sandbox SIGINT, on which Codex ends its commands itself, except those with a session of their own; and what is left
* after it is a stray, not a helper.
*/
function endingOf(sandbox, runId) {
	const fullAccess = sandbox === "danger-full-access";
	return {
		firstSignal: fullAccess ? "SIGINT" : "SIGTERM",
		sweep: {
			marker: (0,_run_process_js__WEBPACK_IMPORTED_MODULE_11__.o)(runId),
			graceMs: fullAccess ? 0 : HELPERS_MS
		},
		drainMs: 2e3
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
// build/codex/proxy/ledger.js
function createLedger(budget) {
	const responses = [];
	let uncounted = 0;
	let spentUsd = 0;
	let obstacle = null;
	return {
		responses,
		add(metered, askedModel) {
			if (metered.kind === "failed") return;
			if (metered.kind === "uncounted") {
				uncounted++;
				if (budget !== null && metered.reason !== "cut off") obstacle ??= {
					kind: "no-usage",
					limitUsd: budget.limitUsd
				};
				return;
			}
			const { model, serviceTier, usage } = metered;
			const response = {
				model: model ?? askedModel,
				askedModel,
				serviceTier,
				usage
			};
			responses.push(response);
			if (budget === null) return;
			const cost = costOf(response, budget.prices);
			if (cost === null) obstacle ??= {
				kind: "no-price",
				model: response.model,
				limitUsd: budget.limitUsd
			};
			else spentUsd += cost;
		},
		uncounted: () => uncounted,
		exhausted() {
			if (budget === null || obstacle !== null) return obstacle;
			const { limitUsd } = budget;
			return spentUsd < limitUsd ? null : {
				kind: "budget",
				spentUsd,
				limitUsd,
				responses: responses.length
			};
		}
	};
}
/** US dollars, not rounded; null without a known price. */
function costOf({ model, askedModel, serviceTier, usage }, prices) {
	for (const name of [model, askedModel]) {
		const cost = name === null ? null : prices.cost(name, serviceTier, usage);
		if (cost !== null) return cost;
	}
	return null;
}
// build/codex/cost/spending.js
/** From what passed the key proxy. Loads the price list, unless nothing was used. */
async function meteredSpending(ledger) {
	const { responses } = ledger;
	if (responses.length === 0) return {
		usage: null,
		costUsd: ledger.uncounted() === 0 ? 0 : null,
		usageSource: null
	};
	return {
		usage: responses.reduce((sum, response) => addUsage(sum, response.usage), null),
		costUsd: totalCost(responses, await (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.N)()),
		usageSource: "proxy"
	};
}
/** From Codex's own events, where its requests don't pass the proxy. */
async function toldSpending(usage, model) {
	if (usage === null) return {
		usage: null,
		costUsd: null,
		usageSource: null
	};
	const cost = model === null ? null : (await (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.N)()).cost(model, null, {
		...usage,
		cacheWrite: 0
	});
	return {
		usage,
		costUsd: cost === null ? null : (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.P)(cost),
		usageSource: "codex"
	};
}
function totalCost(responses, prices) {
	let total = 0;
	for (const response of responses) {
		const cost = costOf(response, prices);
		if (cost === null) return null;
		total += cost;
	}
	return (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.P)(total);
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
	const openFile = options.openFile ?? ((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.open)(path, "wx", 384));
	const failure = {};
	const start = async (name) => {
		return new Part(name, await openFile((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, name)).catch((cause) => {
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
// build/codex/isolation/code-mode-host.js
const HOST = process.platform === "win32" ? "codex-code-mode-host.exe" : "codex-code-mode-host";
/**
* Models such as gpt-6-luna run their commands through a program beside Codex's binary. Without it no command runs, and
* Codex exits 0 all the same. Older versions of Codex (0.128.0) have no such program and need none: Codex itself is asked
* which of its models do.
*
* @returns what is wrong and what to change; null when nothing is
*/
async function lackOfHost({ binary, model, env, cwd, signal }) {
	if (model === null || await exists$1((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(binary), HOST))) return null;
	const asked = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.u)(binary, ["debug", "models"], {
		cwd,
		env,
		timeoutMs: 2e4,
		signal
	});
	return asked.kind === "exited" && asked.code === 0 && needsHost(asked.stdout, model) ? hostAdvice(`${HOST} is not beside ${binary}`) : null;
}
/** `codex debug models` prints its catalog as JSON. A model that isn't in it gets plain tools. Pure. */
function needsHost(catalog, model) {
	try {
		const { models } = JSON.parse(catalog);
		return models?.some(({ slug, tool_mode: mode }) => slug === model && mode === "code_mode_only") === true;
	} catch {
		return false;
	}
}
function hostAdvice(detail) {
	return `Codex's code-mode host does not work, so none of the model's commands would run (${detail}). Install Codex whole (npm install -g @openai/codex), not its binary alone, or leave codex-version out; or choose a model that needs no code mode, such as gpt-4o, with tier-models or model.`;
}
function exists$1(path) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.access)(path).then(() => true, () => false);
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
	return "Check openai-api-key: it may be mistyped, revoked or of another endpoint.";
}
function hostOf(endpoint) {
	return URL.canParse(endpoint) ? new URL(endpoint).host : "The endpoint";
}
// build/codex/failure/stray-proxy.js
/** `.env` of a Codex home, when it sets a proxy: Codex loads it, over the environment that it was started with. */
async function proxySettingsOf(codexHome) {
	if (codexHome === null) return null;
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(codexHome, ".env");
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.readFile)(path, "utf8").catch(() => "");
	return /^\s*(export\s+)?(https?|all|no)_proxy\s*=/im.test(text) ? path : null;
}
/** For a run of which no request reached our loopback proxy: the endpoint was never asked. Pure. */
function strayAdvice(said, settings) {
	return `No request of Codex reached codex-job's own server on 127.0.0.1${said === "" ? "" : ` (${said.replace(/[.\s]+$/, "")})`}, so the endpoint was never asked. Check ${settings === null ? "HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY" : `the proxy settings in ${settings}`}: requests to 127.0.0.1 must not go through a proxy.`;
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
	const { end, turn, request, stop } = evidence;
	if (stop !== null && end.endedBy !== "cancelled") {
		const { exit, failure, error } = (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.F)(stop, request);
		return final(exit, failure, error);
	}
	if (end.kind === "exited" && end.code === 0 && turn.state === "completed" && turn.failure === null) return judgeCompleted(evidence);
	if (turn.hostFailure !== null && end.endedBy === null) return final(1, "sandbox", hostAdvice((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.n)(turn.hostFailure)));
	switch (end.endedBy) {
		case "cancelled": return final((0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.M)(evidence.cancelledBy), "cancelled", `The run was cancelled (${evidence.cancelledBy}). Start it again if that was not meant.`);
		case "timeout": return final(124, "timeout", `Codex was not done within the timeout of ${minutes(request.timeoutMs)} and was ended. Raise timeout, or make the task smaller.`);
		case null: return end.kind === "not-started" ? judgeSpawn(end.cause) : judgeFailed(evidence, end);
	}
}
function judgeCompleted({ turn, request, brokenTools }) {
	const host = brokenTools?.kind === "host" ? brokenTools.said : turn.hostFailure;
	if (host !== null) return final(1, "sandbox", hostAdvice((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.n)(host)));
	const told = turn.commandSucceeded ? null : turn.sandboxFailure;
	const seen = brokenTools?.kind === "sandbox" ? brokenTools.said : told;
	if (seen !== null && request.sandbox !== "danger-full-access") return final(1, "sandbox", adviceFor("sandbox", (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.n)(seen), 1, request));
	const { resume } = request;
	if (resume?.kind === "resume" && turn.thread?.toLowerCase() !== resume.thread.toLowerCase()) return final(1, "codex", `Codex began a new thread instead of resuming ${resume.thread}. Its session has to be in codex-home.`);
	return SUCCESS;
}
function judgeSpawn(cause) {
	if (("code" in cause ? String(cause.code) : "") === "E2BIG") return final(2, "input", "The arguments or the environment for Codex are too long for this machine. Shorten codex-args, or the env of the step.");
	return final(127, "install", `Codex could not be started (${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.n)(cause.message)}). Check codex-version, and that the working directory still exists.`);
}
function judgeFailed(evidence, end) {
	const { turn, fault, request, requests } = evidence;
	const text = turn.failure ?? lastWords(evidence);
	if (evidence.unreached !== null && turn.state !== "none" && ownCause((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.n)(text, 4e3)) === null) return final(exitOf("refused", end), "network", strayAdvice((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.n)(text), evidence.unreached.settings));
	const cause = explainCause((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.n)(text, 4e3), fault);
	const exit = exitOf(cause, end);
	const detail = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.n)(fault?.kind === "status" || fault?.kind === "network" ? fault.message || text : text);
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
	return 128 + (node_os__WEBPACK_IMPORTED_MODULE_23__.constants.signals[end.signal] ?? 0);
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
// build/codex/login-secrets.js
/** What a Codex home can keep a login in: Codex's own, those of MCP servers, its environment file, its settings. */
const FILES$1 = [
	["auth.json", (text) => JSON.parse(text)],
	[".credentials.json", (text) => JSON.parse(text)],
	[".env", readEnvironmentFile],
	["config.toml", (text) => (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.l)(text)]
];
/** By the end of the name: `experimental_bearer_token`, `OPENAI_API_KEY`, `Authorization`; not `account_id`. */
const SECRET_NAME = /(token|key|secret|password|authorization)$/i;
/** `env_key`, `bearer_token_env_var`: these hold the name of a variable. */
const VARIABLE_NAME = /^[A-Z][A-Z0-9_]*$/;
/**
* Every token and key that a Codex home holds. A command of Codex can read these files where the sandbox cannot hide
* them, so they are masked and replaced like the API key. Never rejects: what cannot be read cannot be shown either.
*/
async function loginSecrets(home) {
	if (home === null) return [];
	const found = await Promise.all(FILES$1.map(async ([name, read]) => {
		try {
			return secretValues(read(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(home, name), "utf8")), "");
		} catch {
			return [];
		}
	}));
	return [...new Set(found.flat())];
}
function secretValues(value, name) {
	if (typeof value === "string") {
		if (!SECRET_NAME.test(name) || VARIABLE_NAME.test(value)) return [];
		return [value, value.replace(/^(Bearer|Basic)\s+/i, "")];
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, held]) => secretValues(held, key));
}
function readEnvironmentFile(text) {
	const lines = text.matchAll(/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/gm);
	return Object.fromEntries([...lines].map(([, name, value]) => [name ?? "", (value ?? "").replace(/^(["'])(.*)\1$/, "$2")]));
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
		(0,node_os__WEBPACK_IMPORTED_MODULE_23__.tmpdir)(),
		env["TMPDIR"] ?? "",
		...options.writable ?? []
	]);
	for (const base of [runFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)((0,_home_folders_js__WEBPACK_IMPORTED_MODULE_16__.r)(env), "codex-job-homes")].filter(node_path__WEBPACK_IMPORTED_MODULE_19__.isAbsolute)) {
		const home = await freshFolder(base).catch(() => null);
		if (home === null) continue;
		const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.realpath)(home);
		if (!open.some((folder) => (0,_is_within_js__WEBPACK_IMPORTED_MODULE_1__.t)(real, folder))) return {
			path: real,
			protectTemp: false,
			remove: () => removal(real)
		};
		await removal(home);
	}
	const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.realpath)(await freshFolder(runFolder));
	return {
		path: home,
		protectTemp: true,
		remove: () => removal(home)
	};
}
/**
* SKILL.md files that Codex would read from the person's own folders (`~/.agents/skills`, and `skills` of a personal
* CODEX_HOME) although they are not part of the job. Absolute, links resolved, sorted by code unit; at most a thousand.
*/
async function personalSkills(env, personalCodexHome) {
	const roots = [(0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)((0,_home_folders_js__WEBPACK_IMPORTED_MODULE_16__.t)(env), ".agents", "skills")];
	if (personalCodexHome !== null) roots.push((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(personalCodexHome, "skills"));
	const found = await Promise.all(roots.map(async (root) => (await (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.a)(root)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(root, name))));
	const real = await Promise.all(found.flat().map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.realpath)(path).catch(() => path)));
	return [...new Set(real)].sort().slice(0, 1e3);
}
async function freshFolder(base) {
	await (0,_disk_js__WEBPACK_IMPORTED_MODULE_9__.d)(base, 448);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.access)(base, node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.constants.W_OK);
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(base, "codex-home-"));
}
async function resolved(folders) {
	const given = folders.filter((folder) => folder !== "").map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(folder));
	return Promise.all(given.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.realpath)(folder).catch(() => folder)));
}
async function removal(path) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.rm)(path, {
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
	const missing = MOUNT_POINTS.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, name)).filter((path) => !exists(path));
	return async () => {
		for (const path of missing) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.rmdir)(path).catch(() => {});
	};
}
function exists(path) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_18__.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
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
	const sudo = (...args) => (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.u)("sudo", args, {
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
  for file in ${(0,_run_process_js__WEBPACK_IMPORTED_MODULE_11__.a)("$2")}; do
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
	return (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.u)(launch.command, launch.args, {
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
	const us = (command, args) => (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.u)(command, args, {
		cwd: "/",
		env: plain,
		timeoutMs: TIMEOUT_MS,
		signal
	});
	const uid = numberIn(await us("id", ["-u", name]));
	const gid = numberIn(await us("id", ["-g", name]));
	if (uid === null || gid === null) return failed(`There is no user ${name} on this machine. Make one in a step before: sudo useradd --system --create-home ${name}.`);
	if (uid === 0 || uid === (0,node_os__WEBPACK_IMPORTED_MODULE_23__.userInfo)().uid) return failed(`codex-user: ${name} is ${uid === 0 ? "root" : "who runs this job"}, which is no wall. Name another user.`);
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
	const above = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(path);
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
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_23__.tmpdir)(), "codex-job-schema-"));
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, "output-schema.json");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.writeFile)(path, content, {
		mode: 420,
		flag: "wx"
	});
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.chmod)(path, 420);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.chmod)(folder, 493);
	return {
		path,
		remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.rm)(folder, {
			recursive: true,
			force: true
		})
	};
}
// build/codex/proxy/asked-model.js
/** A larger body is not read for the model's name; Codex names it first. */
const MAX_BODY$1 = 4194304;
/** As Codex writes it: the start of the body tells, and nothing more has to be kept. */
const NAMED_FIRST = /^\s*\{\s*"model"\s*:\s*"([^"\\]*)"/;
const START = 1024;
/**
* Tells the model that a request to the Responses API asks for, when its body has ended: a sub-agent or a profile may use
* another one than the job. Nothing is told of a body that is compressed, no JSON, or larger than `MAX_BODY` without
* naming the model first. Call it in the turn in which the body is piped.
*/
function watchModel(request, tell) {
	let chunks = [];
	let size = 0;
	let first = null;
	request.on("data", (chunk) => {
		const before = size;
		size += chunk.length;
		if (first !== null) return;
		chunks.push(chunk);
		if (before < START) first = NAMED_FIRST.exec(Buffer.concat(chunks).toString("latin1"))?.[1] ?? null;
		if (first !== null || size > MAX_BODY$1) chunks = [];
	});
	request.on("end", () => {
		const model = first ?? (size <= MAX_BODY$1 ? modelIn(Buffer.concat(chunks).toString("utf8")) : null);
		chunks = [];
		if (isModelName(model)) tell(model);
	});
}
function modelIn(body) {
	try {
		return JSON.parse(body)?.model;
	} catch {
		return null;
	}
}
/** It is shown and stored: names of models look like this, also those of gateways and of Ollama. */
function isModelName(model) {
	return typeof model === "string" && /^[\w./:@+-]{1,200}$/.test(model);
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
// build/codex/proxy/tool-outputs.js
/** A larger request is not looked into. */
const MAX_BODY = 16777216;
/** Without one of these there is nothing to parse a request for. */
const MARKS = [
	"code-mode host",
	"bwrap: ",
	"bubblewrap",
	"linux-sandbox/"
];
/**
* Looks at the tool outputs in a request. Codex prints no event for a call that its code-mode host did not take, nor for
* a command whose output says "Permission denied": the next request is the only place where such a failure is seen.
* Call it in the turn in which the body is piped.
*/
function watchToolOutputs(request, tell) {
	let chunks = [];
	let size = 0;
	request.on("data", (chunk) => {
		size += chunk.length;
		if (size <= MAX_BODY) chunks.push(chunk);
		else chunks = [];
	});
	request.on("end", () => {
		if (size > MAX_BODY) return;
		const body = Buffer.concat(chunks);
		chunks = [];
		tell(MARKS.some((mark) => body.includes(mark)) ? brokenTools(body.toString("utf8")) : null);
	});
}
/** By the last tool output of a request to the Responses API: what worked after a failure has outlived it. Pure. */
function brokenTools(body) {
	const last = toolOutputs(body).at(-1);
	if (last === void 0) return null;
	const [text = ""] = last;
	if (/^[^\n]{0,60}code[- ]mode host\b/i.test(text) && !/^(Script|Chunk ID)/.test(text)) return {
		kind: "host",
		said: text
	};
	const command = last.flatMap(readCommand).at(-1);
	return command !== void 0 && isSandboxFault(command.output, command.exitCode) ? {
		kind: "sandbox",
		said: command.output.trim()
	} : null;
}
/** Each output as the texts that it is made of. */
function toolOutputs(body) {
	let input;
	try {
		input = JSON.parse(body)?.input;
	} catch {
		return [];
	}
	return (Array.isArray(input) ? input : []).flatMap((item) => {
		if (typeof item?.type !== "string" || !item.type.endsWith("_call_output")) return [];
		if (typeof item.output === "string") return [[item.output]];
		return [(Array.isArray(item.output) ? item.output : []).flatMap((piece) => typeof piece?.text === "string" ? piece.text : [])];
	});
}
/** `exec_command` says it in lines; a script of code mode usually prints the object that the command came to. */
function readCommand(text) {
	const plain = /^Process exited with code (\d+)$[\s\S]*?^Output:\n([\s\S]*)$/m.exec(text);
	if (plain !== null) return [{
		exitCode: Number(plain[1]),
		output: plain[2] ?? ""
	}];
	try {
		const { exit_code: exitCode, output } = JSON.parse(text);
		return typeof exitCode === "number" && typeof output === "string" ? [{
			exitCode,
			output
		}] : [];
	} catch {
		return [];
	}
}
// build/codex/proxy/connection.js
/** Idle connections are given up before servers and load balancers do so: a POST on a dead one can't be repeated here. */
const IDLE_MS = 4e3;
/** Throws when the endpoint or the key can't be used. */
function openConnection(endpointText, apiKey, env) {
	const endpoint = usableEndpoint(endpointText);
	checkKey(apiKey);
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
	const agent = isHttps ? new node_https__WEBPACK_IMPORTED_MODULE_30__.Agent(options) : new node_http__WEBPACK_IMPORTED_MODULE_27__.Agent(options);
	const hint = [
		"HTTPS_PROXY",
		"https_proxy",
		"HTTP_PROXY",
		"http_proxy"
	].some((name) => (env[name] ?? "") !== "") && !loopback && !nodeUsesProxies() ? ` (this Node ${process.version} can't use HTTPS_PROXY; 24.5 or newer can)` : "";
	const request = isHttps ? node_https__WEBPACK_IMPORTED_MODULE_30__.request : node_http__WEBPACK_IMPORTED_MODULE_27__.request;
	return {
		endpoint,
		hint,
		open: (more) => request(endpoint, {
			...more,
			agent
		}),
		close: () => agent.destroy()
	};
}
function usableEndpoint(text) {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url === null || url.protocol !== "https:" && url.protocol !== "http:") throw new Error("responses-api-endpoint has to be a whole URL, such as https://api.openai.com/v1/responses.");
	return url;
}
function checkKey(apiKey) {
	try {
		node_http__WEBPACK_IMPORTED_MODULE_27__.validateHeaderValue("authorization", `Bearer ${apiKey}`);
	} catch {
		throw new Error("The API key holds a character that no HTTP header can carry: a line break or a space was probably copied with it.");
	}
}
function nodeUsesProxies() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
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
	const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_32__.t)(error) || (0,_errors_js__WEBPACK_IMPORTED_MODULE_32__.t)(first) || "EUNKNOWN";
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
		if (!isRecord$1(whole)) return null;
		if (isRecord$1(whole["error"])) return whole["error"];
		return typeof whole["error"] === "string" ? { message: whole["error"] } : whole;
	} catch {
		return null;
	}
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? value : null;
}
// build/codex/proxy/exchange.js
/** Opens the request and answers Codex when the server can't be reached. The caller sends the body to `up`. */
function openExchange(request, response, connection, { headers, headersTimeoutMs, setFault, onReply }) {
	const { endpoint, hint } = connection;
	const up = connection.open({
		method: "POST",
		headers
	});
	/** Set once this exchange has been given up or answered by us: later errors of it are consequences, not faults. */
	let over = false;
	let replying = false;
	const exchange = {
		up,
		touch: () => silence.refresh(),
		giveUp(why) {
			if (over) return;
			over = true;
			clearTimeout(silence);
			up.destroy();
			if (why !== null) setFault(why);
		},
		fail(why) {
			exchange.giveUp(why);
			refuse(request, response, 502, "codex_job_upstream", `codex-job: ${endpoint.host} could not be used: ${why.message}`);
		},
		failing: setFault,
		end(why) {
			over = true;
			setFault(why);
		},
		isOver: () => over
	};
	const silence = setTimeout(() => {
		const message = `no answer within ${headersTimeoutMs / 1e3} s${hint}`;
		exchange.fail({
			kind: "network",
			code: "ETIMEDOUT",
			message
		});
	}, headersTimeoutMs);
	up.on("error", (error) => {
		if (!over && !replying) exchange.fail(networkFault(error, hint));
	});
	response.on("close", () => {
		if (!response.writableFinished) exchange.giveUp(null);
	});
	up.on("response", (reply) => {
		clearTimeout(silence);
		replying = true;
		if (over) reply.destroy();
		else onReply(reply, exchange);
	});
	return exchange;
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
// build/codex/proxy/decode.js
/**
* A reply's body without its content encoding. Gateways compress although `accept-encoding: identity` was sent, and
* Codex can't read that ("invalid utf-8 sequence", after three paid requests). An encoding that isn't known is left as
* it is: `decoded` is false then.
*/
function decodedBody(reply) {
	const decoders = (reply.headers["content-encoding"] ?? "").toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity").reverse().map(decoderFor);
	if (decoders.length === 0 || !decoders.every((decoder) => decoder !== null)) return {
		body: reply,
		decoded: decoders.length === 0
	};
	let body = reply;
	for (const decoder of decoders) {
		const [from, to] = [body, decoder];
		from.on("error", () => to.destroy());
		to.on("close", () => from.unpipe(to));
		body = from.pipe(to);
	}
	return {
		body,
		decoded: true
	};
}
/** Each piece is handed on as it comes, and a body that breaks off is read as far as it goes. */
function decoderFor(name) {
	const { constants } = node_zlib__WEBPACK_IMPORTED_MODULE_22__;
	const flush = {
		flush: constants.Z_SYNC_FLUSH,
		finishFlush: constants.Z_SYNC_FLUSH
	};
	switch (name) {
		case "gzip":
		case "x-gzip": return node_zlib__WEBPACK_IMPORTED_MODULE_22__.createGunzip(flush);
		case "deflate": return node_zlib__WEBPACK_IMPORTED_MODULE_22__.createInflate(flush);
		case "br": return node_zlib__WEBPACK_IMPORTED_MODULE_22__.createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH });
		default: return null;
	}
}
// build/codex/proxy/reply.js
/** As much of an error's body as is read to find its code and message. */
const ERROR_BODY = 65536;
/** True where the reply may not be used at all; then Codex has been told. */
function refuseRedirect(reply, exchange) {
	const status = reply.statusCode ?? 0;
	if (status >= 200 && (status < 300 || status >= 400)) return false;
	const message = `it answered with status ${status}, a redirection, which is not followed. Check responses-api-endpoint`;
	exchange.fail({
		kind: "status",
		status,
		code: null,
		message,
		retryAfterMs: null
	});
	return true;
}
/** Streams a good reply down to Codex, and past the meter. */
function passDown(reply, response, exchange, meter) {
	const { body, decoded } = decodedBody(reply);
	writeHead(reply, response, decoded);
	response.flushHeaders();
	body.on("data", (chunk) => meter.write(chunk));
	settle(reply, body, exchange, (cut) => {
		meter.end();
		exchange.end(cut ? { kind: "cut" } : null);
		if (cut) response.destroy();
	});
	response.on("close", () => meter.end());
	body.pipe(response);
}
/**
* Passes a failed reply down. Its start is held back until it is known, so that `again` may send the request differently
* instead (then it returns true). What is longer than any error that could ask for that is passed on at once.
*/
function passFailure(reply, response, exchange, again) {
	const status = reply.statusCode ?? 0;
	const wait = retryAfterMs(reply.headers, Date.now());
	const { body, decoded } = decodedBody(reply);
	const start = [];
	let size = 0;
	let passing = false;
	const fault = () => statusFault(status, Buffer.concat(start).toString("utf8"), wait);
	exchange.failing(fault());
	body.on("data", (chunk) => {
		if (passing) return;
		start.push(chunk.subarray(0, ERROR_BODY - size));
		size += chunk.length;
		exchange.failing(fault());
		if (size < ERROR_BODY) return;
		passing = true;
		writeHead(reply, response, decoded);
		response.write(Buffer.concat([...start.slice(0, -1), chunk]));
		body.pipe(response);
	});
	settle(reply, body, exchange, (cut) => {
		const why = fault();
		exchange.end(why);
		if (passing && cut) response.destroy();
		if (passing || response.destroyed || again(why)) return;
		writeHead(reply, response, decoded);
		response.end(Buffer.concat(start));
	});
}
function writeHead(reply, response, decoded) {
	const headers = downstreamHeaders(reply.headers);
	if (decoded) delete headers["content-encoding"];
	response.writeHead(reply.statusCode ?? 502, headers);
}
/** Calls `done` once, when the body has been read to its end or broke off, unless the exchange is over by then. */
function settle(reply, body, exchange, done) {
	let settled = false;
	const finish = (cut) => {
		if (settled || exchange.isOver()) return;
		settled = true;
		done(cut);
	};
	reply.on("error", () => {});
	if (body === reply) {
		reply.on("close", () => finish(!reply.complete));
		return;
	}
	body.on("error", () => finish(true));
	body.on("end", () => finish(!reply.complete));
	reply.on("close", () => {
		if (!reply.complete) setImmediate(() => finish(true));
	});
}
// build/codex/proxy/reply-meter.js
/** One event holds the whole answer again. A larger one is passed on as well, and not read. */
const MAX_EVENT = 33554432;
/** What the event that counts holds outside of a text: inside, the quotes would be escaped. */
const NEEDLE = Buffer.from("\"usage\":");
/** Searched first: quotes are everywhere in these streams, which makes the search for the whole of it twice as slow. */
const WORD = Buffer.from("usage");
const ANY_RESPONSE = Buffer.from("\"response.");
const ENDS = [
	"\n\n",
	"\n\r\n",
	"\r\r"
].map((text) => Buffer.from(text));
/** Only events that end a response say what it used. */
const LAST_EVENTS = [
	"response.completed",
	"response.incomplete",
	"response.failed",
	"response.cancelled"
];
/**
* Reads the usage out of a reply that passes by: an event stream, or one JSON object. `tell` is called once, in the same
* turn as the `write` that completes the event, so that it is known before Codex can ask again.
*
* It keeps the bytes of one event at most. Chunks are searched as bytes, and only events that hold `NEEDLE` are parsed,
* and the last ones of a reply in which none did.
*/
function createReplyMeter(tell) {
	let pending = [];
	let size = 0;
	let skipping = false;
	let told = false;
	let problem = "cut off";
	/** What was searched last, for a last event without usage. */
	let last = Buffer.alloc(0);
	const read = (block, needle = NEEDLE) => {
		if (told || !block.includes(needle)) return;
		for (const event of block.toString("utf8").split(/\n\n|\n\r\n|\r\r/)) {
			const found = event.includes("{") ? readEvent(event) : null;
			if (found === null) continue;
			if (found.kind === "uncounted") {
				problem = found.reason;
				continue;
			}
			told = true;
			tell(found);
			return;
		}
	};
	const search = (block) => {
		last = block;
		if (block.includes(WORD)) read(block);
	};
	const keep = (chunk) => {
		if (skipping || chunk.length === 0) return;
		size += chunk.length;
		skipping = size > MAX_EVENT;
		if (skipping) pending = [];
		else pending.push(chunk);
	};
	return {
		write(chunk) {
			const end = lastEnd(chunk, pending.at(-1));
			if (end === 0) {
				keep(chunk);
				return;
			}
			const head = chunk.subarray(0, end);
			const seam = pending.length === 0 ? 0 : firstEnd(head);
			if (seam > 0 && !skipping) search(Buffer.concat([...pending, head.subarray(0, seam)]));
			if (seam < end) search(head.subarray(seam));
			pending = [];
			size = 0;
			skipping = false;
			keep(chunk.subarray(end));
		},
		end() {
			read(Buffer.concat(pending));
			read(last, ANY_RESPONSE);
			pending = [];
			last = Buffer.alloc(0);
			if (!told) tell({
				kind: "uncounted",
				reason: problem
			});
			told = true;
		}
	};
}
/** Bytes up to and with the first blank line; all of them where it began in the chunk before. */
function firstEnd(head) {
	for (const end of ENDS) {
		const at = head.indexOf(end);
		if (at >= 0) return at + end.length;
	}
	return head.length;
}
/** Bytes of `chunk` up to and with the last blank line in it; 0 = none ends here. */
function lastEnd(chunk, before) {
	for (const end of ENDS) {
		const at = chunk.lastIndexOf(end);
		if (at >= 0) return at + end.length;
	}
	if (before === void 0) return 0;
	const seam = Buffer.concat([before.subarray(-2), chunk.subarray(0, 2)]);
	const old = Math.min(2, before.length);
	for (const end of ENDS) {
		const at = seam.lastIndexOf(end);
		if (at >= 0 && at + end.length > old) return at + end.length - old;
	}
	return 0;
}
/** An event of a stream, or the whole of a JSON reply. Null for whatever doesn't end a response. */
function readEvent(event) {
	const json = event.trimStart().startsWith("{") ? event : dataOf(event);
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		return null;
	}
	if (!isRecord(value)) return null;
	const type = value["type"];
	if (type === void 0) return "usage" in value ? readResponse(value) : null;
	if (!LAST_EVENTS.includes(String(type)) || !isRecord(value["response"])) return null;
	const metered = readResponse(value["response"]);
	return type === "response.failed" && metered.kind === "uncounted" && metered.reason === "no usage" ? { kind: "failed" } : metered;
}
/** By the rules of event streams: `data` lines belong together, whatever the line ends are. */
function dataOf(event) {
	return event.split(/\r\n|\r|\n/).filter((line) => line.startsWith("data:")).map((line) => line.slice(5).replace(/^ /, "")).join("\n");
}
function readResponse(response) {
	const { model, service_tier: tier, usage } = response;
	if (usage === null || usage === void 0) return {
		kind: "uncounted",
		reason: "no usage"
	};
	const read = readUsage(usage);
	if (read === null) return {
		kind: "uncounted",
		reason: "unreadable usage"
	};
	return {
		kind: "counted",
		model: name(model),
		serviceTier: name(tier),
		usage: read
	};
}
function readUsage(usage) {
	if (!isRecord(usage)) return null;
	const details = (field) => isRecord(usage[field]) ? usage[field] : {};
	const input = count(usage["input_tokens"]);
	const output = count(usage["output_tokens"]);
	const cached = count(details("input_tokens_details")["cached_tokens"] ?? 0);
	const cacheWrite = count(details("input_tokens_details")["cache_write_tokens"] ?? 0);
	const reasoning = count(details("output_tokens_details")["reasoning_tokens"] ?? 0);
	if (input === null || output === null || cached === null || cacheWrite === null || reasoning === null) return null;
	return {
		input,
		cached,
		cacheWrite,
		output,
		reasoning
	};
}
function count(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
/** It is shown and stored. */
function name(value) {
	return typeof value === "string" && /^[\w./:@+-]{1,200}$/.test(value) ? value : null;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// build/codex/proxy/tier-fallback.js
/**
* The body of a request with the service tier set. Codex sends a tier only for models whose catalog entry lists it, and
* some versions (0.143 to 0.151) never do; set here it does not depend on either. Null for what is not a JSON object.
*/
function withServiceTier(body, tier) {
	let value;
	try {
		value = JSON.parse(body.toString("utf8"));
	} catch {
		return null;
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
	const { service_tier: _, ...rest } = value;
	return Buffer.from(JSON.stringify(tier === null ? rest : {
		...rest,
		service_tier: tier
	}));
}
/**
* Whether a refused request is worth sending once more at the default tier, and what that says of the next ones:
* `busy` = the tier has no capacity now; `unsupported` = it doesn't exist for this model, project or endpoint.
*
* OpenAI answers 429 "resource unavailable" where flex has no capacity, and 400 where a model doesn't have the tier.
* A plain 429 is a rate limit, which counts for the default tier as well.
*/
function tierRefusal(fault) {
	const { status } = fault;
	const said = `${fault.code ?? ""} ${fault.message}`;
	if ((status === 429 || status === 503) && /resource[_ ]?unavailable|service[_ ]tier|\bflex\b/i.test(said)) return "busy";
	if ([
		400,
		403,
		404,
		422
	].includes(status) && /service[_ ]?tier|\bflex\b|priority processing/i.test(said)) return "unsupported";
	return null;
}
// build/codex/proxy/upstream.js
const MiB = 1048576;
const MINUTE = 6e4;
/** Throws when the endpoint or the key can't be used. */
function openUpstream(options) {
	const connection = openConnection(options.endpoint, options.apiKey, options.env ?? {});
	const maxBytes = options.limits?.requestBytes ?? 64 * MiB;
	const active = /* @__PURE__ */ new Set();
	let tier = options.serviceTier ?? null;
	const headersTimeoutMs = options.headersTimeoutMs ?? (tier === "flex" ? 15 * MINUTE : 2 * MINUTE);
	let tierNoticed = false;
	let fault = null;
	/** `again` tries to send a failed request differently; false = it can't. */
	function open({ request, response, tell }, length, again) {
		const headers = upstreamHeaders(request.headers, connection.endpoint, options.apiKey);
		if (length !== null) headers["content-length"] = length;
		const exchange = openExchange(request, response, connection, {
			headers,
			headersTimeoutMs,
			setFault: (why) => {
				fault = why;
			},
			onReply(reply, replied) {
				if (refuseRedirect(reply, replied)) return;
				if ((reply.statusCode ?? 0) >= 400) passFailure(reply, response, replied, again);
				else passDown(reply, response, replied, createReplyMeter(tell));
			}
		});
		active.add(exchange.up);
		exchange.up.on("close", () => active.delete(exchange.up));
		return exchange;
	}
	function stream(forwarding) {
		const { request } = forwarding;
		const exchange = open(forwarding, null, () => false);
		const bounded = byteBound(maxBytes, () => exceeded(forwarding, exchange));
		bounded.on("data", exchange.touch);
		request.pipe(bounded).pipe(exchange.up);
	}
	/** Its body is kept, to be sent again without the tier. */
	function sendAtTier(forwarding, asked) {
		const chunks = [];
		const bounded = byteBound(maxBytes, () => exceeded(forwarding, null));
		bounded.on("data", (chunk) => chunks.push(chunk));
		bounded.on("end", () => {
			const body = Buffer.concat(chunks);
			const tiered = withServiceTier(body, asked) ?? body;
			open(forwarding, tiered.length, (why) => {
				const refusal = asked === "default" ? null : tierRefusal(why);
				if (refusal === null) return false;
				if (refusal === "unsupported") tier = null;
				if (!tierNoticed) options.onTierRefused?.(refusal, why.message);
				tierNoticed = true;
				const plain = withServiceTier(body, null) ?? body;
				open(forwarding, plain.length, () => false).up.end(plain);
				return true;
			}).up.end(tiered);
		});
		forwarding.request.pipe(bounded);
	}
	function exceeded({ request, response }, exchange) {
		exchange?.giveUp(null);
		refuse(request, response, 413, "codex_job_request_too_large", `codex-job: a request to the model may hold ${maxBytes} bytes at most.`);
	}
	return {
		forward(request, response, tell) {
			const forwarding = {
				request,
				response,
				tell
			};
			if (Number(request.headers["content-length"] ?? 0) > maxBytes) exceeded(forwarding, null);
			else if (tier === null || request.headers["content-encoding"] !== void 0) stream(forwarding);
			else sendAtTier(forwarding, tier);
		},
		lastFault: () => fault,
		close: () => {
			for (const up of active) up.destroy();
			connection.close();
		}
	};
}
function byteBound(limit, exceeded) {
	let size = 0;
	return new node_stream__WEBPACK_IMPORTED_MODULE_28__.Transform({ transform(chunk, _encoding, done) {
		size += chunk.length;
		if (size <= limit) done(null, chunk);
		else if (size - chunk.length <= limit) exceeded();
	} });
}
// build/codex/proxy/proxy.js
/**
* A server on loopback that holds the API key, so that Codex doesn't have to. It forwards one thing, a POST to the
* Responses endpoint, and only for who knows both secrets of this run: one is in the path, one is the bearer token.
* Rejects when the endpoint or the key can't be used. Bodies are streamed in both directions and never logged.
*/
async function startKeyProxy(options) {
	const capability = (0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.randomBytes)(24).toString("base64url");
	const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.randomBytes)(24).toString("base64url");
	const maxRequests = options.limits?.requests ?? 2e3;
	const upstream = openUpstream(options);
	let host = "";
	let forwarded = 0;
	let model = null;
	let stopped = null;
	let broken = null;
	const ledger = createLedger(options.budget ?? null);
	function pass(request, response) {
		let asked = null;
		forwarded++;
		upstream.forward(request, response, (metered) => ledger.add(metered, asked));
		watchToolOutputs(request, (found) => {
			broken = found;
		});
		watchModel(request, (name) => {
			asked = name;
			model = name;
		});
	}
	const server = (0,node_http__WEBPACK_IMPORTED_MODULE_27__.createServer)((request, response) => {
		request.on("error", () => {});
		response.on("error", () => {});
		const refusal = gate(request, {
			host,
			path: `/${capability}/v1/responses`,
			token
		});
		if (refusal !== null) {
			refuse(request, response, refusal, "codex_job_refused", "codex-job: only this run of Codex may use this server.");
			return;
		}
		const stop = ledger.exhausted() ?? (forwarded < maxRequests ? null : {
			kind: "requests",
			limit: maxRequests
		});
		if (stop === null) return pass(request, response);
		stopped ??= stop;
		refuse(request, response, 400, `codex_job_${stop.kind}`, `codex-job: no more requests: ${stop.kind}.`);
	});
	server.keepAliveTimeout = 0;
	server.requestTimeout = 0;
	server.listen(0, "127.0.0.1");
	await (0,node_events__WEBPACK_IMPORTED_MODULE_29__.once)(server, "listening");
	host = `127.0.0.1:${server.address().port}`;
	return {
		baseUrl: `http://${host}/${capability}/v1`,
		token,
		requests: () => forwarded,
		lastFault: () => upstream.lastFault(),
		model: () => model,
		ledger,
		stopped: () => stopped,
		brokenTools: () => broken,
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
	const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.createHash)("sha256").update(text, "utf8").digest();
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.timingSafeEqual)(digest(given), digest(expected));
}
// build/codex/prepare.js
/** Safety strategy, key proxy, home, schema file, sandbox check. Rejects when the disk refuses. */
async function prepare(request, wiring) {
	const undo = [];
	const remove = async () => {
		for (const step of undo.reverse()) await step().catch(() => {});
	};
	try {
		wiring.redactor.add(await loginSecrets(ownHome(request, wiring)));
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
		if (proxy !== null) {
			undo.push(() => proxy.close());
			wiring.redactor.add([proxy.token, capabilityOf(proxy.baseUrl)]);
		}
		const home = await chooseHome(request, wiring, user);
		if (home.made !== null) undo.push(home.made.remove);
		const schema = await writeSchema(request.outputSchema, wiring.folder, user);
		if (schema !== null) undo.push(schema.remove);
		const schemaFile = schema?.path ?? null;
		if (request.sandbox === "workspace-write") undo.push(watchMountPoints(request.workingDirectory));
		const runId = `${wiring.runId}-codex`;
		const secrets = request.apiKey === null ? [] : [request.apiKey];
		const own = (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_14__.m)(wiring.env, {
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
		const personal = request.personalLogin ? (0,_home_folders_js__WEBPACK_IMPORTED_MODULE_16__.n)(wiring.env) : null;
		const codexHome = ownHome(request, wiring);
		const check = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.t)({
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
		const host = await lackOfHost({
			binary,
			model: request.model,
			env,
			cwd: workingDirectory,
			signal
		});
		if (host !== null) {
			await remove();
			return {
				kind: "failed",
				failure: "sandbox",
				error: host
			};
		}
		const hiddenSkills = await personalSkills(wiring.env, personal);
		const protectTemp = wiring.protectTemp || home.made?.protectTemp === true;
		return {
			kind: "ok",
			prepared: {
				proxy,
				env,
				runId,
				schemaFile,
				proxySettings: await proxySettingsOf(codexHome),
				protectTemp,
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
async function openProxy(apiKey, request, wiring) {
	return startKeyProxy({
		endpoint: request.endpoint,
		apiKey,
		env: wiring.env,
		serviceTier: request.serviceTier,
		onTierRefused: (why, message) => wiring.log.notice(tierNotice(request, why, wiring.redactor.text(message))),
		budget: request.maxCostUsd === null ? null : {
			limitUsd: request.maxCostUsd,
			prices: await (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.N)()
		}
	}).catch((cause) => cause instanceof Error ? cause : new Error(String(cause)));
}
function tierNotice({ serviceTier, model }, why, message) {
	const said = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.n)(message).replace(/[.\s]+$/, "");
	return `The API ${why === "busy" ? `has no capacity for service-tier ${serviceTier} now` : `refused service-tier ${serviceTier} for ${model ?? "this model"}`}${said === "" ? "" : ` (${said})`}. The request went out again at the default tier, at the usual price.`;
}
/** `http://127.0.0.1:PORT/<capability>/v1` */
function capabilityOf(baseUrl) {
	return new URL(baseUrl).pathname.split("/")[1] ?? "";
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
/** The home that Codex takes its login from: a given one, or the person's; null = a private one without a login. */
function ownHome(request, { env }) {
	return request.codexHome ?? (request.personalLogin ? (0,_home_folders_js__WEBPACK_IMPORTED_MODULE_16__.n)(env) : null);
}
async function writeSchema(schema, folder, user) {
	if (schema === null) return null;
	if (user !== null) return writeReadable(schema);
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(folder, "output-schema.json");
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.writeFile)(path, schema, {
		mode: 384,
		flag: "wx"
	});
	return {
		path,
		remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.rm)(path, { force: true })
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
	if (validate === null) return { kind: "ok" };
	const fits = withinTime(() => validate(value));
	if (typeof fits === "string") return unfit(fits);
	return fits ? { kind: "ok" } : unfit((validate.errors ?? []).slice(0, 3).map(worded).join("; "));
}
/** For a check that takes milliseconds: `^(\\d+\\.?)+$` on 45 digits and a letter would take years, in one tick. */
const CHECK_MS = 3e3;
/**
* Ends `check` when it takes too long: nothing else in Node can end synchronous code that runs in this thread.
*
* @returns its answer, or why there is none
*/
function withinTime(check) {
	try {
		return (0,node_vm__WEBPACK_IMPORTED_MODULE_31__.runInNewContext)("check()", { check }, { timeout: CHECK_MS });
	} catch (error) {
		return error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? `its patterns take more than ${CHECK_MS / 1e3} s on this message` : `it cannot be checked (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_32__.n)(error)})`;
	}
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
	toldUsage: null,
	activity: [],
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
		const { told, spending, ...verdict } = await prepareAndTry(request, wiring, transcript);
		const outcome = verdict.failure === null ? await checkMessage(request, told.message) : verdict;
		const seconds = (performance.now() - begun) / 1e3;
		return {
			...told,
			...spending,
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
			told: NOTHING,
			spending: {
				usage: null,
				costUsd: 0,
				usageSource: null
			}
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
		wiring.redactor.add(await loginSecrets(ownHome(request, wiring)));
		told = {
			...addAttempt(told, tried, wiring),
			model: request.model === null ? prepared.proxy?.model() ?? null : null
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
		if (next.kind === "stop") {
			const { toldUsage, ...rest } = told;
			return {
				exit,
				failure,
				error,
				told: rest,
				spending: await spent(toldUsage, request, rest.model, prepared, wiring)
			};
		}
		left = next.left;
		wiring.log.info(`${error} Trying again in ${(next.pauseMs / 1e3).toFixed(1)} s.`);
		await transcript.nextAttempt();
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_25__.setTimeout)(next.pauseMs * (wiring.pauseScale ?? 1), void 0, { signal: wiring.signal }).catch(() => {});
	}
}
/** All tries and sub-agents together. */
async function spent(toldUsage, request, model, { proxy }, { log }) {
	if (proxy === null) return toldSpending(toldUsage, request.model ?? model);
	const uncounted = proxy.ledger.uncounted();
	if (uncounted > 0) {
		const replies = uncounted === 1 ? "1 reply" : `${uncounted} replies`;
		log.notice(`${replies} of the model ended without token counts. usage and cost-usd leave them out.`);
	}
	return meteredSpending(proxy.ledger);
}
function addAttempt(told, { turn }, { redactor }) {
	return {
		thread: turn.thread === null ? told.thread : redactor.text(turn.thread),
		message: turn.message === null ? told.message : redactor.text(turn.message),
		toldUsage: turn.usage === null ? told.toldUsage : addUsage(told.toldUsage, turn.usage),
		activity: [...told.activity, ...turn.activity].slice(0, MAX_ACTIVITY),
		attempts: told.attempts + 1
	};
}
/** Redacts what `judge` reads before it cuts it. */
function verdictOn(tried, requests, request, wiring, { proxy, proxySettings }) {
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
		stop: proxy?.stopped() ?? null,
		unreached: proxy?.requests() === 0 ? { settings: proxySettings } : null,
		brokenTools: redactTools(proxy?.brokenTools() ?? null, wiring),
		requests,
		request
	});
}
function redactTools(broken, { redactor }) {
	return broken === null ? null : {
		...broken,
		said: redactor.text(broken.said)
	};
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
		error: `The final message does not fit output-schema: ${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_15__.n)(check.reason)}. Run it again, or choose a tier whose model holds to schemas.`
	};
}
// build/publish/progress.js
const MESSAGE_LINES = 12;
const LINE_CHARS = 240;
const FILES = 20;
/**
* Tells what Codex is doing, event by event, in a few readable lines each: commands with exit code and duration,
* messages, files, searches, retries. Never a command's output.
*/
function createProgress(log, { redactor, root, clock = Date.now }) {
	const show = {
		line: (text) => clipped((0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_17__.n)(redactor.text(text))),
		lines: (text) => quoted(redactor.text(text)),
		file: (file) => relative$1(file, root)
	};
	const commands = createCommands(show, clock);
	let plan = "";
	return (event) => {
		const { text, command = "" } = "item" in event ? itemText(event, show, commands) : { text: eventText(event, show) };
		const isPlan = "item" in event && event.item.type === "todo_list";
		if (text === "" || isPlan && text === plan) return;
		if (isPlan) plan = text;
		commands.lastStarted = command;
		log.info(text);
	};
}
function createCommands(show, clock) {
	const started = /* @__PURE__ */ new Map();
	return {
		lastStarted: "",
		text(type, item) {
			const text = show.line((0,_shell_wrapper_js__WEBPACK_IMPORTED_MODULE_33__.t)(item.command));
			if (type !== "item.completed") {
				if (started.has(item.id)) return { text: "" };
				started.set(item.id, clock());
				return {
					text: `$ ${text}`,
					command: item.id
				};
			}
			const since = started.get(item.id);
			started.delete(item.id);
			const took = since === void 0 ? "" : ` · ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_35__.o)(Math.max(0, clock() - since) / 1e3)}`;
			const end = item.exitCode === null ? item.status || "ended" : `exit ${item.exitCode}`;
			const what = this.lastStarted === item.id && item.id !== "" ? "" : ` · ${text}`;
			return { text: `  ${item.exitCode === 0 ? "✓" : "✗"} ${show.line(end)}${took}${what}` };
		}
	};
}
function itemText({ type, item }, show, commands) {
	if (item.type === "command_execution") return commands.text(type, item);
	if (item.type === "todo_list") return { text: `☐ plan: ${item.items.filter((todo) => todo.completed).length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_35__.s)(item.items.length, "step")} done` };
	return { text: type === "item.completed" ? completedText(item, show) : "" };
}
/** Why a tool call failed; where nobody could approve it, with the setting to change. */
function failure({ server, error }, show) {
	if (error === "") return " (failed)";
	const advice = isUnapproved(error) ? `; ${approvalAdvice(show.line(server))}` : "";
	return ` (failed: ${show.line(error)}${advice})`;
}
function completedText(item, show) {
	switch (item.type) {
		case "agent_message": return show.lines(item.text);
		case "file_change": {
			const failed = item.status === "failed" ? " (failed)" : "";
			const lines = item.changes.slice(0, FILES).map(({ path: file, kind }) => `✎ ${show.line(`${kind || "change"} ${show.file(file)}`)}${failed}`);
			if (item.changes.length > FILES) lines.push(`✎ … and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_35__.s)(item.changes.length - FILES, "more file")}`);
			return lines.join("\n");
		}
		case "web_search": return `⌕ ${show.line(item.query || "web search")}`;
		case "mcp_tool_call": return `⚒ ${show.line(`${item.server}.${item.tool}`)}${item.failed ? failure(item, show) : ""}`;
		case "collab_tool_call": return `⚒ ${show.line(item.tool)}`;
		case "error": return `! ${show.line(item.message)}`;
		default: return "";
	}
}
function eventText(event, show) {
	switch (event.type) {
		case "thread.started": return `Thread ${show.line(event.thread)}`;
		case "turn.started":
		case "turn.completed": return "";
		case "turn.failed": return `✗ ${show.line(event.message || "the turn failed")}`;
		case "error": return `${/^reconnecting/i.test(event.message) ? "↻" : "!"} ${show.line(event.message)}`;
	}
}
/** What a run used, all its tries and sub-agents together. */
function usageLine(usage, costUsd) {
	const cost = costUsd === null ? "" : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_35__.t)(costUsd)}`;
	return `Tokens: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_35__.r)(usage.input)} in (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_35__.r)(usage.cached)} cached), ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_35__.r)(usage.output)} out (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_35__.r)(usage.reasoning)} reasoning)${cost}`;
}
function quoted(text) {
	const lines = (0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_17__.r)(text.trim()).filter((line, i, all) => line.trim() !== "" || (all[i - 1] ?? "").trim() !== "");
	const shown = lines.slice(0, MESSAGE_LINES).map((line) => `│ ${clipped(line)}`.trimEnd());
	if (lines.length > MESSAGE_LINES) shown.push(`│ … ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_35__.s)(lines.length - MESSAGE_LINES, "more line")}`);
	return shown.join("\n");
}
/** Cut between characters. */
function clipped(line) {
	if (line.length <= LINE_CHARS) return line;
	return `${line.slice(0, 239).replace(/[\ud800-\udbff]$/, "")}…`;
}
function relative$1(file, root) {
	if (root === void 0) return file;
	const inside = node_path__WEBPACK_IMPORTED_MODULE_19__.relative(root, file);
	return inside !== "" && inside.split(node_path__WEBPACK_IMPORTED_MODULE_19__.sep)[0] !== ".." && !node_path__WEBPACK_IMPORTED_MODULE_19__.isAbsolute(inside) ? inside : file;
}
// build/job/run-codex.js
/**
* Installs Codex and runs the task with it. Whatever happens to us, no process of it is left.
*
* @param beforeStart called when Codex is there and about to start
*/
async function runCodexOnce(request, context, beforeStart) {
	const watchdog = startWatchdog(context.runId, context.folder);
	try {
		return await installAndRun(request, context, watchdog, beforeStart);
	} finally {
		watchdog.release();
	}
}
async function installAndRun(request, context, watchdog, beforeStart) {
	const { log, clock, redactor, folder, deadline } = context;
	if (request.modelNotice !== null) log.notice(request.modelNotice);
	const began = clock();
	const timeoutMs = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.l)(deadline, clock);
	const installed = await (0,_install_js__WEBPACK_IMPORTED_MODULE_12__.t)(request.codexVersion, {
		...context,
		...timeoutMs === Number.POSITIVE_INFINITY ? {} : { timeoutMs },
		onProgress: (text) => log.info(text)
	});
	if (installed.kind === "failed") return {
		...NOTHING_RAN,
		...notInstalled(installed.error, request, context),
		seconds: (clock() - began) / 1e3
	};
	const old = (0,_readers_js__WEBPACK_IMPORTED_MODULE_36__.h)(installed.version);
	if (old !== null) return {
		...NOTHING_RAN,
		exit: 2,
		failure: "input",
		error: old,
		seconds: (clock() - began) / 1e3
	};
	await beforeStart();
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
		protectTemp: await (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.L)(context.env, [
			folder,
			request.cacheDir,
			installed.binary,
			context.cacheCall?.script ?? folder
		])
	});
	if (run.usage !== null) log.info(usageLine(run.usage, run.costUsd));
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
	costUsd: 0,
	usageSource: null,
	activity: [],
	version: null,
	notCacheable: null
};
function notInstalled(error, request, { signal, deadline, clock }) {
	if (signal.aborted) return (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.T)(signal);
	if ((0,_git_js__WEBPACK_IMPORTED_MODULE_5__.l)(deadline, clock) === 0) return (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.D)(request, `Codex did not run: ${error}`);
	return {
		exit: 127,
		failure: "install",
		error
	};
}
// build/job/run-observed.js
const MOVED = "the files in the working directory changed while Codex worked on them read-only.";
/**
* Runs Codex, and looks at the files right before and after: waiting and installing take time, in which somebody may
* edit them, so it is the hash of the start that counts.
*/
async function runObserved(request, first, identify, context) {
	let identity = first;
	let watch = NO_CHANGES;
	const run = await runCodexOnce(request, context, async () => {
		identity = await identify();
		watch = await watchChanges(request, identity, context);
	});
	const capture = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.o)({
		signal: (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_37__.i)(context.signal, _cancellation_js__WEBPACK_IMPORTED_MODULE_37__.n),
		endsAt: null
	}, async () => {
		const changed = await watch.capture();
		return run.exit === 0 && request.sandbox === "read-only" && changed.changes.files.length === 0 && (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.t)(identity, await identify()) ? {
			...changed,
			notCacheable: changed.notCacheable ?? MOVED
		} : changed;
	});
	return {
		identity,
		run,
		capture
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
	if (commits > 0) reasons.push(`Codex made ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_35__.s)(commits, "commit")}. A replay brings the files, without the commits.`);
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
	return (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.o)(codexArgs).flatMap((token) => {
		if (token.kind !== "flag" || token.flag !== "--config") return [];
		const override = (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.s)(token.value ?? "");
		return override.kind === "ok" ? [override.key.split(".")[0]?.trim() ?? ""] : [];
	});
}
// build/job/store-result.js
/** Only a success is stored, and only one that a replay can repeat whole. */
async function storeResult(request, identity, { result, files, run, capture, startedAt }, context) {
	if (result.summary.exit !== 0) return {
		cache: (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.S)("only a result with exit 0 is stored"),
		entry: ""
	};
	const notCacheable = identity.notCacheable ?? capture.notCacheable ?? run.notCacheable ?? emptiness(result);
	if (notCacheable !== null) {
		context.log.notice(`This result is not stored: ${notCacheable}`);
		return {
			cache: (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__.S)(notCacheable),
			entry: ""
		};
	}
	const leftOut = notReplayed(request, capture, result.activity).map((text) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_38__.t)(context.redactor.text(text), 400));
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
		...result.usageSource === null ? {} : { usageSource: result.usageSource },
		codexVersion: run.version,
		changes: result.changes,
		activity: result.activity,
		notReplayed: leftOut
	};
	const kept = await context.stores.save(draft, files, context.folder);
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
// build/job/lock-job.js
/** Of two identical jobs on one machine the second waits for the first, then looks again. */
async function lockJob(request, identity, stores, { signal, log, clock, deadline }) {
	if (request.noCache || identity.notCacheable !== null) return {
		waited: false,
		release: async () => {}
	};
	let waited = false;
	const lock = await stores.lock(identity.hash, {
		signal,
		maxWaitMs: (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.l)(deadline, clock),
		onWait: (owner) => {
			waited = true;
			log.info(`The same job is already running (${owner}): waiting for its result.`);
		}
	});
	return {
		waited,
		release: async () => lock.kind === "held" ? lock.release() : void 0
	};
}
// build/job/take-turn.js
/** Where the files never stand still: after so many rounds the job runs as it is. */
const ROUNDS = 5;
/**
* Waits until no identical job runs on this machine, and replays what it has stored. A job that wrote to the same
* checkout has changed the files by then, so this one is another job now: it is identified again, and looked up again.
*/
async function takeTurn(request, first, identify, stores, context) {
	let identity = first;
	for (let round = 1;; round += 1) {
		const lock = await lockJob(request, identity, stores, context);
		const now = lock.waited ? await identify() : identity;
		const same = now.hash === identity.hash || round === ROUNDS;
		const found = await (0,_replay_stored_js__WEBPACK_IMPORTED_MODULE_6__.t)(request, now, same ? stores.findLocal : stores.find, context);
		if (same && found.kind === "miss") return {
			kind: "run",
			identity: now,
			release: lock.release
		};
		await lock.release();
		if (found.kind === "hit") return found;
		identity = now;
	}
}



/***/ }),

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readableMessage),
/* harmony export */   t: () => (/* binding */ checkSandbox)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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
	const root = workingDirectory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? workingDirectory : `${workingDirectory}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`;
	if (path === workingDirectory || path.startsWith(root)) return workingDirectory;
	if (/^\/(newroot|oldroot|proc|sys|dev)(\/|$)/.test(path)) return null;
	return /Can't (mkdir|create)/.test(line) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : null;
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
	const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.u)(launch.command, launch.args, {
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

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ makeShadow)
/* harmony export */ });
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);




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
	const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(spec.folder, "shadow.git");
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
	]) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, part), {
		recursive: true,
		force: true
	});
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "objects", "info"), {
		recursive: true,
		force: true
	});
	for (const part of [
		"info",
		"refs",
		(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)("objects", "info")
	]) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, part), { recursive: true });
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "HEAD"), "ref: refs/heads/none\n");
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "config"), settings(spec, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "info", "ignored")));
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "info", "attributes"), RAW);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "info", "exclude"), spec.exclude);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "info", "ignored"), spec.excludesFile);
	if (spec.shallow !== null) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "shallow"), spec.shallow);
	(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "objects"), spec.alternates);
	const env = {
		GIT_DIR: gitDir,
		GIT_WORK_TREE: spec.workTree,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_3__.devNull,
		GIT_CONFIG_COUNT: "0",
		GIT_CONFIG_PARAMETERS: "",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_NO_REPLACE_OBJECTS: "1"
	};
	return {
		gitDir,
		index: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "index"),
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
		attributesFile: node_os__WEBPACK_IMPORTED_MODULE_3__.devNull,
		excludesFile: ignored,
		...spec.fileSystem
	};
	const lines = Object.entries(core).map(([name, value]) => `\t${name} = ${quoted(value)}\n`);
	const version = spec.objectFormat === "sha256" ? 1 : 0;
	const format = version === 1 ? "[extensions]\n	objectFormat = sha256\n" : "";
	return `[core]\n\trepositoryformatversion = ${version}\n${lines.join("")}${format}[index]\n\tversion = 2\n`;
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



/***/ })

};
