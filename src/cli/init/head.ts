import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { compressionOf, formatOf } from '../../data/format.js'
import { PATTERN_SIGNS } from '../../data/name.js'
import { unpacker } from '../../data/source.js'
import { parquetRelation } from '../../engine/duckdb/relations.js'
import { UserError } from '../../errors.js'
import { temporaryFolder } from '../../run/temp.js'
import type { Host } from '../../run/host.js'
import { lookAt, pointerOf, type Looked, type Passed } from './looked.js'

/** So much of a file is looked at. */
const HEAD = 256 << 10

/** Looks at the beginning of files. One that cannot be read costs only itself.
 *  @param paths relative to the folder of the host */
export async function lookAtFiles(paths: readonly string[], host: Host): Promise<readonly (Looked | Passed)[]> {
  const looked: (Looked | Passed)[] = [], parquet: string[] = []
  for (const path of paths) {
    const { format } = formatOf(path)
    if (format === undefined) continue
    try {
      const { bytes, whole } = await head(resolve(host.cwd, path))
      if (format !== 'parquet') looked.push(lookAt(path, format, bytes, whole))
      else if (bytes.length === 0) looked.push({ path, why: 'it is empty' })
      else if (pointerOf(bytes) !== undefined) looked.push({ path, why: '', ...pointerOf(bytes) })
      else parquet.push(path)
    } catch (reason) { looked.push({ path, why: `it cannot be read: ${wordsOf(reason)}` }) }
  }
  return parquet.length === 0 ? looked : [...looked, ...await parquetFiles(parquet, host)]
}

async function head(path: string): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean }> {
  const { size } = await stat(path), file = await open(path, 'r')
  let bytes: Buffer
  try { const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0); bytes = buffer.subarray(0, bytesRead) } finally { await file.close() }
  const compression = compressionOf(bytes)
  if (compression === undefined) return { bytes, whole: size <= HEAD }
  const source = createReadStream(path), unpacked = await unpacker(compression), pieces: Buffer[] = []
  let length = 0
  source.on('error', (reason) => { unpacked.emit('error', reason) })
  source.pipe(unpacked)
  try { for await (const piece of unpacked) { pieces.push(Buffer.from(piece)); if ((length += Buffer.from(piece).length) >= HEAD) break } } finally { source.destroy() }
  return { bytes: Buffer.concat(pieces).subarray(0, HEAD), whole: length < HEAD }
}

async function parquetFiles(paths: readonly string[], host: Host): Promise<readonly (Looked | Passed)[]> {
  const temp = temporaryFolder(host.env), { openDuckDB } = await import('../../engine/duckdb/open.js')
  try {
    const engine = await openDuckDB({ files: paths.map((path) => resolve(host.cwd, path)), temp: temp.path, memory: '1GB', signal: host.signal, env: host.env, log: host.log })
    const looked: (Looked | Passed)[] = []
    try {
      for (const path of paths) {
        // A name with signs of a pattern is one for the engine: its columns stay unknown, and the gate reads a copy.
        if (PATTERN_SIGNS.test(path)) { looked.push({ path, format: 'parquet', columns: [], traits: [] }); continue }
        try { looked.push({ path, format: 'parquet', columns: (await engine.query(`describe select * from ${parquetRelation(resolve(host.cwd, path))}`)).map((row) => String(row['column_name'])), traits: [] }) } catch (reason) {
          if (!(reason instanceof UserError)) throw reason
          looked.push({ path, why: 'it cannot be read as Parquet: it is damaged, or something else' })
        }
      }
    } finally { await engine.close() }
    return looked
  } catch (reason) {
    if (!(reason instanceof UserError) || reason.code !== 'engine-missing') throw reason
    return paths.map((path) => ({ path, why: `Parquet needs the query engine: ${reason.message}` }))
  } finally { temp.remove() }
}

/** An error in few words. */
export function wordsOf(reason: unknown): string {
  if (reason instanceof UserError) return reason.message
  const code = (reason as NodeJS.ErrnoException | undefined)?.code
  switch (code) {
    case 'EACCES': case 'EPERM': return 'permission is denied'
    case 'ENOENT': return 'it is gone, or its name is no UTF-8'
    case undefined: return reason instanceof Error ? reason.message : 'unknown error'
    default: return code.startsWith('Z_') || code.startsWith('ZSTD') ? 'the archive is damaged' : code
  }
}
