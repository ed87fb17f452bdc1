export const id = 326;
export const ids = [326];
export const modules = {

/***/ 39326:
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
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 2 modules
var d3_scale = __webpack_require__(44862);
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

// EXTERNAL MODULE: ./out/report/charts/confusion.js
var confusion = __webpack_require__(74165);
// EXTERNAL MODULE: ./out/report/short-name.js
var short_name = __webpack_require__(77833);
// EXTERNAL MODULE: ./out/report/width.js + 4 modules
var width = __webpack_require__(55384);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
;// CONCATENATED MODULE: ./out/report/html/charts/svg.js




/** Rows beyond these are counted, not drawn: the page stays small. */
const ROWS = 60;
/** About how wide a letter is, for a font of 13 pixels; a wide character has twice as much. */
const LETTER = 7.4;
const PHONE = 300;
/** Coordinates to a tenth of a pixel: shorter, and nothing that is no number. */
function px(value) { return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0; }
/** @param inner SVG that is already escaped
 *  @param says what it shows, in a sentence */
function svg_frame(shape, size, says, inner) {
    const across = px(size.width), down = px(Math.max(size.height, 24)), whole = shape === 'narrow' && across > PHONE + 100 ? ' whole' : '';
    return `<svg role="img" class="plot ${shape}${whole}" viewBox="0 0 ${across} ${down}" width="${across}" height="${down}" fill="currentColor" font-size="13" aria-label="${label(says)}">${inner}</svg>`;
}
/** Text of one line, in which everything can be seen. */
function label(text) { return (0,report_escape/* xmlText */.xK)((0,report_escape/* brief */.dh)(text, 1000)); }
/** Data on one line, cut to `room` pixels. */
function words(x, y, text, { anchor, look, size, name } = {}, room = Number.POSITIVE_INFINITY) {
    const columns = Math.floor(room / (LETTER * ((size ?? 13) / 13))), most = Number.isFinite(columns) ? columns : 400, shown = name === true ? (0,short_name/* shortName */.E)(text, most) : (0,width/* truncate */.xv)((0,report_escape/* brief */.dh)(text, 400), most);
    return shown === '' ? '' : `<text x="${px(x)}" y="${px(y)}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`}${look === undefined ? '' : ` class="${look}"`}${size === undefined ? '' : ` font-size="${size}"`}>${(0,report_escape/* xmlText */.xK)(shown)}</text>`;
}
/** Room that a text takes, in pixels. */
function room(texts, least, most) {
    return Math.min(most, texts.reduce((widest, text) => Math.max(widest, Math.ceil((0,width/* width */.VL)((0,report_escape/* brief */.dh)(text, 200)) * LETTER)), least));
}
function segment(look, x1, y1, x2, y2) {
    return `<path class="${look}" d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}"/>`;
}
function box(look, x, y, width, height, more = '') {
    return `<rect class="${look}" x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(Math.max(0, height))}"${more}/>`;
}
/** A group with what it means for those who point at it. */
function titled(title, inner, look = 'row') { return `<g class="${look}"><title>${label(title)}</title>${inner}</g>`; }
const SHAPES = { pass: d3_shape/* symbolCircle */.hK, neutral: d3_shape/* symbolCircle */.hK, inconclusive: d3_shape/* symbolCircle */.hK, fail: d3_shape/* symbolDiamond */.j };
/** The point of an estimate: a diamond fails, a hollow circle cannot be told. */
function point(x, y, tone) {
    return `<path class="mark dot ${tone}" transform="translate(${px(x)},${px(y)})" d="${(0,d3_shape/* symbol */.HR)(SHAPES[tone], tone === 'fail' ? 84 : 64).digits(1)() ?? ''}"/>`;
}
const CURVE_SHAPES = [d3_shape/* symbolCircle */.hK, d3_shape/* symbolSquare */.yD, d3_shape/* symbolTriangle */.ZK, d3_shape/* symbolDiamond */.j, d3_shape/* symbolCross */.BV, d3_shape/* symbolStar */.N8];
/** The sign of one of several curves. */
function sign(at, x, y) {
    return `<path class="sign-of c${at}" transform="translate(${px(x)},${px(y)})" d="${(0,d3_shape/* symbol */.HR)(CURVE_SHAPES[at % CURVE_SHAPES.length] ?? d3_shape/* symbolCircle */.hK, 44).digits(1)() ?? ''}"/>`;
}

;// CONCATENATED MODULE: ./out/report/html/charts/cells.js




