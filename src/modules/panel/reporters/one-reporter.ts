import { Injectable } from '@nestjs/common';
import { may } from '../../../domain/access/scope-of.js';
import { Problem } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { VisibleFlag } from '../../flags/index.js';
import { EntriesRepository, type EntryOwner } from './entries.repository.js';
import type { ShownReporter } from './reporter.js';
import { ReportersOf } from './reporters-of.js';
import { type Reveal, RevealsRepository } from './reveals.repository.js';

/** One reporter with everything that somebody may know of it. */
export interface OneReporter {
  readonly productGroup: string;
  readonly reporter: ShownReporter;
  /** For triage; undefined for others, and once it was erased. */
  readonly owner: EntryOwner | undefined;
  /** The newest question for the name: for triage any, for a chair the own. */
  readonly reveal: Reveal | undefined;
  /** Where the question stands now. */
  readonly standing: 'none' | 'open' | 'lapsed' | 'refused' | 'shown' | 'ended';
}

/** One reporter of a dossier, in the caller's transaction. */
@Injectable()
export class OneReporterOf {
  constructor(
    private readonly clock: Clock,
    private readonly visibleFlag: VisibleFlag,
    private readonly reporters: ReportersOf,
    private readonly entries: EntriesRepository,
    private readonly reveals: RevealsRepository,
  ) {}

  /** @throws {Problem} */
  async execute(tx: Tx, flagId: string, letter: string): Promise<OneReporter> {
    const { id, productGroup } = await this.visibleFlag.execute(tx, flagId);
    const reporter = (await this.reporters.execute(tx, id)).find((one) => one.letter === letter);
    if (reporter === undefined) throw new Problem('request.not-found');
    const owner = may(tx.actor, 'identity.reveal', 'all') ? await this.entries.owner(tx, reporter.id) : undefined;
    const reveal = may(tx.actor, 'identity.reveal') ? await this.reveals.newest(tx, reporter.id) : undefined;
    return { productGroup, reporter, owner, reveal, standing: standingOf(reveal, this.clock.now()) };
  }
}

function standingOf(reveal: Reveal | undefined, now: Date): OneReporter['standing'] {
  if (reveal === undefined) return 'none';
  if (reveal.granted === null) return reveal.lapsesAt > now ? 'open' : 'lapsed';
  if (!reveal.granted) return 'refused';
  return reveal.endsAt !== null && reveal.endsAt > now ? 'shown' : 'ended';
}
