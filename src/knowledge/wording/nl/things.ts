// Things, places and sources that the frames speak of.

export const SITE =
  "site|website|webshop|webwinkel|pagina|pagina's|productpagina|startpagina|homepage|app|onlineshop|portaal|klantenportaal|platform|account|configurator|simulator|aanbod|catalogus|onlinewinkel|winkelmandje|kassa|bij ons|online|zoekbalk|formulier|prijslijst|menu|rekentool|onlinebloemist|krant|blog";
export const SEARCH =
  'zoekbalk|zoekveld|zoekmachine|zoekvenster|zoekterm|zoekfilter|zoekopdracht|zoekfunctie|filter|google|zoekvak';

export const DEVICE =
  'iphone|ipad|android|telefoon|smartphone|mobiel|mobieltje|gsm|laptop|computer|pc|mac|macbook|tablet|samsung|galaxy|pixel|huawei|chromebook|desktop|toestel|apparaat|apparaten|smart-tv|smarttv|televisie|tv|werklaptop|werktelefoon|horloge|smartwatch|browser|playstation|xbox|e-reader|thuisnetwerk|router|batterij';
export const SOFTWARE =
  'firefox|chrome|safari|edge|opera|brave|internet explorer|android|ios|macos|windows|linux|iphone|ipad|mac|macbook|samsung|galaxy|pixel|huawei|chromebook|playstation';
export const DEVICE_MARK =
  'ip|ip-adres|internetadres|internetprovider|schermresolutie|schermgrootte|besturingssysteem|browserversie|toestelnummer|serienummer|apparaat-id|toestel-id|user-agent|batterijniveau|batterij|mac-adres|netwerk|systeemtaal|advertentie-id|provider|wifinetwerk|thuisnetwerk|cookie|vingerafdruk';
export const OLD =
  'oud|ouder|jongste|nieuwste|traag|trager|verouderd|versleten|kraakt|piept|updates|pensioen|laatste adem|vervanging|vervangen|beste tijd|op leeftijd|kapot|batterij|jaren|dag|toe aan';

export const WATCHERS =
  "camera|camera's|cameras|kentekencamera|kentekencamera's|bewakingscamera|bewakingscamera's|beveiligingscamera|beveiligingscamera's|winkelcamera|winkelcamera's|camerabeelden|beelden|bewakingsbeelden|sensor|sensoren|bewegingssensor|bewegingssensoren|bewegingsmelder|warmtesensoren|warmtebeeld|vloersensoren|beacon|beacons|bluetooth|bluetoothzender|gezichtsherkenning|kentekenherkenning|nummerplaatherkenning|bezoekersteller|deurteller|klantenteller|teller|poortje|poortjes|toegangspoortjes|slagboom|zendertjes|zender|zenders|heatmap|hittekaart|slimme schap|slim schap|slimme spiegel|gastnetwerk|gratis wifi|winkelwifi|wifi|scanner|beveiliging";
export const NOTICED =
  'herkende|herkenden|herkent|herkennen|zag|zagen|registreerde|registreerden|telde|telden|spotte|spotten|detecteerde|detecteerden|signaleerde|signaleerden|scande|scanden|filmde|filmden|volgde|volgden|merkte|merkten|noteerde|noteerden|betrapte|betrapten|ving|vingen|pikte|pikten|mat|maten|voelde|voelden|herkend|gezien|gespot|gedetecteerd|gesignaleerd|gescand|gefilmd|gevolgd|opgemerkt|opgepikt|opgevangen|geregistreerd|geteld|betrapt|gemeten|gesnapt|toont dat|tonen dat|laat zien dat|laten zien dat|te zien dat|zagen we|zien we|vertelt ons|vertellen ons|verklapte|verklapten|verraadt|verraden|weet dat|weten we|liegen niet|liegt niet|begroette|verwelkomde|verbonden';
