// Compiles the AssemblyScript of the scans to WebAssembly and writes it as TypeScript modules, so that bundlers need know nothing of it.
// With --check it writes nothing and exits 1 when the module is stale.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const scans = [
  { source: 'src/data/csv/assembly/scan.ts', target: 'src/data/csv/scan-wasm.ts', name: 'SCAN_WASM' },
  { source: 'src/data/json/assembly/lines.ts', target: 'src/data/json/lines-wasm.ts', name: 'LINES_WASM' },
]
const folder = mkdtempSync(join(tmpdir(), 'wasm-'))
try {
  for (const { source, target, name } of scans) {
    const out = join(folder, `${name}.wasm`)
    const { error } = await asc.main([source, '--baseDir', root, '-o', out, '-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--initialMemory', '256', '--use', 'abort='])
    if (error !== null) throw error
    const text = readFileSync(out).toString('base64').replace(/.{1,140}/g, (line) => `  '${line}' +\n`).replace(/ \+\n$/, '\n')
    const module = `// Made by scripts/build-wasm.mjs from ${source.split('/').slice(-2).join('/')}; do not edit.\nexport const ${name} =\n${text}`
    const path = join(root, target)
    if (process.argv.includes('--check')) {
      if (readFileSync(path, 'utf8') !== module) { console.error(`${target} is stale: run node scripts/build-wasm.mjs`); process.exitCode = 1 }
    } else writeFileSync(path, module)
  }
} finally { rmSync(folder, { recursive: true }) }
