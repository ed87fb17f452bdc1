export const id = 558;
export const ids = [558,123];
export const modules = {

/***/ 8558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeCheckRun: () => (/* binding */ makeCheckRun)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69123);

/** Makes a check run that carries what annotations of the step cannot: 50 annotations a request. */
async function makeCheckRun(octokit, context, name, check, options) {
    const at = { owner: context.owner, repo: context.repo };
    const [first, ...rest] = check.outputs;
    if (first === undefined)
        return { done: true };
    try {
        const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.attempt)((signal) => octokit.rest.checks.create({
            ...at, name, head_sha: context.pullRequest?.headSha ?? context.sha, status: 'completed', conclusion: check.conclusion, output: { ...first, annotations: [...first.annotations] }, request: { signal },
        }), options);
        for (const output of rest)
            await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.attempt)((signal) => octokit.rest.checks.update({ ...at, check_run_id: data.id, output: { ...output, annotations: [...output.annotations] }, request: { signal } }), options);
        return data.html_url === null ? { done: true } : { done: true, url: data.html_url };
    }
    catch (reason) {
        return { done: false, note: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.noteFor)(reason, 'The check run', 'checks: write', context.pullRequest?.fork === true) };
    }
}


/***/ }),

/***/ 69123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attempt: () => (/* binding */ attempt),
/* harmony export */   client: () => (/* binding */ client),
/* harmony export */   noteFor: () => (/* binding */ noteFor),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
const TRIES = 4;
const LONGEST_WAIT = 60_000;
const TIME_LIMIT = 30_000;
/** A client for the API the runner names, GitHub Enterprise Server included; proxies as the runner sets them. */
async function client(context, token) {
    const github = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    return github.getOctokit(token, { baseUrl: context.apiUrl });
}
/** Does one request, with a limit of time; again after network errors, 5xx and secondary rate limits, waiting as long as GitHub asks.
 *  @param request gets the signal of this try
 *  @param settled asked before another try: a reply may be lost after the work was done */
async function attempt(request, options, settled) {
    const sleep = options.sleep ?? ((ms) => new Promise((done) => { setTimeout(done, ms); }));
    for (let tries = 1;; tries++) {
        try {
            return await request(AbortSignal.any([options.signal, AbortSignal.timeout(options.timeLimit ?? TIME_LIMIT)]));
        }
        catch (reason) {
            const wait = waitFor(reason, tries);
            if (wait === undefined || tries >= TRIES || options.signal.aborted)
                throw reason;
            await sleep(wait);
            const done = await settled?.();
            if (done !== undefined)
                return done;
        }
    }
}
/** Milliseconds to wait before the next try; undefined when another try would not help. */
function waitFor(reason, tries) {
    const status = statusOf(reason), backoff = 500 * 2 ** tries;
    if (status === undefined || status >= 500)
        return backoff;
    const limited = status === 429 || (status === 403 && /rate limit/i.test(messageOf(reason)));
    if (!limited)
        return undefined;
    const headers = headersOf(reason), after = Number(headers['retry-after']), reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now();
    const asked = Number.isFinite(after) ? after * 1000 : headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? Math.max(0, reset) : backoff * 10;
    return asked > LONGEST_WAIT ? undefined : asked;
}
/** A refusal in words that name what is missing. */
function noteFor(reason, what, permission, fork) {
    const status = statusOf(reason);
    if (status === 403 && !/rate limit/i.test(messageOf(reason)))
        return `${what} was not possible: the token lacks \`permissions: ${permission}\`.${fork ? ' Pull requests from forks get a token that may only read.' : ''}`;
    if (status === 401)
        return `${what} was not possible: the token is not valid (any more).`;
    if (status === 404)
        return `${what} was not possible: ${fork ? 'the repository' : 'it'} was not found, or the token may not see it (\`permissions: ${permission}\`).`;
    if (status !== undefined)
        return `${what} was not possible: GitHub answered ${status}.`;
    return `${what} was not possible: GitHub could not be reached.`;
}
function statusOf(reason) {
    return reason instanceof Error && 'status' in reason && typeof reason.status === 'number' ? reason.status : undefined;
}
function messageOf(reason) { return reason instanceof Error ? reason.message : ''; }
function headersOf(reason) {
    if (!(reason instanceof Error) || !('response' in reason))
        return {};
    const { response } = reason;
    return typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
}


/***/ })

};
