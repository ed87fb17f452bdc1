export const id = 64;
export const ids = [64];
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
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _record_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1277);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33196);


const STRETCH = 2048;
/** Stops at the given records of a file, in order, and reads as little as possible in between.
 *  @param ordinals ascending, from 0
 *  @param stop     called with the cursor standing on the record */
async function walk(cursor, index, ordinals, stop, { signal, progress, guarded = (work) => { work(); } }) {
    const rest = ordinals[Symbol.iterator]();
    let at = -1;
    const reach = (ordinal) => {
        if (at < 0 || Math.floor(ordinal / _record_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ANCHOR_EVERY */ .e) > Math.floor(at / _record_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ANCHOR_EVERY */ .e)) {
            const anchor = index.before(ordinal);
            cursor.seek(anchor.offset, anchor.line, anchor.column);
            at = anchor.record - 1;
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

/***/ 31217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ FileWindow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const CHUNK = 1 << 20;
/** A sliding view of a file's bytes. Positions are offsets in the file; `bytes[position - base]` holds what is loaded.
 *  Reads are synchronous: a cursor asks for a few bytes more in the middle of its work, and a page-cache read costs less than a promise. */
class FileWindow {
    size;
    #file;
    bytes = new Uint8Array(CHUNK);
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
        if (from < this.base || from > this.end) {
            this.base = from;
            this.length = 0;
        }
        const kept = this.end - from;
        if (kept + CHUNK > this.bytes.length) {
            const larger = new Uint8Array(Math.max(kept + CHUNK, this.bytes.length * 2));
            larger.set(this.bytes.subarray(from - this.base, this.length));
            this.bytes = larger;
        }
        else
            this.bytes.copyWithin(0, from - this.base, this.length);
        this.base = from;
        this.length = kept;
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#file, this.bytes, kept, CHUNK, from + kept);
        this.length += got;
        return got > 0;
    }
    close() { (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#file); }
}


/***/ }),

/***/ 89064:
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
var scan = __webpack_require__(33196);
// EXTERNAL MODULE: ./out/data/record-index.js
var record_index = __webpack_require__(1277);
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








const CHUNK = 1 << 20, text_LF = 10, CR = 13, SPACE = 0x20, TAB = 0x09;
/** Finds the records of a JSON-lines file in one pass. A file that holds a NUL, a blank line, a byte order mark or bytes that are not UTF-8 is read again with care. */
async function scanLines(path, start, copy, options) {
    const regular = start === 0 ? await regularLines(path, options) : undefined;
    if (regular !== undefined)
        return regular;
    const cursor = new LineCursor(path);
    cursor.seek(start, 1);
    return { ...await mend(cursor, copy, options), between: undefined, kind: 'lines' };
}
/** Finds the elements of a JSON array (or the values of a file that holds one after the other) and writes them as JSON lines. */
async function scanValues(path, start, copy, options) {
    const cursor = new ValueCursor(path);
    cursor.begin(start);
    return { ...await mend(cursor, copy, options), between: cursor.between, kind: 'values' };
}
async function regularLines(path, { signal, progress }) {
    const index = new record_index/* RecordIndex */.a(), hash = (0,external_node_crypto_.createHash)('sha256'), utf8 = new data_utf8/* Utf8Check */.I(), file = (0,external_node_fs_.openSync)(path, 'r'), chunk = Buffer.alloc(CHUNK);
    let at = 0, line = 1, records = 0, start = 0, blankOnly = true;
    try {
        for (let chunks = 1;; chunks++) {
            const got = (0,external_node_fs_.readSync)(file, chunk, 0, CHUNK, null);
            if (got === 0)
                break;
            const bytes = chunk.subarray(0, got);
            hash.update(bytes);
            if (bytes.includes(0))
                return undefined;
            const cut = bytes.lastIndexOf(text_LF) + 1;
            if (!utf8.write(bytes) || (cut === 0 && at - start > 16 * CHUNK))
                return undefined;
            for (let from = 0; from < cut;) {
                const end = bytes.indexOf(text_LF, from);
                if (blankOnly)
                    for (let i = from; i < end && blankOnly; i++)
                        blankOnly = bytes[i] === SPACE || bytes[i] === TAB || bytes[i] === CR;
                if (blankOnly)
                    return undefined;
                if (records === index.nextAnchor)
                    index.anchor(start, line);
                records++;
                line++;
                from = end + 1;
                start = at + from;
                blankOnly = true;
            }
            for (let i = cut; i < got && blankOnly; i++)
                blankOnly = bytes[i] === SPACE || bytes[i] === TAB || bytes[i] === CR;
            at += got;
            if (chunks % 8 === 0) {
                progress(at);
                await (0,scan/* breathe */.q)(signal);
            }
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    if (!utf8.end())
        return undefined;
    if (start < at) {
        if (blankOnly)
            return undefined;
        if (records === index.nextAnchor)
            index.anchor(start, line);
        records++;
    }
    index.close(records);
    return { path, index, records, irregular: [], between: undefined, sha256: hash.digest('hex'), bytes: at, kind: 'lines' };
}
async function mend(cursor, copy, { signal, progress }) {
    const index = new record_index/* RecordIndex */.a(), irregular = [], out = new byte_writer/* ByteWriter */.U(copy);
    const placeholder = Buffer.from('null\n');
    let records = 0;
    try {
        for (let reads = 1; cursor.read(); reads++) {
            if (reads % 16_384 === 0) {
                progress(cursor.offset);
                await (0,scan/* breathe */.q)(signal);
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
var data_source = __webpack_require__(20907);
// EXTERNAL MODULE: ./out/data/walk.js
var walk = __webpack_require__(72464);
// EXTERNAL MODULE: ./out/engine/duckdb/relations.js
var relations = __webpack_require__(35278);
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
    const { keys, long } = survey(text);
    const tree = long || keys !== members(value) ? (0,main.parseTree)(text) : undefined;
    const repeated = tree === undefined ? [] : [...repetitions(tree, '')];
    const found = decider?.decide(value, long && tree !== undefined ? new Map(longNumbers(tree, text, '')) : NO_NUMBERS) ?? [];
    if (found.length === 0)
        return repeated;
    const places = tree ?? (0,main.parseTree)(text);
    return [...repeated, ...found.map((one) => ({ ...one, ...stretch(places, one) }))];
}
function broken(text) {
    const errors = [];
    (0,main.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    const word = first === undefined ? '' : /^[\w.+-]+/.exec(text.slice(first.offset))?.[0] ?? '';
    const says = /^[-+]?(NaN|Infinity)$/i.test(word) ? `${word} is not JSON` : first === undefined ? 'this is not JSON' : `this is not JSON: ${(0,main.printParseErrorCode)(first.error).replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}`;
    return { rule: (0,rules/* ruleId */.IC)('broken-json'), path: '', column: undefined, message: says, offset: first?.offset ?? 0, end: undefined, pointer: undefined };
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

// EXTERNAL MODULE: ./out/gates/validate-data/rows/formats.js
var formats = __webpack_require__(58231);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/predicate.js
var predicate = __webpack_require__(64354);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/regex.js
var regex = __webpack_require__(81180);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/typing.js
var typing = __webpack_require__(88832);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/compile-json.js





const ANNOTATIONS = new Set(['$schema', '$id', '$comment', '$defs', 'title', 'description', 'default', 'deprecated', 'readOnly', 'writeOnly', 'examples', 'classification']);
/** Compiles the schema of a JSON record whose members are scalars: the common case. Any other schema gives nothing, and every record is judged by ajv.
 *  A record with a member that `properties` does not name, or with one that stands twice, is a suspect: its names are more than the members that were found. */
function compileJson(schema, sql) {
    const { root } = schema.main;
    if (!(0,rows_document/* isObject */.Gv)(root) || !(0,rows_document/* isObject */.Gv)(root['properties']) || [root['type'] ?? 'object'].flat()[0] !== 'object')
        return undefined;
    const properties = root['properties'], members = Object.keys(properties), required = Array.isArray(root['required']) ? root['required'] : [];
    const others = Object.keys(root).filter((word) => !ANNOTATIONS.has(word) && !word.startsWith('x-') && !['type', 'properties', 'required', 'additionalProperties'].includes(word));
    if (others.length > 0 || members.length === 0 || required.some((name) => typeof name !== 'string' || !members.includes(name)))
        return undefined;
    const cells = members.map((name, at) => {
        const text = `l[${at + 1}]`, valid = scalar(properties[name], text, sql, schema);
        return required.includes(name) ? (0,predicate/* all */.Q7)([`${text} is not null`, valid]) : (0,predicate/* any */.bz)([`${text} is null`, valid]);
    });
    const found = members.map((_, at) => `(case when l[${at + 1}] is null then 0 else 1 end)`).join(' + ');
    const valid = (0,predicate/* all */.Q7)([`j like '{%'`, `len(k) = ${found}`, ...cells]);
    return valid === predicate/* UNKNOWN */.HV ? undefined : { members, predicate: `case when ${valid} then false else true end` };
}
/** When a member is surely valid, by its JSON text. */
function scalar(schema, text, sql, whole) {
    if (!(0,rows_document/* isObject */.Gv)(schema) || !('type' in schema))
        return predicate/* UNKNOWN */.HV;
    const types = [schema['type']].flat().map(String);
    const onlyText = types.every((type) => type === 'string'), onlyNumbers = types.every((type) => type === 'number' || type === 'integer');
    // Without an escape, the text between the quotes is the value.
    const inside = `substr(${text}, 2, length(${text}) - 2)`, plain = `not contains(${text}, '\\')`;
    return (0,predicate/* all */.Q7)(Object.entries(schema).map(([keyword, value]) => {
        if (ANNOTATIONS.has(keyword) || keyword.startsWith('x-'))
            return predicate/* ALWAYS */.qI;
        switch (keyword) {
            case 'type': return (0,predicate/* any */.bz)(types.map((type) => ofType(type, text, sql)));
            case 'enum': return among(Array.isArray(value) ? value : [], text, sql);
            case 'const': return among([value], text, sql);
            case 'minimum':
            case 'maximum':
            case 'exclusiveMinimum':
            case 'exclusiveMaximum': return onlyNumbers ? bound(keyword, schema, text, sql, whole) : predicate/* UNKNOWN */.HV;
            case 'maxLength': return onlyText && typeof value === 'number' ? `${sql.length(text)} - 2 <= ${value}` : predicate/* UNKNOWN */.HV;
            case 'minLength': return onlyText && typeof value === 'number' ? (0,predicate/* all */.Q7)([plain, `${sql.length(text)} - 2 >= ${value}`]) : predicate/* UNKNOWN */.HV;
            case 'pattern': {
                const pattern = onlyText && typeof value === 'string' ? (0,regex/* toRe2 */.Z)(value) : undefined;
                return pattern === undefined ? predicate/* UNKNOWN */.HV : (0,predicate/* all */.Q7)([plain, sql.matches(inside, pattern)]);
            }
            case 'format': return onlyText && typeof value === 'string' ? (0,predicate/* all */.Q7)([plain, (0,formats/* format */.n)(value, inside, sql)?.valid ?? predicate/* UNKNOWN */.HV]) : predicate/* UNKNOWN */.HV;
            default: return predicate/* UNKNOWN */.HV;
        }
    }));
}
function ofType(type, text, sql) {
    switch (type) {
        case 'string': return `${text} like '"%'`;
        case 'number': return sql.matches(text, (0,typing/* numberPattern */.a9)('.'));
        case 'integer': return sql.matches(text, '\\A-?[0-9]+\\z');
        case 'boolean': return sql.among(text, ['true', 'false']);
        case 'null': return sql.among(text, ['null']);
        default: return predicate/* UNKNOWN */.HV;
    }
}
/** The same text is the same value; another text may be, written otherwise. */
function among(values, text, sql) {
    const texts = values.filter((value) => typeof value !== 'object' || value === null).map((value) => JSON.stringify(value));
    return texts.length === 0 ? predicate/* UNKNOWN */.HV : sql.among(text, texts);
}
/** See `compile.ts`: rounding is monotone, and up to 15 digits a double is exact. */
function bound(keyword, schema, text, sql, whole) {
    const limit = schema[keyword];
    if (typeof limit !== 'number')
        return predicate/* UNKNOWN */.HV;
    const d = `try_cast(${text} as double)`, l = sql.number(limit), beyond = `${d} ${keyword === 'minimum' || keyword === 'exclusiveMinimum' ? '>' : '<'} ${l}`;
    return keyword.startsWith('exclusive') || whole.exact.get(schema)?.has(keyword) === true ? beyond : (0,predicate/* any */.bz)([beyond, `(${d} = ${l} and ${sql.length(text)} <= 15)`]);
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/decide.js + 2 modules
var decide = __webpack_require__(60380);
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
        const table = await (subject.format === 'json' ? scanValues : scanLines)(source.path, source.start, copy, options);
        const suspects = source.bytes < validate_data_subject/* SMALL */.o5 ? undefined : await suspectsOf(subject, table);
        const outcome = await judgeRecords(subject, source, table, suspects, options);
        await source.unchanged();
        return { bytes: source.bytes, sha256: source.sha256 ?? table.sha256 ?? await (0,data_source/* digest */.br)(subject.file.path), columns: [], ...outcome };
    }
    finally {
        task.end();
    }
}
/** Records that SQL cannot call valid; undefined when each is to be looked at. Their number must be ours: else the two do not read the file alike. */
async function suspectsOf(subject, table) {
    if (subject.schema === undefined || table.records === 0)
        return undefined;
    const engine = await subject.engine(), compiled = compileJson(subject.schema, engine.dialect);
    subject.explain?.(compiled === undefined ? 'the validator judges every record: SQL knows only records whose members are scalars with a type' : 'SQL finds the suspect records, the validator decides on them');
    if (compiled === undefined)
        return undefined;
    const { ordinals, records } = await engine.ordinals((0,relations/* jsonMembersRelation */.Sf)(table.path, compiled.members), compiled.predicate);
    return records === table.records ? ordinals : undefined;
}
async function judgeRecords(subject, source, table, suspects, options) {
    const { between } = table;
    if (table.records === 0)
        (0,validate_data_subject/* structural */.ex)(subject, 'no-rows', 'the file holds no record', { line: 1 });
    const cursor = table.kind === 'lines' ? new LineCursor(source.path) : new ValueCursor(source.path);
    if (cursor instanceof ValueCursor)
        cursor.begin(source.start);
    const decider = subject.schema === undefined ? undefined : await (0,decide/* createDecider */.$)(subject.schema), strip = new validate_data_subject/* Strip */.j$(table.records);
    try {
        await (0,walk/* walk */.GG)(cursor, table.index, suspects === undefined ? (0,walk/* range */.y1)(table.records) : (0,walk/* merged */.Zu)(suspects, table.irregular), (ordinal) => {
            const record = ordinal + 1;
            if (cursor.fault !== undefined) {
                const [rule, says] = FAULTS[cursor.fault];
                (0,validate_data_subject/* structural */.ex)(subject, rule, says, { ...cursor.position(cursor.faultAt), record });
                strip.add(ordinal);
                return;
            }
            const text = cursor.text(), place = (offset) => ({ file: subject.file.shown, ...cursor.position(cursor.offset + Buffer.byteLength(text.slice(0, offset))), record });
            let invalid = false;
            for (const found of jsonRow(text, decider)) {
                subject.log.add({
                    dataset: subject.dataset.name, place: { ...place(found.offset), ...(found.end === undefined ? {} : endOf(place(found.end))) }, severity: 'error',
                    column: found.column, path: found.path, rule: found.rule, message: found.message, asked: found.pointer === undefined ? undefined : subject.schema?.placeOf(found.pointer),
                });
                invalid = true;
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
    return { rows: table.records, invalidRows: strip.count, strip: strip.bins, by: decider === undefined ? 'structure' : suspects === undefined ? 'rows' : 'sql' };
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
