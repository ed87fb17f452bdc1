import { describe, expect, test } from '@jest/globals'
import { actionLog, barProgress, lineProgress, terminalLog } from '../../src/run/log.js'

function recorded(): { readonly printed: () => string; readonly print: (text: string) => void; at: number } {
  let text = ''
  return { at: 0, printed: () => text, print: (more) => { text += more } }
}

describe('progress in a log', () => {
  test('short work says nothing; long work a line now and then', () => {
    const log = recorded(), task = lineProgress(log.print, () => log.at).start('data.csv', 1000)
    for (const [second, done] of [[1, 10], [4.9, 200], [5, 250], [9, 400], [15, 600], [24, 900], [25, 990]] as const) { log.at = second; task.update(done) }
    task.end()
    expect(log.printed()).toBe('data.csv: 25 % after 5 s\ndata.csv: 60 % after 15 s\ndata.csv: 99 % after 25 s\n')
  })

  test('a hostile name is no command', () => {
    const log = recorded(), task = lineProgress(log.print, () => log.at).start('::error::x\n##[error]y', 10)
    log.at = 6
    task.update(5)
    expect(log.printed().split('\n').filter((line) => /^\s*(::|##\[)/.test(line))).toEqual([])
  })
})

describe('progress on a terminal', () => {
  test('a bar drawn over itself that leaves nothing behind', () => {
    const log = recorded(), task = barProgress(log.print, () => log.at).start('data.csv', 200)
    log.at = 0.2
    task.update(20)
    expect(log.printed()).toBe('')
    log.at = 0.5
    task.update(100)
    expect(log.printed()).toBe(`\r${'█'.repeat(12)}${'░'.repeat(12)} 50 % data.csv\u001b[K`)
    task.end()
    expect(log.printed().endsWith('\r\u001b[K')).toBe(true)
  })

  test('without a total it counts', () => {
    const log = recorded(), task = barProgress(log.print, () => log.at).start('rows', undefined)
    log.at = 1
    task.update(1234)
    expect(log.printed()).toContain(' 1234 rows')
  })
})

describe('logs', () => {
  test('what is for debugging is printed when the runner asks for it', () => {
    const quiet = recorded(), loud = recorded()
    actionLog(quiet.print, false).debug('detail')
    actionLog(loud.print, true).debug('detail')
    expect([quiet.printed(), loud.printed()]).toEqual(['', 'detail\n'])
  })

  test('--quiet leaves only warnings', () => {
    const log = recorded(), { info, notice, warning } = terminalLog(log.print, true)
    info('a')
    notice('b')
    warning('c')
    expect(log.printed()).toBe('c\n')
  })
})
