import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { AddPolicy } from '../../expected-use/index.js';
import { ProposalsRepository } from './proposals.repository.js';

/** Makes an approved proposal a row of policy, once; what rests on it is worked out anew. */
@Injectable()
export class AdoptGuideline {
  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalsRepository,
    private readonly addPolicy: AddPolicy,
  ) {}

  async execute(proposalId: string): Promise<void> {
    await this.database.transaction(system('policy'), async (tx) => {
      const proposal = await this.proposals.find(tx, proposalId);
      if (proposal?.approved !== true || proposal.policyId !== null) return;
      const { productGroup, value, validFrom, author, reason, source } = proposal;
      const row = { productGroup, side: null, value, validFrom, author, reason, source, verified: false };
      await this.proposals.adopted(tx, proposalId, await this.addPolicy.within(tx, { kind: 'infection-guideline', ...row }));
    });
  }
}
