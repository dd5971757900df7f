import { NUMBER, YOU, YOUR as YOURS } from '../pl/things';
import { didFamiliar, didOthers, youDid, youDo } from '../pl/verb-forms';
import type { SensitiveWording } from './sensitive';

const YOUR = `${YOURS}|swój|swoja|swoje|swojej|swoją|swojego|swoim|swoich`;
const ADJECTIVE =
  '(niedawn*|ostatni*|ciężk*|przewlekł*|poważn*|zdiagnozowan*|przebyt*|zeszłoroczn*|świeżo|nowo|nasilon*|uciążliw*|obecn*|nawracając*|wysok*|podwyższon*|nieudan*|pierwsz*|drug*|zaawansowan*|rosnąc*|cukrzycow*)?';

const KIN_OF =
  'mamy|matki|taty|ojca|żony|męża|syna|córki|dziecka|synka|córeczki|babci|dziadka|brata|siostry|rodziców|partnera|partnerki|teściowej|teścia|cioci|wujka|przyjaciela|przyjaciółki|narzeczonego|narzeczonej|bliskiej osoby|kogoś bliskiego|bliskich|psa|kota|pupila|czworonoga';
const KIN =
  'mama|tata|matka|ojciec|żona|mąż|syn|córka|synek|córeczka|dziecko|babcia|dziadek|brat|siostra|partner|partnerka|teściowa|teść|pies|kot|pupil';
const KIN_LOST =
  'pracę|wzrok|słuch|mamę|matkę|tatę|ojca|męża|żonę|syna|córkę|dziecko|babcię|dziadka|brata|siostrę|partnera|partnerkę|rodziców|bliską osobę|kogoś bliskiego|psa|kota|pupila|przyjaciela|ciążę';
/** What is over once somebody has had it, or may be. */
const ILLNESS =
  'chorob*|nowotw*|rak|raka|rakiem|raku|białaczk*|depresj*|udar|udaru|udarze|udarem|zawał|zawału|zawale|zawałem|demencj*|alzheimer*|chłoniak*|guz|guza|wylew|wylewu|wylewie|wylewem|sepsa|sepsy|covid*|parkinson*';
const TREATMENT =
  'hospitalizacj*|chemioterapi*|radioterapi*|wypadek|wypadku|wypadkiem|pobycie w szpitalu|pobyt w szpitalu|pobytu w szpitalu|operacja serca|operacji serca|operacji biodra|operacji kolana|przeszczep*|mastektomi*|bajpas*|rehabilitacj*';
/** What somebody has. */
const CONDITION = [
  'ciśnieni*|nadciśnieni*|cholesterol*|cukrzyc*|astm*|alergi*|łuszczyc*|trądzik*|migren*|bezsenno*|niepełnosprawno*|bmi|menopauz*|miesiączk*|łysieni*|nietrzymani*',
  'prostat*|egzem*|atopi*|atopow*|refluks*|tarczyc*|hashimoto|niedoczynnoś*|padaczk*|epilepsj*|jaskr*|zaćm*|celiaki*|hemoroid*|żylak*|osteoporoz*|artretyzm*|reumatyzm*|endometrioz*|grzybic*|insulinoopornoś*|insulin*|anemi*|arytmi*|adhd|autyzm*|lęk|lęki|lęków|lękow*|nerwic*|bulimi*|anoreksj*|uzależnieni*|alkoholizm*|potencj*|erekcj*|niepłodnoś*|hiv|opryszczk*|łupież*|stawów|stawami|kręgosłup*|słuchu|słuchem|nałog*|otyłoś*|nadwag*|stwardnieni*|ból|bóle|bólu|bólem|bólami|wad* wzroku|wad* słuchu|protez*|aparat* słuchow*|kolan|kolana|kolanem|plecy|plecami|kręgosłupem|wątrob*|nerki|nerek|nietoleranc*|uczuleni*|stan* psychiczn*|zdrowi* psychiczn*|załamani*|wypaleni*|niedosłuch*|głuchot*|ślepot*|jąkani*|otępieni*|paraliż*|kalectw*|chrapani*|bezdech*|zgag*|zaparci*|bielactw*|nadpotliwo*|pocenie|opuchli*|cellulit*|rozstęp*',
].join('|');
const HEALTH_DATA =
  'stan zdrowia|stanu zdrowia|stanem zdrowia|wynik badań|wyniki badań|wynikach badań|wyników badań|wynik krwi|wyniki krwi|grupa krwi|grupę krwi|problemy zdrowotne|problemach zdrowotnych|historia choroby|historii choroby|diagnoz*|rozpoznani*|dolegliwoś*|leki|leków|lekach|leku|terapi*|kuracj*|schorzeni*|objawy|objawów|objawach|wynik hormon*|poziom cukru|poziomie cukru|poziomu cukru|cukier|cukru|orzeczeni*';
const MONEY =
  'zadłużeni*|dług|długi|długów|długach|komornik*|upadłoś*|bankructw*|zaległoś*|niewypłacalno*|zajęci* komornicz*|windykacj*|scoring*|bezroboci*|zasiłek|zasiłku|zasiłkiem|wyrok*|karalno*';
const BELIEVER =
  'katolik*|katoliczk*|muzułman*|chrześcijan*|protestant*|żyda|żydem|żydówk*|świadkiem jehowy|świadek jehowy|świadka jehowy|ateist*|prawosławn*|ewangelik*|ewangeliczk*|wierząc*|buddyst*|hindus*|katolicka rodzina|katolickiej rodzinie|katolicy|zielonoświątkow*|parafian*';
const QUEER =
  'gej|gejem|geja|gejowi|lesbijk*|biseksualn*|transpłciow*|homoseksualn*|transseksualn*|niebinarn*|osobą lgbt|osoba lgbt|osoby lgbt|osobie lgbt|parze jednopłciowej|para jednopłciowa|queer*';

