const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Whether PostgreSQL can keep a text: it holds no zero byte and no half of a surrogate pair. Source: manual of PostgreSQL, "Character Types"; Unicode 15, D75. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}
