import type { Condition } from '../message/condition';
import type { Message } from '../message/message';
import { unitsOf } from '../message/passage';

/**
 * A message without what nobody reaches: rules judge what somebody gets. Its branches stay, for the rule that reports
 * those. The same message where all of it is reached.
 */
export function reachedMessage(message: Message, isReached: (condition: Condition) => boolean): Message {
  const { links, claims, roots, partials } = message;
  const reached = new Map<Condition, boolean>();
  let isWhole = true;
  const ask = ({ condition }: { readonly condition: Condition }): void => {
    if (reached.has(condition)) return;
    const answer = isReached(condition);
    reached.set(condition, answer);
    isWhole &&= answer;
  };
  for (const passage of message.passages) passage.runs.forEach(ask);
  for (const link of links) link.runs.forEach(ask);
  for (const some of [message.references, links, claims, roots, partials]) some.forEach(ask);
  if (isWhole) return message;
  const kept = <T extends { readonly condition: Condition }>(some: readonly T[]): readonly T[] =>
    some.filter((each) => reached.get(each.condition) !== false);
  const passages = message.passages
    .map((passage) => ({ ...passage, runs: kept(passage.runs) }))
    .filter((passage) => passage.runs.length > 0);
  return {
    ...message,
    passages,
    units: passages.flatMap(unitsOf),
    references: kept(message.references),
    links: kept(links).map((link) => ({ ...link, runs: kept(link.runs) })),
    claims: kept(claims),
    roots: kept(roots),
    partials: kept(partials),
  };
}