/** Room for the names of rows at the left, and cells that share what is left of the page. */
function cellsOf(rows, columns, shape, top) {
    const wide = shape === 'wide', left = room(rows, 50, wide ? 190 : 84) + 10, total = wide ? 800 : 300;
    return { left, top, width: Math.max(wide ? 48 : 40, Math.min(76, Math.floor((total - left - 1) / Math.max(1, columns)))), height: wide ? 38 : 34 };
}
/** A shade from 0 (the card itself) to 1; the numbers on it are readable on every one. */
function cell(cells, across, down, share, look = '') {
    return box(`mark cell${look}`, cells.left + across * cells.width + 1, cells.top + down * cells.height + 1, cells.width - 2, cells.height - 2, ` rx="3" fill-opacity="${Number.isFinite(share) ? Math.round(100 * (0.1 + 0.9 * Math.max(0, Math.min(1, share)))) / 100 : 0.1}"`);
}
/** Nobody was there: hatched, with a dash. */
function empty(cells, across, down) {
    const x = cells.left + across * cells.width + 1, y = cells.top + down * cells.height + 1, w = cells.width - 2, h = cells.height - 2;
    return box('none', x, y, w, h, ' rx="3"') + [0.33, 0.67, 1].map((part) => segment('hatch', x, y + h * part, x + h * part, y)).join('')
        + words(x + w / 2, y + h / 2 + 4, '–', { anchor: 'middle', look: 'dim halo' });
}
/** Two lines in a cell. */
function written(cells, across, down, first, second) {
    const x = cells.left + (across + 0.5) * cells.width, y = cells.top + (down + 0.5) * cells.height;
    return words(x, y - 1, first, { anchor: 'middle', size: 12, look: 'strong' }, cells.width + 6) + words(x, y + 12, second, { anchor: 'middle', size: 10 }, cells.width + 6);
}
/** Names above the columns and before the rows, whole where one points at them. */
function names(cells, columns, rows) {
    const named = (x, y, text, space, anchor) => `<g>${(0,width/* width */.VL)((0,report_escape/* brief */.dh)(text, 400)) * LETTER * 0.92 > space ? `<title>${label(text)}</title>` : ''}${words(x, y, (0,short_name/* shortName */.E)(text, Math.max(2, Math.floor(space / (LETTER * 0.92)))), { anchor, size: 12 })}</g>`;
    return columns.map((text, at) => named(cells.left + (at + 0.5) * cells.width, cells.top - 6, text, cells.width - 4, 'middle')).join('')
        + rows.map((text, at) => named(cells.left - 8, cells.top + (at + 0.5) * cells.height + 4, text, cells.left - 10, 'end')).join('');
}
/** What the shades mean, from the lightest to the darkest. */
function legend(x, y, from, to) {
    return words(x, y + 10, from, { look: 'dim', size: 11 }) + [0, 0.25, 0.5, 0.75, 1].map((share, at) => `<rect class="cell" x="${px(x + 50 + at * 20)}" y="${px(y)}" width="20" height="12" fill-opacity="${px(share * 10) / 10 * 0.9 + 0.1}"/>`).join('') + words(x + 158, y + 10, to, { look: 'dim', size: 11 });
}

;// CONCATENATED MODULE: ./out/report/html/charts/confusion.js




