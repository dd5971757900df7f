import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('It tells', [
  '⟦email-activity:Non hai aperto le nostre ultime tre e-mail⟧.',
  '⟦email-activity:Hai letto la nostra newsletter⟧ e non hai comprato nulla.',
  '⟦email-activity:Hai cliccato sul link della nostra ultima e-mail⟧.',
  '⟦email-activity:Hai aperto tutte le nostre e-mail⟧ questo mese.',
  'Da tre mesi ⟦email-activity:non apri le nostre e-mail⟧.',
  'Le ⟦email-activity:nostre newsletter restano chiuse⟧.',
  '⟦email-activity:Il tuo ultimo clic⟧ risale a maggio.',
  'Delle ultime dieci newsletter ⟦email-activity:ne hai aperte⟧ due.',
]);

export const good: readonly Example[] = lines('It tells nothing', [
  'Hai aperto un conto con noi.',
  'Clicca sul link di questa e-mail per confermare.',
  'Preferisci ricevere meno e-mail?',
  'Hai aperto un ticket il {{ticket.openedAt}}.',
  'Ricevi questa e-mail perché hai creato un account.',
  'Hai letto la nostra guida alle taglie?',
  'Consulta i tuoi messaggi nell’area clienti.',
  'I nostri messaggi sono brevi.',
  'I negozi restano chiusi a Ferragosto.',
  'Grazie per aver letto la nostra newsletter.',
]);
