import { browsing, search, visitTime } from './it/browsing';
import { hardships } from './it/hardships';
import { dwellTime, visitCount } from './it/measures';
import { nearMisses } from './it/near-misses';
import { emailActivity, profile, thirdPartyData } from './it/sources';
import { device, inStore, location, preciseLocation } from './it/whereabouts';
import type { Wording } from './wording';

/**
 * Covers tu, Lei and voi in the passato prossimo, imperfetto and habits in the present, with the agreement of
 * participles and elision ("l'hai", "un'occhiata" are one word). "Ha guardato" may be said of anybody: the Lei form
 * counts only with "Lei", after "che" or "poiché", with "di recente", or beside what is ours. Leaves alone orders,
 * bookings, appointments, one's own account and invoices, conditions with "se", and what "cercavi" in general. Unsure:
 * "secondo il tuo profilo" is left out, as readers mostly filled that profile in themselves; "la tua visita" is as
 * often arranged as watched.
 */
export const it: Wording = {
  language: 'it',
  tells: {
    browsing,
    search,
    'visit-time': visitTime,
    'visit-count': visitCount,
    'dwell-time': dwellTime,
    'precise-location': preciseLocation,
    location,
    device,
    'in-store': inStore,
    'email-activity': emailActivity,
    profile,
    'third-party-data': thirdPartyData,
    ...hardships,
  },
  not: nearMisses,
};
