import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-reason', 'es-ES', {
  bad: [
    ['Nothing says why.', 'Han llegado los nuevos zapatos.'],
    ['Nothing says why here either.', 'Zapatillas para la primavera en todas las tallas.'],
  ],
  good: [
    ['It says why.', 'Han llegado los nuevos zapatos. Recibes este correo porque te suscribiste.'],
    [
      'To whom it was sent.',
      'Zapatillas para la primavera en todas las tallas. Este mensaje fue enviado a nuestros clientes.',
    ],
  ],
});
