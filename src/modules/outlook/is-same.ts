/** Whether two plain values that were made by the same hand say the same. */
export function isSame(one: object | null, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
