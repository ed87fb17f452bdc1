import type { Document, ErrorCode, LineCounter, Node, Range } from 'yaml'
import { UserError } from '../errors.js'
import type { Place } from '../report/finding.js'
import { excerptAt, type ConfigFile, type Path } from './file.js'

/** Aliases that may be resolved; more is an attack ("billion laughs"), not a settings file. */
const ALIASES = 100
/** Settings are a page or two; anything larger is a data file by mistake. */
const LARGEST = 1 << 18
/** The parser's time grows with the square of the depth; no settings are nested like this. */
const DEEPEST = 64

/** Turns the bytes of a settings file into plain values and places.
 *  @param path as it is reported
 *  @throws UserError `config-syntax` with the place of what cannot be read */
export async function parseYaml(bytes: Uint8Array, path: string): Promise<ConfigFile<unknown>> {
  const text = decode(bytes, path)
  const lines = text.split(/\r\n|\n/)
  const lineText = (line: number): string => lines[line - 1] ?? ''
  const deep = tooDeep(text)
  if (deep !== undefined) throw new UserError('config-syntax', 'the file is nested too deeply', { place: { file: path, line: deep }, hint: `At most ${DEEPEST} levels.` })
  const { isMap, parseDocument, LineCounter } = await import('yaml')
  const counter = new LineCounter()
  const place = (offset: number, end?: number): Place => placeAt(path, counter, lineText, offset, end)
  const refuse = (message: string, at: Place, hint?: string): UserError =>
    new UserError('config-syntax', message, { place: at, excerpt: excerptAt(at, lineText(at.line ?? 1), message), ...(hint === undefined ? {} : { hint }) })

  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error', uniqueKeys: true, strict: true })
    const wrong = document.errors[0] ?? document.warnings[0]
    if (wrong !== undefined) {
      const at = place(wrong.pos[0])
      throw refuse(...worded(wrong.code, wrong.message, lineText(at.line ?? 1)), at)
    }
    if (document.contents === null) throw refuse('the file is empty', { file: path, line: 1, column: 1 }, 'Begin with `version: 1`.')
    if (!isMap(document.contents)) throw refuse('the file must hold settings as `key: value` lines', place(document.contents.range[0]), 'Begin with `version: 1`.')
    const tree = await nodes(document)
    const odd = tree.oddKey()
    if (odd !== undefined) throw refuse('a key must be plain text', place(odd[0]))
    const loose = tree.looseAlias()
    if (loose !== undefined) throw refuse(`the alias *${loose.name} has no anchor`, place(loose.at), `Write \`&${loose.name}\` before the value that is meant, above this line.`)
    return {
      path, lineText, content: plainValue(document, () => refuse('too many aliases', place(tree.firstAlias() ?? 0), `At most ${ALIASES} are resolved: write the values out.`)),
      where: (at) => ranged(tree.key(at), place), whereValue: (at) => ranged(tree.value(at), place),
    }
  } catch (reason) {
    if (reason instanceof RangeError) throw refuse('the file is nested too deeply', { file: path, line: 1, column: 1 })
    throw reason
  }
}

function ranged(range: Range | undefined, place: (offset: number, end: number) => Place): Place | undefined {
  return range === undefined ? undefined : place(range[0], range[1])
}

function plainValue(document: Document.Parsed, bomb: () => UserError): unknown {
  try { return document.toJS({ maxAliasCount: ALIASES }) as unknown } catch (reason) {
    if (reason instanceof ReferenceError) throw bomb()
    throw reason
  }
}

