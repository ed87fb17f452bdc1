export const id = 691;
export const ids = [691];
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

/***/ 18691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeJson: () => (/* binding */ judgeJson)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./out/data/window.js
var data_window = __webpack_require__(31217);
// EXTERNAL MODULE: ./out/data/utf8.js
var data_utf8 = __webpack_require__(3838);
;// CONCATENATED MODULE: ./out/data/json/text-cursor.js



const LONGEST_RECORD = 16 << 20;
/** What line and array cursors share: the window, the place of the record, and the checks of its bytes. */
class TextRecord {
    window;
    offset = 0;
    line = 1;
    column = 1;
    end = 0;
    next = 0;
    nextLine = 1;
    fault;
    faultAt = 0;
    constructor(path) { this.window = new data_window/* FileWindow */.V(path); }
    get size() { return this.window.size; }
    seek(offset, line, _column = 1) { this.next = offset; this.nextLine = line; }
    bytes() { return this.window.bytes.subarray(this.offset - this.window.base, this.end - this.window.base); }
    text() {
        const { bytes, base } = this.window;
        return Buffer.from(bytes.buffer, bytes.byteOffset + this.offset - base, this.end - this.offset).toString('utf8');
    }
    position(offset) {
        const { bytes, base } = this.window;
        let { line, column } = this;
        for (let i = this.offset - base; i < offset - base; i++) {
            const b = bytes[i];
            if (b === 10) {
                line++;
                column = 1;
            }
            else if ((b & 0xc0) !== 0x80)
                column++;
        }
        return { line, column };
    }
    close() { this.window.close(); }
    checkBytes() {
        const bytes = this.bytes(), nul = bytes.indexOf(0);
        this.fault = undefined;
        if (nul >= 0) {
            this.fault = 'nul';
            this.faultAt = this.offset + nul;
        }
        else if (!(0,external_node_buffer_.isUtf8)(bytes)) {
            this.fault = 'encoding';
            this.faultAt = this.offset + (0,data_utf8/* firstInvalidUtf8 */.v)(bytes);
        }
    }
}

;// CONCATENATED MODULE: ./out/data/json/line-cursor.js

