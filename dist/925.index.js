export const id = 925;
export const ids = [925];
export const modules = {

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  br: () => (/* binding */ digest),
  wi: () => (/* binding */ plainSource),
  lS: () => (/* binding */ readError)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./out/data/format.js
var format = __webpack_require__(30490);
;// CONCATENATED MODULE: ./out/data/pointer.js
/** Recognises what `git lfs` and `dvc` leave in place of data that was not fetched.
 *  @param head the first kilobyte of the file
 *  @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function pointerIn(head) {
    if (/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/.test(head))
        return { kind: 'git-lfs', mend: 'set `lfs: true` on actions/checkout, or run `git lfs pull` before this step' };
    if (/^(?:(?:outs|md5|hash|wdir|frozen|deps|meta|desc):.*\r?\n)*outs:\s*\r?\n\s*- +(?:md5|hash|etag|size|path):/.test(head))
        return { kind: 'dvc', mend: 'run `dvc pull` in a step before this one, and name the data file, not its .dvc file' };
    return undefined;
}

;// CONCATENATED MODULE: ./out/data/source.js










/** Makes a text file readable: unpacks, transcodes to UTF-8, and turns classic Mac line ends into LF. A plain UTF-8 file is used as it stands.
 *  @param encoding WHATWG label, e.g. `utf-8`, `windows-1252`
 *  @throws UserError when the file cannot be read at all */
async function plainSource(file, encoding, temp, name, signal) {
    const before = await statOf(file);
    const unchanged = async () => {
        const now = await statOf(file);
        if (now.size !== before.size || now.mtimeMs !== before.mtimeMs || now.ino !== before.ino)
            throw new errors/* UserError */.y('file-changed', `${file.shown} changed while it was read`, { place: { file: file.shown }, hint: 'Let the step that writes it finish first.' });
    };
    const head = await headOf(file, 64 << 10);
    const source = { file, unchanged, path: file.path, bytes: before.size, start: 0, sha256: undefined, fault: undefined };
    if (head.length === 0)
        return { ...source, sha256: (0,external_node_crypto_.createHash)('sha256').digest('hex'), fault: { kind: 'empty-file' } };
    const pointer = pointerIn(head.subarray(0, 1024).toString('latin1'));
    if (pointer !== undefined)
        return { ...source, sha256: await digest(file.path), fault: { kind: 'pointer', pointer } };
    const compression = (0,format/* compressionOf */.MB)(head);
    const utf8 = /^utf-?8$/i.test(encoding);
    const looksWide = compression === undefined && utf8 ? wideMark(head) : undefined;
    if (looksWide !== undefined)
        return { ...source, sha256: await digest(file.path), fault: { kind: 'encoding', why: `it begins with the byte order mark of ${looksWide}; set \`encoding: ${looksWide}\`` } };
    const macLines = compression === undefined && utf8 && head.includes(13) && !head.includes(10);
    // Engines take these characters in a name for a pattern: such a file is read through a copy.
    const oddName = /[*?[\]{}]/.test(file.path);
    if (compression === undefined && utf8 && !macLines && !oddName)
        return { ...source, start: bomLength(head) };
    const copy = (0,external_node_path_.join)(temp, name), hash = (0,external_node_crypto_.createHash)('sha256');
    let damaged;
    try {
        const steps = [passing((bytes) => { hash.update(bytes); })];
        if (compression !== undefined)
            steps.push(await unpacker(compression));
        if (!utf8)
            steps.push(transcoder(encoding));
        steps.push(macLineEnds());
        await (0,external_node_stream_promises_.pipeline)([(0,external_node_fs_.createReadStream)(file.path, { highWaterMark: 1 << 20 }), ...steps, (0,external_node_fs_.createWriteStream)(copy)], { signal });
    }
    catch (reason) {
        damaged = faultOf(reason, compression, encoding);
        if (damaged === undefined)
            throw signal.aborted ? new errors/* Cancelled */.c() : readError(reason, file);
    }
    const plain = await (0,promises_.stat)(copy);
    const start = plain.size === 0 ? 0 : bomLength(await headOf({ path: copy, shown: file.shown }, 3));
    return { ...source, path: copy, bytes: plain.size, start, sha256: damaged === undefined ? hash.digest('hex') : await digest(file.path), fault: damaged ?? (plain.size === 0 ? { kind: 'empty-file' } : undefined) };
}
/** SHA-256 of a file's bytes, as lower-case hex. */
async function digest(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest('hex');
}
/** A file system error in the user's words. */
function readError(reason, file) {
    const code = reason?.code;
    const place = { file: file.shown };
    switch (code) {
        case 'ENOENT': return new errors/* UserError */.y('file-missing', `${file.shown} does not exist`, { place, cause: reason });
        case 'EACCES':
        case 'EPERM': return new errors/* UserError */.y('permission', `${file.shown} may not be read`, { place, hint: 'Give the user of this job read permission on it.', cause: reason });
        case 'EISDIR': return new errors/* UserError */.y('file-missing', `${file.shown} is a folder, expected a file`, { place, cause: reason });
        case 'ENOSPC': return new errors/* UserError */.y('disk-full', `the disk is full: no room to unpack ${file.shown}`, { place, hint: 'Free space where RUNNER_TEMP (or TMPDIR) points, or set it to a larger disk.', cause: reason });
        case 'EIO': return new errors/* UserError */.y('file-unreadable', `${file.shown} cannot be read from its disk`, { place, cause: reason });
        default: return reason;
    }
}
async function statOf(file) {
    try {
        return await (0,promises_.stat)(file.path);
    }
    catch (reason) {
        throw readError(reason, file);
    }
}
async function headOf(file, bytes) {
    try {
        const handle = await (0,promises_.open)(file.path, 'r');
        try {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (reason) {
        throw readError(reason, file);
    }
}
function bomLength(head) { return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0; }
function wideMark(head) {
    if (head[0] === 0xff && head[1] === 0xfe)
        return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff)
        return 'utf-16be';
    return undefined;
}
/** A byte sequence that the declared encoding does not have. */
class BadBytes extends Error {
}
function faultOf(reason, compression, encoding) {
    if (reason instanceof BadBytes)
        return { kind: 'encoding', why: `its bytes are not ${encoding}` };
    const { code, message } = reason;
    if (compression !== undefined && (code?.startsWith('Z_') === true || code?.startsWith('ZSTD_') === true || /zstd|unexpected EOF|invalid/i.test(message ?? '')))
        return { kind: 'damaged-archive', why: code === 'Z_BUF_ERROR' || /unexpected EOF/i.test(message) ? 'it ends too early' : `it is not valid ${compression}` };
    return undefined;
}
function passing(see) {
    return new external_node_stream_.Transform({ transform(chunk, _encoding, done) { see(chunk); done(null, chunk); } });
}
async function unpacker(compression) {
    if (compression === 'gzip')
        return external_node_zlib_.createGunzip();
    // Node has zstd from 22.15 on.
    if (typeof external_node_zlib_.createZstdDecompress === 'function')
        return external_node_zlib_.createZstdDecompress();
    const { Decompress } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 68339));
    let push = () => undefined;
    const zstd = new Decompress((bytes) => { push(bytes); });
    let pending;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            push = (bytes) => { this.push(Buffer.from(bytes)); };
            try {
                if (pending !== undefined)
                    zstd.push(pending);
                pending = chunk;
                done();
            }
            catch (reason) {
                done(reason);
            }
        },
        flush(done) { try {
            if (pending !== undefined)
                zstd.push(pending, true);
            done();
        }
        catch (reason) {
            done(reason);
        } },
    });
}
function transcoder(encoding) {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: false });
    const decode = (chunk) => {
        try {
            return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
        }
        catch {
            throw new BadBytes();
        }
    };
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) { try {
            done(null, decode(chunk));
        }
        catch (reason) {
            done(reason);
        } },
        flush(done) { try {
            done(null, decode(undefined));
        }
        catch (reason) {
            done(reason);
        } },
    });
}
/** Turns CR into LF when the first block has carriage returns and no line feed at all. */
function macLineEnds() {
    let mac;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            mac ??= chunk.includes(13) && !chunk.includes(10);
            if (mac) {
                const changed = Buffer.from(chunk);
                for (let i = 0; i < changed.length; i++)
                    if (changed[i] === 13)
                        changed[i] = 10;
                done(null, changed);
            }
            else
                done(null, chunk);
        },
    });
}


