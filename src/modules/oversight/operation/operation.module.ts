import { Module } from '@nestjs/common';
import { BackupsModule } from '../backups/backups.module.js';
import { OfferAgain } from './offer-again.js';
import { Operation } from './operation.js';
import { OperationController } from './operation.controller.js';
import { SystemRepository } from './system.repository.js';

/** The page of who keeps the service running. */
@Module({ imports: [BackupsModule], providers: [OfferAgain, Operation, SystemRepository], exports: [OfferAgain, Operation] })
export class OperationModule {}

export const OPERATION_CONTROLLERS = [OperationController] as const;
