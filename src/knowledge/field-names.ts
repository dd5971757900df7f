import { wordSet } from '../text/word-list';
import type { DataCategory, FieldSource, Precision } from './data-categories';

/**
 * What the names of data fields say of their reader. Names are compared word by word, never by substrings: `plate`
 * holds no `lat`. A name's words are `a|b` for a choice and `a?` for one that may be missing; they stand side by
 * side at the end of the path, or anywhere before its end where `…` follows. Every other word of the path is an
 * owner: `order.date` is the order's.
 *
 * Covers the fields of Segment, Snowplow, Braze, Klaviyo, Customer.io, Iterable, HubSpot, Mailchimp, Bloomreach and
 * Pinpoint (their documentation), and the names developers give. Leaves alone what is about the thing a mail is
 * about, and names that mean several things (`duration`, `state`, `views`, `partner`, `segment` of a report). Unsure:
 * `address` of somebody is taken for where they live, `lastOpened` for a mail.
 */
export interface NameRow {
  readonly category: DataCategory;
  readonly names: readonly string[];
  readonly precision?: Precision;
  readonly source?: FieldSource;
  /** Owners that make it something else. */
  readonly not?: ReadonlySet<string>;
  /** One of these has to stand somewhere else in the path. */
  readonly of?: ReadonlySet<string>;
  /** Tells nothing where it is a picture's or a page's address. */
  readonly notLinked?: true;
}

const PLACES =
  'store shop branch venue hotel restaurant property office warehouse pickup destination arrival departure airport station city guide gym clinic salon depot locker parcel';
const PARTIES =
  'company seller vendor merchant brand sender author agent support team organization organisation org owner host admin employer recruiter courier driver staff doctor';
const AFFAIRS =
  'order booking reservation appointment meeting invoice delivery shipment shipping ticket refund payment password token code link expires expire expiry expiration valid due request review comment message offer deal subscription plan contract job project task';
const WORKS =
  'article post video photo story report campaign listing website repository repo server page event';

/** What belongs to somebody or something else than the reader. A purchase has its own time and place. */
const NOT_AN_ACT = wordSet(
  PLACES,
  PARTIES,
  AFFAIRS,
  'created updated sent published account opening case door bank',
);
const NOT_A_COUNT = wordSet(PLACES, PARTIES, AFFAIRS, WORKS, 'product item ad ads profile most popular');

/** A field of these words holds what somebody agreed to or asked for, and not the thing itself. */
const ASKED =
  'consent consents optin opt optout agreed agreement allow allowed permission permissions subscription subscribed subscribe newsletter topic topics interest interests enabled';

export const READER = wordSet(
  'user users customer recipient subscriber contact profile person member visitor reader client traits lead guest passenger traveller traveler patient buyer shopper me personalization attributes demographic my your',
);
const READER_OR_GEO = wordSet(
  ...READER,
  'geo geoip ip geolocation detected current last session visitor device',
);
const WATCHED = wordSet(
  ...READER,
  'session visit visits analytics hs tracking event events behavior behaviour context',
);

const VISIT = 'visited|view|viewed|seen|login|logins|logon|signin';
const LAST = 'last|latest|previous|prev|recent|first|recently';
const CLOCK = 'at|time|timestamp|ts|tstamp|date|datetime|on|day|hour';