/***/ }),

/***/ 28597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ duckdbDialect)
/* harmony export */ });
const ident = (name) => `"${name.replaceAll('"', '""')}"`;
const text = (value) => `'${value.replaceAll("'", "''")}'`;
/** DuckDB 1.5. Casts are guarded, because DuckDB takes more for a number or a date than anyone means: `1_0`, `0x1f`, `inf`, `2024/01/05`. */
const duckdbDialect = {
    name: 'duckdb',
    ident,
    text,
    number(value) {
        if (!Number.isFinite(value))
            throw new RangeError(`expected a finite number, got ${value}`);
        return `cast(${text(String(value))} as double)`;
    },
    // A cast to an enumeration looks the text up in a table: 20 ns a row for any number of values. `IN` would become a join, which loses the order of the file.
    among: (value, values) => values.length === 1 ? `${value} = ${text(values[0] ?? '')}` : `try_cast(${value} as enum(${[...new Set(values)].map(text).join(', ')})) is not null`,
    matches: (value, pattern) => `regexp_matches(${value}, ${text(pattern)})`,
    // The cast knows underscores, blanks around, hexadecimal, nan and inf; a cell that holds any other letter or sign than these is none of it.
    toDouble: (value) => `(case when regexp_full_match(${value}, '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?') then try_cast(${value} as double) end)`,
    toDate: (value) => `(case when length(${value}) = 10 and ${value} like '____-__-__' and ${value} between '0' and ':' then try_cast(${value} as date) end)`,
    length: (value) => `length(${value})`,
    isNaN: (value) => `isnan(${value})`,
    jsonMember: (json, key) => `json_extract(${json}, ${text(`$.${JSON.stringify(key)}`)})`,
};


/***/ }),

/***/ 35278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ parquetRelation),
/* harmony export */   PE: () => (/* binding */ csvRelation),
/* harmony export */   Sf: () => (/* binding */ jsonMembersRelation)
/* harmony export */ });
/* unused harmony exports GLOB, jsonLinesRelation */
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28597);

