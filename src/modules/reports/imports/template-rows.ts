import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import type { CountingUnit } from '../../../domain/units.js';
import { Clock } from '../../../platform/clock.js';
import type { Filer } from '../filer.js';
import { PreviousStatements } from '../previous-statements.js';
import { type ReportableGroup, ReportableGroups } from '../reportable-groups.js';

/** A line of the template that is filled in already. */
export interface TemplateRow {
  readonly group: ReportableGroup;
  readonly asOf: Day;
  readonly unit: CountingUnit;
  readonly packSize: number | undefined;
}

/** What an organisation finds filled in: the product groups of its last quarter, counted as it counted; who told nothing yet finds all. */
@Injectable()
export class TemplateRows {
  constructor(
    private readonly clock: Clock,
    private readonly groups: ReportableGroups,
    private readonly previous: PreviousStatements,
  ) {}

  async execute(filer: Filer): Promise<readonly TemplateRow[]> {
    const asOf = dayInNetherlands(this.clock.now());
    const own = (await this.previous.execute(filer)).flatMap(({ productGroup = '', unit, packSize }) => {
      const group = this.groups.find(productGroup);
      return group === undefined ? [] : [{ group, asOf, unit, packSize }];
    });
    return own.length > 0 ? own : this.groups.all.map((group) => ({ group, asOf, unit: group.baseUnit, packSize: undefined }));
  }
}
