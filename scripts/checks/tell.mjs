/** Prints every fault, or that there are none, and ends the check accordingly. */
export function tell(what, faults) {
  for (const fault of faults) process.stderr.write(`${what}: ${fault}\n`);
  if (faults.length === 0) process.stdout.write(`${what}: no faults\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
