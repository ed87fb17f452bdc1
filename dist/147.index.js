export const id = 147;
export const ids = [147,624];
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
        const loose = tree.looseAlias();
        if (loose !== undefined)
            throw refuse(`the alias *${loose.name} has no anchor`, place(loose.at), `Write \`&${loose.name}\` before the value that is meant, above this line.`);
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
        let node = document.contents, key = rangeOf(node), value = key, alias;
        for (const part of path) {
            // What an alias stands for is written elsewhere, and meant here.
            if (isAlias(node))
                alias ??= rangeOf(node);
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
        return alias === undefined ? { key, value } : { key: alias, value: alias };
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
        looseAlias() {
            let found;
            // One walk in the order of the text: looking each of them up would take time that grows with their square.
            const anchors = new Set();
            visit(document, {
                Alias(_, node) { if (anchors.has(node.source))
                    return undefined; found = { name: node.source, at: node.range?.[0] ?? 0 }; return visit.BREAK; },
                Value(_, node) { if (node.anchor !== undefined)
                    anchors.add(node.anchor); },
            });
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

/***/ 96147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: ./out/report/numbers.js
var report_numbers = __webpack_require__(36249);
// EXTERNAL MODULE: ./out/report/fingerprint.js
var fingerprint = __webpack_require__(93507);
// EXTERNAL MODULE: ./out/gates/validate-data/rules.js
var rules = __webpack_require__(84078);
// EXTERNAL MODULE: ./node_modules/big.js/big.mjs
var big = __webpack_require__(49965);
// EXTERNAL MODULE: ./out/gates/validate-data/checks/settings.js
var settings = __webpack_require__(7226);
;// CONCATENATED MODULE: ./out/gates/validate-data/checks/holds.js


/** Does a value keep what a check asks? Both sides are compared as decimals: a double would take 2^53 + 1 for 2^53.
 *  @param exact the value as decimal text, where a double does not hold it */
function holds(check, value, exact = String(value)) {
    if (!Number.isFinite(value))
        return false;
    const found = new big/* default */.A(exact);
    return settings/* COMPARATORS */.os.every((word) => {
        const bound = check[word];
        if (bound === undefined)
            return true;
        const [low, high] = typeof bound === 'number' ? [bound, bound] : [bound[0] ?? Number.NaN, bound[1] ?? Number.NaN];
        if (!Number.isFinite(low) || !Number.isFinite(high))
            return false;
        const from = found.cmp(new big/* default */.A(low)), to = found.cmp(new big/* default */.A(high));
        switch (word) {
            case 'mustBe': return from === 0;
            case 'mustNotBe': return from !== 0;
            case 'mustBeGreaterThan': return from > 0;
            case 'mustBeGreaterOrEqualTo': return from >= 0;
            case 'mustBeLessThan': return from < 0;
            case 'mustBeLessOrEqualTo': return from <= 0;
            case 'mustBeBetween': return from >= 0 && to <= 0;
            case 'mustNotBeBetween': return from < 0 || to > 0;
        }
    }) && (check.metric !== 'columns' || settings/* COMPARATORS */.os.some((word) => check[word] !== undefined) || value === 0);
}
/** Does what was found keep what was asked? What could not be measured never does. */
function keeps({ check, value, exact }) { return value !== undefined && holds(check, value, exact); }

// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __webpack_require__(78809);
// EXTERNAL MODULE: ./out/engine/duckdb/dialect.js
var dialect = __webpack_require__(28597);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/regex.js
var regex = __webpack_require__(81180);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
;// CONCATENATED MODULE: ./out/gates/validate-data/checks/check-world.js

/** A mistake in the settings that only the data show. */
function mistake(check, world, message, hint) {
    const place = world.where(check);
    return new errors/* UserError */.y('config-invalid', message, { ...(place === undefined ? {} : { place }), ...(hint === undefined ? {} : { hint }) });
}

// EXTERNAL MODULE: ./out/report/escape.js
var report_escape = __webpack_require__(41128);
;// CONCATENATED MODULE: ./out/gates/validate-data/checks/rows.js


/** The first rows that a check is about. */
const EXAMPLES = 20;
/** How many rows, and a way to the first of them. */
async function counting(table, counted) {
    const n = await amount(table, `select count(*) as v from ${counted.from} where ${counted.condition}`);
    return { counted: n, concerned: n, examples: () => firstRows(table, counted) };
}
async function firstRows(table, { from, condition, column, shown = 'null', plain, says }) {
    const rows = await table.query(`select f, r, cast(${shown} as varchar) as shown from ${from} where ${condition} order by f, r limit ${EXAMPLES}`);
    const places = await table.locate(rows.map((row) => ({ file: Number(row['f']), ordinal: Number(row['r']) })), column);
    return places.map((place, at) => { const text = rows[at]?.['shown']; return { place, plain, says: typeof text === 'string' && says !== undefined ? says(text) : plain }; });
}
/** A count that SQL gives. */
async function amount(table, query) { return Number((await table.query(query))[0]?.['v'] ?? 0); }
/** SQL: is the text one of these words? Never NULL. */
function isOneOf(text, words) { return `coalesce(${dialect/* duckdbDialect */.Q.among(text, words)}, false)`; }
/** A value of the data in a message. */
const quote = (text) => JSON.stringify((0,report_escape/* brief */.dh)(text, 80, 'middle'));

;// CONCATENATED MODULE: ./out/gates/validate-data/checks/valid-values.js





/** Values that are not listed, or do not match; with both asked, a valid value does both. */
function invalidValues(check, table, world, from) {
    const { property = '', arguments: { validValues, pattern } = {} } = check, words = (validValues ?? []).map(String), asked = validText(check);
    const parts = [...validValues === undefined ? [] : [unlisted(validValues, table.kind(property) === 'number')], ...pattern === undefined ? [] : [unmatched(check, world, pattern)]];
    return counting(table, { from, condition: `t is not null and (${parts.join(' or ')})`, column: property, shown: 't', plain: `${property} is not ${asked}`, says: (text) => `${property}: found ${quote(text)}${meant(text, words)}` });
}
/** A number is the same however it is written. */
function unlisted(values, isNumber) {
    const numbers = values.filter((value) => typeof value === 'number'), listed = isOneOf('t', values.map(String));
    return isNumber && numbers.length > 0 ? `(not coalesce(x in (${numbers.map((value) => dialect/* duckdbDialect */.Q.number(value)).join(', ')}), false) and not ${listed})` : `not ${listed}`;
}
function unmatched(check, world, pattern) {
    const re2 = (0,regex/* toRe2 */.Z)(pattern);
    if (re2 === undefined)
        throw mistake(check, world, `the pattern ${JSON.stringify(pattern)} uses look-around, back-references or classes that checks do not have`, 'Put it into the schema of the rows: there every pattern works.');
    return `not ${dialect/* duckdbDialect */.Q.matches('t', re2)}`;
}
/** Every letter is one edit away from every other: very short words say nothing about what was meant, unless only their case differs. */
const SHORT = 3;
function meant(text, words) {
    if (words.includes(text))
        return '';
    const best = words.find((word) => word.toLowerCase() === text.trim().toLowerCase()) ?? (text.length < SHORT ? undefined : (0,nearest/* nearest */.pA)(text, words.filter((word) => word.length >= SHORT)));
    return best === undefined ? '' : `; did you mean ${JSON.stringify(best)}?`;
}
/** What a valid value is, in words: `one of a, b and a match of ^x`. */
function validText({ arguments: { validValues, pattern } = {} }) {
    return [...validValues === undefined ? [] : [`one of ${wordList(validValues.map(String))}`], ...pattern === undefined ? [] : [`a match of ${pattern}`]].join(' and ');
}
const SHOWN = 10;
/** Words as a list of at most ten. */
function wordList(words) {
    return `${words.slice(0, SHOWN).join(', ')}${words.length > SHOWN ? `, … (${words.length} in all)` : ''}`;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/checks/words.js



const WORDS = {
    mustBe: (bound) => `must be ${bound}`, mustNotBe: (bound) => `must not be ${bound}`,
    mustBeGreaterThan: (bound) => `must be > ${bound}`, mustBeGreaterOrEqualTo: (bound) => `must be ≥ ${bound}`,
    mustBeLessThan: (bound) => `must be < ${bound}`, mustBeLessOrEqualTo: (bound) => `must be ≤ ${bound}`,
    mustBeBetween: (bound) => `must be between ${bound}`, mustNotBeBetween: (bound) => `must not be between ${bound}`,
};
/** What a check asks, in words: `must be ≥ 10 and ≤ 20 %`. */
function asked(check) {
    const unit = check.unit === 'percent' ? ' %' : check.metric === 'freshness' ? ` ${check.unit ?? 'hours'}` : '';
    const list = settings/* COMPARATORS */.os.flatMap((word) => {
        const bound = check[word];
        return bound === undefined ? [] : [WORDS[word](typeof bound === 'number' ? shown(bound) : bound.map(shown).join(' and '))];
    });
    return list.length === 0 ? 'must be as listed' : `${list.map((text, i) => (i === 0 ? text : text.replace('must be ', ''))).join(' and ')}${unit}`;
}
const columnsOf = (check) => (0,settings/* keyOf */.TN)(check).join(', ');
/** What is measured, in a few words. */
function subject(check) {
    const { metric, arguments: given = {}, name } = check;
    if (name !== undefined)
        return name;
    const key = metric === 'columns' ? '' : columnsOf(check), what = metric === 'quantile' ? `quantile ${given.quantile ?? ''}` : metric;
    return key === '' ? what : `${what} of ${key}`;
}
/** What was found, as a sentence about the data: `plan: 1 row is not one of free, basic`. */
function sentence(result) {
    const { check, value, counted, rows } = result, { metric, arguments: given = {}, unit } = check, key = columnsOf(check), found = valueText(result);
    const one = unit !== 'percent' && counted === 1, many = unit === 'percent' ? `${(0,report_numbers/* percentOf */.pR)(counted ?? 0, rows)} of the rows (${(0,report_numbers/* count */.U9)(counted ?? 0)} of ${(0,report_numbers/* count */.U9)(rows)})` : (0,report_numbers/* plural */.LS)(counted ?? 0, 'row'), are = one ? 'is' : 'are';
    switch (metric) {
        case 'rowCount': return `there ${value === 1 ? 'is' : 'are'} ${(0,report_numbers/* plural */.LS)(value ?? 0, 'row')}`;
        case 'columnCount': return `there ${value === 1 ? 'is' : 'are'} ${(0,report_numbers/* plural */.LS)(value ?? 0, 'column')}`;
        case 'columns': return 'the columns are not those listed';
        case 'nullValues': return `${key} is missing in ${many}`;
        case 'missingValues': return `${key} is missing, or a word for it, in ${many}`;
        case 'invalidValues': return `${key}: ${many} ${are} not ${validText(check)}`;
        case 'duplicateValues': return `${key}: ${many} ${one ? 'repeats' : 'repeat'} a row before`;
        case 'foreignKey': return `${key}: ${many} ${are} not in ${given.references?.data ?? ''}.${(given.references?.properties ?? [key]).join(', ')}`;
        case 'distinctValues': return unit === 'percent' ? `${key} has ${(0,report_numbers/* plural */.LS)(counted ?? 0, 'different value')} in ${(0,report_numbers/* plural */.LS)(rows, 'row')} (${(0,report_numbers/* percentOf */.pR)(counted ?? 0, rows)})` : `${key} has ${(0,report_numbers/* plural */.LS)(counted ?? 0, 'different value')}`;
        case 'freshness': return `the newest ${key} is ${found} old`;
        case 'sql': return `the query gives ${found}`;
        case 'quantile': return `the quantile ${given.quantile ?? ''} of ${key} is ${found}`;
        case 'stddev': return `the standard deviation of ${key} is ${found}`;
        case 'min':
        case 'max':
        case 'mean':
        case 'sum': return `the ${metric} of ${key} is ${found}`;
    }
}
/** The value as people read it. */
function valueText({ check, value, exact, counted, rows, withheld }) {
    if (value === undefined)
        return '–';
    if (withheld === true)
        return 'a value that is not shown';
    const number = told(check, value, exact);
    if (check.unit === 'percent')
        return `${(0,report_numbers/* percentOf */.pR)(counted ?? 0, rows)} (${(0,report_numbers/* count */.U9)(counted ?? 0)} of ${(0,report_numbers/* plural */.LS)(rows, 'row')})`;
    if (check.metric === 'freshness')
        return `${number} ${check.unit ?? 'hours'}`;
    return counted === undefined || check.metric === 'distinctValues' ? number : (0,report_numbers/* plural */.LS)(counted, 'row');
}
/** With all of its digits, where fewer would look like a bound that it is not. */
function told(check, value, exact = String(value)) {
    const text = Math.abs(value) > Number.MAX_SAFE_INTEGER && /^-?\d+$/.test(exact) ? (0,report_numbers/* count */.U9)(BigInt(exact)) : shown(value);
    const alike = settings/* COMPARATORS */.os.flatMap((word) => check[word] ?? []).some((bound) => shown(bound) === text && String(bound) !== exact);
    return alike ? exact : text;
}
/** Numbers with as many digits as tell them apart, no more. */
function shown(value) {
    if (Number.isInteger(value))
        return Math.abs(value) < 1e15 ? (0,report_numbers/* count */.U9)(value) : String(value);
    // Whole numbers of six digits and more say enough.
    return Math.abs(value) >= 1e15 ? String(value) : (0,report_numbers/* count */.U9)(Math.abs(value) >= 1e5 ? Number(value.toFixed(1)) : Number(value.toPrecision(6)));
}

;// CONCATENATED MODULE: ./out/gates/validate-data/checks/judge.js





/** A check that does not hold is a finding on its own line of gauntlet.yml; the first rows it is about are another, which only points at them. */
function checkFindings(result, place) {
    const { check, dataset, value, remark, rows, counted, withheld } = result, kept = keeps(result);
    if (kept && remark === undefined)
        return [];
    const column = check.property ?? check.arguments?.properties?.join(', '), rule = (0,rules/* ruleId */.IC)(check.metric);
    const about = { dataset, ...(column === undefined || check.metric === 'columns' ? {} : { column }), metric: check.metric };
    const common = { rule, count: 1, subject: about, ...(place === undefined ? {} : { place }) };
    const evidence = {
        value: withheld === true ? null : value ?? null, rows, ...(counted === undefined ? {} : { counted }), ...(check.dimension === undefined ? {} : { dimension: check.dimension }), ...(check.description === undefined ? {} : { description: check.description }),
    };
    const failed = kept ? [] : [{ ...common, severity: check.severity ?? 'error', message: `${says(result)}, in ${dataset}`, evidence, fingerprint: (0,fingerprint/* fingerprint */.R)(rule, dataset, subject(check), asked(check)) }];
    const remarked = remark === undefined ? [] : [{ ...common, severity: 'warning', message: `${remark}, in ${dataset}`, fingerprint: (0,fingerprint/* fingerprint */.R)(rule, dataset, subject(check), 'remark') }];
    return [...failed, ...remarked, ...rowFindings(result, about, rule)];
}
function says(result) {
    const { check, value, counted, why, withheld } = result;
    if (value === undefined)
        return `${subject(check)} cannot be measured: ${why ?? 'there is nothing to measure'}`;
    const name = check.name === undefined ? '' : `${check.name}: `, detail = withheld === true || result.detail === undefined ? '' : ` (${result.detail})`;
    if (check.metric === 'columns' && asked(check) === 'must be as listed')
        return `${name}${sentence(result)}${detail}`;
    const none = counted !== undefined && check.metric !== 'distinctValues' && check.mustBe === 0;
    return `${name}${sentence(result)}${detail}${none ? ' (asked: none)' : `, ${asked(check)}`}`;
}
/** The first rows that a check is about, as notices on their lines. */
function rowFindings({ check, dataset, examples, concerned = 0 }, about, rule) {
    const [first] = examples;
    if (first === undefined)
        return [];
    const all = Math.max(concerned, examples.length);
    return [{
            rule, severity: 'notice', message: `${first.says}${all > 1 ? ` (${(0,report_numbers/* plural */.LS)(all, 'row')} in ${dataset})` : ''}`, count: examples.length, subject: about,
            place: first.place, occurrences: examples.map((one) => ({ place: one.place, message: one.says })), fingerprint: (0,fingerprint/* fingerprint */.R)(rule, dataset, subject(check), 'rows'),
        }];
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

;// CONCATENATED MODULE: ./out/gates/validate-data/headline.js




const SPLIT_IDS = new Set(Object.keys(SPLIT_RULE).map(rules/* ruleId */.IC));
const SENSITIVE_IDS = new Set([(0,rules/* ruleId */.IC)('secret'), (0,rules/* ruleId */.IC)('personal-data')]);
/** What the gate found, in one sentence. */
function headline(measured, findings, verdict) {
    const { files, cancelled, untouched } = measured;
    if (cancelled)
        return `Inconclusive: cancelled after ${(0,report_numbers/* plural */.LS)(sum(files, (file) => file.rows), 'row')}.`;
    if (files.length === 0)
        return untouched > 0 ? 'The pull request touches none of the data files.' : 'There was no data to look at.';
    return verdict === 'fail' ? failed(measured, findings) : kept(measured, findings, verdict);
}
const sum = (files, pick) => files.reduce((total, file) => total + pick(file), 0);
const isJudged = ({ files }) => files.some(({ schema }) => schema !== undefined);
const warningsOf = (findings) => findings.filter(({ severity }) => severity === 'warning').length;
function failed(measured, findings) {
    const { files, known } = measured, rows = sum(files, (file) => file.rows), invalid = sum(files, (file) => file.invalidRows);
    const errors = measured.groups.filter((group) => group.severity === 'error' && !group.known), fresh = errors.reduce((total, group) => total + group.count, 0), broken = new Set(errors.map(({ file }) => file)).size;
    const others = besides(measured, findings), andOthers = others.map((text) => `; ${text}`).join('');
    if (errors.length === 0 && (invalid === 0 || known !== undefined)) {
        // Without an error it is warnings that fail.
        const why = others.length > 0 ? others.join('; ') : `${(0,report_numbers/* plural */.LS)(warningsOf(findings), 'warning')}, and warnings fail here`;
        return `${why}; ${known !== undefined && known > 0 ? `no new violation (${(0,report_numbers/* count */.U9)(known)} known)` : isJudged(measured) ? 'every row keeps the contract' : 'every row can be read'}.`;
    }
    if (known !== undefined && fresh > 0)
        return `${(0,report_numbers/* plural */.LS)(fresh, 'new violation')} in ${(0,report_numbers/* plural */.LS)(broken, 'file')} (${(0,report_numbers/* count */.U9)(known)} known)${andOthers}.`;
    if (invalid > 0)
        return `${(0,report_numbers/* count */.U9)(invalid)} of ${(0,report_numbers/* plural */.LS)(rows, 'row')} ${invalid === 1 ? 'does' : 'do'} not keep the contract, in ${(0,report_numbers/* plural */.LS)(broken, 'file')}${andOthers}.`;
    return `${files.length === 1 ? 'The file' : `${(0,report_numbers/* plural */.LS)(broken, 'file')} of ${(0,report_numbers/* count */.U9)(files.length)}`} cannot be used as it is.`;
}
/** What is an error besides rows: between splits, in checks, in what columns hold. */
function besides({ checks }, findings) {
    const errors = findings.filter(({ severity }) => severity === 'error'), leaks = errors.filter(({ rule }) => SPLIT_IDS.has(rule));
    const unkept = checks.filter(({ result }) => (result.check.severity ?? 'error') === 'error' && !keeps(result)).length;
    const exposed = [...new Set(errors.flatMap(({ rule, subject }) => (SENSITIVE_IDS.has(rule) ? [subject?.column ?? ''] : [])))];
    return [
        ...(leaks.length === 0 ? [] : [leaks.length === 1 ? leaks[0]?.message ?? '' : `${(0,report_numbers/* plural */.LS)(leaks.length, 'problem')} between or within the splits`]),
        ...(unkept === 0 ? [] : [`${(0,report_numbers/* count */.U9)(unkept)} of ${(0,report_numbers/* plural */.LS)(checks.length, 'check')} ${unkept === 1 ? 'does' : 'do'} not hold`]),
        ...(exposed.length === 0 ? [] : [`${exposed.slice(0, 3).join(', ')}${exposed.length > 3 ? ` and ${(0,report_numbers/* count */.U9)(exposed.length - 3)} more columns` : ''} ${exposed.length === 1 ? 'holds' : 'hold'} personal data or secrets that nothing allows`]),
    ];
}
function kept(measured, findings, verdict) {
    const { files, known, comparisons, splits, profiles } = measured, rows = (0,report_numbers/* plural */.LS)(sum(files, (file) => file.rows), 'row'), where = files.length === 1 ? 'the file' : (0,report_numbers/* plural */.LS)(files.length, 'file');
    const warnings = warningsOf(findings), changed = comparisons.reduce((total, { byKey, byRow }) => total + (byKey?.added ?? byRow?.added ?? 0) + (byKey?.removed ?? byRow?.removed ?? 0) + (byKey?.changed ?? 0), 0);
    const more = `${changed === 0 ? '' : `; ${(0,report_numbers/* plural */.LS)(changed, 'row')} added, removed or changed`}${warnings === 0 ? '' : `; ${(0,report_numbers/* plural */.LS)(warnings, 'warning')}`}`;
    if (verdict === 'inconclusive')
        return `Inconclusive: ${splits.find(({ undecided }) => undecided === true)?.unknown ?? 'too little was measured'}${more}.`;
    if (known !== undefined && known > 0)
        return `No new violation in ${rows} of ${where} (${(0,report_numbers/* count */.U9)(known)} known)${more}.`;
    return isJudged(measured) ? `All ${rows} of ${where} keep the contract${more}.` : `All ${rows} of ${where} can be read; there is no schema to judge them by${profiles.some(({ schemaFile }) => schemaFile !== undefined) ? ', so one is proposed' : ''}${more}.`;
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/data/files.js
var data_files = __webpack_require__(38902);
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
/** Of a report only groups are known: how many of a rule there were in a column of a file. */
const groupOf = (file, rule, column) => JSON.stringify([file, rule, column ?? null]);
/** Violations that were there before, counted by what makes them the same. */
class KnownViolations {
    #left = new Map();
    /** From a report, which does not say what was found in each row. */
    #groups = new Map();
    get size() { return [...this.#left.values()].reduce((sum, times) => sum + times, 0); }
    add(violation) { this.#count(signature(violation), 1); }
    /** Is it one of those? Each is taken once: a second one like it is new. */
    take(violation) {
        return taken(this.#left, signature(violation)) || taken(this.#groups, groupOf(violation.place.file, violation.rule, violation.column));
    }
    #count(key, times) { this.#left.set(key, (this.#left.get(key) ?? 0) + times); }
    /** @throws UserError when the file is no baseline */
    static async read(path, shown, place) {
        const at = place === undefined ? {} : { place }, hint = 'Write it with: gauntlet baseline; or name a report.json of this gate.';
        let text;
        try {
            // The end of a pipe or a device may never come.
            if (!(await (0,promises_.stat)(path)).isFile())
                throw new TypeError(`${path} is no file`);
            text = await (0,promises_.readFile)(path, 'utf8');
        }
        catch (cause) {
            throw new errors/* UserError */.y('file-missing', `the baseline ${shown === '' ? '.' : shown} cannot be read`, { ...at, hint, cause });
        }
        const known = new KnownViolations();
        try {
            const content = JSON.parse(text);
            if (isReport(content)) {
                for (const { rule, place, subject, count } of content.findings)
                    if (place !== undefined)
                        known.#groups.set(groupOf(place.file, rule, subject?.column), (known.#groups.get(groupOf(place.file, rule, subject?.column)) ?? 0) + count);
                return known;
            }
            const { version, violations } = content;
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
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        }
        catch (cause) {
            throw new errors/* UserError */.y('permission', `the folder of ${path} cannot be made`, { cause });
        }
        await (0,promises_.writeFile)(half, `${JSON.stringify({ version: 1, violations }, null, 1)}\n`, { flag: 'wx' });
        await (0,promises_.rename)(half, path);
    }
}
function taken(from, key) {
    const left = from.get(key) ?? 0;
    if (left > 0)
        from.set(key, left - 1);
    return left > 0;
}
function isReport(content) {
    return 'gate' in content && content.gate === 'validate-data' && 'findings' in content && Array.isArray(content.findings);
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
        if (await this.#world.atBase(change.previousPath ?? file.shown, path) !== 'written')
            return undefined;
        const table = await judge({ path, shown: file.shown }, known);
        if (table === undefined)
            this.#world.log.notice(`baseline: ${file.shown} cannot be read as it is at the base (is it a Git LFS pointer there?), so all of its violations count.`);
        return { knows: (violation) => !(0,rules/* isUnjudged */.t5)(violation.rule) && known.take(violation), table };
    }
}

// EXTERNAL MODULE: ./out/data/tables/dataset-table.js
var dataset_table = __webpack_require__(28586);
// EXTERNAL MODULE: ./out/data/tables/file-table.js
var file_table = __webpack_require__(74912);
// EXTERNAL MODULE: ./out/engine/values.js
var engine_values = __webpack_require__(87137);
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

// EXTERNAL MODULE: ./out/gates/validate-data/profile/guess.js
var profile_guess = __webpack_require__(32902);
;// CONCATENATED MODULE: ./out/gates/validate-data/compare/side.js




/** A column with at most so many values has categories. */
const CATEGORIES = 100;
/** So many values are kept. */
const MOST_VALUES = CATEGORIES * 10;
/** Numbers with at most so many different values are codes, too. */
const CODES = 20;
/** Cumulative shares are compared at so many quantiles of what was. */
const QUANTILES = 50;
/** A column is one of numbers when this share of its values are: a dirty cell does not make it text. */
const NUMERIC = 0.95;
/** How hash values are named by the place of their column. */
const hashOf = (columns, column) => `h${columns.indexOf(column)}`;
/** Keeps the hashes of all rows of a file as a table.
 *  @param key columns that name a record, all of which it has; may be none */
async function keepRecords(table, records, key) {
    const { columns } = table, all = table.rows(Object.fromEntries([...columns.map((column, i) => [`a${i}`, ['text', column]]), ...key.map((column, i) => [`b${i}`, ['same', column]])]));
    // 32 bits a column: of two different values one in four milliards looks the same.
    const hashes = columns.map((_, i) => `cast(hash(a${i}) & 4294967295 as uinteger) as h${i}`);
    const named = key.length === 0 ? '0' : `case when ${key.map((_, i) => `b${i} is not null`).join(' and ')} then hash(${key.map((_, i) => `b${i}`).join(', ')}) end`;
    await table.query(`create or replace table ${records} as select ${[`${named} as k`, ...hashes].join(', ')} from ${all}`);
}
/** Looks at every value of every column, in as few passes as there can be.
 *  @param before the other side: its numbers say where these are cut */
async function factsOf(table, sample, before) {
    const { columns } = table, facts = new Map();
    let rows = 0;
    for (let from = 0; from === 0 || from < columns.length; from += dataset_table/* COLUMNS_AT_ONCE */.Gu) {
        const part = columns.slice(from, from + dataset_table/* COLUMNS_AT_ONCE */.Gu), questions = part.map((column) => questionOf(table, column, sample, before?.facts.get(column)));
        const relation = table.rows(Object.fromEntries(part.flatMap((column, i) => [[`t${i}`, ['text', column]], [`n${i}`, ['number', column]]])));
        const [row] = await table.query(`select ${['count(*) as n', ...questions.map((question, i) => `count(t${i}) as p${i}, ${aggregates(question, i)}`)].join(', ')} from (select *${part.map((_, i) => `, case when isfinite(n${i}) then n${i} end as x${i}`).join('')} from ${relation})`);
        rows = (0,engine_values/* asNumber */.i)(row?.['n']);
        for (const [i, question] of questions.entries()) {
            const column = part[i] ?? '';
            facts.set(column, await answered(table, column, rows, question, (name) => row?.[`${name}${i}`], before?.facts.get(column)));
        }
    }
    return { rows, facts };
}
const mayCount = (table, column) => !(table.typed(column) && table.kind(column) === 'text');
function questionOf(table, column, sample, before) {
    const texts = sample.rows.flatMap(({ values }) => values.get(column) ?? []);
    if (new Set(texts).size <= CATEGORIES)
        return { ask: 'values' };
    const some = mayCount(table, column) ? texts.filter(profile_guess/* isNumber */.Et).map(Number) : [];
    // Whether all of them are numbers is asked only where most of some are.
    return some.length > 0 && some.length >= texts.length * NUMERIC ? { ask: 'numbers', cuts: cutsOf(some, before) } : { ask: 'texts' };
}
/** Bounds that the numbers are cut at: those of the rows before, or quantiles of some. */
function cutsOf(some, before) {
    const sorted = some.toSorted((a, b) => a - b);
    return before?.kind === 'number' ? before.cuts : [...new Set(Array.from({ length: QUANTILES + 1 }, (_, i) => sorted[Math.max(0, Math.ceil((i / QUANTILES) * sorted.length) - 1)] ?? 0))];
}
/** SQL of the answer. `d` of texts is not asked for before it is known how many rows there are: of few they are counted. */
function aggregates(question, i) {
    switch (question.ask) {
        case 'values': return `case when cardinality(histogram(t${i})) <= ${MOST_VALUES} then cast(to_json(histogram(t${i})) as varchar) end as v${i}`;
        // Counts between one bound and the next, both sides alike; what lies beyond the last has a key of its own.
        case 'numbers': return `count(x${i}) as c${i}, median(x${i}) as m${i}, array_to_string(map_values(histogram(x${i}, [${question.cuts.map((bound) => dialect/* duckdbDialect */.Q.number(bound)).join(', ')}])), ' ') as h${i}, array_to_string(map_values(histogram(-x${i}, [${question.cuts.toReversed().map((bound) => dialect/* duckdbDialect */.Q.number(-bound)).join(', ')}])), ' ') as g${i}`;
        case 'texts': return `approx_count_distinct(t${i}) as d${i}`;
    }
}
async function answered(table, column, rows, question, of, before) {
    const present = (0,engine_values/* asNumber */.i)(of('p')), estimated = rows > dataset_table/* COUNTED_ROWS */.Jj, none = { present, distinct: undefined, estimated: false, cuts: [], shares: [], sharesFrom: [], median: undefined, values: undefined };
    if (present === 0)
        return { ...none, kind: 'empty' };
    if (question.ask === 'values') {
        const values = typeof of('v') === 'string' ? valuesIn((0,engine_values/* asText */.e)(of('v'))) : await valuesOf(table, column), numbers = mayCount(table, column) && values.size <= CATEGORIES ? numbersAmong(values, present, before) : undefined;
        return numbers === undefined ? { ...none, kind: 'text', distinct: values.size, values } : { ...none, ...numbers, kind: 'number', ...(values.size <= CODES ? { values } : {}) };
    }
    const n = (0,engine_values/* asNumber */.i)(of('c'));
    if (question.ask === 'numbers' && n > 0 && n >= present * NUMERIC)
        return { ...none, kind: 'number', cuts: question.cuts, median: (0,engine_values/* asNumber */.i)(of('m')), shares: cumulative(of('h'), question.cuts.length, n), sharesFrom: cumulative(of('g'), question.cuts.length, n).toReversed() };
    const distinct = estimated && question.ask === 'texts' ? of('d') : (await table.query(`select ${estimated ? 'approx_count_distinct(t)' : 'count(distinct t)'} as d from ${table.rows({ t: ['text', column] })}`))[0]?.['d'];
    return { ...none, kind: 'text', estimated, distinct: (0,engine_values/* asNumber */.i)(distinct) };
}
/** The same from all values with their rows, where these are few. */
function numbersAmong(values, present, before) {
    const sorted = [...values].filter(([text]) => (0,profile_guess/* isNumber */.Et)(text)).map(([text, times]) => ({ value: Number(text), times })).toSorted((a, b) => a.value - b.value), n = sorted.reduce((sum, { times }) => sum + times, 0);
    if (n === 0 || n < present * NUMERIC)
        return undefined;
    const cuts = before?.kind === 'number' ? before.cuts : [...new Set(sorted.map(({ value }) => value))], share = (test) => sorted.reduce((sum, one) => sum + (test(one.value) ? one.times : 0), 0) / n;
    const at = (rank) => { let sum = 0; return sorted.find(({ times }) => (sum += times) > rank)?.value ?? 0; };
    return { cuts, shares: cuts.map((cut) => share((value) => value <= cut)), sharesFrom: cuts.map((cut) => share((value) => value >= cut)), median: (at((n - 1) / 2 - (n % 2 === 0 ? 0.5 : 0)) + at((n - 1) / 2 + (n % 2 === 0 ? 0.5 : 0))) / 2 };
}
/** All values with their rows, the most frequent first. */
function valuesIn(json) {
    const parsed = JSON.parse(json), counts = Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {}).map(([text, n]) => ({ text, n: (0,engine_values/* asNumber */.i)(n), bytes: Buffer.from(text) }));
    return new Map(counts.toSorted((a, b) => b.n - a.n || Buffer.compare(a.bytes, b.bytes)).map(({ text, n }) => [text, n]));
}
/** The most frequent values with their rows. */
async function valuesOf(table, column) {
    const list = await table.query(`select t, count(*) as n from ${table.rows({ t: ['text', column] })} where t is not null group by t order by n desc, t limit ${MOST_VALUES}`);
    return new Map(list.map((one) => [(0,engine_values/* asText */.e)(one['t']), (0,engine_values/* asNumber */.i)(one['n'])]));
}
function cumulative(counts, length, n) {
    let sum = 0;
    return (0,engine_values/* asText */.e)(counts).split(' ').slice(0, length).map((text) => (sum += Number(text)) / n);
}

;// CONCATENATED MODULE: ./out/gates/validate-data/compare/compare.js



const SHOWN_VALUES = 20;
/** Below this a distribution has hardly moved, and both would look the same. */
const VISIBLE = 0.001;
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
const whole = (side, columns) => (columns.length === 0 ? '0' : `hash(${columns.map((column) => hashOf(side.columns, column)).join(', ')})`);
/** Records are matched, and compared as a whole, by hashes; only those that differ are looked at column by column. A key that stands twice, or has a missing part, names no record: such rows are compared as a bag. */
async function recordsByKey(before, now, others, all, query) {
    const [was, is] = [before.records, now.records];
    try {
        await query(`create or replace table _compare_repeated as (select k from ${was} where k is not null group by k having count(*) > 1) union (select k from ${is} where k is not null group by k having count(*) > 1)`);
        const once = (side) => `(select rowid as r, k, ${whole(side, others)} as a from ${side.records} where k is not null and k not in (select k from _compare_repeated))`;
        const bag = (side) => `(select ${whole(side, all)} as h, count(*) as n from ${side.records} where k is null or k in (select k from _compare_repeated) group by h)`;
        await query(`create or replace table _compare_pairs as select b.r as br, n.r as nr from ${once(before)} as b full outer join ${once(now)} as n on b.k = n.k where b.a is distinct from n.a`);
        const [row] = await query('select count(*) filter (where br is null) as added, count(*) filter (where nr is null) as removed, count(*) filter (where br is not null and nr is not null) as changed from _compare_pairs');
        const [unnamed] = await query(`select count(*) filter (where k is null) as missing, count(*) filter (where k in (select k from _compare_repeated)) as repeated from ${is}`);
        const bags = await bagDifference(bag(before), bag(now), query);
        const counts = { added: (0,engine_values/* asNumber */.i)(row?.['added']) + bags.added, removed: (0,engine_values/* asNumber */.i)(row?.['removed']) + bags.removed, changed: (0,engine_values/* asNumber */.i)(row?.['changed']), repeated: (0,engine_values/* asNumber */.i)(unnamed?.['repeated']), missing: (0,engine_values/* asNumber */.i)(unnamed?.['missing']) };
        if (counts.changed === 0 || others.length === 0)
            return { counts, columns: new Map(others.map((column) => [column, 0])) };
        const [differences] = await query(`select ${others.map((column, i) => `count(*) filter (where b.${hashOf(before.columns, column)} <> n.${hashOf(now.columns, column)}) as c${i}`).join(', ')} from _compare_pairs as p join ${was} as b on b.rowid = p.br join ${is} as n on n.rowid = p.nr`);
        return { counts, columns: new Map(others.map((column, i) => [column, (0,engine_values/* asNumber */.i)(differences?.[`c${i}`])])) };
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
    const bag = (side) => `(select ${whole(side, columns)} as h, count(*) as n from ${side.records} group by h)`;
    return bagDifference(bag(before), bag(now), query);
}
async function bagDifference(before, now, query) {
    const [row] = await query(`select sum(greatest(coalesce(n.n, 0) - coalesce(b.n, 0), 0)) as added, sum(greatest(coalesce(b.n, 0) - coalesce(n.n, 0), 0)) as removed from ${before} as b full outer join ${now} as n on b.h = n.h`);
    return { added: (0,engine_values/* asNumber */.i)(row?.['added']), removed: (0,engine_values/* asNumber */.i)(row?.['removed']) };
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

;// CONCATENATED MODULE: ./out/gates/validate-data/compare/files.js




const recordsOf = (name) => `_records_${name}`;
const keyOf = ({ columns }, { primaryKey }) => (primaryKey.every((key) => columns.some(({ name }) => name === key)) ? primaryKey : []);
/** Begins to take down a file while its rows are judged. */
function begin(engine, reading, name, dataset) {
    const done = engine.then(async (open) => {
        const table = dataset_table/* DatasetTable */.vx.streamed(dataset.name, open, (0,file_table/* unjudged */.b)(reading));
        if (table === undefined)
            return false;
        await keepRecords(table, recordsOf(name), keyOf(reading, dataset));
        return true;
    });
    // Should it fail, it is tried again when the file has been judged.
    return { relation: reading.relation, done: done.catch(() => false) };
}
/** Takes down what a comparison needs of one file; its texts are in memory only meanwhile.
 *  @param before the other side */
async function sideOf(engine, file, name, dataset, samples, begun, before) {
    const table = dataset_table/* DatasetTable */.vx.streamed(dataset.name, engine, file) ?? await dataset_table/* DatasetTable */.vx.load(dataset.name, engine, [file], name), records = recordsOf(name);
    const isKept = async () => await begun?.done === true && begun?.relation === file.relation && file.broken.length === 0;
    try {
        const sample = await samples.of(file), kept = isKept().then((known) => (known ? undefined : keepRecords(table, records, keyOf(file, dataset))));
        const [found] = await Promise.all([factsOf(table, sample, before), kept]);
        return { ...found, columns: table.columns, records, sample };
    }
    finally {
        await table.drop();
    }
}
/** The file as it is against what it was, row by row. */
async function compareFiles(engine, { was, table, at, file, dataset, samples, begun }) {
    const is = await sideOf(engine, table, `now_${at}`, dataset, samples, begun, was);
    try {
        return await compare(dataset.name, file, was, is, dataset.primaryKey, (text) => engine.query(text));
    }
    finally {
        for (const { records } of [was, is])
            await engine.query(`drop table if exists ${records}`);
    }
}

// EXTERNAL MODULE: ./out/gates/validate-data/checks/metrics.js
var metrics = __webpack_require__(99714);
;// CONCATENATED MODULE: ./out/gates/validate-data/checks/statement.js
/** Functions in FROM that make rows out of nothing but their arguments. All others read files, settings or the catalog, or run SQL from a text. */
const ROWS_FROM_NOTHING = new Set(['range', 'generate_series', 'unnest', 'repeat', 'repeat_row', 'json_each', 'json_tree', 'regexp_split_to_table']);
/** Functions of values that reach outside of the query. */
const REACHING_OUT = new Set(['getenv', 'write_log', 'current_setting', 'getvariable', 'nextval', 'currval', 'current_query']);
/** Takes a query apart, by DuckDB's own parser, and lets nothing through but one SELECT over plain tables.
 *  @returns what is wrong with it, as text */
async function readStatement(query, engine) {
    const [row] = await engine.query('select json_serialize_sql(cast(? as varchar)) as tree', [query]);
    const tree = JSON.parse(String(row?.['tree']));
    if (tree.error)
        return tree.error_type === 'parser' ? tree.error_message ?? 'it is no SQL' : 'only a SELECT may run';
    if (tree.statements?.length !== 1)
        return tree.statements?.length === 0 ? 'it is empty' : 'it holds several statements, expected one SELECT';
    const tables = new Set(), columns = new Set(), own = new Set();
    const stack = [tree.statements[0]];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if (Array.isArray(node)) {
            stack.push(...node.filter((one) => one !== undefined));
            continue;
        }
        if (typeof node !== 'object' || node === null)
            continue;
        const { type, class: kind, table_name: table, schema_name: schema, catalog_name: catalog, function: called, function_name: name, cte_map: ctes, column_names: path } = node;
        if (type === 'SHOW_REF')
            return 'only a SELECT may run';
        if (type === 'BASE_TABLE') {
            if ((schema !== '' && schema !== undefined) || (catalog !== '' && catalog !== undefined))
                return `${[catalog, schema, table].filter((one) => one !== '').join('.')} is no data set`;
            tables.add(String(table));
        }
        if (type === 'TABLE_FUNCTION') {
            const reader = nameOf(called).toLowerCase();
            if (!ROWS_FROM_NOTHING.has(reader))
                return `${reader}() may not be used: a query reads the data sets and nothing else`;
        }
        if (kind === 'FUNCTION' && REACHING_OUT.has(String(name).toLowerCase()))
            return `${String(name)}() may not be used: a query reads the data sets and nothing else`;
        if (kind === 'COLUMN_REF' && Array.isArray(path))
            columns.add(String(path.at(-1)));
        for (const { key } of ctes?.map ?? [])
            own.add(String(key).toLowerCase());
        stack.push(...Object.values(node).filter((one) => one !== undefined && one !== null));
    }
    // A name of the query's own hides a data set of the same name.
    return { tables: new Set([...tables].filter((table) => !own.has(table.toLowerCase()))), columns, shows: shownColumns(tree.statements[0]) };
}
/** The name of a function in the tree; a table function without one is none that is known. */
function nameOf(called) {
    return typeof called === 'object' && called !== null && 'function_name' in called && typeof called.function_name === 'string' ? called.function_name : '';
}
/** Functions whose result tells no value of their column. */
const COUNTS = new Set(['count', 'count_star', 'count_if', 'countif', 'approx_count_distinct', 'length', 'len', 'strlen']);
function shownColumns(statement) {
    const found = new Set(), visit = (node, inList) => {
        if (Array.isArray(node)) {
            for (const one of node)
                visit(one, inList);
            return;
        }
        if (typeof node !== 'object' || node === null)
            return;
        const { class: kind, type, function_name: name, column_names: path, columns } = node;
        // Whether something holds tells no value.
        const tells = inList && !(kind === 'FUNCTION' && COUNTS.has(String(name).toLowerCase())) && kind !== 'COMPARISON' && kind !== 'BETWEEN' && type !== 'OPERATOR_IS_NULL' && type !== 'OPERATOR_IS_NOT_NULL';
        if (tells && kind === 'COLUMN_REF' && Array.isArray(path))
            found.add(String(path.at(-1)));
        if (tells && kind === 'STAR' && columns === true)
            found.add(EVERY);
        for (const [key, one] of Object.entries(node))
            visit(one, key === 'select_list' ? true : ['where_clause', 'having', 'qualify', 'group_expressions', 'condition', 'from_table', 'filter'].includes(key) ? false : tells);
    };
    visit(statement, false);
    return found;
}
/** All columns at once: `columns(*)`. */
const EVERY = '*';

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
        const { check: { metric, property, arguments: given }, dataset, examples, shows } = result, hidden = this.of(dataset);
        // A query may read any data set, and SQL does not mind the case of a name.
        if (shows !== undefined && [...this.#hidden.values()].some((names) => names.size > 0 && (shows.includes(EVERY) || [...names].some((name) => shows.some((one) => one.toLowerCase() === name.toLowerCase())))))
            return { ...result, examples: examples.map((one) => ({ ...one, says: one.plain })), withheld: true };
        if (![...given?.properties ?? [], ...property === undefined ? [] : [property]].some((name) => hidden.has(name)))
            return { ...result, examples: examples.map((one) => ({ ...one, says: this.#mask(one.says) })) };
        return { ...result, examples: examples.map((one) => ({ ...one, says: one.plain })), ...(metrics/* SHOWS_A_VALUE */.RJ.has(metric) ? { withheld: true } : {}) };
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
// EXTERNAL MODULE: ./out/data/format.js
var data_format = __webpack_require__(30490);
// EXTERNAL MODULE: ./out/gates/validate-data/checks/problems.js
var problems = __webpack_require__(37983);
;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/applied.js



const QUOTE = '"', ENCODING = 'utf-8';
/** @param names all data sets: what a foreign key refers to must be one
 *  @param file   the contract, as it is reported
 *  @param listed what other data sets of the same contract have listed already */
function applyContract(contract, dataset, names, file, listed) {
    const checks = [], unsupported = [], common = { dataset: dataset.name, kind: contract.kind, file };
    const leave = (what, place) => {
        const same = (one) => one.what === what && one.file === file && one.place?.line === place?.line && one.place?.column === place?.column;
        if (!listed.some(same) && !unsupported.some(same))
            unsupported.push({ ...common, what, place });
    };
    for (const { what, place } of contract.unsupported)
        leave(what, place);
    for (const { check, place } of contract.checks) {
        const [problem] = (0,problems/* checkProblems */.X)(check, [], names);
        if (check.metric === 'columns' && isJson(dataset))
            leave('which fields there are, and their order (members of JSON objects have none),', place);
        else if (problem === undefined)
            checks.push({ ...check, data: dataset.name, at: [], place });
        else
            leave(`the check ${named(check)} (${problem.message})`, place);
    }
    return { dataset: read(dataset, contract), checks, unsupported };
}
function named(check) {
    const { name, metric } = check, key = (0,settings/* keyOf */.TN)(check).join(', ');
    return name ?? `${metric}${key === '' ? '' : ` of ${key}`}`;
}
function isJson({ format, paths }) {
    return format === undefined ? paths.some((path) => ['json', 'jsonl'].includes((0,data_format/* formatOf */.be)(path).format ?? '')) : format === 'json' || format === 'jsonl';
}
/** The words of a contract hold where the data set has only its defaults; those of a single column are its own. */
function read(dataset, { reading, primaryKey }) {
    const { missingValues } = dataset.typing, { dialect } = dataset, said = reading.dialect;
    const usual = missingValues.length === 1 && missingValues[0] === '';
    // Quotes go together: who says one says all.
    const quotes = dialect.quoteChar === QUOTE && dialect.escapeChar === undefined && dialect.doubleQuote;
    return {
        ...dataset, primaryKey: dataset.primaryKey.length > 0 ? dataset.primaryKey : primaryKey,
        ...(dataset.format === undefined && reading.format !== undefined ? { format: reading.format } : {}),
        typing: { ...dataset.typing, ...(usual && reading.missingValues !== undefined ? { missingValues: reading.missingValues } : {}), ...(reading.columns.size === 0 ? {} : { columns: reading.columns }) },
        dialect: {
            ...dialect,
            ...(dialect.delimiter === undefined && dataset.format !== 'tsv' && said.delimiter !== undefined ? { delimiter: said.delimiter } : {}),
            ...(quotes ? { quoteChar: said.quoteChar === undefined ? dialect.quoteChar : said.quoteChar, doubleQuote: said.doubleQuote ?? (said.escapeChar === undefined && said.quoteChar !== null), ...(said.escapeChar === undefined ? {} : { escapeChar: said.escapeChar }) } : {}),
            ...(dialect.header && said.header === false ? { header: false } : {}),
            ...(dialect.encoding === ENCODING && said.encoding !== undefined ? { encoding: said.encoding } : {}),
        },
    };
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
// EXTERNAL MODULE: ./out/gates/validate-data/contracts/date-forms.js
var date_forms = __webpack_require__(45951);
// EXTERNAL MODULE: ./out/gates/validate-data/contracts/limits.js
var limits = __webpack_require__(63257);
;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/odcs-options.js



const FORMATS = ['email', 'uuid', 'uri', 'ipv4', 'ipv6', 'hostname', 'password', 'binary', 'byte'];
const BOUNDS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
/** The options that each logical type has. */
const OPTIONS = {
    string: ['minLength', 'maxLength', 'pattern', 'format'], number: [...BOUNDS, 'multipleOf', 'format'], integer: [...BOUNDS, 'multipleOf', 'format'], array: ['minItems', 'maxItems', 'uniqueItems'], object: ['minProperties', 'maxProperties', 'required'],
    date: [...BOUNDS, 'format'], timestamp: [...BOUNDS, 'format', 'timezone', 'defaultTimezone'], time: [...BOUNDS, 'format', 'timezone', 'defaultTimezone'], boolean: [],
};
/** The ISO 8601 forms of dates and times as JSON Schema names them; the zone may be left out. */
const ISO = { date: 'date', timestamp: 'iso-date-time', time: 'iso-time' };
/** `logicalType` and `logicalTypeOptions` of a property. */
function readOptions(built, name, property, at) {
    const given = property['logicalType'], type = (0,contracts_contract/* word */.Vm)(given) ?? '', asked = property['logicalTypeOptions'], options = (0,contracts_contract/* record */.g1)(asked), inOptions = [...at, 'logicalTypeOptions'];
    const known = OPTIONS[type], say = (keyword, value, key, exact) => { built.keyword(name, keyword, value, key === undefined ? [...at, 'logicalType'] : [...inOptions, key], exact); };
    if (asked !== undefined && (typeof asked !== 'object' || asked === null || Array.isArray(asked)))
        built.leave(`${name}: logicalTypeOptions ${(0,contracts_contract/* quoted */.TL)(asked)}`, inOptions);
    if (given !== undefined && known === undefined)
        built.leave(`${name}: the logical type ${(0,contracts_contract/* quoted */.TL)(given)}`, [...at, 'logicalType']);
    const { format } = options, temporal = ISO[type];
    if (known !== undefined)
        say('type', temporal === undefined ? type : 'string');
    // A zone that must be there: RFC 3339.
    if (temporal !== undefined && format === undefined)
        say('format', options['timezone'] === true && type !== 'date' ? temporal.replace('iso-', '') : temporal);
    for (const [key, value] of Object.entries(options)) {
        if (known?.includes(key) !== true || !option(key, value))
            built.leave(`${name}: ${key === 'format' ? `the format ${(0,contracts_contract/* quoted */.TL)(value)}` : `the option ${key} ${(0,contracts_contract/* quoted */.TL)(value)}`}`, [...inOptions, key]);
    }
    /** @returns whether it is judged */
    function option(key, value) {
        switch (key) {
            case 'format': return formatOf(value);
            case 'timezone': return format === undefined && typeof value === 'boolean';
            case 'minimum':
            case 'maximum':
            case 'exclusiveMinimum':
            case 'exclusiveMaximum': return bound(key, value);
            case 'multipleOf':
                if (typeof value !== 'number' || !(value > 0))
                    return false;
                break;
            case 'pattern':
                if ((0,contracts_contract/* pattern */.T1)(value) === undefined)
                    return false;
                break;
            case 'uniqueItems':
                if (typeof value !== 'boolean')
                    return false;
                break;
            case 'required':
                if (!Array.isArray(value) || !value.every((one) => typeof one === 'string') || new Set(value).size < value.length)
                    return false;
                break;
            case 'defaultTimezone': return false;
            default: if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
                return false;
        }
        say(key, value, key);
        return true;
    }
    function bound(key, value) {
        if (temporal !== undefined) {
            const check = isIso(format) ? (0,limits/* dateLimit */.G)(name, type === 'timestamp' ? 'datetime' : type, key, value instanceof Date ? value.toISOString() : value) : undefined;
            if (check !== undefined)
                built.check(check, [...inOptions, key]);
            return check !== undefined;
        }
        // A switch beside the limit, as earlier drafts of JSON Schema had it, or the limit itself.
        const limit = typeof value === 'number' ? value : value === true ? options[key === 'exclusiveMinimum' ? 'minimum' : 'maximum'] : undefined;
        if (value === false && key.startsWith('exclusive'))
            return true;
        if (typeof limit !== 'number' || !Number.isFinite(limit))
            return false;
        say(key, limit, key);
        return true;
    }
    function formatOf(value) {
        if (typeof value !== 'string')
            return false;
        if (type === 'string') {
            if (FORMATS.includes(value))
                say('format', value, 'format');
            return FORMATS.includes(value);
        }
        if (type === 'number')
            return value === 'f32' || value === 'f64';
        if (type === 'integer') {
            const [, sign, bits] = /^([iu])(8|16|32|64)$/.exec(value) ?? [];
            if (bits === undefined)
                return false;
            const most = 2n ** BigInt(sign === 'i' ? Number(bits) - 1 : Number(bits));
            say('minimum', sign === 'i' ? -Number(most) : 0, 'format', sign === 'i' ? String(-most) : undefined);
            say('maximum', Number(most - 1n), 'format', String(most - 1n));
            return true;
        }
        if (isIso(value)) {
            say('format', temporal, 'format');
            return true;
        }
        const form = (0,date_forms/* fromJava */.D)(value);
        if (form === undefined)
            return false;
        say('pattern', form, 'format');
        if (/d/.test(value.replaceAll(/'[^']*'/g, '')))
            built.leave(`${name}: whether the calendar has a ${type} of the form ${JSON.stringify(value)}`, [...inOptions, 'format']);
        return true;
    }
    /** Is it the form that ISO 8601 has for the type, zone and fraction left open? */
    function isIso(value) {
        return value === undefined || (type === 'date' && value === 'yyyy-MM-dd') || value === 'ISO8601' || value === 'iso8601';
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/odcs-quality.js


const LIBRARY = { rowCount: 'rowCount', nullValues: 'nullValues', missingValues: 'missingValues', invalidValues: 'invalidValues', duplicateValues: 'duplicateValues', duplicateCount: 'duplicateValues', validValues: 'invalidValues' };
const DIMENSIONS = ['accuracy', 'completeness', 'conformity', 'consistency', 'coverage', 'timeliness', 'uniqueness'];
const SEVERITIES = { error: 'error', critical: 'error', high: 'error', warning: 'warning', warn: 'warning', info: 'notice', notice: 'notice' };
const ARGUMENTS = { duplicateValues: ['properties'], missingValues: ['missingValues'], invalidValues: ['validValues', 'pattern'] };
const FOR_READERS = ['id', 'name', 'description', 'type', 'metric', 'rule', 'arguments', 'dimension', 'severity', 'unit', 'query', 'method', 'businessImpact', 'tags', 'authoritativeDefinitions', 'scheduler', 'validValues'];
/** One quality rule. A rule of which a part cannot be asked is listed as a whole: half of it would be another rule.
 *  @param property the column it stands in; undefined for the object */
function readQuality(built, rule, at, property) {
    const type = rule['type'] === undefined ? 'library' : (0,contracts_contract/* word */.Vm)(rule['type']) ?? (0,contracts_contract/* quoted */.TL)(rule['type']), named = (0,contracts_contract/* word */.Vm)(rule['metric']) ?? (0,contracts_contract/* word */.Vm)(rule['rule']), about = (0,contracts_contract/* word */.Vm)(rule['name']) ?? (0,contracts_contract/* word */.Vm)(rule['description']);
    const metric = type === 'sql' ? 'sql' : type === 'library' && named !== undefined && Object.hasOwn(LIBRARY, named) ? LIBRARY[named] : undefined;
    const of = property === undefined ? '' : `${property}: `;
    if (metric === undefined) {
        built.leave(`${of}a quality rule of type ${type}${type === 'library' ? ` (${named ?? 'no metric'})` : ''}${about === undefined ? '' : `: ${about}`}`, at);
        return;
    }
    const refuse = (why) => { built.leave(`${of}the quality rule ${about ?? named ?? metric} (${why})`, at); };
    const comparators = readComparators(rule);
    if (typeof comparators === 'string') {
        refuse(comparators);
        return;
    }
    const given = readArguments(metric, rule);
    if (typeof given === 'string') {
        refuse(given);
        return;
    }
    const severity = rule['severity'] === undefined ? 'error' : SEVERITIES[String((0,contracts_contract/* word */.Vm)(rule['severity'])).toLowerCase()], unit = rule['unit'];
    if (unit !== undefined && unit !== 'rows' && unit !== 'percent') {
        refuse(`the unit ${(0,contracts_contract/* quoted */.TL)(unit)}`);
        return;
    }
    if (metric === 'sql' && (0,contracts_contract/* word */.Vm)(rule['query']) === undefined) {
        refuse('it has no query');
        return;
    }
    const dimension = DIMENSIONS.find((one) => one === rule['dimension']);
    const check = {
        metric, ...(property === undefined ? {} : { property }), ...(metric === 'sql' ? { query: (0,contracts_contract/* word */.Vm)(rule['query']) ?? '' } : {}), ...comparators, ...(given === undefined ? {} : { arguments: given }),
        ...(unit === 'percent' ? { unit } : {}), severity: severity ?? 'error', ...(dimension === undefined ? {} : { dimension }), ...((0,contracts_contract/* word */.Vm)(rule['name']) === undefined ? {} : { name: String(rule['name']) }), ...((0,contracts_contract/* word */.Vm)(rule['description']) === undefined ? {} : { description: String(rule['description']) }),
    };
    built.check(check, at);
    if (severity === undefined)
        built.leave(`${of}the severity ${(0,contracts_contract/* quoted */.TL)(rule['severity'])} (taken for error)`, [...at, 'severity']);
    if (rule['dimension'] !== undefined && dimension === undefined)
        built.leave(`${of}the dimension ${(0,contracts_contract/* quoted */.TL)(rule['dimension'])}`, [...at, 'dimension']);
    for (const [key, value] of Object.entries(rule))
        if (!FOR_READERS.includes(key) && !isComparator(key))
            built.leave(`${of}${key} ${(0,contracts_contract/* quoted */.TL)(value)} of a quality rule`, [...at, key]);
}
const isComparator = (key) => settings/* COMPARATORS */.os.some((one) => one === key);
/** @returns why they cannot be asked, if so */
function readComparators(rule) {
    const found = {};
    for (const [key, value] of Object.entries(rule)) {
        // A misspelt comparator must not leave the others behind as if nothing was said.
        if (!isComparator(key)) {
            if (/^must/i.test(key))
                return `${key} is no comparator`;
            continue;
        }
        const range = key.endsWith('Between'), bounds = (0,contracts_contract/* list */.p_)(value).map(contracts_contract/* numeric */.sH);
        if (bounds.some((one) => one === undefined) || bounds.length !== (range ? 2 : 1) || Array.isArray(value) !== range)
            return `${key} ${(0,contracts_contract/* quoted */.TL)(value)} is not ${range ? 'two numbers' : 'a number'}`;
        const numbers = bounds.filter((one) => one !== undefined);
        found[key] = range ? numbers : numbers[0] ?? 0;
    }
    return Object.keys(found).length === 0 ? 'it does not say what must hold: it has no comparator' : found;
}
/** @returns why they cannot be asked, if so */
function readArguments(metric, rule) {
    const asked = rule['arguments'];
    if (asked !== undefined && (typeof asked !== 'object' || asked === null || Array.isArray(asked)))
        return `the arguments ${(0,contracts_contract/* quoted */.TL)(asked)}`;
    const given = { ...(0,contracts_contract/* record */.g1)(asked), ...(rule['validValues'] === undefined ? {} : { validValues: rule['validValues'] }) };
    if (Object.keys(given).length === 0)
        return undefined;
    for (const [key, value] of Object.entries(given)) {
        if (ARGUMENTS[metric]?.includes(key) !== true)
            return `the argument ${key}`;
        const values = Array.isArray(value) && value.length > 0 ? value : undefined;
        const fits = key === 'pattern' ? (0,contracts_contract/* pattern */.T1)(value) !== undefined : key === 'properties' ? values !== undefined && (0,contracts_contract/* texts */.Te)(values) !== undefined : values?.every((one) => typeof one === 'string' || (key === 'missingValues' ? one === null : typeof one === 'number'));
        if (fits !== true)
            return `the argument ${key} ${(0,contracts_contract/* quoted */.TL)(value)}`;
    }
    return given;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/odcs.js



// Every key of a contract is judged, or for readers, or listed.
const OF_CONTRACT = ['apiVersion', 'kind', 'id', 'name', 'version', 'status', 'tenant', 'tags', 'domain', 'dataProduct', 'description', 'authoritativeDefinitions', 'team', 'roles', 'price', 'support', 'contractCreatedTs', 'slaDefaultElement', 'schema', 'slaProperties'];
const OF_OBJECT = ['id', 'name', 'physicalName', 'physicalType', 'logicalType', 'businessName', 'description', 'dataGranularityDescription', 'tags', 'authoritativeDefinitions', 'properties', 'quality', 'relationships'];
const OF_PROPERTY = [
    'id', 'name', 'businessName', 'description', 'tags', 'authoritativeDefinitions', 'examples', 'partitioned', 'partitionKeyPosition', 'encryptedName', 'criticalDataElement', 'transformSourceObjects', 'transformLogic', 'transformDescription',
    'logicalType', 'logicalTypeOptions', 'physicalName', 'physicalType', 'required', 'unique', 'primaryKey', 'primaryKeyPosition', 'classification', 'quality', 'relationships',
];
/** Classifications that restrict nobody; every other one does. */
const OPEN = ['public', 'internal', 'open', 'unclassified', 'unrestricted', 'none', 'non-sensitive', 'not sensitive'];
/** A data contract of the Open Data Contract Standard, version 3.
 *  @param object the one of `schema` that describes the data, and where it stands
 *  @see https://bitol-io.github.io/open-data-contract-standard/v3.1.0/ */
function fromOdcs(contract, object, at, where) {
    const built = new contracts_contract/* ContractBuilder */.KR(where), keys = [], stored = [], properties = (0,contracts_contract/* list */.p_)(object['properties']);
    for (const [i, property] of properties.entries())
        readProperty(built, (0,contracts_contract/* record */.g1)(property), [...at, 'properties', i], keys, stored);
    if (properties.length === 0)
        built.leave(`${(0,contracts_contract/* word */.Vm)(object['name']) ?? 'the object'} describes no property: a row`, at);
    const [first] = stored;
    if (first !== undefined)
        built.leave(`physicalType, of ${stored.length === 1 ? 'one property' : `${stored.length} properties`},`, first);
    for (const [i, rule] of (0,contracts_contract/* list */.p_)(object['quality']).entries())
        readQuality(built, (0,contracts_contract/* record */.g1)(rule), [...at, 'quality', i], undefined);
    for (const [i, relation] of (0,contracts_contract/* list */.p_)(object['relationships']).entries())
        readRelation(built, (0,contracts_contract/* record */.g1)(relation), [...at, 'relationships', i], (0,contracts_contract/* word */.Vm)((0,contracts_contract/* record */.g1)(relation)['from']));
    if (keys.length > 0) {
        const sorted = keys.toSorted((a, b) => a.position - b.position), names = sorted.map(({ name }) => name);
        built.primaryKey = names;
        built.check({ metric: 'duplicateValues', arguments: { properties: names }, mustBe: 0, name: 'primary key' }, keys[0]?.at ?? at);
    }
    for (const [i, level] of (0,contracts_contract/* list */.p_)(contract['slaProperties']).entries())
        built.leave(`the service level ${(0,contracts_contract/* word */.Vm)((0,contracts_contract/* record */.g1)(level)['property']) ?? ''}`, ['slaProperties', i]);
    for (const key of Object.keys(contract))
        if (!OF_CONTRACT.includes(key))
            built.leave(key === 'servers' ? 'servers (the data set says where the data is)' : key, [key]);
    for (const key of Object.keys(object))
        if (!OF_OBJECT.includes(key))
            built.leave(key, [...at, key]);
    return built.done(`ODCS ${(0,contracts_contract/* word */.Vm)(contract['apiVersion'])?.replace(/^v/, '') ?? ''}`.trim(), false);
}
function readProperty(built, property, at, keys, stored) {
    const name = (0,contracts_contract/* word */.Vm)(property['name']);
    if (name === undefined) {
        built.leave('a property without a name', at);
        return;
    }
    if (built.has(name)) {
        built.leave(`${name}: a second property of this name`, at);
        return;
    }
    built.column(name, at);
    readOptions(built, name, property, at);
    if (isRestricted(property))
        built.keyword(name, 'classification', 'restricted', [...at, property['classification'] === undefined ? 'properties' : 'classification']);
    const isAsked = (key) => {
        if (property[key] !== undefined && typeof property[key] !== 'boolean')
            built.leave(`${name}: ${key} ${(0,contracts_contract/* quoted */.TL)(property[key])}`, [...at, key]);
        return property[key] === true;
    };
    if (isAsked('required'))
        built.require(name, [...at, 'required']);
    if (isAsked('unique'))
        built.check({ metric: 'duplicateValues', property: name, mustBe: 0 }, [...at, 'unique']);
    if (isAsked('primaryKey')) {
        const position = property['primaryKeyPosition'];
        built.require(name, [...at, 'primaryKey']);
        keys.push({ name, position: typeof position === 'number' && position > 0 ? position : keys.length + 1, at: [...at, 'primaryKey'] });
    }
    if (property['physicalType'] !== undefined)
        stored.push([...at, 'physicalType']);
    if (property['physicalName'] !== undefined && property['physicalName'] !== name)
        built.leave(`${name}: physicalName ${(0,contracts_contract/* quoted */.TL)(property['physicalName'])} (the column is looked for by its name)`, [...at, 'physicalName']);
    for (const [i, rule] of (0,contracts_contract/* list */.p_)(property['quality']).entries())
        readQuality(built, (0,contracts_contract/* record */.g1)(rule), [...at, 'quality', i], name);
    for (const [i, relation] of (0,contracts_contract/* list */.p_)(property['relationships']).entries())
        readRelation(built, (0,contracts_contract/* record */.g1)(relation), [...at, 'relationships', i], name);
    for (const [key, value] of Object.entries(property))
        if (!OF_PROPERTY.includes(key))
            built.leave(`${name}: ${key === 'items' || key === 'properties' || key === 'customProperties' ? key : `${key} ${(0,contracts_contract/* quoted */.TL)(value)}`}`, [...at, key]);
}
/** What is restricted inside of an object or a list restricts all of it. */
function isRestricted(property, depth = 0) {
    const own = property['classification'], { items } = property;
    if (own !== undefined && own !== null && !(typeof own === 'string' && OPEN.includes(own.trim().toLowerCase())))
        return true;
    return depth < 32 && [...(0,contracts_contract/* list */.p_)(property['properties']), ...(items === undefined ? [] : [items])].some((one) => isRestricted((0,contracts_contract/* record */.g1)(one), depth + 1));
}
function readRelation(built, relation, at, from) {
    const to = (0,contracts_contract/* list */.p_)(relation['to']).map(String), [first = ''] = to, dot = first.lastIndexOf('.'), own = from === undefined ? (0,contracts_contract/* list */.p_)(relation['from']).map(String) : [from];
    if (((0,contracts_contract/* word */.Vm)(relation['type']) ?? 'foreignKey') !== 'foreignKey' || dot < 1 || own.length === 0 || own.length !== to.length || to.some((one) => one.slice(0, one.lastIndexOf('.')) !== first.slice(0, dot))) {
        built.leave(`a relationship to ${to.join(', ')}`, at);
        return;
    }
    for (const key of Object.keys(relation))
        if (!['id', 'type', 'from', 'to', 'description', 'tags'].includes(key))
            built.leave(`${key} of a relationship`, [...at, key]);
    const plain = (name) => name.slice(name.lastIndexOf('.') + 1);
    built.check({ metric: 'foreignKey', arguments: { properties: own.map(plain), references: { data: first.slice(0, dot), properties: to.map(plain) } }, mustBe: 0 }, at);
}

// EXTERNAL MODULE: ./out/config/dataset.js
var dataset = __webpack_require__(45867);
;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/resource.js



const resource_FOR_READERS = ['name', 'title', 'description', 'homepage', 'sources', 'licenses', 'type', '$schema', 'profile', 'mediatype', 'scheme', 'schema'];
const resource_FORMATS = ['csv', 'tsv', 'json', 'jsonl', 'parquet'];
/** Words of Table Dialect that change nothing here, with the only value they may have. */
const USUAL = { lineTerminator: ['\r\n', '\n'], skipInitialSpace: [false], caseSensitiveHeader: [true, false], csvddfVersion: [], header: [true, false], headerRows: [[1]], headerJoin: [], commentRows: [[]], type: ['delimited'], title: [], description: [], name: [], $schema: [], profile: [] };
const ONE = new RegExp(dataset/* datasetSchema */.eS.properties.delimiter.pattern, 'u');
/** What a resource of a data package says beside its schema: how its file is written.
 *  @param paths of the data set, which say where the data is */
function readResource(built, resource, at, paths) {
    for (const [key, value] of Object.entries(resource)) {
        const path = [...at, key];
        if (resource_FOR_READERS.includes(key))
            continue;
        if (key === 'dialect' && typeof value === 'object' && value !== null)
            readDialect(built, (0,contracts_contract/* record */.g1)(value), path);
        else if (key === 'format' && typeof value === 'string' && resource_FORMATS.includes(value))
            built.reading = { ...built.reading, format: value };
        else if (key === 'format' && value === 'ndjson')
            built.reading = { ...built.reading, format: 'jsonl' };
        else if (key === 'encoding' && typeof value === 'string' && isEncoding(value))
            resource_dialect(built, { encoding: value.toLowerCase() });
        else if (key === 'path') {
            if (!(0,contracts_contract/* list */.p_)(value).every((one) => (0,contracts_contract/* word */.Vm)(one) !== undefined && paths.some((own) => (0,external_node_path_.basename)(own) === (0,external_node_path_.basename)(String(one)) || /[*?[{]/.test(own))))
                built.leave(`path ${(0,contracts_contract/* quoted */.TL)(value)} (the data set names other files, and says where they are)`, path);
        }
        else
            built.leave(`${key} ${(0,contracts_contract/* quoted */.TL)(value)}`, path);
    }
}
const resource_dialect = (built, words) => { built.reading = { ...built.reading, dialect: { ...built.reading.dialect, ...words } }; };
function readDialect(built, asked, at) {
    for (const [key, value] of Object.entries(asked)) {
        if ((key === 'delimiter' || key === 'quoteChar' || key === 'escapeChar') && typeof value === 'string' && ONE.test(value))
            resource_dialect(built, { [key]: value });
        else if (key === 'quoteChar' && value === null)
            resource_dialect(built, { quoteChar: null });
        else if (key === 'escapeChar' && value === null)
            continue;
        else if ((key === 'doubleQuote' || key === 'header') && typeof value === 'boolean')
            resource_dialect(built, { [key]: value });
        else if (!(USUAL[key] !== undefined && (USUAL[key].length === 0 || USUAL[key].some((one) => JSON.stringify(one) === JSON.stringify(value)))))
            built.leave(`the dialect's ${key} ${(0,contracts_contract/* quoted */.TL)(value)}`, [...at, key]);
    }
}
function isEncoding(label) {
    try {
        return new TextDecoder(label, { fatal: true }).encoding !== '';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/field.js





const field_FOR_READERS = ['name', 'title', 'description', 'example', 'examples', 'rdfType', 'categoriesOrdered', 'type', 'format', 'constraints'];
const TIMES = ['date', 'time', 'datetime', 'year', 'yearmonth', 'duration'];
const DECIMAL = new RegExp(dataset/* datasetSchema */.eS.properties.decimalChar.pattern, 'u');
const NUMBERS = ['integer', 'number'];
/** The default form of each, as ISO 8601 writes it. */
const field_ISO = {
    date: [['format', 'date']], time: [['format', 'iso-time']], duration: [['format', 'duration']], year: [['pattern', '^-?[0-9]{4,}$']], yearmonth: [['pattern', '^-?[0-9]{4}-(0[1-9]|1[0-2])$']],
    // The format lets a blank stand for the T.
    datetime: [['format', 'iso-date-time'], ['pattern', String.raw `^\S+$`]],
};
/** A field of a Table Schema: one column. */
function readField(built, field, at) {
    const name = (0,contracts_contract/* word */.Vm)(field['name']);
    if (name === undefined) {
        built.leave('a field without a name', at);
        return;
    }
    if (built.has(name)) {
        built.leave(`${name}: a second field of this name`, at);
        return;
    }
    built.column(name, at);
    const type = field['type'] === undefined ? 'string' : typeof field['type'] === 'string' ? field['type'] : (0,contracts_contract/* quoted */.TL)(field['type']), known = new Set();
    // What makes numbers of texts that none are here, so neither the type nor its limits can be judged.
    const foreign = NUMBERS.includes(type) && ((field['groupChar'] !== undefined && field['groupChar'] !== '') || field['bareNumber'] === false) ? (field['bareNumber'] === false ? 'bareNumber' : 'groupChar') : undefined;
    if (NUMBERS.includes(type))
        for (const key of ['groupChar', 'bareNumber'])
            known.add(key);
    if (foreign !== undefined)
        built.leave(`${name}: the type ${type} with ${foreign}`, [...at, foreign]);
    else
        readType(built, name, type, field, at, known);
    const missing = missingWords(field['missingValues']);
    if (missing !== undefined) {
        built.words(name, { missingValues: missing });
        known.add('missingValues');
    }
    if (field['categories'] !== undefined && ['string', 'integer'].includes(type)) {
        known.add('categories');
        const values = Array.isArray(field['categories']) ? field['categories'].map((one) => (typeof one === 'object' ? (0,contracts_contract/* record */.g1)(one)['value'] : one)) : undefined;
        if (!oneOf(built, name, foreign === undefined ? type : 'number with other signs', values, [...at, 'categories']))
            built.leave(`${name}: categories ${(0,contracts_contract/* quoted */.TL)(field['categories'])}`, [...at, 'categories']);
    }
    readConstraints(built, name, field['constraints'], foreign === undefined ? type : 'number with other signs', typeof field['format'] === 'string' ? field['format'] : 'default', [...at, 'constraints']);
    for (const [key, value] of Object.entries(field))
        if (!known.has(key) && !field_FOR_READERS.includes(key))
            built.leave(`${name}: ${key} ${(0,contracts_contract/* quoted */.TL)(value)}`, [...at, key]);
}
function readType(built, name, type, field, at, known) {
    const given = field['format'] ?? 'default', format = typeof given === 'string' ? given : (0,contracts_contract/* quoted */.TL)(given), inFormat = [...at, 'format'];
    const say = (keyword, value) => { built.keyword(name, keyword, value, [...at, field['type'] === undefined ? 'name' : 'type']); };
    if (type === 'string') {
        say('type', 'string');
        if (['email', 'uri', 'uuid'].includes(format))
            built.keyword(name, 'format', format, inFormat);
        else if (format !== 'default')
            built.leave(`${name}: the format ${JSON.stringify(format)}`, inFormat);
    }
    else if (TIMES.includes(type)) {
        const form = format === 'default' ? undefined : (0,date_forms/* fromStrftime */.r)(format);
        say('type', 'string');
        if (format === 'default')
            for (const [keyword, value] of field_ISO[type] ?? [])
                say(keyword, value);
        else if (form === undefined || !format.includes('%'))
            built.leave(`${name}: the ${type} format ${JSON.stringify(format)}`, inFormat);
        else {
            built.keyword(name, 'pattern', form, inFormat);
            if (/%[dj]/.test(format))
                built.leave(`${name}: whether the calendar has a ${type} of the form ${JSON.stringify(format)}`, inFormat);
        }
    }
    else if (type === 'number' || type === 'integer' || type === 'boolean' || type === 'object' || type === 'array') {
        say('type', type);
        if (format !== 'default')
            built.leave(`${name}: the format ${JSON.stringify(format)}`, inFormat);
        const decimal = field['decimalChar'];
        if (type === 'number' && typeof decimal === 'string' && DECIMAL.test(decimal)) {
            built.words(name, { decimalChar: decimal });
            known.add('decimalChar');
        }
        if (type === 'boolean')
            for (const key of ['trueValues', 'falseValues']) {
                const values = (0,contracts_contract/* texts */.Te)(field[key]);
                if (values !== undefined) {
                    built.words(name, { [key]: values });
                    known.add(key);
                }
            }
    }
    else if (type !== 'any')
        built.leave(`${name}: the type ${JSON.stringify(type)}`, [...at, 'type']);
}
/** Adds the only values that a column may have. @returns false when they do not fit its type */
function oneOf(built, name, type, values, at) {
    if (!Array.isArray(values) || values.length === 0)
        return false;
    const fitting = values.map((value) => {
        if (NUMBERS.includes(type)) {
            const number = typeof value === 'string' && /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value) ? Number(value) : value;
            return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
        }
        if (type === 'boolean')
            return typeof value === 'boolean' ? value : undefined;
        if (type === 'year' && typeof value === 'number')
            return String(value);
        return (type === 'string' || TIMES.includes(type)) && typeof value === 'string' ? value : undefined;
    });
    if (fitting.includes(undefined))
        return false;
    built.keyword(name, 'enum', fitting, at);
    return true;
}
function readConstraints(built, name, asked, type, format, at) {
    if (asked !== undefined && (typeof asked !== 'object' || asked === null || Array.isArray(asked))) {
        built.leave(`${name}: constraints ${(0,contracts_contract/* quoted */.TL)(asked)}`, at);
        return;
    }
    const isText = type === 'string' || TIMES.includes(type);
    for (const [key, value] of Object.entries((0,contracts_contract/* record */.g1)(asked))) {
        const path = [...at, key];
        if (!constraint(key, value, path))
            built.leave(`${name}: the constraint ${key} ${(0,contracts_contract/* quoted */.TL)(value)}${key === 'required' || key === 'unique' ? '' : ` of type ${type}`}`, path);
    }
    /** @returns whether it is judged */
    function constraint(key, value, path) {
        switch (key) {
            case 'required':
                if (value === true)
                    built.require(name, path);
                return typeof value === 'boolean';
            case 'unique':
                if (value === true)
                    built.check({ metric: 'duplicateValues', property: name, mustBe: 0 }, path);
                return typeof value === 'boolean';
            case 'minLength':
            case 'maxLength': {
                const items = type === 'array' ? key.replace('Length', 'Items') : type === 'object' ? key.replace('Length', 'Properties') : type === 'string' ? key : undefined;
                if (items === undefined || typeof value !== 'number' || !Number.isInteger(value) || value < 0)
                    return false;
                built.keyword(name, items, value, path);
                return true;
            }
            case 'pattern': {
                // A pattern of Table Schema is about the whole text.
                const whole = isText ? (0,contracts_contract/* pattern */.T1)(typeof value === 'string' ? `^(?:${value})$` : value) : undefined;
                if (whole !== undefined)
                    built.keyword(name, 'pattern', whole, path);
                return whole !== undefined;
            }
            case 'enum': return oneOf(built, name, type, value, path);
            case 'minimum':
            case 'maximum':
            case 'exclusiveMinimum':
            case 'exclusiveMaximum': {
                if (NUMBERS.includes(type)) {
                    const text = typeof value === 'number' ? String(value) : value;
                    if (typeof text !== 'string' || !(0,profile_guess/* isNumber */.Et)(text) || !Number.isFinite(Number(text)))
                        return false;
                    built.keyword(name, key, Number(text), path, text.replace(/\D/g, '').length > 15 && /^-?\d+(\.\d+)?$/.test(text) && typeof value === 'string' ? text : undefined);
                    return true;
                }
                const check = format === 'default' ? (0,limits/* dateLimit */.G)(name, type, key, value) : undefined;
                if (check !== undefined)
                    built.check(check, path);
                return check !== undefined;
            }
            default: return false;
        }
    }
}
/** Texts, or objects with a value and its label. */
function missingWords(value) {
    return Array.isArray(value) ? (0,contracts_contract/* texts */.Te)(value.map((one) => (typeof one === 'string' ? one : (0,contracts_contract/* record */.g1)(one)['value']))) : undefined;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/table-schema.js


const SAID = ['fields', 'missingValues', 'primaryKey', 'uniqueKeys', 'foreignKeys', 'fieldsMatch'];
const table_schema_FOR_READERS = ['$schema', 'name', 'title', 'description', 'profile', 'homepage'];
/** A Table Schema (Data Package standard 2, and the words of version 1).
 *  @param at      where it stands in its file
 *  @param dataset name of the data set, to which keys into the table itself lead
 *  @see https://datapackage.org/standard/table-schema/ */
function fromTableSchema(schema, where, at, dataset, built = new contracts_contract/* ContractBuilder */.KR(where)) {
    for (const [i, field] of (0,contracts_contract/* list */.p_)(schema['fields']).entries())
        readField(built, (0,contracts_contract/* record */.g1)(field), [...at, 'fields', i]);
    readMissing(built, schema['missingValues'], [...at, 'missingValues']);
    readKeys(built, schema, at, dataset);
    for (const key of Object.keys(schema))
        if (![...SAID, ...table_schema_FOR_READERS].includes(key))
            built.leave(`the property ${JSON.stringify(key)}`, [...at, key]);
    return built.done('Table Schema', readMatch(built, schema['fieldsMatch'], [...at, schema['fieldsMatch'] === undefined ? 'fields' : 'fieldsMatch']));
}
function readMissing(built, value, at) {
    if (value === undefined)
        return;
    const missing = missingWords(value);
    if (missing === undefined)
        built.leave(`missingValues ${(0,contracts_contract/* quoted */.TL)(value)}`, at);
    else
        built.reading = { ...built.reading, missingValues: missing };
}
function readKeys(built, schema, at, dataset) {
    const key = (value) => { const names = (0,contracts_contract/* texts */.Te)(typeof value === 'string' ? [value] : value); return names === undefined || names.length === 0 ? undefined : [...names]; };
    const primary = key(schema['primaryKey']);
    if (primary !== undefined) {
        built.primaryKey = primary;
        for (const name of primary)
            built.require(name, [...at, 'primaryKey']);
        built.check({ metric: 'duplicateValues', arguments: { properties: primary }, mustBe: 0, name: 'primary key' }, [...at, 'primaryKey']);
    }
    else if (schema['primaryKey'] !== undefined && (0,contracts_contract/* list */.p_)(schema['primaryKey']).length > 0)
        built.leave(`primaryKey ${(0,contracts_contract/* quoted */.TL)(schema['primaryKey'])}`, [...at, 'primaryKey']);
    for (const [i, one] of (0,contracts_contract/* list */.p_)(schema['uniqueKeys']).entries()) {
        const unique = key(one);
        if (unique === undefined)
            built.leave(`the unique key ${(0,contracts_contract/* quoted */.TL)(one)}`, [...at, 'uniqueKeys', i]);
        else
            built.check({ metric: 'duplicateValues', arguments: { properties: unique }, mustBe: 0 }, [...at, 'uniqueKeys', i]);
    }
    for (const [i, foreign] of (0,contracts_contract/* list */.p_)(schema['foreignKeys']).entries()) {
        const path = [...at, 'foreignKeys', i], reference = (0,contracts_contract/* record */.g1)((0,contracts_contract/* record */.g1)(foreign)['reference']), own = key((0,contracts_contract/* record */.g1)(foreign)['fields']), theirs = key(reference['fields']), resource = reference['resource'] ?? '';
        if (own === undefined || theirs === undefined || own.length !== theirs.length || typeof resource !== 'string')
            built.leave(`the foreign key ${(0,contracts_contract/* quoted */.TL)(foreign)}`, path);
        // Without a resource the key leads into the table itself.
        else
            built.check({ metric: 'foreignKey', arguments: { properties: own, references: { data: resource === '' || resource === 'self' ? dataset : resource, properties: theirs } }, mustBe: 0 }, path);
    }
}
/** Which columns there must be.
 *  @returns whether no others are allowed */
function readMatch(built, asked, at) {
    const match = (0,contracts_contract/* list */.p_)(asked)[0] ?? 'exact', names = [...built.columns];
    switch (match) {
        // The same columns in the same order.
        case 'exact':
            if (names.length > 0)
                built.check({ metric: 'columns', arguments: { properties: names }, name: 'the columns' }, at);
            return false;
        // No other column and as many: all of them.
        case 'equal':
            if (names.length > 0)
                built.check({ metric: 'columnCount', mustBe: names.length, name: 'number of columns' }, at);
            return true;
        // Always true of a column, and false of one that is absent.
        case 'subset':
            for (const name of names)
                if (!built.isRequired(name))
                    built.check({ metric: 'nullValues', property: name, mustBeGreaterOrEqualTo: 0, name: `the column ${name}` }, at);
            return false;
        case 'superset': return true;
        default:
            built.leave(`fieldsMatch ${(0,contracts_contract/* quoted */.TL)(match)}`, at);
            return false;
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/contracts/load.js













/** Reads what `schema:` names: a JSON Schema, a Table Schema, a data package, or a data contract (ODCS), told apart by their content.
 *  @param dataset name and paths of the data set, to choose among several tables */
async function loadContract(path, workspace, dataset, asked) {
    const file = (0,data_files/* shown */.SP)(path, workspace), parsed = await parse(path, file);
    const chosen = parsed === undefined ? undefined : await choose(parsed, path, file, workspace, dataset, asked);
    if (chosen === undefined)
        return { schema: await (0,load/* loadRowSchema */.Q)(path, workspace, asked), contract: undefined };
    return { schema: rowSchema(chosen.contract, [path, ...chosen.others].map((one) => ({ path: one, file: (0,data_files/* shown */.SP)(one, workspace) }))), contract: chosen.contract };
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
        const yaml = await (0,config_yaml.parseYaml)(bytes, file).catch((reason) => { throw ofContract(reason); });
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
    return parseJson(text, file);
}
function parseJson(text, file) {
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
/** What a parser of settings says, with a hint for a contract. */
function ofContract(reason) {
    if (!(reason instanceof errors/* UserError */.y) || reason.hint === undefined || !reason.hint.startsWith('Begin with'))
        return reason;
    return new errors/* UserError */.y('schema-syntax', reason.message.replace('settings as', 'a contract as'), { ...(reason.place === undefined ? {} : { place: reason.place }), hint: HINT, cause: reason });
}
const HINT = 'A YAML file named by `schema` is a data contract (ODCS): kind: DataContract. JSON Schemas are JSON.';
async function choose({ content, where, yaml }, path, file, workspace, dataset, asked) {
    const alone = (contract) => ({ contract, others: [] });
    if ((0,contracts_contract/* word */.Vm)(content['kind']) === 'DataContract' || (yaml && content['apiVersion'] !== undefined)) {
        const version = (0,contracts_contract/* word */.Vm)(content['apiVersion']) ?? '';
        if (!/^v?3\./.test(version))
            throw new errors/* UserError */.y('schema-invalid', `${file} is a data contract of version ${JSON.stringify(version)}, expected 3`, { place: where(['apiVersion']) ?? { file, line: 1 }, hint: 'ODCS 3.0 and 3.1 are understood.' });
        const objects = (0,contracts_contract/* list */.p_)(content['schema']).map(contracts_contract/* record */.g1), at = pick(objects.map((one) => [(0,contracts_contract/* word */.Vm)(one['name']), (0,contracts_contract/* word */.Vm)(one['physicalName'])]), dataset, file, asked);
        return alone(fromOdcs(content, objects[at] ?? {}, ['schema', at], where));
    }
    if (Array.isArray(content['resources'])) {
        const resources = (0,contracts_contract/* list */.p_)(content['resources']).map(contracts_contract/* record */.g1), at = pick(resources.map((one) => [(0,contracts_contract/* word */.Vm)(one['name']), ...(0,contracts_contract/* list */.p_)(one['path']).map((one) => (0,contracts_contract/* word */.Vm)(one))]), dataset, file, asked), resource = resources[at] ?? {}, place = where(['resources', at]) ?? { file, line: 1 };
        const followed = await schemaOf(resource['schema'], { path, where, at: ['resources', at, 'schema'] }, workspace, place);
        if (followed === undefined)
            throw new errors/* UserError */.y('schema-invalid', `the resource ${(0,contracts_contract/* word */.Vm)(resource['name']) ?? ''} of ${file} has no schema`, { place, hint: 'Add `schema` to the resource.' });
        const dialect = typeof resource['dialect'] === 'string' ? await follow(resource['dialect'], path, workspace, where(['resources', at, 'dialect']) ?? place) : undefined;
        // Places of the resource are in one file, those of the schema perhaps in another.
        const inSchema = ['resources', at, 'schema'], built = new contracts_contract/* ContractBuilder */.KR((one) => (followed.at.length === 0 && one[2] === 'schema' ? followed.where(one.slice(3)) : dialect !== undefined && one[2] === 'dialect' && one.length > 3 ? dialect.where(one.slice(3)) : where(one)));
        readResource(built, dialect === undefined ? resource : { ...resource, dialect: dialect.content }, ['resources', at], dataset.paths);
        return { contract: fromTableSchema(followed.schema, where, inSchema, dataset.name, built), others: [...followed.others, ...(dialect === undefined ? [] : [dialect.path])] };
    }
    if (Array.isArray(content['fields']))
        return alone(fromTableSchema(content, where, [], dataset.name));
    if (yaml)
        throw new errors/* UserError */.y('schema-invalid', `${file} is no data contract`, { place: { file, line: 1 }, hint: HINT });
    return undefined;
}
/** The schema of a resource: in it, or in the file it names. */
async function schemaOf(schema, from, workspace, place) {
    if ((0,rows_document/* isObject */.Gv)(schema))
        return { schema, where: from.where, at: from.at, others: [] };
    if (typeof schema !== 'string')
        return undefined;
    const { content, where, path } = await follow(schema, from.path, workspace, from.where(from.at) ?? place);
    return { schema: content, where, at: [], others: [path] };
}
/** Reads a file that a data package names. Packages come with pull requests: they lead nowhere else than into the workspace.
 *  @throws UserError for an address, a path that leads out, or what is no JSON object */
async function follow(name, from, workspace, place) {
    const path = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(from), name), refuse = (message, hint) => new errors/* UserError */.y('schema-invalid', message, { place, hint });
    if (/^[a-z][a-z0-9+.-]+:/i.test(name))
        throw refuse(`${JSON.stringify(name)} is an address: schemas are not fetched`, 'Keep a copy of it beside the package and name that file.');
    if ((0,external_node_path_.isAbsolute)(name) || (0,data_files/* shown */.SP)(path, workspace) === path.replaceAll('\\', '/'))
        throw refuse(`${JSON.stringify(name)} leads out of the workspace`, 'Keep a copy of it beside the package and name that file.');
    let text;
    try {
        if ((0,data_files/* leadsOutside */.dr)(path, workspace))
            throw refuse(`${JSON.stringify(name)} leads out of the workspace through a link`, 'Keep a copy of it beside the package and name that file.');
        text = (await (0,promises_.readFile)(path, 'utf8')).replace(/^\uFEFF/, '');
    }
    catch (reason) {
        throw reason instanceof errors/* UserError */.y ? reason : new errors/* UserError */.y('schema-missing', `${(0,data_files/* shown */.SP)(path, workspace)} cannot be read`, { place, hint: 'Paths in a data package are relative to its own folder.', cause: reason });
    }
    const parsed = parseJson(text, (0,data_files/* shown */.SP)(path, workspace));
    if (parsed === undefined)
        throw refuse(`${(0,data_files/* shown */.SP)(path, workspace)} is no JSON object`, 'A schema or dialect of a data package is JSON.');
    return { ...parsed, path };
}
/** The only table, or the one that is called like the data set or its file. */
function pick(names, dataset, file, asked) {
    if (names.length === 1)
        return 0;
    if (names.length === 0)
        throw new errors/* UserError */.y('schema-invalid', `${file} describes no table`, { place: asked ?? { file, line: 1 } });
    const files = dataset.paths.map((path) => (0,external_node_path_.basename)(path)), stems = files.map((name) => name.replace(/\..*$/, ''));
    const at = names.findIndex((own) => own.some((name) => name !== undefined && (name === dataset.name || files.includes((0,external_node_path_.basename)(name)) || stems.includes(name))));
    if (at < 0)
        throw new errors/* UserError */.y('schema-invalid', `${file} describes ${names.length} tables, and none is called ${JSON.stringify(dataset.name)}`, { place: asked ?? { file, line: 1 }, hint: `Tables: ${names.map(([name]) => name ?? '?').join(', ')}. Call the data set like one of them.` });
    return at;
}
/** A contract as a row schema; places lead back to the contract. */
function rowSchema(contract, files) {
    const documents = files.map(({ path, file }, i) => {
        const root = i === 0 ? contract.schema : {};
        return { path, file, uri: (0,external_node_url_.pathToFileURL)(path).href, root, text: JSON.stringify(root), tree: undefined };
    }), [main = { path: '', file: '', uri: '', root: contract.schema, text: '', tree: undefined }] = documents;
    return {
        main, documents, exact: contract.exact,
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

;// CONCATENATED MODULE: ./out/gates/validate-data/checks/aggregate.js




/** Numbers that are the same double are told apart by their digits, if there are not more of them. */
const SAME_DOUBLE = 1000;
/** Minimum, maximum, mean, sum, standard deviation or quantile of a column. Of values that are no finite numbers nobody knows what they should have been,
 *  so with one of them there is no result.
 *  @param from SQL with `t`, `x` and `d`: the text, the double and the exact number of each value */
async function aggregate(check, table, from) {
    const { metric, property = '', arguments: given = {} } = check;
    const strange = 't is not null and (x is null or not isfinite(x))';
    const what = metric === 'quantile' ? `quantile_cont(x, ${dialect/* duckdbDialect */.Q.number(given.quantile ?? 0.5)})` : metric === 'mean' ? 'avg(x)' : metric === 'stddev' ? 'stddev_samp(x)' : metric === 'sum' ? 'fsum(x)' : `${metric}(x)`;
    const [row] = await table.query(`select count(t) as n, count(*) filter (where ${strange}) as strange, ${what.replace(/\(x/, '(case when isfinite(x) then x end')} as v from ${from}`);
    const present = Number(row?.['n'] ?? 0), odd = Number(row?.['strange'] ?? 0);
    if (odd > 0) {
        return {
            why: `${odd === present ? (odd === 1 ? 'its only value is' : `all of its ${(0,report_numbers/* count */.U9)(present)} values are`) : `${(0,report_numbers/* count */.U9)(odd)} of ${(0,report_numbers/* plural */.LS)(present, 'value')} ${odd === 1 ? 'is' : 'are'}`} no finite number${odd === 1 ? '' : 's'}`, concerned: odd,
            examples: () => firstRows(table, { from, condition: strange, column: property, shown: 't', plain: `${property} is no finite number`, says: (text) => `${property} is no finite number: ${quote(text)}` }),
        };
    }
    if (present === 0)
        return { why: 'it has no value' };
    const value = row?.['v'];
    // The standard deviation of a sample needs two values; that of large numbers may be beyond all doubles.
    if (typeof value !== 'number' || !Number.isFinite(value))
        return { why: metric === 'stddev' && present < 2 ? 'a standard deviation needs two values' : 'the result is beyond the largest number' };
    const exact = metric === 'min' || metric === 'max' ? await extreme(metric, value, table, from) : metric === 'sum' || metric === 'mean' ? await exactSum(table, from) : undefined;
    if (exact === undefined)
        return { value };
    const result = metric === 'mean' ? new big/* default */.A(exact).div(present) : new big/* default */.A(exact);
    return metric === 'mean' ? { value: result.toNumber() } : { value: result.toNumber(), exact: result.toFixed() };
}
/** The smallest or largest among the numbers that are the same double. */
async function extreme(metric, value, table, from) {
    const rows = await table.query(`select distinct d from ${from} where x = ${dialect/* duckdbDialect */.Q.number(value)} and d is not null limit ${SAME_DOUBLE + 1}`);
    if (rows.length === 0 || rows.length > SAME_DOUBLE)
        return undefined;
    // A number of the file's own type may be written with fewer digits than it has, and `1e-400` is 0 to a double alone.
    const numbers = rows.map((row) => new big/* default */.A(String(row['d'])));
    const best = numbers.reduce((a, b) => ((metric === 'min' ? b.lt(a) : b.gt(a)) ? b : a));
    return Math.abs(best.e) > 400 ? undefined : best.toFixed();
}
/** The sum of decimals, exact where they have no more than 18 digits before the point and 9 behind it. */
async function exactSum(table, from) {
    // Simple functions of text: a pattern takes ten times as long. So does a cast to more than 18 digits, of which few numbers have need.
    const fits = "length(d) <= 28 and not contains(d, 'e') and not contains(d, 'E') and (not contains(d, '.') or length(d) - strpos(d, '.') <= 9)";
    const [row] = await table.query(`select count(s) = count(x) as fits, cast(sum(s) as varchar) as s from (select x, case when ${fits} then coalesce(cast(try_cast(d as decimal(18, 9)) as decimal(28, 9)), try_cast(d as decimal(28, 9))) end as s from ${from})`);
    return row?.['fits'] === true && typeof row['s'] === 'string' ? row['s'] : undefined;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/checks/custom.js







const custom_NUMERIC = /^(?:U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DOUBLE|FLOAT|BOOLEAN|DECIMAL\(.*\)|BIGNUM)$/;
/** What a query of the user gives. It is one SELECT over the data sets it names, and those stand before it as queries of their own names: whatever else the engine holds,
 *  it cannot name, and nothing can be written by it. */
async function custom(check, table, world) {
    const engine = await world.engine(), query = (check.query ?? '').trim().replace(/;$/, '').replaceAll(/\$?\{(?:object|table)\}/g, () => dialect/* duckdbDialect */.Q.ident(table.name)).replaceAll(/\$?\{(?:property|column)\}/g, () => dialect/* duckdbDialect */.Q.ident(check.property ?? ''));
    const statement = await readStatement(query, engine);
    if (typeof statement === 'string')
        throw mistake(check, world, `the query does not run: ${statement}`, 'A query is one SELECT that gives one number.');
    const used = await tablesOf(check, statement, world);
    const before = await Promise.all([...used].map(async ([name, one]) => `${dialect/* duckdbDialect */.Q.ident(name)} as not materialized ${await one.view()}`));
    // The line end closes a comment.
    const answer = await engine.select(`${before.length === 0 ? '' : `with ${before.join(', ')} `}select * from (${query}\n) as answer`, 2, check.timeout ?? settings/* TIMEOUT */.Q9);
    switch (answer.kind) {
        case 'refused': throw mistake(check, world, `the query does not run: ${answer.message}`, advice(answer.message, statement, [...used.values()]));
        case 'late': return { why: `the query took longer than ${(0,report_numbers/* plural */.LS)(check.timeout ?? settings/* TIMEOUT */.Q9, 'second')} (\`timeout\` of the check)` };
        case 'failed': return failure(answer.message, [...used.values()]);
        case 'rows': {
            const [type = ''] = answer.types, [row, more] = answer.rows;
            if (answer.types.length !== 1)
                throw mistake(check, world, `the query gives ${answer.types.length} columns, expected one number`);
            if (!custom_NUMERIC.test(type))
                throw mistake(check, world, `the query gives ${type === 'VARCHAR' ? 'text' : type}, expected one number`, type === 'VARCHAR' ? 'Columns are text until the schema says `number`: count something, or write try_cast(… as double).' : undefined);
            if (row === undefined || more !== undefined)
                throw mistake(check, world, `the query gives ${row === undefined ? 'no row' : 'several rows'}, expected one number`);
            return { ...oneNumber(row[0]), shows: [...statement.shows] };
        }
    }
}
/** Whole numbers and decimals arrive exactly. */
function oneNumber(value) {
    if (value === null || value === undefined)
        return { why: 'the query gives NULL, not a number' };
    if (typeof value === 'bigint' || typeof value === 'string')
        return { value: Number(value), exact: String(value) };
    const number = Number(value);
    return Number.isFinite(number) ? { value: number } : { why: `the query gives ${number > 0 ? 'infinity' : number < 0 ? 'minus infinity' : 'NaN'}, not a finite number` };
}
/** The data sets that a query reads, by the names it uses. */
async function tablesOf(check, { tables }, world) {
    const used = new Map();
    for (const name of tables) {
        const known = world.names.includes(name) ? [name] : world.names.filter((one) => one.toLowerCase() === name.toLowerCase()), [only] = known;
        if (only === undefined)
            throw mistake(check, world, `the query does not run: there is no data set ${JSON.stringify(name)}${(0,nearest/* didYouMean */.au)(name, world.names)}`, `Data sets are tables by their names: ${world.names.join(', ')}.`);
        if (known.length > 1)
            throw mistake(check, world, `the query does not run: ${name} may be ${known.join(' or ')}`, 'Write it as the data set is called, in double quotes.');
        const twin = [...used.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
        if (twin !== undefined && used.get(twin)?.name !== only)
            throw mistake(check, world, `the query does not run: data sets ${twin} and ${name} differ in case only, which SQL does not tell apart`, 'Ask them in two checks, or rename one of them.');
        const table = await world.table(only);
        if (table === undefined)
            throw mistake(check, world, `the query does not run: data set ${only} could not be read`);
        if (twin === undefined)
            used.set(name, table);
    }
    return used;
}
/** What to do about a query that is refused. */
function advice(message, { columns }, tables) {
    const named = new Set([...columns].map((name) => name.toLowerCase()));
    for (const table of tables)
        for (const names of table.ambiguous)
            if (named.has((names[0] ?? '').toLowerCase()))
                return `Columns ${names.join(' and ')} of ${table.name} differ in case only, which SQL does not tell apart: no query can name them.`;
    if (/VARCHAR/.test(message)) {
        const texts = tables.flatMap((table) => table.columns.filter((name) => named.has(name.toLowerCase()) && table.kind(name) !== 'number'));
        return `Columns are text until the schema of the data set says \`number\` or \`integer\`${texts.length === 0 ? '' : `, as here ${texts.join(', ')}`}: say so there, or write try_cast(${texts[0] ?? 'column'} as double).`;
    }
    return tables.map((table) => `Columns of ${table.name}: ${table.columns.slice(0, 30).join(', ')}${table.columns.length > 30 ? ', …' : ''}`).join('. ') || 'Data sets are tables by their names.';
}
/** A query that broke over the data. The engine's message is not passed on, because it quotes the value. */
function failure(message, tables) {
    const [, type] = /^Conversion Error:.* to (?:type )?([A-Z][A-Z0-9_]*(?:\(\d+,\d+\))?)(?: when casting|[!.]?$|[ ,:(])/.exec(message) ?? [], [, name] = /when casting from source column (.*)$/.exec(message) ?? [];
    const table = tables.find(({ columns }) => name !== undefined && columns.includes(name));
    if (message.startsWith('Conversion Error')) {
        const as = type === undefined ? '' : ` as ${type}`;
        if (table === undefined || name === undefined)
            return { why: `a value cannot be read${as} (try_cast gives NULL in its place)` };
        const castable = type !== undefined && /^(?:U?INT(?:8|16|32|64|128)|DOUBLE|FLOAT|BOOL|DATE|TIMESTAMP|TIME|DECIMAL\(\d+,\d+\))$/.test(type);
        return {
            why: `a value of ${name} cannot be read${as} (try_cast gives NULL in its place)`,
            ...(castable ? { examples: () => firstRows(table, { from: table.rows({ t: ['text', name] }), condition: `t is not null and try_cast(t as ${type}) is null`, column: name, plain: `${name} cannot be read as ${type}` }) } : {}),
        };
    }
    if (message.startsWith('Out of Range'))
        return { why: 'a number is too large for its type (cast it to double or hugeint first)' };
    if (/More than one row returned by a subquery/.test(message))
        return { why: 'a subquery in it gives more than one row' };
    return { why: `the query broke over a value (${message.split(':')[0] ?? 'error'})` };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/checks/freshness.js



/** What is later than this after now lies in the future; less may be a date of a zone that is ahead, or a clock. */
const AHEAD = 24 * 3600;
/** Seconds since 1970 of a text: a date or a moment (without a zone in UTC), or Unix time in seconds or, from 12 digits on, in milliseconds. NULL where it is neither. */
const MOMENT = `case when regexp_full_match(t, '[0-9]{4,6}-[0-9]{1,2}-[0-9]{1,2}(?s:.*)') then epoch(try_cast(t as timestamptz))
  when regexp_full_match(t, '-?[0-9]{1,11}([.][0-9]*)?') then try_cast(t as double)
  when regexp_full_match(t, '-?[0-9]{12,14}([.][0-9]*)?') then try_cast(t as double) / 1000 end`;
/** Hours or days since the newest moment that is not in the future. A moment that cannot be read could be the newest one: then there is no result.
 *  @param from SQL with `t`, the text of each value */
async function freshness(check, table, now, from) {
    const { property = '', unit = 'hours' } = check, at = now.getTime() / 1000, moments = `(select f, r, t, ${MOMENT} as m from ${from})`, future = `m > ${dialect/* duckdbDialect */.Q.number(at + AHEAD)}`;
    const [row] = await table.query(`select count(t) as n, count(*) filter (where t is not null and m is null) as strange, count(*) filter (where ${future}) as future, max(m) filter (where not (${future})) as newest from ${moments}`);
    const n = Number(row?.['n'] ?? 0), strange = Number(row?.['strange'] ?? 0), ahead = Number(row?.['future'] ?? 0), newest = row?.['newest'];
    if (n === 0)
        return { why: 'it has no value' };
    if (strange > 0) {
        return {
            why: strange === n ? `it holds no date: ${strange === 1 ? 'its only value' : `none of its ${(0,report_numbers/* count */.U9)(n)} values`} can${strange === 1 ? 'not' : ''} be read as one` : `${(0,report_numbers/* count */.U9)(strange)} of ${(0,report_numbers/* plural */.LS)(n, 'value')} cannot be read as a date`, concerned: strange,
            examples: () => firstRows(table, { from: moments, condition: 't is not null and m is null', column: property, shown: 't', plain: `${property} cannot be read as a date`, says: (text) => `${property} cannot be read as a date: ${quote(text)}` }),
        };
    }
    const inFuture = () => firstRows(table, { from: moments, condition: future, column: property, shown: 't', plain: `${property} lies in the future`, says: (text) => `${property} lies in the future: ${quote(text)}` });
    const remark = ahead === 0 ? undefined : `${(0,report_numbers/* plural */.LS)(ahead, 'date')} of ${property} ${ahead === 1 ? 'lies' : 'lie'} in the future and ${ahead === 1 ? 'does' : 'do'} not count`;
    if (typeof newest !== 'number')
        return { why: ahead === 1 ? 'its only date lies in the future' : `all of its ${(0,report_numbers/* count */.U9)(ahead)} dates lie in the future`, concerned: ahead, examples: inFuture };
    const hours = (at - newest) / 3600;
    return { value: unit === 'days' ? hours / 24 : hours, detail: `newest: ${new Date(newest * 1000).toISOString()}`, ...(remark === undefined ? {} : { remark, concerned: ahead, examples: inFuture }) };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/checks/keys.js



/** SQL of the rows that have the whole key, with `a0`, `a1`, … as what is compared, and `t` as what is shown. */
function keyed(table, key) {
    const compared = key.map((_, i) => `a${i}`), from = table.rows(Object.fromEntries(key.flatMap((name, i) => [[`a${i}`, ['same', name]], [`t${i}`, ['text', name]]])));
    return `(select f, r, ${compared.join(', ')}, concat_ws(', ', ${key.map((_, i) => `t${i}`).join(', ')}) as t from ${from} where ${compared.map((one) => `${one} is not null`).join(' and ')})`;
}
/** Rows whose key has stood in a row before them; rows without a whole key repeat nothing. */
async function duplicates(check, table) {
    const key = (0,settings/* keyOf */.TN)(check), compared = key.map((_, i) => `a${i}`).join(', '), from = keyed(table, key);
    // Most keys stand once: only rows whose key comes again are ranked.
    const groups = `select count(*) as d, list((${compared})) filter (where n > 1) as again from (select ${compared}, count(*) as n from ${from} group by ${compared})`;
    const repeated = `(select f, r, t, row_number() over w as n, first(f) over w as f0, first(r) over w as r0 from ${from} as q where (${compared}) in (select unnest(again) from groups) window w as (partition by ${compared} order by f, r))`;
    const asked = table.query(`with groups as materialized (${groups}) select d, x.* from groups left join (select f, r, t, f0, r0, count(*) over () as hits from ${repeated} where n > 1 order by f, r limit ${EXAMPLES}) as x on true order by f, r`);
    const [only] = key;
    // Who describes the column asks the same; what is compared of texts is the text.
    if (only !== undefined && key.length === 1 && table.kind(only) !== 'number')
        table.tell(only, asked.then(([row]) => Number(row?.['d'] ?? 0)));
    const found = await asked, rows = found.filter(({ hits }) => hits !== null), n = Number(rows[0]?.['hits'] ?? 0);
    return { counted: n, concerned: n, examples: () => repeats(table, rows, key) };
}
async function repeats(table, rows, key) {
    const column = key.length === 1 ? key[0] : undefined;
    const places = await table.locate(rows.map((row) => ({ file: Number(row['f']), ordinal: Number(row['r']) })), column);
    const firsts = rows.map((row) => ({ file: Number(row['f0']), ordinal: Number(row['r0']) }));
    const distinct = firsts.filter((one, at) => firsts.findIndex((other) => other.file === one.file && other.ordinal === one.ordinal) === at).toSorted((a, b) => a.file - b.file || a.ordinal - b.ordinal);
    const found = await table.locate(distinct), shown = key.join(', ');
    return places.map((place, at) => {
        const first = found[distinct.findIndex(({ file, ordinal }) => file === firsts[at]?.file && ordinal === firsts[at]?.ordinal)], where = first === undefined ? 'a row before it' : keys_nameOf(first, place);
        const text = rows[at]?.['t'];
        return { place, plain: `${shown} repeats ${where}`, says: `${shown}: ${quote(typeof text === 'string' ? text : '')} stands in ${where}, too` };
    });
}
/** `line 6`, `row 6` of a file without lines, `line 6 of other.csv`. */
function keys_nameOf({ file, line, record }, from) {
    return `${line === undefined ? `row ${record ?? ''}` : `line ${line}`}${file === from.file ? '' : ` of ${file}`}`;
}
/** Rows whose key the other data set does not have. Numbers are the same however they are written, where both columns hold numbers. */
async function foreignKey(check, table, world) {
    const key = (0,settings/* keyOf */.TN)(check), { data = '', properties: theirs = key } = check.arguments?.references ?? {};
    const other = await world.table(data);
    if (other === undefined)
        return { why: `data set ${data} could not be read` };
    if (theirs.length !== key.length)
        throw mistake(check, world, `foreignKey compares ${key.length} columns with ${theirs.length}`, 'Name as many columns on both sides.');
    const absent = theirs.filter((name) => !other.columns.includes(name));
    if (absent.length > 0)
        throw mistake(check, world, `data set ${data} has no column ${absent.map((name) => JSON.stringify(name)).join(', ')}`, `Its columns: ${other.columns.slice(0, 30).join(', ')}`);
    const equal = key.map((_, i) => `m.a${i} = o.a${i}`).join(' and '), target = `${data}.${theirs.join(', ')}`;
    return counting(table, {
        from: `(select f, r, t from ${keyed(table, key)} as m where not exists (select 1 from ${keyed(other, theirs)} as o where ${equal}))`, condition: 'true', column: key.length === 1 ? key[0] : undefined,
        shown: 't', plain: `${key.join(', ')} is not in ${target}`, says: (text) => `${key.join(', ')}: ${quote(text)} is not in ${target}`,
    });
}

;// CONCATENATED MODULE: ./out/gates/validate-data/checks/measure.js









/** Columns of a data set that its checks need; undefined when a query may need any. */
function neededColumns(checks, dataset) {
    const needed = new Set();
    for (const check of checks) {
        const { metric, property, arguments: given } = check, named = (0,settings/* dataOf */.qu)(check);
        const own = named.length === 0 || named.includes(dataset);
        const { references } = given ?? {};
        if (metric === 'sql')
            return undefined;
        if (own && property !== undefined)
            needed.add(property);
        if (own && metric !== 'columns')
            for (const name of given?.properties ?? [])
                needed.add(name);
        if (references?.data === dataset)
            for (const name of references.properties ?? (0,settings/* keyOf */.TN)(check))
                needed.add(name);
    }
    return needed;
}
/** Asks one check of one data set. The rows it is about are only looked for where it does not hold. */
async function measureCheck(check, number, table, world) {
    const rows = await table.count(), base = { check, number, dataset: table.name, rows };
    const missing = [check.property, ...(check.metric === 'columns' ? [] : check.arguments?.properties ?? [])].filter((name) => name !== undefined && !table.columns.includes(name));
    if (missing.length > 0)
        return { ...base, value: undefined, counted: undefined, examples: [], why: `there is no column ${missing.map((name) => JSON.stringify(name)).join(', ')}` };
    if (rows === 0 && metrics/* TRAITS */.GS[check.metric].ofRows)
        return { ...base, value: undefined, counted: undefined, examples: [], why: 'there is no row to look at' };
    const { examples, counted, value: plain, ...more } = await measure_valueOf(check, table, world, rows);
    const value = counted === undefined ? plain : check.unit === 'percent' ? (100 * counted) / rows : counted;
    const kept = value !== undefined && holds(check, value, more.exact);
    const told = Object.fromEntries(Object.entries(more).filter(([, one]) => one !== undefined));
    return { ...base, ...told, value, counted, examples: examples === undefined || (kept && more.remark === undefined) || (counted === 0) ? [] : await examples() };
}
async function measure_valueOf(check, table, world, rows) {
    const { metric, property = '', arguments: given = {} } = check;
    const words = (given.missingValues ?? []).filter((word) => word !== null);
    const column = table.rows({ t: ['text', property], x: ['number', property], d: ['decimal', property] });
    // Words for "no value" are none, whatever is measured of the others.
    const present = words.length === 0 ? column : `(select * from ${column} where not ${isOneOf('t', words)})`;
    switch (metric) {
        case 'rowCount': return { value: rows };
        case 'columnCount': return { value: table.columns.length };
        case 'columns': return columns(given.properties ?? [], table.columns);
        case 'nullValues': return counting(table, { from: column, condition: 't is null', column: property, plain: `${property} is missing` });
        case 'missingValues': return counting(table, { from: column, condition: words.length === 0 ? 't is null' : `(t is null or ${isOneOf('t', words)})`, column: property, shown: 't', plain: `${property} is missing`, says: (text) => `${property} is missing: ${JSON.stringify(text)} means no value` });
        case 'invalidValues': return invalidValues(check, table, world, present);
        case 'distinctValues': return { counted: await amount(table, `select count(distinct k) as v from ${words.length === 0 ? table.rows({ k: ['same', property] }) : `(select k from ${table.rows({ k: ['same', property], t: ['text', property] })} where not ${isOneOf('t', words)})`}`) };
        case 'duplicateValues': return duplicates(check, table);
        case 'foreignKey': return foreignKey(check, table, world);
        case 'freshness': return freshness(check, table, world.now, present);
        case 'sql': return custom(check, table, world);
        case 'min':
        case 'max':
        case 'mean':
        case 'sum':
        case 'stddev':
        case 'quantile': return aggregate(check, table, present);
    }
}
function columns(expected, found) {
    const missing = expected.filter((name) => !found.includes(name)), extra = found.filter((name) => !expected.includes(name));
    const moved = missing.length + extra.length === 0 && expected.some((name, i) => found[i] !== name);
    const detail = [...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []), ...(extra.length > 0 ? [`not expected: ${extra.join(', ')}`] : []), ...(moved ? [`in another order: ${found.join(', ')}`] : [])].join('; ');
    return { value: missing.length + extra.length + (moved ? 1 : 0), ...(detail === '' ? {} : { detail }) };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/column-shapes.js


/** A value that hardly ever comes again stands with one of another column by chance. */
const REPEATED = 5;
const column_shapes_MOST_VALUES = 1000;
/** Fewer rows than this are all different by chance. */
const column_shapes_FEWEST_ROWS = 100;
/** Columns that say nothing, or say it twice. Some rows rule most columns out; those that are left are looked at in all rows.
 *  @param sample some rows of the table
 *  @param mayBeId columns that are expected to be different in every row are not */
async function columnShapes(table, sample, columns, mayBeId) {
    const rows = await table.count(), results = [];
    if (columns.length === 0 || rows === 0)
        return results;
    const about = (rule, column, more = {}) => { results.push({ rule, splits: [table.name], column, counted: rows, of: rows, examples: [], ...more }); };
    const row = {};
    for (let from = 0; from < columns.length; from += dataset_table/* COLUMNS_AT_ONCE */.Gu) {
        const part = columns.slice(from, from + dataset_table/* COLUMNS_AT_ONCE */.Gu), [found] = await sample.query(`select count(*) as n, ${part.map((_, at) => { const i = from + at; return `count(a${i}) as c${i}, count(distinct a${i}) as d${i}, cast(sum(hash(a${i}, r)) as varchar) as x${i}`; }).join(', ')} from ${sample.rows(Object.fromEntries(part.map((column, at) => [`a${from + at}`, ['text', column]])))}`);
        Object.assign(row, found);
    }
    const looked = (0,engine_values/* asNumber */.i)(row['n']), said = new Set(), ask = async (select, column) => (await table.query(`select ${select} from ${table.rows({ t: ['text', column] })}`))[0] ?? {};
    for (const [i, column] of columns.entries()) {
        const present = (0,engine_values/* asNumber */.i)(row[`c${i}`]), distinct = (0,engine_values/* asNumber */.i)(row[`d${i}`]);
        if (present === 0 && (0,engine_values/* asNumber */.i)((await ask('count(t) as n', column))['n']) === 0) {
            about('empty-column', column);
            said.add(column);
            continue;
        }
        if (rows > 1 && distinct === 1 && present === looked) {
            const found = await ask('count(t) as n, count(distinct t) as d', column);
            if ((0,engine_values/* asNumber */.i)(found['n']) === rows && (0,engine_values/* asNumber */.i)(found['d']) === 1) {
                about('constant-column', column);
                said.add(column);
                continue;
            }
        }
        if (rows < column_shapes_FEWEST_ROWS || present < looked || distinct < looked || !mayBeId(column) || table.kind(column) === 'other')
            continue;
        const found = await ask("count(distinct t) as d, count(*) filter (where t like '%.%') as fractions", column);
        // Measurements are all different, too; names of records are whole numbers or texts.
        if ((0,engine_values/* asNumber */.i)(found['d']) === rows && !((0,engine_values/* asNumber */.i)(found['fractions']) > 0 && await isNumeric(table, column)))
            about('id-column', column);
    }
    for (const [i, column] of columns.entries()) {
        if (said.has(column))
            continue;
        const twin = columns.slice(0, i).find((other, j) => !said.has(other) && row[`x${i}`] === row[`x${j}`] && row[`c${i}`] === row[`c${j}`]);
        if (twin !== undefined) {
            const [differing] = await table.query(`select count(*) as n from ${table.rows({ a: ['text', column], b: ['text', twin] })} where a is distinct from b`);
            if ((0,engine_values/* asNumber */.i)(differing?.['n']) === 0) {
                about('twin-columns', column, { names: [twin] });
                continue;
            }
        }
        const other = await otherName(table, columns.slice(0, i).filter((one, j) => !said.has(one) && row[`d${i}`] === row[`d${j}`] && row[`c${i}`] === row[`c${j}`]), column, (0,engine_values/* asNumber */.i)(row[`d${i}`]), looked);
        if (other !== undefined)
            about('same-columns', column, { names: [other] });
    }
    return results;
}
/** A column that says the same in other words: each value of the one always stands with the same value of the other.
 *  @param candidates columns with as many different values; @param distinct how many: two say little, and of thousands it is chance */
async function otherName(table, candidates, column, distinct, looked) {
    if (distinct < 3 || distinct > column_shapes_MOST_VALUES || distinct > looked / REPEATED)
        return undefined;
    for (const other of candidates) {
        const [row] = await table.query(`select count(*) as pairs, count(distinct a) as a, count(distinct b) as b, count(*) filter (where (a is null) <> (b is null)) as lone from (select a, b from ${table.rows({ a: ['text', column], b: ['text', other] })} group by a, b)`);
        const pairs = (0,engine_values/* asNumber */.i)(row?.['pairs']) - ((0,engine_values/* asNumber */.i)(row?.['pairs']) > (0,engine_values/* asNumber */.i)(row?.['a']) ? 1 : 0);
        if ((0,engine_values/* asNumber */.i)(row?.['lone']) === 0 && (0,engine_values/* asNumber */.i)(row?.['a']) === (0,engine_values/* asNumber */.i)(row?.['b']) && pairs === (0,engine_values/* asNumber */.i)(row?.['a']))
            return other;
    }
    return undefined;
}
async function isNumeric(table, column) {
    const [row] = await table.query(`select count(t) = count(x) as numeric from ${table.rows({ t: ['text', column], x: ['number', column] })}`);
    return row?.['numeric'] === true;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/label.js

/** From so many different numbers on, a label is a number to come near. */
const MOST_NUMBERS = 50;
/** More texts than these are no classes. */
const MOST_CLASSES = 1000;
/** @returns undefined when the column holds texts without end */
async function labelOf(table, column) {
    const few = await table.few(column);
    if (few !== undefined && few.size <= MOST_NUMBERS)
        return classesOf(column, [...few].toSorted(([a, n], [b, m]) => m - n || Buffer.compare(Buffer.from(a), Buffer.from(b))));
    const [shape] = await table.query(`select count(y) as n, count(z) as numbers, count(distinct y) as d from ${table.rows({ y: ['text', column], z: ['number', column] })}`);
    const rows = (0,engine_values/* asNumber */.i)(shape?.['n']), distinct = (0,engine_values/* asNumber */.i)(shape?.['d']);
    if (distinct > MOST_NUMBERS && (0,engine_values/* asNumber */.i)(shape?.['numbers']) === rows)
        return { column, kind: 'numbers', classes: new Map(), rows };
    if (distinct > MOST_CLASSES)
        return undefined;
    return classesOf(column, (await table.query(`select y, count(*) as n from ${table.rows({ y: ['text', column] })} where y is not null group by y order by n desc, y`)).map((row) => [(0,engine_values/* asText */.e)(row['y']), (0,engine_values/* asNumber */.i)(row['n'])]));
}
function classesOf(column, list) {
    const classes = new Map(list);
    return { column, kind: 'classes', classes, rows: [...classes.values()].reduce((sum, n) => sum + n, 0) };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/rows.js
/** Rows that are pointed at. */
const rows_EXAMPLES = 5;
/** Aliases for columns: a0, a1, … */
const aliased = (columns, prefix, as) => Object.fromEntries(columns.map((column, i) => [`${prefix}${i}`, [as ?? 'text', column]]));
/** How many rows keep a condition, and where the first of them are. */
async function counted(table, from, condition, column) {
    const { hits, rows, first } = await table.tally(from, condition, rows_EXAMPLES);
    return { counted: hits, of: rows, examples: await table.locate(first, column) };
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/pair.js




/** An earlier split and a later one: what of the one stands in the other. */
class Pair {
    #earlier;
    #later;
    constructor(earlier, later) { this.#earlier = earlier; this.#later = later; }
    /** Rows of the later split that stand in the earlier one: by a 64-bit hash of all columns. */
    async equal() {
        const about = this.#about('split-duplicates');
        return this.#later.isCompared ? { ...about, ...await counted(this.#later.table, this.#later.records, `a in (${common('a', this.#earlier.records, this.#later.records)})`) } : { ...about, counted: 0, of: 0, unknown: 'they have no column in common', examples: [] };
    }
    /** Rows of the later split whose key or group stands in the earlier one. */
    async values(rule, columns) {
        const aliases = columns.map((_, i) => `a${i}`).join(', '), whole = columns.map((_, i) => `a${i} is not null`).join(' and ');
        const keyed = (split) => `(select ${aliases} from ${split.table.rows(aliased(columns, 'a', 'same'))} where ${whole})`;
        const condition = `${whole} and (${aliases}) in (${common(aliases, keyed(this.#earlier), keyed(this.#later))})`;
        const about = { ...this.#about(rule), ...(columns.length === 1 && columns[0] !== undefined ? { column: columns[0] } : { names: columns }) };
        return { ...about, ...await counted(this.#later.table, this.#later.table.rows(aliased(columns, 'a', 'same')), condition, columns.length === 1 ? columns[0] : undefined) };
    }
    /** Rows of the earlier split at or after the first moment of the later one. */
    async later(column) {
        const moment = "coalesce(epoch(try_cast(a0 as timestamptz)), try_cast(a0 as double))", { table } = this.#earlier;
        const times = async (of, more) => (await of.query(`select count(*) filter (where a0 is not null and m is null) as strange${more} from (select a0, case when isfinite(x) then x end as m from (select a0, ${moment} as x from ${of.rows(aliased([column], 'a'))}))`))[0] ?? {};
        const about = { ...this.#about('split-time'), column }, nothing = { counted: 0, of: 0, examples: [] };
        const [row, early] = await Promise.all([times(this.#later.table, ', min(m) as first, arg_min(a0, m) as text'), times(table, '')]), begins = row['first'], strange = (0,engine_values/* asNumber */.i)(row['strange']) + (0,engine_values/* asNumber */.i)(early['strange']);
        if (strange > 0)
            return { ...about, ...nothing, unknown: `${(0,report_numbers/* plural */.LS)(strange, 'value')} cannot be read as a time (2024-01-31, 2024-01-31T10:00:00Z or a number is)` };
        if (begins === null || begins === undefined)
            return { ...about, ...nothing, unknown: `${this.#later.table.name} has no time` };
        return { ...about, values: [(0,engine_values/* asText */.e)(row['text'])], ...await counted(table, `(select f, r, ${moment} as m from ${table.rows(aliased([column], 'a'))})`, `m >= ${dialect/* duckdbDialect */.Q.number((0,engine_values/* asNumber */.i)(begins))}`, column) };
    }
    /** Rows of the later split whose text stands in the earlier one, but for case, digits, punctuation and white space. @param at which of the texts it is */
    async texts(column, at) {
        const { from, condition } = this.#later.rowsOfLetters(column, at, `select t from ${this.#earlier.hashes(at)}`);
        return { ...this.#about('near-duplicates'), column, ...await counted(this.#later.table, from, condition, column) };
    }
    /** Classes that only one of the two has. Numbers are no classes. */
    async classes(before, after) {
        if (before === undefined || after === undefined || before.kind !== 'classes' || before.classes.size === 0 || after.rows === 0)
            return [];
        const { column } = before, { table } = this.#later, values = after.kind === 'classes' ? [...after.classes.keys()] : [], fresh = values.filter((value) => !before.classes.has(value)), gone = [...before.classes.keys()].filter((value) => !after.classes.has(value));
        const examples = fresh.length === 0 ? [] : await table.locate(await table.first(table.rows(aliased([column], 'a')), `a0 in (${fresh.slice(0, 50).map(dialect/* duckdbDialect */.Q.text).join(', ')})`, rows_EXAMPLES), column);
        return [
            { ...this.#about('new-class'), column, counted: fresh.reduce((sum, value) => sum + (after.classes.get(value) ?? 0), 0), of: after.rows, values: fresh, examples },
            { ...this.#about('missing-class'), column, counted: gone.length, of: before.classes.size, values: gone, examples: [] },
        ];
    }
    #about(rule) { return { rule, splits: [this.#earlier.table.name, this.#later.table.name] }; }
}
/** SQL of what stands in both. The later split, which is the smaller one as a rule, is what is looked up in: few values of the earlier one are left to be told of each row.
 *  @param values columns that both have */
const common = (values, earlier, later) => `select (${values}) from ${earlier} as e where (${values}) in (select (${values}) from ${later} as l)`;

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/class-power.js
/** Accuracy gained over the most frequent class, of what is left to gain, when each half is said to be of the classes that are most frequent with the same values in the other half.
 *  Of classes that are equally frequent the last one is said.
 *  @param groups halves are 0 and 1; values and labels are any whole numbers
 *  @returns from 0 (as well as saying the same of every row) to 1 (without fault) */
function classPower(groups) {
    const halves = [0, 1].map((half) => { const own = groups.filter((one) => one.half === half); return { usual: most(added(own)), by: bestByValue(own) }; });
    let all = 0, hits = 0, plain = 0;
    for (const { value, half, label, rows } of groups) {
        const { usual, by } = halves[1 - half] ?? {};
        if (usual === undefined)
            continue;
        all += rows;
        if ((by?.get(value) ?? usual).label === label)
            hits += rows;
        if (usual.label === label)
            plain += rows;
    }
    return all === 0 || plain === all ? 0 : Math.max(0, (hits - plain) / (all - plain));
}
const better = (one, other) => one.rows > other.rows || (one.rows === other.rows && one.label > other.label);
const most = (guesses) => guesses.reduce((best, one) => (best === undefined || better(one, best) ? one : best), undefined);
/** The rows of each class, whatever their values. */
function added(groups) {
    const rows = new Map();
    for (const one of groups)
        rows.set(one.label, (rows.get(one.label) ?? 0) + one.rows);
    return [...rows].map(([label, n]) => ({ label, rows: n }));
}
function bestByValue(groups) {
    const best = new Map();
    for (const one of groups) {
        const known = best.get(one.value);
        if (known === undefined || better(one, known))
            best.set(one.value, one);
    }
    return best;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/interval-power.js
/** The interval of one half that gains most when its rows are said to be of the class, judged on the other half: rows of the class inside it, less others inside it, of all rows of the class.
 *  The interval reaches as far as the values before and behind it.
 *  @param label the class
 *  @param of    rows of the class in both halves, those without a value of the feature included
 *  @returns from 0 (nothing is gained) to 1 (all of the class and nothing else) */
function intervalPower(rows, label, of) {
    const [first, second] = [gainsOf(rows, label, 0), gainsOf(rows, label, 1)];
    return of === 0 ? 0 : Math.max(0, (gainedIn(second, bestInterval(first)) + gainedIn(first, bestInterval(second))) / of);
}
function gainsOf({ fresh, halves, labels }, label, half) {
    const values = [], gains = [];
    let value = 0, last = -1;
    for (let row = 0; row < halves.length; row++) {
        if (fresh[row] === 1)
            value++;
        if (halves[row] !== half)
            continue;
        if (value !== last) {
            values.push(last = value);
            gains.push(0);
        }
        const at = gains.length - 1;
        gains[at] = (gains[at] ?? 0) + (labels[row] === label ? 1 : -1);
    }
    return { values, gains };
}
/** The subarray of largest sum: of equal ones the one that ends first, and of these the longest.
 *  @see Bentley (1984), "Programming pearls: algorithm design techniques", CACM 27(9):865–873 (Kadane's scan) */
function bestInterval({ values, gains }) {
    let sum = 0, from = 0, best = Number.NEGATIVE_INFINITY, found;
    for (const [at, gain] of gains.entries()) {
        if (sum < 0) {
            sum = 0;
            from = at;
        }
        sum += gain;
        if (sum > best) {
            best = sum;
            found = { after: values[from - 1] ?? Number.NEGATIVE_INFINITY, before: values[at + 1] ?? Number.POSITIVE_INFINITY };
        }
    }
    return found;
}
const gainedIn = ({ values, gains }, interval) => interval === undefined ? 0 : values.reduce((sum, value, at) => (value > interval.after && value < interval.before ? sum + (gains[at] ?? 0) : sum), 0);

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/sampled-classes.js




/** The classes of a halved sample, and how well features predict them. SQL sorts and groups; the rest is counting, which costs a tenth of the joins that SQL would need. */
class SampledClasses {
    #table;
    #name;
    /** SQL of the code of a row's class. */
    #label;
    /** Rows of each class in both halves. */
    #totals;
    #rare;
    constructor(table, name, classes, totals, rare) {
        this.#table = table;
        this.#name = name;
        this.#label = dialect/* duckdbDialect */.Q.code('y', classes);
        this.#totals = totals;
        this.#rare = rare;
    }
    /** @param name of a table with `f`, `r`, the class `y`, and its `half`, 0 or 1
     *  @param rare classes that may fill an interval of a feature */
    static async of(table, name, rare) {
        const found = await table.query(`select y, half, count(*) as n from ${name} group by y, half order by y`), classes = [...new Set(found.map((row) => (0,engine_values/* asText */.e)(row['y'])))], codes = new Map(classes.map((text, code) => [text, code]));
        const totals = found.map((row) => ({ value: MISSING, half: (0,engine_values/* asNumber */.i)(row['half']), label: codes.get((0,engine_values/* asText */.e)(row['y'])) ?? 0, rows: (0,engine_values/* asNumber */.i)(row['n']) }));
        return new SampledClasses(table, name, classes, totals, rare.flatMap((text) => codes.get(text) ?? []));
    }
    /** What each value says. @param column SQL of its text */
    async byValue(column) {
        const [texts = [], ...numbers] = await this.#table.arrays(`select ${column}, cast(half as integer), ${this.#label} as label, cast(count(*) as integer) from ${this.#name} group by ${column}, half, label`), [halves, labels, rows] = numbers.map(sampled_classes_whole), known = new Map();
        return classPower([...texts].map((text, at) => {
            const value = known.get(text) ?? known.size;
            known.set(text, value);
            return { value, half: halves?.[at] ?? 0, label: labels?.[at] ?? 0, rows: rows?.[at] ?? 0 };
        }));
    }
    /** What equal parts of the rows in the order of a feature say; then the same of intervals, for each of the rare classes.
     *  @param order SQL of what they are ordered by; equal values stand in the order of their rows, so that every run says the same */
    async inOrder(order, parts) {
        const rows = await this.#ordered(order);
        return [classPower(this.#parts(rows, parts)), ...this.#rare.map((label) => intervalPower(rows, label, this.#totals.reduce((sum, one) => sum + (one.label === label ? one.rows : 0), 0)))];
    }
    async #ordered(order) {
        const columns = await this.#table.arrays(`select cast(row_number() over w as integer), cast(half as integer), ${this.#label}, cast(${order} is distinct from lag(${order}) over w as integer) from ${this.#name} where ${order} is not null window w as (order by ${order}, f, r)`), [places = new Int32Array(), ...others] = columns.map(sampled_classes_whole);
        // The engine gives them in any order.
        const [halves, labels, fresh] = others.map((values) => { const sorted = new Int32Array(places.length); for (const [at, place] of places.entries())
            sorted[place - 1] = values[at] ?? 0; return sorted; });
        return { fresh: new Uint8Array(fresh ?? []), halves: halves ?? new Int32Array(), labels: labels ?? new Int32Array() };
    }
    /** Rows in so many equal parts, the first of which have one more where it does not come out even; those without a value are one of their own. */
    #parts({ halves, labels }, parts) {
        const rows = halves.length, size = Math.floor(rows / parts), longer = (size + 1) * (rows % parts), counts = new Map(), most = this.#totals.reduce((high, { label }) => Math.max(high, label), 0) + 1;
        for (let at = 0; at < rows; at++) {
            const value = at < longer ? Math.floor(at / (size + 1)) : rows % parts + Math.floor((at - longer) / size), key = (value * 2 + (halves[at] ?? 0)) * most + (labels[at] ?? 0);
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const found = [...counts].map(([key, n]) => ({ value: Math.floor(key / most / 2), half: Math.floor(key / most) % 2, label: key % most, rows: n }));
        const seen = new Map();
        for (const { half, label, rows: n } of found)
            seen.set(label * 2 + half, (seen.get(label * 2 + half) ?? 0) + n);
        const missing = this.#totals.map((one) => ({ ...one, rows: one.rows - (seen.get(one.label * 2 + one.half) ?? 0) })).filter(({ rows: n }) => n > 0);
        return [...found, ...missing];
    }
}
/** The value of rows that have none. */
const MISSING = -1;
function sampled_classes_whole(column) {
    if (!(column instanceof Int32Array))
        throw new TypeError('expected a column of whole numbers');
    return column;
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/predictive-power.js

/** A number is cut into so many equal parts of its rows. */
const predictive_power_BINS = 50;
/** Fewer rows than this say too little. */
const FEWEST = 100;
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
    await sample.query(`create or replace table ${name} as select *, hash(r, f, 7) % 2 as half from ${sample.rows({ ...wanted, y: ['text', column], z: ['number', column] })} where y is not null`);
    try {
        const [shape] = await sample.query(`select count(*) as n, count(distinct y) as classes from ${name}`);
        const n = Number(shape?.['n'] ?? 0);
        if (n < FEWEST)
            return [{ ...about, column, unknown: `${n} rows with a label are too few: ${FEWEST} are needed`, undecided: true }];
        if (Number(shape?.['classes'] ?? 0) < 2)
            return [];
        const classes = label.kind === 'classes' ? await SampledClasses.of(sample, name, rareOf(label)) : undefined;
        const powers = await Promise.all(features.map(async (feature, i) => {
            const [values] = await sample.query(`select count(distinct a${i}) as d, count(a${i}) = count(x${i}) as numeric, count(a${i}) as present from ${name}`), distinct = Number(values?.['d'] ?? 0), present = Number(values?.['present'] ?? 0);
            if (distinct < 2 && present === n)
                return [];
            // Whatever its schema says, or does not say: numbers have an order.
            const numeric = values?.['numeric'] === true, ordered = distinct > predictive_power_BINS && (numeric || distinct > present / 2), order = numeric ? `x${i}` : `a${i}`;
            // Equal values stand in the order of their rows: every run says the same.
            if (classes !== undefined)
                return [{ ...about, column: feature, counted: n, value: Math.max(...ordered ? await classes.inOrder(order, predictive_power_BINS) : [], ...ordered && !(numeric && distinct <= n / 4) ? [] : [await classes.byValue(`a${i}`)]) }];
            const part = ordered ? `case when ${order} is not null then ntile(${predictive_power_BINS}) over (partition by ${order} is null order by ${order}, f, r) end` : `a${i}`;
            const ways = [numberPower(sample, `(select y, z, half, ${part} as v from ${name})`)];
            // Numbers may be codes.
            if (ordered && numeric && distinct <= n / 4)
                ways.push(numberPower(sample, `(select y, z, half, a${i} as v from ${name})`));
            if (ordered)
                ways.push(neighbourPower(sample, `(select ${order} as x, z, half, f, r from ${name})`));
            return [{ ...about, column: feature, counted: n, value: Math.max(...await Promise.all(ways)) }];
        }));
        const sums = label.kind === 'numbers' ? await sumsOf(sample, name, features) : [];
        return [...powers.flat(), ...sums.map(({ text, share }) => ({ ...about, column: text, counted: n, value: share }))];
    }
    finally {
        await sample.query(`drop table if exists ${name}`);
    }
}
/** Classes that are looked for in an interval of their own: the rarest but for the most frequent one. */
const rareOf = ({ classes }) => [...classes].slice(1).filter(([, of]) => of >= FEWEST_OF_CLASS).toReversed().slice(0, RARE_CLASSES).map(([value]) => value);
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
    const near = (side, of, half) => `${side}(case when half = ${half} then ${of} end ignore nulls) over (order by x, half, f, r ${side === 'last_value' ? 'rows between unbounded preceding and 1 preceding' : 'rows between 1 following and unbounded following'})`;
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
const OFTEN = 0.95;
/** Pairs of features of which the sum or the difference is the label: parts of a total that is to be predicted. */
async function sumsOf(table, source, features) {
    const pairs = features.slice(0, MOST_SUMMANDS).flatMap((_, i, all) => all.slice(i + 1).flatMap((_other, k) => { const j = i + 1 + k; return [{ i, j, sign: '+', sum: `x${i} + x${j}` }, { i, j, sign: '−', sum: `x${i} - x${j}` }, { i: j, j: i, sign: '−', sum: `x${j} - x${i}` }]; }));
    if (pairs.length === 0)
        return [];
    const [row] = await table.query(`select count(*) as n, ${pairs.map(({ i, j, sum }, at) => `count(*) filter (where x${i} <> 0 and x${j} <> 0 and abs(${sum} - z) <= 1e-9 * greatest(1, abs(z))) as s${at}, count(*) filter (where x${i} <> 0 and x${j} <> 0) as c${at}`).join(', ')} from ${source}`);
    const n = Number(row?.['n'] ?? 0);
    return pairs.flatMap(({ i, j, sign }, at) => {
        const hits = Number(row?.[`s${at}`] ?? 0), both = Number(row?.[`c${at}`] ?? 0);
        return both >= n / 10 && hits >= both * OFTEN ? [{ text: `${features[i] ?? ''} ${sign} ${features[j] ?? ''}`, share: hits / both }] : [];
    });
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/split.js


/** Texts with fewer letters than this say too little. */
const FEWEST_LETTERS = 10;
const hashed = (columns, prefix) => (columns.length === 0 ? '0' : `hash(${columns.map((_, i) => `${prefix}${i}`).join(', ')})`);
/** Letters alone, in lower case and one way of writing accents: digits, punctuation and white space are gone. */
const letters = (text) => `nfc_normalize(lower(regexp_replace(${text}, '[^\\p{L}\\p{M}]+', '', 'g')))`;
/** Hash of what is left of a text; NULL where that says too little. */
const lettersHash = (text) => `case when length(${text}) >= ${FEWEST_LETTERS} and length(${letters(text)}) >= ${FEWEST_LETTERS} then hash(${letters(text)}) end`;
/** A split with hashes of its rows: `h` of the features, `a` of the features and the label, `y` of the label, `t0`, `t1`, … of the letters of those texts that hardly repeat. */
class Split {
    table;
    records;
    isCompared;
    #texts;
    constructor(table, isCompared, texts) { this.table = table; this.records = `_records${table.key}`; this.isCompared = isCompared; this.#texts = texts; }
    static async of(table, features, label, texts) {
        const y = label === undefined ? 'null' : 'hash(y)', names = texts.map(({ column }) => column), from = table.rows({ ...aliased(features, 'a', 'same'), ...aliased(names, 'w'), ...(label === undefined ? {} : { y: ['text', label] }) });
        const split = new Split(table, features.length > 0 || label !== undefined, texts), hashes = texts.flatMap(({ repeats }, i) => (repeats ? [] : [`, ${lettersHash(`w${i}`)} as t${i}`]));
        await Promise.all([
            ...texts.flatMap(({ column, repeats }, i) => (repeats ? [table.query(`create or replace table ${split.#letters(i)} as select w, ${lettersHash('w')} as t from (select distinct w from ${table.rows({ w: ['text', column] })} where w is not null)`)] : [])),
            table.query(`create or replace table ${split.records} as select f, r, h, ${label === undefined ? 'h' : `hash(h, ${y})`} as a, ${label === undefined ? 'null' : `case when y is not null then ${y} end`} as y${hashes.join('')} from (select *, ${hashed(features, 'a')} as h from ${from})`),
        ]);
        return split;
    }
    /** Texts that come again, each once with the hash of its letters. @param at which of the texts it is */
    #letters(at) { return `_letters${this.table.key}_${at}`; }
    #repeats(at) { return this.#texts[at]?.repeats === true; }
    /** SQL of the hashes of the letters of a text, as `t`. */
    hashes(at) { return this.#repeats(at) ? `(select t from ${this.#letters(at)} where t is not null)` : `(select t${at} as t from ${this.records} where t${at} is not null)`; }
    /** SQL of the rows, and of the condition for those of which the letters of a text are among some hashes.
     *  @param among SQL of a query of hashes */
    rowsOfLetters(column, at, among) {
        return this.#repeats(at) ? { from: this.table.rows(aliased([column], 'a')), condition: `a0 in (select w from ${this.#letters(at)} where t in (${among}))` } : { from: this.records, condition: `t${at} in (${among})` };
    }
    #rows;
    /** How many rows there are, and whether the features of all of them are different: then no row repeats or contradicts another. */
    rows() {
        return (this.#rows ??= this.table.query(`select count(*) as n, count(distinct h) as d from ${this.records}`).then(([row]) => ({ count: (0,engine_values/* asNumber */.i)(row?.['n']), different: (0,engine_values/* asNumber */.i)(row?.['n']) === (0,engine_values/* asNumber */.i)(row?.['d']) })));
    }
    /** Rows that repeat an earlier one of the same split. */
    async repeated() {
        const about = { rule: 'repeated-rows', splits: [this.table.name] };
        if (!this.isCompared)
            return { ...about, counted: 0, of: 0, examples: [] };
        const { count, different } = await this.rows();
        if (different)
            return { ...about, counted: 0, of: count, examples: [] };
        const again = `(select f, r, row_number() over (partition by a order by f, r) as n from ${this.records} where a in (select a from ${this.records} group by a having count(*) > 1))`;
        const { first } = await this.table.tally(again, 'n > 1', rows_EXAMPLES), [row] = await this.table.query(`select count(*) - count(distinct a) as hits, count(*) as n from ${this.records}`);
        return { ...about, counted: (0,engine_values/* asNumber */.i)(row?.['hits']), of: (0,engine_values/* asNumber */.i)(row?.['n']), examples: await this.table.locate(first) };
    }
    async drop() {
        await this.table.query(`drop table if exists ${this.records}`);
        for (const [at, { repeats }] of this.#texts.entries())
            if (repeats)
                await this.table.query(`drop table if exists ${this.#letters(at)}`);
    }
}

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/measure.js







/** Mean length from which on a column of text is compared as text. */
const LONG_TEXT = 20;
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
    const sample = await train.sample(SAMPLE), splits = [], { label } = settings;
    // Begins at once: most of it is done here, while the engine looks at all rows. A failure is told when it is waited for.
    const labelled = label === undefined ? undefined : labelOf(train, label);
    const power = label === undefined ? undefined : Promise.all([train.count(), labelled]).then(([rows, known]) => predictivePower(sample, rows, known, label, shared.filter((column) => column !== label && !settings.ignore.includes(column))));
    for (const begun of [labelled, power])
        begun?.catch(() => undefined);
    try {
        const texts = settings.text ?? await longTexts(sample, asked.filter((column) => column !== settings.label)), named = new Set([...texts, settings.time, settings.group, settings.label]);
        const shapes = await columnShapes(train, sample, asked, (column) => !named.has(column)), ids = new Set(shapes.filter(({ rule }) => rule === 'id-column').map(({ column }) => column));
        // What names the record is different in every row: no two rows would be equal.
        const compared = asked.filter((column) => !ids.has(column)), features = compared.filter((column) => column !== settings.label);
        const textColumns = await Promise.all(texts.map(async (column) => ({ column, repeats: await isRepeated(sample, column) })));
        splits.push(...await Promise.all(tables.map((table) => Split.of(table, features, label, textColumns))));
        const labels = label === undefined ? [] : await Promise.all(tables.map((table, at) => (at === 0 ? labelled : undefined) ?? labelOf(table, label)));
        const within = splits.map((split) => split.repeated()), between = splits.flatMap((other, at) => splits.slice(0, at).map((earlier, before) => measurePair(new Pair(earlier, other), settings, texts, labels[before], labels[at])));
        const ofLabel = label === undefined ? [] : [...splits.map(({ table }, at) => missingLabel(table, label, labels[at])), classesWithin(splits[0], labels[0]), ...(power === undefined ? [] : [power])];
        results.push(...(await Promise.all([...within, ...between, ...ofLabel])).flat(), ...shapes);
        return results;
    }
    finally {
        await power?.catch(() => undefined);
        for (const split of splits)
            await split.drop();
        await sample.drop();
    }
}
async function measurePair(pair, { key, group, time }, texts, before, after) {
    const found = await Promise.all([
        pair.equal(), ...(key.length === 0 ? [] : [pair.values('split-keys', key)]), ...(group === undefined ? [] : [pair.values('split-groups', [group])]), ...(time === undefined ? [] : [pair.later(time)]),
        ...texts.map((column, number) => pair.texts(column, number)), pair.classes(before, after),
    ]);
    return found.flat();
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
    return texts.filter((_, i) => (0,engine_values/* asNumber */.i)(row?.[`l${i}`]) >= LONG_TEXT && (0,engine_values/* asNumber */.i)(row?.[`w${i}`]) >= 0.5);
}
async function isRepeated(sample, column) {
    const [row] = await sample.query(`select count(t) as n, count(distinct t) as d from ${sample.rows({ t: ['text', column] })}`);
    return (0,engine_values/* asNumber */.i)(row?.['d']) < (0,engine_values/* asNumber */.i)(row?.['n']) / 2;
}
async function missingLabel(table, column, label) {
    const about = { rule: 'missing-label', splits: [table.name], column }, rows = await table.count();
    return label?.rows === rows ? { ...about, counted: 0, of: rows, examples: [] } : { ...about, ...await counted(table, table.rows(aliased([column], 'a')), 'a0 is null', column) };
}
/** How the classes of a split are shared out, and whether equal rows have different ones. */
async function classesWithin(split, label) {
    if (split === undefined || label === undefined || label.kind !== 'classes')
        return [];
    const { table, records } = split, { column, classes, rows } = label, [largest] = classes, about = { splits: [table.name], column };
    if (largest === undefined)
        return [];
    const [value, most] = largest, all = await split.rows(), conflicting = `y is not null and h in (select h from ${records} where y is not null group by h having min(y) <> max(y))`;
    return [
        { ...about, rule: 'imbalance', counted: most, of: rows, value: most / rows, values: [value], examples: [] },
        { ...about, rule: 'label-conflicts', ...(all.different ? { counted: 0, of: all.count, examples: [] } : await counted(table, records, conflicting, column)) },
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
    return settings.checks.some((check) => isAsked(check, dataset) || refersTo(check, dataset)) || isSplit(settings, dataset);
}
/** Does the check look at this data set besides the one that it is asked of? A query may only name it. */
function refersTo({ arguments: given, query = '' }, dataset) {
    return given?.references?.data === dataset || query.toLowerCase().includes(dataset.toLowerCase());
}
/** Data sets of which all files are judged, because one of them is touched and something is asked of them as a whole. The splits are judged together.
 *  @param touched data sets with a file that changed */
function neededTogether(settings, touched) {
    const { splits = [] } = settings.splits ?? {};
    return new Set([...[...touched].filter((name) => askedAsWhole(settings, name)), ...(splits.some((name) => touched.has(name)) ? splits : [])]);
}
/** Data sets that are looked at for the sake of others: what a foreign key refers to, what a query names.
 *  @param judged data sets of which files are judged
 *  @param names  all that there are */
function neededBeside(settings, judged, names) {
    const asked = settings.checks.filter((check) => [...judged].some((name) => isAsked(check, name)));
    return names.filter((name) => !judged.has(name) && asked.some((check) => refersTo(check, name)));
}
/** Columns of a data set that are needed for what is asked of it as a whole; undefined for all. */
function neededAsWhole(settings, dataset) {
    return isSplit(settings, dataset) ? undefined : neededColumns(settings.checks, dataset);
}
/** Measures what is asked of data sets as a whole. A data set of which no file could be read has nothing to ask: that is a finding already.
 *  @param names data sets that are judged, of which files could be read
 *  @param beside data sets that were read for the sake of others */
async function measureWhole(settings, names, beside, loaded, open, world) {
    const asked = settings.checks.filter((check) => settings.data.some(({ name }) => isAsked(check, name))), { splits } = settings, left = settings.checks.length - asked.length;
    if (left > 0)
        world.log.notice(`${(0,report_numbers/* plural */.LS)(left, 'check')} of gauntlet.yml ${left === 1 ? 'is' : 'are'} not asked: ${left === 1 ? 'its data set is' : 'their data sets are'} not among those of this run.`);
    if (asked.length === 0 && splits === undefined)
        return { checks: [], splits: [] };
    const task = world.progress.start('data sets as a whole', asked.length + 1), known = [...names, ...beside];
    const table = async (name) => (known.includes(name) ? loaded.of(name) : undefined);
    try {
        const checks = [];
        for (const [number, check] of asked.entries()) {
            checks.push(...await Promise.all(names.filter((name) => isAsked(check, name)).map(async (name) => {
                const result = await measureCheck(check, number, await loaded.of(name), { names: known, table, engine: open, now: world.clock.now(), where: (one) => one.place ?? settings.where(one.at) });
                return { result, place: check.place ?? settings.where(check.at) };
            })));
            task.update(number + 1);
        }
        const tables = new Map();
        for (const name of splits?.splits ?? []) {
            const one = await table(name);
            if (one !== undefined)
                tables.set(name, one);
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

;// CONCATENATED MODULE: ./out/gates/validate-data/plan.js







/** Which files are looked at, with which schema. Whatever the user can have got wrong shows here, before the first byte is read. */
async function plan(settings, world) {
    const schemas = new Map(), files = [], checks = [], data = [], unsupported = [];
    let untouched = 0;
    const changes = settings.changedFilesOnly ? await world.changes() : undefined;
    if (settings.changedFilesOnly && changes === undefined)
        world.log.notice('changed-files-only: it is not known what changed, so all files are looked at.');
    const changed = changes === undefined ? undefined : new Set(changes.files.filter(({ status }) => status !== 'removed').map(({ path }) => path));
    const described = [], names = [...settings.data, ...settings.others].map(({ name }) => name);
    const describe = async (declared) => {
        const schemaPath = declared.schema === undefined ? undefined : (0,external_node_path_.resolve)(world.cwd, declared.schema);
        if (schemaPath === undefined)
            return { dataset: declared, schema: undefined, applied: undefined };
        const known = schemas.get(schemaPath);
        if (known !== undefined)
            return { dataset: declared, schema: known, applied: undefined };
        const { schema, contract } = await loadContract(schemaPath, world.workspace, declared, declared.schemaPlace ?? declared.place);
        // A contract may hold several tables: only a schema is the same for all that name it.
        if (contract === undefined)
            schemas.set(schemaPath, schema);
        const applied = contract === undefined ? undefined : applyContract(contract, declared, names, schema.main.file, unsupported);
        return { dataset: applied?.dataset ?? declared, schema, applied };
    };
    for (const declared of settings.data) {
        const { dataset, schema, applied } = await describe(declared);
        if (applied !== undefined) {
            checks.push(...applied.checks);
            unsupported.push(...applied.unsupported);
        }
        data.push(dataset);
        described.push({ dataset, schema });
    }
    const all = { ...settings, checks: [...settings.checks, ...checks] }, filesOf = (dataset) => (0,data_files/* findFiles */.lY)(dataset.paths, world.cwd, world.workspace, dataset.place, world.env['GITHUB_ACTIONS'] === 'true');
    const planned = await Promise.all(described.map(async (one) => ({ ...one, found: await filesOf(one.dataset) })));
    const together = changed === undefined ? undefined : neededTogether(all, new Set(planned.filter(({ found }) => found.some(({ shown: path }) => changed.has(path))).map(({ dataset }) => dataset.name)));
    for (const { dataset, schema, found } of planned) {
        // A schema or a setting that changed speaks about every file; so does what is asked of data sets as a whole.
        const every = changed === undefined || together?.has(dataset.name) === true || schema?.documents.some(({ file }) => changed.has(file)) === true || (dataset.place !== undefined && changed.has(dataset.place.file));
        for (const file of found) {
            if (!every && !changed.has(file.shown)) {
                untouched++;
                continue;
            }
            files.push({ dataset, file, format: dataset.format ?? formatByName(file, dataset.place), schema, besides: false });
        }
    }
    for (const name of neededBeside(all, new Set(files.map(({ dataset }) => dataset.name)), names)) {
        const other = settings.others.find((one) => one.name === name), one = other === undefined ? described.find(({ dataset }) => dataset.name === name) : await describe(other);
        if (one !== undefined)
            for (const file of await filesOf(one.dataset))
                files.push({ dataset: one.dataset, file, format: one.dataset.format ?? formatByName(file, one.dataset.place), schema: one.schema, besides: true });
    }
    return { files, untouched, checks, data, unsupported };
}
function formatByName(file, place) {
    const { format } = (0,data_format/* formatOf */.be)(file.path);
    if (format === undefined)
        throw new errors/* UserError */.y('format-unknown', `the name of ${file.shown} does not say how it is written`, { ...(place === undefined ? {} : { place }), hint: `Known endings: ${data_format/* ENDINGS */.Jx}. Or set \`format:\` on the data set.` });
    return format;
}

// EXTERNAL MODULE: ./out/data/name.js
var data_name = __webpack_require__(11946);
;// CONCATENATED MODULE: ./out/gates/validate-data/profile/propose.js


/** Categories: few values, each of which stands for many rows. */
const propose_MOST_VALUES = 50, ROWS_A_VALUE = 20;
/** So many rows without a single zero have none for a reason. */
const NEVER_ZERO = 10_000;
/** More whole numbers without a gap are no scale. */
const MOST_STEPS = 60;
/** Fewer rows than this say nothing about what is required or allowed. */
const propose_FEWEST_ROWS = 20;
/** @param hidden columns that name a person or open a door: none of them is proposed as a key
 *  @param open   there may be columns that nobody has seen: then others are allowed */
function propose({ dataset, rows, columns }, hidden, open) {
    const required = rows < propose_FEWEST_ROWS ? [] : columns.filter(({ present }) => rows - present <= (0,profile_guess/* tolerated */.Nx)(rows)).map(({ column }) => column);
    const key = columns.find((column) => column.unique && !hidden.has(column.column) && rows >= propose_FEWEST_ROWS && (/(^|_)(id|key|uuid|no|nr|number)$/i.test(column.column) || column.kind === 'code' || column.kind === 'uuid'));
    return {
        primaryKey: key?.column, missingValues: [...new Set(columns.flatMap(({ words }) => words.map(({ value }) => value)))],
        schema: {
            $schema: 'https://json-schema.org/draft/2020-12/schema', title: dataset.replace(/^.*[\\/]/, '').replace(/\..*$/, ''), description: `Proposed from ${(0,report_numbers/* plural */.LS)(rows, 'row')}. Read every line: it says what the data is, not what it should be.`,
            type: 'object', ...(required.length === 0 ? {} : { required }), properties: Object.fromEntries(columns.map((column) => [column.column, property(column)])), ...(open ? {} : { additionalProperties: false }),
        },
    };
}
function property(one) {
    const { kind, rows, present, pattern, words } = one;
    const evidence = [present === rows ? `all ${(0,report_numbers/* plural */.LS)(rows, 'row')} have a value` : `${(0,report_numbers/* count */.U9)(present)} of ${(0,report_numbers/* plural */.LS)(rows, 'row')} have a value`, ...words.map(({ value, count: n }) => `${JSON.stringify(value)} in ${(0,report_numbers/* plural */.LS)(n, 'row')} is taken for no value`), ...rejected(one), ...said(one), ...rare(one)].join('; ');
    const listed = categories(one);
    switch (kind) {
        case 'integer':
        case 'number': return { type: kind, ...(listed === undefined ? bounds(one) : { enum: listed.map(Number).toSorted((a, b) => a - b) }), description: evidence };
        case 'boolean': return { type: 'boolean', description: evidence };
        case 'date':
        case 'date-time':
        case 'email':
        case 'uuid':
        case 'ipv4':
        case 'uri': return { type: 'string', format: kind, description: evidence };
        case 'code': return { type: 'string', ...(pattern === undefined ? {} : { pattern }), description: evidence };
        case 'text': return { type: 'string', ...(listed === undefined ? (one.shortest > 0 ? { minLength: 1 } : {}) : { enum: [...listed, ...(one.shortest === 0 && !listed.includes('') ? [''] : [])].toSorted() }), description: evidence };
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
        return distinct === top.length && present >= 2 * ROWS_A_VALUE && present - top.reduce((sum, { value, count: n }) => sum + (value === '0' || value === '1' ? n : 0), 0) <= (0,profile_guess/* tolerated */.Nx)(present) ? top.map(({ value }) => value).filter((value) => value === '0' || value === '1') : undefined;
    if (kind !== 'text' || distinct < 1 || distinct > propose_MOST_VALUES || distinct !== top.length || present < distinct * ROWS_A_VALUE)
        return undefined;
    // A tail of rare values says that there are more of them; a few that hardly ever stand are mistakes, or rare.
    const tail = top.reduce((sum, { count: n }) => sum + (n < ROWS_A_VALUE ? n : 0), 0);
    return tail > Math.max(1, (0,profile_guess/* tolerated */.Nx)(present)) ? undefined : top.map(({ value }) => value);
}
/** Categories that hardly ever stand may be mistakes of writing. */
function rare(one) {
    const found = one.numbers !== undefined || categories(one) === undefined ? [] : one.top.filter(({ count: n }) => n <= Math.max(1, (0,profile_guess/* tolerated */.Nx)(one.present) / 10) && one.present >= 1000);
    return found.length === 0 ? [] : [`hardly ever ${found.slice(0, 5).map(({ value, count: n }) => `${JSON.stringify(value.slice(0, 40))} (${(0,report_numbers/* plural */.LS)(n, 'row')})`).join(', ')}: a mistake?`];
}
/** Zero is a border that data has for a reason, even where a few values are beyond it; other extremes are chance. */
function bounds({ numbers, kind, present, distinct }) {
    if (numbers === undefined)
        return {};
    const { min, max, zero, negative } = numbers;
    if (kind === 'number' && min >= 0 && max <= 1)
        return { minimum: 0, maximum: 1 };
    // Every whole number from the first to the last: months, hours, grades.
    if (kind === 'integer' && distinct === max - min + 1 && distinct > 2 && distinct <= MOST_STEPS && present >= distinct * ROWS_A_VALUE)
        return { minimum: min, maximum: max };
    if (negative > (0,profile_guess/* tolerated */.Nx)(present))
        return {};
    return kind === 'number' && present >= NEVER_ZERO && zero + negative <= (0,profile_guess/* tolerated */.Nx)(present) ? { exclusiveMinimum: 0 } : { minimum: 0 };
}
/** What of its values the proposed keywords reject. */
function rejected(one) {
    const { numbers, present, misfits, top } = one, bound = bounds(one), listed = numbers === undefined ? undefined : categories(one);
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

// EXTERNAL MODULE: ./out/gates/validate-data/profile/rows.js
var profile_rows = __webpack_require__(87078);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/formats.js
var formats = __webpack_require__(58231);
// EXTERNAL MODULE: ./out/gates/validate-data/profile/profile.js
var profile = __webpack_require__(68510);
;// CONCATENATED MODULE: ./out/gates/validate-data/profile/value.js

/** SQL of a value; NULL for words that stand for none. @param text SQL of the text of a cell */
const value_valueOf = ({ words }, text) => (words.length === 0 ? text : `case when not coalesce(${dialect/* duckdbDialect */.Q.among(text, words.map(({ value }) => value))}, false) then ${text} end`);

;// CONCATENATED MODULE: ./out/gates/validate-data/profile/numbers.js




/** Numbers are kept beside their texts while they are asked about: so many columns at once. */
const KEPT_AT_ONCE = 8;
const INTEGER = '\\A[+-]?[0-9]+\\z';
/** The numbers of columns, each of which is read from its text once: that costs more than all that is asked of numbers.
 *  @param guesses of columns of numbers, or of whole numbers */
async function profileNumbers(table, guesses) {
    const found = new Map();
    for (let from = 0; from < guesses.length; from += KEPT_AT_ONCE) {
        const part = guesses.slice(from, from + KEPT_AT_ONCE), name = `_numbers${table.key}_${table.columns.indexOf(part[0]?.column ?? '')}`;
        const texts = table.rows(Object.fromEntries(part.flatMap((guess, i) => [[`w${i}`, ['text', guess.column]], [`n${i}`, ['number', guess.column]]])));
        await table.query(`create or replace table ${name} as select ${part.map((guess, i) => `n${i}${guess.kind === 'integer' ? `, ${integer(guess, i, table.typed(guess.column))} as x${i}` : ''}`).join(', ')} from ${texts}`);
        try {
            const [row = {}] = await table.query(`select ${part.map((guess, i) => numbers_aggregates(guess.kind === 'integer' ? `x${i}` : `n${i}`, i)).join(', ')} from ${name}`);
            const numbers = part.map((_, i) => numbers_numbersOf(row, i)), bins = await numbers_binsOf(table, name, numbers);
            for (const [i, { column }] of part.entries()) {
                const own = numbers[i];
                if (own !== undefined)
                    found.set(column, { fits: (0,engine_values/* asNumber */.i)(row[`m${i}`]), profile: { ...own, bins: bins[i] ?? [] } });
            }
        }
        finally {
            await table.query(`drop table if exists ${name}`);
        }
    }
    return found;
}
/** SQL of a whole number; a number of a file with types needs no second look at its text. */
function integer(guess, i, typed) {
    if (typed)
        return `case when n${i} = trunc(n${i}) then n${i} end`;
    const text = value_valueOf(guess, `w${i}`);
    return `case when ${dialect/* duckdbDialect */.Q.matches(text, INTEGER)} then try_cast(${text} as double) end`;
}
const numbers_aggregates = (x, i) => `count(${x}) filter (where isfinite(${x})) as m${i}, min(${x}) filter (where isfinite(${x})) as lo${i}, max(${x}) filter (where isfinite(${x})) as hi${i}, avg(${x}) filter (where isfinite(${x})) as av${i}, count(*) filter (where ${x} = 0) as z${i}, count(*) filter (where ${x} < 0) as ne${i}, array_to_string(quantile_disc(${x}, [${profile/* QUANTILES */.bD.join(', ')}]) filter (where isfinite(${x})), ' ') as q${i}`;
function numbers_numbersOf(row, i) {
    return { min: (0,engine_values/* asNumber */.i)(row[`lo${i}`]), max: (0,engine_values/* asNumber */.i)(row[`hi${i}`]), mean: (0,engine_values/* asNumber */.i)(row[`av${i}`]), zero: (0,engine_values/* asNumber */.i)(row[`z${i}`]), negative: (0,engine_values/* asNumber */.i)(row[`ne${i}`]), quantiles: listed(row[`q${i}`]) };
}
/** Counts in equal parts between the smallest and the largest number. */
async function numbers_binsOf(table, name, numbers) {
    const asked = numbers.flatMap(({ min, max }, i) => {
        if (!(max > min))
            return [];
        const bounds = Array.from({ length: profile/* BINS */.Bp }, (_, at) => (at === profile/* BINS */.Bp - 1 ? max : min + ((max - min) * (at + 1)) / profile/* BINS */.Bp));
        return [`array_to_string(map_values(histogram(n${i}, [${bounds.map(dialect/* duckdbDialect */.Q.number).join(', ')}])), ' ') as h${i}`];
    });
    if (asked.length === 0)
        return [];
    const [row] = await table.query(`select ${asked.join(', ')} from ${name}`);
    return numbers.map((_, i) => listed(row?.[`h${i}`]).slice(0, profile/* BINS */.Bp));
}
const listed = (text) => (0,engine_values/* asText */.e)(text).split(' ').filter((part) => part !== '').map(Number);

;// CONCATENATED MODULE: ./out/gates/validate-data/profile/table.js









/** Looks at every value of every column: what some rows say a column is, is asked of all.
 *  @param some  the profile of rows that lie evenly over the data
 *  @param forms what was seen in the files while they were scanned */
async function profileTable(table, some, forms = []) {
    const scanned = (guess) => {
        const found = forms.map((one) => one?.misfits(guess));
        return found.length === 0 ? undefined : found.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
    };
    const rows = await table.count();
    if (rows === 0 || some.columns.length === 0)
        return { ...some, rows };
    const known = new Map();
    await Promise.all(some.columns.filter(table_repeats).map(async ({ column }) => { const found = await byValue(table, column, rows); if (found !== undefined)
        known.set(column, found); }));
    const others = some.columns.filter(({ column }) => !known.has(column));
    for (let from = 0; from < others.length; from += dataset_table/* COLUMNS_AT_ONCE */.Gu) {
        const part = others.slice(from, from + dataset_table/* COLUMNS_AT_ONCE */.Gu);
        const [[row], numbers] = await Promise.all([
            table.query(`select ${part.map((guess, i) => table_aggregates(i, guess, rows, scanned(guess) !== undefined)).join(', ')} from (select ${part.map((guess, i) => `${value_valueOf(guess, `w${i}`)} as t${i}`).join(', ')} from ${table.rows(Object.fromEntries(part.map(({ column }, i) => [`w${i}`, ['text', column]])))})`),
            profileNumbers(table, part.filter(({ kind }) => table_isNumeric(kind))),
        ]);
        await Promise.all(part.map(async (guess, i) => { known.set(guess.column, await byAggregates(table, guess, rows, (name) => row?.[`${name}${i}`], numbers.get(guess.column), scanned(guess))); }));
    }
    return { dataset: some.dataset, rows, looked: rows, columns: some.columns.flatMap(({ column }) => known.get(column) ?? []) };
}
/** Do some rows show that there are few values, which come again and again? */
const table_repeats = ({ present, distinct }) => distinct <= present / 5 && distinct <= dataset_table/* FEW */.dS;
/** A column of few values is described by them. @returns undefined when they are not few */
async function byValue(table, column, rows) {
    const found = await table.few(column);
    return found === undefined ? undefined : (0,profile_rows/* profileCounts */.y)(column, rows, found, table.typed(column) ? table.kind(column) : undefined);
}
const table_isNumeric = (kind) => kind === 'number' || kind === 'integer';
/** What is asked of all values of column `i`: `p` have a value, `m` fit the guess, `d` are different (of many an estimate, unless all may be different).
 *  @param scanned how many fit is known */
function table_aggregates(i, guess, rows, scanned) {
    const t = `t${i}`, base = `count(${t}) as p${i}${rows > dataset_table/* COUNTED_ROWS */.Jj && guess.distinct < guess.present ? `, approx_count_distinct(${t}) as d${i}` : ''}`;
    if (table_isNumeric(guess.kind))
        return base;
    return `${base}, min(length(${t})) as s${i}, max(length(${t})) as l${i}, ${scanned || conditionOf(guess, t) === undefined ? '0' : `count(*) filter (where ${conditionOf(guess, t) ?? ''})`} as m${i}`;
}
function conditionOf({ kind, pattern }, text) {
    const whole = (expression) => dialect/* duckdbDialect */.Q.matches(text, `\\A(?:${expression})\\z`);
    switch (kind) {
        case 'boolean': return `lower(${text}) in ('true', 'false')`;
        case 'date': return `${dialect/* duckdbDialect */.Q.toDate(text)} is not null`;
        // What has this shape begins like a date: the cast needs no guard.
        case 'date-time': return `(${whole(`[0-9]{4}-[0-9]{2}-[0-9]{2}${profile_guess/* CLOCK */.ZM}`)} and try_cast(substr(${text}, 1, 10) as date) is not null)`;
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
/** @param numbers of a column of numbers
 *  @param scanned values that do not fit, where the scan has counted them */
async function byAggregates(table, guess, rows, of, numbers, scanned) {
    const { column } = guess, present = (0,engine_values/* asNumber */.i)(of('p')), misfits = scanned ?? present - (numbers === undefined ? (0,engine_values/* asNumber */.i)(of('m')) : numbers.fits), fits = present > 0 && misfits <= (0,profile_guess/* tolerated */.Nx)(present), estimate = of('d');
    // A fraction among whole numbers makes them numbers; a word among numbers makes them texts.
    if (!fits && guess.kind === 'integer') {
        const other = { ...guess, kind: 'number' };
        return byAggregates(table, other, rows, of, (await profileNumbers(table, [other])).get(column));
    }
    if (!fits && guess.kind === 'number' && !isTyped(table, guess))
        return byAggregates(table, { ...guess, kind: 'text' }, rows, await again(table, { ...guess, kind: 'text' }, rows), undefined);
    const kind = present === 0 ? 'empty' : fits || isTyped(table, guess) ? guess.kind : 'text', estimated = estimate !== undefined && (0,engine_values/* asNumber */.i)(estimate) <= rows / 2;
    const distinct = estimated ? (0,engine_values/* asNumber */.i)(estimate) : guess.words.length === 0 ? await table.distinct(column) : (0,engine_values/* asNumber */.i)((await table.query(`select count(distinct ${value_valueOf(guess, 't')}) as d from ${table.rows({ t: ['text', column] })}`))[0]?.['d']);
    const words = guess.words.length === 0 ? [] : (await table.query(`select t, count(*) as n from ${table.rows({ t: ['text', column] })} where ${dialect/* duckdbDialect */.Q.among('t', guess.words.map(({ value }) => value))} group by t order by n desc, t`)).map((one) => ({ value: (0,engine_values/* asText */.e)(one['t']), count: (0,engine_values/* asNumber */.i)(one['n']) }));
    return {
        column, rows, present, words, misfits: fits || table_isNumeric(kind) ? misfits : 0, distinct, estimated, unique: present === rows && distinct === rows, kind, pattern: kind === 'code' || kind === 'timestamp' ? guess.pattern : undefined, shortest: (0,engine_values/* asNumber */.i)(of('s')), longest: (0,engine_values/* asNumber */.i)(of('l')), top: await often(table, guess, present),
        numbers: table_isNumeric(kind) ? numbers?.profile : undefined,
    };
}
/** The most frequent values, where some rows show that there are such. */
async function often(table, guess, present) {
    if (!guess.top.some(({ count: n }) => n >= guess.present * profile/* OFTEN */.JZ))
        return [];
    const found = await table.query(`select t, count(*) as n from (select ${value_valueOf(guess, 'w')} as t from ${table.rows({ w: ['text', guess.column] })}) where t is not null group by t having count(*) >= ${present * profile/* OFTEN */.JZ} order by n desc, t limit ${(0,profile/* topOf */.HX)(dataset_table/* FEW */.dS + 1)}`);
    return found.map((one) => ({ value: (0,engine_values/* asText */.e)(one['t']), count: (0,engine_values/* asNumber */.i)(one['n']) }));
}
async function again(table, guess, rows) {
    const [row] = await table.query(`select ${table_aggregates(0, guess, rows, false)} from (select ${value_valueOf(guess, 'w0')} as t0 from ${table.rows({ w0: ['text', guess.column] })})`);
    return (name) => row?.[`${name}0`];
}

;// CONCATENATED MODULE: ./out/gates/validate-data/profile/measure.js








/** Describes the columns of a data set. A small one is looked at row by row; of a large one all rows by the engine where a schema is to be proposed, and some that lie evenly where there is one. */
async function measureProfile(dataset, tables, samples, world) {
    const { name, files, hasSchema, hidden } = dataset;
    const taken = await Promise.all(files.map(({ table, small }) => samples.of(table, small ? Number.POSITIVE_INFINITY : undefined)));
    const columns = [...new Map(files.flatMap(({ table }) => table.columns).map((column) => [column.name, column])).values()];
    const some = (0,profile_rows/* profileRows */.v)(name, columns, files.reduce((sum, { rows }) => sum + rows, 0), taken.flatMap(({ rows }) => rows.map(({ values }) => values)));
    const whole = taken.every((sample) => sample.whole) ? some : hasSchema ? undefined : await everyRow(name, some, files.map(({ forms }) => forms), tables, world);
    const found = dataset.shown(whole ?? some);
    if (hasSchema || whole === undefined)
        return { profile: found, schemaFile: undefined, primaryKey: undefined, missingValues: [] };
    const { schema, primaryKey, missingValues } = propose(found, hidden, files.some(({ table }) => table.open)), stem = (0,data_name/* datasetName */.wR)((0,data_name/* stemOf */.Vc)(name));
    const schemaFile = (0,external_node_path_.resolve)(world.reportFolder, `${stem}.schema.json`);
    for (const [path, content] of [[schemaFile, schema], [(0,external_node_path_.resolve)(world.reportFolder, `${stem}.profile.json`), found]]) {
        await (0,promises_.rm)(path, { force: true });
        await (0,promises_.writeFile)(path, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' });
    }
    return { profile: found, schemaFile: (0,data_files/* shown */.SP)(schemaFile, world.workspace), primaryKey, missingValues };
}
/** @returns undefined where no engine can be had: the log says so */
async function everyRow(name, some, forms, tables, world) {
    try {
        return await profileTable(await tables.of(name), some, forms);
    }
    catch (reason) {
        if (!(reason instanceof errors/* UserError */.y) || reason.code !== 'engine-missing')
            throw reason;
        world.log.notice(`${name}: only ${some.looked} rows were looked at, and no schema is proposed: ${reason.message}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./out/data/tables/loaded.js
var tables_loaded = __webpack_require__(25150);
// EXTERNAL MODULE: ./out/gates/validate-data/subject.js
var validate_data_subject = __webpack_require__(67705);
// EXTERNAL MODULE: ./out/gates/validate-data/violations.js
var violations = __webpack_require__(74393);
;// CONCATENATED MODULE: ./out/gates/validate-data/measure.js


















/** Looks at every file of every data set. The only part of the gate that touches the world. */
async function measure(asked, world) {
    const work = await plan(asked, world), settings = { ...asked, checks: [...asked.checks, ...work.checks], data: work.data };
    let engine, cancelled = false;
    const opened = () => (engine ??= measure_open(settings, world, work.files.map((one) => one.file)));
    // A failure is told when it is asked.
    const ready = async () => { await opened().catch(() => undefined); };
    const closed = async () => { await engine?.then((one) => one.close(), () => undefined); };
    // The engine is opened while git is asked.
    if (work.files.some(({ dataset }) => askedAsWhole(settings, dataset.name)))
        void ready();
    const changes = await world.changes().catch(async (reason) => { await closed(); throw reason; });
    const log = new violations/* ViolationLog */.md({ folder: world.reportFolder, most: settings.maxViolations, touched: changes === undefined ? undefined : (place) => (0,annotations/* touched */.FI)(place, changes) });
    for (const { what, place, dataset, kind, file } of work.unsupported)
        log.add({ dataset, place: place ?? { file }, severity: 'notice', column: undefined, path: '', rule: (0,rules/* ruleId */.IC)('contract-unsupported'), message: `${kind}: ${what} is not judged` });
    const files = [], explain = [], read = new Map(), beside = new Map(), samples = new tables_loaded/* Samples */.CC();
    const written = settings.writeBaseline === undefined ? undefined : new KnownViolations();
    const comparisons = [];
    const isProfiled = (name) => settings.profile && settings.data.some((dataset) => dataset.name === name && dataset.schema === undefined);
    const loaded = new tables_loaded/* LoadedTables */.l_((name) => beside.get(name) ?? (read.get(name) ?? []).map(({ table }) => table), (name) => (isProfiled(name) ? undefined : neededAsWhole(settings, name)), opened);
    let found = { sensitive: [], profiles: [], checks: [], splits: [], comparisons: [] };
    try {
        const baseline = await Baseline.of(settings, world, changes);
        for (const [at, { dataset, file, format, schema, besides }] of work.files.entries()) {
            const key = `file-${at}`, common = { dataset, format, schema, world, search: undefined, isProfiled: false, engine: opened };
            if (besides) {
                const { table } = await judgeFile({ ...common, file, key, log: { add: () => undefined }, explain: undefined });
                if (table !== undefined)
                    beside.set(dataset.name, [...(beside.get(dataset.name) ?? []), table]);
                continue;
            }
            // Where rows will be compared, the engine is opened while the file as it was is fetched and read. A failure is told when it is waited for.
            const isCompared = settings.baseline === 'base' && changes?.files.some(({ path, status }) => path === file.shown && status !== 'added') === true, begun = {};
            if (isCompared)
                opened().catch(() => undefined);
            const before = await baseline?.before(file, `${key}-base`, (base, sink) => {
                const ahead = isCompared ? async (reading) => { await ready(); begun.before = begin(opened(), reading, `before_${at}`, dataset); } : undefined;
                return judgeFile({ ...common, ahead, file: base, key: `${key}-base`, log: sink, explain: undefined }).then(({ table }) => table);
            });
            // The engine takes down what was while the file as it is is being read.
            const was = before?.table === undefined ? undefined : sideOf(await opened(), before.table, `before_${at}`, dataset, samples, begun.before);
            // A failure is told when it is waited for.
            was?.catch(() => undefined);
            const isAsked = askedAsWhole(settings, dataset.name) || isProfiled(dataset.name), isAlone = work.files.every((other) => other.dataset.name !== dataset.name || other.file === file);
            const subject = {
                ...common, isProfiled: isProfiled(dataset.name), ahead: was === undefined && !(isAsked && isAlone) ? undefined : async (reading) => {
                    await ready();
                    if (was !== undefined)
                        begun.now = begin(opened(), reading, `now_${at}`, dataset);
                    if (isAsked && isAlone)
                        await loaded.ahead(dataset.name, reading);
                }, file, key, search: settings.sensitive.severity === 'off' ? undefined : new (await __webpack_require__.e(/* import() */ 568).then(__webpack_require__.bind(__webpack_require__, 8568))).SensitiveSearch(), log: { add: (violation) => { log.add(violation, before?.knows(violation) === true); if (!(0,rules/* isUnjudged */.t5)(violation.rule))
                        written?.add(violation); } },
                explain: settings.explain ? (text) => { explain.push(`${file.shown}: ${text}`); world.log.info(`${file.shown}: ${text}`); } : undefined,
            };
            if (schema === undefined)
                (0,validate_data_subject/* structural */.ex)(subject, 'no-schema', 'the data set has no schema: only its structure was judged');
            const { table, forms, ...outcome } = await judgeFile(subject).catch(async (reason) => { await was?.catch(() => undefined); throw reason; });
            files.push({ dataset: dataset.name, path: file.shown, format, schema: schema?.main.file, ...outcome });
            if (table === undefined) {
                await was;
                continue;
            }
            const unknown = dataset.primaryKey.filter((column) => !table.columns.some(({ name }) => name === column));
            if (unknown.length > 0)
                (0,validate_data_subject/* structural */.ex)(subject, 'absent-key', `primaryKey names ${unknown.map((name) => JSON.stringify(name)).join(', ')}, which the file does not have: rows are compared as a whole`);
            if (was !== undefined)
                comparisons.push(await compareFiles(await opened(), { was: await was, table, at, file: file.shown, dataset, samples, begun: begun.now }));
            read.set(dataset.name, [...(read.get(dataset.name) ?? []), { table, rows: outcome.rows, small: outcome.bytes < validate_data_subject/* SMALL */.o5, search: subject.search, forms }]);
            // The engine reads what it will be asked about while the next file is judged.
            if (work.files[at + 1]?.dataset.name !== dataset.name && (askedAsWhole(settings, dataset.name) || (isProfiled(dataset.name) && outcome.bytes >= validate_data_subject/* SMALL */.o5)))
                loaded.begin(dataset.name);
        }
        if (settings.writeBaseline !== undefined && written !== undefined) {
            await written.write((0,external_node_path_.resolve)(world.cwd, settings.writeBaseline));
            world.log.notice(`Wrote ${settings.writeBaseline}: ${(0,report_numbers/* plural */.LS)(written.size, 'violation')} accepted from now on. Add to validate-data in gauntlet.yml: baseline: ${settings.writeBaseline}`);
        }
        found = await measureDatasets(settings, read, [...beside.keys()], loaded, samples, work.files, opened, world, comparisons);
    }
    catch (reason) {
        if (!(reason instanceof errors/* Cancelled */.c))
            throw reason;
        cancelled = true;
    }
    finally {
        log.close();
        await closed();
    }
    return { files, ...found, groups: log.groups(), violations: log.total, known: settings.baseline === undefined ? undefined : log.known, written: log.written, violationsFile: (0,data_files/* shown */.SP)((0,external_node_path_.resolve)(world.reportFolder, violations/* VIOLATIONS_CSV */.yj), world.workspace), untouched: work.untouched, explain, cancelled };
}
/** What is asked of data sets, when all of their files have been judged. What may not be shown leaves with nobody. */
async function measureDatasets(settings, read, beside, loaded, samples, planned, opened, world, comparisons) {
    // The engine answers while the cells of samples are looked at here. A failure is told when it is waited for.
    const asked = measureWhole(settings, [...read.keys()], beside, loaded, opened, world);
    asked.catch(() => undefined);
    try {
        const sensitive = await searched(settings, read, samples);
        const discretion = await discretionOf(sensitive, read, planned);
        const described = settings.profile ? settings.data.flatMap(({ name, schema }) => { const files = read.get(name); return files === undefined ? [] : [{ name, hasSchema: schema !== undefined, hidden: discretion.of(name), shown: (profile) => discretion.shown(profile), files }]; }) : [];
        const profiled = async () => {
            // Those that are in memory anyway at the same time, the others one after the other.
            const begun = new Map(described.filter(({ name }) => askedAsWhole(settings, name)).map((one) => [one.name, measureProfile(one, loaded, samples, world)])), profiles = [];
            for (const one of begun.values())
                one.catch(() => undefined);
            for (const one of described) {
                profiles.push(await (begun.get(one.name) ?? measureProfile(one, loaded, samples, world)));
                if (!begun.has(one.name))
                    await loaded.drop(one.name);
            }
            return profiles;
        };
        const [profiles, whole] = await Promise.all([profiled(), asked]);
        return discretion.apply({ sensitive, profiles, ...whole, comparisons });
    }
    finally {
        await asked.catch(() => undefined);
    }
}
/** What may not be in the data, in every data set. */
async function searched(settings, read, samples) {
    if (settings.sensitive.severity === 'off')
        return [];
    const sensitive = [], { measureSensitive } = await __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 10906));
    for (const [name, list] of read)
        sensitive.push(...await measureSensitive(name, list.flatMap((one) => (one.search === undefined ? [] : [{ ...one, search: one.search }])), samples));
    return sensitive;
}
async function discretionOf(sensitive, read, planned) {
    const restricted = new Map(planned.flatMap(({ dataset: { name }, schema }) => (schema === undefined ? [] : [[name, new Set((read.get(name) ?? []).flatMap(({ table }) => table.columns.map((column) => column.name)).filter((0,rows_restricted/* restrictedBy */.z)(schema)))]])));
    return new Discretion(restricted, sensitive, (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78625))).hide);
}
async function judgeFile(subject) {
    switch (subject.format) {
        case 'csv':
        case 'tsv': return (await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(411), __webpack_require__.e(688), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 31280))).judgeCsv(subject);
        case 'json':
        case 'jsonl': return (await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(411), __webpack_require__.e(640), __webpack_require__.e(922)]).then(__webpack_require__.bind(__webpack_require__, 14922))).judgeJson(subject);
        case 'parquet': return (await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(411), __webpack_require__.e(596)]).then(__webpack_require__.bind(__webpack_require__, 80596))).judgeParquet(subject);
    }
}
async function measure_open(settings, world, files) {
    const { openDuckDB } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 87955));
    const copies = files.flatMap((_, at) => ['plain', 'mended', 'jsonl', 'parquet'].flatMap((ending) => [(0,external_node_path_.resolve)(world.temp, `file-${at}.${ending}`), (0,external_node_path_.resolve)(world.temp, `file-${at}-base.${ending}`)]).concat((0,external_node_path_.resolve)(world.temp, `file-${at}-base-${(0,external_node_path_.basename)(files[at]?.path ?? '')}`)));
    // Splits are measured by several statements at a time, each of which has a thread beside those of the engine: one less, and two processors do 3.0 s of work in place of 3.3 s.
    const threads = settings.engine.threads ?? (settings.splits === undefined ? undefined : Math.max(1, (0,external_node_os_.availableParallelism)() - 1));
    return openDuckDB({ files: [...files.map(({ path }) => path), ...copies], temp: (0,external_node_path_.resolve)(world.temp, 'spill'), memory: settings.engine.memory, ...(threads === undefined ? {} : { threads }), signal: world.signal, env: world.env, log: world.log });
}

;// CONCATENATED MODULE: ./out/gates/validate-data/checks/render.js


const render_SHOWN = 100;
const SIGN = { error: '✗', warning: '!', notice: 'i' };
/** Every check with its value: what holds is shown, too. */
function checkBlocks(list) {
    if (list.length === 0)
        return [];
    const several = new Set(list.map(({ dataset }) => dataset)).size > 1, sides = list.some(({ check }) => check.dimension !== undefined);
    return [{
            kind: 'table', title: 'Checks',
            columns: [{ label: '' }, ...(several ? [{ label: 'data', code: true }] : []), { label: 'check' }, { label: 'found', align: 'right' }, { label: 'asked' }, ...(sides ? [{ label: 'dimension' }] : [])],
            rows: list.slice(0, render_SHOWN).map((result) => {
                const { check, dataset } = result, { severity, description, dimension } = check;
                return [
                    keeps(result) ? '✓' : SIGN[severity ?? 'error'], ...(several ? [dataset] : []), `${subject(check)}${description === undefined ? '' : `: ${description}`}`,
                    valueText(result), asked(check), ...(sides ? [dimension ?? ''] : []),
                ];
            }),
            ...(list.length > render_SHOWN ? { more: list.length - render_SHOWN } : {}),
        }];
}

;// CONCATENATED MODULE: ./out/gates/validate-data/compare/render.js

/** A line a file: what happened to its rows. What happened to its columns stands beside each. */
function comparisonBlocks(list) {
    return list.map((one) => ({ kind: 'text', text: `${one.file} against the base: ${comparisonLine(one)}` }));
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

;// CONCATENATED MODULE: ./out/gates/validate-data/splits/render.js


const SHOWN_POWERS = 20;
const render_SIGN = { error: '✗', warning: '!', notice: 'i', none: '✓' };
/** What was measured between and within splits; what is in order is folded away. */
function splitBlocks(asked, list) {
    if (asked === undefined || list.length === 0)
        return [];
    const row = (result) => [render_SIGN[severityOf(result, asked) ?? 'none'], result.rule, result.splits.join(' / '), result.column ?? '', splitValue(result)];
    const columns = [{ label: '' }, { label: 'rule', code: true }, { label: 'splits' }, { label: 'column', code: true }, { label: 'found', align: 'right' }];
    const broken = list.filter((result) => isBroken(result, asked)), others = list.filter((result) => !isBroken(result, asked));
    const powers = list.filter(({ rule }) => rule === 'leaky-feature').toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, SHOWN_POWERS);
    return [
        ...(broken.length === 0 ? [] : [{ kind: 'table', title: 'Splits', columns, rows: broken.map(row) }]),
        ...(powers.length === 0 ? [] : [{ kind: 'chart', title: `How well each feature alone predicts ${asked.label ?? 'the label'}`, chart: { kind: 'bars', unit: 'predictive power', bars: powers.map((result) => ({ label: result.column ?? '', value: Math.round((result.value ?? 0) * 1000) / 1000, tone: isBroken(result, asked) ? 'error' : 'neutral' })) } }]),
        ...(others.length === 0 ? [] : [{ kind: 'details', title: `${others.length} things about the splits that are in order`, blocks: [{ kind: 'table', title: 'In order', columns, rows: others.map(row) }] }]),
    ];
}
/** The value as people read it, in a table of all that was measured. */
function splitValue(result) {
    if (result.value !== undefined)
        return (0,report_numbers/* decimal */._)(result.value, 3);
    return result.of === 0 ? (0,report_numbers/* count */.U9)(result.counted) : `${(0,report_numbers/* count */.U9)(result.counted)} (${(0,report_numbers/* percentOf */.pR)(result.counted, result.of)})`;
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
    const file = schemaFile.slice(schemaFile.lastIndexOf('/') + 1), name = (0,data_name/* datasetName */.wR)((0,data_name/* stemOf */.Vc)(dataset)), isName = name === dataset;
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

;// CONCATENATED MODULE: ./out/gates/validate-data/sensitive/render.js


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

;// CONCATENATED MODULE: ./out/gates/validate-data/render.js






const SHOWN_FILES = 50;
const SHOWN_BARS = 20;
const SHOWN_STRIPS = 10;
/** What to show of a run: bars of what is wrong, where in the files it lies, and the files themselves. */
function render(settings, measured) {
    const { files, groups } = measured;
    const rows = files.reduce((total, file) => total + file.rows, 0);
    const fresh = groups.filter(({ known }) => !known);
    const errors = fresh.filter(({ severity }) => severity === 'error').reduce((total, group) => total + group.count, 0);
    const others = fresh.filter(({ severity }) => severity === 'warning').reduce((total, group) => total + group.count, 0);
    const inShort = [(0,report_numbers/* plural */.LS)(rows, 'row'), measured.known === undefined ? (0,report_numbers/* plural */.LS)(errors, 'violation') : `${(0,report_numbers/* plural */.LS)(errors, 'new violation')} (${(0,report_numbers/* count */.U9)(measured.known)} known)`, ...(others > 0 ? [(0,report_numbers/* plural */.LS)(others, 'warning')] : []), ...(measured.checks.length > 0 ? [(0,report_numbers/* plural */.LS)(measured.checks.length, 'check')] : []), ...(measured.untouched > 0 ? [`${(0,report_numbers/* plural */.LS)(measured.untouched, 'file')} untouched`] : [])].join(', ');
    return { title: 'validate-data', inShort, blocks: [...comparisonBlocks(measured.comparisons), ...sensitiveBlocks(measured.sensitive, settings.sensitive), ...splitBlocks(settings.splits, measured.splits), ...checkBlocks(measured.checks.map(({ result }) => result)), ...bars(groups), ...strips(files), ...overview(measured, settings.sensitive), ...tables(files), ...explained(measured)] };
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
            sensitive: measured.sensitive.map(({ dataset, column, kind, category, hits, values, sampled, confidence }) => ({ dataset, column, kind, category, hits, values, sampled, confidence })), comparisons: measured.comparisons, profiles: measured.profiles.map(({ profile, primaryKey, missingValues }) => ({ ...profile, primaryKey: primaryKey ?? null, missingValues })),
            files: measured.files.map(({ dataset, path, format, rows, invalidRows, columns, schema, by }) => ({ dataset, path, format, rows, invalidRows, columns, schema: schema ?? null, by })),
        },
        inputs: measured.files.map(({ path, sha256, bytes, rows }) => ({ path, sha256, bytes, rows })),
        cut: measured.violations > measured.written ? [`${(0,report_numbers/* count */.U9)(measured.violations - measured.written)} of ${(0,report_numbers/* count */.U9)(measured.violations)} violations are counted but not listed in ${measured.violationsFile}: raise max-violations to keep them`] : [],
    }),
};


/***/ }),

/***/ 68510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ BINS),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   JZ: () => (/* binding */ OFTEN),
/* harmony export */   bD: () => (/* binding */ QUANTILES)
/* harmony export */ });
const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];
const BINS = 20;
/** The most frequent values are kept: all of a few, the first of more; where there are so many that they are not counted one by one, those that stand for a hundredth of the rows. */
const OFTEN = 0.01;
const ALL_OF = 50, TOP = 10;
const topOf = (distinct) => (distinct <= ALL_OF ? ALL_OF : TOP);


/***/ }),

/***/ 87078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ profileRows),
/* harmony export */   y: () => (/* binding */ profileCounts)
/* harmony export */ });
/* harmony import */ var _data_tables_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);
/* harmony import */ var _guess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32902);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68510);



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
    const { words, counts } = own === undefined ? withoutWords(all) : { words: [], counts: all }, values = [...counts.keys()], present = (0,_guess_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)(counts);
    const { kind, pattern, misfits } = (0,_guess_js__WEBPACK_IMPORTED_MODULE_1__/* .guessOf */ .be)(counts, own), numeric = kind === 'number' || kind === 'integer', lengths = numeric ? [] : values.map((text) => Array.from(text).length);
    const top = [...counts].filter(([, n]) => counts.size <= _data_tables_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .FEW */ .dS || n >= present * _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .OFTEN */ .JZ).map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, (0,_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)(counts.size));
    return {
        // Where a file has types, an empty text is one: it stands among the cells that have no value.
        column, rows, present, words, distinct: counts.size, estimated: false, unique: present === rows && counts.size === rows && rows > 0, kind, misfits, pattern,
        shortest: own !== undefined && present < rows ? 0 : lengths.reduce((low, one) => Math.min(low, one), lengths[0] ?? 0), longest: lengths.reduce((high, one) => Math.max(high, one), 0), numbers: numeric ? numberProfile(new Map([...counts].filter(([text]) => (0,_guess_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(text)))) : undefined, top,
    };
}
/** The data set has one list of such words: they are taken out of every column alike. */
function withoutWords(all) {
    const words = [...all].filter(([value]) => _guess_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_VALUE */ .GY.has(value)).map(([value, count]) => ({ value, count }));
    return words.length === 0 ? { words, counts: all } : { words, counts: new Map([...all].filter(([value]) => !_guess_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_VALUE */ .GY.has(value))) };
}
/** @param counts how often each number stands, as text; at least one */
function numberProfile(counts) {
    const n = (0,_guess_js__WEBPACK_IMPORTED_MODULE_1__/* .totalOf */ .e6)(counts);
    const sorted = [...counts].map(([text, times]) => ({ value: Number(text), times })).toSorted((a, b) => a.value - b.value);
    const min = sorted[0]?.value ?? 0, max = sorted.at(-1)?.value ?? 0;
    // Whole numbers in a small range have a bin each: other widths would draw a comb.
    const parts = sorted.every(({ value }) => Number.isInteger(value)) && max - min < 2 * _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .BINS */ .Bp ? max - min + 1 : _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .BINS */ .Bp, from = parts === _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .BINS */ .Bp ? min : min - 0.5, width = (parts === _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .BINS */ .Bp ? max - min : parts) / parts;
    const bins = max > min ? Array.from({ length: parts }).fill(0) : [];
    const quantiles = [];
    let sum = 0, total = 0;
    for (const { value, times } of sorted) {
        sum += times;
        total += value * times;
        while (quantiles.length < _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .QUANTILES */ .bD.length && sum >= (_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .QUANTILES */ .bD[quantiles.length] ?? 1) * n)
            quantiles.push(value);
        if (max > min) {
            const at = Math.min(parts - 1, Math.max(0, Math.ceil((value - from) / width) - 1));
            bins[at] = (bins[at] ?? 0) + times;
        }
    }
    const times = (test) => sorted.reduce((all, one) => all + (test(one.value) ? one.times : 0), 0);
    return { min, max, mean: total / n, zero: times((value) => value === 0), negative: times((value) => value < 0), quantiles, bins };
}


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
    'absent-key': rule('warning', '`primaryKey` of the data set names a column that the file does not have.', 'Correct the name; until then rows are compared as a whole.'),
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
    invalidValues: 'Rows whose value is none of `arguments.validValues`, or does not match `arguments.pattern`; with both, a valid value fits both. A missing value is not invalid.',
    duplicateValues: 'Rows that repeat a key of a row before them; in columns of numbers 1 and 1.0 are the same. A key with a missing part repeats none.', distinctValues: 'Different values of the column.',
    min: 'Smallest number, with all of its digits.', max: 'Largest number, with all of its digits.', mean: 'Arithmetic mean.', sum: 'Sum: exact for numbers of up to 18 digits before the point and 9 behind it, else with compensated rounding.', stddev: 'Standard deviation of a sample (n − 1).', quantile: '`arguments.quantile`, interpolated between neighbours.',
    freshness: 'Time since the newest date of the column that is not in the future, in hours or days. Without a zone it is UTC; numbers are Unix seconds or milliseconds.', foreignKey: 'Rows whose key does not stand in the other data set. A key with a missing part is not looked up.',
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
