import { z } from 'zod';
import { Problem } from '../../../domain/problem.js';

const text = z.string().max(20_000);
const common = { id: text, rawId: text, type: z.literal('public-key'), clientExtensionResults: z.object({}) };

const REGISTERED = z.object({ ...common, response: z.object({ clientDataJSON: text, attestationObject: text }) });
const SIGNED = z.object({ ...common, response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }) });

/** What a browser writes down of a new passkey. @throws {Problem} passkey.refused */
export function readRegistered(json: string): z.infer<typeof REGISTERED> {
  return read(REGISTERED, json);
}

/** What a browser writes down of a signature. @throws {Problem} passkey.refused */
export function readSigned(json: string): z.infer<typeof SIGNED> {
  return read(SIGNED, json);
}

function read<Answer>(schema: z.ZodType<Answer>, json: string): Answer {
  const parsed = schema.safeParse(parsedJson(json));
  if (!parsed.success) throw new Problem('passkey.refused');
  return parsed.data;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
