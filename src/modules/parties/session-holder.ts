import { Injectable } from '@nestjs/common';
import { GATE } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { Database } from '../../platform/database.js';
import { OpenIdentity } from './open-identity.js';
import { secretHash } from './secret-hash.js';
import { before, SEEN_MILLISECONDS } from './session-terms.js';
import { type SessionOwner, SessionsRepository } from './sessions.repository.js';

/** 32 bytes in base64url. Anything else is no token of ours, and not worth a question to the database. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Who holds a session token; nobody when it is unknown, ended or idle for too long. */
@Injectable()
export class SessionHolder {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly identity: OpenIdentity,
  ) {}

  async execute(token: string): Promise<SessionOwner | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const [hash, at] = [secretHash(token), this.clock.now()];
    const owner = await this.database.transaction(GATE, async (tx) => {
      const found = await this.sessions.owner(tx, hash, at);
      if (found !== undefined && found.lastSeenAt <= before(at, SEEN_MILLISECONDS)) await this.sessions.see(tx, hash, at);
      return found;
    });
    if (owner === undefined || (owner.isDemo && !this.config.demo)) return undefined;
    return this.identity.execute(owner);
  }
}
