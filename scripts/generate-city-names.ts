/**
 * Writes src/knowledge/city-names.generated.ts: what the exemplar cities of CLDR's time zones are called in the
 * languages of Europe. Same input, same bytes.
 *
 *   node --import tsx scripts/generate-city-names.ts FOLDER
 *
 * FOLDER is the unpacked package `cldr-dates-full` 48.2.0 (npm pack cldr-dates-full@48.2.0); it is no dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normaliseName } from '../src/text/normalise-name';

const LANGUAGES =
  'en de pl fr es it pt nl cs sk hu sl hr sr ro bg el tr ru uk sv da nb fi et lv lt ca ga mt is sq mk bs be';

type Zones = { readonly [name: string]: Zones | string };

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: generate-city-names.ts FOLDER');

const cities = new Map<string, Set<string>>();

function collect(zones: Zones, path: string): void {
  for (const [name, inner] of Object.entries(zones)) {
    if (typeof inner === 'string') {
      if (name === 'exemplarCity')
        cities.set(path, (cities.get(path) ?? new Set()).add(normaliseName(inner)));
    } else if (name !== 'short' && name !== 'long') collect(inner, path === '' ? name : `${path}/${name}`);
  }
}

for (const language of LANGUAGES.split(' ')) {
  const text = readFileSync(join(resolve(folder), 'main', language, 'timeZoneNames.json'), 'utf8');
  collect(JSON.parse(text).main[language].dates.timeZoneNames.zone, '');
}

const lines = [...cities]
  .filter(([zone, names]) => names.size > 1 && !/^(?:Etc|Antarctica)\//.test(zone))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, names]) => [...names].sort().join('|'));
if (lines.length < 200) throw new Error(`only ${lines.length} cities in ${folder}`);

const head = `// Written by scripts/generate-city-names.ts from CLDR 48.2 (Unicode License v3). Do not edit.

/**
 * What the exemplar cities of time zones are called in the languages of Europe: a city a line, its names between \`|\`,
 * as \`normaliseName\` writes them.
 * It is no gazetteer: a city that stands here is known by these names, and of any other nothing is said.
 */
`;
const body = lines.join('\\n').replaceAll("'", "\\'");
writeFileSync('src/knowledge/city-names.generated.ts', `${head}export const CITY_NAMES =\n  '${body}';\n`);
console.log(`${lines.length} cities, ${body.length} characters`);
