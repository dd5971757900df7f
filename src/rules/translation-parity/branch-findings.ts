import { isWithin } from '../../message/condition';
import { contains } from '../../text/span';
import type { RawFinding, Subject } from '../rule';
import { differenceOf } from './compare';
import type { Item } from './content';
import { isMarked, markGap } from './gap';
import { labels, relatedTo } from './labels';
import type { LocaleBranch } from './locale-branches';

/** How the branches of one group differ; `items`: all that the message holds. */
export function* branchFindings(
  branches: readonly LocaleBranch[],
  items: readonly Item[],
  subject: Subject,
): Generator<RawFinding> {
  const contents = branches.map(({ condition }) => ({
    items: items.filter((item) => isWithin(item.condition, condition)),
  }));
  for (const [i, branch] of branches.entries()) {
    const own = contents[i];
    if (!own) continue;
    const difference = differenceOf(
      own,
      contents.filter((_, other) => other !== i),
    );
    const lacks = difference.lacks.filter((item) => !isMarked(item, branch.template));
    const place = branch.place;
    if (lacks.length > 0) {
      const related = relatedTo(lacks, 'shown here:', subject.textOf);
      const fixes = markGap(lacks, branch.template, branch.inside.end, false);
      const data = { items: labels(lacks) };
      yield { messageId: 'branchLacks', data, place, condition: branch.condition, related, fixes };
    }
    const [first] = difference.adds.filter((item) => !isMarked(item, branch.template));
    if (first)
      yield {
        messageId: 'branchAdds',
        data: { items: labels(difference.adds) },
        place: contains(branch.inside, first.place.span) ? first.place : place,
        condition: branch.condition,
      };
  }
}
