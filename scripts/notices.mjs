// The licences of the packages whose code is in dist/.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The packages that `package.json` ships and what they need, found the way Node finds them. Optional packages (native libraries) are not in the bundle. */
function packages(root) {
  const found = new Map()
  const visit = (from, name) => {
    let folder = from
    while (!existsSync(join(folder, 'node_modules', name, 'package.json'))) {
      if (folder === root) throw new Error(`${name} is not installed`)
      folder = join(folder, '..')
    }
    const home = join(folder, 'node_modules', name), manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    const key = `${manifest.name}@${manifest.version}`
    if (found.has(key)) return
    found.set(key, { home, manifest })
    const optional = new Set(Object.keys(manifest.optionalDependencies ?? {}))
    for (const needed of Object.keys(manifest.dependencies ?? {})) if (!optional.has(needed)) visit(home, needed)
  }
  for (const name of Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies)) visit(root, name)
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** One text with the notice of every package. */
export function notices(root) {
  return packages(root).filter(([key]) => !key.startsWith('@duckdb/node-bindings')).map(([key, { home, manifest }]) => {
    const files = readdirSync(home).filter((name) => /^(licen[cs]e|notice|copying)/i.test(name)).toSorted()
    const texts = files.map((name) => readFileSync(join(home, name), 'utf8').replaceAll('\r\n', '\n').trim())
    const said = texts.length > 0 ? texts.join('\n\n') : `Licence: ${manifest.license}. The package holds no text of it.`
    return `${'='.repeat(80)}\n${key} (${manifest.license})\n${'='.repeat(80)}\n\n${said}\n`
  }).join('\n')
}
