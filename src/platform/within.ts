/**
 * What is waited for, or a fault once patience has run out; what it was may end later all the same, and nobody hears of it.
 *
 * @param what  for the log: what did not answer
 */
export async function within<T>(patienceMs: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not answer within ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
