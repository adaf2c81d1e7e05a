// npm run bench:detect: the newest week of 1,000 weekly series of 312 weeks by each detector, beside R's surveillance on the same series in the
// same run, when R is there (Debian: r-base-core r-cran-surveillance). Exits with 1 when the bounds or alarms of the two differ.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chance } from '../../dist/domain/demo/chance.js';
import { cusum } from '../../dist/domain/detection/cusum.js';
import { earsC1, earsC2, earsC3 } from '../../dist/domain/detection/ears.js';
import { farringtonImproved, farringtonOriginal } from '../../dist/domain/detection/farrington.js';

const SERIES = Number(process.env.BENCH_SERIES ?? 1_000);
const WEEKS = 312;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const NEWEST = WEEKS - 1;
/** Relative difference of two sums of bounds; R's own negative binomial bounds are whole numbers. */
const NEAR = 1e-9;

const EARS = { baseline: 7, leastDeviation: 0.5, alpha: 0.001 };
const FARRINGTON = { years: 5, halfWidth: 3, reweightAbove: 1, alpha: 0.01, trend: true, fewest: { cases: 5, weeks: 4 }, transform: '2/3' };
const IMPROVED = { ...FARRINGTON, reweightAbove: 2.58, levels: 10, leftOut: 26, trendBelow: 1, bound: 'nbPlugin' };
const CUSUM = { scale: 'rossi', reference: 1.04, decision: 2.26, expected: null, overdispersion: 0.1 };
const detectors = {
  'ears-c1': (counts) => earsC1(counts, NEWEST, EARS),
  'ears-c2': (counts) => earsC2(counts, NEWEST, EARS),
  'ears-c3': (counts) => earsC3(counts, NEWEST, { ...EARS, alpha: 0.025 }),
  'cusum-rossi': (counts) => cusum(counts, NEWEST, CUSUM)[0],
  'farrington-original': (counts) => farringtonOriginal({ counts, days: null }, NEWEST, FARRINGTON),
  'farrington-improved': (counts) => farringtonImproved({ counts, days: null }, NEWEST, IMPROVED),
};

const chance = new Chance(20_260_401);
const series = Array.from({ length: SERIES }, () => aSeries());
const ours = Object.fromEntries(Object.entries(detectors).map(([name, detect]) => [name, timed(detect)]));
const theirs = inR();

console.log(`newest week of ${SERIES} series of ${WEEKS} weeks, median of ${ROUNDS} rounds; microseconds a series`);
for (const [name, { ms, bounds, alarms }] of Object.entries(ours)) {
  const other = theirs?.get(name);
  const perSeries = (took) => ((1_000 * took) / SERIES).toFixed(2).padStart(10);
  const beside = other ? `${perSeries(other.ms)} in R   ${(other.ms / ms).toFixed(0)} times` : '';
  console.log(`${name.padEnd(20)} ${perSeries(ms)}   ${beside}`);
  if (other && !agrees(other, { bounds, alarms })) differ(name, other, { bounds, alarms });
}
const plain = theirs?.get('ears-c2-plain');
if (plain)
  console.log(`EARS C2 takes ${(ours['ears-c2'].ms / plain.ms).toFixed(2)} times as long as plain vectorised R on all series at once`);
if (!theirs)
  console.log(
    'R with the package surveillance is not there: nothing was compared. To have it: apt-get install r-base-core r-cran-surveillance',
  );

/** Counts with a season, a trend and bursts, spread more than Poisson. */
function aSeries() {
  const level = 2 + 60 * chance.next() ** 2;
  const [season, trend, phase] = [0.6 * chance.next(), 0.4 * (chance.next() - 0.5), 52 * chance.next()];
  const burst = chance.next() < 0.3 ? NEWEST - chance.whole(0, 8) : WEEKS;
  return Array.from({ length: WEEKS }, (_, week) => {
    const mean = level * Math.exp(season * Math.sin((2 * Math.PI * (week + phase)) / 52) + (trend * week) / WEEKS);
    return counted(mean * chance.factor(0.6) * (week >= burst ? 1.8 : 1));
  });
}

/** A Poisson count, by multiplying chances (Knuth 1969). */
function counted(mean) {
  let [left, count] = [mean + Math.log(1 - chance.next()), 0];
  for (; left > 0; count += 1) left += Math.log(1 - chance.next());
  return count;
}

function timed(detect) {
  let found = series.map(detect);
  const took = Array.from({ length: ROUNDS }, () => {
    // So short a time cannot be read off a clock: enough turns for 20 ms.
    const began = performance.now();
    let turns = 0;
    for (; turns === 0 || performance.now() - began < 20; turns += 1) found = series.map(detect);
    return (performance.now() - began) / turns;
  }).sort((one, other) => one - other);
  const known = found.map(({ bound }) => bound).filter((bound) => bound !== null);
  return {
    ms: took[Math.floor(ROUNDS / 2)],
    bounds: known.reduce((sum, bound) => sum + bound, 0),
    alarms: found.filter(({ alarm }) => alarm).length,
  };
}

function inR() {
  const folder = mkdtempSync(join(tmpdir(), 'meldpunt-bench-'));
  try {
    const file = join(folder, 'series.csv');
    writeFileSync(file, `${series.map((counts) => counts.join(',')).join('\n')}\n`);
    const script = fileURLToPath(new URL('detect.R', import.meta.url));
    const { status, stdout, stderr } = spawnSync('Rscript', [script, file, String(Math.min(ROUNDS, 3))], { encoding: 'utf8' });
    if (status !== 0 && status !== null) console.error(stderr.trim());
    return status === 0 ? new Map(stdout.trim().split('\n').map(asFigures)) : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function asFigures(line) {
  const [name, ms, bounds, alarms] = line.split(' ');
  return [name, { ms: Number(ms), bounds: Number(bounds), alarms: Number(alarms) }];
}

function agrees(one, other) {
  return one.alarms === other.alarms && Math.abs(one.bounds - other.bounds) <= NEAR * Math.abs(one.bounds);
}

function differ(name, one, other) {
  console.error(
    `${name}: R has bounds that sum to ${one.bounds} and ${one.alarms} alarms, here they sum to ${other.bounds} with ${other.alarms}`,
  );
  process.exitCode = 1;
}
