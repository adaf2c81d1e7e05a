import { Injectable } from '@nestjs/common';
import { networkOf } from '../../../domain/parties/network-of.js';
import { Problem } from '../../../domain/problem.js';
import { GATE } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { GuessLimit } from '../guess-limit.js';
import { LetterKeys } from './letter-keys.js';
import type { LetterKind } from './letter-kinds.js';
import { type Letter, LettersRepository } from './letters.repository.js';

/** A link that somebody followed. */
export interface FollowedLink {
  readonly kind: LetterKind;
  readonly letterId: string;
  readonly key: string;
  /** From where. */
  readonly address: string;
}

/** A letter whose link was right, and whose it is. */
export interface OpenedLetter extends Letter {
  readonly personId: string;
}

const ID = /^[0-9a-f-]{36}$/;

/** Looks whether a link is one of ours that still works. Guesses are counted per network. */
@Injectable()
export class OpenLetter {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly limit: GuessLimit,
    private readonly keys: LetterKeys,
    private readonly letters: LettersRepository,
  ) {}

  /** Opening changes nothing: mail scanners do it too. @throws {Problem} letter.stale, or sign-in.too-many */
  async execute({ kind, letterId, key, address }: FollowedLink): Promise<OpenedLetter> {
    const when = this.clock.now();
    const guess = { at: 'link', subject: networkOf(address), when } as const;
    await this.database.transaction(GATE, (tx) => this.limit.count(tx, guess));
    const fits = ID.test(letterId) && this.keys.fits(letterId, key);
    const letter = fits ? await this.database.transaction(GATE, (tx) => this.letters.open(tx, letterId, kind, when)) : undefined;
    if (letter === undefined || letter.personId === null) throw new Problem('letter.stale');
    await this.database.transaction(GATE, (tx) => this.limit.release(tx, guess));
    return { ...letter, personId: letter.personId };
  }

  /** Uses the link up. @throws {Problem} letter.stale when somebody was first */
  async use(tx: Tx, { id }: OpenedLetter): Promise<void> {
    if (!(await this.letters.use(tx, id, this.clock.now()))) throw new Problem('letter.stale');
  }
}
