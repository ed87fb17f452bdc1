/** Signs of what might be sensitive, cheap to look for: an at sign, four digits, a long run without blanks, the head of a key. Almost no name of a
 *  category has any of them, and so the detectors, which take longer to load than most gates to run, mostly stay unloaded. */
const SIGNS = /@|\d(?:\D*\d){3}|[A-Za-z0-9+/_=.-]{20}|-----/

/** Texts with everything masked that is sensitive for sure (`hide`). What is equal stays equal; what was different stays different, by a number behind it. */
export async function hideAll(texts: readonly string[]): Promise<readonly string[]> {
  if (!texts.some((text) => SIGNS.test(text))) return texts
  const { hide } = await import('./detect.js'), shown = new Map<string, string>(), taken = new Set<string>()
  return texts.map((text) => {
    const known = shown.get(text)
    if (known !== undefined) return known
    const masked = hide(text)
    let name = masked, times = 1
    // What was not masked is its own.
    while (name !== text && taken.has(name)) { times++; name = `${masked} (${times})` }
    taken.add(name)
    shown.set(text, name)
    return name
  })
}
