import type { Message } from '../message/message';
import type { Template } from '../template/template';

/** A translation as it was read, with every file and folder that had a say in it. */
export interface ReadTranslation {
  readonly template: Template;
  readonly message: Message;
  readonly dependencies: ReadonlySet<string>;
}

/** Translations that were read since something last changed, by file: each is asked for by all the others. */
export type TranslationCache = Map<string, Promise<ReadTranslation | undefined>>;
