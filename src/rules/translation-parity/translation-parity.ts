import { languageName } from '../../language/language-name';
import type { Template } from '../../template/template';
import { listOf } from '../../text/list-of';
import { basename } from '../../text/path';
import { type Place, span } from '../../text/span';
import { firstContent } from '../first-content';
import type { RawFinding, Related, Rule, RuleMeta, Subject } from '../rule';
import { branchFindings } from './branch-findings';
import { differenceOf } from './compare';
import { type Content, contentOf, type Item, withoutLocaleFields } from './content';
import { type Counterpart, counterpartsIn } from './counterparts';
import { bad, good } from './examples';
import { isMarked, markGap } from './gap';
import { labels, relatedTo, shortened } from './labels';
import { localeBranches } from './locale-branches';
import { nameBeside } from './name-beside';

const meta: RuleMeta = {
  id: 'translation-parity',
  what: 'Finds what one language’s version of a mail shows and another’s does not: fields, links, partials, whole mails.',
  why: 'A translation is made once and forgotten while the original goes on: the new link, the amount, the way to object then reach some readers and not others, and nobody who reads only one of the versions can see it. In 14 public repositories with localised mail, 33 of 1,151 files showed something else than their translations, among them one that asks English readers to sign in with the address “xxx” (measured with this rule in November 2026).',
  instead:
    'Put what is missing into the translation, or take it out of the others. Where the difference is meant, mark the gap or suppress the finding.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    lacks:
      'The {language} version does not show {items}; {others} {verb}. Its readers miss it: add it here, or take it out there.',
    adds: 'Only the {language} version shows {items}; {others} {verb} not. The other readers miss it: add it there, or take it out here.',
    branchLacks:
      'This branch does not show {items}, which readers of another language get at the same place. Add it here, or take it out there.',
    branchAdds:
      'Only this branch shows {items}; readers of the other languages miss it. Add it to theirs, or take it out here.',
    absent:
      'There is no {language} version of {mails}, though other languages have one. Its readers get nothing, or another language: translate it.',
  },
};

export const translationParity: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    yield* fileFindings(subject);
    yield* allBranchFindings(subject);
    yield* absentFindings(subject);
  },
};

function* allBranchFindings(subject: Subject): Generator<RawFinding> {
  const groups = localeBranches(subject);
  if (groups.length === 0) return;
  const locales = [...new Set(groups.flat().flatMap((branch) => branch.locales))];
  const { items } = withoutLocaleFields(contentOf(subject.message, locales), subject.audience);
  for (const branches of groups) yield* branchFindings(branches, items, subject);
}

function* fileFindings(subject: Subject): Generator<RawFinding> {
  const { template, templates, message, translations, audience } = subject;
  // What Handlebars cannot read says something else than it seems to.
  const others = translations?.others.filter((other) => other.template.problems.length === 0) ?? [];
  if (!translations || others.length === 0 || template.problems.length > 0) return;
  const { locale } = translations;
  const locales = [locale, ...others.map((other) => other.locale)];
  const read = (of: Subject['message']) => withoutLocaleFields(contentOf(of, locales), audience);
  const own = read(message);
  const contents = others.map((other) => read(other.message));
  const { lacks, adds } = differenceOf(own, contents);
  const isKnown = (item: Item) => others.every((other) => isMarked(item, other.template));
  const added = adds.filter((item) => !isKnown(item));
  const data = {
    language: languageName(locale),
    others: namesOf(subject),
    verb: others.length > 1 ? 'do' : 'does',
  };
  const counterpart = counterpartsIn(template, templates, { message, locale }, others);
  let isSaid = false;
  for (const [target, items] of byTarget(lacks, counterpart)) {
    const more = isSaid ? [] : relatedTo(added, `${data.language} alone has`, subject.textOf);
    isSaid = true;
    yield lackFinding(items, more, target, own, contents, data, subject);
  }
  const [first] = added;
  if (!first || isSaid) return;
  yield { messageId: 'adds', data: { ...data, items: labels(added) }, place: first.place };
}

function namesOf({ template, translations }: Subject): string {
  const paths = (translations?.others ?? []).map((other) => nameBeside(other.template.file, template.file));
  return paths.length > 3 ? `${paths.slice(0, 2).join(', ')} and ${paths.length - 2} others` : listOf(paths);
}

function byTarget(items: readonly Item[], counterpart: Counterpart): ReadonlyMap<Template, readonly Item[]> {
  const targets = new Map<Template, readonly Item[]>();
  for (const item of items) {
    const target = counterpart(item);
    if (!isMarked(item, target)) targets.set(target, [...(targets.get(target) ?? []), item]);
  }
  return targets;
}

function lackFinding(
  items: readonly Item[],
  more: readonly Related[],
  target: Template,
  own: Content,
  others: readonly Content[],
  data: Readonly<Record<string, string>>,
  { textOf }: Subject,
): RawFinding {
  const anchor = anchorOf(items, target, own, others);
  const start = firstContent(target);
  return {
    messageId: 'lacks',
    data: { ...data, items: labels(items) },
    place: anchor ?? { file: target.file, span: span(start, start) },
    related: [...relatedTo(items, 'shown here:', textOf), ...more],
    fixes: markGap(items, target, anchor?.span.end ?? start, true),
  };
}

/** The own item that comes before the missing one where another language has both. */
function anchorOf(
  [item]: readonly Item[],
  target: Template,
  own: Content,
  others: readonly Content[],
): Place | undefined {
  const theirs = others.find(({ items }) => item && items.includes(item))?.items ?? [];
  const before = theirs
    .filter(({ place }) => place.file === item?.place.file && place.span.start < item.place.span.start)
    .sort((a, b) => b.place.span.start - a.place.span.start);
  for (const { key } of before) {
    const mine = own.items.find((each) => each.key === key && each.place.file === target.file);
    if (mine && mine.place.span.start >= target.bodyStart) return mine.place;
  }
  return undefined;
}

function* absentFindings({ template, absentTranslations }: Subject): Generator<RawFinding> {
  const [first] = absentTranslations;
  if (!first) return;
  const start = firstContent(template);
  yield {
    messageId: 'absent',
    data: {
      language: languageName(first.locale),
      mails: shortened(absentTranslations.map(({ file }) => basename(file))),
    },
    place: { file: template.file, span: span(start, start) },
    related: absentTranslations
      .slice(0, 5)
      .flatMap(({ others }) => others.slice(0, 1))
      .map((file) => ({
        place: { file, span: span(0, 0) },
        message: `${basename(file)} in another language`,
      })),
  };
}
