import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ later),
/* harmony export */   r: () => (/* binding */ cancellation),
/* harmony export */   t: () => (/* binding */ OVERDUE_MS)
/* harmony export */ });
/* unused harmony export n */
// build/runner/cancellation.js
/**
* A signal that is aborted when the job is cancelled: the runner sends SIGINT, 7.5 s later SIGTERM and 2.5 s after that
* it kills; a terminal that is closed sends SIGHUP. The abort's reason is the name of the first one; later ones change
* nothing, so that what is known can still be written.
*/
function cancellation() {
	const controller = new AbortController();
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(name, () => controller.abort(name));
	return controller.signal;
}
/** After a cancellation, what still looks at the work tree has to be done by then, in ms. Codex itself needs 4 s at most. */
const WRAP_UP_MS = 5e3;
/** By then nothing is waited for any more: outputs and summaries are to be written before the runner's SIGTERM. */
const OVERDUE_MS = 6e3;
/** Aborted `ms` after `signal`. Keeps no process alive. */
function later(signal, ms) {
	const controller = new AbortController();
	const start = () => void setTimeout(() => controller.abort(signal.reason), ms).unref();
	if (signal.aborted) start();
	else signal.addEventListener("abort", start, { once: true });
	return controller.signal;
}



/***/ }),

/***/ 568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);

// build/base/files/is-within.js
/** Whether a path is a folder or lies below it, by the letters of both: links are the caller's to follow. */
function isWithin(path, folder) {
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}



/***/ }),

/***/ 591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isScrubbed),
/* harmony export */   r: () => (/* binding */ secretsOf)
/* harmony export */ });
/* unused harmony export t */
// build/base/redaction/secret-names.js
const SECRET = {
	scrub: true,
	redact: true,
	keepFromCodex: true
};
/** The first row that fits counts. A variable without a row is nobody's secret. */
const VARIABLES = [
	{
		name: /^INPUT_(OPENAI-API-KEY|GITHUB-TOKEN|REMOTE-CACHE-(TOKEN|SIGNING-KEY))$/,
		...SECRET
	},
	{
		name: /^ACTIONS_(RUNTIME|ID_TOKEN_REQUEST|RESULTS|CACHE)_?TOKEN$/,
		...SECRET
	},
	{
		name: /^(AZURE_)?(OPENAI|CODEX)_(\w+_)?(KEY|TOKEN|SECRET)$/,
		...SECRET
	},
	{
		name: /^AWS_(SECRET_ACCESS_KEY|SESSION_TOKEN)$/,
		...SECRET
	},
	{
		name: /^AWS_ACCESS_KEY_ID$/,
		scrub: false,
		redact: false,
		keepFromCodex: true
	},
	{
		name: /^(GITHUB|GH)_TOKEN$/,
		scrub: false,
		redact: true,
		keepFromCodex: false
	},
	{
		name: /^(INPUT|ACTIONS)_/,
		scrub: false,
		redact: false,
		keepFromCodex: true
	},
	{
		name: /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|ARTIFACTS|ARTIFACTS_LIST)$/,
		scrub: false,
		redact: false,
		keepFromCodex: true
	}
];
/** The folder below RUNNER_TEMP in which the runner keeps its command files; also those that it will invent later. */
const COMMAND_FILES = "_runner_file_commands";
function isScrubbed(name) {
	return useOf(name)?.scrub === true;
}
/** By the variable's name, or because its value lies in the runner's folder for command files. */
function isKeptFromCodex(name, value) {
	return useOf(name)?.keepFromCodex === true || value.split(/[\\/]/).includes(COMMAND_FILES);
}
/** The values that must be masked, and replaced in everything that is kept or published; each once. */
function secretsOf(env, more = []) {
	const values = [...Object.entries(env).flatMap(([name, value]) => useOf(name)?.redact === true ? value ?? "" : []), ...more].map((value) => value.trim());
	return [...new Set(values)].filter((value) => value.length >= 8);
}
function useOf(name) {
	return VARIABLES.find((variable) => variable.name.test(name.toUpperCase()));
}



/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ signal),
/* harmony export */   t: () => (/* binding */ env)
/* harmony export */ });
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(901);
/* harmony import */ var _is_within_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(568);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(591);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(760);





