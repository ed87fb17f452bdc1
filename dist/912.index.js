export const id = 912;
export const ids = [912];
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

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ RecordIndex),
/* harmony export */   e: () => (/* binding */ ANCHOR_EVERY)
/* harmony export */ });
/** Where every n-th record of a file starts, so that any record is found by reading a few kilobytes. */
const ANCHOR_EVERY = 256;
/** Grows while a file is scanned; 24 bytes for every 256 records. */
class RecordIndex {
    #offsets = new Float64Array(1024);
    #lines = new Float64Array(1024);
    #columns = new Float64Array(1024);
    #anchors = 0;
    #records = 0;
    /** Call for each record in file order.
     *  @param offset first byte of the record
     *  @param line   physical line it starts on, from 1
     *  @param column of its first character, from 1 */
    add(offset, line, column = 1) {
        if (this.#records++ % ANCHOR_EVERY !== 0)
            return;
        if (this.#anchors === this.#offsets.length) {
            this.#offsets = grown(this.#offsets);
            this.#lines = grown(this.#lines);
            this.#columns = grown(this.#columns);
        }
        this.#offsets[this.#anchors] = offset;
        this.#columns[this.#anchors] = column;
        this.#lines[this.#anchors++] = line;
    }
    /** Like `add` for many records at once; `anchor` says where the ones that fall on an anchor start. */
    get nextAnchor() { return this.#anchors * ANCHOR_EVERY; }
    anchor(offset, line) { this.#records = this.nextAnchor; this.add(offset, line); }
    close(records) { this.#records = records; }
    get records() { return this.#records; }
    /** The last anchor at or before a record (ordinal from 0). */
    before(record) {
        const at = Math.min(Math.floor(record / ANCHOR_EVERY), this.#anchors - 1);
        const offset = this.#offsets[at], line = this.#lines[at], column = this.#columns[at];
        if (at < 0 || offset === undefined || line === undefined || column === undefined)
            throw new RangeError(`no record ${record}: the file has ${this.#records}`);
        return { record: at * ANCHOR_EVERY, offset, line, column };
    }
}
function grown(array) {
    const larger = new Float64Array(array.length * 2);
    larger.set(array);
    return larger;
}


/***/ }),

/***/ 33196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ breathe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44925);

/** Lets timers and signals have their turn in the middle of a long loop. */
async function breathe(signal) {
    await new Promise((done) => { setImmediate(done); });
    if (signal.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .c();
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

/***/ 3838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Utf8Check),
/* harmony export */   v: () => (/* binding */ firstInvalidUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Index of the first byte that is not part of well-formed UTF-8, or the length when all are.
 *  Halving finds it: every prefix cut at a character border is valid exactly up to the fault. */
function firstInvalidUtf8(bytes) {
    let good = 0, bad = bytes.length;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bad;
    while (bad - good > 8) {
        let middle = (good + bad) >> 1;
        while (middle > good && (bytes[middle] & 0xc0) === 0x80)
            middle--;
        if (middle === good)
            break;
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(good, middle)))
            good = middle;
        else
            bad = middle;
    }
    for (let at = good; at < bytes.length; at++) {
        for (let size = 1; size <= 4; size++) {
            if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + size)) && at + size <= bytes.length) {
                at += size - 1;
                break;
            }
            if (size === 4)
                return at;
        }
    }
    return bytes.length;
}
/** Checks a stream of bytes for well-formed UTF-8, whatever the chunks cut in two. */
class Utf8Check {
    #rest = new Uint8Array(0);
    /** @returns false when a byte is not part of well-formed UTF-8 */
    write(bytes) {
        let from = 0;
        if (this.#rest.length > 0) {
            const missing = lengthOf(this.#rest[0]) - this.#rest.length;
            const joined = Buffer.concat([this.#rest, bytes.subarray(0, missing)]);
            if (bytes.length < missing) {
                this.#rest = joined;
                return true;
            }
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(joined))
                return false;
            from = missing;
        }
        const to = Math.max(from, bytes.length - unfinished(bytes));
        this.#rest = Uint8Array.from(bytes.subarray(to));
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, to));
    }
    /** @returns false when the last character is cut off */
    end() { return this.#rest.length === 0; }
}
function lengthOf(lead) { return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1; }
/** Bytes at the end that begin a character without ending it. */
function unfinished(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return lengthOf(byte) > back ? back : 0;
    }
    return 0;
}


