import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 327:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/shaken/chunks/errors.js
// build/base/errors.js
/** What a thrown value says. Anything can be thrown, so each of these takes `unknown`. */
/** The message of an error; any other value as text. */
function errorMessage(error) {
	return error instanceof Error ? error.message : String(error);
}
/** The error's `code` (`ENOENT`, …); empty where it has none. */
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
/** The stack trace of an error, for the log of a fault in codex-job itself. */
function errorStack(error) {
	return error instanceof Error ? error.stack ?? error.message : String(error);
}


// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/shaken/chunks/entry.js

// build/codex/events/streams.js
/** The files that hold what Codex printed. */
const STREAMS = ["stdout", "stderr"];
function isStream(name) {
	return STREAMS.some((stream) => stream === name);
}
// build/result/files.js
/** The files that a result is kept in, beside what Codex printed (`STREAMS` in codex/events/transcript.ts). */
const RESULT_FILES = [
	"summary.json",
	"message.md",
	"table.json",
	"changes.patch"
];
// build/store/entry/entry.js
/** A stored entry: its files and the content of its `meta.json` (format 1). Pure. */
const META_FILE = "meta.json";
const ENTRY_FILES = [...STREAMS, ...RESULT_FILES];
/** Absent where there is no table, or nothing was changed. All others are always there, though they may be empty. */
const OPTIONAL_FILES = (/* unused pure expression or super */ null && (["table.json", "changes.patch"]));
/** Bytes of all files of an entry together, `meta.json` not counted. */
const ENTRY_LIMIT = 134217728;
const META_LIMIT = 4194304;
/** How far in the future `created` may be, in ms: clocks of two machines differ. */
const CLOCK_SLACK = 3e5;
const DAY = 864e5;
/** The fields of `meta.json`, in its order. */
const META_FIELDS = (/* unused pure expression or super */ null && ([
	"format",
	"hash",
	"created",
	"startedAt",
	"ttlMs",
	"forced",
	"exit",
	"model",
	"tier",
	"usage",
	"costUsd",
	"usageSource",
	"codexVersion",
	"changes",
	"activity",
	"notReplayed",
	"files",
	"key"
]));
/** Whole seconds since the result was made; a stamp in the (near) future counts as now. */
function ageSeconds(meta, now) {
	return Math.max(0, Math.floor((now - Date.parse(meta.created)) / 1e3));
}
/** The names that `meta` lists, in the order of ENTRY_FILES. */
function listedFiles(meta) {
	return ENTRY_FILES.filter((name) => Object.hasOwn(meta.files, name));
}
function markOf(bytes) {
	return {
		size: bytes.length,
		sha256: createHash("sha256").update(bytes).digest("hex")
	};
}
/** Null when `bytes` are what the mark says, else what is wrong. */
function mismatch(name, mark, bytes) {
	if (!mark) return `${name} is not listed in meta.json`;
	if (bytes.length !== mark.size) return `${name} has ${bytes.length} bytes instead of ${mark.size}`;
	return markOf(bytes).sha256 === mark.sha256 ? null : `the SHA-256 of ${name} is not the one in meta.json`;
}
/** The exact bytes of `meta.json`: fields in a fixed order, so that the same meta has the same bytes everywhere. */
function metaBytes(meta) {
	const ordered = Object.fromEntries(META_FIELDS.map((name) => [name, meta[name]]));
	return Buffer.from(`${JSON.stringify(ordered, null, 2)}\n`);
}
function isHash(text) {
	return /^[0-9a-f]{64}$/.test(text);
}


;// CONCATENATED MODULE: ./build/shaken/chunks/protocol.js

// build/store/actions/keys.js
/**
* Keys in the Actions cache: `codex-job-<hash>-<created, Unix seconds>-<unique>`. Entries there can't be overwritten,
* so the time in the key is what lets a newer result win: the service gives the newest of a prefix. Lower case only,
* because the local runner `act` folds case. Pure.
*/
/** @param unique lower-case letters and digits: two jobs may end in the same second */
function cacheKey(draft, unique) {
	return `${keyPrefix(draft.hash)}${createdSeconds(draft)}-${unique}`;
}
function keyPrefix(hash) {
	return `codex-job-${hash}-`;
}
function createdSeconds(draft) {
	return Math.floor(Date.parse(draft.created) / 1e3);
}
/** Null for all that cacheKey doesn't write: the service is asked by prefix, and may answer with anything. */
function parseKey(key) {
	const match = /^codex-job-([0-9a-f]{64})-(\d{1,12})-[0-9a-z]{1,40}$/.exec(key);
	return match?.[1] && match[2] ? {
		hash: match[1],
		created: Number(match[2])
	} : null;
}
/** Whether the entry behind `key` makes another save of the same job needless. */
function isFresh(key, { hash, now, ttlMs, refused }) {
	const parsed = parseKey(key);
	if (parsed?.hash !== hash || refused.includes(key)) return false;
	const age = now - parsed.created * 1e3;
	return age <= ttlMs && age >= -3e5;
}
// build/store/actions/protocol.js
const ANSWER_FILE = "answer.json";


;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(522);
;// CONCATENATED MODULE: ./build/shaken/chunks/shim.js




