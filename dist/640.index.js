export const id = 640;
export const ids = [640];
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

/***/ 80015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ LineCursor)
/* harmony export */ });
/* harmony import */ var _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82308);

const LF = 10;
/** Reads JSON lines: every line that is not blank is a record. */
class LineCursor extends _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .TextRecord */ .r {
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
            if (window.end - this.offset > _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_RECORD */ .d)
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


/***/ }),

/***/ 82308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ LONGEST_RECORD),
/* harmony export */   r: () => (/* binding */ TextRecord)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31217);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3838);



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
    constructor(path) { this.window = new _window_js__WEBPACK_IMPORTED_MODULE_1__/* .FileWindow */ .V(path); }
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
        else if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
            this.fault = 'encoding';
            this.faultAt = this.offset + (0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .firstInvalidUtf8 */ .v)(bytes);
        }
    }
}


/***/ }),

/***/ 62785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pY: () => (/* binding */ firstRecords),
  JH: () => (/* binding */ scanLines),
  a$: () => (/* binding */ scanValues)
});

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
// EXTERNAL MODULE: ./out/data/utf8.js
var data_utf8 = __webpack_require__(3838);
// EXTERNAL MODULE: ./out/data/json/line-cursor.js
var line_cursor = __webpack_require__(80015);
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





const LF = 10;
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
        const cut = this.input.subarray(0, length).lastIndexOf(LF) + 1;
        return this.#lines(cut, length);
    }
    /** The file has ended: its last line may lack the line end. */
    end() {
        if (this.#carry > 0) {
            this.input[0] = LF;
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

// EXTERNAL MODULE: ./out/data/json/value-cursor.js
var value_cursor = __webpack_require__(11000);
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
    const cursor = new line_cursor/* LineCursor */.f(path);
    cursor.seek(start, 1);
    return sifted({ ...await mend(cursor, copy, options), between: undefined, kind: 'lines' }, options, planner);
}
/** Finds the elements of a JSON array (or the values of a file that holds one after the other) and writes them as JSON lines. */
async function scanValues(path, start, copy, options, planner) {
    const cursor = new value_cursor/* ValueCursor */.a(path);
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


/***/ }),

/***/ 11000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ValueCursor)
/* harmony export */ });
/* harmony import */ var _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82308);

const LF = 10, QUOTE = 0x22, BACKSLASH = 0x5c, COMMA = 0x2c;
const OPEN = new Set([0x5b, 0x7b]), CLOSE = new Set([0x5d, 0x7d]);
const isSpace = (b) => b === 0x20 || b === 0x0a || b === 0x0d || b === 0x09;
/** Reads the elements of one JSON array, or the values of a file that holds several one after the other, without reading the file whole.
 *  Only brackets and strings are followed here: whether a value is well-formed shows when it is parsed. */
class ValueCursor extends _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .TextRecord */ .r {
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
            if (byte === LF) {
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
            if (at - start > _text_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_RECORD */ .d) {
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
        if (byte === LF) {
            this.#atLine++;
            this.#atColumn = 1;
        }
        else if (byte !== undefined && (byte & 0xc0) !== 0x80)
            this.#atColumn++;
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

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ memberKinds),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Tt: () => (/* binding */ jsonTable),
/* harmony export */   l: () => (/* binding */ someRecords),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _record_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1277);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72464);
/* harmony import */ var _engine_duckdb_dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28597);
/* harmony import */ var _engine_duckdb_relations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35278);
/* harmony import */ var _csv_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9250);
/* harmony import */ var _file_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74912);






/** @param names members that are known: those of the first records with what they hold, and those the schema names */
function jsonTable(source) {
    return {
        columns: [...source.names].map(([name, kind]) => ({
            name, kind, typed: true, stored: `json_extract_string(j, ${_engine_duckdb_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .duckdbDialect */ .Q.text(`$.${JSON.stringify(name)}`)})`,
            text: (stored) => stored, number: (stored) => (0,_csv_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(stored, '.'), decimal: (stored) => (0,_csv_table_js__WEBPACK_IMPORTED_MODULE_3__/* .decimalOf */ .Bc)(stored, '.'),
        })),
        relation: (0,_engine_duckdb_relations_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonLinesRelation */ .Ox)(source.readable), unread: 'j is null', quick: false, broken: source.broken, open: source.open,
        async locate(ordinals) {
            const cursor = source.cursor(), places = [];
            try {
                await (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(cursor, source.index, ordinals, (ordinal) => { places.push({ file: source.shown, record: ordinal + 1, ...cursor.position(cursor.offset) }); }, { signal: source.signal, progress: () => undefined });
            }
            finally {
                cursor.close();
            }
            return places;
        },
        async sample(most) {
            const broken = new Set(source.broken), cursor = source.cursor(), rows = [];
            try {
                await (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(cursor, source.index, (0,_file_table_js__WEBPACK_IMPORTED_MODULE_4__/* .evenly */ .A)(source.records, most, _record_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ANCHOR_EVERY */ .e), (ordinal) => { if (!broken.has(ordinal))
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
        await (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(cursor, source.index, (0,_file_table_js__WEBPACK_IMPORTED_MODULE_4__/* .evenly */ .A)(source.records, most, _record_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ANCHOR_EVERY */ .e), () => { try {
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


/***/ }),

/***/ 45327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ instantiate)
/* harmony export */ });
/** A new instance of a module that imports nothing.
 *  @param module in base64 */
function instantiate(module) { return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(module, 'base64')), {}).exports; }


/***/ })

};
