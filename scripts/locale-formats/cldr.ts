import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The forms of the twelve months or the seven days: `wide`, `abbreviated`, `narrow`, each by key in order. */
interface NameForms {
  readonly wide: Readonly<Record<string, string>>;
  readonly abbreviated: Readonly<Record<string, string>>;
}

export interface Gregorian {
  readonly months: { readonly format: NameForms; readonly 'stand-alone': NameForms };
  readonly days: { readonly format: NameForms; readonly 'stand-alone': NameForms };
  readonly dayPeriods: { readonly format: { readonly abbreviated: Readonly<Record<string, string>> } };
  readonly dateFormats: Readonly<Record<'full' | 'long' | 'medium' | 'short', string>>;
  readonly timeFormats: Readonly<Record<'short', string>>;
  readonly dateTimeFormats: { readonly availableFormats: Readonly<Record<string, string>> };
}

export interface Numbers {
  readonly 'symbols-numberSystem-latn': Readonly<Record<string, string>>;
  readonly 'currencyFormats-numberSystem-latn': { readonly standard: string };
  readonly 'percentFormats-numberSystem-latn': { readonly standard: string };
}

/** A zone, or a folder of zones. */
export interface Zone {
  readonly exemplarCity?: string;
  readonly [name: string]: Zone | string | undefined;
}

/** The unpacked packages `cldr-dates-full` and `cldr-numbers-full`, both in one folder. */
export class Cldr {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Every locale that both packages know. */
  locales(): readonly string[] {
    const inNumbers = new Set(readdirSync(join(this.#folder, 'cldr-numbers-full/main')));
    return readdirSync(join(this.#folder, 'cldr-dates-full/main')).filter((name) => inNumbers.has(name));
  }

  gregorian(locale: string): Gregorian {
    return this.#read('cldr-dates-full', locale, 'ca-gregorian', 'dates').calendars.gregorian;
  }

  numbers(locale: string): Numbers {
    return this.#read('cldr-numbers-full', locale, 'numbers', 'numbers');
  }

  zones(locale: string): Zone {
    return this.#read('cldr-dates-full', locale, 'timeZoneNames', 'dates').timeZoneNames.zone;
  }

  #read(name: string, locale: string, file: string, key: string) {
    const path = join(this.#folder, name, 'main', locale, `${file}.json`);
    if (!existsSync(path)) throw new Error(`${path} is not there: unpack ${name} first`);
    return JSON.parse(readFileSync(path, 'utf8')).main[locale][key];
  }
}
