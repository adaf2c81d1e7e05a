import type { z } from 'zod';
import { sandboxMark } from '../sandbox-mark.js';
import type { IMPORT } from './import-documents.js';
import type { ImportStanding } from './import-standing.js';

export function importAnswer(standing: ImportStanding): z.infer<typeof IMPORT> {
  const { id, state, dryRun, rowsRead, rowsAccepted, rowsUnchanged, rowsRejected, receivedAt, startedAt, finishedAt } = standing;
  return {
    id,
    state: state === 'receiving' ? 'waiting' : state,
    dryRun,
    ...{ rowsRead, rowsAccepted, rowsUnchanged, rowsRejected },
    receivedAt: receivedAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    ...sandboxMark(standing),
  };
}
