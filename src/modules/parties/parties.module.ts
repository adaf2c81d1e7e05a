import { Module } from '@nestjs/common';
import { JobsModule } from '../../jobs/jobs.module.js';
import { Doorkeeper } from '../../web/doorkeeper.js';
import { AccountsRepository } from './accounts.repository.js';
import { ADMINISTRATION_PAGES } from './administration/administration-pages.module.js';
import { ADMINISTRATION } from './administration/administration-providers.js';
import { ApiKeysRepository } from './api-keys.repository.js';
import { AttemptLimit } from './attempt-limit.js';
import { AttemptsRepository } from './attempts.repository.js';
import { BeginStep } from './begin-step.js';
import { BootstrapContacts } from './bootstrap/bootstrap-contacts.js';
import { BootstrapRecord } from './bootstrap/bootstrap-record.js';
import { BootstrapWriter } from './bootstrap/bootstrap-writer.js';
import { Bootstrap } from './bootstrap/bootstrap.js';
import { BootstrapRepository } from './bootstrap/bootstrap.repository.js';
import { CheckPassword } from './check-password.js';
import { CreateAdmin } from './create-admin.js';
import { DemoAccounts } from './demo-accounts.js';
import { DoorCookies } from './door-cookies.presenter.js';
import { EnterAccount } from './enter-account.js';
import { DemoCode } from './factors/demo-code.js';
import { FACTOR_PROVIDERS } from './factors/factor-providers.js';
import { PasskeyOptions } from './factors/passkey-options.js';
import { FirstFactorController } from './first-factor.controller.js';
import { FirstFactor } from './first-factor.js';
import { GuessLimit } from './guess-limit.js';
import { LETTER_BEHIND } from './invitations/letter-behind.js';
import { LETTER_FRONT } from './invitations/letter-front.js';
import { LettersController } from './invitations/letters.controller.js';
import { LostPasswordController } from './invitations/lost-password.controller.js';
import { IssueApiKey } from './issue-api-key.js';
import { KeyHolder } from './key-holder.js';
import { MAIL_KEY_BEHIND, MAIL_KEY_FRONT } from './mail-keys/mail-key-providers.js';
import { OwnMailKeyController } from './mail-keys/own-mail-key.controller.js';
import { MinistryContacts } from './ministry-contacts.repository.js';
import { OIDC_BEHIND, OIDC_FRONT } from './oidc/oidc-providers.js';
import { OidcController } from './oidc/oidc.controller.js';
import { OwnIdentityController } from './oidc/own-identity.controller.js';
import { OpenAccounts } from './open-accounts.js';
import { OpenIdentity } from './open-identity.js';
import { OpenSession } from './open-session.js';
import { OrganisationByRef } from './organisation-by-ref.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OwnTrail } from './own-trail.js';
import { PartiesDoorkeeper } from './parties.doorkeeper.js';
import { PartyRegister } from './party-register.js';
import { Passwords } from './passwords.js';
import { PasskeyController } from './passkey.controller.js';
import { PeopleOfRole } from './people-of-role.js';
import { PeopleRepository } from './people.repository.js';
import { PersonSeal } from './person-seal.js';
import { RefusedAtDoor } from './refused-at-door.js';
import { RegisterOrganisation } from './register-organisation.js';
import { RegisterPerson } from './register-person.js';
import { RevokeApiKey } from './revoke-api-key.js';
import { SecondStepController } from './second-step.controller.js';
import { SecondStep } from './second-step.js';
import { SecretariatContacts } from './secretariat-contacts.repository.js';
import { SessionHolder } from './session-holder.js';
import { SessionsApi } from './sessions.api.js';
import { SessionsRepository } from './sessions.repository.js';
import { OwnSessionsRepository } from './sessions/own-sessions.repository.js';
import { RenewSession } from './sessions/renew-session.js';
import { SESSION_FRONT } from './sessions/session-front.js';
import { SESSION_PAGES } from './sessions/session-pages.module.js';
import { SignInSteps } from './sign-in-steps.js';
import { SignInStepsRepository } from './sign-in-steps.repository.js';
import { SignInWithCode } from './sign-in-with-code.js';
import { SignInByPasskey } from './sign-in-by-passkey.js';
import { SignInController } from './sign-in.controller.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { TOKEN_BEHIND, TOKEN_FRONT } from './tokens/token-providers.js';
import { TokenController } from './tokens/token.controller.js';
import { TrailController } from './trail.controller.js';

const FRONT = [
  ...ADMINISTRATION,
  ...LETTER_FRONT,
  ...SESSION_FRONT,
  ...TOKEN_FRONT,
  ...OIDC_FRONT,
  ...MAIL_KEY_FRONT,
  DemoCode,
  DoorCookies,
  FirstFactor,
  SecondStep,
  SignInSteps,
  Bootstrap,
  CreateAdmin,
  DemoAccounts,
  IssueApiKey,
  MinistryContacts,
  OrganisationByRef,
  OwnTrail,
  PasskeyOptions,
  PeopleOfRole,
  RefusedAtDoor,
  RegisterOrganisation,
  RegisterPerson,
  RevokeApiKey,
  SecretariatContacts,
  SignIn,
  SignInByPasskey,
  SignInWithCode,
  SignOut,
] as const;

const BEHIND = [
  ...LETTER_BEHIND,
  ...TOKEN_BEHIND,
  ...OIDC_BEHIND,
  ...MAIL_KEY_BEHIND,
  OwnSessionsRepository,
  RenewSession,
  ...FACTOR_PROVIDERS,
  AccountsRepository,
  ApiKeysRepository,
  AttemptLimit,
  AttemptsRepository,
  BeginStep,
  BootstrapContacts,
  BootstrapRecord,
  BootstrapRepository,
  BootstrapWriter,
  CheckPassword,
  EnterAccount,
  GuessLimit,
  KeyHolder,
  OpenAccounts,
  OpenIdentity,
  OpenSession,
  OrganisationsRepository,
  PartyRegister,
  Passwords,
  PeopleRepository,
  PersonSeal,
  SessionHolder,
  SessionsRepository,
  SignInStepsRepository,
] as const;

/** Organisations and people; and the doorkeeper for the guard, which every page stands behind. */
@Module({
  imports: [JobsModule],
  providers: [...FRONT, ...BEHIND, { provide: Doorkeeper, useClass: PartiesDoorkeeper }],
  exports: [...FRONT, Doorkeeper],
})
export class PartiesModule {}

export const PARTIES_CONTROLLERS = [
  SignInController,
  SecondStepController,
  FirstFactorController,
  PasskeyController,
  OidcController,
  OwnIdentityController,
  OwnMailKeyController,
  LostPasswordController,
  LettersController,
  ...SESSION_PAGES,
  ...ADMINISTRATION_PAGES,
  TrailController,
  TokenController,
  SessionsApi,
] as const;
