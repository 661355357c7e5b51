/**
 * Puts `test/support/console-guard.ts` in front of each element test, on its first line so that line numbers stay.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const consoleGuardPlugin = () => ({
  name: 'console-guard',
  transform(context) {
    if (!/^\/test\/.*\.test\.ts$/.test(context.path) || typeof context.body !== 'string') return undefined;
    return { body: `import '/test/support/console-guard.ts';${context.body}` };
  },
});
