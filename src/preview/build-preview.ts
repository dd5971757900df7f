import type { RenderedSample } from '../render/rendered-sample';
import type { Finding } from '../review/finding';
import type { Template } from '../template/template';
import { LineIndex } from '../text/line-index';
import { relativePath } from '../text/path';
import { type MarkedText, markText } from './marked-text';
import type { Preview, PreviewedFinding } from './preview';
import { countSamples, foundFor, foundInTemplate } from './sample-counts';

export interface PreviewInput {
  readonly template: Template;
  readonly samples: readonly RenderedSample[];
  /** Index of the sample whose message is shown. */
  readonly shown: number;
  readonly findings: readonly Finding[];
  /** Locales that are declared; a sample of another one may be any reader. */
  readonly locales: readonly string[];
  /** Paths are shown relative to this folder. */
  readonly folder: string;
  readonly textOf: (file: string) => string | undefined;
}

/** The message of one sample, with what was found in it and how much was found in those of the others. */
export function buildPreview(input: PreviewInput): Preview | undefined {
  const { template, samples, shown, findings, locales } = input;
  const sample = samples[shown];
  if (!sample) return undefined;
  const found = foundInTemplate(findings, locales);
  const own = foundFor(sample, shown, found);
  const numbers = new Map([...own].map((finding, i) => [finding, i + 1] as const));
  const inWords = wordsFor(input);
  const { subject, preheader, body, stopped } = sample.rendered();
  const mark = (text: typeof body): MarkedText => markText(text, found.at, (finding) => numbers.get(finding));
  return {
    file: relativePath(input.folder, template.file),
    samples: countSamples(samples, found),
    shown,
    findings: [...own].map(inWords),
    others: findings.filter((finding) => !own.has(finding)).map(inWords),
    subject: subject && mark(subject),
    preheader: preheader && mark(preheader),
    body: mark(body),
    isPlainText: template.isPlainText,
    isMjml: template.events.some((event) => event.kind === 'open' && event.name === 'mjml'),
    hasUnknown: [subject, preheader, body].some(
      (part) => part?.stretches.some(({ kind }) => kind === 'unknown') === true,
    ),
    stoppedBy: stopped?.because,
  };
}

/** Puts findings into words, with their places as lines and columns. */
function wordsFor({ folder, textOf }: PreviewInput): (finding: Finding) => PreviewedFinding {
  const indexes = new Map<string, LineIndex>();
  return ({ rule, severity, message, place, recipients }) => {
    const index = indexes.get(place.file) ?? new LineIndex(textOf(place.file) ?? '');
    indexes.set(place.file, index);
    const { line, column } = index.position(place.span.start);
    return {
      rule,
      severity,
      message,
      where: `${relativePath(folder, place.file)}:${line}:${column}`,
      recipients: recipients && { affected: recipients.affected, of: recipients.of },
    };
  };
}
