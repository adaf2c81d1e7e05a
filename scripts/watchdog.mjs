// Reads from its starter, one JSON line each: {"watch": {pid, mark, stage}} and {"forget": pid}.
// When the starter ends, however it ends, whatever is still on the list is stopped, stage after stage.
import { createInterface } from 'node:readline';
import { stopProcess } from './processes/stop-process.mjs';

// Milliseconds after each signal. PostgreSQL: SIGINT is a fast stop, SIGQUIT an immediate one.
const MANNERS = {
  1: [
    ['SIGTERM', 8_000],
    ['SIGKILL', 2_000],
  ],
  2: [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ],
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

const watched = new Map();
for await (const line of createInterface({ input: process.stdin })) note(line);
await stopStage(1);
await stopStage(2);
process.exit(0);

function note(line) {
  const message = JSON.parse(line);
  if (message.watch) watched.set(message.watch.pid, message.watch);
  else watched.delete(message.forget);
}

async function stopStage(stage) {
  const due = [...watched.values()].filter((entry) => entry.stage === stage);
  await Promise.all(due.map((entry) => stopProcess(entry, MANNERS[stage])));
}
