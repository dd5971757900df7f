import type { DataCategory } from './data-categories';

// Terms of the W3C Data Privacy Vocabulary 2.3 (`2.3/pd/pd.csv`, `2.3/dpv/dpv.csv`, `2.3/tech/tech.csv` of w3c/dpv,
// commit f01a55c). Spelling is that of 2.3: 2.0 wrote `BrowsingBehavior`. Nothing in it says how often or how long
// somebody came: the nearest is how they use a service.

const pd = (term: string): string => `https://w3id.org/dpv/pd#${term}`;
const dpv = (term: string): string => `https://w3id.org/dpv#${term}`;
const tech = (term: string): string => `https://w3id.org/dpv/tech#${term}`;
const ai = (term: string): string => `https://w3id.org/dpv/ai#${term}`;

/** IRIs of the terms that a category stands for, the nearest first; none where no term comes near. */
export const DPV_TERMS: Readonly<Record<DataCategory, readonly string[]>> = {
  name: [pd('Name')],
  contact: [pd('Contact'), pd('EmailAddress'), pd('TelephoneNumber')],
  language: [pd('Language')],
  age: [pd('Age'), pd('BirthDate')],
  children: [pd('Offspring')],
  location: [pd('Location'), pd('City'), pd('Region'), pd('Country')],
  'precise-location': [pd('GPSCoordinate'), pd('CurrentLocation'), pd('PhysicalAddress'), pd('PostalCode')],
  browsing: [pd('BrowsingBehaviour'), pd('BrowserHistory'), pd('BrowsingReferral')],
  search: [pd('BrowsingBehaviour'), pd('Intention')],
  'visit-time': [pd('ServiceConsumptionBehaviour')],
  'visit-count': [pd('ServiceConsumptionBehaviour')],
  'dwell-time': [pd('ServiceConsumptionBehaviour')],
  device: [
    pd('DeviceBased'),
    pd('IPAddress'),
    pd('UserAgent'),
    pd('MACAddress'),
    pd('BrowserFingerprint'),
    pd('DeviceOperatingSystem'),
  ],
  'email-activity': [pd('LinkClicked'), pd('CommunicationsMetadata')],
  'in-store': [
    dpv('PhysicalSurveillance'),
    pd('FacialPrint'),
    ai('FaceRecognition'),
    tech('Bluetooth'),
    tech('WiFi'),
  ],
  purchase: [pd('Purchase')],
  cart: [pd('Intention')],
  booking: [pd('TravelHistory')],
  finance: [pd('Financial')],
  social: [pd('SocialNetwork'), pd('Friend')],
  profile: [pd('IndividualProfile'), dpv('InferredPersonalData'), ai('Profiling')],
  health: [pd('MedicalHealth'), pd('HealthHistory'), pd('Prescription')],
  'family-health': [pd('FamilyHealthHistory')],
  diet: [pd('FavouriteFood'), pd('Weight')],
  bereavement: [pd('LifeHistory'), pd('Family')],
  pregnancy: [pd('MedicalHealth')],
  belief: [
    pd('ReligiousBelief'),
    pd('PhilosophicalBelief'),
    pd('PoliticalAffiliation'),
    pd('TradeUnionMembership'),
  ],
  ethnicity: [pd('Ethnicity'), pd('EthnicOrigin'), pd('Race')],
  sexuality: [pd('Sexual'), pd('SexualPreference'), pd('SexualHistory')],
  credential: [pd('Password'), pd('SecretText'), pd('PINCode')],
};
