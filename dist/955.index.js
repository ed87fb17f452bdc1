export const id = 955;
export const ids = [955];
export const modules = {

/***/ 87955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDuckDB: () => (/* binding */ openDuckDB)
});

// EXTERNAL MODULE: ./out/errors.js
var errors = __webpack_require__(44925);
;// CONCATENATED MODULE: ./out/engine/duckdb/columns.js
/** @param type DuckDB's name of the type
 *  @throws RangeError for a type that has no array */
function gathered(type) {
    switch (type) {
        case 'DOUBLE': return numbers((length) => new Float64Array(length), Number.NaN);
        case 'INTEGER': return numbers((length) => new Int32Array(length), -1);
        case 'BOOLEAN': return numbers((length) => new Uint8Array(length), 0);
        case 'VARCHAR': {
            const texts = [];
            return { add(vector, rows) { for (let at = 0; at < rows; at++) {
                    const value = vector.getItem(at);
                    texts.push(typeof value === 'string' ? value : null);
                } }, whole: () => texts };
        }
        default: throw new RangeError(`no array for a column of ${type}`);
    }
}
const FIRST = 1 << 14;
function numbers(make, none) {
    let values = make(FIRST), filled = 0;
    return {
        add(vector, rows) {
            if (filled + rows > values.length) {
                const larger = make(Math.max(values.length * 2, filled + rows));
                larger.set(values);
                values = larger;
            }
            for (let at = 0; at < rows; at++) {
                const value = vector.getItem(at);
                values[filled + at] = typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : none;
            }
            filled += rows;
        },
        whole: () => values.slice(0, filled),
    };
}

