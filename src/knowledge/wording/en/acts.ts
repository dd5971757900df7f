/** What readers do at a screen or in a shop, in the forms that tell of the past or of a habit. */

export const YOU = "(you|you've|you'd|you have|you had|your household|your family)";

const ADVERBS =
  'just|recently|last|also|already|even|then|only|still|always|often|usually|repeatedly|once|actually|clearly|obviously|really|briefly|quickly|first|since|now|ever|apparently|secretly|almost|nearly|certainly|definitely|barely|both|twice|previously|earlier|lately|evidently|mostly|happily|all';

/** Up to two adverbs. */
export const EVER = `(${ADVERBS})? (${ADVERBS})?`;

/** `you were`, `caught you`, `you keep`: what a form in -ing follows. */
export const YOU_WERE =
  "(you were|you've been|you have been|you'd been|you had been|you keep|you kept|you've kept|you couldn't stop|you can't stop|you started|caught you|catch you|saw you|seen you|spotted you|noticed you|found you|had you|shows you|showed you|show you|with you|and you|see you're|see you are|noticed you're|you , |you seemed to be|you seem to be|you appear to be|you might be|you spent)";

/** Verbs of looking that need no object to tell of a screen. */
export const LOOKED =
  'viewed|browsed|browsed through|looked at|looked through|looked around|looked into|looked back at|peeked at|peeked in|peeked into|peeked inside|peered at|glanced at|gazed at|stared at|ogled|eyed|eyed up|checked out our|checked out the|checked out this|checked out these|checked out that|checked out those|clicked|clicked on|clicked through|clicked into|clicked your way|tapped|tapped on|tapped through|swiped|swiped through|swiped past|scrolled|scrolled through|scrolled past|scrolled down|scrolled over|scrolled all|scrolled back|hovered|hovered over|zoomed|zoomed in|zoomed into|zoomed in on|flicked through|flipped through|leafed through|thumbed through|paged through|skimmed|skimmed through|lingered|lingered over|lingered on|lingered at|dwelled on|dwelt on|dwelled|dwelt|paused over|paused at|paused on|pored over|mulled over|drooled over|sized up|poked around|nosed around|rummaged|rummaged through|window - shopped|landed on|stumbled on|stumbled upon|stumbled across|fell in love with|took an interest in|showed interest in|showed an interest in|showed a lot of interest in|expressed interest in|dithered|hesitated over|perused|previewed|sneaked a peek|snuck a peek|toyed with|flirted with|circled back to|almost bought|nearly bought|almost ordered|nearly ordered|almost booked|nearly booked|came close to buying|came close to booking|came back to|came back for|went back to|returned to the|returned to our|returned to that|returned to this|kept returning to|tabbed through|got as far as|made it as far as|dropped out of|bailed on|bailed out|walked away from|abandoned the|abandoned our|abandoned a|abandoned an|binge - watched|binged|rewatched|replayed';

/** Such verbs that only tell of a screen or a shop with an object to them. */
export const SAW =
  'visited|opened|read|watched|played|streamed|studied|examined|inspected|explored|considered|compared|researched|admired|surveyed|scanned|consulted|previewed|configured|priced|called up|pulled up|brought up';

/** The same in -ing. */
export const LOOKING =
  'viewing|browsing|browsing through|looking at|looking through|looking around|looking back at|peeking at|peeking into|peering at|glancing at|gazing|gazing at|staring|staring at|ogling|eyeing|eying|eyeing up|checking out|clicking|clicking on|clicking through|tapping|swiping|swiping through|scrolling|scrolling through|hovering|hovering over|zooming|zooming in|flicking through|flipping through|leafing through|thumbing through|paging through|skimming|lingering|lingering over|dwelling on|pausing at|poring over|mulling|mulling over|pondering|drooling|drooling over|sizing up|poking around|nosing around|rummaging|snooping|snooping around|window - shopping|window shopping|dithering|perusing|previewing|binge - watching|binging|circling|circling back to|going back and forth|weighing up|toying with|flirting with|picking out|deciding between|torn between|undecided between|configuring';

/** Such verbs in -ing that only tell of a screen with an object to them. */
export const DOING =
  'watching|reading|streaming|playing|shopping|shopping for|choosing|choosing between|studying|examining|inspecting|exploring|researching|comparing|considering|admiring|debating|trying on|looking over|looking into|returning to|going back to|hesitating|wavering';

/** Pages and what stands on them. */
export const PAGES =
  'page|pages|product page|pricing page|landing page|checkout page|site|website|web shop|webshop|online shop|online store|app|form|sign - up form|configurator|calculator|quote|quote page|listing|listings|article|articles|piece|post|blog|blog post|guide|story|column|review|reviews|video|videos|trailer|clip|film|movie|show|series|episode|episodes|season|track|album|playlist|podcast|webinar|demo|tutorial|course|lesson|recipe|recipes|catalogue|catalog|lookbook|gallery|photos|pictures|floor plan|floor plans|size chart|size guide|collection|range|section|category|tab|banner|ad|advert|offer|offers|deal|deals|price|prices|item|items|product|products|model|models|configuration|showroom|virtual showroom|tour|virtual tour|map|menu|profile|white paper|whitepaper|brochure|case study|documentation|docs|dashboard|basket|checkout|wizard|survey|quiz|game|thread|forum|faq|terms|policy';

