export const id = 118;
export const ids = [118];
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

/***/ 51118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validated: () => (/* binding */ validated)
});

// EXTERNAL MODULE: ./out/config/file.js
var config_file = __webpack_require__(50309);
// EXTERNAL MODULE: ./out/config/dataset.js
var dataset = __webpack_require__(45867);
// EXTERNAL MODULE: ./out/config/model.js
var model = __webpack_require__(69362);
// EXTERNAL MODULE: ./out/gates/slice-test/settings.js + 3 modules
var settings = __webpack_require__(28954);
// EXTERNAL MODULE: ./out/gates/validate-data/settings.js + 1 modules
var validate_data_settings = __webpack_require__(8740);
// EXTERNAL MODULE: ./out/config/engine.js
var engine = __webpack_require__(78377);
// EXTERNAL MODULE: ./out/config/gate.js
var gate = __webpack_require__(57144);
// EXTERNAL MODULE: ./out/config/shared.js
var shared = __webpack_require__(23858);
// EXTERNAL MODULE: ./out/config/waivers.js
var waivers = __webpack_require__(27182);
;// CONCATENATED MODULE: ./out/config/schema.js








/** The gates of this version. A new one adds a line here, and its section to the type. */
const GATE_SETTINGS = [
    (0,gate/* registered */.H)(validate_data_settings/* validateDataSettings */.o),
    (0,gate/* registered */.H)(settings/* sliceTestSettings */.O),
];
/** Whose `$schema` editors know best; nothing newer is needed. */
const DRAFT = 'http://json-schema.org/draft-07/schema#';
/** JSON Schema of the whole file: what the program checks and what editors complete from. */
const fileSchema = {
    $schema: DRAFT,
    title: 'gauntlet.yml',
    description: 'Settings of Gauntlet: the data, named once, and a section for each gate.',
    type: 'object',
    required: ['version'],
    additionalProperties: false,
    properties: {
        version: { const: 1, description: 'Version of these settings: 1.' },
        data: dataset/* dataSchema */.y3,
        model: model/* modelSchema */.hC,
        columns: model/* columnsSchema */.XE,
        engine: engine/* engineSchema */.Oc,
        waivers: waivers/* waiversSchema */.JW,
        ...shared/* sharedProperties */.dC,
        ...Object.fromEntries(GATE_SETTINGS.map(({ gate, schema }) => [gate, schema])),
    },
    $defs: { dataset: dataset/* datasetSchema */.eS },
};

;// CONCATENATED MODULE: ./out/report/report.js
const GATES = ['validate-data', 'slice-test', 'adversarial-check', 'canary-deploy', 'drift-report'];

// EXTERNAL MODULE: ./out/report/escape.js
var report_escape = __webpack_require__(41128);
// EXTERNAL MODULE: ./out/config/inputs.js
var inputs = __webpack_require__(26554);
// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __webpack_require__(78809);
;// CONCATENATED MODULE: ./out/config/wording.js








