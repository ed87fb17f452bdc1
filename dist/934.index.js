export const id = 934;
export const ids = [934];
export const modules = {

/***/ 49934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/report/escape.js
var report_escape = __webpack_require__(41128);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __webpack_require__(36249);
;// CONCATENATED MODULE: ./out/report/html/charts/bars.js



/** Horizontal bars in the given order; long names are shortened and whole in their title. */
function bars(title, chart) {
    const width = (0,d3_scale/* scaleLinear */.m4)([0, Math.max(1, ...chart.bars.map((bar) => bar.value))], [0, 300]);
    const rows = chart.bars.map((bar, at) => {
        const y = at * 24;
        return `<g><title>${(0,report_escape/* xmlText */.xK)(`${bar.label}: ${bar.value} ${chart.unit}`)}</title><text x="0" y="${y + 15}">${(0,report_escape/* xmlText */.xK)((0,report_escape/* shorten */.ml)(bar.label, 26))}</text>`
            + `<rect x="210" y="${y + 4}" width="${Math.max(1, width(bar.value))}" height="14" opacity="0.6"/><text x="${216 + width(bar.value)}" y="${y + 15}">${(0,report_escape/* xmlText */.xK)((0,numbers/* count */.U9)(bar.value))}</text></g>`;
    });
    return `<svg role="img" viewBox="0 0 600 ${Math.max(24, rows.length * 24)}" width="600" fill="currentColor" font-size="13"><title>${(0,report_escape/* xmlText */.xK)(title)}</title>${rows.join('')}</svg>`;
}

;// CONCATENATED MODULE: ./out/report/html/charts/strip.js



/** Where in a file something was seen: a darker bin holds more. */
function strip(title, chart) {
    const shade = (0,d3_scale/* scaleLinear */.m4)([0, Math.max(1, ...chart.bins)], [0.15, 1]), step = 600 / Math.max(1, chart.bins.length);
    const bins = chart.bins.map((seen, at) => seen === 0 ? '' : `<rect x="${at * step}" y="0" width="${step}" height="28" opacity="${shade(seen)}"><title>${(0,report_escape/* xmlText */.xK)(`${seen} ${chart.unit}`)}</title></rect>`);
    return `<svg role="img" viewBox="0 0 600 48" width="600" fill="currentColor" font-size="12"><title>${(0,report_escape/* xmlText */.xK)(title)}</title><rect y="28" width="600" height="1"/>${bins.join('')}`
        + `<text x="0" y="44">${(0,report_escape/* xmlText */.xK)((0,numbers/* count */.U9)(chart.from))}</text><text x="600" y="44" text-anchor="end">${(0,report_escape/* xmlText */.xK)((0,numbers/* count */.U9)(chart.to))}</text></svg>`;
}

;// CONCATENATED MODULE: ./out/report/html/blocks.js



function table(block) {
    const side = (at) => block.columns[at]?.align === 'right' ? ' class="right"' : '';
    const cell = (text, at) => `<td${side(at)}>${block.columns[at]?.code === true ? `<code>${(0,report_escape/* xmlText */.xK)(text)}</code>` : (0,report_escape/* xmlText */.xK)(text)}</td>`;
    return `<div class="scroll" tabindex="0" role="region" aria-label="${(0,report_escape/* xmlText */.xK)(block.title)}"><table><caption>${(0,report_escape/* xmlText */.xK)(block.title)}</caption><thead><tr>${block.columns.map((column, at) => `<th scope="col"${side(at)}>${(0,report_escape/* xmlText */.xK)(column.label)}</th>`).join('')}</tr></thead>`
        + `<tbody>${block.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table></div>${block.more === undefined || block.more === 0 ? '' : `<p class="dim">${block.more} more rows are not shown.</p>`}`;
}
function block(one) {
    switch (one.kind) {
        case 'text': return `<p>${(0,report_escape/* xmlText */.xK)(one.text)}</p>`;
        case 'table': return table(one);
        case 'chart': return `<h3>${(0,report_escape/* xmlText */.xK)(one.title)}</h3>${one.chart.kind === 'bars' ? bars(one.title, one.chart) : strip(one.title, one.chart)}`;
        case 'details': return folded(one.title, one.blocks.map(block).join(''));
    }
}
/** @param inner HTML that is already escaped */
function folded(title, inner) {
    return `<details><summary>${(0,report_escape/* xmlText */.xK)(title)}</summary>${inner}</details>`;
}

;// CONCATENATED MODULE: ./out/report/html/style.js
/** Everything the page looks like; its hash stands in the content security policy. */
const STYLE = `:root{color-scheme:light dark;--ink:#1c2024;--dim:#5a6269;--paper:#fff;--line:#d9dee2;--pass:#1a7f37;--fail:#b42318;--inconclusive:#8a5a00}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--dim:#a3adb5;--paper:#14171a;--line:#343b41;--pass:#5fcf80;--fail:#ff8f85;--inconclusive:#e8b64c}}
@media print{:root{color-scheme:light;--ink:#000;--dim:#444;--paper:#fff;--line:#bbb;--pass:#1a7f37;--fail:#b42318;--inconclusive:#8a5a00}}
body{margin:0 auto;max-width:64rem;padding:2rem 1rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.pass{color:var(--pass)}.fail{color:var(--fail)}.inconclusive{color:var(--inconclusive)}.dim{color:var(--dim)}
section{border-top:1px solid var(--line);margin-top:2rem}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}.right{text-align:right}
pre{white-space:pre-wrap}svg{max-width:100%;height:auto;display:block}summary{cursor:pointer;padding:.4rem 0}`;

;// CONCATENATED MODULE: ./out/report/html/page.js




const MARK = { pass: '✓ pass', fail: '✗ fail', inconclusive: '? inconclusive' };
/** One self-contained page over the reports of a run. Pure; every text of a report is shown as text.
 *  @returns a whole HTML document that loads nothing and runs nothing */
function html(reports, options = {}) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64'), title = (0,report_escape/* xmlText */.xK)(options.title ?? 'Gauntlet report');
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">`
        + `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>`
        + `<body><header><h1>${title}</h1></header><main>${reports.map(gate).join('')}</main></body></html>\n`;
}
function gate(report) {
    const rows = report.findings.flatMap((finding) => (finding.occurrences ?? [{ place: finding.place, message: finding.message }])
        .map((seen) => [finding.severity, finding.rule, where(seen.place), seen.message]));
    const columns = [{ label: 'severity' }, { label: 'rule', code: true }, { label: 'place', code: true }, { label: 'message' }];
    const inputs = report.inputs.map((file) => [file.path, file.rows === undefined ? '' : String(file.rows), String(file.bytes), file.sha256]);
    const json = (value) => `<pre>${(0,report_escape/* xmlText */.xK)(JSON.stringify(value, null, 2))}</pre>`;
    return `<section><h2>${(0,report_escape/* xmlText */.xK)(report.gate)} <span class="${report.verdict}">${MARK[report.verdict]}</span></h2><p>${(0,report_escape/* xmlText */.xK)(report.headline)}</p>`
        + `<p class="dim">${(0,report_escape/* xmlText */.xK)(report.section.inShort)}</p><ul>${[...report.reasons, ...report.cut].map((text) => `<li>${(0,report_escape/* xmlText */.xK)(text)}</li>`).join('')}</ul>`
        + report.findings.map((finding) => `<p>${(0,report_escape/* xmlText */.xK)(`${finding.severity}: ${where(finding.place)} ${finding.message} (${finding.rule}, ${finding.count} times)`)}</p>`).join('')
        + report.section.blocks.map(block).join('') + folded('All places kept in this report', table({ title: 'Places', columns, rows }))
        + folded('Inputs', table({ title: 'Inputs', columns: [{ label: 'file', code: true }, { label: 'rows', align: 'right' }, { label: 'bytes', align: 'right' }, { label: 'sha256', code: true }], rows: inputs }))
        + folded('Settings as used', json(report.settings)) + folded('What was measured', json(report.measured)) + '</section>';
}
function where(place) {
    return place === undefined ? '' : [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}


/***/ })

};
