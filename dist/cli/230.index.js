export const id = 230;
export const ids = [230];
export const modules = {

/***/ 7230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6071);
/* harmony import */ var _stdin_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6555);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2024);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8875);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7028);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
const p=[`summary`,`answer`,`table`];async function runCommand(e,n){let a=(0,_help_js__WEBPACK_IMPORTED_MODULE_2__.i)(e,process.env,{print:`value`});if(a.kind===`help`)return process.stdout.write(usage()),0;if(a.kind===`invalid`)return misused(a.problem);let s=a.own.get(`print`)??`summary`,c=p.find(e=>e===s);if(c===void 0)return misused(`--print is "${s}"; use ${p.join(`, `)}.`);let l=(0,_stdin_task_js__WEBPACK_IMPORTED_MODULE_1__.t)(a.raw);if(typeof l!=`object`)return misused(l);let u=(0,_stdin_task_js__WEBPACK_IMPORTED_MODULE_1__.n)(l,n);u.ticker.start();let f=await runHere(l,u).catch(e=>{let n=(0,_stdin_task_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,u);return u.log.error(n.error),(0,_preflight_js__WEBPACK_IMPORTED_MODULE_4__.f)(n)});return u.ticker.stop(),show(f,c,u),f.summary.exit}async function runHere(e,t){await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.t)(e);let r=(0,_help_js__WEBPACK_IMPORTED_MODULE_2__.a)(e,(0,_load_js__WEBPACK_IMPORTED_MODULE_3__.n)(`cli`,t.env));return(await (0,_stdin_task_js__WEBPACK_IMPORTED_MODULE_1__.i)(r,t)).result}function show(t,n,{redactor:r,env:i,log:a}){let safe=t=>i.GITHUB_ACTIONS===`true`?(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.t)(t):t,o=r.text(t.message).trimEnd();switch(n){case`summary`:process.stdout.write(`${t.summaryJson}\n`);break;case`answer`:process.stdout.write(o===``?``:`${safe(o)}\n`);return;case`table`:t.table===null?a.notice(`The answer holds no table.`):process.stdout.write(`${safe((0,_table_write_js__WEBPACK_IMPORTED_MODULE_5__.a)(t.table))}\n`)}o!==``&&process.stderr.write(`\n${safe(visible(o))}\n`)}function visible(e){return e.replace(/[\p{Cc}\p{Bidi_Control}]/gu,e=>e===`
`||e===`	`?e:``)}function misused(t){return process.stderr.write(`error: ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.t)(t)}\n`),process.stdout.write(`${(0,_preflight_js__WEBPACK_IMPORTED_MODULE_4__.f)({exit:2,failure:`input`,error:t}).summaryJson}\n`),2}function usage(){return (0,_help_js__WEBPACK_IMPORTED_MODULE_2__.t)(`codex-job run: run Codex, or replay its cached result`,[`The API key comes from OPENAI_API_KEY or CODEX_API_KEY; with neither, your own Codex login is used. The exit status is the exit of the summary. --task-file - reads the task from stdin.`],[{name:`print WHAT`,default:`summary`,description:`What goes to stdout: summary (one line of JSON), answer (the whole message), or table (its JSON).`},...(0,_help_js__WEBPACK_IMPORTED_MODULE_2__.n)()])}

/***/ })

};