/***/ }),

/***/ 72464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33196);

const STRETCH = 2048;
/** Places of suspects are known exactly; other records are found through the index. */
const placesOf = (index, suspects) => ({ before: (record) => suspects?.place(record) ?? index.before(record) });
/** Stops at the given records of a file, in order, and reads as little as possible in between.
 *  @param ordinals ascending, from 0
 *  @param stop     called with the cursor standing on the record */
async function walk(cursor, index, ordinals, stop, { signal, progress, guarded = (work) => { work(); } }) {
    const rest = ordinals[Symbol.iterator]();
    let at = -1;
    const reach = (ordinal) => {
        if (at < 0 || ordinal !== at + 1) {
            const anchor = index.before(ordinal);
            if (anchor.record > at + 1 || at < 0) {
                cursor.seek(anchor.offset, anchor.line, anchor.column);
                at = anchor.record - 1;
            }
        }
        while (at < ordinal) {
            do
                if (!cursor.read())
                    return false;
            while (cursor.blank === true);
            at++;
        }
        return true;
    };
    const stretch = () => {
        for (let steps = 0; steps < STRETCH; steps++) {
            const next = rest.next();
            if (next.done === true || !reach(next.value))
                return false;
            stop(next.value);
        }
        return true;
    };
    for (;;) {
        const more = { left: false };
        guarded(() => { more.left = stretch(); });
        progress(cursor.next);
        await (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .breathe */ .q)(signal);
        if (!more.left)
            return;
    }
}
/** 0, 1, … n − 1. */
function* range(n) { for (let i = 0; i < n; i++)
    yield i; }
/** Two ascending lists as one, without repetition. */
function* merged(a, b) {
    let i = 0, j = 0;
    while (i < a.length || j < b.length) {
        const x = a[i] ?? Infinity, y = b[j] ?? Infinity;
        yield Math.min(x, y);
        if (x <= y)
            i++;
        if (y <= x)
            j++;
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

/***/ 31217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ FileWindow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const CHUNK = 1 << 20;
/** The first read after a jump: often one record is all that is wanted there. */
const FIRST = 1 << 15;
/** A sliding view of a file's bytes. Positions are offsets in the file; `bytes[position - base]` holds what is loaded.
 *  Reads are synchronous: a cursor asks for a few bytes more in the middle of its work, and a page-cache read costs less than a promise. */
class FileWindow {
    size;
    #file;
    bytes = new Uint8Array(CHUNK);
    /** The same bytes, with the decoders of `Buffer`. */
    buffer = Buffer.from(this.bytes.buffer);
    /** File offset of `bytes[0]`. */
    base = 0;
    /** Bytes loaded, from `base` on. */
    length = 0;
    /** @throws the error of the file system */
    constructor(path) {
        this.#file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        this.size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#file).size;
    }
    /** End of what is loaded, as a file offset. */
    get end() { return this.base + this.length; }
    /** Makes `from` the first byte kept and loads at least one byte more than there was, unless the file ends.
     *  @returns false when the file has no more bytes */
    more(from) {
        const jumped = from < this.base || from > this.end;
        if (jumped) {
            this.base = from;
            this.length = 0;
        }
        const kept = this.end - from;
        if (kept + CHUNK > this.bytes.length) {
            const larger = new Uint8Array(Math.max(kept + CHUNK, this.bytes.length * 2));
            larger.set(this.bytes.subarray(from - this.base, this.length));
            this.bytes = larger;
            this.buffer = Buffer.from(larger.buffer);
        }
        else
            this.bytes.copyWithin(0, from - this.base, this.length);
        this.base = from;
        this.length = kept;
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#file, this.bytes, kept, jumped ? FIRST : CHUNK, from + kept);
        this.length += got;
        return got > 0;
    }
    close() { (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file); }
}


/***/ }),

/***/ 61912:
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./out/data/utf8.js
var data_utf8 = __webpack_require__(3838);
// EXTERNAL MODULE: ./out/data/window.js
var data_window = __webpack_require__(31217);
;// CONCATENATED MODULE: ./out/data/csv/cursor.js



