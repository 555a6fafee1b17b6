export const id = 709;
export const ids = [709];
export const modules = {

/***/ 6709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyNoSecret: () => (/* binding */ whyNoSecret)
/* harmony export */ });
// build/runner/github/missing-secret.js
/**
* Why a workflow run has no key although its workflow names a secret, as far as the event tells. One sentence that says
* what to change. Pure.
*
* @param payload what `GITHUB_EVENT_PATH` holds, parsed
*/
function whyNoSecret(env, payload) {
	if (env["GITHUB_ACTOR"] === "dependabot[bot]") return "Runs that Dependabot starts get only Dependabot’s own secrets: add the key under Settings → Secrets and variables → Dependabot.";
	if (isForkEvent(env["GITHUB_EVENT_NAME"] ?? "", payload)) return "GitHub gives no secrets to a fork’s pull request, so only a cached result can be replayed there: let a maintainer run this job for the same commit from the base or default branch (by workflow_dispatch, say), then run this one again.";
	return env["GITHUB_EVENT_NAME"] === void 0 ? "" : "In a workflow that another one calls, the caller passes its secrets with secrets: inherit.";
}
/** Only these events withhold the secrets from a fork. */
function isForkEvent(event, payload) {
	if (![
		"pull_request",
		"pull_request_review",
		"pull_request_review_comment"
	].includes(event)) return false;
	const pull = payload?.pull_request;
	const base = pull?.base?.repo?.id;
	return base !== void 0 && pull?.head?.repo?.id !== base;
}



/***/ })

};
