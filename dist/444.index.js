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
    jsonMember: (json, key) => `json_extract(${json}, ${text(`$.${JSON.stringify(key)}`)})`,
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
    return `(select json as j from read_ndjson_objects(${text(path)}, ignore_errors = true, maximum_object_size = ${LONGEST_LINE}, compression = 'uncompressed'))`;
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

/***/ 863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ compileSuspects)
});

;// CONCATENATED MODULE: ./out/gates/validate-data/rows/predicate.js
const ALWAYS = 'true';
const UNKNOWN = 'false';
/** @returns true when all are; nothing known when one is not */
function predicate_all(conditions) {
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
const VALID = { valid: ALWAYS, invalid: UNKNOWN };
const INVALID = { valid: UNKNOWN, invalid: ALWAYS };
const NOTHING = { valid: UNKNOWN, invalid: UNKNOWN };
const allOf = (parts) => ({ valid: predicate_all(parts.map(({ valid }) => valid)), invalid: any(parts.map(({ invalid }) => invalid)) });
const anyOf = (parts) => ({ valid: any(parts.map(({ valid }) => valid)), invalid: predicate_all(parts.map(({ invalid }) => invalid)) });
const not = ({ valid, invalid }) => ({ valid: invalid, invalid: valid });
const implies = (condition, then) => anyOf([not(condition), then]);
function oneOf(parts) {
    const only = parts.map((part, i) => allOf([part, ...parts.filter((_, j) => j !== i).map(not)]));
    const twice = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => predicate_all([a.valid, b.valid])));
    return { valid: any(only.map(({ valid }) => valid)), invalid: any([predicate_all(parts.map(({ invalid }) => invalid)), ...twice]) };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/rows/formats.js

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
/** What SQL can say about a format of text without asking ajv. */
function format(name, text, sql) {
    const whole = (pattern) => sql.matches(text, `\\A(?:${pattern})\\z`);
    const exists = `${sql.toDate(`substr(${text}, 1, 10)`)} is not null`;
    switch (name) {
        case 'date': return { valid: any([whole(EARLY), predicate_all([whole('[0-9]{4}-[0-9]{2}-[0-9]{2}'), exists])]), invalid: UNKNOWN };
        case 'date-time': return { valid: any([whole(`${EARLY}T${TIME}Z`), predicate_all([whole(`[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]${TIME}${OFFSET}`), exists])]), invalid: UNKNOWN };
        // Formats that only say how a number or string is to be stored assert nothing of text.
        case 'password':
        case 'binary': return { valid: 'true', invalid: UNKNOWN };
        default: {
            const pattern = PATTERNS[name];
            return pattern === undefined ? NOTHING : { valid: whole(pattern), invalid: UNKNOWN };
        }
    }
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/document.js
var rows_document = __webpack_require__(12170);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/load.js + 1 modules
var load = __webpack_require__(84181);
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
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/compile.js






/** Compiles a row schema to SQL that finds suspect rows and never misses one. For each schema two conditions are built: when a value is surely valid,
 *  and when it is surely invalid; what neither says is left to ajv. A row that is not surely valid is a suspect.
 *  Columns that the file lacks are reported once, elsewhere: `required` does not condemn every row for them. */
function compileSuspects(schema, table, sql) {
    const compiler = new Compiler(schema, table, sql);
    const { valid } = compiler.row(schema.main.root, schema.main, '#');
    // The condition of a CASE is evaluated on ever fewer rows, part by part; as a plain value, every part would be computed for every row.
    return { predicate: valid === UNKNOWN ? undefined : `case when ${valid} then false else true end`, explained: compiler.explained };
}
class Compiler {
    explained = [];
    #schema;
    #table;
    #sql;
    #types = new Map();
    #open = new Set();
    constructor(schema, table, sql) {
        this.#schema = schema;
        this.#table = table;
        this.#sql = sql;
    }
    /** A schema applied to the row: an object whose members are the cells that are not missing. */
    row(schema, document, pointer) {
        if (typeof schema === 'boolean')
            return schema ? VALID : INVALID;
        if (this.#open.has(schema))
            return this.#leave(pointer, 'it refers to itself');
        this.#open.add(schema);
        try {
            return allOf(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#rowKeyword(keyword, value, schema, document, pointer))));
        }
        finally {
            this.#open.delete(schema);
        }
    }
    #rowKeyword(keyword, value, schema, document, pointer) {
        const sub = (item, at) => ((0,rows_document/* isSchema */.Wl)(item) ? this.row(item, document, at) : NOTHING);
        switch (keyword) {
            case 'type': return [value].flat().includes('object') ? VALID : INVALID;
            case 'required': return allOf(strings(value).filter((name) => !this.#assured(name, schema)).map((name) => this.#present(name, true)));
            case 'properties': return (0,rows_document/* isObject */.Gv)(value) ? allOf(Object.entries(value).map(([name, item]) => this.#ifPresent(name, item, document, `${pointer}/properties/${escaped(name)}`, strings(schema['required']).includes(name)))) : NOTHING;
            case 'patternProperties': return (0,rows_document/* isObject */.Gv)(value) ? allOf(Object.entries(value).flatMap(([pattern, item]) => {
                const regex = new RegExp(pattern, 'u');
                return this.#table.names.filter((name) => regex.test(name)).map((name) => this.#ifPresent(name, item, document, `${pointer}/patternProperties/${escaped(pattern)}`));
            })) : NOTHING;
            case 'additionalProperties': {
                const named = new Set(Object.keys((0,rows_document/* isObject */.Gv)(schema['properties']) ? schema['properties'] : {}));
                const patterns = Object.keys((0,rows_document/* isObject */.Gv)(schema['patternProperties']) ? schema['patternProperties'] : {}).map((pattern) => new RegExp(pattern, 'u'));
                const others = this.#table.names.filter((name) => !named.has(name) && !patterns.some((pattern) => pattern.test(name)));
                return allOf(others.map((name) => this.#ifPresent(name, value, document, `${pointer}/additionalProperties`)));
            }
            case 'propertyNames': return NOTHING;
            case 'dependentRequired': return (0,rows_document/* isObject */.Gv)(value) ? allOf(Object.entries(value).map(([name, needed]) => implies(this.#present(name, false), allOf(strings(needed).map((other) => this.#present(other, false)))))) : NOTHING;
            case 'dependentSchemas': return (0,rows_document/* isObject */.Gv)(value) ? allOf(Object.entries(value).map(([name, item]) => implies(this.#present(name, false), sub(item, `${pointer}/dependentSchemas/${escaped(name)}`)))) : NOTHING;
            case 'minProperties':
            case 'maxProperties':
            case 'unevaluatedProperties': return NOTHING;
            case 'enum':
            case 'const': return NOTHING;
            default: return this.#applicator(keyword, value, schema, document, pointer, sub, (target, from, at) => this.row(target, from, at));
        }
    }
    /** Keywords that combine schemas mean the same for a row and for a cell. */
    #applicator(keyword, value, schema, document, pointer, sub, follow) {
        const list = () => (Array.isArray(value) ? value.map((item, i) => sub(item, `${pointer}/${keyword}/${i}`)) : [NOTHING]);
        switch (keyword) {
            case 'allOf': return allOf(list());
            case 'anyOf': return anyOf(list());
            case 'oneOf': return oneOf(list());
            case 'not': return not(sub(value, `${pointer}/not`));
            case 'if': {
                const condition = sub(value, `${pointer}/if`);
                const yes = 'then' in schema ? sub(schema['then'], `${pointer}/then`) : VALID, no = 'else' in schema ? sub(schema['else'], `${pointer}/else`) : VALID;
                const both = allOf([yes, no]);
                return { valid: any([predicate_all([condition.valid, yes.valid]), predicate_all([condition.invalid, no.valid]), both.valid]), invalid: any([predicate_all([condition.valid, yes.invalid]), predicate_all([condition.invalid, no.invalid]), predicate_all([yes.invalid, no.invalid])]) };
            }
            case '$ref': {
                const target = typeof value === 'string' ? this.#schema.resolve(value, document) : undefined;
                return target === undefined ? NOTHING : follow(target.schema, target.document, `${target.document === this.#schema.main ? '' : target.document.uri}#${value.split('#')[1] ?? ''}`);
            }
            case '$dynamicRef': return NOTHING;
            default: return VALID; // then, else and annotations assert nothing on their own; what does is listed before
        }
    }
    /** Does `properties` beside `required` see to it that the cell is there? */
    #assured(name, schema) {
        const properties = schema['properties'];
        return (0,rows_document/* isObject */.Gv)(properties) && Object.hasOwn(properties, name) && this.#table.column(name) !== undefined && !this.#type(name).nullable;
    }
    #present(name, once) {
        const text = this.#table.column(name);
        if (text === undefined)
            return once ? { valid: ALWAYS, invalid: UNKNOWN } : INVALID;
        if (this.#type(name).nullable)
            return VALID;
        return { valid: `${text} is not null`, invalid: `${text} is null` };
    }
    /** A schema of a cell, which asserts nothing where the cell is missing (or is asked about null). */
    #ifPresent(name, schema, document, pointer, required = false) {
        const text = this.#table.column(name);
        if (text === undefined || !(0,rows_document/* isSchema */.Wl)(schema))
            return VALID;
        const type = this.#type(name);
        const present = this.#cell({ name, text, bare: this.#table.bare?.(name) ?? text, type, native: this.#table.native?.(name) }, schema, document, pointer);
        if (type.nullable) {
            // A missing cell is null here; only `type` is asked, everything else is left to ajv.
            const admits = (0,rows_document/* isObject */.Gv)(schema) && [schema['type']].flat().includes('null') && Object.keys(schema).every((word) => ['type', 'title', 'description', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'format'].includes(word));
            return { valid: admits ? any([`${text} is null`, present.valid]) : predicate_all([`${text} is not null`, present.valid]), invalid: predicate_all([`${text} is not null`, present.invalid]) };
        }
        // Of a cell that must be there, every condition says on its own that it is; `required` need not say it again.
        if (required)
            return { valid: present.valid === ALWAYS ? `${text} is not null` : present.valid, invalid: any([`${text} is null`, present.invalid]) };
        if (present.valid === ALWAYS)
            return VALID;
        return { valid: any([`${text} is null`, present.valid]), invalid: predicate_all([`${text} is not null`, present.invalid]) };
    }
    #type(name) {
        const known = this.#types.get(name) ?? typeOf(this.#table.native?.(name), (0,typing/* columnType */.DW)(this.#schema, name));
        this.#types.set(name, known);
        return known;
    }
    /** A schema applied to the text of a cell that is not missing. */
    #cell(cell, schema, document, pointer) {
        if (typeof schema === 'boolean')
            return schema ? VALID : INVALID;
        if (cell.type.json)
            return this.#leave(pointer, 'it is about objects or arrays inside a cell');
        if (this.#open.has(schema))
            return this.#leave(pointer, 'it refers to itself');
        this.#open.add(schema);
        try {
            const short = this.#shortcut(cell, schema);
            const known = allOf(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#cellKeyword(cell, keyword, value, schema, document, pointer))));
            return short === undefined ? known : { valid: any([short, known.valid]), invalid: known.invalid };
        }
        finally {
            this.#open.delete(schema);
        }
    }
    /** A small range of whole numbers, or numbers that are listed, is quicker found in a list than computed. */
    #shortcut(cell, schema) {
        if (!cell.type.number || cell.native !== undefined || Object.keys(schema).some((word) => !['type', 'minimum', 'maximum', 'enum', 'title', 'description'].includes(word)))
            return undefined;
        const { enum: values, minimum: least, maximum: most } = schema;
        const within = (value) => (typeof least !== 'number' || value >= least) && (typeof most !== 'number' || value <= most);
        const list = Array.isArray(values)
            ? values.filter((value) => typeof value === 'number' && Number.isSafeInteger(value) && within(value))
            : typeof least === 'number' && typeof most === 'number' && most - least <= 500 ? Array.from({ length: Math.max(0, Math.floor(most) - Math.ceil(least) + 1) }, (_, i) => Math.ceil(least) + i) : [];
        return list.length === 0 || list.some((value) => Object.is(value, -0)) ? undefined : this.#in(cell.bare, list.map(String));
    }
    #cellKeyword(cell, keyword, value, schema, document, pointer) {
        const sub = (item, at) => ((0,rows_document/* isSchema */.Wl)(item) ? this.#cell(cell, item, document, at) : NOTHING);
        const { text } = cell, number = this.#isNumber(cell), string = this.#isString(cell);
        // A date is written as text that has its format; anything else that is asked of the text is for ajv.
        if ((cell.native === 'date' || cell.native === 'date-time') && keyword !== 'type')
            return keyword === 'format' && value === cell.native ? VALID : QUIET.has(keyword) ? this.#applicator(keyword, value, schema, document, pointer, (item, at) => ((0,rows_document/* isSchema */.Wl)(item) ? this.#cell(cell, item, document, at) : NOTHING), (target, from, at) => this.#cell(cell, target, from, at)) : NOTHING;
        const ofStrings = (known) => implies(string, known);
        switch (keyword) {
            case 'type': return anyOf([value].flat().map((type) => this.#isType(cell, String(type), number, string)));
            case 'minimum':
            case 'maximum':
            case 'exclusiveMinimum':
            case 'exclusiveMaximum': return this.#ofNumbers(number, schema, this.#bound(cell, keyword, schema));
            case 'enum': return Array.isArray(value) ? this.#oneOfValues(cell, value, number, string) : NOTHING;
            case 'const': return this.#oneOfValues(cell, [value], number, string);
            case 'minLength': return typeof value === 'number' ? ofStrings({ valid: `${this.#sql.length(text)} >= ${value}`, invalid: `${this.#sql.length(text)} < ${value}` }) : NOTHING;
            case 'maxLength': return typeof value === 'number' ? ofStrings({ valid: `${this.#sql.length(text)} <= ${value}`, invalid: `${this.#sql.length(text)} > ${value}` }) : NOTHING;
            case 'pattern': {
                const pattern = typeof value === 'string' ? toRe2(value) : undefined;
                if (pattern === undefined)
                    return ofStrings(NOTHING);
                const matches = this.#sql.matches(text, pattern);
                return ofStrings({ valid: matches, invalid: `not ${matches}` });
            }
            case 'format': return typeof value === 'string' ? ofStrings(format(value, text, this.#sql)) : NOTHING;
            case 'multipleOf': return this.#ofNumbers(number, schema, NOTHING);
            default: return this.#applicator(keyword, value, schema, document, pointer, sub, (target, from, at) => this.#cell(cell, target, from, at));
        }
    }
    /** Numeric keywords assert nothing of other types. Where `type` beside them asks for numbers only, it has said so already. */
    #ofNumbers(number, schema, known) {
        const types = [schema['type']].flat();
        if (types.length > 0 && types.every((type) => type === 'number' || type === 'integer'))
            return { valid: known.valid, invalid: predicate_all([number.valid, known.invalid]) };
        return implies(number, known);
    }
    #isNumber({ text, bare, type, native }) {
        if (!type.number)
            return INVALID;
        if (native === 'float')
            return { valid: `isfinite(${text})`, invalid: `not isfinite(${text})` };
        if (native !== undefined)
            return VALID;
        const pattern = (0,typing/* numberPattern */.a9)(this.#table.typing.decimalChar);
        return { valid: this.#sql.matches(bare, pattern), invalid: `not ${this.#sql.matches(text, pattern)}` };
    }
    #isBoolean({ text, type, native }) {
        if (native !== undefined)
            return native === 'boolean' ? VALID : INVALID;
        const { trueValues, falseValues } = this.#table.typing;
        return type.boolean ? this.#among(text, [...trueValues, ...falseValues]) : INVALID;
    }
    #isString(cell) {
        return allOf([not(this.#isNumber(cell)), not(this.#isBoolean(cell))]);
    }
    #isType(cell, type, number, string) {
        switch (type) {
            case 'string': return string;
            case 'number': return number;
            case 'integer':
                if (cell.native !== undefined)
                    return !cell.type.number ? INVALID : cell.native === 'integer' ? VALID : allOf([number, { valid: `${cell.text} = floor(${cell.text})`, invalid: `${cell.text} <> floor(${cell.text})` }]);
                return { valid: cell.type.number ? this.#sql.matches(cell.bare, '\\A[+-]?[0-9]+(?:\\.0*)?\\z') : UNKNOWN, invalid: number.invalid };
            case 'boolean': return allOf([not(number), this.#isBoolean(cell)]);
            case 'null': return INVALID;
            default: return INVALID; // objects and arrays: a column of them is left to ajv as a whole
        }
    }
    /** Rounding text to a double is monotone: v ≥ L makes d(v) ≥ d(L), so a strict inequality of doubles is one of the numbers. Equality needs texts that
     *  doubles hold exactly, which up to 15 digits do. */
    #bound(cell, keyword, schema) {
        const limit = schema[keyword];
        if (typeof limit !== 'number')
            return NOTHING;
        const exactly = this.#schema.exact.get(schema)?.has(keyword) !== true;
        const d = this.#double(cell, cell.text), quick = this.#double(cell, cell.bare), l = this.#sql.number(limit);
        const tie = exactly ? `${d} = ${l} and ${this.#exactly(cell)}` : UNKNOWN;
        const up = keyword === 'minimum' || keyword === 'exclusiveMinimum', strict = keyword.startsWith('exclusive');
        const beyond = `${quick} ${up ? '>' : '<'} ${l}`, short = `${d} ${up ? '<' : '>'} ${l}`;
        const held = tie === UNKNOWN ? UNKNOWN : `(${tie})`;
        return strict ? { valid: beyond, invalid: any([short, held]) } : { valid: any([beyond, held]), invalid: short };
    }
    /** Does a double hold the number exactly? */
    #exactly(cell) { return cell.native === undefined ? `${this.#sql.length(cell.text)} <= 15` : `abs(${this.#double(cell, cell.text)}) <= 9007199254740991`; }
    #double({ native }, text) {
        if (native !== undefined)
            return `cast(${text} as double)`;
        const { decimalChar } = this.#table.typing;
        return `try_cast(${decimalChar === '.' ? text : `replace(${text}, ${this.#sql.text(decimalChar)}, '.')`} as double)`;
    }
    #oneOfValues(cell, values, number, string) {
        const texts = values.filter((value) => typeof value === 'string');
        const others = values.filter((value) => typeof value !== 'string');
        return anyOf([...(texts.length > 0 ? [allOf([string, this.#among(cell.text, texts)])] : []), ...others.map((value) => this.#equals(cell, value, number, string))]);
    }
    #equals(cell, value, number, string) {
        if (typeof value === 'string')
            return allOf([string, this.#among(cell.text, [value])]);
        if (typeof value === 'boolean')
            return cell.native !== undefined ? (cell.native === 'boolean' ? { valid: value ? cell.text : `not ${cell.text}`, invalid: value ? `not ${cell.text}` : cell.text } : INVALID) : allOf([not(number), this.#isBoolean(cell), this.#among(cell.text, value ? this.#table.typing.trueValues : this.#table.typing.falseValues)]);
        if (typeof value === 'number') {
            if (!Number.isSafeInteger(value))
                return allOf([number, NOTHING]);
            const d = this.#double(cell, cell.text), l = this.#sql.number(value), short = this.#exactly(cell);
            return allOf([number, { valid: `(${d} = ${l} and ${short})`, invalid: `${d} <> ${l}` }]);
        }
        return value === null ? INVALID : NOTHING;
    }
    #among(text, values) {
        if (values.length === 0)
            return INVALID;
        const found = this.#in(text, values);
        return { valid: found, invalid: `(${text} is not null and coalesce(${found}, false) = false)` };
    }
    #in(text, values) { return this.#sql.among(text, values); }
    #leave(pointer, why) {
        this.explained.push({ pointer, where: 'ajv', why });
        return NOTHING;
    }
    #noted(pointer, keyword, known) {
        if (QUIET.has(keyword) || keyword.startsWith('x-') || keyword.startsWith('$'))
            return known;
        if (known === VALID)
            return known;
        const sure = known.valid !== UNKNOWN;
        this.explained.push({ pointer, where: sure ? 'sql' : 'ajv', ...(sure ? {} : { why: WHY[keyword] ?? 'SQL cannot tell' }) });
        return known;
    }
}
function typeOf(native, asked) {
    if (native === undefined)
        return asked;
    const number = native === 'integer' || native === 'float' || native === 'decimal';
    return { number, integer: native === 'integer', boolean: native === 'boolean', json: native === 'other', string: !number && native !== 'boolean' && native !== 'other', nullable: asked.nullable };
}
const QUIET = new Set(['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'title', 'description', 'examples', 'default', 'deprecated']);
const WHY = {
    pattern: 'the pattern uses look-around, back-references or classes that RE2 does not have',
    format: 'SQL has no quick test for this format',
    multipleOf: 'multiples are computed with exact decimals',
    propertyNames: 'it is about names, not values', unevaluatedProperties: 'it depends on what other keywords saw',
};
function strings(value) { return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []; }
function escaped(key) { return key.replaceAll('~', '~0').replaceAll('/', '~1'); }


/***/ }),

/***/ 88832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ columnType),
/* harmony export */   Pv: () => (/* binding */ cellTyper),
/* harmony export */   a9: () => (/* binding */ numberPattern)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12170);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84181);


const NUMERIC = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
/** The JSON types that a column's schema speaks of. Cells are read as text and typed by the schema, never guessed: where it names no type,
 *  keywords of numbers or values that are all numbers make the column numeric, because on strings they would assert nothing. */
function columnType(schema, column) {
    const named = new Set(), hints = { numeric: false, values: [] };
    const seen = new Set();
    const inRow = (node, document) => {
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) || seen.has(node))
            return;
        seen.add(node);
        const properties = node['properties'];
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(properties) && Object.hasOwn(properties, column))
            ofCell(properties[column], document);
        const patterns = node['patternProperties'];
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(patterns))
            for (const [pattern, sub] of Object.entries(patterns))
                if (new RegExp(pattern, 'u').test(column))
                    ofCell(sub, document);
        each(node, document, inRow);
    };
    const ofCell = (node, document) => {
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) || seen.has(node))
            return;
        seen.add(node);
        for (const type of [node['type']].flat())
            if (typeof type === 'string')
                named.add(type);
        if (NUMERIC.some((word) => word in node))
            hints.numeric = true;
        if (Array.isArray(node['enum']))
            hints.values.push(...node['enum']);
        if ('const' in node)
            hints.values.push(node['const']);
        each(node, document, ofCell);
    };
    const each = (node, document, visit) => {
        if (typeof node['$ref'] === 'string') {
            const target = schema.resolve(node['$ref'], document);
            if (target !== undefined)
                visit(target.schema, target.document);
        }
        for (const word of ['allOf', 'anyOf', 'oneOf'])
            if (Array.isArray(node[word]))
                for (const sub of node[word])
                    visit(sub, document);
        for (const word of ['if', 'then', 'else', 'not'])
            if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node[word]))
                visit(node[word], document);
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node['dependentSchemas']))
            for (const sub of Object.values(node['dependentSchemas']))
                visit(sub, document);
    };
    inRow(schema.main.root, schema.main);
    const values = hints.values.filter((value) => value !== null);
    const numericValues = values.length > 0 && values.every((value) => typeof value === 'number');
    const untyped = named.size === 0 || (named.size === 1 && named.has('null'));
    const number = named.has('number') || named.has('integer') || (untyped && (hints.numeric || numericValues));
    const boolean = named.has('boolean') || (untyped && values.length > 0 && values.every((value) => typeof value === 'boolean'));
    return {
        number, boolean,
        integer: named.has('integer') && !named.has('number'),
        json: named.has('object') || named.has('array'),
        string: named.has('string') || (untyped && !number && !boolean),
        nullable: named.has('null') || hints.values.includes(null),
    };
}
/** Texts that are numbers: an optional sign, digits, a fraction, an exponent. Not `NaN`, `inf`, `0x1f`, `1_000`, nor blanks around. */
function numberPattern(decimalChar) {
    const point = `\\x{${(decimalChar.codePointAt(0) ?? 46).toString(16)}}`;
    return `\\A[+-]?(?:[0-9]+(?:${point}[0-9]*)?|${point}[0-9]+)(?:[eE][+-]?[0-9]+)?\\z`;
}
/** Turns the text of a cell into a value of its column's type, or leaves it a string, which the schema then refuses. */
function cellTyper(type, typing) {
    const point = typing.decimalChar.replace(/[\\^$.|?*+()[\]{}/-]/g, '\\$&');
    const number = new RegExp(`^[+-]?(?:[0-9]+(?:${point}[0-9]*)?|${point}[0-9]+)(?:[eE][+-]?[0-9]+)?$`);
    const yes = new Set(typing.trueValues), no = new Set(typing.falseValues);
    return (text, keep) => {
        if (type.number && number.test(text)) {
            const plain = typing.decimalChar === '.' ? text : text.replace(typing.decimalChar, '.');
            if (plain.length > 15 || plain.includes('e') || plain.includes('E'))
                keep(plain);
            return Number(plain);
        }
        if (type.boolean) {
            if (yes.has(text))
                return true;
            if (no.has(text))
                return false;
        }
        if (type.json && /^\s*[[{]/.test(text))
            try {
                return JSON.parse(text);
            }
            catch { /* stays text: the schema says what it should be */ }
        return text;
    };
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
    return rule.values.has(raw) ? null : raw;
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

// EXTERNAL MODULE: ./out/gates/validate-data/rows/compile.js + 3 modules
var compile = __webpack_require__(863);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/decide.js + 2 modules
var decide = __webpack_require__(60380);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/document.js
var rows_document = __webpack_require__(12170);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/load.js + 1 modules
var load = __webpack_require__(84181);
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
        predicate(dialect, column) {
            const suspects = (0,compile/* compileSuspects */.s)(schema, {
                names: columns.map(({ name }) => name), typing,
                bare: (name) => { const one = byName.get(name); return one === undefined || one.rule.ofStrings || one.rule.values.size !== 1 || !one.rule.values.has('') ? undefined : column(one.at); },
                column: (name) => { const one = byName.get(name); return one === undefined ? undefined : cellSql(column(one.at), one.rule, dialect); },
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
