export const id = 228;
export const ids = [228];
export const modules = {

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

/***/ 8548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ forgetHits),
/* harmony export */   r: () => (/* binding */ forgetOrphanedHits),
/* harmony export */   t: () => (/* binding */ countHit)
/* harmony export */ });
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
	for (const name of await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, ".hits"))) ?? []) if ((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__.u)(name) && !stored.has(name)) await forgetHits(cacheDir, name);
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



/***/ })

};
