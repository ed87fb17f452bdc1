export interface ActAnnotation { readonly severity: 'error' | 'warning' | 'notice'; readonly message: string; readonly file?: string; readonly line?: string; readonly title?: string }
export interface ActStep {
  readonly name: string
  readonly results: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  readonly annotations: readonly ActAnnotation[]
  readonly summary: string
  readonly log: readonly string[]
}
/** Jobs by name; a step within a composite goes by `outer/inner`. */
export function readAct(text: string): Readonly<Record<string, { readonly result: string | undefined; readonly steps: Readonly<Record<string, ActStep>> }>>
