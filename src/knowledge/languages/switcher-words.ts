import { wordSet } from '../../text/word-list';

/**
 * Words that point to a mail's other language beside the language's name: "English version below", "Deutsche Fassung
 * unten", "Wersja polska poniżej". Lower case. Covers English, German, Polish, French, Spanish, Italian, Dutch,
 * Portuguese, Swedish, Danish, Norwegian, Finnish and Czech; written for this project.
 */
export const switcherWords: ReadonlySet<string> =
  wordSet(`version text translation below above here see read follows in for the
   deutsche englische polnische französische fassung übersetzung unten oben siehe hier auf weiter für
   wersja polska angielska niemiecka poniżej powyżej tutaj zobacz w języku polskim angielskim
   française anglaise allemande traduction dessous ci voir ici en pour la
   versión española inglesa traducción abajo aquí ver
   versione inglese italiana tedesca sotto qui
   versie nederlandse engelse hieronder zie
   versão portuguesa inglesa abaixo aqui
   svensk engelsk dansk norsk nedan nedenfor nedenunder nederst på se
   englanniksi suomeksi ruotsiksi alla alempana
   česká anglická verze níže`);
