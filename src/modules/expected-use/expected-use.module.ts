import { Module } from '@nestjs/common';
import { AddPolicy } from './add-policy.js';
import { PolicyOn } from './policy-on.js';
import { PolicyRepository } from './policy.repository.js';
import { SyncPolicy } from './sync-policy.js';

const FRONT = [AddPolicy, PolicyOn, SyncPolicy] as const;

/** Policy as dated data: norms, thresholds, scenarios, intervals. */
@Module({ providers: [...FRONT, PolicyRepository], exports: [...FRONT] })
export class ExpectedUseModule {}
