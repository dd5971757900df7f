import type { Example } from './rule';

/** The name of an example's template: `mail.hbs` unless it says otherwise. */
export const templateName = (example: Example): string => example.file ?? 'mail.hbs';

/** An example's files by name, marks and all. */
export function filesOf(example: Example): Readonly<Record<string, string>> {
  const name = templateName(example);
  const stem = name.replace(/\.[^.]+$/, '');
  return {
    [name]: example.template,
    ...(example.audience === undefined ? {} : { [`${stem}.audience.yaml`]: example.audience }),
    ...(example.config === undefined ? {} : { 'tactful.config.yaml': example.config }),
    ...example.files,
  };
}
