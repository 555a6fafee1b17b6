export const id = 816;
export const ids = [816];
export const modules = {

/***/ 9816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/base/git/git-limit.js
var git_limit = __webpack_require__(7529);
// EXTERNAL MODULE: ./build/codex/failure/cancelled.js
var cancelled = __webpack_require__(3218);
// EXTERNAL MODULE: ./build/base/text/one-line.js
var one_line = __webpack_require__(9593);
;// CONCATENATED MODULE: ./build/compare/comparison.js

const TASK_LENGTH = 80;
/** @param task sanitized */
function compareTiers(task, tierResults) {
    const rows = tierResults.map((tierResult, index) => row(tierResult, tierResults.slice(0, index).find(({ hash }) => hash === tierResult.hash) ?? null));
    return {
        task: (0,one_line/* oneLine */.T)(task.split('\n', 1)[0] ?? '', TASK_LENGTH),
        missing: rows.filter(({ exit }) => exit !== 0).map(({ tier }) => tier),
        rows,
    };
}
function row(tierResult, twin) {
    const name = { tier: tierResult.tier, model: tierResult.model, sameAs: twin?.tier ?? null, hash: tierResult.hash };
    if (tierResult.kind === 'missing')
        return { ...NOTHING, ...name, state: 'missing', error: tierResult.reason };
    const { result, cache } = tierResult;
    const { exit, id, time, error, result: text } = result.summary;
    const { failure, usage, costUsd, table, changes } = result;
    return {
        ...name,
        state: exit !== 0 ? 'failed' : cache.kind === 'hit' ? 'stored' : 'ran',
        exit,
        id,
        time,
        error,
        failure,
        usage,
        costUsd,
        cache: cache.kind === 'hit' ? { source: cache.source, ageSeconds: cache.ageSeconds } : null,
        result: text,
        changedFiles: changes.files.length,
        table,
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
    table: null,
};
/** Rows that are a job of their own, each with all the tiers that stand for it. */
function distinct(rows) {
    return rows
        .filter(({ sameAs }) => sameAs === null)
        .map((row) => ({ row, tiers: rows.filter(({ hash }) => hash === row.hash).map(({ tier }) => tier) }));
}

// EXTERNAL MODULE: ./build/result/table/json-text.js
var json_text = __webpack_require__(4517);
// EXTERNAL MODULE: ./build/result/table/table-write.js
var table_write = __webpack_require__(3485);
;// CONCATENATED MODULE: ./build/compare/json.js


/** Everything of a row but its table is shorter than this: texts of the summary are bounded. */
const MIN_TABLE_BYTES = 64;
/**
 * One line of JSON. Where it would be longer than `maxBytes` of UTF-8, the tables share what the rest leaves: rows are
 * dropped from their ends, and `"truncated":n` in a table counts them. Always valid.
 */
function comparisonJson(comparison, maxBytes = Number.POSITIVE_INFINITY) {
    const whole = write(comparison, Number.POSITIVE_INFINITY);
    if (Buffer.byteLength(whole) <= maxBytes)
        return whole;
    const tables = comparison.rows.filter(({ table }) => table !== null).length;
    const bare = Buffer.byteLength(write(comparison, 0));
    return write(comparison, Math.max(MIN_TABLE_BYTES, Math.floor((maxBytes - bare) / Math.max(1, tables))));
}
function write({ task, missing, rows }, tableBytes) {
    const head = JSON.stringify({ task, missing });
    return `${(0,json_text/* printableJson */.et)(head.slice(0, -1))},"rows":[${rows.map((row) => rowJson(row, tableBytes)).join(',')}]}`;
}
/** The fields in the order of `Row`, whatever order the record was made in. */
function rowJson(row, tableBytes) {
    const { tier, model, state, sameAs, exit, id, time, error, failure, usage, costUsd, cache } = row;
    const { result, changedFiles, hash, table } = row;
    const fields = { tier, model, state, sameAs, exit, id, time, error, failure, usage, costUsd, cache };
    const head = JSON.stringify({ ...fields, result, changedFiles, hash });
    const tableJson = table === null ? 'null' : tableBytes === 0 ? '' : (0,table_write/* cutTableJson */.tr)(table, tableBytes);
    return `${(0,json_text/* printableJson */.et)(head.slice(0, -1))},"table":${tableJson}}`;
}

;// CONCATENATED MODULE: ./build/base/markdown/cut-markdown.js
const FENCE = /^((?:[ \t]|>|[-*+] |\d+[.)] )*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
const TABLE_ROW = /^[ \t>]*\|/;
/** Room for the line that says so, and for what has to be closed. */
const NOTE_ROOM = 200;
/**
 * At most `maxChars` UTF-16 units of `text`, cut between lines, with a last line that says so. An open fence or
 * `<details>` (of our own making) is closed, a table keeps whole rows, or goes when not one of its rows fits.
 */
function cutMarkdown(text, maxChars) {
    if (text.length <= maxChars)
        return text;
    const room = Math.max(0, maxChars - NOTE_ROOM);
    const kept = [];
    let length = 0;
    let open = null;
    let details = 0;
    for (const line of text.slice(0, room + 1).split('\n')) {
        const match = FENCE.exec(line);
        // What a fence that begins here needs at its end: its own marks again.
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
            const [, prefix = '', mark = '', rest = ''] = match;
            if (!open)
                open = { prefix: prefix.replace(/[^\s>]/g, ' '), mark };
            else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && rest.trim() === '')
                open = null;
        }
        else if (!open) {
            if (/^<details\b/.test(line))
                details++;
            if (line === '</details>')
                details = Math.max(0, details - 1);
        }
    }
    if (!open)
        dropHeadWithoutRows(kept);
    if (open)
        kept.push(open.prefix + open.mark);
    for (; details > 0; details--)
        kept.push('', '</details>');
    const shown = kept.join('\n').trimEnd();
    return `${shown}\n\n*Cut here: ${shown.length} of ${text.length} characters are shown.*`.slice(0, maxChars);
}
/** A table's head, or half of it, that lost all its rows. */
function dropHeadWithoutRows(lines) {
    let start = lines.length;
    while (start > 0 && /^\s*\|/.test(lines[start - 1] ?? ''))
        start--;
    if (lines.length - start <= 2 && lines.length > start)
        lines.length = start;
}
/**
 * A piece of code that lost its end is no code any more, and what it holds would act: a mention, a link. It goes, and
 * so do half an escape and half an address. In safe Markdown there are no other backticks than those around code: what
 * looks like an address and has one in it is code, whose end must stay.
 */
