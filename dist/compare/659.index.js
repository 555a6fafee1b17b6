export const id = 659;
export const ids = [659];
export const modules = {

/***/ 659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measure: () => (/* binding */ measure),
/* harmony export */   save: () => (/* binding */ save)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(347);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
async function measure(o,c,l){let u=new Map,p={},m=_main_js__WEBPACK_IMPORTED_MODULE_0__.O;for(let n of _main_js__WEBPACK_IMPORTED_MODULE_0__.D){let e;try{e=(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.R)(n)?await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.x)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(l,n),2**53-1):c.get(n)??null}catch(e){return{kind:`refused`,reason:`unreadable`,detail:(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(e),cause:e}}if(!e){if(_main_js__WEBPACK_IMPORTED_MODULE_0__.j.includes(n))continue;return{kind:`refused`,reason:`incomplete`,detail:`${n} is missing in ${l}`}}if(m-=e.length,m<0)return{kind:`refused`,reason:`too-big`,detail:`it has more than ${_main_js__WEBPACK_IMPORTED_MODULE_0__.O/1024/1024} MiB`};u.set(n,e),p[n]=(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.F)(e)}let h={...o,files:p},g=(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(h).length;return g>4194304?{kind:`refused`,reason:`too-big`,detail:`its meta.json would have ${g} bytes`}:{kind:`ok`,entry:{meta:h,files:u}}}async function save(e,t){let n={kind:`skipped`,reason:`unavailable`},[r,i,a]=await Promise.all([(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(_main_js__WEBPACK_IMPORTED_MODULE_0__.o,t.local.save(e),_main_js__WEBPACK_IMPORTED_MODULE_0__.r),t.actions?.save(e)??n,t.remote?.save(e)??n]);return{local:r,actions:i,remote:a,remarks:[r,i,a].flatMap(_main_js__WEBPACK_IMPORTED_MODULE_0__.n)}}

/***/ })

};
