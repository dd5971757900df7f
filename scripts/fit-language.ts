/**
 * Shows what the judge's thresholds have to lie between, on the fit half of the labelled texts:
 *
 *   node --import tsx scripts/fit-language.ts [SENTENCES]
 *
 * By telling characters: the margins of texts in the readers' own language (99 and 99.5 in a hundred lie below), and
 * those of texts in another one (1, 2.5 and 5 in a hundred lie below), for languages apart and for close relatives.
 * The curves in src/language/calibration.ts were drawn between the two by hand, nearer to the former.
 */
import { readFileSync } from 'node:fs';
import { readAlphabetTable } from '../src/language/alphabet-table';
import { type Evidence, gatherEvidence } from '../src/language/evidence';
import { type LanguageData, languageData } from '../src/language/language-data';
import { languageIndex } from '../src/language/language-index';
import { readNgramTable } from '../src/language/ngram-file';
import { type Readers, readersOf } from '../src/language/readers';
import { weighLanguages } from '../src/language/weigh-languages';
import { readWordTable } from '../src/language/word-table';
import { suspects } from './language/detectors';
import { type LabelledText, readMails, readSentences, rowOf, withPieces } from './language/labelled-texts';
import { formatTable } from './language/rates';

const bins = [8, 13, 18, 25, 32, 40, 60, 80, 200, Number.POSITIVE_INFINITY];

interface Bin {
  readonly own: number[];
  readonly ownRelated: number[];
  readonly other: number[];
  readonly otherRelated: number[];
}

async function load(): Promise<LanguageData> {
  const text = (name: string): string => readFileSync(`data/${name}`, 'utf8');
  const ngrams = readNgramTable(readFileSync('data/ngrams.bin'));
  const words = readWordTable(text('words.txt'), languageIndex);
  return languageData(ngrams, words, readAlphabetTable(text('alphabets.txt'), languageIndex));
}

function readersByTag(texts: readonly LabelledText[]): ReadonlyMap<string, Readers> {
  const tags = [...new Set(texts.map(({ language }) => language))];
  return new Map(
    tags.map((tag) => [tag, readersOf({ locales: [tag], reads: [], candidates: suspects, names: [] })]),
  );
}

function note(bin: Bin, evidence: Evidence, language: string, readers: ReadonlyMap<string, Readers>): void {
  const index = languageIndex.get(language) ?? -1;
  for (const [tag, who] of readers) {
    const margin = weighLanguages(evidence, who);
    if (margin === undefined) continue;
    const related = who.related[margin.other] === 1;
    if (tag === language) (related ? bin.ownRelated : bin.own).push(margin.value);
    else if (who.reads[index] !== 1)
      (who.related[index] === 1 ? bin.otherRelated : bin.other).push(margin.value);
  }
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]?.toFixed(2) ?? '–';
}

async function main(folder: string): Promise<void> {
  const data = await load();
  const texts = withPieces([...readMails().fit, ...(readSentences(folder)?.fit ?? [])]).filter(
    (t) => rowOf(t) > 0,
  );
  const readers = readersByTag(texts);
  const found = bins.map((): Bin => ({ own: [], ownRelated: [], other: [], otherRelated: [] }));
  for (const { text, language } of texts) {
    const evidence = gatherEvidence(data, text, new Map());
    const bin = found[bins.findIndex((limit) => evidence.telling < limit)];
    if (bin) note(bin, evidence, language, readers);
  }
  const lines = found.map((bin, i) => [
    `below ${bins[i]}`,
    String(bin.own.length + bin.ownRelated.length),
    ...[0.99, 0.995].map((share) => quantile(bin.own, share)),
    ...[0.01, 0.025, 0.05].map((share) => quantile(bin.other, share)),
    ...[0.99, 0.995].map((share) => quantile(bin.ownRelated, share)),
    ...[0.1, 0.25, 0.5].map((share) => quantile(bin.otherRelated, share)),
  ]);
  const head = [
    'telling',
    'texts',
    'own 99',
    '99.5',
    'other 1',
    '2.5',
    '5',
    'related: own 99',
    '99.5',
    'other 10',
    '25',
    '50',
  ];
  console.log(formatTable([head, ...lines]));
}

void main(process.argv[2] ?? '../shared/lid');
