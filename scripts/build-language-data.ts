/**
 * Builds data/ngrams.bin and data/alphabets.txt. Same input, same bytes.
 *
 *   node --import tsx scripts/build-language-data.ts CLDR
 *
 * CLDR is the unpacked package `cldr-misc-full` 48.2.0 (npm pack cldr-misc-full@48.2.0); it is not a dependency,
 * because it is 29 MB for the 60 lines taken from it. The n-grams are those of the installed `eld`, "large".
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { modelledLanguages } from '../src/knowledge/languages/modelled-languages';
import { PIECES_PER_START } from '../src/language/ngram-table';

interface EldData {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Gram {
  /** 1 starts a word, 2 ends one. */
  readonly edges: number;
  /** Up to four UTF-8 bytes, the first one highest, zeros after the last. */
  readonly key: number;
  /** Indexes into `languages`, ascending, and their scores in steps of 8. */
  readonly languages: readonly number[];
  readonly values: readonly number[];
}

const SCORE_STEP = 8;
const HIGHEST = 15;

/** The languages of the table: those that are told apart by n-grams, which one script per language makes needless. */
function tableLanguages(available: readonly string[]): readonly string[] {
  const shared = new Set(['Latn', 'Cyrl', 'Arab', 'Deva']);
  const wanted = modelledLanguages.filter(({ script }) => shared.has(script));
  const names = new Set(wanted.flatMap(({ tag, kin }) => kin ?? [tag]));
  return available.filter((name) => names.has(name)).sort();
}

function readGram(
  text: string,
  row: Readonly<Record<string, number>>,
  byteOf: ReadonlyMap<string, number>,
  languageOf: ReadonlyMap<string, number>,
): Gram | undefined {
  const edges = (text.startsWith(' ') ? 1 : 0) + (text.endsWith(' ') ? 2 : 0);
  const bytes = [...text.trim()].map((character) => byteOf.get(character) ?? character.charCodeAt(0));
  if (bytes.length === 0 || bytes.length > 4 || bytes.some((byte) => byte > 255)) return undefined;
  const key = [0, 1, 2, 3].reduce((sum, i) => sum * 256 + (bytes[i] ?? 0), 0);
  const scored = Object.entries(row)
    .flatMap(([id, score]) => {
      const language = languageOf.get(id);
      return language === undefined
        ? []
        : [{ language, value: Math.min(HIGHEST, Math.round(score / SCORE_STEP)) }];
    })
    .sort((a, b) => a.language - b.language);
  if (scored.length === 0) return undefined;
  return { edges, key, languages: scored.map((s) => s.language), values: scored.map((s) => s.value) };
}

/** Language sets, the most frequent first, so that their numbers take one byte. */
function rankSets(grams: readonly Gram[]): readonly (readonly number[])[] {
  const counts = new Map<string, { readonly set: readonly number[]; count: number }>();
  for (const { languages } of grams) {
    const entry = counts.get(languages.join()) ?? { set: languages, count: 0 };
    entry.count++;
    counts.set(languages.join(), entry);
  }
  return [...counts.entries()]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([, { set }]) => set);
}

/** The layout is described where it is read: src/language/ngram-file.ts. */
function packGrams(languages: readonly string[], grams: readonly Gram[]): Uint8Array {
  const sets = rankSets(grams);
  const setNumber = new Map(sets.map((set, i) => [set.join(), i]));
  const names = Buffer.from(languages.join(' '), 'ascii');
  const setBytes = sets.flat();
  const groups = [0, 1, 2, 3].map((edges) => grams.filter((gram) => gram.edges === edges).length);
  const starts: number[] = [];
  let valueCount = 0;
  for (const [i, { values }] of grams.entries()) {
    if (i % PIECES_PER_START === 0) starts.push(valueCount);
    valueCount += values.length;
  }
  const numbers = grams.map((gram) => setNumber.get(gram.languages.join()) ?? 0);
  const values = packValues(grams.flatMap((gram) => gram.values));
  return Buffer.concat([
    Buffer.from('TNG2'),
    asBytes(Uint32Array.of(...groups, names.length, sets.length, setBytes.length, values.length)),
    asBytes(Uint32Array.from(grams, ({ key }, i) => key - (grams[i - 1]?.key ?? 0))),
    asBytes(Uint32Array.from(starts)),
    asBytes(Uint16Array.from(numbers)),
    names,
    Uint8Array.from(sets, (set) => set.length),
    Uint8Array.from(setBytes),
    values,
  ]);
}