// EXTERNAL MODULE: ./out/engine/duckdb/dialect.js
var dialect = __webpack_require__(28597);
;// CONCATENATED MODULE: ./out/engine/duckdb/connections.js
/** The connections of one database: a statement has one for itself, as another on it would end the result that is still being fetched. Who finds none waits. */
class Connections {
    #count;
    #free;
    #waiting = [];
    constructor(connections) {
        this.#count = connections.length;
        this.#free = [...connections];
    }
    /** The first that is free. It must be given back. */
    take() {
        const free = this.#free.pop();
        return free === undefined ? new Promise((done) => { this.#waiting.push(done); }) : Promise.resolve(free);
    }
    get hasFree() { return this.#free.length > 0; }
    give(connection) {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free.push(connection);
        else
            next(connection);
    }
    /** Waits until all are free, and keeps them. */
    async all() { for (let taken = 0; taken < this.#count; taken++)
        await this.take(); }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./out/engine/duckdb/lock.js
// Made by scripts/engine-lock.mjs; do not edit.
/** DuckDB's native packages and their sha512, as npm checks them. */
const LOCK = {
    version: '1.5.6-r.1',
    packages: {
        '@duckdb/node-bindings-linux-x64': 'sha512-IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q==',
        '@duckdb/node-bindings-linux-x64-musl': 'sha512-PVzIEZqp7QN07WBgjmIH0cK2GKXR735KmL6wnghTzRnhHWrePxx3MjZB9zZHI8tB73wdF8luarBm4EgqSjGyVA==',
    },
};

;// CONCATENATED MODULE: ./out/engine/duckdb/install.js







/** Installs one native package into a folder of the tool cache, by npm and from a lock of our own: its proxy, mirror and certificate settings apply, its
 *  sha512 is checked, no script runs. The folder appears whole or not at all, so that two jobs at once do no harm.
 *  @param lock the version and hashes to hold the download against
 *  @throws UserError `engine-missing` when npm is not there, the network is not, or the hash is another */
async function installLibrary(name, home, env, log, signal, lock = LOCK) {
    const integrity = lock.packages[name];
    if (integrity === undefined)
        throw missing(`there is no known build of DuckDB ${lock.version} for ${process.platform} ${process.arch}`);
    const npm = npmProgram(env);
    if (npm === undefined)
        throw missing('npm, which installs it, was not found');
    log.info(`Installing DuckDB ${lock.version} (about 23 MB, once per tool cache) …`);
    const staging = `${home}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.mkdir)(staging, { recursive: true });
        const root = { name: 'gauntlet-duckdb', private: true, dependencies: { [name]: lock.version } };
        await (0,promises_.writeFile)((0,external_node_path_.join)(staging, 'package.json'), JSON.stringify(root));
        await (0,promises_.writeFile)((0,external_node_path_.join)(staging, 'package-lock.json'), JSON.stringify({ name: root.name, lockfileVersion: 3, requires: true, packages: { '': root, [`node_modules/${name}`]: { version: lock.version, integrity } } }));
        await npmCi(npm, staging, env, signal);
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(staging, 'node_modules', name, 'duckdb.node')))
            throw missing('npm installed nothing');
        try {
            await (0,promises_.rename)(staging, home);
        }
        catch (reason) {
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, 'node_modules', name, 'duckdb.node')))
                throw reason;
        } // another job was first
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
function npmCi(npm, cwd, env, signal) {
    // One retry: without a network npm would otherwise try for over a minute.
    const flags = ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error', '--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
    return new Promise((done, failed) => {
        (0,external_node_child_process_.execFile)(process.execPath, [npm, ...flags], { cwd, env: { ...env }, timeout: 300_000, signal, maxBuffer: 10 << 20 }, (error, stdout, stderr) => {
            if (error === null) {
                done();
                return;
            }
            if (signal.aborted) {
                failed(new errors/* Cancelled */.c());
                return;
            }
            const said = `${stderr}${stdout}`;
            if (said.includes('EINTEGRITY'))
                failed(missing('what was downloaded has another sha512 than expected, so it was not used'));
            else
                failed(missing(`npm could not install it${reasonIn(said)}`));
        });
    });
}
const UNREACHED = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', 'EAI_AGAIN', 'ENETUNREACH', 'ENOTCACHED', 'ERR_SOCKET_TIMEOUT'];
function reasonIn(said) {
    const code = /npm (?:error|ERR!) code (\w+)/.exec(said)?.[1];
    if (code === undefined)
        return '';
    return UNREACHED.includes(code) ? `: its registry could not be reached (${code})` : ` (${code})`;
}
/** npm's own JavaScript, which runs on every system by the Node that runs us. */
function npmProgram(env) {
    const inside = (0,external_node_path_.join)('node_modules', 'npm', 'bin', 'npm-cli.js'), places = [(0,external_node_path_.join)((0,external_node_path_.dirname)(process.execPath), '..', 'lib', inside), (0,external_node_path_.join)((0,external_node_path_.dirname)(process.execPath), inside)];
    for (const folder of (env['PATH'] ?? env['Path'] ?? '').split(external_node_path_.delimiter).filter((part) => part !== '')) {
        places.push((0,external_node_path_.join)(folder, inside));
        try {
            places.push((0,external_node_fs_.realpathSync)((0,external_node_path_.join)(folder, 'npm')));
        }
        catch { /* not in this folder */ }
    }
    return places.find((path) => path.endsWith('npm-cli.js') && (0,external_node_fs_.existsSync)(path));
}
function missing(why) {
    return new errors/* UserError */.y('engine-missing', `DuckDB's native library is not here: ${why}`, {
        hint: `Files over 2 MB need it. Let the runner reach an npm registry (npm's own proxy, registry and cafile settings apply; actions/setup-node brings npm), or put the package into the tool cache beforehand: RUNNER_TOOL_CACHE/gauntlet-duckdb/${LOCK.version}/<platform>/node_modules.`,
    });
}

;// CONCATENATED MODULE: ./out/engine/duckdb/platform.js
/** The platform part of the name of DuckDB's native package, such as `linux-x64` or `linux-arm64-musl`. */
function platform() {
    return `${process.platform}-${process.arch}${process.platform === 'linux' && isMusl() ? '-musl' : ''}`;
}
function isMusl() {
    const report = process.report?.getReport();
    const header = typeof report === 'object' && report !== null && 'header' in report ? report.header : undefined;
    return typeof header === 'object' && header !== null && !('glibcVersionRuntime' in header);
}

;// CONCATENATED MODULE: ./out/engine/duckdb/locate.js







/** Finds DuckDB's native library and leaves its path for the bundle: beside this program, then in the runner's tool cache, then by installing it there.
 *  The workspace is never looked at: it may hold what a pull request put there.
 *  @throws UserError `engine-missing` when it cannot be had */
async function locateLibrary(env, log, signal) {
    const name = `@duckdb/node-bindings-${platform()}`, file = (0,external_node_path_.join)('node_modules', name, 'duckdb.node');
    for (let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));; folder = (0,external_node_path_.dirname)(folder)) {
        const here = (0,external_node_path_.join)(folder, file);
        if ((0,external_node_fs_.existsSync)(here))
            return here;
        if ((0,external_node_path_.dirname)(folder) === folder)
            break;
    }
    const cache = cacheFolder(env, LOCK.version, platform()), cached = (0,external_node_path_.join)(cache, file);
    if ((0,external_node_fs_.existsSync)(cached))
        return cached;
    await installLibrary(name, cache, env, log, signal);
    return cached;
}
/** Where the library is kept between runs. */
function cacheFolder(env, version, system) {
    const home = env['HOME'] ?? env['USERPROFILE'], cache = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? (home === undefined ? undefined : (0,external_node_path_.join)(home, '.cache'));
    const root = env['RUNNER_TOOL_CACHE'] ?? (cache === undefined ? undefined : (0,external_node_path_.join)(cache, 'gauntlet'));
    if (root === undefined || !(0,external_node_path_.isAbsolute)(root))
        throw new errors/* UserError */.y('engine-missing', 'there is no folder to keep DuckDB in', { hint: 'Set RUNNER_TOOL_CACHE, XDG_CACHE_HOME or HOME to an absolute path.' });
    return (0,external_node_path_.join)(root, 'gauntlet-duckdb', version, system);
}

;// CONCATENATED MODULE: ./out/engine/duckdb/open.js





/** Opens an in-memory DuckDB and locks it before anything else runs: no files but the declared ones, no extensions, no settings.
 *  @throws UserError `engine-missing` when the native library cannot be had */
async function openDuckDB(options) {
    const { text } = dialect/* duckdbDialect */.Q;
    // Only the bundle has no node_modules to find it by: there, the path goes through a global.
    Object.defineProperty(globalThis, Symbol.for('gauntlet.duckdb-binding'), { value: await locateLibrary(options.env, options.log, options.signal), configurable: true });
    const { DuckDBInstance } = await __webpack_require__.e(/* import() */ 229).then(__webpack_require__.t.bind(__webpack_require__, 15229, 19));
    const instance = await DuckDBInstance.create(':memory:', {
        memory_limit: options.memory, temp_directory: options.temp, ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
        // When a statement ends while no other runs, DuckDB compresses the tables that it has in memory: a seventh of all work, for tables that are dropped soon.
        checkpoint_threshold: '1TB',
        autoinstall_known_extensions: 'false', autoload_known_extensions: 'false', allow_community_extensions: 'false', allow_persistent_secrets: 'false',
    });
    const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => instance.connect()));
    // A moment without a zone is one of UTC, on every machine.
    for (const connection of connections)
        await connection.run(`set TimeZone = 'UTC'`);
    const [first] = connections;
    await first?.run(`set allowed_paths = [${options.files.map(text).join(', ')}]`);
    // Lists of constants would become joins, which lose the order of the file.
    await first?.run(`set disabled_optimizers = 'in_clause'`);
    await first?.run('set enable_external_access = false');
    await first?.run('set lock_configuration = true');
    return new DuckDBEngine(connections, options, () => { for (const connection of connections)
        connection.closeSync(); instance.closeSync(); });
}
/** Statements that run at the same time: one alone often keeps only one processor busy. Node has four threads for such work, of which one is left to files. */
const CONNECTIONS = 3;
class DuckDBEngine {
    name = 'duckdb';
    dialect = dialect/* duckdbDialect */.Q;
    #connections;
    #signal;
    #close;
    #threads;
    #tables = 0;
    constructor(connections, { signal, threads }, close) {
        this.#threads = threads;
        this.#connections = new Connections(connections);
        this.#signal = signal;
        this.#close = close;
    }
    async query(sql, parameters = []) {
        const rows = [];
        for await (const piece of this.stream(sql, parameters))
            rows.push(...piece);
        return rows;
    }
    async select(sql, most, seconds) {
        const { StatementType } = await __webpack_require__.e(/* import() */ 229).then(__webpack_require__.t.bind(__webpack_require__, 15229, 19)), connection = await this.#connections.take(), limit = { reached: false };
        // An interrupt between two steps is lost, so it is asked for until the query has ended.
        const timer = setInterval(() => { limit.reached = true; connection.interrupt(); }, seconds * 1000);
        const late = () => limit.reached;
        let runs = false;
        try {
            const statements = await this.#guarded(connection, () => connection.extractStatements(sql));
            if (statements.count !== 1)
                return { kind: 'refused', message: `${statements.count} statements, expected one SELECT` };
            const prepared = await this.#guarded(connection, () => statements.prepare(0));
            try {
                if (prepared.statementType !== StatementType.SELECT)
                    return { kind: 'refused', message: 'only a SELECT may run' };
                runs = true;
                const result = await this.#guarded(connection, () => prepared.stream()), rows = [];
                while (rows.length < most && !late()) {
                    const chunk = await this.#guarded(connection, () => result.fetchChunk());
                    if (chunk === null || chunk.rowCount === 0)
                        break;
                    rows.push(...chunk.getRows().map((row) => row.map(plain)));
                }
                return late() ? { kind: 'late' } : { kind: 'rows', types: result.columnTypes().map(String), rows: rows.slice(0, most) };
            }
            finally {
                prepared.destroySync();
            }
        }
        catch (reason) {
            if (reason instanceof errors/* Cancelled */.c)
                throw reason;
            if (late())
                return { kind: 'late' };
            if (!(reason instanceof errors/* UserError */.y) || !reason.message.startsWith(OWN))
                throw reason;
            const message = reason.message.slice(OWN.length).replace(/^Failed to extract statements: /, '');
            // What the query says is told while it is being prepared; whatever else may come then is about values.
            return !runs && /^(?:Parser|Binder|Catalog|Syntax|Permission|Not implemented) Error/i.test(message) ? { kind: 'refused', message } : { kind: 'failed', message };
        }
        finally {
            clearInterval(timer);
            this.#connections.give(connection);
        }
    }
    async *stream(sql, parameters = []) {
        const connection = await this.#connections.take();
        try {
            yield* this.#chunks(connection, sql, parameters);
        }
        finally {
            this.#connections.give(connection);
        }
    }
    async *#chunks(connection, sql, parameters) {
        const result = await this.#guarded(connection, () => connection.stream(sql, [...parameters]));
        for (;;) {
            const chunk = await this.#guarded(connection, () => result.fetchChunk());
            if (chunk === null || chunk.rowCount === 0)
                return;
            yield chunk.getRowObjects(result.deduplicatedColumnNames()).map(plainRow);
        }
    }
    async columns(sql) {
        const connection = await this.#connections.take();
        try {
            const result = await this.#guarded(connection, () => connection.stream(sql)), columns = result.columnTypes().map((type) => gathered(String(type)));
            for (;;) {
                const chunk = await this.#guarded(connection, () => result.fetchChunk());
                if (chunk === null || chunk.rowCount === 0)
                    break;
                for (const [at, column] of columns.entries())
                    column.add(chunk.getColumnVector(at), chunk.rowCount);
            }
            return columns.map((column) => column.whole());
        }
        finally {
            this.#connections.give(connection);
        }
    }
    async fill(table, columns) {
        const { fillTable } = await Promise.all(/* import() */[__webpack_require__.e(229), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 5130)), connection = await this.#connections.take();
        try {
            await this.#guarded(connection, () => fillTable(connection, table, columns));
        }
        finally {
            this.#connections.give(connection);
        }
    }
    async ordinals(relation, predicate) {
        const table = `_ordinals_${this.#tables++}`;
        await this.keep(table, `(${predicate}) as s`, relation);
        const [counted] = await this.query(`select count(*) as n, count(*) filter (where s) as hits from ${table}`);
        const ordinals = new Float64Array(Number(counted?.['hits'] ?? 0));
        let at = 0;
        const connection = await this.#connections.take();
        try {
            const result = await this.#guarded(connection, () => connection.stream(`select cast(rowid as double) as r from ${table} where s order by rowid`));
            for (;;) {
                const chunk = await this.#guarded(connection, () => result.fetchChunk());
                if (chunk === null || chunk.rowCount === 0)
                    break;
                for (const value of chunk.getColumnValues(0))
                    ordinals[at++] = Number(value);
            }
        }
        finally {
            this.#connections.give(connection);
        }
        await this.query(`drop table ${table}`);
        return { ordinals, records: Number(counted?.['n'] ?? 0) };
    }
    async keep(table, select, relation, begun) {
        if (!this.#connections.hasFree)
            begun?.();
        // A parallel insert by batches keeps the order of the file, so rowid is the ordinal: measured at the cost of count(*), where row_number() runs on one thread.
        // A plan with a join has no batches; it is rare enough to be slow. A single thread keeps the order without batches.
        const create = `create table ${table} as select ${select} from ${relation}`;
        const plan = await this.query(`explain ${create}`);
        const isOrdered = plan.some((row) => { const text = String(row['explain_value']); return text.includes('BATCH_CREATE_TABLE_AS') || (this.#threads === 1 && !text.includes('JOIN')); });
        const statement = isOrdered ? create : `create table ${table} as select * exclude (ordinal) from (select row_number() over () as ordinal, ${select} from ${relation}) order by ordinal`;
        const connection = await this.#connections.take();
        try {
            const kept = this.#guarded(connection, () => connection.run(statement));
            begun?.();
            await kept;
        }
        finally {
            this.#connections.give(connection);
        }
    }
    /** Statements that still run end first: closing under them hangs the process. */
    async close() {
        await this.#connections.all();
        this.#close();
    }
    async #guarded(connection, work) {
        if (this.#signal.aborted)
            throw new errors/* Cancelled */.c();
        const stop = () => { connection.interrupt(); };
        this.#signal.addEventListener('abort', stop);
        try {
            return await work();
        }
        catch (reason) {
            if (this.#signal.aborted)
                throw new errors/* Cancelled */.c();
            throw engineError(reason);
        }
        finally {
            this.#signal.removeEventListener('abort', stop);
        }
    }
}
const plainRow = (row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
/** 64-bit integers as bigint; decimals, times and nested values as exact text. */
function plain(value) {
    if (value === null || typeof value !== 'object')
        return value;
    // DuckDB's own classes for decimals, dates and lists write themselves as text.
    return value.toString();
}
/** How messages begin that are DuckDB's own. */
const OWN = 'DuckDB: ';
function engineError(reason) {
    // The native library makes its errors in a realm of its own.
    const message = typeof reason === 'object' && reason !== null && 'message' in reason ? String(reason.message) : String(reason);
    if (/No space left|ENOSPC/i.test(message))
        return new errors/* UserError */.y('disk-full', 'the disk is full: DuckDB had no room for data that does not fit in memory', { hint: 'Free space where RUNNER_TEMP (or TMPDIR) points, or raise `engine.memory`.', cause: reason });
    if (/Out of Memory/i.test(message))
        return new errors/* UserError */.y('engine-failed', 'DuckDB ran out of memory', { hint: 'Raise `engine.memory`, or lower `engine.threads`.', cause: reason });
    return new errors/* UserError */.y('engine-failed', `${OWN}${message.split('\n')[0] ?? ''}`, { cause: reason });
}


/***/ })

};
