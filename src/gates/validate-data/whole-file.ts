import { digest, type PlainSource } from '../../data/source.js'
import { structural, type FileOutcome, type FileSubject } from './subject.js'

/** Reports a fault of a file as a whole; nothing in it can be judged then. */
export async function wholeFileFault(subject: FileSubject, source: PlainSource): Promise<FileOutcome | undefined> {
  const { fault } = source
  if (fault === undefined) return undefined
  const start = { line: 1 }
  switch (fault.kind) {
    case 'empty-file': structural(subject, 'empty-file', 'the file is empty: 0 bytes'); break
    case 'pointer': structural(subject, `${fault.pointer.kind}-pointer`, `this is a ${fault.pointer.kind === 'dvc' ? 'DVC' : 'Git LFS'} pointer, not the data: ${fault.pointer.mend}`, start); break
    case 'damaged-archive': structural(subject, 'damaged-archive', `the file could not be unpacked: ${fault.why}`); break
    case 'encoding': structural(subject, 'encoding', `the file cannot be read as declared: ${fault.why}`, start); break
  }
  return { bytes: source.bytes, sha256: source.sha256 ?? await digest(subject.file.path), rows: 0, invalidRows: 0, columns: [], strip: [], by: 'structure' }
}
