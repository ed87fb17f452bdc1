import type { SourceFault } from './source.js'

/** What is wrong with a whole file, for a person. */
export function faultText(fault: SourceFault): string {
  switch (fault.kind) {
    case 'empty-file': return 'the file is empty: 0 bytes'
    case 'pointer': return `this is a ${fault.pointer.kind === 'dvc' ? 'DVC' : 'Git LFS'} pointer, not the data: ${fault.pointer.mend}`
    case 'damaged-archive': return `the file could not be unpacked: ${fault.why}`
    case 'encoding': return `the file cannot be read as declared: ${fault.why}`
  }
}
