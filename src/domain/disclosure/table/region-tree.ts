/** A region and its parts; one without parts is where amounts are stated. Source: own definition. */
export interface RegionNode {
  readonly code: string;
  readonly parts: readonly RegionNode[];
}

/** A region with where it stands: what it is a part of, null for the whole, and whether it has parts. Source: own definition. */
export interface PlacedRegion {
  readonly code: string;
  readonly parent: number | null;
  readonly parts: readonly number[];
}

/** All regions of a tree, the whole first, each before its parts; places are indexes into the list. Source: own definition. */
export function placedRegions(whole: RegionNode): readonly PlacedRegion[] {
  const placed: { code: string; parent: number | null; parts: number[] }[] = [];
  const place = ({ code, parts }: RegionNode, parent: number | null): number => {
    const own: { code: string; parent: number | null; parts: number[] } = { code, parent, parts: [] };
    const at = placed.push(own) - 1;
    own.parts = parts.map((part) => place(part, at));
    return at;
  };
  place(whole, null);
  return placed;
}
