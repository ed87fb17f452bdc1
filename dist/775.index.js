export const id = 775;
export const ids = [775];
export const modules = {

/***/ 23775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/report/escape.js
var report_escape = __webpack_require__(41128);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __webpack_require__(36249);
// EXTERNAL MODULE: ./out/report/places.js
var places = __webpack_require__(86895);
// EXTERNAL MODULE: ./out/report/verdict.js
var report_verdict = __webpack_require__(5338);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
;// CONCATENATED MODULE: ./out/report/html/charts/bars.js



/** Horizontal bars in the given order; long names are shortened and whole in their title. */
function bars(title, chart) {
    const width = (0,d3_scale/* scaleLinear */.m4)([0, Math.max(...chart.bars.map((bar) => bar.value), Number.MIN_VALUE)], [0, 300]);
    const rows = chart.bars.map((bar, at) => {
        const y = at * 24;
        return `<g><title>${(0,report_escape/* xmlText */.xK)(`${bar.label}: ${bar.value} ${chart.unit}`)}</title><text x="0" y="${y + 15}">${(0,report_escape/* xmlText */.xK)((0,report_escape/* shorten */.ml)(bar.label, 26))}</text>`
            + `<rect class="bar ${bar.tone ?? ''}" x="210" y="${y + 4}" width="${Math.max(1, width(bar.value))}" height="14" rx="2"/><text x="${216 + width(bar.value)}" y="${y + 15}">${(0,report_escape/* xmlText */.xK)((0,numbers/* count */.U9)(bar.value))}</text></g>`;
    });
    return `<svg role="img" viewBox="0 0 600 ${Math.max(24, rows.length * 24)}" width="600" fill="currentColor" font-size="13"><title>${(0,report_escape/* xmlText */.xK)(title)}</title>${rows.join('')}</svg>`;
}

;// CONCATENATED MODULE: ./out/report/html/columns.js


const WIDTH = 240, HEIGHT = 56, ROW = 16, VALUES = 5;
/** Columns as small multiples: what each holds, how much of it is missing, and what should be known. */
function columns({ title, note, columns: list }) {
    return `<h3>${(0,report_escape/* xmlText */.xK)(title)}</h3>${note === undefined ? '' : `<p class="dim">${(0,report_escape/* xmlText */.xK)(note)}</p>`}<ul class="columns">${list.map(card).join('')}</ul>`;
}
function card({ name, type, missing, different, values, remarks, picture }) {
    const share = missing === 0 ? 'none missing' : `${(0,numbers/* decimal */._)(100 * missing, 2)} % missing`;
    return `<li><p class="name"><code>${(0,report_escape/* xmlText */.xK)((0,report_escape/* shorten */.ml)(name, 60))}</code> <span class="dim">${(0,report_escape/* xmlText */.xK)(type)}</span></p>${picture === undefined ? '' : drawn(name, picture)}${picture?.kind === 'values' ? '' : `<p>${(0,report_escape/* xmlText */.xK)((0,report_escape/* shorten */.ml)(values, 120))}</p>`}`
        + `<p class="dim">${(0,report_escape/* xmlText */.xK)([different, share].filter((text) => text !== '').join(' · ')).replaceAll(' %', '&nbsp;%')}</p>${missing === 0 ? '' : gap(missing)}`
        + `${remarks.map(({ tone, text }) => `<p class="remark ${tone}">${(0,report_escape/* xmlText */.xK)(text)}</p>`).join('')}</li>`;
}
/** Styles of single elements are forbidden on the page: how much is missing is drawn. */
function gap(missing) { return `<svg viewBox="0 0 ${WIDTH} 4" preserveAspectRatio="none" aria-hidden="true"><rect class="line" width="${WIDTH}" height="4"/><rect class="bar warning" width="${round(WIDTH * missing)}" height="4"/></svg>`; }
function drawn(name, picture) {
    return picture.kind === 'bins' ? bins(name, picture) : columns_bars(name, picture);
}
const round = (value) => Math.round(value * 10) / 10;
/** What is now in front, what was behind it as an outline. */
function bins(name, { from, to, now, before }) {
    const most = Math.max(...now, ...(before ?? []), Number.MIN_VALUE), step = WIDTH / Math.max(1, now.length), top = (share) => round(HEIGHT - (share / most) * (HEIGHT - 2));
    const area = now.map((share, at) => (share === 0 ? '' : `M${round(at * step + 0.5)} ${HEIGHT}V${top(share)}h${round(step - 1)}V${HEIGHT}z`)).join('');
    const outline = before === undefined ? '' : `<path class="before" d="M0 ${HEIGHT}${before.map((share, at) => `V${top(share)}H${round((at + 1) * step)}`).join('')}V${HEIGHT}"/>`;
    return `<svg role="img" viewBox="0 0 ${WIDTH} ${HEIGHT + 14}" fill="currentColor" font-size="10"><title>${(0,report_escape/* xmlText */.xK)(`Distribution of ${name} from ${(0,numbers/* decimal */._)(from, 4)} to ${(0,numbers/* decimal */._)(to, 4)}`)}</title><path class="bar" d="${area}"/>${outline}<rect class="line" y="${HEIGHT}" width="${WIDTH}" height="1"/>`
        + `<text y="${HEIGHT + 12}">${(0,report_escape/* xmlText */.xK)((0,numbers/* decimal */._)(from, 4))}</text><text x="${WIDTH}" y="${HEIGHT + 12}" text-anchor="end">${(0,report_escape/* xmlText */.xK)((0,numbers/* decimal */._)(to, 4))}</text></svg>`;
}
function columns_bars(name, { values }) {
    const shown = values.slice(0, VALUES), most = Math.max(...shown.flatMap(({ now, before = 0 }) => [now, before]), Number.MIN_VALUE), room = WIDTH - 130;
    const rows = shown.map(({ label, now, before }, at) => {
        const y = at * ROW;
        return `<text y="${y + 11}">${(0,report_escape/* xmlText */.xK)((0,report_escape/* shorten */.ml)(label, 16))}</text><rect class="bar" x="95" y="${y + 2}" width="${round((now / most) * room)}" height="10" rx="1"/>`
            + `${before === undefined ? '' : `<rect class="before" x="95" y="${y + 2}" width="${round((before / most) * room)}" height="10" rx="1"/>`}<text class="dim" x="${WIDTH}" y="${y + 11}" text-anchor="end">${(0,report_escape/* xmlText */.xK)(`${(0,numbers/* decimal */._)(100 * now, 2)} %`)}</text>`;
    });
    return `<svg role="img" viewBox="0 0 ${WIDTH} ${Math.max(ROW, shown.length * ROW)}" fill="currentColor" font-size="10"><title>${(0,report_escape/* xmlText */.xK)(`Most frequent values of ${name}`)}</title>${rows.join('')}</svg>`;
}

;// CONCATENATED MODULE: ./out/report/html/charts/strip.js



/** Where in a file something was seen: a darker bin holds more. */
function strip(title, chart) {
    const shade = (0,d3_scale/* scaleLinear */.m4)([0, Math.max(1, ...chart.bins)], [0.15, 1]), step = 600 / Math.max(1, chart.bins.length);
    const bins = chart.bins.map((seen, at) => seen === 0 ? '' : `<rect class="bar error" x="${at * step}" y="0" width="${step}" height="28" opacity="${shade(seen)}"><title>${(0,report_escape/* xmlText */.xK)(`${seen} ${chart.unit}`)}</title></rect>`);
    return `<svg role="img" viewBox="0 0 600 48" width="600" fill="currentColor" font-size="12"><title>${(0,report_escape/* xmlText */.xK)(title)}</title><rect y="28" width="600" height="1" opacity="0.4"/>${bins.join('')}`
        + `<text x="0" y="44">${(0,report_escape/* xmlText */.xK)((0,numbers/* count */.U9)(chart.from))}</text><text x="600" y="44" text-anchor="end">${(0,report_escape/* xmlText */.xK)((0,numbers/* count */.U9)(chart.to))}</text></svg>`;
}

;// CONCATENATED MODULE: ./out/report/html/blocks.js




function table(block) {
    const side = (at) => block.columns[at]?.align === 'right' ? ' class="right"' : '';
    const cell = (text, at) => `<td${side(at)}>${block.columns[at]?.code === true && text !== '' && text !== '–' ? `<code>${(0,report_escape/* xmlText */.xK)(text)}</code>` : (0,report_escape/* xmlText */.xK)(text)}</td>`;
    return `<div class="scroll" tabindex="0" role="region" aria-label="${(0,report_escape/* xmlText */.xK)(block.title)}"><table><caption>${(0,report_escape/* xmlText */.xK)(block.title)}</caption><thead><tr>${block.columns.map((column, at) => `<th scope="col"${side(at)}>${(0,report_escape/* xmlText */.xK)(column.label)}</th>`).join('')}</tr></thead>`
        + `<tbody>${block.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table></div>${block.more === undefined || block.more === 0 ? '' : `<p class="dim">${block.more} more rows are not shown.</p>`}`;
}
function block(one) {
    switch (one.kind) {
        case 'text': return `<p>${(0,report_escape/* xmlText */.xK)(one.text)}</p>`;
        case 'table': return table(one);
        case 'chart': return `<h3>${(0,report_escape/* xmlText */.xK)(one.title)}</h3><div class="scroll" tabindex="0" role="region" aria-label="${(0,report_escape/* xmlText */.xK)(one.title)}">${one.chart.kind === 'bars' ? bars(one.title, one.chart) : strip(one.title, one.chart)}</div>`;
        case 'code': return `<h3>${(0,report_escape/* xmlText */.xK)(one.title)}</h3><pre>${(0,report_escape/* xmlText */.xK)(one.text)}</pre>`;
        case 'columns': return columns(one);
        case 'details': return folded(one.title, one.blocks.map(block).join(''));
    }
}
/** @param inner HTML that is already escaped */
function folded(title, inner) {
    return `<details><summary>${(0,report_escape/* xmlText */.xK)(title)}</summary>${inner}</details>`;
}

;// CONCATENATED MODULE: ./out/report/html/script.js
/** Filters and sorts the tables of findings and places. The page is complete without it; its hash stands in the content security policy. */
const SCRIPT = `document.documentElement.classList.add('scripted');
// Paper cannot be unfolded.
addEventListener('beforeprint', () => { for (const part of document.querySelectorAll('details')) part.open = true; });
for (const table of document.querySelectorAll('table.sorted')) {
  const rows = [...table.tBodies[0].rows], field = table.closest('.filtered').querySelector('.filter');
  field.addEventListener('input', () => { const word = field.value.toLowerCase(); for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(word); });
  [...table.tHead.rows[0].cells].forEach((cell, at) => {
    const button = document.createElement('button'); button.type = 'button'; button.textContent = cell.textContent; cell.replaceChildren(button);
    let up = false;
    button.addEventListener('click', () => { up = !up; const key = (row) => row.cells[at].dataset.sort ?? row.cells[at].textContent; rows.sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }) * (up ? 1 : -1)); table.tBodies[0].append(...rows); cell.setAttribute('aria-sort', up ? 'ascending' : 'descending'); });
  });
}`;

;// CONCATENATED MODULE: ./out/report/html/style.js
/** Everything the page looks like; its hash stands in the content security policy. */
const STYLE = `:root{color-scheme:light dark;--ink:#1c2024;--dim:#5a6269;--paper:#f6f7f8;--card:#fff;--line:#dfe3e7;--code:#eef1f3;--pass:#1a7f37;--fail:#b42318;--inconclusive:#8a5a00;--error:#b42318;--warning:#8a5a00;--notice:#3b5f8a;--bar:#8b98a5}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--dim:#a3adb5;--paper:#101316;--card:#181c20;--line:#2c3338;--code:#22282d;--pass:#5fcf80;--fail:#ff8f85;--inconclusive:#e8b64c;--error:#ff8f85;--warning:#e8b64c;--notice:#8fb8ec;--bar:#7b8893}}
*{box-sizing:border-box}[hidden]{display:none!important}
body{margin:0 auto;max-width:70rem;padding:2.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{font-size:1.05rem;font-weight:600;color:var(--dim);margin:0 0 .5rem}h2{font-size:1.25rem;margin:0}h3{font-size:1rem;margin:1.75rem 0 .6rem}
.lead{font-size:1.7rem;line-height:1.25;font-weight:650;margin:0 0 1.75rem;max-width:46rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem;margin:0 0 1.5rem;padding:0;list-style:none}
.card,section{background:var(--card);border:1px solid var(--line);border-radius:10px}
.card{padding:1rem 1.25rem;border-left:5px solid var(--line)}.card.pass{border-left-color:var(--pass)}.card.fail{border-left-color:var(--fail)}.card.inconclusive{border-left-color:var(--inconclusive)}
.card p{margin:.2rem 0 0;color:var(--dim);font-size:.92rem}
section{padding:1.5rem 1.5rem 1.25rem;margin-top:1.25rem}h2+p{margin:.35rem 0 0}
.verdict.pass{color:var(--pass)}.verdict.fail{color:var(--fail)}.verdict.inconclusive{color:var(--inconclusive)}.dim{color:var(--dim)}
.sign{font-weight:700;white-space:nowrap}.sign.error{color:var(--error)}.sign.warning{color:var(--warning)}.sign.notice{color:var(--notice)}
code,.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.86em}code{background:var(--code);border-radius:4px;padding:.1em .35em}
caption{caption-side:top;text-align:left;font-weight:600;color:var(--ink);padding:1.5rem 0 .35rem}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.93rem}
th{color:var(--dim);font-weight:600;font-size:.82rem;white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}.right{text-align:right}tr:last-child td{border-bottom:0}
@media(min-width:40.01rem){.findings td.code{min-width:9rem;overflow-wrap:break-word}}
th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}th button:after{content:" ↕";opacity:.45}
.filter{display:none;margin:0 0 .75rem;width:100%;max-width:26rem;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:8px}.scripted .filter{display:block}
.columns{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.9rem;margin:.5rem 0 0;padding:0;list-style:none;font-size:.85rem}.columns li{border:1px solid var(--line);border-radius:8px;padding:.7rem .8rem;min-width:0;break-inside:avoid}.columns p{margin:.15rem 0}.columns .name{margin:0 0 .4rem}.columns svg{min-width:0;margin:.25rem 0}.columns svg .dim{fill:var(--dim)}.line{fill:var(--line)}.before{fill:none;stroke:var(--ink);stroke-width:1;stroke-dasharray:2 1.5;vector-effect:non-scaling-stroke}.remark{font-weight:600}.remark.error{color:var(--error)}.remark.warning{color:var(--warning)}.remark.neutral{color:var(--notice);font-weight:400}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 2.5rem}
pre{white-space:pre-wrap;font-size:.82rem;background:var(--code);border-radius:8px;padding:1rem}svg{width:100%;max-width:38rem;min-width:30rem;height:auto;display:block}.bar{fill:var(--bar)}.bar.error{fill:var(--error)}.bar.warning{fill:var(--warning)}.bar.notice{fill:var(--notice)}.bar.pass{fill:var(--pass)}
details{border-top:1px solid var(--line);margin-top:1rem;padding-top:.35rem}summary{cursor:pointer;padding:.4rem 0;font-weight:600}
footer{margin-top:1.5rem;color:var(--dim);font-size:.85rem}
@media(max-width:40rem){body{padding:1.25rem .75rem 2rem}section{padding:1.1rem 1rem}.lead{font-size:1.35rem}table.findings thead{display:none}table.findings,table.findings tbody,table.findings tr,table.findings td{display:block;border:0}table.findings tr{padding:.7rem 0;border-bottom:1px solid var(--line)}table.findings td{padding:.1rem 0;text-align:left}table.findings td.right:before{content:"seen "}table.findings td.right:after{content:" ×"}}
@media print{:root{color-scheme:light;--ink:#000;--dim:#444;--paper:#fff;--card:#fff;--line:#bbb;--code:#f3f3f3;--pass:#1a7f37;--fail:#b42318;--inconclusive:#8a5a00}body{padding:0}.filter{display:none!important}section,.card{break-inside:avoid-page}}`;

;// CONCATENATED MODULE: ./out/report/html/page.js








/** Findings beyond these are counted, not listed: the page stays small. */
const FINDINGS = 500;
/** Places beyond these stand in violations.csv alone. */
const PLACES = 1000, MESSAGE = 300;
const JSON_SHOWN = 20_000;
const SORT = { error: 0, warning: 1, notice: 2 };
/** One self-contained page over the reports of a run. Pure; every text of a report is shown as text.
 *  @returns a whole HTML document that loads nothing from elsewhere */
function html(reports, options = {}) {
    const title = (0,report_escape/* xmlText */.xK)(options.title ?? 'Gauntlet report');
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'">`
        + `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>`
        + `<body><header><h1>${title}</h1><p class="lead">${lead(reports)}</p></header><main>${reports.length > 1 ? `<ul class="cards">${reports.map(page_card).join('')}</ul>` : ''}${reports.map((report) => gate(report, reports.length === 1)).join('')}</main>`
        + `<footer>${[...new Set(reports.map(({ tool, started }) => (0,report_escape/* xmlText */.xK)(`${tool.name} ${tool.version}, ${started}`)))].join(' · ')}</footer><script>${SCRIPT}</script></body></html>\n`;
}
function hash(text) { return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`; }
/** The sentence for a person in a hurry: that of the one gate that matters most. */
function lead(reports) {
    const verdict = (0,report_verdict/* overall */.Me)(reports.map((report) => report.verdict)), first = reports.find((report) => report.verdict === verdict);
    return `<span class="verdict ${verdict}">${report_verdict/* VERDICT_ICON */.YY[verdict]}</span> ${(0,report_escape/* xmlText */.xK)(first?.headline ?? 'Nothing was run.')}`;
}
function page_card({ gate: name, verdict, section, seconds: time }) {
    return `<li class="card ${verdict}"><strong>${(0,report_escape/* xmlText */.xK)(name)}</strong> <span class="verdict ${verdict}">${report_verdict/* VERDICT_ICON */.YY[verdict]} ${verdict}</span><p>${(0,report_escape/* xmlText */.xK)(section.inShort)} · ${(0,numbers/* seconds */.YA)(time)}</p></li>`;
}
/** @param alone the sentence of the page is this gate's own: it is not said twice */
function gate(report, alone) {
    const charts = report.section.blocks.filter(({ kind }) => kind === 'chart'), others = report.section.blocks.filter(({ kind }) => kind !== 'chart');
    const said = [...report.cut, ...(report.verdict === 'fail' ? [] : report.reasons)];
    return `<section><h2>${(0,report_escape/* xmlText */.xK)(report.gate)} <span class="verdict ${report.verdict}">${report_verdict/* VERDICT_ICON */.YY[report.verdict]} ${report.verdict}</span></h2><p${alone ? ' class="dim"' : ''}>${alone ? `${(0,report_escape/* xmlText */.xK)(report.section.inShort)} · ${(0,numbers/* seconds */.YA)(report.seconds)}` : (0,report_escape/* xmlText */.xK)(report.headline)}</p>`
        + (said.length === 0 ? '' : `<ul>${said.map((text) => `<li>${(0,report_escape/* xmlText */.xK)(text)}</li>`).join('')}</ul>`)
        + findings(report.findings) + blocks('charts', charts) + blocks('', others) + page_places(report.findings)
        + folded('Files that were read, with their digests', table({ title: 'Files', columns: [{ label: 'file', code: true }, { label: 'rows', align: 'right' }, { label: 'size', align: 'right' }, { label: 'sha256', code: true }], rows: report.inputs.map((file) => [file.path, file.rows === undefined ? '' : (0,numbers/* count */.U9)(file.rows), (0,numbers/* bytes */.ee)(file.bytes), file.sha256]) }))
        + folded('Settings as used', json(report.settings)) + folded('What was measured', json(report.measured)) + '</section>';
}
function blocks(kind, list) {
    return list.length === 0 ? '' : `<div${kind === '' ? '' : ` class="${kind}"`}>${list.map((one) => `<div>${block(one)}</div>`).join('')}</div>`;
}
function findings(list) {
    if (list.length === 0)
        return '';
    const shown = list.slice(0, FINDINGS), more = list.length - shown.length;
    return `<h3>${(0,numbers/* plural */.LS)(list.length, 'finding')}</h3>` + filtered('Filter the findings', `<table class="sorted findings"><thead><tr>`
        + `${['kind', 'what', 'where first', 'times', 'rule'].map((label) => `<th scope="col"${label === 'times' ? ' class="right"' : ''}>${label}</th>`).join('')}</tr></thead><tbody>${shown.map(row).join('')}</tbody></table>`)
        + (more > 0 ? `<p class="dim">… and ${(0,numbers/* plural */.LS)(more, 'more finding')}, in report.json</p>` : '');
}
function row(finding) {
    const [first] = (0,places/* occurrencesOf */.Og)(finding), subject = (0,places/* subjectText */.yq)(finding);
    const what = `${subject === undefined ? '' : `<code>${(0,report_escape/* xmlText */.xK)(subject)}</code> `}${(0,report_escape/* xmlText */.xK)((0,places/* withoutSubject */.xs)(first?.message ?? finding.message, subject))}`;
    return `<tr><td class="sign ${finding.severity}" data-sort="${SORT[finding.severity]}">${report_verdict/* SEVERITY_ICON */._9[finding.severity]} ${finding.severity}</td><td>${what}</td>`
        + `<td class="code">${first === undefined ? '' : breakable((0,places/* placeText */.Z9)(first.place))}</td><td class="right">${(0,numbers/* count */.U9)(finding.count)}</td><td class="code">${(0,report_escape/* xmlText */.xK)((0,places/* keyword */.Si)(finding.rule))}</td></tr>`;
}
/** A long place breaks behind a folder or before its line, not inside a number. */
function breakable(place) { return (0,report_escape/* xmlText */.xK)(place).replaceAll('/', '/<wbr>').replace(/:(\d+(?::\d+)?)$/, '<wbr>:$1'); }
/** Every place that the report kept, rule by rule, as far as the page has room. */
function page_places(list) {
    const kept = list.flatMap((finding) => (0,places/* occurrencesOf */.Og)(finding).map(({ place, message }) => ({ place, message, rule: (0,places/* keyword */.Si)(finding.rule) }))), shown = kept.slice(0, PLACES);
    if (shown.length === 0)
        return '';
    const all = list.reduce((sum, finding) => sum + finding.count, 0);
    const title = shown.length < all ? `${(0,numbers/* count */.U9)(shown.length)} of ${(0,numbers/* count */.U9)(all)} places; every one is in violations.csv` : `All ${(0,numbers/* plural */.LS)(shown.length, 'place')}`;
    const head = ['place', 'what', 'rule'].map((label) => `<th scope="col">${label}</th>`).join('');
    return folded(title, filtered('Filter the places', `<table class="sorted"><thead><tr>${head}</tr></thead><tbody>${shown.map(({ place, message, rule }) => `<tr><td class="code">${breakable((0,places/* placeText */.Z9)(place))}</td><td>${(0,report_escape/* xmlText */.xK)((0,report_escape/* shorten */.ml)(message, MESSAGE))}</td><td class="code rule">${(0,report_escape/* xmlText */.xK)(rule)}</td></tr>`).join('')}</tbody></table>`));
}
/** A table with a field that filters it, where scripts run. */
function filtered(label, inner) {
    return `<div class="filtered"><input class="filter" type="search" aria-label="${label}" placeholder="Filter: a column, a rule, a place …"><div class="scroll">${inner}</div></div>`;
}
function json(value) {
    const text = JSON.stringify(value, null, 2);
    return `<pre>${(0,report_escape/* xmlText */.xK)(text.length > JSON_SHOWN ? (0,report_escape/* shorten */.ml)(text, JSON_SHOWN) : text)}</pre>`;
}


/***/ })

};
