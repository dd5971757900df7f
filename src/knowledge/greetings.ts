import { wordSet } from '../text/word-list';

/**
 * Words with which a mail greets, welcomes or thanks and which stand as well without the name that may follow. Covers
 * the languages whose wording is known and their neighbours. Leaves alone greetings that need a name ("Dear", "Liebe",
 * "Cher", "Drogi"). Unsure: "Dag" and "Bok" are a little bare without a name.
 */
const WORDS: ReadonlySet<string> = wordSet(
  `hello hi hey hiya howdy welcome thanks congratulations congrats cheers sorry
   hallo moin servus willkommen danke glückwunsch
   bonjour bonsoir salut coucou bienvenue merci félicitations
   hola bienvenido bienvenida bienvenido/a gracias felicidades enhorabuena
   ciao buongiorno buonasera salve benvenuto benvenuta benvenuto/a grazie auguri congratulazioni
   olá oi bem-vindo bem-vinda bem-vindo(a) obrigado obrigada parabéns
   hoi goedemorgen goedemiddag goedenavond welkom bedankt gefeliciteerd dag
   cześć hej witaj witam dziękujemy gratulacje gratulujemy siemka
   ahoj vítejte vitajte děkujeme ďakujeme gratulujeme
   tjena välkommen tack hei velkommen tak takk hejsan moi tervetuloa kiitos
   здравствуйте привет спасибо поздравляем вітаємо привіт дякуємо
   bună salut mulțumim szia helló üdvözlünk köszönjük merhaba γεια bok zdravo hvala`,
);

/** The same of several words. */
const PHRASES: ReadonlySet<string> = new Set([
  'good morning',
  'good afternoon',
  'good evening',
  'good day',
  'hello again',
  'hi again',
  'welcome back',
  'thank you',
  'many thanks',
  'happy birthday',
  'guten tag',
  'guten morgen',
  'guten abend',
  'grüß gott',
  'willkommen zurück',
  'vielen dank',
  'herzlich willkommen',
  'herzlichen glückwunsch',
  'alles gute',
  'joyeux anniversaire',
  'buenos días',
  'buenas tardes',
  'buenas noches',
  'muchas gracias',
  'feliz cumpleaños',
  'buon compleanno',
  'bom dia',
  'boa tarde',
  'boa noite',
  'muito obrigado',
  'feliz aniversário',
  'welkom terug',
  'hartelijk dank',
  'dzień dobry',
  'dobry wieczór',
  'witaj ponownie',
  'dobrý den',
  'dobrý deň',
  'добрый день',
  'добрый вечер',
  'добрий день',
  'bun venit',
  'jó napot',
  'dobar dan',
]);

/** Whether words are a greeting of this kind and no more. */
export const isGreeting = (words: string): boolean => {
  const plain = words.trim().replace(/\s+/g, ' ').toLowerCase();
  return WORDS.has(plain) || PHRASES.has(plain);
};
