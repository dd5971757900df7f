import { HELPERS } from '../knowledge/helpers';
import type { Markup, Template } from '../template/template';
import { ElementReader } from './element-reader';
import { rootFrame } from './element-stack';
import { Inclusions } from './inclusions';
import type { Message, Part } from './message';
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
  new RangeReader(reading, template, template.bodyStart, template.text.length).read();
  return messageOf(template, reading);
}

function startReading(template: Template, context: MessageContext): Reading {
  const position = new Position();
  const passages = new PassageCollector(position, !template.hasBlocks);
  const meaning: Reading['meaning'] = (name) => context.ownMeaning(name) ?? HELPERS.get(name);
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
  const passages = collector.finish();
  return {
    file: template.file,
    passages,
    units: passages.flatMap(unitsOf),
    references: references.found,
    links: elements.links,
    claims: elements.claims,
    branches,
    partials: inclusions.uses,
    elements: elements.names,
  };
}

function bodyPart(template: Template): Part | undefined {
  const name = template.file.slice(template.file.lastIndexOf('/') + 1);
  if (/^(?:.*[_.-])?subject\.[^/]*$/i.test(name)) return 'subject';
  return template.isPlainText ? 'text' : undefined;
}
