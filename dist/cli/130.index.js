export const id = 130;
export const ids = [130];
export const modules = {

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEvent: () => (/* reexport safe */ _events2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _events2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2306);


/***/ }),

/***/ 2306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseEvent)
/* harmony export */ });
function parseEvent(e){if(!e.includes(`{`))return null;let t;try{t=JSON.parse(e)}catch{return null}return isFields(t)?readEvent(t):null}function readEvent(e){let t=e.type;switch(t){case`thread.started`:{let n=e.thread_id;return typeof n==`string`&&n!==``?{type:t,thread:n}:null}case`turn.started`:return{type:t};case`turn.completed`:return{type:t,usage:readUsage(e.usage)};case`turn.failed`:return{type:t,message:messageOf(e.error)};case`error`:return typeof e.message==`string`?{type:t,message:e.message}:null;case`item.started`:case`item.updated`:case`item.completed`:{let n=isFields(e.item)?readItem(e.item):null;return n===null?null:{type:t,item:n}}default:return null}}function readItem(e){let t=text(e.id)??``,n=e.type,r=text(e.status)??``;switch(n){case`agent_message`:case`reasoning`:{let r=text(e.text);return r===null?null:{type:n,id:t,text:r}}case`command_execution`:{let i=text(e.command);if(i===null)return null;let a=Number.isInteger(e.exit_code)?e.exit_code:null;return{type:n,id:t,command:i,output:text(e.aggregated_output)??``,exitCode:a,status:r}}case`file_change`:return{type:n,id:t,status:r,changes:list(e.changes).flatMap(readChange)};case`mcp_tool_call`:{let i=text(e.server),a=text(e.tool);return i===null||a===null?null:{type:n,id:t,server:i,tool:a,failed:r===`failed`||e.error!==null&&e.error!==void 0,error:messageOf(e.error),status:r}}case`web_search`:return{type:n,id:t,query:text(e.query)??``};case`todo_list`:return{type:n,id:t,items:list(e.items).flatMap(readTodo)};case`collab_tool_call`:return{type:n,id:t,tool:text(e.tool)??``,status:r};case`error`:{let r=text(e.message);return r===null?null:{type:n,id:t,message:r}}default:return null}}function readChange(e){if(!isFields(e))return[];let t=text(e.path);return t===null?[]:[{path:t,kind:text(e.kind)??``}]}function readTodo(e){if(!isFields(e))return[];let t=text(e.text);return t===null?[]:[{text:t,completed:e.completed===!0}]}function readUsage(e){return isFields(e)?{input:count(e.input_tokens),cached:count(e.cached_input_tokens),output:count(e.output_tokens),reasoning:count(e.reasoning_output_tokens)}:null}function messageOf(e){return(isFields(e)?text(e.message):text(e))??``}function isFields(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function text(e){return typeof e==`string`?e:null}function list(e){return Array.isArray(e)?e:[]}function count(e){return typeof e==`number`&&Number.isSafeInteger(e)&&e>0?e:0}

/***/ })

};
