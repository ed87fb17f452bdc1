/** Everything the page looks like; its hash stands in the content security policy. */
export const STYLE = `:root{color-scheme:light dark;--ink:#1c2024;--dim:#5a6269;--paper:#f6f7f8;--card:#fff;--line:#dfe3e7;--code:#eef1f3;--pass:#1a7f37;--fail:#b42318;--inconclusive:#8a5a00;--error:#b42318;--warning:#8a5a00;--notice:#3b5f8a;--bar:#8b98a5}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--dim:#a3adb5;--paper:#101316;--card:#181c20;--line:#2c3338;--code:#22282d;--pass:#5fcf80;--fail:#ff8f85;--inconclusive:#e8b64c;--error:#ff8f85;--warning:#e8b64c;--notice:#8fb8ec;--bar:#7b8893}}
*{box-sizing:border-box}[hidden]{display:none!important}
body{margin:0 auto;max-width:70rem;padding:2.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{font-size:1.05rem;font-weight:600;color:var(--dim);margin:0 0 .5rem}h2{font-size:1.25rem;margin:0}h3{font-size:1rem;margin:1.75rem 0 .6rem}
.lead{font-size:1.7rem;line-height:1.25;font-weight:650;margin:0 0 1.75rem;max-width:46rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem;margin:0 0 1.5rem;padding:0;list-style:none}
.card,section{background:var(--card);border:1px solid var(--line);border-radius:10px}
.card{padding:1rem 1.25rem;border-left:5px solid var(--line)}.card.pass{border-left-color:var(--pass)}.card.fail{border-left-color:var(--fail)}.card.inconclusive{border-left-color:var(--inconclusive)}
.card p{margin:.2rem 0 0;color:var(--dim);font-size:.92rem}
section{padding:1.5rem 1.5rem 1.25rem;margin-top:1.25rem}h2+p{margin:.35rem 0 0}
.verdict.pass{color:var(--pass)}.verdict.fail{color:var(--fail)}.verdict.inconclusive{color:var(--inconclusive)}.dim{color:var(--dim)}
.sign{font-weight:700;white-space:nowrap}.sign.error{color:var(--error)}.sign.warning{color:var(--warning)}.sign.notice{color:var(--notice)}
code,.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.86em}code{background:var(--code);border-radius:4px;padding:.1em .35em}
caption{caption-side:top;text-align:left;font-weight:600;color:var(--ink);padding:1.5rem 0 .35rem}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.93rem}
th{color:var(--dim);font-weight:600;font-size:.82rem;white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}.right{text-align:right}tr:last-child td{border-bottom:0}
@media(min-width:40.01rem){.findings td.code{min-width:9rem;overflow-wrap:break-word}}
th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}th button:after{content:" ↕";opacity:.45}
.filter{display:none;margin:0 0 .75rem;width:100%;max-width:26rem;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:8px}.scripted .filter{display:block}
.columns{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.9rem;margin:.5rem 0 0;padding:0;list-style:none;font-size:.85rem}.columns li{border:1px solid var(--line);border-radius:8px;padding:.7rem .8rem;min-width:0;break-inside:avoid}.columns p{margin:.15rem 0}.columns .name{margin:0 0 .4rem}.columns svg{min-width:0;margin:.25rem 0}.columns svg .dim{fill:var(--dim)}.line{fill:var(--line)}.before{fill:none;stroke:var(--ink);stroke-width:1;stroke-dasharray:2 1.5;vector-effect:non-scaling-stroke}.remark{font-weight:600}.remark.error{color:var(--error)}.remark.warning{color:var(--warning)}.remark.neutral{color:var(--notice);font-weight:400}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 2.5rem}
pre{white-space:pre-wrap;font-size:.82rem;background:var(--code);border-radius:8px;padding:1rem}svg{width:100%;max-width:38rem;min-width:30rem;height:auto;display:block}.bar{fill:var(--bar)}.bar.error{fill:var(--error)}.bar.warning{fill:var(--warning)}.bar.notice{fill:var(--notice)}.bar.pass{fill:var(--pass)}
details{border-top:1px solid var(--line);margin-top:1rem;padding-top:.35rem}summary{cursor:pointer;padding:.4rem 0;font-weight:600}
footer{margin-top:1.5rem;color:var(--dim);font-size:.85rem}
@media(max-width:40rem){body{padding:1.25rem .75rem 2rem}section{padding:1.1rem 1rem}.lead{font-size:1.35rem}table.findings thead{display:none}table.findings,table.findings tbody,table.findings tr,table.findings td{display:block;border:0}table.findings tr{padding:.7rem 0;border-bottom:1px solid var(--line)}table.findings td{padding:.1rem 0;text-align:left}table.findings td.right:before{content:"seen "}table.findings td.right:after{content:" ×"}}
@media print{:root{color-scheme:light;--ink:#000;--dim:#444;--paper:#fff;--card:#fff;--line:#bbb;--code:#f3f3f3;--pass:#1a7f37;--fail:#b42318;--inconclusive:#8a5a00}body{padding:0}.filter{display:none!important}section,.card{break-inside:avoid-page}}`
