/**
 * Writes the reserved heights out: into `src/theme/tissu.css`, between its two marks, and for the elements of `FRAMES` into
 * style sheets of their own, so that a page with one of them does not load a table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { frameRules, pageRules, type ReservedElement } from '../src/theme/reserves.js';

/** Rules on lines of their own, as Prettier writes them inside a template. */
const lay = (rules: string): string => {
  let depth = 1;
  return rules
    .replace(/([{}])/g, '\n$1\n')
    .split('\n')
    .filter(Boolean)
    .map((part) => {
      const text = part.replace(/:(?=[\d.])/, ': ');
      if (part === '{') return ` {\n${'  '.repeat(++depth)}`.replace(/ +$/, '');
      if (part === '}') return `${'  '.repeat(--depth)}}\n`;
      return '  '.repeat(depth) + text + (text.startsWith('--') ? ';\n' : '');
    })
    .join('');
};

/** Elements whose frame is written out, by the name of its file in `src/theme`. */
export const FRAMES: ReadonlyMap<string, ReservedElement> = new Map([
  ['card-frame', 'action-card'],
  ['list-frame', 'action-list'],
  ['sheet-frame', 'action-sheet'],
  ['indicator-frame', 'indicator'],
  ['chart-frame', 'indicator-chart'],
  ['map-frame', 'territory-map'],
]);

/** What `src/theme/<name>.styles.ts` holds. */
export const frameFile = (
  name: string,
  element: ReservedElement,
): string => `// Written by \`npm run generate\` from reserves.ts.
import { css } from 'lit';

/** What \`frameStyles('${element}')\` gives, without the table of all elements. */
export const ${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Styles = css\`
${lay(frameRules(element)).trimEnd()}
\`;
`;

if (process.argv[1]?.endsWith('write-reserves.ts')) {
  const file = new URL('../src/theme/tissu.css', import.meta.url);
  const [before, rest] = readFileSync(file, 'utf8').split('/* reserves:start */');
  const after = rest?.split('/* reserves:end */')[1];
  if (before === undefined || after === undefined) throw new Error('tissu.css has lost its marks');
  writeFileSync(file, `${before}/* reserves:start */\n${pageRules()}\n/* reserves:end */${after}`);
  for (const [name, element] of FRAMES)
    writeFileSync(new URL(`../src/theme/${name}.styles.ts`, import.meta.url), frameFile(name, element));
}
