import type { TypedPosture } from '../../../domain/posture/parse-posture.js';
import type { Typed } from '../../../web/forms/form-context.js';

/** What a form sent. */
export type Sent = Readonly<Record<string, unknown>> | undefined;

const TEXTS = ['posture', 'from', 'until', 'evaluateOn', 'author', 'reason', 'source'] as const;

/** A decision on the posture as it was typed. */
export function typedPosture(sent: Sent): TypedPosture {
  const [posture, from, until, evaluateOn, author, reason, source] = TEXTS.map((name) => textIn(sent, name));
  const course = { from: from ?? '', until: until ?? '', evaluateOn: evaluateOn ?? '' };
  return {
    posture: posture ?? '',
    ...course,
    watch: textsIn(sent, 'watch'),
    author: author ?? '',
    reason: reason ?? '',
    source: source ?? '',
  };
}

/** Everything that was typed, to give back. */
export function givenBack(sent: Sent): Typed {
  return Object.fromEntries(Object.keys(sent ?? {}).map((name) => [name, textsIn(sent, name)]));
}

export function textIn(sent: Sent, name: string): string {
  return textsIn(sent, name)[0] ?? '';
}

function textsIn(sent: Sent, name: string): readonly string[] {
  return [sent?.[name]].flat().filter((one): one is string => typeof one === 'string');
}