/** Who was taken for whom: a darker cell holds more of the rows of its actual class; what is right is framed. */
function confusion_confusion(chart, shape) {
    const { classes, cells: counted } = (0,confusion/* confusionOf */.w)(chart), cells = cellsOf(classes, classes.length, shape, 46);
    const drawn = counted.flatMap((row, actual) => row.map((one, predicted) => {
        const title = `${(0,numbers/* plural */.LS)(one.count, 'row')} of ${classes[actual] ?? ''}, taken for ${classes[predicted] ?? ''}${one.share === undefined ? '' : `: ${percent(one.share)}`}${one.before === undefined ? '' : `, before ${percent(one.before)}`}`;
        if (one.share === undefined)
            return titled(title, empty(cells, predicted, actual));
        const frameOf = actual === predicted ? box('outline', cells.left + predicted * cells.width + 2, cells.top + actual * cells.height + 2, cells.width - 4, cells.height - 4, ' rx="3"') : '';
        return titled(title, cell(cells, predicted, actual, one.share) + frameOf + written(cells, predicted, actual, (0,numbers/* count */.U9)(one.count), second(one)));
    }));
    const bottom = cells.top + classes.length * cells.height, width = Math.max(300, cells.left + classes.length * cells.width + 1);
    const head = words(cells.left, 16, 'predicted →', { look: 'dim', size: 11 }) + words(0, cells.top - 6, 'actual ↓', { look: 'dim', size: 11 }, cells.left);
    const foot = words(0, bottom + 20, `below the count: ${chart.before === undefined ? 'share of the actual class' : 'points its share moved'}`, { look: 'dim', size: 11 }, width);
    const right = counted.reduce((sum, row, at) => sum + (row[at]?.count ?? 0), 0), all = counted.flat().reduce((sum, one) => sum + one.count, 0);
    return svg_frame(shape, { width, height: bottom + 28 }, `Actual by predicted class, ${(0,numbers/* plural */.LS)(classes.length, 'class', 'classes')}: ${(0,numbers/* count */.U9)(right)} of ${(0,numbers/* plural */.LS)(all, 'row')} are right.`, head + names(cells, classes, classes) + drawn.join('') + foot);
}
function percent(share) { return `${(0,numbers/* decimal */._)(100 * share, share < 0.1 ? 2 : 3)} %`; }
/** The share, or how much it moved in points of percent. */
function second({ share = 0, before }) {
    if (before === undefined)
        return percent(share);
    const moved = 100 * (share - before);
    return Math.abs(moved) < 0.05 ? '±0' : `${moved > 0 ? '+' : '−'}${Math.abs(moved).toFixed(1)}`;
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./node_modules/d3-format/dist/d3-format.mjs
var d3_format = __webpack_require__(55907);
// EXTERNAL MODULE: ./out/report/charts/curve.js
var curve = __webpack_require__(19766);
;// CONCATENATED MODULE: ./out/report/html/charts/curves.js






const TICKS = [0, 0.25, 0.5, 0.75, 1], tick = (0,d3_format/* format */.GP)('~g');
/** Curves in the unit square; each has its own dashes and its own sign. */
function curves(chart, shape) {
    const wide = shape === 'wide', side = 250, left = 40, top = 30, shown = chart.series.slice(0, curve/* CURVES */.H1), rest = chart.series.length - shown.length;
    const x = (value) => left + value * side, y = (value) => top + (1 - value) * side;
    const net = TICKS.map((at) => segment('grid', x(at), top, x(at), top + side) + segment('grid', left, y(at), left + side, y(at)) + words(x(at), top + side + 16, tick(at), { anchor: 'middle', look: 'dim', size: 11 }) + words(left - 6, y(at) + 4, tick(at), { anchor: 'end', look: 'dim', size: 11 })).join('');
    const diagonal = chart.diagonal === true ? segment('limit thin', x(0), y(0), x(1), y(1)) : '';
    const drawn = shown.map((one, at) => curves_curve(one, at, shown.length, x, y));
    const legend = shown.map((one, at) => {
        const lx = wide ? left + side + 22 : 0, ly = wide ? top + 12 + at * 24 : top + side + 62 + at * 22;
        return `<g><title>${label(one.label)}</title>${segment(`curve c${at} ${one.tone ?? 'neutral'}`, lx, ly - 4, lx + 30, ly - 4)}${sign(at, lx + 15, ly - 4)}${words(lx + 36, ly, one.label, { size: 12, name: true, ...(one.tone === 'emphasis' ? { look: 'strong' } : {}) }, wide ? 130 : 250)}</g>`;
    });
    const below = wide ? top + side + 46 : top + side + 58 + shown.length * 22;
    const more = rest > 0 ? words(wide ? left + side + 22 : 0, wide ? top + 12 + shown.length * 24 : below + 4, `… ${(0,numbers/* plural */.LS)(rest, 'more curve')}`, { look: 'dim', size: 11 }) : '';
    const named = words(0, 14, chart.yLabel, { look: 'dim', size: 11 }, 300) + words(left + side, top + side + 34, chart.xLabel, { anchor: 'end', look: 'dim', size: 11 }, side);
    return svg_frame(shape, { width: wide ? 480 : 300, height: below + (rest > 0 && !wide ? 14 : 0) }, `${chart.yLabel} by ${chart.xLabel}: ${(0,numbers/* plural */.LS)(chart.series.length, 'curve')}${chart.diagonal === true ? ', with the diagonal' : ''}.`, net + diagonal + drawn.join('') + legend.join('') + more + named);
}
function curves_curve(series, at, all, x, y) {
    const points = (0,curve/* pointsOf */.XE)(series), path = (0,d3_shape/* line */.n8)((one) => px(x(one.x)), (one) => px(y(one.y)))(points) ?? '', tone = series.tone ?? 'neutral';
    const most = (0,d3_array/* max */.T9)(points, ({ size }) => (size !== undefined && size > 0 && Number.isFinite(size) ? size : undefined)), marked = points[Math.round(((at + 1) / (all + 1)) * (points.length - 1))];
    const dots = most === undefined ? '' : points.map((one) => `<circle class="dot-of c${at}" cx="${px(x(one.x))}" cy="${px(y(one.y))}" r="${px(2 + 7 * Math.sqrt(Math.max(0, Math.min(1, (one.size ?? 0) / most))))}"><title>${label(`${series.label}: ${(0,d3_format/* format */.GP)('.2f')(one.x)}, ${(0,d3_format/* format */.GP)('.2f')(one.y)}${one.size === undefined ? '' : `, ${one.size} rows`}`)}</title></circle>`).join('');
    return titled(series.label, (path === '' ? '' : `<path class="mark curve c${at} ${tone}" d="${path}"/>`) + dots + (marked === undefined || most !== undefined ? '' : sign(at, x(marked.x), y(marked.y))));
}

// EXTERNAL MODULE: ./out/report/charts/axis.js
var charts_axis = __webpack_require__(77620);
// EXTERNAL MODULE: ./out/report/charts/rows.js
var charts_rows = __webpack_require__(70132);
// EXTERNAL MODULE: ./out/report/charts/tone.js
var charts_tone = __webpack_require__(49133);
;// CONCATENATED MODULE: ./out/report/html/charts/axis.js


function across(axis, track, value) { return track.left + axis.at(value) * (track.right - track.left); }
/** Fine lines with their numbers above, and below as well where that is far away. */
function ticks(axis, track) {
    const far = track.bottom - track.top > 480;
    return axis.ticks.map((value) => {
        const x = across(axis, track, value), text = axis.tick(value);
        return segment('grid', x, track.top, x, track.bottom) + words(x, track.top - 6, text, { anchor: 'middle', look: 'dim', size: 11 }) + (far ? words(x, track.bottom + 14, text, { anchor: 'middle', look: 'dim', size: 11 }) : '');
    }).join('');
}
/** What is allowed of all rows: what lies beyond it is tinted. */
function limitLines(limits, axis, track) {
    const lines = (0,charts_rows/* limitValues */.OH)(limits), [first] = lines, { least, most } = limits, height = track.bottom - track.top;
    if (first === undefined)
        return '';
    const at = (value) => across(axis, track, value), middle = lines.reduce((sum, value) => sum + axis.at(value) / lines.length, 0), anchor = middle < 0.2 ? undefined : middle > 0.8 ? 'end' : 'middle';
    const beyond = ((0,charts_rows/* known */.eO)(least) ? box('beyond', track.left, track.top, Math.max(0, at(least) - track.left), height) : '') + ((0,charts_rows/* known */.eO)(most) ? box('beyond', at(most), track.top, Math.max(0, track.right - at(most)), height) : '');
    return beyond + lines.map((value) => segment('limit', at(value), track.top, at(value), track.bottom)).join('') + words(track.left + middle * (track.right - track.left), track.top - 24, (0,charts_rows/* limitsText */.Cf)(limits, axis), { ...(anchor === undefined ? {} : { anchor }), size: 11, look: 'strong' });
}

;// CONCATENATED MODULE: ./out/report/html/charts/dumbbell.js





const WIDE = 800, HEAD = 44;
/** From what it was (hollow) to what it is (filled), with the interval of the difference around what it is. */
function dumbbell(chart, shape) {
    const rows = chart.rows.slice(0, ROWS), axis = (0,charts_axis/* axisOf */.L)(rows.flatMap((row) => [row.before, row.after, ...around(row) ?? []]), chart.unit, shape === 'wide' ? 5 : 4);
    const wide = shape === 'wide', width = wide ? WIDE : PHONE, height = wide ? 30 : 58, label = wide ? room(rows.map((row) => row.label), 60, 210) : 276;
    const said = rows.map((row) => (0,charts_rows/* difference */.iv)(row, axis)), track = { left: wide ? label + 22 : 8, right: wide ? WIDE - 40 - room([...said, 'difference'], 70, 230) : PHONE - 8, top: HEAD, bottom: HEAD + rows.length * height };
    const drawn = rows.map((row, at) => {
        const top = HEAD + at * height, y = top + (wide ? 15 : 32), text = wide ? y + 4.5 : top + 17;
        const change = wide ? words(WIDE - 20, text, said[at] ?? '', { anchor: 'end' }) : words(0, top + 51, said[at] ?? '', { look: 'dim halo', size: 11 });
        return titled(`${row.label}: ${courseOf(row, chart, axis)}`, (at === 0 ? '' : segment('grid', 0, top, width, top)) + words(0, text, row.label, { look: 'halo', name: true }, label) + marks(row, axis, track, y) + change + words(width, text, charts_tone/* TONE_SIGN */.vG[row.tone], { anchor: 'end', look: `say halo ${row.tone}` }));
    });
    const better = chart.better === 'higher' ? 'higher is better →' : '← lower is better', last = chart.better === 'higher';
    const head = words(0, wide ? HEAD - 6 : 14, `${chart.metric.slice(0, 20)}, ○ before`, { look: 'dim', size: 11 }, wide ? label : 150) + words(last ? track.right : wide ? track.left : PHONE, 14, better, { look: 'dim', size: 11, ...(last || !wide ? { anchor: 'end' } : {}) })
        + (wide ? words(WIDE - 20, HEAD - 6, 'difference', { anchor: 'end', look: 'dim', size: 11 }) : '');
    return svg_frame(shape, { width, height: track.bottom + (track.bottom > 520 ? 20 : 2) }, sentence(chart), head + ticks(axis, track) + drawn.join(''));
}
/** Where the value would be, were the difference at either end of its interval. */
function around(row) {
    const bounds = (0,charts_rows/* interval */.YP)(row), { before } = row;
    return bounds === undefined || !(0,charts_rows/* known */.eO)(before) ? undefined : [before + bounds[0], before + bounds[1]];
}
function marks(row, axis, track, y) {
    const at = (value) => across(axis, track, value), { before, after } = row, bounds = around(row);
    return (bounds === undefined ? '' : segment(`whisker thin ${row.tone}`, at(bounds[0]), y, at(bounds[1]), y) + bounds.map((end) => segment(`whisker thin ${row.tone}`, at(end), y - 4, at(end), y + 4)).join(''))
        + ((0,charts_rows/* known */.eO)(before) && (0,charts_rows/* known */.eO)(after) ? segment(`link ${row.tone}`, at(before), y, at(after), y) : '') + ((0,charts_rows/* known */.eO)(before) ? `<circle class="was" cx="${px(at(before))}" cy="${y}" r="4.5"/>` : '') + ((0,charts_rows/* known */.eO)(after) ? point(at(after), y, row.tone) : '');
}
function courseOf(row, chart, axis) {
    return [`${chart.metric} ${(0,charts_rows/* said */.ag)(row.before, axis.value)} → ${(0,charts_rows/* said */.ag)(row.after, axis.value)}`, (0,charts_rows/* difference */.iv)(row, axis), charts_tone/* TONE_WORD */.Wh[row.tone]].filter((part) => part !== '').join(', ');
}
function sentence({ metric, rows, better }) {
    const counted = (0,charts_tone/* tally */.N4)(rows.map(({ tone }) => tone));
    return `Change of ${metric} against the baseline in ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, where ${better} is better${counted === '' ? '' : `: ${counted}`}.`;
}

;// CONCATENATED MODULE: ./out/report/html/charts/forest.js





const forest_WIDE = 800, forest_HEAD = 44, COURSE = '○ before → ● now';
/** Slices with their intervals on a common axis, against a threshold. */
function forest(chart, shape) {
    const rows = chart.rows.slice(0, ROWS), axis = (0,charts_axis/* axisOf */.L)([...rows.flatMap((row) => [row.estimate, row.lower, row.upper, row.before, ...(0,charts_rows/* limitValues */.OH)(row)]), ...(0,charts_rows/* limitValues */.OH)(chart)], chart.unit, shape === 'wide' ? 5 : 4);
    const columns = shape === 'wide' ? columnsOf(rows, chart, axis) : PHONE_COLUMNS;
    const heights = rows.map(({ note }) => (shape === 'wide' ? 28 : 60) + (note === undefined || note === '' ? 0 : 16)), bottom = heights.reduce((sum, height) => sum + height, forest_HEAD);
    const track = { left: columns.left, right: columns.right, top: forest_HEAD, bottom };
    const drawn = rows.map((row, at) => {
        const top = heights.slice(0, at).reduce((sum, height) => sum + height, forest_HEAD);
        return titled((0,charts_rows/* forestRow */.qs)(row, chart, axis), (at === 0 ? '' : segment('grid', 0, top, shape === 'wide' ? forest_WIDE : PHONE, top)) + (shape === 'wide' ? beside(row, chart, axis, columns, track, top) : below(row, chart, axis, track, top)));
    });
    const head = shape === 'wide' ? words(columns.value, forest_HEAD - 6, chart.metric, { anchor: 'end', look: 'dim', size: 11 }, columns.value) + (rows.some(({ before }) => (0,charts_rows/* known */.eO)(before)) ? words(columns.course, forest_HEAD - 6, COURSE, { anchor: 'end', look: 'dim', size: 11 }) : '') : words(0, 12, rows.some(({ before }) => (0,charts_rows/* known */.eO)(before)) ? `${chart.metric.slice(0, 14)}, ○ before` : chart.metric, { look: 'dim', size: 11 }, 150);
    return svg_frame(shape, { width: shape === 'wide' ? forest_WIDE : PHONE, height: bottom + (bottom > 520 ? 20 : 2) }, forest_sentence(chart, axis), head + ticks(axis, track) + limitLines(chart, axis, track) + drawn.join(''));
}
const PHONE_COLUMNS = { label: 200, value: PHONE - 20, left: 8, right: PHONE - 8, count: 0, course: PHONE };
/** As much room for words as they take, the rest for the axis. */
function columnsOf(rows, chart, axis) {
    const label = room(rows.map((row) => row.label), 60, 210), value = label + 14 + room([chart.metric.slice(0, 14), ...rows.map(({ estimate }) => (0,charts_rows/* said */.ag)(estimate, axis.value))], 30, 110);
    const courses = rows.map((row) => (0,charts_rows/* course */.yW)(row, axis)), before = courses.some((text) => text !== '') ? room([...courses, COURSE], 0, 160) + 14 : 0;
    const count = forest_WIDE - 20 - before;
    return { label, value, left: value + 18, right: count - 14 - room(rows.map((row) => row.count), 0, 110), count, course: forest_WIDE - 20 };
}
function beside(row, chart, axis, columns, track, top) {
    const y = top + 14, text = y + 4.5;
    return words(0, text, row.label, { name: true }, columns.label) + words(columns.value, text, (0,charts_rows/* said */.ag)(row.estimate, axis.value), { anchor: 'end', look: (0,charts_rows/* known */.eO)(row.estimate) ? 'strong' : 'dim' })
        + forest_marks(row, chart, axis, track, y) + words(columns.count, text, row.count, { anchor: 'end', look: 'dim' }, 110) + words(columns.course, text, (0,charts_rows/* course */.yW)(row, axis), { anchor: 'end' }, 160)
        + words(forest_WIDE, text, charts_tone/* TONE_SIGN */.vG[row.tone], { anchor: 'end', look: `say ${row.tone}` }) + words(0, y + 22, row.note ?? '', { look: 'dim halo', size: 11 }, forest_WIDE - 20);
}
/** On a phone a slice has its words above its axis. */
function below(row, chart, axis, track, top) {
    return words(0, top + 17, row.label, { look: 'halo', name: true }, PHONE_COLUMNS.label) + words(PHONE_COLUMNS.value, top + 17, (0,charts_rows/* said */.ag)(row.estimate, axis.value), { anchor: 'end', look: (0,charts_rows/* known */.eO)(row.estimate) ? 'strong halo' : 'dim halo' })
        + words(PHONE, top + 17, charts_tone/* TONE_SIGN */.vG[row.tone], { anchor: 'end', look: `say halo ${row.tone}` }) + forest_marks(row, chart, axis, track, top + 32)
        + words(0, top + 52, row.count, { look: 'dim halo', size: 11 }, 120) + words(PHONE, top + 52, (0,charts_rows/* course */.yW)(row, axis), { anchor: 'end', look: 'dim halo', size: 11 }, 150) + words(0, top + 68, row.note ?? '', { look: 'dim halo', size: 11 }, PHONE);
}
function forest_marks(row, chart, axis, track, y) {
    const at = (value) => across(axis, track, value), bounds = (0,charts_rows/* interval */.YP)(row);
    const whisker = bounds === undefined ? '' : segment(`whisker ${row.tone}`, at(bounds[0]), y, at(bounds[1]), y) + bounds.map((end) => segment(`whisker ${row.tone}`, at(end), y - 4, at(end), y + 4)).join('');
    return (0,charts_rows/* limitValues */.OH)(row).filter((value) => !(0,charts_rows/* limitValues */.OH)(chart).includes(value)).map((value) => segment('limit', at(value), y - 10, at(value), y + 10)).join('') + whisker
        + ((0,charts_rows/* known */.eO)(row.before) ? `<circle class="was" cx="${Math.round(at(row.before) * 10) / 10}" cy="${y}" r="4"/>` : '') + ((0,charts_rows/* known */.eO)(row.estimate) ? point(at(row.estimate), y, row.tone) : '');
}
function forest_sentence(chart, axis) {
    const counted = (0,charts_tone/* tally */.N4)(chart.rows.map(({ tone }) => tone)), rows = chart.rows.length, required = (0,charts_rows/* limitsText */.Cf)(chart, axis);
    return `${chart.metric} of ${rows} ${rows === 1 ? 'slice' : 'slices'} with intervals${required === '' ? '' : `, required ${required}`}${counted === '' ? '' : `: ${counted}`}.`;
}

// EXTERNAL MODULE: ./out/report/charts/heat.js
var heat = __webpack_require__(89411);
;// CONCATENATED MODULE: ./out/report/html/charts/heat.js







const COLUMNS = 24, heat_ROWS = 30;
/** A metric on the crosses of two columns: a darker cell has more of it, and every cell says how much. */
function heat_heat(chart, shape) {
    const columns = chart.x.values.slice(0, COLUMNS), rows = chart.y.values.slice(0, heat_ROWS), axis = (0,charts_axis/* axisOf */.L)(chart.cells.map(({ value }) => value), chart.unit), cells = cellsOf(rows, columns.length, shape, 46);
    const drawn = (0,heat/* crossesOf */.I)(chart, columns.length, rows.length).flatMap((crosses, down) => crosses.map((one, across) => {
        const where = `${chart.y.label} ${rows[down] ?? ''}, ${chart.x.label} ${columns[across] ?? ''}`;
        if (one === undefined)
            return titled(`${where}: no rows`, empty(cells, across, down));
        const tone = one.tone ?? 'neutral', sign = charts_tone/* TONE_SIGN */.vG[tone], value = (0,charts_rows/* known */.eO)(one.value) ? axis.value(one.value) : shape === 'wide' ? (0,charts_rows/* said */.ag)(one.value, axis.value) : 'undef.';
        return titled([`${where}: ${chart.metric} ${(0,charts_rows/* said */.ag)(one.value, axis.value)}`, (0,numbers/* plural */.LS)(one.count, 'row'), charts_tone/* TONE_WORD */.Wh[tone]].filter((part) => part !== '').join(', '), cell(cells, across, down, (0,charts_rows/* known */.eO)(one.value) ? axis.at(one.value) : 0) + (tone === 'fail' ? box('outline fail', cells.left + across * cells.width + 2, cells.top + down * cells.height + 2, cells.width - 4, cells.height - 4, ' rx="3"') : '')
            + written(cells, across, down, sign === '' || !(0,charts_rows/* known */.eO)(one.value) ? value : `${sign} ${value}`, (0,numbers/* count */.U9)(one.count)));
    }));
    const bottom = cells.top + rows.length * cells.height, width = Math.max(300, cells.left + columns.length * cells.width + 1);
    const left = [...(chart.x.values.length > columns.length ? [`${(0,numbers/* count */.U9)(chart.x.values.length - columns.length)} more across`] : []), ...(chart.y.values.length > rows.length ? [`${(0,numbers/* count */.U9)(chart.y.values.length - rows.length)} more down`] : [])];
    const head = words(cells.left, 16, `${chart.x.label} →`, { look: 'dim', size: 11 }, width - cells.left) + words(0, cells.top - 6, `${chart.y.label} ↓`, { look: 'dim', size: 11 }, cells.left - 4);
    const foot = legend(0, bottom + 14, axis.value(axis.from), axis.value(axis.to)) + words(0, bottom + 44, `above ${chart.metric}, below the rows; – no rows${left.length === 0 ? '' : `; … ${left.join(', ')}`}`, { look: 'dim', size: 11 }, width);
    const counted = (0,charts_tone/* tally */.N4)(chart.cells.map(({ tone }) => tone));
    return svg_frame(shape, { width, height: bottom + 50 }, `${chart.metric} by ${chart.y.label} and ${chart.x.label}, from ${axis.value(axis.from)} to ${axis.value(axis.to)}${counted === '' ? '' : `: ${counted}`}.`, head + names(cells, columns, rows) + drawn.join('') + foot);
}

;// CONCATENATED MODULE: ./out/report/html/charts/strip.js



/** Where in a file something was seen: a darker bin holds more. */
function strip(title, chart) {
    const shade = (0,d3_scale/* scaleLinear */.m4)([0, Math.max(1, ...chart.bins)], [0.15, 1]), step = 600 / Math.max(1, chart.bins.length);
    const bins = chart.bins.map((seen, at) => seen === 0 ? '' : `<rect class="bar error" x="${at * step}" y="0" width="${step}" height="28" opacity="${shade(seen)}"><title>${(0,report_escape/* xmlText */.xK)(`${seen} ${chart.unit}`)}</title></rect>`);
    return `<svg role="img" viewBox="0 0 600 48" width="600" fill="currentColor" font-size="12"><title>${(0,report_escape/* xmlText */.xK)(title)}</title><rect y="28" width="600" height="1" opacity="0.4"/>${bins.join('')}`
        + `<text x="0" y="44">${(0,report_escape/* xmlText */.xK)((0,numbers/* count */.U9)(chart.from))}</text><text x="600" y="44" text-anchor="end">${(0,report_escape/* xmlText */.xK)((0,numbers/* count */.U9)(chart.to))}</text></svg>`;
}

;// CONCATENATED MODULE: ./out/report/html/charts/chart.js










/** A chart with its title, in a frame that scrolls where it must. */
function chartBlock({ title, chart }) {
    const look = frameOf(chart), more = 'rows' in chart ? chart.rows.length - ROWS : 0;
    return `<h3>${(0,report_escape/* xmlText */.xK)(title)}</h3><div class="${look}" tabindex="0" role="region" aria-label="${(0,report_escape/* xmlText */.xK)(title)}">${drawn(title, chart)}</div>${more > 0 ? `<p class="dim">… ${(0,numbers/* plural */.LS)(more, 'more row')}</p>` : ''}`;
}
function drawn(title, chart) {
    switch (chart.kind) {
        case 'bars': return bars(title, chart);
        case 'strip': return strip(title, chart);
        case 'forest': return both((shape) => forest(chart, shape));
        case 'dumbbell': return both((shape) => dumbbell(chart, shape));
        case 'heat': return both((shape) => heat_heat(chart, shape));
        case 'curves': return both((shape) => curves(chart, shape));
        case 'confusion': return both((shape) => confusion_confusion(chart, shape));
    }
}
/** The style sheet shows the one for which there is room. */
function both(draw) { return draw('wide') + draw('narrow'); }
/** How much room a chart asks for: half the page, or all of it. */
function frameOf({ kind }) {
    switch (kind) {
        case 'bars':
        case 'strip': return 'scroll';
        case 'curves': return 'scroll chart half';
        case 'forest':
        case 'dumbbell':
        case 'heat':
        case 'confusion': return 'scroll chart full';
    }
}

;// CONCATENATED MODULE: ./out/report/html/columns.js


const WIDTH = 240, HEIGHT = 56, ROW = 16, VALUES = 5;
/** Columns as small multiples: what each holds, how much of it is missing, and what should be known. */
function columns({ title, note, columns: list }) {
    return `<h3>${(0,report_escape/* xmlText */.xK)(title)}</h3>${note === undefined ? '' : `<p class="dim">${(0,report_escape/* xmlText */.xK)(note)}</p>`}<ul class="columns">${list.map(card).join('')}</ul>`;
}
function card({ name, type, missing, different, values, remarks, picture }) {
    const share = missing === 0 ? 'none missing' : `${(0,numbers/* decimal */._)(100 * missing, 2)} % missing`;
    return `<li><p class="name"><code>${(0,report_escape/* xmlText */.xK)((0,report_escape/* shorten */.ml)(name, 60))}</code> <span class="dim">${(0,report_escape/* xmlText */.xK)(type)}</span></p>${picture === undefined ? '' : columns_drawn(name, picture)}${picture?.kind === 'values' ? '' : `<p>${(0,report_escape/* xmlText */.xK)((0,report_escape/* shorten */.ml)(values, 120))}</p>`}`
        + `<p class="dim">${(0,report_escape/* xmlText */.xK)([different, share].filter((text) => text !== '').join(' · ')).replaceAll(' %', '&nbsp;%')}</p>${missing === 0 ? '' : gap(missing)}`
        + `${remarks.map(({ tone, text }) => `<p class="remark ${tone}">${(0,report_escape/* xmlText */.xK)(text)}</p>`).join('')}</li>`;
}
/** Styles of single elements are forbidden on the page: how much is missing is drawn. */
function gap(missing) { return `<svg viewBox="0 0 ${WIDTH} 4" preserveAspectRatio="none" aria-hidden="true"><rect class="line" width="${WIDTH}" height="4"/><rect class="bar warning" width="${round(WIDTH * missing)}" height="4"/></svg>`; }
function columns_drawn(name, picture) {
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

;// CONCATENATED MODULE: ./out/report/html/blocks.js



/** A number with its unit stays on one line. */
const SHORT = 12;
/** Hardly a column is as wide as such a word. */
const LONG = /[^\s\-–—]{25,}/gu;
/** Cells break between words, and within one only where it is long: never within a number. */
function broken(text) {
    const parts = [];
    let from = 0;
    for (const { index, 0: word } of text.matchAll(LONG)) {
        parts.push((0,report_escape/* xmlText */.xK)(text.slice(from, index)), (word.match(/.{1,12}/gsu) ?? []).map(report_escape/* xmlText */.xK).join('<wbr>'));
        from = index + word.length;
    }
    return parts.join('') + (0,report_escape/* xmlText */.xK)(text.slice(from));
}
function table(block) {
    const side = (at) => block.columns[at]?.align === 'right' ? ' class="right"' : block.columns[at]?.wide === true ? ' class="wide"' : '';
    const cell = (text, at) => `<td${side(at)}>${block.columns[at]?.code === true && text !== '' && text !== '–' ? `<code>${broken(text)}</code>` : block.columns[at]?.align === 'right' && text.length <= SHORT ? (0,report_escape/* xmlText */.xK)(text).replaceAll(' ', '&nbsp;') : broken(text)}</td>`;
    return `<div class="scroll" tabindex="0" role="region" aria-label="${(0,report_escape/* xmlText */.xK)(block.title)}"><table class="plain"><caption>${(0,report_escape/* xmlText */.xK)(block.title)}</caption><thead><tr>${block.columns.map((column, at) => `<th scope="col"${side(at)}>${(0,report_escape/* xmlText */.xK)(column.label)}</th>`).join('')}</tr></thead>`
        + `<tbody>${block.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table></div>${block.more === undefined || block.more === 0 ? '' : `<p class="dim">${block.more} more rows are not shown.</p>`}`;
}
function block(one) {
    switch (one.kind) {
        case 'text': return `<p>${(0,report_escape/* xmlText */.xK)(one.text)}</p>`;
        case 'table': return table(one);
        case 'chart': return chartBlock(one);
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
const STYLE = `:root{color-scheme:light dark;--ink:#1c2024;--dim:#5a6269;--paper:#f6f7f8;--card:#fff;--line:#dfe3e7;--code:#eef1f3;--pass:#1a7f37;--fail:#b42318;--inconclusive:#8a5a00;--error:#b42318;--warning:#8a5a00;--notice:#3b5f8a;--bar:#8b98a5;--heat:#6fa3d6;--c0:#1c2024;--c1:#0b6bb8;--c2:#a84a08;--c3:#147a66;--c4:#8a3f9c;--c5:#75660a}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--dim:#a3adb5;--paper:#101316;--card:#181c20;--line:#2c3338;--code:#22282d;--pass:#5fcf80;--fail:#ff8f85;--inconclusive:#e8b64c;--error:#ff8f85;--warning:#e8b64c;--notice:#8fb8ec;--bar:#7b8893;--heat:#245f96;--c0:#e6e9ec;--c1:#6db3f2;--c2:#f0a35e;--c3:#4fd0b5;--c4:#cf9ae6;--c5:#d9c64a}}
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
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}.right{text-align:right}table.plain td{overflow-wrap:normal}td.wide{min-width:9.5rem}.sorted td.code{overflow-wrap:break-word}tr:last-child td{border-bottom:0}
@media(min-width:40.01rem){.sorted td.code:not(.rule){min-width:9rem}}
th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}th button:after{content:" ↕";opacity:.45}
.filter{display:none;margin:0 0 .75rem;width:100%;max-width:26rem;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:8px}.scripted .filter{display:block}
.columns{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.9rem;margin:.5rem 0 0;padding:0;list-style:none;font-size:.85rem}.columns li{border:1px solid var(--line);border-radius:8px;padding:.7rem .8rem;min-width:0;break-inside:avoid}.columns p{margin:.15rem 0}.columns .name{margin:0 0 .4rem}.columns svg{min-width:0;margin:.25rem 0}.columns svg .dim{fill:var(--dim)}.line{fill:var(--line)}.before{fill:none;stroke:var(--ink);stroke-width:1;stroke-dasharray:2 1.5;vector-effect:non-scaling-stroke}.remark{font-weight:600}.remark.error{color:var(--error)}.remark.warning{color:var(--warning)}.remark.neutral{color:var(--notice);font-weight:400}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 2.5rem}
pre{white-space:pre-wrap;font-size:.82rem;background:var(--code);border-radius:8px;padding:1rem}svg{height:auto;display:block}:where(svg:not(.plot)){width:100%;max-width:38rem;min-width:30rem}.bar{fill:var(--bar)}.bar.error{fill:var(--error)}.bar.warning{fill:var(--warning)}.bar.notice{fill:var(--notice)}.bar.pass{fill:var(--pass)}
.charts>div{min-width:0}.charts>div:has(>.full){grid-column:1/-1}.chart{container-type:inline-size}.plot{max-width:100%}.plot.whole{max-width:none}.plot.narrow{display:none}.plot .dim{fill:var(--dim)}.plot .strong{font-weight:600}.halo{paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
@container (max-width:40rem){.full>.wide{display:none}.full>.narrow{display:block}}@container (max-width:28rem){.half>.wide{display:none}.half>.narrow{display:block}}
.grid,.hatch{stroke:var(--line);stroke-width:1;fill:none}.limit{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 2.5;fill:none}.limit.thin{stroke:var(--dim);stroke-width:1}.beyond{fill:var(--fail);opacity:.06}.was{fill:var(--card);stroke:var(--dim);stroke-width:1.5}.whisker{stroke:var(--dim);stroke-width:2;fill:none}.whisker.thin{stroke-width:1}.link{stroke:var(--dim);stroke-width:4;opacity:.4}.dot{fill:var(--dim);stroke:var(--dim);stroke-width:2}
.fail:is(.whisker,.link,.dot){stroke:var(--fail)}.pass:is(.whisker,.link,.dot){stroke:var(--pass)}.inconclusive:is(.whisker,.link,.dot){stroke:var(--inconclusive)}.fail:is(.dot,.say){fill:var(--fail)}.pass:is(.dot,.say){fill:var(--pass)}.say.inconclusive{fill:var(--inconclusive)}.dot.inconclusive{fill:var(--card)}.say{font-weight:700}
.cell{fill:var(--heat)}.none{fill:none;stroke:var(--line)}.outline{fill:none;stroke:var(--ink);stroke-width:1.2}.outline.fail{stroke:var(--fail);stroke-width:2}
.curve{fill:none;stroke-width:1.75;stroke-linejoin:round}.curve.emphasis{stroke-width:3}.dot-of{fill-opacity:.35;stroke-width:1}${[0, 1, 2, 3, 4, 5].map((at) => `.c${at}{stroke:var(--c${at})}.c${at}:is(.sign-of,.dot-of){fill:var(--c${at})}`).join('')}.curve.c1{stroke-dasharray:7 3}.curve.c2{stroke-dasharray:2 3}.curve.c3{stroke-dasharray:9 3 2 3}.curve.c4{stroke-dasharray:14 4}.curve.c5{stroke-dasharray:4 2 1 2 1 2}
details{border-top:1px solid var(--line);margin-top:1rem;padding-top:.35rem}summary{cursor:pointer;padding:.4rem 0;font-weight:600}
footer{margin-top:1.5rem;color:var(--dim);font-size:.85rem}
@media(max-width:40rem){body{padding:1.25rem .75rem 2rem}section{padding:1.1rem 1rem}.lead{font-size:1.35rem}table.findings thead{display:none}table.findings,table.findings tbody,table.findings tr,table.findings td{display:block;border:0}table.findings tr{padding:.7rem 0;border-bottom:1px solid var(--line)}table.findings td{padding:.1rem 0;text-align:left}table.findings td.right:before{content:"seen "}table.findings td.right:after{content:" ×"}}
@media print{:root{color-scheme:light;--ink:#000;--dim:#444;--paper:#fff;--card:#fff;--line:#bbb;--code:#f3f3f3;--pass:#1a7f37;--fail:#b42318;--inconclusive:#8a5a00;--heat:#6fa3d6;--c0:#000;--c1:#0b6bb8;--c2:#a84a08;--c3:#147a66;--c4:#8a3f9c;--c5:#75660a}.plot{print-color-adjust:exact;-webkit-print-color-adjust:exact}body{padding:0}.filter{display:none!important}section,.card{break-inside:avoid-page}}`;

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
/** The sentences for a person in a hurry: those of the gates that matter most. */
function lead(reports) {
    const verdict = (0,report_verdict/* overall */.Me)(reports.map((report) => report.verdict)), said = reports.filter((report) => report.verdict === verdict).map(({ headline }) => headline);
    return `<span class="verdict ${verdict}">${report_verdict/* VERDICT_ICON */.YY[verdict]}</span> ${said.length === 0 ? 'Nothing was run.' : said.map(report_escape/* xmlText */.xK).join('<br>')}`;
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
        + findings(report.findings) + blocks('charts', charts) + blocks('', others) + page_places(report)
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
        + `<td class="code">${first === undefined ? '' : breakable((0,places/* placeText */.Z9)(first.place))}</td><td class="right">${(0,numbers/* count */.U9)(finding.count)}</td><td class="code rule">${(0,report_escape/* xmlText */.xK)((0,places/* keyword */.Si)(finding.rule))}</td></tr>`;
}
/** A long place breaks behind a folder or before its line, not inside a number. */
function breakable(place) { return (0,report_escape/* xmlText */.xK)(place).replaceAll('/', '/<wbr>').replace(/:(\d+(?::\d+)?)$/, '<wbr>:$1'); }
/** Every place that the report kept, rule by rule, as far as the page has room. */
function page_places({ findings: list, measured }) {
    const kept = list.flatMap((finding) => (0,places/* occurrencesOf */.Og)(finding).map(({ place, message }) => ({ place, message, rule: (0,places/* keyword */.Si)(finding.rule) }))), shown = kept.slice(0, PLACES);
    if (shown.length === 0)
        return '';
    const all = list.reduce((sum, finding) => sum + finding.count, 0);
    const title = shown.length < all ? `${(0,numbers/* count */.U9)(shown.length)} of ${(0,numbers/* count */.U9)(all)} places${typeof measured['violations'] === 'number' ? '; every one is in violations.csv' : ''}` : `All ${(0,numbers/* plural */.LS)(shown.length, 'place')}`;
    const head = ['place', 'what', 'rule'].map((label) => `<th scope="col">${label}</th>`).join('');
    return folded(title, filtered('Filter the places', `<table class="sorted"><thead><tr>${head}</tr></thead><tbody>${shown.map(({ place, message, rule }) => `<tr><td class="code">${breakable((0,places/* placeText */.Z9)(place))}</td><td class="wide">${(0,report_escape/* xmlText */.xK)((0,report_escape/* shorten */.ml)(message, MESSAGE))}</td><td class="code rule">${(0,report_escape/* xmlText */.xK)(rule)}</td></tr>`).join('')}</tbody></table>`));
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
