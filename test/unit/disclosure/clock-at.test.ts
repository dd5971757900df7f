import assert from 'node:assert/strict';
import { findDisclosures } from '../../../src/disclosure/find-disclosures';
import { readTemplate } from '../../../src/template/template';
import { allPhrases } from '../../support/phrases';
import { messageOf } from '../../support/template-files';

// How each language writes the time of day at which a reader did something, and what only looks like it.

const NOTHING = { fieldAt: () => undefined, phrases: [], known: allPhrases() };

/** The times that a sentence tells, each as `text precision`. */
function timesTold(sentence: string): readonly string[] {
  const text = `<p>${sentence}</p>`;
  return findDisclosures(messageOf(readTemplate('/shop/mail.hbs', text)), NOTHING)
    .filter(({ category }) => category === 'visit-time')
    .map(({ place: { span }, precision = '' }) => `${text.slice(span.start, span.end)} ${String(precision)}`);
}

describe('times of day', () => {
  for (const [sentence, ...times] of [
    ['Vous avez consulté cette page à 14h32.', '14h32 minute'],
    ['Vous avez consulté cette page à 14 h 32.', '14 h 32 minute'],
    ['Vous avez consulté cette page vers 21 heures.', '21 heures hour'],
    ['Vous avez consulté cette page pendant 2 heures.'],
    ['Vous avez consulté cette robe à 14.50 €.'],
    ['Vous avez consulté cette offre, valable jusqu’à 18:00.'],
    ['Vous avez consulté cette page avant-hier.', 'avant-hier day'],
    ['Has consultado esta página a las 14.32.', '14.32 minute'],
    ['Has consultado esta página a las 21 h.', '21 h hour'],
    ['Ayer por la noche miraste estas botas.', 'Ayer day'],
    ['Has consultado las 3 tiendas.'],
    ['Has consultado un curso de 2 horas.'],
    ['Has consultado nuestras ofertas, hasta las 18:00.'],
    ['Hai consultato questa pagina alle ore 21.', '21 hour'],
    ['Hai consultato questa pagina alle 14.32.', '14.32 minute'],
    ['Hai consultato un corso di 24 ore.'],
    ['Hai consultato le offerte, valide fino alle 18:00.'],
    ['Você consultou esta página às 14h32.', '14h32 minute'],
    ['Você consultou esta página na segunda-feira.', 'segunda-feira day'],
    ['Ontem à noite você olhou estes vestidos.', 'Ontem day'],
    ['Você consultou a segunda página.'],
    ['Você consultou um curso de 2h30.'],
    ['U bekeek deze pagina om 14.32 uur.', '14.32 minute'],
    ['Je bekeek deze pagina om 14u32.', '14u32 minute'],
    ['Je bekeek een cursus van 2 uur.'],
    ['Je bekeek onze actie, geldig tot 18:00 uur.'],
    ['Sie haben sich die Schuhe um 21 Uhr angesehen.', '21 hour'],
    ['Sie haben sich das Angebot angesehen, es gilt bis 18:00 Uhr.'],
    ['Oglądałaś te buty o 14:32.', '14:32 minute'],
    ['Oglądałaś te buty, promocja trwa do 18:00.'],
    ['You viewed this page at 14:32.', '14:32 minute'],
    ['On Tuesday and on Friday you viewed this page.', 'Tuesday day', 'Friday day'],
    ['You viewed this offer, which ends by 18:00.'],
  ] as const)
    it(sentence, () => assert.deepEqual(timesTold(sentence), times));
});
