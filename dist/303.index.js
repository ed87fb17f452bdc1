export const id = 303;
export const ids = [303];
export const modules = {

/***/ 82303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRun: () => (/* binding */ checkRun),
/* harmony export */   conclusion: () => (/* binding */ conclusion)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35218);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41128);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14455);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36249);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3200);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50256);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5338);







/** Limits of the checks API. */
const BATCH = 50;
const TEXT = 65_535;
const TITLE = 255;
const MESSAGE = 64_000;
/** `neutral` where something is wrong or unknown that the user asked not to fail on. */
function conclusion(report, failOn) {
    if ((0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$)(report.verdict, report.counts, failOn) !== 0)
        return 'failure';
    return report.verdict === 'pass' ? 'success' : 'neutral';
}
/** @param rest what the runner did not show
 *  @param whole where the whole report is, in plain words */
function checkRun(reports, rest, options) {
    const all = (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(reports);
    const each = all.map((report) => conclusion(report, options.failOn));
    const { title, sentence } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(all);
    const lines = rest.flatMap(checkAnnotation);
    const lost = rest.length - lines.length;
    const says = [sentence, ...(lost > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(lost, 'finding')} without a file to be shown on; see the report.`] : [])].join('\n\n');
    const output = { title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(title, TITLE), summary: (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBytes */ .Uw)(says, TEXT), text: (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z)(all, { whole: options.whole, limit: TEXT }) };
    const batches = Array.from({ length: Math.max(1, Math.ceil(lines.length / BATCH)) }, (_, at) => lines.slice(at * BATCH, (at + 1) * BATCH));
    return {
        conclusion: each.includes('failure') ? 'failure' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .overall */ .Me)(all.map(({ verdict }) => verdict)) === 'pass' ? 'success' : 'neutral',
        outputs: batches.map((annotations) => ({ ...output, annotations })),
    };
}
function checkAnnotation(from) {
    if (from.file === undefined)
        return [];
    const start = from.line ?? 1, end = from.endLine ?? start;
    return [{
            path: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .wellFormed */ .ES)(from.file), start_line: start, end_line: end,
            ...(start === end && from.column !== undefined ? { start_column: from.column, end_column: from.endColumn ?? from.column } : {}),
            annotation_level: from.severity === 'error' ? 'failure' : from.severity,
            title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(from.title, TITLE), message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(from.message, MESSAGE),
        }];
}


/***/ })

};
