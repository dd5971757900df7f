import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-sender', 'es-ES', {
  bad: [
    ['No sender.', 'Han llegado los nuevos zapatos.'],
    ['No sender here either.', 'Zapatillas para la primavera en todas las tallas.'],
  ],
  good: [
    ['Street and number.', 'Han llegado los nuevos zapatos. Zapatos SL, Calle Mayor 12, Madrid.'],
    ['Postcode or box.', 'Zapatillas para la primavera en todas las tallas. Zapatos SL, 28013 Madrid.'],
  ],
});
