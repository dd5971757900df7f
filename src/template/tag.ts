import type { Span } from '../text/span';
import type { Call } from './expression';

export type TagKind =
  | 'mustache' // {{x}}
  | 'unescaped' // {{{x}}} or {{&x}}
  | 'comment' // {{! … }} or {{!-- … --}}
  | 'open' // {{#x}}
  | 'open-inverse' // {{^x}}
  | 'open-decorator' // {{#*inline "x"}}
  | 'open-partial' // {{#> x}}
  | 'open-raw' // {{{{x}}}}
  | 'else' // {{else}} or {{^}}
  | 'else-chain' // {{else if x}}
  | 'close' // {{/x}}
  | 'close-raw' // {{{{/x}}}}
  | 'partial' // {{> x}}
  | 'decorator'; // {{* x}}

/** One `{{…}}` of a template. */
export interface Tag {
  readonly kind: TagKind;
  readonly span: Span;
  /** Between the braces, sigils and strip marks. */
  readonly inner: Span;
  /** What is opened, closed or called, as written; empty for comments and a plain else. */
  readonly name: string;
  readonly stripBefore: boolean;
  readonly stripAfter: boolean;
  /** Absent for comments, closers, a plain else, and where Handlebars cannot parse it. */
  readonly call?: Call;
  readonly blockParams: readonly string[];
}

export type SyntaxProblemId =
  | 'missingClosingBrace'
  | 'missingOpeningBrace'
  | 'extraBrace'
  | 'unclosedTag'
  | 'unclosedComment'
  | 'unclosedString'
  | 'unclosedBlock'
  | 'strayClose'
  | 'strayElse'
  | 'secondElse'
  | 'badExpression'
  | 'doubleDot'
  | 'elseif'
  | 'tooDeep';

/** Something that Handlebars refuses, or reads otherwise than it was meant. */
export interface SyntaxProblem {
  readonly id: SyntaxProblemId;
  readonly span: Span;
  readonly data: Readonly<Record<string, string>>;
  /** Text that puts it right without changing what readers get, where that is certain. */
  readonly repair?: { readonly span: Span; readonly text: string };
}
