export const id = 635;
export const ids = [635];
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
/* harmony export */   s: () => (/* binding */ compileSuspects)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58231);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12170);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84181);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64354);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81180);
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88832);






/** Compiles a row schema to SQL that finds suspect rows and never misses one. For each schema two conditions are built: when a value is surely valid,
 *  and when it is surely invalid; what neither says is left to ajv. A row that is not surely valid is a suspect.
 *  Columns that the file lacks are reported once, elsewhere: `required` does not condemn every row for them. */
function compileSuspects(schema, table, sql) {
    const compiler = new Compiler(schema, table, sql);
    const { valid } = compiler.row(schema.main.root, schema.main, '#');
    // The condition of a CASE is evaluated on ever fewer rows, part by part; as a plain value, every part would be computed for every row.
    return { predicate: valid === _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV ? undefined : `case when ${valid} then false else true end`, explained: compiler.explained };
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
            return schema ? _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY;
        if (this.#open.has(schema))
            return this.#leave(pointer, 'it refers to itself');
        this.#open.add(schema);
        try {
            return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#rowKeyword(keyword, value, schema, document, pointer))));
        }
        finally {
            this.#open.delete(schema);
        }
    }
    #rowKeyword(keyword, value, schema, document, pointer) {
        const sub = (item, at) => ((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .Wl)(item) ? this.row(item, document, at) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$);
        switch (keyword) {
            case 'type': return [value].flat().includes('object') ? _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY;
            case 'required': return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(strings(value).filter((name) => !this.#assured(name, schema)).map((name) => this.#present(name, true)));
            case 'properties': return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(Object.entries(value).map(([name, item]) => this.#ifPresent(name, item, document, `${pointer}/properties/${escaped(name)}`, strings(schema['required']).includes(name)))) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            case 'patternProperties': return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(Object.entries(value).flatMap(([pattern, item]) => {
                const regex = new RegExp(pattern, 'u');
                return this.#table.names.filter((name) => regex.test(name)).map((name) => this.#ifPresent(name, item, document, `${pointer}/patternProperties/${escaped(pattern)}`));
            })) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            case 'additionalProperties': {
                const named = new Set(Object.keys((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(schema['properties']) ? schema['properties'] : {}));
                const patterns = Object.keys((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(schema['patternProperties']) ? schema['patternProperties'] : {}).map((pattern) => new RegExp(pattern, 'u'));
                const others = this.#table.names.filter((name) => !named.has(name) && !patterns.some((pattern) => pattern.test(name)));
                return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(others.map((name) => this.#ifPresent(name, value, document, `${pointer}/additionalProperties`)));
            }
            case 'propertyNames': return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            case 'dependentRequired': return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(Object.entries(value).map(([name, needed]) => (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .implies */ .M0)(this.#present(name, false), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(strings(needed).map((other) => this.#present(other, false)))))) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            case 'dependentSchemas': return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(Object.entries(value).map(([name, item]) => (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .implies */ .M0)(this.#present(name, false), sub(item, `${pointer}/dependentSchemas/${escaped(name)}`)))) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            case 'minProperties':
            case 'maxProperties':
            case 'unevaluatedProperties': return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            case 'enum':
            case 'const': return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            default: return this.#applicator(keyword, value, schema, document, pointer, sub, (target, from, at) => this.row(target, from, at));
        }
    }
    /** Keywords that combine schemas mean the same for a row and for a cell. */
    #applicator(keyword, value, schema, document, pointer, sub, follow) {
        const list = () => (Array.isArray(value) ? value.map((item, i) => sub(item, `${pointer}/${keyword}/${i}`)) : [_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$]);
        switch (keyword) {
            case 'allOf': return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(list());
            case 'anyOf': return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)(list());
            case 'oneOf': return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(list());
            case 'not': return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(sub(value, `${pointer}/not`));
            case 'if': {
                const condition = sub(value, `${pointer}/if`);
                const yes = 'then' in schema ? sub(schema['then'], `${pointer}/then`) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO, no = 'else' in schema ? sub(schema['else'], `${pointer}/else`) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO;
                const both = (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)([yes, no]);
                return { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([condition.valid, yes.valid]), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([condition.invalid, no.valid]), both.valid]), invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([condition.valid, yes.invalid]), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([condition.invalid, no.invalid]), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([yes.invalid, no.invalid])]) };
            }
            case '$ref': {
                const target = typeof value === 'string' ? this.#schema.resolve(value, document) : undefined;
                return target === undefined ? _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : follow(target.schema, target.document, `${target.document === this.#schema.main ? '' : target.document.uri}#${value.split('#')[1] ?? ''}`);
            }
            case '$dynamicRef': return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            default: return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO; // then, else and annotations assert nothing on their own; what does is listed before
        }
    }
    /** Does `properties` beside `required` see to it that the cell is there? */
    #assured(name, schema) {
        const properties = schema['properties'];
        return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(properties) && Object.hasOwn(properties, name) && this.#table.column(name) !== undefined && !this.#type(name).nullable;
    }
    #present(name, once) {
        const text = this.#table.column(name);
        if (text === undefined)
            return once ? { valid: _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS */ .qI, invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV } : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY;
        if (this.#type(name).nullable)
            return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO;
        return { valid: `${text} is not null`, invalid: `${text} is null` };
    }
    /** A schema of a cell, which asserts nothing where the cell is missing (or is asked about null). */
    #ifPresent(name, schema, document, pointer, required = false) {
        const text = this.#table.column(name);
        if (text === undefined || !(0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .Wl)(schema))
            return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO;
        const type = this.#type(name);
        const present = this.#cell({ name, text, bare: this.#table.bare?.(name) ?? text, type, native: this.#table.native?.(name) }, schema, document, pointer);
        if (type.nullable) {
            // A missing cell is null here; only `type` is asked, everything else is left to ajv.
            const admits = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(schema) && [schema['type']].flat().includes('null') && Object.keys(schema).every((word) => ['type', 'title', 'description', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'format'].includes(word));
            return { valid: admits ? (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([`${text} is null`, present.valid]) : (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([`${text} is not null`, present.valid]), invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([`${text} is not null`, present.invalid]) };
        }
        // Of a cell that must be there, every condition says on its own that it is; `required` need not say it again.
        if (required)
            return { valid: present.valid === _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS */ .qI ? `${text} is not null` : present.valid, invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([`${text} is null`, present.invalid]) };
        if (present.valid === _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS */ .qI)
            return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO;
        return { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([`${text} is null`, present.valid]), invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([`${text} is not null`, present.invalid]) };
    }
    #type(name) {
        const known = this.#types.get(name) ?? typeOf(this.#table.native?.(name), (0,_typing_js__WEBPACK_IMPORTED_MODULE_5__/* .columnType */ .DW)(this.#schema, name));
        this.#types.set(name, known);
        return known;
    }
    /** A schema applied to the text of a cell that is not missing. */
    #cell(cell, schema, document, pointer) {
        if (typeof schema === 'boolean')
            return schema ? _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY;
        if (cell.type.json)
            return this.#leave(pointer, 'it is about objects or arrays inside a cell');
        if (this.#open.has(schema))
            return this.#leave(pointer, 'it refers to itself');
        this.#open.add(schema);
        try {
            const short = this.#shortcut(cell, schema);
            const known = (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)(Object.entries(schema).map(([keyword, value]) => this.#noted(`${pointer}/${escaped(keyword)}`, keyword, this.#cellKeyword(cell, keyword, value, schema, document, pointer))));
            return short === undefined ? known : { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([short, known.valid]), invalid: known.invalid };
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
        const sub = (item, at) => ((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .Wl)(item) ? this.#cell(cell, item, document, at) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$);
        const { text } = cell, number = this.#isNumber(cell), string = this.#isString(cell);
        // A date is written as text that has its format; anything else that is asked of the text is for ajv.
        if ((cell.native === 'date' || cell.native === 'date-time') && keyword !== 'type')
            return keyword === 'format' && value === cell.native ? _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO : QUIET.has(keyword) ? this.#applicator(keyword, value, schema, document, pointer, (item, at) => ((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .Wl)(item) ? this.#cell(cell, item, document, at) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$), (target, from, at) => this.#cell(cell, target, from, at)) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
        const ofStrings = (known) => (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .implies */ .M0)(string, known);
        switch (keyword) {
            case 'type': return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)([value].flat().map((type) => this.#isType(cell, String(type), number, string)));
            case 'minimum':
            case 'maximum':
            case 'exclusiveMinimum':
            case 'exclusiveMaximum': return this.#ofNumbers(number, schema, this.#bound(cell, keyword, schema));
            case 'enum': return Array.isArray(value) ? this.#oneOfValues(cell, value, number, string) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            case 'const': return this.#oneOfValues(cell, [value], number, string);
            case 'minLength': return typeof value === 'number' ? ofStrings({ valid: `${this.#sql.length(text)} >= ${value}`, invalid: `${this.#sql.length(text)} < ${value}` }) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            case 'maxLength': return typeof value === 'number' ? ofStrings({ valid: `${this.#sql.length(text)} <= ${value}`, invalid: `${this.#sql.length(text)} > ${value}` }) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            case 'pattern': {
                const pattern = typeof value === 'string' ? (0,_regex_js__WEBPACK_IMPORTED_MODULE_4__/* .toRe2 */ .Z)(value) : undefined;
                if (pattern === undefined)
                    return ofStrings(_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$);
                const matches = this.#sql.matches(text, pattern);
                return ofStrings({ valid: matches, invalid: `not ${matches}` });
            }
            case 'format': return typeof value === 'string' ? ofStrings((0,_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .format */ .G)(value, text, this.#sql)) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
            case 'multipleOf': return this.#ofNumbers(number, schema, _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$);
            default: return this.#applicator(keyword, value, schema, document, pointer, sub, (target, from, at) => this.#cell(cell, target, from, at));
        }
    }
    /** Numeric keywords assert nothing of other types. Where `type` beside them asks for numbers only, it has said so already. */
    #ofNumbers(number, schema, known) {
        const types = [schema['type']].flat();
        if (types.length > 0 && types.every((type) => type === 'number' || type === 'integer'))
            return { valid: known.valid, invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([number.valid, known.invalid]) };
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .implies */ .M0)(number, known);
    }
    #isNumber({ text, bare, type, native }) {
        if (!type.number)
            return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY;
        if (native === 'float')
            return { valid: `isfinite(${text})`, invalid: `not isfinite(${text})` };
        if (native !== undefined)
            return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO;
        const pattern = (0,_typing_js__WEBPACK_IMPORTED_MODULE_5__/* .numberPattern */ .a9)(this.#table.typing.decimalChar);
        return { valid: this.#sql.matches(bare, pattern), invalid: `not ${this.#sql.matches(text, pattern)}` };
    }
    #isBoolean({ text, type, native }) {
        if (native !== undefined)
            return native === 'boolean' ? _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY;
        const { trueValues, falseValues } = this.#table.typing;
        return type.boolean ? this.#among(text, [...trueValues, ...falseValues]) : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY;
    }
    #isString(cell) {
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(this.#isNumber(cell)), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(this.#isBoolean(cell))]);
    }
    #isType(cell, type, number, string) {
        switch (type) {
            case 'string': return string;
            case 'number': return number;
            case 'integer':
                if (cell.native !== undefined)
                    return !cell.type.number ? _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY : cell.native === 'integer' ? _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO : (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)([number, { valid: `${cell.text} = floor(${cell.text})`, invalid: `${cell.text} <> floor(${cell.text})` }]);
                return { valid: cell.type.number ? this.#sql.matches(cell.bare, '\\A[+-]?[0-9]+(?:\\.0*)?\\z') : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV, invalid: number.invalid };
            case 'boolean': return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(number), this.#isBoolean(cell)]);
            case 'null': return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY;
            default: return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY; // objects and arrays: a column of them is left to ajv as a whole
        }
    }
    /** Rounding text to a double is monotone: v ≥ L makes d(v) ≥ d(L), so a strict inequality of doubles is one of the numbers. Equality needs texts that
     *  doubles hold exactly, which up to 15 digits do. */
    #bound(cell, keyword, schema) {
        const limit = schema[keyword];
        if (typeof limit !== 'number')
            return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
        const exactly = this.#schema.exact.get(schema)?.has(keyword) !== true;
        const d = this.#double(cell, cell.text), quick = this.#double(cell, cell.bare), l = this.#sql.number(limit);
        const tie = exactly ? `${d} = ${l} and ${this.#exactly(cell)}` : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        const up = keyword === 'minimum' || keyword === 'exclusiveMinimum', strict = keyword.startsWith('exclusive');
        const beyond = `${quick} ${up ? '>' : '<'} ${l}`, short = `${d} ${up ? '<' : '>'} ${l}`;
        const held = tie === _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV ? _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV : `(${tie})`;
        return strict ? { valid: beyond, invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([short, held]) } : { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([beyond, held]), invalid: short };
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
        return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)([...(texts.length > 0 ? [(0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)([string, this.#among(cell.text, texts)])] : []), ...others.map((value) => this.#equals(cell, value, number, string))]);
    }
    #equals(cell, value, number, string) {
        if (typeof value === 'string')
            return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)([string, this.#among(cell.text, [value])]);
        if (typeof value === 'boolean')
            return cell.native !== undefined ? (cell.native === 'boolean' ? { valid: value ? cell.text : `not ${cell.text}`, invalid: value ? `not ${cell.text}` : cell.text } : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY) : (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)([(0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(number), this.#isBoolean(cell), this.#among(cell.text, value ? this.#table.typing.trueValues : this.#table.typing.falseValues)]);
        if (typeof value === 'number') {
            if (!Number.isSafeInteger(value))
                return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)([number, _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$]);
            const d = this.#double(cell, cell.text), l = this.#sql.number(value), short = this.#exactly(cell);
            return (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .allOf */ .bn)([number, { valid: `(${d} = ${l} and ${short})`, invalid: `${d} <> ${l}` }]);
        }
        return value === null ? _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    }
    #among(text, values) {
        if (values.length === 0)
            return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .INVALID */ .uY;
        const found = this.#in(text, values);
        return { valid: found, invalid: `(${text} is not null and coalesce(${found}, false) = false)` };
    }
    #in(text, values) { return this.#sql.among(text, values); }
    #leave(pointer, why) {
        this.explained.push({ pointer, where: 'ajv', why });
        return _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    }
    #noted(pointer, keyword, known) {
        if (QUIET.has(keyword) || keyword.startsWith('x-') || keyword.startsWith('$'))
            return known;
        if (known === _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .VALID */ .dO)
            return known;
        const sure = known.valid !== _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
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

// EXTERNAL MODULE: ./out/gates/validate-data/rows/compile.js
var compile = __webpack_require__(63438);
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
