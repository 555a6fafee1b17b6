export const id = 749;
export const ids = [749];
export const modules = {

/***/ 7451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readInline),
/* harmony export */   i: () => (/* binding */ createCellReader),
/* harmony export */   n: () => (/* binding */ parseJson),
/* harmony export */   r: () => (/* binding */ readMarkdown),
/* harmony export */   t: () => (/* binding */ jsonCell)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9815);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5609);
/* harmony import */ var _load_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6787);
var o;const s=/[\\`*_~[\]<&\n]/;function readInline(e){return e.length>8192||!s.test(e)?[{kind:`text`,text:e}]:(0,_load_parser_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)??parseInline(e)}function parseInline(e){let{parser:t}=(0,_load_parser_js__WEBPACK_IMPORTED_MODULE_1__.n)(),n=[];return t.inline.parse(e,t,{},n),new Tree$1(n).inlines()}function createCellReader(){let t=_limits_js__WEBPACK_IMPORTED_MODULE_2__.a;return e=>!s.test(e)||t<e.length?e:(t-=e.length,readInline(e).map(plain).join(``).trim())}function plain(e){switch(e.kind){case`text`:case`code`:return e.text;case`html`:return/^<br\s*\/?>$/i.test(e.text)?` `:e.text;case`break`:return` `;default:return e.children.map(plain).join(``)}}const c={em_open:`emphasis`,strong_open:`strong`,s_open:`deleted`};var Tree$1=class{#e;#t=0;constructor(e){this.#e=e}inlines(){let e=[];for(let t=this.#e[this.#t++];t&&t.nesting>=0;t=this.#e[this.#t++])e.push(this.#n(t));return e}#n(e){switch(e.type){case`em_open`:case`strong_open`:case`s_open`:return{kind:c[e.type],children:this.inlines()};case`code_inline`:return{kind:`code`,text:e.content};case`html_inline`:return{kind:`html`,text:e.content};case`softbreak`:case`hardbreak`:return{kind:`break`,hard:e.type===`hardbreak`};case`link_open`:return{kind:`link`,href:String(e.attrGet(`href`)??``),children:this.inlines()};case`image`:return{kind:`image`,href:String(e.attrGet(`src`)??``),children:new o(e.children??[]).inlines()};default:return{kind:`text`,text:e.content}}}};o=Tree$1;function readMarkdown(e){let t=e.replace(/\r\n?/g,`
`).replaceAll(`\0`,`�`);return (0,_load_parser_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)??parseMarkdown(t)}function parseMarkdown(e){let{parser:t,NotADocument:n}=(0,_load_parser_js__WEBPACK_IMPORTED_MODULE_1__.n)(),r=[];try{t.block.parse(e,t,{},r)}catch(e){if(e instanceof n)return null;throw e}return new Tree(r).blocks()}var Tree=class{#e;#t=0;constructor(e){this.#e=e}blocks(){let e=[];for(let t=this.#n();t&&t.nesting>=0;t=this.#n())e.push(this.#r(t));return e}#n(){return this.#e[this.#t++]}#r(e){switch(e.type){case`gfm_table`:return e.meta;case`heading_open`:return{kind:`heading`,level:Number(e.tag.slice(1)),text:this.#a()};case`paragraph_open`:return{kind:`paragraph`,text:this.#a()};case`fence`:return{kind:`code`,language:(e.info.trim().split(/[\s{]/,1)[0]??``).toLowerCase(),text:e.content};case`code_block`:return{kind:`code`,language:null,text:e.content};case`hr`:return{kind:`rule`};case`blockquote_open`:return{kind:`quote`,blocks:this.blocks()};case`bullet_list_open`:case`ordered_list_open`:return this.#i(e);default:return{kind:`html`,text:e.content}}}#i({type:e,attrs:t}){let n=[],r=this.#t;for(;this.#n()?.nesting===1;)n.push(this.blocks());let i=this.#e[r]?.level??0,a=!this.#e.slice(r,this.#t).some(e=>e.type===`paragraph_open`&&e.level===i+1&&!e.hidden),o=Number(t?.find(([e])=>e===`start`)?.[1]??1);return{kind:`list`,start:e===`ordered_list_open`?o:null,tight:a,items:n}}#a(){let e=this.#n()?.content??``;return this.#n(),e}};function parseJson(e){try{return new Reader(e).whole()}catch(e){if(e instanceof NotJson)return;throw e}}function jsonCell(e){if(typeof e!=`object`||!e||e instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_0__.t)return e;let r=nodeJson(e),i=JSON.parse(r);return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(JSON.stringify(i))===r?i:new _json_text_js__WEBPACK_IMPORTED_MODULE_0__.t(r)}function nodeJson(e){return e instanceof _json_text_js__WEBPACK_IMPORTED_MODULE_0__.t?e.json:Array.isArray(e)?`[${e.map(nodeJson).join(`,`)}]`:e instanceof Map?`{${[...e].map(([e,n])=>`${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(JSON.stringify(e))}:${nodeJson(n)}`).join(`,`)}}`:(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(JSON.stringify(e))}var NotJson=class extends Error{};const l=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,u=/[^"\\\x00-\x1f]*/y,d=/[ \t\n\r]*/y;var Reader=class{#e;#t=0;#n=0;#r=0;constructor(e){this.#e=e}whole(){let e=this.#i();if(this.#d(),this.#t!==this.#e.length)throw new NotJson;return e}#i(){if(++this.#r>4e6)throw new NotJson;switch(this.#d(),this.#e[this.#t]){case`{`:return this.#a();case`[`:return this.#o();case`"`:return this.#s();case`t`:return this.#l(`true`,!0);case`f`:return this.#l(`false`,!1);case`n`:return this.#l(`null`,null);default:return this.#c()}}#a(){let e=new Map;if(this.#m(),this.#f(`}`))return this.#h(e);do{this.#d();let t=this.#s();this.#p(`:`),e.set(t,this.#i())}while(this.#f(`,`));return this.#p(`}`),this.#h(e)}#o(){let e=[];if(this.#m(),this.#f(`]`))return this.#h(e);do e.push(this.#i());while(this.#f(`,`));return this.#p(`]`),this.#h(e)}#s(){let e=this.#e,t=this.#t;if(e.charCodeAt(t)!==34)throw new NotJson;for(this.#t++;;){this.#u(u);let t=e.charCodeAt(this.#t);if(t===34)break;if(t!==92)throw new NotJson;this.#t+=2}let n=++this.#t,r=e.slice(t+1,n-1);return r.includes(`\\`)?unescaped(e.slice(t,n)):r}#c(){let e=this.#u(l);if(e===``)throw new NotJson;let t=Number(e);return String(t)===e?t:new _json_text_js__WEBPACK_IMPORTED_MODULE_0__.t(e)}#l(e,t){if(!this.#e.startsWith(e,this.#t))throw new NotJson;return this.#t+=e.length,t}#u(e){e.lastIndex=this.#t;let t=e.exec(this.#e)?.[0]??``;return this.#t+=t.length,t}#d(){this.#u(d)}#f(e){return this.#d(),this.#e[this.#t]===e&&(this.#t++,!0)}#p(e){if(!this.#f(e))throw new NotJson}#m(){if(this.#t++,++this.#n>64)throw new NotJson}#h(e){return this.#n--,e}};function unescaped(e){try{return JSON.parse(e)}catch(e){throw new NotJson(`bad escape`,{cause:e})}}

/***/ }),

/***/ 9815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   r: () => (/* binding */ n)
/* harmony export */ });
/* unused harmony exports c, i, l, n, o, s, t */
const e=67108864,t=16777216,n=1e3,r=1e6,i=1e4,a=4e6,o=8192,s=1e6,c=5e5;