/** Pages, and what nobody looks at but on a screen. */
export const SCREEN =
  'page|pages|product page|pricing page|landing page|checkout page|site|website|web shop|webshop|online shop|online store|configurator|calculator|listing|listings|article|articles|blog|blog post|post|video|videos|trailer|clip|episode|episodes|series|season|playlist|podcast|webinar|demo|tutorial|catalogue|catalog|lookbook|gallery|floor plan|floor plans|size chart|size guide|collection|category|tab|banner|ad|advert|offers|deals|product|products|models|virtual showroom|virtual tour|faq|dashboard|checkout|reviews|recipes|film|movie|show';

const OBJECTS = `our|the|that|this|these|those|{}|a|an|both|every|some|several|all|two|three|four|five|six|seven|eight|nine|ten|half|most|one|it|them|“|"|‘|another|many`;

/** `our …`, `the green …`: an object, where it may be anything. */
export const OBJECT = `(${OBJECTS})`;

/** What somebody can search with or for. */
export const SEARCHED =
  'searched|searched for|googled|looked up|hunted for|ran a search|did a search|made a search|started a search|searched our|filtered|filtered by|filtered for|sorted by|asked our chatbot|entered the search|scoured|trawled|combed through';

export const SEARCHING =
  'searching|searching for|googling|hunting for|hunting|looking up|trawling|scouring|filtering|on the lookout for|on the hunt for';

/** Verbs of coming and of being there, online and in town. */
export const CAME =
  'visited|came|came by|came back|came in|come by|come back|come in|returned|been back|been here|been in|been on|been to|been by|dropped by|dropped in|dropped into|popped by|popped in|popped up|popped into|popped over|popped back|swung by|stopped by|stopped in|called in|called by|looked in|checked in|checked back|checked|logged in|logged on|logged into|signed in|signed into|turned up|showed up|shown up|landed|arrived|wandered in|strolled in|walked in|stepped in|tuned in|passed by|gone back|went back|went on|were back|been through|viewed|looked|looked at|opened|browsed|clicked|clicked on|searched|searched for|watched|tapped|tapped on|scrolled|refreshed|reloaded|returned to|circled back|played|streamed|hovered|eyed|peeked|considered|compared|walked past|walked through|come|been|stopped|trained|worked out|revisited|replayed|listened|listened to|read|been spotted|loaded|launched|hit refresh|pulled up|called up|started|restarted|abandoned|left|put back|tried on';

/** Habits. */
export const COMES =
  "visit us|visit our|come back|come by|come in|return to|check in|check back|pop in|pop by|pop back|drop in|drop by|swing by|stop by|look in|log in|log on|sign in|scroll|open the app|open our|turn up|show up|call in|wander in|read us|tune in|are back|you're back|peek|click|don't pop|don't drop|don't come|don't visit|don't log|don't check|don't look|don't stop";

/** Coming and being seen at a time: tells nothing but with one. */
export const SEEN =
  'viewed|looked|browsed|clicked|came by|came back|dropped|popped|swung|wandered|strolled|logged in|logged on|logged into|signed in|signed into|scrolled|searched|tapped|swiped|streamed|peeked|dipped|hit play|pressed play|fired up|launched the app|launched our|turned up|showed up|disappeared|vanished|fell asleep|nodded off|dozed off|stayed up|refreshed|reloaded|started browsing|googled|drop in|drop by|pop in|pop by|log in|log on|sign in|come by|come back|browse|scroll|shop|swing by|stop by|turn up|show up|hovered|lingered|gave up|called it a day|tune in';

/** The same, of what may as well be an account, a ticket or a visit that both know of. */
export const SEEN_AT =
  'visited|opened|watched|came|came in|stopped|left|landed|compared|played|paused|spent|arrived|returned|headed|walked|drove|abandoned|tuned|finished|read|typed|checked|checked the|open|visit|come in|deleted|forwarded|closed|exited|added|abandon|connected|synced|unlocked|woke|started watching|started playing|started reading|logged out|logged off|signed off|drifted|slipped';

/** Staying, with how long. */
export const STAYED =
  'spent|stayed|stayed on|stopped scrolling|lingered|lingered over|dwelled|dwelt|hovered|hovered over|paused|paused over|paused at|stared|stared at|gazed|gazed at|hung around|hung about|hung on|stuck|stuck with|stuck around|remained|idled|loitered|pored over|pored|browsed|scrolled|admired|inspected|examined|pondered|wavered|dithered|hesitated|debated|deliberated|devoted|binged|dawdled|lasted just|clocked up|racked up|kept reading|kept watching|kept scrolling|kept looking|kept us|explored|viewed|were on|were in|been on|been in|been here|been looking|been browsing|been staring|been reading|been scrolling|been hovering|been watching|been lingering|been studying|been comparing|been eyeing|been admiring|been debating|been dithering|zoomed|clicked around|poked around|looked around|wrestled with|agonised over|agonized over|toyed with|fiddled|worked through|spend|stay|linger';

/** Such verbs that only tell with the page or the room. */
export const STAYED_AT =
  'sat|stood|waited|needed|took|played|rested|listened|watched|read|held out|stopped|managed|lasted|logged|considered|compared|invested|wandered|strolled|were here|were there|were with us|streamed|studied|clocked';
