export const id = 272;
export const ids = [272];
export const modules = {

/***/ 4800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ statusOf),
/* harmony export */   n: () => (/* binding */ UnreadableReply),
/* harmony export */   r: () => (/* binding */ apiFault),
/* harmony export */   t: () => (/* binding */ gitHub)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(274);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
var UnreadableReply=class extends Error{};function statusOf(e){let{status:t,response:n}=e??{};return typeof t==`number`&&n!==void 0?t:null}function apiFault(e,t){let n=typeof e==`object`&&e?e:{},r=n.response?.headers??{},i=String(r[`x-accepted-github-permissions`]??``),a=shortened(n.message??String(e)),o=statusOf(e),s=o===null?a||`no answer`:a===``?String(o):`${o}: ${a}`,fault=(e,t=null)=>({kind:e,said:s,waitMs:t,accepted:i});return n.name===`AbortError`||n.name===`TimeoutError`?fault(`late`):o===null?fault(`passing`):o===401?fault(`token`):o===429||o===403&&isLimit(r,a)?fault(`limited`,waitOf(r,a,t)):fault(o===403?`denied`:o===404||o===410?`missing`:o>=500||o===408?`passing`:`refused`)}function isLimit(e,t){return e[`retry-after`]!==void 0||e[`x-ratelimit-remaining`]===`0`||/\brate limit\b/i.test(t)}function waitOf(e,t,n){let r=Number(e[`retry-after`]??NaN);if(r>=0)return r*1e3;let i=Number(e[`x-ratelimit-reset`]??NaN);return e[`x-ratelimit-remaining`]===`0`&&i>0?Math.max(0,i*1e3-n):/\bsecondary rate limit\b/i.test(t)?6e4:null}function shortened(t){return/^\s*</.test(t)?``:(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(t.replace(/ - https:\/\/docs\.github\.com\/\S*$/,``),200)}const n=[500,1500],r={debug(){},info(){},warn(){},error(){}};function gitHub({token:e,env:r,maxMs:i,signal:a}){let[o=``,s=``]=(r.GITHUB_REPOSITORY??``).split(`/`),c=Date.now()+i,l=AbortSignal.timeout(i),u=a===void 0?l:AbortSignal.any([a,l]),d;async function ask(i){for(let a=0;;a++)try{return d??=connect(e,r.GITHUB_API_URL,u),{kind:`answered`,answer:await i(await d)}}catch(e){let r=apiFault(e,Date.now());if(u.aborted)return{kind:`failed`,fault:{...r,kind:`late`}};let i=pauseBefore(r,n[a]);if(i===null||Date.now()+i>=c)return{kind:`failed`,fault:r};await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(i,void 0,{signal:u}).catch(()=>void 0)}}return{owner:o,repo:s,ask}}function pauseBefore({kind:e,waitMs:t},n){return n===void 0?null:e===`passing`?n:e===`limited`&&t!==null?Math.max(n,t):null}async function connect(e,t,n){let{getOctokit:i}=await __webpack_require__.e(/* import() */ 631).then(__webpack_require__.bind(__webpack_require__, 5631)),a=i(e,{log:r,...t?{baseUrl:t}:{}});return a.hook.before(`request`,e=>{e.request={...e.request,signal:n,log:r}}),a}

/***/ }),

/***/ 1272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHub: () => (/* reexport safe */ _github_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4800);


/***/ })

};
