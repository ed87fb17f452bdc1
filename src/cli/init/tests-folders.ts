import { formatOf } from '../../data/format.js'

/** Folders of tests by name: what is in them was made up. `test` and `tests` may be splits, too. */
const ALWAYS = new Set(['__tests__', '__fixtures__', '__mocks__', 'fixtures', 'testdata', 'test-data', 'test_data', 'spec', 'e2e'])
const PERHAPS = new Set(['test', 'tests'])

/** Is this what stands beside data: data itself, pointers, remarks, pictures, arrays? */
const besideData = (path: string): boolean => formatOf(path).format !== undefined || /(?:\.(?:dvc|md|rst|txt|gz|zst|zip|npy|npz|pkl|arrow|feather|h5|png|jpe?g|wav|mp3|flac)|(?:^|\/)(?:\.[^/]+|README|LICEN[CS]E))$/i.test(path)

/** The folder of tests that a file stands in; undefined when it stands in none. A folder `test` that holds nothing but data is a split.
 *  @param all every file in folders that may be tests */
export function testsFolder(path: string, all: readonly string[]): string | undefined {
  const words = path.split('/').slice(0, -1)
  for (const [at, word] of words.entries()) {
    const folder = `${words.slice(0, at + 1).join('/')}/`
    if (ALWAYS.has(word.toLowerCase()) || (PERHAPS.has(word.toLowerCase()) && all.some((other) => other.startsWith(folder) && !besideData(other)))) return folder
  }
  return undefined
}
