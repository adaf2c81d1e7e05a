/**
 * A session ends when nothing was asked for an hour, in milliseconds. Source: NIST SP 800-63B-4, section 2.2.3 (AAL2: no more
 * than an hour); OWASP ASVS 5.0, 7.3.1.
 */
export const IDLE_MILLISECONDS = 3_600_000;

/**
 * A session ends 24 hours after signing in, whatever was asked, in milliseconds. Source: NIST SP 800-63B-4, section 2.2.3
 * (AAL2: no more than 24 hours); OWASP ASVS 5.0, 7.3.2.
 */
export const ABSOLUTE_MILLISECONDS = 24 * 3_600_000;

/** How long password and factor count as just shown, in milliseconds. Source: decision of the project; OWASP ASVS 5.0, 7.5.1. */
export const PROOF_MILLISECONDS = 5 * 60_000;

/** "Last seen" is written at most once a minute, in milliseconds: looking costs no write. */
export const SEEN_MILLISECONDS = 60_000;

export function before(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() - milliseconds);
}
