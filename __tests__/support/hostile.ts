/** Texts that data may hold and that somebody downstream might obey, render, link or choke on. */
export const HOSTILE: readonly string[] = [
  // the runner
  '::error::obeyed', '  ::error file=a.csv,line=1::obeyed', '\t::set-output name=x::y', '::add-mask::a', '::stop-commands::t', '::group::x', '::debug::x', '\u00a0::error::x', '\u2003::warning::x', '\ufeff::error::x', '::ERROR::x',
  '##[set-output name=x]y', 'text ##[error]x', '##[group]x', '#\u200b#[error]x', '#\u0000#[error]x',
  'a\r::error::x', 'a\n::error::x', 'a\r\n##[error]x', '\u2028::error::x', '\u0085::error::x', '\v::error::x',
  '%0A::error::x', '%250A::error::x', '%25', 'a,line=7', 'a:b,c::d', 'title=x::y',
  // the terminal
  '\u001b[31mred\u001b[0m', '\u001b[2J\u001b[H', '\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007', '\u009b31m', '\u0007\b\b\b', '\u001b]0;title\u0007', '\u001bc',
  // what the eye sees
  '\u202egnp.exe', '\u2066a\u2069', 'a\u200bb', 'a\u200d', '\u00adsoft', '\u{e0041}\u{e0042}tags', 'x\ufe01\u{e0100}', '\u3164', '\u034f', 'usd\u00a0',
  // Markdown
  '[link](http://evil.example)', '![image](http://evil.example/a.png)', '[a][b]\n\n[b]: http://evil.example', '<http://evil.example>', 'http://evil.example', 'https://github.com/a/b/issues/1', 'www.evil.example', '_www.evil.example', 'a@evil.example',
  '@octocat', 'cc @org/team', 'a/b#12', '#123', 'GH-123', 'gh-1', ':tada:', '$x^2$', '$$x$$', '$`x`$',
  '| a | b |', '|---|', 'a\\|b', 'a\\', '\\', '\\\\|', '`', '``a``', '` ` `', '```\nfence', '~~~', '~~struck~~', '**bold**', '_a_', '__a__', 'snake_case_name', '*', '- item', '+ item', '1. item', '2) item', '# heading', '=====', '---', '> quote', '> [!WARNING]\n> x',
  '    code', '\tcode', '- [x] done', '[^1]', '[x]', '[[wiki]]', '&lt;b&gt;', '&amp;#64;', '&#64;octocat', '<!-- comment', '-->', '<![CDATA[', ']]>', '<?php', '<br>', '  ', ' a ', '',
  // HTML and XML
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</details></table></code></pre>', '<a href="javascript:alert(1)">x</a>', '"><svg onload=alert(1)>', "' onmouseover='x", '<style>*{display:none}</style>', '&', '&nbsp;', '&unknown;',
  '\u0000', '\u0001\u0008\u000b', '\ufffe\uffff', '\ud800', '\udfff\ud800', '\u{1fffe}', '\u007f', '😀', '日本語', 'é', 'e\u0301', 'a\u0300\u0301\u0302',
  // SARIF, CSV, paths, templates
  '[text](0)', '{0}', '{{0}}', '=cmd|calc', '../../etc/passwd', 'C:\\temp\\x', 'a b%20c?d#e', '${{ secrets.TOKEN }}', '$(rm -rf /)', '%n%s', '__proto__', 'constructor', 'x'.repeat(5000), '::'.repeat(100),
]

/** The same with harmless names: the names of tests are printed, also in a CI log. */
export const NAMED: readonly (readonly [name: string, text: string])[] = HOSTILE.map((text, at) => [`${at} ${text.slice(0, 40).replace(/[^\w ]/g, '·')}`, text])
