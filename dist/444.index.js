export const id = 444;
export const ids = [444];
export const modules = {

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

/***/ 35278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ parquetRelation),
/* harmony export */   PE: () => (/* binding */ csvRelation)
/* harmony export */ });
/* unused harmony exports GLOB, jsonLinesRelation */
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28597);

const { text } = _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .duckdbDialect */ .Q;
/** Longest JSON record in bytes. */
const LONGEST_LINE = (/* unused pure expression or super */ null && (1 << 24));
/** DuckDB keeps several buffers for each thread: small ones keep memory low (measured: 127 MB instead of 620 MB on a file of 580 MB). Longer records need the large ones. */
const BUFFERS = { usual: { line: 2 << 20, buffer: 8 << 20 }, large: { line: 1 << 24, buffer: 1 << 25 } };
/** Characters in a path that DuckDB takes for a pattern: such a file is read through a copy with a plain name. */
const GLOB = /[*?[\]{}]/;
/** SQL that reads a CSV or TSV file as text. An empty cell is NULL without quotes and '' with them. */
function csvRelation(path, reading) {
    const { line, buffer } = reading.longRecords === true ? BUFFERS.large : BUFFERS.usual;
    const byte = (code) => text(code === undefined ? '' : String.fromCharCode(code));
    const columns = Array.from({ length: reading.columns }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ');
    return `read_csv(${text(path)}, auto_detect = false, header = false, skip = ${reading.skip}, delim = ${byte(reading.delimiter)}, quote = ${byte(reading.quote)}, escape = ${byte(reading.escape ?? reading.quote)}, `
        + `comment = '', allow_quoted_nulls = false, nullstr = '', strict_mode = true, compression = 'none', encoding = 'utf-8', max_line_size = ${line}, buffer_size = ${buffer}, columns = {${columns}})`;
}
/** SQL that reads JSON lines: one column `j` with the text of each line that is not blank; NULL where the line is no JSON. */
function jsonLinesRelation(path) {
    return `(select cast(json as varchar) as j from read_ndjson_objects(${text(path)}, ignore_errors = true, maximum_object_size = ${LONGEST_LINE}, compression = 'uncompressed'))`;
}
function parquetRelation(path) {
    return `read_parquet(${text(path)})`;
}


/***/ }),

/***/ 58160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67705);

/** Compares the header with the schema: missing, extra, duplicate and blank columns are reported here, once.
 *  Order does not matter. Without a header the columns are those of the schema, in its order. */
function columnsOf(subject, head, expected, lines = true) {
    const place = lines ? placeOf : () => ({});
    const headerLine = lines ? lineOf : () => ({});
    if (head.header === undefined)
        return Array.from({ length: head.columns }, (_, i) => expected?.properties[i] ?? `field${i + 1}`);
    const seen = new Map();
    const names = head.header.map((cell, at) => {
        if (cell.name.trim() === '') {
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .structural */ .ex)(subject, 'blank-column', `column ${at + 1} has no name`, place(cell));
            return undefined;
        }
        const first = seen.get(cell.name);
        if (first !== undefined) {
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .structural */ .ex)(subject, 'duplicate-column', `stands twice in the header, first at ${first.line}:${first.column}`, place(cell), cell.name);
            return undefined;
        }
        seen.set(cell.name, cell);
        return cell.name;
    });
    if (expected === undefined)
        return names;
    const hint = separatorHint(head);
    for (const name of expected.required)
        if (!seen.has(name))
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .structural */ .ex)(subject, 'missing-column', `is required, but the header does not have it${near(name, seen.keys())}${hint}`, headerLine(head), name);
    for (const name of expected.properties)
        if (!seen.has(name) && !expected.required.includes(name))
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .structural */ .ex)(subject, 'absent-column', `is described by the schema, but the header does not have it${near(name, seen.keys())}`, headerLine(head), name);
    for (const [name, cell] of seen) {
        if (!expected.allows(name))
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .structural */ .ex)(subject, 'extra-column', `is not allowed by the schema${near(name, expected.properties)}`, place(cell), name);
        else if (!expected.describes(name))
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .structural */ .ex)(subject, 'unknown-column', 'is not described by the schema', place(cell), name);
    }
    return names;
}
const placeOf = ({ line, column, endLine, endColumn }) => ({ line, column, endLine, endColumn });
function lineOf(head) { return { line: head.header?.[0]?.line ?? 1 }; }
/** A name that differs by case, blanks, underscores or hyphens only. */
function near(name, names) {
    const folded = (text) => text.toLowerCase().replaceAll(/[\s_-]/g, '');
    for (const other of names)
        if (other !== name && folded(other) === folded(name))
            return `; did you mean "${other}"?`;
    return '';
}
function separatorHint(head) {
    const only = head.header?.length === 1 ? head.header[0]?.name : undefined;
    const separator = only === undefined ? undefined : [';', '\t', '|', ','].find((mark) => only.includes(mark));
    return separator === undefined ? '' : `; the header is one cell that holds ${JSON.stringify(separator)}: set \`delimiter: ${JSON.stringify(separator)}\``;
}


