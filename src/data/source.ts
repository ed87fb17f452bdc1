import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import type { TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as zlib from 'node:zlib'
import { Cancelled, UserError } from '../errors.js'
import { compressionOf, type Compression } from './format.js'
import { PATTERN_SIGNS } from './name.js'
import { pointerIn, type Pointer } from './pointer.js'
import type { DataFile } from './files.js'

/** A fault of a whole file, found before its first record is read. */
export type SourceFault =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'pointer'; readonly pointer: Pointer }
  | { readonly kind: 'damaged-archive'; readonly why: string }
  | { readonly kind: 'encoding'; readonly why: string }

/** A data file as plain UTF-8 on the local disk. */
export interface PlainSource {
  readonly file: DataFile
  /** What to read: the file itself, or an unpacked and transcoded copy. */
  readonly path: string
  readonly bytes: number
  /** Offset behind a UTF-8 byte order mark, else 0. */
  readonly start: number
  /** Of the file as it is stored; undefined when the reader of `path` has yet to take it. */
  readonly sha256: string | undefined
  readonly fault: SourceFault | undefined
  /** Throws when the file has changed since it was opened. */
  unchanged(): Promise<void>
}

/** Makes a text file readable: unpacks, transcodes to UTF-8, and turns classic Mac line ends into LF. A plain UTF-8 file is used as it stands.
 *  @param encoding WHATWG label, e.g. `utf-8`, `windows-1252`
 *  @throws UserError when the file cannot be read at all */
export async function plainSource(file: DataFile, encoding: string, temp: string, name: string, signal: AbortSignal): Promise<PlainSource> {
  const before = await statOf(file)
  const unchanged = async (): Promise<void> => {
    const now = await statOf(file)
    if (now.size !== before.size || now.mtimeMs !== before.mtimeMs || now.ino !== before.ino) throw new UserError('file-changed', `${file.shown} changed while it was read`, { place: { file: file.shown }, hint: 'Let the step that writes it finish first.' })
  }
  const head = await headOf(file, 64 << 10)
  const source = { file, unchanged, path: file.path, bytes: before.size, start: 0, sha256: undefined, fault: undefined }
  if (head.length === 0) return { ...source, sha256: createHash('sha256').digest('hex'), fault: { kind: 'empty-file' } }
  const pointer = pointerIn(head.subarray(0, 1024).toString('latin1'))
  if (pointer !== undefined) return { ...source, sha256: await digest(file.path), fault: { kind: 'pointer', pointer } }
  const compression = compressionOf(head)
  const utf8 = /^utf-?8$/i.test(encoding)
  const looksWide = compression === undefined && utf8 ? wideMark(head) : undefined
  if (looksWide !== undefined) return { ...source, sha256: await digest(file.path), fault: { kind: 'encoding', why: `it begins with the byte order mark of ${looksWide}; set \`encoding: ${looksWide}\`` } }
  const macLines = compression === undefined && utf8 && head.includes(13) && !head.includes(10)
  const oddName = PATTERN_SIGNS.test(file.path)
  if (compression === undefined && utf8 && !macLines && !oddName) return { ...source, start: bomLength(head) }

  const copy = join(temp, name), hash = createHash('sha256')
  let damaged: SourceFault | undefined
  try {
    const steps: NodeJS.ReadWriteStream[] = [passing((bytes) => { hash.update(bytes) })]
    if (compression !== undefined) steps.push(await unpacker(compression))
    if (!utf8) steps.push(transcoder(encoding))
    steps.push(macLineEnds())
    await pipeline([createReadStream(file.path, { highWaterMark: 1 << 20 }), ...steps, createWriteStream(copy)], { signal })
  } catch (reason) {
    damaged = faultOf(reason, compression, encoding)
    if (damaged === undefined) throw signal.aborted ? new Cancelled() : readError(reason, file)
  }
  const plain = await stat(copy)
  const start = plain.size === 0 ? 0 : bomLength(await headOf({ path: copy, shown: file.shown }, 3))
  return { ...source, path: copy, bytes: plain.size, start, sha256: damaged === undefined ? hash.digest('hex') : await digest(file.path), fault: damaged ?? (plain.size === 0 ? { kind: 'empty-file' } : undefined) }
}

