export const id = 604;
export const ids = [604];
export const modules = {

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

/***/ 2604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractTable: () => (/* binding */ extractTable)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4538);
/* harmony import */ var _escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(270);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1143);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5749);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2302);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6193);








// build/cli/extract-table/input-kind.js
/** How much of an input is looked at to tell what it is. */
const SNIFF_BYTES = 1048576;
const SNIFF_LINES = 20;
const EVENT_TYPE = /^(?:(?:thread|turn|item)\.\w|error$)/;
/** The start of an event whose line is longer than what was read. */
const LONG_EVENT = /^\s*\{\s*"type"\s*:\s*"(?:thread|turn|item)\.\w/;
/**
* Tells Codex's JSON events (`codex exec --json`) from a text, by the start of the input.
*
* Events when the first line that isn't blank is one, or when a `thread.started` is among the first lines: stderr may
* have been put in front of it by `2>&1`. Any other JSON, with a `type` of its own, is a text.
*
* @param ended whether `start` is all there is
* @returns null when more must be read
*/
function inputKind(start, ended) {
	const lines = new node_string_decoder__WEBPACK_IMPORTED_MODULE_6__.StringDecoder("utf8").write(start.subarray(0, SNIFF_BYTES)).replace(/^\ufeff/, "").split("\n");
	const enough = ended || start.length >= 1048576;
	const cut = start.length > 1048576 || !ended ? lines.pop() ?? "" : "";
	const seen = lines.filter((line) => line.trim() !== "").slice(0, SNIFF_LINES);
	if (seen.map(eventType).some((type, index) => type !== null && (index === 0 || type === "thread.started"))) return "events";
	if (seen.length === 0 && enough && LONG_EVENT.test(cut)) return "events";
	return enough || seen.length === SNIFF_LINES ? "text" : null;
}
function eventType(line) {
	if (!/^\s*\{/.test(line)) return null;
	try {
		const { type } = JSON.parse(line);
		return typeof type === "string" && EVENT_TYPE.test(type) ? type : null;
	} catch {
		return null;
	}
}
// build/cli/extract-table/input.js
/** Opens lazily: what can't be read fails in `readInput`. */
function openFile(file) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.createReadStream)(file, { highWaterMark: 262144 });
}
/**
* Tells events from text by the first bytes. A text is held whole, up to its limit; of events only one at a time.
* Rejects as the source does.
*/
async function readInput(source) {
	const chunks = source[Symbol.asyncIterator]();
	const held = new Held();
	let kind = null;
	let looked = -1;
	for (;;) {
		const next = await chunks.next();
		if (!next.done) held.add(bytesOf(next.value));
		if (kind === null && (next.done || held.size >= 2 * looked)) {
			looked = held.size;
			kind = inputKind(held.bytes(), next.done === true);
		}
		if (kind === "events") return {
			kind,
			lines: linesOf(held.bytes(), chunks)
		};
		if (next.done) return {
			kind: "text",
			text: held.bytes().toString("utf8")
		};
		if (held.size > 67108864) {
			await chunks.return?.();
			return { kind: "too-long" };
		}
	}
}
/** Bytes in one piece, which doubles: chunks as they come can each hold more memory than they have bytes. */
var Held = class {
	size = 0;
	#buffer = Buffer.alloc(0);
	add(chunk) {
		if (this.size + chunk.length > this.#buffer.length) {
			const larger = Buffer.allocUnsafe(Math.max(65536, 2 * this.size, this.size + chunk.length));
			this.#buffer.copy(larger, 0, 0, this.size);
			this.#buffer = larger;
		}
		chunk.copy(this.#buffer, this.size);
		this.size += chunk.length;
	}
	bytes() {
		return this.#buffer.subarray(0, this.size);
	}
};
async function* linesOf(start, chunks) {
	const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.t)();
	const marked = start[0] === 239 && start[1] === 187 && start[2] === 191;
	try {
		yield* lines.write(marked ? start.subarray(3) : start);
		for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield* lines.write(bytesOf(next.value));
		yield* lines.end();
	} finally {
		await chunks.return?.();
	}
}
function bytesOf(chunk) {
	return typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}
