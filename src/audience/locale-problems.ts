import { createProblem, type Problem, quotable, type Suggestion } from '../text/problem';
import type { ScalarNode, StructuredNode } from '../text/structured';
import { canonicalLocale, subtagsOf } from './locale';
import { findUnregistered, isAssignedRegion, isPrivateRegion } from './registered';

const localeMessages = {
  invalidLocale:
    '`{tag}` is not a language tag; it is left out. Write a language, and a region where it matters: `pl`, `pl-PL`.',
  regionAlone:
    '`{tag}` is a region, not a language; it is left out. Write the language first, as in `en-{tag}`.',
  unregisteredLanguage:
    'No language `{subtag}` is registered, so nobody can tell what `{tag}` readers read; it is left out.',
  unregisteredScript: 'No script `{subtag}` is registered, so `{tag}` readers cannot be told from others.',
  unregisteredRegion: 'No region `{subtag}` is registered, so formats for `{tag}` are unknown.',
  privateRegion:
    '`{subtag}` is set aside for private use and names no region, so formats for `{tag}` are unknown. Write the region that is meant, or `{language}` alone.',
  unregisteredNearest: '`{subtag}` is not registered as a {kind}. Did you mean `{nearest}`?',
} as const;

/** A tag read from a file: its canonical form if it has any, and what is wrong with it. */
export interface LocaleReading {
  readonly locale: string | undefined;
  readonly problems: readonly Problem[];
}

const quoted = (text: string, node: ScalarNode): string =>
  node.style === 'double' ? JSON.stringify(text) : node.style === 'single' ? `'${text}'` : text;

const useTag = (text: string, node: ScalarNode): Suggestion => ({
  title: `Use \`${text}\``,
  kind: 'choice',
  span: node.span,
  text: quoted(text, node),
});

/** `pl_PL.UTF-8` and `de_DE@euro` are how systems name a locale; the part before is a tag. */
const beforeEncoding = (text: string): string | undefined => canonicalLocale(text.split(/[.@]/, 1)[0] ?? '');

function invalid(text: string, node: ScalarNode): Problem {
  const near = beforeEncoding(text);
  return createProblem(
    localeMessages,
    'invalidLocale',
    { tag: quotable(text) },
    node.span,
    near ? useTag(near, node) : undefined,
  );
}

const messageByKind = {
  language: 'unregisteredLanguage',
  script: 'unregisteredScript',
  region: 'unregisteredRegion',
} as const;

function unregistered(text: string, canonical: string, node: ScalarNode): Problem | undefined {
  const fault = findUnregistered(text);
  if (!fault) return undefined;
  const data = { ...fault, tag: quotable(text) };
  const lone = subtagsOf(text).language.toUpperCase() === text.trim().toUpperCase();
  if (fault.kind === 'language' && lone && isAssignedRegion(text.trim())) {
    return createProblem(localeMessages, 'regionAlone', { tag: text.trim().toUpperCase() }, node.span);
  }
  if (fault.kind === 'region' && isPrivateRegion(fault.subtag)) {
    const { language } = subtagsOf(text);
    const alone = useTag(language, node);
    return createProblem(localeMessages, 'privateRegion', { ...data, language }, node.span, alone);
  }
  // Engines know what `en-UK` and `eng` were meant to be, where that is registered.
  if (findUnregistered(canonical) === undefined) {
    const suggestion = useTag(canonical, node);
    return createProblem(
      localeMessages,
      'unregisteredNearest',
      { ...data, nearest: canonical },
      node.span,
      suggestion,
    );
  }
  return createProblem(localeMessages, messageByKind[fault.kind], data, node.span);
}

/**
 * Reads one language tag. One whose script or region is not registered is kept for the language it names; one whose
 * language is not is left out, for nobody could be said to read it.
 */
export function readLocale(node: StructuredNode): LocaleReading {
  if (node.kind !== 'scalar') return { locale: undefined, problems: [] };
  const text = node.spelling;
  const locale = canonicalLocale(text);
  if (locale === undefined) return { locale, problems: [invalid(text, node)] };
  const problem = unregistered(text, locale, node);
  const known = findUnregistered(locale)?.kind !== 'language';
  return { locale: known ? locale : undefined, problems: problem ? [problem] : [] };
}
