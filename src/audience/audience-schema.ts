import * as z from 'zod';
import {
  categoryGroups,
  categoryNames,
  fieldSources,
  placePrecisions,
  timePrecisions,
} from '../knowledge/data-categories';
import { selectorMark } from '../text/validation-problems';

// What an audience file may hold (contract, section 3). Each `error` is a noun that says what belongs there; the
// description goes into the JSON schema that editors complete from.

/** A group of known keys; `expected` says what belongs there where something else stands. */
export const group = <S extends z.ZodRawShape>(shape: S, expected: string) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : expected),
  });

/** A group that says where something holds: with a key left out it would hold in more places than were meant. */
export const selector = <S extends z.ZodRawShape>(shape: S, expected: string) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? [selectorMark, ...Object.keys(shape)].join(' ') : expected,
  });

const path = z
  .string({ error: 'a path into the data such as `recipient.locale`' })
  .describe('Path into the data, from its root: `recipient.orders[].sku`');

const tag = z
  .string({ error: 'a language tag such as `pl-PL`' })
  .describe('Language tag (BCP 47) such as pl-PL or de');

/** A value as the data spells it; what is no text there is compared by its spelling. */
const spelling = z.union([z.string(), z.number(), z.boolean()], { error: 'a single value' });

const category = z.enum(categoryNames);

const fieldFacts = group(
  {
    category: category.optional().describe('What kind of personal data it is'),
    precision: z
      .enum([...timePrecisions, ...placePrecisions])
      .optional()
      .describe('How exactly it tells a time or a place'),
    source: z.enum(fieldSources).optional().describe('Where the sender has it from'),
    optional: z.boolean().optional().describe('Not every recipient has it'),
    values: z
      .array(spelling, { error: 'a list of values such as `[gold, silver]`' })
      .optional()
      .describe('All values it can have, as the data spells them'),
  },
  'facts such as `{ category: name, optional: true }`',
);

/** Facts by path: `fields` of an audience and of a configuration. */
export const fieldsSchema = z
  .record(z.string(), fieldFacts, { error: 'a group of paths, such as `trip.city: { category: location }`' })
  .describe('What the data holds, by path');

const localeField = z.union(
  [
    path,
    z.strictObject({
      path,
      values: z.record(z.string(), tag).optional().describe('How the data spells each locale'),
    }),
  ],
  { error: 'a path such as `recipient.locale`, or `{ path: recipient.lang, values: { german: de-AT } }`' },
);

const consent = z.union(
  [
    z.boolean(),
    path,
    selector(
      {
        path,
        is: spelling.optional().describe('They agreed where the field has this value'),
        includes: spelling.optional().describe('They agreed where the list holds this value'),
        not: spelling.optional().describe('They agreed where the field has any other value'),
      },
      'a path and a test',
    ),
  ],
  { error: '`true`, `false`, a path, or `{ path: …, is: … }`' },
);

const amount = z.number({ error: 'a number of 0 or more' }).nonnegative({ error: 'a number of 0 or more' });

const consentNames = [...categoryNames, ...categoryGroups];

const sample = z.strictObject({
  name: z.string({ error: 'a name for this recipient' }).optional(),
  locale: tag.optional(),
  now: z.string({ error: 'a date such as 2026-05-10' }).optional().describe('The day the mail is sent'),
  data: z
    .record(z.string(), z.unknown(), {
      error: "the template's data, such as `{ recipient: { firstName: Ania } }`",
    })
    .describe("The template's data for this recipient"),
});

const samplePattern = z.string({ error: 'a pattern such as `samples/*.json`' });

/** The keys of an audience, also used by the entries of a configuration's `audiences`. */
export const audienceShape = {
  locale: tag.optional().describe('Who receives it, if all have one locale'),
  locales: z
    .array(tag, { error: 'a list of language tags such as `[pl-PL, de-AT]`' })
    .optional()
    .describe('Who receives it'),
  localeField: z
    .union([localeField, z.array(localeField)], {
      error: 'a path such as `recipient.locale`, or `{ path: recipient.lang, values: { german: de-AT } }`',
    })
    .optional()
    .describe('Where the data says which locale a recipient has'),
  localeFlags: z
    .record(z.string(), tag, { error: 'a group such as `{ english: en, polish: pl }`' })
    .optional()
    .describe('Booleans in the data that say it instead'),
  reads: z
    .array(tag, { error: 'a list of language tags such as `[sk]`' })
    .optional()
    .describe('Languages they read besides'),
  bilingual: z.boolean().optional().describe('One message says everything in every locale'),
  kind: z.enum(['marketing', 'transactional', 'security']).optional().describe('What the mail is for'),
  consent: z
    .partialRecord(z.enum(consentNames), consent, {
      // Types of records know no such issue; those with a list of keys raise it all the same.
      error: (issue) =>
        String(issue.code) === 'unrecognized_keys'
          ? consentNames.join(' ')
          : 'a group such as `{ location: true }`',
    })
    .optional()
    .describe('What they agreed to, by category or group'),
  frequency: z
    .strictObject({
      sends: amount.optional().describe('Mails sent'),
      per: z.enum(['day', 'week', 'month']).optional(),
      cap: amount.optional().describe('Most mails one reader is to get'),
      reminder: amount.optional().describe('Reminders sent of one thing'),
    })
    .optional()
    .describe('How often they get mail'),
  fields: fieldsSchema.optional(),
  offer: z
    .strictObject({
      place: path.optional(),
      from: path.optional(),
      to: path.optional(),
      item: path.optional(),
      expires: path.optional(),
    })
    .optional()
    .describe('Where the data holds what is offered'),
  bookings: z
    .strictObject({ list: path, place: path.optional(), from: path.optional(), to: path.optional() })
    .optional()
    .describe('What they booked; the other paths start at an element of the list'),
  purchases: z
    .strictObject({
      list: path,
      item: path.optional(),
      repeats: z.boolean().optional().describe('These are things people buy again'),
    })
    .optional()
    .describe('What they bought; `item` starts at an element of the list'),
  aliases: z
    .record(z.string(), z.array(spelling, { error: 'a list of other names such as `[Wien, Vienna]`' }), {
      error: 'a group such as `{ Wiedeń: [Wien, Vienna] }`',
    })
    .optional()
    .describe('Other names of one place or thing'),
  samples: z
    .union([samplePattern, z.array(z.union([sample, samplePattern]))], {
      error: 'a list of recipients, or a pattern such as `samples/*.json`',
    })
    .optional()
    .describe('Recipients to review the rendered message for, or patterns of JSON files'),
};

/** An audience file. */
export const audienceSchema = z.strictObject({ $schema: z.string().optional(), ...audienceShape });

/** A sample file: a recipient as in `samples`, with its data under `data`. */
export const sampleSchema = sample;
