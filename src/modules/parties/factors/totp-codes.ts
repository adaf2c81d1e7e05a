import { createGuardrails, generateSync, verifySync } from 'otplib';

/** Bytes of the shortest secret that is taken: what authenticator apps made for years. Ours have 20 (RFC 4226, R6). */
export const SHORTEST_SECRET_BYTES = 10;

const GUARDRAILS = createGuardrails({ MIN_SECRET_BYTES: SHORTEST_SECRET_BYTES });

/** A code lasts 30 seconds, and the one before and after it count too: clocks differ. Source: RFC 6238, section 5.2. */
const STEP_SECONDS = 30;

/** The code that an authenticator app shows at an instant. */
export function codeAt(secret: string, at: Date): string {
  return generateSync({ secret, epoch: secondsOf(at), guardrails: GUARDRAILS });
}

/**
 * Which half minute a code belongs to, when it is right.
 *
 * @param after  number of the half minute of the last code that was used: that code and earlier ones count no more
 */
export function stepOf(secret: string, code: string, at: Date, after: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const terms = { epoch: secondsOf(at), epochTolerance: STEP_SECONDS, afterTimeStep: after, guardrails: GUARDRAILS };
  const found = verifySync({ secret, token: code, ...terms });
  return found.valid && 'timeStep' in found ? found.timeStep : undefined;
}

function secondsOf(at: Date): number {
  return Math.floor(at.getTime() / 1_000);
}
