import { Module } from '@nestjs/common';
import { Doorkeeper } from '../../web/doorkeeper.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { AttemptLimit } from './attempt-limit.js';
import { AttemptsRepository } from './attempts.repository.js';
import { Bootstrap } from './bootstrap/bootstrap.js';
import { BootstrapRecord } from './bootstrap/bootstrap-record.js';
import { BootstrapRepository } from './bootstrap/bootstrap.repository.js';
import { BootstrapWriter } from './bootstrap/bootstrap-writer.js';
import { CheckPassword } from './check-password.js';
import { CreateAdmin } from './create-admin.js';
import { DemoAccounts } from './demo-accounts.js';
import { IssueApiKey } from './issue-api-key.js';
import { KeyHolder } from './key-holder.js';
import { MinistryContacts } from './ministry-contacts.repository.js';
import { OpenAccounts } from './open-accounts.js';
import { OpenSession } from './open-session.js';
import { OrganisationByRef } from './organisation-by-ref.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OwnTrail } from './own-trail.js';
import { PartiesDoorkeeper } from './parties.doorkeeper.js';
import { PartyRegister } from './party-register.js';
import { Passwords } from './passwords.js';
import { PeopleOfRole } from './people-of-role.js';
import { PeopleRepository } from './people.repository.js';
import { RegisterOrganisation } from './register-organisation.js';
import { RegisterPerson } from './register-person.js';
import { RevokeApiKey } from './revoke-api-key.js';
import { SecretariatContacts } from './secretariat-contacts.repository.js';
import { SessionHolder } from './session-holder.js';
import { SessionsApi } from './sessions.api.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignIn } from './sign-in.js';
import { SignInController } from './sign-in.controller.js';
import { SignOut } from './sign-out.js';
import { TrailController } from './trail.controller.js';

const FRONT = [
  Bootstrap,
  CreateAdmin,
  DemoAccounts,
  IssueApiKey,
  MinistryContacts,
  OrganisationByRef,
  OwnTrail,
  PeopleOfRole,
  RegisterOrganisation,
  RegisterPerson,
  RevokeApiKey,
  SecretariatContacts,
  SignIn,
  SignOut,
] as const;

const BEHIND = [
  ApiKeysRepository,
  AttemptLimit,
  AttemptsRepository,
  BootstrapRecord,
  BootstrapRepository,
  BootstrapWriter,
  CheckPassword,
  KeyHolder,
  OpenAccounts,
  OpenSession,
  OrganisationsRepository,
  PartyRegister,
  Passwords,
  PeopleRepository,
  SessionHolder,
  SessionsRepository,
] as const;

/** Organisations and people; and the doorkeeper for the guard, which every page stands behind. */
@Module({
  providers: [...FRONT, ...BEHIND, { provide: Doorkeeper, useClass: PartiesDoorkeeper }],
  exports: [...FRONT, Doorkeeper],
})
export class PartiesModule {}

export const PARTIES_CONTROLLERS = [SignInController, TrailController, SessionsApi] as const;
