/** Installs what `npm run demo` needs when it is the first command in a fresh clone. Node's own modules only: nothing else may be there yet. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** @returns the first package the demo cannot do without, undefined when all are there in the version that package.json asks for */
function missing() {
  for (const [name, version] of Object.entries(readJson('package.json').dependencies)) {
    const manifest = `node_modules/${name}/package.json`
    if (!existsSync(join(root, manifest)) || readJson(manifest).version !== version) return name
  }
  // The native library is an optional dependency of an installed package: npm leaves it out without a word where it does not fit.
  const folder = join(root, 'node_modules/@duckdb')
  const platform = `node-bindings-${process.platform}-${process.arch}`
  const library = [platform, `${platform}-musl`].some((name) => existsSync(join(folder, name, 'duckdb.node')))
  return library ? undefined : `@duckdb/${platform}`
}

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`Node 20 or newer is needed, this is ${process.version}.`)
  process.exit(1)
}
const first = missing()
if (first !== undefined) {
  console.log(`${first} is not installed yet: npm ci (once, about a minute)`)
  // npm says where it is itself; a .cmd file could not be started without a shell on Windows.
  const npm = process.env.npm_execpath
  const command = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  const { status, error } = spawnSync(command[0], [...command[1], 'ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' })
  if (error !== undefined) console.error(error.message)
  if (status !== 0) process.exit(1)
}
