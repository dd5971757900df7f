import { weights } from './calibration';
import type { LanguageData } from './language-data';
import { languageCount } from './language-index';
import { type NameIndex, type PassageWord, type PassageWords, passageWords } from './passage-words';
import type { KnownWord } from './word-table';

/** What a passage says for each modelled language, whoever its readers are. */
export interface Evidence {
  /** One entry a language; only differences between languages of one script mean something. */
  readonly scores: Float64Array;
  /** Script most letters are written in, '' where there are none. Kana and Han are one: `Hani`. */
  readonly script: string;
  readonly letters: ReadonlyMap<string, number>;
  /** Two words or more, none of them in lower case. */
  readonly titled: boolean;
  /** Characters that a reader sees. */
  readonly length: number;
  /** Characters of words that tell something, blanks included. */
  readonly telling: number;
  /** The words, and of those in the lists that tell something, the languages. */
  readonly words: readonly PassageWord[];
  readonly listed: readonly (readonly number[])[];
}

/** Whether a script's letters say as much as three of an alphabet. */
export const isDense = (script: string): boolean =>
  script === 'Hani' || script === 'Kana' || script === 'Hang';

/** Gathers what a passage says for each language. Takes time in proportion to the text, which is cut when long. */
export function gatherEvidence(data: LanguageData, text: string, names: NameIndex): Evidence {
  const passage = passageWords(text, names);
  const scores = new Float64Array(languageCount);
  const columns = new Float64Array(data.ngrams.languages.length);
  const seen = new Set<string>();
  const listed: (readonly number[])[] = [];
  const capital = capitalWeight(data, passage);
  let telling = 0;
  for (const word of passage.words) {
    const known = data.words.get(word.text);
    const telltale = known !== undefined && isTelltale(known);
    if (telltale) listed.push(known.languages);
    const weight = telltale || (word.letterCase !== 'capital' && !passage.titled) ? 1 : capital;
    telling += word.text.length * weight + 1;
    if (seen.has(word.text)) continue;
    seen.add(word.text);
    data.ngrams.addWord(word.text, weight, columns);
    for (const language of known?.languages ?? []) add(scores, language, weights.word * (known?.weight ?? 0));
    addAlphabet(data, word.text, weight, scores);
  }
  addColumns(data, columns, scores);
  const script = mainScript(passage);
  return {
    scores,
    titled: passage.titled && !passage.single,
    script,
    letters: passage.letters,
    length: passage.length,
    telling,
    words: passage.words,
    listed,
  };
}

/** Listed, and not for so many languages that brands are made of it ("Online Shop"). */
const isTelltale = (known: KnownWord | undefined): boolean =>
  known !== undefined && known.languages.length < 12;

/** What a word counts that may be a name. */
function capitalWeight(data: LanguageData, { words, titled, single, numbered }: PassageWords): number {
  if (!titled) return weights.capital;
  // A single capitalised word is how a button looks: its capital says nothing.
  if (single) return 1;
  return words.some(({ text }) => isTelltale(data.words.get(text)))
    ? weights.titled
    : weights.nameLike * (numbered ? 0.4 : 1);
}

const add = (scores: Float64Array, language: number, by: number): void => {
  scores[language] = (scores[language] ?? 0) + by;
};

function addColumns(data: LanguageData, columns: Float64Array, scores: Float64Array): void {
  for (const [language, own] of data.columns.entries()) {
    let best = 0;
    for (const column of own) best = Math.max(best, columns[column] ?? 0);
    add(scores, language, best);
  }
}

/** A word counts once against a language, by its strangest letter. */
function addAlphabet(data: LanguageData, word: string, weight: number, scores: Float64Array): void {
  let degrees: Uint8Array | undefined;
  for (let i = 0; i < word.length; i++) {
    const strange = data.alphabets.get(word.charCodeAt(i));
    if (strange === undefined) continue;
    degrees ??= new Uint8Array(languageCount);
    for (let k = 0; k < strange.languages.length; k++) {
      const language = strange.languages[k] ?? 0;
      degrees[language] = Math.max(degrees[language] ?? 0, strange.degrees[k] ?? 0);
    }
  }
  if (degrees === undefined) return;
  for (let language = 0; language < languageCount; language++) {
    const degree = degrees[language] ?? 0;
    if (degree > 0)
      add(scores, language, -weight * (degree === 1 ? weights.neighbourLetter : weights.strangeLetter));
  }
}

function mainScript({ letters }: PassageWords): string {
  let best = '';
  let most = 0;
  for (const [script, count] of letters) {
    const share = count * (isDense(script) ? 3 : 1);
    if (script !== '' && share > most) {
      most = share;
      best = script;
    }
  }
  return best === 'Kana' ? 'Hani' : best;
}
