import type { HelperMeaning } from '../knowledge/helpers';
import type { Template } from '../template/template';
import type { OwnGuard } from './guard';

/** What a message is built from besides its template. */
export interface MessageContext {
  /** A partial by the name it is included under. */
  readonly partial: (name: string) => Template | undefined;
  /** The layouts that its front matter names, the innermost first. */
  readonly layouts?: readonly Template[];
  readonly ownMeaning: (helper: string) => HelperMeaning | undefined;
  readonly ownGuard: (helper: string) => OwnGuard | undefined;
}
