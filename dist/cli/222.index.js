export const id = 222;
export const ids = [222];
export const modules = {

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1708);
/* harmony import */ var _base_git_worktree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4754);
/* harmony import */ var _codex_environment_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4769);
/* harmony import */ var _codex_install_native_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4089);
/* harmony import */ var _codex_install_npm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8409);
/* harmony import */ var _codex_install_tool_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8141);
/* harmony import */ var _codex_isolation_sandbox_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2539);
/* harmony import */ var _request_context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8961);
/* harmony import */ var _request_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1589);
/* harmony import */ var _request_load_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8092);
/* harmony import */ var _store_local_folder_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3136);















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
        await store(),
    ];
    for (const { state, subject, text } of findings)
        node_process__WEBPACK_IMPORTED_MODULE_4__.stdout.write(`${state.padEnd(8)}${subject.padEnd(9)}${text}\n`);
    return findings.some(({ state }) => state === 'missing') ? 1 : 0;
}
function node() {
    const major = Number(process.versions.node.split('.', 1)[0]);
    if (major >= 20)
        return { state: 'ok', subject: 'node', text: process.versions.node };
    return { state: 'missing', subject: 'node', text: `${process.versions.node} is too old: install Node 20 or newer.` };
}
async function git(env) {
    const path = await (0,_codex_install_native_js__WEBPACK_IMPORTED_MODULE_6__/* .onPath */ .L)(['git'], env);
    if (path === null)
        return { state: 'missing', subject: 'git', text: 'not on PATH: install git, so that the commit is known.' };
    const place = await (0,_base_git_worktree_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(process.cwd(), { runId: 'doctor' });
    return place.kind === 'worktree'
        ? { state: 'ok', subject: 'git', text: `work tree at ${place.root}` }
        : { state: 'note', subject: 'git', text: place.advice };
}
async function findCodex(env) {
    const cached = await (0,_codex_install_tool_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .lookUp */ .TE)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_codex_install_tool_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .toolFolder */ .NB)(env), _request_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .CODEX_VERSION */ .h), _request_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .CODEX_VERSION */ .h, (0,_codex_environment_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutSecrets */ .cT)(env, []));
    if (cached?.kind === 'failed')
        return { binary: null, finding: { state: 'missing', subject: 'codex', text: cached.error } };
    if (cached !== null) {
        return {
            binary: cached.binary,
            finding: { state: 'ok', subject: 'codex', text: `${cached.version}, ${cached.binary}` },
        };
    }
    const system = await (0,_codex_install_native_js__WEBPACK_IMPORTED_MODULE_6__/* .codexOnPath */ .kO)(env);
    const version = system === null ? null : await (0,_codex_install_native_js__WEBPACK_IMPORTED_MODULE_6__/* .binaryVersion */ .qy)(system, (0,_codex_environment_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutSecrets */ .cT)(env, []));
    const own = version === null ? '' : ` The codex on PATH is ${version}: codex-version "system" uses it.`;
    const npm = await (0,_codex_install_npm_js__WEBPACK_IMPORTED_MODULE_7__/* .findNpm */ .no)(env);
    const text = npm === null
        ? `${_request_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .CODEX_VERSION */ .h} is not installed and there is no npm on PATH to install it: install Node with npm.${own}`
        : `${_request_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .CODEX_VERSION */ .h} will be installed by the first run (about 170 MB to download).${own}`;
    return {
        binary: system,
        finding: { state: npm === null && version === null ? 'missing' : 'note', subject: 'codex', text },
    };
}
async function sandbox(binary, env) {
    if (binary === null)
        return { state: 'note', subject: 'sandbox', text: 'can be tried once Codex is installed: run doctor again then.' };
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'codex-job-doctor-'));
    try {
        const check = await (0,_codex_isolation_sandbox_js__WEBPACK_IMPORTED_MODULE_9__/* .checkSandbox */ .S)({
            binary,
            sandbox: 'read-only',
            codexHome: null,
            workingDirectory: process.cwd(),
            env: { ...(0,_codex_environment_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutSecrets */ .cT)(env, []), CODEX_HOME: home },
        });
        return check.kind === 'ok'
            ? { state: 'ok', subject: 'sandbox', text: 'works' }
            : { state: 'missing', subject: 'sandbox', text: check.error };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(home, { recursive: true, force: true });
    }
}
function login(env) {
    const name = ['OPENAI_API_KEY', 'CODEX_API_KEY'].find((variable) => env[variable]);
    if (name !== undefined)
        return { state: 'ok', subject: 'key', text: `from ${name}` };
    const home = env['CODEX_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.codex');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(home, 'auth.json')))
        return { state: 'ok', subject: 'key', text: `Codex's own login in ${home}` };
    return {
        state: 'missing',
        subject: 'key',
        text: 'set OPENAI_API_KEY, or log in with `codex login`. Stored results are served without.',
    };
}
async function store() {
    const folder = (0,_request_context_js__WEBPACK_IMPORTED_MODULE_10__/* .cacheDir */ .e8)((0,_request_load_js__WEBPACK_IMPORTED_MODULE_12__/* .requestContext */ .V)('cli'))('');
    const path = folder.kind === 'ok' ? folder.value : '';
    const state = await (0,_store_local_folder_js__WEBPACK_IMPORTED_MODULE_13__/* .inspectFolder */ .tb)(path);
    if (state.kind === 'unusable')
        return { state: 'missing', subject: 'store', text: `${state.detail}. ${state.advice}` };
    return { state: 'ok', subject: 'store', text: path };
}


/***/ })

};
