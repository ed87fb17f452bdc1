/** The platform part of the name of DuckDB's native package, such as `linux-x64` or `linux-arm64-musl`. */
export function platform(): string {
  return `${process.platform}-${process.arch}${process.platform === 'linux' && isMusl() ? '-musl' : ''}`
}

function isMusl(): boolean {
  const report: unknown = process.report?.getReport()
  const header = typeof report === 'object' && report !== null && 'header' in report ? report.header : undefined
  return typeof header === 'object' && header !== null && !('glibcVersionRuntime' in header)
}
