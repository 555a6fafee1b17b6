export const id = 40;
export const ids = [40];
export const modules = {

/***/ 3040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyNoSecret: () => (/* binding */ whyNoSecret)
/* harmony export */ });
function whyNoSecret(e,t){return e.GITHUB_ACTOR===`dependabot[bot]`?`Runs that Dependabot starts get only Dependabot’s own secrets: add the key under Settings → Secrets and variables → Dependabot.`:isForkEvent(e.GITHUB_EVENT_NAME??``,t)?`GitHub gives no secrets to a fork’s pull request, so only a cached result can be replayed there: let a maintainer run this job for the same commit from the base or default branch (by workflow_dispatch, say), then run this one again.`:e.GITHUB_EVENT_NAME===void 0?``:`In a workflow that another one calls, the caller passes its secrets with secrets: inherit.`}function isForkEvent(e,t){if(![`pull_request`,`pull_request_review`,`pull_request_review_comment`].includes(e))return!1;let n=t?.pull_request,r=n?.base?.repo?.id;return r!==void 0&&n?.head?.repo?.id!==r}

/***/ })

};
