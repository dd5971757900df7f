/** franc's code for a tag: ISO 639-3 of the language it has trigrams for, which Basque and Icelandic are not. */
export const francCodes: ReadonlyMap<string, string> = new Map(
  (
    'en eng,de deu,fr fra,es spa,it ita,pt por,pl pol,nl nld,da dan,nb nob,nn nno,sv swe,fi fin,et ekk,lv lvs,lt lit,' +
    'cs ces,sk slk,sl slv,hr hrv,bs bos,sr-Latn srp,hu hun,ro ron,tr tur,id ind,ms zlm,vi vie,ca cat,gl glg,' +
    'sq als,az azj,af afr,ru rus,uk ukr,be bel,bg bul,mk mkd,sr srp,ar arb,fa pes,ur urd,hi hin,mr mar,ne npi'
  )
    .split(',')
    .map((pair) => pair.split(' '))
    .flatMap(([tag, code]) => (tag !== undefined && code !== undefined ? [[tag, code] as const] : [])),
);
