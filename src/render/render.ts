import type { HelperMeaning } from '../knowledge/helpers';
import type { Markup, Template } from '../template/template';
import { compileProgram } from './compile-program';
import type { DataFrame } from './frame';
import { helpersWith } from './helpers/find-helper';
import { AT_ROOT } from './origin';
import { Output, RenderStop } from './output';
import type { Program } from './program';
import type { Rendered, RenderedText, Stopped } from './rendered';
import { Runner } from './run-program';

/** What a recipient is rendered with, besides the data. */
export interface RenderOptions {
  /** A BCP 47 tag: how dates and numbers are written where the template does not say. */
  readonly locale?: string;
  /** An IANA time zone; UTC by default. */
  readonly timeZone?: string;
  /** When the mail is sent, ISO 8601. */
  readonly now?: string;
  /** What a team says of helpers of its own. */
  readonly ownMeaning?: (name: string) => HelperMeaning | undefined;
  readonly ownGuard?: (name: string) => { readonly guards: string; readonly equals?: string } | undefined;
  readonly budget?: Partial<Budget>;
}

/** How much one rendering may cost. */
export interface Budget {
  /** Tags run, each turn of an `{{#each}}` one more. */
  readonly steps: number;
  /** Blocks and partials within each other. */
  readonly depth: number;
  /** Characters written, of all parts together. */
  readonly output: number;
}

const BUDGET: Budget = { steps: 500_000, depth: 400, output: 5_000_000 };

export type Renderer = (data: unknown, options?: RenderOptions) => Rendered;

/**
 * Makes a template ready to be rendered for many recipients. `partial` gives the partials that stand in files; the body
 * is rendered within the layouts, the innermost first, each of which has the same data. What
 * Handlebars renders too comes out the same, character by character; what only a platform or a team knows is rendered
 * as far as it is known, and stands for itself where it is not. Rendering runs no code, looks at nothing but what the
 * data itself holds, and ends within its budget; it never throws.
 */
export function createRenderer(
  template: Template,
  partial: (name: string) => Template | undefined,
  layouts: readonly Template[] = [],
): Renderer {
  const programs = new Map<Markup, Program | RenderStop>();
  const programOf = (markup: Markup, from: number): Program => {
    const program = programs.get(markup) ?? compiled(markup, from);
    programs.set(markup, program);
    if (program instanceof RenderStop) throw program;
    return program;
  };
  const partialProgram = (name: string) => {
    const found = partial(name);
    return found && programOf(found, found.bodyStart);
  };
  return (data, options = {}) => {
    const rendering = new Rendering(template, partialProgram, data, options);
    const { subject, preheader } = template;
    return {
      subject: subject && rendering.part(() => programOf(subject, 0)),
      preheader: preheader && rendering.part(() => programOf(preheader, 0)),
      body: rendering.body([template, ...layouts].map((each) => () => programOf(each, each.bodyStart))),
      stopped: rendering.stopped,
    };
  };
}

function compiled(markup: Markup, from: number): Program | RenderStop {
  try {
    return compileProgram(markup, from);
  } catch (error) {
    if (error instanceof RenderStop) return error;
    throw error;
  }
}

/** Renders a template once: see `createRenderer`. */
export const render = (
  template: Template,
  partials: ReadonlyMap<string, Template>,
  data: unknown,
  options?: RenderOptions,
): Rendered => createRenderer(template, (name) => partials.get(name))(data, options);

/** One recipient's parts, on one budget. */
class Rendering {
  readonly #template: Template;
  readonly #partial: (name: string) => Program | undefined;
  readonly #data: unknown;
  readonly #options: RenderOptions;
  #left: number;
  #stopped: Stopped | undefined;

  constructor(
    template: Template,
    partial: (name: string) => Program | undefined,
    data: unknown,
    options: RenderOptions,
  ) {
    this.#template = template;
    this.#partial = partial;
    this.#data = data;
    this.#options = options;
    this.#left = options.budget?.output ?? BUDGET.output;
  }

  get stopped(): Stopped | undefined {
    return this.#stopped;
  }

  part(program: () => Program): RenderedText {
    return this.body([program]);
  }

  /** A template within its layouts, the innermost first. */
  body([template, ...layouts]: readonly (() => Program)[]): RenderedText {
    const output = new Output(this.#left);
    const runner = this.#runner(output);
    const run = (program: (() => Program) | undefined) => () => {
      if (program) runner.template(program(), this.#data, AT_ROOT, this.#rootData(), new Map());
    };
    try {
      runner.within(run(template), layouts.map(run));
    } catch (error) {
      if (!(error instanceof RenderStop)) throw error;
      this.#stopped ??= { because: error.because, place: error.place };
    }
    this.#left = Math.max(0, output.left);
    return output.finish();
  }

  #runner(output: Output): Runner {
    const { locale, timeZone = 'UTC', now, budget, ownMeaning, ownGuard = () => undefined } = this.#options;
    const { dialect } = this.#template;
    return new Runner({
      output,
      partial: this.#partial,
      helpers: helpersWith(ownMeaning, (name) => dialect.helpers.get(name)),
      ownGuard,
      builtIns: dialect.builtIns,
      locale,
      timeZone,
      now,
      mostSteps: budget?.steps ?? BUDGET.steps,
      deepest: budget?.depth ?? BUDGET.depth,
    });
  }

  #rootData(): DataFrame {
    const nothing = { key: undefined, index: undefined, first: undefined, last: undefined };
    return { root: this.#data, outer: undefined, partialBlock: undefined, ...nothing };
  }
}
