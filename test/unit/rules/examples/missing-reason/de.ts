import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-reason', 'de-DE', {
  bad: [
    ['Nothing says why.', 'Neue Schuhe sind da.'],
    ['Nothing says why here either.', 'Turnschuhe für den Frühling in allen Größen.'],
  ],
  good: [
    ['It says why.', 'Neue Schuhe sind da. Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.'],
    [
      'To whom it was sent.',
      'Turnschuhe für den Frühling in allen Größen. Du bekommst diesen Newsletter als Mitglied.',
    ],
  ],
});
