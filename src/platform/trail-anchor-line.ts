import { z } from 'zod';
import type { Anchor } from './trail-anchor.js';

const LINE = z.object({
  anchor: z.literal(1),
  position: z.number().int().nonnegative(),
  linkHash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  keyVersion: z.number().int().positive(),
  signature: z.string(),
});

/** One line of the file of anchors, without the line end. */
export function anchorLine({ position, linkHash, at, keyVersion, signature }: Anchor): string {
  return JSON.stringify({
    anchor: 1,
    position,
    linkHash: linkHash.toString('hex'),
    at: at.toISOString(),
    keyVersion,
    signature: signature.toString('base64url'),
  } satisfies z.infer<typeof LINE>);
}

/** @returns undefined when the text is no anchor */
export function parseAnchor(line: string): Anchor | undefined {
  const read = LINE.safeParse(jsonIn(line));
  if (!read.success) return undefined;
  const { position, linkHash, at, keyVersion, signature } = read.data;
  return {
    ...{ position, keyVersion, at: new Date(at) },
    linkHash: Buffer.from(linkHash, 'hex'),
    signature: Buffer.from(signature, 'base64url'),
  };
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
