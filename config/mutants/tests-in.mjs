import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getState, resetState } from 'jest-circus';

let worlds = 0;

/** A world of modules that have seen no mutant yet: gives the tests of a file, in order, and loads a file once. */
export function newWorld() {
  const world = (worlds += 1);
  const known = new Map();
  return async (file) => {
    if (!known.has(file)) known.set(file, await gathered(file, world));
    return known.get(file);
  };
}

async function gathered(file, world) {
  resetState();
  await import(`${pathToFileURL(file).href}?world=${world}`);
  const times = new Map();
  return testsOf(getState().rootDescribeBlock, [relative('', file)], file).map((test) => {
    times.set(test.id, (times.get(test.id) ?? 0) + 1);
    return times.get(test.id) === 1 ? test : { ...test, id: `${test.id} (${times.get(test.id)})` };
  });
}

function testsOf(block, names, file) {
  return block.children.flatMap((child) => {
    const path = [...names, child.name];
    return child.type === 'describeBlock' ? testsOf(child, path, file) : [{ id: path.join(' '), file, body: child.fn }];
  });
}
