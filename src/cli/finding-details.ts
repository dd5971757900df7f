import type { ReportedFinding } from '../review/report';

const PARTS: Readonly<Record<string, string>> = {
  subject: 'in the subject',
  preheader: 'in the preheader',
  alt: 'in alternative text',
  link: 'in a link',
};

const LOWERINGS: Readonly<Record<string, string>> = {
  linked: 'it is in a link, not in the text',
  'locale-from-path': 'the locale is known from the path alone',
  'own-domain': "the link stays on the sender's own domain",
};

/** Fixes listed for one finding; the editor offers all of them. */
const MOST_FIXES = 4;

/** What a finding in `file` says besides its message, a line each. */
export function findingDetails(finding: ReportedFinding, file: string): readonly string[] {
  const { part, condition, recipients, lowered, related } = finding;
  const where = part === undefined ? undefined : PARTS[part];
  const reached = condition === undefined ? undefined : `reached when ${condition}`;
  const circumstances = [where, reached].filter((each) => each !== undefined).join(', ');
  return [
    ...(circumstances === '' ? [] : [circumstances]),
    ...(recipients === undefined ? [] : [recipientsDetail(recipients)]),
    // The message itself says what makes a milder case of the rule.
    ...lowered.flatMap((reason) =>
      reason === 'case' ? [] : `milder because ${LOWERINGS[reason] ?? reason}`,
    ),
    ...related.map(({ file: at, line, column, message }) =>
      at === file ? `see line ${line}: ${message}` : `see ${at}:${line}:${column}: ${message}`,
    ),
    ...fixDetails(finding),
  ];
}

function recipientsDetail({ affected, of, names }: NonNullable<ReportedFinding['recipients']>): string {
  const more = affected > names.length ? ` and ${affected - names.length} more` : '';
  return `for ${affected} of ${of} samples: ${names.join('; ')}${more}`;
}

/** Titles of what can be done, apart from suppressing, which is always possible. */
function fixDetails({ rule, fixes }: ReportedFinding): readonly string[] {
  const titles = (kind: 'safe' | 'choice') =>
    fixes
      .filter((fix) => fix.kind === kind && !fix.title.startsWith(`Suppress ${rule} `))
      .map((fix) => fix.title);
  const [safe, ...others] = titles('safe');
  const choices = [...others, ...titles('choice')];
  const more = choices.length > MOST_FIXES ? `; and ${choices.length - MOST_FIXES} more` : '';
  return [
    ...(safe === undefined ? [] : [`--fix: ${safe}`]),
    ...(choices.length === 0 ? [] : [`possible: ${choices.slice(0, MOST_FIXES).join('; ')}${more}`]),
  ];
}
