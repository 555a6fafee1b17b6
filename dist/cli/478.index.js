export const id = 478;
export const ids = [478];
export const modules = {

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

/***/ 3478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readCommandLine),
  i: () => (/* binding */ runAndPrint),
  n: () => (/* binding */ optionHelp),
  r: () => (/* binding */ personalHome),
  t: () => (/* binding */ openCliContext)
});

// EXTERNAL MODULE: ./build/shaken/chunks/secret-names.js
var secret_names = __webpack_require__(6591);
// EXTERNAL MODULE: ./build/shaken/chunks/identify.js
var chunks_identify = __webpack_require__(2898);
// EXTERNAL MODULE: ./build/shaken/chunks/redact.js
var redact = __webpack_require__(7771);
// EXTERNAL MODULE: ./build/shaken/chunks/numbers.js
var numbers = __webpack_require__(4966);
// EXTERNAL MODULE: ./build/shaken/chunks/replay-stored.js
var replay_stored = __webpack_require__(149);
// EXTERNAL MODULE: ./build/shaken/chunks/cut-markdown.js
var cut_markdown = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/shaken/chunks/table-write.js
var table_write = __webpack_require__(2302);
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
		outputs: (paths) => (0,redact.c)(outcome, paths),
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
	const outcome = await (0,redact.u)(reading, setup, replayOrRun);
	await (0,redact.o)(publicationOf(outcome, reading, setup), channels);
	return outcome;
}
async function replayOrRun(request, context) {
	const identify = () => (0,chunks_identify.n)(request, {
		...context,
		fallbackCommit: context.env["GITHUB_SHA"] ?? ""
	});
	const asked = await identify();
	if (asked.notice !== null) context.log.notice(asked.notice);
	const stores = (0,redact.a)({
		...context,
		cacheDir: request.cacheDir
	});
	const stored = await (0,replay_stored.t)(request, asked, stores.find, context);
	if (stored.kind === "hit") return stored.outcome;
	context.log.info(`Cache miss (${stored.reason}). Running Codex.`);
	const { makeResult, preflight, runObserved, storeResult, takeTurn } = await Promise.all(/* import() */[__webpack_require__.e(859), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 6776));
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


// EXTERNAL MODULE: ./build/shaken/chunks/context.js
var context = __webpack_require__(3447);
// EXTERNAL MODULE: ./build/shaken/chunks/escape-workflow-commands.js
var escape_workflow_commands = __webpack_require__(270);
// EXTERNAL MODULE: ./build/shaken/chunks/home-folders.js
var home_folders = __webpack_require__(2221);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/shaken/chunks/context2.js












// build/request/command-line.js
/** Inputs that need no value on the command line: naming them means `true`. */
const SWITCHES = /* @__PURE__ */ new Set([
	"no-cache",
	"pr-comment",
	"review-comments",
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
		raw: Object.fromEntries(context.d.map(({ name, default: standard }) => [name, values.get(name) ?? (name === "openai-api-key" ? key : (0,context.f)(standard) ? "" : standard)])),
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
	return context.d.find((input) => input.name === name)?.name ?? null;
}
/** A mistyped `--openai-apikey=sk-…` holds a key: of an unknown word only what can be an option's name is shown. */
function unknownOption(word) {
	const name = /^-{0,2}[A-Za-z][A-Za-z-]{0,40}(?==|$)/.exec(word)?.[0];
	const hint = word.startsWith("-") ? "Codex’s own arguments stand behind --." : "The task is given by --task or --task-file.";
	return `unknown option${name === void 0 ? "" : `: ${name}`}. ${hint} codex-job run --help lists the options.`;
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
			terminal.write(`${(0,escape_workflow_commands.t)(redactor.text(text)).split("\n").map(dim).join("\n")}\n`);
		},
		notice: (text) => {
			terminal.write(`${paint(36, "notice:")} ${(0,escape_workflow_commands.n)(redactor.text(text))}\n`);
		},
		warning: (text) => {
			terminal.write(`${paint(33, "warning:")} ${(0,escape_workflow_commands.n)(redactor.text(text))}\n`);
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
	const secrets = (0,secret_names.r)(env, [raw["openai-api-key"], raw["github-token"]]);
	const redactor = (0,redact.t)(secrets);
	return {
		env,
		log: stderrLog(redactor),
		redactor,
		secrets,
		signal,
		clock: Date.now,
		runId: (0,external_node_crypto_.randomUUID)()
	};
}
/** The person's own Codex home, where its login serves a request without a key. */
function personalHome({ personalLogin }, env) {
	return personalLogin ? (0,home_folders.n)(env) : null;
}
/** Runs the job, or replays it, and says on stderr how it went. Never rejects: a fault of ours is a result, too. */
async function runAndPrint(reading, context) {
	const request = reading.kind === "ok" ? reading.request : null;
	const folder = request === null ? null : await (0,chunks_identify.R)({}, request.cacheDir).catch(() => null);
	const setup = {
		...context,
		runId: (0,external_node_crypto_.randomUUID)(),
		folder,
		notes: [],
		workspace: globalThis.process.cwd(),
		cacheCall: null,
		personalHome: request === null ? null : personalHome(request, context.env),
		permit: async () => ({ kind: "allowed" })
	};
	const { log } = context;
	return await runJob(reading, setup, {
		log,
		folder,
		step: null,
		afterwards: folder === null ? [] : [({ outcome }) => tell(outcome, folder, log)]
	});
}
async function tell({ result, cache, entry, tier }, folder, log) {
	const spent = result.costUsd === null ? "" : `, ${(0,numbers.a)(result.costUsd)}`;
	const how = cache.kind === "hit" ? `replayed a result of ${(0,numbers.n)(cache.ageSeconds)} ago (saved ${(0,numbers.o)(result.summary.time)}${spent})` : `ran ${(0,numbers.o)(result.summary.time)}${spent}; ${cache.stored ? "stored" : `not stored: ${cache.reason}`}`;
	log.info(`${tier}, ${result.model ?? "model unknown"}: ${how}`);
	if (result.summary.error !== null) log.warning(result.summary.error);
	const stream = "stdout";
	const message = "message.md";
	const printed = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, stream));
	if (entry !== "") log.info(`Answer: ${(0,external_node_path_.join)(entry, message)}`);
	else if (printed) log.info(`What Codex printed: ${folder}`);
	if (entry !== "" || !printed) await (0,promises_.rm)(folder, {
		recursive: true,
		force: true
	});
}
/** The inputs as options, for a help text. */
function optionHelp(without) {
	return context.d.filter(({ name }) => name !== "github-token" && name !== "comment-key" && !without.has(name)).map(({ name, default: standard, description }) => `  --${name}${standard === "" ? "" : ` (${standard})`}\n      ${description}\n`).join("");
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
/* harmony export */   O: () => (/* binding */ failedResult),
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
/* harmony export */   h: () => (/* binding */ untrackedFiles),
/* harmony export */   i: () => (/* binding */ gatherFacts),
/* harmony export */   j: () => (/* binding */ showEndpoint),
/* harmony export */   k: () => (/* binding */ lackOfLogin),
/* harmony export */   l: () => (/* binding */ parse),
/* harmony export */   m: () => (/* binding */ writeIndex),
/* harmony export */   n: () => (/* binding */ identifyJob),
/* harmony export */   o: () => (/* binding */ readTokens),
/* harmony export */   p: () => (/* binding */ sizeOnDisk),
/* harmony export */   r: () => (/* binding */ identityOf),
/* harmony export */   s: () => (/* binding */ readOverride),
/* harmony export */   t: () => (/* binding */ filesMoved),
/* harmony export */   u: () => (/* binding */ changeTime),
/* harmony export */   v: () => (/* binding */ setIndexTime),
/* harmony export */   w: () => (/* binding */ unstarted),
/* harmony export */   x: () => (/* binding */ makeSummary),
/* harmony export */   y: () => (/* binding */ readHead)
/* harmony export */ });
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
	const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.a)([
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	], {
		cwd: worktree.root,
		runId
	});
	const names = stdout.toString("utf8").split("\0").filter(Boolean);
	return names.length > most ? [] : names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(worktree.root, name));
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

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openStores),
/* harmony export */   c: () => (/* binding */ makeOutputs),
/* harmony export */   d: () => (/* binding */ describeProblems),
/* harmony export */   f: () => (/* binding */ listProblems),
/* harmony export */   i: () => (/* binding */ TIERS),
/* harmony export */   o: () => (/* binding */ publish),
/* harmony export */   p: () => (/* binding */ presentable),
/* harmony export */   r: () => (/* binding */ parseRequest),
/* harmony export */   t: () => (/* binding */ createRedactor),
/* harmony export */   u: () => (/* binding */ settleJob)
/* harmony export */ });
/* unused harmony exports l, n, s */
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7901);
/* harmony import */ var _is_within_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6591);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5749);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4575);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2898);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7316);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4966);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7488);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2302);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9714);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8570);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5684);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3447);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(50);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8161);




















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
		return (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.w)({
			exit: 2,
			failure: "input",
			error: describeProblems(reading.problems)
		}, reading.tier);
	}
	const { request } = reading;
	const { signal, clock, folder } = setup;
	if (folder === null) return (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.w)({
		exit: 1,
		failure: "internal",
		error: _identify_js__WEBPACK_IMPORTED_MODULE_4__.I
	}, request.tier);
	if (signal.aborted) return (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.w)((0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.T)(signal), request.tier);
	const context = {
		...setup,
		folder,
		deadline: (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.c)(request.timeoutMs, signal, clock)
	};
	const overdue = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_15__.i)(signal, _cancellation_js__WEBPACK_IMPORTED_MODULE_15__.t);
	const gone = new Promise((resolve) => {
		overdue.addEventListener("abort", () => resolve((0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.T)(signal, "Not everything had ended by then.")));
	});
	try {
		const job = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.o)(context.deadline, () => replayOrRun(request, context));
		const first = await Promise.race([job, gone]);
		return "result" in first ? first : (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.w)(first, request.tier);
	} catch (cause) {
		const failed = cause instanceof _git_js__WEBPACK_IMPORTED_MODULE_5__.t && (0,_git_js__WEBPACK_IMPORTED_MODULE_5__.l)(context.deadline, clock) === 0 ? (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.D)(request, setup.redactor.text(cause.message)) : explainFault(cause, setup);
		return (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.w)(failed, request.tier);
	}
}
/** What to tell of something that was thrown where nothing should be. */
function explainFault(cause, { signal, redactor, log }) {
	if (signal.aborted) return (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.T)(signal);
	const message = redactor.text((0,_errors_js__WEBPACK_IMPORTED_MODULE_16__.n)(cause));
	const internal = (error) => ({
		exit: 1,
		failure: "internal",
		error
	});
	if (cause instanceof _git_js__WEBPACK_IMPORTED_MODULE_5__.t) return internal(message);
	log.info((0,_errors_js__WEBPACK_IMPORTED_MODULE_16__.r)(cause));
	const advice = DISK[(0,_errors_js__WEBPACK_IMPORTED_MODULE_16__.t)(cause)];
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
	const wholeIn = (file) => folder === "" ? "nowhere: nothing was stored" : node_path__WEBPACK_IMPORTED_MODULE_11__.join(folder, file);
	return {
		summary: result.summaryJson,
		exit: String(summary.exit),
		id: summary.id ?? "",
		time: String(summary.time),
		error: cutText(summary.error ?? "", wholeIn("summary.json")),
		result: summary.result,
		"final-message": cutText(result.message, wholeIn("message.md")),
		table: table ? (0,_table_write_js__WEBPACK_IMPORTED_MODULE_6__.r)(table, MAX_OUTPUT) : "",
		"table-markdown": table ? cutMarkdownTable(table, wholeIn("table.json")) : "",
		"cache-hit": String(cache.kind === "hit"),
		"cache-source": cache.kind === "hit" ? cache.source : "",
		"cache-age": cache.kind === "hit" ? String(Math.max(0, Math.floor(cache.ageSeconds))) : "",
		hash: outcome.hash,
		tier: outcome.tier,
		model: result.model ?? "",
		failure: result.failure ?? "",
		usage: result.usage ? usageJson(result.usage) : "",
		"cost-usd": result.costUsd === null ? "" : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_17__.i)(result.costUsd),
		"spent-usd": spentUsd(outcome),
		"changed-files": cutJsonList(result.changes.files, MAX_OUTPUT),
		report: paths.report,
		entry: outcome.entry
	};
}
/** What this step spent: nothing on a hit, nor where no run began; empty where it isn't known. */
function spentUsd({ result, cache }) {
	if (cache.kind === "hit") return "0";
	if (result.costUsd !== null) return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_17__.i)(result.costUsd);
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
	const whole = (0,_table_write_js__WEBPACK_IMPORTED_MODULE_6__.o)(table);
	if (Buffer.byteLength(whole) <= 262144) return whole;
	const note = `\n\n[cut; the whole table is in ${wholeIn}]`;
	return (0,_table_write_js__WEBPACK_IMPORTED_MODULE_6__.i)(table, MAX_OUTPUT - Buffer.byteLength(note)).trimEnd() + note;
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
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "report.md");
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.writeFile)(path, markdown, { mode: 384 });
		return {
			path,
			problem: null
		};
	} catch (error) {
		return {
			path: "",
			problem: `The report could not be written to ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_16__.n)(error)}`
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
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(path);
		const root = [
			workspace,
			"/tmp",
			(0,node_os__WEBPACK_IMPORTED_MODULE_14__.tmpdir)()
		].find((one) => (0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(folder, one));
		const there = await existing(folder);
		if (root !== void 0 && (0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(there, root) && !(0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.realpath)(there), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.realpath)(root))) return `output-file ${path} was not written: a link on its way leads out of ${root}. Choose a path without links.`;
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__.d)(folder);
		const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.realpath)(folder), `.codex-job-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_12__.randomUUID)()}`);
		const mode = await modeOf(path);
		try {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.writeFile)(temporary, message, {
				flag: "wx",
				...mode === null ? {} : { mode }
			});
			if (mode !== null) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.chmod)(temporary, mode);
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rename)(temporary, path);
		} catch (error) {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rm)(temporary, { force: true });
			throw error;
		}
		return null;
	} catch (error) {
		return `output-file ${path} could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_16__.n)(error)}`;
	}
}
/** Permission bits of the plain file that is there, without set-uid and its kin; null when there is none. */
async function modeOf(path) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.lstat)(path).catch(() => null);
	return found?.isFile() ? found.mode & 511 : null;
}
/** The deepest folder on the way that is there, links followed. */
async function existing(folder) {
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.stat)(folder).catch(() => null) !== null || (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(folder) === folder ? folder : existing((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(folder));
}
/** Takes away what only the run needed. What is left in the folder is for people: the report, and what a failed run printed. */
async function tidy(folder) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_13__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(folder, "shadow"), {
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
			log.warning(`${what} failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_16__.n)(cause)}`);
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
	const state = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__.t)(cacheDir);
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
	const read = await (0,_read_js__WEBPACK_IMPORTED_MODULE_8__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(cacheDir, hash), hash, now, ttlMs);
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
		ageSeconds: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__.l)(read.meta, now)
	};
}
function unreadable(cacheDir, cause) {
	return {
		kind: "miss",
		reason: "unusable",
		warning: `The local store could not be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_16__.n)(cause)}. Check the permissions below ${cacheDir}, or give another \`cache-dir\`.`,
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
		const looked = await (0,_lookup_js__WEBPACK_IMPORTED_MODULE_9__.t)(hash, where, {
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
			entry: isLocal ? (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(cacheDir, hash) : ""
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
			const { pruneDue } = await Promise.all(/* import() */[__webpack_require__.e(0), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 6656));
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
	if (kind !== "resume" && kind !== "fork") return prompt(first.text);
	const [id, surplus] = others;
	if (id?.kind !== "positional" && tokens.some((token) => token.kind === "flag" && token.flag === "--last")) return { kind: "none" };
	if (id?.kind !== "positional" || !UUID.test(id.text)) return {
		kind: "invalid",
		received: id?.kind === "positional" ? `${kind} ${id.text}` : kind,
		expected: `${kind} with the UUID of a thread behind it (of anything else Codex would make a new thread, silently)`
	};
	if (surplus?.kind === "positional") return prompt(surplus.text);
	return {
		kind: "thread",
		resume: {
			kind,
			thread: id.text.toLowerCase()
		}
	};
}
function prompt(received) {
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
	const tokens = (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.o)(words);
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
	const reason = UNSAFE_FLAGS[flag] ?? (flag === "--enable" ? (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.c)(`features.${value}`, true) : null);
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
	const override = (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.s)(text);
	if (override.kind === "invalid") return [problem("-c", override.problem)];
	const { key, value } = override;
	const reason = (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.c)(key, value);
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
	const secrets = _context_js__WEBPACK_IMPORTED_MODULE_10__.d.flatMap((input) => "secret" in input ? [raw[input.name], raw[input.name].trim()] : []);
	const inputs = {
		raw: (name) => {
			const standard = _context_js__WEBPACK_IMPORTED_MODULE_10__.d.find((input) => input.name === name)?.default ?? "";
			const text = raw[name].trim() || standard;
			return text === standard && (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.f)(standard) ? "" : text;
		},
		read: (name, reader, otherwise) => inputs.parse(name, inputs.raw(name), reader, otherwise),
		parse: (name, text, reader, otherwise, received = text) => {
			const reading = reader(text);
			if (reading.kind === "ok") return reading.value;
			inputs.reject(name, received, reading.expected);
			return otherwise;
		},
		reject: (name, received, expected) => {
			const isSecret = _context_js__WEBPACK_IMPORTED_MODULE_10__.d.some((input) => input.name === name && "secret" in input);
			found.push({
				input: name,
				received: isSecret ? "a value that is not shown" : received,
				expected
			});
		},
		problems: () => _context_js__WEBPACK_IMPORTED_MODULE_10__.d.flatMap((input) => found.filter((problem) => problem.input === input.name)).map((problem) => presentable(problem, secrets))
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
		const place = (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.a)(context, folder)(path);
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
	return (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.o)(args).flatMap((token) => {
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
				const override = (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.s)(value);
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
	const folder = inputs.parse(name, path ?? ".", (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.r)(context), "");
	if (context.entry === "action" && folder !== "" && !(0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(folder, (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.s)(context))) inputs.reject(name, path ?? ".", `a folder in the workspace ${context.workspace} (this one is ${folder})`);
	return folder;
}
function readOutputFile(inputs, args, context) {
	const given = oneOfTwo(inputs, "output-file", args.outputFile, "-o", context);
	if (given === null) return null;
	const name = inputs.raw("output-file") === "" ? "codex-args" : "output-file";
	const path = inputs.parse(name, given, (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.o)(context), null);
	if (path !== null && context.isDirectory(path)) inputs.reject(name, given, `the path of a file (${path} is a directory)`);
	return path;
}
function readSchema(inputs, args, context) {
	const inline = inputs.raw("output-schema");
	const file = oneOfTwo(inputs, "output-schema-file", args.outputSchemaFile, "--output-schema", context);
	if (inline !== "" && file !== null) inputs.reject("output-schema", inline, "only one of output-schema, output-schema-file and --output-schema in codex-args");
	if (inline !== "") return inputs.read("output-schema", _readers_js__WEBPACK_IMPORTED_MODULE_18__.s, null);
	if (file === null) return null;
	const name = inputs.raw("output-schema-file") === "" ? "codex-args" : "output-schema-file";
	const text = inputs.parse(name, file, (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.i)(context), null);
	return text === null ? null : inputs.parse(name, text, _readers_js__WEBPACK_IMPORTED_MODULE_18__.s, null, file);
}
/** A path that an input and a Codex argument can both name; both only where they mean the same. */
function oneOfTwo(inputs, name, argument, flag, context) {
	const given = inputs.raw(name);
	if (given !== "" && argument !== null && !samePath(given, argument, context)) inputs.reject(name, given, `a path only where codex-args have no ${flag} with another one (they have ${argument})`);
	return given === "" ? argument : given;
}
function samePath(one, other, context) {
	const read = (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.a)(context);
	const [first, second] = [read(one), read(other)];
	return one === other || first.kind === "ok" && second.kind === "ok" && first.value === second.value;
}
function readCodexHome(inputs, context) {
	if (inputs.raw("codex-home") === "") return null;
	return inputs.read("codex-home", (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.r)(context), null);
}
/** Where a person's own login lies, its links followed; null where that can't be told. */
function personalHome(context) {
	const path = context.codexHomeEnv ?? (context.home === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(context.home, ".codex"));
	const place = path === null ? null : context.realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(context.workspace, path));
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
	const input = inputs.read("sandbox", (0,_readers_js__WEBPACK_IMPORTED_MODULE_18__.f)(SANDBOXES), "read-only");
	const sandbox = argument === null ? input : inputs.parse("codex-args", argument, (0,_readers_js__WEBPACK_IMPORTED_MODULE_18__.f)(SANDBOXES), "read-only");
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
	const asGiven = (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.t)(context)(inputs.raw("cache-dir") || cacheDir);
	const letters = asGiven.kind === "ok" ? (0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(asGiven.value) : cacheDir;
	const folders = [
		context.workspace,
		(0,_context_js__WEBPACK_IMPORTED_MODULE_10__.s)(context),
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
		(0,_context_js__WEBPACK_IMPORTED_MODULE_10__.s)(context),
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
	return folders.some((folder) => folder !== "" && (0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(path, folder));
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
	const tier = inputs.read("tier", (0,_readers_js__WEBPACK_IMPORTED_MODULE_18__.f)(TIERS), "");
	const strategy = inputs.read("safety-strategy", (0,_readers_js__WEBPACK_IMPORTED_MODULE_18__.f)(SAFETY_STRATEGIES), "sandbox");
	const args = codexArgs(inputs, {
		unsafe: strategy === "unsafe",
		privateHome: inputs.raw("codex-home") === ""
	});
	const apiKey = inputs.read("openai-api-key", _readers_js__WEBPACK_IMPORTED_MODULE_18__.p, null);
	const codexHome = readCodexHome(inputs, context);
	const personalLogin = context.entry === "cli" && apiKey === null && inputs.raw("codex-home") === "";
	checkThread(inputs, args, codexHome !== null || personalLogin && (context.codexHomeEnv ?? context.home) !== null);
	const timeout = inputs.read("timeout", (0,_readers_js__WEBPACK_IMPORTED_MODULE_18__.n)(TIMEOUT_MINUTES, "minutes"), 0);
	const url = inputs.raw("responses-api-endpoint");
	const request = {
		task: readTask(inputs, raw, context),
		tier: tier === "" ? "low" : tier,
		...readModel(inputs, args, tier === "" ? "low" : tier, context.now),
		effort: args.effort === null ? inputs.read("effort", _readers_js__WEBPACK_IMPORTED_MODULE_18__.r, null) : inputs.parse("codex-args", args.effort, _readers_js__WEBPACK_IMPORTED_MODULE_18__.r, null),
		serviceTier: readServiceTier(inputs, args),
		maxCostUsd: inputs.read("max-cost-usd", _readers_js__WEBPACK_IMPORTED_MODULE_18__.u, null),
		sandbox: chooseSandbox(inputs, args.sandbox, strategy, apiKey !== null),
		codexArgs: args.rest,
		resume: args.resume,
		workingDirectory: readWorkingDirectory(inputs, args, context),
		outputSchema: readSchema(inputs, args, context),
		outputFile: readOutputFile(inputs, args, context),
		apiKey,
		endpoint: inputs.parse("responses-api-endpoint", url, _identify_js__WEBPACK_IMPORTED_MODULE_4__.A, "", (0,_identify_js__WEBPACK_IMPORTED_MODULE_4__.j)(url)),
		codexVersion: inputs.read("codex-version", _readers_js__WEBPACK_IMPORTED_MODULE_18__.t, ""),
		codexHome,
		personalLogin,
		timeoutMs: timeout === 0 ? null : Math.max(1, Math.round(timeout * MINUTE_MS)),
		retries: inputs.read("retries", (0,_readers_js__WEBPACK_IMPORTED_MODULE_18__.a)(10), 0),
		cacheTtlMs: Math.round(inputs.read("cache-ttl", (0,_readers_js__WEBPACK_IMPORTED_MODULE_18__.n)(1e6, "hours"), 0) * HOUR_MS),
		cacheDir: inputs.read("cache-dir", (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.n)(context), ""),
		cacheKey: inputs.raw("cache-key"),
		noCache: inputs.read("no-cache", _readers_js__WEBPACK_IMPORTED_MODULE_18__.i, false),
		safetyStrategy: strategy,
		codexUser: readCodexUser(inputs, strategy),
		allowUsers: inputs.read("allow-users", (0,_readers_js__WEBPACK_IMPORTED_MODULE_18__.c)(true), []),
		allowBots: inputs.read("allow-bots", _readers_js__WEBPACK_IMPORTED_MODULE_18__.i, false),
		allowBotUsers: inputs.read("allow-bot-users", (0,_readers_js__WEBPACK_IMPORTED_MODULE_18__.c)(false), []),
		prComment: inputs.read("pr-comment", _readers_js__WEBPACK_IMPORTED_MODULE_18__.i, false),
		commentKey: readCommentKey(inputs.raw("comment-key")),
		reviewComments: inputs.read("review-comments", _readers_js__WEBPACK_IMPORTED_MODULE_18__.i, false),
		githubToken: inputs.read("github-token", _readers_js__WEBPACK_IMPORTED_MODULE_18__.p, null),
		failOnError: inputs.read("fail-on-error", _readers_js__WEBPACK_IMPORTED_MODULE_18__.i, true)
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
	const words = (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_19__.t)(text);
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
		if (file !== "") inputs.read("task-file", (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.i)(context), "");
		return "";
	}
	const name = inline ? "task" : "task-file";
	const text = inline ? raw.task : inputs.read("task-file", (0,_context_js__WEBPACK_IMPORTED_MODULE_10__.i)(context), null);
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
	const named = inputs.raw("model") === "" ? null : inputs.read("model", _readers_js__WEBPACK_IMPORTED_MODULE_18__.l, "");
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
			const model = inputs.parse("codex-args", args.model.name, _readers_js__WEBPACK_IMPORTED_MODULE_18__.l, "");
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
	const tier = (0,_readers_js__WEBPACK_IMPORTED_MODULE_18__.f)(SERVICE_TIERS);
	if (args.serviceTier !== null) return inputs.parse("codex-args", args.serviceTier, tier, null);
	return inputs.raw("service-tier") === "" ? null : inputs.read("service-tier", tier, null);
}
function checkThread(inputs, args, hasSessions) {
	if (args.resume === null || hasSessions || inputs.raw("codex-home") !== "") return;
	inputs.reject("codex-args", `${args.resume.kind} ${args.resume.thread}`, "this only together with codex-home, where the thread is kept");
}
function readCodexUser(inputs, strategy) {
	const user = inputs.read("codex-user", _readers_js__WEBPACK_IMPORTED_MODULE_18__.m, null);
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
