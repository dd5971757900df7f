import type { Example } from '../../../../../src/rules/rule';
import { exampleFor } from '../../../../support/short-examples';

const hr = exampleFor('hr-HR');

export const bad: readonly Example[] = [
  hr('The vocative after "Dragi".', 'Dragi ⟦inflected-value:{{firstName}}⟧, hvala na kupnji.', {
    'Say "Pozdrav"': 'Pozdrav {{firstName}}, hvala na kupnji.',
  }),
  hr('The vocative after "Poštovani".', 'Poštovani ⟦inflected-value:{{user.name}}⟧, hvala na kupnji.', {
    'Say "Poštovani"': 'Poštovani, hvala na kupnji.',
  }),
  hr(
    'A first name after "gospodine".',
    'Poštovani gospodine ⟦inflected-value:{{firstName}}⟧, hvala na kupnji.',
    {
      'Say "Poštovani"': 'Poštovani, hvala na kupnji.',
    },
  ),
  hr('The genitive after "do".', 'Jeftini letovi do ⟦inflected-value:{{city}}⟧ već su ovdje.', {
    'Say "do grada"': 'Jeftini letovi do grada {{city}} već su ovdje.',
  }),
  hr('The genitive after "iz".', 'Polazak iz ⟦inflected-value:{{from_city}}⟧ u 14:30.', {
    'Say "iz grada"': 'Polazak iz grada {{from_city}} u 14:30.',
  }),
  hr('After "u" it depends on the sentence.', 'Najbolji hoteli u ⟦inflected-value:{{city}}⟧ čekaju vas.'),
  hr('A country.', 'Dostava iz ⟦inflected-value:{{address.country}}⟧ traje pet dana.', {
    'Say "iz zemlje"': 'Dostava iz zemlje {{address.country}} traje pet dana.',
  }),
  hr('A person.', 'Imate novu poruku od ⟦inflected-value:{{sender.name}}⟧.', {
    'Say "od korisnika"': 'Imate novu poruku od korisnika {{sender.name}}.',
  }),
  hr('The accusative after "za".', 'Rezervacija za ⟦inflected-value:{{guest.fullName}}⟧ je potvrđena.', {
    'Say "za korisnika"': 'Rezervacija za korisnika {{guest.fullName}} je potvrđena.',
  }),
  hr('The instrumental after "s".', 'Dijelite datoteke s ⟦inflected-value:{{member.name}}⟧.', {
    'Say "s korisnikom"': 'Dijelite datoteke s korisnikom {{member.name}}.',
  }),
];

export const good: readonly Example[] = [
  hr('The plain form is usual after "Bok".', 'Bok {{firstName}}! Hvala na kupnji.'),
  hr('And after "Pozdrav".', 'Pozdrav {{user.name}}, hvala na kupnji.'),
  hr('A surname stays as it is.', 'Poštovani gospodine {{lastName}}, hvala na kupnji.'),
  hr('A greeting without a name.', 'Poštovani, hvala na narudžbi {{number}}.'),
  hr('A noun takes the case.', 'Letovi do grada {{city}} i poruka od korisnika {{sender.name}}.'),
  hr('After a colon.', 'Grad: {{city}}. Od: {{sender.name}}.'),
  hr('The data holds the form.', 'Letovi do {{cityGenitive}} već su ovdje.'),
  hr('A helper that inflects.', 'Dragi {{vocative firstName}}, hvala na kupnji.'),
  hr('A number.', 'Popust do {{percent}} na {{count}} artikala od {{price}} €.'),
  hr('A date.', 'Ponuda vrijedi od {{startDate}} do {{endDate}}.'),
  hr('An e-mail address.', 'Kod smo poslali na {{user.email}}.'),
  hr('A name of a firm.', 'Kupnja u {{shopName}} od {{brand.name}}.'),
  hr('A name of a thing.', 'Poziv za {{project.name}} i {{group.title}}.'),
  hr('The value as subject.', '{{sender.name}} vam piše. {{city}} vas čeka.'),
  hr('A login name.', 'Nova prijava na račun od {{username}}.'),
];
