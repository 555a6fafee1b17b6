export const id = 130;
export const ids = [130];
export const modules = {

/***/ 5130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionsStore: () => (/* binding */ actionsStore)
});

// EXTERNAL MODULE: ./build/shaken/chunks/errors.js
var errors = __webpack_require__(5749);
// EXTERNAL MODULE: ./build/shaken/chunks/entry.js
var entry = __webpack_require__(5516);
// EXTERNAL MODULE: ./build/shaken/chunks/received.js
var received = __webpack_require__(5785);
// EXTERNAL MODULE: ./build/shaken/chunks/port.js
var port = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/shaken/chunks/run-process.js
var run_process = __webpack_require__(225);
;// CONCATENATED MODULE: ./build/shaken/chunks/protocol.js
function cacheKey(e,t){return`${keyPrefix(e.hash)}${createdSeconds(e)}-${t}`}function keyPrefix(e){return`codex-job-${e}-`}function createdSeconds(e){return Math.floor(Date.parse(e.created)/1e3)}function parseKey(e){const t=/^codex-job-([0-9a-f]{64})-(\d{1,12})-[0-9a-z]{1,40}$/.exec(e);return t?.[1]&&t[2]?{hash:t[1],created:Number(t[2])}:null}function isFresh(e,{hash:t,now:n,ttlMs:r,refused:i}){const a=parseKey(e);if(a?.hash!==t||i.includes(e))return false;const o=n-a.created*1e3;return o<=r&&o>=-3e5}const protocol_e=`answer.json`;
// EXTERNAL MODULE: ./build/shaken/chunks/shim.js
var shim = __webpack_require__(6267);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/shaken/chunks/actions.js
function availability(e,t){const n=e[`GITHUB_ACTIONS`]===`true`;if(serviceUrl(e)===``)return{kind:`unavailable`,detail:`this machine has no Actions cache`};if(!e[`ACTIONS_RUNTIME_TOKEN`])return{kind:`unavailable`,detail:`there is no token for the Actions cache`};if(t===`win32`)return{kind:`unavailable`,detail:`the Actions cache is not used on Windows`,...n?{notice:`The Actions cache is not used on Windows, only the local store. Run the job on Linux or macOS to share results between machines.`}:{}};const r=e[`RUNNER_TEMP`]??``;if(!(0,external_node_path_.isAbsolute)(r)||/[:"\\\n]/.test(r)){const e=r===``?`RUNNER_TEMP is not set`:'RUNNER_TEMP is not an absolute path without `:`, `"` and `\\`';return{kind:`unavailable`,detail:e,notice:`The Actions cache is not used: ${e}.`}}const i=(e[`ACTIONS_CACHE_MODE`]??``).trim().toLowerCase();return{kind:`ok`,mode:i,temp:r,mayRead:![`none`,`write-only`].includes(i),mayWrite:![`none`,`read`].includes(i)}}function serviceUrl(e){return((e[`ACTIONS_CACHE_SERVICE_V2`]??``)!==``&&!isGhes(e[`GITHUB_SERVER_URL`]??``)?e[`ACTIONS_RESULTS_URL`]:e[`ACTIONS_CACHE_URL`])??``}function isGhes(e){if(e===``)return false;if(!URL.canParse(e))return true;const t=new URL(e).hostname.trimEnd().toUpperCase();return!(t===`GITHUB.COM`||t.endsWith(`.GHE.COM`)||t.endsWith(`.LOCALHOST`))}const C=[`ACTIONS_CACHE_MODE`,`ACTIONS_CACHE_SERVICE_V2`,`ACTIONS_CACHE_URL`,`ACTIONS_ORCHESTRATION_ID`,`ACTIONS_RESULTS_URL`,`ACTIONS_RUNTIME_TOKEN`,`ACTIONS_RUNTIME_URL`,`ALL_PROXY`,`GITHUB_ACTIONS`,`GITHUB_REF`,`GITHUB_REPOSITORY`,`GITHUB_SERVER_URL`,`HOME`,`HTTPS_PROXY`,`HTTP_PROXY`,`LANG`,`LC_ALL`,`NODE_EXTRA_CA_CERTS`,`NODE_TLS_REJECT_UNAUTHORIZED`,`NO_PROXY`,`RUNNER_ARCH`,`RUNNER_OS`,`SSL_CERT_DIR`,`SSL_CERT_FILE`,`TZ`,`all_proxy`,`http_proxy`,`https_proxy`,`no_proxy`];function passedOn(e){const t={};for(const n of C){const r=e[n];if(r!==void 0)t[n]=r}return t}async function withStaging(e,t){const n=await (0,promises_.mkdtemp)((0,external_node_path_.join)(e,`codex-job-cache-`));try{await (0,shim.a)(n);return await t(n)}finally{await (0,promises_.rm)(n,{recursive:true,force:true,maxRetries:3}).catch(()=>{})}}async function callCache(e,t,n,r){let i=Buffer.alloc(0);const keep=e=>{i=Buffer.concat([i,e]).subarray(-262144)};const a=await (0,run_process.t)({command:process.execPath,args:[e.script],cwd:n,env:{...passedOn(e.env),...(0,shim.o)(n,e.env[`PATH`]??``),CODEX_JOB_RUN:e.runId},stdin:`${JSON.stringify(t)}\n`,stdinStaysOpen:true,signal:e.signal,timeoutMs:r-external_node_perf_hooks_.performance.now(),onStdout:keep,onStderr:keep,drainMs:100});const s=i.toString(`utf8`);if(a.endedBy!==null)return{kind:a.endedBy,output:s};if(a.kind===`not-started`)return{kind:`crashed`,detail:a.cause.message,output:s};const c=await readAnswer(n);if(c!==null)return{kind:`answered`,answer:c,output:s};return{kind:`crashed`,detail:`it ended with ${a.signal??`exit code ${a.code}`}`,output:s}}async function readAnswer(e){try{return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(e,protocol_e),`utf8`))}catch{return null}}const w=/^Failed to (restore|save): |^Unable to reserve cache with key \S+?, another job may be creating this cache\.( More details: )?/g;const T=/cache (read|write) denied:|cache-mode '[^']*' does not permit/;function explainFailure(e){const t=e.split(/[\r\n]+/).map(e=>e.trim());const n=[...t.map(e=>/cache (?:read|write) denied:.*/.exec(e)?.[0]),...t.map(e=>/^::debug::Failed to reserve cache: (?:Error: )?(.+)/.exec(e)?.[1]),...t.map(e=>/^::(?:warning|error)(?: [^:]*)?::(.+)/.exec(e)?.[1]),...t.map(e=>/^Failed to (?:restore|save): .+/.exec(e)?.[0]),...t.map(e=>/^Cache (?:restore|save) skipped: (.+)/.exec(e)?.[1]),...t.map(e=>/^Attempt \d+ of \d+ failed with error: (.+?)\. Retrying request/.exec(e)?.[1]),...t.map(e=>/^::debug::\w+ - Attempt \d+ of \d+ failed with error: (.+)/.exec(e)?.[1])].filter(e=>e!==void 0);const r=plain(t.flatMap(e=>/^::add-mask::(.+)/.exec(e)?.[1]??[]).reduce((e,t)=>e.replaceAll(t,`…`),n[0]??``));if(r===``)return{kind:`none`,text:r};return{kind:T.test(e)?`denied`:`failed`,text:r}}function plain(e){const t=unescaped(e).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,` `).replace(/\b(https?:\/\/[^\s?'"]*)\?[^\s'"]*/g,`$1?…`).replace(/\beyJ[\w-]{10,}\.[\w.-]*/g,`…`).replace(w,``).replace(/\s+/g,` `).trim();return t.length>300?`${t.slice(0,299)}…`:t}function unescaped(e){return e.replace(/%0D|%0A/gi,` `).replace(/%25/g,`%`)}const loadArchive=()=>__webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 2810));function actionsStore(t,r){const a={silent:false,ttlMs:entry.n,refused:[]};const findWithin=(n,r,i)=>find(t,a,n,r,i).catch(t=>lookupFailed((0,errors.n)(t),t));return{name:`actions`,findWithin,find:(e,t)=>findWithin(port.n,e,t),save:n=>save(t,a,n,r).catch(t=>saveFailed((0,errors.n)(t),t))}}async function find(e,t,n,r,i){const a=external_node_perf_hooks_.performance.now()+n;t.ttlMs=i.ttlMs;const o=availability(e.env,process.platform);if(o.kind===`unavailable`)return{kind:`miss`,reason:`unavailable`,...noticeOf(o.notice)};if(!o.mayRead)return{kind:`miss`,reason:`denied`};return await withStaging(o.temp,async o=>{const c=await callCache(e,{kind:`restore`,prefix:keyPrefix(r),archiveLimit:shim.n},o,a);if(c.kind===`timeout`){t.silent=true;return missed(`timeout`,`${slow(n,c.output)}. The save to it is not tried either`)}if(c.kind===`cancelled`)return{kind:`miss`,reason:`timeout`};if(c.kind===`crashed`)return lookupFailed(c.detail);const{answer:l,output:u}=c;if(l.kind===`threw`)return lookupFailed(l.message);if(l.kind!==`restored`)return lookupFailed(`an answer of the kind ${l.kind}`);if(l.key===null)return nothing(explainFailure(u));t.refused.push(l.key);const{readArchive:d}=await loadArchive();const f=AbortSignal.timeout(Math.max(1,Math.ceil(a-external_node_perf_hooks_.performance.now())));return judge(l.key,await d((0,external_node_path_.join)(o,shim.t),f),r,i)})}function judge(e,n,i,a){const o=parseKey(e);if(!o)return refused(`hash`,`its key ${JSON.stringify(e.slice(0,120))} is not one of ours`);if(o.hash!==i)return refused(`hash`,`its key names the hash ${o.hash}`);const s=(0,received.t)(n,i,a);if(s.kind===`invalid`){const{reason:e,detail:t,cause:n}=s;return e===`expired`?{kind:`miss`,reason:e}:refused(e,t,n)}const{meta:c,files:d}=s.entry;if(createdSeconds(c)!==o.created)return refused(`damaged`,`its key says ${o.created}, its meta.json ${c.created}`);return{kind:`hit`,meta:c,files:d,ageSeconds:(0,entry.l)(c,a.now)}}async function save(e,t,n,r){const i=external_node_perf_hooks_.performance.now()+port.r;const o=availability(e.env,process.platform);if(o.kind===`unavailable`)return{kind:`skipped`,reason:`unavailable`,...noticeOf(o.notice)};if(t.silent)return{kind:`skipped`,reason:`timeout`};if(!o.mayWrite)return denied(`the cache mode of this run is \`${o.mode}\``);const{meta:l}=n;const u=cacheKey(l,(0,external_node_crypto_.randomBytes)(8).toString(`hex`));const d=l.forced?null:{hash:l.hash,now:r(),ttlMs:t.ttlMs,refused:t.refused};return await withStaging(o.temp,async t=>{const r=AbortSignal.timeout(port.r);const{packArchive:o}=await loadArchive();await o(n,(0,external_node_path_.join)(t,shim.t),r);const c=await callCache(e,{kind:`save`,key:u,prefix:keyPrefix(l.hash),unless:d},t,i);if(c.kind===`timeout`)return saveFailed(slow(port.r,c.output));if(c.kind===`cancelled`)return saveFailed(`the job was cancelled while it was being saved`);if(c.kind===`crashed`)return saveFailed(c.detail);const{answer:f,output:p}=c;if(f.kind===`present`)return{kind:`kept`,location:f.key,reason:`present`};if(f.kind===`saved`&&typeof f.id===`number`&&f.id>=0)return{kind:`stored`,location:u};const m=explainFailure(p);if(m.kind===`denied`)return denied(m.text);if(f.kind===`threw`)return saveFailed(f.message);return saveFailed(m.text||`the service refused it without a reason`)})}function nothing(e){if(e.kind===`none`)return{kind:`miss`,reason:`absent`};if(e.kind===`failed`)return lookupFailed(e.text);return{kind:`miss`,reason:`denied`,notice:`The Actions cache may not be read by this run (${e.text}): only the local store was asked.`}}function denied(e){return{kind:`skipped`,reason:`denied`,notice:`The result is not kept in the Actions cache, since this run may not write there (${e}). Runs that outsiders can start get a read-only token. Make the result in a run on \`push\`, \`schedule\` or \`pull_request\`, or, where the one who started it is trusted, set \`cache-mode: write\` in the workflow.`}}function slow(e,t){const{text:n}=explainFailure(t);return`it was not done within ${Math.round(e/1e3)} s${n===``?``:` (${n})`}`}function missed(e,t,n){return{kind:`miss`,reason:e,warning:`The Actions cache could not be asked: ${t}.`,cause:n}}function lookupFailed(e,t){return missed(`failed`,e.replace(/\.$/,``),t)}function refused(e,t,n){return{kind:`miss`,reason:e,warning:`The result in the Actions cache is not used and will be replaced: ${t}.`,cause:n}}function saveFailed(e,t){return{kind:`failed`,reason:`failed`,warning:`The result could not be kept in the Actions cache: ${e.replace(/\.$/,``)}.`,cause:t}}function noticeOf(e){return e===void 0?{}:{notice:e}}

/***/ }),

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ judgeArchive)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2549);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5516);
function judgeArchive(i,a,{now:o,ttlMs:s}){if(i.kind===`refused`)return{...damaged(`its archive is refused: ${i.detail}`),cause:i.cause};const c=(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__.t)(i.meta,a,o,s);if(c.kind===`invalid`)return c;const{meta:l}=c;const u=(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__.d)(l);const d=[...i.files.keys()].find(e=>!u.includes(e));if(d!==void 0)return damaged(`${d} is not listed in meta.json`);for(const e of u){const t=i.files.get(e);const n=t?(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__.m)(e,l.files[e],t):`${e} is missing`;if(n)return damaged(n)}const f=(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__.i)(i.files);return f?damaged(f):{kind:`ok`,entry:{meta:l,files:i.files}}}function damaged(e){return{kind:`invalid`,reason:`damaged`,detail:e}}

