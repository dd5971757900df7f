import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-unsubscribe', 'de-DE', {
  bad: [
    ['No way out.', 'Neue Schuhe sind da.'],
    ['No way out here either.', 'Turnschuhe für den Frühling in allen Größen.'],
  ],
  good: [
    ['A way out, in words.', 'Neue Schuhe sind da. Hier können Sie den Newsletter abbestellen.'],
    [
      'Another way to say it.',
      'Turnschuhe für den Frühling in allen Größen. Wenn Sie keine Mails mehr erhalten möchten, klicken Sie hier.',
    ],
  ],
});
