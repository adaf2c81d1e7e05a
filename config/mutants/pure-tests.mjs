import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { CpuLimit } from './cpu-limit.mjs';
import { soonestFirst } from './soonest-first.mjs';
import { testsAbout } from './tests-about.mjs';

/** Which test stands in which file and how long it took, in the sandbox; for the process that takes over when a mutant never ends. */
const PLACES = 'test-places.json';
/** With `--quick` a test that takes longer [ms] is not asked: it may have seen what then counts as missed, never the other way round. */
const QUICK_MS = process.env.MUTANTS_QUICK === 'on' ? 60 : Infinity;
/** Processor time that a mutant may take: as often what all tests take without it, and something to run or to load them anew. */
const [TIMES, RUN_SECONDS, LOAD_SECONDS] = [3, 2, 8];
const PASSED = 0;
const FAILED = 1;

/**
 * Runs the tests of the domain for Stryker, in one process that keeps what it has loaded: they are functions of nothing but the rules, and
 * a rule is mutated by a switch. Jest makes a world of its own for each test file and each mutant, which takes ten times as long.
 *
 * Here only what is worked out while a file is loaded gets a world of its own. A rule that remembers what it worked out could tell one
 * mutant what it learned of another: so a mutant that no line asked for, and one whose test fails without it too, are judged again in a
 * world that has seen no other.
 */
class PureTests {
  #limit = new CpuLimit();
  #newWorld;
  #usual;

  async init() {
    register('./typescript-modules.mjs', import.meta.url);
    ({ newWorld: this.#newWorld } = await import('./tests-in.mjs'));
    this.#usual = this.#newWorld();
    // Here and not when the first mutant comes, whose time would be up on a busy machine before a test had begun.
    for (const file of new Set(knownPlaces().map((place) => place.file))) await this.#usual(file);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ files }) {
    const tests = [];
    for (const file of testsAbout(files)) {
      for (const test of await this.#usual(file)) tests.push(await triedWithout(test));
    }
    writeFileSync(PLACES, JSON.stringify(tests.map(({ id, fileName, timeSpentMs }) => ({ id, file: fileName, took: timeSpentMs }))));
    return { status: 'complete', tests, mutantCoverage: switchboard().mutantCoverage };
  }

  async mutantRun(options) {
    const { id } = options.activeMutant;
    if (CpuLimit.isUsedUpBy(id)) return { status: 'timeout', reason: 'took more processor time than any test needs' };
    const isStatic = options.mutantActivation === 'static';
    const verdict = isStatic ? undefined : await this.#judgedWithin(RUN_SECONDS, options, this.#usual);
    if (verdict?.isSure) return verdict.result;
    const { result } = await this.#judgedWithin(LOAD_SECONDS, options, this.#newWorld());
    if (verdict !== undefined) this.#usual = this.#newWorld();
    return result;
  }

  async #judgedWithin(seconds, options, testsIn) {
    const all = placesToAsk().reduce((sum, { took }) => sum + took, 0) / 1000;
    this.#limit.start(options.activeMutant.id, seconds + TIMES * all);
    const verdict = await judged(options, testsIn);
    this.#limit.stop();
    return verdict;
  }
}

/** What becomes of a mutant, and whether it would become of it in any world. */
async function judged({ activeMutant, sandboxFileName, testFilter, hitLimit, mutantActivation }, testsIn) {
  const places = placesToAsk();
  const mutant = { id: activeMutant.id, whileLoading: mutantActivation === 'static' ? activeMutant.id : undefined };
  Object.assign(switchboard(), { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
  for (const place of soonestFirst(places, sandboxFileName, testFilter)) {
    switchTo(mutant.whileLoading);
    const verdict = await seenBy(place, mutant, testsIn);
    if (verdict !== undefined) return verdict;
  }
  return { result: { status: 'survived', nrOfTests: places.length }, isSure: switchboard().hitCount !== 0 };
}

/** What a test makes of a mutant; undefined when it sees nothing. */
async function seenBy({ id, file }, mutant, testsIn) {
  const tests = await testsIn(file).catch((error) => error);
  if (tests instanceof Error) return { result: killed(id, tests), isSure: true };
  const test = tests.find((one) => one.id === id);
  if (test === undefined) return undefined;
  switchTo(mutant.id);
  const failure = await failureOf(test);
  switchTo(mutant.whileLoading);
  const { hitCount, hitLimit } = switchboard();
  if (hitCount > hitLimit) return { result: { status: 'timeout', reason: `asked for more than ${hitLimit} times` }, isSure: true };
  if (failure !== undefined) return { result: killed(id, failure), isSure: (await failureOf(test)) === undefined };
  return undefined;
}

/** None before the run without mutants. */
function knownPlaces() {
  return existsSync(PLACES) ? JSON.parse(readFileSync(PLACES, 'utf8')) : [];
}

function placesToAsk() {
  return knownPlaces().filter(({ took }) => took <= QUICK_MS);
}

/** What the mutated code looks at to know which mutant it is. */
function switchboard() {
  return (globalThis.__stryker__ ??= {});
}

function switchTo(mutant) {
  switchboard().activeMutant = mutant;
}

async function triedWithout(test) {
  const board = switchboard();
  board.currentTestId = test.id;
  const began = performance.now();
  const failure = await failureOf(test);
  const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs: performance.now() - began };
  board.currentTestId = undefined;
  return failure === undefined ? { ...result, status: PASSED } : { ...result, status: FAILED, failureMessage: String(failure) };
}

async function failureOf({ body }) {
  try {
    await body();
    return undefined;
  } catch (failure) {
    return failure;
  }
}

function killed(test, failure) {
  return { status: 'killed', killedBy: [test], failureMessage: String(failure), nrOfTests: 1 };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'pure-tests', factory: Object.assign(() => new PureTests(), { inject: [] }) }];
