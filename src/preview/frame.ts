import { escapeText } from './escape-text';
import { FRAME_STYLE } from './frame-style';
import type { InertMessage } from './inert-message';

/** Only styles that are written in the page, and images that it holds: no script, no address, no form. */
export const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The name that links to a place in the message go by. */
export const FRAME_NAME = 'tactful-message';

/**
 * The message as a document of its own within the page. Its frame may run nothing, send nothing, open nothing and is
 * of an origin of its own (`sandbox`), and the document repeats the page's policy.
 */
export function writeFrame(message: InertMessage, title: string): string {
  const css = `<style>${FRAME_STYLE}</style><style>${message.css}</style>`;
  const policy = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`;
  const head = `<head>${policy}${css}</head>`;
  const body = `<body${message.bodyAttributes}>${message.body}</body>`;
  const text = `<!doctype html><html${message.htmlAttributes}>${head}${body}</html>`;
  return `<iframe name="${FRAME_NAME}" title="${escapeText(title)}" sandbox="" referrerpolicy="no-referrer" srcdoc="${escapeText(text)}"></iframe>`;
}
