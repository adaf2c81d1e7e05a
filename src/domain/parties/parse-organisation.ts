import type { Fault } from '../problem.js';
import { parseIdentifiers } from './parse-identifiers.js';
import type { Parsed } from './parsed.js';
import { sectorOf, type SectorId, type Side } from './sectors.js';
import { nameFaults, refFaults } from './text-faults.js';

/** What somebody wrote about an organisation. */
export interface OrganisationForm {
  readonly ref: string;
  readonly name: string;
  readonly kind: string;
  readonly sector: string;
  readonly region?: string | null | undefined;
  /** Reference of the holding (concern); its own when absent. */
  readonly holding?: string | null | undefined;
  readonly identifiers?: Readonly<Record<string, string>> | undefined;
}

/** An organisation that may report. */
export interface Organisation {
  readonly ref: string;
  readonly name: string;
  readonly kind: 'care-provider' | 'supplier';
  readonly side: Side;
  readonly sector: SectorId;
  /** Safety region, VR01 to VR25; null for a supplier that serves the country. */
  readonly region: string | null;
  readonly holding: string;
  readonly identifiers: Readonly<Record<string, string>>;
}

/** Safety regions are numbered 1 to 25. Source: Wet veiligheidsregio’s, annex; codes VR01 to VR25 of CBS. */
const REGION = /^VR(0[1-9]|1\d|2[0-5])$/;

const SIDES = { 'care-provider': 'care', supplier: 'supplier' } as const;

/** Understands an organisation, or names every fault. @param at pointer to the organisation in what was sent */
export function parseOrganisation(form: OrganisationForm, at: string): Parsed<Organisation> {
  const kind = kindIn(form.kind);
  const sector = sectorOf(form.sector);
  const identifiers = parseIdentifiers(form.identifiers ?? {}, `${at}/identifiers`);
  const faults = [...plainFaults(form, at), ...kindFaults(form, at), ...(identifiers.ok ? [] : identifiers.faults)];
  if (faults.length > 0 || kind === undefined || sector === undefined || !identifiers.ok) return { ok: false, faults };
  const own = { kind, side: sector.side, sector: sector.id, identifiers: identifiers.value };
  return { ok: true, value: { ...placeOf(form), ...own } };
}

function placeOf({ ref, name, region, holding }: OrganisationForm) {
  return { ref, name: name.trim(), region: region ?? null, holding: holding ?? ref };
}

function plainFaults(form: OrganisationForm, at: string): readonly Fault[] {
  return [
    ...refFaults(form.ref, `${at}/ref`),
    ...nameFaults(form.name, `${at}/name`),
    ...(form.holding == null ? [] : refFaults(form.holding, `${at}/holding`)),
    ...regionFaults(form, `${at}/region`),
  ];
}

function kindFaults(form: OrganisationForm, at: string): readonly Fault[] {
  const kind = kindIn(form.kind);
  const sector = sectorOf(form.sector);
  const faults: Fault[] = [];
  if (kind === undefined) faults.push({ code: 'party.kind-unknown', pointer: `${at}/kind` });
  if (sector === undefined) faults.push({ code: 'party.sector-unknown', pointer: `${at}/sector`, values: { sector: form.sector } });
  const differ = kind !== undefined && sector !== undefined && SIDES[kind] !== sector.side;
  return differ ? [...faults, { code: 'party.sector-other-kind', pointer: `${at}/sector` }] : faults;
}

function kindIn(text: string): 'care-provider' | 'supplier' | undefined {
  const kind = text.replaceAll('_', '-');
  return kind === 'care-provider' || kind === 'supplier' ? kind : undefined;
}

function regionFaults({ kind, region }: OrganisationForm, pointer: string): readonly Fault[] {
  if (region == null) return kindIn(kind) === 'care-provider' ? [{ code: 'party.region-missing', pointer }] : [];
  return REGION.test(region) ? [] : [{ code: 'party.region-unknown', pointer, values: { region } }];
}
