import type { Ground } from '../../../domain/grounds/parse-ground.js';
import type { GroundSteps } from '../../../domain/grounds/ground-standing.js';

/** What is written in a legal ground and kept sealed. */
export interface GroundContent extends Pick<Ground, 'article' | 'reference'> {
  /** Name of the organisation: who reads on the ground has no register. */
  readonly organisation: string;
}

/** A legal ground as the inspectorate has it. */
export interface GivenGround extends GroundContent, Pick<GroundSteps, 'from' | 'until'> {
  readonly id: string;
  readonly organisationId: string;
  /** Null: every report of the organisation. */
  readonly reportId: string | null;
}

/** A legal ground as the desk has it. */
export interface LegalGround extends GivenGround, GroundSteps {
  readonly enteredBy: string;
  readonly enteredAt: Date;
}
