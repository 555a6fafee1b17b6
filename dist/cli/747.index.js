export const id = 747;
export const ids = [747];
export const modules = {

/***/ 4747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trustedCertificates: () => (/* binding */ trustedCertificates)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1724);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
const i=[`CODEX_CA_CERTIFICATE`,`SSL_CERT_FILE`];function trustedCertificates(e){let t=i.find(t=>(e[t]??``)!==``),n=t===void 0?void 0:e[t];if(t===void 0||n===void 0)return;let r=certificatesIn(read(t,n));if(r.length===0)throw Error(`${t} names ${n}, which holds no certificate. Point it to a file with PEM certificates.`);return[...ownCertificates(),...r]}function read(r,i){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(i,`latin1`)}catch(n){let a=(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.t)(n)||(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.n)(n);throw Error(`${r} names ${i}, which cannot be read (${a}). Correct the path, or unset ${r}.`)}}function certificatesIn(e){return e.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]+-----END (?:TRUSTED )?CERTIFICATE-----/g)??[]}function ownCertificates(){return typeof node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates==`function`?node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates(`default`):node_tls__WEBPACK_IMPORTED_MODULE_1__.rootCertificates}

/***/ })

};
