import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const fr = exampleFor('fr-FR');

export const bad: readonly Example[] = [
  fr('"De" before a town.', 'Les plus belles photos de ⟦inflected-value:{{city}}⟧ vous attendent.'),
  fr('Where "from" is meant.', 'Votre vol de ⟦inflected-value:{{from_city}}⟧ part à 14 h 30.', {
    'Say "depuis"': 'Votre vol depuis {{from_city}} part à 14 h 30.',
  }),
  fr('Where "in" is meant.', 'Nos hôtels de ⟦inflected-value:{{city}}⟧ sont ouverts.', {
    'Say "à"': 'Nos hôtels à {{city}} sont ouverts.',
  }),
  fr('A message of somebody.', 'Vous avez reçu un message de ⟦inflected-value:{{sender.name}}⟧.', {
    'Say "envoyé par"': 'Vous avez reçu un message envoyé par {{sender.name}}.',
  }),
  fr('An invitation of somebody.', 'Voici une invitation de la part de ⟦inflected-value:{{inviter.name}}⟧.', {
    'Say "envoyée par"': 'Voici une invitation envoyée par {{inviter.name}}.',
  }),
  fr('"Que" before a name.', 'Il paraît que ⟦inflected-value:{{firstName}}⟧ fête son anniversaire.'),
  fr('An elision that does not always fit.', 'Le profil d’⟦inflected-value:{{user.name}}⟧ a changé.'),
  fr('"En" before a country.', 'Livraison en ⟦inflected-value:{{country}}⟧ sous cinq jours.'),
  fr('"Le" before a product.', 'Bonne nouvelle : le ⟦inflected-value:{{product.name}}⟧ est de retour.', {
    'Say "le produit"': 'Bonne nouvelle : le produit {{product.name}} est de retour.',
  }),
  fr('"Du" before a product.', 'Que pensez-vous du ⟦inflected-value:{{product.name}}⟧ ?', {
    'Say "du produit"': 'Que pensez-vous du produit {{product.name}} ?',
  }),
  fr('"La" before a product.', 'Bonne nouvelle : la ⟦inflected-value:{{product.name}}⟧ est arrivée.'),
];

export const good: readonly Example[] = [
  fr(
    'Another word stands before the value.',
    'Votre vol depuis {{city}} et un message envoyé par {{sender.name}}.',
  ),
  fr('"À" before a town.', 'Nos hôtels à {{city}} sont ouverts.'),
  fr('After a colon.', 'Départ : {{city}}. Message de : {{sender.name}}.'),
  fr('A number.', 'Une remise de {{percent}} et un total de {{amount}}.'),
  fr('A date.', 'Votre commande du {{date}} et le rendez-vous de {{time}}.'),
  fr(
    'A name of a firm, which the team knows.',
    'L’équipe de {{company.name}} et les offres de {{shopName}}.',
  ),
  fr('A name of a thing.', 'Le nom de {{project.name}} et de {{group.title}} a changé.'),
  fr('A noun between them.', 'Bonne nouvelle : le produit {{product.name}} est de retour.'),
  fr('A code.', 'Le code de {{order.number}} et de {{code}} est prêt.'),
  fr('The value as subject.', '{{sender.name}} vous écrit. {{city}} vous attend.'),
  fr('A greeting.', 'Bonjour {{firstName}}, merci pour votre commande.'),
  fr('A helper that elides.', 'Le profil {{de user.name}} a changé.'),
  fr('In quotation marks.', 'Les plus belles photos de « {{city}} » vous attendent.'),
  fr('"Par", "pour", "avec" are never elided.', 'Un cadeau pour {{firstName}}, choisi avec {{sender.name}}.'),
  fr('An e-mail address.', 'Un message de {{sender.email}} vous attend.'),
];
