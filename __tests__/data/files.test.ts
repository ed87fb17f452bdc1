import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findFiles } from '../../src/data/files.js'
import { UserError } from '../../src/errors.js'
import { openTarget } from '../../src/model/open.js'
import { mistake, modelWorld } from '../model/batch.js'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'files-')); writeFileSync(join(folder, 'a.csv'), 'x') })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })
const found = async (pattern: string): Promise<readonly string[] | string> => findFiles([pattern], folder, folder).then((files) => files.map(({ shown }) => shown), (reason: unknown) => { if (reason instanceof UserError) return `${reason.code}: ${reason.message}`; throw reason })

const unix = process.platform === 'win32' ? describe.skip : describe
unix('what is no file is refused, not waited for', () => {
  beforeEach(() => { execFileSync('mkfifo', [join(folder, 'p.csv')]); symlinkSync(join(folder, 'p.csv'), join(folder, 'l.csv')); symlinkSync(join(folder, 'a.csv'), join(folder, 'm.csv')) })
  test.each<[string, string, readonly string[] | string]>([
    ['a file', 'a.csv', ['a.csv']],
    ['a link to a file', 'm.csv', ['m.csv']],
    ['a pipe', 'p.csv', 'file-unreadable: p.csv is no file but a pipe, a socket or a device'],
    ['a link to a pipe', 'l.csv', 'file-unreadable: l.csv is no file but a pipe, a socket or a device'],
    ['a device', '/dev/zero', 'file-unreadable: /dev/zero is no file but a pipe, a socket or a device'],
    ['a folder', '.', 'file-missing: . is a folder, expected a file'],
    ['a pattern finds files only', '*.csv', ['a.csv', 'm.csv']],
    ['a pattern that finds pipes only', '[lp].csv', 'glob-empty: no file matches [lp].csv'],
  ])('%s', async (_, pattern, expected) => { expect(await found(pattern)).toEqual(expected) })
  test('a model', async () => {
    expect(await mistake(() => openTarget({ onnx: join(folder, 'p.csv'), task: 'regression' }, modelWorld()))).toContain('is no file but a pipe, a socket or a device')
  })
})
