/**
 * A reporter of node:test that only counts: `{"passed":3,"failed":0,"skipped":0}`.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* countReporter(events) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    if (event.data.details.type === 'suite') continue;
    const { skip, todo } = event.data;
    if ((skip !== undefined && skip !== false) || (todo !== undefined && todo !== false)) total.skipped += 1;
    else if (event.type === 'test:pass') total.passed += 1;
    else total.failed += 1;
  }
  yield JSON.stringify(total);
}
