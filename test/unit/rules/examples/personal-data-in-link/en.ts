import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = lines('Found', [
  '<a href="https://shop.example/?mail=⟦personal-data-in-link:{{email}}⟧">Shop</a>',
  '<a href="https://shop.example/u/⟦personal-data-in-link:{{user.lastName}}⟧">Shop</a>',
  '<img src="https://track.example/o.gif?p=⟦personal-data-in-link:{{subscriber.phone}}⟧" alt="">',
  '<a href="https://shop.example/?born=⟦personal-data-in-link:{{user.birthdate}}⟧">Gift</a>',
  '<a href="https://maps.example/?ll=⟦personal-data-in-link:{{location.latitude}}⟧">Map</a>',
]);

export const good: readonly Example[] = lines('Not found', [
  '<a href="https://shop.example/?id={{user.id}}">Shop</a>',
  '<a href="https://shop.example/{{product.slug}}">Boots</a>',
  '<a href="mailto:{{support.email}}">Help</a>',
  '<a href="tel:{{store.phone}}">Call</a>',
  '<a href="{{unsubscribeUrl}}">Unsubscribe</a>',
  '<a href="https://maps.example/?q={{store.latitude}}">Our shop</a>',
  'Hello {{firstName}}',
]);
