export const id = 822;
export const ids = [822];
export const modules = {

/***/ 8822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ extractFirst),
  tablesOf: () => (/* binding */ tablesOf)
});

// UNUSED EXPORTS: extractTables

// EXTERNAL MODULE: ./build/base/markdown/limits.js
var limits = __webpack_require__(7010);
;// CONCATENATED MODULE: ./build/base/markdown/cells.js

/** A line that is longer divides no columns that anybody could use. */
const MAX_DELIMITER = 65_536;
/** GFM's delimiter row: at least one colon or pipe, else it is a rule or underlines a heading. */
const DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Number of columns when the line is a table's delimiter row (`|---|:-:|`), else 0. */
function delimiterColumns(line) {
    // The two first tests refuse nearly every line without a look at all of it.
    if (line.length > MAX_DELIMITER || !/^[ \t]*[|:-]/.test(line) || !/[|:]/.test(line) || !DELIMITER.test(line))
        return 0;
    return splitCells(line).length;
}
/** The cells of a row, as written, but for `\|`, which is a pipe; a pipe behind an even number of `\` divides.
 * Cells far beyond what a table may have are not looked at. */
function splitCells(line) {
    const row = line.trim();
    const cells = [];
    let from = row[0] === '|' ? 1 : 0;
    let searched = from;
    while (cells.length <= limits/* MAX_COLUMNS */.ZS) {
        const at = row.indexOf('|', searched);
        if (at < 0)
            break;
        searched = at + 1;
        let slashes = 0;
        while (at - slashes - 1 >= from && row[at - slashes - 1] === '\\')
            slashes++;
        if (slashes % 2 === 1)
            continue;
        cells.push(cell(row.slice(from, at)));
        from = at + 1;
    }
    if (from < row.length || cells.length === 0)
        cells.push(cell(row.slice(from)));
    return cells;
}
function cell(text) {
    const trimmed = text.trim();
    return trimmed.includes('\\|') ? trimmed.replaceAll('\\|', '|') : trimmed;
}

;// CONCATENATED MODULE: ./build/base/markdown/containers.js

const ITEM = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;
/** A thematic break. By hand: a long line of asterisks and blanks would use up a regular expression's stack. */
function isRule(text) {
    const mark = text[0];
    if (mark !== '*' && mark !== '-' && mark !== '_')
        return false;
    let marks = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === mark)
            marks++;
        else if (char !== ' ' && char !== '\t')
            return false;
    }
    return marks >= 3;
}
/** Columns of white space at the start. */
function indent(rest) {
    let column = rest.column;
    for (let i = 0; i < rest.text.length; i++) {
        const char = rest.text[i];
        if (char === ' ')
            column++;
        else if (char === '\t')
            column += 4 - (column % 4);
        else
            break;
    }
    return column - rest.column;
}
/** Without up to `columns` columns of white space; what a cut tab leaves over becomes blanks. */
function dedent(rest, columns) {
    let column = rest.column;
    let at = 0;
    while (column - rest.column < columns && (rest.text[at] === ' ' || rest.text[at] === '\t')) {
        column += rest.text[at] === ' ' ? 1 : 4 - (column % 4);
        at++;
    }
    const over = Math.max(0, column - rest.column - columns);
    return { text: ' '.repeat(over) + rest.text.slice(at), column: column - over };
}
function isBlank(rest) {
    return /^[ \t]*$/.test(rest.text);
}
/** Goes through the containers that are open; returns how many of them go on in this line. */
function continued(open, line) {
    let rest = line;
    for (const [index, container] of open.entries()) {
        if (container.kind === 'quote') {
            const inner = quoted(rest);
            if (!inner)
                return { count: index, rest };
            rest = inner;
        }
        else if (indent(rest) >= container.content)
            rest = dedent(rest, container.content);
        else if (!isBlank(rest))
            return { count: index, rest };
    }
    return { count: open.length, rest };
}
/** The containers that this line opens. A paragraph that goes on is only broken by some of the list items. */
function opened(line, depth, inParagraph) {
    const added = [];
    let rest = line;
    while (depth + added.length < limits/* MAX_CONTAINERS */.yp && indent(rest) < 4) {
        const inner = quoted(rest);
        if (inner) {
            added.push({ kind: 'quote' });
            rest = inner;
            continue;
        }
        const item = listItem(rest, inParagraph && added.length === 0);
        if (!item)
            break;
        added.push(item.container);
        rest = item.rest;
    }
    return { added, rest };
}
function quoted(rest) {
    if (indent(rest) > 3)
        return null;
    const inner = dedent(rest, 3);
    if (inner.text[0] !== '>')
        return null;
    return dedent({ text: inner.text.slice(1), column: inner.column + 1 }, 1);
}
function listItem(rest, inParagraph) {
    const before = indent(rest);
    const inner = dedent(rest, 3);
    const marker = ITEM.exec(inner.text);
    if (!marker || isRule(inner.text))
        return null;
    const width = marker[0].length;
    const after = { text: inner.text.slice(width), column: inner.column + width };
    const empty = isBlank(after);
    if (inParagraph && (empty || (marker[1] !== undefined && Number(marker[1]) !== 1)))
        return null;
    // One to four blanks belong to the marker; five or more are one, and indented code.
    const blanks = indent(after);
    const padding = empty || blanks > 4 ? 1 : blanks;
    return { container: { kind: 'item', content: before + width + padding }, rest: dedent(after, padding) };
}

