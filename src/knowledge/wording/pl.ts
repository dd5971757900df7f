import type { Wording } from './wording';

/**
 * Covers the second person in both genders and Pan/Pani. Leaves alone orders, bookings and appointments. A name in
 * the vocative has no neutral stand-in, so there is none.
 */
export const pl: Wording = {
  language: 'pl',
  acts: [
    '(widzielismy|zauwazylismy|zobaczylismy|dostrzeglismy) … (ze|jak)',
    'widzimy … ze',
    '(ogladales|ogladalas|obejrzales|obejrzalas|przegladales|przegladalas|odwiedziles|odwiedzilas)',
    '(zagladales|zagladalas|zajrzales|zajrzalas|szukales|szukalas|kliknales|kliknelas|otworzyles|otworzylas)',
    '(ogladal|ogladala|przegladal|przegladala|odwiedzil|odwiedzila|szukal|szukala) (pan|pani)',
    '(pan|pani) … (ogladal|ogladala|przegladal|przegladala|odwiedzil|odwiedzila|szukal|szukala)',
    '(byles|bylas) u nas',
    '(twoja|panska|pani) (ostatnia|poprzednia) (wizyta|sesja)',
    'od (twojej|panskiej) (ostatniej)? wizyty',
  ],
  notActs: ['(byles|bylas) u nas mile'],
  before: ['o', 'godz', 'godzinie', 'wczoraj', 'dzisiaj', 'dzis', 'w', 'we', 'okolo', 'dnia'],
  after: [],
  days: ['poniedzialek', 'wtorek', 'srode', 'czwartek', 'piatek', 'sobote', 'niedziele'],
  considerate: 'niedawno',
};
