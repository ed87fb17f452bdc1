// Writes src/engine/duckdb/lock.ts: the version of DuckDB's bindings and the sha512 of each native package, as the npm registry states them.
// A package that the registry does not offer is left out and named; its platform is then refused at run time.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const version = dependencies['@duckdb/node-api']
const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-arm64-musl', 'linux-x64', 'linux-x64-musl', 'win32-arm64', 'win32-x64']
const hashes = platforms.flatMap((platform) => {
  const name = `@duckdb/node-bindings-${platform}`
  try { return [[name, execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(/^dist\.integrity = |'/g, '').trim()]] } catch { console.error(`no hash for ${name}`); return [] }
})
writeFileSync(new URL('src/engine/duckdb/lock.ts', root), `// Made by scripts/engine-lock.mjs; do not edit.
/** DuckDB's native packages and their sha512, as npm checks them. */
export const LOCK: { readonly version: string; readonly packages: Readonly<Record<string, string>> } = {
  version: '${version}',
  packages: {
${hashes.map(([name, hash]) => `    '${name}': '${hash}',`).join('\n')}
  },
}
`)
