// Compiles the AssemblyScript of the CSV scan to WebAssembly and writes it as a TypeScript module, so that bundlers need know nothing of it.
// With --check it writes nothing and exits 1 when the module is stale.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const target = join(root, 'src/data/csv/scan-wasm.ts')
const folder = mkdtempSync(join(tmpdir(), 'wasm-'))
try {
  const out = join(folder, 'scan.wasm')
  const { error } = await asc.main(['src/data/csv/assembly/scan.ts', '--baseDir', root, '-o', out, '-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--initialMemory', '256', '--use', 'abort='])
  if (error !== null) throw error
  const text = readFileSync(out).toString('base64').replace(/.{1,140}/g, (line) => `  '${line}' +\n`).replace(/ \+\n$/, '\n')
  const module = `// Made by scripts/build-wasm.mjs from assembly/scan.ts; do not edit.\nexport const SCAN_WASM =\n${text}`
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== module) { console.error('src/data/csv/scan-wasm.ts is stale: run node scripts/build-wasm.mjs'); process.exitCode = 1 }
  } else writeFileSync(target, module)
} finally { rmSync(folder, { recursive: true }) }
