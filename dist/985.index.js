export const id = 985;
export const ids = [985];
export const modules = {

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

/***/ 70985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOnnx: () => (/* binding */ openOnnx)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __webpack_require__(36249);
// EXTERNAL MODULE: ./out/model/features.js
var model_features = __webpack_require__(3227);
// EXTERNAL MODULE: ./out/model/tensors.js
var tensors = __webpack_require__(93320);
;// CONCATENATED MODULE: ./out/model/onnx/elements.js
/** Types of tensor elements a model may take, with the whole numbers each can hold. */
const ELEMENTS = {
    float32: undefined, float64: undefined, string: undefined, bool: [0, 1],
    int8: [-128, 127], uint8: [0, 255], int16: [-32_768, 32_767], uint16: [0, 65_535], int32: [-2_147_483_648, 2_147_483_647], uint32: [0, 4_294_967_295],
    // Columns hold 64-bit floating point numbers: beyond 2⁵³ they are not whole numbers one by one.
    int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], uint64: [0, Number.MAX_SAFE_INTEGER],
};
/** Room for so many elements. */
function room(type, size) {
    switch (type) {
        case 'float32': return new Float32Array(size);
        case 'float64': return new Float64Array(size);
        case 'string': return Array.from({ length: size }, () => '');
        case 'bool':
        case 'uint8': return new Uint8Array(size);
        case 'int8': return new Int8Array(size);
        case 'int16': return new Int16Array(size);
        case 'uint16': return new Uint16Array(size);
        case 'int32': return new Int32Array(size);
        case 'uint32': return new Uint32Array(size);
        case 'int64': return new BigInt64Array(size);
        case 'uint64': return new BigUint64Array(size);
    }
}

;// CONCATENATED MODULE: ./out/model/onnx/feed.js



/** The tensors for rows `from` up to `to`. Where the model takes a fixed number, the last row is repeated to fill it up.
 *  ONNX knows no missing text: the empty string stands for it, as sklearn-onnx has it; a missing number is NaN.
 *  @throws UserError `model-features` for a value that the type of its input cannot hold */
