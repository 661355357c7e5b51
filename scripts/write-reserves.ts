/** Writes the reserved heights into `src/theme/tissu.css`, between its two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pageRules } from '../src/theme/reserves.js';

const file = new URL('../src/theme/tissu.css', import.meta.url);
const [before, rest] = readFileSync(file, 'utf8').split('/* reserves:start */');
const after = rest?.split('/* reserves:end */')[1];
if (before === undefined || after === undefined) throw new Error('tissu.css has lost its marks');
writeFileSync(file, `${before}/* reserves:start */\n${pageRules()}\n/* reserves:end */${after}`);
