import { nameWords } from '../../knowledge/name-words';
import { NEVER } from '../../message/condition';
import { isSlotName } from '../../message/layout-slot';
import type { PartialUse } from '../../message/message';
import { isText } from '../../template/expression';
import type { Tag } from '../../template/tag';
import type { Template } from '../../template/template';
import { nearest } from '../../text/nearest';
import type { Span } from '../../text/span';
import type { Fix, RawFinding, Rule, RuleMeta, Subject } from '../rule';
import { tagBefore } from '../tag-before';
import { bad, good } from './examples';
import { findCircles } from './find-circles';

const meta: RuleMeta = {
  id: 'unknown-partial',
  what: 'Finds partials that are not there, and partials that include themselves.',
  why: 'Handlebars refuses to render a template with a partial that it does not know ("The partial footer could not be found"), and one that includes itself without end runs until it fails (tried on Handlebars 4.7.10): nobody gets the mail. It is quiet where it cannot know: for names that are chosen while the mail is rendered, and where all partials may be registered in code.',
  instead:
    'Correct the name, write the partial, or say in the configuration where partials lie (`partials`).',
  severity: 'error',
  fix: 'choice',
  messages: {
    misspelt: 'There is no partial "{name}", so this mail cannot be rendered. Did you mean "{near}"?',
    missing:
      'There is no partial "{name}", so this mail cannot be rendered. Correct the name, write the partial, or name its folder in the configuration (partials).',
    circle:
      'The partial "{name}" includes itself here without end, so this mail cannot be rendered. Remove this, or put it under a condition that ends.',
  },
};

export const unknownPartial: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    if (subject.message.partials.length === 0) return;
    // A layout names the place of the text by a name that is no partial's.
    const unknown = subject.message.partials.filter(
      (use) => use.file === undefined && use.condition !== NEVER && !isSlotName(use.name),
    );
    const inline = unknown.length > 0 ? inlineNames(subject) : [];
    for (const use of unknown) yield* missing(use, inline, subject);
    for (const { use, way } of findCircles(subject)) {
      const related = way.map(({ place, name }) => ({ place, message: `“${name}” is included here` }));
      yield { messageId: 'circle', data: { name: use.name }, place: use.place, related };
    }
  },
};

function* missing(use: PartialUse, inline: readonly string[], subject: Subject): Generator<RawFinding> {
  const { name } = use;
  const { names, areAll } = subject.knownPartials;
  const found = tagOf(use, subject);
  const place = found ? { ...use.place, span: nameSpan(found) } : use.place;
  const isSaid = areAll === 'said';
  const near = nearest(name, [...names, ...inline], isSaid ? 3 : 2);
  if (near !== undefined) {
    const fixes = found ? [rename(found, name, near)] : [];
    yield { messageId: 'misspelt', data: { name, near }, place, fixes };
  } else if (
    (isSaid || (areAll === 'likely' && !isMadeOf(name, names))) &&
    found?.tag.kind !== 'open-partial'
  ) {
    // `{{#> slot}}…{{/slot}}` says itself what to show if there is none.
    yield { messageId: 'missing', data: { name }, place };
  }
}

/** Whether code may have made a name of a file's: `mr-footer` of `monthlyreport.footer.hbs`. */
function isMadeOf(name: string, names: readonly string[]): boolean {
  const words = nameWords(name).filter((word) => word.length > 2);
  return names.some((each) => nameWords(each).some((word) => words.includes(word)));
}

interface FoundTag {
  readonly template: Template;
  readonly tag: Tag;
  readonly index: number;
}

function tagOf({ place }: PartialUse, { templates }: Subject): FoundTag | undefined {
  const template = templates.find((each) => each.file === place.file);
  if (!template) return undefined;
  const index = tagBefore(template.tags, place.span.start);
  const tag = template.tags[index];
  return tag?.span.start === place.span.start ? { template, tag, index } : undefined;
}

const nameSpan = ({ tag }: FoundTag): Span => tag.call?.callee.span ?? tag.span;

/** Writes another name, in the closing tag too. */
function rename({ template, tag, index }: FoundTag, name: string, near: string): Fix {
  const close = template.tags[template.blocks.get(index)?.close ?? -1];
  const spans = [nameSpan({ template, tag, index }), ...(close ? [close.inner] : [])];
  const { file } = template;
  const edits = spans.map((at) => {
    const written = template.text.slice(at.start, at.end);
    return { file, span: at, text: written.includes(name) ? written.replace(name, () => near) : near };
  });
  return { title: `Include "${near}"`, kind: 'choice', edits };
}

/** Partials that are written where they are used. */
const inlineNames = ({ templates }: Subject): readonly string[] =>
  templates.flatMap(({ tags }) =>
    tags.flatMap(({ kind, call }) => {
      const [name] = kind === 'open-decorator' ? (call?.params ?? []) : [];
      return isText(name) ? [name.value] : [];
    }),
  );
