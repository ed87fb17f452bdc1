export const id = 596;
export const ids = [596];
export const modules = {

/***/ 77338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isText),
/* harmony export */   V: () => (/* binding */ parquetTable)
/* harmony export */ });
/* harmony import */ var _engine_duckdb_relations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35278);
/* harmony import */ var _csv_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);


/** Runs of rows that are looked at, evenly over a file. */
const RUNS = 8;
function parquetTable(shown, path, columns, records, engine) {
    return {
        relation: (0,_engine_duckdb_relations_js__WEBPACK_IMPORTED_MODULE_0__/* .parquetRelation */ .Fh)(path), quick: true, broken: [], open: false,
        columns: columns.map(({ name, type, sql }) => {
            const kind = kindOf(type), text = (stored) => (type === 'VARCHAR' ? stored : `cast(${stored} as varchar)`);
            return {
                name, kind, typed: true, stored: sql, text, number: (stored) => (kind === 'number' ? `cast(${stored} as double)` : (0,_csv_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(text(stored), '.')), decimal: (stored) => (0,_csv_table_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(text(stored), '.'),
                ...(kind === 'number' ? { native: (stored) => stored } : {}),
            };
        }),
        async sample(most) {
            // A few long runs leave most of the file unread.
            const length = Math.ceil(Math.min(most, records) / RUNS);
            if (columns.length === 0)
                return { whole: records <= most, rows: [] };
            const where = records <= most ? 'true' : Array.from({ length: RUNS }, (_, at) => Math.floor((at * records) / RUNS)).map((from) => `file_row_number between ${from} and ${from + length - 1}`).join(' or ');
            const found = await engine.query(`select file_row_number as ordinal, ${columns.map(({ sql }, at) => `cast(${sql} as varchar) as v${at}`).join(', ')} from read_parquet(${engine.dialect.text(path)}, file_row_number = true) where ${where} order by ordinal`);
            return {
                whole: records <= most,
                rows: found.map((row) => ({ ordinal: Number(row['ordinal']), values: new Map(columns.flatMap(({ name }, at) => { const value = row[`v${at}`]; return typeof value === 'string' && value !== '' ? [[name, value]] : []; })) })),
            };
        },
        locate: (ordinals) => Promise.resolve(ordinals.map((ordinal) => ({ file: shown, record: ordinal + 1 }))),
    };
}
/** May a column of this type hold text? */
function isText(type) { return kindOf(type) === 'text' || (kindOf(type) === 'other' && !(/^(?:DATE|TIME|INTERVAL|UUID|DECIMAL)/.test(type) && !type.endsWith(']'))); }
function kindOf(type) {
    if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$|^DOUBLE$|^FLOAT$|^DECIMAL\([^[]*$/.test(type))
        return 'number';
    return type === 'BOOLEAN' ? 'boolean' : type === 'VARCHAR' ? 'text' : 'other';
}


/***/ }),

/***/ 58160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78625);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67705);


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
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'blank-column', `column ${at + 1} has no name`, place(cell));
            return undefined;
        }
        const first = seen.get(cell.name);
        if (first !== undefined) {
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'duplicate-column', `stands twice in the header, first at ${first.line}:${first.column}`, place(cell), (0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.hide)(cell.name));
            return undefined;
        }
        seen.set(cell.name, cell);
        const shown = (0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.hide)(cell.name);
        // A name stands in every message and file: what names a person or opens a door is masked from here on.
        if (shown !== cell.name) {
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'header-data', `column ${at + 1} is called like a value (${shown}): is the header missing?`, place(cell));
            return `${shown} ${at + 1}`;
        }
        return cell.name;
    });
    if (expected === undefined)
        return names;
    const hint = separatorHint(head);
    for (const name of expected.required)
        if (!seen.has(name))
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'missing-column', `is required, but the header does not have it${near(name, seen.keys())}${hint}`, headerLine(head), name);
    for (const name of expected.properties)
        if (!seen.has(name) && !expected.required.includes(name))
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'absent-column', `is described by the schema, but the header does not have it${near(name, seen.keys())}`, headerLine(head), name);
    for (const [name, cell] of seen) {
        if (!expected.allows(name))
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'extra-column', `is not allowed by the schema${near(name, expected.properties)}`, place(cell), (0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.hide)(name));
        else if (!expected.describes(name))
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'unknown-column', 'is not described by the schema', place(cell), (0,_sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__.hide)(name));
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

