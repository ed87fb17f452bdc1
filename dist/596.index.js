export const id = 596;
export const ids = [596];
export const modules = {

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
// EXTERNAL MODULE: ./out/data/source.js + 1 modules
var source = __webpack_require__(20907);
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
// EXTERNAL MODULE: ./out/gates/validate-data/text-rows.js + 1 modules
var text_rows = __webpack_require__(1070);
// EXTERNAL MODULE: ./out/gates/validate-data/subject.js
var validate_data_subject = __webpack_require__(67705);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/sql-cells.js + 1 modules
var sql_cells = __webpack_require__(84771);
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
    const path = /[*?[\]{}]/.test(file.path) ? (0,external_node_path_.join)(world.temp, `${subject.key}.parquet`) : file.path;
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
    const strip = new validate_data_subject/* Strip */.j$(answer.records);
    if (schema !== undefined && expected !== undefined && answer.ordinals.length > 0) {
        const groups = await rowGroups(engine, path), absent = new Set(expected.required.filter((name) => !names.includes(name)));
        await parquet_rows_decide(subject, engine, path, judged, answer.ordinals, await (0,decide/* createDecider */.$)(schema), absent, groups, strip);
    }
    return { bytes: size, sha256, rows: answer.records, invalidRows: strip.count, columns: names, strip: strip.bins, by: schema === undefined ? 'structure' : 'sql' };
}
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
    const nullable = new Set(schema === undefined ? [] : columns.filter(({ name }) => (0,typing/* columnType */.DW)(schema, name).nullable).map(({ name }) => name));
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


/***/ })

};
