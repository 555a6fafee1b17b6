export const id = 859;
export const ids = [859];
export const modules = {

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ installCodex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5749);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5127);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7316);
/* harmony import */ var _run_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(225);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);









// build/codex/install/logged-npm.js
const MAX_OUTPUT = 1048576;
/**
* Runs npm with its output in the log, line by line. Never rejects.
*
* By `@actions/exec`, which prints the command and its lines as other actions do. It gives no handle on the process, so
* an npm that has to end early is found by its environment and killed with all that it started; without `/proc` (macOS)
* it ends by npm's own network limits.
*
* @param onLine each line of npm's stdout and stderr
*/
async function loggedNpm(npm, args, { cwd, env, timeoutMs, signal }, onLine) {
	if (signal?.aborted) return {
		kind: "killed",
		why: "cancelled",
		stdout: "",
		stderr: ""
	};
	const { exec } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 6358));
	const call = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID)();
	const out = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.d)(MAX_OUTPUT);
	const err = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.d)(MAX_OUTPUT);
	const running = exec(`"${npm.command}"`, [...npm.prefix, ...args], {
		cwd,
		env: {
			...definedOf(env),
			[_run_process_js__WEBPACK_IMPORTED_MODULE_3__.n]: call
		},
		silent: true,
		ignoreReturnCode: true,
		delay: 500,
		listeners: {
			stdout: out.take,
			stderr: err.take,
			stdline: onLine,
			errline: onLine
		}
	}).then((code) => ({
		kind: "exited",
		code,
		...outputs()
	}), (cause) => ({
		kind: "not-started",
		cause: cause instanceof Error ? cause : new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_8__.n)(cause))
	}));
	const outputs = () => ({
		stdout: out.bytes().toString("utf8"),
		stderr: err.bytes().toString("utf8")
	});
	const { wish, clear } = wishToEnd(timeoutMs, signal);
	const first = await Promise.race([running, wish]);
	clear();
	if (typeof first !== "string") return first;
	await (0,_run_process_js__WEBPACK_IMPORTED_MODULE_3__.i)({
		marker: `${_run_process_js__WEBPACK_IMPORTED_MODULE_3__.n}=${call}`,
		graceMs: 0
	});
	return {
		kind: "killed",
		why: first,
		...outputs()
	};
}
function wishToEnd(timeoutMs, signal) {
	let clear = () => {};
	return {
		wish: new Promise((resolve) => {
			const timer = setTimeout(resolve, Math.min(timeoutMs, 2 ** 31 - 1), "timeout");
			const cancel = () => resolve("cancelled");
			signal?.addEventListener("abort", cancel, { once: true });
			clear = () => {
				clearTimeout(timer);
				signal?.removeEventListener("abort", cancel);
			};
		}),
		clear
	};
}
function definedOf(env) {
	const pairs = Object.entries(env).filter((pair) => pair[1] !== void 0);
	return Object.fromEntries(pairs);
}
// build/codex/install/install.js
const PACKAGE = "@openai/codex";
const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const TAG = /^[A-Za-z][A-Za-z0-9._-]*$/;
const PAUSES_MS = [2e3, 6e3];
/**
* Finds or installs Codex and makes sure that it answers. `version` is a version, a dist-tag, or `system` for the
* `codex` on PATH. Never rejects; each `error` says what to change.
*/
async function installCodex(version, options) {
	try {
		if (version === "system") return await systemCodex(options);
		const wanted = version.replace(/^v(?=\d)/, "");
		if (!VERSION.test(wanted) && !TAG.test(wanted)) return failed(`codex-version is ${wanted.slice(0, 80)}: use a version such as 0.171.0, a dist-tag such as latest, or system.`);
		return await cachedCodex(wanted, options);
	} catch (cause) {
		const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_8__.t)(cause);
		const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_8__.n)(cause);
		return failed((0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.c)(`npm error code ${code}\nnpm error ${text}`, `${PACKAGE}@${version}`).advice, cause);
	}
}
async function systemCodex(options) {
	const binary = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.d)(options.env);
	if (binary === null) return failed("codex-version is `system`, but there is no codex on PATH. Install it (npm install -g @openai/codex), or leave codex-version out.");
	const version = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.u)(binary, (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.h)(options.env, options.secrets ?? []), options.signal);
	return version === null ? failed(`The codex on PATH (${binary}) does not answer to --version. Install it anew, or leave codex-version out.`) : {
		kind: "ok",
		binary,
		version
	};
}
async function cachedCodex(wanted, options) {
	const runId = options.runId ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID)();
	const env = (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.s)(options.env, options.secrets ?? [], runId);
	const root = (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.a)(options.env);
	if (VERSION.test(wanted)) {
		const hit = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, wanted), wanted, env);
		if (hit !== null) return hit;
	}
	if ((0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.f)(process.platform, process.arch) === null) return failed(`There is no Codex for ${process.platform} on ${process.arch}.`);
	const npm = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.o)(options.env);
	if (npm === null) return failed("Codex has to be installed, but there is no npm on PATH. Add a step with actions/setup-node, or use codex-version: system with a codex on PATH.");
	const base = {
		npm,
		env,
		deadline: Date.now() + (options.timeoutMs ?? 6e5),
		options
	};
	if (VERSION.test(wanted)) return install({
		...base,
		version: wanted,
		folder: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, wanted)
	});
	const resolved = await resolveTag(wanted, {
		...base,
		version: wanted,
		folder: root
	});
	if (typeof resolved !== "string") return resolved;
	return await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, resolved), resolved, env) ?? install({
		...base,
		version: resolved,
		folder: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, resolved)
	});
}
async function resolveTag(tag, job) {
	await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.d)(job.folder);
	const ended = await tries(job, () => npm(job, [
		"view",
		"--prefix",
		job.folder,
		`${PACKAGE}@${tag}`,
		"version",
		"--json"
	], job.folder));
	if (ended.kind === "failed") return ended;
	const version = ended.stdout.trim().replace(/^"|"$/g, "");
	return VERSION.test(version) ? version : failed(`npm knows no dist-tag ${tag} of ${PACKAGE}. Check codex-version; \`latest\` always works.`);
}
async function install(job) {
	job.options.onProgress?.(`Installing Codex ${job.version} …`);
	return tries(job, async () => {
		const temp = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.i)(job.folder);
		try {
			return await installInto(temp, job);
		} finally {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rm)(temp, {
				recursive: true,
				force: true,
				maxRetries: 3
			}).catch(() => {});
		}
	});
}
async function installInto(temp, job) {
	const ended = await npm(job, [
		"install",
		"--prefix",
		temp,
		...[
			"--no-save",
			"--no-audit",
			"--no-fund",
			"--ignore-scripts",
			"--omit=dev",
			"--include=optional"
		],
		`${PACKAGE}@${job.version}`
	], temp, job.options.onProgress);
	if (ended.kind !== "ok") return ended;
	const got = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.t)(temp, job.version, job.env);
	if (got?.kind === "failed") return got;
	if (got === null) return {
		...failed(`npm installed ${PACKAGE}@${job.version} without a binary that answers for ${process.platform} on ${process.arch}. Check that the npm registry has the platform packages and that no .npmrc leaves out optional dependencies.`),
		passing: true
	};
	return await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.r)(temp, job.folder, job.version, job.env) ?? failed(`Codex could not be put in the tool cache. Remove ${job.folder}.`);
}
/**
* npm runs in a fresh folder of ours, never in the workspace: a pull request's .npmrc there could name another
* registry. `--prefix` also keeps it from looking for a project above that folder.
*/
async function npm(job, args, cwd, log) {
	const what = `${PACKAGE}@${job.version}`;
	const retries = [
		"--fetch-retries=1",
		"--fetch-retry-mintimeout=1000",
		"--fetch-retry-maxtimeout=5000"
	];
	const timeoutMs = Math.max(1, job.deadline - Date.now());
	const options = {
		cwd,
		env: job.env,
		timeoutMs,
		signal: job.options.signal
	};
	const all = [...args, ...retries];
	const ended = await (log === void 0 ? (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.l)(job.npm, all, options) : loggedNpm(job.npm, all, options, log));
	switch (ended.kind) {
		case "not-started": return failed(`npm could not be started: ${ended.cause.message}. Add a step with actions/setup-node.`, ended.cause);
		case "killed": return failed(ended.why === "timeout" ? `npm did not finish with ${what} in time. Check the machine's network and npm's registry, or use codex-version: system.` : `npm was ended (${ended.why}) before it had finished with ${what}.`);
		case "exited": {
			if (ended.code === 0) return {
				kind: "ok",
				stdout: ended.stdout
			};
			const fault = (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_1__.c)(`${ended.stderr}\n${ended.stdout}`, what);
			const failure = failed(fault.advice, new Error(ended.stderr.trim().slice(0, 4e3)));
			return fault.passing ? {
				...failure,
				passing: true
			} : failure;
		}
	}
}
async function tries(job, once) {
	for (const waitMs of job.options.pausesMs ?? PAUSES_MS) {
		const outcome = await once();
		if (!("passing" in outcome) || Date.now() + waitMs >= job.deadline || job.options.signal?.aborted) return outcome;
		job.options.onProgress?.(`${outcome.error} Trying again …`);
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(waitMs, void 0, job.options.signal ? { signal: job.options.signal } : {}).catch(() => {});
	}
	return once();
}
function failed(error, cause) {
	return cause === void 0 || cause === null ? {
		kind: "failed",
		error
	} : {
		kind: "failed",
		error,
		cause
	};
}



