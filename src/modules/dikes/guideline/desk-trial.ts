import { Injectable } from '@nestjs/common';
import { addDays } from '../../../domain/calendar.js';
import { type SectorCover, sectorCovers } from '../../../domain/dikes/sector-covers.js';
import { amount, amountPerWeek } from '../../../domain/units.js';
import { guidelineEffect } from '../../../domain/use/guideline-effect.js';
import type { Tx } from '../../../platform/database.js';
import type { PolicyInForce } from '../../expected-use/index.js';
import { LookAheadIf } from '../../outlook/index.js';
import { DikeStatementsRepository } from '../dike-statements.repository.js';
import type { GuidelineTrial, TrialRow, WeighedGuideline } from './guideline-trial.js';

const DAYS_PER_WEEK = 7;

/** The trial from what is stated now, per sector of care, and what then lies ahead: for the triage desk. */
@Injectable()
export class DeskTrial {
  constructor(
    private readonly stated: DikeStatementsRepository,
    private readonly lookAheadIf: LookAheadIf,
  ) {}

  async execute(
    tx: Tx,
    { productGroup, times, from, ahead }: WeighedGuideline,
    now: number,
    policy: PolicyInForce,
  ): Promise<Pick<GuidelineTrial, 'ahead' | 'by' | 'rows'>> {
    const since = addDays(policy.day, -DAYS_PER_WEEK * policy.get('carry-weeks').value.weeks);
    const sectors = sectorCovers(await this.stated.between(tx, productGroup, since, policy.day));
    const rows = [countryOf(sectors), ...sectors].map((cover) => rowOf(cover, now, times));
    const seen = ahead ? await this.lookAheadIf.execute(tx, productGroup, policy.day, { from, times }) : null;
    return { by: 'sector', rows, ahead: seen };
  }
}

function countryOf(sectors: readonly SectorCover[]): SectorCover {
  const sum = (of: 'organisations' | 'stock' | 'use') => sectors.reduce((all, one) => all + one[of], 0);
  return { sector: 'NL', stock: amount(sum('stock')), use: amountPerWeek(sum('use')), organisations: sum('organisations') };
}

function rowOf({ sector, stock, use, organisations }: SectorCover, now: number, then: number): TrialRow {
  if (organisations === 0) return { key: sector, use: null, cover: null, withheld: false };
  const { before, after, coverBefore, coverAfter } = guidelineEffect(stock, use, now, then);
  return { key: sector, use: [before, after], cover: [coverBefore, coverAfter], withheld: false };
}
