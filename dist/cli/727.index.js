export const id = 727;
export const ids = [727];
export const modules = {

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ escapeWorkflowLine),
/* harmony export */   r: () => (/* binding */ escapeWorkflowLines),
/* harmony export */   t: () => (/* binding */ escapeWorkflowCommands)
/* harmony export */ });
const e=/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/;const t=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\r\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]?/g;const n=/[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/g;const r=/(?!\u200d)(?:\p{Cf}|\u034f|[\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0])/gu;const i=`\\p{Default_Ignorable_Code_Point}*`;const a=new RegExp(`^((?:\\s|\\p{Default_Ignorable_Code_Point})*:${i})(?=:)`,`u`);const o=new RegExp(`(#${i}#${i})(?=\\[)`,`gu`);function escapeWorkflowLines(n){return n.replace(t,``).split(e).map(safe)}function escapeWorkflowCommands(e){return escapeWorkflowLines(e).join(`
`)}function escapeWorkflowLine(e){return safe(escapeWorkflowLines(e).map(e=>e.trim()).filter(e=>e!==``).join(` `))}function safe(e){return e.replace(n,``).replace(r,``).replace(o,`$1 `).replace(a,`$1 `)}

/***/ }),

/***/ 5928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ escapeMarkdown),
/* harmony export */   c: () => (/* binding */ markdownCell),
/* harmony export */   i: () => (/* binding */ escapeLineStarts),
/* harmony export */   n: () => (/* binding */ codeSpan),
/* harmony export */   o: () => (/* binding */ fence),
/* harmony export */   r: () => (/* binding */ escapeInline),
/* harmony export */   s: () => (/* binding */ joinInline),
/* harmony export */   t: () => (/* binding */ cellCode)
/* harmony export */ });
const e=/[\x00-\x08\x0b-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}/gu;const t=`&#8203;`;const n=/^(?!.*(?:gh-|www))[\p{L}\p{N} ,;=()/"'%?+.-]*$/iu;function printable(t){return t.replace(/\p{Cs}/gu,`�`).replace(/\r\n?|[\u2028\u2029\x85\v\f]/g,`
`).replace(e,``)}function escapeMarkdown(e){return escapeLineStarts(escapeInline(e))}function escapeInline(e){if(n.test(e))return e;return printable(e).replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`$`,`&#36;`).replaceAll("`",`&#96;`).replace(/[\\*[\]|~]|!(?=\[)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,`\\$&`).replace(/@(?!\s)/g,`@${t}`).replace(/(?<!&)#(?=\d)/g,`#${t}`).replace(/(GH-)(?=\d)/gi,`$1${t}`).replaceAll(`://`,`:${t}//`).replace(/(www)\./gi,`$1${t}.`)}function markdownCell(e){return printable(e).trim().split(`
`).map(e=>escapeInline(e.trim().replaceAll(`	`,` `))).join(`<br>`)}function escapeLineStarts(e){return e.split(`
`).map(e=>e.trimStart().replace(/^(?=[-+=#]|:[:-]|~~~|\/[a-z])/i,`\\`).replace(/^(\d{1,9})(?=[.)])/,`$1\\`)).join(`
`)}function codeSpan(e){const t=unmarked(printable(e)).replace(/\s*\n\s*/g,` `);if(t.trim()===``)return``;const n="`".repeat(longestRun(t,"`")+1);const r=/^[` ]|[` ]$/.test(t)?` `:``;return n+r+t+r+n}function cellCode(e){return codeSpan(e).replaceAll(`|`,`\\|`)}function fence(e,t=``){const n=unmarked(printable(e)).replace(/\n$/,``);const r="`".repeat(Math.max(3,longestRun(n,"`")+1));const i=t.trim().split(/\s+/)[0]??``;return`${r}${/^(?:mermaid|geojson|topojson|stl|math|suggestion)$/i.test(i)||!/^[\w+#.-]{0,30}$/.test(i)?`text`:i}\n${n}\n${r}`}function joinInline(e){let n=``;for(const r of e){if(r.startsWith("`")&&n.endsWith("`")||actTogether(n,r))n+=t;if(r.startsWith(`[`))n=n.replace(/!$/,`\\!`);n+=r}return n}function actTogether(e,t){const n=e.slice(-3);return[...(n+t.slice(0,3)).matchAll(/:\/\/|www\.|gh-\d|#\d|@\S/gi)].some(({index:e,0:t})=>e<n.length&&e+t.length>n.length)}function unmarked(e){return e.replace(/<!--(?=\s*codex-job)/gi,`< !--`)}function longestRun(e,t){let n=0;for(let r=e.indexOf(t);r>=0;){let i=r;while(e[i]===t)i++;n=Math.max(n,i-r);r=e.indexOf(t,i)}return n}

/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractTable: () => (/* binding */ extractTable)
/* harmony export */ });
/* harmony import */ var _load_parser_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6787);
/* harmony import */ var _escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6071);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1724);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6193);
const u=262144;const d=Buffer.from([239,187,191]);async function*linesBackwards(e,t,{limit:n=_lines_js__WEBPACK_IMPORTED_MODULE_1__.t,block:r=u,containing:a=``}={}){const o=Buffer.from(a);let s=[];let c=0;const hold=e=>{c+=e.length;if(c>n+1)s=[];else if(e.length>0)s.push(Buffer.from(e))};const finish=(e=false)=>{const t=c>n+1?null:Buffer.concat(s.reverse());const r=e&&t?.subarray(0,3).equals(d)?t.subarray(3):t;const i=r===null?{kind:`oversize`,bytes:c}:keptLine(r,o,n);s=[];c=0;return i};const l=Buffer.allocUnsafe(Math.min(r,Math.max(1,t)));let f=true;for(let n=t;n>0;){const t=Math.max(0,n-l.length);const r=await readFully(e,l.subarray(0,n-t),t);let i=r.length;for(let e=r.lastIndexOf(10);e>=0;e=e===0?-1:r.lastIndexOf(10,e-1)){hold(r.subarray(e+1,i));const t=f&&c===0?null:finish();f=false;if(t!==null)yield t;i=e}hold(r.subarray(0,i));n=t}const p=f&&c===0?null:finish(true);if(p!==null)yield p}function keptLine(e,t,n){return t.length>0&&!e.includes(t)?null:(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__.r)(e,n)}async function readFully(e,t,n){let r=0;while(r<t.length){const{bytesRead:i}=await e.read(t,r,t.length-r,n+r);if(i===0)break;r+=i}return t.subarray(0,r)}const f=1048576;const p=20;const m=/^(?:(?:thread|turn|item)\.\w|error$)/;const h=/^\s*\{\s*"type"\s*:\s*"(?:thread|turn|item)\.\w/;function inputKind(e,t){const n=new node_string_decoder__WEBPACK_IMPORTED_MODULE_5__.StringDecoder(`utf8`).write(e.subarray(0,f)).replace(/^\ufeff/,``).split(`
`);const r=t||e.length>=1048576;const i=e.length>1048576||!t?n.pop()??``:``;const a=n.filter(e=>e.trim()!==``).slice(0,p);if(a.map(eventType).some((e,t)=>e!==null&&(t===0||e===`thread.started`)))return`events`;if(a.length===0&&r&&h.test(i))return`events`;return r||a.length===p?`text`:null}function eventType(e){if(!/^\s*\{/.test(e))return null;try{const{type:t}=JSON.parse(e);return typeof t===`string`&&m.test(t)?t:null}catch{return null}}function bytesOfFile(e){return e.createReadStream({autoClose:false,highWaterMark:262144})}async function openFile(e){const t=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.open)(e);if(!(await t.stat()).isDirectory())return t;await t.close();throw Object.assign(new Error(`${e} is a folder`),{code:`EISDIR`})}async function readInput(e){const t=e[Symbol.asyncIterator]();const n=new Held;let r=null;let i=-1;for(;;){const e=await t.next();if(!e.done)n.add(bytesOf(e.value));if(r===null&&(e.done||n.size>=2*i)){i=n.size;r=inputKind(n.bytes(),e.done===true)}if(r===`events`)return{kind:r,lines:linesOf(n.bytes(),t)};if(e.done)return{kind:`text`,text:n.bytes().toString(`utf8`)};if(n.size>67108864){await t.return?.();return{kind:`too-long`}}}}var Held=class{size=0;#e=Buffer.alloc(0);add(e){if(this.size+e.length>this.#e.length){const t=Buffer.allocUnsafe(Math.max(65536,2*this.size,this.size+e.length));this.#e.copy(t,0,0,this.size);this.#e=t}e.copy(this.#e,this.size);this.size+=e.length}bytes(){return this.#e.subarray(0,this.size)}};async function*linesOf(e,t){const r=(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__.n)();const i=e[0]===239&&e[1]===187&&e[2]===191;try{yield*r.write(i?e.subarray(3):e);for(let e=await t.next();!e.done;e=await t.next())yield*r.write(bytesOf(e.value));yield*r.end()}finally{await t.return?.()}}function bytesOf(e){return typeof e===`string`?Buffer.from(e):e}const g=`codex-job extract-table: the tables in what Codex said, as data

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
`;function parseExtractOptions(e){let t;try{t=parse(e)}catch(e){return misused((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.n)(e))}const{values:n,positionals:r}=t;if(n.help)return{kind:`help`};const{format:i=`json`,index:o,all:s=false,activity:c=false}=n;if(!isFormat(i))return misused(`--format is "${i}"; use json, csv or markdown.`);if(o!==void 0&&!/^\d{1,6}$/.test(o))return misused(`--index is "${o}"; use a number from 0.`);if(r.length>1)return misused(`more than one FILE was given; run it once for each.`);if(r[0]===``)return misused(`FILE is empty; leave it out to read stdin.`);if([s,c,o!==void 0].filter(Boolean).length>1)return misused(`--all, --index and --activity exclude one another.`);const l=c?{kind:`activity`}:s?{kind:`all`}:{kind:`index`,index:Number(o??0)};const[u=`-`]=r;return{kind:`ok`,options:{file:u===`-`?null:u,format:i,take:l}}}function parse(e){return (0,node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({args:[...e],allowPositionals:true,options:{format:{type:`string`},index:{type:`string`},all:{type:`boolean`},activity:{type:`boolean`},help:{type:`boolean`,short:`h`}}})}function isFormat(e){return Object.hasOwn(_table_write_js__WEBPACK_IMPORTED_MODULE_2__.t,e)}function misused(e){return{kind:`misused`,problem:e}}function outputTo(e){let t=null;const closed=()=>{if(t!==null&&t.code!==`EPIPE`)throw t;return t!==null||!e.writable};e.on(`error`,e=>{t??=e});return{async write(t){if(closed())return false;if(!e.write(t))await drained(e);return!closed()}}}function drained(e){return new Promise(t=>{const n=[`drain`,`close`,`error`];const done=()=>{for(const t of n)e.off(t,done);t()};for(const t of n)e.on(t,done)})}async function writeTable(e,t,n){const r=_table_write_js__WEBPACK_IMPORTED_MODULE_2__.t[t];let i=await n.write(r.head(e.columns));for(let t=0;i&&t<e.rows.length;t+=1e3){const a=e.rows.slice(t,t+1e3).map((e,n)=>r.row(e,t+n));i=await n.write(a.join(``))}return i&&n.write(lastPiece(t))}async function writeActivity(e,t,n,r){const{parseEvent:i}=await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 130));const{ActivityEvents:a}=await __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 3450));const{ACTIVITY_COLUMNS:s,activityRow:c}=await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 1443));const l=_table_write_js__WEBPACK_IMPORTED_MODULE_2__.t[t];const u=new a;let d=0;const write=async e=>{if(e.length===0)return true;const t=d===0?l.head(s):``;return n.write(t+e.map(e=>l.row(c(e),d++)).join(``))};for await(const t of e){const e=isKept(t,r)?i(t.text):null;if(e&&!await write(u.add(e)))return d}if(await write(u.end())&&d>0)await n.write(lastPiece(t));return d}function isKept(e,t){if(e.kind===`line`)return true;t(`one line of ${e.bytes} bytes is left out: an event of more than 256 MiB is not read.`);return false}function lastPiece(e){return _table_write_js__WEBPACK_IMPORTED_MODULE_2__.t[e].tail+(e===`csv`?``:`
`)}const _=1;const v=2;const y=3;async function extractTable(e,n){const say=e=>void n.stderr.write(`codex-job extract-table: ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.n)(e)}\n`);const r=parseExtractOptions(e);if(r.kind===`misused`){say(r.problem);n.stderr.write(`\n${g}`);return v}const i=outputTo(n.stdout);try{if(r.kind===`help`){await i.write(g);return 0}const{file:e}=r.options;if(e===null&&n.stdin.isTTY)say(`reading from the terminal; Ctrl-D ends.`);if(e===null)return await extract(await readInput(n.stdin),null,r.options,i,say);const t=await openFile(e);try{return await extract(await readInput(bytesOfFile(t)),t,r.options,i,say)}finally{await t.close()}}catch(e){return unreadable(e,r.kind===`ok`?r.options.file:null,say)}}async function extract(t,n,{take:r,format:i},a,o){const none=e=>{o(e);return y};if(t.kind===`too-long`)return none(`no table: the text has more than 64 MiB. Give the part with the table, or the JSON events of the run.`);if(r.kind===`activity`){if(t.kind!==`events`)return none(`no activity: these are no JSON events as codex exec --json prints them.`);return await writeActivity(t.lines,i,a,o)>0?0:none(`no activity: Codex ran no command, changed no file and searched nothing.`)}const s=t.kind===`text`?t.text:await lastMessage(t.lines,n,o);if(s===null)return none(`no table: the events hold no message of Codex.`);const{tablesOf:c}=await __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 8749));await (0,_load_parser_js__WEBPACK_IMPORTED_MODULE_7__.r)(s);let l=0;let u=0;for(const e of c(s)){if(r.kind===`index`&&r.index!==l++)continue;if(u++>0&&i!==`json`)await a.write(`
`);if(!await writeTable(e,i,a)||r.kind===`index`)break}if(u>0)return 0;if(l===0&&s.length>16777216)return none(`no table: the message is longer than is searched, 16 MiB of Markdown or 64 MiB of JSON.`);if(l===0)return none(`no table: the message has none as JSON, Markdown, or a fenced block of CSV or TSV.`);return none(`no table at that index: there ${l===1?`is one, at 0`:`are ${l}, from 0 to ${l-1}`}.`)}const b=`agent_message`;async function lastMessage(e,t,n){const{parseEvent:r}=await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 130));const messageOf=e=>{const t=isKept(e,n)&&e.text.includes(b)?r(e.text):null;return t?.type===`item.completed`&&t.item.type===`agent_message`?t.item.text:null};const i=await t?.stat();if(t!==null&&i?.isFile()&&i.size>0){for await(const e of linesBackwards(t,i.size,{containing:b})){const t=messageOf(e);if(t!==null)return t}return null}let a=null;for await(const t of e)a=messageOf(t)??a;return a}function unreadable(e,t,n){const{code:r=``,message:i}=e;const a=t??`stdin`;switch(r){case`ENOENT`:n(`${a} does not exist. Give the path of a file, or nothing to read stdin.`);return v;case`EISDIR`:n(`${a} is a folder. Of a stored entry, give its file stdout or message.md.`);return v;case`EACCES`:case`EPERM`:n(`${a} may not be read by this user. Give it read permission, or run as its owner.`);return v;default:n(`${a} could not be processed: ${i}`);return _}}

/***/ }),

/***/ 5609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellJson),
/* harmony export */   r: () => (/* binding */ printableJson),
/* harmony export */   t: () => (/* binding */ JsonText)
/* harmony export */ });
var JsonText=class{json;constructor(e){this.json=e}};Object.defineProperty(JsonText.prototype,"toJSON",{value(){return JSON.parse(this.json)}});function cellJson(e){return e instanceof JsonText?e.json:printableJson(JSON.stringify(e))}function printableJson(e){const t=/[\u2028\u2029]/.test(e)?e.replace(/[\u2028\u2029]/g,e=>e===`\u2028`?`\\u2028`:`\\u2029`):e;return t.includes(`#`)?t.replace(/#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)/gu,`\\u0023`):t}