const { text } = _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .duckdbDialect */ .Q;
/** Longest JSON record in bytes. */
const LONGEST_LINE = 1 << 24;
/** DuckDB keeps several buffers for each thread: small ones keep memory low (measured: 127 MB instead of 620 MB on a file of 580 MB). Longer records need the large ones. */
const BUFFERS = { usual: { line: 2 << 20, buffer: 8 << 20 }, large: { line: 1 << 24, buffer: 1 << 25 } };
/** Characters in a path that DuckDB takes for a pattern: such a file is read through a copy with a plain name. */
const GLOB = /[*?[\]{}]/;
/** SQL that reads a CSV or TSV file as text. An empty cell is NULL without quotes and '' with them. */
function csvRelation(path, reading) {
    const { line, buffer } = reading.longRecords === true ? BUFFERS.large : BUFFERS.usual;
    const byte = (code) => text(code === undefined ? '' : String.fromCharCode(code));
    const columns = Array.from({ length: reading.columns }, (_, i) => `'c${i}': 'VARCHAR'`).join(', ');
    return `read_csv(${text(path)}, auto_detect = false, header = false, skip = ${reading.skip}, delim = ${byte(reading.delimiter)}, quote = ${byte(reading.quote)}, escape = ${byte(reading.escape ?? reading.quote)}, `
        + `comment = '', allow_quoted_nulls = false, nullstr = '', strict_mode = true, compression = 'none', encoding = 'utf-8', max_line_size = ${line}, buffer_size = ${buffer}, columns = {${columns}})`;
}
/** SQL that reads JSON lines: one column `j` with the text of each line that is not blank; NULL where the line is no JSON. */
function jsonLinesRelation(path) {
    return `(select cast(json as varchar) as j from read_ndjson_objects(${text(path)}, ignore_errors = true, maximum_object_size = ${LONGEST_LINE}, compression = 'uncompressed'))`;
}
/** The same with the members of each record: `l`, their JSON texts in the order of `names` (NULL where absent), and `k`, the names that the record has. */
function jsonMembersRelation(path, names) {
    const paths = names.map((name) => text(`$.${JSON.stringify(name)}`)).join(', ');
    return `(select j, cast(json_extract(j, [${paths}]) as varchar[]) as l, case when j like '{%' then json_keys(j) end as k from ${jsonLinesRelation(path)})`;
}
function parquetRelation(path) {
    return `read_parquet(${text(path)})`;
}


/***/ }),

/***/ 60380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createDecider)
});

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
// EXTERNAL MODULE: ./node_modules/big.js/big.mjs
var big_js_big = __webpack_require__(49965);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/exact.js

const COMPARISONS = [
    { keyword: 'minimum', holds: (sign) => sign >= 0 },
    { keyword: 'exclusiveMinimum', holds: (sign) => sign > 0 },
    { keyword: 'maximum', holds: (sign) => sign <= 0 },
    { keyword: 'exclusiveMaximum', holds: (sign) => sign < 0 },
];
/** Replaces the numeric keywords of ajv by ones that compare decimals exactly where doubles would round. */
function exactKeywords(ajv, limits, numbers) {
    const big = (value, text) => new big_js_big/* default */.A(text ?? String(value));
    for (const { keyword, holds } of COMPARISONS) {
        ajv.removeKeyword(keyword);
        ajv.addKeyword({
            keyword, type: 'number', schemaType: 'number', errors: true,
            compile(limit, parent) {
                const limitText = limits.get(parent)?.get(keyword);
                const validate = (value, context) => {
                    const text = numbers.size === 0 ? undefined : numbers.get(context?.instancePath ?? '');
                    const sign = text === undefined && limitText === undefined ? value - limit : big(value, text).cmp(big(limit, limitText));
                    return holds(sign) || fail(validate, keyword, { limit: limitText ?? String(limit) });
                };
                return validate;
            },
        });
    }
    ajv.removeKeyword('multipleOf');
    ajv.addKeyword({
        keyword: 'multipleOf', type: 'number', schemaType: 'number', errors: true,
        compile(unit, parent) {
            const unitText = limits.get(parent)?.get('multipleOf'), divisor = big(unit, unitText);
            const validate = (value, context) => {
                const text = numbers.size === 0 ? undefined : numbers.get(context?.instancePath ?? '');
                if (text === undefined && Number.isSafeInteger(value) && Number.isSafeInteger(unit))
                    return value % unit === 0 || fail(validate, 'multipleOf', { limit: String(unit) });
                // A huge exponent would make a quotient of as many digits: such a number is a multiple of every unit that is a power of ten or less.
                if (Math.abs(big(value, text).e) > 5000)
                    return true;
                return big(value, text).mod(divisor).eq(0) || fail(validate, 'multipleOf', { limit: unitText ?? String(unit) });
            };
            return validate;
        },
    });
    for (const keyword of ['enum', 'const']) {
        ajv.removeKeyword(keyword);
        ajv.addKeyword({
            keyword, ...(keyword === 'enum' ? { schemaType: 'array' } : {}), errors: true,
            compile(value, parent) {
                const values = keyword === 'enum' ? value : [value];
                const simple = new Set(values.filter((one) => typeof one !== 'object' || one === null));
                const others = values.filter((one) => typeof one === 'object' && one !== null);
                const exactly = values.filter((one) => typeof one === 'number').map((one) => big(one, keyword === 'const' ? limits.get(parent)?.get('const') : undefined));
                const validate = (data, context) => {
                    const text = typeof data === 'number' && numbers.size > 0 ? numbers.get(context?.instancePath ?? '') : undefined;
                    const found = text === undefined ? simple.has(data) || others.some((one) => sameJson(one, data)) : exactly.some((one) => one.eq(text));
                    return found || fail(validate, keyword, { allowed: values });
                };
                return validate;
            },
        });
    }
}
function fail(validate, keyword, params) {
    validate.errors = [{ keyword, params: { ...params } }];
    return false;
}
function sameJson(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}

