import type { Command } from 'commander';

const EXAMPLES = `
Examples:
  tactful                                     review the working folder
  tactful "emails/**/*.hbs" --fix             apply the safe fixes
  tactful emails --fail-on warning --format json --output report.json
  tactful --stdin --stdin-filename emails/offer.hbs < offer.hbs
  tactful explain exact-time

Exit status:
  0  nothing at or above --fail-on
  1  something is
  2  it could not do what was asked; standard error says what to change
`;

/** The first page of help also shows the options of `review`: it is what runs without a command. */
export function addReviewHelp(program: Command, review: Command): void {
  program.addHelpText('after', () => {
    const own = review.helpInformation();
    return `\n${own.slice(own.indexOf('Arguments:'))}${EXAMPLES}`;
  });
  review.addHelpText('after', EXAMPLES);
}
