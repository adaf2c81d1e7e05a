import { ApiKeysRepository } from '../../../src/modules/parties/api-keys.repository.js';
import { AccountsRepository } from '../../../src/modules/parties/accounts.repository.js';
import { AttemptLimit } from '../../../src/modules/parties/attempt-limit.js';
import { AttemptsRepository } from '../../../src/modules/parties/attempts.repository.js';
import { Bootstrap } from '../../../src/modules/parties/bootstrap/bootstrap.js';
import { BootstrapContacts } from '../../../src/modules/parties/bootstrap/bootstrap-contacts.js';
import { BootstrapRecord } from '../../../src/modules/parties/bootstrap/bootstrap-record.js';
import { BootstrapRepository } from '../../../src/modules/parties/bootstrap/bootstrap.repository.js';
import { BootstrapWriter } from '../../../src/modules/parties/bootstrap/bootstrap-writer.js';
import { CheckPassword } from '../../../src/modules/parties/check-password.js';
import { CreateAdmin } from '../../../src/modules/parties/create-admin.js';
import { DemoAccounts } from '../../../src/modules/parties/demo-accounts.js';
import { EnterAccount } from '../../../src/modules/parties/enter-account.js';
import { AccountSeal } from '../../../src/modules/parties/factors/account-seal.js';
import { CheckCode } from '../../../src/modules/parties/factors/check-code.js';
import { CheckFactor } from '../../../src/modules/parties/factors/check-factor.js';
import { FactorStanding } from '../../../src/modules/parties/factors/factor-standing.js';
import { PasskeysRepository } from '../../../src/modules/parties/factors/passkeys.repository.js';
import { RecoveryCodes } from '../../../src/modules/parties/factors/recovery-codes.js';
import { RecoveryCodesRepository } from '../../../src/modules/parties/factors/recovery-codes.repository.js';
import { TotpRepository } from '../../../src/modules/parties/factors/totp.repository.js';
import { TotpSecrets } from '../../../src/modules/parties/factors/totp-secrets.js';
import { GuessLimit } from '../../../src/modules/parties/guess-limit.js';
import { IssueApiKey } from '../../../src/modules/parties/issue-api-key.js';
import { KeyHolder } from '../../../src/modules/parties/key-holder.js';
import { GiveMailKey } from '../../../src/modules/parties/mail-keys/give-mail-key.js';
import { MailKeysRepository } from '../../../src/modules/parties/mail-keys/mail-keys.repository.js';
import { MinistryContacts } from '../../../src/modules/parties/ministry-contacts.repository.js';
import { OpenAccounts } from '../../../src/modules/parties/open-accounts.js';
import { OpenIdentity } from '../../../src/modules/parties/open-identity.js';
import { OpenSession } from '../../../src/modules/parties/open-session.js';
import { OrganisationsRepository } from '../../../src/modules/parties/organisations.repository.js';
import { OwnTrail } from '../../../src/modules/parties/own-trail.js';
import { PartiesDoorkeeper } from '../../../src/modules/parties/parties.doorkeeper.js';
import { PartyRegister } from '../../../src/modules/parties/party-register.js';
import { Passwords } from '../../../src/modules/parties/passwords.js';
import { PeopleOfRole } from '../../../src/modules/parties/people-of-role.js';
import { PeopleRepository } from '../../../src/modules/parties/people.repository.js';
import { PersonSeal } from '../../../src/modules/parties/person-seal.js';
import { RegisterOrganisation } from '../../../src/modules/parties/register-organisation.js';
import { RegisterPerson } from '../../../src/modules/parties/register-person.js';
import { RevokeApiKey } from '../../../src/modules/parties/revoke-api-key.js';
import { SecretariatContacts } from '../../../src/modules/parties/secretariat-contacts.repository.js';
import { SessionHolder } from '../../../src/modules/parties/session-holder.js';
import { SessionsRepository } from '../../../src/modules/parties/sessions.repository.js';
import type { SignInForm } from '../../../src/modules/parties/sign-in.js';
import { SignInWithCode } from '../../../src/modules/parties/sign-in-with-code.js';
import { SignOut } from '../../../src/modules/parties/sign-out.js';
import { AccessTokens } from '../../../src/modules/parties/tokens/access-tokens.js';
import { OauthClientsRepository } from '../../../src/modules/parties/tokens/oauth-clients.repository.js';
import { TokenHolder } from '../../../src/modules/parties/tokens/token-holder.js';
import { readConfig } from '../../../src/platform/config.js';
import type { Database } from '../../../src/platform/database.js';
import type { Log } from '../../../src/platform/log.js';
import { Secrets } from '../../../src/platform/secrets.js';
import { Trail } from '../../../src/platform/trail.js';
import type { World } from '../../support/database.js';
import { codeOf } from '../../support/second-factor.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

