/** Line ranges on the new side that a unified diff adds or changes: ascending, both ends included. A deletion touches the line that follows it.
 *  @param patch hunks as GitHub and git write them, with or without file headers */
export function changedLines(patch: string): readonly (readonly [first: number, last: number])[] {
  const ranges: [number, number][] = []
  let line = 0, left = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text)
    if (hunk !== null) { line = Number(hunk[1]); left = Number(hunk[2] ?? 1); continue }
    if (line === 0 || left <= 0) continue
    if (text.startsWith('+')) {
      const last = ranges.at(-1)
      if (last !== undefined && last[1] === line - 1) last[1] = line
      else ranges.push([line, line])
    }
    if (text.startsWith('+') || text.startsWith(' ')) { line++; left-- }
  }
  return ranges
}
