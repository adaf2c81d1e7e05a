import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import type { PostureId } from './facts/words/postures.js';

interface DecidedPosture {
  readonly posture: PostureId;
  readonly validFrom: string;
  readonly reason: string;
}

/** Reads the posture from the table `policy`, where the latest decision that has begun is in force. */
@Injectable()
export class PostureRepository {
  async inForce(tx: Tx, today: string): Promise<DecidedPosture | undefined> {
    const [latest] = await tx.prepared<DecidedPosture>(
      'posture_in_force',
      `select value ->> 'posture' as posture,
              valid_from          as "validFrom",
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
