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
async function readEvent(t){try{return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(t??``,`utf8`))}catch{return null}}function senderOf(e){const t=e?.sender;if(typeof t?.login!==`string`||typeof t.type!==`string`)return null;return{login:t.login,type:t.type}}

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
var UnreadableReply=class extends Error{};function statusOf(e){const{status:t,response:n}=e??{};return typeof t===`number`&&n!==void 0?t:null}function apiFault(e,t){const n=typeof e===`object`&&e!==null?e:{};const r=n.response?.headers??{};const i=String(r[`x-accepted-github-permissions`]??``);const a=shortened(n.message??String(e));const o=statusOf(e);const s=o===null?a||`no answer`:a===``?String(o):`${o}: ${a}`;const fault=(e,t=null)=>({kind:e,said:s,waitMs:t,accepted:i});if(n.name===`AbortError`||n.name===`TimeoutError`)return fault(`late`);if(o===null)return fault(`passing`);if(o===401)return fault(`token`);if(o===429||o===403&&isLimit(r,a))return fault(`limited`,waitOf(r,a,t));if(o===403)return fault(`denied`);if(o===404||o===410)return fault(`missing`);return fault(o>=500||o===408?`passing`:`refused`)}function isLimit(e,t){return e[`retry-after`]!==void 0||e[`x-ratelimit-remaining`]===`0`||/\brate limit\b/i.test(t)}function waitOf(e,t,n){const r=Number(e[`retry-after`]??NaN);if(r>=0)return r*1e3;const i=Number(e[`x-ratelimit-reset`]??NaN);if(e[`x-ratelimit-remaining`]===`0`&&i>0)return Math.max(0,i*1e3-n);return/\bsecondary rate limit\b/i.test(t)?6e4:null}function shortened(t){if(/^\s*</.test(t))return``;return (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.yt)(t.replace(/ - https:\/\/docs\.github\.com\/\S*$/,``),200)}const n=[500,1500];const r={debug(){},info(){},warn(){},error(){}};function gitHub({token:e,env:r,maxMs:i,signal:a}){const[o=``,s=``]=(r[`GITHUB_REPOSITORY`]??``).split(`/`);const c=Date.now()+i;const l=AbortSignal.timeout(i);const u=a===void 0?l:AbortSignal.any([a,l]);let d;async function ask(i){for(let a=0;;a++)try{d??=connect(e,r[`GITHUB_API_URL`],u);return{kind:`answered`,answer:await i(await d)}}catch(e){const r=apiFault(e,Date.now());if(u.aborted)return{kind:`failed`,fault:{...r,kind:`late`}};const i=pauseBefore(r,n[a]);if(i===null||Date.now()+i>=c)return{kind:`failed`,fault:r};await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(i,void 0,{signal:u}).catch(()=>void 0)}}return{owner:o,repo:s,ask}}function pauseBefore({kind:e,waitMs:t},n){if(n===void 0)return null;if(e===`passing`)return n;return e===`limited`&&t!==null?Math.max(n,t):null}async function connect(e,t,n){const{getOctokit:i}=await __webpack_require__.e(/* import() */ 631).then(__webpack_require__.bind(__webpack_require__, 5631));const a=i(e,{log:r,...t?{baseUrl:t}:{}});a.hook.before(`request`,e=>{e.request={...e.request,signal:n,log:r}});return a}

