import type { Message } from '../../message/message';
import type { Template } from '../../template/template';
import type { Item } from './content';
import { marksOf, withoutLanguage } from './language-marks';

/** Own files by what stands in for them in a translation: the mail itself, and partials named in each language. */
export type Counterpart = (item: Item) => Template;

/** Where something that a translation shows would stand here: in the mail, or in the partial that is the same there. */
export function counterpartsIn(
  template: Template,
  templates: readonly Template[],
  own: { readonly message: Message; readonly locale: string },
  others: readonly { readonly message: Message; readonly locale: string }[],
): Counterpart {
  const ownByKey = new Map(partials(own).map(({ key, file }) => [key, file]));
  const byFile = new Map<string, Template>();
  for (const other of others) {
    for (const { key, file } of partials(other)) {
      const counterpart = templates.find((each) => each.file === ownByKey.get(key));
      if (counterpart) byFile.set(file, counterpart);
    }
  }
  return (item) => byFile.get(item.place.file) ?? template;
}

const partials = ({
  message,
  locale,
}: {
  readonly message: Message;
  readonly locale: string;
}): readonly { readonly key: string; readonly file: string }[] => {
  const marks = marksOf(locale);
  return message.partials.flatMap(({ name, file }) =>
    file === undefined ? [] : [{ key: withoutLanguage(name, marks), file }],
  );
};
