/** The style sheet of the HTML report: readable in light and dark, on paper and on a phone. */
export const STYLE = `:root{color-scheme:light dark;--critical:#b3001b;--error:#c4320a;--warning:#8a5a00;--info:#1f5f99;--line:#8884;--quote:#8881}
@media (prefers-color-scheme:dark){:root{--critical:#ff7b86;--error:#ff9a6b;--warning:#f0c05a;--info:#8ac4ff}}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line)}
h2 code{font-weight:400;font-size:.85em;opacity:.8}
.critical{color:var(--critical)}.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
pre{font:.85rem/1.45 ui-monospace,Consolas,monospace;background:var(--quote);border-left:3px solid var(--line);padding:.6rem .8rem;overflow-x:auto}
pre.log{white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse}td{padding:.2rem 1rem .2rem 0;vertical-align:top;overflow-wrap:anywhere}
p.label{font-weight:600;margin-bottom:.2rem}
@media print{body{max-width:none}pre{white-space:pre-wrap}}`;
