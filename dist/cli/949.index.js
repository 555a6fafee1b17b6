export const id = 949;
export const ids = [949];
export const modules = {

/***/ 5516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ META_FIELDS),
/* harmony export */   c: () => (/* binding */ OPTIONAL_FILES),
/* harmony export */   d: () => (/* binding */ listedFiles),
/* harmony export */   f: () => (/* binding */ markOf),
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

// build/store/entry/entry.js
/** A stored entry: its files and the content of its `meta.json` (format 1). Pure. */
const META_FILE = "meta.json";
const ENTRY_FILES = [
	"stdout",
	"stderr",
	"summary.json",
	"message.md",
	"table.json",
	"changes.patch"
];
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

/***/ 1000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ showEntry),
/* harmony export */   c: () => (/* binding */ judgeMeta),
/* harmony export */   d: () => (/* binding */ age),
/* harmony export */   f: () => (/* binding */ counted),
/* harmony export */   g: () => (/* binding */ plural),
/* harmony export */   h: () => (/* binding */ duration),
/* harmony export */   i: () => (/* binding */ listEntries),
/* harmony export */   l: () => (/* binding */ formProblem),
/* harmony export */   m: () => (/* binding */ dollars),
/* harmony export */   n: () => (/* binding */ prune),
/* harmony export */   o: () => (/* binding */ localStore),
/* harmony export */   p: () => (/* binding */ decimal),
/* harmony export */   r: () => (/* binding */ pruneDue),
/* harmony export */   s: () => (/* binding */ acquire),
/* harmony export */   t: () => (/* binding */ clearStore),
/* harmony export */   u: () => (/* binding */ aboutDollars)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5749);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5516);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3447);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8500);










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
// build/store/entry/contents.js
const SUMMARY_KEYS = "exit,id,time,error,result";
/** Null when the files have their form, else what is wrong. Digests are checked before. */
function formProblem(files) {
	if (!isSummary(parse$1(files.get("summary.json")))) return "summary.json is not the summary of a run that ended well";
	if (files.has("table.json") && !isTable(parse$1(files.get("table.json")))) return "table.json is not a table";
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
function parse$1(bytes) {
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
	const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now() + PATIENCE_MS;
	let still = 0;
	for (let tries = 1;; tries += 1) {
		const before = await state(folder);
		const attempt = await readOnce(folder, hash, now, ttlMs);
		if (attempt.kind !== "torn") return attempt;
		still = await state(folder) === before ? still + 1 : 0;
		if (still === PROOFS || tries === TRIES || node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now() > end) return {
			kind: "invalid",
			reason: "damaged",
			detail: attempt.detail,
			cause: attempt.cause
		};
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(1 + Math.random() * Math.min(tries, 20));
	}
}
async function readOnce(folder, hash, now, ttlMs) {
	const stat = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)(folder);
	if (!stat) return { kind: "absent" };
	if (!stat.isDirectory()) return {
		kind: "invalid",
		reason: "damaged",
		detail: "it is a file or a link instead of a folder"
	};
	const next = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, NEXT));
	const unfinished = next !== null;
	if ([stat, next].some((one) => one?.isDirectory() && (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.p)(one.mode))) return {
		kind: "invalid",
		reason: "damaged",
		detail: "its folder can be written by other users"
	};
	try {
		const bytes = await current(folder, _entry_js__WEBPACK_IMPORTED_MODULE_0__.o, _entry_js__WEBPACK_IMPORTED_MODULE_0__.s);
		if (!bytes) return {
			kind: "torn",
			detail: "meta.json is missing"
		};
		const verdict = judgeMeta(bytes, hash, now, ttlMs);
		if (verdict.kind === "invalid") return verdict;
		const files = /* @__PURE__ */ new Map();
		for (const name of (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.d)(verdict.meta)) {
			const content = await current(folder, name, verdict.meta.files[name]?.size ?? 134217728);
			const problem = content ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.m)(name, verdict.meta.files[name], content) : `${name} is missing`;
			if (!content || problem) return {
				kind: "torn",
				detail: problem ?? name
			};
			files.set(name, content);
		}
		const problem = formProblem(files);
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
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(cause))) throw cause;
		return {
			kind: "torn",
			detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.n)(cause),
			cause
		};
	}
}
async function current(folder, name, limit) {
	const own = { own: true };
	return await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__._)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ".next", name), limit, own) ?? await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__._)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), limit, own);
}
/** Changes whenever a writer or a removal passed by. Times as well as inodes: a freed inode is soon given again. */
async function state(folder) {
	const parts = [];
	for (const path of [
		folder,
		(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, NEXT),
		(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, NEXT, _entry_js__WEBPACK_IMPORTED_MODULE_0__.o),
		(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _entry_js__WEBPACK_IMPORTED_MODULE_0__.o)
	]) {
		const stat = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)(path);
		parts.push(stat ? `${stat.ino}:${stat.ctimeNs}` : "-");
	}
	return parts.join();
}
// build/store/local/commit.js
/**
* Putting an entry in its place, so that it appears whole or not at all (the scheme is described in read.ts).
* All functions here need the writers' lock of the hash (lock.ts), except `stage`.
*/
/** Writes a whole entry into a fresh folder below `.staging`, on to the disk, and returns the folder. */
async function stage(cacheDir, entry) {
	const folder = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.v)(cacheDir, "entry");
	try {
		for (const [name, bytes] of entry.files) await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), bytes);
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.b)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _entry_js__WEBPACK_IMPORTED_MODULE_0__.o), (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.p)(entry.meta));
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.y)(folder);
		return folder;
	} catch (error) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(folder, {
			recursive: true,
			force: true
		});
		throw error;
	}
}
/** Makes a staged folder the entry `hash`. */
async function commit(cacheDir, hash, staged) {
	const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, hash);
	const stat = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)(target);
	const isUsable = stat?.isDirectory() && !(0,_context_js__WEBPACK_IMPORTED_MODULE_1__.p)(stat.mode);
	if (stat && !isUsable) await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.f)(cacheDir, target);
	if (!isUsable) {
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.h)(staged, target);
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.y)(cacheDir);
		return;
	}
	await finish(target);
	await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.h)(staged, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target, NEXT));
	await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.y)(target);
	await finish(target);
}
/** Completes a move that was begun: by the caller, or by somebody who was killed. Harmless when there is none. */
async function finish(target) {
	const next = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target, NEXT);
	const staged = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(next));
	if (!staged) return;
	for (const name of [..._entry_js__WEBPACK_IMPORTED_MODULE_0__.r, _entry_js__WEBPACK_IMPORTED_MODULE_0__.o]) if (staged.includes(name)) await moveOver((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(next, name), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target, name));
	await removeUnlisted(target);
	await removeFolder(next);
	await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.y)(target);
}
/** What the former entry had and this one hasn't. Readers of the former notice by `meta.json`, and start again. */
async function removeUnlisted(target) {
	const bytes = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__._)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target, _entry_js__WEBPACK_IMPORTED_MODULE_0__.o), _entry_js__WEBPACK_IMPORTED_MODULE_0__.s);
	if (!bytes) return;
	let value;
	try {
		value = JSON.parse(bytes.toString("utf8"));
	} catch {
		return;
	}
	const checked = checkedMeta(value);
	if (checked.kind === "invalid") return;
	for (const name of _entry_js__WEBPACK_IMPORTED_MODULE_0__.r) if (!Object.hasOwn(checked.meta.files, name)) await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target, name)));
}
/** A folder in the place of one of our files (nobody of us makes any) would be in the way for ever. */
async function moveOver(from, to) {
	try {
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.h)(from, to);
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error) === "ENOENT") return;
		if (![
			"EISDIR",
			"ENOTEMPTY",
			"EEXIST"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error))) throw error;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(to, {
			recursive: true,
			force: true
		});
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.h)(from, to);
	}
}
async function removeFolder(path) {
	try {
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rmdir)(path));
	} catch (error) {
		if (!["ENOTEMPTY", "EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error))) throw error;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(path, {
			recursive: true,
			force: true
		});
	}
}
// build/store/local/expiry.js
/**
* When which entry expires: an empty file `<cache-dir>/.expiry/<hour>/<ms>-<hash>` for each save, both counted since
* 1970. The removal of expired entries reads the hours that have passed and nothing else, so what it costs depends on
* how much has expired and not on how much is stored. A note is a hint: the entry itself is asked before it is removed.
* Rejected: looking at some entries of the store at random (it has to list all of them, after each save).
*/
const EXPIRY = ".expiry";
const HOUR_MS = 36e5;
/** Best effort: an entry without a note is found by the daily sample (prune.ts) and by `codex-job cache prune`. */
async function noteExpiry(cacheDir, { hash, created, ttlMs }) {
	const ms = Math.ceil(Date.parse(created) + ttlMs);
	if (!Number.isSafeInteger(ms) || ms < 0) return;
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, EXPIRY, String(Math.floor(ms / HOUR_MS)));
	try {
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.P)(folder, 448);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${ms}-${hash}`), "", { mode: 384 });
	} catch {}
}
/** The entries whose time has passed; earlier hours first. */
async function* dueEntries(cacheDir, now) {
	const hours = (await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, EXPIRY))) ?? []).filter((name) => /^\d{1,15}$/.test(name) && Number(name) * HOUR_MS < now).sort((a, b) => Number(a) - Number(b));
	for (const hour of hours) {
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, EXPIRY, hour);
		for (const name of await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(folder)) ?? []) {
			const [ms = "", hash = ""] = name.split("-");
			if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.u)(hash) || !(Number(ms) < now)) continue;
			yield {
				hash,
				forget: async () => void await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)))
			};
		}
		await removeIfEmpty(folder);
	}
}
/** A turn for the first caller of a period, null for all others: what needs doing now and then costs the rest nothing. */
async function turnFor(cacheDir, what, periodMs, now) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, EXPIRY);
	const mark = `${what}-${Math.floor(now / periodMs)}`;
	try {
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.P)(folder, 448);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, mark), { mode: 448 });
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error) === "EEXIST") return null;
		throw error;
	}
	for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(folder)) if (name.startsWith(`${what}-`) && name !== mark) await removeIfEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
	return { again: () => removeIfEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, mark)) };
}
async function removeIfEmpty(folder) {
	try {
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rmdir)(folder));
	} catch (error) {
		if (![
			"ENOTEMPTY",
			"EEXIST",
			"EBUSY"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error))) throw error;
	}
}
// build/store/local/owner.js
/** Who holds a lock, and whether that process still lives. */
/** The holder touches its ticket this often, in ms. */
const BEAT_MS = 2e3;
/** A holder that can't be looked up (other container, other machine) is dead when its ticket didn't move for so long. */
const STALE_MS = 2e4;
let cached;
function thisProcess() {
	cached ??= {
		pid: process.pid,
		start: startOf(process.pid) ?? "",
		boot: attempt$1(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim()),
		namespace: attempt$1(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)("/proc/self/ns/pid")),
		host: (0,node_os__WEBPACK_IMPORTED_MODULE_6__.hostname)()
	};
	return cached;
}
/**
* Whether a holder lives by the process table; null where this process can't see it. Pure but for `lookUp`, which
* gives the start ticks of a living process, or null.
*/
function isAliveHere(owner, self, lookUp) {
	return owner.boot !== "" && owner.boot === self.boot && owner.namespace !== "" && owner.namespace === self.namespace && owner.start !== "" ? lookUp(owner.pid) === owner.start : null;
}
/** Null for a process that is gone, also for a zombie: it runs no more code, though nobody has fetched its status. */
function startOf(pid) {
	try {
		const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, "latin1");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return fields[0] === "Z" || fields[0] === "X" ? null : fields[19] ?? null;
	} catch {
		return null;
	}
}
function describe(owner) {
	return `process ${owner.pid} on ${owner.host}`;
}
/** Null when the text isn't an owner: a ticket that is being written, or was damaged. */
function parseOwner(value) {
	if (typeof value !== "object" || value === null) return null;
	const { pid, start, boot, namespace, host } = value;
	if (typeof pid !== "number" || !Number.isSafeInteger(pid)) return null;
	if (typeof start !== "string" || typeof boot !== "string" || typeof namespace !== "string" || typeof host !== "string") return null;
	return {
		pid,
		start,
		boot,
		namespace,
		host: host.replace(/[^\w.-]/g, "?").slice(0, 100)
	};
}
function attempt$1(read) {
	try {
		return read();
	} catch {
		return "";
	}
}
// build/store/local/liveness.js
/**
* Whether the holder of a ticket still lives. On this machine the process table tells. Of another container or machine
* only the heartbeat is seen, and clocks differ: so it counts whether the ticket's time *moved* while this process
* watched it, by this process's own monotonic clock. A date in the past or in the future says nothing.
*/
/** Remembers what it saw: use one for all looks of one waiter. */
function watchTickets(staleMs = STALE_MS, clock = () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now()) {
	const seen = /* @__PURE__ */ new Map();
	return (ticket) => {
		const alive = ticket.owner ? isAliveHere(ticket.owner, thisProcess(), startOf) : null;
		if (alive !== null) return alive;
		const state = `${ticket.token} ${ticket.touched}`;
		const before = seen.get(ticket.path);
		if (before?.state === state) return clock() - before.since <= staleMs;
		seen.set(ticket.path, {
			state,
			since: clock()
		});
		return true;
	};
}
// build/store/local/ticket.js
/**
* The files behind a lock: `<cache-dir>/.locks/<name>/<N>`. One folder per name, so that taking a lock costs the same
* however many there are. A ticket is made with its content in one step, and only its owner changes it.
*/
const LOCKS = ".locks";
const TICKET_LIMIT = 4096;
const TICKET_NAME = /^\d{1,15}$/;
/** The folder of one lock. The holder removes it with its ticket, so it may be gone again at any moment. */
async function lockFolder(cacheDir, name) {
	const all = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, LOCKS);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(all, name);
	await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.P)(all, 448);
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)(folder, { mode: 448 });
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error) !== "EEXIST") throw error;
	}
	for (const path of [all, folder]) {
		const stats = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)(path);
		if (stats && !stats.isDirectory()) throw new Error(`${path} is not a folder`);
	}
	return folder;
}
/** All tickets of one lock, lowest N first. */
async function tickets(folder) {
	const found = [];
	for (const file of await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(folder)) ?? []) {
		if (!TICKET_NAME.test(file)) continue;
		const ticket = await readTicket(folder, Number(file));
		if (ticket) found.push(ticket);
	}
	return found.sort((a, b) => a.n - b.n);
}
async function readTicket(folder, n) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, String(n));
	const bytes = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__._)(path, TICKET_LIMIT);
	const facts = bytes && await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.stat)(path, { bigint: true }));
	return facts && {
		n,
		path,
		...parse(bytes.toString("utf8")),
		touched: facts.mtimeNs
	};
}
/** False when the name is taken already, or the folder was just removed. Rejects when the folder can't be written. */
async function take(path, token) {
	const text = `${JSON.stringify({
		token,
		owner: thisProcess()
	})}\n`;
	const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}`;
	if (await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(temporary, text, {
		flag: "wx",
		mode: 384
	}).then(() => true)) === null) return false;
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.link)(temporary, path);
		return true;
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error) === "EEXIST" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error) === "ENOENT") return false;
		if (![
			"EPERM",
			"ENOSYS",
			"ENOTSUP",
			"EOPNOTSUPP",
			"EMLINK",
			"UNKNOWN"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error))) throw error;
		return await takeWithoutLinks(path, text);
	} finally {
		await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(temporary));
	}
}
/** Some file systems have no hard links. There a ticket is empty for a moment, and an empty ticket counts as held. */
async function takeWithoutLinks(path, text) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(path, text, {
			flag: "wx",
			mode: 384
		});
		return true;
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error) === "EEXIST") return false;
		throw error;
	}
}
/**
* Removes a ticket, and the lock's folder with it. Synchronous, because the end of the process does it as well.
* Looks at the token first: a process that slept past its heartbeat may find another holder under its number.
*/
function release(path, token) {
	if (parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8")).token !== token) return;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.unlinkSync)(path);
	removeLockFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
/** Only when it is empty: somebody else may be taking the lock. */
function removeLockFolder(folder) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmdirSync)(folder);
	} catch (error) {
		if (![
			"ENOTEMPTY",
			"EEXIST",
			"ENOENT",
			"EBUSY",
			"EPERM"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error))) throw error;
	}
}
function parse(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null) return {
			token: "",
			owner: null
		};
		const { token, owner } = value;
		return {
			token: typeof token === "string" ? token : "",
			owner: parseOwner(owner)
		};
	} catch {
		return {
			token: "",
			owner: null
		};
	}
}
// build/store/local/lock.js
/**
* A lock per name among processes, containers and threads that share a cache folder. Identical jobs wait for each
* other on `<hash>`, writers of one entry on `<hash>.write`.
*
* The ticket with the highest N is the lock's state. When its holder removed it or died, contenders try to make
* N+1, which only one of them can. Rejected: deleting a stale lock file and making it anew (two contenders can delete
* each other's), flock (Node has none), a lock server, tombstones of released tickets (they had to be swept).
*/
const FIRST_PAUSE_MS = 50;
const LAST_PAUSE_MS = 500;
/** Never rejects. */
async function acquire(cacheDir, name, options = {}) {
	const { signal, maxWaitMs = Number.POSITIVE_INFINITY, onWait, staleMs } = options;
	const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now() + maxWaitMs;
	const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)();
	const isBusy = watchTickets(staleMs);
	let waiting = false;
	let wait = FIRST_PAUSE_MS;
	try {
		const state = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.u)(cacheDir);
		if (state.kind !== "usable") return {
			kind: "gave-up",
			reason: "unusable",
			detail: state.kind === "unusable" ? state.detail : cacheDir
		};
		for (;;) {
			if (signal?.aborted) return {
				kind: "gave-up",
				reason: "aborted",
				detail: "the job was cancelled"
			};
			const turn = await attempt(await lockFolder(cacheDir, name), token, isBusy);
			if (turn.kind === "held") return hold(turn.path, token);
			if (turn.kind === "busy" && !waiting) {
				waiting = true;
				if (maxWaitMs > 0) onWait?.(turn.owner);
			}
			const left = end - node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now();
			if (left <= 0) return {
				kind: "gave-up",
				reason: "busy",
				detail: turn.kind === "busy" ? `${turn.owner} holds it` : "many want it"
			};
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(Math.min(left, wait * (.75 + Math.random() / 2)), void 0, { signal }).catch(() => {});
			wait = Math.min(LAST_PAUSE_MS, wait * 1.3);
		}
	} catch (cause) {
		return {
			kind: "gave-up",
			reason: "unusable",
			detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.n)(cause),
			cause
		};
	}
}
/** Takes the lock if nobody has it. Never waits, never rejects. */
function tryAcquire(cacheDir, name) {
	return acquire(cacheDir, name, { maxWaitMs: 0 });
}
async function attempt(folder, token, isBusy) {
	const seen = await tickets(folder);
	const holder = seen.findLast(isBusy);
	if (holder) return {
		kind: "busy",
		owner: holder.owner ? describe(holder.owner) : "another process"
	};
	const n = (seen.at(-1)?.n ?? 0) + 1;
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, String(n));
	if (!await take(path, token)) return { kind: "again" };
	const now = await tickets(folder);
	const mine = now.some((ticket) => ticket.n === n && ticket.token === token);
	const others = now.filter((ticket) => ticket.n !== n);
	if (!mine || others.some((ticket) => isBusy(ticket) || ticket.n > n)) {
		if (mine) await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(path));
		return { kind: "again" };
	}
	for (const other of others) await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(other.path));
	return {
		kind: "held",
		path
	};
}
const held = /* @__PURE__ */ new Map();
let listening = false;
function hold(path, token) {
	held.set(path, token);
	if (!listening) process.on("exit", () => [...held.keys()].forEach(letGo));
	listening = true;
	const beat = setInterval(() => {
		const now = /* @__PURE__ */ new Date();
		(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.utimes)(path, now, now).catch(() => {});
	}, BEAT_MS);
	beat.unref();
	return {
		kind: "held",
		release: async () => {
			clearInterval(beat);
			letGo(path);
		}
	};
}
function letGo(path) {
	const token = held.get(path);
	if (token === void 0) return;
	held.delete(path);
	try {
		release(path, token);
	} catch {}
}
// build/store/local/local.js
/** The local store: `<cache-dir>/<hash>/`, one folder an entry. */
/** How long a writer waits for another writer of the same entry, in ms: until a dead one is known to be dead. */
const WRITER_WAIT_MS = 25e3;
function writerLock(hash) {
	return `${hash}.write`;
}
function localStore(cacheDir, clock) {
	return {
		name: "local",
		find: (hash, options) => find(cacheDir, hash, options).catch((cause) => unreadable(cacheDir, cause)),
		save: (entry) => put(cacheDir, entry, clock, keepForced),
		copyToLocal: (entry) => put(cacheDir, entry, clock, keepNewer)
	};
}
async function find(cacheDir, hash, { now, ttlMs }) {
	const state = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.l)(cacheDir);
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
	const read = await readEntry((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, hash), hash, now, ttlMs);
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
	if (read.unfinished) await finishForOthers(cacheDir, hash);
	return {
		kind: "hit",
		meta: read.meta,
		files: read.files,
		ageSeconds: (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.l)(read.meta, now)
	};
}
/** Completes what a killed writer left, if nobody else is at it and the disk lets us. The entry is good either way. */
async function finishForOthers(cacheDir, hash) {
	const lock = await tryAcquire(cacheDir, writerLock(hash));
	if (lock.kind !== "held") return;
	await finish((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, hash)).catch(() => {});
	await lock.release();
}
const keepForced = (incoming, stored) => replaces(incoming, stored) ? null : "forced";
const keepNewer = (incoming, stored) => Date.parse(stored.created) >= Date.parse(incoming.created) ? "newer" : keepForced(incoming, stored);
async function put(cacheDir, entry, clock, rule) {
	const { hash } = entry.meta;
	const target = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, hash);
	let staged = null;
	try {
		const state = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.u)(cacheDir);
		if (state.kind !== "usable") {
			const [detail, advice] = state.kind === "unusable" ? [state.detail, state.advice] : [`${cacheDir} vanished`, ""];
			return failed("unusable", `${detail}. ${advice}`);
		}
		staged = await stage(cacheDir, entry);
		const lock = await acquire(cacheDir, writerLock(hash), { maxWaitMs: WRITER_WAIT_MS });
		if (lock.kind !== "held") return failed("locked", `no lock for writing could be had: ${lock.detail}.`, lock.cause);
		try {
			const stored = await readEntry(target, hash, clock(), Number.POSITIVE_INFINITY).catch(() => null);
			const reason = stored?.kind === "ok" ? rule(entry.meta, stored.meta) : null;
			if (reason) return {
				kind: "kept",
				location: target,
				reason
			};
			await noteExpiry(cacheDir, entry.meta);
			await commit(cacheDir, hash, staged);
			return {
				kind: "stored",
				location: target
			};
		} finally {
			await lock.release();
		}
	} catch (cause) {
		return failed("failed", `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.n)(cause)}.`, cause);
	} finally {
		if (staged) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(staged, {
			recursive: true,
			force: true
		}).catch(() => {});
	}
}
function failed(reason, detail, cause) {
	return {
		kind: "failed",
		reason,
		warning: `The result could not be kept in the local store: ${detail}`,
		cause
	};
}
function unreadable(cacheDir, cause) {
	return {
		kind: "miss",
		reason: "unusable",
		warning: `The local store could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.n)(cause)}. Check the permissions below ${cacheDir}, or give another \`cache-dir\`.`,
		cause
	};
}
// build/store/local/list.js
/** What is in the local store, for people: `codex-job cache list` and `show`. Looks, never changes. */
/** Newest first. An absent folder is an empty list; rejects when the folder can't be read. */
async function listEntries(cacheDir, options = {}) {
	const names = options.only === void 0 ? (await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(cacheDir)) ?? []).filter(_entry_js__WEBPACK_IMPORTED_MODULE_0__.u) : [options.only];
	const listed = [];
	for (const hash of names) {
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, hash);
		const stat = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)(folder);
		if (!stat) continue;
		const verdict = await metaOf(folder, hash);
		const meta = verdict.kind === "ok" ? verdict.meta : null;
		listed.push({
			hash,
			folder,
			time: meta ? Date.parse(meta.created) : Number(stat.mtimeMs),
			bytes: await sizeOf(folder),
			meta,
			problem: verdict.kind === "invalid" ? verdict.detail : null
		});
	}
	return listed.sort((a, b) => b.time - a.time || (a.hash < b.hash ? -1 : 1));
}
/** One entry, checked in full but for its age. */
function showEntry(cacheDir, hash) {
	if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.u)(hash)) return Promise.resolve({ kind: "absent" });
	return readEntry((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, hash), hash, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY);
}
async function metaOf(folder, hash) {
	try {
		const bytes = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__._)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ".next", "meta.json"), 4194304) ?? await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__._)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "meta.json"), 4194304);
		if (!bytes) return {
			kind: "invalid",
			detail: "meta.json is missing"
		};
		return judgeMeta(bytes, hash, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY);
	} catch (error) {
		return {
			kind: "invalid",
			detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.n)(error)
		};
	}
}
async function sizeOf(folder) {
	let total = 0;
	for (const name of await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(folder).catch(() => [])) ?? []) {
		const stat = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
		if (stat?.isFile()) total += Number(stat.size);
	}
	return total;
}
// build/store/local/sweep.js
/** Removing what killed processes left: staging folders, tickets of locks, and the flat tickets of earlier versions. */
/** They are kept for so long: somebody may still be at them. */
const LEFTOVER_MS = 36e5;
/** Names that disk.ts gives. */
const STAGED = /^(entry|trash)-/;
/** Returns how many leftovers it removed. */
async function sweep(cacheDir, { maxNames, until }) {
	let removed = 0;
	const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, _context_js__WEBPACK_IMPORTED_MODULE_1__.d);
	for await (const name of namesIn(staging, maxNames, until)) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(staging, name);
		if (!STAGED.test(name) || !await isLeftover(path)) continue;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(path, {
			recursive: true,
			force: true
		});
		removed += 1;
	}
	const locks = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, LOCKS);
	for await (const name of namesIn(locks, maxNames, until)) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(locks, name);
		const stats = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)(path);
		removed += stats?.isDirectory() ? await sweepLock(path) : await removeLeftover(path);
	}
	return removed;
}
/** The tickets of one lock whose holder is dead. A holder that can't be looked up is dead when it was silent so long. */
async function sweepLock(folder) {
	const alive = /* @__PURE__ */ new Set();
	for (const { path, owner } of await tickets(folder)) if (owner && isAliveHere(owner, thisProcess(), startOf)) alive.add(path);
	let removed = 0;
	for (const name of await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(folder)) ?? []) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
		if (!alive.has(path)) removed += await removeLeftover(path);
	}
	removeLockFolder(folder);
	return removed;
}
async function removeLeftover(path) {
	return await isLeftover(path) && await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(path).then(() => true)) ? 1 : 0;
}
/** By the clock, in both directions: what a living process touches is not of yesterday, nor of tomorrow. */
async function isLeftover(path) {
	const stats = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)(path);
	return stats !== null && Math.abs(Date.now() - Number(stats.mtimeMs)) > 36e5;
}
/** One by one, so that a folder of any size costs no more than what is asked of it. */
async function* namesIn(folder, maxNames, until) {
	if (!(await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)(folder))?.isDirectory()) return;
	let count = 0;
	for await (const { name } of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.opendir)(folder, { bufferSize: Math.min(1024, maxNames) })) {
		if (count === maxNames || node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now() > until) return;
		count += 1;
		yield name;
	}
}
// build/store/local/prune.js
/** Removing what is of no more use: expired entries, and what killed processes left. */
/** So many names in `.staging` and in `.locks` are looked at after a save: more than a run can leave there. */
const LEFTOVERS = 64;
/** Removes what is expired, and leftovers, in the whole store. Never rejects. */
function prune(cacheDir, { now, ttlMs }) {
	return remove(cacheDir, (pass) => wholeStore(pass, {
		now,
		ttlMs: ttlMs ?? null
	}));
}
/** Removes every entry, and what nobody holds. Never rejects. */
function clearStore(cacheDir) {
	return remove(cacheDir, (pass) => wholeStore(pass, null));
}
/** The removal after a save: bounded, and no slower in a big store. Never rejects. */
function pruneDue(cacheDir, options) {
	return remove(cacheDir, (pass) => boundedPass(pass, options));
}
var Pass = class {
	cacheDir;
	removed = [];
	bytes = 0;
	constructor(cacheDir) {
		this.cacheDir = cacheDir;
	}
	/** Looks again under the lock: somebody may have replaced it meanwhile. */
	async remove(hash, age) {
		const { cacheDir } = this;
		if (await outdated(cacheDir, hash, age) === null) return;
		const lock = await tryAcquire(cacheDir, writerLock(hash));
		if (lock.kind !== "held") return;
		try {
			const size = await outdated(cacheDir, hash, age);
			if (size === null || !await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.f)(cacheDir, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, hash))) return;
			this.removed.push(hash);
			this.bytes += size;
		} finally {
			await lock.release();
		}
	}
};
/** @param act returns whether it came to the end */
async function remove(cacheDir, act) {
	const pass = new Pass(cacheDir);
	try {
		const state = await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.l)(cacheDir);
		if (state.kind === "unusable") return {
			kind: "failed",
			detail: `${state.detail}. ${state.advice}`,
			cause: state.cause
		};
		const complete = state.kind === "absent" || await act(pass);
		return {
			kind: "ok",
			removed: pass.removed,
			bytes: pass.bytes,
			complete
		};
	} catch (cause) {
		return {
			kind: "failed",
			detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.n)(cause),
			cause
		};
	}
}
async function wholeStore(pass, age) {
	const { cacheDir } = pass;
	for (const hash of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(cacheDir)).filter(_entry_js__WEBPACK_IMPORTED_MODULE_0__.u)) await pass.remove(hash, age);
	for await (const due of dueEntries(cacheDir, age?.now ?? Number.POSITIVE_INFINITY)) await due.forget();
	await sweep(cacheDir, {
		maxNames: Number.POSITIVE_INFINITY,
		until: Number.POSITIVE_INFINITY
	});
	return true;
}
/** Each part has a share of the time, so that none keeps another from its turn. */
async function boundedPass(pass, { now, maxEntries, maxMs, spare }) {
	const { cacheDir } = pass;
	const start = node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now();
	const end = start + maxMs;
	const sweeping = await turnFor(cacheDir, "swept", LEFTOVER_MS, Date.now());
	if (sweeping && await sweep(cacheDir, {
		maxNames: LEFTOVERS,
		until: start + maxMs / 4
	}) > 0) await sweeping.again();
	let looked = 0;
	for await (const due of dueEntries(cacheDir, now)) {
		if (looked === maxEntries || node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now() > end) return false;
		if (due.hash === spare) continue;
		looked += 1;
		await pass.remove(due.hash, {
			now,
			ttlMs: null
		});
		await due.forget();
	}
	if (node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now() > end) return false;
	const sampling = await turnFor(cacheDir, "sampled", _entry_js__WEBPACK_IMPORTED_MODULE_0__.n, now);
	if (!sampling) return true;
	const before = pass.removed.length;
	const complete = await sample(pass, now, spare, end);
	if (!complete && pass.removed.length > before) await sampling.again();
	return complete;
}
/** Entries without a note: of earlier versions, or copied here. Once a day some of them are looked at. */
async function sample(pass, now, spare, end) {
	const listedBy = node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now() + (end - node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now()) / 2;
	const names = [];
	for await (const name of namesIn(pass.cacheDir, Number.POSITIVE_INFINITY, listedBy)) if ((0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.u)(name) && name !== spare) names.push(name);
	for (const hash of shuffled(names)) {
		if (node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now() > end) return false;
		await pass.remove(hash, {
			now,
			ttlMs: null
		});
	}
	return node_perf_hooks__WEBPACK_IMPORTED_MODULE_7__.performance.now() <= end;
}
/** Bytes on disk; null when it stays. */
async function outdated(cacheDir, hash, age) {
	if (!await isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, hash))) return null;
	const [entry] = await listEntries(cacheDir, { only: hash });
	if (!entry) return null;
	if (!age) return entry.bytes;
	const elapsed = age.now - entry.time;
	return elapsed > (age.ttlMs ?? entry.meta?.ttlMs ?? 864e5) || entry.meta && elapsed < -3e5 ? entry.bytes : null;
}
/** Whether it looks as a writer leaves it. `--cache-dir` may name a folder where others keep things by a digest, too. */
async function isOurs(folder) {
	if (!(await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)(folder))?.isDirectory()) return false;
	for (const name of [_entry_js__WEBPACK_IMPORTED_MODULE_0__.o, NEXT]) if (await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.m)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name))) return true;
	return false;
}
/** So that bounded runs get round to every entry, without keeping a place. */
function shuffled(items) {
	return items.map((item) => ({
		item,
		at: Math.random()
	})).sort((a, b) => a.at - b.at).map(({ item }) => item);
}



/***/ })

};
