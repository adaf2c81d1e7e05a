import { Injectable } from '@nestjs/common';
import { system } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { LetterToWrite } from '../parties/index.js';
import { ComposeMessage } from './compose-message.js';

/** Writes a letter to somebody about the own account, once; nothing when the address is nobody's. */
@Injectable()
export class WriteLetter {
  constructor(
    private readonly database: Database,
    private readonly letters: LetterToWrite,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(letterId: string): Promise<void> {
    await this.database.transaction(system('post'), async (tx) => {
      const letter = await this.letters.execute(tx, letterId);
      if (letter === undefined) return;
      const { id: subjectId, kind: template, to, path } = letter;
      await this.compose.execute(tx, to, { template, subjectKind: 'account-letter', subjectId, step: 1, path });
    });
  }
}