function feedsOf(plan, from, to) {
    return plan.inputs.map((input) => feedOf(input, from, to, plan.fixedRows ?? to - from));
}
function feedOf(plan, from, to, rows) {
    const { input, type, columns, trailing } = plan, width = columns.length, data = room(type, rows * width);
    for (const [at, column] of columns.entries())
        fill(plan, column, data, at, from, to);
    for (let at = (to - from) * width; at < rows * width; at++)
        data[at] = data[at - width] ?? 0;
    return { input, type, data, dims: [rows, ...trailing] };
}
/** Writes one column into its places of the tensor. */
function fill(plan, column, data, offset, from, to) {
    const width = plan.columns.length;
    if (Array.isArray(data)) {
        for (let row = from, at = offset; row < to; row++, at += width)
            data[at] = textOf(column.values[row]);
        return;
    }
    const { type } = plan, range = ELEMENTS[type];
    if (range === undefined) {
        for (let row = from, at = offset; row < to; row++, at += width) {
            const value = numberOf(column, row);
            data[at] = value;
            // Beyond 3.4e38, 32 bits make it infinity: another value than the user's.
            if (type === 'float32' && Math.abs(value) > 3.402_823_5e38 && Number.isFinite(value))
                throw cannot(plan, column, row, `${value}`);
        }
        return;
    }
    const [least, most] = range;
    for (let row = from, at = offset; row < to; row++, at += width) {
        const value = numberOf(column, row);
        if (!Number.isInteger(value) || value < least || value > most)
            throw cannot(plan, column, row, Number.isNaN(value) ? undefined : String(value));
        if (data instanceof BigInt64Array || data instanceof BigUint64Array)
            data[at] = BigInt(value);
        else
            data[at] = value;
    }
}
const numberOf = (column, row) => {
    const value = column.values[row];
    return typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : Number.NaN;
};
/** A number is written as JavaScript does: 3, not 3.0. */
const textOf = (value) => value === null || value === undefined || Number.isNaN(value) ? '' : String(value);
function cannot({ input, type }, column, row, value) {
    const has = value === undefined ? 'has no value' : `is ${value}`;
    return new errors/* UserError */.y('model-features', `the feature "${column.name}" ${has} in row ${(0,numbers/* count */.U9)(row + 1)}, but the model's input "${input}" takes ${type}`, {
        hint: value === undefined ? 'Leave such rows out, or export the model with a floating point input and impute inside it.' : 'Is the column the one the model was trained on?',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/model/error-code.js
var error_code = __webpack_require__(20556);
;// CONCATENATED MODULE: ./out/model/onnx/file.js






/** Reads a model file.
 *  @param path relative to `cwd`
 *  @throws UserError `file-missing`, `file-unreadable`, or `model-invalid` when it is plainly something else */
async function readModel(path, cwd) {
    const absolute = (0,external_node_path_.resolve)(cwd, path), found = await (0,external_node_fs_promises_.stat)(absolute).catch((reason) => { throw unreadable(path, reason); });
    // The end of a pipe or a device may never come. A folder is told by reading it.
    if (!found.isFile() && !found.isDirectory())
        throw new errors/* UserError */.y('file-unreadable', `the model ${path} is no file but a pipe, a socket or a device`, { hint: 'Write what it gives to a file first.' });
    const bytes = await (0,external_node_fs_promises_.readFile)(absolute).catch((reason) => { throw unreadable(path, reason); });
    const other = somethingElse(bytes);
    if (other !== undefined)
        throw new errors/* UserError */.y('model-invalid', `${path} is ${other.what}, not an ONNX model`, { hint: other.hint });
    return { bytes, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
function unreadable(path, reason) {
    const code = (0,error_code/* errorCode */.C)(reason);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new errors/* UserError */.y('file-missing', `the model ${path} does not exist`, { hint: 'Paths are relative to the working directory. Is the model built or downloaded before this step?', cause: reason });
    if (code === 'EISDIR')
        return new errors/* UserError */.y('file-unreadable', `the model ${path} is a folder`, { hint: 'Name the .onnx file in it.', cause: reason });
    return new errors/* UserError */.y('file-unreadable', `the model ${path} cannot be read${typeof code === 'string' ? ` (${code})` : ''}`, { cause: reason });
}
/** What a file is that cannot be a model, told by its first bytes. */
function somethingElse(bytes) {
    const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
    const advice = 'Export the model to ONNX (skl2onnx, torch.onnx.export, tf2onnx), or run it with `command`.';
    if (bytes.length === 0)
        return { what: 'an empty file', hint: 'Was the export or the download interrupted?' };
    if (head.startsWith('version https://git-lfs'))
        return { what: 'a Git LFS pointer', hint: 'Fetch the file itself: actions/checkout with `lfs: true`, or `git lfs pull`.' };
    if (head.startsWith('PK\u0003\u0004'))
        return { what: 'a ZIP archive (as PyTorch and Keras save)', hint: advice };
    if (head.startsWith('\u0089HDF'))
        return { what: 'an HDF5 file (as Keras saves)', hint: advice };
    if (bytes[0] === 0x80 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5)
        return { what: 'a Python pickle', hint: advice };
    if (/^\s*<(?:!doctype|html|\?xml)/i.test(head))
        return { what: 'a web page', hint: 'Did a download answer with an error or a login page?' };
    return undefined;
}
/** Says in the user's terms why a session could not be made.
 *  @param reason what the runtime threw */
function sessionError(path, file, reason) {
    const text = reason instanceof Error ? reason.message : String(reason), cause = { cause: reason };
    if (/protobuf parsing failed/i.test(text))
        return new errors/* UserError */.y('model-invalid', `the model ${path} (${(0,numbers/* bytes */.ee)(file.length)}) is damaged or cut off`, { hint: 'Compare its size and SHA-256 with the file that was exported.', ...cause });
    const external = /external data file "{0,2}([^"]*)"/i.exec(text)?.[1];
    if (external !== undefined || /external data|MountedFiles/i.test(text))
        return new errors/* UserError */.y('model-invalid', `the model ${path} keeps its weights in another file${external === undefined ? '' : ` (${external})`}, which is not supported`, { hint: 'Save it as one file: onnx.save(onnx.load(path), path, save_as_external_data=False).', ...cause });
    const operator = /([\w.]*:?\w+)\(([-\d]+)\) is not a registered function\/op/.exec(text) ?? /implementation for (?:the node [^ ]*:?)?([\w.]+)\(([-\d]+)\)/.exec(text);
    if (operator !== null)
        return new errors/* UserError */.y('model-invalid', `the model ${path} needs the operator ${operator[1] ?? ''}, which the ONNX runtime does not have`, { hint: 'Export it without custom operators, or run the model with `command`.', ...cause });
    const opset = /opset (?:version )?(\d+)/i.exec(text)?.[1];
    if (opset !== undefined && /only guarantees support|not supported|under development/i.test(text))
        return new errors/* UserError */.y('model-invalid', `the model ${path} was exported for a newer ONNX (opset ${opset})`, { hint: 'Export it with a lower target_opset.', ...cause });
    if (/memory|bad_alloc/i.test(text))
        return new errors/* UserError */.y('model-invalid', `the model ${path} (${(0,numbers/* bytes */.ee)(file.length)}) does not fit in the memory of the ONNX runtime`, { hint: 'WebAssembly has 4 GB. Run the model with `command`.', ...cause });
    return new errors/* UserError */.y('model-invalid', `the ONNX runtime cannot use the model ${path}: ${shortened(text)}`, cause);
}
/** What the runtime says, without the paths of its own build. */
function shortened(text) {
    const said = text.replace(/^(?:Can't create a session|failed to call OrtRun\(\))\.\s*/, '').replace(/ERROR_CODE: \d+, ERROR_MESSAGE: /, '').replaceAll(/\/\S+\/onnxruntime\/\S+ /g, '').replaceAll(/\s+/g, ' ').trim();
    return said.length > 300 ? `${said.slice(0, 300)}…` : said;
}

;// CONCATENATED MODULE: ./out/model/onnx/graph.js
/** As much of the ONNX file format (Protocol Buffers) as it takes to see the classes of a classifier and to leave out a ZipMap at the end.
 *  Field numbers: onnx.proto3. ModelProto: graph 7. GraphProto: node 1, output 12. NodeProto: input 1, output 2, op_type 4, attribute 5.
 *  AttributeProto: name 1, ints 8, strings 9. ValueInfoProto: name 1, type 2. */
const NONE = new Map();
/** Does it have a node that repeats a part of the graph as often as values say? The name of the operator is looked for anywhere, and so in parts of parts and in functions too: it may be in a weight by chance, which costs a little time only. */
function mayLoop(model) {
    // NodeProto: op_type is field 4, of 4 bytes.
    const bytes = Buffer.from(model.buffer, model.byteOffset, model.byteLength);
    return ['Loop', 'Scan'].some((name) => bytes.includes(`\u0022\u0004${name}`, 0, 'latin1'));
}
/** @throws RangeError when the bytes are no Protocol Buffers */
function readGraph(model) {
    const parts = fields(model), graphs = parts.filter(({ number, wire }) => number === 7 && wire === 2), [graph] = graphs;
    if (graph === undefined || graphs.length > 1)
        return { classes: undefined, bytes: model, renamed: NONE };
    const inside = fields(graph.content), nodes = inside.filter(({ number }) => number === 1).map((field) => ({ field, ...node(field.content) }));
    const lists = nodes.flatMap(({ classes }) => classes === undefined ? [] : [classes]), same = new Set(lists.map((list) => JSON.stringify(list)));
    const classes = same.size === 1 ? lists[0] : undefined;
    const maps = nodes.filter(({ op }) => op === 'ZipMap'), gone = new Map(maps.map(({ inputs: [from = ''], outputs: [to = ''] }) => [to, from]));
    // A ZipMap whose maps are used further on stays.
    if (maps.length === 0 || nodes.some(({ inputs }) => inputs.some((name) => gone.has(name))))
        return { classes, bytes: model, renamed: NONE };
    const kept = inside.flatMap((field) => {
        if (maps.some((map) => map.field === field))
            return [];
        const source = field.number === 12 ? gone.get(graph_text(fields(field.content).find(({ number }) => number === 1)?.content)) : undefined;
        // TypeProto tensor_type 1: elem_type 1 = float. The runtime infers the shape.
        return source === undefined ? [graph.content.subarray(field.from, field.to)] : [block(12, join([block(1, Buffer.from(source)), block(2, block(1, Uint8Array.of(8, 1)))]))];
    });
    return { classes, renamed: gone, bytes: join(parts.map((field) => field === graph ? block(7, join(kept)) : model.subarray(field.from, field.to))) };
}
function node(content) {
    const all = fields(content), texts = (wanted) => all.filter(({ number }) => number === wanted).map((field) => graph_text(field.content));
    const classes = all.filter(({ number }) => number === 5).map((field) => classLabels(field.content)).find((list) => list !== undefined && list.length > 0);
    return { inputs: texts(1), outputs: texts(2), op: texts(4)[0] ?? '', classes };
}
function classLabels(attribute) {
    const all = fields(attribute);
    if (!graph_text(all.find(({ number }) => number === 1)?.content).startsWith('classlabels_'))
        return undefined;
    return all.flatMap(({ number, wire, value, content }) => number === 9 ? [graph_text(content)] : number !== 8 ? [] : wire === 0 ? [String(value)] : packed(content).map(String));
}
const graph_text = (bytes) => bytes === undefined ? '' : Buffer.from(bytes).toString('utf8');
function packed(content) {
    const numbers = [];
    for (let at = 0; at < content.length;) {
        const [value, next] = varint(content, at);
        numbers.push(value);
        at = next;
    }
    return numbers;
}
/** A variable-length number, signed, and where it ends. */
function varint(bytes, from) {
    let value = 0n, at = from;
    for (let shift = 0n;; shift += 7n) {
        const byte = bytes[at++];
        if (byte === undefined || shift > 63n)
            throw new RangeError(`no number at byte ${from}`);
        value |= BigInt(byte & 127) << shift;
        if (byte < 128)
            return [Number(BigInt.asIntN(64, value)), at];
    }
}
function fields(bytes) {
    const found = [];
    for (let at = 0; at < bytes.length;) {
        const from = at, [key, after] = varint(bytes, at), wire = key & 7;
        let value = 0, start = after, to = after;
        if (wire === 0)
            [value, to] = varint(bytes, after);
        else if (wire === 1)
            to = after + 8;
        else if (wire === 5)
            to = after + 4;
        else if (wire === 2) {
            [value, start] = varint(bytes, after);
            to = start + value;
        }
        else
            throw new RangeError(`no field at byte ${from}`);
        if (to > bytes.length || to < start)
            throw new RangeError(`a field that begins at byte ${from} goes beyond the end`);
        found.push({ number: key >>> 3, wire, from, to, value, content: bytes.subarray(start, to) });
        at = to;
    }
    return found;
}
/** A field of bytes with its key and length. */
function block(number, content) {
    const head = [number << 3 | 2];
    let size = content.length;
    for (; size >= 128; size = Math.floor(size / 128))
        head.push(size % 128 + 128);
    return join([Uint8Array.from([...head, size]), content]);
}
const join = (parts) => new Uint8Array(Buffer.concat(parts));

;// CONCATENATED MODULE: ./out/model/onnx/limit.js


/** Waits for work of another thread, but no longer than the time limit, nor when asked to stop.
 *  @param timeout seconds
 *  @param doing what failed then, as in `the model m.onnx did not load` within 60 s
 *  @throws UserError `model-timeout`, Cancelled */
async function limited(work, timeout, signal, doing) {
    let timer, stop = () => undefined;
    const end = new Promise((_, failed) => {
        stop = () => { failed(new errors/* Cancelled */.c()); };
        timer = setTimeout(() => { failed(late(timeout, doing)); }, timeout * 1000);
    });
    signal.addEventListener('abort', stop);
    if (signal.aborted)
        stop();
    try {
        return await Promise.race([work, end]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
    }
}
/** The error of a model that took longer than its time limit. */
function late(timeout, doing) {
    return new errors/* UserError */.y('model-timeout', `${doing} within ${(0,numbers/* seconds */.YA)(timeout)}`, { hint: 'Raise `timeout`, or run the model with `command`.' });
}

// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __webpack_require__(78809);
;// CONCATENATED MODULE: ./out/model/onnx/plan.js





/** Decides which columns each input of a model gets.
 *  @param features what the user lists; undefined: what the inputs are called, else all columns
 *  @param wanted   what the user says about inputs
 *  @throws UserError `model-features` when inputs and columns do not fit together */
function planFeeds(inputs, batch, features, wanted, model) {
    const columns = (0,model_features/* columnsByName */.k6)(batch), names = inputs.map(({ name }) => name);
    (0,model_features/* refuseRepeated */.tf)(features ?? []);
    for (const input of Object.keys(wanted))
        if (!names.includes(input))
            throw new errors/* UserError */.y('model-features', `${model} has no input "${input}"${(0,nearest/* didYouMean */.au)(input, names)}`, { hint: `Its inputs: ${(0,model_features/* listed */.KE)(names)}.` });
    const groups = new Map(inputs.map(({ name }) => [name, group(name, inputs.length === 1, [...columns.keys()], features, wanted[name])]));
    const used = [...groups.values()].flat(), stray = features?.find((name) => !used.includes(name));
    if (stray !== undefined)
        throw new errors/* UserError */.y('model-features', `${model} has no input for the feature "${stray}"${(0,nearest/* didYouMean */.au)(stray, names)}`, { hint: `Its inputs: ${(0,model_features/* listed */.KE)(names)}. Where they are called otherwise, say so under \`inputs\`.` });
    const plans = inputs.map((input) => planInput(input, groups.get(input.name) ?? [], columns, features, model));
    const fixed = [...new Set(inputs.map(({ shape: [rows] }) => size(rows)).filter((rows) => rows !== undefined))];
    if (fixed.length > 1)
        throw new errors/* UserError */.y('model-features', `the inputs of ${model} take different numbers of rows: ${fixed.join(', ')}`, { hint: 'Export it with a dynamic first axis.' });
    return { inputs: plans, fixedRows: fixed[0] };
}
function group(input, alone, columns, features, wanted) {
    if (wanted !== undefined)
        return typeof wanted === 'string' ? [wanted] : wanted;
    if (!alone)
        return [input];
    return features ?? (columns.includes(input) ? [input] : columns);
}
function planInput(info, names, columns, features, model) {
    const { name: input, type = '', shape } = info, known = [...columns.keys()];
    if (!isElement(type))
        throw new errors/* UserError */.y('model-features', `the input "${input}" of ${model} takes ${type === '' ? 'no tensor' : type}, which is not supported`, { hint: `Supported: ${Object.keys(ELEMENTS).join(', ')}.` });
    const selected = names.map((name) => {
        const column = columns.get(name);
        // Who lists features gives nothing else: whether the data has the column is not known here.
        if (column === undefined && name === input && features?.includes(name) === false)
            throw new errors/* UserError */.y('model-features', `${model} has an input "${input}", which is not among the features`, { hint: 'Add it to `features`.' });
        if (column === undefined)
            throw name === input
                ? new errors/* UserError */.y('model-features', `${model} has an input "${input}", but the data has no such column${(0,nearest/* didYouMean */.au)(name, known)}`, { hint: 'Call the column of the data as the input is called, or export the model with the names of the columns.' })
                : new errors/* UserError */.y('model-features', `the data has no column "${name}", which is a feature of ${model}${(0,nearest/* didYouMean */.au)(name, known)}`, { hint: `Columns of the data: ${(0,model_features/* listed */.KE)(known)}.` });
        if (features !== undefined && !features.includes(name))
            throw new errors/* UserError */.y('model-features', `${model} needs "${name}" (input "${input}"), which is not among the features${(0,nearest/* didYouMean */.au)(name, features)}`, { hint: 'Add it to `features`.' });
        if (column.kind === 'text' && type !== 'string')
            throw new errors/* UserError */.y('model-features', `the feature "${name}" is text, but the input "${input}" of ${model} takes ${type}`, { hint: 'Encode it inside the exported model, or leave it out of `features`.' });
        return column;
    });
    return { input, type, columns: selected, trailing: trailingOf(info, selected, shape, model) };
}
function trailingOf({ name }, columns, shape, model) {
    const rest = shape.slice(1).map(size), told = rest.filter((dim) => dim !== undefined).reduce((all, dim) => all * dim, 1), open = rest.filter((dim) => dim === undefined).length;
    if (shape.length === 1 && columns.length === 1)
        return [];
    if (rest.length === 0) {
        if (shape.length === 0)
            return [columns.length];
    }
    else if (open <= 1 && (open === 0 ? told === columns.length : columns.length % told === 0))
        return rest.map((dim) => dim ?? columns.length / told);
    const takes = open === 0 ? (0,numbers/* plural */.LS)(told, 'feature') : `shape [${['rows', ...rest.map((dim) => dim ?? '?')].join(', ')}]`;
    throw new errors/* UserError */.y('model-features', `the input "${name}" of ${model} takes ${takes}, but ${(0,numbers/* count */.U9)(columns.length)} ${columns.length === 1 ? 'was' : 'were'} given: ${(0,model_features/* listed */.KE)(columns.map((column) => column.name))}`, { hint: 'List exactly what the model was trained on under `features`, in that order.' });
}
/** The runtime writes an open dimension as 2³² − 1, or by its name. */
const size = (dim) => typeof dim === 'number' && dim >= 0 && dim < 0x7fff_ffff ? dim : undefined;
const isElement = (type) => Object.hasOwn(ELEMENTS, type);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./out/model/onnx/runtime.js




const WASM = 'ort-wasm-simd-threaded.wasm';
/** The runtime's WebAssembly: beside this program (in dist/), else in node_modules. The workspace is never looked at. */
function wasmFile() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), beside = (0,external_node_path_.join)(here, WASM);
    if ((0,external_node_fs_.existsSync)(beside))
        return beside;
    for (let folder = here;; folder = (0,external_node_path_.dirname)(folder)) {
        const file = (0,external_node_path_.join)(folder, 'node_modules/onnxruntime-web/dist', WASM);
        if ((0,external_node_fs_.existsSync)(file))
            return file;
        if ((0,external_node_path_.dirname)(folder) === folder)
            throw new Error(`${WASM} is not beside ${here}`);
    }
}
/** The runtime's program: in dist/ the very file of the package, which the bundle leaves alone. */
async function runtime() {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'onnxruntime.js');
    if (!(0,external_node_fs_.existsSync)(beside))
        return import(/* webpackIgnore: true */ 'onnxruntime-web/wasm');
    return await import(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(beside).href);
}
/** Starts the runtime, if it is not yet, and loads a model. Throws what the runtime throws. */
async function openSession(model) {
    const ort = await runtime();
    ort.env.wasm.numThreads = 1;
    ort.env.logLevel = 'fatal';
    // Only this form works in the bundle: an address of the file is fetched, and Node fetches no files.
    ort.env.wasm.wasmBinary ??= await (0,external_node_fs_promises_.readFile)(wasmFile());
    const session = await ort.InferenceSession.create(model, { executionProviders: ['wasm'], graphOptimizationLevel: 'all', logSeverityLevel: 4 });
    const tensor = ({ input, type, data, dims }) => [input, new ort.Tensor(type, data, dims)];
    return {
        inputs: session.inputMetadata.map((info) => info.isTensor ? { name: info.name, type: info.type, shape: info.shape } : { name: info.name, type: undefined, shape: [] }),
        outputs: session.outputMetadata.map((info) => info.isTensor ? { name: info.name, type: info.type, rank: info.shape.length } : { name: info.name, type: undefined }),
        async run(feeds, wanted) {
            const results = await session.run(Object.fromEntries(feeds.map(tensor)), wanted);
            return Object.fromEntries(wanted.flatMap((name) => {
                const result = results[name];
                return result === undefined ? [] : [[name, { dims: result.dims, data: result.data, type: result.type }]];
            }));
        },
        close: () => session.release(),
    };
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./out/model/onnx/workers.js




/** The program of a worker: in dist/, or as compiled. Undefined where there is neither (sources that are run as they are). */
function workerFile() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), file = ['onnx-worker.js', 'worker.js'].map((name) => (0,external_node_path_.join)(here, name)).find((path) => (0,external_node_fs_.existsSync)(path));
    return file === undefined ? undefined : (0,external_node_url_.pathToFileURL)(file);
}
/** Starts a thread, to which more may come. Jobs go to the thread with the fewest under way. */
function startWorkers(file, start) {
    const first = startThread(file, start), threads = [first];
    let jobs = 0;
    return {
        facts: first.facts,
        get size() { return threads.length; },
        grow(size) { while (threads.length < size)
            threads.push(startThread(file, start)); },
        run(feeds, wanted) {
            const thread = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)[0] ?? first, id = jobs++;
            return new Promise((done, failed) => {
                thread.waiting.set(id, { done, failed });
                const buffers = feeds.flatMap(({ data }) => Array.isArray(data) ? [] : [data.buffer]);
                thread.worker.postMessage({ id, feeds, wanted }, buffers);
            });
        },
        async close() { await Promise.all(threads.map(({ worker }) => worker.terminate())); },
    };
}
function startThread(file, start) {
    const worker = new external_node_worker_threads_.Worker(file, { workerData: start }), waiting = new Map();
    const facts = new Promise((done, failed) => {
        const fail = (reason) => {
            failed(reason);
            for (const one of waiting.values())
                one.failed(reason);
            waiting.clear();
        };
        worker.on('message', (answer) => {
            if ('facts' in answer) {
                done(answer.facts);
                return;
            }
            if ('unusable' in answer) {
                failed(new Error(answer.unusable));
                return;
            }
            const one = waiting.get(answer.id);
            waiting.delete(answer.id);
            if ('failed' in answer)
                one?.failed(new Error(answer.failed));
            else
                one?.done(answer.outputs);
        });
        worker.on('error', (reason) => { fail(reason instanceof Error ? reason : new Error(String(reason))); });
        worker.on('exit', (code) => { fail(new Error(`a thread of the ONNX runtime ended with code ${code}`)); });
    });
    // Only of the first thread are they asked for; what fails in another is told with its first job.
    facts.catch(() => undefined);
    return { worker, waiting, facts };
}

;// CONCATENATED MODULE: ./out/model/onnx/target.js













const BATCH = 1024;
/** Bytes from which rows of a model may be dear: it runs in a thread of its own, and its batches are small, so that each ends within the time limit. */
const LARGE = 4_000_000;
const LARGE_BATCH = 64;
/** Seconds of work left from which threads are worth their start: each loads and compiles the runtime anew, up to a second on Node 20. */
const WORTH_THREADS = 3;
/** Seconds of work before that is judged: until then, compiling is part of it. */
const WARM = 0.3;
/** What the runtime cannot read either is left for it to refuse. */
function graphOf(bytes) {
    try {
        return readGraph(bytes);
    }
    catch (reason) {
        if (!(reason instanceof RangeError))
            throw reason;
        return { classes: undefined, bytes, renamed: new Map() };
    }
}
/** Opens an ONNX model. One that is large or may loop for ever runs in a thread of its own, which can be ended while it is busy. Of all others a batch is short, and starting a thread takes longer than most of them take at all.
 *  @throws UserError `file-missing`, `file-unreadable`, `model-invalid`, `model-timeout` */
async function openOnnx(settings, world, { worker = workerFile(), warm = WARM, worthThreads = WORTH_THREADS } = {}) {
    const { onnx: path, task, features, inputs = {}, outputs = {}, threads = (0,external_node_os_.availableParallelism)(), timeout = 60 } = settings;
    const file = await readModel(path, world.cwd), model = `the model ${path}`, { bytes, classes: told, renamed } = graphOf(file.bytes), classes = settings.classes ?? told;
    const isLarge = bytes.length > LARGE, batch = settings.batch ?? (isLarge ? LARGE_BATCH : BATCH);
    let workers = worker !== undefined && (isLarge || mayLoop(bytes)) ? startWorkers(worker, { model: bytes }) : undefined, session;
    /** Threads are ended at once, busy or not. */
    const stop = async () => {
        const ended = workers;
        workers = undefined;
        await ended?.close();
    };
    try {
        const opened = workers === undefined ? session = await openSession(bytes) : { ...workers, ...await limited(workers.facts, timeout, world.signal, `${model} did not load`) };
        const names = Object.fromEntries(Object.entries(outputs).map(([role, name]) => [role, renamed.get(name) ?? name]));
        return target(opened, (0,tensors/* rolesOf */.R)(opened.outputs, task, names, model));
    }
    catch (reason) {
        await stop();
        throw reason instanceof errors/* UserError */.y || reason instanceof errors/* Cancelled */.c ? reason : sessionError(path, file.bytes, reason);
    }
    function target({ inputs: takes, run }, roles) {
        const wanted = Object.values(roles);
        return { kind: 'onnx', digest: file.sha256, predict, close: async () => { await stop(); await session?.close(); } };
        async function predict(data, progress = () => undefined) {
            const plan = planFeeds(takes, data, features, inputs, model), { rows } = data, step = plan.fixedRows ?? batch;
            const columns = plan.inputs.flatMap((input) => input.columns);
            const answers = new tensors/* TensorAnswers */.l(rows, roles, classes, { missing: (row) => (0,model_features/* missingIn */.EH)(columns, row) }, model);
            const take = (from, results) => {
                const to = Math.min(rows, from + step);
                answers.add(from, to - from, plan.fixedRows ?? to - from, results);
            };
            const failed = (from, reason) => {
                if (world.signal.aborted || reason instanceof errors/* Cancelled */.c)
                    throw new errors/* Cancelled */.c();
                throw reason instanceof errors/* UserError */.y ? reason : new errors/* UserError */.y('model-failed', `${model} failed on rows ${(0,numbers/* count */.U9)(from + 1)} to ${(0,numbers/* count */.U9)(Math.min(rows, from + step))}: ${shortened(reason instanceof Error ? reason.message : String(reason))}`, { cause: reason });
            };
            const unanswered = (from) => `${model} did not answer rows ${(0,numbers/* count */.U9)(from + 1)} to ${(0,numbers/* count */.U9)(Math.min(rows, from + step))} of ${(0,numbers/* count */.U9)(rows)}`;
            const feeds = (from) => feedsOf(plan, from, Math.min(rows, from + step));
            let from = 0, spent = 0, perRow = Number.POSITIVE_INFINITY;
            // The work that is left is judged by the quickest batch so far: models differ a thousandfold in what a row costs, and the first batches also compile.
            while (from < rows) {
                if (world.signal.aborted)
                    throw new errors/* Cancelled */.c();
                if (from > 0 && spent >= warm && worker !== undefined && threads > 1 && (rows - from) * perRow > worthThreads)
                    break;
                const started = performance.now();
                try {
                    take(from, await limited(run(feeds(from), wanted), timeout, world.signal, unanswered(from)));
                }
                catch (reason) {
                    await stop();
                    failed(from, reason);
                }
                const seconds = (performance.now() - started) / 1000;
                // In this thread, nothing else runs until a batch has ended.
                if (session !== undefined && seconds > timeout)
                    throw late(timeout, unanswered(from));
                spent += seconds;
                perRow = Math.min(perRow, seconds / step);
                from += step;
                progress(Math.min(rows, from));
                await (0,promises_.setImmediate)();
            }
            if (from < rows && worker !== undefined) {
                workers ??= startWorkers(worker, { model: bytes });
                workers.grow(threads);
                await inThreads(workers, from);
            }
            return answers.result();
            /** Keeps two batches for each thread under way, so that none waits and memory stays bounded. Answers are taken in order: the first bad row is the one that is told. */
            async function inThreads(pool, start) {
                const under = [];
                try {
                    for (let next = start; next < rows || under.length > 0;) {
                        if (world.signal.aborted)
                            throw new errors/* Cancelled */.c();
                        while (next < rows && under.length < pool.size * 2) {
                            const result = pool.run(feeds(next), wanted);
                            // It is awaited in its turn; until then a failure is nobody's.
                            result.catch(() => undefined);
                            under.push({ from: next, result });
                            next += step;
                        }
                        const first = under.shift();
                        if (first === undefined)
                            break;
                        try {
                            take(first.from, await limited(first.result, timeout, world.signal, unanswered(first.from)));
                        }
                        catch (reason) {
                            failed(first.from, reason);
                        }
                        progress(Math.min(rows, first.from + step));
                    }
                }
                catch (reason) {
                    await stop();
                    throw reason;
                }
            }
        }
    }
}


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
