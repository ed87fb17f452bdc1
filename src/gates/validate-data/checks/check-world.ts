import type { Engine } from '../../../engine/engine.js'
import { UserError } from '../../../errors.js'
import type { Place } from '../../../report/finding.js'
import type { DatasetTable } from '../../../data/tables/dataset-table.js'
import type { Check } from './settings.js'

/** What a check may ask for besides its own data set. */
export interface CheckWorld {
  /** Data sets that were read. */
  readonly names: readonly string[]
  readonly now: Date
  /** Undefined for one that was not read. */
  table(name: string): Promise<DatasetTable | undefined>
  engine(): Promise<Engine>
  /** Where the check stands, for mistakes that only the data show. */
  where(check: Check): Place | undefined
}

/** A mistake in the settings that only the data show. */
export function mistake(check: Check, world: CheckWorld, message: string, hint?: string): UserError {
  const place = world.where(check)
  return new UserError('config-invalid', message, { ...(place === undefined ? {} : { place }), ...(hint === undefined ? {} : { hint }) })
}
