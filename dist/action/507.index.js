export const id = 507;
export const ids = [507];
export const modules = {

/***/ 7897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tickets),
/* harmony export */   c: () => (/* binding */ startOf),
/* harmony export */   i: () => (/* binding */ removeLockFolder),
/* harmony export */   l: () => (/* binding */ thisProcess),
/* harmony export */   n: () => (/* binding */ tryAcquire),
/* harmony export */   o: () => (/* binding */ STALE_MS),
/* harmony export */   r: () => (/* binding */ LOCKS),
/* harmony export */   s: () => (/* binding */ isAliveHere),
/* harmony export */   t: () => (/* binding */ acquire)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5749);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4575);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9714);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(643);










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
		boot: attempt$1(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim()),
		namespace: attempt$1(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)("/proc/self/ns/pid")),
		host: (0,node_os__WEBPACK_IMPORTED_MODULE_6__.hostname)()
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
		const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, "latin1");
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
function watchTickets(staleMs = STALE_MS, clock = () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_8__.performance.now()) {
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
	const all = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDir, LOCKS);
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(all, name);
	await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.d)(all, 448);
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)(folder, { mode: 448 });
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error) !== "EEXIST") throw error;
	}
	for (const path of [all, folder]) {
		const stats = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.i)(path);
		if (stats && !stats.isDirectory()) throw new Error(`${path} is not a folder`);
	}
	return folder;
}
/** All tickets of one lock, lowest N first. */
async function tickets(folder) {
	const found = [];
	for (const file of await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(folder)) ?? []) {
		if (!TICKET_NAME.test(file)) continue;
		const ticket = await readTicket(folder, Number(file));
		if (ticket) found.push(ticket);
	}
	return found.sort((a, b) => a.n - b.n);
}
async function readTicket(folder, n) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, String(n));
	const bytes = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.s)(path, TICKET_LIMIT);
	const facts = bytes && await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.stat)(path, { bigint: true }));
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
	const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)()}`;
	if (await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(temporary, text, {
		flag: "wx",
		mode: 384
	}).then(() => true)) === null) return false;
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.link)(temporary, path);
		return true;
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error) === "EEXIST" || (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error) === "ENOENT") return false;
		if (![
			"EPERM",
			"ENOSYS",
			"ENOTSUP",
			"EOPNOTSUPP",
			"EMLINK",
			"UNKNOWN"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error))) throw error;
		return await takeWithoutLinks(path, text);
	} finally {
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(temporary));
	}
}
/** Some file systems have no hard links. There a ticket is empty for a moment, and an empty ticket counts as held. */
async function takeWithoutLinks(path, text) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(path, text, {
			flag: "wx",
			mode: 384
		});
		return true;
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error) === "EEXIST") return false;
		throw error;
	}
}
/**
* Removes a ticket, and the lock's folder with it. Synchronous, because the end of the process does it as well.
* Looks at the token first: a process that slept past its heartbeat may find another holder under its number.
*/
function release(path, token) {
	if (parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8")).token !== token) return;
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.unlinkSync)(path);
	removeLockFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
/** Only when it is empty: somebody else may be taking the lock. */
function removeLockFolder(folder) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmdirSync)(folder);
	} catch (error) {
		if (![
			"ENOTEMPTY",
			"EEXIST",
			"ENOENT",
			"EBUSY",
			"EPERM"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.t)(error))) throw error;
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
	const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_8__.performance.now() + maxWaitMs;
	const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.randomUUID)();
	const isBusy = watchTickets(staleMs);
	let waiting = false;
	let wait = FIRST_PAUSE_MS;
	try {
		const state = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__.n)(cacheDir);
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
			const left = end - node_perf_hooks__WEBPACK_IMPORTED_MODULE_8__.performance.now();
			if (left <= 0) return {
				kind: "gave-up",
				reason: "busy",
				detail: turn.kind === "busy" ? `${turn.owner} holds it` : "many want it"
			};
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(Math.min(left, wait * (.75 + Math.random() / 2)), void 0, { signal }).catch(() => {});
			wait = Math.min(LAST_PAUSE_MS, wait * 1.3);
		}
	} catch (cause) {
		return {
			kind: "gave-up",
			reason: "unusable",
			detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_9__.n)(cause),
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
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, String(n));
	if (!await take(path, token)) return { kind: "again" };
	const now = await tickets(folder);
	const mine = now.some((ticket) => ticket.n === n && ticket.token === token);
	const others = now.filter((ticket) => ticket.n !== n);
	if (!mine || others.some((ticket) => isBusy(ticket) || ticket.n > n)) {
		if (mine) await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(path));
		return { kind: "again" };
	}
	for (const other of others) await (0,_disk_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.unlink)(other.path));
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
		(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.utimes)(path, now, now).catch(() => {});
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



/***/ }),

/***/ 7507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acquire: () => (/* reexport safe */ _lock_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7897);


/***/ })

};
