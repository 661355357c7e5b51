/**
 * Makes `data/*.json` from `data/source/` and `data/mapping.json`: `npm run data`.
 *
 * Arguments, both optional: the directory to write to, and the directory that holds `source/` and `mapping.json`.
 * Exit code 1, and one sentence that names the sheet and the field, when something has no place in the mapping.
 */
import { fileURLToPath } from 'node:url';
import { DataFailure } from './failure.js';
import { makeData } from './make-data.js';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
const [to = data, from = data] = process.argv.slice(2);
try {
  const files = await makeData(from, to);
  console.log(`${files.length} files made: ${files.join(', ')}`);
} catch (failure) {
  if (!(failure instanceof DataFailure)) throw failure;
  console.error(`Data not made. ${failure.message}`);
  process.exitCode = 1;
}
