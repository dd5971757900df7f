import type { SensitiveWording } from './sensitive';

const ILLNESS =
  'illness|disease|cancer|tumour|tumor|leukaemia|leukemia|chemotherapy|chemo|dementia|alzheimer|alzheimers|depression|stroke|heart attack|epilepsy|hiv';
const KIN =
  'mother|father|mum|mom|dad|wife|husband|partner|son|daughter|child|baby|sister|brother|grandmother|grandfather|grandma|grandpa|parent|parents';
const KINS =
  "mother's|father's|mum's|mom's|dad's|wife's|husband's|partner's|son's|daughter's|child's|baby's|sister's|brother's|grandmother's|grandfather's|family's";
const FAITHS =
  'christian|muslim|catholic|protestant|hindu|buddhist|atheist|sikh|republican|democrat|socialist|jew|mormon';
const FRIENDS =
  'friend|friends|contact|contacts|colleague|colleagues|neighbour|neighbours|neighbor|neighbors|connections|followers|classmates';
const DID =
  'bought|purchased|ordered|liked|booked|viewed|watched|browsed|reserved|downloaded|donated|picked|rated|wishlisted';

/**
 * Covers British and American English. Leaves alone what is said of nobody ("living with diabetes"), what is asked of
 * the reader or supposed, a network's own notices ("liked your photo"), and trials and invoices that run out. Unsure:
 * "sorry for your loss" may be of a match, "your late" needs one of the family after it.
 */
