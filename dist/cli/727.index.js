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
const e=/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/,t=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\r\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]?/g,n=/[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/g,r=/(?!\u200d)(?:\p{Cf}|\u034f|[\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0])/gu,i=`\\p{Default_Ignorable_Code_Point}*`,a=RegExp(`^((?:\\s|\\p{Default_Ignorable_Code_Point})*:${i})(?=:)`,`u`),o=RegExp(`(#${i}#${i})(?=\\[)`,`gu`);function escapeWorkflowLines(n){return n.replace(t,``).split(e).map(safe)}function escapeWorkflowCommands(e){return escapeWorkflowLines(e).join(`
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
const e=/[\x00-\x08\x0b-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}/gu,t=`&#8203;`,n=/^(?!.*(?:gh-|www))[\p{L}\p{N} ,;=()/"'%?+.-]*$/iu;function printable(t){return t.replace(/\p{Cs}/gu,`�`).replace(/\r\n?|[\u2028\u2029\x85\v\f]/g,`
`).replace(e,``)}function escapeMarkdown(e){return escapeLineStarts(escapeInline(e))}function escapeInline(e){return n.test(e)?e:printable(e).replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`$`,`&#36;`).replaceAll("`",`&#96;`).replace(/[\\*[\]|~]|!(?=\[)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,`\\$&`).replace(/@(?!\s)/g,`@${t}`).replace(/(?<!&)#(?=\d)/g,`#${t}`).replace(/(GH-)(?=\d)/gi,`$1${t}`).replaceAll(`://`,`:${t}//`).replace(/(www)\./gi,`$1${t}.`)}function markdownCell(e){return printable(e).trim().split(`
`).map(e=>escapeInline(e.trim().replaceAll(`	`,` `))).join(`<br>`)}function escapeLineStarts(e){return e.split(`
`).map(e=>e.trimStart().replace(/^(?=[-+=#]|:[:-]|~~~|\/[a-z])/i,`\\`).replace(/^(\d{1,9})(?=[.)])/,`$1\\`)).join(`
`)}function codeSpan(e){let t=unmarked(printable(e)).replace(/\s*\n\s*/g,` `);if(t.trim()===``)return``;let n="`".repeat(longestRun(t,"`")+1),r=/^[` ]|[` ]$/.test(t)?` `:``;return n+r+t+r+n}function cellCode(e){return codeSpan(e).replaceAll(`|`,`\\|`)}function fence(e,t=``){let n=unmarked(printable(e)).replace(/\n$/,``),r="`".repeat(Math.max(3,longestRun(n,"`")+1)),i=t.trim().split(/\s+/)[0]??``;return`${r}${/^(?:mermaid|geojson|topojson|stl|math|suggestion)$/i.test(i)||!/^[\w+#.-]{0,30}$/.test(i)?`text`:i}\n${n}\n${r}`}function joinInline(e){let n=``;for(let r of e)(r.startsWith("`")&&n.endsWith("`")||actTogether(n,r))&&(n+=t),r.startsWith(`[`)&&(n=n.replace(/!$/,`\\!`)),n+=r;return n}function actTogether(e,t){let n=e.slice(-3);return[...(n+t.slice(0,3)).matchAll(/:\/\/|www\.|gh-\d|#\d|@\S/gi)].some(({index:e,0:t})=>e<n.length&&e+t.length>n.length)}function unmarked(e){return e.replace(/<!--(?=\s*codex-job)/gi,`< !--`)}function longestRun(e,t){let n=0;for(let r=e.indexOf(t);r>=0;){let i=r;for(;e[i]===t;)i++;n=Math.max(n,i-r),r=e.indexOf(t,i)}return n}

/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractTable: () => (/* binding */ extractTable)
/* harmony export */ });
/* harmony import */ var _load_parser_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6787);
/* harmony import */ var _escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6071);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1724);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6193);
const u=Buffer.from([239,187,191]);async function*linesBackwards(e,t,{limit:n=_lines_js__WEBPACK_IMPORTED_MODULE_5__.t,block:a=262144,containing:o=``}={}){let s=Buffer.from(o),c=[],l=0,hold=e=>{l+=e.length,l>n+1?c=[]:e.length>0&&c.push(Buffer.from(e))},finish=(e=!1)=>{let t=l>n+1?null:Buffer.concat(c.reverse()),i=e&&t?.subarray(0,3).equals(u)?t.subarray(3):t,a=i===null?{kind:`oversize`,bytes:l}:(0,_lines_js__WEBPACK_IMPORTED_MODULE_5__.r)(i,s,n);return c=[],l=0,a},d=Buffer.allocUnsafe(Math.min(a,Math.max(1,t))),f=!0;for(let n=t;n>0;){let t=Math.max(0,n-d.length),r=await readFully(e,d.subarray(0,n-t),t),i=r.length;for(let e=r.lastIndexOf(10);e>=0;e=e===0?-1:r.lastIndexOf(10,e-1)){hold(r.subarray(e+1,i));let t=f&&l===0?null:finish();f=!1,t!==null&&(yield t),i=e}hold(r.subarray(0,i)),n=t}let p=f&&l===0?null:finish(!0);p!==null&&(yield p)}async function readFully(e,t,n){let r=0;for(;r<t.length;){let{bytesRead:i}=await e.read(t,r,t.length-r,n+r);if(i===0)break;r+=i}return t.subarray(0,r)}const d=/^(?:(?:thread|turn|item)\.\w|error$)/,f=/^\s*\{\s*"type"\s*:\s*"(?:thread|turn|item)\.\w/;function inputKind(e,t){let n=new node_string_decoder__WEBPACK_IMPORTED_MODULE_4__.StringDecoder(`utf8`).write(e.subarray(0,1048576)).replace(/^\ufeff/,``).split(`
`),r=t||e.length>=1048576,i=e.length>1048576||!t?n.pop()??``:``,a=n.filter(e=>e.trim()!==``).slice(0,20);return a.map(eventType).some((e,t)=>e!==null&&(t===0||e===`thread.started`))||a.length===0&&r&&f.test(i)?`events`:r||a.length===20?`text`:null}function eventType(e){if(!/^\s*\{/.test(e))return null;try{let{type:t}=JSON.parse(e);return typeof t==`string`&&d.test(t)?t:null}catch{return null}}function bytesOfFile(e){return e.createReadStream({autoClose:!1,highWaterMark:262144})}async function openFile(e){let t=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(e);if(!(await t.stat()).isDirectory())return t;throw await t.close(),Object.assign(Error(`${e} is a folder`),{code:`EISDIR`})}async function readInput(e){let t=e[Symbol.asyncIterator](),n=new Held,r=null,i=-1;for(;;){let e=await t.next();if(e.done||n.add(bytesOf(e.value)),r===null&&(e.done||n.size>=2*i)&&(i=n.size,r=inputKind(n.bytes(),e.done===!0)),r===`events`)return{kind:r,lines:e=>linesOf(n.bytes(),t,e)};if(e.done)return{kind:`text`,text:n.bytes().toString(`utf8`)};if(n.size>67108864)return await t.return?.(),{kind:`too-long`}}}var Held=class{size=0;#e=Buffer.alloc(0);add(e){if(this.size+e.length>this.#e.length){let t=Buffer.allocUnsafe(Math.max(65536,2*this.size,this.size+e.length));this.#e.copy(t,0,0,this.size),this.#e=t}e.copy(this.#e,this.size),this.size+=e.length}bytes(){return this.#e.subarray(0,this.size)}};async function*linesOf(e,t,r){let i=(0,_lines_js__WEBPACK_IMPORTED_MODULE_5__.n)(void 0,r),a=e[0]===239&&e[1]===187&&e[2]===191;try{yield*i.write(a?e.subarray(3):e);for(let e=await t.next();!e.done;e=await t.next())yield*i.write(bytesOf(e.value));yield*i.end()}finally{await t.return?.()}}function bytesOf(e){return typeof e==`string`?Buffer.from(e):e}const p=`codex-job extract-table: the tables in what Codex said, as data

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
`;function parseExtractOptions(e){let t;try{t=parse(e)}catch(e){return misused((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.n)(e))}let{values:n,positionals:r}=t;if(n.help)return{kind:`help`};let{format:i=`json`,index:o,all:s=!1,activity:c=!1}=n;if(!isFormat(i))return misused(`--format is "${i}"; use json, csv or markdown.`);if(o!==void 0&&!/^\d{1,6}$/.test(o))return misused(`--index is "${o}"; use a number from 0.`);if(r.length>1)return misused(`more than one FILE was given; run it once for each.`);if(r[0]===``)return misused(`FILE is empty; leave it out to read stdin.`);if([s,c,o!==void 0].filter(Boolean).length>1)return misused(`--all, --index and --activity exclude one another.`);let l=c?{kind:`activity`}:s?{kind:`all`}:{kind:`index`,index:Number(o??0)},[u=`-`]=r;return{kind:`ok`,options:{file:u===`-`?null:u,format:i,take:l}}}function parse(e){return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({args:[...e],allowPositionals:!0,options:{format:{type:`string`},index:{type:`string`},all:{type:`boolean`},activity:{type:`boolean`},help:{type:`boolean`,short:`h`}}})}function isFormat(e){return Object.hasOwn(_table_write_js__WEBPACK_IMPORTED_MODULE_1__.t,e)}function misused(e){return{kind:`misused`,problem:e}}function outputTo(e){let t=null,closed=()=>{if(t!==null&&t.code!==`EPIPE`)throw t;return t!==null||!e.writable};return e.on(`error`,e=>{t??=e}),{async write(t){return!closed()&&(e.write(t)||await drained(e),!closed())}}}function drained(e){return new Promise(t=>{let n=[`drain`,`close`,`error`],done=()=>{for(let t of n)e.off(t,done);t()};for(let t of n)e.on(t,done)})}async function writeTable(e,t,n){let r=_table_write_js__WEBPACK_IMPORTED_MODULE_1__.t[t],i=await n.write(r.head(e.columns));for(let t=0;i&&t<e.rows.length;t+=1e3){let a=e.rows.slice(t,t+1e3).map((e,n)=>r.row(e,t+n));i=await n.write(a.join(``))}return i&&n.write(lastPiece(t))}async function writeActivity(e,t,n,r){let{parseEvent:i}=await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 130)),{ActivityEvents:a}=await __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 3450)),{ACTIVITY_COLUMNS:s,activityRow:c}=await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 1443)),l=_table_write_js__WEBPACK_IMPORTED_MODULE_1__.t[t],u=new a,d=0,write=async e=>{if(e.length===0)return!0;let t=d===0?l.head(s):``;return n.write(t+e.map(e=>l.row(c(e),d++)).join(``))};for await(let t of e){let e=isKept(t,r)?i(t.text):null;if(e&&!await write(u.add(e)))return d}return await write(u.end())&&d>0&&await n.write(lastPiece(t)),d}function isKept(e,t){return e.kind===`line`||(t(`one line of ${e.bytes} bytes is left out: an event of more than 256 MiB is not read.`),!1)}function lastPiece(e){return _table_write_js__WEBPACK_IMPORTED_MODULE_1__.t[e].tail+(e===`csv`?``:`
`)}const m=`agent_message`;async function extractTable(e,n){let say=e=>void n.stderr.write(`codex-job extract-table: ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.n)(e)}\n`),r=parseExtractOptions(e);if(r.kind===`misused`)return say(r.problem),n.stderr.write(`\n${p}`),2;let i=outputTo(n.stdout);try{if(r.kind===`help`)return await i.write(p),0;let{file:e}=r.options;if(e===null&&n.stdin.isTTY&&say(`reading from the terminal; Ctrl-D ends.`),e===null)return await extract(await readInput(n.stdin),null,r.options,i,say);let t=await openFile(e);try{return await extract(await readInput(bytesOfFile(t)),t,r.options,i,say)}finally{await t.close()}}catch(e){return unreadable(e,r.kind===`ok`?r.options.file:null,say)}}async function extract(t,n,{take:r,format:i},a,o){let none=e=>(o(e),3);if(t.kind===`too-long`)return none(`no table: the text has more than 64 MiB. Give the part with the table, or the JSON events of the run.`);if(r.kind===`activity`)return t.kind===`events`?await writeActivity(t.lines(),i,a,o)>0?0:none(`no activity: Codex ran no command, changed no file and searched nothing.`):none(`no activity: these are no JSON events as codex exec --json prints them.`);let s=t.kind===`text`?t.text:await lastMessage(t.lines(m),n,o);if(s===null)return none(`no table: the events hold no message of Codex.`);let{tablesOf:c}=await __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 8749));await (0,_load_parser_js__WEBPACK_IMPORTED_MODULE_7__.r)(s);let l=0,u=0;for(let e of c(s))if((r.kind!==`index`||r.index===l++)&&(u++>0&&i!==`json`&&await a.write(`
`),!await writeTable(e,i,a)||r.kind===`index`))break;return u>0?0:l===0&&s.length>16777216?none(`no table: the message is longer than is searched, 16 MiB of Markdown or 64 MiB of JSON.`):none(l===0?`no table: the message has none as JSON, Markdown, or a fenced block of CSV or TSV.`:`no table at that index: there ${l===1?`is one, at 0`:`are ${l}, from 0 to ${l-1}`}.`)}async function lastMessage(e,t,n){let{parseEvent:r}=await __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 130)),messageOf=e=>{let t=isKept(e,n)&&e.text.includes(m)?r(e.text):null;return t?.type===`item.completed`&&t.item.type===`agent_message`?t.item.text:null},i=await t?.stat();if(t!==null&&i?.isFile()&&i.size>0){for await(let e of linesBackwards(t,i.size,{containing:m})){let t=messageOf(e);if(t!==null)return t}return null}let a=null;for await(let t of e)a=messageOf(t)??a;return a}function unreadable(e,t,n){let{code:r=``,message:i}=e,a=t??`stdin`;switch(r){case`ENOENT`:return n(`${a} does not exist. Give the path of a file, or nothing to read stdin.`),2;case`EISDIR`:return n(`${a} is a folder. Of a stored entry, give its file stdout or message.md.`),2;case`EACCES`:case`EPERM`:return n(`${a} may not be read by this user. Give it read permission, or run as its owner.`),2;default:return n(`${a} could not be processed: ${i}`),1}}

/***/ }),

/***/ 5609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellJson),
/* harmony export */   r: () => (/* binding */ printableJson),
/* harmony export */   t: () => (/* binding */ JsonText)
/* harmony export */ });
var JsonText=class{json;constructor(e){this.json=e}};Object.defineProperty(JsonText.prototype,"toJSON",{value(){return JSON.parse(this.json)}});function cellJson(e){return e instanceof JsonText?e.json:printableJson(JSON.stringify(e))}function printableJson(e){let t=/[\u2028\u2029]/.test(e)?e.replace(/[\u2028\u2029]/g,e=>e===`\u2028`?`\\u2028`:`\\u2029`):e;return t.includes(`#`)?t.replace(/#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)/gu,`\\u0023`):t}

