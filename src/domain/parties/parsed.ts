import type { Fault } from '../problem.js';

/** What people wrote, understood; or everything that is wrong with it, with pointers into what they wrote. */
export type Parsed<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly Fault[] };
