/** What senders watch with, guess with and buy from, and what is read off a reader's things. */

/** What senders watch shops with. */
export const WATCHERS =
  'camera|cameras|cctv|footage|surveillance|sensor|sensors|beacon|beacons|wi - fi|wi-fi|wifi|guest network|counter|counters|people counter|scanner|scanners|mirror|mirrors|smart mirror|turnstile|turnstiles|recognition|face recognition|facial recognition|number plate recognition|heatmap|heatmaps|heat map|heat maps|footfall|footfall system|motion tracker|motion sensor|motion sensors|motion detector|smart shelf|shelf|shelves|smart tag|smart tags|rfid|tracker|trackers|door|doors|gate|gates|till|tills|staff|shop assistant|shop assistants|sales assistant|salesperson|sales team|store team|security|security guard|doorman|cashier|store manager|trolley|smart trolley|cart tracker|basket sensor|bluetooth|floor|fitting room|changing room|parking system|barrier|kiosk';

/** Ways to notice, in the past. */
export const NOTICED =
  'saw|noticed|spotted|recognised|recognized|detected|picked up|caught|tracked|counted|clocked|logged|registered|recorded|followed|matched|identified|remembers|remembered|filmed|measured|observed|captured|mentioned|watched|greeted|welcomed|knew you|knows you|pinged|timed|mapped|traced|located|scanned|reported|told us|told me|flagged|snapped|photographed|sensed';

/** Ways in which data speak of somebody. */
export const TELLS =
  'say|says|said|tell us|tells us|told us|tell me|tells me|told me|show|shows|showed|show us|shows us|reveal|reveals|revealed|suggest|suggests|indicate|indicates|confirm|confirms|give you away|gives you away|gave you away|let us know|lets us know|we see|we saw|we noticed|according to|judging by';

/** The same, and where it is read. */
export const SAYS =
  "say|says|said|tell us|tells us|told us|tell me|tells me|told me|show|shows|showed|show us|shows us|reveal|reveals|revealed|suggest|suggests|suggested|indicate|indicates|indicated|confirm|confirms|confirmed|report|reports|reported|list|lists|listed|reckon|reckons|give you away|gives you away|gave you away|let us know|lets us know|know|knows|according to|judging by|judging from|based on|going by|from|we gather|we gathered|we learned|we learnt|we know|we see|we saw|we've seen|we noticed|we found out|we understand|puts|put|place|places|lets slip|let slip|leaked|hints|hint|imply|implies|prove|proves|has it|have it|mention|mentions|shared|passed on|sent us|sold us|supplied|provided";

export const ROOMS =
  'aisle|aisles|shelf|shelves|fitting room|fitting rooms|changing room|changing rooms|dressing room|store|shop|showroom|branch|boutique|department|counter|entrance|shop floor|sales floor|garden centre|garden center|till|tills|checkout queue|display|window display|rack|racks|rail|rails|escalator|bakery|mall|food court|tasting corner|perfumery|flagship|outlet|supermarket|warehouse|forecourt';

export const DEVICES =
  'iphone|iphones|ipad|android|galaxy|pixel|samsung|huawei|xiaomi|oneplus|oppo|nokia|motorola|sony|macbook|imac|mac|windows|windows pc|linux|ubuntu|chromebook|thinkpad|dell|lenovo|surface|pc|laptop|desktop|desktop computer|tablet|phone|smartphone|mobile|mobile phone|cell phone|tv|smart tv|telly|kindle|chrome|safari|firefox|edge|opera|ios|playstation|xbox|nintendo|alexa|echo|apple watch|fitbit|garmin|smartwatch|watch|game console|console|{}';

/** Things that tell on whoever owns them. */
export const THINGS =
  'phone|smartphone|mobile|laptop|tablet|computer|pc|mac|iphone|ipad|device|devices|browser|browser language|user agent|user - agent|smart tv|tv|telly|watch|smartwatch|fitness tracker|fridge|thermostat|car|router|speaker|console|kindle|operating system|screen size|screen resolution|ip|ip address|mac address|cookies|cookie|system language|keyboard|headset|sat nav|satnav|meter|smart meter|toothbrush|scales|scale|boiler|printer|dishwasher|vacuum|battery|app|connection';

export const MAILS =
  'email|emails|e - mail|e - mails|mail|mails|newsletter|newsletters|message|messages|letters|letter|issue|issues|note|notes|mailing|mailings|digest|digests|bulletin|campaign|campaigns|subject line|subject lines|invitation|invitations|update|updates|reminder|reminders';

/** Where bought data comes from. */
export const BROKERS =
  'partner|partners|data partner|data partners|broker|brokers|data broker|data brokers|agency|agencies|bureau|credit bureau|provider|providers|data provider|data providers|supplier|suppliers|data supplier|third party|third parties|insurer|address dealer|list broker|marketing list|mailing list we bought|data vendor|data vendors|sister company|sister companies|affiliate|affiliates|credit agency|credit card company|card issuer|advertising network|ad network|ad networks|telecoms provider|your bank|your supermarket|your employer|your insurer|your landlord|your phone company';

/** Registers and networks that anybody may read. */
export const RECORDS =
  'public records|public record|public registers|public register|publicly available|land registry|land registry records|companies house|companies house filing|electoral roll|electoral register|voter roll|voter file|voter registration|voter records|census|census data|county records|court records|tax records|property records|property register|deed|deeds|planning application|planning permission|building permit|building permits|credit file|credit report|commercial register|trade register|vehicle registration|dvla|dmv|dmv records|marriage register|birth register|obituary|purchased data|bought data|third - party data|external data|market data|consumer data|geodemographic|postcode data|satellite images|satellite imagery|aerial photos|street view|loyalty card data|browsing data|card data|transaction data|data sets|purchase data|insurance records|driving record|loyalty scheme';

/** What guesses are made with. */
export const MODELS =
  'system|systems|algorithm|algorithms|model|models|computer|computers|ai|analysis|analytics|calculations|figures|predictions|forecast|forecasts|scoring|score card|statistics|data|data scientists|data team|machine|machine learning|crystal ball|robot|robots|software|engine|database|crm|records|profiling|segmentation|numbers|estimates';
