import type { Evidence } from '../../metrics/evidence.js'

/** What an earlier report of this gate says: evidence by slice and metric. */
export interface StoredReport {
  readonly path: string
  evidence(slice: string, metric: string): Evidence | undefined
}

interface StoredSlice { readonly name: string; readonly metrics: Readonly<Record<string, { readonly evidence?: Evidence }>> }

/** @returns undefined when the text is no report of this gate */
export function storedReport(text: string, path: string): StoredReport | undefined {
  let content: unknown
  try { content = JSON.parse(text) } catch { return undefined }
  if (typeof content !== 'object' || content === null || !('gate' in content) || content.gate !== 'slice-test' || !('measured' in content)) return undefined
  const { slices } = content.measured as { readonly slices?: readonly StoredSlice[] }
  if (!Array.isArray(slices)) return undefined
  const known = new Map((slices as readonly StoredSlice[]).map(({ name, metrics }) => [name, metrics]))
  return { path, evidence: (slice, metric) => known.get(slice)?.[metric]?.evidence }
}
