/** An amount of a document, read exactly: digits, and how many of them stand behind the point. */
export interface ExactAmount {
  readonly digits: bigint;
  readonly decimals: number;
}

const AMOUNT = /^(-?\d+)(?:\.(\d{1,9}))?$/;

/** A number or its text, exactly; the fault in words when it is neither, or when JSON has rounded it. */
export function exactAmount(value: number | string): ExactAmount | string {
  if (rounded(value)) return 'is larger than JSON keeps exactly: write it between quotation marks';
  const [, whole, behind = ''] = AMOUNT.exec(String(value)) ?? [];
  if (whole === undefined) return 'is not a number with at most nine decimals';
  return { digits: BigInt(`${whole}${behind}`), decimals: behind.length };
}

function rounded(value: number | string): boolean {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** The amount in units of so many decimals. */
export function inUnits({ digits, decimals }: ExactAmount, asked: number): bigint {
  return digits * 10n ** BigInt(asked - decimals);
}

/** An amount as JSON has it: a number, or text when JSON would round it. */
export function amountText(units: bigint, decimals: number): number | string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const text = decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  const short = decimals === 0 ? text : text.replace(/\.?0+$/, '');
  return String(Number(short)) === short ? Number(short) : short;
}
