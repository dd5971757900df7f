import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const fr = exampleFor('fr-FR');

export const bad: readonly Example[] = [
  fr('A participle after être.', 'Vous êtes ⟦gendered-form:inscrit⟧ à la conférence.', {
    'Write "inscrit(e)"': 'Vous êtes inscrit(e) à la conférence.',
  }),
  fr('A reflexive perfect.', 'Vous vous êtes ⟦gendered-form:connectée⟧ depuis un nouvel appareil.', {
    'Write "connecté(e)"': 'Vous vous êtes connecté(e) depuis un nouvel appareil.',
  }),
  fr(
    'A noun takes the place of the participle.',
    '⟦gendered-form:Vous avez été invité⟧ à rejoindre {{team.name}}.',
    {
      'Say "Vous avez reçu une invitation"': 'Vous avez reçu une invitation à rejoindre {{team.name}}.',
    },
  ),
  fr(
    'The object before avoir agrees too.',
    '{{inviter.name}} vous a ⟦gendered-form:invité⟧ à un événement.',
    {
      'Write "invité(e)"': '{{inviter.name}} vous a invité(e) à un événement.',
    },
  ),
  fr('A greeting has a gender.', '⟦gendered-form:Cher⟧ {{prenom}}, merci pour votre commande.', {
    'Say "Bonjour"': 'Bonjour {{prenom}}, merci pour votre commande.',
    'Write "Cher/Chère"': 'Cher/Chère {{prenom}}, merci pour votre commande.',
  }),
  fr('So has Monsieur.', '⟦gendered-form:Cher Monsieur {{nom}}⟧, merci pour votre visite.', {
    'Say "Bonjour"': 'Bonjour, merci pour votre visite.',
  }),
  fr('A welcome.', '⟦gendered-form:Soyez le bienvenu⟧ chez {{shop}} !', {
    'Say "Bienvenue"': 'Bienvenue chez {{shop}} !',
  }),
  fr(
    'A question in the inverted order.',
    'Êtes-vous ⟦gendered-form:sûr⟧ de vouloir supprimer votre compte ?',
    {
      'Write "sûr(e)"': 'Êtes-vous sûr(e) de vouloir supprimer votre compte ?',
    },
  ),
  fr('Negated.', 'Si vous n’êtes pas ⟦gendered-form:satisfait⟧, nous vous remboursons.', {
    'Write "satisfait(e)"': 'Si vous n’êtes pas satisfait(e), nous vous remboursons.',
  }),
  fr('Familiar.', 'Tu es ⟦gendered-form:prêt⟧ pour la rentrée ?', {
    'Write "prêt(e)"': 'Tu es prêt(e) pour la rentrée ?',
  }),
  fr('A question that starts with an adjective.', '⟦gendered-form:Prêt⟧ à partir ?', {
    'Write "Prêt(e)"': 'Prêt(e) à partir ?',
  }),
  fr('"Be the first".', 'Soyez ⟦gendered-form:le premier⟧ à en profiter.', {
    'Say "le premier ou la première"': 'Soyez le premier ou la première à en profiter.',
  }),
];

export const good: readonly Example[] = [
  fr('A middle dot.', 'Vous êtes inscrit·e à la conférence.'),
  fr('Brackets.', 'Vous avez été invité(e) à rejoindre {{team.name}}.'),
  fr('A hyphen.', 'Vous êtes abonné-e à notre lettre.'),
  fr('A full stop inside the word.', 'Vous êtes connecté.e depuis un nouvel appareil.'),
  fr('Both greetings.', 'Cher/Chère {{prenom}}, merci pour votre commande.'),
  fr('Madame and Monsieur.', 'Madame, Monsieur, merci pour votre commande.'),
  fr('A noun that is used for everybody.', 'Cher client, merci pour votre commande.'),
  fr('The plural.', 'Vous êtes plus de mille à vous être inscrits. Vous êtes invités en famille.'),
  fr('Perfects with avoir agree with nobody.', 'Vous avez commandé un livre et vous avez reçu un code.'),
  fr('The order, not the reader.', 'Votre commande est expédiée et votre colis est arrivé.'),
  fr('The sender about themselves.', 'Nous sommes ravis de vous revoir. Je suis content de vous écrire.'),
  fr('An indirect object.', 'Marie vous a envoyé un message et vous a répondu.'),
  fr('An adjective without a gender.', 'Vous êtes libre de vous désabonner. Vous êtes membre depuis un an.'),
  fr('A loan is no adjective.', 'Prêt à taux zéro : faut-il en profiter ?'),
  fr(
    'A condition on the reader’s gender.',
    '{{#if isFemale}}Chère{{else}}Cher{{/if}} {{prenom}}, merci pour votre commande.',
  ),
  fr('Bienvenue has no gender.', 'Bienvenue chez {{shop}} ! Vous êtes en avance.'),
  fr('A review in quotation marks.', 'Un avis : « Vous êtes sûr de trouver votre bonheur ici ! »'),
];
