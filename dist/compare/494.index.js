export const id = 494;
export const ids = [494];
export const modules = {

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareMain: () => (/* binding */ compareMain)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __webpack_require__(434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __webpack_require__(317);
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __webpack_require__(613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(896);
// EXTERNAL MODULE: external "timers"
var external_timers_ = __webpack_require__(557);
;// CONCATENATED MODULE: ./build/shaken/chunks/exec.js
var __awaiter$3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator[`throw`](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const{chmod,copyFile,lstat,mkdir,open: exec_open,readdir: exec_readdir,rename,rm,rmdir,stat,symlink,unlink}=external_fs_.promises;const IS_WINDOWS$1=process.platform===`win32`;external_fs_.constants.O_RDONLY;function exists(fsPath){return __awaiter$3(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code===`ENOENT`)return false;throw err}return true})}function isRooted(p){p=normalizeSeparators(p);if(!p)throw new Error(`isRooted() parameter "p" cannot be empty`);if(IS_WINDOWS$1)return p.startsWith(`\\`)||/^[A-Z]:/i.test(p);return p.startsWith(`/`)}function tryGetExecutablePath(filePath,extensions){return __awaiter$3(this,void 0,void 0,function*(){let stats=void 0;try{stats=yield stat(filePath)}catch(err){if(err.code!==`ENOENT`)console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS$1){const upperExt=external_path_.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))return filePath}const originalFilePath=filePath;for(const extension of extensions){filePath=originalFilePath+extension;stats=void 0;try{stats=yield stat(filePath)}catch(err){if(err.code!==`ENOENT`)console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS$1){try{const directory=external_path_.dirname(filePath);const upperName=external_path_.basename(filePath).toUpperCase();for(const actualName of yield exec_readdir(directory))if(upperName===actualName.toUpperCase()){filePath=external_path_.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return``})}function normalizeSeparators(p){p=p||``;if(IS_WINDOWS$1){p=p.replace(/\//g,`\\`);return p.replace(/\\\\+/g,`\\`)}return p.replace(/\/\/+/g,`/`)}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter$2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator[`throw`](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function rmRF(inputPath){return __awaiter$2(this,void 0,void 0,function*(){if(IS_WINDOWS$1){if(/[*"<>|]/.test(inputPath))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows')}try{yield rm(inputPath,{force:true,maxRetries:3,recursive:true,retryDelay:300})}catch(err){throw new Error(`File was unable to be removed ${err}`)}})}function mkdirP(fsPath){return __awaiter$2(this,void 0,void 0,function*(){ok(fsPath,`a path argument must be provided`);yield mkdir(fsPath,{recursive:true})})}function which(tool,check){return __awaiter$2(this,void 0,void 0,function*(){if(!tool)throw new Error(`parameter 'tool' is required`);if(check){const result=yield which(tool,false);if(!result){if(IS_WINDOWS$1)throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)}return result}const matches=yield findInPath(tool);if(matches&&matches.length>0)return matches[0];return``})}function findInPath(tool){return __awaiter$2(this,void 0,void 0,function*(){if(!tool)throw new Error(`parameter 'tool' is required`);const extensions=[];if(IS_WINDOWS$1&&process.env[`PATHEXT`]){for(const extension of process.env[`PATHEXT`].split(external_path_.delimiter))if(extension)extensions.push(extension)}if(isRooted(tool)){const filePath=yield tryGetExecutablePath(tool,extensions);if(filePath)return[filePath];return[]}if(tool.includes(external_path_.sep))return[];const directories=[];if(process.env.PATH){for(const p of process.env.PATH.split(external_path_.delimiter))if(p)directories.push(p)}const matches=[];for(const directory of directories){const filePath=yield tryGetExecutablePath(external_path_.join(directory,tool),extensions);if(filePath)matches.push(filePath)}return matches})}var __awaiter$1=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator[`throw`](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};const IS_WINDOWS=process.platform===`win32`;var ToolRunner=class extends external_events_.EventEmitter{constructor(toolPath,args,options){super();if(!toolPath)throw new Error(`Parameter 'toolPath' cannot be null or empty.`);this.toolPath=toolPath;this.args=args||[];this.options=options||{}}_debug(message){if(this.options.listeners&&this.options.listeners.debug)this.options.listeners.debug(message)}_getCommandString(options,noPrefix){const toolPath=this._getSpawnFileName();const args=this._getSpawnArgs(options);let cmd=noPrefix?``:`[command]`;if(IS_WINDOWS){if(this._isCmdFile()){cmd+=toolPath;for(const a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){cmd+=`"${toolPath}"`;for(const a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(const a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}}else{cmd+=toolPath;for(const a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString();let n=s.indexOf(external_os_.EOL);while(n>-1){onLine(s.substring(0,n));s=s.substring(n+external_os_.EOL.length);n=s.indexOf(external_os_.EOL)}return s}catch(err){this._debug(`error processing line. Failed with error ${err}`);return``}}_getSpawnFileName(){if(IS_WINDOWS){if(this._isCmdFile())return process.env[`COMSPEC`]||`cmd.exe`}return this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS){if(this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args){argline+=` `;argline+=options.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a)}argline+=`"`;return[argline]}}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.toUpperCase();return this._endsWith(upperToolPath,`.CMD`)||this._endsWith(upperToolPath,`.BAT`)}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(arg);if(!arg)return`""`;const cmdSpecialChars=[` `,`	`,`&`,`(`,`)`,`[`,`]`,`{`,`}`,`^`,`=`,`;`,`!`,`'`,`+`,`,`,"`",`~`,`|`,`<`,`>`,`"`];let needsQuotes=false;for(const char of arg)if(cmdSpecialChars.some(x=>x===char)){needsQuotes=true;break}if(!needsQuotes)return arg;let reverse=`"`;let quoteHit=true;for(let i=arg.length;i>0;i--){reverse+=arg[i-1];if(quoteHit&&arg[i-1]===`\\`)reverse+=`\\`;else if(arg[i-1]===`"`){quoteHit=true;reverse+=`"`}else quoteHit=false}reverse+=`"`;return reverse.split(``).reverse().join(``)}_uvQuoteCmdArg(arg){if(!arg)return`""`;if(!arg.includes(` `)&&!arg.includes(`	`)&&!arg.includes(`"`))return arg;if(!arg.includes(`"`)&&!arg.includes(`\\`))return`"${arg}"`;let reverse=`"`;let quoteHit=true;for(let i=arg.length;i>0;i--){reverse+=arg[i-1];if(quoteHit&&arg[i-1]===`\\`)reverse+=`\\`;else if(arg[i-1]===`"`){quoteHit=true;reverse+=`\\`}else quoteHit=false}reverse+=`"`;return reverse.split(``).reverse().join(``)}_cloneExecOptions(options){options=options||{};const result={cwd:options.cwd||globalThis.process.cwd(),env:options.env||process.env,silent:options.silent||false,windowsVerbatimArguments:options.windowsVerbatimArguments||false,failOnStdErr:options.failOnStdErr||false,ignoreReturnCode:options.ignoreReturnCode||false,delay:options.delay||1e4};result.outStream=options.outStream||process.stdout;result.errStream=options.errStream||process.stderr;return result}_getSpawnOptions(options,toolPath){options=options||{};const result={};result.cwd=options.cwd;result.env=options.env;result[`windowsVerbatimArguments`]=options.windowsVerbatimArguments||this._isCmdFile();if(options.windowsVerbatimArguments)result.argv0=`"${toolPath}"`;return result}exec(){return __awaiter$1(this,void 0,void 0,function*(){if(!isRooted(this.toolPath)&&(this.toolPath.includes(`/`)||IS_WINDOWS&&this.toolPath.includes(`\\`)))this.toolPath=external_path_.resolve(globalThis.process.cwd(),this.options.cwd||globalThis.process.cwd(),this.toolPath);this.toolPath=yield which(this.toolPath,true);return new Promise((resolve,reject)=>__awaiter$1(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`);this._debug(`arguments:`);for(const arg of this.args)this._debug(`   ${arg}`);const optionsNonNull=this._cloneExecOptions(this.options);if(!optionsNonNull.silent&&optionsNonNull.outStream)optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+external_os_.EOL);const state=new ExecState(optionsNonNull,this.toolPath);state.on(`debug`,message=>{this._debug(message)});if(this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));const fileName=this._getSpawnFileName();const cp=external_child_process_.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName));let stdbuffer=``;if(cp.stdout)cp.stdout.on(`data`,data=>{if(this.options.listeners&&this.options.listeners.stdout)this.options.listeners.stdout(data);if(!optionsNonNull.silent&&optionsNonNull.outStream)optionsNonNull.outStream.write(data);stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{if(this.options.listeners&&this.options.listeners.stdline)this.options.listeners.stdline(line)})});let errbuffer=``;if(cp.stderr)cp.stderr.on(`data`,data=>{state.processStderr=true;if(this.options.listeners&&this.options.listeners.stderr)this.options.listeners.stderr(data);if(!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream)(optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream).write(data);errbuffer=this._processLineBuffer(data,errbuffer,line=>{if(this.options.listeners&&this.options.listeners.errline)this.options.listeners.errline(line)})});cp.on(`error`,err=>{state.processError=err.message;state.processExited=true;state.processClosed=true;state.CheckComplete()});cp.on(`exit`,code=>{state.processExitCode=code;state.processExited=true;this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);state.CheckComplete()});cp.on(`close`,code=>{state.processExitCode=code;state.processExited=true;state.processClosed=true;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);state.CheckComplete()});state.on(`done`,(error,exitCode)=>{if(stdbuffer.length>0)this.emit(`stdline`,stdbuffer);if(errbuffer.length>0)this.emit(`errline`,errbuffer);cp.removeAllListeners();if(error)reject(error);else resolve(exitCode)});if(this.options.input){if(!cp.stdin)throw new Error(`child process missing stdin`);cp.stdin.end(this.options.input)}}))})}};function argStringToArray(argString){const args=[];let inQuotes=false;let escaped=false;let arg=``;function append(c){if(escaped&&c!==`"`)arg+=`\\`;arg+=c;escaped=false}for(let i=0;i<argString.length;i++){const c=argString.charAt(i);if(c===`"`){if(!escaped)inQuotes=!inQuotes;else append(c);continue}if(c===`\\`&&escaped){append(c);continue}if(c===`\\`&&inQuotes){escaped=true;continue}if(c===` `&&!inQuotes){if(arg.length>0){args.push(arg);arg=``}continue}append(c)}if(arg.length>0)args.push(arg.trim());return args}var ExecState=class ExecState extends external_events_.EventEmitter{constructor(options,toolPath){super();this.processClosed=false;this.processError=``;this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.done=false;this.timeout=null;if(!toolPath)throw new Error(`toolPath must not be empty`);this.options=options;this.toolPath=toolPath;if(options.delay)this.delay=options.delay}CheckComplete(){if(this.done)return;if(this.processClosed)this._setResult();else if(this.processExited)this.timeout=(0,external_timers_.setTimeout)(ExecState.HandleTimeout,this.delay,this)}_debug(message){this.emit(`debug`,message)}_setResult(){let error;if(this.processExited){if(this.processError)error=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);else if(this.processExitCode!==0&&!this.options.ignoreReturnCode)error=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);else if(this.processStderr&&this.options.failOnStdErr)error=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit(`done`,error,this.processExitCode)}static HandleTimeout(state){if(state.done)return;if(!state.processClosed&&state.processExited){const message=`The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}};var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator[`throw`](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter(this,void 0,void 0,function*(){const commandArgs=argStringToArray(commandLine);if(commandArgs.length===0)throw new Error(`Parameter 'commandLine' cannot be null or empty.`);const toolPath=commandArgs[0];args=commandArgs.slice(1).concat(args||[]);return new ToolRunner(toolPath,args,options).exec()})}
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/shaken/chunks/worktree.js






// build/base/process/deadline.js
/** The deadline of a job that starts now and may take `timeoutMs`; null = no limit. */
function worktree_deadlineIn(timeoutMs, signal, clock) {
	return {
		signal,
		endsAt: timeoutMs === null ? null : clock() + timeoutMs
	};
}
/** How much time is left, in ms: 0 when the time is over, `Infinity` without a limit. A cancellation does not count. */
function worktree_remainingMs({ endsAt }, clock) {
	return endsAt === null ? Number.POSITIVE_INFINITY : Math.max(0, endsAt - clock());
}
// build/base/process/end-marked.js
/**
* Kills every process of ours whose environment holds `marker` (`NAME=value`). Needs `/proc`; elsewhere it does
* nothing and the process is left to itself.
*/
function killMarkedProcesses(marker) {
	for (const name of numericNames("/proc")) {
		const pid = Number(name);
		if (pid === process.pid) continue;
		try {
			if ((0,external_node_fs_.readFileSync)(`/proc/${name}/environ`, "latin1").split("\0").includes(marker)) process.kill(pid, "SIGKILL");
		} catch {}
	}
}
function numericNames(folder) {
	try {
		return (0,external_node_fs_.readdirSync)(folder).filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
}
// build/base/process/find-on-path.js
/**
* The first executable file of that name in the folders; null when there is none. (`@actions/io` also searches
* relative folders, and it is not a dependency of ours.)
*/
function findOnPath(name, folders) {
	const names = process.platform === "win32" ? [`${name}.exe`, `${name}.cmd`] : [name];
	for (const folder of folders) for (const candidate of names) {
		const path = (0,external_node_path_.join)(folder, candidate);
		if (isExecutable(path)) return path;
	}
	return null;
}
function isExecutable(path) {
	try {
		(0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
		return (0,external_node_fs_.statSync)(path).isFile();
	} catch {
		return false;
	}
}
// build/base/git/git-limit.js
/**
* The deadline of every git that is called, directly or not, by one part of a job. It is carried by the call chain and
* not by parameters: git is called from some twenty places, deep in pure-looking code, and the one that forgot to pass
* the deadline on would be the one that hangs.
*/
const deadlines = new external_node_async_hooks_.AsyncLocalStorage();
/** Runs `act`. When the deadline's signal is aborted or its time is over, a running git is killed and none starts. */
function worktree_withGitLimit(deadline, act) {
	return deadlines.run(deadline, act);
}
function gitLimit() {
	return deadlines.getStore();
}
// build/base/git/git.js
/** The thin runner for git: one process, bytes out, nothing printed, an end that always comes. */
/** git ended with a code that is no answer, or did not end. The message is advice. */
var worktree_GitError = class extends Error {
	name = "GitError";
	/** Null when git did not end by itself, or is not there. */
	code;
	stderr;
	constructor(message, code, stderr, options) {
		super(message, options);
		this.code = code;
		this.stderr = stderr;
	}
};
const NO_GIT_ADVICE = "git was not found on PATH: install git, or put its folder on PATH.";
/**
* What git inherits. An allow-list: filters that a repository configures run with this environment, and no filter needs
* the API key. `GIT_DIR`, `GIT_INDEX_FILE` and the like of the caller would point us at another repository; only what
* carries configuration (and with it `safe.directory`) goes through.
*/
const INHERITED = /^(PATH|HOME|XDG_CONFIG_HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|GIT_(CONFIG_.+|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)|SUDO_UID|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES)$/i;
const GUARDS = ["--no-pager", ...[
	"core.quotePath=false",
	`core.hooksPath=${external_node_os_.devNull}`,
	"core.fsmonitor=false",
	"safe.bareRepository=explicit",
	"core.safecrlf=false",
	"core.splitIndex=false",
	"core.fsync=none",
	"core.looseCompression=0",
	"gc.auto=0",
	"maintenance.auto=false",
	"protocol.allow=never",
	"advice.addEmbeddedRepo=false",
	"diff.ignoreSubmodules=dirty"
].flatMap((setting) => ["-c", setting])];
function environment(options, call) {
	const inherited = Object.entries(process.env).filter(([name, value]) => value !== void 0 && INHERITED.test(name));
	return {
		...Object.fromEntries(inherited),
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		LC_ALL: "C",
		CODEX_JOB_RUN: options.runId,
		CODEX_JOB_CALL: call,
		...options.env
	};
}
/**
* Runs git. Rejects with a GitError on an exit code that isn't in `okCodes` and when the deadline has passed;
* git missing on PATH is an outcome of its own.
*/
async function git(args, options) {
	const program = findOnPath("git", (process.env["PATH"] ?? "").split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder)));
	if (program === null) return { kind: "no-git" };
	if (gitLimit()?.signal.aborted) throw new worktree_GitError(`git ${subcommand(args)} ${CANCELLED}`, null, "");
	const call = (0,external_node_crypto_.randomUUID)();
	const stdout = [];
	const stderr = [];
	const code = await withDeadline(exec(`"${program}"`, [...GUARDS, ...args], {
		cwd: options.cwd,
		env: environment(options, call),
		silent: true,
		ignoreReturnCode: true,
		delay: 2e3,
		listeners: {
			stdout: (data) => stdout.push(data),
			stderr: (data) => stderr.push(data)
		}
	}), options.deadlineMs ?? 12e4, args, call);
	const said = Buffer.concat(stderr).toString("utf8");
	if (!(options.okCodes ?? [0]).includes(code)) throw new worktree_GitError(`git ${subcommand(args)} failed with exit code ${code}: ${firstFault(said)}`, code, said);
	return {
		kind: "ended",
		code,
		stdout: Buffer.concat(stdout),
		stderr: said
	};
}
/** As `git`, where no git is a fault as well. */
async function gitOutput(args, options) {
	const end = await git(args, options);
	if (end.kind === "no-git") throw new worktree_GitError(NO_GIT_ADVICE, null, "");
	return end;
}
const CANCELLED = "was stopped, since the job was cancelled.";
/** `@actions/exec` gives no handle on its child, so a child that overstays is found by its environment. */
async function withDeadline(running, ms, args, call) {
	const limit = gitLimit();
	const left = Math.min(ms, limit === void 0 ? ms : worktree_remainingMs(limit, Date.now));
	let timer;
	let onAbort = () => {};
	const late = new Promise((_, reject) => {
		const stop = (message) => {
			killMarkedProcesses(`CODEX_JOB_CALL=${call}`);
			setTimeout(killMarkedProcesses, 100, `CODEX_JOB_CALL=${call}`).unref();
			reject(new worktree_GitError(`git ${subcommand(args)} ${message}`, null, ""));
		};
		const advice = "Look for a slow disk, a network folder, or a filter that waits for input.";
		const seconds = Math.round(left / 100) / 10;
		timer = setTimeout(() => stop(`did not end within ${seconds} s and was stopped. ${advice}`), left);
		onAbort = () => stop(CANCELLED);
		limit?.signal.addEventListener("abort", onAbort, { once: true });
	});
	running.catch(() => {});
	try {
		return await Promise.race([running, late]);
	} finally {
		clearTimeout(timer);
		limit?.signal.removeEventListener("abort", onAbort);
	}
}
function subcommand(args) {
	return args.find((arg) => !arg.startsWith("-")) ?? "";
}
/** The line of git's stderr that says most. */
function firstFault(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	return lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? "it gave no message";
}
// build/base/git/worktree.js
/** Where a folder is in git. */
/** Finds the work tree that holds `dir`. One git process in every ordinary case. */
async function locate(dir, options) {
	if (!(0,external_node_fs_.statSync)(dir, { throwIfNoEntry: false })?.isDirectory()) return none("not-a-repository", `${dir} is not a folder: check working-directory.`);
	const flags = [
		"--is-bare-repository",
		"--is-inside-work-tree",
		"--show-object-format",
		"--show-prefix"
	];
	const paths = [
		"--absolute-git-dir",
		"--git-common-dir",
		"--show-toplevel"
	];
	const end = await git([
		"rev-parse",
		...flags,
		...paths,
		"-q",
		"--verify",
		"HEAD^{commit}"
	], {
		cwd: dir,
		runId: options.runId,
		okCodes: [
			0,
			1,
			128
		]
	});
	if (end.kind === "no-git") return none("no-git", NO_GIT_ADVICE);
	const lines = end.stdout.toString("utf8").split("\n");
	const [bare, inside, objectFormat, prefix, gitDir, commonDir, root, commit = ""] = lines;
	if (bare === "true" || bare === "false" && inside === "false") return none("bare", `${dir} is in a repository without a work tree: check out the files and work there.`);
	if (end.code === 128 || root === void 0 || gitDir === void 0 || commonDir === void 0) return why(dir, end);
	if (lines.length > 9) return none("refused", `The path of the repository around ${dir} holds a line break: rename the folder.`);
	const place = {
		kind: "worktree",
		root,
		gitDir,
		commonDir: (0,external_node_path_.resolve)(dir, commonDir),
		commit: commit === "" ? null : commit,
		prefix: (prefix ?? "").replace(/\/$/, ""),
		objectFormat: objectFormat === "sha256" ? "sha256" : "sha1"
	};
	if (place.commit === null && !isUnborn(place)) return corrupt(dir, "HEAD names a commit that cannot be read");
	return place;
}
/** HEAD could not be read: is there no commit yet, or is it broken? A branch without commits has no file either. */
function isUnborn(place) {
	const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(place.gitDir, "HEAD"), "utf8").trim();
	const branch = /^ref: (refs\/.+)$/.exec(head)?.[1];
	if (branch === void 0) return false;
	if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(place.commonDir, branch))) return false;
	const packed = (0,external_node_path_.join)(place.commonDir, "packed-refs");
	return !(0,external_node_fs_.existsSync)(packed) || !(0,external_node_fs_.readFileSync)(packed, "utf8").split("\n").some((line) => line.endsWith(` ${branch}`));
}
function why(dir, end) {
	const dubious = /dubious ownership in repository at '(.*)'|unsafe repository \('(.*)' is owned by/.exec(end.stderr);
	if (dubious !== null) {
		const owned = dubious[1] ?? dubious[2] ?? dir;
		return none("refused", `git refuses ${owned} because another user owns it: run git config --global --add safe.directory ${owned}`);
	}
	if (/cannot use bare repository/.test(end.stderr)) return none("bare", `${dir} is in a bare repository: check out the files and work there.`);
	if (!/not a git repository/.test(end.stderr) || dotGitAbove(dir)) return corrupt(dir, firstFault(end.stderr));
	return none("not-a-repository", `${dir} is not in a git work tree: check the repository out first.`);
}
function dotGitAbove(dir) {
	for (let folder = (0,external_node_path_.resolve)(dir);; folder = (0,external_node_path_.dirname)(folder)) {
		if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, ".git"))) return true;
		if ((0,external_node_path_.dirname)(folder) === folder) return false;
	}
}
function corrupt(dir, fault) {
	return none("corrupt", `The repository around ${dir} is damaged (${fault}): clone it again.`);
}
function none(reason, advice) {
	return {
		kind: "none",
		reason,
		advice
	};
}


// EXTERNAL MODULE: ./build/shaken/chunks/secret-names.js
var secret_names = __webpack_require__(591);
// EXTERNAL MODULE: ./build/shaken/chunks/errors.js
var errors = __webpack_require__(749);
// EXTERNAL MODULE: ./build/shaken/chunks/entry.js
var chunks_entry = __webpack_require__(516);
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
var shim = __webpack_require__(267);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/shaken/chunks/context.js







// build/base/files/make-folders.js
/**
* Makes a folder with those above it that are missing. Rejects with the error of the first `mkdir` that fails.
*
* In place of `mkdir(path, { recursive: true })`, which never returns (up to Node 24 at least) where the parent is there
* and mkdir says ENOENT all the same, as below /proc: it makes the parent, tries again, and so for ever, past every
* timeout and signal. A path that a user gives may lie there. It is in this room because this is the first that
* touches the disk: all others may import it.
*
* @param mode of each folder that is made, as `mkdir` takes it
*/
async function makeFolders(path, mode = 511) {
	const error = await tried(path, mode);
	if (error === null) return;
	const parent = (0,external_node_path_.dirname)(path);
	if ((0,errors.t)(error) !== "ENOENT" || parent === path) throw error;
	await makeFolders(parent, mode);
	const last = await tried(path, mode);
	if (last !== null) throw last;
}
/** Null when the folder is there now. Also where it was before, or another process was quicker. */
async function tried(path, mode) {
	try {
		await (0,promises_.mkdir)(path, { mode });
		return null;
	} catch (error) {
		return (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() ? null : error;
	}
}
// build/request/readers.js
const context_ok = (value) => ({
	kind: "ok",
	value
});
const invalid = (expected) => ({
	kind: "invalid",
	expected
});
function oneOf(words) {
	const last = words.at(-1);
	return (text) => {
		const found = words.find((word) => word === text);
		return found === void 0 ? invalid(`${words.slice(0, -1).join(", ")} or ${last}`) : context_ok(found);
	};
}
/** YAML 1.2's core schema, as GitHub's own toolkit reads it; nothing like `yes` or `1`. Empty = false. */
const flag = (text) => {
	if ([
		"true",
		"True",
		"TRUE"
	].includes(text)) return context_ok(true);
	return [
		"false",
		"False",
		"FALSE",
		""
	].includes(text) ? context_ok(false) : invalid("true or false");
};
/** A number of at least 0 in plain notation, at most `most`. */
function decimal(most, unit) {
	return (text) => {
		const value = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
		return value <= most ? context_ok(value) : invalid(`${unit} from 0 to ${most}, such as 30 or 0.5`);
	};
}
function integer(most) {
	return (text) => /^\d{1,9}$/.test(text) && Number(text) <= most ? context_ok(Number(text)) : invalid(`a whole number from 0 to ${most}`);
}
/** Empty = null. */
const effortWord = (text) => {
	if (text === "") return context_ok(null);
	return /^[A-Za-z]+$/.test(text) ? context_ok(text) : invalid("one word of letters, such as low, medium or high");
};
/** Semver 2.0.0, also with a `v` before it; or a dist-tag, of which npm wants that it cannot be read as a version; or `system`. */
const codexVersion = (text) => {
	const version = /^v?(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?)$/.exec(text)?.[1];
	if (version !== void 0) return context_ok(version);
	return /^(?!v\d)[A-Za-z][\w-]*$/.test(text) ? context_ok(text) : invalid("a version such as 0.171.0, a dist-tag such as latest, or system");
};
/** A key or token. What is wrong with it can be said, it itself never. Empty = null. */
const secret = (text) => {
	if (text === "") return context_ok(null);
	return /[\s\p{Cc}]/u.test(text) ? invalid("one word, without white space or control characters inside") : context_ok(text);
};
/** GitHub logins, separated by commas or white space; managed users have a `_`, apps end in `[bot]`. */
function logins(everyone) {
	const login = /^[A-Za-z\d][\w-]*(\[bot\])?$/;
	const what = "GitHub user names separated by commas";
	return (text) => {
		const names = text.split(/[\s,]+/).filter((name) => name !== "");
		return names.every((name) => login.test(name) || everyone && name === "*") ? context_ok(names) : invalid(everyone ? `${what}, or * for everyone` : `${what}; * is not allowed, because anyone can make a bot`);
	};
}
/** As useradd takes them, without a number or an option among them. Empty = null. */
const unixUser = (text) => {
	if (text === "") return context_ok(null);
	if (text === "root") return invalid("the name of a user without privileges, not root");
	return /^[A-Za-z_][\w-]{0,31}$/.test(text) ? context_ok(text) : invalid("the plain name of a Unix user, such as codex");
};
/** Text of a JSON object, unchanged. */
const jsonObject = (text) => {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? context_ok(text) : invalid("a JSON Schema that is an object: {…}");
	} catch (error) {
		return invalid(`a JSON Schema (${error.message})`);
	}
};
/** No model's name has white space in it. */
const modelName = (text) => /^[^\s\p{Cc}]+$/u.test(text) ? context_ok(text) : invalid("a model's name, one word");
// build/base/files/disk.js
/** The few moves on disk that the local store is made of. Modes are 0700 and 0600; nothing here follows a link. */
/** Below the cache folder: what is being written, and what is being removed. */
const STAGING = ".staging";
/** Runs `act`; null when there is no such file or folder. */
async function orNull(act) {
	try {
		return await act;
	} catch (error) {
		if ((0,errors.t)(error) === "ENOENT" || (0,errors.t)(error) === "ENOTDIR") return null;
		throw error;
	}
}
function lstatOrNull(path) {
	return orNull((0,promises_.lstat)(path, { bigint: true }));
}
/** Whether others than its owner may write it. Windows has no such bits (all files show as 0666 there). */
function isOpenToOthers(mode) {
	return process.platform !== "win32" && (Number(mode) & 18) !== 0;
}
/**
* The bytes of a plain file; null when there is none. More than `limit` bytes, a link, a FIFO or a device are errors,
* and with `own` a file that others may write (asked of the open file: what is read is what was judged).
* O_NONBLOCK: the open of a FIFO that somebody put there must not hang.
*/
async function readPlainFile(path, limit, { own = false } = {}) {
	const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
	const file = await orNull((0,promises_.open)(path, flags));
	if (!file) return null;
	try {
		const { size, mode } = await plainStat(file, path);
		if (own && isOpenToOthers(mode)) throw new Error(`${path} can be written by other users`);
		if (size > limit) throw new Error(`${path} has ${size} bytes, allowed are ${limit}`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
async function plainStat(file, path) {
	const stat = await file.stat();
	if (!stat.isFile()) throw new Error(`${path} is not a plain file`);
	return stat;
}
/** Writes a file that doesn't exist yet, and returns when it is on the disk. */
async function writeSynced(path, bytes) {
	const file = await (0,promises_.open)(path, "wx", 384);
	try {
		await file.writeFile(bytes);
		await file.sync();
	} finally {
		await file.close();
	}
}
/** Makes renames in a folder survive a power cut. Not every system can; then there is nothing to be done. */
async function syncFolder(path) {
	try {
		const folder = await (0,promises_.open)(path, "r");
		try {
			await folder.sync();
		} finally {
			await folder.close();
		}
	} catch (error) {
		if (![
			"EISDIR",
			"EPERM",
			"EACCES",
			"EINVAL",
			"ENOTSUP",
			"ENOENT"
		].includes((0,errors.t)(error))) throw error;
	}
}
/** A fresh folder below `.staging`. */
async function stagingFolder(cacheDir, kind) {
	const path = (0,external_node_path_.join)(cacheDir, STAGING, `${kind}-${(0,external_node_crypto_.randomBytes)(12).toString("hex")}`);
	await makeFolders(path, 448);
	return path;
}
/** Takes `path` away in one step, then removes it: nobody sees it half removed. False when it wasn't there. */
async function discard(cacheDir, path) {
	const trash = await stagingFolder(cacheDir, "trash");
	try {
		return await orNull(move(path, (0,external_node_path_.join)(trash, "entry")).then(() => true)) ?? false;
	} finally {
		await (0,promises_.rm)(trash, {
			recursive: true,
			force: true
		});
	}
}
/** Windows refuses a rename for as long as somebody has the target open; POSIX never does. */
async function move(from, to) {
	for (let attempt = 1;; attempt += 1) try {
		await (0,promises_.rename)(from, to);
		return;
	} catch (error) {
		if (!(process.platform === "win32" && [
			"EPERM",
			"EACCES",
			"EBUSY"
		].includes((0,errors.t)(error))) || attempt === 20) throw error;
		await (0,external_node_timers_promises_.setTimeout)(25);
	}
}
// build/store/local/folder.js
/**
* Whether the cache folder can be trusted. Who can write into it can hand anybody a result, with a patch that is
* applied to the work tree; who can replace it by a link can have our files written elsewhere.
*/
/** Looks only. */
async function inspectFolder(cacheDir) {
	try {
		const stat = await lstatOrNull(cacheDir);
		return stat ? judgeFolder(cacheDir, stat, process.geteuid?.() ?? null) : { kind: "absent" };
	} catch (cause) {
		return unusable(`${cacheDir} cannot be looked at (${(0,errors.t)(cause)})`, "Give another `cache-dir`.", cause);
	}
}
/** Makes the folder (mode 0700) when it isn't there. */
async function makeFolder(cacheDir) {
	const state = await inspectFolder(cacheDir);
	if (state.kind !== "absent") return state;
	try {
		await makeFolders(cacheDir, 448);
	} catch (cause) {
		return unusable(`${cacheDir} cannot be made (${(0,errors.t)(cause)})`, "Give a `cache-dir` that can be written.", cause);
	}
	return inspectFolder(cacheDir);
}
/** Pure. `uid` is null where the system has no such thing. */
function judgeFolder(path, stat, uid) {
	if (stat.isSymbolicLink()) return unusable(`${path} is a link`, "Give the folder that it points to as `cache-dir`.");
	if (!stat.isDirectory()) return unusable(`${path} is not a folder`, "Give another `cache-dir`.");
	if (uid === null) return { kind: "usable" };
	if (Number(stat.uid) !== uid) return unusable(`${path} belongs to user ${stat.uid}, this is user ${uid}`, "Give a `cache-dir` of your own.");
	if ((Number(stat.mode) & 18) !== 0) return unusable(`${path} can be written by other users`, `Run: chmod go-w '${path}'`);
	return { kind: "usable" };
}
function unusable(detail, advice, cause) {
	return {
		kind: "unusable",
		detail,
		advice,
		cause
	};
}
// build/request/inputs.js
/** Every input there is: the one table that action.yml, the command line and the README are received against. */
/** The version of `@openai/codex` that is installed by default. Its content is pinned: see scripts/pin-codex.ts. */
const CODEX_VERSION = "0.171.0";
const INPUTS = [
	{
		name: "task",
		default: "",
		description: "What Codex shall do; give exactly one of task and task-file."
	},
	{
		name: "task-file",
		default: "",
		description: "File that holds the task (UTF-8, relative to the workspace); give exactly one of task and task-file."
	},
	{
		name: "tier",
		default: "low",
		description: "The cost level, mapped to a model: low, medium or high."
	},
	{
		name: "no-cache",
		default: "false",
		description: "Run Codex even if a result is stored, and let the fresh result replace it."
	},
	{
		name: "codex-args",
		default: "",
		description: "Arguments for codex exec, as a JSON array or as words that a POSIX shell would split (nothing is expanded); an explicit model, sandbox or effort in them wins over the inputs."
	},
	{
		name: "tier-models",
		default: "",
		description: "Lines low=MODEL, medium=MODEL, high=MODEL that replace the built-in model of the tiers they name."
	},
	{
		name: "effort",
		default: "",
		description: "Reasoning effort, for example low, medium or high; without it Codex decides."
	},
	{
		name: "sandbox",
		default: "read-only",
		description: "What Codex may touch: read-only, workspace-write or danger-full-access."
	},
	{
		name: "working-directory",
		default: "",
		description: "Where Codex works, relative to the workspace; without it the workspace itself."
	},
	{
		name: "output-schema",
		default: "",
		description: "JSON Schema of the final message, inline."
	},
	{
		name: "output-schema-file",
		default: "",
		description: "File that holds the JSON Schema of the final message; not together with output-schema."
	},
	{
		name: "output-file",
		default: "",
		description: "Also write the final message to this file."
	},
	{
		name: "openai-api-key",
		default: "",
		description: "OpenAI API key, needed only when Codex really runs: a stored result is served without it.",
		secret: true
	},
	{
		name: "responses-api-endpoint",
		default: "",
		description: "Another Responses API endpoint (Azure, a gateway) instead of https://api.openai.com/v1/responses."
	},
	{
		name: "codex-version",
		default: CODEX_VERSION,
		description: "Version or dist-tag of @openai/codex to install; system takes the codex on PATH."
	},
	{
		name: "codex-home",
		default: "",
		description: "Directory with Codex's own config, login and sessions, whose config.toml then counts; without it a private one is made for each run."
	},
	{
		name: "timeout",
		default: "30",
		description: "Minutes after which Codex is ended (fractions allowed, 0 for none); a summary is still written."
	},
	{
		name: "retries",
		default: "2",
		description: "How often to try again after a passing fault such as a 429, a 5xx or a broken stream (0 to 10)."
	},
	{
		name: "cache-ttl",
		default: "24",
		description: "Hours that a stored result stays good (fractions allowed)."
	},
	{
		name: "cache-dir",
		default: "",
		description: "Folder of the local store; without it $XDG_CACHE_HOME/codex-job or ~/.cache/codex-job."
	},
	{
		name: "cache-key",
		default: "",
		description: "Extra text mixed into the hash, for what the commit doesn't hold: a date, hashFiles(…), updated_at."
	},
	{
		name: "safety-strategy",
		default: "sandbox",
		description: "What keeps Codex from the machine and the key: sandbox, drop-sudo, unprivileged-user, read-only or unsafe."
	},
	{
		name: "codex-user",
		default: "",
		description: "The user that Codex runs as with safety-strategy unprivileged-user."
	},
	{
		name: "allow-users",
		default: "",
		description: "GitHub users who may trigger a run besides those with write access, separated by commas; * for everyone."
	},
	{
		name: "allow-bots",
		default: "",
		description: "Whether the bots that GitHub trusts may trigger a run: true or false."
	},
	{
		name: "allow-bot-users",
		default: "",
		description: "Names of further bots that may trigger a run, separated by commas (* is not allowed)."
	},
	{
		name: "pr-comment",
		default: "false",
		description: "Write the result to one comment of the pull request, updated in place."
	},
	{
		name: "github-token",
		default: "${{ github.token }}",
		description: "Token for the permission check and the comment.",
		secret: true
	},
	{
		name: "fail-on-error",
		default: "true",
		description: "Fail the step when the job's exit is not 0."
	}
];
// build/request/load.js
/** The action's inputs, as the runner hands them over: upper case, spaces to underscores, hyphens kept. */
function inputsFromEnvironment(environment) {
	return Object.fromEntries(INPUTS.map(({ name }) => [name, environment[`INPUT_${name.toUpperCase().replaceAll(" ", "_")}`] ?? ""]));
}
/** This machine, for {@link parseRequest}. The home is `$HOME` alone, so that a moved or missing one is respected. */
function requestContext(entry, environment = process.env, cwd = globalThis.process.cwd(), now = Date.now()) {
	const variable = (name) => environment[name] || null;
	return {
		now,
		entry,
		workspace: (0,external_node_path_.resolve)(cwd, (entry === "action" ? variable("GITHUB_WORKSPACE") : null) ?? "."),
		home: variable(process.platform === "win32" ? "USERPROFILE" : "HOME"),
		xdgCacheHome: variable("XDG_CACHE_HOME"),
		codexHomeEnv: variable("CODEX_HOME"),
		temp: (0,external_node_path_.resolve)(cwd, variable("RUNNER_TEMP") ?? (0,external_node_os_.tmpdir)()),
		readFile: (path) => (0,external_node_fs_.readFileSync)(path),
		isDirectory
	};
}
function isDirectory(path) {
	try {
		return (0,external_node_fs_.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
// build/request/context.js
/** An absolute path, from one that may be relative to the workspace or begin with `~/`. */
function homePath(context) {
	return (text) => {
		if (text !== "~" && !text.startsWith("~/")) return context_ok((0,external_node_path_.resolve)(context.workspace, text));
		return context.home === null ? invalid("a path without ~, because HOME is not set") : context_ok((0,external_node_path_.join)(context.home, text.slice(1)));
	};
}
/** An existing directory, relative to the workspace. */
function directory(context, of) {
	return (text) => {
		const path = of(text);
		if (path.kind === "invalid") return path;
		return context.isDirectory(path.value) ? path : invalid(`a directory that exists (looked for ${path.value})`);
	};
}
/** What a file holds as text: valid UTF-8, the byte order mark dropped. Its path is one of {@link homePath}. */
function fileText(context) {
	return (text) => {
		const read = homePath(context)(text);
		if (read.kind === "invalid") return read;
		const path = read.value;
		let bytes;
		try {
			bytes = context.readFile(path);
		} catch (error) {
			return invalid(`a file that can be read (${(0,errors.t)(error) || (0,errors.n)(error)} at ${path})`);
		}
		try {
			return context_ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
		} catch {
			return invalid(`a file that is valid UTF-8 (${path} is not)`);
		}
	};
}
/** The local store: as given, else by the XDG Base Directory rules (a relative `$XDG_CACHE_HOME` counts as not set). */
function cacheDir(context) {
	return (text) => {
		if (text !== "") return homePath(context)(text);
		const { xdgCacheHome, home, temp } = context;
		if (xdgCacheHome !== null && (0,external_node_path_.isAbsolute)(xdgCacheHome)) return context_ok((0,external_node_path_.join)(xdgCacheHome, "codex-job"));
		return context_ok(home === null ? (0,external_node_path_.join)(temp, "codex-job") : (0,external_node_path_.join)(home, ".cache", "codex-job"));
	};
}


// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/shaken/chunks/prune.js










// build/base/text/numbers.js
/** How numbers are shown to people: the same on every machine, whatever its locale. */
/** 1234567 → `1,234,567`. */
function counted(value) {
	return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `1 file`, `2 files`. */
function plural(value, noun) {
	return `${counted(value)} ${noun}${value === 1 ? "" : "s"}`;
}
/** Time that something took: `0.3 s`, `41.7 s`, `3 min 5 s`, `1 h 2 min`. */
function duration(seconds) {
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return (whole < 3600 ? [[Math.floor(whole / 60), "min"], [whole % 60, "s"]] : [[Math.floor(whole / 3600), "h"], [Math.floor(whole % 3600 / 60), "min"]]).filter(([amount]) => amount !== 0).map(([amount, unit]) => `${amount} ${unit}`).join(" ");
}
/** Time that went by since: the largest unit is enough. */
function age(seconds) {
	if (seconds < 60) return plural(Math.floor(seconds), "second");
	if (seconds < 3600) return plural(Math.floor(seconds / 60), "minute");
	if (seconds < 172800) return plural(Math.floor(seconds / 3600), "hour");
	return plural(Math.floor(seconds / 86400), "day");
}
/** A plain decimal without exponent, as short as it can be: `0.0123`, `0.00000042`. */
function prune_decimal(value) {
	const fixed = value.toFixed(10);
	return fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
}
/** `$1.20`, `$0.034`, `under $0.0001`: an estimate needs no more than two digits of small amounts. */
function dollars(value) {
	if (value === 0) return "$0";
	if (value < 1e-4) return "under $0.0001";
	return `$${value >= .1 ? value.toFixed(2) : prune_decimal(Number(value.toPrecision(2)))}`;
}
/** The same in a sentence: `about $0.034`, `under $0.0001`. */
function aboutDollars(value) {
	const shown = dollars(value);
	return shown.startsWith("under") ? shown : `about ${shown}`;
}
// build/store/entry/contents.js
const SUMMARY_KEYS = "exit,id,time,error,result";
/** Null when the files have their form, else what is wrong. Digests are checked before. */
function formProblem(files) {
	if (!isSummary(parse$1(files.get("summary.json")))) return "summary.json is not the summary of a run that ended well";
	if (files.has("table.json") && !isTable(parse$1(files.get("table.json")))) return "table.json is not a table";
	return null;
}
function isSummary(value) {
	if (!isRecord(value) || Object.keys(value).join() !== SUMMARY_KEYS) return false;
	const { exit, id, time, error, result } = value;
	return exit === 0 && (id === null || typeof id === "string") && typeof time === "number" && (error === null || typeof error === "string") && typeof result === "string";
}
function isTable(value) {
	if (!isRecord(value)) return false;
	const columns = value["columns"];
	const rows = value["rows"];
	if (!Array.isArray(columns) || !columns.every((column) => typeof column === "string")) return false;
	return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.length === columns.length);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parse$1(bytes) {
	try {
		return JSON.parse(bytes?.toString("utf8") ?? "");
	} catch {
		return;
	}
}
// build/store/entry/meta.js
/**
* Strict reading of `meta.json`, format 1: every field named, typed and bounded, no field that isn't known. The result
* is a fresh object of checked values, so that no `__proto__` key or getter of the input lives on. Pure.
*/
/** Deeper JSON than any key record has, and shallower than what overflows a stack when it is written again. */
const KEY_DEPTH = 32;
var Wrong = class extends Error {};
/** Judges form and bounds only; hash and age are judgeMeta's. */
function checkedMeta(value) {
	try {
		const record = object(value, "meta.json");
		if (record["format"] !== 1) return {
			kind: "invalid",
			reason: "format",
			detail: `its format is ${brief(record["format"])}, known is 1`
		};
		return {
			kind: "ok",
			meta: meta(record)
		};
	} catch (error) {
		if (error instanceof Wrong) return {
			kind: "invalid",
			reason: "damaged",
			detail: error.message
		};
		throw error;
	}
}
function meta(record) {
	only(record, chunks_entry.a, "meta.json");
	const changes = object(record["changes"], "changes");
	only(changes, ["files", "diffstat"], "changes");
	if (record["exit"] !== 0) throw new Wrong("exit is not 0");
	return {
		format: 1,
		hash: matching(record["hash"], chunks_entry.u, "hash"),
		created: matching(record["created"], isInstant, "created"),
		startedAt: matching(record["startedAt"], isInstant, "startedAt"),
		ttlMs: amount(record["ttlMs"], "ttlMs"),
		forced: prune_boolean(record["forced"], "forced"),
		key: json(record["key"], KEY_DEPTH),
		exit: 0,
		model: nullable(record["model"], (model) => prune_short(model, "model")),
		...record["tier"] === void 0 ? {} : { tier: prune_short(record["tier"], "tier") },
		usage: nullable(record["usage"], usage),
		costUsd: nullable(record["costUsd"], (cost) => amount(cost, "costUsd")),
		codexVersion: nullable(record["codexVersion"], (version) => prune_short(version, "codexVersion")),
		changes: {
			files: list(changes["files"], "changes.files").map((path) => string(path, "changes.files")),
			diffstat: string(changes["diffstat"], "changes.diffstat")
		},
		activity: list(record["activity"], "activity").map(activity),
		notReplayed: list(record["notReplayed"], "notReplayed").map((text) => matching(text, isOneLine, "notReplayed")),
		files: files(record["files"])
	};
}
function activity(value) {
	const item = object(value, "activity");
	const text = (name) => string(item[name], `activity.${name}`);
	const number = (name) => nullable(item[name], (given) => finite(given, `activity.${name}`));
	const known = (...names) => only(item, ["kind", ...names], "activity");
	const kind = item["kind"];
	switch (kind) {
		case "command":
			known("command", "exitCode", "seconds");
			return {
				kind,
				command: text("command"),
				exitCode: number("exitCode"),
				seconds: number("seconds")
			};
		case "file_change":
			known("path", "change");
			return {
				kind,
				path: text("path"),
				change: text("change")
			};
		case "web_search":
			known("query");
			return {
				kind,
				query: text("query")
			};
		case "mcp_tool_call":
			known("server", "tool", "failed");
			return {
				kind,
				server: text("server"),
				tool: text("tool"),
				failed: prune_boolean(item["failed"], "activity.failed")
			};
		default: throw new Wrong(`activity has an unknown kind ${brief(kind)}`);
	}
}
function usage(value) {
	const record = object(value, "usage");
	only(record, [
		"input",
		"cached",
		"output",
		"reasoning"
	], "usage");
	return {
		input: whole(record["input"], "usage.input"),
		cached: whole(record["cached"], "usage.cached"),
		output: whole(record["output"], "usage.output"),
		reasoning: whole(record["reasoning"], "usage.reasoning")
	};
}
function files(value) {
	const record = object(value, "files");
	only(record, chunks_entry.r, "files");
	const marks = {};
	let total = 0;
	for (const name of chunks_entry.r) {
		if (!Object.hasOwn(record, name)) {
			if (chunks_entry.c.includes(name)) continue;
			throw new Wrong(`files lacks ${name}`);
		}
		const mark = object(record[name], `files.${name}`);
		only(mark, ["size", "sha256"], `files.${name}`);
		const size = whole(mark["size"], `the size of ${name}`);
		total += size;
		marks[name] = {
			size,
			sha256: matching(mark["sha256"], chunks_entry.u, `the sha256 of ${name}`)
		};
	}
	if (total > 134217728) throw new Wrong(`its files have ${total} bytes, allowed are ${chunks_entry.i}`);
	return marks;
}
function json(value, depth) {
	if (depth === 0) throw new Wrong("key is nested too deeply");
	if (Array.isArray(value)) return value.map((item) => json(item, depth - 1));
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value);
		if (entries.some(([name]) => name === "__proto__")) throw new Wrong("key has a field __proto__");
		return Object.fromEntries(entries.map(([name, item]) => [name, json(item, depth - 1)]));
	}
	if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	throw new Wrong("key is missing");
}
/** They go into the log as they are, so nothing in them may end a line. */
function isOneLine(text) {
	return text.length <= 2e3 && !/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(text);
}
/** ISO 8601 with its zone. We write what `Date.toISOString` gives; a script that shifts a stamp may write it otherwise. */
function isInstant(text) {
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
function object(value, what) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Wrong(`${what} is not an object`);
	return value;
}
function only(record, names, what) {
	const other = Object.keys(record).find((name) => !names.includes(name));
	if (other !== void 0) throw new Wrong(`${what} has an unknown field ${brief(other)}`);
}
function list(value, what) {
	if (!Array.isArray(value)) throw new Wrong(`${what} is not a list`);
	return value;
}
function string(value, what) {
	if (typeof value !== "string") throw new Wrong(`${what} is not a text`);
	return value;
}
function prune_short(value, what) {
	return matching(value, (text) => text.length <= 256, what);
}
function matching(value, accepts, what) {
	if (typeof value !== "string" || !accepts(value)) throw new Wrong(`${what} is ${brief(value)}`);
	return value;
}
function prune_boolean(value, what) {
	if (typeof value !== "boolean") throw new Wrong(`${what} is ${brief(value)}`);
	return value;
}
function finite(value, what) {
	if (typeof value !== "number" || !Number.isFinite(value)) throw new Wrong(`${what} is ${brief(value)}`);
	return value;
}
function amount(value, what) {
	if (finite(value, what) < 0) throw new Wrong(`${what} is ${brief(value)}`);
	return value;
}
function whole(value, what) {
	if (!Number.isSafeInteger(value)) throw new Wrong(`${what} is ${brief(value)}`);
	return amount(value, what);
}
function nullable(value, read) {
	return value === null ? null : read(value);
}
function brief(value) {
	return (JSON.stringify(value) ?? "missing").slice(0, 60);
}
// build/store/entry/verdict.js
/**
* The verdict on what is stored: may it be replayed, may it be replaced. Pure. Whatever is read is untrusted: it may
* come out of a shared cache, or from a disk that failed.
*/
/** Judges the bytes of a `meta.json`. `now` and `ttlMs` in ms; an age of exactly `ttlMs` is still good. */
function judgeMeta(bytes, hash, now, ttlMs) {
	if (bytes.length > 4194304) return prune_invalid("damaged", `meta.json has ${bytes.length} bytes, allowed are ${chunks_entry.s}`);
	let value;
	try {
		value = JSON.parse(bytes.toString("utf8"));
	} catch {
		return prune_invalid("damaged", "meta.json is not JSON");
	}
	const checked = checkedMeta(value);
	if (checked.kind === "invalid") return checked;
	const { meta } = checked;
	if (meta.hash !== hash) return prune_invalid("hash", `meta.json names the hash ${meta.hash}`);
	const age = now - Date.parse(meta.created);
	if (age < -3e5) return prune_invalid("future", `it was made ${Math.ceil(-age / 1e3)} s in the future (${meta.created})`);
	if (age > ttlMs) return prune_invalid("expired", `it was made ${Math.floor(age / 1e3)} s ago (${meta.created})`);
	return {
		kind: "ok",
		meta
	};
}
/**
* Whether `incoming` takes the place of what is stored. A slower run without `no-cache` that ends after a forced one
* began before it, and so knows less: it doesn't undo what somebody asked for.
*/
function replaces(incoming, stored) {
	if (!stored?.forced || incoming.forced) return true;
	return Date.parse(incoming.startedAt) >= Date.parse(stored.created);
}
function prune_invalid(reason, detail) {
	return {
		kind: "invalid",
		reason,
		detail
	};
}
// build/store/local/read.js
/**
* Reading an entry while others replace or remove it.
*
* `<hash>/` holds plain files. A writer commits a whole new entry in one step, as the folder `<hash>/.next`, and then
* moves its files over the plain names, `meta.json` last (commit.ts). So a file of the current entry is in `.next`, or
* else under its plain name: whoever looks in this order finds it, at each moment of the move and after a kill in the
* midst of it. When another entry comes in between, the digests tell, and the reader starts again.
* Rejected: overwriting in place (98% of reads torn under two writers), swapping folders (10% of reads find none), a
* pointer to generations (the names that people and scripts know would be links).
*/
const NEXT = ".next";
const TRIES = 200;
const PATIENCE_MS = 5e3;
/** A failure counts as damage only when it was met this many times in a row with nothing moving. */
const PROOFS = 3;
/** Reads and verifies `<cache-dir>/<hash>`. Rejects only where the disk refuses (EACCES, EIO). */
async function readEntry(folder, hash, now, ttlMs) {
	const end = external_node_perf_hooks_.performance.now() + PATIENCE_MS;
	let still = 0;
	for (let tries = 1;; tries += 1) {
		const before = await state(folder);
		const attempt = await readOnce(folder, hash, now, ttlMs);
		if (attempt.kind !== "torn") return attempt;
		still = await state(folder) === before ? still + 1 : 0;
		if (still === PROOFS || tries === TRIES || external_node_perf_hooks_.performance.now() > end) return {
			kind: "invalid",
			reason: "damaged",
			detail: attempt.detail,
			cause: attempt.cause
		};
		await (0,external_node_timers_promises_.setTimeout)(1 + Math.random() * Math.min(tries, 20));
	}
}
async function readOnce(folder, hash, now, ttlMs) {
	const stat = await lstatOrNull(folder);
	if (!stat) return { kind: "absent" };
	if (!stat.isDirectory()) return {
		kind: "invalid",
		reason: "damaged",
		detail: "it is a file or a link instead of a folder"
	};
	const next = await lstatOrNull((0,external_node_path_.join)(folder, NEXT));
	const unfinished = next !== null;
	if ([stat, next].some((one) => one?.isDirectory() && isOpenToOthers(one.mode))) return {
		kind: "invalid",
		reason: "damaged",
		detail: "its folder can be written by other users"
	};
	try {
		const bytes = await current(folder, chunks_entry.o, chunks_entry.s);
		if (!bytes) return {
			kind: "torn",
			detail: "meta.json is missing"
		};
		const verdict = judgeMeta(bytes, hash, now, ttlMs);
		if (verdict.kind === "invalid") return verdict;
		const files = /* @__PURE__ */ new Map();
		for (const name of (0,chunks_entry.d)(verdict.meta)) {
			const content = await current(folder, name, verdict.meta.files[name]?.size ?? 134217728);
			const problem = content ? (0,chunks_entry.m)(name, verdict.meta.files[name], content) : `${name} is missing`;
			if (!content || problem) return {
				kind: "torn",
				detail: problem ?? name
			};
			files.set(name, content);
		}
		const problem = formProblem(files);
		if (problem) return {
			kind: "invalid",
			reason: "damaged",
			detail: problem
		};
		return {
			kind: "ok",
			meta: verdict.meta,
			files,
			unfinished
		};
	} catch (cause) {
		if ([
			"EACCES",
			"EPERM",
			"EIO",
			"EMFILE",
			"ENFILE",
			"ENOMEM",
			"ESTALE"
		].includes((0,errors.t)(cause))) throw cause;
		return {
			kind: "torn",
			detail: (0,errors.n)(cause),
			cause
		};
	}
}
async function current(folder, name, limit) {
	const own = { own: true };
	return await readPlainFile((0,external_node_path_.join)(folder, ".next", name), limit, own) ?? await readPlainFile((0,external_node_path_.join)(folder, name), limit, own);
}
/** Changes whenever a writer or a removal passed by. Times as well as inodes: a freed inode is soon given again. */
async function state(folder) {
	const parts = [];
	for (const path of [
		folder,
		(0,external_node_path_.join)(folder, NEXT),
		(0,external_node_path_.join)(folder, NEXT, chunks_entry.o),
		(0,external_node_path_.join)(folder, chunks_entry.o)
	]) {
		const stat = await lstatOrNull(path);
		parts.push(stat ? `${stat.ino}:${stat.ctimeNs}` : "-");
	}
	return parts.join();
}
// build/store/local/commit.js
/**
* Putting an entry in its place, so that it appears whole or not at all (the scheme is described in read.ts).
* All functions here need the writers' lock of the hash (lock.ts), except `stage`.
*/
/** Writes a whole entry into a fresh folder below `.staging`, on to the disk, and returns the folder. */
async function stage(cacheDir, entry) {
	const folder = await stagingFolder(cacheDir, "entry");
	try {
		for (const [name, bytes] of entry.files) await writeSynced((0,external_node_path_.join)(folder, name), bytes);
		await writeSynced((0,external_node_path_.join)(folder, chunks_entry.o), (0,chunks_entry.p)(entry.meta));
		await syncFolder(folder);
		return folder;
	} catch (error) {
		await (0,promises_.rm)(folder, {
			recursive: true,
			force: true
		});
		throw error;
	}
}
/** Makes a staged folder the entry `hash`. */
async function commit(cacheDir, hash, staged) {
	const target = (0,external_node_path_.join)(cacheDir, hash);
	const stat = await lstatOrNull(target);
	const isUsable = stat?.isDirectory() && !isOpenToOthers(stat.mode);
	if (stat && !isUsable) await discard(cacheDir, target);
	if (!isUsable) {
		await move(staged, target);
		await syncFolder(cacheDir);
		return;
	}
	await finish(target);
	await move(staged, (0,external_node_path_.join)(target, NEXT));
	await syncFolder(target);
	await finish(target);
}
/** Completes a move that was begun: by the caller, or by somebody who was killed. Harmless when there is none. */
async function finish(target) {
	const next = (0,external_node_path_.join)(target, NEXT);
	const staged = await orNull((0,promises_.readdir)(next));
	if (!staged) return;
	for (const name of [...chunks_entry.r, chunks_entry.o]) if (staged.includes(name)) await moveOver((0,external_node_path_.join)(next, name), (0,external_node_path_.join)(target, name));
	await removeUnlisted(target);
	await removeFolder(next);
	await syncFolder(target);
}
/** What the former entry had and this one hasn't. Readers of the former notice by `meta.json`, and start again. */
async function removeUnlisted(target) {
	const bytes = await readPlainFile((0,external_node_path_.join)(target, chunks_entry.o), chunks_entry.s);
	if (!bytes) return;
	let value;
	try {
		value = JSON.parse(bytes.toString("utf8"));
	} catch {
		return;
	}
	const checked = checkedMeta(value);
	if (checked.kind === "invalid") return;
	for (const name of chunks_entry.r) if (!Object.hasOwn(checked.meta.files, name)) await orNull((0,promises_.unlink)((0,external_node_path_.join)(target, name)));
}
/** A folder in the place of one of our files (nobody of us makes any) would be in the way for ever. */
async function moveOver(from, to) {
	try {
		await move(from, to);
	} catch (error) {
		if ((0,errors.t)(error) === "ENOENT") return;
		if (![
			"EISDIR",
			"ENOTEMPTY",
			"EEXIST"
		].includes((0,errors.t)(error))) throw error;
		await (0,promises_.rm)(to, {
			recursive: true,
			force: true
		});
		await move(from, to);
	}
}
async function removeFolder(path) {
	try {
		await orNull((0,promises_.rmdir)(path));
	} catch (error) {
		if (!["ENOTEMPTY", "EEXIST"].includes((0,errors.t)(error))) throw error;
		await (0,promises_.rm)(path, {
			recursive: true,
			force: true
		});
	}
}
// build/store/local/expiry.js
/**
* When which entry expires: an empty file `<cache-dir>/.expiry/<hour>/<ms>-<hash>` for each save, both counted since
* 1970. The removal of expired entries reads the hours that have passed and nothing else, so what it costs depends on
* how much has expired and not on how much is stored. A note is a hint: the entry itself is asked before it is removed.
* Rejected: looking at some entries of the store at random (it has to list all of them, after each save).
*/
const EXPIRY = ".expiry";
const HOUR_MS = 36e5;
/** Best effort: an entry without a note is found by the daily sample (prune.ts) and by `codex-job cache prune`. */
async function noteExpiry(cacheDir, { hash, created, ttlMs }) {
	const ms = Math.ceil(Date.parse(created) + ttlMs);
	if (!Number.isSafeInteger(ms) || ms < 0) return;
	const folder = (0,external_node_path_.join)(cacheDir, EXPIRY, String(Math.floor(ms / HOUR_MS)));
	try {
		await makeFolders(folder, 448);
		await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${ms}-${hash}`), "", { mode: 384 });
	} catch {}
}
/** The entries whose time has passed; earlier hours first. */
async function* dueEntries(cacheDir, now) {
	const hours = (await orNull((0,promises_.readdir)((0,external_node_path_.join)(cacheDir, EXPIRY))) ?? []).filter((name) => /^\d{1,15}$/.test(name) && Number(name) * HOUR_MS < now).sort((a, b) => Number(a) - Number(b));
	for (const hour of hours) {
		const folder = (0,external_node_path_.join)(cacheDir, EXPIRY, hour);
		for (const name of await orNull((0,promises_.readdir)(folder)) ?? []) {
			const [ms = "", hash = ""] = name.split("-");
			if (!(0,chunks_entry.u)(hash) || !(Number(ms) < now)) continue;
			yield {
				hash,
				forget: async () => void await orNull((0,promises_.unlink)((0,external_node_path_.join)(folder, name)))
			};
		}
		await removeIfEmpty(folder);
	}
}
/** A turn for the first caller of a period, null for all others: what needs doing now and then costs the rest nothing. */
async function turnFor(cacheDir, what, periodMs, now) {
	const folder = (0,external_node_path_.join)(cacheDir, EXPIRY);
	const mark = `${what}-${Math.floor(now / periodMs)}`;
	try {
		await makeFolders(folder, 448);
		await (0,promises_.mkdir)((0,external_node_path_.join)(folder, mark), { mode: 448 });
	} catch (error) {
		if ((0,errors.t)(error) === "EEXIST") return null;
		throw error;
	}
	for (const name of await (0,promises_.readdir)(folder)) if (name.startsWith(`${what}-`) && name !== mark) await removeIfEmpty((0,external_node_path_.join)(folder, name));
	return { again: () => removeIfEmpty((0,external_node_path_.join)(folder, mark)) };
}
async function removeIfEmpty(folder) {
	try {
		await orNull((0,promises_.rmdir)(folder));
	} catch (error) {
		if (![
			"ENOTEMPTY",
			"EEXIST",
			"EBUSY"
		].includes((0,errors.t)(error))) throw error;
	}
}
// build/store/local/owner.js
/** Who holds a lock, and whether that process still lives. */
/** The holder touches its ticket this often, in ms. */
const BEAT_MS = 2e3;
/** A holder that can't be looked up (other container, other machine) is dead when its ticket didn't move for so long. */
const STALE_MS = 2e4;
let cached;
function thisProcess() {
	cached ??= {
		pid: process.pid,
		start: startOf(process.pid) ?? "",
		boot: attempt$1(() => (0,external_node_fs_.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim()),
		namespace: attempt$1(() => (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid")),
		host: (0,external_node_os_.hostname)()
	};
	return cached;
}
/**
* Whether a holder lives by the process table; null where this process can't see it. Pure but for `lookUp`, which
* gives the start ticks of a living process, or null.
*/
function isAliveHere(owner, self, lookUp) {
	return owner.boot !== "" && owner.boot === self.boot && owner.namespace !== "" && owner.namespace === self.namespace && owner.start !== "" ? lookUp(owner.pid) === owner.start : null;
}
/** Null for a process that is gone, also for a zombie: it runs no more code, though nobody has fetched its status. */
function startOf(pid) {
	try {
		const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "latin1");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return fields[0] === "Z" || fields[0] === "X" ? null : fields[19] ?? null;
	} catch {
		return null;
	}
}
function describe(owner) {
	return `process ${owner.pid} on ${owner.host}`;
}
/** Null when the text isn't an owner: a ticket that is being written, or was damaged. */
function parseOwner(value) {
	if (typeof value !== "object" || value === null) return null;
	const { pid, start, boot, namespace, host } = value;
	if (typeof pid !== "number" || !Number.isSafeInteger(pid)) return null;
	if (typeof start !== "string" || typeof boot !== "string" || typeof namespace !== "string" || typeof host !== "string") return null;
	return {
		pid,
		start,
		boot,
		namespace,
		host: host.replace(/[^\w.-]/g, "?").slice(0, 100)
	};
}
function attempt$1(read) {
	try {
		return read();
	} catch {
		return "";
	}
}
// build/store/local/liveness.js
/**
* Whether the holder of a ticket still lives. On this machine the process table tells. Of another container or machine
* only the heartbeat is seen, and clocks differ: so it counts whether the ticket's time *moved* while this process
* watched it, by this process's own monotonic clock. A date in the past or in the future says nothing.
*/
/** Remembers what it saw: use one for all looks of one waiter. */
function watchTickets(staleMs = STALE_MS, clock = () => external_node_perf_hooks_.performance.now()) {
	const seen = /* @__PURE__ */ new Map();
	return (ticket) => {
		const alive = ticket.owner ? isAliveHere(ticket.owner, thisProcess(), startOf) : null;
		if (alive !== null) return alive;
		const state = `${ticket.token} ${ticket.touched}`;
		const before = seen.get(ticket.path);
		if (before?.state === state) return clock() - before.since <= staleMs;
		seen.set(ticket.path, {
			state,
			since: clock()
		});
		return true;
	};
}
// build/store/local/ticket.js
/**
* The files behind a lock: `<cache-dir>/.locks/<name>/<N>`. One folder per name, so that taking a lock costs the same
* however many there are. A ticket is made with its content in one step, and only its owner changes it.
*/
const LOCKS = ".locks";
const TICKET_LIMIT = 4096;
const TICKET_NAME = /^\d{1,15}$/;
/** The folder of one lock. The holder removes it with its ticket, so it may be gone again at any moment. */
async function lockFolder(cacheDir, name) {
	const all = (0,external_node_path_.join)(cacheDir, LOCKS);
	const folder = (0,external_node_path_.join)(all, name);
	await makeFolders(all, 448);
	try {
		await (0,promises_.mkdir)(folder, { mode: 448 });
	} catch (error) {
		if ((0,errors.t)(error) !== "EEXIST") throw error;
	}
	for (const path of [all, folder]) {
		const stats = await lstatOrNull(path);
		if (stats && !stats.isDirectory()) throw new Error(`${path} is not a folder`);
	}
	return folder;
}
/** All tickets of one lock, lowest N first. */
async function tickets(folder) {
	const found = [];
	for (const file of await orNull((0,promises_.readdir)(folder)) ?? []) {
		if (!TICKET_NAME.test(file)) continue;
		const ticket = await readTicket(folder, Number(file));
		if (ticket) found.push(ticket);
	}
	return found.sort((a, b) => a.n - b.n);
}
async function readTicket(folder, n) {
	const path = (0,external_node_path_.join)(folder, String(n));
	const bytes = await readPlainFile(path, TICKET_LIMIT);
	const facts = bytes && await orNull((0,promises_.stat)(path, { bigint: true }));
	return facts && {
		n,
		path,
		...parse(bytes.toString("utf8")),
		touched: facts.mtimeNs
	};
}
/** False when the name is taken already, or the folder was just removed. Rejects when the folder can't be written. */
async function take(path, token) {
	const text = `${JSON.stringify({
		token,
		owner: thisProcess()
	})}\n`;
	const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
	if (await orNull((0,promises_.writeFile)(temporary, text, {
		flag: "wx",
		mode: 384
	}).then(() => true)) === null) return false;
	try {
		await (0,promises_.link)(temporary, path);
		return true;
	} catch (error) {
		if ((0,errors.t)(error) === "EEXIST" || (0,errors.t)(error) === "ENOENT") return false;
		if (![
			"EPERM",
			"ENOSYS",
			"ENOTSUP",
			"EOPNOTSUPP",
			"EMLINK",
			"UNKNOWN"
		].includes((0,errors.t)(error))) throw error;
		return await takeWithoutLinks(path, text);
	} finally {
		await orNull((0,promises_.unlink)(temporary));
	}
}
/** Some file systems have no hard links. There a ticket is empty for a moment, and an empty ticket counts as held. */
async function takeWithoutLinks(path, text) {
	try {
		await (0,promises_.writeFile)(path, text, {
			flag: "wx",
			mode: 384
		});
		return true;
	} catch (error) {
		if ((0,errors.t)(error) === "EEXIST") return false;
		throw error;
	}
}
/**
* Removes a ticket, and the lock's folder with it. Synchronous, because the end of the process does it as well.
* Looks at the token first: a process that slept past its heartbeat may find another holder under its number.
*/
function release(path, token) {
	if (parse((0,external_node_fs_.readFileSync)(path, "utf8")).token !== token) return;
	(0,external_node_fs_.unlinkSync)(path);
	removeLockFolder((0,external_node_path_.dirname)(path));
}
/** Only when it is empty: somebody else may be taking the lock. */
function removeLockFolder(folder) {
	try {
		(0,external_node_fs_.rmdirSync)(folder);
	} catch (error) {
		if (![
			"ENOTEMPTY",
			"EEXIST",
			"ENOENT",
			"EBUSY",
			"EPERM"
		].includes((0,errors.t)(error))) throw error;
	}
}
function parse(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null) return {
			token: "",
			owner: null
		};
		const { token, owner } = value;
		return {
			token: typeof token === "string" ? token : "",
			owner: parseOwner(owner)
		};
	} catch {
		return {
			token: "",
			owner: null
		};
	}
}
// build/store/local/lock.js
/**
* A lock per name among processes, containers and threads that share a cache folder. Identical jobs wait for each
* other on `<hash>`, writers of one entry on `<hash>.write`.
*
* The ticket with the highest N is the lock's state. When its holder removed it or died, contenders try to make
* N+1, which only one of them can. Rejected: deleting a stale lock file and making it anew (two contenders can delete
* each other's), flock (Node has none), a lock server, tombstones of released tickets (they had to be swept).
*/
const FIRST_PAUSE_MS = 50;
const LAST_PAUSE_MS = 500;
/** Never rejects. */
async function acquire(cacheDir, name, options = {}) {
	const { signal, maxWaitMs = Number.POSITIVE_INFINITY, onWait, staleMs } = options;
	const end = external_node_perf_hooks_.performance.now() + maxWaitMs;
	const token = (0,external_node_crypto_.randomUUID)();
	const isBusy = watchTickets(staleMs);
	let waiting = false;
	let wait = FIRST_PAUSE_MS;
	try {
		const state = await makeFolder(cacheDir);
		if (state.kind !== "usable") return {
			kind: "gave-up",
			reason: "unusable",
			detail: state.kind === "unusable" ? state.detail : cacheDir
		};
		for (;;) {
			if (signal?.aborted) return {
				kind: "gave-up",
				reason: "aborted",
				detail: "the job was cancelled"
			};
			const turn = await attempt(await lockFolder(cacheDir, name), token, isBusy);
			if (turn.kind === "held") return hold(turn.path, token);
			if (turn.kind === "busy" && !waiting) {
				waiting = true;
				if (maxWaitMs > 0) onWait?.(turn.owner);
			}
			const left = end - external_node_perf_hooks_.performance.now();
			if (left <= 0) return {
				kind: "gave-up",
				reason: "busy",
				detail: turn.kind === "busy" ? `${turn.owner} holds it` : "many want it"
			};
			await (0,external_node_timers_promises_.setTimeout)(Math.min(left, wait * (.75 + Math.random() / 2)), void 0, { signal }).catch(() => {});
			wait = Math.min(LAST_PAUSE_MS, wait * 1.3);
		}
	} catch (cause) {
		return {
			kind: "gave-up",
			reason: "unusable",
			detail: (0,errors.n)(cause),
			cause
		};
	}
}
/** Takes the lock if nobody has it. Never waits, never rejects. */
function tryAcquire(cacheDir, name) {
	return acquire(cacheDir, name, { maxWaitMs: 0 });
}
async function attempt(folder, token, isBusy) {
	const seen = await tickets(folder);
	const holder = seen.findLast(isBusy);
	if (holder) return {
		kind: "busy",
		owner: holder.owner ? describe(holder.owner) : "another process"
	};
	const n = (seen.at(-1)?.n ?? 0) + 1;
	const path = (0,external_node_path_.join)(folder, String(n));
	if (!await take(path, token)) return { kind: "again" };
	const now = await tickets(folder);
	const mine = now.some((ticket) => ticket.n === n && ticket.token === token);
	const others = now.filter((ticket) => ticket.n !== n);
	if (!mine || others.some((ticket) => isBusy(ticket) || ticket.n > n)) {
		if (mine) await orNull((0,promises_.unlink)(path));
		return { kind: "again" };
	}
	for (const other of others) await orNull((0,promises_.unlink)(other.path));
	return {
		kind: "held",
		path
	};
}
const held = /* @__PURE__ */ new Map();
let listening = false;
function hold(path, token) {
	held.set(path, token);
	if (!listening) process.on("exit", () => [...held.keys()].forEach(letGo));
	listening = true;
	const beat = setInterval(() => {
		const now = /* @__PURE__ */ new Date();
		(0,promises_.utimes)(path, now, now).catch(() => {});
	}, BEAT_MS);
	beat.unref();
	return {
		kind: "held",
		release: async () => {
			clearInterval(beat);
			letGo(path);
		}
	};
}
function letGo(path) {
	const token = held.get(path);
	if (token === void 0) return;
	held.delete(path);
	try {
		release(path, token);
	} catch {}
}
// build/store/local/local.js
/** The local store: `<cache-dir>/<hash>/`, one folder an entry. */
/** How long a writer waits for another writer of the same entry, in ms: until a dead one is known to be dead. */
const WRITER_WAIT_MS = 25e3;
function writerLock(hash) {
	return `${hash}.write`;
}
function localStore(cacheDir, clock) {
	return {
		name: "local",
		find: (hash, options) => find(cacheDir, hash, options).catch((cause) => unreadable(cacheDir, cause)),
		save: (entry) => put(cacheDir, entry, clock, keepForced),
		copyToLocal: (entry) => put(cacheDir, entry, clock, keepNewer)
	};
}
async function find(cacheDir, hash, { now, ttlMs }) {
	const state = await inspectFolder(cacheDir);
	if (state.kind === "absent") return {
		kind: "miss",
		reason: "absent"
	};
	if (state.kind === "unusable") return {
		kind: "miss",
		reason: "unusable",
		warning: `The local store is not used: ${state.detail}. ${state.advice}`,
		cause: state.cause
	};
	const read = await readEntry((0,external_node_path_.join)(cacheDir, hash), hash, now, ttlMs);
	if (read.kind === "absent") return {
		kind: "miss",
		reason: "absent"
	};
	if (read.kind === "invalid") {
		if (read.reason === "expired") return {
			kind: "miss",
			reason: "expired"
		};
		const warning = `The stored result ${hash} is not used and will be replaced: ${read.detail}.`;
		return {
			kind: "miss",
			reason: read.reason,
			warning,
			cause: read.cause
		};
	}
	if (read.unfinished) await finishForOthers(cacheDir, hash);
	return {
		kind: "hit",
		meta: read.meta,
		files: read.files,
		ageSeconds: (0,chunks_entry.l)(read.meta, now)
	};
}
/** Completes what a killed writer left, if nobody else is at it and the disk lets us. The entry is good either way. */
async function finishForOthers(cacheDir, hash) {
	const lock = await tryAcquire(cacheDir, writerLock(hash));
	if (lock.kind !== "held") return;
	await finish((0,external_node_path_.join)(cacheDir, hash)).catch(() => {});
	await lock.release();
}
const keepForced = (incoming, stored) => replaces(incoming, stored) ? null : "forced";
const keepNewer = (incoming, stored) => Date.parse(stored.created) >= Date.parse(incoming.created) ? "newer" : keepForced(incoming, stored);
async function put(cacheDir, entry, clock, rule) {
	const { hash } = entry.meta;
	const target = (0,external_node_path_.join)(cacheDir, hash);
	let staged = null;
	try {
		const state = await makeFolder(cacheDir);
		if (state.kind !== "usable") {
			const [detail, advice] = state.kind === "unusable" ? [state.detail, state.advice] : [`${cacheDir} vanished`, ""];
			return failed("unusable", `${detail}. ${advice}`);
		}
		staged = await stage(cacheDir, entry);
		const lock = await acquire(cacheDir, writerLock(hash), { maxWaitMs: WRITER_WAIT_MS });
		if (lock.kind !== "held") return failed("locked", `no lock for writing could be had: ${lock.detail}.`, lock.cause);
		try {
			const stored = await readEntry(target, hash, clock(), Number.POSITIVE_INFINITY).catch(() => null);
			const reason = stored?.kind === "ok" ? rule(entry.meta, stored.meta) : null;
			if (reason) return {
				kind: "kept",
				location: target,
				reason
			};
			await noteExpiry(cacheDir, entry.meta);
			await commit(cacheDir, hash, staged);
			return {
				kind: "stored",
				location: target
			};
		} finally {
			await lock.release();
		}
	} catch (cause) {
		return failed("failed", `${(0,errors.n)(cause)}.`, cause);
	} finally {
		if (staged) await (0,promises_.rm)(staged, {
			recursive: true,
			force: true
		}).catch(() => {});
	}
}
function failed(reason, detail, cause) {
	return {
		kind: "failed",
		reason,
		warning: `The result could not be kept in the local store: ${detail}`,
		cause
	};
}
function unreadable(cacheDir, cause) {
	return {
		kind: "miss",
		reason: "unusable",
		warning: `The local store could not be read: ${(0,errors.n)(cause)}. Check the permissions below ${cacheDir}, or give another \`cache-dir\`.`,
		cause
	};
}
// build/store/local/list.js
/** What is in the local store, for people: `codex-job cache list` and `show`. Looks, never changes. */
/** Newest first. An absent folder is an empty list; rejects when the folder can't be read. */
async function listEntries(cacheDir, options = {}) {
	const names = options.only === void 0 ? (await orNull((0,promises_.readdir)(cacheDir)) ?? []).filter(chunks_entry.u) : [options.only];
	const listed = [];
	for (const hash of names) {
		const folder = (0,external_node_path_.join)(cacheDir, hash);
		const stat = await lstatOrNull(folder);
		if (!stat) continue;
		const verdict = await metaOf(folder, hash);
		const meta = verdict.kind === "ok" ? verdict.meta : null;
		listed.push({
			hash,
			folder,
			time: meta ? Date.parse(meta.created) : Number(stat.mtimeMs),
			bytes: await sizeOf(folder),
			meta,
			problem: verdict.kind === "invalid" ? verdict.detail : null
		});
	}
	return listed.sort((a, b) => b.time - a.time || (a.hash < b.hash ? -1 : 1));
}
/** One entry, checked in full but for its age. */
function showEntry(cacheDir, hash) {
	if (!isHash(hash)) return Promise.resolve({ kind: "absent" });
	return readEntry(join(cacheDir, hash), hash, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY);
}
async function metaOf(folder, hash) {
	try {
		const bytes = await readPlainFile((0,external_node_path_.join)(folder, ".next", "meta.json"), 4194304) ?? await readPlainFile((0,external_node_path_.join)(folder, "meta.json"), 4194304);
		if (!bytes) return {
			kind: "invalid",
			detail: "meta.json is missing"
		};
		return judgeMeta(bytes, hash, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY);
	} catch (error) {
		return {
			kind: "invalid",
			detail: (0,errors.n)(error)
		};
	}
}
async function sizeOf(folder) {
	let total = 0;
	for (const name of await orNull((0,promises_.readdir)(folder).catch(() => [])) ?? []) {
		const stat = await lstatOrNull((0,external_node_path_.join)(folder, name));
		if (stat?.isFile()) total += Number(stat.size);
	}
	return total;
}
// build/store/local/sweep.js
/** Removing what killed processes left: staging folders, tickets of locks, and the flat tickets of earlier versions. */
/** They are kept for so long: somebody may still be at them. */
const LEFTOVER_MS = 36e5;
/** Names that disk.ts gives. */
const STAGED = /^(entry|trash)-/;
/** Returns how many leftovers it removed. */
async function sweep(cacheDir, { maxNames, until }) {
	let removed = 0;
	const staging = (0,external_node_path_.join)(cacheDir, STAGING);
	for await (const name of namesIn(staging, maxNames, until)) {
		const path = (0,external_node_path_.join)(staging, name);
		if (!STAGED.test(name) || !await isLeftover(path)) continue;
		await (0,promises_.rm)(path, {
			recursive: true,
			force: true
		});
		removed += 1;
	}
	const locks = (0,external_node_path_.join)(cacheDir, LOCKS);
	for await (const name of namesIn(locks, maxNames, until)) {
		const path = (0,external_node_path_.join)(locks, name);
		const stats = await lstatOrNull(path);
		removed += stats?.isDirectory() ? await sweepLock(path) : await removeLeftover(path);
	}
	return removed;
}
/** The tickets of one lock whose holder is dead. A holder that can't be looked up is dead when it was silent so long. */
async function sweepLock(folder) {
	const alive = /* @__PURE__ */ new Set();
	for (const { path, owner } of await tickets(folder)) if (owner && isAliveHere(owner, thisProcess(), startOf)) alive.add(path);
	let removed = 0;
	for (const name of await orNull((0,promises_.readdir)(folder)) ?? []) {
		const path = (0,external_node_path_.join)(folder, name);
		if (!alive.has(path)) removed += await removeLeftover(path);
	}
	removeLockFolder(folder);
	return removed;
}
async function removeLeftover(path) {
	return await isLeftover(path) && await orNull((0,promises_.unlink)(path).then(() => true)) ? 1 : 0;
}
/** By the clock, in both directions: what a living process touches is not of yesterday, nor of tomorrow. */
async function isLeftover(path) {
	const stats = await lstatOrNull(path);
	return stats !== null && Math.abs(Date.now() - Number(stats.mtimeMs)) > 36e5;
}
/** One by one, so that a folder of any size costs no more than what is asked of it. */
async function* namesIn(folder, maxNames, until) {
	if (!(await lstatOrNull(folder))?.isDirectory()) return;
	let count = 0;
	for await (const { name } of await (0,promises_.opendir)(folder, { bufferSize: Math.min(1024, maxNames) })) {
		if (count === maxNames || external_node_perf_hooks_.performance.now() > until) return;
		count += 1;
		yield name;
	}
}
// build/store/local/prune.js
/** Removing what is of no more use: expired entries, and what killed processes left. */
/** So many names in `.staging` and in `.locks` are looked at after a save: more than a run can leave there. */
const LEFTOVERS = 64;
/** Removes what is expired, and leftovers, in the whole store. Never rejects. */
function prune(cacheDir, { now, ttlMs }) {
	return remove(cacheDir, (pass) => wholeStore(pass, {
		now,
		ttlMs: ttlMs ?? null
	}));
}
/** Removes every entry, and what nobody holds. Never rejects. */
function clearStore(cacheDir) {
	return remove(cacheDir, (pass) => wholeStore(pass, null));
}
/** The removal after a save: bounded, and no slower in a big store. Never rejects. */
function pruneDue(cacheDir, options) {
	return remove(cacheDir, (pass) => boundedPass(pass, options));
}
var Pass = class {
	cacheDir;
	removed = [];
	bytes = 0;
	constructor(cacheDir) {
		this.cacheDir = cacheDir;
	}
	/** Looks again under the lock: somebody may have replaced it meanwhile. */
	async remove(hash, age) {
		const { cacheDir } = this;
		if (await outdated(cacheDir, hash, age) === null) return;
		const lock = await tryAcquire(cacheDir, writerLock(hash));
		if (lock.kind !== "held") return;
		try {
			const size = await outdated(cacheDir, hash, age);
			if (size === null || !await discard(cacheDir, (0,external_node_path_.join)(cacheDir, hash))) return;
			this.removed.push(hash);
			this.bytes += size;
		} finally {
			await lock.release();
		}
	}
};
/** @param act returns whether it came to the end */
async function remove(cacheDir, act) {
	const pass = new Pass(cacheDir);
	try {
		const state = await inspectFolder(cacheDir);
		if (state.kind === "unusable") return {
			kind: "failed",
			detail: `${state.detail}. ${state.advice}`,
			cause: state.cause
		};
		const complete = state.kind === "absent" || await act(pass);
		return {
			kind: "ok",
			removed: pass.removed,
			bytes: pass.bytes,
			complete
		};
	} catch (cause) {
		return {
			kind: "failed",
			detail: (0,errors.n)(cause),
			cause
		};
	}
}
async function wholeStore(pass, age) {
	const { cacheDir } = pass;
	for (const hash of (await readdir(cacheDir)).filter(isHash)) await pass.remove(hash, age);
	for await (const due of dueEntries(cacheDir, age?.now ?? Number.POSITIVE_INFINITY)) await due.forget();
	await sweep(cacheDir, {
		maxNames: Number.POSITIVE_INFINITY,
		until: Number.POSITIVE_INFINITY
	});
	return true;
}
/** Each part has a share of the time, so that none keeps another from its turn. */
async function boundedPass(pass, { now, maxEntries, maxMs, spare }) {
	const { cacheDir } = pass;
	const start = external_node_perf_hooks_.performance.now();
	const end = start + maxMs;
	const sweeping = await turnFor(cacheDir, "swept", LEFTOVER_MS, Date.now());
	if (sweeping && await sweep(cacheDir, {
		maxNames: LEFTOVERS,
		until: start + maxMs / 4
	}) > 0) await sweeping.again();
	let looked = 0;
	for await (const due of dueEntries(cacheDir, now)) {
		if (looked === maxEntries || external_node_perf_hooks_.performance.now() > end) return false;
		if (due.hash === spare) continue;
		looked += 1;
		await pass.remove(due.hash, {
			now,
			ttlMs: null
		});
		await due.forget();
	}
	if (external_node_perf_hooks_.performance.now() > end) return false;
	const sampling = await turnFor(cacheDir, "sampled", chunks_entry.n, now);
	if (!sampling) return true;
	const before = pass.removed.length;
	const complete = await sample(pass, now, spare, end);
	if (!complete && pass.removed.length > before) await sampling.again();
	return complete;
}
/** Entries without a note: of earlier versions, or copied here. Once a day some of them are looked at. */
async function sample(pass, now, spare, end) {
	const listedBy = external_node_perf_hooks_.performance.now() + (end - external_node_perf_hooks_.performance.now()) / 2;
	const names = [];
	for await (const name of namesIn(pass.cacheDir, Number.POSITIVE_INFINITY, listedBy)) if ((0,chunks_entry.u)(name) && name !== spare) names.push(name);
	for (const hash of shuffled(names)) {
		if (external_node_perf_hooks_.performance.now() > end) return false;
		await pass.remove(hash, {
			now,
			ttlMs: null
		});
	}
	return external_node_perf_hooks_.performance.now() <= end;
}
/** Bytes on disk; null when it stays. */
async function outdated(cacheDir, hash, age) {
	if (!await isOurs((0,external_node_path_.join)(cacheDir, hash))) return null;
	const [entry] = await listEntries(cacheDir, { only: hash });
	if (!entry) return null;
	if (!age) return entry.bytes;
	const elapsed = age.now - entry.time;
	return elapsed > (age.ttlMs ?? entry.meta?.ttlMs ?? 864e5) || entry.meta && elapsed < -3e5 ? entry.bytes : null;
}
/** Whether it looks as a writer leaves it. `--cache-dir` may name a folder where others keep things by a digest, too. */
async function isOurs(folder) {
	if (!(await lstatOrNull(folder))?.isDirectory()) return false;
	for (const name of [chunks_entry.o, NEXT]) if (await lstatOrNull((0,external_node_path_.join)(folder, name))) return true;
	return false;
}
/** So that bounded runs get round to every entry, without keeping a place. */
function shuffled(items) {
	return items.map((item) => ({
		item,
		at: Math.random()
	})).sort((a, b) => a.at - b.at).map(({ item }) => item);
}


;// CONCATENATED MODULE: ./build/shaken/chunks/limits.js
// build/result/table/json-text.js
/**
* A JSON value that JavaScript can't hold unchanged, as condensed JSON text: a number such as 12345678901234567890,
* 1.0 or 1e400, or something nested that holds one or whose keys JavaScript would reorder ({"10":1,"2":2}).
*
* It stands where a `JsonValue` stands. Whoever hands it to JSON.stringify gets the nearest plain value;
* `cellJson` writes it as it was.
*/
var JsonText = class {
	json;
	constructor(json) {
		this.json = json;
	}
};
Object.defineProperty(JsonText.prototype, "toJSON", { value() {
	return JSON.parse(this.json);
} });
/** One cell as condensed JSON that can be printed. */
function cellJson(cell) {
	return cell instanceof JsonText ? cell.json : printableJson(JSON.stringify(cell));
}
/**
* The same JSON, written so that it can go anywhere a line can. LS and PS, which some readers take for line ends, are
* escaped. So is what the runner would obey anywhere in a line of the log, once somebody prints this there:
* `##[command]`, also with characters between that its comparison passes over. All of them can only stand in strings.
*/
function printableJson(json) {
	const lines = /[\u2028\u2029]/.test(json) ? json.replace(/[\u2028\u2029]/g, (char) => char === "\u2028" ? "\\u2028" : "\\u2029") : json;
	return lines.includes("#") ? lines.replace(/#(?=\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[)/gu, "\\u0023") : lines;
}
// build/base/markdown/limits.js
/**
* What is still looked at as a table. The message may be an attacker's: without these, 4 kB of CSV (one wide header,
* many short rows) would become a million cells, and 50 MB of tiny tables gigabytes of objects. What is over a limit
* is no table, rather than a cut one that looks whole. The limits count, never time: every machine decides the same.
*/
/** UTF-16 code units of the message; in a longer one no table is looked for. */
const MAX_TEXT = 67108864;
/**
* The same for Markdown, and the CSV in it; JSON as a whole is searched beyond that. Hostile Markdown takes 0.4 s per
* million characters, and nothing else is done meanwhile, a cancellation included.
*/
const MAX_MARKDOWN = 16777216;
const MAX_COLUMNS = 1e3;
/** Of one table, after padding. */
const MAX_CELLS = 1e6;
/** Fenced blocks and Markdown tables of one message; later ones are not looked at. */
const MAX_BLOCKS = 1e4;
/** Values of one JSON text, members and elements counted. */
const MAX_VALUES = 4e6;
/** Length of a Markdown cell whose inline markup is still read; a longer one stays as written. */
const MAX_INLINE = 1e3;
/**
* Work on the inline markup of one message. Reading a cell takes time by the square of the marks in it (12 ms for 660),
* so that is how it is counted: 50,000,000 are some 2 s. Cells behind that stay as written; a million cells with seven
* marks each are still read.
*/
const MAX_INLINE_WORK = 5e7;


;// CONCATENATED MODULE: ./build/shaken/chunks/table.js

// build/base/markdown/cells.js
/** A line that is longer divides no columns that anybody could use. */
const MAX_DELIMITER = 65536;
/** GFM's delimiter row: at least one colon or pipe, else it is a rule or underlines a heading. */
const DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Number of columns when the line is a table's delimiter row (`|---|:-:|`), else 0. */
function delimiterColumns(line) {
	if (line.length > MAX_DELIMITER || !/^[ \t]*[|:-]/.test(line) || !/[|:]/.test(line) || !DELIMITER.test(line)) return 0;
	return splitCells(line).length;
}
/** The cells of a row, as written, but for `\|`, which is a pipe; a pipe behind an even number of `\` divides.
* Cells far beyond what a table may have are not looked at. */
function splitCells(line) {
	const row = line.trim();
	const cells = [];
	let from = row[0] === "|" ? 1 : 0;
	let searched = from;
	while (cells.length <= MAX_COLUMNS) {
		const at = row.indexOf("|", searched);
		if (at < 0) break;
		searched = at + 1;
		let slashes = 0;
		while (at - slashes - 1 >= from && row[at - slashes - 1] === "\\") slashes++;
		if (slashes % 2 === 1) continue;
		cells.push(cell(row.slice(from, at)));
		from = at + 1;
	}
	if (from < row.length || cells.length === 0) cells.push(cell(row.slice(from)));
	return cells;
}
function cell(text) {
	const trimmed = text.trim();
	return trimmed.includes("\\|") ? trimmed.replaceAll("\\|", "|") : trimmed;
}
// build/base/markdown/containers.js
const ITEM = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;
/** A thematic break. By hand: a long line of asterisks and blanks would use up a regular expression's stack. */
function isRule(text) {
	const mark = text[0];
	if (mark !== "*" && mark !== "-" && mark !== "_") return false;
	let marks = 0;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (char === mark) marks++;
		else if (char !== " " && char !== "	") return false;
	}
	return marks >= 3;
}
/** Columns of white space at the start. */
function indent(rest) {
	let column = rest.column;
	for (let i = 0; i < rest.text.length; i++) {
		const char = rest.text[i];
		if (char === " ") column++;
		else if (char === "	") column += 4 - column % 4;
		else break;
	}
	return column - rest.column;
}
/** Without up to `columns` columns of white space; what a cut tab leaves over becomes blanks. */
function dedent(rest, columns) {
	let column = rest.column;
	let at = 0;
	while (column - rest.column < columns && (rest.text[at] === " " || rest.text[at] === "	")) {
		column += rest.text[at] === " " ? 1 : 4 - column % 4;
		at++;
	}
	const over = Math.max(0, column - rest.column - columns);
	return {
		text: " ".repeat(over) + rest.text.slice(at),
		column: column - over
	};
}
function isBlank(rest) {
	return /^[ \t]*$/.test(rest.text);
}
/** Goes through the containers that are open; returns how many of them go on in this line. */
function continued(open, line) {
	let rest = line;
	for (const [index, container] of open.entries()) if (container.kind === "quote") {
		const inner = quoted(rest);
		if (!inner) return {
			count: index,
			rest
		};
		rest = inner;
	} else if (indent(rest) >= container.content) rest = dedent(rest, container.content);
	else if (!isBlank(rest)) return {
		count: index,
		rest
	};
	return {
		count: open.length,
		rest
	};
}
/** The containers that this line opens. A paragraph that goes on is only broken by some of the list items. */
function opened(line, depth, inParagraph) {
	const added = [];
	let rest = line;
	while (depth + added.length < 32 && indent(rest) < 4) {
		const inner = quoted(rest);
		if (inner) {
			added.push({ kind: "quote" });
			rest = inner;
			continue;
		}
		const item = listItem(rest, inParagraph && added.length === 0);
		if (!item) break;
		added.push(item.container);
		rest = item.rest;
	}
	return {
		added,
		rest
	};
}
function quoted(rest) {
	if (indent(rest) > 3) return null;
	const inner = dedent(rest, 3);
	if (inner.text[0] !== ">") return null;
	return dedent({
		text: inner.text.slice(1),
		column: inner.column + 1
	}, 1);
}
function listItem(rest, inParagraph) {
	const before = indent(rest);
	const inner = dedent(rest, 3);
	const marker = ITEM.exec(inner.text);
	if (!marker || isRule(inner.text)) return null;
	const width = marker[0].length;
	const after = {
		text: inner.text.slice(width),
		column: inner.column + width
	};
	const empty = isBlank(after);
	if (inParagraph && (empty || marker[1] !== void 0 && Number(marker[1]) !== 1)) return null;
	const blanks = indent(after);
	const padding = empty || blanks > 4 ? 1 : blanks;
	return {
		container: {
			kind: "item",
			content: before + width + padding
		},
		rest: dedent(after, padding)
	};
}
// build/base/markdown/html-block.js
/** Elements whose tag alone begins an HTML block (CommonMark 0.31, kind 6). */
const BLOCKS = new RegExp(`^</?(?:${[
	"address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt",
	"fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu",
	"menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr",
	"track|ul"
].join("|")})(?:[\\s>]|/>|$)`, "i");
/** A whole tag alone on its line (kind 7). */
const LONE_TAG = /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>\s*$/i;
/** Beginnings and ends of the kinds 1 to 5. */
const PAIRS = [
	[/^<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<![a-z]/i, />/],
	[/^<!\[CDATA\[/, /\]\]>/]
];
/**
* When a line begins an HTML block, whose text is no Markdown: the test for its last line (for the kinds that end at
* a blank line: for that line). Else null.
*/
function htmlBlock(text, inParagraph) {
	if (text[0] !== "<") return null;
	const pair = PAIRS.find(([begin]) => begin.test(text));
	if (pair) return (line) => pair[1].test(line);
	if (BLOCKS.test(text) || !inParagraph && text.length < 1e4 && LONE_TAG.test(text)) return (line) => line.trim() === "";
	return null;
}
// build/base/markdown/blocks.js
const FENCE = /^(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
/**
* The fenced blocks and tables of a Markdown text (CommonMark 0.31's block structure, GFM 0.29's tables), in order,
* also inside of quotes and lists. One pass, linear in the text.
*
* Not by the block lexer of `marked`, which is this project's library for the markup inside of cells and the oracle
* of the tests: it takes 45 s for one list item of 400 kB and minutes for 200 kB of quotes in lists.
*/
function markdownBlocks(text) {
	const scan = new Scan();
	const normal = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
	for (let from = 0; from <= normal.length && !scan.full;) {
		const end = normal.indexOf("\n", from);
		const to = end < 0 ? normal.length : end;
		scan.line({
			text: normal.slice(from, to),
			column: 0
		});
		from = to + 1;
	}
	scan.close();
	return scan.blocks;
}
var Scan = class {
	blocks = [];
	#open = [];
	#leaf = { kind: "none" };
	#rows = 0;
	get full() {
		return this.blocks.length >= 1e4 || this.#rows > 1e6;
	}
	line(line) {
		const { count, rest } = continued(this.#open, line);
		if (this.#leaf.kind === "fence" || this.#leaf.kind === "html") {
			if (count === this.#open.length) {
				this.#verbatim(this.#leaf, rest);
				return;
			}
			this.close();
		}
		if (isBlank(rest)) {
			this.close();
			this.#open.length = count;
			return;
		}
		const { added, rest: inner } = opened(rest, count, count === this.#open.length && this.#leaf.kind !== "none");
		if (this.#leaf.kind === "paragraph" && count < this.#open.length && added.length === 0 && !startsBlock(inner)) {
			this.#leaf = {
				kind: "paragraph",
				last: null
			};
			return;
		}
		if (added.length > 0 || count < this.#open.length) {
			this.close();
			this.#open = [...this.#open.slice(0, count), ...added];
		}
		this.#leafLine(inner);
	}
	close() {
		const leaf = this.#leaf;
		this.#leaf = { kind: "none" };
		if (leaf.kind === "table") this.blocks.push({
			kind: "table",
			header: leaf.header,
			rows: leaf.rows
		});
		if (leaf.kind === "fence") this.blocks.push({
			kind: "fence",
			language: leaf.language,
			text: leaf.lines.join("\n")
		});
	}
	#verbatim(leaf, rest) {
		if (leaf.kind === "html") {
			if (leaf.ends(rest.text)) this.close();
		} else if (indent(rest) < 4 && closes(dedent(rest, 3).text, leaf.marker)) this.close();
		else leaf.lines.push(dedent(rest, leaf.indent).text);
	}
	#leafLine(rest) {
		if (isBlank(rest)) {
			this.close();
			return;
		}
		const leaf = this.#leaf;
		if (indent(rest) > 3) {
			if (leaf.kind === "paragraph") this.#leaf = {
				kind: "paragraph",
				last: rest.text
			};
			else this.close();
			return;
		}
		const text = dedent(rest, 3).text;
		const fence = FENCE.exec(text);
		const html = htmlBlock(text, leaf.kind === "paragraph");
		if (fence) {
			this.close();
			const language = (fence[2] ?? fence[4] ?? "").trim().split(/[\s{]/, 1)[0] ?? "";
			const marker = fence[1] ?? fence[3] ?? "";
			this.#leaf = {
				kind: "fence",
				marker,
				indent: indent(rest),
				language: language.toLowerCase(),
				lines: []
			};
		} else if (html) {
			this.close();
			if (!html(text)) this.#leaf = {
				kind: "html",
				ends: html
			};
		} else if (isRule(text) || HEADING.test(text)) this.close();
		else this.#textLine(text);
	}
	#textLine(text) {
		const leaf = this.#leaf;
		if (leaf.kind === "table") {
			this.#rows++;
			leaf.rows.push(text);
			return;
		}
		const columns = leaf.kind === "paragraph" && leaf.last !== null ? delimiterColumns(text) : 0;
		if (leaf.kind === "paragraph" && leaf.last !== null && columns > 0 && splitCells(leaf.last).length === columns) this.#leaf = {
			kind: "table",
			header: leaf.last,
			rows: []
		};
		else if (leaf.kind === "paragraph" && UNDERLINE.test(text)) this.close();
		else this.#leaf = {
			kind: "paragraph",
			last: text
		};
	}
};
/** Whether a line ends the paragraph before it. Containers were looked for already. */
function startsBlock(rest) {
	if (indent(rest) > 3) return false;
	const text = dedent(rest, 3).text;
	return FENCE.test(text) || isRule(text) || HEADING.test(text) || htmlBlock(text, true) !== null;
}
function closes(text, marker) {
	if (!text.startsWith(marker)) return false;
	const rest = text.slice(marker.length).trimEnd();
	return rest === "" || rest === (marker[0] ?? "").repeat(rest.length);
}
// node_modules/marked/lib/marked.esm.js
/**
* marked v18.2.1 - a markdown parser
* Copyright (c) 2018-2026, MarkedJS. (MIT License)
* Copyright (c) 2011-2018, Christopher Jeffrey. (MIT License)
* https://github.com/markedjs/marked
*/
/**
* DO NOT EDIT THIS FILE
* The code in this file is generated from files in ./src/
*/
function G() {
	return {
		async: !1,
		breaks: !1,
		extensions: null,
		gfm: !0,
		hooks: null,
		pedantic: !1,
		renderer: null,
		silent: !1,
		tokenizer: null,
		walkTokens: null
	};
}
var S = G();
function ue(l) {
	S = l;
}
var q = { exec: () => null };
function D(l) {
	let e = [];
	return (t) => {
		let n = Math.max(0, Math.min(3, t - 1)), r = e[n];
		return r || (r = l(n), e[n] = r), r;
	};
}
function g(l, e = "") {
	let t = typeof l == "string" ? l : l.source, n = {
		replace: (r, s) => {
			let o = typeof s == "string" ? s : s.source;
			return o = o.replace(O.caret, "$1"), t = t.replace(r, o), n;
		},
		getRegex: () => new RegExp(t, e)
	};
	return n;
}
var _e = ((l = "") => {
	try {
		return !!new RegExp("(?<=1)(?<!1)" + l);
	} catch {
		return !1;
	}
})();
var O = {
	codeRemoveIndent: /^(?: {0,3}\t| {1,4})/gm,
	listInterruptsParagraph: /^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
	outputLinkReplace: /\\([\[\]])/g,
	indentCodeCompensation: /^(\s+)(?:```)/,
	beginningSpace: /^\s+/,
	endingHash: /#$/,
	startingSpaceChar: /^ /,
	endingSpaceChar: / $/,
	endingSpaceTabChar: /[ \t]$/,
	nonSpaceChar: /[^ ]/,
	newLineCharGlobal: /\n/g,
	tabCharGlobal: /\t/g,
	leadingSpaceTab: /^[ \t]+/,
	multipleSpaceGlobal: /\s+/g,
	blankLine: /^[ \t]*$/,
	doubleBlankLine: /\n[ \t]*\n[ \t]*$/,
	blockquoteStart: /^ {0,3}>/,
	blockquoteSetextReplace: /\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,
	blockquoteSetextReplace2: /^ {0,3}>[ \t]?/gm,
	blockquoteMarkerWhitespace: /^( {0,3}>)(\t[ \t]*)/gm,
	nestedBlockMarker: /^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,
	listReplaceNesting: /^ {1,4}(?=( {4})*[^ ])/g,
	listIsTask: /^\[[ xX]\][ \t]+\S/,
	listReplaceTask: /^\[[ xX]\][ \t]+/,
	listTaskCheckbox: /\[[ xX]\]/,
	anyLine: /\n.*\n/,
	hrefBrackets: /^<(.*)>$/,
	tableDelimiter: /[:|]/,
	tableAlignChars: /^\||\| *$/g,
	tableRowBlankLine: /\n[ \t]*$/,
	tableAlignRight: /^ *-+: *$/,
	tableAlignCenter: /^ *:-+: *$/,
	tableAlignLeft: /^ *:-+ *$/,
	startATag: /^<a /i,
	endATag: /^<\/a>/i,
	startPreScriptTag: /^<(pre|code|kbd|script)(\s|>)/i,
	endPreScriptTag: /^<\/(pre|code|kbd|script)(\s|>)/i,
	startAngleBracket: /^</,
	endAngleBracket: />$/,
	pedanticHrefTitle: /^([^'"]*[^\s])\s+(['"])(.*)\2/,
	unicodeAlphaNumeric: /[\p{L}\p{N}]/u,
	numericCharacterReference: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
	numericCharacterReferenceOrAmpersand: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
	escapeTest: /[&<>"']/,
	escapeReplace: /[&<>"']/g,
	escapeTestNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,
	escapeReplaceNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
	caret: /(^|[^\[])\^/g,
	percentDecode: /%25/g,
	findPipe: /\|/g,
	splitPipe: / \|/,
	slashPipe: /\\\|/g,
	carriageReturn: /\r\n|\r/g,
	spaceLine: /^ +$/gm,
	notSpaceStart: /^\S*/,
	endingNewline: /\n$/,
	listItemRegex: (l) => new RegExp(`^( {0,3}${l})((?:[	 ][^\\n]*)?(?:\\n|$))`),
	nextBulletRegex: D((l) => new RegExp(`^ {0,${l}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),
	hrRegex: D((l) => new RegExp(`^ {0,${l}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),
	fencesBeginRegex: D((l) => new RegExp(`^ {0,${l}}(?:\`\`\`|~~~)`)),
	headingBeginRegex: D((l) => new RegExp(`^ {0,${l}}#{1,6}(?:\\s|$)`)),
	pedanticHeadingBeginRegex: D((l) => new RegExp(`^ {0,${l}}#`)),
	htmlBeginRegex: D((l) => new RegExp(`^ {0,${l}}(?:</?(?:${he})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`, "i")),
	blockquoteBeginRegex: D((l) => new RegExp(`^ {0,${l}}>`)),
	nestedContainerMarkers: /^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/
};
var Ge = /^(?:[ \t]*(?:\n|$))+/;
var Ne = /^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/;
var Fe = /^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/;
var V = /^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/;
var Qe = /^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/;
var ce = / {0,3}(?:[*+-]|\d{1,9}[.)])/;
var he = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
var J = g(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag", he).getRegex();
var $e = /^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/;
var Le = g($e).replace(/bull/g, ce).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g, "").replace(/html/g, J).getRegex();
var We = g($e).replace(/bull/g, ce).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g, / {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g, J).getRegex();
var de = /^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/;
var Ue = /^[^\n]+/;
var ge = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/;
var Ke = g(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label", ge).replace("title", /(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex();
var Xe = g(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g, ce).getRegex();
var ke = /<!--(?:-?>|[\s\S]*?(?:-->|$))/;
var Ve = g("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))", "i").replace("comment", ke).replace("tag", he).replace("attribute", /[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex();
var Ce = (l) => g(de).replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("|table", "").replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", l).replace("html", J).getRegex();
var Je = Ce(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/);
var Ye = Ce(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/);
var fe = {
	blockquote: g(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph", Ye).getRegex(),
	code: Ne,
	def: Ke,
	fences: Fe,
	heading: Qe,
	hr: V,
	html: Ve,
	lheading: Le,
	list: Xe,
	newline: Ge,
	paragraph: Je,
	table: q,
	text: Ue
};
var Pe = g("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("blockquote", " {0,3}>").replace("code", "(?: {4}| {0,3}	)[^\\n]").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html", J).getRegex();
var tt = {
	...fe,
	lheading: We,
	table: Pe,
	paragraph: g(de).replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("table", Pe).replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html", J).getRegex()
};
var nt = {
	...fe,
	html: g(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment", ke).replace(/tag/g, "(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
	def: /^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
	heading: /^(#{1,6})(.*)(?:\n+|$)/,
	fences: q,
	lheading: /^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,
	paragraph: g(de).replace("hr", V).replace("heading", ` *#{1,6} *[^
]`).replace("|table", "").replace("blockquote", " {0,3}>").replace("|fences", "").replace("|list", "").replace("|html", "").replace("|tag", "").replace("lheading", Le).getRegex()
};
var rt = /^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/;
var st = /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/;
var Ie = /^( {2,}|\\)\n(?!\s*$)[ \t]*/;
var it = /^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/;
var L = /[\p{P}\p{S}]/u;
var N = /[\s\p{P}\p{S}]/u;
var Y = /[^\s\p{P}\p{S}]/u;
var ot = g(/^((?![*_])punctSpace)/, "u").replace(/punctSpace/g, N).getRegex();
var at = /[\p{Pi}\p{Ps}"']/u;
var Ae = /(?!~)[\p{P}\p{S}]/u;
var lt = /(?!~)[\s\p{P}\p{S}]/u;
var ut = /(?:[^\s\p{P}\p{S}]|~)/u;
var pt = g(/link|precode-code|html/, "g").replace("link", /\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-", _e ? "(?<!`)()" : "(^^|[^`])").replace("code", /(?<b>`+)[^`]+\k<b>(?!`)/).replace("html", /<(?! )[^<>]*?>/).getRegex();
var Ee = /^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/;
var ct = g(Ee, "u").replace(/punct/g, L).getRegex();
var ht = g(Ee, "u").replace(/punct/g, Ae).getRegex();
var gt = g(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/, "u").replace(/openQuote/g, at).replace(/punct/g, L).getRegex();
var ze = "^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)";
var kt = g(ze, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var ft = g(ze, "gu").replace(/notPunctSpace/g, ut).replace(/punctSpace/g, lt).replace(/punct/g, Ae).getRegex();
var xt = g("^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var bt = g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)", "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var Tt = g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var Ot = g(/^~~?(?:((?!~)punct)|[^\s~])/, "u").replace(/punct/g, L).getRegex();
var Pt = g("^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var yt = g(/\\(punct)/, "gu").replace(/punct/g, L).getRegex();
var St = g(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/, "gu").replace(/punct/g, L).getRegex();
var _t = g(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme", /[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email", /[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex();
var $t = g(ke).replace("(?:-->|$)", "-->").getRegex();
var Lt = g("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment", $t).replace("attribute", /\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex();
var Me = /\[(?:\\[\s\S]|[^\[\]\\])*\]/;
var ie = g(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets", Me).getRegex();
var Ct = g(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label", ie).replace("href", /<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title", /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex();
var It = g(/^!?\[(label)\]\[(ref)\]/).replace("label", ie).replace("ref", ge).getRegex();
var At = g(/^!?\[(ref)\](?:\[\])?/).replace("ref", ge).getRegex();
var ye = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/;
var Et = g(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets", Me).getRegex();
var zt = g("reflink|nolink(?!\\()", "g").replace("reflink", g(/^!?\[(label)\]\[(ref)\]/).replace("label", Et).replace("ref", ye).getRegex()).replace("nolink", g(/^!?\[(ref)\](?:\[\])?/).replace("ref", ye).getRegex()).getRegex();
var Se = /[hH][tT][tT][pP][sS]?|[fF][tT][pP]/;
var Bt = g(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g, /[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex();
var me = {
	_backpedal: q,
	anyPunctuation: yt,
	anyPunctuationOutsideCode: St,
	autolink: _t,
	blockSkip: pt,
	br: Ie,
	code: st,
	del: q,
	delLDelim: q,
	delRDelim: q,
	emStrongLDelim: ct,
	emStrongRDelimAst: kt,
	emStrongRDelimUnd: bt,
	escape: rt,
	link: Ct,
	nolink: At,
	punctuation: ot,
	reflink: It,
	reflinkSearch: zt,
	tag: Lt,
	text: it,
	url: q
};
var Dt = {
	...me,
	emStrongLDelim: gt,
	emStrongRDelimAst: xt,
	emStrongRDelimUnd: Tt,
	link: g(/^!?\[(label)\]\((.*?)\)/).replace("label", ie).getRegex(),
	reflink: g(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label", ie).getRegex()
};
var pe = {
	...me,
	emStrongRDelimAst: ft,
	emStrongLDelim: ht,
	delLDelim: Ot,
	delRDelim: Pt,
	url: g(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol", Bt).replace("protocol", Se).replace("email", /[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),
	_backpedal: /(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
	del: /^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
	text: g(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol", Se).replace(/emailProtocol/g, /(?:mailto|xmpp):/).replace("wwwStart", _e ? "(?<![^\\s*_~(])www\\." : "www\\.").getRegex()
};
var qt = {
	...pe,
	br: g(Ie).replace("{2,}", "*").getRegex(),
	text: g(pe.text).replace("\\b_", "\\b_| {2,}\\n").replace(/\{2,\}/g, "*").getRegex()
};
var ee = {
	normal: fe,
	gfm: tt,
	pedantic: nt
};
var F = {
	normal: me,
	gfm: pe,
	breaks: qt,
	pedantic: Dt
};
var vt = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
var Be = (l) => vt[l];
function y(l, e) {
	if (e) {
		if (O.escapeTest.test(l)) return l.replace(O.escapeReplace, Be);
	} else if (O.escapeTestNoEncode.test(l)) return l.replace(O.escapeReplaceNoEncode, Be);
	return l;
}
function De(l) {
	return O.numericCharacterReference.test(l) ? l.replace(O.numericCharacterReferenceOrAmpersand, (e, t, n) => {
		if (t === void 0 && n === void 0) return "&amp;";
		let r = t === void 0 ? Number.parseInt(n, 16) : Number.parseInt(t, 10);
		return r === 0 || r > 1114111 || r >= 55296 && r <= 57343 ? "�" : r === 38 ? "&amp;" : String.fromCodePoint(r);
	}) : l;
}
function xe(l) {
	try {
		l = encodeURI(l).replace(O.percentDecode, "%");
	} catch {
		return null;
	}
	return l;
}
function be(l, e) {
	let n = l.replace(O.findPipe, (s, o, i) => {
		let a = !1, c = o;
		for (; --c >= 0 && i[c] === "\\";) a = !a;
		return a ? "|" : " |";
	}).split(O.splitPipe), r = 0;
	if (n[0].trim() || n.shift(), n.length > 0 && !n.at(-1)?.trim() && n.pop(), e) if (n.length > e) n.splice(e);
	else for (; n.length < e;) n.push("");
	for (; r < n.length; r++) n[r] = n[r].trim().replace(O.slashPipe, "|");
	return n;
}
function C(l, e, t) {
	let n = l.length;
	if (n === 0) return "";
	let r = 0;
	for (; r < n;) {
		let s = l.charAt(n - r - 1);
		if (s === e && !t) r++;
		else if (s !== e && t) r++;
		else break;
	}
	return l.slice(0, n - r);
}
function Re(l) {
	let e = l.split(`
`), t = e.length - 1;
	for (; t >= 0 && O.blankLine.test(e[t]);) t--;
	return e.length - t <= 2 ? l : e.slice(0, t + 1).join(`
`);
}
function W(l) {
	return l.trim().replace(O.multipleSpaceGlobal, " ").toLowerCase().toUpperCase().toLowerCase();
}
function Te(l, e) {
	if (l.indexOf(e[0]) === -1 && l.indexOf(e[1]) === -1) return -1;
	let t = 0;
	for (let n = 0; n < l.length; n++) if (l[n] === "\\") n++;
	else if (l[n] === e[0]) t++;
	else if (l[n] === e[1] && (t--, t < 0)) return n;
	return t > 0 ? -2 : -1;
}
var Q = /* @__PURE__ */ new WeakMap();
function Oe(l) {
	let e = {
		"*": -1,
		_: -1
	}, t = -1, n = l.length;
	for (let r = 0; r < n; r++) {
		let s = l[r];
		if (s !== "*" && s !== "_" && s !== "~") continue;
		let o = r === 0 ? `
` : l[r - 1], i = r + 1;
		for (; i < n && l[i] === s;) i++;
		o !== " " && o !== "	" && o !== `
` && o !== "\r" && o !== "\f" && (s === "~" ? t = r : e[s] = r), r = i - 1;
	}
	return {
		maskedSrc: l,
		lastPossibleEmStrongCloserIndex: e,
		lastPossibleDelCloserIndex: t
	};
}
function qe(l, e) {
	let t = Oe(e), n = Q.get(l);
	n ? n.push(t) : Q.set(l, [t]);
}
function ve(l) {
	let e = Q.get(l);
	e && (e.pop(), e.length === 0 && Q.delete(l));
}
function oe(l, e, t) {
	let n = Q.get(l)?.at(-1);
	return n && n.maskedSrc === e ? n.lastPossibleEmStrongCloserIndex[t] : Oe(e).lastPossibleEmStrongCloserIndex[t];
}
function ae(l, e) {
	let t = Q.get(l)?.at(-1);
	return t && t.maskedSrc === e ? t.lastPossibleDelCloserIndex : Oe(e).lastPossibleDelCloserIndex;
}
function te(l, e = 0) {
	let t = e, n = "";
	for (let r of l) if (r === "	") {
		let s = 4 - t % 4;
		n += " ".repeat(s), t += s;
	} else n += r, t++;
	return n;
}
function Ht(l, e) {
	let t = "";
	for (let n = 0; n < l.length; n++) {
		if (l[n] === "`") {
			let r = e.inline.code.exec(l.slice(n));
			if (r) {
				t += r[0], n += r[0].length - 1;
				continue;
			}
		}
		if (l[n] === "\\" && (l[n + 1] === "[" || l[n + 1] === "]")) {
			t += l[n + 1], n++;
			continue;
		}
		t += l[n];
	}
	return t;
}
function He(l, e, t, n, r) {
	let s = e.href, o = e.title || null, i = Ht(l[1], r), a = l[0].charAt(0) === "!", c = n.state.inLink, u = n.state.linkEmitted, d = n.state.inRawBlock;
	n.state.inLink = !0, n.state.linkEmitted = !1;
	let h = n.inlineTokens(i), p = n.state.linkEmitted;
	if (n.state.linkEmitted = u, n.state.inLink = c, !a) {
		if (p) {
			n.state.inRawBlock = d;
			return;
		}
		n.state.linkEmitted = !0;
	}
	return {
		type: a ? "image" : "link",
		raw: t,
		href: s,
		title: o,
		text: i,
		tokens: h
	};
}
function Zt(l, e, t) {
	let n = l.match(t.other.indentCodeCompensation);
	if (n === null) return e;
	let r = n[1];
	return e.split(`
`).map((s) => {
		let o = s.match(t.other.beginningSpace);
		if (o === null) return s;
		let [i] = o;
		return s.slice(Math.min(i.length, r.length));
	}).join(`
`);
}
function Ze(l, e, t, n) {
	if (!e.includes("<")) return !1;
	for (let r = 0; r < e.length; r++) {
		if (e[r] === "\\") {
			r++;
			continue;
		}
		if (e[r] === "`") {
			let i = n.inline.code.exec(e.slice(r));
			if (i) {
				r += i[0].length - 1;
				continue;
			}
		}
		if (e[r] !== "<") continue;
		let s = l.slice(t + r), o = n.inline.tag.exec(s) || n.inline.autolink.exec(s);
		if (o) {
			if (o[0].length > e.length - r) return !0;
			r += o[0].length - 1;
		}
	}
	return !1;
}
var _ = class {
	options;
	rules;
	lexer;
	constructor(e) {
		this.options = e || S;
	}
	space(e) {
		let t = this.rules.block.newline.exec(e);
		if (t && t[0].length > 0) return {
			type: "space",
			raw: t[0]
		};
	}
	code(e) {
		let t = this.rules.block.code.exec(e);
		if (t) {
			let n = this.options.pedantic ? t[0] : Re(t[0]);
			return {
				type: "code",
				raw: n,
				codeBlockStyle: "indented",
				text: n.replace(this.rules.other.codeRemoveIndent, "")
			};
		}
	}
	fences(e) {
		let t = this.rules.block.fences.exec(e);
		if (t) {
			let n = t[0], r = Zt(n, t[3] || "", this.rules);
			return t[3] !== void 0 && (r === "" || r.endsWith(`
`)) && (r += `
`), {
				type: "code",
				raw: n,
				lang: t[2] ? t[2].trim().replace(this.rules.inline.anyPunctuation, "$1") : t[2],
				text: r
			};
		}
	}
	heading(e) {
		let t = this.rules.block.heading.exec(e);
		if (t) {
			let n = t[2].trim();
			if (this.rules.other.endingHash.test(n)) {
				let r = C(n, "#");
				(this.options.pedantic || !r || this.rules.other.endingSpaceTabChar.test(r)) && (n = r.trim());
			}
			return {
				type: "heading",
				raw: C(t[0], `
`),
				depth: t[1].length,
				text: n,
				tokens: this.lexer.inline(n)
			};
		}
	}
	hr(e) {
		let t = this.rules.block.hr.exec(e);
		if (t) return {
			type: "hr",
			raw: C(t[0], `
`)
		};
	}
	blockquote(e) {
		let t = this.rules.block.blockquote.exec(e);
		if (t) {
			let n = C(t[0], `
`).split(`
`), r = "", s = "", o = [];
			for (; n.length > 0;) {
				let i = !1, a = [], c = 0;
				for (; c < n.length; c++) if (this.rules.other.blockquoteStart.test(n[c])) a.push(n[c]), i = !0;
				else if (!i) a.push(n[c]);
				else break;
				n = n.slice(c);
				let u = a.join(`
`), d = u.replace(this.rules.other.blockquoteMarkerWhitespace, (k, m, b) => b.startsWith(" ") ? m + " " + b.slice(1) : m + te(b, m.length)).replace(this.rules.other.blockquoteSetextReplace, `
    $1`).replace(this.rules.other.blockquoteSetextReplace2, "");
				r = r ? `${r}
${u}` : u, s = s ? `${s}
${d}` : d;
				let h = this.lexer.state.top;
				if (this.lexer.state.top = !0, this.lexer.blockTokens(d, o, !0), this.lexer.state.top = h, n.length === 0) break;
				let p = o.at(-1);
				if (p?.type === "code" || p?.type === "heading" || p?.type === "hr" || p?.type === "html" || p?.type === "table") break;
				if (p?.type === "blockquote") {
					let k = p, m = n.join(`
`), b = k.raw + `
` + m.replace(this.rules.other.blockquoteSetextReplace2, ""), f = this.blockquote(b);
					o[o.length - 1] = f;
					let R = b.substring(f.raw.length).replace(/^\n/, ""), E = R ? R.split(`
`).length : 0, T = E ? n.slice(0, -E) : n;
					if (T.length > 0 && (r = `${r}
${T.join(`
`)}`), s = s.substring(0, s.length - k.text.length) + f.text, n = n.slice(T.length), n.length > 0 && this.rules.other.blockquoteStart.test(n[0])) continue;
					break;
				} else if (p?.type === "list") {
					let k = p, m = k.raw + `
` + n.join(`
`), b = this.list(m);
					o[o.length - 1] = b;
					let f = b.raw.length > k.raw.length ? m.slice(k.raw.length + 1, b.raw.length).split(`
`).length : 0;
					if (f > 0) {
						let R = n.slice(0, f).join(`
`);
						r = `${r}
${R}`, s = `${s}
${R}`;
					}
					if (n = n.slice(f), n.length > 0 && !this.rules.other.blockquoteStart.test(n[0])) break;
					continue;
				}
			}
			return {
				type: "blockquote",
				raw: r,
				tokens: o,
				text: s
			};
		}
	}
	list(e) {
		let t = this.rules.block.list.exec(e);
		if (t) {
			if (!this.options.pedantic && this.lexer.state.lastToken?.type === "text" && !this.rules.other.listInterruptsParagraph.test(e)) return;
			let n = e, r = () => n.length - e.length, s = t[1].trim(), o = s.length > 1, i = {
				type: "list",
				raw: "",
				ordered: o,
				start: o ? +s.slice(0, -1) : "",
				loose: !1,
				items: []
			};
			s = o ? `\\d{1,9}\\${s.slice(-1)}` : `\\${s}`, this.options.pedantic && (s = o ? s : "[*+-]");
			let a = this.rules.other.listItemRegex(s), c = !1;
			for (; e;) {
				let h = !1, p = "";
				if (!(t = a.exec(e)) || this.rules.block.hr.test(e)) break;
				let k = r();
				e = e.substring(t[0].length);
				let m = t[2].split(`
`, 1)[0], b = t[1].length, f = this.options.pedantic ? te(m, b) : m.replace(this.rules.other.leadingSpaceTab, (H) => te(H, b)), R = e.split(`
`, 1)[0], E = !f.trim(), T = 0;
				if (this.options.pedantic ? (T = 2, p = f.trimStart()) : E ? T = b + 1 : (T = f.search(this.rules.other.nonSpaceChar), T = T > 4 ? 1 : T, p = f.slice(T), T += b), E && this.rules.other.blankLine.test(R) && (e = e.substring(R.length + 1), h = !0), !h) {
					let H = this.rules.other.nextBulletRegex(T), K = this.rules.other.hrRegex(T), re = this.rules.other.fencesBeginRegex(T), B = this.options.pedantic ? this.rules.other.pedanticHeadingBeginRegex(T) : this.rules.other.headingBeginRegex(T), X = this.rules.other.htmlBeginRegex(T), se = this.rules.other.blockquoteBeginRegex(T), le = !1;
					for (; e;) {
						let we = e.split(`
`, 1)[0], Z;
						if (R = we, this.options.pedantic ? (R = R.replace(this.rules.other.listReplaceNesting, "  "), Z = R) : Z = R.replace(this.rules.other.leadingSpaceTab, ($) => te($)), re.test(R) || B.test(R) || X.test(R) || se.test(R) || H.test(R) || K.test(R)) break;
						if (Z.search(this.rules.other.nonSpaceChar) >= T || !R.trim()) p += `
` + Z.slice(T), le = !1;
						else {
							if (E) break;
							let $ = f;
							if (!this.options.pedantic && !p.includes(`
`) && !f.includes("	")) {
								let j;
								for (; !K.test($) && (j = this.rules.other.nestedBlockMarker.exec($));) $ = $.slice(j[0].length);
								if (!$.trim()) break;
							}
							if ($.replace(this.rules.other.tabCharGlobal, "    ").search(this.rules.other.nonSpaceChar) >= 4 || re.test($) || B.test($) || X.test($) || K.test($)) break;
							if (!this.options.pedantic && !le) {
								let j = f.replace(this.rules.other.nestedContainerMarkers, "");
								if (this.rules.block.fences.test(j) || this.rules.block.heading.test(j) || this.rules.block.hr.test(j)) break;
							}
							let je = !this.options.pedantic && /^ {0,3}(?:=+|-+) *$/.test(R) && this.rules.block.lheading.test(`${f}
${R}`) ? `    ${Z.replace(/^ {0,3}/, "")}` : R;
							p += `
` + je, le = !0;
						}
						E = !R.trim(), e = e.substring(we.length + 1), f = Z.slice(T);
					}
				}
				let U = n.slice(k, r());
				i.loose || (c ? i.loose = !0 : this.rules.other.doubleBlankLine.test(U) && (c = !0)), i.items.push({
					type: "list_item",
					raw: U,
					task: !!this.options.gfm && this.rules.other.listIsTask.test(p),
					loose: !1,
					text: p,
					tokens: []
				});
			}
			let u = i.items.at(-1);
			if (u) u.raw = u.raw.trimEnd(), u.text = u.text.trimEnd();
			else return;
			i.raw = n.slice(0, r()).trimEnd();
			let d = [];
			for (let h of i.items) if (this.lexer.state.top = !1, d.push(this.lexer.inlineQueue.length), h.tokens = this.lexer.blockTokens(h.text, []), !i.loose) {
				let p = h.tokens.filter((m) => m.type === "space");
				i.loose = p.length > 0 && p.some((m) => this.rules.other.anyLine.test(m.raw));
			}
			for (let h = 0; h < i.items.length; h++) {
				let p = i.items[h], k = p.tokens[0];
				if (p.task && (k?.type === "text" || k?.type === "paragraph")) {
					p.text = p.text.replace(this.rules.other.listReplaceTask, ""), k.raw = k.raw.replace(this.rules.other.listReplaceTask, ""), k.text = k.text.replace(this.rules.other.listReplaceTask, "");
					let m = this.lexer.inlineQueue;
					for (let f = d[h]; f < m.length; f++) if (m[f].tokens === k.tokens) {
						m[f].src = m[f].src.replace(this.rules.other.listReplaceTask, "");
						break;
					}
					let b = this.rules.other.listTaskCheckbox.exec(p.raw);
					if (b) {
						let f = {
							type: "checkbox",
							raw: b[0] + " ",
							checked: b[0] !== "[ ]"
						};
						p.checked = f.checked, i.loose ? p.tokens[0] && ["paragraph", "text"].includes(p.tokens[0].type) && "tokens" in p.tokens[0] && p.tokens[0].tokens ? (p.tokens[0].raw = f.raw + p.tokens[0].raw, p.tokens[0].text = f.raw + p.tokens[0].text, p.tokens[0].tokens.unshift(f)) : p.tokens.unshift({
							type: "paragraph",
							raw: f.raw,
							text: f.raw,
							tokens: [f]
						}) : p.tokens.unshift(f);
					}
				} else p.task && (p.task = !1);
			}
			if (i.loose) for (let h of i.items) {
				h.loose = !0;
				for (let p of h.tokens) p.type === "text" && (p.type = "paragraph");
			}
			return i;
		}
	}
	html(e) {
		let t = this.rules.block.html.exec(e);
		if (t) {
			if (this.lexer.state.lastToken?.type === "paragraph" && !this.rules.other.htmlBeginRegex(4).test(e)) return;
			let n = Re(t[0]);
			return {
				type: "html",
				block: !0,
				raw: n,
				pre: t[1] === "pre" || t[1] === "script" || t[1] === "style",
				text: n
			};
		}
	}
	def(e) {
		let t = this.rules.block.def.exec(e);
		if (t) {
			if (!this.rules.other.startAngleBracket.test(t[2]) && Te(t[2], "()") !== -1) return;
			let n = W(t[1]), r = t[2] ? t[2].replace(this.rules.other.hrefBrackets, "$1").replace(this.rules.inline.anyPunctuation, "$1") : "", s = t[3] ? t[3].substring(1, t[3].length - 1).replace(this.rules.inline.anyPunctuation, "$1") : t[3];
			return {
				type: "def",
				tag: n,
				raw: C(t[0], `
`),
				href: r,
				title: s
			};
		}
	}
	table(e) {
		let t = this.rules.block.table.exec(e);
		if (!t || !this.rules.other.tableDelimiter.test(t[2])) return;
		let n = be(t[1]), r = t[2].replace(this.rules.other.tableAlignChars, "").split("|"), s = t[3]?.trim() ? t[3].replace(this.rules.other.tableRowBlankLine, "").split(`
`) : [], o = {
			type: "table",
			raw: C(t[0], `
`),
			header: [],
			align: [],
			rows: []
		};
		if (n.length === r.length) {
			for (let i of r) this.rules.other.tableAlignRight.test(i) ? o.align.push("right") : this.rules.other.tableAlignCenter.test(i) ? o.align.push("center") : this.rules.other.tableAlignLeft.test(i) ? o.align.push("left") : o.align.push(null);
			for (let i = 0; i < n.length; i++) o.header.push({
				text: n[i],
				tokens: this.lexer.inline(n[i]),
				header: !0,
				align: o.align[i]
			});
			for (let i of s) o.rows.push(be(i, o.header.length).map((a, c) => ({
				text: a,
				tokens: this.lexer.inline(a),
				header: !1,
				align: o.align[c]
			})));
			return o;
		}
	}
	lheading(e) {
		let t = this.rules.block.lheading.exec(e);
		if (t) {
			let n = t[1].trim();
			return {
				type: "heading",
				raw: C(t[0], `
`),
				depth: t[2].charAt(0) === "=" ? 1 : 2,
				text: n,
				tokens: this.lexer.inline(n)
			};
		}
	}
	paragraph(e) {
		let t = this.rules.block.paragraph.exec(e);
		if (t) {
			let n = t[1].charAt(t[1].length - 1) === `
` ? t[1].slice(0, -1) : t[1];
			return {
				type: "paragraph",
				raw: t[0],
				text: n,
				tokens: this.lexer.inline(n)
			};
		}
	}
	text(e) {
		let t = this.rules.block.text.exec(e);
		if (t) return {
			type: "text",
			raw: t[0],
			text: t[0],
			tokens: this.lexer.inline(t[0])
		};
	}
	escape(e) {
		if (e.charCodeAt(0) !== 92) return;
		let t = this.rules.inline.escape.exec(e);
		if (t) return {
			type: "escape",
			raw: t[0],
			text: t[1]
		};
	}
	tag(e) {
		if (e.charCodeAt(0) !== 60) return;
		let t = this.rules.inline.tag.exec(e);
		if (t) return !this.lexer.state.inLink && this.rules.other.startATag.test(t[0]) ? this.lexer.state.inLink = !0 : this.lexer.state.inLink && this.rules.other.endATag.test(t[0]) && (this.lexer.state.inLink = !1), !this.lexer.state.inRawBlock && this.rules.other.startPreScriptTag.test(t[0]) ? this.lexer.state.inRawBlock = !0 : this.lexer.state.inRawBlock && this.rules.other.endPreScriptTag.test(t[0]) && (this.lexer.state.inRawBlock = !1), {
			type: "html",
			raw: t[0],
			inLink: this.lexer.state.inLink,
			inRawBlock: this.lexer.state.inRawBlock,
			block: !1,
			text: t[0]
		};
	}
	link(e) {
		if (this.lexer.state.linkParenPossible === !1) return;
		let t = e.charCodeAt(0);
		if (t !== 91 && t !== 33) return;
		let n = this.rules.inline.link.exec(e);
		if (n) {
			let r = n[0].charAt(0) === "!" ? 2 : 1;
			if (!this.options.pedantic && Ze(e, n[1], r, this.rules)) return;
			let s = n[2].trim();
			if (!this.options.pedantic && this.rules.other.startAngleBracket.test(s)) {
				if (!this.rules.other.endAngleBracket.test(s)) return;
				let c = C(s.slice(0, -1), "\\");
				if ((s.length - c.length) % 2 === 0) return;
			} else {
				let c = Te(n[2], "()");
				if (c === -2) return;
				if (c > -1) {
					let d = (n[0].indexOf("!") === 0 ? 5 : 4) + n[1].length + c;
					n[2] = n[2].substring(0, c), n[0] = n[0].substring(0, d).trim(), n[3] = "";
				}
			}
			let o = C(n[0].slice(0, -1), "\\");
			if ((n[0].length - o.length) % 2 === 0) return;
			let i = n[2], a = "";
			if (this.options.pedantic) {
				let c = this.rules.other.pedanticHrefTitle.exec(i);
				c && (i = c[1], a = c[3]);
			} else a = n[3] ? n[3].slice(1, -1) : "";
			return i = i.trim(), this.rules.other.startAngleBracket.test(i) && (this.options.pedantic && !this.rules.other.endAngleBracket.test(s) ? i = i.slice(1) : i = i.slice(1, -1)), He(n, {
				href: i && i.replace(this.rules.inline.anyPunctuation, "$1"),
				title: a && a.replace(this.rules.inline.anyPunctuation, "$1")
			}, n[0], this.lexer, this.rules);
		}
	}
	reflink(e, t) {
		let n = e.charCodeAt(0);
		if (n !== 91 && n !== 33) return;
		let r;
		if ((r = this.rules.inline.reflink.exec(e)) || (r = this.rules.inline.nolink.exec(e))) {
			let s = r[0].charAt(0) === "!" ? 2 : 1;
			if (!this.options.pedantic && Ze(e, r[1], s, this.rules)) return;
			let o = t[W(r[2] || r[1])];
			if (!o) {
				let i = r[0].charAt(0);
				return {
					type: "text",
					raw: i,
					text: i
				};
			}
			return He(r, o, r[0], this.lexer, this.rules);
		}
	}
	emStrong(e, t, n = "") {
		let r = this.rules.inline.emStrongLDelim.exec(e);
		if (!r || !r[1] && !r[2] && !r[3] && !r[4]) return;
		let s = r[0][0], o = n === s, i = t.length - e.length, a = i;
		for (; !this.options.pedantic && a > 0 && t[a - 1] === s;) a--;
		let c = [...t.slice(Math.max(0, a - 2), a)].at(-1) ?? "", u = c === "*" || c === "_" || !!this.rules.inline.punctuation.exec(c);
		a < i && (n = c);
		let d = a < i ? u : n === "*" || n === "_" || !!this.rules.inline.punctuation.exec(n);
		if (r[4] && n.match(this.rules.other.unicodeAlphaNumeric)) return;
		let h = r[1] || r[3] || "";
		if (!h || !n || d) {
			let p = [...r[0]].length - 1, k, m, b = p, f = 0, R = i - a + p, E = !this.options.pedantic && !!c.trim() && (!!h || s === "*" && !u);
			if (s !== "*" && s !== "_") return;
			let T = s === "*" ? this.rules.inline.emStrongRDelimAst : this.rules.inline.emStrongRDelimUnd, U = oe(this, t, s), H = t.length - e.length + p;
			if (U < H) return;
			t = t.slice(-1 * e.length + p);
			let K = U - H;
			for (T.lastIndex = 0; (r = T.exec(t)) !== null && !(r.index > K);) {
				if (k = r[1] || r[2] || r[3] || r[4] || r[5] || r[6], !k) continue;
				if (m = [...k].length, r[3] || r[4]) {
					b += m;
					continue;
				} else if ((r[5] || r[6] || E) && R % 3 && !((R + m) % 3)) {
					if (o && (r[5] || r[6])) break;
					f += m;
					continue;
				}
				if (b -= m, b > 0) continue;
				m = Math.min(m, m + b + f);
				let re = [...r[0]][0].length, B = e.slice(0, p + r.index + re + m);
				if (Math.min(p, m) % 2) {
					let se = B.slice(1, -1);
					return {
						type: "em",
						raw: B,
						text: se,
						tokens: this.lexer.inlineTokens(se)
					};
				}
				let X = B.slice(2, -2);
				return {
					type: "strong",
					raw: B,
					text: X,
					tokens: this.lexer.inlineTokens(X)
				};
			}
		}
	}
	codespan(e) {
		if (e.charCodeAt(0) !== 96) return;
		let t = this.rules.inline.code.exec(e);
		if (t) {
			let n = t[2].replace(this.rules.other.newLineCharGlobal, " "), r = this.rules.other.nonSpaceChar.test(n), s = this.rules.other.startingSpaceChar.test(n) && this.rules.other.endingSpaceChar.test(n);
			return r && s && (n = n.substring(1, n.length - 1)), {
				type: "codespan",
				raw: t[0],
				text: n
			};
		}
	}
	br(e) {
		let t = e.charCodeAt(0);
		if (t !== 32 && t !== 92 && t !== 10) return;
		let n = this.rules.inline.br.exec(e);
		if (n) return {
			type: "br",
			raw: n[0]
		};
	}
	del(e, t, n = "") {
		if (e.charCodeAt(0) !== 126) return;
		let r = this.rules.inline.delLDelim.exec(e);
		if (!r) return;
		if (!(r[1] || "") || !n || this.rules.inline.punctuation.exec(n)) {
			let o = [...r[0]].length - 1, i, a, c = o, u = this.rules.inline.delRDelim, d = ae(this, t), h = t.length - e.length + o;
			if (d < h) return;
			t = t.slice(-1 * e.length + o);
			let p = d - h;
			for (u.lastIndex = 0; (r = u.exec(t)) !== null && !(r.index > p);) {
				if (i = r[1] || r[2] || r[3] || r[4] || r[5] || r[6], !i || (a = [...i].length, a !== o)) continue;
				if (r[3] || r[4]) {
					c += a;
					continue;
				}
				if (c -= a, c > 0) continue;
				a = Math.min(a, a + c);
				let k = [...r[0]][0].length, m = e.slice(0, o + r.index + k + a), b = m.slice(o, -o);
				return {
					type: "del",
					raw: m,
					text: b,
					tokens: this.lexer.inlineTokens(b)
				};
			}
		}
	}
	autolink(e) {
		if (e.charCodeAt(0) !== 60) return;
		let t = this.rules.inline.autolink.exec(e);
		if (t) {
			let n, r;
			return t[2] === "@" ? (n = t[1], r = "mailto:" + n) : (n = t[1], r = n), {
				type: "link",
				raw: t[0],
				text: n,
				href: r,
				autolink: !0,
				tokens: [{
					type: "text",
					raw: n,
					text: n
				}]
			};
		}
	}
	url(e) {
		let t;
		if (t = this.rules.inline.url.exec(e)) {
			let n, r;
			if (t[2] === "@") n = t[0], r = "mailto:" + n;
			else {
				let s;
				do
					s = t[0], t[0] = this.rules.inline._backpedal.exec(t[0])?.[0] ?? "";
				while (s !== t[0]);
				n = t[0], t[1] === "www." ? r = "http://" + t[0] : r = t[0];
			}
			return {
				type: "link",
				raw: t[0],
				text: n,
				href: r,
				autolink: !0,
				tokens: [{
					type: "text",
					raw: n,
					text: n
				}]
			};
		}
	}
	inlineText(e) {
		let t = this.rules.inline.text.exec(e);
		if (t) {
			let n = this.lexer.state.inRawBlock;
			return {
				type: "text",
				raw: t[0],
				text: n ? t[0] : De(t[0]),
				escaped: n
			};
		}
	}
};
var w = class l {
	tokens;
	options;
	state;
	inlineQueue;
	tokenizer;
	constructor(e) {
		this.tokens = [], this.tokens.links = Object.create(null), this.options = e || S, this.options.tokenizer = this.options.tokenizer || new _(), this.tokenizer = this.options.tokenizer, this.tokenizer.options = this.options, this.tokenizer.lexer = this, this.inlineQueue = [], this.state = {
			inLink: !1,
			inRawBlock: !1,
			linkEmitted: !1,
			linkParenPossible: !0,
			top: !0
		};
		let t = {
			other: O,
			block: ee.normal,
			inline: F.normal
		};
		this.options.pedantic ? (t.block = ee.pedantic, t.inline = F.pedantic) : this.options.gfm && (t.block = ee.gfm, this.options.breaks ? t.inline = F.breaks : t.inline = F.gfm), this.tokenizer.rules = t;
	}
	static get rules() {
		return {
			block: ee,
			inline: F
		};
	}
	static lex(e, t) {
		return new l(t).lex(e);
	}
	static lexInline(e, t) {
		return new l(t).inlineTokens(e);
	}
	lex(e) {
		e = e.replace(O.carriageReturn, `
`), this.blockTokens(e, this.tokens);
		for (let t = 0; t < this.inlineQueue.length; t++) {
			let n = this.inlineQueue[t];
			this.state.inRawBlock = !1, this.inlineTokens(n.src, n.tokens);
		}
		return this.inlineQueue = [], this.tokens;
	}
	blockTokens(e, t = [], n = !1) {
		this.tokenizer.lexer = this;
		let r = this.state.lastToken;
		this.options.pedantic && (e = e.replace(O.tabCharGlobal, "    ").replace(O.spaceLine, ""));
		let s = 1 / 0, o, i = this.options.gfm && !this.options.pedantic && this.tokenizer.paragraph === _.prototype.paragraph;
		for (; e;) {
			if (e.length < s) s = e.length;
			else {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
			this.state.lastToken = t.at(-1);
			let a;
			if (this.options.extensions?.block?.some((u) => (a = u.call({ lexer: this }, e, t)) ? (e = e.substring(a.raw.length), t.push(a), !0) : !1)) continue;
			if (a = this.tokenizer.space(e)) {
				e = e.substring(a.raw.length);
				let u = t.at(-1);
				a.raw.length === 1 && u !== void 0 ? u.raw += `
` : t.push(a);
				continue;
			}
			if (a = this.tokenizer.code(e)) {
				e = e.substring(a.raw.length);
				let u = t.at(-1);
				u?.type === "paragraph" || u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.at(-1).src = u.text) : t.push(a);
				continue;
			}
			if (a = this.tokenizer.fences(e)) {
				e = e.substring(a.raw.length), t.push(a);
				continue;
			}
			if (a = this.tokenizer.heading(e)) {
				e = e.substring(a.raw.length), t.push(a);
				continue;
			}
			if (a = this.tokenizer.hr(e)) {
				e = e.substring(a.raw.length), t.push(a);
				continue;
			}
			if (a = this.tokenizer.blockquote(e)) {
				e = e.substring(a.raw.length), t.push(a);
				continue;
			}
			if (a = this.tokenizer.list(e)) {
				e = e.substring(a.raw.length), t.push(a);
				continue;
			}
			if (a = this.tokenizer.html(e)) {
				e = e.substring(a.raw.length), t.push(a);
				continue;
			}
			if (a = this.tokenizer.def(e)) {
				e = e.substring(a.raw.length);
				let u = t.at(-1);
				u?.type === "paragraph" || u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.raw, this.inlineQueue.at(-1).src = u.text) : (this.tokens.links[a.tag] || (this.tokens.links[a.tag] = {
					href: a.href,
					title: a.title
				}), t.push(a));
				continue;
			}
			if (a = this.tokenizer.table(e)) {
				e = e.substring(a.raw.length), t.push(a);
				continue;
			}
			if (a = this.tokenizer.lheading(e)) {
				e = e.substring(a.raw.length), t.push(a);
				continue;
			}
			let c = e;
			if (this.options.extensions?.startBlock) {
				let u = 1 / 0, d = e.slice(1), h;
				this.options.extensions.startBlock.forEach((p) => {
					h = p.call({ lexer: this }, d), typeof h == "number" && h >= 0 && (u = Math.min(u, h));
				}), u < 1 / 0 && u >= 0 && (c = e.substring(0, u + 1));
			}
			if (this.state.top && (a = this.tokenizer.paragraph(c))) {
				let u = t.at(-1);
				(n || u === o && i) && u?.type === "paragraph" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = u.text, o = u) : (t.push(a), o = a), n = c.length !== e.length, e = e.substring(a.raw.length);
				continue;
			}
			if (a = this.tokenizer.text(e)) {
				e = e.substring(a.raw.length);
				let u = t.at(-1);
				u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = u.text) : t.push(a);
				continue;
			}
			if (e) {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
		}
		return this.state.top = !0, this.state.lastToken = r, t;
	}
	inline(e, t = []) {
		return this.inlineQueue.push({
			src: e,
			tokens: t
		}), t;
	}
	linkInText(e) {
		if (!e.includes("[")) return !1;
		let t = this.tokenizer.rules.inline.link;
		for (let n of e.matchAll(this.tokenizer.rules.inline.blockSkip)) if (t.test(n[0]) && e.charAt(n.index - 1) !== "!") return !0;
		for (let n of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)) {
			let r = n[0], s = r.lastIndexOf("[");
			if (!(r.charAt(0) === "!" || !Object.hasOwn(this.tokens.links, W(r.slice(s + 1, -1)))) && !(s > 1 && this.linkInText(r.slice(1, s - 1)))) return !0;
		}
		return !1;
	}
	inlineTokens(e, t = []) {
		this.tokenizer.lexer = this;
		let n = this.state.linkParenPossible;
		this.state.linkParenPossible = e.includes(")");
		try {
			return this.#t(e, t);
		} finally {
			this.state.linkParenPossible = n;
		}
	}
	#t(e, t) {
		let n = e.includes("*") || e.includes("_") || e.includes("~"), r = n || this.options.hooks?.emStrongMask || this.tokenizer.emStrong !== _.prototype.emStrong || this.tokenizer.del !== _.prototype.del ? this.#r(e) : e;
		if (!n) return this.#e(e, r, t);
		qe(this.tokenizer, r);
		try {
			return this.#e(e, r, t);
		} finally {
			ve(this.tokenizer);
		}
	}
	#e(e, t, n) {
		let r = !1, s = "", o = 1 / 0;
		for (; e;) {
			if (e.length < o) o = e.length;
			else {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
			r || (s = ""), r = !1;
			let i;
			if (this.options.extensions?.inline?.some((u) => (i = u.call({ lexer: this }, e, n)) ? (e = e.substring(i.raw.length), n.push(i), !0) : !1)) continue;
			if (i = this.tokenizer.escape(e)) {
				e = e.substring(i.raw.length), n.push(i);
				continue;
			}
			if (i = this.tokenizer.tag(e)) {
				e = e.substring(i.raw.length), n.push(i);
				continue;
			}
			if (i = this.tokenizer.link(e)) {
				e = e.substring(i.raw.length), n.push(i);
				continue;
			}
			if (i = this.tokenizer.reflink(e, this.tokens.links)) {
				e = e.substring(i.raw.length);
				let u = n.at(-1);
				i.type === "text" && u?.type === "text" ? (u.raw += i.raw, u.text += i.text) : n.push(i);
				continue;
			}
			let a = e[0];
			if (a === "*" || a === "_") {
				let u = t.length - e.length;
				if (oe(this.tokenizer, t, a) <= u) {
					let h = 1;
					for (; h < e.length && e.charCodeAt(h) === a.charCodeAt(0);) h++;
					let p = e.substring(0, h), k = n.at(-1);
					k?.type === "text" && !k.escaped ? (k.raw += p, k.text += p) : n.push({
						type: "text",
						raw: p,
						text: p,
						escaped: !1
					}), e = e.substring(h), s = a, r = !0;
					continue;
				}
			} else if (a === "~") {
				let u = t.length - e.length;
				if (ae(this.tokenizer, t) <= u) {
					let h = 1;
					for (; h < e.length && e.charCodeAt(h) === 126;) h++;
					let p = e.substring(0, h), k = n.at(-1);
					k?.type === "text" && !k.escaped ? (k.raw += p, k.text += p) : n.push({
						type: "text",
						raw: p,
						text: p,
						escaped: !1
					}), e = e.substring(h), s = a, r = !0;
					continue;
				}
			}
			if (i = this.tokenizer.emStrong(e, t, s)) {
				e = e.substring(i.raw.length), n.push(i);
				continue;
			}
			if (i = this.tokenizer.codespan(e)) {
				e = e.substring(i.raw.length), n.push(i);
				continue;
			}
			if (i = this.tokenizer.br(e)) {
				e = e.substring(i.raw.length), n.push(i);
				continue;
			}
			if (i = this.tokenizer.del(e, t, s)) {
				e = e.substring(i.raw.length), n.push(i);
				continue;
			}
			if (i = this.tokenizer.autolink(e)) {
				e = e.substring(i.raw.length), n.push(i);
				continue;
			}
			if (!this.state.inLink && (i = this.tokenizer.url(e))) {
				e = e.substring(i.raw.length), n.push(i);
				continue;
			}
			let c = e;
			if (this.options.extensions?.startInline) {
				let u = 1 / 0, d = e.slice(1), h;
				this.options.extensions.startInline.forEach((p) => {
					h = p.call({ lexer: this }, d), typeof h == "number" && h >= 0 && (u = Math.min(u, h));
				}), u < 1 / 0 && u >= 0 && (c = e.substring(0, u + 1));
			}
			if (i = this.tokenizer.inlineText(c)) {
				e = e.substring(i.raw.length), i.raw.slice(-1) !== "_" && (s = i.raw.slice(-1)), r = !0;
				let u = n.at(-1);
				u?.type === "text" ? (u.raw += i.raw, u.text += i.text) : n.push(i);
				continue;
			}
			if (e) {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
		}
		return n;
	}
	#n(e) {
		let { blockSkip: t, tag: n, autolink: r } = this.tokenizer.rules.inline, s = "", o = 0, i;
		for (t.lastIndex = 0; i = t.exec(e);) {
			let a = i.index + (i[2] ? i[2].length : 0), c = i.index + i[0].length;
			if (e.charAt(a) === "<") {
				let u = e.slice(a), d = n.exec(u) || r.exec(u);
				if (!d) {
					t.lastIndex = a + 1;
					continue;
				}
				c = a + d[0].length, t.lastIndex = c;
			}
			s += e.slice(o, a) + "[" + "a".repeat(c - a - 2) + "]", o = c;
		}
		return s + e.slice(o);
	}
	#r(e) {
		let t = e;
		if (this.tokens.links && e.includes("[")) {
			let n = this.tokenizer.rules.inline.reflinkSearch, r = (s) => {
				let o = s.lastIndexOf("[");
				if (!Object.hasOwn(this.tokens.links, W(s.slice(o + 1, -1)))) return s;
				if (o > 1 && s.charAt(0) !== "!") {
					let i = s.slice(1, o - 1);
					if (this.linkInText(i)) return "[" + i.replace(n, r) + "][" + "a".repeat(s.length - o - 2) + "]";
				}
				return "[" + "a".repeat(s.length - 2) + "]";
			};
			t = t.replace(n, r);
		}
		return t = t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode, (n, r, s) => s ? "+".repeat(n.length) : r ? r + n.slice(r.length, -r.length).replace(/`/g, "+") + r : n), t = this.#n(t), t = this.options.hooks?.emStrongMask?.call({ lexer: this }, t) ?? t, t;
	}
	infiniteLoopError(e) {
		let t = "Infinite loop on byte: " + e;
		if (this.options.silent) console.error(t);
		else throw new Error(t);
	}
};
var I = class {
	options;
	parser;
	constructor(e) {
		this.options = e || S;
	}
	space(e) {
		return "";
	}
	code({ text: e, lang: t, escaped: n }) {
		let r = (t || "").match(O.notSpaceStart)?.[0], s = e ? e.replace(O.endingNewline, "") + `
` : "";
		return r ? "<pre><code class=\"language-" + y(r) + "\">" + (n ? s : y(s, !0)) + `</code></pre>
` : "<pre><code>" + (n ? s : y(s, !0)) + `</code></pre>
`;
	}
	blockquote({ tokens: e }) {
		return `<blockquote>
${this.parser.parse(e)}</blockquote>
`;
	}
	html({ text: e }) {
		return e;
	}
	def(e) {
		return "";
	}
	heading({ tokens: e, depth: t }) {
		return `<h${t}>${this.parser.parseInline(e)}</h${t}>
`;
	}
	hr(e) {
		return `<hr>
`;
	}
	list(e) {
		let t = e.ordered, n = e.start, r = "";
		for (let i = 0; i < e.items.length; i++) {
			let a = e.items[i];
			r += this.listitem(a);
		}
		let s = t ? "ol" : "ul", o = t && n !== 1 ? " start=\"" + n + "\"" : "";
		return "<" + s + o + `>
` + r + "</" + s + `>
`;
	}
	listitem(e) {
		return `<li>${this.parser.parse(e.tokens)}</li>
`;
	}
	checkbox({ checked: e }) {
		return "<input " + (e ? "checked=\"\" " : "") + "disabled=\"\" type=\"checkbox\"> ";
	}
	paragraph({ tokens: e }) {
		return `<p>${this.parser.parseInline(e)}</p>
`;
	}
	table(e) {
		let t = "", n = "";
		for (let s = 0; s < e.header.length; s++) n += this.tablecell(e.header[s]);
		t += this.tablerow({ text: n });
		let r = "";
		for (let s = 0; s < e.rows.length; s++) {
			let o = e.rows[s];
			n = "";
			for (let i = 0; i < o.length; i++) n += this.tablecell(o[i]);
			r += this.tablerow({ text: n });
		}
		return r && (r = `<tbody>${r}</tbody>`), `<table>
<thead>
` + t + `</thead>
` + r + `</table>
`;
	}
	tablerow({ text: e }) {
		return `<tr>
${e}</tr>
`;
	}
	tablecell(e) {
		let t = this.parser.parseInline(e.tokens), n = e.header ? "th" : "td";
		return (e.align ? `<${n} align="${e.align}">` : `<${n}>`) + t + `</${n}>
`;
	}
	strong({ tokens: e }) {
		return `<strong>${this.parser.parseInline(e)}</strong>`;
	}
	em({ tokens: e }) {
		return `<em>${this.parser.parseInline(e)}</em>`;
	}
	codespan({ text: e }) {
		return `<code>${y(e, !0)}</code>`;
	}
	br(e) {
		return "<br>";
	}
	del({ tokens: e }) {
		return `<del>${this.parser.parseInline(e)}</del>`;
	}
	link({ href: e, title: t, text: n, tokens: r, autolink: s }) {
		let o = s ? y(n, !0) : this.parser.parseInline(r), i = xe(e);
		if (i === null) return o;
		e = y(i, s);
		let a = "<a href=\"" + e + "\"";
		return t && (a += " title=\"" + y(t) + "\""), a += ">" + o + "</a>", a;
	}
	image({ href: e, title: t, text: n, tokens: r }) {
		r && (n = this.parser.parseInline(r, this.parser.textRenderer));
		let s = xe(e);
		if (s === null) return y(n);
		e = s;
		let o = `<img src="${y(e)}" alt="${y(n)}"`;
		return t && (o += ` title="${y(t)}"`), o += ">", o;
	}
	text(e) {
		return "tokens" in e && e.tokens ? this.parser.parseInline(e.tokens) : "escaped" in e && e.escaped ? e.text : y(e.text);
	}
};
var z = class {
	parser;
	strong({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	em({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	codespan({ text: e }) {
		return e;
	}
	del({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	html({ text: e }) {
		return e;
	}
	text({ text: e }) {
		return e;
	}
	link({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	image({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	br() {
		return `
`;
	}
	checkbox({ raw: e }) {
		return e;
	}
};
var P = class l {
	options;
	renderer;
	textRenderer;
	constructor(e) {
		this.options = e || S, this.options.renderer = this.options.renderer || new I(), this.renderer = this.options.renderer, this.renderer.options = this.options, this.renderer.parser = this, this.textRenderer = new z(), this.textRenderer.parser = this;
	}
	static parse(e, t) {
		return new l(t).parse(e);
	}
	static parseInline(e, t) {
		return new l(t).parseInline(e);
	}
	parse(e) {
		this.renderer.parser = this;
		let t = "";
		for (let n = 0; n < e.length; n++) {
			let r = e[n];
			if (this.options.extensions?.renderers?.[r.type]) {
				let o = r, i = this.options.extensions.renderers[o.type].call({ parser: this }, o);
				if (i !== !1 || ![
					"space",
					"hr",
					"heading",
					"code",
					"table",
					"blockquote",
					"list",
					"checkbox",
					"html",
					"def",
					"paragraph",
					"text"
				].includes(o.type)) {
					t += i === !1 ? "" : i ?? "";
					continue;
				}
			}
			let s = r;
			switch (s.type) {
				case "space":
					t += this.renderer.space(s);
					break;
				case "hr":
					t += this.renderer.hr(s);
					break;
				case "heading":
					t += this.renderer.heading(s);
					break;
				case "code":
					t += this.renderer.code(s);
					break;
				case "table":
					t += this.renderer.table(s);
					break;
				case "blockquote":
					t += this.renderer.blockquote(s);
					break;
				case "list":
					t += this.renderer.list(s);
					break;
				case "checkbox":
					t += this.renderer.checkbox(s);
					break;
				case "html":
					t += this.renderer.html(s);
					break;
				case "def":
					t += this.renderer.def(s);
					break;
				case "paragraph":
					t += this.renderer.paragraph(s);
					break;
				case "text":
					t += this.renderer.text(s);
					break;
				default: {
					let o = "Token with \"" + s.type + "\" type was not found.";
					if (this.options.silent) return console.error(o), "";
					throw new Error(o);
				}
			}
		}
		return t;
	}
	parseInline(e, t = this.renderer) {
		this.renderer.parser = this;
		let n = "";
		for (let r = 0; r < e.length; r++) {
			let s = e[r];
			if (this.options.extensions?.renderers?.[s.type]) {
				let i = this.options.extensions.renderers[s.type].call({ parser: this }, s);
				if (i !== !1 || ![
					"escape",
					"html",
					"link",
					"image",
					"checkbox",
					"strong",
					"em",
					"codespan",
					"br",
					"del",
					"text"
				].includes(s.type)) {
					n += i === !1 ? "" : i ?? "";
					continue;
				}
			}
			let o = s;
			switch (o.type) {
				case "escape":
					n += t.text(o);
					break;
				case "html":
					n += t.html(o);
					break;
				case "link":
					n += t.link(o);
					break;
				case "image":
					n += t.image(o);
					break;
				case "checkbox":
					n += t.checkbox(o);
					break;
				case "strong":
					n += t.strong(o);
					break;
				case "em":
					n += t.em(o);
					break;
				case "codespan":
					n += t.codespan(o);
					break;
				case "br":
					n += t.br(o);
					break;
				case "del":
					n += t.del(o);
					break;
				case "text":
					n += t.text(o);
					break;
				default: {
					let i = "Token with \"" + o.type + "\" type was not found.";
					if (this.options.silent) return console.error(i), "";
					throw new Error(i);
				}
			}
		}
		return n;
	}
};
var A = class {
	options;
	block;
	constructor(e) {
		this.options = e || S;
	}
	static passThroughHooks = /* @__PURE__ */ new Set([
		"preprocess",
		"postprocess",
		"processAllTokens",
		"emStrongMask"
	]);
	static passThroughHooksRespectAsync = /* @__PURE__ */ new Set([
		"preprocess",
		"postprocess",
		"processAllTokens"
	]);
	preprocess(e) {
		return e;
	}
	postprocess(e) {
		return e;
	}
	processAllTokens(e) {
		return e;
	}
	emStrongMask(e) {
		return e;
	}
	provideLexer(e = this.block) {
		return e ? w.lex : w.lexInline;
	}
	provideParser(e = this.block) {
		return e ? P.parse : P.parseInline;
	}
};
function M(l, e) {
	if (Array.isArray(e)) for (let t = 0; t < e.length; t++) l.push(e[t]);
	else l.push(e);
}
var ne = class {
	defaults = G();
	options = this.setOptions;
	parse = this.parseMarkdown(!0);
	parseInline = this.parseMarkdown(!1);
	Parser = P;
	Renderer = I;
	TextRenderer = z;
	Lexer = w;
	Tokenizer = _;
	Hooks = A;
	constructor(...e) {
		this.use(...e);
	}
	walkTokens(e, t) {
		let n = [];
		for (let r of e) switch (M(n, t.call(this, r)), r.type) {
			case "table": {
				let s = r;
				for (let o of s.header) M(n, this.walkTokens(o.tokens, t));
				for (let o of s.rows) for (let i of o) M(n, this.walkTokens(i.tokens, t));
				break;
			}
			case "list": {
				let s = r;
				M(n, this.walkTokens(s.items, t));
				break;
			}
			default: {
				let s = r;
				this.defaults.extensions?.childTokens?.[s.type] ? this.defaults.extensions.childTokens[s.type].forEach((o) => {
					let i = s[o].flat(1 / 0);
					M(n, this.walkTokens(i, t));
				}) : s.tokens && M(n, this.walkTokens(s.tokens, t));
			}
		}
		return n;
	}
	use(...e) {
		let t = this.defaults.extensions || {
			renderers: Object.create(null),
			childTokens: Object.create(null)
		};
		return e.forEach((n) => {
			let r = { ...n };
			if (r.async = this.defaults.async || r.async || !1, n.extensions && (n.extensions.forEach((s) => {
				if (!s.name) throw new Error("extension name required");
				if ("renderer" in s) {
					let o = t.renderers[s.name];
					o ? t.renderers[s.name] = function(...i) {
						let a = s.renderer.apply(this, i);
						return a === !1 && (a = o.apply(this, i)), a;
					} : t.renderers[s.name] = s.renderer;
				}
				if ("tokenizer" in s) {
					if (!s.level || s.level !== "block" && s.level !== "inline") throw new Error("extension level must be 'block' or 'inline'");
					let o = t[s.level];
					o ? o.unshift(s.tokenizer) : t[s.level] = [s.tokenizer], s.start && (s.level === "block" ? t.startBlock ? t.startBlock.push(s.start) : t.startBlock = [s.start] : s.level === "inline" && (t.startInline ? t.startInline.push(s.start) : t.startInline = [s.start]));
				}
				"childTokens" in s && s.childTokens && (t.childTokens[s.name] = s.childTokens);
			}), r.extensions = t), n.renderer) {
				let s = this.defaults.renderer || new I(this.defaults);
				for (let o in n.renderer) {
					if (!(o in s)) throw new Error(`renderer '${o}' does not exist`);
					if (["options", "parser"].includes(o)) continue;
					let i = o, a = n.renderer[i], c = s[i];
					s[i] = (...u) => {
						let d = a.apply(s, u);
						return d === !1 && (d = c.apply(s, u)), d === !1 ? "" : d ?? "";
					};
				}
				r.renderer = s;
			}
			if (n.tokenizer) {
				let s = this.defaults.tokenizer || new _(this.defaults);
				for (let o in n.tokenizer) {
					if (!(o in s)) throw new Error(`tokenizer '${o}' does not exist`);
					if ([
						"options",
						"rules",
						"lexer"
					].includes(o)) continue;
					let i = o, a = n.tokenizer[i], c = s[i];
					s[i] = (...u) => {
						let d = a.apply(s, u);
						return d === !1 && (d = c.apply(s, u)), d;
					};
				}
				r.tokenizer = s;
			}
			if (n.hooks) {
				let s = this.defaults.hooks || new A();
				for (let o in n.hooks) {
					if (!(o in s)) throw new Error(`hook '${o}' does not exist`);
					if (["options", "block"].includes(o)) continue;
					let i = o, a = n.hooks[i], c = s[i];
					A.passThroughHooks.has(o) ? s[i] = (u) => {
						if (s.options.async && A.passThroughHooksRespectAsync.has(o)) return (async () => {
							let h = await a.call(s, u);
							return c.call(s, h);
						})();
						let d = a.call(s, u);
						return c.call(s, d);
					} : s[i] = (...u) => {
						if (s.options.async) return (async () => {
							let h = await a.apply(s, u);
							return h === !1 && (h = await c.apply(s, u)), h;
						})();
						let d = a.apply(s, u);
						return d === !1 && (d = c.apply(s, u)), d;
					};
				}
				r.hooks = s;
			}
			if (n.walkTokens) {
				let s = this.defaults.walkTokens, o = n.walkTokens;
				r.walkTokens = function(i) {
					let a = [];
					return M(a, o.call(this, i)), s && M(a, s.call(this, i)), a;
				};
			}
			this.defaults = {
				...this.defaults,
				...r
			};
		}), this;
	}
	setOptions(e) {
		return this.defaults = {
			...this.defaults,
			...e
		}, this;
	}
	lexer(e, t) {
		return w.lex(e, t ?? this.defaults);
	}
	parser(e, t) {
		return P.parse(e, t ?? this.defaults);
	}
	parseMarkdown(e) {
		return (n, r) => {
			let s = { ...r }, o = {
				...this.defaults,
				...s
			}, i = this.onError(!!o.silent, !!o.async);
			if (this.defaults.async === !0 && s.async === !1) return i(/* @__PURE__ */ new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));
			if (typeof n > "u" || n === null) return i(/* @__PURE__ */ new Error("marked(): input parameter is undefined or null"));
			if (typeof n != "string") return i(/* @__PURE__ */ new Error("marked(): input parameter is of type " + Object.prototype.toString.call(n) + ", string expected"));
			if (o.hooks && (o.hooks.options = o, o.hooks.block = e), o.async) return (async () => {
				let a = o.hooks ? await o.hooks.preprocess(n) : n, u = await (o.hooks ? await o.hooks.provideLexer(e) : e ? w.lex : w.lexInline)(a, o), d = o.hooks ? await o.hooks.processAllTokens(u) : u;
				o.walkTokens && await Promise.all(this.walkTokens(d, o.walkTokens));
				let p = await (o.hooks ? await o.hooks.provideParser(e) : e ? P.parse : P.parseInline)(d, o);
				return o.hooks ? await o.hooks.postprocess(p) : p;
			})().catch(i);
			try {
				o.hooks && (n = o.hooks.preprocess(n));
				let c = (o.hooks ? o.hooks.provideLexer(e) : e ? w.lex : w.lexInline)(n, o);
				o.hooks && (c = o.hooks.processAllTokens(c)), o.walkTokens && this.walkTokens(c, o.walkTokens);
				let d = (o.hooks ? o.hooks.provideParser(e) : e ? P.parse : P.parseInline)(c, o);
				return o.hooks && (d = o.hooks.postprocess(d)), d;
			} catch (a) {
				return i(a);
			}
		};
	}
	onError(e, t) {
		return (n) => {
			if (n.message += `
Please report this to https://github.com/markedjs/marked.`, e) {
				let r = "<p>An error occurred:</p><pre>" + y(n.message + "", !0) + "</pre>";
				return t ? Promise.resolve(r) : r;
			}
			if (t) return Promise.reject(n);
			throw n;
		};
	}
};
var v = new ne();
function x(l, e) {
	return v.parse(l, e);
}
x.options = x.setOptions = function(l) {
	return v.setOptions(l), x.defaults = v.defaults, ue(x.defaults), x;
};
x.getDefaults = G;
x.defaults = S;
function jt(...l) {
	return v.use(...l), x.defaults = v.defaults, ue(x.defaults), x;
}
x.use = jt;
x.walkTokens = function(l, e) {
	return v.walkTokens(l, e);
};
x.parseInline = v.parseInline;
x.Parser = P;
x.parser = P.parse;
x.Renderer = I;
x.TextRenderer = z;
x.Lexer = w;
x.lexer = w.lex;
x.Tokenizer = _;
x.Hooks = A;
x.parse = x;
x.options;
x.setOptions;
x.walkTokens;
x.parseInline;
P.parse;
w.lex;
// build/base/markdown/entities.js
/** Those that models write; the other 2,200 names of HTML stay as written, which loses nothing. */
const NAMED = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"],
	["nbsp", "\xA0"],
	["shy", "­"],
	["copy", "©"],
	["reg", "®"],
	["trade", "™"],
	["deg", "°"],
	["plusmn", "±"],
	["micro", "µ"],
	["para", "¶"],
	["sect", "§"],
	["middot", "·"],
	["bull", "•"],
	["hellip", "…"],
	["ndash", "–"],
	["mdash", "—"],
	["lsquo", "‘"],
	["rsquo", "’"],
	["ldquo", "“"],
	["rdquo", "”"],
	["laquo", "«"],
	["raquo", "»"],
	["larr", "←"],
	["uarr", "↑"],
	["rarr", "→"],
	["darr", "↓"],
	["times", "×"],
	["divide", "÷"],
	["minus", "−"],
	["ne", "≠"],
	["le", "≤"],
	["ge", "≥"],
	["infin", "∞"],
	["check", "✓"],
	["cross", "✗"],
	["euro", "€"],
	["pound", "£"],
	["yen", "¥"],
	["cent", "¢"],
	["vert", "|"],
	["verbar", "|"],
	["lbrace", "{"],
	["rbrace", "}"],
	["lsqb", "["],
	["rsqb", "]"],
	["ast", "*"],
	["lowbar", "_"],
	["grave", "`"],
	["bsol", "\\"],
	["num", "#"],
	["commat", "@"],
	["dollar", "$"]
]);
/** Decodes `&amp;`, `&#64;`, `&#x40;` and the like (CommonMark, "Entity and numeric character references"). */
function decodeEntities(text) {
	if (!text.includes("&")) return text;
	return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));/g, decode);
}
function decode(written, decimal, hex, name) {
	if (name !== void 0) return NAMED.get(name) ?? written;
	const code = decimal === void 0 ? Number.parseInt(hex ?? "0", 16) : Number(decimal);
	return code > 0 && code <= 1114111 && !(code >= 55296 && code <= 57343) ? String.fromCodePoint(code) : "�";
}
// build/base/markdown/cell-text.js
/** Without these there is no inline markup. Bare addresses are links too, but read as they are written. */
const MARKS = /[\\`*_~[\]<&]/g;
/**
* Reads the cells of one message: gives the text of a Markdown cell as a reader sees it. Emphasis, code, links and
* images give their text, `<br>` is a blank, character references are decoded. Other HTML stays as written: in a cell
* it is far more often a type such as `Map<string>` than markup. Links by reference stay as written too.
*/
function createCellReader() {
	let work = 0;
	return (markdown) => {
		const marks = markdown.length <= 1e3 ? markdown.match(MARKS)?.length ?? 0 : 0;
		if (marks === 0) return markdown;
		work += marks * marks;
		if (work > 5e7) return markdown;
		return tokensText(new w({ gfm: true }).inlineTokens(markdown)).trim();
	};
}
function tokensText(tokens) {
	return tokens.map(tokenText).join("");
}
function tokenText(token) {
	switch (token.type) {
		case "codespan":
		case "escape": return token["text"];
		case "br": return " ";
		case "html": return /^<br\s*\/?>$/i.test(token.raw) ? " " : token.raw;
		case "strong":
		case "em":
		case "del":
		case "link": return tokensText(token.tokens ?? []);
		case "image": return decodeEntities(token["text"]);
		case "text": return token.tokens ? tokensText(token.tokens) : decodeEntities(token["text"]);
		default: return token.raw;
	}
}
// build/result/table/table-shape.js
/**
* A rectangular table with unique column names.
*
* @param names as written; missing ones are made (`column 3`), repeated ones numbered (`name 2`)
* @param pad what a short row is filled up with
* @returns null where there is no column, or more than the limits allow
*/
function shapeTable(names, rows, pad) {
	let width = names.length;
	for (const row of rows) if (row.length > width) width = row.length;
	if (!fits(width, rows.length)) return null;
	for (const row of rows) while (row.length < width) row.push(pad);
	return {
		columns: uniqueNames(names, width),
		rows
	};
}
/** Whether a table of this size is one at all. */
function fits(columns, rows) {
	return columns > 0 && columns <= 1e3 && columns * rows <= 1e6;
}
/** Names that were written keep their place; only repeated and missing ones give way. */
function uniqueNames(names, width) {
	const taken = new Set(names.filter((name) => name.trim() !== ""));
	const seen = /* @__PURE__ */ new Set();
	const counters = /* @__PURE__ */ new Map();
	return Array.from({ length: width }, (_, index) => {
		const written = names[index] ?? "";
		const base = written.trim() === "" ? `column ${index + 1}` : written;
		if (base === written && !seen.has(base)) {
			seen.add(base);
			return base;
		}
		if (!taken.has(base)) {
			taken.add(base);
			return base;
		}
		let count = counters.get(base) ?? 2;
		while (taken.has(`${base} ${count}`)) count++;
		counters.set(base, count + 1);
		taken.add(`${base} ${count}`);
		return `${base} ${count}`;
	});
}
// build/result/table/table-csv.js
/**
* Reads CSV (RFC 4180) or TSV in the same way, with a tab. The first record is the header. Cells stay as written,
* blanks at their ends included. Beyond the RFC: CR, LF and CRLF all end a record, an empty line is none, a quote
* inside of an unquoted cell and text behind a closing quote are text. A quote that is never closed can't have been
* meant as one: then the whole text is read without quotes.
*
* @returns null for an empty text, or more than the limits allow
*/
function tableFromDelimited(text, delimiter) {
	const records = read(text, delimiter, true) ?? read(text, delimiter, false);
	const [header, ...rows] = records === "too much" || records === null ? [] : records;
	return header ? shapeTable(header, rows, "") : null;
}
/** Null when a quote stays open. */
function read(text, delimiter, quotes) {
	const unquoted = delimiter === "," ? /[^,\r\n]*/y : /[^\t\r\n]*/y;
	const records = [];
	let record = [];
	let count = 0;
	for (let at = 0; at <= text.length;) {
		let cell = "";
		const opened = quotes && text[at] === "\"";
		if (opened) {
			const end = closingQuote(text, at + 1);
			if (end < 0) return null;
			cell = text.slice(at + 1, end).replaceAll("\"\"", "\"");
			at = end + 1;
		}
		unquoted.lastIndex = at;
		const rest = unquoted.exec(text)?.[0] ?? "";
		at += rest.length;
		record.push(cell + rest);
		if (++count > 1e6 || record.length > 1e3) return "too much";
		const char = text[at++];
		if (char === delimiter) continue;
		if (char === "\r" && text[at] === "\n") at++;
		if (record.length > 1 || record[0] !== "" || opened) records.push(record);
		record = [];
	}
	return records;
}
/** By hand, as a regular expression would give back a doubled quote as a closing one when none follows. */
function closingQuote(text, from) {
	for (let at = text.indexOf("\"", from); at >= 0; at = text.indexOf("\"", at + 2)) if (text[at + 1] !== "\"") return at;
	return -1;
}
// build/result/table/json-parse.js
/**
* Reads strict JSON (RFC 8259). Of a repeated key the last value counts, at the first one's place, as in JSON.parse.
*
* @returns undefined for anything that is not JSON, or is deeper or larger than the limits
*/
function parseJson(text) {
	try {
		return new Reader(text).whole();
	} catch (error) {
		if (error instanceof NotJson) return void 0;
		throw error;
	}
}
/** The node as a plain value where JavaScript holds it unchanged, else as its text. */
function jsonCell(node) {
	if (node === null || typeof node !== "object" || node instanceof JsonText) return node;
	const json = nodeJson(node);
	const plain = JSON.parse(json);
	return printableJson(JSON.stringify(plain)) === json ? plain : new JsonText(json);
}
function nodeJson(node) {
	if (node instanceof JsonText) return node.json;
	if (Array.isArray(node)) return `[${node.map(nodeJson).join(",")}]`;
	if (node instanceof Map) return `{${[...node].map(([key, value]) => `${printableJson(JSON.stringify(key))}:${nodeJson(value)}`).join(",")}}`;
	return printableJson(JSON.stringify(node));
}
var NotJson = class extends Error {};
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Up to the closing quote or the first backslash; no control characters. */
const PLAIN_STRING = /[^"\\\x00-\x1f]*/y;
const SPACE = /[ \t\n\r]*/y;
const QUOTE = 34;
const BACKSLASH = 92;
var Reader = class {
	#text;
	#at = 0;
	#depth = 0;
	#values = 0;
	constructor(text) {
		this.#text = text;
	}
	whole() {
		const node = this.#value();
		this.#space();
		if (this.#at !== this.#text.length) throw new NotJson();
		return node;
	}
	#value() {
		if (++this.#values > 4e6) throw new NotJson();
		this.#space();
		switch (this.#text[this.#at]) {
			case "{": return this.#object();
			case "[": return this.#array();
			case "\"": return this.#string();
			case "t": return this.#word("true", true);
			case "f": return this.#word("false", false);
			case "n": return this.#word("null", null);
			default: return this.#number();
		}
	}
	#object() {
		const members = /* @__PURE__ */ new Map();
		this.#open();
		if (this.#next("}")) return this.#close(members);
		do {
			this.#space();
			const key = this.#string();
			this.#expect(":");
			members.set(key, this.#value());
		} while (this.#next(","));
		this.#expect("}");
		return this.#close(members);
	}
	#array() {
		const elements = [];
		this.#open();
		if (this.#next("]")) return this.#close(elements);
		do
			elements.push(this.#value());
		while (this.#next(","));
		this.#expect("]");
		return this.#close(elements);
	}
	#string() {
		const text = this.#text;
		const start = this.#at;
		if (text.charCodeAt(start) !== QUOTE) throw new NotJson();
		this.#at++;
		for (;;) {
			this.#match(PLAIN_STRING);
			const code = text.charCodeAt(this.#at);
			if (code === QUOTE) break;
			if (code !== BACKSLASH) throw new NotJson();
			this.#at += 2;
		}
		const end = ++this.#at;
		const inner = text.slice(start + 1, end - 1);
		return inner.includes("\\") ? unescaped(text.slice(start, end)) : inner;
	}
	#number() {
		const written = this.#match(NUMBER);
		if (written === "") throw new NotJson();
		const value = Number(written);
		return String(value) === written ? value : new JsonText(written);
	}
	#word(word, value) {
		if (!this.#text.startsWith(word, this.#at)) throw new NotJson();
		this.#at += word.length;
		return value;
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0] ?? "";
		this.#at += found.length;
		return found;
	}
	#space() {
		this.#match(SPACE);
	}
	#next(char) {
		this.#space();
		if (this.#text[this.#at] !== char) return false;
		this.#at++;
		return true;
	}
	#expect(char) {
		if (!this.#next(char)) throw new NotJson();
	}
	#open() {
		this.#at++;
		if (++this.#depth > 64) throw new NotJson();
	}
	#close(value) {
		this.#depth--;
		return value;
	}
};
function unescaped(quoted) {
	try {
		return JSON.parse(quoted);
	} catch (cause) {
		throw new NotJson("bad escape", { cause });
	}
}
// build/result/table/table-json.js
/**
* The table in a JSON text: an array of objects, an array of arrays, or an object with one such array.
*
* - Objects: columns are all keys in the order in which they first appear; a missing member is null.
* - Arrays: the first is the header when it is all strings and another follows; else the names are made.
* - `{"columns":[…],"rows":[[…]]}`, what we write ourselves, is read as what it says.
*/
function tableFromJson(text) {
	if (!/^\s*[[{]/.test(text)) return null;
	const node = parseJson(text);
	if (Array.isArray(node)) return fromArray(node);
	if (!(node instanceof Map)) return null;
	return isOwnForm(node) ? fromOwnForm(node) : fromOnlyArray(node);
}
function isOwnForm(node) {
	const rows = node.get("rows");
	return isStrings(node.get("columns")) && Array.isArray(rows) && isArrays(rows);
}
function fromOwnForm(node) {
	return shapeTable(node.get("columns"), cells(node.get("rows")), null);
}
function fromOnlyArray(node) {
	const arrays = [...node.values()].filter((value) => isTabular(value));
	return arrays.length === 1 && arrays[0] ? fromArray(arrays[0]) : null;
}
function fromArray(elements) {
	if (elements.length === 0) return null;
	if (isObjects(elements)) return fromObjects(elements);
	if (!isArrays(elements)) return null;
	const [first, ...rest] = elements;
	return isStrings(first) && first.length > 0 && rest.length > 0 ? shapeTable(first, cells(rest), null) : shapeTable([], cells(elements), null);
}
function fromObjects(objects) {
	const columns = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key of object.keys()) columns.add(key);
		if (columns.size > 0 && !fits(columns.size, objects.length)) return null;
	}
	const keys = [...columns];
	return shapeTable(keys, objects.map((object) => keys.map((key) => jsonCell(object.get(key) ?? null))), null);
}
function cells(rows) {
	return rows.map((row) => row.map(jsonCell));
}
function isTabular(value) {
	return Array.isArray(value) && value.length > 0 && (isObjects(value) || isArrays(value));
}
function isObjects(values) {
	return values.every((value) => value instanceof Map);
}
function isArrays(values) {
	return values.every((value) => Array.isArray(value));
}
function isStrings(value) {
	return Array.isArray(value) && value.every((element) => typeof element === "string");
}
// build/result/table/table-markdown.js
/**
* As GFM says: the header sets the width, missing cells are empty, cells beyond it are dropped.
*
* @param readCell from `createCellReader`, one for the whole message
*/
function tableFromMarkdown(block, readCell) {
	const header = splitCells(block.header);
	if (!fits(header.length, block.rows.length)) return null;
	const rows = block.rows.map((row) => splitCells(row).slice(0, header.length).map(readCell));
	return shapeTable(header.map(readCell), rows, "");
}
// build/result/table/table.js
/**
* All tables of a final message (contract section 6): those in JSON first (the whole message, else its fenced
* blocks), then GFM tables, then CSV and TSV blocks; each kind in the order of the text. They are made one by one, as
* they are asked for.
*/
function* tablesOf(message) {
	if (message.length > 67108864) return;
	const text = message.startsWith("﻿") ? message.slice(1) : message;
	const whole = tableFromJson(text);
	if (whole) {
		yield whole;
		return;
	}
	if (text.length > 16777216) return;
	const blocks = markdownBlocks(text);
	const readCell = createCellReader();
	const kinds = [
		(block) => block.kind === "fence" ? tableFromJson(block.text) : null,
		(block) => block.kind === "table" ? tableFromMarkdown(block, readCell) : null,
		(block) => block.kind === "fence" ? fromDelimited(block) : null
	];
	for (const read of kinds) for (const block of blocks) {
		const table = read(block);
		if (table) yield table;
	}
}
/** The table that counts: the first that fits; null when there is none. */
function extractFirst(message) {
	return tablesOf(message).next().value ?? null;
}
function fromDelimited({ language, text }) {
	if (language !== "csv" && language !== "tsv") return null;
	return tableFromDelimited(text, language === "csv" ? "," : "	");
}


;// CONCATENATED MODULE: ./build/shaken/chunks/shell-words.js
// build/request/codex-args/shell-words.js
/** `codex-args`: a JSON array of strings when it begins with `[`, else words as a POSIX shell would split them. */
function readArguments(text) {
	const words = text.trimStart().startsWith("[") ? jsonWords(text) : shellWords(text);
	if (words.kind === "ok" && words.words.some((word) => word.includes("\0"))) return {
		kind: "invalid",
		problem: "has a NUL character in it, which no program can be given"
	};
	return words;
}
/**
* Splits text into words by POSIX (Shell Command Language, 2.2 Quoting, 2.6.5 Field Splitting): single quotes, double
* quotes, backslash and line continuation are honoured. Nothing is expanded, and what else would be special to a shell
* (`$HOME`, `*`, `~`, `;`, `|`, `#`) is plain text: a workflow that says `-c x=#1` or `a|b` means just that.
*/
function shellWords(text) {
	const words = [];
	let word = null;
	const source = text.replaceAll("\r\n", "\n");
	for (let at = 0; at < source.length; at += 1) {
		const character = source[at];
		if (character === "\\") {
			at += 1;
			if (at === source.length) return {
				kind: "invalid",
				problem: "ends in a backslash that has nothing to quote"
			};
			if (source[at] !== "\n") word = (word ?? "") + source[at];
		} else if (character === "'") {
			const end = source.indexOf("'", at + 1);
			if (end < 0) return unclosed("'", source, at);
			word = (word ?? "") + source.slice(at + 1, end);
			at = end;
		} else if (character === "\"") {
			const quoted = doubleQuoted(source, at + 1);
			if (quoted === null) return unclosed("\"", source, at);
			word = (word ?? "") + quoted.text;
			at = quoted.end;
		} else if (character === " " || character === "	" || character === "\n") {
			if (word !== null) words.push(word);
			word = null;
		} else word = (word ?? "") + character;
	}
	if (word !== null) words.push(word);
	return {
		kind: "ok",
		words
	};
}
/** Inside double quotes a backslash quotes only `$`, a back-tick, `"`, itself and a line's end; else it is a character. */
function doubleQuoted(source, start) {
	let text = "";
	for (let at = start; at < source.length; at += 1) {
		const character = source[at];
		if (character === "\"") return {
			text,
			end: at
		};
		const next = source[at + 1];
		if (character !== "\\" || next === void 0 || !"$`\"\\\n".includes(next)) {
			text += character;
			continue;
		}
		at += 1;
		if (next !== "\n") text += next;
	}
	return null;
}
function unclosed(quote, source, at) {
	return {
		kind: "invalid",
		problem: `has a ${quote} that is never closed, at: ${source.slice(at, at + 20)}`
	};
}
function jsonWords(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return {
			kind: "invalid",
			problem: `begins with [ but is not JSON (${error.message})`
		};
	}
	if (!Array.isArray(value) || !value.every((word) => typeof word === "string")) return {
		kind: "invalid",
		problem: "is JSON, but not an array of strings only"
	};
	return {
		kind: "ok",
		words: value
	};
}


;// CONCATENATED MODULE: ./build/shaken/chunks/table-write.js

// build/base/markdown/escape-cell.js
/** A zero-width space, written so that a person sees it in the source: GitHub finds no name or number across it. */
const BREAK = "&#8203;";
const LINE_END = /\r\n?|[\n\v\f\x85\u2028\u2029]/;
/** Control characters, and format characters that hide or reorder text; the joiner stays, emoji are made with it. */
const UNSEEN = /[\x00-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}/gu;
/**
* Untrusted text as a cell of a GFM table. It shows the text, and does nothing else wherever it is posted: no cell or
* row ends in it, no markup, HTML, formula, link, mention (`@name`) or reference (`#1`, `GH-1`). A line end is `<br>`.
*/
function markdownCell(text) {
	return text.trim().split(LINE_END).map((line) => inline(line.trim())).join("<br>");
}
function inline(text) {
	const seen = text.replace(/\p{Cs}/gu, "�").replaceAll("	", " ").replace(UNSEEN, "");
	if (!/[^\p{L}\p{N} ,;=()/"'%?+.-]|gh-|www/iu.test(seen)) return seen;
	return seen.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;").replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&").replace(/@(?!\s)/g, `@${BREAK}`).replace(/(?<!&)#(?=\d)/g, `#${BREAK}`).replace(/(gh-)(?=\d)/gi, `$1${BREAK}`).replaceAll("://", `:${BREAK}//`).replace(/(www)\./gi, `$1${BREAK}.`);
}
// build/result/table/table-write.js
const FORMATS = {
	json: {
		head: (columns) => `{"columns":${jsonRow(columns)},"rows":[`,
		row: (cells, index) => (index === 0 ? "" : ",") + jsonRow(cells),
		tail: "]}"
	},
	csv: {
		head: csvRow,
		row: csvRow,
		tail: ""
	},
	markdown: {
		head: (columns) => `${markdownRow(columns)}\n|${" --- |".repeat(columns.length)}`,
		row: (cells) => `\n${markdownRow(cells)}`,
		tail: ""
	}
};
/** Condensed JSON on one line, `{"columns":[…],"rows":[[…],…]}`, without a line end. `readTable` reads it back. */
function tableJson(table) {
	return write(table, FORMATS.json);
}
/** A GFM table without a line end, safe to post: see markdown-escape.ts. Null is an empty cell. */
function table_write_tableMarkdown(table) {
	return write(table, FORMATS.markdown);
}
/**
* `tableJson` in at most `maxBytes` of UTF-8: rows are dropped from the end and `"truncated":n` counts them. Where even
* the columns don't fit, they go too. Always valid JSON; needs some 60 bytes.
*/
function table_write_cutTableJson(table, maxBytes) {
	return cut(table, maxBytes, FORMATS.json, (dropped) => `],"truncated":${dropped}}`);
}
/**
* `tableMarkdown` in at most `maxBytes` of UTF-8: rows are dropped from the end, and a last line says how many. Only
* that line where even the columns don't fit.
*/
function table_write_cutTableMarkdown(table, maxBytes) {
	return cut(table, maxBytes, FORMATS.markdown, (n) => `\n\n*${n} more ${n === 1 ? "row" : "rows"} not shown.*`);
}
function write(table, format) {
	return format.head(table.columns) + table.rows.map(format.row).join("") + format.tail;
}
function cut(table, maxBytes, format, remark) {
	const head = format.head(table.columns);
	const pieces = [];
	let size = Buffer.byteLength(head);
	/** How many rows fit beside a remark that counts all: no other is longer. */
	let kept = 0;
	const room = maxBytes - Buffer.byteLength(remark(table.rows.length));
	for (const [index, row] of table.rows.entries()) {
		const piece = format.row(row, index);
		size += Buffer.byteLength(piece);
		if (size + Buffer.byteLength(format.tail) > maxBytes) break;
		pieces.push(piece);
		if (size <= room) kept = index + 1;
	}
	if (size + Buffer.byteLength(format.tail) <= maxBytes && pieces.length === table.rows.length) return head + pieces.join("") + format.tail;
	if (Buffer.byteLength(head) <= room) return head + pieces.slice(0, kept).join("") + remark(table.rows.length - kept);
	return format.tail === "" ? remark(table.rows.length).trim() : format.head([]) + remark(table.rows.length);
}
function jsonRow(cells) {
	return `[${cells.map(cellJson).join(",")}]`;
}
function markdownRow(cells) {
	return `| ${cells.map((cell) => markdownCell(cellText(cell))).join(" | ")} |`;
}
function csvRow(cells) {
	if (cells.length === 1 && cellText(cells[0] ?? null) === "") return "\"\"\n";
	return `${cells.map((cell) => csvCell(cellText(cell))).join(",")}\n`;
}
function csvCell(text) {
	const whole = text.replace(/\p{Cs}/gu, "�");
	return /[",\r\n]|^\s|\s$/.test(whole) ? `"${whole.replaceAll("\"", "\"\"")}"` : whole;
}
/** A cell for people and for formats that only know text: a string as it is, null as nothing, else JSON. */
function cellText(cell) {
	if (typeof cell === "string") return cell;
	if (cell === null) return "";
	return cell instanceof JsonText ? cell.json : cellJson(cell);
}


// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(466);
;// CONCATENATED MODULE: ./build/shaken/chunks/redact.js






















// build/base/files/is-within.js
/** Whether a path is a folder or lies below it, by the letters of both: links are the caller's to follow. */
function isWithin(path, folder) {
	const way = (0,external_node_path_.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
// build/codex/run-folder.js
/**
* The folder of one job: what Codex printed and said, the files of the entry-to-be, the report. Private (0700), and
* never of a fixed name: the action is used several times in one job.
*
* On a runner it lies in RUNNER_TEMP, which the runner clears after the job; else in `.runs` of the store; where neither
* can be written, in the system's temporary folder.
*/
async function makeRunFolder(env, cacheDir) {
	const runnerTemp = env["RUNNER_TEMP"] ?? "";
	for (const base of [runnerTemp, (0,external_node_path_.join)(cacheDir, ".runs")].filter(external_node_path_.isAbsolute)) {
		const folder = await freshFolder(base).catch(() => null);
		if (folder !== null) return folder;
	}
	return freshFolder((0,external_node_os_.tmpdir)());
}
/** Advice for the case that `makeRunFolder` rejects. */
const NO_FOLDER = "No folder for this job could be made: give its user RUNNER_TEMP, cache-dir or the temporary folder, with room in it.";
async function freshFolder(base) {
	await makeFolders(base, 448);
	return (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, "codex-job-")));
}
/**
* Whether one of the folders lies where Codex's `workspace-write` sandbox lets the model write besides the workspace:
* `/tmp` and TMPDIR. A store there could be filled by the model with answers of its own.
*/
async function inTemporaryFolder(env, folders) {
	const real = (path) => realpath(path).catch(() => path);
	const open = await Promise.all([
		"/tmp",
		tmpdir(),
		env["TMPDIR"] || "/tmp"
	].map(real));
	return (await Promise.all(folders.map(real))).some((path) => open.some((temp) => isWithin(path, temp)));
}
// build/request/problems.js
const RECEIVED_LENGTH = 80;
/** One line for the summary's `error`, that names every input, what it held and what it accepts. */
function describeProblems(problems) {
	return `Bad input: ${problems.map(sentence).join(" ")}`;
}
/** The same for people, one line for each problem. */
function listProblems(problems) {
	return [problems.length === 1 ? "One input is wrong:" : `${problems.length} inputs are wrong:`, ...problems.map((problem) => `  ${sentence(problem)}`)].join("\n");
}
/**
* A problem that can be shown: no secret, no control characters, one line; what was held is cut to some 80 characters.
*
* @param secrets values that must not be seen, whole; empty ones are ignored
*/
function presentable(problem, secrets) {
	const clean = (text) => oneLine$1(redact(text, secrets));
	const received = [...clean(problem.received)];
	return {
		input: problem.input,
		received: received.length > RECEIVED_LENGTH ? `${received.slice(0, 79).join("")}…` : received.join(""),
		expected: clean(problem.expected)
	};
}
function sentence(problem) {
	return `${problem.input} held ${problem.received === "" ? "nothing" : problem.received}; it accepts ${problem.expected}.`;
}
function redact(text, secrets) {
	return [...new Set(secrets)].filter((secret) => secret !== "").sort((a, b) => b.length - a.length).reduce((redacted, secret) => redacted.replaceAll(secret, "***"), text);
}
function oneLine$1(text) {
	return text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]+/gu, " ").trim();
}
// build/codex/failure/cancelled.js
/** Exit of a job that was cancelled (contract section 4), by the signal that did it: the abort's reason. */
function cancelledExit(reason) {
	return reason === "SIGTERM" ? 143 : 130;
}
// build/request/endpoint.js
const DEFAULT_ENDPOINT = "https://api.openai.com/v1/responses";
const ACCEPTS = "the https (or http) URL of a Responses API, such as https://example.com/v1/responses";
/**
* The whole URL of a Responses endpoint. People give the endpoint, the API's base or only the host; a query is kept
* (Azure has its `api-version` there).
*/
const endpoint = (text) => {
	if (text === "") return {
		kind: "ok",
		value: DEFAULT_ENDPOINT
	};
	if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return invalid(ACCEPTS);
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") return invalid(ACCEPTS);
	if (url.username !== "" || url.password !== "") return invalid("a URL without a user or password in it; the key is openai-api-key");
	if (text.includes("#")) return invalid("a URL without a # part");
	const path = url.pathname.replace(/\/+$/, "");
	if (path === "") url.pathname = "/v1/responses";
	else url.pathname = path.endsWith("/responses") ? path : `${path}/responses`;
	return {
		kind: "ok",
		value: url.href
	};
};
/** An endpoint as it can be shown: without what is, or may be, a credential. */
function showEndpoint(text) {
	return text.replace(/\/\/.*@/s, "//***@").replace(/[?#].*/s, "?***");
}
// build/codex/login.js
const NEEDED = "No stored result is used for this job, so Codex must run";
/** Its runs read the caches of their own merge ref, the base branch and the default branch: one of the last two can serve. */
const FORKS = "GitHub gives no secrets to a fork’s pull request, so that only a stored result is served there: let a maintainer run this job for the same commit from the base or default branch (by workflow_dispatch, say), then run this one again.";
/**
* Why Codex has nothing to log in with, and what to change; null when it has. Asked before anything is installed:
* without a login Codex tries for half a minute, and then says that it could not connect.
*
* @param personalHome the person's own Codex home; there `codex login` keeps `auth.json`
*/
async function lackOfLogin(request, personalHome) {
	if (request.apiKey !== null) return null;
	if (request.codexArgs.includes("--oss")) return null;
	if (request.endpoint !== "https://api.openai.com/v1/responses") return `${NEEDED}, and there is no key for responses-api-endpoint: set openai-api-key (any text, where the endpoint asks for none).${request.personalLogin ? "" : ` ${FORKS}`}`;
	if (request.codexHome !== null) return null;
	if (request.personalLogin) {
		if (personalHome !== null && await redact_exists(join(personalHome, "auth.json"))) return null;
		return `${NEEDED}, and there is neither a key nor a login: set OPENAI_API_KEY, or run codex login.`;
	}
	return `${NEEDED}, and openai-api-key is empty: set it from a secret. ${FORKS}`;
}
function redact_exists(path) {
	return access(path).then(() => true, () => false);
}
// build/result/failed.js
/** The result of a job in which Codex never ran: bad inputs, no permission, failed install, an internal error. */
function failedResult({ exit, failure, error, time = 0 }) {
	const oneLine = error.replace(/[\s\x85]+/g, " ").trim();
	const summary = {
		exit,
		id: null,
		time: Math.round(time * 1e3) / 1e3,
		error: oneLine,
		result: ""
	};
	return {
		summary,
		summaryJson: JSON.stringify(summary),
		failure,
		message: "",
		table: null,
		usage: null,
		costUsd: null,
		model: null,
		changes: {
			files: [],
			diffstat: ""
		},
		activity: [],
		folder: null
	};
}
// build/job/preflight.js
/** What must be true before a run is paid for. @returns the result of the job that may not run, or null */
async function preflight(request, context) {
	const early = stopped(request, context);
	if (early !== null) return failedResult(early);
	const lack = await lackOfLogin(request, context.personalHome);
	if (lack !== null) return failedResult({
		exit: 1,
		failure: "auth",
		error: lack
	});
	const permission = await context.permit(request, context.deadline);
	const late = stopped(request, context);
	if (late !== null) return failedResult(late);
	return permission.kind === "allowed" ? null : failedResult({
		exit: 1,
		failure: "permission",
		error: permission.error
	});
}
/** Whether the job was cancelled, or its time is over. */
function stopped(request, { signal, deadline, clock }) {
	if (signal.aborted) return cancelled(signal);
	return remainingMs(deadline, clock) === 0 ? timedOut(request, "Codex did not run.") : null;
}
/** The end of a job that was cancelled before Codex ran. */
function cancelled(signal, more = "Codex did not run.") {
	return {
		exit: cancelledExit(signal.reason),
		failure: "cancelled",
		error: `The job was cancelled (${signal.reason}). ${more}`
	};
}
/** The end of a job whose time was over before Codex ran. */
function timedOut({ timeoutMs }, more) {
	const minutes = (timeoutMs ?? 0) / 6e4;
	return {
		exit: 124,
		failure: "timeout",
		error: `The job timed out after ${minutes} minute${minutes === 1 ? "" : "s"}. ${more}`
	};
}
// build/job/to-outcome.js
/** All that is told of a job, from one that ran or was replayed. */
function toOutcome(request, identity, { redactor }, ended) {
	const firstLine = redactor.text(request.task).split("\n", 1)[0] ?? "";
	const task = [...firstLine].length > 80 ? `${[...firstLine].slice(0, 79).join("")}…` : firstLine;
	return {
		entry: "",
		...ended,
		hash: identity.hash,
		tier: request.tier,
		task
	};
}
/** The outcome of a job in which nothing ran, or of which nothing is known. */
function unstarted(failed, tier) {
	return {
		result: failedResult(failed),
		cache: notStored("Codex did not run"),
		hash: "",
		tier,
		entry: "",
		task: ""
	};
}
function notStored(reason) {
	return {
		kind: "miss",
		stored: false,
		reason
	};
}
// build/job/settle-job.js
/**
* The job, with an outcome on every path out: also when the inputs are wrong, when something below it throws, when git
* hangs, and when after a cancellation something (a dead disk, a silent service) doesn't let go. Never rejects.
*/
async function settleJob(reading, setup, replayOrRun) {
	if (reading.kind === "invalid") {
		setup.log.info(listProblems(reading.problems));
		return unstarted({
			exit: 2,
			failure: "input",
			error: describeProblems(reading.problems)
		}, reading.tier);
	}
	const { request } = reading;
	const { signal, clock, folder } = setup;
	if (folder === null) return unstarted({
		exit: 1,
		failure: "internal",
		error: NO_FOLDER
	}, request.tier);
	if (signal.aborted) return unstarted(cancelled(signal), request.tier);
	const context = {
		...setup,
		folder,
		deadline: deadlineIn(request.timeoutMs, signal, clock)
	};
	const overdue = later(signal, OVERDUE_MS);
	const gone = new Promise((resolve) => {
		overdue.addEventListener("abort", () => resolve(cancelled(signal, "Not everything had ended by then.")));
	});
	try {
		const job = withGitLimit(context.deadline, () => replayOrRun(request, context));
		const first = await Promise.race([job, gone]);
		return "result" in first ? first : unstarted(first, request.tier);
	} catch (cause) {
		return unstarted(cause instanceof GitError && remainingMs(context.deadline, clock) === 0 ? timedOut(request, setup.redactor.text(cause.message)) : explainFault(cause, setup), request.tier);
	}
}
/** What to tell of something that was thrown where nothing should be. */
function explainFault(cause, { signal, redactor, log }) {
	if (signal.aborted) return cancelled(signal);
	const message = redactor.text((0,errors.n)(cause));
	const internal = (error) => ({
		exit: 1,
		failure: "internal",
		error
	});
	if (cause instanceof worktree_GitError) return internal(message);
	log.info((0,errors.r)(cause));
	const advice = DISK[(0,errors.t)(cause)];
	return internal(advice === void 0 ? `A fault in codex-job itself, please report it with this log: ${message}` : `${advice} (${message}).`);
}
const WRITABLE = "A folder that the job needs can’t be written: give this user RUNNER_TEMP, cache-dir and the temporary folder";
const ROOM = "make room in RUNNER_TEMP, in cache-dir and in the temporary folder";
/** Faults of the machine, and not ours. */
const DISK = {
	ENOSPC: `The disk is full: ${ROOM}`,
	EDQUOT: `The disk quota is used up: ${ROOM}`,
	EACCES: WRITABLE,
	EPERM: WRITABLE,
	EROFS: "A disk that the job needs is read-only: point RUNNER_TEMP, cache-dir or TMPDIR at one that can be written",
	EMFILE: "Too many files are open: raise the limit (ulimit -n)",
	ENOMEM: "The machine has no memory left"
};
// build/base/git/alternates.js
/** Lets the object folder `objects` also read from `others` (absolute). Format: gitrepository-layout, objects/info/alternates. */
function writeAlternates(objects, others) {
	(0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(objects, "info"), { recursive: true });
	const lines = others.map((path) => /["\n]/.test(path) ? JSON.stringify(path) : path);
	(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(objects, "info", "alternates"), lines.map((line) => `${line}\n`).join(""));
}
// build/base/git/copy-index.js
/** Copies an index for its stat cache; no index is an empty one. */
function copyIndex(from, to) {
	const times = (0,external_node_fs_.statSync)(from, { throwIfNoEntry: false });
	if (times === void 0) return;
	(0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
	setIndexTime(to, times.mtimeMs);
}
/**
* Git rereads a file whose time is not before the index's own ("racy git"): an edit in the very second in which the
* index was written shows in no other way. So a copy must not look younger than what it was copied from; a
* millisecond older only costs a reread. `utimes` rounds, hence the floor.
*/
function setIndexTime(path, writtenAtMs) {
	const seconds = (Math.floor(writtenAtMs) - 1) / 1e3;
	(0,external_node_fs_.utimesSync)(path, seconds, seconds);
}
// build/base/git/exclude.js
/** Pathspecs for "everything but these". Paths that are not strictly inside the root say nothing. */
function excludePathspecs(root, paths) {
	return [":(top)", ...[...new Set(paths.flatMap((path) => [(0,external_node_path_.join)(realpathOf((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path)), realpathOf(path)]))].filter((path) => isWithin(path, root)).map((path) => (0,external_node_path_.relative)(root, path)).filter(Boolean).map((path) => `:(top,exclude,literal)${path.split(external_node_path_.sep).join("/")}`)];
}
/** As realpath, for a path that need not exist yet. */
function realpathOf(path) {
	try {
		return (0,external_node_fs_.realpathSync)(path);
	} catch {
		return (0,external_node_path_.dirname)(path) === path ? path : (0,external_node_path_.join)(realpathOf((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
	}
}
// build/base/text/one-line.js
/** White space and control characters divide. Without the flag u, with which 50 MB of one word overflow the stack. */
const WORD = /[^\s\x00-\x1f\x7f-\x9f]+/g;
/**
* A text on one line: runs of white space and control characters are one blank, lone surrogates are U+FFFD, and what
* is longer than `limit` code points is cut at a word and ends with `…`, which counts. Reads no more than it needs of
* a long text.
*/
function oneLine(text, limit) {
	let line = "";
	for (const [word] of text.matchAll(WORD)) {
		const piece = word.length > 2 * limit + 2 ? word.slice(0, 2 * limit + 2) : word;
		line += line === "" ? piece : ` ${piece}`;
		if (line.length > 2 * limit + 1) break;
	}
	const points = Array.from(line.replace(/\p{Cs}/gu, "�"));
	return points.length <= limit ? points.join("") : `${redact_cut(points, limit - 1)}…`;
}
/** The longest start of at most `limit` code points that ends with a word; of one endless word, with a character. */
function redact_cut(points, limit) {
	const blank = points.lastIndexOf(" ", limit);
	if (blank > limit / 2) return points.slice(0, blank).join("");
	const start = points.slice(0, limit).join("");
	const segment = new Intl.Segmenter("en").segment(points.join("")).containing(start.length);
	return (segment && segment.index > 0 ? start.slice(0, segment.index) : start).trimEnd();
}
const ERROR_LENGTH = 1e3;
const ID_LENGTH = 200;
/** Seconds: what is larger comes from a broken clock, and would not survive the rounding. */
const MAX_TIME = 1e9;
/** More than any summary of ours has, also when each of its characters is written as an escape. */
const MAX_BYTES = 16384;
/**
* The minimal summary (contract section 4), and the bytes that are kept and printed: one line of JSON without an end.
* Never throws: there is a summary on every path out.
*/
function makeSummary({ exit, id, time, error, message }) {
	const summary = {
		exit: Number.isInteger(exit) ? exit + 0 : 1,
		id: line(id, ID_LENGTH),
		time: Number.isFinite(time) && time > 0 ? Math.round(Math.min(time, MAX_TIME) * 1e3) / 1e3 : 0,
		error: line(error, ERROR_LENGTH),
		result: oneLine(message, 280)
	};
	return {
		summary,
		json: summaryJson(summary)
	};
}
/**
* Reads a stored summary, which others may have written: only what `makeSummary` could have made is one, to the byte,
* so that a replay gives the stored bytes on. Null for anything else.
*/
function readSummary(bytes) {
	if (bytes.byteLength > MAX_BYTES) return null;
	let json;
	let value;
	try {
		json = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
		value = JSON.parse(json);
	} catch {
		return null;
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
	const { exit, id, time, error, result } = value;
	if (typeof exit !== "number" || typeof time !== "number" || typeof result !== "string") return null;
	if (!isTextOrNull(id) || !isTextOrNull(error)) return null;
	const made = makeSummary({
		exit,
		id,
		time,
		error,
		message: result
	});
	return made.json === json ? made.summary : null;
}
function summaryJson({ exit, id, time, error, result }) {
	return printableJson(JSON.stringify({
		exit,
		id,
		time,
		error,
		result
	}));
}
/** An empty text says nothing, and is null. */
function line(text, limit) {
	return text === null ? null : oneLine(text, limit) || null;
}
function isTextOrNull(value) {
	return value === null || typeof value === "string";
}
// build/result/restore.js
/**
* The result as the original run had it.
*
* The table is extracted again instead of read back: it costs a millisecond, gives the same bytes, and what is shown
* can't disagree with the message.
*
* @returns null when the summary in it is none, which the digests can't tell
*/
function restoreResult({ meta, files, entry }) {
	const summaryJson = files.get("summary.json")?.toString("utf8") ?? "";
	const read = readSummary(files.get("summary.json") ?? Buffer.alloc(0));
	if (read === null || read.exit !== 0) return null;
	const message = files.get("message.md")?.toString("utf8") ?? "";
	const { model, usage, costUsd, changes, activity } = meta;
	return {
		summary: read,
		summaryJson,
		failure: null,
		message,
		table: extractFirst(message),
		usage,
		costUsd,
		model,
		changes,
		activity,
		folder: entry === "" ? null : entry
	};
}
// node_modules/smol-toml/dist/error.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	/** @internal */
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
/** @internal */
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function redact_parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = redact_parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function redact_parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = redact_parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, redact_parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
"".isWellFormed;
// node_modules/smol-toml/dist/index.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
// build/request/codex-args/config.js
/** Split at the first `=`, both sides trimmed; a value that isn't TOML is the text itself, without quotes around it. */
function readOverride(text) {
	const equals = text.indexOf("=");
	if (equals < 0) return {
		kind: "invalid",
		problem: "-c KEY=VALUE, with a = in it"
	};
	const key = text.slice(0, equals).trim();
	if (key === "") return {
		kind: "invalid",
		problem: "-c KEY=VALUE, with a key before the ="
	};
	return {
		kind: "ok",
		key,
		value: readValue(text.slice(equals + 1).trim())
	};
}
function readValue(text) {
	try {
		const value = redact_parse(`_x_ = ${text}`)["_x_"];
		if (value !== void 0) return value;
	} catch {}
	return text.replace(/^["']+|["']+$/g, "");
}
/**
* Settings that undo the wall, and how: programs started outside the sandbox, the sandbox replaced or asked around, the
* key proxy bypassed.
*/
const WALL = /* @__PURE__ */ new Map([
	["projects", "lets a repository's own config start programs outside the sandbox"],
	["mcp_servers", "starts programs outside the sandbox"],
	["plugins", "starts programs outside the sandbox"],
	["marketplaces", "starts programs outside the sandbox"],
	["hooks", "starts programs outside the sandbox"],
	["notify", "starts a program outside the sandbox"],
	["js_repl_node_path", "starts a program outside the sandbox"],
	["permissions", "replaces the sandbox"],
	["default_permissions", "replaces the sandbox"],
	["use_legacy_landlock", "replaces the sandbox"],
	["features.use_legacy_landlock", "replaces the sandbox"],
	["approvals_reviewer", "lets a model allow commands outside the sandbox"],
	["auto_review", "lets a model allow commands outside the sandbox"],
	["model_provider", "bypasses the proxy that keeps the key (use responses-api-endpoint)"],
	["model_providers", "bypasses the proxy that keeps the key (use responses-api-endpoint)"],
	["openai_base_url", "bypasses the proxy that keeps the key (use responses-api-endpoint)"],
	["chatgpt_base_url", "sends the login elsewhere"]
]);
/** How a setting undoes the wall, or null. Looks into tables: `-c projects={…}`, `-c profiles={a={hooks={…}}}`. */
function undoesWall(key, value) {
	for (const path of paths(segments(key), value)) {
		const own = path[0] === "profiles" ? path.slice(2) : path;
		const found = WALL.get(own[0] ?? "") ?? WALL.get(own.slice(0, 2).join("."));
		if (found !== void 0) return found;
	}
	return null;
}
/** Codex splits a key at every dot and knows no quotes; being stricter than it costs nothing here. */
function segments(key) {
	return key.split(".").map((part) => part.trim().replace(/^["']|["']$/g, ""));
}
function paths(prefix, value) {
	if (!(typeof value === "object" && !Array.isArray(value) && !(value instanceof Date)) || Object.keys(value).length === 0) return [prefix];
	return Object.entries(value).flatMap(([name, inner]) => paths([...prefix, name], inner));
}
// build/request/codex-args/flags.js
/**
* How `codex exec` reads its command line, as clap does it: words in, tokens out, no meaning yet.
* Source of the table: `codex exec|exec resume|exec fork|exec review --help` of 0.171.0, and what that binary accepts
* beyond (`--yolo`, `--experimental-json`). clap takes no abbreviations of long names here.
*/
const ARITIES = {
	"--add-dir": "value",
	"--all": "switch",
	"--approve-for-me": "switch",
	"--base": "value",
	"--cd": "value",
	"--color": "value",
	"--commit": "value",
	"--config": "value",
	"--cyber-access-program": "value",
	"--dangerously-bypass-approvals-and-sandbox": "switch",
	"--dangerously-bypass-hook-trust": "switch",
	"--disable": "value",
	"--enable": "value",
	"--ephemeral": "switch",
	"--help": "switch",
	"--ignore-rules": "switch",
	"--ignore-user-config": "switch",
	"--image": "values",
	"--json": "switch",
	"--last": "switch",
	"--local-provider": "value",
	"--model": "value",
	"--oss": "switch",
	"--output-last-message": "value",
	"--output-schema": "value",
	"--profile": "value",
	"--remote": "value",
	"--remote-auth-token-env": "value",
	"--sandbox": "value",
	"--skip-git-repo-check": "switch",
	"--strict-config": "switch",
	"--thread-source": "value",
	"--title": "value",
	"--trust": "switch",
	"--uncommitted": "switch",
	"--version": "switch",
	"--worktree": "switch"
};
const OTHER_NAMES = /* @__PURE__ */ new Map([
	["-c", "--config"],
	["-i", "--image"],
	["-m", "--model"],
	["-p", "--profile"],
	["-s", "--sandbox"],
	["-C", "--cd"],
	["-o", "--output-last-message"],
	["-h", "--help"],
	["-V", "--version"],
	["--yolo", "--dangerously-bypass-approvals-and-sandbox"],
	["--experimental-json", "--json"]
]);
function readTokens(words) {
	const tokens = [];
	let at = 0;
	while (at < words.length) {
		const word = words[at];
		if (word === "--") {
			tokens.push(...words.slice(at + 1).map((text) => ({
				kind: "positional",
				text,
				literal: true
			})));
			break;
		}
		const { token, used } = readToken(word, words.slice(at + 1), tokens.some((token) => token.kind === "positional"));
		tokens.push(...token);
		at += 1 + used;
	}
	return tokens;
}
function readToken(word, following, nested) {
	if (!isFlag(word)) return {
		token: [{
			kind: "positional",
			text: word,
			literal: false
		}],
		used: 0
	};
	const { name, glued } = splitFlag(word);
	const flag = known(name);
	if (flag === null) {
		const behind = glued === null ? following.slice(0, 1).filter((next) => !isFlag(next)) : [];
		return {
			token: [{
				kind: "unknown",
				words: [word, ...behind]
			}],
			used: behind.length
		};
	}
	const arity = ARITIES[flag];
	if (arity === "switch") return glued === null ? {
		token: [{
			kind: "flag",
			flag,
			value: null,
			words: [word]
		}],
		used: 0
	} : broken(word, `${name} without a value`);
	if (arity === "values") return readImages(word, glued, following, nested);
	if (glued !== null) return {
		token: [{
			kind: "flag",
			flag,
			value: glued,
			words: [word]
		}],
		used: 0
	};
	const next = following[0];
	if (next === void 0 || isFlag(next)) return broken(word, `${name} with a value behind it`);
	return {
		token: [{
			kind: "flag",
			flag,
			value: next,
			words: [word, next]
		}],
		used: 1
	};
}
/**
* `-i a b` is two images, and so would be the `-` at the end of our own command line: each is written as one word. A
* glued value (`-ia`, `--image=a`) is the only one, as is that of a subcommand.
*/
function readImages(word, glued, following, nested) {
	const end = following.findIndex((next) => next === "-" || isFlag(next));
	const available = following.slice(0, end < 0 ? following.length : end);
	const images = glued !== null ? [glued] : nested ? available.slice(0, 1) : available;
	if (images.length === 0 || images.includes("")) return broken(word, `${word} with a file behind it`);
	return {
		token: images.map((image) => ({
			kind: "flag",
			flag: "--image",
			value: image,
			words: [`--image=${image}`]
		})),
		used: glued === null ? images.length : 0
	};
}
/** A lone `-` is a value (the prompt is on stdin) to clap, never a flag. */
function isFlag(word) {
	return word.length > 1 && word.startsWith("-");
}
/** `--name=value`, `-nvalue`, `-n=value`; `glued` is null where the word is the flag alone. */
function splitFlag(word) {
	if (word.startsWith("--")) {
		const equals = word.indexOf("=");
		return equals < 0 ? {
			name: word,
			glued: null
		} : {
			name: word.slice(0, equals),
			glued: word.slice(equals + 1)
		};
	}
	const value = word.slice(2);
	return {
		name: word.slice(0, 2),
		glued: value === "" ? null : value.replace(/^=/, "")
	};
}
function known(name) {
	return OTHER_NAMES.get(name) ?? (Object.hasOwn(ARITIES, name) ? name : null);
}
function broken(word, problem) {
	return {
		token: [{
			kind: "broken",
			word,
			problem
		}],
		used: 0
	};
}
// build/key/arguments.js
/** `--image=PATH` (as request/codex-args/fold.ts writes every form of it), and settings whose name says that they name a file. */
const NAMES_A_FILE = /^(--image=|(?:--config=)?[A-Za-z0-9_.-]*_file=)(.*)$/s;
/**
* Codex's arguments as they are hashed: a file that they name counts by its content, not by its path, so that another
* picture is another job, and the same one elsewhere is the same. A file that can't be read keeps its path.
*
* @param folder where Codex works, absolute: relative paths start there
*/
async function argumentsByContent(args, folder) {
	return Promise.all(args.map(async (arg) => {
		const [, name = "", value = ""] = NAMES_A_FILE.exec(arg) ?? [];
		if (name === "") return arg;
		const digest = await digestOf((0,external_node_path_.resolve)(folder, unquoted(value)));
		return digest === null ? arg : `${name}sha256:${digest}`;
	}));
}
/** The value of `-c` is TOML, or a bare text. */
function unquoted(value) {
	return /^\s*(["'])(.*)\1\s*$/s.exec(value)?.[2] ?? value.trim();
}
async function digestOf(path) {
	try {
		if (!(await (0,promises_.stat)(path)).isFile()) return null;
		const hash = (0,external_node_crypto_.createHash)("sha256");
		await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
		return hash.digest("hex");
	} catch {
		return null;
	}
}
// build/key/folder.js
const LIMITS = {
	files: 5e4,
	bytes: 1024 ** 3
};
/**
* State of a folder that git doesn't know, by content: names, executable bits, links and bytes of every file, without
* `.git`. Without it, all folders outside git would be one job. Files that can't be read count by their name only.
*
* @param exclude absolute paths that don't count, with all below them
*/
async function folderState(folder, exclude = [], limits = LIMITS) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	let files = 0;
	let bytes = 0;
	if (!await walk(folder, "")) return {
		kind: "too-large",
		limits
	};
	return files === 0 ? { kind: "empty" } : {
		kind: "digest",
		digest: hash.digest("hex")
	};
	async function walk(path, name) {
		for (const item of await redact_list(path)) {
			const itemPath = (0,external_node_path_.join)(path, item.name);
			const itemName = name === "" ? item.name : `${name}/${item.name}`;
			if (item.name === ".git" || exclude.includes(itemPath)) continue;
			if (item.isDirectory()) {
				if (!await walk(itemPath, itemName)) return false;
			} else {
				files += 1;
				if (files > limits.files) return false;
				if (!await add(itemPath, itemName, item)) return false;
			}
		}
		return true;
	}
	async function add(path, name, item) {
		if (item.isSymbolicLink()) {
			hash.update(JSON.stringify([
				"link",
				name,
				await (0,promises_.readlink)(path)
			]));
			return true;
		}
		const info = await (0,promises_.stat)(path).catch(() => null);
		if (!item.isFile() || info === null) {
			hash.update(JSON.stringify(["other", name]));
			return true;
		}
		bytes += info.size;
		if (bytes > limits.bytes) return false;
		hash.update(JSON.stringify([
			"file",
			name,
			(info.mode & 64) !== 0
		]));
		hash.update(await digest(path));
		return true;
	}
}
/** Sorted by code unit, so that the digest is the same on every file system. */
async function redact_list(path) {
	return (await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => [])).sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
async function digest(path) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash).catch(() => void 0);
	return hash.digest();
}
// build/key/home.js
/**
* Digest of what in a Codex home changes an answer: `config.toml`, the profiles layered on it (`<name>.config.toml`)
* and the instructions that go into every request (`AGENTS.md`, `AGENTS.override.md`). Logins and sessions are no part.
*
* @param which `instructions` leaves the configuration out, for a home whose configuration isn't read
* @returns null when there is nothing of that kind
*/
async function homeDigest(home, which) {
	const names = (await (0,promises_.readdir)(home).catch(() => [])).filter((name) => counts(name, which)).sort();
	if (names.length === 0) return null;
	const hash = (0,external_node_crypto_.createHash)("sha256");
	for (const name of names) {
		const text = (await (0,promises_.readFile)((0,external_node_path_.join)(home, name), "utf8").catch(() => "")).replaceAll("\r\n", "\n");
		hash.update(JSON.stringify([name, text]));
	}
	return hash.digest("hex");
}
function counts(name, which) {
	if (name === "AGENTS.md" || name === "AGENTS.override.md") return true;
	return which === "all" && (name === "config.toml" || name.endsWith(".config.toml"));
}
/**
* Digest of a recorded thread: Codex keeps it at `sessions/YYYY/MM/DD/rollout-<time>-<thread id>.jsonl`.
*
* @returns null when it isn't there: Codex will then say so itself
*/
async function threadDigest(home, thread) {
	const name = (await (0,promises_.readdir)((0,external_node_path_.join)(home, "sessions"), { recursive: true }).catch(() => [])).find((candidate) => candidate.toLowerCase().endsWith(`-${thread.toLowerCase()}.jsonl`));
	if (name === void 0) return null;
	const hash = (0,external_node_crypto_.createHash)("sha256");
	await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(home, "sessions", name)), hash);
	return hash.digest("hex");
}
// build/key/instructions.js
/** What Codex puts in every request by itself, from each folder between the repository's root and where it works. */
const INSTRUCTIONS = ["AGENTS.override.md", "AGENTS.md"];
const SKILLS = [".agents", "skills"];
const MOST_SKILLS = 1e3;
/**
* Digest of the instructions that Codex reads without being told to: `AGENTS.md`, `AGENTS.override.md` and
* `.agents/skills/<name>/SKILL.md`. The tree id holds them too, but not where git ignores them.
*
* @param root absolute; of the repository, or where there is none, where Codex works
* @param directory where Codex works, relative to `root`, `/` between the parts; may be empty
* @returns null when there are none
*/
async function instructionsDigest(root, directory) {
	const hash = (0,external_node_crypto_.createHash)("sha256");
	let found = false;
	const parts = directory === "" ? [] : directory.split("/");
	for (let depth = 0; depth <= parts.length; depth += 1) {
		const folder = parts.slice(0, depth);
		for (const name of [...INSTRUCTIONS, ...await skills((0,external_node_path_.join)(root, ...folder))]) {
			const text = await textOf((0,external_node_path_.join)(root, ...folder, name));
			if (text === null) continue;
			found = true;
			hash.update(JSON.stringify([[...folder, ...name.split("/")].join("/"), text]));
		}
	}
	return found ? hash.digest("hex") : null;
}
async function skills(folder) {
	return (await (0,promises_.readdir)((0,external_node_path_.join)(folder, ...SKILLS)).catch(() => [])).sort().slice(0, MOST_SKILLS).map((name) => [
		...SKILLS,
		name,
		"SKILL.md"
	].join("/"));
}
/** Line ends as git may have changed them at checkout don't count. A FIFO would hold us for ever: files only. */
async function textOf(path) {
	try {
		return (await (0,promises_.stat)(path)).isFile() ? (await (0,promises_.readFile)(path, "utf8")).replaceAll("\r\n", "\n") : null;
	} catch {
		return null;
	}
}
function keyRecord(request, facts) {
	const rest = {
		cacheKey: request.cacheKey,
		codexArgs: facts.codexArgs,
		codexHome: facts.codexHome,
		codexVersion: request.codexVersion,
		directory: facts.directory,
		effort: request.effort,
		endpoint: request.endpoint,
		model: request.model,
		instructions: facts.instructions,
		outputSchema: request.outputSchema === null ? null : request.outputSchema.replaceAll("\r\n", "\n"),
		sandbox: request.sandbox,
		thread: request.resume === null ? null : `${request.resume.kind} ${request.resume.thread.toLowerCase()}`,
		threadState: facts.threadState,
		tree: facts.tree
	};
	return [
		["commit", facts.commit],
		["task", request.task],
		["format", 1],
		...Object.keys(rest).sort(byCodeUnit).map((name) => [name, rest[name] ?? null])
	];
}
/** 64 lower-case hexadecimal digits. */
function hashRecord(record) {
	return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(record), "utf8").digest("hex");
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// build/key/tree.js
/** The state of the working tree, for the key: by content, without a trace in the user's repository. */
/** Ids of the tree without any file. */
const EMPTY_TREE = {
	sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
/**
* The id of the tree that a commit of everything here would have: HEAD, tracked edits, untracked files that git does
* not ignore. Null when that is HEAD's own tree (or the empty one before the first commit).
*
* Files count as git would store them (after `autocrlf` and filters), so one content has one id on every machine. A
* submodule or nested repository counts by the commit that is checked out in it; a path outside a sparse checkout
* counts as in HEAD; what cannot be read counts as git last knew it, because Codex cannot read it either.
*
* What `git status` can't see doesn't count either: files marked assume-unchanged, an edit within a second of
* `git add` that puts size and time back.
*
* The clean case is one `git status`. Otherwise `git add` works on a copy of the index, with an object folder of its
* own. Rejects with a GitError when git fails (a damaged index, a filter that is not installed): no key can be made.
*/
async function treeState(worktree, options) {
	const run = {
		cwd: worktree.root,
		runId: options.runId
	};
	if (await isClean(run, excludePathspecs(worktree.root, options.exclude ?? []))) return { tree: null };
	const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "codex-job-tree-")));
	try {
		const objects = (0,external_node_path_.join)(folder, "objects");
		(0,external_node_fs_.mkdirSync)(objects);
		writeAlternates(objects, [(0,external_node_path_.join)(worktree.commonDir, "objects")]);
		const index = (0,external_node_path_.join)(folder, "index");
		copyIndex((0,external_node_path_.join)(worktree.gitDir, "index"), index);
		const apart = {
			...run,
			env: {
				GIT_INDEX_FILE: index,
				GIT_OBJECT_DIRECTORY: objects
			}
		};
		await addAll(apart, excludePathspecs(worktree.root, [...options.exclude ?? [], folder]));
		const [tree, head] = await Promise.all([writeTree(apart), headTree(worktree, run)]);
		return { tree: tree === head ? null : tree };
	} finally {
		(0,external_node_fs_.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
async function isClean(run, paths) {
	const { stdout } = await gitOutput([
		"status",
		...[
			"--porcelain",
			"-z",
			"--untracked-files=normal",
			"--no-renames",
			"--ignore-submodules=dirty"
		],
		"--",
		...paths
	], run);
	return stdout.length === 0;
}
/** `--sparse` (git 2.34) lets paths outside a sparse checkout in; older versions do so by themselves. */
async function addAll(run, paths) {
	const settings = ["-c", "core.untrackedCache=false"];
	const okCodes = [0, 1];
	const add = (flags) => gitOutput([
		...settings,
		"add",
		"-A",
		"--ignore-errors",
		...flags,
		"--",
		...paths
	], {
		...run,
		okCodes
	});
	try {
		await add(["--sparse"]);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === 129)) throw error;
		await add([]);
	}
}
async function writeTree(run) {
	const { stdout } = await gitOutput(["write-tree", "--missing-ok"], run);
	return stdout.toString("latin1").trim();
}
async function headTree(worktree, run) {
	if (worktree.commit === null) return EMPTY_TREE[worktree.objectFormat];
	const { stdout } = await gitOutput([
		"rev-parse",
		"--verify",
		`${worktree.commit}^{tree}`
	], run);
	return stdout.toString("latin1").trim();
}
// build/key/identify.js
/**
* @param fallbackCommit `GITHUB_SHA`, used where the working directory is no git work tree
*/
async function identifyJob(request, options) {
	const worktree = await locate(request.workingDirectory, { runId: options.runId });
	const exclude = ownPaths(request);
	const files = await filesState(request, worktree, exclude, options.runId);
	const record = keyRecord(request, {
		commit: (worktree.kind === "worktree" ? worktree.commit : options.fallbackCommit) ?? "",
		tree: files.tree,
		directory: worktree.kind === "worktree" ? worktree.prefix : "",
		codexHome: await configurationDigest(request, options.personalHome),
		codexArgs: await argumentsByContent(request.codexArgs, request.workingDirectory),
		instructions: await instructionsDigest(...placeOf(request, worktree)),
		threadState: request.resume === null || request.codexHome === null ? null : await threadDigest(request.codexHome, request.resume.thread)
	});
	return {
		hash: hashRecord(record),
		record,
		worktree,
		notCacheable: files.notCacheable,
		exclude
	};
}
/** The store and the output file may lie in the work tree: what the job itself writes there must not make it another job. */
function ownPaths({ cacheDir, outputFile }) {
	return [cacheDir, outputFile].filter((path) => path !== null);
}
async function filesState(request, worktree, exclude, runId) {
	if (worktree.kind === "worktree") try {
		return {
			tree: (await treeState(worktree, {
				exclude,
				runId
			})).tree,
			notCacheable: null
		};
	} catch (error) {
		return {
			tree: null,
			notCacheable: `git can't tell the state of the files, so nothing is looked up or stored. ${(0,errors.n)(error)}`
		};
	}
	const state = await folderState(request.workingDirectory, exclude);
	switch (state.kind) {
		case "empty": return {
			tree: null,
			notCacheable: null
		};
		case "digest": return {
			tree: `files:${state.digest}`,
			notCacheable: null
		};
		case "too-large": return {
			tree: null,
			notCacheable: `${worktree.advice} Its files are too many to tell two states of it apart (over ${state.limits.files} files or ${state.limits.bytes / 1024 ** 3} GiB), so this run is neither looked up nor stored.`
		};
	}
}
/** A person's own home (command line, no key) lends its login only; its instructions go into each request all the same. */
async function configurationDigest(request, personalHome) {
	if (request.codexHome !== null) return homeDigest(request.codexHome, "all");
	if (request.personalLogin && personalHome !== null) return homeDigest(personalHome, "instructions");
	return null;
}
/** The repository's root, and where Codex works below it. */
function placeOf({ workingDirectory }, worktree) {
	return worktree.kind === "worktree" ? [worktree.root, worktree.prefix] : [workingDirectory, ""];
}
// build/base/markdown/cut-markdown.js
const redact_FENCE = /^((?:[ \t]|>|[-*+] |\d+[.)] )*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
const TABLE_ROW = /^[ \t>]*\|/;
/** Room for the line that says so, and for what has to be closed. */
const NOTE_ROOM = 200;
/**
* At most `maxChars` UTF-16 units of `text`, cut between lines, with a last line that says so. An open fence or
* `<details>` (of our own making) is closed, a table keeps whole rows, or goes when not one of its rows fits.
*/
function cutMarkdown(text, maxChars) {
	if (text.length <= maxChars) return text;
	const room = Math.max(0, maxChars - NOTE_ROOM);
	const kept = [];
	let length = 0;
	let open = null;
	let details = 0;
	for (const line of text.slice(0, room + 1).split("\n")) {
		const match = redact_FENCE.exec(line);
		const closing = 12 * details + (match ? 2 * line.length : 0) + (open ? open.prefix.length + open.mark.length + 1 : 0);
		if (length + line.length + 1 + closing > room) {
			if (!match && !TABLE_ROW.test(line) && length < room / 2) {
				const start = wholeChars(line, Math.max(0, room - length - closing - 1));
				kept.push(open ? start : withoutOpenCode(start));
			}
			break;
		}
		kept.push(line);
		length += line.length + 1;
		if (match) {
			const [, prefix = "", mark = "", rest = ""] = match;
			if (!open) open = {
				prefix: prefix.replace(/[^\s>]/g, " "),
				mark
			};
			else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && rest.trim() === "") open = null;
		} else if (!open) {
			if (/^<details\b/.test(line)) details++;
			if (line === "</details>") details = Math.max(0, details - 1);
		}
	}
	if (!open) dropHeadWithoutRows(kept);
	if (open) kept.push(open.prefix + open.mark);
	for (; details > 0; details--) kept.push("", "</details>");
	const shown = kept.join("\n").trimEnd();
	return `${shown}\n\n*Cut here: ${shown.length} of ${text.length} characters are shown.*`.slice(0, maxChars);
}
/** A table's head, or half of it, that lost all its rows. */
function dropHeadWithoutRows(lines) {
	let start = lines.length;
	while (start > 0 && /^\s*\|/.test(lines[start - 1] ?? "")) start--;
	if (lines.length - start <= 2 && lines.length > start) lines.length = start;
}
/**
* A piece of code that lost its end is no code any more, and what it holds would act: a mention, a link. It goes, and
* so do half an escape and half an address. In safe Markdown there are no other backticks than those around code: what
* looks like an address and has one in it is code, whose end must stay.
*/
function withoutOpenCode(line) {
	let opening = null;
	for (const run of line.matchAll(/`+/g)) if (opening === null) opening = run;
	else if (run[0].length === opening[0].length) opening = null;
	if (opening !== null) return line.slice(0, opening.index);
	return line.replace(/(?:&[#\w]{0,8}|<[^<>\s`]*|(?<=\])\([^()\s`]*)$/, "").replace(/(?<!\\)((?:\\\\)*)\\$/, "$1");
}
/** The start of `text`, at most `max` units long, that doesn't end with half a character. */
function wholeChars(text, max) {
	const cut = text.slice(0, max);
	return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
// build/base/markdown/escape.js
/** The smallest pieces of Markdown (GitHub's flavour) from untrusted text. Each shows the text and does nothing else. */
/** All but LF and TAB; format characters that reorder or hide text go too, the joiner of emoji stays. */
const UNPRINTED = /[\x00-\x08\x0b-\x1f\x7f-\x9f]|(?!\u200d)\p{Cf}/gu;
const KNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|nbsp|#39);)/g;
/** A zero-width space, written so that a person sees it in the source: GitHub finds no name or number across it. */
const redact_BREAK = "&#8203;";
function printable(text) {
	return text.replace(/\r\n?|[\u2028\u2029\x85\v\f]/g, "\n").replace(UNPRINTED, "");
}
/**
* Running text. No markup, no mention (`@name`), no reference (`#1`, `GH-1`, `owner/repo#1`: with a keyword before it
* closes an issue), no bare link, no formula. Line breaks stay, but no line starts a block.
*/
function escapeMarkdown(text) {
	return escapeLineStarts(escapeInline(text));
}
/** Like `escapeMarkdown` for a piece that doesn't begin a line, or whose lines are looked after by the caller. */
function escapeInline(text) {
	return printable(text).replace(KNOWN_ENTITY, "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;").replaceAll("`", "&#96;").replace(/[\\*[\]|~]|!(?=\[)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&").replace(/@(?!\s)/g, `@${redact_BREAK}`).replace(/(?<!&)#(?=\d|$)/g, `#${redact_BREAK}`).replace(/(GH-)(?=\d|$)/gi, `$1${redact_BREAK}`).replaceAll("://", `:${redact_BREAK}//`).replace(/(www)\./gi, `$1${redact_BREAK}.`);
}
/**
* What would begin a heading, list, rule, block of code, a workflow command (for who prints the file) or a command to
* another bot (`/approve`) is escaped.
*/
function escapeLineStarts(markdown) {
	return markdown.split("\n").map((line) => line.trimStart().replace(/^(?=[-+=#]|:[:-]|~~~|\/[a-z])/i, "\\").replace(/^(\d{1,9})(?=[.)])/, "$1\\")).join("\n");
}
/** Text as code within a line. Empty for text without anything to see. */
function codeSpan(text) {
	const line = unmarked(printable(text)).replace(/\s*\n\s*/g, " ");
	if (line.trim() === "") return "";
	const ticks = "`".repeat(longestRun(line, "`") + 1);
	const pad = /^[` ]|[` ]$/.test(line) ? " " : "";
	return ticks + pad + line + pad + ticks;
}
/** `codeSpan` for a cell: a pipe ends a cell even inside code, unless it is escaped. */
function cellCode(text) {
	return codeSpan(text).replaceAll("|", "\\|");
}
/**
* A fenced block that its content can't leave. Languages that GitHub draws instead of showing (mermaid, geojson, stl,
* math) and `suggestion`, which offers a commit, become plain text.
*/
function fence(code, language = "") {
	const inside = unmarked(printable(code)).replace(/\n$/, "");
	const ticks = "`".repeat(Math.max(3, longestRun(inside, "`") + 1));
	const word = language.trim().split(/\s+/)[0] ?? "";
	return `${ticks}${/^(?:mermaid|geojson|topojson|stl|math|suggestion)$/i.test(word) || !/^[\w+#.-]{0,30}$/.test(word) ? "text" : word}\n${inside}\n${ticks}`;
}
/**
* Puts pieces of a line together: two pieces of code side by side would share their marks, `!` makes a link an image,
* and two harmless texts (`GH` and `-1`, `http:` and `//`) make a reference or a link.
*/
function joinInline(parts) {
	let line = "";
	for (const part of parts) {
		if (part.startsWith("`") && line.endsWith("`") || actTogether(line, part)) line += redact_BREAK;
		if (part.startsWith("[")) line = line.replace(/!$/, "\\!");
		line += part;
	}
	return line;
}
/** What `escapeInline` looks for, across the border of two texts. */
function actTogether(left, right) {
	const end = left.slice(-3);
	return [...(end + right.slice(0, 3)).matchAll(/:\/\/|www\.|gh-\d|#\d|@\S/gi)].some(({ index, 0: found }) => index < end.length && index + found.length > end.length);
}
/** A comment is found again by its hidden marker: no code may carry what looks like it. */
function unmarked(code) {
	return code.replace(/<!--(?=\s*codex-job)/gi, "< !--");
}
function longestRun(text, char) {
	let longest = 0;
	for (let at = text.indexOf(char); at >= 0;) {
		let end = at;
		while (text[end] === char) end++;
		longest = Math.max(longest, end - at);
		at = text.indexOf(char, end);
	}
	return longest;
}
// build/publish/outputs.js
/** Bytes of UTF-8. A job may set 1 MiB of outputs in all. */
const MAX_OUTPUT = 262144;
/** The value of every output, always all of them; empty where there is nothing to tell. */
function makeOutputs(outcome, paths) {
	const { result, cache } = outcome;
	const { summary, table } = result;
	const folder = outcome.entry || result.folder || "";
	const wholeIn = (file) => folder === "" ? "nowhere: nothing was stored" : path.join(folder, file);
	return {
		summary: result.summaryJson,
		exit: String(summary.exit),
		id: summary.id ?? "",
		time: String(summary.time),
		error: cutText(summary.error ?? "", wholeIn("summary.json")),
		result: summary.result,
		"final-message": cutText(result.message, wholeIn("message.md")),
		table: table ? cutTableJson(table, MAX_OUTPUT) : "",
		"table-markdown": table ? cutMarkdownTable(table, wholeIn("table.json")) : "",
		"cache-hit": String(cache.kind === "hit"),
		"cache-source": cache.kind === "hit" ? cache.source : "",
		"cache-age": cache.kind === "hit" ? String(Math.max(0, Math.floor(cache.ageSeconds))) : "",
		hash: outcome.hash,
		tier: outcome.tier,
		model: result.model ?? "",
		failure: result.failure ?? "",
		usage: result.usage ? usageJson(result.usage) : "",
		"cost-usd": result.costUsd === null ? "" : decimal$1(result.costUsd),
		"changed-files": cutJsonList(result.changes.files, MAX_OUTPUT),
		report: paths.report,
		entry: outcome.entry
	};
}
function usageJson({ input, cached, output, reasoning }) {
	return JSON.stringify({
		input,
		cached,
		output,
		reasoning
	});
}
function cutMarkdownTable(table, wholeIn) {
	const whole = tableMarkdown(table);
	if (Buffer.byteLength(whole) <= 262144) return whole;
	const note = `\n\n[cut; the whole table is in ${wholeIn}]`;
	return cutTableMarkdown(table, MAX_OUTPUT - Buffer.byteLength(note)).trimEnd() + note;
}
/** At most `MAX_OUTPUT` bytes, cut between characters, with a last line that names the file that holds it whole. */
function cutText(text, wholeIn, max = MAX_OUTPUT) {
	const bytes = Buffer.from(text);
	if (bytes.length <= max) return text;
	const note = `\n[cut at ${max} of ${bytes.length} bytes; whole in ${wholeIn}]`;
	let end = Math.max(0, max - Buffer.byteLength(note));
	while (end > 0 && ((bytes[end] ?? 0) & 192) === 128) end--;
	return bytes.subarray(0, end).toString() + note;
}
/** A JSON array of at most `max` bytes; what was dropped from its end is counted by a last element `{"truncated":n}`. */
function cutJsonList(items, max = MAX_OUTPUT) {
	const whole = JSON.stringify(items);
	if (Buffer.byteLength(whole) <= max) return whole;
	const kept = [];
	let room = max - Buffer.byteLength(`[{"truncated":${items.length}}]`);
	for (const item of items) {
		const json = JSON.stringify(item);
		room -= Buffer.byteLength(json) + 1;
		if (room < 0) break;
		kept.push(json);
	}
	return `[${[...kept, `{"truncated":${items.length - kept.length}}`].join(",")}]`;
}
// build/publish/files.js
/** Writes the report. @returns its path; empty, with a reason, where that can't be done */
async function writeReport(folder, markdown) {
	const path = (0,external_node_path_.join)(folder, "report.md");
	try {
		await (0,promises_.writeFile)(path, markdown, { mode: 384 });
		return {
			path,
			problem: null
		};
	} catch (error) {
		return {
			path: "",
			problem: `The report could not be written to ${path}: ${(0,errors.n)(error)}`
		};
	}
}
/**
* Writes the final message where the user wants it, on a hit too.
*
* What lies there by now may be the model's work, or a stranger's commit: a link to one of the runner's file commands
* would make the message an environment variable of the next step, a FIFO would hang us. So the file is put in place by
* a rename, which follows no link, and a path inside `workspace` (or a temporary folder) must not leave it by a link.
*
* @returns what went wrong, or null
*/
async function writeOutputFile(path, message, workspace) {
	try {
		const folder = (0,external_node_path_.dirname)(path);
		const root = [
			workspace,
			"/tmp",
			(0,external_node_os_.tmpdir)()
		].find((one) => isWithin(folder, one));
		const there = await existing(folder);
		if (root !== void 0 && isWithin(there, root) && !isWithin(await (0,promises_.realpath)(there), await (0,promises_.realpath)(root))) return `output-file ${path} was not written: a link on its way leads out of ${root}. Choose a path without links.`;
		await makeFolders(folder);
		const temporary = (0,external_node_path_.join)(await (0,promises_.realpath)(folder), `.codex-job-${(0,external_node_crypto_.randomUUID)()}`);
		const mode = await modeOf(path);
		try {
			await (0,promises_.writeFile)(temporary, message, {
				flag: "wx",
				...mode === null ? {} : { mode }
			});
			if (mode !== null) await (0,promises_.chmod)(temporary, mode);
			await (0,promises_.rename)(temporary, path);
		} catch (error) {
			await (0,promises_.rm)(temporary, { force: true });
			throw error;
		}
		return null;
	} catch (error) {
		return `output-file ${path} could not be written: ${(0,errors.n)(error)}`;
	}
}
/** Permission bits of the plain file that is there, without set-uid and its kin; null when there is none. */
async function modeOf(path) {
	const found = await (0,promises_.lstat)(path).catch(() => null);
	return found?.isFile() ? found.mode & 511 : null;
}
/** The deepest folder on the way that is there, links followed. */
async function existing(folder) {
	return await (0,promises_.stat)(folder).catch(() => null) !== null || (0,external_node_path_.dirname)(folder) === folder ? folder : existing((0,external_node_path_.dirname)(folder));
}
/** Takes away what only the run needed. What is left in the folder is for people: the report, and what a failed run printed. */
async function tidy(folder) {
	await (0,promises_.rm)((0,external_node_path_.join)(folder, "shadow"), {
		recursive: true,
		force: true
	}).catch(() => void 0);
}
// build/publish/publish.js
/**
* Publishes. The outputs are the first thing that reaches the user: nothing that goes wrong later may cost them. Each
* part that fails is one warning, and the others follow all the same. Never rejects.
*/
async function publish(publication, { log, folder, step, afterwards }) {
	const attempt = async (what, act) => {
		try {
			await act();
		} catch (cause) {
			log.warning(`${what} failed: ${(0,errors.n)(cause)}`);
		}
	};
	if (step !== null) {
		let report = "";
		await attempt("The report", async () => {
			if (folder === null) return;
			const written = await writeReport(folder, publication.report());
			if (written.problem !== null) log.warning(written.problem);
			report = written.path;
		});
		await attempt("Setting the outputs", () => step.setOutputs(publication.outputs({ report })));
	}
	const { outputFile } = publication;
	if (outputFile !== null) {
		const problem = await writeOutputFile(outputFile.path, outputFile.text, outputFile.within);
		if (problem !== null) log.warning(problem);
	}
	if (step !== null) await attempt("The job summary", () => step.writeJobSummary(publication.jobSummary()));
	if (folder !== null) await tidy(folder);
	for (const act of afterwards) await attempt("Publishing", () => act(publication));
}
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
/** @param end when the call has to be over, by performance.now(). Rejects only when no process can be started. */
async function callCache(call, job, staging, end) {
	const child = (0,external_node_child_process_.spawn)(process.execPath, [call.script], {
		cwd: staging,
		env: {
			...passedOn(call.env),
			...(0,shim.o)(staging, call.env["PATH"] ?? ""),
			CODEX_JOB_RUN: call.runId
		},
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		detached: true,
		windowsHide: true
	});
	let output = "";
	const keep = (chunk) => {
		output = (output + chunk).slice(-262144);
	};
	child.stdout.setEncoding("utf8").on("data", keep);
	child.stderr.setEncoding("utf8").on("data", keep);
	child.stdin.on("error", () => {});
	child.stdin.write(`${JSON.stringify(job)}\n`);
	const status = await exitOf(child, end - external_node_perf_hooks_.performance.now(), call.signal);
	killGroup(child);
	child.stdout.destroy();
	child.stderr.destroy();
	child.stdin.destroy();
	if (status === "timeout" || status === "cancelled") return {
		kind: status,
		output
	};
	const answer = await readAnswer(staging);
	return answer ? {
		kind: "answered",
		answer,
		output
	} : {
		kind: "crashed",
		detail: `it ended with ${status}`,
		output
	};
}
/** Waits for `exit`, not for `close`: something that inherited the pipes could hold them open. */
function exitOf(child, ms, signal) {
	return new Promise((resolve, reject) => {
		const cancel = () => resolve("cancelled");
		const timer = setTimeout(() => resolve("timeout"), Math.max(0, ms));
		const settle = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", cancel);
		};
		if (signal?.aborted) cancel();
		signal?.addEventListener("abort", cancel, { once: true });
		child.once("error", (error) => {
			settle();
			reject(error);
		});
		child.once("exit", (code, killed) => {
			settle();
			setImmediate(() => resolve(killed ?? `exit code ${code}`));
		});
	});
}
function killGroup(child) {
	if (child.pid === void 0) return;
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {
		child.kill("SIGKILL");
	}
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
	const line = redact_unescaped(text).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replace(/\b(https?:\/\/[^\s?'"]*)\?[^\s'"]*/g, "$1?…").replace(/\beyJ[\w-]{10,}\.[\w.-]*/g, "…").replace(NOISE, "").replace(/\s+/g, " ").trim();
	return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
/** The runner's escapes in a command's text: %25, %0D and %0A. */
function redact_unescaped(text) {
	return text.replace(/%0D|%0A/gi, " ").replace(/%25/g, "%");
}
// build/store/actions/actions.js
/** The Actions cache as a store. What comes out of it is untrusted until it passed the checks of a local entry. */
/** Only when there is an archive: a local hit doesn't pay for it. */
const loadArchive = () => __webpack_require__.e(/* import() */ 754).then(__webpack_require__.bind(__webpack_require__, 754));
const LOOKUP_MS = 1e4;
const SAVE_MS = 3e4;
function actionsStore(call, clock) {
	const memory = {
		silent: false,
		ttlMs: chunks_entry.n,
		refused: []
	};
	const findWithin = (ms, hash, options) => find$1(call, memory, ms, hash, options).catch((cause) => lookupFailed((0,errors.n)(cause), cause));
	return {
		name: "actions",
		findWithin,
		find: (hash, options) => findWithin(LOOKUP_MS, hash, options),
		save: (entry) => save$1(call, memory, entry, clock).catch((cause) => saveFailed((0,errors.n)(cause), cause))
	};
}
async function find$1(call, memory, ms, hash, options) {
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
		return judge$1(answer.key, await readArchive((0,external_node_path_.join)(staging, shim.t), signal), hash, options);
	});
}
/** The verdict on what came out of the cache: key, archive, meta, digests, form. Pure. */
function judge$1(key, archive, hash, { now, ttlMs }) {
	const parsed = parseKey(key);
	if (!parsed) return refused("hash", `its key ${JSON.stringify(key.slice(0, 120))} is not one of ours`);
	if (parsed.hash !== hash) return refused("hash", `its key names the hash ${parsed.hash}`);
	if (archive.kind === "refused") return refused("damaged", `its archive is refused: ${archive.detail}`, archive.cause);
	const verdict = judgeMeta(archive.meta, hash, now, ttlMs);
	if (verdict.kind === "invalid") return verdict.reason === "expired" ? {
		kind: "miss",
		reason: "expired"
	} : refused(verdict.reason, verdict.detail);
	const { meta } = verdict;
	if (createdSeconds(meta) !== parsed.created) return refused("damaged", `its key says ${parsed.created}, its meta.json ${meta.created}`);
	const listed = (0,chunks_entry.d)(meta);
	const extra = [...archive.files.keys()].find((name) => !listed.includes(name));
	if (extra !== void 0) return refused("damaged", `${extra} is not listed in meta.json`);
	for (const name of listed) {
		const bytes = archive.files.get(name);
		const problem = bytes ? (0,chunks_entry.m)(name, meta.files[name], bytes) : `${name} is missing`;
		if (problem) return refused("damaged", problem);
	}
	const problem = formProblem(archive.files);
	if (problem) return refused("damaged", problem);
	return {
		kind: "hit",
		meta,
		files: archive.files,
		ageSeconds: (0,chunks_entry.l)(meta, now)
	};
}
async function save$1(call, memory, entry, clock) {
	const end = external_node_perf_hooks_.performance.now() + SAVE_MS;
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
		const signal = AbortSignal.timeout(SAVE_MS);
		const { packArchive } = await loadArchive();
		await packArchive(entry, (0,external_node_path_.join)(staging, shim.t), signal);
		const ended = await callCache(call, {
			kind: "save",
			key,
			prefix: keyPrefix(meta.hash),
			unless
		}, staging, end);
		if (ended.kind === "timeout") return saveFailed(slow(SAVE_MS, ended.output));
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
// build/store/lookup.js
/** Looking a result up: the local store, then the Actions cache. Finds only; to apply it is the job's next step. */
/** Within LOOKUP_MS in all, whatever the disk and the service do. Never rejects. */
async function lookup(hash, { local, actions }, options) {
	const end = external_node_perf_hooks_.performance.now() + LOOKUP_MS;
	const localResult = await within(LOOKUP_MS, local.find(hash, options), tooSlow);
	if (localResult.kind === "hit") return {
		...localResult,
		source: "local",
		isLocal: true,
		remarks: []
	};
	const remarks = remarkOf(localResult);
	if (!actions) return {
		kind: "miss",
		local: localResult.reason,
		actions: "unavailable",
		remarks
	};
	const actionsResult = await actions.findWithin(Math.max(0, end - external_node_perf_hooks_.performance.now()), hash, options);
	remarks.push(...remarkOf(actionsResult));
	if (actionsResult.kind === "miss") return {
		kind: "miss",
		local: localResult.reason,
		actions: actionsResult.reason,
		remarks
	};
	const copied = await within(Math.max(1e3, end - external_node_perf_hooks_.performance.now()), local.copyToLocal(actionsResult), slowSave);
	remarks.push(...remarkOf(copied));
	return {
		...actionsResult,
		source: "actions",
		isLocal: copied.kind === "stored" || copied.kind === "kept",
		remarks
	};
}
/** A disk that hangs (a dead network mount) can't be interrupted, only be left alone. */
async function within(ms, act, late) {
	const stop = new AbortController();
	try {
		return await Promise.race([act, (0,external_node_timers_promises_.setTimeout)(ms, late, { signal: stop.signal })]);
	} finally {
		stop.abort();
	}
}
const tooSlow = {
	kind: "miss",
	reason: "timeout",
	warning: "The local store did not answer in time: check the disk that holds `cache-dir`."
};
const slowSave = {
	kind: "failed",
	reason: "timeout",
	warning: "The result could not be kept in the local store in time: check the disk that holds `cache-dir`."
};
function remarkOf(outcome) {
	if ("warning" in outcome && outcome.warning !== void 0) return [{
		kind: "warning",
		text: outcome.warning
	}];
	if ("notice" in outcome && outcome.notice !== void 0) return [{
		kind: "notice",
		text: outcome.notice
	}];
	return [];
}
// build/store/save.js
/** Keeping a fresh result, in both stores at once. */
/** Reads a run's files (on any file system), and completes the draft by their sizes and digests. Never rejects. */
async function measure(draft, folder) {
	const files = /* @__PURE__ */ new Map();
	const marks = {};
	let left = chunks_entry.i;
	for (const name of chunks_entry.r) {
		let bytes;
		try {
			bytes = await readPlainFile((0,external_node_path_.join)(folder, name), Number.MAX_SAFE_INTEGER);
		} catch (cause) {
			return {
				kind: "refused",
				reason: "unreadable",
				detail: (0,errors.n)(cause),
				cause
			};
		}
		if (!bytes) {
			if (chunks_entry.c.includes(name)) continue;
			return {
				kind: "refused",
				reason: "incomplete",
				detail: `${name} is missing in ${folder}`
			};
		}
		left -= bytes.length;
		if (left < 0) return {
			kind: "refused",
			reason: "too-big",
			detail: `it has more than ${chunks_entry.i / 1024 / 1024} MiB`
		};
		files.set(name, bytes);
		marks[name] = (0,chunks_entry.f)(bytes);
	}
	const meta = {
		...draft,
		files: marks
	};
	const size = (0,chunks_entry.p)(meta).length;
	if (size > 4194304) return {
		kind: "refused",
		reason: "too-big",
		detail: `its meta.json would have ${size} bytes`
	};
	return {
		kind: "ok",
		entry: {
			meta,
			files
		}
	};
}
/** Within SAVE_MS, whatever the disk and the service do. Never rejects. */
async function save(entry, { local, actions }) {
	const [localResult, actionsResult] = await Promise.all([within(SAVE_MS, local.save(entry), slowSave), actions ? actions.save(entry) : {
		kind: "skipped",
		reason: "unavailable"
	}]);
	return {
		local: localResult,
		actions: actionsResult,
		remarks: [...remarkOf(localResult), ...remarkOf(actionsResult)]
	};
}
// build/store/store.js
/** The store as the job sees it: look up, save, lock. Cache trouble is a remark in the log, never a failed job. */
/** The removal of expired entries after a save is bounded: it may not be felt. */
const PRUNE_BOUNDS = {
	maxEntries: 200,
	maxMs: 500
};
function openStores({ cacheDir, cacheCall, clock, log, runId, signal }) {
	const stores = {
		local: localStore(cacheDir, clock),
		actions: cacheCall ? actionsStore({
			...cacheCall,
			runId,
			signal
		}, clock) : null
	};
	const said = /* @__PURE__ */ new Set();
	const say = (remarks) => {
		for (const { kind, text } of remarks) {
			if (!said.has(text)) log[kind](text);
			said.add(text);
		}
	};
	const find = async (hash, ttlMs, where) => {
		const looked = await lookup(hash, where, {
			now: clock(),
			ttlMs
		});
		say(looked.remarks);
		if (looked.kind === "miss") return {
			kind: "miss",
			reason: `local store: ${looked.local}, Actions cache: ${looked.actions}`
		};
		const { source, meta, files, ageSeconds, isLocal } = looked;
		return {
			kind: "hit",
			source,
			meta,
			files,
			ageSeconds,
			entry: isLocal ? (0,external_node_path_.join)(cacheDir, hash) : ""
		};
	};
	return {
		find: (hash, ttlMs) => find(hash, ttlMs, stores),
		findLocal: (hash, ttlMs) => find(hash, ttlMs, {
			...stores,
			actions: null
		}),
		async save(draft, folder) {
			const measured = await measure(draft, folder);
			if (measured.kind === "refused") {
				say([{
					kind: "warning",
					text: `The result is not stored: ${measured.detail}.`
				}]);
				return {
					entry: "",
					stored: false,
					reason: `not stored: ${measured.detail}`
				};
			}
			const saved = await save(measured.entry, stores);
			say(saved.remarks);
			await pruneDue(cacheDir, {
				now: clock(),
				...PRUNE_BOUNDS,
				spare: draft.hash
			});
			const { local, actions } = saved;
			return {
				entry: local.kind === "stored" || local.kind === "kept" ? local.location : "",
				stored: local.kind === "stored" || actions.kind === "stored",
				reason: `local store: ${worded(local)}, Actions cache: ${worded(actions)}`
			};
		},
		lock: (hash, options) => acquire(cacheDir, hash, options)
	};
}
function worded(outcome) {
	if (outcome.reason === void 0) return outcome.kind;
	return outcome.kind === "skipped" ? outcome.reason : `${outcome.kind} (${outcome.reason})`;
}
// build/request/codex-args/thread.js
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
/** The words that are no flags: nothing, or `resume UUID`, or `fork UUID`. A `-` is the prompt on stdin, as it is anyway. */
function readThread(tokens) {
	const [first, ...others] = tokens.filter((token) => token.kind === "positional" && token.text !== "-");
	if (first?.kind !== "positional") return { kind: "none" };
	const kind = first.literal ? null : first.text;
	if (kind === "review" || kind === "help") return {
		kind: "invalid",
		received: kind,
		expected: "flags, `resume UUID` and `fork UUID`; say in task what Codex shall do"
	};
	if (kind !== "resume" && kind !== "fork") return redact_prompt(first.text);
	const [id, surplus] = others;
	if (id?.kind !== "positional" && tokens.some((token) => token.kind === "flag" && token.flag === "--last")) return { kind: "none" };
	if (id?.kind !== "positional" || !UUID.test(id.text)) return {
		kind: "invalid",
		received: id?.kind === "positional" ? `${kind} ${id.text}` : kind,
		expected: `${kind} with the UUID of a thread behind it (of anything else Codex would make a new thread, silently)`
	};
	if (surplus?.kind === "positional") return redact_prompt(surplus.text);
	return {
		kind: "thread",
		resume: {
			kind,
			thread: id.text.toLowerCase()
		}
	};
}
function redact_prompt(received) {
	return {
		kind: "invalid",
		received,
		expected: "no prompt; give it as task or task-file"
	};
}
// build/request/codex-args/fold.js
/** Set on every run: asking for them again changes nothing, and clap refuses a flag that is there twice. */
const ALWAYS_SET = /* @__PURE__ */ new Set([
	"--json",
	"--skip-git-repo-check",
	"--color",
	"--all"
]);
/** Set on every run in a home of our own. In a given home they mean something. */
const SET_IN_PRIVATE_HOME = /* @__PURE__ */ new Set([
	"--ephemeral",
	"--ignore-user-config",
	"--ignore-rules"
]);
/** Flags that cannot be meant here, and what to do instead. */
const REFUSED = {
	"--last": "the id of the thread (resume UUID), because the newest thread is another one each time",
	"--help": "arguments for a run; this one only prints help",
	"--version": "arguments for a run; this one only prints the version",
	"--remote": "no other app server; Codex runs on this machine, where its sandbox and the key are",
	"--remote-auth-token-env": "no other app server; Codex runs on this machine, where its sandbox and the key are",
	"--approve-for-me": "no approvals besides the sandbox; use sandbox: workspace-write"
};
const UNSAFE_FLAGS = {
	"--trust": "lets a repository's own config start programs outside the sandbox",
	"--dangerously-bypass-hook-trust": "starts programs outside the sandbox",
	"--dangerously-bypass-approvals-and-sandbox": "takes the sandbox away"
};
/** Settings with a field of their own. */
const SETTINGS = [
	"model",
	"sandbox_mode",
	"model_reasoning_effort"
];
/**
* Takes out of `codex exec`'s arguments what has a field of its own, as Codex would weigh it: `-m` beats `-c model=`, of
* several the last counts (also where Codex would refuse the repetition).
*
*/
function foldCodexArgs(words, setting) {
	const tokens = readTokens(words);
	const findings = tokens.flatMap((token) => judge(token, setting));
	const fields = new Map(findings.flatMap((finding) => finding.kind === "field" ? [[finding.field, finding.value]] : []));
	const last = (field) => fields.get(field) ?? null;
	const thread = readThread(tokens);
	const name = last("--model") ?? last("model");
	return {
		rest: findings.flatMap((finding) => finding.kind === "rest" ? finding.words : []),
		model: name !== null ? {
			kind: "chosen",
			name
		} : { kind: last("hidden") === null ? "tier" : "hidden" },
		sandbox: last("--sandbox") ?? last("sandbox_mode"),
		effort: last("model_reasoning_effort"),
		workingDirectory: last("--cd"),
		outputFile: last("--output-last-message"),
		outputSchemaFile: last("--output-schema"),
		resume: thread.kind === "thread" ? thread.resume : null,
		problems: [...findings.flatMap((finding) => finding.kind === "problem" ? [{
			received: finding.received,
			expected: finding.expected
		}] : []), ...thread.kind === "invalid" ? [{
			received: thread.received,
			expected: thread.expected
		}] : []]
	};
}
function judge(token, setting) {
	switch (token.kind) {
		case "broken": return [problem(token.word, token.problem)];
		case "positional": return [];
		case "unknown": return !setting.unsafe && /danger|yolo|bypass|trust/.test(token.words[0] ?? "") ? [unsafeOnly(token.words[0] ?? "", "is named like one that undoes the wall")] : [{
			kind: "rest",
			words: token.words
		}];
		case "flag": return judgeFlag(token, setting);
	}
}
function judgeFlag(token, setting) {
	const { flag, words } = token;
	const { unsafe, privateHome } = setting;
	const value = token.value ?? "";
	const refusal = REFUSED[flag];
	if (refusal !== void 0) return [problem(flag, refusal)];
	const reason = UNSAFE_FLAGS[flag] ?? (flag === "--enable" ? undoesWall(`features.${value}`, true) : null);
	if (reason !== null && !unsafe) return [unsafeOnly(words.join(" "), reason)];
	if (flag === "--trust" && privateHome) return [problem(flag, "this only with codex-home, because Codex refuses it where no config is loaded")];
	if (ALWAYS_SET.has(flag) || privateHome && SET_IN_PRIVATE_HOME.has(flag)) return [];
	switch (flag) {
		case "--config": return judgeSetting(value, words, unsafe);
		case "--dangerously-bypass-approvals-and-sandbox": return [{
			kind: "field",
			field: "--sandbox",
			value: "danger-full-access"
		}];
		case "--model":
		case "--sandbox":
		case "--cd":
		case "--output-last-message":
		case "--output-schema": return value === "" ? [problem(words.join(" "), `${flag} with a value`)] : [{
			kind: "field",
			field: flag,
			value
		}];
		case "--profile":
		case "--oss": return [{
			kind: "field",
			field: "hidden",
			value: flag
		}, {
			kind: "rest",
			words
		}];
		default: return [{
			kind: "rest",
			words
		}];
	}
}
/** Values of settings can be keys and tokens: what is shown of them is their name. */
function judgeSetting(text, words, unsafe) {
	const override = readOverride(text);
	if (override.kind === "invalid") return [problem("-c", override.problem)];
	const { key, value } = override;
	const reason = undoesWall(key, value);
	if (reason !== null && !unsafe) return [unsafeOnly(`-c ${key}=…`, reason)];
	const field = SETTINGS.find((setting) => setting === key);
	if (field !== void 0) return typeof value === "string" && value !== "" ? [{
		kind: "field",
		field,
		value
	}] : [problem(`-c ${text}`, `${key} as a text`)];
	return [...key === "profile" ? [{
		kind: "field",
		field: "hidden",
		value: key
	}] : [], {
		kind: "rest",
		words
	}];
}
function problem(received, expected) {
	return {
		kind: "problem",
		received,
		expected
	};
}
function unsafeOnly(received, reason) {
	return problem(received, `this only with safety-strategy: unsafe, because it ${reason}`);
}
// build/request/input-reader.js
const TOKEN_DEFAULT = "${{ github.token }}";
function createInputReader(raw) {
	const found = [];
	const secrets = INPUTS.flatMap((input) => "secret" in input ? [raw[input.name], raw[input.name].trim()] : []);
	const inputs = {
		raw: (name) => {
			const text = raw[name].trim() || (INPUTS.find((input) => input.name === name)?.default ?? "");
			return text === TOKEN_DEFAULT ? "" : text;
		},
		read: (name, reader, otherwise) => inputs.parse(name, inputs.raw(name), reader, otherwise),
		parse: (name, text, reader, otherwise, received = text) => {
			const reading = reader(text);
			if (reading.kind === "ok") return reading.value;
			inputs.reject(name, received, reading.expected);
			return otherwise;
		},
		reject: (name, received, expected) => {
			const isSecret = INPUTS.some((input) => input.name === name && "secret" in input);
			found.push({
				input: name,
				received: isSecret ? "a value that is not shown" : received,
				expected
			});
		},
		problems: () => INPUTS.flatMap((input) => found.filter((problem) => problem.input === input.name)).map((problem) => presentable(problem, secrets))
	};
	return inputs;
}
// build/request/paths.js
/** Inputs that name a place on the disk, most of which `codex-args` can name as well. */
function readWorkingDirectory(inputs, args, context) {
	const given = inputs.raw("working-directory");
	const path = oneOfTwo(inputs, "working-directory", args.workingDirectory, "-C", context);
	const name = given === "" && args.workingDirectory !== null ? "codex-args" : "working-directory";
	return inputs.parse(name, path ?? ".", directory(context, homePath(context)), "");
}
function readOutputFile(inputs, args, context) {
	const given = oneOfTwo(inputs, "output-file", args.outputFile, "-o", context);
	if (given === null) return null;
	const name = inputs.raw("output-file") === "" ? "codex-args" : "output-file";
	const path = inputs.parse(name, given, homePath(context), null);
	if (path !== null && context.isDirectory(path)) inputs.reject(name, given, `the path of a file (${path} is a directory)`);
	return path;
}
function readSchema(inputs, args, context) {
	const inline = inputs.raw("output-schema");
	const file = oneOfTwo(inputs, "output-schema-file", args.outputSchemaFile, "--output-schema", context);
	if (inline !== "" && file !== null) inputs.reject("output-schema", inline, "only one of output-schema, output-schema-file and --output-schema in codex-args");
	if (inline !== "") return inputs.read("output-schema", jsonObject, null);
	if (file === null) return null;
	const name = inputs.raw("output-schema-file") === "" ? "codex-args" : "output-schema-file";
	const text = inputs.parse(name, file, fileText(context), null);
	return text === null ? null : inputs.parse(name, text, jsonObject, null, file);
}
/** A path that an input and a Codex argument can both name; both only where they mean the same. */
function oneOfTwo(inputs, name, argument, flag, context) {
	const given = inputs.raw(name);
	if (given !== "" && argument !== null && !samePath(given, argument, context)) inputs.reject(name, given, `a path only where codex-args have no ${flag} with another one (they have ${argument})`);
	return given === "" ? argument : given;
}
function samePath(one, other, context) {
	const read = homePath(context);
	const [first, second] = [read(one), read(other)];
	return one === other || first.kind === "ok" && second.kind === "ok" && first.value === second.value;
}
function readCodexHome(inputs, context) {
	if (inputs.raw("codex-home") === "") return null;
	return inputs.read("codex-home", directory(context, homePath(context)), null);
}
// build/request/request.js
/** What was asked for: one immutable record. Nothing after this room asks the environment for an input. */
const TIERS = [
	"low",
	"medium",
	"high"
];
const SANDBOXES = [
	"read-only",
	"workspace-write",
	"danger-full-access"
];
const SAFETY_STRATEGIES = [
	"sandbox",
	"drop-sudo",
	"unprivileged-user",
	"read-only",
	"unsafe"
];
// build/request/safety.js
/**
* The sandbox that holds: an explicit one in `codex-args` wins over the input, `safety-strategy: read-only` allows no
* other, and a key next to Codex without a sandbox needs a strategy that says so.
*/
function chooseSandbox(inputs, argument, strategy, hasKey) {
	const input = inputs.read("sandbox", oneOf(SANDBOXES), "read-only");
	const sandbox = argument === null ? input : inputs.parse("codex-args", argument, oneOf(SANDBOXES), "read-only");
	const name = argument === null ? "sandbox" : "codex-args";
	if (strategy === "read-only" && sandbox !== "read-only") inputs.reject(name, sandbox, "only the sandbox read-only, because safety-strategy is read-only");
	if (sandbox === "danger-full-access" && hasKey && ![
		"read-only",
		"unprivileged-user",
		"unsafe"
	].includes(strategy)) inputs.reject(name, sandbox, "this together with an API key only with safety-strategy unprivileged-user or unsafe; else workspace-write or read-only");
	return sandbox;
}
/**
* A store in the workspace could be filled with results of somebody's own: by the model where it may write there, and
* on a runner by whoever wrote the commit. Every digest would be right.
*/
function checkStorePlace(inputs, cacheDir, { workingDirectory, sandbox }, { entry, workspace }) {
	if (entry === "cli" && sandbox !== "workspace-write") return;
	if (![workspace, workingDirectory].some((folder) => folder !== "" && isWithin(cacheDir, folder))) return;
	inputs.reject("cache-dir", cacheDir, "a folder outside the workspace (such as the default), because whoever can write there could plant results");
}
// build/request/task.js
/** Codex's own limit for one prompt (exit 1, `input_too_large`), in Unicode characters. */
const TASK_LIMIT = 1048576;
/** C0 without TAB and LF, DEL and C1; marks, overrides and isolates of the bidirectional algorithm; lone surrogates. */
const UNWANTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/gu;
/**
* The task as it is hashed and sent (contract section 5). Doing it twice changes nothing.
* Characters are removed before NFC is made: one between a letter and its accent would else leave the text denormal.
*/
function sanitizeTask(text) {
	const lines = text.replace(/\r\n?/g, "\n").replace(UNWANTED, "").normalize("NFC").split("\n").map((line) => line.trimEnd());
	const first = lines.findIndex((line) => line !== "");
	if (first < 0) return "";
	return lines.slice(first, lines.findLastIndex((line) => line !== "") + 1).join("\n");
}
/** Null when the sanitized task can be sent, else why not. */
function taskProblem(sanitized) {
	if (sanitized === "") return "a task with something in it";
	if (sanitized.length <= 1048576 || [...sanitized].length <= 1048576) return null;
	return `at most ${TASK_LIMIT} characters, which is what Codex takes; put the rest in files that the task names`;
}
// build/request/tiers.js
const ROWS = {
	low: {
		model: "gpt-3.5-turbo",
		until: "2026-10-23",
		successor: "gpt-6-luna"
	},
	medium: {
		model: "gpt-4o-mini",
		until: "2027-01-14",
		successor: "gpt-6.1-terra"
	},
	high: {
		model: "gpt-4o",
		until: "2027-01-14",
		successor: "gpt-6.1-sol"
	}
};
const NOTICE_MS = 7776e6;
/**
* The model that a tier stands for today: the one in `overrides`, else the first of its row that is still served.
*
* @param now milliseconds since 1970, UTC
*/
function tierModel(tier, now, overrides) {
	const override = overrides[tier];
	const row = ROWS[tier];
	const model = override ?? (served(row, now) ? row.model : row.successor);
	return {
		model,
		source: override === void 0 ? "tier" : "tier-models",
		notice: modelNotice(model, now)
	};
}
/** A remark from 90 days before a model's shutdown on, that names the successor and `tier-models`; else null. */
function modelNotice(model, now) {
	const tier = TIERS.find((name) => ROWS[name].model === model);
	if (tier === void 0) return null;
	const row = ROWS[tier];
	if (served(row, now + NOTICE_MS)) return null;
	return `OpenAI ${served(row, now) ? "shuts" : "shut"} ${model} down on ${row.until}; its successor in tier ${tier} is ${row.successor}. To choose another model, or to change over now, set tier-models, for example to ${tier}=${row.successor}.`;
}
/** Lines `tier=MODEL`; blank lines, lines that begin with `#` and white space around the parts don't matter. */
function readTierModels(text) {
	const models = {};
	const problems = [];
	for (const line of text.split(/\r\n|\r|\n/).map((raw) => raw.trim())) {
		if (line === "" || line.startsWith("#")) continue;
		const equals = line.indexOf("=");
		const name = (equals < 0 ? line : line.slice(0, equals)).trim();
		const model = equals < 0 ? "" : line.slice(equals + 1).trim();
		const tier = TIERS.find((known) => known === name);
		if (tier === void 0) problems.push(`the tier "${name}" is unknown`);
		else if (models[tier] !== void 0) problems.push(`${tier} is there twice`);
		else if (model === "") problems.push(`${tier} has no model`);
		else if (/\s/.test(model)) problems.push(`the model of ${tier} has white space in it`);
		else models[tier] = model;
	}
	return problems.length === 0 ? {
		kind: "ok",
		models
	} : {
		kind: "invalid",
		problems
	};
}
function served(row, now) {
	return now < Date.parse(row.until);
}
// build/request/parse.js
const MINUTE_MS = 6e4;
const redact_HOUR_MS = 60 * MINUTE_MS;
/** A timer of more than 2^31 ms (24.8 days) would fire at once. */
const TIMEOUT_MINUTES = 35e3;
/** Reads all inputs. Pure but for the files that they name; all problems are reported together. */
function parseRequest(raw, context) {
	const inputs = createInputReader(raw);
	const tier = inputs.read("tier", oneOf(TIERS), "");
	const strategy = inputs.read("safety-strategy", oneOf(SAFETY_STRATEGIES), "sandbox");
	const args = codexArgs(inputs, {
		unsafe: strategy === "unsafe",
		privateHome: inputs.raw("codex-home") === ""
	});
	const apiKey = inputs.read("openai-api-key", secret, null);
	const codexHome = readCodexHome(inputs, context);
	const personalLogin = context.entry === "cli" && apiKey === null && inputs.raw("codex-home") === "";
	checkThread(inputs, args, codexHome !== null || personalLogin && (context.codexHomeEnv ?? context.home) !== null);
	const timeout = inputs.read("timeout", decimal(TIMEOUT_MINUTES, "minutes"), 0);
	const url = inputs.raw("responses-api-endpoint");
	const request = {
		task: readTask(inputs, raw, context),
		tier: tier === "" ? "low" : tier,
		...readModel(inputs, args, tier === "" ? "low" : tier, context.now),
		effort: args.effort === null ? inputs.read("effort", effortWord, null) : inputs.parse("codex-args", args.effort, effortWord, null),
		sandbox: chooseSandbox(inputs, args.sandbox, strategy, apiKey !== null),
		codexArgs: args.rest,
		resume: args.resume,
		workingDirectory: readWorkingDirectory(inputs, args, context),
		outputSchema: readSchema(inputs, args, context),
		outputFile: readOutputFile(inputs, args, context),
		apiKey,
		endpoint: inputs.parse("responses-api-endpoint", url, endpoint, "", showEndpoint(url)),
		codexVersion: inputs.read("codex-version", codexVersion, ""),
		codexHome,
		personalLogin,
		timeoutMs: timeout === 0 ? null : Math.max(1, Math.round(timeout * MINUTE_MS)),
		retries: inputs.read("retries", integer(10), 0),
		cacheTtlMs: Math.round(inputs.read("cache-ttl", decimal(1e6, "hours"), 0) * redact_HOUR_MS),
		cacheDir: inputs.read("cache-dir", cacheDir(context), ""),
		cacheKey: inputs.raw("cache-key"),
		noCache: inputs.read("no-cache", flag, false),
		safetyStrategy: strategy,
		codexUser: readCodexUser(inputs, strategy),
		allowUsers: inputs.read("allow-users", logins(true), []),
		allowBots: inputs.read("allow-bots", flag, false),
		allowBotUsers: inputs.read("allow-bot-users", logins(false), []),
		prComment: inputs.read("pr-comment", flag, false),
		githubToken: inputs.read("github-token", secret, null),
		failOnError: inputs.read("fail-on-error", flag, true)
	};
	checkStorePlace(inputs, request.cacheDir, request, context);
	const problems = inputs.problems();
	return problems.length === 0 ? {
		kind: "ok",
		request
	} : {
		kind: "invalid",
		problems,
		tier,
		failOnError: request.failOnError
	};
}
function codexArgs(inputs, setting) {
	const text = inputs.raw("codex-args");
	const words = readArguments(text);
	if (words.kind === "invalid") inputs.reject("codex-args", text, `words as a shell has them, or a JSON array; this one ${words.problem}`);
	const args = foldCodexArgs(words.kind === "ok" ? words.words : [], setting);
	for (const { received, expected } of args.problems) inputs.reject("codex-args", received, expected);
	return args;
}
function readTask(inputs, raw, context) {
	const file = inputs.raw("task-file");
	const inline = raw.task.trim() !== "";
	if (inline === (file !== "")) {
		inputs.reject("task", inline ? "a task, while task-file is given too" : "", "exactly one of task and task-file");
		if (file !== "") inputs.read("task-file", fileText(context), "");
		return "";
	}
	const name = inline ? "task" : "task-file";
	const text = inline ? raw.task : inputs.read("task-file", fileText(context), null);
	if (text === null) return "";
	const task = sanitizeTask(text);
	const problem = taskProblem(task);
	if (problem !== null) inputs.reject(name, inline ? text : file, problem);
	return task;
}
function readModel(inputs, args, tier, now) {
	const lines = readTierModels(inputs.raw("tier-models"));
	if (lines.kind === "invalid") inputs.reject("tier-models", inputs.raw("tier-models"), `lines low=MODEL, medium=MODEL, high=MODEL, each tier once (${lines.problems.join(", ")})`);
	const overrides = lines.kind === "ok" ? lines.models : {};
	switch (args.model.kind) {
		case "tier": {
			const { model, source, notice } = tierModel(tier, now, overrides);
			return {
				model,
				modelSource: source,
				modelNotice: notice
			};
		}
		case "chosen": {
			const model = inputs.parse("codex-args", args.model.name, modelName, "");
			return {
				model,
				modelSource: "codex-args",
				modelNotice: modelNotice(model, now)
			};
		}
		case "hidden": return {
			model: null,
			modelSource: "codex-args",
			modelNotice: null
		};
	}
}
function checkThread(inputs, args, hasSessions) {
	if (args.resume === null || hasSessions || inputs.raw("codex-home") !== "") return;
	inputs.reject("codex-args", `${args.resume.kind} ${args.resume.thread}`, "this only together with codex-home, where the thread is kept");
}
function readCodexUser(inputs, strategy) {
	const user = inputs.read("codex-user", unixUser, null);
	const given = inputs.raw("codex-user");
	if (strategy === "unprivileged-user" && given === "") inputs.reject("codex-user", "", "the user to run Codex as, which safety-strategy: unprivileged-user needs");
	if (strategy !== "unprivileged-user" && given !== "") inputs.reject("codex-user", given, "a user only with safety-strategy: unprivileged-user");
	return user;
}
// build/base/redaction/alphanumerics.js
const redact_BACKSLASH = 92;
const PERCENT = 37;
/**
* Views of text[from, to): as it stands, and, where there are escapes, with them undone: `\n` and the like are white
* space then, not the letter n, and `\u0041`, `\x41`, `%41` are the letter A. Both, because only the reader knows
* whether a backslash before an n is an escape.
*/
function alphanumerics(text, from, to) {
	const part = text.slice(from, to);
	const views = [collect(part, from, false)];
	if (part.includes("\\") || part.includes("%")) views.push(collect(part, from, true));
	return views;
}
function collect(part, offset, undo) {
	const codes = Buffer.allocUnsafe(part.length);
	const starts = new Uint32Array(part.length);
	const ends = undo ? new Uint32Array(part.length) : null;
	let count = 0;
	for (let i = 0; i < part.length; i++) {
		let code = part.charCodeAt(i);
		const start = i;
		if (ends && (code === redact_BACKSLASH || code === PERCENT)) {
			const size = escapeLength(part, i);
			if (size > 0) {
				code = size < 3 ? 0 : Number.parseInt(part.slice(i + (code === PERCENT ? 1 : 2), i + size), 16);
				i += size - 1;
			}
		}
		if (!isLetter(code)) continue;
		codes[count] = code;
		starts[count] = start;
		if (ends) ends[count] = i + 1;
		count++;
	}
	return {
		codes: codes.subarray(0, count),
		start: (index) => offset + (starts[index] ?? 0),
		end: (index) => offset + (ends ? ends[index] ?? 0 : (starts[index] ?? 0) + 1)
	};
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57;
}
/** Length of the escape that begins here; 0 when there is none. */
function escapeLength(part, at) {
	if (part.charCodeAt(at) === PERCENT) return isHex(part, at + 1, 2) ? 3 : 0;
	const kind = part[at + 1];
	if (kind === "u") return isHex(part, at + 2, 4) ? 6 : 0;
	if (kind === "x") return isHex(part, at + 2, 2) ? 4 : 0;
	return kind !== void 0 && "nrtbfv0ae".includes(kind) ? 2 : 0;
}
function isHex(part, at, count) {
	if (at + count > part.length) return false;
	for (let i = at; i < at + count; i++) {
		const code = part.charCodeAt(i) | 32;
		if (!(code >= 97 && code <= 102 || code >= 48 && code <= 57)) return false;
	}
	return true;
}
// build/base/redaction/secret-forms.js
/** How a secret can be written. Everything here makes plain strings to look for; `redact.ts` looks for them. */
/** From here on a secret is also found when it is written in pieces, see `gappedForms`. */
const MIN_GAPPED = 16;
/** Trimmed, without what is too short, longest first; long lines of a secret with line breaks count on their own. */
function usableSecrets(secrets) {
	const usable = /* @__PURE__ */ new Set();
	for (const secret of secrets) {
		const trimmed = secret.trim();
		if (trimmed.length >= 8) usable.add(secret).add(trimmed);
		const lines = trimmed.split(/[\r\n]+/).map((line) => line.trim());
		if (lines.length > 1) {
			for (const line of lines) if (line.length >= MIN_GAPPED) usable.add(line);
		}
	}
	return [...usable].sort((a, b) => b.length - a.length);
}
/** The exact strings that hold this secret. */
function exactForms(secret) {
	const forms = /* @__PURE__ */ new Set([secret]);
	const json = jsonEscaped(secret);
	const ascii = asciiEscaped(json);
	for (const form of [
		json,
		ascii,
		jsonEscaped(json),
		jsonEscaped(ascii),
		json.replaceAll("/", "\\/")
	]) forms.add(form);
	const url = urlEncoded(secret);
	for (const form of [
		url,
		url.replaceAll("%20", "+"),
		encodeURI(wellFormed(secret))
	]) {
		forms.add(form);
		forms.add(form.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()));
	}
	for (const form of [...base64Forms(secret), ...hexForms(secret)]) forms.add(form);
	return [...forms];
}
/** In UTF-16 of either byte order: without the zero at the end, little-endian bytes also lie in big-endian ones. */
function wideForm(secret) {
	return [Buffer.from(secret, "utf16le").subarray(0, -1)];
}
/**
* The letters and digits of the forms, for the search in text from which everything else was taken away. That finds
* a key that is spread over lines, string literals, list items or wrapped base64 with one linear search, where a
* pattern with optional gaps would backtrack. Sixteen letters and digits in this order don't meet by chance.
*/
function splitForms(secret) {
	if (secret.length < MIN_GAPPED) return [];
	const forms = [
		secret,
		...base64Forms(secret),
		...hexForms(secret)
	].map((form) => form.replace(/[^A-Za-z0-9]/g, ""));
	return [...new Set(forms)].filter((form) => form.length >= MIN_GAPPED);
}
function jsonEscaped(text) {
	return JSON.stringify(text).slice(1, -1);
}
function asciiEscaped(text) {
	return text.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** As strict as RFC 3986: `encodeURIComponent` leaves `!'()*` as they are, other encoders don't. */
function urlEncoded(text) {
	return encodeURIComponent(wellFormed(text)).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Lone surrogates make the encoders throw. */
function wellFormed(text) {
	return Buffer.from(text).toString();
}
function hexForms(text) {
	const hex = Buffer.from(text).toString("hex");
	return [hex, hex.toUpperCase()];
}
/**
* Whole, and the part that depends on nothing but the secret when it stands inside a longer text that was encoded:
* 3 bytes become 4 characters, so there are three ways in which the secret can lie.
*/
function base64Forms(text) {
	const bytes = Buffer.from(text);
	const forms = /* @__PURE__ */ new Set([bytes.toString("base64"), bytes.toString("base64").replace(/=+$/, "")]);
	for (const before of [
		0,
		1,
		2
	]) {
		const inner = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
		forms.add(inner);
	}
	return [...forms].flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
/** What the runner is told to mask: raw (each line of it), base64, URL-encoded, JSON-escaped. */
function maskForms(secret) {
	if (secret.trim().length < 8) return [];
	const lines = secret.split(/[\r\n]+/).filter((line) => line.trim().length >= 8);
	return [.../* @__PURE__ */ new Set([
		...lines,
		...base64Forms(secret),
		urlEncoded(secret),
		jsonEscaped(secret)
	])];
}
// build/base/redaction/redact.js
const REPLACEMENT = "***";
/** Between two letters of a secret that is written in pieces. */
const MAX_GAP = 128;
/** With the longest escape that stands for a letter, `\\u0041`. */
const MAX_STEP = 134;
/** An escape that may go on in the next chunk. */
const CUT_ESCAPE = /(?:\\(?:u[0-9a-f]{0,3}|x[0-9a-f]?)?|%[0-9a-f]?)$/i;
const WINDOW = 1 << 20;
/** What a stream holds back at most, once nothing but repetition keeps a match open. */
const MAX_HELD = 65536;
/** Fewer letters than this at the end of a line are not worth to keep a reader waiting for it, see `openEnd`. */
const MIN_OPEN = 6;
/**
* Finds every form of `secrets` (see secret-forms.ts for forms and minimal lengths) and puts `***` in its place.
* Time is linear in the text. Text without a secret comes back as it was, byte for byte.
*/
function createRedactor(secrets) {
	const usable = usableSecrets(secrets);
	const gapped = [...new Set(usable.flatMap(splitForms))].map((form) => Buffer.from(form, "latin1"));
	const texts = {
		exact: [...new Set(usable.flatMap(exactForms))],
		gapped
	};
	const exact = [...texts.exact.map((form) => Buffer.from(form)), ...usable.flatMap(wideForm)];
	const bytes = {
		exact: texts.exact.map((form) => Buffer.from(form).toString("latin1")),
		gapped
	};
	return {
		text: (value) => replaced(value, 0, value.length, redact_find(value, texts)),
		stream: () => redactStream(bytes),
		holds: (value, how) => exact.some((form) => value.includes(form)) || how === "pieces" && redact_find(value.toString("latin1"), bytes).length > 0
	};
}
/**
* `carry` begins where a secret may have begun. Its first `released` bytes were passed on already: too little to be
* worth holding a finished line for, but needed to recognise (and replace) the rest.
*/
function redactStream(needles) {
	let carry = "";
	let released = 0;
	const advance = (last) => {
		const ranges = redact_find(carry, needles);
		const open = last ? {
			keep: carry.length,
			hold: carry.length
		} : openEnd(carry, needles);
		let hold = Math.max(open.hold, released);
		if (carry.length - hold > MAX_HELD) hold = carry.length;
		const around = ranges.find(([start, end]) => start < hold && hold < end);
		let keep = open.keep;
		if (around) {
			const tooLong = carry.length - around[0] > MAX_HELD;
			hold = tooLong ? around[1] : Math.max(around[0], released);
			if (!tooLong) keep = Math.min(keep, around[0]);
		}
		keep = Math.min(keep, hold);
		const out = hold > released ? replaced(carry, released, hold, ranges) : "";
		carry = carry.slice(keep);
		released = hold - keep;
		return Buffer.from(out, "latin1");
	};
	return {
		write: (chunk) => {
			carry += chunk.toString("latin1");
			return advance(false);
		},
		end: () => advance(true)
	};
}
/** Sorted, without overlaps. */
function redact_find(text, needles) {
	const ranges = [];
	for (const needle of needles.exact) for (let at = text.indexOf(needle); at >= 0;) {
		const last = text.lastIndexOf(needle, at + needle.length - 1);
		ranges.push([at, last + needle.length]);
		at = text.indexOf(needle, last + 1);
	}
	const longest = Math.max(0, ...needles.gapped.map((needle) => needle.length));
	if (longest > 0) {
		const overlap = longest * MAX_STEP;
		const step = Math.max(WINDOW, overlap);
		for (let start = 0; start < text.length; start += step) {
			const end = Math.min(text.length, start + step + overlap);
			for (const view of alphanumerics(text, start, end)) for (const needle of needles.gapped) findGapped(view, needle, ranges);
		}
	}
	return merged(ranges);
}
function findGapped(view, needle, into) {
	let at = view.codes.indexOf(needle);
	while (at >= 0) {
		const far = firstFarGap(view, at, at + needle.length);
		if (far >= 0) {
			at = view.codes.indexOf(needle, far + 1);
			continue;
		}
		const overlapping = view.codes.lastIndexOf(needle, at + needle.length - 1);
		const last = firstFarGap(view, at, overlapping + needle.length) < 0 ? overlapping : at;
		into.push([view.start(at), view.end(last + needle.length - 1)]);
		at = view.codes.indexOf(needle, last + 1);
	}
}
/** Index of the first letter in [from, to - 1) that is followed by too wide a gap, or -1. */
function firstFarGap(view, from, to) {
	for (let i = from; i < to - 1; i++) if (view.start(i + 1) - view.end(i) > MAX_GAP) return i;
	return -1;
}
/**
* Where the end of `text` may be the beginning of a secret: `keep` is the earliest such place, `hold` the earliest that
* must not be passed on yet. They differ for a few letters before a line break: a log line that happens to end with
* the first letter of the key shall not wait for the next one.
*/
function openEnd(text, needles) {
	let hold = text.length;
	for (const needle of needles.exact) {
		const longest = Math.min(needle.length - 1, text.length);
		for (let at = text.length - longest; at < hold; at++) if (text[at] === needle[0] && needle.startsWith(text.slice(at))) hold = at;
	}
	if (needles.gapped.length > 0) hold = Math.min(hold, text.length - cutEscape(text));
	let keep = hold;
	for (const view of endViews(text, Math.max(0, ...needles.gapped.map((needle) => needle.length)))) {
		const count = view.codes.length;
		if (count === 0 || text.length - view.end(count - 1) > MAX_GAP) continue;
		for (const needle of needles.gapped) for (let size = Math.min(needle.length - 1, count); size > 0; size--) {
			const from = count - size;
			if (view.codes[from] !== needle[0] || view.codes.compare(needle, 0, size, from, count) !== 0) continue;
			if (firstFarGap(view, from, count) >= 0) continue;
			keep = Math.min(keep, view.start(from));
			if (size >= MIN_OPEN || !/[\r\n]/.test(text.slice(view.end(count - 1)))) hold = Math.min(hold, view.start(from));
		}
	}
	return {
		keep: Math.min(keep, hold),
		hold
	};
}
function endViews(text, longest) {
	if (longest === 0) return [];
	const from = Math.max(0, text.length - longest * MAX_STEP);
	const views = alphanumerics(text, from, text.length);
	const cut = cutEscape(text);
	if (cut > 0) views.push(...alphanumerics(text, from, text.length - cut));
	return views;
}
function cutEscape(text) {
	return text.slice(-6).match(CUT_ESCAPE)?.[0].length ?? 0;
}
function merged(ranges) {
	ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
	const out = [];
	for (const [start, end] of ranges) {
		const last = out.at(-1);
		if (last && start < last[1]) last[1] = Math.max(last[1], end);
		else out.push([start, end]);
	}
	return out;
}
function replaced(text, from, to, ranges) {
	if (ranges.length === 0) return text.slice(from, to);
	const parts = [];
	let at = from;
	for (const [start, end] of ranges) {
		if (end <= at || start >= to) continue;
		parts.push(text.slice(at, Math.max(at, start)), REPLACEMENT);
		at = end;
	}
	if (at < to) parts.push(text.slice(at, to));
	return parts.join("");
}


;// CONCATENATED MODULE: ./build/shaken/chunks/escape-workflow-commands.js
// build/base/text/escape-workflow-commands.js
/**
* Text from elsewhere (Codex, the task, a stored entry, an error of another program) made unable to act as a workflow
* command when it is printed on a runner.
*
* The runner reads lines (ended by CR, LF or both) and obeys two forms (actions/runner, ActionCommand.cs):
* `::name …::data` at a line's start after .NET's `TrimStart`, and `##[name …]data` anywhere in a line. It compares
* by culture, where invisible characters weigh nothing. Log viewers and other runners split lines at more places and
* draw `##[group]` themselves. So: one more reason each to drop what can't be seen, to split wherever anybody would,
* and to open the two marks with a visible space, that no later trimming undoes: `: :`, `## [`.
*/
/** Where .NET, JavaScript, Unicode or a terminal ends a line: CRLF, LF, VT, FF, CR, FS, GS, RS, NEL, LS, PS. */
const escape_workflow_commands_LINE_END = /\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/;
/**
* CSI; OSC and the like on one line, with their end (without it only the opening goes: nobody shall hide what follows);
* other escapes of two characters.
*/
const ANSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\r\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]?/g;
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]/g;
/** Zero width, bidirectional and other format characters; the joiner stays, emoji are made with it. */
const INVISIBLE = /(?!\u200d)(?:\p{Cf}|\u034f|[\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0])/gu;
/** What comparing by culture passes over, of what is left by now (variation selectors, the joiner). */
const WEIGHTLESS = "\\p{Default_Ignorable_Code_Point}*";
/** `\s` has what .NET calls white space, but for U+0085, which ends a line here. */
const COLONS_AT_START = new RegExp(`^((?:\\s|\\p{Default_Ignorable_Code_Point})*:${WEIGHTLESS})(?=:)`, "u");
const HASHES_AND_BRACKET = new RegExp(`(#${WEIGHTLESS}#${WEIGHTLESS})(?=\\[)`, "gu");
/** The lines of `text`, each safe on its own and also behind a prefix. Never an empty list. */
function escapeWorkflowLines(text) {
	return text.replace(ANSI, "").split(escape_workflow_commands_LINE_END).map(safe);
}
/** Several lines, joined by LF. */
function escapeWorkflowCommands(text) {
	return escapeWorkflowLines(text).join("\n");
}
/** Everything on one line, for headings and notices. */
function escapeWorkflowLine(text) {
	return safe(escapeWorkflowLines(text).map((line) => line.trim()).filter((line) => line !== "").join(" "));
}
function safe(line) {
	return line.replace(CONTROL, "").replace(INVISIBLE, "").replace(HASHES_AND_BRACKET, "$1 ").replace(COLONS_AT_START, "$1 ");
}


;// CONCATENATED MODULE: ./build/shaken/chunks/tier-results.js






// build/compare/comparison.js
const TASK_LENGTH = 80;
/** @param task sanitized */
function compareTiers(task, tierResults) {
	const rows = tierResults.map((tierResult, index) => row(tierResult, tierResults.slice(0, index).find(({ hash }) => hash === tierResult.hash) ?? null));
	return {
		task: oneLine(task.split("\n", 1)[0] ?? "", TASK_LENGTH),
		missing: rows.filter(({ exit }) => exit !== 0).map(({ tier }) => tier),
		rows
	};
}
function row(tierResult, twin) {
	const name = {
		tier: tierResult.tier,
		model: tierResult.model,
		sameAs: twin?.tier ?? null,
		hash: tierResult.hash
	};
	if (tierResult.kind === "missing") return {
		...NOTHING,
		...name,
		state: "missing",
		error: tierResult.reason
	};
	const { result, cache } = tierResult;
	const { exit, id, time, error, result: text } = result.summary;
	const { failure, usage, costUsd, table, changes } = result;
	return {
		...name,
		state: exit !== 0 ? "failed" : cache.kind === "hit" ? "stored" : "ran",
		exit,
		id,
		time,
		error,
		failure,
		usage,
		costUsd,
		cache: cache.kind === "hit" ? {
			source: cache.source,
			ageSeconds: cache.ageSeconds
		} : null,
		result: text,
		changedFiles: changes.files.length,
		table
	};
}
const NOTHING = {
	exit: null,
	id: null,
	time: null,
	failure: null,
	usage: null,
	costUsd: null,
	cache: null,
	result: null,
	changedFiles: null,
	table: null
};
/** Rows that are a job of their own, each with all the tiers that stand for it. */
function distinct(rows) {
	return rows.filter(({ sameAs }) => sameAs === null).map((row) => ({
		row,
		tiers: rows.filter(({ hash }) => hash === row.hash).map(({ tier }) => tier)
	}));
}
// build/compare/json.js
/** Everything of a row but its table is shorter than this: texts of the summary are bounded. */
const MIN_TABLE_BYTES = 64;
/**
* One line of JSON. Where it would be longer than `maxBytes` of UTF-8, the tables share what the rest leaves: rows are
* dropped from their ends, and `"truncated":n` in a table counts them. Always valid.
*/
function comparisonJson(comparison, maxBytes = Number.POSITIVE_INFINITY) {
	const whole = tier_results_write(comparison, Number.POSITIVE_INFINITY);
	if (Buffer.byteLength(whole) <= maxBytes) return whole;
	const tables = comparison.rows.filter(({ table }) => table !== null).length;
	const bare = Buffer.byteLength(tier_results_write(comparison, 0));
	return tier_results_write(comparison, Math.max(MIN_TABLE_BYTES, Math.floor((maxBytes - bare) / Math.max(1, tables))));
}
function tier_results_write({ task, missing, rows }, tableBytes) {
	const head = JSON.stringify({
		task,
		missing
	});
	return `${printableJson(head.slice(0, -1))},"rows":[${rows.map((row) => rowJson(row, tableBytes)).join(",")}]}`;
}
/** The fields in the order of `Row`, whatever order the record was made in. */
function rowJson(row, tableBytes) {
	const { tier, model, state, sameAs, exit, id, time, error, failure, usage, costUsd, cache } = row;
	const { result, changedFiles, hash, table } = row;
	const head = JSON.stringify({
		tier,
		model,
		state,
		sameAs,
		exit,
		id,
		time,
		error,
		failure,
		usage,
		costUsd,
		cache,
		result,
		changedFiles,
		hash
	});
	const tableJson = table === null ? "null" : tableBytes === 0 ? "" : table_write_cutTableJson(table, tableBytes);
	return `${printableJson(head.slice(0, -1))},"table":${tableJson}}`;
}
// build/compare/cells.js
/** What a row shows, as plain text: who writes it makes it safe for where it goes. */
const HEADS = [
	"tier",
	"model",
	"exit",
	"time",
	"tokens in",
	"cached",
	"out",
	"cost",
	"cache",
	"result"
];
/** Columns of numbers, which stand to the right. */
const RIGHT = /* @__PURE__ */ new Set([
	"exit",
	"time",
	"tokens in",
	"cached",
	"out",
	"cost"
]);
const NONE = "–";
/** One text for each of HEADS. */
function rowCells(row) {
	const { usage } = row;
	return [
		row.tier,
		row.model ?? NONE,
		row.exit === null ? NONE : String(row.exit),
		row.time === null ? NONE : duration(row.time),
		usage === null ? NONE : counted(usage.input),
		usage === null ? NONE : counted(usage.cached),
		usage === null ? NONE : counted(usage.output),
		row.costUsd === null ? NONE : dollars(row.costUsd),
		cacheText(row),
		resultText(row)
	];
}
function cacheText({ state, cache }) {
	if (cache !== null) return `${cache.source === "local" ? "local" : "Actions"}, ${age(cache.ageSeconds)} old`;
	return state === "missing" ? "missing" : state === "failed" ? "failed" : "fresh";
}
function resultText({ state, failure, error, result }) {
	if (state === "missing") return "nothing stored";
	if (state === "failed") return `${failure ?? "failed"}: ${error ?? "no reason is known"}`;
	return result ?? "";
}
/** Remarks below the table, one line each: tiers that are one job, and why a result is missing. */
function remarks(rows) {
	return rows.flatMap((row) => {
		if (row.sameAs !== null) return [`${row.tier} is the same job as ${row.sameAs}: both stand for ${row.model ?? "one model"}. It is paid once.`];
		return row.state === "missing" && row.error !== null ? [`${row.tier}: ${row.error}`] : [];
	});
}
// build/compare/chart.js
/**
* Cost and time of each job as bars, for GitHub to draw (Mermaid's xychart). Nothing in them comes from elsewhere:
* labels are tiers, all else is numbers. Empty where no job has a number that could be seen.
*/
function charts(comparison) {
	const jobs = distinct(comparison.rows);
	const bars = (of) => jobs.flatMap(({ row, tiers }) => {
		const value = of(row);
		return value === null ? [] : [{
			label: tiers.join(", "),
			value
		}];
	});
	return [chart("Cost in US cents", bars(({ costUsd }) => costUsd === null ? null : costUsd * 100)), chart("Time in seconds", bars(({ time }) => time))].filter((text) => text !== "").join("\n\n");
}
function chart(title, bars) {
	const top = Math.max(0, ...bars.map(({ value }) => value));
	if (bars.length < 2 || !(top > 0) || top > 0x38d7ea4c68000) return "";
	return [
		"```mermaid",
		"xychart-beta",
		`  title "${title}"`,
		`  x-axis [${bars.map(({ label }) => `"${label}"`).join(", ")}]`,
		`  y-axis 0 --> ${shown(top * 1.1)}`,
		`  bar [${bars.map(({ value }) => shown(value)).join(", ")}]`,
		"```"
	].join("\n");
}
/** Three digits are more than a bar shows; an exponent would be no number to Mermaid. */
function shown(value) {
	return prune_decimal(Number(value.toPrecision(3)));
}
// build/compare/tables.js
/**
* Rows belong together by what stands in the first column; where that is there more than once, by turn. Names of
* columns are compared without case and white space around them: two models write them as they like.
*/
function sideBySide(tables) {
	const [first] = tables;
	if (first === void 0) return { kind: "apart" };
	const read = tables.map(({ label, table }) => ({
		label,
		...index(table)
	}));
	if (new Set(read.map(({ key }) => key)).size !== 1) return { kind: "apart" };
	const names = inOrder(read.map(({ names }) => names));
	const keys = inOrder(read.map(({ rows }) => new Map([...rows].map(([key, { shown }]) => [key, shown]))));
	const cell = (at, key, name) => read[at]?.rows.get(key)?.cells.get(name) ?? null;
	const values = (key, name) => read.map((_, at) => cell(at, key, name));
	const agree = (list) => list.every((value) => value === list[0]);
	const differing = [...keys].filter(([key]) => !read.every(({ rows }) => rows.has(key)) || [...names.keys()].some((name) => !agree(values(key, name))));
	const sameRows = keys.size - differing.length;
	if (differing.length === 0) return {
		kind: "same",
		rows: sameRows
	};
	const split = [...names].map(([name, shown]) => {
		return {
			name,
			shown,
			apart: differing.some(([key]) => !agree(values(key, name).filter((_, at) => read[at]?.rows.has(key))))
		};
	});
	const all = !split.some(({ apart }) => apart);
	const spread = (column) => all || column.apart;
	const some = (list) => list.find((value) => value !== null) ?? null;
	const rows = differing.map(([key, shown]) => [
		shown,
		...split.flatMap((column) => spread(column) ? values(key, column.name) : [some(values(key, column.name))]),
		...split.length === 0 ? read.map(({ rows }) => rows.has(key) ? "✓" : null) : []
	]);
	const labels = read.map(({ label }) => label);
	return {
		kind: "different",
		columns: [
			first.table.columns[0] ?? "",
			...split.flatMap((column) => spread(column) ? labels.map((label) => `${column.shown} (${label})`) : [column.shown]),
			...split.length === 0 ? labels : []
		],
		rows,
		sameRows
	};
}
function index({ columns, rows }) {
	const [first = "", ...others] = columns;
	const distinct = new Set(columns.map(normal)).size === columns.length;
	const named = (name) => distinct ? normal(name) : name;
	const indexed = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const [key = "", ...cells] = row.map((value) => cellText(value).trim());
		const turn = (seen.get(key) ?? 0) + 1;
		seen.set(key, turn);
		const byName = new Map(others.map((name, at) => [named(name), cells[at] ?? ""]));
		indexed.set(JSON.stringify([key, turn]), {
			shown: key,
			cells: byName
		});
	}
	return {
		key: normal(first),
		names: new Map(others.map((name) => [named(name), name])),
		rows: indexed
	};
}
function normal(name) {
	return name.trim().toLowerCase();
}
/** All entries, in the order in which they are first met. */
function inOrder(maps) {
	const all = /* @__PURE__ */ new Map();
	for (const map of maps) for (const [key, value] of map) if (!all.has(key)) all.set(key, value);
	return all;
}
// build/compare/markdown.js
/** UTF-16 units; of at most three bytes each, within what GitHub takes as a step's summary (1 MiB). */
const MAX_CHARS = 3e5;
const CELL_CHARS$1 = 300;
const MAX_ROWS = 200;
const APART_BYTES = 3e4;
/** The comparison as Markdown: safe to post, and as the job's summary. */
function comparisonMarkdown(comparison) {
	const { rows, task } = comparison;
	const sections = [
		`### Codex, tiers side by side${task === "" ? "" : `: ${escapeInline(task)}`}`,
		[
			tier_results_line(HEADS),
			tier_results_line(HEADS.map((name) => RIGHT.has(name) ? "---:" : "---")),
			...rows.map((row) => tier_results_line(rowCells(row).map((text, at) => tier_results_cell(text, at === HEADS.length - 1 ? 1200 : 80))))
		].join("\n"),
		remarks(rows).map((remark) => `- ${escapeMarkdown(remark)}`).join("\n"),
		charts(comparison),
		tables(comparison)
	];
	return cutMarkdown(`${sections.filter((section) => section !== "").join("\n\n")}\n`, MAX_CHARS);
}
/** The extracted tables where they differ. */
function tables({ rows }) {
	const jobs = distinct(rows).filter(({ row }) => row.exit === 0);
	const labelled = jobs.flatMap(({ row, tiers }) => row.table === null ? [] : [{
		label: tiers.join(", "),
		table: row.table
	}]);
	if (labelled.length === 0) return "";
	const without = jobs.filter(({ row }) => row.table === null).map(({ tiers }) => tiers.join(", "));
	const notes = without.length === 0 ? [] : [`*No table in the answer of ${without.join(" and ")}.*`];
	if (labelled.length === 1) return notes.join("");
	const view = sideBySide(labelled);
	switch (view.kind) {
		case "same": return [`*The tables in the answers are the same: ${plural(view.rows, "row")}.*`, ...notes].join("\n\n");
		case "different": {
			if (view.sameRows > 0) notes.unshift(`*${plural(view.sameRows, "more row")}: the same in all.*`);
			const more = view.rows.length - MAX_ROWS;
			if (more > 0) notes.unshift(`*${plural(more, "more row")} that differ, in the output \`comparison\`.*`);
			return [
				"#### Where the tables differ",
				[
					tier_results_line(view.columns.map((name) => tier_results_cell(name))),
					tier_results_line(view.columns.map(() => "---")),
					...view.rows.slice(0, MAX_ROWS).map((values) => tier_results_line(values.map((value) => tier_results_cell(value ?? "–"))))
				].join("\n"),
				...notes
			].join("\n\n");
		}
		case "apart": return [
			"#### The tables",
			...labelled.flatMap(({ label, table }) => [`##### ${label}`, table_write_cutTableMarkdown(table, APART_BYTES)]),
			...notes
		].join("\n\n");
	}
}
function tier_results_line(cells) {
	return `| ${cells.join(" | ")} |`;
}
function tier_results_cell(text, max = CELL_CHARS$1) {
	return markdownCell(text.length <= max ? text : `${text.slice(0, max - 1)}…`);
}
/** The same where there is nothing to compare. */
function comparisonFailed(error) {
	return `### Codex, tiers side by side\n\n> ⚠️ ${escapeInline(error.replace(/\s+/g, " "))}\n`;
}
// build/compare/inputs.js
/** The one input that the comparison has for itself. */
const TIERS_INPUT = {
	name: "tiers",
	default: TIERS.join(","),
	description: "The tiers to compare, separated by commas."
};
/**
* The inputs of the job that its hash, or the way to its stored result, depends on. A comparison with the same values
* finds what each tier stored. The others (the key, who may run, how often to try) don't change which job it is.
*/
const SHARED = /* @__PURE__ */ new Set([
	"task",
	"task-file",
	"codex-args",
	"tier-models",
	"effort",
	"sandbox",
	"working-directory",
	"output-schema",
	"output-schema-file",
	"responses-api-endpoint",
	"codex-version",
	"codex-home",
	"cache-ttl",
	"cache-dir",
	"cache-key",
	"safety-strategy",
	"codex-user"
]);
[...INPUTS.filter(({ name }) => SHARED.has(name))];
/** `low, high`: commas or white space between; no tier twice; in the order given. */
const readTiers = (text) => {
	const words = text.split(/[\s,]+/).filter((word) => word !== "");
	const tiers = words.flatMap((word) => TIERS.find((tier) => tier === word) ?? []);
	return tiers.length === words.length && new Set(tiers).size === tiers.length && tiers.length > 0 ? context_ok(tiers) : invalid(`${TIERS.join(", ")}, each at most once, separated by commas`);
};
// build/compare/requests.js
/** One request for each tier, the same but for the tier. All problems are reported together. */
function tierRequests(tiers, raw, context) {
	const text = tiers.trim() || TIERS_INPUT.default;
	const wanted = readTiers(text);
	const [first = "low", ...others] = wanted.kind === "ok" ? wanted.value : [];
	const reading = parseRequest({
		...raw,
		tier: first
	}, context);
	const problems = reading.kind === "invalid" ? [...reading.problems] : [];
	if (wanted.kind === "invalid") problems.unshift(presentable({
		input: TIERS_INPUT.name,
		received: text,
		expected: wanted.expected
	}, []));
	if (reading.kind === "invalid" || problems.length > 0) return {
		kind: "invalid",
		problems
	};
	const rest = [];
	for (const tier of others) {
		const other = parseRequest({
			...raw,
			tier
		}, context);
		if (other.kind === "invalid") return {
			kind: "invalid",
			problems: other.problems
		};
		rest.push(other.request);
	}
	return {
		kind: "ok",
		requests: [reading.request, ...rest]
	};
}
// build/compare/text.js
/** Cells but the last are cut here: names of models have no limit of their own. */
const CELL_CHARS = 32;
/**
* The comparison for a terminal: columns one below the other, each line at most `width` characters where that leaves
* room for the last column. Ends with a line end.
*/
function comparisonText({ rows }, width = Number.POSITIVE_INFINITY) {
	const last = HEADS.length - 1;
	const lines = [[...HEADS], ...rows.map(rowCells)].map((cells) => cells.map((text, at) => tier_results_cut(escapeWorkflowLine(text), at === last ? Number.POSITIVE_INFINITY : CELL_CHARS)));
	const widths = HEADS.map((_, at) => Math.max(...lines.map((cells) => size(cells[at] ?? ""))));
	const before = widths.slice(0, last).reduce((sum, wide) => sum + wide + 2, 0);
	const room = Math.max(20, width - before);
	return [
		...lines.map((cells) => cells.map((text, at) => {
			if (at === last) return tier_results_cut(text, room);
			const gap = " ".repeat((widths[at] ?? 0) - size(text));
			return RIGHT.has(HEADS[at] ?? "") ? gap + text : text + gap;
		}).join("  ").trimEnd()),
		...remarks(rows).map(escapeWorkflowLine),
		""
	].join("\n");
}
function size(text) {
	return [...text].length;
}
function tier_results_cut(text, max) {
	return size(text) <= max ? text : `${[...text].slice(0, max - 1).join("")}…`;
}
// build/compare/tier-results.js
/**
* Finds what is stored for each request; changes nothing but the local copy of what was far. All look-ups go on at the
* same time, so that a slow store costs its 10 s once. The requests differ in their tier only.
*/
async function findTierResults(requests, context) {
	const { env, runId, personalHome } = context;
	const stores = openStores({
		...context,
		cacheDir: requests[0].cacheDir
	});
	const jobs = /* @__PURE__ */ new Map();
	const named = [];
	for (const request of requests) {
		const identity = await identifyJob(request, {
			fallbackCommit: env["GITHUB_SHA"] ?? "",
			runId,
			personalHome
		});
		const job = jobs.get(identity.hash) ?? findJob(identity, stores, request.cacheTtlMs);
		jobs.set(identity.hash, job);
		named.push({
			name: {
				tier: request.tier,
				model: request.model,
				hash: identity.hash
			},
			job
		});
	}
	return Promise.all(named.map(async ({ name, job }) => ({
		...name,
		...await job
	})));
}
async function findJob({ hash, notCacheable }, stores, ttlMs) {
	if (notCacheable !== null) return {
		kind: "missing",
		reason: notCacheable
	};
	const found = await stores.find(hash, ttlMs);
	if (found.kind === "miss") return {
		kind: "missing",
		reason: `No result is stored (${found.reason}): it failed, has not run on this commit with these inputs, or could not be kept.`
	};
	const result = restoreResult(found);
	return result === null ? {
		kind: "missing",
		reason: "The stored result has no summary that can be read."
	} : {
		kind: "ended",
		result,
		cache: {
			kind: "hit",
			source: found.source,
			ageSeconds: found.ageSeconds
		}
	};
}
/** The same results once a job has run: every tier of its hash has its outcome. */
function withOutcome(tierResults, hash, { result, cache }) {
	return tierResults.map((tierResult) => {
		if (tierResult.hash !== hash) return tierResult;
		const { tier, model } = tierResult;
		return {
			tier,
			model: result.model ?? model,
			hash,
			kind: "ended",
			result,
			cache
		};
	});
}


// EXTERNAL MODULE: ./build/shaken/chunks/cancellation.js
var cancellation = __webpack_require__(901);
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(982);
;// CONCATENATED MODULE: ./build/shaken/chunks/core.js
function toCommandValue(input){if(input===null||input===void 0)return``;else if(typeof input===`string`||input instanceof String)return input;return JSON.stringify(input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length)return{};return{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+external_os_.EOL)}const CMD_STRING=`::`;var Command=class{constructor(command,properties,message){if(!command)command=`missing.command`;this.command=command;this.properties=properties;this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=` `;let first=true;for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key];if(val){if(first)first=false;else cmdStr+=`,`;cmdStr+=`${key}=${escapeProperty(val)}`}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function escapeProperty(s){return toCommandValue(s).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for file command ${command}`);if(!external_fs_.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);external_fs_.appendFileSync(filePath,`${toCommandValue(message)}${external_os_.EOL}`,{encoding:`utf8`})}function prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${external_crypto_.randomUUID()}`;const convertedValue=toCommandValue(value);if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);if(convertedValue.includes(delimiter))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);return`${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`}var ExitCode;(function(ExitCode){ExitCode[ExitCode[`Success`]=0]=`Success`;ExitCode[ExitCode[`Failure`]=1]=`Failure`})(ExitCode||(ExitCode={}));function setSecret(secret){issueCommand(`add-mask`,{},secret)}function setOutput(name,value){if(process.env[`GITHUB_OUTPUT`]||``)return issueFileCommand(`OUTPUT`,prepareKeyValueMessage(name,value));process.stdout.write(external_os_.EOL);issueCommand(`set-output`,{name},toCommandValue(value))}function setFailed(message){process.exitCode=ExitCode.Failure;error(message)}function isDebug(){return process.env[`RUNNER_DEBUG`]===`1`}function debug(message){issueCommand(`debug`,{},message)}function error(message,properties={}){issueCommand(`error`,toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){issueCommand(`warning`,toCommandProperties(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){issueCommand(`notice`,toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+external_os_.EOL)}
// EXTERNAL MODULE: ./build/shaken/chunks/start.js
var start = __webpack_require__(584);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(708);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
;// CONCATENATED MODULE: ./build/shaken/chunks/step.js











// build/runner/bundle.js
/**
* Path of another shipped bundle, `dist/<entry>/index.js`, beside the one that runs.
*
* Not `new URL('../…', import.meta.url)`: the bundler takes that for an asset and copies the file.
*
* @param bundle `import.meta.url` of the running bundle
*/
function siblingBundle(bundle, entry) {
	return (0,external_node_path_.join)((0,external_node_url_.fileURLToPath)(bundle), "..", "..", entry, "index.js");
}
// build/runner/job-summary.js
/** GitHub refuses the whole summary of a step above this. */
const MAX_FILE = 1048576;
/**
* Appends to the step's part of the job summary; nothing where the runner has no place for it. Never fails: what
* can't be written is one warning.
*/
async function writeJobSummary(markdown, log) {
	const file = process.env["GITHUB_STEP_SUMMARY"];
	if (!file) return;
	try {
		const before = (await (0,promises_.stat)(file).catch(() => null))?.size ?? 0;
		const bytes = Buffer.byteLength(markdown);
		if (before + bytes > MAX_FILE) {
			log.warning(`The job summary was left out: with its ${bytes} bytes the step would have more than GitHub's 1 MiB.`);
			return;
		}
		await (0,promises_.appendFile)(file, markdown);
	} catch (cause) {
		log.warning(`The job summary could not be written: ${(0,errors.n)(cause)}`);
	}
}
// build/runner/stdout.js
/**
* Standard output to a pipe is asynchronous on Linux and macOS (Node 24 too, whatever its documentation says): what is
* written faster than the runner reads waits in memory, and `process.exit()` throws away what waits.
*/
/** Resolves when the reader has caught up, at the latest after 5 s. */
async function stdoutDrained() {
	if (external_node_process_.stdout.writableNeedDrain) await settled((resolve) => external_node_process_.stdout.once("drain", resolve), 5e3);
}
/** Resolves when all that was written has left this process, at the latest after `ms`. For the end of a process. */
function stdoutFlushed(ms = 1e3) {
	return settled((resolve) => external_node_process_.stdout.write("", () => resolve()), ms);
}
function settled(start, ms) {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, ms);
		start(() => {
			clearTimeout(timer);
			resolve();
		});
	});
}
// build/runner/log.js
/**
* The log of a step. Everything goes to stdout: the runner reads stdout and stderr with two readers that share their
* state, so that only one stream keeps its order. `notice` and `warning` are commands, in which @actions/core escapes
* `%`, CR and LF; what is left of their text can't end the command, and is harmless where an annotation shows it.
*/
function runnerLog(redactor) {
	const safe = (text) => escapeWorkflowCommands(redactor.text(text));
	process.stdout.on("error", () => {});
	return {
		info: (text) => info(safe(text)),
		notice: (text) => notice(safe(text)),
		warning: (text) => warning(safe(text)),
		drained: stdoutDrained
	};
}
/**
* Has the runner mask the secrets in this job's log from here on: the first thing that an entry does, before any other
* line. A mask holds for one line, so every line of a secret is masked; and as the runner knows only the raw form of
* what it is told here, the encoded ones are told as well.
*/
function maskSecrets(secrets) {
	for (const form of new Set(secrets.flatMap(maskForms))) setSecret(form);
}
/** Keeps what was remarked, for the job summary and the report: annotations are easily overlooked. */
function remembering(inner) {
	const notes = [];
	return {
		log: {
			info: (text) => inner.info(text),
			notice(text) {
				notes.push(text);
				inner.notice(text);
			},
			warning(text) {
				notes.push(text);
				inner.warning(text);
			},
			drained: async () => inner.drained?.()
		},
		notes
	};
}
// build/runner/outputs.js
/**
* Sets outputs. @actions/core writes them to the file that `GITHUB_OUTPUT` names, each between delimiters made for
* it. Without that file it would print `::set-output` commands with our values in them: then nothing is set.
*/
function setOutputs(values) {
	if (!process.env["GITHUB_OUTPUT"]) return;
	for (const [name, value] of Object.entries(values)) setOutput(name, value);
}
// build/runner/step.js
/**
* Opens the step: the first thing that an action does, because the secrets are masked here.
*
* @param bundle `import.meta.url` of the action
*/
function openStep(bundle) {
	const secrets = (0,secret_names.r)(start.t);
	maskSecrets(secrets);
	const redactor = createRedactor(secrets);
	const { log, notes } = remembering(runnerLog(redactor));
	return {
		env: start.t,
		signal: start.n,
		secrets,
		redactor,
		log,
		notes,
		clock: Date.now,
		runId: (0,external_node_crypto_.randomUUID)(),
		cacheCall: {
			script: siblingBundle(bundle, "cache-worker"),
			env: start.t
		},
		personalHome: null,
		channel: {
			setOutputs,
			writeJobSummary: (markdown) => writeJobSummary(markdown, log)
		}
	};
}
/** Ends the process. @param error fails the step; null = it went well */
async function endStep(error, { redactor }) {
	if (error !== null) setFailed(escapeWorkflowCommands(redactor.text(error)));
	await stdoutFlushed();
	process.exit();
}


;// CONCATENATED MODULE: ./build/shaken/chunks/compare-main.js







// build/compare/outputs.js
/** All outputs of the comparison; without one (wrong inputs), `comparison` is empty. */
function compareOutputs(comparison, report) {
	return {
		comparison: comparison === null ? "" : comparisonJson(comparison, MAX_OUTPUT),
		report
	};
}
// build/compare/publication.js
/** What is published of a comparison, or of one that failed. */
function comparisonPublication(compared, redactor) {
	const comparison = compared.kind === "ok" ? compared.comparison : null;
	const markdown = () => redactor.text(compared.kind === "ok" ? comparisonMarkdown(compared.comparison) : comparisonFailed(redactor.text(compared.error)));
	return {
		report: markdown,
		outputs: ({ report }) => compareOutputs(comparison, report),
		jobSummary: markdown,
		outputFile: null
	};
}
// build/compare-main.js
/** The comparison, behind its entry. Wiring only; the room is compare/. */
/** @param bundle `import.meta.url` of the entry */
async function compareMain(bundle) {
	const step = openStep(bundle);
	const { signal, log, env, redactor } = step;
	const compared = await Promise.race([worktree_withGitLimit({
		signal,
		endsAt: null
	}, () => compare(step)), overdue(signal)]).catch((cause) => ({
		kind: "failed",
		error: explain(cause, step)
	}));
	const folder = await makeRunFolder(env, compared.kind === "ok" ? compared.cacheDir : (0,external_node_os_.tmpdir)()).catch(() => null);
	if (folder === null) log.warning(NO_FOLDER);
	await publish(comparisonPublication(compared, redactor), {
		log,
		folder,
		step: step.channel,
		afterwards: []
	});
	await endStep(compared.kind === "ok" ? null : compared.error, step);
}
async function compare(step) {
	const { env, log, signal } = step;
	if (signal.aborted) throw signal.reason;
	const tiers = env[`INPUT_${TIERS_INPUT.name.toUpperCase()}`] ?? "";
	const asked = tierRequests(tiers, inputsFromEnvironment(env), requestContext("action", env));
	if (asked.kind === "invalid") {
		log.info(listProblems(asked.problems));
		return {
			kind: "failed",
			error: describeProblems(asked.problems)
		};
	}
	const [request] = asked.requests;
	const tierResults = await findTierResults(asked.requests, step);
	if (signal.aborted) throw signal.reason;
	const comparison = compareTiers(request.task, tierResults);
	log.info(comparisonText(comparison));
	return {
		kind: "ok",
		comparison,
		cacheDir: request.cacheDir
	};
}
/** Rejects when after a cancellation something doesn't let go. */
function overdue(signal) {
	return new Promise((_, reject) => {
		(0,cancellation.i)(signal, cancellation.t).addEventListener("abort", () => reject(signal.reason));
	});
}
function explain(cause, step) {
	return step.signal.aborted ? `The comparison was cancelled (${step.signal.reason}).` : explainFault(cause, step).error;
}



/***/ }),

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ META_FIELDS),
/* harmony export */   c: () => (/* binding */ OPTIONAL_FILES),
/* harmony export */   d: () => (/* binding */ listedFiles),
/* harmony export */   f: () => (/* binding */ markOf),
/* harmony export */   i: () => (/* binding */ ENTRY_LIMIT),
/* harmony export */   l: () => (/* binding */ ageSeconds),
/* harmony export */   m: () => (/* binding */ mismatch),
/* harmony export */   n: () => (/* binding */ DAY),
/* harmony export */   o: () => (/* binding */ META_FILE),
/* harmony export */   p: () => (/* binding */ metaBytes),
/* harmony export */   r: () => (/* binding */ ENTRY_FILES),
/* harmony export */   s: () => (/* binding */ META_LIMIT),
/* harmony export */   u: () => (/* binding */ isHash)
/* harmony export */ });
/* unused harmony export t */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);

// build/store/entry/entry.js
/** A stored entry: its files and the content of its `meta.json` (format 1). Pure. */
const META_FILE = "meta.json";
const ENTRY_FILES = [
	"stdout",
	"stderr",
	"summary.json",
	"message.md",
	"table.json",
	"changes.patch"
];
/** Absent where there is no table, or nothing was changed. All others are always there, though they may be empty. */
const OPTIONAL_FILES = ["table.json", "changes.patch"];
/** Bytes of all files of an entry together, `meta.json` not counted. */
const ENTRY_LIMIT = 134217728;
const META_LIMIT = 4194304;
/** How far in the future `created` may be, in ms: clocks of two machines differ. */
const CLOCK_SLACK = 3e5;
const DAY = 864e5;
/** The fields of `meta.json`, in its order. */
const META_FIELDS = [
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
	"codexVersion",
	"changes",
	"activity",
	"notReplayed",
	"files",
	"key"
];
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
		sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
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



/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ errorMessage),
/* harmony export */   r: () => (/* binding */ errorStack),
/* harmony export */   t: () => (/* binding */ errorCode)
/* harmony export */ });
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



/***/ }),

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ equip),
/* harmony export */   i: () => (/* binding */ MEMBER_FOLDER),
/* harmony export */   n: () => (/* binding */ ARCHIVE_LIMIT),
/* harmony export */   o: () => (/* binding */ stagingEnvironment),
/* harmony export */   r: () => (/* binding */ HAS_ZSTD),
/* harmony export */   t: () => (/* binding */ ARCHIVE)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(522);




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
