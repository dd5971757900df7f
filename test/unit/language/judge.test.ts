import assert from 'node:assert/strict';
import type { Expected, Judge } from '../../../src/language/judge';
import { loadTestJudge } from './load-test-judge';

const readers = (locale: string, more: Partial<Expected> = {}): Expected => ({
  locales: [locale],
  reads: [],
  candidates: ['en', 'de', 'pl'],
  names: [],
  ...more,
});

/** Locale, passage, and the language it is reported as; 'reads', or '' for no verdict. */
type Case = readonly [locale: string, text: string, verdict: string];

const mismatches: readonly Case[] = [
  ['pl', 'Your order is on its way', 'en'],
  ['pl', 'WIR HABEN NEUIGKEITEN FÜR DICH', 'de'],
  ['pl', 'Hallo \uFFFC, willkommen zurück!', 'de'],
  ['de', '© 2026 Acme Travel GmbH. All rights reserved.', 'en'],
  ['en', 'Zażółć gęślą jaźń', 'pl'],
  ['es', 'Recebeu este e-mail porque subscreveu a nossa newsletter.', 'pt'],
  ['cs', 'Ďakujeme za nákup v našom obchode', 'sk'],
  ['ru', 'Ваше замовлення вже в дорозі', 'uk'],
  ['fa', 'طلبك في الطريق إليك', 'ar'],
  ['ar', 'سفارش شما در راه است', 'fa'],
  ['gsw', 'Your order is on its way', 'en'],
];

const foreignScripts: readonly Case[] = [
  ['ru', 'Click here', 'en'],
  ['ru', 'Unsubscribe', 'en'],
  ['en', 'Привет', 'ru'],
  ['fr', 'Γεια σου', 'el'],
  ['en', 'ซื้อเลย', 'th'],
  ['ko', 'Your order has been shipped.', 'en'],
  ['hr', 'Ваша поруџбина је на путу', 'sr'],
  ['sr-Cyrl', 'Vaša porudžbina je na putu do vas', 'hr'],
  ['zh-CN', 'ご注文ありがとうございます', 'ja'],
  ['zh-Hans', '您的訂單正在運送途中', 'zh-Hant'],
  ['zh-TW', '您的订单正在运送途中', 'zh-Hans'],
  ['ja', '您的订单正在运送途中，请注意查收', 'zh-Hans'],
];

const read: readonly Case[] = [
  ['pl_PL', 'Dziękujemy za zakupy w naszym sklepie', 'reads'],
  ['pt-BR', 'Recebeu este e-mail porque subscreveu a nossa newsletter.', 'reads'],
  ['de-AT', 'Jetzt shoppen & 20% Rabatt sichern', 'reads'],
  ['gsw', 'Ihre Bestellung ist unterwegs', 'reads'],
  ['nn', 'Du har glemt noe i handlekurven', 'reads'],
  ['bs', 'Hvala na kupnji u našoj trgovini', 'reads'],
  ['sr', 'Ваша поруџбина је на путу', 'reads'],
  ['ko', '주문하신 상품이 배송 중입니다', 'reads'],
  ['zh-Hans', '您的订单正在运送途中', 'reads'],
];

