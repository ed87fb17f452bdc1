export const id = 255;
export const ids = [255];
export const modules = {

/***/ 26741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ JsonAnswers),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78809);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44925);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36249);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3227);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31375);





const FIELDS = { label: ['label', 'predicted_label'], score: ['score', 'probability'], scores: ['scores', 'probabilities'], value: ['value', 'prediction'] };
const NAMES = Object.values(FIELDS).flat();
/** Puts answers together that came as JSON, one value per row: a text or boolean is a label; a number is the value of a regression, else a label if all
 *  such numbers are whole, else the score of the positive class; a list holds the scores of the classes; an object says which is which. */
class JsonAnswers {
    #rows;
    #regression;
    #model;
    #mask;
    #classes;
    #known;
    #labels;
    #values;
    #scores;
    #width = 0;
    #bare;
    #whole = true;
    /** What the first answer had: all must have the same. */
    #form;
    constructor(rows, task, classes, model, mask) {
        this.#rows = rows;
        this.#regression = task === 'regression';
        this.#known = classes;
        this.#model = model;
        this.#mask = mask;
    }
    /** @param row from 0
     *  @throws UserError `model-predictions` when this is no answer, or of another form than those before */
    add(row, answer) {
        const form = this.#take(row, answer);
        this.#form ??= form;
        if (form !== this.#form)
            this.#refuse(row, `is ${form}, but that of row 1 was ${this.#form}`, answer);
    }
    result() {
        let scores = this.#scores, labels = this.#labels, values = this.#values, width = this.#width;
        if (this.#bare !== undefined && this.#whole)
            labels = Array.from(this.#bare, String);
        else if (this.#bare !== undefined) {
            scores = this.#bare;
            width = 1;
        }
        if (this.#rows === 0 && this.#regression)
            values = new Float64Array();
        if (this.#rows === 0 && !this.#regression)
            labels = [];
        return {
            rows: this.#rows, ...(labels === undefined ? {} : { labels }), ...(values === undefined ? {} : { values }),
            ...(scores === undefined ? {} : { scores: { classes: this.#classes ?? this.#known, width, values: scores } }),
        };
    }
    #take(row, answer) {
        if (typeof answer === 'string' || typeof answer === 'boolean')
            return this.#label(row, answer);
        if (typeof answer === 'number') {
            if (this.#regression)
                return this.#value(row, answer);
            this.#bare ??= new Float64Array(this.#rows);
            this.#bare[row] = answer;
            this.#whole &&= Number.isInteger(answer);
            return 'a number';
        }
        if (Array.isArray(answer)) {
            if (this.#regression && answer.length === 1)
                return this.#value(row, answer[0]);
            return this.#list(row, answer);
        }
        if (typeof answer === 'object' && answer !== null)
            return this.#object(row, answer);
        return this.#refuse(row, 'is null', answer);
    }
    #object(row, answer) {
        const get = (names) => names.map((name) => answer[name]).find((one) => one !== undefined && one !== null);
        const label = get(FIELDS.label), score = get(FIELDS.score), scores = get(FIELDS.scores), value = get(FIELDS.value), found = [];
        if (label !== undefined)
            found.push(this.#label(row, label));
        if (score !== undefined && scores === undefined)
            found.push(this.#list(row, [score]));
        if (scores !== undefined)
            found.push(Array.isArray(scores) ? this.#list(row, scores) : this.#named(row, scores));
        if (value !== undefined)
            found.push(this.#regression ? this.#value(row, value) : this.#label(row, value));
        if (found.length > 0)
            return found.join(' and ');
        const keys = Object.keys(answer), close = keys.map((key) => (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(key, NAMES)).find((one) => one !== '') ?? '';
        return this.#refuse(row, `has none of ${NAMES.join(', ')}${close}`, answer);
    }
    #label(row, label) {
        if (typeof label !== 'string' && typeof label !== 'boolean' && typeof label !== 'number')
            return this.#refuse(row, 'has a label that is no text', label);
        if (this.#regression)
            return this.#refuse(row, 'is a label, but the task is regression', label);
        this.#labels ??= Array.from({ length: this.#rows }, () => '');
        this.#labels[row] = String(label);
        return 'a label';
    }
    #value(row, value) {
        this.#values ??= new Float64Array(this.#rows);
        this.#values[row] = this.#number(row, value);
        return 'a value';
    }
    #list(row, scores) {
        const classes = this.#known?.length;
        if (this.#scores === undefined) {
            if (scores.length === 0)
                return this.#refuse(row, 'has no scores', scores);
            if (classes !== undefined && classes !== scores.length && !(scores.length === 1 && classes === 2))
                this.#refuse(row, `has ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(scores.length, 'score')}, but there are ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(classes, 'class', 'classes')}`, scores);
            this.#width = scores.length;
            this.#scores = new Float64Array(this.#rows * scores.length);
        }
        if (scores.length !== this.#width)
            return this.#refuse(row, `has ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(scores.length, 'score')}, but that of row 1 had ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(this.#width)}`, scores);
        for (const [at, score] of scores.entries())
            this.#scores[row * this.#width + at] = this.#number(row, score);
        return scores.length === 1 ? 'a score' : 'scores';
    }
    /** Scores by class: in the order of the settings, else of the first answer. */
    #named(row, scores) {
        if (typeof scores !== 'object' || scores === null)
            return this.#refuse(row, 'has scores that are neither a list nor an object', scores);
        const given = new Map(Object.entries(scores)), classes = this.#classes ??= this.#known ?? [...given.keys()];
        const lacks = classes.find((name) => !given.has(name)), stray = [...given.keys()].find((name) => !classes.includes(name));
        if (stray !== undefined)
            return this.#refuse(row, `has a score for "${stray}", which is no class (${(0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(classes)})${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(stray, classes)}`, scores);
        if (lacks !== undefined)
            return this.#refuse(row, `has no score for the class "${lacks}"`, scores);
        this.#list(row, classes.map((name) => given.get(name)));
        return 'scores by class';
    }
    #number(row, value) {
        return typeof value === 'number' && Number.isFinite(value) ? value : this.#refuse(row, 'has something else than a number where a number must be', value);
    }
    #refuse(row, what, shown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-predictions', `the answer of ${this.#model} for row ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(row + 1)} ${what}: ${(0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .beginning */ .I)(this.#mask(JSON.stringify(shown) ?? 'undefined'))}`, { hint: 'An answer is a label, a number, a list of scores, or an object with label, score, scores or value.' });
    }
}
/** Reads JSON, and says what is wrong if it is none. Python writes NaN and Infinity, which JSON does not have.
 *  @param what how messages call the text, e.g. `line 3 of "python predict.py"` */
function parsed(text, what, mask) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const notFinite = /(?<=[[:,\s-]|^)(?:NaN|Infinity)(?=[\],}\s]|$)/.exec(text)?.[0];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-predictions', notFinite === undefined ? `${what} is not JSON: ${(0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .beginning */ .I)(mask(text))}` : `${what} holds ${notFinite}, which is no number in JSON: ${(0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .beginning */ .I)(mask(text))}`, {
            hint: notFinite === undefined ? 'Write answers only; logging belongs on standard error.' : 'A prediction must be a finite number: impute missing values in the model.', cause,
        });
    }
}


/***/ }),

/***/ 20556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of an error of Node or the system, such as `ENOENT`; undefined where there is none. */
function errorCode(reason) {
    return typeof reason === 'object' && reason !== null && 'code' in reason && typeof reason.code === 'string' ? reason.code : undefined;
}


/***/ }),

