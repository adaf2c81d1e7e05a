import type { PublishedBefore, TotalsByScope } from '../../../../src/domain/disclosure/publication/protected-totals.js';
import type { StatedWeek, Stater } from '../../../../src/domain/disclosure/publication/stated-week.js';

export const REGIONS = ['VR01', 'VR02', 'VR03', 'VR04'];

/** What a hospital of its own owner states; amounts in base units. */
export function aStater(name: string, region: string, says: Partial<Stater> = {}): Stater {
  const silent = { usable: null, blocked: null, used: null, expected: null, incoming: null, signals: [0, 0, 0, 0, 0] } as const;
  return { ...silent, organisationId: name, holdingId: `of-${name}`, region, ...says };
}

/** Hospitals of about one size in a region, with stock and use: expected is what was used. */
export function hospitals(
  region: string,
  usable: readonly number[],
  used: readonly number[] = usable.map((stock) => stock / 10),
): StatedWeek {
  return usable.map((stock, at) => {
    const use = used[at] ?? null;
    return aStater(`${region}-${at}`, region, { usable: stock, blocked: 0, used: use, expected: use, incoming: 0 });
  });
}

/** A week as it was published. */
export function publishedAs(stated: StatedWeek, told: TotalsByScope): PublishedBefore {
  return { stated, known: (scope, measure) => told.get(scope)?.[measure].state !== 'withheld' };
}
