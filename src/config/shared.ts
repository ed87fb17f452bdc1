/** When a gate fails the step. Each word includes the ones before it: error < inconclusive < warning. */
export type FailOn = 'never' | 'error' | 'inconclusive' | 'warning'
