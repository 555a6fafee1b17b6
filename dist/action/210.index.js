export const id = 210;
export const ids = [210];
export const modules = {

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measure: () => (/* binding */ measure),
/* harmony export */   save: () => (/* binding */ save)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(274);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
async function measure(e,i,c){const u=new Map;const p={};let m=_main_js__WEBPACK_IMPORTED_MODULE_0__.Z;for(const e of _main_js__WEBPACK_IMPORTED_MODULE_0__.X){let t;try{t=(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.st)(e)?await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(c,e),Number.MAX_SAFE_INTEGER):i.get(e)??null}catch(e){return{kind:`refused`,reason:`unreadable`,detail:(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.rn)(e),cause:e}}if(!t){if(_main_js__WEBPACK_IMPORTED_MODULE_0__.et.includes(e))continue;return{kind:`refused`,reason:`incomplete`,detail:`${e} is missing in ${c}`}}m-=t.length;if(m<0)return{kind:`refused`,reason:`too-big`,detail:`it has more than ${_main_js__WEBPACK_IMPORTED_MODULE_0__.Z/1024/1024} MiB`};u.set(e,t);p[e]=(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.it)(t)}const h={...e,files:p};const g=(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.at)(h).length;if(g>4194304)return{kind:`refused`,reason:`too-big`,detail:`its meta.json would have ${g} bytes`};return{kind:`ok`,entry:{meta:h,files:u}}}async function save(t,n){const r={kind:`skipped`,reason:`unavailable`};const[a,o,s]=await Promise.all([(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)(_main_js__WEBPACK_IMPORTED_MODULE_0__.K,n.local.save(t),_main_js__WEBPACK_IMPORTED_MODULE_0__.s),n.actions?.save(t)??r,n.remote?.save(t)??r]);return{local:a,actions:o,remote:s,remarks:[a,o,s].flatMap(_main_js__WEBPACK_IMPORTED_MODULE_0__.o)}}

/***/ })

};
