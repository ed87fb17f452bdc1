// Adds the platform packages that package-lock.json lacks when it was written against a registry that does not offer them all.
// `npm ci` compares names and versions for every platform and refuses a lock that leaves one out; the entries added here have no hash,
// because only the registry knows it. Run it after `npm install` where that happens; it changes nothing where the lock is whole.
import { readFileSync, writeFileSync } from 'node:fs'

const PATH = new URL('../package-lock.json', import.meta.url)
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

const lock = JSON.parse(readFileSync(PATH, 'utf8'))
const nameOf = (key) => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length)
const known = new Set(Object.keys(lock.packages).map(nameOf))
const added = {}
for (const entry of Object.values(lock.packages)) for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
  if (known.has(name)) continue
  known.add(name)
  const words = name.split(/[-/]/)
  const os = SYSTEMS.filter((system) => words.some((word) => word === system || (system === 'linux' && word.startsWith('linux'))))
  const cpu = PROCESSORS.filter((processor) => words.some((word) => word === processor || (processor === 'arm' && /^arm(v\d)?$/.test(word))))
  added[`node_modules/${name}`] = { version: range.replace(/^[\^~]/, ''), ...(entry.dev ? { dev: true } : {}), optional: true, ...(cpu.length > 0 ? { cpu } : {}), ...(os.length > 0 ? { os } : {}) }
}
const { '': root, ...packages } = { ...lock.packages, ...added }
const sorted = Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(PATH, `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(sorted) } }, null, 2)}\n`)
console.log(`${Object.keys(added).length} packages added`)
