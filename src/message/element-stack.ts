import { CLOSES, ELEMENT_PART, isSection, UNREAD } from '../knowledge/elements';
import { type Condition, NEVER } from './condition';
import type { Flow } from './flow';
import type { Part } from './message';

/** One open element, linked to what holds it. Immutable, so that a block's branches can each start from the same. */
export interface Frame {
  readonly name: string;
  readonly parent: Frame | undefined;
  readonly section: number;
  /** The part its text belongs to where that is not the body. */
  readonly part: Part | undefined;
  readonly unread: boolean;
  /** When a style hides it. */
  readonly hidden: Condition;
  /** Where text hidden by a style is collected, apart from what is seen. */
  readonly hiddenFlow: Flow | undefined;
}

/** How far up a closing tag looks for its opener. */
const DEEPEST_SEARCH = 256;

export const rootFrame = (part: Part | undefined): Frame => ({
  name: '',
  parent: undefined,
  section: 0,
  part,
  unread: false,
  hidden: NEVER,
  hiddenFlow: undefined,
});

export interface Opening {
  readonly name: string;
  readonly section: number;
  readonly hidden: Condition;
  readonly part: Part | undefined;
  readonly hiddenFlow: Flow | undefined;
}

/** The stack with one more element on it. */
export function push(parent: Frame, opening: Opening): Frame {
  const { name } = opening;
  return {
    name,
    parent,
    section: isSection(name) ? opening.section : parent.section,
    part: opening.part ?? ELEMENT_PART.get(name) ?? parent.part,
    unread: parent.unread || UNREAD.has(name),
    hidden: opening.hidden,
    hiddenFlow: opening.hiddenFlow ?? parent.hiddenFlow,
  };
}

/** The stack after a closing tag; unchanged where nothing of that name is open. */
export function pop(top: Frame, name: string): Frame {
  let at: Frame | undefined = top;
  for (let i = 0; i < DEEPEST_SEARCH && at?.parent; i++) {
    if (at.name === name) return at.parent;
    at = at.parent;
  }
  return top;
}

/** The stack after the elements that an opening tag closes without saying so. */
export function closeImplied(top: Frame, name: string): Frame {
  const closed = CLOSES.get(name);
  let at = top;
  while (closed?.has(at.name) && at.parent) at = at.parent;
  return at;
}
