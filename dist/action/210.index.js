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
async function measure(e,i,c){let u=new Map,p={},m=_main_js__WEBPACK_IMPORTED_MODULE_0__.Z;for(let e of _main_js__WEBPACK_IMPORTED_MODULE_0__.X){let t;try{t=(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.st)(e)?await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.mt)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(c,e),2**53-1):i.get(e)??null}catch(e){return{kind:`refused`,reason:`unreadable`,detail:(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.rn)(e),cause:e}}if(!t){if(_main_js__WEBPACK_IMPORTED_MODULE_0__.et.includes(e))continue;return{kind:`refused`,reason:`incomplete`,detail:`${e} is missing in ${c}`}}if(m-=t.length,m<0)return{kind:`refused`,reason:`too-big`,detail:`it has more than ${_main_js__WEBPACK_IMPORTED_MODULE_0__.Z/1024/1024} MiB`};u.set(e,t),p[e]=(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.it)(t)}let h={...e,files:p},g=(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.at)(h).length;return g>4194304?{kind:`refused`,reason:`too-big`,detail:`its meta.json would have ${g} bytes`}:{kind:`ok`,entry:{meta:h,files:u}}}async function save(t,n){let r={kind:`skipped`,reason:`unavailable`},[a,o,s]=await Promise.all([(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.c)(_main_js__WEBPACK_IMPORTED_MODULE_0__.K,n.local.save(t),_main_js__WEBPACK_IMPORTED_MODULE_0__.s),n.actions?.save(t)??r,n.remote?.save(t)??r]);return{local:a,actions:o,remote:s,remarks:[a,o,s].flatMap(_main_js__WEBPACK_IMPORTED_MODULE_0__.o)}}

/***/ })

};
