import * as z from 'zod';
import type { Disclosure } from '../disclosure/disclosure';
import { type Specificity, specificity, weightOf } from '../disclosure/specificity';
import { and } from '../message/condition';
import { overlaps } from '../text/span';
import { isExempt } from './exemptions';
import type { RawFinding, Rule, RuleMeta, Subject } from './rule';

const BUDGET = 3;

const meta: RuleMeta = {
  id: 'over-specific',
  what: 'Finds messages that tell one reader more exact things about themselves than the budget allows.',
  why: 'One exact thing may pass for service; several together corner the reader. Unjustified, highly personal mail makes people resist it (White et al. 2008, doi 10.1007/s11002-007-9027-9). A time, an item, a search, a number of visits or a device counts 1; time spent, an exact place, a shop visit or an open counts 2; in a link half; the same fact once.',
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
  ],
  good: [
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
    for (const { locales, found } of specificityByReader(subject)) {
      const key = found.facts.map(({ fact }) => fact).join('\n');
      if (found.score > budget && !said.has(key)) yield overBudget(found, locales, budget, subject);
      said.add(key);
    }
  },
};

interface ReaderSpecificity {
  readonly locales: readonly string[];
  readonly found: Specificity;
}

/** What each reader can be told at most, by locale where locales are known; those told the same together. */
export function specificityByReader(
  subject: Pick<Subject, 'audience' | 'kind' | 'disclosures' | 'readersOf'>,
): readonly ReaderSpecificity[] {
  const told = distinct(
    subject.disclosures.filter((each) => weightOf(each) > 0 && !isExempt(each, subject.kind)),
  );
  const locales = subject.audience.locales?.value.map(({ value }) => value) ?? [];
  if (told.length === 0) return [];
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
  { facts, score }: Specificity,
  locales: readonly string[],
  budget: number,
  subject: Subject,
): RawFinding {
  const condition = and(...new Set(facts.map((each) => each.condition)));
  const place = tippingPlace(facts, budget);
  return {
    messageId: 'overBudget',
    data: {
      reader: readerWords(locales, subject),
      count: String(facts.length),
      score: String(score),
      budget: String(budget),
    },
    place: place.place,
    part: place.part,
    condition,
    locales,
    related: facts.map((each) => ({ place: each.place, message: relatedWords(each) })),
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

function readerWords(locales: readonly string[], { audience }: Subject): string {
  const all = audience.locales?.value.length ?? 0;
  return locales.length === 0 || locales.length === all
    ? 'A reader'
    : `A reader with the locale ${locales.join(' or ')}`;
}

const relatedWords = (each: Disclosure): string =>
  `${each.from === 'wording' ? `"${each.what}"` : each.what}: ${each.category} counts ${weightOf(each)}`;
