import type { Example } from '../../../../../src/rules/rule';
import { lines } from '../../../../support/lines';

export const bad: readonly Example[] = [
  {
    why: 'It tells: Nous avons vu que vous regardiez ces chaussures mardi à 14h32.',
    template: '<p>Nous avons vu que vous regardiez ces chaussures mardi à ⟦exact-time:14h32⟧.</p>\n',
    fixed: {
      'Say "récemment"': {
        'mail.hbs': '<p>Nous avons vu que vous regardiez ces chaussures récemment.</p>\n',
      },
    },
  },
  {
    why: 'It tells: Hier à 21 h 05, vous avez consulté notre page vacances.',
    template: '<p>Hier à ⟦exact-time:21 h 05⟧, vous avez consulté notre page vacances.</p>\n',
    fixed: {
      'Say "récemment"': { 'mail.hbs': '<p>Récemment, vous avez consulté notre page vacances.</p>\n' },
    },
  },
  {
    why: 'It tells: Tu as ouvert notre newsletter ce matin à 7:50.',
    template: '<p>Tu as ouvert notre newsletter ce matin à ⟦exact-time:7:50⟧.</p>\n',
    fixed: { 'Say "récemment"': { 'mail.hbs': '<p>Tu as ouvert notre newsletter récemment.</p>\n' } },
  },
  {
    why: 'It tells: Vous êtes passé sur notre site le {{lastVisit.at}}.',
    template: '<p>Vous êtes passé sur notre site le ⟦exact-time:{{lastVisit.at}}⟧.</p>\n',
    fixed: { 'Say "récemment"': { 'mail.hbs': '<p>Vous êtes passé sur notre site récemment.</p>\n' } },
  },
  {
    why: 'It tells: Vous étiez connecté vers 23 heures.',
    template: '<p>Vous étiez connecté vers ⟦exact-time:23 heures⟧.</p>\n',
    fixed: { 'Say "récemment"': { 'mail.hbs': '<p>Vous étiez connecté récemment.</p>\n' } },
  },
  {
    why: 'It tells: Lundi soir, à 22h17, vous exploriez nos croisières.',
    template: '<p>Lundi soir, à ⟦exact-time:22h17⟧, vous exploriez nos croisières.</p>\n',
    fixed: {
      'Say "récemment"': { 'mail.hbs': '<p>Lundi soir, récemment, vous exploriez nos croisières.</p>\n' },
    },
  },
];

export const good: readonly Example[] = lines('It tells nothing', [
  'Vous avez laissé un avis à 14:32, merci !',
  'Votre navigation se poursuit en mer : embarquement à 18:00.',
  'La dernière visite de la journée est à 17:00.',
  'Votre rendez-vous est confirmé mardi à 14 h 30.',
  'Votre commande est partie hier à 14h32.',
  'Nos boutiques ouvrent de 9 h à 19 h.',
  'Ce code expire dans dix minutes, à 14h45.',
  '{{name}} vous invite dimanche à 15 h.',
  'Vous avez commandé le {{order.date}}.',
  'Si vous avez consulté cette page hier à 20:15, ignorez ce message.',
  'Le spectacle que vous avez consulté se joue jusqu’à 18:00.',
  'Bonjour {{name}}, votre colis arrive demain entre 9 h et 12 h.',
  'Vous avez reçu un message de {{sender.name}} à 14:32.',
  'Vous avez gagné 20 points lors de votre dernier achat.',
  'Votre commande a été remise au transporteur le 3 mars à 14h32.',
  'Nous avons vu grand pour cette rentrée : -30 % sur tout le site.',
  'Vous êtes invité à notre soirée le jeudi 12 mars à 19 h dans notre boutique.',
  'Votre table est réservée à 20 h 30, à deux pas de l’opéra.',
  'Votre abonnement se termine dans 3 jours, le 12 mars à minuit.',
  'La séance dure 2 heures, prévoyez d’arriver à 19 h.',
  'Nos conseillers sont connectés de 9 h à 18 h.',
  'Vous n’êtes plus qu’à 10 € de la livraison offerte.',
  'Votre visite guidée commence à 14h30 devant le musée.',
  'Votre rendez-vous avec le Dr Martin est prévu le mardi 5 mai à 10 h.',
]);
