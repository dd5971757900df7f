/** How marks and boxes look inside of the message, whatever the message's own CSS says. */
export const FRAME_STYLE = `
:root{color:#000;font-family:Arial,Helvetica,sans-serif}
:where(a[title]){color:#0645ad;text-decoration:underline}
body{padding-bottom:5rem!important}
.tactful-error{--tactful-line:#b3261e;--tactful-tint:#fbdcd9}
.tactful-warning{--tactful-line:#8a5300;--tactful-tint:#ffe9c2}
.tactful-info{--tactful-line:#0b57a4;--tactful-tint:#d9e9fb}
.tactful-hint{--tactful-line:#4a5560;--tactful-tint:#e4e8ec}
mark.tactful-mark{background:var(--tactful-tint)!important;color:#1b1b1b!important;text-decoration:underline wavy var(--tactful-line) 1px!important;text-underline-offset:3px}
.tactful-on{outline:2px dashed var(--tactful-line)!important;outline-offset:1px}
.tactful-gap{display:inline-block!important;width:1.6em;height:.9em;border:2px dashed var(--tactful-line)!important;background:var(--tactful-tint)!important;vertical-align:baseline}
.tactful-badge{all:initial;display:inline-block;min-width:1.1em;margin:0 2px;padding:0 4px;border-radius:9px;background:var(--tactful-line);color:#fff;font:bold 11px/16px system-ui,sans-serif;text-align:center;vertical-align:super;cursor:help}
.tactful-badge:focus{outline:3px solid #000;outline-offset:2px}
.tactful-badge:target{outline:3px solid var(--tactful-line);outline-offset:3px}
.tactful-badge:hover::after,.tactful-badge:focus::after{content:attr(data-words);position:fixed;left:8px;right:8px;bottom:8px;z-index:2147483647;padding:10px 14px;border-left:6px solid var(--tactful-line);border-radius:4px;background:#fff;color:#1b1b1b;box-shadow:0 2px 14px rgba(0,0,0,.4);font:14px/20px system-ui,sans-serif;text-align:left;white-space:normal}
.tactful-box{display:inline-block;box-sizing:border-box;max-width:100%;padding:4px 8px;border:1px dashed #6b7480;background:#f2f4f6;color:#39424c;font:13px/18px system-ui,sans-serif;text-align:left;overflow:hidden}
.tactful-control{display:inline-block;padding:4px 10px;border:1px solid #6b7480;border-radius:4px}
.tactful-plain{margin:16px;font:15px/22px ui-monospace,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
.mj-section,.mj-wrapper{max-width:600px;margin:0 auto}
.mj-body{padding:8px}
.mj-text{padding:10px 25px;font-size:13px;line-height:1.5}
.mj-button{display:inline-block;margin:10px 25px;padding:10px 25px;border-radius:3px}
.mj-spacer{height:20px}
`;
