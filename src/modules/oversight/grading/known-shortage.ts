import type { RecordedShortage } from '../../../domain/grading/parse-shortage.js';
import type { ShortageEvent } from '../../../domain/grading/shortage-event.js';

/** A shortage on record, with how it is known. */
export type KnownShortage = ShortageEvent & Pick<RecordedShortage, 'source'>;
