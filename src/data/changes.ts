/** One file of a pull request's diff. */
export interface ChangedFile {
  /** Relative to the repository, forward slashes. */
  readonly path: string
  readonly previousPath?: string
  readonly status: 'added' | 'modified' | 'renamed' | 'removed'
  /** Line ranges on the new side that the diff adds or changes, ascending, both ends included; undefined when the host did not say (large or binary files). */
  readonly lines?: readonly (readonly [first: number, last: number])[]
}

/** What a pull request changes. */
export interface Changes { readonly files: readonly ChangedFile[] }
