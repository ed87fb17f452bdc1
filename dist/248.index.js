export const id = 248;
export const ids = [248,123];
export const modules = {

/***/ 91994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changedLines)
/* harmony export */ });
/** Line ranges on the new side that a unified diff adds or changes: ascending, both ends included. A deletion touches the line that follows it.
 *  @param patch hunks as GitHub and git write them, with or without file headers */
function changedLines(patch) {
    const ranges = [];
    let line = 0, left = 0;
    for (const text of patch.split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text);
        if (hunk !== null) {
            line = Number(hunk[1]);
            left = Number(hunk[2] ?? 1);
            continue;
        }
        if (line === 0 || left <= 0)
            continue;
        if (text.startsWith('+')) {
            const last = ranges.at(-1);
            if (last !== undefined && last[1] === line - 1)
                last[1] = line;
            else
                ranges.push([line, line]);
        }
        if (text.startsWith('+') || text.startsWith(' ')) {
            line++;
            left--;
        }
    }
    return ranges;
}


/***/ }),

/***/ 43248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _data_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91994);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69123);


/** GitHub lists no more files of a pull request than these. */
const MOST = 3000;
/** Files of a pull request, with the lines it adds or changes where GitHub tells them. */
async function changedFiles(octokit, context, pull, options) {
    const files = [];
    try {
        for (let page = 1; page <= MOST / 100; page++) {
            const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.attempt)((signal) => octokit.rest.pulls.listFiles({ owner: context.owner, repo: context.repo, pull_number: pull.number, per_page: 100, page, request: { signal } }), options);
            for (const { filename, previous_filename, status, patch } of data)
                files.push({
                    path: filename, status: statusOf(status), ...(previous_filename === undefined ? {} : { previousPath: previous_filename }), ...(patch === undefined ? {} : { lines: (0,_data_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .changedLines */ .M)(patch) }),
                });
            if (data.length < 100)
                return { changes: { files } };
        }
        return { changes: undefined, note: `The pull request changes ${MOST} files or more, which is where GitHub's list ends.` };
    }
    catch (reason) {
        return { changes: undefined, note: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.noteFor)(reason, 'The list of changed files', 'pull-requests: read', pull.fork) };
    }
}
function statusOf(status) {
    switch (status) {
        case 'added':
        case 'copied': return 'added';
        case 'removed': return 'removed';
        case 'renamed': return 'renamed';
        default: return 'modified';
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
