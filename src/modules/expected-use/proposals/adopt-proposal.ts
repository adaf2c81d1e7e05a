import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { AddPolicy } from '../add-policy.js';
import type { Rule } from '../rules.js';
import type { PolicyProposal } from './policy-proposal.js';
import { ProposalsRepository } from './proposals.repository.js';

/** Makes an approved proposal a row of policy, once; what rests on it is worked out anew. */
@Injectable()
export class AdoptProposal {
  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalsRepository,
    private readonly addPolicy: AddPolicy,
  ) {}

  async execute(proposalId: string): Promise<void> {
    await this.database.transaction(system('policy'), async (tx) => {
      const proposal = await this.proposals.find(tx, proposalId);
      if (proposal?.approved !== true || proposal.policyId !== null) return;
      await this.proposals.adopted(tx, proposalId, await this.addPolicy.within(tx, ruleOf(proposal)));
    });
  }
}

/** What belongs to the proposal stays with it: a row of policy has no more than its own columns. */
function ruleOf(proposal: PolicyProposal): Rule {
  const { productGroup, side, validFrom, author, reason, source } = proposal;
  const row = { productGroup, side, validFrom, author, reason, source, verified: false };
  if (proposal.kind === 'posture') return { kind: proposal.kind, value: proposal.value, ...row };
  if (proposal.kind === 'reporting-duty') return { kind: proposal.kind, value: proposal.value, ...row };
  return { kind: proposal.kind, value: proposal.value, ...row };
}
