import { type Cldr, cldrName, type Zone } from './cldr';
import { plain } from './records';

/** `Europe/Vienna` → `Wien`; only what the locale itself says. */
function citiesOf(cldr: Cldr, locale: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (zone: Zone, path: string): void => {
    if (zone.exemplarCity !== undefined) found.set(path, plain(zone.exemplarCity));
    for (const [name, inner] of Object.entries(zone))
      if (typeof inner === 'object') walk(inner, path === '' ? name : `${path}/${name}`);
  };
  walk(cldr.zones(locale), '');
  return found;
}

/** The city in a zone's own name, where no locale says another: `America/New_York` → `New York`. */
const cityIn = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** One line a zone: its English name, then every other name with the languages that have it. */
export function cityLines(cldr: Cldr, tags: readonly string[]): readonly string[] {
  const english = citiesOf(cldr, 'en');
  const byLanguage = tags.map((tag) => ({ tag, cities: citiesOf(cldr, cldrName(tag)) }));
  const zones = new Set(byLanguage.flatMap(({ cities }) => [...cities.keys()]));
  return [...zones]
    .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
    .sort()
    .map((zone) => {
      const own = english.get(zone) ?? cityIn(zone);
      const names = new Map<string, string[]>();
      for (const { tag, cities } of byLanguage) {
        const name = cities.get(zone) ?? own;
        if (name !== own) names.set(name, [...(names.get(name) ?? []), tag]);
      }
      return [own, ...[...names].map(([name, languages]) => `${name}:${languages.join()}`)].join('\t');
    });
}