/***/ 80596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeParquet: () => (/* binding */ judgeParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/data/name.js
var data_name = __webpack_require__(11946);
// EXTERNAL MODULE: ./out/data/source.js + 1 modules
var source = __webpack_require__(33153);
// EXTERNAL MODULE: ./out/engine/duckdb/relations.js
var relations = __webpack_require__(35278);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/gates/validate-data/header.js
var header = __webpack_require__(58160);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/decide.js + 2 modules
var decide = __webpack_require__(60380);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/typing.js
var typing = __webpack_require__(88832);
// EXTERNAL MODULE: ./out/gates/validate-data/text-rows.js
var text_rows = __webpack_require__(39386);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/sieve.js
var sieve = __webpack_require__(83581);
// EXTERNAL MODULE: ./out/sensitive/detect.js + 46 modules
var detect = __webpack_require__(78625);
// EXTERNAL MODULE: ./out/sensitive/names.js
var sensitive_names = __webpack_require__(49387);
// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/search.js
var sensitive_search = __webpack_require__(8568);
// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/shy.js
var sensitive_shy = __webpack_require__(90576);
// EXTERNAL MODULE: ./out/gates/validate-data/subject.js
var validate_data_subject = __webpack_require__(67705);
// EXTERNAL MODULE: ./out/data/tables/parquet-table.js
var parquet_table = __webpack_require__(77338);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/sql-cells.js
var sql_cells = __webpack_require__(13291);
;// CONCATENATED MODULE: ./out/gates/validate-data/typed-rows.js

/** SQL that is true for every row that may be invalid; undefined when that is every row. */
function compileTyped(schema, columns, dialect) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    return (0,sql_cells/* compileSuspects */.s)(schema, {
        names: columns.map(({ name }) => name),
        column: (name) => byName.get(name)?.sql ?? 'null',
        native: (name) => { const column = byName.get(name); return column === undefined ? undefined : nativeOf(column.type); },
        typing: { missingValues: [], trueValues: [], falseValues: [], decimalChar: '.' },
    }, dialect).predicate;
}
function nativeOf(type) {
    if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type))
        return 'integer';
    if (type === 'DOUBLE' || type === 'FLOAT')
        return 'float';
    if (type.startsWith('DECIMAL(') && !type.endsWith(']'))
        return 'decimal';
    if (type === 'BOOLEAN')
        return 'boolean';
    if (type === 'VARCHAR')
        return 'string';
    if (type === 'DATE')
        return 'date';
    if (/^TIMESTAMP(_NS|_MS|_S| WITH TIME ZONE)?$/.test(type))
        return 'date-time';
    return 'other';
}
/** What to select of a column, so that its value arrives whole: nested values as JSON. */
function selected({ sql, type }) {
    return nested(type) ? `cast(to_json(${sql}) as varchar)` : sql;
}
function nested(type) { return type.endsWith(']') || type.startsWith('STRUCT') || type.startsWith('MAP') || type.startsWith('UNION') || type === 'JSON' || type === 'VARIANT'; }
/** A selected value as JSON sees it. Numbers that a double may not hold leave their text behind; NaN and infinities become text, which no schema takes for a number.
 *  @param pointer JSON pointer of the column */
function fromSql(value, type, pointer, numbers) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'bigint') {
        numbers.set(pointer, String(value));
        return Number(value);
    }
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    if (typeof value !== 'string')
        return value;
    switch (nativeOf(type)) {
        case 'decimal':
            numbers.set(pointer, value);
            return Number(value);
        case 'date-time': return rfc3339(value);
        default: break;
    }
    if (!nested(type))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** `2024-01-05 10:00:00.5+00` → `2024-01-05T10:00:00.5Z`. A time without zone is taken for UTC. */
