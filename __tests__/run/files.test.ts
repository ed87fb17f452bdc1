import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { removeReportFiles } from '../../src/run/files.js'
import { UserError } from '../../src/errors.js'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'report-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

describe('what an earlier run left', () => {
  test('is taken away, and nothing else', () => {
    for (const name of ['report.json', 'changes.csv', 'mine.txt']) writeFileSync(join(folder, name), 'x')
    removeReportFiles(folder, ['changes.csv'])
    expect(['report.json', 'changes.csv', 'mine.txt'].map((name) => existsSync(join(folder, name)))).toEqual([false, false, true])
  })
  test.each(['report.json', 'changes.csv'])('a folder called %s stays, and is named', (name) => {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'mine.txt'), 'x')
    let thrown: unknown
    try { removeReportFiles(folder, ['changes.csv']) } catch (reason) { thrown = reason }
    expect(thrown).toBeInstanceOf(UserError)
    expect(String(thrown)).toContain(`${join(folder, name)} is a folder, where a file of the report goes`)
    expect(existsSync(join(folder, name, 'mine.txt'))).toBe(true)
  })
})
