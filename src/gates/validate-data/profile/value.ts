import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { ColumnProfile } from './profile.js'

/** SQL of a value; NULL for words that stand for none. @param text SQL of the text of a cell */
export const valueOf = ({ words }: ColumnProfile, text: string): string => (words.length === 0 ? text : `case when not coalesce(${sql.among(text, words.map(({ value }) => value))}, false) then ${text} end`)
