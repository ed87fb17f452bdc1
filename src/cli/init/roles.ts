/** What a split is for. */
export type Role = 'train' | 'validation' | 'test'
export const ROLES: readonly Role[] = ['train', 'validation', 'test']

const WORDS: Readonly<Record<string, Role>> = {
  train: 'train', training: 'train', trn: 'train', val: 'validation', valid: 'validation', validation: 'validation', dev: 'validation',
  test: 'test', tests: 'test', testing: 'test', tst: 'test', eval: 'test', evaluation: 'test', holdout: 'test', heldout: 'test',
}

/** Which split a name is of, and the name without that word. */
export interface NamedRole { readonly role: Role; readonly word: string; readonly rest: string }

/** @param name a file's name without its ending, or a folder's */
export function roleIn(name: string): NamedRole | undefined {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').replace(/hold[_-]out/i, 'holdout').replace(/held[_-]out/i, 'heldout').split(/[^\p{L}]+/u).filter((word) => word !== '')
  const at = words.findIndex((word) => Object.hasOwn(WORDS, word.toLowerCase())), word = words[at], role = word === undefined ? undefined : WORDS[word.toLowerCase()]
  return word === undefined || role === undefined ? undefined : { role, word, rest: words.filter((_, i) => i !== at).join('_') }
}

/** The split that a folder is named for: `train`, `split=test`. */
export function roleOfFolder(name: string): Role | undefined { const found = roleIn(name.replace(/^[^=]*=/, '')); return found?.rest === '' ? found.role : undefined }
