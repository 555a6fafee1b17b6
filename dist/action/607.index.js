export const id = 607;
export const ids = [607];
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

/***/ 2461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writerLock),
/* harmony export */   i: () => (/* binding */ put),
/* harmony export */   n: () => (/* binding */ keepForced),
/* harmony export */   o: () => (/* binding */ dueEntries),
/* harmony export */   r: () => (/* binding */ keepNewer),
/* harmony export */   s: () => (/* binding */ turnFor),
/* harmony export */   t: () => (/* binding */ finishForOthers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5749);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2549);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5516);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8570);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9714);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7897);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);









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
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(cacheDir, EXPIRY, String(Math.floor(ms / HOUR_MS)));
	try {
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.d)(folder, 448);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, `${ms}-${hash}`), "", { mode: 384 });
	} catch {}
}
/** The entries whose time has passed; earlier hours first. */
async function* dueEntries(cacheDir, now) {
	const hours = (await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(cacheDir, EXPIRY))) ?? []).filter((name) => /^\d{1,15}$/.test(name) && Number(name) * HOUR_MS < now).sort((a, b) => Number(a) - Number(b));
	for (const hour of hours) {
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(cacheDir, EXPIRY, hour);
		for (const name of await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(folder)) ?? []) {
			const [ms = "", hash = ""] = name.split("-");
			if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__.u)(hash) || !(Number(ms) < now)) continue;
			yield {
				hash,
				forget: async () => void await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, name)))
			};
		}
		await removeIfEmpty(folder);
	}
}
/** A turn for the first caller of a period, null for all others: what needs doing now and then costs the rest nothing. */
async function turnFor(cacheDir, what, periodMs, now) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(cacheDir, EXPIRY);
	const mark = `${what}-${Math.floor(now / periodMs)}`;
	try {
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.d)(folder, 448);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, mark), { mode: 448 });
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_8__.t)(error) === "EEXIST") return null;
		throw error;
	}
	for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(folder)) if (name.startsWith(`${what}-`) && name !== mark) await removeIfEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, name));
	return { again: () => removeIfEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, mark)) };
}
async function removeIfEmpty(folder) {
	try {
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rmdir)(folder));
	} catch (error) {
		if (![
			"ENOTEMPTY",
			"EEXIST",
			"EBUSY"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_8__.t)(error))) throw error;
	}
}
// build/store/local/commit.js
/**
* Putting an entry in its place, so that it appears whole or not at all (the scheme is described in read.ts).
* All functions here need the writers' lock of the hash (lock.ts), except `stage`.
*/
/** Writes a whole entry into a fresh folder below `.staging`, on to the disk, and returns the folder. */
async function stage(cacheDir, entry) {
	const folder = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.c)(cacheDir, "entry");
	try {
		for (const [name, bytes] of entry.files) await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, name), bytes);
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.u)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, _entry_js__WEBPACK_IMPORTED_MODULE_2__.o), (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__.p)(entry.meta));
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.l)(folder);
		return folder;
	} catch (error) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(folder, {
			recursive: true,
			force: true
		});
		throw error;
	}
}
/** Makes a staged folder the entry `hash`. */
async function commit(cacheDir, hash, staged) {
	const target = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(cacheDir, hash);
	const stat = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.i)(target);
	const isUsable = stat?.isDirectory() && !(0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.r)(stat.mode);
	if (stat && !isUsable) await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.n)(cacheDir, target);
	if (!isUsable) {
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.a)(staged, target);
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.l)(cacheDir);
		return;
	}
	await finish(target);
	await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.a)(staged, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(target, _read_js__WEBPACK_IMPORTED_MODULE_3__.t));
	await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.l)(target);
	await finish(target);
}
/** Completes a move that was begun: by the caller, or by somebody who was killed. Harmless when there is none. */
async function finish(target) {
	const next = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(target, _read_js__WEBPACK_IMPORTED_MODULE_3__.t);
	const staged = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(next));
	if (!staged) return;
	for (const name of [..._entry_js__WEBPACK_IMPORTED_MODULE_2__.r, _entry_js__WEBPACK_IMPORTED_MODULE_2__.o]) if (staged.includes(name)) await moveOver((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(next, name), (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(target, name));
	await removeUnlisted(target);
	await removeFolder(next);
	await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.l)(target);
}
/** What the former entry had and this one hasn't. Readers of the former notice by `meta.json`, and start again. */
async function removeUnlisted(target) {
	const bytes = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(target, _entry_js__WEBPACK_IMPORTED_MODULE_2__.o), _entry_js__WEBPACK_IMPORTED_MODULE_2__.s);
	if (!bytes) return;
	let value;
	try {
		value = JSON.parse(bytes.toString("utf8"));
	} catch {
		return;
	}
	const checked = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__.r)(value);
	if (checked.kind === "invalid") return;
	for (const name of _entry_js__WEBPACK_IMPORTED_MODULE_2__.r) if (!Object.hasOwn(checked.meta.files, name)) await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(target, name)));
}
/** A folder in the place of one of our files (nobody of us makes any) would be in the way for ever. */
async function moveOver(from, to) {
	try {
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.a)(from, to);
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_8__.t)(error) === "ENOENT") return;
		if (![
			"EISDIR",
			"ENOTEMPTY",
			"EEXIST"
		].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_8__.t)(error))) throw error;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(to, {
			recursive: true,
			force: true
		});
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.a)(from, to);
	}
}
async function removeFolder(path) {
	try {
		await (0,_disk_js__WEBPACK_IMPORTED_MODULE_1__.o)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rmdir)(path));
	} catch (error) {
		if (!["ENOTEMPTY", "EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_8__.t)(error))) throw error;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(path, {
			recursive: true,
			force: true
		});
	}
}
// build/store/local/put.js
/** Putting an entry in the local store. A hit loads none of this. */
/** How long a writer waits for another writer of the same entry, in ms: until a dead one is known to be dead. */
const WRITER_WAIT_MS = _lock_js__WEBPACK_IMPORTED_MODULE_5__.o + 5e3;
function writerLock(hash) {
	return `${hash}.write`;
}
/** Completes what a killed writer left, if nobody else is at it and the disk lets us. The entry is good either way. */
async function finishForOthers(cacheDir, hash) {
	const lock = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.n)(cacheDir, writerLock(hash));
	if (lock.kind !== "held") return;
	await finish((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(cacheDir, hash)).catch(() => {});
	await lock.release();
}
const keepForced = (incoming, stored) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__.n)(incoming, stored) ? null : "forced";
const keepNewer = (incoming, stored) => Date.parse(stored.created) >= Date.parse(incoming.created) ? "newer" : keepForced(incoming, stored);
/** Never rejects. */
async function put(cacheDir, entry, clock, rule) {
	const { hash } = entry.meta;
	const target = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(cacheDir, hash);
	let staged = null;
	try {
		const state = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__.n)(cacheDir);
		if (state.kind !== "usable") {
			const [detail, advice] = state.kind === "unusable" ? [state.detail, state.advice] : [`${cacheDir} vanished`, ""];
			return failed("unusable", `${detail}. ${advice}`);
		}
		staged = await stage(cacheDir, entry);
		const lock = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__.t)(cacheDir, writerLock(hash), { maxWaitMs: WRITER_WAIT_MS });
		if (lock.kind !== "held") return failed("locked", `no lock for writing could be had: ${lock.detail}.`, lock.cause);
		try {
			const stored = await (0,_read_js__WEBPACK_IMPORTED_MODULE_3__.n)(target, hash, clock(), Number.POSITIVE_INFINITY).catch(() => null);
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
		return failed("failed", `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_8__.n)(cause)}.`, cause);
	} finally {
		if (staged) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(staged, {
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



/***/ }),

/***/ 2607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishForOthers: () => (/* reexport safe */ _put_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   keepForced: () => (/* reexport safe */ _put_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   keepNewer: () => (/* reexport safe */ _put_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   put: () => (/* reexport safe */ _put_js__WEBPACK_IMPORTED_MODULE_0__.i),
/* harmony export */   writerLock: () => (/* reexport safe */ _put_js__WEBPACK_IMPORTED_MODULE_0__.a)
/* harmony export */ });
/* harmony import */ var _put_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);


/***/ })

};