export const STAFF =
  'verkoper|verkopers|verkoopster|verkoopsters|personeel|medewerker|medewerkers|medewerkster|collega|winkelmanager|filiaalmanager|kassier|caissière|beveiliger|adviseur|winkelier|baliemedewerker';
export const STAFF_TOLD =
  'zag|zagen|herinnert zich|herinneren zich|herkende|herkenden|vertelde|vertelden|merkte|merkten|vermeldde|zei|spotte|gezien|herkend|opgemerkt|had gezien|wist te vertellen|fluisterde|verklapte|betrapte|observeerde';
export const SHOP =
  'winkel|winkels|filiaal|filialen|vestiging|showroom|boetiek|toonzaal|drogist|drogisterij|supermarkt|warenhuis|bouwmarkt|tuincentrum|paskamer|paskamers|pashokje|pashokjes|schap|schappen|rek|rekken|kledingrek|wijnrek|etalage|vitrine|gangpad|afdeling|schoenenafdeling|kinderafdeling|damesafdeling|herenafdeling|parfumafdeling|wijnafdeling|speelgoedafdeling|babyafdeling|hengelsportafdeling|winkelvloer|toonbank|zelfscankassa|roltrap|winkelcentrum|parkeerterrein|parking|ingang|verdieping|boekhandel|slagerij|bakkerij|pop-upwinkel|pop-upstore|paskamerspiegel|juwelier';
export const WALKED =
  'stond|liep|dwaalde|wandelde|slenterde|snuffelde|neusde|hing|bleef|treuzelde|twijfelde|paste|probeerde|pakte|voelde|parkeerde|nam|kwam|ging|drentelde|zette|legde|rook|keek|stopte|verliet|betrad|had|zat|aarzelde|draalde|streelde|oppakte|afspeurde|terugzette|teruglegde|weglegde|vergat|stilstond|rondliep|aanraakte|vasthield|naar buiten|binnenkwam|langsliep|in de hand';

export const MAIL =
  'e-mail|e-mails|email|emails|mail|mails|mailtje|mailtjes|nieuwsbrief|nieuwsbrieven|nieuwsbrieflezer|bericht|berichten|berichtje|brief|brieven|herinnering|herinneringen|uitnodiging|uitnodigingen|link|links|knop|button|banner|onderwerpregel|onderwerp|mailing|mailings|schrijven|update|updates|post|post van ons|actie|aanbieding|postvak|inbox|ons|we';
export const READ =
  'geopend|gelezen|genegeerd|verwijderd|aangeklikt|geklikt|doorgestuurd|beantwoord|gereageerd|weggeklikt|weggegooid|opengemaakt|opengeklikt|ingekeken|bekeken|overgeslagen|gearchiveerd|gewist|weggeveegd|aangeraakt|uitgelezen';
export const UNREAD =
  'dichtblijven|dicht blijven|dichtbleven|ongeopend|ongelezen|onaangeroerd|ongeopende|niet geopend|niet gelezen|niet meer geopend|niet meer gelezen|weggeklikt|prullenbak|prullenmand|niet aangeklikt|links liggen|dicht|stof|spam|onbeantwoord|spammap';

export const MODEL =
  'algoritme|algoritmes|systeem|systemen|model|modellen|rekenmodel|analyse|analyses|data|gegevens|statistieken|cijfers|ai|software|voorspelling|voorspellingen|databank|database|crm|administratie|artificiële intelligentie|kunstmatige intelligentie|berekening|berekeningen';
export const CONCLUDES =
  'denkt|denken|schat|schatten|voorspelt|voorspellen|zegt|zeggen|toont|tonen|suggereert|suggereren|vermoedt|vermoeden|wijst|wijzen|leert|leren|verraadt|verraden|berekende|berekent|voorspelde|concludeert|concludeerde|plaatst|deelt|rekent|leidde|weet|weten|gokt|ziet|zien|herkent|laat zien|laten zien|vertelt|vertellen|geeft|geven|blijkt|volgens|noemt|beschouwt|bestempelt|deelde|klasseert|acht|houdt';