function withoutOpenCode(line) {
    let opening = null;
    for (const run of line.matchAll(/`+/g)) {
        if (opening === null)
            opening = run;
        else if (run[0].length === opening[0].length)
            opening = null;
    }
    if (opening !== null)
        return line.slice(0, opening.index);
    return line.replace(/(?:&[#\w]{0,8}|<[^<>\s`]*|(?<=\])\([^()\s`]*)$/, '').replace(/(?<!\\)((?:\\\\)*)\\$/, '$1');
}
/** The start of `text`, at most `max` units long, that doesn't end with half a character. */
function wholeChars(text, max) {
    const cut = text.slice(0, max);
    return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

;// CONCATENATED MODULE: ./build/base/markdown/escape.js
/** The smallest pieces of Markdown (GitHub's flavour) from untrusted text. Each shows the text and does nothing else. */
/** All but LF and TAB; format characters that reorder or hide text go too, the joiner of emoji stays. */
const UNPRINTED = /[\x00-\x08\x0b-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}/gu;
const KNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|nbsp|#39);)/g;
/** A zero-width space, written so that a person sees it in the source: GitHub finds no name or number across it. */
const BREAK = '&#8203;';
function printable(text) {
    return text.replace(/\r\n?|[\u2028\u2029\x85\v\f]/g, '\n').replace(UNPRINTED, '');
}
/**
 * Running text. No markup, no mention (`@name`), no reference (`#1`, `GH-1`, `owner/repo#1`: with a keyword before it
 * closes an issue), no bare link, no formula. Line breaks stay, but no line starts a block.
 */
function escapeMarkdown(text) {
    return escapeLineStarts(escape_escapeInline(text));
}
/** Like `escapeMarkdown` for a piece that doesn't begin a line, or whose lines are looked after by the caller. */
function escape_escapeInline(text) {
    return (printable(text)
        .replace(KNOWN_ENTITY, '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('$', '&#36;')
        // As an entity: next to the marks of real code, an escaped one could be counted as one of them.
        .replaceAll('`', '&#96;')
        // An underscore between letters is no emphasis, and names of functions stay legible in the source.
        .replace(/[\\*[\]|~]|!(?=\[)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/@(?!\s)/g, `@${BREAK}`)
        // The entities above hold a `#` of their own.
        .replace(/(?<!&)#(?=\d|$)/g, `#${BREAK}`)
        .replace(/(GH-)(?=\d|$)/gi, `$1${BREAK}`)
        .replaceAll('://', `:${BREAK}//`)
        .replace(/(www)\./gi, `$1${BREAK}.`));
}
/**
 * What would begin a heading, list, rule, block of code, a workflow command (for who prints the file) or a command to
 * another bot (`/approve`) is escaped.
 */
function escapeLineStarts(markdown) {
    return markdown
        .split('\n')
        .map((line) => line
        .trimStart()
        .replace(/^(?=[-+=#]|:[:-]|~~~|\/[a-z])/i, '\\')
        .replace(/^(\d{1,9})(?=[.)])/, '$1\\'))
        .join('\n');
}
/** Text as code within a line. Empty for text without anything to see. */
function codeSpan(text) {
    const line = unmarked(printable(text)).replace(/\s*\n\s*/g, ' ');
    if (line.trim() === '')
        return '';
    const ticks = '`'.repeat(longestRun(line, '`') + 1);
    const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return ticks + pad + line + pad + ticks;
}
/** `codeSpan` for a cell: a pipe ends a cell even inside code, unless it is escaped. */
function cellCode(text) {
    return codeSpan(text).replaceAll('|', '\\|');
}
/**
 * A fenced block that its content can't leave. Languages that GitHub draws instead of showing (mermaid, geojson, stl,
 * math) and `suggestion`, which offers a commit, become plain text.
 */
function fence(code, language = '') {
    const inside = unmarked(printable(code)).replace(/\n$/, '');
    const ticks = '`'.repeat(Math.max(3, longestRun(inside, '`') + 1));
    const word = language.trim().split(/\s+/)[0] ?? '';
    const plain = /^(?:mermaid|geojson|topojson|stl|math|suggestion)$/i.test(word) || !/^[\w+#.-]{0,30}$/.test(word);
    return `${ticks}${plain ? 'text' : word}\n${inside}\n${ticks}`;
}
/**
 * Puts pieces of a line together: two pieces of code side by side would share their marks, `!` makes a link an image,
 * and two harmless texts (`GH` and `-1`, `http:` and `//`) make a reference or a link.
 */
function joinInline(parts) {
    let line = '';
    for (const part of parts) {
        if ((part.startsWith('`') && line.endsWith('`')) || actTogether(line, part))
            line += BREAK;
        if (part.startsWith('['))
            line = line.replace(/!$/, '\\!');
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
    return code.replace(/<!--(?=\s*codex-job)/gi, '< !--');
}
function longestRun(text, char) {
    let longest = 0;
    for (let at = text.indexOf(char); at >= 0;) {
        let end = at;
        while (text[end] === char)
            end++;
        longest = Math.max(longest, end - at);
        at = text.indexOf(char, end);
    }
    return longest;
}

// EXTERNAL MODULE: ./build/base/markdown/escape-cell.js
var escape_cell = __webpack_require__(8558);
// EXTERNAL MODULE: ./build/base/text/numbers.js
var numbers = __webpack_require__(3712);
;// CONCATENATED MODULE: ./build/compare/cells.js

/** What a row shows, as plain text: who writes it makes it safe for where it goes. */
const HEADS = [
    'tier',
    'model',
    'exit',
    'time',
    'tokens in',
    'cached',
    'out',
    'cost',
    'cache',
    'result',
];
/** Columns of numbers, which stand to the right. */
const RIGHT = new Set(['exit', 'time', 'tokens in', 'cached', 'out', 'cost']);
const NONE = '–';
/** One text for each of HEADS. */
function rowCells(row) {
    const { usage } = row;
    return [
        row.tier,
        row.model ?? NONE,
        row.exit === null ? NONE : String(row.exit),
        row.time === null ? NONE : (0,numbers/* duration */.p0)(row.time),
        usage === null ? NONE : (0,numbers/* counted */.hS)(usage.input),
        usage === null ? NONE : (0,numbers/* counted */.hS)(usage.cached),
        usage === null ? NONE : (0,numbers/* counted */.hS)(usage.output),
        row.costUsd === null ? NONE : (0,numbers/* dollars */.E9)(row.costUsd),
        cacheText(row),
        resultText(row),
    ];
}
function cacheText({ state, cache }) {
    if (cache !== null)
        return `${cache.source === 'local' ? 'local' : 'Actions'}, ${(0,numbers/* age */.KW)(cache.ageSeconds)} old`;
    return state === 'missing' ? 'missing' : state === 'failed' ? 'failed' : 'fresh';
}
function resultText({ state, failure, error, result }) {
    if (state === 'missing')
        return 'nothing stored';
    if (state === 'failed')
        return `${failure ?? 'failed'}: ${error ?? 'no reason is known'}`;
    return result ?? '';
}
/** Remarks below the table, one line each: tiers that are one job, and why a result is missing. */
function remarks(rows) {
    return rows.flatMap((row) => {
        if (row.sameAs !== null)
            return [
                `${row.tier} is the same job as ${row.sameAs}: both stand for ${row.model ?? 'one model'}. It is paid once.`,
            ];
        return row.state === 'missing' && row.error !== null ? [`${row.tier}: ${row.error}`] : [];
    });
}

;// CONCATENATED MODULE: ./build/compare/chart.js


/**
 * Cost and time of each job as bars, for GitHub to draw (Mermaid's xychart). Nothing in them comes from elsewhere:
 * labels are tiers, all else is numbers. Empty where no job has a number that could be seen.
 */
function charts(comparison) {
    const jobs = distinct(comparison.rows);
    const bars = (of) => jobs.flatMap(({ row, tiers }) => {
        const value = of(row);
        return value === null ? [] : [{ label: tiers.join(', '), value }];
    });
    const cents = bars(({ costUsd }) => (costUsd === null ? null : costUsd * 100));
    return [
        chart('Cost in US cents', cents),
        chart('Time in seconds', bars(({ time }) => time)),
    ]
        .filter((text) => text !== '')
        .join('\n\n');
}
function chart(title, bars) {
    const top = Math.max(0, ...bars.map(({ value }) => value));
    // One bar compares nothing, an axis from 0 to 0 can't be drawn, and larger numbers only come from a made-up entry.
    if (bars.length < 2 || !(top > 0) || top > 1e15)
        return '';
    return [
        '```mermaid',
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis [${bars.map(({ label }) => `"${label}"`).join(', ')}]`,
        `  y-axis 0 --> ${shown(top * 1.1)}`,
        `  bar [${bars.map(({ value }) => shown(value)).join(', ')}]`,
        '```',
    ].join('\n');
}
/** Three digits are more than a bar shows; an exponent would be no number to Mermaid. */
function shown(value) {
    return (0,numbers/* decimal */._)(Number(value.toPrecision(3)));
}

;// CONCATENATED MODULE: ./build/compare/tables.js

/**
 * Rows belong together by what stands in the first column; where that is there more than once, by turn. Names of
 * columns are compared without case and white space around them: two models write them as they like.
 */
function sideBySide(tables) {
    const [first] = tables;
    if (first === undefined)
        return { kind: 'apart' };
    const read = tables.map(({ label, table }) => ({ label, ...index(table) }));
    if (new Set(read.map(({ key }) => key)).size !== 1)
        return { kind: 'apart' };
    const names = inOrder(read.map(({ names }) => names));
    const keys = inOrder(read.map(({ rows }) => new Map([...rows].map(([key, { shown }]) => [key, shown]))));
    const cell = (at, key, name) => read[at]?.rows.get(key)?.cells.get(name) ?? null;
    const values = (key, name) => read.map((_, at) => cell(at, key, name));
    const agree = (list) => list.every((value) => value === list[0]);
    const differing = [...keys].filter(([key]) => !read.every(({ rows }) => rows.has(key)) || [...names.keys()].some((name) => !agree(values(key, name))));
    const sameRows = keys.size - differing.length;
    if (differing.length === 0)
        return { kind: 'same', rows: sameRows };
    // A job without the row says so in every column, which doesn't make the column one that differs…
    const split = [...names].map(([name, shown]) => {
        const apart = differing.some(([key]) => !agree(values(key, name).filter((_, at) => read[at]?.rows.has(key))));
        return { name, shown, apart };
    });
    // …unless nothing else would show who has the row.
    const all = !split.some(({ apart }) => apart);
    const spread = (column) => all || column.apart;
    const some = (list) => list.find((value) => value !== null) ?? null;
    const rows = differing.map(([key, shown]) => [
        shown,
        ...split.flatMap((column) => (spread(column) ? values(key, column.name) : [some(values(key, column.name))])),
        ...(split.length === 0 ? read.map(({ rows }) => (rows.has(key) ? '✓' : null)) : []),
    ]);
    const labels = read.map(({ label }) => label);
    const columns = [
        first.table.columns[0] ?? '',
        ...split.flatMap((column) => spread(column) ? labels.map((label) => `${column.shown} (${label})`) : [column.shown]),
        ...(split.length === 0 ? labels : []),
    ];
    return { kind: 'different', columns, rows, sameRows };
}
function index({ columns, rows }) {
    const [first = '', ...others] = columns;
    // Names that differ in their case only keep it.
    const distinct = new Set(columns.map(normal)).size === columns.length;
    const named = (name) => (distinct ? normal(name) : name);
    const indexed = new Map();
    const seen = new Map();
    for (const row of rows) {
        const [key = '', ...cells] = row.map((value) => (0,table_write/* cellText */.Ie)(value).trim());
        const turn = (seen.get(key) ?? 0) + 1;
        seen.set(key, turn);
        const byName = new Map(others.map((name, at) => [named(name), cells[at] ?? '']));
        indexed.set(JSON.stringify([key, turn]), { shown: key, cells: byName });
    }
    return { key: normal(first), names: new Map(others.map((name) => [named(name), name])), rows: indexed };
}
function normal(name) {
    return name.trim().toLowerCase();
}
/** All entries, in the order in which they are first met. */
function inOrder(maps) {
    const all = new Map();
    for (const map of maps)
        for (const [key, value] of map)
            if (!all.has(key))
                all.set(key, value);
    return all;
}

;// CONCATENATED MODULE: ./build/compare/markdown.js









/** UTF-16 units; of at most three bytes each, within what GitHub takes as a step's summary (1 MiB). */
const MAX_CHARS = 300_000;
const CELL_CHARS = 300;
const MAX_ROWS = 200;
const APART_BYTES = 30_000;
/** The comparison as Markdown: safe to post, and as the job's summary. */
function comparisonMarkdown(comparison) {
    const { rows, task } = comparison;
    const sections = [
        `### Codex, tiers side by side${task === '' ? '' : `: ${escape_escapeInline(task)}`}`,
        [
            line(HEADS),
            line(HEADS.map((name) => (RIGHT.has(name) ? '---:' : '---'))),
            ...rows.map((row) => line(rowCells(row).map((text, at) => cell(text, at === HEADS.length - 1 ? 1200 : 80)))),
        ].join('\n'),
        remarks(rows)
            .map((remark) => `- ${escapeMarkdown(remark)}`)
            .join('\n'),
        charts(comparison),
        tables(comparison),
    ];
    return cutMarkdown(`${sections.filter((section) => section !== '').join('\n\n')}\n`, MAX_CHARS);
}
/** The extracted tables where they differ. */
function tables({ rows }) {
    const jobs = distinct(rows).filter(({ row }) => row.exit === 0);
    const labelled = jobs.flatMap(({ row, tiers }) => row.table === null ? [] : [{ label: tiers.join(', '), table: row.table }]);
    if (labelled.length === 0)
        return '';
    const without = jobs.filter(({ row }) => row.table === null).map(({ tiers }) => tiers.join(', '));
    const notes = without.length === 0 ? [] : [`*No table in the answer of ${without.join(' and ')}.*`];
    if (labelled.length === 1)
        return notes.join('');
    const view = sideBySide(labelled);
    switch (view.kind) {
        case 'same':
            return [`*The tables in the answers are the same: ${(0,numbers/* plural */.LS)(view.rows, 'row')}.*`, ...notes].join('\n\n');
        case 'different': {
            if (view.sameRows > 0)
                notes.unshift(`*${(0,numbers/* plural */.LS)(view.sameRows, 'more row')}: the same in all.*`);
            const more = view.rows.length - MAX_ROWS;
            if (more > 0)
                notes.unshift(`*${(0,numbers/* plural */.LS)(more, 'more row')} that differ, in the output \`comparison\`.*`);
            const table = [
                line(view.columns.map((name) => cell(name))),
                line(view.columns.map(() => '---')),
                ...view.rows.slice(0, MAX_ROWS).map((values) => line(values.map((value) => cell(value ?? '–')))),
            ].join('\n');
            return ['#### Where the tables differ', table, ...notes].join('\n\n');
        }
        case 'apart': {
            const each = labelled.flatMap(({ label, table }) => [`##### ${label}`, (0,table_write/* cutTableMarkdown */.mS)(table, APART_BYTES)]);
            return ['#### The tables', ...each, ...notes].join('\n\n');
        }
    }
}
function line(cells) {
    return `| ${cells.join(' | ')} |`;
}
function cell(text, max = CELL_CHARS) {
    return (0,escape_cell/* markdownCell */.U)(text.length <= max ? text : `${text.slice(0, max - 1)}…`);
}
/** The same where there is nothing to compare. */
function comparisonFailed(error) {
    return `### Codex, tiers side by side\n\n> ⚠️ ${escapeInline(error.replace(/\s+/g, ' '))}\n`;
}

// EXTERNAL MODULE: ./build/request/parse.js + 9 modules
var parse = __webpack_require__(4039);
// EXTERNAL MODULE: ./build/request/problems.js
var request_problems = __webpack_require__(4684);
// EXTERNAL MODULE: ./build/request/inputs.js
var inputs = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/request/readers.js
var readers = __webpack_require__(4946);
// EXTERNAL MODULE: ./build/request/request.js
var request = __webpack_require__(7159);
;// CONCATENATED MODULE: ./build/compare/inputs.js



/** The one input that the comparison has for itself. */
const TIERS_INPUT = {
    name: 'tiers',
    default: request/* TIERS */.iB.join(','),
    description: 'The tiers to compare, separated by commas.',
};
/**
 * The inputs of the job that its hash, or the way to its stored result, depends on. A comparison with the same values
 * finds what each tier stored. The others (the key, who may run, how often to try) don't change which job it is.
 */
const SHARED = new Set([
    'task',
    'task-file',
    'codex-args',
    'tier-models',
    'effort',
    'sandbox',
    'working-directory',
    'output-schema',
    'output-schema-file',
    'responses-api-endpoint',
    'codex-version',
    'codex-home',
    'cache-ttl',
    'cache-dir',
    'cache-key',
    // What these two allow or refuse in the others has to be allowed here, too.
    'safety-strategy',
    'codex-user',
]);
/** Every input of compare/action.yml, in its order. */
const COMPARE_INPUTS = [TIERS_INPUT, ...inputs/* INPUTS */.m.filter(({ name }) => SHARED.has(name))];
/** `low, high`: commas or white space between; no tier twice; in the order given. */
const readTiers = (text) => {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const tiers = words.flatMap((word) => request/* TIERS */.iB.find((tier) => tier === word) ?? []);
    const each = tiers.length === words.length && new Set(tiers).size === tiers.length;
    return each && tiers.length > 0 ? (0,readers.ok)(tiers) : (0,readers/* invalid */.Gq)(`${request/* TIERS */.iB.join(', ')}, each at most once, separated by commas`);
};

;// CONCATENATED MODULE: ./build/compare/requests.js



/** One request for each tier, the same but for the tier. All problems are reported together. */
function tierRequests(tiers, raw, context) {
    const text = tiers.trim() || TIERS_INPUT.default;
    const wanted = readTiers(text);
    const [first = 'low', ...others] = wanted.kind === 'ok' ? wanted.value : [];
    const reading = (0,parse/* parseRequest */.T)({ ...raw, tier: first }, context);
    const problems = reading.kind === 'invalid' ? [...reading.problems] : [];
    if (wanted.kind === 'invalid')
        problems.unshift((0,request_problems/* presentable */.KC)({ input: TIERS_INPUT.name, received: text, expected: wanted.expected }, []));
    if (reading.kind === 'invalid' || problems.length > 0)
        return { kind: 'invalid', problems };
    const rest = [];
    for (const tier of others) {
        const other = (0,parse/* parseRequest */.T)({ ...raw, tier }, context);
        // The tier changes the model only, and all models were read: this is a file that changed in between.
        if (other.kind === 'invalid')
            return { kind: 'invalid', problems: other.problems };
        rest.push(other.request);
    }
    return { kind: 'ok', requests: [reading.request, ...rest] };
}

// EXTERNAL MODULE: ./build/base/text/escape-workflow-commands.js
var escape_workflow_commands = __webpack_require__(4024);
;// CONCATENATED MODULE: ./build/compare/text.js


/** Cells but the last are cut here: names of models have no limit of their own. */
const text_CELL_CHARS = 32;
/**
 * The comparison for a terminal: columns one below the other, each line at most `width` characters where that leaves
 * room for the last column. Ends with a line end.
 */
function comparisonText({ rows }, width = Number.POSITIVE_INFINITY) {
    const last = HEADS.length - 1;
    const lines = [[...HEADS], ...rows.map(rowCells)].map((cells) => cells.map((text, at) => cut((0,escape_workflow_commands/* escapeWorkflowLine */.Vi)(text), at === last ? Number.POSITIVE_INFINITY : text_CELL_CHARS)));
    const widths = HEADS.map((_, at) => Math.max(...lines.map((cells) => size(cells[at] ?? ''))));
    const before = widths.slice(0, last).reduce((sum, wide) => sum + wide + 2, 0);
    const room = Math.max(20, width - before);
    const table = lines.map((cells) => cells
        .map((text, at) => {
        if (at === last)
            return cut(text, room);
        const gap = ' '.repeat((widths[at] ?? 0) - size(text));
        return RIGHT.has(HEADS[at] ?? '') ? gap + text : text + gap;
    })
        .join('  ')
        .trimEnd());
    return [...table, ...remarks(rows).map(escape_workflow_commands/* escapeWorkflowLine */.Vi), ''].join('\n');
}
function size(text) {
    return [...text].length;
}
function cut(text, max) {
    return size(text) <= max ? text : `${[...text].slice(0, max - 1).join('')}…`;
}

// EXTERNAL MODULE: ./build/key/identify.js + 6 modules
var identify = __webpack_require__(7759);
// EXTERNAL MODULE: ./build/result/restore.js
var restore = __webpack_require__(4926);
// EXTERNAL MODULE: ./build/store/store.js + 8 modules
var store = __webpack_require__(771);
;// CONCATENATED MODULE: ./build/compare/tier-results.js



/**
 * Finds what is stored for each request; changes nothing but the local copy of what was far. All look-ups go on at the
 * same time, so that a slow store costs its 10 s once. The requests differ in their tier only.
 */
async function findTierResults(requests, world) {
    const { env, runId, personalHome } = world;
    const stores = (0,store/* openStores */.j)({ ...world, cacheDir: requests[0].cacheDir });
    const jobs = new Map();
    const named = [];
    for (const request of requests) {
        const identity = await (0,identify/* identifyJob */.c)(request, { fallbackCommit: env['GITHUB_SHA'] ?? '', runId, personalHome });
        const job = jobs.get(identity.hash) ?? findJob(identity, stores, request.cacheTtlMs);
        jobs.set(identity.hash, job);
        named.push({ name: { tier: request.tier, model: request.model, hash: identity.hash }, job });
    }
    return Promise.all(named.map(async ({ name, job }) => ({ ...name, ...(await job) })));
}
async function findJob({ hash, notCacheable }, stores, ttlMs) {
    if (notCacheable !== null)
        return { kind: 'missing', reason: notCacheable };
    const found = await stores.find(hash, ttlMs);
    if (found.kind === 'miss') {
        return {
            kind: 'missing',
            reason: `No result is stored (${found.reason}): it failed, has not run on this commit with these inputs, or could not be kept.`,
        };
    }
    const result = (0,restore/* restoreResult */.o)(found);
    return result === null
        ? { kind: 'missing', reason: 'The stored result has no summary that can be read.' }
        : { kind: 'ended', result, cache: { kind: 'hit', source: found.source, ageSeconds: found.ageSeconds } };
}
/** The same results once a job has run: every tier of its hash has its outcome. */
function withOutcome(tierResults, hash, { result, cache }) {
    return tierResults.map((tierResult) => {
        if (tierResult.hash !== hash)
            return tierResult;
        const { tier, model } = tierResult;
        return { tier, model: result.model ?? model, hash, kind: 'ended', result, cache };
    });
}

// EXTERNAL MODULE: ./build/request/load.js
var load = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/request/command-line.js
var command_line = __webpack_require__(8970);
;// CONCATENATED MODULE: ./build/cli/compare-options.js


const COMPARISON_FORMATS = ['text', 'markdown', 'json'];
/** What has no meaning for several tiers at once. */
const NOT_COMPARED = new Set([
    'tier',
    'output-file',
    'pr-comment',
    'fail-on-error',
]);
const VALUES = ['tiers', 'format'];
/** Options of `codex-job compare`: its own `--tiers`, `--format` and `--run`, and those of `run`. */
function readCompareLine(args, environment) {
    const own = new Map();
    const others = [];
    const rest = [...args];
    while (rest.length > 0) {
        const word = rest.shift() ?? '';
        if (word === '--') {
            others.push(word, ...rest);
            break;
        }
        const name = /^--(tiers|format|run)(?==|$)/.exec(word)?.[1];
        if (name === undefined) {
            others.push(word);
            // The next word is its value, also where it looks like an option of ours: --task --run asks for `--run`.
            if (takesValue(word) && rest.length > 0)
                others.push(rest.shift() ?? '');
            continue;
        }
        if (own.has(name))
            return { kind: 'invalid', problem: `--${name} is given twice.` };
        const glued = word.slice(name.length + 3);
        const isValue = VALUES.some((value) => value === name);
        if (!isValue && word.includes('='))
            return { kind: 'invalid', problem: `--${name} takes no value.` };
        const value = isValue ? (word.includes('=') ? glued : rest.shift()) : 'true';
        if (value === undefined)
            return { kind: 'invalid', problem: `--${name} needs a value.` };
        own.set(name, value);
    }
    const read = (0,command_line/* readCommandLine */.y)(others, environment);
    if (read.kind !== 'ok')
        return read;
    const foreign = [...NOT_COMPARED].find((name) => read.given.has(name));
    if (foreign !== undefined) {
        const instead = foreign === 'tier' ? ' Name the tiers with --tiers.' : '';
        return { kind: 'invalid', problem: `--${foreign} has no meaning for a comparison.${instead}` };
    }
    const wanted = own.get('format') ?? 'text';
    const format = COMPARISON_FORMATS.find((known) => known === wanted);
    if (format === undefined)
        return { kind: 'invalid', problem: `--format is ${COMPARISON_FORMATS.join(', ')}, not "${wanted}".` };
    return { kind: 'ok', raw: read.raw, tiers: own.get('tiers') ?? '', run: own.has('run'), format };
}
/** Options with a value of their own word; a switch may have one (`--no-cache false`), which is no option of ours. */
function takesValue(word) {
    return inputs/* INPUTS */.m.some(({ name }) => word === `--${name}`) && !['--no-cache', '--allow-bots'].includes(word);
}

// EXTERNAL MODULE: ./build/cli/context.js + 6 modules
var cli_context = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/codex/install/install.js
var install = __webpack_require__(9963);
// EXTERNAL MODULE: ./build/codex/login.js
var login = __webpack_require__(8121);
// EXTERNAL MODULE: ./build/job/settle-job.js + 57 modules
var settle_job = __webpack_require__(691);
;// CONCATENATED MODULE: ./build/cli/run-missing.js





/** Runs what isn't stored, each job once, all at the same time. With `no-cache` that is every job. Never rejects. */
async function runMissing(requests, found, context) {
    const jobs = new Map();
    for (const [index, request] of requests.entries()) {
        const tierResult = found[index];
        if (tierResult !== undefined && (tierResult.kind === 'missing' || request.noCache) && !jobs.has(tierResult.hash))
            jobs.set(tierResult.hash, request);
    }
    const [first] = jobs.values();
    const obstacle = jobs.size > 1 && first !== undefined ? await installOnce(first, context) : null;
    const outcomes = await Promise.all([...jobs].map(async ([hash, request]) => {
        const log = prefixed(context.log, request.tier);
        const outcome = obstacle === null ? await (0,cli_context/* runAndPrint */.m7)(request, { ...context, log }) : (0,settle_job/* unstarted */.q)(obstacle, request.tier);
        return { hash, outcome };
    }));
    return outcomes.reduce((tierResults, { hash, outcome }) => withOutcome(tierResults, hash, outcome), found);
}
/** Before all jobs, because each of them would load the same package. @returns why none of them can run, or null */
async function installOnce(request, context) {
    // Each job says this itself.
    if (context.signal.aborted || (await (0,login/* lackOfLogin */.i)(request, (0,cli_context/* personalHome */.si)(request, context.env))) !== null)
        return null;
    const installed = await (0,install/* installCodex */.V)(request.codexVersion, {
        ...context,
        ...(request.timeoutMs === null ? {} : { timeoutMs: request.timeoutMs }),
        onProgress: (text) => context.log.info(text),
    });
    if (installed.kind === 'ok' || context.signal.aborted)
        return null;
    return { exit: 127, failure: 'install', error: context.redactor.text(installed.error) };
}
/** Each line says whose it is: those of several runs come mixed. */
function prefixed(log, name) {
    const each = (text) => text
        .split(/\r\n|\r|\n/)
        .map((line) => `${name.padEnd('medium'.length)} │ ${line}`)
        .join('\n');
    return {
        info: (text) => log.info(each(text)),
        notice: (text) => log.notice(`${name}: ${text}`),
        warning: (text) => log.warning(`${name}: ${text}`),
    };
}

;// CONCATENATED MODULE: ./build/cli/compare.js














/**
 * `codex-job compare`. Prints the comparison on stdout, all else on stderr.
 *
 * @returns 0 when every tier has a good result, 1 when one has none, 2 for bad input, 130 or 143 when cancelled
 */
async function compareCommand(args, signal) {
    const line = readCompareLine(args, process.env);
    if (line.kind === 'help') {
        process.stdout.write(usage());
        return 0;
    }
    if (line.kind === 'invalid')
        return misused(line.problem);
    const context = (0,cli_context/* openCliContext */.c3)(line.raw, signal);
    const asked = tierRequests(line.tiers, line.raw, (0,load/* requestContext */.V)('cli', context.env));
    if (asked.kind === 'invalid') {
        context.log.warning((0,request_problems/* listProblems */.vz)(asked.problems));
        return misused((0,request_problems/* describeProblems */.yg)(asked.problems));
    }
    const [request] = asked.requests;
    if (line.run && request.resume !== null)
        return misused('--run starts several runs, and only one at a time can go on with a thread. Leave --run out.');
    if (line.run && request.sandbox !== 'read-only') {
        return misused(`--run starts the tiers side by side in one work tree, where runs that may write (${request.sandbox}) would see each other's changes. Run each with codex-job run in a checkout of its own, then compare without --run; or use the sandbox read-only.`);
    }
    const found = await (0,git_limit/* withGitLimit */.C)({ signal: context.signal, endsAt: null }, () => findTierResults(asked.requests, {
        ...context,
        clock: Date.now,
        runId: (0,external_node_crypto_.randomUUID)(),
        cacheCall: null,
        personalHome: (0,cli_context/* personalHome */.si)(request, context.env),
    })).catch((error) => context.redactor.text(error instanceof Error ? error.message : String(error)));
    if (typeof found === 'string') {
        context.log.warning(`The tiers can't be compared: ${found}`);
        return exitStatus(context, 1);
    }
    const tierResults = line.run ? await runMissing(asked.requests, found, context) : found;
    const comparison = compareTiers(request.task, tierResults);
    process.stdout.write(printed(comparison, line.format));
    return exitStatus(context, comparison.missing.length === 0 ? 0 : 1);
}
function exitStatus({ signal }, otherwise) {
    return signal.aborted ? (0,cancelled/* cancelledExit */.c)(signal.reason) : otherwise;
}
function printed(comparison, format) {
    switch (format) {
        case 'text':
            return comparisonText(comparison, process.stdout.columns);
        case 'markdown':
            return comparisonMarkdown(comparison);
        case 'json':
            return `${comparisonJson(comparison)}\n`;
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

${(0,cli_context/* optionHelp */.L)(NOT_COMPARED)}  -- ARGUMENTS
      Arguments for codex exec, as they are.
`;
}


/***/ })

};
