import assert from 'node:assert/strict';
import { kindsOfCategory, kindsOfPath } from '../../../src/knowledge/value-kinds';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  city: ['city', 'place'],
  'trip.cityName': ['city', 'place'],
  'recipient.address.country': ['country', 'place'],
  from_city: ['city', 'place'],
  first_name: ['firstName', 'person'],
  'user.firstName': ['firstName', 'person'],
  name: ['name', 'person'],
  'userReporter.name': ['fullName', 'person'],
  'city.name': ['city', 'place'],
  'product.name': ['product'],
  'items[].name': [],
  'project.name': [],
  username: [],
  'user.userName': [],
  cityCode: [],
  city_id: [],
  cityGenitive: [],
  'city.locative': [],
  cityIn: [],
  capacity: [],
  'order.date': [],
  constructor: [],
  __proto__: [],
};

describe('kinds of values', () => {
  for (const [path, kinds] of Object.entries(KINDS))
    it(`${path}: ${kinds.join(', ') || 'none'}`, () => assert.deepEqual(kindsOfPath(path), kinds));

  it('come from a declared category and its precision', () => {
    assert.deepEqual(kindsOfCategory('name', undefined), ['person']);
    assert.deepEqual(kindsOfCategory('location', 'city'), ['city', 'place']);
    assert.deepEqual(kindsOfCategory('location', 'postcode'), []);
    assert.equal(kindsOfCategory('device', undefined), undefined);
  });
});
