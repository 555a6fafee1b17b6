export const id = 481;
export const ids = [481];
export const modules = {

/***/ 3481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventBase: () => (/* binding */ eventBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
function eventBaseOf(e){let t=at(e,`pull_request`,`base`);if(t!==void 0)return named([at(t,`ref`),at(t,`sha`)]);let n=at(e,`merge_group`);if(n!==void 0)return named([at(n,`base_sha`),branchOf(at(n,`base_ref`))]);let r=at(e,`issue`,`number`);return at(e,`issue`,`pull_request`)!==void 0&&Number.isSafeInteger(r)?{kind:`ask`,pullRequest:r}:{kind:`none`}}async function eventBase(t,n,r){let i=eventBaseOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(t.GITHUB_EVENT_PATH??``,`utf8`).then(e=>JSON.parse(e),()=>null).catch(()=>null));switch(i.kind){case`named`:return i.bases;case`none`:return[];case`ask`:return n===null?[]:askGitHub(i.pullRequest,t,n,r)}}async function askGitHub(e,t,n,r){let{gitHub:i}=await __webpack_require__.e(/* import() */ 272).then(__webpack_require__.bind(__webpack_require__, 1272)),{owner:a,repo:o,ask:s}=i({token:n,env:t,maxMs:2e4,signal:r}),c=await s(async({rest:t})=>(await t.pulls.get({owner:a,repo:o,pull_number:e})).data),l=c.kind===`answered`?eventBaseOf({pull_request:c.answer}):{kind:`none`};return l.kind===`named`?l.bases:[]}function named(e){let t=e.filter(e=>typeof e==`string`&&/^[A-Za-z0-9_][^\s:~^?*[\\]*$/.test(e));return t.length===0?{kind:`none`}:{kind:`named`,bases:t}}function branchOf(e){return typeof e==`string`?e.replace(/^refs\/heads\//,``):void 0}function at(e,...t){let n=e;for(let e of t)n=typeof n==`object`&&n?n[e]:void 0;return n??void 0}

/***/ })

};
