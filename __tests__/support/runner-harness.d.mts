export interface ShownAnnotation { readonly severity: 'error' | 'warning' | 'notice'; readonly message: string; readonly file?: string; readonly line?: string; readonly endLine?: string; readonly col?: string; readonly endColumn?: string; readonly title?: string }
export interface RunResult {
  readonly action: string
  readonly outcome: 'success' | 'failure' | 'cancelled'
  readonly exitCode: number | null
  readonly signals: readonly string[]
  readonly ms: number
  readonly outputs: Readonly<Record<string, string>>
  readonly undeclaredOutputs: readonly string[]
  readonly annotations: readonly ShownAnnotation[]
  readonly dropped: Readonly<Record<'error' | 'warning' | 'notice', number>>
  readonly masks: readonly string[]
  readonly log: readonly { readonly stream: string; readonly text: string }[]
  readonly debug: readonly string[]
  readonly summary: string
  readonly failures: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly post: RunResult | null
}
export interface RunOptions {
  readonly action: string
  readonly workspace?: string
  readonly event?: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly github?: Readonly<Record<string, string>>
  readonly node?: string
  readonly temp?: string
  readonly keepTemp?: boolean
  readonly toolCache?: string
  readonly cancelAfterMs?: number
  readonly cancelWhen?: (line: string) => boolean
  readonly timeoutMs?: number
  readonly ladder?: readonly number[]
  readonly echo?: boolean
  readonly post?: boolean
  readonly yaml?: string
  readonly expressions?: Readonly<Record<string, string>>
}
export interface RunnerCommand { readonly name: string; readonly properties: Readonly<Record<string, string>>; readonly data: string }
export function runAction(options: RunOptions): Promise<RunResult>
export function parseCommand(line: string, extra?: string): RunnerCommand | undefined
export function parseFileCommand(text: string): readonly (readonly [string, string])[]
export function lineReader(onLine: (line: string) => void): { write(chunk: Uint8Array): void; end(): void }