/***/ }),

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createLines),
/* harmony export */   r: () => (/* binding */ keptLine),
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
const e=268435456;function createLines(t=e,n=``){let r=Buffer.from(n),i=Buffer.allocUnsafe(0),a=0,o=0;function hold(e){if(e.length!==0){if(o>0||a+e.length>t+1)o+=a+e.length,a=0,release();else{if(a+e.length>i.length){let n=Buffer.allocUnsafe(Math.max(1024,a+e.length,Math.min(i.length*2,t+1)));i.copy(n,0,0,a),i=n}e.copy(i,a),a+=e.length}}}function release(){i.length>1048576&&(i=Buffer.allocUnsafe(0))}function finish(e){if(a===0&&o===0)return keptLine(e,r,t);hold(e);let n=o>0?{kind:`oversize`,bytes:o}:keptLine(i.subarray(0,a),r,t);return a=0,o=0,release(),n}return{write(e){let t=[],n=0;for(let r=e.indexOf(10);r>=0;r=e.indexOf(10,n)){let i=finish(e.subarray(n,r));i!==null&&t.push(i),n=r+1}return hold(e.subarray(n)),t},end(){let e=a===0&&o===0?null:finish(Buffer.alloc(0));return e===null?[]:[e]}}}function keptLine(e,t,n){return t.length>0&&!e.includes(t)?null:lineOf(e,n)}function lineOf(e,t){let n=e.at(-1)===13?e.length-1:e.length;return n>t?{kind:`oversize`,bytes:e.length}:{kind:`line`,text:e.toString(`utf8`,0,n)}}

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
const e=/[^\S \n]|\0/,t=/^(?:[\p{L}"'(]|`[^`]|\d+(?![\d.)]))/u,n=/^(#{1,6}) +(\S.*)$/,r=/^```([A-Za-z][A-Za-z0-9+-]*)$/,i=/^- (\S.*)$/,a=/^(\d{1,9})\. (\S.*)$/,o=/^\|[^|]*(?:\|[^|]*)*\|$/,s=/^\|(?: *:?-+:? *\|)+$/;function readSimple(t){if(t.length>65536||e.test(t))return null;let n=t.split(`
`),r=[],i=0;for(;i<n.length;){let e=n[i]??``;if(e===``){i+=1;continue}let t=headingAt(e)??fenceAt(n,i)??tableAt(n,i)??listAt(n,i)??paragraphAt(n,i);if(t===null)return null;r.push(t.block),i+=t.lines}return r}function isSimple(e){return readSimple(e)?.every(isSimpleBlock)??!1}function readSimpleInline(e){if(/[\\*_~[\]<&]|``|`\n|\n`/.test(e)||/ \n|\n /.test(e))return null;let t=e.split("`");if(t.length%2==0)return null;let n=[];for(let[e,r]of t.entries())if(e%2==1){if(r===``||r.includes(`
`)||r.startsWith(` `)||r.endsWith(` `))return null;n.push({kind:`code`,text:r})}else for(let[e,t]of r.split(`
`).entries())e>0&&n.push({kind:`break`,hard:!1}),t!==``&&n.push({kind:`text`,text:t});return n}function headingAt(e){let[,t=``,r=``]=n.exec(e)??[];return t===``||r.endsWith(`#`)||r.endsWith(` `)?null:{block:{kind:`heading`,level:t.length,text:r},lines:1}}function fenceAt(e,t){let[,n=``]=r.exec(e[t]??``)??[];if(n===``)return null;let i=e.findIndex((e,n)=>n>t&&/^ *`{3}/.test(e));if(i<0||e[i]!=="```")return null;let a=e.slice(t+1,i).map(e=>`${e}\n`).join(``);return{block:{kind:`code`,language:n.toLowerCase(),text:a},lines:i-t+1}}function tableAt(e,t){if(!isRow(e[t])||!s.test(e[t+1]??``))return null;let n=t;for(;isRow(e[n]);)n+=1;if((e[n]??``)!==``)return null;let[r=[],i=[],...a]=e.slice(t,n).map(cells);return r.length===i.length?{block:{kind:`table`,header:r,align:i.map(e=>e.startsWith(`:`)?e.endsWith(`:`)?`center`:`left`:e.endsWith(`:`)?`right`:null),rows:a.map(e=>e.slice(0,r.length))},lines:n-t}:null}function isRow(e){return e!==void 0&&e.length>2&&!e.includes(`\\`)&&o.test(e)}function cells(e){return e.slice(1,-1).split(`|`).map(e=>e.trim())}function listAt(e,n){let r=i.test(e[n]??``)?i:a,o=[],s=n;for(let t=r.exec(e[s]??``);t!==null;t=r.exec(e[s]??``))o.push(t.at(-1)??``),s+=1;if(o.length===0||!o.every(e=>t.test(e)&&!e.endsWith(` `)))return null;let c=e.slice(s).find(e=>e!==``)??``;return c===``||headingAt(c)!==null||e[s]===``&&/^[\p{L}"'(|`]/u.test(c)?{block:{kind:`list`,start:r===a?Number(a.exec(e[n]??``)?.[1]):null,tight:!0,items:o.map(e=>[{kind:`paragraph`,text:e}])},lines:s-n}:null}function paragraphAt(e,n){let a=n;for(;t.test(e[a]??``)&&!e[a]?.endsWith(` `);)a+=1;let o=e[a]??``,s=o===``||headingAt(o)!==null||r.test(o)||i.test(o);return a===n||!s?null:{block:{kind:`paragraph`,text:e.slice(n,a).join(`
`)},lines:a-n}}function isSimpleBlock(e){switch(e.kind){case`paragraph`:case`heading`:return readSimpleInline(e.text)!==null;case`table`:return[e.header,...e.rows].flat().every(e=>readSimpleInline(e)!==null);case`list`:return e.items.flat().every(isSimpleBlock);case`code`:return e.language!==`md`&&e.language!==`markdown`;default:return!1}}let c=null;async function prepareMarkdown(e){isSimple(e)||await loadMarkdown()}async function loadMarkdown(){c??=await __webpack_require__.e(/* import() */ 472).then(__webpack_require__.bind(__webpack_require__, 8472))}function loadedParser(){if(c===null)throw Error(`Markdown was read before prepareMarkdown() had loaded the parser`);return c}

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
const r={json:{head:e=>`{"columns":${jsonRow(e)},"rows":[`,row:(e,t)=>(t===0?``:`,`)+jsonRow(e),tail:`]}`},csv:{head:csvRow,row:csvRow,tail:``},markdown:{head:e=>`${markdownRow(e)}\n|${` --- |`.repeat(e.length)}`,row:e=>`\n${markdownRow(e)}`,tail:``}};function tableJson(e){return write(e,r.json)}function tableMarkdown(e){return write(e,r.markdown)}function cutTableJson(e,t){return cut(e,t,r.json,e=>`],"truncated":${e}}`)}function cutTableMarkdown(e,t){return cut(e,t,r.markdown,e=>`\n\n*${e} more ${e===1?`row`:`rows`} not shown.*`)}function write(e,t){return t.head(e.columns)+e.rows.map(t.row).join(``)+t.tail}function cut(e,t,n,r){let i=n.head(e.columns),a=[],o=Buffer.byteLength(i),s=0,c=t-Buffer.byteLength(r(e.rows.length));for(let[r,i]of e.rows.entries()){let e=n.row(i,r);if(o+=Buffer.byteLength(e),o+Buffer.byteLength(n.tail)>t)break;a.push(e),o<=c&&(s=r+1)}return o+Buffer.byteLength(n.tail)<=t&&a.length===e.rows.length?i+a.join(``)+n.tail:Buffer.byteLength(i)<=c?i+a.slice(0,s).join(``)+r(e.rows.length-s):n.tail===``?r(e.rows.length).trim():n.head([])+r(e.rows.length)}function jsonRow(e){return`[${e.map(_json_text_js__WEBPACK_IMPORTED_MODULE_0__.n).join(`,`)}]`}function markdownRow(t){return`| ${t.map(t=>(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.c)(cellText(t))).join(` | `)} |`}function csvRow(e){return e.length===1&&cellText(e[0]??null)===``?`""
`:`${e.map(e=>csvCell(cellText(e))).join(`,`)}\n`}function csvCell(e){let t=e.replace(/\p{Cs}/gu,`�`);return/[",\r\n]|^\s|\s$/.test(t)?`"${t.replaceAll(`"`,`""`)}"`:t}function cellText(e){return typeof e==`string`?e:e===null?``:e instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_0__.t?e.json:(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(e)}

/***/ })

};
