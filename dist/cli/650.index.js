export const id = 650;
export const ids = [650];
export const modules = {

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: ./build/shaken/chunks/errors.js
var errors = __webpack_require__(5749);
// EXTERNAL MODULE: ./build/shaken/chunks/git.js
var git = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/shaken/chunks/identify.js
var identify = __webpack_require__(2898);
// EXTERNAL MODULE: ./build/shaken/chunks/redact.js
var redact = __webpack_require__(7771);
// EXTERNAL MODULE: ./build/shaken/chunks/numbers.js
var numbers = __webpack_require__(4966);
// EXTERNAL MODULE: ./build/shaken/chunks/readers.js
var readers = __webpack_require__(7488);
// EXTERNAL MODULE: ./build/shaken/chunks/one-line.js
var one_line = __webpack_require__(1911);
// EXTERNAL MODULE: ./build/shaken/chunks/limits.js
var limits = __webpack_require__(4538);
// EXTERNAL MODULE: ./build/shaken/chunks/cut-markdown.js
var cut_markdown = __webpack_require__(4112);
// EXTERNAL MODULE: ./build/shaken/chunks/table-write.js
var table_write = __webpack_require__(2302);
// EXTERNAL MODULE: ./build/shaken/chunks/context.js
var chunks_context = __webpack_require__(3447);
// EXTERNAL MODULE: ./build/shaken/chunks/escape-workflow-commands.js
var escape_workflow_commands = __webpack_require__(270);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/shaken/chunks/tier-results.js











// build/compare/comparison.js
const TASK_LENGTH = 80;
/** @param task sanitized */
function compareTiers(task, tierResults) {
	const rows = tierResults.map((tierResult, index) => row(tierResult, tierResults.slice(0, index).find(({ hash }) => hash === tierResult.hash) ?? null));
	return {
		task: (0,one_line.t)(task.split("\n", 1)[0] ?? "", TASK_LENGTH),
		missing: rows.filter(({ exit }) => exit !== 0).map(({ tier }) => tier),
		rows
	};
}
function row(tierResult, twin) {
	const name = {
		tier: tierResult.tier,
		model: tierResult.model,
		sameAs: twin?.tier ?? null,
		hash: tierResult.hash
	};
	if (tierResult.kind === "missing") return {
		...NOTHING,
		...name,
		state: "missing",
		error: tierResult.reason
	};
	const { result, cache } = tierResult;
	const { exit, id, time, error, result: text } = result.summary;
	const { failure, usage, costUsd, table, changes } = result;
	return {
		...name,
		state: exit !== 0 ? "failed" : cache.kind === "hit" ? "stored" : "ran",
		exit,
		id,
		time,
		error,
		failure,
		usage,
		costUsd,
		cache: cache.kind === "hit" ? {
			source: cache.source,
			ageSeconds: cache.ageSeconds
		} : null,
		result: text,
		changedFiles: changes.files.length,
		table
	};
}
const NOTHING = {
	exit: null,
	id: null,
	time: null,
	failure: null,
	usage: null,
	costUsd: null,
	cache: null,
	result: null,
	changedFiles: null,
	table: null
};
/** Rows that are a job of their own, each with all the tiers that stand for it. */
function distinct(rows) {
	return rows.filter(({ sameAs }) => sameAs === null).map((row) => ({
		row,
		tiers: rows.filter(({ hash }) => hash === row.hash).map(({ tier }) => tier)
	}));
}
// build/compare/json.js
/** Everything of a row but its table is shorter than this: texts of the summary are bounded. */
const MIN_TABLE_BYTES = 64;
/**
* One line of JSON. Where it would be longer than `maxBytes` of UTF-8, the tables share what the rest leaves: rows are
* dropped from their ends, and `"truncated":n` in a table counts them. Always valid.
*/
function comparisonJson(comparison, maxBytes = Number.POSITIVE_INFINITY) {
	const whole = write(comparison, Number.POSITIVE_INFINITY);
	if (Buffer.byteLength(whole) <= maxBytes) return whole;
	const tables = comparison.rows.filter(({ table }) => table !== null).length;
	const bare = Buffer.byteLength(write(comparison, 0));
	return write(comparison, Math.max(MIN_TABLE_BYTES, Math.floor((maxBytes - bare) / Math.max(1, tables))));
}
function write({ task, missing, rows }, tableBytes) {
	const head = JSON.stringify({
		task,
		missing
	});
	return `${(0,limits.f)(head.slice(0, -1))},"rows":[${rows.map((row) => rowJson(row, tableBytes)).join(",")}]}`;
}
/** The fields in the order of `Row`, whatever order the record was made in. */
function rowJson(row, tableBytes) {
	const { tier, model, state, sameAs, exit, id, time, error, failure, usage, costUsd, cache } = row;
	const { result, changedFiles, hash, table } = row;
	const head = JSON.stringify({
		tier,
		model,
		state,
		sameAs,
		exit,
		id,
		time,
		error,
		failure,
		usage,
		costUsd,
		cache,
		result,
		changedFiles,
		hash
	});
	const tableJson = table === null ? "null" : tableBytes === 0 ? "" : (0,table_write.r)(table, tableBytes);
	return `${(0,limits.f)(head.slice(0, -1))},"table":${tableJson}}`;
}
// build/compare/cells.js
/** What a row shows, as plain text: who writes it makes it safe for where it goes. */
const HEADS = [
	"tier",
	"model",
	"exit",
	"time",
	"tokens in",
	"cached",
	"out",
	"cost",
	"cache",
	"result"
];
/** Columns of numbers, which stand to the right. */
const RIGHT = /* @__PURE__ */ new Set([
	"exit",
	"time",
	"tokens in",
	"cached",
	"out",
	"cost"
]);
const NONE = "–";
/** One text for each of HEADS, for each row. */
function tableCells(rows) {
	const costs = rows.flatMap(({ costUsd }) => costUsd !== null && costUsd > 0 ? [costUsd] : []);
	const least = costs.length < 2 ? null : Math.min(...costs);
	return rows.map((row) => rowCells(row, least));
}
function rowCells(row, least) {
	const { usage } = row;
	return [
		row.tier,
		row.model ?? NONE,
		row.exit === null ? NONE : String(row.exit),
		row.time === null ? NONE : (0,numbers.o)(row.time),
		usage === null ? NONE : (0,numbers.r)(usage.input),
		usage === null ? NONE : (0,numbers.r)(usage.cached),
		usage === null ? NONE : (0,numbers.r)(usage.output),
		row.costUsd === null ? NONE : costText(row.costUsd, least),
		cacheText(row),
		resultText(row)
	];
}
/** `$0.026 (26×)`: how often the cheapest of the rows could have run for it. */
function costText(costUsd, least) {
	if (least === null || costUsd <= least) return (0,numbers.a)(costUsd);
	const times = costUsd / least;
	const shown = times < 10 ? times.toFixed(1).replace(/\.0$/, "") : (0,numbers.r)(times);
	return shown === "1" ? (0,numbers.a)(costUsd) : `${(0,numbers.a)(costUsd)} (${shown}×)`;
}
function cacheText({ state, cache }) {
	if (cache !== null) return `${cache.source === "local" ? "local" : "Actions"}, ${(0,numbers.n)(cache.ageSeconds)} old`;
	return state === "missing" ? "missing" : state === "failed" ? "failed" : "fresh";
}
function resultText({ state, failure, error, result }) {
	if (state === "missing") return "nothing stored";
	if (state === "failed") return `${failure ?? "failed"}: ${error ?? "no reason is known"}`;
	return result ?? "";
}
/** Remarks below the table, one line each: tiers that are one job, and why a result is missing. */
function remarks(rows) {
	return rows.flatMap((row) => {
		if (row.sameAs !== null) return [`${row.tier} is the same job as ${row.sameAs}: both stand for ${row.model ?? "one model"}. It is paid once.`];
		return row.state === "missing" && row.error !== null ? [`${row.tier}: ${row.error}`] : [];
	});
}
// build/compare/chart.js
/**
* Cost and time of each job as bars, for GitHub to draw (Mermaid's xychart). Nothing in them comes from elsewhere:
* labels are tiers, all else is numbers. Empty where no job has a number that could be seen.
*/
function charts(comparison) {
	const jobs = distinct(comparison.rows);
	const bars = (of) => jobs.flatMap(({ row, tiers }) => {
		const value = of(row);
		return value === null ? [] : [{
			label: tiers.join(", "),
			value
		}];
	});
	const drawn = [chart("Cost in US cents", bars(({ costUsd }) => costUsd === null ? null : costUsd * 100)), chart("Time in seconds", bars(({ time }) => time))].filter((text) => text !== "");
	return drawn.length === 0 ? "" : `<details><summary>Cost and time as charts</summary>\n\n${drawn.join("\n\n")}\n\n</details>`;
}
function chart(title, bars) {
	const top = Math.max(0, ...bars.map(({ value }) => value));
	if (bars.length < 2 || !(top > 0) || top > 0x38d7ea4c68000) return "";
	return [
		"```mermaid",
		"xychart-beta",
		`  title "${title}"`,
		`  x-axis [${bars.map(({ label }) => `"${label}"`).join(", ")}]`,
		`  y-axis 0 --> ${shown(top * 1.1)}`,
		`  bar [${bars.map(({ value }) => shown(value)).join(", ")}]`,
		"```"
	].join("\n");
}
/** Three digits are more than a bar shows; an exponent would be no number to Mermaid. */
function shown(value) {
	return (0,numbers.i)(Number(value.toPrecision(3)));
}
// build/compare/tables.js
/**
* Rows belong together by what stands in the first column; where that is there more than once, by turn. Names of
* columns are compared without case and white space around them: two models write them as they like.
*/
function sideBySide(tables) {
	const [first] = tables;
	if (first === void 0) return { kind: "apart" };
	const read = tables.map(({ label, table }) => ({
		label,
		...index(table)
	}));
	if (new Set(read.map(({ key }) => key)).size !== 1) return { kind: "apart" };
	const names = inOrder(read.map(({ names }) => names));
	const keys = inOrder(read.map(({ rows }) => new Map([...rows].map(([key, { shown }]) => [key, shown]))));
	const cell = (at, key, name) => read[at]?.rows.get(key)?.cells.get(name) ?? null;
	const values = (key, name) => read.map((_, at) => cell(at, key, name));
	const agree = (list) => list.every((value) => value === list[0]);
	const differing = [...keys].filter(([key]) => !read.every(({ rows }) => rows.has(key)) || [...names.keys()].some((name) => !agree(values(key, name))));
	const sameRows = keys.size - differing.length;
	if (differing.length === 0) return {
		kind: "same",
		rows: sameRows
	};
	const split = [...names].map(([name, shown]) => {
		return {
			name,
			shown,
			apart: differing.some(([key]) => !agree(values(key, name).filter((_, at) => read[at]?.rows.has(key))))
		};
	});
	const all = !split.some(({ apart }) => apart);
	const spread = (column) => all || column.apart;
	const some = (list) => list.find((value) => value !== null) ?? null;
	const rows = differing.map(([key, shown]) => [
		shown,
		...split.flatMap((column) => spread(column) ? values(key, column.name) : [some(values(key, column.name))]),
		...split.length === 0 ? read.map(({ rows }) => rows.has(key) ? "✓" : null) : []
	]);
	const labels = read.map(({ label }) => label);
	return {
		kind: "different",
		columns: [
			first.table.columns[0] ?? "",
			...split.flatMap((column) => spread(column) ? labels.map((label) => `${column.shown} (${label})`) : [column.shown]),
			...split.length === 0 ? labels : []
		],
		rows,
		sameRows
	};
}
function index({ columns, rows }) {
	const [first = "", ...others] = columns;
	const distinct = new Set(columns.map(normal)).size === columns.length;
	const named = (name) => distinct ? normal(name) : name;
	const indexed = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const [key = "", ...cells] = row.map((value) => (0,table_write.n)(value).trim());
		const turn = (seen.get(key) ?? 0) + 1;
		seen.set(key, turn);
		const byName = new Map(others.map((name, at) => [named(name), cells[at] ?? ""]));
		indexed.set(JSON.stringify([key, turn]), {
			shown: key,
			cells: byName
		});
	}
	return {
		key: normal(first),
		names: new Map(others.map((name) => [named(name), name])),
		rows: indexed
	};
}
function normal(name) {
	return name.trim().toLowerCase();
}
/** All entries, in the order in which they are first met. */
function inOrder(maps) {
	const all = /* @__PURE__ */ new Map();
	for (const map of maps) for (const [key, value] of map) if (!all.has(key)) all.set(key, value);
	return all;
}
// build/compare/markdown.js
/** UTF-16 units; of at most three bytes each, within what GitHub takes as a step's summary (1 MiB). */
const MAX_CHARS = 3e5;
const CELL_CHARS$1 = 300;
const MAX_ROWS = 200;
const APART_BYTES = 3e4;
/** The comparison as Markdown: safe to post, and as the job's summary. */
function comparisonMarkdown(comparison) {
	const { rows, task } = comparison;
	const sections = [
		`### Codex, tiers side by side${task === "" ? "" : `: ${(0,table_write.l)(task)}`}`,
		[
			line(HEADS),
			line(HEADS.map((name) => RIGHT.has(name) ? "---:" : "---")),
			...tableCells(rows).map((cells) => line(cells.map((text, at) => cell(text, at === HEADS.length - 1 ? 1200 : 80))))
		].join("\n"),
		remarks(rows).map((remark) => `- ${(0,table_write.d)(remark)}`).join("\n"),
		charts(comparison),
		tables(comparison)
	];
	return (0,cut_markdown.t)(`${sections.filter((section) => section !== "").join("\n\n")}\n`, MAX_CHARS);
}
/** The extracted tables where they differ. */
function tables({ rows }) {
	const jobs = distinct(rows).filter(({ row }) => row.exit === 0);
	const labelled = jobs.flatMap(({ row, tiers }) => row.table === null ? [] : [{
		label: tiers.join(", "),
		table: row.table
	}]);
	if (labelled.length === 0) return "";
	const without = jobs.filter(({ row }) => row.table === null).map(({ tiers }) => tiers.join(", "));
	const notes = without.length === 0 ? [] : [`*No table in the answer of ${without.join(" and ")}.*`];
	if (labelled.length === 1) return notes.join("");
	const view = sideBySide(labelled);
	switch (view.kind) {
		case "same": return [`*The tables in the answers are the same: ${(0,numbers.s)(view.rows, "row")}.*`, ...notes].join("\n\n");
		case "different": {
			if (view.sameRows > 0) notes.unshift(`*${(0,numbers.s)(view.sameRows, "more row")}: the same in all.*`);
			const more = view.rows.length - MAX_ROWS;
			if (more > 0) notes.unshift(`*${(0,numbers.s)(more, "more row")} that differ, in the output \`comparison\`.*`);
			return [
				"#### Where the tables differ",
				[
					line(view.columns.map((name) => cell(name))),
					line(view.columns.map(() => "---")),
					...view.rows.slice(0, MAX_ROWS).map((values) => line(values.map((value) => cell(value ?? "–"))))
				].join("\n"),
				...notes
			].join("\n\n");
		}
		case "apart": return [
			"#### The tables",
			...labelled.flatMap(({ label, table }) => [`##### ${label}`, (0,table_write.i)(table, APART_BYTES)]),
			...notes
		].join("\n\n");
	}
}
function line(cells) {
	return `| ${cells.join(" | ")} |`;
}
function cell(text, max = CELL_CHARS$1) {
	return (0,table_write.m)(text.length <= max ? text : `${text.slice(0, max - 1)}…`);
}
/** The same where there is nothing to compare. */
function comparisonFailed(error) {
	return `### Codex, tiers side by side\n\n> ⚠️ ${escapeInline(error.replace(/\s+/g, " "))}\n`;
}
// build/compare/inputs.js
/** The one input that the comparison has for itself. */
const TIERS_INPUT = {
	name: "tiers",
	default: redact.i.join(","),
	description: "The tiers to compare, separated by commas."
};
/**
* The inputs of the job that its hash, or the way to its stored result, depends on. A comparison with the same values
* finds what each tier stored. The others (the key, who may run, how often to try) don't change which job it is.
*/
const SHARED = /* @__PURE__ */ new Set([
	"task",
	"task-file",
	"codex-args",
	"tier-models",
	"effort",
	"sandbox",
	"working-directory",
	"output-schema",
	"output-schema-file",
	"output-file",
	"responses-api-endpoint",
	"codex-version",
	"codex-home",
	"cache-ttl",
	"cache-dir",
	"cache-key",
	"safety-strategy",
	"codex-user"
]);
const OUTPUT_FILE = "The output-file of the runs that are compared. It is not written here, and it does not count as a change of the files.";
[...chunks_context.d.filter(({ name }) => SHARED.has(name)).map((input) => input.name === "output-file" ? {
	...input,
	description: OUTPUT_FILE
} : input)];
/** `low, high`: commas or white space between; no tier twice; in the order given. */
const readTiers = (text) => {
	const words = text.split(/[\s,]+/).filter((word) => word !== "");
	const tiers = words.flatMap((word) => redact.i.find((tier) => tier === word) ?? []);
	return tiers.length === words.length && new Set(tiers).size === tiers.length && tiers.length > 0 ? (0,readers.d)(tiers) : (0,readers.o)(`${redact.i.join(", ")}, each at most once, separated by commas`);
};
// build/compare/requests.js
/** One request for each tier, the same but for the tier. All problems are reported together. */
function tierRequests(tiers, raw, context) {
	const text = tiers.trim() || TIERS_INPUT.default;
	const wanted = readTiers(text);
	const [first = "low", ...others] = wanted.kind === "ok" ? wanted.value : [];
	const reading = (0,redact.r)({
		...raw,
		tier: first
	}, context);
	const problems = reading.kind === "invalid" ? [...reading.problems] : [];
	if (wanted.kind === "invalid") problems.unshift((0,redact.p)({
		input: TIERS_INPUT.name,
		received: text,
		expected: wanted.expected
	}, []));
	if (reading.kind === "invalid" || problems.length > 0) return {
		kind: "invalid",
		problems
	};
	const rest = [];
	for (const tier of others) {
		const other = (0,redact.r)({
			...raw,
			tier
		}, context);
		if (other.kind === "invalid") return {
			kind: "invalid",
			problems: other.problems
		};
		rest.push(other.request);
	}
	return {
		kind: "ok",
		requests: [reading.request, ...rest]
	};
}
// build/compare/text.js
/** Cells but the last are cut here: names of models have no limit of their own. */
const CELL_CHARS = 32;
/**
* The comparison for a terminal: columns one below the other, each line at most `width` characters where that leaves
* room for the last column. Ends with a line end.
*/
function comparisonText({ rows }, width = Number.POSITIVE_INFINITY) {
	const last = HEADS.length - 1;
	const lines = [[...HEADS], ...tableCells(rows)].map((cells) => cells.map((text, at) => cut((0,escape_workflow_commands.n)(text), at === last ? Number.POSITIVE_INFINITY : CELL_CHARS)));
	const widths = HEADS.map((_, at) => Math.max(...lines.map((cells) => size(cells[at] ?? ""))));
	const before = widths.slice(0, last).reduce((sum, wide) => sum + wide + 2, 0);
	const room = Math.max(20, width - before);
	return [
		...lines.map((cells) => cells.map((text, at) => {
			if (at === last) return cut(text, room);
			const gap = " ".repeat((widths[at] ?? 0) - size(text));
			return RIGHT.has(HEADS[at] ?? "") ? gap + text : text + gap;
		}).join("  ").trimEnd()),
		...remarks(rows).map(escape_workflow_commands.n),
		""
	].join("\n");
}
function size(text) {
	return [...text].length;
}
function cut(text, max) {
	return size(text) <= max ? text : `${[...text].slice(0, max - 1).join("")}…`;
}
// build/compare/tier-results.js
/**
* Finds what is stored for each request; changes nothing but the local copy of what was far. All look-ups go on at the
* same time, so that a slow store costs its 10 s once. The requests differ in their tier only.
*/
async function findTierResults(requests, context) {
	const { env, runId, personalHome } = context;
	const stores = (0,redact.a)({
		...context,
		cacheDir: requests[0].cacheDir
	});
	const jobs = /* @__PURE__ */ new Map();
	const options = {
		fallbackCommit: env["GITHUB_SHA"] ?? "",
		runId,
		personalHome
	};
	const facts = await (0,identify.i)(requests[0], options);
	if (facts.notice !== null) context.log.notice(facts.notice);
	const named = [];
	for (const request of requests) {
		const identity = (0,identify.r)(request, facts);
		const job = jobs.get(identity.hash) ?? findJob(identity, stores, request.cacheTtlMs);
		jobs.set(identity.hash, job);
		named.push({
			name: {
				tier: request.tier,
				model: request.model,
				hash: identity.hash
			},
			job
		});
	}
	const found = await Promise.all(named.map(async ({ name, job }) => ({
		...name,
		...await job
	})));
	if (found.some(({ kind }) => kind === "ended")) return found;
	return await findByOutputFile(requests, facts, options, stores) ?? found;
}
/**
* The runs may have written their answer to a file that the comparison was not told of, which then looks like an edit.
* Such a file gives itself away: it holds the answer of the very result that is found without it.
*/
async function findByOutputFile(requests, facts, options, stores) {
	if (requests[0].outputFile !== null || facts.key.tree === null || facts.worktree.kind === "none") return null;
	for (const outputFile of await (0,identify.h)(facts.worktree, options.runId, MOST_GUESSES)) {
		const without = await (0,identify.i)({
			...requests[0],
			outputFile
		}, options);
		const text = await (0,promises_.readFile)(outputFile, "utf8").catch(() => null);
		const results = [];
		for (const request of requests) {
			const identity = (0,identify.r)(request, without);
			const job = await findJob(identity, {
				...stores,
				find: stores.findLocal
			}, request.cacheTtlMs);
			results.push({
				tier: request.tier,
				model: request.model,
				hash: identity.hash,
				...job
			});
		}
		if (results.some((one) => one.kind === "ended" && one.result.message === text)) return results;
	}
	return null;
}
/** Each guess is a look at the whole checkout. */
const MOST_GUESSES = 10;
async function findJob({ hash, notCacheable }, stores, ttlMs) {
	if (notCacheable !== null) return {
		kind: "missing",
		reason: notCacheable
	};
	const found = await stores.find(hash, ttlMs);
	if (found.kind === "miss") return {
		kind: "missing",
		reason: `No result is stored (${found.reason}): it failed, has not run on this commit with these inputs, or could not be kept.`
	};
	const result = (0,identify.b)(found);
	return result === null ? {
		kind: "missing",
		reason: "The stored result has no summary that can be read."
	} : {
		kind: "ended",
		result,
		cache: {
			kind: "hit",
			source: found.source,
			ageSeconds: found.ageSeconds
		}
	};
}
/** The same results once a job has run: every tier of its hash has its outcome. */
function withOutcome(tierResults, hash, { result, cache }) {
	return tierResults.map((tierResult) => {
		if (tierResult.hash !== hash) return tierResult;
		const { tier, model } = tierResult;
		return {
			tier,
			model: result.model ?? model,
			hash,
			kind: "ended",
			result,
			cache
		};
	});
}


