import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildMessage } from '../../src/message/build-message';
import type { Message } from '../../src/message/message';
import { readTemplate, type Template } from '../../src/template/template';

const TEMPLATE = /\.(?:hbs|handlebars|mustache|mjml|html?|tpl|txt)$/;

/** Every file of a template's name below a folder, sorted. */
function templateFilesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return templateFilesBelow(path);
      return TEMPLATE.test(name) ? [path] : [];
    });
}

/** The templates below a folder, read. */
export const templatesBelow = (folder: string): readonly Template[] =>
  templateFilesBelow(folder).map((file) => readTemplate(file, readFileSync(file, 'utf8')));

/** The examples, and the templates that are there to be hard to read. */
export const trickyTemplates = (): readonly Template[] =>
  ['../../examples', '../fixtures/templates'].flatMap((folder) => templatesBelow(join(__dirname, folder)));

/** A template's message by itself: no partials, no helpers of a team's own. */
export const messageOf = (template: Template): Message =>
  buildMessage(template, {
    partial: () => undefined,
    ownMeaning: () => undefined,
    ownGuard: () => undefined,
  });
