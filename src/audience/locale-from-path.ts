import {
  countryLanguages,
  homesOfWordLanguages,
  threeLetterLanguages,
  wordLanguages,
} from '../knowledge/path-words';
import { rememberedUpTo } from '../text/remembered';
import { wordSet } from '../text/word-list';
import { languageOf, subtagsOf } from './locale';
import { isAssignedRegion, isRegisteredLanguage, registeredLocale } from './registered';

/** A locale that a path names. */
export interface PathLocale {
  readonly locale: string;
  /** The folder or file name that names it. */
  readonly segment: string;
}

const words = wordSet(wordLanguages);
const countries = wordSet(countryLanguages);
const threeLetters = wordSet(threeLetterLanguages);

/**
 * How much a name says: `sure` whatever stands beside it; `plain` where something else is a language as well;
 * `doubtful` only beside what is not doubtful; `country` only beside what cannot be a country.
 */
type Weight = 'sure' | 'plain' | 'doubtful' | 'country';

interface Candidate {
  readonly written: string;
  readonly locale: string;
  readonly language: string;
  readonly weight: Weight;
  /** A language that is no country's code: where it stands, names are languages. */
  readonly decisive: boolean;
}

const shape = /^[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?$/;

function weightOfRegional(language: string, region: string, written: string): Weight {
  if (written.endsWith(region) && written.startsWith(language)) return 'sure';
  // `opt-in` and `how-to` are three-letter languages with a region; in small letters they are English.
  if (language.length === 3) return threeLetters.has(language) ? 'sure' : 'doubtful';
  const homes = Object.hasOwn(homesOfWordLanguages, language) ? homesOfWordLanguages[language] : '';
  return words.has(language) && !homes?.split(' ').includes(region.toLowerCase()) ? 'doubtful' : 'sure';
}

function weightOfBare(language: string, written: string): Weight | undefined {
  if (language.length === 3) return threeLetters.has(language) ? 'plain' : undefined;
  if (countries.has(language) || written === written.toUpperCase()) return 'country';
  return words.has(language) ? 'doubtful' : 'plain';
}

/** A name, or a part of one, as a language tag. */
function candidateOf(written: string): Candidate | undefined {
  if (!shape.test(written)) return undefined;
  // Most words of three letters are some language's code: cheaper to know them by the list than by the registry.
  if (written.length === 3 && !threeLetters.has(written.toLowerCase())) return undefined;
  const locale = registeredLocale(written);
  if (locale === undefined) return undefined;
  const { language, script, region } = subtagsOf(written);
  if (region) {
    const weight = weightOfRegional(language, region, written);
    return { written, locale, language: languageOf(locale), weight, decisive: weight === 'sure' };
  }
  if (script) return { written, locale, language: languageOf(locale), weight: 'sure', decisive: true };
  const weight = weightOfBare(language, written);
  const decisive = weight !== undefined && !words.has(language) && !isAssignedRegion(language);
  if (!weight) return undefined;
  const isDecisive = decisive && !countries.has(language);
  return { written, locale, language: languageOf(locale), weight, decisive: isDecisive };
}

/** The names that stand in one place, with what each of them may mean. */
interface Names {
  readonly all: readonly string[];
  readonly candidates: readonly Candidate[];
}

const asNames = (all: readonly string[]): Names => ({
  all,
  candidates: all.flatMap((name) => candidateOf(name) ?? []),
});

/** `us` or `gb`: beside such names the others are countries too. */
const isCountryOnly = (name: string): boolean =>
  /^[A-Za-z]{2}$/.test(name) && isAssignedRegion(name) && !isRegisteredLanguage(name);

/** Whether a candidate counts among the names that stand in its place. */
function counts(candidate: Candidate, names: () => Names): boolean {
  if (candidate.weight === 'sure') return true;
  const { all, candidates } = names();
  const beside = candidates
    .filter((other) => other.written !== candidate.written)
    .filter((other) => other.weight === 'sure' || other.language !== candidate.language);
  if (candidate.weight === 'country') return beside.some((other) => other.decisive);
  const languages = candidate.decisive || beside.some((other) => other.decisive);
  const witnesses = beside.filter((other) => other.weight === 'sure' || other.weight === 'plain');
  // Among `us`, `gb` and `fr` the last is a country as well.
  const byCountry = !languages && all.filter(isCountryOnly).length > witnesses.length;
  return !byCountry && (witnesses.length > 0 || (languages && beside.length > 0));
}

const extensions = /\.(?:hbs|handlebars|mustache|mjml|html|htm|tpl|txt)$/i;

/** A file's name without the endings that say what kind of template it is. */
export function stemOf(name: string): string {
  const stem = name.replace(extensions, '');
  return stem === name || stem === '' ? name : stemOf(stem);
}

/** A name in three parts, the middle one of which may be a tag. */
export interface Frame {
  readonly before: string;
  readonly part: string;
  readonly after: string;
}

/** The parts of a name that could be a tag: all of it, what follows a separator, what comes before the first one. */
function framesOf(name: string): readonly Frame[] {
  const whole = [{ before: '', part: name, after: '' }];
  const separators = [...name.matchAll(/[.\-_]/g)].map((match) => match.index);
  const ends = separators.map((at) => ({
    before: name.slice(0, at + 1),
    part: name.slice(at + 1),
    after: '',
  }));
  const starts = separators.map((at) => ({ before: '', part: name.slice(0, at), after: name.slice(at) }));
  const middles = [...name.matchAll(/(?<=\.)[^.]+(?=\.)/g)].map((match) => ({
    before: name.slice(0, match.index),
    part: match[0],
    after: name.slice(match.index + match[0].length),
  }));
  return [...whole, ...ends, ...middles, ...starts.reverse()];
}

/** What stands in the middle of a name that begins and ends as the frame does: nothing, or one part. */
export const withinFrame = ({ before, after }: Frame, name: string): readonly string[] =>
  name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after)
    ? [name.slice(before.length, name.length - after.length)]
    : [];

