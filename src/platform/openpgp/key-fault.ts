/** Why nothing can be encrypted to what somebody gave as an OpenPGP key. */
export type KeyFault = 'unreadable' | 'private' | 'several' | 'too-large' | 'revoked' | 'expired' | 'cannot-encrypt';
