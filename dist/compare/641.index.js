export const id = 641;
export const ids = [641];
export const modules = {

/***/ 641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitHub: () => (/* binding */ gitHub)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(347);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(500);
function statusOf(e){const{status:t,response:n}=e??{};return typeof t===`number`&&n!==void 0?t:null}function apiFault(e,t){const n=typeof e===`object`&&e!==null?e:{};const r=n.response?.headers??{};const i=String(r[`x-accepted-github-permissions`]??``);const a=shortened(n.message??String(e));const o=statusOf(e);const s=o===null?a||`no answer`:a===``?String(o):`${o}: ${a}`;const fault=(e,t=null)=>({kind:e,said:s,waitMs:t,accepted:i});if(n.name===`AbortError`||n.name===`TimeoutError`)return fault(`late`);if(o===null)return fault(`passing`);if(o===401)return fault(`token`);if(o===429||o===403&&isLimit(r,a))return fault(`limited`,waitOf(r,a,t));if(o===403)return fault(`denied`);if(o===404||o===410)return fault(`missing`);return fault(o>=500||o===408?`passing`:`refused`)}function isLimit(e,t){return e[`retry-after`]!==void 0||e[`x-ratelimit-remaining`]===`0`||/\brate limit\b/i.test(t)}function waitOf(e,t,n){const r=Number(e[`retry-after`]??NaN);if(r>=0)return r*1e3;const i=Number(e[`x-ratelimit-reset`]??NaN);if(e[`x-ratelimit-remaining`]===`0`&&i>0)return Math.max(0,i*1e3-n);return/\bsecondary rate limit\b/i.test(t)?6e4:null}function shortened(t){if(/^\s*</.test(t))return``;return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.V)(t.replace(/ - https:\/\/docs\.github\.com\/\S*$/,``),200)}const n=[500,1500];const r={debug(){},info(){},warn(){},error(){}};function gitHub({token:e,env:r,maxMs:i,signal:a}){const[o=``,s=``]=(r[`GITHUB_REPOSITORY`]??``).split(`/`);const c=Date.now()+i;const l=AbortSignal.timeout(i);const u=a===void 0?l:AbortSignal.any([a,l]);let d;async function ask(i){for(let a=0;;a++)try{d??=connect(e,r[`GITHUB_API_URL`],u);return{kind:`answered`,answer:await i(await d)}}catch(e){const r=apiFault(e,Date.now());if(u.aborted)return{kind:`failed`,fault:{...r,kind:`late`}};const i=pauseBefore(r,n[a]);if(i===null||Date.now()+i>=c)return{kind:`failed`,fault:r};await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(i,void 0,{signal:u}).catch(()=>void 0)}}return{owner:o,repo:s,ask}}function pauseBefore({kind:e,waitMs:t},n){if(n===void 0)return null;if(e===`passing`)return n;return e===`limited`&&t!==null?Math.max(n,t):null}async function connect(e,t,n){const{getOctokit:i}=await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 107));const a=i(e,{log:r,...t?{baseUrl:t}:{}});a.hook.before(`request`,e=>{e.request={...e.request,signal:n,log:r}});return a}

/***/ })

};
