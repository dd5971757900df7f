/** How often, how long and how far, as far as mails say it in words. */

const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|hundred|several|many|dozens|dozens of|countless|umpteen|numerous|a few|few|couple|couple of|a dozen|dozen|a hundred|a handful of|half a dozen';

/** More than one, and a value. */
export const NUMBER = `#|{}|${WORDS}`;

export const ORDINAL =
  '{}|#|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fifteenth|twentieth|hundredth|umpteenth|nth';

/** From the third on: `a second look` is what anybody may take. */
export const LATER =
  '{}|#|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fifteenth|twentieth|hundredth|umpteenth|nth';

export const UNITS = 'seconds|second|minutes|minute|hours|hour|mins|min|secs|sec|hrs';

/** What one person's visits are counted in. */
export const VISITS =
  'visits|sessions|logins|log - ins|page views|pageviews|views|clicks|check - ins|app opens|searches|page visits|site visits|store visits|sign - ins|workouts|trips';

export const VISIT =
  'visit|look|view|time|login|log - in|session|trip|peek|click|glance|search|check - in|stop|tap|stroll|spin|attempt|try|return|app open|viewing';

export const METRES =
  'metres|metre|meters|meter|m|km|kilometres|kilometers|miles|mile|yards|yard|feet|ft|blocks|block';

export const LENGTHS = `${METRES}|steps|paces|strides|streets|doors|corners|stops|floors`;

export const DAYS_ON_END =
  'every day|every single day|every night|every morning|every evening|every lunchtime|every lunch break|every weekend|every sunday|every saturday|every friday|every thursday|every wednesday|every tuesday|every monday|hardly a day|not a day|barely a day|scarcely a day|daily|each day|each night|day after day|night after night|week after week|every other day|every few hours|every few minutes|every hour|all the time|again and again|over and over|time and again|time after time|day in|on a daily basis|more often than|more than anyone|more than most';
