import type { ProblemText } from '../problem-text.js';

/** Refusals about machines that sign in with keys of their own. */
export const CLIENT_PROBLEMS = {
  'client.not-found': {
    kind: 'not-found',
    nl: 'Deze client is er niet, of is al beëindigd.',
    en: 'There is no such client, or it was ended already.',
  },
  'client.keys-malformed': {
    kind: 'invalid',
    nl: 'Dit is geen JWK Set met 1 tot {most} sleutels.',
    en: 'This is not a JWK Set of 1 to {most} keys.',
  },
  'client.key-private': {
    kind: 'invalid',
    nl: 'Dit is een geheime sleutel. Geef alleen het openbare deel, en vervang deze sleutel: hij is niet meer geheim.',
    en: 'This is a private key. Give the public part only, and replace this key: it is no secret any more.',
  },
  'client.key-kind': {
    kind: 'invalid',
    nl: 'Een sleutel is van de soort RSA of EC met kromme P-256, met een eigen kid, om mee te ondertekenen.',
    en: 'A key is of the kind RSA or EC with curve P-256, with a kid of its own, for signing.',
  },
  'client.key-short': { kind: 'invalid', nl: 'Een RSA-sleutel heeft 2048 bits of meer.', en: 'An RSA key has 2048 bits or more.' },
  'client.key-twice': { kind: 'invalid', nl: 'De kid {kid} staat er twee keer in.', en: 'The kid {kid} is in it twice.' },
} as const satisfies Readonly<Record<string, ProblemText>>;
