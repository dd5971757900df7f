import type { Audience } from '../../audience/audience';
import { localeFieldAt } from '../../audience/locale-field';
import { LANGUAGE_ONLY_NAMES, NAME_PARTS, RECIPIENTS, SENDERS } from '../../knowledge/language-only-names';
import { nameWords } from '../../knowledge/name-words';
import type { Condition } from '../../message/condition';
import type { Link, Message, PartialUse, Reference } from '../../message/message';
import { remembered, rememberedUpTo } from '../../text/remembered';
import type { Place } from '../../text/span';
import { marksOf, withoutLanguage } from './language-marks';

/** Something a translation has to have as well. */
export interface Item {
  readonly kind: 'field' | 'link' | 'partial';
  /** The same in every language. */
  readonly key: string;
  /** Other keys under which another language may have it. */
  readonly alternatives: readonly string[];
  /** What it is called in a message. */
  readonly label: string;
  readonly place: Place;
  readonly condition: Condition;
}

/** What is read in one language: a mail, or one branch of it. */
export interface Content {
  readonly items: readonly Item[];
}

const CLICKED: ReadonlySet<string> = new Set(['a', 'area', 'mj-button']);

const known = new WeakMap<Message, Map<string, Content>>();

/**
 * The fields, links and partials of a message, called the same in all the locales it is compared with. Made once a
 * message: each translation is compared with all the others.
 */
export function contentOf(message: Message, locales: readonly string[]): Content {
  const key = [...locales].sort().join();
  const ofMessage = known.get(message) ?? new Map<string, Content>();
  known.set(message, ofMessage);
  const content = ofMessage.get(key) ?? readContent(message, locales);
  ofMessage.set(key, content);
  return content;
}

function readContent(message: Message, locales: readonly string[]): Content {
  const marks = new Set(locales.flatMap((locale) => [...marksOf(locale)]));
  const keyOf = remembered((path) => `field ${fieldKey(path, marks)}`);
  const items = [
    ...message.references.flatMap((reference) => fieldItem(reference, keyOf) ?? []),
    ...message.links.flatMap((link) => linkItem(link, marks) ?? []),
    ...message.partials.map((use) => partialItem(use, marks)),
  ];
  return { items };
}

/** Without what the audience says is about the reader's language, which may differ. */
export const withoutLocaleFields = ({ items }: Content, audience: Audience): Content => ({
  items: items.filter(({ kind, label }) => kind !== 'field' || localeFieldAt(label, audience) === undefined),
});

/** A field that is told, in the text or in a link; what only decides may differ. */
function fieldItem(reference: Reference, keyOf: (path: string) => string): Item | undefined {
  const { path, use, place, condition } = reference;
  if (use === 'silent' || path === '' || /(?:^|\.)@/.test(path) || mayDiffer(path)) return undefined;
  const others = reference.alternatives.map((at) => at.path);
  // Inside a Mustache section the longer path is only one of two that the name may stand for.
  const label = others.reduce((shortest, each) => (each.length < shortest.length ? each : shortest), path);
  return { kind: 'field', key: keyOf(path), alternatives: others.map(keyOf), label, place, condition };
}

/** The paths of some mails. */
const MOST_PATHS = 2000;

/** What only some languages need: the grammar of a name, a greeting by name, the sender's own name in the data. */
const mayDiffer = rememberedUpTo(MOST_PATHS, (path): boolean => {
  const words = nameWords(path);
  if (words.some((word) => LANGUAGE_ONLY_NAMES.has(word))) return true;
  const owners = words.filter((word) => !NAME_PARTS.has(word));
  const isName = owners.length < words.length && NAME_PARTS.has(words.at(-1) ?? '');
  return isName && owners.every((word) => RECIPIENTS.has(word) || SENDERS.has(word));
});

/** A first name, a last name and a full name greet the same person. */
function fieldKey(path: string, marks: ReadonlySet<string>): string {
  const [last = '', ...before] = withoutLanguage(path, marks).split('.').reverse();
  const isName = last !== '' && nameWords(last).every((word) => NAME_PARTS.has(word));
  return [...before.reverse(), isName ? '(name)' : last].join('.');
}

/** Where a reader can go; anchors and addresses to write to are left alone. */
function linkItem(link: Link, marks: ReadonlySet<string>): Item | undefined {
  if (!CLICKED.has(link.element) || link.attribute !== 'href') return undefined;
  const label = hrefOf(link);
  if (!/^(?:https?:)?\/\/[^/\s]+\.[^/\s]|^\{/i.test(label) || /^\{[^{}]*\}$/.test(label)) return undefined;
  const { place, condition } = link;
  return {
    kind: 'link',
    key: `link ${withoutLanguage(label, marks)}`,
    alternatives: [],
    label,
    place,
    condition,
  };
}

const hrefOf = (link: Link): string =>
  link.runs
    .map((run) => (run.reference ? `{${run.reference.path}}` : run.text))
    .join('')
    .trim();

function partialItem({ name, place, condition }: PartialUse, marks: ReadonlySet<string>): Item {
  const key = `partial ${withoutLanguage(name, marks)}`;
  return { kind: 'partial', key, alternatives: [], label: name, place, condition };
}
