import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [
  {
    why: 'It tells: Abbiamo visto che guardavi queste scarpe martedì alle 14:32.',
    template: '<p>Abbiamo visto che guardavi queste scarpe martedì alle ⟦exact-time:14:32⟧.</p>\n',
    fixed: {
      'Say "di recente"': { 'mail.hbs': '<p>Abbiamo visto che guardavi queste scarpe di recente.</p>\n' },
    },
  },
  {
    why: 'It tells: Ieri alle ore 21 hai sfogliato il nostro catalogo.',
    template: '<p>Ieri alle ore ⟦exact-time:21⟧ hai sfogliato il nostro catalogo.</p>\n',
    fixed: { 'Say "di recente"': { 'mail.hbs': '<p>Di recente hai sfogliato il nostro catalogo.</p>\n' } },
  },
  {
    why: 'It tells: Hai aperto la nostra newsletter alle 7.50.',
    template: '<p>Hai aperto la nostra newsletter alle ⟦exact-time:7.50⟧.</p>\n',
    fixed: { 'Say "di recente"': { 'mail.hbs': '<p>Hai aperto la nostra newsletter di recente.</p>\n' } },
  },
  {
    why: 'It tells: Sei passato sul nostro sito il {{lastVisit.at}}.',
    template: '<p>Sei passato sul nostro sito il ⟦exact-time:{{lastVisit.at}}⟧.</p>\n',
    fixed: { 'Say "di recente"': { 'mail.hbs': '<p>Sei passato sul nostro sito di recente.</p>\n' } },
  },
  {
    why: 'It tells: Ieri hai visitato il nostro sito.',
    template: '<p>⟦exact-time:Ieri⟧ hai visitato il nostro sito.</p>\n',
    fixed: { 'Say "di recente"': { 'mail.hbs': '<p>Di recente hai visitato il nostro sito.</p>\n' } },
  },
  {
    why: 'It tells: Lunedì alle 22:17 stavi esplorando le nostre crociere.',
    template: '<p>Lunedì alle ⟦exact-time:22:17⟧ stavi esplorando le nostre crociere.</p>\n',
    fixed: { 'Say "di recente"': { 'mail.hbs': '<p>Di recente stavi esplorando le nostre crociere.</p>\n' } },
  },
];

export const good: readonly Example[] = lines('It tells nothing', [
  'L’ultima visita del giorno è alle 17:00.',
  'Il Suo appuntamento è martedì alle 14:30.',
  'Il tuo ordine è partito ieri alle 14:32.',
  'I nostri negozi sono aperti dalle 9:00 alle 20:00.',
  'Il codice scade alle 14:45, tra dieci minuti.',
  '{{name}} ti ha invitato a cena venerdì alle 21:00.',
  'Hai visto la partita di ieri alle 21:00?',
  'Se hai visitato il sito ieri alle 20:15, ignora questo messaggio.',
  'Ciao {{name}}, il tuo pacco arriva domani tra le 9 e le 12.',
  'Hai ricevuto un messaggio da {{sender.name}} alle 14:32.',
  'Hai guadagnato 20 punti con il tuo ultimo acquisto.',
  'Il tuo ordine è stato affidato al corriere il 3 marzo alle 14:32.',
  'Sei invitato alla nostra serata giovedì 12 alle 19 in negozio.',
  'Il tuo tavolo è prenotato alle 20:30, a due passi dall’opera.',
  'Il tuo abbonamento scade tra 3 giorni.',
  'La lezione dura 2 ore, arriva alle ore 19.',
  'I nostri consulenti sono collegati dalle 9 alle 18.',
  'Ti mancano solo 10 € per la spedizione gratuita.',
  'La tua visita guidata inizia alle 14:30 davanti al museo.',
  'La visita medica è martedì 5 alle 10:00.',
  'Il corriere è a 5 minuti da casa tua.',
]);
