import type { TagKind } from './tag';

/** The start of a tag, up to its expression. */
export interface TagHead {
  readonly kind: TagKind;
  /** Where the expression starts. */
  readonly from: number;
  /** Opened with three braces. */
  readonly triple: boolean;
}

/** Tells from its sigil what kind of tag opens at an offset. */
export function readHead(text: string, open: number): TagHead {
  const at = text[open + 2] === '~' ? open + 3 : open + 2;
  const head = (kind: TagKind, length: number, triple = false): TagHead => ({
    kind,
    from: at + length,
    triple,
  });
  switch (text[at]) {
    case '>':
      return head('partial', 1);
    case '#':
      if (text[at + 1] === '>') return head('open-partial', 2);
      return text[at + 1] === '*' ? head('open-decorator', 2) : head('open', 1);
    case '/':
      return head('close', 1);
    case '^':
      return /^\^\s*~?\}/.test(text.slice(at, at + 50)) ? head('else', 1) : head('open-inverse', 1);
    case '{':
      return head('unescaped', 1, true);
    case '&':
      return head('unescaped', 1);
    case '*':
      return head('decorator', 1);
    default:
      return readElse(text, at);
  }
}

function readElse(text: string, at: number): TagHead {
  const found = /^\s*else(?![\w$])(\s*~?\})?/.exec(text.slice(at, at + 100));
  if (!found) return { kind: 'mustache', from: at, triple: false };
  const keyword = found[0].length - (found[1]?.length ?? 0);
  return { kind: found[1] === undefined ? 'else-chain' : 'else', from: at + keyword, triple: false };
}

/** The first word of an expression: a path with its `[segments]`, or a quoted name. */
export function nameAt(text: string, from: number): string {
  const head = text.slice(from, from + 400);
  return /^\s*("[^"]*"|'[^']*'|(?:\[[^\]]*\]|[^\s~}|()="'])*)/.exec(head)?.[1] ?? '';
}
