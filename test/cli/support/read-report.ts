import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { Report } from '../../../src/review/report';
import { projectFolder } from './build-command';

const schema = JSON.parse(readFileSync(join(projectFolder, 'docs/schemas/report.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true }).compile<Report>(schema);

/** A report as `--format json` printed it, if it is what the published schema says. */
export function readReport(text: string): Report {
  const report: unknown = JSON.parse(text);
  assert.ok(validate(report), JSON.stringify(validate.errors, undefined, 1));
  return report;
}
