import type { Command } from './command.js';

/**
 * Every verb of the command `meldpunt`, in the order of its help. A verb is read when it is called: one that needs no database does
 * not wait for the whole service to load.
 */
export const VERBS: Readonly<Record<string, () => Promise<Command>>> = {
  'admin create': async () => (await import('./admin-create.js')).adminCreate,
  'admin organisation': async () => (await import('./admin-organisation.js')).adminOrganisation,
  'admin person': async () => (await import('./admin-person.js')).adminPerson,
  'admin key': async () => (await import('./admin-key.js')).adminKey,
  'admin client': async () => (await import('./admin-client.js')).adminClient,
  'admin client-keys': async () => (await import('./admin-client-keys.js')).adminClientKeys,
  'admin mail-key': async () => (await import('./admin-mail-key.js')).adminMailKey,
  'admin revoke': async () => (await import('./admin-revoke.js')).adminRevoke,
  import: async () => (await import('./import.js')).importFile,
  guideline: async () => (await import('./guideline.js')).guideline,
  occupancy: async () => (await import('./occupancy.js')).occupancy,
  'demo load': async () => (await import('./demo-load.js')).demoLoad,
  'cells compare': async () => (await import('./cells.js')).cellsCompare,
  'cells recompute': async () => (await import('./cells.js')).cellsRecompute,
  'trail verify': async () => (await import('./trail-verify.js')).trailVerify,
  'trail anchor': async () => (await import('./trail-anchor.js')).trailAnchor,
  'trail key': async () => (await import('./trail-key.js')).trailKey,
  'backup seen': async () => (await import('./backup-seen.js')).backupSeen,
  'keys rotate': async () => (await import('./keys-rotate.js')).keysRotate,
  'keys status': async () => (await import('./keys-status.js')).keysStatus,
  erase: async () => (await import('./erase.js')).erase,
  detect: async () => (await import('./detect.js')).detect,
  protect: async () => (await import('./protect.js')).protect,
  replay: async () => (await import('./replay.js')).replay,
};
