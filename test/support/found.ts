import type { TemplateReview } from '../../src/project/project-types';
import type { Finding } from '../../src/review/finding';
import { LineIndex } from '../../src/text/line-index';
import type { Place } from '../../src/text/span';
import { type Files, relative } from './workspace';

/** A place as people read it: `mail.hbs:1:4 "14:32"`. */
export function shown(place: Place, files: Files): string {
  const text = files.get(place.file) ?? '';
  const { line, column } = new LineIndex(text).position(place.span.start);
  const found = JSON.stringify(text.slice(place.span.start, place.span.end));
  return `${relative(place.file)}:${line}:${column} ${found}`;
}

/** What one rule found. */
export const foundBy = (rule: string, { findings }: Pick<TemplateReview, 'findings'>): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule);

const touches = (a: Place, b: Place): boolean => {
  if (a.file !== b.file) return false;
  const isInside = a.span.start >= b.span.start && a.span.end <= b.span.end;
  return isInside || (a.span.start < b.span.end && b.span.start < a.span.end);
};

/** A line's suppression is about what starts on that line: the rest of a finding may become one of its own. */
export const firstLine = (place: Place, files: Files): Place => {
  const text = files.get(place.file) ?? '';
  const { start, end } = place.span;
  const lines = new LineIndex(text);
  const line = lines.lineSpan(lines.line(start));
  return { file: place.file, span: { start, end: Math.max(start, Math.min(end, line.end)) } };
};

/** Findings of a rule that are still where one was. */
export const still = (rule: string, review: TemplateReview, place: Place): readonly Finding[] =>
  foundBy(rule, review).filter((finding) => touches(finding.place, place));
