import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bin } from '../../src/discovery/bin.js'
import { encode } from '../../src/discovery/encode.js'
import type { Feature } from '../../src/discovery/sliceline.js'
import { openDuckDB } from '../../src/engine/duckdb/open.js'

export const shared = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared')
export const present = existsSync(join(shared, 'data')) && existsSync(join(shared, 'goldens'))
export const absent = present ? '' : ' (skipped: no folder ../shared)'

/** Columns of a query over files. */
export async function columns(sql: string, files: readonly string[]): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const temp = mkdtempSync(join(tmpdir(), 'discovery-')), silent = { debug: () => undefined, info: () => undefined, notice: () => undefined, warning: () => undefined }
  const engine = await openDuckDB({ files, temp, memory: '1GB', threads: 1, signal: new AbortController().signal, env: process.env, log: silent })
  try {
    const rows = await engine.query(sql)
    return Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name])]))
  } finally {
    await engine.close()
    rmSync(temp, { recursive: true })
  }
}

export interface Labelled { readonly features: readonly Feature[]; readonly labels: readonly (readonly string[])[] }

/** Texts by value, numbers with many values by quantile. */
export function labelled(table: Readonly<Record<string, readonly unknown[]>>, names: readonly string[]): Labelled {
  const features: Feature[] = [], labels: (readonly string[])[] = []
  for (const name of names) {
    const values = table[name] ?? []
    if (typeof values[0] !== 'string' && new Set(values).size > 25) {
      const binned = bin(name, Float64Array.from(values, Number), { quantiles: 10 })
      features.push({ name, codes: binned.codes, levels: binned.levels })
      labels.push(binned.labels)
      continue
    }
    const texts = values.map(String), distinct = [...new Set(texts)].toSorted(), place = new Map(distinct.map((text, at) => [text, at]))
    const encoded = encode(name, Int32Array.from(texts, (text) => place.get(text) ?? -1), distinct, { maxLevels: 200, minSupport: 1 })
    if (encoded.kind === 'left-out') continue
    features.push(encoded.feature)
    labels.push(encoded.labels.map((value) => `${name} = ${value}`))
  }
  return { features, labels }
}
