import { Module } from '@nestjs/common';
import { PublicController } from './public.controller.js';

/** Pages that look across modules. */
@Module({})
export class OversightModule {}

export const OVERSIGHT_CONTROLLERS = [PublicController] as const;