const LF = 10;
const CR = 13;
/** A record longer than this is taken for an unclosed quote: no sane row is this long, and memory stays bounded. */
const LONGEST_RECORD = 16 << 20;
/** Reads a CSV or TSV file record by record, slowly and with care: every fault has its place, and a broken record costs only its own line. */
class CsvCursor {
    #window;
    #dialect;
    #starts = new Float64Array(64);
    #ends = new Float64Array(64);
    #escaped = new Uint8Array(64);
    #quoted = new Uint8Array(64);
    /** The record as text, when it is asked for and all ASCII: then its cells are cut out of it, and bytes are characters. */
    #record;
    /** Offset of the record's first byte, and the physical line it starts on. */
    offset = 0;
    line = 1;
    /** Offset behind its last byte, without the line end; and of the next record. */
    end = 0;
    next = 0;
    nextLine = 1;
    cells = 0;
    /** True when the record is an empty line. */
    blank = false;
    crlf = false;
    fault;
    /** Where the fault is, as a file offset. */
    faultAt = 0;
    /** Bytes read in vain behind unclosed quotes so far: whoever reads a whole file decides how many are too many. */
    wasted = 0;
    constructor(path, dialect) {
        this.#window = new data_window/* FileWindow */.V(path);
        this.#dialect = dialect;
    }
    get size() { return this.#window.size; }
    /** Continues at a record whose place is known. */
    seek(offset, line) { this.next = offset; this.nextLine = line; }
    /** @returns false at the end of the file */
    read() {
        this.offset = this.next;
        this.line = this.nextLine;
        this.#record = undefined;
        const window = this.#window;
        if (this.offset < window.base || this.offset >= window.end) {
            if (!window.more(this.offset))
                return false;
        }
        for (;;) {
            if (this.#parse(false))
                break;
            if (window.end - this.offset > LONGEST_RECORD) {
                this.#break('too-long', this.offset);
                break;
            }
            if (!window.more(this.offset)) {
                this.#parse(true);
                break;
            }
        }
        this.#checkBytes();
        return true;
    }
    /** The text of a cell; undefined when it is not quoted and empty. */
    text(cell) {
        const from = this.#at(cell), to = this.#to(cell);
        const quoted = this.#quoted[cell] === 1;
        if (from === to)
            return quoted ? '' : undefined;
        const raw = this.#slice(from, to);
        return this.#escaped[cell] === 1 ? cursor_unescape(raw, this.#dialect) : raw;
    }
    /** Line and column (in code points) of a cell, its opening quote included, and where it ends. */
    place(cell) {
        const quote = this.#quoted[cell] === 1 ? 1 : 0;
        const { line, column } = this.position(this.#at(cell) - quote);
        const end = this.position(this.#to(cell) + quote, this.#at(cell) - quote, line, column);
        return { line, column, endLine: end.line, endColumn: end.column };
    }
    /** Line and column of an offset inside the current record, counted from a place that is known. */
    position(offset, from = this.offset, line = this.line, column = 1) {
        const { bytes, base } = this.#window;
        for (let i = from - base; i < offset - base; i++) {
            const b = bytes[i];
            if (b === LF) {
                line++;
                column = 1;
            }
            else if ((b & 0xc0) !== 0x80)
                column++;
        }
        return { line, column };
    }
    /** The record's bytes as they stand in the file, without the line end. */
    bytes() { return this.#window.bytes.subarray(this.offset - this.#window.base, this.end - this.#window.base); }
    close() { this.#window.close(); }
    #at(cell) { return this.offset + this.#starts[cell]; }
    #to(cell) { return this.offset + this.#ends[cell]; }
    #slice(from, to) {
        if (this.#record === undefined)
            this.#record = (0,external_node_buffer_.isAscii)(this.bytes()) ? this.#decode(this.offset, this.end, 'latin1') : false;
        return this.#record === false ? this.#decode(from, to, 'utf8') : this.#record.slice(from - this.offset, to - this.offset);
    }
    #decode(from, to, encoding) {
        const { buffer, base } = this.#window;
        return buffer.toString(encoding, from - base, to - base);
    }
    #push(from, to, quoted, escaped) {
        if (this.cells === this.#starts.length) {
            const size = this.cells * 2;
            const wider = (array, larger) => { larger.set(array); return larger; };
            this.#starts = wider(this.#starts, new Float64Array(size));
            this.#ends = wider(this.#ends, new Float64Array(size));
            this.#escaped = wider(this.#escaped, new Uint8Array(size));
            this.#quoted = wider(this.#quoted, new Uint8Array(size));
        }
        this.#starts[this.cells] = from;
        this.#ends[this.cells] = to;
        this.#quoted[this.cells] = quoted ? 1 : 0;
        this.#escaped[this.cells++] = escaped ? 1 : 0;
    }
    /** Reads one record from `offset` within what is loaded.
     *  @param last no more bytes will come
     *  @returns false when more bytes are needed to know where the record ends */
    #parse(last) {
        const { bytes: b, base } = this.#window;
        const begin = this.offset - base, n = this.#window.length;
        const { delimiter, quote, escape } = this.#dialect;
        this.cells = 0;
        this.blank = false;
        this.fault = undefined;
        let i = begin, inside = 0;
        const fault = (kind, at) => {
            if (this.fault !== undefined)
                return;
            this.fault = kind;
            this.faultAt = at + base;
        };
        for (;;) {
            const from = i;
            if (i < n && b[i] === quote) {
                let escaped = false;
                i++;
                for (;;) {
                    if (i >= n) {
                        if (!last)
                            return false;
                        this.#break('unclosed-quote', from + base);
                        return true;
                    }
                    const c = b[i];
                    if (c === escape && escape !== quote) {
                        escaped = true;
                        if (b[i + 1] === LF)
                            inside++;
                        i += 2;
                    }
                    else if (c !== quote) {
                        if (c === LF)
                            inside++;
                        i++;
                    }
                    else if (i + 1 >= n && !last)
                        return false;
                    else if (escape === quote && i + 1 < n && b[i + 1] === quote) {
                        escaped = true;
                        i += 2;
                    }
                    else
                        break;
                }
                this.#push(from + 1 - begin, i - begin, true, escaped);
                i++;
                if (i < n && b[i] !== delimiter && b[i] !== LF && b[i] !== CR) {
                    if (inside > 0) {
                        this.#break('unclosed-quote', from + base);
                        return true;
                    }
                    fault('stray-quote', i - 1);
                    while (i < n && b[i] !== delimiter && b[i] !== LF)
                        i++;
                }
            }
            else {
                while (i < n && b[i] !== delimiter && b[i] !== LF && b[i] !== CR && b[i] !== quote)
                    i++;
                if (i < n && b[i] === quote) {
                    fault('bare-quote', i);
                    while (i < n && b[i] !== delimiter && b[i] !== LF && b[i] !== CR)
                        i++;
                }
            }
            while (i < n && b[i] === CR) {
                if (i + 1 >= n) {
                    if (!last)
                        return false;
                    break;
                }
                if (b[i + 1] === LF)
                    break;
                fault('bare-cr', i);
                i++;
                while (i < n && b[i] !== delimiter && b[i] !== LF && b[i] !== CR)
                    i++;
            }
            if (i >= n && !last)
                return false;
            if (this.cells === 0 || this.#starts[this.cells - 1] < from - begin)
                this.#push(from - begin, i - begin, false, false);
            if (i < n && b[i] === delimiter) {
                i++;
                continue;
            }
            break;
        }
        this.crlf = i < n && b[i] === CR;
        this.end = i + base;
        this.next = Math.min(i + base + (this.crlf ? 2 : 1), base + n);
        this.nextLine = this.line + inside + 1;
        this.blank = i === begin;
        return true;
    }
    /** Gives up a record whose quotes do not close, and goes on behind its first physical line. */
    #break(kind, at) {
        this.fault = kind;
        this.faultAt = at;
        const { bytes, base, length } = this.#window;
        // The line on which the opening quote stands is lost; lines before it belong to the same record.
        let to = bytes.indexOf(LF, at - base);
        if (to < 0 || to >= length)
            to = length;
        let inside = 0;
        for (let i = this.offset - base; i < to; i++)
            if (bytes[i] === LF)
                inside++;
        this.end = to + base;
        this.next = Math.min(to + 1, length) + base;
        this.nextLine = this.line + inside + 1;
        this.cells = 0;
        this.wasted += length - to;
    }
    #checkBytes() {
        if (this.fault !== undefined && this.fault !== 'bare-cr' && this.fault !== 'bare-quote')
            return;
        const bytes = this.bytes();
        const nul = bytes.indexOf(0);
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
function cursor_unescape(raw, { quote, escape }) {
    if (escape === undefined || quote === undefined)
        return raw;
    const mark = String.fromCharCode(escape);
    let text = '';
    for (let i = 0; i < raw.length; i++) {
        if (raw[i] === mark && i + 1 < raw.length)
            i++;
        text += raw[i];
    }
    return text;
}

// EXTERNAL MODULE: ./out/data/record-index.js
var record_index = __webpack_require__(1277);
;// CONCATENATED MODULE: ./out/data/csv/scan-wasm.js
// Made by scripts/build-wasm.mjs from assembly/scan.ts; do not edit.
const SCAN_WASM = 'AGFzbQEAAAABIgZgAAF8YAABf2ACf38Bf2ACf3wBf2ABfwBgBn9/f3x8fwADCgkBAgMAAAEABAUFBAEAgAIGnQEbfwBBgIAgC38AQYCAwAALfwBBgIDAAQt/AEGAgIACC38AQYCAgAQL' +
    'fwBBgICUBAt/AEGAgMAEC34BQgALfgFCAQt+AUIAC34BQgALfwFBAAt+AUIAC34BQgELfgFCAQt+AUIAC34BQgALfwFBAAt/AUEsC38BQSILfgFCAAt+AUKAAgt/AUEAC38BQQALfwFB' +
    'AAt/AUEAC38BQQALB60BEQViZWdpbgAIBHNjYW4AAgtyZWNvcmRDb3VudAAECWNybGZDb3VudAAGC3JlY29yZFN0YXJ0AAMIaXNJbnNpZGUABQpiZWdpblNpZXZlAAcJc3RvcHBlZEF0' +
    'AAAFc2lldmUAAQdBTkNIT1JTAwIFQ0FSUlkDAAVDSFVOSwMBB0NPTFVNTlMDBAVTVEVQUwMFCFNVU1BFQ1RTAwMGVEFCTEVTAwYGbWVtb3J5AgAKkw8JBAAjGgvMBgIOfwN7IxL9DyER' +
    'IxP9DyEQIxFBBXRBoICABGohCiAAIQJBgICAAiEDA0AgA0GAg/kDSSABIAJLcQRAIAIhBiMZIQlBACEMQYCAkAQhC0GAgIAEIQ4DQCAKIA5LBEAgDigCACEIIxMgAi0AAEYEQCACQQFq' +
    'IgIhDUEAIQ8gCAR/IAhBgARqIgUhDwNAAkAgAi0AACAIaiIELQCAAiIHRQRAIxMgAi0AAUcNASAELQAAIQcgAkEBaiECCyAFIA8gB0ECdGooAgBqIQ8gAkEBaiECDAELCyAPKAIABSMT' +
    'IQcDQANAIAIgAv0ABAAgEP0j/WQiBWhqIQQgBUUEQCACQRBqIQIMAQsLIAQiAi0AASAHRgRAIA9BAWohDyACQQJqIQIMAQsLIAIgDWsgD2siBCAOKAIUTwR/IAQgDigCGE0FQQALBH8g' +
    'DigCEAUgDigCHAsLIQQgAiANRgRAIA4oAgghBAVBACEPA0AgAiANSwRAIA9BAWogDyANLQAAQQpGGyEPIA1BAWohDQwBCwsjGSAPaiQZCyACQQFqIQIFIAIhBSAIBH8gCEGABGoiByEP' +
    'A0AgCCACLQAAai0AACIEBEAgByAPIARBAnRqKAIAaiEPIAJBAWohAgwBCwsgDygCAAUDfyAC/QAEACISIBH9IyAS/QwKCgoKCgoKCgoKCgoKCgoK/SP9UCAS/QwNDQ0NDQ0NDQ0NDQ0N' +
    'DQ0N/SP9UP1kIgQEfyACIARoagUgAkEQaiECDAELCyICIAVrIgQgDigCFE8EfyAEIA4oAhhNBUEACwR/IA4oAhAFIA4oAhwLCyEEIAIgBUYEQCAOKAIEIQQLCyACQQFqIAIgAi0AAEEN' +
    'RhtBAWohAkEBIAwgDigCDCIFIARxIAVHGyEMIAsgBDYCACALQQRqIQsgDkEgaiEODAELCyAMQQEjGBsEfyAMBUEAIQ0DQCANQQR0QYCAlARqIgUoAgQiBCAFKAIAQQJ0QYCAkARqKAIA' +
    'cSAERgR/IAUoAggFIAUoAgwLIg1Bf0YhBCANQX5JDQALIARFCwRAIAMjFzYCACADIAYgAGs2AgQgAyAJNgIIIANBDGohAwsjF0EBaiQXDAELCyACJBogA0GAgIACa0EMbgu+BwMLfgZ7' +
    'An8jEv0PIQ0jE/0PIQ4gAEGAgEBrIhMhAANAIABBP3EEQCAAQSA6AAAgAEEBaiEADAELC0EAJBYgAfwHIQRBgIDAACEAA0AgACATSQRAIwcgAP0ABAAiDyAO/SP9ZKwgAP0ABBAiECAO' +
    '/SP9ZKxCEIaEIAD9AAQgIhEgDv0j/WSsQiCGhCAA/QAEMCISIA79I/1krEIwhoQiByAHQgGGhSICIAJCAoaFIgIgAkIEhoUiAiACQgiGhSICIAJCEIaFIgIgAkIghoWFIgJCf4UiAyAP' +
    'IA39I/1krCAQIA39I/1krEIQhoQgESAN/SP9ZKxCIIaEIBIgDf0j/WSsQjCGhIMhCCATIABrIhRBwABPBH5CfwVCASAUrYZCAX0LIgkgAyAP/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKwg' +
    'EP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQhCGhCAR/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCIIaEIBL9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIwhoSDgyIFIAggD/0MCgoKCgoKCgoK' +
    'CgoKCgoKCv0j/WSsIBD9DAoKCgoKCgoKCgoKCgoKCgr9I/1krEIQhoQgEf0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQiCGhCAS/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCMIaEIgogA4Mi' +
    'BoQiC4QgB4QhDCACIAeDIwggByALhEIBhoRCf4WDQgBSBEBBfw8LIwkgAyAHgyIDQgGGhCAMQn+FgyAJg0IAUgRAQX8PCyMKIAVCAYaEIAZCf4WDIAmDQgBSBEBBfw8LIAYgCIQgB4RC' +
    'PyAUrUIBfSAUQcAATxsiB4hCAYMkCCADIAeIQgGDJAkjCiAFQgGGhCEDIAUgB4hCAYMkCiMQIAMgBoN7fCQQQn9CACACIAeIQgGDpxskByACIAqDIAmDIQUgBiAJgyECIAggCYMhBkIA' +
    'IQMDQCACQgBSBEAjC0IBIAJ6IgeGQgF9IgggA0J/hYMiAyAGg3unaiQLIwsjEUcEQEF/DwsjDSADIAWDe3wkDSMPIxRRBEAjFkEEdEGAgMABaiIUIwy6OQMAIBQjDro5AwgjFkEBaiQW' +
    'IxQjFXwkFAsjD0IBfCQPIw1CAXwkDSMNJA4gBCAHfEIBfCQMQQAkCyAIQgEgB4aEIQMgAiACQgF9gyECDAELCyMLIANCf4UiAiAGg3unaiQLIw0gAiAFg3t8JA0gAEFAayEAIARCQH0h' +
    'BAwBCwsjFgsFACMMugsFACMPugsHACMHQgBSCwUAIxC6CxEAQQAkF0EAJBkgAEEARyQYC1IAQgAkB0IBJAhCACQJQgAkCkEAJAsgA/wHJAwgBPwHJA0jDSQOQgAkD0IAJBAgAEEBayQR' +
    'IAFB/wFxJBIgAkH/AXEkE0IAJBQgBawkFUEAJBYL';

// EXTERNAL MODULE: ./out/data/sieve/plan.js
var sieve_plan = __webpack_require__(83997);
;// CONCATENATED MODULE: ./out/data/csv/sieve.js

/** Writes a plan where `sieve` of assembly/scan.ts reads it.
 *  @returns false when it does not fit */
function writePlan(plan, memory, delimiter, quote) {
    if (plan.columns.length > sieve_plan/* MOST_COLUMNS */.Y)
        return false;
    const writer = new sieve_plan/* PlanWriter */.d(memory), ends = [new Set([delimiter, 10, 13]), new Set([quote])];
    for (const [at, { automaton, must, empty, quotedEmpty, text }] of plan.columns.entries()) {
        writer.columns(at, 8, [automaton === undefined ? 0 : writer.automaton(automaton, ends), empty, quotedEmpty, must, text.labels, text.minBytes, text.maxBytes, text.outside]);
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
;// CONCATENATED MODULE: ./out/data/csv/regular.js

const regular_LF = 10;
const regular_CR = 13;
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
        for (const byte of [dialect.delimiter, dialect.quote, regular_LF, regular_CR])
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
        this.#buffer[this.#length] = regular_LF; // a sentinel, so that the inner loops need no bounds check
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
            this.#write(Uint8Array.of(...(this.#ends === 'crlf' ? [regular_CR, regular_LF] : [regular_LF])));
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
                    while (b[i] !== quote && b[i] !== regular_LF && b[i] !== escape)
                        i++;
                    if (i >= n)
                        break;
                    if (b[i] === regular_LF) {
                        inside++;
                        i++;
                    }
                    else if (b[i] === escape && (escape !== quote || b[i + 1] === quote)) {
                        if (i + 1 >= n) {
                            i = n;
                            break;
                        }
                        if (b[i + 1] === regular_LF)
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
            const crlf = c === regular_CR;
            if (crlf) {
                i++;
                if (i >= n)
                    break;
            }
            if (b[i] !== regular_LF || cells !== columns)
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
    const cursor = new CsvCursor(path, dialect);
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
    const cursor = new CsvCursor(path, dialect), index = new record_index/* RecordIndex */.a(), irregular = [];
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
                out.write(placeholder);
            }
            records++;
        }
    }
    finally {
        cursor.close();
        out.close();
    }
    return { index, records, irregular, blankLines, firstBlankLine, givenUpAt };
}

// EXTERNAL MODULE: ./out/data/source.js + 1 modules
var data_source = __webpack_require__(20907);
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
// EXTERNAL MODULE: ./out/gates/validate-data/subject.js
var validate_data_subject = __webpack_require__(67705);
// EXTERNAL MODULE: ./out/gates/validate-data/text-rows.js + 1 modules
var text_rows = __webpack_require__(1070);
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
    const expected = subject.schema === undefined ? undefined : (0,text_rows/* expectedColumns */.U)(subject.schema);
    const names = (0,header/* columnsOf */.P)(subject, head, expected);
    if (head.fault !== undefined)
        faultOf(subject, head.fault.kind, { line: head.fault.line, column: head.fault.column });
    const rows = subject.schema === undefined || expected === undefined ? undefined : await (0,text_rows/* textRows */.F)(subject.schema, dataset.typing, names, expected);
    const table = await readTable(subject, source, dialect, head, rows);
    const outcome = await judgeRecords(subject, source, dialect, head, names, table, rows);
    await source.unchanged();
    return { bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await (0,data_source/* digest */.br)(subject.file.path), columns: names.map((name) => name ?? ''), ...outcome };
}
async function readTable(subject, source, dialect, head, rows) {
    const { world } = subject;
    const task = world.progress.start(subject.file.shown, source.bytes);
    const options = { signal: world.signal, progress: (bytes) => { task.update(bytes); } };
    try {
        const sieve = rows === undefined || source.bytes < validate_data_subject/* SMALL */.o5 || head.columns === 0 ? undefined : new Sieve(subject, rows, dialect, head);
        const plan = sieve?.plan;
        if (subject.explain !== undefined && rows !== undefined)
            explain(subject.explain, rows, sieve);
        // Most files are regular: SQL, where it is needed, starts at once, and its answer is thrown away when the scan finds otherwise.
        const early = plan !== undefined || source.start > 0 && head.header === undefined ? undefined : sieve?.ask(source.path, false).catch((reason) => ({ failed: reason }));
        // When the scan ends early (the run was stopped), the query must have ended before the engine is closed.
        const regular = await scanRegular(source.path, dialect, head, options, plan).catch(async (reason) => { await early; throw reason; });
        if (regular !== undefined) {
            if (sieve === undefined)
                return { ...regular, irregular: [], suspects: rows === undefined ? [] : undefined, by: rows === undefined ? 'structure' : 'rows' };
            if (regular.suspects !== undefined)
                return { ...regular, index: (0,walk/* placesOf */.ek)(regular.index, regular.suspects), irregular: [], suspects: regular.suspects.ordinals, by: 'automata' };
            const first = await (early ?? sieve.ask(source.path, false).catch((reason) => ({ failed: reason })));
            if (first !== undefined && 'failed' in first && !(first.failed instanceof errors/* UserError */.y && first.failed.code === 'engine-failed'))
                throw first.failed;
            // The scan found nothing wrong, so it is the length of a record that DuckDB minds.
            const answer = first !== undefined && 'failed' in first ? await sieve.ask(source.path, false, true) : first;
            return { ...regular, irregular: [], ...agreed(answer, regular.records) };
        }
        await early;
        const copy = (0,external_node_path_.join)(world.temp, `${subject.key}.mended`);
        const mended = await mend(source.path, dialect, head, copy, options);
        if (mended.blankLines > 0)
            (0,validate_data_subject/* structural */.ex)(subject, 'blank-line', `${(0,numbers/* plural */.LS)(mended.blankLines, 'blank line')} between rows`, { line: mended.firstBlankLine ?? 1 });
        if (mended.givenUpAt !== undefined)
            (0,validate_data_subject/* structural */.ex)(subject, 'unread', 'the rest of the file was not read: too many quotes do not close', { line: mended.givenUpAt });
        if (sieve === undefined)
            return { ...mended, sha256: undefined, suspects: rows === undefined ? [] : undefined, by: rows === undefined ? 'structure' : 'rows' };
        const again = plan === undefined ? undefined : await scanRegular(copy, dialect, { ...head, header: undefined, offset: 0, line: 1, fault: undefined }, options, plan);
        if (again?.suspects !== undefined && again.records === mended.records)
            return { ...mended, sha256: undefined, suspects: again.suspects.ordinals, by: 'automata' };
        return { ...mended, sha256: undefined, ...agreed(await sieve.ask(copy, true).catch(() => sieve.ask(copy, true, true)), mended.records) };
    }
    finally {
        task.end();
    }
}
/** An engine that counts other records than the scan did has read something else: then every row is judged. */
function agreed(answer, records) {
    return answer !== undefined && answer.records === records ? { suspects: answer.ordinals, by: 'sql' } : { suspects: undefined, by: 'rows' };
}
/** How the suspects of a large table are found: by automata in the scan itself, or by SQL where the schema or the dialect asks for more. */
class Sieve {
    plan;
    #subject;
    #rows;
    #dialect;
    #head;
    constructor(subject, rows, dialect, head) {
        this.#subject = subject;
        this.#rows = rows;
        this.#dialect = dialect;
        this.#head = head;
        this.plan = SimdScan.takes(dialect, head.columns) ? rows.sieve() : undefined;
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
function explain(say, rows, sieve) {
    if (sieve === undefined) {
        say('a small file: every row is judged by the validator');
        return;
    }
    if (sieve.plan === undefined)
        say('automata can rule out no row: SQL is asked');
    for (const { pointer, where, why } of rows.explained)
        say(where === 'quick' ? `${pointer}: automata find the suspect rows, the validator decides on them` : `${pointer}: the validator alone${why === undefined ? '' : `: ${why}`}`);
}
async function judgeRecords(subject, source, dialect, head, names, table, rows) {
    const { world } = subject;
    if (table.records === 0)
        (0,validate_data_subject/* structural */.ex)(subject, 'no-rows', head.header === undefined || head.header.length === 0 ? 'the file holds no row' : 'the file holds a header and no row', { line: 1 });
    const ordinals = table.suspects === undefined ? (0,walk/* range */.y1)(table.records) : (0,walk/* merged */.Zu)(table.suspects, table.irregular);
    const strip = new validate_data_subject/* Strip */.j$(table.records), cursor = new CsvCursor(source.path, dialect), cells = [];
    const task = world.progress.start(`${subject.file.shown}: suspect rows`, source.bytes), { file: { shown: file }, dataset: { name } } = subject;
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

/***/ 6789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wholeFileFault)
/* harmony export */ });
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);
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
