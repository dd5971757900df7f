import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-sender', 'de-DE', {
  bad: [
    ['No sender.', 'Neue Schuhe sind da.'],
    ['No sender here either.', 'Turnschuhe für den Frühling in allen Größen.'],
  ],
  good: [
    ['Street and number.', 'Neue Schuhe sind da. Schuhe GmbH, Musterstraße 12, Köln.'],
    ['Postcode or box.', 'Turnschuhe für den Frühling in allen Größen. Schuhe GmbH, 50667 Köln.'],
  ],
});
