export const id = 377;
export const ids = [377];
export const modules = {

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayChanges: () => (/* binding */ replayChanges)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5749);
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5522);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7316);
/* harmony import */ var _shadow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9358);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);







// build/result/changes/disk-file.js
/** One file or link of the work tree: looked at, kept, put in place. Never through a link. */
const READ_AT_ONCE = 1 << 20;
function lstat(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path);
	} catch (error) {
		const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(error);
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw error;
	}
}
function foldersOf(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
/** What is there. Behind a link or a file there is nothing. */
function kindOnDisk(root, path) {
	for (const folder of foldersOf(path)) if (!lstat((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, folder))?.isDirectory()) return "absent";
	const stats = lstat((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, path));
	if (stats === void 0) return "absent";
	if (stats.isFile()) return "file";
	if (stats.isSymbolicLink()) return "link";
	return stats.isDirectory() ? "folder" : "other";
}
/** Whether a link or a file stands where a folder is needed. */
function blockedBy(root, path) {
	return foldersOf(path).find((folder) => lstat((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, folder))?.isDirectory() === false) ?? null;
}
/** Git's id of the raw bytes (of a link: of its target). */
async function blobId(root, path, format) {
	const place = (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, path);
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(place);
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)(format);
	if (stats.isSymbolicLink()) {
		const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readlinkSync)(place, { encoding: "buffer" });
		return hash.update(`blob ${target.length}\0`).update(target).digest("hex");
	}
	hash.update(`blob ${stats.size}\0`);
	if (stats.size <= READ_AT_ONCE) return hash.update((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(place)).digest("hex");
	for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createReadStream)(place)) hash.update(chunk);
	return hash.digest("hex");
}
/** Makes the folders that `path` needs and returns those that were not there. */
function makeMissingFolders(root, path) {
	const made = [];
	for (const folder of foldersOf(path)) {
		const place = (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, folder);
		const stats = lstat(place);
		if (stats === void 0) {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(place);
			made.push(folder);
		} else if (!stats.isDirectory()) throw new Error(`${JSON.stringify(String(place))} is not a folder.`);
	}
	return made;
}
/** Removes folders again, as far as they are empty. */
function unmakeFolders(root, folders) {
	for (const folder of [...folders].reverse()) try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmdirSync)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, folder));
	} catch {
		return;
	}
}
/** Copies a file (with its mode) or link from one root to another, where folders are made and nothing is there yet. */
function copyEntry(fromRoot, from, toRoot, to) {
	makeMissingFolders(toRoot, to);
	const [source, target] = [(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(fromRoot, from), (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(toRoot, to)];
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(source);
	if (stats.isSymbolicLink()) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.symlinkSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readlinkSync)(source, { encoding: "buffer" }), target);
		return;
	}
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.copyFileSync)(source, target, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.COPYFILE_FICLONE);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(target, stats.mode & 4095);
}
/**
* Moves the file or link at `from` to the place `to`, whole or not at all, over a file or link that is there, whose
* owner and permissions stay. `executable` null leaves that as it is too. Returns the folders that it made.
*
* One rename, where the two are on one file system; else a copy beside the target, and a rename. A new file has the
* permissions of the umask, and the group of a folder that gives it on; a default ACL, of which Node knows nothing, it
* has only where it is copied.
*/
function placeEntry(fromRoot, from, root, to, executable) {
	const made = makeMissingFolders(root, to);
	const [source, target] = [(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(fromRoot, from), (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, to)];
	let beside = null;
	try {
		const old = lstat(target);
		const group = groupFrom((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, to.slice(0, Math.max(0, to.lastIndexOf("/")))));
		const put = (place) => {
			if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(place).isFile()) settle(place, old?.isFile() ? old : void 0, executable, group);
			if (lstat(target)?.isDirectory()) removeEmptyFolder(target);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(place, target);
		};
		if (process.platform !== "win32" && isDone(() => put(source))) return made;
		const fresh = `${to.slice(0, to.lastIndexOf("/") + 1)}.codex-job-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID)()}`;
		beside = (0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, fresh);
		copyEntry(fromRoot, from, root, fresh);
		put(beside);
		return made;
	} catch (error) {
		if (beside !== null) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(beside, { force: true });
		unmakeFolders(root, made);
		throw error;
	}
}
/** False where the two lie on different file systems (or mounts of one: in a container job the runner's temp is such). */
function isDone(rename) {
	try {
		rename();
		return true;
	} catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.t)(error) !== "EXDEV") throw error;
		return false;
	}
}
/**
* The group of a file that is made in `folder`: its own where it gives that on (macOS: always). A file that was made
* elsewhere has another; so has a copy, since `copyFile` gives it the owner of the original.
*/
function groupFrom(folder) {
	const { mode, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(folder);
	return process.platform === "darwin" || (mode & 1024) !== 0 ? gid : null;
}
/** A folder that holds nothing but folders is nothing to git. One that holds a file makes this throw; nothing is lost. */
function removeEmptyFolder(folder) {
	for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder, { encoding: "buffer" })) {
		const inner = Buffer.concat([
			Buffer.from(folder),
			Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_4__.sep),
			name
		]);
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(inner).isDirectory()) removeEmptyFolder(inner);
	}
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmdirSync)(folder);
}
function settle(place, old, executable, group) {
	const base = old === void 0 ? 438 & ~process.umask() : old.mode & 4095;
	const bits = executable === null ? base : executable ? base | (base & 292) >> 2 : base & -74;
	const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(place);
	const { uid, gid } = old ?? {
		uid: now.uid,
		gid: group ?? now.gid
	};
	try {
		if (now.uid !== uid || now.gid !== gid) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chownSync)(place, uid, gid);
	} catch {}
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(place, bits);
}
/** Removes the file or link, and the folders that are empty then, as git does; but never `keep` and those above it. */
function removeEntry(root, path, keep) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, path), { force: true });
	unmakeFolders(root, foldersOf(path).filter((folder) => folder !== keep && !keep.startsWith(`${folder}/`)));
}
// build/result/changes/patch.js
var Malformed = class extends Error {};
function parsePatch(patch) {
	try {
		const files = /* @__PURE__ */ new Map();
		for (const header of headers(patch.toString("latin1"))) {
			const file = parseHeader(header);
			const earlier = files.get(file.path);
			files.set(file.path, earlier === void 0 ? file : typeChange(earlier, file));
		}
		return {
			kind: "ok",
			files: [...files.values()]
		};
	} catch (error) {
		if (error instanceof Malformed) return {
			kind: "malformed",
			reason: error.message
		};
		throw error;
	}
}
/** The lines of each file before its content. No line of content begins with "diff --git ": each has a sign or no blank. */
function headers(text) {
	if (!text.startsWith("diff --git ")) throw new Malformed("It does not begin as a git patch.");
	const found = [];
	for (let start = 0; start !== -1;) {
		const lines = [];
		let at = start;
		while (at < text.length) {
			const end = text.indexOf("\n", at);
			const line = text.slice(at, end === -1 ? text.length : end);
			if (lines.length > 0 && /^(diff --git |--- |GIT binary patch$|@@ )/.test(line)) break;
			lines.push(line);
			if (end === -1) break;
			at = end + 1;
		}
		found.push(lines);
		const next = text.indexOf("\ndiff --git ", Math.max(start, at - 1));
		start = next === -1 ? -1 : next + 1;
	}
	return found;
}
function parseHeader(lines) {
	const path = pathOf(lines[0] ?? "");
	let before = {
		mode: null,
		oid: null
	};
	let after = {
		mode: null,
		oid: null
	};
	for (const line of lines.slice(1)) {
		const mode = /^(old mode|new mode|deleted file mode|new file mode) (\d{6})$/.exec(line);
		const index = /^index ([0-9a-f]{40}|[0-9a-f]{64})\.\.([0-9a-f]{40}|[0-9a-f]{64})(?: (\d{6}))?$/.exec(line);
		if (mode !== null) {
			const value = fileMode(mode[2]);
			if (mode[1] === "old mode") before = {
				mode: value,
				oid: null
			};
			else if (mode[1] === "new mode") after = {
				mode: value,
				oid: null
			};
			else if (mode[1] === "deleted file mode") [before, after] = [{
				mode: value,
				oid: null
			}, null];
			else [before, after] = [null, {
				mode: value,
				oid: null
			}];
		} else if (index !== null) {
			const both = index[3] === void 0 ? null : fileMode(index[3]);
			if (before !== null) before = {
				mode: before.mode ?? both,
				oid: index[1] ?? null
			};
			if (after !== null) after = {
				mode: after.mode ?? both,
				oid: index[2] ?? null
			};
		} else throw new Malformed(`It holds a header that is not known: ${JSON.stringify(line.slice(0, 80))}.`);
	}
	const whole = (version) => version === null || version.oid !== null;
	if (!(before?.oid === null && after?.oid === null && before.mode !== null && after.mode !== null) && !(whole(before) && whole(after))) throw new Malformed("It holds a file without its ids.");
	return {
		path,
		before,
		after
	};
}
/** A file that becomes a link, or a link a file: deleted, then new. */
function typeChange(first, second) {
	if (first.after !== null || second.before !== null) throw new Malformed("It names one file twice.");
	return {
		path: first.path,
		before: first.before,
		after: second.after
	};
}
function fileMode(mode) {
	if (mode === "100644" || mode === "100755" || mode === "120000") return mode;
	throw new Malformed(`It holds a file of mode ${mode}, which is no file or link.`);
}
/** Without renames both names are the same, so that half of the line is the path; in quotes where it has control characters. */
function pathOf(line) {
	const names = line.slice(11);
	if (names.startsWith("\"")) {
		const half = (names.length - 1) / 2;
		const [one, two] = [names.slice(0, half), names.slice(half + 1)].map(unquote);
		if (one?.startsWith("a/") && two?.startsWith("b/") && one.slice(2) === two.slice(2)) return one.slice(2);
	} else {
		const path = names.slice(2, (names.length - 1) / 2);
		if (names === `a/${path} b/${path}`) return path;
	}
	throw new Malformed(`It holds a file with two names: ${JSON.stringify(line.slice(0, 200))}.`);
}
const ESCAPES = {
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	"\"": "\"",
	"\\": "\\"
};
/** Git's quoting of a path, which is C's. */
function unquote(text) {
	if (!/^"(?:[^"\\]|\\[abtnvfr"\\]|\\[0-3][0-7]{2})*"$/s.test(text)) throw new Malformed("It holds a name with bad quotes.");
	return text.slice(1, -1).replace(/\\([0-3][0-7]{2}|.)/gs, (_, code) => code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : ESCAPES[code] ?? "");
}
// build/result/changes/unsafe-path.js
/** Code points that HFS+ leaves out of names, in UTF-8: `.g\u200cit` opens `.git` there (as git's utf8.c has them). */
const HFS_IGNORES = /\u200c|\u200d|\u200e|\u200f|[\u202a-\u202e]|[\u206a-\u206f]|\ufeff/g;
/**
* Why a path from a patch must not be written; null when it may. Holds for every file system at once: what is harmless
* on this one may be `.git` on another. Whether links lie on the way only the disk can tell.
*/
function unsafePath(path) {
	if (path === "" || path.startsWith("/") || path.includes("\0")) return "is no path inside the work tree";
	for (const part of Buffer.from(path, "latin1").toString("utf8").split("/")) {
		if (part === "" || part === "." || part === "..") return "leads out of the work tree";
		for (const name of part.split("\\")) {
			const plain = name.replace(HFS_IGNORES, "").replace(/:.*$/s, "").replace(/[. ]+$/, "").toLowerCase();
			if (plain === ".git" || /^git~\d+$/.test(plain)) return "leads into a git directory";
		}
	}
	if (process.platform === "win32" && /[\\:]/.test(path)) return "leads out of the work tree";
	return null;
}
// build/result/changes/replay.js
/** Applies a kept patch to the work tree: whole or not at all. */
/**
* The patch is applied by git to copies of the files that it names, in a folder apart; what comes out is compared with
* the ids in the patch; only then they are moved into the work tree, one rename each, and put back should one fail.
* So git never works on the user's files here, and a patch that came from a cache can name but not reach a place
* outside. The bytes before have to be those of the original run, or it is refused.
*
* `folder`: absolute, exists, private to this run. Index, objects and settings of the repository are not touched.
* Rejects only when the work tree could not be put back.
*/
async function replayChanges(worktree, patch, folder, options) {
	const parsed = parsePatch(patch);
	if (parsed.kind === "malformed") return refused(`The patch cannot be read. ${parsed.reason}`);
	const stage = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, "replay-")));
	try {
		const reason = await whyNot(worktree, parsed.files) ?? await stageAfter(worktree, patch, parsed.files, stage, options.runId);
		return reason === null ? exchange(worktree, parsed.files, stage) : refused(reason);
	} catch (error) {
		if (error instanceof NotPutBack) throw error;
		return refused((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.n)(error));
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(stage, {
			recursive: true,
			force: true
		});
	}
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
/** Whether the work tree is what the patch starts from. Null when it is. */
async function whyNot(worktree, files) {
	const removed = new Set(files.filter((file) => file.before !== null).map((file) => file.path));
	for (const { path, before } of files) {
		const name = JSON.stringify((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.n)(path));
		const unsafe = unsafePath(path);
		if (unsafe !== null) return `The path ${name} in the patch ${unsafe}.`;
		const blocked = blockedBy(worktree.root, path);
		if (blocked !== null && !removed.has(blocked)) return `${name} lies behind ${JSON.stringify((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.n)(blocked))}, which is no folder.`;
		const kind = kindOnDisk(worktree.root, path);
		if (before === null) {
			if (kind !== "absent" && kind !== "folder") return `${name} is there already.`;
		} else if (kind !== (before.mode === "120000" ? "link" : "file")) return `${name} is not what it was before the run.`;
		else if (!await matches(worktree.root, path, before, worktree.objectFormat)) return `${name} has another content than before the run.`;
	}
	return null;
}
async function matches(root, path, version, format) {
	return version.oid === null || version.oid === await blobId(root, path, format);
}
/** Fills `stage/before` (kept, by number) and `stage/after` (by path). Returns why that failed, or null. */
async function stageAfter(worktree, patch, files, stage, runId) {
	const [before, after] = [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(stage, "before"), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(stage, "after")];
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(before);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(after);
	for (const [at, file] of files.entries()) {
		if (file.before === null) continue;
		copyEntry(worktree.root, file.path, before, String(at));
		copyEntry(worktree.root, file.path, after, file.path);
	}
	const nothing = Buffer.alloc(0);
	const { objectFormat } = worktree;
	const shadow = (0,_shadow_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		folder: stage,
		workTree: after,
		objectFormat,
		runId,
		alternates: [],
		fileSystem: {},
		exclude: nothing,
		excludesFile: nothing,
		shallow: null
	});
	const patchFile = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(stage, "changes.patch");
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(patchFile, patch);
	try {
		await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.a)([
			"apply",
			"--whitespace=nowarn",
			patchFile
		], shadow.run);
	} catch (error) {
		if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__.t && error.code !== null) return `The patch does not apply: ${error.message}`;
		throw error;
	}
	for (const file of files) {
		const kind = kindOnDisk(after, file.path);
		const wanted = file.after === null ? "absent" : file.after.mode === "120000" ? "link" : "file";
		if (!(kind === wanted || wanted === "absent" && kind === "folder") || file.after !== null && !await matches(after, file.path, file.after, objectFormat)) return `The patch does not give what it promises for ${JSON.stringify((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.n)(file.path))}.`;
	}
	return null;
}
var NotPutBack = class extends Error {};
/** Deletions first: a file may become a folder, and a folder a file. */
function exchange({ root, prefix }, files, stage) {
	const keep = Buffer.from(prefix).toString("latin1");
	const numbered = files.map((file, at) => ({
		...file,
		at
	}));
	const removals = numbered.filter((file) => file.after === null);
	const placements = numbered.filter((file) => file.after !== null);
	const undo = [];
	try {
		for (const { path, at } of removals) {
			removeEntry(root, path, keep);
			undo.push(() => copyEntry((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(stage, "before"), String(at), root, path));
		}
		for (const { path, before, after, at } of placements) {
			const executable = after?.mode === "120000" || before?.mode === after?.mode ? null : after?.mode === "100755";
			const made = placeEntry((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(stage, "after"), path, root, path, executable);
			undo.push(() => {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)((0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.t)(root, path), { force: true });
				if (before === null) unmakeFolders(root, made);
				else copyEntry((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(stage, "before"), String(at), root, path);
			});
		}
		return { kind: "applied" };
	} catch (error) {
		const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.n)(error);
		try {
			for (const step of undo.reverse()) step();
		} catch (second) {
			throw new NotPutBack(`A replay failed (${why}) and the work tree could not be put back: check it out again.`, { cause: second });
		}
		return refused(`The work tree cannot be written: ${why}`);
	}
}



/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ makeShadow)
/* harmony export */ });
/* harmony import */ var _byte_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);




