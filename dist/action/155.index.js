export const id = 155;
export const ids = [155];
export const modules = {

/***/ 2155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvent: () => (/* reexport safe */ _event2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _event2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2877);


/***/ }),

/***/ 2877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ senderOf),
/* harmony export */   t: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
async function readEvent(t){try{return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(t??``,`utf8`))}catch{return null}}function senderOf(e){let t=e?.sender;return typeof t?.login!=`string`||typeof t.type!=`string`?null:{login:t.login,type:t.type}}

/***/ })

};
