export const id = 121;
export const ids = [121];
export const modules = {

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var _home_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2221);
/* harmony import */ var _worktree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7179);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7316);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5127);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(303);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3447);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9714);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1708);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8161);












// build/cli/doctor.js
/** `codex-job doctor`: what is missing here, and how to mend it. @returns 0, or 1 when something is missing */
async function doctorCommand() {
	const env = process.env;
	const codex = await findCodex(env);
	const findings = [
		node(),
		await git(env),
		codex.finding,
		await sandbox(codex.binary, env),
		login(env),
		await store()
	];
	for (const { state, subject, text } of findings) node_process__WEBPACK_IMPORTED_MODULE_9__.stdout.write(`${state.padEnd(8)}${subject.padEnd(9)}${text}\n`);
	return findings.some(({ state }) => state === "missing") ? 1 : 0;
}
function node() {
	if (Number(process.versions.node.split(".", 1)[0]) >= 20) return {
		state: "ok",
		subject: "node",
		text: process.versions.node
	};
	return {
		state: "missing",
		subject: "node",
		text: `${process.versions.node} is too old: install Node 20 or newer.`
	};
}
async function git(env) {
	if ((0,_git_js__WEBPACK_IMPORTED_MODULE_2__.s)("git", env) === null) return {
		state: "missing",
		subject: "git",
		text: "not on PATH: install git, so that the commit is known."
	};
	const place = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_1__.t)(globalThis.process.cwd(), { runId: "doctor" });
	return place.kind === "worktree" ? {
		state: "ok",
		subject: "git",
		text: `work tree at ${place.root}`
	} : {
		state: "note",
		subject: "git",
		text: place.advice
	};
}
async function findCodex(env) {
	const cached = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__.n)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__.a)(env), _context_js__WEBPACK_IMPORTED_MODULE_5__.u), _context_js__WEBPACK_IMPORTED_MODULE_5__.u, (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__.h)(env, []));
	if (cached?.kind === "failed") return {
		binary: null,
		finding: {
			state: "missing",
			subject: "codex",
			text: cached.error
		}
	};
	if (cached !== null) return {
		binary: cached.binary,
		finding: {
			state: "ok",
			subject: "codex",
			text: `${cached.version}, ${cached.binary}`
		}
	};
	const system = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__.d)(env);
	const version = system === null ? null : await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__.u)(system, (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__.h)(env, []));
	const own = version === null ? "" : ` The codex on PATH is ${version}: codex-version "system" uses it.`;
	const npm = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__.o)(env);
	const text = npm === null ? `${_context_js__WEBPACK_IMPORTED_MODULE_5__.u} is not installed and there is no npm on PATH to install it: install Node with npm.${own}` : `${_context_js__WEBPACK_IMPORTED_MODULE_5__.u} will be installed by the first run (about 170 MB to download).${own}`;
	return {
		binary: system,
		finding: {
			state: npm === null && version === null ? "missing" : "note",
			subject: "codex",
			text
		}
	};
}
async function sandbox(binary, env) {
	if (binary === null) return {
		state: "note",
		subject: "sandbox",
		text: "can be tried once Codex is installed: run doctor again then."
	};
	const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_11__.tmpdir)(), "codex-job-doctor-"));
	try {
		const check = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			binary,
			sandbox: "read-only",
			codexHome: null,
			workingDirectory: globalThis.process.cwd(),
			env: {
				...(0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__.h)(env, []),
				CODEX_HOME: home
			}
		});
		return check.kind === "ok" ? {
			state: "ok",
			subject: "sandbox",
			text: "works"
		} : {
			state: "missing",
			subject: "sandbox",
			text: check.error
		};
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.rm)(home, {
			recursive: true,
			force: true
		});
	}
}
function login(env) {
	const name = ["OPENAI_API_KEY", "CODEX_API_KEY"].find((variable) => env[variable]);
	if (name !== void 0) return {
		state: "ok",
		subject: "key",
		text: `from ${name}`
	};
	const home = (0,_home_folders_js__WEBPACK_IMPORTED_MODULE_0__.n)(env);
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(home, "auth.json"))) return {
		state: "ok",
		subject: "key",
		text: `Codex's own login in ${home}`
	};
	return {
		state: "missing",
		subject: "key",
		text: "set OPENAI_API_KEY, or log in with `codex login`. Stored results are served without."
	};
}
async function store() {
	const folder = (0,_context_js__WEBPACK_IMPORTED_MODULE_5__.n)((0,_context_js__WEBPACK_IMPORTED_MODULE_5__.l)("cli"))("");
	const path = folder.kind === "ok" ? folder.value : "";
	const state = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__.t)(path);
	if (state.kind === "unusable") return {
		state: "missing",
		subject: "store",
		text: `${state.detail}. ${state.advice}`
	};
	return {
		state: "ok",
		subject: "store",
		text: path
	};
}



