import type { Reference } from '../../message/message';
import { type Fix, PAUSE, type RawFinding, type Rule, type RuleMeta, type Subject } from '../rule';
import { bad, good } from './examples';
import { knownFields } from './known-fields';

const meta: RuleMeta = {
  id: 'unknown-field',
  what: 'Finds a field that none of the samples has, or whose name is a slip of the fingers beside a declared one.',
  why: 'Handlebars shows nothing for a name that it does not find, and says nothing about it: `{{recipient.fristName}}` looks right in the editor and leaves a hole in every mail. What the data holds is told by the samples of the audience and by what it declares under `fields`; block parameters, what a partial is handed, and what the platform fills in are known.',
  instead: 'Correct the name, add the field to a sample, or declare it under `fields`.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    unknown:
      'None of the samples has {path}: readers get nothing here.{suggestion} Correct the name, or add the field to a sample.',
    misspelt:
      '{path} is declared nowhere, but {near} is: readers probably get nothing here. Correct the name, or declare the field.',
  },
};

export const unknownField: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    const { samples, audience } = subject;
    if (samples.length === 0 && audience.fields.size === 0) return;
    const fields = knownFields(subject);
    for (const reference of subject.message.references) {
      const judged = fields.judge(reference);
      if (judged) yield finding(reference, judged, subject);
      yield PAUSE;
    }
  },
};

function finding(
  reference: Reference,
  { kind, near }: { readonly kind: 'unknown' | 'misspelt'; readonly near: string | undefined },
  subject: Subject,
): RawFinding {
  const { path, place, part, condition } = reference;
  const suggestion = near === undefined ? '' : ` Did you mean ${near}?`;
  return {
    messageId: kind,
    data: { path, near: near ?? 'no other', suggestion },
    place,
    part,
    condition,
    locales: subject.readersOf(condition).locales,
    fixes: near === undefined ? [] : renameFix(reference, near, subject),
  };
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Writes the other name where the tag has this one, once. */
function renameFix({ path, place }: Reference, near: string, subject: Subject): readonly Fix[] {
  const { file, span } = place;
  const tag = subject.textOf(file)?.slice(span.start, span.end) ?? '';
  const [wrong, right] = [lastName(path), lastName(near)];
  if (!/^[\w$]+$/.test(wrong) || !/^[\w$]+$/.test(right)) return [];
  const found = [...tag.matchAll(/[\w$]+/g)].filter(([word]) => word === wrong);
  const [only] = found;
  if (!only || found.length > 1) return [];
  const start = span.start + only.index;
  return [
    {
      title: `Use "${right}"`,
      kind: 'choice',
      edits: [{ file, span: { start, end: start + wrong.length }, text: right }],
    },
  ];
}
