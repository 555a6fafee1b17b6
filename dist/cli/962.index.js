export const id = 962;
export const ids = [962];
export const modules = {

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheCommand: () => (/* binding */ cacheCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5749);
/* harmony import */ var _escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(270);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4966);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3447);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7488);
/* harmony import */ var _prune_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1000);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);








// build/cli/cache.js
const USAGE = `codex-job cache: the local store

  codex-job cache list [--cache-dir DIR]         what is stored, newest first
  codex-job cache show HASH [--cache-dir DIR]    one entry: its meta.json and its answer (the start of a hash is enough)
  codex-job cache prune [--cache-ttl HOURS] [--cache-dir DIR]    remove what is expired, or older than HOURS
  codex-job cache clear [--cache-dir DIR]        remove everything
`;
const hoursOf = (0,_readers_js__WEBPACK_IMPORTED_MODULE_5__.n)(1e6, "hours");
/** `codex-job cache …`. @returns the exit status: 0, 1 when something is not there or can't be done, 2 for bad usage */
async function cacheCommand(args) {
	let parsed;
	try {
		parsed = parse(args);
	} catch (error) {
		return misused((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.n)(error));
	}
	const { values, positionals } = parsed;
	if (values.help) {
		node_process__WEBPACK_IMPORTED_MODULE_3__.stdout.write(USAGE);
		return 0;
	}
	const { "cache-dir": place, "cache-ttl": ttl } = values;
	if (place === "") return misused("--cache-dir is empty; leave it out for the default store.");
	const directory = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_context_js__WEBPACK_IMPORTED_MODULE_1__.l)("cli"))(place ?? "");
	if (directory.kind === "invalid") return misused(`--cache-dir accepts ${directory.expected}.`);
	const [verb = "", hash, ...more] = positionals;
	if (more.length > 0 || hash !== void 0 !== (verb === "show")) return misused();
	if (ttl !== void 0 && verb !== "prune") return misused("--cache-ttl is for prune only.");
	const hours = ttl === void 0 ? null : hoursOf(ttl);
	if (hours?.kind === "invalid") return misused(`--cache-ttl accepts ${hours.expected}.`);
	const folder = directory.value;
	switch (verb) {
		case "list": return list(folder);
		case "show": return show(folder, hash ?? "");
		case "prune": return tell(await (0,_prune_js__WEBPACK_IMPORTED_MODULE_2__.n)(folder, {
			now: Date.now(),
			ttlMs: hours === null ? void 0 : hours.value * 36e5
		}));
		case "clear": return tell(await (0,_prune_js__WEBPACK_IMPORTED_MODULE_2__.t)(folder));
		default: return misused();
	}
}
/** Throws for an option that isn't known, or has no value. */
function parse(args) {
	return (0,node_util__WEBPACK_IMPORTED_MODULE_4__.parseArgs)({
		args: [...args],
		allowPositionals: true,
		options: {
			"cache-dir": { type: "string" },
			"cache-ttl": { type: "string" },
			help: {
				type: "boolean",
				short: "h"
			}
		}
	});
}
function misused(problem) {
	node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(problem === void 0 ? USAGE : `codex-job cache: ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.n)(problem)}\n\n${USAGE}`);
	return 2;
}
async function list(folder) {
	const entries = await (0,_prune_js__WEBPACK_IMPORTED_MODULE_2__.i)(folder);
	for (const { hash, time, bytes, meta, problem } of entries) {
		const what = meta === null ? `unreadable: ${problem}` : `${meta.tier ?? ""} ${meta.model ?? ""} ${taskOf(meta.key)}`;
		const old = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__.n)(Math.max(0, Math.floor((Date.now() - time) / 1e3)));
		node_process__WEBPACK_IMPORTED_MODULE_3__.stdout.write(`${hash.slice(0, 16)}  ${old.padStart(12)}  ${String(Math.ceil(bytes / 1024)).padStart(6)} KiB  ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.n)(what).slice(0, 120)}\n`);
	}
	node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`${entries.length} entries in ${folder}\n`);
	return 0;
}
/** The key record is a list of [name, value] pairs (key/record.ts). */
function taskOf(key) {
	const pair = Array.isArray(key) ? key.find((item) => Array.isArray(item) && item[0] === "task") : void 0;
	return typeof pair?.[1] === "string" ? pair[1].split("\n", 1)[0] ?? "" : "";
}
async function show(folder, start) {
	const matches = (await (0,_prune_js__WEBPACK_IMPORTED_MODULE_2__.i)(folder)).filter(({ hash }) => start !== "" && hash.startsWith(start.toLowerCase()));
	const [match] = matches;
	if (match === void 0 || matches.length > 1) {
		node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`${matches.length === 0 ? "No entry" : `${matches.length} entries`} in ${folder} with a hash that begins with ${(0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.n)(start)}. codex-job cache list shows them.\n`);
		return 1;
	}
	const entry = await (0,_prune_js__WEBPACK_IMPORTED_MODULE_2__.a)(folder, match.hash);
	if (entry.kind !== "ok") {
		node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`The entry ${match.folder} is damaged. The next run of its job replaces it.\n`);
		return 1;
	}
	const text = `${JSON.stringify(entry.meta, null, 2)}\n\n${entry.files.get("message.md")?.toString("utf8") ?? ""}\n`;
	node_process__WEBPACK_IMPORTED_MODULE_3__.stdout.write(process.env["GITHUB_ACTIONS"] === "true" ? (0,_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__.t)(text) : text);
	node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`${match.folder}\n`);
	return 0;
}
function tell(pruned) {
	if (pruned.kind === "failed") {
		node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`Nothing could be removed: ${pruned.detail}\n`);
		return 1;
	}
	node_process__WEBPACK_IMPORTED_MODULE_3__.stderr.write(`${pruned.removed.length} entries removed, ${Math.ceil(pruned.bytes / 1024)} KiB\n`);
	return 0;
}



/***/ })

};
