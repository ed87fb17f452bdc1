export const id = 33;
export const ids = [33];
export const modules = {

/***/ 73033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __webpack_require__(36249);
// EXTERNAL MODULE: ./out/report/fingerprint.js
var fingerprint = __webpack_require__(93507);
// EXTERNAL MODULE: ./out/gates/validate-data/rules.js
var rules = __webpack_require__(84078);
;// CONCATENATED MODULE: ./out/gates/validate-data/judge.js



/** Decides from counts alone. An error fails; a warning fails when `fail-on: warning` asks for it; what was not looked at whole is never a pass. */
function judge(measured, failOn) {
    const findings = (0,fingerprint/* sortFindings */.T)(measured.groups.map(finding), rules/* RULE_ORDER */.mK);
    const verdict = decide(measured, findings, failOn);
    return { verdict, headline: headline(measured, verdict), reasons: reasons(measured, findings, verdict), findings };
}
function decide(measured, findings, failOn) {
    const worst = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    if (findings.some(({ severity }) => worst.includes(severity)))
        return 'fail';
    return measured.cancelled ? 'inconclusive' : 'pass';
}
/** One finding for all violations of a rule in a column of a file. Its fingerprint holds no line, so that it stays the same when rows are added above. */
function finding(group) {
    const { rule, severity, file, column, dataset, occurrences } = group;
    const [first] = occurrences;
    const message = `${first?.message ?? rule}${group.count > 1 ? ` (${(0,numbers/* count */.U9)(group.count)} times in this file)` : ''}`;
    return {
        rule, severity, message, count: group.count, occurrences,
        place: first?.place ?? { file },
        subject: { dataset, ...(column === undefined ? {} : { column }) },
        ...(group.asked === undefined ? {} : { evidence: { asked: group.asked } }),
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, file, column ?? ''),
    };
}
const sum = (files, pick) => files.reduce((total, file) => total + pick(file), 0);
function headline(measured, verdict) {
    const { files } = measured;
    const rows = sum(files, (file) => file.rows), invalid = sum(files, (file) => file.invalidRows);
    if (measured.cancelled)
        return `Inconclusive: cancelled after ${(0,numbers/* plural */.LS)(rows, 'row')}.`;
    if (files.length === 0)
        return measured.untouched > 0 ? 'The pull request touches none of the data files.' : 'There was no data to look at.';
    const where = files.length === 1 ? 'the file' : (0,numbers/* plural */.LS)(files.length, 'file');
    if (verdict === 'fail') {
        const errors = measured.groups.filter(({ severity }) => severity === 'error');
        if (invalid > 0)
            return `${(0,numbers/* count */.U9)(invalid)} of ${(0,numbers/* plural */.LS)(rows, 'row')} ${invalid === 1 ? 'does' : 'do'} not keep the contract, in ${(0,numbers/* plural */.LS)(new Set(errors.map(({ file }) => file)).size, 'file')}.`;
        return `${where === 'the file' ? 'The file' : `${(0,numbers/* plural */.LS)(new Set(errors.map(({ file }) => file)).size, 'file')} of ${(0,numbers/* count */.U9)(files.length)}`} cannot be used as it is.`;
    }
    const judged = files.some(({ schema }) => schema !== undefined);
    return judged ? `All ${(0,numbers/* plural */.LS)(rows, 'row')} of ${where} keep the contract.` : `All ${(0,numbers/* plural */.LS)(rows, 'row')} of ${where} can be read; there is no schema to judge them by.`;
}
const SHOWN_REASONS = 10;
function reasons(measured, findings, verdict) {
    const list = [];
    if (measured.cancelled)
        list.push('cancelled: the run was stopped before everything was looked at');
    if (verdict === 'fail') {
        const worst = findings.filter(({ severity }) => severity === 'error' || findings.every((other) => other.severity !== 'error'));
        for (const { rule, subject, place, count: times } of worst.slice(0, SHOWN_REASONS))
            list.push(`${rule.slice(rule.indexOf('/') + 1)}${subject?.column === undefined ? '' : ` in ${subject.column}`}: ${(0,numbers/* plural */.LS)(times, 'time')} in ${place?.file ?? 'the data'}`);
        if (worst.length > SHOWN_REASONS)
            list.push(`and ${(0,numbers/* plural */.LS)(worst.length - SHOWN_REASONS, 'more finding')}`);
    }
    if (measured.untouched > 0)
        list.push(`${(0,numbers/* plural */.LS)(measured.untouched, 'file')} not looked at: the pull request does not touch ${measured.untouched === 1 ? 'it' : 'them'}`);
    return list;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/data/format.js
var data_format = __webpack_require__(30490);
// EXTERNAL MODULE: ./out/data/files.js
var data_files = __webpack_require__(38902);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/report/annotations.js
var annotations = __webpack_require__(17509);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/load.js + 1 modules
var load = __webpack_require__(84181);
// EXTERNAL MODULE: ./out/gates/validate-data/subject.js
var validate_data_subject = __webpack_require__(67705);
// EXTERNAL MODULE: ./out/gates/validate-data/violations.js + 1 modules
var violations = __webpack_require__(1024);
;// CONCATENATED MODULE: ./out/gates/validate-data/measure.js








/** Looks at every file of every data set. The only part of the gate that touches the world. */
async function measure(settings, world) {
    const work = await plan(settings, world);
    const changes = await world.changes();
    const log = new violations/* ViolationLog */.md({ folder: world.reportFolder, most: settings.maxViolations, touched: changes === undefined ? undefined : (place) => (0,annotations/* touched */.FI)(place, changes) });
    const files = [], explain = [];
    let engine, cancelled = false;
    try {
        for (const [at, { dataset, file, format, schema }] of work.files.entries()) {
            const key = `file-${at}`;
            const subject = {
                dataset, file, format, schema, key, world, log,
                explain: settings.explain ? (text) => { explain.push(`${file.shown}: ${text}`); world.log.info(`${file.shown}: ${text}`); } : undefined,
                engine: () => (engine ??= measure_open(settings, world, work.files.map((one) => one.file))),
            };
            if (schema === undefined)
                (0,validate_data_subject/* structural */.ex)(subject, 'no-schema', 'the data set has no schema: only its structure was judged');
            const outcome = await judgeFile(subject);
            files.push({ dataset: dataset.name, path: file.shown, format, schema: schema?.main.file, ...outcome });
        }
    }
    catch (reason) {
        if (!(reason instanceof errors/* Cancelled */.c))
            throw reason;
        cancelled = true;
    }
    finally {
        log.close();
        if (engine !== undefined)
            await engine.then((open) => open.close(), () => undefined);
    }
    return { files, groups: log.groups(), violations: log.total, written: log.written, violationsFile: (0,data_files/* shown */.S)((0,external_node_path_.resolve)(world.reportFolder, violations/* VIOLATIONS_CSV */.yj), world.workspace), untouched: work.untouched, explain, cancelled };
}
/** Which files are looked at, with which schema. Whatever the user can have got wrong shows here, before the first byte is read. */
async function plan(settings, world) {
    const schemas = new Map(), files = [];
    let untouched = 0;
    const changes = settings.changedFilesOnly ? await world.changes() : undefined;
    if (settings.changedFilesOnly && changes === undefined)
        world.log.notice('changed-files-only: it is not known what changed, so all files are looked at.');
    const changed = changes === undefined ? undefined : new Set(changes.files.filter(({ status }) => status !== 'removed').map(({ path }) => path));
    for (const dataset of settings.data) {
        const schemaPath = dataset.schema === undefined ? undefined : (0,external_node_path_.resolve)(world.cwd, dataset.schema);
        let schema = schemaPath === undefined ? undefined : schemas.get(schemaPath);
        if (schemaPath !== undefined && schema === undefined) {
            schema = await (0,load/* loadRowSchema */.Q)(schemaPath, world.workspace, dataset.schemaPlace ?? dataset.place);
            schemas.set(schemaPath, schema);
        }
        // A schema or a setting that changed speaks about every file.
        const all = changed === undefined || schema?.documents.some(({ file }) => changed.has(file)) === true || (dataset.place !== undefined && changed.has(dataset.place.file));
        for (const file of await (0,data_files/* findFiles */.l)(dataset.paths, world.cwd, world.workspace, dataset.place)) {
            if (!all && !changed.has(file.shown)) {
                untouched++;
                continue;
            }
            files.push({ dataset, file, format: dataset.format ?? formatByName(file, dataset.place), schema });
        }
    }
    return { files, untouched };
}
function formatByName(file, place) {
    const { format } = (0,data_format/* formatOf */.be)(file.path);
    if (format === undefined)
        throw new errors/* UserError */.y('format-unknown', `the name of ${file.shown} does not say how it is written`, { ...(place === undefined ? {} : { place }), hint: `Known endings: ${data_format/* ENDINGS */.Jx}. Or set \`format:\` on the data set.` });
    return format;
}
async function judgeFile(subject) {
    switch (subject.format) {
        case 'csv':
        case 'tsv': return (await Promise.all(/* import() */[__webpack_require__.e(51), __webpack_require__.e(98), __webpack_require__.e(444), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 61912))).judgeCsv(subject);
        case 'json':
        case 'jsonl': return (await Promise.all(/* import() */[__webpack_require__.e(51), __webpack_require__.e(98), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 91424))).judgeJson(subject);
        case 'parquet': return (await Promise.all(/* import() */[__webpack_require__.e(51), __webpack_require__.e(98), __webpack_require__.e(444), __webpack_require__.e(596)]).then(__webpack_require__.bind(__webpack_require__, 80596))).judgeParquet(subject);
    }
}
async function measure_open(settings, world, files) {
    const { openDuckDB } = await __webpack_require__.e(/* import() */ 727).then(__webpack_require__.bind(__webpack_require__, 33727));
    const copies = files.flatMap((_, at) => ['plain', 'mended', 'jsonl', 'parquet'].map((ending) => (0,external_node_path_.resolve)(world.temp, `file-${at}.${ending}`)));
    return openDuckDB({ files: [...files.map(({ path }) => path), ...copies], temp: (0,external_node_path_.resolve)(world.temp, 'spill'), memory: settings.engine.memory, ...(settings.engine.threads === undefined ? {} : { threads: settings.engine.threads }), signal: world.signal, env: world.env, log: world.log });
}

;// CONCATENATED MODULE: ./out/gates/validate-data/render.js

const SHOWN_FILES = 50;
const SHOWN_BARS = 20;
const SHOWN_STRIPS = 10;
/** What to show of a run: bars of what is wrong, where in the files it lies, and the files themselves. */
function render(measured) {
    const { files, groups } = measured;
    const rows = files.reduce((total, file) => total + file.rows, 0);
    const errors = groups.filter(({ severity }) => severity === 'error').reduce((total, group) => total + group.count, 0);
    const others = groups.filter(({ severity }) => severity === 'warning').reduce((total, group) => total + group.count, 0);
    const inShort = [(0,numbers/* plural */.LS)(rows, 'row'), (0,numbers/* plural */.LS)(errors, 'violation'), ...(others > 0 ? [(0,numbers/* plural */.LS)(others, 'warning')] : []), ...(measured.untouched > 0 ? [`${(0,numbers/* plural */.LS)(measured.untouched, 'file')} untouched`] : [])].join(', ');
    return { title: 'validate-data', inShort, blocks: [...bars(groups), ...strips(files), ...tables(files), ...explained(measured)] };
}
function bars(groups) {
    const worst = groups.filter(({ severity }) => severity !== 'notice');
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
    const rows = files.slice(0, SHOWN_FILES).map((file) => [file.path, file.format, (0,numbers/* bytes */.ee)(file.bytes), (0,numbers/* count */.U9)(file.rows), (0,numbers/* count */.U9)(file.invalidRows), file.schema ?? '–']);
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
    name: 'validate-data',
    measure: measure,
    judge: (_settings, measured, failOn) => judge(measured, failOn),
    render: (_settings, measured) => render(measured),
    record: (_settings, measured) => ({
        measured: {
            violations: measured.violations, untouched: measured.untouched,
            files: measured.files.map(({ dataset, path, format, rows, invalidRows, columns, schema, by }) => ({ dataset, path, format, rows, invalidRows, columns, schema: schema ?? null, by })),
        },
        inputs: measured.files.map(({ path, sha256, bytes, rows }) => ({ path, sha256, bytes, rows })),
        cut: measured.violations > measured.written ? [`${(0,numbers/* count */.U9)(measured.violations - measured.written)} of ${(0,numbers/* count */.U9)(measured.violations)} violations are counted but not listed in ${measured.violationsFile}: raise max-violations to keep them`] : [],
    }),
};


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
    const file = (0,files/* shown */.S)(path, workspace);
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

/***/ 84078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ ruleId),
/* harmony export */   ar: () => (/* binding */ STRUCTURE_RULES),
/* harmony export */   mK: () => (/* binding */ RULE_ORDER)
/* harmony export */ });
/* unused harmony export KEYWORD_RULES */
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
    'missing-column': rule('error', 'The schema requires a column that the file does not have. Reported once, not for every row.', 'Add the column, correct its name, or take it out of `required`.'),
    'extra-column': rule('error', 'The file has a column that the schema does not allow.', 'Add it to `properties`, or remove `additionalProperties: false`.'),
    'unknown-column': rule('notice', 'The file has a column that the schema says nothing about; it is not judged.', 'Add it to `properties`, so that it is.'),
    'absent-column': rule('notice', 'The schema describes a column that the file does not have; it is not required.', 'Correct its name, or leave it: it is optional.'),
    'duplicate-column': rule('error', 'Two columns have the same name; only the first is judged.', 'Give each column its own name.'),
    'blank-column': rule('error', 'A column has no name.', 'Name it. A spreadsheet index column is written without: `to_csv(index=False)`.'),
    'no-schema': rule('notice', 'The data set has no schema: only its structure was judged.', 'Add `schema:` to the data set in gauntlet.yml, or the `schema` input.'),
};
/** The id of a rule in findings and reports. */
function ruleId(name) {
    const known = IDS.get(name) ?? `validate-data/${name}`;
    IDS.set(name, known);
    return known;
}
const IDS = new Map();
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
