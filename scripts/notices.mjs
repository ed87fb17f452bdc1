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

/** One text with the notice of every package: packages whose licence has the same words stand together, each with its own lines of copyright. */
export function notices(root) {
  const groups = new Map()
  for (const [key, { home, manifest }] of packages(root)) {
    if (key.startsWith('@duckdb/node-bindings')) continue
    const files = readdirSync(home).filter((name) => /^(licen[cs]e|notice|copying)/i.test(name)).toSorted()
    const text = files.length === 0 ? `Licence: ${manifest.license}. The package holds no text of it.` : files.map((name) => readFileSync(join(home, name), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n')
    const lines = text.split('\n'), isOwn = (line) => /^\s*(?:copyright\b|\(c\)|©)/i.test(line) && !/copyright (?:notice|holder|owner|license)/i.test(line)
    const words = lines.filter((line) => !isOwn(line)).join('\n').trim(), same = words.replace(/\s+/g, ' ')
    const group = groups.get(same) ?? { words, packages: [] }
    groups.set(same, group)
    group.packages.push(`${key} (${manifest.license})${lines.filter(isOwn).map((line) => `\n  ${line.trim()}`).join('')}`)
  }
  const rule = '='.repeat(80)
  return [...groups.values()].map(({ words, packages: list }) => `${rule}\n${list.join('\n')}\n${rule}\n\n${words}\n`).join('\n')
}
