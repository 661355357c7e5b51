/**
 * Writes the reserved heights out: into `src/theme/tissu.css`, between its two marks, and for the card into a file of
 * its own, so that a page with one card does not load the table of all elements.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { frameRules, pageRules } from '../src/theme/reserves.js';

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

/** What `src/theme/card-frame.styles.ts` holds. */
export const cardFrameFile = (): string => `// Written by \`npm run generate\` from reserves.ts.
import { css } from 'lit';

/** What \`frameStyles('action-card')\` gives, without the table of all elements. */
export const cardFrameStyles = css\`
${lay(frameRules('action-card')).trimEnd()}
\`;
`;

if (process.argv[1]?.endsWith('write-reserves.ts')) {
  const file = new URL('../src/theme/tissu.css', import.meta.url);
  const [before, rest] = readFileSync(file, 'utf8').split('/* reserves:start */');
  const after = rest?.split('/* reserves:end */')[1];
  if (before === undefined || after === undefined) throw new Error('tissu.css has lost its marks');
  writeFileSync(file, `${before}/* reserves:start */\n${pageRules()}\n/* reserves:end */${after}`);
  writeFileSync(new URL('../src/theme/card-frame.styles.ts', import.meta.url), cardFrameFile());
}
