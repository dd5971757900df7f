import { ALWAYS, and, type Condition, NEVER, not } from './condition';
import { type Frame, rootFrame } from './element-stack';
import { ROOT, type Scope } from './scope';

/**
 * Where the reading of a message has come to: the elements that are open, what names mean, and when this place is
 * reached. Elements, blocks and partials move it; everything else only asks.
 */
export class Position {
  frame: Frame = rootFrame(undefined);
  scope: Scope = ROOT;
  condition: Condition = ALWAYS;

  /** Whether a style hides this place from everybody who reaches it. */
  get isHidden(): boolean {
    return this.frame.hiddenFlow !== undefined;
  }

  /** The condition under which text here is seen. */
  get visible(): Condition {
    const { hidden } = this.frame;
    return hidden === NEVER || this.isHidden ? this.condition : and(this.condition, not(hidden));
  }
}
