import { describe, expect, it } from '@jest/globals';
import { type OrganisationForm, parseOrganisation } from '../../../src/domain/parties/parse-organisation.js';
import { SECTORS, sectorOf } from '../../../src/domain/parties/sectors.js';

const aHospital = (more: Partial<OrganisationForm> = {}): OrganisationForm => ({
  ref: 'h1',
  name: ' Ziekenhuis Een ',
  kind: 'care-provider',
  sector: 'hospital',
  region: 'VR17',
  ...more,
});

const faultsOf = (form: OrganisationForm) => {
  const parsed = parseOrganisation(form, '/organisations/0');
  return parsed.ok ? [] : parsed.faults.map(({ code, pointer }) => `${code} ${pointer.replace('/organisations/0', '')}`);
};

describe('an organisation', () => {
  it('is its own holding unless told', () => {
    expect(parseOrganisation(aHospital(), '')).toEqual({
      ok: true,
      value: {
        ref: 'h1',
        name: 'Ziekenhuis Een',
        kind: 'care-provider',
        side: 'care',
        sector: 'hospital',
        region: 'VR17',
        holding: 'h1',
        identifiers: {},
      },
    });
    expect(parseOrganisation(aHospital({ holding: 'group' }), '')).toMatchObject({ value: { holding: 'group' } });
  });

  it('keeps codes as text, zeros in front included', () => {
    const identifiers = {
      ...{ kvk: '69599068', kvkBranch: '000037178598', rsin: '004495445', vat: 'NL004495445B01' },
      ...{ agb: '06010210', gln: '8712345000004', srn: 'NL-IM-000000002', ura: '00015823' },
    };
    expect(parseOrganisation(aHospital({ identifiers }), '')).toMatchObject({ ok: true, value: { identifiers } });
  });

  it('hears every fault at once', () => {
    const form = {
      ref: 'h 1',
      name: ' ',
      kind: 'shop',
      sector: 'zoo',
      region: 'VR26',
      holding: '-',
      identifiers: { gln: '8712345000005', bsn: '1' },
    };
    expect(faultsOf(form)).toEqual([
      'party.ref-invalid /ref',
      'party.field-missing /name',
      'party.ref-invalid /holding',
      'party.region-unknown /region',
      'party.kind-unknown /kind',
      'party.sector-unknown /sector',
      'party.identifier-wrong /identifiers/gln',
      'party.identifier-unknown /identifiers/bsn',
    ]);
  });

  it.each([
    { more: { region: null }, faults: ['party.region-missing /region'], because: 'care is somewhere' },
    { more: { region: 'VR011' }, faults: ['party.region-unknown /region'], because: 'nothing follows the number' },
    { more: { region: 'xVR01' }, faults: ['party.region-unknown /region'], because: 'nothing goes before it' },
    { more: { kind: 'shop' }, faults: ['party.kind-unknown /kind'], because: 'no sector fits a kind that is none' },
    { more: { sector: 'zoo' }, faults: ['party.sector-unknown /sector'], because: 'and no kind a sector that is none' },
    { more: { kind: 'care_provider', region: null }, faults: ['party.region-missing /region'], because: 'an underscore is a hyphen' },
    { more: { holding: null }, faults: [], because: 'it may have no holding above it' },
    { more: { region: 'VR00' }, faults: ['party.region-unknown /region'], because: 'regions begin at 1' },
    { more: { region: 'VR01' }, faults: [], because: 'the first' },
    { more: { region: 'VR25' }, faults: [], because: 'the last' },
    { more: { kind: 'supplier' }, faults: ['party.sector-other-kind /sector'], because: 'a hospital supplies nobody' },
    { more: { kind: 'supplier', sector: 'importer', region: null }, faults: [], because: 'a supplier may serve the country' },
    { more: { sector: 'nursing_home' }, faults: [], because: 'other lists write an underscore' },
    { more: { name: 'x'.repeat(201) }, faults: ['party.text-long /name'], because: 'a name is no essay' },
    { more: { name: 'x'.repeat(200) }, faults: [], because: 'the longest' },
    { more: { ref: 'x'.repeat(65) }, faults: ['party.ref-invalid /ref'], because: 'a reference is short' },
    { more: { ref: 'Den-Haag_1.a' }, faults: [], because: 'letters, digits and three signs' },
  ])('$more gives $faults: $because', ({ more, faults }) => expect(faultsOf(aHospital(more))).toEqual(faults));
});

describe('what an organisation is told of its faults', () => {
  const valuesOf = (more: Partial<OrganisationForm>) => {
    const parsed = parseOrganisation(aHospital(more), '');
    return parsed.ok ? [] : parsed.faults.map(({ values }) => values);
  };

  it.each<{ more: Partial<OrganisationForm>; values: object; because: string }>([
    { more: { sector: 'zoo' }, values: { sector: 'zoo' }, because: 'the sector as written' },
    { more: { region: 'VR26' }, values: { region: 'VR26' }, because: 'the region as written' },
    { more: { name: 'x'.repeat(201) }, values: { longest: 200 }, because: 'how long a name may be' },
    { more: { identifiers: { kvk: '6959906' } }, values: { name: 'kvk', reason: 'length' }, because: 'what is wrong with a code' },
    { more: { identifiers: { rsin: '000000000' } }, values: { name: 'rsin', reason: 'placeholder' }, because: 'zeros are no code' },
    { more: { identifiers: { gln: '8712345000005' } }, values: { name: 'gln', reason: 'check' }, because: 'a digit that does not fit' },
    {
      more: { identifiers: { bsn: '1' } },
      values: { name: 'bsn', known: 'kvk, kvkBranch, rsin, vat, agb, ura, gln, srn' },
      because: 'which codes there are',
    },
  ])('$because: $values', ({ more, values }) => expect(valuesOf(more)).toEqual([values]));
});

describe('sectors', () => {
  it('have one side each and no double names', () => {
    expect(SECTORS).toHaveLength(29);
    expect(new Set(SECTORS.map(({ id }) => id)).size).toBe(29);
    expect(SECTORS.filter(({ side }) => side === 'supplier')).toHaveLength(9);
  });

  it('are found in either spelling, and only by their name', () => {
    expect(sectorOf(' Blood_Bank ')).toEqual({ id: 'blood-bank', side: 'care' });
    expect(sectorOf('bloodbank')).toBeUndefined();
  });
});
