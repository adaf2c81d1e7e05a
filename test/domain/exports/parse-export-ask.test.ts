import { describe, expect, it } from '@jest/globals';
import { parseExportAsk } from '../../../src/domain/exports/parse-export-ask.js';
import { Problem } from '../../../src/domain/problem.js';

const GROUPS = ['ffp2', 'apron'];
const TYPED = { productGroup: '', from: '', until: '', reason: ' Vraag van de minister. ' };

function faultsOf(typed: Partial<typeof TYPED>): readonly string[] {
  try {
    parseExportAsk({ ...TYPED, ...typed }, GROUPS);
    return [];
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return problem.faults.map(({ code, pointer }) => `${code} ${pointer}`);
  }
}

describe('asking to take reports out', () => {
  it('is about any report unless it is narrowed down', () => {
    expect(parseExportAsk(TYPED, GROUPS)).toEqual({ productGroup: null, from: null, until: null, reason: 'Vraag van de minister.' });
    const narrow = { ...TYPED, productGroup: 'ffp2', from: '2026-11-01', until: '2026-11-01' };
    expect(parseExportAsk(narrow, GROUPS)).toMatchObject({ productGroup: 'ffp2', from: '2026-11-01', until: '2026-11-01' });
  });

  it('names every fault at once', () => {
    expect(faultsOf({ productGroup: 'cap', from: '2026-02-30', until: 'x', reason: ' ' })).toEqual([
      'export.product-group /productGroup',
      'export.day /from',
      'export.day /until',
      'flag.reason-missing /reason',
    ]);
  });

  it('is about what was typed without the spaces around it, and about any when those are all', () => {
    expect(parseExportAsk({ ...TYPED, productGroup: ' ffp2 ', from: ' 2026-11-01 ', until: ' ' }, GROUPS)).toMatchObject({
      productGroup: 'ffp2',
      from: '2026-11-01',
      until: null,
    });
  });

  it('says nothing of the order of days when one of them is none', () => {
    expect(faultsOf({ from: 'x', until: '2026-11-01' })).toEqual(['export.day /from']);
    expect(faultsOf({ from: '2026-11-01', until: '1' })).toEqual(['export.day /until']);
  });

  it('ends no earlier than it begins', () => {
    expect(faultsOf({ from: '2026-11-02', until: '2026-11-01' })).toEqual(['export.days-order /until']);
    expect(faultsOf({ until: '2026-11-01' })).toEqual([]);
  });
});
