import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from '../../../scripts/lib/paths.mjs';

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
const count = (suite) => {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const test of suite?.tests ?? []) sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) {
    const below = count(inner);
    sum.passed += below.passed;
    sum.failed += below.failed;
    sum.skipped += below.skipped;
  }
  return sum;
};

/**
 * Leaves the counts of the run in a file for `npm test`. A test file that could not be loaded, or whose hook failed,
 * counts as one failure even where none of its tests did.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export const summaryReporter = () => {
  const file = join(REPORTS, 'elements.json');
  return {
    onTestRunStarted() {
      rmSync(file, { force: true });
    },
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const sum = count(session.testResults);
        total.passed += sum.passed;
        total.skipped += sum.skipped;
        total.failed += sum.failed + (!session.passed && sum.failed === 0 ? 1 : 0);
        if (session.passed && sum.passed + sum.failed === 0) total.failed += 1;
      }
      mkdirSync(REPORTS, { recursive: true });
      writeFileSync(file, JSON.stringify(total));
    },
  };
};