/***/ }),

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createLines),
/* harmony export */   r: () => (/* binding */ lineOf),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
const e=1048576;const t=256*e;const n=e;function createLines(e=t){let r=Buffer.allocUnsafe(0);let i=0;let a=0;function hold(t){if(t.length===0)return;if(a>0||i+t.length>e+1){a+=i+t.length;i=0;release();return}if(i+t.length>r.length){const n=Buffer.allocUnsafe(Math.max(1024,i+t.length,Math.min(r.length*2,e+1)));r.copy(n,0,0,i);r=n}t.copy(r,i);i+=t.length}function release(){if(r.length>n)r=Buffer.allocUnsafe(0)}function finish(t){if(i===0&&a===0)return lineOf(t,e);hold(t);const n=a>0?{kind:`oversize`,bytes:a}:lineOf(r.subarray(0,i),e);i=0;a=0;release();return n}return{write(e){const t=[];let n=0;for(let r=e.indexOf(10);r>=0;r=e.indexOf(10,n)){t.push(finish(e.subarray(n,r)));n=r+1}hold(e.subarray(n));return t},end(){return i===0&&a===0?[]:[finish(Buffer.alloc(0))]}}}function lineOf(e,t){const n=e.at(-1)===13?e.length-1:e.length;if(n>t)return{kind:`oversize`,bytes:e.length};return{kind:`line`,text:e.toString(`utf8`,0,n)}}

