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
// EXTERNAL MODULE: ./build/shaken/chunks/verdict.js
var chunks_verdict = __webpack_require__(2549);
// EXTERNAL MODULE: ./build/shaken/chunks/entry.js
var entry = __webpack_require__(5516);
// EXTERNAL MODULE: ./build/shaken/chunks/port.js
var port = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/shaken/chunks/run-process.js
var run_process = __webpack_require__(225);
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











// build/store/actions/availability.js
/**
* Whether there is an Actions cache to talk to, told from the environment. Pure. The library's own check looks at the
* URL only: without a token it throws, and without any URL it spends 10 s on finding out.
*/
function availability(env, platform) {
	const runner = env["GITHUB_ACTIONS"] === "true";
	if (serviceUrl(env) === "") return {
		kind: "unavailable",
		detail: "this machine has no Actions cache"
	};
	if (!env["ACTIONS_RUNTIME_TOKEN"]) return {
		kind: "unavailable",
		detail: "there is no token for the Actions cache"
	};
	if (platform === "win32") return {
		kind: "unavailable",
		detail: "the Actions cache is not used on Windows",
		...runner ? { notice: "The Actions cache is not used on Windows, only the local store. Run the job on Linux or macOS to share results between machines." } : {}
	};
	const temp = env["RUNNER_TEMP"] ?? "";
	if (!(0,external_node_path_.isAbsolute)(temp) || /[:"\\\n]/.test(temp)) {
		const detail = temp === "" ? "RUNNER_TEMP is not set" : "RUNNER_TEMP is not an absolute path without `:`, `\"` and `\\`";
		return {
			kind: "unavailable",
			detail,
			notice: `The Actions cache is not used: ${detail}.`
		};
	}
	const mode = (env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
	return {
		kind: "ok",
		mode,
		temp,
		mayRead: !["none", "write-only"].includes(mode),
		mayWrite: !["none", "read"].includes(mode)
	};
}
/** As `@actions/cache` 6 finds it: service v2 when ACTIONS_CACHE_SERVICE_V2 holds anything, but never on a GHES host. */
function serviceUrl(env) {
	return ((env["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "" && !isGhes(env["GITHUB_SERVER_URL"] ?? "") ? env["ACTIONS_RESULTS_URL"] : env["ACTIONS_CACHE_URL"]) ?? "";
}
function isGhes(server) {
	if (server === "") return false;
	if (!URL.canParse(server)) return true;
	const host = new URL(server).hostname.trimEnd().toUpperCase();
	return !(host === "GITHUB.COM" || host.endsWith(".GHE.COM") || host.endsWith(".LOCALHOST"));
}
/** What the cache call needs of our environment. Everything else (keys, inputs, file commands) stays here. */
const PASSED = [
	"ACTIONS_CACHE_MODE",
	"ACTIONS_CACHE_SERVICE_V2",
	"ACTIONS_CACHE_URL",
	"ACTIONS_ORCHESTRATION_ID",
	"ACTIONS_RESULTS_URL",
	"ACTIONS_RUNTIME_TOKEN",
	"ACTIONS_RUNTIME_URL",
	"ALL_PROXY",
	"GITHUB_ACTIONS",
	"GITHUB_REF",
	"GITHUB_REPOSITORY",
	"GITHUB_SERVER_URL",
	"HOME",
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"LANG",
	"LC_ALL",
	"NODE_EXTRA_CA_CERTS",
	"NODE_TLS_REJECT_UNAUTHORIZED",
	"NO_PROXY",
	"RUNNER_ARCH",
	"RUNNER_OS",
	"SSL_CERT_DIR",
	"SSL_CERT_FILE",
	"TZ",
	"all_proxy",
	"http_proxy",
	"https_proxy",
	"no_proxy"
];
function passedOn(env) {
	const passed = {};
	for (const name of PASSED) {
		const value = env[name];
		if (value !== void 0) passed[name] = value;
	}
	return passed;
}
// build/store/actions/call-worker.js
/**
* One call of `@actions/cache`, in a process of its own (src/cache-worker.ts).
*
* Why a process: the library has no way to abort a call, and a service that accepts and stays silent holds it for
* minutes, up to for ever; only killing it ends it. It takes its folders from the environment and the current
* directory, which are one for a whole process, so that two calls, or Codex beside them, would disturb each other. It
* prints workflow commands of its own on stdout. It runs `tar` by PATH. And a hit in the local store never loads it.
*/
/** Runs `use` with a fresh staging folder below `temp`, and removes the folder afterwards. */
async function withStaging(temp, use) {
	const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, "codex-job-cache-"));
	try {
		await (0,shim.a)(staging);
		return await use(staging);
	} finally {
		await (0,promises_.rm)(staging, {
			recursive: true,
			force: true,
			maxRetries: 3
		}).catch(() => {});
	}
}
/** @param end when the call has to be over, by performance.now(). Never rejects. */
async function callCache(call, job, staging, end) {
	let tail = Buffer.alloc(0);
	const keep = (chunk) => {
		tail = Buffer.concat([tail, chunk]).subarray(-262144);
	};
	const ended = await (0,run_process.t)({
		command: process.execPath,
		args: [call.script],
		cwd: staging,
		env: {
			...passedOn(call.env),
			...(0,shim.o)(staging, call.env["PATH"] ?? ""),
			CODEX_JOB_RUN: call.runId
		},
		stdin: `${JSON.stringify(job)}\n`,
		stdinStaysOpen: true,
		signal: call.signal,
		timeoutMs: end - external_node_perf_hooks_.performance.now(),
		onStdout: keep,
		onStderr: keep,
		drainMs: 100
	});
	const output = tail.toString("utf8");
	if (ended.endedBy !== null) return {
		kind: ended.endedBy,
		output
	};
	if (ended.kind === "not-started") return {
		kind: "crashed",
		detail: ended.cause.message,
		output
	};
	const answer = await readAnswer(staging);
	if (answer !== null) return {
		kind: "answered",
		answer,
		output
	};
	return {
		kind: "crashed",
		detail: `it ended with ${ended.signal ?? `exit code ${ended.code}`}`,
		output
	};
}
async function readAnswer(staging) {
	try {
		return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(staging, ANSWER_FILE), "utf8"));
	} catch {
		return null;
	}
}
// build/store/actions/explain-failure.js
/**
* What went wrong, told from what `@actions/cache` printed: it swallows its errors, and returns `undefined` or -1 for
* all of them. Its output is never shown as it is (it holds workflow commands, and debug lines with signed URLs). Pure.
*/
const NOISE = /^Failed to (restore|save): |^Unable to reserve cache with key \S+?, another job may be creating this cache\.( More details: )?/g;
const DENIED = /cache (read|write) denied:|cache-mode '[^']*' does not permit/;
function explainFailure(output) {
	const lines = output.split(/[\r\n]+/).map((line) => line.trim());
	const telling = [
		...lines.map((line) => /cache (?:read|write) denied:.*/.exec(line)?.[0]),
		...lines.map((line) => /^::debug::Failed to reserve cache: (?:Error: )?(.+)/.exec(line)?.[1]),
		...lines.map((line) => /^::(?:warning|error)(?: [^:]*)?::(.+)/.exec(line)?.[1]),
		...lines.map((line) => /^Failed to (?:restore|save): .+/.exec(line)?.[0]),
		...lines.map((line) => /^Cache (?:restore|save) skipped: (.+)/.exec(line)?.[1]),
		...lines.map((line) => /^Attempt \d+ of \d+ failed with error: (.+?)\. Retrying request/.exec(line)?.[1]),
		...lines.map((line) => /^::debug::\w+ - Attempt \d+ of \d+ failed with error: (.+)/.exec(line)?.[1])
	].filter((text) => text !== void 0);
	const text = plain(lines.flatMap((line) => /^::add-mask::(.+)/.exec(line)?.[1] ?? []).reduce((line, secret) => line.replaceAll(secret, "…"), telling[0] ?? ""));
	if (text === "") return {
		kind: "none",
		text
	};
	return {
		kind: DENIED.test(output) ? "denied" : "failed",
		text
	};
}
/** Without command escapes, control characters, queries of URLs (signatures), tokens; at most 300 characters. */
function plain(text) {
	const line = unescaped(text).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replace(/\b(https?:\/\/[^\s?'"]*)\?[^\s'"]*/g, "$1?…").replace(/\beyJ[\w-]{10,}\.[\w.-]*/g, "…").replace(NOISE, "").replace(/\s+/g, " ").trim();
	return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
/** The runner's escapes in a command's text: %25, %0D and %0A. */
function unescaped(text) {
	return text.replace(/%0D|%0A/gi, " ").replace(/%25/g, "%");
}
// build/store/actions/actions.js
/** The Actions cache as a store. What comes out of it is untrusted until it passed the checks of a local entry. */
/** Only when there is an archive: a local hit doesn't pay for it. */
const loadArchive = () => __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 2810));
function actionsStore(call, clock) {
	const memory = {
		silent: false,
		ttlMs: entry.n,
		refused: []
	};
	const findWithin = (ms, hash, options) => find(call, memory, ms, hash, options).catch((cause) => lookupFailed((0,errors.n)(cause), cause));
	return {
		name: "actions",
		findWithin,
		find: (hash, options) => findWithin(port.t, hash, options),
		save: (entry) => save(call, memory, entry, clock).catch((cause) => saveFailed((0,errors.n)(cause), cause))
	};
}
async function find(call, memory, ms, hash, options) {
	const end = external_node_perf_hooks_.performance.now() + ms;
	memory.ttlMs = options.ttlMs;
	const here = availability(call.env, process.platform);
	if (here.kind === "unavailable") return {
		kind: "miss",
		reason: "unavailable",
		...noticeOf(here.notice)
	};
	if (!here.mayRead) return {
		kind: "miss",
		reason: "denied"
	};
	return await withStaging(here.temp, async (staging) => {
		const ended = await callCache(call, {
			kind: "restore",
			prefix: keyPrefix(hash),
			archiveLimit: shim.n
		}, staging, end);
		if (ended.kind === "timeout") {
			memory.silent = true;
			return missed("timeout", `${slow(ms, ended.output)}. The save to it is not tried either`);
		}
		if (ended.kind === "cancelled") return {
			kind: "miss",
			reason: "timeout"
		};
		if (ended.kind === "crashed") return lookupFailed(ended.detail);
		const { answer, output } = ended;
		if (answer.kind === "threw") return lookupFailed(answer.message);
		if (answer.kind !== "restored") return lookupFailed(`an answer of the kind ${answer.kind}`);
		if (answer.key === null) return nothing(explainFailure(output));
		memory.refused.push(answer.key);
		const { readArchive } = await loadArchive();
		const signal = AbortSignal.timeout(Math.max(1, Math.ceil(end - external_node_perf_hooks_.performance.now())));
		return judge(answer.key, await readArchive((0,external_node_path_.join)(staging, shim.t), signal), hash, options);
	});
}
/** The verdict on what came out of the cache: key, archive, meta, digests, form. Pure. */
function judge(key, archive, hash, { now, ttlMs }) {
	const parsed = parseKey(key);
	if (!parsed) return refused("hash", `its key ${JSON.stringify(key.slice(0, 120))} is not one of ours`);
	if (parsed.hash !== hash) return refused("hash", `its key names the hash ${parsed.hash}`);
	if (archive.kind === "refused") return refused("damaged", `its archive is refused: ${archive.detail}`, archive.cause);
	const verdict = (0,chunks_verdict.t)(archive.meta, hash, now, ttlMs);
	if (verdict.kind === "invalid") return verdict.reason === "expired" ? {
		kind: "miss",
		reason: "expired"
	} : refused(verdict.reason, verdict.detail);
	const { meta } = verdict;
	if (createdSeconds(meta) !== parsed.created) return refused("damaged", `its key says ${parsed.created}, its meta.json ${meta.created}`);
	const listed = (0,entry.d)(meta);
	const extra = [...archive.files.keys()].find((name) => !listed.includes(name));
	if (extra !== void 0) return refused("damaged", `${extra} is not listed in meta.json`);
	for (const name of listed) {
		const bytes = archive.files.get(name);
		const problem = bytes ? (0,entry.m)(name, meta.files[name], bytes) : `${name} is missing`;
		if (problem) return refused("damaged", problem);
	}
	const problem = (0,chunks_verdict.i)(archive.files);
	if (problem) return refused("damaged", problem);
	return {
		kind: "hit",
		meta,
		files: archive.files,
		ageSeconds: (0,entry.l)(meta, now)
	};
}
async function save(call, memory, entry, clock) {
	const end = external_node_perf_hooks_.performance.now() + port.n;
	const here = availability(call.env, process.platform);
	if (here.kind === "unavailable") return {
		kind: "skipped",
		reason: "unavailable",
		...noticeOf(here.notice)
	};
	if (memory.silent) return {
		kind: "skipped",
		reason: "timeout"
	};
	if (!here.mayWrite) return denied(`the cache mode of this run is \`${here.mode}\``);
	const { meta } = entry;
	const key = cacheKey(meta, (0,external_node_crypto_.randomBytes)(8).toString("hex"));
	const unless = meta.forced ? null : {
		hash: meta.hash,
		now: clock(),
		ttlMs: memory.ttlMs,
		refused: memory.refused
	};
	return await withStaging(here.temp, async (staging) => {
		const signal = AbortSignal.timeout(port.n);
		const { packArchive } = await loadArchive();
		await packArchive(entry, (0,external_node_path_.join)(staging, shim.t), signal);
		const ended = await callCache(call, {
			kind: "save",
			key,
			prefix: keyPrefix(meta.hash),
			unless
		}, staging, end);
		if (ended.kind === "timeout") return saveFailed(slow(port.n, ended.output));
		if (ended.kind === "cancelled") return saveFailed("the job was cancelled while it was being saved");
		if (ended.kind === "crashed") return saveFailed(ended.detail);
		const { answer, output } = ended;
		if (answer.kind === "present") return {
			kind: "kept",
			location: answer.key,
			reason: "present"
		};
		if (answer.kind === "saved" && typeof answer.id === "number" && answer.id >= 0) return {
			kind: "stored",
			location: key
		};
		const cause = explainFailure(output);
		if (cause.kind === "denied") return denied(cause.text);
		if (answer.kind === "threw") return saveFailed(answer.message);
		return saveFailed(cause.text || "the service refused it without a reason");
	});
}
function nothing(cause) {
	if (cause.kind === "none") return {
		kind: "miss",
		reason: "absent"
	};
	if (cause.kind === "failed") return lookupFailed(cause.text);
	return {
		kind: "miss",
		reason: "denied",
		notice: `The Actions cache may not be read by this run (${cause.text}): only the local store was asked.`
	};
}
function denied(detail) {
	return {
		kind: "skipped",
		reason: "denied",
		notice: `The result is not kept in the Actions cache, since this run may not write there (${detail}). Runs that outsiders can start get a read-only token. Make the result in a run on \`push\`, \`schedule\` or \`pull_request\`, or, where the one who started it is trusted, set \`cache-mode: write\` in the workflow.`
	};
}
/** Where the library was still at its retries when the time was up, it has said what for. */
function slow(ms, output) {
	const { text } = explainFailure(output);
	return `it was not done within ${Math.round(ms / 1e3)} s${text === "" ? "" : ` (${text})`}`;
}
function missed(reason, detail, cause) {
	return {
		kind: "miss",
		reason,
		warning: `The Actions cache could not be asked: ${detail}.`,
		cause
	};
}
function lookupFailed(detail, cause) {
	return missed("failed", detail.replace(/\.$/, ""), cause);
}
function refused(reason, detail, cause) {
	return {
		kind: "miss",
		reason,
		warning: `The result in the Actions cache is not used and will be replaced: ${detail}.`,
		cause
	};
}
function saveFailed(detail, cause) {
	return {
		kind: "failed",
		reason: "failed",
		warning: `The result could not be kept in the Actions cache: ${detail.replace(/\.$/, "")}.`,
		cause
	};
}
function noticeOf(notice) {
	return notice === void 0 ? {} : { notice };
}



/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ equip),
/* harmony export */   i: () => (/* binding */ MEMBER_FOLDER),
/* harmony export */   n: () => (/* binding */ ARCHIVE_LIMIT),
/* harmony export */   o: () => (/* binding */ stagingEnvironment),
/* harmony export */   r: () => (/* binding */ HAS_ZSTD),
/* harmony export */   t: () => (/* binding */ ARCHIVE)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5516);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);




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
const ARCHIVE_LIMIT = _entry_js__WEBPACK_IMPORTED_MODULE_0__.i + _entry_js__WEBPACK_IMPORTED_MODULE_0__.s + 2097152;
/** Whether archives are written with zstd. What the library is told follows it: it is part of the version. */
const HAS_ZSTD = typeof node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdCompress === "function";
const TOOLS = "tools";
const TEMP = "temp";
/** The path that the library is given: the same text on every machine, or the versions differ. */
const MEMBER_FOLDER = "codex-job-entry";
const TAR = `#!/bin/sh
PATH=$CODEX_JOB_PATH
case "$1" in
  -xf) exec mv -f -- "$2" "$CODEX_JOB_ARCHIVE" ;;
  --posix) exec cp -- "$CODEX_JOB_ARCHIVE" "$3" ;;
  -tf) exit 0 ;;
esac
echo "unexpected call of tar: $*" >&2
exit 1
`;
/** The library looks only whether it says anything: `zstd --quiet --version`. */
const ZSTD = "#!/bin/sh\necho 1.5.7\n";
/** Fills a fresh staging folder with what the library has to find there. */
async function equip(staging) {
	for (const folder of [
		TOOLS,
		TEMP,
		MEMBER_FOLDER
	]) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, folder), { mode: 448 });
	const scripts = {
		tar: TAR,
		gtar: TAR,
		...HAS_ZSTD ? { zstd: ZSTD } : {}
	};
	for (const [name, script] of Object.entries(scripts)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, TOOLS, name), script, { mode: 448 });
}
/**
* The variables that make the library work in the staging folder. RUNNER_TEMP and GITHUB_WORKSPACE are relative to it:
* the library builds command lines from them without quotes, which a space in the real path would split.
*/
function stagingEnvironment(staging, path) {
	return {
		PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, TOOLS),
		RUNNER_TEMP: TEMP,
		GITHUB_WORKSPACE: ".",
		CODEX_JOB_ARCHIVE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, ARCHIVE),
		CODEX_JOB_PATH: path || [
			"/usr/local/bin",
			"/usr/bin",
			"/bin"
		].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
	};
}



/***/ })

};
