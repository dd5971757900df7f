import type { Severity } from '../rules/settings';
import type { Colours } from './colours';

/** How a severity is coloured. */
export function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  const { red, yellow, blue, dim } = colours;
  return { error: red, warning: yellow, info: blue, hint: dim }[severity];
}
