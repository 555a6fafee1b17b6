export const id = 237;
export const ids = [237,618];
export const modules = {

/***/ 618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveBytes: () => (/* binding */ archiveBytes),
/* harmony export */   packArchive: () => (/* binding */ packArchive),
/* harmony export */   readArchive: () => (/* binding */ readArchive),
/* harmony export */   readArchiveBytes: () => (/* binding */ readArchiveBytes)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(347);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(946);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(856);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(372);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(522);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(975);
const g=[_main_js__WEBPACK_IMPORTED_MODULE_0__.k,..._main_js__WEBPACK_IMPORTED_MODULE_0__.D];function packTar(e){let t=[header(`${_protocol_js__WEBPACK_IMPORTED_MODULE_5__.n}/`,0)],add=(e,n)=>t.push(header(`${_protocol_js__WEBPACK_IMPORTED_MODULE_5__.n}/${e}`,n.length),n,Buffer.alloc(padding(n.length)));add(_main_js__WEBPACK_IMPORTED_MODULE_0__.k,(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.I)(e.meta));for(let[t,n]of e.files)add(t,n);return Buffer.concat([...t,Buffer.alloc(1024)])}function unpackOwnTar(e){let t=new Map,isHeader=(t,n)=>e.subarray(t,t+512).equals(n);if(!isHeader(0,header(`codex-job-entry/`,0)))return null;let n=512;for(;n+1024<e.length;){let r=g.find(t=>e.toString(`latin1`,n,n+100).startsWith(`${_protocol_js__WEBPACK_IMPORTED_MODULE_5__.n}/${t}\0`)),i=Number.parseInt(e.toString(`latin1`,n+124,n+135),8),a=n+512;if(r===void 0||t.has(r)||!(i>=0&&a+i<=e.length)||i>(r===`meta.json`?4194304:134217728)||!isHeader(n,header(`codex-job-entry/${r}`,i)))return null;t.set(r,e.subarray(a,a+i)),n=a+i+padding(i)}return n+1024===e.length&&isZero(e.subarray(n))?t:null}function header(e,t){let n=e.endsWith(`/`),r=Buffer.alloc(512);r.write(e,0,`latin1`),r.write(n?`000700 \0`:`000600 \0`,100,`latin1`),r.write(`000000 \x00000000 \0`,108,`latin1`),r.write(`${t.toString(8).padStart(11,`0`)} `,124,`latin1`),r.write(`00000000000 `,136,`latin1`),r.write(`        `,148,`latin1`),r.write(n?`5`:`0`,156,`latin1`),r.write(`ustar\x0000`,257,`latin1`),r.write(`000000 \x00000000 \0`,329,`latin1`);let i=r.reduce((e,t)=>e+t,0);return r.write(`${i.toString(8).padStart(6,`0`)} \0`,148,`latin1`),r}function padding(e){return(512-e%512)%512}function isZero(e){return e.every(e=>e===0)}const _=_main_js__WEBPACK_IMPORTED_MODULE_0__.O+_main_js__WEBPACK_IMPORTED_MODULE_0__.A+65536,{ZSTD_c_compressionLevel:v,ZSTD_c_enableLongDistanceMatching:y,ZSTD_c_windowLog:b,ZSTD_d_windowLogMax:x}=node_zlib__WEBPACK_IMPORTED_MODULE_3__.constants;async function packArchive(e,t,n){await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(t,await archiveBytes(e),{flag:`wx`,mode:384,signal:n})}async function archiveBytes(e){let t=packTar(e);if(!_layout_js__WEBPACK_IMPORTED_MODULE_1__.n)return (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gzip)(t,{level:3,chunkSize:S});let n=Math.min(27,Math.max(17,Math.ceil(Math.log2(t.length)))),r={[v]:1,[y]:1,[b]:n};return (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.zstdCompress)(t,{params:r,pledgedSrcSize:t.length,chunkSize:S})}async function readArchive(e,t){try{let n=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(e);if(!n.isFile())throw new _refused_js__WEBPACK_IMPORTED_MODULE_6__.t(`it is not a plain file`);if(n.size>_layout_js__WEBPACK_IMPORTED_MODULE_1__.t)throw new _refused_js__WEBPACK_IMPORTED_MODULE_6__.t(`it has ${n.size} bytes, allowed are ${_layout_js__WEBPACK_IMPORTED_MODULE_1__.t}`);return await unpack(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(e,{signal:t}),t)}catch(e){return{kind:`refused`,detail:(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(e),cause:e}}}async function readArchiveBytes(e,t){try{return await unpack(e,t)}catch(e){return{kind:`refused`,detail:(0,_main_js__WEBPACK_IMPORTED_MODULE_0__.W)(e),cause:e}}}const S=1048576;async function decompressed(e){let t=_;try{if(e.length>=4&&e.readUInt16BE(0)===8075)return await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gunzip)(e,{maxOutputLength:t,chunkSize:S});if(e.length<4||e.readUInt32BE(0)!==682962941)throw new _refused_js__WEBPACK_IMPORTED_MODULE_6__.t(`it is neither gzip nor zstd`);if(!_layout_js__WEBPACK_IMPORTED_MODULE_1__.n)throw new _refused_js__WEBPACK_IMPORTED_MODULE_6__.t(`it is zstd, which Node ${process.versions.node} cannot read`);let n=contentSize(e)??S;if(n>_)throw tooLarge();let r=n+64,i={[x]:27};return await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.zstdDecompress)(e,{maxOutputLength:t,chunkSize:r,params:i})}catch(e){throw (0,_main_js__WEBPACK_IMPORTED_MODULE_0__.U)(e)===`ERR_BUFFER_TOO_LARGE`?tooLarge():e}}function tooLarge(){return new _refused_js__WEBPACK_IMPORTED_MODULE_6__.t(`it unpacks to more than ${_} bytes`)}function contentSize(e){let t=e[4]??0,n=!!(t&32),r=5+ +!n+([0,1,2,4][t&3]??0),i=[+!!n,2,4,8][t>>6]??0;return i===0||e.length<r+i?null:i===8?Number(e.readBigUInt64LE(r)):e.readUIntLE(r,i)+(i===2?256:0)}async function unpack(e,t){let n=await decompressed(e),r=unpackOwnTar(n)??await(await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 527))).readAnyTar(n,t),i=r.get(_main_js__WEBPACK_IMPORTED_MODULE_0__.k);if(!i)throw new _refused_js__WEBPACK_IMPORTED_MODULE_6__.t(`it holds no meta.json`);return r.delete(_main_js__WEBPACK_IMPORTED_MODULE_0__.k),{kind:`read`,meta:i,files:r}}

/***/ }),

/***/ 946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ t),
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
const e=`archive`,t=`codex-job-entry`;

/***/ }),

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ Refused)
/* harmony export */ });
var Refused=class extends Error{};

/***/ })

};
