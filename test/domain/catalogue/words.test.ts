import { describe, expect, it } from '@jest/globals';
import { REASONS } from '../../../src/domain/reports/reason.js';
import { SECTORS } from '../../../src/domain/parties/sectors.js';
import { allAuthorities, authority } from '../../../src/modules/catalogue/authorities.js';
import { NOTIFICATION_RULES } from '../../../src/modules/catalogue/facts/notification-rules.js';
import { CARE_IMPACT_WORDS } from '../../../src/modules/catalogue/facts/words/care-impacts.js';
import { OBTAINABLE_WORDS } from '../../../src/modules/catalogue/facts/words/obtainable.js';
import { adviceType, allAdviceTypes, allPanelDisciplines, allSeverities } from '../../../src/modules/catalogue/panel-words.js';
import { allReasons, reasonWords } from '../../../src/modules/catalogue/reasons.js';
import { allSectors, sector } from '../../../src/modules/catalogue/sectors.js';

const named = [...allReasons(), ...allSectors(), ...allAuthorities(), ...allPanelDisciplines(), ...allAdviceTypes()];
const worded = [...named, ...allSeverities(), ...Object.values(CARE_IMPACT_WORDS), ...Object.values(OBTAINABLE_WORDS)];

describe('words of the catalogue', () => {
  it('stand in both languages and name their source', () => {
    expect(worded.filter(({ name, source }) => name.nl === '' || name.en === '' || source === '')).toEqual([]);
    expect(NOTIFICATION_RULES.filter(({ rule, source }) => rule.nl === '' || rule.en === '' || source === '')).toEqual([]);
  });

  it('have names that differ from their ids, and ids in kebab-case', () => {
    expect(named.filter(({ id, name }) => name.nl === id || name.en === id)).toEqual([]);
    expect(named.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each([
    ['sectors', allSectors()],
    ['authorities', allAuthorities()],
    ['disciplines', allPanelDisciplines()],
    ['advice types', allAdviceTypes()],
  ] as const)('give every one of the %s an id of its own', (_, rows) => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

describe('sectors', () => {
  it('are those that an organisation may have, on the same side', () => {
    expect(allSectors().map(({ id, side }) => ({ id, side }))).toEqual([...SECTORS.values()]);
  });

  it('give their counts a year and a source', () => {
    const counts = allSectors().flatMap(({ count }) => count ?? []);
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.filter(({ source, year }) => source === '' || year < 2010)).toEqual([]);
    expect(sector('umc')?.count?.number).toBe(8);
    expect(sector('nursing_home')).toBeNull();
  });
});

describe('reasons, advice and seriousness', () => {
  it('word every reason of the form, in its order', () => {
    expect(allReasons().map(({ id }) => id)).toEqual([...REASONS]);
    expect(reasonWords('economic').name.nl).toBe('Economische of financiële oorzaak');
  });

  it('let advice adjust each of the three dikes', () => {
    expect(new Set(allAdviceTypes().map(({ dike }) => dike))).toEqual(new Set([null, 1, 2, 3]));
    expect(adviceType('ramp-up-dike-3')?.dike).toBe(3);
    expect(adviceType('pray')).toBeNull();
  });

  it('rise in five steps', () => {
    expect(allSeverities().map(({ step }) => step)).toEqual([1, 2, 3, 4, 5]);
  });

  it('name the three supervisors of the letter as verified', () => {
    const verified = allAuthorities().filter((one) => one.verified);
    expect(verified.map(({ id }) => id)).toEqual(['igj', 'nla', 'ilt']);
    expect(authority('zinn')?.verified).toBe(false);
  });
});
