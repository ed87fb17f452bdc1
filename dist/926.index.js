export const id = 926;
export const ids = [926,624];
export const modules = {

/***/ 50309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ configError),
/* harmony export */   L: () => (/* binding */ excerptAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44925);

/** More than this is noise: the first mistakes often cause the others. */
const SHOWN = 10;
/** All problems of a file as one error that shows the first. */
function configError(file, problems) {
    const located = problems.map((problem) => ({ problem, place: placeOf(file, problem) }))
        .toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
    const first = located[0];
    if (first === undefined)
        throw new RangeError('no problem, no error');
    const { problem: { message, hint }, place } = first;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('config-invalid', located.length === 1 ? message : listed(file.path, located), {
        place, ...(hint === undefined ? {} : { hint }), excerpt: excerptAt(place, file.lineText(place.line ?? 1), message),
    });
}
/** The line of a place with a note below it. */
function excerptAt(place, text, note) {
    return { line: place.line ?? 1, column: place.column ?? 1, text, note };
}
function listed(path, located) {
    const more = located.length - SHOWN;
    return [
        `${located.length} problems in ${path}`,
        ...located.slice(0, SHOWN).map(({ problem, place }) => `${place.line}:${place.column} ${problem.message}`),
        ...(more > 0 ? [`… and ${more} more`] : []),
    ].join('\n');
}
function placeOf(file, { path, at }) {
    for (let length = path.length; length > 0; length--) {
        const part = path.slice(0, length);
        const place = at === 'value' && length === path.length ? file.whereValue(part) : file.where(part);
        if (place !== undefined)
            return place;
    }
    return { file: file.path, line: 1, column: 1 };
}


/***/ }),

/***/ 14624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44925);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50309);


/** Aliases that may be resolved; more is an attack ("billion laughs"), not a settings file. */
const ALIASES = 100;
/** Settings are a page or two; anything larger is a data file by mistake. */
const LARGEST = 1 << 18;
/** The parser's time grows with the square of the depth; no settings are nested like this. */
const DEEPEST = 64;
/** Turns the bytes of a settings file into plain values and places.
 *  @param path as it is reported
 *  @throws UserError `config-syntax` with the place of what cannot be read */
async function parseYaml(bytes, path) {
    const text = decode(bytes, path);
    const lines = text.split(/\r\n|\n/);
    const lineText = (line) => lines[line - 1] ?? '';
    const deep = tooDeep(text);
    if (deep !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('config-syntax', 'the file is nested too deeply', { place: { file: path, line: deep }, hint: `At most ${DEEPEST} levels.` });
    const { isMap, parseDocument, LineCounter } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const counter = new LineCounter();
    const place = (offset, end) => placeAt(path, counter, lineText, offset, end);
    const refuse = (message, at, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('config-syntax', message, { place: at, excerpt: (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptAt */ .L)(at, lineText(at.line ?? 1), message), ...(hint === undefined ? {} : { hint }) });
    try {
        const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error', uniqueKeys: true, strict: true });
        const wrong = document.errors[0] ?? document.warnings[0];
        if (wrong !== undefined) {
            const at = place(wrong.pos[0]);
            throw refuse(...worded(wrong.code, wrong.message, lineText(at.line ?? 1)), at);
        }
        if (document.contents === null)
            throw refuse('the file is empty', { file: path, line: 1, column: 1 }, 'Begin with `version: 1`.');
        if (!isMap(document.contents))
            throw refuse('the file must hold settings as `key: value` lines', place(document.contents.range[0]), 'Begin with `version: 1`.');
        const tree = await nodes(document);
        const odd = tree.oddKey();
        if (odd !== undefined)
            throw refuse('a key must be plain text', place(odd[0]));
        return {
            path, lineText, content: plainValue(document, () => refuse('too many aliases', place(tree.firstAlias() ?? 0), `At most ${ALIASES} are resolved: write the values out.`)),
            where: (at) => ranged(tree.key(at), place), whereValue: (at) => ranged(tree.value(at), place),
        };
    }
    catch (reason) {
        if (reason instanceof RangeError)
            throw refuse('the file is nested too deeply', { file: path, line: 1, column: 1 });
        throw reason;
    }
}
function ranged(range, place) {
    return range === undefined ? undefined : place(range[0], range[1]);
}
function plainValue(document, bomb) {
    try {
        return document.toJS({ maxAliasCount: ALIASES });
    }
    catch (reason) {
        if (reason instanceof ReferenceError)
            throw bomb();
        throw reason;
    }
}
/** Lookups in the tree of a document. */
async function nodes(document) {
    const { isAlias, isMap, isScalar, isSeq, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const resolved = (node) => isAlias(node) ? node.resolve(document) : node;
    const rangeOf = (node) => node?.range ?? undefined;
    const step = (path) => {
        let node = document.contents, key = rangeOf(node), value = key;
        for (const part of path) {
            const parent = resolved(node);
            if (isMap(parent)) {
                const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
                if (pair === undefined)
                    return undefined;
                node = pair.value;
                key = rangeOf(pair.key);
                // `key:` with nothing behind it: the value has no text of its own.
                const own = rangeOf(node);
                value = own === undefined || (own[0] === own[1] && isScalar(node) && node.value === null) ? key : own;
            }
            else if (isSeq(parent) && typeof part === 'number' && part < parent.items.length) {
                node = parent.items[part];
                key = value = rangeOf(node);
            }
            else
                return undefined;
        }
        return { key, value };
    };
    return {
        key: (path) => step(path)?.key,
        value: (path) => step(path)?.value,
        oddKey() {
            let found;
            visit(document, { Pair(_, pair) {
                    if (isScalar(pair.key) && pair.key.value !== null)
                        return undefined;
                    found = rangeOf(pair.key) ?? rangeOf(pair.value) ?? [0, 0, 0];
                    return visit.BREAK;
                } });
            return found;
        },
        firstAlias() {
            let found;
            visit(document, { Alias(_, node) { found = node.range?.[0]; return visit.BREAK; } });
            return found;
        },
    };
}
function placeAt(file, counter, lineText, offset, end) {
    const { line, col } = counter.linePos(offset);
    const row = Math.max(1, line), before = lineText(row).slice(0, Math.max(0, col - 1)), column = Array.from(before).length + 1;
    const last = end === undefined ? undefined : counter.linePos(end);
    if (last === undefined || last.line !== line || last.col <= col)
        return { file, line: row, column };
    return { file, line: row, column, endColumn: column + Array.from(lineText(row).slice(col - 1, last.col - 1)).length - 1 };
}
/** The line where brackets or `- - -` open more levels than settings have; brackets inside texts count too, which does no harm. */
function tooDeep(text) {
    let depth = 0, line = 1;
    for (const [found] of text.matchAll(/\n|[[{]|[\]}]|(?:[-?][ \t]+){64}/g)) {
        if (found === '\n')
            line++;
        else if (found === ']' || found === '}')
            depth = Math.max(0, depth - 1);
        else if (found.length > 1 || ++depth > DEEPEST)
            return line;
    }
    return undefined;
}
/** The parser's own words are about YAML's grammar; these are about the file. */
function worded(code, message, line) {
    switch (code) {
        case 'DUPLICATE_KEY': return [`the key "${/^\s*(?:- )?(?:"([^"]*)"|'([^']*)'|([^:#]+?))\s*:/.exec(line)?.slice(1).find(Boolean) ?? '?'}" is there twice`];
        case 'TAB_AS_INDENT': return ['a tab cannot indent YAML; use spaces'];
        case 'MULTIPLE_DOCS': return ['expected one document, found a second one after `---`'];
        case 'TAG_RESOLVE_FAILED': return ['tags such as `!name` have no meaning here'];
        case 'BAD_ALIAS': return ['this alias has no anchor'];
        default: {
            const first = message.split('\n')[0] ?? message;
            return [`this is not valid YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}`];
        }
    }
}
function decode(bytes, path) {
    const refuse = (message, place, text, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('config-syntax', message, { place, ...(text === undefined ? {} : { excerpt: (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptAt */ .L)(place, text, message) }), ...(hint === undefined ? {} : { hint }) });
    if (bytes.length > LARGEST)
        throw refuse(`${path} has ${bytes.length} bytes, more than settings need (${LARGEST})`, { file: path });
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        throw refuse(`${path} is UTF-16, expected UTF-8`, { file: path }, undefined, 'Save it as UTF-8.');
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const lines = new TextDecoder().decode(bytes).split('\n');
        const at = lines.findIndex((line) => line.includes('\ufffd')), line = lines[at] ?? '';
        const place = { file: path, line: at + 1, column: Array.from(line.slice(0, line.indexOf('\ufffd'))).length + 1 };
        throw refuse('a byte here is not UTF-8', place, line.replace(/\r$/, ''), 'Save the file as UTF-8.');
    }
    const nul = text.indexOf('\0');
    if (nul >= 0) {
        const before = text.slice(0, nul).split('\n'), last = before.at(-1) ?? '';
        throw refuse('a NUL byte cannot be part of settings', { file: path, line: before.length, column: Array.from(last).length + 1 }, text.split(/\r?\n/)[before.length - 1] ?? '');
    }
    return text;
}


/***/ }),

/***/ 28597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ duckdbDialect)
/* harmony export */ });
const ident = (name) => `"${name.replaceAll('"', '""')}"`;
const text = (value) => `'${value.replaceAll("'", "''")}'`;
/** DuckDB 1.5. Casts are guarded, because DuckDB takes more for a number or a date than anyone means: `1_0`, `0x1f`, `inf`, `2024/01/05`. */
const duckdbDialect = {
    name: 'duckdb',
    ident,
    text,
    number(value) {
        if (!Number.isFinite(value))
            throw new RangeError(`expected a finite number, got ${value}`);
        return `cast(${text(String(value))} as double)`;
    },
    // A cast to an enumeration looks the text up in a table: 20 ns a row for any number of values. `IN` would become a join, which loses the order of the file.
    among: (value, values) => values.length === 1 ? `${value} = ${text(values[0] ?? '')}` : `try_cast(${value} as enum(${[...new Set(values)].map(text).join(', ')})) is not null`,
    matches: (value, pattern) => `regexp_matches(${value}, ${text(pattern)})`,
    // The cast knows underscores, blanks around, hexadecimal, nan and inf; a cell that holds any other letter or sign than these is none of it.
    toDouble: (value) => `(case when regexp_full_match(${value}, '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?') then try_cast(${value} as double) end)`,
    toDate: (value) => `(case when length(${value}) = 10 and ${value} like '____-__-__' and ${value} between '0' and ':' then try_cast(${value} as date) end)`,
    length: (value) => `length(${value})`,
    isNaN: (value) => `isnan(${value})`,
};


/***/ }),

