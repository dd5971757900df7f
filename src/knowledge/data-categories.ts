// The data categories of contract, section 3. A group stands for all its categories in `consent`.

/** Every category, with its group where it has one. */
export const dataCategories = {
  name: undefined,
  contact: undefined,
  language: undefined,
  age: undefined,
  children: undefined,
  location: undefined,
  'precise-location': undefined,
  browsing: 'tracking',
  search: 'tracking',
  'visit-time': 'tracking',
  'visit-count': 'tracking',
  'dwell-time': 'tracking',
  device: 'tracking',
  'email-activity': 'tracking',
  'in-store': undefined,
  purchase: undefined,
  cart: undefined,
  booking: undefined,
  finance: undefined,
  social: undefined,
  profile: 'profiling',
  health: 'sensitive',
  'family-health': 'sensitive',
  diet: 'sensitive',
  bereavement: 'sensitive',
  pregnancy: 'sensitive',
  belief: 'sensitive',
  ethnicity: 'sensitive',
  sexuality: 'sensitive',
  credential: undefined,
} as const;

export type DataCategory = keyof typeof dataCategories;
export type CategoryGroup = 'tracking' | 'profiling' | 'sensitive';

export const categoryGroups: readonly CategoryGroup[] = ['tracking', 'profiling', 'sensitive'];

export const categoryNames = Object.keys(dataCategories) as readonly DataCategory[];

/** The group of a category; undefined where it has none, or is no category. */
export const groupOf = (category: string): CategoryGroup | undefined =>
  Object.hasOwn(dataCategories, category) ? dataCategories[category as DataCategory] : undefined;

export const timePrecisions = ['minute', 'hour', 'day', 'month'] as const;
export const placePrecisions = [
  'coordinates',
  'street',
  'postcode',
  'district',
  'city',
  'region',
  'country',
] as const;

export type TimePrecision = (typeof timePrecisions)[number];
export type PlacePrecision = (typeof placePrecisions)[number];
export type Precision = TimePrecision | PlacePrecision;

/** Where a fact about a reader came from. */
export const fieldSources = ['provided', 'observed', 'inferred', 'third-party'] as const;
export type FieldSource = (typeof fieldSources)[number];
