export const id = 660;
export const ids = [660];
export const modules = {

/***/ 2020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tickets),
/* harmony export */   c: () => (/* binding */ startOf),
/* harmony export */   i: () => (/* binding */ removeLockFolder),
/* harmony export */   l: () => (/* binding */ thisProcess),
/* harmony export */   n: () => (/* binding */ tryAcquire),
/* harmony export */   o: () => (/* binding */ w),
/* harmony export */   r: () => (/* binding */ E),
/* harmony export */   s: () => (/* binding */ isAliveHere),
/* harmony export */   t: () => (/* binding */ acquire)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1724);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1014);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3379);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(643);
const w=2e4;let T;function thisProcess(){return T??={pid:process.pid,start:startOf(process.pid)??``,boot:attempt$1(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(`/proc/sys/kernel/random/boot_id`,`utf8`).trim()),namespace:attempt$1(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readlinkSync)(`/proc/self/ns/pid`)),host:(0,node_os__WEBPACK_IMPORTED_MODULE_4__.hostname)()},T}function isAliveHere(e,t,n){return e.boot!==``&&e.boot===t.boot&&e.namespace!==``&&e.namespace===t.namespace&&e.start!==``?n(e.pid)===e.start:null}function startOf(e){try{let t=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(`/proc/${e}/stat`,`latin1`),n=t.slice(t.lastIndexOf(`)`)+2).split(` `);return n[0]===`Z`||n[0]===`X`?null:n[19]??null}catch{return null}}function describe(e){return`process ${e.pid} on ${e.host}`}function parseOwner(e){if(typeof e!=`object`||!e)return null;let{pid:t,start:n,boot:r,namespace:i,host:a}=e;return typeof t!=`number`||!Number.isSafeInteger(t)||typeof n!=`string`||typeof r!=`string`||typeof i!=`string`||typeof a!=`string`?null:{pid:t,start:n,boot:r,namespace:i,host:a.replace(/[^\w.-]/g,`?`).slice(0,100)}}function attempt$1(e){try{return e()}catch{return``}}const E=`.locks`,D=/^\d{1,15}$/;async function lockFolder(e,i){let a=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(e,E),o=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(a,i);await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.d)(a,448);try{await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)(o,{mode:448})}catch(e){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(e)!==`EEXIST`)throw e}for(let e of[a,o]){let t=await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.i)(e);if(t&&!t.isDirectory())throw Error(`${e} is not a folder`)}return o}async function tickets(e){let t=[];for(let n of await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(e))??[]){if(!D.test(n))continue;let r=await readTicket(e,Number(n));r&&t.push(r)}return t.sort((e,t)=>e.n-t.n)}async function readTicket(e,t){let n=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(e,String(t)),r=await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.s)(n,4096),o=r&&await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.stat)(n,{bigint:!0}));return o&&{n:t,path:n,...parse$1(r.toString(`utf8`)),touched:o.mtimeNs}}async function take(e,n){let r=`${JSON.stringify({token:n,owner:thisProcess()})}\n`,a=`${e}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`;if(await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(a,r,{flag:`wx`,mode:384}).then(()=>!0))===null)return!1;try{return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.link)(a,e),!0}catch(n){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(n)===`EEXIST`||(0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(n)===`ENOENT`)return!1;if(![`EPERM`,`ENOSYS`,`ENOTSUP`,`EOPNOTSUPP`,`EMLINK`,`UNKNOWN`].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(n)))throw n;return await takeWithoutLinks(e,r)}finally{await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(a))}}async function takeWithoutLinks(e,n){try{return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(e,n,{flag:`wx`,mode:384}),!0}catch(e){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(e)===`EEXIST`)return!1;throw e}}function release(e,t){parse$1((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(e,`utf8`)).token===t&&((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.unlinkSync)(e),removeLockFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(e)))}function removeLockFolder(e){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmdirSync)(e)}catch(e){if(![`ENOTEMPTY`,`EEXIST`,`ENOENT`,`EBUSY`,`EPERM`].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(e)))throw e}}function parse$1(e){try{let t=JSON.parse(e);if(typeof t!=`object`||!t)return{token:``,owner:null};let{token:n,owner:r}=t;return{token:typeof n==`string`?n:``,owner:parseOwner(r)}}catch{return{token:``,owner:null}}}function watchTickets(e=w,t=()=>node_perf_hooks__WEBPACK_IMPORTED_MODULE_8__.performance.now()){let n=new Map;return r=>{let i=r.owner?isAliveHere(r.owner,thisProcess(),startOf):null;if(i!==null)return i;let a=`${r.token} ${r.touched}`,o=n.get(r.path);return o?.state===a?t()-o.since<=e:(n.set(r.path,{state:a,since:t()}),!0)}}async function acquire(t,n,r={}){let{signal:i,maxWaitMs:a=1/0,onWait:s,staleMs:c}=r,l=node_perf_hooks__WEBPACK_IMPORTED_MODULE_8__.performance.now()+a,u=(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)(),d=watchTickets(c),f=!1,p=50;try{let e=await (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__.n)(t);if(e.kind!==`usable`)return{kind:`gave-up`,reason:`unusable`,detail:e.kind===`unusable`?e.detail:t};for(;;){if(i?.aborted)return{kind:`gave-up`,reason:`aborted`,detail:`the job was cancelled`};let e=await attempt(await lockFolder(t,n),u,d);if(e.kind===`held`)return hold(e.path,u);e.kind===`busy`&&!f&&(f=!0,a>0&&s?.(e.owner));let r=l-node_perf_hooks__WEBPACK_IMPORTED_MODULE_8__.performance.now();if(r<=0)return{kind:`gave-up`,reason:`busy`,detail:e.kind===`busy`?`${e.owner} holds it`:`many want it`};await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(Math.min(r,p*(.75+Math.random()/2)),void 0,{signal:i}).catch(()=>{}),p=Math.min(500,p*1.3)}}catch(t){return{kind:`gave-up`,reason:`unusable`,detail:(0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.n)(t),cause:t}}}function tryAcquire(e,t){return acquire(e,t,{maxWaitMs:0})}async function attempt(e,t,n){let r=await tickets(e),a=r.findLast(n);if(a)return{kind:`busy`,owner:a.owner?describe(a.owner):`another process`};let o=(r.at(-1)?.n??0)+1,s=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(e,String(o));if(!await take(s,t))return{kind:`again`};let l=await tickets(e),u=l.some(e=>e.n===o&&e.token===t),d=l.filter(e=>e.n!==o);if(!u||d.some(e=>n(e)||e.n>o))return u&&await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(s)),{kind:`again`};for(let e of d)await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(e.path));return{kind:`held`,path:s}}const O=new Map;let k=!1;function hold(e,t){O.set(e,t),k||process.on(`exit`,()=>[...O.keys()].forEach(letGo)),k=!0;let n=setInterval(()=>{let t=new Date;(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.utimes)(e,t,t).catch(()=>{})},2e3);return n.unref(),{kind:`held`,release:async()=>{clearInterval(n),letGo(e)}}}function letGo(e){let t=O.get(e);if(t!==void 0){O.delete(e);try{release(e,t)}catch{}}}

/***/ }),

/***/ 660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acquire: () => (/* reexport safe */ _lock_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2020);


/***/ })

};
