import type { TypedDuty } from '../../../domain/duties/parse-duty.js';

/** What a form or an address sent. */
export type Sent = Readonly<Record<string, unknown>> | undefined;

/** A duty as it was typed. */
export function typedDuty(sent: Sent): TypedDuty {
  const text = (name: keyof TypedDuty) => textIn(sent, name);
  return {
    ...{ side: text('side'), product: text('product'), basis: text('basis'), days: text('days') },
    ...{ from: text('from'), until: text('until'), during: text('during') },
    ...{ author: text('author'), reason: text('reason'), source: text('source') },
  };
}

/** Everything that was typed, to give back. */
export function dutyForm(sent: Sent): Readonly<Record<string, string>> {
  return { ...typedDuty(sent) };
}

/** One field of it; empty when there is none. */
export function textIn(sent: Sent, name: string): string {
  const value = sent?.[name];
  return typeof value === 'string' ? value : '';
}
