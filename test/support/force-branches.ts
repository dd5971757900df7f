import { type Atom, evaluate } from '../../src/message/condition';
import type { Message } from '../../src/message/message';
import type { Template } from '../../src/template/template';

/** One possible world: what every question of a template's blocks is answered. */
export type World = (atom: Atom) => boolean;

/** A world drawn from a seed; the same question is always answered alike. */
function worldOf(seed: number): World {
  const answers = new Map<string, boolean>();
  let state = seed * 2654435761 + 12345;
  return (atom) => {
    const key = `${atom.path}\n${JSON.stringify(atom.test)}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const answer = ((state >>> 16) & 1) === 1;
    answers.set(key, answer);
    return answer;
  };
}

/** The template with each block replaced by the branch that is reached in a world; all other tags stay. */
function forceBranches(template: Template, message: Message, world: World): string {
  const reached = new Set(
    message.branches
      .filter((branch) => branch.place.file === template.file && evaluate(branch.condition, world) === true)
      .map((branch) => branch.place.span.start),
  );
  let result = template.text.slice(0, template.bodyStart);
  let at = template.bodyStart;
  const keep: { owner: number; on: boolean }[] = [];
  const isOn = () => keep.every((block) => block.on);
  for (const [index, tag] of template.tags.entries()) {
    const owner = template.owners.get(index);
    const opens = template.blocks.has(index) && (tag.kind === 'open' || tag.kind === 'open-inverse');
    const belongs = owner !== undefined && keep.at(-1)?.owner === owner;
    if (!opens && !belongs) continue;
    if (isOn()) result += template.text.slice(at, tag.span.start);
    at = tag.span.end;
    if (opens) keep.push({ owner: index, on: reached.has(tag.span.start) });
    else if (tag.kind === 'close') keep.pop();
    else keep.splice(-1, 1, { owner: owner ?? -1, on: reached.has(tag.span.start) });
  }
  return isOn() ? result + template.text.slice(at) : result;
}

/** The texts of a message that are read in a world, parted where they are parted there. */
function textsIn(message: Message, world: World): readonly string[] {
  return message.passages.flatMap(({ part, runs }) => {
    const reached = runs.filter((run) => evaluate(run.condition, world) === true);
    const text = reached.map((run) => (run.isBreak ? '\u2029' : run.text)).join('');
    const name = part === 'text' ? 'body' : part;
    return text
      .split('\u2029')
      .map((each) => each.replace(/\s+/g, ' ').trim())
      .filter((each) => /[\p{L}\p{N}]/u.test(each))
      .map((each) => `${name}: ${each}`);
  });
}

/** One world in which a template and the same template with its branches forced are read differently. */
export interface Disagreement {
  readonly seed: number;
  readonly inMessage: readonly string[];
  readonly inForced: readonly string[];
}

/** How many of a template's worlds were compared, and the first in which the texts differ. */
export interface Comparison {
  readonly worlds: number;
  readonly disagreement: Disagreement | undefined;
}

/**
 * Compares what a message says is read in a world with what is read once every block is replaced by the branch of that
 * world. `read` gives the message of a template's text. Worlds that force the same text are compared once.
 */
export function compareWorlds(
  template: Template,
  read: (text: string) => Message,
  seeds: number,
): Comparison {
  const message = read(template.text);
  const seen = new Set<string>();
  for (let seed = 0; seed < seeds; seed++) {
    const world = worldOf(seed);
    const forced = forceBranches(template, message, world);
    if (seen.has(forced)) continue;
    seen.add(forced);
    const inMessage = textsIn(message, world);
    const inForced = textsIn(read(forced), world);
    if (inMessage.join('\n') !== inForced.join('\n'))
      return { worlds: seen.size, disagreement: { seed, inMessage, inForced } };
  }
  return { worlds: seen.size, disagreement: undefined };
}
