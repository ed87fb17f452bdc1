export const id = 396;
export const ids = [396];
export const modules = {

/***/ 28586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ COLUMNS_AT_ONCE),
/* harmony export */   Jj: () => (/* binding */ COUNTED_ROWS),
/* harmony export */   dS: () => (/* binding */ FEW),
/* harmony export */   vx: () => (/* binding */ DatasetTable)
/* harmony export */ });
/* harmony import */ var _engine_duckdb_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28597);
/* harmony import */ var _engine_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87137);


/** More records than a file has. A file and a record make one number below 2^53. */
const FILE = 2 ** 38;
/** Ordinals in one statement. */
const LISTED = 50_000;
/** Columns to ask about in one query: hundreds take gigabytes. */
const COLUMNS_AT_ONCE = 40;
/** Up to so many rows different values are counted; of more the number may be an estimate. */
const COUNTED_ROWS = 200_000;
/** Up to so many different values are counted one by one. */
const FEW = 1000;
/** All files of a data set as one table, read once: `f` is the file, `r` the record in it. */
class DatasetTable {
    name;
    #engine;
    #files;
    #prefix;
    #kept = new Map();
    /** Broken records are not in the sample of a table. */
    #sampled = false;
    /** Is the file read anew by each statement? */
    #streamed = false;
    #distinct = new Map();
    #few = new Map();
    #beyond;
    constructor(name, engine, files, prefix) {
        this.name = name;
        this.#engine = engine;
        this.#files = files;
        this.#prefix = prefix;
    }
    /** Reads the columns that are needed.
     *  @param number makes the names of its tables unique
     *  @param needed undefined: all
     *  @param begun  see `Engine.keep` */
    static async load(name, engine, files, number, needed, begun) {
        const table = new DatasetTable(name, engine, files, `_d${number}_`);
        for (const column of table.columns)
            if (needed === undefined || needed.has(column))
                table.#kept.set(column, `k${table.#kept.size}`);
        for (const [at, file] of files.entries()) {
            const kept = [...table.#kept].map(([column, alias]) => `${file.columns.find((one) => one.name === column)?.stored ?? 'null'} as ${alias}`);
            await engine.keep(`${table.#prefix}${at}`, kept.length === 0 ? '1 as one' : kept.join(', '), file.toKeep ?? file.relation, begun);
            const { broken } = file;
            if (broken.length > 0)
                await engine.query(`create table ${table.#prefix}${at}_broken (r bigint)`);
            for (let from = 0; from < broken.length; from += LISTED)
                await engine.query(`insert into ${table.#prefix}${at}_broken select unnest([${broken.slice(from, from + LISTED).join(', ')}])`);
        }
        return table;
    }
    /** A file that is read anew by each statement: for a few statements, each of which asks for much. It has no `r`: records of a stream have no number.
     *  @returns undefined where the texts must be kept: reading takes long, or broken records are to be left out by their number */
    static streamed(name, engine, file) {
        if (!file.quick || file.broken.length > 0)
            return undefined;
        const table = new DatasetTable(name, engine, [file], '');
        for (const { name: column, stored } of file.columns)
            table.#kept.set(column, `(${stored})`);
        table.#streamed = true;
        return table;
    }
    /** The same table of one file, when more is known of it. */
    of(file) {
        const table = new DatasetTable(this.name, this.#engine, [file], this.#prefix);
        for (const [column, alias] of this.#kept)
            table.#kept.set(column, alias);
        return table;
    }
    /** Unique among the tables of a run: for names of temporary tables. */
    get key() { return this.#prefix.replace(/_$/, ''); }
    /** About so many of its rows, chosen by a hash of their number: the same in every run. Drop it when it has served.
     *  @param most all rows of a table that has no more */
    async sample(most) {
        const rows = await this.count(), every = Math.max(1, Math.floor(rows / most)), table = new DatasetTable(this.name, this.#engine, this.#files, `${this.#prefix}s_`);
        for (const [column, alias] of this.#kept)
            table.#kept.set(column, alias);
        for (const at of this.#files.keys())
            await this.#engine.query(`create or replace table ${table.#prefix}${at} as select * from (select *, rowid from ${this.#prefix}${at}${this.#judged(at)}) where hash(rowid, ${at}) % ${every} = 0`);
        table.#sampled = true;
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
     *  @param wanted what each alias is, and of which column */
    rows(wanted) {
        return this.#select((file, at) => [`${at} as f`, ...(this.#streamed ? [] : ['rowid as r']), ...Object.entries(wanted).map(([alias, [as, column]]) => `${this.#expression(file, as, column)} as ${alias}`)], '');
    }
    /** The same with every column under its own name and none besides: numbers as numbers, everything else as text. For SQL that users write.
     *  Columns that differ in case only are left out: SQL does not tell them apart.
     *  @param texts columns that are text, whatever they look like */
    async view(texts = new Set()) {
        const twins = new Set(this.ambiguous.flat()), told = [...this.#kept.keys()].filter((name) => !twins.has(name)), exact = await (this.#beyond ??= this.#beyondDoubles(told.filter((name) => this.kind(name) === 'number' && !texts.has(name) && !this.#isNative(name))));
        const expression = (file, column) => {
            if (this.kind(column) !== 'number' || texts.has(column))
                return this.#expression(file, 'text', column);
            if (this.#isNative(column))
                return this.#native(file, column) ?? 'null';
            return exact.has(column) ? `try_cast(${this.#expression(file, 'decimal', column)} as hugeint)` : this.#expression(file, 'number', column);
        };
        // Tables are named in full: a data set may be called as they are.
        return this.#select((file) => (told.length === 0 ? ['1 as one'] : told.map((column) => `${expression(file, column)} as ${_engine_duckdb_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .duckdbDialect */ .Q.ident(column)}`)), 'memory.main.');
    }
    /** Columns that differ in case only. */
    get ambiguous() {
        const { columns } = this, same = (name) => columns.filter((other) => other.toLowerCase() === name.toLowerCase());
        return columns.flatMap((name) => { const names = same(name); return names.length > 1 && names[0] === name ? [names] : []; });
    }
    /** @param catalog where the tables are, with a point behind */
    #select(list, catalog) {
        const parts = this.#files.map((file, at) => {
            return `select ${list(file, at).join(', ')} from ${this.#streamed ? file.relation : `${catalog}${this.#prefix}${at}${this.#judged(at, catalog)}`}`;
        });
        return `(${parts.join(' union all ')})`;
    }
    /** The condition that leaves out records that were not judged, because they are broken. */
    #judged(at, catalog = '') {
        return this.#sampled || (this.#files[at]?.broken.length ?? 0) === 0 ? '' : ` where rowid not in (select b.r from ${catalog}${this.#prefix}${at}_broken as b)`;
    }
    #expression(file, as, column) {
        const own = file.columns.find(({ name }) => name === column), alias = this.#kept.get(column);
        if (own === undefined || alias === undefined)
            return as === 'number' ? 'cast(null as double)' : 'cast(null as varchar)';
        if (as !== 'same')
            return own[as](alias);
        return this.kind(column) === 'number' ? sameNumber(own.text(alias), own.number(alias), own.decimal(alias)) : own.text(alias);
    }
    #isNative(column) { return this.#files.every(({ columns }) => columns.every(({ name, native }) => name !== column || native !== undefined)); }
    #native(file, column) { return file.columns.find(({ name }) => name === column)?.native?.(this.#kept.get(column) ?? 'null'); }
    /** Columns of whole numbers of which some are beyond 2^53. */
    async #beyondDoubles(columns) {
        if (columns.length === 0)
            return new Set();
        const [row] = await this.#engine.query(`select ${columns.map((_, i) => `coalesce(max(abs(x${i})), 0) > 9007199254740991 and count(*) filter (where x${i} is not null and try_cast(case when regexp_full_match(d${i}, '[+-]?[0-9]{1,38}') then d${i} end as hugeint) is null) = 0 as c${i}`).join(', ')} from ${this.rows(Object.fromEntries(columns.flatMap((column, i) => [[`x${i}`, ['number', column]], [`d${i}`, ['decimal', column]]])))}`);
        return new Set(columns.filter((_, i) => row?.[`c${i}`] === true));
    }
    async count() { return Number((await this.#engine.query(`select count(*) as n from ${this.rows({})}`))[0]?.['n'] ?? 0); }
    /** How many different texts a column has: counted once for all who ask. */
    distinct(column) {
        const known = this.#distinct.get(column) ?? this.#engine.query(`select count(distinct t) as n from ${this.rows({ t: ['text', column] })}`).then(([row]) => Number(row?.['n'] ?? 0));
        this.#distinct.set(column, known);
        return known;
    }
    /** How many rows each text of a column has, counted once for all who ask; undefined when there are more than a few. */
    few(column) {
        const known = this.#few.get(column) ?? this.#engine.query(`select t, count(*) as n from ${this.rows({ t: ['text', column] })} where t is not null group by t limit ${FEW + 1}`).then((found) => (found.length > FEW ? undefined : new Map(found.map((one) => [(0,_engine_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e)(one['t']), (0,_engine_values_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(one['n'])]))));
        this.#few.set(column, known);
        return known;
    }
    /** Tells how many different texts a column has, when somebody finds it beside something else. */
    tell(column, distinct) {
        // A failure is told to whoever waits for it.
        distinct.catch(() => undefined);
        if (!this.#distinct.has(column))
            this.#distinct.set(column, distinct);
    }
    /** Frees its memory. */
    async drop() { if (!this.#streamed)
        for (const at of this.#files.keys())
            for (const table of [`${this.#prefix}${at}`, `${this.#prefix}${at}_broken`])
                await this.#engine.query(`drop table if exists ${table}`); }
    query(text) { return this.#engine.query(text); }
    /** A result column by column. */
    arrays(text) { return this.#engine.columns(text); }
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
/** Digits that every double holds. */
const DIGITS = 15;
/** A number in one way of writing it: `+01.50` and `1.5` are the same. Short ones are what their double is written as; of long ones all digits count. */
function sameNumber(text, number, decimal) {
    // Adding nothing makes 0 of -0.
    const short = (x) => `cast(${x} + 0 as varchar)`, plain = plainDigits(decimal);
    return `(case when length(${text}) <= ${DIGITS} or ${text} like '%e%' or ${text} like '%E%' then coalesce(${short(number)}, ${text}) when length(${plain}) <= ${DIGITS} then ${short(`try_cast(${plain} as double)`)} else coalesce(${plain}, ${text}) end)`;
}
/** Without a plus, zeros that say nothing, and a point that ends it. */
function plainDigits(decimal) {
    const steps = [['^[+]', ''], ['^(-?)0+([0-9])', String.raw `\1\2`], ['([.][0-9]*?)0+$', String.raw `\1`], ['[.]$', '']];
    return steps.reduce((inner, [pattern, by]) => `regexp_replace(${inner}, '${pattern}', '${by}')`, decimal);
}


/***/ }),

/***/ 74912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ evenly),
/* harmony export */   b: () => (/* binding */ unjudged)
/* harmony export */ });
/** A file of which no record is known yet. */
function unjudged(reading) {
    const unknown = () => Promise.reject(new Error('the file has not been judged'));
    return { ...reading, broken: [], open: false, locate: unknown, sample: unknown };
}
/** Records that are looked at together, at least: reading one and the next costs less than finding another. */
const RUN = 20;
/** Ordinals that lie evenly over a file, in short runs.
 *  @param aligned runs begin at multiples of it, where the index of a file knows the place */
function evenly(records, most, aligned) {
    if (records <= most)
        return Array.from({ length: records }, (_, at) => at);
    // A file with few places that the index knows is looked at in longer runs.
    const runs = Math.max(1, Math.min(Math.floor(most / RUN), Math.floor(records / aligned))), length = Math.min(aligned, Math.floor(most / runs));
    const starts = new Set(Array.from({ length: runs }, (_, at) => Math.floor((at * records) / runs / aligned) * aligned));
    return [...starts].flatMap((start) => Array.from({ length: Math.min(length, records - start) }, (_, at) => start + at));
}


/***/ }),

/***/ 25150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ Samples),
/* harmony export */   Zw: () => (/* binding */ LOOKED_AT),
/* harmony export */   l_: () => (/* binding */ LoadedTables)
/* harmony export */ });
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);
/* harmony import */ var _file_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74912);


/** Data sets as tables of the engine, each read once for all who ask about it. */
class LoadedTables {
    #files;
    #needed;
    #open;
    #loaded = new Map();
    #ahead = new Map();
    /** Tables that were begun: each has names of its own. */
    #number = 0;
    /** @param files  those of a data set that could be read
     *  @param needed columns of a data set that anybody will ask about; undefined for all */
    constructor(files, needed, open) {
        this.#files = files;
        this.#needed = needed;
        this.#open = open;
    }
    /** @throws UserError `engine-missing` when the engine cannot be had */
    of(dataset) {
        const known = this.#loaded.get(dataset) ?? this.#load(dataset);
        this.#loaded.set(dataset, known);
        return known;
    }
    /** Begins to read a data set of which all files are known, while something else is done. */
    begin(dataset) {
        // A failure is told when it is waited for.
        this.of(dataset).catch(() => undefined);
    }
    /** Begins to read the only file of a data set before it is judged. Should it turn out to be another than was expected, it is read again.
     *  @returns when the engine needs this thread no more */
    ahead(dataset, reading) {
        return new Promise((begun) => {
            const table = this.#open().then((engine) => _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .DatasetTable */ .vx.load(dataset, engine, [(0,_file_table_js__WEBPACK_IMPORTED_MODULE_1__/* .unjudged */ .b)(reading)], this.#number++, this.#needed(dataset), begun)).catch(() => undefined);
            this.#ahead.set(dataset, { relation: reading.relation, table });
            void table.finally(begun);
        });
    }
    /** Frees its memory. */
    async drop(dataset) {
        const known = this.#loaded.get(dataset);
        this.#loaded.delete(dataset);
        await (await known)?.drop();
    }
    async #load(dataset) {
        const files = this.#files(dataset), [file] = files, ahead = this.#ahead.get(dataset), begun = await ahead?.table;
        if (begun !== undefined && file !== undefined && files.length === 1 && file.relation === ahead?.relation && file.broken.length === 0)
            return begun.of(file);
        await begun?.drop();
        return _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .DatasetTable */ .vx.load(dataset, await this.#open(), files, this.#number++, this.#needed(dataset));
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


/***/ }),

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

/***/ 87137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asText),
/* harmony export */   i: () => (/* binding */ asNumber)
/* harmony export */ });
/** A number of a result, whatever type the engine gives it: 64-bit integers come as bigint, decimals as text. 0 for NULL. */
const asNumber = (value) => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0);
/** A value of a result as text. Empty for NULL. */
const asText = (value) => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '');


/***/ }),

/***/ 85396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sliceTest: () => (/* binding */ sliceTest)
});

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-cdf/lib/index.js
var lib = __webpack_require__(45481);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var stats_base_dists_beta_quantile_lib = __webpack_require__(67259);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var stats_base_dists_binomial_cdf_lib = __webpack_require__(36794);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-chisquare-cdf/lib/index.js
var stats_base_dists_chisquare_cdf_lib = __webpack_require__(16328);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var stats_base_dists_normal_cdf_lib = __webpack_require__(72484);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var stats_base_dists_normal_quantile_lib = __webpack_require__(86060);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var stats_base_dists_t_cdf_lib = __webpack_require__(86021);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var math_base_special_gammaln_lib = __webpack_require__(67711);
;// CONCATENATED MODULE: ./out/stats/domain.js
/** Arguments are inside their domain, or a RangeError says what was expected. Written so that NaN is outside of every domain. */
function refuse(name, expected, value) {
    throw new RangeError(`${name}: expected ${expected}, got ${value}`);
}
/** @throws RangeError unless low ≤ value ≤ high */
function domain_requireWithin(name, value, low, high) {
    if (!(value >= low && value <= high))
        refuse(name, `a number from ${low} to ${high}`, value);
}
/** @throws RangeError unless 0 < value < 1: confidence levels, error rates */
function requireOpenUnit(name, value) {
    if (!(value > 0 && value < 1))
        refuse(name, 'a number between 0 and 1, both excluded', value);
}
/** @throws RangeError unless the value is finite */
function requireFinite(name, value) {
    if (!Number.isFinite(value))
        refuse(name, 'a finite number', value);
}
/** @throws RangeError unless the value is finite and at least 0; it may be a fraction (weighted counts) */
function requireCount(name, value) {
    if (!(value >= 0 && value < Infinity))
        refuse(name, 'a finite number, 0 or more', value);
}
/** @throws RangeError unless the value is finite and above 0 */
function domain_requirePositive(name, value) {
    if (!(value > 0 && value < Infinity))
        refuse(name, 'a finite number above 0', value);
}
/** @throws RangeError unless the value is a safe integer of at least `low` */
function requireInteger(name, value, low = 0) {
    if (!(Number.isSafeInteger(value) && value >= low))
        refuse(name, `an integer, ${low} or more`, value);
}
/** @throws RangeError unless 0 ≤ successes ≤ trials < ∞ */
function requireProportion(successes, trials) {
    requireCount('trials', trials);
    if (!(successes >= 0 && successes <= trials))
        refuse('successes', `a number from 0 to trials (${trials})`, successes);
}

;// CONCATENATED MODULE: ./out/stats/distributions.js










/** The distributions that the tests and intervals use, with their domains checked: @stdlib answers NaN outside of them, and a NaN compares as "not smaller". */
function whole(name, value) {
    if (Number.isNaN(value))
        throw new RangeError(`${name}: expected a number, got NaN`);
}
/** P(Z ≤ z) of the standard normal. The upper tail is `normalCdf(-z)`, which keeps its digits. @param z any number, ±∞ included */
function normalCdf(z) {
    whole('z', z);
    return stats_base_dists_normal_cdf_lib(z, 0, 1);
}
/** z with P(Z ≤ z) = p. @param p in [0, 1]; the ends give −∞ and ∞ */
function normalQuantile(p) {
    domain_requireWithin('p', p, 0, 1);
    if (p === 0 || p >= 0.01)
        return stats_base_dists_normal_quantile_lib(p, 0, 1);
    // @stdlib goes through 2p − 1, which loses a small p: Newton's method on ln Φ, from the tail's asymptote.
    const log = Math.log(p), u = Math.log(2 * Math.PI) + 2 * log;
    let z = -Math.sqrt(-u - Math.log(-u));
    for (let step = 0; step < 20; step++) {
        const below = normalCdf(z);
        if (below === 0)
            break;
        const move = (Math.log(below) - log) * below * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
        z -= move;
        if (Math.abs(move) < 1e-15 * -z)
            break;
    }
    return z;
}
/** P(T ≤ t) of Student's t. @param degrees above 0, a fraction allowed; ∞ is the normal */
function tCdf(t, degrees) {
    whole('t', t);
    if (degrees === Infinity)
        return normalCdf(t);
    domain_requirePositive('degrees', degrees);
    if (!Number.isFinite(t))
        return t < 0 ? 0 : 1;
    return stats_base_dists_t_cdf_lib(t, degrees);
}
/** t with P(T ≤ t) = p. @param p in [0, 1]; the ends give −∞ and ∞ */
function tQuantile(p, degrees) {
    domain_requireWithin('p', p, 0, 1);
    if (degrees === Infinity)
        return normalQuantile(p);
    domain_requirePositive('degrees', degrees);
    return stats_base_dists_t_quantile_lib(p, degrees);
}
/** P(X ≤ x) of Beta(a, b), the regularized incomplete beta function. @param a,b above 0 */
function betaCdf(x, a, b) {
    domain_requireWithin('x', x, 0, 1);
    domain_requirePositive('a', a);
    domain_requirePositive('b', b);
    return lib(x, a, b);
}
/** x with P(X ≤ x) = p of Beta(a, b). @param p in [0, 1] */
function betaQuantile(p, a, b) {
    requireWithin('p', p, 0, 1);
    requirePositive('a', a);
    requirePositive('b', b);
    return betaincinv(p, a, b);
}
/** P(X ≤ k) of Binomial(n, p). @param k any integer, below 0 gives 0 */
function binomialCdf(k, n, p) {
    if (!Number.isInteger(k))
        throw new RangeError(`k: expected an integer, got ${k}`);
    requireInteger('n', n);
    domain_requireWithin('p', p, 0, 1);
    return k < 0 ? 0 : k >= n ? 1 : stats_base_dists_binomial_cdf_lib(k, n, p);
}
/** P(X ≤ x) of the chi-squared distribution. @param x 0 or more, ∞ allowed */
function chiSquareCdf(x, degrees) {
    requireWithin('x', x, 0, Infinity);
    requirePositive('degrees', degrees);
    return x === Infinity ? 1 : chisquare(x, degrees);
}
/** ln Γ(x). @param x above 0 */
function logGamma(x) {
    domain_requirePositive('x', x);
    return math_base_special_gammaln_lib(x);
}

;// CONCATENATED MODULE: ./out/stats/alternative.js

/** One-sided p-value of a statistic that is standard normal where the hypothesis holds. @param z −∞ and ∞ allowed */
const normalTail = (z, alternative) => normalCdf(alternative === 'less' ? z : -z);

;// CONCATENATED MODULE: ./out/stats/critical.js


/** z of a two-sided interval: P(|Z| ≤ z) = level. Taken from the lower tail, where 1 − level keeps its digits. @param level in (0, 1) */
function criticalZ(level) {
    requireOpenUnit('level', level);
    return -normalQuantile((1 - level) / 2);
}
/** t of a two-sided interval: P(|T| ≤ t) = level. */
function criticalT(level, degrees) {
    requireOpenUnit('level', level);
    return -tQuantile((1 - level) / 2, degrees);
}

;// CONCATENATED MODULE: ./out/stats/wilson.js


/** The lower end, as product of the two roots over the larger one: no cancellation near 0. */
function lower(successes, trials, z) {
    if (successes === 0)
        return 0;
    const spread = z * Math.sqrt((successes * (trials - successes)) / trials + (z * z) / 4);
    return (successes * successes) / trials / (successes + (z * z) / 2 + spread);
}
/** Two-sided Wilson score interval for a binomial proportion.
 *  @param successes events seen, 0 ≤ successes ≤ trials; a fraction is allowed (weighted data: share × Kish's effective size)
 *  @param trials    number of trials, a fraction allowed; 0 gives the whole [0, 1]
 *  @param level     confidence level in (0, 1), e.g. 0.95
 *  @throws RangeError when an argument is outside its domain
 *  @see Wilson (1927), JASA 22:209–212 */
function wilson(successes, trials, level) {
    requireProportion(successes, trials);
    const z = criticalZ(level);
    if (trials === 0)
        return { lower: 0, upper: 1 };
    return { lower: lower(successes, trials, z), upper: 1 - lower(trials - successes, trials, z) };
}

;// CONCATENATED MODULE: ./out/stats/auc-interval.js




function requireAuc(auc, variance, positives, negatives) {
    domain_requireWithin('auc', auc, 0, 1);
    requireCount('variance', variance);
    requireInteger('positives', positives, 1);
    requireInteger('negatives', negatives, 1);
}
/** True where the logit of the area has a standard error. */
const spread = (auc, variance) => auc > 0 && auc < 1 && variance > 0;
/** Two-sided interval for an area under the ROC curve: symmetric on the logit scale, so that it stays inside [0, 1].
 *
 *  Where no spread can be seen (an area of 0 or 1, a variance of 0) it is the Wilson interval of a proportion of min(positives, negatives) trials: that
 *  is the largest variance an area can have (Birnbaum & Klose 1957), put into a score interval. It is never of zero width.
 *  @param auc       in [0, 1]
 *  @param variance  DeLong's, 0 or more
 *  @param positives,negatives rows of each class, 1 or more
 *  @param level     in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Pepe (2003), The Statistical Evaluation of Medical Tests, section 5.2.4; Qin & Hotilovac (2008), Statistical Methods in Medical Research 17:207–221 */
function aucInterval(auc, variance, positives, negatives, level) {
    requireAuc(auc, variance, positives, negatives);
    const z = criticalZ(level), trials = Math.min(positives, negatives);
    if (!spread(auc, variance))
        return wilson(auc * trials, trials, level);
    const logit = Math.log(auc / (1 - auc)), reach = (z * Math.sqrt(variance)) / (auc * (1 - auc));
    return { lower: 1 / (1 + Math.exp(reach - logit)), upper: 1 / (1 + Math.exp(-reach - logit)) };
}
/** One-sided test of an area under the ROC curve against a value. Agrees with `aucInterval`.
 *  @param auc0        value tested, strictly between 0 and 1
 *  @param alternative `less`: the area is below the value
 *  @throws RangeError when an argument is outside its domain */
function aucTest(auc, variance, positives, negatives, auc0, alternative) {
    requireAuc(auc, variance, positives, negatives);
    domain_requireWithin('auc0', auc0, Number.MIN_VALUE, 1 - Number.EPSILON / 2);
    const z = spread(auc, variance)
        ? ((Math.log(auc / (1 - auc)) - Math.log(auc0 / (1 - auc0))) * auc * (1 - auc)) / Math.sqrt(variance)
        : (auc - auc0) / Math.sqrt((auc0 * (1 - auc0)) / Math.min(positives, negatives));
    return normalTail(z, alternative);
}

;// CONCATENATED MODULE: ./out/stats/invert.js
/** The point between `inside` and `outside` where a condition stops to hold, by bisection down to neighbouring doubles (or 200 steps).
 *  Score intervals are found with it: their statistics are monotone, but flat or infinite at the ends, where faster root finders stumble.
 *  @param holds true at `inside`, false from some point on towards `outside`
 *  @returns the last point found to hold; `outside` itself where it holds there */
function boundary(inside, outside, holds) {
    if (holds(outside))
        return outside;
    let near = inside, far = outside;
    for (let step = 0; step < 200; step++) {
        const middle = near + (far - near) / 2;
        if (middle === near || middle === far)
            break;
        if (holds(middle))
            near = middle;
        else
            far = middle;
    }
    return near;
}

;// CONCATENATED MODULE: ./out/stats/ratio-score.js
/** Score statistic of the hypothesis p₁ / p₂ = ratio for independent proportions: Koopman's chi-squared as a signed root, in the form of
 *  Gart & Nam. Infinite where the hypothesis cannot have given these counts; 0 where nothing speaks against it.
 *  @param ratio 0 or more, ∞ allowed
 *  @see Koopman (1984), Biometrics 40:513–517; Gart & Nam (1988), Biometrics 44:323–338 */
function ratioScore(s1, n1, s2, n2, ratio) {
    if (ratio > 1)
        return -ratioScore(s2, n2, s1, n1, 1 / ratio);
    const distance = s1 / n1 - ratio * (s2 / n2);
    if (distance === 0)
        return 0;
    // p₂ most likely under the hypothesis: the smaller root of n·ratio·p² − b·p + s.
    const b = n1 * ratio + s1 + n2 + s2 * ratio, s = s1 + s2;
    const p2 = Math.min(1, (2 * s) / (b + Math.sqrt(Math.max(0, b * b - 4 * (n1 + n2) * ratio * s)))), p1 = ratio * p2;
    return distance / Math.sqrt((p1 * (1 - p1)) / n1 + (ratio * ratio * p2 * (1 - p2)) / n2);
}

;// CONCATENATED MODULE: ./out/stats/koopman.js




/** Two-sided score interval for the ratio p₁ / p₂ of two independent proportions.
 *  @param successes1,trials1,successes2,trials2 counts, fractions allowed. No success in the first group gives the lower end 0, none in the
 *         second the upper end ∞, none in both or a group without trials [0, ∞]
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Koopman (1984), Biometrics 40:513–517 */
function koopman(successes1, trials1, successes2, trials2, level) {
    requireProportion(successes1, trials1);
    requireProportion(successes2, trials2);
    const z = criticalZ(level);
    if (trials1 === 0 || trials2 === 0 || (successes1 === 0 && successes2 === 0))
        return { lower: 0, upper: Infinity };
    // r/(1 + r) lies in [0, 1] and treats both directions alike.
    const share = successes1 / trials1 / (successes1 / trials1 + successes2 / trials2);
    const kept = (at) => Math.abs(ratioScore(successes1, trials1, successes2, trials2, at / (1 - at))) <= z;
    const ratio = (at) => (at === 1 ? Infinity : at / (1 - at));
    return { lower: successes1 === 0 ? 0 : ratio(boundary(share, 0, kept)), upper: successes2 === 0 ? Infinity : ratio(boundary(share, 1, kept)) };
}

;// CONCATENATED MODULE: ./out/stats/difference-score.js
/** Proportions that are most likely where p₁ − p₂ is held at `margin`: the middle root of the cubic of Miettinen & Nurminen, polished by Newton's method. */
function restricted(s1, n1, s2, n2, margin) {
    const n = n1 + n2, s = s1 + s2;
    const l2 = (n1 + 2 * n2) * margin - n - s, l1 = (n2 * margin - n - 2 * s2) * margin + s, l0 = s2 * margin * (1 - margin);
    const third = l2 / (3 * n), q = third ** 3 - (l1 * l2) / (6 * n * n) + l0 / (2 * n);
    const root = Math.sqrt(Math.max(0, third * third - l1 / (3 * n))) * (q < 0 ? -1 : 1);
    const cosine = root === 0 ? 0 : Math.max(-1, Math.min(1, q / root ** 3));
    const low = Math.max(0, -margin), high = Math.min(1, 1 - margin);
    let p2 = 2 * root * Math.cos((Math.PI + Math.acos(cosine)) / 3) - third;
    const slope = (3 * n * p2 + 2 * l2) * p2 + l1;
    if (slope !== 0) {
        const polished = p2 - (((n * p2 + l2) * p2 + l1) * p2 + l0) / slope;
        if (Math.abs(polished - p2) < 1e-6)
            p2 = polished;
    }
    p2 = Math.max(low, Math.min(high, p2));
    return { p1: Math.max(0, Math.min(1, p2 + margin)), p2 };
}
/** Score statistic of the hypothesis p₁ − p₂ = margin for independent proportions, with the factor n/(n − 1) of Miettinen & Nurminen on the
 *  variance: standard normal where the hypothesis holds. Infinite where the hypothesis cannot have given these counts; 0 where nothing speaks against it.
 *  @param margin in [−1, 1]
 *  @see Miettinen & Nurminen (1985), Statistics in Medicine 4:213–226, equations 7–9; Farrington & Manning (1990), ibid. 9:1447–1454 */
function differenceScore(s1, n1, s2, n2, margin) {
    const distance = s1 / n1 - s2 / n2 - margin, n = n1 + n2;
    if (distance === 0 || n <= 1)
        return 0;
    const { p1, p2 } = restricted(s1, n1, s2, n2, margin);
    const variance = ((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2) * (n / (n - 1));
    // A margin so near to a difference at the end of the range that the variance is lost in rounding.
    if (variance === 0 && Math.abs(distance) < 1e-12)
        return 0;
    return distance / Math.sqrt(variance);
}

;// CONCATENATED MODULE: ./out/stats/miettinen-nurminen.js




/** Two-sided score interval for the difference p₁ − p₂ of two independent proportions: all differences that the score test does not reject.
 *  @param successes1,trials1,successes2,trials2 counts, fractions allowed; where a group has no trials, the interval is the whole [−1, 1]
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Miettinen & Nurminen (1985), Statistics in Medicine 4:213–226 */
function miettinenNurminen(successes1, trials1, successes2, trials2, level) {
    requireProportion(successes1, trials1);
    requireProportion(successes2, trials2);
    const z = criticalZ(level);
    if (trials1 === 0 || trials2 === 0)
        return { lower: -1, upper: 1 };
    const difference = successes1 / trials1 - successes2 / trials2;
    const kept = (at) => Math.abs(differenceScore(successes1, trials1, successes2, trials2, at)) <= z;
    return { lower: boundary(difference, -1, kept), upper: boundary(difference, 1, kept) };
}

;// CONCATENATED MODULE: ./out/stats/mover.js
/** Interval of a sum of independent numbers from the intervals of each ("method of variance estimates recovery"): the way from each number to the end of
 *  its interval stands for its error in that direction, and the ways add up as errors do. Of two shares by Wilson this is Newcombe's method 10.
 *  @param summands each with its interval of the level that the sum is to have
 *  @see Zou and Donner (2008), Statistics in Medicine 27:1693-1702 */
function mover(summands) {
    let value = 0, below = 0, above = 0;
    for (const { weight, value: one, interval: { lower, upper } } of summands) {
        const down = weight * (one - (weight < 0 ? upper : lower)), up = weight * ((weight < 0 ? lower : upper) - one);
        value += weight * one;
        below += down * down;
        above += up * up;
    }
    return { lower: value - Math.sqrt(below), upper: value + Math.sqrt(above) };
}

;// CONCATENATED MODULE: ./out/stats/paired-table.js

/** Number of cases of a table. @throws RangeError where a count is negative or not finite */
function pairs({ both, first, second, neither }) {
    requireCount('both', both);
    requireCount('first', first);
    requireCount('second', second);
    requireCount('neither', neither);
    return both + first + second + neither;
}

;// CONCATENATED MODULE: ./out/stats/newcombe-paired.js



/** Correlation of the two successes, with ad − bc drawn towards 0 by n/2 where it is positive. */
function correlation({ both, first, second, neither }) {
    const scale = (both + first) * (second + neither) * (both + second) * (first + neither);
    if (scale === 0)
        return 0;
    const product = both * neither - first * second, half = (both + first + second + neither) / 2;
    return (product > half ? product - half : Math.min(0, product)) / Math.sqrt(scale);
}
/** Two-sided interval for the difference (first − second) of paired proportions: square-and-add of the two Wilson intervals with the
 *  correlation of the pairs (method 10).
 *  @param table counts of the pairs, fractions allowed; no pair gives [−1, 1]
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Newcombe (1998), Statistics in Medicine 17:2635–2650 */
function newcombePaired(table, level) {
    const n = pairs(table);
    requireOpenUnit('level', level);
    if (n === 0)
        return { lower: -1, upper: 1 };
    // min: sums of fractions may exceed the whole by a rounding.
    const s1 = Math.min(n, table.both + table.first), s2 = Math.min(n, table.both + table.second), p1 = s1 / n, p2 = s2 / n;
    const one = wilson(s1, n, level), two = wilson(s2, n, level), phi = correlation(table), difference = (table.first - table.second) / n;
    const reach = (a, b) => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
    return {
        lower: Math.max(-1, difference - reach(p1 - one.lower, two.upper - p2)),
        upper: Math.min(1, difference + reach(one.upper - p1, p2 - two.lower)),
    };
}

;// CONCATENATED MODULE: ./out/stats/argsort.js
const BITS = 11, SIZE = 1 << BITS, MASK = SIZE - 1, PASSES = 6, FEW = 512;
/** Indices of the values in ascending order; equal values keep their order, −0 and 0 are equal. A radix sort of the bits of the doubles, 11 at a time,
 *  least significant first: a digit that is the same in all values (scores that were float32 once, whole numbers) is skipped.
 *  @param values any numbers but NaN, ±∞ included
 *  @param from,to the part of the values that is sorted; all by default
 *  @returns indices into `values`, `to − from` of them
 *  @throws RangeError on NaN, or bounds that are outside of the values */
function argsort_argsort(values, from = 0, to = values.length) {
    if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= values.length))
        throw new RangeError(`from, to: expected 0 ≤ from ≤ to ≤ ${values.length}, got ${from}, ${to}`);
    const n = to - from;
    let index = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
        const value = values[from + i] ?? NaN;
        if (Number.isNaN(value))
            throw new RangeError(`values: expected numbers, got NaN at ${from + i}`);
        index[i] = from + i;
    }
    if (n < FEW)
        return index.toSorted((a, b) => { const x = values[a] ?? 0, y = values[b] ?? 0; return x < y ? -1 : x > y ? 1 : 0; });
    // As unsigned integers doubles of one sign are in order; a negative one is turned over, a positive one goes above them. + 0 makes one zero of the two.
    const doubles = new Float64Array(n);
    for (let i = 0; i < n; i++)
        doubles[i] = (values[from + i] ?? 0) + 0;
    const words = new Uint32Array(doubles.buffer), little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;
    let low = new Uint32Array(n), high = new Uint32Array(n);
    const counts = new Uint32Array(PASSES * SIZE);
    for (let i = 0; i < n; i++) {
        let l = words[2 * i + little] ?? 0, h = words[2 * i + 1 - little] ?? 0;
        if (h >>> 31 === 1) {
            l = ~l >>> 0;
            h = ~h >>> 0;
        }
        else
            h = (h | 0x8000_0000) >>> 0;
        low[i] = l;
        high[i] = h;
        for (let pass = 0; pass < PASSES; pass++) {
            const slot = pass * SIZE + digit(l, h, pass);
            counts[slot] = (counts[slot] ?? 0) + 1;
        }
    }
    let nextLow = new Uint32Array(n), nextHigh = new Uint32Array(n), nextIndex = new Uint32Array(n);
    for (let pass = 0; pass < PASSES; pass++) {
        const starts = counts.subarray(pass * SIZE, (pass + 1) * SIZE);
        if (starts[digit(low[0] ?? 0, high[0] ?? 0, pass)] === n)
            continue;
        for (let slot = 0, start = 0; slot < SIZE; slot++) {
            const here = starts[slot] ?? 0;
            starts[slot] = start;
            start += here;
        }
        for (let i = 0; i < n; i++) {
            const l = low[i] ?? 0, h = high[i] ?? 0, slot = digit(l, h, pass), at = starts[slot] ?? 0;
            starts[slot] = at + 1;
            nextLow[at] = l;
            nextHigh[at] = h;
            nextIndex[at] = index[i] ?? 0;
        }
        [low, nextLow] = [nextLow, low];
        [high, nextHigh] = [nextHigh, high];
        [index, nextIndex] = [nextIndex, index];
    }
    return index;
}
/** The `pass`-th 11 bits of a 64-bit key: bits 0–10, 11–21, 22–32, 33–43, 44–54, 55–63. */
function digit(low, high, pass) {
    switch (pass) {
        case 0: return low & MASK;
        case 1: return (low >>> 11) & MASK;
        case 2: return ((low >>> 22) | (high << 10)) & MASK;
        case 3: return (high >>> 1) & MASK;
        case 4: return (high >>> 12) & MASK;
        default: return high >>> 23;
    }
}

;// CONCATENATED MODULE: ./out/stats/birnbaum.js
/** The largest variance that an area under the ROC curve (a Mann–Whitney statistic) can have: that of a proportion of min(positives, negatives) trials.
 *  @see Birnbaum & Klose (1957), Annals of Mathematical Statistics 28:933–945 */
const birnbaum = (auc, positives, negatives) => (auc * (1 - auc)) / Math.min(positives, negatives);

;// CONCATENATED MODULE: ./out/stats/tango-score.js
/** Score statistic of the hypothesis that the difference (first − second) of paired proportions is `margin`: standard normal where it holds.
 *  Infinite where the hypothesis cannot have given these counts; 0 where nothing speaks against it.
 *  @param first,second discordant pairs, of n
 *  @see Tango (1998), Statistics in Medicine 17:891–908, equations 8–10 */
function tangoScore(first, second, n, margin) {
    // Mirrored so that the margin is 0 or more: then the larger of the two roots has no cancellation.
    if (margin < 0)
        return -tangoScore(second, first, n, -margin);
    const distance = first - second - n * margin;
    if (distance === 0)
        return 0;
    const b = (2 * n - first + second) * margin - first - second, c = second * margin * (1 - margin);
    const root = Math.sqrt(b * b + 8 * n * c);
    const only = b > 0 ? (2 * c) / (root + b) : (root - b) / (4 * n);
    return distance / Math.sqrt(n * (2 * only + margin * (1 - margin)));
}

;// CONCATENATED MODULE: ./out/stats/paired-delong.js





/** Compares two scores of the same rows by their areas under the ROC curve, given the structural components of both (`placements`): for many groups,
 *  of which each is sorted already.
 *  @param a,b      components of each row, at the row's index
 *  @param labels   1 positive, 0 negative
 *  @param order    row indices in [from, to), in any order
 *  @returns undefined where there is no positive or no negative: the areas do not exist
 *  @see DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44:837–845 */
function pairedPlacements(a, b, labels, order, from = 0, to = order.length) {
    let positives = 0, sumA = 0, sumB = 0;
    for (let i = from; i < to; i++) {
        const row = order[i] ?? 0;
        if (labels[row] !== 1)
            continue;
        positives++;
        sumA += a[row] ?? NaN;
        sumB += b[row] ?? NaN;
    }
    const negatives = to - from - positives;
    if (positives === 0 || negatives === 0)
        return undefined;
    const aucA = sumA / positives, aucB = sumB / positives;
    // [1]: over positives, [0]: over negatives.
    const aa = [0, 0], bb = [0, 0], ab = [0, 0], dd = [0, 0];
    let difference = 0;
    for (let i = from; i < to; i++) {
        const row = order[i] ?? 0, label = labels[row] ?? 0, x = (a[row] ?? NaN) - aucA, y = (b[row] ?? NaN) - aucB, d = x - y;
        aa[label] = (aa[label] ?? 0) + x * x;
        bb[label] = (bb[label] ?? 0) + y * y;
        ab[label] = (ab[label] ?? 0) + x * y;
        dd[label] = (dd[label] ?? 0) + d * d;
        if (label === 1)
            difference += (a[row] ?? NaN) - (b[row] ?? NaN);
    }
    difference /= positives;
    const single = positives === 1 || negatives === 1;
    const total = ([negative = 0, positive = 0]) => positive / (positives - 1) / positives + negative / (negatives - 1) / negatives;
    const varianceA = single ? birnbaum(aucA, positives, negatives) : total(aa), varianceB = single ? birnbaum(aucB, positives, negatives) : total(bb);
    // Rounding alone must not look like spread.
    const spread = single ? 0 : total(dd), variance = spread < 1e-24 ? 0 : spread;
    const z = pairedAucScore({ difference, variance, positives, negatives }, 0);
    return { aucA, aucB, difference, varianceA, varianceB, covariance: single ? (varianceA + varianceB) / 2 : total(ab), variance, positives, negatives, z, p: Math.min(1, 2 * normalCdf(-Math.abs(z))) };
}
/** Standard normal statistic of the hypothesis that the difference of the areas is `margin`.
 *
 *  Where the differences of the placements have no spread (both scores alike, both without overlap, a single row of a class) DeLong's variance is 0 or
 *  unknown and would make any difference certain. Then the difference is judged as one of paired proportions with min(positives, negatives) cases, as
 *  many as there are independent pairs of a positive and a negative: Tango's statistic, whose interval always has a width. */
function pairedAucScore({ difference, variance, positives, negatives }, margin) {
    if (variance > 0)
        return (difference - margin) / Math.sqrt(variance);
    const cases = Math.min(positives, negatives);
    return tangoScore(cases * Math.max(0, difference), cases * Math.max(0, -difference), cases, margin);
}
/** Compares two scores of the same rows by their areas under the ROC curve.
 *  @param scoresA,scoresB any numbers but NaN, of the same length as the labels
 *  @param labels 1 positive, 0 negative
 *  @param rows   row indices that count; all by default
 *  @returns undefined where there is no positive or no negative: the areas do not exist
 *  @throws RangeError on NaN, a label that is not 0 or 1, or a row that is not there */
function pairedDelong(scoresA, scoresB, labels, rows) {
    if (!(scoresA.length === scoresB.length && scoresA.length === labels.length))
        throw new RangeError(`scores, labels: expected the same length, got ${scoresA.length}, ${scoresB.length}, ${labels.length}`);
    // Dense copies: a slice of few rows costs what it is, not what the table is.
    const n = rows?.length ?? scoresA.length, at = (i) => (rows === undefined ? i : rows[i] ?? NaN);
    const x = Float64Array.from({ length: n }, (_, i) => scoresA[at(i)] ?? NaN), y = Float64Array.from({ length: n }, (_, i) => scoresB[at(i)] ?? NaN);
    const classes = Uint8Array.from({ length: n }, (_, i) => labels[at(i)] ?? 2), a = new Float64Array(n), b = new Float64Array(n), order = argsort(x);
    placements(x, classes, order, 0, n, a);
    placements(y, classes, argsort(y), 0, n, b);
    return pairedPlacements(a, b, classes, order);
}

;// CONCATENATED MODULE: ./out/stats/paired-auc.js





/** Two-sided interval for the difference A − B of two areas under the ROC curve on the same rows: DeLong's, or where it would have no width that of
 *  paired proportions (see `pairedAucScore`).
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain */
function pairedAucInterval(paired, level) {
    const z = criticalZ(level), { difference, variance } = paired;
    if (variance > 0) {
        const reach = z * Math.sqrt(variance);
        return { lower: Math.max(-1, difference - reach), upper: Math.min(1, difference + reach) };
    }
    const kept = (at) => Math.abs(pairedAucScore(paired, at)) <= z;
    return { lower: boundary(difference, -1, kept), upper: boundary(difference, 1, kept) };
}
/** One-sided test of the difference A − B of two areas against a margin. Agrees with `pairedAucInterval`.
 *  @param margin      in [−1, 1]
 *  @param alternative `less`: A − B is below the margin
 *  @throws RangeError when an argument is outside its domain */
function pairedAucTest(paired, margin, alternative) {
    domain_requireWithin('margin', margin, -1, 1);
    return normalTail(pairedAucScore(paired, margin), alternative);
}

;// CONCATENATED MODULE: ./out/stats/moments.js

/** Moments of a sample, in two passes, so that nothing cancels.
 *  @param values  finite numbers
 *  @param weights 0 or more, one for each value; all 1 by default. Their scale does not matter
 *  @param rows    indices of the values that count; all by default
 *  @throws RangeError on a value that is not finite or a weight below 0
 *  @see Kish (1965), Survey Sampling, section 11.7 */
function moments(values, weights, rows) {
    const count = rows?.length ?? values.length;
    const row = (i) => rows?.[i] ?? i;
    const weight = (at) => (weights === undefined ? 1 : weights[at] ?? NaN);
    let sum = 0, squares = 0, total = 0;
    for (let i = 0; i < count; i++) {
        const at = row(i), value = values[at] ?? NaN, w = weight(at);
        requireFinite('value', value);
        requireCount('weight', w);
        sum += w * value;
        total += w;
        squares += w * w;
    }
    const n = weights === undefined ? count : total === 0 ? 0 : (total * total) / squares;
    if (n === 0)
        return { n, mean: NaN, variance: NaN, skewness: NaN };
    const mean = sum / total;
    let second = 0, third = 0, rest = 0;
    for (let i = 0; i < count; i++) {
        const at = row(i), w = weight(at), deviation = (values[at] ?? NaN) - mean;
        rest += w * deviation;
        second += w * deviation * deviation;
        third += w * deviation * deviation * deviation;
    }
    // What rounding of the mean left over is taken back.
    const shift = rest / total, about = second / total - shift * shift;
    return fromCentral(n, mean + shift, about, third / total - 3 * shift * about - shift ** 3);
}
/** Moments from central ones.
 *  @param n      more than 0
 *  @param second mean square of the distances to the mean, without correction for n
 *  @param third  mean cube of them */
function fromCentral(n, mean, second, third) {
    // Values that are all the same have no spread, though their mean may miss them by its rounding; and of a spread below what numbers hold there is none.
    const spread = second <= 1e-24 * mean * mean ? 0 : second, scale = spread ** 1.5;
    return { n, mean, variance: n > 1 ? (spread * n) / (n - 1) : NaN, skewness: scale === 0 ? 0 : third / scale };
}
/** @throws RangeError unless the moments can be those of a sample */
function requireMoments(moments) {
    requireCount('n', moments.n);
    if (moments.n > 0)
        requireFinite('mean', moments.mean);
    if (moments.n > 1)
        requireCount('variance', moments.variance);
}

;// CONCATENATED MODULE: ./out/stats/student-tail.js

/** One-sided p-value of a distance in units of its standard error. Without any spread the distance itself decides, and no distance shows nothing.
 *  @param distance estimate − value tested
 *  @param error    standard error, 0 or more
 *  @param degrees  of freedom of the error, above 0 */
function studentTail(distance, error, degrees, alternative) {
    const signed = alternative === 'less' ? distance : -distance;
    if (error === 0)
        return signed < 0 ? 0 : 1;
    return tCdf(signed / error, degrees);
}

;// CONCATENATED MODULE: ./out/stats/skewed-mean.js




function requireSkewness(moments) {
    requireMoments(moments);
    if (moments.n > 1)
        requireFinite('skewness', moments.skewness);
}
/** Hall's cubic transformation of w = (mean − μ)/s: monotone, and without the skewness of Student's statistic. */
const straightened = (w, skewness, n) => w + (skewness * w * w) / 3 + (skewness * skewness * w ** 3) / 27 + skewness / (6 * n);
/** Its inverse. */
function skewedAgain(y, skewness, n) {
    const x = y - skewness / (6 * n);
    // The cube root of 1 + γx, less 1, without cancellation where the skewness is small.
    const root = Math.cbrt(1 + skewness * x);
    return (3 * x) / (root * root + root + 1);
}
/** Two-sided interval for the mean of skewed values (losses, absolute errors, durations): Student's interval with Hall's correction, so that each
 *  end errs about equally often. Of values skewed to the right Student's lower end errs too rarely and its upper end far too often.
 *  @param moments with skewness; one value or none gives the whole line
 *  @param level   in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Hall (1992), Journal of the Royal Statistical Society B 54:221–228 */
function skewedMeanInterval(moments, level) {
    requireSkewness(moments);
    requireOpenUnit('level', level);
    const { n, mean, variance, skewness } = moments;
    if (n <= 1)
        return { lower: -Infinity, upper: Infinity };
    if (variance === 0)
        return { lower: mean, upper: mean };
    const deviation = Math.sqrt(variance), y = criticalT(level, n - 1) / Math.sqrt(n);
    return { lower: mean - deviation * skewedAgain(y, skewness, n), upper: mean - deviation * skewedAgain(-y, skewness, n) };
}
/** One-sided test of the mean of skewed values. Agrees with `skewedMeanInterval`.
 *  @param moments     with skewness; one value or none gives p = 1
 *  @param mean        value tested
 *  @param alternative `less`: the mean is below the value
 *  @throws RangeError when an argument is outside its domain */
function skewedMeanTest(moments, mean, alternative) {
    requireSkewness(moments);
    requireFinite('mean', mean);
    const { n, variance, skewness } = moments;
    if (n <= 1)
        return 1;
    if (variance === 0)
        return studentTail(moments.mean - mean, 0, n - 1, alternative);
    return studentTail(straightened((moments.mean - mean) / Math.sqrt(variance), skewness, n), 1 / Math.sqrt(n), n - 1, alternative);
}

;// CONCATENATED MODULE: ./out/stats/t-interval.js



/** Two-sided Student interval for a mean.
 *  @param moments of the sample; one value or none gives the whole line
 *  @param level   in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Student (1908), Biometrika 6:1–25 */
function tInterval(moments, level) {
    requireMoments(moments);
    requireOpenUnit('level', level);
    const { n, mean, variance } = moments;
    if (n <= 1)
        return { lower: -Infinity, upper: Infinity };
    const reach = variance === 0 ? 0 : criticalT(level, n - 1) * Math.sqrt(variance / n);
    return { lower: mean - reach, upper: mean + reach };
}

;// CONCATENATED MODULE: ./out/stats/tango.js




/** Two-sided score interval for the difference (first − second) of paired proportions.
 *  @param table counts of the pairs, fractions allowed; no pair gives [−1, 1]
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Tango (1998), Statistics in Medicine 17:891–908 */
function tango(table, level) {
    const n = pairs(table), z = criticalZ(level), { first, second } = table;
    if (n === 0)
        return { lower: -1, upper: 1 };
    const kept = (at) => Math.abs(tangoScore(first, second, n, at)) <= z;
    return { lower: boundary((first - second) / n, -1, kept), upper: boundary((first - second) / n, 1, kept) };
}

;// CONCATENATED MODULE: ./out/stats/welch.js




/** Standard error of a difference of means, and Satterthwaite's degrees of freedom of it. */
function welch_spread(a, b) {
    const va = a.variance / a.n, vb = b.variance / b.n, both = va + vb;
    if (both === 0)
        return { error: 0, degrees: 1 };
    const sa = va / both, sb = vb / both;
    return { error: Math.sqrt(both), degrees: 1 / ((sa * sa) / (a.n - 1) + (sb * sb) / (b.n - 1)) };
}
/** Two-sided interval for the difference a − b of the means of two independent samples with variances of their own.
 *  @param a,b   moments; one value or none in either gives the whole line
 *  @param level in (0, 1)
 *  @throws RangeError when an argument is outside its domain
 *  @see Welch (1947), Biometrika 34:28–35 */
function welchInterval(a, b, level) {
    requireMoments(a);
    requireMoments(b);
    requireOpenUnit('level', level);
    if (a.n <= 1 || b.n <= 1)
        return { lower: -Infinity, upper: Infinity };
    const { error, degrees } = welch_spread(a, b), reach = error === 0 ? 0 : criticalT(level, degrees) * error, difference = a.mean - b.mean;
    return { lower: difference - reach, upper: difference + reach };
}
/** One-sided Welch test of the difference a − b of two means against a margin. Agrees with `welchInterval`.
 *  @param a,b         moments; one value or none in either gives p = 1
 *  @param margin      value tested
 *  @param alternative `less`: a − b is below the margin
 *  @throws RangeError when an argument is outside its domain */
function welchTest(a, b, margin, alternative) {
    requireMoments(a);
    requireMoments(b);
    requireFinite('margin', margin);
    if (a.n <= 1 || b.n <= 1)
        return 1;
    const { error, degrees } = welch_spread(a, b);
    return studentTail(a.mean - b.mean - margin, error, degrees, alternative);
}

;// CONCATENATED MODULE: ./out/metrics/read.js
/** Reading evidence: value, interval, error. One line for each kind of evidence; the methods themselves are in src/stats. */













const share = ({ successes, trials }) => successes / trials;
const toF1 = (jaccard) => (2 * jaccard) / (1 + jaccard);
/** Degrees of freedom that are as good as infinitely many. */
const LARGE = 1e9;
/** From so many rows on Student's interval needs no correction for skewed losses. */
const MANY = 100;
/** The number itself; undefined where it does not exist. */
function read_valueOf(evidence) {
    switch (evidence.kind) {
        case 'undefined': return undefined;
        case 'proportion': return evidence.transform === 'f1' ? toF1(share(evidence)) : share(evidence);
        case 'mean': return evidence.transform === 'root' ? Math.sqrt(evidence.moments.mean) : evidence.moments.mean;
        case 'area':
        case 'replicates':
        case 'normal': return evidence.value;
        case 'sum': return summed(evidence, 0.5).reduce((sum, { weight, value }) => sum + weight * value, 0);
        case 'areas': return evidence.paired.difference;
        case 'paired': return (evidence.table.first - evidence.table.second) / pairs(evidence.table);
        case 'difference': return share(evidence.first) - share(evidence.second);
        case 'ratio': {
            const second = share(evidence.second);
            return second === 0 ? undefined : share(evidence.first) / second;
        }
        case 'means': return evidence.first.mean - evidence.second.mean;
    }
}
/** The interval that holds the true value with the given confidence.
 *  @param level such as 0.95
 *  @returns undefined where there is no number, or too few rows to say */
function intervalOf(evidence, level) {
    switch (evidence.kind) {
        case 'undefined': return undefined;
        case 'proportion': {
            const { lower, upper } = wilson(evidence.successes, evidence.trials, level);
            return evidence.transform === 'f1' ? { lower: toF1(lower), upper: toF1(upper) } : { lower, upper };
        }
        case 'area': return aucInterval(evidence.value, evidence.variance, evidence.positives, evidence.negatives, level);
        case 'mean': {
            const { moments } = evidence;
            if (moments.n < 2)
                return undefined;
            if (evidence.transform !== 'root')
                return (moments.n < MANY ? skewedMeanInterval : tInterval)(moments, level);
            // By the delta method: the root of a mean varies as the mean over twice the root.
            const mean = Math.sqrt(moments.mean), { lower, upper } = tInterval({ n: moments.n, mean, variance: mean === 0 ? 0 : moments.variance / (4 * moments.mean) }, level);
            return { lower: Math.max(0, lower), upper };
        }
        case 'sum': return mover(summed(evidence, level));
        case 'replicates': return evidence.drawn.interval;
        case 'areas': return pairedAucInterval(evidence.paired, level);
        case 'normal': {
            const n = (evidence.degrees ?? LARGE) + 1, { lower, upper } = tInterval({ n, mean: evidence.value, variance: evidence.error ** 2 * n }, level);
            return evidence.share === true ? { lower: Math.max(0, lower), upper: Math.min(1, upper) } : { lower, upper };
        }
        case 'paired': return tango(evidence.table, level);
        case 'difference': return miettinenNurminen(evidence.first.successes, evidence.first.trials, evidence.second.successes, evidence.second.trials, level);
        case 'ratio': return koopman(evidence.first.successes, evidence.first.trials, evidence.second.successes, evidence.second.trials, level);
        case 'means': return evidence.first.n < 2 || evidence.second.n < 2 ? undefined : welchInterval(evidence.first, evidence.second, level);
    }
}
/** The parts of a sum with their intervals. @param part of a share */
function summed({ parts }, level, part = wilson) {
    return parts.map(({ weight, of }) => of.kind === 'paired'
        ? { weight, value: (of.table.first - of.table.second) / pairs(of.table), interval: newcombePaired(of.table, level) }
        : { weight, value: share(of), interval: part(of.successes, of.trials, level) });
}
/** About the standard error of the number, from the width of its interval: what differences and powers are computed with. */
function errorOf(evidence) {
    if (evidence.kind === 'normal')
        return evidence.error;
    if (evidence.kind === 'replicates')
        return deviation(evidence.drawn.values);
    const interval = intervalOf(evidence, 0.95);
    return interval === undefined ? undefined : (interval.upper - interval.lower) / (2 * normalQuantile(0.975));
}
/** Standard deviation of drawn values; undefined of fewer than two. */
function deviation(values) {
    if (values.length < 2)
        return undefined;
    let sum = 0, square = 0;
    for (const value of values)
        sum += value;
    const mean = sum / values.length;
    for (const value of values)
        square += (value - mean) ** 2;
    return Math.sqrt(square / (values.length - 1));
}

// EXTERNAL MODULE: ./out/report/csv.js
var csv = __webpack_require__(10439);
// EXTERNAL MODULE: ./out/report/markdown.js
var markdown = __webpack_require__(74370);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __webpack_require__(36249);
// EXTERNAL MODULE: ./out/report/json.js
var json = __webpack_require__(74981);
;// CONCATENATED MODULE: ./out/gates/slice-test/words.js
/** Numbers and requirements in words: pure. */


/** A metric as people say it: `roc auc`, `mean absolute error`. */
const SPOKEN = { roc_auc: 'ROC AUC', fpr: 'false positive rate', fnr: 'false negative rate', npv: 'negative predictive value', f1: 'F1', mcc: 'Matthews correlation', ece: 'calibration error', mae: 'mean absolute error', mse: 'mean squared error', rmse: 'root mean squared error', r2: 'R²', mape: 'mean relative error', median_ae: 'median absolute error', pinball: 'pinball loss', brier: 'Brier score', log_loss: 'log loss', average_precision: 'average precision', selection_rate: 'share of predicted positives', balanced_accuracy: 'balanced accuracy' };
const spoken = (key) => { const [first = '', ...rest] = key.split(' '); return [SPOKEN[first] ?? first.replaceAll('_', ' '), ...rest].join(' '); };
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** `0.71`, `12.3`; not there: `undefined`. */
function said(value, { unit }) {
    if (value === undefined)
        return 'undefined';
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '-∞';
    return unit === 'share' ? value.toFixed(value !== 0 && Math.abs(value) < 0.1 ? 3 : 2) : (0,numbers/* decimal */._)(value, 3);
}
const between = ({ lower, upper }, metric) => `${said(lower, metric)} to ${said(upper, metric)}`;
/** A size of a change: `3 to 7 points` of a share, `12 to 15` of a number. */
function sized(from, to, { unit }) {
    const [low, high] = [Math.min(from, to), Math.max(from, to)], shown = (value) => (unit === 'share' ? pointsOf(value) : (0,numbers/* decimal */._)(value, 3)), a = shown(low), b = shown(high), of = unit === 'share' ? ' points' : '';
    return a === b ? `${a}${unit === 'share' && a === '1' ? ' point' : of}` : `${a} to ${b}${of}`;
}
function pointsOf(value) { const points = value * 100; return Math.abs(points) < 9.95 && Math.abs(points - Math.round(points)) > 0.05 ? points.toFixed(1) : String(Math.round(points)); }
/** What must hold: `at least 0.80`. */
function demanded(demand, metric) {
    const limit = (value) => said(value, metric);
    switch (demand.kind) {
        case 'min': return `at least ${limit(demand.limit)}`;
        case 'max': return `at most ${limit(demand.limit)}`;
        case 'max-drop': return `at most ${demand.relative ? `${(0,numbers/* decimal */._)(demand.limit * 100, 3)} %` : sized(demand.limit, demand.limit, metric)} worse than the baseline`;
        case 'max-gap': return `at most ${sized(demand.limit, demand.limit, metric)} worse than ${demand.to === 'overall' ? 'overall' : demand.to === 'rest' ? 'all other rows' : demand.to === 'best' ? 'the best slice' : demand.to}`;
        case 'difference': return `a difference of at most ${sized(demand.limit, demand.limit, metric)} between slices`;
        case 'ratio': return `a ratio of at least ${(0,numbers/* decimal */._)(demand.limit, 3)} between slices`;
    }
}
/** What a requirement is called. */
function requirementName({ name }, demand, metric) {
    if (name !== undefined)
        return name;
    return 'criterion' in demand ? `${demand.criterion} (${spoken(metric.key)}): ${demanded(demand, metric)}` : `${spoken(metric.key)}: ${demanded(demand, metric)}`;
}
/** Cases in the word that fits the metric: positives for a recall, rows otherwise. */
function casesIn(metric) {
    if (/^(?:recall|fnr)\b/.test(metric.key))
        return 'positives';
    return /^(?:fpr|specificity)\b/.test(metric.key) ? 'negatives' : metric.key.startsWith('precision') ? 'predicted positives' : 'rows';
}
/** How many cases of the metric a slice has, in their word. Of one class among many they are what the share was computed from. */
function casesOfSlice({ rows, positives, metrics }, metric) {
    const word = casesIn(metric), found = metrics[metric.key]?.candidate;
    if (word === 'positives' && positives !== undefined)
        return { cases: positives, word };
    if (word === 'negatives' && positives !== undefined)
        return { cases: rows - positives, word };
    return word !== 'rows' && found?.kind === 'proportion' ? { cases: Math.round(found.trials), word } : { cases: rows, word: 'rows' };
}
/** The size of a slice: `214 positives`, `1,204 rows`. */
function sizeOf(slice, metric) {
    const { cases, word } = casesOfSlice(slice, metric);
    return `${(0,numbers/* count */.U9)(cases)} ${cases === 1 ? word.replace(/s$/, '') : word}`;
}
const percentLevel = (level) => `${(0,numbers/* decimal */._)(level * 100, 4)} %`;
/** What was found about one check, in one or two sentences. The name of the slice stands before it. */
function foundText({ check: { metric, demand, slice }, decisive, value, interval, limit, adjusted }, measured, level, tests) {
    const p = adjusted === undefined ? '' : `, p ${adjusted < 0.001 ? '< 0.001' : `= ${(0,numbers/* decimal */._)(adjusted, 2)}`}${tests > 1 ? ` after correction for ${(0,numbers/* count */.U9)(tests)} tests` : ''}`, range = interval === undefined ? '' : `${percentLevel(level)} interval ${between(interval, metric)}, `;
    switch (demand.kind) {
        case 'min':
        case 'max': return `${spoken(metric.key)} is ${said(value, metric)} (${range}${sizeOf(slice, metric)}), required ${demanded(demand, metric)}${p}`;
        case 'max-drop': {
            const found = slice.metrics[metric.key], better = metric.better === 'higher' ? -1 : 1;
            const [before, now] = [found?.baseline, found?.candidate].map((one) => (one === undefined ? undefined : valueText(one, metric)));
            const worse = interval === undefined ? '' : `: ${changeText(better * interval.lower, better * interval.upper, metric)}`, allowed = demand.relative ? `${(0,numbers/* decimal */._)(demand.limit * 100, 3)} %${limit === undefined ? '' : ` (${(0,numbers/* decimal */._)(Math.abs(limit), 3)})`}` : sized(demand.limit, demand.limit, metric);
            return `${spoken(metric.key)} went from ${before ?? 'undefined'} to ${now ?? 'undefined'}${worse}, allowed ${allowed} (${percentLevel(level)} interval${measured.baseline?.paired === true ? ', same rows' : ''}, ${sizeOf(slice, metric)}${p})`;
        }
        case 'max-gap': return `${spoken(metric.key)} is ${value === undefined ? 'undefined' : sized(Math.abs(value), Math.abs(value), metric)} ${(value ?? 0) < 0 === (metric.better === 'higher') ? 'worse' : 'better'} than ${decisive?.against === 'rest' ? 'on all other rows' : decisive?.against ?? demand.to} (${interval === undefined ? '' : `${percentLevel(level)} interval of the difference ${signed(interval, metric)}, `}${sizeOf(slice, metric)}), allowed ${demanded(demand, metric)}${p}`;
        case 'difference': return `${demand.criterion}: ${spoken(metric.key)} differs by ${value === undefined ? 'undefined' : sized(Math.abs(value), Math.abs(value), metric)} between ${decisive?.against ?? 'slices'} (${interval === undefined ? '' : `${percentLevel(level)} interval ${sized(Math.abs(interval.lower), Math.abs(interval.upper), metric)}`}), allowed ${demanded(demand, metric)}${p}`;
        case 'ratio': return `${demand.criterion}: the ratio of ${spoken(metric.key)} for ${decisive?.against ?? 'two slices'} is ${value === undefined ? 'undefined' : (0,numbers/* decimal */._)(value, 3)} (${interval === undefined ? '' : `${percentLevel(level)} interval ${(0,numbers/* decimal */._)(interval.lower, 3)} to ${(0,numbers/* decimal */._)(interval.upper, 3)}`}), required ${demanded(demand, metric)}${p}`;
    }
}
/** A change for the worse, or for the better: `3 to 7 points worse`, `from 2 points better to 4 points worse`. Positive is worse. */
function changeText(a, b, metric) {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    if (low >= 0)
        return `${sized(low, high, metric)} worse`;
    if (high <= 0)
        return `${sized(-high, -low, metric)} better`;
    return `from ${sized(-low, -low, metric)} better to ${sized(high, high, metric)} worse`;
}
const signed = ({ lower, upper }, metric) => [lower, upper].map((value) => `${value > 0 ? '+' : ''}${said(value, metric)}`).join(' to ');
function valueText(evidence, metric) { return said(read_valueOf(evidence), metric); }

;// CONCATENATED MODULE: ./out/gates/slice-test/discover/words.js


/** Is the slice one of those that are declared? What is found of it is known, and judged by its requirements. */
function isDeclared({ name }, { slices }) { return slices.some((slice) => slice.name === name); }
/** A slice that was found, in one sentence. */
function weaknessText({ name, metric, size, inside, outside, insideBefore, outsideBefore, by }, { metrics, task }) {
    const facts = metrics.find(({ key }) => key === metric) ?? { unit: task === 'regression' ? 'number' : 'share' }, rows = `${(0,numbers/* count */.U9)(size)} ${by === 'recall' ? 'positives' : by === 'fpr' ? 'negatives' : 'rows'}`;
    if (by === 'regression' && insideBefore !== undefined && outsideBefore !== undefined)
        return `${capital(spoken(metric))} on ${name} went from ${said(insideBefore, facts)} to ${said(inside, facts)} (${rows}), while on all other rows it went from ${said(outsideBefore, facts)} to ${said(outside, facts)}`;
    return `${capital(spoken(metric))} on ${name} is ${said(inside, facts)} (${rows}), on all other rows ${said(outside, facts)}: ${task === 'regression' ? `${(0,numbers/* decimal */._)(inside / outside, 2)} times as much` : `${sized(Math.abs(inside - outside), Math.abs(inside - outside), facts)} worse`}`;
}

// EXTERNAL MODULE: ./out/report/finding.js
var finding = __webpack_require__(22910);
// EXTERNAL MODULE: ./out/report/fingerprint.js
var fingerprint = __webpack_require__(93507);
;// CONCATENATED MODULE: ./out/metrics/independent.js

/** Difference of the same number of different rows, first - second: shares by their counts, means by Welch, everything else by the errors of both. */
function independentDifference(first, second) {
    if (first.kind === 'undefined')
        return first;
    if (second.kind === 'undefined')
        return second;
    if (first.kind === 'proportion' && second.kind === 'proportion' && first.transform === undefined && second.transform === undefined)
        return { kind: 'difference', first, second };
    if (first.kind === 'sum' && second.kind === 'sum')
        return { kind: 'sum', parts: [...first.parts, ...second.parts.map(({ weight, of }) => ({ weight: -weight, of }))] };
    if (first.kind === 'mean' && second.kind === 'mean' && first.transform === undefined && second.transform === undefined)
        return { kind: 'means', first: first.moments, second: second.moments };
    const a = read_valueOf(first), b = read_valueOf(second), errors = [errorOf(first), errorOf(second)];
    if (a === undefined || b === undefined || errors[0] === undefined || errors[1] === undefined)
        return { kind: 'undefined', why: 'too few rows' };
    return { kind: 'normal', value: a - b, error: Math.hypot(errors[0], errors[1]) };
}
/** Ratio of the same share of different rows, first / second. */
function independentRatio(first, second) {
    if (first.kind === 'undefined')
        return first;
    if (second.kind === 'undefined')
        return second;
    if (first.kind === 'proportion' && second.kind === 'proportion' && first.transform === undefined && second.transform === undefined)
        return { kind: 'ratio', first, second };
    return { kind: 'undefined', why: 'not a share' };
}

// EXTERNAL MODULE: ./out/metrics/names.js
var names = __webpack_require__(41038);
;// CONCATENATED MODULE: ./out/stats/sample-size-proportion.js


/** Smallest number of trials at which the Wilson interval around the same estimate leaves the threshold out.
 *  Solves |estimate − threshold| = z·√(threshold·(1 − threshold)/n) for n.
 *  @param estimate,threshold proportions in [0, 1]
 *  @param level              in (0, 1)
 *  @returns a whole number, at least 1; Infinity where estimate and threshold are equal
 *  @throws RangeError when an argument is outside its domain */
function sampleSizeProportion(estimate, threshold, level) {
    domain_requireWithin('estimate', estimate, 0, 1);
    domain_requireWithin('threshold', threshold, 0, 1);
    const z = criticalZ(level), distance = (estimate - threshold) / z;
    return Math.max(1, Math.ceil((threshold * (1 - threshold)) / (distance * distance) || (distance === 0 ? Infinity : 0)));
}

;// CONCATENATED MODULE: ./out/metrics/settle.js



/** How many cases of the kind that the number is computed from would settle on which side of the threshold it is, if it stays what it is: all cases,
 *  those there are included. Undefined where no number of cases would, or none can be said.
 *  @param level of the interval that has to leave out the threshold */
function casesToSettle(evidence, threshold, level) {
    const value = read_valueOf(evidence), error = errorOf(evidence);
    if (value === undefined || error === undefined || !Number.isFinite(error) || value === threshold)
        return undefined;
    if (evidence.kind === 'proportion' && evidence.transform === undefined && threshold > 0 && threshold < 1) {
        const cases = sampleSizeProportion(value, threshold, level);
        return Number.isFinite(cases) ? { cases, has: evidence.trials } : undefined;
    }
    // Errors shrink with the root of the number of cases.
    const has = casesOf(evidence), growth = ((normalQuantile((1 + level) / 2) * error) / (value - threshold)) ** 2;
    return has === undefined || !Number.isFinite(growth) ? undefined : { cases: Math.ceil(has * growth), has };
}
/** Cases that a number is computed from. */
function casesOf(evidence) {
    switch (evidence.kind) {
        case 'proportion': return evidence.trials;
        case 'area': return evidence.positives + evidence.negatives;
        case 'mean': return evidence.moments.n;
        case 'areas': return evidence.paired.positives + evidence.paired.negatives;
        case 'paired': {
            const { both, first, second, neither } = evidence.table;
            return both + first + second + neither;
        }
        case 'difference':
        case 'ratio': return Math.min(evidence.first.trials, evidence.second.trials);
        case 'means': return Math.min(evidence.first.n, evidence.second.n);
        case 'sum': return evidence.parts.reduce((sum, { of }) => sum + (casesOf(of) ?? 0), 0);
        case 'normal': return evidence.cases ?? (evidence.degrees === undefined ? undefined : evidence.degrees + 1);
        case 'undefined':
        case 'replicates': return undefined;
    }
}

;// CONCATENATED MODULE: ./out/gates/slice-test/checks.js
/** Requirements as single questions about single slices: pure, from what was measured. */




const askedKey = (asked) => (asked.kind === 'custom' ? asked.name : (0,names/* metricKey */.Cc)(asked.spec));
/** Slices that a requirement is asked of: those it names, or all that are declared. */
function slicesFor({ slices }, measured) {
    if (slices === undefined)
        return measured.slices;
    return measured.slices.filter(({ name, family }) => slices.includes(name) || slices.includes(measured.families[family]?.name ?? ''));
}
function checksOf(requirements, measured) {
    return requirements.flatMap((requirement, at) => requirement.demands.flatMap((demand) => requirement.asked.flatMap((asked) => {
        const key = askedKey(asked), metric = measured.metrics.find((one) => one.key === key);
        if (metric === undefined)
            return [];
        const all = slicesFor(requirement, measured);
        return someOrNone(demand.kind === 'difference' || demand.kind === 'ratio' ? fairness(at, requirement, demand, metric, all, measured) : all.flatMap((slice) => {
            // A slice is not compared with itself, and all rows are not with a part of them.
            if (demand.kind === 'max-gap' && (slice.name === demand.to || slice.family === 0))
                return [];
            const { comparisons, missing } = comparisonsOf(demand, metric, slice, measured);
            return [{ requirement: at, demand, metric, slice, comparisons, ...(missing === undefined ? {} : { missing }) }];
        }), { requirement: at, demand, metric }, measured);
    })));
}
/** A demand that no slice answers to is not kept: it stands as one check without a number. */
function someOrNone(checks, asked, { slices: [overall] }) {
    if (checks.length > 0 || overall === undefined)
        return checks;
    return [{ ...asked, slice: overall, comparisons: [], missing: asked.demand.kind === 'difference' || asked.demand.kind === 'ratio' ? 'there are no slices by a column to compare' : 'there is no slice that it is asked of' }];
}
/** Which side is worse. A metric without better and worse is judged by its distance from 0 elsewhere: here it is as if lower were better. */
const worse = ({ better }) => (better === 'higher' ? 'less' : 'greater');
const one = (evidence, broken, limit, scale = 1, against) => ({ comparisons: [{ evidence, broken, limit, scale, ...(against === undefined ? {} : { against }) }] });
function comparisonsOf(demand, metric, slice, measured) {
    const found = slice.metrics[metric.key];
    if (found === undefined)
        return { comparisons: [], missing: 'it was not measured' };
    switch (demand.kind) {
        case 'min': return one(found.candidate, 'less', demand.limit);
        case 'max': return one(found.candidate, 'greater', demand.limit);
        case 'max-drop': {
            if (found.difference === undefined || found.baseline === undefined)
                return { comparisons: [], missing: 'there is no baseline to compare with' };
            const before = read_valueOf(found.baseline), limit = demand.relative ? demand.limit * Math.abs(before ?? 0) : demand.limit;
            return one(found.difference, worse(metric), metric.better === 'higher' ? -limit : limit);
        }
        case 'max-gap': return gap(demand, metric, slice, found.candidate, measured);
        case 'difference':
        case 'ratio': return { comparisons: [] };
    }
}
function gap({ to, limit }, metric, slice, own, measured) {
    const broken = worse(metric), signed = broken === 'less' ? -limit : limit;
    if (to === 'overall' || to === 'rest') {
        const rest = slice.rest[metric.key], all = measured.slices[0]?.metrics[metric.key]?.candidate;
        // Only a mean over rows is for all what it is for the slice and the rest: an area of all may be far from the areas of all slices. Of others the
        // errors add up, as if the slice had no part in all rows: too careful, never too sure.
        if (to === 'overall' && all !== undefined && !mixes(own) && slice.rows < measured.judged)
            return one(independentDifference(own, all), broken, signed, 1, to);
        if (rest === undefined)
            return { comparisons: [], missing: slice.rows === measured.judged ? 'there are no other rows' : 'a metric of your own is not compared with other rows' };
        // All rows are the slice and the rest, so the gap to all is a fixed part of the gap to the rest: slice - all = (1 - w)(slice - rest).
        const inside = casesOf(own) ?? slice.rows, outside = casesOf(rest) ?? measured.judged - slice.rows, scale = to === 'rest' ? 1 : (measured.weighted ? partOfAll(own, rest, all) : undefined) ?? outside / (inside + outside);
        return one(independentDifference(own, rest), broken, signed / scale, scale, to);
    }
    const others = to === 'best' ? measured.slices.filter(({ family, name }) => family === slice.family && name !== slice.name) : measured.slices.filter(({ name }) => name === to);
    if (others.length > MOST_OTHERS)
        return { comparisons: [], missing: `${others.length} other slices are too many to compare each with each` };
    if (others.length === 0)
        return { comparisons: [], missing: to === 'best' ? 'there is no other slice in its family' : `there is no slice ${to}` };
    // Against the best of several: broken if it is far behind any of them, kept if it is near all of them.
    return { comparisons: others.flatMap((other) => { const theirs = other.metrics[metric.key]?.candidate; return theirs === undefined || theirs.kind === 'undefined' ? [] : [{ evidence: independentDifference(own, theirs), broken, limit: signed, scale: 1, against: other.name }]; }) };
}
/** More slices than this are not compared each with each: the comparisons grow with the square. */
const MOST_OTHERS = 300;
/** Is the number a mean over cases, so that two groups together have the mean of both? */
function mixes(evidence) { return (evidence.kind === 'mean' || evidence.kind === 'proportion') && evidence.transform === undefined; }
/** The share of the rest among all cases, by weight: from the three numbers, where they are means over cases. Undefined where they do not tell. */
function partOfAll(own, rest, all) {
    const [a, b, c] = [own, rest, all].map((evidence) => (evidence !== undefined && mixes(evidence) ? read_valueOf(evidence) : undefined));
    // Of two numbers that are the same up to rounding, the rounding would tell.
    if (a === undefined || b === undefined || c === undefined || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))
        return undefined;
    const part = (a - c) / (a - b);
    return part > 0 && part < 1 ? part : undefined;
}
/** A criterion of equal treatment: every pair of slices of a family is compared. The check stands on the slice that is worse off in the pair that decides. */
function fairness(requirement, { minSamples, minPositives }, demand, metric, slices, measured) {
    return [...new Set(slices.map(({ family }) => family))].filter((family) => measured.families[family]?.kind === 'by').flatMap((family) => {
        const group = slices.filter((one) => one.family === family), big = group.filter(({ rows, positives }) => rows >= minSamples && (positives ?? Infinity) >= minPositives), known = big.filter(({ metrics }) => (metrics[metric.key]?.candidate.kind ?? 'undefined') !== 'undefined');
        // Who is too few, or has no value, is not compared, and is said to be so: the others are judged all the same.
        const others = group.filter((slice) => !known.includes(slice)).map((slice) => { const found = slice.metrics[metric.key]?.candidate; return { requirement, demand, metric, slice, comparisons: [], missing: found?.kind === 'undefined' ? found.why : 'too small' }; });
        const value = (slice) => { const found = slice.metrics[metric.key]; return found === undefined ? Number.NaN : read_valueOf(found.candidate) ?? Number.NaN; };
        const ascending = known.toSorted((a, b) => value(a) - value(b)), [lowest] = ascending;
        if (lowest === undefined || known.length < 2) {
            const [slice] = group;
            return slice === undefined ? [] : [{ requirement, demand, metric, slice, comparisons: [], missing: 'fewer than two slices have a value' }];
        }
        if (known.length > MOST_OTHERS)
            return [{ requirement, demand, metric, slice: lowest, comparisons: [], missing: `${known.length} slices are too many to compare each with each` }, ...others];
        const worst = metric.better === 'lower' ? ascending.at(-1) ?? lowest : lowest;
        // Of a pair the lower one is compared with the higher: the chance counts both sides, so the pair is one test.
        const pairs = ascending.flatMap((first, at) => ascending.slice(at + 1).flatMap((second) => {
            const a = first.metrics[metric.key]?.candidate, b = second.metrics[metric.key]?.candidate;
            if (a === undefined || b === undefined)
                return [];
            const worseOff = metric.better === 'lower' ? second : first;
            return demand.kind === 'difference' ? [{ evidence: independentDifference(a, b), broken: 'less', limit: -demand.limit, scale: 1, against: `${first.name} and ${second.name}`, worseOff }] : [{ evidence: independentRatio(a, b), broken: 'less', limit: demand.limit, scale: 1, against: `${first.name} / ${second.name}`, worseOff }];
        }));
        return [{ requirement, demand, metric, slice: worst, comparisons: pairs }, ...others];
    });
}

;// CONCATENATED MODULE: ./out/stats/detectable-difference.js


/** Smallest true difference that a one-sided test finds with the given power: (z₁₋α + z_power)·standardError.
 *  @param standardError of the estimate, 0 or more
 *  @param alpha         one-sided error rate of the test, in (0, 1)
 *  @param power         chance to find it, in (0, 1), e.g. 0.8
 *  @throws RangeError when an argument is outside its domain */
function detectableDifference(standardError, alpha, power) {
    requireCount('standardError', standardError);
    requireOpenUnit('alpha', alpha);
    requireOpenUnit('power', power);
    return Math.max(0, normalQuantile(power) - normalQuantile(alpha)) * standardError;
}

;// CONCATENATED MODULE: ./out/metrics/detectable.js




/** How far beyond its limit the true value would have to be for rows like these to show it with a given chance. Shares vary differently where they are
 *  than where they would be then, and two models that differ more disagree more often: both are taken into account.
 *  @param limit  that is tested, @param broken on which side of it the value is wrong
 *  @param alpha  one-sided error rate of the test
 *  @returns undefined where nothing can be said
 *  @see Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, section 4.1; Connor (1987), Biometrics 43:207-211, for pairs */
function detectable(evidence, limit, broken, alpha, power) {
    const zAlpha = -normalQuantile(alpha), zPower = normalQuantile(power), away = broken === 'less' ? -1 : 1;
    if (evidence.kind === 'proportion' && evidence.transform === undefined && limit > 0 && limit < 1 && evidence.trials > 0) {
        return solve((delta) => (zAlpha * detectable_spread(limit) + zPower * detectable_spread(limit + away * delta)) / Math.sqrt(evidence.trials), broken === 'less' ? limit : 1 - limit);
    }
    if (evidence.kind === 'paired' && pairs(evidence.table) > 0) {
        const n = pairs(evidence.table), { first, second } = evidence.table, now = (first - second) / n, disagree = (first + second) / n;
        const at = (delta) => { const value = limit + away * delta; return Math.min(1, disagree + Math.max(0, Math.abs(value) - Math.abs(now))); };
        return solve((delta) => (zAlpha * Math.sqrt(at(delta)) + zPower * Math.sqrt(Math.max(0, at(delta) - (limit + away * delta) ** 2))) / Math.sqrt(n), 1 + away * limit);
    }
    const error = errorOf(evidence);
    return error === undefined || !Number.isFinite(error) ? undefined : detectableDifference(error, alpha, power);
}
const detectable_spread = (share) => Math.sqrt(Math.max(0, share * (1 - share)));
/** The smallest delta that is at least what it takes to see it; undefined where none up to `most` is. */
function solve(needed, most) {
    if (needed(most) > most)
        return undefined;
    let low = 0, high = most;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (needed(middle) > middle)
            low = middle;
        else
            high = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./out/stats/poisson.js


/** A Poisson count: by inversion below a mean of 10, by transformed rejection from there on.
 *  @param lambda mean, 0 or more
 *  @throws RangeError when lambda is negative or not finite
 *  @see Hörmann (1993), Insurance: Mathematics and Economics 12:39–45, algorithm PTRS */
function poissonCount(lambda, random) {
    requireCount('lambda', lambda);
    if (lambda < 10) {
        let k = 0, term = Math.exp(-lambda), rest = random.next() - term;
        while (rest >= 0 && term > 0) {
            k++;
            term *= lambda / k;
            rest -= term;
        }
        return k;
    }
    const log = Math.log(lambda), b = 0.931 + 2.53 * Math.sqrt(lambda), a = -0.059 + 0.02483 * b, inverse = 1.1239 + 1.1328 / (b - 3.4), fast = 0.9277 - 3.6224 / (b - 2);
    for (;;) {
        const u = random.next() - 0.5, v = random.next(), us = 0.5 - Math.abs(u), k = Math.floor(((2 * a) / us + b) * u + lambda + 0.43);
        if (us >= 0.07 && v <= fast)
            return k;
        if (k < 0 || (us < 0.013 && v > us))
            continue;
        if (Math.log((v * inverse) / (a / (us * us) + b)) <= k * log - lambda - logGamma(k + 1))
            return k;
    }
}

;// CONCATENATED MODULE: ./out/stats/random.js

/** High 32 bits of the product of two unsigned 32-bit numbers. */
function high(a, b) {
    const a1 = a >>> 16, a0 = a & 0xffff, b1 = b >>> 16, b0 = b & 0xffff;
    const middle = a1 * b0 + ((a0 * b0) >>> 16 >>> 0), cross = a0 * b1 + (middle % 0x1_0000);
    return (a1 * b1 + Math.floor(middle / 0x1_0000) + Math.floor(cross / 0x1_0000)) >>> 0;
}
/** Philox4x32-10: four random words of a counter of four words and a key of two. No state, in 32-bit arithmetic that is exact in JavaScript; passes BigCrush.
 *  @param out receives the four words
 *  @see Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC '11 */
function philox(c0, c1, c2, c3, k0, k1, out) {
    for (let round = 0; round < 10; round++) {
        const h0 = high(0xd251_1f53, c0), l0 = Math.imul(0xd251_1f53, c0), h1 = high(0xcd9e_8d57, c2), l1 = Math.imul(0xcd9e_8d57, c2);
        c0 = (h1 ^ c1 ^ k0) >>> 0;
        c1 = l1 >>> 0;
        c2 = (h0 ^ c3 ^ k1) >>> 0;
        c3 = l0 >>> 0;
        k0 = (k0 + 0x9e37_79b9) >>> 0;
        k1 = (k1 + 0xbb67_ae85) >>> 0;
    }
    out[0] = c0;
    out[1] = c1;
    out[2] = c2;
    out[3] = c3;
}
/** The sequence of random numbers of a seed; other streams of the same seed are independent of it.
 *  @param seed   a safe integer, 0 or more
 *  @param stream 0 … 2³² − 1, e.g. the number of the replicate: any of them can be made again alone
 *  @throws RangeError when an argument is outside its domain */
function random(seed, stream = 0) {
    requireInteger('seed', seed);
    requireInteger('stream', stream);
    if (stream > 0xffff_ffff)
        throw new RangeError(`stream: expected a number below 2^32, got ${stream}`);
    const k0 = seed >>> 0, k1 = Math.floor(seed / 0x1_0000_0000), words = new Uint32Array(4);
    let c0 = 0, c1 = 0, left = 0;
    const uint32 = () => {
        if (left === 0) {
            philox(c0, c1, stream, 0, k0, k1, words);
            c0 = (c0 + 1) >>> 0;
            if (c0 === 0)
                c1 = (c1 + 1) >>> 0;
            left = 4;
        }
        return words[4 - left--] ?? 0;
    };
    return { uint32, next: () => ((uint32() >>> 5) * 0x400_0000 + (uint32() >>> 6)) / 0x20_0000_0000_0000 };
}

;// CONCATENATED MODULE: ./out/stats/bootstrap.js




function requireOptions({ replicates, seed, level }) {
    requireInteger('replicates', replicates, 100);
    requireInteger('seed', seed);
    requireOpenUnit('level', level);
}
/** Share of replicates below a value, those equal to it counted half. */
function below(values, at) {
    let less = 0, equal = 0;
    for (const value of values) {
        if (value < at)
            less++;
        else if (value === at)
            equal++;
    }
    return (less + equal / 2) / values.length;
}
/** Efron's acceleration of jackknife values, each standing for `times` cases. */
function acceleration(jackknife) {
    const defined = jackknife.filter(({ value }) => Number.isFinite(value));
    const total = defined.reduce((sum, { times }) => sum + times, 0), mean = defined.reduce((sum, { value, times }) => sum + value * times, 0) / total;
    let second = 0, third = 0;
    for (const { value, times } of defined) {
        second += times * (mean - value) ** 2;
        third += times * (mean - value) ** 3;
    }
    const scale = second ** 1.5;
    return scale > 0 ? third / (6 * scale) : 0;
}
function summarize(estimate, drawn, level, jackknife) {
    const values = Float64Array.from(drawn.filter((value) => !Number.isNaN(value))).toSorted(), undefinedShare = 1 - values.length / drawn.length;
    if (Number.isNaN(estimate) || values.length === 0)
        return { estimate: Number.isNaN(estimate) ? undefined : estimate, interval: undefined, values, undefinedShare, bias: 0, acceleration: 0 };
    const edge = 0.5 / values.length, share = below(values, estimate);
    const bias = jackknife === undefined ? 0 : normalQuantile(Math.max(edge, Math.min(1 - edge, share))), a = jackknife === undefined ? 0 : acceleration(jackknife());
    const end = (tail) => {
        const z = bias + normalQuantile(tail), turned = 1 - a * z;
        const p = turned <= 0 ? (z > 0 ? 1 : 0) : normalCdf(bias + z / turned);
        const at = p * (values.length + 1) - 1, low = Math.max(0, Math.min(values.length - 1, Math.floor(at))), high = Math.min(values.length - 1, low + 1);
        const from = values[low] ?? NaN, to = values[high] ?? NaN;
        return from === to ? from : from + (to - from) * Math.max(0, Math.min(1, at - low));
    };
    const tail = (1 - level) / 2;
    return { estimate, interval: { lower: Math.min(estimate, end(tail)), upper: Math.max(estimate, end(1 - tail)) }, values, undefinedShare, bias, acceleration: a };
}
/** Of more cells than this none has much of a say, and leaving out each would take as long as its square: they have no acceleration. */
const MOST_CELLS = 4000;
/** Bootstrap of a statistic of counts (F1, Matthews correlation, balanced accuracy of a confusion matrix): every cell is drawn anew as a Poisson
 *  count, which is what drawing rows comes to. BCa interval, with the jackknife of the cells for the acceleration.
 *
 *  Where all replicates are alike (a perfect confusion matrix) the interval would have no width, as if no error could ever occur: then the empty cells
 *  are drawn with a mean of ½, the count Jeffreys' prior gives them, and the interval is that of the percentiles.
 *  @param counts    of the cells, 0 or more, fractions allowed
 *  @param statistic of such counts; NaN where it does not exist. The array is used again
 *  @throws RangeError when an argument is outside its domain
 *  @see Efron (1987), Journal of the American Statistical Association 82:171–185 */
function bootstrapCells(counts, statistic, options) {
    requireOptions(options);
    const observed = Float64Array.from(counts), cells = new Float64Array(observed.length);
    for (const count of observed)
        requireCount('count', count);
    const at = (means) => { cells.set(means); return statistic(cells); };
    const draw = (means) => Array.from({ length: options.replicates }, (_, replicate) => {
        const source = random(options.seed, replicate);
        for (let i = 0; i < means.length; i++)
            cells[i] = poissonCount(means[i] ?? 0, source);
        return statistic(cells);
    });
    const estimate = at(observed), drawn = draw(observed);
    if (!Number.isNaN(estimate) && drawn.every((value) => value === estimate || Number.isNaN(value))) {
        return summarize(estimate, draw(observed.map((count) => Math.max(0.5, count))), options.level, undefined);
    }
    return summarize(estimate, drawn, options.level, () => observed.length > MOST_CELLS ? [] : Array.from(observed, (count, i) => {
        const without = observed.slice();
        without[i] = Math.max(0, count - 1);
        return { value: count === 0 ? NaN : at(without), times: count };
    }));
}
/** One-sided p-value of a bootstrapped statistic against a threshold: the tail at which the end of its interval meets the threshold. Replicates without
 *  a value count against the alternative, and it is never below 1/(replicates + 1).
 *  @param alternative `less`: the statistic is below the threshold
 *  @returns 1 where the statistic does not exist
 *  @throws RangeError when the threshold is NaN */
function bootstrapTest({ estimate, values, undefinedShare, bias, acceleration }, threshold, alternative) {
    if (Number.isNaN(threshold))
        throw new RangeError('threshold: expected a number, got NaN');
    if (estimate === undefined || values.length === 0)
        return 1;
    const least = 1 / (values.length + 1), beyond = values.reduce((sum, value) => sum + (value < threshold ? 1 : value === threshold ? 0.5 : 0), 0) / values.length;
    const w = normalQuantile(Math.max(least / 2, Math.min(1 - least / 2, beyond))) - bias, turned = 1 + acceleration * w;
    const z = turned <= 0 ? (w > 0 ? Infinity : -Infinity) : w / turned - bias;
    const tail = normalCdf(alternative === 'greater' ? z : -z);
    return Math.min(1, Math.max(least, tail * (1 - undefinedShare) + undefinedShare));
}

;// CONCATENATED MODULE: ./out/stats/difference-test.js



/** One-sided score test of the difference p₁ − p₂ of two independent proportions against a margin. Agrees with `miettinenNurminen`: p < (1 − level)/2
 *  exactly where the interval of that level leaves the margin out on the side of the alternative.
 *  @param successes1,trials1,successes2,trials2 counts, fractions allowed; a group without trials gives p = 1
 *  @param margin      in [−1, 1], e.g. −0.01: "not worse by more than one point"
 *  @param alternative `less`: p₁ − p₂ is below the margin
 *  @throws RangeError when an argument is outside its domain
 *  @see Farrington & Manning (1990), Statistics in Medicine 9:1447–1454 */
function differenceTest(successes1, trials1, successes2, trials2, margin, alternative) {
    requireProportion(successes1, trials1);
    requireProportion(successes2, trials2);
    domain_requireWithin('margin', margin, -1, 1);
    if (trials1 === 0 || trials2 === 0)
        return 1;
    return normalTail(differenceScore(successes1, trials1, successes2, trials2, margin), alternative);
}

;// CONCATENATED MODULE: ./out/stats/mcnemar.js


/** P(X ≤ k) of Binomial(n, ½); as beta distribution, so that fractions of counts are allowed. */
const atMost = (k, n) => (k >= n ? 1 : betaCdf(0.5, n - k, k + 1));
/** P(X = k) of Binomial(n, ½). */
const exactly = (k, n) => Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2);
/** McNemar's test of paired outcomes: are the two kinds of discordant pairs equally frequent?
 *  @param b           pairs on which only the first succeeded, 0 or more
 *  @param c           pairs on which only the second did
 *  @param method      `exact`: binomial, never above its error rate, and conservative; `mid-p`: half the probability of what was seen is left out,
 *                     close to its error rate; `chi2`: (b − c)²/(b + c) without correction, for many discordant pairs
 *  @param alternative `greater`: b is the more frequent; `two-sided` by default
 *  @returns the p-value; 1 where no pair is discordant
 *  @throws RangeError when a count is negative or not finite
 *  @see McNemar (1947), Psychometrika 12:153–157; Fagerland, Lydersen & Laake (2013), BMC Medical Research Methodology 13:91 */
function mcnemar(b, c, method, alternative = 'two-sided') {
    requireCount('b', b);
    requireCount('c', c);
    const n = b + c;
    if (n === 0)
        return 1;
    if (alternative === 'greater')
        return mcnemar(c, b, method, 'less');
    if (method === 'chi2')
        return alternative === 'less' ? normalCdf((b - c) / Math.sqrt(n)) : 2 * normalCdf(-Math.abs(b - c) / Math.sqrt(n));
    if (alternative === 'less')
        return atMost(b, n) - (method === 'mid-p' ? exactly(b, n) / 2 : 0);
    const fewer = Math.min(b, c), exact = Math.min(1, 2 * atMost(fewer, n));
    if (method === 'exact')
        return exact;
    return exact - exactly(fewer, n) * (b === c ? 0.5 : 1);
}

;// CONCATENATED MODULE: ./out/stats/exact-binomial.js


/** One-sided exact binomial p-value: P(X ≤ successes) or P(X ≥ successes) of Binomial(trials, p0), written with the beta distribution so that
 *  fractions of counts are allowed.
 *  @throws RangeError when an argument is outside its domain */
function exactBinomial(successes, trials, p0, alternative) {
    requireProportion(successes, trials);
    domain_requireWithin('p0', p0, 0, 1);
    const failures = trials - successes;
    if (alternative === 'less')
        return failures === 0 ? 1 : betaCdf(1 - p0, failures, successes + 1);
    return successes === 0 ? 1 : betaCdf(p0, successes, failures + 1);
}

;// CONCATENATED MODULE: ./out/stats/proportion-test.js



/** Trials and expected variance (trials·p₀·(1 − p₀)) from which the normal approximation is trusted. Below, the score test raises false alarms:
 *  at a nominal 0.5 % up to 3 times too many where the variance is 5 to 10, 1.5 at 50 to 100, 1.4 above (bench/coverage.mjs prints them). */
const TRIALS = 40, VARIANCE = 100;
/** One-sided test of a binomial proportion against a value.
 *
 *  With much data this is the score test, so that p ≤ (1 − level)/2 exactly where the Wilson interval of that level leaves p₀ out on the side of the
 *  alternative. With fewer than 40 trials or an expected variance below 100 it is the larger of the exact binomial p-value (plain, not mid-p) and the
 *  score's: then no more than the nominal share of false alarms is raised, and p ≤ (1 − level)/2 still implies that the interval leaves p₀ out.
 *  Mid-p is not used: it exceeds its level at some proportions, and a gate that tests hundreds of slices meets them.
 *  @param successes   0 ≤ successes ≤ trials, fractions allowed
 *  @param trials      0 gives p = 1
 *  @param p0          value tested, in [0, 1]
 *  @param alternative `less`: the proportion is below p₀
 *  @throws RangeError when an argument is outside its domain */
function proportionTest(successes, trials, p0, alternative) {
    requireProportion(successes, trials);
    domain_requireWithin('p0', p0, 0, 1);
    if (trials === 0)
        return 1;
    const variance = trials * p0 * (1 - p0);
    const score = variance === 0 ? 0 : normalTail((successes - trials * p0) / Math.sqrt(variance), alternative);
    return trials >= TRIALS && variance >= VARIANCE ? score : Math.max(score, exactBinomial(successes, trials, p0, alternative));
}

;// CONCATENATED MODULE: ./out/stats/ratio-test.js



/** One-sided score test of the ratio p₁ / p₂ of two independent proportions. Agrees with `koopman`.
 *  @param successes1,trials1,successes2,trials2 counts, fractions allowed; a group without trials, or no success at all, gives p = 1
 *  @param ratio       value tested, above 0, e.g. 0.8 of the four-fifths rule
 *  @param alternative `less`: p₁ / p₂ is below the ratio
 *  @throws RangeError when an argument is outside its domain
 *  @see Koopman (1984), Biometrics 40:513–517 */
function ratioTest(successes1, trials1, successes2, trials2, ratio, alternative) {
    requireProportion(successes1, trials1);
    requireProportion(successes2, trials2);
    domain_requirePositive('ratio', ratio);
    if (trials1 === 0 || trials2 === 0 || (successes1 === 0 && successes2 === 0))
        return 1;
    return normalTail(ratioScore(successes1, trials1, successes2, trials2, ratio), alternative);
}

;// CONCATENATED MODULE: ./out/stats/t-test.js



/** One-sided Student test of a mean. Agrees with `tInterval`. For skewed values (losses, absolute errors) see `skewedMeanTest`.
 *  @param moments     of the sample; one value or none gives p = 1
 *  @param mean        value tested
 *  @param alternative `less`: the mean is below the value
 *  @throws RangeError when an argument is outside its domain */
function tTest(moments, mean, alternative) {
    requireMoments(moments);
    requireFinite('mean', mean);
    if (moments.n <= 1)
        return 1;
    return studentTail(moments.mean - mean, Math.sqrt(moments.variance / moments.n), moments.n - 1, alternative);
}

;// CONCATENATED MODULE: ./out/stats/tango-test.js




/** One-sided score test of the difference (first − second) of paired proportions against a margin. Agrees with `tango`; at margin 0 it is
 *  McNemar's test without correction.
 *  @param table       counts of the pairs, fractions allowed; no pair gives p = 1
 *  @param margin      in [−1, 1]
 *  @param alternative `less`: first − second is below the margin
 *  @throws RangeError when an argument is outside its domain
 *  @see Tango (1998), Statistics in Medicine 17:891–908 */
function tangoTest(table, margin, alternative) {
    const n = pairs(table);
    domain_requireWithin('margin', margin, -1, 1);
    return n === 0 ? 1 : normalTail(tangoScore(table.first, table.second, n, margin), alternative);
}

;// CONCATENATED MODULE: ./out/metrics/chance.js
/** How likely evidence is, if the truth were at a limit: one line for each kind of evidence, and what makes few rows careful. The tests themselves are in
 *  src/stats. */


















const fromF1 = (f1) => f1 / (2 - f1);
/** Rows of the smaller class from which on DeLong's error is trusted alone. */
const chance_FEW = 30;
/** Degrees of freedom of a heavy tail. */
const HEAVY = 10;
/** One-sided chance of rows like these or more extreme ones, if the true value were the threshold. Small: it is below (`less`) or above (`greater`) it.
 *  1 where there is no number or too few rows: nothing is shown then.
 *  @param shows that the model is `bad`: chances smaller than can be drawn are told apart, as correction for many tests needs them. Or that it is `good`: that
 *         a handful of rows is without a large mistake says little about the next ones, so what was not seen is taken into account */
function chanceOf(evidence, threshold, alternative, shows = 'good') {
    switch (evidence.kind) {
        case 'undefined': return 1;
        case 'proportion': {
            const at = evidence.transform === 'f1' ? fromF1(threshold) : threshold;
            // A share beyond its range is never reached.
            if (at <= 0)
                return alternative === 'less' ? 1 : at < 0 ? 0 : beyond(evidence.successes > 0);
            if (at >= 1)
                return alternative === 'greater' ? 1 : at > 1 ? 0 : beyond(evidence.successes < evidence.trials);
            return proportionTest(evidence.successes, evidence.trials, at, alternative);
        }
        case 'area':
            if (threshold <= 0 || threshold >= 1)
                return (threshold <= 0) === (alternative === 'greater') ? beyond(threshold <= 0 ? evidence.value > 0 : evidence.value < 1) : 1;
            return Math.max(aucTest(evidence.value, evidence.variance, evidence.positives, evidence.negatives, threshold, alternative), fewPairs(evidence, threshold, alternative));
        case 'mean': return meanChance(evidence, threshold, alternative, shows);
        case 'sum': return sumChance(summands(evidence), threshold, alternative);
        case 'replicates': return drawnChance(evidence, threshold, alternative, shows);
        case 'areas': return threshold <= -1 || threshold >= 1 ? outside(threshold, alternative) : pairedAucTest(evidence.paired, threshold, alternative);
        case 'normal': return normalChance(evidence, threshold, alternative, shows);
        case 'paired': return threshold <= -1 || threshold >= 1 ? outside(threshold, alternative) : threshold === 0 && fewDiscordant(evidence.table) ? mcnemar(evidence.table.first, evidence.table.second, 'mid-p', alternative) : Math.max(tangoTest(evidence.table, threshold, alternative), fewPairsOf(evidence.table, threshold, alternative));
        case 'difference': {
            const { first, second } = evidence;
            return threshold <= -1 || threshold >= 1 ? outside(threshold, alternative) : Math.max(differenceTest(first.successes, first.trials, second.successes, second.trials, threshold, alternative), fewOfTwo(first, second, 1, threshold, alternative));
        }
        // No ratio is below 0. That a / b is below r is that a - r b is below 0.
        case 'ratio': {
            const { first, second } = evidence;
            return threshold <= 0 ? (alternative === 'less' ? 1 : beyond(first.successes > 0)) : Math.max(ratioTest(first.successes, first.trials, second.successes, second.trials, threshold, alternative), fewOfTwo(first, second, threshold, 0, alternative));
        }
        case 'means': return meansChance(evidence, threshold, alternative, shows);
    }
}
/** Wilson's interval with half a case more to each side: near the exact one, which never raises too many alarms.
 *  @see Newcombe (1998), Statistics in Medicine 17:857-872, method 4 */
function continued(successes, trials, level) {
    return { lower: wilson(Math.max(0, successes - 0.5), trials, level).lower, upper: wilson(Math.min(trials, successes + 0.5), trials, level).upper };
}
const summands = (evidence) => (level) => summed(evidence, level, continued);
/** The chance at which the end of the interval of a sum meets the threshold. */
function sumChance(of, threshold, alternative) {
    const value = of(0.5).reduce((sum, { weight, value: one }) => sum + weight * one, 0);
    if (value === threshold)
        return 0.5;
    const above = value > threshold;
    // Down to the chance of the farthest level that a double can tell from 1.
    const z = boundary(0, FARTHEST, (at) => { const { lower, upper } = mover(of(Math.max(Number.MIN_VALUE, 1 - 2 * normalCdf(-at)))); return above ? lower > threshold : upper < threshold; });
    return normalCdf((alternative === 'greater') === above ? -z : z);
}
/** Standard deviations. */
const FARTHEST = 8;
/** Two shares of few cases each: the score tests know nothing of a mistake that might still come. @param factor of the second */
function fewOfTwo(first, second, factor, threshold, alternative) {
    if (Math.min(first.trials, second.trials) >= MANY)
        return 0;
    return sumChance(summands({ kind: 'sum', parts: [{ weight: 1, of: first }, { weight: -factor, of: second }] }), threshold, alternative);
}
/** Few pairs that all agree: if as many as the threshold says disagreed, all to one side, the chance of seeing no more than this. */
function fewPairsOf(table, threshold, alternative) {
    const n = pairs(table), net = alternative === 'greater' ? table.second - table.first : table.first - table.second, worst = alternative === 'greater' ? -threshold : threshold;
    return n >= MANY || worst <= 0 ? 0 : proportionTest(Math.min(n, Math.max(0, net)), n, worst, 'less');
}
/** Losses that are all the same show no spread, and nothing about what others would be; many that are 0 do: two models may be the same. */
function tellsNothing({ n, mean, variance }) { return n < 2 || (variance === 0 && (mean !== 0 || n < chance_FEW)); }
/** Moments as they may be: few losses show less skewness than there is (bench/coverage.mjs: of log-normal errors a mean of 20 rows was taken for smaller than
 *  it is in 6 % instead of 2.5 %), so twice as much is taken into account as they show. */
function wary(moments) {
    const { n, skewness } = moments;
    return n <= 2 ? moments : { ...moments, skewness: (2 * skewness * Math.sqrt(n * (n - 1))) / (n - 2) };
}
function meanChance({ moments, transform }, threshold, alternative, shows) {
    if (transform === 'root' && threshold < 0)
        return alternative === 'less' ? 1 : 0;
    const at = transform === 'root' ? threshold ** 2 : threshold;
    if (tellsNothing(moments) || !Number.isFinite(at))
        return 1;
    const plain = (moments.n < MANY ? skewedMeanTest : tTest)(moments, at, alternative);
    return shows === 'bad' ? plain : moments.n < LEAST ? 1 : Math.max(plain, skewedMeanTest(wary(moments), at, alternative));
}
function meansChance({ first, second }, threshold, alternative, shows) {
    if (tellsNothing(first) || tellsNothing(second))
        return 1;
    const plain = welchTest(first, second, threshold, alternative);
    if (shows === 'bad')
        return plain;
    const part = (weight, moments, level) => ({ weight, value: moments.mean, interval: skewedMeanInterval(wary(moments), level) });
    return Math.min(first.n, second.n) < LEAST ? 1 : Math.max(plain, sumChance((level) => [part(1, first, level), part(-1, second, level)], threshold, alternative));
}
/** An error of 0 is one that few rows did not show; of many, 0 and 1 may be what they seem: no difference, no mistake. */
function normalChance({ value, error, degrees, cases = (degrees ?? 0) + 1 }, threshold, alternative, shows) {
    const exact = error <= 1e-12 * Math.abs(value);
    if (!Number.isFinite(error) || (exact && !(cases >= chance_FEW && (value === 0 || value === 1))) || (shows === 'good' && degrees !== undefined && cases < LEAST))
        return 1;
    return studentTail(value - threshold, error, degrees ?? LARGE, alternative);
}
/** Fewer losses than this pass no demand: nothing is known of their tail. */
const LEAST = 20;
/** In small slices BCa alone calls too much an alarm (bench/error-rate.mjs: 13 % instead of 5 % for F1): the normal approximation must agree.
 *  No chance below 1 in the number of replicates can be drawn, and so none would stand among many tests: of what is bad the tail goes on beyond all replicates
 *  as one that is far heavier than the normal one. */
function drawnChance({ value, drawn, careful, cases }, threshold, alternative, shows) {
    const error = deviation(drawn.values) ?? 0, least = drawn.values[0] ?? Number.NaN, most = drawn.values.at(-1) ?? Number.NaN;
    if (!Number.isFinite(value) || !Number.isFinite(error))
        return 1;
    const tail = (degrees) => Math.max(studentTail(value - threshold, error, degrees, alternative), careful === undefined ? 0 : studentTail(careful.value - threshold, careful.error, degrees, alternative));
    // All of n rows are on one side of the median by a chance of 2^-n.
    const chance = Math.max(bootstrapTest(drawn, threshold, alternative), tail(LARGE), cases === undefined ? 0 : 0.5 ** cases);
    return shows === 'bad' && drawn.undefinedShare === 0 && error > 0 && (alternative === 'less' ? most < threshold : least > threshold) ? Math.min(chance, tail(HEAVY)) : chance;
}
/** Cases that only one of two models gets right, up to which McNemar's test is computed from the binomial distribution (mid-p).
 *  @see Fagerland, Lydersen and Laake (2013), BMC Medical Research Methodology 13:91 */
function fewDiscordant({ first, second }) { return first + second < 26; }
/** With a handful of rows of a class DeLong's error is too small (bench/coverage.mjs: 7 % false alarms instead of 2.5 % with 10 positives): then an area is
 *  judged as a share of as many cases as the smaller class has, too. */
function fewPairs({ value, positives, negatives }, threshold, alternative) {
    const cases = Math.min(positives, negatives);
    return cases >= chance_FEW ? 0 : proportionTest(value * cases, cases, threshold, alternative);
}
/** No difference of shares is beyond -1 and 1. */
const outside = (threshold, alternative) => ((threshold < 0) === (alternative === 'less') ? 1 : 0);
/** A border of the range is passed by one case that is beyond it. */
const beyond = (one) => (one ? 0 : 1);

;// CONCATENATED MODULE: ./out/stats/multiplicity.js

/** Indices of the p-values, smallest first. */
function ascending(p) {
    for (const value of p)
        domain_requireWithin('p', value, 0, 1);
    return p.map((_, i) => i).toSorted((a, b) => (p[a] ?? 0) - (p[b] ?? 0) || a - b);
}
/** p-values adjusted by Holm: rejecting those up to α keeps the chance of any false alarm at α, however the tests depend on each other.
 *  @returns adjusted values in the order given
 *  @throws RangeError on a value outside [0, 1], NaN included
 *  @see Holm (1979), Scandinavian Journal of Statistics 6:65–70 */
function holm(p) {
    const adjusted = p.map(() => 0);
    let running = 0;
    for (const [rank, i] of ascending(p).entries()) {
        running = Math.max(running, Math.min(1, (p.length - rank) * (p[i] ?? 0)));
        adjusted[i] = running;
    }
    return adjusted;
}
/** Step-up adjustment m·c/rank, made monotone from the largest down. */
function stepUp(p, factor) {
    const adjusted = p.map(() => 0);
    let running = 1;
    for (const [back, i] of ascending(p).toReversed().entries()) {
        running = Math.min(running, ((p[i] ?? 0) * p.length * factor) / (p.length - back));
        adjusted[i] = running;
    }
    return adjusted;
}
/** p-values adjusted by Benjamini & Hochberg: rejecting those up to q keeps the expected share of false alarms among the alarms at q, where the tests are
 *  independent or depend positively.
 *  @throws RangeError on a value outside [0, 1], NaN included
 *  @see Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57:289–300 */
const benjaminiHochberg = (p) => stepUp(p, 1);
/** p-values adjusted by Benjamini & Yekutieli: as `benjaminiHochberg`, however the tests depend on each other.
 *  @throws RangeError on a value outside [0, 1], NaN included
 *  @see Benjamini & Yekutieli (2001), Annals of Statistics 29:1165–1188 */
const benjaminiYekutieli = (p) => stepUp(p, p.reduce((sum, _, i) => sum + 1 / (i + 1), 0));

;// CONCATENATED MODULE: ./out/gates/slice-test/decide.js
/** What each check comes to, with the error rate of all of them together kept: pure. */






/** Chance of finding what the report says it would find. */
const POWER = 0.8;
/** @param level confidence of intervals; 1 - level is the error rate of all failures together
 *  @returns one decision a check, in their order, and how many tests each of the two corrections was for */
function decideAll(checks, requirements, level) {
    const tested = checks.map((check) => test(check, requirements[check.requirement], 1 - level));
    const family = (blocking) => [...tested.keys()].filter((at) => { const one = tested[at], requirement = requirements[one?.check.requirement ?? -1]; return one?.skipped === undefined && requirement?.decide === 'interval' && (requirement.severity === 'error') === blocking; });
    const adjusted = new Map(), blocking = family(true), informing = family(false);
    for (const [list, correct] of [[blocking, holm], [informing, benjaminiHochberg]]) {
        // Intervals have two sides: the chance of one is doubled, so that one test alone decides as its interval does.
        for (const [i, p] of correct(list.map((at) => Math.min(1, 2 * (tested[at]?.broken ?? 1)))).entries())
            adjusted.set(list[i] ?? -1, p);
    }
    return { decisions: tested.map((one, at) => decided(one, requirements[one.check.requirement], adjusted.get(at), level, Math.max(1, (blocking.includes(at) ? blocking : informing).length))), blocking: blocking.length, informing: informing.length };
}
/** @param alpha two-sided error rate of one check */
function test(check, requirement, alpha) {
    const { slice, comparisons } = check, none = { check, broken: 1, kept: 1, decisive: undefined };
    if (slice.rows === 0)
        return { ...none, skipped: { outcome: 'undefined', why: 'no row' } };
    if (requirement !== undefined && slice.rows < requirement.minSamples)
        return { ...none, skipped: { outcome: 'too-small', why: `${(0,numbers/* plural */.LS)(slice.rows, 'row')}, at least ${requirement.minSamples} asked for` } };
    if (requirement !== undefined && slice.positives !== undefined && slice.positives < requirement.minPositives)
        return { ...none, skipped: { outcome: 'too-small', why: `${(0,numbers/* plural */.LS)(slice.positives, 'positive')}, at least ${requirement.minPositives} asked for` } };
    if (check.missing !== undefined)
        return { ...none, skipped: { outcome: 'undefined', why: check.missing } };
    const there = comparisons.filter(({ evidence }) => evidence.kind !== 'undefined'), [gone] = comparisons.flatMap(({ evidence }) => (evidence.kind === 'undefined' ? [evidence.why] : []));
    if (there.length === 0)
        return { ...none, skipped: { outcome: 'undefined', why: gone ?? 'nothing to compare with' } };
    const chances = there.map((comparison) => ({ comparison, broken: chanceOf(comparison.evidence, comparison.limit, comparison.broken, 'bad'), kept: chanceOf(comparison.evidence, comparison.limit, comparison.broken === 'less' ? 'greater' : 'less') }));
    // All comparisons must hold: one of m is broken by chance m times as easily, and all are kept only if the least sure is.
    const surest = chances.reduce((a, b) => (b.broken < a.broken || (b.broken === a.broken && b.kept > a.kept) ? b : a)), clear = chances.filter(({ broken }) => 2 * broken * there.length <= alpha);
    // What is shown is the farthest beyond its limit: of those that are clearly so, where there are any. Of slices that are compared each with each that
    // is the largest difference there is; by the point as well, however few rows it has.
    const byPoint = requirement?.decide === 'point' || (clear.length === 0 && surest.comparison.worseOff !== undefined);
    const { comparison } = byPoint ? farthest(chances) : clear.length > 0 ? farthest(clear) : surest;
    return { check: comparison.worseOff === undefined ? check : { ...check, slice: comparison.worseOff }, skipped: undefined, broken: Math.min(1, surest.broken * there.length), kept: Math.max(...chances.map(({ kept }) => kept)), decisive: comparison };
}
function farthest(those) { return those.reduce((a, b) => (excess(b.comparison) > excess(a.comparison) ? b : a)); }
/** How far a number is beyond its limit; negative within it. */
function excess({ evidence, limit, broken }) {
    const value = read_valueOf(evidence);
    return value === undefined ? -Infinity : broken === 'less' ? limit - value : value - limit;
}
function decided({ check, skipped, broken, kept, decisive }, requirement, adjusted, level, tests) {
    const nothing = { check, decisive, value: undefined, interval: undefined, limit: undefined, pValue: undefined, adjusted: undefined, settles: undefined, detectable: undefined };
    if (skipped !== undefined || decisive === undefined) {
        const value = check.comparisons[0] === undefined ? undefined : read_valueOf(check.comparisons[0].evidence);
        return { ...nothing, value, outcome: skipped?.outcome ?? 'undefined', why: skipped?.why };
    }
    const { evidence, scale } = decisive, value = read_valueOf(evidence), interval = intervalOf(evidence, level), alpha = 1 - level;
    const beyond = value !== undefined && (decisive.broken === 'less' ? value < decisive.limit : value > decisive.limit);
    const outcome = requirement?.decide === 'point' ? (value === undefined ? 'undefined' : beyond ? 'fail' : 'pass')
        : adjusted !== undefined && adjusted <= alpha ? 'fail' : 2 * kept <= alpha ? 'pass' : 'inconclusive';
    return {
        check, decisive, outcome, limit: decisive.limit * scale, value: value === undefined ? undefined : value * scale,
        interval: interval === undefined ? undefined : { lower: interval.lower * scale, upper: interval.upper * scale },
        pValue: requirement?.decide === 'point' ? undefined : Math.min(1, 2 * broken), adjusted,
        settles: outcome === 'inconclusive' ? casesToSettle(evidence, decisive.limit, beyond ? 1 - alpha / tests : level) : undefined,
        detectable: scaled(detectable(evidence, decisive.limit, decisive.broken, alpha / 2 / tests, POWER), scale),
        why: outcome === 'inconclusive' && 2 * broken <= alpha ? `on its own it would be a failure, but not among ${tests} tests` : undefined,
    };
}
const scaled = (value, scale) => (value === undefined ? undefined : value * scale);

;// CONCATENATED MODULE: ./out/gates/slice-test/rules.js
const rule = (severity, means, mend) => ({ severity, means, mend });
/** Rules about rows and predictions that cannot be used, in the order in which they are reported. Documented in docs/rules.md, which is made from here. */
const DATA_RULES = {
    'missing-label': rule('error', 'Rows have no label; they were left out.', 'Label them, or take them out of the test data.'),
    'unknown-label': rule('error', 'Rows have a label that is none of the classes; they were left out.', 'Correct the label, or add it to `model.classes`.'),
    'missing-prediction': rule('error', 'Rows have no prediction of the candidate; they were left out.', 'Predict every row, or join by the right `columns.id`.'),
    'unknown-prediction': rule('error', 'Rows have a prediction that is none of the classes; they were left out.', 'Write predictions in the words of the labels, or set `model.classes`.'),
    'unusable-score': rule('error', 'Scores are missing or NaN.', 'Look at the step that writes them: a model that gives NaN is broken.'),
    'score-range': rule('error', 'Scores are not between 0 and 1.', 'Give probabilities. A decision value becomes one by a sigmoid; its ranks stay.'),
    'score-sum': rule('error', 'Scores of all classes do not add up to 1 (0.005 of rounding is allowed for each class, 0.05 in all).', 'Give the probability of every class: a softmax of decision values, or scores that are divided by the sum of their row.'),
    'duplicate-id': rule('error', 'Ids stand in more than one row, so that they name none, and predictions cannot be joined by them; the first one counts.', 'Make `columns.id` unique, or set it to a column that is.'),
    'unknown-id': rule('error', 'Predictions are for rows that do not exist.', 'Predict the rows of the test data, or test on the data that was predicted.'),
    'one-class': rule('error', 'All labels are the same, so nothing can be said about the other class.', 'Test on data with rows of every class.'),
    'broken-rows': rule('error', 'Records of the data could not be read; they were left out.', 'Run `validate-data`: it says line by line what is wrong.'),
    'unmatched-baseline': rule('notice', 'The baseline has predictions for other rows than the candidate, so both are compared as if they were asked about different rows.', 'Predict the same rows with both models: tests on the same rows see smaller differences.'),
    'no-baseline': rule('notice', 'There is nothing to compare with.', 'It is there once the base branch has the predictions or the model.'),
    'uncut-numbers': rule('notice', 'Slices are made of every single value of a column of numbers: most of them are too small to say anything.', 'Cut it: `by: [{ column: { bins: […] } }]`, `{ quantiles: 4 }` or `{ width: … }`.'),
    'scattered-slices': rule('notice', 'Slices are made of every single text of a column, and have fewer than five rows each on average, as ids do: too small to say anything.', 'Slice by a column with fewer values, by a condition, or by `of: length`.'),
    'empty-slice': rule('error', 'A declared slice has no row.', 'Correct its condition, or remove it.'),
};
/** What requirements and discovery find. */
const VERDICT_RULES = {
    requirement: rule('error', 'A requirement is clearly broken on a slice.', 'Give the model data of that slice, or look at what is different there.'),
    'worse-slice': rule('warning', 'Rows of a slice that nobody declared got worse against the baseline, more than all other rows. Found on one part of the rows and confirmed on the other.', 'Look at what the change did to these rows, and declare the slice.'),
    'weak-slice': rule('warning', 'The model is worse on a slice that nobody declared than on all other rows. It was found on one part of the rows and confirmed on the other.', 'Declare it under `slices:`, so that it is watched, and give the model data of it.'),
    inconclusive: rule('notice', 'There is too little data to say whether a requirement is kept. Not a failure, and not a pass.', 'Label more rows of that slice: the message says about how many.'),
    'too-small': rule('notice', 'A slice has fewer rows or positives than the requirement asks for.', 'Label more rows of that slice.'),
    undefined: rule('notice', 'A metric does not exist on a slice: a recall without positives, an area without negatives.', 'Test on data in which the slice has rows of every class.'),
};
/** The id of a rule in findings and reports. */
const ruleId = (name) => `slice-test/${name}`;
const RULE_ORDER = [...Object.keys(VERDICT_RULES), ...Object.keys(DATA_RULES)].map((name) => `slice-test/${name}`);

;// CONCATENATED MODULE: ./out/gates/slice-test/headline.js




/** One sentence that a manager understands: the worst thing, and how things are elsewhere. */
function headlineOf(verdict, measured, { decisions, requirements }, findings) {
    const failed = decisions.filter(({ check, outcome }) => outcome === 'fail' && requirements[check.requirement]?.severity === 'error').toSorted((a, b) => (a.adjusted ?? 0) - (b.adjusted ?? 0) || b.check.slice.rows - a.check.slice.rows);
    const [worst] = failed;
    if (worst !== undefined)
        return `${failedText(worst)}; ${elsewhere(decisions, failed.length)}.`;
    const [weak] = measured.weaknesses, error = findings.find(({ severity, rule }) => severity === 'error' && rule !== ruleId('requirement'));
    if (verdict === 'fail')
        return error === undefined || weak === undefined || error.rule !== ruleId(weak.by === 'regression' ? 'worse-slice' : 'weak-slice') ? `${capital(error?.message.split('. ')[0] ?? 'warnings fail, as `fail-on: warning` asks')}.` : `${weaknessText(weak, measured)}.`;
    if (measured.cancelled)
        return 'Inconclusive: cancelled.';
    const found = weak === undefined ? '' : ` Found beside it: ${headline_lower(weaknessText(weak, measured))}.`;
    if (requirements.length === 0)
        return weak === undefined ? `Nothing is required of the model, so nothing was decided; ${notFound(measured)}.` : `${weaknessText(weak, measured)}.`;
    const undecided = decisions.filter(({ check, outcome }) => outcome !== 'pass' && outcome !== 'fail' && requirements[check.requirement]?.severity === 'error'), open = undecided.length, slices = new Set(decisions.map(({ check }) => check.slice.name)).size;
    const [warned, ...more] = decisions.filter(({ outcome }) => outcome === 'fail'), beside = warned === undefined ? found : ` Of lesser weight: ${headline_lower(failedText(warned))}${more.length > 0 ? `, and ${(0,numbers/* count */.U9)(more.length)} more` : ''}.`;
    if (verdict === 'inconclusive')
        return open === 0 ? `What is required could be asked of no slice, so nothing was decided.${found}` : `No requirement is clearly broken, but ${(0,numbers/* plural */.LS)(open, 'check')} of ${(0,numbers/* count */.U9)(decisions.length)} ${open === 1 ? 'is' : 'are'} not decided: ${whyOpen(undecided)}.${beside}`;
    const where = slices === 1 ? 'the test data' : `all ${(0,numbers/* count */.U9)(slices)} slices`, [only] = requirements;
    // What nobody wrote down is said, not called a requirement.
    if (only !== undefined && requirements.length === 1 && only.at.at(-1) === 'baseline')
        return `The model is not more than ${measured.task === 'regression' ? '5 %' : 'two points'} worse than the baseline on ${where}.${beside}`;
    return `The model keeps every requirement${warned === undefined ? '' : ' that blocks'} on ${where}.${beside}`;
}
/** Nothing was found: that says something only where something was searched. */
function notFound({ searched }) {
    return searched === undefined ? 'weak slices were not searched for' : searched.columns.length === 0 ? 'there was no slice to search' : 'no weak slice was found';
}
/** Too few rows, or a number that is not there: no more rows of the same kind would help the second. */
function whyOpen(undecided) {
    const gone = undecided.filter(({ outcome }) => outcome === 'undefined').length, few = undecided.length - gone;
    if (gone === 0)
        return 'too little data';
    if (few === 0)
        return `there is nothing to judge ${gone === 1 ? 'it' : 'them'} by`;
    return `too little data for ${(0,numbers/* count */.U9)(few)}, nothing to judge by for ${(0,numbers/* count */.U9)(gone)}`;
}
/** A sentence becomes part of another one; what begins with capitals throughout stays. */
function headline_lower(text) { return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text; }
function failedText({ check: { slice, metric, demand }, value, interval }) {
    const where = slice.family === 0 ? 'over all rows' : `on ${slice.name}`, what = capital(spoken(metric.key));
    switch (demand.kind) {
        case 'min':
        case 'max': return `${what} ${where} is ${said(value, metric)}, required ${demanded(demand, metric)}`;
        case 'max-drop': {
            const sign = metric.better === 'higher' ? -1 : 1;
            return `${what} ${where} is ${interval === undefined ? 'worse' : changeText(sign * interval.lower, sign * interval.upper, metric)} than the baseline`;
        }
        case 'max-gap': {
            const sign = metric.better === 'higher' ? -1 : 1;
            return `${what} ${where} is ${interval === undefined ? 'worse' : changeText(sign * interval.lower, sign * interval.upper, metric)} than ${demand.to === 'overall' ? 'over all rows' : demand.to === 'rest' ? 'on all other rows' : demand.to === 'best' ? 'on the best slice' : `on ${demand.to}`}`;
        }
        case 'difference':
        case 'ratio': return `${capital(demand.criterion.replaceAll('-', ' '))} is broken: ${spoken(metric.key)} is ${metric.better === 'lower' ? 'highest' : 'lowest'} ${where}`;
    }
}
function elsewhere(decisions, failed) {
    const kept = decisions.filter(({ outcome }) => outcome === 'pass').length, open = decisions.length - kept - failed;
    const others = failed > 1 ? `${(0,numbers/* count */.U9)(failed - 1)} more ${failed === 2 ? 'check fails' : 'checks fail'}, ` : '';
    if (kept + open === 0)
        return failed > 1 ? others.replace(/, $/, '') : 'there was nothing else to check';
    return `${others}${kept === decisions.length - failed ? (failed > 1 ? kept === 1 ? 'the other one is kept' : `the other ${(0,numbers/* count */.U9)(kept)} are kept` : 'everything else that is required is kept') : `${(0,numbers/* count */.U9)(kept)} of ${(0,numbers/* plural */.LS)(decisions.length, 'check')} ${kept === 1 ? 'is' : 'are'} kept, ${(0,numbers/* count */.U9)(open)} not decided`}`;
}

;// CONCATENATED MODULE: ./out/gates/slice-test/places.js
/** Where a finding about the model stands: on the line of the settings that asks for it, or beside the file that `annotate` names. */
function placeOf(settings, at) {
    return settings.annotate === undefined ? settings.where(at) : { file: settings.annotate };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/undecided.js





const OPEN = [
    { outcome: 'inconclusive', rule: 'inconclusive', says: 'not decided' }, { outcome: 'too-small', rule: 'too-small', says: 'too small to decide' }, { outcome: 'undefined', rule: 'undefined', says: 'cannot be decided' },
];
/** Slices that are named in a finding, and in its evidence. */
const NAMED = 3, KEPT = 100;
/** One finding for each requirement, metric and way of not being decided: slices are named in it. */
function undecided(settings, measured, { requirements, decisions }) {
    return requirements.flatMap((requirement, index) => {
        const own = decisions.filter(({ check }) => check.requirement === index), keys = [...new Set(own.map(({ check }) => check.metric.key))];
        return keys.flatMap((key) => OPEN.flatMap(({ outcome, rule, says }) => {
            const open = own.filter((one) => one.outcome === outcome && one.check.metric.key === key), [first] = open;
            if (first === undefined)
                return [];
            const { check: { metric, demand } } = first, more = open.length - NAMED, place = placeOf(settings, requirement.at);
            return [{
                    rule: ruleId(rule), severity: VERDICT_RULES[rule].severity, count: 1, ...(place === undefined ? {} : { place }),
                    message: `${says} on ${(0,numbers/* plural */.LS)(open.length, 'slice')} (${requirementName(requirement, demand, metric)}): ${openTexts(open.slice(0, NAMED))}${more > 0 ? `; and ${(0,numbers/* count */.U9)(more)} more` : ''}.`,
                    subject: { dataset: measured.dataset, metric: metric.key, ...(open.length === 1 ? { slice: first.check.slice.name } : {}) },
                    evidence: { slices: open.slice(0, KEPT).map(({ check: { slice }, value, interval, settles }) => ({ slice: slice.name, rows: slice.rows, estimate: value ?? null, interval: interval === undefined ? null : [interval.lower, interval.upper], cases_to_settle: settles?.cases ?? null })) },
                    fingerprint: (0,fingerprint/* fingerprint */.R)(ruleId(rule), measured.dataset, metric.key, demand.kind, String(index)),
                }];
        }));
    });
}
/** Slices that are not decided, with what would settle them; the first number of cases is said in full words. */
function openTexts(open) {
    const first = open.findIndex((one) => moreOf(one) !== undefined);
    return open.map((one, at) => openText(one, at <= first)).join('; ');
}
/** Cases that would settle it, as a round number; none that nobody collects. */
function moreOf({ settles }) {
    const more = settles === undefined ? 0 : rounded(settles.cases - settles.has);
    return more <= 0 || more > MOST ? undefined : more;
}
/** One slice that is not decided, with what would settle it. @param first the words are said in full */
function openText(decision, first) {
    const { check: { slice, metric, demand }, value, interval, why, outcome } = decision;
    if (outcome !== 'inconclusive')
        return `${slice.name} (${why ?? 'no rows'})`;
    const what = demand.kind === 'max-drop' ? 'change ' : demand.kind === 'max-gap' ? 'gap ' : demand.kind === 'difference' ? 'difference ' : demand.kind === 'ratio' ? 'ratio ' : '', more = moreOf(decision), word = casesIn(metric);
    const needs = more === undefined ? '' : first ? `, about ${(0,numbers/* count */.U9)(more)} more ${more === 1 ? word.replace(/s$/, '') : word} would settle it` : `, ${(0,numbers/* count */.U9)(more)} more`;
    return `${slice.name}: ${what}${said(value, metric)}${interval === undefined ? '' : ` (${between(interval, metric)})`}${why === undefined ? '' : `, ${why}`}${needs}`;
}
/** More cases than this are none that anybody collects. */
const MOST = 1e7;
/** Two digits: more would promise too much. */
function rounded(value) {
    if (!(value > 0))
        return 0;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
    return Math.ceil(value / unit) * unit;
}

;// CONCATENATED MODULE: ./out/gates/slice-test/usual.js
/** Metrics that are reported where nobody says which. */
function usualMetrics(task, scores) {
    switch (task) {
        case 'binary-classification': return [{ metric: 'accuracy' }, { metric: 'recall' }, { metric: 'precision' }, { metric: 'fpr' }, ...(scores ? [{ metric: 'roc_auc' }] : [])];
        case 'multiclass-classification': return [{ metric: 'accuracy' }, { metric: 'balanced_accuracy' }, { metric: 'f1' }];
        case 'regression': return [{ metric: 'mae' }, { metric: 'rmse' }, { metric: 'bias' }, { metric: 'r2' }];
    }
}
/** What must hold where nobody says what: no slice is more than a little worse than the baseline. Nothing without a baseline. */
function requirementsOf({ require, baseline }, task) {
    if (require.length > 0 || baseline === undefined)
        return require;
    const regression = task === 'regression';
    return [{
            asked: [{ kind: 'metric', spec: { metric: regression ? 'mae' : 'accuracy' } }], demands: [{ kind: 'max-drop', relative: regression, limit: regression ? 0.05 : 0.02 }],
            slices: undefined, decide: 'interval', severity: 'error', minSamples: 1, minPositives: 0, name: undefined, at: ['slice-test', 'baseline'],
        }];
}

;// CONCATENATED MODULE: ./out/gates/slice-test/judge.js












/** Every check with what it comes to. Pure: the same numbers give the same decisions. */
function decide(settings, measured) {
    const requirements = requirementsOf(settings, measured.task), checks = checksOf(requirements, measured);
    return { requirements, ...decideAll(checks, requirements, settings.level) };
}
function judge(settings, measured, failOn) {
    const decided = decide(settings, measured), { requirements, decisions } = decided;
    const broken = failures(settings, measured, decided), rank = new Map(broken.map(({ fingerprint: name }, at) => [name, at]));
    const sorted = (0,fingerprint/* sortFindings */.T)([...dataFindings(measured, settings), ...broken, ...undecided(settings, measured, decided), ...weaknesses(settings, measured)], RULE_ORDER);
    // Of what fails alike the surest comes first.
    const findings = sorted.toSorted((a, b) => (a.severity === b.severity && rank.has(a.fingerprint) && rank.has(b.fingerprint) ? (rank.get(a.fingerprint) ?? 0) - (rank.get(b.fingerprint) ?? 0) : 0));
    const failed = findings.some(({ severity }) => severity === 'error') || (failOn === 'warning' && findings.some(({ severity }) => severity === 'warning'));
    const open = decisions.filter(({ check, outcome }) => outcome !== 'pass' && outcome !== 'fail' && requirements[check.requirement]?.severity === 'error');
    const otherwise = measured.cancelled || open.length > 0 || requirements.length === 0 ? 'inconclusive' : 'pass', verdict = failed ? 'fail' : otherwise;
    return { verdict, otherwise, findings, headline: headlineOf(verdict, measured, decided, findings), reasons: reasons(measured, decided, findings), final: ({ rule }) => rule === ruleId('empty-slice') };
}
const at = (place) => (place === undefined ? {} : { place });
function dataFindings({ problems, dataset }, settings) {
    return problems.map(({ rule, message, column, count: times, places }) => {
        const text = `${message}${/[.?!]$/.test(message) ? '' : '.'} ${DATA_RULES[rule].mend}`, [first = settings.where(['slice-test'])] = places;
        return { rule: ruleId(rule), severity: DATA_RULES[rule].severity, message: text, ...at(first), subject: { dataset, ...(column === undefined ? {} : { column }) }, count: times, fingerprint: (0,fingerprint/* fingerprint */.R)(ruleId(rule), dataset, column ?? '', rule === 'empty-slice' ? message : ''), ...(places.length > 1 ? { occurrences: places.slice(0, finding/* MAX_OCCURRENCES */.y).map((place) => ({ place, message: text })) } : {}) };
    });
}
/** Findings of one requirement beyond these are counted in the last one: a thousand slices may fail. */
const SINGLE = 50;
function failures(settings, measured, { requirements, decisions, blocking, informing }) {
    return requirements.flatMap((requirement, index) => {
        const failed = decisions.filter(({ check, outcome }) => check.requirement === index && outcome === 'fail').toSorted((a, b) => (a.adjusted ?? 0) - (b.adjusted ?? 0)), tests = requirement.severity === 'error' ? blocking : informing, more = failed.length - SINGLE;
        return failed.slice(0, SINGLE).map((decision, i) => {
            const { check: { slice, metric, demand }, value, interval, limit, pValue, adjusted } = decision;
            return {
                rule: ruleId('requirement'), severity: requirement.severity, count: 1, ...at(placeOf(settings, [...requirement.at, keyOf(demand.kind)]) ?? placeOf(settings, requirement.at)),
                message: `${slice.name}: ${foundText(decision, measured, settings.level, tests)}.${i === SINGLE - 1 && more > 0 ? ` ${(0,numbers/* plural */.LS)(more, 'more slice')} fail like this.` : ''}`,
                subject: { dataset: measured.dataset, slice: slice.name, metric: metric.key },
                evidence: { estimate: value ?? null, interval: interval === undefined ? null : [interval.lower, interval.upper], limit: limit ?? null, rows: slice.rows, positives: slice.positives ?? null, p: pValue ?? null, adjusted_p: adjusted ?? null, tests },
                fingerprint: (0,fingerprint/* fingerprint */.R)(ruleId('requirement'), measured.dataset, slice.name, metric.key, demand.kind),
            };
        });
    });
}
/** The key of a requirement that says what is demanded. */
function keyOf(kind) {
    switch (kind) {
        case 'min':
        case 'max':
        case 'max-drop': return kind;
        case 'max-gap': return 'max-gap-to';
        case 'difference': return 'max-difference';
        case 'ratio': return 'min-ratio';
    }
}
function weaknesses(settings, measured) {
    // A slice that is declared is judged by its requirements; it stands in the table of weak slices all the same.
    return measured.weaknesses.filter((found) => !isDeclared(found, measured)).map((found) => {
        const rule = found.by === 'regression' ? 'worse-slice' : 'weak-slice', places = found.examples.filter(({ file }) => file !== '').map(({ file, line, record }) => ({ file, ...(line === undefined ? {} : { line }), ...(record === undefined ? {} : { record }) }));
        const message = `${weaknessText(found, measured)}. ${VERDICT_RULES[rule].mend}`, place = placeOf(settings, ['slice-test', 'discover']) ?? placeOf(settings, ['slice-test']) ?? places[0];
        return {
            rule: ruleId(rule), severity: severityOf(found, settings, measured), count: 1, message, ...at(place), subject: { dataset: measured.dataset, slice: found.name, metric: found.metric },
            evidence: { rows: found.size, inside: found.inside, outside: found.outside, difference: found.difference === undefined ? null : [found.difference.lower, found.difference.upper], adjusted_p: found.adjusted, by: found.by },
            fingerprint: (0,fingerprint/* fingerprint */.R)(ruleId(rule), measured.dataset, found.name, found.by),
        };
    });
}
/** Where a baseline is there, what counts is what got worse against it: other weak slices are told for information, unless they were asked for. */
function severityOf(found, { discover }, { baseline }) {
    return discover === undefined || (found.by === 'loss' && baseline !== undefined && discover.by === undefined && discover.severity === 'warning') ? 'notice' : discover.severity;
}
function reasons(measured, { decisions, blocking, informing, requirements }, findings) {
    const of = (outcome) => decisions.filter((one) => one.outcome === outcome).length;
    return [
        ...(measured.cancelled ? ['cancelled: the run was stopped before everything was looked at'] : []),
        ...(requirements.length === 0 ? ['nothing is required of the model, so nothing was decided: add `require:` to slice-test in gauntlet.yml'] : []),
        ...(of('fail') > 0 ? [`${(0,numbers/* plural */.LS)(of('fail'), 'check')} of ${(0,numbers/* count */.U9)(decisions.length)} clearly broken`] : []),
        ...(of('inconclusive') > 0 ? [`${(0,numbers/* plural */.LS)(of('inconclusive'), 'check')} not decided: too little data`] : []),
        ...(of('too-small') > 0 ? [`${(0,numbers/* plural */.LS)(of('too-small'), 'check')} on slices that are too small`] : []),
        ...(of('undefined') > 0 ? [`${(0,numbers/* plural */.LS)(of('undefined'), 'check')} on numbers that do not exist`] : []),
        ...(blocking > 1 ? [`failures are corrected for ${(0,numbers/* count */.U9)(blocking)} tests (Holm)`] : []), ...(informing > 1 ? [`warnings are corrected for ${(0,numbers/* count */.U9)(informing)} tests (Benjamini–Hochberg)`] : []),
        ...findings.filter(({ rule, severity }) => severity === 'error' && rule !== ruleId('requirement')).slice(0, 3).map(({ message }) => message.split('. ')[0] ?? message),
    ];
}

;// CONCATENATED MODULE: ./out/gates/slice-test/record.js

/** What was measured as plain JSON: estimates with their intervals and the evidence behind them, slice by slice. */
const record = (settings, measured) => ({ measured: recorded(settings, measured), inputs: measured.files, cut: [] });
function recorded({ level, seed }, measured) {
    const { slices, families, task, classes, rows, judged, weighted, candidate, baseline, changes, confusion, weaknesses, searched, metrics } = measured;
    return {
        task, classes, rows, judged, weighted, level, seed, candidate, baseline: baseline ?? null, changes: changes === undefined ? null : { broken: changes.broken, mended: changes.mended },
        metrics: metrics.map(({ key, better, unit }) => ({ metric: key, better, unit })), families: families.map(({ name, kind, columns }) => ({ name, kind, columns })), confusion: confusion ?? null,
        slices: slices.map(({ name, family, values, rows: n, positives, metrics: of }) => ({ name, family: families[family]?.name ?? '', values, rows: n, positives: positives ?? null, metrics: Object.fromEntries(Object.entries(of).map(([key, compared]) => [key, record_one(compared, level)])) })),
        weaknesses: weaknesses.map(({ examples, difference, ...found }) => ({ ...found, difference: difference === undefined ? null : [difference.lower, difference.upper], examples: examples.map(({ id, file, line, record: at }) => ({ id: id ?? null, file, line: line ?? null, record: at ?? null })) })), searched: searched ?? null,
    };
}
function record_one({ candidate, baseline, difference }, level) {
    return { ...told(candidate, level), evidence: plain(candidate), ...(baseline === undefined ? {} : { baseline: told(baseline, level) }), ...(difference === undefined ? {} : { difference: told(difference, level) }) };
}
/** A number that does not exist is said so, with the reason; it is never 0. */
function told(evidence, level) {
    if (evidence.kind === 'undefined')
        return { estimate: 'undefined', why: evidence.why };
    const interval = intervalOf(evidence, level);
    return { estimate: read_valueOf(evidence) ?? 'undefined', interval: interval === undefined ? null : [finite(interval.lower), finite(interval.upper)], method: METHODS[evidence.kind] };
}
const finite = (value) => (Number.isFinite(value) ? value : null);
const METHODS = {
    proportion: 'Wilson', area: 'DeLong, logit', mean: 't', areas: 'DeLong, paired', sum: 'MOVER of Wilson intervals', replicates: 'bootstrap, BCa', normal: 't', paired: 'Tango', difference: 'Miettinen-Nurminen', ratio: 'Koopman', means: 'Welch',
};
/** Evidence for a later comparison with this report. Drawn replicates are left out: their spread is kept. */
function plain(evidence) {
    if (evidence.kind !== 'replicates')
        return evidence;
    const error = errorOf(evidence);
    return error === undefined ? { kind: 'undefined', why: 'too few rows' } : { kind: 'normal', value: evidence.value, error: Math.max(error, evidence.careful?.error ?? 0) };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/attachments.js









const ATTACHMENTS = ['metrics.json', 'model-card.md', 'changes.csv'];
/** Files for other tools and readers: every number, and a section for the card of the model. */
function attachmentsOf(settings, measured, judgement) {
    return [{ name: 'metrics.json', text: (0,json/* stableJson */._)(record(settings, measured).measured) }, { name: 'model-card.md', text: modelCard(settings, measured, judgement) }, ...(measured.changes === undefined ? [] : [{ name: 'changes.csv', text: changesCsv(measured.changes.rows) }])];
}
/** Rows that only one of the two models gets right, for whoever wants to look at them. Cells that a spreadsheet would take for a formula are defused. */
function changesCsv(rows) {
    return `${['kind,id,file,line,record,label,baseline,baseline_score,candidate,candidate_score', ...rows.map(({ kind, id, file, line, record: at, label, before, now }) => [kind, id ?? '', file, line ?? '', at ?? '', label, before.predicted, before.score ?? '', now.predicted, now.score ?? ''].map(csv/* csvCell */.r).join(','))].join('\n')}\n`;
}
/** Slices that the card lists; the others stand in metrics.json. */
const LISTED = 60;
/** A section of a model card: what it was tested on, metrics by slice, what is required.
 *  @see Mitchell et al. (2019), Model Cards for Model Reporting, FAT* 2019: "Evaluation Data", "Metrics", "Quantitative Analyses" */
function modelCard(settings, measured, { verdict, headline }) {
    const { files, task, classes, judged, rows, metrics, slices, weaknesses, candidate, baseline } = measured, { requirements, decisions } = decide(settings, measured), reported = metrics.filter((one) => one.reported);
    const shown = slices.slice(0, LISTED), more = slices.length - shown.length;
    return [
        '## Evaluation by slices', '', `${(0,markdown/* markdownText */.p7)(headline)} (${verdict})`, '',
        '### Evaluation data', '',
        `- ${(0,markdown/* markdownText */.p7)(measured.dataset)}: ${(0,numbers/* count */.U9)(judged)} of ${(0,numbers/* count */.U9)(rows)} rows have a label and a prediction; task: ${task.replaceAll('-', ' ')}${classes.length > 0 ? `; classes: ${classes.slice(0, 20).map(markdown/* markdownText */.p7).join(', ')}` : ''}`,
        `- predictions: ${(0,markdown/* markdownText */.p7)(candidate)}${baseline === undefined ? '' : `; compared with ${(0,markdown/* markdownText */.p7)(baseline.from)}`}`,
        ...files.map(({ path, sha256 }) => `- ${(0,markdown/* markdownText */.p7)(path)}, sha256 ${sha256}`), '',
        `### Metrics with ${percentLevel(settings.level)} intervals`, '',
        (0,markdown/* markdownTable */.Qj)(['slice', 'rows', ...reported.map(({ key }) => spoken(key))].map(markdown/* markdownText */.p7), shown.map((slice) => [(0,markdown/* markdownText */.p7)(slice.name), (0,numbers/* count */.U9)(slice.rows), ...reported.map((metric) => cell(slice, metric, settings.level))]), [false, true, ...reported.map(() => false)]), '',
        ...(more > 0 ? [`${(0,numbers/* count */.U9)(more)} more slices stand in metrics.json.`, ''] : []),
        '### Intended checks', '',
        ...(requirements.length === 0 ? ['Nothing is required.'] : requirements.flatMap((requirement, index) => requirement.demands.flatMap((demand) => metrics.filter(({ key }) => decisions.some(({ check }) => check.requirement === index && check.demand === demand && check.metric.key === key)).map((metric) => {
            const own = decisions.filter(({ check }) => check.requirement === index && check.demand === demand && check.metric.key === metric.key), of = (outcome) => own.filter((one) => one.outcome === outcome).length;
            return `- ${(0,markdown/* markdownText */.p7)(requirementName(requirement, demand, metric))} (${requirement.severity}): kept on ${(0,numbers/* count */.U9)(of('pass'))}, broken on ${(0,numbers/* count */.U9)(of('fail'))}, not decided on ${(0,numbers/* count */.U9)(own.length - of('pass') - of('fail'))} of ${(0,numbers/* count */.U9)(own.length)}`;
        })))), '',
        ...(weaknesses.length === 0 ? [] : ['### Known weaknesses', '', ...weaknesses.map((found) => `- ${(0,markdown/* markdownText */.p7)(weaknessText(found, measured))} (p ${found.adjusted < 0.001 ? '&lt; 0.001' : `= ${(0,numbers/* decimal */._)(found.adjusted, 2)}`}${isDeclared(found, measured) ? '; a declared slice' : ''})`), '']),
    ].join('\n');
}
/** Our own numbers and words: nothing in them that Markdown would take for something else. */
function cell(slice, metric, level) {
    const found = slice.metrics[metric.key]?.candidate;
    if (found === undefined)
        return '';
    if (found.kind === 'undefined')
        return `undefined (${found.why})`;
    const interval = intervalOf(found, level);
    return `${said(read_valueOf(found), metric)}${interval === undefined ? '' : ` (${between(interval, metric)})`}`;
}

// EXTERNAL MODULE: ./out/errors.js
var out_errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/data/scan.js
var scan = __webpack_require__(33196);
;// CONCATENATED MODULE: ./out/metrics/cells.js
/** More combinations than this are kept in a map instead of an array. */
const DENSE = 4_000_000;
/** Counts the rows of every slice in one pass.
 *  @param sides whose predictions are told apart; rows without a prediction of one of them do not count */
function tallyCells(frame, { codes, count }, candidate, baseline) {
    const { labels, weights, rows } = frame, k = frame.classes.length, first = candidate.classes, second = baseline?.classes;
    const size = k * k * (second === undefined ? 1 : k);
    if (size * count > DENSE)
        return tallySparse(frame, { codes, count }, first, second);
    const n = new Float64Array(size * count), w = weights === undefined ? n : new Float64Array(size * count), q = weights === undefined ? n : new Float64Array(size * count);
    for (let row = 0; row < rows; row++) {
        const slice = codes[row] ?? -1, a = first[row] ?? -1, b = second === undefined ? 0 : second[row] ?? -1;
        if (slice < 0 || a < 0 || b < 0)
            continue;
        const cell = slice * size + ((labels[row] ?? 0) * k + a) * (second === undefined ? 1 : k) + b;
        n[cell] = (n[cell] ?? 0) + 1;
        if (weights !== undefined) {
            const weight = weights[row] ?? 0;
            w[cell] = (w[cell] ?? 0) + weight;
            q[cell] = (q[cell] ?? 0) + weight * weight;
        }
    }
    return Array.from({ length: count }, (_, slice) => {
        const used = [];
        for (let cell = 0; cell < size; cell++)
            if ((n[slice * size + cell] ?? 0) > 0)
                used.push(cell);
        const pick = (from) => Float64Array.from(used, (cell) => from[slice * size + cell] ?? 0);
        return unpacked(used, k, second !== undefined, pick(n), pick(w), pick(q));
    });
}
/** The rows of a whole that are not in one part of it. */
function withoutPart(whole, part) {
    const key = ({ labels, candidate, baseline }, at) => `${labels[at]} ${candidate[at]} ${baseline?.[at] ?? ''}`, own = new Map(part.labels.map((_, at) => [key(part, at), at]));
    const left = whole.labels.flatMap((_, at) => { const inPart = own.get(key(whole, at)); return (whole.rows[at] ?? 0) > (inPart === undefined ? 0 : part.rows[inPart] ?? 0) ? [{ at, inPart }] : []; });
    // Differences of sums of fractions may miss 0 by their rounding; that rows are left is known from their number.
    const minus = (from, less) => Float64Array.from(left, ({ at, inPart }) => Math.max(0, (from[at] ?? 0) - (inPart === undefined ? 0 : less[inPart] ?? 0)));
    const rows = minus(whole.rows, part.rows), weighted = whole.weight !== whole.rows, pick = (from) => left.map(({ at }) => from[at] ?? -1);
    return { labels: pick(whole.labels), candidate: pick(whole.candidate), baseline: whole.baseline === undefined ? undefined : pick(whole.baseline), rows, weight: weighted ? minus(whole.weight, part.weight) : rows, square: weighted ? minus(whole.square, part.square) : rows };
}
function tallySparse({ labels, weights, rows, classes }, { codes, count }, first, second) {
    const k = classes.length, maps = Array.from({ length: count }, () => new Map());
    for (let row = 0; row < rows; row++) {
        const a = first[row] ?? -1, b = second === undefined ? 0 : second[row] ?? -1, map = maps[codes[row] ?? -1];
        if (map === undefined || a < 0 || b < 0)
            continue;
        const key = ((labels[row] ?? 0) * k + a) * (second === undefined ? 1 : k) + b, weight = weights?.[row] ?? 1, sums = map.get(key);
        if (sums === undefined)
            map.set(key, [1, weight, weight * weight]);
        else {
            sums[0]++;
            sums[1] += weight;
            sums[2] += weight * weight;
        }
    }
    return maps.map((map) => {
        const used = [...map].toSorted(([a], [b]) => a - b), pick = (at) => Float64Array.from(used, ([, sums]) => sums[at]);
        return unpacked(used.map(([key]) => key), k, second !== undefined, pick(0), pick(1), pick(2));
    });
}
function unpacked(keys, k, paired, rows, weight, square) {
    const pairs = paired ? keys.map((key) => Math.floor(key / k)) : keys;
    return { labels: pairs.map((key) => Math.floor(key / k)), candidate: pairs.map((key) => key % k), baseline: paired ? keys.map((key) => key % k) : undefined, rows, weight, square };
}

;// CONCATENATED MODULE: ./out/metrics/count-statistic.js
/** Values of metrics from how often each class is predicted for each. */
/** The class a metric is about: the one that is named, or the positive one of a binary task. Undefined: all of them, averaged. */
function classOf(spec, { classes, binary }) {
    if (spec.class !== undefined)
        return classes.indexOf(spec.class);
    return binary ? 1 : undefined;
}
/** The value of a metric from counts of the cells; NaN where it does not exist. */
function countStatistic(spec, labels, predicted, counts, options) {
    const of = classOf(spec, options);
    if (spec.metric === 'mcc')
        return matthews(labels, predicted, counts, options.classes.length);
    return of === undefined ? averaged(spec, labels, predicted, counts, options, spec.average ?? 'macro') : ofClass(spec, labels, predicted, counts, of);
}
/** One class against all others, from the same table. */
function ofClass(spec, labels, predicted, counts, of) {
    let hits = 0, actual = 0, said = 0, all = 0;
    for (let at = 0; at < labels.length; at++) {
        const count = counts[at] ?? 0, is = labels[at] === of, called = predicted[at] === of;
        all += count;
        if (is)
            actual += count;
        if (called)
            said += count;
        if (is && called)
            hits += count;
    }
    return fromTable(spec, hits, actual, said, all);
}
/** Mean over the classes that rows have or are predicted to have, as in scikit-learn. Where no row has a class there is no recall of it, which does not
 *  count; a precision there is, and it is 0. The cells are gone through once, however many classes there are. */
function averaged(spec, labels, predicted, counts, { classes }, average) {
    const rows = new Float64Array(classes.length), said = new Float64Array(classes.length), hits = new Float64Array(classes.length);
    let all = 0;
    for (let at = 0; at < labels.length; at++) {
        const count = counts[at] ?? 0, actual = labels[at] ?? 0, of = predicted[at] ?? 0;
        all += count;
        rows[actual] = (rows[actual] ?? 0) + count;
        said[of] = (said[of] ?? 0) + count;
        if (actual === of)
            hits[of] = (hits[of] ?? 0) + count;
    }
    let total = 0, weights = 0;
    for (const [of, present] of rows.entries()) {
        if (present === 0 && said[of] === 0)
            continue;
        const value = fromTable(spec, hits[of] ?? 0, present, said[of] ?? 0, all), weight = average === 'macro' ? 1 : present;
        if (present === 0 && Number.isNaN(value))
            continue;
        // Nothing is predicted to be of a class that is there: its precision counts as 0, as scikit-learn has it.
        total += weight * (Number.isNaN(value) ? 0 : value);
        weights += weight;
    }
    return total / weights;
}
/** A metric of one class from the table of that class against all others; NaN where it does not exist.
 *  @param hits rows of the class that are predicted so, @param actual rows of it, @param said rows predicted so, @param all rows */
function fromTable({ metric, beta = 1 }, hits, actual, said, all) {
    // Sums of fractions may miss 0 by their rounding.
    const left = (one, other) => (one - other > 1e-12 * one ? one - other : 0), others = left(all, actual), unsaid = left(all, said), wrong = left(said, hits), missed = left(actual, hits), square = beta ** 2;
    switch (metric) {
        case 'recall': return hits / actual;
        case 'fnr': return missed / actual;
        case 'specificity': return left(others, wrong) / others;
        case 'fpr': return wrong / others;
        case 'selection_rate': return said / all;
        case 'precision': return hits / said;
        case 'npv': return left(unsaid, missed) / unsaid;
        case 'f1': return (2 * hits) / (2 * hits + missed + wrong);
        case 'f_beta': return ((1 + square) * hits) / ((1 + square) * hits + square * missed + wrong);
        default: return Number.NaN;
    }
}
/** Matthews correlation of any number of classes. @see Gorodkin (2004), Computational Biology and Chemistry 28:367-374 */
function matthews(labels, predicted, counts, classes) {
    const actual = new Float64Array(classes), said = new Float64Array(classes);
    let total = 0, right = 0;
    for (let at = 0; at < labels.length; at++) {
        const count = counts[at] ?? 0, a = labels[at] ?? 0, b = predicted[at] ?? 0;
        total += count;
        if (a === b)
            right += count;
        actual[a] = (actual[a] ?? 0) + count;
        said[b] = (said[b] ?? 0) + count;
    }
    let both = 0, squaresActual = 0, squaresSaid = 0;
    for (let of = 0; of < classes; of++) {
        const a = actual[of] ?? 0, b = said[of] ?? 0;
        both += a * b;
        squaresActual += a * a;
        squaresSaid += b * b;
    }
    const spread = Math.sqrt((total * total - squaresSaid) * (total * total - squaresActual));
    return spread === 0 ? Number.NaN : (right * total - both) / spread;
}

;// CONCATENATED MODULE: ./out/metrics/careful.js
/** What few rows did not show is not impossible: numbers that are drawn again are judged with a little more of it, too. */

/** A drawn number with the careful one beside it. Its interval is both in one, within what the number can be.
 *  @param careful NaN where it does not exist */
function carefully(evidence, careful, [least, most], level) {
    const { drawn } = evidence, { value, error } = careful, reach = criticalZ(level) * error;
    if (!Number.isFinite(value) || !Number.isFinite(error))
        return evidence;
    const interval = drawn.interval === undefined ? undefined : { lower: Math.min(drawn.interval.lower, Math.max(least, value - reach)), upper: Math.max(drawn.interval.upper, Math.min(most, value + reach)) };
    return { ...evidence, drawn: { ...drawn, interval }, careful };
}
/** Cells with two rows more of each class that is there or predicted: one predicted right, one wrong; of two models half a row of each of the four ways. A class
 *  without a mistake among its few rows would else have no spread, as if no mistake could ever happen.
 *  @see Price and Bonett (2004), Computational Statistics and Data Analysis 45:449-456, for sums of shares; Agresti and Min (2005), Statistics in Medicine
 *       24:729-740, for pairs */
function withUnseen({ labels, candidate, baseline, counts }) {
    const cells = new Map();
    const add = (label, first, second, count) => {
        const key = `${label} ${first} ${second}`, known = cells.get(key);
        if (known === undefined)
            cells.set(key, { label, candidate: first, baseline: second, count });
        else
            known.count += count;
    };
    for (let at = 0; at < labels.length; at++)
        add(labels[at] ?? 0, candidate[at] ?? 0, baseline?.[at] ?? 0, counts[at] ?? 0);
    // A class that is only predicted counts as well: rows of it may still come.
    const there = [...new Set([...labels, ...candidate, ...(baseline ?? [])])];
    for (const label of there) {
        const wrong = mistake(label, { labels, candidate, counts }) ?? there.find((one) => one !== label) ?? (label === 0 ? 1 : 0);
        if (baseline === undefined)
            for (const first of [label, wrong])
                add(label, first, 0, 1);
        else
            for (const first of [label, wrong])
                for (const second of [label, wrong])
                    add(label, first, second, 0.5);
    }
    const all = [...cells.values()];
    return { labels: all.map(({ label }) => label), candidate: all.map((one) => one.candidate), baseline: baseline === undefined ? undefined : all.map((one) => one.baseline), counts: Float64Array.from(all, ({ count }) => count) };
}
/** What rows of a class are most often taken for. */
function mistake(label, { labels, candidate, counts }) {
    const taken = new Map();
    for (let at = 0; at < labels.length; at++) {
        const one = candidate[at] ?? 0;
        if (labels[at] === label && one !== label)
            taken.set(one, (taken.get(one) ?? 0) + (counts[at] ?? 0));
    }
    return [...taken].toSorted(([, a], [, b]) => b - a).at(0)?.[0];
}
/** Standard error of a statistic of counts that vary as Poisson ones do, by the delta method. @see Efron (1992), JRSS B 54:83-127, section 2 */
function deltaError(counts, statistic) {
    const STEP = 1e-3;
    let variance = 0;
    for (let at = 0; at < counts.length; at++) {
        const count = counts[at] ?? 0, moved = counts.slice();
        moved[at] = count + STEP;
        const up = statistic(moved);
        moved[at] = Math.max(0, count - STEP);
        variance += count * ((up - statistic(moved)) / (count + STEP - Math.max(0, count - STEP))) ** 2;
    }
    return Math.sqrt(variance);
}

;// CONCATENATED MODULE: ./out/metrics/counts.js
/** Metrics that are computed from how often each class is predicted for each: evidence from the cells of a slice. */



const counts_all = () => true;
const SHARES = {
    recall: { of: (actual) => actual, hit: (_, predicted) => predicted, byLabel: true, why: 'no positives' },
    fnr: { of: (actual) => actual, hit: (_, predicted) => !predicted, byLabel: true, why: 'no positives' },
    specificity: { of: (actual) => !actual, hit: (_, predicted) => !predicted, byLabel: true, why: 'no negatives' },
    fpr: { of: (actual) => !actual, hit: (_, predicted) => predicted, byLabel: true, why: 'no negatives' },
    selection_rate: { of: counts_all, hit: (_, predicted) => predicted, byLabel: true, why: 'no rows' },
    precision: { of: (_, predicted) => predicted, hit: (actual) => actual, byLabel: false, why: 'nothing is predicted positive' },
    npv: { of: (_, predicted) => !predicted, hit: (actual) => !actual, byLabel: false, why: 'nothing is predicted negative' },
    // F1 = 2J / (1 + J): of the rows that are positive or predicted so, those that are both.
    f1: { of: (actual, predicted) => actual || predicted, hit: (actual, predicted) => actual && predicted, byLabel: false, why: 'no positives, and nothing is predicted positive' },
};
const sideOf = (cells, side) => (side === 'candidate' ? cells.candidate : cells.baseline ?? []);
/** What the cells of a slice say about a metric of one of the models. */
function countEvidence(spec, cells, side, options) {
    if (cells.rows.length === 0)
        return { kind: 'undefined', why: 'no rows' };
    const predicted = sideOf(cells, side), of = classOf(spec, options);
    if (spec.metric === 'accuracy')
        return proportion(cells, counts_all, (at) => cells.labels[at] === predicted[at], 'no rows');
    const share = SHARES[spec.metric];
    if (share !== undefined && of !== undefined) {
        const found = proportion(cells, (at) => share.of(cells.labels[at] === of, predicted[at] === of), (at) => share.hit(cells.labels[at] === of, predicted[at] === of), share.why);
        return spec.metric === 'f1' && found.kind === 'proportion' ? { ...found, transform: 'f1' } : found;
    }
    if (isRecallOfAll(spec, of))
        return average(spec, cells, (own, is) => proportion(cells, own, (at) => is(cells.labels[at] === predicted[at]), 'no rows'));
    return replicated({ labels: cells.labels, candidate: predicted, baseline: undefined }, cells, ({ labels, candidate }) => (counts) => countStatistic(spec, labels, candidate, counts, options), spec.metric === 'mcc' ? [-1, 1] : [0, 1], options);
}
/** Is it a mean of shares that each class has of its own rows? They are independent of each other, and need no drawing. */
function isRecallOfAll({ metric, average = 'macro' }, of) {
    return metric === 'balanced_accuracy' || (of === undefined && average === 'macro' && (metric === 'recall' || metric === 'fnr'));
}
/** The mean over the classes that have rows.
 *  @param shareOf what rows of a class say; a row counts by whether it is right, of `fnr` by whether it is wrong */
function average({ metric }, cells, shareOf) {
    const shares = [...new Set(cells.labels)].map((label) => shareOf((at) => cells.labels[at] === label, (right) => right !== (metric === 'fnr')));
    const there = shares.flatMap((one) => (one.kind === 'undefined' ? [] : [one]));
    return there.length === 0 ? { kind: 'undefined', why: 'no rows' } : { kind: 'sum', parts: there.map((of) => ({ weight: 1 / there.length, of })) };
}
/** Difference of a metric between candidate and baseline on the same rows. */
function countDifference(spec, cells, options) {
    const { baseline } = cells, of = classOf(spec, options);
    if (baseline === undefined || cells.rows.length === 0)
        return { kind: 'undefined', why: 'no rows' };
    if (spec.metric === 'accuracy')
        return paired(cells, counts_all, (at) => cells.labels[at] === cells.candidate[at], (at) => cells.labels[at] === baseline[at], 'no rows');
    const share = SHARES[spec.metric];
    if (share?.byLabel === true && of !== undefined)
        return paired(cells, (at) => share.of(cells.labels[at] === of, false), (at) => share.hit(cells.labels[at] === of, cells.candidate[at] === of), (at) => share.hit(cells.labels[at] === of, baseline[at] === of), share.why);
    if (isRecallOfAll(spec, of))
        return average(spec, cells, (own, is) => paired(cells, own, (at) => is(cells.labels[at] === cells.candidate[at]), (at) => is(cells.labels[at] === baseline[at]), 'no rows'));
    return replicated(cells, cells, ({ labels, candidate, baseline: before }) => (counts) => countStatistic(spec, labels, candidate, counts, options) - countStatistic(spec, labels, before ?? [], counts, options), spec.metric === 'mcc' ? [-2, 2] : [-1, 1], options);
}
/** Cases and hits; with weights scaled to Kish's effective number of cases, (sum of w)^2 / (sum of w^2). */
function proportion(cells, of, hit, why) {
    let total = 0, hits = 0, square = 0;
    for (let at = 0; at < cells.rows.length; at++) {
        if (!of(at))
            continue;
        const weight = cells.weight[at] ?? 0;
        total += weight;
        square += cells.square[at] ?? 0;
        if (hit(at))
            hits += weight;
    }
    if (!(total > 0))
        return { kind: 'undefined', why };
    const trials = cells.weight === cells.rows ? total : (total * total) / square;
    return { kind: 'proportion', successes: Math.min(trials, (hits / total) * trials), trials };
}
function paired(cells, of, candidate, baseline, why) {
    const table = { both: 0, first: 0, second: 0, neither: 0 };
    let total = 0, square = 0;
    for (let at = 0; at < cells.rows.length; at++) {
        if (!of(at))
            continue;
        const weight = cells.weight[at] ?? 0, a = candidate(at), b = baseline(at);
        table[a && b ? 'both' : a ? 'first' : b ? 'second' : 'neither'] += weight;
        total += weight;
        square += cells.square[at] ?? 0;
    }
    if (!(total > 0))
        return { kind: 'undefined', why };
    const scale = cells.weight === cells.rows ? 1 : total / square;
    return { kind: 'paired', table: { both: table.both * scale, first: table.first * scale, second: table.second * scale, neither: table.neither * scale } };
}
/** Draws the counts of the cells again, each from a Poisson distribution around what it is: rows come and go independently of each other. */
function replicated(named, cells, statisticOf, range, { seed, replicates, level }) {
    const statistic = statisticOf(named), total = sum(cells.weight), scale = cells.weight === cells.rows ? 1 : total / sum(cells.square), counts = scale === 1 ? cells.weight : cells.weight.map((weight) => weight * scale), value = statistic(counts);
    if (Number.isNaN(value))
        return { kind: 'undefined', why: 'a class that it needs has no rows' };
    const drawn = bootstrapCells(counts, statistic, { replicates, seed, level });
    if (counts.length > counts_MANY)
        return { kind: 'replicates', value, drawn };
    const unseen = withUnseen({ ...named, counts }), of = statisticOf(unseen);
    return carefully({ kind: 'replicates', value, drawn }, { value: of(unseen.counts), error: deltaError(unseen.counts, of) }, range, level);
}
/** Combinations of classes of which nobody needs to say that one more might happen. */
const counts_MANY = 2000;
const sum = (values) => { let total = 0; for (const value of values)
    total += value; return total; };

;// CONCATENATED MODULE: ./out/metrics/frame.js
/** Rows that were predicted, column by column: what every metric is computed from. */
/** All rows as one slice. */
function everything(rows) { return { codes: new Int32Array(rows), count: 1 }; }
/** The rows of each slice of a partition, ascending. */
function rowsOf({ codes, count }) {
    const sizes = new Uint32Array(count);
    for (const code of codes)
        if (code >= 0)
            sizes[code] = (sizes[code] ?? 0) + 1;
    const lists = Array.from(sizes, (size) => new Uint32Array(size)), filled = new Uint32Array(count);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code < 0)
            continue;
        const at = filled[code] ?? 0, list = lists[code];
        if (list !== undefined)
            list[at] = row;
        filled[code] = at + 1;
    }
    return lists;
}

;// CONCATENATED MODULE: ./out/metrics/losses.js
/** Losses of single rows: metrics that are a mean over rows are the mean of one of these. */
/** Least probability that a logarithm is taken of, as in scikit-learn: the spacing of doubles at 1. */
const SMALLEST = 2 ** -52;
/** The loss of each row under a metric of regression; NaN where there is no prediction.
 *  @returns undefined for a metric that is no mean over rows */
function regressionLoss(spec, frame, side) {
    const predicted = (side === 'candidate' ? frame.candidate : frame.baseline)?.values, of = REGRESSION[spec.metric], { labels } = frame;
    if (predicted === undefined || of === undefined)
        return undefined;
    const losses = new Float64Array(frame.rows), quantile = spec.quantile ?? 0.5;
    for (let row = 0; row < frame.rows; row++)
        losses[row] = of(labels[row] ?? Number.NaN, predicted[row] ?? Number.NaN, quantile);
    return losses;
}
const REGRESSION = {
    mae: (label, predicted) => Math.abs(predicted - label),
    mse: (label, predicted) => (predicted - label) ** 2,
    rmse: (label, predicted) => (predicted - label) ** 2,
    // As in scikit-learn, nothing is divided by less than the spacing of doubles at 1.
    mape: (label, predicted) => Math.abs(predicted - label) / Math.max(Math.abs(label), SMALLEST),
    bias: (label, predicted) => predicted - label,
    pinball: (label, predicted, quantile) => Math.max(quantile * (label - predicted), (quantile - 1) * (label - predicted)),
};
/** The loss of each row under a metric of scores; NaN where there is no score.
 *  @returns undefined for a metric that is no mean over rows, and where the model has no scores */
function scoreLoss(metric, frame, side) {
    const scores = (side === 'candidate' ? frame.candidate : frame.baseline)?.scores, { labels, rows } = frame;
    if (scores === undefined || (metric !== 'log_loss' && metric !== 'brier'))
        return undefined;
    const losses = new Float64Array(rows), binary = frame.task === 'binary-classification', positive = scores[0];
    for (let row = 0; row < rows; row++) {
        const label = labels[row] ?? 0;
        if (metric === 'log_loss') {
            const score = binary ? positive?.[row] ?? Number.NaN : scores[label]?.[row] ?? Number.NaN;
            losses[row] = -Math.log(Math.max(binary && label === 0 ? 1 - score : score, SMALLEST));
        }
        // Of two classes the squared error of the positive one, of more the sum over all (Brier's own form).
        else if (binary)
            losses[row] = ((positive?.[row] ?? Number.NaN) - label) ** 2;
        else {
            let sum = 0;
            for (const [at, of] of scores.entries())
                sum += ((of[row] ?? Number.NaN) - (at === label ? 1 : 0)) ** 2;
            losses[row] = sum;
        }
    }
    return losses;
}

;// CONCATENATED MODULE: ./out/metrics/means.js

/** Moments of a value in every slice, in two passes over the rows. Rows without a value (NaN) do not count.
 *  @see Kish (1965) for the effective number of weighted rows */
function momentsOf(values, { codes, count }, weights) {
    const total = new Float64Array(count), square = new Float64Array(count), mean = new Float64Array(count), second = new Float64Array(count), third = new Float64Array(count);
    const each = (work) => {
        for (let row = 0; row < codes.length; row++) {
            const slice = codes[row] ?? -1, value = values[row] ?? Number.NaN;
            if (slice >= 0 && !Number.isNaN(value))
                work(slice, value, weights === undefined ? 1 : weights[row] ?? 0);
        }
    };
    each((slice, value, weight) => { total[slice] = (total[slice] ?? 0) + weight; square[slice] = (square[slice] ?? 0) + weight * weight; mean[slice] = (mean[slice] ?? 0) + weight * value; });
    for (let slice = 0; slice < count; slice++)
        mean[slice] = (mean[slice] ?? 0) / (total[slice] ?? 0);
    each((slice, value, weight) => { const off = value - (mean[slice] ?? 0), part = weight * off * off; second[slice] = (second[slice] ?? 0) + part; third[slice] = (third[slice] ?? 0) + part * off; });
    return Array.from({ length: count }, (_, slice) => {
        const sum = total[slice] ?? 0, n = sum === 0 ? 0 : weights === undefined ? sum : (sum * sum) / (square[slice] ?? 1);
        return n === 0 ? { n, mean: Number.NaN, variance: Number.NaN, skewness: Number.NaN } : fromCentral(n, mean[slice] ?? Number.NaN, (second[slice] ?? 0) / sum, (third[slice] ?? 0) / sum);
    });
}
/** Moments of the rows that are not in a slice, for every slice: sums of all rows without those of the slice, about the mean of all, so that little cancels.
 *  Rows without a value (NaN) do not count.
 *  @returns undefined where the others are few, or fewer than the rows of the slice: then too many digits would be lost */
function momentsOfOthers(values, { codes, count }, weights) {
    const [all] = momentsOf(values, { codes: new Int32Array(codes.length), count: 1 }, weights), centre = all?.mean ?? Number.NaN, whole = new Float64Array(SUMS), own = new Float64Array(SUMS * count);
    for (let row = 0; row < codes.length; row++) {
        const value = values[row] ?? Number.NaN;
        if (Number.isNaN(value))
            continue;
        const weight = weights === undefined ? 1 : weights[row] ?? 0, off = value - centre, from = (codes[row] ?? -1) * SUMS;
        const add = (at, one) => { whole[at] = (whole[at] ?? 0) + one; if (from >= 0)
            own[from + at] = (own[from + at] ?? 0) + one; };
        add(0, 1);
        add(1, weight);
        add(2, weight * weight);
        add(3, weight * off);
        add(4, weight * off * off);
        add(5, weight * off * off * off);
    }
    const [, everything = 0, , , squares = 0] = whole;
    return Array.from({ length: count }, (_, slice) => {
        const [rows = 0, total = 0, square = 0, first = 0, second = 0, third = 0] = whole.map((sum, at) => sum - (own[slice * SUMS + at] ?? 0));
        const n = weights === undefined ? rows : (total * total) / square, shift = first / total, about = second / total - shift * shift;
        if (!(n >= means_FEW) || 2 * total < everything)
            return undefined;
        // What is left of a subtraction by rounding is no spread.
        return fromCentral(n, centre + shift, about <= (ROUNDING * squares) / everything ? 0 : about, third / total - 3 * shift * (second / total) + 2 * shift ** 3);
    });
}
/** Rows, weights and their squares; values, their squares and cubes. */
const SUMS = 6;
const ROUNDING = 1e-12;
/** Rows from which on the skewness of their values is of no account. */
const means_FEW = 100;

;// CONCATENATED MODULE: ./out/stats/calibration.js

/** Expected calibration error of predicted probabilities, with bins of equal width [k/bins, (k + 1)/bins), 1 in the last. A bootstrap of it would be
 *  biased upwards, as the error itself is; therefore it comes with the error of a calibrated model.
 *  @param scores probabilities in [0, 1]
 *  @param labels 1 positive, 0 negative
 *  @param rows   row indices that count; all by default
 *  @param bins   number of bins, 1 or more
 *  @returns undefined where there are no rows
 *  @throws RangeError when a score, a label or the number of bins is outside its domain
 *  @see Naeini, Cooper & Hauskrecht (2015), AAAI; Bröcker & Smith (2007), Weather and Forecasting 22:651–661 */
function expectedCalibrationError(scores, labels, rows, bins = 10) {
    requireInteger('bins', bins, 1);
    const n = rows?.length ?? scores.length;
    const count = new Float64Array(bins), sum = new Float64Array(bins), positive = new Float64Array(bins), variance = new Float64Array(bins);
    for (let i = 0; i < n; i++) {
        const row = rows === undefined ? i : rows[i] ?? NaN, score = scores[row] ?? NaN, label = labels[row] ?? 2;
        domain_requireWithin('score', score, 0, 1);
        domain_requireWithin('label', label, 0, 1);
        const bin = Math.min(bins - 1, Math.floor(score * bins));
        count[bin] = (count[bin] ?? 0) + 1;
        sum[bin] = (sum[bin] ?? 0) + score;
        positive[bin] = (positive[bin] ?? 0) + label;
        variance[bin] = (variance[bin] ?? 0) + score * (1 - score);
    }
    if (n === 0)
        return undefined;
    let error = 0, noise = 0, spread = 0;
    for (let k = 0; k < bins; k++) {
        error += Math.abs((positive[k] ?? 0) - (sum[k] ?? 0)) / n;
        noise += Math.sqrt(((2 / Math.PI) * (variance[k] ?? 0))) / n;
        spread += ((1 - 2 / Math.PI) * (variance[k] ?? 0)) / n / n;
    }
    const table = Array.from(count, (rows, k) => ({ lower: k / bins, upper: (k + 1) / bins, count: rows, score: (sum[k] ?? 0) / rows, positive: (positive[k] ?? 0) / rows }));
    return { error, noise, noiseDeviation: Math.sqrt(spread), bins: table };
}

;// CONCATENATED MODULE: ./out/stats/delong.js


/** Area under the ROC curve and its variance in one walk over the ascending scores.
 *  @param scores any numbers but NaN
 *  @param labels 1 positive, 0 negative, one for each score
 *  @param order  row indices, ascending by score in [from, to): rows are sorted once for all groups (`argsort`, `groupOrder`). Without it the rows
 *                from … to − 1 are sorted here
 *  @returns undefined where there is no positive or no negative: the area does not exist
 *  @throws RangeError on NaN, on a label that is not 0 or 1, on an order that is not ascending
 *  @see DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44:837–845; Sun & Xu (2014), IEEE Signal Processing Letters 21:1389–1393 */
function delong(scores, labels, order, from = 0, to = order?.length ?? scores.length) {
    if (order === undefined)
        return delong(scores, labels, argsort_argsort(scores, from, to));
    // Positives and negatives of each distinct score: all that the rest needs, read from memory in order.
    const tied = new Uint32Array(2 * (to - from));
    let ties = 0, last = -Infinity, positives = 0, negatives = 0;
    for (let i = from; i < to; i++) {
        const row = order[i] ?? NaN, score = scores[row] ?? NaN, label = labels[row] ?? 2;
        if (!(score >= last))
            throw new RangeError(`scores: expected ascending numbers, got ${score} after ${last}`);
        if (label > 1)
            throw new RangeError(`labels: expected 0 or 1, got ${labels[row] ?? 'none'} for row ${row}`);
        if (score !== last || i === from)
            ties += 2;
        last = score;
        tied[ties - 2 + label] = (tied[ties - 2 + label] ?? 0) + 1;
        positives += label;
    }
    negatives = to - from - positives;
    if (positives === 0 || negatives === 0)
        return undefined;
    // Twice the number of pairs won, ties as one: whole numbers, so that the area does not depend on any order.
    let won = 0;
    for (let t = 0, below = 0; t < ties; t += 2) {
        const zero = tied[t] ?? 0, one = tied[t + 1] ?? 0;
        won += one * (2 * below + zero);
        below += zero;
    }
    const auc = won / 2 / positives / negatives;
    let spread10 = 0, spread01 = 0;
    for (let t = 0, below = 0, above = positives; t < ties; t += 2) {
        const zero = tied[t] ?? 0, one = tied[t + 1] ?? 0;
        above -= one;
        const v10 = (below + zero / 2) / negatives - auc, v01 = (above + one / 2) / positives - auc;
        spread10 += one * v10 * v10;
        spread01 += zero * v01 * v01;
        below += zero;
    }
    const variance = positives === 1 || negatives === 1
        ? birnbaum(auc, positives, negatives)
        : spread10 / (positives - 1) / positives + spread01 / (negatives - 1) / negatives;
    return { auc, variance, positives, negatives };
}

;// CONCATENATED MODULE: ./out/stats/group-order.js
/** Distributes rows to their groups and keeps their order inside each (a counting sort): with rows sorted by score, every group is sorted by score.
 *  @param order  row indices
 *  @param groups group of each row, 0 … count − 1; a negative number is in no group
 *  @param count  number of groups
 *  @throws RangeError on a group that is not below `count` */
function groupOrder(order, groups, count) {
    const starts = new Uint32Array(count + 1);
    for (let i = 0; i < order.length; i++) {
        const row = order[i] ?? 0, group = groups[row] ?? count;
        if (group >= count)
            throw new RangeError(`groups: expected a number below ${count}, got ${groups[row] ?? 'none'} for row ${row}`);
        if (group >= 0)
            starts[group + 1] = (starts[group + 1] ?? 0) + 1;
    }
    for (let g = 0; g < count; g++)
        starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0);
    const next = starts.slice(), grouped = new Uint32Array(starts[count] ?? 0);
    for (let i = 0; i < order.length; i++) {
        const row = order[i] ?? 0, group = groups[row] ?? 0;
        if (group < 0)
            continue;
        const at = next[group] ?? 0;
        grouped[at] = row;
        next[group] = at + 1;
    }
    return { order: grouped, starts };
}

;// CONCATENATED MODULE: ./out/stats/placements.js
/** DeLong's structural components: of each positive the share of negatives below it (V10), of each negative the share of positives above it (V01),
 *  ties counted half. Their mean over either class is the area under the ROC curve.
 *  @param scores any numbers but NaN
 *  @param labels 1 positive, 0 negative, one for each score
 *  @param order  row indices, ascending by score in [from, to)
 *  @param out    receives the component of each row, at the row's index; others are left alone
 *  @returns how many positives and negatives there are; without one of the classes nothing is written
 *  @throws RangeError on NaN, on a label that is not 0 or 1, on an order that is not ascending
 *  @see DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44:837–845 */
function placements_placements(scores, labels, order, from, to, out) {
    let positives = 0, last = -Infinity;
    for (let i = from; i < to; i++) {
        const row = order[i] ?? NaN, score = scores[row] ?? NaN, label = labels[row] ?? 2;
        if (!(score >= last))
            throw new RangeError(`scores: expected ascending numbers, got ${score} after ${last}`);
        if (label > 1)
            throw new RangeError(`labels: expected 0 or 1, got ${labels[row] ?? 'none'} for row ${row}`);
        last = score;
        positives += label;
    }
    const negatives = to - from - positives;
    if (positives === 0 || negatives === 0)
        return { positives, negatives };
    let below = 0, above = positives;
    for (let i = from; i < to;) {
        const score = scores[order[i] ?? 0] ?? 0;
        let end = i, one = 0;
        do
            one += labels[order[end] ?? 0] ?? 0;
        while (++end < to && (scores[order[end] ?? 0] ?? 0) === score);
        const zero = end - i - one;
        above -= one;
        const v10 = (below + zero / 2) / negatives, v01 = (above + one / 2) / positives;
        for (; i < end; i++) {
            const row = order[i] ?? 0;
            out[row] = labels[row] === 1 ? v10 : v01;
        }
        below += zero;
    }
    return { positives, negatives };
}

;// CONCATENATED MODULE: ./out/stats/weighted-auc.js

/** Area under the ROC curve of weighted rows: the weighted share of pairs in which the positive scores above the negative, ties counted half.
 *  @param scores  any numbers but NaN
 *  @param labels  1 positive, 0 negative
 *  @param weights 0 or more
 *  @param order   row indices, ascending by score in [from, to)
 *  @returns undefined where a class has no weight
 *  @throws RangeError on NaN, on a label that is not 0 or 1, on an order that is not ascending */
function weightedAuc(scores, labels, weights, order, from = 0, to = order.length) {
    let below = 0, zero = 0, one = 0, won = 0, total = 0, last = -Infinity;
    const close = () => {
        won += one * (below + zero / 2);
        below += zero;
        total += one;
        zero = one = 0;
    };
    for (let i = from; i < to; i++) {
        const row = order[i] ?? NaN, score = scores[row] ?? NaN, label = labels[row] ?? 2, weight = weights[row] ?? NaN;
        if (!(score >= last))
            throw new RangeError(`scores: expected ascending numbers, got ${score} after ${last}`);
        if (label > 1)
            throw new RangeError(`labels: expected 0 or 1, got ${labels[row] ?? 'none'} for row ${row}`);
        requireCount('weight', weight);
        if (score !== last)
            close();
        last = score;
        if (label === 1)
            one += weight;
        else
            zero += weight;
    }
    close();
    return below === 0 || total === 0 ? undefined : won / below / total;
}

;// CONCATENATED MODULE: ./out/metrics/ranks.js
/** Metrics of how scores rank: the area under the ROC curve, average precision, calibration. Rows are sorted by score once for all slices. */









/** @param order rows ascending by score (`sorted`); computed once for all partitions */
function ranking(scores, labels, order, { codes, count }) {
    return { scores, labels, grouped: groupOrder(order, codes, count) };
}
/** Rows that have a score, ascending by it. */
function sorted(scores) {
    let whole = true;
    for (const score of scores)
        if (Number.isNaN(score)) {
            whole = false;
            break;
        }
    if (whole)
        return argsort_argsort(scores);
    const rows = Uint32Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]));
    return argsort_argsort(Float64Array.from(rows, (row) => scores[row] ?? 0)).map((at) => rows[at] ?? 0);
}
const span = ({ grouped }, slice) => [grouped.starts[slice] ?? 0, grouped.starts[slice + 1] ?? 0];
/** Area under the ROC curve of one slice. With weights the area is that of the weighted rows, and DeLong's variance grows as the effective number of
 *  rows (Kish) falls short of their number. */
function areaEvidence(ranks, slice, weights) {
    const [from, to] = span(ranks, slice), { scores, labels, grouped: { order } } = ranks, found = delong(scores, labels, order, from, to);
    if (found === undefined)
        return missingClass(ranks, slice);
    const { positives, negatives } = found, weighted = weights === undefined ? found.auc : weightedAuc(scores, labels, weights, order, from, to);
    if (weighted === undefined)
        return { kind: 'undefined', why: 'a class has no weight' };
    return { kind: 'area', value: weighted, variance: found.variance * (weights === undefined ? 1 : inflation(weights, order, from, to)), positives, negatives };
}
/** What weights are multiplied with so that their sum is the effective number of rows. @see Kish (1965) */
function effective(weights, order, from, to) {
    let sum = 0, square = 0;
    for (let i = from; i < to; i++) {
        const weight = weights[order[i] ?? 0] ?? 0;
        sum += weight;
        square += weight * weight;
    }
    return square === 0 ? 0 : sum / square;
}
/** Rows over their effective number. @see Kish (1965) */
function inflation(weights, order, from, to) {
    let sum = 0, square = 0;
    for (let i = from; i < to; i++) {
        const weight = weights[order[i] ?? 0] ?? 0;
        sum += weight;
        square += weight * weight;
    }
    return sum === 0 ? 1 : ((to - from) * square) / (sum * sum);
}
function missingClass(ranks, slice) {
    const [from, to] = span(ranks, slice);
    if (from === to)
        return { kind: 'undefined', why: 'no rows' };
    return { kind: 'undefined', why: ranks.labels[ranks.grouped.order[from] ?? 0] === 1 ? 'no negatives' : 'no positives' };
}
/** Have both models a score for the same rows of a slice? Rows without a score are in no ranking; a frame leaves out those that the candidate gives none. */
function sameRows(first, second, slice) {
    const [from, to] = span(first, slice), [otherFrom, otherTo] = span(second, slice);
    return to - from === otherTo - otherFrom;
}
/** Difference of the areas of two models on the same rows (`sameRows`), first - second.
 *  @param a,b scratch for the components of each row, as long as there are rows
 *  @see DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44:837-845 */
function areaDifference(first, second, slice, a, b, weights) {
    const [from, to] = span(first, slice), [otherFrom, otherTo] = span(second, slice);
    const { positives, negatives } = placements_placements(first.scores, first.labels, first.grouped.order, from, to, a);
    if (positives === 0 || negatives === 0)
        return missingClass(first, slice);
    placements_placements(second.scores, second.labels, second.grouped.order, otherFrom, otherTo, b);
    const paired = pairedPlacements(a, b, first.labels, first.grouped.order, from, to);
    if (paired === undefined)
        return missingClass(first, slice);
    if (weights === undefined)
        return { kind: 'areas', paired };
    const now = areaEvidence(first, slice, weights), before = areaEvidence(second, slice, weights);
    if (now.kind !== 'area' || before.kind !== 'area')
        return now.kind === 'area' ? before : now;
    return { kind: 'areas', paired: { ...paired, aucA: now.value, aucB: before.value, difference: now.value - before.value, variance: paired.variance * inflation(weights, first.grouped.order, from, to) } };
}
/** Most cells that a curve is drawn again from: more scores than that are counted together. */
const CELLS = 128;
/** Average precision of one slice: exact; its spread by drawing positives and negatives of each score again.
 *  @see scikit-learn, average_precision_score: sum over thresholds of (R_n - R_n-1) P_n */
function precisionEvidence(ranks, slice, options, weights) {
    const ties = tied(ranks, slice, weights), exact = averagePrecision(ties);
    if (Number.isNaN(exact))
        return missingClass(ranks, slice);
    const cells = coarser(ties, CELLS), shift = exact - averagePrecision(cells);
    const drawn = { kind: 'replicates', value: exact, drawn: bootstrapCells(cells, (counts) => Math.min(1, Math.max(0, averagePrecision(counts) + shift)), options) };
    let positives = 0;
    for (let t = 1; t < cells.length; t += 2)
        positives += cells[t] ?? 0;
    if (positives >= ranks_FEW)
        return drawn;
    // As a share of the positives, of which two more were added: one at the top, one at the bottom.
    const share = (exact * positives + 1) / (positives + 2);
    return carefully(drawn, { value: share, error: Math.sqrt((share * (1 - share)) / (positives + 2)) }, [0, 1], options.level);
}
/** Positives of which all may be at the top by luck. */
const ranks_FEW = 30;
/** Negatives and positives of each distinct score, from the highest down: [negatives, positives, negatives, ...]; with weights those, scaled to the
 *  effective number of rows (Kish). */
function tied({ scores, labels, grouped }, slice, weights) {
    const from = grouped.starts[slice] ?? 0, to = grouped.starts[slice + 1] ?? 0, counts = new Float64Array(2 * (to - from)), scale = weights === undefined ? 1 : effective(weights, grouped.order, from, to);
    let ties = 0, last = Number.NaN;
    for (let i = to - 1; i >= from; i--) {
        const row = grouped.order[i] ?? 0, score = scores[row] ?? 0;
        if (score !== last)
            ties += 2;
        last = score;
        const at = ties - 2 + (labels[row] ?? 0);
        counts[at] = (counts[at] ?? 0) + (weights === undefined ? 1 : (weights[row] ?? 0) * scale);
    }
    return counts.slice(0, ties);
}
function averagePrecision(ties) {
    let positives = 0;
    for (let t = 1; t < ties.length; t += 2)
        positives += ties[t] ?? 0;
    let seen = 0, hits = 0, sum = 0;
    for (let t = 0; t < ties.length; t += 2) {
        const one = ties[t + 1] ?? 0;
        seen += (ties[t] ?? 0) + one;
        hits += one;
        if (one > 0)
            sum += (one / positives) * (hits / seen);
    }
    return positives === 0 ? Number.NaN : sum;
}
/** Neighbouring scores counted together until at most `most` are left. */
function coarser(ties, most) {
    const groups = ties.length / 2;
    if (groups <= most)
        return ties;
    const cells = new Float64Array(2 * most);
    for (let t = 0; t < groups; t++) {
        const into = 2 * Math.floor((t * most) / groups);
        cells[into] = (cells[into] ?? 0) + (ties[2 * t] ?? 0);
        cells[into + 1] = (cells[into + 1] ?? 0) + (ties[2 * t + 1] ?? 0);
    }
    return cells;
}
/** How often scores of each tenth of [0, 1] come true; tenths without rows are left out. Empty where scores are no probabilities. */
function calibrationOf({ scores, labels, grouped }, slice) {
    const rows = grouped.order.subarray(grouped.starts[slice] ?? 0, grouped.starts[slice + 1] ?? 0);
    for (const row of rows) {
        const score = scores[row] ?? -1;
        if (!(score >= 0 && score <= 1))
            return [];
    }
    return expectedCalibrationError(scores, labels, rows)?.bins.filter(({ count }) => count > 0) ?? [];
}
/** Rows below which ten bins say nothing. */
const TEN_BINS = 20;
/** Expected calibration error: mean distance of score and share of positives over ten bins, by their rows. It is never below zero, and so is too large
 *  in small slices. @see Naeini, Cooper and Hauskrecht (2015), AAAI */
function calibrationEvidence(ranks, slice, options, weights) {
    const [from, to] = span(ranks, slice), bins = weights === undefined ? calibrationOf(ranks, slice) : weightedBins(ranks, slice, weights);
    if (bins.length === 0)
        return { kind: 'undefined', why: from === to ? 'no rows' : 'scores are no probabilities' };
    if (to - from < TEN_BINS)
        return { kind: 'undefined', why: `${to - from} ${to - from === 1 ? 'row' : 'rows'} for ten bins` };
    // Positives and negatives of each bin are drawn again; scores within a bin stay what they are on average.
    const counts = Float64Array.from(bins.flatMap(({ count, positive }) => [count * (1 - positive), count * positive]));
    const error = (cells) => {
        let total = 0, off = 0;
        for (const [bin, { score }] of bins.entries()) {
            const zero = cells[2 * bin] ?? 0, one = cells[2 * bin + 1] ?? 0;
            total += zero + one;
            off += Math.abs(one - score * (zero + one));
        }
        return total === 0 ? Number.NaN : off / total;
    };
    return { kind: 'replicates', value: error(counts), drawn: bootstrapCells(counts, error, options) };
}
/** The bins of weighted rows; their counts are scaled to the effective number of rows (Kish). */
function weightedBins(ranks, slice, weights) {
    const bins = calibrationOf(ranks, slice), [from, to] = span(ranks, slice), { scores, labels, grouped: { order } } = ranks, scale = effective(weights, order, from, to);
    return bins.flatMap(({ lower, upper }) => {
        let count = 0, score = 0, positive = 0;
        for (let i = from; i < to; i++) {
            const row = order[i] ?? 0, one = scores[row] ?? 0, weight = (weights[row] ?? 0) * scale;
            if (one < lower || (one >= upper && upper < 1))
                continue;
            count += weight;
            score += weight * one;
            positive += weight * (labels[row] ?? 0);
        }
        return count === 0 ? [] : [{ count, score: score / count, positive: positive / count }];
    });
}

;// CONCATENATED MODULE: ./out/stats/quantile-interval.js


/** Smallest k with P(Binomial(n, q) ≤ k) ≥ p. */
function binomialQuantile(p, n, q) {
    let low = -1, high = n;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (binomialCdf(middle, n, q) >= p)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** Two-sided distribution-free interval for a quantile, between two order statistics; it covers with at least its level, ties or not.
 *  @param sorted values in ascending order
 *  @param q      in (0, 1): 0.5 is the median
 *  @param level  in (0, 1)
 *  @returns an end is infinite where there are too few values to bound it
 *  @throws RangeError when an argument is outside its domain, or values are not ascending
 *  @see Conover (1999), Practical Nonparametric Statistics, section 3.2 */
function quantileInterval(sorted, q, level) {
    requireOpenUnit('q', q);
    requireOpenUnit('level', level);
    let last = -Infinity;
    for (const value of sorted) {
        if (!(value >= last))
            throw new RangeError(`sorted: expected ascending numbers, got ${value} after ${last}`);
        last = value;
    }
    const n = sorted.length, tail = (1 - level) / 2;
    if (n === 0)
        return { lower: -Infinity, upper: Infinity };
    // The r-th value is above the quantile with a chance of at most P(X < r), X of Binomial(n, q) the number of values up to it.
    const lower = binomialQuantile(tail, n, q), r = binomialCdf(lower, n, q) <= tail ? lower + 1 : lower;
    // The s-th is below it with a chance of at most P(X ≥ s), counted from the other end.
    const other = binomialQuantile(tail, n, 1 - q), s = binomialCdf(other, n, 1 - q) <= tail ? other + 1 : other;
    return { lower: sorted[r - 1] ?? -Infinity, upper: sorted[n - s] ?? Infinity };
}

;// CONCATENATED MODULE: ./out/metrics/smooth.js
/** Metrics of regression that are no mean over rows. */


/** The root of a mean square. */
function rootEvidence(moments) {
    return moments.n < 2 ? { kind: 'undefined', why: moments.n === 0 ? 'no rows' : 'one row' } : { kind: 'mean', moments, transform: 'root' };
}
/** Sums over the rows of a slice that R2 is made of, and its influence function.
 *  @param rows indices of the rows of the slice */
function explained(labels, predicted, rows, weights) {
    let total = 0, square = 0, sum = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? 0, weight = weights?.[row] ?? 1;
        total += weight;
        square += weight * weight;
        sum += weight * (labels[row] ?? 0);
    }
    const mean = sum / total;
    let error = 0, spread = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? 0, weight = (weights?.[row] ?? 1) / total;
        error += weight * ((predicted[row] ?? 0) - (labels[row] ?? 0)) ** 2;
        spread += weight * ((labels[row] ?? 0) - mean) ** 2;
    }
    if (!(spread > 0))
        return undefined;
    const value = 1 - error / spread, influence = new Float64Array(rows.length), n = (total * total) / square;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? 0, weight = ((weights?.[row] ?? 1) * rows.length) / total;
        influence[i] = weight * (-(((predicted[row] ?? 0) - (labels[row] ?? 0)) ** 2 - error) / spread + (error * (((labels[row] ?? 0) - mean) ** 2 - spread)) / spread ** 2);
    }
    return { value, influence, n };
}
/** A number whose error comes from its influence function. @see Hampel (1974), JASA 69:383-393 */
function influenceEvidence(value, influence, n) {
    if (influence.length < 2)
        return { kind: 'undefined', why: 'one row' };
    let square = 0;
    for (const one of influence)
        square += one * one;
    const error = Math.sqrt(square / (influence.length - 1) / n);
    return Number.isFinite(value) && Number.isFinite(error) ? { kind: 'normal', value, error, degrees: n - 1 } : { kind: 'undefined', why: 'errors are beyond what numbers hold' };
}
/** Values that stand for the distribution of the median: the order statistics whose ranks a binomial distribution gives. With weights the values stand
 *  for as many as their effective number (Kish), spread as the weights say.
 *  @see David and Nagaraja (2003), Order Statistics, section 7.1 */
function medianEvidence(values, { replicates, level }, weights) {
    const sorted = weights === undefined ? values.toSorted() : smooth_spread(values, weights), n = sorted.length;
    if (n === 0)
        return { kind: 'undefined', why: 'no rows' };
    const at = (rank) => sorted[Math.min(n - 1, Math.max(0, rank))] ?? Number.NaN;
    const value = weights === undefined ? (n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2) : weightedMedian(values, weights);
    const { lower, upper } = quantileInterval(sorted, 0.5, level);
    return { kind: 'replicates', value, cases: n, drawn: { estimate: value, interval: { lower: Math.min(lower, value), upper: Math.max(upper, value) }, values: Float64Array.from({ length: replicates }, (_, i) => at(rankAt((i + 0.5) / replicates, n))), undefinedShare: 0, bias: 0, acceleration: 0 } };
}
/** Values ascending, with the weight of all up to each. */
function cumulated(values, weights) {
    const order = [...values.keys()].filter((at) => (weights[at] ?? 0) > 0).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0)), up = new Float64Array(order.length);
    let total = 0;
    for (const [i, at] of order.entries()) {
        total += weights[at] ?? 0;
        up[i] = total;
    }
    return { values: Float64Array.from(order, (at) => values[at] ?? Number.NaN), up };
}
/** The value below and above which half of the weight lies; where two do, the one between them. */
function weightedMedian(all, weights) {
    const { values, up } = cumulated(all, weights), half = (up.at(-1) ?? 0) / 2, at = up.findIndex((sum) => sum >= half), value = values[at] ?? Number.NaN;
    return up[at] === half ? (value + (values[at + 1] ?? value)) / 2 : value;
}
/** As many values as weighted ones are worth, at even steps of the weight. */
function smooth_spread(all, weights) {
    const { values, up } = cumulated(all, weights), total = up.at(-1) ?? 0, n = total === 0 ? 0 : Math.max(1, Math.round((total * total) / weights.reduce((sum, weight) => sum + weight * weight, 0)));
    let from = 0;
    return Float64Array.from({ length: n }, (_, i) => { while (from < up.length - 1 && (up[from] ?? 0) < ((i + 0.5) / n) * total)
        from++; return values[from] ?? Number.NaN; });
}
/** The smallest k with P(Binomial(n, 1/2) <= k) >= q. */
function rankAt(q, n) {
    let low = 0, high = n;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (binomialCdf(middle, n, 0.5) >= q)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./out/metrics/measure.js
/** Every metric of every slice of a partition, for the candidate, the baseline, and the difference of the two. */











/** Slices between two breaths. */
const measure_FEW = 16;
const NO_SCORES = { kind: 'undefined', why: 'the model gives no scores' };
const NONE = { kind: 'undefined', why: 'no rows' };
const TOO_LARGE = { kind: 'undefined', why: 'errors are beyond what numbers hold' };
const measure_finite = ({ n, mean, variance }) => Number.isFinite(mean) && (n <= 1 || Number.isFinite(variance));
/** Measures metrics on partitions of the same rows; what is the same for all of them is computed once. */
class MetricMeasure {
    #frame;
    #options;
    #orders = new Map();
    #losses = new Map();
    #members = new Map();
    /** Of one partition only: each is as long as there are rows. */
    #rankings = [];
    constructor(frame, options) {
        this.#frame = frame;
        this.#options = options;
    }
    /** @returns one row a metric, one entry a slice */
    async measure(partition, specs) {
        const frame = this.#frame, found = [];
        const one = frame.task === 'regression' ? (spec) => this.#numbers(frame, partition, spec) : this.#classes(frame, partition, specs);
        for (const spec of specs)
            found.push(await one(spec));
        return found;
    }
    /** Metrics of the candidate on all rows but those of each slice, where they come from sums: of all rows, without those of the slice.
     *  @returns one row a metric, one entry a slice; undefined where the rows themselves are needed */
    async others(partition, specs) {
        const frame = this.#frame, found = [];
        const cells = frame.task !== 'regression' && specs.some(({ metric }) => names/* METRIC_FACTS */.b$[metric].kind === 'labels') ? { whole: tallyCells(frame, everything(frame.rows), frame.candidate, undefined)[0], parts: tallyCells(frame, partition, frame.candidate, undefined) } : undefined;
        for (const spec of specs) {
            await this.#options.breathe?.();
            const { kind } = names/* METRIC_FACTS */.b$[spec.metric], losses = this.#rowLoss(spec);
            if (losses !== undefined)
                found.push(momentsOfOthers(losses, partition, frame.weights).map((moments) => (moments === undefined ? undefined : meanEvidence(moments))));
            else if (kind === 'labels' && frame.task !== 'regression' && cells?.whole !== undefined) {
                const { whole, parts } = cells, options = { classes: frame.classes, binary: frame.task === 'binary-classification', ...this.#options };
                found.push(await this.#each(partition.count, (slice) => { const part = parts[slice]; return part === undefined ? NONE : countEvidence(spec, withoutPart(whole, part), 'candidate', options); }));
            }
            else
                found.push([]);
        }
        return found;
    }
    /** Losses of the candidate row by row, of a metric that is their mean. */
    #rowLoss(spec) {
        const frame = this.#frame, { metric } = spec;
        if (frame.task === 'regression')
            return names/* METRIC_FACTS */.b$[metric].kind === 'regression' && !['r2', 'rmse', 'median_ae'].includes(metric) ? this.#loss(`${metric} ${spec.quantile ?? ''} candidate`, () => regressionLoss(spec, frame, 'candidate')) : undefined;
        return metric === 'log_loss' || metric === 'brier' ? this.#loss(`${metric} candidate`, () => scoreLoss(metric, frame, 'candidate')) : undefined;
    }
    /** One entry a slice, with a breath every few of them. */
    async #each(count, of) {
        const found = [];
        for (let slice = 0; slice < count; slice++) {
            if (slice % measure_FEW === 0)
                await this.#options.breathe?.();
            found.push(of(slice));
        }
        return found;
    }
    /** Counts the rows once for all metrics. */
    #classes(frame, partition, specs) {
        const { baseline } = frame, counted = specs.some(({ metric }) => names/* METRIC_FACTS */.b$[metric].kind === 'labels');
        const options = { classes: frame.classes, binary: frame.task === 'binary-classification', ...this.#options };
        const joint = counted && this.#options.paired && baseline !== undefined ? tallyCells(frame, partition, frame.candidate, baseline) : undefined;
        // Of models that were asked about different rows each has its own.
        const own = counted && joint === undefined ? tallyCells(frame, partition, frame.candidate, undefined) : undefined, others = counted && joint === undefined && baseline !== undefined ? tallyCells(frame, partition, baseline, undefined) : undefined;
        return async (spec) => {
            const { kind } = names/* METRIC_FACTS */.b$[spec.metric];
            if (kind === 'regression')
                return filled(partition, { kind: 'undefined', why: 'not a metric of classes' });
            if (kind === 'scores')
                return this.#scores(frame, partition, spec);
            return this.#each(partition.count, (slice) => {
                const cells = (joint ?? own)?.[slice], other = joint === undefined ? others?.[slice] : undefined;
                if (cells === undefined)
                    return { candidate: NONE };
                const candidate = countEvidence(spec, cells, 'candidate', options);
                if (joint !== undefined)
                    return { candidate, baseline: countEvidence(spec, cells, 'baseline', options), difference: countDifference(spec, cells, options) };
                const before = other === undefined ? undefined : countEvidence(spec, other, 'candidate', options);
                return before === undefined ? { candidate } : { candidate, baseline: before, difference: independentDifference(candidate, before) };
            });
        };
    }
    async #scores(frame, partition, spec) {
        const { candidate, baseline } = frame, { metric } = spec;
        if (candidate.scores === undefined)
            return filled(partition, NO_SCORES);
        if (metric === 'log_loss' || metric === 'brier')
            return this.#means(frame, partition, (side) => this.#loss(`${metric} ${side}`, () => scoreLoss(metric, frame, side)));
        const of = classOf(spec, { classes: frame.classes, binary: frame.task === 'binary-classification' });
        if (of === undefined)
            return this.#averagedAreas(frame, partition, spec);
        const labels = this.#isClass(frame, of), at = frame.task === 'binary-classification' ? 0 : of;
        const rank = (scores) => (scores === undefined ? undefined : this.#ranking(scores, labels, partition));
        // The score of the negative class is what is left of the positive one.
        const own = (scores) => (frame.task === 'binary-classification' && of === 0 ? scores?.map((score) => 1 - score) : scores), first = rank(own(candidate.scores[at])), second = rank(own(baseline?.scores?.[at]));
        if (first === undefined)
            return filled(partition, NO_SCORES);
        const evidence = (ranks, slice) => metric === 'roc_auc' ? areaEvidence(ranks, slice, frame.weights) : metric === 'ece' ? calibrationEvidence(ranks, slice, this.#options, frame.weights) : precisionEvidence(ranks, slice, this.#options, frame.weights);
        const a = new Float64Array(frame.rows), b = new Float64Array(frame.rows);
        return this.#each(partition.count, (slice) => {
            const now = evidence(first, slice);
            if (second === undefined)
                return baseline === undefined ? { candidate: now } : { candidate: now, baseline: { kind: 'undefined', why: 'the baseline gives no scores' }, difference: { kind: 'undefined', why: 'the baseline gives no scores' } };
            const before = evidence(second, slice);
            return { candidate: now, baseline: before, difference: metric === 'roc_auc' && this.#options.paired && sameRows(first, second, slice) ? areaDifference(first, second, slice, a, b, frame.weights) : independentDifference(now, before) };
        });
    }
    /** Mean of the areas of every class against all others, in a multiclass task. */
    async #averagedAreas(frame, partition, { metric, average: how }) {
        if (metric !== 'roc_auc')
            return filled(partition, { kind: 'undefined', why: `${metric} of many classes needs a \`class\`` });
        const ranks = async (side) => {
            const scores = frame[side]?.scores, found = [];
            for (const [of, one] of scores?.entries() ?? []) {
                await this.#options.breathe?.();
                found.push(this.#ranking(one, this.#isClass(frame, of), partition));
            }
            return scores === undefined ? undefined : found;
        };
        const now = await ranks('candidate'), before = await ranks('baseline'), lists = rowsOf(partition);
        return this.#each(partition.count, (slice) => {
            const rows = lists[slice] ?? new Uint32Array();
            const sizes = new Float64Array(frame.classes.length);
            for (const row of rows) {
                const label = frame.labels[row] ?? 0;
                sizes[label] = (sizes[label] ?? 0) + (frame.weights?.[row] ?? 1);
            }
            const average = (all) => {
                const areas = all.flatMap((one, of) => { const area = areaEvidence(one, slice, frame.weights); return area.kind === 'area' ? [{ ...area, share: how === 'weighted' ? sizes[of] ?? 0 : 1 }] : []; }), total = areas.reduce((sum, { share }) => sum + share, 0);
                if (areas.length === 0)
                    return { kind: 'undefined', why: 'one class' };
                // The variance of a mean of dependent areas is at most that of their errors added up.
                const error = areas.reduce((sum, { variance, share }) => sum + share * Math.sqrt(variance), 0) / total;
                return { kind: 'normal', value: areas.reduce((sum, { value, share }) => sum + share * value, 0) / total, error, degrees: Math.max(1, rows.length - 1), share: true };
            };
            if (now === undefined)
                return { candidate: NO_SCORES };
            const candidate = average(now);
            return before === undefined ? { candidate } : { candidate, baseline: average(before), difference: independentDifference(candidate, average(before)) };
        });
    }
    async #numbers(frame, partition, spec) {
        switch (spec.metric) {
            case 'r2': return this.#explained(frame, partition);
            case 'median_ae': return this.#medians(frame, partition);
            case 'rmse': {
                const compared = this.#means(frame, partition, (side) => this.#loss(`mse ${side}`, () => regressionLoss({ metric: 'mse' }, frame, side)));
                const root = (evidence) => (evidence.kind === 'mean' ? rootEvidence(evidence.moments) : evidence);
                return compared.map(({ candidate, baseline, difference }) => ({ candidate: root(candidate), ...(baseline === undefined ? {} : { baseline: root(baseline), difference: rootDifference(root(candidate), root(baseline), difference) }) }));
            }
            default: return names/* METRIC_FACTS */.b$[spec.metric].kind === 'regression' ? this.#means(frame, partition, (side) => this.#loss(`${spec.metric} ${spec.quantile ?? ''} ${side}`, () => regressionLoss(spec, frame, side))) : filled(partition, { kind: 'undefined', why: 'not a metric of numbers' });
        }
    }
    /** Metrics that are a mean of the losses of rows: paired by the differences of the same rows. */
    #means(frame, partition, lossOf) {
        const now = lossOf('candidate'), before = lossOf('baseline'), { weights } = frame;
        if (now === undefined)
            return filled(partition, NO_SCORES);
        const evidence = (losses) => momentsOf(losses, partition, weights).map(meanEvidence);
        const candidate = evidence(now);
        if (before === undefined)
            return candidate.map((one) => (frame.baseline === undefined ? { candidate: one } : { candidate: one, baseline: NO_SCORES, difference: NO_SCORES }));
        const baseline = evidence(before), difference = this.#options.paired ? evidence(now.map((loss, row) => change(loss, before[row] ?? Number.NaN))) : candidate.map((one, slice) => independentDifference(one, baseline[slice] ?? NONE));
        return candidate.map((one, slice) => ({ candidate: one, baseline: baseline[slice] ?? NONE, difference: difference[slice] ?? NONE }));
    }
    #explained(frame, partition) {
        const lists = rowsOf(partition);
        return this.#each(partition.count, (slice) => {
            const rows = lists[slice] ?? new Uint32Array();
            const of = (values) => (values === undefined ? undefined : explained(frame.labels, values, present(rows, values), frame.weights));
            const now = of(frame.candidate.values), before = of(frame.baseline?.values), gone = { kind: 'undefined', why: rows.length === 0 ? 'no rows' : 'all labels are the same' };
            const read = (found) => (found === undefined ? gone : influenceEvidence(found.value, found.influence, found.n));
            if (frame.baseline === undefined)
                return { candidate: read(now) };
            const paired = this.#options.paired && now !== undefined && before !== undefined && now.influence.length === before.influence.length;
            return { candidate: read(now), baseline: read(before), difference: paired ? influenceEvidence(now.value - before.value, now.influence.map((one, at) => one - (before.influence[at] ?? 0)), now.n) : independentDifference(read(now), read(before)) };
        });
    }
    #medians(frame, partition) {
        const now = this.#loss('mae candidate', () => regressionLoss({ metric: 'mae' }, frame, 'candidate')), before = this.#loss('mae baseline', () => regressionLoss({ metric: 'mae' }, frame, 'baseline'));
        const { weights } = frame, median = (rows, losses) => medianEvidence(Float64Array.from(rows, (row) => losses[row] ?? Number.NaN), this.#options, weights === undefined ? undefined : Float64Array.from(rows, (row) => weights[row] ?? 0));
        const lists = rowsOf(partition);
        return this.#each(partition.count, (slice) => {
            const rows = lists[slice] ?? new Uint32Array();
            const of = (losses) => (losses === undefined ? NONE : median(present(rows, losses), losses));
            const candidate = of(now);
            return before === undefined ? { candidate } : { candidate, baseline: of(before), difference: independentDifference(candidate, of(before)) };
        });
    }
    /** Rows of a class: 1 for those. */
    #isClass(frame, of) {
        const known = this.#members.get(of);
        if (known !== undefined)
            return known;
        const labels = new Uint8Array(frame.rows);
        for (let row = 0; row < labels.length; row++)
            if (frame.labels[row] === of)
                labels[row] = 1;
        this.#members.set(of, labels);
        return labels;
    }
    #ranking(scores, labels, partition) {
        const known = this.#rankings.find((one) => one.scores === scores && one.labels === labels && one.partition === partition);
        if (known !== undefined)
            return known.ranks;
        const ranks = ranking(scores, labels, this.#order(scores), partition);
        this.#rankings = [...this.#rankings.filter((one) => one.partition === partition), { scores, labels, partition, ranks }];
        return ranks;
    }
    /** How the scores of a binary classifier rank in each slice; undefined where there are none. */
    rankingOf(partition) {
        const frame = this.#frame, scores = frame.task === 'binary-classification' ? frame.candidate.scores?.[0] : undefined;
        return frame.task !== 'binary-classification' || scores === undefined ? undefined : this.#ranking(scores, this.#isClass(frame, 1), partition);
    }
    #order(scores) {
        const known = this.#orders.get(scores) ?? sorted(scores);
        this.#orders.set(scores, known);
        return known;
    }
    #loss(key, compute) {
        if (!this.#losses.has(key))
            this.#losses.set(key, compute());
        return this.#losses.get(key);
    }
}
/** How much larger one loss is than the other; what differs by the rounding of the two is the same. */
function change(now, before) { const found = now - before; return Math.abs(found) <= 1e-12 * Math.max(Math.abs(now), Math.abs(before)) ? 0 : found; }
function meanEvidence(moments) { return moments.n === 0 ? NONE : measure_finite(moments) ? { kind: 'mean', moments } : TOO_LARGE; }
function filled({ count }, evidence) { return Array.from({ length: count }, () => ({ candidate: evidence })); }
const present = (rows, values) => rows.filter((row) => !Number.isNaN(values[row]));
/** The difference of two roots by the delta method, from the difference of the squares: (a - b) = (a^2 - b^2) / (a + b). */
function rootDifference(first, second, squares) {
    const a = read_valueOf(first), b = read_valueOf(second);
    if (first.kind !== 'mean' || second.kind !== 'mean' || squares?.kind !== 'mean' || a === undefined || b === undefined)
        return independentDifference(first, second);
    const { n, variance } = squares.moments, sum = a + b;
    return { kind: 'normal', value: a - b, error: sum === 0 ? 0 : Math.sqrt(variance / n) / sum, degrees: Math.max(1, n - 1) };
}

;// CONCATENATED MODULE: ./out/metrics/worst.js
/** How wrong a model is about each row: what examples are chosen by, and slices are searched with. Never negative, never NaN.
 *  Classification: 1 for a wrong class, 0 for the right one; regression: the absolute error. Without a prediction 0. */
function rowErrors(frame, side) {
    const errors = new Float64Array(frame.rows);
    if (frame.task === 'regression') {
        const values = frame[side]?.values;
        for (let row = 0; row < errors.length; row++) {
            const off = Math.abs((values?.[row] ?? Number.NaN) - (frame.labels[row] ?? Number.NaN));
            errors[row] = Number.isNaN(off) ? 0 : off;
        }
        return errors;
    }
    const classes = frame[side]?.classes;
    for (let row = 0; row < errors.length; row++)
        errors[row] = classes === undefined || (classes[row] ?? -1) < 0 || classes[row] === frame.labels[row] ? 0 : 1;
    return errors;
}
/** How much more wrong the candidate is than the baseline, where it is; else 0, also where the baseline says nothing. */
function rowRegressions(frame) {
    const now = rowErrors(frame, 'candidate'), before = rowErrors(frame, 'baseline');
    return now.map((error, row) => (hasBaseline(frame, row) ? Math.max(0, error - (before[row] ?? 0)) : 0));
}
/** Does the baseline say anything about a row? */
function hasBaseline(frame, row) {
    return frame.task === 'regression' ? !Number.isNaN(frame.baseline?.values[row] ?? Number.NaN) : (frame.baseline?.classes[row] ?? -1) >= 0;
}
/** The rows of a list to show: those that got worse against the baseline first, then those with the largest errors, the surest mistakes among equals. */
function worstRows(frame, rows, errors, regressions, most) {
    const found = [], sure = frame.task === 'regression' ? undefined : frame.candidate;
    let leastWorse = -1, leastError = -1;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? 0, plain = errors[row] ?? 0;
        if (plain <= 0)
            continue;
        const worse = regressions?.[row] ?? 0, error = sure === undefined ? plain : plain + sureness(sure, row);
        if (found.length === most && (worse < leastWorse || (worse === leastWorse && error <= leastError)))
            continue;
        const at = found.findIndex((other) => worse > other.worse || (worse === other.worse && error > other.error));
        found.splice(at < 0 ? found.length : at, 0, { row, worse, error });
        if (found.length > most)
            found.pop();
        const last = found.at(-1);
        leastWorse = last?.worse ?? -1;
        leastError = last?.error ?? -1;
    }
    return found.map(({ row }) => row);
}
/** How far from undecided the scores of a row are: less than 1, so that it never outweighs a mistake. */
function sureness({ scores }, row) {
    let most = 0;
    for (const one of scores ?? [])
        most = Math.max(most, Math.abs((one[row] ?? 0.5) - 0.5));
    return Math.min(most, 0.999);
}

// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __webpack_require__(78809);
;// CONCATENATED MODULE: ./out/gates/slice-test/absent.js

/** Slices that exist without being declared. */
const ALWAYS = ['overall', 'rest', 'best'];
/** Slices that requirements name and that the data does not have, such as one value of a column (`sex = F`) that no row holds: nothing is asked of
 *  them then, which must not look as if all were well. */
function absentSlices(requirements, slices, families, where) {
    const names = slices.map(({ name }) => name), known = new Set([...ALWAYS, ...names, ...families.map(({ name }) => name)]), found = new Map();
    for (const { slices: asked = [], demands, at } of requirements) {
        const named = [...asked.map((name) => ({ name, key: 'slices' })), ...demands.flatMap((demand) => (demand.kind === 'max-gap' ? [{ name: demand.to, key: 'max-gap-to' }] : []))];
        for (const { name, key } of named)
            if (!known.has(name) && !found.has(name))
                found.set(name, { rule: 'empty-slice', message: `slice "${name}" has no row${(0,nearest/* didYouMean */.au)(name, names)}`, count: 1, places: [where([...at, key])].filter((place) => place !== undefined) });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./out/sensitive/hide-all.js
var hide_all = __webpack_require__(6785);
;// CONCATENATED MODULE: ./out/gates/slice-test/examples.js


/** Rows as they are shown: with their ids and their places.
 *  @param rows   numbers in the frame
 *  @param origin number in the data of each row of the frame */
async function exampleRows(data, frame, rows, origin, id) {
    const unique = [...new Set(rows)], numbers = unique.map((row) => origin[row] ?? 0);
    const texts = id === undefined ? [] : await data.some(id, numbers), shown = await (0,hide_all/* hideAll */.c)(texts.map((text) => text ?? '')), ids = texts.map((text, at) => (text === undefined ? undefined : shown[at])), places = await data.places(numbers);
    return new Map(unique.map((row, at) => {
        const place = places[at], { label, predicted } = examples_said(frame, row);
        return [row, { row: numbers[at] ?? 0, id: ids[at], file: place?.file ?? '', line: place?.line, record: place?.record, label, predicted }];
    }));
}
function examples_said(frame, row) {
    if (frame.task === 'regression')
        return { label: (0,numbers/* decimal */._)(frame.labels[row] ?? Number.NaN, 4), predicted: (0,numbers/* decimal */._)(frame.candidate.values[row] ?? Number.NaN, 4) };
    const { predicted, score } = answer(frame, 'candidate', row);
    return { label: frame.classes[frame.labels[row] ?? -1] ?? '', predicted: `${predicted}${score === undefined ? '' : ` (${(0,numbers/* decimal */._)(score, 3)})`}` };
}
/** What a model says of a row, with the score of the positive class, or of the predicted one of many. */
function answer(frame, side, row) {
    const model = frame[side], predicted = model?.classes[row] ?? -1;
    return { predicted: frame.classes[predicted] ?? '', score: model?.scores?.[frame.task === 'binary-classification' ? 0 : predicted]?.[row] };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/changes.js

/** Rows of either kind that stand in changes.csv. */
const changes_LISTED = 2000;
/** Rows that only one of the two models gets right; of regression there are none.
 *  @param examples the worst of the new errors, with their places */
async function changesOf(data, frame, origin, id, examples) {
    if (frame.task === 'regression' || frame.baseline === undefined)
        return undefined;
    const broken = [], mended = [], { labels, candidate, baseline } = frame;
    for (let row = 0; row < frame.rows; row++) {
        const label = labels[row], before = baseline.classes[row] ?? -1, right = candidate.classes[row] === label;
        if (before < 0)
            continue;
        if (before === label && !right)
            broken.push(row);
        if (before !== label && right)
            mended.push(row);
    }
    const listed = [...broken.slice(0, changes_LISTED).map((row) => ({ row, kind: 'new error' })), ...mended.slice(0, changes_LISTED).map((row) => ({ row, kind: 'mended' }))];
    const known = await exampleRows(data, frame, listed.map(({ row }) => row), origin, id);
    return { broken: broken.length, mended: mended.length, examples, rows: listed.flatMap(({ row, kind }) => { const one = known.get(row); if (one === undefined)
            return []; const { id: named, file, line, record, label } = one; return [{ id: named, file, line, record, label, kind, before: answer(frame, 'baseline', row), now: answer(frame, 'candidate', row) }]; }) };
}

// EXTERNAL MODULE: ./out/engine/values.js
var engine_values = __webpack_require__(87137);
// EXTERNAL MODULE: ./out/engine/duckdb/dialect.js
var dialect = __webpack_require__(28597);
// EXTERNAL MODULE: ./out/data/json/object.js
var object = __webpack_require__(79881);
;// CONCATENATED MODULE: ./out/gates/slice-test/load/steady.js



/** Functions that give something else at each call, as the engine knows them. `error` is said to be one, and gives nothing at all. */
const steady_volatile = new WeakMap();
function volatileOf(engine) {
    const known = steady_volatile.get(engine) ?? engine.query("select distinct function_name as name from duckdb_functions() where stability = 'VOLATILE' and function_name <> 'error'").then((rows) => new Set(rows.map((row) => (0,engine_values/* asText */.e)(row['name']))));
    steady_volatile.set(engine, known);
    return known;
}
/** What makes an expression that somebody wrote give other answers for the same data: the call of a function such as `random`, or a sample. A report must be the same for the same data.
 *  @returns what to call it; undefined where it is steady, or is no SQL: then the engine says what is wrong */
async function unsteady(expression, engine) {
    const names = await volatileOf(engine), [row] = await engine.query(`select json_serialize_sql(${dialect/* duckdbDialect */.Q.text(`select (${expression}\n)`)}) as tree`), tree = JSON.parse((0,engine_values/* asText */.e)(row?.['tree']));
    if (!(0,object/* isObject */.G)(tree) || tree['error'] !== true)
        return unsteadyPart(tree, names);
    // What cannot be written as a tree (a pivot) may still run.
    const called = [...expression.matchAll(/(\w+)"?\s*\(/g)].map(([, name = '']) => name.toLowerCase()).find((name) => names.has(name));
    return called === undefined ? undefined : `${called}()`;
}
function unsteadyPart(part, names) {
    if (typeof part !== 'object' || part === null)
        return undefined;
    if ((0,object/* isObject */.G)(part)) {
        const { function_name: called, sample } = part;
        if (typeof called === 'string' && names.has(called.toLowerCase()))
            return `${called.toLowerCase()}()`;
        if ((0,object/* isObject */.G)(sample))
            return 'a sample';
    }
    for (const one of Object.values(part)) {
        const found = unsteadyPart(one, names);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/gates/slice-test/custom.js




/** Parts of the rows that are left out one after the other to see how much an aggregate changes. */
const PARTS = 20;
/** Names that no column has. */
const ROW = '__gauntlet_row', PART = '__gauntlet_part', SLICE = '__gauntlet_slice', NUMBER = '__gauntlet_number';
/** Seconds that an aggregate may take. */
const LIMIT = 120;
/** Metrics that users write as a SQL aggregate. Their errors come from leaving out a twentieth of the rows at a time (the delete-a-group
 *  jackknife), by their ids where they have any: then the order of the rows makes no difference.
 *  @see Kott (2001), Journal of Official Statistics 17:521-526
 *  @throws UserError `config-invalid` when an aggregate cannot be asked */
async function measureCustom(custom, data, frame, family, origin, id, paired, where) {
    if (custom.length === 0)
        return [];
    const now = await valuesOf(custom, data, frame, family, origin, id, 'candidate', where), before = frame.baseline === undefined ? undefined : await valuesOf(custom, data, frame, family, origin, id, 'baseline', where), sizes = new Uint32Array(family.slices.length);
    for (const code of family.partition.codes)
        if (code >= 0)
            sizes[code] = (sizes[code] ?? 0) + 1;
    return custom.map(({ name }, at) => ({
        key: name,
        compared: family.slices.map((_, slice) => {
            const own = now[at]?.[slice] ?? [], theirs = before?.[at]?.[slice], cases = sizes[slice] ?? 0;
            if (theirs === undefined)
                return { candidate: jackknife(own, cases) };
            const difference = jackknife(own.map((value, part) => value - (theirs[part] ?? Number.NaN)), cases, paired ? 1 : Math.SQRT2);
            return { candidate: jackknife(own, cases), baseline: jackknife(theirs, cases), difference };
        }),
    }));
}
/** Custom metrics must give the same for the same data.
 *  @throws UserError `config-invalid` for one that does not */
async function refuseUnsteady(custom, engine, where) {
    for (const { name, sql: text } of custom) {
        const changing = await unsteady(text, engine);
        if (changing !== undefined)
            throw refused(name, `${changing} gives something else in every run`, where(name), 'The same data must give the same report. A hash of an id is a steady way to choose rows: `hash(id) % 10 = 0`.');
    }
}
function refused(name, why, place, hint) {
    return new out_errors/* UserError */.y('config-invalid', `custom metric ${name} cannot be asked: ${why}`, { ...(place === undefined ? {} : { place }), hint });
}
async function valuesOf(custom, data, frame, family, origin, id, side, where) {
    const { engine } = data, table = '_custom', view = await data.view(), predicted = side === 'candidate' ? frame.candidate : frame.baseline;
    await engine.fill(table, { [ROW]: Int32Array.from(origin), [SLICE]: family.partition.codes, _label: frame.task === 'regression' ? frame.labels : named(frame.labels, frame.classes), _prediction: predictionOf(frame, predicted), _score: scoreOf(frame, predicted) });
    try {
        const own = new Set(['label', 'prediction', 'score']), others = data.columns.filter((name) => !own.has(name.toLowerCase())).map((name) => dialect/* duckdbDialect */.Q.ident(name));
        const rows = `(select c.${SLICE}, hash(${id === undefined ? `c.${ROW}` : `d.${dialect/* duckdbDialect */.Q.ident(id)}`}) % ${PARTS} as ${PART}, c._label as label, c._prediction as prediction, c._score as score${others.length === 0 ? '' : `, ${others.map((name) => `d.${name}`).join(', ')}`} from ${table} as c join (select row_number() over () - 1 as ${NUMBER}, * from ${view}) as d on d.${NUMBER} = c.${ROW} where c.${SLICE} >= 0)`;
        return await Promise.all(custom.map(({ name, sql: text }) => oneMetric(name, text, rows, data, family.slices.length, where(name))));
    }
    finally {
        await engine.query(`drop table ${table}`);
    }
}
async function oneMetric(name, text, rows, { engine }, slices, place) {
    const not = (why) => refused(name, why, place, 'It is a SQL aggregate that gives one number, such as `avg(abs(prediction - label))`.');
    const values = Array.from({ length: slices }, () => Array.from({ length: PARTS + 1 }).fill(Number.NaN));
    for (let part = 0; part <= PARTS; part++) {
        const left = part === 0 ? '' : ` where ${PART} <> ${part - 1}`;
        const asked = await engine.select(`select ${SLICE}, cast((${text}\n) as double) from ${rows} as data${left} group by ${SLICE}`, slices, LIMIT);
        if (asked.kind === 'late')
            throw not(`it takes more than ${LIMIT} s`);
        if (asked.kind === 'failed')
            throw not(`it breaks on a value of the data (${/^[A-Za-z ]+ Error/.exec(asked.message)?.[0] ?? 'error'})`);
        if (asked.kind === 'refused')
            throw not(asked.message.split('\n')[0] ?? '');
        if (new Set(asked.rows.map(([slice]) => (0,engine_values/* asNumber */.i)(slice))).size < asked.rows.length)
            throw not('it gives several numbers for a slice');
        for (const [slice, value] of asked.rows) {
            const list = values[(0,engine_values/* asNumber */.i)(slice)];
            if (list !== undefined)
                list[part] = value === null ? Number.NaN : (0,engine_values/* asNumber */.i)(value);
        }
    }
    return values;
}
/** @param cases rows of the slice
 *  @param widen what the error is multiplied with: of different rows the errors of both add up */
function jackknife([value = Number.NaN, ...parts], cases, widen = 1) {
    if (!Number.isFinite(value))
        return { kind: 'undefined', why: 'it gives no number' };
    const known = parts.filter(Number.isFinite);
    if (known.length < PARTS)
        return { kind: 'undefined', why: 'too few rows' };
    const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
    return { kind: 'normal', value, error: widen * Math.sqrt(((PARTS - 1) / PARTS) * known.reduce((sum, one) => sum + (one - mean) ** 2, 0)), degrees: PARTS - 1, cases };
}
function named(codes, classes) {
    const numbers = classes.map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
    return numbers.every(Number.isFinite) ? Float64Array.from(codes, (code) => numbers[code] ?? Number.NaN) : Array.from(codes, (code) => classes[code] ?? null);
}
function predictionOf(frame, predicted) {
    if (frame.task === 'regression')
        return predicted !== undefined && 'values' in predicted ? predicted.values : new Float64Array(frame.rows).fill(Number.NaN);
    return named(predicted?.classes ?? new Int32Array(frame.rows).fill(-1), frame.classes);
}
function scoreOf(frame, predicted) {
    const scores = predicted !== undefined && 'scores' in predicted && frame.task === 'binary-classification' ? predicted.scores?.[0] : undefined;
    return scores ?? new Float64Array(frame.rows).fill(Number.NaN);
}

;// CONCATENATED MODULE: ./out/discovery/bin.js
/** A value that holds more of the rows than this has a bin of its own where bins are quantiles. */
const bin_HEAVY = 0.5;
/** Most bins of a fixed width. */
const bin_MOST = 10_000;
/** Cuts a column. `bins` are edges by hand, `width` puts edges at its multiples, `quantiles` at values of the data, ties never split; there, a value that holds more than
 *  half of the rows gets a bin of its own (`= 0`) and the rest is cut.
 *  @param values NaN where nothing is known: a level of its own
 *  @throws RangeError for edges that do not ascend, a width that is not positive or gives over 10,000 bins, fewer than one quantile */
function bin(name, values, binning) {
    const sorted = values.filter((value) => !Number.isNaN(value)).toSorted();
    const cuts = 'quantiles' in binning ? quantileCuts(sorted, binning.quantiles) : toCuts('bins' in binning ? bin_ascending(binning.bins) : multiples(sorted, binning.width));
    const missing = sorted.length < values.length, codes = new Uint16Array(values.length);
    const starts = cuts.map(({ low }) => low);
    for (let row = 0; row < values.length; row++) {
        const value = values[row] ?? Number.NaN;
        codes[row] = Number.isNaN(value) ? cuts.length : place(starts, value);
    }
    return { codes, levels: cuts.length + (missing ? 1 : 0), edges: starts.slice(1), labels: [...cuts.map((cut) => label(name, cut)), ...(missing ? [`${name} is missing`] : [])] };
}
function place(starts, value) {
    let low = 0, high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
const toCuts = (edges) => [-Infinity, ...edges].map((low, i) => ({ low, high: edges[i] ?? Infinity, point: false }));
function bin_ascending(edges) {
    for (const [i, edge] of edges.entries())
        if (!Number.isFinite(edge) || (i > 0 && edge <= (edges[i - 1] ?? 0)))
            throw new RangeError(`edge ${edge}: expected finite edges that ascend`);
    return edges;
}
function multiples(sorted, width) {
    if (!(width > 0 && width < Infinity))
        throw new RangeError(`width is ${width}: expected a number > 0`);
    const finite = sorted.filter((value) => Number.isFinite(value)), least = finite[0], most = finite.at(-1);
    if (least === undefined || most === undefined)
        return [];
    const first = Math.floor(least / width), last = Math.floor(most / width) + 1;
    if (last - first > bin_MOST)
        throw new RangeError(`width ${width} gives ${last - first} bins, more than ${bin_MOST}`);
    // 3 · 0.1 is to be 0.3, and 0.3 / 0.1 is less than 3: the edges themselves are compared.
    return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * width).toPrecision(12))).filter((edge) => edge > least && edge <= most);
}
function quantileCuts(sorted, bins) {
    if (!Number.isInteger(bins) || bins < 1)
        throw new RangeError(`${bins} quantiles: expected a whole number ≥ 1`);
    const middle = sorted[sorted.length >> 1] ?? 0, from = sorted.indexOf(middle), to = sorted.lastIndexOf(middle) + 1;
    const heavy = sorted.length > 0 && to - from > bin_HEAVY * sorted.length && to - from < sorted.length && bins > 1;
    if (!heavy)
        return toCuts(quantileEdges(sorted, bins));
    const below = sorted.subarray(0, from), above = sorted.subarray(to), rest = below.length + above.length;
    const share = (part) => Math.max(1, Math.round(((bins - 1) * part) / rest));
    const lower = below.length === 0 ? [] : toCuts(quantileEdges(below, share(below.length))).map((cut) => ({ ...cut, high: Math.min(cut.high, middle) }));
    const next = above[0];
    const upper = next === undefined ? [] : [next, ...quantileEdges(above, share(above.length))].map((low, i, edges) => ({ low, high: edges[i + 1] ?? Infinity, point: false }));
    return [...lower, { low: lower.length === 0 ? -Infinity : middle, high: middle, point: true }, ...upper];
}
/** Distinct values of the data that cut it into parts of nearly the same number of rows; the least value is none. */
function quantileEdges(sorted, bins) {
    const edges = [];
    for (let i = 1; i < bins; i++) {
        const edge = sorted[Math.floor((i * sorted.length) / bins)];
        if (edge === undefined || edge <= (edges.at(-1) ?? sorted[0] ?? edge))
            continue;
        const short = shortest(before(sorted, edge), edge);
        if (short > (edges.at(-1) ?? -Infinity))
            edges.push(short);
    }
    return edges;
}
/** The largest value below another one. @param sorted ascending */
function before(sorted, value) {
    let low = 0, high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? Infinity) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low - 1] ?? -Infinity;
}
/** The shortest number above one value and up to the next, so that it parts the same rows: 0.068 for 0.06779199999999999. */
function shortest(below, edge) {
    for (let digits = 1; digits < 17; digits++) {
        const rounded = Number(edge.toPrecision(digits)), lower = Number((edge - Math.abs(edge) * 10 ** -digits).toPrecision(digits));
        for (const number of [rounded, lower])
            if (number > below && number <= edge)
                return number;
    }
    return edge;
}
function label(name, { low, high, point }) {
    if (point)
        return `${name} = ${high}`;
    if (low === -Infinity)
        return high === Infinity ? `any ${name}` : `${name} < ${high}`;
    return high === Infinity ? `${name} ≥ ${low}` : `${low} ≤ ${name} < ${high}`;
}

;// CONCATENATED MODULE: ./out/discovery/exceedance.js


/** One-sided p-value of "the mean error in the slice is larger than in the rest", given the errors: under no relation every choice of as many rows is as likely.
 *  Exact for 0/1 errors (Fisher), by a saddlepoint otherwise. A normal or t approximation is not safe here: slices are small and errors skewed.
 *  @param members 1 for the rows of the slice
 *  @returns 1 for an empty slice, a slice of all rows, or one that is no worse than the rest */
function exceedance(errors, members) {
    const rows = errors.length;
    let size = 0, inside = 0, total = 0, binary = true, whole = true;
    for (let row = 0; row < rows; row++) {
        const error = errors[row] ?? 0;
        total += error;
        if (members[row] === 1) {
            size++;
            inside += error;
        }
        if (error !== 0 && error !== 1)
            binary = false;
        if (!Number.isInteger(error))
            whole = false;
    }
    if (size === 0 || size === rows || inside * rows <= total * size)
        return 1;
    return binary ? fisher(rows, total, size, inside) : saddlepoint(errors, size, inside - (whole ? 0.5 : 0));
}
/** P(X ≥ `seen`) of a hypergeometric X: errors among `size` rows drawn from `rows` that hold `total`. @see Fisher (1935), The Design of Experiments */
function fisher(rows, total, size, seen) {
    const choose = (n, k) => math_base_special_gammaln_lib(n + 1) - math_base_special_gammaln_lib(k + 1) - math_base_special_gammaln_lib(n - k + 1);
    const last = Math.min(total, size), first = Math.max(seen, 0, size + total - rows);
    let p = 0;
    let term = Math.exp(choose(total, first) + choose(rows - total, size - first) - choose(rows, size));
    for (let x = first; x <= last; x++) {
        p += term;
        term *= ((total - x) * (size - x)) / ((x + 1) * (rows - total - size + x + 1));
    }
    return Math.min(1, p);
}
/** P(sum of `size` values drawn without replacement ≥ `sum`), for a sum above its mean: double saddlepoint of the conditional distribution of Σaᵢ given that Bernoulli draws pick `size` rows.
 *  @see Robinson (1982), JRSS B 44:91–101; Skovgaard (1987), J. Appl. Prob. 24:875–887; Booth & Butler (1990), Biometrika 77:787–796 */
function saddlepoint(values, size, sum) {
    const n = values.length, share = size / n;
    let mean = 0, scale = 0;
    for (const value of values)
        mean += value / n;
    for (const value of values)
        scale += (value - mean) ** 2 / n;
    scale = Math.sqrt(scale);
    if (scale === 0)
        return 1;
    const target = (sum - size * mean) / scale;
    if (target <= 0)
        return 1;
    const logOdds = Math.log(share / (1 - share));
    let s = 0, t = 0, best = exceedance_at(values, mean, scale, logOdds, s, t);
    for (let step = 0; step < 100; step++) {
        const ds = size - best.draws, dt = target - best.sum, det = best.ss * best.tt - best.st ** 2;
        if (Math.abs(ds) < 1e-9 * n && Math.abs(dt) < 1e-9 * n)
            break;
        if (!(det > 0))
            break;
        const us = (best.tt * ds - best.st * dt) / det, ut = (best.ss * dt - best.st * ds) / det;
        const before = best.k - s * size - t * target;
        let length = 1, next = exceedance_at(values, mean, scale, logOdds, s + us, t + ut);
        while (!(next.k - (s + length * us) * size - (t + length * ut) * target <= before + 1e-12) && length > 1e-6) {
            length /= 2;
            next = exceedance_at(values, mean, scale, logOdds, s + length * us, t + length * ut);
        }
        s += length * us;
        t += length * ut;
        best = next;
    }
    const exponent = s * size + t * target - best.k - n * Math.log(1 - share);
    const w = Math.sqrt(Math.max(0, 2 * exponent)), v = t * Math.sqrt(Math.max(0, best.ss * best.tt - best.st ** 2) / (n * share * (1 - share)));
    if (w < 1e-4)
        return 0.5;
    const density = Math.exp(-w * w / 2) / Math.sqrt(2 * Math.PI);
    // At the largest sum there is, the point runs away and v vanishes: the leading term bounds the tail (Chernoff).
    if (!(v > 1e-6))
        return Math.min(1, Math.exp(-exponent));
    return Math.min(1, Math.max(0, stats_base_dists_normal_cdf_lib(-w, 0, 1) + density * (1 / v - 1 / w)));
}
/** Cumulant function Σ log(1 + e^(o + s + t·aᵢ)) and its derivatives. */
function exceedance_at(values, mean, scale, logOdds, s, t) {
    let k = 0, draws = 0, sum = 0, ss = 0, st = 0, tt = 0;
    for (let row = 0; row < values.length; row++) {
        const a = ((values[row] ?? 0) - mean) / scale, x = logOdds + s + t * a, e = Math.exp(-Math.abs(x)), p = x >= 0 ? 1 / (1 + e) : e / (1 + e), q = p * (1 - p);
        k += Math.max(0, x) + Math.log1p(e);
        draws += p;
        sum += a * p;
        ss += q;
        st += a * q;
        tt += a * a * q;
    }
    // k is that of the odds; the constant n·log(1 − share) is added by the caller, and s is measured from the odds.
    return { k, draws, sum, ss, st, tt };
}

;// CONCATENATED MODULE: ./out/discovery/members.js
/** 1 for each row that meets all conditions. @throws RangeError for a condition on a feature that is not there */
function membersOf(features, rows, conditions) {
    const members = new Uint8Array(rows).fill(1);
    for (const { feature, level } of conditions) {
        const codes = features[feature]?.codes;
        if (codes === undefined)
            throw new RangeError(`condition on feature ${feature} of ${features.length}`);
        for (let row = 0; row < rows; row++)
            if (codes[row] !== level)
                members[row] = 0;
    }
    return members;
}
/** Size and sum of errors of the marked rows. */
function figuresOf(members, errors, weights) {
    let size = 0, sum = 0;
    for (let row = 0; row < members.length; row++) {
        if (members[row] !== 1)
            continue;
        const weight = weights?.[row] ?? 1;
        size += weight;
        sum += weight * (errors[row] ?? 0);
    }
    return { size, errors: sum };
}
/** Rows in both over rows in either: 1 for the same rows. Two empty sets are the same. */
function jaccard(a, b) {
    let both = 0, either = 0;
    for (let row = 0; row < a.length; row++) {
        const x = a[row] ?? 0, y = b[row] ?? 0;
        both += x & y;
        either += x | y;
    }
    return either === 0 ? 1 : both / either;
}

;// CONCATENATED MODULE: ./out/discovery/restrict.js
/** Keeps some rows of every column and of the errors: what an error means may only be asked of some rows. The recall gap is found among rows
 *  with a positive label (error: predicted negative), the gap of false positives among rows with a negative one (error: predicted positive).
 *  @param rows places of the rows, ascending
 *  @throws RangeError for a place outside the data */
function restrict(features, errors, rows) {
    const wrong = rows.find((row) => row < 0 || row >= errors.length);
    if (wrong !== undefined)
        throw new RangeError(`row ${wrong} of ${errors.length}`);
    return {
        features: features.map(({ codes, ...rest }) => {
            const kept = codes instanceof Uint8Array ? new Uint8Array(rows.length) : codes instanceof Uint16Array ? new Uint16Array(rows.length) : new Int32Array(rows.length);
            for (let i = 0; i < rows.length; i++)
                kept[i] = codes[rows[i] ?? 0] ?? 0;
            return { ...rest, codes: kept };
        }),
        errors: picked(errors, rows),
    };
}
/** The values of some rows. */
function picked(values, rows) {
    const found = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at++)
        found[at] = values[rows[at] ?? 0] ?? 0;
    return found;
}
/** Places of the rows that a condition holds for, ascending. */
function rowsWhere(rows, holds) {
    const places = [];
    for (let row = 0; row < rows; row++)
        if (holds(row))
            places.push(row);
    return Int32Array.from(places);
}

;// CONCATENATED MODULE: ./out/discovery/stratified.js

/** Strata of continuous expectations. */
const STRATA = 50;
/** So many different expectations are strata as they are. */
const stratified_FEW = 50;
/** Is the error inside a slice larger than that of other rows of which the same error was to be expected? One-sided chance, by a stratified z-test of
 *  the residuals error - expected, each stratum with its own variances.
 *  A model that says "yes" more often in a slice errs more there by that alone, even about labels that were drawn from a hat. Rows are therefore compared
 *  with rows that were predicted alike: if labels have nothing to do with the columns, every slice is as good as any other.
 *  @param errors   0 or more
 *  @param expected mean error of each row over all labels of the data, given what was predicted for it
 *  @param members  1 for rows of the slice
 *  @returns 1 where there is nothing to compare
 *  @see Cochran (1954), Biometrics 10:417-451, on comparing groups within strata */
function stratifiedExcess(errors, expected, members) {
    const { strata, count } = stratify(expected), n = [new Float64Array(count), new Float64Array(count)], sum = [new Float64Array(count), new Float64Array(count)], square = [new Float64Array(count), new Float64Array(count)];
    for (let row = 0; row < errors.length; row++) {
        const stratum = strata[row] ?? 0, side = members[row] === 1 ? 1 : 0, residual = (errors[row] ?? 0) - (expected[row] ?? 0);
        n[side][stratum] = (n[side][stratum] ?? 0) + 1;
        sum[side][stratum] = (sum[side][stratum] ?? 0) + residual;
        square[side][stratum] = (square[side][stratum] ?? 0) + residual * residual;
    }
    let excess = 0, variance = 0;
    for (let stratum = 0; stratum < count; stratum++) {
        const [outside = 0, inside = 0] = [n[0][stratum], n[1][stratum]];
        if (inside === 0 || outside === 0)
            continue;
        const means = [(sum[0][stratum] ?? 0) / outside, (sum[1][stratum] ?? 0) / inside];
        // Few rows of a slice may all have been wrong: what varies in the stratum as a whole is what they vary by.
        const spread = (square[0][stratum] ?? 0) + (square[1][stratum] ?? 0) - ((sum[0][stratum] ?? 0) + (sum[1][stratum] ?? 0)) ** 2 / (inside + outside);
        const pooled = Math.max(0, spread) / Math.max(1, inside + outside - 1);
        excess += inside * (means[1] - means[0]);
        variance += inside * inside * pooled * (1 / inside + 1 / outside);
    }
    return variance > 0 ? normalCdf(-excess / Math.sqrt(variance)) : 1;
}
function stratify(expected) {
    const known = new Map(), strata = new Int32Array(expected.length);
    for (let row = 0; row < expected.length; row++) {
        const value = expected[row] ?? 0, stratum = known.get(value) ?? known.size;
        if (stratum === stratified_FEW)
            return quantiles(expected);
        known.set(value, stratum);
        strata[row] = stratum;
    }
    return { strata, count: known.size };
}
function quantiles(expected) {
    const sorted = expected.toSorted(), edges = Array.from({ length: STRATA - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / STRATA)] ?? 0);
    return { count: STRATA, strata: Int32Array.from(expected, (value) => { let low = 0, high = edges.length; while (low < high) {
            const middle = (low + high) >> 1;
            if (value >= (edges[middle] ?? 0))
                low = middle + 1;
            else
                high = middle;
        } return low; }) };
}

;// CONCATENATED MODULE: ./out/discovery/score.js
/** Score of a slice: 0 for the whole data, larger the more its mean error exceeds the overall one and the larger it is.
 *  @see Sagadeeva & Boehm (2021), SliceLine, SIGMOD, definition 1 */
function score(size, errors, { size: n, meanError, alpha }) {
    return alpha * (errors / size / meanError - 1) - (1 - alpha) * (n / size - 1);
}
/** The largest score that a slice of at least the least support can have which lies inside one with these figures.
 *
 *  With s rows it has at most min(errors, largest · s) errors. Up to s = errors / largest that bound's score grows with s, beyond it is monotone,
 *  so the maximum stands at the kink or at an end of [minSupport, size].
 *  @param size    rows (weight) of the enclosing slice, or the least of several that enclose it
 *  @param errors  its sum of errors, or the least of several
 *  @param largest its largest single error, or the least of several
 *  @returns −Infinity when no slice inside can have the support
 *  @see Sagadeeva & Boehm (2021), equation 6; n is the number of rows */
function bound(size, errors, largest, whole) {
    const { minSupport } = whole;
    if (size < minSupport || errors <= 0)
        return -Infinity;
    const kink = Math.min(size, Math.max(minSupport, errors / largest));
    return Math.max(score(minSupport, Math.min(errors, largest * minSupport), whole), score(kink, Math.min(errors, largest * kink), whole), score(size, Math.min(errors, largest * size), whole));
}

;// CONCATENATED MODULE: ./out/discovery/top-slices.js
/** The order in which slices are reported: score, then size (larger first), then fewer conditions, then features and levels.
 *  Slices of the same rows tie exactly: sums run in the order of rows everywhere. */
function compareSlices(a, b) {
    return b.score - a.score || b.size - a.size || compareConditions(a.conditions, b.conditions);
}
/** Fewer conditions first, then by feature, then by level. */
function compareConditions(a, b) {
    if (a.length !== b.length)
        return a.length - b.length;
    for (const [i, { feature, level }] of a.entries()) {
        const other = b[i], difference = feature - (other?.feature ?? 0) || level - (other?.level ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Rounding of a bound may not lose a slice that ties. */
const SLACK = 1e-9;
/** The best slices so far, at most `most` of them, all with a positive score. */
class TopSlices {
    #most;
    #slices = [];
    /** A slice with a lower score cannot enter. */
    least = 0;
    /** Where every slice inside scores lower than this, none can enter. */
    reach = -SLACK;
    constructor(most) { this.#most = most; }
    get slices() { return this.#slices; }
    /** @param conditions feature and level in turn: only read when the slice enters */
    offer(score, size, errors, ...conditions) {
        if (!(score > 0) || score < this.least)
            return;
        const slice = { conditions: top_slices_pairs(conditions), size, errors, score }, slices = this.#slices;
        let at = slices.length;
        while (at > 0 && compareSlices(slice, slices[at - 1] ?? slice) < 0)
            at--;
        if (at >= this.#most)
            return;
        slices.splice(at, 0, slice);
        if (slices.length > this.#most)
            slices.pop();
        if (slices.length < this.#most)
            return;
        this.least = slices.at(-1)?.score ?? 0;
        this.reach = this.least - SLACK * (1 + Math.abs(this.least));
    }
}
function top_slices_pairs(flat) {
    const conditions = [];
    for (let i = 0; i < flat.length; i += 2)
        conditions.push({ feature: flat[i] ?? 0, level: flat[i + 1] ?? 0 });
    return conditions.toSorted((a, b) => a.feature - b.feature);
}

;// CONCATENATED MODULE: ./out/discovery/prune.js






/** Slices without those that say the same: one that is not clearly worse than the other rows of a parent (a slice with one condition less) is replaced by the
 *  parent, again and again; of nearly the same rows the one with fewer conditions stays. A parent that does not score is no replacement. The rest is in the order of `compareSlices`. */
function prune(features, errors, slices, whole, { level = 0.001, overlap = 0.9, expected } = {}) {
    const known = new Map();
    const measured = (conditions) => {
        const key = prune_keyOf(conditions), old = known.get(key);
        if (old !== undefined)
            return old;
        const figures = figuresOf(membersOf(features, errors.length, conditions), errors);
        const slice = { conditions, ...figures, score: score(figures.size, figures.errors, whole) };
        known.set(key, slice);
        return slice;
    };
    const simpler = (slice) => {
        if (slice.conditions.length < 2)
            return slice;
        const parents = slice.conditions.map((_, left) => measured(slice.conditions.filter((__, i) => i !== left)));
        const members = membersOf(features, errors.length, slice.conditions);
        const [enough] = parents.filter((parent) => parent.score > 0 && !isWorseWithin(errors, expected, members, membersOf(features, errors.length, parent.conditions), level)).toSorted(compareSlices);
        return enough === undefined ? slice : simpler(enough);
    };
    const distinct = [...new Map(slices.map(simpler).map((slice) => [prune_keyOf(slice.conditions), slice])).values()];
    const kept = [];
    for (const slice of distinct.toSorted((a, b) => a.conditions.length - b.conditions.length || compareSlices(a, b))) {
        const members = membersOf(features, errors.length, slice.conditions);
        if (!kept.some((other) => jaccard(other.members, members) > overlap))
            kept.push({ slice, members });
    }
    return kept.map(({ slice }) => slice).toSorted(compareSlices);
}
/** Is a slice worse than the other rows of the one it lies in, and than those that were predicted alike where `expected` is there?
 *  @param level chance up to which it counts as worse */
function isWorseWithin(errors, expected, members, parent, level) {
    const rows = rowsWhere(errors.length, (row) => parent[row] === 1), inside = new Uint8Array(rows.length), own = picked(errors, rows);
    for (let at = 0; at < rows.length; at++)
        inside[at] = members[rows[at] ?? 0] ?? 0;
    return exceedance(own, inside) <= level && (expected === undefined || stratifiedExcess(own, picked(expected, rows), inside) <= level);
}
const prune_keyOf = (conditions) => conditions.map(({ feature, level }) => `${feature}=${level}`).join('&');

;// CONCATENATED MODULE: ./out/discovery/counting.js
/** 0/1 errors without weights are counted as integers, others summed.
 *  @throws RangeError for an error or weight that is negative or not finite */
function measureOf(errors, weights) {
    const rows = errors.length;
    let binary = weights === undefined;
    for (let row = 0; row < rows; row++) {
        const error = errors[row] ?? 0;
        if (!(error >= 0 && error < Infinity))
            throw new RangeError(`errors[${row}] is ${error}: expected a finite number ≥ 0`);
        if (error !== 0 && error !== 1)
            binary = false;
    }
    if (binary)
        return { kind: 'binary', wrong: Uint8Array.from(errors) };
    if (weights === undefined)
        return { kind: 'weighted', weights: new Float64Array(rows).fill(1), errors };
    if (weights.length !== rows)
        throw new RangeError(`${weights.length} weights for ${rows} rows`);
    const weighted = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const weight = weights[row] ?? 0;
        if (!(weight >= 0 && weight < Infinity))
            throw new RangeError(`weights[${row}] is ${weight}: expected a finite number ≥ 0`);
        weighted[row] = weight * (errors[row] ?? 0);
    }
    return { kind: 'weighted', weights, errors: weighted };
}
const newCells = (measure, cells) => measure.kind === 'binary' ? new Int32Array(2 * cells) : new Float64Array(2 * cells);
/** Adds all rows to the cells of two features: cell `level of a` · `width` + `level of b`. */
function countPairs(measure, a, b, width, cells) {
    if (measure.kind === 'binary')
        countBinary(a, b, 2 * width, cells);
    else
        sumWeighted(a, b, 2 * width, measure.weights, measure.errors, cells);
}
function countBinary(a, b, stride, cells) {
    const rows = a.length;
    for (let row = 0; row < rows; row++) {
        const at = ((a[row] ?? 0) >> 1) * stride + (b[row] ?? 0);
        cells[at] = (cells[at] ?? 0) + 1;
    }
}
function sumWeighted(a, b, stride, weights, errors, cells) {
    const rows = a.length;
    for (let row = 0; row < rows; row++) {
        const at = ((a[row] ?? 0) >> 1) * stride + (b[row] ?? 0);
        cells[at] = (cells[at] ?? 0) + (weights[row] ?? 0);
        cells[at + 1] = (cells[at + 1] ?? 0) + (errors[row] ?? 0);
    }
}
/** Adds the rows `list[from] … list[to − 1]` to the cells of one feature. */
function countWithin(measure, list, from, to, slots, cells) {
    if (measure.kind === 'binary') {
        for (let i = from; i < to; i++) {
            const at = slots[list[i] ?? 0] ?? 0;
            cells[at] = (cells[at] ?? 0) + 1;
        }
        return;
    }
    const { weights, errors } = measure;
    for (let i = from; i < to; i++) {
        const row = list[i] ?? 0, at = slots[row] ?? 0;
        cells[at] = (cells[at] ?? 0) + (weights[row] ?? 0);
        cells[at + 1] = (cells[at + 1] ?? 0) + (errors[row] ?? 0);
    }
}

;// CONCATENATED MODULE: ./out/discovery/live-levels.js

/** Most live levels whose doubled numbers fit into 16 bits. */
const NARROW = 32_000;
/** Sums every level of every feature, offers them as slices, and keeps the levels that reach far enough.
 *  @param errors error of each row, without weights
 *  @throws RangeError for a code outside the levels or a column of another length */
function liveLevels(features, errors, measure, whole, top) {
    const figures = features.map((feature) => levelFigures(feature, errors, measure));
    let evaluated = 0, pruned = 0;
    for (const [feature, { size, errors: sums }] of figures.entries()) {
        const excluded = features[feature]?.excluded;
        for (let level = 0; level < size.length; level++) {
            const s = size[level] ?? 0, e = sums[level] ?? 0;
            if (s === 0 || level === excluded)
                continue;
            evaluated++;
            if (s >= whole.minSupport && e > 0)
                top.offer(score(s, e, whole), s, e, feature, level);
        }
    }
    const survivors = features.map((feature, f) => {
        const { size, errors: sums, largest } = figures[f] ?? { size: new Float64Array(), errors: new Float64Array(), largest: new Float64Array() };
        const kept = [];
        for (let level = 0; level < size.length; level++) {
            const s = size[level] ?? 0;
            if (s === 0 || level === feature.excluded)
                continue;
            if (bound(s, sums[level] ?? 0, largest[level] ?? 0, whole) >= top.reach)
                kept.push(level);
            else
                pruned++;
        }
        return kept;
    });
    const wide = survivors.some((levels) => levels.length > NARROW);
    const live = features.flatMap((feature, f) => {
        const levels = survivors[f] ?? [], own = figures[f];
        if (levels.length === 0 || own === undefined)
            return [];
        const pick = (from) => Float64Array.from([0, ...levels.map((level) => from[level] ?? 0)]);
        return [{ feature: f, width: levels.length + 1, slots: slotsOf(feature, levels, measure, wide), level: Int32Array.from([-1, ...levels]), size: pick(own.size), errors: pick(own.errors), largest: pick(own.largest) }];
    });
    return { live, evaluated, pruned };
}
function levelFigures({ name, codes, levels }, errors, measure) {
    const rows = errors.length;
    if (codes.length !== rows)
        throw new RangeError(`feature ${name}: ${codes.length} codes for ${rows} rows`);
    const size = new Float64Array(levels), sums = new Float64Array(levels), largest = new Float64Array(levels);
    const weights = measure.kind === 'weighted' ? measure.weights : undefined;
    const weighted = measure.kind === 'weighted' ? measure.errors : errors;
    for (let row = 0; row < rows; row++) {
        const level = codes[row] ?? 0, error = errors[row] ?? 0, weight = weights === undefined ? 1 : weights[row] ?? 0;
        if (level < 0 || level >= levels)
            throw new RangeError(`feature ${name}: codes[${row}] is ${level}, expected 0 … ${levels - 1}`);
        size[level] = (size[level] ?? 0) + weight;
        sums[level] = (sums[level] ?? 0) + (weighted[row] ?? 0);
        if (weight > 0 && error > (largest[level] ?? 0))
            largest[level] = error;
    }
    return { size, errors: sums, largest };
}
function slotsOf({ codes, levels }, kept, measure, wide) {
    const rows = codes.length, slots = wide ? new Int32Array(rows) : new Uint16Array(rows), number = new Int32Array(levels);
    for (const [i, level] of kept.entries())
        number[level] = 2 * (i + 1);
    if (measure.kind === 'weighted')
        for (let row = 0; row < rows; row++)
            slots[row] = number[codes[row] ?? 0] ?? 0;
    else
        for (let row = 0; row < rows; row++)
            slots[row] = (number[codes[row] ?? 0] ?? 0) + (measure.wrong[row] ?? 0);
    return slots;
}
/** Rows of each live level: those of level l are `rows[start[l]] … rows[start[l + 1] − 1]`, in order. */
function rowsByLevel({ slots, width }) {
    const n = slots.length, start = new Int32Array(width + 1), next = new Int32Array(width);
    for (let row = 0; row < n; row++) {
        const level = (slots[row] ?? 0) >> 1;
        start[level + 1] = (start[level + 1] ?? 0) + 1;
    }
    for (let level = 0; level < width; level++) {
        start[level + 1] = (start[level + 1] ?? 0) + (start[level] ?? 0);
        next[level] = start[level] ?? 0;
    }
    const rows = new Int32Array(n);
    for (let row = 0; row < n; row++) {
        const level = (slots[row] ?? 0) >> 1, at = next[level] ?? 0;
        rows[at] = row;
        next[level] = at + 1;
    }
    return { rows, start };
}

;// CONCATENATED MODULE: ./out/discovery/pairs.js



/** Cells of a table that are counted at once; beyond it (ids) rows are counted level by level, at a cost that the number of levels does not enter. */
const dense = (rows) => Math.max(65_536, rows);
/** Cells of a table that is looked up by place; beyond it by key. */
const LOOKUP = 16_384;
/** Pairs of levels whose bounds are looked at one by one before a pair of features is counted. */
const SEVERAL = 4096;
/** Counts the slices with two conditions, the most promising features first, until none that is left can enter.
 *  @param keep whether slices with three conditions are asked for: then the ones that can grow are returned */
function searchPairs(live, measure, whole, top, keep) {
    const queue = live.flatMap((a, first) => live.slice(first + 1).map((b, i) => ({ a, b, first, second: first + 1 + i, reach: reachOf(a, b, whole) }))).toSorted((p, q) => q.reach - p.reach);
    const tables = [], most = dense(live[0]?.slots.length ?? 0);
    let cells = newCells(measure, 0), evaluated = 0, pruned = 0;
    for (const { a, b, first, second, reach } of queue) {
        if (reach < top.reach) {
            pruned += (a.width - 1) * (b.width - 1);
            continue;
        }
        const area = a.width * b.width, needed = 2 * (area <= most ? area : b.width);
        if (cells.length < needed)
            cells = newCells(measure, needed / 2);
        const found = new Survivors(a, b, measure, whole, top, keep);
        if (area <= most) {
            countPairs(measure, a.slots, b.slots, b.width, cells);
            for (let i = 1; i < a.width; i++)
                for (let j = 1; j < b.width; j++)
                    found.judge(i, j, cells, i * b.width + j);
            cells.fill(0, 0, needed);
        }
        else
            countByLevel(a, b, measure, cells, found);
        evaluated += found.evaluated;
        pruned += found.pruned;
        if (found.a.length > 0)
            tables.push({ first, second, a: found.a, b: found.b, size: found.size, errors: found.errors, find: finder(found.a, found.b, a.width, b.width) });
    }
    return { tables, evaluated, pruned };
}
/** The largest score that a slice of two features can have by the figures of its levels. */
function reachOf(a, b, whole) {
    if ((a.width - 1) * (b.width - 1) > SEVERAL) {
        const most = (of) => of.reduce((x, y) => Math.max(x, y), 0);
        return bound(Math.min(most(a.size), most(b.size)), Math.min(most(a.errors), most(b.errors)), Math.min(most(a.largest), most(b.largest)), whole);
    }
    let best = -Infinity;
    for (let i = 1; i < a.width; i++)
        for (let j = 1; j < b.width; j++) {
            best = Math.max(best, bound(Math.min(a.size[i] ?? 0, b.size[j] ?? 0), Math.min(a.errors[i] ?? 0, b.errors[j] ?? 0), Math.min(a.largest[i] ?? 0, b.largest[j] ?? 0), whole));
        }
    return best;
}
/** Counts `b` inside each level of `a`: work and memory grow with the rows, not with the product of the levels. */
function countByLevel(a, b, measure, cells, found) {
    const { rows, start } = rowsByLevel(a);
    for (let i = 1; i < a.width; i++) {
        const from = start[i] ?? 0, to = start[i + 1] ?? 0;
        countWithin(measure, rows, from, to, b.slots, cells);
        if (b.width <= to - from) {
            for (let j = 1; j < b.width; j++)
                found.judge(i, j, cells, j);
        }
        else {
            for (let k = from; k < to; k++) {
                const j = (b.slots[rows[k] ?? 0] ?? 0) >> 1;
                if (j > 0)
                    found.judge(i, j, cells, j);
            }
        }
        cells[0] = 0;
        cells[1] = 0;
    }
}
/** Judges the cells of two features: what they score, and which can grow. Every cell that was read is zero afterwards. */
class Survivors {
    a = [];
    b = [];
    size = [];
    errors = [];
    evaluated = 0;
    pruned = 0;
    #a;
    #b;
    #binary;
    #whole;
    #top;
    #keep;
    constructor(a, b, measure, whole, top, keep) {
        this.#a = a;
        this.#b = b;
        this.#binary = measure.kind === 'binary';
        this.#whole = whole;
        this.#top = top;
        this.#keep = keep;
    }
    judge(i, j, cells, cell) {
        const at = 2 * cell, errors = cells[at + 1] ?? 0, size = (cells[at] ?? 0) + (this.#binary ? errors : 0);
        if (size === 0)
            return;
        cells[at] = 0;
        cells[at + 1] = 0;
        this.evaluated++;
        const enough = size >= this.#whole.minSupport && errors > 0;
        if (enough) {
            const value = score(size, errors, this.#whole);
            if (value >= this.#top.least)
                this.#top.offer(value, size, errors, this.#a.feature, this.#a.level[i] ?? 0, this.#b.feature, this.#b.level[j] ?? 0);
        }
        if (!this.#keep)
            return;
        if (!enough || bound(size, errors, Math.min(this.#a.largest[i] ?? 0, this.#b.largest[j] ?? 0), this.#whole) < this.#top.reach) {
            this.pruned++;
            return;
        }
        this.a.push(i);
        this.b.push(j);
        this.size.push(size);
        this.errors.push(errors);
    }
}
function finder(a, b, width, stride) {
    if (width * stride <= LOOKUP) {
        const places = new Int32Array(width * stride).fill(-1);
        for (const [place, i] of a.entries())
            places[i * stride + (b[place] ?? 0)] = place;
        return (i, j) => places[i * stride + j] ?? -1;
    }
    const places = new Map(a.map((i, place) => [i * stride + (b[place] ?? 0), place]));
    return (i, j) => places.get(i * stride + j) ?? -1;
}

;// CONCATENATED MODULE: ./out/discovery/triples.js


/** Slices with three conditions: the third feature is counted inside the rows of a slice of two, where all three pairs can still grow. */
function searchTriples(live, tables, measure, whole, top) {
    const byPair = new Map(tables.map((table) => [table.first * live.length + table.second, table]));
    const rows = live[0]?.slots.length ?? 0, widest = live.reduce((most, { width }) => Math.max(most, width), 0);
    const lists = { rows: new Int32Array(rows), member: new Int32Array(rows) }, cells = newCells(measure, widest), binary = measure.kind === 'binary';
    let evaluated = 0, pruned = 0;
    for (const base of tables) {
        const a = live[base.first], b = live[base.second];
        if (a === undefined || b === undefined)
            continue;
        const thirds = live.flatMap((feature, place) => {
            const withA = byPair.get(base.first * live.length + place), withB = byPair.get(base.second * live.length + place);
            return place > base.second && withA !== undefined && withB !== undefined ? [{ feature, withA, withB }] : [];
        });
        if (thirds.length === 0)
            continue;
        const start = groupRows(base, a, b, lists);
        for (const [place, i] of base.a.entries()) {
            const j = base.b[place] ?? 0, size = base.size[place] ?? 0, errors = base.errors[place] ?? 0, largest = Math.min(a.largest[i] ?? 0, b.largest[j] ?? 0);
            if (bound(size, errors, largest, whole) < top.reach) {
                pruned++;
                continue;
            }
            const from = start[place] ?? 0, to = start[place + 1] ?? 0;
            for (const { feature: c, withA, withB } of thirds) {
                const scan = c.width <= to - from;
                if (scan && !canEnter(i, j, size, errors, largest, c, withA, withB, whole, top)) {
                    pruned += c.width - 1;
                    continue;
                }
                countWithin(measure, lists.rows, from, to, c.slots, cells);
                const judge = (k) => {
                    const wrong = cells[2 * k + 1] ?? 0, count = (cells[2 * k] ?? 0) + (binary ? wrong : 0);
                    if (count === 0)
                        return;
                    cells[2 * k] = 0;
                    cells[2 * k + 1] = 0;
                    evaluated++;
                    if (count < whole.minSupport || wrong <= 0)
                        return;
                    const value = score(count, wrong, whole);
                    if (value >= top.least)
                        top.offer(value, count, wrong, a.feature, a.level[i] ?? 0, b.feature, b.level[j] ?? 0, c.feature, c.level[k] ?? 0);
                };
                if (scan)
                    for (let k = 1; k < c.width; k++)
                        judge(k);
                else
                    for (let r = from; r < to; r++) {
                        const k = (c.slots[lists.rows[r] ?? 0] ?? 0) >> 1;
                        if (k > 0)
                            judge(k);
                    }
                cells[0] = 0;
                cells[1] = 0;
            }
        }
    }
    return { evaluated, pruned };
}
/** Whether a level of the third feature may give a slice that enters, by the figures of the three slices of two conditions that enclose it. */
function canEnter(i, j, size, errors, largest, c, withA, withB, whole, top) {
    for (let k = 1; k < c.width; k++) {
        const x = withA.find(i, k);
        if (x < 0)
            continue;
        const y = withB.find(j, k);
        if (y < 0)
            continue;
        const s = Math.min(size, withA.size[x] ?? 0, withB.size[y] ?? 0), e = Math.min(errors, withA.errors[x] ?? 0, withB.errors[y] ?? 0);
        if (bound(s, e, Math.min(largest, c.largest[k] ?? 0), whole) >= top.reach)
            return true;
    }
    return false;
}
/** Lists the rows of every slice of the table, in order: those of slice p are `rows[start[p]] … rows[start[p + 1] − 1]`. */
function groupRows({ a: levels, find }, a, b, lists) {
    const n = a.slots.length, { rows, member } = lists, start = new Int32Array(levels.length + 1);
    for (let row = 0; row < n; row++) {
        const i = (a.slots[row] ?? 0) >> 1, j = (b.slots[row] ?? 0) >> 1, place = i === 0 || j === 0 ? -1 : find(i, j);
        member[row] = place;
        if (place >= 0)
            start[place + 1] = (start[place + 1] ?? 0) + 1;
    }
    for (let place = 0; place < levels.length; place++)
        start[place + 1] = (start[place + 1] ?? 0) + (start[place] ?? 0);
    const next = start.slice();
    for (let row = 0; row < n; row++) {
        const place = member[row] ?? -1;
        if (place < 0)
            continue;
        const at = next[place] ?? 0;
        rows[at] = row;
        next[place] = at + 1;
    }
    return start;
}

;// CONCATENATED MODULE: ./out/discovery/sliceline.js





/** The slices with the worst errors, exactly: all that an exhaustive search over every combination of conditions would rank on top.
 *
 *  A slice is scored by α((Σe/|S|)/ē − 1) − (1 − α)(n/|S| − 1). Only slices with at least the support, some error and a positive score are reported.
 *  Tables of two features are counted at once, third features inside the rows of the slices of two that can still grow; what cannot reach the scores
 *  already found is left out.
 *  @param errors ≥ 0, one per row
 *  @throws RangeError when columns differ in length, a code is outside its levels, or an error, weight or option is outside its domain
 *  @see Sagadeeva & Boehm (2021), SliceLine: Fast, Linear-Algebra-based Slice Finding for ML Model Debugging, SIGMOD */
function sliceline(features, errors, options) {
    const { alpha = 0.95, minSupport, maxConditions, top: most, weights } = options;
    if (!(alpha > 0 && alpha <= 1))
        throw new RangeError(`alpha is ${alpha}: expected a number in (0, 1]`);
    if (!(minSupport > 0))
        throw new RangeError(`minSupport is ${minSupport}: expected a number > 0`);
    if (!Number.isInteger(most) || most < 1)
        throw new RangeError(`top is ${most}: expected a whole number ≥ 1`);
    const measure = measureOf(errors, weights), top = new TopSlices(most);
    const size = measure.kind === 'binary' ? errors.length : sliceline_sum(measure.weights), total = sliceline_sum(measure.kind === 'binary' ? errors : measure.errors);
    if (total === 0)
        return { slices: [], evaluated: 0, pruned: 0 };
    const whole = { size, meanError: total / size, alpha, minSupport };
    const one = liveLevels(features, errors, measure, whole, top);
    const none = { tables: [], evaluated: 0, pruned: 0 };
    const two = maxConditions === 1 ? none : searchPairs(one.live, measure, whole, top, maxConditions === 3);
    const three = maxConditions === 3 ? searchTriples(one.live, two.tables, measure, whole, top) : none;
    return { slices: top.slices, evaluated: one.evaluated + two.evaluated + three.evaluated, pruned: one.pruned + two.pruned + three.pruned };
}
function sliceline_sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

;// CONCATENATED MODULE: ./out/discovery/confirm.js








/** How many slices are looked at for each one that is asked for: those that say the same are taken together first. */
const BREADTH = 5;
/** Finds the worst slices on one half of the rows and tests each on the other, which had no part in the choice: with errors that depend on nothing, the chance to confirm
 *  any is at most the level. Confirmed slices come first, in the order of their score on the confirming half; a slice comes after the ones it is a part of.
 *  @throws RangeError as `sliceline`, and for a level outside (0, 1) */
function confirmSlices(features, errors, options) {
    const { level, seed, ids, expected, alpha = 0.95, minSupport, maxConditions, top } = options;
    if (!(level > 0 && level < 1))
        throw new RangeError(`level is ${level}: expected a number in (0, 1)`);
    if (ids !== undefined && ids.length !== errors.length)
        throw new RangeError(`${ids.length} ids for ${errors.length} rows`);
    const side = (row) => (hash(String(ids?.[row] ?? row), seed) & 1) === 0;
    const finding = rowsWhere(errors.length, side), confirming = rowsWhere(errors.length, (row) => !side(row)), find = restrict(features, errors, finding), test = restrict(features, errors, confirming);
    const likelyOf = (half) => (expected === undefined ? undefined : picked(expected, half)), likely = likelyOf(confirming);
    const total = find.errors.reduce((a, b) => a + b, 0), n = find.errors.length;
    const rows = { finding: n, confirming: test.errors.length };
    if (total === 0)
        return { slices: [], rows };
    const whole = { size: n, meanError: total / n, alpha, minSupport };
    const { slices: found } = sliceline(find.features, find.errors, { alpha, minSupport, maxConditions, top: BREADTH * top });
    const chosen = worthTesting(withParents(prune(find.features, find.errors, found, whole, { expected: likelyOf(finding) }).map(({ conditions }) => conditions)), find.features, find.errors, whole, top);
    const tested = chosen.map((conditions) => {
        const members = membersOf(test.features, test.errors.length, conditions);
        return { conditions, finding: half(membersOf(find.features, n, conditions), find.errors, alpha), confirming: half(members, test.errors, alpha), p: Math.max(exceedance(test.errors, members), likely === undefined ? 0 : stratifiedExcess(test.errors, likely, members)) };
    });
    const adjusted = holm(tested.map(({ p }) => p));
    const slices = tested.map((slice, i) => ({ ...slice, adjusted: adjusted[i] ?? 1, confirmed: (adjusted[i] ?? 1) <= level }));
    return { slices: afterParents(slices.toSorted((a, b) => Number(b.confirmed) - Number(a.confirmed) || b.confirming.score - a.confirming.score)), rows };
}
/** Slices and those that they are parts of: a slice may be too small to be sure of where the one around it is not. */
function withParents(slices) {
    const all = new Map(), add = (conditions) => {
        const key = JSON.stringify(conditions);
        if (conditions.length === 0 || all.has(key))
            return;
        all.set(key, conditions);
        for (const left of conditions.keys())
            add(conditions.filter((_, at) => at !== left));
    };
    for (const conditions of slices)
        add(conditions);
    return [...all.values()];
}
/** Slices that share more than this part of their rows (Jaccard) are one story. It is told once, in as few conditions as it can be. A half of a slice is a story of
 *  its own. */
const STORY = 0.6;
/** Chance on the finding half from which on a slice is sure enough to be chosen by how bad it is: the surest ones are often large, much alike and little worse. */
const SURE = 1e-6;
/** The slices that are worth a test, each about other rows, as every test makes the others harder: the worst of those that the finding half is sure of, then
 *  the surest of the others. */
function worthTesting(slices, features, errors, whole, top) {
    const all = slices.map((conditions) => { const members = membersOf(features, errors.length, conditions), { size, errors: wrong } = figuresOf(members, errors); return { conditions, members, bad: score(size, wrong, whole), p: size < whole.minSupport ? 1 : exceedance(errors, members) }; });
    const kept = [];
    for (const one of all.filter(({ p }) => p < 0.5).toSorted((a, b) => Number(b.p <= SURE) - Number(a.p <= SURE) || (a.p <= SURE ? b.bad - a.bad : a.p - b.p) || a.conditions.length - b.conditions.length)) {
        const same = kept.findIndex((other) => jaccard(other.members, one.members) > STORY), told = kept[same];
        if (told === undefined) {
            if (kept.length < top)
                kept.push(one);
        }
        else if (one.conditions.length < told.conditions.length)
            kept[same] = one;
    }
    return kept.map(({ conditions }) => conditions);
}
function half(members, errors, alpha) {
    const { size, errors: inside } = figuresOf(members, errors), total = errors.reduce((a, b) => a + b, 0), n = errors.length;
    return { size, errors: inside, meanError: size === 0 ? 0 : inside / size, restMeanError: n === size ? 0 : (total - inside) / (n - size), score: size === 0 || total === 0 ? -Infinity : score(size, inside, { size: n, meanError: total / n, alpha, minSupport: 1 }) };
}
/** Moves each slice behind those with some of its conditions only, among the ones that share its standing. */
function afterParents(slices) {
    const placed = [], rest = [...slices];
    const within = (a, b) => a !== b && a.confirmed === b.confirmed && b.conditions.length < a.conditions.length && b.conditions.every(({ feature, level }) => a.conditions.some((own) => own.feature === feature && own.level === level));
    while (rest.length > 0) {
        const at = rest.findIndex((slice) => !rest.some((other) => within(slice, other)));
        placed.push(...rest.splice(Math.max(0, at), 1));
    }
    return placed;
}
/** FNV-1a over the text, mixed with the seed by the finalizer of MurmurHash3, so that neighbouring rows fall independently. */
function hash(text, seed) {
    let h = (0x811c9dc5 ^ seed) >>> 0;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./out/discovery/encode.js
/** Share of different values from which a column is taken for an identifier. */
const IDENTIFIER = 0.9;
/** Missing values' label. */
const MISSING = 'missing';
/** Levels of a column by frequency (ties by their order). Those beyond the most, or with too few rows, share one excluded level.
 *  @param codes  level of each row, -1 where nothing is known: a level of its own
 *  @param labels of the levels */
function encode(name, codes, labels, { maxLevels, minSupport }) {
    const none = labels.length, counts = new Float64Array(none + 1);
    for (const code of codes) {
        const at = code < 0 ? none : code;
        counts[at] = (counts[at] ?? 0) + 1;
    }
    const known = codes.length - (counts[none] ?? 0);
    if (none > 20 && none > IDENTIFIER * known)
        return { kind: 'left-out', name, reason: `looks like an identifier: ${none} different values in ${known} rows` };
    const kept = [...counts.keys()].filter((at) => (counts[at] ?? 0) >= Math.max(1, minSupport)).toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, maxLevels);
    if (kept.length === 0)
        return { kind: 'left-out', name, reason: `no value has ${minSupport} rows` };
    const rest = kept.length, places = new Int32Array(none + 1).fill(rest), levels = rest < 256 ? new Uint8Array(codes.length) : new Uint16Array(codes.length);
    for (const [level, at] of kept.entries())
        places[at] = level;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        levels[row] = places[code < 0 ? none : code] ?? rest;
    }
    return { kind: 'feature', feature: { name, codes: levels, levels: rest + 1, excluded: rest }, labels: kept.map((at) => labels[at] ?? MISSING) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/data/files.js
var data_files = __webpack_require__(38902);
;// CONCATENATED MODULE: ./out/gates/slice-test/load/run-model.js



/** Asks a model about every row.
 *  @returns what it says, where that comes from in words, and the file of the model where there is one */
async function runModel({ source, features }, data, labels, settings, roles, world) {
    const { openTarget } = await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 61492));
    for (const feature of features.columns ?? [])
        data.require(feature, settings.where(features.at), 'is a feature of the model');
    const target = await openTarget(targetSettings({ source, features }, labels, settings), { cwd: world.cwd, env: world.env, log: world.log, signal: world.signal });
    const task = world.progress.start('predictions', data.rows);
    try {
        const columns = await Promise.all((features.columns ?? withoutRoles(data, roles)).map((name) => featureOf(data, name)));
        const predictions = await target.predict({ rows: data.rows, columns }, (rows) => { task.update(rows); });
        const path = source.kind === 'onnx' ? (0,external_node_path_.resolve)(world.cwd, source.path) : undefined;
        return {
            raw: rawOf(predictions, labels), from: source.kind === 'onnx' ? (0,data_files/* shown */.SP)(path ?? '', world.workspace).replace(/^.*\/(base-[^/]+)$/, (_, name) => `${name.slice('base-'.length)} at the base`) : source.kind === 'command' ? `the program ${(0,external_node_path_.basename)(source.command[0] ?? '')}` : `the endpoint ${new URL(source.http.url).host}`,
            input: path === undefined || target.digest === undefined ? undefined : { path: (0,data_files/* shown */.SP)(path, world.workspace).replace(/^.*\/(base-[^/]+)$/, (_, name) => `${name.slice('base-'.length)} (base)`), sha256: target.digest, bytes: (await (0,promises_.stat)(path)).size },
        };
    }
    finally {
        task.end();
        await target.close();
    }
}
function targetSettings({ source, features: { columns } }, labels, { model, engine }) {
    const shared = { task: labels.task, timeout: model.timeout, ...(columns === undefined ? {} : { features: columns }), ...(model.classes === undefined ? {} : { classes: model.classes }) };
    switch (source.kind) {
        case 'onnx': return { ...shared, onnx: source.path, ...(engine.threads === undefined ? {} : { threads: engine.threads }) };
        case 'command': {
            const [program = '', ...rest] = source.command;
            return { ...shared, command: [program, ...rest] };
        }
        case 'http': {
            const { url, protocol = 'json', model: name, headers, batch, concurrency } = source.http;
            return { ...shared, ...(batch === undefined ? {} : { batch }), http: { url, protocol, ...(name === undefined ? {} : { model: name }), ...(headers === undefined ? {} : { headers }), ...(concurrency === undefined ? {} : { concurrency }) } };
        }
    }
}
/** Columns that have no other role. */
function withoutRoles(data, { id, label, prediction, score, weight, timestamp }) {
    const taken = new Set([id, label, prediction, ...(typeof score === 'object' ? score.values() : [score]), weight, timestamp]);
    return data.columns.filter((name) => !taken.has(name));
}
async function featureOf(data, name) {
    switch (data.kind(name)) {
        case 'number': return { name, kind: 'number', values: await data.numbers(name) };
        case 'boolean': return { name, kind: 'boolean', values: (await data.texts(name)).map((text) => (text === null ? null : /^(?:true|1)$/i.test(text))) };
        case 'text':
        case 'other': return { name, kind: 'text', values: await data.texts(name) };
    }
}
function rawOf({ rows, labels: said, scores, values }, { task }) {
    const from = { prediction: undefined, score: undefined };
    if (task === 'regression')
        return { predicted: undefined, values: values ?? (scores?.width === 1 ? scores.values : undefined), scores: undefined, from };
    const columns = scores === undefined ? [] : Array.from({ length: scores.width }, (_, of) => Float64Array.from({ length: rows }, (__, row) => scores.values[row * scores.width + of] ?? Number.NaN));
    return { predicted: said === undefined ? undefined : encoded(said), values: undefined, scores: scores === undefined ? undefined : { classes: scores.classes, columns }, from };
}
function encoded(texts) {
    const known = new Map(), codes = new Int32Array(texts.length);
    for (const [row, text] of texts.entries()) {
        const code = known.get(text) ?? known.size;
        known.set(text, code);
        codes[row] = code;
    }
    return { codes, levels: [...known.keys()] };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/discover/balance.js
/** Are the errors of a slice larger together than before? Where the rows are hard, both models err a lot and differ a lot: there are more new errors
 *  than elsewhere even if still more were mended, and such a slice did not get worse.
 *  @param members 1 for rows of the slice
 *  @param now     errors of the candidate, 0 or more
 *  @param before  errors of the baseline, 0 or more */
function worseOnBalance(members, now, before) {
    let change = 0;
    for (let row = 0; row < members.length; row++)
        if (members[row] === 1)
            change += (now[row] ?? 0) - (before[row] ?? 0);
    return change > 0;
}

;// CONCATENATED MODULE: ./out/gates/slice-test/discover/distinct.js



/** Chance up to which what is left of a slice counts as worse still. */
const LEVEL = 0.01;
/** Chance up to which a part of a slice counts as worse than the rest of it: parts are many, and the worst of them is looked at. */
const distinct_PART = 0.001;
/** Slices that are weak by themselves. One that is no worse than other rows once the rows of the other slices are taken away only shares their rows:
 *  `f07 = 2`, where all that is wrong is `f03 = 1 and f07 = 2`. A slice is not measured without those that it is a part of, but must be worse than what
 *  else is in them.
 *  @param slices the strongest first; the weakest are looked at first
 *  @param errors of all rows
 *  @param expected mean error of each row over all labels, given what was predicted for it */
function distinct(slices, errors, expected) {
    let kept = [...slices];
    for (const slice of slices.toReversed()) {
        if (kept.some((other) => other !== slice && within(slice.members, other.members) && !isWorseWithin(errors, expected, slice.members, other.members, distinct_PART))) {
            kept = kept.filter((other) => other !== slice);
            continue;
        }
        const others = kept.filter((other) => other !== slice && !within(slice.members, other.members));
        if (others.length === 0)
            continue;
        if (!distinct_worse(errors, (row) => slice.members[row] === 1, (row) => !others.some(({ members }) => members[row] === 1), LEVEL))
            kept = kept.filter((other) => other !== slice);
    }
    return kept;
}
/** Are the errors of some rows larger than those of the others, among the rows that count? */
function distinct_worse(errors, inside, counts, level) {
    const own = [], outside = [];
    for (let row = 0; row < errors.length; row++)
        if (counts(row))
            (inside(row) ? own : outside).push(errors[row] ?? 0);
    return own.length >= 2 && outside.length >= 2 && welchTest(moments(own), moments(outside), 0, 'greater') <= level;
}
/** Does every row of one slice belong to the other, which has more? */
function within(inner, outer) {
    let more = false;
    for (let row = 0; row < inner.length; row++) {
        if (inner[row] === 1 && outer[row] !== 1)
            return false;
        if (inner[row] !== 1 && outer[row] === 1)
            more = true;
    }
    return more;
}

;// CONCATENATED MODULE: ./out/gates/slice-test/discover/expected.js
/** Labels of a regression that errors are averaged over: quantiles of all of them. */
const LABELS = 256;
/** Mean error of each row over the labels of all rows, given what was predicted for it: what the error would be on average if labels had nothing to do
 *  with the row. The errors are those that slices are searched by: 0 or 1 for a class, the absolute error for a number, and against the baseline only
 *  what was added to its error. */
function expectedErrors(frame, by) {
    const expected = new Float64Array(frame.rows);
    if (frame.task === 'regression') {
        const { candidate: { values }, baseline } = frame, labels = quantilesOf(frame.labels);
        for (let row = 0; row < frame.rows; row++) {
            const now = values[row] ?? Number.NaN, before = baseline?.values[row] ?? Number.NaN;
            if (by === 'regression' && Number.isNaN(before))
                continue;
            let sum = 0;
            for (const label of labels)
                sum += by === 'loss' ? Math.abs(now - label) : Math.max(0, Math.abs(now - label) - Math.abs(before - label));
            expected[row] = sum / labels.length;
        }
        return expected;
    }
    const shares = new Float64Array(frame.classes.length);
    for (const label of frame.labels)
        shares[label] = (shares[label] ?? 0) + 1 / frame.rows;
    for (let row = 0; row < frame.rows; row++) {
        const now = frame.candidate.classes[row] ?? -1, before = frame.baseline?.classes[row] ?? -1;
        expected[row] = by === 'loss' ? 1 - (shares[now] ?? 0) : before < 0 || before === now ? 0 : shares[before] ?? 0;
    }
    return expected;
}
function quantilesOf(values) {
    const sorted = values.toSorted();
    return Float64Array.from({ length: Math.min(LABELS, sorted.length) }, (_, at) => sorted[Math.floor(((at + 0.5) * sorted.length) / Math.min(LABELS, sorted.length))] ?? 0);
}

;// CONCATENATED MODULE: ./out/gates/slice-test/discover/search.js














/** Columns with more different texts than this are not searched. */
const MOST_LEVELS = 1000;
/** Levels of one column that slices are made of. */
const LEVELS = 200;
const EXAMPLES = 5;
/** Chance that data without any weak slice report one. Nobody asked for these slices: what is told unasked must be surer than an answer. */
const search_LEVEL = 0.002;
/** Looks for slices that nobody declared: finds them on one half of the rows, confirms them on the other. */
async function searchWeaknesses(discover, input) {
    const { data, frame, roles, settings } = input, minSupport = discover.minSamples ?? Math.max(50, Math.ceil(frame.rows / 100));
    for (const [at, column] of (discover.columns ?? []).entries())
        data.require(column, settings.where(['slice-test', 'discover', 'columns', at]), 'is to be searched');
    for (const [at, column] of discover.exclude.entries())
        data.require(column, settings.where(['slice-test', 'discover', 'exclude', at]) ?? settings.where(['slice-test', 'discover', 'exclude']), 'is to be left out of the search');
    const own = settings.baseline?.kind === 'columns' ? [settings.baseline.prediction, settings.baseline.score] : [];
    const names = (discover.columns ?? settings.model.features ?? withoutRoles(data, roles).filter((name) => !looksLikePrediction(name))).filter((name) => !discover.exclude.includes(name) && !own.includes(name) && data.columns.includes(name));
    const columns = [], left = [];
    // A slice is found on half of the rows, and must have its rows there.
    for (const name of names) {
        const found = await columnsOf(name, input, discover.bins, minSupport / 2);
        if (typeof found === 'string')
            left.push(found);
        else
            columns.push(...found);
    }
    const features = columns.map(({ feature }) => feature), ways = discover.by ?? (input.regressions === undefined ? ['loss'] : ['regression', 'loss']);
    const before = frame.baseline === undefined ? undefined : rowErrors(frame, 'baseline');
    let tried = 0;
    const found = [];
    for (const by of ways) {
        const task = taskOf(by, input);
        if (task === undefined && by !== 'regression') {
            const place = settings.where(['slice-test', 'discover', 'by']);
            throw new out_errors/* UserError */.y('config-invalid', `slices cannot be searched by ${by}: that needs a binary task, and this one is ${frame.task}`, { ...(place === undefined ? {} : { place }), hint: 'Search by `loss` or `regression`.' });
        }
        if (task === undefined || features.length === 0)
            continue;
        const { features: kept, errors } = task.rows === undefined ? { features, errors: task.errors } : restrict(features, task.errors, task.rows);
        const expected = by === 'loss' || by === 'regression' ? expectedErrors(frame, by) : undefined;
        const { slices } = confirmSlices(kept, errors, { minSupport: Math.ceil(minSupport / 2), maxConditions: discover.maxConditions, top: discover.top, level: Math.min(search_LEVEL, 1 - settings.level) / ways.length, seed: settings.seed, expected });
        tried += slices.length;
        const confirmed = slices.filter((slice) => slice.confirmed).toSorted((a, b) => b.confirming.score - a.confirming.score).map((slice) => ({ slice, members: membersOf(kept, errors.length, slice.conditions) })).filter(({ members }) => by !== 'regression' || before === undefined || worseOnBalance(members, input.errors, before));
        for (const { slice, members } of distinct(confirmed, errors, expected)) {
            const name = slice.conditions.map(({ feature, level }) => columns[feature]?.conditions[level] ?? '').join(' and ');
            // What got worse against the baseline is said once.
            if (found.some((other) => other.name === name))
                continue;
            found.push(described(name, by, members, errors, task.rows, slice.adjusted, input));
        }
    }
    return { weaknesses: found, searched: { columns: [...new Set(columns.map(({ feature }) => feature.name))], slices: tried, left } };
}
/** Columns that are another model's answer say nothing about who is treated badly. */
const looksLikePrediction = (name) => /(^|_)(prediction|predicted|pred|score|proba|probability)$/i.test(name);
function taskOf(by, { frame, errors, regressions }) {
    if (by === 'loss')
        return { errors, rows: undefined };
    if (by === 'regression')
        return regressions === undefined ? undefined : { errors: regressions, rows: undefined };
    if (frame.task !== 'binary-classification')
        return undefined;
    const label = by === 'recall' ? 1 : 0;
    return { errors, rows: rowsWhere(frame.rows, (row) => frame.labels[row] === label) };
}
/** A column as levels; or why it is left out. Numbers are cut into parts, and once more in two at each quarter: what is wrong with all customers under 25
 *  is not found part by part, if every part is compared with the others. */
async function columnsOf(name, { data, origin }, bins, minSupport) {
    const kept = (values, pick) => (origin.length === values.length ? values : pick(origin));
    if (data.kind(name) === 'number') {
        const all = await data.numbers(name), values = kept(all, (rows) => Float64Array.from(rows, (row) => all[row] ?? Number.NaN)), few = new Set();
        for (const value of values) {
            if (!Number.isNaN(value))
                few.add(value);
            if (few.size > bins)
                break;
        }
        if (few.size > bins) {
            const { codes, levels, labels } = bin(name, values, { quantiles: bins });
            return [{ feature: { name, codes, levels }, conditions: labels }, ...halves(name, values)];
        }
    }
    const encoded = await data.encode(name, MOST_LEVELS);
    if (encoded === undefined)
        return `${name} (more than ${MOST_LEVELS} different values)`;
    const levels = await (0,hide_all/* hideAll */.c)(encoded.levels), feature = encode(name, kept(encoded.codes, (rows) => Int32Array.from(rows, (row) => encoded.codes[row] ?? -1)), levels, { maxLevels: LEVELS, minSupport });
    if (feature.kind === 'left-out')
        return `${name} (${feature.reason})`;
    return [{ feature: feature.feature, conditions: feature.labels.map((label, level) => (level === feature.labels.length - 1 && label === 'missing' && !encoded.levels.includes('missing') ? `${name} is missing` : `${name} = ${label}`)) }];
}
/** Cuts in two at the quartiles. Rows without a value are on neither side. */
function halves(name, values) {
    const { edges } = bin(name, values, { quantiles: 4 });
    return edges.map((edge) => {
        const { codes, labels } = bin(name, values, { bins: [edge] });
        return { feature: { name, codes, levels: 3, excluded: 2 }, conditions: labels };
    });
}
/** A confirmed slice in the numbers that are shown: over all rows, and the difference of the errors. */
function described(name, by, members, errors, rows, adjusted, { frame, errors: all, regressions, settings: { level } }) {
    const inside = [], outside = [], own = [];
    for (let at = 0; at < members.length; at++) {
        (members[at] === 1 ? inside : outside).push(errors[at] ?? 0);
        if (members[at] === 1)
            own.push(rows?.[at] ?? at);
    }
    const metric = by === 'recall' ? 'recall' : by === 'fpr' ? 'fpr' : frame.task === 'regression' ? 'mae' : 'accuracy';
    // A mean error is 1 - accuracy of classes, 1 - recall of positives, the false positive rate of negatives.
    const shown = (mean) => (metric === 'accuracy' || metric === 'recall' ? 1 - mean : mean), before = frame.baseline === undefined ? undefined : rowErrors(frame, 'baseline');
    const meanOf = (values, wanted, counts = () => true) => { let sum = 0, n = 0; for (let at = 0; at < members.length; at++) {
        const row = rows?.[at] ?? at;
        if (members[at] === wanted && counts(row)) {
            sum += values[row] ?? 0;
            n++;
        }
    } return n === 0 ? 0 : sum / n; }, compared = (row) => hasBaseline(frame, row);
    const difference = inside.length < 2 || outside.length < 2 ? undefined : welchInterval(moments(inside), moments(outside), level);
    return {
        by, name, metric, size: inside.length, adjusted, difference, inside: shown(meanOf(all, 1)), outside: shown(meanOf(all, 0)),
        ...(before === undefined ? {} : { insideBefore: shown(meanOf(before, 1, compared)), outsideBefore: shown(meanOf(before, 0, compared)) }),
        rows: worstRows(frame, own, all, regressions, EXAMPLES),
    };
}

// EXTERNAL MODULE: ./out/data/format.js
var data_format = __webpack_require__(30490);
// EXTERNAL MODULE: ./out/data/tables/dataset-table.js
var dataset_table = __webpack_require__(28586);
// EXTERNAL MODULE: ./out/engine/duckdb/relations.js
var relations = __webpack_require__(35278);
// EXTERNAL MODULE: ./out/data/csv/dialect.js
var csv_dialect = __webpack_require__(11588);
// EXTERNAL MODULE: ./out/data/csv/table.js + 1 modules
var table = __webpack_require__(62143);
// EXTERNAL MODULE: ./out/data/fault-text.js
var fault_text = __webpack_require__(67901);
// EXTERNAL MODULE: ./out/data/json/line-cursor.js
var line_cursor = __webpack_require__(80015);
// EXTERNAL MODULE: ./out/data/json/text.js + 3 modules
var json_text = __webpack_require__(62785);
// EXTERNAL MODULE: ./out/data/json/value-cursor.js
var value_cursor = __webpack_require__(11000);
// EXTERNAL MODULE: ./out/data/name.js
var data_name = __webpack_require__(11946);
// EXTERNAL MODULE: ./out/data/source.js + 1 modules
var data_source = __webpack_require__(33153);
// EXTERNAL MODULE: ./out/data/tables/csv-table.js
var csv_table = __webpack_require__(9250);
// EXTERNAL MODULE: ./out/data/tables/json-table.js
var json_table = __webpack_require__(58508);
// EXTERNAL MODULE: ./out/data/cell-words.js
var cell_words = __webpack_require__(73933);
;// CONCATENATED MODULE: ./out/data/tables/kinds.js

/** What columns of text hold, by some of their cells: numbers where every cell that has a value is one, else text. Whoever computes with it checks the rest. */
function guessedKinds(columns, sample, typing) {
    return new Map(columns.map(({ name }) => {
        const { decimalChar } = (0,cell_words/* wordsOf */.Z)(typing, name), texts = sample.rows.flatMap(({ values }) => values.get(name) ?? []);
        return [name, texts.length > 0 && texts.every((text) => kinds_NUMBER.test(decimalChar === '.' ? text : text.replace(decimalChar, '.'))) ? 'number' : 'text'];
    }));
}
const kinds_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

// EXTERNAL MODULE: ./out/data/tables/loaded.js
var loaded = __webpack_require__(25150);
// EXTERNAL MODULE: ./out/data/tables/parquet-table.js
var parquet_table = __webpack_require__(77338);
;// CONCATENATED MODULE: ./out/data/tables/open.js

















/** @param key short and unique among the files of the run: names its copies in the temporary folder
 *  @throws UserError `file-unreadable` when nothing in the file can be used */
async function openTable(file, format, dataset, key, world, engine) {
    if (format === 'parquet')
        return openParquet(file, key, world, await engine());
    const source = await (0,data_source/* plainSource */.wi)(file, dataset.dialect.encoding, world.temp, `${key}.plain`, world.signal);
    if (source.fault !== undefined)
        throw unreadable(file, (0,fault_text/* faultText */.I)(source.fault));
    const opened = format === 'csv' || format === 'tsv' ? await openCsv(source, format, dataset, key, world) : await openJson(source, format, key, world);
    await source.unchanged();
    return opened;
}
function unreadable(file, why) {
    return new out_errors/* UserError */.y('file-unreadable', `${file.shown}: ${why}`, { place: { file: file.shown }, hint: 'validate-data says line by line what is wrong with a file.' });
}
async function openCsv(source, format, dataset, key, world) {
    const { file, path } = source, dialect = (0,csv_dialect/* csvDialect */.F)({ ...dataset.dialect, delimiter: dataset.dialect.delimiter ?? (format === 'tsv' ? '\t' : ',') });
    const head = (0,table/* readCsvHead */.v3)(path, dialect, source.start);
    if (head.fault !== undefined || head.columns === 0)
        throw unreadable(file, head.columns === 0 ? 'it has no columns' : `its header cannot be read (line ${head.fault?.line ?? 1})`);
    const task = world.progress.start(file.shown, source.bytes), options = { signal: world.signal, progress: (bytes) => { task.update(bytes); } };
    try {
        const regular = await (0,table/* scanRegular */.mG)(path, dialect, head, options), copy = (0,external_node_path_.join)(world.temp, `${key}.mended`);
        const found = regular === undefined ? { ...await (0,table/* mend */.Tp)(path, dialect, head, copy, options), sha256: undefined } : { ...regular, broken: [] };
        const common = { shown: file.shown, path, readable: regular === undefined ? copy : path, skip: regular === undefined ? 0 : head.line - 1, dialect, names: namesOf(head), typing: dataset.typing, index: found.index, records: found.records, bytes: source.bytes, broken: found.broken, signal: world.signal };
        const texts = (0,csv_table/* csvTable */.Dr)({ ...common, kindOf: () => 'text' }), kinds = guessedKinds(texts.columns, await texts.sample(loaded/* LOOKED_AT */.Zw), dataset.typing);
        return { file, table: (0,csv_table/* csvTable */.Dr)({ ...common, kindOf: (name) => kinds.get(name) ?? 'text' }), bytes: source.bytes, sha256: source.sha256 ?? found.sha256 ?? await (0,data_source/* digest */.br)(file.path), records: found.records };
    }
    finally {
        task.end();
    }
}
/** Of columns with the same name the first has it; one without a name has none. */
function namesOf(head) {
    if (head.header === undefined)
        return Array.from({ length: head.columns }, (_, at) => `field${at + 1}`);
    const seen = new Set();
    return head.header.map(({ name }) => { if (name.trim() === '' || seen.has(name))
        return undefined; seen.add(name); return name; });
}
async function openJson(source, format, key, world) {
    const { file } = source, task = world.progress.start(file.shown, source.bytes);
    try {
        const table = await (format === 'json' ? json_text/* scanValues */.a$ : json_text/* scanLines */.JH)(source.path, source.start, (0,external_node_path_.join)(world.temp, `${key}.jsonl`), { signal: world.signal, progress: (bytes) => { task.update(bytes); } });
        if (table.between !== undefined)
            throw unreadable(file, `${table.between.message} (line ${table.between.line})`);
        if (table.records === 0)
            throw unreadable(file, 'the file holds no record');
        const cursor = () => {
            if (table.kind === 'lines')
                return new line_cursor/* LineCursor */.f(source.path);
            const values = new value_cursor/* ValueCursor */.a(source.path);
            values.begin(source.start);
            return values;
        };
        const records = { index: table.index, records: table.records, cursor, signal: world.signal };
        const kinds = (0,json_table/* memberKinds */.Aq)([...(0,json_text/* firstRecords */.pY)(table.path), ...await (0,json_table/* someRecords */.l)(records, loaded/* LOOKED_AT */.Zw)], []);
        return { file, table: (0,json_table/* jsonTable */.Tt)({ ...records, shown: file.shown, readable: table.path, names: kinds, broken: table.irregular, open: table.records > loaded/* LOOKED_AT */.Zw }), bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await (0,data_source/* digest */.br)(file.path), records: table.records };
    }
    finally {
        task.end();
    }
}
async function openParquet(file, key, world, engine) {
    const { size } = await (0,promises_.stat)(file.path).catch((reason) => { throw (0,data_source/* readError */.lS)(reason, file); }), sha256 = await (0,data_source/* digest */.br)(file.path);
    if (size === 0)
        throw unreadable(file, (0,fault_text/* faultText */.I)({ kind: 'empty-file' }));
    const path = data_name/* PATTERN_SIGNS */.sx.test(file.path) ? (0,external_node_path_.join)(world.temp, `${key}.parquet`) : file.path;
    if (path !== file.path)
        await (0,promises_.copyFile)(file.path, path);
    try {
        const relation = (0,relations/* parquetRelation */.Fh)(path), columns = (await engine.query(`describe select * from ${relation}`)).map((row) => ({ name: String(row['column_name']), type: String(row['column_type']), sql: engine.dialect.ident(String(row['column_name'])) }));
        const records = Number((await engine.query(`select count(*) as n from ${relation}`))[0]?.['n'] ?? 0);
        return { file, table: (0,parquet_table/* parquetTable */.V)(file.shown, path, columns, records, engine), bytes: size, sha256, records };
    }
    catch (reason) {
        if (!(reason instanceof out_errors/* UserError */.y) || reason.code !== 'engine-failed')
            throw reason;
        throw unreadable(file, `it is no readable Parquet: ${reason.message.replace(/^DuckDB: /, '').replaceAll(/'[^']*\//g, "'").slice(0, 200)}`);
    }
}
/** Copies that `openTable` may make of a file, for the list of files that the engine may read. */
function copiesOf(key, temp) { return ['plain', 'mended', 'jsonl', 'parquet'].map((ending) => (0,external_node_path_.join)(temp, `${key}.${ending}`)); }

;// CONCATENATED MODULE: ./out/gates/slice-test/load/data.js










/** @param number makes the names of its copies unique
 *  @throws UserError for files that are not there, or whose format nothing says */
async function planData(dataset, number, world) {
    const files = await (0,data_files/* findFiles */.lY)(dataset.paths, world.cwd, world.workspace, dataset.place, world.env['GITHUB_ACTIONS'] === 'true');
    return { dataset, files: files.map((file, at) => ({ file, format: dataset.format ?? formatByName(file, dataset.place), key: `data-${number}-${at}` })) };
}
/** A single file that is no declared data set, read in place of one. @param shown how it is reported */
function plannedFile(path, shown, number, dataset) {
    const file = { path, shown };
    return { dataset, files: [{ file, format: dataset.format ?? formatByName(file, dataset.place), key: `data-${number}-0` }] };
}
function formatByName(file, place) {
    const { format } = (0,data_format/* formatOf */.be)(file.shown);
    if (format === undefined)
        throw new out_errors/* UserError */.y('format-unknown', `the name of ${file.shown} does not say how it is written`, { ...(place === undefined ? {} : { place }), hint: `Known endings: ${data_format/* ENDINGS */.Jx}. Or set \`format:\` on the data set.` });
    return format;
}
/** An engine that may read the files of these data sets, and nothing else. */
async function openEngine(data, settings, world) {
    const { openDuckDB } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 87955));
    const files = data.flatMap((one) => one.files.flatMap(({ file, key }) => [file.path, ...copiesOf(key, world.temp)]));
    return openDuckDB({ files, temp: (0,external_node_path_.resolve)(world.temp, 'spill'), memory: settings.memory, ...(settings.threads === undefined ? {} : { threads: settings.threads }), signal: world.signal, env: world.env, log: world.log });
}
/** Rows of a data set, numbered from 0 in the order of its files; records that could not be read are not among them. */
class TestData {
    name;
    files;
    table;
    rows;
    #engine;
    /** Columns that looked like numbers, and hold something else as well. */
    #texts;
    constructor(name, files, table, rows, engine, texts) {
        this.name = name;
        this.files = files;
        this.table = table;
        this.rows = rows;
        this.#engine = engine;
        this.#texts = texts;
    }
    /** @param needed columns that will be asked about; undefined for all
     *  @param number unique among the data of a run */
    static async load(planned, number, needed, engine, world) {
        const files = [];
        for (const { file, format, key } of planned.files)
            files.push(await openTable(file, format, planned.dataset, key, world, () => Promise.resolve(engine)));
        const names = [...new Set(files.flatMap(({ table }) => table.columns.map(({ name }) => name)))], wanted = needed(names);
        const table = await dataset_table/* DatasetTable */.vx.load(planned.dataset.name, engine, files.map((one) => one.table), number, wanted), rows = await table.count();
        if (rows === 0)
            throw new out_errors/* UserError */.y('data-unusable', `${planned.dataset.name} holds no row`, { place: { file: files[0]?.file.shown ?? planned.dataset.name } });
        // What only looked like numbers in the rows that were looked at is text.
        const guessed = names.filter((name) => (wanted === undefined || wanted.has(name)) && table.kind(name) === 'number' && !table.typed(name)), texts = new Set();
        if (guessed.length > 0) {
            const [row] = await engine.query(`select ${guessed.map((_, at) => `count(t${at}) - count(n${at}) as c${at}`).join(', ')} from ${table.rows(Object.fromEntries(guessed.flatMap((name, at) => [[`t${at}`, ['text', name]], [`n${at}`, ['number', name]]])))}`);
            for (const [at, name] of guessed.entries())
                if ((0,engine_values/* asNumber */.i)(row?.[`c${at}`]) > 0)
                    texts.add(name);
        }
        return new TestData(planned.dataset.name, files, table, rows, engine, texts);
    }
    get columns() { return this.table.columns; }
    kind(column) { return this.#texts.has(column) ? 'text' : this.table.kind(column); }
    /** @throws UserError `column-missing` with the nearest name */
    require(column, place, what) {
        if (this.columns.includes(column))
            return;
        throw new out_errors/* UserError */.y('column-missing', `${this.name} has no column "${column}"${what === '' ? '' : `, which ${what}`}${(0,nearest/* didYouMean */.au)(column, this.columns)}`, { ...(place === undefined ? {} : { place }), hint: `Columns: ${this.columns.slice(0, 30).join(', ')}${this.columns.length > 30 ? ', …' : ''}` });
    }
    /** The numbers of a column; NaN where there is none. */
    async numbers(column) {
        const [values] = await this.#ask([`coalesce(x, 'nan'::double)`], { x: ['number', column] });
        return values instanceof Float64Array ? values : new Float64Array(this.rows).fill(Number.NaN);
    }
    /** The texts of a column; null where there is none. */
    async texts(column) {
        const [values] = await this.#ask(['x'], { x: ['text', column] });
        return Array.isArray(values) ? values : [];
    }
    /** The values of a column as codes. Numbers that are the same however they are written are one level; levels are in their natural order.
     *  @returns undefined when there are more levels than `most` */
    async encode(column, most) {
        return this.kind(column) === 'number' ? encodeNumbers(await this.numbers(column), most) : this.encodeText((alias) => alias, column, most);
    }
    /** The same of an expression over the text of a column. */
    async encodeText(expression, column, most) {
        const from = this.table.rows({ x: ['text', column] });
        const found = await this.#engine.query(`select ${expression('x')} as v from ${from} where ${expression('x')} is not null group by 1 order by 1 limit ${most + 1}`);
        if (found.length > most)
            return undefined;
        const levels = found.map((row) => (0,engine_values/* asText */.e)(row['v']));
        if (levels.length === 0)
            return { codes: new Int32Array(this.rows).fill(-1), levels };
        const [codes] = await this.#ask([`coalesce(${dialect/* duckdbDialect */.Q.code(expression('x'), levels)}, -1)`], { x: ['text', column] });
        return { codes: codes instanceof Int32Array ? codes : new Int32Array(this.rows).fill(-1), levels };
    }
    /** Numbers of an expression over the text of a column; NaN where it has none. */
    async measured(expression, column) {
        const [values] = await this.#ask([`coalesce(cast(${expression('x')} as double), 'nan'::double)`], { x: ['text', column] });
        return values instanceof Float64Array ? values : new Float64Array(this.rows).fill(Number.NaN);
    }
    /** Which rows fulfil a condition that somebody wrote in SQL: 1 for those.
     *  @param seconds it may take
     *  @throws UserError `config-invalid` when it cannot be asked */
    async fulfil(condition, place, seconds = data_LIMIT) {
        const view = await this.view(), refused = (why) => new out_errors/* UserError */.y('config-invalid', `the condition \`${condition}\` cannot be asked: ${why}`, { ...(place === undefined ? {} : { place }), hint: `It is SQL over the columns of ${this.name}; names with blanks or capitals stand in double quotes, texts in single ones.` });
        const changing = await unsteady(condition, this.#engine);
        if (changing !== undefined)
            throw refused(`${changing} gives something else in every run`);
        // The engine says what it thinks of it before a row is read; a line break ends a comment. A query within may ask the rows again: they are called data.
        const rows = `with data as (select row_number() over () - 1 as ${data_ROW}, * from ${view})`, asked = await this.#engine.select(`with data as (select * from ${view}) select (${condition}\n) as hit from data limit 0`, 1, seconds);
        if (asked.kind === 'late')
            throw refused(`it takes more than ${seconds} s`);
        if (asked.kind !== 'rows')
            throw refused(asked.message.split('\n')[0] ?? '');
        if (asked.types.length !== 1 || asked.types[0] !== 'BOOLEAN')
            throw refused(asked.types.length === 1 ? `it gives a ${(asked.types[0] ?? '').toLowerCase()}, not true or false` : 'it is more than one value');
        // A condition may hold a query of its own, and a join knows no order: rows are named by their number.
        const found = await this.#engine.select(`${rows} select string_agg(${data_ROW}, ' ') from data where (${condition}\n)`, 1, seconds), hits = new Uint8Array(this.rows);
        if (found.kind === 'late')
            throw refused(`it takes more than ${seconds} s`);
        if (found.kind !== 'rows')
            throw refused('it breaks on a value of the data');
        const listed = found.rows[0]?.[0];
        if (typeof listed === 'string')
            for (const row of listed.split(' '))
                hits[Number(row)] = 1;
        return hits;
    }
    #view;
    /** The rows as a table with every column under its own name: numbers as numbers, everything else as text. */
    view() { return (this.#view ??= this.table.view(this.#texts)); }
    /** Rows whose record could not be read: lines that are no JSON. Each costs a look at the whole file: ask where values are missing. */
    async unread() {
        const parts = this.files.flatMap(({ table: { relation, unread } }, at) => (unread === undefined ? [] : [`select ${at} as f, r from (select *, row_number() over () - 1 as r from ${relation}) where ${unread}`]));
        if (parts.length === 0)
            return new Set();
        return new Set((await this.#engine.query(`select n from (select row_number() over () - 1 as n, f, r from ${this.table.rows({})}) where (f, r) in (${parts.join(' union all ')})`)).map((row) => (0,engine_values/* asNumber */.i)(row['n'])));
    }
    /** Did a column look like numbers, until something else was found in it? */
    almostNumbers(column) { return this.#texts.has(column); }
    /** Texts of some rows of a column, by row. */
    async some(column, rows) {
        if (rows.length === 0)
            return [];
        const found = await this.#engine.query(`select n, x from (select row_number() over () - 1 as n, x from ${this.table.rows({ x: ['text', column] })}) where n in (select unnest([${rows.join(', ')}]))`);
        const texts = new Map(found.map((row) => [(0,engine_values/* asNumber */.i)(row['n']), row['x'] === null ? undefined : (0,engine_values/* asText */.e)(row['x'])]));
        return rows.map((row) => texts.get(row));
    }
    /** Where rows are, in the order asked for. */
    async places(rows) {
        if (rows.length === 0)
            return [];
        const found = await this.#engine.query(`select n, f, r from (select row_number() over () - 1 as n, f, r from ${this.table.rows({})}) where n in (select unnest([${rows.join(', ')}]))`);
        const records = new Map(found.map((row) => [(0,engine_values/* asNumber */.i)(row['n']), { file: (0,engine_values/* asNumber */.i)(row['f']), ordinal: (0,engine_values/* asNumber */.i)(row['r']) }]));
        // A file is gone through once, in its order.
        const ordered = rows.flatMap((row) => { const record = records.get(row); return record === undefined ? [] : [{ row, record }]; }).toSorted((a, b) => a.record.file - b.record.file || a.record.ordinal - b.record.ordinal);
        const unique = ordered.filter(({ row }, at) => row !== ordered[at - 1]?.row), places = await this.table.locate(unique.map(({ record }) => record)), of = new Map(unique.map(({ row }, at) => [row, places[at]]));
        return rows.flatMap((row) => of.get(row) ?? []);
    }
    /** Columns of expressions over the rows, in their order. */
    async #ask(expressions, wanted) {
        return this.#engine.columns(`select ${expressions.join(', ')} from ${this.table.rows(wanted)}`);
    }
    get engine() { return this.#engine; }
}
/** A name that no column has. */
const data_ROW = '"__gauntlet_row"';
/** Seconds that a condition may take before it is refused. */
const data_LIMIT = 60;
/** @returns undefined when there are more levels than `most` */
function encodeNumbers(values, most) {
    const known = new Map(), codes = new Int32Array(values.length);
    for (let row = 0; row < values.length; row++) {
        const value = values[row] ?? Number.NaN;
        if (Number.isNaN(value)) {
            codes[row] = -1;
            continue;
        }
        let code = known.get(value);
        if (code === undefined) {
            if (known.size === most)
                return undefined;
            code = known.size;
            known.set(value, code);
        }
        codes[row] = code;
    }
    const ascending = [...known.keys()].toSorted((a, b) => a - b), order = new Int32Array(known.size);
    for (const [at, value] of ascending.entries())
        order[known.get(value) ?? 0] = at;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code >= 0)
            codes[row] = order[code] ?? 0;
    }
    return { codes, levels: ascending.map((value) => String(value === 0 ? 0 : value)) };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/labels.js


/** More classes than this are no classes. */
const MOST_CLASSES = 1000;
/** A column of numbers with more different values than this is what a regression predicts, unless the settings say otherwise. */
const labels_FEW = 20;
/** Reads the labels and tells the task, where the settings do not.
 *  @param place where the label or the positive class is set
 *  @throws UserError `data-unusable` when the labels do not fit the task */
async function readLabels(data, column, model, place) {
    const at = place === undefined ? {} : { place }, numeric = data.kind(column) === 'number', values = numeric || model.task === 'regression' || data.almostNumbers(column) ? await data.numbers(column) : undefined;
    if (model.task === 'regression' && values?.some(Number.isFinite) !== true)
        throw new out_errors/* UserError */.y('data-unusable', `the task is regression, but label ${column} holds text`, at);
    if (values !== undefined && (model.task === 'regression' || (model.task === undefined && model.classes === undefined && model.positive === undefined && isContinuous(values))))
        return { task: 'regression', values };
    const said = !numeric || values === undefined ? await data.encode(column, MOST_CLASSES) : encodeNumbers(values, MOST_CLASSES), without = said === undefined || model.classes?.some(isNaNWord) === true ? said : withoutNaN(said);
    // Numbers beside NaN are numbers, however they are written.
    const numbers = numeric || (without !== said && values !== undefined && without?.levels.every((level) => Number.isFinite(Number(level))) === true), encoded = numbers && !numeric && values !== undefined ? encodeNumbers(values, MOST_CLASSES) : without;
    if (encoded === undefined)
        throw new out_errors/* UserError */.y('data-unusable', `label ${column} has more than ${MOST_CLASSES} different values`, { ...at, hint: 'Is it the right column? For numbers set `model: { task: regression }`.' });
    if (encoded.levels.length === 0)
        throw new out_errors/* UserError */.y('data-unusable', `label ${column} is missing in every row`, at);
    return classified(encoded, column, model, numbers, at);
}
/** What pandas and Python write where there is no value. */
const isNaNWord = (text) => /^nan$/i.test(text.trim());
/** Takes NaN for what it is, a missing label: nobody calls a class so without saying it. */
function withoutNaN(said) {
    const { codes, levels } = said;
    if (!levels.some(isNaNWord))
        return said;
    const kept = levels.filter((level) => !isNaNWord(level)), index = levels.map((level) => kept.indexOf(level));
    return { codes: codes.map((code) => (code < 0 ? -1 : index[code] ?? -1)), levels: kept };
}
/** Is the label of a row missing? */
function lacksLabels(labels) { return labels.task === 'regression' ? labels.values.some(Number.isNaN) : labels.codes.includes(-1); }
function isContinuous(values) {
    const seen = new Set();
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        if (!Number.isInteger(value))
            return true;
        seen.add(value);
        if (seen.size > labels_FEW)
            return true;
    }
    return false;
}
function classified({ codes, levels }, column, model, numeric, at) {
    const same = (text) => canonical(text, numeric), declared = model.classes?.map(same), task = model.task ?? ((declared ?? levels).length > 2 ? 'multiclass-classification' : 'binary-classification');
    if (task === 'binary-classification') {
        const all = declared ?? levels, classes = binaryClasses(all, model.positive === undefined ? undefined : same(model.positive), column, at);
        return mapped(codes, levels, classes, task);
    }
    return mapped(codes, levels, declared ?? levels, 'multiclass-classification');
}
/** How a class is written: numbers in one way, words of truth without regard to case. */
function canonical(text, numeric) {
    return numeric && text.trim() !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : text;
}
/** Words that mean positive where nobody says which label does. */
const POSITIVE = ['1', 'true', 'True', 'TRUE'];
function binaryClasses(found, positive, column, at) {
    if (found.length > 2)
        throw new out_errors/* UserError */.y('data-unusable', `the task is binary, but label ${column} has ${found.length} values: ${found.slice(0, 6).map((one) => JSON.stringify(one)).join(', ')}${found.length > 6 ? ', …' : ''}`, { ...at, hint: 'Set `model: { task: multiclass-classification }`, or name the two classes under `model.classes`.' });
    const of = positive ?? POSITIVE.find((word) => found.includes(word));
    if (of === undefined && found.length === 2)
        throw new out_errors/* UserError */.y('data-unusable', `it is not said which label is positive: ${column} is ${found.map((one) => JSON.stringify(one)).join(' or ')}`, { ...at, hint: 'Set `model: { positive: … }` in gauntlet.yml, or input `positive`.' });
    if (of !== undefined && found.length === 2 && !found.includes(of))
        throw new out_errors/* UserError */.y('data-unusable', `no row has the positive label ${JSON.stringify(of)}: ${column} is ${found.map((one) => JSON.stringify(one)).join(' or ')}`, { ...at, hint: 'Set `model.positive` to one of these.' });
    const [only] = found, negative = found.find((one) => one !== of);
    // With one label only, the other class is the one that nobody saw.
    if (of === undefined) {
        const other = only === '0' ? '1' : /^false$/i.test(only ?? '') ? 'true' : `not ${only ?? ''}`;
        return [only ?? '', other];
    }
    return [negative ?? (of === '1' ? '0' : `not ${of}`), of];
}
function mapped(codes, levels, classes, task) {
    const index = levels.map((level) => classes.indexOf(level)), unknown = [], labels = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1, label = code < 0 ? -1 : index[code] ?? -1;
        labels[row] = label;
        if (code >= 0 && label < 0)
            unknown.push(row);
    }
    return { task, classes, codes: labels, unknown };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/roles.js


/** Names that columns usually have, where the settings do not say. */
const USUAL = {
    id: ['id', 'row_id', 'uid'],
    label: ['label', 'target', 'y_true', 'y'],
    prediction: ['prediction', 'predicted', 'y_pred', 'pred'],
    score: ['score', 'probability', 'y_score', 'y_prob'],
};
/** @param columns those of the data
 *  @param predictsElsewhere predictions are not in the data: `prediction` and `score` may name columns of another file
 *  @param where   the line of the settings that names a role
 *  @throws UserError `column-missing` for a column that is not there */
function rolesOf(columns, asked, data, predictsElsewhere, where) {
    const known = (role, column) => {
        if (column === undefined || columns.includes(column))
            return column;
        const place = where(role);
        throw new out_errors/* UserError */.y('column-missing', `${data} has no column "${column}"${(0,nearest/* didYouMean */.au)(column, columns)}`, { ...(place === undefined ? {} : { place }), hint: `\`${role}\` names a column of the data: ${columns.slice(0, 30).join(', ')}${columns.length > 30 ? ', …' : ''}` });
    };
    const usual = (role) => USUAL[role].find((name) => columns.includes(name));
    const label = known('label', asked.label) ?? usual('label');
    if (label === undefined)
        throw new out_errors/* UserError */.y('column-missing', `it is not said which column of ${data} is the label`, { hint: `Set \`columns: { label: … }\` in gauntlet.yml, or input \`label\`. Columns: ${columns.slice(0, 30).join(', ')}` });
    const { score } = asked, foreign = (column) => predictsElsewhere && !columns.includes(column);
    return {
        id: known('id', asked.id) ?? usual('id'), label, prediction: asked.prediction !== undefined && foreign(asked.prediction) ? undefined : known('prediction', asked.prediction) ?? usual('prediction'),
        score: typeof score === 'object' ? (Object.values(score).some(foreign) ? undefined : new Map(Object.entries(score).map(([of, column]) => [of, known('score', column) ?? column]))) : score !== undefined && foreign(score) ? undefined : known('score', score) ?? usual('score'),
        weight: known('weight', asked.weight), timestamp: known('timestamp', asked.timestamp),
    };
}
/** Columns of predictions in a file of their own: those that are named and there, else the usual ones. */
function predictionColumns(columns, asked) {
    const there = (column) => (column !== undefined && columns.includes(column) ? column : undefined);
    const { score } = asked;
    return {
        prediction: there(asked.prediction) ?? USUAL.prediction.find((name) => columns.includes(name)),
        score: typeof score === 'object' ? new Map(Object.entries(score).filter(([, column]) => columns.includes(column))) : there(score) ?? USUAL.score.find((name) => columns.includes(name)),
    };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/problem.js
/** Rows that are shown of each problem. */
const SHOWN_ROWS = 5;

;// CONCATENATED MODULE: ./out/gates/slice-test/load/twins.js



/** Looks for ids that stand in more than one row. Rows without an id are none.
 *  @param known how many there are, where that was counted */
async function twinsOf(data, id, known) {
    const from = data.table.rows({ x: ['same', id] }), [counted] = known === undefined ? await data.engine.query(`select count(x) - count(distinct x) as twins from ${from}`) : [], count = known ?? (0,engine_values/* asNumber */.i)(counted?.['twins']);
    if (count === 0)
        return { count, first: undefined, places: [] };
    const found = await data.engine.query(`select n from (select n, row_number() over (partition by x order by n) as time from (select row_number() over () - 1 as n, x from ${from}) where x is not null) where time > 1 order by n limit ${SHOWN_ROWS}`);
    const rows = found.map((row) => (0,engine_values/* asNumber */.i)(row['n'])), [first] = await data.some(id, rows.slice(0, 1));
    return { count, first: first === undefined ? undefined : (await (0,hide_all/* hideAll */.c)([first]))[0], places: await data.places(rows) };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/predictions.js






/** Reads predictions that are columns of a table. */
async function readColumns(data, prediction, score, regression) {
    const scores = score === undefined || regression ? undefined : typeof score === 'string' ? { classes: undefined, columns: [await data.numbers(score)] } : { classes: [...score.keys()], columns: await Promise.all([...score.values()].map((column) => data.numbers(column))) };
    const from = { prediction, score: typeof score === 'string' ? score : score === undefined ? undefined : [...score.values()].join(', ') };
    if (prediction === undefined)
        return { predicted: undefined, values: undefined, scores, from };
    if (regression)
        return { predicted: undefined, values: await data.numbers(prediction), scores: undefined, from };
    const predicted = await data.encode(prediction, MOST_CLASSES);
    if (predicted === undefined)
        throw new out_errors/* UserError */.y('data-unusable', `prediction ${prediction} has more than ${MOST_CLASSES} different values`, { hint: 'Is it the right column? For numbers set `model: { task: regression }`.' });
    return { predicted, values: undefined, scores, from };
}
/** Brings predictions of another table to the rows of the data.
 *  @param before the table is the data as it was: without ids its rows are the same, if there are as many with the same labels
 *  @throws UserError where nothing joins them */
async function joinPredictions(data, roles, other, asked, regression, before, place) {
    const columns = predictionColumns(other.columns, asked), at = place === undefined ? {} : { place };
    if (columns.prediction === undefined && columns.score === undefined)
        throw new out_errors/* UserError */.y('column-missing', `${other.name} has no predictions`, { ...at, hint: `Expected a column \`prediction\` or \`score\`, or those of \`columns:\` in gauntlet.yml. Columns: ${other.columns.slice(0, 30).join(', ')}` });
    const raw = await readColumns(other, columns.prediction, columns.score, regression);
    const { id } = roles;
    if (id === undefined || !other.columns.includes(id)) {
        if (!(before && other.rows === data.rows))
            throw new out_errors/* UserError */.y('column-missing', id === undefined ? `nothing says which prediction of ${other.name} is for which row` : `${other.name} has no column "${id}"`, { ...at, hint: 'Set `columns: { id: … }` in gauntlet.yml to a column that both have.' });
        const moved = await differingLabels(data, other, roles.label);
        if (moved > 0)
            throw new out_errors/* UserError */.y('data-unusable', `nothing says which row at the base is which row now: there are as many, but ${moved === other.rows ? 'no label is' : `${(0,numbers/* plural */.LS)(moved, 'label')} ${moved === 1 ? 'is' : 'are'} not`} the same`, { ...at, hint: 'Set `columns: { id: … }` in gauntlet.yml to a column that both have.' });
        return raw;
    }
    const { of, strangers, twins } = await matched(data, other, id);
    const scattered = (values) => { const there = new Float64Array(data.rows).fill(Number.NaN); for (let row = 0; row < there.length; row++) {
        const from = of[row] ?? -1;
        if (from >= 0)
            there[row] = values[from] ?? Number.NaN;
    } return there; };
    const codes = (values) => values.length === 0 ? new Int32Array(data.rows).fill(-1) : Int32Array.from(of, (from) => (from < 0 ? -1 : values[from] ?? -1));
    return {
        predicted: raw.predicted === undefined ? undefined : { codes: codes(raw.predicted.codes), levels: raw.predicted.levels },
        values: raw.values === undefined ? undefined : scattered(raw.values), scores: raw.scores === undefined ? undefined : { classes: raw.scores.classes, columns: raw.scores.columns.map(scattered) },
        from: raw.from, strangers, twins,
    };
}
/** Rows, one by one in their order, whose labels differ; all of them where one of the two has no labels. */
async function differingLabels(data, other, label) {
    if (!other.columns.includes(label))
        return other.rows;
    const rows = (from) => `(select row_number() over () as n, x from ${from.table.rows({ x: ['same', label] })})`;
    const [counted] = await data.engine.query(`select count(*) as moved from ${rows(data)} as d join ${rows(other)} as p on d.n = p.n where d.x is distinct from p.x`);
    return (0,engine_values/* asNumber */.i)(counted?.['moved']);
}
/** Which row of the other table has the id of each row; -1: none. Of rows with the same id the first one counts. */
async function matched(data, other, id) {
    const rows = (from) => `(select cast(row_number() over () - 1 as integer) as n, x from ${from.table.rows({ x: ['same', id] })})`, first = (from) => `(select min(n) as n, x, count(*) as times from ${rows(from)} where x is not null group by x)`;
    const [counted] = await data.engine.query(`select (select coalesce(sum(times - 1), 0) from ${first(data)}) as twins, (select coalesce(sum(times - 1), 0) from ${first(other)}) as others, (select count(*) from ${first(other)} as p where not exists (select 1 from ${first(data)} as d where d.x = p.x)) as strangers`);
    const [to, from] = await data.engine.columns(`select d.n, p.n from ${rows(data)} as d join ${first(other)} as p on d.x = p.x`), of = new Int32Array(data.rows).fill(-1);
    if (to instanceof Int32Array && from instanceof Int32Array)
        for (const [at, row] of to.entries())
            of[row] = from[at] ?? -1;
    return { of, strangers: (0,engine_values/* asNumber */.i)(counted?.['strangers']), twins: { data: await twinsOf(data, id, (0,engine_values/* asNumber */.i)(counted?.['twins'])), predictions: await twinsOf(other, id, (0,engine_values/* asNumber */.i)(counted?.['others'])) } };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/answers.js



/** What a model says, wherever that comes from. */
async function answersOf(plan, who, { settings, world, engine, data, roles, labels, read }) {
    const regression = labels.task === 'regression', place = settings.where(who === 'baseline' ? ['slice-test', 'baseline'] : ['model', 'predictions']);
    switch (plan.kind) {
        case 'none':
        case 'report': return { raw: undefined, from: plan.kind === 'none' ? plan.why : `the report ${plan.report.path}` };
        case 'model': {
            const { raw, from, input } = await runModel(plan, data, labels, settings, roles, world);
            if (input !== undefined)
                read.push(input);
            return { raw, from };
        }
        case 'file': {
            const other = await TestData.load(plan.planned, who, () => undefined, engine, world);
            read.push(...other.files.map(({ file, sha256, bytes, records }) => ({ path: plan.before || settings.baseline?.kind === 'base' && who === 'baseline' ? `${file.shown} (base)` : file.shown, sha256, bytes, rows: records })));
            return { raw: await joinPredictions(data, roles, other, settings.columns, regression, plan.before, place), from: plan.planned.files.map(({ file }) => file.shown).join(', ') + (who === 'baseline' && settings.baseline?.kind === 'base' ? ' at the base' : '') };
        }
        case 'columns': {
            const own = who === 'candidate', prediction = own ? roles.prediction : plan.prediction, score = own ? roles.score : plan.score;
            for (const column of [prediction, score])
                if (typeof column === 'string')
                    data.require(column, place, `holds what the ${who} says`);
            const raw = await readColumns(data, prediction, score, regression);
            return { raw, from: `column ${[raw.from.prediction, raw.from.score].filter((name) => name !== undefined).join(', ')}` };
        }
    }
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/data-problems.js



const NO_TWINS = { count: 0, first: undefined, places: [] };
/** Everything about rows and predictions that keeps part of them from being judged, with the first places. */
async function dataProblems(data, id, { problems, paired, compared, unscored, frame }, now, before, plan) {
    const found = [];
    for (const { rule, message, column, rows, count } of problems)
        found.push({ rule, message, count, ...(column === undefined ? {} : { column }), places: await data.places(rows.slice(0, SHOWN_ROWS)) });
    const broken = data.files.reduce((sum, { table }) => sum + table.broken.length, 0);
    if (broken > 0)
        found.push({ rule: 'broken-rows', message: `${(0,numbers/* plural */.LS)(broken, 'record')} could not be read: left out`, count: broken, places: (await Promise.all(data.files.map(({ table }) => table.locate(table.broken.slice(0, SHOWN_ROWS))))).flat().slice(0, SHOWN_ROWS) });
    // Both models are joined to the same data: it is said once. Ids that join nothing must name one row each all the same.
    const { count: twins, first, places } = now?.twins?.data ?? before?.raw?.twins?.data ?? (id === undefined ? NO_TWINS : await twinsOf(data, id));
    if (twins > 0)
        found.push({ rule: 'duplicate-id', message: `${(0,numbers/* plural */.LS)(twins, 'row')} of the data ${twins === 1 ? 'has an id' : 'have ids'} that stood in an earlier row${first === undefined ? '' : `, first ${first}`}`, count: twins, ...(id === undefined ? {} : { column: id }), places });
    for (const [who, raw] of [['the candidate', now], ['the baseline', before?.raw]]) {
        if (raw?.strangers !== undefined && raw.strangers > 0)
            found.push({ rule: 'unknown-id', message: `${(0,numbers/* plural */.LS)(raw.strangers, 'prediction')} of ${who} ${raw.strangers === 1 ? 'is' : 'are'} for rows that the data does not have`, count: raw.strangers, places: [] });
        const { count = 0, first, places = [] } = raw?.twins?.predictions ?? {};
        // What is read at the base is in no file of the checkout.
        if (count > 0)
            found.push({ rule: 'duplicate-id', message: `${(0,numbers/* plural */.LS)(count, 'prediction')} of ${who} ${count === 1 ? 'has an id' : 'have ids'} that stood in an earlier one${first === undefined ? '' : `, first ${first}`}`, count, places: who === 'the baseline' ? [] : places });
    }
    if (plan?.kind === 'none')
        found.push({ rule: 'no-baseline', message: `nothing to compare with: ${plan.why}`, count: 1, places: [] });
    else if (before?.raw !== undefined && compared === 0)
        found.push({ rule: 'no-baseline', message: `nothing to compare with: the baseline has no prediction for any of the ${(0,numbers/* plural */.LS)(frame.rows, 'row')}`, count: 1, places: [] });
    else if (before?.raw !== undefined && !paired)
        found.push({ rule: 'unmatched-baseline', message: `the baseline has predictions for ${compared} of ${(0,numbers/* plural */.LS)(frame.rows, 'row')}: both are compared as if they were asked about different rows`, count: frame.rows - compared, places: [] });
    if (unscored > 0)
        found.push({ rule: 'unmatched-baseline', message: `the baseline has no usable score for ${unscored} of ${(0,numbers/* plural */.LS)(frame.rows, 'row')}: losses are compared without them, areas as if both were asked about different rows`, count: unscored, places: [] });
    return found;
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/frame.js



/** What is kept of a list of rows for messages. */
const frame_KEPT = 100;
/** Puts labels and predictions together, and leaves out rows that have not both.
 *  @param weights of each row of the data
 *  @param unread rows that hold nothing because their record could not be read
 *  @throws UserError where nothing can be judged */
function buildFrame(labels, candidate, baseline, weights, model, columns, unread = new Set()) {
    return labels.task === 'regression' ? numberFrame(labels, candidate, baseline, weights, columns, unread) : classFrame(labels, candidate, baseline, weights, model, columns, unread);
}
const noRecord = (unread) => ({ rule: 'broken-rows', broken: (row) => unread.has(row), message: (n) => `${(0,numbers/* plural */.LS)(n, 'line')} ${n === 1 ? 'is' : 'are'} no JSON: left out` });
/** Sifts rows by what they lack, in the order of the conditions: a row counts for the first that it breaks. */
function sift(rows, rules) {
    const found = rules.map(() => ({ rows: [], count: 0 })), origin = new Uint32Array(rows);
    let kept = 0;
    for (let row = 0; row < rows; row++) {
        let at = 0;
        while (at < rules.length && rules[at]?.broken(row) !== true)
            at++;
        const one = found[at];
        if (one === undefined) {
            origin[kept++] = row;
            continue;
        }
        if (one.count++ < frame_KEPT)
            one.rows.push(row);
    }
    return { origin: origin.slice(0, kept), problems: rules.flatMap(({ rule, message, column }, at) => { const one = found[at]; return one === undefined || one.count === 0 ? [] : [{ rule, column, message: message(one.count), rows: one.rows, count: one.count }]; }) };
}
const of = (values, origin) => (origin.length === values.length ? values : Float64Array.from(origin, (row) => values[row] ?? Number.NaN));
function numberFrame({ values }, candidate, baseline, weights, { label }, unread) {
    const predicted = candidate.values;
    if (predicted === undefined)
        throw noPredictions();
    const { origin, problems } = sift(values.length, [
        noRecord(unread),
        { rule: 'missing-label', column: label, broken: (row) => !Number.isFinite(values[row]), message: (n) => `${(0,numbers/* plural */.LS)(n, 'row')} without a label that is a number: left out` },
        { rule: 'missing-prediction', column: candidate.from.prediction, broken: (row) => !Number.isFinite(predicted[row]), message: (n) => `${(0,numbers/* plural */.LS)(n, 'row')} without a prediction that is a number: left out` },
    ]);
    if (origin.length === 0)
        throw nothingLeft(problems);
    const before = baseline?.values === undefined ? undefined : of(baseline.values, origin), compared = before === undefined ? 0 : before.reduce((sum, value) => sum + (Number.isFinite(value) ? 1 : 0), 0);
    return {
        origin, problems, paired: compared === origin.length, compared, unscored: 0,
        frame: { task: 'regression', rows: origin.length, labels: of(values, origin), candidate: { values: of(predicted, origin) }, ...(weights === undefined ? {} : { weights: of(weights, origin) }), ...(before === undefined || compared === 0 ? {} : { baseline: { values: before.map((value) => (Number.isFinite(value) ? value : Number.NaN)) } }) },
    };
}
function classFrame(labels, candidate, baseline, weights, model, { label }, unread) {
    const { codes, unknown } = labels, classes = allClasses(labels, [candidate, ...(baseline === undefined ? [] : [baseline])], model), binary = labels.task === 'binary-classification';
    const now = classesOf(candidate, classes, binary, model, 'the candidate');
    const [strangerBefore] = strangersOf(baseline?.predicted?.levels ?? [], classes);
    if (strangerBefore !== undefined)
        throw new out_errors/* UserError */.y('data-unusable', `the baseline predicts ${JSON.stringify(baseline?.predicted?.levels[strangerBefore])}${baseline?.from.prediction === undefined ? '' : ` (column ${baseline.from.prediction})`}, which is no class: ${classes.slice(0, 6).map((one) => JSON.stringify(one)).join(', ')}`, { hint: 'Write predictions in the words of the labels, or set `model.classes`.' });
    const before = baseline === undefined ? undefined : classesOf(baseline, classes, binary, model, 'the baseline');
    if (now === undefined)
        throw noPredictions();
    const { codes: codesOf, levels } = candidate.predicted ?? { codes: new Int32Array(), levels: [] }, strangers = strangersOf(levels, classes);
    const strange = new Set(unknown), scored = now.scores ?? [], unusable = (row) => { for (const scores of scored)
        if (Number.isNaN(scores[row]))
            return true; return false; };
    const { origin, problems } = sift(codes.length, [
        noRecord(unread),
        { rule: 'unknown-label', column: label, broken: (row) => strange.has(row), message: (n) => `${(0,numbers/* plural */.LS)(n, 'row')} with a label that is none of ${classes.slice(0, 5).map((one) => JSON.stringify(one)).join(', ')}: left out` },
        { rule: 'missing-label', column: label, broken: (row) => (codes[row] ?? -1) < 0, message: (n) => `${(0,numbers/* plural */.LS)(n, 'row')} without a label: left out` },
        { rule: 'unknown-prediction', column: candidate.from.prediction, broken: (row) => strangers.has(codesOf[row] ?? -1), message: (n) => `${(0,numbers/* plural */.LS)(n, 'row')} with a prediction that is no class, such as ${JSON.stringify(levels[Math.min(...strangers)])} where ${classes.slice(0, 5).map((one) => JSON.stringify(one)).join(', ')} ${classes.length === 1 ? 'is' : 'are'} known: left out` },
        { rule: 'missing-prediction', column: candidate.from.prediction ?? candidate.from.score, broken: (row) => (now.classes[row] ?? -1) < 0, message: (n) => `${(0,numbers/* plural */.LS)(n, 'row')} without a prediction: left out` },
        { rule: 'unusable-score', column: candidate.from.score, broken: unusable, message: (n) => `${(0,numbers/* plural */.LS)(n, 'row')} whose score is missing or NaN: left out` },
    ]);
    if (origin.length === 0)
        throw nothingLeft(problems);
    const pick = (values) => (origin.length === values.length ? values : Int32Array.from(origin, (row) => values[row] ?? -1));
    const predicted = (one) => ({ classes: pick(one.classes), ...(one.scores === undefined ? {} : { scores: one.scores.map((scores) => of(scores, origin)) }) });
    const kept = pick(codes), baselineKept = before === undefined ? undefined : predicted(before), compared = baselineKept === undefined ? 0 : baselineKept.classes.reduce((sum, one) => sum + (one >= 0 ? 1 : 0), 0);
    return {
        origin, paired: compared === origin.length, compared, unscored: baselineKept?.scores === undefined ? 0 : baselineKept.classes.reduce((sum, one, row) => sum + (one >= 0 && baselineKept.scores?.some((scores) => Number.isNaN(scores[row])) === true ? 1 : 0), 0),
        problems: [...problems, ...outOfRange(predicted(now), candidate, origin), ...(binary ? [] : notOne(candidate, origin)), ...oneClass(kept, classes, label)],
        frame: { task: labels.task, rows: origin.length, classes, labels: kept, candidate: predicted(now), ...(weights === undefined ? {} : { weights: of(weights, origin) }), ...(baselineKept === undefined || compared === 0 ? {} : { baseline: baselineKept }) },
    };
}
/** Classes of the labels, and in a multiclass task those that are only predicted. */
function allClasses({ task, classes }, predictions, model) {
    if (task === 'binary-classification' || model.classes !== undefined)
        return classes;
    const more = predictions.flatMap(({ predicted, scores }) => [...(predicted?.levels ?? []), ...(scores?.classes ?? [])]).map((level) => same(level, classes)).filter((level) => !isNaNWord(level));
    return [...new Set([...classes, ...more])];
}
/** A predicted class in the words of the labels: `1.0` is `1`, and `True` is `1` where labels are numbers. */
function same(level, classes) {
    if (classes.includes(level))
        return level;
    const plain = canonical(level, true), truth = /^true$/i.test(level) ? '1' : /^false$/i.test(level) ? '0' : undefined;
    if (classes.includes(plain))
        return plain;
    if (truth !== undefined && classes.includes(truth))
        return truth;
    const word = level === '1' ? 'true' : level === '0' ? 'false' : level.toLowerCase();
    return classes.find((one) => one.toLowerCase() === word) ?? level;
}
/** Codes of predicted values that are no class. */
function strangersOf(levels, classes) { return new Set(levels.flatMap((level, code) => (classes.includes(same(level, classes)) ? [] : [code]))); }
function classesOf({ predicted, scores }, classes, binary, model, who) {
    const aligned = scores === undefined ? undefined : alignedScores(scores, classes, binary, model, who);
    if (predicted !== undefined) {
        const index = predicted.levels.map((level) => classes.indexOf(same(level, classes)));
        return { classes: predicted.codes.map((code) => (code < 0 ? -1 : index[code] ?? -1)), ...(aligned === undefined ? {} : { scores: aligned }) };
    }
    const [first] = aligned ?? [];
    if (aligned === undefined || first === undefined)
        return undefined;
    const said = new Int32Array(first.length);
    for (let row = 0; row < said.length; row++)
        said[row] = binary ? frame_decided(first[row] ?? Number.NaN, model.threshold) : likeliest(aligned, row);
    return { classes: said, scores: aligned };
}
const frame_decided = (score, threshold) => (Number.isNaN(score) ? -1 : score >= threshold ? 1 : 0);
function likeliest(scores, row) {
    let best = -1, most = -Infinity;
    for (const [of, one] of scores.entries()) {
        const score = one[row] ?? Number.NaN;
        if (Number.isNaN(score))
            return -1;
        if (score > most) {
            most = score;
            best = of;
        }
    }
    return best;
}
/** Scores in the order of the classes; of a binary task only that of the positive class. */
function alignedScores(scores, classes, binary, model, who) {
    const { columns } = scores, names = (scores.classes ?? (columns.length > 1 ? model.classes ?? (columns.length === classes.length ? classes : undefined) : undefined))?.map((one) => same(one, classes));
    if (binary) {
        if (columns.length === 1 && columns[0] !== undefined && (names === undefined || names[0] === classes[1]))
            return [columns[0]];
        const positive = names === undefined ? undefined : columns[names.indexOf(classes[1] ?? '')];
        if (positive !== undefined)
            return [positive];
        throw new out_errors/* UserError */.y('data-unusable', `${who} gives ${columns.length} scores a row, and none is known to be that of the positive class ${JSON.stringify(classes[1])}`, { hint: 'Set `model.classes` to the classes in the order of the scores.' });
    }
    if (names === undefined || columns.length < classes.length)
        throw new out_errors/* UserError */.y('data-unusable', `${who} gives ${columns.length} ${columns.length === 1 ? 'score' : 'scores'} a row for ${classes.length} classes`, { hint: 'Give one score for each class: `columns: { score: { class: column, … } }`, or set `model.classes` to the classes in the order of the scores.' });
    return classes.map((of) => columns[names.indexOf(of)] ?? withoutScore(of, names, classes, who));
}
/** A score of 0 for a class that nobody gave one would be a lie about the model. */
function withoutScore(of, names, classes, who) {
    const strange = names.filter((name) => !classes.includes(name)), shown = (list) => list.slice(0, 6).map((one) => JSON.stringify(one)).join(', ');
    throw new out_errors/* UserError */.y('data-unusable', `${who} gives no score for the class ${JSON.stringify(of)}${strange.length === 0 ? '' : `, but one for ${shown(strange)}, which ${strange.length === 1 ? 'is no class' : 'are no classes'}`}: ${shown(classes)}${classes.length > 6 ? ', …' : ''}`, { hint: 'Name the classes of `columns.score` as the labels and `model.classes` do, one score for each.' });
}
function outOfRange({ scores }, { from }, origin) {
    const rows = [];
    let total = 0, first = Number.NaN;
    for (let at = 0; at < origin.length; at++) {
        const odd = scores?.find((one) => !((one[at] ?? 0) >= 0 && (one[at] ?? 0) <= 1));
        if (odd === undefined)
            continue;
        if (total++ === 0)
            first = odd[at] ?? Number.NaN;
        if (rows.length < frame_KEPT)
            rows.push(origin[at] ?? 0);
    }
    return total === 0 ? [] : [{ rule: 'score-range', column: from.score, message: `${(0,numbers/* plural */.LS)(total, 'score')} outside of 0 to 1, such as ${first}: no probability`, rows, count: total }];
}
/** Rounding to two decimals moves a score by this at most. */
const ROUNDED = 0.005;
/** Sums beyond this are no rounding, of however many classes. */
const MOST_ROUNDED = 0.05;
/** Rows whose probabilities of all classes do not add up to 1, though each could be one. */
function notOne({ scores, from }, origin) {
    if (scores === undefined || scores.columns.length < 2)
        return [];
    const rows = [], { columns } = scores, room = Math.min(MOST_ROUNDED, ROUNDED * columns.length) + 1e-9;
    let total = 0, first = Number.NaN;
    for (const row of origin) {
        let sum = 0, possible = true;
        for (const column of columns) {
            const score = column[row] ?? Number.NaN;
            sum += score;
            possible &&= score >= 0 && score <= 1;
        }
        if (!possible || Math.abs(sum - 1) <= room)
            continue;
        if (total++ === 0)
            first = sum;
        if (rows.length < frame_KEPT)
            rows.push(row);
    }
    return total === 0 ? [] : [{ rule: 'score-sum', column: from.score, message: `the scores of ${(0,numbers/* plural */.LS)(total, 'row')} do not add up to 1, but to ${Number(first.toPrecision(4))} in the first: no probabilities`, rows, count: total }];
}
function oneClass(labels, classes, column) {
    const [first] = labels;
    return first === undefined || labels.some((label) => label !== first) ? [] : [{ rule: 'one-class', column, message: `all ${(0,numbers/* plural */.LS)(labels.length, 'row')} have the label ${JSON.stringify(classes[first] ?? '')}`, rows: [], count: labels.length }];
}
function noPredictions() {
    return new out_errors/* UserError */.y('column-missing', 'there is nothing to judge: no column with predictions, and no model to run', { hint: 'Set `columns: { prediction: … }` or `{ score: … }`, or `model:` with onnx, command, http or predictions.' });
}
function nothingLeft(problems) {
    return new out_errors/* UserError */.y('data-unusable', `no row can be judged: ${problems.map(({ message }) => message).join('; ')}`, { hint: `Rows that were looked at: ${(0,numbers/* count */.U9)(problems.reduce((sum, one) => sum + one.count, 0))}.` });
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/needed.js

/** Columns that will be asked about; undefined for all. */
function neededColumns(settings, columns, plans) {
    const { discover, custom, slices, model, columns: asked, baseline } = settings, given = plans.flatMap((plan) => (plan?.kind === 'model' ? [plan.features.columns] : []));
    if (slices.some(({ kind }) => kind === 'where') || custom.length > 0 || (discover !== undefined && discover.columns === undefined) || given.includes(undefined))
        return undefined;
    const roles = rolesOf(columns, asked, settings.data.name, model.source.kind !== 'columns', (role) => settings.where(['columns', role])), { score } = roles;
    return new Set([roles.id, roles.label, roles.prediction, ...(typeof score === 'object' ? score.values() : [score]), roles.weight, ...(baseline?.kind === 'columns' ? [baseline.prediction, baseline.score] : []), ...slices.flatMap((spec) => (spec.kind === 'by' ? spec.by.map(({ column }) => column) : [])), ...(discover?.columns ?? []), ...given.flatMap((features) => features ?? [])].filter((name) => name !== undefined));
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/partitions.js




/** Numbers with more values than this should be cut. */
const partitions_FEW = 30;
/** Texts with fewer rows than this on average are names of rows, not slices. */
const FEW_ROWS = 5;
/** More slices than this are ids, not slices. */
const partitions_MOST = 10_000;
/** Slices of the rows that are judged.
 *  @param origin number in the data of each of these rows */
async function slicesOf(data, specs, origin, where) {
    const kept = (codes) => (origin.length === codes.length ? codes : Int32Array.from(origin, (row) => codes[row] ?? -1));
    const families = [];
    for (const spec of specs) {
        const place = where(spec.at);
        if (spec.kind === 'where') {
            const hits = await data.fulfil(spec.where, where([...spec.at, 'where']) ?? place);
            families.push({ name: spec.name, kind: 'where', columns: [], slices: [{ name: spec.name, values: [] }], at: spec.at, partition: { count: 1, codes: kept(Int32Array.from(hits, (hit) => hit - 1)) } });
            continue;
        }
        for (const { column } of spec.by)
            data.require(column, place, 'slices are made of');
        const parts = await Promise.all(spec.by.map((by) => cut(data, by, place)));
        const uncut = spec.by.flatMap(({ column, of, cut: { kind } }, at) => {
            const values = parts[at]?.levels.length ?? 0, numbers = data.kind(column) === 'number';
            return of === 'value' && kind === 'values' && values > partitions_FEW && (numbers || values * FEW_ROWS > origin.length) ? [{ column, kind: numbers ? 'numbers' : 'texts', values }] : [];
        }).at(0);
        families.push({ ...crossed(spec, parts.map(({ codes, levels }) => ({ codes: kept(codes), levels })), place), ...(uncut === undefined ? {} : { uncut }) });
    }
    return families;
}
async function cut(data, { column, of, cut: how }, place) {
    if (of === 'missing') {
        const present = await data.measured((text) => `case when ${text} is not null then 1 end`, column);
        return { codes: Int32Array.from(present, (value) => (Number.isNaN(value) ? 0 : 1)), levels: [{ value: 'missing', name: `${column} is missing` }, { value: 'there', name: `${column} is there` }] };
    }
    if (how.kind === 'period')
        return periods(data, column, how.period, place);
    const subject = of === 'length' ? `length of ${column}` : column;
    if (how.kind === 'values' && of === 'value') {
        const encoded = await data.encode(column, partitions_MOST);
        if (encoded === undefined)
            throw tooMany(column, place);
        return withMissing({ codes: encoded.codes, levels: await (0,hide_all/* hideAll */.c)(encoded.levels) }, column, (level) => `${column} = ${level}`);
    }
    if (of === 'value' && data.kind(column) !== 'number')
        throw new out_errors/* UserError */.y('config-invalid', `${column} holds text: only numbers can be cut into parts`, { ...(place === undefined ? {} : { place }), hint: 'Write the column alone for one slice a value, or `of: length`.' });
    const values = of === 'length' ? await data.measured((text) => dialect/* duckdbDialect */.Q.length(text), column) : await data.numbers(column);
    const binned = cutBy(subject, values, how.kind === 'values' ? { quantiles: 4 } : how, place);
    // Parts without rows are no slices: nobody named them one by one.
    const used = new Set(binned.codes), kept = [...binned.labels.keys()].filter((level) => used.has(level)), index = new Map(kept.map((level, at) => [level, at]));
    return { codes: Int32Array.from(binned.codes, (code) => index.get(code) ?? -1), levels: kept.map((level) => { const name = binned.labels[level] ?? ''; return { value: name, name }; }) };
}
/** @throws UserError where a width would make thousands of parts */
function cutBy(subject, values, how, place) {
    try {
        return bin(subject, values, how);
    }
    catch (reason) {
        if (!(reason instanceof RangeError))
            throw reason;
        throw new out_errors/* UserError */.y('config-invalid', `${subject} cannot be cut: ${reason.message}`, { ...(place === undefined ? {} : { place }), hint: 'Choose a larger `width`, or `quantiles`.' });
    }
}
/** Rows without a value are a part of their own. */
function withMissing({ codes, levels }, subject, name) {
    const named = levels.map((value) => ({ value, name: name(value) }));
    if (!codes.includes(-1))
        return { codes, levels: named };
    return { codes: codes.map((code) => (code < 0 ? levels.length : code)), levels: [...named, { value: 'missing', name: `${subject} is missing` }] };
}
const FORMS = { day: '%Y-%m-%d', week: '%G-W%V', month: '%Y-%m', year: '%Y' };
/** A text as a moment of UTC: an offset counts, and without one it is UTC already, as the engine is set. What begins with no date (`infinity`, `epoch`) is none. */
const moment = (text) => `case when regexp_full_match(${text}, '\\s*[0-9]{1,6}[-/][0-9]{1,2}[-/][0-9]{1,2}(?s:.*)') then make_timestamp(epoch_us(try_cast(${text} as timestamptz))) end`;
async function periods(data, column, period, place) {
    const encoded = await data.encodeText((text) => period === 'quarter' ? `strftime(${moment(text)}, '%Y') || '-Q' || quarter(${moment(text)})` : `strftime(${moment(text)}, ${dialect/* duckdbDialect */.Q.text(FORMS[period])})`, column, partitions_MOST);
    if (encoded === undefined)
        throw tooMany(column, place);
    if (encoded.levels.length === 0)
        throw new out_errors/* UserError */.y('config-invalid', `${column} holds no date or time, so there are no parts of the calendar`, { ...(place === undefined ? {} : { place }), hint: 'Expected values such as 2026-03-31 or 2026-03-31T12:00:00.' });
    return withMissing(encoded, column, (level) => `${column} in ${level}`);
}
/** Combinations of values that rows have, in the order of the values.
 *  @throws UserError where there are more of them than slices */
function crossed(spec, parts, place) {
    const [first = { codes: new Int32Array(), levels: [] }, ...more] = parts;
    let { codes, kept } = compact(first.codes), slices = kept.map((code) => first.levels.slice(code, code + 1));
    // One part after the other: the number of a combination stays far below what a number holds exactly, however many parts there are.
    for (const { codes: own, levels } of more) {
        const width = levels.length, before = slices;
        ({ codes, kept } = compact(codes.map((code, row) => code * width + (own[row] ?? 0))));
        if (kept.length > partitions_MOST)
            throw tooManyCombinations(spec.name, place);
        slices = kept.map((key) => [...before[Math.floor(key / width)] ?? [], ...levels.slice(key % width, (key % width) + 1)]);
    }
    return {
        name: spec.name, kind: 'by', columns: spec.by.map(({ column }) => column), at: spec.at, partition: { count: slices.length, codes },
        slices: slices.map((levels) => ({ name: levels.map(({ name }) => name).join(', '), values: levels.map(({ value }) => value) })),
    };
}
/** Numbers the codes that rows have from 0, in their order. */
function compact(codes) {
    const kept = [...new Set(codes)].toSorted((a, b) => a - b), rank = new Map(kept.map((code, at) => [code, at]));
    return { codes: codes.map((code) => rank.get(code) ?? 0), kept };
}
function tooManyCombinations(name, place) {
    return new out_errors/* UserError */.y('config-invalid', `${name} has more than ${partitions_MOST} combinations of values: too many to make slices of`, { ...(place === undefined ? {} : { place }), hint: 'Cross fewer columns, or cut them: `{ bins: […] }`, `{ quantiles: 4 }`.' });
}
function tooMany(column, place) {
    return new out_errors/* UserError */.y('config-invalid', `${column} has more than ${partitions_MOST} different values: that is no column to make slices of`, { ...(place === undefined ? {} : { place }), hint: 'Cut it: `{ bins: […] }`, `{ quantiles: 4 }`, `{ width: … }`, `{ period: month }`, or `{ of: length, quantiles: 4 }`.' });
}
/** All rows, which are always tested. */
function overallFamily(rows) {
    return { name: 'overall', kind: 'overall', columns: [], slices: [{ name: 'overall', values: [] }], at: ['slice-test'], partition: { count: 1, codes: new Int32Array(rows) } };
}

// EXTERNAL MODULE: ./out/config/dataset.js
var dataset = __webpack_require__(45867);
;// CONCATENATED MODULE: ./out/gates/slice-test/stored.js


/** @returns undefined when the text is no report of this gate
 *  @throws UserError where it does not say which slice is meant */
function storedReport(text, path) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!(0,object/* isObject */.G)(content) || content['gate'] !== 'slice-test' || !(0,object/* isObject */.G)(content['measured']))
        return undefined;
    const { slices, task, classes } = content['measured'];
    if (!Array.isArray(slices))
        return undefined;
    const known = new Map(slices.map((slice) => [(0,object/* isObject */.G)(slice) ? slice['name'] : undefined, (0,object/* isObject */.G)(slice) ? slice['metrics'] : undefined]));
    if (known.size < slices.length)
        throw new out_errors/* UserError */.y('data-unusable', `the report ${path} has two slices of the same name`, { hint: 'Give each slice a name of its own, and make the report again.' });
    return {
        path, task, classes,
        evidence(slice, metric) {
            const metrics = known.get(slice), one = (0,object/* isObject */.G)(metrics) && Object.hasOwn(metrics, metric) ? metrics[metric] : undefined;
            if (!(0,object/* isObject */.G)(one) || one['evidence'] === undefined)
                return undefined;
            const evidence = evidenceOf(one['evidence']);
            if (evidence === undefined)
                throw new out_errors/* UserError */.y('data-unusable', `the report ${path} holds something else than numbers as ${metric} of ${slice}`, { hint: 'Take the report.json as `slice-test` wrote it.' });
            return evidence;
        },
    };
}
/** A report can be compared with if it is of the same task, and what counts as positive is the same.
 *  @throws UserError */
function requireSameTask({ path, task, classes }, frame, place) {
    const positive = Array.isArray(classes) ? classes.at(1) : undefined, now = frame.task === 'binary-classification' ? frame.classes.at(1) : undefined, at = place === undefined ? {} : { place };
    if (task !== frame.task)
        throw new out_errors/* UserError */.y('data-unusable', `the report ${path} is of another task (${String(task).replaceAll('-', ' ')}) than the data (${frame.task.replaceAll('-', ' ')})`, { ...at, hint: 'Compare with a report of the same task.' });
    if (now !== positive && now !== undefined)
        throw new out_errors/* UserError */.y('data-unusable', `${JSON.stringify(positive)} is positive in the report ${path}, and ${JSON.stringify(now)} now`, { ...at, hint: 'Set `model.positive` to the same class, or compare with another report.' });
}
/** Evidence as a report stores it: what was drawn is stored as a number with its error, and differences are not stored. */
function evidenceOf(value) {
    if (!(0,object/* isObject */.G)(value))
        return undefined;
    const { kind } = value;
    if (kind === 'undefined')
        return typeof value['why'] === 'string' ? { kind, why: value['why'] } : undefined;
    if (kind === 'proportion')
        return proportionOf(value);
    if (kind === 'sum') {
        const parts = Array.isArray(value['parts']) ? value['parts'].map((part) => ((0,object/* isObject */.G)(part) && (0,object/* isObject */.G)(part['of']) ? { weight: stored_finite(part['weight']), of: part['of']['kind'] === 'proportion' ? proportionOf(part['of']) : undefined } : undefined)) : [];
        const whole = parts.flatMap((part) => (part?.of === undefined || part.weight === undefined ? [] : [{ weight: part.weight, of: part.of }]));
        return parts.length > 0 && whole.length === parts.length ? { kind, parts: whole } : undefined;
    }
    if (kind === 'area') {
        const [area, variance, positives, negatives] = ['value', 'variance', 'positives', 'negatives'].map((key) => stored_finite(value[key]));
        return area !== undefined && area >= 0 && area <= 1 && variance !== undefined && variance >= 0 && positives !== undefined && positives > 0 && negatives !== undefined && negatives > 0 ? { kind, value: area, variance, positives, negatives } : undefined;
    }
    if (kind === 'mean') {
        const moments = (0,object/* isObject */.G)(value['moments']) ? value['moments'] : {}, n = stored_finite(moments['n']), mean = stored_finite(moments['mean']), root = value['transform'] === 'root' ? { transform: 'root' } : {};
        if (n === undefined || n <= 0 || mean === undefined)
            return undefined;
        // The spread of a single row is no number.
        const variance = stored_finite(moments['variance']), skewness = stored_finite(moments['skewness']);
        if (n <= 1)
            return { kind, moments: { n, mean, variance: variance ?? Number.NaN, skewness: skewness ?? Number.NaN }, ...root };
        return variance !== undefined && variance >= 0 && skewness !== undefined ? { kind, moments: { n, mean, variance, skewness }, ...root } : undefined;
    }
    if (kind === 'normal') {
        const number = stored_finite(value['value']), error = stored_finite(value['error']), degrees = stored_finite(value['degrees']), cases = stored_finite(value['cases']);
        if (number === undefined || error === undefined || error < 0 || (value['degrees'] !== undefined && !(degrees !== undefined && degrees > 0)))
            return undefined;
        return { kind, value: number, error, ...(degrees === undefined ? {} : { degrees }), ...(cases === undefined ? {} : { cases }), ...(value['share'] === true ? { share: true } : {}) };
    }
    return undefined;
}
function proportionOf(value) {
    const successes = stored_finite(value['successes']), trials = stored_finite(value['trials']);
    return successes !== undefined && trials !== undefined && successes >= 0 && trials > 0 && successes <= trials ? { kind: 'proportion', successes, trials, ...(value['transform'] === 'f1' ? { transform: 'f1' } : {}) } : undefined;
}
const stored_finite = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

;// CONCATENATED MODULE: ./out/gates/slice-test/load/sources.js







async function candidatePlan(settings, world) {
    const { source } = settings.model;
    switch (source.kind) {
        case 'columns': return { kind: 'columns' };
        case 'predictions': return { kind: 'file', planned: await predictionsFile(source.path, settings, 'candidate', world), before: false };
        default: return { kind: 'model', source, features: ofModel(settings) };
    }
}
/** @param data the test data as it is now: its files at the base may hold the predictions of the base */
async function baselinePlan(settings, data, world) {
    const { baseline } = settings;
    if (baseline === undefined)
        return undefined;
    switch (baseline.kind) {
        case 'columns': return { kind: 'columns', ...(baseline.prediction === undefined ? {} : { prediction: baseline.prediction }), ...(baseline.score === undefined ? {} : { score: baseline.score }) };
        case 'model': return baseline.source.kind === 'columns' || baseline.source.kind === 'predictions' ? { kind: 'columns' } : { kind: 'model', source: baseline.source, features: baseline.features === undefined ? ofModel(settings) : { columns: baseline.features, at: ['slice-test', 'baseline', 'features'] } };
        case 'file': {
            if (/\.json$/i.test(baseline.path) && !settings.others.some(({ name }) => name === baseline.path)) {
                const path = (0,external_node_path_.resolve)(world.cwd, baseline.path), isFile = (await (0,promises_.stat)(path).catch(() => undefined))?.isFile() === true, stored = isFile ? storedReport(await (0,promises_.readFile)(path, 'utf8').catch(() => ''), (0,data_files/* shown */.SP)(path, world.workspace)) : undefined;
                if (stored !== undefined)
                    return { kind: 'report', report: stored };
            }
            return { kind: 'file', planned: await predictionsFile(baseline.path, settings, 'baseline', world), before: false };
        }
        case 'base': return basePlan(settings, data, world);
    }
}
/** What the base branch has: the model, the predictions, or the data with its predictions. */
async function basePlan(settings, data, world) {
    const { source } = settings.model;
    if (source.kind === 'command' || source.kind === 'http')
        throw new out_errors/* UserError */.y('config-invalid', `\`baseline: base\` cannot run ${source.kind === 'command' ? 'a program' : 'an endpoint'} as it was at the base`, { ...sources_place(settings), hint: 'Set `baseline:` to a program or an endpoint of its own, or to a file with predictions.' });
    if (source.kind === 'onnx') {
        const path = (0,external_node_path_.resolve)(world.cwd, source.path), copy = (0,external_node_path_.join)(world.temp, `base-${(0,external_node_path_.basename)(path)}`);
        return await missingAtBase((0,data_files/* shown */.SP)(path, world.workspace), copy, settings, world) ?? { kind: 'model', source: { kind: 'onnx', path: copy }, features: ofModel(settings) };
    }
    const now = source.kind === 'predictions' ? await predictionsFile(source.path, settings, 'candidate', world) : data, [first, second] = now.files;
    if (first === undefined || second !== undefined)
        return { kind: 'none', why: 'the data has more than one file: name the predictions of the base in a file of their own' };
    const copy = (0,external_node_path_.join)(world.temp, `base-${(0,external_node_path_.basename)(first.file.path)}`);
    return await missingAtBase(first.file.shown, copy, settings, world) ?? { kind: 'file', planned: plannedFile(copy, first.file.shown, 'base', now.dataset), before: source.kind === 'columns' };
}
/** Writes a file as it is at the base, under the name it had there.
 *  @returns why there is none; undefined where it was written
 *  @throws UserError where there is a base, and it cannot be read: who asks for it must not get a run without it */
async function missingAtBase(path, copy, settings, world) {
    const same = await world.atBase(path, copy), before = same === 'absent' ? (await world.changes())?.files.find((change) => change.path === path)?.previousPath : undefined;
    switch (before === undefined ? same : await world.atBase(before, copy)) {
        case 'written': return undefined;
        case 'absent': return { kind: 'none', why: `the base has no ${path}` };
        case 'no-base': return { kind: 'none', why: 'this run has no base: it is no pull request, and no branch that it left is known' };
        case 'itself': return { kind: 'none', why: `the base is the commit that is checked out, and ${path} is as it is there` };
        case 'unreadable': throw new out_errors/* UserError */.y('file-unreadable', `${before ?? path} cannot be read as it is at the base of the pull request`, { ...sources_place(settings), hint: 'Set `fetch-depth: 0` on actions/checkout, or give a token with `contents: read`.' });
    }
}
async function predictionsFile(path, settings, number, world) {
    const declared = settings.others.find(({ name }) => name === path);
    return planData(declared ?? (0,dataset/* resolveDataset */.$X)(path, { path }), number, world);
}
function ofModel({ model }) { return { columns: model.features, at: ['model', 'features'] }; }
function sources_place({ where }) {
    const found = where(['slice-test', 'baseline']);
    return found === undefined ? {} : { place: found };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/uncut.js

/** Columns whose values are slices one by one, though there are too many of them to say something about each.
 *  @param rows of the data that was judged */
function uncutProblems(families, rows, where) {
    return families.flatMap(({ uncut, slices, at }) => {
        if (uncut === undefined)
            return [];
        const { column, kind, values } = uncut, each = (0,numbers/* decimal */._)(rows / values, 2), found = { column, count: 1, places: [where(at)].filter((place) => place !== undefined) };
        return [kind === 'numbers'
                ? { ...found, rule: 'uncut-numbers', message: `each of the ${slices.length} numbers in ${column} is a slice` }
                : { ...found, rule: 'scattered-slices', message: `each of the ${(0,numbers/* count */.U9)(values)} texts in ${column} is a slice, with ${each} ${each === '1' ? 'row' : 'rows'} on average` }];
    });
}

;// CONCATENATED MODULE: ./out/gates/slice-test/load/weights.js


/** Weights of all rows; undefined where rows have none.
 *  @throws UserError `data-unusable` for weights below 0, missing ones, and where all are 0 */
async function weightsOf(data, { weight }, settings) {
    if (weight === undefined)
        return undefined;
    const values = await data.numbers(weight), bad = [];
    let some = false;
    for (let row = 0; row < values.length; row++) {
        const value = values[row] ?? Number.NaN;
        if (!(value >= 0) || !Number.isFinite(value))
            bad.push(row);
        else if (value > 0)
            some = true;
    }
    const [first] = bad, [at] = first === undefined ? [] : await data.places([first]), place = at ?? settings.where(['columns', 'weight']);
    if (first !== undefined)
        throw new out_errors/* UserError */.y('data-unusable', `weight ${weight} is negative, missing or no number in ${(0,numbers/* plural */.LS)(bad.length, 'row')}, first ${values[first]}`, { ...(place === undefined ? {} : { place }), hint: 'A weight is 0 or more.' });
    if (!some)
        throw new out_errors/* UserError */.y('data-unusable', `weight ${weight} is 0 in every row`, place === undefined ? {} : { place });
    // Only their proportions matter; as they are, their squares might be beyond what numbers hold.
    const most = values.reduce((a, b) => Math.max(a, b), 0);
    return most > weights_LARGE || most < 1 / weights_LARGE ? values.map((value) => value / most) : values;
}
const weights_LARGE = 1e100;

;// CONCATENATED MODULE: ./out/gates/slice-test/measure-slices.js







/** Rows that are shown of a slice; of so many slices in all. */
const measure_slices_EXAMPLES = 3, EXAMPLE_SLICES = 200;
const measure_slices_NONE = { candidate: { kind: 'undefined', why: 'no rows' } };
/** Every metric of every slice of every family. */
async function measureSlices(families, requirements, work) {
    const { settings, data, frame, origin, id, paired, meter, wanted, stored } = work, slices = [], specs = wanted.map(({ spec }) => spec);
    for (const [at, family] of families.entries()) {
        await (0,scan/* breathe */.q)(work.signal);
        const table = await meter.measure(family.partition, specs), counts = countRows(frame, family.partition);
        const custom = await measureCustom(settings.custom, data, frame, family, origin, id, paired, (metric) => settings.where(['slice-test', 'custom-metrics', metric]));
        const examples = slices.length + family.slices.length <= EXAMPLE_SLICES ? examplesOf(family, work) : [];
        for (const [slice, { name, values }] of family.slices.entries()) {
            const own = wanted.map(({ metric }, of) => [metric.key, against(table[of]?.[slice] ?? measure_slices_NONE, stored?.evidence(name, metric.key), stored !== undefined)]), theirs = custom.map(({ key, compared }) => [key, compared[slice] ?? measure_slices_NONE]);
            slices.push({ name, family: at, values, rows: counts.rows[slice] ?? 0, positives: counts.positives?.[slice], metrics: Object.fromEntries([...own, ...theirs]), rest: {}, examples: examples[slice] ?? [] });
        }
    }
    return withRest(slices, families, requirements.filter(({ demands }) => demands.some((demand) => demand.kind === 'max-gap' && (demand.to === 'overall' || demand.to === 'rest'))), work);
}
/** The baseline of a stored report in place of one that was measured. */
function against(compared, stored, isStored) {
    if (!isStored)
        return compared;
    const before = stored === undefined ? { kind: 'undefined', why: 'the report does not have it' } : comparable(compared.candidate, stored) ? stored : { kind: 'undefined', why: 'the report has another kind of number' };
    return { candidate: compared.candidate, baseline: before, difference: independentDifference(compared.candidate, before) };
}
/** Two numbers of the same metric are of the same kind; of what was drawn a report keeps the error. */
function comparable(now, before) {
    if (now.kind === 'undefined' || before.kind === 'undefined')
        return true;
    const transform = (evidence) => ('transform' in evidence ? evidence.transform : undefined);
    return (now.kind === before.kind || (now.kind === 'replicates' && before.kind === 'normal')) && transform(now) === transform(before);
}
function countRows(frame, { codes, count }) {
    const rows = new Uint32Array(count), positives = frame.task === 'binary-classification' ? new Uint32Array(count) : undefined;
    for (let row = 0; row < codes.length; row++) {
        const slice = codes[row] ?? -1;
        if (slice < 0)
            continue;
        rows[slice] = (rows[slice] ?? 0) + 1;
        if (positives !== undefined && frame.labels[row] === 1)
            positives[slice] = (positives[slice] ?? 0) + 1;
    }
    return { rows, positives };
}
function examplesOf({ partition }, { frame, errors, regressions }) {
    return rowsOf(partition).map((rows) => worstRows(frame, rows, errors, regressions, measure_slices_EXAMPLES));
}
/** Metrics of all other rows, where a requirement compares slices with them. */
async function withRest(slices, families, requirements, { wanted, meter, frame, signal }) {
    const asked = { slices, families: families.map(({ name, kind, columns, at }) => ({ name, kind, columns, at })) }, specs = new Map(wanted.map(({ spec, metric }) => [metric.key, spec])), of = new Map();
    for (const requirement of requirements)
        for (const slice of slicesFor(requirement, asked))
            for (const one of requirement.asked) {
                const key = askedKey(one);
                // What is no mean over rows is compared with all rows themselves.
                if (slice.family > 0 && specs.has(key) && (requirement.demands.some((demand) => demand.kind === 'max-gap' && demand.to === 'rest') || mixes(slice.metrics[key]?.candidate ?? measure_slices_NONE.candidate)))
                    of.set(slice, (of.get(slice) ?? new Set()).add(key));
            }
    if (of.size === 0)
        return slices;
    const found = [];
    for (const [at, { partition }] of families.entries()) {
        const own = slices.filter(({ family }) => family === at), keys = [...new Set(own.flatMap((slice) => [...of.get(slice) ?? []]))], list = keys.flatMap((key) => specs.get(key) ?? []), sums = await meter.others(partition, list), known = new Map(list.map((spec, i) => [(0,names/* metricKey */.Cc)(spec), sums[i]]));
        for (const [i, slice] of own.entries()) {
            const wantedOf = frame.rows === slice.rows ? [] : [...of.get(slice) ?? []], missing = wantedOf.flatMap((key) => (known.get(key)?.[i] === undefined ? specs.get(key) ?? [] : []));
            if (missing.length > 0)
                await (0,scan/* breathe */.q)(signal);
            const table = missing.length === 0 ? [] : await meter.measure(others(partition.codes, i), missing), measured = new Map(missing.map((spec, one) => [(0,names/* metricKey */.Cc)(spec), table[one]?.[0]?.candidate]));
            found.push({ ...slice, rest: Object.fromEntries(wantedOf.flatMap((key) => { const evidence = known.get(key)?.[i] ?? measured.get(key); return evidence === undefined ? [] : [[key, evidence]]; })) });
        }
    }
    return found;
}
/** All rows but those of one slice. */
function others(codes, slice) {
    const rest = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row++)
        if (codes[row] === slice)
            rest[row] = -1;
    return { codes: rest, count: 1 };
}

;// CONCATENATED MODULE: ./out/metrics/curves.js
/** Points that a picture shows of a curve. */
const curves_MOST = 120;
/** The ROC curve (false positive rate, recall) and the precision-recall curve (recall, precision) of one slice, thinned to what a picture can show.
 *  Empty where a class is missing. */
function curvesOf({ scores, labels, grouped }, slice) {
    const { order } = grouped, from = grouped.starts[slice] ?? 0, to = grouped.starts[slice + 1] ?? 0;
    let positives = 0;
    for (let i = from; i < to; i++)
        positives += labels[order[i] ?? 0] ?? 0;
    const negatives = to - from - positives;
    if (positives === 0 || negatives === 0)
        return { roc: [], precision: [] };
    const roc = new Thinned([0, 0]), precision = new Thinned(undefined);
    let hits = 0, wrong = 0;
    for (let i = to - 1; i >= from; i--) {
        const row = order[i] ?? 0;
        if (labels[row] === 1)
            hits++;
        else
            wrong++;
        // Rows with the same score are predicted together.
        if (i > from && scores[order[i - 1] ?? 0] === scores[row])
            continue;
        roc.add(wrong / negatives, hits / positives);
        precision.add(hits / positives, hits / (hits + wrong));
    }
    return { roc: roc.points(), precision: precision.points() };
}
/** Points that lie about evenly along a curve, the first and the last one always. */
class Thinned {
    #kept = [];
    #x = Number.NaN;
    #y = Number.NaN;
    #travelled = Infinity;
    constructor(first) { if (first !== undefined)
        this.add(first[0], first[1]); }
    add(x, y) {
        if (this.#kept.length > 0)
            this.#travelled += Math.abs(x - this.#x) + Math.abs(y - this.#y);
        this.#x = x;
        this.#y = y;
        if (this.#travelled < 2 / curves_MOST)
            return;
        this.#kept.push([x, y]);
        this.#travelled = 0;
    }
    points() {
        const last = this.#kept.at(-1);
        return last !== undefined && (last[0] !== this.#x || last[1] !== this.#y) ? [...this.#kept, [this.#x, this.#y]] : this.#kept;
    }
}

;// CONCATENATED MODULE: ./out/gates/slice-test/pictures.js



/** Slices whose curves are drawn, besides that of all rows. */
const CURVES = 5;
/** Rows by true and predicted class; undefined for numbers. */
function confusionOf(frame) {
    if (frame.task === 'regression')
        return undefined;
    const table = (predicted) => {
        const counts = frame.classes.map(() => frame.classes.map(() => 0));
        for (let row = 0; row < frame.rows; row++) {
            const line = counts[frame.labels[row] ?? -1], of = predicted[row] ?? -1;
            if (line !== undefined && of >= 0)
                line[of] = (line[of] ?? 0) + 1;
        }
        return counts;
    };
    return { candidate: table(frame.candidate.classes), baseline: frame.baseline === undefined ? undefined : table(frame.baseline.classes) };
}
/** Curves of all rows, and of the slices that are weakest: furthest below all rows, in units of the error, by what the curves are about (ROC AUC),
 *  or where that is not measured, by the first metric that has a better side. */
function curvesToDraw(meter, families, slices, metrics) {
    const first = new Map(families.map((_, family) => [family, slices.findIndex((slice) => slice.family === family)])), [overall] = slices, by = metrics.find(({ key }) => key === 'roc_auc') ?? metrics.find(({ better }) => better !== 'neither');
    const weakness = (slice) => {
        const found = by === undefined ? undefined : slice.metrics[by.key]?.candidate, all = by === undefined ? undefined : overall?.metrics[by.key]?.candidate;
        const value = found === undefined ? undefined : read_valueOf(found), usual = all === undefined ? undefined : read_valueOf(all), error = found === undefined ? undefined : errorOf(found);
        return value === undefined || usual === undefined || error === undefined || error === 0 ? 0 : ((usual - value) * (by?.better === 'lower' ? -1 : 1)) / error;
    };
    const enough = slices.slice(1).filter(({ positives = 0, rows }) => positives >= 10 && rows - positives >= 10).map((slice) => ({ slice, by: weakness(slice) })).filter((one) => one.by > 0).toSorted((a, b) => b.by - a.by).slice(0, CURVES).map(({ slice }) => slice);
    return [...slices.slice(0, 1), ...enough].flatMap((slice) => {
        const family = families[slice.family], own = slices.indexOf(slice) - (first.get(slice.family) ?? 0), ranks = family === undefined ? undefined : meter.rankingOf(family.partition);
        return ranks === undefined ? [] : [{ slice: slice.name, calibration: calibrationOf(ranks, own), ...curvesOf(ranks, own) }];
    });
}

;// CONCATENATED MODULE: ./out/gates/slice-test/wanted.js



/** Metrics that are reported or required, each once.
 *  @throws UserError `config-invalid` for a metric that the task does not have */
function wantedMetrics(settings, frame) {
    const reported = settings.metrics ?? usualMetrics(frame.task, frame.task !== 'regression' && frame.candidate.scores !== undefined), found = new Map();
    const add = (spec, shown, at) => {
        const key = (0,names/* metricKey */.Cc)(spec), facts = names/* METRIC_FACTS */.b$[spec.metric], place = settings.where(at);
        if ((facts.kind === 'regression') !== (frame.task === 'regression'))
            throw new out_errors/* UserError */.y('config-invalid', `${spec.metric} is a metric of ${facts.kind === 'regression' ? 'numbers' : 'classes'}, but the task is ${frame.task}`, { ...(place === undefined ? {} : { place }), hint: 'Set `model: { task: … }` if the task is another one.' });
        if (frame.task !== 'regression' && spec.class !== undefined && !frame.classes.includes(spec.class))
            throw new out_errors/* UserError */.y('config-invalid', `there is no class ${JSON.stringify(spec.class)}`, { ...(place === undefined ? {} : { place }), hint: `Classes: ${frame.classes.slice(0, 20).join(', ')}` });
        if (frame.task === 'multiclass-classification' && spec.metric === 'selection_rate' && spec.class === undefined)
            throw new out_errors/* UserError */.y('config-invalid', 'selection_rate of many classes needs a class: the mean over all of them is the same for every model', { ...(place === undefined ? {} : { place }), hint: `Add \`class:\`, one of ${frame.classes.slice(0, 20).join(', ')}.` });
        const known = found.get(key);
        found.set(key, { spec, metric: { key, better: facts.better, unit: facts.unit, reported: shown || known?.metric.reported === true } });
    };
    for (const [at, spec] of reported.entries())
        add(spec, true, ['slice-test', 'metrics', at]);
    for (const requirement of requirementsOf(settings, frame.task)) {
        const place = settings.where([...requirement.at, 'min-positives']);
        if (requirement.minPositives > 0 && frame.task !== 'binary-classification')
            throw new out_errors/* UserError */.y('config-invalid', `"min-positives" needs a binary task, and this one is ${frame.task}`, { ...(place === undefined ? {} : { place }), hint: 'Use `min-samples`.' });
        for (const asked of requirement.asked)
            if (asked.kind === 'metric')
                add(asked.spec, true, [...requirement.at, 'metric']);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./out/gates/slice-test/measure.js


























/** Replicates of every bootstrap: enough for two-sided chances of a few thousandths. */
const REPLICATES = 1999;
/** Runs the model, or reads what it said, and measures every slice. The only part of the gate that touches the world. */
async function measure(settings, world) {
    const planned = await planData(settings.data, 'test', world), candidate = await candidatePlan(settings, world), baseline = await baselinePlan(settings, planned, world);
    const plans = [candidate, ...(baseline === undefined ? [] : [baseline])];
    const engine = await openEngine([planned, ...plans.flatMap((plan) => (plan.kind === 'file' ? [plan.planned] : []))], settings.engine, world);
    try {
        return await measured(settings, world, engine, planned, candidate, baseline);
    }
    finally {
        await engine.close();
    }
}
const NOTHING = { predicted: undefined, values: undefined, scores: undefined, from: { prediction: undefined, score: undefined } };
async function measured(settings, world, engine, planned, candidatePlanned, baselinePlanned) {
    const data = await TestData.load(planned, 'test', (columns) => neededColumns(settings, columns, [candidatePlanned, baselinePlanned]), engine, world);
    const roles = rolesOf(data.columns, settings.columns, data.name, settings.model.source.kind !== 'columns', (role) => settings.where(['columns', role])), labels = await readLabels(data, roles.label, settings.model, settings.where(['model', 'positive']) ?? settings.where(['columns', 'label']));
    const read = data.files.map(({ file, sha256, bytes, records }) => ({ path: file.shown, sha256, bytes, rows: records })), reading = { settings, world, engine, data, roles, labels, read };
    const now = await answersOf(candidatePlanned, 'candidate', reading), before = baselinePlanned === undefined ? undefined : await answersOf(baselinePlanned, 'baseline', reading);
    const built = buildFrame(labels, now.raw ?? NOTHING, before?.raw, await weightsOf(data, roles, settings), settings.model, { label: roles.label }, lacksLabels(labels) ? await data.unread() : undefined), { frame, origin, paired, compared } = built;
    if (world.signal.aborted)
        throw new out_errors/* Cancelled */.c();
    await refuseUnsteady(settings.custom, data.engine, (name) => settings.where(['slice-test', 'custom-metrics', name]));
    const families = [overallFamily(origin.length), ...await slicesOf(data, settings.slices, origin, settings.where)], stored = baselinePlanned?.kind === 'report' ? baselinePlanned.report : undefined;
    if (stored !== undefined)
        requireSameTask(stored, frame, settings.where(['slice-test', 'baseline']));
    const requirements = requirementsOf(settings, frame.task), wanted = wantedMetrics(settings, frame), meter = new MetricMeasure(frame, { seed: settings.seed, replicates: REPLICATES, level: settings.level, paired, breathe: () => (0,scan/* breathe */.q)(world.signal) });
    const errors = rowErrors(frame, 'candidate'), regressions = frame.baseline === undefined ? undefined : rowRegressions(frame);
    const slices = await measureSlices(families, requirements, { settings, data, frame, origin, id: roles.id, paired, meter, wanted, stored, errors, regressions, signal: world.signal });
    const found = settings.discover === undefined ? undefined : await searchWeaknesses(settings.discover, { data, frame, origin, roles, errors, regressions, settings, world });
    const broken = regressions === undefined ? [] : worstRows(frame, Uint32Array.from(errors.keys()), errors, regressions, SHOWN_ROWS).filter((row) => (regressions[row] ?? 0) > 0);
    const examples = await exampleRows(data, frame, [...slices.flatMap((slice) => slice.examples), ...broken, ...(found?.weaknesses ?? []).flatMap(({ rows }) => rows)], origin, roles.id), shown = (rows) => rows.flatMap((row) => examples.get(row) ?? []);
    const metrics = [...wanted.map(({ metric }) => metric), ...settings.custom.map(({ name, better }) => ({ key: name, better, unit: 'number', reported: true }))];
    const empty = slices.filter(({ rows }) => rows === 0).map(({ name, family }) => ({ rule: 'empty-slice', message: `slice "${name}" has no row`, count: 1, places: [settings.where(families[family]?.at ?? [])].filter((place) => place !== undefined) }));
    return {
        dataset: data.name, files: read, task: frame.task, classes: frame.task === 'regression' ? [] : frame.classes, rows: data.rows, judged: frame.rows, weighted: frame.weights !== undefined,
        candidate: now.from, baseline: before === undefined || (frame.baseline === undefined && stored === undefined) ? undefined : { from: before.from, paired: paired && stored === undefined, compared },
        changes: await changesOf(data, frame, origin, roles.id, shown(broken)), metrics, families: families.map(({ name, kind, columns, at }) => ({ name, kind, columns, at })),
        slices: slices.map((slice) => ({ ...slice, examples: shown(slice.examples) })), curves: curvesToDraw(meter, families, slices, metrics), confusion: confusionOf(frame),
        weaknesses: (found?.weaknesses ?? []).map(({ rows, ...one }) => ({ ...one, examples: shown(rows) })), searched: found?.searched,
        problems: [...await dataProblems(data, roles.id, built, now.raw, before, baselinePlanned), ...empty, ...uncutProblems(families, frame.rows, settings.where), ...absentSlices(requirements, slices, families, settings.where)], cancelled: false,
    };
}

;// CONCATENATED MODULE: ./out/gates/slice-test/render.js





/** Slices that a picture shows; all of them stand in metrics.json and in the table. */
const DRAWN = 40, TABLE = 200;
/** What to show: the sentence comes from the headline, so the pictures come first. Pure. */
function render(settings, measured, _judgement) {
    const decided = decide(settings, measured);
    return {
        title: 'slice-test', inShort: inShort(measured, decided),
        blocks: [
            ...proposed(measured, decided), ...forests(settings, measured, decided), ...dumbbells(measured, decided), ...weakest(measured), ...crosses(measured),
            ...changes(measured), ...confusion(measured), ...curves(measured), allSlices(settings, measured), ...howDecided(settings, decided),
        ],
    };
}
function inShort({ slices, weaknesses, judged }, { decisions }) {
    const of = (outcome) => decisions.filter((one) => one.outcome === outcome).length, failed = of('fail'), open = decisions.length - failed - of('pass');
    const checks = decisions.length === 0 ? 'nothing required' : `${failed === 0 ? (0,numbers/* plural */.LS)(decisions.length, 'check') : `${(0,numbers/* count */.U9)(failed)} of ${(0,numbers/* plural */.LS)(decisions.length, 'check')} fail`}${open > 0 ? `, ${(0,numbers/* count */.U9)(open)} not decided` : ''}`;
    return `${(0,numbers/* plural */.LS)(judged, 'row')}, ${(0,numbers/* plural */.LS)(slices.length, 'slice')}, ${checks}${weaknesses.length > 0 ? `, ${(0,numbers/* plural */.LS)(weaknesses.length, 'weak slice')} found` : ''}`;
}
/** Without a requirement: lines to start from, a little below what the model reaches today. */
function proposed({ metrics, slices, task }, { requirements }) {
    const [overall] = slices;
    if (requirements.length > 0 || overall === undefined)
        return [];
    const lines = metrics.filter(({ reported, better }) => reported && better !== 'neither').slice(0, 2).flatMap(({ key, better }) => {
        const found = overall.metrics[key]?.candidate, value = found === undefined ? undefined : read_valueOf(found), margin = task === 'regression' ? Math.abs(value ?? 0) * 0.1 : 0.05;
        return value === undefined ? [] : [`    - { metric: ${key}, ${better === 'higher' ? `min: ${(0,numbers/* decimal */._)(Math.max(0, value - margin), 2)}` : `max: ${(0,numbers/* decimal */._)(value + margin, 2)}`} }`];
    });
    return lines.length === 0 ? [] : [{ kind: 'code', title: 'Lines for gauntlet.yml that would make this a test', text: ['slice-test:', '  require:', ...lines].join('\n') }];
}
const TONE = { pass: 'pass', fail: 'fail', inconclusive: 'inconclusive', 'too-small': 'inconclusive', undefined: 'inconclusive' };
const RANK = ['fail', 'inconclusive', 'pass', 'neutral'];
/** Demands that a picture of numbers shows: limits where there are any, else what compares slices with each other, else whatever is asked. */
function drawnKinds(metric, { decisions }) {
    const asked = new Set(decisions.flatMap(({ check }) => (check.metric.key === metric ? [check.demand.kind] : [])));
    return [['min', 'max'], ['max-gap', 'difference', 'ratio'], ['max-drop']].find((kinds) => kinds.some((kind) => asked.has(kind))) ?? [];
}
/** The worst of what was decided about a metric of a slice by some kinds of demands, by metric and slice. */
function tones({ decisions }, kinds) {
    const worst = new Map();
    for (const { check, outcome } of decisions) {
        if (!kinds.includes(check.demand.kind))
            continue;
        const key = JSON.stringify([check.metric.key, check.slice.name]), known = worst.get(key) ?? 'neutral', tone = TONE[outcome];
        if (RANK.indexOf(tone) < RANK.indexOf(known))
            worst.set(key, tone);
    }
    return (metric, slice) => worst.get(JSON.stringify([metric, slice])) ?? 'neutral';
}
/** Metrics that something is required of first, then the first two that are reported. */
function shownMetrics({ metrics }, { decisions }) {
    const required = new Set(decisions.map(({ check }) => check.metric.key)), first = metrics.filter(({ key }) => required.has(key));
    return first.length > 0 ? first : metrics.filter(({ reported }) => reported).slice(0, 2);
}
function forests({ level }, measured, decided) {
    return shownMetrics(measured, decided).map((metric) => {
        const tone = tones(decided, drawnKinds(metric.key, decided)), asked = limitsOf(decided, metric.key), limits = measured.slices.map(({ name }) => asked.get(name) ?? {}), [first = {}] = limits, shared = limits.every(({ least, most }) => least === first.least && most === first.most);
        const rows = measured.slices.flatMap((slice, at) => (slice.metrics[metric.key] === undefined ? [] : [forestRow(slice, metric, level, tone(metric.key, slice.name), shared ? {} : limits[at] ?? {})]));
        const [overall, ...others] = rows, sorted = others.toSorted((a, b) => RANK.indexOf(a.tone) - RANK.indexOf(b.tone) || badness(a, metric) - badness(b, metric)), shown = [...(overall === undefined ? [] : [overall]), ...sorted];
        return { kind: 'chart', title: `${spoken(metric.key)} by slice, with ${percentLevel(level)} intervals${rows.length > DRAWN ? ` (${DRAWN} of ${(0,numbers/* count */.U9)(rows.length)}, worst first)` : ''}`, chart: { kind: 'forest', metric: spoken(metric.key), unit: metric.unit, rows: shown.slice(0, DRAWN), ...(shared ? first : {}) } };
    });
}
/** What is asked of a metric, by slice: the strictest of each side. */
function limitsOf({ decisions }, metric) {
    const limits = new Map();
    for (const { check: { metric: { key }, demand, slice: { name } } } of decisions) {
        if (key !== metric || (demand.kind !== 'min' && demand.kind !== 'max'))
            continue;
        const known = limits.get(name) ?? {};
        limits.set(name, demand.kind === 'min' ? { ...known, least: Math.max(demand.limit, known.least ?? -Infinity) } : { ...known, most: Math.min(demand.limit, known.most ?? Infinity) });
    }
    return limits;
}
const badness = ({ estimate }, { better }) => (estimate === undefined ? Infinity : better === 'higher' ? estimate : -Math.abs(estimate));
/** What cases are called where there is little room. */
const SHORT = { positives: ' n+', negatives: ' n−', 'predicted positives': ' p+' };
function forestRow(slice, metric, level, tone, limits) {
    const found = slice.metrics[metric.key], value = found === undefined ? undefined : read_valueOf(found.candidate), interval = found === undefined || value === undefined ? undefined : intervalOf(found.candidate, level), before = found?.baseline === undefined ? undefined : read_valueOf(found.baseline), { cases, word } = casesOfSlice(slice, metric);
    const note = found?.candidate.kind === 'undefined' ? found.candidate.why : undefined;
    return {
        label: slice.name, count: `${(0,numbers/* count */.U9)(cases)}${SHORT[word] ?? ''}`, tone,
        ...(value === undefined ? {} : { estimate: value }), ...(interval === undefined || !Number.isFinite(interval.lower) || !Number.isFinite(interval.upper) ? {} : { lower: interval.lower, upper: interval.upper }),
        ...(before === undefined ? {} : { before }), ...limits, ...(note === undefined ? {} : { note }),
    };
}
/** The change against the baseline, where that is what is asked. */
function dumbbells(measured, decided) {
    if (measured.baseline === undefined)
        return [];
    const tone = tones(decided, ['max-drop']), compared = new Set(decided.decisions.filter(({ check }) => check.demand.kind === 'max-drop').map(({ check }) => check.metric.key));
    return measured.metrics.filter(({ key, better }) => compared.has(key) && better !== 'neither').map((metric) => {
        const rows = measured.slices.flatMap((slice) => {
            const found = slice.metrics[metric.key], before = found?.baseline === undefined ? undefined : read_valueOf(found.baseline), after = found === undefined ? undefined : read_valueOf(found.candidate), interval = found?.difference === undefined ? undefined : intervalOf(found.difference, 0.95);
            if (before === undefined && after === undefined)
                return [];
            const change = (after ?? 0) - (before ?? 0);
            return [{ worse: metric.better === 'higher' ? change : -change, row: { label: slice.name, tone: tone(metric.key, slice.name), ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), ...(interval === undefined || !Number.isFinite(interval.lower) || !Number.isFinite(interval.upper) ? {} : { lower: interval.lower, upper: interval.upper }) } }];
        });
        const [overall, ...others] = rows, shown = [...(overall === undefined ? [] : [overall]), ...others.toSorted((a, b) => RANK.indexOf(a.row.tone) - RANK.indexOf(b.row.tone) || a.worse - b.worse)].slice(0, DRAWN);
        return { kind: 'chart', title: `${spoken(metric.key)}: baseline → candidate`, chart: { kind: 'dumbbell', metric: spoken(metric.key), unit: metric.unit, better: metric.better === 'lower' ? 'lower' : 'higher', rows: shown.map(({ row }) => row) } };
    });
}
/** The weakest slices, with rows to look at; those that are declared already are marked. */
function weakest(measured) {
    const { weaknesses, searched } = measured;
    if (searched === undefined || searched.slices === 0)
        return [];
    const about = `${(0,numbers/* plural */.LS)(searched.slices, 'slice')} of ${(0,numbers/* plural */.LS)(searched.columns.length, 'column')} were tried (${searched.columns.slice(0, 12).join(', ')}${searched.columns.length > 12 ? ', …' : ''})${searched.left.length > 0 ? `; left out: ${searched.left.slice(0, 6).join(', ')}` : ''}. What is found on one part of the rows must be confirmed on the other.`;
    if (weaknesses.length === 0)
        return [{ kind: 'text', text: `No weak slice was found. ${about}` }];
    const declared = weaknesses.some((found) => isDeclared(found, measured)), mark = (found) => (declared ? [isDeclared(found, measured) ? 'yes' : 'no'] : []);
    return [
        { kind: 'table', title: declared ? 'Weak slices' : 'Weak slices that nobody declared', columns: [{ label: 'slice', code: true }, ...(declared ? [{ label: 'declared' }] : []), { label: 'rows', align: 'right' }, { label: 'what', wide: true }, { label: 'p', align: 'right' }, { label: 'rows to look at', code: true, wide: true }], rows: weaknesses.map((found) => [found.name, ...mark(found), (0,numbers/* count */.U9)(found.size), weaknessText(found, measured), found.adjusted < 0.001 ? '< 0.001' : (0,numbers/* decimal */._)(found.adjusted, 2), found.examples.map(exampleName).join(', ')]) },
        { kind: 'text', text: about },
    ];
}
function exampleName({ id, file, line, record }) { return id ?? (line === undefined ? `${file} row ${record ?? '?'}` : `${file}:${line}`); }
/** Crosses of two columns as heat maps, of the first metric. */
function crosses(measured) {
    const [metric] = measured.metrics;
    if (metric === undefined)
        return [];
    return measured.families.flatMap((family, at) => {
        if (family.columns.length !== 2)
            return [];
        const slices = measured.slices.filter((slice) => slice.family === at), side = (of) => [...new Set(slices.map(({ values }) => values[of] ?? ''))], x = side(1), y = side(0);
        if (x.length > 30 || y.length > 60)
            return [];
        return [{ kind: 'chart', title: `${spoken(metric.key)} by ${family.name}`, chart: { kind: 'heat', metric: spoken(metric.key), unit: metric.unit, x: { label: family.columns[1] ?? '', values: x }, y: { label: family.columns[0] ?? '', values: y }, cells: slices.map(({ values, rows, metrics }) => { const found = metrics[metric.key], value = found === undefined ? undefined : read_valueOf(found.candidate); return { x: x.indexOf(values[1] ?? ''), y: y.indexOf(values[0] ?? ''), count: rows, ...(value === undefined ? {} : { value }) }; }) } }];
    });
}
function changes({ changes: found, baseline }) {
    if (found === undefined || baseline === undefined)
        return [];
    return [{
            kind: 'details', title: `Against the baseline (${baseline.from}): ${(0,numbers/* plural */.LS)(found.broken, 'row')} that it got right ${found.broken === 1 ? 'is' : 'are'} wrong now, ${(0,numbers/* plural */.LS)(found.mended, 'row')} that it got wrong ${found.mended === 1 ? 'is' : 'are'} right`,
            blocks: [...(found.broken === 0 ? [] : [{ kind: 'table', title: 'Newly wrong, the surest first', columns: [{ label: 'row', code: true }, { label: 'label', code: true }, { label: 'predicted', code: true }], rows: found.examples.map((one) => [exampleName(one), one.label, one.predicted]), ...(found.broken > found.examples.length ? { more: found.broken - found.examples.length } : {}) }]), ...whereListed(found)],
        }];
}
/** The page shows a few of the new errors; a file lists them, and what was mended. */
function whereListed({ broken, mended, rows }) {
    return rows.length === 0 ? [] : [{ kind: 'text', text: `changes.csv lists ${rows.length < broken + mended ? `${(0,numbers/* count */.U9)(rows.length)} of them` : broken === 0 ? 'the mended ones' : mended === 0 ? 'all of them' : 'both, the new errors and the mended ones'}, with what each model says.` }];
}
function confusion({ confusion: found, classes }) {
    return found === undefined || classes.length > 50 ? [] : [{ kind: 'chart', title: 'Confusion matrix, all rows', chart: { kind: 'confusion', classes, counts: found.candidate, ...(found.baseline === undefined ? {} : { before: found.baseline }) } }];
}
function curves({ curves: all }) {
    const tone = (at) => (at === 0 ? 'emphasis' : 'neutral'), drawn = all.filter(({ roc }) => roc.length > 0);
    if (drawn.length === 0)
        return [];
    return [
        { kind: 'chart', title: 'Calibration: how often a score comes true', chart: { kind: 'curves', xLabel: 'mean score', yLabel: 'share of positives', diagonal: true, series: drawn.map(({ slice, calibration }, at) => ({ label: slice, tone: tone(at), points: calibration.map(({ score, positive }) => [score, positive]), sizes: calibration.map(({ count: rows }) => rows) })) } },
        { kind: 'chart', title: 'ROC', chart: { kind: 'curves', xLabel: 'false positive rate', yLabel: 'recall', diagonal: true, series: drawn.map(({ slice, roc }, at) => ({ label: slice, tone: tone(at), points: roc })) } },
        { kind: 'chart', title: 'Precision and recall', chart: { kind: 'curves', xLabel: 'recall', yLabel: 'precision', series: drawn.map(({ slice, precision }, at) => ({ label: slice, tone: tone(at), points: precision })) } },
    ];
}
/** Every slice with every reported metric. */
function allSlices({ level }, measured) {
    const metrics = measured.metrics.filter(({ reported }) => reported), binary = measured.task === 'binary-classification', [overall, ...others] = measured.slices, shown = [...(overall === undefined ? [] : [overall]), ...others].slice(0, TABLE);
    return {
        kind: 'details', title: `All ${(0,numbers/* plural */.LS)(measured.slices.length, 'slice')}, every metric with its ${percentLevel(level)} interval`,
        blocks: [{
                kind: 'table', title: '', columns: [{ label: 'slice', code: true }, { label: 'rows', align: 'right' }, ...(binary ? [{ label: 'positives', align: 'right' }] : []), ...metrics.map(({ key }) => ({ label: spoken(key), wide: true })), { label: 'rows to look at', code: true, wide: true }],
                rows: shown.map((slice) => [slice.name, (0,numbers/* count */.U9)(slice.rows), ...(binary ? [(0,numbers/* count */.U9)(slice.positives ?? 0)] : []), ...metrics.map((metric) => render_cell(slice, metric, level)), slice.examples.map(exampleName).join(', ')]),
                ...(measured.slices.length > shown.length ? { more: measured.slices.length - shown.length } : {}),
            }],
    };
}
function render_cell(slice, metric, level) {
    const found = slice.metrics[metric.key];
    if (found === undefined)
        return '';
    if (found.candidate.kind === 'undefined')
        return `undefined (${found.candidate.why})`;
    const interval = intervalOf(found.candidate, level), difference = found.difference === undefined ? undefined : intervalOf(found.difference, level), sign = metric.better === 'higher' ? -1 : 1;
    return `${said(read_valueOf(found.candidate), metric)}${interval === undefined ? '' : ` (${between(interval, metric)})`}${difference === undefined || metric.better === 'neither' ? '' : `; ${changeText(sign * difference.lower, sign * difference.upper, metric)}`}`;
}
/** What was required, and what each of the checks came to, with what would have been found. */
function howDecided(settings, { decisions, requirements, blocking, informing }) {
    if (decisions.length === 0)
        return [];
    const corrected = [...(blocking > 1 ? [`Failures are corrected for ${(0,numbers/* count */.U9)(blocking)} tests by Holm's method: the chance of any false failure is at most ${(0,numbers/* decimal */._)((1 - settings.level) * 100, 2)} %.`] : []), ...(informing > 1 ? [`Warnings are corrected for ${(0,numbers/* count */.U9)(informing)} tests by Benjamini and Hochberg's method.`] : [])].join(' ');
    return [{
            kind: 'details', title: `How ${(0,numbers/* plural */.LS)(decisions.length, 'check')} ${decisions.length === 1 ? 'was' : 'were'} decided`,
            blocks: [
                ...(corrected === '' ? [] : [{ kind: 'text', text: corrected }]),
                { kind: 'table', title: '', columns: [{ label: 'slice', code: true }, { label: 'metric' }, { label: 'required', wide: true }, { label: 'found' }, { label: 'outcome' }, { label: 'p', align: 'right' }, { label: 'would be found', align: 'right' }], rows: decisions.slice(0, TABLE).map(({ check: { slice, metric, demand, requirement }, value, interval, outcome, adjusted, detectable, why }) => [
                        slice.name, spoken(metric.key), `${demanded(demand, metric)}${requirements[requirement]?.severity === 'error' ? '' : ` (${requirements[requirement]?.severity ?? ''})`}`,
                        value === undefined ? 'undefined' : `${said(value, metric)}${interval === undefined ? '' : ` (${between(interval, metric)})`}`, why === undefined ? outcome : `${outcome}: ${why}`, adjusted === undefined ? '' : adjusted < 0.001 ? '< 0.001' : (0,numbers/* decimal */._)(adjusted, 2), detectable === undefined ? '' : `${metric.unit === 'share' ? `${(0,numbers/* decimal */._)(detectable * 100, 2)} points` : (0,numbers/* decimal */._)(detectable, 2)} beyond`,
                    ]), ...(decisions.length > TABLE ? { more: decisions.length - TABLE } : {}) },
            ],
        }];
}

;// CONCATENATED MODULE: ./out/gates/slice-test/gate.js






const sliceTest = {
    name: 'slice-test', rules: [...Object.keys(VERDICT_RULES), ...Object.keys(DATA_RULES)],
    measure: measure, judge: judge, render: render, record: record, attachments: { names: ATTACHMENTS, of: attachmentsOf },
};


/***/ }),

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hideAll)
/* harmony export */ });
/** Signs of what might be sensitive, cheap to look for: an at sign, four digits, a long run without blanks, the head of a key. Almost no name of a
 *  category has any of them, and so the detectors, which take longer to load than most gates to run, mostly stay unloaded. */
const SIGNS = /@|\d(?:\D*\d){3}|[A-Za-z0-9+/_=.-]{20}|-----/;
/** Texts with everything masked that is sensitive for sure (`hide`). What is equal stays equal; what was different stays different, by a number behind it. */
async function hideAll(texts) {
    if (!texts.some((text) => SIGNS.test(text)))
        return texts;
    const { hide } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78625)), shown = new Map(), taken = new Set();
    return texts.map((text) => {
        const known = shown.get(text);
        if (known !== undefined)
            return known;
        const masked = hide(text);
        let name = masked, times = 1;
        // What was not masked is its own.
        while (name !== text && taken.has(name)) {
            times++;
            name = `${masked} (${times})`;
        }
        taken.add(name);
        shown.set(text, name);
        return name;
    });
}


/***/ })

};
