import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const it = exampleFor('it-IT');

export const bad: readonly Example[] = [
  it('A welcome, familiar.', '⟦gendered-form:Benvenuto⟧ in {{shop}}! Ora puoi usare il tuo account.', {
    'Say "Ti diamo il benvenuto"': 'Ti diamo il benvenuto in {{shop}}! Ora puoi usare il tuo account.',
    'Write "Benvenuto/a"': 'Benvenuto/a in {{shop}}! Ora puoi usare il tuo account.',
  }),
  it('A welcome with a name.', '⟦gendered-form:Benvenuta⟧ {{nome}}! Ecco che cosa puoi fare.', {
    'Say "Ti diamo il benvenuto,"': 'Ti diamo il benvenuto, {{nome}}! Ecco che cosa puoi fare.',
  }),
  it('A dear one, familiar.', '⟦gendered-form:Caro⟧ {{nome}}, il tuo ordine è in viaggio.', {
    'Say "Ciao"': 'Ciao {{nome}}, il tuo ordine è in viaggio.',
    'Write "Caro/a"': 'Caro/a {{nome}}, il tuo ordine è in viaggio.',
  }),
  it(
    'A dear one, formal.',
    '⟦gendered-form:Cara⟧ {{nome}}, il Suo ordine è in viaggio. Lei riceverà un avviso.',
    {
      'Say "Gentile"': 'Gentile {{nome}}, il Suo ordine è in viaggio. Lei riceverà un avviso.',
    },
  ),
  it('A reflexive perfect.', 'Grazie! ⟦gendered-form:Ti sei iscritto⟧ alla newsletter.', {
    'Say "Hai effettuato l\'iscrizione"': "Grazie! Hai effettuato l'iscrizione alla newsletter.",
  }),
  it('A passive.', '⟦gendered-form:Sei stata invitata⟧ a partecipare a {{group.title}}.', {
    'Say "Hai ricevuto un invito"': 'Hai ricevuto un invito a partecipare a {{group.title}}.',
  }),
  it('An adjective.', 'Sei ⟦gendered-form:sicuro⟧ di voler chiudere il tuo account?', {
    'Write "sicuro/a"': 'Sei sicuro/a di voler chiudere il tuo account?',
  }),
  it('In a warning.', 'Se non sei ⟦gendered-form:stato⟧ tu, cambia la password.', {
    'Write "stato/a"': 'Se non sei stato/a tu, cambia la password.',
  }),
  it('A subscription.', 'Ricevi questa email perché ⟦gendered-form:sei abbonato⟧ a {{magazine}}.', {
    'Say "hai un abbonamento"': 'Ricevi questa email perché hai un abbonamento a {{magazine}}.',
  }),
  it('A question that starts with an adjective.', '⟦gendered-form:Pronto⟧ per partire?', {
    'Say "Tutto pronto"': 'Tutto pronto per partire?',
  }),
  it('"Be the first".', 'Sii ⟦gendered-form:il primo⟧ a provarlo.', {
    'Say "il primo o la prima"': 'Sii il primo o la prima a provarlo.',
  }),
  it('With Lei.', 'Lei è ⟦gendered-form:registrato⟧ sul nostro sito.', {
    'Write "registrato/a"': 'Lei è registrato/a sul nostro sito.',
  }),
  it('Where somebody has been.', 'Sei ⟦gendered-form:stata⟧ a Vienna. Com’era?', {
    'Write "stato/a"': 'Sei stato/a a Vienna. Com’era?',
  }),
];

export const good: readonly Example[] = [
  it('"Gentile" has no gender.', 'Gentile {{nome}}, grazie per il tuo acquisto.'),
  it('Both endings.', 'Benvenuto/a in {{shop}}! Sei iscritto/a alla newsletter.'),
  it('Brackets.', 'Caro(a) {{nome}}, grazie per il tuo acquisto.'),
  it('An asterisk.', 'Sei stat* invitat* a partecipare, benvenut* fra noi.'),
  it('The noun.', 'Ti diamo il benvenuto e ti offriamo un regalo di benvenuto.'),
  it('Perfects with avere agree with nobody.', 'Hai ricevuto un buono e hai effettuato un ordine.'),
  it(
    'An object pronoun before avere need not agree.',
    'Ti abbiamo invitato a una serata. Ti ha contattato Marco.',
  ),
  it('A noun that is used for everybody.', 'Caro cliente, grazie per il tuo acquisto.'),
  it('The plural.', 'Benvenuti in {{shop}}! Siete invitati a cena.'),
  it('Six new articles.', 'Sei nuovi articoli ti aspettano.'),
  it('The order, not the reader.', 'Il tuo ordine è stato spedito ed è pronto per il ritiro.'),
  it('A third person.', 'Il tuo amico è stato invitato ed è interessato.'),
  it('A statement, no question.', 'Pronto per la consegna: il tuo pacco è qui.'),
  it(
    'A condition on the reader’s gender.',
    '{{#if (eq sesso "F")}}Benvenuta{{else}}Benvenuto{{/if}} in {{shop}}.',
  ),
  it('A review in quotation marks.', 'Recensione: «Sei stanco di aspettare? Qui non succede».'),
  it('An adjective without a gender.', 'Sei importante per noi e sei sempre al centro.'),
];
