/**
 * How many of the mutants of a folder a test saw. One that never ends counts as seen; what cannot be compiled or was left out counts for
 * nothing.
 */
export function scoreOf(folder, mutants) {
  const are = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [seen, endless] = [are('Killed', 'Timeout'), are('Timeout')];
  return { folder, seen, endless, counted: seen + are('Survived', 'NoCoverage') };
}

/** All folders together. */
export function overall(scores) {
  const sum = (of) => scores.reduce((all, score) => all + score[of], 0);
  return { folder: 'all', seen: sum('seen'), endless: sum('endless'), counted: sum('counted') };
}

/** Whether so many of a hundred were seen; where there is nothing to break nothing is missed. */
export function isAt(bar, { seen, counted }) {
  return seen * 100 >= bar * counted;
}

/** A table of folders, the weakest first, with all together below it. Percentages are rounded down: 89.96 is no 90. */
export function scoreTable(scores, bar) {
  const weakestFirst = scores.filter(({ counted }) => counted > 0).toSorted((one, other) => shareOf(one) - shareOf(other));
  const lines = [...weakestFirst, overall(scores)].map((score) => `${rowOf(score)}${isAt(bar, score) ? '' : `  below ${bar}`}`);
  return [['folder'.padEnd(WIDTH), '   seen', '     of', '  share'].join(''), ...lines];
}

/** The share of a folder as it is shown. */
export function shown(score) {
  return `${(Math.floor(shareOf(score) * 1000) / 10).toFixed(1).padStart(5)} %`;
}

const WIDTH = 20;

function rowOf(score) {
  const [seen, counted] = [score.seen, score.counted].map((count) => String(count).padStart(7));
  return `${score.folder.padEnd(WIDTH)}${seen}${counted}  ${shown(score)}`;
}

function shareOf({ seen, counted }) {
  return counted === 0 ? 1 : seen / counted;
}
