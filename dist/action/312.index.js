export const id = 312;
export const ids = [312];
export const modules = {

/***/ 2877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ senderOf),
/* harmony export */   t: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
async function readEvent(t){try{return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(t??``,`utf8`))}catch{return null}}function senderOf(e){let t=e?.sender;return typeof t?.login!=`string`||typeof t.type!=`string`?null:{login:t.login,type:t.type}}

/***/ }),

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

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPermission: () => (/* binding */ checkPermission)
/* harmony export */ });
/* harmony import */ var _event2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2877);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4800);
const r=new Set([`push`,`schedule`,`workflow_dispatch`,`repository_dispatch`,`merge_group`,`create`,`delete`]),i=[`github-actions`,`github-merge-queue`];function classifyActor(e){let{event:t,actor:n,allowUsers:a,allowBots:o,allowBotUsers:s}=e;if(t===``||t===`schedule`)return{kind:`allowed`};let c=n.trim().toLowerCase();if(c===``)return{kind:`refused`,reason:`GITHUB_ACTOR is empty, so nobody can tell who started this run.`};if(isBot(n,e.sender)){if(o&&i.includes(withoutSuffix(c))||s.some(e=>withoutSuffix(e)===withoutSuffix(c)))return{kind:`allowed`}}else if(r.has(t))return{kind:`allowed`};return a.some(e=>e===`*`||e.toLowerCase()===c)?{kind:`allowed`}:{kind:`ask`,actor:n}}function isBot(e,t){let n=e.trim().toLowerCase();return n.endsWith(a)?!0:t?.type===`Bot`&&withoutSuffix(t.login)===n}const a=`[bot]`;function withoutSuffix(e){let t=e.trim().toLowerCase();return t.endsWith(a)?t.slice(0,-5):t}async function checkPermission(n,r,i={}){let a={event:r.GITHUB_EVENT_NAME??``,actor:r.GITHUB_ACTOR??``,sender:(0,_event2_js__WEBPACK_IMPORTED_MODULE_0__.n)(await (0,_event2_js__WEBPACK_IMPORTED_MODULE_0__.t)(r.GITHUB_EVENT_PATH)),allowUsers:n.allowUsers,allowBots:n.allowBots,allowBotUsers:n.allowBotUsers},o=classifyActor(a);switch(o.kind){case`allowed`:return o;case`refused`:return refused(o.reason);case`ask`:return askGitHub({actor:o.actor.trim(),sender:a.sender},n.githubToken,r,i)}}async function askGitHub({actor:e,sender:t},r,i,{maxMs:a=2e4,signal:o}){let s=i.GITHUB_REPOSITORY??``;if(!/^[^/]+\/[^/]+$/.test(s))return refused(`GITHUB_REPOSITORY holds "${s}", not owner/name.`);if(r===null)return refused(`Without github-token nobody can tell whether ${e} may start this run: leave that input at its default. ${wayIn(e,t)}`);let{owner:c,repo:l,ask:u}=(0,_github_js__WEBPACK_IMPORTED_MODULE_1__.t)({token:r,env:i,maxMs:a,...o===void 0?{}:{signal:o}}),d=await u(async({rest:t})=>(await t.repos.getCollaboratorPermissionLevel({owner:c,repo:l,username:e})).data);if(d.kind===`failed`)return refused(`${unanswered(e,s,d.fault)} ${wayIn(e,t)}`);let f=accessOf(d.answer);return f===null?refused(`GitHub's answer on ${e}'s access to ${s} can't be understood. ${wayIn(e,t)}`):f.write?{kind:`allowed`}:refused(`${e} has ${f.name} access to ${s}, and write access is needed. ${wayIn(e,t)}`)}function accessOf(e){if(typeof e!=`object`||!e)return null;let{permission:t,role_name:n,user:r}=e;if(typeof t!=`string`)return null;let i=[`admin`,`maintain`,`write`].includes(t)||r?.permissions?.push===!0,a=typeof n==`string`&&n!==``?n:t;return{write:i,name:a===`none`?`no`:a}}function unanswered(e,t,{kind:n,said:r}){switch(n){case`missing`:return`${e} is no collaborator of ${t} (${r}), and write access is needed.`;case`token`:return`GitHub doesn't accept github-token (${r}), so nobody can tell whether ${e} may start this run.`;case`limited`:return`GitHub's rate limit for github-token is used up (${r}), so nobody can tell whether ${e} may start this run. Run the job again later.`;case`late`:return`GitHub didn't say in time whether ${e} may start this run. Run the job again.`;case`passing`:return`GitHub didn't say whether ${e} may start this run (${r}), asked three times. Run the job again.`;default:return`GitHub didn't say whether ${e} may start this run (${r}).`}}function wayIn(e,t){return isBot(e,t)?`To let this bot in all the same, name it in allow-bot-users.`:`To let ${e} in all the same, name them in allow-users.`}function refused(e){return{kind:`refused`,error:e}}

/***/ })

};
