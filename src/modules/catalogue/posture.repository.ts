import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { DecidedPosture } from '../../domain/posture/posture.js';
import type { Tx } from '../../platform/database.js';

interface BegunPosture {
  readonly value: DecidedPosture;
  readonly validFrom: Day;
  readonly reason: string;
}

/** Reads the posture from the table `policy`, where the latest decision that has begun is in force until its last day. */
@Injectable()
export class PostureRepository {
  async latest(tx: Tx, today: Day): Promise<BegunPosture | undefined> {
    const [latest] = await tx.prepared<BegunPosture>(
      'posture_in_force',
      `select value,
              valid_from as "validFrom",
              reason
         from policy
        where kind = 'posture'
          and valid_from <= $1
        order by valid_from desc, id desc
        limit 1`,
      [today],
    );
    return latest;
  }
}