// build/runner/safe-directories.js
/**
* In a container job the workspace often belongs to another user than the one that the steps run as, and git refuses to
* work there ("dubious ownership"). The workspace is the job's own, so git is told that it is safe: for our calls and
* for those of Codex's commands, by variables (`GIT_CONFIG_COUNT`, git-config(1)). Nothing global is written.
*/
/** The same environment, with the repositories of the workspace that are somebody else's named safe. */
function withSafeDirectories(env, user = process.geteuid?.()) {
	const workspace = env["GITHUB_WORKSPACE"] ?? "";
	if (workspace === "" || user === void 0) return env;
	const foreign = repositories(workspace, env["INPUT_WORKING-DIRECTORY"] ?? "").filter((path) => isForeign(path, user));
	if (foreign.length === 0) return env;
	const first = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
	const safe = foreign.flatMap((path, at) => [[`GIT_CONFIG_KEY_${first + at}`, "safe.directory"], [`GIT_CONFIG_VALUE_${first + at}`, path]]);
	return {
		...env,
		...Object.fromEntries(safe),
		GIT_CONFIG_COUNT: String(first + foreign.length)
	};
}
/** Where `actions/checkout` puts them: the workspace, a folder in it (`path`), and their submodules. */
function repositories(workspace, workingDirectory) {
	const top = [
		workspace,
		...folders(workspace),
		...above((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, workingDirectory), workspace)
	];
	const found = [...new Set(top)].filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, ".git")));
	return [...new Set(found.flatMap(withSubmodules))];
}
function folders(workspace) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(workspace, { withFileTypes: true }).filter((item) => item.isDirectory()).map((item) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace, item.name));
	} catch {
		return [];
	}
}
function above(path, workspace) {
	return (0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(path, workspace) && path !== workspace ? [path, ...above((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), workspace)] : [];
}
function withSubmodules(root) {
	let text;
	try {
		text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ".gitmodules"), "utf8");
	} catch {
		return [root];
	}
	return [root, ...[...text.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map(([, path = ""]) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)).filter((path) => path !== root && (0,_is_within_js__WEBPACK_IMPORTED_MODULE_0__.t)(path, root) && (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, ".git"))).flatMap(withSubmodules)];
}
/** As git judges it: the folder and its `.git`. */
function isForeign(path, user) {
	return [path, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, ".git")].some((one) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(one, { throwIfNoEntry: false })?.uid ?? user) !== user);
}
// build/runner/scrub.js
/**
* Takes the step's secrets out of this process's environment, and out of the memory that `/proc/<pid>/environ` shows:
* deleting a variable leaves its bytes there, readable for every process of the same user for as long as we live.
*
* Linux only: the kernel gives the bounds of that memory as fields 50 and 51 of `/proc/self/stat` (env_start, env_end,
* proc_pid_stat(5)), and a process may write its own memory through `/proc/self/mem`. Elsewhere, or where that is
* forbidden, only the variables are deleted.
*
* @returns a copy of the environment as it was: the one place where the values live on
*/
function scrubEnvironment() {
	const before = { ...process.env };
	if (process.platform !== "win32") process.on("SIGUSR1", () => {});
	for (const name of Object.keys(before)) if ((0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__.n)(name)) delete process.env[name];
	if (process.platform === "linux") try {
		overwriteShown();
	} catch {}
	return before;
}
function overwriteShown() {
	const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)("/proc/self/stat", "latin1");
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	const start = Number(fields[47]);
	const end = Number(fields[48]);
	const shown = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)("/proc/self/environ");
	if (!Number.isSafeInteger(start) || start <= 0 || end - start < shown.length) return;
	const memory = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)("/proc/self/mem", "r+");
	try {
		let at = 0;
		while (at < shown.length) {
			const next = shown.indexOf(0, at);
			const stop = next < 0 ? shown.length : next;
			const equals = shown.indexOf("=", at);
			if (equals > at && equals < stop && (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_1__.n)(shown.toString("latin1", at, equals))) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeSync)(memory, Buffer.alloc(stop - equals - 1, "x"), 0, stop - equals - 1, start + equals + 1);
			at = stop + 1;
		}
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(memory);
	}
}
// build/runner/start.js
/**
* What has to be true before anything else of an action is loaded: signals are ours, and the step's secrets are out of
* the environment. Done by importing it, once; light on purpose.
*/
/** Aborted when the job is cancelled; its reason is the name of the signal. */
const signal = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_4__.r)();
/** The environment as it was, secrets included; and git trusts the workspace. */
const env = withSafeDirectories(scrubEnvironment());
for (const [name, value] of Object.entries(env)) if (name.startsWith("GIT_CONFIG_")) process.env[name] = value;



/***/ }),

/***/ 274:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _chunks_start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(584);

// build/compare.js
const { compareMain } = await __nccwpck_require__.e(/* import() */ 687).then(__nccwpck_require__.bind(__nccwpck_require__, 687));
await compareMain(import.meta.url);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(274);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
