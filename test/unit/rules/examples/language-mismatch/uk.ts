import type { Example } from '../../../../../src/rules/rule';

export const bad: readonly Example[] = [
  {
    why: 'A title that somebody did write, and forgot to translate.',
    audience: 'locale: uk\n',
    template:
      '<html><head><title>⟦language-mismatch:Your order is on its way to you⟧</title></head><body><p>Дякуємо за замовлення! Ваша посилка вже в дорозі, ми повідомимо, коли вона прибуде.</p></body></html>\n',
  },
];

export const good: readonly Example[] = [
  {
    why: 'The title that an editor gives every new page, from real mail.',
    audience: 'locale: uk\n',
    template:
      '<html><head><title>Document</title></head><body><p>Дякуємо за замовлення! Ваша посилка вже в дорозі, ми повідомимо, коли вона прибуде.</p></body></html>\n',
  },
];