/***/ }),

/***/ 84771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ compileSuspects)
});

// EXTERNAL MODULE: ./out/gates/validate-data/rows/compile.js
var compile = __webpack_require__(63438);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/formats.js
var formats = __webpack_require__(58231);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/load.js + 1 modules
var load = __webpack_require__(84181);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/predicate.js
var predicate = __webpack_require__(64354);
// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(91895);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/regex.js

/** Thrown inside the translation for a construct that RE2 does not have, or has with another meaning. */
class NotInRe2 extends Error {
}
/** An RE2 pattern that matches the same texts as a pattern of JSON Schema (ECMA-262 with the u flag).
 *  @returns undefined when there is none: look-around, back-references, repetition beyond 1,000
 *  @throws SyntaxError when the pattern is no regular expression
 *  @see https://github.com/google/re2/wiki/Syntax */
function toRe2(pattern) {
    const tree = new regexpp/* RegExpParser */.HA({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
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
        return elements.map(regex_element).join('');
    }).join('|');
}
function regex_element(node) {
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
    const inner = regex_element(node.element);
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

// EXTERNAL MODULE: ./out/gates/validate-data/rows/typing.js
var typing = __webpack_require__(88832);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/sql-cells.js






/** Compiles a row schema to SQL that finds suspect rows and never misses one. */
function compileSuspects(schema, table, sql) {
    const { valid, explained } = (0,compile/* compileRow */.o)(schema, new SqlCells(schema, table, sql));
    // The condition of a CASE is evaluated on ever fewer rows, part by part; as a plain value, every part would be computed for every row.
    return { predicate: valid === predicate/* UNKNOWN */.HV ? undefined : `case when ${valid} then false else true end`, explained };
}
const VALID = { valid: predicate/* SQL */.Xs.always, invalid: predicate/* SQL */.Xs.unknown };
const INVALID = { valid: predicate/* SQL */.Xs.unknown, invalid: predicate/* SQL */.Xs.always };
const NOTHING = { valid: predicate/* SQL */.Xs.unknown, invalid: predicate/* SQL */.Xs.unknown };
class SqlCells {
    always = predicate/* SQL */.Xs.always;
    unknown = predicate/* SQL */.Xs.unknown;
    all = predicate/* all */.Q7;
    any = predicate/* any */.bz;
    names;
    #schema;
    #table;
    #sql;
    #cells = new Map();
    constructor(schema, table, sql) {
        this.names = table.names;
        this.#schema = schema;
        this.#table = table;
        this.#sql = sql;
    }
    #cell(column) {
        const known = this.#cells.get(column);
        if (known !== undefined)
            return known;
        const text = this.#table.column(column), native = this.#table.native?.(column);
        const cell = { text, bare: this.#table.bare?.(column) ?? text, native, type: typeOf(native, (0,typing/* columnType */.DW)(this.#schema, column)) };
        this.#cells.set(column, cell);
        return cell;
    }
    type(column) { return this.#cell(column).type; }
    missing(column) {
        const { text } = this.#cell(column);
        return { valid: `${text} is null`, invalid: `${text} is not null` };
    }
    isNumber(column) {
        const { text, bare, type, native } = this.#cell(column);
        if (!type.number)
            return INVALID;
        if (native === 'float')
            return { valid: `isfinite(${text})`, invalid: `not isfinite(${text})` };
        if (native !== undefined)
            return VALID;
        const pattern = (0,typing/* numberPattern */.a9)(this.#table.typing.decimalChar);
        return { valid: this.#sql.matches(bare, pattern), invalid: `not ${this.#sql.matches(text, pattern)}` };
    }
    isInteger(column) {
        const { text, bare, type, native } = this.#cell(column), number = this.isNumber(column);
        if (native === undefined)
            return { valid: type.number ? this.#sql.matches(bare, '\\A[+-]?[0-9]+(?:\\.0*)?\\z') : predicate/* UNKNOWN */.HV, invalid: number.invalid };
        if (!type.number)
            return INVALID;
        return native === 'integer' ? VALID : { valid: (0,predicate/* all */.Q7)([number.valid, `${text} = floor(${text})`]), invalid: (0,predicate/* any */.bz)([number.invalid, `${text} <> floor(${text})`]) };
    }
    isBoolean(column) {
        const { type, native } = this.#cell(column), { trueValues, falseValues } = this.#table.typing;
        if (native !== undefined)
            return native === 'boolean' ? VALID : INVALID;
        return type.boolean ? this.#among(column, [...trueValues, ...falseValues]) : INVALID;
    }
    isString(column) {
        const number = this.isNumber(column), boolean = this.isBoolean(column);
        return { valid: (0,predicate/* all */.Q7)([number.invalid, boolean.invalid]), invalid: (0,predicate/* any */.bz)([number.valid, boolean.valid]) };
    }
    /** A missing cell is null; one that is there is not. */
    isNull() { return INVALID; }
    isTruth(column, value) {
        const { text, native } = this.#cell(column), { trueValues, falseValues } = this.#table.typing;
        if (native === undefined)
            return this.#among(column, value ? trueValues : falseValues);
        return native !== 'boolean' ? INVALID : { valid: value ? text : `not ${text}`, invalid: value ? `not ${text}` : text };
    }
    /** Rounding text to a double is monotone: v ≥ L makes d(v) ≥ d(L), so a strict inequality of doubles is one of the numbers. Equality needs texts that
     *  doubles hold exactly, which up to 15 digits do. */
    bound(column, keyword, value, limit) {
        const cell = this.#cell(column);
        const d = this.#double(cell, cell.text), quick = this.#double(cell, cell.bare), l = this.#sql.number(value);
        const up = keyword === 'minimum' || keyword === 'exclusiveMinimum', strict = keyword.startsWith('exclusive');
        const beyond = `${quick} ${up ? '>' : '<'} ${l}`, short = `${d} ${up ? '<' : '>'} ${l}`;
        const held = limit === undefined ? `(${d} = ${l} and ${this.#exactly(cell)})` : predicate/* UNKNOWN */.HV;
        return strict ? { valid: beyond, invalid: (0,predicate/* any */.bz)([short, held]) } : { valid: (0,predicate/* any */.bz)([beyond, held]), invalid: short };
    }
    multipleOf() { return NOTHING; }
    equals(column, value) {
        const cell = this.#cell(column), d = this.#double(cell, cell.text), l = this.#sql.number(value);
        return { valid: `(${d} = ${l} and ${this.#exactly(cell)})`, invalid: `${d} <> ${l}` };
    }
    among(column, texts) { return this.#among(column, texts); }
    length(column, min, max) {
        const length = this.#sql.length(this.#cell(column).text);
        return max === Infinity ? { valid: `${length} >= ${min}`, invalid: `${length} < ${min}` } : { valid: `${length} <= ${max}`, invalid: `${length} > ${max}` };
    }
    matches(column, pattern) {
        const re2 = toRe2(pattern);
        if (re2 === undefined)
            return undefined;
        const matches = this.#sql.matches(this.#cell(column).text, re2);
        return { valid: matches, invalid: `not ${matches}` };
    }
    format(column, name) { return (0,formats/* format */.n)(name, this.#cell(column).text, this.#sql); }
    /** A date is written as text that has its format; anything else that is asked of the text is for ajv. */
    native(column, keyword, value) {
        const { native } = this.#cell(column);
        if (native !== 'date' && native !== 'date-time')
            return undefined;
        return keyword === 'format' && value === native ? VALID : ASSERTIONS.has(keyword) ? NOTHING : undefined;
    }
    /** A small range of whole numbers, or numbers that are listed, is quicker found in a list than computed. */
    shortcut(column, schema) {
        const { type, native, bare } = this.#cell(column);
        if (!type.number || native !== undefined || Object.keys(schema).some((word) => !['type', 'minimum', 'maximum', 'enum', 'title', 'description'].includes(word)))
            return undefined;
        const { enum: values, minimum: least, maximum: most } = schema;
        const within = (value) => (typeof least !== 'number' || value >= least) && (typeof most !== 'number' || value <= most);
        const list = Array.isArray(values)
            ? values.filter((value) => typeof value === 'number' && Number.isSafeInteger(value) && within(value))
            : typeof least === 'number' && typeof most === 'number' && most - least <= 500 ? Array.from({ length: Math.max(0, Math.floor(most) - Math.ceil(least) + 1) }, (_, i) => Math.ceil(least) + i) : [];
        return list.length === 0 || list.some((value) => Object.is(value, -0)) ? undefined : this.#sql.among(bare, list.map(String));
    }
    /** Does a double hold the number exactly? */
    #exactly(cell) { return cell.native === undefined ? `${this.#sql.length(cell.text)} <= 15` : `abs(${this.#double(cell, cell.text)}) <= 9007199254740991`; }
    #double({ native }, text) {
        if (native !== undefined)
            return `cast(${text} as double)`;
        const { decimalChar } = this.#table.typing;
        return `try_cast(${decimalChar === '.' ? text : `replace(${text}, ${this.#sql.text(decimalChar)}, '.')`} as double)`;
    }
    #among(column, values) {
        if (values.length === 0)
            return INVALID;
        const { text } = this.#cell(column), found = this.#sql.among(text, values);
        return { valid: found, invalid: `(${text} is not null and coalesce(${found}, false) = false)` };
    }
}
const ASSERTIONS = new Set(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'enum', 'const', 'minLength', 'maxLength', 'pattern', 'format']);
function typeOf(native, asked) {
    if (native === undefined)
        return asked;
    const number = native === 'integer' || native === 'float' || native === 'decimal';
    return { number, integer: native === 'integer', boolean: native === 'boolean', json: native === 'other', string: !number && native !== 'boolean' && native !== 'other', nullable: asked.nullable };
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ expectedColumns),
  F: () => (/* binding */ textRows)
});

;// CONCATENATED MODULE: ./out/gates/validate-data/cells.js
/** @param raw text of the cell; undefined when it is empty and not quoted
 *  @returns null when it is missing */
function cellValue(raw, rule) {
    if (raw === undefined)
        return rule.values.has('') ? null : '';
    if (raw === '')
        return rule.values.has('') && !rule.ofStrings ? null : '';
    // A set must hash every text it is asked about; mostly there is only the empty one to know.
    return rule.values.size > (rule.values.has('') ? 1 : 0) && rule.values.has(raw) ? null : raw;
}
/** The same as SQL.
 *  @param column SQL expression: NULL for an empty cell without quotes, '' for one with */
function cellSql(column, rule, dialect) {
    const words = [...rule.values].filter((value) => value !== '');
    const empty = rule.values.has('');
    const missing = empty && !rule.ofStrings ? [...words, ''] : words;
    const text = empty ? column : `coalesce(${column}, '')`;
    if (missing.length === 0)
        return text;
    return missing.length === 1 ? `nullif(${text}, ${dialect.text(missing[0] ?? '')})` : `case when ${dialect.among(text, missing)} then null else ${text} end`;
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/compile.js
var compile = __webpack_require__(63438);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/decide.js + 2 modules
var decide = __webpack_require__(60380);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/document.js
var rows_document = __webpack_require__(12170);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/load.js + 1 modules
var load = __webpack_require__(84181);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/sieve.js
var sieve = __webpack_require__(83581);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/sql-cells.js + 1 modules
var sql_cells = __webpack_require__(84771);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/typing.js
var rows_typing = __webpack_require__(88832);
;// CONCATENATED MODULE: ./out/gates/validate-data/text-rows.js








/** What the outermost level of a schema says about columns; what stands in branches is left to the rows. */
function expectedColumns(schema) {
    const root = (0,rows_document/* isObject */.Gv)(schema.main.root) ? schema.main.root : {};
    const properties = (0,rows_document/* isObject */.Gv)(root['properties']) ? Object.keys(root['properties']) : [];
    const patterns = (0,rows_document/* isObject */.Gv)(root['patternProperties']) ? Object.keys(root['patternProperties']).map((pattern) => new RegExp(pattern, 'u')) : [];
    const required = Array.isArray(root['required']) ? root['required'].filter((name) => typeof name === 'string') : [];
    const describes = (name) => properties.includes(name) || patterns.some((pattern) => pattern.test(name));
    const open = ['allOf', 'anyOf', 'oneOf', 'if', '$ref', 'unevaluatedProperties', 'additionalProperties', 'dependentSchemas'].some((word) => word in root);
    return { properties, required, allows: (name) => root['additionalProperties'] !== false || describes(name), describes: (name) => open || describes(name) };
}
/** @param names columns of the file in its order; undefined for those that are not judged */
async function textRows(schema, typing, names, expected) {
    const decider = await (0,decide/* createDecider */.$)(schema);
    const absent = new Set(expected.required.filter((name) => !names.includes(name)));
    const columns = names.map((name, at) => {
        if (name === undefined || !expected.allows(name))
            return undefined;
        const type = (0,rows_typing/* columnType */.DW)(schema, name);
        const rule = { values: new Set(typing.missingValues), ofStrings: type.string && !type.number && !type.boolean && !type.json };
        return { name, at, rule, nullable: type.nullable, typed: (0,rows_typing/* cellTyper */.Pv)(type, typing), pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
    }).filter((column) => column !== undefined);
    const byName = new Map(columns.map((column) => [column.name, column]));
    const byPointer = new Map(columns.map(({ pointer, at }) => [pointer, at]));
    let explained = [];
    return {
        sieve() {
            const { plan, explained: said } = (0,sieve/* compileSieve */.Er)(schema, columns, names.length, typing);
            explained = said;
            return plan;
        },
        predicate(dialect, column) {
            const suspects = (0,sql_cells/* compileSuspects */.s)(schema, {
                names: columns.map(({ name }) => name), typing,
                bare: (name) => { const one = byName.get(name); return one === undefined || one.rule.ofStrings || one.rule.values.size !== 1 || !one.rule.values.has('') ? undefined : column(one.at); },
                column: (name) => { const one = byName.get(name); return one === undefined ? 'null' : cellSql(column(one.at), one.rule, dialect); },
            }, dialect);
            explained = suspects.explained;
            return suspects.predicate;
        },
        decide(cells) {
            const row = {}, numbers = new Map();
            for (const { name, at, rule, nullable, typed, pointer } of columns) {
                const text = cellValue(cells[at], rule);
                if (text !== null)
                    text_rows_define(row, name, typed(text, (exact) => { numbers.set(pointer, exact); }));
                else if (nullable)
                    text_rows_define(row, name, null);
            }
            const found = decider.decide(row, numbers, (pointer) => { const at = byPointer.get(pointer); return at === undefined ? undefined : cells[at]; });
            // A column that the file lacks was reported once, at the header.
            return absent.size === 0 ? found : found.filter(({ keyword, path, column }) => !(keyword === 'required' && column !== undefined && absent.has(column) && path.lastIndexOf('/') === 0));
        },
        guarded: (work) => { decider.guarded(work); },
        placeOf: (pointer) => schema.placeOf(pointer),
        get explained() { return explained; },
    };
}
/** A column may be called `__proto__`. */
function text_rows_define(row, name, value) {
    if (name === '__proto__')
        Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true });
    else
        row[name] = value;
}


/***/ })

};