const silent: readonly Case[] = [
  // too short alone
  ['pl', 'Shop now', ''],
  ['de', 'All rights', ''],
  // no language
  ['pl', '4400 Biscayne Blvd, Suite 818, Miami, FL', ''],
  ['en', 'Hotel Sacher, Philharmonikerstraße 4, 1010 Wien, Österreich', ''],
  ['de', 'ul. Nowy Świat 12, 00-400 Warszawa', ''],
  ['pl', 'Samsung Galaxy S24 Ultra 256 GB', ''],
  ['pl', 'Four Seasons Resort & Spa', ''],
  ['de', 'Black Friday Newsletter', ''],
  ['en', 'Deutsch | Français | Polski | 日本語', ''],
  ['en', '日本語', ''],
  ['de', 'https://example.com/shop/summer?x=y', ''],
  ['pl', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.', ''],
  ['en', 'Dear Łukasz Żółkiewski, thanks', ''],
  ['it', 'Check-in online', ''],
  ['de', 'α = 5', ''],
  ['pl', '\uFFFC \uFFFC, 2026-05-10', ''],
  ['pl', '', ''],
  // Latin letters are everywhere
  ['ru', 'iPhone 15 Pro', ''],
  ['ru', 'Booking.com', ''],
  ['ru', 'Google Play', ''],
  ['ru', 'Online Shop', ''],
  ['ru', 'Закажите на сайте Booking.com через Apple Pay или Google Wallet', ''],
  // both may be right
  ['zh', '您的訂單正在運送途中', ''],
  ['ja', '送料無料', ''],
  ['uk', 'Ваш заказ уже в пути', ''],
  // nothing is known of the language, or of the readers
  ['sw', 'Your order is on its way to you', ''],
  ['kk', 'Ваш заказ уже в пути', ''],
  ['und', 'Your order is on its way', ''],
  ['not a tag', 'Your order is on its way', ''],
];

describe('judge', () => {
  let judge: Judge;
  before(async () => {
    judge = await loadTestJudge();
  });

  const said = (text: string, expected: Expected): string => {
    const verdict = judge.judge(text, expected);
    if (verdict.kind === 'unsure') return '';
    return verdict.kind === 'reads' ? 'reads' : verdict.language;
  };
  const groups: readonly (readonly [string, readonly Case[]])[] = [
    ['reports another language', mismatches],
    ['reports another script at any length', foreignScripts],
    ['knows the readers’ language', read],
    ['says nothing', silent],
  ];
  for (const [name, cases] of groups) {
    describe(name, () => {
      for (const [locale, text, verdict] of cases) {
        it(`${locale}: ${text}`, () => assert.equal(said(text, readers(locale)), verdict));
      }
    });
  }

  it('takes what readers also read', () => {
    const text = 'Ďakujeme za nákup v našom obchode';
    assert.equal(said(text, readers('cs', { reads: ['sk'] })), 'reads');
  });

  it('leaves out names it was told', () => {
    const text = 'Kostenlose Lieferung – Willkommen bei uns';
    assert.equal(said(text, readers('pl')), 'de');
    assert.equal(said(text, readers('pl', { names: ['Kostenlose Lieferung', 'Willkommen bei uns'] })), '');
  });

  it('has nothing to say where no reader is known', () => {
    assert.equal(said('Your order is on its way', readers('pl', { locales: [] })), '');
  });

  it('gives a chance as its confidence, never certainty', () => {
    for (const text of [
      'Kantone und Länder',
      'Ihre Bestellung ist unterwegs und kommt morgen bei Ihnen an',
    ]) {
      const verdict = judge.judge(text, readers('pl'));
      assert.ok(verdict.kind === 'does-not-read');
      assert.ok(verdict.confidence > 0.8 && verdict.confidence < 1, String(verdict.confidence));
    }
  });
});

describe('identify', () => {
  let judge: Judge;
  before(async () => {
    judge = await loadTestJudge();
  });
  const cases: readonly (readonly [string, readonly string[] | undefined, string | undefined])[] = [
    ['Your order is on its way', undefined, 'en'],
    ['Vaša narudžba je na putu', undefined, 'hr'],
    ['Sprawdź szczegóły zamówienia', ['de', 'pl'], 'pl'],
    ['Sprawdź szczegóły zamówienia', ['ja'], undefined],
    ['您的订单正在运送途中', ['zh'], 'zh-Hans'],
    ['Hi \uFFFC,', undefined, undefined],
    ['Deutsch', undefined, undefined],
    ['12:30', undefined, undefined],
  ];
  for (const [text, candidates, language] of cases) {
    it(`${text} (${candidates?.join() ?? 'any'}): ${language}`, () =>
      assert.equal(judge.identify(text, candidates)?.language, language));
  }
});