/***/ }),

/***/ 5127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toolFolder),
/* harmony export */   c: () => (/* binding */ npmFault),
/* harmony export */   d: () => (/* binding */ codexOnPath),
/* harmony export */   f: () => (/* binding */ platformPackage),
/* harmony export */   h: () => (/* binding */ withoutSecrets),
/* harmony export */   i: () => (/* binding */ temporaryFolder),
/* harmony export */   l: () => (/* binding */ runNpm),
/* harmony export */   m: () => (/* binding */ codexEnvironment),
/* harmony export */   n: () => (/* binding */ lookUp),
/* harmony export */   o: () => (/* binding */ findNpm),
/* harmony export */   p: () => (/* binding */ PROXY_TOKEN_VARIABLE),
/* harmony export */   r: () => (/* binding */ moveIn),
/* harmony export */   s: () => (/* binding */ npmEnvironment),
/* harmony export */   t: () => (/* binding */ answering),
/* harmony export */   u: () => (/* binding */ binaryVersion)
/* harmony export */ });
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6591);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7316);
/* harmony import */ var _home_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2221);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);








// build/codex/environment.js
/** Holds the key proxy's bearer token for Codex. */
const PROXY_TOKEN_VARIABLE = "CODEX_JOB_TOKEN";
/** What a Codex around us would tell its children, and what moves Codex's own state elsewhere. */
const CODEX_AMBIENT = /^CODEX_(SQLITE_HOME|THREAD_ID|MANAGED_\w+|INTERNAL_\w+|SANDBOX\w*)$/;
const LOOPBACK = ["127.0.0.1", "localhost"];
/**
* The environment for Codex, of which its commands inherit: the step's own, without inputs, runner file commands,
* service tokens and keys (contract section 9). A variable that the user set on purpose (`env: GH_TOKEN`) gets through.
*/
function codexEnvironment(env, wiring) {
	const set = {
		...loopbackPastProxies(env),
		RUST_LOG: "off",
		CODEX_JOB_RUN: wiring.runId
	};
	if (wiring.codexHome !== null) set["CODEX_HOME"] = wiring.codexHome;
	if (wiring.proxyToken !== null) set[PROXY_TOKEN_VARIABLE] = wiring.proxyToken;
	if (wiring.tempDir !== void 0) for (const name of [
		"TMPDIR",
		"TEMP",
		"TMP"
	]) set[name] = wiring.tempDir;
	const replaced = new Set(Object.keys(set).map((name) => name.toUpperCase()));
	const kept = Object.entries(withoutSecrets(env, wiring.secrets)).filter(([name]) => !replaced.has(name.toUpperCase()));
	return {
		...Object.fromEntries(kept),
		...set
	};
}
/** The environment for our own helpers (npm, the version check): the same things are left out, nothing is added. */
function withoutSecrets(env, secrets) {
	const forms = secrets.filter((secret) => secret !== "").flatMap(writtenForms);
	const kept = {};
	for (const [name, value] of Object.entries(env)) {
		if (value === void 0 || (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_0__.t)(name, value) || CODEX_AMBIENT.test(name.toUpperCase())) continue;
		if (forms.some((form) => form.length < 8 ? value === form : value.includes(form))) continue;
		kept[name] = value;
	}
	return kept;
}
function writtenForms(secret) {
	const base64 = Buffer.from(secret, "utf8").toString("base64").replace(/=+$/, "");
	return [.../* @__PURE__ */ new Set([
		secret,
		base64,
		encodeURIComponent(secret)
	])];
}
/** Without this, HTTP_PROXY would send the loopback call to that proxy, capability and all. */
function loopbackPastProxies(env) {
	const upper = env["NO_PROXY"] ?? env["no_proxy"] ?? "";
	const lower = env["no_proxy"] ?? env["NO_PROXY"] ?? "";
	return {
		NO_PROXY: withLoopback(upper),
		no_proxy: withLoopback(lower)
	};
}
function withLoopback(list) {
	const hosts = list.split(",").map((host) => host.trim()).filter((host) => host !== "");
	return [...hosts, ...LOOPBACK.filter((host) => !hosts.includes(host))].join(",");
}
// build/codex/install/native.js
/** npm's platform package and its target triple, after `bin/codex.js` of `@openai/codex`; null = there is none. */
function platformPackage(platform, arch) {
	const cpu = {
		x64: "x86_64",
		arm64: "aarch64"
	}[arch];
	const os = {
		linux: "unknown-linux-musl",
		darwin: "apple-darwin",
		win32: "pc-windows-msvc"
	}[platform];
	return cpu === void 0 || os === void 0 ? null : {
		name: `codex-${platform}-${arch}`,
		triple: `${cpu}-${os}`
	};
}
/**
* The native binary that belongs to an installed `@openai/codex` (`packageRoot` is that package's folder): in the
* platform package nested in it (npm -g), beside it (npm, pnpm), or in its own `vendor` (older versions). Null = missing.
* Codex is run by this and not by npm's launcher script: killing the launcher can leave Codex alive.
*/
async function nativeBinary(packageRoot) {
	const wanted = platformPackage(process.platform, process.arch);
	if (wanted === null) return null;
	const file = process.platform === "win32" ? "codex.exe" : "codex";
	const roots = [
		(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(packageRoot, "node_modules", "@openai", wanted.name),
		(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(packageRoot), wanted.name),
		packageRoot
	];
	for (const root of roots) for (const folder of ["bin", "codex"]) {
		const binary = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(root, "vendor", wanted.triple, folder, file);
		if (await isExecutable(binary)) return binary;
	}
	return null;
}
/** The `codex` on PATH, resolved to its native binary where npm's launcher is found; null = none. */
async function codexOnPath(env) {
	const found = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.s)("codex", env);
	if (found === null) return null;
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(found);
	if (real.endsWith(".cmd")) return nativeBinary((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(found), "node_modules", "@openai", "codex"));
	if (!await isScript(real)) return real;
	return await nativeBinary((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(real))) ?? real;
}
/** What `codex --version` answers (`codex-cli 0.171.0`, 27 ms); null when it doesn't. */
async function binaryVersion(binary, env, signal) {
	const homeless = {
		...env,
		CODEX_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(binary), "no-home")
	};
	const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.u)(binary, ["--version"], {
		cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(binary),
		env: homeless,
		timeoutMs: 2e4,
		signal
	});
	if (ended.kind !== "exited" || ended.code !== 0) return null;
	return /\b(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)\s*$/.exec(ended.stdout)?.[1] ?? null;
}
async function isExecutable(path) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.X_OK).then(() => true, () => false);
}
async function isScript(path) {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.open)(path);
	try {
		const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
		return buffer.toString("latin1") === "#!";
	} finally {
		await file.close();
	}
}
// build/codex/install/npm.js
/**
* The npm on PATH, else the one that came with the Node that runs us: the runner brings its own Node, which is not on
* PATH in a bare container. Null = there is none.
*/
async function findNpm(env, execPath = process.execPath) {
	const windows = process.platform === "win32";
	const found = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.s)("npm", env);
	if (found !== null && !windows) return {
		command: found,
		prefix: []
	};
	const folder = found === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(execPath) : (0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(found);
	for (const lib of windows ? [folder] : [(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(folder), "lib"), folder]) {
		const script = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(lib, "node_modules", "npm", "bin", "npm-cli.js");
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.access)(script).then(() => true, () => false)) return {
			command: execPath,
			prefix: [script]
		};
	}
	return null;
}
/** Ends with the whole process group of npm gone, whatever happens. */
function runNpm(npm, args, options) {
	return (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.u)(npm.command, [...npm.prefix, ...args], options);
}
/** Set by an `npx` or `npm run` around us, they would put the package elsewhere or nowhere. */
const MISPLACING = /^npm_config_(global|location|prefix|local_prefix|dry_run|package_lock_only|omit|workspaces?)$/i;
/** npm's environment: no inputs, no service tokens, no keys; its registry, proxy and certificate settings stay. */
function npmEnvironment(env, secrets, runId) {
	const kept = Object.entries(withoutSecrets(env, secrets)).filter(([name]) => !MISPLACING.test(name));
	return {
		...Object.fromEntries(kept),
		CODEX_JOB_RUN: runId
	};
}
/** What npm's error codes (its documentation, and Node's system errors) mean for a person. Pure. */
function npmFault(output, what) {
	const code = /npm (?:ERR!|error) code (\S+)/.exec(output)?.[1] ?? /\b(ENOSPC|EACCES|EROFS|EDQUOT)\b/.exec(output)?.[1] ?? "";
	const said = [code, output.split("\n").filter((line) => /npm (ERR!|error)/.test(line) && !/A complete log|npm (ERR!|error) (code|errno|syscall|network|path|dest) /.test(line))[0]?.replace(/^npm (ERR!|error)\s*/, "").trim()].filter(Boolean).join(": ").slice(0, 300);
	const about = said === "" ? "" : ` (${said})`;
	if (/^(ETARGET|E404|ENOVERSIONS|EINVALIDTAGNAME|EINVALIDPACKAGENAME)$/.test(code)) return {
		passing: false,
		advice: `npm knows no ${what}${about}. Check codex-version; the versions are listed at https://www.npmjs.com/package/@openai/codex.`
	};
	if (/^(ENOSPC|EDQUOT)$/.test(code)) return {
		passing: false,
		advice: `The disk is full${about}: ${what} needs about 600 MB in the tool cache and npm's cache.`
	};
	if (/^(EACCES|EPERM|EROFS)$/.test(code)) return {
		passing: false,
		advice: `npm may not write${about}. Give the user of this job the tool cache folder (RUNNER_TOOL_CACHE) and npm's cache, or use codex-version: system.`
	};
	if (/^(E401|E403|ENEEDAUTH)$/.test(code)) return {
		passing: false,
		advice: `The npm registry refused${about}. Check the registry and token in this machine's .npmrc.`
	};
	if (/CERT|SELF_SIGNED|ISSUER/.test(code)) return {
		passing: false,
		advice: `The npm registry's certificate is not trusted here${about}. Set NODE_EXTRA_CA_CERTS or npm's cafile.`
	};
	if (/^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|E429|E5\d\d|EINTEGRITY|ERR_SOCKET\w*|UND_\w+|FETCH_ERROR|Z_\w+|TAR_\w+)$/.test(code)) return {
		passing: true,
		advice: `The npm registry could not be reached${about}. Check the machine's network, HTTPS_PROXY and npm's registry setting, or use codex-version: system with a codex on PATH.`
	};
	return {
		passing: false,
		advice: `npm could not install ${what}${about}.`
	};
}
// build/codex/install/pinned.js
/** Written by scripts/pin-codex.ts: do not edit. `integrity` is npm's, of the tarball; `tree` is treeDigest's. */
const PINNED = {
	version: "0.171.0",
	packages: {
		"darwin-arm64": {
			integrity: "sha512-hIYTkRUpuYpkVfTq4cpby0PXqhAVcIgE7f6FoyY1lt2RyARj3GXS1Can/dIYUBItVhXzhb98HYHZNzCX74QRlQ==",
			tree: "7ada6e65aec74f808c651361e00b52afb6da2ad93517101fcf39ea3a89e1f503"
		},
		"darwin-x64": {
			integrity: "sha512-pwN5uNEKx/mZjwBEf/6CKq6SJMfJS5kruV3sJQAk7ebIPvC58Ote3CicIxETDZtjLj35rNv3PLPd7mHCg6hGPw==",
			tree: "ef2c78694e417bf6f17c1a3b802077d815b11e322ea78274125a62233024bec3"
		},
		"linux-arm64": {
			integrity: "sha512-9z17t4bbUJ9UCIb49O4PoA+ki+45q3rd8nZ8PeH6sYnlKkBld/Xpo/OS3h3Ti954+foshX4o7k5TCU8N7zzqQA==",
			tree: "33039d17cba7c1a317e1d515bec81dad6a98d5680ab546d37d7b970417f20619"
		},
		"linux-x64": {
			integrity: "sha512-l66NZkQgdk2C3pbcfULDz42yEUB581MVA6I+Y43Wp4OIqEy73HCdmZ0GTjeAHY2ycuH4N00d9VsLrwT1jxshTw==",
			tree: "a3ce0a5f69fab27c65a89ebaea517302b9ff2d9ca5b810bcd5c2cc29b318b480"
		},
		"win32-arm64": {
			integrity: "sha512-kkavDHtAkkNaYtO7eBw4IdBbE/PsWP+Ezp9JXcr/mBu/Cc7EevzFVIVC3sZYvWsF9xuvyjIUv9CKeN0LU0+N9Q==",
			tree: "ba91c6f49aa89638f6df4e6fdc4b93ec843105ac9f96228740b66cc7ff44018c"
		},
		"win32-x64": {
			integrity: "sha512-HKWBK25tLQxdEg6svw0CrBf+v0bQhRyF8EBVdNqeRxErqpfFa/dfSar6r3sJt6tyPqozOtgz2BH8B2G3n/+gnQ==",
			tree: "77e2fa8c34d3c6736b25cabf8d44e397f1c7751d2d01274ab702eb5b34e7d7e0"
		}
	}
};
// build/codex/install/verify-content.js
/**
* Compares the platform package that `binary` lies in with the digest that this repository holds for it. Only the pinned
* version has one: any other version passes. The whole package counts, not only the binary: Codex also starts its
* neighbours (bwrap, rg, codex-code-mode-host), and puts a folder of the package on PATH.
*
* @param binary `<package>/vendor/<triple>/<folder>/codex`, its links resolved
*/
async function verifyContent(binary, version) {
	const expected = expectedDigest(version, process.platform, process.arch);
	if (expected === null) return { kind: "ok" };
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(binary))));
	const received = await treeDigest(folder);
	return received === expected ? { kind: "ok" } : {
		kind: "invalid",
		package: folder,
		received,
		expected
	};
}
/** The folder of a fresh installation is gone by the time somebody reads this, so it is not all of the advice. */
function explainForeign(version, { package: folder, received, expected }) {
	return `Codex was not run, because it is not the Codex ${version} that codex-job pins: ${folder} has the SHA-256 ${received}, expected ${expected}. Check which npm registry this machine uses and who can write to the tool cache, then remove that folder.`;
}
/** Null = this version is not pinned. A platform that the pinned version doesn't have gets a digest nothing matches. */
function expectedDigest(version, platform, arch) {
	if (version !== PINNED.version) return null;
	return PINNED.packages[`${platform}-${arch}`]?.tree ?? "none";
}
/**
* SHA-256 (hex) over the sorted lines `<sha256 of the content>  <path>` of a folder's files, as `sha256sum` prints them.
* Paths are relative, with `/`. A link counts as a link, by its target. Rejects where a file cannot be read.
*/
async function treeDigest(folder) {
	const lines = [];
	for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.opendir)(folder, { recursive: true })) {
		if (entry.isDirectory()) continue;
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(entry.parentPath, entry.name);
		const name = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_5__.sep).join("/");
		lines.push(`${entry.isFile() ? await fileDigest(path) : await linkDigest(path)}  ${name}\n`);
	}
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(lines.sort(byCodeUnit).join("")).digest("hex");
}
async function fileDigest(path) {
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256");
	for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.createReadStream)(path, { highWaterMark: 2 ** 20 })) digest.update(chunk);
	return digest.digest("hex");
}
/** Packages from npm hold no links, so no digest of a package can match one. */
async function linkDigest(path) {
	return `link to ${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readlink)(path).catch(() => "nothing")}`;
}
function byCodeUnit(one, other) {
	return one < other ? -1 : Number(one > other);
}
// build/codex/install/tool-cache.js
const TEMPORARY = ".installing-";
const LEFTOVER_MS = 36e5;
/** `<toolRoot>/codex`, as `@actions/tool-cache` lays it out, so that a runner's image can bring Codex along. */
function toolFolder(env) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(env["RUNNER_TOOL_CACHE"] || (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,_home_folders_js__WEBPACK_IMPORTED_MODULE_3__.r)(env), "codex-job-tools"), "codex");
}
/**
* A hit = the marker is there, the content is what this repository pins, and the binary answers with the right version.
* `folder` is that of the version. Null = a miss.
*/
async function lookUp(folder, version, env) {
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, `${process.arch}.complete`)).then(() => true, () => false) ? answering((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, process.arch), version, env) : null;
}
/**
* The Codex that npm put below `prefix`, when it answers with the right version. Its content is compared first, so that
* nothing foreign is started, not even for `--version`.
*/
async function answering(prefix, version, env) {
	const binary = await nativeBinary((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(prefix, "node_modules", "@openai", "codex"));
	if (binary === null) return null;
	const content = await verifyContent(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(binary), version);
	if (content.kind === "invalid") return {
		kind: "failed",
		error: explainForeign(version, content)
	};
	return await binaryVersion(binary, env) === version ? {
		kind: "ok",
		binary,
		version
	} : null;
}
/** A fresh folder on the mount of the target, so that a rename can put it in place. Sweeps what killed ones left. */
async function temporaryFolder(folder) {
	await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.d)(folder);
	await sweep(folder);
	const temp = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, `${TEMPORARY}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)(temp);
	return temp;
}
/**
* Puts a finished folder in place. Who comes second finds the place taken and uses what is there, if it is good.
* Null = the place could not be taken.
*/
async function moveIn(temp, folder, version, env) {
	const target = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, process.arch);
	for (let tried = 0; tried < 3; tried++) {
		const took = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rename)(temp, target).then(() => true, () => false);
		const there = await answering(target, version, env);
		if (there?.kind === "failed") return there;
		if (there !== null) {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)(`${target}.complete`, "");
			return there;
		}
		if (took) return null;
		const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, `${TEMPORARY}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomUUID)()}`);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rename)(target, aside).catch(() => {});
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(aside, {
			recursive: true,
			force: true
		}).catch(() => {});
	}
	return null;
}
async function sweep(folder) {
	for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(folder)) {
		if (!name.startsWith(TEMPORARY)) continue;
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, name)).then((found) => Date.now() - found.mtimeMs, () => 0) > LEFTOVER_MS) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, name), {
			recursive: true,
			force: true
		}).catch(() => {});
	}
}



/***/ })

};