// EXTERNAL MODULE: ./out/gates/validate-data/rows/document.js
var rows_document = __webpack_require__(12170);
// EXTERNAL MODULE: ./out/gates/validate-data/rows/load.js + 1 modules
var load = __webpack_require__(84181);
// EXTERNAL MODULE: ./out/config/nearest.js
var nearest = __webpack_require__(78809);
// EXTERNAL MODULE: ./out/report/escape.js
var report_escape = __webpack_require__(41128);
// EXTERNAL MODULE: ./out/report/numbers.js
var numbers = __webpack_require__(36249);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/message.js



const LISTED = 8;
const FOUND = 60;
/** What was expected, in plain words, without what was found.
 *  @returns undefined for errors that only repeat others */
function expected(error) {
    const params = error.params;
    const limit = String(params['limit']);
    switch (error.keyword) {
        case 'type': return `must be ${[params['type']].flat().map((type) => ARTICLES[String(type)] ?? String(type)).join(' or ')}`;
        case 'minimum': return `must be ≥ ${limit}`;
        case 'maximum': return `must be ≤ ${limit}`;
        case 'exclusiveMinimum': return `must be > ${limit}`;
        case 'exclusiveMaximum': return `must be < ${limit}`;
        case 'multipleOf': return `must be a multiple of ${limit}`;
        case 'enum': return `must be one of ${listed(params['allowed'])}`;
        case 'const': return `must be ${listed(params['allowed'])}`;
        case 'minLength': return `must have at least ${(0,numbers/* plural */.LS)(Number(limit), 'character')}`;
        case 'maxLength': return `must have at most ${(0,numbers/* plural */.LS)(Number(limit), 'character')}`;
        case 'pattern': return `must match ${(0,report_escape/* shorten */.ml)(String(params['pattern']), 100)}`;
        case 'format': return `must be ${FORMATS[String(params['format'])] ?? `a valid ${String(params['format'])}`}`;
        case 'required': return 'is required but missing';
        case 'dependentRequired': return `is required where ${String(params['property'])} is given, but missing`;
        case 'additionalProperties': return `has a member that is not allowed: ${JSON.stringify(params['additionalProperty'])}`;
        case 'unevaluatedProperties': return `has a member that is not allowed: ${JSON.stringify(params['unevaluatedProperty'])}`;
        case 'propertyNames': return `has a member whose name is not allowed: ${JSON.stringify(params['propertyName'])}`;
        case 'minItems': return `must have at least ${(0,numbers/* plural */.LS)(Number(limit), 'item')}`;
        case 'maxItems': return `must have at most ${(0,numbers/* plural */.LS)(Number(limit), 'item')}`;
        case 'uniqueItems': return `must not hold an item twice: items ${String(params['j'])} and ${String(params['i'])} are equal`;
        case 'contains': return 'must hold an item that the schema asks for';
        case 'minProperties': return `must have at least ${(0,numbers/* plural */.LS)(Number(limit), 'member')}`;
        case 'maxProperties': return `must have at most ${(0,numbers/* plural */.LS)(Number(limit), 'member')}`;
        case 'not': return 'must not be what the schema excludes';
        case 'anyOf': return 'must be one of the alternatives of the schema';
        case 'oneOf': return `must be exactly one of the alternatives of the schema${Array.isArray(params['passingSchemas']) ? ', but is more than one' : ''}`;
        case 'false schema': return 'is not allowed';
        default: return error.message ?? `breaks ${error.keyword}`;
    }
}
/** The value as it was found, shortened; numbers as they were written. */
function found(value, exact, ofCell) {
    if (value === undefined)
        return undefined;
    if (exact !== undefined)
        return (0,report_escape/* shorten */.ml)(exact, FOUND);
    if (typeof value === 'string')
        return JSON.stringify((0,report_escape/* shorten */.ml)(value, FOUND));
    if (typeof value === 'object' && value !== null)
        return ofCell ? (0,report_escape/* shorten */.ml)(JSON.stringify(value), FOUND) : Array.isArray(value) ? `an array of ${value.length}` : 'an object';
    return JSON.stringify(value);
}
/** What more can be said of a value that is wrong. */
function reason(error) {
    const params = error.params, value = error.data;
    if (error.keyword === 'enum' && typeof value === 'string')
        return suggestion(value, params['allowed']);
    if (error.keyword === 'format' && typeof value === 'string')
        return noSuchDay(value);
    if (error.keyword === 'maxLength' && typeof value === 'string')
        return ` (${(0,numbers/* plural */.LS)([...value].length, 'character')})`;
    return '';
}
const SUGGESTIONS_KEPT = 10_000;
const suggestions = new WeakMap();
/** Dirty data makes the same mistake many times: what was found near it is kept. */
function suggestion(value, allowed) {
    const known = suggestions.get(allowed) ?? new Map();
    suggestions.set(allowed, known);
    const text = known.get(value) ?? (0,nearest/* didYouMean */.au)(value, allowed.filter((one) => typeof one === 'string').slice(0, 1000));
    if (known.size < SUGGESTIONS_KEPT)
        known.set(value, text);
    return text;
}
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
function noSuchDay(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]|$)/.exec(text) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return '';
    const name = MONTHS[Number(month) - 1];
    if (name === undefined)
        return ': there is no month ' + month;
    const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
    return Number(day) < 1 || Number(day) > days ? `: ${name} ${year} has ${days} days` : '';
}
function listed(values) {
    if (!Array.isArray(values))
        return (0,report_escape/* shorten */.ml)(JSON.stringify(values), 100);
    const shown = values.slice(0, LISTED).map((value) => (typeof value === 'string' && /^[\w .-]+$/.test(value) ? value : (0,report_escape/* shorten */.ml)(JSON.stringify(value), 100)));
    return values.length > LISTED ? `${shown.join(', ')}, … (${values.length} values)` : shown.join(', ');
}
const ARTICLES = { integer: 'an integer', object: 'an object', array: 'an array', null: 'null', number: 'a number', string: 'a string', boolean: 'true or false' };
const FORMATS = {
    'date-time': 'a date and time (RFC 3339, 2024-01-31T10:00:00Z)', date: 'a date (2024-01-31)', time: 'a time with zone (10:00:00Z)', email: 'an e-mail address', uri: 'a URI', uuid: 'a UUID',
    ipv4: 'an IPv4 address', ipv6: 'an IPv6 address', hostname: 'a host name', regex: 'a regular expression',
};

