/**
 * English names of languages as data uses them for flags: SendGrid's own multilingual sample asks `{{#if english}}`,
 * `{{else if spanish}}`. Names from the CLDR, in English and, without
 * their accents, in the languages themselves; only such as are no other word of a data model.
 */
export const LANGUAGE_FLAGS: ReadonlyMap<string, string> = new Map(
  `arabic ar, bosnian bs, bulgarian bg, catalan ca, chinese zh, croatian hr, czech cs, danish da, dutch nl, english en,
   estonian et, finnish fi, french fr, german de, greek el, hebrew he, hindi hi, hungarian hu, indonesian id, italian it,
   japanese ja, korean ko, latvian lv, lithuanian lt, macedonian mk, malay ms, norwegian nb, persian fa, polish pl,
   portuguese pt, romanian ro, russian ru, serbian sr, slovak sk, slovenian sl, spanish es, swedish sv, thai th,
   turkish tr, ukrainian uk, vietnamese vi, welsh cy, cestina cs, dansk da, deutsch de, espanol es, francais fr,
   italiano it, magyar hu, nederlands nl, norsk nb, polski pl, portugues pt, suomi fi, svenska sv, turkce tr`
    .split(/,\s*/)
    .map((pair) => pair.split(' '))
    .map(([name = '', tag = '']) => [name, tag]),
);