/***/ }),

/***/ 6787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readSimpleInline),
/* harmony export */   i: () => (/* binding */ readSimple),
/* harmony export */   n: () => (/* binding */ loadedParser),
/* harmony export */   r: () => (/* binding */ prepareMarkdown),
/* harmony export */   t: () => (/* binding */ loadMarkdown)
/* harmony export */ });
const e=65536;const t=/[^\S \n]|\0/;const n=/^(?:[\p{L}"'(]|`[^`])/u;const r=/^(#{1,6}) +(\S.*)$/;const i=/^```([A-Za-z][A-Za-z0-9+-]*)$/;const a=/^- (\S.*)$/;const o=/^(\d{1,9})\. (\S.*)$/;const s=/^\|[^|]*(?:\|[^|]*)*\|$/;const c=/^\|(?: *:?-+:? *\|)+$/;function readSimple(n){if(n.length>e||t.test(n))return null;const r=n.split(`
`);const i=[];let a=0;while(a<r.length){const e=r[a]??``;if(e===``){a+=1;continue}const t=headingAt(e)??fenceAt(r,a)??tableAt(r,a)??listAt(r,a)??paragraphAt(r,a);if(t===null)return null;i.push(t.block);a+=t.lines}return i}function isSimple(e){return readSimple(e)?.every(isSimpleBlock)??false}function readSimpleInline(e){if(/[\\*_~[\]<&]|``|`\n|\n`/.test(e)||/ \n|\n /.test(e))return null;const t=e.split("`");if(t.length%2===0)return null;const n=[];for(const[e,r]of t.entries()){if(e%2===1){if(r===``||r.includes(`
`)||r.startsWith(` `)||r.endsWith(` `))return null;n.push({kind:`code`,text:r});continue}for(const[e,t]of r.split(`
`).entries()){if(e>0)n.push({kind:`break`,hard:false});if(t!==``)n.push({kind:`text`,text:t})}}return n}function headingAt(e){const[,t=``,n=``]=r.exec(e)??[];if(t===``||n.endsWith(`#`)||n.endsWith(` `))return null;return{block:{kind:`heading`,level:t.length,text:n},lines:1}}function fenceAt(e,t){const[,n=``]=i.exec(e[t]??``)??[];if(n===``)return null;const r=e.findIndex((e,n)=>n>t&&/^ *`{3}/.test(e));if(r<0||e[r]!=="```")return null;const a=e.slice(t+1,r).map(e=>`${e}\n`).join(``);return{block:{kind:`code`,language:n.toLowerCase(),text:a},lines:r-t+1}}function tableAt(e,t){if(!isRow(e[t])||!c.test(e[t+1]??``))return null;let n=t;while(isRow(e[n]))n+=1;if((e[n]??``)!==``)return null;const[r=[],i=[],...a]=e.slice(t,n).map(cells);if(r.length!==i.length)return null;return{block:{kind:`table`,header:r,align:i.map(e=>e.startsWith(`:`)?e.endsWith(`:`)?`center`:`left`:e.endsWith(`:`)?`right`:null),rows:a.map(e=>e.slice(0,r.length))},lines:n-t}}function isRow(e){return e!==void 0&&e.length>2&&!e.includes(`\\`)&&s.test(e)}function cells(e){return e.slice(1,-1).split(`|`).map(e=>e.trim())}function listAt(e,t){const r=a.test(e[t]??``)?a:o;const i=[];let s=t;for(let t=r.exec(e[s]??``);t!==null;t=r.exec(e[s]??``)){i.push(t.at(-1)??``);s+=1}if(i.length===0||!i.every(e=>n.test(e)&&!e.endsWith(` `)))return null;const c=e.slice(s).find(e=>e!==``)??``;if(!(c===``||headingAt(c)!==null||e[s]===``&&/^[\p{L}"'(|`]/u.test(c)))return null;return{block:{kind:`list`,start:r===o?Number(o.exec(e[t]??``)?.[1]):null,tight:true,items:i.map(e=>[{kind:`paragraph`,text:e}])},lines:s-t}}function paragraphAt(e,t){let r=t;while(n.test(e[r]??``)&&!e[r]?.endsWith(` `))r+=1;const o=e[r]??``;const s=o===``||headingAt(o)!==null||i.test(o)||a.test(o);if(r===t||!s)return null;return{block:{kind:`paragraph`,text:e.slice(t,r).join(`
`)},lines:r-t}}function isSimpleBlock(e){switch(e.kind){case`paragraph`:case`heading`:return readSimpleInline(e.text)!==null;case`table`:return[e.header,...e.rows].flat().every(e=>readSimpleInline(e)!==null);case`list`:return e.items.flat().every(isSimpleBlock);case`code`:return e.language!==`md`&&e.language!==`markdown`;default:return false}}let l=null;async function prepareMarkdown(e){if(!isSimple(e))await loadMarkdown()}async function loadMarkdown(){l??=await __webpack_require__.e(/* import() */ 472).then(__webpack_require__.bind(__webpack_require__, 8472))}function loadedParser(){if(l===null)throw new Error(`Markdown was read before prepareMarkdown() had loaded the parser`);return l}

/***/ }),

/***/ 7657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tableJson),
/* harmony export */   i: () => (/* binding */ cutTableMarkdown),
/* harmony export */   n: () => (/* binding */ cellText),
/* harmony export */   o: () => (/* binding */ tableMarkdown),
/* harmony export */   r: () => (/* binding */ cutTableJson),
/* harmony export */   t: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5928);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5609);
const r={json:{head:e=>`{"columns":${jsonRow(e)},"rows":[`,row:(e,t)=>(t===0?``:`,`)+jsonRow(e),tail:`]}`},csv:{head:csvRow,row:csvRow,tail:``},markdown:{head:e=>`${markdownRow(e)}\n|${` --- |`.repeat(e.length)}`,row:e=>`\n${markdownRow(e)}`,tail:``}};function tableJson(e){return write(e,r.json)}function tableMarkdown(e){return write(e,r.markdown)}function cutTableJson(e,t){return cut(e,t,r.json,e=>`],"truncated":${e}}`)}function cutTableMarkdown(e,t){return cut(e,t,r.markdown,e=>`\n\n*${e} more ${e===1?`row`:`rows`} not shown.*`)}function write(e,t){return t.head(e.columns)+e.rows.map(t.row).join(``)+t.tail}function cut(e,t,n,r){const i=n.head(e.columns);const a=[];let o=Buffer.byteLength(i);let s=0;const c=t-Buffer.byteLength(r(e.rows.length));for(const[r,i]of e.rows.entries()){const e=n.row(i,r);o+=Buffer.byteLength(e);if(o+Buffer.byteLength(n.tail)>t)break;a.push(e);if(o<=c)s=r+1}if(o+Buffer.byteLength(n.tail)<=t&&a.length===e.rows.length)return i+a.join(``)+n.tail;if(Buffer.byteLength(i)<=c)return i+a.slice(0,s).join(``)+r(e.rows.length-s);return n.tail===``?r(e.rows.length).trim():n.head([])+r(e.rows.length)}function jsonRow(e){return`[${e.map(_json_text_js__WEBPACK_IMPORTED_MODULE_0__.n).join(`,`)}]`}function markdownRow(t){return`| ${t.map(t=>(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.c)(cellText(t))).join(` | `)} |`}function csvRow(e){if(e.length===1&&cellText(e[0]??null)===``)return`""
`;return`${e.map(e=>csvCell(cellText(e))).join(`,`)}\n`}function csvCell(e){const t=e.replace(/\p{Cs}/gu,`�`);return/[",\r\n]|^\s|\s$/.test(t)?`"${t.replaceAll(`"`,`""`)}"`:t}function cellText(e){if(typeof e===`string`)return e;if(e===null)return``;return e instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_0__.t?e.json:(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(e)}

/***/ })

};
