export const id = 450;
export const ids = [450];
export const modules = {

/***/ 3450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ActivityEvents: () => (/* binding */ ActivityEvents)
/* harmony export */ });
/* harmony import */ var _shell_wrapper_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6827);
var ActivityEvents=class{#e=new Map;add(e){return e.type===`item.completed`?this.#t(e.item):e.type!==`item.started`||e.item.type!==`command_execution`?[]:(this.#e.set(e.item.id,command(e.item)),this.#e.size>1e3?this.#n():[])}end(){return[...this.#e.values()]}#t(e){switch(e.type){case`command_execution`:return this.#e.delete(e.id),[command(e)];case`file_change`:return e.status===`failed`?[]:e.changes.map(({path:e,kind:t})=>({kind:`file_change`,path:e,change:t}));case`web_search`:return[{kind:`web_search`,query:e.query}];case`mcp_tool_call`:return[{kind:`mcp_tool_call`,server:e.server,tool:e.tool,failed:e.failed}];default:return[]}}#n(){for(let[e,t]of this.#e)return this.#e.delete(e),[t];return[]}};function command(t){return{kind:`command`,command:(0,_shell_wrapper_js__WEBPACK_IMPORTED_MODULE_0__.t)(t.command),exitCode:t.exitCode,seconds:null}}

/***/ }),

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ shellWords),
/* harmony export */   t: () => (/* binding */ readArguments)
/* harmony export */ });
function readArguments(e){let t=e.trimStart().startsWith(`[`)?jsonWords(e):shellWords(e);return t.kind===`ok`&&t.words.some(e=>e.includes(`\0`))?{kind:`invalid`,problem:`has a NUL character in it, which no program can be given`}:t}function shellWords(e){let t=[],n=null,r=e.replaceAll(`\r
`,`
`);for(let e=0;e<r.length;e+=1){let i=r[e];if(i===`\\`){if(e+=1,e===r.length)return{kind:`invalid`,problem:`ends in a backslash that has nothing to quote`};r[e]!==`
`&&(n=(n??``)+r[e])}else if(i===`'`){let t=r.indexOf(`'`,e+1);if(t<0)return unclosed(`'`,r,e);n=(n??``)+r.slice(e+1,t),e=t}else if(i===`"`){let t=doubleQuoted(r,e+1);if(t===null)return unclosed(`"`,r,e);n=(n??``)+t.text,e=t.end}else i===` `||i===`	`||i===`
`?(n!==null&&t.push(n),n=null):n=(n??``)+i}return n!==null&&t.push(n),{kind:`ok`,words:t}}function doubleQuoted(e,t){let n=``;for(let r=t;r<e.length;r+=1){let t=e[r];if(t===`"`)return{text:n,end:r};let i=e[r+1];t!==`\\`||i===void 0||!`$\`"\\
`.includes(i)?n+=t:(r+=1,i!==`
`&&(n+=i))}return null}function unclosed(e,t,n){return{kind:`invalid`,problem:`has a ${e} that is never closed, at: ${t.slice(n,n+20)}`}}function jsonWords(e){let t;try{t=JSON.parse(e)}catch(e){return{kind:`invalid`,problem:`begins with [ but is not JSON (${e.message})`}}return!Array.isArray(t)||!t.every(e=>typeof e==`string`)?{kind:`invalid`,problem:`is JSON, but not an array of strings only`}:{kind:`ok`,words:t}}

/***/ }),

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unwrapShell)
/* harmony export */ });
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7941);
const t=/^\S*\b(?:ba|z|da|k)?sh -l?c /;function unwrapShell(n){let r=t.exec(n);if(r===null)return n;let i=(0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__.n)(n.slice(r[0].length)),[a,...o]=i.kind===`ok`?i.words:[];return a===void 0||o.length>0?n:a}

/***/ })

};
