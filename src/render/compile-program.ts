import { isSlot } from '../message/layout-slot';
import type { Tag } from '../template/tag';
import { type Markup, placeIn } from '../template/template';
import { span } from '../text/span';
import { compileCall, compileHash, compileOperand, type ParamNames } from './compile-operand';
import type { DraftBlock, DraftContent, DraftNode, DraftProgram, DraftTag } from './draft';
import { draftProgram } from './draft-program';
import type {
  BlockNode,
  ContentNode,
  InlinePartial,
  Operand,
  PartialNode,
  Program,
  ProgramNode,
} from './program';
import { stripWhitespace } from './strip-whitespace';

/** Makes a program of a markup, from an offset on. Throws a `RenderStop` where it is too deep. */
export function compileProgram(markup: Markup, from: number): Program {
  const draft = draftProgram(markup, from);
  stripWhitespace(draft);
  return new Compiler(markup).program(draft, []);
}

class Compiler {
  readonly #markup: Markup;

  constructor(markup: Markup) {
    this.#markup = markup;
  }

  program(draft: DraftProgram, outer: ParamNames): Program {
    const params = draft.opener?.blockParams ?? [];
    const names = params.length === 0 ? outer : [params, ...outer];
    const nodes = draft.body.flatMap((node) => this.#node(node, names) ?? []);
    return {
      nodes,
      paramCount: params.length,
      inlines: draft.body.flatMap((node) => this.#inline(node, names) ?? []),
      adds: mayAdd(nodes),
      isSimple: draft.body.length === 1,
    };
  }

  #node(node: DraftNode, names: ParamNames): ProgramNode | undefined {
    if (node.kind === 'content') return this.#content(node);
    if (node.kind === 'block') return this.#block(node, names);
    if (node.kind === 'partial') return this.#partial(node, names);
    return node.kind === 'comment' ? undefined : this.#value(node.tag, names);
  }

  #content({ text, start, end }: DraftContent): ContentNode | undefined {
    if (start >= end) return undefined;
    const place = placeIn(this.#markup, span(start, end));
    return {
      kind: 'content',
      stretch: { text: text.slice(start, end), kind: 'literal', place, paths: [], isCertain: true },
    };
  }

  #value(tag: Tag, names: ParamNames): ProgramNode {
    const isEscaped = tag.kind === 'mustache';
    const isSlotTag = tag.call !== undefined && isSlot(tag.call);
    return {
      kind: 'value',
      ...this.#tag(tag),
      isEscaped,
      value: this.#operand(tag, names),
      isSlot: isSlotTag,
    };
  }

  #block(draft: DraftBlock, names: ParamNames): BlockNode | PartialNode | undefined {
    const { tag } = draft;
    if (tag.kind === 'open-decorator') return undefined;
    const program = draft.program && this.program(draft.program, names);
    if (tag.kind === 'open-partial') return { ...this.#partial({ tag, indent: '' }, names), block: program };
    const opener = this.#operand(tag, names);
    return {
      kind: 'block',
      ...this.#tag(tag),
      opener,
      program,
      inverse: draft.inverse && this.program(draft.inverse, names),
      isAmbiguous: opener?.kind === 'context' && opener.name !== undefined,
    };
  }

  #partial({ tag, indent }: Pick<DraftTag, 'tag' | 'indent'>, names: ParamNames): PartialNode {
    const { call } = tag;
    const isDynamic = /^\s*\(/.test(this.#markup.text.slice(tag.inner.start, tag.inner.start + 100));
    const given = isDynamic ? call?.params.slice(1) : call?.params;
    const [context] = given ?? [];
    return {
      kind: 'partial',
      ...this.#tag(tag),
      name: nameOf(tag, isDynamic, names),
      context: context && compileOperand(context, names),
      hash: call ? compileHash(call, names) : [],
      indent,
      block: undefined,
    };
  }

  /** What a tag calls or shows; nothing for `[[x]]`, which a data feed fills in, and for what cannot be read. */
  #operand({ call, span: at }: Tag, names: ParamNames): Operand | undefined {
    return this.#markup.text.startsWith('[[', at.start) ? undefined : call && compileCall(call, names);
  }

  #inline(node: DraftNode, names: ParamNames): InlinePartial | undefined {
    if (node.kind !== 'block' || node.tag.kind !== 'open-decorator' || !node.program) return undefined;
    const name = node.tag.call?.params[0];
    return { name: name && compileOperand(name, names), program: this.program(node.program, names) };
  }

  #tag(tag: Tag) {
    const { start, end } = tag.span;
    return { place: placeIn(this.#markup, tag.span), source: this.#markup.text.slice(start, end) };
  }
}

function nameOf({ call }: Tag, isDynamic: boolean, names: ParamNames): string | Operand {
  const [first] = call?.params ?? [];
  if (isDynamic && first) return compileOperand(first, names);
  if (!call) return '';
  return call.callee.kind === 'path' ? call.callee.original : String(call.callee.value);
}

/** Whether what a node gives may be a number that is joined as it is. */
const isRaw = (node: ProgramNode | undefined): boolean =>
  node !== undefined && node.kind !== 'content' && !(node.kind === 'value' && node.isEscaped);

const mayAdd = (nodes: readonly ProgramNode[]): boolean =>
  nodes.length === 1 ? isRaw(nodes[0]) : nodes.some((node, i) => isRaw(node) && isRaw(nodes[i + 1]));
