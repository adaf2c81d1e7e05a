import { Injectable } from '@nestjs/common';
import type { ExemptionTerm } from '../../../domain/duties/exemption.js';
import { touchesLaw } from '../../../domain/duties/touches-law.js';
import type { Side } from '../../../domain/parties/sectors.js';
import type { Tx } from '../../../platform/database.js';
import { allProductGroups } from '../../catalogue/index.js';
import { PolicyRecord } from '../../expected-use/index.js';

/** Whether a duty by law holds for what is exempted, by the table of policy as it is decided now. */
@Injectable()
export class LawOfTerm {
  constructor(private readonly record: PolicyRecord) {}

  async execute(tx: Tx, term: ExemptionTerm & { readonly side: Side }): Promise<boolean> {
    const duties = await this.record.execute(tx, 'reporting-duty');
    return touchesLaw(
      term,
      duties,
      allProductGroups().map(({ id }) => id),
    );
  }
}