export const BROKERS =
  'databroker*|datahandelaar*|datahandelaren|dataleverancier*|databedrij*|databureau*|adressenbureau*|adresleverancier*|adressenhandelaar|kredietbureau*|kredietinformatiebureau*|marktonderzoek*|gegevensleverancier*|partner|partners|zusterbedrijf|zusterbedrijven|zustermerk|dochterbedrijf|zusterwinkel|derden|derde partij|netbeheerder|energieleverancier|verhuurder|werkgever|verzekeraar|makelaar|notaris|gemeente|supermarkt|mutualiteit|adverteerder*';
export const REGISTERS =
  'kadaster|kentekenregister|handelsregister|kamer van koophandel|kvk|bevolkingsregister|staatsblad|rdw|div|kruispuntbank|telefoonboek|openbare bronnen|publieke bronnen|openbare registers|openbaar register|google maps|luchtfoto|luchtfoto’s|satellietbeelden|geboortekaartje|overlijdensbericht|energielabel|bkr|gerechtelijke stukken|woz-waarde';
export const NETWORKS =
  'facebook|facebookgegevens|facebookprofiel|facebookpagina|instagram|instagramprofiel|linkedin|linkedinprofiel|linkedin-profiel|tiktok|twitter|strava|spotify|whatsapp|pinterest|snapchat';
export const DATA =
  'profiel|profielen|gegevens|data|leefstijlprofiel|leefstijlprofielen|leefstijlgegevens|consumentenprofiel|klantprofiel|databank|dataset|adresbestand|bestand|bestanden|huishoudprofiel|wijkprofiel|informatie|bronnen|registers|register|lijst|lijsten|inlichtingen|statistieken';
export const SCORES =
  'score|koopscore|loyaliteitsscore|kredietscore|klantscore|leefstijlscore|koopkracht|kredietwaardigheid|opzegkans|verhuiskans|klantwaarde|inkomensklasse|segment|profiel|klantprofiel|koopprofiel|levensfase|persoonlijkheidstype|risicoprofiel|kooptype|doelgroep|categorie|leeftijdsgroep|inkomensgroep|gezinsinkomen|huishoudinkomen|gezinssituatie';
export const LIFE =
  'single|alleenstaand|alleenstaande|vrijgezel|getrouwd|gescheiden|ouders|moeder|vader|kinderen|huiseigenaar|eigenaar|huurder|inkomen|salaris|vermogen|gepensioneerd|student|hond|kat|auto|verhuizen|verhuist|verhuisd|zwanger|baby|gezin|leeftijd|jaar|euro|ondernemer|zelfstandige|koopwoning|huis|woning|baan|verdient|welgesteld|alleen woont|kamperen';

export const PLACES =
  'station|luchthaven|vliegveld|schiphol|zaventem|vertrekhal|perron|spoor|parking|parkeerterrein|parkeergarage|parkeerplaats|winkelcentrum|shoppingcenter|centrum|markthal|markt|plein|strand|stadion|fitness|sportschool|bankje|terras|halte|bushalte|tramhalte|tankstation|snelweg|afrit|kantoor|gate|terminal|hotel|buurt|wijk|straat|steenweg|laan|kade|gracht|brug|park|bioscoop|theater|museum|ziekenhuis|school|campus|haven|camping|pretpark|oprit|overkant|hoek|gebouw|toren|terrein|tuincentrum|dierentuin|kruispunt|rotonde|oude markt|voordeur|zwembad|zone|boekhandel|bakker';
export const NEARBY =
  'om de hoek|vlakbij|in de buurt|dichtbij|hiernaast|naast de deur|hierlangs|tegenover|pal naast|op een steenworp|aan de overkant|vlak voor|vlak naast|vlak bij|een straat verder|op wandelafstand|rond de hoek|een deur verder';
