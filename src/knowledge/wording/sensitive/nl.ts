import type { SensitiveWording } from './sensitive';

const YOUR = 'je|jouw|uw|jullie';
const KIN = 'moeder|vader|mama|papa|man|vrouw|zoon|dochter|kind|partner|oma|opa|broer|zus|baby|ouders';
const FRIENDS =
  "vriend|vriendin|vrienden|vriendinnen|collega|collega's|buurman|buurvrouw|buren|contacten|kennissen|volgers";
const GAY = 'homo|homoseksueel|lesbisch|biseksueel|transgender|trans|queer|gay';
const ILLS =
  'hooikoorts|glutenintolerantie|lactose - intolerantie|lactose-intolerantie|coeliakie|epilepsie|hiv|aambeien|erectieproblemen|overgangsklachten|spataderen|angststoornis|adhd|autisme|insuline|hartkloppingen|hartklachten|maagklachten|gewrichtsklachten|gewrichtspijn|rugklachten|bloedverdunners|antidepressiva|slaapproblemen|suikerziekte|hartritmestoornis|schildklierprobleem|blaasproblemen|paniekaanvallen|eetstoornis|verslaving|copd|hypertensie|obesitas|darmklachten|vruchtbaarheidsbehandeling';
const ACTED =
  'kocht|kochten|bestelde|bestelden|boekte|boekten|reserveerde|reserveerden|scoorde|scoorden|regelde|regelden|koos|kozen|bemachtigde|keek|keken|luisterde|luisterden|las|lazen|speelde|speelden|likete|doneerde|doneerden|draagt|dragen|luistert|luisteren|gingen|haalde|haalden|downloadde|bezocht|bezochten|stemde';
const GOT =
  'aangeschaft|gescoord|in huis|geregeld|tickets|kaartjes|ticket|kaartje|gekozen|uitgespeeld|uitgekeken|gezien|beluisterd|gelezen|ontdekt|gekocht|besteld|geboekt|gereserveerd|bemachtigd|gedownload|gestreamd';

/**
 * Covers je, jij, u and jullie. Leaves alone "je bent aangekomen", which is an arrival as well, and what is supposed
 * ("als je zwanger bent"). Unsure: "je" before a noun is taken for "jouw".
 */
