export const id = 861;
export const ids = [861];
export const modules = {

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* binding */ comment)
/* harmony export */ });
/* harmony import */ var _cut_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4112);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6233);
/* harmony import */ var _event2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9224);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);




// build/publish/last-answer.js
/**
* A comment whose newest run failed still shows the last good answer, folded. To find that answer again, it stands
* behind a hidden line that names its commit. The text in a comment can't hold such a line: it is escaped.
*/
const ANSWER = /^<!-- codex-job answer ([0-9a-f]*) -->\n/m;
const FOLD_END = "\n\n</details>";
/** With less room, nothing that is worth reading would be left. */
const LEAST_CHARS = 500;
/** A good answer as it stands in a comment. @param commit that it speaks of; null where it isn't known */
function markAnswer(commit, text) {
	return `<!-- codex-job answer ${commit ?? ""} -->\n${text}`;
}
/** The last good answer of a comment, folded, in at most `room` characters; empty where there is none. */
function foldLastAnswer(previous, room) {
	const body = previous.replaceAll("\r\n", "\n");
	const found = ANSWER.exec(body);
	if (found === null) return "";
	const [line, commit = ""] = found;
	const rest = body.slice(found.index + line.length).trimEnd();
	const answer = found.index > 0 && body.slice(0, found.index).trimEnd().endsWith("</summary>") && rest.endsWith(FOLD_END.trim()) ? rest.slice(0, -FOLD_END.trim().length).trimEnd() : rest;
	const head = `<details><summary>The last good answer${commit === "" ? "" : `, for commit ${commit.slice(0, 7)}`}</summary>\n\n${line}`;
	const left = room - head.length - 12 - 1;
	if (answer.trim() === "" || left < LEAST_CHARS) return "";
	return `${head}${(0,_cut_markdown_js__WEBPACK_IMPORTED_MODULE_3__.t)(answer, left)}${FOLD_END}\n`;
}
// build/publish/comment-body.js
/** GitHub refuses a longer comment. It counts characters; we count UTF-16 units, which are never fewer. */
const MAX_COMMENT = 65536;
/**
* The hidden first line by which a comment is found again: one for each workflow, job, step, tier and `comment-key`, and
* one for each comment that asks for a reply. Hashed, because a workflow's name may hold `-->`.
*/
function commentMarker({ job, step, tier, key, replyTo, ...workflow }) {
	return markerOf([
		fileOf(workflow),
		job,
		step,
		tier,
		key,
		replyTo
	]);
}
/** The marker of versions before 1.1, which told neither steps nor legs apart. */
function formerMarker({ job, tier, ...workflow }) {
	return markerOf([
		fileOf(workflow),
		job,
		tier
	]);
}
function markerOf(place) {
	return `<!-- codex-job comment ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(place)).digest("hex").slice(0, 32)} -->`;
}
/** The file counts, not the branch that it was taken from: that is another one for every pull request. */
function fileOf({ workflowRef, workflow }) {
	return /^(.+?\.ya?ml)@/.exec(workflowRef)?.[1] ?? workflow;
}
/** The whole body, with the last good answer of the body before (`previous`) below a failure. */
function commentBody(marker, text, previous) {
	const shown = cutReport(text, MAX_COMMENT - marker.length - 100);
	if (!text.failed) return `${marker}\n${markAnswer(text.commit, shown)}\n`;
	const body = `${marker}\n${shown}\n`;
	const last = previous === null ? "" : foldLastAnswer(previous, MAX_COMMENT - body.length - 1);
	return last === "" ? body : `${body}\n${last}`;
}
/** A report that is too long is made shorter, and says where the whole of it is. */
function cutReport({ report, runUrl }, room) {
	const whole = report(Number.POSITIVE_INFINITY).trim();
	if (whole.length <= room) return whole;
	const note = `\n\n*More of it is in ${runUrl === null ? "the job summary of its run" : `[the job summary of its run](${runUrl})`}, all of it in the file that the \`report\` output names.*`;
	return (0,_cut_markdown_js__WEBPACK_IMPORTED_MODULE_3__.t)(report(room - note.length).trim(), room - note.length) + note;
}
/** GitHub may give back other line ends than it was given, and without blanks at the ends. */
function sameBody(a, b) {
	const plain = (body) => body.replaceAll("\r\n", "\n").trim();
	return plain(a) === plain(b);
}
// build/runner/github/comment-advice.js
/**
* Why the comment was not written, and what to change; a clause or more, without the last full stop.
*
* @param place what the comment is for
*/
function commentAdvice({ kind, said, accepted }, place) {
	const readOnly = place.kind === "known" && place.readOnly;
	const permission = place.kind === "known" && place.of === "issue" ? "issues" : "pull_requests";
	switch (kind) {
		case "token": return `GitHub doesn't accept github-token (${said}). Leave that input at its default`;
		case "denied":
		case "missing":
			if (/\b(?:locked|archived)\b/i.test(said)) return `GitHub refused it (${said})`;
			if (readOnly) return `a fork’s pull request has a token that may only read, whatever its \`permissions:\` say (${said}). Comment from a workflow_run workflow on the default branch instead, with \`permissions: pull-requests: write\``;
			return `the token may not do that (${said}). Add \`${permissionLine(accepted, permission)}\` under the job's \`permissions:\` (beside \`contents: read\`, which is lost once others are named)`;
		case "limited": return `GitHub's rate limit for github-token is used up (${said})`;
		case "late": return `GitHub didn't answer in time`;
		case "passing": return `GitHub didn't answer properly, asked three times (${said})`;
		case "refused": return `GitHub refused it (${said})`;
	}
}
/**
* The line to add. GitHub's reply may list what would do: alternatives between `;`, each `name=level` joined by `,`.
* For a comment on a pull request or an issue its own permission is enough.
*/
function permissionLine(accepted, own) {
	const ways = accepted.split(";").map((way) => way.trim());
	const asked = /^([a-z_]+)=(?:write|admin)$/;
	const other = ways.some((way) => way.includes(own)) ? void 0 : ways.find((way) => asked.test(way));
	return `${(asked.exec(other ?? "")?.[1] ?? own).replaceAll("_", "-")}: write`;
}
// build/runner/github/comment-upsert.js
/** More than this of our own on one pull request isn't from runs that raced. */
const MAX_TWINS = 10;
/**
* One comment that begins with the marker and is by the token's own user: updated where it says something else, created
* where there is none. Can be repeated after a failure at any point.
*/
async function upsertComment(octokit, wanted) {
	const { owner, repo, number } = wanted;
	const found = await ownComments(octokit, wanted);
	const there = await updateFirst(octokit, wanted, found) ?? await moveFormer(octokit, wanted, found);
	if (there !== null) return there;
	const body = wanted.body(null);
	const { data } = await octokit.rest.issues.createComment({
		owner,
		repo,
		issue_number: number,
		body
	});
	const url = addressOf(data);
	return {
		kind: "created",
		url: (await ownComments(octokit, wanted).then((own) => updateFirst(octokit, wanted, own)).catch(() => null))?.url ?? url
	};
}
/**
* The oldest comment with the former marker becomes this one. Steps and legs shared it: another one may have taken it at
* the same moment. So it is looked for again, and only counts where it has our marker now.
*/
async function moveFormer(octokit, wanted, found) {
	const former = found.find(({ isFormer }) => isFormer);
	if (former === void 0) return null;
	const { owner, repo } = wanted;
	const body = wanted.body(former.body);
	if (await unlessGone(octokit.rest.issues.updateComment({
		owner,
		repo,
		comment_id: former.id,
		body
	})) === null) return null;
	const moved = await updateFirst(octokit, wanted, await ownComments(octokit, wanted));
	return moved === null ? null : {
		...moved,
		kind: "updated"
	};
}
/** Null where there is none. Of several the oldest is kept. */
async function updateFirst(octokit, wanted, found) {
	const { owner, repo } = wanted;
	const { issues } = octokit.rest;
	const own = found.filter(({ isFormer }) => !isFormer);
	for (const [index, { id, url, body: before }] of own.entries()) {
		const body = wanted.body(before);
		const kind = sameBody(before, body) ? "unchanged" : "updated";
		if (kind === "updated") {
			const reply = await unlessGone(issues.updateComment({
				owner,
				repo,
				comment_id: id,
				body
			}));
			if (reply === null) continue;
			addressOf(reply.data);
		}
		for (const twin of own.slice(index + 1, index + 1 + MAX_TWINS)) await unlessGone(issues.deleteComment({
			owner,
			repo,
			comment_id: twin.id
		}));
		return {
			kind,
			url
		};
	}
	return null;
}
/** A success with something else in it comes from what stands between us and GitHub. */
function addressOf(comment) {
	if (typeof comment?.html_url !== "string") throw new _github_js__WEBPACK_IMPORTED_MODULE_0__.n("a reply that is no comment");
	return comment.html_url;
}
/** Over all pages, oldest first. Anybody can write our marker: only the author tells whether a comment is ours. */
async function ownComments(octokit, { owner, repo, number, marker, formerMarker }) {
	const marked = [];
	const { listComments } = octokit.rest.issues;
	const query = {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	};
	for await (const { data } of octokit.paginate.iterator(listComments, query)) {
		if (!Array.isArray(data)) throw new _github_js__WEBPACK_IMPORTED_MODULE_0__.n("a reply that is no list");
		for (const { id, body, html_url, user } of data) {
			const isFormer = formerMarker !== null && body?.startsWith(formerMarker) === true;
			if (!isFormer && !body?.startsWith(marker)) continue;
			marked.push({
				id,
				body: body ?? "",
				url: html_url,
				isFormer,
				author: user?.login ?? ""
			});
		}
	}
	if (marked.length === 0) return [];
	const self = await ownLogin(octokit);
	return marked.filter(({ author }) => author.toLowerCase() === self).sort((a, b) => a.id - b.id);
}
/**
* Whose token this is. `GET /user` is closed to the tokens of a job and of an app; GraphQL's `viewer` answers all kinds
* alike (`github-actions[bot]` for a job's own). Where GraphQL is closed, it is taken for a job's own: the default.
*/
async function ownLogin(octokit) {
	try {
		const { viewer } = await octokit.graphql("query { viewer { login } }");
		return viewer.login.toLowerCase();
	} catch (error) {
		const answered = error instanceof Error && error.name === "GraphqlResponseError";
		const { kind } = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.r)(error, Date.now());
		if (answered || kind === "denied" || kind === "missing") return "github-actions[bot]";
		throw error;
	}
}
async function unlessGone(asked) {
	try {
		return await asked;
	} catch (error) {
		if ((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.i)(error) === 404) return null;
		throw error;
	}
}
// build/runner/github/conversation.js
/**
* @param event `GITHUB_EVENT_NAME`
* @param payload what `GITHUB_EVENT_PATH` holds, parsed: GitHub's webhook payloads, not trusted to be any
* @param sha `GITHUB_SHA`
*/
function conversationOf(event, payload, sha) {
	const pull = at(payload, "pull_request");
	const number = at(pull, "number");
	if (isNumber(number)) return pullRequest(number, event !== "pull_request_target" && isFork(pull));
	switch (event) {
		case "issue_comment":
		case "issues": return ofIssue(payload);
		case "workflow_run": return ofWorkflowRun(payload);
		default: return sha === "" ? {
			kind: "none",
			reason: `the event ${event || "of this run"} has none`
		} : {
			kind: "search",
			sha,
			head: null
		};
	}
}
function pullRequest(number, readOnly = false) {
	return {
		kind: "known",
		number,
		of: "pull request",
		readOnly,
		replyTo: null
	};
}
/** GitHub's payload names a pull request an issue, with a `pull_request` in it. */
function ofIssue(payload) {
	const issue = at(payload, "issue");
	const number = at(issue, "number");
	if (!isNumber(number)) return {
		kind: "none",
		reason: "the event names no issue"
	};
	const comment = at(payload, "comment", "id");
	return {
		kind: "known",
		number,
		of: isObject(at(issue, "pull_request")) ? "pull request" : "issue",
		readOnly: false,
		replyTo: isNumber(comment) ? comment : null
	};
}
/**
* `pull_requests` is empty for a fork, and lists pull requests of forks among themselves as well. A fork's commit often
* can't be asked for in this repository, so its branch goes along.
*/
function ofWorkflowRun(payload) {
	const run = at(payload, "workflow_run");
	const here = at(payload, "repository", "id");
	const listed = at(run, "pull_requests");
	const [number] = (Array.isArray(listed) ? listed : []).filter((pull) => here === void 0 || at(pull, "base", "repo", "id") === here).map((pull) => at(pull, "number")).filter(isNumber).sort((a, b) => a - b);
	if (number !== void 0) return pullRequest(number);
	const sha = at(run, "head_sha");
	const owner = at(run, "head_repository", "owner", "login");
	const branch = at(run, "head_branch");
	if (typeof sha !== "string" || sha === "") return {
		kind: "none",
		reason: "the workflow run names no commit"
	};
	return {
		kind: "search",
		sha,
		head: typeof owner === "string" && typeof branch === "string" ? `${owner}:${branch}` : null
	};
}
/** A deleted fork has no repository any more. */
function isFork(pull) {
	const [head, base] = [at(pull, "head", "repo", "id"), at(pull, "base", "repo", "id")];
	return base !== void 0 && head !== base;
}
function at(value, ...path) {
	let found = value;
	for (const name of path) found = isObject(found) ? found[name] : void 0;
	return found;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function isNumber(value) {
	return Number.isSafeInteger(value) && value > 0;
}
// build/runner/github/find-pull-request.js
/**
* The open pull request of this repository whose head is that commit; the oldest of several, null without one.
* A fork's commit is asked for by its branch: this repository may not know it.
*/
async function findPullRequest({ rest }, { owner, repo, sha, head }) {
	if (head !== null) {
		const byBranch = oldest((await rest.pulls.list({
			owner,
			repo,
			state: "open",
			head,
			per_page: 100
		})).data, sha);
		if (byBranch !== null) return byBranch;
	}
	const query = {
		owner,
		repo,
		commit_sha: sha,
		per_page: 100
	};
	try {
		return oldest((await rest.repos.listPullRequestsAssociatedWithCommit(query)).data, sha);
	} catch (error) {
		if ((0,_github_js__WEBPACK_IMPORTED_MODULE_0__.i)(error) === 422) return null;
		throw error;
	}
}
function oldest(found, sha) {
	if (!Array.isArray(found)) throw new _github_js__WEBPACK_IMPORTED_MODULE_0__.n("a reply that is no list");
	const numbers = found.filter((pull) => pull.state === "open" && pull.head.sha === sha).map((pull) => pull.number);
	return numbers.length === 0 ? null : Math.min(...numbers);
}
// build/runner/github/comment.js
/**
* Writes the report to the comment of this workflow, job, step, tier and key on the pull request or issue; where a comment
* started this run, to a reply of its own.
*
* @param report safe Markdown, redacted, in at most so many characters if it can be
*/
async function commentOnPullRequest(report, { tier, result, commit }, { token, env, signal, key = "", maxMs = 2e4 }) {
	if (result.failure === "permission" || result.failure === "cancelled" || signal.aborted) return {
		kind: "left",
		reason: "a run that was refused or cancelled leaves the comment of the one before it"
	};
	const place = await readConversation(env);
	if (place.kind === "none") return skipped(`there is no pull request to comment on: ${place.reason}`);
	if (token === null) return skipped("github-token is empty, leave that input at its default");
	const named = {
		workflowRef: env["GITHUB_WORKFLOW_REF"] ?? "",
		workflow: env["GITHUB_WORKFLOW"] ?? "",
		job: env["GITHUB_JOB"] ?? "",
		step: env["GITHUB_ACTION"] ?? "",
		tier,
		key,
		replyTo: place.kind === "known" ? place.replyTo : null
	};
	const marker = commentMarker(named);
	const text = {
		report,
		runUrl: runUrl(env),
		commit,
		failed: result.summary.exit !== 0
	};
	const { owner, repo, ask } = (0,_github_js__WEBPACK_IMPORTED_MODULE_0__.t)({
		token,
		env,
		maxMs,
		signal
	});
	const asked = await ask(async (octokit) => {
		const number = place.kind === "known" ? place.number : await findPullRequest(octokit, {
			owner,
			repo,
			...place
		});
		if (number === null) return null;
		const formerMarker$1 = named.replyTo === null ? formerMarker(named) : null;
		const body = (previous) => commentBody(marker, text, previous);
		return upsertComment(octokit, {
			owner,
			repo,
			number,
			marker,
			formerMarker: formerMarker$1,
			body
		});
	});
	if (asked.kind === "failed") return skipped(commentAdvice(asked.fault, place));
	if (asked.answer !== null) return asked.answer;
	return skipped("there is no pull request to comment on: no open one has this commit as its head");
}
/** The same where the request asks for it, told in the log. */
async function comment({ report, outcome, request }, { env, signal, log }) {
	if (request === null || !request.prComment) return;
	const done = await commentOnPullRequest(report, outcome, {
		token: request.githubToken,
		key: request.commentKey,
		env,
		signal
	});
	if (done.kind === "skipped") log.notice(done.notice);
	else if (done.kind === "left") log.info(`No pull request comment: ${done.reason}.`);
	else log.info(`Pull request comment ${done.kind}: ${done.url}`);
}
/** What this run is about, by its event. */
async function readConversation(env) {
	const payload = await (0,_event2_js__WEBPACK_IMPORTED_MODULE_1__.t)(env["GITHUB_EVENT_PATH"]);
	return conversationOf(env["GITHUB_EVENT_NAME"] ?? "", payload, env["GITHUB_SHA"] ?? "");
}
function runUrl(env) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
	return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}
