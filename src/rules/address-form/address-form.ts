import { and, type Condition } from '../../message/condition';
import type { RawFinding, Rule, RuleMeta, Subject } from '../rule';
import { ownNames } from '../settings';
import { evidenceOf } from './evidence';
import { bad, good } from './examples';
import { type Readership, readershipsOf } from './readerships';
import { straysOf } from './strays';
import { type Stretch, stretchesOf } from './stretches';

const meta: RuleMeta = {
  id: 'address-form',
  what: 'Finds mail that addresses one reader both formally and informally: Sie and du, vous and tu, Pan and ty.',
  why: 'Which form a sender uses says what they take their reader for. A mail that changes it midway reads as if put together from pieces, and each half is wrong to somebody: too stiff for one, too familiar for the other. It happens where texts of different ages or authors meet: a new footer, a button from another campaign, a subject written last.',
  instead:
    'Decide on one form and use it from the subject to the footer, or guard both by what the reader chose.',
  severity: 'warning',
  fix: 'none',
  messages: {
    mixed:
      '"{words}" addresses the reader with "{form}", while most of this mail says "{main}" to the same reader ("{example}"). Changing over midway reads as careless: say "{main}" here, or "{form}" everywhere.',
    even: '"{words}" addresses the reader with "{form}", while this mail says "{main}" to the same reader elsewhere ("{example}"). Changing over midway reads as careless: decide on one of them.',
  },
};

export const addressForm: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    const found = new Map<string, RawFinding>();
    for (const readership of readershipsOf(subject))
      for (const stretch of mixedIn(readership, subject)) {
        const finding = findingOf(stretch, readership);
        const { file, span } = finding.place;
        const key = [file, span.start, span.end, finding.data?.['form'], finding.data?.['main']].join('\n');
        const locales = [...(found.get(key)?.locales ?? []), ...(finding.locales ?? [])];
        found.set(key, locales.length > 0 ? { ...finding, locales } : finding);
      }
    yield* found.values();
  },
};

function mixedIn(readership: Readership, subject: Subject): readonly Stretch[] {
  const names = ownNames(subject.settings);
  const evidence = evidenceOf(readership, names);
  const { locale } = readership;
  const reaches = (a: Condition, b: Condition): boolean =>
    locale === undefined || subject.readersOf(and(a, b)).locales.includes(locale);
  return stretchesOf(straysOf(evidence, reaches), evidence, subject.isSuppressed);
}

function findingOf({ first, last, place }: Stretch, { lexicon, locale }: Readership): RawFinding {
  const { evidence, main, example } = first;
  const name = (form: number): string => lexicon.names[form] ?? '';
  const words = evidence.unit.text.slice(evidence.start, evidence.end);
  const until = last.evidence.unit.text.slice(last.evidence.start, last.evidence.end);
  const spoken = example.unit.text.slice(example.start, example.end);
  return {
    messageId: first.isEven ? 'even' : 'mixed',
    data: {
      words: first === last ? words : `${words} … ${until}`,
      form: name(evidence.form),
      main: name(main),
      example: spoken,
    },
    place,
    part: evidence.unit.passage.part,
    condition: evidence.condition,
    ...(locale === undefined ? {} : { locales: [locale] }),
    related: [{ place: example.place, message: `"${spoken}" says "${name(main)}" to the same reader` }],
  };
}
