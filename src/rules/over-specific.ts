import * as z from 'zod';
import { declaredLocales } from '../audience/declared-locales';
import { localeOfSample } from '../audience/sample-locale';
import type { Disclosure } from '../disclosure/disclosure';
import { type Specificity, specificity, specificityOf, weightOf } from '../disclosure/specificity';
import { and } from '../message/condition';
import type { RenderedSample } from '../render/rendered-sample';
import { overlaps } from '../text/span';
import { isExempt } from './exemptions';
import type { RawFinding, Rule, RuleMeta, Subject } from './rule';
import { aboutSamples, relatedOf } from './sample-findings';

const BUDGET = 3;

const meta: RuleMeta = {
  id: 'over-specific',
  what: 'Finds messages that tell one reader more exact things about themselves than the budget allows.',
  why: 'One exact thing may pass for service; several together corner the reader. Unjustified, highly personal mail makes people resist it (White et al. 2008, doi 10.1007/s11002-007-9027-9). A time, an item, a search, a number of visits or a device counts 1; time spent, an exact place, a shop visit or an open counts 2; in a link half; the same fact once. Where the audience has samples, what each of them is really shown is added up; otherwise, and for locales that no sample has, the most that the branches can show to one reader.',
  instead: 'Keep the one thing that helps the reader, and leave out the rest.',
  severity: 'warning',
  fix: 'none',
  messages: {
    overBudget:
      '{reader} is told {count} exact things about themselves here, which come to {score} where {budget} is the limit: together they feel like being followed. Keep the one that helps.',
  },
  options: {
    budget: {
      schema: z.number({ error: 'a number of 0 or more' }).nonnegative(),
      default: BUDGET,
      about: 'The highest sum that is still fine.',
    },
  },
};

const SAMPLES = `locales: [en]
samples:
  - { name: Ania, data: { recipient: { a: true }, lastVisit: { at: "14:32" }, device: { model: Pixel }, geo: { latitude: 52 }, session: { duration: 9 } } }
  - { name: Jan, data: { recipient: { b: true }, lastVisit: { at: "14:32" }, device: { model: Pixel }, geo: { latitude: 52 }, session: { duration: 9 } } }
`;
const WATCHED = '<p>Seen at {{lastVisit.at}} on {{device.model}}.</p>\n';