/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPermission: () => (/* binding */ checkPermission)
/* harmony export */ });
/* harmony import */ var _event2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2877);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4800);
const r=new Set([`push`,`schedule`,`workflow_dispatch`,`repository_dispatch`,`merge_group`,`create`,`delete`]);const i=[`github-actions`,`github-merge-queue`];function classifyActor(e){const{event:t,actor:n,allowUsers:a,allowBots:o,allowBotUsers:s}=e;if(t===``||t===`schedule`)return{kind:`allowed`};const c=n.trim().toLowerCase();if(c===``)return{kind:`refused`,reason:`GITHUB_ACTOR is empty, so nobody can tell who started this run.`};if(isBot(n,e.sender)){if(o&&i.includes(withoutSuffix(c)))return{kind:`allowed`};if(s.some(e=>withoutSuffix(e)===withoutSuffix(c)))return{kind:`allowed`}}else if(r.has(t))return{kind:`allowed`};if(a.some(e=>e===`*`||e.toLowerCase()===c))return{kind:`allowed`};return{kind:`ask`,actor:n}}function isBot(e,t){const n=e.trim().toLowerCase();if(n.endsWith(a))return true;return t?.type===`Bot`&&withoutSuffix(t.login)===n}const a=`[bot]`;function withoutSuffix(e){const t=e.trim().toLowerCase();return t.endsWith(a)?t.slice(0,-5):t}async function checkPermission(n,r,i={}){const a={event:r[`GITHUB_EVENT_NAME`]??``,actor:r[`GITHUB_ACTOR`]??``,sender:(0,_event2_js__WEBPACK_IMPORTED_MODULE_0__.n)(await (0,_event2_js__WEBPACK_IMPORTED_MODULE_0__.t)(r[`GITHUB_EVENT_PATH`])),allowUsers:n.allowUsers,allowBots:n.allowBots,allowBotUsers:n.allowBotUsers};const o=classifyActor(a);switch(o.kind){case`allowed`:return o;case`refused`:return refused(o.reason);case`ask`:return askGitHub({actor:o.actor.trim(),sender:a.sender},n.githubToken,r,i)}}async function askGitHub({actor:e,sender:t},r,i,{maxMs:a=2e4,signal:o}){const s=i[`GITHUB_REPOSITORY`]??``;if(!/^[^/]+\/[^/]+$/.test(s))return refused(`GITHUB_REPOSITORY holds "${s}", not owner/name.`);if(r===null)return refused(`Without github-token nobody can tell whether ${e} may start this run: leave that input at its default. ${wayIn(e,t)}`);const{owner:c,repo:l,ask:u}=(0,_github_js__WEBPACK_IMPORTED_MODULE_1__.t)({token:r,env:i,maxMs:a,...o===void 0?{}:{signal:o}});const d=await u(async({rest:t})=>(await t.repos.getCollaboratorPermissionLevel({owner:c,repo:l,username:e})).data);if(d.kind===`failed`)return refused(`${unanswered(e,s,d.fault)} ${wayIn(e,t)}`);const f=accessOf(d.answer);if(f===null)return refused(`GitHub's answer on ${e}'s access to ${s} can't be understood. ${wayIn(e,t)}`);return f.write?{kind:`allowed`}:refused(`${e} has ${f.name} access to ${s}, and write access is needed. ${wayIn(e,t)}`)}function accessOf(e){if(typeof e!==`object`||e===null)return null;const{permission:t,role_name:n,user:r}=e;if(typeof t!==`string`)return null;const i=[`admin`,`maintain`,`write`].includes(t)||r?.permissions?.push===true;const a=typeof n===`string`&&n!==``?n:t;return{write:i,name:a===`none`?`no`:a}}function unanswered(e,t,{kind:n,said:r}){switch(n){case`missing`:return`${e} is no collaborator of ${t} (${r}), and write access is needed.`;case`token`:return`GitHub doesn't accept github-token (${r}), so nobody can tell whether ${e} may start this run.`;case`limited`:return`GitHub's rate limit for github-token is used up (${r}), so nobody can tell whether ${e} may start this run. Run the job again later.`;case`late`:return`GitHub didn't say in time whether ${e} may start this run. Run the job again.`;case`passing`:return`GitHub didn't say whether ${e} may start this run (${r}), asked three times. Run the job again.`;default:return`GitHub didn't say whether ${e} may start this run (${r}).`}}function wayIn(e,t){if(!isBot(e,t))return`To let ${e} in all the same, name them in allow-users.`;return`To let this bot in all the same, name it in allow-bot-users.`}function refused(e){return{kind:`refused`,error:e}}

/***/ })

};