export const en: SensitiveWording = {
  language: 'en',
  tells: {
    illness: [
      `your (recent|previous|past|chronic|ongoing|long|serious)? (${ILLNESS}|diagnosis|burnout|hospitalisation|hospitalization|hospital stay)`,
      `(since|after|following|despite|because of) your (recent|last)? (surgery|operation|accident|treatment|time in hospital|therapy)`,
      `(you were|you've been|you have been|because you're|since you're|now that you're|because you are|since you are) (recently|so|very|seriously|still)? (ill|sick|hospitalised|hospitalized|unwell|in hospital|diagnosed)`,
      `your (battle|fight|struggle) (with|against)`,
      `(how is|how's|hope|during) your (recovery|illness) (from|is|going|goes)`,
      `(people|patients|others) (with|suffering from) your (condition|illness|diagnosis)`,
      `we (know|remember|saw|noticed|understand) … (you|you're|you've) … (ill|sick|illness|diagnosed|cancer|depressed|depression|hospital|diabetes)`,
    ],
    'family-health': [
      `your (${KINS}) (recent|serious|long|terminal|heart|sudden|chronic)? (${ILLNESS}|diagnosis|condition|surgery|operation|treatment|diabetes|hospital stay)`,
      `your (${KIN}) (is|was|has been|had|has|got|suffers|suffered|suffering|fell) (so|very|from|recently|diagnosed with|in|with|seriously)? (ill|sick|hospital|diagnosed|diabetes|${ILLNESS})`,
      `(${ILLNESS}|diabetes|condition|conditions) … (runs|run) in (your|the) family`,
      `your family (medical|health)? history of`,
      `your (family's|family) (medical|health) history`,
    ],
    bereavement: [
      `(sorry|condolences|sympathy|sympathies) (for|on|about|to hear of) (the death of|the passing of|the loss of)? your (recent|great)? (loss|bereavement|${KIN}|${KINS})`,
      `your (late|deceased|dead) (${KIN})`,
      `the (death|passing|loss|funeral) of your`,
      `your (${KINS}) (recent|sudden|tragic)? (death|passing|funeral|grave)`,
      `(you|you've) (recently|sadly|just)? lost (your (${KIN})|a loved one|someone close|a child|a baby|a parent)`,
      `(you|you've) (recently|sadly|just)? lost your (${KIN}|dog|cat|pet)`,
      `your (grief|bereavement|mourning)`,
      `(first|second|another) (christmas|mother's day|father's day|birthday|holiday|valentine's day|easter) without (your|him|her|{})`,
      `as a (recent)? (widow|widower)`,
      `your (${KIN}) (died|passed away|has died|has passed away)`,
    ],
    pregnancy: [
      `(you're|you are|you've become) (now|already)? (#|{})? (weeks|months)? (pregnant|expecting a|expecting your|expecting twins)`,
      `your (pregnancy|baby bump|unborn|first trimester|second trimester|third trimester|miscarriage|stillbirth|ivf|fertility|ultrasound|maternity leave|morning sickness)`,
      `your (baby's|babies|child's) due date`,
      `your (baby|little one|child) (is|will be) (due|on the way|almost here|arriving|coming soon|nearly here)`,
      `congratulations on your (pregnancy|new baby|upcoming arrival|baby)`,
      `(you're|you are|you've been) (trying to conceive|trying for a baby)`,
    ],
    health: [
      `your (blood pressure|blood sugar|blood type|blood test|blood results|cholesterol|bmi|body mass index|lab results)`,
      `your (medical|health) (history|record|records|condition|conditions|issue|issues|problem|problems|data|file|status)`,
      `your (acne|eczema|asthma|diabetes|migraine|migraines|arthritis|insomnia|back pain|incontinence|psoriasis|adhd|autism|symptoms|disability|hair loss|erectile dysfunction|medication|medications|antidepressants|menopause)`,
      `your (next)? (menstrual cycle|period is|periods)`,
      `(because|since|as|that) (you're|you are) (diabetic|disabled|asthmatic|coeliac|celiac|hiv|autistic|allergic)`,
      `(because|since|as|that) you (have|suffer from) (diabetes|asthma|a disability|allergies|an allergy|migraines|arthritis|depression)`,
    ],
    diet: [
      `(because|since|as|that) (you're|you are) (a)? (vegan|vegetarian|lactose intolerant|gluten intolerant|on a diet|dieting)`,
      `your (vegan|vegetarian|gluten|keto|kosher|halal|low|weight loss) (- free|- carb|- calorie)? diet`,
    ],
    belief: [
      `(you're|you are) a (practising|practicing|devout|fellow|good|proud)? (${FAITHS})`,
      `your (religion|religious beliefs|religious belief|church membership|political views|political beliefs|political opinion|union membership|party membership)`,
      `your (christian|muslim|catholic|jewish|hindu|buddhist) (faith|beliefs|religion)`,
      `fellow (${FAITHS}|christians|muslims|catholics|democrats|republicans)`,
    ],
    ethnicity: [
      `your (ethnicity|ethnic background|ethnic origin|skin colour|skin color|racial background)`,
      `(because|since|as|that) (you're|you are) (black|asian|hispanic|latino|latina|jewish|arab|roma|african)`,
      `(black|asian|hispanic|latino|latina|jewish|arab|african) (women|men|people|customers|families|readers|shoppers) like you`,
    ],
    sexuality: [
      `(you're|you are) (gay|lesbian|bisexual|transgender|trans|queer|homosexual)`,
      `your (sexual orientation|sexuality|gender identity|coming out|sexual preferences)`,
      `(as|for) a (gay|lesbian|bisexual|trans|transgender|queer) (man|woman|person|couple|customer|reader)`,
      `(gay|lesbian|bisexual|trans|queer) (women|men|people|customers|couples|readers|shoppers) like you`,
    ],
    credential: [
      `your (new|temporary|current|initial)? password (is|will be) (:)? {}`,
      `your (new|temporary|initial) password : {}`,
    ],
    social: [
      `your (best|close|old|facebook|mutual)? (${FRIENDS}) … (${DID})`,
      `(friends|people|someone|contacts|colleagues|neighbours|neighbors) (you know|of yours|you follow|in your contacts|from your contacts|in your network|in your street|near you) (just|also|recently|have|has|already)? (${DID})`,
      `of your (friends|contacts|facebook friends|colleagues|neighbours|neighbors) (have|has|already|just|recently|also)? (already|just|recently|also)? (${DID}|like|own|shop)`,
      `what your (${FRIENDS}) (are buying|are watching|are wearing|are reading|have bought|have been buying|have ordered|like|are into|are up to|${DID})`,
    ],
    shaming: [
      `did you really (need|have to eat|have to buy|have to spend|eat|spend|buy) (that|those|this|another|all|so|to|as)?`,
      `do you really need (that|another|those|more|a second) (burger|pizza|drink|dessert|slice|snack|beer|cake|cookie|chocolate|glass|pair)`,
      `(you've|you have|you) (gained|put on) … (weight|kilos|kg|pounds|lbs|kilograms)`,
      `your (weight gain|extra weight|excess weight|extra pounds|extra kilos|belly fat|love handles|double chin|muffin top|beer belly|overeating|overspending|flabby|poor diet|bad diet|unhealthy diet|unhealthy eating)`,
      `you (ate|eat|drank|drink|spent|spend|snacked|binged|shopped) (far|way|so|a bit|a little)? too (much|many|often)`,
      `(you're|you are|you've been|you were) (eating|drinking|spending|snacking) (far|way|a bit)? (too much|too many|too often|again|more than you should)`,
      `shame on you`,
      `(you should|you ought to|you might want to) (be ashamed|feel guilty|feel bad|lose weight|lose a few|eat less|spend less|drink less)`,
      `(don't you|do you|aren't you|are you) (feel|feeling|not)? (a bit|even)? (guilty|ashamed)`,
      `no (thanks|thank you) , (i|i'd|i'll|i'm) … (full price|saving|money|discount|discounts|unhealthy|overpay|overweight|out of shape|lazy)`,
      `your (diet|weight|spending|budget|eating|drinking|figure|waistline) … (slipped|slipping|out of control|off track|won't thank|needs work|disappointed|embarrassing|got worse|getting worse|let yourself)`,
      `(you|you've) (broke|broken|cheated on|given up on|gave up on|abandoned|failed|blown|ruined|neglected) your (diet|budget|resolution|resolutions|weight|fitness|health)`,
      `you (haven't|have not|didn't) (worked out|exercised|been to the gym|gone to the gym|trained|moved|lost any weight)`,
      `(are you|is your body) (beach|bikini|summer) (body)? ready`,
      `you've let yourself go`,
    ],
    'pushy-wording': [
      `(this is)? (your|the|absolute|absolutely)? last chance`,
      `(this is)? (your|our|the|absolute)? final (reminder|notice|warning|call|hours|chance)`,
      `(act|order|buy|book|shop|hurry) (now|fast|immediately) (or|before) (you|it's|it|they're|they)`,
      `act (now|fast|immediately)`,
      `hurry (up|,)?`,
      `(only|just) (#|{}) (left in stock|items left|pieces left|hours left|minutes left|rooms left|seats left|spots left|left at this price)`,
      `before (it's|they're|it is|they are) (too late|gone|all gone|gone forever|gone for good)`,
      `(don't|do not) miss out`,
      `(you'll|you will) (regret|be sorry|kick yourself)`,
      `(time is|time's|the clock is) (running out|ticking)`,
      `now or never`,
      `once in a lifetime (offer|deal|chance)`,
      `(we're|we are) still waiting (for)? (you|your)`,
      `(why are you|why did you|are you|stop) (ignoring|ignore) (us|our)`,
      `(we've|we have) (already)? (emailed|written to|reminded) you (#|{}|several|many|two|three|four|twice) (times)?`,
      `you still haven't (bought|ordered|booked|replied|answered|responded|upgraded|purchased)`,
      `have you forgotten (about)? us`,
      `did you forget (about)? us`,
    ],
  },
  not: [
    '(when|whenever|while|in case) (you are|you were|you are feeling)',
    'sick (of|and tired)',
    'cancer (horoscope|season|research|awareness|charity)',
    'your diagnosis (tool|report|code|key)',
    'too (much|many|often) (time|hours|effort|energy|emails|meetings|clicks|work|paperwork)',
    '(eat|drink|spend|spent) too (much|many) (time|hours|effort|energy|emails|meetings|clicks|work)',
    '(when|once|after|if|until|as soon as|every time|each time|whenever) (your|a) (friend|friends|contact|contacts|colleague)',
    'your (friend|friends|contact|contacts|colleague|colleagues) (will|can|get|gets|receive|receives|could|may)',
    '(invited|invites|recommended|sent|gave|bought|gifted|ordered|booked|reserved|picked) (you|for you|it for you|this for you)',
    '(liked|commented|followed|mentioned|tagged|rated|viewed|watched|downloaded) (on)? (you|your)',
    '(with|using|through|via) your (link|code|referral|invitation|invite)',
    'last chance (draw|prize|lottery|saloon)',
    'last chance (to|for) … (is|ends|closes|expires) (on|at|#|{})',
    "(no need to|don't have to|do not have to|needn't|no need for you to|without having to) hurry",
    '(set|choose|create|enter|confirm|reset|change) (a|your)? (new|temporary)? password',
  ],
};