export const NAME_ROWS: readonly NameRow[] = [
  {
    category: 'email-activity',
    source: 'observed',
    not: wordSet('account ticket case store shop order positions jobs'),
    names: [
      'email|emails|mail|mails|newsletter|campaign|message opens|opened|open|clicks|clicked|click …',
      'open|click rate',
      'opens|clicks count|total|num|number',
      'open|click count',
      'last|latest open|opened|click|clicked',
      'last email? open|opened|click|clicked at|date|time|timestamp|ts',
      'opened|clicked|opens email|emails|newsletter|mail …',
      'email engagement …',
    ],
  },
  {
    category: 'visit-time',
    precision: 'minute',
    source: 'observed',
    not: NOT_AN_ACT,
    names: [
      `${VISIT}|opened|clicked|browsed|searched|accessed|click|open|browse|search ${CLOCK}`,
      // A visit or a session with a date may be one that was arranged.
      'visit|visits at|time|timestamp|ts|tstamp|on|hour',
      'session|sessions at|timestamp|ts|tstamp',
      `${LAST} visit|session ${CLOCK}`,
      `sign|signed|log|logged in ${CLOCK}`,
      'last|latest|previous|prev visit|seen|login|logon|signin|active|visited|logged',
      'last|latest|previous|prev sign|log in',
      'session start|end|started|ended at?',
      'last used app? date|at|time',
      'first|last session',
      'event|context timestamp',
      'visit|login timestamp|time …',
      `store|shop|branch visit|visits|visited ${CLOCK}`,
    ],
  },
  {
    category: 'visit-time',
    precision: 'minute',
    source: 'observed',
    of: READER,
    names: ['last|latest activity|access', `active|activity|access ${CLOCK}`],
  },
  {
    category: 'visit-count',
    source: 'observed',
    not: NOT_A_COUNT,
    names: [
      `visit|visits|session|sessions|${VISIT}|pageview|pageviews|search|searches count|counts|counter|num|number|total|idx|index`,
      'num|number|count|total|times of? visits|visit|views|pageviews|sessions|session|logins|searches',
      'num|number|total|count of? page views',
      'times visited|viewed|seen|opened|searched',
      'sessionidx',
      'visit|session no|nr',
    ],
  },
  {
    category: 'visit-count',
    source: 'observed',
    not: NOT_A_COUNT,
    of: WATCHED,
    names: ['visits|sessions|pageviews|logins'],
  },
  {
    category: 'dwell-time',
    source: 'observed',
    not: wordSet('video film movie course flight trip order delivery'),
    names: [
      'dwell …',
      'time|minutes|seconds|hours on|spent …',
      'time in store|shop|app',
      'engagement time …',
      'session|visit|pageview|page|view|stay duration|length|seconds|minutes',
      'duration of visit|session',
      'scroll depth|percent|percentage|position',
    ],
  },
  {
    category: 'device',
    source: 'observed',
    not: wordSet(PLACES, AFFAIRS, 'server product item cart order view in url'),
    names: [
      'ip|ipaddress|ipaddr|ipv4|ipv6',
      'ip address|addr',
      'remote addr|address',
      'ip signup|opt',
      'user agent',
      'useragent',
      'browser name? version?',
      'os name|version',
      'operating system',
      'device|devices id|model|name|type|manufacturer|brand|os|platform|fingerprint|token|advertising …',
      'idfa|idfv|gaid|aaid|imei|fingerprint|macaddress',
      'advertising id',
      'mac address',
      'device|network|mobile|phone carrier',
      'network wifi|bluetooth …',
      'phone|handset model',
      'email client',
      'screen resolution|width|height|size',
    ],
  },
  {
    category: 'device',
    source: 'observed',
    not: wordSet(PLACES, AFFAIRS),
    of: WATCHED,
    names: ['device|os|platform'],
  },
  {
    category: 'precise-location',
    precision: 'coordinates',
    source: 'observed',
    not: wordSet(PLACES, PARTIES, AFFAIRS, 'meeting listing'),
    names: [
      'lat|latitude|lng|lon|longitude|latlng|geohash|geopoint|coords|coordinates|gps …',
      'current|exact|precise|live location|position|address',
      'last known? location|position',
      'geofence|geofences',
      'geofence|geofences name|id',
    ],
  },
  {
    category: 'precise-location',
    precision: 'postcode',
    source: 'observed',
    not: wordSet(PLACES, PARTIES, AFFAIRS, 'billing invoice'),
    of: wordSet('geo geoip ip geolocation detected current'),
    names: ['zip|zipcode|postcode|postal|street|district|neighborhood|neighbourhood code?'],
  },
  {
    category: 'precise-location',
    precision: 'street',
    source: 'provided',
    not: wordSet(PLACES, PARTIES, AFFAIRS, 'email e mail ip mac billing web url remote wallet'),
    of: READER,
    names: [
      'street|street1|streetaddress|address|address1|addressline|addressline1',
      'address line|street 1?',
      'street name|address|number',
      'zip|zipcode|postcode',
      'zip|postal code',
      'district|neighborhood|neighbourhood|suburb|borough',
    ],
  },
  {
    category: 'location',
    precision: 'city',
    source: 'observed',
    not: wordSet(PLACES.replace(' city', ''), PARTIES, AFFAIRS, 'trip event billing address birth'),
    of: wordSet('geo geoip ip geolocation detected current last session visit device'),
    names: ['city|town|region|country|location', 'city|country|region name|code', 'most? recent location'],
  },
  {
    category: 'location',
    precision: 'city',
    not: wordSet(PLACES.replace(' city', ''), PARTIES, AFFAIRS, 'trip event billing birth phone'),
    of: READER_OR_GEO,
    names: ['city|town|location|hometown', 'city name', 'most recent location'],
  },
  {
    category: 'location',
    precision: 'city',
    source: 'observed',
    not: wordSet(PARTIES, AFFAIRS),
    names: ['most? recent location'],
  },
  {
    category: 'in-store',
    source: 'observed',
    not: wordSet('order delivery pickup'),
    names: [
      'store|shop|branch|shelf|aisle visit|visits|visited …',
      'instore …',
      'in store visit|visits|behavior|behaviour|path|dwell|time|zone …',
      'beacon|beacons|footfall|heatmap …',
      'heat map …',
      'camera|cctv id|zone|image|sighting|match|timestamp',
      'face|facial id|match|recognition|print …',
      'aisle name|id|number|time|zone',
      'store|shop wifi …',
      'foot traffic …',
    ],
  },
  {
    category: 'search',
    source: 'observed',
    not: wordSet('saved alert job engine'),
    names: [
      'search|searched query|queries|term|terms|text|phrase|keyword|keywords|string|history …',
      `${LAST} search|searches|searched|query …`,
      'searched for …',
      'products searched query',
      'searchquery|searchterm',
    ],
  },
  {
    category: 'search',
    source: 'observed',
    not: wordSet('saved alert job engine'),
    of: wordSet('search searches event session'),
    names: ['query|q|term'],
  },
  {
    category: 'browsing',
    source: 'observed',
    not: wordSet('most popular trending top count'),
    notLinked: true,
    names: [
      'viewed|browsed …',
      'visited|clicked product|products|item|items|page|pages|url|category|link …',
      'last|latest|recent|recently view|page|url|clicked …',
      'last page url|title',
      'browse|browsing history|category|categories …',
      'product|products|page|item viewed|views …',
      'landing page …',
    ],
  },
  {
    category: 'browsing',
    source: 'observed',
    of: wordSet('event context session visit visitor http document'),
    names: ['page|pages title|url|path|name|referrer|search', 'page|referrer|referer|url'],
  },
  {
    category: 'profile',
    source: 'inferred',
    not: wordSet('credit game quiz test product order'),
    names: [
      'predicted|inferred|propensity|likelihood|lookalike …',
      'churn|lead|affinity|engagement|purchase|intent score|risk|probability|level',
      'affinity|affinities …',
      'lifetime value',
      'income bracket|band|estimate',
      'estimated income|age|gender …',
    ],
  },
  {
    category: 'profile',
    source: 'inferred',
    not: wordSet(AFFAIRS),
    of: READER,
    names: ['segment|segments|persona|ltv|cluster', 'segment name'],
  },
  {
    category: 'profile',
    source: 'third-party',
    names: [
      'enriched|enrichment|appended|thirdparty|clearbit|acxiom|experian|fullcontact|bluekai …',
      'third party data|profile|source|income|interests …',
      'broker data …',
    ],
  },
  {
    category: 'social',
    source: 'observed',
    not: wordSet('refer referral referrer referred invite invited inviter invitation'),
    names: [
      'friend|friends|follower|followers|contacts|connection|connections purchased|bought|purchase|purchases|likes|liked|viewed|activity|ordered …',
      'friend|friends last? purchase|order|activity …',
    ],
  },
  { category: 'cart', names: ['cart|basket|bag|checkout …'] },
  { category: 'purchase', names: ['order|orders|purchase|purchases|purchased|bought …'] },
  { category: 'booking', names: ['booking|bookings|reservation|reservations|trip|stay|appointment …'] },
  {
    category: 'health',
    not: wordSet(ASKED, 'insurance product item shop store article menu dish recipe'),
    names: [
      'diagnosis|diagnoses|symptom|symptoms|disease|diseases|illness|medication|medications|prescription|prescriptions|allergy|allergies|disability|treatment …',
      'medical|health condition|conditions|record|history|status|issue|data …',
      'blood type|pressure|glucose|sugar',
      'bmi',
    ],
  },
  { category: 'health', of: READER, names: ['weight'] },
  {
    category: 'family-health',
    names: ['family|mother|father|parent|child|children medical|health|illness|disease|diagnosis …'],
  },
  {
    category: 'diet',
    of: READER,
    not: wordSet(ASKED, 'menu dish recipe meal'),
    names: ['diet|dietary', 'diet|dietary preference|preferences|type|plan'],
  },
  {
    category: 'bereavement',
    not: wordSet(ASKED),
    names: ['deceased|widow|widowed|widower|bereavement|funeral …', 'date of death'],
  },
  {
    category: 'pregnancy',
    not: wordSet(ASKED, 'test product'),
    names: ['pregnancy|pregnant|trimester|fertility|miscarriage …', 'baby|birth due date', 'expecting baby'],
  },
  {
    category: 'belief',
    not: wordSet(ASKED),
    names: [
      'religion|religious|denomination …',
      'political|party affiliation|views|opinion|party',
      'union membership',
    ],
  },
  { category: 'ethnicity', names: ['ethnicity|ethnic …'] },
  { category: 'ethnicity', of: READER, names: ['race'] },
  { category: 'sexuality', names: ['sexuality', 'sexual orientation …', 'gender identity'] },
  {
    category: 'credential',
    not: wordSet('reset link url forgot change confirm expires expiry hint help smtp'),
    names: [
      'password|passwd|pwd|cvv|cvc|ssn|pesel|passcode',
      'secret|security answer',
      'temporary|temp|new password',
    ],
  },
  {
    category: 'finance',
    of: READER,
    names: ['income|salary|balance|iban|debt', 'credit score|limit', 'card number', 'account number|balance'],
  },
  {
    category: 'age',
    of: READER,
    names: ['age|birthday|birthdate|dob|birthyear', 'birth date|year', 'date of birth'],
  },
  { category: 'children', of: READER, names: ['children|child|kids|kid …'] },
  {
    category: 'contact',
    source: 'provided',
    not: wordSet(PARTIES, PLACES, 'reply from support help contact us link url verified opt unsubscribe'),
    names: [
      'email|mail|phone|mobile|telephone|emailaddress|phonenumber',
      'email|mail address',
      'e mail',
      'phone number',
    ],
  },
  {
    category: 'name',
    source: 'provided',
    not: wordSet(PARTIES, PLACES, 'product item file'),
    names: [
      'first|last|full|given|family|middle|nick|display|sur name',
      'firstname|lastname|fullname|surname|fname|lname|nickname',
      'imie|imię|nazwisko|vorname|nachname|prenom|prénom|apellido|cognome|voornaam|achternaam|sobrenome',
    ],
  },
  {
    category: 'name',
    source: 'provided',
    of: READER,
    not: wordSet(PARTIES, PLACES, AFFAIRS),
    names: ['name|nombre|nom|nome|naam'],
  },
  { category: 'language', names: ['locale|language|lang'] },
];

