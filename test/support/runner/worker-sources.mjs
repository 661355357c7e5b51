/**
 * Serves a worker's source where its module says its file is: nothing resolves addresses that are no imports.
 *
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export const workerSources = (context, next) => {
  context.path = context.path.replace(/-worker\.js$/, '-worker.ts');
  return next();
};
