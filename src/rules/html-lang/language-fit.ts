import { languageOf } from '../../audience/locale';
import { textOfUnits } from '../../language/language-of-units';
import type { Unit } from '../../message/message';
import type { Subject } from '../rule';
import { ownNames } from '../settings';

/** What a text turns out to be: in the language asked for, in another one, or not told. */
export type LanguageFit =
  | { readonly kind: 'fits' | 'unsure' }
  | { readonly kind: 'other'; readonly language: string };

/** So many characters have to be in a language, and such a share of what can be told, before a mail is said to be in it. */
const ENOUGH = 40;
const MOST = 0.8;

/** The text a reader of a locale gets in the body; every reader's where no locale is given. */
export const textFor = (subject: Subject, locale?: string): readonly Unit[] =>
  subject.message.units.filter(
    ({ passage, condition, text }) =>
      (passage.part === 'body' || passage.part === 'text') &&
      /\p{L}/u.test(text) &&
      (locale === undefined || subject.readersOf(condition).locales.includes(locale)),
  );

/** Whether a text is in the language of a tag; `suspect` is the language it is more likely in than in others. */
export function fitOf(
  units: readonly Unit[],
  tag: string,
  suspect: string | undefined,
  subject: Subject,
): LanguageFit {
  const names = ownNames(subject.settings);
  const candidates = suspect === undefined ? [] : [languageOf(suspect)];
  const passages = units.map(({ text, passage }) => ({ text, section: passage.section }));
  const verdicts = subject.judge.judgeAll(passages, { locales: [tag], reads: [], candidates, names });
  const lengths = new Map<string, number>();
  let fits = 0;
  let others = 0;
  for (const [i, verdict] of verdicts.entries()) {
    const length = passages[i]?.text.length ?? 0;
    if (verdict.kind === 'reads') fits += length;
    if (verdict.kind !== 'does-not-read') continue;
    others += length;
    lengths.set(verdict.language, (lengths.get(verdict.language) ?? 0) + length);
  }
  const [main] = [...lengths].sort((a, b) => b[1] - a[1]);
  if (main && others >= ENOUGH && others >= MOST * (fits + others))
    return { kind: 'other', language: main[0] };
  return { kind: fits >= ENOUGH && fits >= MOST * (fits + others) ? 'fits' : 'unsure' };
}

/** The language of a text of which nothing is known; nothing where it is short or mixed. */
export function languageOfText(units: readonly Unit[], subject: Subject): string | undefined {
  const text = textOfUnits(units);
  if (text.length < 2 * ENOUGH) return undefined;
  const found = subject.judge.identify(text);
  if (!found || found.confidence < 0.9) return undefined;
  return fitOf(units, found.language, undefined, subject).kind === 'fits' ? found.language : undefined;
}
