import type { Path } from '../../config/file.js'
import type { Place } from '../../report/finding.js'
import type { SliceTestSettings } from './settings.js'

/** Where a finding about the model stands: on the line of the settings that asks for it, or beside the file that `annotate` names. */
export function placeOf(settings: Pick<SliceTestSettings, 'annotate' | 'where'>, at: Path): Place | undefined {
  return settings.annotate === undefined ? settings.where(at) : { file: settings.annotate }
}
