import { Injectable } from '@nestjs/common';
import type { PostureStep } from '../../../domain/posture/posture-steps.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { ComposeMessage } from '../../messages/index.js';
import { EvaluationsRepository } from './evaluations.repository.js';
import { PostureStepsRepository } from './posture-steps.repository.js';
import { WhoIsTold } from './who-is-told.js';

const NOTICES = {
  decided: { template: 'posture-decided', path: '/beeld' },
  ended: { template: 'posture-ended', path: '/beeld' },
  evaluate: { template: 'posture-evaluate', path: '/beeld/besluiten' },
} as const;

/** Mails those concerned that the posture changes or has ended, and the desk that it is time to look back. Links only, one mail each. */
@Injectable()
export class TellOfPosture {
  constructor(
    private readonly database: Database,
    private readonly steps: PostureStepsRepository,
    private readonly evaluations: EvaluationsRepository,
    private readonly told: WhoIsTold,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(policyId: number, step: PostureStep): Promise<void> {
    if (step === 'begun') return;
    await this.database.transaction(system('posture'), async (tx) => {
      const decision = (await this.steps.decisions(tx)).find((one) => one.policyId === policyId);
      if (decision === undefined) return;
      if (step === 'evaluate' && (await this.evaluations.has(tx, policyId))) return;
      for (const to of await this.told.execute(tx, decision, step)) {
        await this.compose.execute(tx, to, { ...NOTICES[step], subjectKind: 'posture', subjectId: String(policyId), step: 1 });
      }
    });
  }
}