const asBytes = ({ buffer }: Uint16Array | Uint32Array): Uint8Array => new Uint8Array(buffer);

/** Two values a byte, the first one low. */
const packValues = (values: readonly number[]): Uint8Array =>
  Uint8Array.from(
    { length: (values.length + 1) >> 1 },
    (_, i) => (values[2 * i] ?? 0) + (values[2 * i + 1] ?? 0) * 16,
  );

async function buildNgrams(): Promise<Uint8Array> {
  const eld = resolve('node_modules/eld/src');
  const { ngramsData } = (await import(pathToFileURL(join(eld, 'ngrams/large.js')).href)) as {
    ngramsData: EldData;
  };
  const { dictionary } = (await import(pathToFileURL(join(eld, 'dictionary.js')).href)) as {
    dictionary: Readonly<Record<string, string>>;
  };
  const byteOf = new Map(
    Object.entries(dictionary).flatMap(([byte, character]) =>
      Number(byte) > 127 ? [[character, Number(byte)] as const] : [],
    ),
  );
  const languages = tableLanguages(Object.values(ngramsData.languages));
  const languageOf = new Map(
    Object.entries(ngramsData.languages).flatMap(([id, name]) =>
      languages.includes(name) ? [[id, languages.indexOf(name)] as const] : [],
    ),
  );
  const grams = Object.entries(ngramsData.ngrams)
    .flatMap(([text, row]) => readGram(text, row, byteOf, languageOf) ?? [])
    .sort((a, b) => a.edges - b.edges || a.key - b.key);
  return packGrams(languages, grams);
}

/** Letters of `[a b {dž} \\u200C]`; pairs of letters are left to the n-grams. */
function readExemplars(set: string): string {
  const plain = set.slice(1, -1).replace(/\{[^}]*\}|\\u[0-9A-F]{4}|\\./gu, ' ');
  return [...new Set(plain.normalize('NFC'))].filter((c) => /[\p{L}\p{M}]/u.test(c)).join('');
}

/** One line a language: its letters, and after a blank those it knows from neighbours and names. */
function buildAlphabets(cldr: string): string {
  const lines = modelledLanguages.flatMap(({ tag }) => {
    const name = tag === 'nb' ? 'no' : tag;
    const path = join(cldr, 'main', name, 'characters.json');
    if (!existsSync(path) || !['Latn', 'Cyrl', 'Arab', 'Deva'].includes(scriptOf(tag))) return [];
    const file = JSON.parse(readFileSync(path, 'utf8')) as {
      main: Record<string, { characters: { exemplarCharacters: string; auxiliary?: string } }>;
    };
    const characters = file.main[name]?.characters;
    if (characters === undefined) return [];
    const own = readExemplars(characters.exemplarCharacters);
    const auxiliary = [...readExemplars(characters.auxiliary ?? '[]')]
      .filter((c) => !own.includes(c))
      .join('');
    return [`${tag} ${own} ${auxiliary}`.trimEnd()];
  });
  return `# Letters by language. Unicode CLDR 48.2, exemplar characters; Unicode-3.0, see THIRD-PARTY-NOTICES.md\n${lines.join('\n')}\n`;
}

const scriptOf = (tag: string): string => modelledLanguages.find((entry) => entry.tag === tag)?.script ?? '';

async function main(cldr: string | undefined): Promise<void> {
  const ngrams = await buildNgrams();
  writeFileSync('data/ngrams.bin', ngrams);
  if (cldr !== undefined) writeFileSync('data/alphabets.txt', buildAlphabets(cldr));
  const zipped = deflateRawSync(ngrams, { level: 9 }).length;
  const digest = createHash('sha256').update(ngrams).digest('hex').slice(0, 16);
  console.log(`data/ngrams.bin ${ngrams.length} bytes, ${zipped} deflated, sha256 ${digest}`);
}

void main(process.argv[2]);
