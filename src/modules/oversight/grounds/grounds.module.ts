import { Module } from '@nestjs/common';
import { ShownModule } from '../shown/shown.module.js';
import { DecideGround } from './decide-ground.js';
import { DeskGrounds } from './desk-grounds.js';
import { DeskGroundsController } from './desk-grounds.controller.js';
import { EndGround } from './end-ground.js';
import { EnterGround } from './enter-ground.js';
import { GroundsRepository } from './grounds.repository.js';
import { InspectionController } from './inspection.controller.js';
import { ReadOnGround } from './read-on-ground.js';
import { ReportsOnGround } from './reports-on-ground.js';

const FRONT = [DecideGround, DeskGrounds, EndGround, EnterGround, ReadOnGround, ReportsOnGround] as const;

/** Legal grounds: entered and confirmed by the desk, read on by the inspectorate. */
@Module({ imports: [ShownModule], providers: [...FRONT, GroundsRepository], exports: [...FRONT] })
export class GroundsModule {}

export const GROUNDS_CONTROLLERS = [DeskGroundsController, InspectionController] as const;
