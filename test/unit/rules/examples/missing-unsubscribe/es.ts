import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-unsubscribe', 'es-ES', {
  bad: [
    ['No way out.', 'Han llegado los nuevos zapatos.'],
    ['No way out here either.', 'Zapatillas para la primavera en todas las tallas.'],
  ],
  good: [
    ['A way out, in words.', 'Han llegado los nuevos zapatos. Puedes darte de baja aquí.'],
    [
      'Another way to say it.',
      'Zapatillas para la primavera en todas las tallas. Si no deseas recibir más correos, haz clic aquí.',
    ],
  ],
});
