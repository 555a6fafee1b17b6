export const id = 443;
export const ids = [443];
export const modules = {

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTIVITY_COLUMNS: () => (/* binding */ e),
/* harmony export */   activityRow: () => (/* binding */ activityRow)
/* harmony export */ });
const e=[`kind`,`what`,`result`];function activityRow(e){switch(e.kind){case`command`:return[`command`,e.command,e.exitCode];case`file_change`:return[`file`,e.path,e.change];case`web_search`:return[`search`,e.query,null];case`mcp_tool_call`:return[`tool`,`${e.server}.${e.tool}`,e.failed?`failed`:`ok`]}}

/***/ })

};
