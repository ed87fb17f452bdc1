import { expect, test } from '@jest/globals'
import { SCRIPT } from '../../../src/report/html/script.js'
import { html } from '../../../src/report/html/page.js'
import { reportOf } from '../../support/hostile-report.js'
import { NAMED } from '../../support/hostile.js'
import { clean, doubt, sample } from '../../support/sample-report.js'

// A place may break behind each slash: that element comes from the page, not from data.
const tags = (page: string): readonly string[] => page.match(/<[^>]*>/g)?.filter((tag) => tag !== '<wbr>').map((tag) => tag.replace(/aria-label="[^"]*"/, '')) ?? []
const harmless = tags(html([reportOf('x')]))

test.each(NAMED)('%s makes no element and no attribute', (_, text) => {
  expect(tags(html([reportOf(text)]))).toEqual(harmless)
})

test('says verdict and headline of every report', () => {
  const page = html([sample, clean, doubt])
  for (const word of ['✗ fail', '✓ pass', '? inconclusive']) expect(page).toContain(word)
  // The one script is ours, named by its hash; nothing is loaded from elsewhere.
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).toContain(`<script>${SCRIPT}</script>`)
  expect(page).not.toMatch(/https?:/)
})
