export const id = 656;
export const ids = [656];
export const modules = {

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pruneDue: () => (/* reexport safe */ _prune_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _prune_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1000);


/***/ })

};
