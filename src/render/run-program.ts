import { isSlotName } from '../message/layout-slot';
import type { Place } from '../text/span';
import { escapeHtml } from './escape-html';
import { evaluate, hashValues, originOf, pathsOf, type Surroundings, UNDECIDED } from './evaluate';
import {
  type Closure,
  type Container,
  contextOf,
  type DataFrame,
  dataWithin,
  enter,
  type Frame,
  type InlinePartials,
  withParams,
} from './frame';
import { joinSuffix, NOWHERE, type Origin, originAt, stepOf } from './origin';
import { type Output, RenderStop } from './output';
import { asText, isEmptyValue } from './own-value';
import type { BlockNode, Invocation, Operand, PartialNode, Program, ProgramNode, ValueNode } from './program';
import { type Raw, Sum } from './sum';

export interface RunContext extends Surroundings {
  readonly output: Output;
  /** The program of a partial that stands in a file. */
  readonly partial: (name: string) => Program | undefined;
  readonly mostSteps: number;
  readonly deepest: number;
}

/** Runs programs over one recipient's data. */
export class Runner {
  readonly #run: RunContext;
  #steps = 0;
  #depth = 0;
  /** Writes what the layout that runs is wrapped around. */
  #slot: (() => void) | undefined;

  constructor(run: RunContext) {
    this.#run = run;
  }

  /** Runs a template from its root. */
  template(
    program: Program,
    context: unknown,
    origin: Origin,
    data: DataFrame,
    inlines: InlinePartials,
  ): void {
    const container: Container = { inlines };
    const depths = { context, origin, outer: undefined };
    const frame: Frame = { context, origin, depths, data, params: undefined, container };
    this.program(program, frame, { ...frame, depths: undefined });
  }

  /** Runs a template within its layouts, the innermost first. */
  within(template: () => void, layouts: readonly (() => void)[]): void {
    const [layout, ...outer] = layouts;
    if (!layout) {
      template();
      return;
    }
    this.within(() => this.#wrap(layout, template), outer);
  }

  #wrap(layout: () => void, inner: () => void): void {
    const around = this.#slot;
    let isShown = false;
    const slot = () => {
      isShown = true;
      this.#slot = around;
      inner();
      this.#slot = slot;
    };
    this.#slot = slot;
    layout();
    this.#slot = around;
    // A layout that takes the text in a way unknown to us takes it all the same.
    if (!isShown) inner();
  }

  /** `outer`: where the program stands; inline partials see what is seen from there. */
  program(program: Program, frame: Frame, outer: Frame): Raw {
    const { container } = frame;
    const { inlines } = container;
    if (program.inlines.length > 0) container.inlines = this.#withInlines(inlines, program, outer);
    this.#depth++;
    const raw = program.adds ? this.#adding(program, frame) : this.#plain(program, frame);
    this.#depth--;
    container.inlines = inlines;
    return raw;
  }

