import { SEVERITIES } from '../rules/rule';
import { escapeText } from './escape-text';
import type { Counts, Preview, PreviewedSample } from './preview';

/** All samples, with how much was found in the message that each of them gets. */
export function writeSamples({ samples, shown }: Preview): string {
  const items = samples.map((sample, i) => writeSample(sample, i === shown));
  const title = samples.length === 1 ? '1 sample' : `${samples.length} samples`;
  return `<section class="card"><h2 id="samples">${title}</h2><ul class="samples" aria-labelledby="samples" tabindex="0">${items.join('')}</ul>${samples.length === 1 ? '' : `<p class="soft">To see another one, name it: <code>--sample NAME</code></p>`}</section>`;
}

function writeSample({ name, locale, now, counts }: PreviewedSample, isShown: boolean): string {
  const facts = [locale, now].filter((fact) => fact !== undefined).map(escapeText);
  const about = facts.length === 0 ? '' : ` <span class="soft counts">${facts.join(', ')}</span>`;
  return `<li${isShown ? ' aria-current="true"' : ''}>${escapeText(name)}${about}<br><span class="counts">${writeCounts(counts)}</span></li>`;
}

/** The most severe first: `1 error, 2 warnings`. */
function writeCounts(counts: Counts): string {
  const known = [...SEVERITIES].reverse().filter((severity) => counts[severity] > 0);
  if (known.length === 0) return '<span class="soft">nothing found</span>';
  return known
    .map((severity) => {
      const noun = severity === 'info' || counts[severity] === 1 ? severity : `${severity}s`;
      return `<span class="${severity}"><span class="severity">${counts[severity]} ${noun}</span></span>`;
    })
    .join(', ');
}
