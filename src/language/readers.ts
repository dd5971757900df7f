import { modelledLanguages } from '../knowledge/languages/modelled-languages';
import { otherScripts } from '../knowledge/languages/other-scripts';
import { alsoRead, oneLanguage, relatives, tagAliases, writtenAs } from '../knowledge/languages/relatives';
import type { Expected } from './judge';
import { languageAt, languageCount, languageIndex } from './language-index';

/** What readers can make of a text, worked out once for the same readers. */
export interface Readers {
  /** By language: they read it. */
  readonly reads: Uint8Array;
  /** By language: near to one they read, so that telling the two apart takes more. */
  readonly related: Uint8Array;
  /** By language: among the first suspects. */
  readonly suspected: Uint8Array;
  /** Scripts they read, in the codes of `Evidence.script`; none where nothing is known of them. */
  readonly scripts: ReadonlySet<string>;
  /** Scripts in which they also read a language of which nothing is known. */
  readonly unknownIn: ReadonlySet<string>;
}

/** Primary language and, if the tag tells it, script: `zh-TW` is Hant, `sr-Latn-RS` is Latn. `pl_PL` is accepted. */
export function parseTag(tag: string): { readonly language: string; readonly script: string | undefined } {
  const [first = '', ...rest] = tag.toLowerCase().split(/[-_@.]/u);
  const today = tagAliases.get(first) ?? first;
  const language = writtenAs.get(today) ?? today;
  const script = rest.find((part) => /^[a-z]{4}$/u.test(part) && part !== 'utf8');
  if (script !== undefined) return { language, script: script.charAt(0).toUpperCase() + script.slice(1) };
  if (rest.includes('latin')) return { language, script: 'Latn' };
  if (language === 'zh' && rest.some((part) => ['tw', 'hk', 'mo'].includes(part)))
    return { language, script: 'Hant' };
  if (language === 'zh' && rest.some((part) => ['cn', 'sg', 'my'].includes(part)))
    return { language, script: 'Hans' };
  return { language, script: undefined };
}

/**
 * The modelled languages a tag stands for: none if it is unknown, several where no script is given and there are
 * two to write it (`zh`, `sr`).
 */
export function modelledFor(tag: string): readonly number[] {
  const { language, script } = parseTag(tag);
  return modelledLanguages.flatMap((modelled, i) => {
    if (modelled.tag.split('-')[0] !== language) return [];
    return script === undefined || sameScript(modelled.script, script) ? [i] : [];
  });
}

const sameScript = (a: string, b: string): boolean => a === b || evidenceScript(a) === b;

/** `Jpan`, `Hans` and the like are seen as the letters they are made of. */
function evidenceScript(script: string): string {
  if (script === 'Jpan' || script === 'Hans' || script === 'Hant') return 'Hani';
  return script === 'Kore' ? 'Hang' : script;
}

const inGroups = (
  groups: readonly (readonly string[])[],
  languages: ReadonlySet<number>,
): readonly number[] =>
  groups
    .map((group) => group.flatMap((tag) => languageIndex.get(tag) ?? []))
    .filter((group) => group.some((language) => languages.has(language)))
    .flat();

/** Whether two languages are near to each other. */
export const areRelated = (a: number, b: number): boolean =>
  relatives.some((group) => group.includes(languageAt(a).tag) && group.includes(languageAt(b).tag));

/** Tags of no language in particular: whoever reads them, nothing is foreign. */
const noLanguage = new Set(['und', 'mul', 'zxx', 'x', 'i', '']);

/** Works out what readers of these locales read. */
export function readersOf({ locales, reads, candidates }: Expected): Readers {
  const tags = [...locales, ...reads];
  const anything = locales.length === 0 || tags.some((tag) => noLanguage.has(parseTag(tag).language));
  const withNeighbours = tags.flatMap((tag) => [tag, ...(alsoRead.get(parseTag(tag).language) ?? [])]);
  const direct = new Set(withNeighbours.flatMap(modelledFor));
  const readable = new Set([...direct, ...inGroups(oneLanguage, direct)]);
  const unknownIn = new Set(tags.filter((tag) => modelledFor(tag).length === 0).map(scriptOfUnknown));
  return {
    reads: flags(readable),
    related: flags(inGroups(relatives, readable)),
    suspected: flags(['en', ...candidates].flatMap(modelledFor)),
    scripts: anything
      ? new Set()
      : new Set([...[...readable].map((i) => evidenceScript(languageAt(i).script)), ...unknownIn]),
    unknownIn,
  };
}

function scriptOfUnknown(tag: string): string {
  const { language, script } = parseTag(tag);
  return evidenceScript(script ?? otherScripts.get(language) ?? 'Latn');
}

function flags(languages: Iterable<number>): Uint8Array {
  const all = new Uint8Array(languageCount);
  for (const language of languages) all[language] = 1;
  return all;
}