/** Lookups in the tree of a document. */
async function nodes(document: Document.Parsed) {
  const { isAlias, isMap, isScalar, isSeq, visit } = await import('yaml')
  const resolved = (node: unknown): unknown => isAlias(node) ? node.resolve(document) : node
  const rangeOf = (node: unknown): Range | undefined => (node as Node | null | undefined)?.range ?? undefined
  const step = (path: Path): { readonly key: Range | undefined; readonly value: Range | undefined } | undefined => {
    let node: unknown = document.contents, key = rangeOf(node), value = key, alias: Range | undefined
    for (const part of path) {
      // What an alias stands for is written elsewhere, and meant here.
      if (isAlias(node)) alias ??= rangeOf(node)
      const parent = resolved(node)
      if (isMap(parent)) {
        const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
        if (pair === undefined) return undefined
        node = pair.value
        key = rangeOf(pair.key)
        // `key:` with nothing behind it: the value has no text of its own.
        const own = rangeOf(node)
        value = own === undefined || (own[0] === own[1] && isScalar(node) && node.value === null) ? key : own
      } else if (isSeq(parent) && typeof part === 'number' && part < parent.items.length) {
        node = parent.items[part]
        key = value = rangeOf(node)
      } else return undefined
    }
    return alias === undefined ? { key, value } : { key: alias, value: alias }
  }
  return {
    key: (path: Path): Range | undefined => step(path)?.key,
    value: (path: Path): Range | undefined => step(path)?.value,
    oddKey(): Range | undefined {
      let found: Range | undefined
      visit(document, { Pair(_, pair) {
        if (isScalar(pair.key) && pair.key.value !== null) return undefined
        found = rangeOf(pair.key) ?? rangeOf(pair.value) ?? [0, 0, 0]
        return visit.BREAK
      } })
      return found
    },
    looseAlias(): { readonly name: string; readonly at: number } | undefined {
      let found: { readonly name: string; readonly at: number } | undefined
      // One walk in the order of the text: looking each of them up would take time that grows with their square.
      const anchors = new Set<string>()
      visit(document, {
        Alias(_, node) { if (anchors.has(node.source)) return undefined; found = { name: node.source, at: node.range?.[0] ?? 0 }; return visit.BREAK },
        Value(_, node) { if (node.anchor !== undefined) anchors.add(node.anchor) },
      })
      return found
    },
    firstAlias(): number | undefined {
      let found: number | undefined
      visit(document, { Alias(_, node) { found = node.range?.[0]; return visit.BREAK } })
      return found
    },
  }
}

function placeAt(file: string, counter: LineCounter, lineText: (line: number) => string, offset: number, end?: number): Place {
  const { line, col } = counter.linePos(offset)
  const row = Math.max(1, line), before = lineText(row).slice(0, Math.max(0, col - 1)), column = Array.from(before).length + 1
  const last = end === undefined ? undefined : counter.linePos(end)
  if (last === undefined || last.line !== line || last.col <= col) return { file, line: row, column }
  return { file, line: row, column, endColumn: column + Array.from(lineText(row).slice(col - 1, last.col - 1)).length - 1 }
}

/** The line where brackets or `- - -` open more levels than settings have; brackets inside texts count too, which does no harm. */
function tooDeep(text: string): number | undefined {
  let depth = 0, line = 1
  for (const [found] of text.matchAll(/\n|[[{]|[\]}]|(?:[-?][ \t]+){64}/g)) {
    if (found === '\n') line++
    else if (found === ']' || found === '}') depth = Math.max(0, depth - 1)
    else if (found.length > 1 || ++depth > DEEPEST) return line
  }
  return undefined
}

/** The parser's own words are about YAML's grammar; these are about the file. */
function worded(code: ErrorCode | 'TAG_RESOLVE_FAILED', message: string, line: string): readonly [message: string] {
  switch (code) {
    case 'DUPLICATE_KEY': return [`the key "${/^\s*(?:- )?(?:"([^"]*)"|'([^']*)'|([^:#]+?))\s*:/.exec(line)?.slice(1).find(Boolean) ?? '?'}" is there twice`]
    case 'TAB_AS_INDENT': return ['a tab cannot indent YAML; use spaces']
    case 'MULTIPLE_DOCS': return ['expected one document, found a second one after `---`']
    case 'TAG_RESOLVE_FAILED': return ['tags such as `!name` have no meaning here']
    case 'BAD_ALIAS': return ['this alias has no anchor']
    default: {
      const first = message.split('\n')[0] ?? message
      return [`this is not valid YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}`]
    }
  }
}

function decode(bytes: Uint8Array, path: string): string {
  const refuse = (message: string, place: Place, text?: string, hint?: string): UserError =>
    new UserError('config-syntax', message, { place, ...(text === undefined ? {} : { excerpt: excerptAt(place, text, message) }), ...(hint === undefined ? {} : { hint }) })
  if (bytes.length > LARGEST) throw refuse(`${path} has ${bytes.length} bytes, more than settings need (${LARGEST})`, { file: path })
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw refuse(`${path} is UTF-16, expected UTF-8`, { file: path }, undefined, 'Save it as UTF-8.')
  let text: string
  try { text = new TextDecoder('utf-8', { fatal: true }).decode(bytes) } catch {
    const lines = new TextDecoder().decode(bytes).split('\n')
    const at = lines.findIndex((line) => line.includes('\ufffd')), line = lines[at] ?? ''
    const place = { file: path, line: at + 1, column: Array.from(line.slice(0, line.indexOf('\ufffd'))).length + 1 }
    throw refuse('a byte here is not UTF-8', place, line.replace(/\r$/, ''), 'Save the file as UTF-8.')
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const before = text.slice(0, nul).split('\n'), last = before.at(-1) ?? ''
    throw refuse('a NUL byte cannot be part of settings', { file: path, line: before.length, column: Array.from(last).length + 1 }, text.split(/\r?\n/)[before.length - 1] ?? '')
  }
  return text
}
