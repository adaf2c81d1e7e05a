import { describe, expect, it } from '@jest/globals';
import { bodyOfCells } from '../../../src/domain/imports/body-of-cells.js';
import { choiceOf, dutchChoice } from '../../../src/domain/imports/choice-words.js';
import { readHead } from '../../../src/domain/imports/read-head.js';

const context = { figures: 'nl', groupNamed: (bare: string) => (bare === 'ffp2masker' ? 'ffp2' : undefined) } as const;

/** A sheet of one row, written as heads with what stands below each. */
function bodyOf(sheet: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const { head, faults } = readHead(Object.keys(sheet));
  expect(faults).toEqual([]);
  return bodyOfCells(Object.values(sheet), head, context).body;
}

describe('a sheet with Dutch heads', () => {
  it('can hold all that a stock statement holds', () => {
    const body = bodyOf({
      ...{ soort: 'voorraadopgave', productgroep: 'FFP2-masker', GTIN: '08712345678906', 'UDI-DI': '0871', peildatum: '30-11-2026' },
      ...{ eenheid: 'dozen', 'aantal per doos': '50', voorraad: '1.200', geblokkeerd: '20', 'gebruik per week': '30,5', verbruikt: '61' },
      ...{ 'periode van': '1-11-2026', 'periode tot en met': '14-11-2026', 'dagen zonder voorraad': '3' },
      ...{ 'verwacht per week': '40', 'in bestelling': '500' },
      ...{ leverbaar: 'deels', dijk: 'geen', contract: 'K-12', 'sprong klopt': 'ja', grondslag: 'wettelijk', toelichting: 'Geteld.' },
      ...{ 'levering 1 datum': '5-12-2026', 'levering 1 aantal': '1.000', 'levering 1 bevestigd': 'nee' },
      ...{ 'partij 1 houdbaar tot': '31-12-2027', 'partij 1 aantal': '9' },
    });
    expect(body).toEqual({
      ...{ kind: 'stock', productGroup: 'ffp2', gtin: '08712345678906', udiDi: '0871', asOf: '2026-11-30' },
      ...{ unit: 'box', packSize: 50, stockOnHand: 1_200, stockBlocked: 20, usedPerWeek: 30.5, used: 61 },
      ...{ periodStart: '2026-11-01', periodEnd: '2026-11-14', daysOutOfStock: 3, expectedPerWeek: 40, onOrder: 500 },
      ...{ ableToObtain: 'partly', dike: 'none', contractRef: 'K-12', confirmedJump: true, basis: 'statutory', note: 'Geteld.' },
      incoming: [{ expectedOn: '2026-12-05', quantity: 1_000, confirmed: false }],
      lots: [{ expiresOn: '2027-12-31', quantity: 9 }],
    });
  });

  it('can hold all that a shortage, an interruption and a rise of demand hold', () => {
    const body = bodyOf({
      ...{ soort: 'Tekort', productgroep: 'ffp2', stand: 'dreigend', 'begint op': '1-12-2026', 'eindigt op': '24-12-2026' },
      ...{
        reden: 'grondstof',
        'gevolg voor de zorg': 'uitgesteld',
        'aantal tekort': '7.000',
        alternatieven: 'FFP3',
        maatregelen: 'Zuinig',
      },
      ...{ marktaandeel: '12,5', productieplaats: 'Venlo', materialen: 'meltblown', 'klanten geinformeerd': 'nee', factor: '1,4' },
    });
    expect(body).toEqual({
      ...{ kind: 'shortage', productGroup: 'ffp2', state: 'anticipated', startsOn: '2026-12-01', endsOn: '2026-12-24' },
      ...{ reason: 'component-or-material', careImpact: 'postponed', quantityShort: 7_000, alternatives: 'FFP3', measures: 'Zuinig' },
      ...{ marketShare: 12.5, productionSite: 'Venlo', materials: 'meltblown', customersInformed: false, factor: 1.4 },
    });
  });
});

describe('a word of a list of choices', () => {
  it.each([
    ['kind', 'stock', ['voorraad', 'voorraadopgave']],
    ['kind', 'interruption', ['onderbreking']],
    ['kind', 'discontinuation', ['stopzetting']],
    ['kind', 'demand-surge', ['vraagstijging']],
    ['unit', 'piece', ['stuk', 'stuks', 'pieces']],
    ['unit', 'pair', ['paar', 'paren', 'pairs']],
    ['unit', 'box', ['doos', 'dozen', 'boxes']],
    ['unit', 'litre', ['liter', 'liters', 'litres']],
    ['basis', 'voluntary', ['vrijwillig']],
    ['basis', 'covenant', ['convenant']],
    ['ableToObtain', 'yes', ['ja']],
    ['ableToObtain', 'no', ['nee']],
    ['ableToObtain', 'not-ordered', ['niet besteld', 'Niet-besteld', 'NIETBESTELD']],
    ['state', 'anticipated', ['verwacht', 'dreigend']],
    ['state', 'actual', ['actueel', 'nu']],
    ['state', 'avoided', ['afgewend']],
    ['state', 'resolved', ['opgelost']],
    ['careImpact', 'none', ['geen']],
    ['careImpact', 'adapted', ['aangepast']],
    ['careImpact', 'unsafe', ['onveilig']],
    ['reason', 'gmp-compliance', ['kwaliteitseisen']],
    ['reason', 'regulatory-delay', ['vertraagde toelating']],
    ['reason', 'component-or-material', ['onderdeel of grondstof', 'grondstof']],
    ['reason', 'production-disruption', ['productieverstoring', 'productie']],
    ['reason', 'sterilisation-delay', ['sterilisatie']],
    ['reason', 'shipping-delay', ['transport']],
    ['reason', 'demand-surge', ['vraagstijging']],
    ['reason', 'discontinued', ['gestopt']],
    ['reason', 'closure-or-insolvency', ['sluiting of faillissement', 'faillissement']],
    ['reason', 'export-restriction', ['exportbeperking']],
    ['reason', 'geopolitical-or-disaster', ['ramp of conflict']],
    ['reason', 'recall-or-defect', ['terugroepactie', 'defect']],
    ['reason', 'economic', ['economisch']],
    ['reason', 'other', ['anders']],
  ])('means %s %s in Dutch as %j, of which the first is shown', (field, value, words) => {
    expect(words.map((word) => choiceOf(field, word))).toEqual(words.map(() => value));
    expect(dutchChoice(field, value)).toBe(words[0]);
  });

  it('means nothing in another field, and what has no Dutch word is shown as it is', () => {
    expect([choiceOf('unit', 'ja'), choiceOf('note', 'ja')]).toEqual([undefined, undefined]);
    expect([dutchChoice('dike', '1'), dutchChoice('note', 'ja'), dutchChoice('unit', 'crate')]).toEqual(['1', 'ja', 'crate']);
  });
});
