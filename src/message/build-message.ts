import { HELPERS } from '../knowledge/helpers';
import type { Markup, Template } from '../template/template';
import { span } from '../text/span';
import { type Condition, NEVER } from './condition';
import { ElementReader } from './element-reader';
import { rootFrame } from './element-stack';
import { Inclusions } from './inclusions';
import type { Message, Part, Passage, Unit } from './message';
import type { MessageContext } from './message-context';
import { unitsOf } from './passage';
import { PassageCollector } from './passage-collector';
import { Position } from './position';
import { RangeReader } from './range-reader';
import type { Reading } from './reading';
import { ReferenceCollector } from './reference-collector';

/** Puts a template and its partials together as their readers may see them. */
export function buildMessage(template: Template, context: MessageContext): Message {
  const reading = startReading(template, context);
  const { subject, preheader } = template;
  if (subject) readPart(reading, subject, 'subject');
  if (preheader) readPart(reading, preheader, 'preheader');
  reading.position.frame = rootFrame(bodyPart(template));
  readBody(reading, template, context.layouts ?? []);
  return messageOf(template, reading);
}

/** Reads the body within its layouts. */
function readBody(reading: Reading, template: Template, layouts: readonly Template[]): void {
  const chain = [template, ...layouts];
  const read = (depth: number): void => {
    const layout = chain[depth];
    const inner = chain[depth - 1];
    if (!layout) return;
    const named = inner?.frontMatter?.layout;
    if (!named || !inner) new RangeReader(reading, layout, layout.bodyStart, layout.text.length).read();
    else {
      const place = { file: inner.file, span: named.toSource(span(0, named.text.length)) };
      reading.inclusions.wrap(layout, named.text, place, () => read(depth - 1));
    }
  };
  read(chain.length - 1);
}

function startReading(template: Template, context: MessageContext): Reading {
  const position = new Position();
  const passages = new PassageCollector(
    position,
    ![template, ...(context.layouts ?? [])].some((each) => each.hasBlocks),
  );
  const { helpers } = template.dialect;
  const meaning: Reading['meaning'] = (name) =>
    context.ownMeaning(name) ?? helpers.get(name) ?? HELPERS.get(name);
  let lastId = 0;
  const reading: Reading = {
    position,
    passages,
    elements: new ElementReader(position, passages),
    references: new ReferenceCollector(position, meaning),
    inclusions: new Inclusions(template.file, context.partial, position, (markup, from, to) =>
      new RangeReader(reading, markup, from, to).read(),
    ),
    branches: [],
    meaning,
    ownGuard: context.ownGuard,
    nextId: () => ++lastId,
  };
  return reading;
}

/** Reads a part that stands by itself, in front matter. */
function readPart(reading: Reading, markup: Markup, part: Part): void {
  reading.position.frame = rootFrame(part);
  new RangeReader(reading, markup, 0, markup.text.length).read();
  reading.passages.endPart(part);
}

function messageOf(template: Template, reading: Reading): Message {
  const { passages: collector, elements, references, inclusions, branches } = reading;
  const passages: Passage[] = [];
  const units: Unit[] = [];
  for (const found of collector.finish()) {
    const passage = reached(found);
    if (!passage) continue;
    passages.push(passage);
    for (const unit of unitsOf(passage)) units.push(unit);
  }
  return {
    file: template.file,
    passages,
    units,
    references: references.found.filter(isReached),
    links: elements.links.filter(isReached),
    claims: elements.claims.filter(isReached),
    roots: elements.roots.filter(isReached),
    branches,
    partials: inclusions.uses,
    hasOpenSlot: inclusions.hasOpenSlot,
    elements: elements.names,
  };
}

/** What a partial shows for other parameters than those it is handed here is nothing that this message says. */
const isReached = ({ condition }: { readonly condition: Condition }): boolean => condition !== NEVER;

function reached(passage: Passage): Passage | undefined {
  if (passage.runs.every(isReached)) return passage;
  const runs = passage.runs.filter(isReached);
  return runs.some((run) => run.text.trim() !== '') ? { ...passage, runs } : undefined;
}

function bodyPart(template: Template): Part | undefined {
  const name = template.file.slice(template.file.lastIndexOf('/') + 1);
  if (/^(?:.*[_.-])?subject\.[^/]*$/i.test(name)) return 'subject';
  return template.isPlainText ? 'text' : undefined;
}
