import assert from 'node:assert/strict';
import { categoryNames } from '../../../src/knowledge/data-categories';
import { DPV_TERMS } from '../../../src/knowledge/dpv-terms';

describe('terms of the Data Privacy Vocabulary', () => {
  for (const category of categoryNames)
    it(`${category} has one`, () => {
      assert.ok(DPV_TERMS[category].length > 0);
      for (const iri of DPV_TERMS[category])
        assert.match(iri, /^https:\/\/w3id\.org\/dpv(?:\/(?:pd|tech|ai))?#[A-Z][A-Za-z]+$/);
    });
});