/***/ }),

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readableMessage),
/* harmony export */   t: () => (/* binding */ checkSandbox)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


// build/codex/failure/readable-message.js
const LONGEST = 300;
/** An error page can be large; what matters is at its start. */
const READ = 65536;
/** The key proxy's address means nothing to a reader, and its path holds the capability of the run. */
const LOOPBACK_URL = /,? ?(\burl: )?\bhttps?:\/\/127\.0\.0\.1:\d+\S*/g;
const STATUS_PREFIX = /^unexpected status \d+ [^:]*: (?=\S)/;
const RECONNECT_PREFIX = /^Reconnecting\.\.\. \d+\/\d+ \((.*)\)$/s;
/**
* The readable core of what Codex or a server said, on one line of at most `longest` characters. Codex hands on a 400's
* body as it is, `{"error":{"message":…}}`, and puts `unexpected status 401 Unauthorized: ` before others.
*/
function readableMessage(text, longest = LONGEST) {
	const plain = text.slice(0, READ).replace(LOOPBACK_URL, "").replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim().replace(RECONNECT_PREFIX, "$1");
	const detail = errorDetail(plain) ?? errorDetail(plain.replace(STATUS_PREFIX, "")) ?? plain;
	return detail.length <= longest ? detail : `${[...detail.slice(0, longest)].slice(0, -1).join("")}…`;
}
/** Message of an error body, with its code where it has one: `Invalid schema for … [invalid_json_schema]`. */
function errorDetail(text) {
	if (!text.startsWith("{")) return null;
	try {
		const body = JSON.parse(text);
		const message = body?.error?.message;
		if (typeof message !== "string") return null;
		const code = body?.error?.code;
		return typeof code === "string" ? `${message} [${code}]` : message;
	} catch {
		return null;
	}
}
// build/codex/isolation/sandbox-advice.js
/**
* What a check of the sandbox that exited with an error means, by what it printed on stderr. Its exit code is 1 for all
* of it: a sandbox that the kernel forbids, a folder that may not be written, a configuration that is none. Pure.
*/
function refusalOf(stderr, { workingDirectory, codexHome }) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !/^WARNING: /.test(line));
	const bubblewrap = lines.find((line) => BUBBLEWRAP.test(line));
	const config = bubblewrap === void 0 ? lines.find((line) => CONFIG.test(line)) : void 0;
	if (config !== void 0 && codexHome !== null) return {
		failure: "input",
		error: `Codex did not accept the configuration in ${codexHome} (${quoted(config)}). Mend config.toml there, or set another codex-home.`
	};
	const barred = barredFolder(bubblewrap ?? "", workingDirectory);
	if (barred !== null) return {
		failure: "sandbox",
		error: folderAdvice(barred, bubblewrap ?? "")
	};
	if (config === void 0 && lines.some((line) => SANDBOX.test(line) && !BEFORE.test(line))) return {
		failure: "sandbox",
		error: sandboxAdvice(stderr)
	};
	const line = lines.find((text) => /^error\b/i.test(text)) ?? lines.at(-1) ?? "";
	return {
		failure: "codex",
		error: `Codex failed when its sandbox was checked, before the task was sent (${quoted(config ?? line)}). See what it says, or try another codex-version.`
	};
}
const BUBBLEWRAP = /^(Error: )?bwrap: /i;
const SANDBOX = /bwrap|bubblewrap|landlock|seccomp|namespace|sandbox-exec|sandbox_apply/i;
/** Codex gave up before it asked the kernel for anything: about a folder of its own, say. */
const BEFORE = /^error building bubblewrap command/i;
/** Codex names the file only where it can't be parsed; else these are the words of Rust's serde. */
const CONFIG = /config\.toml|TOML parse error|Error loading config|^(Error: )?(invalid (type|value|length)|unknown (variant|field)|missing field|duplicate (key|field))\b/i;
/** The folder in which bubblewrap could not make or open something of Codex's; null when that isn't what it said. */
function barredFolder(line, workingDirectory) {
	const path = /^[^/]*\s'?(\/.*?)'?: (Permission denied|Read-only file system)/.exec(line)?.[1];
	if (path === void 0) return null;
	const root = workingDirectory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? workingDirectory : `${workingDirectory}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`;
	if (path === workingDirectory || path.startsWith(root)) return workingDirectory;
	if (/^\/(newroot|oldroot|proc|sys|dev)(\/|$)/.test(path)) return null;
	return /Can't (mkdir|create)/.test(line) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : null;
}
function folderAdvice(folder, line) {
	return `The user that Codex runs as cannot write ${folder}, which sandbox: workspace-write needs (${quoted(line)}). Give the folder to that user in a step before (\`sudo chown -R "\$(id -u)" FOLDER\`), run the job as the folder’s owner, or set sandbox: read-only.`;
}
function quoted(line) {
	return readableMessage(line) || "no message";
}
const APPARMOR = "On Ubuntu 23.10 and newer let AppArmor allow it, in a step before: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.";
const CONTAINER = "In a container start it with `--security-opt seccomp=unconfined --security-opt apparmor=unconfined` (for a job container: `container.options`).";
const LIMIT = "Where the kernel forbids them: `sudo sysctl -w user.max_user_namespaces=15000` (on Debian also `kernel.unprivileged_userns_clone=1`).";
const WAYS_OUT = [
	APPARMOR,
	CONTAINER,
	LIMIT,
	"Only where the machine itself is the wall (a throw-away runner): `sandbox: danger-full-access` with `safety-strategy: unprivileged-user` or `unsafe`."
];
/** What to do about a sandbox that does not start; the likeliest way out first, after what bubblewrap printed. Pure. */
function sandboxAdvice(stderr) {
	const quote = (stderr.split("\n").find((text) => /bwrap|sandbox|landlock|seccomp/i.test(text)) ?? stderr.trim().split("\n").at(-1))?.trim().slice(0, 300) || "no message";
	const first = likeliest(quote);
	return `Codex's sandbox does not work on this machine, so none of its commands would run (${quote}). It needs unprivileged user namespaces. ${(first === null ? WAYS_OUT : [first, ...WAYS_OUT.filter((way) => way !== first)]).join(" ")}`;
}
/** bubblewrap's own words: its `bubblewrap.c` and `network.c`. */
function likeliest(quote) {
	if (/uid map|gid map|RTM_NEWADDR|loopback/i.test(quote)) return APPARMOR;
	if (/max_.*_namespaces|ENOSPC/i.test(quote)) return LIMIT;
	if (/No permissions to create (a )?new namespace|mount proc|make \/ slave|pivot_root/i.test(quote)) return CONTAINER;
	return null;
}
// build/codex/isolation/sandbox.js
/**
* Runs one harmless command in Codex's own sandbox (about 60 ms), before money is spent. Needed, because without user
* namespaces each command of the model fails with `bwrap: …` and the turn still completes with exit 0.
* `danger-full-access` has no sandbox and Windows another one: nothing is checked there.
*/
async function checkSandbox(options) {
	if (options.sandbox === "danger-full-access" || process.platform === "win32") return { kind: "ok" };
	const args = [
		"sandbox",
		"-c",
		`sandbox_mode="${options.sandbox}"`,
		"--",
		"/bin/sh",
		"-c",
		"exit 0"
	];
	const { binary, env } = options;
	const launch = options.user?.launch(binary, args, env) ?? {
		command: binary,
		args,
		env,
		as: {}
	};
	const ended = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.u)(launch.command, launch.args, {
		cwd: options.workingDirectory,
		env: launch.env,
		...launch.as,
		timeoutMs: options.timeoutMs ?? 2e4,
		signal: options.signal
	});
	switch (ended.kind) {
		case "not-started": return {
			kind: "failed",
			failure: "sandbox",
			error: `Codex could not be started to check its sandbox: ${ended.cause.message}.`,
			cause: ended.cause
		};
		case "killed": return {
			kind: "failed",
			failure: "sandbox",
			error: `The check of Codex's sandbox did not end (${ended.why}). ${WAYS_OUT.join(" ")}`
		};
		case "exited": return ended.code === 0 || ended.code === 2 ? { kind: "ok" } : {
			kind: "failed",
			...refusalOf(ended.stderr, options),
			cause: new Error(ended.stderr.trim())
		};
	}
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
