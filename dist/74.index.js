export const id = 74;
export const ids = [74];
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

/***/ 34074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCommand: () => (/* binding */ openCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/errors.js
var out_errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __webpack_require__(36249);
// EXTERNAL MODULE: ./out/model/answers.js
var model_answers = __webpack_require__(26741);
// EXTERNAL MODULE: ./out/model/features.js
var model_features = __webpack_require__(3227);
// EXTERNAL MODULE: ./out/model/secrets.js
var secrets = __webpack_require__(31375);
;// CONCATENATED MODULE: ./out/model/command/environment.js
/** What belongs to the runner and the action, not to a program a step starts: inputs (with the job's token), the runner's own tokens,
 *  and the files through which a step sets outputs: with them, a model could write the verdict on itself. */
const OURS = /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_.*|ACTIONS_CACHE_URL|ACTIONS_RESULTS_URL|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/i;
/** The environment a model's program gets. @param set variables of the settings, above those of the job */
function programEnvironment(env, set) {
    return { ...Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.test(name))), ...set };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./out/model/command/lines.js

/** Cuts a stream of bytes into lines of UTF-8; blank ones are left out. */
class LineCutter {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #most;
    #each;
    #tooLong;
    #rest = '';
    /** @param most    characters a line may have
     *  @param tooLong called instead of `each` for what is longer */
    constructor(most, each, tooLong) {
        this.#most = most;
        this.#each = each;
        this.#tooLong = tooLong;
    }
    add(chunk) { this.#cut(this.#decoder.write(chunk)); }
    /** The last line may have no end. */
    end() {
        this.#cut(this.#decoder.end());
        this.#emit(this.#rest);
        this.#rest = '';
    }
    #cut(text) {
        let from = 0;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            this.#emit(from === 0 ? this.#rest + text.slice(0, at) : text.slice(from, at));
            if (from === 0)
                this.#rest = '';
            from = at + 1;
        }
        this.#rest += text.slice(from);
        if (this.#rest.length > this.#most)
            this.#tooLong(this.#rest);
    }
    #emit(line) {
        if (line.length > this.#most)
            this.#tooLong(line);
        else if (line.trim() !== '')
            this.#each(line);
    }
}
/** Keeps the last bytes of a stream. */
class Tail {
    #most;
    #kept = Buffer.alloc(0);
    constructor(most) { this.#most = most; }
    add(chunk) { this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-this.#most); }
    get text() { return this.#kept.toString('utf8').trim(); }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./out/model/error-code.js
var error_code = __webpack_require__(20556);
;// CONCATENATED MODULE: ./out/model/command/process.js



/** Milliseconds without output after its end from which pipes that stay open are somebody else's. */
const GRACE = 1000;
const windows = process.platform === 'win32';
/** Starts a program without a shell, as the head of a process group of its own, so that what it starts ends with it. */
function startProgram([program, ...args], cwd, env) {
    const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'], shell: false, detached: !windows, windowsHide: true });
    let abandon = () => undefined;
    const ended = new Promise((done) => {
        child.once('error', (reason) => { if (child.pid === undefined)
            done({ kind: 'not-started', reason }); });
        child.once('exit', (code, signal) => {
            const settle = () => {
                clearTimeout(timer);
                for (const pipe of [child.stdin, child.stdout, child.stderr])
                    pipe.destroy();
                done({ kind: 'exit', code, signal });
            };
            const timer = setTimeout(settle, GRACE);
            child.stdout.on('data', () => { timer.refresh(); });
            child.once('close', settle);
            abandon = settle;
        });
    });
    // A program that ends early closes its input under us: how it ended says more than EPIPE.
    child.stdin.on('error', () => undefined);
    return { input: child.stdin, output: child.stdout, errors: child.stderr, ended, kill: () => { killGroup(child.pid, env); abandon(); } };
}
function killGroup(pid, env) {
    if (pid === undefined)
        return;
    if (windows) {
        (0,external_node_child_process_.spawnSync)((0,external_node_path_.join)(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe'), ['/pid', String(pid), '/t', '/f'], { windowsHide: true, stdio: 'ignore' });
        return;
    }
    // It may have ended just now: then there is no such group, or on macOS none that a signal can be sent to.
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch (reason) {
        if (!['ESRCH', 'EPERM'].includes((0,error_code/* errorCode */.C)(reason) ?? ''))
            throw reason;
    }
}

;// CONCATENATED MODULE: ./out/model/command/target.js









const LONGEST_LINE = 4_000_000;
const PIECE = 65_536;
const KEPT_ERRORS = 4096;
/** A model behind a program: one JSON object of the features per line on its standard input, one JSON value per line back, in order.
 *  It is started for each `predict`, its input is closed after the last row, and it may answer line by line or all at the end.
 *  @throws UserError `input-invalid` when there is no program */
function openCommand(settings, world) {
    const { command, env: set = {}, cwd = '.', task, features, classes, timeout = 60 } = settings, shown = command.join(' ');
    if (command[0] === '')
        throw new out_errors/* UserError */.y('input-invalid', 'the command of the model is empty', { hint: 'Name a program and its arguments: [python, predict.py].' });
    (0,model_features/* refuseRepeated */.tf)(features ?? []);
    const env = programEnvironment(world.env, set), mask = (0,secrets/* masker */.K)({ ...world.env, ...set }), name = `"${mask((0,secrets/* beginning */.I)(shown, 100))}"`;
    const running = new Set();
    async function predict(batch, progress = () => undefined) {
        const columns = (0,model_features/* selectFeatures */.et)(batch, features), answers = new model_answers/* JsonAnswers */.W(batch.rows, task, classes, name, mask);
        if (batch.rows === 0)
            return answers.result();
        if (world.signal.aborted)
            throw new out_errors/* Cancelled */.c();
        const program = startProgram(command, (0,external_node_path_.resolve)(world.cwd, cwd), env), errors = new Tail(KEPT_ERRORS);
        let lines = 0, failure;
        const fail = (reason) => { failure ??= reason; program.kill(); };
        const timer = setTimeout(() => {
            fail(new out_errors/* UserError */.y('model-timeout', `${name} neither read nor answered for ${(0,numbers/* seconds */.YA)(timeout)}, after ${(0,numbers/* count */.U9)(lines)} of ${(0,numbers/* plural */.LS)(batch.rows, 'answer')}`, { hint: 'Does it flush after each line, and end when its input ends? Else raise `timeout`.' }));
        }, timeout * 1000);
        const alive = () => { timer.refresh(); }, stop = () => { fail(new out_errors/* Cancelled */.c()); };
        world.signal.addEventListener('abort', stop);
        running.add(stop);
        const cutter = new LineCutter(LONGEST_LINE, (line) => {
            if (failure !== undefined)
                return;
            try {
                if (lines >= batch.rows)
                    throw new out_errors/* UserError */.y('model-predictions', `${name} wrote more than ${(0,numbers/* plural */.LS)(batch.rows, 'line')} for ${(0,numbers/* plural */.LS)(batch.rows, 'row')}: ${(0,secrets/* beginning */.I)(mask(line))}`, { hint: 'Write one line per row; logging belongs on standard error.' });
                answers.add(lines, (0,model_answers/* parsed */.Y)(line, `line ${(0,numbers/* count */.U9)(lines + 1)} of ${name}`, mask));
                lines++;
            }
            catch (reason) {
                fail(reason instanceof Error ? reason : new Error(String(reason)));
            }
        }, (line) => { fail(new out_errors/* UserError */.y('model-predictions', `line ${(0,numbers/* count */.U9)(lines + 1)} of ${name} is longer than ${(0,numbers/* plural */.LS)(LONGEST_LINE, 'character')}: ${(0,secrets/* beginning */.I)(mask(line))}`, { hint: 'Is there a line end after each answer?' })); });
        program.output.on('data', (chunk) => {
            const before = lines;
            cutter.add(chunk);
            // Blank lines are no answers, and would keep it alive for ever.
            if (lines > before)
                alive();
            progress(lines);
        });
        program.errors.on('data', (chunk) => { errors.add(chunk); });
        try {
            const end = program.ended;
            await Promise.race([feed(program.input, batch.rows, columns, alive), end]);
            const how = await end;
            if (failure === undefined)
                cutter.end();
            const problem = failure ?? unfinished(how, lines, batch.rows, name, command[0]);
            if (problem === undefined)
                return answers.result();
            throw problem instanceof out_errors/* UserError */.y ? withErrors(problem, mask(errors.text), world) : problem;
        }
        finally {
            clearTimeout(timer);
            running.delete(stop);
            world.signal.removeEventListener('abort', stop);
            // What it started may live on.
            program.kill();
        }
    }
    return { kind: 'command', predict, close: () => { for (const stop of running)
            stop(); return Promise.resolve(); } };
}
/** Writes all rows, never more than the pipe takes. Ends early when the program closes its input. */
async function feed(input, rows, columns, alive) {
    // Names are written once; a line is made of pieces that are JSON already.
    const names = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`);
    let piece = '';
    for (let row = 0; row < rows && input.writable; row++) {
        for (const [at, column] of columns.entries())
            piece += (names[at] ?? '') + JSON.stringify((0,model_features/* jsonCell */.LK)(column, row));
        piece += '}\n';
        if (piece.length < PIECE && row < rows - 1)
            continue;
        if (!input.write(piece))
            await roomOrEnd(input);
        piece = '';
        alive();
    }
    input.end();
}
/** Waits until a pipe takes more, or never will again. */
function roomOrEnd(input) {
    return new Promise((settle) => {
        const done = () => {
            for (const event of ['drain', 'close', 'error'])
                input.removeListener(event, done);
            settle();
        };
        for (const event of ['drain', 'close', 'error'])
            input.on(event, done);
    });
}
function unfinished(end, lines, rows, name, program) {
    const after = `after ${(0,numbers/* count */.U9)(lines)} of ${(0,numbers/* plural */.LS)(rows, 'answer')}`;
    if (end.kind === 'not-started') {
        const missing = end.reason.code === 'ENOENT';
        return new out_errors/* UserError */.y('model-failed', missing ? `the program "${program}" was not found (or the folder to start it in)` : `the program "${program}" could not be started: ${end.reason.code ?? end.reason.message}`, { hint: missing ? 'It is looked for on PATH; a path is relative to the folder it starts in. There is no shell: no aliases, no &&.' : 'May it be executed?', cause: end.reason });
    }
    if (end.code !== 0)
        return new out_errors/* UserError */.y('model-failed', `${name} ended with ${end.code === null ? `signal ${end.signal ?? ''}` : `exit code ${end.code}`} ${after}`);
    if (lines < rows)
        return new out_errors/* UserError */.y('model-predictions', `${name} ended ${after}`, { hint: 'Write one line for every row, also for those it cannot judge.' });
    return undefined;
}
/** Adds what the program said last; all that is kept goes to the log. */
function withErrors(error, said, world) {
    if (said === '')
        return error;
    world.log.info(`The program's standard error ended with:\n${said}`);
    // Python names its error in the last line, Node further up.
    const lines = said.split(/\r?\n/).filter((line) => line.trim() !== ''), last = lines.findLast((line) => /\b\w*(?:Error|Exception)\b/.test(line)) ?? lines.at(-1) ?? '';
    return new out_errors/* UserError */.y(error.code, `${error.message}; its standard error says: ${(0,secrets/* beginning */.I)(last.trim(), 300)}`, { ...(error.hint === undefined ? {} : { hint: error.hint }), cause: error.cause });
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


/***/ })

};