const FRIENDS = [
  'znajomy|znajoma|znajomi|znajomych|znajomym|znajome|znajomego|znajomej|przyjaciel|przyjaciółka|przyjaciele|przyjaciół|przyjaciółki|przyjaciela|kolega|koleżanka|koledzy|koleżanki|kolegów|koleżanek',
  'sąsiad|sąsiadka|sąsiedzi|sąsiadów|sąsiadki|sąsiada|kontakty|kontaktów|kuzyn|kuzynka|kuzyni|kuzynki|szwagier|szwagierka|brat|siostra|siostry|bracia|teść|teściowa|mąż|żona|chłopak|dziewczyna|partner|partnerka|narzeczony|narzeczona',
  'szef|szefowa|współpracownik|współpracownicy|współpracowników|współpracownica|rodzina|mama|tata|ojciec|córka|syn|ciocia|wujek|babcia|dziadek|sąsiadująca|kumpel|kumple|kumpela|ekipa|ekipy|znajomków|współlokator|współlokatorka|bliscy|bliskich|szwagrostwo|firmie|bloku|klatce|kręgu',
].join('|');
const GOT = [
  'kupił|kupował|zamówił|zamawiał|polubił|zarezerwował|obejrzał|oglądał|wybrał|ocenił|pobrał|przeczytał|zapisał|dołączył|skorzystał|ukończył|skończył|wpłacił|wsparł',
  'zaoszczędził|oszczędził|zamontował|założył|wziął|sięgnął|zdobył|wyprzedził|pobił|pokonał|wygrał|sprawił|zafundował|wykupił|nabył|zapłacił|wymienił|przeszedł/przeszł|pojechał|poleciał|odwiedził|zagrał|zaliczył|przetestował|wypróbował|zainstalował|odebrał|zaczął|rozpoczął|dodał|zgarnął|spróbował|podpisał|sprzedał|zdał|zdecydował|postawił|przesłuchał|odkrył|zainwestował|biegał|przebiegł|schudł',
].join('|');
const HAVE_GOT = `${didOthers(GOT)}|kupiło|zamówiło|wybrało|polubiło|ukończyło|skorzystało|zapisało|dołączyło|wpłaciło|zarezerwowało|obejrzało|przeczytało|kupują|kupuje|zamawiają|zamawia|lubią|lubi|oglądają|ogląda|korzystają|korzysta|noszą|nosi|czytają|czyta|jadą|jedzie|lecą|leci|grają|gra|jeżdżą|słuchają|słucha|oszczędzają|oszczędza|ćwiczą|trenują|wybierają|wybiera|ma już|już ma|już mają|mają już|biorą|śpią już|obserwuje|obserwują|planuje|planują|trenuje|stosują|używają|używa|uczą|uczy|pije|piją|jedzą|odkładają`;

/** What shames: too much of something, or once more. */
const TOO_MUCH =
  '(za dużo|zbyt dużo|za wiele|zbyt wiele|za często|zbyt często|o # kalorii|kalorii za dużo|bez umiaru|bez opamiętania|więcej niż powin*|ponad stan|lekką ręką|w błoto)';
const INDULGED =
  'zjadł|jadł|wypił|pił|wydał|wydawał|przejadł|przepuścił|roztrwonił|zmarnował|wyrzucił|objadł|najadł|obżarł|podjadał|pochłonął|wciągnął|przepłacił|kupił|zamówił|przesiedział|przeleżał|przespał';
const NEGLECTED =
  'opuścił|odpuścił|przegapił|zaniedbał|porzucił|złamał|zmarnował|poddał|oblał|zawalił|odkładał|zawiódł/zawiodł|przespał|przesiedział|uciekł|pominął|olał|zapuścił|spóźnił|poległ';
const BODY =
  'brzuch|brzucha|brzuszek|boczki|boczków|oponka|oponki|oponkę|kilogramy|kilogramów|kilogram|kilo|waga|wagi|wagę|tłuszcz|tłuszczyk|tłuszczu|fałdki|cellulit*|figura|figury|figurę|sylwetka|sylwetki|sylwetkę|pośladki|uda|podbródek|zmarszczki|zmarszczek|talia|talii|kondycja|kondycji|forma|kanapa|cera|włosy|skóra|zęby|zębów';

/**
 * Covers Ty, Pan and Pani, with the cases of nouns. Leaves alone "operacja", which is a bank's more often than a
 * surgeon's, "wezwanie do zapłaty", and what is supposed ("jeśli chorujesz"). Unsure: "swój" may be somebody else's.
 */
