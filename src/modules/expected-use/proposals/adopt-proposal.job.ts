import { Injectable } from '@nestjs/common';
import type { JobHandler, JobPayloads } from '../../../jobs/job-payloads.js';
import { AdoptProposal } from './adopt-proposal.js';

/** Edge of the worker: an approved proposal of policy. */
@Injectable()
export class AdoptProposalJob implements JobHandler<'policy.adopt'> {
  readonly job = 'policy.adopt';

  constructor(private readonly adoptProposal: AdoptProposal) {}

  async handle({ proposalId }: JobPayloads['policy.adopt']): Promise<void> {
    await this.adoptProposal.execute(proposalId);
  }
}