function skipped(reason) {
	return {
		kind: "skipped",
		notice: `pr-comment was not written: ${reason}.`
	};
}



/***/ }),

/***/ 9224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ senderOf),
/* harmony export */   t: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

// build/runner/github/event.js
/** The payload of the event that started this run, from `GITHUB_EVENT_PATH`; null where it can't be read. */
async function readEvent(path) {
	try {
		return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path ?? "", "utf8"));
	} catch {
		return null;
	}
}
/** Who caused the event; null where its payload doesn't say. `type` is GitHub's: User, Bot, Organization, Mannequin. */
function senderOf(payload) {
	const sender = payload?.sender;
	if (typeof sender?.login !== "string" || typeof sender.type !== "string") return null;
	return {
		login: sender.login,
		type: sender.type
	};
}



/***/ }),

/***/ 6233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ statusOf),
/* harmony export */   n: () => (/* binding */ UnreadableReply),
/* harmony export */   r: () => (/* binding */ apiFault),
/* harmony export */   t: () => (/* binding */ gitHub)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1911);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);


// build/runner/github/api-fault.js
/** A 2xx reply that isn't what the API's description says: a proxy's sign-in page, half a body. */
var UnreadableReply = class extends Error {};
/** Of GitHub's reply; null without one. The client gives an unanswered request the status 500, but no response. */
function statusOf(error) {
	const { status, response } = error ?? {};
	return typeof status === "number" && response !== void 0 ? status : null;
}
/** @param now milliseconds since 1970, for the time at which a limit is lifted */
function apiFault(error, now) {
	const thrown = typeof error === "object" && error !== null ? error : {};
	const headers = thrown.response?.headers ?? {};
	const accepted = String(headers["x-accepted-github-permissions"] ?? "");
	const words = shortened(thrown.message ?? String(error));
	const status = statusOf(error);
	const said = status === null ? words || "no answer" : words === "" ? String(status) : `${status}: ${words}`;
	const fault = (kind, waitMs = null) => ({
		kind,
		said,
		waitMs,
		accepted
	});
	if (thrown.name === "AbortError" || thrown.name === "TimeoutError") return fault("late");
	if (status === null) return fault("passing");
	if (status === 401) return fault("token");
	if (status === 429 || status === 403 && isLimit(headers, words)) return fault("limited", waitOf(headers, now));
	if (status === 403) return fault("denied");
	if (status === 404 || status === 410) return fault("missing");
	return fault(status >= 500 || status === 408 ? "passing" : "refused");
}
/** "Rate limits for the REST API" in GitHub's documentation: a primary limit is a 403 with nothing remaining. */
function isLimit(headers, words) {
	return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(words);
}
/** Seconds in `retry-after`, else the second since 1970 in `x-ratelimit-reset`. */
function waitOf(headers, now) {
	const after = Number(headers["retry-after"] ?? NaN);
	if (after >= 0) return after * 1e3;
	const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
	return headers["x-ratelimit-remaining"] === "0" && reset > 0 ? Math.max(0, reset * 1e3 - now) : null;
}
/** An error page in HTML tells nobody anything; the address of the API's documentation neither. */
function shortened(message) {
	if (/^\s*</.test(message)) return "";
	return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__.t)(message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, ""), 200);
}
// build/runner/github/github.js
/** Pauses before the second and the third try, in milliseconds. */
const AGAIN = [500, 1500];
const SILENT = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
/**
* GitHub's API for this repository. The client library is loaded on the first question only: a job that asks nothing
* doesn't pay for it.
*
* @octokit/plugin-retry isn't used: it repeats a request by itself, and a comment whose answer got lost would be there
* twice. What is repeated here is the whole question, which looks first.
*/
function gitHub({ token, env, maxMs, signal }) {
	const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	const deadline = Date.now() + maxMs;
	const timeout = AbortSignal.timeout(maxMs);
	const ended = signal === void 0 ? timeout : AbortSignal.any([signal, timeout]);
	let client;
	async function ask(question) {
		for (let tries = 0;; tries++) try {
			client ??= connect(token, env["GITHUB_API_URL"], ended);
			return {
				kind: "answered",
				answer: await question(await client)
			};
		} catch (error) {
			const fault = apiFault(error, Date.now());
			if (ended.aborted) return {
				kind: "failed",
				fault: {
					...fault,
					kind: "late"
				}
			};
			const pause = pauseBefore(fault, AGAIN[tries]);
			if (pause === null || Date.now() + pause >= deadline) return {
				kind: "failed",
				fault
			};
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, void 0, { signal: ended }).catch(() => void 0);
		}
	}
	return {
		owner,
		repo,
		ask
	};
}
/** Null when no other try is worth it. */
function pauseBefore({ kind, waitMs }, pause) {
	if (pause === void 0) return null;
	if (kind === "passing") return pause;
	return kind === "limited" && waitMs !== null ? Math.max(pause, waitMs) : null;
}
async function connect(token, baseUrl, signal) {
	const { getOctokit } = await __webpack_require__.e(/* import() */ 757).then(__webpack_require__.bind(__webpack_require__, 1757));
	const octokit = getOctokit(token, {
		log: SILENT,
		...baseUrl ? { baseUrl } : {}
	});
	octokit.hook.before("request", (options) => {
		options.request = {
			...options.request,
			signal,
			log: SILENT
		};
	});
	return octokit;
}



/***/ })

};