// EXTERNAL MODULE: ./build/shaken/chunks/context2.js + 1 modules
var context2 = __webpack_require__(3478);
// EXTERNAL MODULE: ./build/shaken/chunks/install.js
var install = __webpack_require__(9859);
;// CONCATENATED MODULE: ./build/shaken/chunks/compare.js








// build/cli/compare-options.js
const COMPARISON_FORMATS = [
	"text",
	"markdown",
	"json"
];
/** What has no meaning for several tiers at once. */
const NOT_COMPARED = /* @__PURE__ */ new Set([
	"tier",
	"model",
	"pr-comment",
	"fail-on-error"
]);
const VALUES = ["tiers", "format"];
/** Options of `codex-job compare`: its own `--tiers`, `--format` and `--run`, and those of `run`. */
function readCompareLine(args, environment) {
	const own = /* @__PURE__ */ new Map();
	const others = [];
	const rest = [...args];
	while (rest.length > 0) {
		const word = rest.shift() ?? "";
		if (word === "--") {
			others.push(word, ...rest);
			break;
		}
		const name = /^--(tiers|format|run)(?==|$)/.exec(word)?.[1];
		if (name === void 0) {
			others.push(word);
			if (takesValue(word) && rest.length > 0) others.push(rest.shift() ?? "");
			continue;
		}
		if (own.has(name)) return {
			kind: "invalid",
			problem: `--${name} is given twice.`
		};
		const glued = word.slice(name.length + 3);
		const isValue = VALUES.some((value) => value === name);
		if (!isValue && word.includes("=")) return {
			kind: "invalid",
			problem: `--${name} takes no value.`
		};
		const value = isValue ? word.includes("=") ? glued : rest.shift() : "true";
		if (value === void 0) return {
			kind: "invalid",
			problem: `--${name} needs a value.`
		};
		own.set(name, value);
	}
	const read = (0,context2.a)(others, environment);
	if (read.kind !== "ok") return read;
	const foreign = [...NOT_COMPARED].find((name) => read.given.has(name));
	if (foreign !== void 0) return {
		kind: "invalid",
		problem: `--${foreign} has no meaning for a comparison.${foreign === "tier" ? " Name the tiers with --tiers." : foreign === "model" ? " Name the models of the tiers with --tier-models." : ""}`
	};
	const wanted = own.get("format") ?? "text";
	const format = COMPARISON_FORMATS.find((known) => known === wanted);
	if (format === void 0) return {
		kind: "invalid",
		problem: `--format is ${COMPARISON_FORMATS.join(", ")}, not "${wanted}".`
	};
	return {
		kind: "ok",
		raw: read.raw,
		tiers: own.get("tiers") ?? "",
		run: own.has("run"),
		format
	};
}
/** Options with a value of their own word; a switch may have one (`--no-cache false`), which is no option of ours. */
function takesValue(word) {
	return chunks_context.d.some(({ name }) => word === `--${name}`) && !["--no-cache", "--allow-bots"].includes(word);
}
// build/cli/run-missing.js
/** Runs what isn't stored, each job once, all at the same time. With `no-cache` that is every job. Never rejects. */
async function runMissing(requests, found, context) {
	const jobs = /* @__PURE__ */ new Map();
	for (const [index, request] of requests.entries()) {
		const tierResult = found[index];
		if (tierResult !== void 0 && (tierResult.kind === "missing" || request.noCache) && !jobs.has(tierResult.hash)) jobs.set(tierResult.hash, request);
	}
	const [first] = jobs.values();
	const obstacle = jobs.size > 1 && first !== void 0 ? await installOnce(first, context) : null;
	return (await Promise.all([...jobs].map(async ([hash, request]) => {
		const log = prefixed(context.log, request.tier);
		return {
			hash,
			outcome: obstacle === null ? await (0,context2.i)({
				kind: "ok",
				request
			}, {
				...context,
				log
			}) : (0,identify.w)(obstacle, request.tier)
		};
	}))).reduce((tierResults, { hash, outcome }) => withOutcome(tierResults, hash, outcome), found);
}
/** Before all jobs, because each of them would load the same package. @returns why none of them can run, or null */
async function installOnce(request, context) {
	if (context.signal.aborted || await (0,identify.k)(request, (0,context2.r)(request, context.env)) !== null) return null;
	const installed = await (0,install.t)(request.codexVersion, {
		...context,
		...request.timeoutMs === null ? {} : { timeoutMs: request.timeoutMs },
		onProgress: (text) => context.log.info(text)
	});
	if (installed.kind === "ok" || context.signal.aborted) return null;
	return {
		exit: 127,
		failure: "install",
		error: context.redactor.text(installed.error)
	};
}
/** Each line says whose it is: those of several runs come mixed. */
function prefixed(log, name) {
	const each = (text) => text.split(/\r\n|\r|\n/).map((line) => `${name.padEnd(6)} │ ${line}`).join("\n");
	return {
		info: (text) => log.info(each(text)),
		notice: (text) => log.notice(`${name}: ${text}`),
		warning: (text) => log.warning(`${name}: ${text}`)
	};
}
// build/cli/compare.js
/**
* `codex-job compare`. Prints the comparison on stdout, all else on stderr.
*
* @returns 0 when every tier has a good result, 1 when one has none, 2 for bad input, 130 or 143 when cancelled
*/
async function compareCommand(args, signal) {
	const line = readCompareLine(args, process.env);
	if (line.kind === "help") {
		process.stdout.write(usage());
		return 0;
	}
	if (line.kind === "invalid") return misused(line.problem);
	const context = (0,context2.t)(line.raw, signal);
	const asked = tierRequests(line.tiers, line.raw, (0,chunks_context.l)("cli", context.env));
	if (asked.kind === "invalid") {
		context.log.warning((0,redact.f)(asked.problems));
		return misused((0,redact.d)(asked.problems));
	}
	const [request] = asked.requests;
	if (line.run && request.resume !== null) return misused("--run starts several runs, and only one at a time can go on with a thread. Leave --run out.");
	if (line.run && request.sandbox !== "read-only") return misused(`--run starts the tiers side by side in one work tree, where runs that may write (${request.sandbox}) would see each other's changes. Run each with codex-job run in a checkout of its own, then compare without --run; or use the sandbox read-only.`);
	const found = await (0,git.o)({
		signal: context.signal,
		endsAt: null
	}, () => findTierResults(asked.requests, {
		...context,
		cacheCall: null,
		personalHome: (0,context2.r)(request, context.env)
	})).catch((error) => context.redactor.text((0,errors.n)(error)));
	if (typeof found === "string") {
		context.log.warning(`The tiers can't be compared: ${found}`);
		return exitStatus(context, 1);
	}
	const tierResults = line.run ? await runMissing(asked.requests, found, context) : found;
	const comparison = compareTiers(request.task, tierResults);
	process.stdout.write(printed(comparison, line.format));
	return exitStatus(context, comparison.missing.length === 0 ? 0 : 1);
}
function exitStatus({ signal }, otherwise) {
	return signal.aborted ? (0,identify.M)(signal.reason) : otherwise;
}
function printed(comparison, format) {
	switch (format) {
		case "text": return comparisonText(comparison, process.stdout.columns);
		case "markdown": return comparisonMarkdown(comparison);
		case "json": return `${comparisonJson(comparison)}\n`;
	}
}
function misused(problem) {
	process.stderr.write(`codex-job compare: ${problem}\n`);
	return 2;
}
function usage() {
	return `codex-job compare: the results of several tiers side by side

Finds what is stored for each tier; it calls no model, unless --run is given. The exit status is 0 when every tier
has a good result, else 1. The options of a run apply to each tier.

  --tiers (low,medium,high)
      The tiers to compare, separated by commas.
  --run
      Run the tiers that have no result, side by side. For the sandbox read-only.
  --format (text)
      text: a table for people; markdown: the report, with charts; json: one line for scripts.

${(0,context2.n)(NOT_COMPARED)}  -- ARGUMENTS
      Arguments for codex exec, as they are.
`;
}



/***/ })

};