/** SHA-256 of a file's bytes, as lower-case hex. */
export async function digest(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** A file system error in the user's words. */
export function readError(reason: unknown, file: DataFile): unknown {
  const code = (reason as NodeJS.ErrnoException | undefined)?.code
  const place = { file: file.shown }
  switch (code) {
    case 'ENOENT': return new UserError('file-missing', `${file.shown} does not exist`, { place, cause: reason })
    case 'EACCES': case 'EPERM': return new UserError('permission', `${file.shown} may not be read`, { place, hint: 'Give the user of this job read permission on it.', cause: reason })
    case 'EISDIR': return new UserError('file-missing', `${file.shown} is a folder, expected a file`, { place, cause: reason })
    case 'ENOSPC': return new UserError('disk-full', `the disk is full: no room to unpack ${file.shown}`, { place, hint: 'Free space where RUNNER_TEMP (or TMPDIR) points, or set it to a larger disk.', cause: reason })
    case 'EIO': return new UserError('file-unreadable', `${file.shown} cannot be read from its disk`, { place, cause: reason })
    default: return reason
  }
}

async function statOf(file: DataFile): Promise<{ size: number; mtimeMs: number; ino: number }> {
  try { return await stat(file.path) } catch (reason) { throw readError(reason, file) }
}

async function headOf(file: DataFile, bytes: number): Promise<Buffer> {
  try {
    const handle = await open(file.path, 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0)
      return buffer.subarray(0, bytesRead)
    } finally { await handle.close() }
  } catch (reason) { throw readError(reason, file) }
}

function bomLength(head: Uint8Array): number { return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0 }

function wideMark(head: Uint8Array): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

/** A byte sequence that the declared encoding does not have. */
class BadBytes extends Error {}

function faultOf(reason: unknown, compression: Compression | undefined, encoding: string): SourceFault | undefined {
  if (reason instanceof BadBytes) return { kind: 'encoding', why: `its bytes are not ${encoding}` }
  const { code, message } = reason as NodeJS.ErrnoException
  if (compression !== undefined && (code?.startsWith('Z_') === true || code?.startsWith('ZSTD_') === true || /zstd|unexpected EOF|invalid/i.test(message ?? ''))) return { kind: 'damaged-archive', why: code === 'Z_BUF_ERROR' || /unexpected EOF/i.test(message) ? 'it ends too early' : `it is not valid ${compression}` }
  return undefined
}

function passing(see: (bytes: Buffer) => void): Transform {
  return new Transform({ transform(chunk: Buffer, _encoding, done) { see(chunk); done(null, chunk) } })
}

/** A stream that unpacks. */
export async function unpacker(compression: Compression): Promise<NodeJS.ReadWriteStream> {
  if (compression === 'gzip') return zlib.createGunzip()
  // Node has zstd from 22.15 on.
  if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress()
  const { Decompress } = await import('fzstd')
  let push: (bytes: Uint8Array) => void = () => undefined
  const zstd = new Decompress((bytes) => { push(bytes) })
  let pending: Buffer | undefined
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      push = (bytes) => { this.push(Buffer.from(bytes)) }
      try { if (pending !== undefined) zstd.push(pending); pending = chunk; done() } catch (reason) { done(reason as Error) }
    },
    flush(done: TransformCallback) { try { if (pending !== undefined) zstd.push(pending, true); done() } catch (reason) { done(reason as Error) } },
  })
}

function transcoder(encoding: string): Transform {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: false })
  const decode = (chunk: Buffer | undefined): Buffer => {
    try { return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })) } catch { throw new BadBytes() }
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) { try { done(null, decode(chunk)) } catch (reason) { done(reason as Error) } },
    flush(done: TransformCallback) { try { done(null, decode(undefined)) } catch (reason) { done(reason as Error) } },
  })
}

/** Turns CR into LF when the first block has carriage returns and no line feed at all. */
function macLineEnds(): Transform {
  let mac: boolean | undefined
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      mac ??= chunk.includes(13) && !chunk.includes(10)
      if (mac) { const changed = Buffer.from(chunk); for (let i = 0; i < changed.length; i++) if (changed[i] === 13) changed[i] = 10; done(null, changed) } else done(null, chunk)
    },
  })
}
