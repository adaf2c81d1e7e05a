import { Injectable } from '@nestjs/common';
import { system } from '../../platform/actor.js';
import { newSecret } from '../../platform/codes.js';
import { RegisterPerson } from './register-person.js';

/** What the operator says on the command line. */
export interface AdminWish {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  /** Made by us when absent. */
  readonly password?: string | undefined;
}

/** Makes an account from the operator's command line, the first one too: nobody has to be signed in. */
@Injectable()
export class CreateAdmin {
  constructor(private readonly registerPerson: RegisterPerson) {}

  /** @returns with the password, to be shown once */
  async execute({ email, name, role, password = newSecret() }: AdminWish): Promise<{ readonly id: string; readonly password: string }> {
    const { id } = await this.registerPerson.execute(system('admin'), { email, name, password, roles: [role] });
    return { id, password };
  }
}
