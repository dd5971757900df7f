import { wordList } from '../../text/word-list';

/** Borrowed nearly everywhere: they stand in mail of any language and tell nothing about it. Lower case. */
export const borrowedWords: ReadonlySet<string> = new Set(
  wordList(`
    newsletter newsletters email emails e-mail e-mails mail online offline app apps web website internet blog blogs
    wifi wi-fi ok okay vip bonus euro euros dollar pin sms url pdf html api id logo web-app webinar webinars podcast
    podcasts video videos audio chat bot smartphone smartphones laptop tablet bluetooth usb gps streaming stream
    black friday cyber monday prime premium plus pro max mini ultra basic standard gold silver platinum club cloud
    deal deals outlet set styling look trend trends fashion design sport fitness yoga spa wellness lounge bar pizza
    sushi burger cocktail menu brunch snack feedback marketing manager management team teams support software
    hardware server login log-in logout hashtag selfie influencer crowdfunding startup start-up business meeting
    workshop coaching training event events ticket tickets festival rock pop jazz dj live show gmbh inc ltd llc
    google facebook instagram twitter linkedin youtube tiktok whatsapp telegram pinterest snapchat paypal visa
    mastercard amex klarna apple android ios windows microsoft outlook gmail amazon netflix spotify uber airbnb
    check-in check-out log-in sign-up all-inclusive last-minute e-book e-books e-commerce follow-up self-service
    add-on add-ons opt-in opt-out samsung galaxy sony huawei xiaomi nokia motorola philips siemens bosch nike adidas
    puma ikea lego disney sony xbox playstation nintendo hilton marriott sheraton radisson novotel ibis mercedes bmw audi
    toyota honda ford tesla volkswagen michelin chanel dior gucci prada zara mango rolex omega swatch
    booking slack zoom github gitlab discord stripe iphone ipad mac macbook chrome firefox safari
  `),
);

/** Units and the like that follow a number. Lower case. */
export const units: ReadonlySet<string> = new Set(
  wordList(`
    kg g mg lb lbs oz km m cm mm mi ft in yd l ml cl dl gal kb mb gb tb kbit mbit gbit hz khz mhz ghz w kw kwh mah v a
    px pt em rem pm am h min sec ms usd eur gbp pln chf czk huf sek nok dkk jpy cny inr brl rub uah tl zł kč ft kr lei
    лв руб грн utc gmt cet cest est edt pst pdt bst nr no tel fax abs art st nd rd th
  `),
);

/** Legal forms that end a company's name; the capitalised words before one are the name. Lower case, without dots. */
export const legalForms: ReadonlySet<string> = new Set(
  wordList(`
    gmbh ag kg ug ohg mbh se ltd limited inc incorporated llc llp plc corp corporation co company sa sas sarl srl spa
    sl bv nv ab as asa oy oyj aps zoo sro doo dooel kft zrt nyrt bt ooo оао ооо зао тов eood oü sia uab pty pte pvt
    eurl snc sccl lda ltda eireli spk sp
  `),
);

/** Words of street and postal addresses, next to which capitalised words and numbers are an address. Lower case. */
export const addressWords: ReadonlySet<string> = new Set(
  wordList(`
    street st str straße strasse avenue ave av blvd boulevard road rd suite ste floor fl drive dr lane ln square sq
    plaza court ct highway hwy parkway pkwy building bldg unit po box p.o rue place quai allée chemin bis cedex calle
    carrer avenida paseo plaça via viale piazza corso largo rua praça travessa ul ulica al aleja aleje plac pl os
    platz allee weg gasse gata gatan gade vej vei veien katu tie tee tänav iela gatvė ulice ulici náměstí námestie
    utca út tér krt strada bulevardul cadde caddesi sokak sok mah mahallesi mah. no jalan jl ул улица проспект пр
    бул вул laan straat plein postfach
  `),
);

/** How words end that name a street, where the street is part of the word. */
export const addressEndings: readonly string[] =
  'straße strasse gasse platz allee straat laan plein gade gata gatan vägen veien katu utca'.split(' ');

/** Words of the placeholder text of printers, those that are rare elsewhere. */
export const placeholderWords: ReadonlySet<string> = new Set(
  wordList(`
    lorem ipsum amet consectetur consectetuer adipiscing eiusmod incididunt aliqua veniam nostrud exercitation ullamco
    laboris aliquip commodo consequat irure reprehenderit voluptate cillum fugiat pariatur excepteur occaecat cupidatat
    proident deserunt mollit laborum pellentesque vestibulum curabitur maecenas vivamus phasellus suspendisse tincidunt
    fermentum sollicitudin ullamcorper vulputate
  `),
);

/** Countries as they end an address, in English and in their own languages. Lower case. */
export const countryNames: ReadonlySet<string> = new Set(
  `albania,argentina,australia,austria,österreich,belgium,belgique,belgië,brazil,brasil,bulgaria,българия,canada,chile,
   china,colombia,croatia,hrvatska,cyprus,czechia,czech republic,česko,česká republika,denmark,danmark,egypt,estonia,
   eesti,finland,suomi,france,germany,deutschland,greece,hungary,magyarország,iceland,india,indonesia,ireland,israel,
   italy,italia,japan,kenya,latvia,latvija,lithuania,lietuva,luxembourg,luxemburg,malaysia,malta,mexico,méxico,monaco,
   morocco,netherlands,the netherlands,nederland,new zealand,nigeria,norway,norge,peru,perú,philippines,poland,polska,
   portugal,romania,românia,russia,serbia,srbija,singapore,slovakia,slovensko,slovenia,slovenija,south africa,
   south korea,spain,españa,sweden,sverige,switzerland,schweiz,suisse,svizzera,taiwan,thailand,tunisia,turkey,türkiye,
   uk,ukraine,україна,united arab emirates,united kingdom,united states,uruguay,usa,vietnam,việt nam`
    .split(',')
    .map((name) => name.trim()),
);

/** Titles that editors put into a new page, and nobody took out. Lower case. */
export const untouchedTitles: ReadonlySet<string> = new Set([
  'document',
  'new document',
  'new page',
  'untitled',
  'untitled document',
  'page title',
]);
