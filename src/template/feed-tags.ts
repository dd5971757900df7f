/** `[[x]]`, `[[#each xs]]`, `[[/each]]`; a segment such as `[0]` may stand inside. */
const FEED_TAG = /\[\[(?=~?[#/^&>]?\s{0,9}[A-Za-z_@])((?:[^[\]{}<>\n]|\[\d{1,4}\]){1,300})\]\]/g;

/** A tag with one inside it. */
const IN_TAG = /\{\{(?:[^{}]|\{(?!\{)){0,2000}?\}\}/g;

/**
 * A text with its `[[x]]` as `{{x}}`, every character at its own offset: Iterable fills them in from a data feed. As an
 * argument of another tag it is a plain path.
 */
export function feedsAsTags(text: string): string {
  if (!text.includes('[[')) return text;
  const plain = text.replace(IN_TAG, (tag) =>
    tag.includes('[[') ? tag.replace(FEED_TAG, (_, inner: string) => `  ${inner}  `) : tag,
  );
  return plain.replace(FEED_TAG, (_, inner: string) => `{{${inner}}}`);
}