// build/result/changes/shadow/shadow.js
/**
* A private git directory over somebody's work tree: its own settings, attributes and ignore rules, so that nothing
* the repository (or Codex, in it) configures runs or converts. Files are bytes here.
*/
/**
* `info/attributes` has the last word over every `.gitattributes`: no line ending, encoding, `$Id$` or filter (LFS)
* applies, and text is told from binary by content alone.
*/
const RAW = "* -text -crlf !eol -ident -filter -working-tree-encoding !diff !whitespace !conflict-marker-size\n";
/** Makes the shadow, or makes it anew over what is there; only objects survive. */
function makeShadow(spec) {
	const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(spec.folder, "shadow.git");
	for (const part of [
		"config",
		"HEAD",
		"index",
		"info",
		"refs",
		"hooks",
		"shallow",
		"config.worktree",
		"commondir"
	]) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, part), {
		recursive: true,
		force: true
	});
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "objects", "info"), {
		recursive: true,
		force: true
	});
	for (const part of [
		"info",
		"refs",
		(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)("objects", "info")
	]) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, part), { recursive: true });
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "HEAD"), "ref: refs/heads/none\n");
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "config"), settings(spec, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "info", "ignored")));
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "info", "attributes"), RAW);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "info", "exclude"), spec.exclude);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "info", "ignored"), spec.excludesFile);
	if (spec.shallow !== null) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "shallow"), spec.shallow);
	(0,_byte_path_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "objects"), spec.alternates);
	const env = {
		GIT_DIR: gitDir,
		GIT_WORK_TREE: spec.workTree,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_3__.devNull,
		GIT_CONFIG_COUNT: "0",
		GIT_CONFIG_PARAMETERS: "",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_NO_REPLACE_OBJECTS: "1"
	};
	return {
		gitDir,
		index: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "index"),
		run: {
			cwd: spec.workTree,
			runId: spec.runId,
			env
		}
	};
}
function settings(spec, ignored) {
	const quoted = (value) => `"${value.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n")}"`;
	const core = {
		bare: "false",
		autocrlf: "false",
		eol: "lf",
		safecrlf: "false",
		trustctime: "true",
		checkStat: "default",
		protectHFS: "true",
		protectNTFS: "true",
		splitIndex: "false",
		untrackedCache: "false",
		commitGraph: "false",
		attributesFile: node_os__WEBPACK_IMPORTED_MODULE_3__.devNull,
		excludesFile: ignored,
		...spec.fileSystem
	};
	const lines = Object.entries(core).map(([name, value]) => `\t${name} = ${quoted(value)}\n`);
	const version = spec.objectFormat === "sha256" ? 1 : 0;
	const format = version === 1 ? "[extensions]\n	objectFormat = sha256\n" : "";
	return `[core]\n\trepositoryformatversion = ${version}\n${lines.join("")}${format}[index]\n\tversion = 2\n`;
}



/***/ })

};
