export const id = 539;
export const ids = [539];
export const modules = {

/***/ 66375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ByteWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const CHUNK = 1 << 20;
const NEWLINE = Uint8Array.of(10);
/** Writes bytes to a file through one buffer. */
class ByteWriter {
    #file;
    #buffer = new Uint8Array(CHUNK);
    #length = 0;
    constructor(path) { this.#file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w'); }
    line(bytes) { this.write(bytes); this.write(NEWLINE); }
    write(bytes) {
        if (this.#length + bytes.length > this.#buffer.length)
            this.#flush();
        if (bytes.length > this.#buffer.length) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#file, bytes);
            return;
        }
        this.#buffer.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    close() { try {
        this.#flush();
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file);
    } }
    #flush() { if (this.#length > 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#file, this.#buffer, 0, this.#length); this.#length = 0; }
}


/***/ }),

/***/ 67901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText)
/* harmony export */ });
/** What is wrong with a whole file, for a person. */
function faultText(fault) {
    switch (fault.kind) {
        case 'empty-file': return 'the file is empty: 0 bytes';
        case 'pointer': return `this is a ${fault.pointer.kind === 'dvc' ? 'DVC' : 'Git LFS'} pointer, not the data: ${fault.pointer.mend}`;
        case 'damaged-archive': return `the file could not be unpacked: ${fault.why}`;
        case 'encoding': return `the file cannot be read as declared: ${fault.why}`;
    }
}


/***/ }),

