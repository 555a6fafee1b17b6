export const id = 753;
export const ids = [753];
export const modules = {

/***/ 2753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7771);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1744);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3447);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2898);
/* harmony import */ var _context2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3478);
async function runCommand(t,r){const i=(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.t)(t,process.env);if(i.kind===`help`){process.stdout.write(usage());return 0}if(i.kind===`invalid`)return finish((0,_identify_js__WEBPACK_IMPORTED_MODULE_3__.k)({exit:2,failure:`input`,error:i.problem}).summaryJson,2);const o=(0,_context2_js__WEBPACK_IMPORTED_MODULE_4__.t)(i.raw,r);const s=await runHere(i.raw,o).catch(t=>{const n=(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.l)(t,o);o.log.warning(n.error);return (0,_identify_js__WEBPACK_IMPORTED_MODULE_3__.k)(n)});return finish(s.summaryJson,s.summary.exit)}async function runHere(e,n){await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__.l)(e);const a=(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.r)(e,(0,_context_js__WEBPACK_IMPORTED_MODULE_2__.u)(`cli`,n.env));return(await (0,_context2_js__WEBPACK_IMPORTED_MODULE_4__.i)(a,n)).result}function finish(e,t){process.stdout.write(`${e}\n`);return t}function usage(){return`codex-job run: run Codex, or replay its stored result\n\nThe API key comes from OPENAI_API_KEY or CODEX_API_KEY; with neither, your own Codex login is used.\nThe summary goes to stdout, everything else to stderr; the exit status is the summary's exit.\n\n${(0,_context2_js__WEBPACK_IMPORTED_MODULE_4__.n)(new Set)}  -- ARGUMENTS\n      Arguments for codex exec, as they are.\n`}

/***/ })

};
