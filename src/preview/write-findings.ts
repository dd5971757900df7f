import { escapeText } from './escape-text';
import { FRAME_NAME } from './frame';
import type { PreviewedFinding } from './preview';

/** What concerns this reader, by number. A finding that is marked in the message's body is a link to its mark. */
export function writeFindings(findings: readonly PreviewedFinding[], body: string): string {
  const count = findings.length === 1 ? '1 finding' : `${findings.length || 'No'} findings`;
  const items = findings.map((finding, i) => writeFinding(finding, numberOf(i + 1, body)));
  const list = items.length === 0 ? '' : `<ol class="findings">${items.join('')}</ol>`;
  return `<section class="card"><h2>${count} in this message</h2>${list}</section>`;
}

function numberOf(number: number, body: string): string {
  const isMarked = body.includes(` id="finding-${number}"`);
  return isMarked
    ? `<a class="number" href="about:srcdoc#finding-${number}" target="${FRAME_NAME}" aria-label="Finding ${number}: show it in the message">${number}</a>`
    : `<span class="number">${number}</span>`;
}

/** What concerns other readers, the template itself or what governs it. */
export function writeOthers(findings: readonly PreviewedFinding[]): string {
  if (findings.length === 0) return '';
  const items = findings.map((finding) => writeFinding(finding, '<span class="number">–</span>'));
  return `<section class="card"><details><summary>${findings.length} more, not in this message</summary><ul class="findings">${items.join('')}</ul></details></section>`;
}

function writeFinding(finding: PreviewedFinding, number: string): string {
  const { severity, rule, message, where, recipients } = finding;
  const of = recipients ? ` · ${recipients.affected} of ${recipients.of} samples` : '';
  return `<li class="${severity}">${number}<span><span class="severity">${severity}</span> <code>${rule}</code></span><span class="words">${escapeText(message)}</span><span class="place">${escapeText(where)}${of}</span></li>`;
}
