import { wordSet } from '../text/word-list';

/**
 * Words of file and folder names that say what a mail is for, in English and the languages whose wording is known.
 * Leaves alone words that several kinds share: `welcome`, `reminder`, `notification`, `update`, `invitation`.
 */
export const KIND_WORDS: Readonly<Record<'security' | 'transactional' | 'marketing', ReadonlySet<string>>> = {
  security: wordSet(
    `reset password passwort haslo hasło senha contrasena contraseña verification verify otp 2fa mfa twofactor signin
     login logon security suspicious unlock lockout breach magiclink activation recovery sicherheit bezpieczenstwo`,
  ),
  transactional: wordSet(
    `receipt invoice order orders confirmation shipping shipped shipment delivery delivered refund payment paid booking
     reservation appointment ticket tickets itinerary checkin billing rechnung bestellung quittung buchung faktura
     zamowienie zamówienie rezerwacja potwierdzenie paragon facture commande factura pedido fattura ordine fatura
     factuur bestelling bevestiging`,
  ),
  marketing: wordSet(
    `newsletter newsletters promo promos promotion promotions promotional offer offers campaign campaigns sale deal deals
     marketing winback abandoned discount discounts recommendation recommendations angebot angebote oferta oferty
     promocja promocje rabatt offre promozione promozioni`,
  ),
};
