export const id = 715;
export const ids = [715,123];
export const modules = {

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


/***/ }),

/***/ 74715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69123);

/** Keeps one comment of ours on a pull request: found by its marker, edited in place, made when it is not there.
 *  @param marker first line of the body, by which it is found again
 *  @param make   whether a comment that is not there is to be made */
async function keepComment(octokit, context, pull, marker, body, make, options) {
    const at = { owner: context.owner, repo: context.repo };
    try {
        const found = await findComment(octokit, at, pull.number, marker, options);
        if (found === undefined && !make)
            return { done: true };
        if (found !== undefined) {
            if (found.body !== body)
                await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.attempt)((signal) => octokit.rest.issues.updateComment({ ...at, comment_id: found.id, body, request: { signal } }), options);
            return { done: true, url: found.url };
        }
        const made = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.attempt)(async (signal) => {
            const { data } = await octokit.rest.issues.createComment({ ...at, issue_number: pull.number, body, request: { signal } });
            return { id: data.id, body, url: data.html_url };
        }, options, () => findComment(octokit, at, pull.number, marker, options));
        return { done: true, url: made.url };
    }
    catch (reason) {
        return { done: false, note: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.noteFor)(reason, 'The comment on the pull request', 'pull-requests: write', pull.fork) };
    }
}
async function findComment(octokit, at, number, marker, options) {
    for (let page = 1;; page++) {
        const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.attempt)((signal) => octokit.rest.issues.listComments({ ...at, issue_number: number, per_page: 100, page, request: { signal } }), options);
        // Someone may quote the marker; only a comment by an app that begins with it is ours.
        const ours = data.find((comment) => comment.user?.type === 'Bot' && comment.body?.startsWith(marker) === true);
        if (ours !== undefined)
            return { id: ours.id, body: ours.body ?? '', url: ours.html_url };
        if (data.length < 100)
            return undefined;
    }
}


/***/ })

};
