import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { ComposeMessage, type Notice } from '../../messages/index.js';
import { type Contact, PeopleOfRole, SecretariatContacts } from '../../parties/index.js';
import { HeldExemptionsRepository, type ToldExemption } from './held-exemptions.repository.js';

/** Who is told, and whether it is the first or the second time. */
type Told = { readonly whom: 'desk' | 'organisation'; readonly step: 1 | 2 };

/** Mails the desk that something waits, or the organisation that something was decided: a link, and nothing of what it is about. */
@Injectable()
export class TellOfExemption {
  constructor(
    private readonly database: Database,
    private readonly exemptions: HeldExemptionsRepository,
    private readonly people: PeopleOfRole,
    private readonly secretariat: SecretariatContacts,
    private readonly compose: ComposeMessage,
  ) {}

  /** What it has come to meanwhile is told, and told once. */
  async execute(exemptionId: string): Promise<void> {
    await this.database.transaction(system('duties'), async (tx) => {
      const exemption = await this.exemptions.toTell(tx, exemptionId);
      const told = exemption === undefined ? null : whoIsTold(exemption);
      if (exemption === undefined || told === null) return;
      const notice = noticeOf(exemptionId, told);
      for (const to of await this.#readers(tx, told.whom, exemption.organisationId)) await this.compose.execute(tx, to, notice);
    });
  }

  /** Of an organisation who reports for it, else who administers it. */
  async #readers(tx: Tx, whom: Told['whom'], organisationId: string): Promise<readonly Contact[]> {
    if (whom === 'desk') return this.secretariat.all(tx);
    const reporters = await this.people.execute(tx, 'reporter', organisationId);
    return reporters.length > 0 ? reporters : this.people.execute(tx, 'organisation-admin', organisationId);
  }
}

/** Null: nobody. What the organisation withdrew it knows, and what the desk would have given and does not it never heard of. */
function whoIsTold({ asked, proposed, granted, ended }: ToldExemption): Told | null {
  if (ended === 'organisation') return null;
  if (ended === 'desk') return { whom: 'organisation', step: 2 };
  if (granted === null) return { whom: 'desk', step: proposed ? 2 : 1 };
  return granted || asked ? { whom: 'organisation', step: 1 } : null;
}

function noticeOf(subjectId: string, { whom, step }: Told): Notice {
  const desk = { template: 'exemption-waiting', path: `/plichten/vrijstellingen/${subjectId}` } as const;
  const organisation = { template: 'exemption-decided', path: '/plichten/eigen' } as const;
  return { ...(whom === 'desk' ? desk : organisation), subjectKind: 'duty-exemption', subjectId, step };
}
