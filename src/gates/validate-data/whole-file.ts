import { faultText } from '../../data/fault-text.js'
import { digest, type PlainSource } from '../../data/source.js'
import { structural, type FileOutcome, type FileSubject } from './subject.js'

/** Reports a fault of a file as a whole; nothing in it can be judged then. */
export async function wholeFileFault(subject: FileSubject, source: PlainSource): Promise<FileOutcome | undefined> {
  const { fault } = source
  if (fault === undefined) return undefined
  const start = { line: 1 }
  const text = faultText(fault)
  switch (fault.kind) {
    case 'empty-file': structural(subject, 'empty-file', text); break
    case 'pointer': structural(subject, `${fault.pointer.kind}-pointer`, text, start); break
    case 'damaged-archive': structural(subject, 'damaged-archive', text); break
    case 'encoding': structural(subject, 'encoding', text, start); break
  }
  return { bytes: source.bytes, sha256: source.sha256 ?? await digest(subject.file.path), rows: 0, invalidRows: 0, columns: [], strip: [], by: 'structure' }
}
