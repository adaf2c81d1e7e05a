import { describe, expect, it } from '@jest/globals';
import { panelNames } from '../../../src/modules/panel/views/panel-names.words.js';

describe('what the forms of the panel call their fields', () => {
  it.each([
    ['certainty', 'Hoe zeker bent u?'],
    ['summary', 'Conclusie'],
    ['advice.1.until', 'Dijk 2: voorraad bij leveranciers'],
    ['advice.3.text', 'Ander advies'],
    ['advice.9.text', undefined],
    ['other', undefined],
  ])('%s', (field, name) => expect(panelNames('nl')(field)).toBe(name));
});
