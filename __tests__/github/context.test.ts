import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readContext } from '../../src/github/context.js'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'context-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })
const sha = 'a'.repeat(40)
function read(event: string, repository = 'o/r') {
  writeFileSync(join(folder, 'event.json'), event)
  return readContext({ GITHUB_REPOSITORY: repository, GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_API_URL: 'https://ghe.example/api/v3' })
}

test.each([[{ full_name: 'o/r' }, false], [{ full_name: 'O/R' }, false], [{ full_name: 'x/r' }, true], [null, true]])('head repository %j: fork %j', (repo, fork) => {
  const event = { pull_request: { number: 7, head: { sha, repo }, base: { sha: 'b'.repeat(40), ref: 'main' } } }
  expect(read(JSON.stringify(event))).toMatchObject({ owner: 'o', repo: 'r', apiUrl: 'https://ghe.example/api/v3', pullRequest: { number: 7, headSha: sha, baseSha: 'b'.repeat(40), baseRef: 'main', fork } })
})
test.each(['', '{', 'null', '[]', '{"pull_request":null}', '{"pull_request":{"number":"7"}}', '{"pull_request":{"number":7,"head":null}}'])('event %j has no pull request', (event) => {
  expect(read(event)).toMatchObject({ owner: 'o', pullRequest: undefined })
})
test.each(['', 'o', '/r', 'o/'])('repository %j is none', (repository) => { expect(read('{}', repository)).toBeUndefined() })