export const overSpecific: Rule = {
  meta,
  bad: [
    {
      why: 'What, when, how often and how long.',
      template:
        '<p>You looked at {{product.name}} at {{lastVisit.at}}.</p>\n<p>That was visit {{user.visitCount}}, for ⟦over-specific:{{session.duration}}⟧ seconds.</p>\n',
    },
    {
      why: 'A reader of one branch meets its facts and those outside it.',
      template:
        '<p>Seen at {{lastVisit.at}} on {{device.model}}.</p>\n{{#if a}}<p>In ⟦over-specific:{{geo.latitude}}⟧, by {{session.searchQuery}}.</p>{{else}}<p>Hello.</p>{{/if}}\n',
    },
    {
      why: 'A budget of their own.',
      config: 'rules:\n  over-specific: [warning, { budget: 1 }]\n',
      template: '<p>You looked at {{product.name}} at ⟦over-specific:{{lastVisit.at}}⟧.</p>\n',
    },
    {
      why: 'Words add up, too.',
      template:
        '<p>We saw you looking at boots at 14:32.</p>\n<p>⟦over-specific:You spent twelve minutes⟧ in our shop.</p>\n',
    },
    {
      why: 'What one recipient really meets, by both branches that are hers.',
      audience: SAMPLES,
      template: `${WATCHED}{{#if recipient.a}}<p>In ⟦over-specific:{{geo.latitude}}⟧.</p>{{/if}}\n{{#if recipient.c}}<p>Hello.</p>{{/if}}\n`,
    },
    {
      why: 'Of a partial’s text, too, for whoever gets it.',
      audience: SAMPLES,
      template: `${WATCHED}{{#if recipient.b}}{{> told text="Hello"}}{{/if}}\n`,
      files: { 'told.hbs': '<p>{{text}}: ⟦over-specific:{{session.duration}}⟧ seconds.</p>\n' },
    },
    {
      why: 'The readers of a locale that no recipient has may be anybody.',
      audience: SAMPLES.replace('[en]', '[en, pl]').replaceAll('data:', 'locale: en, data:'),
      template:
        '<p>Seen at {{lastVisit.at}}.</p>\n{{#if recipient.a}}<p>In {{geo.latitude}}.</p>{{/if}}\n{{#if recipient.b}}<p>⟦over-specific:{{session.duration}}⟧ seconds.</p>{{/if}}\n',
    },
  ],
  good: [
    {
      why: 'Both branches together would be too much, but no recipient meets more than one.',
      audience: SAMPLES,
      template:
        '<p>Seen at {{lastVisit.at}}.</p>\n{{#if recipient.a}}<p>In {{geo.latitude}}.</p>{{/if}}\n{{#if recipient.b}}<p>{{session.duration}} seconds.</p>{{/if}}\n',
    },
    {
      why: 'What a recipient’s data does not hold is not told.',
      audience: SAMPLES,
      template: `${WATCHED}<p>In {{recipient.latitude}}, by {{recipient.searchQuery}}.</p>\n`,
    },
    {
      why: 'Whether a helper that we do not have shows it to anybody cannot be told.',
      audience: SAMPLES,
      template: `${WATCHED}{{#forWatched recipient}}<p>In {{geo.latitude}}.</p>{{/forWatched}}\n`,
    },
    {
      why: 'Three is within the budget.',
      template: '<p>You looked at {{product.name}} at {{lastVisit.at}}, visit {{user.visitCount}}.</p>\n',
    },
    {
      why: 'The same fact twice is one.',
      template: '<p>{{session.duration}}</p>\n<p>{{session.duration}}</p>\n<p>{{session.duration}}</p>\n',
    },
    {
      why: 'Nobody meets both branches.',
      template:
        '{{#if a}}<p>{{session.duration}} {{lastVisit.at}}</p>{{else}}<p>{{user.latitude}} {{user.visitCount}}</p>{{/if}}\n',
    },
    {
      why: 'What is compared with two languages is one of them.',
      template:
        '{{#if (eq x "a")}}<p>{{session.duration}} {{lastVisit.at}}</p>{{/if}}{{#if (eq x "b")}}<p>{{user.latitude}}</p>{{/if}}\n',
    },
    {
      why: 'In links it counts half.',
      template:
        '<p><a href="https://shop.example/?a={{session.duration}}&b={{lastVisit.at}}&c={{user.visitCount}}">See</a></p>\n',
    },
    {
      why: 'A team that allows more.',
      config: 'rules:\n  over-specific: [warning, { budget: 9 }]\n',
      template:
        '<p>{{lastVisit.at}}</p><p>{{session.duration}}</p><p>{{user.visitCount}}</p><p>{{user.latitude}}</p>\n',
    },
  ],
  *check(subject) {
    const budget = Number(subject.option('budget'));
    const said = new Set<string>();
    for (const reader of mostTold(specificityByReader(subject))) {
      const key = reader.found.facts.map(({ fact }) => fact).join('\n');
      if (reader.found.score > budget && !said.has(key)) yield overBudget(reader, budget, subject);
      said.add(key);
    }
  },
};

interface ReaderSpecificity {
  readonly locales: readonly string[];
  /** The recipients it is about; absent where they are not known one by one. */
  readonly samples?: ReadonlySet<RenderedSample>;
  readonly found: Specificity;
}

type Told = Pick<Subject, 'audience' | 'kind' | 'disclosures' | 'readersOf' | 'samples'>;

/**
 * What each reader is told: a recipient who is known what their own message shows, all others what their branches can
 * show them at most, by locale where locales are known. Those told the same together.
 */
export function specificityByReader(subject: Told): readonly ReaderSpecificity[] {
  const told = distinct(
    subject.disclosures.filter((each) => weightOf(each) > 0 && !isExempt(each, subject.kind)),
  );
  if (told.length === 0) return [];
  const known = specificityBySample(told, subject);
  const locales = declaredLocales(subject.audience);
  const covered = new Set(subject.samples.map((sample) => localeOfSample(sample, subject.audience)));
  // A recipient whose locale is not known may have any.
  const isCovered = covered.has(undefined) || (locales.length === 0 && covered.size > 0);
  const others = isCovered ? [] : locales.filter((locale) => !covered.has(locale));
  if (isCovered || (locales.length > 0 && others.length === 0)) return known;
  return [...known, ...specificityByLocale(told, others, subject)];
}

/** Of the recipients who are known, only those who are told the most. */
function mostTold(readers: readonly ReaderSpecificity[]): readonly ReaderSpecificity[] {
  const most = Math.max(0, ...readers.map(({ samples, found }) => (samples ? found.score : 0)));
  return readers.filter(({ samples, found }) => !samples || found.score === most);
}

