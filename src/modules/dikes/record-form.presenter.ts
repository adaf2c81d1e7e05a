import type { TypedMaterial, TypedProducer } from '../../domain/dikes/parse-producer.js';
import type { TypedChange } from '../../domain/dikes/parse-change.js';

/** What a form or an address sent. */
export type Sent = Readonly<Record<string, unknown>> | undefined;

const MATERIALS = [0, 1, 2];

/** What was typed about a producer. */
export function typedProducer(sent: Sent): TypedProducer {
  const material = (place: number): TypedMaterial => {
    const text = (name: string) => textIn(sent, `materials.${place}.${name}`);
    return { name: text('name'), stock: text('stock'), perProduct: text('perProduct'), inflow: text('inflow') };
  };
  return {
    ...{ organisation: textIn(sent, 'organisation'), base: textIn(sent, 'base'), full: textIn(sent, 'full') },
    ...{ ramp: textIn(sent, 'ramp'), certification: textIn(sent, 'certification'), certifiedOn: textIn(sent, 'certifiedOn') },
    materials: MATERIALS.map(material),
    reason: textIn(sent, 'reason'),
  };
}

/** The change that is weighed, as it stands in the address. */
export function typedChange(sent: Sent): TypedChange {
  return { dike1: textIn(sent, 'dike1'), dike2: textIn(sent, 'dike2'), sooner: textIn(sent, 'sooner') };
}

/** Everything that was typed, to give back. */
export function typedIn(sent: Sent): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sent ?? {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function textIn(sent: Sent, name: string): string {
  const value = sent?.[name];
  return typeof value === 'string' ? value : '';
}