function rfc3339(text) {
    const [, date, time, offset] = /^(\S+) (\S+?)([+-]\d{2}(?::\d{2})?)?$/.exec(text) ?? [];
    if (date === undefined || time === undefined)
        return text;
    return `${date}T${time}${offset === undefined || offset === '+00' ? 'Z' : offset.length === 3 ? `${offset}:00` : offset}`;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/parquet-rows.js


















const BATCH = 2000;
/** Judges a Parquet file. Its columns have types already, so SQL compares values; places are row numbers and row groups, for there are no lines. */
async function judgeParquet(subject) {
    const { file, world, schema } = subject;
    const { size } = await (0,promises_.stat)(file.path).catch((reason) => { throw (0,source/* readError */.lS)(reason, file); });
    const sha256 = await (0,source/* digest */.br)(file.path);
    const none = { bytes: size, sha256, rows: 0, invalidRows: 0, columns: [], strip: [], by: 'structure' };
    if (size === 0) {
        (0,validate_data_subject/* structural */.ex)(subject, 'empty-file', 'the file is empty: 0 bytes');
        return none;
    }
    const path = data_name/* PATTERN_SIGNS */.sx.test(file.path) ? (0,external_node_path_.join)(world.temp, `${subject.key}.parquet`) : file.path;
    if (path !== file.path)
        await (0,promises_.copyFile)(file.path, path);
    const engine = await subject.engine(), relation = (0,relations/* parquetRelation */.Fh)(path);
    const columns = await describe(engine, relation).catch((reason) => damaged(subject, reason));
    if (columns === undefined)
        return none;
    const names = columns.map(({ name }) => name);
    const expected = schema === undefined ? undefined : (0,text_rows/* expectedColumns */.U)(schema);
    (0,header/* columnsOf */.P)(subject, { header: columns.map(({ name }) => ({ name, line: 0, column: 0, endLine: 0, endColumn: 0 })), columns: columns.length, offset: 0, line: 1, fault: undefined }, expected, false);
    const judged = expected === undefined ? columns : columns.filter(({ name }) => expected.allows(name));
    const predicate = schema === undefined ? 'false' : compileTyped(schema, judged, engine.dialect);
    const answer = await engine.ordinals(relation, predicate ?? 'true').catch((reason) => damaged(subject, reason));
    if (answer === undefined)
        return { ...none, columns: names };
    if (answer.records === 0)
        (0,validate_data_subject/* structural */.ex)(subject, 'no-rows', 'the file holds no row');
    const strip = new validate_data_subject/* Strip */.j$(answer.records), table = (0,parquet_table/* parquetTable */.V)(file.shown, path, columns, answer.records, engine);
    if (schema !== undefined && expected !== undefined && answer.ordinals.length > 0) {
        const groups = await rowGroups(engine, path), absent = new Set(expected.required.filter((name) => !names.includes(name)));
        const shy = (0,sensitive_shy/* shyColumns */.a)((await table.sample(sensitive_search.HEAD)).rows.map(({ values }) => values));
        await parquet_rows_decide(subject, engine, path, judged, answer.ordinals, await (0,decide/* createDecider */.$)(schema, shy), absent, groups, strip);
    }
    await lookThrough(subject, engine, path, columns, table);
    return { bytes: size, sha256, rows: answer.records, invalidRows: strip.count, columns: names, strip: strip.bins, by: schema === undefined ? 'structure' : 'sql', table };
}
/** Rows that are looked at one by one; a column of which more may hold something is sampled. */
const MOST_LOOKED_AT = 100_000;
/** Looks for what is sensitive in columns of text: SQL finds the rows that may hold something. */
async function lookThrough({ search, schema }, engine, path, columns, table) {
    if (search === undefined)
        return;
    // What a name promises may be a number or a date; a secret is text.
    const texts = columns.filter(({ name, type }) => (0,parquet_table/* isText */.K)(type) || (0,sensitive_names/* promised */.C)(name) !== undefined), names = texts.map(({ name }) => name), head = await table.sample(sensitive_search.HEAD);
    const sought = search.begin(head.rows.map(({ values }) => values), names);
    if (sought === undefined)
        return;
    const left = new Set((0,sieve/* openColumns */.od)(schema, names, NO_WORDS, sought)), wanted = texts.filter(({ name }) => left.has(name));
    if (wanted.length === 0)
        return;
    const values = wanted.map(({ sql, type }) => (type === 'VARCHAR' ? sql : `cast(${sql} as varchar)`)), may = values.map((value) => engine.dialect.matches(value, detect.HINT));
    const rows = await engine.query(`select file_row_number as ordinal, ${values.map((value, at) => `${value} as v${at}`).join(', ')} from read_parquet(${engine.dialect.text(path)}, file_row_number = true) where ${may.join(' or ')} order by ordinal limit ${MOST_LOOKED_AT + 1}`);
    if (rows.length > MOST_LOOKED_AT) {
        search.end(false, wanted.map(({ name }) => name));
        return;
    }
    for (const row of rows)
        for (const [at, { name }] of wanted.entries()) {
            const text = row[`v${at}`];
            if (typeof text === 'string' && text !== '')
                search.look(name, text, Number(row['ordinal']));
        }
}
const NO_WORDS = { missingValues: [], trueValues: [], falseValues: [], decimalChar: '.' };
async function describe(engine, relation) {
    return (await engine.query(`describe select * from ${relation}`)).map((row) => ({ name: String(row['column_name']), type: String(row['column_type']), sql: engine.dialect.ident(String(row['column_name'])) }));
}
function damaged(subject, reason) {
    if (!(reason instanceof errors/* UserError */.y) || reason.code !== 'engine-failed')
        throw reason;
    (0,validate_data_subject/* structural */.ex)(subject, 'damaged-file', `the file is no readable Parquet: ${reason.message.replace(/^DuckDB: /, '').replaceAll(/'[^']*\//g, "'").slice(0, 200)}`);
    return undefined;
}
async function rowGroups(engine, path) {
    const rows = await engine.query(`select distinct row_group_id as id, row_group_num_rows as n from parquet_metadata(${engine.dialect.text(path)}) order by 1`);
    let first = 0;
    return rows.map((row) => { const group = { first, number: Number(row['id']) }; first += Number(row['n']); return group; });
}
async function parquet_rows_decide(subject, engine, path, columns, ordinals, decider, absent, groups, strip) {
    const { world, schema, log, dataset, file } = subject;
    const task = world.progress.start(`${file.shown}: suspect rows`, ordinals.length);
    const list = columns.map((column, at) => `${selected(column)} as v${at}`).join(', ');
    const nullable = new Set(schema === undefined ? [] : columns.filter(({ name }) => (0,typing/* columnType */.D)(schema, name).nullable).map(({ name }) => name));
    let group = 0;
    try {
        for (let from = 0; from < ordinals.length; from += BATCH) {
            const wanted = ordinals.subarray(from, from + BATCH);
            const first = wanted[0] ?? 0, last = wanted[wanted.length - 1] ?? 0;
            const rows = await engine.query(`select file_row_number as ordinal, ${list} from read_parquet(${engine.dialect.text(path)}, file_row_number = true) where file_row_number between ${first} and ${last} and file_row_number in (select unnest([${wanted.join(', ')}])) order by file_row_number`);
            decider.guarded(() => {
                for (const sqlRow of rows) {
                    const ordinal = Number(sqlRow['ordinal']), { row, numbers } = rowOf(sqlRow, columns, nullable);
                    while ((groups[group + 1]?.first ?? Infinity) <= ordinal)
                        group++;
                    const place = { file: file.shown, record: ordinal + 1 };
                    let invalid = false;
                    for (const found of decider.decide(row, numbers)) {
                        if (found.keyword === 'required' && found.column !== undefined && absent.has(found.column) && found.path.lastIndexOf('/') === 0)
                            continue;
                        const where = groups.length > 1 ? ` (row group ${groups[group]?.number ?? 0})` : '';
                        log.add({ dataset: dataset.name, place, severity: 'error', column: found.column, path: found.path, rule: found.rule, message: `${found.message}${where}`, asked: schema?.placeOf(found.pointer) });
                        invalid = true;
                    }
                    if (invalid)
                        strip.add(ordinal);
                }
            });
            task.update(from + rows.length);
        }
    }
    finally {
        task.end();
    }
}
function rowOf(sqlRow, columns, nullable) {
    const row = {}, numbers = new Map();
    for (const [at, column] of columns.entries()) {
        const value = fromSql(sqlRow[`v${at}`], column.type, `/${column.name.replaceAll('~', '~0').replaceAll('/', '~1')}`, numbers);
        if (value === null && !nullable.has(column.name))
            continue;
        Object.defineProperty(row, column.name, { value, enumerable: true, configurable: true, writable: true });
    }
    return { row, numbers };
}


/***/ }),