/***/ 3227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ missingIn),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LK: () => (/* binding */ jsonCell),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   et: () => (/* binding */ selectFeatures),
/* harmony export */   k6: () => (/* binding */ columnsByName),
/* harmony export */   tf: () => (/* binding */ refuseRepeated)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78809);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44925);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36249);



/** The columns of a batch by name.
 *  @throws RangeError when a column has more or fewer values than there are rows; UserError `model-features` when two have the same name */
function columnsByName(batch) {
    const columns = new Map();
    for (const column of batch.columns) {
        if (column.values.length !== batch.rows)
            throw new RangeError(`column ${column.name} has ${column.values.length} values for ${batch.rows} rows`);
        if (columns.has(column.name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-features', `two columns of the data are called "${column.name}"`, { hint: 'A model needs every feature once: rename one of them.' });
        columns.set(column.name, column);
    }
    return columns;
}
/** The columns a model gets, in order.
 *  @param features undefined: all columns as they stand
 *  @throws UserError `model-features` when a feature is listed twice, is not in the data, or there is none */
function selectFeatures(batch, features) {
    const columns = columnsByName(batch);
    refuseRepeated(features ?? []);
    const selected = (features ?? [...columns.keys()]).map((name) => columns.get(name) ?? missing(name, [...columns.keys()]));
    if (selected.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-features', 'there are no features to give to the model', { hint: 'List columns under `features`.' });
    return selected;
}
/** @throws UserError `model-features` when a name is listed twice */
function refuseRepeated(features) {
    const twice = features.find((name, at) => features.indexOf(name) !== at);
    if (twice !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-features', `"${twice}" is listed twice under features`, { hint: 'List every feature once.' });
}
function missing(name, columns) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-features', `the data has no column "${name}", which is a feature of the model${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, columns)}`, { hint: `Columns of the data: ${listed(columns)}.` });
}
/** `a, b, c and 12 more`. */
function listed(names, most = 20) {
    return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(names.length - most)} more`;
}
/** One cell as JSON would write it; missing is null, and so is what JSON has no number for. */
function jsonCell(column, row) {
    const value = column.values[row] ?? null;
    return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}
/** Is there no value in this cell? */
function isMissing(column, row) {
    const value = column.values[row] ?? null;
    return value === null || Number.isNaN(value);
}
/** Names of the columns without a value in a row, for messages. */
function missingIn(columns, row) {
    return columns.filter((column) => isMissing(column, row)).map(({ name }) => name);
}


/***/ }),

/***/ 93255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHttp: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./out/data/json/object.js
var object = __webpack_require__(79881);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __webpack_require__(36249);
// EXTERNAL MODULE: ./out/model/answers.js
var model_answers = __webpack_require__(26741);
// EXTERNAL MODULE: ./out/model/features.js
var model_features = __webpack_require__(3227);
// EXTERNAL MODULE: ./out/model/secrets.js
var model_secrets = __webpack_require__(31375);
// EXTERNAL MODULE: ./out/model/tensors.js
var tensors = __webpack_require__(93320);
;// CONCATENATED MODULE: ./out/model/http/headers.js

/** Headers with the variables they name put in, and the values that must never be shown.
 *  @throws UserError `input-invalid` for a variable that is not set, or what no header can hold; values are never part of the message */
function headersOf(given, env) {
    const secrets = [];
    const headers = Object.fromEntries(Object.entries(given).map(([name, text]) => {
        const value = text.replaceAll(/\$\{(\w+)\}/g, (_, variable) => {
            const found = env[variable];
            if (found === undefined || found === '')
                throw new errors/* UserError */.y('input-invalid', `the header "${name}" names the environment variable ${variable}, which is not set`, { hint: `Give it to the step: env: { ${variable}: \${{ secrets.${variable} }} }.` });
            secrets.push(found.trim());
            return found.trim();
        });
        if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
            throw new errors/* UserError */.y('input-invalid', `"${name}" cannot be the name of a header`);
        if (/[^\t\u0020-\u007e\u0080-\u00ff]/.test(value))
            throw new errors/* UserError */.y('input-invalid', `the value of the header "${name}" holds characters that no header may have`, { hint: 'Is there a line end in it?' });
        // A header is often written out whole: then its value is the secret.
        if (/auth|token|key|cookie|secret/i.test(name))
            secrets.push(value, ...value.split(' ').slice(1));
        return [name.toLowerCase(), value];
    }));
    return { headers, secrets };
}

;// CONCATENATED MODULE: ./out/model/http/protocols.js



/** Where requests go: the path of the protocol is added unless it is there.
 *  @throws UserError `input-invalid` for what is no address of the web, or holds a password, or lacks the name of the model */
function endpoint({ url, protocol, model }) {
    if (!URL.canParse(url))
        throw new errors/* UserError */.y('input-invalid', 'the url of the model is not a URL', { hint: 'Write it whole: https://host/path.' });
    const at = new URL(url);
    if (at.protocol !== 'http:' && at.protocol !== 'https:')
        throw new errors/* UserError */.y('input-invalid', `the url of the model begins with ${at.protocol}`, { hint: 'Use http: or https:.' });
    if (at.username !== '' || at.password !== '')
        throw new errors/* UserError */.y('input-invalid', 'the url of the model holds a user name or password', { hint: 'Use `headers: { Authorization: "Basic ${NAME}" }`.' });
    const base = at.pathname.replace(/\/+$/, ''), add = (done, path, named = true) => {
        if (done.test(base))
            return;
        if (named && model === undefined)
            throw new errors/* UserError */.y('input-invalid', `the name of the model is needed for ${protocol}`, { hint: 'Set `http.model`, or write the whole path in `url`.' });
        at.pathname = base + path(encodeURIComponent(model ?? ''));
    };
    if (protocol === 'kserve-v1')
        add(/:predict$/, (name) => `/v1/models/${name}:predict`);
    if (protocol === 'kserve-v2')
        add(/\/infer$/, (name) => `/v2/models/${name}/infer`);
    if (protocol === 'mlflow')
        add(/\/invocations$/, () => '/invocations', false);
    return at;
}
/** The body that asks about rows `from` up to `to`. Missing values are null.
 *  - `json`, `sagemaker`, `kserve-v1`: `{"instances": [{feature: value, …} or [value, …], …]}`
 *  - `mlflow`: `{"dataframe_split": {"columns": […], "data": [[…], …]}}`
 *  - `kserve-v2`: `{"inputs": [{"name", "shape", "datatype": FP64, INT64, BOOL or BYTES, "data": […]}, …]}`
 *  @throws UserError `model-features` for what the protocol cannot say: missing numbers, and text among numbers, in `kserve-v2` */
function body({ protocol, instances, tensors, input = 'input-0' }, columns, from, to) {
    const names = columns.map(({ name }) => name), values = rows(from, to, (row) => columns.map((column) => (0,model_features/* jsonCell */.LK)(column, row)));
    if (protocol === 'mlflow')
        return JSON.stringify({ dataframe_split: { columns: names, data: values } });
    if (protocol !== 'kserve-v2') {
        const named = (instances ?? (protocol === 'kserve-v1' ? 'values' : 'objects')) === 'objects';
        return JSON.stringify({ instances: named ? values.map((row) => Object.fromEntries(row.map((value, at) => [names[at] ?? '', value]))) : values });
    }
    const size = to - from;
    if (tensors === 'matrix') {
        const text = columns.find(({ kind }) => kind === 'text');
        if (text !== undefined)
            throw new errors/* UserError */.y('model-features', `the feature "${text.name}" is text, which cannot be in one tensor of numbers`, { hint: 'Use `tensors: columns`.' });
        for (const column of columns)
            refuseMissing(column, from, to);
        return JSON.stringify({ inputs: [{ name: input, shape: [size, columns.length], datatype: 'FP64', data: values.flat().map(Number) }] });
    }
    return JSON.stringify({ inputs: columns.map((column) => tensor(column, from, to)) });
}
const rows = (from, to, of) => Array.from({ length: to - from }, (_, at) => of(from + at));
/** The type is that of the whole column, the same for every batch, and so looked for once. */
const datatypes = new WeakMap();
const datatypeOf = (column) => column.kind === 'text' ? 'BYTES' : column.kind === 'boolean' ? 'BOOL' : column.values.every(Number.isSafeInteger) ? 'INT64' : 'FP64';
function tensor(column, from, to) {
    if (column.kind !== 'text')
        refuseMissing(column, from, to);
    const datatype = datatypes.get(column) ?? datatypeOf(column);
    datatypes.set(column, datatype);
    return { name: column.name, shape: [to - from, 1], datatype, data: rows(from, to, (row) => (0,model_features/* jsonCell */.LK)(column, row) ?? '') };
}
function refuseMissing(column, from, to) {
    for (let row = from; row < to; row++) {
        if ((0,model_features/* isMissing */.b2)(column, row) || column.values[row] === Infinity || column.values[row] === -Infinity)
            throw new errors/* UserError */.y('model-features', `the feature "${column.name}" has no finite value in row ${(0,numbers/* count */.U9)(row + 1)}, which kserve-v2 cannot say`, { hint: 'Leave such rows out, or serve the model with a protocol that has null (kserve-v1, mlflow, json).' });
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./out/model/error-code.js
var error_code = __webpack_require__(20556);
;// CONCATENATED MODULE: ./out/model/http/request.js







const MOST_BYTES = 256_000_000;
const ATTEMPTS = 4;
const AGAIN = [429, 502, 503, 504];
const BROKEN = ['ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'ECONNABORTED', 'EAI_AGAIN', 'ETIMEDOUT'];
const LATE = new Error('the time limit of a request was reached');
/** Posts JSON and returns the text of a good reply. Tries again, three times at most, when the server is busy or the connection breaks.
 *  Proxies of the environment (HTTPS_PROXY, NO_PROXY) apply. Redirects are followed on the same host only, and only those that keep the body.
 *  @throws UserError `model-failed`, `model-timeout` */
async function post(url, body, connection) {
    const { mask, timeout, signal } = connection, shown = mask(`${url.origin}${url.pathname}`);
    let target = url, asked = 0;
    for (let attempt = 1, hops = 0;;) {
        const last = attempt >= ATTEMPTS, wait = 2 ** (attempt - 1) / 2;
        let reply;
        try {
            reply = await once(target, body, connection);
        }
        catch (reason) {
            signal.throwIfAborted();
            if (reason instanceof errors/* UserError */.y)
                throw reason;
            const code = (0,error_code/* errorCode */.C)(reason);
            if (reason === LATE)
                throw new errors/* UserError */.y('model-timeout', `${shown} did not answer within ${(0,numbers/* seconds */.YA)(timeout)}`, { hint: 'Raise `timeout`, or lower `batch`.', cause: reason });
            if (last || !BROKEN.includes(code))
                throw new errors/* UserError */.y('model-failed', `${shown} could not be reached: ${mask(code ?? String(reason))}`, { hint: 'Is the server up, and may this machine reach it (proxy, firewall, certificate)?', cause: reason });
            attempt++;
            await connection.sleep(wait);
            continue;
        }
        const { status, text, location } = reply;
        if (status >= 200 && status < 300)
            return text;
        if (status >= 300 && status < 400 && location !== undefined) {
            if (!URL.canParse(location, target.href))
                throw new errors/* UserError */.y('model-failed', `${shown} redirects (status ${status}) to what is no address: ${(0,model_secrets/* beginning */.I)(mask(location))}`, { hint: 'Put the final address in `url`.' });
            const next = new URL(location, target);
            if (next.host !== url.host || next.protocol !== url.protocol)
                throw new errors/* UserError */.y('model-failed', `${shown} redirects to ${mask(next.origin)}, which is refused: rows and headers would go to another host`, { hint: 'Put the final address in `url`.' });
            if ((status === 307 || status === 308) && hops++ < 3) {
                target = next;
                continue;
            }
            throw new errors/* UserError */.y('model-failed', `${shown} redirects (status ${status}) to ${mask(next.pathname)}`, { hint: 'Put the final address in `url`.' });
        }
        if (last || !AGAIN.includes(status))
            throw new errors/* UserError */.y('model-failed', `${shown} answered with status ${status}${attempt > 1 ? ` (attempt ${attempt})` : ''}: ${(0,model_secrets/* beginning */.I)(mask(text))}`, { hint: status === 401 || status === 403 ? 'Check `headers`: is the token set and valid?' : status === 404 ? 'Check `url`, `protocol` and `model`.' : status === 413 ? 'Lower `batch`.' : 'The log of the server says more.' });
        attempt++;
        // What the server asks for is time that it takes to answer.
        if (reply.retryAfter > wait)
            asked += reply.retryAfter;
        if (asked > timeout)
            throw new errors/* UserError */.y('model-timeout', `${shown} answered with status ${status} and asks to wait ${(0,numbers/* seconds */.YA)(reply.retryAfter)}, longer than its time limit of ${(0,numbers/* seconds */.YA)(timeout)}`, { hint: 'Raise `timeout`, or lower `concurrency`.' });
        await connection.sleep(Math.max(wait, reply.retryAfter));
    }
}
async function once(url, body, { headers, timeout, signal }) {
    const bytes = Buffer.from(body), limit = AbortSignal.timeout(timeout * 1000), both = AbortSignal.any([limit, signal]);
    // Connections are not kept: one that the server closes between two requests would look like a fault of it.
    const client = new lib/* HttpClient */.Qq('gauntlet', [], { keepAlive: false });
    try {
        const response = await new Promise((done, failed) => {
            const options = { method: 'POST', agent: client.getAgent(url.href), signal: both, headers: { accept: 'application/json', 'content-type': 'application/json', ...headers, 'content-length': bytes.length } };
            const request = (url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)(url, options, done);
            request.on('error', failed);
            request.end(bytes);
        });
        const chunks = [];
        let size = 0;
        for await (const chunk of response) {
            size += chunk.length;
            if (size > MOST_BYTES)
                throw new errors/* UserError */.y('model-failed', `the answer of ${url.host} is longer than ${(0,numbers/* count */.U9)(MOST_BYTES)} bytes`, { hint: 'Lower `batch`.' });
            chunks.push(chunk);
        }
        return { status: response.statusCode ?? 0, location: response.headers.location, retryAfter: Number(response.headers['retry-after'] ?? 0) || 0, text: Buffer.concat(chunks).toString('utf8') };
    }
    catch (reason) {
        if (limit.aborted)
            throw LATE;
        throw reason;
    }
    finally {
        client.dispose();
    }
}

;// CONCATENATED MODULE: ./out/model/http/target.js











const BATCH = 256;
/** A model behind a server.
 *  @throws UserError `input-invalid` for an address or header that cannot be used */
function openHttp(settings, world) {
    const { http, features, batch: step = BATCH, timeout = 60 } = settings, url = endpoint(http), { headers, secrets } = headersOf(http.headers ?? {}, world.env);
    (0,model_features/* refuseRepeated */.tf)(features ?? []);
    const closing = new AbortController(), mask = (0,model_secrets/* masker */.K)(world.env, secrets), name = mask(url.host);
    async function predict(batch, progress = () => undefined) {
        const columns = (0,model_features/* selectFeatures */.et)(batch, features), { rows } = batch, ending = new AbortController(), signal = AbortSignal.any([world.signal, closing.signal, ending.signal]);
        const pause = world.sleep?.bind(world) ?? (async (seconds) => { await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal }); });
        const connection = { headers, timeout, signal, mask, sleep: pause };
        const facts = { missing: (row) => (0,model_features/* missingIn */.EH)(columns, row) };
        const answers = http.protocol === 'kserve-v2' ? v2Answers(rows, settings, facts, name, mask) : v1Answers(rows, settings, name, mask);
        const under = [];
        try {
            // Answers are taken in order, and few requests are under way at once: memory stays bounded, and the first bad row is the one that is told.
            for (let next = 0; next < rows || under.length > 0;) {
                while (next < rows && under.length < (http.concurrency ?? 4)) {
                    const text = post(url, body(http, columns, next, Math.min(rows, next + step)), connection);
                    text.catch(() => undefined);
                    under.push({ from: next, text });
                    next += step;
                }
                const first = under.shift();
                if (first === undefined)
                    break;
                const to = Math.min(rows, first.from + step);
                answers.add(first.from, to, await first.text);
                progress(to);
            }
            return answers.result();
        }
        catch (reason) {
            if (world.signal.aborted || closing.signal.aborted)
                throw new errors/* Cancelled */.c();
            throw reason;
        }
        finally {
            ending.abort();
        }
    }
    return { kind: 'http', predict, close: () => { closing.abort(); return Promise.resolve(); } };
}
const target_object = (value) => ((0,object/* isObject */.G)(value) ? value : undefined);
/** `{"predictions": […]}`, or the list alone. */
function v1Answers(rows, { task, classes }, name, mask) {
    const answers = new model_answers/* JsonAnswers */.W(rows, task, classes, name, mask);
    return {
        add(from, to, text) {
            const reply = (0,model_answers/* parsed */.Y)(text, `the answer of ${name}`, mask), list = Array.isArray(reply) ? reply : target_object(reply)?.['predictions'];
            if (!Array.isArray(list))
                throw new errors/* UserError */.y('model-predictions', `the answer of ${name} holds no list of predictions: ${(0,model_secrets/* beginning */.I)(mask(text))}`, { hint: 'Expected {"predictions": [...]} or [...]. Is `protocol` right?' });
            if (list.length !== to - from)
                throw new errors/* UserError */.y('model-predictions', `${name} gave ${(0,numbers/* plural */.LS)(list.length, 'prediction')} for ${(0,numbers/* plural */.LS)(to - from, 'row')} (from row ${(0,numbers/* count */.U9)(from + 1)})`, { hint: 'A model must answer every row.' });
            for (const [at, answer] of list.entries())
                answers.add(from + at, answer);
        },
        result: () => answers.result(),
    };
}
/** `{"outputs": [{"name", "datatype", "shape", "data"}, …]}` of the Open Inference Protocol. Which output says what is decided by the first answer. */
function v2Answers(rows, { task, classes, http }, facts, name, mask) {
    let answers;
    return {
        add(from, to, text) {
            const reply = (0,model_answers/* parsed */.Y)(text, `the answer of ${name}`, mask), list = target_object(reply)?.['outputs'], outputs = Array.isArray(list) ? list.map((one) => output(one, name, text, mask)) : [];
            if (outputs.length === 0)
                throw new errors/* UserError */.y('model-predictions', `the answer of ${name} holds no outputs: ${(0,model_secrets/* beginning */.I)(mask(text))}`, { hint: 'Expected {"outputs": [...]}. Is `protocol` right?' });
            answers ??= new tensors/* TensorAnswers */.l(rows, (0,tensors/* rolesOf */.R)(outputs, task, http.outputs ?? {}, name), classes, facts, name);
            answers.add(from, to - from, to - from, Object.fromEntries(outputs.map((one) => [one.name, one])));
        },
        result: () => answers?.result() ?? { rows: 0, ...(task === 'regression' ? { values: new Float64Array() } : { labels: [] }) },
    };
}
function output(one, name, text, mask) {
    const given = target_object(one), called = given?.['name'], type = given?.['datatype'], shape = given?.['shape'], data = given?.['data'];
    const isShape = Array.isArray(shape) && shape.every((dim) => Number.isSafeInteger(dim) && dim >= 0);
    if (typeof called !== 'string' || typeof type !== 'string' || !isShape || !Array.isArray(data))
        throw new errors/* UserError */.y('model-predictions', `an output in the answer of ${name} lacks name, datatype, shape or data: ${(0,model_secrets/* beginning */.I)(mask(text))}`, { hint: 'Binary data is not supported: switch that extension off.' });
    // The protocol allows nested lists.
    const flat = data.flat(8), bad = flat.find((value) => typeof value === 'object' || typeof value === 'undefined');
    if (bad !== undefined)
        throw new errors/* UserError */.y('model-predictions', `the output "${called}" of ${name} holds ${bad === null ? 'null' : 'an object'} where a value must be`);
    return { name: called, type, rank: shape.length, dims: shape, data: flat };
}


/***/ }),

/***/ 31375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ beginning),
/* harmony export */   K: () => (/* binding */ masker)
/* harmony export */ });
/** Names of environment variables whose values must not be shown. */
const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|KEY|CREDENTIAL/i;
/** Makes a function that replaces the values of secret variables by `***`. Values under four characters would mask half of any text.
 *  @param more further values that must not be shown */
function masker(env, more = []) {
    const named = Object.entries(env).flatMap(([name, value]) => SECRET.test(name) && value !== undefined ? [value, ...value.split(/\r?\n/)] : []);
    const values = [...new Set([...named, ...more].map((value) => value.trim()).filter((value) => value.length >= 4))].toSorted((a, b) => b.length - a.length);
    return (text) => values.reduce((rest, value) => rest.replaceAll(value, '***'), text);
}
/** The beginning of a text, for messages. */
const beginning = (text, most = 200) => text.length <= most ? text : `${text.slice(0, most)}…`;


/***/ }),

/***/ 93320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rolesOf),
/* harmony export */   l: () => (/* binding */ TensorAnswers)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78809);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44925);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36249);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3227);




const REAL = ['float32', 'float64', 'FP32', 'FP64'], NUMERIC = /int|INT|^FP|^float/;
const LABEL = /^(?:int|uint|INT|UINT|string|bool|BOOL|BYTES)/;
const LIKELY = /prob|score/i;
/** Finds the outputs that answer a task.
 *  @param model how messages call the model
 *  @param names what the user says about them
 *  @throws UserError `model-predictions` when that cannot be told */
function rolesOf(outputs, task, names, model) {
    for (const name of Object.values(names))
        if (!outputs.some((output) => output.name === name))
            throw unknownOutput(name, outputs, model);
    const tensors = outputs.filter((output) => output.type !== undefined);
    if (task === 'regression') {
        const numeric = tensors.filter(({ type }) => NUMERIC.test(type ?? '')), real = numeric.filter(({ type }) => REAL.includes(type ?? ''));
        return { value: names.value ?? names.scores ?? only(real.length > 0 ? real : numeric, outputs, 'value', model) };
    }
    const label = names.label ?? tensors.find(({ type, rank }) => LABEL.test(type ?? '') && (rank ?? 1) <= 2)?.name;
    const real = tensors.filter(({ name, type }) => REAL.includes(type ?? '') && name !== label), likely = real.filter(({ name }) => LIKELY.test(name));
    const maps = outputs.find(({ name, type }) => type === undefined && name === (names.scores ?? name));
    if (maps !== undefined && (names.scores !== undefined || (names.label === undefined && real.length === 0)))
        throw aList(maps.name, model);
    const scores = names.scores ?? (names.label !== undefined || (real.length === 0 && label !== undefined) ? undefined : only(likely.length > 0 ? likely : real, outputs, 'scores', model));
    return { ...(label === undefined ? {} : { label }), ...(scores === undefined ? {} : { scores }) };
}
function only(candidates, all, role, model) {
    const [first, second] = candidates, written = all.map(({ name, type }) => `${name} (${type ?? 'no tensor'})`);
    if (first === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-predictions', `no output of ${model} can be the ${role}: ${(0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(written)}`, { hint: 'Is `task` right?' });
    if (second !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-predictions', `several outputs of ${model} could be the ${role}: ${(0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(candidates.map(({ name }) => name))}`, { hint: 'Export the model with one of them only.' });
    return first.name;
}
const unknownOutput = (name, outputs, model) => {
    const names = outputs.map((output) => output.name);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-predictions', `${model} has no output "${name}"${(0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name, names)}`, { hint: `Its outputs: ${(0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names)}.` });
};
const aList = (name, model) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-predictions', `the output "${name}" of ${model} is a list, not a tensor: the ONNX runtime cannot hand it out`, {
    hint: `Of sklearn models, such lists come from ZipMap; export without it: to_onnx(model, X[:1], options={'zipmap': False}); for LightGBM and XGBoost: convert_…(…, zipmap=False).`,
});
/** Puts the answers of batches together. */
class TensorAnswers {
    #rows;
    #roles;
    #classes;
    #facts;
    #model;
    #labels;
    #texts = new Map();
    #values;
    #scores;
    #width = 0;
    /** @param rows    in all
     *  @param classes names of the classes in the order of the scores, if they are known */
    constructor(rows, roles, classes, facts, model) {
        this.#rows = rows;
        this.#roles = roles;
        this.#classes = classes;
        this.#facts = facts;
        this.#model = model;
        this.#labels = roles.label === undefined ? undefined : Array.from({ length: rows }, () => '');
        this.#values = roles.value === undefined ? undefined : new Float64Array(rows);
    }
    /** Takes the answers about `rows` rows from row `from` on. What a fixed batch was filled up with is left out.
     *  @param asked rows the model was asked about, at least `rows`
     *  @throws UserError `model-predictions` for a shape that does not fit, NaN or infinity */
    add(from, rows, asked, answers) {
        const { label, scores, value } = this.#roles;
        const get = (name) => answers[name] ?? this.#refuse(`did not give its output "${name}"`);
        if (label !== undefined)
            this.#addLabels(label, get(label), from, rows, asked);
        if (scores !== undefined)
            this.#addScores(scores, get(scores), from, rows, asked);
        if (value !== undefined && this.#values !== undefined) {
            const answer = get(value);
            if (this.#widthOf(value, answer, asked) !== 1)
                this.#refuse(`gave ${written(answer.dims)} as "${value}"; one value per row was expected`, 'Is `task: regression` right?');
            this.#copy(value, answer, this.#values, from, rows, 1);
        }
    }
    result() {
        const values = this.#scores ?? (this.#roles.scores === undefined ? undefined : new Float64Array());
        return {
            rows: this.#rows,
            ...(this.#labels === undefined ? {} : { labels: this.#labels }),
            ...(values === undefined ? {} : { scores: { classes: this.#classes, width: this.#scores === undefined ? this.#classes?.length ?? 1 : this.#width, values } }),
            ...(this.#values === undefined ? {} : { values: this.#values }),
        };
    }
    #addLabels(name, answer, from, rows, asked) {
        if (this.#widthOf(name, answer, asked) !== 1)
            this.#refuse(`gave ${written(answer.dims)} as "${name}"; one label per row was expected`);
        const { data } = answer, labels = this.#labels ?? [];
        for (let at = 0; at < rows; at++) {
            const value = data[at] ?? '';
            labels[from + at] = typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : this.#text(value, name, from + at);
        }
    }
    /** There are few classes: their names are made once. */
    #text(value, name, row) {
        const known = this.#texts.get(value);
        if (known !== undefined)
            return known;
        if (typeof value === 'number' && !Number.isFinite(value))
            this.#notFinite(name, value, row);
        const text = String(value);
        if (this.#texts.size < 10_000)
            this.#texts.set(value, text);
        return text;
    }
    #addScores(name, answer, from, rows, asked) {
        const width = this.#widthOf(name, answer, asked), classes = this.#classes?.length;
        if (this.#scores === undefined) {
            if (width === 0)
                this.#refuse(`gave no scores as "${name}" (shape ${written(answer.dims)})`);
            if (classes !== undefined && classes !== width && !(width === 1 && classes === 2))
                this.#refuse(`gave ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(width, 'score')} per row as "${name}", but there are ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(classes, 'class', 'classes')}`, 'List the classes in the order of the scores under `classes`.');
            this.#width = width;
            this.#scores = new Float64Array(this.#rows * width);
        }
        else if (width !== this.#width)
            this.#refuse(`gave ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(width, 'score')} per row for row ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(from + 1)}, but ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(this.#width)} before, as "${name}"`);
        this.#copy(name, answer, this.#scores, from, rows, width);
    }
    /** Values per row. */
    #widthOf(name, { dims, data }, asked) {
        const [first, second = 1] = dims, size = dims.reduce((all, one) => all * one, 1);
        // [N, 1, 1] is one value per row all the same.
        const deep = dims.length > 2 && dims.slice(2).some((dim) => dim !== 1);
        if (deep || size !== data.length)
            this.#refuse(`gave shape ${written(dims)} as "${name}"; [rows] or [rows, values] was expected`);
        if (first !== asked)
            this.#refuse(`gave ${first === undefined ? 'one value' : (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(first, 'row')} (shape ${written(dims)}) as "${name}" for ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(asked, 'row')}`, 'A model must answer each row by itself. Exports with a fixed batch need dynamic axes.');
        return second;
    }
    #copy(name, { data, type }, target, from, rows, width) {
        const start = from * width;
        for (let at = 0; at < rows * width; at++) {
            const given = data[at];
            // "" and "0x1" are numbers to JavaScript only; true and false are those of BOOL.
            if (typeof given === 'string' || (typeof given === 'boolean' && type !== 'BOOL'))
                this.#refuse(`gave ${String(given).length > 6 ? 'a text' : JSON.stringify(given)} as "${name}" for row ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(from + Math.floor(at / width) + 1)} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(this.#rows)}, where a number must be`, 'Numbers stand in JSON without quotes.');
            const value = Number(given);
            if (!Number.isFinite(value))
                this.#notFinite(name, value, from + Math.floor(at / width));
            target[start + at] = value;
        }
    }
    #notFinite(name, value, row) {
        const missing = this.#facts.missing(row);
        return this.#refuse(`gave ${Number.isNaN(value) ? 'NaN' : 'infinity'} as "${name}" for row ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(row + 1)} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(this.#rows)}${missing.length === 0 ? '' : `, in which there is no value for ${(0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(missing)}`}`, missing.length === 0 ? 'A prediction must be a finite number.' : 'The model does not cope with missing values: impute them in the model, or leave those rows out.');
    }
    #refuse(what, hint) { throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('model-predictions', `${this.#model} ${what}`, hint === undefined ? {} : { hint }); }
}
const written = (dims) => `[${dims.join(', ')}]`;


/***/ })

};
