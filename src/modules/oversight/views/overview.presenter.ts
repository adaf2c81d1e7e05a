import { LEVELS } from '../../../domain/thresholds/level.js';
import type { Language } from '../../../web/languages/language.js';
import type { NationalLine } from '../national-facts.js';
import { productName } from '../product-name.js';
import { weekCover } from './figures.presenter.js';
import { weekAndYear } from './weeks.presenter.js';
import type { OverviewProps, OverviewRow } from './overview.view.js';

/** Every product group in finished words: the tightest first, those nobody reported by name only. */
export function overviewProps(lines: readonly NationalLine[], language: Language): Pick<OverviewProps, 'rows' | 'silent'> {
  const told = [...lines].sort((one, other) => rankOf(other) - rankOf(one)).flatMap((line) => rowOf(line, language));
  const silent = lines.filter(({ week }) => week === null).map(({ productGroup }) => productName(productGroup, language));
  return { rows: told, silent: silent.join(', ') };
}

function rowOf({ productGroup, week, level }: NationalLine, language: Language): OverviewRow[] {
  if (week === null) return [];
  return [
    {
      key: productGroup,
      name: productName(productGroup, language),
      level: level ?? undefined,
      expected: weekCover(week, 'coverAtExpected', language),
      peak: weekCover(week, 'coverAtPeak', language),
      week: weekAndYear(week.weekStart, language),
    },
  ];
}

/** The worse, the higher; what cannot be told comes last. */
function rankOf({ level }: NationalLine): number {
  return level === null || level === 'unknown' ? -1 : LEVELS.indexOf(level);
}
