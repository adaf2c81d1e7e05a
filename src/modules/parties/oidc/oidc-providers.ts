import { AnswerOfProvider } from './answer-of-provider.js';
import { EnterByIdentity } from './enter-by-identity.js';
import { ExternalIdentitiesRepository } from './external-identities.repository.js';
import { IdentityDoor } from './identity-door.js';
import { IdentityEnds } from './identity-ends.js';
import { IdentityProvider } from './identity-provider.js';
import { LinkIdentity } from './link-identity.js';
import { OwnIdentity } from './own-identity.js';
import { RunErrand } from './run-errand.js';

/** What pages about signing in by an identity provider call. */
export const OIDC_FRONT = [AnswerOfProvider, IdentityProvider, OwnIdentity, RunErrand] as const;
export const OIDC_BEHIND = [EnterByIdentity, ExternalIdentitiesRepository, IdentityDoor, IdentityEnds, LinkIdentity] as const;
