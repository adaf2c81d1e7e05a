import type { RegionNode } from '../domain/disclosure/table/region-tree.js';

/** Names of regions, or names of their wholes with what is under them. */
export type WrittenRegions = readonly string[] | { readonly [name: string]: WrittenRegions };

/** The regions of a document below the country, which of them have no parts, and what is wrong with their names. */
export interface ReadRegions {
  readonly regions: RegionNode;
  readonly leaves: ReadonlySet<string>;
  readonly faults: readonly string[];
}

const COUNTRY = 'NL';

export function regionsIn(written: { readonly flat: readonly string[] } | { readonly tree: WrittenRegions }): ReadRegions {
  const regions = { code: COUNTRY, parts: partsOf('flat' in written ? written.flat : written.tree) };
  const names = allNames(regions);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return {
    regions,
    leaves: new Set(leavesOf(regions)),
    faults: [...new Set(twice)].map((name) => `/dims/region names ${name} twice`),
  };
}

function partsOf(written: WrittenRegions): readonly RegionNode[] {
  if (isList(written)) return written.map((code) => ({ code, parts: [] }));
  return Object.entries(written).map(([code, parts]) => ({ code, parts: partsOf(parts) }));
}

function isList(written: WrittenRegions): written is readonly string[] {
  return Array.isArray(written);
}

function allNames({ code, parts }: RegionNode): string[] {
  return [code, ...parts.flatMap(allNames)];
}

function leavesOf({ code, parts }: RegionNode): string[] {
  return parts.length === 0 ? [code] : parts.flatMap(leavesOf);
}
