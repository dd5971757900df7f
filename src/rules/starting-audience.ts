import { localeFieldAt } from '../audience/locale-field';
import { nameWords } from '../knowledge/name-words';
import { atomsOf } from '../message/condition';
import { basename } from '../text/path';
import type { Subject } from './rule';

/** Fewer letters than this name no language. */
const ENOUGH_TEXT = 20;

/** The text of a first audience file: what the template itself shows of its readers and their data. */
export function startingAudience(subject: Subject): string {
  const field = localeField(subject);
  const fields = nameFields(subject);
  const lines = [
    `# Who receives ${basename(subject.template.file)}, as BCP 47 tags.`,
    `locales: [${languages(subject).join(', ')}]`,
    ...(field === undefined ? [] : [`localeField: ${field}`]),
    ...(fields.length > 0 ? ['fields:', ...fields.map((path) => `  ${path}: { category: name }`)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The languages of the text, in the order they come. */
function languages(subject: Subject): readonly string[] {
  const units = subject.message.units.filter((unit) => unit.text.length >= ENOUGH_TEXT);
  const found = units
    .map((unit) => subject.judge.identify(unit.text)?.language)
    .filter((each) => each !== undefined);
  return [...new Set(found)];
}

function localeField(subject: Subject): string | undefined {
  const asked = subject.message.branches.flatMap((branch) => atomsOf(branch.guard)).map((atom) => atom.path);
  return asked.find((path) => path !== '' && localeFieldAt(path, subject.audience) !== undefined);
}

const FIRST = new Set([
  'first',
  'given',
  'last',
  'family',
  'full',
  'display',
  'user',
  'recipient',
  'customer',
]);

/** Fields that are plainly somebody's name. */
function nameFields(subject: Subject): readonly string[] {
  const paths = subject.message.references.filter((each) => each.use === 'shown').map((each) => each.path);
  return [...new Set(paths)].filter((path) => {
    const words = nameWords(path);
    const isName = words.at(-1) === 'name' || /^(?:first|last|full)name$/.test(words.at(-1) ?? '');
    return (
      isName &&
      words.some((word) => FIRST.has(word) || /name$/.test(word)) &&
      !path.includes('[]') &&
      words.length > 1
    );
  });
}
