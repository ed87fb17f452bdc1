/** Everything the page looks like; its hash stands in the content security policy. */
export const STYLE = `:root{color-scheme:light dark;--ink:#1c2024;--dim:#5a6269;--paper:#fff;--line:#d9dee2;--pass:#1a7f37;--fail:#b42318;--inconclusive:#8a5a00}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--dim:#a3adb5;--paper:#14171a;--line:#343b41;--pass:#5fcf80;--fail:#ff8f85;--inconclusive:#e8b64c}}
@media print{:root{color-scheme:light;--ink:#000;--dim:#444;--paper:#fff;--line:#bbb;--pass:#1a7f37;--fail:#b42318;--inconclusive:#8a5a00}}
body{margin:0 auto;max-width:64rem;padding:2rem 1rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.pass{color:var(--pass)}.fail{color:var(--fail)}.inconclusive{color:var(--inconclusive)}.dim{color:var(--dim)}
section{border-top:1px solid var(--line);margin-top:2rem}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}.right{text-align:right}
pre{white-space:pre-wrap}svg{max-width:100%;height:auto;display:block}summary{cursor:pointer;padding:.4rem 0}`