// build/cli/extract-table/options.js
const EXTRACT_USAGE = `codex-job extract-table: the tables in what Codex said, as data

  codex-job extract-table [FILE] [--format json|csv|markdown] [--all | --index N] [--activity]

  FILE          Codex's JSON events (codex exec --json, or stdout of a stored entry), or a message as plain text or
                Markdown; no FILE or - reads stdin. Of events the last message counts.
  --format F    json (default), csv or markdown
  --index N     the table at place N, from 0; default 0. Order: JSON, Markdown tables, CSV and TSV blocks
  --all         every table: JSON one a line, others divided by an empty line
  --activity    what Codex did (commands with exit codes, changed files, searches, tool calls); events only

A plain text or message may have 64 MiB as JSON, 16 MiB as Markdown, and a line of events 256 MiB; events may be of
any length together.
Exit status: 0, 1 when reading broke off, 2 for bad usage or a file that can't be read, 3 when there is no table.
CSV is printed as Codex wrote it: in a log of GitHub Actions, redirect it to a file.
`;
function parseExtractOptions(argv) {
	let parsed;
	try {
		parsed = parse(argv);
	} catch (error) {
		return misused((0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.n)(error));
	}
	const { values, positionals } = parsed;
	if (values.help) return { kind: "help" };
	const { format = "json", index, all = false, activity = false } = values;
	if (!isFormat(format)) return misused(`--format held "${format}"; it accepts json, csv or markdown.`);
	if (index !== void 0 && !/^\d{1,6}$/.test(index)) return misused(`--index held "${index}"; it accepts a number from 0.`);
	if (positionals.length > 1) return misused("more than one FILE was given; run it once for each.");
	if (positionals[0] === "") return misused("FILE is empty; leave it out to read stdin.");
	if ([
		all,
		activity,
		index !== void 0
	].filter(Boolean).length > 1) return misused("--all, --index and --activity exclude one another.");
	const take = activity ? { kind: "activity" } : all ? { kind: "all" } : {
		kind: "index",
		index: Number(index ?? 0)
	};
	const [file = "-"] = positionals;
	return {
		kind: "ok",
		options: {
			file: file === "-" ? null : file,
			format,
			take
		}
	};
}
function parse(argv) {
	return (0,node_util__WEBPACK_IMPORTED_MODULE_5__.parseArgs)({
		args: [...argv],
		allowPositionals: true,
		options: {
			format: { type: "string" },
			index: { type: "string" },
			all: { type: "boolean" },
			activity: { type: "boolean" },
			help: {
				type: "boolean",
				short: "h"
			}
		}
	});
}
function isFormat(name) {
	return Object.hasOwn(_table_write_js__WEBPACK_IMPORTED_MODULE_3__.t, name);
}
function misused(problem) {
	return {
		kind: "misused",
		problem
	};
}
// build/cli/extract-table/output.js
/** A reader that closes early (`| head`) is no error; other errors are thrown by the next `write`. */
function outputTo(stream) {
	let failure = null;
	const closed = () => {
		if (failure !== null && failure.code !== "EPIPE") throw failure;
		return failure !== null || !stream.writable;
	};
	stream.on("error", (error) => {
		failure ??= error;
	});
	return { async write(text) {
		if (closed()) return false;
		if (!stream.write(text)) await drained(stream);
		return !closed();
	} };
}
/** Until the stream takes more, or will never. Leaves no listener behind: this is called once for each bufferful. */
function drained(stream) {
	return new Promise((resolve) => {
		const events = [
			"drain",
			"close",
			"error"
		];
		const done = () => {
			for (const event of events) stream.off(event, done);
			resolve();
		};
		for (const event of events) stream.on(event, done);
	});
}
// build/cli/extract-table/write.js
/** One table, in pieces of many rows, as there can be a million. @returns false when nobody reads any more */
async function writeTable(table, name, output) {
	const format = _table_write_js__WEBPACK_IMPORTED_MODULE_3__.t[name];
	let open = await output.write(format.head(table.columns));
	for (let from = 0; open && from < table.rows.length; from += 1e3) {
		const piece = table.rows.slice(from, from + 1e3).map((row, index) => format.row(row, from + index));
		open = await output.write(piece.join(""));
	}
	return open && output.write(lastPiece(name));
}
/**
* What Codex did, written while its events are read: nothing is kept but the commands that run.
*
* @returns the number of rows
*/
async function writeActivity(lines, name, output, say) {
	const { parseEvent } = await __webpack_require__.e(/* import() */ 903).then(__webpack_require__.bind(__webpack_require__, 1903));
	const { ActivityEvents } = await __webpack_require__.e(/* import() */ 5).then(__webpack_require__.bind(__webpack_require__, 2005));
	const { ACTIVITY_COLUMNS, activityRow } = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.bind(__webpack_require__, 6586));
	const format = _table_write_js__WEBPACK_IMPORTED_MODULE_3__.t[name];
	const activity = new ActivityEvents();
	let count = 0;
	const write = async (done) => {
		if (done.length === 0) return true;
		const head = count === 0 ? format.head(ACTIVITY_COLUMNS) : "";
		return output.write(head + done.map((did) => format.row(activityRow(did), count++)).join(""));
	};
	for await (const line of lines) {
		const event = isKept(line, say) ? parseEvent(line.text) : null;
		if (event && !await write(activity.add(event))) return count;
	}
	if (await write(activity.end()) && count > 0) await output.write(lastPiece(name));
	return count;
}
/** A line that is too long to be held is left out, and that is said. */
function isKept(line, say) {
	if (line.kind === "line") return true;
	say(`one line of ${line.bytes} bytes is left out: an event of more than 256 MiB is not read.`);
	return false;
}
function lastPiece(name) {
	return _table_write_js__WEBPACK_IMPORTED_MODULE_3__.t[name].tail + (name === "csv" ? "" : "\n");
}
// build/cli/extract-table/extract-table.js
/** Entry: the standalone post-processor, subcommand `extract-table` of the command line (contract section 6). */
const BROKEN_OFF = 1;
const MISUSED = 2;
const NO_TABLE = 3;
/**
* @param argv what follows `extract-table`
* @returns the exit status: 0, 1 when reading broke off, 2 for bad usage or an unreadable file, 3 for no table
*/
async function extractTable(argv, io) {
	const say = (text) => void io.stderr.write(`codex-job extract-table: ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.n)(text)}\n`);
	const parsed = parseExtractOptions(argv);
	if (parsed.kind === "misused") {
		say(parsed.problem);
		io.stderr.write(`\n${EXTRACT_USAGE}`);
		return MISUSED;
	}
	const output = outputTo(io.stdout);
	try {
		if (parsed.kind === "help") {
			await output.write(EXTRACT_USAGE);
			return 0;
		}
		const { file } = parsed.options;
		if (file === null && io.stdin.isTTY) say("reading from the terminal; Ctrl-D ends.");
		return await extract(await readInput(file === null ? io.stdin : openFile(file)), parsed.options, output, say);
	} catch (error) {
		return unreadable(error, parsed.kind === "ok" ? parsed.options.file : null, say);
	}
}
async function extract(input, { take, format }, output, say) {
	const none = (why) => {
		say(why);
		return NO_TABLE;
	};
	if (input.kind === "too-long") return none("no table: the text has more than 64 MiB. Give the part with the table, or the JSON events of the run.");
	if (take.kind === "activity") {
		if (input.kind !== "events") return none("no activity: these are no JSON events as codex exec --json prints them.");
		return await writeActivity(input.lines, format, output, say) > 0 ? 0 : none("no activity: Codex ran no command, changed no file and searched nothing.");
	}
	const message = input.kind === "text" ? input.text : await lastMessage(input.lines, say);
	if (message === null) return none("no table: the events hold no message of Codex.");
	const { tablesOf } = await Promise.all(/* import() */[__webpack_require__.e(416), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 5944));
	let count = 0;
	let written = 0;
	for (const table of tablesOf(message)) {
		if (take.kind === "index" && take.index !== count++) continue;
		if (written++ > 0 && format !== "json") await output.write("\n");
		if (!await writeTable(table, format, output) || take.kind === "index") break;
	}
	if (written > 0) return 0;
	if (count === 0 && message.length > 16777216) return none("no table: the message is longer than is searched, 16 MiB of Markdown or 64 MiB of JSON.");
	if (count === 0) return none("no table: the message has none as JSON, Markdown, or a fenced block of CSV or TSV.");
	return none(`no table at that index: there ${count === 1 ? "is one, at 0" : `are ${count}, from 0 to ${count - 1}`}.`);
}
async function lastMessage(lines, say) {
	const { parseEvent } = await __webpack_require__.e(/* import() */ 903).then(__webpack_require__.bind(__webpack_require__, 1903));
	let message = null;
	for await (const line of lines) {
		const event = isKept(line, say) && line.text.includes("agent_message") ? parseEvent(line.text) : null;
		if (event?.type === "item.completed" && event.item.type === "agent_message") message = event.item.text;
	}
	return message;
}
function unreadable(error, file, say) {
	const { code = "", message } = error;
	const name = file ?? "stdin";
	switch (code) {
		case "ENOENT":
			say(`${name} does not exist. Give the path of a file, or nothing to read stdin.`);
			return MISUSED;
		case "EISDIR":
			say(`${name} is a folder. Of a stored entry, give its file stdout or message.md.`);
			return MISUSED;
		case "EACCES":
		case "EPERM":
			say(`${name} may not be read by this user. Give it read permission, or run as its owner.`);
			return MISUSED;
		default:
			say(`${name} could not be processed: ${message}`);
			return BROKEN_OFF;
	}
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
/* harmony export */   n: () => (/* binding */ cellText),
/* harmony export */   o: () => (/* binding */ tableMarkdown),
/* harmony export */   p: () => (/* binding */ joinInline),
/* harmony export */   r: () => (/* binding */ cutTableJson),
/* harmony export */   s: () => (/* binding */ cellCode),
/* harmony export */   t: () => (/* binding */ FORMATS),
/* harmony export */   u: () => (/* binding */ escapeLineStarts)
/* harmony export */ });
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



/***/ })

};
