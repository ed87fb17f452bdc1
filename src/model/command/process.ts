import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import { join } from 'node:path'
import { errorCode } from '../error-code.js'
import type { Readable, Writable } from 'node:stream'

/** How a program ended. */
export type End = { readonly kind: 'exit'; readonly code: number | null; readonly signal: string | null } | { readonly kind: 'not-started'; readonly reason: NodeJS.ErrnoException }

/** A program that was started, with its pipes. */
export interface Program {
  readonly input: Writable
  readonly output: Readable
  readonly errors: Readable
  /** Settles when it has ended and its pipes are closed, or nothing more comes out of them: something it left behind may hold them. Never rejects. */
  readonly ended: Promise<End>
  /** Ends it and all it started, at once, and closes its pipes. */
  kill(): void
}

/** Milliseconds without output after its end from which pipes that stay open are somebody else's. */
const GRACE = 1000

const windows = process.platform === 'win32'

/** Starts a program without a shell, as the head of a process group of its own, so that what it starts ends with it. */
export function startProgram([program, ...args]: readonly [string, ...string[]], cwd: string, env: Record<string, string | undefined>): Program {
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(program, args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'], shell: false, detached: !windows, windowsHide: true })
  let abandon = (): void => undefined
  const ended = new Promise<End>((done) => {
    child.once('error', (reason: NodeJS.ErrnoException) => { if (child.pid === undefined) done({ kind: 'not-started', reason }) })
    child.once('exit', (code, signal) => {
      const settle = (): void => {
        clearTimeout(timer)
        for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.destroy()
        done({ kind: 'exit', code, signal })
      }
      const timer = setTimeout(settle, GRACE)
      child.stdout.on('data', () => { timer.refresh() })
      child.once('close', settle)
      abandon = settle
    })
  })
  // A program that ends early closes its input under us: how it ended says more than EPIPE.
  child.stdin.on('error', () => undefined)
  return { input: child.stdin, output: child.stdout, errors: child.stderr, ended, kill: () => { killGroup(child.pid, env); abandon() } }
}

function killGroup(pid: number | undefined, env: Record<string, string | undefined>): void {
  if (pid === undefined) return
  if (windows) {
    spawnSync(join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe'), ['/pid', String(pid), '/t', '/f'], { windowsHide: true, stdio: 'ignore' })
    return
  }
  // It may have ended just now: then there is no such group, or on macOS none that a signal can be sent to.
  try { process.kill(-pid, 'SIGKILL') } catch (reason) { if (!['ESRCH', 'EPERM'].includes(errorCode(reason) ?? '')) throw reason }
}
