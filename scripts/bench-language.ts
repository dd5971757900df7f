/**
 * Measures the language judge against franc and eld, all on the same texts in the same run:
 *
 *   npm run bench:language [-- SENTENCES]
 *
 * Texts are our own passages of mail (test/fixtures/language/mails.txt) and, where SENTENCES (by default
 * ../shared/lid) is there, labelled sentences, both also cut at word boundaries. Even lines are the fit half: the
 * thresholds of franc and eld are set there, a row each, to 1% false alarms, and the judge's numbers were chosen
 * there. Odd lines are the report half: everything printed is measured on them.
 */

import { cpus, loadavg } from 'node:os';
import type { Judge } from '../src/language/judge';
import { loadJudge } from '../src/language/load-judge';
import { printLoading, printSpeed } from './language/cost';
import {
  areRelated,
  type Detector,
  eldAlone,
  francAlone,
  francRestricted,
  sameLanguage,
  suspects,
  tactful,
} from './language/detectors';
import {
  type LabelledText,
  type LabelledTexts,
  messagesOf,
  readMails,
  readSentences,
  rowOf,
  rows,
  withPieces,
} from './language/labelled-texts';
import { formatRate, formatTable, rate } from './language/rates';
import { readData } from './read-data';

type Pairing = (own: string, expected: string) => boolean;

const pairings: readonly (readonly [string, Pairing])[] = [
  ['caught: English, de fr es it pt pl nl', (own, expected) => isSuspect(own) && !areRelated(own, expected)],
  ['caught: any other language', (own, expected) => !areRelated(own, expected)],
  ['caught: close relatives', (own, expected) => areRelated(own, expected)],
];

const isSuspect = (language: string): boolean => (suspects as readonly string[]).includes(language);

/** Thresholds a row that give 1% false alarms on the fit half; Tactful has its own. */
function fitThresholds(detector: Detector, texts: readonly LabelledText[]): readonly number[] {
  return rows.map((_, row) => {
    if (!detector.fitted) return 0;
    const own = texts.filter((entry) => rowOf(entry) === row);
    const scores = own.map(({ text, language }) => detector.suspicion(text, language)).sort((a, b) => b - a);
    return Math.max(0, scores[Math.floor(scores.length / 100)] ?? 0);
  });
}

function measure(
  detector: Detector,
  texts: readonly LabelledText[],
  thresholds: readonly number[],
  pairing?: Pairing,
) {
  const readers = [...new Set(texts.map(({ language }) => language))];
  return rows.map((_, row) => {
    const above = thresholds[row] ?? 0;
    const judged = texts.filter((entry) => rowOf(entry) === row);
    return rate(
      judged.flatMap(({ text, language }) =>
        (pairing === undefined
          ? [language]
          : readers.filter((r) => !sameLanguage(r, language) && pairing(language, r))
        ).map((reader) => [text, detector.suspicion(text, reader) > above] as const),
      ),
    );
  });
}

function printCollection(
  title: string,
  { fit, report }: LabelledTexts,
  detectors: readonly Detector[],
): void {
  const texts = withPieces(report);
  console.log(`\n${title}: ${texts.length} texts in ${new Set(texts.map((t) => t.language)).size} languages`);
  const thresholds = detectors.map((detector) => fitThresholds(detector, withPieces(fit)));
  const table = (name: string, pairing?: Pairing): void => {
    const columns = detectors.map((detector, i) => measure(detector, texts, thresholds[i] ?? [], pairing));
    const lines = rows.map((row, i) => [
      row,
      String(columns[0]?.[i]?.n ?? 0),
      ...columns.map((column) => (column[i] ? formatRate(column[i]) : '')),
    ]);
    console.log(`\n${formatTable([[`${name}, %`, 'n', ...detectors.map((d) => d.name)], ...lines])}`);
  };
  table('false alarms');
  for (const [name, pairing] of pairings) table(name, pairing);
}

function printMessages(judge: Judge, collections: readonly LabelledTexts[]): void {
  const own = collections.map(({ report }) => messagesOf(report, 60));
  for (const [i, messages] of own.entries()) {
    const alarms = rate(
      messages.map(({ text, language }) => {
        const verdict = judge.judge(text, {
          locales: [language],
          reads: [],
          candidates: suspects,
          names: [],
        });
        return [text, verdict.kind === 'does-not-read'] as const;
      }),
    );
    const name = i === 0 ? 'own passages' : 'labelled sentences';
    console.log(
      `false alarms on whole messages of 80 characters and more, ${name}: ${formatRate(alarms)} % of ${alarms.n}`,
    );
  }
}

/** What is never to happen: a short passage reported alone, though its readers read its script. */
function printShort(judge: Judge, texts: readonly LabelledText[]): void {
  const latin = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'nl', 'fi', 'hu', 'tr', 'cs'];
  const short = texts.filter((entry) => rowOf(entry) === 0 && latin.includes(entry.language));
  const reported = short.flatMap(({ text }) =>
    latin.filter((tag) => {
      const verdict = judge.judge(text, { locales: [tag], reads: [], candidates: suspects, names: [] });
      return verdict.kind === 'does-not-read';
    }),
  );
  console.log(
    `under 15 characters, readers of the script: ${reported.length} reports of ${short.length * latin.length}`,
  );
}

async function main(folder: string): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
  printLoading();
  const judge = await loadJudge(readData);
  const mails = readMails();
  const sentences = readSentences(folder);
  if (sentences === undefined) console.log(`no labelled sentences at ${folder}: our own passages only`);
  await printSpeed(
    readData,
    withPieces([...mails.report, ...(sentences?.report ?? []).filter((_, i) => i % 5 === 0)]),
  );
  printMessages(judge, [mails, ...(sentences ? [sentences] : [])]);
  printShort(judge, withPieces([...mails.report, ...(sentences?.report ?? [])]));
  const eldStart = performance.now();
  const eld = await eldAlone();
  console.log(`eld, largest table: loading ${(performance.now() - eldStart).toFixed(0)} ms`);
  const detectors = [francAlone, francRestricted, eld, tactful(judge)];
  console.log(
    '\nReport half only; [95% intervals]. A share of all texts, or of all pairs of a text and other readers.',
  );
  printCollection('Own passages of mail', mails, detectors);
  if (sentences) printCollection('Labelled sentences', thin(sentences), detectors);
}

/** A fifth of the sentences, which is plenty: every text is judged for forty readers by four detectors. */
const thin = ({ fit, report }: LabelledTexts): LabelledTexts => ({
  fit,
  report: report.filter((_, i) => i % 5 === 0),
});

void main(process.argv[2] ?? '../shared/lid');
