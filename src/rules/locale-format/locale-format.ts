import type { Rule, RuleMeta } from '../rule';
import { bad, good } from './examples';
import { helperFindings } from './helper-format';
import { literalFindings } from './literals';
import { readUnits } from './passage-readers';

const meta: RuleMeta = {
  id: 'locale-format',
  what: 'Finds dates, times, numbers and amounts of money that are not written as their readers write them, and helpers that format for Americans.',
  why: 'A mail in good Polish with "March 5, 2026" in it looks machine-made, and 05/06/2026 is another day in Boston than in London. How each readership writes comes from the Unicode CLDR 48.2; where a language has two customs, both are right.',
  instead:
    'Write figures and dates as the readers do, spell the month out where readers differ, and hand formatters the locale.',
  severity: 'warning',
  fix: 'both',
  messages: {
    ambiguousDate:
      '"{found}" is {one} for some of its readers ({readers}) and {other} for others. Spell the month out.',
    date: '"{found}" is not how {readers} readers write a date. Write {suggestion}, so that nobody takes it for another day.',
    monthName:
      '"{found}" has a month or day in another language than the text around it, which {readers} readers notice at once. Write {suggestion}.',
    foreignMonth:
      '"{found}" has a month in another language than the text around it, which {readers} readers notice at once. Translate it.',
    monthForm:
      '"{found}" has the form of the month that stands alone; after a day, {readers} readers use another. Write {suggestion}.',
    ordinalPoint: '"{found}" lacks the point that {readers} readers put after the day. Write {suggestion}.',
    twelveHours: '"{found}": {readers} readers count the hours to 24. Write {suggestion}.',
    amount:
      '"{found}" is not how {readers} readers write a price, and a point or comma in the wrong place changes it a thousandfold. Write {suggestion}.',
    sign: '"{found}" has the currency sign where {readers} readers do not have it. Write {suggestion}.',
    percent: '"{found}" is not how {readers} readers write a percentage. Write {suggestion}.',
    number:
      '"{found}" is not how {readers} readers write a number, and a point or comma in the wrong place changes it a thousandfold. Write {suggestion}.',
    englishDates:
      '{helper} always writes the names of months and days in English, and {readers} readers get them in the middle of their own language. Use figures, or format the date before it is sent.',
    americanDates:
      '{helper} writes dates as Americans do unless it is told a locale, which {readers} readers are not used to. Add the locale.',
    americanNumbers:
      '{helper} writes numbers as Americans do unless it is told a locale, so {readers} readers take a comma for a decimal sign. Add the locale.',
    helperOrder: '{helper} puts the month first here; {readers} readers read it as the day. Use their order.',
  },
};

export const localeFormat: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    if (!subject.audience.locales) return;
    for (const unit of readUnits(subject)) {
      yield* literalFindings(unit, subject);
      yield* helperFindings(unit, subject);
    }
  },
};
