import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '../../errors.js'
import { bytes as size } from '../../report/numbers.js'
import { errorCode } from '../error-code.js'

/** The bytes of a model and their SHA-256. */
export interface ModelFile { readonly bytes: Uint8Array; readonly sha256: string }

/** Reads a model file.
 *  @param path relative to `cwd`
 *  @throws UserError `file-missing`, `file-unreadable`, or `model-invalid` when it is plainly something else */
export async function readModel(path: string, cwd: string): Promise<ModelFile> {
  const absolute = resolve(cwd, path), found = await stat(absolute).catch((reason: unknown) => { throw unreadable(path, reason) })
  // The end of a pipe or a device may never come. A folder is told by reading it.
  if (!found.isFile() && !found.isDirectory()) throw new UserError('file-unreadable', `the model ${path} is no file but a pipe, a socket or a device`, { hint: 'Write what it gives to a file first.' })
  const bytes = await readFile(absolute).catch((reason: unknown) => { throw unreadable(path, reason) })
  const other = somethingElse(bytes)
  if (other !== undefined) throw new UserError('model-invalid', `${path} is ${other.what}, not an ONNX model`, { hint: other.hint })
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function unreadable(path: string, reason: unknown): UserError {
  const code = errorCode(reason)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UserError('file-missing', `the model ${path} does not exist`, { hint: 'Paths are relative to the working directory. Is the model built or downloaded before this step?', cause: reason })
  if (code === 'EISDIR') return new UserError('file-unreadable', `the model ${path} is a folder`, { hint: 'Name the .onnx file in it.', cause: reason })
  return new UserError('file-unreadable', `the model ${path} cannot be read${typeof code === 'string' ? ` (${code})` : ''}`, { cause: reason })
}

/** What a file is that cannot be a model, told by its first bytes. */
function somethingElse(bytes: Uint8Array): { readonly what: string; readonly hint: string } | undefined {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  const advice = 'Export the model to ONNX (skl2onnx, torch.onnx.export, tf2onnx), or run it with `command`.'
  if (bytes.length === 0) return { what: 'an empty file', hint: 'Was the export or the download interrupted?' }
  if (head.startsWith('version https://git-lfs')) return { what: 'a Git LFS pointer', hint: 'Fetch the file itself: actions/checkout with `lfs: true`, or `git lfs pull`.' }
  if (head.startsWith('PK\u0003\u0004')) return { what: 'a ZIP archive (as PyTorch and Keras save)', hint: advice }
  if (head.startsWith('\u0089HDF')) return { what: 'an HDF5 file (as Keras saves)', hint: advice }
  if (bytes[0] === 0x80 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5) return { what: 'a Python pickle', hint: advice }
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(head)) return { what: 'a web page', hint: 'Did a download answer with an error or a login page?' }
  return undefined
}

/** Says in the user's terms why a session could not be made.
 *  @param reason what the runtime threw */
export function sessionError(path: string, file: Uint8Array, reason: unknown): UserError {
  const text = reason instanceof Error ? reason.message : String(reason), cause = { cause: reason }
  if (/protobuf parsing failed/i.test(text)) return new UserError('model-invalid', `the model ${path} (${size(file.length)}) is damaged or cut off`, { hint: 'Compare its size and SHA-256 with the file that was exported.', ...cause })
  const external = /external data file "{0,2}([^"]*)"/i.exec(text)?.[1]
  if (external !== undefined || /external data|MountedFiles/i.test(text)) return new UserError('model-invalid', `the model ${path} keeps its weights in another file${external === undefined ? '' : ` (${external})`}, which is not supported`, { hint: 'Save it as one file: onnx.save(onnx.load(path), path, save_as_external_data=False).', ...cause })
  const operator = /([\w.]*:?\w+)\(([-\d]+)\) is not a registered function\/op/.exec(text) ?? /implementation for (?:the node [^ ]*:?)?([\w.]+)\(([-\d]+)\)/.exec(text)
  if (operator !== null) return new UserError('model-invalid', `the model ${path} needs the operator ${operator[1] ?? ''}, which the ONNX runtime does not have`, { hint: 'Export it without custom operators, or run the model with `command`.', ...cause })
  const opset = /opset (?:version )?(\d+)/i.exec(text)?.[1]
  if (opset !== undefined && /only guarantees support|not supported|under development/i.test(text)) return new UserError('model-invalid', `the model ${path} was exported for a newer ONNX (opset ${opset})`, { hint: 'Export it with a lower target_opset.', ...cause })
  if (/memory|bad_alloc/i.test(text)) return new UserError('model-invalid', `the model ${path} (${size(file.length)}) does not fit in the memory of the ONNX runtime`, { hint: 'WebAssembly has 4 GB. Run the model with `command`.', ...cause })
  return new UserError('model-invalid', `the ONNX runtime cannot use the model ${path}: ${shortened(text)}`, cause)
}

/** What the runtime says, without the paths of its own build. */
export function shortened(text: string): string {
  const said = text.replace(/^(?:Can't create a session|failed to call OrtRun\(\))\.\s*/, '').replace(/ERROR_CODE: \d+, ERROR_MESSAGE: /, '').replaceAll(/\/\S+\/onnxruntime\/\S+ /g, '').replaceAll(/\s+/g, ' ').trim()
  return said.length > 300 ? `${said.slice(0, 300)}…` : said
}