/***/ 14463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ ContractBuilder),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** Gathers a contract, part by part, with the place of each. */
class ContractBuilder {
    #where;
    #properties = {};
    #required = [];
    #places = new Map();
    #checks = [];
    #unsupported = [];
    typing = {};
    primaryKey = [];
    constructor(where) { this.#where = where; }
    /** A keyword of a column's schema. */
    keyword(column, word, value, path) {
        const known = Object.hasOwn(this.#properties, column) ? this.#properties[column] : undefined, property = known ?? {};
        if (known === undefined)
            Object.defineProperty(this.#properties, column, { value: property, enumerable: true, configurable: true, writable: true });
        property[word] = value;
        this.#at(`#/properties/${escaped(column)}/${word}`, path);
    }
    /** A column that nothing more is said of. */
    column(column, path) {
        if (!Object.hasOwn(this.#properties, column))
            Object.defineProperty(this.#properties, column, { value: {}, enumerable: true, configurable: true, writable: true });
        this.#at(`#/properties/${escaped(column)}`, path);
    }
    require(column, path) {
        if (!this.#required.includes(column))
            this.#required.push(column);
        this.#at('#/required', path);
        this.#at(`#/required/${escaped(column)}`, path);
    }
    check(check, path) { this.#checks.push({ check, place: this.#where(path) }); }
    leave(what, path) { this.#unsupported.push({ what, place: this.#where(path) }); }
    done(kind, closed) {
        return {
            kind, places: this.#places, checks: this.#checks, primaryKey: this.primaryKey, typing: this.typing, unsupported: this.#unsupported,
            schema: { type: 'object', ...(this.#required.length === 0 ? {} : { required: this.#required }), properties: this.#properties, ...(closed ? { additionalProperties: false } : {}) },
        };
    }
    #at(pointer, path) {
        const place = this.#where(path);
        if (place !== undefined && !this.#places.has(pointer))
            this.#places.set(pointer, place);
    }
}
function escaped(key) { return key.replaceAll('~', '~0').replaceAll('/', '~1'); }
const record = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const word = (value) => (typeof value === 'string' && value !== '' ? value : undefined);


/***/ }),

/***/ 44926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: ./out/report/numbers.js
var report_numbers = __webpack_require__(36249);
// EXTERNAL MODULE: ./out/report/fingerprint.js
var fingerprint = __webpack_require__(93507);
// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __webpack_require__(78809);
// EXTERNAL MODULE: ./out/report/escape.js
var report_escape = __webpack_require__(41128);
// EXTERNAL MODULE: ./out/gates/validate-data/rules.js
var rules = __webpack_require__(84078);
// EXTERNAL MODULE: ./out/gates/validate-data/checks/settings.js
var settings = __webpack_require__(7226);
;// CONCATENATED MODULE: ./out/gates/validate-data/checks/judge.js






/** Does a value keep what a check asks? */
function holds(check, value) {
    return settings/* COMPARATORS */.os.every((word) => {
        const bound = check[word];
        if (bound === undefined)
            return true;
        const [low, high] = typeof bound === 'number' ? [bound, bound] : [bound[0] ?? Number.NaN, bound[1] ?? Number.NaN];
        switch (word) {
            case 'mustBe': return value === low;
            case 'mustNotBe': return value !== low;
            case 'mustBeGreaterThan': return value > low;
            case 'mustBeGreaterOrEqualTo': return value >= low;
            case 'mustBeLessThan': return value < low;
            case 'mustBeLessOrEqualTo': return value <= low;
            case 'mustBeBetween': return value >= low && value <= high;
            case 'mustNotBeBetween': return value < low || value > high;
        }
    }) && (check.metric !== 'columns' || settings/* COMPARATORS */.os.some((word) => check[word] !== undefined) || value === 0);
}
const WORDS = {
    mustBe: (bound) => `must be ${bound}`, mustNotBe: (bound) => `must not be ${bound}`,
    mustBeGreaterThan: (bound) => `must be > ${bound}`, mustBeGreaterOrEqualTo: (bound) => `must be ≥ ${bound}`,
    mustBeLessThan: (bound) => `must be < ${bound}`, mustBeLessOrEqualTo: (bound) => `must be ≤ ${bound}`,
    mustBeBetween: (bound) => `must be between ${bound}`, mustNotBeBetween: (bound) => `must not be between ${bound}`,
};
/** What a check asks, in words: `must be ≥ 10 and ≤ 20 %`. */
function asked(check) {
    const said = bounds(check), unit = check.unit === 'percent' ? ' %' : check.metric === 'freshness' ? ` ${check.unit ?? 'hours'}` : '';
    return said === '' ? 'must be as listed' : `${said}${unit}`;
}
function bounds(check) {
    const list = settings/* COMPARATORS */.os.flatMap((word) => {
        const bound = check[word];
        return bound === undefined ? [] : [WORDS[word](typeof bound === 'number' ? shown(bound) : bound.map(shown).join(' and '))];
    });
    return list.map((text, i) => (i === 0 ? text : text.replace('must be ', ''))).join(' and ');
}
const COUNTED = { nullValues: 'missing values', missingValues: 'missing values', invalidValues: 'invalid values', duplicateValues: 'repeated values', distinctValues: 'different values', foreignKey: 'unknown values' };
/** What is measured, in words. */
function subject({ metric, property, arguments: given = {}, name }) {
    if (name !== undefined)
        return name;
    const key = metric === 'columns' ? undefined : given.properties?.join(', ') ?? property;
    const what = metric === 'quantile' ? `quantile ${given.quantile ?? ''}` : metric;
    return key === undefined ? what : `${COUNTED[metric] ?? what} of ${key}`;
}
/** A check that does not hold is a finding on its own line of gauntlet.yml; the first rows it is about are another, which only points at them. */
function checkFindings(result, place) {
    const { check, dataset, value, examples, rows, counted, withheld } = result, detail = withheld === true ? undefined : result.detail;
    if (value !== undefined && holds(check, value))
        return [];
    const column = check.property ?? check.arguments?.properties?.join(', '), rule = (0,rules/* ruleId */.IC)(check.metric);
    const says = value !== undefined && check.metric === 'columns' && asked(check) === 'must be as listed' ? `the columns are not those listed (${detail ?? ''})` : value === undefined ? detail ?? 'there is nothing to measure' : `${subject(check)}: ${valueText(result)}, ${asked(check)}${detail === undefined ? '' : ` (${detail})`}`;
    const about = { dataset, ...(column === undefined ? {} : { column }), metric: check.metric };
    const main = {
        rule, severity: check.severity ?? 'error', message: value === undefined ? `${subject(check)} in ${dataset}: ${says}` : `${says}, in ${dataset}`, count: 1, subject: about,
        ...(place === undefined ? {} : { place }), evidence: { value: withheld === true ? null : value ?? null, rows, ...(counted === undefined ? {} : { counted }), ...(check.dimension === undefined ? {} : { dimension: check.dimension }) },
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, dataset, subject(check), asked(check)),
    };
    const occurrences = examples.map((one) => ({ place: one.place, message: beside(one) })), [first] = occurrences;
    if (first === undefined)
        return [main];
    return [main, {
            rule, severity: 'notice', message: `${first.message}${examples.length > 1 || (counted ?? 0) > 1 ? ` (${(0,report_numbers/* plural */.LS)(counted ?? examples.length, 'row')} in ${dataset})` : ''}`, count: examples.length, subject: about,
            place: first.place, occurrences, fingerprint: (0,fingerprint/* fingerprint */.R)(rule, dataset, subject(check), 'rows'),
        }];
}
const LONGEST = 60;
/** What is said beside a row: `found "Pro", is none of free, basic, pro; did you mean "pro"?` */
function beside({ says, found, near }) {
    return `${found === undefined ? '' : `${JSON.stringify((0,report_escape/* shorten */.ml)(found, LONGEST))} `}${says}${found === undefined || near === undefined ? '' : (0,nearest/* didYouMean */.au)(found, near)}`;
}
/** The value as people read it. */
function valueText({ check, value, counted, rows, withheld }) {
    if (value === undefined)
        return '–';
    if (withheld === true)
        return 'a value that is not shown';
    if (check.unit === 'percent')
        return `${(0,report_numbers/* percentOf */.pR)(counted ?? 0, rows)} (${(0,report_numbers/* count */.U9)(counted ?? 0)} of ${(0,report_numbers/* plural */.LS)(rows, 'row')})`;
    if (check.metric === 'freshness')
        return `${(0,report_numbers/* decimal */._)(value, 3)} ${check.unit ?? 'hours'}`;
    if (check.metric === 'distinctValues')
        return shown(value);
    return counted === undefined ? shown(value) : (0,report_numbers/* plural */.LS)(counted, 'row');
}
/** Numbers with as many digits as tell them apart, no more. */
function shown(value) {
    if (Number.isInteger(value))
        return Math.abs(value) < 1e15 ? (0,report_numbers/* count */.U9)(value) : String(value);
    return (0,report_numbers/* count */.U9)(Number(value.toPrecision(6)));
}

;// CONCATENATED MODULE: ./out/gates/validate-data/compare/judge.js



/** Distances from which on a column is said to have shifted. */
const SHIFT = 0.1;
/** In a smaller file every value is news. */
const FEWEST_ROWS = 50;
/** What changed against the base and is worth a word: columns that are gone or of another type, new values, shifts. None of it is an error. */
function comparisonFindings({ file, dataset, rowsBefore, rowsNow, goneColumns, newColumns, columns }) {
    const place = { file, line: 1 };
    const finding = (rule, severity, column, message, evidence) => ({ rule: (0,rules/* ruleId */.IC)(rule), severity, message, count: 1, place, subject: { dataset, column }, ...(evidence === undefined ? {} : { evidence }), fingerprint: (0,fingerprint/* fingerprint */.R)((0,rules/* ruleId */.IC)(rule), file, column) });
    return [
        ...goneColumns.map((column) => finding('column-gone', 'warning', column, `the column ${column} is gone: the base has it`)),
        ...newColumns.map((column) => finding('column-new', 'notice', column, `the column ${column} is new`)),
        ...columns.flatMap((one) => {
            const { column, before, now, newCount, newValues, distance } = one;
            if (before.kind !== now.kind && now.kind !== 'empty' && before.kind !== 'empty')
                return [finding('column-retyped', 'warning', column, `${column} holds ${now.kind === 'number' ? 'numbers' : 'texts'} now, on the base ${before.kind === 'number' ? 'numbers' : 'texts'}`)];
            if (now.kind === 'empty' && before.kind !== 'empty')
                return [finding('column-emptied', 'warning', column, `${column} is empty now`)];
            if (rowsBefore < FEWEST_ROWS)
                return [];
            return [
                ...(newCount > 0 ? [finding('new-values', 'notice', column, `${column} has ${(0,report_numbers/* plural */.LS)(newCount, 'new value')}${newValues.length === 0 ? ' (not shown)' : `: ${newValues.slice(0, 5).map((value) => JSON.stringify(value)).join(', ')}${newCount > 5 ? ', …' : ''}`}`)] : []),
                ...missingShift(column, before.missing / rowsBefore, now.missing / Math.max(1, rowsNow)).map((message) => finding('missing-shift', 'warning', column, message)),
                ...(distance !== undefined && distance >= SHIFT ? [finding('shift', 'notice', column, shiftText(one), { distance })] : []),
            ];
        }),
    ];
}
function missingShift(column, before, now) {
    return Math.abs(now - before) < SHIFT ? [] : [`${column} is missing in ${(0,report_numbers/* decimal */._)(100 * now, 3)} % of the rows, on the base in ${(0,report_numbers/* decimal */._)(100 * before, 3)} %`];
}
/** How far a column has moved, in words. */
function shiftText({ column, before, now, distance = 0 }) {
    const median = before.median === undefined || now.median === undefined ? '' : `: median ${(0,report_numbers/* decimal */._)(before.median, 4)} → ${(0,report_numbers/* decimal */._)(now.median, 4)}`;
    return `${column} has shifted by ${(0,report_numbers/* decimal */._)(100 * distance, 2)} points${median}`;
}
/** `1,000 → 1,040 rows: 45 added, 5 removed, 3 changed` */
function comparisonLine({ rowsBefore, rowsNow, byKey, byRow, columns }) {
    const rows = `${(0,report_numbers/* count */.U9)(rowsBefore)} → ${(0,report_numbers/* plural */.LS)(rowsNow, 'row')}`;
    if (byKey !== undefined) {
        const { added, removed, changed, repeated, missing } = byKey;
        const which = columns.filter((one) => (one.changed ?? 0) > 0).toSorted((a, b) => (b.changed ?? 0) - (a.changed ?? 0)).slice(0, 5).map((one) => `${one.column} ${(0,report_numbers/* count */.U9)(one.changed ?? 0)}`);
        return `${rows}: ${(0,report_numbers/* count */.U9)(added)} added, ${(0,report_numbers/* count */.U9)(removed)} removed, ${(0,report_numbers/* count */.U9)(changed)} changed${which.length === 0 ? '' : ` (${which.join(', ')})`}${repeated === 0 ? '' : `; the key of ${(0,report_numbers/* plural */.LS)(repeated, 'row')} stands more than once`}${missing === 0 ? '' : `; ${(0,report_numbers/* plural */.LS)(missing, 'row')} without a key`}`;
    }
    return `${rows}: ${(0,report_numbers/* count */.U9)(byRow?.added ?? 0)} added, ${(0,report_numbers/* count */.U9)(byRow?.removed ?? 0)} removed`;
}
/** A line a file: what happened to its rows. What happened to its columns stands beside each. */
function comparisonBlocks(list) {
    return list.map((one) => ({ kind: 'text', text: `${one.file} against the base: ${comparisonLine(one)}` }));
}

;// CONCATENATED MODULE: ./out/gates/validate-data/sensitive/judge.js



function isAllowed({ column, kind }, allow) {
    return allow.find((one) => (one.column === undefined || one.column === column) && (one.kind === undefined || one.kind === kind) && (one.column !== undefined || one.kind !== undefined));
}
/** One finding a column and kind. A value is never part of it: only a masked form and its places. */
function sensitiveFindings(result, { severity, allow }, file) {
    if (severity === 'off' || isAllowed(result, allow) !== undefined)
        return [];
    const { dataset, column, kind, label, category, hits, values, confidence, example, places } = result, rule = (0,rules/* ruleId */.IC)(category === 'secret' ? 'secret' : 'personal-data');
    const message = confidence === 'name' ? `${column} is called like a column of ${label}`
        : `${column} holds what looks like ${label}${example === undefined ? '' : ` (${example})`}: ${(0,report_numbers/* count */.U9)(hits)} of ${result.estimated ? `about ${(0,report_numbers/* count */.U9)(Number(values.toPrecision(2)))}` : (0,report_numbers/* count */.U9)(values)} cells${result.sampled ? ' looked at' : ''}`;
    const [first] = places;
    return [{
            rule, severity, message: `${message} (${kind})`, count: 1, subject: { dataset, column }, place: first ?? { file, line: 1 },
            evidence: { kind, hits, values, confidence, sampled: result.sampled, places: places.map(({ file: name, line, record }) => `${name}:${line ?? record ?? ''}`) }, fingerprint: (0,fingerprint/* fingerprint */.R)(rule, dataset, column, kind),
        }];
}
/** Everything that was found, what is allowed, too. */
function sensitiveBlocks(list, { allow }) {
    if (list.length === 0)
        return [];
    const open = list.filter((one) => isAllowed(one, allow) === undefined);
    return [{
            kind: 'table', title: 'Personal data and secrets', columns: [{ label: 'data', code: true }, { label: 'column', code: true }, { label: 'kind' }, { label: 'values', align: 'right' }, { label: 'share', align: 'right' }, { label: 'confidence' }, { label: 'allowed, because' }],
            rows: list.map((one) => [one.dataset, one.column, one.kind, one.confidence === 'name' ? '' : (0,report_numbers/* count */.U9)(one.hits), one.confidence === 'name' ? 'by its name' : (0,report_numbers/* percentOf */.pR)(one.hits, one.values), one.confidence, isAllowed(one, allow)?.reason ?? '']),
        }, ...(open.length === 0 ? [] : [{ kind: 'code', title: 'To allow what is meant to be there, in gauntlet.yml', text: allowing(open) }])];
}
const SHOWN_LINES = 20;
/** Lines of gauntlet.yml that allow what was found. */
function allowing(list) {
    const lines = [...new Set(list.map(({ column, kind }) => `    - { column: ${JSON.stringify(column)}, kind: ${kind}, reason: why it is there }`))];
    return `validate-data:\n  allow-sensitive:\n${lines.slice(0, SHOWN_LINES).join('\n')}${lines.length > SHOWN_LINES ? `\n    # and ${lines.length - SHOWN_LINES} more` : ''}`;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/judge.js



const percent = ({ counted, of }) => (of === 0 ? 0 : (100 * counted) / of);
const some = ({ counted }) => counted > 0;
const [first, second] = [({ splits }) => splits[0] ?? '', ({ splits }) => splits[1] ?? ''];
const share = (result) => `${(0,report_numbers/* plural */.LS)(result.counted, 'row')} of ${second(result) || first(result)} (${(0,report_numbers/* percentOf */.pR)(result.counted, result.of)})`;
const what = ({ column, names = [] }) => column ?? names.join(', ');
const list = (names) => names === undefined ? '(not shown)' : `${names.slice(0, 5).map((name) => JSON.stringify(name)).join(', ')}${names.length > 5 ? `, … (${(0,report_numbers/* count */.U9)(names.length)})` : ''}`;
/** So many percent of a split are no chance: what the model is judged on is what it has learned. */
const SEVERE = 5;
const SPLIT_RULE = {
    'repeated-rows': { severity: 'notice', setting: 'max-duplicates', broken: some, says: (r) => `${share(r)} repeat an earlier row of it`, beside: () => 'repeats an earlier row', means: 'Equal rows within one split, by the same hash: they count more than once, and so do their mistakes.' },
    'split-keys': { severity: 'error', setting: 'key', broken: some, says: (r) => `${what(r)} of ${share(r)} stands in ${first(r)}, too`, beside: (r) => `${what(r)} stands in ${first(r)}, too`, means: 'A record stands in two splits, by its key: the model is judged on what it has learned from.' },
    'split-groups': { severity: 'error', setting: 'group', broken: some, says: (r) => `${what(r)} of ${share(r)} is a group of ${first(r)}, too`, beside: (r) => `this ${what(r)} is in ${first(r)}, too`, means: 'A group straddles two splits: what the model learned about one of its records helps it with another.' },
    'split-time': { severity: 'error', setting: 'time', broken: some, says: (r) => `${what(r)} of ${(0,report_numbers/* plural */.LS)(r.counted, 'row')} of ${first(r)} (${(0,report_numbers/* percentOf */.pR)(r.counted, r.of)}) is not before the first of ${second(r)} (${r.values?.[0] ?? 'not shown'})`, beside: (r) => `not before the first row of ${second(r)}`, means: 'Training data from the time of the test: the model knows the future.' },
    'split-duplicates': { severity: 'warning', severe: (r) => percent(r) > SEVERE, setting: 'max-duplicates', broken: (r, s) => percent(r) > s.maxDuplicates, says: (r, s) => `${share(r)} stand in ${first(r)}, too, equal in all columns${s.key.length + s.ignore.length === 0 ? '' : ' but those that key and ignore name'}`, beside: (r) => `an equal row stands in ${first(r)}`, means: `Equal rows in two splits, by a 64-bit hash of all shared columns that are neither \`key\` nor \`ignore\`, and not different in every row. An error above ${SEVERE} % of the later split.` },
    'near-duplicates': { severity: 'warning', setting: 'max-near-duplicates', broken: (r, s) => percent(r) > s.maxNearDuplicates, says: (r) => `${what(r)} of ${share(r)} stands in ${first(r)}, but for case, digits, punctuation and white space`, beside: (r) => `nearly the same ${what(r)} stands in ${first(r)}`, means: 'Texts that are the same but for case, digits, punctuation and white space stand in two splits.' },
    'leaky-feature': { severity: 'error', setting: 'max-predictive-power', broken: (r, s) => (r.value ?? 0) > s.maxPredictivePower, says: (r, s) => `${what(r)} alone predicts ${r.names?.[0] ?? 'the label'} with a power of ${(0,report_numbers/* decimal */._)(r.value ?? 0, 3)}, allowed up to ${s.maxPredictivePower}: is it known before the label is?`, beside: () => '', means: 'One feature gives the label away: a copy of it, something written afterwards, or the row number of a sorted file.' },
    'label-conflicts': { severity: 'warning', setting: 'max-conflicts', broken: (r, s) => percent(r) > s.maxConflicts, says: (r) => `${what(r)} of ${(0,report_numbers/* plural */.LS)(r.counted, 'row')} of ${first(r)} (${(0,report_numbers/* percentOf */.pR)(r.counted, r.of)}) is another than that of a row with equal features`, beside: (r) => `an equal row has another ${what(r)}`, means: 'Equal features, different labels: no model can be right about both.' },
    'missing-label': { severity: 'error', setting: 'label', broken: some, says: (r) => `${what(r)} is missing in ${(0,report_numbers/* plural */.LS)(r.counted, 'row')} of ${first(r)} (${(0,report_numbers/* percentOf */.pR)(r.counted, r.of)})`, beside: (r) => `${what(r)} is missing`, means: 'Rows without a label: nothing can be learned from them, and nothing judged by them.' },
    'new-class': { severity: 'error', setting: 'label', broken: some, says: (r) => `${what(r)} of ${(0,report_numbers/* plural */.LS)(r.counted, 'row')} of ${second(r)} is ${list(r.values)}, which ${first(r)} does not have`, beside: (r) => `${first(r)} has no such ${what(r)}`, means: 'The later split has a class that training does not know.' },
    'missing-class': { severity: 'warning', setting: 'label', broken: some, says: (r) => `${what(r)} ${list(r.values)} is not in ${second(r)}: how good the model is there will not be known`, beside: () => '', means: 'The later split lacks a class of training.' },
    imbalance: { severity: 'warning', setting: 'max-class-share', broken: (r, s) => (r.value ?? 0) > s.maxClassShare, says: (r, s) => `${what(r)} is ${list(r.values)} in ${(0,report_numbers/* decimal */._)(100 * (r.value ?? 0), 4)} % of ${first(r)}, allowed up to ${(0,report_numbers/* decimal */._)(100 * s.maxClassShare, 4)} %`, beside: () => '', means: 'Almost every training row has the same label.' },
    'split-columns': { severity: 'warning', setting: 'test', broken: some, says: (r) => `${first(r)} and ${second(r)} have different columns: ${list(r.names)}`, beside: () => '', means: 'Columns that only one of two splits has.' },
    'empty-column': { severity: 'warning', setting: 'train', broken: some, says: (r) => `${what(r)} is missing in every row of ${first(r)}`, beside: () => '', means: 'A column without any value.' },
    'constant-column': { severity: 'notice', setting: 'train', broken: some, says: (r) => `${what(r)} has the same value in every row of ${first(r)}`, beside: () => '', means: 'A column that is the same in every row.' },
    'id-column': { severity: 'notice', setting: 'key', broken: some, says: (r) => `${what(r)} is different in every row of ${first(r)}: name it as key or ignore it, if it names the record`, beside: () => '', means: 'A column that is different in every row and no measurement.' },
    'twin-columns': { severity: 'notice', setting: 'train', broken: some, says: (r) => `${what(r)} is equal to ${r.names?.[0] ?? ''} in every row of ${first(r)}`, beside: () => '', means: 'Two columns that are equal in every row.' },
    'same-columns': { severity: 'notice', setting: 'train', broken: some, says: (r) => `${what(r)} says the same as ${r.names?.[0] ?? ''} in other words: each value stands with one of the other`, beside: () => '', means: 'Two columns of which each gives the other away, value by value.' },
    'split-unread': { severity: 'warning', setting: 'test', broken: some, says: (r) => `the splits were not compared: ${list(r.names)} was not read`, beside: () => '', means: 'A split is not among the data that was asked for, or could not be read: nothing was compared with it.' },
};
/** How bad it is; undefined when it is in order. */
function severityOf(result, settings) {
    const rule = SPLIT_RULE[result.rule];
    if (result.rule === 'split-unread')
        return 'warning';
    if (result.undecided === true)
        return 'notice';
    if (result.unknown !== undefined)
        return 'error';
    return rule.broken(result, settings) ? (rule.severe?.(result) === true ? 'error' : rule.severity) : undefined;
}
const isBroken = (result, settings) => severityOf(result, settings) !== undefined;
/** What is too much is a finding on the setting that asks for it; the first rows it is about are another, which only points at them. */
function splitFindings(result, settings, where) {
    const rule = SPLIT_RULE[result.rule], severity = severityOf(result, settings);
    if (severity === undefined)
        return [];
    const id = (0,rules/* ruleId */.IC)(result.rule), place = where(rule.setting), column = result.column;
    const subject = { dataset: result.splits.join(' / '), ...(column === undefined ? {} : { column }) }, print = [...result.splits, column ?? ''];
    const main = {
        rule: id, severity, message: result.unknown === undefined || result.rule === 'split-unread' ? rule.says(result, settings) : `${what(result)} of ${result.splits.join(' and ')} could not be judged: ${result.unknown}`, count: 1, subject, ...(place === undefined ? {} : { place }),
        evidence: { counted: result.counted, of: result.of, ...(result.value === undefined ? {} : { value: result.value }) }, fingerprint: (0,fingerprint/* fingerprint */.R)(id, ...print),
    };
    const [example] = result.examples;
    if (example === undefined)
        return [main];
    const says = rule.beside(result);
    return [main, { rule: id, severity: 'notice', message: `${says} (${(0,report_numbers/* plural */.LS)(result.counted, 'row')})`, count: result.examples.length, subject, place: example, occurrences: result.examples.map((one) => ({ place: one, message: says })), fingerprint: (0,fingerprint/* fingerprint */.R)(id, ...print, 'rows') }];
}
/** The value as people read it, in a table of all that was measured. */
function splitValue(result) {
    if (result.value !== undefined)
        return (0,report_numbers/* decimal */._)(result.value, 3);
    return result.of === 0 ? (0,report_numbers/* count */.U9)(result.counted) : `${(0,report_numbers/* count */.U9)(result.counted)} (${(0,report_numbers/* percentOf */.pR)(result.counted, result.of)})`;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/judge.js







/** Decides from counts alone. An error fails; a warning fails when `fail-on: warning` asks for it; what was not looked at whole is never a pass. */
function judge(settings, measured, failOn) {
    const { splits } = settings;
    const ofSplits = splits === undefined ? [] : measured.splits.flatMap((result) => splitFindings(result, splits, (key) => settings.where(['validate-data', 'splits', key]) ?? settings.where(['validate-data', 'splits'])));
    const findings = (0,fingerprint/* sortFindings */.T)([...measured.groups.map((group) => finding(group, measured)), ...measured.checks.flatMap(({ result, place }) => checkFindings(result, place)), ...ofSplits, ...measured.comparisons.flatMap(comparisonFindings), ...measured.sensitive.flatMap((result) => sensitiveFindings(result, settings.sensitive, measured.files.find(({ dataset }) => dataset === result.dataset)?.path ?? result.dataset))], rules/* RULE_ORDER */.mK);
    const verdict = decide(measured, findings, failOn);
    return { verdict, otherwise: isUndecided(measured) ? 'inconclusive' : 'pass', headline: headline(measured, findings, verdict), reasons: reasons(measured, findings, verdict), findings, final: ({ rule }) => (0,rules/* isUnjudged */.t5)(rule) };
}
function decide(measured, findings, failOn) {
    const worst = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    if (findings.some(({ severity }) => worst.includes(severity)))
        return 'fail';
    return isUndecided(measured) ? 'inconclusive' : 'pass';
}
/** The run was stopped, or there was too little to measure something that was asked for. */
const isUndecided = (measured) => measured.cancelled || measured.splits.some(({ undecided }) => undecided === true);
/** One finding for all violations of a rule in a column of a file. Its fingerprint holds no line, so that it stays the same when rows are added above. */
function finding(group, measured) {
    const { rule, file, column, dataset, occurrences, known } = group;
    const severity = known ? 'notice' : group.severity;
    const [first] = occurrences;
    const proposed = rule === (0,rules/* ruleId */.IC)('no-schema') ? measured.profiles.find(({ profile }) => profile.dataset === dataset)?.schemaFile : undefined;
    if (proposed !== undefined) {
        const { primaryKey, missingValues = [] } = measured.profiles.find(({ profile }) => profile.dataset === dataset) ?? {}, asked = [`schema: schemas/${proposed.slice(proposed.lastIndexOf('/') + 1)}`, ...(primaryKey === undefined ? [] : [`primaryKey: ${primaryKey}`]), ...(missingValues.length === 0 ? [] : [`missingValues: ${JSON.stringify(['', ...missingValues])}`])].join(', ');
        const message = `no schema: only the structure was judged. One is proposed in ${proposed}; copy it to schemas/ and add to the data set: ${asked}`;
        return { rule, severity, message, count: group.count, place: { file }, subject: { dataset }, fingerprint: (0,fingerprint/* fingerprint */.R)(rule, file, '') };
    }
    const message = `${first?.message ?? rule}${group.count > 1 ? ` (${(0,report_numbers/* count */.U9)(group.count)} times in this file)` : ''}${known ? ' (known: it was there before)' : ''}`;
    return {
        rule, severity, message, count: group.count, occurrences, ...(known ? { status: 'known' } : {}),
        place: first?.place ?? { file },
        subject: { dataset, ...(column === undefined ? {} : { column }) },
        ...(group.asked === undefined ? {} : { evidence: { asked: group.asked } }),
        fingerprint: known ? (0,fingerprint/* fingerprint */.R)(rule, file, column ?? '', 'known') : (0,fingerprint/* fingerprint */.R)(rule, file, column ?? ''),
    };
}
const sum = (files, pick) => files.reduce((total, file) => total + pick(file), 0);
function headline(measured, findings, verdict) {
    const { files } = measured;
    const rows = sum(files, (file) => file.rows), invalid = sum(files, (file) => file.invalidRows);
    if (measured.cancelled)
        return `Inconclusive: cancelled after ${(0,report_numbers/* plural */.LS)(rows, 'row')}.`;
    if (files.length === 0)
        return measured.untouched > 0 ? 'The pull request touches none of the data files.' : 'There was no data to look at.';
    const where = files.length === 1 ? 'the file' : (0,report_numbers/* plural */.LS)(files.length, 'file');
    const { known } = measured;
    if (verdict === 'fail') {
        const errors = measured.groups.filter((group) => group.severity === 'error' && !group.known);
        const broken = measured.checks.filter(({ result: { check, value } }) => (check.severity ?? 'error') === 'error' && (value === undefined || !holds(check, value))).length;
        const leaks = findings.filter(({ severity, rule }) => severity === 'error' && SPLIT_IDS.has(rule));
        const ofChecks = broken === 0 ? [] : [`${(0,report_numbers/* count */.U9)(broken)} of ${(0,report_numbers/* plural */.LS)(measured.checks.length, 'check')} ${broken === 1 ? 'does' : 'do'} not hold`];
        const ofSplits = leaks.length === 0 ? [] : [leaks.length === 1 ? leaks[0]?.message ?? '' : `${(0,report_numbers/* plural */.LS)(leaks.length, 'problem')} between or within the splits`];
        const exposed = [...new Set(findings.flatMap(({ severity, rule, subject }) => (severity === 'error' && SENSITIVE_IDS.has(rule) ? [subject?.column ?? ''] : [])))];
        const ofSensitive = exposed.length === 0 ? [] : [`${exposed.slice(0, 3).join(', ')}${exposed.length > 3 ? ` and ${(0,report_numbers/* count */.U9)(exposed.length - 3)} more columns` : ''} ${exposed.length === 1 ? 'holds' : 'hold'} personal data or secrets that nothing allows`];
        const others = [...ofSplits, ...ofChecks, ...ofSensitive], isJudged = files.some(({ schema }) => schema !== undefined);
        if ((invalid === 0 || known !== undefined) && errors.length === 0 && others.length > 0)
            return `${others.join('; ')}; ${known === undefined || known === 0 ? (isJudged ? 'every row keeps the contract' : 'every row can be read') : `no new violation (${(0,report_numbers/* count */.U9)(known)} known)`}.`;
        const andChecks = others.map((text) => `; ${text}`).join('');
        const fresh = errors.reduce((total, group) => total + group.count, 0);
        if (known !== undefined && fresh > 0)
            return `${(0,report_numbers/* plural */.LS)(fresh, 'new violation')} in ${(0,report_numbers/* plural */.LS)(new Set(errors.map(({ file }) => file)).size, 'file')} (${(0,report_numbers/* count */.U9)(known)} known)${andChecks}.`;
        if (invalid > 0)
            return `${(0,report_numbers/* count */.U9)(invalid)} of ${(0,report_numbers/* plural */.LS)(rows, 'row')} ${invalid === 1 ? 'does' : 'do'} not keep the contract, in ${(0,report_numbers/* plural */.LS)(new Set(errors.map(({ file }) => file)).size, 'file')}${andChecks}.`;
        return `${where === 'the file' ? 'The file' : `${(0,report_numbers/* plural */.LS)(new Set(errors.map(({ file }) => file)).size, 'file')} of ${(0,report_numbers/* count */.U9)(files.length)}`} cannot be used as it is.`;
    }
    const warnings = findings.filter(({ severity }) => severity === 'warning').length, changed = measured.comparisons.reduce((total, { byKey, byRow }) => total + (byKey?.added ?? byRow?.added ?? 0) + (byKey?.removed ?? byRow?.removed ?? 0) + (byKey?.changed ?? 0), 0);
    const more = `${changed === 0 ? '' : `; ${(0,report_numbers/* plural */.LS)(changed, 'row')} added, removed or changed`}${warnings === 0 ? '' : `; ${(0,report_numbers/* plural */.LS)(warnings, 'warning')}`}`;
    if (verdict === 'inconclusive')
        return `Inconclusive: ${measured.splits.find(({ undecided }) => undecided === true)?.unknown ?? 'too little was measured'}${more}.`;
    if (known !== undefined && known > 0)
        return `No new violation in ${(0,report_numbers/* plural */.LS)(rows, 'row')} of ${where} (${(0,report_numbers/* count */.U9)(known)} known)${more}.`;
    const judged = files.some(({ schema }) => schema !== undefined);
    return judged ? `All ${(0,report_numbers/* plural */.LS)(rows, 'row')} of ${where} keep the contract${more}.` : `All ${(0,report_numbers/* plural */.LS)(rows, 'row')} of ${where} can be read; there is no schema to judge them by${measured.profiles.some(({ schemaFile }) => schemaFile !== undefined) ? ', so one is proposed' : ''}${more}.`;
}
const SPLIT_IDS = new Set(Object.keys(SPLIT_RULE).map(rules/* ruleId */.IC));
const SENSITIVE_IDS = new Set([(0,rules/* ruleId */.IC)('secret'), (0,rules/* ruleId */.IC)('personal-data')]);
const SHOWN_REASONS = 10;
function reasons(measured, findings, verdict) {
    const list = [];
    if (measured.cancelled)
        list.push('cancelled: the run was stopped before everything was looked at');
    if (verdict === 'fail') {
        const worst = findings.filter(({ severity }) => severity === 'error' || findings.every((other) => other.severity !== 'error'));
        for (const { rule, subject, place, count: times } of worst.slice(0, SHOWN_REASONS))
            list.push(`${rule.slice(rule.indexOf('/') + 1)}${subject?.column === undefined ? '' : ` in ${subject.column}`}: ${(0,report_numbers/* plural */.LS)(times, 'time')} in ${place?.file ?? 'the data'}`);
        if (worst.length > SHOWN_REASONS)
            list.push(`and ${(0,report_numbers/* plural */.LS)(worst.length - SHOWN_REASONS, 'more finding')}`);
    }
    if (measured.untouched > 0)
        list.push(`${(0,report_numbers/* plural */.LS)(measured.untouched, 'file')} not looked at: the pull request does not touch ${measured.untouched === 1 ? 'it' : 'them'}`);
    return list;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/data/format.js
var data_format = __webpack_require__(30490);
// EXTERNAL MODULE: ./out/data/files.js
var data_files = __webpack_require__(38902);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/report/annotations.js
var annotations = __webpack_require__(17509);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./out/gates/validate-data/known.js



/** What makes a violation the same one tomorrow: file, rule, column and what was found; never its line. */
function signature({ place: { file }, rule, column, path, message }) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([file, rule, column ?? null, path, message])).digest('base64url').slice(0, 16);
}
/** Violations that were there before, counted by what makes them the same. */
class KnownViolations {
    #left = new Map();
    add(violation) { this.#count(signature(violation), 1); }
    /** Is it one of those? Each is taken once: a second one like it is new. */
    take(violation) {
        const key = signature(violation), left = this.#left.get(key) ?? 0;
        if (left === 0)
            return false;
        this.#left.set(key, left - 1);
        return true;
    }
    #count(key, times) { this.#left.set(key, (this.#left.get(key) ?? 0) + times); }
    /** @throws UserError when the file is no baseline */
    static async read(path, shown, place) {
        const at = place === undefined ? {} : { place }, hint = 'Write it with: gauntlet validate-data --write-baseline <file>';
        let text;
        try {
            text = await (0,promises_.readFile)(path, 'utf8');
        }
        catch (cause) {
            throw new errors/* UserError */.y('file-missing', `the baseline ${shown} cannot be read`, { ...at, hint, cause });
        }
        const known = new KnownViolations();
        try {
            const { version, violations } = JSON.parse(text);
            if (version !== 1 || typeof violations !== 'object' || violations === null)
                throw new SyntaxError('no baseline');
            for (const [key, times] of Object.entries(violations)) {
                if (!Number.isSafeInteger(times) || Number(times) < 1)
                    throw new SyntaxError('a count that is none');
                known.#count(key, Number(times));
            }
        }
        catch (cause) {
            throw new errors/* UserError */.y('file-unreadable', `${shown} is no baseline`, { ...at, hint, cause });
        }
        return known;
    }
    /** One line a kind of violation, sorted: a change of it reads well in a diff. */
    async write(path) {
        const violations = Object.fromEntries([...this.#left].toSorted(([a], [b]) => (a < b ? -1 : 1)));
        // Whole or not at all; a link in its place is replaced, not followed.
        const half = `${path}.${process.pid}.part`;
        await (0,promises_.writeFile)(half, `${JSON.stringify({ version: 1, violations }, null, 1)}\n`, { flag: 'wx' });
        await (0,promises_.rename)(half, path);
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/baseline.js




/** What was wrong before: on the base of the pull request, or in a file that was written then. */
class Baseline {
    #world;
    #changes;
    #written;
    constructor(world, changes, written) {
        this.#world = world;
        this.#changes = changes;
        this.#written = written;
    }
    /** @returns undefined when nothing is asked for, or there is nothing to compare with (the log says so): then every violation counts */
    static async of({ baseline, where }, world, changes) {
        if (baseline === undefined)
            return undefined;
        if (baseline === 'base') {
            if (changes === undefined)
                world.log.notice('baseline: it is not known what was there before (no pull request, and no default branch in the checkout), so every violation counts.');
            return changes === undefined ? undefined : new Baseline(world, changes, undefined);
        }
        const path = (0,external_node_path_.resolve)(world.cwd, baseline);
        return new Baseline(world, changes, await KnownViolations.read(path, (0,data_files/* shown */.SP)(path, world.workspace), where(['validate-data', 'baseline'])));
    }
    /** Judges the file as it was before.
     *  @param key names its copy in the temporary folder
     *  @returns undefined when the file is new */
    async before(file, key, judge) {
        const written = this.#written;
        if (written !== undefined)
            return { knows: (violation) => !(0,rules/* isUnjudged */.t5)(violation.rule) && written.take(violation), table: undefined };
        const change = this.#changes?.files.find(({ path }) => path === file.shown);
        if (change?.status === 'added')
            return undefined;
        if (change === undefined) {
            // What the pull request does not touch was as it is, if the base has it at all: data that git does not know has no past.
            if (await this.#world.isAtBase(file.shown))
                return { knows: (violation) => !(0,rules/* isUnjudged */.t5)(violation.rule), table: undefined };
            this.#world.log.notice(`baseline: the base does not have ${file.shown} as it is here, and the pull request does not list it (is it downloaded, or ignored by git?), so all of its violations count.`);
            return undefined;
        }
        const path = (0,external_node_path_.join)(this.#world.temp, `${key}-${(0,external_node_path_.basename)(file.path)}`), known = new KnownViolations();
        if (!await this.#world.atBase(change.previousPath ?? file.shown, path))
            return undefined;
        const table = await judge({ path, shown: file.shown }, known);
        if (table === undefined)
            this.#world.log.notice(`baseline: ${file.shown} cannot be read as it is at the base (is it a Git LFS pointer there?), so all of its violations count.`);
        return { knows: (violation) => !(0,rules/* isUnjudged */.t5)(violation.rule) && known.take(violation), table };
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./out/config/yaml.js
var config_yaml = __webpack_require__(14624);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/document.js
var rows_document = __webpack_require__(12170);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/load.js + 1 modules
var load = __webpack_require__(84181);
// EXTERNAL MODULE: ./out/gates/validate-data/contracts/contract.js
var contracts_contract = __webpack_require__(14463);
;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/odcs.js


const OPTIONS = ['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems'];
const FORMATS = ['email', 'uuid', 'uri', 'ipv4', 'ipv6', 'hostname', 'password', 'binary', 'byte'];
const LIBRARY = { rowCount: 'rowCount', nullValues: 'nullValues', missingValues: 'missingValues', invalidValues: 'invalidValues', duplicateValues: 'duplicateValues', duplicateCount: 'duplicateValues', validValues: 'invalidValues' };
const DIMENSIONS = ['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'];
const ARGUMENTS = ['properties', 'missingValues', 'validValues', 'pattern'];
/** A data contract of the Open Data Contract Standard, version 3.
 *  @param object the one of `schema` that describes the data, and where it stands
 *  @see https://bitol-io.github.io/open-data-contract-standard/v3.1.0/ */
function fromOdcs(contract, object, at, where) {
    const built = new contracts_contract/* ContractBuilder */.KR(where), keys = [];
    for (const [i, property] of (0,contracts_contract/* list */.p_)(object['properties']).entries())
        readProperty(built, (0,contracts_contract/* record */.g1)(property), [...at, 'properties', i], keys);
    for (const [i, rule] of (0,contracts_contract/* list */.p_)(object['quality']).entries())
        readQuality(built, (0,contracts_contract/* record */.g1)(rule), [...at, 'quality', i], undefined);
    for (const [i, relation] of (0,contracts_contract/* list */.p_)(object['relationships']).entries())
        readRelation(built, (0,contracts_contract/* record */.g1)(relation), [...at, 'relationships', i], (0,contracts_contract/* word */.Vm)((0,contracts_contract/* record */.g1)(relation)['from']));
    if (keys.length > 0) {
        built.primaryKey = keys.toSorted((a, b) => a.position - b.position).map(({ name }) => name);
        built.check({ metric: 'duplicateValues', arguments: { properties: [...built.primaryKey] }, mustBe: 0, name: `primary key ${built.primaryKey.join(', ')}` }, [...at, 'properties']);
    }
    for (const [i] of (0,contracts_contract/* list */.p_)(contract['slaProperties']).entries())
        built.leave(`the service level ${(0,contracts_contract/* word */.Vm)((0,contracts_contract/* record */.g1)((0,contracts_contract/* list */.p_)(contract['slaProperties'])[i])['property']) ?? ''}`, ['slaProperties', i]);
    for (const key of ['customProperties', 'dataGranularityDescription'])
        if (object[key] !== undefined)
            built.leave(key, [...at, key]);
    return built.done(`ODCS ${(0,contracts_contract/* word */.Vm)(contract['apiVersion'])?.replace(/^v/, '') ?? ''}`.trim(), false);
}
function readProperty(built, property, at, keys) {
    const name = (0,contracts_contract/* word */.Vm)(property['name']);
    if (name === undefined) {
        built.leave('a property without a name', at);
        return;
    }
    built.column(name, at);
    const type = (0,contracts_contract/* word */.Vm)(property['logicalType']), options = (0,contracts_contract/* record */.g1)(property['logicalTypeOptions']), inOptions = [...at, 'logicalTypeOptions'];
    const format = (0,contracts_contract/* word */.Vm)(options['format']);
    switch (type) {
        case 'string':
            built.keyword(name, 'type', 'string', [...at, 'logicalType']);
            if (format !== undefined) {
                if (FORMATS.includes(format))
                    built.keyword(name, 'format', format, [...inOptions, 'format']);
                else
                    built.leave(`${name}: the format ${JSON.stringify(format)}`, [...inOptions, 'format']);
            }
            break;
        case 'integer':
        case 'number':
        case 'boolean':
        case 'object':
        case 'array':
            built.keyword(name, 'type', type, [...at, 'logicalType']);
            break;
        case 'date':
        case 'timestamp':
        case 'time': {
            const usual = type === 'date' ? 'date' : type === 'time' ? 'time' : 'date-time';
            built.keyword(name, 'type', 'string', [...at, 'logicalType']);
            if (format === undefined || /^(yyyy-MM-dd(['T ]+HH:mm:ss.*)?|HH:mm:ss.*)$/.test(format))
                built.keyword(name, 'format', usual, format === undefined ? [...at, 'logicalType'] : [...inOptions, 'format']);
            else
                built.leave(`${name}: the format ${JSON.stringify(format)}`, [...inOptions, 'format']);
            break;
        }
        case undefined: break;
        default: built.leave(`${name}: the logical type ${JSON.stringify(type)}`, [...at, 'logicalType']);
    }
    for (const [key, value] of Object.entries(options)) {
        if (key === 'format')
            continue;
        if (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') {
            // A switch beside the limit, or the limit itself.
            const limit = typeof value === 'number' ? value : value === true ? options[key === 'exclusiveMinimum' ? 'minimum' : 'maximum'] : undefined;
            if (typeof limit === 'number')
                built.keyword(name, key, limit, [...inOptions, key]);
        }
        else if (!OPTIONS.some((one) => one === key))
            built.leave(`${name}: the option ${key}`, [...inOptions, key]);
        else if ((key === 'minimum' || key === 'maximum') && typeof value !== 'number')
            built.leave(`${name}: ${key} ${JSON.stringify(value)}`, [...inOptions, key]);
        else
            built.keyword(name, key, value, [...inOptions, key]);
    }
    if (property['required'] === true)
        built.require(name, [...at, 'required']);
    if (property['unique'] === true)
        built.check({ metric: 'duplicateValues', property: name, mustBe: 0 }, [...at, 'unique']);
    if (property['primaryKey'] === true) {
        built.require(name, [...at, 'primaryKey']);
        keys.push({ name, position: typeof property['primaryKeyPosition'] === 'number' && property['primaryKeyPosition'] > 0 ? property['primaryKeyPosition'] : keys.length + 1 });
    }
    for (const [i, rule] of (0,contracts_contract/* list */.p_)(property['quality']).entries())
        readQuality(built, (0,contracts_contract/* record */.g1)(rule), [...at, 'quality', i], name);
    for (const [i, relation] of (0,contracts_contract/* list */.p_)(property['relationships']).entries())
        readRelation(built, (0,contracts_contract/* record */.g1)(relation), [...at, 'relationships', i], name);
    for (const key of ['items', 'properties', 'customProperties'])
        if (property[key] !== undefined)
            built.leave(`${name}: ${key}`, [...at, key]);
}
function readQuality(built, rule, at, property) {
    const type = (0,contracts_contract/* word */.Vm)(rule['type']) ?? 'library', about = (0,contracts_contract/* word */.Vm)(rule['name']) ?? (0,contracts_contract/* word */.Vm)(rule['description']) ?? '';
    const metric = type === 'sql' ? 'sql' : type === 'library' ? LIBRARY[(0,contracts_contract/* word */.Vm)(rule['metric']) ?? (0,contracts_contract/* word */.Vm)(rule['rule']) ?? ''] : undefined;
    if (metric === undefined) {
        built.leave(`${property === undefined ? '' : `${property}: `}a quality rule of type ${type}${type === 'library' ? ` (${(0,contracts_contract/* word */.Vm)(rule['metric']) ?? (0,contracts_contract/* word */.Vm)(rule['rule']) ?? 'no metric'})` : ''}${about === '' ? '' : `: ${about}`}`, at);
        return;
    }
    const given = (0,contracts_contract/* record */.g1)(rule['arguments']), comparators = Object.fromEntries(settings/* COMPARATORS */.os.flatMap((one) => (rule[one] === undefined ? [] : [[one, rule[one]]])));
    for (const key of Object.keys(given))
        if (!ARGUMENTS.includes(key))
            built.leave(`${property ?? metric}: the argument ${key}`, [...at, 'arguments', key]);
    if (rule['schedule'] !== undefined)
        built.leave(`${property ?? metric}: a schedule`, [...at, 'schedule']);
    const severity = (0,contracts_contract/* word */.Vm)(rule['severity'])?.toLowerCase(), unit = (0,contracts_contract/* word */.Vm)(rule['unit']), dimension = DIMENSIONS.find((one) => one === rule['dimension']);
    const values = given['validValues'] ?? rule['validValues'];
    const check = {
        metric, ...(property === undefined ? {} : { property }), ...((0,contracts_contract/* word */.Vm)(rule['query']) === undefined ? {} : { query: String(rule['query']) }), ...(Object.keys(comparators).length === 0 ? { mustBe: 0 } : comparators),
        ...(Object.keys(given).length === 0 && values === undefined ? {} : { arguments: { ...Object.fromEntries(Object.entries(given).filter(([key]) => ARGUMENTS.includes(key))), ...(values === undefined ? {} : { validValues: (0,contracts_contract/* list */.p_)(values) }) } }),
        ...(unit === 'percent' ? { unit: 'percent' } : {}), severity: severity === 'warning' || severity === 'warn' ? 'warning' : severity === 'info' || severity === 'notice' ? 'notice' : 'error',
        ...(dimension === undefined ? {} : { dimension }), ...((0,contracts_contract/* word */.Vm)(rule['name']) === undefined ? {} : { name: String(rule['name']) }),
    };
    // Shapes are checked like those of gauntlet.yml before anything runs.
    built.check(check, at);
}
function readRelation(built, relation, at, from) {
    const to = (0,contracts_contract/* list */.p_)(relation['to']).map(String), [first = ''] = to, dot = first.lastIndexOf('.'), own = from === undefined ? (0,contracts_contract/* list */.p_)(relation['from']).map(String) : [from];
    if (((0,contracts_contract/* word */.Vm)(relation['type']) ?? 'foreignKey') !== 'foreignKey' || dot < 1 || own.length === 0 || to.some((one) => one.slice(0, one.lastIndexOf('.')) !== first.slice(0, dot))) {
        built.leave(`a relationship to ${to.join(', ')}`, at);
        return;
    }
    const plain = (name) => name.slice(name.lastIndexOf('.') + 1);
    built.check({ metric: 'foreignKey', arguments: { properties: own.map(plain), references: { data: first.slice(0, dot), properties: to.map(plain) } }, mustBe: 0 }, at);
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/table-schema.js

/** Keywords of a constraint that mean the same in JSON Schema. */
const SAME = ['minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'pattern', 'enum', 'jsonSchema'];
const ISO = {
    date: ['format', 'date'], time: ['pattern', '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$'],
    datetime: ['pattern', '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$'],
    year: ['pattern', '^-?[0-9]{4,}$'], yearmonth: ['pattern', '^[0-9]{4}-(0[1-9]|1[0-2])$'], duration: ['format', 'duration'],
};
const NUMERIC = new Set(['integer', 'number']);
/** A Table Schema (Data Package standard 2, and the words of version 1).
 *  @param at where it stands in its file
 *  @see https://datapackage.org/standard/table-schema/ */
function fromTableSchema(schema, where, at = []) {
    const built = new contracts_contract/* ContractBuilder */.KR(where), fields = (0,contracts_contract/* list */.p_)(schema['fields']);
    for (const [i, field] of fields.entries())
        readField(built, (0,contracts_contract/* record */.g1)(field), [...at, 'fields', i]);
    const missing = (0,contracts_contract/* list */.p_)(schema['missingValues']).map((value) => (typeof value === 'string' ? value : (0,contracts_contract/* word */.Vm)((0,contracts_contract/* record */.g1)(value)['value']) ?? ''));
    if (schema['missingValues'] !== undefined)
        built.typing = { ...built.typing, missingValues: missing };
    const primaryKey = (0,contracts_contract/* list */.p_)(schema['primaryKey']).filter((name) => typeof name === 'string');
    if (primaryKey.length > 0) {
        built.primaryKey = primaryKey;
        for (const name of primaryKey)
            built.require(name, [...at, 'primaryKey']);
        built.check({ metric: 'duplicateValues', arguments: { properties: primaryKey }, mustBe: 0, name: `primary key ${primaryKey.join(', ')}` }, [...at, 'primaryKey']);
    }
    for (const [i, key] of (0,contracts_contract/* list */.p_)(schema['uniqueKeys']).entries())
        built.check({ metric: 'duplicateValues', arguments: { properties: (0,contracts_contract/* list */.p_)(key).map(String) }, mustBe: 0 }, [...at, 'uniqueKeys', i]);
    for (const [i, foreign] of (0,contracts_contract/* list */.p_)(schema['foreignKeys']).entries()) {
        const reference = (0,contracts_contract/* record */.g1)((0,contracts_contract/* record */.g1)(foreign)['reference']), own = (0,contracts_contract/* list */.p_)((0,contracts_contract/* record */.g1)(foreign)['fields']).map(String), data = (0,contracts_contract/* word */.Vm)(reference['resource']);
        if (data === undefined)
            built.leave('a foreign key into the table itself', [...at, 'foreignKeys', i]);
        else
            built.check({ metric: 'foreignKey', arguments: { properties: own, references: { data, properties: (0,contracts_contract/* list */.p_)(reference['fields']).map(String) } }, mustBe: 0 }, [...at, 'foreignKeys', i]);
    }
    const match = (0,contracts_contract/* list */.p_)(schema['fieldsMatch'])[0] ?? 'exact';
    for (const key of Object.keys(schema))
        if (!['fields', 'missingValues', 'primaryKey', 'uniqueKeys', 'foreignKeys', 'fieldsMatch', '$schema', 'name', 'title', 'description', 'profile'].includes(key))
            built.leave(`the property ${JSON.stringify(key)}`, [...at, key]);
    if (match !== 'exact' && match !== 'superset' && match !== 'equal' && match !== 'subset' && match !== 'partial')
        built.leave(`fieldsMatch ${JSON.stringify(match)}`, [...at, 'fieldsMatch']);
    // Which columns there must be is about the file; order is not asked.
    if (match === 'exact' || match === 'equal' || match === 'superset')
        for (const [i, field] of fields.entries()) {
            const name = (0,contracts_contract/* word */.Vm)((0,contracts_contract/* record */.g1)(field)['name']);
            if (name !== undefined && match !== 'superset')
                built.column(name, [...at, 'fields', i]);
        }
    return built.done('Table Schema', match === 'exact' || match === 'equal' || match === 'superset' ? match !== 'superset' : false);
}
function readField(built, field, at) {
    const name = (0,contracts_contract/* word */.Vm)(field['name']);
    if (name === undefined) {
        built.leave('a field without a name', at);
        return;
    }
    const type = (0,contracts_contract/* word */.Vm)(field['type']) ?? 'string', format = (0,contracts_contract/* word */.Vm)(field['format']) ?? 'default';
    built.column(name, at);
    const say = (key, value) => { built.keyword(name, key, value, [...at, 'type']); };
    switch (type) {
        case 'string':
            say('type', 'string');
            if (['email', 'uri', 'uuid'].includes(format))
                built.keyword(name, 'format', format, [...at, 'format']);
            else if (format !== 'default')
                built.leave(`${name}: the format ${JSON.stringify(format)}`, [...at, 'format']);
            break;
        case 'number':
        case 'integer':
        case 'boolean':
            say('type', type);
            break;
        case 'date':
        case 'time':
        case 'datetime':
        case 'year':
        case 'yearmonth':
        case 'duration': {
            const [key, value] = ISO[type] ?? ['type', 'string'];
            say('type', 'string');
            if (format === 'default')
                say(key, value);
            else
                built.leave(`${name}: the ${type} format ${JSON.stringify(format)}`, [...at, 'format']);
            break;
        }
        case 'object':
        case 'array':
            say('type', type);
            break;
        case 'any': break;
        default: built.leave(`${name}: the type ${JSON.stringify(type)}`, [...at, 'type']);
    }
    if (type === 'number' && (0,contracts_contract/* word */.Vm)(field['decimalChar']) !== undefined)
        built.typing = { ...built.typing, decimalChar: String(field['decimalChar']) };
    if (type === 'boolean')
        for (const key of ['trueValues', 'falseValues'])
            if (field[key] !== undefined)
                built.typing = { ...built.typing, [key]: (0,contracts_contract/* list */.p_)(field[key]).map(String) };
    constraints(built, name, (0,contracts_contract/* record */.g1)(field['constraints']), type, [...at, 'constraints']);
    for (const key of ['groupChar', 'bareNumber', 'missingValues', 'categories', 'categoriesOrdered', 'itemType', 'delimiter'])
        if (field[key] !== undefined)
            built.leave(`${name}: ${key}`, [...at, key]);
}
function constraints(built, name, asked, type, at) {
    for (const [key, value] of Object.entries(asked)) {
        const path = [...at, key];
        if (key === 'required') {
            if (value === true)
                built.require(name, path);
        }
        else if (key === 'unique') {
            if (value === true)
                built.check({ metric: 'duplicateValues', property: name, mustBe: 0 }, path);
        }
        else if (!SAME.some((one) => one === key))
            built.leave(`${name}: the constraint ${key}`, path);
        else if (key === 'jsonSchema')
            built.leave(`${name}: a schema of its own inside the cell`, path);
        else if (/imum$/i.test(key) && !NUMERIC.has(type))
            built.leave(`${name}: ${key} of a ${type}`, path);
        else if (/imum$/i.test(key)) {
            const limit = Number(value);
            if (Number.isFinite(limit))
                built.keyword(name, key, limit, path);
            else
                built.leave(`${name}: ${key} ${JSON.stringify(value)}`, path);
        }
        else if (key === 'enum')
            built.keyword(name, 'enum', (0,contracts_contract/* list */.p_)(value).map((one) => (NUMERIC.has(type) && typeof one === 'string' ? Number(one) : one)), path);
        // A pattern of Table Schema is about the whole text.
        else
            built.keyword(name, key, key === 'pattern' ? `^(?:${String(value)})$` : value, path);
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/load.js












/** Reads what `schema:` names: a JSON Schema, a Table Schema, a data package, or a data contract (ODCS), told apart by their content.
 *  @param dataset name and paths of the data set, to choose among several tables */
async function loadContract(path, workspace, dataset, asked) {
    const file = (0,data_files/* shown */.SP)(path, workspace), parsed = await parse(path, file);
    const contract = parsed === undefined ? undefined : choose(parsed, file, dataset, asked);
    if (contract === undefined)
        return { schema: await (0,load/* loadRowSchema */.Q)(path, workspace, asked), contract: undefined };
    return { schema: rowSchema(contract, path, file), contract };
}
/** Undefined for what is no object, or cannot be read: loading it as a JSON Schema says what is wrong with it. */
async function parse(path, file) {
    if (/\.ya?ml$/i.test(path)) {
        let bytes;
        try {
            bytes = await (0,promises_.readFile)(path);
        }
        catch {
            return undefined;
        }
        const yaml = await (0,config_yaml.parseYaml)(bytes, file);
        return { content: (0,contracts_contract/* record */.g1)(yaml.content), where: (at) => yaml.where(at), yaml: true };
    }
    let text;
    try {
        text = (await (0,promises_.readFile)(path, 'utf8')).replace(/^\uFEFF/, '');
    }
    catch {
        return undefined;
    }
    // Only what may be a contract is parsed twice.
    if (!/"(?:fields|resources|apiVersion)"/.test(text))
        return undefined;
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const tree = (0,main.parseTree)(text);
    const where = (at) => {
        const value = tree === undefined ? undefined : (0,main.findNodeAtLocation)(tree, [...at]), node = value?.parent?.type === 'property' ? value.parent : value;
        return node === undefined ? undefined : { file, ...(0,rows_document/* lineOf */.cA)(text, node.offset) };
    };
    return (0,rows_document/* isObject */.Gv)(content) ? { content, where, yaml: false } : undefined;
}
function choose({ content, where, yaml }, file, dataset, asked) {
    if ((0,contracts_contract/* word */.Vm)(content['kind']) === 'DataContract' || (yaml && content['apiVersion'] !== undefined)) {
        const version = (0,contracts_contract/* word */.Vm)(content['apiVersion']) ?? '';
        if (!/^v?3\./.test(version))
            throw new errors/* UserError */.y('schema-invalid', `${file} is a data contract of version ${JSON.stringify(version)}, expected 3`, { place: where(['apiVersion']) ?? { file, line: 1 }, hint: 'ODCS 3.0 and 3.1 are understood.' });
        const objects = (0,contracts_contract/* list */.p_)(content['schema']).map(contracts_contract/* record */.g1), at = pick(objects.map((one) => [(0,contracts_contract/* word */.Vm)(one['name']), (0,contracts_contract/* word */.Vm)(one['physicalName'])]), dataset, file, asked);
        return fromOdcs(content, objects[at] ?? {}, ['schema', at], where);
    }
    if (Array.isArray(content['resources'])) {
        const resources = (0,contracts_contract/* list */.p_)(content['resources']).map(contracts_contract/* record */.g1), at = pick(resources.map((one) => [(0,contracts_contract/* word */.Vm)(one['name']), ...(0,contracts_contract/* list */.p_)(one['path']).map((path) => (0,contracts_contract/* word */.Vm)(path))]), dataset, file, asked), schema = resources[at]?.['schema'];
        if (typeof schema === 'string' || schema === undefined)
            throw new errors/* UserError */.y('schema-invalid', `the resource ${(0,contracts_contract/* word */.Vm)(resources[at]?.['name']) ?? ''} of ${file} has no schema of its own here`, { place: where(['resources', at]) ?? { file, line: 1 }, hint: typeof schema === 'string' ? `Name the schema itself: schema: ${schema}` : 'Add `schema` to the resource.' });
        return fromTableSchema((0,contracts_contract/* record */.g1)(schema), where, ['resources', at, 'schema']);
    }
    if (Array.isArray(content['fields']))
        return fromTableSchema(content, where);
    if (yaml)
        throw new errors/* UserError */.y('schema-invalid', `${file} is no data contract`, { place: { file, line: 1 }, hint: 'A YAML file named by `schema` is a data contract (ODCS): kind: DataContract. JSON Schemas are JSON.' });
    return undefined;
}
/** The only table, or the one that is called like the data set or its file. */
function pick(names, dataset, file, asked) {
    if (names.length === 1)
        return 0;
    const files = dataset.paths.map((path) => (0,external_node_path_.basename)(path)), stems = files.map((name) => name.replace(/\..*$/, ''));
    const at = names.findIndex((own) => own.some((name) => name !== undefined && (name === dataset.name || files.includes((0,external_node_path_.basename)(name)) || stems.includes(name))));
    if (at < 0)
        throw new errors/* UserError */.y('schema-invalid', `${file} describes ${names.length} tables, and none is called ${JSON.stringify(dataset.name)}`, { place: asked ?? { file, line: 1 }, hint: `Tables: ${names.map(([name]) => name ?? '?').join(', ')}. Call the data set like one of them.` });
    return at;
}
/** A contract as a row schema; places lead back to the contract. */
function rowSchema(contract, path, file) {
    const text = JSON.stringify(contract.schema), main = { path, file, uri: (0,external_node_url_.pathToFileURL)(path).href, root: contract.schema, text, tree: undefined };
    return {
        main, documents: [main], exact: new WeakMap(),
        placeOf(pointer) {
            for (let at = pointer.slice(Math.max(0, pointer.indexOf('#'))); at.length > 1; at = at.slice(0, at.lastIndexOf('/'))) {
                const place = contract.places.get(at);
                if (place !== undefined)
                    return place;
            }
            return undefined;
        },
        resolve: () => undefined,
    };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/compare/picture.js
const BINS = 20;
const VALUES = 8;
/** Both distributions on one scale: of numbers by some rows of each side, between the 1st and the 99th of a hundred of both; of texts by all rows. */
function pictureOf(was, is, before, now) {
    if (was.kind === 'number')
        return binsOf(numbersOf(before), numbersOf(now));
    const { values: old = new Map() } = was, { values: fresh = new Map() } = is;
    const share = (of, value, all) => (of.get(value) ?? 0) / Math.max(1, all);
    const values = [...new Set([...fresh.keys(), ...old.keys()])].map((value) => ({ value, before: share(old, value, was.present), now: share(fresh, value, is.present) })).toSorted((a, b) => Math.max(b.before, b.now) - Math.max(a.before, a.now) || (a.value < b.value ? -1 : 1));
    return values.length === 0 ? undefined : { kind: 'values', values: values.slice(0, VALUES) };
}
const numbersOf = (texts) => texts.map(Number).filter(Number.isFinite);
function binsOf(before, now) {
    const all = [...before, ...now].toSorted((a, b) => a - b), from = all[Math.floor(all.length * 0.01)] ?? 0, to = all[Math.ceil(all.length * 0.99) - 1] ?? 0;
    if (before.length === 0 || now.length === 0 || !(to > from))
        return undefined;
    const shares = (values) => {
        const bins = Array.from({ length: BINS }).fill(0);
        for (const value of values) {
            const at = Math.min(BINS - 1, Math.max(0, Math.floor(((value - from) / (to - from)) * BINS)));
            bins[at] = (bins[at] ?? 0) + 1 / values.length;
        }
        return bins;
    };
    return { kind: 'bins', from, to, before: shares(before), now: shares(now) };
}

// EXTERNAL MODULE: ./out/engine/duckdb/dialect.js
var dialect = __webpack_require__(28597);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/formats.js
var formats = __webpack_require__(58231);
;// CONCATENATED MODULE: ./out/gates/validate-data/profile/guess.js

/** Of a thousand values one may be a mistake, and one of a hundred or more: finding it is what a schema is for. */
const tolerated = (values) => (values < 100 ? 0 : Math.max(1, Math.floor(values / 1000)));
const totalOf = (counts) => { let sum = 0; for (const n of counts.values())
    sum += n; return sum; };
/** Is it written as a decimal number? */
const isNumber = (text) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text);
/** A number with leading zeros is a code: `00501` is not 501; and one of so many digits is a name. */
const isInteger = (text) => /^[+-]?(?:0|[1-9]\d{0,17})$/.test(text);
/** A day and a time as databases write them: `2024-04-27 23:45:08`. */
const TIMESTAMP = '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]+)?)?$';
const whole = (name) => { const pattern = new RegExp(`^(?:${formats/* PATTERNS */.G[name] ?? ''})$`); return (text) => pattern.test(text); };
const TESTS = [
    ['integer', isInteger], ['number', isNumber], ['boolean', (text) => /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)], ['date', (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)],
    ['timestamp', (text) => new RegExp(TIMESTAMP).test(text) && isDay(text)],
    ['date-time', (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i.test(text) && isDay(text)], ['uuid', whole('uuid')], ['email', whole('email')], ['ipv4', whole('ipv4')], ['uri', whole('uri')],
];
/** Does the day at the beginning exist? */
function isDay(text) {
    const day = text.slice(0, 10), time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
/** How many values are not of a kind; undefined when they are more than may be mistakes. */
function misfits(counts, test, most) {
    let found = 0;
    for (const [value, n] of counts)
        if (!test(value) && (found += n) > most)
            return undefined;
    return found;
}
/** What values are, but for some that may be mistakes.
 *  @param own what the file says itself, where it has types: "1" is a text then */
function guessOf(counts, own) {
    if (counts.size === 0)
        return { kind: 'empty', pattern: undefined, misfits: 0 };
    const most = tolerated(totalOf(counts));
    for (const [kind, test] of TESTS) {
        if (own !== undefined && !allows(own, kind))
            continue;
        const found = misfits(counts, test, most);
        // Digits that are no whole numbers are no numbers either: postal codes, long names of records.
        if (kind === 'number' && found !== undefined && own !== 'number' && [...counts.keys()].some((value) => /^[+-]?\d+$/.test(value) && !isInteger(value)))
            break;
        if (found !== undefined)
            return { kind: own === 'other' && kind === 'timestamp' ? 'date-time' : kind, pattern: own !== 'other' && kind === 'timestamp' ? TIMESTAMP : undefined, misfits: found };
    }
    if (own === 'other')
        return { kind: [...counts.keys()].every((text) => text.startsWith('{')) ? 'object' : [...counts.keys()].every((text) => text.startsWith('[')) ? 'array' : 'other', pattern: undefined, misfits: 0 };
    // Types of a file hold: NaN is a number that is none.
    if (own === 'number' || own === 'boolean')
        return { kind: own, pattern: undefined, misfits: misfits(counts, own === 'number' ? isNumber : (text) => /^(?:true|false)$/i.test(text), Number.POSITIVE_INFINITY) ?? 0 };
    return shapeOf(counts) ?? { kind: 'text', pattern: undefined, misfits: 0 };
}
/** Types of a file hold: a text of digits is a text. */
function allows(own, kind) {
    switch (own) {
        case 'number': return kind === 'integer' || kind === 'number';
        case 'boolean': return kind === 'boolean';
        case 'text': return !['integer', 'number', 'boolean'].includes(kind);
        case 'other': return kind === 'date' || kind === 'timestamp';
    }
}
/** Fewer different values than this may have a shape by chance. */
const FEWEST = 50;
const guess_LONGEST = 40;
const CLASSES = [['[0-9]', /[0-9]/], ['[A-Z]', /[A-Z]/], ['[a-z]', /[a-z]/], ['[0-9A-F]', /[0-9A-F]/], ['[0-9a-f]', /[0-9a-f]/], ['[0-9A-Za-z]', /[0-9A-Za-z]/]];
/** The shape of codes, such as `^T[0-9]{9}$`. A letter that is the same everywhere stands for itself.
 *  @returns undefined when shapes differ, or say too little: words of varying length have none */
function shapeOf(counts) {
    if (counts.size < FEWEST)
        return undefined;
    const total = totalOf(counts), most = tolerated(total), lengths = new Map();
    for (const [value, n] of counts)
        lengths.set(value.length, (lengths.get(value.length) ?? 0) + n);
    const [length, seen] = [...lengths].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (total - seen > most || length > guess_LONGEST)
        return undefined;
    const classes = [];
    for (let at = 0; at < length; at++) {
        const chars = new Map();
        for (const [value, n] of counts)
            if (value.length === length) {
                const char = value[at] ?? '';
                chars.set(char, (chars.get(char) ?? 0) + n);
            }
        const covers = (test) => [...chars].reduce((sum, [char, n]) => sum + (test(char) ? 0 : n), 0) <= most;
        const [common] = [...chars].reduce((a, b) => (b[1] > a[1] ? b : a));
        const found = covers((char) => char === common) && !/[0-9]/.test(common) ? common.replace(/[\\^$.|?*+()[\]{}/]/g, String.raw `\$&`) : CLASSES.find(([, test]) => covers((char) => test.test(char)))?.[0];
        if (found === undefined)
            return undefined;
        classes.push(found);
    }
    if (!classes.some((one) => one.includes('0-9')))
        return undefined;
    const pattern = `^${runs(classes)}$`, found = misfits(counts, (value) => new RegExp(pattern, 'u').test(value), most);
    return found === undefined ? undefined : { kind: 'code', pattern, misfits: found };
}
/** `[0-9][0-9][0-9]` is `[0-9]{3}`. */
function runs(classes) {
    let pattern = '', run = 0;
    for (const [at, one] of classes.entries()) {
        run++;
        if (classes[at + 1] === one)
            continue;
        pattern += run > 1 ? `${one}{${run}}` : one;
        run = 0;
    }
    return pattern;
}
/** Words that people write where there is no value. */
const NO_VALUE = new Set(['?', 'NA', 'N/A', 'n/a', '#N/A', 'null', 'NULL', 'nan', 'NaN', 'None']);

;// CONCATENATED MODULE: ./out/gates/validate-data/compare/side.js


/** A column with at most so many values has categories. */
const CATEGORIES = 100;
/** Numbers with at most so many different values are codes, too. */
const CODES = 20;
/** Cumulative shares are compared at so many quantiles of what was. */
const QUANTILES = 50;
/** A column is one of numbers when this share of its values are: a dirty cell does not make it text. */
const side_NUMERIC = 0.95;
/** Up to so many rows different values are counted, whatever they are. */
const EXACT = 200_000;
const number = (value) => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0);
const asText = (value) => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '');
/** How hash values are named by the place of their column. */
const hashOf = (columns, column) => `h${columns.indexOf(column)}`;
/** Takes down what a comparison needs of a file.
 *  @param key    columns that name a record, all of which it has; may be none
 *  @param before the other side: its numbers say where these are cut */
async function takeSide(table, records, key, sample, before) {
    const { columns } = table, all = table.rows(Object.fromEntries([...columns.map((column, i) => [`a${i}`, ['text', column]]), ...key.map((column, i) => [`b${i}`, ['same', column]])]));
    // 32 bits a column: of two different values one in four milliards looks the same.
    const hashes = columns.map((_, i) => `cast(hash(a${i}) & 4294967295 as uinteger) as h${i}`);
    const named = key.length === 0 ? '0' : `case when ${key.map((_, i) => `b${i} is not null`).join(' and ')} then hash(${key.map((_, i) => `b${i}`).join(', ')}) end`;
    await table.query(`create or replace temp table ${records} as select ${[`${named} as k`, ...hashes].join(', ')} from ${all}`);
    const facts = new Map();
    const [row] = await table.query(`select ${['count(*) as n', ...columns.map((_, i) => `count(a${i}) as p${i}`)].join(', ')} from ${all}`), rows = number(row?.['n']);
    for (const [i, column] of columns.entries()) {
        const other = before?.facts.get(column);
        facts.set(column, await factsOf(table, column, rows, number(row?.[`p${i}`]), sample, other));
    }
    return { rows, columns, records, facts, sample };
}
async function factsOf(table, column, rows, present, sample, before) {
    const none = { present, distinct: undefined, estimated: false, cuts: [], shares: [], sharesFrom: [], median: undefined, values: undefined };
    if (present === 0)
        return { ...none, kind: 'empty' };
    const texts = sample.rows.flatMap(({ values }) => values.get(column) ?? []), distinct = new Set(texts).size, mayCount = !(table.typed(column) && table.kind(column) === 'text'), estimated = rows > EXACT;
    if (distinct <= CATEGORIES) {
        const values = await valuesOf(table, column), numbers = mayCount && values.size <= CATEGORIES ? numbersAmong(values, present, before) : undefined;
        return numbers === undefined ? { ...none, kind: 'text', distinct: values.size, values } : { ...none, ...numbers, kind: 'number', ...(values.size <= CODES ? { values } : {}) };
    }
    const some = mayCount ? texts.filter(isNumber).map(Number) : [];
    // Whether all of them are numbers is asked only where most of some are.
    if (some.length > 0 && some.length >= texts.length * side_NUMERIC) {
        const found = await side_numbersOf(table, column, present, some, before);
        if (found !== undefined)
            return { ...none, ...found, kind: 'number' };
    }
    return { ...none, kind: 'text', estimated, distinct: number((await table.query(`select ${estimated ? 'approx_count_distinct(t)' : 'count(distinct t)'} as d from ${table.rows({ t: ['text', column] })}`))[0]?.['d']) };
}
/** The same from all values with their rows, where these are few. */
function numbersAmong(values, present, before) {
    const sorted = [...values].filter(([text]) => isNumber(text)).map(([text, times]) => ({ value: Number(text), times })).toSorted((a, b) => a.value - b.value), n = sorted.reduce((sum, { times }) => sum + times, 0);
    if (n === 0 || n < present * side_NUMERIC)
        return undefined;
    const cuts = before?.kind === 'number' ? before.cuts : [...new Set(sorted.map(({ value }) => value))], share = (test) => sorted.reduce((sum, one) => sum + (test(one.value) ? one.times : 0), 0) / n;
    const at = (rank) => { let sum = 0; return sorted.find(({ times }) => (sum += times) > rank)?.value ?? 0; };
    return { cuts, shares: cuts.map((cut) => share((value) => value <= cut)), sharesFrom: cuts.map((cut) => share((value) => value >= cut)), median: (at((n - 1) / 2 - (n % 2 === 0 ? 0.5 : 0)) + at((n - 1) / 2 + (n % 2 === 0 ? 0.5 : 0))) / 2 };
}
/** The most frequent values with their rows. */
async function valuesOf(table, column) {
    const list = await table.query(`select t, count(*) as n from ${table.rows({ t: ['text', column] })} where t is not null group by t order by n desc, t limit ${CATEGORIES * 10}`);
    return new Map(list.map((one) => [asText(one['t']), number(one['n'])]));
}
/** @param some numbers of the column, by which it is cut
 *  @returns undefined when too many of the values are no numbers */
async function side_numbersOf(table, column, present, some, before) {
    const sorted = some.toSorted((a, b) => a - b), cuts = before?.kind === 'number' ? before.cuts : [...new Set(Array.from({ length: QUANTILES + 1 }, (_, i) => sorted[Math.max(0, Math.ceil((i / QUANTILES) * sorted.length) - 1)] ?? 0))];
    // Counts between one bound and the next, both sides alike; what lies beyond the last has a key of its own.
    const [row] = await table.query(`select count(x) as n, median(x) as m, array_to_string(map_values(histogram(x, [${cuts.map((bound) => dialect/* duckdbDialect */.Q.number(bound)).join(', ')}])), ' ') as h, array_to_string(map_values(histogram(-x, [${cuts.toReversed().map((bound) => dialect/* duckdbDialect */.Q.number(-bound)).join(', ')}])), ' ') as g from ${table.rows({ x: ['number', column] })} where isfinite(x)`);
    const n = number(row?.['n']);
    if (n < present * side_NUMERIC)
        return undefined;
    return { cuts, median: number(row?.['m']), shares: cumulative(row?.['h'], cuts.length, n), sharesFrom: cumulative(row?.['g'], cuts.length, n).toReversed() };
}
function cumulative(counts, length, n) {
    let sum = 0;
    return asText(counts).split(' ').slice(0, length).map((text) => (sum += Number(text)) / n);
}

;// CONCATENATED MODULE: ./out/gates/validate-data/compare/compare.js


const SHOWN_VALUES = 20;
/** Below this a distribution has hardly moved, and both would look the same. */
const VISIBLE = 0.001;
const compare_number = (value) => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0);
/** Compares a file with what it was.
 *  @param key columns that name a record; whole rows are compared where there are none, or one of them is missing */
async function compare(dataset, file, before, now, key, query) {
    const shared = now.columns.filter((column) => before.columns.includes(column)), keyed = key.length > 0 && key.every((column) => shared.includes(column));
    const records = keyed ? await recordsByKey(before, now, shared.filter((column) => !key.includes(column)), shared, query) : undefined;
    return {
        dataset, file, rowsBefore: before.rows, rowsNow: now.rows, byKey: records === undefined ? undefined : { key, ...records.counts }, byRow: records === undefined ? await wholeRows(before, now, shared, query) : undefined,
        newColumns: now.columns.filter((column) => !shared.includes(column)), goneColumns: before.columns.filter((column) => !shared.includes(column)),
        columns: shared.map((column) => compareColumn(column, before, now, records?.columns.get(column), key.includes(column))),
    };
}
/** A hash of all columns that are compared, from those of each. */
const compare_whole = (side, columns) => (columns.length === 0 ? '0' : `hash(${columns.map((column) => hashOf(side.columns, column)).join(', ')})`);
/** Records are matched, and compared as a whole, by hashes; only those that differ are looked at column by column. A key that stands twice, or has a missing part, names no record: such rows are compared as a bag. */
async function recordsByKey(before, now, others, all, query) {
    const [was, is] = [before.records, now.records];
    try {
        await query(`create or replace temp table _compare_repeated as (select k from ${was} where k is not null group by k having count(*) > 1) union (select k from ${is} where k is not null group by k having count(*) > 1)`);
        const once = (side) => `(select rowid as r, k, ${compare_whole(side, others)} as a from ${side.records} where k is not null and k not in (select k from _compare_repeated))`;
        const bag = (side) => `(select ${compare_whole(side, all)} as h, count(*) as n from ${side.records} where k is null or k in (select k from _compare_repeated) group by h)`;
        await query(`create or replace temp table _compare_pairs as select b.r as br, n.r as nr from ${once(before)} as b full outer join ${once(now)} as n on b.k = n.k where b.a is distinct from n.a`);
        const [row] = await query('select count(*) filter (where br is null) as added, count(*) filter (where nr is null) as removed, count(*) filter (where br is not null and nr is not null) as changed from _compare_pairs');
        const [unnamed] = await query(`select count(*) filter (where k is null) as missing, count(*) filter (where k in (select k from _compare_repeated)) as repeated from ${is}`);
        const bags = await bagDifference(bag(before), bag(now), query);
        const counts = { added: compare_number(row?.['added']) + bags.added, removed: compare_number(row?.['removed']) + bags.removed, changed: compare_number(row?.['changed']), repeated: compare_number(unnamed?.['repeated']), missing: compare_number(unnamed?.['missing']) };
        if (counts.changed === 0 || others.length === 0)
            return { counts, columns: new Map(others.map((column) => [column, 0])) };
        const [differences] = await query(`select ${others.map((column, i) => `count(*) filter (where b.${hashOf(before.columns, column)} <> n.${hashOf(now.columns, column)}) as c${i}`).join(', ')} from _compare_pairs as p join ${was} as b on b.rowid = p.br join ${is} as n on n.rowid = p.nr`);
        return { counts, columns: new Map(others.map((column, i) => [column, compare_number(differences?.[`c${i}`])])) };
    }
    finally {
        for (const table of ['repeated', 'pairs'])
            await query(`drop table if exists _compare_${table}`);
    }
}
/** Rows as a bag: each stands for as many as there are. */
async function wholeRows(before, now, columns, query) {
    if (columns.length === 0)
        return { added: now.rows, removed: before.rows };
    const bag = (side) => `(select ${compare_whole(side, columns)} as h, count(*) as n from ${side.records} group by h)`;
    return bagDifference(bag(before), bag(now), query);
}
async function bagDifference(before, now, query) {
    const [row] = await query(`select sum(greatest(coalesce(n.n, 0) - coalesce(b.n, 0), 0)) as added, sum(greatest(coalesce(b.n, 0) - coalesce(n.n, 0), 0)) as removed from ${before} as b full outer join ${now} as n on b.h = n.h`);
    return { added: compare_number(row?.['added']), removed: compare_number(row?.['removed']) };
}
function compareColumn(column, before, now, changed, isKey) {
    const was = before.facts.get(column), is = now.facts.get(column);
    if (was === undefined || is === undefined)
        throw new Error(`no facts of ${column}`);
    // A key is another in every row.
    const distance = isKey ? undefined : distanceOf(was, is), newValues = was.values === undefined || is.values === undefined ? [] : [...is.values.keys()].filter((value) => was.values?.has(value) !== true);
    return { column, changed, before: summaryOf(was, before.rows), now: summaryOf(is, now.rows), newCount: newValues.length, newValues: newValues.slice(0, SHOWN_VALUES), distance, picture: distance === undefined || distance < VISIBLE ? undefined : pictureOf(was, is, textsOf(before, column), textsOf(now, column)) };
}
const summaryOf = ({ kind, present, distinct, estimated, median }, rows) => ({ kind, missing: rows - present, distinct, estimated, median });
const textsOf = (side, column) => side.sample.rows.flatMap(({ values }) => values.get(column) ?? []);
/** The distance of Kolmogorov and Smirnov at the quantiles of what was (numbers), or the total variation distance (few texts). */
function distanceOf(was, is) {
    if (was.kind !== is.kind || was.kind === 'empty')
        return undefined;
    // A step of the one may lie just before a step of the other: both limits are compared.
    if (was.kind === 'number')
        return was.shares.length === 0 ? undefined : Math.max(apart(was.shares, is.shares), apart(was.sharesFrom, is.sharesFrom));
    const { values: before } = was, { values: now } = is;
    if (before === undefined || now === undefined)
        return undefined;
    return [...new Set([...before.keys(), ...now.keys()])].reduce((sum, value) => sum + Math.abs((before.get(value) ?? 0) / was.present - (now.get(value) ?? 0) / is.present), 0) / 2;
}
const apart = (a, b) => a.reduce((most, share, i) => Math.max(most, Math.abs(share - (b[i] ?? 0))), 0);

;// CONCATENATED MODULE: ./out/gates/validate-data/discretion.js
/** Columns of each data set of which no value may be shown: restricted by the schema, or holding what names a person or opens a door. */
class Discretion {
    #restricted;
    #hidden;
    #mask;
    /** @param mask masks what is sensitive in any text, whatever its column */
    constructor(restricted, sensitive, mask) {
        const hidden = new Map([...restricted].map(([dataset, columns]) => [dataset, new Set(columns)]));
        for (const { dataset, column } of sensitive) {
            const known = hidden.get(dataset) ?? new Set();
            known.add(column);
            hidden.set(dataset, known);
        }
        this.#restricted = restricted;
        this.#hidden = hidden;
        this.#mask = mask;
    }
    of(dataset) { return this.#hidden.get(dataset) ?? new Set(); }
    /** Takes out of what was measured every value that may not be shown; counts, shares and verdicts stay. */
    apply(measured) {
        return {
            ...measured, checks: measured.checks.map(({ result, place }) => ({ result: this.#check(result), place })), splits: measured.splits.map((result) => this.#split(result)), comparisons: measured.comparisons.map((one) => this.#comparison(one)),
            profiles: measured.profiles.map((one) => this.#profile(one)), sensitive: measured.sensitive.map((one) => ({ ...one, column: this.#mask(one.column), ...(this.#restricted.get(one.dataset)?.has(one.column) === true ? { example: undefined } : {}) })),
        };
    }
    #check(result) {
        const { check: { property, metric, arguments: given }, dataset, examples } = result, hidden = this.of(dataset), isHidden = [property, ...(given?.properties ?? [])].some((column) => column !== undefined && hidden.has(column));
        const shown = examples.map((one) => ({ ...one, found: isHidden || one.found === undefined ? undefined : this.#mask(one.found) }));
        return { ...result, examples: shown, ...(isHidden && ['min', 'max', 'quantile', 'freshness'].includes(metric) ? { withheld: true } : {}) };
    }
    #split(result) {
        const { values, column, splits } = result;
        if (values === undefined || column === undefined)
            return result;
        return { ...result, values: splits.some((dataset) => this.of(dataset).has(column)) ? undefined : values.map(this.#mask) };
    }
    #comparison(comparison) {
        const hidden = this.of(comparison.dataset);
        return { ...comparison, columns: comparison.columns.map((one) => (hidden.has(one.column) ? without({ ...one, column: this.#mask(one.column) }) : { ...one, newValues: one.newValues.map(this.#mask), picture: this.#picture(one.picture) })) };
    }
    #picture(picture) {
        return picture?.kind === 'values' ? { ...picture, values: picture.values.map((one) => ({ ...one, value: this.#mask(one.value) })) } : picture;
    }
    #profile(one) { return { ...one, profile: this.shown(one.profile) }; }
    /** A profile that may be shown: names and values are masked, and what is hidden has neither values nor a shape. */
    shown(profile) {
        const hidden = this.of(profile.dataset);
        return {
            ...profile, columns: profile.columns.map((one) => ({
                ...one, column: this.#mask(one.column), top: hidden.has(one.column) ? [] : one.top.map(({ value, count }) => ({ value: this.#mask(value), count })),
                ...(hidden.has(one.column) ? { numbers: undefined, pattern: undefined, kind: one.numbers !== undefined || one.pattern !== undefined ? 'text' : one.kind } : {}),
            })),
        };
    }
}
function without(one) {
    return { ...one, newValues: [], picture: undefined, before: { ...one.before, median: undefined }, now: { ...one.now, median: undefined } };
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/restricted.js
var rows_restricted = __webpack_require__(41194);
;// CONCATENATED MODULE: ./out/gates/validate-data/profile/propose.js


/** Categories: few values, each of which stands for many rows. */
const MOST_VALUES = 50, ROWS_A_VALUE = 20;
/** So many rows without a single zero have none for a reason. */
const NEVER_ZERO = 10_000;
/** More whole numbers without a gap are no scale. */
const MOST_STEPS = 60;
/** Fewer rows than this say nothing about what is required or allowed. */
const propose_FEWEST_ROWS = 20;
/** @param hidden columns that name a person or open a door: none of them is proposed as a key */
function propose({ dataset, rows, columns }, hidden) {
    const required = rows < propose_FEWEST_ROWS ? [] : columns.filter(({ present }) => rows - present <= tolerated(rows)).map(({ column }) => column);
    const key = columns.find((column) => column.unique && !hidden.has(column.column) && rows >= propose_FEWEST_ROWS && (/(^|_)(id|key|uuid|no|nr|number)$/i.test(column.column) || column.kind === 'code' || column.kind === 'uuid'));
    return {
        primaryKey: key?.column, missingValues: [...new Set(columns.flatMap(({ words }) => words.map(({ value }) => value)))],
        schema: {
            $schema: 'https://json-schema.org/draft/2020-12/schema', title: dataset.replace(/^.*[\\/]/, '').replace(/\..*$/, ''), description: `Proposed from ${(0,report_numbers/* plural */.LS)(rows, 'row')}. Read every line: it says what the data is, not what it should be.`,
            type: 'object', ...(required.length === 0 ? {} : { required }), properties: Object.fromEntries(columns.map((column) => [column.column, property(column)])), additionalProperties: false,
        },
    };
}
function property(one) {
    const { kind, rows, present, pattern, words } = one;
    const evidence = [present === rows ? `all ${(0,report_numbers/* plural */.LS)(rows, 'row')} have a value` : `${(0,report_numbers/* count */.U9)(present)} of ${(0,report_numbers/* plural */.LS)(rows, 'row')} have a value`, ...words.map(({ value, count: n }) => `${JSON.stringify(value)} in ${(0,report_numbers/* plural */.LS)(n, 'row')} is taken for no value`), ...rejected(one), ...said(one), ...rare(one)].join('; ');
    const listed = categories(one);
    switch (kind) {
        case 'integer':
        case 'number': return { type: kind, ...(listed === undefined ? propose_bounds(one) : { enum: listed.map(Number).toSorted((a, b) => a - b) }), description: evidence };
        case 'boolean': return { type: 'boolean', description: evidence };
        case 'date':
        case 'date-time':
        case 'email':
        case 'uuid':
        case 'ipv4':
        case 'uri': return { type: 'string', format: kind, description: evidence };
        case 'code': return { type: 'string', ...(pattern === undefined ? {} : { pattern }), description: evidence };
        case 'text': return { type: 'string', ...(listed === undefined ? (one.shortest > 0 ? { minLength: 1 } : {}) : { enum: listed.toSorted() }), description: evidence };
        case 'timestamp': return { type: 'string', ...(pattern === undefined ? {} : { pattern }), description: evidence };
        case 'object':
        case 'array': return { type: kind, description: evidence };
        case 'other': return { description: evidence };
        case 'empty': return { description: `${evidence}: what it holds is not known` };
    }
}
function categories({ distinct, present, top, kind }) {
    // A number is a category only where it is a switch.
    if (kind === 'integer' || kind === 'number')
        return distinct === top.length && present >= 2 * ROWS_A_VALUE && present - top.reduce((sum, { value, count: n }) => sum + (value === '0' || value === '1' ? n : 0), 0) <= tolerated(present) ? top.map(({ value }) => value).filter((value) => value === '0' || value === '1') : undefined;
    if (kind !== 'text' || distinct < 1 || distinct > MOST_VALUES || distinct !== top.length || present < distinct * ROWS_A_VALUE)
        return undefined;
    // A tail of rare values says that there are more of them; a few that hardly ever stand are mistakes, or rare.
    const tail = top.reduce((sum, { count: n }) => sum + (n < ROWS_A_VALUE ? n : 0), 0);
    return tail > Math.max(1, tolerated(present)) ? undefined : top.map(({ value }) => value);
}
/** Categories that hardly ever stand may be mistakes of writing. */
function rare(one) {
    const found = one.numbers !== undefined || categories(one) === undefined ? [] : one.top.filter(({ count: n }) => n <= Math.max(1, tolerated(one.present) / 10) && one.present >= 1000);
    return found.length === 0 ? [] : [`hardly ever ${found.slice(0, 5).map(({ value, count: n }) => `${JSON.stringify(value.slice(0, 40))} (${(0,report_numbers/* plural */.LS)(n, 'row')})`).join(', ')}: a mistake?`];
}
/** Zero is a border that data has for a reason, even where a few values are beyond it; other extremes are chance. */
function propose_bounds({ numbers, kind, present, distinct }) {
    if (numbers === undefined)
        return {};
    const { min, max, zero, negative } = numbers;
    if (kind === 'number' && min >= 0 && max <= 1)
        return { minimum: 0, maximum: 1 };
    // Every whole number from the first to the last: months, hours, grades.
    if (kind === 'integer' && distinct === max - min + 1 && distinct > 2 && distinct <= MOST_STEPS && present >= distinct * ROWS_A_VALUE)
        return { minimum: min, maximum: max };
    if (negative > tolerated(present))
        return {};
    return kind === 'number' && present >= NEVER_ZERO && zero + negative <= tolerated(present) ? { exclusiveMinimum: 0 } : { minimum: 0 };
}
/** What of its values the proposed keywords reject. */
function rejected(one) {
    const { numbers, present, misfits, top } = one, bound = propose_bounds(one), listed = numbers === undefined ? undefined : categories(one);
    const beyond = numbers === undefined ? 0 : 'exclusiveMinimum' in bound ? numbers.zero + numbers.negative : 'maximum' in bound ? 0 : 'minimum' in bound ? numbers.negative : 0;
    const other = misfits + (listed === undefined ? beyond : top.reduce((sum, { value, count: n }) => sum + (listed.includes(value) ? 0 : n), 0) - misfits);
    return other > 0 ? [`${(0,report_numbers/* count */.U9)(other)} of ${(0,report_numbers/* plural */.LS)(present, 'value')} ${other === 1 ? 'does' : 'do'} not fit: ${other === 1 ? 'a mistake' : 'mistakes'}?`] : [];
}
function said({ kind, numbers, distinct, estimated, unique, shortest, longest, top, pattern }) {
    if (kind === 'empty')
        return [];
    if (numbers !== undefined)
        return [`${(0,report_numbers/* decimal */._)(numbers.min, 6)} to ${(0,report_numbers/* decimal */._)(numbers.max, 6)}, median ${(0,report_numbers/* decimal */._)(numbers.quantiles[2] ?? numbers.mean, 4)}`, ...(unique ? ['all different'] : [])];
    if (unique)
        return [`all different${pattern === undefined ? '' : ', of one shape'}`];
    const [most] = top;
    return [`${estimated ? 'about ' : ''}${(0,report_numbers/* plural */.LS)(distinct, 'different value')}`, ...(kind === 'text' ? [shortest === longest ? (0,report_numbers/* plural */.LS)(longest, 'character') : `${(0,report_numbers/* count */.U9)(shortest)} to ${(0,report_numbers/* plural */.LS)(longest, 'character')}`] : []), ...(most === undefined ? [] : [`most often ${JSON.stringify(most.value.slice(0, 40))} (${(0,report_numbers/* plural */.LS)(most.count, 'row')})`])];
}

;// CONCATENATED MODULE: ./out/gates/validate-data/profile/profile.js
const profile_QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];
const profile_BINS = 20;
/** Up to so many different values are counted one by one, and the most frequent ones kept: all of a few, the first of more; of still more those that stand for a hundredth of the rows. */
const OFTEN = 0.01;
const FEW = 1000;
const ALL_OF = 50, TOP = 10;
const topOf = (distinct) => (distinct <= ALL_OF ? ALL_OF : TOP);

;// CONCATENATED MODULE: ./out/gates/validate-data/profile/rows.js


/** Describes the columns of some rows that are held in memory, without an engine.
 *  @param total  rows of the data set, of which these may be some
 *  @param looked the texts of cells that are not missing, by column */
function profileRows(dataset, columns, total, looked) {
    return {
        dataset, rows: total, looked: looked.length, columns: columns.map(({ name, kind, typed }) => {
            const counts = new Map();
            for (const row of looked) {
                const text = row.get(name);
                if (text !== undefined)
                    counts.set(text, (counts.get(text) ?? 0) + 1);
            }
            return profileCounts(name, looked.length, counts, typed === true ? kind : undefined);
        }),
    };
}
/** Describes a column by its different values and how often each stands.
 *  @param rows rows that were looked at, those without a value included
 *  @param own  what the file says the column holds, where it has types */
function profileCounts(column, rows, all, own) {
    const { words, counts } = withoutWords(all), values = [...counts.keys()], present = totalOf(counts);
    const { kind, pattern, misfits } = guessOf(counts, own), numeric = kind === 'number' || kind === 'integer', lengths = numeric ? [] : values.map((text) => Array.from(text).length);
    const top = [...counts].filter(([, n]) => counts.size <= FEW || n >= present * OFTEN).map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, topOf(counts.size));
    return {
        column, rows, present, words, distinct: counts.size, estimated: false, unique: present === rows && counts.size === rows && rows > 0, kind, misfits, pattern,
        shortest: lengths.reduce((low, one) => Math.min(low, one), lengths[0] ?? 0), longest: lengths.reduce((high, one) => Math.max(high, one), 0), numbers: numeric ? numberProfile(new Map([...counts].filter(([text]) => isNumber(text)))) : undefined, top,
    };
}
/** The data set has one list of such words: they are taken out of every column alike. */
function withoutWords(all) {
    const words = [...all].filter(([value]) => NO_VALUE.has(value)).map(([value, count]) => ({ value, count }));
    return words.length === 0 ? { words, counts: all } : { words, counts: new Map([...all].filter(([value]) => !NO_VALUE.has(value))) };
}
/** @param counts how often each number stands, as text; at least one */
function numberProfile(counts) {
    const n = totalOf(counts);
    const sorted = [...counts].map(([text, times]) => ({ value: Number(text), times })).toSorted((a, b) => a.value - b.value);
    const min = sorted[0]?.value ?? 0, max = sorted.at(-1)?.value ?? 0;
    // Whole numbers in a small range have a bin each: other widths would draw a comb.
    const parts = sorted.every(({ value }) => Number.isInteger(value)) && max - min < 2 * profile_BINS ? max - min + 1 : profile_BINS, from = parts === profile_BINS ? min : min - 0.5, width = (parts === profile_BINS ? max - min : parts) / parts;
    const bins = max > min ? Array.from({ length: parts }).fill(0) : [];
    const quantiles = [];
    let sum = 0, total = 0;
    for (const { value, times } of sorted) {
        sum += times;
        total += value * times;
        while (quantiles.length < profile_QUANTILES.length && sum >= (profile_QUANTILES[quantiles.length] ?? 1) * n)
            quantiles.push(value);
        if (max > min) {
            const at = Math.min(parts - 1, Math.max(0, Math.ceil((value - from) / width) - 1));
            bins[at] = (bins[at] ?? 0) + times;
        }
    }
    const times = (test) => sorted.reduce((all, one) => all + (test(one.value) ? one.times : 0), 0);
    return { min, max, mean: total / n, zero: times((value) => value === 0), negative: times((value) => value < 0), quantiles, bins };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/profile/table.js





/** Up to so many rows different values are counted, whatever they are. */
const table_EXACT = 200_000;
const table_number = (value) => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0);
const table_asText = (value) => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '');
const numbersIn = (text) => table_asText(text).split(' ').filter((part) => part !== '').map(Number);
/** Looks at every value of every column: what some rows say a column is, is asked of all.
 *  @param some the profile of rows that lie evenly over the data */
async function profileTable(table, some) {
    const rows = await table.count();
    if (rows === 0 || some.columns.length === 0)
        return { ...some, rows };
    const known = new Map();
    for (const guess of some.columns) {
        const found = repeats(guess) ? await byValue(table, guess.column, rows) : undefined;
        if (found !== undefined)
            known.set(guess.column, found);
    }
    const others = some.columns.filter(({ column }) => !known.has(column));
    if (others.length > 0) {
        const from = table.rows(Object.fromEntries(others.flatMap((guess, i) => [[`w${i}`, ['text', guess.column]], [`n${i}`, ['number', guess.column]]])));
        const [row] = await table.query(`select ${others.map((guess, i) => aggregates(i, guess, table.typed(guess.column), rows)).join(', ')} from (select *, ${others.map((guess, i) => `${table_valueOf(guess, `w${i}`)} as t${i}`).join(', ')} from ${from})`);
        for (const [i, guess] of others.entries())
            known.set(guess.column, await byAggregates(table, guess, rows, (name) => row?.[`${name}${i}`]));
    }
    return { dataset: some.dataset, rows, looked: rows, columns: some.columns.flatMap(({ column }) => known.get(column) ?? []) };
}
/** Do some rows show that there are few values, which come again and again? */
const repeats = ({ present, distinct }) => distinct <= present / 5 && distinct <= FEW;
/** A column of few values is described by them. @returns undefined when they are not few */
async function byValue(table, column, rows) {
    const found = await table.query(`select t, count(*) as n from ${table.rows({ t: ['text', column] })} where t is not null group by t limit ${FEW + 1}`);
    return found.length > FEW ? undefined : profileCounts(column, rows, new Map(found.map((one) => [table_asText(one['t']), table_number(one['n'])])), table.typed(column) ? table.kind(column) : undefined);
}
/** SQL of a value; NULL for words that stand for none. */
const table_valueOf = ({ words }, text) => (words.length === 0 ? text : `case when not coalesce(${dialect/* duckdbDialect */.Q.among(text, words.map(({ value }) => value))}, false) then ${text} end`);
const isNumeric = (kind) => kind === 'number' || kind === 'integer';
const INTEGER = '\\A[+-]?[0-9]+\\z';
/** What is asked of all values of column `i`: `p` have a value, `m` fit the guess, `d` are different (of many an estimate, unless all may be different). */
function aggregates(i, guess, typed, rows) {
    const t = `t${i}`, n = `n${i}`, base = `count(${t}) as p${i}${rows > table_EXACT && guess.distinct < guess.present ? `, approx_count_distinct(${t}) as d${i}` : ''}`;
    if (isNumeric(guess.kind)) {
        // A whole number needs no second look at its text.
        const x = guess.kind === 'number' ? n : typed ? `case when ${n} = trunc(${n}) then ${n} end` : `case when ${dialect/* duckdbDialect */.Q.matches(t, INTEGER)} then try_cast(${t} as double) end`;
        return `${base}, count(${x}) filter (where isfinite(${x})) as m${i}, min(${x}) filter (where isfinite(${x})) as lo${i}, max(${x}) filter (where isfinite(${x})) as hi${i}, avg(${x}) filter (where isfinite(${x})) as av${i}, count(*) filter (where ${x} = 0) as z${i}, count(*) filter (where ${x} < 0) as ne${i}, array_to_string(quantile_disc(${x}, [${profile_QUANTILES.join(', ')}]) filter (where isfinite(${x})), ' ') as q${i}`;
    }
    return `${base}, min(length(${t})) as s${i}, max(length(${t})) as l${i}, ${conditionOf(guess, t) === undefined ? '0' : `count(*) filter (where ${conditionOf(guess, t) ?? ''})`} as m${i}`;
}
function conditionOf({ kind, pattern }, text) {
    const whole = (expression) => dialect/* duckdbDialect */.Q.matches(text, `\\A(?:${expression})\\z`);
    switch (kind) {
        case 'boolean': return `lower(${text}) in ('true', 'false')`;
        case 'date': return `${dialect/* duckdbDialect */.Q.toDate(text)} is not null`;
        case 'date-time': return `(${whole('[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})')} and ${dialect/* duckdbDialect */.Q.toDate(`substr(${text}, 1, 10)`)} is not null)`;
        case 'email':
        case 'uuid':
        case 'ipv4':
        case 'uri': return whole(formats/* PATTERNS */.G[kind] ?? '');
        case 'code':
        case 'timestamp': return pattern === undefined ? undefined : whole(pattern.slice(1, -1));
        case 'number':
        case 'integer':
        case 'text':
        case 'object':
        case 'array':
        case 'other':
        case 'empty': return undefined;
    }
}
/** Types of a file hold, whatever stands there. */
const isTyped = (table, { column, kind }) => ['object', 'array', 'other'].includes(kind) || (table.typed(column) && ['number', 'boolean'].includes(kind) && table.kind(column) === kind);
async function byAggregates(table, guess, rows, of) {
    const { column } = guess, present = table_number(of('p')), misfits = present - table_number(of('m')), fits = present > 0 && misfits <= tolerated(present), estimate = of('d');
    // A fraction among whole numbers makes them numbers; a word among numbers makes them texts.
    if (!fits && guess.kind === 'integer')
        return byAggregates(table, { ...guess, kind: 'number' }, rows, await again(table, { ...guess, kind: 'number' }, rows));
    if (!fits && guess.kind === 'number' && !isTyped(table, guess))
        return byAggregates(table, { ...guess, kind: 'text' }, rows, await again(table, { ...guess, kind: 'text' }, rows));
    const kind = present === 0 ? 'empty' : fits || isTyped(table, guess) ? guess.kind : 'text', estimated = estimate !== undefined && table_number(estimate) <= rows / 2;
    const distinct = estimated ? table_number(estimate) : table_number((await table.query(`select count(distinct ${table_valueOf(guess, 't')}) as d from ${table.rows({ t: ['text', column] })}`))[0]?.['d']);
    const words = guess.words.length === 0 ? [] : (await table.query(`select t, count(*) as n from ${table.rows({ t: ['text', column] })} where ${dialect/* duckdbDialect */.Q.among('t', guess.words.map(({ value }) => value))} group by t order by n desc, t`)).map((one) => ({ value: table_asText(one['t']), count: table_number(one['n']) }));
    return {
        column, rows, present, words, misfits: fits || isNumeric(kind) ? misfits : 0, distinct, estimated, unique: present === rows && distinct === rows, kind, pattern: kind === 'code' || kind === 'timestamp' ? guess.pattern : undefined, shortest: table_number(of('s')), longest: table_number(of('l')), top: await often(table, guess, present),
        numbers: isNumeric(kind) ? await table_numberProfile(table, column, { min: table_number(of('lo')), max: table_number(of('hi')), mean: table_number(of('av')), zero: table_number(of('z')), negative: table_number(of('ne')), quantiles: numbersIn(of('q')) }) : undefined,
    };
}
/** The most frequent values, where some rows show that there are such. */
async function often(table, guess, present) {
    if (!guess.top.some(({ count: n }) => n >= guess.present * OFTEN))
        return [];
    const found = await table.query(`select t, count(*) as n from (select ${table_valueOf(guess, 'w')} as t from ${table.rows({ w: ['text', guess.column] })}) where t is not null group by t having count(*) >= ${present * OFTEN} order by n desc, t limit ${topOf(FEW + 1)}`);
    return found.map((one) => ({ value: table_asText(one['t']), count: table_number(one['n']) }));
}
async function again(table, guess, rows) {
    const [row] = await table.query(`select ${aggregates(0, guess, table.typed(guess.column), rows)} from (select *, ${table_valueOf(guess, 'w0')} as t0 from ${table.rows({ w0: ['text', guess.column], n0: ['number', guess.column] })})`);
    return (name) => row?.[`${name}0`];
}
async function table_numberProfile(table, column, numbers) {
    const { min, max } = numbers;
    if (!(max > min))
        return { ...numbers, bins: [] };
    const bounds = Array.from({ length: profile_BINS }, (_, i) => min + ((max - min) * (i + 1)) / profile_BINS);
    const [row] = await table.query(`select array_to_string(map_values(histogram(x, [${bounds.map((bound, i) => dialect/* duckdbDialect */.Q.number(i === profile_BINS - 1 ? max : bound)).join(', ')}])), ' ') as h from ${table.rows({ x: ['number', column] })} where x is not null`);
    return { ...numbers, bins: numbersIn(row?.['h']).slice(0, profile_BINS) };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/profile/measure.js







/** Describes the columns of a data set. A small one is looked at row by row; of a large one all rows by the engine where a schema is to be proposed, and some that lie evenly where there is one. */
async function measureProfile(dataset, tables, samples, world) {
    const { name, files, hasSchema, hidden } = dataset;
    const taken = await Promise.all(files.map(({ table, small }) => samples.of(table, small ? Number.POSITIVE_INFINITY : undefined)));
    const columns = [...new Map(files.flatMap(({ table }) => table.columns).map((column) => [column.name, column])).values()];
    const some = profileRows(name, columns, files.reduce((sum, { rows }) => sum + rows, 0), taken.flatMap(({ rows }) => rows.map(({ values }) => values)));
    const whole = taken.every((sample) => sample.whole) ? some : hasSchema ? undefined : await everyRow(name, some, tables, world);
    const found = dataset.shown(whole ?? some);
    if (hasSchema || whole === undefined)
        return { profile: found, schemaFile: undefined, primaryKey: undefined, missingValues: [] };
    const { schema, primaryKey, missingValues } = propose(found, hidden), stem = (0,external_node_path_.basename)(name).replace(/\..*$/, '').replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'data';
    const schemaFile = (0,external_node_path_.resolve)(world.reportFolder, `${stem}.schema.json`);
    for (const [path, content] of [[schemaFile, schema], [(0,external_node_path_.resolve)(world.reportFolder, `${stem}.profile.json`), found]]) {
        await (0,promises_.rm)(path, { force: true });
        await (0,promises_.writeFile)(path, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' });
    }
    return { profile: found, schemaFile: (0,data_files/* shown */.SP)(schemaFile, world.workspace), primaryKey, missingValues };
}
/** @returns undefined where no engine can be had: the log says so */
async function everyRow(name, some, tables, world) {
    try {
        return await profileTable(await tables.of(name), some);
    }
    catch (reason) {
        if (!(reason instanceof errors/* UserError */.y) || reason.code !== 'engine-missing')
            throw reason;
        world.log.notice(`${name}: only ${some.looked} rows were looked at, and no schema is proposed: ${reason.message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/tables/dataset-table.js


const DIGITS = 15;
/** More records than a file has. A file and a record make one number below 2^53. */
const FILE = 2 ** 38;
/** All files of a data set as one table, read once: `f` is the file, `r` the record in it. */
class DatasetTable {
    name;
    #engine;
    #files;
    #prefix;
    #kept = new Map();
    /** For each file the records that are left out. */
    #broken;
    constructor(name, engine, files, prefix, broken) {
        this.name = name;
        this.#engine = engine;
        this.#files = files;
        this.#prefix = prefix;
        this.#broken = broken;
    }
    /** Reads the columns that are needed.
     *  @param number makes the names of its tables unique
     *  @param needed undefined: all */
    static async load(name, engine, files, number, needed) {
        const table = new DatasetTable(name, engine, files, `_d${number}_`, files.map(({ broken }) => broken));
        for (const column of table.columns)
            if (needed === undefined || needed.has(column))
                table.#kept.set(column, `k${table.#kept.size}`);
        for (const [at, file] of files.entries()) {
            const kept = [...table.#kept].map(([column, alias]) => `${file.columns.find((one) => one.name === column)?.stored ?? 'null'} as ${alias}`);
            await engine.keep(`${table.#prefix}${at}`, kept.length === 0 ? '1 as one' : kept.join(', '), file.relation);
        }
        return table;
    }
    /** Unique among the tables of a run: for names of temporary tables. */
    get key() { return this.#prefix.replace(/_$/, ''); }
    /** About so many of its rows, chosen by a hash of their number: the same in every run. Drop it when it has served.
     *  @param most all rows of a table that has no more */
    async sample(most) {
        const rows = await this.count(), every = Math.max(1, Math.floor(rows / most)), table = new DatasetTable(this.name, this.#engine, this.#files, `${this.#prefix}s_`, []);
        for (const [column, alias] of this.#kept)
            table.#kept.set(column, alias);
        for (const at of this.#files.keys())
            await this.#engine.query(`create or replace temp table ${table.#prefix}${at} as select * from ${this.#judged(at)} where hash(rowid, ${at}) % ${every} = 0`);
        return table;
    }
    /** Columns of any of the files, in the order of their first appearance. */
    get columns() { return [...new Set(this.#files.flatMap(({ columns }) => columns.map(({ name }) => name)))]; }
    kind(column) {
        const kinds = new Set(this.#files.flatMap(({ columns }) => columns.filter(({ name }) => name === column).map(({ kind }) => kind)));
        const [only] = kinds;
        return kinds.size === 1 && only !== undefined ? only : 'text';
    }
    /** Do the files say themselves what the column holds? */
    typed(column) { return this.#files.every(({ columns }) => columns.every(({ name, typed }) => name !== column || typed === true)); }
    /** SQL of the whole data set as a table in brackets, with `f`, `r` and the columns asked for.
     *  @param wanted what each alias is: the text or the number of a column, or what is the same for the same value: 1 and 1.0 in a column of numbers */
    rows(wanted) {
        const parts = this.#files.map((file, at) => {
            const list = Object.entries(wanted).map(([alias, [as, column]]) => `${this.#expression(file, as, column)} as ${alias}`);
            return `select ${[`${at} as f`, 'rowid as r', ...list].join(', ')} from ${this.#judged(at)}`;
        });
        return `(${parts.join(' union all ')})`;
    }
    /** SQL of the whole data set with every column under its own name and no other: numbers as numbers, everything else as text. For SQL that users write.
     *  @throws UserError when names of columns differ by case alone, which SQL does not tell apart */
    view() {
        const names = [...this.#kept.keys()], twin = names.find((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < at);
        if (twin !== undefined)
            throw new errors/* UserError */.y('query-refused', `the columns ${names.filter((name) => name.toLowerCase() === twin.toLowerCase()).map((name) => JSON.stringify(name)).join(' and ')} of ${this.name} differ by case alone, which SQL does not tell apart`);
        const parts = this.#files.map((file, at) => `select ${names.length === 0 ? '1 as one' : names.map((name) => `${this.#expression(file, this.kind(name) === 'number' ? 'number' : 'text', name)} as ${dialect/* duckdbDialect */.Q.ident(name)}`).join(', ')} from ${this.#judged(at)}`);
        return `(${parts.join(' union all ')})`;
    }
    /** A file without the records that were not judged, because they are broken. */
    #judged(at) {
        const broken = this.#broken[at] ?? [];
        return broken.length === 0 ? `${this.#prefix}${at}` : `(select *, rowid from ${this.#prefix}${at} where rowid not in (select unnest([${broken.join(', ')}])))`;
    }
    #expression(file, as, column) {
        if (as === 'same') {
            const text = this.#expression(file, 'text', column);
            // A double does not hold more digits than these.
            return this.kind(column) === 'number' ? `case when length(${text}) <= ${DIGITS} then coalesce(cast(${this.#expression(file, 'number', column)} as varchar), ${text}) else ${text} end` : text;
        }
        const own = file.columns.find(({ name }) => name === column), alias = this.#kept.get(column);
        if (own === undefined || alias === undefined)
            return as === 'text' ? 'cast(null as varchar)' : 'cast(null as double)';
        return own[as](alias);
    }
    async count() { return Number((await this.#engine.query(`select count(*) as n from ${this.rows({})}`))[0]?.['n'] ?? 0); }
    /** Frees its memory. */
    async drop() { for (const at of this.#files.keys())
        await this.#engine.query(`drop table if exists ${this.#prefix}${at}`); }
    query(text) { return this.#engine.query(text); }
    /** See `Engine.select`. */
    select(text, most, seconds) { return this.#engine.select(text, most, seconds); }
    /** The texts of a column in some records, in their order; undefined where it is missing. */
    async textsOf(records, column) {
        if (records.length === 0)
            return [];
        const rows = await this.#engine.query(`select f, r, t from ${this.rows({ t: ['text', column] })} where (f, r) in (${records.map(({ file, ordinal }) => `(${file}, ${ordinal})`).join(', ')})`), known = new Map(rows.map((row) => [`${String(row['f'])}/${String(row['r'])}`, row['t']]));
        return records.map(({ file, ordinal }) => { const text = known.get(`${file}/${ordinal}`); return typeof text === 'string' ? text : undefined; });
    }
    /** Records for which a condition holds, the first ones in the order of the files. */
    async first(from, condition, most) {
        const rows = await this.#engine.query(`select f, r from ${from} where ${condition} order by f, r limit ${most}`);
        return rows.map((row) => ({ file: Number(row['f']), ordinal: Number(row['r']) }));
    }
    /** Rows of `from` in all, those for which a condition holds, and the first of them, in one pass.
     *  @param from SQL of a table with `f` and `r`; @param most of the first ones */
    async tally(from, condition, most) {
        const [row] = await this.#engine.query(`select count(*) as n, count(*) filter (where hit) as hits, array_to_string(min(cast(f as bigint) * ${FILE} + r, ${most}) filter (where hit), ' ') as first from (select f, r, ${condition} as hit from ${from})`);
        const first = row?.['first'], list = typeof first === 'string' && first !== '' ? first.split(' ').map(Number) : [];
        return { rows: Number(row?.['n'] ?? 0), hits: Number(row?.['hits'] ?? 0), first: list.map((id) => ({ file: Math.floor(id / FILE), ordinal: id % FILE })) };
    }
    async locate(records, column) {
        const places = [];
        for (const [at, file] of this.#files.entries()) {
            const ordinals = records.filter((record) => record.file === at).map(({ ordinal }) => ordinal);
            if (ordinals.length > 0)
                places.push(...await file.locate(ordinals, column));
        }
        return places;
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/tables/loaded.js

/** Data sets as tables of the engine, each read once for all who ask about it. */
class LoadedTables {
    #files;
    #needed;
    #open;
    #loaded = new Map();
    /** @param files  those of a data set that could be read
     *  @param needed columns of a data set that anybody will ask about; undefined for all */
    constructor(files, needed, open) {
        this.#files = files;
        this.#needed = needed;
        this.#open = open;
    }
    /** @throws UserError `engine-missing` when the engine cannot be had */
    of(dataset) {
        const known = this.#loaded.get(dataset) ?? this.#load(dataset, this.#loaded.size);
        this.#loaded.set(dataset, known);
        return known;
    }
    /** Begins to read a data set of which all files are known, while something else is done. */
    begin(dataset) {
        // A failure is told when it is waited for.
        this.of(dataset).catch(() => undefined);
    }
    /** Frees its memory. */
    async drop(dataset) {
        const known = this.#loaded.get(dataset);
        this.#loaded.delete(dataset);
        await (await known)?.drop();
    }
    async #load(dataset, number) {
        return DatasetTable.load(dataset, await this.#open(), this.#files(dataset), number, this.#needed(dataset));
    }
}
/** Rows of a large file that are looked at where looking at all would take too long. */
const LOOKED_AT = 2000;
/** Rows that lie evenly over files, read once for all who ask. */
class Samples {
    #taken = new Map();
    /** @param most rows to look at; all of a smaller file */
    of(table, most = LOOKED_AT) {
        const known = this.#taken.get(table);
        if (known !== undefined && known.most >= most)
            return known.sample;
        const sample = table.sample(most);
        this.#taken.set(table, { most, sample });
        return sample;
    }
}

// EXTERNAL MODULE: ./out/gates/validate-data/subject.js
var validate_data_subject = __webpack_require__(67705);
// EXTERNAL MODULE: ./out/gates/validate-data/violations.js + 1 modules
var violations = __webpack_require__(1024);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/regex.js
var regex = __webpack_require__(81180);
;// CONCATENATED MODULE: ./out/gates/validate-data/checks/measure.js




const EXAMPLES = 20;
const SHOWN = 8;
/** Columns of a data set that its checks need; undefined when a query may need any. */
function neededColumns(checks, dataset) {
    const needed = new Set();
    for (const { metric, property, arguments: given, data } of checks) {
        const own = data === undefined || (typeof data === 'string' ? data === dataset : data.includes(dataset));
        const { references } = given ?? {};
        if (metric === 'sql')
            return undefined;
        if (own && property !== undefined)
            needed.add(property);
        if (own && metric !== 'columns')
            for (const name of given?.properties ?? [])
                needed.add(name);
        if (references?.data === dataset)
            for (const name of references.properties ?? given?.properties ?? (property === undefined ? [] : [property]))
                needed.add(name);
    }
    return needed;
}
/** Asks one check of one data set.
 *  @param holds decides on the value, so that examples are only looked for where it does not */
async function measureCheck(check, number, table, world, holds) {
    const rows = await table.count(), base = { check, number, dataset: table.name, rows };
    const missing = [check.property, ...(check.metric === 'columns' ? [] : check.arguments?.properties ?? [])].filter((name) => name !== undefined && !table.columns.includes(name));
    if (missing.length > 0)
        return { ...base, value: undefined, counted: undefined, examples: [], detail: `there is no column ${missing.map((name) => JSON.stringify(name)).join(', ')}` };
    const measured = await measure_valueOf(check, table, world, rows), { counted } = measured;
    // Of no rows none is wrong, and none is right.
    if (counted !== undefined && rows === 0)
        return { ...base, value: undefined, counted, examples: [], detail: 'there are no rows' };
    const value = counted === undefined ? measured.value : check.unit === 'percent' ? (100 * counted) / rows : counted;
    const broken = value === undefined || !holds(value), wanted = broken ? measured.examples : undefined;
    const shared = { ...base, value, counted, ...(measured.detail === undefined ? {} : { detail: measured.detail }) };
    if (wanted === undefined || (value !== undefined && (counted ?? 0) === 0))
        return { ...shared, examples: [] };
    const found = await table.first(wanted.from, wanted.condition, EXAMPLES), places = await table.locate(found, wanted.column), texts = wanted.column === undefined ? [] : await table.textsOf(found, wanted.column);
    return { ...shared, examples: places.map((place, i) => ({ place, says: wanted.says, found: texts[i], ...(wanted.near === undefined ? {} : { near: wanted.near }) })) };
}
async function measure_valueOf(check, table, world, rows) {
    const { metric, property = '', arguments: given = {} } = check;
    const one = async (text) => Number((await table.query(text))[0]?.['v'] ?? 0);
    const counting = async (from, condition, column, says, near) => ({ counted: await one(`select count(*) as v from ${from} where ${condition}`), examples: { from, condition, column, says, ...(near === undefined ? {} : { near }) } });
    const text = table.rows({ t: ['text', property] });
    switch (metric) {
        case 'rowCount': return { value: rows };
        case 'columnCount': return { value: table.columns.length };
        case 'columns': return columns(given.properties ?? [], table.columns);
        case 'nullValues': return counting(text, 't is null', property, 'is missing');
        case 'missingValues': {
            const words = (given.missingValues ?? []).filter((word) => word !== null);
            return counting(text, words.length === 0 ? 't is null' : `(t is null or ${listed('t', words)})`, property, 'is missing, or a word for it');
        }
        case 'invalidValues': return counting(text, `t is not null and ${invalid(check, table, world)}`, property, given.validValues === undefined ? `does not match ${given.pattern ?? ''}` : `is none of ${given.validValues.slice(0, SHOWN).join(', ')}${given.validValues.length > SHOWN ? ', …' : ''}`, given.validValues?.map(String));
        case 'distinctValues': return { counted: await one(`select count(distinct t) as v from ${table.rows({ t: ['same', property] })}`) };
        case 'duplicateValues': {
            const key = given.properties ?? [property];
            return counting(repeated(table, key), 'n > 1', key.length === 1 ? key[0] : undefined, key.length === 1 ? 'stands in a row before it' : `${key.join(', ')} stand in a row before it`);
        }
        case 'foreignKey': return foreignKey(check, table, world, counting);
        case 'freshness': return freshness(check, table, world, text);
        case 'sql': return custom(check, table, world);
        case 'min':
        case 'max':
        case 'mean':
        case 'sum':
        case 'stddev':
        case 'quantile': return aggregate(check, table);
    }
}
/** Rows with `n`, the how manyth of its key a row is; rows without a whole key have none. */
function repeated(table, key) {
    const aliases = key.map((_, i) => `a${i}`), from = table.rows(Object.fromEntries(key.map((name, i) => [`a${i}`, ['same', name]])));
    const whole = aliases.map((alias) => `${alias} is not null`).join(' and ');
    // Most keys stand once: only rows whose key comes again are ranked.
    return `(select f, r, row_number() over (partition by ${aliases.join(', ')} order by f, r) as n from ${from} as t where ${whole} and (${aliases.join(', ')}) in (select (${aliases.join(', ')}) from ${from} as s where ${whole} group by ${aliases.join(', ')} having count(*) > 1))`;
}
function listed(text, words) { return `coalesce(${dialect/* duckdbDialect */.Q.among(text, words)}, false)`; }
/** SQL of a value that is not valid: it is none of the list, or does not match the pattern. */
function invalid(check, table, world) {
    const { property = '', arguments: { validValues, pattern } = {} } = check, parts = [];
    if (validValues !== undefined) {
        // A number is the same however it is written.
        const texts = validValues.map(String), numbers = validValues.filter((value) => typeof value === 'number');
        parts.push(table.kind(property) === 'number' && numbers.length > 0 ? `(not coalesce(try_cast(t as double) in (${numbers.map((value) => dialect/* duckdbDialect */.Q.number(value)).join(', ')}), false) and not ${listed('t', texts)})` : `not ${listed('t', texts)}`);
    }
    if (pattern !== undefined) {
        const re2 = (0,regex/* toRe2 */.Z)(pattern);
        if (re2 === undefined)
            throw mistake(check, world, `the pattern ${JSON.stringify(pattern)} uses look-around, back-references or classes that checks do not have`, 'Put it into the schema of the rows: there every pattern works.');
        parts.push(`not ${dialect/* duckdbDialect */.Q.matches('t', re2)}`);
    }
    return `(${parts.join(' or ')})`;
}
function columns(expected, found) {
    const missing = expected.filter((name) => !found.includes(name)), extra = found.filter((name) => !expected.includes(name));
    const moved = missing.length + extra.length === 0 && expected.some((name, i) => found[i] !== name);
    const detail = [...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []), ...(extra.length > 0 ? [`not expected: ${extra.join(', ')}`] : []), ...(moved ? [`in another order: ${found.join(', ')}`] : [])].join('; ');
    return { value: missing.length + extra.length + (moved ? 1 : 0), ...(detail === '' ? {} : { detail }) };
}
async function foreignKey(check, table, world, counting) {
    const { property, arguments: given = {} } = check;
    const key = given.properties ?? (property === undefined ? [] : [property]), { data = '', properties: theirs = key } = given.references ?? {};
    const other = world.tables.get(data);
    if (other === undefined)
        return { value: undefined, detail: `${data} was not read` };
    if (theirs.length !== key.length)
        throw mistake(check, world, `foreignKey compares ${(0,report_numbers/* plural */.LS)(key.length, 'column')} with ${theirs.length}`, 'Name as many columns on both sides.');
    const absent = theirs.filter((name) => !other.columns.includes(name));
    if (absent.length > 0)
        throw mistake(check, world, `data set ${data} has no column ${absent.map((name) => JSON.stringify(name)).join(', ')}`);
    // Where one side holds numbers, 1 and 1.0 are the same; a text is one only where it is written alike.
    const same = (of, names, prefix) => of.rows(Object.fromEntries(names.map((name, i) => [`${prefix}${i}`, ['same', name]])));
    const whole = key.map((_, i) => `a${i} is not null`).join(' and '), equal = key.map((name, i) => (table.kind(name) === other.kind(theirs[i] ?? '') ? `a${i} = b${i}` : `(a${i} = b${i} or try_cast(a${i} as double) = try_cast(b${i} as double))`)).join(' and ');
    return counting(`(select f, r from ${same(table, key, 'a')} as m where ${whole} and not exists (select 1 from ${same(other, theirs, 'b')} as o where ${equal}))`, 'true', key.length === 1 ? key[0] : undefined, key.length === 1 ? `is not in ${theirs[0] ?? ''} of ${data}` : `${key.join(', ')} are not in ${data}`);
}
/** Clocks differ; a moment so little ahead is now. */
const AHEAD_SECONDS = 3600;
/** A day, a moment, or seconds or milliseconds since 1970, as seconds; NULL for anything else. */
const SECONDS = `coalesce(epoch(try_cast(t as timestamptz)), case when regexp_full_match(t, '[0-9]{9,10}(\\.[0-9]+)?') then try_cast(t as double) when regexp_full_match(t, '[0-9]{12,13}') then try_cast(t as double) / 1000 end)`;
async function freshness(check, table, world, text) {
    const now = world.now.getTime() / 1000, from = `(select f, r, t, ${SECONDS} as s from ${text})`, ahead = `s > ${dialect/* duckdbDialect */.Q.number(now + AHEAD_SECONDS)}`;
    const [row] = await table.query(`select max(s) filter (where not ${ahead}) as newest, count(*) filter (where t is not null and (s is null or not isfinite(s))) as strange, count(*) filter (where ${ahead}) as ahead from ${from}`);
    const newest = numberFrom(row?.['newest']), strange = Number(row?.['strange'] ?? 0), future = Number(row?.['ahead'] ?? 0);
    if (strange > 0)
        return { value: undefined, detail: `${(0,report_numbers/* plural */.LS)(strange, 'value')} cannot be read as a moment`, examples: { from, condition: 't is not null and (s is null or not isfinite(s))', column: check.property, says: 'cannot be read as a moment' } };
    // What is dated ahead does not make the rest fresh.
    if (newest === undefined)
        return { value: undefined, detail: future > 0 ? `all of it is dated ahead (${(0,report_numbers/* plural */.LS)(future, 'row')})` : 'it holds no moment', ...(future > 0 ? { examples: { from, condition: ahead, column: check.property, says: 'is dated ahead' } } : {}) };
    const hours = Math.max(0, (now - newest) / 3600);
    return { value: check.unit === 'days' ? hours / 24 : hours, detail: `newest: ${new Date(newest * 1000).toISOString().replace('.000Z', 'Z')}${future > 0 ? `; ${(0,report_numbers/* plural */.LS)(future, 'row')} dated ahead ${future === 1 ? 'is' : 'are'} left out` : ''}` };
}
async function aggregate(check, table) {
    const { metric, property = '', arguments: given = {} } = check;
    const from = table.rows({ x: ['number', property], t: ['text', property] }), strange = 't is not null and (x is null or not isfinite(x))';
    const what = metric === 'quantile' ? `quantile_cont(x, ${dialect/* duckdbDialect */.Q.number(given.quantile ?? 0.5)})` : metric === 'mean' ? 'avg(x)' : metric === 'stddev' ? 'stddev_samp(x)' : metric === 'sum' ? 'fsum(x)' : `${metric}(x)`;
    const [row] = await table.query(`select ${what} as v, count(x) as n, (select count(*) from ${from} where ${strange}) as strange from ${from} where isfinite(x)`);
    const count = Number(row?.['strange'] ?? 0), n = Number(row?.['n'] ?? 0);
    // NaN, infinities and words have no sum: without them the value would be of other data.
    if (count > 0)
        return { value: undefined, detail: `${(0,report_numbers/* plural */.LS)(count, 'value')} of ${(0,report_numbers/* plural */.LS)(n + count, 'row')} ${count === 1 ? 'is no number' : 'are no numbers'}`, examples: { from, condition: strange, column: property, says: 'is no number' } };
    return n === 0 ? { value: undefined, detail: 'it holds no number' } : { value: numberFrom(row?.['v']) };
}
/** Longest time a query of the settings may take. */
const QUERY_SECONDS = 300;
async function custom(check, table, world) {
    const query = (check.query ?? '').trim().replace(/;$/, '').replaceAll(/\$?\{(?:object|table)\}/g, () => dialect/* duckdbDialect */.Q.ident(table.name)).replaceAll(/\$?\{(?:property|column)\}/g, () => dialect/* duckdbDialect */.Q.ident(check.property ?? ''));
    let rows;
    try {
        rows = await table.select(query, 2, QUERY_SECONDS);
    }
    catch (reason) {
        if (!(reason instanceof errors/* UserError */.y))
            throw reason;
        // A value that cannot be computed is a fault of the data; everything else is one of the query.
        if (reason.code === 'query-value')
            return { value: undefined, detail: `it cannot be computed: ${reason.message}` };
        if (reason.code === 'query-refused')
            throw mistake(check, world, `the query is refused: ${reason.message}`);
        if (reason.code === 'engine-failed')
            throw mistake(check, world, `the query does not run: ${reason.message.replace(/^DuckDB: (?:Error: )?/, '')}`, /VARCHAR/.test(reason.message) ? 'Columns are text unless the schema calls them number or integer: give the column a type there, or cast it in the query.' : `Data sets are tables by their names: ${[...world.tables.keys()].join(', ')}.`);
        throw reason;
    }
    const values = Object.values(rows[0] ?? {});
    if (rows.length !== 1 || values.length !== 1)
        throw mistake(check, world, `the query gives ${rows.length === 1 ? `${values.length} columns` : rows.length === 0 ? 'no row' : 'several rows'}, expected one number`);
    const [found] = values, value = numberFrom(found);
    if (value === undefined && found !== null && found !== undefined && typeof found !== 'number')
        throw mistake(check, world, 'the query gives a text, expected one number');
    return { value, ...(value === undefined ? { detail: found === null || found === undefined ? 'the query gives no value' : 'the query gives no finite number' } : {}) };
}
/** Numbers come as such, as bigint, or as the exact text of a decimal. */
function numberFrom(value) {
    const number = typeof value === 'boolean' || typeof value === 'bigint' || typeof value === 'number' ? Number(value) : typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? number : undefined;
}
function mistake(check, world, message, hint) {
    const place = world.where(check);
    return new errors/* UserError */.y('config-invalid', message, { ...(place === undefined ? {} : { place }), ...(hint === undefined ? {} : { hint }) });
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/column-shapes.js
const column_shapes_MOST_VALUES = 1000;
/** Fewer rows than this are all different by chance. */
const column_shapes_FEWEST_ROWS = 100;
const column_shapes_number = (value) => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0);
/** Columns that say nothing, or say it twice. Some rows rule most columns out; those that are left are looked at in all rows.
 *  @param sample some rows of the table
 *  @param mayBeId columns that are expected to be different in every row are not */
async function columnShapes(table, sample, columns, mayBeId) {
    const rows = await table.count(), results = [];
    if (columns.length === 0 || rows === 0)
        return results;
    const about = (rule, column, more = {}) => { results.push({ rule, splits: [table.name], column, counted: rows, of: rows, examples: [], ...more }); };
    const aliased = Object.fromEntries(columns.map((column, i) => [`a${i}`, ['text', column]]));
    const some = await sample.query(`select count(*) as n, ${columns.map((_, i) => `count(a${i}) as c${i}, count(distinct a${i}) as d${i}, min(hash(a${i})) as lo${i}, max(hash(a${i})) as hi${i}, cast(sum(hash(a${i}, r)) as varchar) as x${i}`).join(', ')} from ${sample.rows(aliased)}`);
    const [row] = some, looked = column_shapes_number(row?.['n']), said = new Set(), ask = async (select, column) => (await table.query(`select ${select} from ${table.rows({ t: ['text', column] })}`))[0] ?? {};
    for (const [i, column] of columns.entries()) {
        const present = column_shapes_number(row?.[`c${i}`]), distinct = column_shapes_number(row?.[`d${i}`]);
        if (present === 0 && column_shapes_number((await ask('count(t) as n', column))['n']) === 0) {
            about('empty-column', column);
            said.add(column);
            continue;
        }
        if (rows > 1 && distinct === 1 && present === looked) {
            const found = await ask('count(t) as n, count(distinct t) as d', column);
            if (column_shapes_number(found['n']) === rows && column_shapes_number(found['d']) === 1) {
                about('constant-column', column);
                said.add(column);
                continue;
            }
        }
        if (rows < column_shapes_FEWEST_ROWS || present < looked || distinct < looked || !mayBeId(column) || table.kind(column) === 'other')
            continue;
        const found = await ask("count(distinct t) as d, count(*) filter (where t like '%.%') as fractions", column);
        // Measurements are all different, too; names of records are whole numbers or texts.
        if (column_shapes_number(found['d']) === rows && !(column_shapes_number(found['fractions']) > 0 && await column_shapes_isNumeric(table, column)))
            about('id-column', column);
    }
    for (const [i, column] of columns.entries()) {
        if (said.has(column))
            continue;
        const twin = columns.slice(0, i).find((other, j) => !said.has(other) && row?.[`x${i}`] === row?.[`x${j}`] && row?.[`c${i}`] === row?.[`c${j}`]);
        if (twin !== undefined) {
            const [differing] = await table.query(`select count(*) as n from ${table.rows({ a: ['text', column], b: ['text', twin] })} where a is distinct from b`);
            if (column_shapes_number(differing?.['n']) === 0) {
                about('twin-columns', column, { names: [twin] });
                continue;
            }
        }
        const other = await otherName(table, columns.slice(0, i).filter((one, j) => !said.has(one) && row?.[`d${i}`] === row?.[`d${j}`] && row?.[`c${i}`] === row?.[`c${j}`]), column, column_shapes_number(row?.[`d${i}`]));
        if (other !== undefined)
            about('same-columns', column, { names: [other] });
    }
    return results;
}
/** A column that says the same in other words: each value of the one always stands with the same value of the other.
 *  @param candidates columns with as many different values; @param distinct how many: two say little, and of thousands it is chance */
async function otherName(table, candidates, column, distinct) {
    if (distinct < 3 || distinct > column_shapes_MOST_VALUES)
        return undefined;
    for (const other of candidates) {
        const [row] = await table.query(`select count(*) as pairs, count(distinct a) as a, count(distinct b) as b, count(*) filter (where (a is null) <> (b is null)) as lone from (select a, b from ${table.rows({ a: ['text', column], b: ['text', other] })} group by a, b)`);
        const pairs = column_shapes_number(row?.['pairs']) - (column_shapes_number(row?.['pairs']) > column_shapes_number(row?.['a']) ? 1 : 0);
        if (column_shapes_number(row?.['lone']) === 0 && column_shapes_number(row?.['a']) === column_shapes_number(row?.['b']) && pairs === column_shapes_number(row?.['a']))
            return other;
    }
    return undefined;
}
async function column_shapes_isNumeric(table, column) {
    const [row] = await table.query(`select count(t) = count(x) as numeric from ${table.rows({ t: ['text', column], x: ['number', column] })}`);
    return row?.['numeric'] === true;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/label.js
/** From so many different numbers on, a label is a number to come near. */
const MOST_NUMBERS = 50;
/** More texts than these are no classes. */
const MOST_CLASSES = 1000;
const label_number = (value) => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0);
const label_asText = (value) => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '');
/** @returns undefined when the column holds texts without end */
async function labelOf(table, column) {
    const [shape] = await table.query(`select count(y) as n, count(z) as numbers, count(distinct y) as d from ${table.rows({ y: ['text', column], z: ['number', column] })}`);
    const rows = label_number(shape?.['n']), distinct = label_number(shape?.['d']);
    if (distinct > MOST_NUMBERS && label_number(shape?.['numbers']) === rows)
        return { column, kind: 'numbers', classes: new Map(), rows };
    if (distinct > MOST_CLASSES)
        return undefined;
    const list = await table.query(`select y, count(*) as n from ${table.rows({ y: ['text', column] })} where y is not null group by y order by n desc, y`);
    return { column, kind: 'classes', classes: new Map(list.map((row) => [label_asText(row['y']), label_number(row['n'])])), rows };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/predictive-power.js

/** A number is cut into so many equal parts of its rows. */
const predictive_power_BINS = 50;
/** Fewer rows than this say too little. */
const predictive_power_FEWEST = 100;
/** Rare classes that are looked for in an interval of their own, and the rows that they must have. */
const RARE_CLASSES = 5, FEWEST_OF_CLASS = 10;
/** How well each feature alone predicts the label, from 0 (as well as saying the same of every row) to 1 (without fault). A sample (50,000 rows tell 0.95 from 0.9) is
 *  halved by a hash; each half is predicted by what the other half says, in two ways, of which the better one counts:
 *  - by value: of the same value (or the same fiftieth of the numbers, or no value) the most frequent class, or the median;
 *  - by interval: the numbers from one bound to another, where those of a rare class lie. A class rarer than a fiftieth would drown in any part.
 *  A feature with almost as many values as rows is taken in its order, so that row numbers of a sorted file are seen too.
 *  After the predictive power score of Wetschoreck, Krabel and Krishnamurthy (2020), https://github.com/8080labs/ppscore, with bins and intervals in place of trees.
 *  @param rows of the table that the sample is of */
async function predictivePower(sample, rows, label, column, features) {
    if (features.length === 0)
        return [];
    const name = '_power_sample', about = { rule: 'leaky-feature', splits: [sample.name], counted: 0, of: rows, names: [column], examples: [] };
    if (label === undefined)
        return [{ ...about, column, unknown: 'the label holds texts without end, no classes', undecided: true }];
    const wanted = Object.fromEntries(features.flatMap((feature, i) => [[`a${i}`, ['text', feature]], [`x${i}`, ['number', feature]]]));
    await sample.query(`create or replace temp table ${name} as select *, hash(r, f, 7) % 2 as half from ${sample.rows({ ...wanted, y: ['text', column], z: ['number', column] })} where y is not null`);
    try {
        const [shape] = await sample.query(`select count(*) as n, count(distinct y) as classes from ${name}`);
        const n = Number(shape?.['n'] ?? 0);
        if (n < predictive_power_FEWEST)
            return [{ ...about, column, unknown: `${n} rows with a label are too few: ${predictive_power_FEWEST} are needed`, undecided: true }];
        if (Number(shape?.['classes'] ?? 0) < 2)
            return [];
        const rare = label.kind === 'classes' ? [...label.classes].slice(1).filter(([, of]) => of >= FEWEST_OF_CLASS).toReversed().slice(0, RARE_CLASSES).map(([value]) => value) : [];
        const results = [];
        for (const [i, feature] of features.entries()) {
            const [values] = await sample.query(`select count(distinct a${i}) as d, count(a${i}) = count(x${i}) as numeric, count(a${i}) as present from ${name}`), distinct = Number(values?.['d'] ?? 0), present = Number(values?.['present'] ?? 0);
            if (distinct < 2 && present === n)
                continue;
            // Whatever its schema says, or does not say: numbers have an order.
            const numeric = values?.['numeric'] === true, ordered = distinct > predictive_power_BINS && (numeric || distinct > present / 2), order = numeric ? `x${i}` : `a${i}`;
            const part = ordered ? `case when ${order} is not null then ntile(${predictive_power_BINS}) over (partition by ${order} is null order by ${order}) end` : `a${i}`;
            const source = `(select y, z, half, ${part} as v from ${name})`;
            let value = label.kind === 'numbers' ? await numberPower(sample, source) : await classPower(sample, source);
            // Numbers may be codes.
            if (ordered && numeric && distinct <= n / 4) {
                const byValue = `(select y, z, half, a${i} as v from ${name})`;
                value = Math.max(value, label.kind === 'numbers' ? await numberPower(sample, byValue) : await classPower(sample, byValue));
            }
            if (ordered && label.kind === 'numbers')
                value = Math.max(value, await neighbourPower(sample, `(select ${order} as x, z, half from ${name})`));
            if (ordered)
                for (const one of rare)
                    value = Math.max(value, await intervalPower(sample, `(select ${order} as x, half, y = ${dialect/* duckdbDialect */.Q.text(one)} as hit from ${name} where ${order} is not null)`, `(select half, count(*) filter (where y = ${dialect/* duckdbDialect */.Q.text(one)}) as k from ${name} group by half)`));
            results.push({ ...about, column: feature, counted: n, value });
        }
        if (label.kind === 'numbers')
            for (const { text, share } of await sumsOf(sample, name, features))
                results.push({ ...about, column: text, counted: n, value: share });
        return results;
    }
    finally {
        await sample.query(`drop table if exists ${name}`);
    }
}
/** Accuracy gained over the most frequent class, of what is left to gain. */
async function classPower(table, source) {
    const [row] = await table.query(`with s as (select v, y, half from ${source}),
    best as (select half, v, arg_max(y, (k, y)) as guess from (select half, v, y, count(*) as k from s group by half, v, y) as counts group by half, v),
    base as (select half, arg_max(y, (k, y)) as guess from (select half, y, count(*) as k from s group by half, y) as counts group by half)
    select avg(case when coalesce(best.guess, base.guess) = s.y then 1.0 else 0.0 end) as hits, avg(case when base.guess = s.y then 1.0 else 0.0 end) as plain
    from s join base on base.half <> s.half left join best on best.half <> s.half and best.v is not distinct from s.v`);
    return gained(Number(row?.['hits'] ?? 0), Number(row?.['plain'] ?? 0));
}
/** Absolute error saved over the median, of what there is. */
async function numberPower(table, source) {
    const [row] = await table.query(`with s as (select v, z, half from ${source}),
    best as (select half, v, median(z) as guess from s group by half, v), base as (select half, median(z) as guess from s group by half)
    select avg(abs(coalesce(best.guess, base.guess) - s.z)) as error, avg(abs(base.guess - s.z)) as plain
    from s join base on base.half <> s.half left join best on best.half <> s.half and best.v is not distinct from s.v`);
    const plain = Number(row?.['plain'] ?? 0);
    return plain === 0 ? 0 : Math.max(0, 1 - Number(row?.['error'] ?? 0) / plain);
}
/** Absolute error saved over the median when each row is said to be as its neighbour of the other half, in the order of the feature: a copy is found whatever its tails. */
async function neighbourPower(table, source) {
    const near = (side, of, half) => `${side}(case when half = ${half} then ${of} end ignore nulls) over (order by x, half ${side === 'last_value' ? 'rows between unbounded preceding and 1 preceding' : 'rows between 1 following and unbounded following'})`;
    const numeric = (text) => `try_cast(${text} as double)`;
    const [row] = await table.query(`with s as (select * from ${source} where x is not null), base as (select half, median(z) as guess from s group by half),
    near as (select x, z, half, ${[0, 1].flatMap((half) => [`${near('last_value', 'z', half)} as b${half}`, `${near('last_value', 'x', half)} as bx${half}`, `${near('first_value', 'z', half)} as a${half}`, `${near('first_value', 'x', half)} as ax${half}`]).join(', ')} from s),
    sides as (select x, z, half, case half when 0 then b1 else b0 end as b, case half when 0 then bx1 else bx0 end as bx, case half when 0 then a1 else a0 end as a, case half when 0 then ax1 else ax0 end as ax from near)
    select avg(abs(coalesce(case when ${numeric('ax')} - ${numeric('x')} < ${numeric('x')} - ${numeric('bx')} then a else b end, a, b, base.guess) - z)) as error, avg(abs(base.guess - z)) as plain from sides join base on base.half <> sides.half`);
    const plain = Number(row?.['plain'] ?? 0);
    return plain === 0 ? 0 : Math.max(0, 1 - Number(row?.['error'] ?? 0) / plain);
}
/** More features than these make too many pairs. */
const MOST_SUMMANDS = 40;
/** From so many of the rows on, a sum is the label. */
const predictive_power_OFTEN = 0.95;
/** Pairs of features of which the sum or the difference is the label: parts of a total that is to be predicted. */
async function sumsOf(table, source, features) {
    const pairs = features.slice(0, MOST_SUMMANDS).flatMap((_, i, all) => all.slice(i + 1).flatMap((_other, k) => { const j = i + 1 + k; return [{ i, j, sign: '+', sum: `x${i} + x${j}` }, { i, j, sign: '−', sum: `x${i} - x${j}` }, { i: j, j: i, sign: '−', sum: `x${j} - x${i}` }]; }));
    if (pairs.length === 0)
        return [];
    const [row] = await table.query(`select count(*) as n, ${pairs.map(({ i, j, sum }, at) => `count(*) filter (where x${i} <> 0 and x${j} <> 0 and abs(${sum} - z) <= 1e-9 * greatest(1, abs(z))) as s${at}, count(*) filter (where x${i} <> 0 and x${j} <> 0) as c${at}`).join(', ')} from ${source}`);
    const n = Number(row?.['n'] ?? 0);
    return pairs.flatMap(({ i, j, sign }, at) => {
        const hits = Number(row?.[`s${at}`] ?? 0), both = Number(row?.[`c${at}`] ?? 0);
        return both >= n / 10 && hits >= both * predictive_power_OFTEN ? [{ text: `${features[i] ?? ''} ${sign} ${features[j] ?? ''}`, share: hits / both }] : [];
    });
}
/** The interval of one half that gains most when its rows are said to be of the class, judged on the other half: rows of the class inside it, less others inside it, of all rows of the class.
 *  The best interval is the subarray of largest sum;
 *  it reaches as far as the values before and behind it.
 *  @see Bentley (1984), "Programming pearls: algorithm design techniques", CACM 27(9):865–873 (Kadane's scan) */
async function intervalPower(table, values, totals) {
    const [row] = await table.query(`with s as (select x, half, sum(case when hit then 1 else -1 end) as gain from ${values} group by x, half),
    ends as (select half, x, gain, sum(gain) over (partition by half order by x rows unbounded preceding) as total from s),
    starts as (select half, x, total, min(total - gain) over (partition by half order by x rows unbounded preceding) as lowest from ends),
    best as (select half, arg_max(x, total - lowest) as high, arg_max(lowest, total - lowest) as low_total from starts group by half),
    bounds as (select best.half, best.high, min(ends.x) as low from best join ends on ends.half = best.half and ends.total - ends.gain = best.low_total and ends.x <= best.high group by best.half, best.high),
    gaps as (select half, (select max(s.x) from s where s.half = bounds.half and s.x < bounds.low) as below, (select min(s.x) from s where s.half = bounds.half and s.x > bounds.high) as above from bounds)
    select sum(gained) / nullif(sum(k), 0) as power from (select t.half, t.k, coalesce((select sum(s.gain) from s join gaps on gaps.half <> s.half where s.half = t.half and (gaps.below is null or s.x > gaps.below) and (gaps.above is null or s.x < gaps.above)), 0) as gained from ${totals} as t)`);
    return Math.max(0, Number(row?.['power'] ?? 0));
}
const gained = (hits, plain) => (plain >= 1 ? 0 : Math.max(0, (hits - plain) / (1 - plain)));

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/measure.js





const measure_EXAMPLES = 5;
/** Mean length from which on a column of text is compared as text. */
const LONG_TEXT = 20;
/** Texts with fewer letters than this say too little. */
const FEWEST_LETTERS = 10;
/** Rows of a split that show what its columns are like. */
const SAMPLE = 50_000;
/** Measures everything that a model must not learn from. Reads each split as it was loaded; writes only temporary tables. */
async function measureSplits(settings, tables) {
    const [train, ...later] = tables, results = [];
    if (train === undefined)
        return results;
    const shared = train.columns.filter((column) => later.every((table) => table.columns.includes(column)));
    results.push(...differentColumns(tables));
    const special = new Set([...settings.key, ...settings.ignore]);
    const asked = shared.filter((column) => !special.has(column));
    const sample = await train.sample(SAMPLE);
    try {
        const texts = settings.text ?? await longTexts(sample, asked.filter((column) => column !== settings.label)), named = new Set([...texts, settings.time, settings.group, settings.label]);
        const shapes = await columnShapes(train, sample, asked, (column) => !named.has(column)), ids = new Set(shapes.filter(({ rule }) => rule === 'id-column').map(({ column }) => column));
        // What names the record is different in every row: no two rows would be equal.
        const compared = asked.filter((column) => !ids.has(column)), features = compared.filter((column) => column !== settings.label);
        const splits = [];
        const textColumns = [];
        for (const column of texts)
            textColumns.push({ column, repeats: await isRepeated(sample, column) });
        for (const table of tables)
            splits.push(await Split.of(table, features, settings.label, textColumns));
        for (const split of splits)
            results.push(await split.repeated());
        const labels = [];
        if (settings.label !== undefined)
            for (const table of tables)
                labels.push(await labelOf(table, settings.label));
        for (const [at, other] of splits.entries()) {
            for (const [before, earlier] of splits.slice(0, at).entries()) {
                const pair = new Pair(earlier, other);
                results.push(await pair.equal());
                if (settings.key.length > 0)
                    results.push(await pair.values('split-keys', settings.key));
                if (settings.group !== undefined)
                    results.push(await pair.values('split-groups', [settings.group]));
                if (settings.time !== undefined)
                    results.push(await pair.later(settings.time));
                for (const [number, column] of texts.entries())
                    results.push(await pair.texts(column, number));
                results.push(...await pair.classes(labels[before], labels[at]));
            }
        }
        if (settings.label !== undefined) {
            for (const { table } of splits)
                results.push(await missingLabel(table, settings.label));
            const [first] = splits, [label] = labels;
            if (first !== undefined && label !== undefined)
                results.push(...await classesWithin(first, label));
            results.push(...await predictivePower(sample, await train.count(), label, settings.label, shared.filter((column) => column !== settings.label && !settings.ignore.includes(column))));
        }
        results.push(...shapes);
        for (const split of splits)
            await split.drop();
        return results;
    }
    finally {
        await sample.drop();
    }
}
/** Aliases for columns: a0, a1, … */
const aliased = (columns, prefix, as) => Object.fromEntries(columns.map((column, i) => [`${prefix}${i}`, [as ?? 'text', column]]));
const hashed = (columns, prefix) => (columns.length === 0 ? '0' : `hash(${columns.map((_, i) => `${prefix}${i}`).join(', ')})`);
const measure_asText = (value) => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '');
const measure_number = (value) => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0);
/** Letters alone, in lower case and one way of writing accents: digits, punctuation and white space are gone. */
const letters = (text) => `nfc_normalize(lower(regexp_replace(${text}, '[^\\p{L}\\p{M}]+', '', 'g')))`;
/** Hash of what is left of a text; NULL where that says too little. */
const lettersHash = (text) => `case when length(${text}) >= ${FEWEST_LETTERS} and length(${letters(text)}) >= ${FEWEST_LETTERS} then hash(${letters(text)}) end`;
/** A split with hashes of its rows: `h` of the features, `a` of the features and the label, `y` of the label, `t0`, `t1`, … of the letters of its texts. */
class Split {
    table;
    records;
    isCompared;
    constructor(table, records, isCompared) { this.table = table; this.records = records; this.isCompared = isCompared; }
    static async of(table, features, label, texts) {
        const y = label === undefined ? 'null' : 'hash(y)', names = texts.map(({ column }) => column), from = table.rows({ ...aliased(features, 'a', 'same'), ...aliased(names, 'w'), ...(label === undefined ? {} : { y: ['text', label] }) });
        const split = new Split(table, `_records${table.key}`, features.length > 0 || label !== undefined), hashes = [], joins = [];
        for (const [i, { column, repeats }] of texts.entries()) {
            if (!repeats) {
                hashes.push(`${lettersHash(`w${i}`)} as t${i}`);
                continue;
            }
            // Texts that come again are stripped once each.
            const known = `_letters${table.key}_${i}`;
            await table.query(`create or replace temp table ${known} as select w, ${lettersHash('w')} as t from (select distinct w from ${table.rows({ w: ['text', column] })} where w is not null)`);
            hashes.push(`k${i}.t as t${i}`);
            joins.push(` left join ${known} as k${i} on k${i}.w = w${i}`);
        }
        await table.query(`create or replace temp table ${split.records} as select f, r, h, ${label === undefined ? 'h' : `hash(h, ${y})`} as a, ${label === undefined ? 'null' : `case when y is not null then ${y} end`} as y${hashes.map((text) => `, ${text}`).join('')}`
            + ` from (select f, r, ${hashed(features, 'a')} as h${label === undefined ? '' : ', y'}${texts.map((_, i) => `, w${i}`).join('')} from ${from})${joins.join('')}`);
        for (const [i, { repeats }] of texts.entries())
            if (repeats)
                await table.query(`drop table _letters${table.key}_${i}`);
        return split;
    }
    /** Rows that repeat an earlier one of the same split. */
    async repeated() {
        const about = { rule: 'repeated-rows', splits: [this.table.name] };
        if (!this.isCompared)
            return { ...about, counted: 0, of: 0, examples: [] };
        const again = `(select f, r, row_number() over (partition by a order by f, r) as n from ${this.records} where a in (select a from ${this.records} group by a having count(*) > 1))`;
        const { first } = await this.table.tally(again, 'n > 1', measure_EXAMPLES), [row] = await this.table.query(`select count(*) - count(distinct a) as hits, count(*) as n from ${this.records}`);
        return { ...about, counted: measure_number(row?.['hits']), of: measure_number(row?.['n']), examples: await this.table.locate(first) };
    }
    async drop() { await this.table.query(`drop table if exists ${this.records}`); }
}
class Pair {
    #earlier;
    #later;
    constructor(earlier, later) { this.#earlier = earlier; this.#later = later; }
    /** Rows of the later split that stand in the earlier one: by a 64-bit hash of all columns. */
    async equal() {
        const about = this.#about('split-duplicates');
        return this.#later.isCompared ? { ...about, ...await counted(this.#later.table, this.#later.records, `a in (select a from ${this.#earlier.records})`) } : { ...about, counted: 0, of: 0, unknown: 'they have no column in common', examples: [] };
    }
    /** Rows of the later split whose key or group stands in the earlier one. */
    async values(rule, columns) {
        const aliases = columns.map((_, i) => `a${i}`).join(', '), whole = columns.map((_, i) => `a${i} is not null`).join(' and ');
        const condition = `${whole} and (${aliases}) in (select (${aliases}) from ${this.#earlier.table.rows(aliased(columns, 'a', 'same'))} as e where ${whole})`;
        const about = { ...this.#about(rule), ...(columns.length === 1 && columns[0] !== undefined ? { column: columns[0] } : { names: columns }) };
        return { ...about, ...await counted(this.#later.table, this.#later.table.rows(aliased(columns, 'a', 'same')), condition, columns.length === 1 ? columns[0] : undefined) };
    }
    /** Rows of the earlier split at or after the first moment of the later one. */
    async later(column) {
        const moment = "coalesce(epoch(try_cast(a0 as timestamptz)), try_cast(a0 as double))", { table } = this.#earlier;
        const times = async (of) => (await of.query(`select count(*) filter (where a0 is not null and m is null) as strange, min(m) as first, arg_min(a0, m) as text from (select a0, case when isfinite(${moment}) then ${moment} end as m from ${of.rows(aliased([column], 'a'))})`))[0] ?? {};
        const about = { ...this.#about('split-time'), column }, nothing = { counted: 0, of: 0, examples: [] };
        const row = await times(this.#later.table), begins = row['first'], strange = measure_number(row['strange']) + measure_number((await times(table))['strange']);
        if (strange > 0)
            return { ...about, ...nothing, unknown: `${(0,report_numbers/* plural */.LS)(strange, 'value')} cannot be read as a time (2024-01-31, 2024-01-31T10:00:00Z or a number is)` };
        if (begins === null || begins === undefined)
            return { ...about, ...nothing, unknown: `${this.#later.table.name} has no time` };
        return { ...about, values: [measure_asText(row['text'])], ...await counted(table, `(select f, r, ${moment} as m from ${table.rows(aliased([column], 'a'))})`, `m >= ${dialect/* duckdbDialect */.Q.number(measure_number(begins))}`, column) };
    }
    /** Rows of the later split whose text stands in the earlier one, but for case, digits, punctuation and white space. @param at which of the texts it is */
    async texts(column, at) {
        return { ...this.#about('near-duplicates'), column, ...await counted(this.#later.table, this.#later.records, `t${at} in (select t${at} from ${this.#earlier.records} where t${at} is not null)`, column) };
    }
    /** Classes that only one of the two has. Numbers are no classes. */
    async classes(before, after) {
        if (before === undefined || after === undefined || before.kind !== 'classes' || before.classes.size === 0 || after.rows === 0)
            return [];
        const { column } = before, { table } = this.#later, values = after.kind === 'classes' ? [...after.classes.keys()] : [], fresh = values.filter((value) => !before.classes.has(value)), gone = [...before.classes.keys()].filter((value) => !after.classes.has(value));
        const examples = fresh.length === 0 ? [] : await table.locate(await table.first(table.rows(aliased([column], 'a')), `a0 in (${fresh.slice(0, 50).map(dialect/* duckdbDialect */.Q.text).join(', ')})`, measure_EXAMPLES), column);
        return [
            { ...this.#about('new-class'), column, counted: fresh.reduce((sum, value) => sum + (after.classes.get(value) ?? 0), 0), of: after.rows, values: fresh, examples },
            { ...this.#about('missing-class'), column, counted: gone.length, of: before.classes.size, values: gone, examples: [] },
        ];
    }
    #about(rule) { return { rule, splits: [this.#earlier.table.name, this.#later.table.name] }; }
}
/** How many rows keep a condition, and where the first of them are. */
async function counted(table, from, condition, column) {
    const { hits, rows, first } = await table.tally(from, condition, measure_EXAMPLES);
    return { counted: hits, of: rows, examples: await table.locate(first, column) };
}
function differentColumns(tables) {
    const [train, ...later] = tables;
    if (train === undefined)
        return [];
    return later.flatMap((table) => {
        const names = [...train.columns.filter((column) => !table.columns.includes(column)), ...table.columns.filter((column) => !train.columns.includes(column))];
        return names.length === 0 ? [] : [{ rule: 'split-columns', splits: [train.name, table.name], counted: names.length, of: train.columns.length, names, examples: [] }];
    });
}
/** Columns of prose: long, and mostly of several words. A date or a code is as long as a text, but holds no words. */
async function longTexts(sample, features) {
    const texts = features.filter((column) => sample.kind(column) === 'text');
    if (texts.length === 0)
        return [];
    const [row] = await sample.query(`select ${texts.map((_, i) => `avg(length(a${i})) as l${i}, avg(case when a${i} like '% % %' then 1 else 0 end) as w${i}`).join(', ')} from ${sample.rows(aliased(texts, 'a'))}`);
    return texts.filter((_, i) => measure_number(row?.[`l${i}`]) >= LONG_TEXT && measure_number(row?.[`w${i}`]) >= 0.5);
}
async function isRepeated(sample, column) {
    const [row] = await sample.query(`select count(t) as n, count(distinct t) as d from ${sample.rows({ t: ['text', column] })}`);
    return measure_number(row?.['d']) < measure_number(row?.['n']) / 2;
}
async function missingLabel(table, column) {
    return { rule: 'missing-label', splits: [table.name], column, ...await counted(table, table.rows(aliased([column], 'a')), 'a0 is null', column) };
}
/** How the classes of a split are shared out, and whether equal rows have different ones. */
async function classesWithin({ table, records }, { column, kind, classes, rows }) {
    const [largest] = classes, about = { splits: [table.name], column };
    if (kind !== 'classes' || largest === undefined)
        return [];
    const [value, most] = largest;
    return [
        { ...about, rule: 'imbalance', counted: most, of: rows, value: most / rows, values: [value], examples: [] },
        { ...about, rule: 'label-conflicts', ...await counted(table, records, `y is not null and h in (select h from ${records} where y is not null group by h having min(y) <> max(y))`, column) },
    ];
}

;// CONCATENATED MODULE: ./out/gates/validate-data/whole.js






/** Is the check asked of this data set? */
function isAsked(check, dataset) {
    const named = (0,settings/* dataOf */.qu)(check);
    return named.length === 0 || named.includes(dataset);
}
const isSplit = ({ splits }, dataset) => splits?.splits.includes(dataset) === true;
/** Is anything asked of the data set as a whole, so that all of its files are needed? */
function askedAsWhole(settings, dataset) {
    // A query may name any of them.
    return settings.checks.some((check) => check.metric === 'sql' || isAsked(check, dataset) || check.arguments?.references?.data === dataset) || isSplit(settings, dataset);
}
/** Data sets of which all files are needed, because something is asked of them together with one that changed: its other splits, the data sets a key looks into or a query may name.
 *  @param touched data sets with a file that changed */
function neededTogether(settings, touched) {
    const needed = new Set(), names = settings.data.map(({ name }) => name), { splits, checks } = settings;
    if (splits?.splits.some((name) => touched.has(name)) === true)
        for (const name of splits.splits)
            needed.add(name);
    for (const check of checks) {
        const { references } = check.arguments ?? {}, asked = check.metric === 'sql' ? names : [...names.filter((name) => isAsked(check, name)), ...(references === undefined ? [] : [references.data])];
        // A check of one data set after the other needs only those that changed; one that looks into others needs all of them.
        if (check.metric === 'sql' || references !== undefined) {
            if (asked.some((name) => touched.has(name)))
                for (const name of asked)
                    needed.add(name);
        }
        else
            for (const name of asked)
                if (touched.has(name))
                    needed.add(name);
    }
    return needed;
}
/** Columns of a data set that are needed for what is asked of it as a whole; undefined for all. */
function neededAsWhole(settings, dataset) {
    return isSplit(settings, dataset) ? undefined : neededColumns(settings.checks, dataset);
}
/** Measures what is asked of data sets as a whole. A data set of which no file could be read has nothing to ask: that is a finding already.
 *  @param names data sets of which files could be read */
async function measureWhole(settings, names, loaded, open, world) {
    const asked = settings.checks.filter((check) => settings.data.some(({ name }) => isAsked(check, name))), { splits } = settings;
    if (asked.length === 0 && splits === undefined)
        return { checks: [], splits: [] };
    const tables = new Map(), task = world.progress.start('data sets as a whole', names.length + asked.length + 1);
    try {
        for (const name of names) {
            if (!askedAsWhole(settings, name))
                continue;
            tables.set(name, await loaded.of(name));
            task.update(tables.size);
        }
        if (asked.some(({ metric }) => metric === 'sql')) {
            const engine = await open(), names = [...tables.keys()], twin = names.find((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < at);
            if (twin !== undefined)
                throw new errors/* UserError */.y('config-invalid', `the data sets ${names.filter((name) => name.toLowerCase() === twin.toLowerCase()).join(' and ')} differ by case alone, which SQL does not tell apart`, { hint: 'Call one of them something else, or leave out the checks of metric sql.' });
            for (const [name, table] of tables)
                await engine.query(`create temp view ${dialect/* duckdbDialect */.Q.ident(name)} as select * from ${table.view()}`);
        }
        const checks = [];
        for (const [number, check] of asked.entries()) {
            for (const [name, table] of tables) {
                if (!isAsked(check, name))
                    continue;
                const result = await measureCheck(check, number, table, { tables, now: world.clock.now(), where: (one) => one.place ?? settings.where(one.at) }, (value) => holds(check, value));
                checks.push({ result, place: check.place ?? settings.where(check.at) });
            }
            task.update(tables.size + number + 1);
        }
        return { checks, splits: splits === undefined ? [] : await splitResults(settings, splits, tables) };
    }
    finally {
        task.end();
    }
}
/** What can be compared is; a split that was not read is told. */
async function splitResults(settings, splits, tables) {
    const missing = splits.splits.filter((name) => !tables.has(name)), [train] = splits.splits;
    const told = missing.length === 0 ? [] : [{ rule: 'split-unread', splits: splits.splits, counted: missing.length, of: splits.splits.length, names: missing, examples: [], undecided: true, unknown: `${missing.join(', ')} was not read, so the splits were not compared` }];
    return [...told, ...(train === undefined || !tables.has(train) ? [] : await measureSplits(splits, splitTables(settings, tables)))];
}
/** The splits that could be read, with the columns that the settings name.
 *  @throws UserError for a column that a split does not have */
function splitTables({ splits, where }, tables) {
    const list = (splits?.splits ?? []).flatMap((name) => tables.get(name) ?? []);
    for (const [key, columns] of [['key', splits?.key], ['group', splits?.group], ['time', splits?.time], ['label', splits?.label], ['text', splits?.text], ['ignore', splits?.ignore]]) {
        for (const column of [columns ?? []].flat())
            for (const table of list) {
                if (table.columns.includes(column))
                    continue;
                const place = where(['validate-data', 'splits', key]);
                throw new errors/* UserError */.y('config-invalid', `data set ${table.name} has no column ${JSON.stringify(column)}`, { ...(place === undefined ? {} : { place }), hint: `Columns: ${table.columns.slice(0, 30).join(', ')}` });
            }
    }
    return list;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/measure.js




















/** Looks at every file of every data set. The only part of the gate that touches the world. */
async function measure(asked, world) {
    const work = await plan(asked, world), settings = { ...asked, checks: [...asked.checks, ...work.checks], data: work.data };
    const changes = await world.changes();
    const log = new violations/* ViolationLog */.md({ folder: world.reportFolder, most: settings.maxViolations, touched: changes === undefined ? undefined : (place) => (0,annotations/* touched */.FI)(place, changes) });
    for (const { what, place, dataset, kind, file } of work.unsupported)
        log.add({ dataset, place: place ?? { file }, severity: 'notice', column: undefined, path: '', rule: (0,rules/* ruleId */.IC)('contract-unsupported'), message: `${kind}: ${what} is not judged` });
    const files = [], explain = [], read = new Map(), samples = new Samples();
    const written = settings.writeBaseline === undefined ? undefined : new KnownViolations();
    let engine, cancelled = false;
    const opened = () => (engine ??= measure_open(settings, world, work.files.map((one) => one.file)));
    const comparisons = [];
    const isProfiled = (name) => settings.profile && settings.data.some((dataset) => dataset.name === name && dataset.schema === undefined);
    const loaded = new LoadedTables((name) => (read.get(name) ?? []).map(({ table }) => table), (name) => (isProfiled(name) ? undefined : neededAsWhole(settings, name)), opened);
    let found = { sensitive: [], profiles: [], checks: [], splits: [], comparisons: [] };
    try {
        const baseline = await Baseline.of(settings, world, changes);
        for (const [at, { dataset, file, format, schema }] of work.files.entries()) {
            const key = `file-${at}`, common = { dataset, format, schema, world, search: undefined, engine: opened };
            const before = await baseline?.before(file, `${key}-base`, (base, sink) => {
                // Rows will be compared: the engine is opened while the file as it was is being read. A failure is told when it is waited for.
                opened().catch(() => undefined);
                return judgeFile({ ...common, file: base, key: `${key}-base`, log: sink, explain: undefined }).then(({ table }) => table);
            });
            // The engine takes down what was while the file as it is is being read.
            const was = before?.table === undefined ? undefined : sideOf(await opened(), before.table, `before_${at}`, dataset, samples);
            // A failure is told when it is waited for.
            was?.catch(() => undefined);
            const subject = {
                ...common, file, key, search: settings.sensitive.severity === 'off' ? undefined : new (await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(218), __webpack_require__.e(568)]).then(__webpack_require__.bind(__webpack_require__, 8568))).SensitiveSearch(), log: { add: (violation) => { log.add(violation, before?.knows(violation) === true); if (!(0,rules/* isUnjudged */.t5)(violation.rule))
                        written?.add(violation); } },
                explain: settings.explain ? (text) => { explain.push(`${file.shown}: ${text}`); world.log.info(`${file.shown}: ${text}`); } : undefined,
            };
            if (schema === undefined)
                (0,validate_data_subject/* structural */.ex)(subject, 'no-schema', 'the data set has no schema: only its structure was judged');
            const { table, ...outcome } = await judgeFile(subject).catch(async (reason) => { await was?.catch(() => undefined); throw reason; });
            files.push({ dataset: dataset.name, path: file.shown, format, schema: schema?.main.file, ...outcome });
            if (table === undefined) {
                await was;
                continue;
            }
            if (was !== undefined)
                comparisons.push(await compareFiles(await opened(), { was: await was, table, at, file: file.shown, dataset, samples }));
            read.set(dataset.name, [...(read.get(dataset.name) ?? []), { table, rows: outcome.rows, small: outcome.bytes < validate_data_subject/* SMALL */.o5, search: subject.search }]);
            // The engine reads what it will be asked about while the next file is judged.
            if (work.files[at + 1] !== undefined && work.files[at + 1]?.dataset.name !== dataset.name && (askedAsWhole(settings, dataset.name) || (isProfiled(dataset.name) && outcome.bytes >= validate_data_subject/* SMALL */.o5)))
                loaded.begin(dataset.name);
        }
        if (settings.writeBaseline !== undefined)
            await written?.write((0,external_node_path_.resolve)(world.cwd, settings.writeBaseline));
        found = await measureDatasets(settings, read, loaded, samples, work.files, opened, world, comparisons);
    }
    catch (reason) {
        if (!(reason instanceof errors/* Cancelled */.c))
            throw reason;
        cancelled = true;
    }
    finally {
        log.close();
        if (engine !== undefined)
            await engine.then((open) => open.close(), () => undefined);
    }
    return { files, ...found, groups: log.groups(), violations: log.total, known: settings.baseline === undefined ? undefined : log.known, written: log.written, violationsFile: (0,data_files/* shown */.SP)((0,external_node_path_.resolve)(world.reportFolder, violations/* VIOLATIONS_CSV */.yj), world.workspace), untouched: work.untouched, explain, cancelled };
}
/** What is asked of data sets, when all of their files have been judged. What may not be shown leaves with nobody. */
async function measureDatasets(settings, read, loaded, samples, planned, opened, world, comparisons) {
    const sensitive = [];
    if (settings.sensitive.severity !== 'off') {
        const { measureSensitive } = await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(218), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 10906));
        for (const [name, list] of read)
            sensitive.push(...await measureSensitive(name, list.flatMap((one) => (one.search === undefined ? [] : [{ ...one, search: one.search }])), samples));
    }
    const restricted = new Map(planned.flatMap(({ dataset: { name }, schema }) => (schema === undefined ? [] : [[name, new Set((read.get(name) ?? []).flatMap(({ table }) => table.columns.map((column) => column.name)).filter((0,rows_restricted/* restrictedBy */.z)(schema)))]])));
    const discretion = new Discretion(restricted, sensitive, (await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 85218))).hide);
    const profiles = [];
    if (settings.profile) {
        for (const { name, schema } of settings.data) {
            const list = read.get(name);
            if (list === undefined)
                continue;
            profiles.push(await measureProfile({ name, hasSchema: schema !== undefined, hidden: discretion.of(name), shown: (profile) => discretion.shown(profile), files: list }, loaded, samples, world));
            if (!askedAsWhole(settings, name))
                await loaded.drop(name);
        }
    }
    const whole = await measureWhole(settings, [...read.keys()], loaded, opened, world);
    return discretion.apply({ sensitive, profiles, ...whole, comparisons });
}
/** Which files are looked at, with which schema. Whatever the user can have got wrong shows here, before the first byte is read. */
async function plan(settings, world) {
    const schemas = new Map(), files = [], checks = [], data = [], unsupported = [];
    let untouched = 0;
    const changes = settings.changedFilesOnly ? await world.changes() : undefined;
    if (settings.changedFilesOnly && changes === undefined)
        world.log.notice('changed-files-only: it is not known what changed, so all files are looked at.');
    const changed = changes === undefined ? undefined : new Set(changes.files.filter(({ status }) => status !== 'removed').map(({ path }) => path));
    const planned = [];
    for (const declared of settings.data) {
        let dataset = declared;
        const schemaPath = dataset.schema === undefined ? undefined : (0,external_node_path_.resolve)(world.cwd, dataset.schema);
        let schema = schemaPath === undefined ? undefined : schemas.get(schemaPath);
        if (schemaPath !== undefined && schema === undefined) {
            const loaded = await loadContract(schemaPath, world.workspace, dataset, dataset.schemaPlace ?? dataset.place), { contract } = loaded;
            schema = loaded.schema;
            // A contract may hold several tables: only a schema is the same for all that name it.
            if (contract === undefined)
                schemas.set(schemaPath, schema);
            else {
                dataset = withWords(dataset, contract);
                checks.push(...contractChecks(contract, dataset.name, settings.data.map(({ name }) => name)));
                unsupported.push(...contract.unsupported.map((one) => ({ ...one, dataset: dataset.name, kind: contract.kind, file: loaded.schema.main.file })));
            }
        }
        data.push(dataset);
        planned.push({ dataset, schema, found: await (0,data_files/* findFiles */.lY)(dataset.paths, world.cwd, world.workspace, dataset.place, world.env['GITHUB_ACTIONS'] === 'true') });
    }
    const touched = new Set(changed === undefined ? data.map(({ name }) => name) : planned.filter(({ found }) => found.some(({ shown: path }) => changed.has(path))).map(({ dataset }) => dataset.name));
    const together = neededTogether({ ...settings, checks: [...settings.checks, ...checks], data }, touched);
    for (const { dataset, schema, found } of planned) {
        // A schema or a setting that changed speaks about every file; so does what is asked of data sets as a whole.
        const all = changed === undefined || together.has(dataset.name) || schema?.documents.some(({ file }) => changed.has(file)) === true || (dataset.place !== undefined && changed.has(dataset.place.file));
        for (const file of found) {
            if (!all && !changed.has(file.shown)) {
                untouched++;
                continue;
            }
            files.push({ dataset, file, format: dataset.format ?? formatByName(file, dataset.place), schema });
        }
    }
    return { files, untouched, checks, data, unsupported };
}
/** The words of a contract for reading text hold where the data set says nothing else. */
function withWords(dataset, { typing, primaryKey }) {
    const { missingValues } = dataset.typing, usual = missingValues.length === 1 && missingValues[0] === '';
    return { ...dataset, primaryKey: dataset.primaryKey.length > 0 ? dataset.primaryKey : primaryKey, typing: { ...dataset.typing, ...typing, ...(usual ? {} : { missingValues }) } };
}
/** The checks of a contract, asked of its data set alone.
 *  @throws UserError for one that makes no sense, on its line of the contract */
function contractChecks({ checks }, dataset, names) {
    return checks.map(({ check, place }) => {
        const [problem] = (0,settings/* checkProblems */.Xw)(check, [], names);
        if (problem !== undefined)
            throw new errors/* UserError */.y('schema-invalid', problem.message, { ...(place === undefined ? {} : { place }), ...(problem.hint === undefined ? {} : { hint: problem.hint }) });
        return { ...check, data: dataset, at: [], place };
    });
}
function formatByName(file, place) {
    const { format } = (0,data_format/* formatOf */.be)(file.path);
    if (format === undefined)
        throw new errors/* UserError */.y('format-unknown', `the name of ${file.shown} does not say how it is written`, { ...(place === undefined ? {} : { place }), hint: `Known endings: ${data_format/* ENDINGS */.Jx}. Or set \`format:\` on the data set.` });
    return format;
}
/** Takes down what a comparison needs of one file; its texts are in memory only meanwhile. */
async function sideOf(engine, file, name, { name: dataset, primaryKey }, samples, before) {
    const table = await DatasetTable.load(dataset, engine, [file], name), names = new Set(table.columns);
    try {
        return await takeSide(table, `_records_${name}`, primaryKey.every((column) => names.has(column)) ? primaryKey : [], await samples.of(file), before);
    }
    finally {
        await table.drop();
    }
}
/** The file as it is against what it was, row by row. */
async function compareFiles(engine, { was, table, at, file, dataset, samples }) {
    const is = await sideOf(engine, table, `now_${at}`, dataset, samples, was);
    try {
        return await compare(dataset.name, file, was, is, dataset.primaryKey, (text) => engine.query(text));
    }
    finally {
        for (const { records } of [was, is])
            await engine.query(`drop table if exists ${records}`);
    }
}
async function judgeFile(subject) {
    switch (subject.format) {
        case 'csv':
        case 'tsv': return (await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(965), __webpack_require__.e(218), __webpack_require__.e(729), __webpack_require__.e(762)]).then(__webpack_require__.bind(__webpack_require__, 46762))).judgeCsv(subject);
        case 'json':
        case 'jsonl': return (await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(965), __webpack_require__.e(218), __webpack_require__.e(729), __webpack_require__.e(227)]).then(__webpack_require__.bind(__webpack_require__, 49227))).judgeJson(subject);
        case 'parquet': return (await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(965), __webpack_require__.e(218), __webpack_require__.e(729), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 83912))).judgeParquet(subject);
    }
}
async function measure_open(settings, world, files) {
    const { openDuckDB } = await __webpack_require__.e(/* import() */ 727).then(__webpack_require__.bind(__webpack_require__, 33727));
    const copies = files.flatMap((_, at) => ['plain', 'mended', 'jsonl', 'parquet'].flatMap((ending) => [(0,external_node_path_.resolve)(world.temp, `file-${at}.${ending}`), (0,external_node_path_.resolve)(world.temp, `file-${at}-base.${ending}`)]).concat((0,external_node_path_.resolve)(world.temp, `file-${at}-base-${(0,external_node_path_.basename)(files[at]?.path ?? '')}`)));
    return openDuckDB({ files: [...files.map(({ path }) => path), ...copies], temp: (0,external_node_path_.resolve)(world.temp, 'spill'), memory: settings.engine.memory, ...(settings.engine.threads === undefined ? {} : { threads: settings.engine.threads }), signal: world.signal, env: world.env, log: world.log });
}

;// CONCATENATED MODULE: ./out/gates/validate-data/overview.js



/** Points from which on a difference to the base is worth a word beside the column. */
const MOVED = 0.01;
const overview_SHOWN_VALUES = 8;
/** The data sets in a line each, and the columns of each as small multiples. */
function overview(measured, sensitive) {
    const names = [...new Set(measured.files.map(({ dataset }) => dataset))];
    if (names.length === 0)
        return [];
    const columns = [{ label: 'data', code: true }, { label: 'files', align: 'right' }, { label: 'size', align: 'right' }, { label: 'rows', align: 'right' }, { label: 'columns', align: 'right' }, { label: 'cells missing', align: 'right' }, { label: 'rows with errors', align: 'right' }];
    const rows = names.map((name) => {
        const files = measured.files.filter(({ dataset }) => dataset === name), profile = measured.profiles.find((one) => one.profile.dataset === name)?.profile, sum = (pick) => files.reduce((all, file) => all + pick(file), 0);
        const cells = profile === undefined ? 0 : profile.looked * profile.columns.length, missing = profile?.columns.reduce((all, { rows: of, present }) => all + of - present, 0) ?? 0;
        return [name, (0,report_numbers/* count */.U9)(files.length), (0,report_numbers/* bytes */.ee)(sum((file) => file.bytes)), (0,report_numbers/* count */.U9)(sum((file) => file.rows)), (0,report_numbers/* count */.U9)(new Set(files.flatMap((file) => file.columns)).size || (profile?.columns.length ?? 0)), cells === 0 ? '' : `${(0,report_numbers/* decimal */._)((100 * missing) / cells, 2)} %`, (0,report_numbers/* count */.U9)(sum((file) => file.invalidRows))];
    });
    return [{ kind: 'table', title: names.length === 1 ? 'Data set' : 'Data sets', columns, rows }, ...measured.profiles.flatMap((one) => ofDataset(one, measured, sensitive))];
}
function ofDataset({ profile, schemaFile, primaryKey, missingValues }, measured, sensitive) {
    const { dataset, rows, looked, columns } = profile, compared = measured.comparisons.filter((one) => one.dataset === dataset), isMoved = compared.some((one) => one.columns.some(({ picture }) => picture !== undefined));
    const note = [looked < rows ? `${(0,report_numbers/* count */.U9)(looked)} of ${(0,report_numbers/* plural */.LS)(rows, 'row')} were looked at, evenly` : '', isMoved ? 'the dashed line is the base of the pull request' : ''].filter((text) => text !== '').join('; ');
    return [
        ...(schemaFile === undefined ? [] : proposal(dataset, schemaFile, primaryKey, missingValues)),
        ...(columns.length === 0 ? [] : [{
                kind: 'columns', title: `Columns of ${dataset}`, ...(note === '' ? {} : { note }),
                columns: columns.map((column) => card(column, compared.flatMap((one) => one.columns).find((one) => one.column === column.column), measured, dataset, sensitive)),
            }]),
    ];
}
/** What to do with the schema that was proposed. */
function proposal(dataset, schemaFile, primaryKey, missingValues) {
    return [
        { kind: 'text', text: `${dataset} has no schema. One is proposed in ${schemaFile}: copy it to schemas/, read every line, and add to gauntlet.yml:` },
        { kind: 'code', title: '', text: settingsOf(dataset, schemaFile, primaryKey, missingValues) },
    ];
}
/** Lines of gauntlet.yml for a data set with its proposed schema. */
function settingsOf(dataset, schemaFile, primaryKey, missingValues) {
    const isName = /^[\p{L}][\p{L}\p{N}_-]*$/u.test(dataset), file = schemaFile.slice(schemaFile.lastIndexOf('/') + 1), name = isName ? dataset : file.replace(/\.schema\.json$/, '').replace(/^[^\p{L}]+/u, '') || 'data';
    return `data:\n  ${name}:\n    path: ${isName ? '…' : JSON.stringify(dataset)}\n    schema: schemas/${file}${primaryKey === undefined ? '' : `\n    primaryKey: ${JSON.stringify(primaryKey)}`}${missingValues.length === 0 ? '' : `\n    missingValues: ${JSON.stringify(['', ...missingValues])}`}`;
}
function card(one, compared, measured, dataset, sensitive) {
    const { column, rows, present, kind, misfits, words } = one;
    const found = measured.sensitive.filter((result) => result.dataset === dataset && result.column === column), worst = sensitive.severity === 'error' ? 'error' : 'warning';
    const violations = measured.groups.filter((group) => group.dataset === dataset && group.column === column && group.severity !== 'notice' && !group.known).reduce((sum, group) => sum + group.count, 0);
    return {
        name: column, type: kind, missing: rows === 0 ? 0 : (rows - present) / rows, different: one.unique ? 'all different' : kind === 'empty' ? '' : `${one.estimated ? '≈ ' : ''}${(0,report_numbers/* plural */.LS)(one.distinct, 'value')}`, values: overview_valuesOf(one),
        remarks: [
            ...(violations === 0 ? [] : [{ tone: 'error', text: (0,report_numbers/* plural */.LS)(violations, 'violation') }]),
            ...found.map((result) => ({ tone: isAllowed(result, sensitive.allow) === undefined ? worst : 'neutral', text: `${result.label}${isAllowed(result, sensitive.allow) === undefined ? '' : ' (allowed)'}` })),
            ...(misfits === 0 ? [] : [{ tone: 'warning', text: `${(0,report_numbers/* plural */.LS)(misfits, 'value')} ${misfits === 1 ? 'is' : 'are'} no ${kind}` }]),
            ...(words.length === 0 ? [] : [{ tone: 'neutral', text: `${words.map(({ value, count: n }) => `${JSON.stringify(value)} (${(0,report_numbers/* count */.U9)(n)})`).join(', ')} for no value` }]),
            ...moved(compared),
        ],
        ...picture(one, compared),
    };
}
function moved(compared) {
    if (compared === undefined)
        return [];
    const { changed = 0, distance = 0 } = compared;
    return [...(changed > 0 ? [{ tone: 'neutral', text: `changed in ${(0,report_numbers/* plural */.LS)(changed, 'record')}` }] : []), ...(distance >= MOVED ? [{ tone: 'neutral', text: shiftText(compared) }] : [])];
}
function picture(one, compared) {
    const both = compared?.picture;
    if (both?.kind === 'bins')
        return { picture: both };
    if (both?.kind === 'values')
        return { picture: { kind: 'values', values: both.values.map(({ value, before, now }) => ({ label: value, before, now })) } };
    const { numbers, top, present } = one;
    if (top.length > 0 && (numbers === undefined || one.distinct <= overview_SHOWN_VALUES))
        return { picture: { kind: 'values', values: top.slice(0, overview_SHOWN_VALUES).map(({ value, count: n }) => ({ label: value, now: n / Math.max(1, present) })) } };
    return numbers === undefined || numbers.bins.length === 0 ? {} : { picture: { kind: 'bins', from: numbers.min, to: numbers.max, now: numbers.bins.map((n) => n / Math.max(1, present)) } };
}
function overview_valuesOf({ numbers, top, pattern, shortest, longest, kind, distinct }) {
    if (kind === 'empty')
        return '';
    if (numbers !== undefined && distinct > overview_SHOWN_VALUES)
        return `${(0,report_numbers/* decimal */._)(numbers.min, 4)} to ${(0,report_numbers/* decimal */._)(numbers.max, 4)}, median ${(0,report_numbers/* decimal */._)(numbers.quantiles[2] ?? numbers.mean, 4)}`;
    if (pattern !== undefined)
        return pattern;
    if (top.length > 0)
        return `${top.slice(0, 3).map(({ value, count: n }) => `${value.slice(0, 30)} (${(0,report_numbers/* count */.U9)(n)})`).join(', ')}${distinct > 3 ? ', …' : ''}`;
    return longest === 0 ? '' : shortest === longest ? (0,report_numbers/* plural */.LS)(longest, 'character') : `${(0,report_numbers/* count */.U9)(shortest)} to ${(0,report_numbers/* plural */.LS)(longest, 'character')}`;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/render.js






const SHOWN_FILES = 50;
const SHOWN_BARS = 20;
const SHOWN_STRIPS = 10;
const SHOWN_CHECKS = 100;
/** What to show of a run: bars of what is wrong, where in the files it lies, and the files themselves. */
function render(settings, measured) {
    const { files, groups } = measured;
    const rows = files.reduce((total, file) => total + file.rows, 0);
    const fresh = groups.filter(({ known }) => !known);
    const errors = fresh.filter(({ severity }) => severity === 'error').reduce((total, group) => total + group.count, 0);
    const others = fresh.filter(({ severity }) => severity === 'warning').reduce((total, group) => total + group.count, 0);
    const inShort = [(0,report_numbers/* plural */.LS)(rows, 'row'), measured.known === undefined ? (0,report_numbers/* plural */.LS)(errors, 'violation') : `${(0,report_numbers/* plural */.LS)(errors, 'new violation')} (${(0,report_numbers/* count */.U9)(measured.known)} known)`, ...(others > 0 ? [(0,report_numbers/* plural */.LS)(others, 'warning')] : []), ...(measured.checks.length > 0 ? [(0,report_numbers/* plural */.LS)(measured.checks.length, 'check')] : []), ...(measured.untouched > 0 ? [`${(0,report_numbers/* plural */.LS)(measured.untouched, 'file')} untouched`] : [])].join(', ');
    return { title: 'validate-data', inShort, blocks: [...comparisonBlocks(measured.comparisons), ...sensitiveBlocks(measured.sensitive, settings.sensitive), ...splits(settings, measured), ...checks(measured), ...bars(groups), ...strips(files), ...overview(measured, settings.sensitive), ...tables(files), ...explained(measured)] };
}
function bars(groups) {
    const worst = groups.filter(({ severity, known }) => severity !== 'notice' && !known);
    if (worst.length === 0)
        return [];
    const tally = (pick) => {
        const bar = new Map();
        for (const group of worst) {
            const label = pick(group);
            if (label === undefined)
                continue;
            const have = bar.get(label) ?? { label, value: 0, tone: 'warning' };
            bar.set(label, { label, value: have.value + group.count, tone: group.severity === 'error' ? 'error' : have.tone });
        }
        return [...bar.values()].toSorted((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1)).slice(0, SHOWN_BARS);
    };
    const byColumn = tally(({ column }) => column);
    return [
        { kind: 'chart', title: 'Violations by rule', chart: { kind: 'bars', unit: 'violations', bars: tally(({ rule }) => rule.slice(rule.indexOf('/') + 1)) } },
        ...(byColumn.length > 1 ? [{ kind: 'chart', title: 'Violations by column', chart: { kind: 'bars', unit: 'violations', bars: byColumn } }] : []),
    ];
}
function strips(files) {
    return files.filter(({ strip }) => strip.length > 0).slice(0, SHOWN_STRIPS).map((file) => ({
        kind: 'chart', title: `Where in ${file.path}`, chart: { kind: 'strip', unit: 'invalid rows', from: 1, to: file.rows, bins: file.strip },
    }));
}
function tables(files) {
    if (files.length === 0)
        return [];
    const rows = files.slice(0, SHOWN_FILES).map((file) => [file.path, file.format, (0,report_numbers/* bytes */.ee)(file.bytes), (0,report_numbers/* count */.U9)(file.rows), (0,report_numbers/* count */.U9)(file.invalidRows), file.schema ?? '–']);
    return [{
            kind: 'table', title: 'Files',
            columns: [{ label: 'file', code: true }, { label: 'format' }, { label: 'size', align: 'right' }, { label: 'rows', align: 'right' }, { label: 'invalid', align: 'right' }, { label: 'schema', code: true }],
            rows, ...(files.length > SHOWN_FILES ? { more: files.length - SHOWN_FILES } : {}),
        }];
}
const SIGN = { error: '✗', warning: '!', notice: 'i', none: '✓' };
/** What was measured between and within splits; what is in order is folded away. */
function splits({ splits: asked }, { splits: list }) {
    if (asked === undefined || list.length === 0)
        return [];
    const row = (result) => [SIGN[severityOf(result, asked) ?? 'none'], result.rule, result.splits.join(' / '), result.column ?? '', splitValue(result)];
    const columns = [{ label: '' }, { label: 'rule', code: true }, { label: 'splits' }, { label: 'column', code: true }, { label: 'found', align: 'right' }];
    const broken = list.filter((result) => isBroken(result, asked)), others = list.filter((result) => !isBroken(result, asked));
    const powers = list.filter(({ rule }) => rule === 'leaky-feature').toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, SHOWN_BARS);
    return [
        ...(broken.length === 0 ? [] : [{ kind: 'table', title: 'Splits', columns, rows: broken.map(row) }]),
        ...(powers.length === 0 ? [] : [{ kind: 'chart', title: `How well each feature alone predicts ${asked.label ?? 'the label'}`, chart: { kind: 'bars', unit: 'predictive power', bars: powers.map((result) => ({ label: result.column ?? '', value: Math.round((result.value ?? 0) * 1000) / 1000, tone: isBroken(result, asked) ? 'error' : 'neutral' })) } }]),
        ...(others.length === 0 ? [] : [{ kind: 'details', title: `${others.length} things about the splits that are in order`, blocks: [{ kind: 'table', title: 'In order', columns, rows: others.map(row) }] }]),
    ];
}
/** Every check with its value: what holds is shown, too. */
function checks({ checks: list }) {
    if (list.length === 0)
        return [];
    const several = new Set(list.map(({ result }) => result.dataset)).size > 1;
    return [{
            kind: 'table', title: 'Checks',
            columns: [{ label: '' }, ...(several ? [{ label: 'data', code: true }] : []), { label: 'check' }, { label: 'found', align: 'right' }, { label: 'asked' }],
            rows: list.slice(0, SHOWN_CHECKS).map(({ result }) => {
                const { check, dataset, value } = result, kept = value !== undefined && holds(check, value);
                return [kept ? SIGN.none : SIGN[check.severity ?? 'error'], ...(several ? [dataset] : []), subject(check), valueText(result), asked(check)];
            }),
            ...(list.length > SHOWN_CHECKS ? { more: list.length - SHOWN_CHECKS } : {}),
        }];
}
function explained(measured) {
    if (measured.explain.length === 0)
        return [];
    return [{ kind: 'details', title: 'What ran where', blocks: measured.explain.map((text) => ({ kind: 'text', text })) }];
}

;// CONCATENATED MODULE: ./out/gates/validate-data/gate.js






const validateData = {
    name: 'validate-data', rules: [...Object.keys(rules/* STRUCTURE_RULES */.ar), ...Object.keys(rules/* KEYWORD_RULES */._W), ...Object.keys(rules/* CHECK_RULES */.NH), ...Object.keys(rules/* COMPARISON_RULES */.Q$), ...Object.keys(SPLIT_RULE)],
    measure: measure,
    judge: (settings, measured, failOn) => judge(settings, measured, failOn),
    render: (settings, measured) => render(settings, measured),
    record: (_settings, measured) => ({
        measured: {
            violations: measured.violations, known: measured.known ?? null, untouched: measured.untouched,
            checks: measured.checks.map(({ result: { check, dataset, value, rows, counted, withheld } }) => ({ dataset, metric: check.metric, property: check.property ?? null, value: withheld === true ? null : value ?? null, rows, counted: counted ?? null, unit: check.unit ?? null })),
            splits: measured.splits.map(({ rule, splits, column, counted, of, value }) => ({ rule, splits, column: column ?? null, counted, of, value: value ?? null })),
            sensitive: measured.sensitive.map(({ dataset, column, kind, category, hits, values, sampled, confidence }) => ({ dataset, column, kind, category, hits, values, sampled, confidence })), comparisons: measured.comparisons, profiles: measured.profiles.map(({ profile, primaryKey }) => ({ ...profile, primaryKey: primaryKey ?? null })),
            files: measured.files.map(({ dataset, path, format, rows, invalidRows, columns, schema, by }) => ({ dataset, path, format, rows, invalidRows, columns, schema: schema ?? null, by })),
        },
        inputs: measured.files.map(({ path, sha256, bytes, rows }) => ({ path, sha256, bytes, rows })),
        cut: measured.violations > measured.written ? [`${(0,report_numbers/* count */.U9)(measured.violations - measured.written)} of ${(0,report_numbers/* count */.U9)(measured.violations)} violations are counted but not listed in ${measured.violationsFile}: raise max-violations to keep them`] : [],
    }),
};


/***/ }),

/***/ 12170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   Wl: () => (/* binding */ isSchema),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);

/** Is this a schema, as far as its outer shape goes? */
function isSchema(value) {
    return typeof value === 'boolean' || isObject(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Line and column (code points) of an offset in a text, both from 1. */
function lineOf(text, offset) {
    const before = text.slice(0, offset), start = before.lastIndexOf('\n') + 1;
    let line = 1;
    for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1))
        line++;
    return { line, column: Array.from(before.slice(start)).length + 1 };
}
/** The place of a value in a schema file; of its key, where it has one. */
function placeIn(document, path) {
    if (document.tree === undefined)
        return undefined;
    const value = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(document.tree, [...path]);
    const node = value?.parent?.type === 'property' ? value.parent : value;
    return node === undefined ? undefined : { file: document.file, ...lineOf(document.text, node.offset) };
}
/** The keys of a JSON pointer (RFC 6901). */
function segments(pointer) {
    if (pointer.startsWith('/') && !pointer.includes('/', 1) && !pointer.includes('~'))
        return [pointer.slice(1)];
    return pointer === '' ? [] : pointer.replace(/^\//, '').split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}


/***/ }),

/***/ 58231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PATTERNS),
/* harmony export */   n: () => (/* binding */ format)
/* harmony export */ });
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64354);

const HOUR = '(?:[01][0-9]|2[0-3])', SIXTY = '[0-5][0-9]', OFFSET = `(?:[Zz]|[+-]${HOUR}:${SIXTY})`;
const TIME = `${HOUR}:${SIXTY}:${SIXTY}(?:\\.[0-9]+)?`;
// Every month has 28 days: most dates are known to exist without asking a calendar.
const EARLY = '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])';
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const BYTE = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
/** Patterns whose every match ajv-formats accepts too; what does not match is not thereby wrong. */
const PATTERNS = {
    email: `${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LABEL}`,
    hostname: '(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,20}[A-Za-z0-9])?\\.){1,5}[A-Za-z]{2,20}',
    ipv4: `${BYTE}\\.${BYTE}\\.${BYTE}\\.${BYTE}`,
    uuid: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
    uri: 'https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,10}(?:/[A-Za-z0-9._~-]*)*(?:\\?[A-Za-z0-9._~=&-]*)?(?:#[A-Za-z0-9._~-]*)?',
    time: `${TIME}${OFFSET}`,
};
/** What SQL can say about a format of text without asking ajv; undefined when nothing. */
function format(name, text, sql) {
    const whole = (pattern) => sql.matches(text, `\\A(?:${pattern})\\z`);
    const exists = `${sql.toDate(`substr(${text}, 1, 10)`)} is not null`;
    switch (name) {
        case 'date': return { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([whole(EARLY), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([whole('[0-9]{4}-[0-9]{2}-[0-9]{2}'), exists])]), invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        case 'date-time': return { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([whole(`${EARLY}T${TIME}Z`), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([whole(`[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]${TIME}${OFFSET}`), exists])]), invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        // Formats that only say how a number or string is to be stored assert nothing of text.
        case 'password':
        case 'binary': return { valid: 'true', invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        default: {
            const pattern = PATTERNS[name];
            return pattern === undefined ? undefined : { valid: whole(pattern), invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        }
    }
}


/***/ }),

/***/ 84181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ loadRowSchema)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./out/data/files.js
var files = __webpack_require__(38902);
// EXTERNAL MODULE: ./out/errors.js
var out_errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/document.js
var rows_document = __webpack_require__(12170);
// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __webpack_require__(78809);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/keywords.js



const SUBSCHEMAS = ['items', 'contains', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames', 'not', 'if', 'then', 'else'];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];
const ASSERTIONS = ['type', 'enum', 'const', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'maxContains', 'minContains', 'maxProperties', 'minProperties', 'required', 'dependentRequired', 'format'];
const OTHERS = ['$schema', '$id', '$ref', '$anchor', '$dynamicRef', '$dynamicAnchor', '$vocabulary', '$comment', 'title', 'description', 'default', 'deprecated', 'readOnly', 'writeOnly', 'examples', 'contentEncoding', 'contentMediaType', 'contentSchema', 'classification'];
const KNOWN = new Set([...SUBSCHEMAS, ...LISTS, ...MAPS, ...ASSERTIONS, ...OTHERS]);
/** Words of earlier drafts, and what took their place. */
const FORMER = { definitions: '$defs', dependencies: 'dependentRequired or dependentSchemas', additionalItems: 'items beside prefixItems', id: '$id', $recursiveRef: '$dynamicRef', $recursiveAnchor: '$dynamicAnchor' };
const FORMATS = ['date', 'time', 'date-time', 'iso-time', 'iso-date-time', 'duration', 'uri', 'uri-reference', 'uri-template', 'url', 'email', 'hostname', 'ipv4', 'ipv6', 'regex', 'uuid', 'json-pointer', 'relative-json-pointer', 'byte', 'int32', 'int64', 'float', 'double', 'password', 'binary'];
/** Refuses words that JSON Schema does not know: a misspelt keyword asserts nothing, and so lets everything pass.
 *  Keywords of one's own begin with `x-`. */
function checkKeywords(document) {
    const visit = (schema, at) => {
        if (!(0,rows_document/* isObject */.Gv)(schema))
            return;
        for (const [key, value] of Object.entries(schema)) {
            if (!KNOWN.has(key) && !key.startsWith('x-'))
                throw unknown(document, key, [...at, key]);
            if (key === 'format' && typeof value === 'string' && !FORMATS.some((format) => format === value)) {
                throw new out_errors/* UserError */.y('schema-invalid', `unknown format ${JSON.stringify(value)}${(0,nearest/* didYouMean */.au)(value, FORMATS)}`, { place: (0,rows_document/* placeIn */.VV)(document, [...at, key]) ?? { file: document.file }, hint: `Allowed: ${FORMATS.join(', ')}` });
            }
            // The validator passes over this name, so a rule about it would let everything pass.
            if ((key === 'properties' || key === 'dependentSchemas') && (0,rows_document/* isObject */.Gv)(value) && Object.hasOwn(value, '__proto__'))
                throw new out_errors/* UserError */.y('schema-invalid', 'a member called "__proto__" cannot be judged', { place: (0,rows_document/* placeIn */.VV)(document, [...at, key, '__proto__']) ?? { file: document.file }, hint: 'Give the column another name.' });
            const patterns = key === 'pattern' && typeof value === 'string' ? [value] : key === 'patternProperties' && (0,rows_document/* isObject */.Gv)(value) ? Object.keys(value) : [];
            for (const pattern of patterns)
                checkPattern(document, pattern, key === 'pattern' ? [...at, key] : [...at, key, pattern]);
            if (SUBSCHEMAS.some((word) => word === key))
                visit(value, [...at, key]);
            else if (LISTS.some((word) => word === key) && Array.isArray(value))
                value.forEach((item, i) => { visit(item, [...at, key, i]); });
            else if (MAPS.some((word) => word === key) && (0,rows_document/* isObject */.Gv)(value))
                for (const [name, item] of Object.entries(value))
                    visit(item, [...at, key, name]);
        }
    };
    visit(document.root, []);
}
function unknown(document, key, at) {
    const former = FORMER[key];
    const note = former === undefined ? (0,nearest/* didYouMean */.au)(key, [...KNOWN]) : `: JSON Schema 2020-12 calls it ${former}`;
    return new out_errors/* UserError */.y('schema-invalid', `unknown keyword ${JSON.stringify(key)}${note}`, { place: (0,rows_document/* placeIn */.VV)(document, at) ?? { file: document.file }, hint: 'Keywords of your own begin with "x-"; a misspelt keyword would let everything pass.' });
}
function checkPattern(document, pattern, at) {
    try {
        new RegExp(pattern, 'u');
    }
    catch (reason) {
        const why = reason instanceof Error ? reason.message.replace(/^Invalid regular expression: .*: /, '') : String(reason);
        throw new out_errors/* UserError */.y('regex-invalid', `${JSON.stringify(pattern)} is not a regular expression: ${why}`, { place: (0,rows_document/* placeIn */.VV)(document, at) ?? { file: document.file }, hint: 'Patterns follow ECMA-262 with the u flag; in JSON every backslash is written twice.' });
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/rows/load.js








const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
/** Reads a JSON Schema 2020-12 file and the local files it refers to.
 *  @throws UserError with the line of the schema when it is no schema */
async function loadRowSchema(path, workspace, asked) {
    const documents = new Map(), exact = new WeakMap();
    const load = async (file, place) => {
        const known = documents.get(file);
        if (known !== undefined)
            return known;
        const document = await readDocument(file, workspace, place);
        documents.set(file, document);
        keepExactNumbers(document, exact);
        checkKeywords(document);
        for (const { ref, at } of references(document)) {
            const target = locate(ref, document);
            if (target === undefined)
                continue;
            if (target instanceof Error)
                throw new out_errors/* UserError */.y('schema-invalid', target.message, { place: (0,rows_document/* placeIn */.VV)(document, at) ?? { file: document.file }, hint: 'Keep a copy of it beside this schema and refer to that file.' });
            await load(target, (0,rows_document/* placeIn */.VV)(document, at));
        }
        return document;
    };
    const main = await load(path, asked), places = new Map();
    const all = [...documents.values()];
    return {
        main, documents: all, exact,
        placeOf(pointer) {
            const known = places.get(pointer);
            if (known !== undefined)
                return known;
            const hash = pointer.indexOf('#'), uri = pointer.slice(0, Math.max(0, hash));
            const document = uri === '' ? main : all.find((one) => one.uri === uri || one.path === filePath(uri));
            const place = document === undefined ? undefined : (0,rows_document/* placeIn */.VV)(document, fragmentSegments(pointer.slice(hash + 1)));
            if (place !== undefined)
                places.set(pointer, place);
            return place;
        },
        resolve(ref, from) {
            const target = locate(ref, from);
            const document = target === undefined ? from : typeof target === 'string' ? documents.get(target) : undefined;
            const fragment = ref.includes('#') ? ref.slice(ref.indexOf('#') + 1) : '';
            if (document === undefined)
                return undefined;
            if (fragment !== '' && !fragment.startsWith('/'))
                return anchored(document.root, fragment, document);
            let schema = document.root;
            for (const key of fragmentSegments(fragment))
                schema = typeof schema === 'object' && schema !== null ? schema[key] : undefined;
            return (0,rows_document/* isSchema */.Wl)(schema) ? { schema, document } : undefined;
        },
    };
}
async function readDocument(path, workspace, asked) {
    const file = (0,files/* shown */.SP)(path, workspace);
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (reason) {
        const code = reason.code;
        const what = code === 'EISDIR' ? 'is a folder, expected a JSON Schema' : code === 'EACCES' ? 'may not be read' : 'does not exist';
        throw new out_errors/* UserError */.y(code === 'EACCES' ? 'permission' : 'schema-missing', `the schema ${file} ${what}`, { ...(asked ? { place: asked } : {}), cause: reason });
    }
    text = text.replace(/^\uFEFF/, '');
    const errors = [];
    const tree = (0,main.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    if (first !== undefined || tree === undefined)
        throw syntaxError(file, text, first);
    const root = JSON.parse(text);
    if (!(0,rows_document/* isSchema */.Wl)(root))
        throw new out_errors/* UserError */.y('schema-invalid', `${file} holds ${Array.isArray(root) ? 'an array' : root === null ? 'null' : typeof root}, expected a JSON Schema: an object`, { place: { file, line: 1 } });
    const draft = (0,rows_document/* isObject */.Gv)(root) ? root['$schema'] : undefined;
    if (draft !== undefined && draft !== DRAFT && draft !== `${DRAFT}#`) {
        const document = { path, file, uri: '', root, text, tree };
        throw new out_errors/* UserError */.y('schema-invalid', `$schema is ${JSON.stringify(draft)}, but row schemas are JSON Schema 2020-12`, { place: (0,rows_document/* placeIn */.VV)(document, ['$schema']) ?? { file }, hint: `Write ${JSON.stringify(DRAFT)} and mend what the newer draft says differently (definitions → $defs, items: [ ] → prefixItems).` });
    }
    const id = (0,rows_document/* isObject */.Gv)(root) ? root['$id'] : undefined;
    return { path, file, uri: typeof id === 'string' && URL.canParse(id) ? id.replace(/#$/, '') : (0,external_node_url_.pathToFileURL)(path).href, root, text, tree };
}
function syntaxError(file, text, error) {
    if (error === undefined)
        return new out_errors/* UserError */.y('schema-syntax', `${file} is empty, expected a JSON Schema`, { place: { file, line: 1 } });
    const { line, column } = (0,rows_document/* lineOf */.cA)(text, error.offset);
    const row = text.split('\n')[line - 1]?.replace(/\r$/, '') ?? '';
    const what = (0,main.printParseErrorCode)(error.error).replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    return new out_errors/* UserError */.y('schema-syntax', `${file}:${line}:${column} is not JSON`, { place: { file, line, column }, excerpt: { line, column, text: row, note: what } });
}
/** The keys of a JSON pointer in a URI fragment, where percent signs encode. */
function fragmentSegments(fragment) {
    return fragment === '' || fragment === '/' ? [] : (0,rows_document/* segments */.JF)(fragment.split('/').map((part) => { try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    } }).join('/'));
}
function* references(document) {
    const stack = [{ value: document.root, at: [] }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const { value, at } = next;
        if (Array.isArray(value))
            value.forEach((item, i) => stack.push({ value: item, at: [...at, i] }));
        else if ((0,rows_document/* isObject */.Gv)(value))
            for (const [key, item] of Object.entries(value)) {
                if ((key === '$ref' || key === '$dynamicRef') && typeof item === 'string')
                    yield { ref: item, at: [...at, key] };
                else if (key !== 'enum' && key !== 'const' && key !== 'default' && key !== 'examples')
                    stack.push({ value: item, at: [...at, key] });
            }
    }
}
/** The file a reference leads to; undefined within the same document, an error when it leads elsewhere. */
function locate(ref, from) {
    const address = ref.split('#')[0] ?? '';
    if (address === '')
        return undefined;
    if (address === DRAFT)
        return undefined;
    if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !address.startsWith('file:'))
        return address === from.uri ? undefined : new Error(`${JSON.stringify(ref)} is not a local file: schemas are not fetched`);
    return address.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(address) : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(from.path), decodeURIComponent(address));
}
function filePath(uri) {
    try {
        return uri.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(uri) : undefined;
    }
    catch {
        return undefined;
    }
}
function anchored(value, name, document) {
    if (!(0,rows_document/* isObject */.Gv)(value) && !Array.isArray(value))
        return undefined;
    if ((0,rows_document/* isObject */.Gv)(value) && (value['$anchor'] === name || value['$dynamicAnchor'] === name))
        return { schema: value, document };
    for (const item of Object.values(value)) {
        const found = anchored(item, name, document);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** JSON.parse rounds; what it rounded is kept as text beside the object it stands in. */
function keepExactNumbers(document, exact) {
    const visit = (node, value) => {
        for (const child of node.children ?? []) {
            const [key, item] = node.type === 'object' ? [String(child.children?.[0]?.value), child.children?.[1]] : [String(node.children?.indexOf(child)), child];
            if (item === undefined || typeof value !== 'object' || value === null)
                continue;
            if (item.type === 'number') {
                const text = document.text.slice(item.offset, item.offset + item.length);
                if (text.replace(/[^0-9]/g, '').length > 15)
                    exact.set(value, new Map([...(exact.get(value) ?? []), [key, text]]));
            }
            else
                visit(item, value[key]);
        }
    };
    if (document.tree !== undefined)
        visit(document.tree, document.root);
}


/***/ }),

/***/ 64354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Xs: () => (/* binding */ SQL),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   vs: () => (/* binding */ Knowledge)
/* harmony export */ });
/* unused harmony export ALWAYS */
/** The algebra of what is known, over conditions of one language. */
class Knowledge {
    logic;
    valid;
    invalid;
    nothing;
    constructor(logic) {
        this.logic = logic;
        this.valid = { valid: logic.always, invalid: logic.unknown };
        this.invalid = { valid: logic.unknown, invalid: logic.always };
        this.nothing = { valid: logic.unknown, invalid: logic.unknown };
    }
    allOf(parts) { return { valid: this.logic.all(parts.map(({ valid }) => valid)), invalid: this.logic.any(parts.map(({ invalid }) => invalid)) }; }
    anyOf(parts) { return { valid: this.logic.any(parts.map(({ valid }) => valid)), invalid: this.logic.all(parts.map(({ invalid }) => invalid)) }; }
    not({ valid, invalid }) { return { valid: invalid, invalid: valid }; }
    implies(condition, then) { return this.anyOf([this.not(condition), then]); }
    oneOf(parts) {
        const { all, any } = this.logic;
        const only = parts.map((part, i) => this.allOf([part, ...parts.filter((_, j) => j !== i).map((other) => this.not(other))]));
        const twice = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => all([a.valid, b.valid])));
        return { valid: any(only.map(({ valid }) => valid)), invalid: any([all(parts.map(({ invalid }) => invalid)), ...twice]) };
    }
    ifThenElse(condition, yes, no) {
        const { all, any } = this.logic;
        return {
            valid: any([all([condition.valid, yes.valid]), all([condition.invalid, no.valid]), all([yes.valid, no.valid])]),
            invalid: any([all([condition.valid, yes.invalid]), all([condition.invalid, no.invalid]), all([yes.invalid, no.invalid])]),
        };
    }
}
const ALWAYS = 'true';
const UNKNOWN = 'false';
function all(conditions) {
    if (conditions.includes(UNKNOWN))
        return UNKNOWN;
    const rest = [...new Set(conditions.filter((one) => one !== ALWAYS))];
    return rest.length === 0 ? ALWAYS : rest.length === 1 ? rest[0] ?? ALWAYS : `(${rest.join(' and ')})`;
}
function any(conditions) {
    if (conditions.includes(ALWAYS))
        return ALWAYS;
    const rest = [...new Set(conditions.filter((one) => one !== UNKNOWN))];
    return rest.length === 0 ? UNKNOWN : rest.length === 1 ? rest[0] ?? UNKNOWN : `(${rest.join(' or ')})`;
}
const SQL = { always: ALWAYS, unknown: UNKNOWN, all, any };


/***/ }),

/***/ 81180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toRe2)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91895);

/** Thrown inside the translation for a construct that RE2 does not have, or has with another meaning. */
class NotInRe2 extends Error {
}
/** An RE2 pattern that matches the same texts as a pattern of JSON Schema (ECMA-262 with the u flag).
 *  @returns undefined when there is none: look-around, back-references, repetition beyond 1,000
 *  @throws SyntaxError when the pattern is no regular expression
 *  @see https://github.com/google/re2/wiki/Syntax */
function toRe2(pattern) {
    const tree = new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpParser */ .HA({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
    try {
        return alternatives(tree.alternatives);
    }
    catch (reason) {
        if (reason instanceof NotInRe2)
            return undefined;
        throw reason;
    }
}
// White space and line ends of ECMA-262, which RE2 knows only in part.
const SPACE = '\\t\\n\\x{b}\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const LINE_ENDS = '\\n\\r\\x{2028}\\x{2029}';
function alternatives(list) {
    return list.map(({ elements }) => {
        // RE2 finds `\za` in "a": anchors are left to it only where they are written on purpose.
        for (const [at, one] of elements.entries())
            if (one.type === 'Assertion' && ((one.kind === 'end' && at < elements.length - 1) || (one.kind === 'start' && at > 0)))
                throw new NotInRe2();
        return elements.map(element).join('');
    }).join('|');
}
function element(node) {
    switch (node.type) {
        case 'Assertion':
            if (node.kind === 'start')
                return '\\A';
            if (node.kind === 'end')
                return '\\z';
            if (node.kind === 'word')
                return node.negate ? '\\B' : '\\b';
            throw new NotInRe2();
        case 'Backreference': throw new NotInRe2();
        case 'CapturingGroup': return group(node.alternatives);
        case 'Group':
            if (node.modifiers !== null)
                throw new NotInRe2();
            return group(node.alternatives);
        case 'Character': return character(node.value);
        case 'CharacterSet': return set(node, false);
        case 'CharacterClass': return `[${node.negate ? '^' : ''}${classOf(node)}]`;
        case 'ExpressionCharacterClass': throw new NotInRe2();
        case 'Quantifier': return quantifier(node);
    }
}
/** Anchors inside a group may have text before or behind them. */
function group(list) {
    if (list.some(({ elements }) => elements.some((one) => one.type === 'Assertion' && one.kind !== 'word')))
        throw new NotInRe2();
    return `(?:${alternatives(list)})`;
}
function quantifier(node) {
    if (node.element.type === 'Assertion')
        throw new NotInRe2();
    const { min, max } = node;
    if (min > 1000 || (max !== Infinity && max > 1000))
        throw new NotInRe2();
    const inner = element(node.element);
    // RE2 takes a second repetition for an error or another meaning: `a{2}{3}`, `a*{2}`.
    const one = node.element.type === 'Character' || node.element.type === 'CharacterClass' || node.element.type === 'CharacterSet' || inner.startsWith('(?:') ? inner : `(?:${inner})`;
    if (min === 0 && max === Infinity)
        return `${one}*`;
    if (min === 1 && max === Infinity)
        return `${one}+`;
    if (min === 0 && max === 1)
        return `${one}?`;
    return max === Infinity ? `${one}{${min},}` : min === max ? `${one}{${min}}` : `${one}{${min},${max}}`;
}
function classOf(node) {
    // An empty class matches nothing; RE2 has no such thing.
    if (node.elements.length === 0)
        throw new NotInRe2();
    return node.elements.map((item) => {
        switch (item.type) {
            case 'Character': return character(item.value);
            case 'CharacterClassRange': return `${character(item.min.value)}-${character(item.max.value)}`;
            case 'CharacterSet': return set(item, true);
            default: throw new NotInRe2();
        }
    }).join('');
}
function set(node, inClass) {
    const listed = (members, negate) => {
        if (!inClass)
            return `[${negate ? '^' : ''}${members}]`;
        if (negate)
            throw new NotInRe2();
        return members;
    };
    switch (node.kind) {
        case 'any': return `[^${LINE_ENDS}]`;
        case 'digit': return listed('0-9', node.negate);
        case 'word': return listed('0-9A-Za-z_', node.negate);
        case 'space': return listed(SPACE, node.negate);
        // The engines know different versions of Unicode.
        case 'property': throw new NotInRe2();
    }
}
function character(code) {
    if (code >= 0xd800 && code <= 0xdfff)
        throw new NotInRe2();
    const char = String.fromCodePoint(code);
    return /[A-Za-z0-9]/.test(char) ? char : code < 0x20 || code === 0x7f || /[\\^$.|?*+()[\]{}/\-&~#"' ]/.test(char) || code > 0x7e ? `\\x{${code.toString(16)}}` : char;
}


/***/ }),

/***/ 41194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ restrictedBy)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12170);

/** Keywords whose schemas are about the same value as the one they stand in. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not'];
/** Which members of a row are for nobody's eyes: those of which any part has `classification: restricted`, wherever the schema says it. */
function restrictedBy(schema) {
    const about = partsOf(schema, { schema: schema.main.root, document: schema.main }), known = new Map();
    return (column) => {
        const found = known.get(column) ?? about.some((part) => describing(part, column).some((one) => isRestricted(schema, one, new Set())));
        known.set(column, found);
        return found;
    };
}
/** Everything that applies to the row as a whole. */
function partsOf(schema, root) {
    const parts = [], seen = new Set(), left = [root];
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
        const { schema: one, document } = part;
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) || seen.has(one))
            continue;
        seen.add(one);
        parts.push(part);
        for (const word of IN_PLACE)
            for (const inner of [one[word]].flat())
                if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner))
                    left.push({ schema: inner, document });
        left.push(...referred(schema, one, document));
    }
    return parts;
}
function referred(schema, { $ref, $dynamicRef }, document) {
    return [$ref, $dynamicRef].flatMap((ref) => (typeof ref === 'string' ? schema.resolve(ref, document) ?? [] : []));
}
function describing({ schema, document }, column) {
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema))
        return [];
    const { properties, patternProperties } = schema, found = [];
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(properties) && Object.hasOwn(properties, column))
        found.push(properties[column]);
    if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(patternProperties))
        for (const [pattern, one] of Object.entries(patternProperties))
            if (matches(pattern, column))
                found.push(one);
    return found.flatMap((one) => ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) ? [{ schema: one, document }] : []));
}
function matches(pattern, name) {
    // A pattern that is none is refused elsewhere, with its line.
    try {
        return new RegExp(pattern, 'u').test(name);
    }
    catch {
        return false;
    }
}
function isRestricted(schema, { schema: one, document }, seen) {
    if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) || seen.has(one))
        return false;
    seen.add(one);
    const { classification } = one;
    if (typeof classification === 'string' && classification.toLowerCase() === 'restricted')
        return true;
    return referred(schema, one, document).some((part) => isRestricted(schema, part, seen)) || Object.values(one).flat().some((inner) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner) && isRestricted(schema, { schema: inner, document }, seen));
}


/***/ }),

/***/ 84078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ ruleId),
/* harmony export */   NH: () => (/* binding */ CHECK_RULES),
/* harmony export */   Q$: () => (/* binding */ COMPARISON_RULES),
/* harmony export */   _W: () => (/* binding */ KEYWORD_RULES),
/* harmony export */   ar: () => (/* binding */ STRUCTURE_RULES),
/* harmony export */   mK: () => (/* binding */ RULE_ORDER),
/* harmony export */   t5: () => (/* binding */ isUnjudged)
/* harmony export */ });
const rule = (severity, means, mend) => ({ severity, means, mend });
/** Rules of structure, in the order in which they are reported. Documented in docs/rules.md, which is generated from here. */
const STRUCTURE_RULES = {
    'empty-file': rule('error', 'The file has no bytes.', 'Check the step that writes it, and whether the download was complete.'),
    'git-lfs-pointer': rule('error', 'A Git LFS pointer stands in place of the data.', 'Set `lfs: true` on actions/checkout, or run `git lfs pull` in a step before this one.'),
    'dvc-pointer': rule('error', 'A DVC file stands in place of the data it points to.', 'Run `dvc pull` in a step before this one, and name the data file.'),
    'damaged-archive': rule('error', 'A gzip or zstd file ends too early or is damaged, so not all of it could be read.', 'Write or download the file again.'),
    'damaged-file': rule('error', 'A Parquet file is damaged, so it could not be read.', 'Write or download the file again.'),
    unread: rule('error', 'The rest of the file could not be read: too many quotes do not close.', 'Check `delimiter`, `quoteChar` and `escapeChar`; set `quoteChar: null` if cells are never quoted.'),
    'no-rows': rule('error', 'No row was read, so nothing was judged.', 'Check the step that writes the file; a header alone is not data.'),
    encoding: rule('error', 'Bytes that are not valid in the declared encoding.', 'Declare the encoding the file has (`encoding: windows-1252`), or write it as UTF-8.'),
    nul: rule('error', 'A NUL byte in text; often the sign of a broken copy or of UTF-16.', 'Write the file again, or declare its encoding.'),
    'unclosed-quote': rule('error', 'A quoted cell does not end. The line is not judged; reading goes on behind it.', 'Close the quote, or double a quote that belongs to the text.'),
    'stray-quote': rule('error', 'Text follows the closing quote of a cell. The line is not judged.', 'Double each quote that belongs to the text: `"say ""hi"""`.'),
    'bare-quote': rule('warning', 'A quote inside a cell that is not quoted; it is taken as part of the text.', 'Quote the cell and double the quote, so that every reader understands it the same way.'),
    'bare-carriage-return': rule('warning', 'A carriage return that is no line end; it is taken as part of the cell. Some readers end the row there.', 'Quote the cell, or remove the carriage return.'),
    'extra-cell': rule('error', 'A row has more cells than the header. The row is not judged: which cell belongs to which column is unknown.', 'Quote cells that hold the delimiter.'),
    'missing-cell': rule('error', 'A row has fewer cells than the header. The row is not judged: which cell belongs to which column is unknown.', 'Write every cell, empty ones too.'),
    'too-long': rule('error', 'A record is longer than 16 MiB.', 'Look for a quote or bracket that does not close.'),
    'blank-line': rule('warning', 'Lines without anything on them between rows; they are passed over.', 'Remove them: other readers take them for rows of missing values.'),
    'broken-json': rule('error', 'Text that is not JSON. The record is not judged.', 'NaN, Infinity, single quotes, comments and trailing commas are not JSON; write null or leave the member out.'),
    'trailing-garbage': rule('error', 'There is more text behind the end of the data.', 'Remove it, or write one record a line (JSON lines).'),
    'duplicate-key': rule('error', 'A JSON object has the same key twice; readers differ on which one counts.', 'Write each key once.'),
    'header-data': rule('warning', 'A cell of the header holds what names a person or opens a door: perhaps there is no header, and a row was taken for one. It is masked wherever the column is named.', 'Set `header: false` on the data set if the file has none; else call the column something else.'),
    'missing-column': rule('error', 'The schema requires a column that the file does not have. Reported once, not for every row.', 'Add the column, correct its name, or take it out of `required`.'),
    'extra-column': rule('error', 'The file has a column that the schema does not allow.', 'Add it to `properties`, or remove `additionalProperties: false`.'),
    'unknown-column': rule('notice', 'The file has a column that the schema says nothing about; it is not judged.', 'Add it to `properties`, so that it is.'),
    'absent-column': rule('notice', 'The schema describes a column that the file does not have; it is not required.', 'Correct its name, or leave it: it is optional.'),
    'duplicate-column': rule('error', 'Two columns have the same name; only the first is judged.', 'Give each column its own name.'),
    'blank-column': rule('error', 'A column has no name.', 'Name it. A spreadsheet index column is written without: `to_csv(index=False)`.'),
    'contract-unsupported': rule('notice', 'The contract asks for something that is not judged.', 'Say it in the words of a JSON Schema or of `checks`, if it matters.'),
    secret: rule('warning', 'A column holds what opens a door: a key, a token, a password. `sensitive-data` says how bad that is; a value is never shown.', 'Revoke it first, then remove it from the data and from the history of the repository.'),
    'personal-data': rule('warning', 'A column holds what names a person. `sensitive-data` says how bad that is; a value is never shown.', 'Remove or hash it, or allow it: `allow-sensitive: [{ column: …, reason: … }]`.'),
    'no-schema': rule('notice', 'The data set has no schema: only its structure was judged.', 'Add `schema:` to the data set in gauntlet.yml, or the `schema` input.'),
};
/** The id of a rule in findings and reports. */
function ruleId(name) {
    const known = IDS.get(name) ?? `validate-data/${name}`;
    IDS.set(name, known);
    return known;
}
const IDS = new Map();
/** Rules that say that data was not judged at all: nobody can know it, or accept it. */
const UNJUDGED = new Set(['empty-file', 'git-lfs-pointer', 'dvc-pointer', 'damaged-archive', 'damaged-file', 'unread', 'no-rows'].map((name) => `validate-data/${name}`));
const isUnjudged = (rule) => UNJUDGED.has(rule);
/** Order of rules in reports: structure first, then the keywords of the schema by name. */
const RULE_ORDER = Object.keys(STRUCTURE_RULES).map(ruleId);
/** Keywords of JSON Schema 2020-12 as rules: what each asks, for docs/rules.md. Their severity is error. */
const KEYWORD_RULES = {
    type: 'The value has another JSON type. In text, a cell that is not lexically a number, an integer or a boolean stays text and so has the wrong type.',
    enum: 'The value is none of the listed ones. Case and blanks count; the nearest allowed value is named.',
    const: 'The value is not the one that is allowed.',
    required: 'A member is absent. A missing cell is an absent member, unless the type admits null.',
    minimum: 'A number is too small.', exclusiveMinimum: 'A number is too small.', maximum: 'A number is too large.', exclusiveMaximum: 'A number is too large.',
    multipleOf: 'A number is not a multiple, computed with exact decimals: 0.3 is a multiple of 0.1.',
    minLength: 'A text is too short, in code points.', maxLength: 'A text is too long, in code points.',
    pattern: 'A text does not match the regular expression (ECMA-262 with the u flag).',
    format: 'A text does not have the format. Formats are asserted: 2023-02-30 is no date.',
    minItems: 'An array is too short.', maxItems: 'An array is too long.', uniqueItems: 'An array holds an item twice.', contains: 'An array lacks an item that it should hold.',
    minProperties: 'An object has too few members.', maxProperties: 'An object has too many members.',
    additionalProperties: 'An object has a member that is not allowed. In tables this is the rule extra-column, reported once.',
    unevaluatedProperties: 'An object has a member that no part of the schema allows.', propertyNames: 'The name of a member is not allowed.',
    dependentRequired: 'A member is absent that another one asks for.',
    anyOf: 'The value fits none of the alternatives.', oneOf: 'The value fits none of the alternatives, or more than one.', not: 'The value is what the schema excludes.',
};
/** Metrics of checks as rules, for docs/rules.md. Their severity is what the check says. A failed check stands on its own line of gauntlet.yml; the first rows it is about are notices. */
const CHECK_RULES = {
    rowCount: 'Rows of the data set.', columnCount: 'Columns of the data set.', columns: 'Columns that are missing, not expected, or in another order than `arguments.properties`.',
    nullValues: 'Rows in which the column is missing.', missingValues: 'Rows in which the column is missing or holds one of `arguments.missingValues`.',
    invalidValues: 'Rows whose value is none of `arguments.validValues`, or does not match `arguments.pattern`. A missing value is not invalid.',
    duplicateValues: 'Rows that repeat a key of a row before them. A key with a missing part repeats none.', distinctValues: 'Different values of the column.',
    min: 'Smallest number.', max: 'Largest number.', mean: 'Arithmetic mean.', sum: 'Sum, with compensated rounding.', stddev: 'Standard deviation of a sample (n − 1).', quantile: '`arguments.quantile`, interpolated between neighbours.',
    freshness: 'Time since the newest date of the column, in hours or days.', foreignKey: 'Rows whose key does not stand in the other data set. A key with a missing part is not looked up.',
    sql: 'The one number that a query gives.',
};
/** What a comparison with the base tells: rule, severity, meaning. */
const COMPARISON_RULES = {
    'column-gone': ['warning', 'A column of the base is not there any more.'],
    'missing-shift': ['warning', 'A column is missing in 10 points more, or less, of the rows than on the base.'],
    'column-retyped': ['warning', 'A column held numbers and holds texts now, or the other way.'],
    'column-emptied': ['warning', 'A column has no value any more.'],
    'column-new': ['notice', 'A column that the base does not have.'],
    'new-values': ['notice', 'A column with few values has new ones.'],
    shift: ['notice', 'The distribution of a column has moved by 10 points or more: the largest difference of the cumulative shares (numbers), or half the sum of the differences of the shares (texts).'],
};


/***/ }),

/***/ 67705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ex: () => (/* binding */ structural),
/* harmony export */   j$: () => (/* binding */ Strip),
/* harmony export */   o5: () => (/* binding */ SMALL)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84078);

/** Files smaller than this are judged row by row: that takes less time than starting an engine, and gives the same verdict. */
const SMALL = 2 << 20;
/** Adds a violation of a rule of structure. */
function structural(subject, name, message, at = {}, column) {
    subject.log.add({
        dataset: subject.dataset.name, place: { file: subject.file.shown, ...at }, severity: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .STRUCTURE_RULES */ .ar[name].severity,
        column, path: '', rule: (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleId */ .IC)(name), message,
    });
}
const BINS = 60;
/** Counts invalid rows in equal parts of a file. */
class Strip {
    #bins;
    #rows;
    count = 0;
    constructor(rows) {
        this.#rows = rows;
        this.#bins = Array.from({ length: Math.min(BINS, Math.max(1, rows)) }).fill(0);
    }
    add(ordinal) {
        this.count++;
        const bin = Math.min(this.#bins.length - 1, Math.floor((ordinal * this.#bins.length) / this.#rows));
        this.#bins[bin] = (this.#bins[bin] ?? 0) + 1;
    }
    get bins() { return this.count === 0 ? [] : this.#bins; }
}


/***/ })

};
