import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Many {
  readonly folder: string;
  readonly templates: number;
  readonly findings: number;
}

const seen = '<p>We saw you looking at these shoes on Tuesday at 14:32.</p>\n';
const again = '<p>We noticed that you came back to them at 16:05 on Friday.</p>\n';
const filler =
  '<p>There is so much more to discover in our shop this week, for you and for your friends.</p>\n';

/** Writes 1,200 templates in which 1,500 things are to be found: every fourth has two. */
export function writeManyTemplates(folder: string): Many {
  const templates = 1200;
  for (let i = 0; i < templates; i++) {
    const at = join(folder, 'emails', `group-${Math.floor(i / 100)}`);
    if (i % 100 === 0) mkdirSync(at, { recursive: true });
    const text = `<h1>Offer ${i} of this season</h1>\n${seen}${filler}${i % 4 === 0 ? again : filler}`;
    writeFileSync(join(at, `offer-${i}.hbs`), text);
  }
  writeFileSync(join(folder, 'emails/audience.yaml'), 'locales: [en-GB]\n');
  const rules = 'rules: { viewed-item: off, missing-consent: off, over-specific: off }\n';
  writeFileSync(join(folder, 'tactful.config.yaml'), `root: true\n${rules}`);
  // A repository of its own: nothing above it counts.
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  return { folder, templates, findings: templates + templates / 4 };
}
