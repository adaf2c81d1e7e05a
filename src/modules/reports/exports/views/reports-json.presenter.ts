import type { KeptReport } from '../../kept-report.js';
import { keptAnswer } from '../../report-answers.js';

/** Reports as one JSON list, each as the API shows it. */
export async function* reportsJson(portions: AsyncIterable<readonly KeptReport[]>): AsyncGenerator<string> {
  let before = '[';
  for await (const reports of portions) {
    yield before + reports.map((report) => JSON.stringify(keptAnswer(report))).join(',\n');
    before = ',\n';
  }
  yield before === '[' ? '[]' : ']';
}
