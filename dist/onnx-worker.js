import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./out/model/onnx/runtime.js




const WASM = 'ort-wasm-simd-threaded.wasm';
/** The runtime's WebAssembly: beside this program (in dist/), else in node_modules. The workspace is never looked at. */
function wasmFile() {
    const here = (0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)), beside = (0,external_node_path_namespaceObject.join)(here, WASM);
    if ((0,external_node_fs_namespaceObject.existsSync)(beside))
        return beside;
    for (let folder = here;; folder = (0,external_node_path_namespaceObject.dirname)(folder)) {
        const file = (0,external_node_path_namespaceObject.join)(folder, 'node_modules/onnxruntime-web/dist', WASM);
        if ((0,external_node_fs_namespaceObject.existsSync)(file))
            return file;
        if ((0,external_node_path_namespaceObject.dirname)(folder) === folder)
            throw new Error(`${WASM} is not beside ${here}`);
    }
}
/** The runtime's program: in dist/ the very file of the package, which the bundle leaves alone. */
async function runtime() {
    const beside = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)), 'onnxruntime.js');
    if (!(0,external_node_fs_namespaceObject.existsSync)(beside))
        return import(/* webpackIgnore: true */ 'onnxruntime-web/wasm');
    return await import(/* webpackIgnore: true */ (0,external_node_url_namespaceObject.pathToFileURL)(beside).href);
}
/** Starts the runtime, if it is not yet, and loads a model. Throws what the runtime throws. */
async function openSession(model) {
    const ort = await runtime();
    ort.env.wasm.numThreads = 1;
    ort.env.logLevel = 'fatal';
    // Only this form works in the bundle: an address of the file is fetched, and Node fetches no files.
    ort.env.wasm.wasmBinary ??= await (0,promises_namespaceObject.readFile)(wasmFile());
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

;// CONCATENATED MODULE: ./out/model/onnx/worker.js


// One session in a thread of its own: takes batches, one after the other, until it is ended.
if (external_node_worker_threads_namespaceObject.parentPort !== null) {
    const port = external_node_worker_threads_namespaceObject.parentPort, { model } = external_node_worker_threads_namespaceObject.workerData, session = openSession(model);
    const said = (reason) => (reason instanceof Error ? reason.message : String(reason)), say = (answer) => { port.postMessage(answer); };
    const open = async () => {
        try {
            const { inputs, outputs } = await session;
            say({ facts: { inputs, outputs } });
        }
        catch (reason) {
            say({ unusable: said(reason) });
        }
    };
    void open();
    const run = async ({ id, feeds, wanted }) => {
        try {
            return { id, outputs: await (await session).run(feeds, wanted) };
        }
        catch (reason) {
            return { id, failed: said(reason) };
        }
    };
    const answer = async (job) => { say(await run(job)); };
    port.on('message', (job) => { void answer(job); });
}