/** Names are short; one with more separators than this is no name that anybody gave. */
const longestName = 120;

/** The part of a name that is a locale, beside the other names of its folder. */
export function localeInName(
  name: string,
  siblings: () => readonly string[],
): { readonly locale: string; readonly frame: Frame } | undefined {
  if (name.length > longestName) return undefined;
  for (const frame of framesOf(name)) {
    const candidate = candidateOf(frame.part);
    if (!candidate) continue;
    const others = () => asNames(siblings().flatMap((sibling) => withinFrame(frame, sibling)));
    if (counts(candidate, others)) return { locale: candidate.locale, frame };
  }
  return undefined;
}

/** Names of folders come again and again; those of files, in the review of one folder. */
const MOST_NAMES = 2000;

const hasCandidate = rememberedUpTo(MOST_NAMES, (name) =>
  framesOf(name).some((frame) => candidateOf(frame.part) !== undefined),
);

/** Whether a part of a path could be a tag: of most paths none could, and then nothing is asked of their folders. */
export function mayNameLocale(path: string): boolean {
  const segments = path.split('/').filter(Boolean);
  const last = segments.length - 1;
  return segments.some((segment, i) => {
    const name = i === last ? stemOf(segment) : segment;
    return name.length <= longestName && hasCandidate(name);
  });
}

/** The locales among parts that stand in the same place of their names. */
export function localesAmong(parts: readonly string[]): readonly { part: string; locale: string }[] {
  const names = asNames(parts);
  return names.candidates
    .filter((candidate) => counts(candidate, () => names))
    .map(({ written, locale }) => ({ part: written, locale }));
}

/**
 * The locale that a template's path names, the nearest segment first (contract, section 3): `emails/pl/offer.hbs`,
 * `offer.pt_BR.hbs`, `offer-de.hbs`. A bare language counts only where the same place also holds another one:
 * `emails/pl` beside `emails/de`, `offer-de.hbs` beside `offer-fr.hbs`; one with a region counts by itself.
 *
 * `path` is relative to the root. `namesIn` gives the names in one of its folders (`''` for the root); it is asked
 * for the folders of the path only.
 */
export function localeFromPath(
  path: string,
  namesIn: (folder: string) => readonly string[],
): PathLocale | undefined {
  const segments = path.split('/').filter(Boolean);
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i] ?? '';
    const isFile = i === segments.length - 1;
    // Asked only for a name that could be a tag: a folder may hold thousands of others.
    const names = () => namesIn(segments.slice(0, i).join('/'));
    const found = localeInName(
      isFile ? stemOf(segment) : segment,
      isFile ? () => names().map(stemOf) : names,
    );
    if (found) return { locale: found.locale, segment };
  }
  return undefined;
}
