import { Injectable } from '@nestjs/common';
import type { RoleName } from '../../../domain/parties/role-names.js';
import type { PostureStep } from '../../../domain/posture/posture-steps.js';
import type { Tx } from '../../../platform/database.js';
import { PolicyOn } from '../../expected-use/index.js';
import type { Contact } from '../../parties/index.js';
import { ContactsOfRole } from './contacts-of-role.js';
import type { DecisionOnPosture } from './dated-posture.js';

/** Who hears of a step of a decision on the posture: the desk of an evaluation, else the roles that the policy on its first day names. */
@Injectable()
export class WhoIsTold {
  constructor(
    private readonly policyOn: PolicyOn,
    private readonly contacts: ContactsOfRole,
  ) {}

  async execute(tx: Tx, decision: DecisionOnPosture, step: PostureStep): Promise<readonly Contact[]> {
    const roles = step === 'evaluate' ? (['triage'] as const) : await this.#concerned(tx, decision);
    const contacts: Contact[] = [];
    for (const role of roles) contacts.push(...(await this.contacts.execute(tx, role)));
    return contacts;
  }

  async #concerned(tx: Tx, { value, validFrom }: DecisionOnPosture): Promise<readonly RoleName[]> {
    const policy = await this.policyOn.execute(tx, validFrom);
    return policy.find('posture-call', { variant: value.posture })?.value.told ?? ['triage'];
  }
}
