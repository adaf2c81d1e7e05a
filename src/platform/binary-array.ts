/** What a value of each type of column is in this process. */
interface Values {
  readonly uuid: string;
  readonly integer: number;
  readonly smallint: number;
  readonly boolean: boolean;
  readonly text: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly timestamptz: Date;
  readonly bytea: Buffer;
}

/** How values of a type are written. */
interface Writing<Value> {
  /** Number of the type in the catalogue of PostgreSQL (`pg_type.dat`). */
  readonly oid: number;
  readonly lengthOf: (value: Value) => number;
  readonly write: (into: Buffer, value: Value, at: number) => void;
}

const HEAD_BYTES = 20;
const LENGTH_BYTES = 4;
const UUID_BYTES = 16;
const NONE = -1;
const DAY_MS = 86_400_000;
/** Where PostgreSQL begins to count days and instants. */
const EPOCH_MS = Date.UTC(2000, 0, 1);

const WRITINGS: { readonly [Type in keyof Values]: Writing<Values[Type]> } = {
  uuid: { oid: 2950, lengthOf: () => UUID_BYTES, write: writeUuid },
  integer: { oid: 23, lengthOf: () => 4, write: (into, value, at) => into.writeInt32BE(value, at) },
  smallint: { oid: 21, lengthOf: () => 2, write: (into, value, at) => into.writeInt16BE(value, at) },
  boolean: { oid: 16, lengthOf: () => 1, write: (into, value, at) => into.writeUInt8(Number(value), at) },
  text: { oid: 25, lengthOf: (value) => Buffer.byteLength(value), write: (into, value, at) => into.write(value, at) },
  date: { oid: 1082, lengthOf: () => 4, write: (into, value, at) => into.writeInt32BE(daysSince(value), at) },
  timestamptz: {
    oid: 1184,
    lengthOf: () => 8,
    write: (into, value, at) => into.writeBigInt64BE(BigInt(value.getTime() - EPOCH_MS) * 1_000n, at),
  },
  bytea: { oid: 17, lengthOf: (value) => value.length, write: (into, value, at) => into.set(value, at) },
};

/**
 * A column of values as PostgreSQL takes an array in binary form (`array_recv`): `pg` sends a Buffer as it is. As text, bytes
 * are twice as long, and are written and read letter by letter on both sides.
 */
export function binaryArray<Type extends keyof Values>(type: Type, values: readonly (Values[Type] | null)[]): Buffer {
  const { oid, lengthOf, write }: Writing<Values[Type]> = WRITINGS[type];
  const lengths = values.map((value) => (value === null ? NONE : lengthOf(value)));
  const array = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + LENGTH_BYTES + Math.max(0, length), HEAD_BYTES));
  let at = head(array, { oid, count: values.length, gaps: lengths.includes(NONE) });
  for (const [index, value] of values.entries()) {
    at = array.writeInt32BE(lengths[index] ?? NONE, at);
    if (value === null) continue;
    write(array, value, at);
    at += lengths[index] ?? 0;
  }
  return array;
}

/** One dimension, whether there are nulls, the type, how many, counted from 1. @returns where the values begin */
function head(array: Buffer, { oid, count, gaps }: { readonly oid: number; readonly count: number; readonly gaps: boolean }): number {
  return [1, Number(gaps), oid, count, 1].reduce((at, part) => array.writeInt32BE(part, at), 0);
}

function writeUuid(into: Buffer, value: string, at: number): void {
  const written = into.write(value.replaceAll('-', ''), at, UUID_BYTES, 'hex');
  if (written !== UUID_BYTES) throw new RangeError(`${value} is no UUID`);
}

function daysSince(day: string): number {
  const days = (Date.parse(`${day}T00:00:00Z`) - EPOCH_MS) / DAY_MS;
  if (!Number.isInteger(days)) throw new RangeError(`there is no day ${day}`);
  return days;
}
