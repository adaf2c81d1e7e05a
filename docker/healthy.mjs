// Asks the process in this container how it is: exit 0 when it answers 200, 1 otherwise. Argument: the path of the probe.
const [path = '/health/live'] = process.argv.slice(2);
const port = process.env.INTERNAL_PORT || process.env.PORT || '3000';
const PATIENCE_MS = 3_000;

try {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  process.exitCode = answer.status === 200 ? 0 : 1;
} catch {
  process.exitCode = 1;
}
