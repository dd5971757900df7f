import type { Message, PartialUse } from '../message/message';
import type { Place } from '../text/span';

/**
 * The tag in the message's own file through which another file's text came into it; nothing for what is its own or
 * not included. Where several do, the first.
 */
export function includingTag(file: string, { file: own, partials }: Message): Place | undefined {
  if (file === own) return undefined;
  const asked = new Set<string>([file]);
  let waiting: readonly string[] = [file];
  while (waiting.length > 0) {
    const uses: readonly PartialUse[] = partials.filter(
      (use) => use.file !== undefined && waiting.includes(use.file),
    );
    const found = uses.find((use) => use.place.file === own);
    if (found) return found.place;
    waiting = [...new Set(uses.map((use) => use.place.file))].filter((each) => !asked.has(each));
    for (const each of waiting) asked.add(each);
  }
  return undefined;
}
