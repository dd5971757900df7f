import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'es-ES', {
  bad: [
    ['Un amigo.', '⟦Tu amigo {{x}} compró⟧ esta lámpara.'],
    ['Amigas.', 'Mira ⟦lo que compran tus amigas⟧.'],
    ['Contactos.', 'Tres ⟦contactos tuyos ya reservaron⟧ mesa.'],
  ],
  good: [
    ['Invitación.', 'Tu amiga {{x}} te ha invitado.'],
    ['Compartir.', 'Comparte con tus amigos y gana.'],
    ['Una venta.', '{{x}} compró tu libro.'],
  ],
});
