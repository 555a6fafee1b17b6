export const id = 535;
export const ids = [535];
export const modules = {

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsSection: () => (/* binding */ findingsSection),
/* harmony export */   locateFindings: () => (/* binding */ locateFindings),
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5928);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5434);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8761);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7589);
/* harmony import */ var _is_within_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4091);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
function fingerprint({path:e,title:t},n){let r=[e,t.normalize(`NFC`).trim().replace(/\s+/g,` `).toLowerCase(),n.trim()];return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)(`sha256`).update(JSON.stringify(r)).digest(`hex`).slice(0,32)}async function locateFindings(e,t){let n=new Map,r=[];for(let i of e.findings){let e=n.get(i.path);e===void 0&&(e=await linesOf(t,i.path),n.set(i.path,e)),r.push({...i,place:placeOf(i,e)})}return{...e,findings:r}}function placeOf(e,t){if(t===null)return{kind:`no-file`};let n=t[e.line-1];return n===void 0||e.end_line>t.length?{kind:`no-line`,lines:t.length}:{kind:`line`,text:n,fingerprint:fingerprint(e,n)}}async function linesOf(e,t){if(t===``||(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(t)||t.includes(`\\`)||t.includes(`\0`)||t.split(`/`).some(e=>e===``||e===`.`||e===`..`||e.toLowerCase()===`.git`))return null;try{let n=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(e,t)),{size:r}=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(n).then(e=>e.isFile()?e:{size:1/0});if(r>16777216||!(0,_is_within_js__WEBPACK_IMPORTED_MODULE_2__.t)(n,await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(e)))return null;let i=(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(n,`utf8`)).split(/\r\n?|\n/);return i.at(-1)===``&&i.pop(),i}catch{return null}}const p={high:`error`,medium:`warning`,low:`note`},m={high:`error`,medium:`warning`,low:`recommendation`},h=[`high`,`medium`,`low`];function sarif({findings:e,verdict:t},{repositoryUrl:n,commit:r}){let i=e.filter(({place:e})=>e.kind===`line`),a=e.filter(({place:e})=>e.kind!==`line`),o={tool:{driver:{name:`codex-job`,informationUri:`https://github.com/codex-job/codex-job`,rules:h.map(rule)}},...n===null||r===null?{}:{versionControlProvenance:[{repositoryUri:n,revisionId:r}]},invocations:[{executionSuccessful:!0,toolExecutionNotifications:a.map(e=>({level:`note`,message:{text:`${e.title} (${e.path}:${e.line}): there is no such line in the checkout.`}}))}],results:i.map(result),properties:{verdict:t}};return JSON.stringify({$schema:`https://json.schemastore.org/sarif-2.1.0.json`,version:`2.1.0`,runs:[o]})}function rule(e){return{id:`codex/${e}`,name:`CodexFinding${e[0]?.toUpperCase()}${e.slice(1)}`,shortDescription:{text:`A finding of ${e} severity from a review by Codex`},defaultConfiguration:{level:p[e]},properties:{"problem.severity":m[e],tags:[`codex`,`review`]}}}function result({path:e,line:t,end_line:n,severity:r,title:i,body:a,fix:o,place:s}){let c=s.kind===`line`?s.fingerprint:``,l=o===null||o.trim()===``?``:`\n\nFix: ${o.trim()}`,u=`**${i}**\n\n${a.trim()}${l}`;return{ruleId:`codex/${r}`,ruleIndex:h.indexOf(r),level:p[r],message:{text:`${i}\n\n${a.trim()}${l}`,markdown:u},locations:[{physicalLocation:{artifactLocation:{uri:e.split(`/`).map(encodeURIComponent).join(`/`),uriBaseId:`%SRCROOT%`},region:{startLine:t,endLine:n}}}],partialFingerprints:{primaryLocationLineHash:`${c}:1`,"codexJobFinding/v1":c}}}const g=4e3,_={high:`🔴 High`,medium:`🟠 Medium`,low:`🟡 Low`};function findingsSection({findings:e,verdict:t},r){let o=e.slice(0,100),s=_findings_js__WEBPACK_IMPORTED_MODULE_1__.t.flatMap(t=>{let n=o.filter(e=>e.severity===t),i=e.filter(e=>e.severity===t).length;return i===0?[]:[`##### ${_[t]} (${i})`,...n.map(e=>findingMarkdown(e,r))]}),c=e.length-o.length;return[(0,_links_js__WEBPACK_IMPORTED_MODULE_0__.a)(t.slice(0,g),{headings:5}),e.length===0?`*No findings.*`:``,...s,c>0?`*${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__.s)(c,`more finding`)} in the \`findings\` output.*`:``].filter(e=>e!==``).join(`

`)}function findingMarkdown(n,i){let{path:a,line:o,end_line:s,title:c,body:l,fix:u,place:d}=n,f=(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.n)(`${a}:${o}${s>o?`-${s}`:``}`),p=d.kind===`line`?(0,_links_js__WEBPACK_IMPORTED_MODULE_0__.t)(i,a,o,s):null,m=[p===null?f:`[${f}](${p})`,mark(n)].filter(e=>e!==``).join(` `),h=[`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.r)(c.replace(/\s+/g,` `).trim())}** · ${m}`,prose(l)];return u!==null&&u.trim()!==``&&h.push(`*How to fix it:*`,prose(u)),`- ${h.filter(e=>e!==``).join(`

`).replace(/\n(?!\n)/g,`
  `).replace(/^ +$/gm,``)}`}function prose(e){return (0,_links_js__WEBPACK_IMPORTED_MODULE_0__.a)(e.slice(0,g),{headings:6})}function mark({place:e}){switch(e.kind){case`line`:return``;case`no-file`:return`⚠️ *not posted: this file is not in the checkout*`;case`no-line`:return`⚠️ *not posted: the file has ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__.s)(e.lines,`line`)}*`}}

/***/ })

};
