import { AdoptGuideline } from './adopt-guideline.js';
import { DecideGuideline } from './decide-guideline.js';
import { DeskTrial } from './desk-trial.js';
import { GuidelineProposals } from './guideline-proposals.js';
import { ProposalsRepository } from './proposals.repository.js';
import { ProposeGuideline } from './propose-guideline.js';
import { PublishedTrial } from './published-trial.js';
import { TryGuideline } from './try-guideline.js';

/** Weighing, proposing and adopting a guideline. */
export const GUIDELINE_FRONT = [AdoptGuideline, DecideGuideline, GuidelineProposals, ProposeGuideline, TryGuideline] as const;
export const GUIDELINE_BEHIND = [DeskTrial, ProposalsRepository, PublishedTrial] as const;