/***/ 13291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ compileSuspects)
/* harmony export */ });
/* harmony import */ var _data_cell_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73933);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63438);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58231);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84181);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64354);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81180);
/* harmony import */ var _data_number_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66291);
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
        const cell = { text, bare: this.#table.bare?.(column) ?? text, native, type: typeOf(native, (0,_typing_js__WEBPACK_IMPORTED_MODULE_5__/* .columnType */ .D)(this.#schema, column)) };
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
        const pattern = (0,_data_number_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .numberPattern */ .a)((0,_data_cell_words_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z)(this.#table.typing, column).decimalChar);
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
        const { type, native } = this.#cell(column), { trueValues, falseValues } = (0,_data_cell_words_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z)(this.#table.typing, column);
        if (native !== undefined)
            return native === 'boolean' ? VALID : INVALID;
        return type.boolean ? this.#among(column, [...trueValues, ...falseValues]) : INVALID;
    }
    isString(column) {
        const number = this.isNumber(column), boolean = this.isBoolean(column);
        return { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .all */ .Q7)([number.invalid, boolean.invalid]), invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([number.valid, boolean.valid]) };
    }
    /** A missing cell is null; one that is there is not. */
    isNull() { return INVALID; }
    isTruth(column, value) {
        const { text, native } = this.#cell(column), { trueValues, falseValues } = (0,_data_cell_words_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z)(this.#table.typing, column);
        if (native === undefined)
            return this.#among(column, value ? trueValues : falseValues);
        return native !== 'boolean' ? INVALID : { valid: value ? text : `not ${text}`, invalid: value ? `not ${text}` : text };
    }
    /** Rounding text to a double is monotone: v ≥ L makes d(v) ≥ d(L), so a strict inequality of doubles is one of the numbers. Equality needs texts that
     *  doubles hold exactly, which up to 15 digits do. */
    bound(column, keyword, value, limit) {
        const cell = this.#cell(column);
        const d = this.#double(column, cell, cell.text), quick = this.#double(column, cell, cell.bare), l = this.#sql.number(value);
        const up = keyword === 'minimum' || keyword === 'exclusiveMinimum', strict = keyword.startsWith('exclusive');
        const beyond = `${quick} ${up ? '>' : '<'} ${l}`, short = `${d} ${up ? '<' : '>'} ${l}`;
        const held = limit === undefined ? `(${d} = ${l} and ${this.#exactly(column, cell)})` : _predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        return strict ? { valid: beyond, invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([short, held]) } : { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .any */ .bz)([beyond, held]), invalid: short };
    }
    multipleOf() { return NOTHING; }
    equals(column, value) {
        const cell = this.#cell(column), d = this.#double(column, cell, cell.text), l = this.#sql.number(value);
        return { valid: `(${d} = ${l} and ${this.#exactly(column, cell)})`, invalid: `${d} <> ${l}` };
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
        return keyword === 'format' && (value === native || value === `iso-${native}`) ? VALID : ASSERTIONS.has(keyword) ? NOTHING : undefined;
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
    #exactly(column, cell) { return cell.native === undefined ? `${this.#sql.length(cell.text)} <= 15` : `abs(${this.#double(column, cell, cell.text)}) <= 9007199254740991`; }
    #double(column, { native }, text) {
        if (native !== undefined)
            return `cast(${text} as double)`;
        const { decimalChar } = (0,_data_cell_words_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z)(this.#table.typing, column);
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

/***/ 39386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ textRows),
/* harmony export */   U: () => (/* binding */ expectedColumns)
/* harmony export */ });
/* harmony import */ var _data_cell_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73933);
/* harmony import */ var _data_cells_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63016);
/* harmony import */ var _rows_compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63438);
/* harmony import */ var _rows_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60380);
/* harmony import */ var _rows_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12170);
/* harmony import */ var _rows_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84181);
/* harmony import */ var _rows_sieve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83581);
/* harmony import */ var _rows_sql_cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13291);
/* harmony import */ var _rows_typing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88832);









