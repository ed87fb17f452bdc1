import type { Gate } from '../gate.js'
import { ATTACHMENTS, attachmentsOf } from './attachments.js'
import { judge } from './judge.js'
import { measure } from './measure.js'
import type { Measured } from './measured.js'
import { record } from './record.js'
import { render } from './render.js'
import { DATA_RULES, VERDICT_RULES } from './rules.js'
import type { SliceTestSettings } from './settings.js'

export const sliceTest: Gate<SliceTestSettings, Measured> = {
  name: 'slice-test', rules: [...Object.keys(VERDICT_RULES), ...Object.keys(DATA_RULES)],
  measure, judge, render, record, attachments: { names: ATTACHMENTS, of: attachmentsOf },
}