/** The module of the parties as one process has it. */
export function partiesOf(world: World, database: Database, demo: 'on' | 'off' = 'off', lines: string[] = []) {
  const { clock, sealing } = world;
  const config = readConfig({ DATABASE_URL: 'postgres://nowhere/none', DEMO: demo });
  const trail = new Trail(clock, TRAIL_KEYS);
  const seal = new PersonSeal(sealing.sealing);
  const [people, organisations, apiKeys] = [new PeopleRepository(seal), new OrganisationsRepository(sealing.keys), new ApiKeysRepository()];
  const sessions = new SessionsRepository();
  const identity = new OpenIdentity(database, seal);
  const passwords = new Passwords();
  const attempts = new AttemptsRepository();
  const limit = new AttemptLimit(attempts);
  const [totp, recoveryRows] = [new TotpRepository(), new RecoveryCodesRepository()];
  const standing = new FactorStanding(totp, recoveryRows, new PasskeysRepository());
  const secrets = new TotpSecrets(new AccountSeal(sealing.sealing), totp);
  const checkFactor = new CheckFactor(config, secrets, new RecoveryCodes(new Secrets(Buffer.alloc(32)), recoveryRows));
  const checkCode = new CheckCode(database, new GuessLimit(attempts), checkFactor, trail, standing);
  const register = new PartyRegister(clock, organisations, people, apiKeys, trail);
  const tokens = new AccessTokens(clock, config, new Secrets(Buffer.alloc(32)));
  const tokenHolder = new TokenHolder(clock, database, tokens, new OauthClientsRepository());
  const registerPerson = new RegisterPerson(database, passwords, organisations, register);
  const accounts = new OpenAccounts(config, database, people, new AccountsRepository(), identity);
  const enterAccount = new EnterAccount(clock, register, secrets, accounts);
  const checkPassword = new CheckPassword(database, accounts, limit, passwords, trail);
  const record = new BootstrapRecord(clock, new BootstrapRepository(), trail);
  const contacts = new BootstrapContacts(clock, new MinistryContacts(), new SecretariatContacts());
  const mailKeys = new GiveMailKey(clock, database, new MailKeysRepository(sealing.sealing), trail);
  const writer = new BootstrapWriter(register, enterAccount, contacts, mailKeys);
  const openSession = new OpenSession(database, sessions, trail);
  const signIn = new SignInWithCode(clock, checkPassword, checkCode, openSession);
  return {
    doorkeeper: new PartiesDoorkeeper(
      new SessionHolder(clock, config, database, sessions, identity),
      new KeyHolder(clock, database, apiKeys),
      tokenHolder,
    ),
    signIn: { execute: async (form: SignInForm) => signIn.execute({ ...form, code: await codeOf(world, form.email), device: '' }) },
    signOut: new SignOut(database, sessions, trail),
    ownTrail: new OwnTrail(database, trail),
    registerOrganisation: new RegisterOrganisation(database, register),
    registerPerson,
    createAdmin: new CreateAdmin(registerPerson),
    issueApiKey: new IssueApiKey(database, organisations, register),
    revokeApiKey: new RevokeApiKey(clock, database, apiKeys, trail),
    bootstrap: new Bootstrap(logInto(lines), database, passwords, record, writer),
    demoAccounts: new DemoAccounts(config, database, passwords, register, enterAccount),
    peopleOfRole: new PeopleOfRole(people),
  };
}

function logInto(lines: string[]): Log {
  const hear = (_: unknown, words: string): void => void lines.push(words);
  return { debug: hear, info: hear, warn: hear, error: hear };
}

/** The codes and places of a refusal, or what came instead. */
export async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (result) => result,
    (fault: { faults?: readonly { code: string; pointer: string }[] }) =>
      fault.faults?.map(({ code, pointer }) => `${code} ${pointer}`) ?? fault,
  );
}