  #plain({ nodes }: Program, frame: Frame): undefined {
    for (const node of nodes) this.#node(node, frame);
  }

  /** Joins what the nodes give as Handlebars' compiled code would, which adds numbers. */
  #adding({ nodes, isSimple }: Program, frame: Frame): Raw {
    const { output } = this.#run;
    const isStatement = (node: ProgramNode) => !isSimple && node.kind === 'block' && node.isAmbiguous;
    const sum = new Sum(output, nodes.filter(isStatement).length);
    for (const node of nodes) {
      const from = output.count;
      const value = this.#node(node, frame);
      const place = node.kind === 'content' ? node.stretch.place : node.place;
      if (isStatement(node)) sum.addStatement(value, from, place);
      else sum.add(value, from, place);
    }
    return sum.whole;
  }

  #node(node: ProgramNode, frame: Frame): Raw {
    if (node.kind === 'content') {
      this.#run.output.write(node.stretch);
      return undefined;
    }
    this.#step(node.place);
    if (node.kind === 'value') return this.#value(node, frame);
    return node.kind === 'block' ? this.#block(node, frame) : this.#partial(node, frame);
  }

  #step(place: Place): void {
    if (++this.#steps > this.#run.mostSteps) throw new RenderStop('steps', place);
    if (this.#depth > this.#run.deepest) throw new RenderStop('depth', place);
  }

  #value({ value, place, source, isEscaped, isSlot }: ValueNode, frame: Frame): Raw {
    if (isSlot && this.#slot) {
      this.#slot();
      return undefined;
    }
    const found = value ? evaluate(value, frame, this.#run) : UNDECIDED;
    if (!value || found === UNDECIDED || isTestless(value)) {
      this.#unknown(source, place);
      return undefined;
    }
    const isSafe = value.kind === 'call' && this.#run.helpers(value.name)?.isSafe;
    return this.#show(found, isEscaped && !isSafe, pathsOf(value, frame), place);
  }

  #show(value: unknown, isEscaped: boolean, paths: readonly string[], place: Place): Raw {
    const { output } = this.#run;
    const text = value === null || value === undefined ? '' : asText(value, output.left);
    if (text.length > output.left) throw new RenderStop('output', place);
    output.write({ text: isEscaped ? escapeHtml(text) : text, kind: 'value', place, paths, isCertain: true });
    return !isEscaped && (typeof value === 'number' || typeof value === 'boolean') ? value : undefined;
  }

  #unknown(source: string, place: Place): void {
    this.#run.output.write({ text: source, kind: 'unknown', place, paths: [], isCertain: true });
  }

  #block(node: BlockNode, frame: Frame): Raw {
    const { opener } = node;
    if (!opener) return this.#undecided(node, frame);
    if (opener.kind !== 'call') return this.#section(node, opener, frame);
    if (opener.name === 'each') return this.#each(node, opener, frame);
    if (opener.name === 'with') return this.#with(node, opener, frame);
    if (opener.name === 'if' || opener.name === 'unless') return this.#if(node, opener, frame);
    const value = evaluate(opener, frame, this.#run);
    if (value === UNDECIDED) return this.#undecided(node, frame);
    const isTest = this.#run.helpers(opener.name)?.isTest || this.#run.ownGuard(opener.name) !== undefined;
    if (!isTest) return this.#show(value, false, pathsOf(opener, frame), node.place);
    return this.#branch(value ? node.program : node.inverse, frame);
  }

  /** A branch that a helper hands its own context to. */
  #branch(program: Program | undefined, frame: Frame): Raw {
    if (!program) return undefined;
    const inner = enter(frame, contextOf(frame), frame.origin);
    return this.program(program, withParams(inner, program.paramCount, [], []), frame);
  }

  #if(node: BlockNode, { name, params, hash }: Invocation, frame: Frame): Raw {
    const [asked] = params;
    if (!asked || params.length !== 1) return this.#undecided(node, frame);
    const value = evaluate(asked, frame, this.#run);
    if (value === UNDECIDED) return this.#undecided(node, frame);
    const countsZero = hash.length > 0 && Boolean(hashValues(hash, frame, this.#run).get('includeZero'));
    const isFalse = (!countsZero && !value) || isEmptyValue(value);
    return this.#branch(isFalse === (name === 'unless') ? node.program : node.inverse, frame);
  }

  #with(node: BlockNode, { params }: Invocation, frame: Frame): Raw {
    const [asked] = params;
    if (!asked || params.length !== 1) return this.#undecided(node, frame);
    const value = evaluate(asked, frame, this.#run);
    if (value === UNDECIDED) return this.#undecided(node, frame);
    if (isEmptyValue(value)) return this.#branch(node.inverse, frame);
    const origin = originOf(asked, frame);
    return this.#enter(node.program, frame, value, origin, [value], [origin]);
  }

  #enter(
    program: Program | undefined,
    frame: Frame,
    value: unknown,
    origin: Origin,
    values: readonly unknown[],
    origins: readonly Origin[],
    data = frame.data,
  ): Raw {
    if (!program) return undefined;
    const inner = withParams(enter(frame, value, origin, data), program.paramCount, values, origins);
    return this.program(program, inner, frame);
  }

  #each(node: BlockNode, { params }: Invocation, frame: Frame): Raw {
    const [asked] = params;
    if (!asked || params.length !== 1) return this.#undecided(node, frame);
    const value = evaluate(asked, frame, this.#run);
    if (value === UNDECIDED) return this.#undecided(node, frame);
    return this.#items(node, value, originOf(asked, frame), frame);
  }

  #items(node: BlockNode, value: unknown, origin: Origin, frame: Frame): Raw {
    if (Array.isArray(value)) {
      if (value.length === 0) return this.#branch(node.inverse, frame);
      const data = dataWithin(frame.data);
      for (let i = 0; i < value.length; i++) this.#item(node, value, i, i, value.length, origin, data, frame);
      return undefined;
    }
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    if (keys.length === 0) return this.#branch(node.inverse, frame);
    const data = dataWithin(frame.data);
    for (const [i, key] of keys.entries()) this.#item(node, value, key, i, keys.length, origin, data, frame);
    return undefined;
  }

  #item(
    node: BlockNode,
    list: unknown,
    key: string | number,
    index: number,
    count: number,
    { path, fields }: Origin,
    data: DataFrame,
    frame: Frame,
  ): void {
    this.#step(node.place);
    const value = (list as Readonly<Record<string | number, unknown>>)[key];
    const step = typeof key === 'number' ? `[${key}]` : stepOf(key);
    const handed = fields?.has(String(key)) ? originAt(fields.get(String(key))) : undefined;
    const origin = handed ?? originAt(path === undefined ? undefined : joinSuffix(path, step));
    data.key = key;
    data.index = index;
    data.first = index === 0;
    data.last = index === count - 1;
    this.#enter(node.program, frame, value, origin, [value, key], [origin, NOWHERE], data);
  }

  /** `{{#name}}`, which asks, lists or enters, by what it finds. */
  #section(node: BlockNode, opener: Operand, frame: Frame): Raw {
    const value = evaluate(opener, frame, this.#run);
    if (value === UNDECIDED) return this.#undecided(node, frame);
    if (value === true) return this.#branch(node.program, frame);
    if (value === false || value === null || value === undefined) return this.#branch(node.inverse, frame);
    const origin = originOf(opener, frame);
    if (Array.isArray(value)) return this.#items(node, value, origin, frame);
    return this.#enter(node.program, frame, value, origin, [], []);
  }

  /** Neither branch is known to be shown: both stand there, between the block's own tags. */
  #undecided({ source, place, program, inverse }: BlockNode, frame: Frame): undefined {
    this.#unknown(source, place);
    this.#run.output.uncertain(() => this.#branch(program, frame));
    if (inverse) {
      this.#unknown('{{else}}', place);
      this.#run.output.uncertain(() => this.#branch(inverse, frame));
    }
    this.#unknown(`{{/${/^\{\{[#^~\s]*([^\s~}]*)/.exec(source)?.[1] ?? ''}}}`, place);
    return undefined;
  }

  #withInlines(known: InlinePartials, { inlines }: Program, frame: Frame): InlinePartials {
    const named = inlines.flatMap(({ name, program }) => {
      const value = name && evaluate(name, frame, this.#run);
      return value === undefined || value === UNDECIDED
        ? []
        : [[asText(value, 1000), { program, frame }] as const];
    });
    return new Map([...known, ...named]);
  }

  #partial(node: PartialNode, frame: Frame): Raw {
    const { output } = this.#run;
    output.include(node.place);
    if (node.indent === '') return this.#include(node, frame);
    output.indented(node.indent, node.place, () => this.#include(node, frame));
    return undefined;
  }

  #include(node: PartialNode, frame: Frame): Raw {
    const name = typeof node.name === 'string' ? node.name : evaluate(node.name, frame, this.#run);
    const handed = this.#handed(node, frame);
    const outerBlock = frame.data.partialBlock;
    const own = node.block && { program: node.block, frame, outer: outerBlock };
    const data = own ? dataWithin(frame.data, own) : frame.data;
    const { inlines } = frame.container;
    const known = own ? this.#withInlines(inlines, own.program, frame) : inlines;
    if (name === '@partial-block' && outerBlock)
      return this.#closure(outerBlock, handed, dataWithin(data, outerBlock.outer));
    if (this.#slot && (name === '@partial-block' || (typeof name === 'string' && isSlotName(name)))) {
      this.#slot();
      return undefined;
    }
    const inline = typeof name === 'string' ? inlines.get(name) : undefined;
    if (inline) return this.#closure(inline, handed, data);
    const program = typeof name === 'string' ? this.#run.partial(name) : undefined;
    if (program) {
      this.template(program, handed.context, handed.origin, data, known);
      return undefined;
    }
    if (own) return this.#closure(own, handed, dataWithin(data, outerBlock));
    this.#unknown(node.source, node.place);
    return undefined;
  }

  #closure({ program, frame }: Closure, { context, origin }: Handed, data: DataFrame): Raw {
    const inner = withParams(enter(frame, context, origin, data), program.paramCount, [], []);
    return this.program(program, inner, frame);
  }

  /** The context of a partial: one that is named, with what is handed in laid over it. */
  #handed({ context: named, hash }: PartialNode, frame: Frame): Handed {
    const context = named ? evaluate(named, frame, this.#run) : frame.context;
    const origin = named ? originOf(named, frame) : frame.origin;
    if (hash.length === 0) return { context, origin };
    const laid = hash.map(({ key, value }) => [key, evaluate(value, frame, this.#run)] as const);
    const own = typeof context === 'string' ? Object.entries(context) : Object.entries(context ?? {});
    const fields = new Map(hash.map(({ key, value }) => [key, originOf(value, frame).path]));
    return {
      context: Object.fromEntries([...own, ...laid]),
      origin: { ...origin, fields: new Map([...(origin.fields ?? []), ...fields]) },
    };
  }
}

interface Handed {
  readonly context: unknown;
  readonly origin: Origin;
}

/** A helper that only makes sense as a block. */
const isTestless = (value: Operand): boolean =>
  value.kind === 'call' && ['if', 'unless', 'each', 'with'].includes(value.name);