// build/store/actions/shim.js
/**
* The stand-in for `tar` that `@actions/cache` finds in the child process.
*
* The library unpacks what it downloads with `tar -P`: absolute members, `..` and links of a poisoned archive write
* anywhere, and a corrupt one leaves half-written files. So the library never gets a real tar. On a restore the
* stand-in puts the archive aside, unopened, and archive.ts reads it; on a save it hands over the archive that
* archive.ts has packed. Its folder is all of PATH: a tar isn't needed on the machine at all, and whether the library
* takes zstd or gzip, which is part of the version under which it saves and looks, depends on us and not on whether
* somebody installed zstd.
*
* Calls, as written in lib/internal/tar.js of @actions/cache 6.3.0:
* `tar -xf ARCHIVE -P -C DIR …`, `tar --posix -cf NAME --exclude NAME -P …`, and with step debugging `tar -tf ARCHIVE …`.
*/
/** Relative to the staging folder, which is the child's current directory. */
const ARCHIVE = "archive";
/** Bytes of an archive as downloaded: an entry, headers, and the little that compression can add to noise. */
const ARCHIVE_LIMIT = ENTRY_LIMIT + META_LIMIT + 2097152;
/** Whether archives are written with zstd. What the library is told follows it: it is part of the version. */
const HAS_ZSTD = typeof external_node_zlib_.createZstdCompress === "function";
const TOOLS = "tools";
const TEMP = "temp";
/** The path that the library is given: the same text on every machine, or the versions differ. */
const MEMBER_FOLDER = "codex-job-entry";
const TAR = (/* unused pure expression or super */ null && (`#!/bin/sh
PATH=$CODEX_JOB_PATH
case "$1" in
  -xf) exec mv -f -- "$2" "$CODEX_JOB_ARCHIVE" ;;
  --posix) exec cp -- "$CODEX_JOB_ARCHIVE" "$3" ;;
  -tf) exit 0 ;;
esac
echo "unexpected call of tar: $*" >&2
exit 1
`));
/** The library looks only whether it says anything: `zstd --quiet --version`. */
const ZSTD = "#!/bin/sh\necho 1.5.7\n";
/** Fills a fresh staging folder with what the library has to find there. */
async function equip(staging) {
	for (const folder of [
		TOOLS,
		TEMP,
		MEMBER_FOLDER
	]) await mkdir(join(staging, folder), { mode: 448 });
	const scripts = {
		tar: TAR,
		gtar: TAR,
		...HAS_ZSTD ? { zstd: ZSTD } : {}
	};
	for (const [name, script] of Object.entries(scripts)) await writeFile(join(staging, TOOLS, name), script, { mode: 448 });
}
/**
* The variables that make the library work in the staging folder. RUNNER_TEMP and GITHUB_WORKSPACE are relative to it:
* the library builds command lines from them without quotes, which a space in the real path would split.
*/
function stagingEnvironment(staging, path) {
	return {
		PATH: join(staging, TOOLS),
		RUNNER_TEMP: TEMP,
		GITHUB_WORKSPACE: ".",
		CODEX_JOB_ARCHIVE: join(staging, ARCHIVE),
		CODEX_JOB_PATH: path || [
			"/usr/local/bin",
			"/usr/bin",
			"/bin"
		].join(delimiter)
	};
}


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
;// CONCATENATED MODULE: ./build/shaken/cache-worker.js






// build/cache-worker.js
/**
* Entry: one call of `@actions/cache` in a process of its own, so that it can be killed (the reasons are in
* store/actions/call-worker.ts). The job comes on stdin, the answer goes to a file in the current directory, the staging folder.
* Stdout and stderr belong to the library; the parent reads them for causes and shows nothing of it as it is.
*/
async function perform(job) {
	const cache = await __nccwpck_require__.e(/* import() */ 912).then(__nccwpck_require__.bind(__nccwpck_require__, 912));
	const paths = [MEMBER_FOLDER];
	if (job.kind === "restore") {
		watchDownload(job.archiveLimit);
		return {
			kind: "restored",
			key: await cache.restoreCache(paths, job.prefix, [job.prefix]) ?? null
		};
	}
	if (job.unless) {
		const key = await cache.restoreCache(paths, job.prefix, [job.prefix], { lookupOnly: true });
		if (key !== void 0 && isFresh(key, job.unless)) return {
			kind: "present",
			key
		};
	}
	return {
		kind: "saved",
		id: await cache.saveCache(paths, job.key)
	};
}
/** The library downloads whatever size the service offers: end the process before that fills the disk. */
function watchDownload(limit) {
	const temp = process.env["RUNNER_TEMP"] ?? ".";
	setInterval(() => {
		for (const name of (0,external_node_fs_.readdirSync)(temp, {
			recursive: true,
			encoding: "utf8"
		})) if (((0,external_node_fs_.statSync)((0,external_node_path_namespaceObject.join)(temp, name), { throwIfNoEntry: false })?.size ?? 0) > limit) answer({
			kind: "threw",
			message: `the archive has more than ${limit} bytes`
		});
	}, 100).unref();
}
function answer(value) {
	(0,external_node_fs_.writeFileSync)(`${ANSWER_FILE}.part`, JSON.stringify(value));
	(0,external_node_fs_.renameSync)(`${ANSWER_FILE}.part`, ANSWER_FILE);
	process.exit(0);
}
const lines = (0,external_node_readline_namespaceObject.createInterface)({ input: process.stdin });
lines.once("line", async (line) => {
	try {
		answer(await perform(JSON.parse(line)));
	} catch (error) {
		answer({
			kind: "threw",
			message: errorMessage(error)
		});
	}
});
lines.once("close", () => process.exit(1));