function specificityBySample(
  told: readonly Disclosure[],
  { samples, audience }: Told,
): readonly ReaderSpecificity[] {
  const places = samples[0]?.seen().places;
  if (!places) return [];
  const numbered = told.map((each) => ({ each, numbers: places.within(each.place) }));
  const orders = new Map(told.map((each, i) => [each, i] as const));
  const groups = new Map<
    string,
    { samples: Set<RenderedSample>; locales: Set<string>; found: Specificity }
  >();
  for (const sample of samples) {
    const { shown } = sample.seen();
    const met = numbered.filter(({ numbers }) => numbers.some((number) => shown.has(number)));
    const found = specificityOf(met.map(({ each }) => each));
    const key = found.facts.map((each) => orders.get(each)).join();
    const group = groups.get(key) ?? { samples: new Set(), locales: new Set(), found };
    groups.set(key, group);
    group.samples.add(sample);
    const locale = localeOfSample(sample, audience);
    // Of whom it is not known, it may be any.
    for (const each of locale === undefined ? declaredLocales(audience) : [locale]) group.locales.add(each);
  }
  return [...groups.values()].map((group) => ({ ...group, locales: [...group.locales] }));
}

function specificityByLocale(
  told: readonly Disclosure[],
  locales: readonly string[],
  subject: Told,
): readonly ReaderSpecificity[] {
  if (locales.length === 0) return [{ locales, found: specificity(told, () => true) }];
  const groups = new Map<string, ReaderSpecificity>();
  for (const locale of locales) {
    const found = specificity(told, (condition) => subject.readersOf(condition).locales.includes(locale));
    const key = found.facts.map((each) => told.indexOf(each)).join();
    const same = groups.get(key);
    groups.set(key, { locales: [...(same?.locales ?? []), locale], found });
  }
  return [...groups.values()];
}

/** Of what the same words tell, only the heaviest: a phrase is one fact, however many lists know it. */
function distinct(told: readonly Disclosure[]): readonly Disclosure[] {
  return told.filter((each, i) => {
    // What the same words tell stands together in the list.
    const first = Math.max(0, i - NEIGHBOURS);
    return !told.slice(first, i + NEIGHBOURS + 1).some((other, k) => {
      const isEarlier = first + k < i;
      const more = weightOf(other) - weightOf(each);
      return other !== each && isSame(each, other) && (more > 0 || (more === 0 && isEarlier));
    });
  });
}

const NEIGHBOURS = 4;

const isSame = (a: Disclosure, b: Disclosure): boolean =>
  a.place.file === b.place.file && a.condition === b.condition && overlaps(a.place.span, b.place.span);

function overBudget(
  { locales, samples, found: { facts, score } }: ReaderSpecificity,
  budget: number,
  subject: Subject,
): RawFinding {
  const condition = and(...new Set(facts.map((each) => each.condition)));
  const place = tippingPlace(facts, budget);
  return {
    messageId: 'overBudget',
    data: {
      reader: samples ? sampleWords(samples) : readerWords(locales, subject),
      count: String(facts.length),
      score: String(score),
      budget: String(budget),
    },
    place: place.place,
    part: place.part,
    condition,
    locales,
    ...(samples ? aboutSamples(samples, subject) : {}),
    related: [
      ...facts.map((each) => ({ place: each.place, message: relatedWords(each) })),
      ...(samples ? relatedOf(samples) : []),
    ],
  };
}

/** The fact with which the budget is passed. */
function tippingPlace(facts: readonly Disclosure[], budget: number): Disclosure {
  let sum = 0;
  const tipping = facts.find((each) => {
    sum += weightOf(each);
    return sum > budget;
  });
  const found = tipping ?? facts[0];
  if (!found) throw new Error('a score without facts');
  return found;
}

function sampleWords(samples: ReadonlySet<RenderedSample>): string {
  const [{ name } = { name: '' }] = samples;
  return samples.size === 1 ? `The recipient "${name}"` : `Each of ${samples.size} recipients`;
}

function readerWords(locales: readonly string[], { audience }: Subject): string {
  const all = audience.locales?.value.length ?? 0;
  return locales.length === 0 || locales.length === all
    ? 'A reader'
    : `A reader with the locale ${locales.join(' or ')}`;
}

const relatedWords = (each: Disclosure): string =>
  `${each.from === 'wording' ? `"${each.what}"` : each.what}: ${each.category} counts ${weightOf(each)}`;
