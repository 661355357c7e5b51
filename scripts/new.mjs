/**
 * `npm run new <name>`: a new element, whole and alive: component, styles, registration, words, story, test, and the
 * lines that open its doors. `--events` adds a file for events of its own. It shows the title of a sheet: change that.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { install } from './lib/install.mjs';
import { path } from './lib/paths.mjs';
import { run, runNode } from './lib/run.mjs';
import { filesOf, linesOf } from './lib/new-element.mjs';

const [name = '', ...flags] = process.argv.slice(2);

/** @param {string} message */
const stop = (message) => {
  console.error(message);
  process.exit(1);
};
if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name) || name.startsWith('tissu')) {
  stop('Usage: npm run new <name> [-- --events], with <name> as in the tag without its prefix: territory-map');
}

const files = filesOf(name, { events: flags.includes('--events') });
const taken = [...files.keys()].filter((file) => existsSync(path(file)));
if (taken.length > 0) stop(`Already there: ${taken.join(', ')}`);

// Every line finds its place before anything is written: nothing is left half made.
/** @type {Map<string, string>} */
const changed = new Map();
for (const { file, anchor, insert } of linesOf(name)) {
  const text = changed.get(file) ?? readFileSync(path(file), 'utf8');
  if (!anchor.test(text))
    stop(`${file} has no place for it any more (${String(anchor)}): see scripts/lib/new-element.mjs.`);
  changed.set(file, text.replace(anchor, insert));
}
for (const [file, text] of [...files, ...changed]) {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
}

await install();
await run(process.execPath, ['--import', 'tsx', 'scripts/write-reserves.ts']);
await runNode('node_modules/prettier/bin/prettier.cjs', [
  '--write',
  '--log-level',
  'warn',
  ...files.keys(),
  ...changed.keys(),
]);

console.log(`<tissu-${name}> is there:\n${[...files.keys()].map((file) => `  ${file}`).join('\n')}
Changed:\n${[...changed.keys()].map((file) => `  ${file}`).join('\n')}

Next: what it asks for and draws (src/components/${name}/${name}.ts), its words, its height (src/theme/reserves.ts),
its attributes in embed addresses (src/embed/widgets.ts), then npm run generate and npm test.`);
