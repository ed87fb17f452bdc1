import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '../errors.js'
import { plural } from '../report/numbers.js'

/** `gauntlet import great-expectations <suite.json>`: writes a schema, and says what to add to gauntlet.yml and what could not be brought over.
 *  @throws UserError for another tool, or a file that is no suite */
export async function importFrom(words: readonly string[], cwd: string): Promise<string> {
  const [tool, file, ...more] = words
  if (tool !== 'great-expectations' || file === undefined || more.length > 0) throw new UserError('input-invalid', `import needs a tool and a file, found ${JSON.stringify(words.join(' '))}`, { hint: 'gauntlet import great-expectations <suite.json>' })
  let text: string
  try { text = await readFile(resolve(cwd, file), 'utf8') } catch (cause) { throw new UserError('file-missing', `${file} cannot be read`, { cause }) }
  let suite: unknown
  try { suite = JSON.parse(text) } catch (cause) { throw new UserError('file-unreadable', `${file} is not JSON`, { place: { file, line: 1 }, cause }) }
  const { importSuite } = await import('../gates/validate-data/contracts/great-expectations.js')
  const { name, schema, checks, left } = importSuite(suite, file), target = join('schemas', `${name}.schema.json`), path = resolve(cwd, target)
  if (existsSync(path)) throw new UserError('config-invalid', `there is a ${target} already`, { hint: 'Move it away first.' })
  await mkdir(resolve(cwd, 'schemas'), { recursive: true })
  await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`, { flag: 'wx' })
  const lines = checks.map((check) => `    - ${JSON.stringify(check)}`)
  return `${target}  what every row must keep

Add to gauntlet.yml:

version: 1
data:
  ${name}: { path: <your file>, schema: ${target.replaceAll('\\', '/')} }
${lines.length === 0 ? '' : `validate-data:\n  checks:\n${lines.join('\n')}\n`}${left.length === 0 ? '' : `\n${plural(left.length, 'expectation')} could not be brought over:\n${left.map((one) => `  ${one}`).join('\n')}\n`}`
}