// EXTERNAL MODULE: ./out/gates/validate-data/rules.js
var rules = __webpack_require__(84078);
;// CONCATENATED MODULE: ./out/gates/validate-data/rows/decide.js







const NONE = [];
/** For some thousand rows, which take milliseconds; a regular expression that needs longer would not end in time. */
const PATIENCE_MS = 5_000;
/** @throws UserError `schema-invalid` with the line, when the schema breaks the rules of JSON Schema */
async function createDecider(schema) {
    const { Ajv2020, formats } = await Promise.all(/* import() */[__webpack_require__.e(892), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 58367));
    const numbers = new Map();
    const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, strictNumbers: false, validateSchema: false, messages: true, logger: false, unicodeRegExp: true, addUsedSchema: false });
    formats(ajv);
    checkShape(ajv, schema);
    exactKeywords(ajv, schema.exact, numbers);
    for (const document of schema.documents)
        if (document !== schema.main)
            ajv.addSchema(document.root, document.uri);
    let validate;
    try {
        ajv.addSchema(schema.main.root, schema.main.uri);
        const compiled = ajv.getSchema(schema.main.uri);
        if (compiled === undefined)
            throw new Error('it cannot be resolved');
        validate = compiled;
    }
    catch (cause) {
        throw new errors/* UserError */.y('schema-invalid', `${schema.main.file} cannot be used: ${cause instanceof Error ? cause.message.replaceAll(/file:\/\/\S*\//g, '') : String(cause)}`, { place: { file: schema.main.file, line: 1 }, cause });
    }
    return {
        guarded: guard(schema),
        decide(row, exact, written) {
            numbers.clear();
            for (const [pointer, text] of exact)
                numbers.set(pointer, text);
            if (validate(row))
                return NONE;
            return useful(validate.errors ?? []).map((error) => violation(error, numbers, written));
        },
    };
}
/** Regular expressions can take time without end. V8 looks up from a match when a script's time is over, so many rows are checked inside one. */
function guard(schema) {
    if (!schema.documents.some(({ text }) => text.includes('"pattern')))
        return (work) => { try {
            work();
        }
        catch (cause) {
            throw endless(cause, schema);
        } };
    const box = (0,external_node_vm_.createContext)({ work: undefined }), script = new external_node_vm_.Script('work()');
    return (work) => {
        box['work'] = work;
        try {
            script.runInContext(box, { timeout: PATIENCE_MS });
        }
        catch (cause) {
            if (typeof cause !== 'object' || cause === null || !('code' in cause) || cause.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                throw endless(cause, schema);
            throw new errors/* UserError */.y('regex-too-slow', `a regular expression of ${schema.main.file} takes seconds for one value`, { place: patternPlace(schema), hint: 'Nested repetition such as (a+)+ takes time that doubles with every character; write it without.', cause });
        }
    };
}
/** A `$ref` that leads back to itself without looking deeper into the value never ends. */
function endless(cause, schema) {
    if (!(cause instanceof RangeError) || !cause.message.includes('call stack'))
        return cause;
    return new errors/* UserError */.y('schema-invalid', `${schema.main.file} refers to itself without end, or a value is nested too deeply for it`, { place: { file: schema.main.file, line: 1 }, hint: 'A recursive $ref must stand below properties or items.', cause });
}
/** Keywords of the meta-schema, with the line of the mistake. */
function checkShape(ajv, schema) {
    for (const document of schema.documents) {
        if (typeof document.root === 'boolean' || ajv.validateSchema(document.root) === true)
            continue;
        const [error] = (ajv.errors ?? []).toSorted((a, b) => b.instancePath.length - a.instancePath.length);
        if (error === undefined)
            continue;
        const at = (0,rows_document/* segments */.JF)(error.instancePath);
        const allowed = error.keyword === 'enum' ? `; allowed: ${error.params.allowedValues?.join(', ') ?? ''}` : '';
        throw new errors/* UserError */.y('schema-invalid', `${error.instancePath === '' ? 'the schema' : error.instancePath} ${error.message ?? 'is wrong'}${allowed}, found ${JSON.stringify(error.data)?.slice(0, 80) ?? 'nothing'}`, { place: (0,rows_document/* placeIn */.VV)(document, at) ?? { file: document.file } });
    }
}
/** Alternatives fail each with errors of its own: what remains is that none fitted. `if` says only that `then` or `else` failed, which they say. */
function useful(errors) {
    if (errors.length === 1 && errors[0]?.keyword !== 'if')
        return errors;
    const combined = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'not' || keyword === 'contains');
    const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath)), seen = new Set();
    return errors.filter((error) => {
        if (error.keyword === 'if')
            return false;
        // What has the wrong type is none of the allowed values either.
        if ((error.keyword === 'enum' || error.keyword === 'const') && mistyped.has(error.instancePath))
            return false;
        if (combined.some((outer) => outer !== error && error.schemaPath.startsWith(`${outer.schemaPath}/`) && error.instancePath.startsWith(outer.instancePath)))
            return false;
        const key = `${error.keyword} ${error.instancePath} ${JSON.stringify(error.params)}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function violation(error, numbers, written) {
    const params = error.params;
    const member = error.keyword === 'required' || error.keyword === 'dependentRequired' ? params['missingProperty'] : undefined;
    const path = typeof member === 'string' ? `${error.instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}` : error.instancePath;
    const [column, ...below] = (0,rows_document/* segments */.JF)(path);
    const value = member === undefined ? found(error.data, typeof error.data === 'number' ? numbers.get(error.instancePath) ?? written?.(error.instancePath) : undefined, column !== undefined) : undefined;
    const what = expected(error), keyword = error.keyword === 'false schema' ? 'not' : error.keyword;
    const shown = value === undefined || ['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'uniqueItems'].includes(error.keyword) ? '' : `, found ${value}`;
    const inside = below.length === 0 ? '' : `at /${below.join('/')} `;
    return { keyword, rule: (0,rules/* ruleId */.IC)(keyword), path, column, message: `${inside}${what}${shown}${reason(error)}`, pointer: error.schemaPath };
}
function patternPlace(schema) {
    for (const document of schema.documents) {
        const stack = [{ value: document.root, at: [] }];
        for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            const { value, at } = next;
            if (!(0,rows_document/* isObject */.Gv)(value))
                continue;
            const { pattern } = value;
            if (typeof pattern === 'string' && /[+*}]\)?[+*{]/.test(pattern))
                return (0,rows_document/* placeIn */.VV)(document, [...at, 'pattern']) ?? { file: document.file };
            for (const [key, item] of Object.entries(value))
                stack.push({ value: item, at: [...at, key] });
        }
    }
    return { file: schema.main.file };
}


/***/ }),

/***/ 58231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PATTERNS),
/* harmony export */   n: () => (/* binding */ format)
/* harmony export */ });
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64354);

const HOUR = '(?:[01][0-9]|2[0-3])', SIXTY = '[0-5][0-9]', OFFSET = `(?:[Zz]|[+-]${HOUR}:${SIXTY})`;
const TIME = `${HOUR}:${SIXTY}:${SIXTY}(?:\\.[0-9]+)?`;
// Every month has 28 days: most dates are known to exist without asking a calendar.
const EARLY = '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])';
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const BYTE = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
/** Patterns whose every match ajv-formats accepts too; what does not match is not thereby wrong. */
const PATTERNS = {
    email: `${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LABEL}`,
    hostname: '(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,20}[A-Za-z0-9])?\\.){1,5}[A-Za-z]{2,20}',
    ipv4: `${BYTE}\\.${BYTE}\\.${BYTE}\\.${BYTE}`,
    uuid: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
    uri: 'https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,10}(?:/[A-Za-z0-9._~-]*)*(?:\\?[A-Za-z0-9._~=&-]*)?(?:#[A-Za-z0-9._~-]*)?',
    time: `${TIME}${OFFSET}`,
};
/** What SQL can say about a format of text without asking ajv; undefined when nothing. */
function format(name, text, sql) {
    const whole = (pattern) => sql.matches(text, `\\A(?:${pattern})\\z`);
    const exists = `${sql.toDate(`substr(${text}, 1, 10)`)} is not null`;
    switch (name) {
        case 'date': return { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([whole(EARLY), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([whole('[0-9]{4}-[0-9]{2}-[0-9]{2}'), exists])]), invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        case 'date-time': return { valid: (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([whole(`${EARLY}T${TIME}Z`), (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([whole(`[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]${TIME}${OFFSET}`), exists])]), invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        // Formats that only say how a number or string is to be stored assert nothing of text.
        case 'password':
        case 'binary': return { valid: 'true', invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        default: {
            const pattern = PATTERNS[name];
            return pattern === undefined ? undefined : { valid: whole(pattern), invalid: _predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV };
        }
    }
}


/***/ }),

/***/ 64354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Xs: () => (/* binding */ SQL),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   qI: () => (/* binding */ ALWAYS),
/* harmony export */   vs: () => (/* binding */ Knowledge)
/* harmony export */ });
/** The algebra of what is known, over conditions of one language. */
class Knowledge {
    logic;
    valid;
    invalid;
    nothing;
    constructor(logic) {
        this.logic = logic;
        this.valid = { valid: logic.always, invalid: logic.unknown };
        this.invalid = { valid: logic.unknown, invalid: logic.always };
        this.nothing = { valid: logic.unknown, invalid: logic.unknown };
    }
    allOf(parts) { return { valid: this.logic.all(parts.map(({ valid }) => valid)), invalid: this.logic.any(parts.map(({ invalid }) => invalid)) }; }
    anyOf(parts) { return { valid: this.logic.any(parts.map(({ valid }) => valid)), invalid: this.logic.all(parts.map(({ invalid }) => invalid)) }; }
    not({ valid, invalid }) { return { valid: invalid, invalid: valid }; }
    implies(condition, then) { return this.anyOf([this.not(condition), then]); }
    oneOf(parts) {
        const { all, any } = this.logic;
        const only = parts.map((part, i) => this.allOf([part, ...parts.filter((_, j) => j !== i).map((other) => this.not(other))]));
        const twice = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => all([a.valid, b.valid])));
        return { valid: any(only.map(({ valid }) => valid)), invalid: any([all(parts.map(({ invalid }) => invalid)), ...twice]) };
    }
    ifThenElse(condition, yes, no) {
        const { all, any } = this.logic;
        return {
            valid: any([all([condition.valid, yes.valid]), all([condition.invalid, no.valid]), all([yes.valid, no.valid])]),
            invalid: any([all([condition.valid, yes.invalid]), all([condition.invalid, no.invalid]), all([yes.invalid, no.invalid])]),
        };
    }
}
const ALWAYS = 'true';
const UNKNOWN = 'false';
function all(conditions) {
    if (conditions.includes(UNKNOWN))
        return UNKNOWN;
    const rest = [...new Set(conditions.filter((one) => one !== ALWAYS))];
    return rest.length === 0 ? ALWAYS : rest.length === 1 ? rest[0] ?? ALWAYS : `(${rest.join(' and ')})`;
}
function any(conditions) {
    if (conditions.includes(ALWAYS))
        return ALWAYS;
    const rest = [...new Set(conditions.filter((one) => one !== UNKNOWN))];
    return rest.length === 0 ? UNKNOWN : rest.length === 1 ? rest[0] ?? UNKNOWN : `(${rest.join(' or ')})`;
}
const SQL = { always: ALWAYS, unknown: UNKNOWN, all, any };


/***/ }),

/***/ 81180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toRe2)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91895);

/** Thrown inside the translation for a construct that RE2 does not have, or has with another meaning. */
class NotInRe2 extends Error {
}
/** An RE2 pattern that matches the same texts as a pattern of JSON Schema (ECMA-262 with the u flag).
 *  @returns undefined when there is none: look-around, back-references, repetition beyond 1,000
 *  @throws SyntaxError when the pattern is no regular expression
 *  @see https://github.com/google/re2/wiki/Syntax */
function toRe2(pattern) {
    const tree = new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpParser */ .HA({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
    try {
        return alternatives(tree.alternatives);
    }
    catch (reason) {
        if (reason instanceof NotInRe2)
            return undefined;
        throw reason;
    }
}
// White space and line ends of ECMA-262, which RE2 knows only in part.
const SPACE = '\\t\\n\\x{b}\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const LINE_ENDS = '\\n\\r\\x{2028}\\x{2029}';
function alternatives(list) {
    return list.map(({ elements }) => {
        // RE2 finds `\za` in "a": anchors are left to it only where they are written on purpose.
        for (const [at, one] of elements.entries())
            if (one.type === 'Assertion' && ((one.kind === 'end' && at < elements.length - 1) || (one.kind === 'start' && at > 0)))
                throw new NotInRe2();
        return elements.map(element).join('');
    }).join('|');
}
function element(node) {
    switch (node.type) {
        case 'Assertion':
            if (node.kind === 'start')
                return '\\A';
            if (node.kind === 'end')
                return '\\z';
            if (node.kind === 'word')
                return node.negate ? '\\B' : '\\b';
            throw new NotInRe2();
        case 'Backreference': throw new NotInRe2();
        case 'CapturingGroup': return group(node.alternatives);
        case 'Group':
            if (node.modifiers !== null)
                throw new NotInRe2();
            return group(node.alternatives);
        case 'Character': return character(node.value);
        case 'CharacterSet': return set(node, false);
        case 'CharacterClass': return `[${node.negate ? '^' : ''}${classOf(node)}]`;
        case 'ExpressionCharacterClass': throw new NotInRe2();
        case 'Quantifier': return quantifier(node);
    }
}
/** Anchors inside a group may have text before or behind them. */
function group(list) {
    if (list.some(({ elements }) => elements.some((one) => one.type === 'Assertion' && one.kind !== 'word')))
        throw new NotInRe2();
    return `(?:${alternatives(list)})`;
}
function quantifier(node) {
    if (node.element.type === 'Assertion')
        throw new NotInRe2();
    const { min, max } = node;
    if (min > 1000 || (max !== Infinity && max > 1000))
        throw new NotInRe2();
    const inner = element(node.element);
    // RE2 takes a second repetition for an error or another meaning: `a{2}{3}`, `a*{2}`.
    const one = node.element.type === 'Character' || node.element.type === 'CharacterClass' || node.element.type === 'CharacterSet' || inner.startsWith('(?:') ? inner : `(?:${inner})`;
    if (min === 0 && max === Infinity)
        return `${one}*`;
    if (min === 1 && max === Infinity)
        return `${one}+`;
    if (min === 0 && max === 1)
        return `${one}?`;
    return max === Infinity ? `${one}{${min},}` : min === max ? `${one}{${min}}` : `${one}{${min},${max}}`;
}
function classOf(node) {
    // An empty class matches nothing; RE2 has no such thing.
    if (node.elements.length === 0)
        throw new NotInRe2();
    return node.elements.map((item) => {
        switch (item.type) {
            case 'Character': return character(item.value);
            case 'CharacterClassRange': return `${character(item.min.value)}-${character(item.max.value)}`;
            case 'CharacterSet': return set(item, true);
            default: throw new NotInRe2();
        }
    }).join('');
}
function set(node, inClass) {
    const listed = (members, negate) => {
        if (!inClass)
            return `[${negate ? '^' : ''}${members}]`;
        if (negate)
            throw new NotInRe2();
        return members;
    };
    switch (node.kind) {
        case 'any': return `[^${LINE_ENDS}]`;
        case 'digit': return listed('0-9', node.negate);
        case 'word': return listed('0-9A-Za-z_', node.negate);
        case 'space': return listed(SPACE, node.negate);
        // The engines know different versions of Unicode.
        case 'property': throw new NotInRe2();
    }
}
function character(code) {
    if (code >= 0xd800 && code <= 0xdfff)
        throw new NotInRe2();
    const char = String.fromCodePoint(code);
    return /[A-Za-z0-9]/.test(char) ? char : code < 0x20 || code === 0x7f || /[\\^$.|?*+()[\]{}/\-&~#"' ]/.test(char) || code > 0x7e ? `\\x{${code.toString(16)}}` : char;
}


/***/ }),

/***/ 88832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ columnType),
/* harmony export */   Pv: () => (/* binding */ cellTyper),
/* harmony export */   a9: () => (/* binding */ numberPattern)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12170);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84181);


const NUMERIC = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
/** The JSON types that a column's schema speaks of. Cells are read as text and typed by the schema, never guessed: where it names no type,
 *  keywords of numbers or values that are all numbers make the column numeric, because on strings they would assert nothing. */
function columnType(schema, column) {
    const named = new Set(), hints = { numeric: false, values: [] };
    const seen = new Set();
    const inRow = (node, document) => {
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) || seen.has(node))
            return;
        seen.add(node);
        const properties = node['properties'];
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(properties) && Object.hasOwn(properties, column))
            ofCell(properties[column], document);
        const patterns = node['patternProperties'];
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(patterns))
            for (const [pattern, sub] of Object.entries(patterns))
                if (new RegExp(pattern, 'u').test(column))
                    ofCell(sub, document);
        each(node, document, inRow);
    };
    const ofCell = (node, document) => {
        if (!(0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) || seen.has(node))
            return;
        seen.add(node);
        for (const type of [node['type']].flat())
            if (typeof type === 'string')
                named.add(type);
        if (NUMERIC.some((word) => word in node))
            hints.numeric = true;
        if (Array.isArray(node['enum']))
            hints.values.push(...node['enum']);
        if ('const' in node)
            hints.values.push(node['const']);
        each(node, document, ofCell);
    };
    const each = (node, document, visit) => {
        if (typeof node['$ref'] === 'string') {
            const target = schema.resolve(node['$ref'], document);
            if (target !== undefined)
                visit(target.schema, target.document);
        }
        for (const word of ['allOf', 'anyOf', 'oneOf'])
            if (Array.isArray(node[word]))
                for (const sub of node[word])
                    visit(sub, document);
        for (const word of ['if', 'then', 'else', 'not'])
            if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node[word]))
                visit(node[word], document);
        if ((0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node['dependentSchemas']))
            for (const sub of Object.values(node['dependentSchemas']))
                visit(sub, document);
    };
    inRow(schema.main.root, schema.main);
    const values = hints.values.filter((value) => value !== null);
    const numericValues = values.length > 0 && values.every((value) => typeof value === 'number');
    const untyped = named.size === 0 || (named.size === 1 && named.has('null'));
    const number = named.has('number') || named.has('integer') || (untyped && (hints.numeric || numericValues));
    const boolean = named.has('boolean') || (untyped && values.length > 0 && values.every((value) => typeof value === 'boolean'));
    return {
        number, boolean,
        integer: named.has('integer') && !named.has('number'),
        json: named.has('object') || named.has('array'),
        string: named.has('string') || (untyped && !number && !boolean),
        nullable: named.has('null') || hints.values.includes(null),
    };
}
/** Texts that are numbers: an optional sign, digits, a fraction, an exponent. Not `NaN`, `inf`, `0x1f`, `1_000`, nor blanks around. */
function numberPattern(decimalChar) {
    const point = `\\x{${(decimalChar.codePointAt(0) ?? 46).toString(16)}}`;
    return `\\A[+-]?(?:[0-9]+(?:${point}[0-9]*)?|${point}[0-9]+)(?:[eE][+-]?[0-9]+)?\\z`;
}
/** Turns the text of a cell into a value of its column's type, or leaves it a string, which the schema then refuses. */
function cellTyper(type, typing) {
    const point = typing.decimalChar.replace(/[\\^$.|?*+()[\]{}/-]/g, '\\$&');
    const number = new RegExp(`^[+-]?(?:[0-9]+(?:${point}[0-9]*)?|${point}[0-9]+)(?:[eE][+-]?[0-9]+)?$`);
    const yes = new Set(typing.trueValues), no = new Set(typing.falseValues);
    return (text, keep) => {
        if (type.number && number.test(text)) {
            const plain = typing.decimalChar === '.' ? text : text.replace(typing.decimalChar, '.');
            if (plain.length > 15 || plain.includes('e') || plain.includes('E'))
                keep(plain);
            return Number(plain);
        }
        if (type.boolean) {
            if (yes.has(text))
                return true;
            if (no.has(text))
                return false;
        }
        if (type.json && /^\s*[[{]/.test(text))
            try {
                return JSON.parse(text);
            }
            catch { /* stays text: the schema says what it should be */ }
        return text;
    };
}


/***/ })

};
