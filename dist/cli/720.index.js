export const id = 720;
export const ids = [720];
export const modules = {

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _request_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8970);
/* harmony import */ var _request_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8092);
/* harmony import */ var _request_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4039);
/* harmony import */ var _request_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4684);
/* harmony import */ var _result_failed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3071);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6766);






/** `codex-job run`. Prints the summary on stdout, all else on stderr. @returns the summary's `exit` */
async function runCommand(args, signal) {
    const read = (0,_request_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommandLine */ .y)(args, process.env);
    if (read.kind === 'help') {
        process.stdout.write(usage());
        return 0;
    }
    if (read.kind === 'invalid')
        return finish((0,_result_failed_js__WEBPACK_IMPORTED_MODULE_4__/* .failedResult */ .N)({ exit: 2, failure: 'input', error: read.problem }).summaryJson, 2);
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .openCliContext */ .c3)(read.raw, signal);
    const reading = (0,_request_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRequest */ .T)(read.raw, (0,_request_load_js__WEBPACK_IMPORTED_MODULE_1__/* .requestContext */ .V)('cli', context.env));
    if (reading.kind === 'invalid') {
        context.log.warning((0,_request_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .listProblems */ .vz)(reading.problems));
        return finish((0,_result_failed_js__WEBPACK_IMPORTED_MODULE_4__/* .failedResult */ .N)({ exit: 2, failure: 'input', error: (0,_request_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .describeProblems */ .yg)(reading.problems) }).summaryJson, 2);
    }
    const { result } = await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .runAndPrint */ .m7)(reading.request, context);
    return finish(result.summaryJson, result.summary.exit);
}
function finish(summaryJson, exit) {
    process.stdout.write(`${summaryJson}\n`);
    return exit;
}
function usage() {
    return `codex-job run: run Codex, or replay its stored result\n\nThe API key comes from OPENAI_API_KEY or CODEX_API_KEY; with neither, your own Codex login is used.\nThe summary goes to stdout, everything else to stderr; the exit status is the summary's exit.\n\n${(0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .optionHelp */ .L)(new Set())}  -- ARGUMENTS\n      Arguments for codex exec, as they are.\n`;
}


/***/ })

};
