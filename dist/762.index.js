export const id = 762;
export const ids = [762];
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

/***/ 83997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MOST_COLUMNS),
/* harmony export */   d: () => (/* binding */ PlanWriter)
/* harmony export */ });
const MOST_COLUMNS = 4096;
const MOST_STEPS = 4096;
const VALID = 0xffffffff, SUSPECT = 0xfffffffe;
/** Writes tables one after the other; `full` once something did not fit. */
class PlanWriter {
    words;
    #bytes;
    #memory;
    #free;
    full = false;
    constructor(memory) {
        this.#memory = memory;
        this.words = new Uint32Array(memory.memory.buffer);
        this.#bytes = new Uint8Array(memory.memory.buffer);
        this.#free = memory.TABLES.value;
    }
    /** An automaton as a scan reads it: for each way of ending, the class + 1 of each byte (0 where the text ends); then for each state its labels and the
     *  offset of its successor by class.
     *  @param ends for each way, the bytes that end the text
     *  @returns its address */
    automaton({ classes, classCount, next, labels }, ends) {
        const width = classCount + 1, at = this.#reserve(ends.length * 256 + labels.length * width * 4);
        if (at === 0 || classCount > 254) {
            this.full = true;
            return 0;
        }
        for (const [way, stops] of ends.entries())
            for (let byte = 0; byte < 256; byte++)
                this.#bytes[at + way * 256 + byte] = stops.has(byte) ? 0 : classes[byte] + 1;
        const rows = (at + ends.length * 256) >> 2;
        for (const [state, label] of labels.entries()) {
            this.words[rows + state * width] = label;
            for (let one = 0; one < classCount; one++)
                this.words[rows + state * width + one + 1] = next[state * classCount + one] * width * 4;
        }
        return at;
    }
    bytes(value) {
        // A scan compares eight bytes at a time, and may look at what stands behind.
        const at = this.#reserve(value.length + 8);
        if (at !== 0)
            this.#bytes.set(value, at);
        return at;
    }
    columns(at, size, values) { this.words.set(values, (this.#memory.COLUMNS.value >> 2) + at * size); }
    steps(steps) {
        if (steps.length > MOST_STEPS) {
            this.full = true;
            return;
        }
        const target = (step) => (step === 'valid' ? VALID : step === 'suspect' ? SUSPECT : step);
        for (const [i, { column, label, yes, no }] of steps.entries())
            this.words.set([column, (1 << label) >>> 0, target(yes), target(no)], (this.#memory.STEPS.value >> 2) + i * 4);
    }
    #reserve(size) {
        const at = this.#free;
        if (at + size > this.#memory.memory.buffer.byteLength) {
            this.full = true;
            return 0;
        }
        this.#free = (at + size + 63) & ~63;
        return at;
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

/***/ 46762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCsv: () => (/* binding */ judgeCsv)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/data/csv/dialect.js
/** @throws RangeError when a word is not one ASCII character (settings are checked before) */
function csvDialect(words) {
    const quote = words.quoteChar === null ? undefined : dialect_byte(words.quoteChar);
    const escape = words.escapeChar !== undefined ? dialect_byte(words.escapeChar) : words.doubleQuote ? quote : undefined;
    return { delimiter: dialect_byte(words.delimiter), quote, escape, header: words.header };
}
function dialect_byte(word) {
    const code = word.length === 1 ? word.charCodeAt(0) : Number.NaN;
    if (!(code > 0 && code < 128))
        throw new RangeError(`expected one ASCII character, got ${JSON.stringify(word)}`);
    return code;
}

// EXTERNAL MODULE: ./out/data/csv/cursor.js
var csv_cursor = __webpack_require__(8710);
// EXTERNAL MODULE: ./out/data/record-index.js
var record_index = __webpack_require__(1277);
;// CONCATENATED MODULE: ./out/data/csv/scan-wasm.js
// Made by scripts/build-wasm.mjs from assembly/scan.ts; do not edit.
const SCAN_WASM = 'AGFzbQEAAAABIgZgAAF8YAABf2ACf38Bf2ACf3wBf2ABfwBgBn9/f3x8fwADCgkBAgMAAAEABAUFBAEAgAIGnQEbfwBBgIAgC38AQYCAwAALfwBBgIDAAQt/AEGAgIACC38AQYCAgAQL' +
    'fwBBgICUBAt/AEGAgMAEC34BQgALfgFCAQt+AUIAC34BQgALfwFBAAt+AUIAC34BQgELfgFCAQt+AUIAC34BQgALfwFBAAt/AUEsC38BQSILfgFCAAt+AUKAAgt/AUEAC38BQQALfwFB' +
    'AAt/AUEAC38BQQALB60BEQViZWdpbgAIBHNjYW4AAgtyZWNvcmRDb3VudAAECWNybGZDb3VudAAGC3JlY29yZFN0YXJ0AAMIaXNJbnNpZGUABQpiZWdpblNpZXZlAAcJc3RvcHBlZEF0' +
    'AAAFc2lldmUAAQdBTkNIT1JTAwIFQ0FSUlkDAAVDSFVOSwMBB0NPTFVNTlMDBAVTVEVQUwMFCFNVU1BFQ1RTAwMGVEFCTEVTAwYGbWVtb3J5AgAKvBAJBAAjGgv1BwIOfwN7IxL9DyER' +
    'IxP9DyESIxFBJGxBpICABGohDCAAIQJBgICAAiEDA0AgA0GAg/kDSSABIAJLcQRAIAIhBiMZIQ1BACEJQYCAkAQhC0GAgIAEIQgDQCAIIAxJBEAgCCgCACEOIxMgAi0AAEYEQCACQQFq' +
    'IgIhBEEAIQUgDgR/IA5BgARqIg8hBQNAAkAgAi0AACAOaiIHLQCAAiIKRQRAIxMgAi0AAUcNASAHLQAAIQogAkEBaiECCyAPIAUgCkECdGooAgBqIQUgAkEBaiECDAELCyAFKAIABSMT' +
    'IQoDQANAIAIgAv0ABAAgEv0j/WQiDmhqIQcgDkUEQCACQRBqIQIMAQsLIAciAi0AASAKRgRAIAVBAWohBSACQQJqIQIMAQsLIAIgBGsgBWsiBSAIKAIUTwR/IAUgCCgCGE0FQQALBH8g' +
    'CCgCEAUgCCgCHAsLIQogCCgCICEOIAIgBEYEQCAIKAIIIQoFQQAhByAEIQUDQCACIAVLBEAgB0EBaiAHIAUtAABBCkYbIQcgBUEBaiEFDAELCyMZIAdqJBlBASAJIA4EfyAOQYACaiIH' +
    'IQUDQCACIARLBEAgByAFIA4gBC0AAGotAABBAnRqKAIAaiEFIARBAWohBAwBCwsgBSgCAAVBAAsbIQkLIAJBAWohAgUgAiEEIA4EfyAOQYAEaiIHIQUDQCAOIAItAABqLQAAIgoEQCAH' +
    'IAUgCkECdGooAgBqIQUgAkEBaiECDAELCyAFKAIABQN/IAL9AAQAIhAgEf0jIBD9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIBD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1Q/WQiBQR/IAIgBWhq' +
    'BSACQRBqIQIMAQsLIgIgBGsiBSAIKAIUTwR/IAUgCCgCGE0FQQALBH8gCCgCEAUgCCgCHAsLIQogCCgCICEHIAIgBEYEQCAIKAIEIQoFQQEgCSAHBH8gB0GAAmoiCSEFA0AgAiAESwRA' +
    'IAkgBSAHIAQtAABqLQAAQQJ0aigCAGohBSAEQQFqIQQMAQsLIAUoAgAFQQALGyEJCwsgAkEBaiACIAItAABBDUYbQQFqIQJBASAJIAgoAgwiBCAKcSAERxshCSALIAo2AgAgC0EEaiEL' +
    'IAhBJGohCAwBCwsgCUEBIxgbBH8gCQVBACEEA0AgBEEEdEGAgJQEaiIEKAIEIgUgBCgCAEECdEGAgJAEaigCAHEgBUYEfyAEKAIIBSAEKAIMCyIEQX9GIQUgBEF+SQ0ACyAFRQsEQCAD' +
    'Ixc2AgAgAyAGIABrNgIEIAMgDTYCCCADQQxqIQMLIxdBAWokFwwBCwsgAiQaIANBgICAAmtBDG4LvgcDC34GewJ/IxL9DyENIxP9DyEOIABBgIBAayITIQADQCAAQT9xBEAgAEEgOgAA' +
    'IABBAWohAAwBCwtBACQWIAH8ByEEQYCAwAAhAANAIAAgE0kEQCMHIAD9AAQAIg8gDv0j/WSsIAD9AAQQIhAgDv0j/WSsQhCGhCAA/QAEICIRIA79I/1krEIghoQgAP0ABDAiEiAO/SP9' +
    'ZKxCMIaEIgcgB0IBhoUiAiACQgKGhSICIAJCBIaFIgIgAkIIhoUiAiACQhCGhSICIAJCIIaFhSICQn+FIgMgDyAN/SP9ZKwgECAN/SP9ZKxCEIaEIBEgDf0j/WSsQiCGhCASIA39I/1k' +
    'rEIwhoSDIQggEyAAayIUQcAATwR+Qn8FQgEgFK2GQgF9CyIJIAMgD/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsIBD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIQhoQgEf0MDQ0NDQ0NDQ0N' +
    'DQ0NDQ0NDf0j/WSsQiCGhCAS/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCMIaEg4MiBSAIIA/9DAoKCgoKCgoKCgoKCgoKCgr9I/1krCAQ/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCEIaE' +
    'IBH9DAoKCgoKCgoKCgoKCgoKCgr9I/1krEIghoQgEv0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQjCGhCIKIAODIgaEIguEIAeEIQwgAiAHgyMIIAcgC4RCAYaEQn+Fg0IAUgRAQX8PCyMJ' +
    'IAMgB4MiA0IBhoQgDEJ/hYMgCYNCAFIEQEF/DwsjCiAFQgGGhCAGQn+FgyAJg0IAUgRAQX8PCyAGIAiEIAeEQj8gFK1CAX0gFEHAAE8bIgeIQgGDJAggAyAHiEIBgyQJIwogBUIBhoQh' +
    'AyAFIAeIQgGDJAojECADIAaDe3wkEEJ/QgAgAiAHiEIBg6cbJAcgAiAKgyAJgyEFIAYgCYMhAiAIIAmDIQZCACEDA0AgAkIAUgRAIwtCASACeiIHhkIBfSIIIANCf4WDIgMgBoN7p2ok' +
    'CyMLIxFHBEBBfw8LIw0gAyAFg3t8JA0jDyMUUQRAIxZBBHRBgIDAAWoiFCMMujkDACAUIw66OQMIIxZBAWokFiMUIxV8JBQLIw9CAXwkDyMNQgF8JA0jDSQOIAQgB3xCAXwkDEEAJAsg' +
    'CEIBIAeGhCEDIAIgAkIBfYMhAgwBCwsjCyADQn+FIgIgBoN7p2okCyMNIAIgBYN7fCQNIABBQGshACAEQkB9IQQMAQsLIxYLBQAjDLoLBQAjD7oLBwAjB0IAUgsFACMQugsRAEEAJBdB' +
    'ACQZIABBAEckGAtSAEIAJAdCASQIQgAkCUIAJApBACQLIAP8ByQMIAT8ByQNIw0kDkIAJA9CACQQIABBAWskESABQf8BcSQSIAJB/wFxJBNCACQUIAWsJBVBACQWCw==';

// EXTERNAL MODULE: ./out/data/sieve/plan.js
var sieve_plan = __webpack_require__(83997);
;// CONCATENATED MODULE: ./out/data/csv/sieve.js

/** Writes a plan where `sieve` of assembly/scan.ts reads it.
 *  @returns false when it does not fit */
function writePlan(plan, memory, delimiter, quote) {
    if (plan.columns.length > sieve_plan/* MOST_COLUMNS */.Y)
        return false;
    const writer = new sieve_plan/* PlanWriter */.d(memory), ends = [new Set([delimiter, 10, 13]), new Set([quote])];
    const sought = plan.sought === undefined ? 0 : writer.automaton(plan.sought.automaton, [new Set()]);
    for (const [at, { automaton, must, empty, quotedEmpty, text }] of plan.columns.entries()) {
        writer.columns(at, 9, [automaton === undefined ? 0 : writer.automaton(automaton, ends), empty, quotedEmpty, must, text.labels, text.minBytes, text.maxBytes, text.outside, plan.sought?.columns.has(at) === true ? sought : 0]);
    }
    writer.steps(plan.steps);
    return !writer.full;
}

// EXTERNAL MODULE: ./out/data/sieve/suspects.js
var suspects = __webpack_require__(23092);
// EXTERNAL MODULE: ./out/data/webassembly.js
var webassembly = __webpack_require__(45327);
;// CONCATENATED MODULE: ./out/data/csv/simd.js





const SIMD_CHUNK = 1 << 20;
/** The quick scan for the usual dialect: doubled quotes, two columns or more. 64 bytes a step; says the same as `RegularScan`.
 *  With a plan it also sifts the records: `suspects` are those that the plan does not find valid. */
class SimdScan {
    index = new record_index/* RecordIndex */.a();
    /** Where the next chunk is to be put. */
    input;
    #wasm;
    #anchors;
    #suspects;
    #memory;
    #found;
    /** Bytes before the chunk that belong to its first record. */
    #carry = 0;
    #offset;
    #regular = true;
    static takes(dialect, columns) {
        return dialect.quote !== undefined && dialect.escape === dialect.quote && columns >= 2;
    }
    /** @param offset where in the file the first record starts
     *  @param line   physical line it starts on, from 1 */
    constructor(dialect, columns, offset, line, plan) {
        this.#wasm = (0,webassembly/* instantiate */.F)(SCAN_WASM);
        const { memory, CHUNK, ANCHORS, SUSPECTS } = this.#wasm;
        this.input = new Uint8Array(memory.buffer, CHUNK.value, SIMD_CHUNK);
        this.#anchors = new Float64Array(memory.buffer, ANCHORS.value);
        this.#offset = offset;
        this.#suspects = new Uint32Array(memory.buffer, SUSPECTS.value);
        this.#memory = new Uint8Array(memory.buffer);
        this.#wasm.begin(columns, dialect.delimiter, dialect.quote ?? 0, offset, line, record_index/* ANCHOR_EVERY */.e);
        if (plan !== undefined && writePlan(plan, this.#wasm, dialect.delimiter, dialect.quote ?? 0)) {
            this.#found = new suspects/* Suspects */.T(line);
            this.#wasm.beginSieve(plan.steps.length > 0);
        }
    }
    /** Takes the first `length` bytes of `input`. @returns false as soon as something is irregular */
    took(length) {
        if (!this.#regular)
            return false;
        const anchors = this.#wasm.scan(length, this.#offset);
        if (anchors < 0)
            return (this.#regular = false);
        for (let i = 0; i < anchors; i++)
            this.index.anchor(this.#anchors[2 * i], this.#anchors[2 * i + 1]);
        if (this.#found !== undefined)
            this.#sift(length);
        this.#offset += length;
        return true;
    }
    /** Sifts the records that end in this chunk, and keeps the beginning of the next one. */
    #sift(length) {
        const { CHUNK: { value: chunk }, CARRY: { value: room } } = this.#wasm;
        const from = chunk - this.#carry, to = chunk + this.#wasm.recordStart() - this.#offset;
        for (let at = from; at < to;) {
            this.#found?.add(this.#suspects, this.#wasm.sieve(at, to), this.#offset + at - chunk);
            at = this.#wasm.stoppedAt();
        }
        const start = Math.max(from, to);
        this.#carry = chunk + length - start;
        // A record of half a megabyte is no case for a sieve.
        if (this.#carry > chunk - room)
            this.#found = undefined;
        else
            this.#memory.copyWithin(chunk - this.#carry, start, chunk + length);
    }
    /** The records that may be invalid; undefined without a plan, or where it could not be followed. */
    get suspects() { return this.#found; }
    end() {
        if (this.#regular && this.#wasm.isInside() === 0 && this.#wasm.recordStart() < this.#offset) {
            this.input.set(this.#wasm.crlfCount() > 0 ? [13, 10] : [10, 0]);
            this.took(this.#wasm.crlfCount() > 0 ? 2 : 1);
        }
        const crlf = this.#wasm.crlfCount();
        if (this.#wasm.isInside() !== 0 || (crlf > 0 && crlf !== this.records))
            this.#regular = false;
        this.index.close(this.records);
        return this.#regular;
    }
    get records() { return this.#wasm.recordCount(); }
    get lineEnds() { return this.records === 0 ? 'unknown' : this.#wasm.crlfCount() > 0 ? 'crlf' : 'lf'; }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/data/byte-writer.js
var byte_writer = __webpack_require__(66375);
// EXTERNAL MODULE: ./out/data/scan.js
var data_scan = __webpack_require__(33196);
// EXTERNAL MODULE: ./out/data/utf8.js
var data_utf8 = __webpack_require__(3838);
;// CONCATENATED MODULE: ./out/data/csv/regular.js

const LF = 10;
const CR = 13;
/** Reads bytes once and says whether they are a perfectly regular table: every record with the same number of cells, every quote
 *  where it belongs, one kind of line end, no blank lines. Most files are, and for them this is all the structure there is to check;
 *  others go through the careful `CsvCursor`, which names each fault. `SimdScan` does the same for the usual dialect, faster.
 *
 *  Feed it in file order; the first chunk starts behind the byte order mark and the header. */
class RegularScan {
    index = new record_index/* RecordIndex */.a();
    #dialect;
    #columns;
    #special = new Uint8Array(256);
    #buffer = new Uint8Array(0);
    #length = 0;
    #records = 0;
    #offset;
    #line;
    #ends = 'unknown';
    #regular = true;
    /** @param columns cells every record must have
     *  @param offset  where in the file the first record starts
     *  @param line    physical line it starts on, from 1 */
    constructor(dialect, columns, offset, line) {
        this.#dialect = dialect;
        this.#columns = columns;
        this.#offset = offset;
        this.#line = line;
        for (const byte of [dialect.delimiter, dialect.quote, LF, CR])
            if (byte !== undefined)
                this.#special[byte] = 1;
    }
    /** Where the next chunk is to be put. */
    input = new Uint8Array(1 << 20);
    /** Takes the first `length` bytes of `input`. @returns false as soon as something is irregular */
    took(length) { return this.#write(this.input.subarray(0, length)); }
    get records() { return this.#records; }
    /** Line ends seen; `unknown` when there was none. */
    get lineEnds() { return this.#ends; }
    #write(chunk) {
        if (!this.#regular)
            return false;
        const rest = this.#length;
        this.#reserve(rest + chunk.length + 1);
        this.#buffer.set(chunk, rest);
        this.#length = rest + chunk.length;
        this.#buffer[this.#length] = LF; // a sentinel, so that the inner loops need no bounds check
        const done = this.#scan();
        if (done < 0)
            return (this.#regular = false);
        this.#buffer.copyWithin(0, done, this.#length);
        this.#length -= done;
        this.#offset += done;
        return true;
    }
    /** The file has ended: a last record may lack its line end. */
    end() {
        if (!this.#regular)
            return false;
        if (this.#length > 0)
            this.#write(Uint8Array.of(...(this.#ends === 'crlf' ? [CR, LF] : [LF])));
        if (this.#length > 0)
            this.#regular = false;
        this.index.close(this.#records);
        return this.#regular;
    }
    #reserve(bytes) {
        if (this.#buffer.length >= bytes)
            return;
        const larger = new Uint8Array(Math.max(bytes, this.#buffer.length * 2));
        larger.set(this.#buffer.subarray(0, this.#length));
        this.#buffer = larger;
    }
    /** @returns bytes of complete records consumed, or -1 when something is irregular */
    #scan() {
        const b = this.#buffer, n = this.#length, special = this.#special, columns = this.#columns;
        const delimiter = this.#dialect.delimiter, quote = this.#dialect.quote ?? -1, escape = this.#dialect.escape ?? -1;
        let i = 0, start = 0, cells = 1, inside = 0, line = this.#line, records = this.#records, next = this.index.nextAnchor;
        for (;;) {
            if (b[i] === quote) {
                i++;
                for (;;) {
                    while (b[i] !== quote && b[i] !== LF && b[i] !== escape)
                        i++;
                    if (i >= n)
                        break;
                    if (b[i] === LF) {
                        inside++;
                        i++;
                    }
                    else if (b[i] === escape && (escape !== quote || b[i + 1] === quote)) {
                        if (i + 1 >= n) {
                            i = n;
                            break;
                        }
                        if (b[i + 1] === LF)
                            inside++;
                        i += 2;
                    }
                    else {
                        i++;
                        break;
                    }
                }
            }
            else
                while (special[b[i]] === 0)
                    i++;
            if (i >= n)
                break;
            const c = b[i];
            if (c === delimiter) {
                cells++;
                i++;
                continue;
            }
            const crlf = c === CR;
            if (crlf) {
                i++;
                if (i >= n)
                    break;
            }
            if (b[i] !== LF || cells !== columns)
                return -1;
            const ends = crlf ? 'crlf' : 'lf';
            if (this.#ends !== ends) {
                if (this.#ends !== 'unknown')
                    return -1;
                this.#ends = ends;
            }
            if (i === start + (crlf ? 1 : 0))
                return -1; // a blank line: a record only in a table of one column, and there ambiguous
            if (records === next) {
                this.index.anchor(this.#offset + start, line);
                next = this.index.nextAnchor;
            }
            records++;
            line += 1 + inside;
            i++;
            start = i;
            cells = 1;
            inside = 0;
            if (i >= n)
                break;
        }
        this.#line = line;
        this.#records = records;
        return start;
    }
}

;// CONCATENATED MODULE: ./out/data/csv/table.js









/** Reads the header, or the first record of a table without one.
 *  @param start offset behind the byte order mark */
function readCsvHead(path, dialect, start) {
    const cursor = new csv_cursor/* CsvCursor */.f(path, dialect);
    try {
        cursor.seek(start, 1);
        do
            if (!cursor.read())
                return { header: dialect.header ? [] : undefined, columns: 0, offset: cursor.size, line: cursor.line, fault: undefined };
        while (cursor.blank);
        const fault = cursor.fault === undefined ? undefined : { kind: cursor.fault, ...cursor.position(cursor.faultAt) };
        if (!dialect.header)
            return { header: undefined, columns: cursor.cells, offset: cursor.offset, line: cursor.line, fault };
        const header = Array.from({ length: cursor.cells }, (_, cell) => ({ name: cursor.text(cell) ?? '', ...cursor.place(cell) }));
        return { header, columns: cursor.cells, offset: cursor.next, line: cursor.nextLine, fault };
    }
    finally {
        cursor.close();
    }
}
const CHUNK = 1 << 20;
/** Checks that a table is regular and finds where its records are, while its digest is taken from the same bytes.
 *  @param plan sifts the records in the same pass
 *  @returns undefined when it is not regular: then the careful way is for it */
async function scanRegular(path, dialect, head, { signal, progress }, plan) {
    if (head.fault !== undefined)
        return undefined;
    const scan = SimdScan.takes(dialect, head.columns) ? new SimdScan(dialect, head.columns, head.offset, head.line, plan) : new RegularScan(dialect, head.columns, head.offset, head.line);
    const hash = (0,external_node_crypto_.createHash)('sha256'), utf8 = new data_utf8/* Utf8Check */.I(), file = (0,external_node_fs_.openSync)(path, 'r');
    let at = 0;
    try {
        for (let chunks = 1;; chunks++) {
            // The header has been read: only its bytes count for the digest.
            const inHead = at < head.offset;
            const got = (0,external_node_fs_.readSync)(file, scan.input, 0, inHead ? Math.min(CHUNK, head.offset - at) : CHUNK, null);
            if (got === 0)
                break;
            const bytes = scan.input.subarray(0, got);
            hash.update(bytes);
            at += got;
            if (!inHead && (bytes.includes(0) || !utf8.write(bytes) || !scan.took(got)))
                return undefined;
            if (chunks % 8 === 0) {
                progress(at);
                await (0,data_scan/* breathe */.q)(signal);
            }
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    if (!utf8.end() || !scan.end())
        return undefined;
    return { index: scan.index, records: scan.records, sha256: hash.digest('hex'), bytes: at, lineEnds: scan.lineEnds === 'crlf' ? 'crlf' : 'lf', suspects: scan instanceof SimdScan ? scan.suspects : undefined };
}
/** Reading in vain behind quotes that never close is bounded: beyond this the rest of the file is given up. */
const MOST_WASTED = 1 << 30;
/** Reads an irregular table record by record and writes the copy: UTF-8, LF, no header, no byte order mark, every record with `head.columns` cells. */
async function mend(path, dialect, head, copy, { signal, progress }) {
    const cursor = new csv_cursor/* CsvCursor */.f(path, dialect), index = new record_index/* RecordIndex */.a(), irregular = [], broken = [];
    const out = new byte_writer/* ByteWriter */.U(copy);
    const placeholder = Buffer.from(head.columns === 1 ? `${String.fromCharCode(dialect.quote ?? 0x20).repeat(2)}\n` : `${String.fromCharCode(dialect.delimiter).repeat(head.columns - 1)}\n`);
    let records = 0, blankLines = 0, pendingBlank = 0, firstBlankLine, pendingLine = 0, givenUpAt;
    try {
        cursor.seek(head.offset, head.line);
        for (let reads = 1; cursor.read(); reads++) {
            if (reads % 16_384 === 0) {
                progress(cursor.offset);
                await (0,data_scan/* breathe */.q)(signal);
            }
            if (cursor.blank) {
                if (pendingBlank++ === 0)
                    pendingLine = cursor.line;
                continue;
            }
            if (pendingBlank > 0) {
                blankLines += pendingBlank;
                firstBlankLine ??= pendingLine;
                pendingBlank = 0;
            }
            if (cursor.wasted > MOST_WASTED) {
                givenUpAt = cursor.line;
                break;
            }
            index.add(cursor.offset, cursor.line);
            if (cursor.fault === undefined && cursor.cells === head.columns)
                out.line(cursor.bytes());
            else {
                irregular.push(records);
                const again = cursor.cells === head.columns && (cursor.fault === 'bare-quote' || cursor.fault === 'bare-cr') ? quoted(cursor, dialect) : undefined;
                if (again === undefined)
                    broken.push(records);
                out.write(again ?? placeholder);
            }
            records++;
        }
    }
    finally {
        cursor.close();
        out.close();
    }
    return { index, records, irregular, broken, blankLines, firstBlankLine, givenUpAt };
}
/** A record whose cells are all known, with every cell between quotes; an empty one stays as it is.
 *  @returns undefined where the dialect has no quotes */
function quoted(cursor, { quote, escape, delimiter }) {
    if (quote === undefined)
        return undefined;
    const mark = String.fromCharCode(quote), before = String.fromCharCode(escape ?? quote);
    const cells = Array.from({ length: cursor.cells }, (_, at) => {
        const text = cursor.text(at);
        if (text === undefined)
            return '';
        const safe = before === mark ? text.replaceAll(mark, mark + mark) : text.replaceAll(before, before + before).replaceAll(mark, before + mark);
        return mark + safe + mark;
    });
    return Buffer.from(`${cells.join(String.fromCharCode(delimiter))}\n`);
}

// EXTERNAL MODULE: ./out/data/source.js + 1 modules
var data_source = __webpack_require__(33153);
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
var csv_table = __webpack_require__(9250);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/typing.js
var typing = __webpack_require__(88832);
// EXTERNAL MODULE: ./out/gates/validate-data/text-rows.js
var text_rows = __webpack_require__(39386);
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
    const dialect = csvDialect({ ...dataset.dialect, delimiter: dataset.dialect.delimiter ?? (subject.format === 'tsv' ? '\t' : ',') });
    const head = readCsvHead(source.path, dialect, source.start);
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
    const table = await readTable(subject, source, dialect, head, names, rows);
    const outcome = await judgeRecords(subject, source, dialect, head, names, table, rows);
    await source.unchanged();
    const asTable = (0,csv_table/* csvTable */.Dr)({ shown: subject.file.shown, path: source.path, readable: table.copy ?? source.path, skip: table.copy === undefined ? head.line - 1 : 0, dialect, names, typing: dataset.typing, index: table.index, records: table.records, broken: table.broken ?? [], kindOf: (name) => kindOf(subject.schema, name), signal: world.signal });
    return { bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await (0,data_source/* digest */.br)(subject.file.path), columns: names.map((name) => name ?? ''), ...outcome, ...(head.columns === 0 ? {} : { table: asTable }) };
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
        const plan = !large || !SimdScan.takes(dialect, head.columns) ? undefined : planOf(subject, source, dialect, head, names, rows);
        if (subject.explain !== undefined && rows !== undefined)
            explain(subject.explain, rows, large, plan);
        // Most files are regular: SQL, where it is needed, starts at once, and its answer is thrown away when the scan finds otherwise.
        const early = plan !== undefined || source.start > 0 && head.header === undefined ? undefined : sieve?.ask(source.path, false).catch((reason) => ({ failed: reason }));
        // When the scan ends early (the run was stopped), the query must have ended before the engine is closed.
        const regular = await scanRegular(source.path, dialect, head, options, plan).catch(async (reason) => { await early; throw reason; });
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
                return { ...regular, index: (0,walk/* placesOf */.ek)(regular.index, regular.suspects), irregular: [], suspects: regular.suspects.ordinals, by };
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
        const mended = await mend(source.path, dialect, head, copy, options);
        if (mended.blankLines > 0)
            (0,validate_data_subject/* structural */.ex)(subject, 'blank-line', `${(0,numbers/* plural */.LS)(mended.blankLines, 'blank line')} between rows`, { line: mended.firstBlankLine ?? 1 });
        if (mended.givenUpAt !== undefined)
            (0,validate_data_subject/* structural */.ex)(subject, 'unread', 'the rest of the file was not read: too many quotes do not close', { line: mended.givenUpAt });
        const again = plan === undefined ? undefined : await scanRegular(copy, dialect, { ...head, header: undefined, offset: 0, line: 1, fault: undefined }, options, plan);
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
/** The plan that sifts a large file: rows that may break the schema, and rows that may hold what is sensitive. */
function planOf({ search, dataset: { typing } }, source, dialect, head, names, rows) {
    const sought = search?.begin(firstRows(source.path, dialect, head, names, sensitive_search.HEAD), named(names));
    if (sought !== undefined) {
        const plan = rows === undefined ? (0,sieve/* compileSieve */.Er)(undefined, names.flatMap((name, at) => (name === undefined ? [] : [{ name, at, rule: { values: new Set(typing.missingValues), ofStrings: false } }])), names.length, typing, sought).plan : rows.sieve(sought);
        if (plan !== undefined)
            return plan;
    }
    search?.end(false, named(names));
    return rows?.sieve();
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
/* harmony import */ var _sensitive_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46715);
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
/* harmony import */ var _config_dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45867);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63438);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58231);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84181);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64354);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81180);
/* harmony import */ var _data_number_pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66291);
/* harmony import */ var _typing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88832);








/** Compiles a row schema to SQL that finds suspect rows and never misses one. */
function compileSuspects(schema, table, sql) {
    const { valid, explained } = (0,_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRow */ .o)(schema, new SqlCells(schema, table, sql));
    // The condition of a CASE is evaluated on ever fewer rows, part by part; as a plain value, every part would be computed for every row.
    return { predicate: valid === _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV ? undefined : `case when ${valid} then false else true end`, explained };
}
const VALID = { valid: _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .SQL */ .Xs.always, invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .SQL */ .Xs.unknown };
const INVALID = { valid: _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .SQL */ .Xs.unknown, invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .SQL */ .Xs.always };
const NOTHING = { valid: _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .SQL */ .Xs.unknown, invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .SQL */ .Xs.unknown };
class SqlCells {
    always = _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .SQL */ .Xs.always;
    unknown = _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .SQL */ .Xs.unknown;
    all = _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7;
    any = _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz;
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
        const cell = { text, bare: this.#table.bare?.(column) ?? text, native, type: typeOf(native, (0,_typing_js__WEBPACK_IMPORTED_MODULE_6__/* .columnType */ .D)(this.#schema, column)) };
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
        const pattern = (0,_data_number_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .numberPattern */ .a)((0,_config_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(this.#table.typing, column).decimalChar);
        return { valid: this.#sql.matches(bare, pattern), invalid: `not ${this.#sql.matches(text, pattern)}` };
    }
    isInteger(column) {
        const { text, bare, type, native } = this.#cell(column), number = this.isNumber(column);
        if (native === undefined)
            return { valid: type.number ? this.#sql.matches(bare, '\\A[+-]?[0-9]+(?:\\.0*)?\\z') : _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV, invalid: number.invalid };
        if (!type.number)
            return INVALID;
        return native === 'integer' ? VALID : { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)([number.valid, `${text} = floor(${text})`]), invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)([number.invalid, `${text} <> floor(${text})`]) };
    }
    isBoolean(column) {
        const { type, native } = this.#cell(column), { trueValues, falseValues } = (0,_config_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(this.#table.typing, column);
        if (native !== undefined)
            return native === 'boolean' ? VALID : INVALID;
        return type.boolean ? this.#among(column, [...trueValues, ...falseValues]) : INVALID;
    }
    isString(column) {
        const number = this.isNumber(column), boolean = this.isBoolean(column);
        return { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)([number.invalid, boolean.invalid]), invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)([number.valid, boolean.valid]) };
    }
    /** A missing cell is null; one that is there is not. */
    isNull() { return INVALID; }
    isTruth(column, value) {
        const { text, native } = this.#cell(column), { trueValues, falseValues } = (0,_config_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(this.#table.typing, column);
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
        const held = limit === undefined ? `(${d} = ${l} and ${this.#exactly(column, cell)})` : _predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV;
        return strict ? { valid: beyond, invalid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)([short, held]) } : { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)([beyond, held]), invalid: short };
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
        const re2 = (0,_regex_js__WEBPACK_IMPORTED_MODULE_5__/* .toRe2 */ .Z)(pattern);
        if (re2 === undefined)
            return undefined;
        const matches = this.#sql.matches(this.#cell(column).text, re2);
        return { valid: matches, invalid: `not ${matches}` };
    }
    format(column, name) { return (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .format */ .n)(name, this.#cell(column).text, this.#sql); }
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
        const { decimalChar } = (0,_config_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(this.#table.typing, column);
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
/* harmony import */ var _config_dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45867);
/* harmony import */ var _data_cells_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63016);
/* harmony import */ var _rows_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63438);
/* harmony import */ var _rows_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60380);
/* harmony import */ var _rows_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12170);
/* harmony import */ var _rows_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84181);
/* harmony import */ var _rows_sieve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83581);
/* harmony import */ var _rows_sql_cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13291);
/* harmony import */ var _rows_typing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88832);









/** What the outermost level of a schema says about columns; what stands in branches is left to the rows. */
function expectedColumns(schema) {
    const root = (0,_rows_document_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(schema.main.root) ? schema.main.root : {};
    const properties = (0,_rows_document_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root['properties']) ? Object.keys(root['properties']) : [];
    const patterns = (0,_rows_document_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root['patternProperties']) ? Object.keys(root['patternProperties']).map((pattern) => new RegExp(pattern, 'u')) : [];
    const required = Array.isArray(root['required']) ? root['required'].filter((name) => typeof name === 'string') : [];
    const describes = (name) => properties.includes(name) || patterns.some((pattern) => pattern.test(name));
    const open = ['allOf', 'anyOf', 'oneOf', 'if', '$ref', 'unevaluatedProperties', 'additionalProperties', 'dependentSchemas'].some((word) => word in root);
    return { properties, required, allows: (name) => root['additionalProperties'] !== false || describes(name), describes: (name) => open || describes(name) };
}
/** @param names columns of the file in its order; undefined for those that are not judged
 *  @param shy   columns of which no value is shown */
async function textRows(schema, typing, names, expected, shy = new Set()) {
    const decider = await (0,_rows_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .createDecider */ .$)(schema, shy);
    const absent = new Set(expected.required.filter((name) => !names.includes(name)));
    const columns = names.map((name, at) => {
        if (name === undefined || !expected.allows(name))
            return undefined;
        const type = (0,_rows_typing_js__WEBPACK_IMPORTED_MODULE_7__/* .columnType */ .D)(schema, name), words = (0,_config_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(typing, name);
        const rule = { values: new Set(words.missingValues), ofStrings: type.string && !type.number && !type.boolean && !type.json };
        return { name, at, rule, nullable: type.nullable, typed: (0,_rows_typing_js__WEBPACK_IMPORTED_MODULE_7__/* .cellTyper */ .P)(type, words), pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` };
    }).filter((column) => column !== undefined);
    const byName = new Map(columns.map((column) => [column.name, column]));
    const byPointer = new Map(columns.map(({ pointer, at }) => [pointer, at]));
    let explained = [];
    return {
        sieve(sought) {
            const { plan, explained: said } = (0,_rows_sieve_js__WEBPACK_IMPORTED_MODULE_5__/* .compileSieve */ .Er)(schema, columns, names.length, typing, sought);
            explained = said;
            return plan;
        },
        predicate(dialect, column) {
            const suspects = (0,_rows_sql_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .compileSuspects */ .s)(schema, {
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
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33153);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67705);


/** Reports a fault of a file as a whole; nothing in it can be judged then. */
async function wholeFileFault(subject, source) {
    const { fault } = source;
    if (fault === undefined)
        return undefined;
    const start = { line: 1 };
    switch (fault.kind) {
        case 'empty-file':
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'empty-file', 'the file is empty: 0 bytes');
            break;
        case 'pointer':
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, `${fault.pointer.kind}-pointer`, `this is a ${fault.pointer.kind === 'dvc' ? 'DVC' : 'Git LFS'} pointer, not the data: ${fault.pointer.mend}`, start);
            break;
        case 'damaged-archive':
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'damaged-archive', `the file could not be unpacked: ${fault.why}`);
            break;
        case 'encoding':
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .structural */ .ex)(subject, 'encoding', `the file cannot be read as declared: ${fault.why}`, start);
            break;
    }
    return { bytes: source.bytes, sha256: source.sha256 ?? await (0,_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(subject.file.path), rows: 0, invalidRows: 0, columns: [], strip: [], by: 'structure' };
}


/***/ })

};
