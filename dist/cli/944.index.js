export const id = 944;
export const ids = [944];
export const modules = {

/***/ 9458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseJson),
/* harmony export */   t: () => (/* binding */ jsonCell)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30);
function parseJson(e){try{return new Reader(e).whole()}catch(e){if(e instanceof NotJson)return void 0;throw e}}function jsonCell(n){if(n===null||typeof n!==`object`||n instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_0__.t)return n;const r=nodeJson(n);const i=JSON.parse(r);return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(JSON.stringify(i))===r?i:new _json_text_js__WEBPACK_IMPORTED_MODULE_0__.t(r)}function nodeJson(n){if(n instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_0__.t)return n.json;if(Array.isArray(n))return`[${n.map(nodeJson).join(`,`)}]`;if(n instanceof Map)return`{${[...n].map(([t,n])=>`${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(JSON.stringify(t))}:${nodeJson(n)}`).join(`,`)}}`;return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(JSON.stringify(n))}var NotJson=class extends Error{};const n=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;const r=/[^"\\\x00-\x1f]*/y;const i=/[ \t\n\r]*/y;const a=34;const o=92;var Reader=class{#e;#t=0;#n=0;#r=0;constructor(e){this.#e=e}whole(){const e=this.#i();this.#d();if(this.#t!==this.#e.length)throw new NotJson;return e}#i(){if(++this.#r>4e6)throw new NotJson;this.#d();switch(this.#e[this.#t]){case`{`:return this.#a();case`[`:return this.#o();case`"`:return this.#s();case`t`:return this.#l(`true`,true);case`f`:return this.#l(`false`,false);case`n`:return this.#l(`null`,null);default:return this.#c()}}#a(){const e=new Map;this.#m();if(this.#f(`}`))return this.#h(e);do{this.#d();const t=this.#s();this.#p(`:`);e.set(t,this.#i())}while(this.#f(`,`));this.#p(`}`);return this.#h(e)}#o(){const e=[];this.#m();if(this.#f(`]`))return this.#h(e);do e.push(this.#i());while(this.#f(`,`));this.#p(`]`);return this.#h(e)}#s(){const e=this.#e;const t=this.#t;if(e.charCodeAt(t)!==a)throw new NotJson;this.#t++;for(;;){this.#u(r);const t=e.charCodeAt(this.#t);if(t===a)break;if(t!==o)throw new NotJson;this.#t+=2}const n=++this.#t;const i=e.slice(t+1,n-1);return i.includes(`\\`)?unescaped(e.slice(t,n)):i}#c(){const e=this.#u(n);if(e===``)throw new NotJson;const r=Number(e);return String(r)===e?r:new _json_text_js__WEBPACK_IMPORTED_MODULE_0__.t(e)}#l(e,t){if(!this.#e.startsWith(e,this.#t))throw new NotJson;this.#t+=e.length;return t}#u(e){e.lastIndex=this.#t;const t=e.exec(this.#e)?.[0]??``;this.#t+=t.length;return t}#d(){this.#u(i)}#f(e){this.#d();if(this.#e[this.#t]!==e)return false;this.#t++;return true}#p(e){if(!this.#f(e))throw new NotJson}#m(){this.#t++;if(++this.#n>64)throw new NotJson}#h(e){this.#n--;return e}};function unescaped(e){try{return JSON.parse(e)}catch(e){throw new NotJson(`bad escape`,{cause:e})}}

/***/ }),

/***/ 4538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   r: () => (/* binding */ n)
/* harmony export */ });
/* unused harmony exports c, i, l, n, o, s, t */
const e=67108864;const t=16777216;const n=1e3;const r=1e6;const i=1e4;const a=4e6;const o=8192;const s=1e6;const c=5e5;

/***/ }),

/***/ 8470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createCellReader),
/* harmony export */   r: () => (/* binding */ readInline),
/* harmony export */   t: () => (/* binding */ readMarkdown)
/* harmony export */ });
/* harmony import */ var _load_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4436);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4538);
var i;const a=/[\\`*_~[\]<&\n]/;function readInline(t){if(t.length>8192||!a.test(t))return[{kind:`text`,text:t}];return (0,_load_parser_js__WEBPACK_IMPORTED_MODULE_0__.a)(t)??parseInline(t)}function parseInline(e){const{parser:t}=(0,_load_parser_js__WEBPACK_IMPORTED_MODULE_0__.n)();const r=[];t.inline.parse(e,t,{},r);return new Tree$1(r).inlines()}function createCellReader(){let e=_limits_js__WEBPACK_IMPORTED_MODULE_1__.a;return t=>{if(!a.test(t)||e<t.length)return t;e-=t.length;return readInline(t).map(plain).join(``).trim()}}function plain(e){switch(e.kind){case`text`:case`code`:return e.text;case`html`:return/^<br\s*\/?>$/i.test(e.text)?` `:e.text;case`break`:return` `;default:return e.children.map(plain).join(``)}}const o={em_open:`emphasis`,strong_open:`strong`,s_open:`deleted`};var Tree$1=class{#e;#t=0;constructor(e){this.#e=e}inlines(){const e=[];for(let t=this.#e[this.#t++];t&&t.nesting>=0;t=this.#e[this.#t++])e.push(this.#n(t));return e}#n(e){switch(e.type){case`em_open`:case`strong_open`:case`s_open`:return{kind:o[e.type],children:this.inlines()};case`code_inline`:return{kind:`code`,text:e.content};case`html_inline`:return{kind:`html`,text:e.content};case`softbreak`:case`hardbreak`:return{kind:`break`,hard:e.type===`hardbreak`};case`link_open`:return{kind:`link`,href:String(e.attrGet(`href`)??``),children:this.inlines()};case`image`:return{kind:`image`,href:String(e.attrGet(`src`)??``),children:new i(e.children??[]).inlines()};default:return{kind:`text`,text:e.content}}}};i=Tree$1;function readMarkdown(e){const n=e.replace(/\r\n?/g,`
`).replaceAll(`\0`,`�`);return (0,_load_parser_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)??parseMarkdown(n)}function parseMarkdown(e){const{parser:t,NotADocument:r}=(0,_load_parser_js__WEBPACK_IMPORTED_MODULE_0__.n)();const i=[];try{t.block.parse(e,t,{},i)}catch(e){if(e instanceof r)return null;throw e}return new Tree(i).blocks()}var Tree=class{#e;#t=0;constructor(e){this.#e=e}blocks(){const e=[];for(let t=this.#n();t&&t.nesting>=0;t=this.#n())e.push(this.#r(t));return e}#n(){return this.#e[this.#t++]}#r(e){switch(e.type){case`gfm_table`:return e.meta;case`heading_open`:return{kind:`heading`,level:Number(e.tag.slice(1)),text:this.#a()};case`paragraph_open`:return{kind:`paragraph`,text:this.#a()};case`fence`:return{kind:`code`,language:(e.info.trim().split(/[\s{]/,1)[0]??``).toLowerCase(),text:e.content};case`code_block`:return{kind:`code`,language:null,text:e.content};case`hr`:return{kind:`rule`};case`blockquote_open`:return{kind:`quote`,blocks:this.blocks()};case`bullet_list_open`:case`ordered_list_open`:return this.#i(e);default:return{kind:`html`,text:e.content}}}#i({type:e,attrs:t}){const n=[];const r=this.#t;while(this.#n()?.nesting===1)n.push(this.blocks());const i=this.#e[r]?.level??0;const a=!this.#e.slice(r,this.#t).some(e=>e.type===`paragraph_open`&&e.level===i+1&&!e.hidden);const o=Number(t?.find(([e])=>e===`start`)?.[1]??1);return{kind:`list`,start:e===`ordered_list_open`?o:null,tight:a,items:n}}#a(){const e=this.#n()?.content??``;this.#n();return e}};

/***/ }),

/***/ 4416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ extractFirst),
/* harmony export */   r: () => (/* binding */ tablesOf),
/* harmony export */   t: () => (/* binding */ drawnTables)
/* harmony export */ });
/* harmony import */ var _read_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8470);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9458);
function shapeTable(e,t,n){let r=e.length;for(const e of t)if(e.length>r)r=e.length;if(!fits(r,t.length))return null;for(const e of t)while(e.length<r)e.push(n);return{columns:uniqueNames(e,r),rows:t}}function fits(e,t){return e>0&&e<=1e3&&e*t<=1e6}function uniqueNames(e,t){const n=new Set(e.filter(e=>e.trim()!==``));const r=new Set;const i=new Map;return Array.from({length:t},(t,a)=>{const o=e[a]??``;const s=o.trim()===``?`column ${a+1}`:o;if(s===o&&!r.has(s)){r.add(s);return s}if(!n.has(s)){n.add(s);return s}let c=i.get(s)??2;while(n.has(`${s} ${c}`))c++;i.set(s,c+1);n.add(`${s} ${c}`);return`${s} ${c}`})}function tableFromDelimited(e,t){const n=read(e,t,true)??read(e,t,false);const[r,...i]=n===`too much`||n===null?[]:n;return r?shapeTable(r,i,``):null}function read(e,t,n){const r={",":/[^,\r\n]*/y,";":/[^;\r\n]*/y,"	":/[^\t\r\n]*/y}[t];const i=[];let a=[];let o=0;for(let s=0;s<=e.length;){let c=``;const l=n&&e[s]===`"`;if(l){const t=closingQuote(e,s+1);if(t<0)return null;c=e.slice(s+1,t).replaceAll(`""`,`"`);s=t+1}r.lastIndex=s;const u=r.exec(e)?.[0]??``;s+=u.length;a.push(c+u);if(++o>1e6||a.length>1e3)return`too much`;const d=e[s++];if(d===t)continue;if(d===`\r`&&e[s]===`
`)s++;if(a.length>1||a[0]!==``||l)i.push(a);a=[]}return i}function closingQuote(e,t){for(let n=e.indexOf(`"`,t);n>=0;n=e.indexOf(`"`,n+2))if(e[n+1]!==`"`)return n;return-1}function tableFromJson(e){if(!/^\s*[[{]/.test(e))return null;const t=(0,_json_parse_js__WEBPACK_IMPORTED_MODULE_1__.n)(e);if(Array.isArray(t))return fromArray(t);if(!(t instanceof Map))return null;return isOwnForm(t)?fromOwnForm(t):fromOnlyArray(t)}function isOwnForm(e){const t=e.get(`rows`);return isStrings(e.get(`columns`))&&Array.isArray(t)&&isArrays(t)}function fromOwnForm(e){return shapeTable(e.get(`columns`),cells(e.get(`rows`)),null)}function fromOnlyArray(e){const t=[...e.values()].filter(e=>isTabular(e));return t.length===1&&t[0]?fromArray(t[0]):null}function fromArray(e){if(e.length===0)return null;if(isObjects(e))return fromObjects(e);if(!isArrays(e))return null;const[t,...n]=e;return isStrings(t)&&t.length>0&&n.length>0?shapeTable(t,cells(n),null):shapeTable([],cells(e),null)}function fromObjects(e){const t=new Set;for(const n of e){for(const e of n.keys())t.add(e);if(t.size>0&&!fits(t.size,e.length))return null}const n=[...t];return shapeTable(n,e.map(e=>n.map(t=>(0,_json_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)(e.get(t)??null))),null)}function cells(e){return e.map(e=>e.map(_json_parse_js__WEBPACK_IMPORTED_MODULE_1__.t))}function isTabular(e){return Array.isArray(e)&&e.length>0&&(isObjects(e)||isArrays(e))}function isObjects(e){return e.every(e=>e instanceof Map)}function isArrays(e){return e.every(e=>Array.isArray(e))}function isStrings(e){return Array.isArray(e)&&e.every(e=>typeof e===`string`)}function tableFromMarkdown({header:e,rows:t},n){return shapeTable(e.map(n),t.map(e=>e.map(n)),``)}function*tablesOf(t){if(t.length>67108864)return;const n=t.startsWith(`﻿`)?t.slice(1):t;const r=tableFromJson(n);if(r){yield r;return}if(n.length>16777216)return;const i=tablesAndFences(n);const a=(0,_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.n)();const o=[e=>e.kind===`code`?tableFromJson(e.text):null,e=>e.kind===`table`?tableFromMarkdown(e,a):fencedTable(e,a),e=>e.kind===`code`?fromDelimited(e):null];for(const e of o)for(const t of i){const n=e(t);if(n)yield n}}function extractFirst(e){return tablesOf(e).next().value??null}function tablesAndFences(e){const n=[];const walk=e=>{for(const t of e){if(n.length>=1e4)return;if(t.kind===`table`)n.push(t);else if(t.kind===`code`&&t.language!==null)n.push({...t,language:t.language});else if(t.kind===`quote`)walk(t.blocks);else if(t.kind===`list`)t.items.forEach(walk)}};walk((0,_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.t)(e)??[]);return n}function drawnTables(t){const n=(0,_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.n)();return tablesAndFences(t).flatMap(e=>e.kind===`table`&&tableFromMarkdown(e,n)||[])}function fencedTable({language:e,text:n},r){if(e!==``&&e!==`markdown`&&e!==`md`)return null;const[i,...a]=(0,_read_markdown_js__WEBPACK_IMPORTED_MODULE_0__.t)(n)??[];return i?.kind===`table`&&a.length===0?tableFromMarkdown(i,r):null}function fromDelimited({language:e,text:t}){if(e===`tsv`)return tableFromDelimited(t,`	`);return e===`csv`?tableFromDelimited(t,delimiterOf(t)):null}function delimiterOf(e){const t=(/^[^\n\r]+/m.exec(e)?.[0]??``).replace(/"(?:[^"]|"")*"/g,``);const count=e=>t.split(e).length;return[`,`,`;`,`	`].reduce((e,t)=>count(t)>count(e)?t:e)}

/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tablesOf: () => (/* reexport safe */ _table_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4416);


/***/ })

};
