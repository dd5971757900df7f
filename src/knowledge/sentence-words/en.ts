import type { SentenceWords } from './sentence-words';

export const en: SentenceWords = {
  language: 'en',
  ifs: ['if', 'unless', 'whether', 'should'],
  asks: ['have', 'did', 'do', 'are', 'could', 'would', 'will', 'can', 'has', 'is'],
  time: {
    before: [
      'at',
      'on',
      'around',
      'yesterday',
      'today',
      'last',
      'about',
      'just',
      'after',
      'before',
      'exactly',
    ],
    after: ['am', 'pm', 'a.m', 'p.m', "o'clock", 'sharp'],
    hourAfter: ['am', 'pm', "o'clock"],
    until: ['until', 'till', 'by'],
    hourBefore: [],
    days: [
      ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      ...['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
      ...['night', 'morning', 'evening', 'afternoon'],
    ],
    ago: ['yesterday'],
  },
  considerate: { time: 'recently' },
  common: ['the', 'you', 'your', 'we', 'was', 'is', 'that', 'these', 'this', 'and', 'with'],
};
