/**
 * What postal addresses look like, by the words for streets and the order of postcode and town: English, Polish,
 * German, French, Spanish, Italian, Portuguese, Dutch. Every repetition is bounded. Finding one makes a rule silent,
 * so they are generous.
 */
export const ADDRESS_SHAPES: readonly RegExp[] = [
  // 548 Market Street; 12 St James's Rd.
  /\b\d{1,5}[a-z]?,? (?:[\p{L}\d.'’]{1,20} ){0,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|square|sq|court|ct|way|parkway|pkwy|place|highway|hwy|terrace|broadway)\b/iu,
  /\b(?:p\.? ?o\.? ?box|postfach|postbus|skr(?:ytka|\.) (?:poczt\p{L}{0,6}|p\.)|apartado(?: postal)?|casella postale|caixa postal|bp|suite|apt\.?) (?:n[.ºo°]{0,2} )?\d{1,6}\b/iu,
  // SW1A 1AA; K1A 0B1; 94104-1234 after a state
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u,
  /\b[A-Z]\d[A-Z] \d[A-Z]\d\b/u,
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/u,
  // Musterstraße 12; Am Markt 3
  /(?:stra(?:ß|ss)e|str\.|gasse|allee|platz|damm|ufer|ring|weg) \d{1,4}\b/iu,
  // ul. Prosta 51; 00-838 Warszawa
  /\b(?:ul|al|pl|os)\. ?[\p{L}\d .-]{1,40} \d{1,4}/iu,
  /\b\d{2}-\d{3} \p{Lu}/u,
  // 12 rue de la Paix, 75002 Paris; 10115 Berlin; 28013 Madrid
  /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|allée|quai|chemin|impasse|cours|route) /iu,
  /\b\d{5} \p{Lu}\p{L}{2,}/u,
  /\b(?:calle|c\/|avenida|avda\.?|plaza|paseo|carrer|rua|travessa|praça|alameda|av\.|via|viale|piazza|corso|largo) [\p{L}\d .,'’º-]{1,40}\d{1,5}/iu,
  // 1000-001 Lisboa; 01310-100; 1012 AB Amsterdam
  /\b\d{4}-\d{3}\b/u,
  /\b\d{5}-\d{3}\b/u,
  /\b[1-9]\d{3} ?[A-Z]{2}\b/u,
  /(?:straat|laan|plein|gracht|kade|singel|dreef) \d{1,4}\b/iu,
];
