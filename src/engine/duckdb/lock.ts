// Made by scripts/engine-lock.mjs; do not edit.
/** DuckDB's native packages and their sha512, as npm checks them. */
export const LOCK: { readonly version: string; readonly packages: Readonly<Record<string, string>> } = {
  version: '1.5.6-r.1',
  packages: {
    '@duckdb/node-bindings-linux-x64': 'sha512-IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q==',
    '@duckdb/node-bindings-linux-x64-musl': 'sha512-PVzIEZqp7QN07WBgjmIH0cK2GKXR735KmL6wnghTzRnhHWrePxx3MjZB9zZHI8tB73wdF8luarBm4EgqSjGyVA==',
  },
}
