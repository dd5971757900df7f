import type { FormatInput } from './format';

/** The whole report (docs/schemas/report.schema.json), whatever is left out for people. */
export const formatJson = ({ report }: Pick<FormatInput, 'report'>): string =>
  `${JSON.stringify(report, undefined, 2)}\n`;
