// Builds dist/ from out/ (tsc -p . comes first): one shared bundle, and a stub of two lines for each entry. Same sources, same bytes, in any folder.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const root = dirname(dirname(fileURLToPath(import.meta.url))), dist = join(root, 'dist')
const { code, assets } = await ncc(join(root, 'out/bundle.js'), {
  cache: false, quiet: true, minify: false, target: 'es2022',
  externals: { '@duckdb/node-bindings': './duckdb-binding.cjs' },
})
// ncc exits well even when what it wrote cannot start.
if (!/export ?\{/.test(code)) throw new Error('ncc did not emit an ES module')
rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
const put = (name, content) => {
  mkdirSync(dirname(join(dist, name)), { recursive: true })
  writeFileSync(join(dist, name), content)
}
put('index.js', code)
for (const [name, { source }] of Object.entries(assets)) if (!name.endsWith('.node')) put(name, source)
put('duckdb-binding.cjs', readFileSync(join(root, 'out/duckdb-binding.cjs')))
const entries = { 'validate-data': 'validateData', gauntlet: 'suite' }
for (const [file, run] of Object.entries(entries)) put(`${file}.js`, `import { ${run} } from './index.js';\nawait ${run}();\n`)
put('cli.js', `#!/usr/bin/env node\nimport { main } from './index.js';\nprocess.exitCode = await main(process.argv.slice(2));\n`)
chmodSync(join(dist, 'cli.js'), 0o755)