/** What the outermost level of a schema says about columns; what stands in branches is left to the rows. */
function expectedColumns(schema) {
    const root = (0,_rows_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(schema.main.root) ? schema.main.root : {};
    const properties = (0,_rows_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root['properties']) ? Object.keys(root['properties']) : [];
    const patterns = (0,_rows_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root['patternProperties']) ? Object.keys(root['patternProperties']).map((pattern) => new RegExp(pattern, 'u')) : [];
    const required = Array.isArray(root['required']) ? root['required'].filter((name) => typeof name === 'string') : [];
    const describes = (name) => properties.includes(name) || patterns.some((pattern) => pattern.test(name));
    const open = ['allOf', 'anyOf', 'oneOf', 'if', '$ref', 'unevaluatedProperties', 'additionalProperties', 'dependentSchemas'].some((word) => word in root);
    return { properties, required, allows: (name) => root['additionalProperties'] !== false || describes(name), describes: (name) => open || describes(name) };
}
/** @param names columns of the file in its order; undefined for those that are not judged
 *  @param shy   columns of which no value is shown */
async function textRows(schema, typing, names, expected, shy = new Set()) {
    const decider = await (0,_rows_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .createDecider */ .$)(schema, shy);
    const absent = new Set(expected.required.filter((name) => !names.includes(name)));
    const columns = names.map((name, at) => {
        if (name === undefined || !expected.allows(name))
            return undefined;
        const type = (0,_rows_typing_js__WEBPACK_IMPORTED_MODULE_6__/* .columnType */ .D)(schema, name), words = (0,_data_cell_words_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z)(typing, name);
        const rule = { values: new Set(words.missingValues), ofStrings: type.string && !type.number && !type.boolean && !type.json };
        return { name, at, rule, nullable: type.nullable, typed: (0,_rows_typing_js__WEBPACK_IMPORTED_MODULE_6__/* .cellTyper */ .P)(type, words), pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
    }).filter((column) => column !== undefined);
    const byName = new Map(columns.map((column) => [column.name, column]));
    const byPointer = new Map(columns.map(({ pointer, at }) => [pointer, at]));
    let explained = [];
    return {
        sieve(sought) {
            const { plan, explained: said } = (0,_rows_sieve_js__WEBPACK_IMPORTED_MODULE_4__/* .compileSieve */ .Er)(schema, columns, names.length, typing, sought);
            explained = said;
            return plan;
        },
        predicate(dialect, column) {
            const suspects = (0,_rows_sql_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .compileSuspects */ .s)(schema, {
                names: columns.map(({ name }) => name), typing,
                bare: (name) => { const one = byName.get(name); return one === undefined || one.rule.ofStrings || one.rule.values.size !== 1 || !one.rule.values.has('') ? undefined : column(one.at); },
                column: (name) => { const one = byName.get(name); return one === undefined ? 'null' : (0,_data_cells_js__WEBPACK_IMPORTED_MODULE_8__/* .cellSql */ .$)(column(one.at), one.rule, dialect); },
            }, dialect);
            explained = suspects.explained;
            return suspects.predicate;
        },
        decide(cells) {
            const row = {}, numbers = new Map();
            for (const { name, at, rule, nullable, typed, pointer } of columns) {
                const text = (0,_data_cells_js__WEBPACK_IMPORTED_MODULE_8__/* .cellValue */ .O)(cells[at], rule);
                if (text !== null)
                    define(row, name, typed(text, (exact) => { numbers.set(pointer, exact); }));
                else if (nullable)
                    define(row, name, null);
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
function define(row, name, value) {
    if (name === '__proto__')
        Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true });
    else
        row[name] = value;
}


/***/ })

};
