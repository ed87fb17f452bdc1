export const id = 870;
export const ids = [870];
export const modules = {

/***/ 14463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ ContractBuilder),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sH: () => (/* binding */ numeric)
/* harmony export */ });
/* harmony import */ var _data_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79881);
/* harmony import */ var _profile_guess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32902);


/** Gathers a contract, part by part, with the place of each. */
class ContractBuilder {
    #where;
    #properties = {};
    #required = [];
    #places = new Map();
    #checks = [];
    #unsupported = [];
    #exact = new WeakMap();
    #columns = new Map();
    reading = { dialect: {} };
    primaryKey = [];
    constructor(where) { this.#where = where; }
    /** A keyword of a column's schema; one that it has already is asked besides.
     *  @param exact text of a limit that a double cannot hold */
    keyword(column, word, value, path, exact) {
        const property = this.#property(column);
        let own = property, pointer = `#/properties/${escaped(column)}/${word}`;
        if (Object.hasOwn(property, word)) {
            const besides = (property['allOf'] ??= []);
            own = {};
            pointer = `#/properties/${escaped(column)}/allOf/${besides.push(own) - 1}/${word}`;
        }
        own[word] = value;
        if (exact !== undefined)
            this.#exact.set(own, new Map([...(this.#exact.get(own) ?? []), [word, exact]]));
        this.#at(pointer, path);
    }
    /** A column that nothing more is said of. */
    column(column, path) {
        this.#property(column);
        this.#at(`#/properties/${escaped(column)}`, path);
    }
    has(column) { return Object.hasOwn(this.#properties, column); }
    get columns() { return Object.keys(this.#properties); }
    isRequired(column) { return this.#required.includes(column); }
    /** Words for the cells of one column. */
    words(column, words) { this.#columns.set(column, { ...this.#columns.get(column), ...words }); }
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
            kind, places: this.#places, checks: this.#checks, primaryKey: this.primaryKey, reading: { ...this.reading, columns: this.#columns }, exact: this.#exact, unsupported: this.#unsupported,
            schema: { type: 'object', ...(this.#required.length === 0 ? {} : { required: this.#required }), properties: this.#properties, ...(closed ? { additionalProperties: false } : {}) },
        };
    }
    #property(column) {
        const known = Object.hasOwn(this.#properties, column) ? this.#properties[column] : undefined, property = known ?? {};
        // A column may be called `__proto__`.
        if (known === undefined)
            Object.defineProperty(this.#properties, column, { value: property, enumerable: true, configurable: true, writable: true });
        return property;
    }
    #at(pointer, path) {
        const place = this.#where(path);
        if (place !== undefined && !this.#places.has(pointer))
            this.#places.set(pointer, place);
    }
}
function escaped(key) { return key.replaceAll('~', '~0').replaceAll('/', '~1'); }
/** An object that may be absent or of another type. */
const record = (value) => ((0,_data_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) ? value : {});
const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const word = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const texts = (value) => (Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined);
/** A number, also where it is written as text: `"100"`. */
const numeric = (value) => { const number = typeof value === 'string' && (0,_profile_guess_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(value.trim()) ? Number(value) : value; return typeof number === 'number' && Number.isFinite(number) ? number : undefined; };
/** What was found, in a message. */
const quoted = (value) => { const text = JSON.stringify(value) ?? 'nothing'; return text.length > 60 ? `${text.slice(0, 60)}…` : text; };
/** The pattern that JSON Schema can use; undefined for one that is none. */
function pattern(value) {
    if (typeof value !== 'string')
        return undefined;
    try {
        void new RegExp(value, 'u');
        return value;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 45951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fromJava),
/* harmony export */   r: () => (/* binding */ fromStrftime)
/* harmony export */ });
/* harmony import */ var _rows_literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36020);

/** Forms of dates and times as patterns of their texts. Whether a day is in the calendar a pattern cannot say. */
const YEAR = '[0-9]{4}', MONTH = '(?:0[1-9]|1[0-2])', DAY = '(?:0[1-9]|[12][0-9]|3[01])', HOUR = '(?:[01][0-9]|2[0-3])', HALF = '(?:0[1-9]|1[0-2])', SIXTY = '[0-5][0-9]';
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const oneOf = (names) => `(?:${names.join('|')})`;
const short = (names) => oneOf(names.map((name) => name.slice(0, 3)));
/** Python's strptime takes one digit where two are usual, and a fraction of one to six. */
const loose = (twoDigits) => twoDigits.replace('0[1-9]', '0?[1-9]').replace('[01][0-9]', '[01]?[0-9]');
const STRFTIME = {
    Y: YEAR, y: '[0-9]{2}', m: loose(MONTH), d: loose(DAY), H: loose(HOUR), I: loose(HALF), M: '[0-5]?[0-9]', S: '(?:[0-5]?[0-9]|6[01])', f: '[0-9]{1,6}', p: '(?:AM|PM|am|pm)', j: '(?:36[0-6]|3[0-5][0-9]|[12][0-9]{2}|0[1-9][0-9]|00[1-9]|[1-9][0-9]|0[1-9]|[1-9])',
    z: '(?:Z|[+-][0-9]{2}:?[0-9]{2}(?::?[0-9]{2}(?:\\.[0-9]{1,6})?)?)', B: oneOf(MONTHS), b: short(MONTHS), A: oneOf(DAYS), a: short(DAYS), '%': '%',
};
/** Forms that stand for others. */
const SHORTHANDS = { F: '%Y-%m-%d', T: '%H:%M:%S', R: '%H:%M', D: '%m/%d/%y' };
/** The pattern of a strftime format such as `%d.%m.%Y`; undefined when one of its words is not known. */
function fromStrftime(format) {
    const whole = format.replace(/%([FTRD])/g, (_, word) => SHORTHANDS[word] ?? '');
    let pattern = '';
    for (const [text] of whole.matchAll(/%.?|[^%]+/gsu)) {
        const known = text.startsWith('%') ? STRFTIME[text.slice(1)] : text.replace(/\s+|\S+/g, (part) => (part.trim() === '' ? '\\s+' : (0,_rows_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(part)));
        if (known === undefined)
            return undefined;
        pattern += known;
    }
    return `^${pattern}$`;
}
/** Contracts mean any zone by any of its letters, and Z as often as not by `Z`. */
const ZONE = '(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)';
const JAVA = {
    yyyy: YEAR, uuuu: YEAR, yy: '[0-9]{2}', MM: MONTH, M: '(?:[1-9]|1[0-2])', MMM: short(MONTHS), MMMM: oneOf(MONTHS), dd: DAY, d: '(?:[1-9]|[12][0-9]|3[01])', HH: HOUR, H: '(?:1?[0-9]|2[0-3])', hh: HALF, h: '(?:[1-9]|1[0-2])', mm: SIXTY, ss: SIXTY,
    S: '[0-9]', SS: '[0-9]{2}', SSS: '[0-9]{3}', SSSSSS: '[0-9]{6}', SSSSSSSSS: '[0-9]{9}', a: '(?:AM|PM|am|pm)', EEE: short(DAYS), EEEE: oneOf(DAYS),
    X: ZONE, XX: ZONE, XXX: ZONE, Z: ZONE, ZZ: ZONE, ZZZ: ZONE, ZZZZZ: ZONE, z: '(?:Z|UTC|GMT|[A-Z]{3,4})',
};
/** The pattern of a format of Java, such as `dd.MM.yyyy`, which ODCS uses; undefined when one of its words is not known. */
function fromJava(format) {
    let pattern = '';
    for (const [text, word, quote] of format.matchAll(/([A-Za-z])\1*|'((?:[^']|'')*)'|[^A-Za-z']/gu)) {
        const known = quote !== undefined ? (0,_rows_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(quote === '' ? '\'' : quote.replaceAll('\'\'', '\'')) : word === undefined ? (0,_rows_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(text) : text === 'T' ? 'T' : JAVA[text];
        if (known === undefined)
            return undefined;
        pattern += known;
    }
    return `^${pattern}$`;
}


/***/ }),

/***/ 28870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importSuite: () => (/* binding */ importSuite)
});

// EXTERNAL MODULE: ./out/data/name.js
var data_name = __webpack_require__(11946);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/gates/validate-data/contracts/contract.js
var contract = __webpack_require__(14463);
// EXTERNAL MODULE: ./out/gates/validate-data/contracts/date-forms.js
var date_forms = __webpack_require__(45951);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/regex.js
var regex = __webpack_require__(81180);
// EXTERNAL MODULE: ./out/engine/duckdb/dialect.js
var dialect = __webpack_require__(28597);
// EXTERNAL MODULE: ./out/gates/validate-data/contracts/limits.js
var limits = __webpack_require__(63257);
;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/great-expectations/sql.js


/** Column of a check, as its query names it. */
const PROPERTY = '${property}';
const OBJECT = '${object}';
const { ident } = dialect/* duckdbDialect */.Q;
/** Columns that no schema calls numbers are texts in a query. */
const asText = (column) => `cast(${column} as varchar)`;
const asNumber = (column) => `try_cast(${column} as double)`;
const asMoment = (column) => `try_cast(${asText(column)} as timestamptz)`;
const isScalar = (value) => typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
/** Is the value of a column this one? Never null for a column that has a value. */
function equals(column, value) {
    if (typeof value === 'number')
        return `coalesce(${asNumber(column)} = ${value}, false)`;
    if (typeof value === 'boolean')
        return `coalesce(${asText(column)} in (${value ? '\'true\', \'True\', \'TRUE\', \'1\'' : '\'false\', \'False\', \'FALSE\', \'0\''}), false)`;
    return `coalesce(${asText(column)} = ${dialect/* duckdbDialect */.Q.text(value)}, false)`;
}
const among = (column, values) => (values.length === 0 ? 'false' : `(${values.map((value) => equals(column, value)).join(' or ')})`);
/** A moment as ISO 8601 writes it. */
const isMoment = (value) => typeof value === 'string' && limits/* MOMENT */.B.test(value);
/** Is a value within bounds that are both numbers, or both moments? Undefined for others.
 *  @param column SQL of a value as a number, or as text that may be a moment */
function within(column, low, high, strict) {
    const given = [low, high].filter((one) => one !== undefined), isTime = given.some(isMoment);
    if (given.length === 0 || !given.every((one) => (isTime ? isMoment(one) : typeof one === 'number' && Number.isFinite(one))))
        return undefined;
    const value = isTime ? asMoment(column) : asNumber(column), limit = (one) => (isTime ? `cast(${dialect/* duckdbDialect */.Q.text(String(one))} as timestamptz)` : String(one));
    const parts = [...(low === undefined ? [] : [`${value} ${strict.min ? '>' : '>='} ${limit(low)}`]), ...(high === undefined ? [] : [`${value} ${strict.max ? '<' : '<='} ${limit(high)}`])];
    return parts.join(' and ');
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/great-expectations/condition.js


const ATOM = /^(?:col\((?:"([^"]+)"|'([^']+)')\)|`([^`]+)`|([A-Za-z_]\w*))\s*(?:(==|=|!=|>=|<=|>|<)\s*(?:"([^"\\]*)"|'([^'\\]*)'|(-?\d+(?:\.\d+)?)|(True|False|true|false))|\.(notNull|notnull|notna|isNull|isnull|isna)\(\))$/;
/** Reads a row condition, in the words of pandas, of Great Expectations or as an object; undefined when it is more than comparisons joined by `and`. */
function readCondition(asked) {
    if (typeof asked === 'string') {
        const whole = atom(asked);
        if (whole !== undefined)
            return [whole];
        const parts = asked.split(/\s+and\s+|\s*&\s*/i).map(atom);
        return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : undefined;
    }
    const given = (0,contract/* record */.g1)(asked), column = (0,contract/* word */.Vm)((0,contract/* record */.g1)(given['column'])['name']);
    if (given['type'] === 'and') {
        const parts = (0,contract/* list */.p_)(given['conditions']).map(readCondition);
        return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    if (column !== undefined && typeof given['is_null'] === 'boolean')
        return [{ column, is: given['is_null'] ? 'null' : 'not null' }];
    const is = OPERATORS[String(given['operator'])], value = given['parameter'];
    return column !== undefined && is !== undefined && isScalar(value) ? comparison(column, is, value) : undefined;
}
const OPERATORS = { '==': '=', '=': '=', '!=': '<>', '>': '>', '>=': '>=', '<': '<', '<=': '<=' };
function comparison(column, is, value) {
    // Texts have an order in pandas; the schema has none for them.
    return is !== '=' && is !== '<>' && typeof value !== 'number' ? undefined : [{ column, is, value }];
}
function atom(source) {
    const plain = source.trim(), bare = plain.startsWith('(') && plain.endsWith(')') ? plain.slice(1, -1).trim() : plain;
    const [whole, c1, c2, c3, c4, operator, double, single, number, truth, nullity] = ATOM.exec(bare) ?? [];
    const column = c1 ?? c2 ?? c3 ?? c4;
    if (whole === undefined || column === undefined)
        return undefined;
    if (nullity !== undefined)
        return { column, is: nullity.startsWith('not') ? 'not null' : 'null' };
    const is = OPERATORS[operator ?? ''], value = double ?? single ?? (number === undefined ? truth?.toLowerCase() === 'true' : Number(number));
    return is === undefined ? undefined : comparison(column, is, value)?.[0];
}
const BOUNDS = { '>': 'exclusiveMinimum', '>=': 'minimum', '<': 'exclusiveMaximum', '<=': 'maximum' };
/** As a JSON Schema of the row. */
function asSchema(condition) {
    const one = ({ column, is, value }) => {
        switch (is) {
            case '=': return { properties: { [column]: { const: value } }, required: [column] };
            // In pandas a missing value differs from all.
            case '<>': return { properties: { [column]: { not: { const: value } } } };
            case 'null': return { not: { required: [column] } };
            case 'not null': return { required: [column] };
            default: return { properties: { [column]: { type: 'number', [BOUNDS[is] ?? '']: value } }, required: [column] };
        }
    };
    const [first, ...more] = condition.map(one);
    return more.length === 0 && first !== undefined ? first : { allOf: condition.map(one) };
}
function asSql(condition) {
    return condition.map(({ column, is, value = '' }) => {
        const name = ident(column);
        if (is === 'null' || is === 'not null')
            return `${name} is ${is}`;
        return is === '=' ? equals(name, value) : is === '<>' ? `not ${equals(name, value)}` : `coalesce(${asNumber(name)} ${is} ${String(value)}, false)`;
    }).join(' and ');
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/literal.js
var literal = __webpack_require__(36020);
;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/great-expectations/python-regex.js

/** Rewrites a pattern of Python's `re` as one of ECMA-262 (with the u flag) that finds the same texts. */
function fromPython(source) {
    let pattern = '', inClass = false, letters = false;
    for (let at = 0; at < source.length; at++) {
        const char = source.charAt(at), rest = source.slice(at);
        if (char === '\\') {
            const next = String.fromCodePoint(source.codePointAt(at + 1) ?? 92);
            at += next.length;
            if (/[wWbB]/.test(next))
                letters = true;
            if (next === 'A' || next === 'Z') {
                if (inClass)
                    return { why: `\\${next} in a class` };
                pattern += next === 'A' ? '^' : '$';
            }
            else if (next === 'a')
                pattern += '\\x07';
            // What needs no backslash may have none.
            else if (/[A-Za-z0-9^$\\.*+?()[\]{}|/]/.test(next) || (inClass && next === '-'))
                pattern += `\\${next}`;
            else
                pattern += next;
        }
        else if (inClass) {
            if (char === ']')
                inClass = false;
            pattern += char === '[' ? '\\[' : char;
        }
        else if (char === '[') {
            inClass = true;
            // A bracket that comes first is one of the characters.
            const [first] = /^\[\^?\]?/.exec(rest) ?? ['['];
            pattern += first.replace(']', '\\]');
            at += first.length - 1;
        }
        else if (rest.startsWith('(?P<')) {
            pattern += '(?<';
            at += 3;
        }
        else if (rest.startsWith('(?P=')) {
            const [whole, name] = /^\(\?P=(\w+)\)/.exec(rest) ?? [];
            if (whole === undefined || name === undefined)
                return { why: 'it is no pattern' };
            pattern += `\\k<${name}>`;
            at += whole.length - 1;
        }
        else if (/^\(\?[aiLmsux]+[-:)]/.test(rest))
            return { why: `the flags ${/^\(\?[a-zL]+/.exec(rest)?.[0] ?? ''})` };
        else if (rest.startsWith('(?#')) {
            const end = source.indexOf(')', at);
            if (end < 0)
                return { why: 'it is no pattern' };
            at = end;
        }
        else if (char === '{' && /^\{\d*,?\d*\}/.test(rest))
            pattern += rest.startsWith('{,') ? '{0' : char;
        else if (char === '{')
            pattern += '\\{';
        else if (char === '}')
            pattern += /\{\d+(,\d*)?$/.test(pattern) ? char : '\\}';
        else if (char === ']')
            pattern += '\\]';
        else
            pattern += char;
    }
    try {
        void new RegExp(pattern, 'u');
    }
    catch {
        return { why: 'Python has it, ECMA-262 does not' };
    }
    return { pattern, ...(letters ? { differs: '\\w and \\b know ASCII letters only, those of Python all letters' } : {}) };
}
/** A pattern of LIKE as a regular expression. */
function fromLike(like) {
    const parts = [...like.matchAll(/\\(.)|([%_])|([\s\S])/gu)].map(([, escaped, wild, plain]) => (wild === '%' ? '(?:.|[\\n\\r])*' : wild === '_' ? '(?:.|[\\n\\r])' : (0,literal/* literal */.e)(escaped ?? plain ?? '')));
    const any = '(?:.|[\\n\\r])*', start = parts[0] === any, end = parts.length > 1 && parts.at(-1) === any;
    return `${start ? '' : '^'}${parts.slice(start ? 1 : 0, end ? -1 : undefined).join('')}${end || (start && parts.length === 1) ? '' : '$'}`;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/great-expectations/suite.js


/** Gathers what a suite becomes. */
class Suite {
    checks = [];
    left = [];
    differs = [];
    #properties = new Map();
    #required = [];
    #present = new Map();
    #conditions = [];
    closed = false;
    leave(one, why) { this.left.push(`${named(one)}: ${why}`); }
    differ(one, how) { this.differs.push(`${named(one)}: ${how}`); }
    /** A check as the expectation asks for it. */
    check(one, check) {
        this.checks.push({ ...check, ...(one.severity === 'error' || one.severity === undefined ? {} : { severity: one.severity }), ...(one.description === undefined ? {} : { description: one.description }) });
    }
    /** There must be such a column, whatever it holds. */
    present(one, column) {
        const before = this.checks.length;
        // Always true of a column, and false of one that is absent.
        this.check(one, { metric: 'nullValues', property: column, mustBeGreaterOrEqualTo: 0, name: `the column ${column}` });
        const [check] = this.checks.splice(before);
        if (check !== undefined && !this.#present.has(column))
            this.#present.set(column, check);
    }
    /** Every row must have a value. */
    require(one, column) {
        if (one.condition !== undefined && one.condition !== null) {
            this.#conditions.push(implication(one.condition, { required: [column] }));
            return;
        }
        if (!this.#required.includes(column))
            this.#required.push(column);
        this.#describe(one, this.#property(column));
    }
    /** Every value, or as many as the expectation says, must keep a rule. */
    cells(one, column, rule) {
        const { mostly, condition, severity } = one, all = mostly === 1;
        if (mostly === undefined) {
            this.leave(one, 'mostly is no number from 0 to 1');
            return;
        }
        if (condition === null) {
            this.leave(one, 'a row condition that is more than comparisons joined by "and"; say it with if/then in the schema, or as a sql check');
            return;
        }
        if (all && severity === 'error' && rule.schema !== undefined) {
            if (condition === undefined)
                this.#assert(one, column, rule.schema);
            else
                this.#conditions.push(implication(condition, { properties: { [column]: withType(rule.schema) } }));
            return;
        }
        const name = `${all ? '' : 'percent of the '}values of ${column} that break: ${rule.says}`, share = { mustBeLessOrEqualTo: percent(mostly) };
        if (rule.metric !== undefined && condition === undefined) {
            this.check(one, { ...rule.metric, property: column, ...(all ? { mustBe: 0 } : { unit: 'percent', ...share }) });
            if (!all)
                this.differ(one, 'mostly is a share of all rows here, there of the rows that have a value');
            return;
        }
        if (rule.wrong === undefined) {
            this.leave(one, all ? 'a severity or a row condition cannot be said of it' : 'mostly cannot be said of it');
            return;
        }
        const where = condition === undefined ? '' : asSql(condition), wrong = `${PROPERTY} is not null and ${rule.wrong}`;
        this.check(one, all
            ? { metric: 'sql', property: column, name, query: `select count(*) from ${OBJECT} where ${where === '' ? '' : `${where} and `}${wrong}`, mustBe: 0 }
            : { metric: 'sql', property: column, name, query: `select coalesce(100.0 * count(*) filter (where ${wrong}) / nullif(count(${PROPERTY}), 0), 0) from ${OBJECT}${where === '' ? '' : ` where ${where}`}`, ...share });
    }
    /** Rows for which SQL is true are wrong.
     *  @param name    what is wrong with them, in words
     *  @param counted SQL that is true for the rows it is about */
    rows(one, name, wrong, counted = 'true') {
        const { mostly, condition } = one;
        if (mostly === undefined) {
            this.leave(one, 'mostly is no number from 0 to 1');
            return;
        }
        if (condition === null) {
            this.leave(one, 'a row condition that is more than comparisons joined by "and"; say it as a sql check');
            return;
        }
        const where = [counted, ...(condition === undefined ? [] : [asSql(condition)])].filter((part) => part !== 'true').map((part) => `(${part})`).join(' and ');
        this.check(one, mostly === 1
            ? { metric: 'sql', name: `rows in which ${name}`, query: `select count(*) from ${OBJECT} where ${where === '' ? '' : `${where} and `}${wrong}`, mustBe: 0 }
            : { metric: 'sql', name: `percent of the rows in which ${name}`, query: `select coalesce(100.0 * count(*) filter (where ${wrong}) / nullif(count(*), 0), 0) from ${OBJECT}${where === '' ? '' : ` where ${where}`}`, mustBeLessOrEqualTo: percent(mostly) });
    }
    /** The schema of a row. */
    schema(title) {
        for (const [column, check] of this.#present)
            if (!this.#required.includes(column))
                this.checks.push(check);
        const properties = Object.fromEntries([...this.#properties].map(([column, keywords]) => [column, withType(keywords)]));
        return {
            $schema: 'https://json-schema.org/draft/2020-12/schema', title, type: 'object', ...(this.#required.length === 0 ? {} : { required: this.#required }), properties,
            ...(this.#conditions.length === 0 ? {} : { allOf: this.#conditions }), ...(this.closed ? { additionalProperties: false } : {}),
        };
    }
    /** Names a column of a schema that allows no others. */
    column(column) { this.#property(column); }
    /** Two expectations of one column are asked both. */
    #assert(one, column, keywords) {
        const property = this.#property(column);
        if (Object.entries(keywords).some(([key, value]) => Object.hasOwn(property, key) && JSON.stringify(property[key]) !== JSON.stringify(value)))
            property['allOf'] = [...(Array.isArray(property['allOf']) ? property['allOf'] : []), keywords];
        else
            Object.assign(property, keywords);
        this.#describe(one, property);
    }
    #describe({ description }, property) {
        const { description: known } = property;
        if (description !== undefined && (typeof known !== 'string' || !known.includes(description)))
            property['description'] = typeof known === 'string' ? `${known} ${description}` : description;
    }
    #property(column) {
        const property = this.#properties.get(column) ?? {};
        this.#properties.set(column, property);
        return property;
    }
}
function implication(condition, then) {
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    return { if: asSchema(condition), then };
}
/** Limits of numbers say nothing of a text: they need the type. */
function withType(keywords) {
    const parts = [keywords, ...(Array.isArray(keywords['allOf']) ? keywords['allOf'] : [])];
    return parts.some((part) => part['type'] !== undefined) || !parts.some((part) => ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].some((key) => key in part)) ? keywords : { type: 'number', ...keywords };
}
/** What may be wrong, in percent; without the dust of binary fractions. */
function percent(mostly) { return Math.round((1 - mostly) * 1e8) / 1e6; }
/** Bounds in the words of a check; undefined when there is none that is a number. */
function comparators(min, max, strict) {
    if (min === undefined && max === undefined)
        return undefined;
    if (min !== undefined && max !== undefined && !strict.min && !strict.max)
        return { mustBeBetween: [min, max] };
    return { ...(min === undefined ? {} : { [strict.min ? 'mustBeGreaterThan' : 'mustBeGreaterOrEqualTo']: min }), ...(max === undefined ? {} : { [strict.max ? 'mustBeLessThan' : 'mustBeLessOrEqualTo']: max }) };
}
function named({ type, column }) { return `${type}${column === undefined ? '' : ` of ${column}`}`; }

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/great-expectations/column-rules.js







const TYPES = {
    int: 'integer', int8: 'integer', int16: 'integer', int32: 'integer', int64: 'integer', Int64: 'integer', Int32: 'integer', uint8: 'integer', uint16: 'integer', uint32: 'integer', uint64: 'integer', integer: 'integer', long: 'integer', smallint: 'integer', bigint: 'integer', integertype: 'integer', longtype: 'integer',
    float: 'number', float32: 'number', float64: 'number', double: 'number', real: 'number', numeric: 'number', decimal: 'number', number: 'number', double_precision: 'number', floattype: 'number', doubletype: 'number',
    str: 'string', string: 'string', varchar: 'string', text: 'string', char: 'string', stringtype: 'string', bool: 'boolean', boolean: 'boolean', booleantype: 'boolean', bool_: 'boolean',
};
const typeOf = (name) => TYPES[String(name)] ?? TYPES[String(name).toLowerCase()];
/** Values of one kind, without null, which says nothing of a value; undefined when there are none, or of several kinds. */
function valuesOf(one, key = 'value_set') {
    const values = one.list(key)?.filter((value) => value !== null);
    if (values === undefined || values.length === 0 || !values.every(isScalar) || new Set(values.map((value) => typeof value)).size > 1)
        return undefined;
    return values;
}
const NO_VALUES = 'its value_set is empty, or of several kinds of values';
/** SQL that is true where a text matches a pattern; undefined for look-around and back-references. */
function matches(pattern) {
    const re2 = (0,regex/* toRe2 */.Z)(pattern);
    return re2 === undefined ? undefined : dialect/* duckdbDialect */.Q.matches(asText(PROPERTY), re2);
}
function patterns(one, key, suite, translate = fromPython) {
    const list = key.endsWith('_list') ? one.names(key) : one.text(key) === undefined ? undefined : [String(one.text(key))];
    if (list === undefined) {
        suite.leave(one, `it has no ${key}`);
        return undefined;
    }
    const found = [], differs = new Set();
    for (const source of list) {
        const result = translate(source);
        if ('why' in result) {
            suite.leave(one, `the pattern ${JSON.stringify(source)}: ${result.why}`);
            return undefined;
        }
        found.push(result.pattern);
        if (result.differs !== undefined)
            differs.add(result.differs);
    }
    for (const how of differs)
        suite.differ(one, how);
    return found;
}
/** @param all whether every pattern must match, or any one */
function matching(list, all, not) {
    const [only = ''] = list, single = list.length === 1, sql = list.map(matches);
    const word = not ? (single ? { not: { pattern: only } } : { not: { anyOf: list.map((pattern) => ({ pattern })) } }) : single ? { pattern: only } : { [all ? 'allOf' : 'anyOf']: list.map((pattern) => ({ pattern })) };
    const any = sql.every((one) => one !== undefined) ? `(${sql.join(all ? ' and ' : ' or ')})` : undefined;
    // What RE2 does not have, the query cannot ask either.
    return { schema: word, metric: !not && single && any !== undefined ? { metric: 'invalidValues', arguments: { pattern: only } } : undefined, wrong: any === undefined ? undefined : not ? any : `not ${any}`, says: `${not ? 'does not match' : 'matches'} ${list.join(all ? ' and ' : ' or ')}` };
}
const like = (source) => ({ pattern: fromLike(source) });
const regexes = (key, not, translate = fromPython) => (one, column, suite) => {
    const list = patterns(one, key, suite, translate);
    if (list === undefined)
        return;
    const on = key.endsWith('_list') && !not ? one.text('match_on') ?? 'any' : 'any';
    if (on !== 'any' && on !== 'all') {
        suite.leave(one, `match_on ${JSON.stringify(on)}`);
        return;
    }
    suite.cells(one, column, matching(list, on === 'all', not));
};
const inSet = (one, column, suite) => {
    const values = valuesOf(one);
    if (values === undefined) {
        suite.leave(one, NO_VALUES);
        return;
    }
    const listed = values.filter((value) => typeof value !== 'boolean');
    suite.cells(one, column, { schema: { enum: values }, metric: listed.length === values.length ? { metric: 'invalidValues', arguments: { validValues: [...listed] } } : undefined, wrong: `not ${among(PROPERTY, values)}`, says: 'is one of the listed values' });
};
const containsSet = (one, column, suite) => {
    const values = valuesOf(one);
    if (values === undefined) {
        suite.leave(one, NO_VALUES);
        return;
    }
    if (one.condition === null) {
        suite.leave(one, 'a row condition that is more than comparisons joined by "and"');
        return;
    }
    suite.check(one, { metric: 'sql', property: column, name: `listed values that ${column} does not have`, query: `select ${values.map((value) => `(case when coalesce(bool_or(${among(PROPERTY, [value])}), false) then 0 else 1 end)`).join(' + ')} from ${OBJECT}${one.condition === undefined ? '' : ` where ${asSql(one.condition)}`}`, mustBe: 0 });
};
/** By type of expectation, without `expect_column_`. */
const COLUMN_RULES = {
    to_exist: (one, column, suite) => { suite.present(one, column); if (one.get('column_index') !== undefined)
        suite.differ(one, 'column_index is not asked; say the order of all columns with the check columns'); },
    values_to_not_be_null: (one, column, suite) => {
        const { mostly, condition, severity } = one;
        if (mostly === 1 && severity === 'error' && condition !== null) {
            suite.require(one, column);
            return;
        }
        if (mostly === undefined || condition === null || condition !== undefined) {
            suite.rows(one, `${column} has no value`, `${ident(column)} is null`);
            return;
        }
        suite.check(one, { metric: 'nullValues', property: column, ...(mostly === 1 ? { mustBe: 0 } : { unit: 'percent', mustBeLessOrEqualTo: percent(mostly) }) });
    },
    values_to_be_null: (one, column, suite) => {
        if (one.mostly === 1 && one.severity === 'error')
            suite.cells(one, column, { schema: { type: 'null' }, says: 'has no value' });
        else
            suite.rows(one, `${column} has a value`, `${ident(column)} is not null`);
    },
    values_to_be_unique: (one, column, suite) => {
        const { mostly, condition } = one;
        if (condition !== undefined) {
            suite.leave(one, 'a row condition; say it as a sql check');
            return;
        }
        if (mostly === undefined) {
            suite.leave(one, 'mostly is no number from 0 to 1');
            return;
        }
        suite.check(one, { metric: 'duplicateValues', property: column, ...(mostly === 1 ? { mustBe: 0 } : { unit: 'percent', mustBeLessOrEqualTo: percent(mostly) }) });
        if (mostly < 1)
            suite.differ(one, 'mostly counts rows that repeat one before them here, there all rows of such a value');
    },
    values_to_be_in_set: inSet,
    values_to_not_be_in_set: (one, column, suite) => {
        const values = valuesOf(one);
        if (values === undefined)
            suite.leave(one, NO_VALUES);
        else
            suite.cells(one, column, { schema: { not: { enum: values } }, wrong: among(PROPERTY, values), says: 'is none of the listed values' });
    },
    distinct_values_to_be_in_set: inSet,
    distinct_values_to_contain_set: containsSet,
    distinct_values_to_equal_set: (one, column, suite) => { const before = suite.left.length; inSet(one, column, suite); if (suite.left.length === before)
        containsSet(one, column, suite); },
    values_to_be_between: (one, column, suite) => {
        const min = one.get('min_value'), max = one.get('max_value'), strict = { min: one.get('strict_min') === true, max: one.get('strict_max') === true }, sql = within(PROPERTY, min, max, strict);
        if (sql === undefined) {
            suite.leave(one, min === undefined && max === undefined ? 'it has no limits' : 'limits that are neither numbers nor ISO 8601 dates');
            return;
        }
        const dates = isMoment(min) || isMoment(max), says = `is ${[...(min === undefined ? [] : [`${strict.min ? '>' : '≥'} ${JSON.stringify(min)}`]), ...(max === undefined ? [] : [`${strict.max ? '<' : '≤'} ${JSON.stringify(max)}`])].join(' and ')}`;
        suite.cells(one, column, { schema: dates ? undefined : { ...(min === undefined ? {} : { [strict.min ? 'exclusiveMinimum' : 'minimum']: min }), ...(max === undefined ? {} : { [strict.max ? 'exclusiveMaximum' : 'maximum']: max }) }, wrong: `not coalesce(${sql}, false)`, says });
    },
    value_lengths_to_be_between: (one, column, suite) => { lengths(one, column, suite, one.get('min_value'), one.get('max_value'), { min: one.get('strict_min') === true, max: one.get('strict_max') === true }); },
    value_lengths_to_equal: (one, column, suite) => { const value = one.get('value'); lengths(one, column, suite, value, value, { min: false, max: false }); },
    values_to_match_regex: regexes('regex', false),
    values_to_not_match_regex: regexes('regex', true),
    values_to_match_regex_list: regexes('regex_list', false),
    values_to_not_match_regex_list: regexes('regex_list', true),
    values_to_match_like_pattern: regexes('like_pattern', false, like),
    values_to_not_match_like_pattern: regexes('like_pattern', true, like),
    values_to_match_like_pattern_list: regexes('like_pattern_list', false, like),
    values_to_not_match_like_pattern_list: regexes('like_pattern_list', true, like),
    values_to_match_strftime_format: (one, column, suite) => {
        const format = one.text('strftime_format'), pattern = format === undefined ? undefined : (0,date_forms/* fromStrftime */.r)(format);
        if (format === undefined || pattern === undefined) {
            suite.leave(one, `the format ${JSON.stringify(format ?? null)}`);
            return;
        }
        if (format === '%Y-%m-%d')
            suite.differ(one, 'days and months have two digits here');
        else if (/%[dj]/.test(format))
            suite.differ(one, 'whether the day is in the calendar is not asked');
        suite.cells(one, column, format === '%Y-%m-%d' ? { ...matching([pattern], false, false), schema: { type: 'string', format: 'date' } } : { ...matching([pattern], false, false), says: `has the form ${format}` });
    },
    values_to_be_json_parseable: (one, column, suite) => { suite.cells(one, column, { wrong: `not json_valid(${asText(PROPERTY)})`, says: 'is JSON' }); },
    values_to_be_of_type: (one, column, suite) => { types(one, column, suite, [one.get('type_')]); },
    values_to_be_in_type_list: (one, column, suite) => { types(one, column, suite, one.list('type_list') ?? []); },
};
function lengths(one, column, suite, min, max, strict) {
    const isLength = (value) => value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
    if ((min === undefined && max === undefined) || !isLength(min) || !isLength(max)) {
        suite.leave(one, 'it has no limits that are whole numbers');
        return;
    }
    const least = typeof min === 'number' ? min + (strict.min ? 1 : 0) : undefined, most = typeof max === 'number' ? max - (strict.max ? 1 : 0) : undefined;
    if (most !== undefined && most < 0) {
        suite.leave(one, 'no text is that short');
        return;
    }
    const length = dialect/* duckdbDialect */.Q.length(asText(PROPERTY));
    suite.cells(one, column, {
        schema: { ...(least === undefined ? {} : { minLength: least }), ...(most === undefined ? {} : { maxLength: most }) },
        wrong: `not (${[...(least === undefined ? [] : [`${length} >= ${least}`]), ...(most === undefined ? [] : [`${length} <= ${most}`])].join(' and ')})`, says: `has ${least === most ? String(least) : `${least ?? 0} to ${most ?? 'any number of'}`} characters`,
    });
}
function types(one, column, suite, names) {
    // The dtype of pandas for columns of anything.
    if (names.includes('object') || names.includes('object_')) {
        suite.differ(one, 'object is any type: nothing is asked');
        return;
    }
    const found = names.map(typeOf);
    // Without those that are not known the rule would be stricter.
    const strange = names.filter((_, i) => found[i] === undefined);
    if (names.length === 0 || strange.length > 0) {
        suite.leave(one, names.length === 0 ? 'it names no type' : `the type ${strange.map(String).join(', ')}`);
        return;
    }
    const list = [...new Set(found.filter((name) => name !== undefined))], [only] = list;
    if (list.includes('string')) {
        // Every cell of a text file is a text.
        suite.cells(one, column, { schema: { type: list.length === 1 ? 'string' : list }, wrong: 'false', says: 'is a text' });
        return;
    }
    const isNumber = list.every((name) => name === 'number' || name === 'integer');
    suite.cells(one, column, { schema: { type: list.length === 1 ? only : list.includes('number') && isNumber ? 'number' : list }, wrong: !isNumber ? undefined : list.includes('number') ? `${asNumber(PROPERTY)} is null` : `coalesce(${asNumber(PROPERTY)} <> floor(${asNumber(PROPERTY)}), true)`, says: `is ${list.join(' or ')}` });
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/great-expectations/expectation.js


const SEVERITIES = { critical: 'error', warning: 'warning', info: 'notice' };
/** Words about how and when Great Expectations runs, not about the data. */
const OF_THE_RUN = ['column', 'mostly', 'row_condition', 'condition_parser', 'batch_id', 'result_format', 'include_config', 'catch_exceptions', 'auto', 'profiler_config', 'meta', 'windows', 'notes', 'severity', 'description', 'id', 'rendered_content'];
/** One expectation, with its parameters filled in. */
class Expectation {
    type;
    column;
    /** Share of the rows that must keep it; undefined when that is no number from 0 to 1. */
    mostly;
    severity;
    description;
    /** Rows it is about: undefined for all, null for a condition that cannot be read. */
    condition;
    /** A parameter that the file does not give. */
    unknownParameter;
    /** A severity that is none. */
    oddSeverity;
    #given;
    #read = new Set(OF_THE_RUN);
    /** @param parameters of the suite, by name */
    constructor(written, parameters) {
        const unknown = [];
        // 1.x calls it `type`, before it was `expectation_type`.
        this.type = (0,contract/* word */.Vm)(written['type']) ?? (0,contract/* word */.Vm)(written['expectation_type']) ?? '(without a type)';
        this.#given = (0,contract/* record */.g1)(filled((0,contract/* record */.g1)(written['kwargs']), parameters, unknown));
        this.unknownParameter = unknown[0];
        this.column = (0,contract/* word */.Vm)(this.#given['column']);
        const mostly = this.#given['mostly'] ?? 1, asked = this.#given['row_condition'] ?? undefined, severity = written['severity'] ?? this.#given['severity'] ?? 'critical', known = typeof severity === 'string' ? SEVERITIES[severity.toLowerCase()] : undefined;
        this.mostly = typeof mostly === 'number' && mostly >= 0 && mostly <= 1 ? mostly : undefined;
        this.condition = asked === undefined || asked === '' ? undefined : readCondition(asked) ?? null;
        this.severity = known ?? 'error';
        this.oddSeverity = known === undefined ? severity : undefined;
        const notes = (0,contract/* record */.g1)(written['meta'])['notes'] ?? written['notes'], content = typeof notes === 'string' ? notes : (0,contract/* list */.p_)((0,contract/* record */.g1)(notes)['content']).filter((one) => typeof one === 'string').join(' ');
        this.description = (0,contract/* word */.Vm)(written['description']) ?? (0,contract/* word */.Vm)(content.trim());
    }
    /** A word of the expectation; what is never read is listed. Null is as good as nothing. */
    get(key) {
        this.#read.add(key);
        return this.#given[key] ?? undefined;
    }
    number(key) { const value = this.get(key); return typeof value === 'number' && Number.isFinite(value) ? value : undefined; }
    text(key) { return (0,contract/* word */.Vm)(this.get(key)); }
    list(key) { const value = this.get(key); return Array.isArray(value) ? value : undefined; }
    names(key) { const value = this.list(key); return value !== undefined && value.length > 0 && value.every((one) => typeof one === 'string') ? value : undefined; }
    get unread() { return Object.entries(this.#given).filter(([key, value]) => !this.#read.has(key) && value !== null && value !== false).map(([key]) => key); }
}
/** Fills in `{ "$PARAMETER": "name" }` where the suite gives its value; anything more is for its reader. */
function filled(value, parameters, unknown) {
    if (Array.isArray(value))
        return value.map((one) => filled(one, parameters, unknown));
    if (typeof value !== 'object' || value === null)
        return value;
    const given = value, name = given['$PARAMETER'];
    if (name === undefined)
        return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, filled(one, parameters, unknown)]));
    if (typeof name === 'string' && Object.hasOwn(parameters, name))
        return parameters[name];
    const own = typeof name === 'string' ? given[`$PARAMETER.${name}`] : undefined;
    if (own !== undefined)
        return own;
    unknown.push(typeof name === 'string' ? name : JSON.stringify(name));
    return undefined;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/great-expectations/table-rules.js



const strictOf = (one) => ({ min: one.get('strict_min') === true, max: one.get('strict_max') === true });
const NO_LIMITS = 'it has no limits that are numbers';
const CONDITION = 'a row condition; say it as a sql check';
/** The bounds of an expectation; undefined and listed when they are none: a limit that is lost would make another rule. */
function bounds(one, suite) {
    const min = one.get('min_value'), max = one.get('max_value'), strict = strictOf(one);
    const found = [min, max].every((value) => value === undefined || (typeof value === 'number' && Number.isFinite(value))) ? comparators(one.number('min_value'), one.number('max_value'), strict) : undefined;
    if (found === undefined)
        suite.leave(one, NO_LIMITS);
    return found;
}
const counted = (metric, exact) => (one, suite) => {
    if (one.condition !== undefined) {
        suite.leave(one, CONDITION);
        return;
    }
    const value = one.number('value'), asked = exact ? (value === undefined ? undefined : { mustBe: value }) : bounds(one, suite);
    if (asked !== undefined)
        suite.check(one, { metric, ...asked });
    else if (exact)
        suite.leave(one, 'it has no number');
};
/** @param sql the same in SQL, for a row condition and for moments */
const aggregate = (metric, sql, says) => (one, suite) => {
    const { column, condition } = one, min = one.get('min_value'), max = one.get('max_value'), strict = strictOf(one);
    if (column === undefined) {
        suite.leave(one, 'no column');
        return;
    }
    if (condition === null) {
        suite.leave(one, 'a row condition that is more than comparisons joined by "and"');
        return;
    }
    const where = condition === undefined ? '' : ` where ${asSql(condition)}`;
    if ((isMoment(min) || isMoment(max)) && (says === 'min' || says === 'max')) {
        const sure = within('value', min, max, strict);
        if (sure === undefined)
            suite.leave(one, NO_LIMITS);
        else
            suite.check(one, { metric: 'sql', property: column, name: `${says} of ${column} out of bounds`, query: `select case when ${sure} then 0 else 1 end from (select ${says}(${asMoment(PROPERTY)}) as value from ${OBJECT}${where})`, mustBe: 0 });
        return;
    }
    const asked = bounds(one, suite);
    if (asked === undefined)
        return;
    suite.check(one, condition === undefined ? { ...metric, property: column, ...asked } : { metric: 'sql', property: column, name: `${says} of ${column}`, query: `select ${sql} from ${OBJECT}${where}`, ...asked });
};
const NUMBER = asNumber(PROPERTY);
/** Two columns of one row. @param wrong SQL that is true for a pair that does not keep it */
const pair = (says, wrong) => (one, suite) => {
    const first = one.text('column_A'), second = one.text('column_B'), ignore = one.text('ignore_row_if') ?? 'both_values_are_missing';
    if (first === undefined || second === undefined) {
        suite.leave(one, 'it does not name two columns');
        return;
    }
    const a = ident(first), b = ident(second), condition = wrong(a, b, one);
    const rows = ignore === 'both_values_are_missing' ? `${a} is not null or ${b} is not null` : ignore === 'either_value_is_missing' ? `${a} is not null and ${b} is not null` : ignore === 'neither' || ignore === 'never' ? 'true' : undefined;
    if (condition === undefined || rows === undefined) {
        suite.leave(one, rows === undefined ? `ignore_row_if ${JSON.stringify(ignore)}` : 'its pairs are no pairs of plain values');
        return;
    }
    suite.rows(one, says(first, second, one), condition, rows);
};
/** Numbers as numbers; texts, also dates as ISO 8601 writes them, as texts. */
const compare = (a, sign, b) => `coalesce(case when ${asNumber(a)} is not null and ${asNumber(b)} is not null then ${asNumber(a)} ${sign} ${asNumber(b)} else ${asText(a)} ${sign} ${asText(b)} end, false)`;
/** Several columns of one row. */
const several = (says, wrong) => (one, suite) => {
    const names = one.names('column_list'), ignore = one.text('ignore_row_if') ?? 'all_values_are_missing', columns = (names ?? []).map(ident), condition = names === undefined ? undefined : wrong(columns, one);
    const rows = ignore === 'all_values_are_missing' ? columns.map((column) => `${column} is not null`).join(' or ') : ignore === 'any_value_is_missing' ? columns.map((column) => `${column} is not null`).join(' and ') : ignore === 'never' ? 'true' : undefined;
    if (names === undefined || condition === undefined || rows === undefined) {
        suite.leave(one, rows === undefined ? `ignore_row_if ${JSON.stringify(ignore)}` : 'it does not say its columns and values');
        return;
    }
    suite.rows(one, `${says}: ${names.join(', ')}`, condition, rows);
};
/** By type of expectation, without `expect_`. */
const TABLE_RULES = {
    table_row_count_to_be_between: counted('rowCount', false), table_row_count_to_equal: counted('rowCount', true),
    table_column_count_to_be_between: counted('columnCount', false), table_column_count_to_equal: counted('columnCount', true),
    table_columns_to_match_ordered_list: (one, suite) => { const names = one.names('column_list'); if (names === undefined)
        suite.leave(one, 'it lists no columns');
    else
        suite.check(one, { metric: 'columns', arguments: { properties: [...names] } }); },
    table_columns_to_match_set: (one, suite) => {
        const names = one.names('column_set');
        if (names === undefined)
            suite.leave(one, 'it lists no columns');
        else if (one.get('exact_match') === false)
            for (const name of names)
                suite.present(one, name);
        else {
            // No other column and as many: all of them.
            for (const name of names)
                suite.column(name);
            suite.closed = true;
            suite.check(one, { metric: 'columnCount', mustBe: new Set(names).size, name: 'number of columns' });
        }
    },
    compound_columns_to_be_unique: (one, suite) => {
        const names = one.names('column_list'), { mostly, condition } = one;
        if (names === undefined || mostly !== 1 || condition !== undefined) {
            suite.leave(one, names === undefined ? 'it lists no columns' : mostly !== 1 ? 'mostly of a key of several columns' : CONDITION);
            return;
        }
        suite.check(one, { metric: 'duplicateValues', arguments: { properties: [...names] }, mustBe: 0 });
        if ((one.text('ignore_row_if') ?? 'all_values_are_missing') !== 'any_value_is_missing')
            suite.differ(one, 'a row that lacks a part of the key is not compared');
    },
    select_column_values_to_be_unique_within_record: several('two columns are equal', (columns) => `(${columns.flatMap((a, i) => columns.slice(i + 1).map((b) => `${a} is not distinct from ${b}`)).join(' or ') || 'false'})`),
    multicolumn_sum_to_equal: several('the sum is another', (columns, one) => { const total = one.number('sum_total'); return total === undefined ? undefined : `${columns.map((column) => `coalesce(${asNumber(column)}, 0)`).join(' + ')} <> ${total}`; }),
    column_pair_values_to_be_equal: pair((a, b) => `${a} differs from ${b}`, (a, b) => `not ${compare(a, '=', b)}`),
    'column_pair_values_a_to_be_greater_than_b': pair((a, b, one) => `${a} is not greater than ${b}${one.get('or_equal') === true ? ' or equal' : ''}`, (a, b, one) => `not ${compare(a, one.get('or_equal') === true ? '>=' : '>', b)}`),
    column_pair_values_to_be_in_set: pair((a, b) => `${a} and ${b} are none of the listed pairs`, (a, b, one) => {
        const pairs = one.list('value_pairs_set'), side = (column, value) => (value === null ? `${column} is null` : isScalar(value) ? equals(column, value) : undefined);
        const parts = pairs?.map((values) => { const [left, right, ...more] = Array.isArray(values) ? values : [undefined], l = side(a, left), r = side(b, right); return more.length > 0 || l === undefined || r === undefined ? undefined : `(${l} and ${r})`; });
        return parts === undefined || parts.length === 0 || parts.includes(undefined) ? undefined : `not (${parts.join(' or ')})`;
    }),
    column_min_to_be_between: aggregate({ metric: 'min' }, `min(${NUMBER})`, 'min'), column_max_to_be_between: aggregate({ metric: 'max' }, `max(${NUMBER})`, 'max'),
    column_mean_to_be_between: aggregate({ metric: 'mean' }, `avg(${NUMBER})`, 'mean'), column_sum_to_be_between: aggregate({ metric: 'sum' }, `fsum(${NUMBER})`, 'sum'),
    column_stdev_to_be_between: aggregate({ metric: 'stddev' }, `stddev_samp(${NUMBER})`, 'stddev'), column_median_to_be_between: aggregate({ metric: 'quantile', arguments: { quantile: 0.5 } }, `quantile_cont(${NUMBER}, 0.5)`, 'median'),
    column_unique_value_count_to_be_between: aggregate({ metric: 'distinctValues' }, `count(distinct ${PROPERTY})`, 'distinct values'),
    column_proportion_of_unique_values_to_be_between: (one, suite) => {
        const asked = one.column === undefined ? undefined : bounds(one, suite);
        if (one.column === undefined)
            suite.leave(one, 'no column');
        else if (one.condition !== undefined)
            suite.leave(one, CONDITION);
        else if (asked !== undefined)
            suite.check(one, { metric: 'sql', property: one.column, name: `distinct values of ${one.column} by their number`, query: `select count(distinct ${PROPERTY}) / nullif(count(${PROPERTY}), 0) from ${OBJECT}`, ...asked });
    },
    column_quantile_values_to_be_between: (one, suite) => {
        const { column } = one, ranges = one.get('quantile_ranges'), { quantiles, value_ranges: limits } = typeof ranges === 'object' && ranges !== null ? ranges : {};
        if (column === undefined || one.condition !== undefined || !Array.isArray(quantiles) || !Array.isArray(limits) || quantiles.length !== limits.length || quantiles.length === 0) {
            suite.leave(one, one.condition === undefined ? 'it does not say quantiles and their ranges' : CONDITION);
            return;
        }
        const checks = quantiles.map((quantile, i) => {
            const [low, high] = Array.isArray(limits[i]) ? limits[i] : [undefined], isLimit = (value) => value === null || (typeof value === 'number' && Number.isFinite(value));
            const asked = isLimit(low) && isLimit(high) ? comparators(low ?? undefined, high ?? undefined, { min: false, max: false }) : undefined;
            return typeof quantile === 'number' && quantile >= 0 && quantile <= 1 && asked !== undefined ? { metric: 'quantile', property: column, arguments: { quantile }, ...asked } : undefined;
        });
        if (checks.includes(undefined)) {
            suite.leave(one, 'it does not say quantiles and their ranges');
            return;
        }
        for (const check of checks)
            if (check !== undefined)
                suite.check(one, check);
        suite.differ(one, 'a quantile between two values lies between them here, there it is the nearer one');
    },
};
/** An expectation that is SQL already. */
function unexpectedRows(one, suite) {
    const query = one.text('unexpected_rows_query');
    if (query === undefined || !query.includes('{batch}')) {
        suite.leave(one, query === undefined ? 'it has no query' : 'its query does not name {batch}');
        return;
    }
    if (one.condition !== undefined) {
        suite.leave(one, CONDITION);
        return;
    }
    suite.check(one, { metric: 'sql', name: one.description ?? 'unexpected rows', query: `select count(*) from (${query.trim().replace(/;$/, '').replaceAll('{batch}', OBJECT)}\n) as unexpected`, mustBe: 0 });
    suite.differ(one, 'the query runs in DuckDB: columns that the schema does not call numbers are texts');
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/great-expectations.js







/** Why an expectation has no twin here. */
const WITHOUT = {
    expect_column_values_to_be_increasing: 'the order of rows means nothing here; say it as a sql check with a column that orders them', expect_column_values_to_be_decreasing: 'the order of rows means nothing here; say it as a sql check with a column that orders them',
    expect_column_values_to_be_dateutil_parseable: 'dateutil takes too many forms; say the form as a format or pattern', expect_column_values_to_match_json_schema: 'put the schema below the column itself, with type object',
    expect_column_kl_divergence_to_be_less_than: 'distributions are compared with the base, not with a fixed one', expect_column_most_common_value_to_be_in_set: 'say it as a sql check with mode()', expect_column_value_z_scores_to_be_less_than: 'say it as a sql check with avg() and stddev()',
    expect_table_row_count_to_equal_other_table: 'say it as a sql check that names both data sets',
};
/** Turns a suite of Great Expectations (0.13 to 1.x, as JSON) into a row schema and checks. What every row must keep becomes the schema; what `mostly` rows must keep,
 *  and what is about the table, becomes a check: `mostly: 0.99` is at most 1 percent.
 *  @throws UserError when it is no suite */
function importSuite(content, file) {
    const { expectations, suite_parameters: parameters, evaluation_parameters: former } = (0,contract/* record */.g1)(content), suite = new Suite();
    if (!Array.isArray(expectations))
        throw new errors/* UserError */.y('file-unreadable', `${file} is no expectation suite: it has no "expectations"`, { place: { file, line: 1 }, hint: 'A suite is the JSON file that Great Expectations keeps below expectations/.' });
    if (expectations.length === 0)
        throw new errors/* UserError */.y('file-unreadable', `${file} holds no expectation`, { place: { file, line: 1 }, hint: 'Name the suite that holds some.' });
    for (const written of expectations)
        bring(new Expectation((0,contract/* record */.g1)(written), { ...(0,contract/* record */.g1)(former), ...(0,contract/* record */.g1)(parameters) }), suite);
    const title = (0,contract/* word */.Vm)((0,contract/* record */.g1)(content)['name']) ?? (0,contract/* word */.Vm)((0,contract/* record */.g1)(content)['expectation_suite_name']) ?? 'data';
    return { name: (0,data_name/* datasetName */.wR)(title), schema: suite.schema(title), checks: suite.checks, left: suite.left, differs: suite.differs };
}
function bring(one, suite) {
    if (one.unknownParameter !== undefined) {
        suite.leave(one, `the parameter ${JSON.stringify(one.unknownParameter)} has no value in the file`);
        return;
    }
    const left = suite.left.length, of = one.type.replace(/^expect_/, ''), table = TABLE_RULES[of], rule = of.startsWith('column_') ? COLUMN_RULES[of.slice('column_'.length)] : undefined;
    if (Object.hasOwn(TABLE_RULES, of) && table !== undefined)
        table(one, suite);
    else if (rule !== undefined) {
        if (one.column === undefined)
            suite.leave(one, 'no column');
        else
            rule(one, one.column, suite);
    }
    else if (one.type === 'unexpected_rows_expectation' || one.text('unexpected_rows_query') !== undefined)
        unexpectedRows(one, suite);
    else
        suite.leave(one, WITHOUT[one.type] ?? 'it has no twin here');
    if (suite.left.length > left)
        return;
    if (one.unread.length > 0)
        suite.differ(one, `${one.unread.join(', ')} ${one.unread.length === 1 ? 'is' : 'are'} not asked`);
    if (one.oddSeverity !== undefined)
        suite.differ(one, `the severity ${JSON.stringify(one.oddSeverity)} is taken for error`);
}


/***/ }),

/***/ 63257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MOMENT),
/* harmony export */   G: () => (/* binding */ dateLimit)
/* harmony export */ });
/** A day or moment as ISO 8601 writes it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const KINDS = {
    date: { type: 'date', form: /^\d{4}-\d{2}-\d{2}$/ },
    datetime: { type: 'timestamptz', form: MOMENT },
    time: { type: 'time', form: /^\d{2}:\d{2}:\d{2}(\.\d+)?$/ },
    year: { type: 'bigint', form: /^-?\d+$/ },
};
const BEYOND = { minimum: ['<', 'rows below the minimum'], maximum: ['>', 'rows above the maximum'], exclusiveMinimum: ['<=', 'rows not above'], exclusiveMaximum: ['>=', 'rows not below'] };
/** A limit of a date or time as a check: rows beyond it are counted. JSON Schema has limits for numbers only.
 *  @param kind date, datetime, time or year, all as ISO 8601 writes them
 *  @returns undefined when the limit is none */
function dateLimit(column, kind, keyword, limit) {
    const { type, form } = KINDS[kind] ?? {}, [sign, says] = BEYOND[keyword] ?? [], text = typeof limit === 'number' ? String(limit) : limit;
    if (type === undefined || form === undefined || sign === undefined || typeof text !== 'string' || !form.test(text))
        return undefined;
    return { metric: 'sql', property: column, name: `${says} ${text} of ${column}`, query: `select count(*) from \${object} where try_cast(cast(\${property} as varchar) as ${type}) ${sign} cast('${text}' as ${type})`, mustBe: 0 };
}


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


/***/ })

};
