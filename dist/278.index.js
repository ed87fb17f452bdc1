export const id = 278;
export const ids = [278];
export const modules = {

/***/ 43278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMENT_LIMIT: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   comment: () => (/* binding */ comment),
/* harmony export */   commentKey: () => (/* binding */ commentKey),
/* harmony export */   commentMarker: () => (/* binding */ commentMarker)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35218);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93507);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50256);



/** GitHub refuses longer comments. It counts characters; UTF-16 units are never fewer. */
const COMMENT_LIMIT = 65_536;
/** Names the one living comment of a workflow, job and gate. Names that only differ in what had to be replaced stay apart. */
function commentKey(workflow, job, gate) {
    const raw = [workflow, job, gate];
    // "--" would end an HTML comment early in some parsers.
    const safe = raw.map((part) => part.replace(/[^\p{ASCII}]|[^\w.]+/gu, '-').replace(/-{2,}/g, '-').slice(0, 60)).join('/');
    return safe === raw.join('/') ? safe : `${safe}/${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('comment', ...raw).slice(0, 8)}`;
}
/** The hidden first line by which the comment is found again. */
function commentMarker(key) {
    return `<!-- gauntlet:${key} -->`;
}
/** The body of the living pull-request comment. */
function comment(reports, key, options) {
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z)(reports, { ...options, before: commentMarker(key), limit: COMMENT_LIMIT, measure: _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .utf16Units */ .q0 });
}


/***/ })

};
