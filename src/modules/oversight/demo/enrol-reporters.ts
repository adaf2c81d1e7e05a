import { Injectable } from '@nestjs/common';
import type { OrganisationForm } from '../../../domain/parties/parse-organisation.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { OrganisationByRef, RegisterOrganisation } from '../../parties/index.js';
import type { ReplayReporter } from './replay-world.js';

const DEMO = system('demo');

/** Where the regions of a replay that has its own are put, so that they can be drawn; the first hit come first. Own choice. */
const REGIONS: Readonly<Record<string, string>> = { R1: 'VR21', R2: 'VR24', R3: 'VR17', R4: 'VR09', R5: 'VR01' };
const SOMEWHERE = 'VR25';
const SAFETY_REGION = /^VR\d\d$/;

const KINDS = {
  hospital: { kind: 'care-provider', sector: 'hospital' },
  'nursing-home': { kind: 'care-provider', sector: 'nursing-home' },
  supplier: { kind: 'supplier', sector: 'distributor' },
} as const;

/** Registers those who report in a world, as far as they are not known yet. */
@Injectable()
export class EnrolReporters {
  constructor(
    private readonly database: Database,
    private readonly organisationByRef: OrganisationByRef,
    private readonly register: RegisterOrganisation,
  ) {}

  /** @returns the id of each organisation, by the replay's own id of the reporter */
  async execute(reporters: readonly ReplayReporter[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const reporter of reporters) {
      const form = formOf(reporter);
      const known = await this.database.transaction(DEMO, (tx) => this.organisationByRef.execute(tx, form.ref));
      ids.set(reporter.id, known?.id ?? (await this.register.execute(DEMO, form)).id);
    }
    return ids;
  }
}

function formOf({ id, type, region, ref, name, sector, holding }: ReplayReporter): OrganisationForm {
  const { kind, sector: usual } = KINDS[type];
  return {
    ref: ref ?? `replay-${id.toLowerCase()}`,
    name: name ?? `Replay ${id}`,
    kind,
    sector: sector ?? usual,
    region: type === 'supplier' ? null : regionOf(region),
    holding,
  };
}

function regionOf(region: string | null | undefined): string {
  if (region == null) return SOMEWHERE;
  return SAFETY_REGION.test(region) ? region : (REGIONS[region] ?? SOMEWHERE);
}
