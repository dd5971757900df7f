// How much, how long, how far and how often.

export const NUMBER =
  '#|{}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|fünfundzwanzig|dreißig|vierzig|fünfzig|sechzig|hundert|zweihundert|dreihundert|vierhundert|fünfhundert|mehrere|paar|einige|wenige|etliche|zig';
export const TIMES =
  'zweimal|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|neunmal|zehnmal|elfmal|zwölfmal|fünfzehnmal|zwanzigmal|dutzendmal|hundertmal|mehrmals|mehrfach|etliche male|unzählige male|zigmal|x-mal|vierzehnmal|dreizehnmal|sechzehnmal|dreißigmal|dutzende male|drei mal|zwei mal|vier mal';
export const ORDINAL =
  '#|{}|zweite|zweiter|zweites|zweiten|dritte|dritter|drittes|dritten|vierte|vierter|vierten|fünfte|fünfter|fünften|sechste|sechster|sechsten|siebte|siebter|siebten|siebenten|achte|achter|achten|neunte|neunter|neunten|zehnte|zehnter|zehnten|elfte|elfter|elften|zwölfte|zwölfter|zwölften|zwanzigste|zwanzigster|zwanzigsten|x-ten|zigsten|wiederholten|soundsovielten';
export const UNITS =
  'sekunde|sekunden|minute|minuten|minütchen|viertelstunde|viertelstündchen|dreiviertelstunde|stunde|stunden|stündchen|halbestunde|prozent|folgen';
export const LONG =
  'minutenlang|stundenlang|sekundenlang|eine ewigkeit|so lange|so lang|ganz schön lange|auffällig lange|ungewöhnlich lange|besonders lange|so ausgiebig|so ausführlich|so intensiv|am längsten|den ganzen abend|die ganze nacht|die halbe nacht|die ganze zeit|bis zur letzten sekunde|bis zur letzten minute|länger als|bis zum schluss|bis zum ende|keine sekunde länger|ausgiebig|ungewohnt lange|eine halbe ewigkeit|auffallend lange|am stück|ganz in ruhe|in aller ruhe|bis minute|bis sekunde|bis kapitel|bis zur hälfte|anderthalb stunden|anderthalb minuten';
export const LENGTHS =
  'meter|metern|m|km|kilometer|kilometern|schritte|schritten|straßen|häuser|häuserblocks|blocks|ecken|gehminuten|fußminuten|autominuten|fahrminuten|laufminuten|haltestellen|stationen|minuten zu fuß|minute|fußweg|katzensprung|steinwurf';
/** What is counted of somebody who is watched. */
export const COUNTED =
  'besuche|besuchen|aufrufe|aufrufen|seitenaufrufe|seitenaufrufen|klicks|sitzungen|sessions|logins|log-ins|check-ins|ansichten|abstecher|stippvisiten|anläufe|öffnungen|eintritte|suchanfragen|abbrüche|streams|views|runden|retouren|wiederbesuche|seitenbesuche|einkaufsbummel|blicke|durchgänge';
