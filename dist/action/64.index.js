export const id = 64;
export const ids = [64];
export const modules = {

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvent: () => (/* reexport safe */ _event2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _event2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9224);


/***/ }),

/***/ 9224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ senderOf),
/* harmony export */   t: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

// build/runner/github/event.js
/** The payload of the event that started this run, from `GITHUB_EVENT_PATH`; null where it can't be read. */
async function readEvent(path) {
	try {
		return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path ?? "", "utf8"));
	} catch {
		return null;
	}
}
/** Who caused the event; null where its payload doesn't say. `type` is GitHub's: User, Bot, Organization, Mannequin. */
function senderOf(payload) {
	const sender = payload?.sender;
	if (typeof sender?.login !== "string" || typeof sender.type !== "string") return null;
	return {
		login: sender.login,
		type: sender.type
	};
}



/***/ })

};
