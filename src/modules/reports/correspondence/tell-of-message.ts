import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { ComposeMessage, type Notice, type Recipient } from '../../messages/index.js';
import { PeopleOfRole, SecretariatContacts } from '../../parties/index.js';
import { CorrespondenceRepository, type MessageToTell } from './correspondence.repository.js';

/**
 * Mails the other side that there is a message, and nothing else: not about what, nor about which report. Whoever was told
 * of a message that still waits is not told of the next.
 */
@Injectable()
export class TellOfMessage {
  constructor(
    private readonly database: Database,
    private readonly correspondence: CorrespondenceRepository,
    private readonly people: PeopleOfRole,
    private readonly secretariat: SecretariatContacts,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(messageId: string): Promise<void> {
    await this.database.transaction(system('correspondence'), async (tx) => {
      const message = await this.correspondence.toTell(tx, messageId);
      if (message === undefined) return;
      const [recipients, notice] =
        message.from === 'desk'
          ? [await this.#reporters(tx, message), noticeOf('message-waiting', messageId, '/start')]
          : [await this.secretariat.all(tx), noticeOf('answer-waiting', messageId, '/triage')];
      for (const to of recipients) await this.compose.execute(tx, to, notice);
    });
  }

  /** Who filed the report; when that is a machine, or somebody who left, everybody who reports for the organisation, else who administers it. */
  async #reporters(tx: Tx, { organisationId, filedBy }: MessageToTell): Promise<readonly Recipient[]> {
    const reporters = await this.people.execute(tx, 'reporter', organisationId);
    const filer = reporters.filter(({ id }) => id === filedBy);
    if (filer.length > 0) return filer;
    return reporters.length > 0 ? reporters : this.people.execute(tx, 'organisation-admin', organisationId);
  }
}

function noticeOf(template: Notice['template'], messageId: string, path: string): Notice {
  return { template, subjectKind: 'report-message', subjectId: messageId, step: 1, path };
}
