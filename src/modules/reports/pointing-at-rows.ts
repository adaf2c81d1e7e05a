import { type Fault, Problem } from '../../domain/problem.js';

/**
 * Turns places among the rows that said something into places in the form; a fault of the day all rows share is told
 * once, at that field.
 */
export async function pointingAtRows<Answer>(filing: Promise<Answer>, at: readonly number[]): Promise<Answer> {
  try {
    return await filing;
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    const faults = fault.faults.map((one) => inForm(one, at));
    const [first, ...others] = faults.filter((one, index) => faults.findIndex((other) => same(one, other)) === index);
    throw first === undefined ? fault : new Problem(first, ...others);
  }
}

function inForm(fault: Fault, at: readonly number[]): Fault {
  const [, row, field = ''] = /^\/rows\/(\d+)(\/.*)?$/.exec(fault.pointer) ?? [];
  if (row === undefined) return fault;
  return { ...fault, pointer: field === '/asOf' ? field : `/rows/${at[Number(row)] ?? row}${field}` };
}

function same(one: Fault, other: Fault): boolean {
  return one.code === other.code && one.pointer === other.pointer;
}
