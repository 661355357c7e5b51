/**
 * What element tests may use of mocha. `only` and `skip` are left out on purpose: a test that runs alone,
 * or not at all, does not compile.
 */
interface TestContext {
  timeout(ms: number): void;
}
type TestBody = (this: TestContext) => void | Promise<void>;

declare const describe: (title: string, body: () => void) => void;
declare var it: (title: string, body: TestBody) => void;
declare const before: (body: TestBody) => void;
declare const after: (body: TestBody) => void;
declare const beforeEach: (body: TestBody) => void;
declare const afterEach: (body: TestBody) => void;
