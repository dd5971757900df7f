import { nameWords } from '../../knowledge/name-words';
import { OPAQUE_NAMES } from '../../knowledge/obligations/platform-tags';
import { calleeName } from '../../template/expression';
import { isPartialName } from '../../template/partial-name';
import { relativePath } from '../../text/path';
import type { Subject } from '../rule';

/** Helpers whose text stands somewhere else. */
const TEXT_ELSEWHERE =
  /^(?:t|i18n|__|trans|translate|snippet|include|render|partial|block|layout|content\w*)$/i;

/**
 * True where a message can be asked for what a whole marketing mail owes its readers: nothing of it stands where it
 * cannot be seen from here. Where only a name says that it is marketing, it has to be a whole page, too.
 */
export function isWholeMarketingMail(subject: Subject): boolean {
  const { kind, audience, message, template, settings } = subject;
  if (kind !== 'marketing') return false;
  if (template.frontMatter?.partial || isPartialName(relativePath(settings.root, template.file)))
    return false;
  const isPage = ['html', 'body', 'mjml'].some((name) => message.elements.has(name));
  if (!audience.kind && !isPage) return false;
  return hasBody(subject) && isAllKnown(subject);
}

const hasBody = ({ message }: Subject): boolean =>
  message.passages.some(({ part }) => part === 'body' || part === 'text');

function isAllKnown({ message, template, templates }: Subject): boolean {
  if (message.partials.some(({ file }) => file === undefined)) return false;
  if (template.frontMatter?.layout && templates.length === 1) return false;
  const isElsewhere = templates.some(({ tags }) =>
    tags.some(({ kind, call, name }) => {
      if (kind === 'comment' || kind === 'close') return false;
      if (call && TEXT_ELSEWHERE.test(calleeName(call)) && call.params.length > 0) return true;
      return (
        (kind === 'mustache' || kind === 'unescaped') &&
        nameWords(name).some((word) => OPAQUE_NAMES.has(word))
      );
    }),
  );
  return !isElsewhere;
}
