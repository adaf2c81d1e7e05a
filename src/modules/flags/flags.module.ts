import { Module } from '@nestjs/common';
import { DismissFlag } from './dismiss-flag.js';
import { FlagBookRepository } from './flag-book.repository.js';
import { FlagInSight } from './flag-in-sight.js';
import { FlagsApi } from './flags.api.js';
import { FlagsController } from './flags.controller.js';
import { FlagsInSight } from './flags-in-sight.js';
import { TakeFlagStep } from './take-flag-step.js';
import { VisibleFlag } from './visible-flag.js';

const FRONT = [DismissFlag, FlagInSight, FlagsInSight, TakeFlagStep, VisibleFlag] as const;

/** Flags: look at them, and move them on. */
@Module({ providers: [...FRONT, FlagBookRepository], exports: [...FRONT] })
export class FlagsModule {}

export const FLAGS_CONTROLLERS = [FlagsController, FlagsApi] as const;