/** The keywords that `problemOf` has words for; the schema of the file must use no other. */
const WORDED = (/* unused pure expression or super */ null && (['additionalProperties', 'required', 'type', 'enum', 'const', 'minimum', 'maximum', 'pattern', 'minLength', 'minItems', 'uniqueItems', 'propertyNames']));
/** A validator's error in words about the file. */
function problemOf(error) {
    const path = pathOf(error.instancePath), params = error.params;
    const schema = (error.parentSchema ?? {});
    const name = nameOf(path), found = described(error.data);
    const value = (message, hint) => [{ path, at: 'value', message, ...(hint === undefined ? {} : { hint }) }];
    switch (error.keyword) {
        case 'additionalProperties': return [unknownKey(path, String(params['additionalProperty']), Object.keys(error.parentSchema?.properties ?? {}))];
        case 'required': return [missing(path, String(params['missingProperty']))];
        case 'propertyNames': return [];
        case 'type': return value(`${name} must be ${typeof error.data === 'number' && schema.type === 'number' ? `${numberFrom(schema.minimum, schema.maximum)}, and finite` : expected(schema)}, found ${found}`, quoted(schema, error.data));
        case 'enum': {
            const allowed = schema.enum ?? [];
            return value(typeof error.data === 'string' ? `unknown value ${found} for ${name}${(0,nearest/* didYouMean */.au)(error.data, allowed)}` : `${name} must be one of its words, found ${found}`, `Allowed: ${allowed.join(', ')}`);
        }
        case 'const': return value(`${name} must be 1, found ${found}`, typeof error.data === 'number' && error.data > 1 ? 'The file is for a newer version of Gauntlet.' : 'Write `version: 1`.');
        case 'minimum':
        case 'maximum': return value(`${name} must be ${schema.type === 'integer' ? (0,inputs/* wholeNumber */.rD)(schema.minimum, schema.maximum) : numberFrom(schema.minimum, schema.maximum)}, found ${found}`);
        case 'pattern':
            if (error.propertyName !== undefined)
                return [{ path: [...path, error.propertyName], at: 'key', message: `"${error.propertyName}" cannot be a name here: expected ${schema.patternErrorMessage ?? 'another form'}` }];
            return value(`${name} must be ${schema.patternErrorMessage ?? 'of another form'}, found ${found}`);
        case 'minLength':
        case 'minItems': return value(`${name} must not be empty`);
        case 'uniqueItems': {
            const index = Math.max(Number(params['i']), Number(params['j'])), items = error.data;
            return [{ path: [...path, index], at: 'value', message: `${name} has ${described(Array.isArray(items) ? items[index] : items)} twice` }];
        }
        default: throw new TypeError(`no words for the keyword ${error.keyword}`);
    }
}
function unknownKey(path, key, allowed) {
    const problem = (message, hint) => ({ path: [...path, key], at: 'key', message, ...(hint === undefined ? {} : { hint }) });
    const gates = GATE_SETTINGS.map(({ gate }) => gate);
    if (path.length === 0 && GATES.some((gate) => gate === key))
        return problem(`gate "${key}" is not part of this version`, `Gates of this version: ${gates.join(', ')}`);
    const why = Object.hasOwn(shared/* INPUT_ONLY */.C5, key) && path[0] !== 'data' ? shared/* INPUT_ONLY */.C5[key] : undefined;
    if (why !== undefined)
        return problem(`"${key}" is an input, not a setting of the file: ${why}`, `Give it under \`with:\`, or as --${key}.`);
    const hint = `Allowed: ${allowed.join(', ')}`;
    if ((0,nearest/* nearest */.pA)(key, allowed) === undefined) {
        const home = homes().find(({ keys }) => keys.includes(key));
        if (home !== undefined)
            return problem(`unknown setting "${(0,report_escape/* shorten */.ml)(key, 60)}"; it belongs ${home.where}`, hint);
    }
    return problem(`unknown setting "${(0,report_escape/* shorten */.ml)(key, 60)}"${(0,nearest/* didYouMean */.au)(key, allowed)}`, hint);
}
/** Where settings belong that people write in the wrong place. */
function homes() {
    return [
        { where: 'under `engine:`', keys: Object.keys(engine/* engineSchema */.Oc.properties) },
        ...GATE_SETTINGS.map(({ gate, schema }) => ({ where: `under \`${gate}:\``, keys: Object.keys(schema.properties) })),
        { where: 'to a data set, under `data:`', keys: Object.keys(dataset/* datasetSchema */.eS.properties) },
    ];
}
function missing(path, key) {
    if (path.length === 0)
        return { path: [], at: 'key', message: `"${key}" is missing`, hint: key === 'version' ? 'Begin the file with `version: 1`.' : `Add \`${key}:\`.` };
    return { path, at: 'key', message: `${nameOf(path)} needs "${key}"`, hint: `Add \`${key}:\`.` };
}
/** `fail-on`, `missingValues[1]`, `data set "train"`. */
function nameOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the file';
    if (path.length === 2 && path[0] === 'data')
        return `data set "${last}"`;
    return typeof last === 'number' ? `${path.at(-2) ?? ''}[${last}]` : last;
}
function expected(schema) {
    const kinds = { string: 'text', array: 'a list of texts', object: 'a group of settings', boolean: 'true or false', null: 'null', number: 'a number' };
    if (schema.type === 'integer')
        return (0,inputs/* wholeNumber */.rD)(schema.minimum, schema.maximum);
    if (schema.type === 'string' && schema.patternErrorMessage !== undefined)
        return schema.patternErrorMessage;
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type ?? [];
    return types.map((type) => kinds[type] ?? type).join(' or ');
}
/** `a number from 0 to 1`. */
function numberFrom(minimum, maximum) {
    return minimum !== undefined && maximum !== undefined ? `a number from ${minimum} to ${maximum}` : minimum !== undefined ? `a number, at least ${minimum}` : maximum !== undefined ? `a number, at most ${maximum}` : 'a number';
}
function quoted(schema, data) {
    const text = schema.type === 'string' || schema.type?.includes('string') === true;
    return text && (typeof data === 'number' || typeof data === 'boolean' || data === null) ? `Write it in quotes if the text "${data}" is meant.` : undefined;
}
function described(value) {
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : (0,report_escape/* shorten */.ml)(JSON.stringify(value), 80);
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a group of settings';
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
function pathOf(pointer) {
    return pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).map((part) => /^\d+$/.test(part) ? Number(part) : part);
}

;// CONCATENATED MODULE: ./out/config/validate.js






/** Refuses what the schema and the gates do not allow.
 *  @throws UserError `config-invalid` with all problems of the file */
async function validated(file) {
    // Loading and compiling takes a while, so only who has a file pays for it, and for no more than it says: 25 ms in place of 70.
    const { Ajv2020 } = await Promise.all(/* import() */[__webpack_require__.e(892), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 58367)), { content } = file, said = membersOf(content);
    const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, strictNumbers: true, meta: false, validateSchema: false, addUsedSchema: false, code: { optimize: false } });
    const properties = Object.fromEntries(Object.entries(fileSchema.properties).map(([name, schema]) => [name, Object.hasOwn(said, name) ? schema : true]));
    const root = { $ref: '#/$defs/file', $defs: { ...fileSchema.$defs, file: { ...fileSchema, properties, $schema: undefined, $defs: undefined } } };
    const isFile = ajv.compile(root), fits = isFile(content), errors = isFile.errors ?? [];
    // What fits as a whole fits in its parts: only a file with mistakes pays for compiling those.
    const guard = (schema) => (fits ? (value) => value !== undefined : ajv.compile(schema)), isDataset = guard(fileSchema.$defs.dataset);
    const problems = errors.flatMap(problemOf);
    // What the schema cannot see is told in the same go, for every part that fits its own schema.
    const data = membersOf(said['data']);
    for (const [name, entry] of Object.entries(data))
        if (isDataset(entry))
            problems.push(...(0,dataset/* contradictions */.vM)(name, entry));
    problems.push(...(0,model/* sourceProblems */._0)(membersOf(said['model']), ['model']));
    problems.push(...(0,waivers/* waiverProblems */.Jm)(said['waivers']));
    for (const { gate, problems: find } of GATE_SETTINGS) {
        const section = said[gate];
        if (section !== undefined)
            problems.push(...find(section, guard, Object.keys(data)));
    }
    if (problems.length > 0 || !fits)
        throw (0,config_file/* configError */.F)(file, problems);
    return { ...file, content };
}
function membersOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}


/***/ })

};
