import type { Block } from '../../template/pair-blocks';
import type { Tag } from '../../template/tag';
import type { Place } from '../../text/span';
import type { Subject } from '../rule';

/** A tag of the template itself, the block it opens or goes on with, and where it stands among that block's branches. */
export interface BlockTag {
  readonly tag: Tag;
  readonly block: Block;
  /** 0 for the opener, 1 for the first `{{else}}`. */
  readonly branch: number;
}

/** The tag of a branch; nothing for one in front matter or in another file. */
export function tagAt({ file, span }: Place, { template }: Subject): BlockTag | undefined {
  if (file !== template.file) return undefined;
  const index = template.tags.findIndex(
    (each) => each.span.start === span.start && each.span.end === span.end,
  );
  const tag = template.tags[index];
  const block = template.blocks.get(template.owners.get(index) ?? index);
  return tag && block && { tag, block, branch: block.elses.indexOf(index) + 1 };
}
