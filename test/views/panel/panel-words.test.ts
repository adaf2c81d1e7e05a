import { describe, expect, it } from '@jest/globals';
import { FLAG_PROBLEMS } from '../../../src/domain/problems/flag-problems.js';
import { escalationsWords } from '../../../src/modules/escalations/escalations.words.js';
import { flagsWords } from '../../../src/modules/flags/flags.words.js';
import { dossierWords } from '../../../src/modules/panel/dossier.words.js';
import { panelWords } from '../../../src/modules/panel/panel.words.js';
import { unusualWords } from '../../../src/modules/panel/unusual.words.js';
import { messageFaults } from '../../support/message-faults.js';

describe('the words of flags, panel and escalations', () => {
  it.each([
    ['flags', flagsWords],
    ['dossier', dossierWords],
    ['panel', panelWords],
    ['unusual', unusualWords],
    ['escalations', escalationsWords],
    ['refusals', FLAG_PROBLEMS],
  ])('of %s parse, and ask the same in both languages', (_, words) => expect(messageFaults(words)).toEqual([]));
});