const LF = 10;
/** Reads JSON lines: every line that is not blank is a record. */
class LineCursor extends TextRecord {
    /** Blank lines passed over before this record. */
    blanks = 0;
    read() {
        this.blanks = 0;
        for (;;) {
            if (!this.#line())
                return false;
            if (!this.#blank())
                break;
            this.blanks++;
        }
        if (this.fault !== 'too-long')
            this.checkBytes();
        return true;
    }
    #line() {
        const window = this.window;
        this.offset = this.next;
        this.line = this.nextLine;
        this.fault = undefined;
        if (this.offset < window.base || this.offset >= window.end) {
            if (!window.more(this.offset))
                return false;
        }
        let from = this.offset;
        for (;;) {
            const found = window.bytes.indexOf(LF, from - window.base);
            if (found >= 0 && found < window.length) {
                this.end = found + window.base;
                this.next = this.end + 1;
                break;
            }
            if (window.end - this.offset > LONGEST_RECORD)
                return this.#tooLong();
            from = window.end;
            if (!window.more(this.offset)) {
                this.end = this.next = window.end;
                break;
            }
        }
        if (this.end > this.offset && window.bytes[this.end - 1 - window.base] === 13)
            this.end--;
        this.nextLine = this.line + 1;
        return true;
    }
    /** A line that is too long is passed over in pieces, so that memory stays bounded. */
    #tooLong() {
        const window = this.window, start = this.offset;
        for (;;) {
            const from = window.end;
            if (!window.more(from)) {
                this.next = from;
                break;
            }
            const found = window.bytes.subarray(0, window.length).indexOf(LF);
            if (found >= 0) {
                this.next = window.base + found + 1;
                break;
            }
        }
        this.offset = this.end = start;
        this.fault = 'too-long';
        this.faultAt = start;
        this.nextLine = this.line + 1;
        return true;
    }
    #blank() {
        if (this.fault !== undefined)
            return false;
        const { bytes, base } = this.window;
        for (let i = this.offset - base; i < this.end - base; i++)
            if (bytes[i] !== 0x20 && bytes[i] !== 0x09 && bytes[i] !== 0x0d)
                return false;
        return true;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/data/byte-writer.js
var byte_writer = __webpack_require__(66375);
// EXTERNAL MODULE: ./out/data/scan.js
var data_scan = __webpack_require__(33196);
// EXTERNAL MODULE: ./out/data/record-index.js
var record_index = __webpack_require__(1277);
// EXTERNAL MODULE: ./out/data/sieve/suspects.js
var suspects = __webpack_require__(23092);
// EXTERNAL MODULE: ./out/data/webassembly.js
var webassembly = __webpack_require__(45327);
;// CONCATENATED MODULE: ./out/data/json/lines-wasm.js
// Made by scripts/build-wasm.mjs from assembly/lines.ts; do not edit.
const LINES_WASM = 'AGFzbQEAAAABGwVgAX8Bf2AAAX9gAAF8YAN/f3wBf2ADf39/AAMIBwAAAQIDBAEFBAEAgAIGdRN/AEGAgCALfwBBgIDAAAt/AEGAgMABC38AQYCAgAILfwBBgICABAt/AEGAgJQEC38A' +
    'QYCAwAQLfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQYACC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweCAQ0FYmVnaW4ABQVsaW5lcwAECXN0b3BwZWRBdAACC3JlY29y' +
    'ZENvdW50AAMLYW5jaG9yQ291bnQABgdBTkNIT1JTAwIFQ0FSUlkDAAVDSFVOSwMBB0NPTFVNTlMDBAVTVEVQUwMFCFNVU1BFQ1RTAwMGVEFCTEVTAwYGbWVtb3J5AgAKtBIH+QQBBn8g' +
    'AC0AASEBQQIkD0EBJBACQAJAAkACQAJAAkACQAJAAkAgAUEiRg0AIAFB3ABGDQAgAUEvRg0AIAFB4gBGDQEgAUHmAEYNAiABQe4ARg0DIAFB8gBGDQQgAUH0AEYNBSABQfUARg0HDAYL' +
    'IAEkEQwHC0EIJBEMBgtBDCQRDAULQQokEQwEC0ENJBEMAwtBCSQRDAILQQAPCyAAQQJqIQYCfwNAIARBBEkEQCACQQR0IAQgBmotAAAiAkEwayIBQQpPBEBBgIAEIAJBIHIiAUHXAGsg' +
    'AUHhAGtBBk8bIQELIAFyIQJBgIAEIAFBD0sNAhogBEEBaiEEDAELCyACCyEBQQYkDyABQf//A0sEf0EBBSABQYDAA0kgAUGAuANPcQsEQEEADwsgAUGAuANJIAFBgLADT3EEQCAALwEG' +
    'QdzqAUcEQEEADwsgAEEIaiECAn8DQCAFQQRJBEAgA0EEdCACIAVqLQAAIgNBMGsiAEEKTwRAQYCABCADQSByIgBB1wBrIABB4QBrQQZPGyEACyAAciEDQYCABCAAQQ9LDQIaIAVBAWoh' +
    'BQwBCwsgAwsiAEGAuANJIABB/78DS3IEQEEADwtBDCQPQQQkECAAIAFBCnRqQYC4/xprIgBBEnZB8AFyIABBDHZBP3FBgAFyQQh0ciAAQQZ2QT9xQYABckEQdHIgAEE/cUGAAXJBGHRy' +
    'JBEFIAFBgAFJBEAgASQRBSABQYAQSQRAQQIkECABQQZ2QcABciABQT9xQYABckEIdHIkEQVBAyQQIAFBDHZB4AFyIAFBBnZBP3FBgAFyQQh0ciABQT9xQYABckEQdHIkEQsLCwtBAQvD' +
    'CgIJfwF7IwdBMGxBgICABGohBiMSIQQDQCAELQAAIgFBCUYgAUEgRnIgAUENRnIEQCAEQQFqIQQMAQsLAkAgBC0AAEH7AEcNACAEQQFqIQQDQCAELQAAIgFBCUYgAUEgRnIgAUENRnIE' +
    'QCAEQQFqIQQMAQsLQYCAgAQhASAELQAAQf0ARwRAIwdFDQEDQAJAIwchBQNAIAEoAgAhByABKAIEIQhBACECAn8DQCACQQhqIgMgCE0EQEEAIAIgBGopAwAgAiAHaikDAFINAhogAyEC' +
    'DAELCyAIIAJrIgMEfiACIARqKQMAIAIgB2opAwCFQgggA619QgOGhgVCAAtQC0UEQCAFQQFrIgVFDQUgBiABQTBqIgFGBEBBgICABCEBCwwBCwsgASgCKCAARg0DIAEgADYCKCAEIAEo' +
    'AgRqIQQDQCAELQAAIgJBCUYgAkEgRnIgAkENRnIEQCAEQQFqIQQMAQsLIAQtAABBOkcNAyAEQQFqIQQDQCAELQAAIgJBCUYgAkEgRnIgAkENRnIEQCAEQQFqIQQMAQsLIAQtAABBIkYE' +
    'QCAEQQFqIgQhAkEAIQUgASgCCCIJBH8gCUGABGoiCCEFA0AgCSAELQAAai0AACIDBEAgCCAFIANBAnRqKAIAaiEFIARBAWohBAwBBSAELQAAQdwARwR/QQAFIAQQAAsEQCMQIQMjESEH' +
    'A0AgAwRAIAggBSAJIAdB/wFxai0AgAJBAnRqKAIAaiEFIANBAWshAyAHQQh2IQcMAQsLIAQjD2ohBAwCCwsLIAUoAgAFA0AgBP0ABAAiCv0MIiIiIiIiIiIiIiIiIiIiIv0jIAr9DFxc' +
    'XFxcXFxcXFxcXFxcXFz9I/1QIAr9DCAgICAgICAgICAgICAgICD9Jv1Q/WQiA0UEQCAEQRBqIQQMAQsgBCADaGoiBC0AAEHcAEcEf0EABSAEEAALBEAgBSMPIxBraiEFIAQjD2ohBAwB' +
    'CwsgBCACayAFayIDIAEoAhxPBH8gAyABKAIgTQVBAAsEfyABKAIYBSABKAIkCwshBSAELQAAQSJHDQQgASgCLCIHBH8gB0GAAmoiCCEDA0AgAiAESQRAIAggAyAHIAItAABqLQAAQQJ0' +
    'aigCAGohAyACQQFqIQIMAQsLIAMoAgAFQQALDQQgBEEBaiEEBSABKAIMIgNBgAJqIgUhAgNAIAMgBC0AAGotAAAiBwRAIAUgAiAHQQJ0aigCAGohAiAEQQFqIQQMAQsLIAIoAgAhBQsg' +
    'ASgCFCICIAVxIAJHDQMgAUGAgIAEa0EwbkECdEGAgJAEaiAFNgIAA0AgBC0AACICQQlGIAJBIEZyIAJBDUZyBEAgBEEBaiEEDAELCyAELQAAIgJB/QBGDQAgAkEsRw0DIARBAWohBANA' +
    'IAQtAAAiAkEJRiACQSBGciACQQ1GcgRAIARBAWohBAwBCwsgBiABQTBqIgFGBEBBgICABCEBCwwBCwsLIARBAWohBANAIAQtAAAiAUEJRiABQSBGciABQQ1GcgRAIARBAWohBAwBCwsg' +
    'BCQSIAQtAABBCkcEQEEADwtBgICABCEEQYCAkAQhAQNAIAQgBkkEQCAAIAQoAihHBEAgBCgCFCICIAQoAhAiA3EgAkcEQEEADwsgASADNgIACyAEQTBqIQQgAUEEaiEBDAELCyMJBH9B' +
    'ACEAA0AgAEEEdEGAgJQEaiIAKAIEIgEgACgCAEECdEGAgJAEaigCAHEgAUYEfyAAKAIIBSAAKAIMCyIAQX9GIQEgAEF+SQ0ACyABBUEBCw8LIAQkEkEACwQAIw4LBQAjCrgLtwIBBH8g' +
    'ACEDQYCAgAIhBEEAJA0DQCAEQYCD+QNJIAEgA0txBEAgAyEFIAMtAABB+wBHBEADQCADLQAAIgZBCUYgBkEgRnIgBkENRnIEQCADQQFqIQMMAQsLIAMtAABBCkYEQEF/DwsLIwojC0YE' +
    'QCMNQQR0QYCAwAFqIgYgAiAFIABruKA5AwAgBiMKuEQAAAAAAADwP6A5AwgjDUEBaiQNIwsjDGokCwsjCARAIAUkEiMKQQFqEAFFBEAgBCMKNgIAIAQgBSAAazYCBCAEQQA2AgggBEEM' +
    'aiEECyMSIQMLA0AgAyAD/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBWhqIQYgBUUEQCADQRBqIQMMAQsLIAZBAWohAyMKQQFqJAoMAQsLIAMkDiAEQYCAgAJrQQxuCykBAX8gAEEA' +
    'TiIDJAggAEEAIAMbJAcgAUEARyQJQQAkCkEAJAsgAiQMCwQAIw0L';

// EXTERNAL MODULE: ./out/data/sieve/plan.js
var sieve_plan = __webpack_require__(83997);
;// CONCATENATED MODULE: ./out/data/json/sieve.js

const STRING_ENDS = new Set([34, 92, ...Array.from({ length: 32 }, (_, byte) => byte)]);
const SCALAR_ENDS = new Set(Array.from(',}] \t\r\n', (one) => one.charCodeAt(0)));
/** Writes a plan where `lines` of assembly/lines.ts reads it.
 *  @returns false when it does not fit */
function writeJsonPlan(plan, memory) {
    if (plan.members.length > sieve_plan/* MOST_COLUMNS */.Y)
        return false;
    const writer = new sieve_plan/* PlanWriter */.d(memory);
    const sought = plan.sought === undefined ? 0 : writer.automaton(plan.sought.automaton, [new Set()]);
    for (const [at, { name, strings, scalars, must, missing, text }] of plan.members.entries()) {
        const bytes = Buffer.from(JSON.stringify(name));
        writer.columns(at, 12, [
            writer.bytes(bytes), bytes.length, strings === undefined ? 0 : writer.automaton(strings, [STRING_ENDS, new Set()]), writer.automaton(scalars, [SCALAR_ENDS]),
            missing, must, text.labels, text.minBytes, text.maxBytes, text.outside, 0, plan.sought?.columns.has(at) === true ? sought : 0,
        ]);
    }
    writer.steps(plan.steps);
    return !writer.full;
}

;// CONCATENATED MODULE: ./out/data/json/line-scan.js





const line_scan_LF = 10;
/** Finds the lines of JSON lines, in one pass; with a plan it also sifts the records: `suspects` are those that the plan does not find valid. */
class LineScan {
    index = new record_index/* RecordIndex */.a();
    /** Where the next chunk is to be put: as many bytes as it has. */
    input;
    #wasm;
    #memory;
    #anchors;
    #ordinals;
    #found;
    #carry = 0;
    #offset = 0;
    constructor(size, plan) {
        this.#wasm = (0,webassembly/* instantiate */.F)(LINES_WASM);
        const { memory, CHUNK, ANCHORS, SUSPECTS } = this.#wasm;
        this.#memory = new Uint8Array(memory.buffer);
        this.input = new Uint8Array(memory.buffer, CHUNK.value, size);
        this.#anchors = new Float64Array(memory.buffer, ANCHORS.value);
        this.#ordinals = new Uint32Array(memory.buffer, SUSPECTS.value);
        const planned = plan !== undefined && writeJsonPlan(plan, this.#wasm);
        if (planned)
            this.#found = new suspects/* Suspects */.T(1);
        this.#wasm.begin(planned ? plan.members.length : -1, planned && plan.steps.length > 0, record_index/* ANCHOR_EVERY */.e);
    }
    /** Takes the first `length` bytes of `input`. @returns false when a line is blank, or longer than half a megabyte */
    took(length) {
        const cut = this.input.subarray(0, length).lastIndexOf(line_scan_LF) + 1;
        return this.#lines(cut, length);
    }
    /** The file has ended: its last line may lack the line end. */
    end() {
        if (this.#carry > 0) {
            this.input[0] = line_scan_LF;
            if (!this.#lines(1, 1))
                return false;
        }
        this.index.close(this.records);
        return true;
    }
    #lines(cut, length) {
        const { CHUNK: { value: chunk }, CARRY: { value: room } } = this.#wasm;
        const from = chunk - this.#carry, to = cut === 0 ? from : chunk + cut;
        for (let at = from; at < to; at = this.#wasm.stoppedAt()) {
            const base = this.#offset + at - chunk, suspects = this.#wasm.lines(at, to, base);
            if (suspects < 0)
                return false;
            const anchors = this.#wasm.anchorCount();
            for (let i = 0; i < anchors; i++)
                this.index.anchor(this.#anchors[2 * i], this.#anchors[2 * i + 1]);
            this.#found?.add(this.#ordinals, suspects, base);
        }
        this.#carry = chunk + length - to;
        if (this.#carry > chunk - room)
            return false;
        this.#memory.copyWithin(chunk - this.#carry, to, chunk + length);
        this.#offset += length;
        return true;
    }
    get records() { return this.#wasm.recordCount(); }
    /** The records that may be invalid; undefined without a plan that fits. */
    get suspects() { return this.#found; }
}

;// CONCATENATED MODULE: ./out/data/json/value-cursor.js

const value_cursor_LF = 10, QUOTE = 0x22, BACKSLASH = 0x5c, COMMA = 0x2c;
const OPEN = new Set([0x5b, 0x7b]), CLOSE = new Set([0x5d, 0x7d]);
const isSpace = (b) => b === 0x20 || b === 0x0a || b === 0x0d || b === 0x09;
/** Reads the elements of one JSON array, or the values of a file that holds several one after the other, without reading the file whole.
 *  Only brackets and strings are followed here: whether a value is well-formed shows when it is parsed. */
class ValueCursor extends TextRecord {
    /** True when the file is one array and its elements are the records. */
    inArray = false;
    /** Set when the text between records is wrong; nothing is read behind it. */
    between;
    #started = false;
    #first = true;
    #at = 0;
    #atLine = 1;
    #atColumn = 1;
    /** Continues at a record whose place is known; `begin` comes first. */
    seek(offset, line, column = 1) {
        super.seek(offset, line);
        this.#first = true;
        this.#at = offset;
        this.#atLine = line;
        this.#atColumn = column;
    }
    /** Starts at the beginning of the file.
     *  @param start offset behind the byte order mark */
    begin(start) {
        this.#at = start;
        if (this.#skip() === 0x5b) {
            this.inArray = true;
            this.#step();
        }
        this.#started = true;
    }
    read() {
        if (!this.#started)
            this.begin(0);
        if (this.between !== undefined)
            return false;
        let byte = this.#skip();
        if (this.inArray && !this.#first && byte === COMMA) {
            this.#step();
            byte = this.#skip();
            if (byte === 0x5d)
                return this.#wrong('broken-json', 'a value is missing behind this comma');
        }
        else if (this.inArray && !this.#first && byte !== undefined && byte !== 0x5d)
            return this.#wrong('broken-json', 'a comma or ] is missing here');
        if (byte === undefined)
            return this.inArray ? this.#wrong('broken-json', 'the file ends inside the array: its ] is missing') : false;
        if (this.inArray && byte === 0x5d) {
            this.#step();
            return this.#skip() === undefined ? false : this.#wrong('trailing-garbage', 'there is more text behind the end of the array');
        }
        if (CLOSE.has(byte) || byte === COMMA)
            return this.#wrong('broken-json', `${String.fromCharCode(byte)} is not expected here`);
        this.#first = false;
        this.offset = this.#at;
        this.line = this.#atLine;
        this.column = this.#atColumn;
        this.#value();
        this.end = this.next = this.#at;
        this.nextLine = this.#atLine;
        if (this.fault !== 'too-long')
            this.checkBytes();
        return true;
    }
    #wrong(kind, message) {
        this.between = { kind, message, line: this.#atLine, column: this.#atColumn, offset: this.#at };
        return false;
    }
    /** Passes over white space. @returns the byte behind it, undefined at the end of the file */
    #skip() {
        for (;;) {
            const byte = this.#byte(this.#at);
            if (!isSpace(byte))
                return byte;
            this.#step();
            if (byte === value_cursor_LF) {
                this.#atLine++;
                this.#atColumn = 1;
            }
        }
    }
    #step() { this.#at++; this.#atColumn++; }
    #byte(at, keep = at) {
        const window = this.window;
        if (at < window.base || at >= window.end) {
            if (!window.more(Math.min(keep, at)))
                return undefined;
            if (at >= window.end)
                return undefined;
        }
        return window.bytes[at - window.base];
    }
    /** Passes over one value by its brackets and strings. */
    #value() {
        let depth = 0, at = this.#at;
        const start = this.#at;
        this.fault = undefined;
        for (;;) {
            const byte = this.#byte(at, start);
            if (byte === undefined)
                break;
            if (at - start > LONGEST_RECORD) {
                this.fault = 'too-long';
                this.faultAt = start;
                this.between = { kind: 'broken-json', message: 'this value does not end within 16 MiB', line: this.line, column: this.column, offset: start };
                break;
            }
            if (byte === QUOTE) {
                this.#atColumn++;
                at++;
                for (;;) {
                    const inside = this.#byte(at, start);
                    if (inside === undefined)
                        break;
                    this.#count(inside);
                    at++;
                    if (inside === BACKSLASH) {
                        this.#count(this.#byte(at, start));
                        at++;
                    }
                    if (inside === QUOTE)
                        break;
                }
                if (depth === 0)
                    break;
                continue;
            }
            if (OPEN.has(byte))
                depth++;
            else if (CLOSE.has(byte)) {
                if (depth === 0)
                    break;
                depth--;
                if (depth === 0) {
                    this.#atColumn++;
                    at++;
                    break;
                }
            }
            else if (depth === 0 && (byte === COMMA || isSpace(byte)))
                break;
            this.#count(byte);
            at++;
        }
        this.#at = at;
    }
    #count(byte) {
        if (byte === value_cursor_LF) {
            this.#atLine++;
            this.#atColumn = 1;
        }
        else if (byte !== undefined && (byte & 0xc0) !== 0x80)
            this.#atColumn++;
    }
}

;// CONCATENATED MODULE: ./out/data/json/text.js









const CHUNK = 1 << 20, text_LF = 10, CR = 13, SPACE = 0x20;
const FIRST = 1 << 16;
/** Names of the members of the first record; none when it is not an object on a line of ordinary length. */
function firstNames(path) {
    const [first] = firstRecords(path);
    return typeof first === 'object' && first !== null && !Array.isArray(first) ? Object.keys(first) : [];
}
/** The first records of JSON lines, as many as stand in 64 kB; those that are no JSON are left out. */
function firstRecords(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r'), bytes = Buffer.alloc(FIRST);
    try {
        const text = bytes.toString('utf8', 0, (0,external_node_fs_.readSync)(file, bytes, 0, FIRST, 0)), whole = text.lastIndexOf('\n');
        return text.slice(0, whole < 0 ? text.length : whole).split('\n').flatMap((line) => {
            try {
                return [JSON.parse(line)];
            }
            catch {
                return [];
            }
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Finds the records of a JSON-lines file in one pass. A file that holds a NUL, a blank line, a very long one, a byte order mark or bytes that are not UTF-8 is read again with care.
 *  @param planner sifts the records in the same pass */
async function scanLines(path, start, copy, options, planner) {
    const regular = start === 0 ? await regularLines(path, options, planner) : undefined;
    if (regular !== undefined)
        return regular;
    const cursor = new LineCursor(path);
    cursor.seek(start, 1);
    return sifted({ ...await mend(cursor, copy, options), between: undefined, kind: 'lines' }, options, planner);
}
/** Finds the elements of a JSON array (or the values of a file that holds one after the other) and writes them as JSON lines. */
async function scanValues(path, start, copy, options, planner) {
    const cursor = new ValueCursor(path);
    cursor.begin(start);
    const mended = await mend(cursor, copy, options);
    return sifted({ ...mended, between: cursor.between, kind: 'values' }, options, planner);
}
/** The copy is regular: what a scan finds in it holds for the file. */
async function sifted(table, options, planner) {
    const again = planner === undefined || table.records === 0 ? undefined : await regularLines(table.path, options, planner);
    return { ...table, suspects: again?.records === table.records ? again.suspects : undefined, exact: false };
}
async function regularLines(path, { signal, progress }, planner) {
    const scan = new LineScan(CHUNK, planner?.(firstNames(path), path)), hash = (0,external_node_crypto_.createHash)('sha256'), utf8 = new data_utf8/* Utf8Check */.I(), file = (0,external_node_fs_.openSync)(path, 'r');
    let at = 0;
    try {
        for (let chunks = 1;; chunks++) {
            const got = (0,external_node_fs_.readSync)(file, scan.input, 0, CHUNK, null);
            if (got === 0)
                break;
            const bytes = scan.input.subarray(0, got);
            hash.update(bytes);
            if (bytes.includes(0) || !utf8.write(bytes) || !scan.took(got))
                return undefined;
            at += got;
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
    return { path, index: scan.index, records: scan.records, irregular: [], between: undefined, sha256: hash.digest('hex'), bytes: at, kind: 'lines', suspects: scan.suspects, exact: true };
}
async function mend(cursor, copy, { signal, progress }) {
    const index = new record_index/* RecordIndex */.a(), irregular = [], out = new byte_writer/* ByteWriter */.U(copy);
    const placeholder = Buffer.from('null\n');
    let records = 0;
    try {
        for (let reads = 1; cursor.read(); reads++) {
            if (reads % 16_384 === 0) {
                progress(cursor.offset);
                await (0,data_scan/* breathe */.q)(signal);
            }
            index.add(cursor.offset, cursor.line, cursor.column);
            if (cursor.fault === undefined)
                out.line(onOneLine(cursor.bytes()));
            else {
                irregular.push(records);
                out.write(placeholder);
            }
            records++;
        }
        return { path: copy, index, records, irregular, sha256: undefined, bytes: cursor.size };
    }
    finally {
        cursor.close();
        out.close();
    }
}
/** White space between JSON tokens may be a line end; inside a string it may not, so a space changes nothing that was valid. */
function onOneLine(bytes) {
    if (!bytes.includes(text_LF) && !bytes.includes(CR))
        return bytes;
    return bytes.map((byte) => (byte === text_LF || byte === CR ? SPACE : byte));
}

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
// EXTERNAL MODULE: ./out/gates/validate-data/rows/byte-cells.js + 1 modules
var byte_cells = __webpack_require__(16569);
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

// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/detect.js + 46 modules
var detect = __webpack_require__(46715);
// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/search.js
var sensitive_search = __webpack_require__(8568);
// EXTERNAL MODULE: ./out/gates/validate-data/sensitive/shy.js
var shy = __webpack_require__(90576);
// EXTERNAL MODULE: ./out/engine/duckdb/dialect.js
var dialect = __webpack_require__(28597);
// EXTERNAL MODULE: ./out/engine/duckdb/relations.js
var relations = __webpack_require__(35278);
// EXTERNAL MODULE: ./out/data/tables/csv-table.js
var csv_table = __webpack_require__(9250);
// EXTERNAL MODULE: ./out/data/tables/file-table.js
var file_table = __webpack_require__(74912);
;// CONCATENATED MODULE: ./out/data/tables/json-table.js






/** @param names members that are known: those of the first records with what they hold, and those the schema names */
function jsonTable(source) {
    return {
        columns: [...source.names].map(([name, kind]) => ({
            name, kind, typed: true, stored: `json_extract_string(j, ${dialect/* duckdbDialect */.Q.text(`$.${JSON.stringify(name)}`)})`,
            text: (stored) => stored, number: (stored) => (0,csv_table/* numberOf */.rl)(stored, '.'), decimal: (stored) => (0,csv_table/* decimalOf */.Bc)(stored, '.'),
        })),
        relation: (0,relations/* jsonLinesRelation */.Ox)(source.readable), broken: source.broken, open: source.open,
        async locate(ordinals) {
            const cursor = source.cursor(), places = [];
            try {
                await (0,walk/* walk */.GG)(cursor, source.index, ordinals, (ordinal) => { places.push({ file: source.shown, record: ordinal + 1, ...cursor.position(cursor.offset) }); }, { signal: source.signal, progress: () => undefined });
            }
            finally {
                cursor.close();
            }
            return places;
        },
        async sample(most) {
            const broken = new Set(source.broken), cursor = source.cursor(), rows = [];
            try {
                await (0,walk/* walk */.GG)(cursor, source.index, (0,file_table/* evenly */.A)(source.records, most, record_index/* ANCHOR_EVERY */.e), (ordinal) => { if (!broken.has(ordinal))
                    rows.push({ ordinal, values: membersOf(cursor.text()) }); }, { signal: source.signal, progress: () => undefined });
            }
            finally {
                cursor.close();
            }
            return { whole: source.records <= most, rows };
        },
    };
}
/** The values of some records that lie evenly over a file, all of a small one: their members are not the same everywhere. */
async function someRecords(source, most) {
    const cursor = source.cursor(), values = [];
    try {
        await (0,walk/* walk */.GG)(cursor, source.index, (0,file_table/* evenly */.A)(source.records, most, record_index/* ANCHOR_EVERY */.e), () => { try {
            values.push(JSON.parse(cursor.text()));
        }
        catch { /* It is told where the record is judged. */ } }, { signal: source.signal, progress: () => undefined });
    }
    finally {
        cursor.close();
    }
    return values;
}
/** The members of a record as text; none when it is no object. */
function membersOf(text) {
    try {
        return textsOf(JSON.parse(text));
    }
    catch {
        return new Map();
    }
}
/** The members of a value as text, without those that are missing; what is nested as JSON, so that nothing in it is overlooked. */
function textsOf(record) {
    if (typeof record !== 'object' || record === null)
        return new Map();
    return new Map(Object.entries(record).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, typeof value === 'string' ? value : jsonText(value)]])));
}
/** What is nested too deeply to be written is told where the record is judged. */
function jsonText(value) { try {
    return JSON.stringify(value);
}
catch {
    return '…';
} }
/** What members hold, by some records. @param records values of the first records */
function memberKinds(records, more) {
    const kinds = new Map();
    for (const record of records) {
        if (typeof record !== 'object' || record === null || Array.isArray(record))
            continue;
        for (const [name, value] of Object.entries(record)) {
            if (value === null) {
                if (!kinds.has(name))
                    kinds.set(name, 'text');
                continue;
            }
            const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : typeof value === 'string' ? 'text' : 'other', known = kinds.get(name);
            kinds.set(name, known === undefined || known === kind ? kind : 'other');
        }
    }
    for (const name of more)
        if (!kinds.has(name))
            kinds.set(name, 'text');
    return kinds;
}

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
        const table = await (subject.format === 'json' ? scanValues : scanLines)(source.path, source.start, copy, options, planner(subject, source.bytes));
        const { broken, ...outcome } = await judgeRecords(subject, source, table, options);
        await source.unchanged();
        const whole = source.bytes < validate_data_subject/* SMALL */.o5, records = { index: table.index, records: table.records, cursor: () => cursorOf(table, source), signal: world.signal };
        const names = memberKinds([...firstRecords(table.path), ...await someRecords(records, whole ? Number.POSITIVE_INFINITY : loaded/* LOOKED_AT */.Zw)], subject.schema === undefined ? [] : namesOf(subject.schema));
        const asTable = jsonTable({ ...records, shown: subject.file.shown, readable: table.path, names, broken, open: !whole });
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
        const sought = search?.begin(firstRecords(path).slice(0, sensitive_search.HEAD).map(textsOf), names);
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
        return new LineCursor(source.path);
    const cursor = new ValueCursor(source.path);
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
    const decider = subject.schema === undefined ? undefined : await (0,decide/* createDecider */.$)(subject.schema, (0,shy/* shyColumns */.a)(firstRecords(table.path).slice(0, sensitive_search.HEAD).map(textsOf))), strip = new validate_data_subject/* Strip */.j$(table.records);
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
                for (const [name, value] of membersOf(text))
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
