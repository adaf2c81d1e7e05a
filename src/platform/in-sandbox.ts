import type { Actor } from './actor.js';

/** Whether somebody works with a test key: what they file counts for nothing, and they see nothing that does. */
export function inSandbox(actor: Actor): boolean {
  return actor.kind === 'client' && actor.sandbox === true;
}
