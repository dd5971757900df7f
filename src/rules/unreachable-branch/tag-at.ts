import type { Block } from '../../template/pair-blocks';
import type { Tag } from '../../template/tag';
import type { Place } from '../../text/span';
import type { Subject } from '../rule';
import { tagBefore } from '../tag-before';

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
  const index = tagBefore(template.tags, span.start);
  const tag = template.tags[index];
  if (tag?.span.start !== span.start || tag.span.end !== span.end) return undefined;
  const block = template.blocks.get(template.owners.get(index) ?? index);
  return block && { tag, block, branch: block.elses.indexOf(index) + 1 };
}
