/**
 * `npm run bench:list`: script time of one keystroke in the search of a list, when the page itself answers (the static
 * form), on 2,000 and on 20,000 sheets. Prints and asserts nothing: clocks differ from machine to machine.
 *
 * A keystroke asks what a list asks: the text so far, two filters, all facets, the first page by relevance. What is
 * measured is the client's own path, `resolve` over `FilesRepository`, on files made as `tissu publish` makes them.
 */
import { performance } from 'node:perf_hooks';
import { readDataset } from '../../src/model/api/dataset.js';
import { FilesRepository } from '../../src/model/api/files-repository.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { resolve } from '../../src/model/api/resolve.js';
import { staticFiles } from '../../src/model/api/static-files.js';
import { generateSheets } from '../../test/fixtures/generate-sheets.js';

const now = (): Date => new Date('2026-11-23T12:00:00Z');
const TYPED = ['réseau de chaleur', 'l’industrie régionale', 'oeuvre', 'friche 12 ha'];
const ROUNDS = 3;
/** A frame at 60 images a second. */
const FRAME_MS = 1000 / 60;

const filesOf = async (count: number): Promise<Map<string, string>> => {
  const repository = new MemoryRepository(readDataset({ sheets: generateSheets(count) }), { now });
  const files = new Map<string, string>();
  for await (const { path, body } of staticFiles(repository)) {
    // The lists come first, and a list is all that a search reads.
    if (path.startsWith('action-sheets/')) break;
    files.set(path, body);
  }
  return files;
};

/** Milliseconds, sorted. */
const quantile = (times: readonly number[], share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1).padStart(8);

const ask = async (repository: FilesRepository, q: string): Promise<number> => {
  const parameters = new URLSearchParams([
    ['q', q],
    ['axis', 'transition'],
    ['axis', 'skills'],
    ['status', 'in_progress'],
    ['perPage', '12'],
  ]);
  const start = performance.now();
  const { status } = await resolve(repository, 'action-sheets', parameters, 'fr');
  const time = performance.now() - start;
  if (status !== 200) throw new Error(`${q}: ${String(status)}`);
  return time;
};

console.log(
  `${'sheets'.padStart(8)}${'first'.padStart(10)}${'median'.padStart(8)}${'95 %'.padStart(8)}${'worst'.padStart(8)}   ms a keystroke; a frame is ${FRAME_MS.toFixed(1)}`,
);
for (const count of [2000, 20_000]) {
  const files = await filesOf(count);
  const repository = new FilesRepository({
    load: (path) => Promise.resolve(files.has(path) ? (JSON.parse(files.get(path)!) as unknown) : undefined),
    now,
  });
  // The first question also reads the files and builds the index: once a page.
  const first = await ask(repository, 'eau');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const text of TYPED)
      for (let length = 1; length <= text.length; length++) times.push(await ask(repository, text.slice(0, length)));
  times.sort((a, b) => a - b);
  console.log(
    `${String(count).padStart(8)}${first.toFixed(0).padStart(10)}${quantile(times, 0.5)}${quantile(times, 0.95)}${quantile(times, 1)}   ${String(times.length)} keystrokes`,
  );
}
