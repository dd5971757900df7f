import { type Frame, localeInName, localesAmong, stemOf, withinFrame } from './locale-from-path';

/** A path that differs from another in its language alone. */
export interface PathTranslation {
  readonly locale: string;
  /** Relative to the root; the first of these that is there. */
  readonly paths: readonly string[];
}

/** What a path says of its language, and where the same mail would be in others. */
export interface PathTranslations {
  readonly locale: string;
  readonly others: readonly PathTranslation[];
}

/** More languages than this no mail is written in. */
const MOST_LANGUAGES = 80;

/**
 * Where the translations of a mail would be: `emails/de/offer.hbs` and `emails/fr/offer.hbs` for `emails/pl/offer.hbs`,
 * `offer-de.hbs` for `offer-pl.hbs`. Which names are languages is told as in `localeFromPath`, by what stands beside
 * them; whether the files are there is not looked at.
 */
export function pathTranslations(
  path: string,
  namesIn: (folder: string) => readonly string[],
): PathTranslations | undefined {
  const segments = path.split('/').filter(Boolean);
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i] ?? '';
    const isFile = i === segments.length - 1;
    const names = () => namesIn(segments.slice(0, i).join('/'));
    const stem = isFile ? stemOf(segment) : segment;
    const found = localeInName(stem, isFile ? () => names().map(stemOf) : names);
    if (!found) continue;
    const ending = segment.slice(stem.length);
    const parts = names().flatMap((name) => partOf(name, ending, found.frame));
    const rest = segments.slice(i + 1);
    const others = localesAmong([...new Set(parts)])
      .filter(({ part, locale }) => part !== found.frame.part && locale !== found.locale)
      .slice(0, MOST_LANGUAGES)
      .map(({ part, locale }) => {
        const name = found.frame.before + part + found.frame.after + ending;
        const start = [...segments.slice(0, i), name];
        const alike = rest.map((each) => retagged(each, found.frame.part, part));
        return {
          locale,
          paths: [...new Set([[...start, ...rest].join('/'), [...start, ...alike].join('/')])],
        };
      });
    return { locale: found.locale, others };
  }
  return undefined;
}

/** The middle of a name in the frame that also ends in the same way. */
const partOf = (name: string, ending: string, frame: Frame): readonly string[] =>
  name.endsWith(ending) ? withinFrame(frame, name.slice(0, name.length - ending.length)) : [];

/** `offer.de.hbs` in the folder `de` is `offer.fr.hbs` in the folder `fr`. */
const retagged = (name: string, from: string, to: string): string =>
  name
    .split(/([.\-_])/)
    .map((piece) => (piece === from ? to : piece))
    .join('');