export const pl: SensitiveWording = {
  language: 'pl',
  tells: {
    illness: [
      `(${YOUR}) ${ADJECTIVE} (${ILLNESS}|${TREATMENT})`,
      `(${ILLNESS}|${TREATMENT}) (${YOURS}) (się|już|dopiero)?`,
      ...youDid('zachorował|chorował|przechorował'),
      ...youDid(
        'walczył|wygrał|zmagał|przeszedł/przeszł|przebył|pokonał|przeżył|przechodził|miał',
        `(${ILLNESS}|${TREATMENT}|operację|zabieg)`,
      ),
      ...youDid(
        'trafił|wyszedł/wyszł|leżał|wrócił|przebywał|był',
        '(do szpitala|ze szpitala|w szpitalu|na onkologii|na oddziale|na oddział|chory|chora|chorzy)',
      ),
      '(chorujesz|choruje pan|choruje pani|jesteś chory|jesteś chora|jest pan chory|jest pani chora)',
      `(skoro|odkąd|ponieważ|bo|kiedy|wiemy) && po (${ILLNESS}|${TREATMENT}|operacji) && (${YOU}|musisz|powinieneś|powinnaś|masz|możesz|jesteś|wracasz|dochodzisz)`,
      `(czujesz|czuje|dochodzisz|wracasz|dochodzi|wraca) && po (${ILLNESS}|${TREATMENT}|operacji|zabiegu)`,
      `po (swoim|swojej|przebytym|przebytej|twoim|twojej|pana|pani) (${ILLNESS}|${TREATMENT}|operacji|zabiegu)`,
      `(${YOUR}) (walk*|zmagani*|wygran*) … (rakiem|chorobą|nowotworem|depresją|białaczką)`,
    ],
    'family-health': [
      `(${ILLNESS}|${TREATMENT}|operacj*|diagnoz*|leczeni*|stan zdrowia|stanu zdrowia|zdrowiu|alergi*|cukrzyc*|astm*|autyzm*) (${YOUR}) (${KIN_OF})`,
      `(${YOUR}) (${KIN}) (jest|była|był|było|nadal)? (ciężko|poważnie|niedawno|bardzo)? (chory|chora|chore|zachorował*|choruje|chorował*|w szpitalu|trafił* do szpitala|leży w szpitalu|walczy z)`,
      `(${YOUR}) (chora|chory|chorej|chorego|chorą|chorym|niepełnosprawn*) (${KIN}|${KIN_OF}|mamę|tatę|mamą|synem|córką)`,
      `(opiekujesz|opiekuje|opiekujecie|zajmujesz) && (chor*|demencj*|leżąc*|niepełnosprawn*|niesamodzieln*)`,
      `w (${YOUR}) rodzinie … (chorob*|rak|raka|nowotw*|cukrzyc*|zawał*|udar*|depresj*)`,
    ],
    bereavement: [
      `(po|z powodu|wobec|w obliczu|w|mimo|od|przeżywasz|rozumiemy) (${YOUR}) ${ADJECTIVE} (straty|stracie|stratą|stratę|żałoby|żałobie|żałobę)`,
      `(${YOUR}) (zmarł*|nieżyjąc*|żałob*|świętej pamięci)`,
      `(śmierci|śmierć|śmiercią|odejściu|odejście|odejścia|pogrzeb*|utracie|utraty|stracie|straty) (${YOUR}) (${KIN_OF}|bliskiej|bliskich)`,
      `po (śmierci|odejściu|stracie|utracie) (${KIN_OF}|{}) && (${YOU}|jesteś|masz|zostałeś|zostałaś|musisz|możesz)`,
      `po (odejściu|śmierci|stracie) … , (może|czas|pora|pomyśl|dlatego)`,
      'po (odejściu|śmierci) … miska',
      `(odszedł|odeszła|odeszło|umarł|umarła|zmarł|zmarła|pożegnał*|zasnął na zawsze) && (${YOUR}) && (${KIN})`,
      `(odkąd|gdy|od kiedy|od dnia , w którym|rok temu|minął rok|pół roku) && (odszedł|odeszła|zabrakło|pożegnałeś|pożegnałaś|umarł|umarła|zmarł|zmarła|pogrzebu) && (${YOU}|${KIN}|${KIN_OF})`,
      `(pogrzeb*|rocznic* śmierci) (${YOUR}) (${KIN_OF})`,
      `(puste|pusty|pusta|opustoszał*) (miejsce|krzesło|łóżeczko|legowisko|pokój|dom|miska|fotel) && (${YOU}|po stracie|po śmierci|po odejściu)`,
      `(brakuje|tęsknisz|tęskni|tęsknicie|tęsknota|opłakujesz) && (${KIN_OF}|za mamą|za tatą|za mężem|za żoną|za babcią|za dziadkiem|za synem|za córką) && (${YOU}|tęsknisz|opłakujesz|wiemy|rozumiemy)`,
      ...youDid('owdowiał|opłakiwał'),
      `(współczujemy|kondolencje|łączymy się w bólu|współczucia) && (${YOU}|śmierci|straty|odejścia|żałob*|powodu)`,
      '(przyjmij|przyjmijcie|proszę przyjąć|składamy|najszczersze|szczere) (nasze|szczere|najszczersze|wyrazy)? (kondolencje|współczucia)',
      ...youDid('stracił|pochował|pożegnał|utracił', `(${KIN_LOST})`),
      `(pierwsze|kolejne|pierwszy|kolejny|święta|urodziny|wigilia|dzień) … bez (${YOUR}|mamy|taty|męża|żony|niego|niej)`,
      '(jako|jest pani|jest pan|jesteś|została pani|został pan|zostałaś|zostałeś) (niedawno|teraz|młodą|młodym)? (wdowa|wdowiec|wdową|wdowcem)',
      ...youDid('rozwiódł/rozwiodł|rozstał'),
      `(${YOUR}) (rozwód|rozwodu|rozwodzie|rozwodem|rozstani*|rozpad małżeństwa|rozpadzie związku|zerwan* zaręczyn*)`,
    ],
    pregnancy: [
      '(jesteś|jest pani|byłaś|była pani|będąc) … (ciąży|ciężarna|ciężarną)',
      `(${YOUR}) ${ADJECTIVE} (ciąż*|poronieni*|płodnoś*|termin porodu|terminie porodu|terminu porodu|porodu|porodzie|nienarodzon*|owulacj*|cykl|cyklu|in vitro|staran* o dziecko)`,
      `(ciąż*|ciąży) && (${YOUR}) && (tydzień|tygodniu|tygodnia|miesiąc*|trymestr*|gratul*)`,
      `(poronieni*|poroniłaś|poroniła|in vitro|martwe|aniołek|aniołka) && (${YOU})`,
      `(skończyłby|skończyłaby|miałby|miałaby|obchodziłby|obchodziłaby|skończyłoby|miałoby) && (${YOUR}) && (${KIN}|dzieciątko)`,
      `nie przyszło na świat && (czekali*|czekał*|${YOU})`,
      `nie (powiodło|udało) … in vitro`,
      '(spodziewasz|spodziewa|spodziewacie|spodziewają) się (pani|państwo)? (dziecka|maleństwa|bliźniąt|bobasa|synka|córeczki|potomka)',
      '(starasz|staracie|stara|starają) się (pani|państwo)? o (dziecko|maleństwo|potomka)',
      `(maleństwo|dziecko|dzidziuś|dziecka|maleństwa|bobas|maluch|maluszek) && (${YOUR}|was|wam|ci|państwu|pani) && (w drodze|nie przyszło|wkrótce przyjdzie|niedługo przyjdzie|przyjdzie na świat|przyszło na świat|pod sercem|niebawem|się urodzi|nienarodzon*|za # tygodni)`,
      '(gratulujemy|gratulacje) … (ciąży|przyszła mamo|przyszłej mamie|przyszli rodzice)',
      '(jako|droga) (przyszła|przyszłej) (mama|mamo|mamie)',
    ],
    health: [
      `(${YOUR}) ${ADJECTIVE} (${CONDITION}|${HEALTH_DATA})`,
      `(${YOUR}) ${ADJECTIVE} (problem*|kłopot*|zmagani*|walk*|leczeni*|skłonnoś*|nietoleranc*|uczuleni*|zaburzeni*|chorowit*)  (z|ze|na|do|zaburzeń|wątroby|serca|snu|laktozy|glutenu)`,
      `(skoro|ponieważ|bo|że|jako że|odkąd|wiemy|z racji) … (masz|ma pani|ma pan|mają państwo|bierzesz|przyjmujesz|leczysz|zażywasz|zmagasz|walczysz|przechodzisz) … (${CONDITION}|leki|insulin*|antydepres*|sterydy)`,
      '(cierpisz|cierpi pani|cierpi pan|cierpią państwo|zmagasz się|zmaga się pan|zmaga się pani|borykasz się|boryka się pan|boryka się pani) (na|z|ze)',
      ...youDo('leczy', `(się|u) (na|z)? (${CONDITION}|${ILLNESS})`),
      ...youDid(
        'rozpoczął|zaczął|przeszedł/przeszł|skończył|przerwał|odbył|ukończył',
        '(terapi*|leczeni*|kuracj*|odwyk*|detoks*|chemi*)',
      ),
      ...youDo(
        'bierze|przyjmuje|zażywa|stosuje|łyka',
        '(lek|leki|tabletki|tabletek|insulin*|antydepresant*|sterydy|hormony)',
      ),
      '(leczysz się|leczy się pan|leczy się pani|leczy się państwo) (na|z|u|od)',
      `(wynik|wyniki|wyników|poziom|badania|badań|ciśnienie) && (${YOUR}) && (norm*|cholesterol*|cukr*|krwi|glukoz*|hormon*|ciśnieni*|podwyższon*|przekracz*|niepokojąc*|niedob*)`,
      `(leczeni*|terapi*|rozpoznan*|diagnoz*) (${CONDITION}|depresji) && (${YOU})`,
      `leczeni* (nadciśnienia|cukrzycy|depresji|astmy|tarczycy) (wymaga|to)`,
      `(${CONDITION}) && (żartów|kończą|kończy|skończą) && (${YOU})`,
      `(${YOU}) && (jako|dla) (alergik*|diabetyk*|diabetycz*|cukrzyk*|astmaty*|osobie z niepełnosprawnością|epilepty*|migrenow*|pacjent*)`,
      `(${CONDITION}) && (daje|dają|dokucza|dokuczają|męczy|męczą|doskwiera|doskwierają|przeszkadza) && (${YOU}) && (wiemy|się|od|bo|więc|dlatego)`,
      'jako osoba (na wózku|z niepełnosprawnością|niewidoma|niesłysząca|niepełnosprawna|z cukrzycą|chora|po zawale|uzależniona|otyła|z autyzmem|w spektrum)',
      'jako (alergik*|diabetyk*|diabetycz*|cukrzyk*|astmaty*|epilepty*|osoba z niepełnosprawnością|osoba z cukrzycą|osoba niepełnosprawna|alkoholik*)',
      '(ważysz|waży pan|waży pani) (#|{}|aż|już|ponad|obecnie|około)',
      '(palisz|pali pan|pali pani|pijesz|pije pan|pije pani) (paczkę|paczki|od lat|za dużo|codziennie|nałogowo|od # lat|alkohol)',
      `(leki|lek|tabletki|tabletek|insulin*|antydepresant*|sterydy|receptę|recept) && (bierzesz|przyjmujesz|zażywasz|bierze pan|bierze pani|przyjmuje pan|przyjmuje pani|wykupiłeś|wykupiłaś|wykupił pan|wykupiła pani|realizujesz)`,
      `(masz|ma pan|ma pani|mają państwo) (za|zbyt|trochę|niestety)? ${ADJECTIVE} (${CONDITION})`,
      `(${YOUR}) (bolące|bolący|chore|chory|chora|słabe|słaby|zniszczone|obolałe) (kolan*|plec*|staw*|kręgosłup*|serce|wzrok|nerki|wątrob*|zęby|nogi|stopy)`,
    ],
    diet: [
      '(skoro|ponieważ|bo|że|jako że|wiemy) … (jesteś|jest pan|jest pani|przeszedłeś|przeszłaś) … (na diecie|na dietę|wegani*|wegank*|wegetari*)',
      `(${YOUR}) (wegańsk*|wegetariańsk*|bezglutenow*|odchudzając*|ketogeniczn*|koszern*|niskokaloryczn*) (diet*|stylu|menu|jadłospis*)`,
      `(${YOUR}) (dieta|diecie|dietę|diety|jadłospis) (wegańsk*|wegetariańsk*|bezglutenow*|odchudzając*|ketogeniczn*|koszern*|niskokaloryczn*|cukrzycow*|bezmięsn*)`,
      'jako (wegan*|wegetari*|bezglutenow*)',
    ],
    belief: [
      `(jesteś|jest pan|jest pani|są państwo|jesteście) (praktykując*|wierząc*|dobr*|gorliw*|prawdziw*)? (${BELIEVER})`,
      `jako (praktykując*|wierząc*|dobr*|gorliw*|prawdziw*|przykładn*|polski|polska)? (${BELIEVER}|zwolenni* partii|wyborc*|członek partii|członkini partii|lewicow*|prawicow*|związkow*)`,
      `(${YOUR}) (religi*|wyznani*|wiar*|wiarę|parafi*|pogląd* polityczn*|poglądy|poglądach|poglądom|przekonan* religijn*|przekonan* polityczn*|przekonani*|przynależnoś* związkow*|sympati* polityczn*|lewicow*|prawicow*|konserwatywn*|liberaln*|głos na)`,
      '(drogi|droga|drodzy) (katolik*|katoliczk*|chrześcijan*|muzułman*)',
      `(${YOUR}) (bierzmowani*|bar micw*|bat micw*|komuni*|ramadan*|szabat*|pielgrzymk*|modlitw*|spowied*|kościół|kościoła|meczet*|synagog*|zbór|zboru)`,
      ...youDid(
        'głosował|zagłosował|wspierał|modlił',
        '(partię|partii|pis|ko|konfederacj*|lewic*|lewicę|prawic*|kandydat*|kościele|meczecie|wyborach)',
      ),
      '(obchodzisz|obchodzi pan|obchodzi pani|obchodzą państwo|świętujesz|pościsz|modlisz|pości pan|pości pani|wierzysz|uczęszczasz|chodzisz) … (szabat*|ramadan*|chanuk*|jom kippur|pesach|eid|wielki post|w kościele|na mszę|mszę|w boga|do meczetu|do kościoła|mszy|post)',
      '(głosujesz|głosuje pan|głosuje pani|modlisz się|modli się pan|modli się pani) (na|w|do)',
    ],
    ethnicity: [
      `(${YOUR}) (pochodzeni* etniczn*|kolor* skóry|pochodzeni* rasow*|pochodzeni*|ukraińsk* korzeni*|romsk* korzeni*|żydowsk* korzeni*|żydowsk* pochodzeni*|korzeni*|narodowoś*|ciemn* karnacj*)`,
      `(${YOUR}) (ukraińsk*|białorus*|romsk*|żydowsk*|niemieck*|śląsk*|azjatyck*|afrykańsk*|arabsk*|tureck*|wietnamsk*|rosyjsk*|kaszubsk*) (pochodzeni*|korzeni*|imi*|nazwisk*|rodzin*)`,
      '(skoro|ponieważ|bo|że|jako) (jesteś|jest pan|jest pani)? (osoba)? (czarnoskór*|rom|romem|romką|romka|żydem|żydówką|arabem|arabką|arabka|arab|ciemnoskór*|ukrainiec|ukrainka|ukraińcem|ukrainką|wietnamką|wietnamczykiem|imigrant*|cudzozie*|ślązak*|białorusin*)',
    ],
    sexuality: [
      `(jesteś|jest pan|jest pani|są państwo|jako|dla) (zamożn*|młod*|osob*)? (${QUEER})`,
      `(${YOU}) && jako (${QUEER})`,
      `(${YOUR}) (orientacj* seksualn*|orientacj*|seksualno*|tożsamo* płciow*|coming out|życie intymne|życiu intymnym|libido|popęd*|upodobani* seksualn*)`,
      `(${YOUR}) (chłopak|partner|mąż) i (pan|ty) (jako|to) (para|mężczyźni)`,
    ],
    credential: [
      `(${YOUR}) (nowe|tymczasowe|aktualne)? hasło (to|jest|brzmi) (:)? {}`,
      `(${YOUR}) (nowe|tymczasowe)? hasło (tymczasowe)? : {}`,
    ],
    social: [
      `(${HAVE_GOT}) && (${YOUR}) && (${FRIENDS})`,
      `(sąsiad|sąsiadka|sąsiedzi|sąsiadów|koledzy|koleżanki|znajomi|znajomych|przyjaciele|kolega|koleżanka) (spod|z|zza|obok|naprzeciwko|z którymi|, z którymi|, których|, z którą|, z którym) … (${HAVE_GOT})`,
      `(${FRIENDS}) && (${HAVE_GOT}) && (kolej na ciebie|kolej na pana|kolej na panią|a ty|a pan|a pani|a państwo|ty jeszcze|twoja kolej|też możesz|dołącz)`,
      `(${HAVE_GOT}) && (a|podczas gdy|, gdy|tymczasem) (ty|pan|pani|państwo) (jeszcze|nadal|wciąż|ciągle|przepłacasz|dalej|nie|tylko)`,
      `{} (${HAVE_GOT}|już|właśnie) && (${FRIENDS}|twojego|twojej|w rankingu|z twoich kontaktów|z twojej listy|z listy kontaktów|a ty)`,
      `(${HAVE_GOT}) && (osoby|ktoś|osób|kontaktów|ludzie|#|{}) (z twoich kontaktów|z twojej okolicy|z twojej listy|z twojej ulicy|z twojego bloku|z twojej firmy|z pana kontaktów|z pani kontaktów|z pana listy|z pani listy|z państwa listy|z pana firmy|z pani firmy|z pani kręgu|z pana kręgu|które znasz|które obserwujesz|których znasz|z twojego otoczenia|z twojego miasta|z twojego kręgu|z twojego osiedla|z państwa bloku|z państwa ulicy|z państwa firmy)`,
      `(wyprzedził|wyprzedziła|wyprzedzili|pobił|pobiła|pokonał|pokonała|prześcignął|prześcignęła|przegonił|przegoniła) (cię|ciebie|pana|panią|twój|twoją)`,
      `(${HAVE_GOT}) && (z|na|w) (twojej|pana|pani|państwa|twojego|twoich|waszej) (drużyny|klasy|grupy|firmy|firmie|bloku|ulicy|klatki|klatce|szkoły|paczki|listy|kontaktów|osiedla|rodziny|rodzinie|biura|pracy|działu|zespołu|roku)`,
      `(którego|którą|których) (masz|ma pan|ma pani|mają państwo) w (kontaktach|znajomych) …`,
      `(${HAVE_GOT}|byli|była|był|jadą) && (a ciebie|a pana|a pani|a państwa|a was) (zabrakło|nie było|nie ma|brakuje)`,
      `, a (ty|pan|pani|państwo|wy) ? && (${HAVE_GOT})`,
      `(zobacz|patrz|sprawdź|zgadnij) , (co|jak|kto) {} (${HAVE_GOT})`,
      `co (kupują|kupili|kupił|kupiła|lubią|polubili|oglądają|zamówili|noszą|czytają) (${YOUR}) (${FRIENDS})`,
      `(kasia|ania|tomek|piotrek|marek|{}) i … (${NUMBER}|innych) (osób|znajomych|innych|przyjaciół) … (${HAVE_GOT}|mają już|już)`,
      `(${FRIENDS}) (${YOURS})? … (mają już|ma już|już mają|już ma) (za sobą|ten|tę|to|swój|swoją|nowy|nową|nasz|naszą|u siebie) && (${YOU})`,
    ],
    shaming: [
      '(czy)? (na pewno|naprawdę) (potrzebowałeś|potrzebowałaś|musiałeś|musiałaś|musiał pan|musiała pani)',
      '(czy)? (na pewno|naprawdę) potrzebujesz (kolejn*|jeszcze jedn*|następn*|aż tyle)',
      ...youDid('przytył|utył|spasł|roztył|rozleniwił|zapasł'),
      '(przytyło|utyło|przybrało) się',
      '(przybrałeś|przybrałaś|przybrał pan|przybrała pani) na wadze',
      `(${YOUR}) ${ADJECTIVE} (${MONEY})`,
      `(${YOU}) && (komornik*|upadłość konsumenck*|wpis w bik|wpis w krd)`,
      '(czas|pora|najwyższa pora|najwyższy czas) (wreszcie|w końcu|już|zatem)? (schudnąć|zrzucić|wziąć się|ruszyć|wstać|skończyć z|przestać|dorosnąć|ogarnąć|się ruszyć|się ogarnąć|się wziąć)',
      '(weź się|rusz się|ogarnij się|ruszże się|zwlecz się|podnieś się) (w garść|za siebie|z kanapy|z fotela|wreszcie|w końcu|do roboty|już)',
      `(wstyd|wstydzi|wstydzą|wstydził|wstydziła|zażenowani*|żenad*|żałosne|żałosny|żenując*) && (${YOU})`,
      `(zawiodłeś|zawiodłaś|zawiódł|zawiodła|rozczarowałeś|rozczarowałaś|rozczarowujesz) (pan|pani)? (nas|siebie|wszystkich|dziecko|drużynę|trenera|rodzinę)`,
      '(rozczarowani|zawiedzeni|rozczarowane|zawiedzione) (tobą|panem|panią|twoj*|pana|pani|państwa)',
      '(leżysz|siedzisz|wylegujesz|zalegasz|leży pan|leży pani|siedzi pan|siedzi pani|leniuchujesz|obijasz) … (kanapie|sofie|fotelu|telewizorem|serialami|się|bez ruchu)',
      '(wydajesz|wydałeś|wydałaś|wydał pan|wydała pani|przepuściłeś|przepuściłaś|przehulałeś|przehulałaś) … (fortunę|majątek|krocie|połowę pensji|całą pensję|tyle|głupoty|bzdury|bez sensu)',
      '(jesteś|jest pan|jest pani|bywasz) (po prostu|strasznie|bardzo|trochę|zwyczajnie|chyba|za|zbyt)? (leniw*|rozrzutn*|niechlujn*|skąp*|gruba|gruby|otył*|beznadziejn*|niesłown*|spóźnialsk*|bałagani*|nieodpowiedzialn*|leniem|leniuchem|łakom*|zaniedban*|niewysportowan*|zapuszczon*)',
      `(brak|brakuje|zero|gdzie|zabrakło) (ci|panu|pani|twoja|twój|ani)? (silnej woli|silna wola|dyscypliny|konsekwencji|ambicji|charakteru|samokontroli|samodyscypliny|oleju w głowie|wytrwałości|odpowiedzialności)`,
      `(${didFamiliar('obiecał|obiecywał|przysięgał|postanowił|deklarował|zarzekał')}) && (i znowu|i znów|a tymczasem|i nic|a jednak|i co|a wyszło|a karnet|po czym|ale)`,
      `(miało być|miał być|miała być|miały być) && (a jest|a tymczasem|a wyszło|a skończyło)`,
      '(karnet|buty do biegania|hantle|rower|mata|bieżnia|strój|kijki|rowerek|orbitrek) && (kurz*|pajęczyn*|zarasta*|nieużywan*|w kącie|wieszak)',
      '(dobra|dobry|prawdziwa|prawdziwy|odpowiedzialna|odpowiedzialny|troskliwa|troskliwy) (mama|matka|ojciec|tata|rodzic|mąż|żona|gospodyni|mężczyzna|opiekun|córka|syn|przyjaciel|pani domu) (by|pomyślał*|zadbał*|kupiłb*|wiedziałb*|nie|zawsze|wie|dba|powinien|powinna|kupił*|zadba*|pamięta|nigdy|myśli)',
      'nie stać (cię|pana|panią|państwa|was)',
      `(znów|znowu|ponownie|kolejny raz|jak zwykle|oczywiście) (${didFamiliar(`${INDULGED}|${NEGLECTED}|zapomniał`)})`,
      `(nawet) (twoja|twój|dziecko|pies|babcia|sąsiad|przedszkolak|pięciolatek|ślimak) … (lepiej|szybciej|więcej|częściej|potrafi|umie|od ciebie|niż ty)`,
      `(gorzej|wolniej|mniej|słabiej|rzadziej|gorszy|gorsza|gorsze) (niż|od) (większość|wszyscy|inni|innych|średnia|średniej|wszystkich|reszta|reszty|sąsiad*|znajom*|rówieśnik*) && (${YOU}|jesteś|wypadasz|wypada)`,
      `(${YOUR}) (nadwag*|otyłoś*|oponk*|zbędn* kilogram*|nadmiarow* kilogram*|dodatkow* kilogram*|obżarstw*|fałdk*|rozrzutnoś*|lenistw*|łakomstw*|bałaganiarstw*|niechlujstw*|skąpstw*|słab* silna wola|słabość do)`,
      ...youDid(INDULGED, TOO_MUCH),
      `(jesz|pijesz|wydajesz|kupujesz|siedzisz) … ${TOO_MUCH}`,
      ...youDid(
        INDULGED,
        '(tyle|aż tyle|znowu|znów|ponownie|że starczyłoby|cała paczkę|całą tabliczkę)',
        '(jedzenia|pieniędzy|słodycz*|czekolad*|pizz*|chips*|piw*|fast food*|kalori*|kanapie|starczył*|wystarczył*|pieniądze)',
      ),
      ...youDid(
        NEGLECTED,
        '(znowu|znów|ponownie|kolejny|kolejną|kolejne|po raz|zamiast|tak jak)',
        `(lekcj*|trening*|zajęci*|ćwiczeni*|diet*|postanowieni*|cel|plan|egzamin*|siebie|dom|ogród|zdrowie|figur*)`,
      ),
      `(${didFamiliar('zaniedbał|porzucił|złamał|zapuścił')}) (${YOUR}|się)? (diet*|postanowieni*|figur*|zdrowie|trening*|ogród|ogródek|dom|mieszkanie|formę|siebie)`,
      'w (twoim|pana|pani|państwa|waszym) wieku && (czas|pora|powin*|warto|wypada)',
      '(wstydź się|nie wstyd ci|nie wstyd panu|nie wstyd pani|nie wstyd państwu|jak ci nie wstyd|wstyd przyznać|wstyd się przyznać|aż wstyd|co za wstyd|co za marnotrawstwo|marnotrawstwo|aż przykro patrzeć|żal patrzeć|strach patrzeć|przykro patrzeć)',
      '(powinieneś|powinnaś|powinien pan|powinna pani|powinni państwo|mógłbyś|mogłabyś) (się wstydzić|się wziąć|mieć wyrzuty|schudnąć|mniej jeść|jeść mniej|mniej pić|pić mniej|mniej wydawać|wydawać mniej|w końcu|wreszcie|ruszyć)',
      'masz (może)? (wyrzuty|wyrzutów) sumienia',
      `(${YOUR}) (${BODY}|diet*|budżet*|wydatk*|postanowieni*|szaf*|lodówk*|ogród|ogródek|mieszkanie|portfel|konto) && (wymknęł*|wymkną*|ucierpi*|zawiedz*|katastrof*|porażk*|zaniedban*|poszł* w las|pęka|pękają|krzyczy|woła o pomstę|zauważył*|zapłacz*|płacz*|dżungl*|śmietnik*|chlew*|rośnie|rosną|urósł|urosł*|wstyd*|zniknie|znikną|sam* się nie|opłakan*|żałosn*|świeci pustkami|odkłada*|wisi|obrasta|zdradza|wylewa*)`,
      `(${BODY}) (sam|same|sama|samo) (nie|się nie) (zniknie|znikną|spadną|spadnie|zrzuci|zrzucą|odejdzie|schudnie|zgubi)`,
      '(sam|same|sama|samo) się nie (nauczy|zrobi|zrobią|posprząta|schudnie|spali|spalą|zrzuci|zrzucą|zbuduje|naprawi)',
      '(leniuszku|leniuchu|leniu|leniwcu|łakomczuchu|łasuchu|obżartuchu|śpiochu|grubasku|kanapowcu|spóźnialski|spóźnialska|bałaganiarzu|rozrzutniku|zapominalski|zapominalska|skąpcze)',
      `(inni|inne|wszyscy|większość|koleżanki|koledzy|sąsiedzi|rówieśnicy|znajomi) && (a ty|a pan|a pani|a państwo|tylko ty|ty zaś|a wy) && (przejada*|trwoni*|nadal|wciąż|ciągle|jeszcze|dalej|siedzi*|stoi*|wydaje*|marnuje*|leży*|przepłaca*|nic|nie|odkłada*|zwleka*|kanapi*)`,
      `(${didFamiliar('założył|włożył|nosił|użył|przeczytał|otworzył')}) && (nigdy nie|nigdy|ani razu) && (szaf*|rzeczy|ubrań|książ*|sprzęt*|marnotraw*|kurz*|karnet*)`,
      '(znowu|znów|ponownie|kolejny raz) (pizza|kebab|fast food|chipsy|czekolada|słodycze|hamburger|frytki|kanapa|dieta|lenistwo|porażka|spóźniony|spóźniona|bez treningu|na minusie|debet)',
      '(za|w) (ciasn*|za ciasn*|przyciasn*|zbyt ciasn*) (kostium*|spodni*|dżins*|jeans*|sukien*|garnitur*|ubrani*|bikini|koszul*)',
      '(ile|jak długo|do kiedy|kiedy) (jeszcze|wreszcie|w końcu)? (będziesz|zamierzasz|masz zamiar|chcesz|będzie pan|będzie pani) (jeszcze|się|to)? (odkładać|zwlekać|leżeć|siedzieć|unikać|udawać|czekać|zaniedbywać|przepłacać|męczyć|marnować|ociągać)',
      '(wyglądasz|wygląda pan|wygląda pani|wyglądają państwo) (staro|grubo|źle|okropnie|fatalnie|jak|blado|na zmęczon*|gorzej|niemodnie|tanio|śmiesznie|na # lat)',
      `(wątroba|waga|brzuch|portfel|kanapa|figura|sylwetka|kręgosłup|silna wola|lenistwo|lodówka) (znów|znowu)? (płacze|cierpi|krzyczy|wygrała|wygrało|jęczy|protestuje|woła|poległa|przegrała|prosi)`,
      '(miałeś|miałaś|miał pan|miała pani|mieli państwo) && (a wyszło|a tymczasem|a jest|a skończyło|a wyszedł|a wyszła|i co|i nic|zero)',
      '(wstyd|obciach|żenada|siara) (pokazać|wyjść|przyjść|patrzeć|mówić|zaprosić|wpuścić)',
      '(wszyscy|inni|reszta|większość|koledzy|koleżanki|sąsiedzi|znajomi) && (tylko|jedynie) (ty|pan|pani|państwo)',
      `(${YOUR}) (${BODY}|trawnik|auto|samochód|kuchnia|łazienka|garderoba|ubrania|buty|ręce|paznokcie|oddech|dom|dywan|okna|biurko) && (żółt*|krzyw*|siw*|rzadk*|przetłuszcz*|brzydk*|straszy|straszą|woła|wołają|brudn*|śmierdz*|cuchn*|wstyd*|odstrasza*|prosi o litość|obwisł*|staro|żenuj*|zmęczon*|niemodn*|przestarzał*|tonie|toną)`,
      '(nie umiesz|nie potrafisz|nie umie pan|nie umie pani|nie potrafi pan|nie potrafi pani|nie umieją państwo) (gospodarować|oszczędzać|odmówić|się powstrzymać|zadbać|dotrzymać|dokończyć|wytrwać|się opanować|planować|zarządzać)',
      '(przestań|przestańcie|skończ|dość|koniec) (się obijać|narzekać|marnować|zwlekać|udawać|się oszukiwać|odkładać|się objadać|leniuchować|z wymówkami|wymówek|z lenistwem|lenistwa|obżarstwa|z obżarstwem|z bałaganem)',
      ...youDid(
        'zaniedbał',
        '(cerę|skórę|włosy|zęby|paznokcie|auto|samochód|relacj*|rodzin*|dzieci|psa|kondycj*|form*|naukę|język*|finans*|zdrow*|się)',
      ),
      `(${YOUR}) … to (żart|dramat|porażka|katastrofa|kpina|tragedia|wstyd|nieporozumienie|śmietnik|chlew)`,
      `(tłuste|siwe|żółte|krzywe|wypadające|przetłuszczone|rozdwojone|obwisła|obwisły|zwiotczał*) (włosy|zęby|skóra|brzuch|podbródek|paznokcie|końcówki|ramiona) && (${YOU})`,
      `przez ciebie … (planeta|środowisko|klimat|rodzina|dzieci|drużyna|gorzej|cierpi*)`,
      '(ile można|jak długo jeszcze|jak długo będziesz|do kiedy będziesz|kiedy wreszcie|kiedy w końcu) (zwlekać|odkładać|leżeć|siedzieć|unikać|weźmiesz|zaczniesz|ruszysz|schudniesz|się ruszysz|udawać)',
      '(nie ma co się oszukiwać|nie oszukujmy się|nie oszukuj się|przyznaj się|przyznaj , że|spójrz prawdzie w oczy|spójrzmy prawdzie w oczy|nic dziwnego , że tyjesz)',
      'nie , dzięk* , (wolę przepłac*|nie chcę oszczędzać|wolę płacić|nie lubię oszczędzać|wolę zapłacić)',
      'dawno nie (ćwiczyłeś|ćwiczyłaś|byłeś na siłowni|byłaś na siłowni|trenowałeś|trenowałaś|ćwiczył pan|ćwiczyła pani)',
      `(${YOUR}) (dziecko|dzieci|pies|psiak|kot|żona|mąż|rodzina|bliscy|córka|syn) && (zasługuje|zasługują) (na)? (więcej|lepsz*|lepiej)`,
      '(przepłacasz|przepłaca pan|przepłaca pani|przepłacają państwo|trwonisz|marnujesz|przejadasz) (od|co|jak|bo|, bo|pieniądze|czas|życie|wszystko|każd*|tyle)',
    ],
    'pushy-wording': [
      'ostatni* (szans*|przypomnieni*|dzwonek|okazj*|ostrzeżeni*)',
      '(spiesz|śpiesz|pospiesz|pośpiesz) się',
      '(zanim|nim) będzie za późno',
      'teraz (albo|lub) nigdy',
      'nie (przegap|możesz przegapić|prześpij)',
      '(będziesz żałować|będziesz żałował|będziesz żałowała|pożałujesz)',
      '(zostało|zostały|pozostało|pozostały) (tylko|już tylko|jedynie|ostatnie) (#|{}) (sztuk*|godzin*|minut*|miejsc*|pokoj*)',
      '(zostało|zostały|pozostało|pozostały) ostatnie (sztuki|egzemplarze|pary|rozmiary)',
      'czas ucieka',
      '(działaj|kupuj|zamawiaj|rezerwuj|kup) (natychmiast|teraz|od razu) (,)? zanim',
      '(wciąż|nadal|ciągle) (na ciebie)? czekamy (na ciebie|na twoj*)',
      '(zapomniałeś|zapomniałaś) o nas',
      'dlaczego nas ignorujesz',
      '(pisaliśmy|przypominaliśmy) (do ciebie|ci)? (już)? (#|{}|kilka|wiele|dwa|trzy) razy',
    ],
  },
  not: [
    '(gdy|kiedy|jeśli|jeżeli|jak tylko) (chorujesz|zachorujesz|jesteś|cierpisz|zostało|leczysz)',
    `(gdy|kiedy|jeśli|jeżeli|jak tylko|każdy|czy) (${YOUR}) (${FRIENDS})`,
    `(zaprosił*|polecił*|wysłał*|podarował*|kupił*|zamówił*|zarezerwował*|zapisał*) (cię|ci|ciebie|tobie|dla ciebie|panu|panią|dla pana|dla pani)`,
    `(polubił*|skomentował*|obejrzał*|oglądał*|ocenił*) (${YOUR})`,
    '(z|przez|dzięki) (twojego|twój|twojemu) (link*|kod*|poleceni*)',
    '(zaproś|poleć|powiedz|opowiedz|podziel|przyprowadź|zabierz|podaruj|udostępnij|zaskocz|dodaj|prosił|prosiła|zaprasza|zapraszają) … (znajom*|przyjaci*|kole*|sąsiad*|sąsied*|rodzin*|mam*|zaproszeni*|bliskich)',
    'nie (spiesz|śpiesz) się',
    'ostatni* (szans*|okazj*) (na|by|aby) … (upływa|mija|kończy)',
    'nie wstyd (założyć|pokazać|podać|zabrać|postawić)',
    'bez wyrzutów sumienia',
    '(rejestr dłużników|długi weekend|długi termin|długi rękaw)',
  ],
};
