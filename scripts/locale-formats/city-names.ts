import { normaliseName } from '../../src/text/normalise-name';
import type { Cldr, Zone } from './cldr';

const LANGUAGES =
  'en de pl fr es it pt nl cs sk hu sl hr sr ro bg el tr ru uk sv da nb fi et lv lt ca ga mt is sq mk bs be';

/** What the exemplar cities of time zones are called in the languages of Europe, each city's names between `|`. */
export function cityNames(cldr: Cldr): readonly string[] {
  const cities = new Map<string, Set<string>>();
  for (const language of LANGUAGES.split(' ')) collect(cldr.zones(language), '', cities);
  const lines = [...cities]
    .filter(([zone, names]) => names.size > 1 && !/^(?:Etc|Antarctica)\//.test(zone))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, names]) => [...names].sort().join('|'));
  if (lines.length < 200) throw new Error(`only ${lines.length} cities have several names`);
  return lines;
}

/** Gathers the names of the cities in a folder of zones, by the zone's path. */
function collect(zones: Zone, path: string, cities: Map<string, Set<string>>): void {
  for (const [name, inner] of Object.entries(zones)) {
    if (typeof inner === 'string') {
      if (name === 'exemplarCity')
        cities.set(path, (cities.get(path) ?? new Set()).add(normaliseName(inner)));
    } else if (inner && name !== 'short' && name !== 'long')
      collect(inner, path === '' ? name : `${path}/${name}`, cities);
  }
}