/***/ }),

/***/ 4779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ extractFirst),
/* harmony export */   r: () => (/* binding */ tablesOf),
/* harmony export */   t: () => (/* binding */ drawnTables)
/* harmony export */ });
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7451);
function shapeTable(e,t,n){let r=e.length;for(let e of t)e.length>r&&(r=e.length);if(!fits(r,t.length))return null;for(let e of t)for(;e.length<r;)e.push(n);return{columns:uniqueNames(e,r),rows:t}}function fits(e,t){return e>0&&e<=1e3&&e*t<=1e6}function uniqueNames(e,t){let n=new Set(e.filter(e=>e.trim()!==``)),r=new Set,i=new Map;return Array.from({length:t},(t,a)=>{let o=e[a]??``,s=o.trim()===``?`column ${a+1}`:o;if(s===o&&!r.has(s))return r.add(s),s;if(!n.has(s))return n.add(s),s;let c=i.get(s)??2;for(;n.has(`${s} ${c}`);)c++;return i.set(s,c+1),n.add(`${s} ${c}`),`${s} ${c}`})}function tableFromDelimited(e,t){let n=read(e,t,!0)??read(e,t,!1),[r,...i]=n===`too much`||n===null?[]:n;return r?shapeTable(r,i,``):null}function read(e,t,n){let r={",":/[^,\r\n]*/y,";":/[^;\r\n]*/y,"	":/[^\t\r\n]*/y}[t],i=[],a=[],o=0;for(let s=0;s<=e.length;){let c=``,l=n&&e[s]===`"`;if(l){let t=closingQuote(e,s+1);if(t<0)return null;c=e.slice(s+1,t).replaceAll(`""`,`"`),s=t+1}r.lastIndex=s;let u=r.exec(e)?.[0]??``;if(s+=u.length,a.push(c+u),++o>1e6||a.length>1e3)return`too much`;let d=e[s++];d!==t&&(d===`\r`&&e[s]===`
`&&s++,(a.length>1||a[0]!==``||l)&&i.push(a),a=[])}return i}function closingQuote(e,t){for(let n=e.indexOf(`"`,t);n>=0;n=e.indexOf(`"`,n+2))if(e[n+1]!==`"`)return n;return-1}function tableFromJson(e){if(!/^\s*[[{]/.test(e))return null;let n=(0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__.n)(e);return Array.isArray(n)?fromArray(n):n instanceof Map?isOwnForm(n)?fromOwnForm(n):fromOnlyArray(n):null}function isOwnForm(e){let t=e.get(`rows`);return isStrings(e.get(`columns`))&&Array.isArray(t)&&isArrays(t)}function fromOwnForm(e){return shapeTable(e.get(`columns`),cells(e.get(`rows`)),null)}function fromOnlyArray(e){let t=[...e.values()].filter(e=>isTabular(e));return t.length===1&&t[0]?fromArray(t[0]):null}function fromArray(e){if(e.length===0)return null;if(isObjects(e))return fromObjects(e);if(!isArrays(e))return null;let[t,...n]=e;return isStrings(t)&&t.length>0&&n.length>0?shapeTable(t,cells(n),null):shapeTable([],cells(e),null)}function fromObjects(e){let t=new Set;for(let n of e){for(let e of n.keys())t.add(e);if(t.size>0&&!fits(t.size,e.length))return null}let n=[...t];return shapeTable(n,e.map(e=>n.map(t=>(0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__.t)(e.get(t)??null))),null)}function cells(e){return e.map(e=>e.map(_json_parse_js__WEBPACK_IMPORTED_MODULE_0__.t))}function isTabular(e){return Array.isArray(e)&&e.length>0&&(isObjects(e)||isArrays(e))}function isObjects(e){return e.every(e=>e instanceof Map)}function isArrays(e){return e.every(e=>Array.isArray(e))}function isStrings(e){return Array.isArray(e)&&e.every(e=>typeof e==`string`)}function tableFromMarkdown({header:e,rows:t},n){return shapeTable(e.map(n),t.map(e=>e.map(n)),``)}function*tablesOf(t){if(t.length>67108864)return;let n=t.startsWith(`﻿`)?t.slice(1):t,r=tableFromJson(n);if(r){yield r;return}if(n.length>16777216)return;let i=tablesAndFences(n),a=(0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__.i)(),o=[e=>e.kind===`code`?tableFromJson(e.text):null,e=>e.kind===`table`?tableFromMarkdown(e,a):fencedTable(e,a),e=>e.kind===`code`?fromDelimited(e):null];for(let e of o)for(let t of i){let n=e(t);n&&(yield n)}}function extractFirst(e){return tablesOf(e).next().value??null}function tablesAndFences(e){let t=[],walk=e=>{for(let n of e){if(t.length>=1e4)return;n.kind===`table`?t.push(n):n.kind===`code`&&n.language!==null?t.push({...n,language:n.language}):n.kind===`quote`?walk(n.blocks):n.kind===`list`&&n.items.forEach(walk)}};return walk((0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__.r)(e)??[]),t}function drawnTables(t){let n=(0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__.i)();return tablesAndFences(t).flatMap(e=>e.kind===`table`&&tableFromMarkdown(e,n)||[])}function fencedTable({language:e,text:t},r){if(e!==``&&e!==`markdown`&&e!==`md`)return null;let[i,...a]=(0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__.r)(t)??[];return i?.kind===`table`&&a.length===0?tableFromMarkdown(i,r):null}function fromDelimited({language:e,text:t}){return e===`tsv`?tableFromDelimited(t,`	`):e===`csv`?tableFromDelimited(t,delimiterOf(t)):null}function delimiterOf(e){let t=(/^[^\n\r]+/m.exec(e)?.[0]??``).replace(/"(?:[^"]|"")*"/g,``),count=e=>t.split(e).length;return[`,`,`;`,`	`].reduce((e,t)=>count(t)>count(e)?t:e)}

/***/ }),

/***/ 8749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tablesOf: () => (/* reexport safe */ _table_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4779);


/***/ })

};
