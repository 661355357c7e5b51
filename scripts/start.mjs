/**
 * `npm start`: on a fresh clone installs what is missing, builds what is out of date, then is the server
 * (`PORT`, `HOST`; http://localhost:4600 by default). Ctrl-C stops it.
 *
 * The npm script says `exec … || …`: with it a signal to npm reaches the server where a shell stands between the two,
 * and where `exec` is no command (Windows) the second half runs.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkNode, install } from './lib/install.mjs';
import { path, ROOT } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

checkNode();
process.chdir(ROOT);
await install();

const { isBuilt } = await import('./lib/build-stamp.mjs');
if (!isBuilt()) {
  console.log('Building dist/…');
  const { code } = await runNode(path('scripts/build.mjs'), []);
  if (process.exitCode === 130) process.exit();
  if (code !== 0 || !existsSync(path('dist/tissu.js'))) {
    console.error('The build failed: see above.');
    process.exit(1);
  }
}

// The server runs in this very process: nothing to forward signals to, and nothing left behind.
const { register } = await import('tsx/esm/api');
register();
const main = path('server/main.ts');
process.argv[1] = main;
await import(pathToFileURL(main).href);