export const nl: SensitiveWording = {
  language: 'nl',
  tells: {
    illness: [
      `(${YOUR}) (recente|ernstige|chronische|langdurige)? (ziekte|kanker|depressie|burn - out|burnout|ziekenhuisopname|chemo|chemotherapie|tumor|beroerte|hartaanval|hartinfarct|ziekbed)`,
      '(je was|u was|je bent|u bent|je werd|u werd) (zo|erg|ernstig|onlangs|lang|langdurig)? (ziek|in het ziekenhuis)',
      '(je|u) (zo|erg|ernstig|lang)? ziek (was|bent|werd)',
      `(${YOUR}) (strijd|gevecht) tegen (kanker|depressie|de ziekte)`,
      `(na|sinds|tijdens|van|voor) (${YOUR}) (operatie|ziekteverlof|herstel|revalidatie|diagnose|behandeling)`,
      '(je|u) … (herstelt|herstelde|herstellende bent|bestraald|bestraling|chemokuur)',
    ],
    'family-health': [
      `(ziekte|kanker|operatie|diagnose|dementie|depressie|ziekenhuisopname|behandeling|beroerte|hartaanval|alzheimer) van (${YOUR}) (${KIN})`,
      `(${YOUR}) (${KIN}) (is|was|heeft|had|lijdt|ligt) (erg|ernstig|zo|aan|nog|onlangs)? (ziek|kanker|dementie|alzheimer|diabetes|in het ziekenhuis)`,
      `in (${YOUR}) familie … (kanker|diabetes|ziekte|ziektes|hartziekten|dementie)`,
    ],
    bereavement: [
      'gecondoleerd',
      '(innige|oprechte|onze) deelneming',
      `(dood|overlijden|verlies|begrafenis|uitvaart|sterfdag) van (${YOUR}|een) (${KIN}|dierbare|hond|kat|huisdier)`,
      `(${YOUR}) (overleden|rouw|rouwperiode|wijlen)`,
      `(je|u) (${YOUR}|een) (${KIN}|dierbare) (hebt|heeft|bent)? (verloren|verloor|kwijtgeraakt)`,
      `(je hebt|u hebt|u heeft) (onlangs|pas)? (${YOUR}|een) (${KIN}|dierbare) verloren`,
      `(eerste|tweede) (kerst|moederdag|vaderdag|verjaardag) zonder (${YOUR}|hem|haar|{})`,
      'als (weduwe|weduwnaar)',
      `(nu|sinds|omdat|dat) (${YOUR}) (lieve)? (${KIN}|hond|kat|huisdier) … (er niet meer is|er niet meer zijn|overleed|is overleden|overleden is|wegviel|gestorven is|is gestorven|stierf)`,
      `(${YOUR}) (lieve)? (${KIN}|hond|kat|huisdier) (is|was|zijn) … (overleden|gestorven|heengegaan|weggevallen)`,
      `(nu|sinds|omdat|dat) (je|u) … (weduwe|weduwnaar|gescheiden) (bent|was|werd)`,
      `(na|sinds|tijdens|verwerken van) (${YOUR}) (echtscheiding|scheiding|relatiebreuk|miskraam|rouwperiode)`,
      `(eerste|tweede) (kerstmis|feestdagen|pasen|sinterklaas|nieuwjaar|zomer|valentijnsdag|moederdag|vaderdag) (alleen)? zonder (${YOUR}|hem|haar|{}) (${KIN})?`,
      `afscheid (genomen|nam|namen|nemen|moeten nemen) … van (${YOUR}) (${KIN}|hond|kat|huisdier)`,
      `(nam|hebt|heeft|moest) … afscheid … van (${YOUR}) (${KIN}|hond|kat|huisdier)`,
      `(sterkte|medeleven|troost) … (verlies|overlijden|gemis|rouw)`,
    ],
    pregnancy: [
      '(je bent|u bent) (nu|al|inmiddels)? (#|{})? (weken)? (zwanger|in verwachting)',
      '(nu|dat|omdat|aangezien) (je|u) (zwanger|in verwachting) (bent|was)',
      `(${YOUR}) (zwangerschap|miskraam|vruchtbaarheid|kinderwens|babybuik|uitgerekende datum|ongeboren|bevalling)`,
      '(je verwacht|u verwacht) (binnenkort)? een (baby|kindje|tweeling)',
      `(${YOUR}) (baby|kindje) (is onderweg|komt bijna|komt eraan)`,
      '(gefeliciteerd|proficiat|gefeliciteerd ,|hoera) … (zwangerschap|zwanger|op komst|in verwachting|aanstaande mama|aanstaande moeder|aanstaande ouders|aanstaande papa)',
      '(dat|want|omdat) er … (baby|kindje|kleintje|gezinsuitbreiding|kleine) … (op komst|onderweg|aankomt|aan komt|bijkomt)',
      'er is … (baby|kindje|kleintje|gezinsuitbreiding|kleine) (op komst|onderweg)',
      '(hallo|hoi|dag|lieve|beste|hé) (,)? (aanstaande|toekomstige|kersverse) (mama|moeder|papa|ouders|vader)',
      "(binnenkort|straks|bijna) … met (zijn|jullie|z'n|zn) (drieën|vieren|vijven)",
      '(#|{}) weken (en # dagen)? zwanger',
      '(je kocht|u kocht|kocht je|kocht u|je bestelde|u bestelde|bestelde je|bestelde u) … (zwangerschapstest*|zwangerschapsvitamine*|foliumzuur|ovulatietest*)',
      '(heb je|hebt u|heeft u|je hebt|u hebt|u heeft) … (zwangerschapstest*|zwangerschapsvitamine*|foliumzuur|ovulatietest*) … (gekocht|besteld|bekeken)',
      `(${YOUR} aankopen|${YOUR} winkelmandje|${YOUR} bestellingen) … (zwanger|zwangerschap|in verwachting|baby op komst)`,
    ],
    health: [
      `(${YOUR}) (bloeddruk|bloedsuiker|cholesterol|bmi|bloedgroep|bloeduitslag|bloeduitslagen|allergie|allergieën|astma|diabetes|eczeem|psoriasis|acne|migraine|artritis|artrose|reuma|slapeloosheid|rugpijn|handicap|medisch dossier|medische geschiedenis|gezondheidstoestand|gezondheidsproblemen|gezondheidsgegevens|medicatie|medicijnen|symptomen|menstruatiecyclus|haaruitval|incontinentie)`,
      '(omdat|aangezien|nu|dat) (je|u) (diabetes|astma|een allergie|een handicap|migraine|reuma) (hebt|heeft)',
      '(omdat|aangezien|dat) (je|u) aan … lijdt',
      `als (een)? (diabetespatiënt|diabeet|hartpatiënt|kankerpatiënt|migrainepatiënt|migrainelijder|astmapatiënt|astmaticus|nierpatiënt|reumapatiënt|longpatiënt|allergielijder|hooikoortspatiënt|coeliakiepatiënt|epilepsiepatiënt|pijnpatiënt) … (u|je|jij|uw|jouw)`,
      `(${YOUR}) (hoge|chronische|ernstige)? (${ILLS})`,
      `(je|u) … (lijdt|leed|kampt|worstelt|kampte|sukkelt) (al|nog|soms|vaak)? … (aan|met) (een|de)? (hoge|chronische|ernstige)? (${ILLS}|diabetes|astma|migraine|reuma|eczeem|psoriasis|acne|overgewicht|slapeloosheid|rugpijn)`,
      `(omdat|aangezien|nu|dat|want) (je|u) … (${ILLS}|diabetes|astma|migraine|reuma|eczeem|psoriasis) (hebt|heeft)`,
      '(je|u) (slikt|neemt|gebruikt|spuit) … (insuline|bloedverdunners|antidepressiva|slaappillen|slaapmiddelen|pijnstillers|maagzuurremmers|bloeddrukverlagers|cholesterolverlagers|statines)',
      `(volgens|op) (onze|de|${YOUR}) (slimme)? weegschaal … (je|u|kilo|kg)`,
      `(${YOUR}) (vetpercentage|gewichtstoename|buikomvang|lichaamsvet|hartslag in rust|slaapscore)`,
    ],
    diet: [
      '(omdat|aangezien|nu|dat) (je|u) (veganist|vegetariër|vegetarisch|veganistisch|op dieet|glutenvrij) (bent|eet|leeft)',
      `(${YOUR}) (veganistische|vegetarische|glutenvrije|ketogene) (dieet|eetpatroon|voeding)`,
      `als (een)? (overtuigde|echte|trouwe)? (veganist|vegetariër|flexitariër|vegan|pescotariër) … (u|je|jij|uw|jouw)`,
      '(je|u) (eet|leeft|kookt) (al|nu|sinds)? (strikt|volledig)? (vegetarisch|veganistisch|vegan|glutenvrij|halal|koosjer|koolhydraatarm|lactosevrij)',
    ],
    belief: [
      '(je bent|u bent) (een)? (goede|gelovig|gelovige|praktiserend|praktiserende|overtuigd)? (christen|moslim|moslima|katholiek|jood|protestant|hindoe|boeddhist|atheïst)',
      '(omdat|aangezien|dat) (je|u) (een)? (christen|moslim|moslima|katholiek|joods|gelovig) bent',
      `(${YOUR}) (religie|geloofsovertuiging|godsdienst|politieke voorkeur|politieke overtuiging|politieke opvattingen|vakbondslidmaatschap)`,
      `als (een)? (praktiserend|praktiserende|gelovig|gelovige|overtuigd|overtuigde|trouwe|actief)? (christen|moslim|moslima|katholiek|protestant|hindoe|boeddhist|gelovige|kerkganger|kerklid|moskeeganger) … (u|je|jij|uw|jouw)`,
      '(je|u) (stemt|stemde|gaat|ging) … (links|rechts|naar de kerk|naar de moskee|naar de synagoge)',
      `als (lid|kiezer|stemmer|sympathisant) van … (partij|vakbond|kerk|moskee|parochie)`,
    ],
    ethnicity: [
      `(${YOUR}) (huidskleur|etnische afkomst|etniciteit|etnische achtergrond)`,
      '(omdat|aangezien|dat) (je|u) (zwart|aziatisch|marokkaans|turks|surinaams) bent',
    ],
    sexuality: [
      `(je bent|u bent) (${GAY})`,
      `(omdat|aangezien|dat) (je|u) (${GAY}) bent`,
      `(${YOUR}) (seksuele geaardheid|seksuele voorkeur|geaardheid|seksualiteit|genderidentiteit|coming - out)`,
      `als (${GAY}) (stel|man|vrouw|koppel|persoon)? … (u|je|jij|uw|jouw|jullie)`,
    ],
    credential: [
      `(${YOUR}) (nieuwe|tijdelijke)? wachtwoord (is|luidt) (:)? {}`,
      `(${YOUR}) (nieuwe|tijdelijke)? wachtwoord : {}`,
    ],
    social: [
      `(${YOUR}) (${FRIENDS}) … (gekocht|besteld|geboekt|geliket|geliked|bekeken|gereserveerd|gedownload|kocht|kochten|bestelde|bestelden|boekte|boekten)`,
      `wat (${YOUR}) (${FRIENDS}) (kopen|kochten|leuk vinden|bekijken|bestellen|dragen|lezen)`,
      `(uit|in|van) (${YOUR}) (contacten|contactenlijst|contactpersonen|vriendenlijst|vriendenkring|adresboek|netwerk|vriendengroep|kring|telefoonboek) … (heeft|hebben|${ACTED})`,
      `(mensen|vrienden|personen|accounts|spelers|anderen) die (je|u) (volgt|kent) … (heeft|hebben|${ACTED})`,
      `(${YOUR}) (beste|andere|goede)? (${FRIENDS}) … (${ACTED})`,
      `(${YOUR}) (beste|andere|goede)? (${FRIENDS}) … (heeft|hebben) … (${GOT})`,
      `(heeft|hebben) (${YOUR}) (beste|andere|goede)? (${FRIENDS}) … (${GOT})`,
      `(raad|kijk) (eens|je)? (wat|wie) … (${YOUR})? (${FRIENDS}|{}) … (kocht|kochten|bestelde|gekocht|besteld|geboekt|boekte|scoorde)`,
      '(kocht|bestelde|scoorde|haalde|koos|bemachtigde|kreeg|boekte) … en (staat|is|heeft|ligt|loopt|speelt) … (boven|voor|voorbij) (je|jou|u)',
    ],
    shaming: [
      '(had je|had u|heb je|hebt u|heeft u) … echt nodig (gehad)?',
      'heb je echt (nog een|weer een|alweer een)',
      "(je bent|u bent) (#|{}|een paar|wat) (kilo|kilo's|kg) (aangekomen|zwaarder)",
      `(${YOUR}) (overgewicht|overtollige kilo's|extra kilo's|buikvet|vetrollen|zwembandjes|bierbuik|onderkin|slechte eetgewoontes|slechte eetgewoonten|koopgedrag)`,
      '(je hebt|u hebt|u heeft|heb je) … te veel (gegeten|gedronken|uitgegeven|gesnoept)',
      '(je eet|u eet|je drinkt|u drinkt|je snoept) (veel|echt)? te (veel|vaak)',
      '(schaam je|schaamt u zich)',
      '(je zou|u zou|je moet) (je|zich)? (moeten schamen|schuldig moeten voelen|eens moeten afvallen|minder moeten eten|minder moeten uitgeven|schamen|afvallen)',
      '(voel je|voelt u) (je|zich)? (niet|al|een beetje|nou)? (een beetje)? schuldig',
      `(je hebt|u hebt|u heeft) (${YOUR}) (dieet|goede voornemens|lijn|budget|gezondheid|training) … (opgegeven|verwaarloosd|verpest|gebroken|laten schieten)`,
      `(${YOUR}) (dieet|voornemens|goede voornemens|budget|gewicht|figuur) … (mislukt|verwaarloosd|uit de hand|vergeten|opgegeven)`,
      'nee (,)? (dank je|bedankt|dank u) , ik (betaal|wil|hou) … (de volle prijs|niet besparen|niet van besparen|liever te veel|te veel|liever meer)',
      "(ben je|bent u|je bent|u bent|je kwam|u kwam|kwam je|kwam u) (al|weer|alweer|ruim|bijna|zo'n)? (#|{}|een paar|wat|twee|drie|vier|vijf|zes|tien|enkele) (kilo|kilo's|kg|kilootjes) (bijgekomen|aangekomen|zwaarder|bij|aan)",
      '(een mens|je|jij|u|men|iemand) … (zou|zouden|mag|moet) (zich|je|jezelf|u)? … (schamen|doodschamen)',
      '(om je|om u) (dood|diep)? (voor)? te schamen',
      '(lag|zat|zit|ligt|lig|hing|hang) (je|u|jij) (weer|alweer|nog steeds|liever|zeker|soms)? … op de (bank|zetel|sofa)',
      '(weer|alweer|opnieuw|wederom) … (op de bank gebleven|gezondigd|bezweken|gespijbeld|zwak geweest|in de fout gegaan|niets van terechtgekomen|niets van gekomen)',
      `(die|dat|deze|${YOUR}) (extra)? (buikje|buik|kilo's|kilootjes|vetrolletjes|zwembandje|zwembandjes|vetjes|pondjes|love handles|vet) … (verdwijnt|verdwijnen|verdwijn|gaat|gaan|smelt|smelten|lost|trainen|traint|vliegt|vliegen) … (niet|vanzelf)`,
      '(luilak|luiwammes|luierik|slapjanus|bankhanger|couch potato|te lui)',
      `wat is (het|deze keer|dit keer|nu|vandaag)? (${YOUR}) (excuus|smoes|smoesje|uitvlucht)`,
      `(hadden|hebben|had|verwachtten) … meer van (je|u|jou) (verwacht|gehoopt)?`,
      'teleurgesteld in (je|u|jou)',
      `(waar|wat) (blijven|bleven|blijft|is|zijn|kwam) … (${YOUR}|die) (goede)? voornemens (gebleven|geworden|terecht)?`,
      `(strandlijf|bikinilijf|zomerlijf|zomerlichaam|sixpack|bikinifiguur) … (volgend jaar|wel vergeten|niet halen|niet vanzelf|mislukt|uitstellen)`,
      '(je|u) (laat|liet|verwaarloost|verwaarloosde) (jezelf|uzelf|je lichaam|uw lichaam|je conditie|uw conditie) … (gaan|in de steek|verslonzen)?',
      '(je|u) (hebt|heeft) (jezelf|uzelf|je lichaam|je conditie|uw conditie|je gezondheid) … (laten gaan|verwaarloosd|in de steek gelaten)',
    ],
    'pushy-wording': [
      '(laatste|allerlaatste) (kans|herinnering|waarschuwing|uren|oproep)',
      '(haast je|schiet op|wees er snel bij)',
      '(voordat|voor) het te laat is',
      'nu of nooit',
      'mis (het|dit|deze kans|deze aanbieding) niet',
      '(je krijgt|u krijgt|je zult) (er|hier) spijt',
      'de tijd (dringt|tikt|raakt op)',
      '(nog maar|nog slechts) (#|{}) (uur|uren|minuten|stuks|plaatsen|kamers|plekken)',
      '(handel|reageer) (nu|snel|direct)',
      '(ben je|bent u) ons (al)? vergeten',
      'we wachten nog steeds op (je|jou|u|uw|jouw)',
      'waarom (negeer je|negeert u) ons',
      'we hebben (je|u) (al)? (#|{}|meerdere|twee|drie) (keer|malen) (gemaild|geschreven|herinnerd)',
    ],
  },
  not: [
    '(als|wanneer|indien|zodra|mocht) (je|u|jouw|uw|jullie)',
    'heeft (je|jou|u) … (uitgenodigd|aanbevolen|cadeau|gestuurd|gekocht|besteld|geboekt)',
    '(je|jouw|uw) (foto|bericht|reactie) … (bekeken|geliket|geliked|leuk)',
    '(via|met) (jouw|je|uw) (link|code)',
    '(geen haast|haast je niet)',
    'laatste kans (om|op) … (eindigt|sluit|loopt af|is op)',
    '(ging|gaat|ga|gaan) (je|u)? … (links|rechts) (af|van|naar|onder|boven)',
    '(klik|tik|kijk|scroll) … (links|rechts)',
    '(niemand|nooit|niet|niets|geen reden) … schamen',
    '(je|u|jouw|uw) (vriend|vriendin|vrienden|collega) … (zodra|wanneer|als|nadat)',
  ],
};
