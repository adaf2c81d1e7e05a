import { describe, expect, it } from '@jest/globals';
import { checkEmdn } from '../../../src/domain/identifiers/check-emdn.js';
import { alternativeName } from '../../../src/modules/catalogue/alternative-name.js';
import { authority } from '../../../src/modules/catalogue/authorities.js';
import { LETTER_GROUPS } from '../../../src/modules/catalogue/facts/letter-groups.js';
import { PRODUCT_GROUP_IDS } from '../../../src/modules/catalogue/facts/product-group-id.js';
import { allMaterials, material } from '../../../src/modules/catalogue/materials.js';
import { allProductGroups, productGroup } from '../../../src/modules/catalogue/product-groups.js';
import { replayArticle } from '../../../src/modules/catalogue/replay-article.js';

const groups = allProductGroups();
const idsOf = (letterGroup: string) => groups.filter((group) => group.letterGroup === letterGroup).map(({ id }) => id);

describe('product groups (productgroepen)', () => {
  it('are the eighteen that were researched and three for the demo world, each once and in order', () => {
    expect(groups.map(({ id }) => id)).toEqual([...PRODUCT_GROUP_IDS]);
    expect(new Set(PRODUCT_GROUP_IDS).size).toBe(21);
    expect(groups.filter(({ source }) => source.includes('demo world'))).toHaveLength(3);
  });

  it.each(groups.map((group) => [group.id, group] as const))('%s has two names, a base unit and a source', (id, group) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(group.name.nl).not.toBe(id);
    expect(group.name.en).not.toBe(id);
    expect(group.name.nl.length * group.name.en.length).toBeGreaterThan(0);
    expect(['piece', 'litre']).toContain(group.baseUnit);
    expect(group.source).not.toBe('');
  });

  it('cover the nine groups of the letter, four of them split', () => {
    expect(Object.keys(LETTER_GROUPS)).toHaveLength(9);
    expect(idsOf('gowns-and-aprons')).toEqual(['isolation-gown', 'apron']);
    expect(idsOf('goggles-and-shields')).toEqual(['goggles', 'face-shield']);
    expect(idsOf('icu-equipment')).toEqual(['icu-ventilator', 'oxygen-device', 'infusion-pump', 'patient-monitor']);
    for (const letterGroup of Object.keys(LETTER_GROUPS)) expect(idsOf(letterGroup)).not.toEqual([]);
  });

  it('name alternatives, materials and supervisors that exist', () => {
    const unresolved = groups.flatMap((group) => [
      ...group.substitutes.filter(({ to }) => alternativeName(to) === null || to === group.id).map(({ to }) => to),
      ...group.materials.filter((id) => material(id) === null),
      ...group.regulations.filter(({ supervisor }) => authority(supervisor) === null).map(({ supervisor }) => supervisor),
    ]);
    expect(unresolved).toEqual([]);
  });

  it('give every detail a source, and both languages where people read it', () => {
    const details = groups.flatMap((group) => [
      ...group.packs,
      ...group.standards,
      ...group.regulations,
      ...group.codes,
      ...group.substitutes,
      ...[group.shelfLifeMonths, group.leadTimeWeeks].filter((span) => span !== null),
    ]);
    expect(details.length).toBeGreaterThan(150);
    expect(details.filter(({ source }) => source === '')).toEqual([]);
    const texts = groups.flatMap((group) => [group.note, ...group.substitutes.map(({ when }) => when)]).filter((text) => text !== null);
    expect(texts.filter(({ nl, en }) => nl === '' || en === '' || nl === en)).toEqual([]);
  });

  it('carry EMDN codes of the right form, and none for respirators, goggles and hand rub', () => {
    const codes = groups.flatMap((group) => group.codes.filter(({ system }) => system === 'emdn'));
    expect(codes.filter(({ code }) => !checkEmdn(code).ok)).toEqual([]);
    for (const id of ['ffp2', 'goggles', 'hand-disinfectant']) {
      expect(productGroup(id)?.codes.filter(({ system }) => system === 'emdn')).toEqual([]);
    }
  });

  it('fall under two supervisors where an article follows two routes', () => {
    expect(productGroup('isolation-gown')?.regulations.map(({ supervisor }) => supervisor)).toEqual(['nla', 'igj']);
  });

  it('count gloves one by one and hand alcohol in litres', () => {
    const packs = (id: string) => Object.fromEntries((productGroup(id)?.packs ?? []).map(({ unit, contains }) => [unit, contains]));
    expect(packs('examination-glove')).toMatchObject({ pair: 2, box: 100 });
    expect(packs('hand-disinfectant')).toMatchObject({ 'bottle-500-ml': 0.5, 'can-5-l': 5 });
  });

  it('keep KN95 as retired, outside the iron stock', () => {
    expect(productGroup('kn95')).toMatchObject({ status: 'retired', ironStock: false, letterGroup: null });
  });

  it('answer null to an unknown id', () => {
    expect(productGroup('surgical_mask_iir')).toBeNull();
    expect(productGroup('constructor')).toBeNull();
    expect(material('gold')).toBeNull();
    expect(alternativeName('gold')).toBeNull();
  });
});

describe('materials', () => {
  it('are thirty-four, each once, with both names', () => {
    expect(new Set(allMaterials().map(({ id }) => id)).size).toBe(34);
    expect(allMaterials().filter(({ name, source }) => name.nl === '' || name.en === '' || source === '')).toEqual([]);
  });
});

describe('articles of the replay material', () => {
  it.each([
    { code: 'SYR50', productGroup: 'syringe', piecesPerBox: 60, baseUnitsPerPiece: 1 },
    { code: 'HANDALC', productGroup: 'hand-disinfectant', piecesPerBox: 12, baseUnitsPerPiece: 0.5 },
    { code: 'GLOVE-M', productGroup: 'examination-glove', piecesPerBox: 200, baseUnitsPerPiece: 1 },
    { code: 'HMEF', productGroup: 'breathing-circuit-filter', piecesPerBox: 25, baseUnitsPerPiece: 1 },
  ])('$code counts as $productGroup', (article) => {
    expect(replayArticle(article.code)).toMatchObject(article);
  });

  it('are unknown otherwise', () => {
    expect(replayArticle('ffp2')).toBeNull();
  });
});
