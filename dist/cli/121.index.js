export const id = 121;
export const ids = [121];
export const modules = {

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var _worktree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(303);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3447);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1708);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);








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
	for (const { state, subject, text } of findings) node_process__WEBPACK_IMPORTED_MODULE_4__.stdout.write(`${state.padEnd(8)}${subject.padEnd(9)}${text}\n`);
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
	if (await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.m)(["git"], env) === null) return {
		state: "missing",
		subject: "git",
		text: "not on PATH: install git, so that the commit is known."
	};
	const place = await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_0__.t)(globalThis.process.cwd(), { runId: "doctor" });
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
	const cached = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.s)(env), _context_js__WEBPACK_IMPORTED_MODULE_2__.s), _context_js__WEBPACK_IMPORTED_MODULE_2__.s, (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.y)(env, []));
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
	const system = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.p)(env);
	const version = system === null ? null : await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.f)(system, (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.y)(env, []));
	const own = version === null ? "" : ` The codex on PATH is ${version}: codex-version "system" uses it.`;
	const npm = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.c)(env);
	const text = npm === null ? `${_context_js__WEBPACK_IMPORTED_MODULE_2__.s} is not installed and there is no npm on PATH to install it: install Node with npm.${own}` : `${_context_js__WEBPACK_IMPORTED_MODULE_2__.s} will be installed by the first run (about 170 MB to download).${own}`;
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
	const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_7__.tmpdir)(), "codex-job-doctor-"));
	try {
		const check = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.t)({
			binary,
			sandbox: "read-only",
			codexHome: null,
			workingDirectory: globalThis.process.cwd(),
			env: {
				...(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.y)(env, []),
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
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rm)(home, {
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
	const home = env["CODEX_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_7__.homedir)(), ".codex");
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(home, "auth.json"))) return {
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
	const folder = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__.t)((0,_context_js__WEBPACK_IMPORTED_MODULE_2__.o)("cli"))("");
	const path = folder.kind === "ok" ? folder.value : "";
	const state = await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__.l)(path);
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



/***/ })

};
