import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { unknownInput } from '../../src/config/inputs.js'
import { actionInputs, inputsOf, inputTable, settingTable } from '../../src/config/tables.js'

test('inputs of an action are YAML that says the same, and only the token has a default', () => {
  const definitions = inputsOf('validate-data')
  const { inputs } = parse(actionInputs(definitions)) as { inputs: Record<string, { description: string; required: boolean; default?: string }> }
  expect(Object.keys(inputs)).toEqual(['data', 'schema', 'changed-files-only', 'max-violations', 'baseline', 'write-baseline', 'profile', 'sensitive-data', 'explain', 'threads', 'memory', 'config', 'working-directory', 'fail-on', 'report-directory', 'comment', 'annotations', 'github-token'])
  expect(Object.entries(inputs).filter(([, one]) => one.default !== undefined).map(([name, one]) => [name, one.default])).toEqual([['github-token', '${{ github.token }}']])
  expect(inputs['max-violations']?.description).toMatch(/Default: "1000000"\.$/)
})

test('every input and every setting has its row, and every row its cells', () => {
  for (const [table, cells] of [[inputTable(inputsOf('validate-data')), 3], [settingTable('validate-data'), 4]] as const) {
    for (const row of table.split('\n')) expect(row.split(/(?<!\\)\|/).length).toBe(cells + 2)
  }
  expect(settingTable('validate-data')).toContain('| `max-violations` | a whole number from 1 to 1000000000 | `1000000` |')
})

test('an unknown flag is answered with the nearest', () => {
  expect(unknownInput('shema', inputsOf('validate-data'))).toMatchObject({ code: 'input-invalid', message: 'unknown input "shema"; did you mean "schema"?' })
})
