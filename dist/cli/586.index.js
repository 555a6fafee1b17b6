export const id = 586;
export const ids = [586];
export const modules = {

/***/ 6586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTIVITY_COLUMNS: () => (/* binding */ ACTIVITY_COLUMNS),
/* harmony export */   activityRow: () => (/* binding */ activityRow)
/* harmony export */ });
// build/result/activity-table.js
/**
* - `kind`: `command`, `file`, `search` or `tool`
* - `what`: the command, the path, the query, `server.tool`
* - `result`: the exit code (a number; null when the command never ended), `add`, `update` or `delete`, null for a
*   search, `ok` or `failed`
*/
const ACTIVITY_COLUMNS = [
	"kind",
	"what",
	"result"
];
/** One row of it. */
function activityRow(did) {
	switch (did.kind) {
		case "command": return [
			"command",
			did.command,
			did.exitCode
		];
		case "file_change": return [
			"file",
			did.path,
			did.change
		];
		case "web_search": return [
			"search",
			did.query,
			null
		];
		case "mcp_tool_call": return [
			"tool",
			`${did.server}.${did.tool}`,
			did.failed ? "failed" : "ok"
		];
	}
}



/***/ })

};
