/** What readers are blamed for, and in which words. */

export const BODY =
  "belly|beer belly|tummy|gut|paunch|thighs|hips|love handles|flab|flabby|muffin top|double chin|spare tyre|spare tire|waistline|dad bod|bingo wings|cellulite|wrinkles|backside|bum|midriff|figure|curves|jowls|crow's feet|grey hair|bald spot|extra pounds|extra kilos|extra weight|excess weight|holiday pounds|christmas pounds|winter pounds|body fat|rolls|weight|stomach";

/** What may be ashamed of its owner. */
export const THINGS_OF =
  "carbon footprint|wallet|bank account|purse|bank balance|savings|savings account|sofa|couch|liver|lungs|jeans|belt|trousers|bathroom scale|bathroom scales|scale|scales|fridge|dog|parents|mother|mum|mom|kids|children|trainers|running shoes|sneakers|treadmill|bike|gym kit|gym card|yoga mat|dumbbells|credit card|garden|lawn|wardrobe|teeth|doctor|dentist|future self|boss|colleagues|neighbours|grades|inbox|desk|guitar|language skills|french|spanish|car|house|plants|screen time|diet|score|streak|performance|productivity|results|profile|cv|resume|team|planet|children's future|water bill|step count|steps|time|pace|password|wine bottle|bin|recycling|furniture|muscles|knees|arteries|dress";

export const JUDGED =
  "ashamed|embarrassed|embarrassing|embarrassment|an embarrassment|disgrace|disgraceful|thrilled|crying|weeping|begging|disappointed|disappointing|groaning|laughing|lonely|jealous|tighter|shrunk|snug|screaming|mess|a mess|in a mess|pathetic|joke|a joke|lazy|rusty|dismal|shameful|shocking|terrible|appalling|awful|miserable|pitiful|sad|sagging|expanding|a disaster|neglected|horrified|worried sick|shame|a shame|dire|laughable|sick of you|disapprove|disapproves|frowning|crumbling|going soft|wobbling|won't thank you|won't forgive you|will thank you one|hates you|hate you|sorry sight|cringe|cringing|worst|bottom|paying for|pays for|out of shape|overdrawn|bulging|rolling their eyes|shaking their heads|shaking her head|shaking his head|sighing|whining|aches|complaining|protesting|giving up on you|given up on you|failing|past its best|letting yourself down|letting you down";

export const FAILED =
  'gave up|given up|quit|slacked|slacked off|slacking|slacking off|skipped|bailed|chickened out|failed|flunked|fell off the wagon|fallen off the wagon|caved|caved in|gave in|cheated|slipped|slipped up|overdid it|overslept|dropped the ball|wimped out|let us down|let everyone down|let your team down|let yourself down|missed leg day|wasted|threw away|thrown away|frittered away|squandered|blew|blown|burned through|burnt through|overspent|splurged|binged|pigged out|stuffed yourself|stuffed your face|ballooned|gained|put on|piled on|forgot|neglected|ignored|procrastinated|underperformed|lost your streak|broke your streak|broken your streak|ruined|put off|dodged|burst|busted|broke|exceeded|went over|gone over|blew through|failed again|fell behind|fallen behind|fallen short|fell short';

export const EFFORTS =
  "budget|diet|workout|workouts|gym|class|training|run|resolution|resolutions|goal|goals|new year's resolutions|promise|promises|plan|streak|lesson|lessons|homework|limit|spending limit|allowance|session|sessions|exercise|exercises|leg day|month|week|again|already|so soon|as usual|once more|savings|target|targets|weight|calories|money|fitness|month's";
