/** The page around the message, in light and dark. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--back:#f4f5f7;--card:#fff;--text:#1b1f24;--soft:#525c68;--line:#d3d9e0;--focus:#0b57a4;--error:#b3261e;--warning:#8a5300;--info:#0b57a4;--hint:#4a5560}
@media (prefers-color-scheme:dark){:root{--back:#16191d;--card:#20252b;--text:#eceff2;--soft:#aab4bf;--line:#3a424c;--focus:#8ec1ff;--error:#ff9d94;--warning:#ffc56b;--info:#8ec1ff;--hint:#b9c3cd}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:15px/22px system-ui,-apple-system,"Segoe UI",sans-serif}
header{padding:14px 24px;border-bottom:1px solid var(--line);background:var(--card)}
h1{margin:0;font-size:18px;line-height:26px;overflow-wrap:anywhere}
h2{margin:0 0 8px;font-size:15px}
p{margin:4px 0}
.soft{color:var(--soft)}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(300px,400px);gap:20px;padding:20px 24px}
.card{margin:0 0 20px;padding:14px 18px;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.inbox{border-bottom-left-radius:0;border-bottom-right-radius:0;margin:0}
.inbox .subject{font-size:17px;font-weight:600;overflow-wrap:anywhere}
.inbox .preheader{color:var(--soft);overflow-wrap:anywhere}
iframe{display:block;width:100%;height:max(480px,calc(100vh - 230px));border:1px solid var(--line);border-top:0;border-radius:0 0 8px 8px;background:#fff}
ol,ul{margin:0;padding:0;list-style:none}
.findings>li{display:grid;grid-template-columns:auto 1fr;gap:2px 10px;padding:10px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.findings>li:first-child,.samples>li:first-child{border-top:0}
.number{min-width:24px;height:22px;padding:0 6px;border-radius:11px;background:var(--strong);color:var(--card);font-weight:700;font-size:13px;text-align:center;text-decoration:none}
a.number:hover{text-decoration:underline}
.severity{color:var(--strong);font-weight:700}
.error{--strong:var(--error)}.warning{--strong:var(--warning)}.info{--strong:var(--info)}.hint{--strong:var(--hint)}
.findings .words{grid-column:2}
.findings .place{grid-column:2;font-size:13px;color:var(--soft)}
.samples{max-height:420px;overflow:auto}
.samples>li{padding:8px 10px;border-top:1px solid var(--line);overflow-wrap:anywhere}
.samples>li[aria-current]{border-left:4px solid var(--focus);background:var(--back);font-weight:600}
.counts{font-weight:400;font-size:13px}
mark{background:none;color:inherit;text-decoration:underline wavy currentcolor 1px;text-underline-offset:3px}
.tactful-error{--strong:var(--error)}.tactful-warning{--strong:var(--warning)}.tactful-info{--strong:var(--info)}.tactful-hint{--strong:var(--hint)}
mark[class]{color:var(--strong)}
.tactful-badge{display:inline-block;min-width:16px;margin:0 3px;padding:0 4px;border-radius:9px;background:var(--strong);color:var(--card);font:700 11px/16px system-ui,sans-serif;text-align:center;vertical-align:super}
.tactful-gap{display:inline-block;width:1.6em;height:.8em;border:2px dashed var(--strong)}
summary{cursor:pointer;font-weight:600}
code{font:13px ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
:focus-visible,.samples:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
@media (max-width:860px){.columns{grid-template-columns:minmax(0,1fr);padding:12px}}
`;
