import { didYouMean } from '../../../config/nearest.js'
import type { ColumnRoles } from '../../../config/model.js'
import { UserError } from '../../../errors.js'
import type { Place } from '../../../report/finding.js'

/** Which column is what, with nothing left to guess. */
export interface Roles {
  readonly id: string | undefined
  readonly label: string
  readonly prediction: string | undefined
  /** Of the positive class, or of each class. */
  readonly score: string | ReadonlyMap<string, string> | undefined
  readonly weight: string | undefined
  readonly timestamp: string | undefined
}

/** Names that columns usually have, where the settings do not say. */
const USUAL = {
  id: ['id', 'row_id', 'uid'],
  label: ['label', 'target', 'y_true', 'y'],
  prediction: ['prediction', 'predicted', 'y_pred', 'pred'],
  score: ['score', 'probability', 'y_score', 'y_prob'],
} as const

/** @param columns those of the data
 *  @param predictsElsewhere predictions are not in the data: `prediction` and `score` may name columns of another file
 *  @param where   the line of the settings that names a role
 *  @throws UserError `column-missing` for a column that is not there */
export function rolesOf(columns: readonly string[], asked: ColumnRoles, data: string, predictsElsewhere: boolean, where: (role: keyof ColumnRoles) => Place | undefined): Roles {
  const known = (role: keyof ColumnRoles, column: string | undefined): string | undefined => {
    if (column === undefined || columns.includes(column)) return column
    const place = where(role)
    throw new UserError('column-missing', `${data} has no column "${column}"${didYouMean(column, columns)}`, { ...(place === undefined ? {} : { place }), hint: `\`${role}\` names a column of the data: ${columns.slice(0, 30).join(', ')}${columns.length > 30 ? ', …' : ''}` })
  }
  const usual = (role: keyof typeof USUAL): string | undefined => USUAL[role].find((name) => columns.includes(name))
  const label = known('label', asked.label) ?? usual('label')
  if (label === undefined) throw new UserError('column-missing', `it is not said which column of ${data} is the label`, { hint: `Set \`columns: { label: … }\` in gauntlet.yml, or input \`label\`. Columns: ${columns.slice(0, 30).join(', ')}` })
  const { score } = asked, foreign = (column: string): boolean => predictsElsewhere && !columns.includes(column)
  return {
    id: known('id', asked.id) ?? usual('id'), label, prediction: asked.prediction !== undefined && foreign(asked.prediction) ? undefined : known('prediction', asked.prediction) ?? usual('prediction'),
    score: typeof score === 'object' ? (Object.values(score).some(foreign) ? undefined : new Map(Object.entries(score).map(([of, column]) => [of, known('score', column) ?? column]))) : score !== undefined && foreign(score) ? undefined : known('score', score) ?? usual('score'),
    weight: known('weight', asked.weight), timestamp: known('timestamp', asked.timestamp),
  }
}

/** Columns of predictions in a file of their own: those that are named and there, else the usual ones. */
export function predictionColumns(columns: readonly string[], asked: ColumnRoles): { readonly prediction: string | undefined; readonly score: string | ReadonlyMap<string, string> | undefined } {
  const there = (column: string | undefined): string | undefined => (column !== undefined && columns.includes(column) ? column : undefined)
  const { score } = asked
  return {
    prediction: there(asked.prediction) ?? USUAL.prediction.find((name) => columns.includes(name)),
    score: typeof score === 'object' ? new Map(Object.entries(score).filter(([, column]) => columns.includes(column))) : there(score) ?? USUAL.score.find((name) => columns.includes(name)),
  }
}