/***/ 23092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Suspects)
/* harmony export */ });
/** Beyond so many, only the ordinals are kept, and places are found through the index of the file. */
const MOST_PLACED = 1 << 22;
/** Records that may be invalid, as a scan finds them: their ordinals (from 0, ascending) and where they start. */
class Suspects {
    #firstLine;
    #ordinals = new Uint32Array(1024);
    #offsets = new Float64Array(1024);
    /** Line ends inside the records before each. */
    #inner = new Uint32Array(1024);
    #count = 0;
    #at = 0;
    /** @param firstLine physical line of the first record */
    constructor(firstLine) { this.#firstLine = firstLine; }
    /** @param found triples: ordinal, bytes behind `base`, line ends inside the records before
     *  @param base  offset in the file */
    add(found, count, base) {
        while (this.#count + count > this.#ordinals.length)
            this.#grow();
        for (let i = 0, at = this.#count; i < count; i++, at++) {
            this.#ordinals[at] = found[3 * i];
            if (at >= MOST_PLACED)
                continue;
            this.#offsets[at] = base + found[3 * i + 1];
            this.#inner[at] = found[3 * i + 2];
        }
        this.#count += count;
    }
    get ordinals() { return this.#ordinals.subarray(0, this.#count); }
    /** Where a record starts, when it is one of these. Quick for records asked for in ascending order. */
    place(ordinal) {
        if (this.#ordinals[this.#at] > ordinal)
            this.#at = 0;
        while (this.#at < this.#count && this.#ordinals[this.#at] < ordinal)
            this.#at++;
        const at = this.#at;
        if (at >= Math.min(this.#count, MOST_PLACED) || this.#ordinals[at] !== ordinal)
            return undefined;
        return { record: ordinal, offset: this.#offsets[at], line: this.#firstLine + ordinal + this.#inner[at], column: 1 };
    }
    #grow() {
        const size = this.#ordinals.length * 2, placed = Math.min(size, MOST_PLACED);
        const ordinals = new Uint32Array(size);
        ordinals.set(this.#ordinals);
        this.#ordinals = ordinals;
        if (placed <= this.#offsets.length)
            return;
        const offsets = new Float64Array(placed), inner = new Uint32Array(placed);
        offsets.set(this.#offsets);
        inner.set(this.#inner);
        this.#offsets = offsets;
        this.#inner = inner;
    }
}


/***/ }),

/***/ 45327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ instantiate)
/* harmony export */ });
/** A new instance of a module that imports nothing.
 *  @param module in base64 */
function instantiate(module) { return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(module, 'base64')), {}).exports; }


/***/ }),

/***/ 31280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCsv: () => (/* binding */ judgeCsv)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/data/csv/dialect.js
var csv_dialect = __webpack_require__(11588);
// EXTERNAL MODULE: ./out/data/csv/cursor.js
var csv_cursor = __webpack_require__(8710);
// EXTERNAL MODULE: ./out/data/csv/simd.js + 1 modules
var simd = __webpack_require__(79501);
// EXTERNAL MODULE: ./out/data/csv/table.js + 1 modules
var csv_table = __webpack_require__(62143);
// EXTERNAL MODULE: ./out/data/source.js + 1 modules
var data_source = __webpack_require__(33153);
// EXTERNAL MODULE: ./out/data/cell-words.js
var cell_words = __webpack_require__(73933);
// EXTERNAL MODULE: ./out/data/walk.js
var walk = __webpack_require__(72464);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/engine/duckdb/relations.js
var relations = __webpack_require__(35278);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __webpack_require__(36249);
// EXTERNAL MODULE: ./out/gates/validate-data/header.js
var header = __webpack_require__(58160);
// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/search.js
var sensitive_search = __webpack_require__(8568);
// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/shy.js
var shy = __webpack_require__(90576);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/sieve.js
var sieve = __webpack_require__(83581);
// EXTERNAL MODULE: ./out/gates/validate-data/subject.js
var validate_data_subject = __webpack_require__(67705);
// EXTERNAL MODULE: ./out/data/tables/csv-table.js
var tables_csv_table = __webpack_require__(9250);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/typing.js
var typing = __webpack_require__(88832);
// EXTERNAL MODULE: ./out/gates/validate-data/text-rows.js
var text_rows = __webpack_require__(39386);
// EXTERNAL MODULE: ./out/automaton/calendar.js
var calendar = __webpack_require__(59035);
// EXTERNAL MODULE: ./out/automaton/dfa.js
var dfa = __webpack_require__(97436);
// EXTERNAL MODULE: ./out/automaton/expression.js
var expression = __webpack_require__(72719);
// EXTERNAL MODULE: ./out/automaton/pattern.js
var automaton_pattern = __webpack_require__(31679);
// EXTERNAL MODULE: ./out/data/cells.js
var cells = __webpack_require__(63016);
// EXTERNAL MODULE: ./out/data/csv/sieve.js
var csv_sieve = __webpack_require__(23476);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/formats.js
var formats = __webpack_require__(58231);
// EXTERNAL MODULE: ./out/gates/validate-data/profile/guess.js
var guess = __webpack_require__(32902);
// EXTERNAL MODULE: ./out/gates/validate-data/profile/rows.js
var profile_rows = __webpack_require__(87078);
;// CONCATENATED MODULE: ./out/gates/validate-data/profile/forms.js









/** More columns than these are not read for it. */
const MOST_FORMS = 40;
/** A larger automaton would leave no room for those of other columns. */
const MOST_STATES = 1000;
/** The forms of columns as the first rows show them (mail addresses, moments, codes): the scan of a file finds the cells that have another, for a tenth of what
 *  regular expressions cost in SQL. */
class Forms {
    /** How the scan reads these columns, by their place. */
    columns;
    #forms;
    constructor(forms) {
        this.#forms = forms;
        this.columns = new Map(forms.map(({ at, rule, accepts }) => [at, { automaton: accepts, must: 1, empty: rule.values.has('') ? 1 : 0, quotedEmpty: 0, text: csv_sieve/* FREE */.jC }]));
    }
    /** @param rows the first ones of a file, by column */
    static of(rows, columns) {
        const forms = columns.flatMap((column) => {
            const counts = new Map();
            for (const row of rows) {
                const text = (0,cells/* cellValue */.O)(row.get(column.name), column.rule);
                if (text !== null)
                    counts.set(text, (counts.get(text) ?? 0) + 1);
            }
            const { kind, pattern, ...found } = (0,profile_rows/* profileCounts */.y)(column.name, rows.length, counts, undefined), words = found.words.map(({ value }) => value);
            const accepts = automatonOf(kind, pattern, [...column.rule.values, ...words].filter((word) => word !== ''));
            return accepts === undefined ? [] : [{ ...column, kind, pattern, words, accepts, others: new Map() }];
        });
        return new Forms(forms.slice(0, MOST_FORMS));
    }
    /** Takes a row that has a cell of another form.
     *  @param textOf the text of a cell; undefined when it is empty and not quoted */
    look(textOf) {
        for (const { at, rule, accepts, others } of this.#forms) {
            const text = (0,cells/* cellValue */.O)(textOf(at), rule);
            if (text !== null && (0,dfa/* run */.eF)(accepts, Buffer.from(text)) === 0)
                others.set(text, (others.get(text) ?? 0) + 1);
        }
    }
    /** How many values of a column have another form than is guessed; undefined when it is not known. */
    misfits({ column, kind, pattern, words }) {
        const form = this.#forms.find(({ name }) => name === column), none = new Set(words.map(({ value }) => value));
        if (form === undefined || form.kind !== kind || form.pattern !== pattern || !form.words.every((word) => none.has(word)))
            return undefined;
        return [...form.others].reduce((sum, [text, n]) => (none.has(text) ? sum : sum + n), 0);
    }
}
function automatonOf(kind, pattern, words) {
    const expression = expressionOf(kind, pattern);
    if (expression === undefined)
        return undefined;
    try {
        const accepts = (0,dfa/* combine */.kg)([(0,dfa/* determinize */.Lm)(expression), (0,dfa/* anyOfTexts */.M1)(words)], (bits) => (bits === 0 ? 0 : 1));
        return accepts.labels.length > MOST_STATES ? undefined : accepts;
    }
    catch (reason) {
        if (reason instanceof dfa/* TooLarge */.MF)
            return undefined;
        throw reason;
    }
}
/** The texts that SQL takes for values of this kind, too. */
function expressionOf(kind, pattern) {
    switch (kind) {
        case 'email':
        case 'uuid':
        case 'ipv4':
        case 'uri': return (0,automaton_pattern/* patternExpression */.l)(`^(?:${formats/* PATTERNS */.G[kind] ?? ''})$`);
        case 'code':
        case 'timestamp': return pattern === undefined ? undefined : (0,automaton_pattern/* patternExpression */.l)(pattern);
        case 'date-time': {
            const tail = (0,automaton_pattern/* patternExpression */.l)(`^(?:${guess/* CLOCK */.ZM})$`);
            return tail === undefined ? undefined : (0,expression/* sequence */.K2)(calendar/* DATE */.vH, tail);
        }
        case 'number':
        case 'integer':
        case 'boolean':
        case 'date':
        case 'text':
        case 'object':
        case 'array':
        case 'other':
        case 'empty': return undefined;
    }
}

// EXTERNAL MODULE: ./out/gates/validate-data/whole-file.js
var whole_file = __webpack_require__(6789);
;// CONCATENATED MODULE: ./out/gates/validate-data/csv-rows.js





















/** Judges a CSV or TSV file. One pass checks the structure, finds the lines and sifts out the suspect rows; ajv decides on those.
 *  An irregular file is read again with care and copied, so that the sieve sees only rows that every reader understands the same way. */
async function judgeCsv(subject) {
    const { world, dataset } = subject;
    const source = await (0,data_source/* plainSource */.wi)(subject.file, dataset.dialect.encoding, world.temp, `${subject.key}.plain`, world.signal);
    const faulty = await (0,whole_file/* wholeFileFault */.g)(subject, source);
    if (faulty !== undefined)
        return faulty;
    const dialect = (0,csv_dialect/* csvDialect */.F)({ ...dataset.dialect, delimiter: dataset.dialect.delimiter ?? (subject.format === 'tsv' ? '\t' : ',') });
    const head = (0,csv_table/* readCsvHead */.v3)(source.path, dialect, source.start);
    if (head.fault !== undefined && head.columns === 0) {
        // Without a header nobody knows what a row should be.
        faultOf(subject, head.fault.kind, { line: head.fault.line, column: head.fault.column });
        (0,validate_data_subject/* structural */.ex)(subject, 'unread', 'the header cannot be read, so no row was judged', { line: head.fault.line });
        return { bytes: source.bytes, sha256: source.sha256 ?? await (0,data_source/* digest */.br)(subject.file.path), columns: [], rows: 0, invalidRows: 0, strip: [], by: 'structure' };
    }
    const expected = subject.schema === undefined ? undefined : (0,text_rows/* expectedColumns */.U)(subject.schema);
    const names = (0,header/* columnsOf */.P)(subject, head, expected);
    if (head.fault !== undefined)
        faultOf(subject, head.fault.kind, { line: head.fault.line, column: head.fault.column });
    const rows = subject.schema === undefined || expected === undefined ? undefined : await (0,text_rows/* textRows */.F)(subject.schema, dataset.typing, names, expected, (0,shy/* shyColumns */.a)(firstRows(source.path, dialect, head, names, sensitive_search.HEAD)));
    const reading = { readable: source.path, bytes: source.bytes, skip: head.line - 1, dialect, names, typing: dataset.typing, kindOf: (name) => kindOf(subject.schema, name) };
    if (source.bytes >= validate_data_subject/* SMALL */.o5 && head.columns > 0)
        await subject.ahead?.((0,tables_csv_table/* csvReading */.DZ)(reading));
    const table = await readTable(subject, source, dialect, head, names, rows);
    const outcome = await judgeRecords(subject, source, dialect, head, names, table, rows);
    await source.unchanged();
    const asTable = (0,tables_csv_table/* csvTable */.Dr)({ ...reading, ...(table.copy === undefined ? {} : { readable: table.copy, skip: 0 }), shown: subject.file.shown, path: source.path, index: table.index, records: table.records, broken: table.broken ?? [], signal: world.signal });
    return { bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await (0,data_source/* digest */.br)(subject.file.path), columns: names.map((name) => name ?? ''), ...outcome, forms: table.forms, ...(head.columns === 0 ? {} : { table: asTable }) };
}
function kindOf(schema, name) {
    const type = schema === undefined ? undefined : (0,typing/* columnType */.D)(schema, name);
    return type === undefined || type.string ? 'text' : type.number ? 'number' : type.boolean ? 'boolean' : type.json ? 'other' : 'text';
}
async function readTable(subject, source, dialect, head, names, rows) {
    const { world } = subject;
    const task = world.progress.start(subject.file.shown, source.bytes);
    const options = { signal: world.signal, progress: (bytes) => { task.update(bytes); } };
    try {
        const large = source.bytes >= validate_data_subject/* SMALL */.o5 && head.columns > 0, { search } = subject;
        const sieve = rows === undefined || !large ? undefined : new Sieve(subject, rows, dialect, head);
        const { plan, forms } = !large || !simd/* SimdScan */.Z.takes(dialect, head.columns) ? {} : planOf(subject, source, dialect, head, names, rows);
        if (subject.explain !== undefined && rows !== undefined)
            explain(subject.explain, rows, large, plan);
        // Most files are regular: SQL, where it is needed, starts at once, and its answer is thrown away when the scan finds otherwise.
        const early = plan !== undefined || source.start > 0 && head.header === undefined ? undefined : sieve?.ask(source.path, false).catch((reason) => ({ failed: reason }));
        // When the scan ends early (the run was stopped), the query must have ended before the engine is closed.
        const regular = await (0,csv_table/* scanRegular */.mG)(source.path, dialect, head, options, plan).catch(async (reason) => { await early; throw reason; });
        const none = () => {
            // A large file without a schema that automata cannot read: a sample tells what is in it.
            search?.end(!large, large ? named(names) : []);
            return { suspects: rows === undefined && (search === undefined || large) ? [] : undefined, by: rows === undefined ? 'structure' : 'rows' };
        };
        const asked = (answer, records) => {
            const found = agreed(answer, records);
            search?.end(found.suspects === undefined, found.suspects === undefined ? [] : named(names));
            return found;
        };
        const by = rows === undefined ? 'structure' : 'automata';
        if (regular !== undefined) {
            if (regular.suspects !== undefined)
                return { ...regular, index: (0,walk/* placesOf */.ek)(regular.index, regular.suspects), irregular: [], suspects: regular.suspects.ordinals, forms: regular.guessed ? forms : undefined, by };
            if (sieve === undefined)
                return { ...regular, irregular: [], ...none() };
            const first = await (early ?? sieve.ask(source.path, false).catch((reason) => ({ failed: reason })));
            if (first !== undefined && 'failed' in first && !(first.failed instanceof errors/* UserError */.y && first.failed.code === 'engine-failed'))
                throw first.failed;
            // The scan found nothing wrong, so it is the length of a record that DuckDB minds.
            const answer = first !== undefined && 'failed' in first ? await sieve.ask(source.path, false, true) : first;
            return { ...regular, irregular: [], ...asked(answer, regular.records) };
        }
        await early;
        const copy = (0,external_node_path_.join)(world.temp, `${subject.key}.mended`);
        const mended = await (0,csv_table/* mend */.Tp)(source.path, dialect, head, copy, options);
        if (mended.blankLines > 0)
            (0,validate_data_subject/* structural */.ex)(subject, 'blank-line', `${(0,numbers/* plural */.LS)(mended.blankLines, 'blank line')} between rows`, { line: mended.firstBlankLine ?? 1 });
        if (mended.givenUpAt !== undefined)
            (0,validate_data_subject/* structural */.ex)(subject, 'unread', 'the rest of the file was not read: too many quotes do not close', { line: mended.givenUpAt });
        const again = plan === undefined ? undefined : await (0,csv_table/* scanRegular */.mG)(copy, dialect, { ...head, header: undefined, offset: 0, line: 1, fault: undefined }, options, plan);
        if (again?.suspects !== undefined && again.records === mended.records)
            return { ...mended, copy, sha256: undefined, suspects: again.suspects.ordinals, by };
        if (sieve === undefined)
            return { ...mended, copy, sha256: undefined, ...none() };
        return { ...mended, copy, sha256: undefined, ...asked(await sieve.ask(copy, true).catch(() => sieve.ask(copy, true, true)), mended.records) };
    }
    finally {
        task.end();
    }
}
/** The plan that sifts a large file: rows that may break the schema, rows that may hold what is sensitive, and those with cells of another form than the first ones. */
function planOf({ search, isProfiled, dataset: { typing } }, source, dialect, head, names, rows) {
    const first = search === undefined && !isProfiled ? [] : firstRows(source.path, dialect, head, names, sensitive_search.HEAD), sought = search?.begin(first, named(names));
    if (rows === undefined) {
        const seen = names.flatMap((name, at) => (name === undefined ? [] : [{ name, at, rule: { values: new Set((0,cell_words/* wordsOf */.Z)(typing, name).missingValues), ofStrings: true } }])), forms = Forms.of(isProfiled ? first : [], seen);
        const { plan } = sought === undefined && forms.columns.size === 0 ? {} : (0,sieve/* compileSieve */.Er)(undefined, seen, names.length, typing, sought);
        if (plan === undefined || sought === undefined)
            search?.end(false, named(names));
        return plan === undefined ? {} : { plan: { ...plan, columns: plan.columns.map((column, at) => forms.columns.get(at) ?? column), guessed: new Set(forms.columns.keys()) }, forms };
    }
    const plan = sought === undefined ? undefined : rows.sieve(sought);
    if (plan === undefined)
        search?.end(false, named(names));
    return { plan: plan ?? rows.sieve() };
}
const named = (names) => names.filter((name) => name !== undefined);
/** The texts of the first records, by column. */
function firstRows(path, dialect, head, names, most) {
    const cursor = new csv_cursor/* CsvCursor */.f(path, dialect), rows = [];
    try {
        cursor.seek(head.offset, head.line);
        while (rows.length < most && cursor.read())
            rows.push(new Map(names.flatMap((name, at) => { const text = name === undefined || at >= cursor.cells ? undefined : cursor.text(at); return name === undefined || text === undefined ? [] : [[name, text]]; })));
        return rows;
    }
    finally {
        cursor.close();
    }
}
/** An engine that counts other records than the scan did has read something else: then every row is judged. */
function agreed(answer, records) {
    return answer !== undefined && answer.records === records ? { suspects: answer.ordinals, by: 'sql' } : { suspects: undefined, by: 'rows' };
}
/** SQL finds the suspects of a large table where automata cannot: the schema or the dialect asks for more. */
class Sieve {
    #subject;
    #rows;
    #dialect;
    #head;
    constructor(subject, rows, dialect, head) {
        this.#subject = subject;
        this.#rows = rows;
        this.#dialect = dialect;
        this.#head = head;
    }
    /** @param copy the mended copy, which has no header
     *  @returns undefined when SQL could rule out no row */
    async ask(path, copy, longRecords = false) {
        const engine = await this.#subject.engine(), { columns, line } = this.#head, { delimiter, quote, escape } = this.#dialect;
        const predicate = this.#rows.predicate(engine.dialect, (at) => `c${at}`);
        return predicate === undefined ? undefined : engine.ordinals((0,relations/* csvRelation */.PE)(path, { columns, delimiter, quote, escape, skip: copy ? 0 : line - 1, longRecords }), predicate);
    }
}
/** What ran where, for `--explain`. */
function explain(say, rows, large, plan) {
    if (!large) {
        say('a small file: every row is judged by the validator');
        return;
    }
    if (plan === undefined)
        say('automata can rule out no row: SQL is asked');
    for (const { pointer, where, why } of rows.explained)
        say(where === 'quick' ? `${pointer}: automata find the suspect rows, the validator decides on them` : `${pointer}: the validator alone${why === undefined ? '' : `: ${why}`}`);
}
async function judgeRecords(subject, source, dialect, head, names, table, rows) {
    const { world } = subject;
    if (table.records === 0)
        (0,validate_data_subject/* structural */.ex)(subject, 'no-rows', head.header === undefined || head.header.length === 0 ? 'the file holds no row' : 'the file holds a header and no row', { line: 1 });
    const ordinals = table.suspects === undefined ? (0,walk/* range */.y1)(table.records) : (0,walk/* merged */.Zu)(table.suspects, table.irregular);
    const strip = new validate_data_subject/* Strip */.j$(table.records), cursor = new csv_cursor/* CsvCursor */.f(source.path, dialect), cells = [];
    const task = world.progress.start(`${subject.file.shown}: suspect rows`, source.bytes), { file: { shown: file }, dataset: { name, typing }, search } = subject, missing = new Set(typing.missingValues);
    const placeOf = (cell, record) => {
        if (cell < 0)
            return { file, line: cursor.line, record };
        const { line, column, endLine, endColumn } = cursor.place(cell);
        return { file, line, column, endLine, endColumn, record };
    };
    try {
        await (0,walk/* walk */.GG)(cursor, table.index, ordinals, (ordinal) => {
            const record = ordinal + 1;
            const whole = { line: cursor.line, record };
            let invalid = false;
            if (cursor.fault !== undefined) {
                const usable = faultOf(subject, cursor.fault, { ...cursor.position(cursor.faultAt), record });
                if (!usable) {
                    strip.add(ordinal);
                    return;
                }
            }
            if (search !== undefined) {
                for (const [at, column] of names.entries()) {
                    const text = column === undefined || at >= cursor.cells ? undefined : cursor.text(at);
                    if (column !== undefined && text !== undefined && text !== '' && !missing.has(text))
                        search.look(column, text, ordinal);
                }
            }
            table.forms?.look((at) => cursor.text(at));
            if (cursor.cells !== head.columns) {
                const more = cursor.cells > head.columns;
                const at = more ? cursor.place(head.columns) : whole;
                (0,validate_data_subject/* structural */.ex)(subject, more ? 'extra-cell' : 'missing-cell', `${(0,numbers/* plural */.LS)(head.columns, 'cell')} expected, ${cursor.cells} found`, { ...at, record });
                strip.add(ordinal);
                return;
            }
            if (rows === undefined)
                return;
            cells.length = cursor.cells;
            for (let at = 0; at < cursor.cells; at++)
                cells[at] = cursor.text(at);
            for (const found of rows.decide(cells)) {
                subject.log.add({ dataset: name, place: placeOf(found.column === undefined ? -1 : names.indexOf(found.column), record), severity: 'error', column: found.column, path: found.path, rule: found.rule, message: found.message, asked: rows.placeOf(found.pointer) });
                invalid = true;
            }
            if (invalid)
                strip.add(ordinal);
        }, { signal: world.signal, progress: (bytes) => { task.update(bytes); }, guarded: rows?.guarded });
    }
    finally {
        cursor.close();
        task.end();
    }
    return { rows: table.records, invalidRows: strip.count, strip: strip.bins, by: table.by };
}
const FAULTS = {
    'unclosed-quote': { rule: 'unclosed-quote', says: 'a quote opens here and does not close', usable: false },
    'stray-quote': { rule: 'stray-quote', says: 'text follows the closing quote of this cell', usable: false },
    nul: { rule: 'nul', says: 'a NUL byte', usable: false },
    encoding: { rule: 'encoding', says: 'a byte that is not valid UTF-8', usable: false },
    'too-long': { rule: 'too-long', says: 'this record does not end within 16 MiB', usable: false },
    'bare-quote': { rule: 'bare-quote', says: 'a quote inside a cell that is not quoted; taken as text', usable: true },
    'bare-cr': { rule: 'bare-carriage-return', says: 'a carriage return that is no line end; taken as text', usable: true },
};
/** @returns whether the cells of the record can be used all the same */
function faultOf(subject, kind, at) {
    const { rule, says, usable } = FAULTS[kind];
    (0,validate_data_subject/* structural */.ex)(subject, rule, says, at);
    return usable;
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


/***/ }),

/***/ 6789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wholeFileFault)
/* harmony export */ });
/* harmony import */ var _data_fault_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67901);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33153);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67705);



/** Reports a fault of a file as a whole; nothing in it can be judged then. */
async function wholeFileFault(subject, source) {
    const { fault } = source;
    if (fault === undefined)
        return undefined;
    const start = { line: 1 };
    const text = (0,_data_fault_text_js__WEBPACK_IMPORTED_MODULE_2__/* .faultText */ .I)(fault);
    switch (fault.kind) {
        case 'empty-file':
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'empty-file', text);
            break;
        case 'pointer':
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, `${fault.pointer.kind}-pointer`, text, start);
            break;
        case 'damaged-archive':
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'damaged-archive', text);
            break;
        case 'encoding':
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'encoding', text, start);
            break;
    }
    return { bytes: source.bytes, sha256: source.sha256 ?? await (0,_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(subject.file.path), rows: 0, invalidRows: 0, columns: [], strip: [], by: 'structure' };
}


/***/ })

};
