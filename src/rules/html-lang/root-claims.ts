import type { Claim, Root } from '../../message/message';
import { contains } from '../../text/span';
import type { Subject } from '../rule';

/** The roots of a message and what they, or what stands inside them, say of its language and direction. */
export interface RootClaims {
  readonly roots: readonly Root[];
  readonly lang: readonly Claim[];
  readonly dir: readonly Claim[];
  /** `lang` of `<body>` and of the like, which goes before that of the root. */
  readonly inner: readonly Claim[];
  /** `dir` of blocks inside. */
  readonly innerDir: readonly Claim[];
}

/** Elements that hold all of a mail's text. */
const BODIES: ReadonlySet<string> = new Set(['body', 'mj-body', 'center', 'main', 'article', 'table', 'div']);

const BLOCKS: ReadonlySet<string> = new Set([
  ...BODIES,
  'td',
  'tr',
  'tbody',
  'p',
  'section',
  'mj-section',
  'mj-wrapper',
]);

/** Undefined for a message without `<html>` and `<mjml>`: of a fragment nothing is asked. */
export function rootClaims({ message }: Subject): RootClaims | undefined {
  const { roots, claims } = message;
  if (roots.length === 0) return undefined;
  const isRoot = ({ place }: Claim) =>
    roots.some((root) => root.place.file === place.file && contains(root.place.span, place.span));
  const of = (attribute: Claim['attribute'], test: (claim: Claim) => boolean) =>
    claims.filter((claim) => claim.attribute === attribute && test(claim));
  return {
    roots,
    lang: of('lang', isRoot),
    dir: of('dir', isRoot),
    inner: of('lang', (claim) => BODIES.has(claim.element)),
    innerDir: of('dir', (claim) => !isRoot(claim) && BLOCKS.has(claim.element)),
  };
}

/** Whether an opening tag has expressions between its attributes, which may write any of them. */
export const mayHaveMore = (tag: string): boolean =>
  /\{\{[{&]?\s*[^#/^!\s{&]/.test(
    tag.replace(/\{\{\s*(?:else|\^)[^}]*\}\}/g, '').replace(/=\s*(?:"[^"]*"|'[^']*')/g, ''),
  );
