// npm run bench:render: what rendering samples costs, as a ratio to what Handlebars' compiled template costs in the same run.
import Handlebars from 'handlebars';
import { createRenderer } from '../src/render/render';
import { readTemplate } from '../src/template/template';
import { median } from './median';

const BYTES = 50_000;
const SAMPLES = 1000;
const RUNS = 7;

/** Paragraphs, branches, lists, links and a helper, until a size is reached. */
function longTemplate(): string {
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < BYTES; i++) {
    const part = `<table role="presentation"><tr><td style="padding:8px"><p>Dzień dobry {{recipient.name}}, paczka nr ${i} jest w drodze.</p>
{{#if recipient.isGerman}}<p>Ihre Bestellung {{order.number}} ist unterwegs &ndash; danke!</p>{{else}}<p>Zamówienie {{order.number}} jest w drodze.</p>{{/if}}
{{#each items as |item|}}<a href="https://shop.example/p/{{item.id}}?n=${i}" title="{{item.title}}">{{item.title}} za {{item.price}}</a><br>{{/each}}
{{#with recipient}}{{city}}{{#unless vip}} {{../order.note}}{{/unless}}{{/with}}</td></tr></table>\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

const samples = Array.from({ length: SAMPLES }, (_, i) => ({
  recipient: { name: `Ania & Co ${i}`, city: 'Kraków', isGerman: i % 2 === 0, vip: i % 3 === 0 },
  order: { number: i, note: i % 5 === 0 ? undefined : 'dziękujemy' },
  items: Array.from({ length: i % 4 }, (_, n) => ({ id: n, title: `Czajnik "${n}"`, price: n * 9.5 })),
}));

function time(run: (data: unknown) => number): number {
  const start = performance.now();
  let length = 0;
  for (const data of samples) length += run(data);
  if (length === 0) throw new Error('nothing was rendered');
  return performance.now() - start;
}

const text = longTemplate();
const render = createRenderer(readTemplate('/mail.hbs', text, 'handlebars'), () => undefined);
const compiled = Handlebars.compile(text);
const ours = () => time((data) => render(data).body.text.length);
const theirs = () => time((data) => compiled(data).length);
const same = samples.every((data) => render(data).body.text === compiled(data));
ours();
theirs();
const ratios = Array.from({ length: RUNS }, () => ours() / theirs());
console.log(`${SAMPLES} samples over ${text.length} characters, same output: ${same}`);
console.log(
  `rendered with provenance / compiled by Handlebars (median of ${RUNS}): ${median(ratios).toFixed(2)}   limit 3`,
);
console.log(`one sample: ${(ours() / SAMPLES).toFixed(2)} ms`);
