export const id = 688;
export const ids = [688];
export const modules = {

/***/ 11588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ csvDialect)
/* harmony export */ });
/** @throws RangeError when a word is not one ASCII character (settings are checked before) */
function csvDialect(words) {
    const quote = words.quoteChar === null ? undefined : byte(words.quoteChar);
    const escape = words.escapeChar !== undefined ? byte(words.escapeChar) : words.doubleQuote ? quote : undefined;
    return { delimiter: byte(words.delimiter), quote, escape, header: words.header };
}
function byte(word) {
    const code = word.length === 1 ? word.charCodeAt(0) : Number.NaN;
    if (!(code > 0 && code < 128))
        throw new RangeError(`expected one ASCII character, got ${JSON.stringify(word)}`);
    return code;
}


/***/ }),

/***/ 79501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ SimdScan)
});

// UNUSED EXPORTS: SIMD_CHUNK

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

// EXTERNAL MODULE: ./out/data/csv/sieve.js
var sieve = __webpack_require__(23476);
// EXTERNAL MODULE: ./out/data/sieve/suspects.js
var suspects = __webpack_require__(23092);
// EXTERNAL MODULE: ./out/data/webassembly.js
var webassembly = __webpack_require__(45327);
;// CONCATENATED MODULE: ./out/data/csv/simd.js





const SIMD_CHUNK = 1 << 20;
/** With more suspects than these, a guess is wrong: looking at each of them costs more than it saves. */
const MOST_GUESSED = 4096;
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
    #plan;
    #found;
    #guessing = false;
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
        this.#plan = plan;
        this.#wasm.begin(columns, dialect.delimiter, dialect.quote ?? 0, offset, line, record_index/* ANCHOR_EVERY */.e);
        if (plan !== undefined && (0,sieve/* writePlan */.pD)(plan, this.#wasm, dialect.delimiter, dialect.quote ?? 0)) {
            this.#found = new suspects/* Suspects */.T(line);
            this.#guessing = plan.guessed !== undefined;
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
        if (this.#guessing && this.#plan !== undefined && (this.#found?.ordinals.length ?? 0) > MOST_GUESSED) {
            (0,sieve/* giveUpGuesses */.k0)(this.#plan, this.#wasm);
            this.#guessing = false;
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
    /** Are all cells that are not what was guessed in records among the suspects? */
    get guessed() { return this.#guessing && this.#found !== undefined; }
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


/***/ }),

/***/ 62143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tp: () => (/* binding */ mend),
  v3: () => (/* binding */ readCsvHead),
  mG: () => (/* binding */ scanRegular)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/data/byte-writer.js
var byte_writer = __webpack_require__(66375);
// EXTERNAL MODULE: ./out/data/record-index.js
var record_index = __webpack_require__(1277);
// EXTERNAL MODULE: ./out/data/scan.js
var data_scan = __webpack_require__(33196);
// EXTERNAL MODULE: ./out/data/csv/cursor.js
var csv_cursor = __webpack_require__(8710);
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

// EXTERNAL MODULE: ./out/data/csv/simd.js + 1 modules
var simd = __webpack_require__(79501);
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
    // How many lines the engine takes a header for that has line breaks in its names is not ours to know: a copy has no header.
    if (head.fault !== undefined || head.header?.some(({ name }) => /[\r\n]/.test(name)) === true)
        return undefined;
    const scan = simd/* SimdScan */.Z.takes(dialect, head.columns) ? new simd/* SimdScan */.Z(dialect, head.columns, head.offset, head.line, plan) : new RegularScan(dialect, head.columns, head.offset, head.line);
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
            if (chunks % 2 === 0) {
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
    return { index: scan.index, records: scan.records, sha256: hash.digest('hex'), bytes: at, lineEnds: scan.lineEnds === 'crlf' ? 'crlf' : 'lf', ...(scan instanceof simd/* SimdScan */.Z ? { suspects: scan.suspects, guessed: scan.guessed } : { suspects: undefined, guessed: false }) };
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


/***/ })

};
