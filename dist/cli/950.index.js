export const id = 950;
export const ids = [950];
export const modules = {

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measure: () => (/* binding */ measure),
/* harmony export */   save: () => (/* binding */ save)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1724);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1014);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(747);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5921);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1104);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
async function measure(c,l,u){let d=new Map,p={},m=_entry_js__WEBPACK_IMPORTED_MODULE_1__.i;for(let o of _entry_js__WEBPACK_IMPORTED_MODULE_1__.r){let s;try{s=(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__.h)(o)?await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(u,o),2**53-1):l.get(o)??null}catch(t){return{kind:`refused`,reason:`unreadable`,detail:(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.n)(t),cause:t}}if(!s){if(_entry_js__WEBPACK_IMPORTED_MODULE_1__.c.includes(o))continue;return{kind:`refused`,reason:`incomplete`,detail:`${o} is missing in ${u}`}}if(m-=s.length,m<0)return{kind:`refused`,reason:`too-big`,detail:`it has more than ${_entry_js__WEBPACK_IMPORTED_MODULE_1__.i/1024/1024} MiB`};d.set(o,s),p[o]=(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__.f)(s)}let h={...c,files:p},g=(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__.p)(h).length;return g>4194304?{kind:`refused`,reason:`too-big`,detail:`its meta.json would have ${g} bytes`}:{kind:`ok`,entry:{meta:h,files:d}}}async function save(e,t){let n={kind:`skipped`,reason:`unavailable`},[r,i,a]=await Promise.all([(0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__.i)(_port_js__WEBPACK_IMPORTED_MODULE_3__.r,t.local.save(e),_lookup_js__WEBPACK_IMPORTED_MODULE_2__.r),t.actions?.save(e)??n,t.remote?.save(e)??n]);return{local:r,actions:i,remote:a,remarks:[r,i,a].flatMap(_lookup_js__WEBPACK_IMPORTED_MODULE_2__.n)}}

/***/ })

};
