// Builds dist/ from out/ (tsc -p . comes first): one shared bundle, and a stub of two lines for each entry. Same sources, same bytes, in any folder.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minifySync } from '@swc/core'
import ncc from '@vercel/ncc'
import { notices } from './notices.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..'), dist = join(root, 'dist')
const runtime = join(root, 'node_modules/onnxruntime-web/dist')
const options = {
  cache: false, quiet: true, minify: false, target: 'es2022',
  externals: { '@duckdb/node-bindings': './duckdb-binding.cjs' },
  // ncc takes path.resolve(folder, 'index.html') for a file to ship, copies whatever it finds on this disk, and rewrites the path. We ship no files.
  customEmit: () => false, filterAssetBase: join(root, 'out/nothing'),
}
const { code, assets } = await ncc(join(root, 'out/bundle.js'), options)
const worker = await ncc(join(root, 'out/model/onnx/worker.js'), options)
const chunks = Object.entries(assets).filter(([name]) => /^\d+\.index\.js$/.test(name)).map(([name, { source }]) => [name, String(source)])
const extra = [...Object.keys(assets).filter((name) => !/^\d+\.index\.js$/.test(name)), ...Object.keys(worker.assets)].filter((name) => name !== 'package.json')
if (extra.length > 0) throw new Error(`ncc wants to ship files: ${extra.join(', ')}`)
// ncc exits well even when what it wrote cannot start, or looks for our files in its own folder.
if (!/export ?\{/.test(code)) throw new Error('ncc did not emit an ES module')
for (const [name, text] of [['index.js', code], ['onnx-worker.js', worker.code], ...chunks]) {
  if (/__nccwpck_require__\.ab ?\+/.test(text)) throw new Error(`ncc rewrote a path in ${name}`)
  if (text.includes(root)) throw new Error(`${name} holds the path of this folder`)
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
const put = (name, content) => { writeFileSync(join(dist, name), content) }
put('index.js', code)
// Our own code stays as it was written, for those who audit it; of libraries, comments and blanks go: their licences stand in THIRD-PARTY-LICENSES.txt.
const strip = (text) => minifySync(text, { compress: false, mangle: false, module: true, format: { comments: false } }).code
for (const [name, text] of chunks) put(name, /MODULE: \.\/out\//.test(text) ? text : strip(text))
put('onnx-worker.js', worker.code)
// The ONNX runtime is one file that needs nothing, loaded by its address: it is shipped as it is (but for the address of a source map), once for the bundle and its worker. ncc would read the .wasm as text.
put('onnxruntime.js', readFileSync(join(runtime, 'ort.wasm.bundle.min.mjs'), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'))
put('ort-wasm-simd-threaded.wasm', readFileSync(join(runtime, 'ort-wasm-simd-threaded.wasm')))
put('package.json', '{\n  "type": "module"\n}\n')
put('duckdb-binding.cjs', readFileSync(join(root, 'out/duckdb-binding.cjs')))
const entries = { 'validate-data': 'validateData', 'slice-test': 'sliceTest', gauntlet: 'suite' }
for (const [file, run] of Object.entries(entries)) put(`${file}.js`, `import { ${run} } from './index.js';\nawait ${run}();\n`)
put('cli.js', `#!/usr/bin/env node\nimport { main } from './index.js';\nprocess.exitCode = await main(process.argv.slice(2));\n`)
chmodSync(join(dist, 'cli.js'), 0o755)
put('THIRD-PARTY-LICENSES.txt', notices(root))
