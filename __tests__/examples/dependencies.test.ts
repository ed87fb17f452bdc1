import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

test('docs/dependencies.md has one line for every package of package.json, and none for others', () => {
  const manifest: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.keys(manifest[kind] ?? {}))
  const lines = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1])
  expect(lines.toSorted()).toEqual(named.toSorted())
})
