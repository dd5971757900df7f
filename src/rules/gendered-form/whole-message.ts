import type { Condition } from '../../message/condition';
import type { Message } from '../../message/message';
import type { GenderedLanguage } from './gendered-phrases';

/** What a form is weighed against in the rest of the message; worked out once a message, when first asked. */
export interface WholeMessage {
  /** Whether a word stands in a branch other than this one. */
  readonly isInOtherBranch: (word: string, than: Condition) => boolean;
  /** Whether the message addresses its reader formally more often than familiarly. */
  readonly isFormal: (language: GenderedLanguage) => boolean;
}

interface Words {
  readonly counts: ReadonlyMap<string, number>;
  /** The branches a word stands in. */
  readonly branches: ReadonlyMap<string, ReadonlySet<Condition>>;
}

export function wholeMessage(message: Message): WholeMessage {
  let known: Words | undefined;
  const words = (): Words => {
    known ??= wordsOfMessage(message);
    return known;
  };
  return {
    isInOtherBranch: (word, than) => {
      const branches = words().branches.get(word);
      return branches !== undefined && (branches.size > 1 || !branches.has(than));
    },
    isFormal: ({ formalWords, familiarWords }) => {
      const count = (of: ReadonlySet<string>) =>
        [...of].reduce((sum, word) => sum + (words().counts.get(word) ?? 0), 0);
      return count(formalWords) > count(familiarWords);
    },
  };
}

function wordsOfMessage({ units }: Message): Words {
  const counts = new Map<string, number>();
  const branches = new Map<string, Set<Condition>>();
  for (const { text, condition } of units) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (condition.kind === 'always') continue;
      const known = branches.get(word);
      if (known) known.add(condition);
      else branches.set(word, new Set([condition]));
    }
  }
  return { counts, branches };
}
