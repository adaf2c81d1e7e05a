import type { Actor } from '../../../../src/platform/actor.js';
import { newId } from '../../../../src/platform/identity.js';
import { type Anchor, anchorOf } from '../../../../src/platform/trail-anchor.js';
import { TrailChain } from '../../../../src/platform/trail-chain.js';
import { marksOf } from '../../../../src/platform/trail-marks.js';
import { type TrailOutcome, type TrailReader, verifyTrail } from '../../../../src/platform/trail-verification.js';
import { Trail } from '../../../../src/platform/trail.js';
import { aWorld, type World } from '../../../support/database.js';
import { TRAIL_KEYS } from '../../../support/trail-keys.js';

export const HOSPITAL = '018f0000-0000-7000-8000-0000000000a1';
export const ANOUK: Actor = { kind: 'person', id: '018f0000-0000-7000-8000-0000000000b1', organisationId: HOSPITAL, roles: ['reporter'] };
export const DESK: Actor = { kind: 'person', id: '018f0000-0000-7000-8000-0000000000b2', organisationId: null, roles: ['triage'] };
const WORK: Actor = { kind: 'system', name: 'test' };

/** A world with a trail in it: rows by web and worker, as the service writes them. */
export class TrailWorld {
  readonly trail: Trail;
  readonly chain: TrailChain;

  private constructor(readonly world: World) {
    this.trail = new Trail(world.clock, TRAIL_KEYS);
    this.chain = new TrailChain(world.clock, world.worker, TRAIL_KEYS);
  }

  static async open(): Promise<TrailWorld> {
    return new TrailWorld(await aWorld());
  }

  /** Writes rows, each in a transaction of its own, some seconds apart. @returns ids of their subjects */
  async written(count: number): Promise<string[]> {
    const subjects: string[] = [];
    for (let n = 0; n < count; n += 1) {
      this.world.clock.advance(1_700);
      subjects.push(await this.record(n % 3 === 0 ? DESK : ANOUK, n % 3 === 0 ? 'report.read' : 'report.filed'));
    }
    return subjects;
  }

  async record(actor: Actor, action: string): Promise<string> {
    const subjectId = newId(this.world.clock.now());
    const event = { action, subjectKind: 'report', subjectId, organisationId: HOSPITAL };
    await this.world.web.transaction(actor, (tx) => this.trail.record(tx, event));
    return subjectId;
  }

  /** Links everything that waits. */
  async linkAll(): Promise<number> {
    let all = 0;
    for (let linked = -1; linked !== 0; all += linked) linked = await this.chain.runOnce();
    return all;
  }

  async anchor(): Promise<Anchor> {
    const head = await this.world.worker.transaction(WORK, (tx) => this.chain.head(tx));
    return anchorOf(head, this.world.clock.now(), TRAIL_KEYS.newest);
  }

  async verified(anchors: readonly Anchor[] = []): Promise<TrailOutcome> {
    return this.world.worker.transaction(WORK, (tx) => verifyTrail(tx, marksOf(TRAIL_KEYS), anchors));
  }

  /** As superuser, inside the transaction that is under way on that connection. */
  get asSuperuser(): TrailReader {
    const { admin } = this.world;
    return { query: async (sql, parameters = []) => (await admin.query(sql, [...parameters])).rows };
  }
}