/** Words of a path that say where a value came from, whatever it is. */
export const SOURCE_WORDS: ReadonlyMap<string, FieldSource> = new Map([
  ...[...wordSet('predicted inferred propensity likelihood')].map((word) => [word, 'inferred'] as const),
  ...[...wordSet('enriched enrichment appended thirdparty')].map((word) => [word, 'third-party'] as const),
]);

/** The last word of a name that could be a point in time at all. */
export const TIME_WORDS = wordSet('at time timestamp ts tstamp date datetime on day hour');

/** Words of names of a time at which something ends, begins, arrives or is kept: not one at which a reader did something. */
export const TERM_WORDS = wordSet(
  `expires expire expiry expiration expiring ends end ending until valid deadline due start starts begins begin
   delivery delivered deliver shipping shipped ship arrival arrives eta reserved held hold kept pickup release restock
   restocked available appointment next`,
);

/** Words of names that are addresses of pages and pictures. */
export const ADDRESS_WORDS = wordSet('url link href image img src photo picture thumbnail uri');

/** Words of names that stand for a thing somebody could have looked at. */
export const ITEM_WORDS = wordSet(
  'product item title article offer model page category brand sku hotel flight property listing produkt artikel produit producto prodotto produto',
);

/** Words of names that stand for an illness, and not for health in general. */
export const ILLNESS_WORDS = wordSet(
  'diagnosis diagnoses symptom symptoms disease diseases illness medication medications prescription prescriptions',
);
