import type { Example } from '../../../../../src/rules/rule';

/** What is said of how often mails go out, with a mail in the readers' language. */
const example = (why: string, locale: string, metadata: string, text: string): Example => ({
  why,
  audience: `locales: [${locale}]\n${metadata}\n`,
  template: `<p>${text}</p>\n`,
});

export const bad: readonly Example[] = [
  example(
    'One a day, and one too many.',
    'de-DE',
    'kind: marketing\n⟦too-frequent:frequency⟧: { sends: 2, per: day, cap: 1 }',
    'Heute gibt es zehn Prozent auf alle Stiefel.',
  ),
  example(
    'Month by month it adds up.',
    'pl-PL',
    'kind: marketing\n⟦too-frequent:frequency⟧: { sends: 13, per: month, cap: 12 }',
    'W tym tygodniu wszystkie buty są tańsze.',
  ),
  example(
    'No period is named, and the cap is passed all the same.',
    'fr-FR',
    'kind: marketing\n⟦too-frequent:frequency⟧: { sends: 6, cap: 4 }',
    'Toutes nos bottes sont à moins dix pour cent.',
  ),
  example(
    'A second reminder of a trip.',
    'it-IT',
    'kind: transactional\n⟦too-frequent:frequency⟧: { cap: 1, reminder: 2 }',
    'Il suo treno parte venerdì mattina.',
  ),
  example(
    'Both are passed; it is said once.',
    'es-ES',
    'kind: marketing\n⟦too-frequent:frequency⟧: { sends: 5, per: week, cap: 2, reminder: 3 }',
    'Todas las botas tienen un diez por ciento de descuento.',
  ),
  example(
    'Nobody is to be sent anything.',
    'nl-NL',
    'kind: marketing\n⟦too-frequent:frequency⟧: { sends: 1, per: week, cap: 0 }',
    'Deze week zijn alle laarzen goedkoper.',
  ),
  example(
    'A reminder, though sends stay below.',
    'pt-BR',
    'kind: marketing\n⟦too-frequent:frequency⟧: { sends: 1, per: week, cap: 2, reminder: 5 }',
    'Todas as botas estão com dez por cento de desconto.',
  ),
  {
    why: 'The folder’s audience says it for all mails in it.',
    file: 'offers/boots.hbs',
    template: '<p>All boots are ten per cent off this week.</p>\n',
    files: {
      'audience.yaml':
        'locales: [en-GB]\nkind: marketing\n⟦too-frequent:frequency⟧: { sends: 4, per: week, cap: 3 }\n',
    },
  },
];

export const good: readonly Example[] = [
  example(
    'As many a day as were agreed on.',
    'de-DE',
    'kind: marketing\nfrequency: { sends: 1, per: day, cap: 1 }',
    'Heute gibt es zehn Prozent auf alle Stiefel.',
  ),
  example(
    'Just below.',
    'pl-PL',
    'kind: marketing\nfrequency: { sends: 11, per: month, cap: 12 }',
    'W tym tygodniu wszystkie buty są tańsze.',
  ),
  example(
    'Only the cap is known.',
    'fr-FR',
    'kind: marketing\nfrequency: { cap: 4 }',
    'Toutes nos bottes sont à moins dix pour cent.',
  ),
  example(
    'A first reminder of a trip.',
    'it-IT',
    'kind: transactional\nfrequency: { cap: 1, reminder: 1 }',
    'Il suo treno parte venerdì mattina.',
  ),
  example(
    'Security is not counted.',
    'es-ES',
    'kind: security\nfrequency: { sends: 20, per: day, cap: 2, reminder: 3 }',
    'Su código de acceso es {{code}}.',
  ),
  example(
    'None was sent yet.',
    'nl-NL',
    'kind: marketing\nfrequency: { sends: 0, per: week, cap: 0 }',
    'Deze week zijn alle laarzen goedkoper.',
  ),
  example(
    'Nobody said what kind of mail it is.',
    'pt-BR',
    'frequency: { sends: 9, per: week, cap: 2 }',
    'Todas as botas estão com dez por cento de desconto.',
  ),
  {
    why: 'The mail’s own audience says less than its folder’s.',
    file: 'offers/boots.hbs',
    template: '<p>All boots are ten per cent off this week.</p>\n',
    audience: 'frequency: { sends: 1, per: week, cap: 3 }\n',
    files: {
      'audience.yaml': 'locales: [en-GB]\nkind: marketing\nfrequency: { sends: 4, per: week, cap: 3 }\n',
    },
  },
];
