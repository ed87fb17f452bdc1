export const id = 922;
export const ids = [922];
export const modules = {

/***/ 14922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeJson: () => (/* binding */ judgeJson)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/data/json/line-cursor.js
var line_cursor = __webpack_require__(80015);
// EXTERNAL MODULE: ./out/data/json/text.js + 3 modules
var json_text = __webpack_require__(62785);
// EXTERNAL MODULE: ./out/data/json/value-cursor.js
var value_cursor = __webpack_require__(11000);
// EXTERNAL MODULE: ./out/data/source.js + 1 modules
var data_source = __webpack_require__(33153);
// EXTERNAL MODULE: ./out/data/walk.js
var walk = __webpack_require__(72464);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/document.js
var rows_document = __webpack_require__(12170);
// EXTERNAL MODULE: ./out/gates/validate-data/rules.js
var rules = __webpack_require__(84078);
;// CONCATENATED MODULE: ./out/gates/validate-data/json-row.js



const NO_NUMBERS = new Map();
/** Judges the text of one JSON record. The quick way is JSON.parse; a tree with places is built only where something is wrong or
 *  where JSON.parse would lose something: digits of a long number, a key that stands twice. */
function jsonRow(text, decider) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return [broken(text)];
    }
    let tree, repeated, numbers;
    try {
        const { keys, long } = survey(text);
        tree = long || keys !== members(value) ? (0,main.parseTree)(text) : undefined;
        repeated = tree === undefined ? [] : [...repetitions(tree, '')];
        numbers = long && tree !== undefined ? new Map(longNumbers(tree, text, '')) : NO_NUMBERS;
    }
    catch (thrown) {
        if (!(thrown instanceof RangeError))
            throw thrown;
        return [{ ...BROKEN, message: 'this is nested too deeply to be judged', offset: 0 }];
    }
    if (decider === undefined)
        return repeated;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [...repeated, { rule: (0,rules/* ruleId */.IC)('type'), path: '', column: undefined, message: `a record must be an object, found ${value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`}`, offset: 0, end: text.length, pointer: undefined }];
    const found = decider.decide(value, numbers);
    if (found.length === 0)
        return repeated;
    const places = tree ?? (0,main.parseTree)(text);
    return [...repeated, ...found.map((one) => ({ ...one, ...stretch(places, one) }))];
}
const BROKEN = { rule: (0,rules/* ruleId */.IC)('broken-json'), path: '', column: undefined, end: undefined, pointer: undefined };
function broken(text) {
    const errors = [];
    // What is nested so deeply that it cannot be read is broken, wherever.
    try {
        (0,main.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    }
    catch (thrown) {
        if (!(thrown instanceof RangeError))
            throw thrown;
    }
    const [first] = errors;
    const word = first === undefined ? '' : /^[\w.+-]+/.exec(text.slice(first.offset))?.[0] ?? '';
    const says = /^[-+]?(NaN|Infinity)$/i.test(word) ? `${word} is not JSON` : first === undefined ? 'this is not JSON' : `this is not JSON: ${(0,main.printParseErrorCode)(first.error).replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}`;
    return { ...BROKEN, message: says, offset: first?.offset ?? 0 };
}
/** One pass over the text: how many keys it seems to have, and whether a number in it may be longer than a double holds (16 digits, an exponent).
 *  What stands inside strings is counted too: that makes the test careful, never blind. */
function survey(text) {
    let keys = 0, digits = 0, long = false, last = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 48 && code <= 57) {
            if (++digits > 15)
                long = true;
        }
        else if (code !== 46) {
            if ((code === 101 || code === 69) && digits > 0 && last >= 48 && last <= 57)
                long = true;
            digits = 0;
        }
        if (code === 32 || code === 9 || code === 10 || code === 13)
            continue;
        if (code === 58 && last === 34)
            keys++;
        last = code;
    }
    return { keys, long };
}
function members(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const items = Object.values(value);
    return (Array.isArray(value) ? 0 : items.length) + items.reduce((sum, item) => sum + members(item), 0);
}
function* repetitions(node, path) {
    const seen = new Set();
    for (const child of node.children ?? []) {
        if (node.type === 'array') {
            yield* repetitions(child, `${path}/${node.children?.indexOf(child) ?? 0}`);
            continue;
        }
        const [key, value] = child.children ?? [];
        if (key === undefined)
            continue;
        const name = String(key.value), here = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        if (seen.has(name))
            yield { rule: (0,rules/* ruleId */.IC)('duplicate-key'), path: here, column: (0,rows_document/* segments */.JF)(here)[0], message: 'stands twice in this object', offset: key.offset, end: key.offset + key.length, pointer: undefined };
        seen.add(name);
        if (value !== undefined)
            yield* repetitions(value, here);
    }
}
function* longNumbers(node, text, path) {
    if (node.type === 'number') {
        yield [path, text.slice(node.offset, node.offset + node.length)];
        return;
    }
    for (const [at, child] of (node.children ?? []).entries()) {
        const [key, value] = node.type === 'object' ? child.children ?? [] : [undefined, child];
        if (value !== undefined)
            yield* longNumbers(value, text, `${path}/${key === undefined ? at : String(key.value).replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
}
/** The value a violation is about; for one that is missing, the object that should hold it. */
function stretch(tree, { path, keyword }) {
    const keys = (0,rows_document/* segments */.JF)(path), at = keyword === 'required' || keyword === 'dependentRequired' ? keys.slice(0, -1) : keys;
    let node = tree;
    for (const key of at) {
        const next = node === undefined ? undefined : (0,main.findNodeAtLocation)(node, [node.type === 'array' ? Number(key) : key]);
        if (next === undefined)
            break;
        node = next;
    }
    return node === undefined ? { offset: 0, end: undefined } : { offset: node.offset, end: node.offset + node.length };
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/decide.js + 2 modules
var decide = __webpack_require__(60380);
// EXTERNAL MODULE: ./out/automaton/dfa.js
var dfa = __webpack_require__(97436);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/atoms.js
var rows_atoms = __webpack_require__(7129);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/compile.js
var compile = __webpack_require__(63438);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/formula.js
var formula = __webpack_require__(60653);
// EXTERNAL MODULE: ./out/automaton/decimal.js
var decimal = __webpack_require__(64058);
// EXTERNAL MODULE: ./out/automaton/expression.js
var expression = __webpack_require__(72719);
// EXTERNAL MODULE: ./out/automaton/pattern.js
var automaton_pattern = __webpack_require__(31679);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/byte-cells.js
var byte_cells = __webpack_require__(73541);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/json-cells.js






const ZERO_OR_MORE = (0,expression/* either */.gP)((0,expression/* text */.Qq)('0'), (0,expression/* sequence */.K2)((0,expression/* characters */.hg)([[0x31, 0x39]]), (0,expression/* star */.d4)(expression/* DIGIT */.GR)));
/** Numbers as RFC 8259 writes them. */
const NUMBER = (0,expression/* sequence */.K2)((0,expression/* maybe */.no)((0,expression/* text */.Qq)('-')), ZERO_OR_MORE, (0,expression/* maybe */.no)((0,expression/* sequence */.K2)((0,expression/* text */.Qq)('.'), (0,expression/* repeat */.ux)(expression/* DIGIT */.GR, 1, Infinity))), (0,expression/* maybe */.no)((0,expression/* sequence */.K2)((0,expression/* either */.gP)((0,expression/* text */.Qq)('e'), (0,expression/* text */.Qq)('E')), (0,expression/* maybe */.no)((0,expression/* either */.gP)((0,expression/* text */.Qq)('+'), (0,expression/* text */.Qq)('-'))), (0,expression/* repeat */.ux)(expression/* DIGIT */.GR, 1, Infinity))));
/** What a scalar that is no string may be; anything else is broken, or an object or array. */
const SCALAR = (0,expression/* either */.gP)(NUMBER, (0,expression/* text */.Qq)('true'), (0,expression/* text */.Qq)('false'), (0,expression/* text */.Qq)('null'));
/** Conditions on the members of JSON records as formulas over automata, which read their bytes as they stand in the file. */
class JsonCells {
    always = formula/* ALWAYS */.qI;
    unknown = formula/* UNKNOWN */.HV;
    all = formula/* FORMULAS */.g8.all;
    any = formula/* FORMULAS */.g8.any;
    names;
    /** The tests of each member, in the order of `names`. */
    tests;
    #decimals = new decimal/* Decimals */.X('.');
    constructor(names) {
        this.names = names;
        this.tests = names.map(() => []);
    }
    /** JSON types itself: a missing member is no null. */
    type() { return { number: true, integer: false, boolean: true, json: false, string: true, nullable: false }; }
    missing(column) {
        const at = this.names.indexOf(column);
        return { valid: { kind: 'missing', column: at, present: false }, invalid: { kind: 'missing', column: at, present: true } };
    }
    isString(column) { return this.#test(column, 'string', () => ({ strings: true, scalars: false })); }
    isNumber(column) { return this.#scalar(column, 'number', () => (0,dfa/* determinize */.Lm)(NUMBER)); }
    isInteger(column) { return { valid: this.#scalar(column, 'integer', () => (0,dfa/* determinize */.Lm)(this.#decimals.integer)).valid, invalid: this.isNumber(column).invalid }; }
    isBoolean(column) { return this.#scalar(column, 'boolean', () => (0,dfa/* anyOfTexts */.M1)(['true', 'false'])); }
    isTruth(column, value) { return this.#scalar(column, String(value), () => (0,dfa/* anyOfTexts */.M1)([String(value)])); }
    isNull(column) { return this.#scalar(column, 'null', () => (0,dfa/* anyOfTexts */.M1)(['null'])); }
    bound(column, keyword, value, limit = String(value)) {
        const up = keyword === 'minimum' || keyword === 'exclusiveMinimum';
        const beyond = this.#scalar(column, `${up ? '>' : '<'}${limit}`, () => (0,dfa/* determinize */.Lm)(up ? this.#decimals.greater(limit) : this.#decimals.less(limit))).valid;
        return { valid: this.any([beyond, keyword.startsWith('exclusive') ? formula/* UNKNOWN */.HV : this.#equal(column, limit)]), invalid: formula/* UNKNOWN */.HV };
    }
    multipleOf(column, unit, exact = String(unit)) {
        const places = (0,byte_cells/* tenths */.TP)(exact);
        return { valid: places === undefined ? formula/* UNKNOWN */.HV : this.#scalar(column, `places ${places}`, () => (0,dfa/* determinize */.Lm)(this.#decimals.places(places))).valid, invalid: formula/* UNKNOWN */.HV };
    }
    equals(column, value) { return { valid: this.#equal(column, String(value)), invalid: formula/* UNKNOWN */.HV }; }
    among(column, texts) { return this.#string(column, `among ${JSON.stringify(texts)}`, () => (0,dfa/* anyOfTexts */.M1)(texts)); }
    length(column, min, max) { return this.#string(column, `length ${min} ${max}`, () => (0,dfa/* lengthBetween */.vm)(min, max)); }
    matches(column, pattern) {
        const expression = (0,automaton_pattern/* patternExpression */.l)(pattern);
        return expression === undefined ? undefined : this.#string(column, `pattern ${pattern}`, () => (0,dfa/* determinize */.Lm)(expression));
    }
    format(column, name) {
        if (name === 'password' || name === 'binary')
            return { valid: formula/* ALWAYS */.qI, invalid: formula/* UNKNOWN */.HV };
        const expression = (0,byte_cells/* formatExpression */.KY)(name);
        return expression === undefined ? undefined : { valid: this.#string(column, `format ${name}`, () => (0,dfa/* determinize */.Lm)(expression)).valid, invalid: formula/* UNKNOWN */.HV };
    }
    #equal(column, limit) { return this.#scalar(column, `=${limit}`, () => (0,dfa/* determinize */.Lm)(this.#decimals.equal(limit))).valid; }
    #string(column, key, build) { return this.#test(column, key, () => ({ strings: build(), scalars: false })); }
    #scalar(column, key, build) { return this.#test(column, key, () => ({ strings: false, scalars: build() })); }
    /** A test that decides either way; nothing is known where its automaton would be too large. */
    #test(column, key, build) {
        const at = this.names.indexOf(column), tests = this.tests[at] ?? [];
        let test = tests.findIndex((one) => one.key === key);
        if (test < 0) {
            try {
                test = tests.push({ key, ...build() }) - 1;
            }
            catch (reason) {
                if (reason instanceof dfa/* TooLarge */.MF)
                    return { valid: formula/* UNKNOWN */.HV, invalid: formula/* UNKNOWN */.HV };
                throw reason;
            }
        }
        return { valid: { kind: 'test', column: at, test, fails: false }, invalid: { kind: 'test', column: at, test, fails: true } };
    }
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/load.js + 1 modules
var load = __webpack_require__(84181);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/sieve.js
var sieve = __webpack_require__(83581);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/json-sieve.js








/** Compiles a row schema to automata that find suspect records in JSON lines. A record is cleared only when its members are scalars X
 *  when it has no name twice and none but those of `names` and of the schema.
 *  @param names of the first record, in their order: records mostly follow it */
function compileJsonSieve(schema, names, sought) {
    const all = [...new Set([...names, ...(schema === undefined ? [] : namesOf(schema))])], cells = new JsonCells(all);
    const { valid, explained } = schema === undefined ? { valid: formula/* ALWAYS */.qI, explained: [] } : (0,compile/* compileRow */.o)(schema, cells);
    return (0,sieve/* planned */.lM)(valid, explained, () => {
        const { columns, steps } = (0,rows_atoms/* cut */.J)(valid, all.length, (column) => column), scalar = (0,dfa/* determinize */.Lm)(SCALAR);
        return {
            members: all.map((name, at) => memberPlan(name, columns[at] ?? [], cells.tests[at] ?? [], scalar)), steps,
            sought: sought === undefined ? undefined : { automaton: sought.automaton, columns: new Set((0,sieve/* open */.ho)(valid, sought, all, (column, test) => cells.tests[column]?.[test]?.strings ?? true)) },
        };
    });
}
const FREE = { labels: 0, minBytes: 0, maxBytes: 0xffffffff, outside: 0 };
function memberPlan(name, atoms, tests, scalar) {
    if (tests.length >= rows_atoms/* MOST_LABELS */.Y)
        throw new dfa/* TooLarge */.MF();
    const ofStrings = (test) => tests[test]?.strings ?? false, ofScalars = (test) => tests[test]?.scalars ?? false;
    const asked = tests.filter(({ strings }) => typeof strings !== 'boolean');
    const text = (0,sieve/* lengthOnly */.ZJ)(atoms, asked.map(({ key }) => key), 0);
    // A window's labels hold for texts that pass every length; answers that hold for all strings are what they are.
    const free = text === undefined ? undefined : { ...text, labels: (0,sieve/* labelsOf */.PC)(atoms, false, (test) => { const answer = ofStrings(test); return typeof answer === 'boolean' ? answer : true; }) };
    return {
        name, must: 1, missing: (0,sieve/* labelsOf */.PC)(atoms, true, () => false), text: free ?? FREE,
        strings: free === undefined ? sideBySide(atoms, tests.map((_, test) => ofStrings(test)), undefined) : undefined,
        scalars: sideBySide(atoms, tests.map((_, test) => ofScalars(test)), scalar),
    };
}
/** One automaton that labels texts by what the tests say of them.
 *  @param within texts that this one does not accept have no label at all */
function sideBySide(atoms, tests, within) {
    const automata = tests.filter((test) => typeof test !== 'boolean'), numbers = new Map();
    let count = 0;
    for (const [test, answer] of tests.entries())
        if (typeof answer !== 'boolean')
            numbers.set(test, count++);
    const limit = within === undefined ? 0 : 1 << count;
    return (0,dfa/* combine */.kg)(within === undefined ? automata : [...automata, within], (bits) => (limit !== 0 && (bits & limit) === 0 ? 0 : (0,sieve/* labelsOf */.PC)(atoms, false, (test) => {
        const number = numbers.get(test);
        return number === undefined ? tests[test] === true : (bits & (1 << number)) !== 0;
    })));
}
/** Every name of a member that a schema speaks of. */
function namesOf(schema) {
    const found = new Set();
    const visit = (node) => {
        if (Array.isArray(node)) {
            for (const item of node)
                visit(item);
            return;
        }
        if (!(0,rows_document/* isObject */.Gv)(node))
            return;
        for (const [key, value] of Object.entries(node)) {
            if (key === 'properties' || key === 'dependentSchemas' || key === 'dependentRequired')
                for (const name of Object.keys((0,rows_document/* isObject */.Gv)(value) ? value : {}))
                    found.add(name);
            if (key === 'required')
                for (const name of strings(value))
                    found.add(name);
            if (key === 'dependentRequired' && (0,rows_document/* isObject */.Gv)(value))
                for (const needed of Object.values(value))
                    for (const name of strings(needed))
                        found.add(name);
            if (key !== 'enum' && key !== 'const' && key !== 'default' && key !== 'examples')
                visit(value);
        }
    };
    for (const { root } of schema.documents)
        visit(root);
    return [...found];
}
function strings(value) { return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []; }

// EXTERNAL MODULE: ./out/sensitive/detect.js + 46 modules
var detect = __webpack_require__(78625);
// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/search.js
var sensitive_search = __webpack_require__(8568);
// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/shy.js
var shy = __webpack_require__(90576);
// EXTERNAL MODULE: ./out/data/tables/json-table.js
var json_table = __webpack_require__(58508);
// EXTERNAL MODULE: ./out/data/tables/loaded.js
var loaded = __webpack_require__(25150);
// EXTERNAL MODULE: ./out/gates/validate-data/subject.js
var validate_data_subject = __webpack_require__(67705);
// EXTERNAL MODULE: ./out/gates/validate-data/whole-file.js
var whole_file = __webpack_require__(6789);
;// CONCATENATED MODULE: ./out/gates/validate-data/json-rows.js

















const FAULTS = {
    nul: ['nul', 'a NUL byte'],
    encoding: ['encoding', 'a byte that is not valid UTF-8'],
    'too-long': ['too-long', 'this record does not end within 16 MiB'],
};
const json_rows_BROKEN = (0,rules/* ruleId */.IC)('broken-json');
/** Judges a JSON or JSON-lines file, record by record. */
async function judgeJson(subject) {
    const { world } = subject;
    const source = await (0,data_source/* plainSource */.wi)(subject.file, subject.dataset.dialect.encoding, world.temp, `${subject.key}.plain`, world.signal);
    const faulty = await (0,whole_file/* wholeFileFault */.g)(subject, source);
    if (faulty !== undefined)
        return faulty;
    const task = world.progress.start(subject.file.shown, source.bytes);
    const options = { signal: world.signal, progress: (bytes) => { task.update(bytes); } };
    try {
        const copy = (0,external_node_path_.join)(world.temp, `${subject.key}.jsonl`);
        const table = await (subject.format === 'json' ? json_text/* scanValues */.a$ : json_text/* scanLines */.JH)(source.path, source.start, copy, options, planner(subject, source.bytes));
        const { broken, ...outcome } = await judgeRecords(subject, source, table, options);
        await source.unchanged();
        const whole = source.bytes < validate_data_subject/* SMALL */.o5, records = { index: table.index, records: table.records, cursor: () => cursorOf(table, source), signal: world.signal };
        const names = (0,json_table/* memberKinds */.Aq)([...(0,json_text/* firstRecords */.pY)(table.path), ...await (0,json_table/* someRecords */.l)(records, whole ? Number.POSITIVE_INFINITY : loaded/* LOOKED_AT */.Zw)], subject.schema === undefined ? [] : namesOf(subject.schema));
        const asTable = (0,json_table/* jsonTable */.Tt)({ ...records, shown: subject.file.shown, readable: table.path, names, broken, open: !whole });
        return { bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await (0,data_source/* digest */.br)(subject.file.path), columns: [], ...outcome, ...(table.records === 0 ? {} : { table: asTable }) };
    }
    finally {
        task.end();
    }
}
/** How the suspects of a large file are found; in a small one every record is judged. */
function planner({ schema, search, explain }, bytes) {
    if (schema === undefined && search === undefined)
        return undefined;
    if (bytes < validate_data_subject/* SMALL */.o5) {
        if (schema !== undefined)
            explain?.('a small file: the validator judges every record');
        return undefined;
    }
    return (names, path) => {
        const sought = search?.begin((0,json_text/* firstRecords */.pY)(path).slice(0, sensitive_search.HEAD).map(json_table/* textsOf */.CB), names);
        const seeking = sought === undefined ? undefined : compileJsonSieve(schema, names, { ...sought, automaton: (0,detect.hints)(true) });
        if (seeking?.plan === undefined)
            search?.end(false, names);
        const { plan, explained } = seeking?.plan === undefined ? schema === undefined ? { plan: undefined, explained: [] } : compileJsonSieve(schema, names) : seeking;
        if (schema === undefined)
            return plan;
        if (plan === undefined)
            explain?.('automata can rule out no record: the validator judges every one');
        for (const { pointer, where, why } of explained)
            explain?.(where === 'quick' ? `${pointer}: automata find the suspect records, the validator decides on them` : `${pointer}: the validator alone${why === undefined ? '' : `: ${why}`}`);
        return plan;
    };
}
function cursorOf(table, source) {
    if (table.kind === 'lines')
        return new line_cursor/* LineCursor */.f(source.path);
    const cursor = new value_cursor/* ValueCursor */.a(source.path);
    cursor.begin(source.start);
    return cursor;
}
async function judgeRecords(subject, source, table, options) {
    const broken = [];
    const { between, suspects } = table, { search } = subject;
    if (suspects === undefined)
        search?.end(true);
    if (table.records === 0)
        (0,validate_data_subject/* structural */.ex)(subject, 'no-rows', 'the file holds no record', { line: 1 });
    const cursor = cursorOf(table, source);
    const decider = subject.schema === undefined ? undefined : await (0,decide/* createDecider */.$)(subject.schema, (0,shy/* shyColumns */.a)((0,json_text/* firstRecords */.pY)(table.path).slice(0, sensitive_search.HEAD).map(json_table/* textsOf */.CB))), strip = new validate_data_subject/* Strip */.j$(table.records);
    try {
        await (0,walk/* walk */.GG)(cursor, (0,walk/* placesOf */.ek)(table.index, table.exact ? suspects : undefined), suspects === undefined ? (0,walk/* range */.y1)(table.records) : (0,walk/* merged */.Zu)(suspects.ordinals, table.irregular), (ordinal) => {
            const record = ordinal + 1;
            if (cursor.fault !== undefined) {
                const [rule, says] = FAULTS[cursor.fault];
                (0,validate_data_subject/* structural */.ex)(subject, rule, says, { ...cursor.position(cursor.faultAt), record });
                strip.add(ordinal);
                broken.push(ordinal);
                return;
            }
            const text = cursor.text();
            if (search !== undefined && (search.everyRow || (0,detect.mayHold)(text) || text.includes(String.raw `\u`)))
                for (const [name, value] of (0,json_table/* membersOf */.lS)(text))
                    search.look(name, value, ordinal);
            const place = (offset) => ({ file: subject.file.shown, ...cursor.position(cursor.offset + Buffer.byteLength(text.slice(0, offset))), record });
            let invalid = false;
            for (const found of jsonRow(text, decider)) {
                subject.log.add({
                    dataset: subject.dataset.name, place: { ...place(found.offset), ...(found.end === undefined ? {} : endOf(place(found.end))) }, severity: 'error',
                    column: found.column, path: found.path, rule: found.rule, message: found.message, asked: found.pointer === undefined ? undefined : subject.schema?.placeOf(found.pointer),
                });
                invalid = true;
                if (found.rule === json_rows_BROKEN && broken.at(-1) !== ordinal)
                    broken.push(ordinal);
            }
            if (invalid)
                strip.add(ordinal);
        }, { ...options, guarded: decider?.guarded });
    }
    finally {
        cursor.close();
    }
    if (between !== undefined)
        (0,validate_data_subject/* structural */.ex)(subject, between.kind, between.message, { line: between.line, column: between.column });
    return { rows: table.records, invalidRows: strip.count, strip: strip.bins, by: decider === undefined ? 'structure' : suspects === undefined ? 'rows' : 'automata', broken };
}
function endOf({ line, column }) {
    return { ...(line === undefined ? {} : { endLine: line }), ...(column === undefined ? {} : { endColumn: column }) };
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
