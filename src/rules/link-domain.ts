import type { Link, Message } from '../message/message';
import { textOf } from '../message/passage';

/** Endings under which names are given out one level further down. */
const SECOND_LEVEL = /\.(?:co|com|org|net|ac|gov|edu|gob|gouv)\.[a-z]{2}$/;

/**
 * The domain a link leads to, without what stands before it: `mail.shop.example` is `shop.example`. A host that is data
 * is known by its path; nothing for what leads nowhere (`mailto:`, `#`, relative).
 */
export function domainOf(link: Link): string | undefined {
  const text = textOf(link.runs).trim();
  const host = /^(?:https?:)?\/\/([^/?#\s]+)/i.exec(text)?.[1]?.toLowerCase();
  if (host !== undefined && !host.includes('\uFFFC')) return registered(host.replace(/^.*@|:\d+$/g, ''));
  const first = link.runs.find((run) => run.text.trim() !== '');
  const isData = host?.includes('\uFFFC') || text.startsWith('\uFFFC');
  const value = link.runs.find((run) => run.reference)?.reference?.path;
  if (!isData) return undefined;
  return value === undefined
    ? undefined
    : `{${host === undefined ? (first?.reference?.path ?? value) : value}}`;
}

function registered(host: string): string {
  const parts = host.split('.');
  return parts.slice(SECOND_LEVEL.test(host) ? -3 : -2).join('.');
}

const isOneValue = ({ runs }: Link): boolean => textOf(runs).trim() === '\uFFFC';

/**
 * The domain that most links of a message lead to: taken for the sender's own. A link that is a value as a whole may
 * lead anywhere.
 */
export function ownDomain({ links }: Pick<Message, 'links'>): string | undefined {
  const counts = new Map<string, number>();
  for (const link of links) {
    const isCounted = (link.element === 'a' || link.element === 'mj-button') && !isOneValue(link);
    const domain = isCounted ? domainOf(link) : undefined;
    if (domain !== undefined) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0];
}
