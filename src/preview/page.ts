import { escapeText } from './escape-text';
import { CONTENT_POLICY, writeFrame } from './frame';
import type { HeldImages } from './images';
import { type InertMessage, inertMessage } from './inert-message';
import { MarkWriter, type WordsOf } from './mark-writer';
import type { MarkedText } from './marked-text';
import { openingOf } from './opening';
import { PAGE_STYLE } from './page-style';
import type { Preview } from './preview';
import { writeFindings, writeOthers } from './write-findings';
import { writeSamples } from './write-samples';

/**
 * The page of a preview, whole and self-contained: it holds all that it shows, runs no script and asks for nothing.
 * `images`: what it shows for the sources that `imageSources` names; for all others there are boxes.
 */
export function previewPage(preview: Preview, images: HeldImages): string {
  const wordsOf: WordsOf = (finding) => preview.findings[finding - 1];
  const message = messageOf(preview, wordsOf, images);
  const name = preview.samples[preview.shown]?.name ?? '';
  const title = `${preview.file} as ${name} gets it`;
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title><style>${PAGE_STYLE}</style>`;
  const main = `<main>${writeInbox(preview, message, wordsOf)}${writeFrame(message, 'The message')}${writeNotes(preview)}</main>`;
  const aside = `<aside aria-label="Review">${writeFindings(preview.findings, message.body)}${writeSamples(preview)}${writeOthers(preview.others)}</aside>`;
  return `<!doctype html>
<html lang="en"><head>${head}</head>
<body><header><h1>${escapeText(preview.file)}</h1><p class="soft">As ${escapeText(name)} gets it. Nothing here is sent, loaded or run.</p></header>
<div class="columns">${main}${aside}</div></body></html>
`;
}

const messageOf = ({ body, isPlainText }: Preview, wordsOf: WordsOf, images: HeldImages): InertMessage =>
  isPlainText ? plainMessage(body, wordsOf) : inertMessage(body, wordsOf, images);

/** Text that is no markup, as it stands. */
function plainMessage({ text, marks }: MarkedText, wordsOf: WordsOf): InertMessage {
  const writer = new MarkWriter(marks, wordsOf);
  const written = writer.text(text, 0, text.length) + writer.gaps(text.length);
  const nothing = { htmlAttributes: '', bodyAttributes: '', css: '', title: '', preview: '' };
  return { ...nothing, body: `<pre class="tactful-plain">${written}</pre>`, opening: openingOf(text) };
}

/** Subject and preheader, as an inbox shows them. */
function writeInbox({ subject, preheader }: Preview, message: InertMessage, wordsOf: WordsOf): string {
  const written = (text: MarkedText | undefined) => (text ? writeLine(text, wordsOf) : '');
  const subjectLine = written(subject) || message.title;
  const preheaderLine = written(preheader) || message.preview || escapeText(message.opening);
  return `<section class="card inbox" aria-label="In the inbox"><p class="subject">${subjectLine || '<span class="soft">No subject is known</span>'}</p><p class="preheader">${preheaderLine}</p></section>`;
}

/** A line of the inbox: no markup, so what was escaped for HTML shows as it does there. */
function writeLine({ text, marks }: MarkedText, wordsOf: WordsOf): string {
  const writer = new MarkWriter(marks, wordsOf);
  return (writer.text(text, 0, text.length) + writer.gaps(text.length)).trim();
}

const STOPPED = {
  steps: 'It takes too many steps to render.',
  depth: 'Its blocks and partials lie too deep within each other.',
  output: 'It is too long.',
};

function writeNotes(preview: Preview): string {
  const { stoppedBy, isMjml, hasUnknown } = preview;
  const notes = [
    ...(stoppedBy ? [`This is not the whole message. ${STOPPED[stoppedBy]}`] : []),
    ...(hasUnknown ? ['Tags in braces stand for themselves: what they show is not known here.'] : []),
    ...(isMjml ? ['MJML is shown in a simple form: what it looks like is up to its compiler.'] : []),
  ];
  return notes.map((note) => `<p class="soft">${note}</p>`).join('');
}
