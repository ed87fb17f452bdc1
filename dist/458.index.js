export const id = 458;
export const ids = [458];
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

/***/ 22458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitChanges: () => (/* binding */ gitChanges)
/* harmony export */ });
/* unused harmony export gitFile */
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _data_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91994);


/** What changed between two commits that the checkout has; undefined when it does not have them, or is none. Names are never given to a shell. */
async function gitChanges(workspace, base, head) {
    if (!/^[0-9a-f]{7,64}$/.test(base) || !/^(?:HEAD|[0-9a-f]{7,64})$/.test(head))
        return undefined;
    const names = await git(workspace, ['diff', '--name-status', '-z', '--find-renames', base, head]);
    if (names === undefined)
        return undefined;
    const words = names.toString('utf8').split('\0'), files = [];
    for (let at = 0; at + 1 < words.length;) {
        const [kind] = words[at++] ?? '', first = words[at++] ?? '';
        if (kind === 'R' || kind === 'C') {
            const path = words[at++] ?? '';
            files.push({ path, ...(kind === 'R' ? { previousPath: first } : {}), status: kind === 'R' ? 'renamed' : 'added' });
        }
        else
            files.push({ path: first, status: kind === 'A' ? 'added' : kind === 'D' ? 'removed' : 'modified' });
    }
    const withLines = [];
    for (const file of files.slice(0, 300)) {
        const patch = file.status === 'removed' ? undefined : await git(workspace, ['diff', '--unified=0', '--no-color', base, head, '--', file.path]);
        withLines.push(patch === undefined || patch.includes('Binary files') ? file : { ...file, lines: (0,_data_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .changedLines */ .M)(patch.toString('utf8')) });
    }
    return { files: [...withLines, ...files.slice(300)] };
}
/** Bytes of a file at a commit; undefined when the checkout does not have it. */
async function gitFile(workspace, commit, path) {
    return /^[0-9a-f]{7,64}$/.test(commit) ? git(workspace, ['show', `${commit}:${path}`]) : undefined;
}
async function git(cwd, words) {
    const pieces = [];
    try {
        const { exitCode } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', [...words], { cwd, silent: true, ignoreReturnCode: true, listeners: { stdout: (data) => { pieces.push(data); } } });
        return exitCode === 0 ? Buffer.concat(pieces) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
