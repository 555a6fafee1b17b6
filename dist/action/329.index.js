export const id = 329;
export const ids = [329];
export const modules = {

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



/***/ }),

/***/ 8329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPermission: () => (/* binding */ checkPermission)
/* harmony export */ });
/* harmony import */ var _event2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9224);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6233);


// build/runner/github/actor.js
/**
* Events that nobody without write access can cause: GitHub itself checks that for each of them.
* A push by a bot is another matter, because bots push what strangers gave them (dependency updates).
*/
const NEEDS_WRITE_ACCESS = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"merge_group",
	"create",
	"delete"
]);
/** GitHub's own accounts, the only ones that `allow-bots` trusts; others are named one by one. */
const GITHUB_BOTS = ["github-actions", "github-merge-queue"];
function classifyActor(facts) {
	const { event, actor, allowUsers, allowBots, allowBotUsers } = facts;
	if (event === "" || event === "schedule") return { kind: "allowed" };
	const name = actor.trim().toLowerCase();
	if (name === "") return {
		kind: "refused",
		reason: "GITHUB_ACTOR is empty, so nobody can tell who started this run."
	};
	if (isBot(actor, facts.sender)) {
		if (allowBots && GITHUB_BOTS.includes(withoutSuffix(name))) return { kind: "allowed" };
		if (allowBotUsers.some((bot) => withoutSuffix(bot) === withoutSuffix(name))) return { kind: "allowed" };
	} else if (NEEDS_WRITE_ACCESS.has(event)) return { kind: "allowed" };
	if (allowUsers.some((user) => user === "*" || user.toLowerCase() === name)) return { kind: "allowed" };
	return {
		kind: "ask",
		actor
	};
}
/**
* A bot by its name, whose suffix no person's name can have, or by what the event says of its sender: some apps
* (`Copilot`) act under a plain name. Anybody else counts as a person, so that nobody profits from a bot's name.
*/
function isBot(actor, sender) {
	const name = actor.trim().toLowerCase();
	if (name.endsWith(SUFFIX)) return true;
	return sender?.type === "Bot" && withoutSuffix(sender.login) === name;
}
const SUFFIX = "[bot]";
function withoutSuffix(login) {
	const name = login.trim().toLowerCase();
	return name.endsWith(SUFFIX) ? name.slice(0, -5) : name;
}
// build/runner/github/permission.js
/**
* May whoever started this run spend the key? Write access, asked of GitHub's API
* (`GET /repos/{owner}/{repo}/collaborators/{username}/permission`), or a name in one of the allow lists.
* What can't be found out is a refusal.
*/
async function checkPermission(request, env, options = {}) {
	const facts = {
		event: env["GITHUB_EVENT_NAME"] ?? "",
		actor: env["GITHUB_ACTOR"] ?? "",
		sender: (0,_event2_js__WEBPACK_IMPORTED_MODULE_0__.n)(await (0,_event2_js__WEBPACK_IMPORTED_MODULE_0__.t)(env["GITHUB_EVENT_PATH"])),
		allowUsers: request.allowUsers,
		allowBots: request.allowBots,
		allowBotUsers: request.allowBotUsers
	};
	const verdict = classifyActor(facts);
	switch (verdict.kind) {
		case "allowed": return verdict;
		case "refused": return refused(verdict.reason);
		case "ask": return askGitHub({
			actor: verdict.actor.trim(),
			sender: facts.sender
		}, request.githubToken, env, options);
	}
}
async function askGitHub({ actor, sender }, token, env, { maxMs = 2e4, signal }) {
	const repository = env["GITHUB_REPOSITORY"] ?? "";
	if (!/^[^/]+\/[^/]+$/.test(repository)) return refused(`GITHUB_REPOSITORY holds "${repository}", not owner/name.`);
	if (token === null) return refused(`Without github-token nobody can tell whether ${actor} may start this run: leave that input at its default. ${wayIn(actor, sender)}`);
	const { owner, repo, ask } = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.t)({
		token,
		env,
		maxMs,
		...signal === void 0 ? {} : { signal }
	});
	const asked = await ask(async ({ rest }) => (await rest.repos.getCollaboratorPermissionLevel({
		owner,
		repo,
		username: actor
	})).data);
	if (asked.kind === "failed") return refused(`${unanswered(actor, repository, asked.fault)} ${wayIn(actor, sender)}`);
	const access = accessOf(asked.answer);
	if (access === null) return refused(`GitHub's answer on ${actor}'s access to ${repository} can't be understood. ${wayIn(actor, sender)}`);
	return access.write ? { kind: "allowed" } : refused(`${actor} has ${access.name} access to ${repository}, and write access is needed. ${wayIn(actor, sender)}`);
}
/**
* `permission` is one of admin, write, read and none: it folds maintain into write and triage into read. A custom role
* has its own name in `role_name`, and shows what it may in `user.permissions`. The reply comes from the network,
* whatever its type says.
*/
function accessOf(reply) {
	if (typeof reply !== "object" || reply === null) return null;
	const { permission, role_name, user } = reply;
	if (typeof permission !== "string") return null;
	const write = [
		"admin",
		"maintain",
		"write"
	].includes(permission) || user?.permissions?.push === true;
	const name = typeof role_name === "string" && role_name !== "" ? role_name : permission;
	return {
		write,
		name: name === "none" ? "no" : name
	};
}
function unanswered(actor, repository, { kind, said }) {
	switch (kind) {
		case "missing": return `${actor} is no collaborator of ${repository} (${said}), and write access is needed.`;
		case "token": return `GitHub doesn't accept github-token (${said}), so nobody can tell whether ${actor} may start this run.`;
		case "limited": return `GitHub's rate limit for github-token is used up (${said}), so nobody can tell whether ${actor} may start this run. Run the job again later.`;
		case "late": return `GitHub didn't say in time whether ${actor} may start this run. Run the job again.`;
		case "passing": return `GitHub didn't say whether ${actor} may start this run (${said}), asked three times. Run the job again.`;
		default: return `GitHub didn't say whether ${actor} may start this run (${said}).`;
	}
}
function wayIn(actor, sender) {
	if (!isBot(actor, sender)) return `To let ${actor} in all the same, name them in allow-users.`;
	return `To let this bot in all the same, name it in allow-bot-users.`;
}
function refused(error) {
	return {
		kind: "refused",
		error
	};
}



/***/ })

};
