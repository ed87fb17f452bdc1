export interface FakeComment { readonly id: number; readonly issue: number; readonly body: string; readonly user: { readonly login: string; readonly type?: string }; readonly html_url?: string }
export interface FakeCheckRun { readonly id: number; readonly name: string; readonly head_sha: string; readonly status: string; readonly conclusion: string | null; readonly annotations: readonly unknown[]; readonly html_url: string }
export interface FakeRequest { readonly method: string; readonly path: string; readonly query: Readonly<Record<string, string>>; readonly body?: unknown; readonly token: string; readonly status?: number; readonly fault?: number | string }
export interface Fault { readonly method?: string; readonly path: string | RegExp; readonly status?: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>>; readonly delayMs?: number; readonly hang?: boolean; readonly drop?: boolean; readonly apply?: boolean; readonly after?: number; readonly times?: number }
export interface FakeOptions { readonly port?: number; readonly seed?: Readonly<Record<string, unknown>>; readonly tokens?: Readonly<Record<string, Readonly<Record<string, string>>>>; readonly faults?: readonly Fault[] }
export interface FakeGitHub {
  readonly url: string
  readonly state: { readonly comments: FakeComment[]; readonly checkRuns: FakeCheckRun[] }
  readonly requests: readonly FakeRequest[]
  readonly unknown: readonly string[]
  readonly env: Readonly<Record<'GITHUB_API_URL' | 'GITHUB_GRAPHQL_URL' | 'GITHUB_SERVER_URL' | 'GITHUB_REPOSITORY', string>>
  fault(fault: Fault): void
  close(): Promise<void>
}
export function startFakeGitHub(options?: FakeOptions): Promise<FakeGitHub>
