import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '../errors.js'
import { visible } from '../report/escape.js'
import { plural } from '../report/numbers.js'

const TOOL = 'great-expectations'

/** `gauntlet import great-expectations <suite.json>`: writes a schema, and says what to add to gauntlet.yml and what could not be brought over.
 *  @throws UserError for another tool, or a file that is no suite */
export async function importFrom(words: readonly string[], cwd: string): Promise<string> {
  const [tool, file, ...more] = words
  if (tool !== undefined && tool !== TOOL) throw new UserError('input-invalid', `there is no import from ${JSON.stringify(tool)}`, { hint: `gauntlet import ${TOOL} <suite.json>` })
  if (file === undefined || more.length > 0) throw new UserError('input-invalid', `import needs a tool and a file, found ${JSON.stringify(words.join(' '))}`, { hint: `gauntlet import ${TOOL} <suite.json>` })
  let text: string
  try { text = (await readFile(resolve(cwd, file), 'utf8')).replace(/^\uFEFF/, '') } catch (cause) { throw new UserError('file-missing', `${file} cannot be read`, { cause, hint: 'Is it there? Paths are relative to the working directory.' }) }
  const { importSuite } = await import('../gates/validate-data/contracts/great-expectations.js')
  const { name, schema, checks, left, differs } = importSuite(parse(text, file), file), target = join('schemas', `${name}.schema.json`), path = resolve(cwd, target)
  if (existsSync(path)) throw new UserError('config-invalid', `there is a ${target} already`, { hint: 'Move it away first.' })
  await mkdir(resolve(cwd, 'schemas'), { recursive: true })
  await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`, { flag: 'wx' })
  const lines = checks.map((check) => `    - ${printable(JSON.stringify({ ...check, data: name }))}`)
  return `${target}  what every row must keep

Add to gauntlet.yml:

version: 1
data:
  ${name}: { path: <your file>, schema: ${target.replaceAll('\\', '/')} }
${lines.length === 0 ? '' : `validate-data:\n  checks:\n${lines.join('\n')}\n`}${listed(differs, 'a little different here')}${listed(left, 'could not be brought over')}`
}

function listed(notes: readonly string[], says: string): string {
  if (notes.length === 0) return ''
  return `\n${plural(notes.length, 'expectation')} ${says === 'could not be brought over' ? says : `${notes.length === 1 ? 'is' : 'are'} ${says}`}:\n${notes.map((one) => `  ${visible(one)}\n`).join('')}`
}

function parse(text: string, file: string): unknown {
  try { return JSON.parse(text) } catch (cause) {
    // Python writes numbers that JSON does not have.
    const [word] = /(?<=[:[,]\s*)(?:NaN|-?Infinity)\b/.exec(text) ?? [], at = word === undefined ? Number(/position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? 0) : text.search(/(?<=[:[,]\s*)(?:NaN|-?Infinity)\b/)
    const before = text.slice(0, at).split('\n'), place = { file, line: before.length, column: [...(before.at(-1) ?? '')].length + 1 }
    throw new UserError('file-unreadable', `${file}:${place.line}:${place.column} is not JSON`, { place, cause, hint: word === undefined ? 'A suite is the JSON file that Great Expectations keeps below expectations/.' : `${word} is no JSON: write null in its place.` })
  }
}

/** JSON in which everything can be seen: names in a suite may hold what a terminal would obey. */
function printable(json: string): string {
  return json.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (char) => Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''))
}
