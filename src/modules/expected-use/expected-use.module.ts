import { Module } from '@nestjs/common';
import { AddPolicy } from './add-policy.js';
import { PolicyOn } from './policy-on.js';
import { PolicyRecord } from './policy-record.js';
import { PolicyRepository } from './policy.repository.js';
import { AdoptProposal } from './proposals/adopt-proposal.js';
import { AdoptProposalJob } from './proposals/adopt-proposal.job.js';
import { DecideProposal } from './proposals/decide-proposal.js';
import { ProposalsInSight } from './proposals/proposals-in-sight.js';
import { ProposalsRepository } from './proposals/proposals.repository.js';
import { ProposePolicy } from './proposals/propose-policy.js';
import { SyncPolicy } from './sync-policy.js';

const FRONT = [AddPolicy, AdoptProposal, DecideProposal, PolicyOn, PolicyRecord, ProposalsInSight, ProposePolicy, SyncPolicy] as const;

/** Policy as dated data: norms, thresholds, scenarios, intervals; proposed by one, decided by another. */
@Module({ providers: [...FRONT, PolicyRepository, ProposalsRepository], exports: [...FRONT] })
export class ExpectedUseModule {}

/** Adding what was approved: for the worker. */
@Module({ imports: [ExpectedUseModule], providers: [AdoptProposalJob] })
export class ExpectedUseWorkModule {}

export const EXPECTED_USE_JOBS = [AdoptProposalJob] as const;
