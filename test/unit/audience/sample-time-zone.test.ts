import assert from 'node:assert/strict';
import type { Audience } from '../../../src/audience/audience';
import { timeZoneOfSample } from '../../../src/audience/sample-time-zone';
import { dayOf } from '../../../src/render/days';

const NOTHING: Audience = {
  localesFromPath: false,
  localeFlags: new Map(),
  reads: [],
  fields: new Map(),
  aliases: new Map(),
  sources: [],
};
const zoneOf = (data: unknown, audience = NOTHING) => timeZoneOfSample({ name: 'Ania', data }, audience);
const WARSAW = 'Europe/Warsaw';

describe('the time zone of a sample', () => {
  it('stands where platforms write it', () => {
    for (const data of [
      { timeZone: WARSAW },
      { recipient: { timezone: WARSAW } },
      { customer: { cio_timezone: WARSAW } },
      { profile: { location: { timezone: WARSAW } } },
      { context: { timezone: WARSAW } },
      { user: { time_zone: WARSAW }, tz: WARSAW },
    ])
      assert.equal(zoneOf(data), WARSAW, JSON.stringify(data));
  });
  it('stands beside the locale, wherever that is declared to be', () => {
    const localeField = { value: [{ path: 'who.prefs.locale' }], at: undefined };
    assert.equal(zoneOf({ who: { prefs: { tz: WARSAW } } }, { ...NOTHING, localeField }), WARSAW);
    assert.equal(zoneOf({ who: { prefs: { tz: WARSAW } } }), undefined);
  });
  it('is unknown where it is another’s, names no zone, or there are two', () => {
    for (const data of [
      undefined,
      [],
      { shop: { timezone: WARSAW } },
      { offer: { location: { timezone: WARSAW } } },
      { recipient: { timezone: 'Europe/Atlantis' } },
      { recipient: { timezone: 'CET+1' } },
      { recipient: { timezone: 2 } },
      { recipient: { timezone: WARSAW }, tz: 'America/New_York' },
      JSON.parse('{"__proto__": {"timezone": "Europe/Warsaw"}}'),
    ])
      assert.equal(zoneOf(data), undefined, JSON.stringify(data));
  });
});

describe('the day of a time', () => {
  const day = (text: string) => dayOf(text);
  const CASES: readonly (readonly [text: string, zone: string | undefined, day: string])[] = [
    ['2026-05-10T22:30:00Z', WARSAW, '2026-05-11'],
    ['2026-05-10T22:30:00.000Z', WARSAW, '2026-05-11'],
    ['2026-05-10T21:30Z', WARSAW, '2026-05-10'],
    ['2026-05-11T01:30:00+0200', 'America/New_York', '2026-05-10'],
    ['2026-01-10T23:30:00Z', WARSAW, '2026-01-11'],
    ['2026-05-10 22:30:00Z', WARSAW, '2026-05-11'],
    // What has no offset is meant where the reader is.
    ['2026-05-10T22:30:00', WARSAW, '2026-05-10'],
    ['2026-05-10', WARSAW, '2026-05-10'],
    ['2026-05-10T22:30:00Z', undefined, '2026-05-10'],
    ['2026-05-10T22:30:00Z', 'Asia/Kathmandu', '2026-05-11'],
  ];
  for (const [text, zone, expected] of CASES)
    it(`${text} in ${zone ?? 'no known zone'}`, () => assert.equal(dayOf(text, zone), day(expected)));
  it('is none where there is no such time', () => {
    assert.equal(dayOf('2026-02-31T25:00:00Z', WARSAW), undefined);
  });
});
