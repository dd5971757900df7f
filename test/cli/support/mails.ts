// Mail that has one thing to find, or nothing.

export const POLISH = '<p>Dziękujemy za zamówienie. Paczka jest już w drodze do Ciebie.</p>\n';
export const GERMAN = '<p>Vielen Dank für Ihre Bestellung. Ihr Paket ist schon unterwegs zu Ihnen.</p>\n';

/** A missing brace, which has a safe fix. */
export const BROKEN = '<p>Dziękujemy za zamówienie, {name}}.</p>\n';
export const MENDED = '<p>Dziękujemy za zamówienie, {{name}}.</p>\n';

export const POLISH_READERS = 'locales: [pl-PL]\n';
