export const id = 403;
export const ids = [403];
export const modules = {

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

/***/ 63438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ compileRow)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12170);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84181);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64354);



/** When a row is surely valid by its schema, in the language of `cells`. A row of which that is not known is a suspect: no row that breaks the schema escapes.
 *  For each schema two conditions are built, when a value is surely valid and when it is surely invalid; what neither says is left to ajv.
 *  Columns that the file lacks are reported once, elsewhere: `required` does not condemn every row for them. */
function compileRow(schema, cells) {
    const compiler = new Compiler(schema, cells);
    const { valid } = compiler.row(schema.main.root, schema.main, '#');
    return { valid, explained: compiler.explained };
}
class Compiler {
    explained = [];
    #schema;
    #cells;
    #known;
    #open = new Set();
    constructor(schema, cells) {
        this.#schema = schema;
        this.#cells = cells;
        this.#known = new _predicate_js__WEBPACK_IMPORTED_MODULE_2__/* .Knowledge */ .vs(cells);
    }
    /** A schema applied to the row: an object whose members are the cells that are not missing. */
    row(schema, document, pointer) {
        if (typeof schema === 'boolean')
            return schema ? this.#known.valid : this.#known.invalid;
        return this.#once(schema, pointer, () => this.#known.allOf(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#rowKeyword(keyword, value, schema, document, pointer)))));
    }
    #rowKeyword(keyword, value, schema, document, pointer) {
        const { allOf, valid, invalid, nothing } = bound(this.#known);
        const sub = (item, at) => ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(item) ? this.row(item, document, at) : nothing);
        const columns = this.#cells.names;
        switch (keyword) {
            case 'type': return [value].flat().includes('object') ? valid : invalid;
            case 'required': return allOf(strings(value).filter((name) => !this.#assured(name, schema)).map((name) => this.#present(name, true)));
            case 'properties': return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? allOf(Object.entries(value).map(([name, item]) => this.#ifPresent(name, item, document, `${pointer}/properties/${escaped(name)}`, strings(schema['required']).includes(name)))) : nothing;
            case 'patternProperties': return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? allOf(Object.entries(value).flatMap(([pattern, item]) => {
                const regex = new RegExp(pattern, 'u');
                return columns.filter((name) => regex.test(name)).map((name) => this.#ifPresent(name, item, document, `${pointer}/patternProperties/${escaped(pattern)}`));
            })) : nothing;
            case 'additionalProperties': {
                const named = new Set(Object.keys((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema['properties']) ? schema['properties'] : {}));
                const patterns = Object.keys((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema['patternProperties']) ? schema['patternProperties'] : {}).map((pattern) => new RegExp(pattern, 'u'));
                const others = columns.filter((name) => !named.has(name) && !patterns.some((pattern) => pattern.test(name)));
                return allOf(others.map((name) => this.#ifPresent(name, value, document, `${pointer}/additionalProperties`)));
            }
            case 'dependentRequired': return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? allOf(Object.entries(value).map(([name, needed]) => this.#known.implies(this.#present(name, false), allOf(strings(needed).map((other) => this.#present(other, false)))))) : nothing;
            case 'dependentSchemas': return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? allOf(Object.entries(value).map(([name, item]) => this.#known.implies(this.#present(name, false), sub(item, `${pointer}/dependentSchemas/${escaped(name)}`)))) : nothing;
            case 'propertyNames':
            case 'minProperties':
            case 'maxProperties':
            case 'unevaluatedProperties':
            case 'enum':
            case 'const': return nothing;
            default: return this.#applicator(keyword, value, schema, document, pointer, sub, (target, from, at) => this.row(target, from, at));
        }
    }
    /** Keywords that combine schemas mean the same for a row and for a cell. */
    #applicator(keyword, value, schema, document, pointer, sub, follow) {
        const known = this.#known;
        const list = () => (Array.isArray(value) ? value.map((item, i) => sub(item, `${pointer}/${keyword}/${i}`)) : [known.nothing]);
        switch (keyword) {
            case 'allOf': return known.allOf(list());
            case 'anyOf': return known.anyOf(list());
            case 'oneOf': return known.oneOf(list());
            case 'not': return known.not(sub(value, `${pointer}/not`));
            case 'if': return known.ifThenElse(sub(value, `${pointer}/if`), 'then' in schema ? sub(schema['then'], `${pointer}/then`) : known.valid, 'else' in schema ? sub(schema['else'], `${pointer}/else`) : known.valid);
            case '$ref': {
                const target = typeof value === 'string' ? this.#schema.resolve(value, document) : undefined;
                return target === undefined ? known.nothing : follow(target.schema, target.document, `${target.document === this.#schema.main ? '' : target.document.uri}#${value.split('#')[1] ?? ''}`);
            }
            case '$dynamicRef': return known.nothing;
            default: return known.valid; // then, else and annotations assert nothing on their own; what does is listed before
        }
    }
    /** Does `properties` beside `required` see to it that the cell is there? */
    #assured(name, schema) {
        const properties = schema['properties'];
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(properties) && Object.hasOwn(properties, name) && this.#has(name) && !this.#cells.type(name).nullable;
    }
    #has(name) { return this.#cells.names.includes(name); }
    #present(name, once) {
        const { always, unknown } = this.#cells;
        if (!this.#has(name))
            return once ? { valid: always, invalid: unknown } : this.#known.invalid;
        return this.#cells.type(name).nullable ? this.#known.valid : this.#known.not(this.#cells.missing(name));
    }
    /** A schema of a cell, which asserts nothing where the cell is missing (or is asked about null). */
    #ifPresent(name, schema, document, pointer, required = false) {
        if (!this.#has(name) || !(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(schema))
            return this.#known.valid;
        const { all, any, always } = this.#cells;
        const present = this.#cell(name, schema, document, pointer), missing = this.#cells.missing(name);
        if (this.#cells.type(name).nullable) {
            // A missing cell is null here; only `type` is asked, everything else is left to ajv.
            const admits = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema) && [schema['type']].flat().includes('null') && Object.keys(schema).every((word) => SILENT_OF_NULL.has(word));
            return { valid: admits ? any([missing.valid, present.valid]) : all([missing.invalid, present.valid]), invalid: all([missing.invalid, present.invalid]) };
        }
        // Of a cell that must be there, every condition says on its own that it is; `required` need not say it again.
        if (required)
            return { valid: present.valid === always ? missing.invalid : present.valid, invalid: any([missing.valid, present.invalid]) };
        if (present.valid === always)
            return this.#known.valid;
        return { valid: any([missing.valid, present.valid]), invalid: all([missing.invalid, present.invalid]) };
    }
    /** A schema applied to a cell that is not missing. */
    #cell(column, schema, document, pointer) {
        if (typeof schema === 'boolean')
            return schema ? this.#known.valid : this.#known.invalid;
        if (this.#cells.type(column).json)
            return this.#leave(pointer, 'it is about objects or arrays inside a cell');
        return this.#once(schema, pointer, () => {
            const short = this.#cells.shortcut?.(column, schema);
            const known = this.#known.allOf(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#cellKeyword(column, keyword, value, schema, document, pointer))));
            return short === undefined ? known : { valid: this.#cells.any([short, known.valid]), invalid: known.invalid };
        });
    }
    #cellKeyword(column, keyword, value, schema, document, pointer) {
        const known = this.#known, cells = this.#cells;
        const native = QUIET.has(keyword) || keyword === 'type' ? undefined : cells.native?.(column, keyword, value);
        if (native !== undefined)
            return native;
        const ofStrings = (what) => known.implies(this.#isString(column), what ?? known.nothing);
        switch (keyword) {
            case 'type': return known.anyOf([value].flat().map((type) => this.#isType(column, String(type))));
            case 'minimum':
            case 'maximum':
            case 'exclusiveMinimum':
            case 'exclusiveMaximum': return this.#ofNumbers(column, schema, typeof value === 'number' ? cells.bound(column, keyword, value, this.#schema.exact.get(schema)?.get(keyword)) : known.nothing);
            case 'multipleOf': return this.#ofNumbers(column, schema, typeof value === 'number' ? cells.multipleOf(column, value, this.#schema.exact.get(schema)?.get(keyword)) : known.nothing);
            case 'enum': return Array.isArray(value) ? this.#oneOfValues(column, value) : known.nothing;
            case 'const': return this.#oneOfValues(column, [value]);
            case 'minLength': return ofStrings(typeof value === 'number' ? cells.length(column, value, Infinity) : undefined);
            case 'maxLength': return ofStrings(typeof value === 'number' ? cells.length(column, 0, value) : undefined);
            case 'pattern': return ofStrings(typeof value === 'string' ? cells.matches(column, value) : undefined);
            case 'format': return ofStrings(typeof value === 'string' ? cells.format(column, value) : undefined);
            default: return this.#applicator(keyword, value, schema, document, pointer, (item, at) => ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema */ .Wl)(item) ? this.#cell(column, item, document, at) : known.nothing), (target, from, at) => this.#cell(column, target, from, at));
        }
    }
    /** Numeric keywords assert nothing of other types. Where `type` beside them asks for numbers only, it has said so already. */
    #ofNumbers(column, schema, what) {
        const types = [schema['type']].flat(), number = this.#cells.isNumber(column);
        if (types.length > 0 && types.every((type) => type === 'number' || type === 'integer'))
            return { valid: what.valid, invalid: this.#cells.all([number.valid, what.invalid]) };
        return this.#known.implies(number, what);
    }
    #isString(column) { return this.#known.allOf([this.#known.not(this.#cells.isNumber(column)), this.#known.not(this.#cells.isBoolean(column))]); }
    #isType(column, type) {
        switch (type) {
            case 'string': return this.#isString(column);
            case 'number': return this.#cells.isNumber(column);
            case 'integer': return this.#cells.isInteger(column);
            case 'boolean': return this.#known.allOf([this.#known.not(this.#cells.isNumber(column)), this.#cells.isBoolean(column)]);
            default: return this.#known.invalid; // null is missing; objects and arrays: a column of them is left to ajv as a whole
        }
    }
    #oneOfValues(column, values) {
        const known = this.#known, texts = values.filter((value) => typeof value === 'string');
        const others = values.filter((value) => typeof value !== 'string').map((value) => {
            if (typeof value === 'number')
                return known.allOf([this.#cells.isNumber(column), Number.isSafeInteger(value) ? this.#cells.equals(column, value) : known.nothing]);
            if (typeof value === 'boolean')
                return known.allOf([known.not(this.#cells.isNumber(column)), this.#cells.isBoolean(column), this.#cells.isTruth(column, value)]);
            return value === null ? known.invalid : known.nothing;
        });
        return known.anyOf([...(texts.length > 0 ? [known.allOf([this.#isString(column), this.#cells.among(column, texts)])] : []), ...others]);
    }
    #once(schema, pointer, work) {
        if (this.#open.has(schema))
            return this.#leave(pointer, 'it refers to itself');
        this.#open.add(schema);
        try {
            return work();
        }
        finally {
            this.#open.delete(schema);
        }
    }
    #leave(pointer, why) {
        this.explained.push({ pointer, where: 'ajv', why });
        return this.#known.nothing;
    }
    #noted(pointer, keyword, known) {
        if (QUIET.has(keyword) || keyword.startsWith('x-') || keyword.startsWith('$'))
            return known;
        if (known === this.#known.valid)
            return known;
        const sure = known.valid !== this.#cells.unknown;
        this.explained.push({ pointer, where: sure ? 'quick' : 'ajv', ...(sure ? {} : { why: WHY[keyword] ?? 'there is no quick test for it' }) });
        return known;
    }
}
const bound = (known) => ({ allOf: (parts) => known.allOf(parts), valid: known.valid, invalid: known.invalid, nothing: known.nothing });
const QUIET = new Set(['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'title', 'description', 'examples', 'default', 'deprecated']);
const SILENT_OF_NULL = new Set(['type', 'title', 'description', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'format']);
const WHY = {
    pattern: 'the pattern uses look-around, back-references or classes that an automaton does not have',
    format: 'there is no quick test for this format',
    multipleOf: 'multiples are computed with exact decimals',
    propertyNames: 'it is about names, not values', unevaluatedProperties: 'it depends on what other keywords saw',
};
function strings(value) { return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []; }
function escaped(key) { return key.replaceAll('~', '~0').replaceAll('/', '~1'); }


/***/ }),

/***/ 13291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ compileSuspects)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63438);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58231);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84181);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64354);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81180);
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88832);






/** Compiles a row schema to SQL that finds suspect rows and never misses one. */
function compileSuspects(schema, table, sql) {
    const { valid, explained } = (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRow */ .o)(schema, new SqlCells(schema, table, sql));
    // The condition of a CASE is evaluated on ever fewer rows, part by part; as a plain value, every part would be computed for every row.
    return { predicate: valid === _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV ? undefined : `case when ${valid} then false else true end`, explained };
}
const VALID = { valid: _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .SQL */ .Xs.always, invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .SQL */ .Xs.unknown };
const INVALID = { valid: _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .SQL */ .Xs.unknown, invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .SQL */ .Xs.always };
const NOTHING = { valid: _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .SQL */ .Xs.unknown, invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .SQL */ .Xs.unknown };
class SqlCells {
    always = _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .SQL */ .Xs.always;
    unknown = _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .SQL */ .Xs.unknown;
    all = _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7;
    any = _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz;
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
        const cell = { text, bare: this.#table.bare?.(column) ?? text, native, type: typeOf(native, (0,_typing_js__WEBPACK_IMPORTED_MODULE_5__/* .columnType */ .DW)(this.#schema, column)) };
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
        const pattern = (0,_typing_js__WEBPACK_IMPORTED_MODULE_5__/* .numberPattern */ .a9)(this.#table.typing.decimalChar);
        return { valid: this.#sql.matches(bare, pattern), invalid: `not ${this.#sql.matches(text, pattern)}` };
    }
    isInteger(column) {
        const { text, bare, type, native } = this.#cell(column), number = this.isNumber(column);
        if (native === undefined)
            return { valid: type.number ? this.#sql.matches(bare, '\\A[+-]?[0-9]+(?:\\.0*)?\\z') : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV, invalid: number.invalid };
        if (!type.number)
            return INVALID;
        return native === 'integer' ? VALID : { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([number.valid, `${text} = floor(${text})`]), invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([number.invalid, `${text} <> floor(${text})`]) };
    }
    isBoolean(column) {
        const { type, native } = this.#cell(column), { trueValues, falseValues } = this.#table.typing;
        if (native !== undefined)
            return native === 'boolean' ? VALID : INVALID;
        return type.boolean ? this.#among(column, [...trueValues, ...falseValues]) : INVALID;
    }
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
        const held = limit === undefined ? `(${d} = ${l} and ${this.#exactly(cell)})` : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        return strict ? { valid: beyond, invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([short, held]) } : { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([beyond, held]), invalid: short };
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
        const re2 = (0,_regex_js__WEBPACK_IMPORTED_MODULE_4__/* .toRe2 */ .Z)(pattern);
        if (re2 === undefined)
            return undefined;
        const matches = this.#sql.matches(this.#cell(column).text, re2);
        return { valid: matches, invalid: `not ${matches}` };
    }
    format(column, name) { return (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .format */ .n)(name, this.#cell(column).text, this.#sql); }
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

/***/ 48442:
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

// EXTERNAL MODULE: ./out/gates/validate-data/rows/compile.js
var compile = __webpack_require__(63438);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/decide.js + 2 modules
var decide = __webpack_require__(60380);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/document.js
var rows_document = __webpack_require__(12170);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/load.js + 1 modules
var load = __webpack_require__(84181);
;// CONCATENATED MODULE: ./out/automaton/dfa.js
/** Thrown when an automaton would grow beyond what is worth it. */
class TooLarge extends Error {
}
const MOST_POSITIONS = 20_000;
const MOST_STATES = 20_000;
/** The automaton of an expression, by its positions.
 *  @throws TooLarge
 *  @see Glushkov (1961), "The abstract theory of automata", Russian Mathematical Surveys 16(5):1–53; subset construction of Rabin and Scott (1959) */
function determinize(expression) {
    const positions = new Positions();
    const whole = positions.add(expression);
    const { classes, classCount, sample } = byteClasses(positions.ranges);
    const finals = new Set(whole.last);
    const states = new States(), next = [], labels = [];
    const members = [];
    const stateOf = (set, accepting) => {
        const { id, fresh } = states.of(`${accepting ? 1 : 0}:${set.join()}`);
        if (fresh) {
            members.push(set);
            labels.push(accepting ? 1 : 0);
        }
        return id;
    };
    // The start stands before every position; its successors are the first ones.
    members.push([]);
    labels.push(whole.nullable ? 1 : 0);
    states.of('start');
    for (let state = 0; state < members.length; state++) {
        const from = state === 0 ? whole.first : union(members[state] ?? [], positions.follow);
        for (let one = 0; one < classCount; one++) {
            const at = sample[one];
            const reached = from.filter((position) => { const [low, high] = positions.ranges[position]; return low <= at && at <= high; }).toSorted((a, b) => a - b);
            next.push(stateOf(reached, reached.some((position) => finals.has(position))));
        }
    }
    return { classes, classCount, next: Uint32Array.from(next), labels: Uint32Array.from(labels) };
}
/** The automaton of a list of texts: a trie. @throws TooLarge */
function anyOfTexts(texts) {
    const branches = [new Map()], finals = new Set();
    for (const value of texts) {
        let at = 0;
        for (const one of Buffer.from(value)) {
            let to = branches[at]?.get(one);
            if (to === undefined) {
                to = branches.push(new Map()) - 1;
                if (to >= MOST_STATES)
                    throw new TooLarge();
                branches[at]?.set(one, to);
            }
            at = to;
        }
        finals.add(at);
    }
    const used = [...new Set(branches.flatMap((branch) => [...branch.keys()]))].toSorted((a, b) => a - b);
    const classes = new Uint8Array(256);
    for (const [i, one] of used.entries())
        classes[one] = i + 1;
    const classCount = used.length + 1, dead = branches.length;
    if (classCount > 255)
        throw new TooLarge();
    const next = new Uint32Array((dead + 1) * classCount).fill(dead), labels = new Uint32Array(dead + 1);
    for (const [state, branch] of branches.entries())
        for (const [one, to] of branch)
            next[state * classCount + classes[one]] = to;
    for (const state of finals)
        labels[state] = 1;
    return { classes, classCount, next, labels };
}
/** Texts of so many characters, counted as code points: every byte of UTF-8 begins one, except those that continue. @throws TooLarge */
function lengthBetween(min, max) {
    const top = max === Infinity ? min : max + 1;
    if (top > MOST_STATES)
        throw new TooLarge();
    const classes = new Uint8Array(256).fill(1, 0x80, 0xc0), next = [], labels = [];
    for (let count = 0; count <= top; count++) {
        next.push(Math.min(count + 1, top), count);
        labels.push(count >= min && (max === Infinity || count <= max) ? 1 : 0);
    }
    return { classes, classCount: 2, next: Uint32Array.from(next), labels: Uint32Array.from(labels) };
}
/** Runs automata side by side and labels each state by what `label` makes of their labels (bit i: automaton i accepts); equal states are merged.
 *  @param label 32 bits from 32 bits
 *  @throws TooLarge */
function combine(automata, label) {
    const joint = jointClasses(automata);
    const states = new States(), tuples = [], next = [], labels = [];
    const stateOf = (tuple) => {
        const { id, fresh } = states.of(tuple.join());
        if (fresh) {
            tuples.push(tuple);
            labels.push(label(tuple.reduce((bits, state, i) => bits | ((automata[i]?.labels[state] ?? 0) !== 0 ? 1 << i : 0), 0)) >>> 0);
        }
        return id;
    };
    stateOf(automata.map(() => 0));
    for (let state = 0; state < tuples.length; state++) {
        const tuple = tuples[state] ?? [];
        for (const byClass of joint.members)
            next.push(stateOf(automata.map((one, i) => one.next[tuple[i] * one.classCount + byClass[i]])));
    }
    return minimize({ classes: joint.classes, classCount: joint.members.length, next: Uint32Array.from(next), labels: Uint32Array.from(labels) });
}
/** The labels of the state that a text leads to. */
function run(automaton, bytes) {
    let state = 0;
    for (const one of bytes)
        state = automaton.next[state * automaton.classCount + automaton.classes[one]];
    return automaton.labels[state];
}
/** Merges states that no text can tell apart, and classes that lead the same ways.
 *  @see Moore (1956), "Gedanken-experiments on sequential machines", Automata Studies */
function minimize({ classes, classCount, next, labels }) {
    let blocks = [...labels], count = new Set(blocks).size;
    for (;;) {
        const ids = new States();
        const finer = blocks.map((block, state) => {
            let key = `${block}`;
            for (let one = 0; one < classCount; one++)
                key += `,${blocks[next[state * classCount + one]]}`;
            return ids.of(key).id;
        });
        blocks = finer;
        if (ids.size === count)
            break;
        count = ids.size;
    }
    // State 0 was seen first, so its block is 0.
    const first = new Map();
    for (const [state, block] of blocks.entries())
        if (!first.has(block))
            first.set(block, state);
    const representatives = Array.from({ length: count }, (_, block) => first.get(block));
    const columns = new States(), classOf = Array.from({ length: classCount }, (_, one) => columns.of(representatives.map((state) => blocks[next[state * classCount + one]]).join()));
    const keep = classOf.flatMap(({ fresh }, one) => (fresh ? [one] : []));
    return {
        classes: classes.map((one) => classOf[one]?.id ?? 0), classCount: keep.length,
        next: Uint32Array.from(representatives.flatMap((state) => keep.map((one) => blocks[next[state * classCount + one]]))),
        labels: Uint32Array.from(representatives, (state) => labels[state]),
    };
}
/** Numbers for keys, in the order of their first appearance. */
class States {
    #ids = new Map();
    get size() { return this.#ids.size; }
    of(key) {
        const known = this.#ids.get(key);
        if (known !== undefined)
            return { id: known, fresh: false };
        const id = this.#ids.size;
        if (id >= MOST_STATES)
            throw new TooLarge();
        this.#ids.set(key, id);
        return { id, fresh: true };
    }
}
/** The byte ranges of an expression, numbered, and which may follow which. */
class Positions {
    ranges = [];
    follow = [];
    add(node) {
        switch (node.kind) {
            case 'nothing': return { nullable: false, first: [], last: [] };
            case 'empty': return { nullable: true, first: [], last: [] };
            case 'byte': {
                if (this.ranges.length >= MOST_POSITIONS)
                    throw new TooLarge();
                const at = this.ranges.push([node.from, node.to]) - 1;
                this.follow.push([]);
                return { nullable: false, first: [at], last: [at] };
            }
            case 'either': {
                const parts = node.parts.map((part) => this.add(part));
                return { nullable: parts.some(({ nullable }) => nullable), first: parts.flatMap(({ first }) => first), last: parts.flatMap(({ last }) => last) };
            }
            case 'sequence': return node.parts.reduce((before, part) => this.#joined(before, this.add(part)), { nullable: true, first: [], last: [] });
            case 'repeat': return this.#repeated(node.part, node.min, node.max);
        }
    }
    #joined(a, b) {
        for (const at of a.last)
            this.#link(at, b.first);
        return { nullable: a.nullable && b.nullable, first: a.nullable ? [...a.first, ...b.first] : a.first, last: b.nullable ? [...a.last, ...b.last] : b.last };
    }
    #repeated(part, min, max) {
        let whole = { nullable: true, first: [], last: [] };
        if (max === Infinity) {
            for (let i = 0; i < Math.max(min, 1); i++) {
                const one = this.add(part), looped = i === Math.max(min, 1) - 1;
                if (looped)
                    for (const at of one.last)
                        this.#link(at, one.first);
                whole = this.#joined(whole, min === 0 ? { ...one, nullable: true } : one);
            }
            return whole;
        }
        // x{0,3} is (x(x(x)?)?)?, from the inside out, so that what follows a position stays short.
        let inner;
        for (let i = min; i < max; i++) {
            const one = this.add(part);
            const joined = inner === undefined ? one : this.#joined(one, inner);
            inner = { ...joined, nullable: true };
        }
        for (let i = 0; i < min; i++)
            whole = this.#joined(whole, this.add(part));
        return inner === undefined ? whole : this.#joined(whole, inner);
    }
    #link(at, to) {
        const known = this.follow[at];
        for (const one of to)
            if (!known.includes(one))
                known.push(one);
        if (known.length > MOST_POSITIONS)
            throw new TooLarge();
    }
}
function union(positions, follow) {
    if (positions.length === 1)
        return follow[positions[0]] ?? [];
    return [...new Set(positions.flatMap((at) => follow[at] ?? []))];
}
/** Bytes that stand in the same ranges need not be told apart. */
function byteClasses(ranges) {
    const cuts = new Set([0]);
    for (const [from, to] of ranges) {
        cuts.add(from);
        if (to < 255)
            cuts.add(to + 1);
    }
    const starts = [...cuts].toSorted((a, b) => a - b), classes = new Uint8Array(256);
    let at = -1;
    for (let one = 0; one < 256; one++) {
        if (starts[at + 1] === one)
            at++;
        classes[one] = at;
    }
    return { classes, classCount: starts.length, sample: starts };
}
function jointClasses(automata) {
    const ids = new States(), members = [], classes = new Uint8Array(256);
    for (let one = 0; one < 256; one++) {
        const tuple = automata.map((automaton) => automaton.classes[one]);
        const { id, fresh } = ids.of(tuple.join());
        if (fresh)
            members.push(tuple);
        classes[one] = id;
    }
    return { classes, members };
}

;// CONCATENATED MODULE: ./out/automaton/expression.js
const NOTHING = { kind: 'nothing' };
const EMPTY = { kind: 'empty' };
const LAST_CODE_POINT = 0x10ffff;
const expression_byte = (from, to = from) => ({ kind: 'byte', from, to });
const sequence = (...parts) => (parts.length === 1 ? parts[0] ?? EMPTY : { kind: 'sequence', parts });
const either = (...parts) => (parts.length === 0 ? NOTHING : parts.length === 1 ? parts[0] ?? NOTHING : { kind: 'either', parts });
/** @param max Infinity for no limit */
const repeat = (part, min, max) => ({ kind: 'repeat', part, min, max });
const star = (part) => repeat(part, 0, Infinity);
const maybe = (part) => repeat(part, 0, 1);
/** Exactly this text. */
const expression_text = (value) => sequence(...Array.from(Buffer.from(value), (one) => expression_byte(one)));
/** One character of these ranges of code points, as the bytes that UTF-8 writes for it. Surrogates are no characters. */
function characters(ranges) {
    return either(...normal(ranges).flatMap(([from, to]) => [...utf8Ranges(from, to)]));
}
/** Sorted, disjoint, without surrogates. */
function normal(ranges) {
    const parts = ranges.flatMap(([from, to]) => [[from, Math.min(to, 0xd7ff)], [Math.max(from, 0xe000), to]]).filter(([from, to]) => from <= to).toSorted((a, b) => a[0] - b[0]);
    const joined = [];
    for (const [from, to] of parts) {
        const last = joined.at(-1);
        if (last !== undefined && from <= last[1] + 1)
            last[1] = Math.max(last[1], to);
        else
            joined.push([from, to]);
    }
    return joined;
}
/** The code points that are not in these ranges. */
function complement(ranges) {
    const gaps = [];
    let next = 0;
    for (const [from, to] of [...ranges].toSorted((a, b) => a[0] - b[0])) {
        if (from > next)
            gaps.push([next, from - 1]);
        next = Math.max(next, to + 1);
    }
    if (next <= LAST_CODE_POINT)
        gaps.push([next, LAST_CODE_POINT]);
    return gaps;
}
const LENGTHS = [0x7f, 0x7ff, 0xffff, LAST_CODE_POINT];
/** A range of code points as sequences of byte ranges: cut where the length changes, then where a lower byte is not whole. */
function* utf8Ranges(from, to) {
    const end = LENGTHS.find((limit) => from <= limit) ?? LAST_CODE_POINT;
    if (to > end) {
        yield* utf8Ranges(from, end);
        yield* utf8Ranges(end + 1, to);
        return;
    }
    if (to < 0x80) {
        yield expression_byte(from, to);
        return;
    }
    for (let bits = 6; bits <= 18; bits += 6) {
        const low = (1 << bits) - 1;
        if ((from & ~low) === (to & ~low))
            break;
        if ((from & low) !== 0) {
            yield* utf8Ranges(from, from | low);
            yield* utf8Ranges((from | low) + 1, to);
            return;
        }
        if ((to & low) !== low) {
            yield* utf8Ranges(from, (to & ~low) - 1);
            yield* utf8Ranges(to & ~low, to);
            return;
        }
    }
    const first = Buffer.from(String.fromCodePoint(from)), last = Buffer.from(String.fromCodePoint(to));
    yield sequence(...Array.from(first, (one, i) => expression_byte(one, last[i])));
}
const ANY_CHARACTER = characters([[0, LAST_CODE_POINT]]);
const ANY_TEXT = star(ANY_CHARACTER);
const DIGIT = characters([[0x30, 0x39]]);

;// CONCATENATED MODULE: ./out/automaton/calendar.js

const digit = (from, to) => characters([[0x30 + from, 0x30 + to]]);
const two = (first, second) => sequence(first, second);
const any = (texts) => either(...texts.map(expression_text));
const D = DIGIT;
const DAYS_28 = either(two(expression_text('0'), digit(1, 9)), two(expression_text('1'), D), two(expression_text('2'), digit(0, 8)));
const LONG = any(['01', '03', '05', '07', '08', '10', '12']), SHORT = any(['04', '06', '09', '11']);
const MONTH = either(two(expression_text('0'), digit(1, 9)), two(expression_text('1'), digit(0, 2)));
// A leap year ends in a multiple of four that is not 00, or is a multiple of 400.
const FOURTHS = either(two(any(['0']), any(['4', '8'])), two(any(['2', '4', '6', '8']), any(['0', '4', '8'])), two(any(['1', '3', '5', '7', '9']), any(['2', '6'])));
const LEAP = either(sequence(D, D, FOURTHS), sequence(either(expression_text('00'), FOURTHS), expression_text('00')));
const YEAR = sequence(D, D, D, D), DASH = expression_text('-'), COLON = expression_text(':');
/** Days that exist in the Gregorian calendar, `YYYY-MM-DD`. */
const DATE = either(sequence(YEAR, DASH, MONTH, DASH, DAYS_28), sequence(YEAR, DASH, either(LONG, SHORT), DASH, any(['29', '30'])), sequence(YEAR, DASH, LONG, DASH, expression_text('31')), sequence(LEAP, DASH, expression_text('02-29')));
const HOUR = either(two(digit(0, 1), D), two(expression_text('2'), digit(0, 3))), SIXTY = two(digit(0, 5), D);
const CLOCK = sequence(HOUR, COLON, SIXTY, COLON, SIXTY, maybe(sequence(expression_text('.'), repeat(D, 1, Infinity))));
const OFFSET = either(any(['Z', 'z']), sequence(any(['+', '-']), HOUR, COLON, SIXTY));
/** `full-time` of RFC 3339 without leap seconds. */
const TIME = sequence(CLOCK, OFFSET);
/** `date-time` of RFC 3339 without leap seconds. */
const DATE_TIME = sequence(DATE, any(['T', 't']), TIME);

;// CONCATENATED MODULE: ./out/automaton/decimal.js

const ZERO = expression_text('0');
const SIGN = maybe(either(expression_text('+'), expression_text('-')));
const decimal_digit = (from, to) => (from > to ? NOTHING : characters([[0x30 + from, 0x30 + to]]));
/** Languages of decimal numbers in text, for one decimal character. Comparisons are of the decimals themselves: nothing is rounded. They speak of
 *  plain decimals (sign, digits, fraction); numbers with an exponent belong to `number` only. */
class Decimals {
    #point;
    #fraction;
    constructor(decimalChar) {
        this.#point = expression_text(decimalChar);
        this.#fraction = maybe(sequence(this.#point, star(DIGIT)));
    }
    /** Every text that is a number. */
    get number() {
        const exponent = sequence(either(expression_text('e'), expression_text('E')), SIGN, repeat(DIGIT, 1, Infinity));
        return sequence(SIGN, this.#unsigned, maybe(exponent));
    }
    /** Whole numbers: a fraction of zeros is none. */
    get integer() { return sequence(SIGN, repeat(DIGIT, 1, Infinity), maybe(sequence(this.#point, star(ZERO)))); }
    /** Numbers with at most so many digits behind the point that are not trailing zeros: multiples of 10^-digits. */
    places(digits) { return sequence(SIGN, repeat(DIGIT, 1, Infinity), maybe(sequence(this.#point, repeat(DIGIT, 0, digits), star(ZERO)))); }
    get #unsigned() { return either(sequence(repeat(DIGIT, 1, Infinity), this.#fraction), sequence(this.#point, repeat(DIGIT, 1, Infinity))); }
    equal(limit) {
        const { negative, zero, whole, fraction } = parts(limit);
        const size = this.#equal(whole, fraction);
        return sequence(zero ? SIGN : negative ? expression_text('-') : maybe(expression_text('+')), size);
    }
    greater(limit) {
        const { negative, zero, whole, fraction } = parts(limit);
        const plus = maybe(expression_text('+'));
        if (!negative || zero)
            return sequence(plus, this.#greater(whole, fraction));
        return either(sequence(plus, this.#unsigned), sequence(expression_text('-'), this.#less(whole, fraction)));
    }
    less(limit) {
        const { negative, zero, whole, fraction } = parts(limit);
        if (negative && !zero)
            return sequence(expression_text('-'), this.#greater(whole, fraction));
        const below = zero ? NOTHING : sequence(maybe(expression_text('+')), this.#less(whole, fraction));
        return either(below, sequence(expression_text('-'), this.#greater('0', '')), ...(zero ? [] : [sequence(expression_text('-'), this.#equal('0', ''))]));
    }
    /** Sizes are numbers without a sign. `whole` has no leading and `fraction` no trailing zeros. */
    #equal(whole, fraction) {
        const tail = fraction === '' ? maybe(sequence(this.#point, star(ZERO))) : sequence(this.#point, expression_text(fraction), star(ZERO));
        const bare = whole === '0' ? fraction === '' ? sequence(this.#point, repeat(ZERO, 1, Infinity)) : sequence(this.#point, expression_text(fraction), star(ZERO)) : NOTHING;
        return either(sequence(star(ZERO), expression_text(whole), tail), bare);
    }
    #greater(whole, fraction) {
        const digits = [...whole].map(Number);
        const longer = sequence(decimal_digit(1, 9), repeat(DIGIT, whole === '0' ? 0 : digits.length, Infinity));
        const higher = either(longer, ...(whole === '0' ? [] : digits.map((one, i) => sequence(expression_text(whole.slice(0, i)), decimal_digit(one + 1, 9), repeat(DIGIT, digits.length - i - 1, digits.length - i - 1)))));
        const beyond = this.#fractionGreater(fraction);
        const same = sequence(star(ZERO), expression_text(whole), this.#point, beyond);
        return either(sequence(star(ZERO), higher, this.#fraction), same, whole === '0' ? sequence(this.#point, beyond) : NOTHING);
    }
    /** Digits behind the point that make more than these. */
    #fractionGreater(fraction) {
        const at = [...fraction].map((one, i) => sequence(expression_text(fraction.slice(0, i)), decimal_digit(Number(one) + 1, 9), star(DIGIT)));
        return either(...at, sequence(expression_text(fraction), star(ZERO), decimal_digit(1, 9), star(DIGIT)));
    }
    #less(whole, fraction) {
        const digits = [...whole].map(Number);
        const lower = either(...(whole === '0' ? [] : [
            ...Array.from({ length: digits.length - 1 }, (_, size) => sequence(decimal_digit(size === 0 ? 0 : 1, 9), repeat(DIGIT, size, size))),
            ...digits.map((one, i) => sequence(expression_text(whole.slice(0, i)), decimal_digit(i === 0 && digits.length > 1 ? 1 : 0, one - 1), repeat(DIGIT, digits.length - i - 1, digits.length - i - 1))),
        ]));
        const below = fraction === '' ? NOTHING : this.#fractionLess(fraction);
        const bare = whole === '0' ? sequence(this.#point, below) : sequence(this.#point, repeat(DIGIT, 1, Infinity));
        const same = fraction === '' ? NOTHING : sequence(star(ZERO), expression_text(whole), maybe(sequence(this.#point, maybe(below))));
        return either(sequence(star(ZERO), lower, this.#fraction), same, bare);
    }
    /** Digits behind the point (at least one) that make less than these. */
    #fractionLess(fraction) {
        const at = [...fraction].map((one, i) => sequence(expression_text(fraction.slice(0, i)), decimal_digit(0, Number(one) - 1), star(DIGIT)));
        const shorter = Array.from({ length: fraction.length - 1 }, (_, i) => expression_text(fraction.slice(0, i + 1)));
        return either(...at, ...shorter);
    }
}
/** A decimal as JSON writes it, without its exponent. */
function parts(limit) {
    const [, sign = '', digits = '0', behind = '', exponent = '0'] = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/.exec(limit) ?? [];
    const shift = Number(exponent), all = digits + behind, at = digits.length + shift;
    const padded = at < 0 ? '0'.repeat(-at) + all : all.padEnd(at, '0'), cut = Math.max(at, 0);
    const whole = padded.slice(0, cut).replace(/^0+(?=.)/, '') || '0', fraction = padded.slice(cut).replace(/0+$/, '');
    return { negative: sign === '-', zero: whole === '0' && fraction === '', whole, fraction };
}

// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(91895);
;// CONCATENATED MODULE: ./out/automaton/pattern.js


/** Thrown inside the translation for what no automaton of bytes can do, or none that is small. */
class NotRegular extends Error {
}
const SPACE = [[9, 13], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]];
const LINE_ENDS = [[10, 10], [13, 13], [0x2028, 0x2029]];
const DIGITS = [[0x30, 0x39]];
const WORD = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
/** The texts in which a pattern of JSON Schema (ECMA-262 with the u flag) finds something.
 *  @returns undefined for look-around, back-references, word boundaries, Unicode properties, and anchors in the middle
 *  @throws SyntaxError when the pattern is no regular expression */
function patternExpression(pattern) {
    const tree = new regexpp/* RegExpParser */.HA({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
    try {
        return either(...tree.alternatives.map(searched));
    }
    catch (reason) {
        if (reason instanceof NotRegular)
            return undefined;
        throw reason;
    }
}
/** An alternative of the outermost level: what is not anchored may have any text before and behind it. */
function searched({ elements }) {
    const start = elements[0]?.type === 'Assertion' && elements[0].kind === 'start';
    const last = elements.at(-1), end = last?.type === 'Assertion' && last.kind === 'end';
    const inner = elements.slice(start ? 1 : 0, end ? -1 : undefined);
    return sequence(...(start ? [] : [ANY_TEXT]), ...inner.map(pattern_element), ...(end ? [] : [ANY_TEXT]));
}
function pattern_element(node) {
    switch (node.type) {
        case 'Character': return characters([[node.value, node.value]]);
        case 'CharacterSet': return characters(rangesOf(node));
        case 'CharacterClass': return characters(classRanges(node));
        case 'CapturingGroup': return either(...node.alternatives.map(({ elements }) => sequence(...elements.map(pattern_element))));
        case 'Group':
            if (node.modifiers !== null)
                throw new NotRegular();
            return either(...node.alternatives.map(({ elements }) => sequence(...elements.map(pattern_element))));
        case 'Quantifier':
            if (node.min > 1000 || (node.max !== Infinity && node.max > 1000))
                throw new NotRegular();
            return node.max === 0 ? EMPTY : repeat(pattern_element(node.element), node.min, node.max);
        case 'Assertion':
        case 'Backreference':
        case 'ExpressionCharacterClass': throw new NotRegular();
    }
}
function classRanges(node) {
    const ranges = node.elements.flatMap((item) => {
        switch (item.type) {
            case 'Character': return [[item.value, item.value]];
            case 'CharacterClassRange': return [[item.min.value, item.max.value]];
            case 'CharacterSet': return rangesOf(item);
            default: throw new NotRegular();
        }
    });
    return node.negate ? complement(ranges) : ranges;
}
function rangesOf(node) {
    switch (node.kind) {
        case 'any': return complement(LINE_ENDS);
        case 'digit': return node.negate ? complement(DIGITS) : DIGITS;
        case 'word': return node.negate ? complement(WORD) : WORD;
        case 'space': return node.negate ? complement(SPACE) : SPACE;
        // Versions of Unicode differ between this table and the engine that decides.
        case 'property': throw new NotRegular();
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/rows/formula.js
const ALWAYS = { kind: 'always' };
const UNKNOWN = { kind: 'unknown' };
/** Formulas as conditions: nested ones of the same kind are one. */
const FORMULAS = {
    always: ALWAYS,
    unknown: UNKNOWN,
    all: (conditions) => joined('all', conditions, ALWAYS, UNKNOWN),
    any: (conditions) => joined('any', conditions, UNKNOWN, ALWAYS),
};
function joined(kind, conditions, neutral, absorbing) {
    const parts = [];
    for (const one of conditions.flatMap((condition) => (condition.kind === kind ? condition.parts : [condition]))) {
        if (one === absorbing)
            return absorbing;
        if (one !== neutral && !parts.some((other) => same(other, one)))
            parts.push(one);
    }
    return parts.length === 0 ? neutral : parts.length === 1 ? parts[0] ?? neutral : { kind, parts };
}
function same(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'test' && b.kind === 'test')
        return a.column === b.column && a.test === b.test && a.fails === b.fails;
    return a.kind === 'missing' && b.kind === 'missing' && a.column === b.column && a.present === b.present;
}
/** The columns a formula speaks of. */
function columnsOf(formula) {
    switch (formula.kind) {
        case 'always':
        case 'unknown': return new Set();
        case 'test':
        case 'missing': return new Set([formula.column]);
        case 'all':
        case 'any': return new Set(formula.parts.flatMap((part) => [...columnsOf(part)]));
    }
}
/** The value of a formula about one column.
 *  @param holds whether a test accepts the text */
function evaluate(formula, missing, holds) {
    switch (formula.kind) {
        case 'always': return true;
        case 'unknown': return false;
        case 'test': return !missing && holds(formula.test) !== formula.fails;
        case 'missing': return missing !== formula.present;
        case 'all': return formula.parts.every((part) => evaluate(part, missing, holds));
        case 'any': return formula.parts.some((part) => evaluate(part, missing, holds));
    }
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/formats.js
var formats = __webpack_require__(58231);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/typing.js
var rows_typing = __webpack_require__(88832);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/byte-cells.js








/** Conditions on cells as formulas over automata, which read the bytes of the cells as they stand in the file. */
class ByteCells {
    always = ALWAYS;
    unknown = UNKNOWN;
    all = FORMULAS.all;
    any = FORMULAS.any;
    names;
    /** The tests of each column, in the order of `names`. */
    tests;
    #schema;
    #typing;
    #decimals;
    #types = new Map();
    constructor(schema, names, typing) {
        this.names = names;
        this.tests = names.map(() => []);
        this.#schema = schema;
        this.#typing = typing;
        this.#decimals = new Decimals(typing.decimalChar);
    }
    type(column) {
        const type = this.#types.get(column) ?? (0,rows_typing/* columnType */.DW)(this.#schema, column);
        this.#types.set(column, type);
        return type;
    }
    missing(column) {
        const at = this.names.indexOf(column);
        return { valid: { kind: 'missing', column: at, present: false }, invalid: { kind: 'missing', column: at, present: true } };
    }
    isNumber(column) { return this.type(column).number ? this.#exactly(column, 'number', () => determinize(this.#decimals.number)) : NEVER; }
    isInteger(column) {
        if (!this.type(column).number)
            return NEVER;
        // With an exponent a number may be whole too: that is for ajv.
        return { valid: this.#exactly(column, 'integer', () => determinize(this.#decimals.integer)).valid, invalid: this.isNumber(column).invalid };
    }
    isBoolean(column) { return this.type(column).boolean ? this.#words(column, [...this.#typing.trueValues, ...this.#typing.falseValues]) : NEVER; }
    isTruth(column, value) { return this.#words(column, value ? this.#typing.trueValues : this.#typing.falseValues); }
    bound(column, keyword, value, limit = String(value)) {
        const up = keyword === 'minimum' || keyword === 'exclusiveMinimum';
        const beyond = this.#exactly(column, `${up ? '>' : '<'}${limit}`, () => determinize(up ? this.#decimals.greater(limit) : this.#decimals.less(limit))).valid;
        const equal = keyword.startsWith('exclusive') ? UNKNOWN : this.#equal(column, limit);
        return { valid: this.any([beyond, equal]), invalid: UNKNOWN };
    }
    multipleOf(column, unit, exact = String(unit)) {
        const [, zeros, digits] = /^(?:0\.(0*)1|1e-([0-9]+))$/.exec(exact) ?? [];
        const places = exact === '1' ? 0 : zeros !== undefined ? zeros.length + 1 : digits === undefined ? undefined : Number(digits);
        return { valid: places === undefined ? UNKNOWN : this.#exactly(column, `places ${places}`, () => determinize(this.#decimals.places(places))).valid, invalid: UNKNOWN };
    }
    equals(column, value) { return { valid: this.#equal(column, String(value)), invalid: UNKNOWN }; }
    among(column, texts) { return this.#words(column, texts); }
    length(column, min, max) { return this.#exactly(column, `length ${min} ${max}`, () => lengthBetween(min, max)); }
    matches(column, pattern) {
        const expression = patternExpression(pattern);
        return expression === undefined ? undefined : this.#exactly(column, `pattern ${pattern}`, () => determinize(expression));
    }
    /** What an automaton does not accept is not thereby wrong. */
    format(column, name) {
        if (name === 'password' || name === 'binary')
            return { valid: ALWAYS, invalid: UNKNOWN };
        const expression = formatExpression(name);
        return expression === undefined ? undefined : { valid: this.#exactly(column, `format ${name}`, () => determinize(expression)).valid, invalid: UNKNOWN };
    }
    #equal(column, limit) { return this.#exactly(column, `=${limit}`, () => determinize(this.#decimals.equal(limit))).valid; }
    #words(column, texts) { return texts.length === 0 ? NEVER : this.#exactly(column, `among ${JSON.stringify(texts)}`, () => anyOfTexts(texts)); }
    /** A test that decides either way; nothing is known where its automaton would be too large. */
    #exactly(column, key, build) {
        const at = this.names.indexOf(column), tests = this.tests[at] ?? [];
        let test = tests.findIndex((one) => one.key === key);
        if (test < 0) {
            try {
                test = tests.push({ key, automaton: build() }) - 1;
            }
            catch (reason) {
                if (reason instanceof TooLarge)
                    return { valid: UNKNOWN, invalid: UNKNOWN };
                throw reason;
            }
        }
        return { valid: { kind: 'test', column: at, test, fails: false }, invalid: { kind: 'test', column: at, test, fails: true } };
    }
}
const NEVER = { valid: UNKNOWN, invalid: ALWAYS };
function formatExpression(name) {
    switch (name) {
        case 'date': return DATE;
        case 'date-time': return DATE_TIME;
        case 'time': return TIME;
        default: {
            const pattern = formats/* PATTERNS */.G[name];
            return pattern === undefined ? undefined : patternExpression(`^(?:${pattern})$`);
        }
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/rows/sieve.js





const MOST_LABELS = 31;
/** Longest text whose characters are counted by an automaton; longer limits are compared with the bytes, of which there are at least as many. */
const COUNTED = 64;
/** Compiles a row schema to automata that read each cell once and find suspect rows, and never miss one.
 *  @param width cells of a record
 *  @returns no plan when every row would be a suspect, or the automata would be too large */
function compileSieve(schema, columns, width, typing) {
    const cells = new ByteCells(schema, columns.map(({ name }) => name), typing);
    const { valid, explained } = (0,compile/* compileRow */.o)(schema, cells);
    if (valid === UNKNOWN)
        return { plan: undefined, explained };
    try {
        return { plan: planOf(valid, columns, cells, width), explained };
    }
    catch (reason) {
        if (reason instanceof TooLarge)
            return { plan: undefined, explained };
        throw reason;
    }
}
function planOf(valid, seen, cells, width) {
    const parts = valid.kind === 'all' ? valid.parts : [valid];
    const own = parts.filter((part) => columnsOf(part).size === 1), between = FORMULAS.all(parts.filter((part) => columnsOf(part).size > 1));
    // Label 0 of a column is what its cells must have; the others are what cells decide together.
    const atoms = seen.map((_, column) => [FORMULAS.all(own.filter((part) => columnsOf(part).has(column)))]);
    const steps = stepsOf(between, (formula) => {
        const [column = 0] = columnsOf(formula), list = atoms[column] ?? [];
        if (list.length >= MOST_LABELS)
            throw new TooLarge();
        return { column: seen[column]?.at ?? 0, label: list.push(formula) - 1 };
    });
    const columns = Array.from({ length: width }, () => FREE);
    for (const [column, { at, rule }] of seen.entries())
        columns[at] = columnPlan(atoms[column] ?? [], cells.tests[column] ?? [], rule);
    return { columns, steps };
}
const FREE = { automaton: undefined, must: 0, empty: 0, quotedEmpty: 0, text: { labels: 0, minBytes: 0, maxBytes: 0xffffffff, outside: 0 } };
function columnPlan(atoms, tests, rule) {
    const labels = (missing, holds) => atoms.reduce((bits, atom, i) => bits | (evaluate(atom, missing, holds) ? 1 << i : 0), 0) >>> 0;
    const nothing = new Uint8Array(0);
    const empty = (missing) => labels(missing, (test) => { const one = tests[test]; return one !== undefined && run(one.automaton, nothing) !== 0; });
    const isMissing = rule.values.has(''), words = [...rule.values].filter((word) => word !== '');
    const ends = { must: 1, empty: empty(isMissing), quotedEmpty: empty(isMissing && !rule.ofStrings) };
    const limits = tests.map(({ key }) => /^length (\d+) (\d+|Infinity)$/.exec(key)).map((found) => (found === null ? undefined : { min: Number(found[1]), max: Number(found[2]) }));
    // Text that is only bounded in length is skipped, not read.
    if (words.length === 0 && limits.every((limit) => limit !== undefined && (limit.max > COUNTED || limit.max === Infinity) && limit.min <= 1)) {
        const inside = labels(false, () => true);
        const maxBytes = Math.min(0xffffffff, ...limits.map((limit) => limit?.max ?? Infinity));
        return { ...ends, automaton: undefined, text: { labels: inside, minBytes: 1, maxBytes, outside: 0 } };
    }
    const automata = [...tests.map(({ automaton }) => automaton), ...(words.length === 0 ? [] : [anyOfTexts(words)])];
    if (automata.length > MOST_LABELS)
        throw new TooLarge();
    const missing = words.length === 0 ? 0 : 1 << tests.length;
    return { ...ends, automaton: combine(automata, (bits) => labels((bits & missing) !== 0, (test) => (bits & (1 << test)) !== 0)), text: FREE.text };
}
/** A formula as steps that each look at one cell: where it leads when the cell has the label, and where when not. */
function stepsOf(formula, atom) {
    const steps = [];
    // From the last step to the first, so that the targets are known.
    const compile = (node, yes, no) => {
        if (node.kind === 'always')
            return yes;
        if (node.kind === 'unknown')
            return no;
        if (columnsOf(node).size === 1)
            return steps.push({ ...atom(node), yes, no }) - 1;
        if (node.kind === 'all')
            return node.parts.reduceRight((next, part) => compile(part, next, no), yes);
        if (node.kind === 'any')
            return node.parts.reduceRight((next, part) => compile(part, yes, next), no);
        return no;
    };
    const first = compile(formula, 'valid', 'suspect');
    // The machine starts with step 0.
    const last = steps.length - 1, turned = (target) => (typeof target === 'number' ? last - target : target);
    if (first === 'valid')
        return [];
    return steps.toReversed().map(({ column, label, yes, no }) => ({ column, label, yes: turned(yes), no: turned(no) }));
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/sql-cells.js
var sql_cells = __webpack_require__(13291);
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
            const { plan, explained: said } = compileSieve(schema, columns, names.length, typing);
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
