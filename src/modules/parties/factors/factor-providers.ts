import { AccountSeal } from './account-seal.js';
import { ChangeFactors } from './change-factors.js';
import { CheckCode } from './check-code.js';
import { CheckFactor } from './check-factor.js';
import { EnrolTotp } from './enrol-totp.js';
import { FactorLine } from './factor-line.js';
import { FactorStanding } from './factor-standing.js';
import { PasskeyChallenge } from './passkey-challenge.js';
import { PasskeyProof } from './passkey-proof.js';
import { Passkeys } from './passkeys.js';
import { PasskeysRepository } from './passkeys.repository.js';
import { RecoveryCodes } from './recovery-codes.js';
import { RecoveryCodesRepository } from './recovery-codes.repository.js';
import { RelyingParty } from './relying-party.js';
import { TotpProposal } from './totp-proposal.js';
import { TotpRepository } from './totp.repository.js';
import { TotpSecrets } from './totp-secrets.js';

/** Everything behind second factors. */
export const FACTOR_PROVIDERS = [
  AccountSeal,
  ChangeFactors,
  CheckCode,
  CheckFactor,
  EnrolTotp,
  FactorLine,
  FactorStanding,
  PasskeyChallenge,
  PasskeyProof,
  Passkeys,
  PasskeysRepository,
  RecoveryCodes,
  RecoveryCodesRepository,
  RelyingParty,
  TotpProposal,
  TotpRepository,
  TotpSecrets,
] as const;