;// CONCATENATED MODULE: ./build/base/markdown/html-block.js
/** Elements whose tag alone begins an HTML block (CommonMark 0.31, kind 6). */
const BLOCKS = new RegExp(`^</?(?:${[
    'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
    'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu',
    'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr',
    'track|ul',
].join('|')})(?:[\\s>]|/>|$)`, 'i');
/** A whole tag alone on its line (kind 7). */
const LONE_TAG = /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>\s*$/i;
/** Beginnings and ends of the kinds 1 to 5. */
const PAIRS = [
    [/^<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
    [/^<!--/, /-->/],
    [/^<\?/, /\?>/],
    [/^<![a-z]/i, />/],
    [/^<!\[CDATA\[/, /\]\]>/],
];
/**
 * When a line begins an HTML block, whose text is no Markdown: the test for its last line (for the kinds that end at
 * a blank line: for that line). Else null.
 */
function htmlBlock(text, inParagraph) {
    if (text[0] !== '<')
        return null;
    const pair = PAIRS.find(([begin]) => begin.test(text));
    if (pair)
        return (line) => pair[1].test(line);
    if (BLOCKS.test(text) || (!inParagraph && text.length < 10_000 && LONE_TAG.test(text))) {
        return (line) => line.trim() === '';
    }
    return null;
}

;// CONCATENATED MODULE: ./build/base/markdown/blocks.js




const FENCE = /^(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
/**
 * The fenced blocks and tables of a Markdown text (CommonMark 0.31's block structure, GFM 0.29's tables), in order,
 * also inside of quotes and lists. One pass, linear in the text.
 *
 * Not by the block lexer of `marked`, which is this project's library for the markup inside of cells and the oracle
 * of the tests: it takes 45 s for one list item of 400 kB and minutes for 200 kB of quotes in lists.
 */
function markdownBlocks(text) {
    const scan = new Scan();
    const normal = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    for (let from = 0; from <= normal.length && !scan.full;) {
        const end = normal.indexOf('\n', from);
        const to = end < 0 ? normal.length : end;
        scan.line({ text: normal.slice(from, to), column: 0 });
        from = to + 1;
    }
    scan.close();
    return scan.blocks;
}
class Scan {
    blocks = [];
    #open = [];
    #leaf = { kind: 'none' };
    #rows = 0;
    get full() {
        return this.blocks.length >= limits/* MAX_BLOCKS */.I7 || this.#rows > limits/* MAX_CELLS */.Lg;
    }
    line(line) {
        const { count, rest } = continued(this.#open, line);
        if (this.#leaf.kind === 'fence' || this.#leaf.kind === 'html') {
            if (count === this.#open.length) {
                this.#verbatim(this.#leaf, rest);
                return;
            }
            this.close();
        }
        if (isBlank(rest)) {
            this.close();
            this.#open.length = count;
            return;
        }
        const goesOn = count === this.#open.length && this.#leaf.kind !== 'none';
        const { added, rest: inner } = opened(rest, count, goesOn);
        // A paragraph goes on although its quote or item doesn't ("lazy"); such a line can't be a table's header.
        const lazy = this.#leaf.kind === 'paragraph' && count < this.#open.length && added.length === 0;
        if (lazy && !startsBlock(inner)) {
            this.#leaf = { kind: 'paragraph', last: null };
            return;
        }
        if (added.length > 0 || count < this.#open.length) {
            this.close();
            this.#open = [...this.#open.slice(0, count), ...added];
        }
        this.#leafLine(inner);
    }
    close() {
        const leaf = this.#leaf;
        this.#leaf = { kind: 'none' };
        if (leaf.kind === 'table')
            this.blocks.push({ kind: 'table', header: leaf.header, rows: leaf.rows });
        if (leaf.kind === 'fence') {
            this.blocks.push({ kind: 'fence', language: leaf.language, text: leaf.lines.join('\n') });
        }
    }
    #verbatim(leaf, rest) {
        if (leaf.kind === 'html') {
            if (leaf.ends(rest.text))
                this.close();
        }
        else if (indent(rest) < 4 && closes(dedent(rest, 3).text, leaf.marker))
            this.close();
        else
            leaf.lines.push(dedent(rest, leaf.indent).text);
    }
    #leafLine(rest) {
        if (isBlank(rest)) {
            this.close();
            return;
        }
        const leaf = this.#leaf;
        if (indent(rest) > 3) {
            if (leaf.kind === 'paragraph')
                this.#leaf = { kind: 'paragraph', last: rest.text };
            else
                this.close();
            return;
        }
        const text = dedent(rest, 3).text;
        const fence = FENCE.exec(text);
        const html = htmlBlock(text, leaf.kind === 'paragraph');
        if (fence) {
            this.close();
            const language = (fence[2] ?? fence[4] ?? '').trim().split(/[\s{]/, 1)[0] ?? '';
            const marker = fence[1] ?? fence[3] ?? '';
            this.#leaf = { kind: 'fence', marker, indent: indent(rest), language: language.toLowerCase(), lines: [] };
        }
        else if (html) {
            this.close();
            if (!html(text))
                this.#leaf = { kind: 'html', ends: html };
        }
        else if (isRule(text) || HEADING.test(text))
            this.close();
        else
            this.#textLine(text);
    }
    #textLine(text) {
        const leaf = this.#leaf;
        if (leaf.kind === 'table') {
            this.#rows++;
            leaf.rows.push(text);
            return;
        }
        const columns = leaf.kind === 'paragraph' && leaf.last !== null ? delimiterColumns(text) : 0;
        if (leaf.kind === 'paragraph' && leaf.last !== null && columns > 0 && splitCells(leaf.last).length === columns) {
            this.#leaf = { kind: 'table', header: leaf.last, rows: [] };
        }
        else if (leaf.kind === 'paragraph' && UNDERLINE.test(text))
            this.close();
        else
            this.#leaf = { kind: 'paragraph', last: text };
    }
}
/** Whether a line ends the paragraph before it. Containers were looked for already. */
function startsBlock(rest) {
    if (indent(rest) > 3)
        return false;
    const text = dedent(rest, 3).text;
    return FENCE.test(text) || isRule(text) || HEADING.test(text) || htmlBlock(text, true) !== null;
}
function closes(text, marker) {
    if (!text.startsWith(marker))
        return false;
    const rest = text.slice(marker.length).trimEnd();
    return rest === '' || rest === (marker[0] ?? '').repeat(rest.length);
}

// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(8022);
;// CONCATENATED MODULE: ./build/base/markdown/entities.js
/** Those that models write; the other 2,200 names of HTML stay as written, which loses nothing. */
const NAMED = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', '\u00a0'],
    ['shy', '\u00ad'],
    ['copy', '©'],
    ['reg', '®'],
    ['trade', '™'],
    ['deg', '°'],
    ['plusmn', '±'],
    ['micro', 'µ'],
    ['para', '¶'],
    ['sect', '§'],
    ['middot', '·'],
    ['bull', '•'],
    ['hellip', '…'],
    ['ndash', '–'],
    ['mdash', '—'],
    ['lsquo', '‘'],
    ['rsquo', '’'],
    ['ldquo', '“'],
    ['rdquo', '”'],
    ['laquo', '«'],
    ['raquo', '»'],
    ['larr', '←'],
    ['uarr', '↑'],
    ['rarr', '→'],
    ['darr', '↓'],
    ['times', '×'],
    ['divide', '÷'],
    ['minus', '−'],
    ['ne', '≠'],
    ['le', '≤'],
    ['ge', '≥'],
    ['infin', '∞'],
    ['check', '✓'],
    ['cross', '✗'],
    ['euro', '€'],
    ['pound', '£'],
    ['yen', '¥'],
    ['cent', '¢'],
    ['vert', '|'],
    ['verbar', '|'],
    ['lbrace', '{'],
    ['rbrace', '}'],
    ['lsqb', '['],
    ['rsqb', ']'],
    ['ast', '*'],
    ['lowbar', '_'],
    ['grave', '`'],
    ['bsol', '\\'],
    ['num', '#'],
    ['commat', '@'],
    ['dollar', '$'],
]);
/** Decodes `&amp;`, `&#64;`, `&#x40;` and the like (CommonMark, "Entity and numeric character references"). */
function decodeEntities(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));/g, decode);
}
function decode(written, decimal, hex, name) {
    if (name !== undefined)
        return NAMED.get(name) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : '\ufffd';
}

