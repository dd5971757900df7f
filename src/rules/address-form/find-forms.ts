import type { Span } from '../../text/span';
import { type Word, wordsOf, writtenForm } from '../../text/words';
import type { Entry, Lexicon } from './lexicon';
import { quotedStretches } from './quoted-stretches';

/** A place in a text that addresses the reader in some form. */
export interface FoundForm {
  /** Index into the lexicon's names. */
  readonly form: number;
  /** False for what could be read otherwise: a bare command, an ending, a form that several are addressed with. */
  readonly isClear: boolean;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

interface Token extends Word {
  readonly lower: string;
  readonly startsSentence: boolean;
  readonly isCapital: boolean;
  /** Number of its sentence. */
  readonly sentence: number;
}

/** After these a sentence may start; a value may end one too. */
const BEFORE_SENTENCE = /^[.!?…:;•·|–—>()[\]"„“”«»\uFFFC\p{S}]$/u;

function tokensOf(text: string): readonly Token[] {
  const words = wordsOf(text);
  let sentence = 0;
  return words.map((word, i) => {
    const before = words[i - 1];
    const isParted = before !== undefined && text.slice(before.end, word.start).includes('\n');
    if (isParted || (before !== undefined && /^[.!?…]$/.test(before.text))) sentence++;
    return {
      ...word,
      lower: writtenForm(word.text),
      startsSentence: before === undefined || isParted || BEFORE_SENTENCE.test(before.text),
      isCapital: /^\p{Lu}/u.test(word.text),
      sentence,
    };
  });
}

/** Where a text addresses the reader, in order; what it quotes is left out. Linear in the text. */
export function findForms(text: string, lexicon: Lexicon): readonly FoundForm[] {
  const tokens = tokensOf(text);
  const matches = matchesIn(tokens, quotedStretches(text), lexicon, /\p{Ll}{2}/u.test(text));
  const toSeveral = new Set(matches.flatMap(({ use, first }) => (use === 'several' ? [first.sentence] : [])));
  return matches.flatMap(({ form, use, first, last }) => {
    if (form === undefined || (lexicon.plural.has(form) && toSeveral.has(first.sentence))) return [];
    const isClear = (use === 'anywhere' || use === 'capital') && !lexicon.plural.has(form);
    return [{ form, isClear, start: first.start, end: last.end }];
  });
}

interface Match {
  readonly form: number | undefined;
  readonly use: Entry['use'];
  readonly first: Token;
  readonly last: Token;
}

/** What stands outside quotations and says something, or is known to say nothing. */
function matchesIn(
  tokens: readonly Token[],
  quoted: readonly Span[],
  lexicon: Lexicon,
  hasLowerCase: boolean,
): readonly Match[] {
  const found: Match[] = [];
  let quote = 0;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first) continue;
    while ((quoted[quote]?.end ?? Number.POSITIVE_INFINITY) <= first.start) quote++;
    if ((quoted[quote]?.start ?? Number.POSITIVE_INFINITY) <= first.start) continue;
    const match = isAcronym(first, hasLowerCase) ? undefined : matchAt(tokens, i, lexicon);
    if (!match) continue;
    i += match.length - 1;
    found.push({ ...match, first, last: tokens[i] ?? first });
  }
  return found;
}

/** What starts with a word, and how many words it has. */
function matchAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly form: number | undefined; readonly use: Entry['use']; readonly length: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const entries = lexicon.entries.get(token.lower) ?? [];
  const joker = lexicon.entries.get('*') ?? [];
  const fitting = (each: Entry): boolean => fits(each, tokens, at, lexicon);
  const entry = joker.find(fitting) ?? entries.find(fitting);
  if (entry) return { form: entry.form, use: entry.use, length: entry.words.length };
  const form = elided(token, lexicon);
  if (form !== undefined) return { form, use: 'anywhere', length: 1 };
  const ended = endingOf(token, lexicon);
  return ended === undefined ? undefined : { form: ended, use: 'ending', length: 1 };
}

const isAcronym = ({ text }: Token, hasLowerCase: boolean): boolean =>
  hasLowerCase && text.length < 4 && /^\p{Lu}{2,}$/u.test(text);

function fits(entry: Entry, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!entry.words.every((word, k) => isWord(word, tokens[at + k], entry.use))) return false;
  if (entry.use === 'capital') return isDeliberate(tokens, at, lexicon);
  return entry.use !== 'command' || isCommand(tokens, at, lexicon);
}

function isWord(wanted: string, token: Token | undefined, use: Entry['use']): boolean {
  if (!token) return false;
  if (wanted === '{}') return token.text === '\uFFFC';
  if (wanted === '#') return /^\d/.test(token.text);
  if (wanted === 'Aa') return token.isCapital;
  if (wanted.endsWith('*')) return /\p{L}/u.test(token.text) && token.lower.startsWith(wanted.slice(0, -1));
  return use === 'capital' ? token.text.normalize('NFC') === wanted : token.lower === wanted;
}

/** A capital that neither a sentence's start nor a heading in capitals asks for. */
function isDeliberate(tokens: readonly Token[], at: number, { hasCapitalNouns }: Lexicon): boolean {
  if (tokens[at]?.startsSentence !== false) return false;
  const next = tokens[at + 1];
  return hasCapitalNouns || !(tokens[at - 1]?.isCapital && (next === undefined || next.isCapital));
}

function isCommand(tokens: readonly Token[], at: number, { please }: Lexicon): boolean {
  const before = tokens[at - 1];
  const beforeThat = before?.text === ',' ? tokens[at - 2] : before;
  return tokens[at]?.startsSentence === true || (beforeThat !== undefined && please.has(beforeThat.lower));
}

/** `t'envoie`, `l'hai`: what is before the apostrophe and what is after it are words too. */
function elided({ lower }: Token, { entries }: Lexicon): number | undefined {
  const cut = lower.indexOf("'");
  if (cut < 0) return undefined;
  const parts = [lower.slice(0, cut + 1), lower.slice(cut + 1)];
  const isSingle = ({ words, use }: Entry) => words.length === 1 && use === 'anywhere';
  return parts.flatMap((part) => entries.get(part)?.filter(isSingle) ?? [])[0]?.form;
}

const LONGEST_ENDING = 10;

function endingOf(token: Token, { endings, notVerbs }: Lexicon): number | undefined {
  const { lower, isCapital, startsSentence } = token;
  if (endings.size === 0 || (isCapital && !startsSentence) || notVerbs.has(lower)) return undefined;
  for (let length = Math.min(LONGEST_ENDING, lower.length - 2); length > 1; length--) {
    const form = endings.get(lower.slice(-length));
    if (form !== undefined) return form;
  }
  return undefined;
}
