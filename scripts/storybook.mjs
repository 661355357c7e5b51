/** `npm run storybook` and `npm run build:storybook`: the manifest first, then Storybook, offline. */
import { checkNode, install } from './lib/install.mjs';
import { runNode } from './lib/run.mjs';

const [command = 'dev', ...rest] = process.argv.slice(2);

checkNode();
await install();
const { writeCachedManifest } = await import('./build/cached-manifest.mjs');
await writeCachedManifest();

const args =
  command === 'build'
    ? ['build', '--output-dir', 'storybook-static', ...rest]
    : ['dev', '--port', process.env['PORT'] ?? '6006', '--ci', '--no-open', '--no-version-updates', ...rest];
const { code } = await runNode('node_modules/storybook/dist/bin/dispatcher.js', args, {
  env: { STORYBOOK_DISABLE_TELEMETRY: '1', NODE_ENV: command === 'build' ? 'production' : 'development' },
});
process.exit(code);
