import type { Wording } from './wording';

/** Covers Sie and du. Leaves alone orders, bookings and appointments ("Ihr Termin um 14:30 Uhr"). */
export const de: Wording = {
  language: 'de',
  acts: [
    'wir haben … (bemerkt|gesehen|festgestellt) , dass',
    '(haben|hast) (sie|du) (sich|dir)? … (angesehen|angeschaut|besucht|gestobert|durchstobert|angeklickt|gesucht|aufgerufen)',
    '(sie|du) (haben|hast) … (angesehen|angeschaut|besucht|gestobert|durchstobert|angeklickt|gesucht|aufgerufen)',
    'dass (sie|du) … (angesehen|angeschaut|besucht|gestobert|angeklickt|gesucht|aufgerufen) (haben|hast)',
    '(ihr|dein) (letzter|voriger) (besuch|login)',
    '(ihrem|deinem) (letzten|vorigen)? besuch',
  ],
  notActs: [],
  before: ['um', 'am', 'gegen', 'gestern', 'heute', 'ab'],
  after: ['uhr'],
  days: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
  considerate: 'kürzlich',
};