/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ equip),
/* harmony export */   i: () => (/* binding */ f),
/* harmony export */   n: () => (/* binding */ c),
/* harmony export */   o: () => (/* binding */ stagingEnvironment),
/* harmony export */   r: () => (/* binding */ l),
/* harmony export */   t: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5516);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
const s=`archive`;const c=_entry_js__WEBPACK_IMPORTED_MODULE_0__.i+_entry_js__WEBPACK_IMPORTED_MODULE_0__.s+2097152;const l=typeof node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdCompress===`function`;const u=`tools`;const d=`temp`;const f=`codex-job-entry`;const p=`#!/bin/sh
PATH=$CODEX_JOB_PATH
case "$1" in
  -xf) exec mv -f -- "$2" "$CODEX_JOB_ARCHIVE" ;;
  --posix) exec cp -- "$CODEX_JOB_ARCHIVE" "$3" ;;
  -tf) exit 0 ;;
esac
echo "unexpected call of tar: $*" >&2
exit 1
`;const m=`#!/bin/sh
echo 1.5.7
`;async function equip(e){for(const t of[u,d,f])await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(e,t),{mode:448});const t={tar:p,gtar:p,...l?{zstd:m}:{}};for(const[n,i]of Object.entries(t))await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(e,u,n),i,{mode:448})}function stagingEnvironment(e,t){return{PATH:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(e,u),RUNNER_TEMP:d,GITHUB_WORKSPACE:`.`,CODEX_JOB_ARCHIVE:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(e,s),CODEX_JOB_PATH:t||[`/usr/local/bin`,`/usr/bin`,`/bin`].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)}}

/***/ })

};
