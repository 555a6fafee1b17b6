export const id = 753;
export const ids = [753];
export const modules = {

/***/ 2753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _context2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3478);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3447);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7771);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2898);




// build/cli/run.js
/** `codex-job run`. Prints the summary on stdout, all else on stderr. @returns the summary's `exit` */
async function runCommand(args, signal) {
	const read = (0,_context2_js__WEBPACK_IMPORTED_MODULE_0__.a)(args, process.env);
	if (read.kind === "help") {
		process.stdout.write(usage());
		return 0;
	}
	if (read.kind === "invalid") return finish((0,_identify_js__WEBPACK_IMPORTED_MODULE_3__.O)({
		exit: 2,
		failure: "input",
		error: read.problem
	}).summaryJson, 2);
	const context = (0,_context2_js__WEBPACK_IMPORTED_MODULE_0__.t)(read.raw, signal);
	const reading = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.r)(read.raw, (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.l)("cli", context.env));
	const { result } = await (0,_context2_js__WEBPACK_IMPORTED_MODULE_0__.i)(reading, context);
	return finish(result.summaryJson, result.summary.exit);
}
function finish(summaryJson, exit) {
	process.stdout.write(`${summaryJson}\n`);
	return exit;
}
function usage() {
	return `codex-job run: run Codex, or replay its stored result\n\nThe API key comes from OPENAI_API_KEY or CODEX_API_KEY; with neither, your own Codex login is used.\nThe summary goes to stdout, everything else to stderr; the exit status is the summary's exit.\n\n${(0,_context2_js__WEBPACK_IMPORTED_MODULE_0__.n)(/* @__PURE__ */ new Set())}  -- ARGUMENTS\n      Arguments for codex exec, as they are.\n`;
}



/***/ })

};
