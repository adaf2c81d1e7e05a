import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import type { Contact } from '../contact.js';
import { AccountSeal } from '../factors/account-seal.js';
import { OpenAccounts } from '../open-accounts.js';
import { PersonSeal } from '../person-seal.js';
import { before } from '../session-terms.js';
import type { LetterKind } from './letter-kinds.js';
import { type Letter, LettersRepository } from './letters.repository.js';

/** What is to be written, to whom, and where its link leads. */
export interface WritableLetter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly to: Contact;
  readonly path: string;
}

const KEPT_MILLISECONDS = 30 * 86_400_000;

/** Finds out to whom a letter goes; only here is looked up whose address somebody typed, so that typing it tells nothing. */
@Injectable()
export class LetterToWrite {
  constructor(
    private readonly clock: Clock,
    private readonly seal: AccountSeal,
    private readonly letters: LettersRepository,
    private readonly accounts: OpenAccounts,
    private readonly people: PersonSeal,
  ) {}

  /** @returns undefined when it is nobody's address, or the account is closed */
  async execute(tx: Tx, id: string): Promise<WritableLetter | undefined> {
    await this.letters.forgetBefore(tx, before(this.clock.now(), KEPT_MILLISECONDS));
    const letter = await this.letters.of(tx, id);
    if (letter === undefined) return undefined;
    const address = await this.#address(tx, letter);
    const account = await this.#account(tx, letter, address);
    if (account === undefined) return undefined;
    if (letter.personId === null) await this.letters.addressTo(tx, id, account.id);
    await this.letters.useUpOthers(tx, { ...letter, personId: account.id }, this.clock.now());
    const { name, language, email } = account;
    return { id, kind: letter.kind, to: { name, language, email: address ?? email }, path: pathOf(letter) };
  }

  async #address(tx: Tx, { id, address }: Letter): Promise<string | undefined> {
    return address === null ? undefined : this.seal.open(tx, { table: 'account_letter', row: id, column: 'address' }, address);
  }

  async #account(tx: Tx, { personId }: Letter, address: string | undefined) {
    const id = personId ?? (address === undefined ? undefined : (await this.accounts.execute(tx, address))?.id);
    const account = id === undefined ? undefined : await this.accounts.byId(tx, id);
    if (account === undefined) return undefined;
    const [opened] = await this.people.open(tx, [account]);
    return opened;
  }
}

function pathOf({ id, kind }: Letter): string {
  if (kind === 'invitation') return `/uitnodiging/${id}`;
  if (kind === 'password-reset') return `/wachtwoord/${id}`;
  return kind === 'confirm-address' ? `/mailadres/${id}` : '/account';
}
