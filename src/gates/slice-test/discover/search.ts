import type { DiscoverSettings } from '../requirements.js'
import type { TestData } from '../load/data.js'
import type { Roles } from '../load/roles.js'
import type { SliceTestSettings } from '../settings.js'
import type { Frame } from '../../../metrics/frame.js'
import type { World } from '../../../world.js'
import type { FoundWeakness } from './found.js'

export interface Searched { readonly columns: readonly string[]; readonly slices: number; readonly left: readonly string[] }
export interface Found extends Omit<FoundWeakness, 'examples'> { readonly rows: readonly number[] }
export interface SearchInput { readonly data: TestData; readonly frame: Frame; readonly origin: Uint32Array; readonly roles: Roles; readonly errors: Float64Array; readonly regressions: Float64Array | undefined; readonly settings: SliceTestSettings; readonly world: World }

export async function searchWeaknesses(_discover: DiscoverSettings, _input: SearchInput): Promise<{ readonly weaknesses: readonly Found[]; readonly searched: Searched }> {
  return { weaknesses: [], searched: { columns: [], slices: 0, left: [] } }
}
