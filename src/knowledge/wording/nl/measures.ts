// How much, how long, how far and how often.

export const NUMBER =
  '#|{}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|vijfentwintig|dertig|veertig|vijftig|zestig|honderd|tweehonderd|driehonderd|vierhonderd|vijfhonderd|meerdere|verschillende|paar|enkele|talloze|tig|halve|half|anderhalf|anderhalve|één|een';
export const TIMES =
  'tweemaal|driemaal|viermaal|vijfmaal|zesmaal|zevenmaal|achtmaal|negenmaal|tienmaal|twaalfmaal|meermaals|meermalen|herhaaldelijk|veelvuldig|tig keer|vaker dan|vaker|ontelbare keren|talloze keren|meerdere keren|meerdere malen|een paar keer|enkele keren|enkele malen|verschillende keren';
export const ORDINAL =
  '#|{}|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|vijftiende|twintigste|zoveelste|honderdste';
export const UNITS =
  'seconde|seconden|minuut|minuten|minuutjes|kwartier|kwartiertje|uur|uren|uurtje|uurtjes|halfuur|halfuurtje|procent';
export const LONG =
  'minutenlang|urenlang|secondenlang|een eeuwigheid|zo lang|wel erg lang|opvallend lang|langer|het langst|uitgebreid|de hele avond|een hele avond|de halve nacht|de hele nacht|tot de laatste seconde|tot de laatste minuut|tot het einde|halve nacht|hele avond|hele nacht|halve avond|lang|op je gemak|op uw gemak|tot minuut|tot aan het einde';
export const LENGTHS =
  'meter|m|km|kilometer|straten|straat|stappen|passen|huizen|minuten lopen|minuten fietsen|minuut lopen|minuten rijden|minuten wandelen|haltes|stations|minuutjes|minuten|minuut';
export const COUNTED =
  'bezoeken|bezoekjes|sessies|kliks|klikken|logins|kijkbeurten|weergaven|paginaweergaven|check-ins|zoekopdrachten|potjes|afleveringen|retourtjes|rondjes|bezoek|views|streams|inlogbeurten|pogingen|terugkeren';
