import type { HelperMeaning } from '../knowledge/helpers';
import { type Call, isText, type TextLiteral } from '../template/expression';
import { rememberedUpTo } from '../text/remembered';

/** Names of arguments that are never text for a reader. */
const TECHNICAL =
  /^(?:class|style|id|type|kind|variant|icon|align|valign|width|height|size|color|colour|bg.*|background.*|.*url|href|src|link|lang|locale|format|tz|timezone|name|key|path|file|layout|theme|.*class|.*color|.*style|target|rel|role|dir|font.*)$/i;

/** Names of arguments that the mails of some projects use. */
const MOST_NAMES = 500;

const isTechnical = rememberedUpTo(MOST_NAMES, (name) => TECHNICAL.test(name));

/** The literals of a helper's or a partial's call that its reader may see: text handed in, and fallbacks. */
export function textArguments(
  call: Call,
  meaning: HelperMeaning | undefined,
  isPartial: boolean,
): readonly TextLiteral[] {
  if (meaning?.role === 'fallback') return fallbackTexts(call);
  if (meaning?.role === 'or' && !isQuestion(call)) return call.params.filter(isText);
  if (meaning) return [];
  const params = isPartial ? [] : call.params;
  const named = call.hash.filter(({ key, value }) => isText(value) && !isTechnical(key));
  return [...params, ...named.map((pair) => pair.value)]
    .filter(isText)
    .filter((literal) => isProse(literal.value));
}

/** Whether a helper that asks something shows texts of its own for the answers. */
export const isQuestion = (call: Call): boolean =>
  call.hash.some((pair) => pair.key === 'yes' || pair.key === 'no');

/** What a helper that asks something shows for each answer: `{{eq a "x" yes="A" no="B"}}`. */
export const answerTexts = (call: Call, answer: 'yes' | 'no'): readonly TextLiteral[] =>
  call.hash
    .filter((pair) => pair.key === answer)
    .map((pair) => pair.value)
    .filter(isText);

function fallbackTexts(call: Call): readonly TextLiteral[] {
  const named = call.hash
    .filter((pair) => /^(?:default|fallback|else)$/i.test(pair.key))
    .map((pair) => pair.value);
  return [...call.params.slice(1), ...named].filter(isText);
}

/** How much of a fallback's text is no text: SendGrid writes `"default=friend"`. */
export const fallbackPrefix = (text: string): number => /^default=/.exec(text)?.[0].length ?? 0;

/** True for words a reader could be shown; false for file names, colours, keys, formats and single code words. */
export function isProse(text: string): boolean {
  if (!/\p{L}{2}/u.test(text) || /:\/\/|^[#./\\]|[{}<>=_|]/.test(text)) return false;
  const words = text.trim().split(/\s+/);
  if (words.length === 1) return /^\p{Lu}?\p{Ll}+[.!?,:]?$/u.test(text) && /^\p{Lu}|[^\0-\x7F]/u.test(text);
  const plain = words.filter((word) => /^["'(¿¡„“«]?\p{L}[\p{L}'’-]*[.,:;!?)"'”»…]*$/u.test(word));
  return plain.length * 2 > words.length && !/\b\d+px\b|:\s*\S+;/.test(text);
}