;// CONCATENATED MODULE: ./build/base/markdown/cell-text.js



/** Without these there is no inline markup. Bare addresses are links too, but read as they are written. */
const MARKS = /[\\`*_~[\]<&]/g;
/**
 * Reads the cells of one message: gives the text of a Markdown cell as a reader sees it. Emphasis, code, links and
 * images give their text, `<br>` is a blank, character references are decoded. Other HTML stays as written: in a cell
 * it is far more often a type such as `Map<string>` than markup. Links by reference stay as written too.
 */
function createCellReader() {
    let work = 0;
    return (markdown) => {
        const marks = markdown.length <= limits/* MAX_INLINE */.PM ? (markdown.match(MARKS)?.length ?? 0) : 0;
        if (marks === 0)
            return markdown;
        work += marks * marks;
        if (work > limits/* MAX_INLINE_WORK */.Dx)
            return markdown;
        return tokensText(new marked_esm/* Lexer */.JG({ gfm: true }).inlineTokens(markdown)).trim();
    };
}
function tokensText(tokens) {
    return tokens.map(tokenText).join('');
}
function tokenText(token) {
    switch (token.type) {
        case 'codespan':
        case 'escape':
            return token['text'];
        case 'br':
            return ' ';
        case 'html':
            return /^<br\s*\/?>$/i.test(token.raw) ? ' ' : token.raw;
        case 'strong':
        case 'em':
        case 'del':
        case 'link':
            return tokensText(token.tokens ?? []);
        case 'image':
            return decodeEntities(token['text']);
        case 'text':
            return token.tokens ? tokensText(token.tokens) : decodeEntities(token['text']);
        default:
            return token.raw;
    }
}

;// CONCATENATED MODULE: ./build/result/table/table-shape.js

/**
 * A rectangular table with unique column names.
 *
 * @param names as written; missing ones are made (`column 3`), repeated ones numbered (`name 2`)
 * @param pad what a short row is filled up with
 * @returns null where there is no column, or more than the limits allow
 */
function shapeTable(names, rows, pad) {
    let width = names.length;
    for (const row of rows)
        if (row.length > width)
            width = row.length;
    if (!fits(width, rows.length))
        return null;
    for (const row of rows)
        while (row.length < width)
            row.push(pad);
    return { columns: uniqueNames(names, width), rows };
}
/** Whether a table of this size is one at all. */
function fits(columns, rows) {
    return columns > 0 && columns <= limits/* MAX_COLUMNS */.ZS && columns * rows <= limits/* MAX_CELLS */.Lg;
}
/** Names that were written keep their place; only repeated and missing ones give way. */
function uniqueNames(names, width) {
    const taken = new Set(names.filter((name) => name.trim() !== ''));
    const seen = new Set();
    const counters = new Map();
    return Array.from({ length: width }, (_, index) => {
        const written = names[index] ?? '';
        const base = written.trim() === '' ? `column ${index + 1}` : written;
        if (base === written && !seen.has(base)) {
            seen.add(base);
            return base;
        }
        if (!taken.has(base)) {
            taken.add(base);
            return base;
        }
        let count = counters.get(base) ?? 2;
        while (taken.has(`${base} ${count}`))
            count++;
        counters.set(base, count + 1);
        taken.add(`${base} ${count}`);
        return `${base} ${count}`;
    });
}

;// CONCATENATED MODULE: ./build/result/table/table-csv.js


/**
 * Reads CSV (RFC 4180) or TSV in the same way, with a tab. The first record is the header. Cells stay as written,
 * blanks at their ends included. Beyond the RFC: CR, LF and CRLF all end a record, an empty line is none, a quote
 * inside of an unquoted cell and text behind a closing quote are text. A quote that is never closed can't have been
 * meant as one: then the whole text is read without quotes.
 *
 * @returns null for an empty text, or more than the limits allow
 */
function tableFromDelimited(text, delimiter) {
    const records = read(text, delimiter, true) ?? read(text, delimiter, false);
    const [header, ...rows] = records === 'too much' || records === null ? [] : records;
    return header ? shapeTable(header, rows, '') : null;
}
/** Null when a quote stays open. */
function read(text, delimiter, quotes) {
    const unquoted = delimiter === ',' ? /[^,\r\n]*/y : /[^\t\r\n]*/y;
    const records = [];
    let record = [];
    let count = 0;
    for (let at = 0; at <= text.length;) {
        let cell = '';
        const opened = quotes && text[at] === '"';
        if (opened) {
            const end = closingQuote(text, at + 1);
            if (end < 0)
                return null;
            cell = text.slice(at + 1, end).replaceAll('""', '"');
            at = end + 1;
        }
        unquoted.lastIndex = at;
        const rest = unquoted.exec(text)?.[0] ?? '';
        at += rest.length;
        record.push(cell + rest);
        if (++count > limits/* MAX_CELLS */.Lg || record.length > limits/* MAX_COLUMNS */.ZS)
            return 'too much';
        const char = text[at++];
        if (char === delimiter)
            continue;
        if (char === '\r' && text[at] === '\n')
            at++;
        if (record.length > 1 || record[0] !== '' || opened)
            records.push(record);
        record = [];
    }
    return records;
}
/** By hand, as a regular expression would give back a doubled quote as a closing one when none follows. */
function closingQuote(text, from) {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
        if (text[at + 1] !== '"')
            return at;
    }
    return -1;
}

// EXTERNAL MODULE: ./build/result/table/json-text.js
var json_text = __webpack_require__(4517);
;// CONCATENATED MODULE: ./build/result/table/json-parse.js


/**
 * Reads strict JSON (RFC 8259). Of a repeated key the last value counts, at the first one's place, as in JSON.parse.
 *
 * @returns undefined for anything that is not JSON, or is deeper or larger than the limits
 */
function json_parse_parseJson(text) {
    try {
        return new Reader(text).whole();
    }
    catch (error) {
        if (error instanceof NotJson)
            return undefined;
        throw error;
    }
}
/** The node as a plain value where JavaScript holds it unchanged, else as its text. */
function jsonCell(node) {
    if (node === null || typeof node !== 'object' || node instanceof json_text/* JsonText */.kB)
        return node;
    const json = nodeJson(node);
    const plain = JSON.parse(json);
    return (0,json_text/* printableJson */.et)(JSON.stringify(plain)) === json ? plain : new json_text/* JsonText */.kB(json);
}
function nodeJson(node) {
    if (node instanceof json_text/* JsonText */.kB)
        return node.json;
    if (Array.isArray(node))
        return `[${node.map(nodeJson).join(',')}]`;
    if (node instanceof Map) {
        return `{${[...node].map(([key, value]) => `${(0,json_text/* printableJson */.et)(JSON.stringify(key))}:${nodeJson(value)}`).join(',')}}`;
    }
    return (0,json_text/* printableJson */.et)(JSON.stringify(node));
}
class NotJson extends Error {
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Up to the closing quote or the first backslash; no control characters. */
const PLAIN_STRING = /[^"\\\x00-\x1f]*/y;
const SPACE = /[ \t\n\r]*/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
class Reader {
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
        if (this.#at !== this.#text.length)
            throw new NotJson();
        return node;
    }
    #value() {
        if (++this.#values > limits/* MAX_VALUES */.Ex)
            throw new NotJson();
        this.#space();
        switch (this.#text[this.#at]) {
            case '{':
                return this.#object();
            case '[':
                return this.#array();
            case '"':
                return this.#string();
            case 't':
                return this.#word('true', true);
            case 'f':
                return this.#word('false', false);
            case 'n':
                return this.#word('null', null);
            default:
                return this.#number();
        }
    }
    #object() {
        const members = new Map();
        this.#open();
        if (this.#next('}'))
            return this.#close(members);
        do {
            this.#space();
            const key = this.#string();
            this.#expect(':');
            members.set(key, this.#value());
        } while (this.#next(','));
        this.#expect('}');
        return this.#close(members);
    }
    #array() {
        const elements = [];
        this.#open();
        if (this.#next(']'))
            return this.#close(elements);
        do
            elements.push(this.#value());
        while (this.#next(','));
        this.#expect(']');
        return this.#close(elements);
    }
    #string() {
        const text = this.#text;
        const start = this.#at;
        if (text.charCodeAt(start) !== QUOTE)
            throw new NotJson();
        this.#at++;
        for (;;) {
            this.#match(PLAIN_STRING);
            const code = text.charCodeAt(this.#at);
            if (code === QUOTE)
                break;
            if (code !== BACKSLASH)
                throw new NotJson();
            this.#at += 2;
        }
        const end = ++this.#at;
        const inner = text.slice(start + 1, end - 1);
        return inner.includes('\\') ? unescaped(text.slice(start, end)) : inner;
    }
    #number() {
        const written = this.#match(NUMBER);
        if (written === '')
            throw new NotJson();
        const value = Number(written);
        return String(value) === written ? value : new json_text/* JsonText */.kB(written);
    }
    #word(word, value) {
        if (!this.#text.startsWith(word, this.#at))
            throw new NotJson();
        this.#at += word.length;
        return value;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0] ?? '';
        this.#at += found.length;
        return found;
    }
    #space() {
        this.#match(SPACE);
    }
    #next(char) {
        this.#space();
        if (this.#text[this.#at] !== char)
            return false;
        this.#at++;
        return true;
    }
    #expect(char) {
        if (!this.#next(char))
            throw new NotJson();
    }
    #open() {
        this.#at++;
        if (++this.#depth > limits/* MAX_DEPTH */.lr)
            throw new NotJson();
    }
    #close(value) {
        this.#depth--;
        return value;
    }
}
function unescaped(quoted) {
    try {
        return JSON.parse(quoted);
    }
    catch (cause) {
        throw new NotJson('bad escape', { cause });
    }
}

;// CONCATENATED MODULE: ./build/result/table/table-json.js


/**
 * The table in a JSON text: an array of objects, an array of arrays, or an object with one such array.
 *
 * - Objects: columns are all keys in the order in which they first appear; a missing member is null.
 * - Arrays: the first is the header when it is all strings and another follows; else the names are made.
 * - `{"columns":[…],"rows":[[…]]}`, what we write ourselves, is read as what it says.
 */
function tableFromJson(text) {
    // Cheap refusals first: most messages and blocks are not JSON.
    if (!/^\s*[[{]/.test(text))
        return null;
    const node = json_parse_parseJson(text);
    if (Array.isArray(node))
        return fromArray(node);
    if (!(node instanceof Map))
        return null;
    return isOwnForm(node) ? fromOwnForm(node) : fromOnlyArray(node);
}
/** Reads back what `tableJson` wrote, strictly: the bytes may come from a store that others can write to. */
function readTable(json) {
    const node = parseJson(json);
    if (!(node instanceof Map) || [...node.keys()].join() !== 'columns,rows' || !isOwnForm(node))
        return null;
    const table = fromOwnForm(node);
    if (!table)
        return null;
    const names = node.get('columns');
    const rows = node.get('rows');
    const asWritten = names.length === table.columns.length && names.every((name, i) => name === table.columns[i]);
    return asWritten && rows.every((row) => row.length === names.length) ? table : null;
}
function isOwnForm(node) {
    const rows = node.get('rows');
    return isStrings(node.get('columns')) && Array.isArray(rows) && isArrays(rows);
}
function fromOwnForm(node) {
    return shapeTable(node.get('columns'), cells(node.get('rows')), null);
}
function fromOnlyArray(node) {
    const arrays = [...node.values()].filter((value) => isTabular(value));
    return arrays.length === 1 && arrays[0] ? fromArray(arrays[0]) : null;
}
function fromArray(elements) {
    if (elements.length === 0)
        return null;
    if (isObjects(elements))
        return fromObjects(elements);
    if (!isArrays(elements))
        return null;
    const [first, ...rest] = elements;
    return isStrings(first) && first.length > 0 && rest.length > 0
        ? shapeTable(first, cells(rest), null)
        : shapeTable([], cells(elements), null);
}
function fromObjects(objects) {
    const columns = new Set();
    for (const object of objects) {
        for (const key of object.keys())
            columns.add(key);
        if (columns.size > 0 && !fits(columns.size, objects.length))
            return null;
    }
    const keys = [...columns];
    const rows = objects.map((object) => keys.map((key) => jsonCell(object.get(key) ?? null)));
    return shapeTable(keys, rows, null);
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
    return Array.isArray(value) && value.every((element) => typeof element === 'string');
}

;// CONCATENATED MODULE: ./build/result/table/table-markdown.js


/**
 * As GFM says: the header sets the width, missing cells are empty, cells beyond it are dropped.
 *
 * @param readCell from `createCellReader`, one for the whole message
 */
function tableFromMarkdown(block, readCell) {
    const header = splitCells(block.header);
    if (!fits(header.length, block.rows.length))
        return null;
    const rows = block.rows.map((row) => splitCells(row).slice(0, header.length).map(readCell));
    return shapeTable(header.map(readCell), rows, '');
}

;// CONCATENATED MODULE: ./build/result/table/table.js






/**
 * All tables of a final message (contract section 6): those in JSON first (the whole message, else its fenced
 * blocks), then GFM tables, then CSV and TSV blocks; each kind in the order of the text. They are made one by one, as
 * they are asked for.
 */
function* tablesOf(message) {
    if (message.length > limits/* MAX_TEXT */.lG)
        return;
    const text = message.startsWith('\ufeff') ? message.slice(1) : message;
    const whole = tableFromJson(text);
    if (whole) {
        yield whole;
        return;
    }
    if (text.length > limits/* MAX_MARKDOWN */.BN)
        return;
    const blocks = markdownBlocks(text);
    const readCell = createCellReader();
    const kinds = [
        (block) => (block.kind === 'fence' ? tableFromJson(block.text) : null),
        (block) => (block.kind === 'table' ? tableFromMarkdown(block, readCell) : null),
        (block) => (block.kind === 'fence' ? fromDelimited(block) : null),
    ];
    for (const read of kinds) {
        for (const block of blocks) {
            const table = read(block);
            if (table)
                yield table;
        }
    }
}
/** The table that counts: the first that fits; null when there is none. */
function extractFirst(message) {
    return tablesOf(message).next().value ?? null;
}
/** All of them, up to the limits of number and size in table-limits.ts. */
function extractTables(message) {
    const tables = [];
    let cells = 0;
    for (const table of tablesOf(message)) {
        cells += table.columns.length * (table.rows.length + 1);
        if (cells > MAX_TOTAL_CELLS)
            break;
        if (tables.push(table) === MAX_TABLES)
            break;
    }
    return tables;
}
function fromDelimited({ language, text }) {
    if (language !== 'csv' && language !== 'tsv')
        return null;
    return tableFromDelimited(text, language === 'csv' ? ',' : '\t');
}


/***/ })

};
