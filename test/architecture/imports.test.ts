import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import test from 'node:test';
import { type Arrow, arrowsOf, filesBelow, ringsOf } from '../support/modules.js';
import { SIBLINGS, WALLS, type Wall } from './walls.js';

const sources = ['src', 'server', 'cli'].flatMap((top) => filesBelow(top)).filter((file) => !file.endsWith('.d.ts'));
const arrows = sources.flatMap((file) => arrowsOf(file));
const say = ({ from, line, specifier }: Arrow): string => `${from}:${line} → ${specifier}`;

/** `src/diagram/render/edges.ts` → `src/diagram/render`: the longest room of the table that holds the file. */
const roomOf = (file: string): string | undefined =>
  [...WALLS.keys()].filter((room) => file.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0];

const wallOf = (file: string): Wall => WALLS.get(roomOf(file) ?? '') ?? { rooms: [] };

/** True when `file` lies in the room, or is the one file, that an entry of the table names. */
const isIn = (file: string, entry: string): boolean =>
  [entry, `src/${entry}`].some((path) => file.startsWith(`${path}/`) || file === `${path}.ts`);

const isAllowed = ({ from, to, specifier, isType }: Arrow): boolean => {
  const wall = wallOf(from);
  if (to === undefined)
    return (wall.packages ?? []).some(
      (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
  if (roomOf(to) === roomOf(from) && roomOf(from) !== 'src') return true;
  return wall.rooms.some((room) => isIn(to, room)) || (isType && (wall.types ?? []).some((room) => isIn(to, room)));
};

test('there are modules to look at', () => assert.ok(sources.length > 10 && arrows.length > 10));

test('every module lives in a room of the table', () => {
  assert.deepEqual(
    sources.filter((file) => roomOf(file) === undefined),
    [],
  );
});

test('arrows point down only', () => {
  assert.deepEqual(arrows.filter((arrow) => !isAllowed(arrow)).map(say), []);
});

test('every import leads to a file, and none to a built one', () => {
  const built = /^(dist|build|coverage|storybook-static|\.cache|node_modules)\//;
  const everywhere = [
    ...arrows,
    ...['scripts', 'test', 'stories', 'bench'].flatMap((top) => filesBelow(top)).flatMap((f) => arrowsOf(f)),
  ];
  const known = new Set(
    ['src', 'server', 'cli', 'scripts', 'test', 'stories', 'bench', 'site', 'data'].flatMap((top) =>
      filesBelow(top, ['']),
    ),
  );
  assert.deepEqual(everywhere.filter(({ to }) => to !== undefined && built.test(to)).map(say), []);
  assert.deepEqual(everywhere.filter(({ to }) => to?.startsWith('src/') && !known.has(to)).map(say), []);
});

test('the kit imports nothing from the server, the command line or the tests', () => {
  assert.deepEqual(
    arrows.filter(({ from, to }) => from.startsWith('src/') && to && !to.startsWith('src/')).map(say),
    [],
  );
});

test('a component reaches another one only through its define file', () => {
  const componentOf = (file: string): string | undefined => /^src\/components\/([^/]+)\//.exec(file)?.[1];
  const faults = arrows.filter(({ from, to, isType }) => {
    const [here, there] = [componentOf(from), to === undefined ? undefined : componentOf(to)];
    if (there === undefined || here === there) return false;
    if (from.startsWith('src/components/')) return to !== `src/components/${there}/${there}.define.ts` && !isType;
    return from.startsWith('src/embed/') && to !== `src/components/${there}/${there}.define.ts`;
  });
  assert.deepEqual(faults.map(say), []);
});

test('siblings share no door', () => {
  const faults = SIBLINGS.flatMap(({ folder, names }) => {
    const head = (file: string): string | undefined => {
      if (!file.startsWith(`${folder}/`)) return undefined;
      const name = file.slice(folder.length + 1).replace(/\.ts$/, '');
      return names.test(name) ? /^[^./]+/.exec(name)?.[0].split('-')[0] : undefined;
    };
    return arrows.filter(({ from, to }) => {
      const [here, there] = [head(from), to === undefined ? undefined : head(to)];
      return here !== undefined && there !== undefined && here !== there;
    });
  });
  assert.deepEqual(faults.map(say), []);
});

test('no ring of imports', (t) => {
  const write = (ring: readonly string[]): string => ring.join(' → ');
  assert.deepEqual(ringsOf(arrows.filter(({ isType }) => !isType)).map(write), []);
  // A ring that only types close is erased: worth a look, not a failure.
  for (const ring of ringsOf(arrows)) t.diagnostic(write(ring));
});

test('files are kebab-case, and a component is named as its folder', () => {
  assert.deepEqual(
    sources.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/.test(basename(file))),
    [],
  );
  for (const file of sources) {
    const [, folder, name] = /^src\/components\/([^/]+)\/([^/]+)\.define\.ts$/.exec(file) ?? [];
    if (folder !== undefined) assert.equal(name, folder, file);
  }
});

test('a ring, a lazy import and a type are told apart', () => {
  const seen = arrowsOf(
    'src/model/example.ts',
    `import type { A } from './a.js';
     import { type B } from './b.js';
     import { c } from './c.js';
     export * from './d.js';
     const e = await import('./e.js');
     let f: import('./f.js').F;`,
  );
  assert.deepEqual(
    seen.map(({ specifier, isType, isLazy }) => [specifier, isType, isLazy]),
    [
      ['./a.js', true, false],
      ['./b.js', true, false],
      ['./c.js', false, false],
      ['./d.js', false, false],
      ['./e.js', false, true],
      ['./f.js', true, false],
    ],
  );
  const arrow = (from: string, to: string, isLazy = false): Arrow => ({
    from,
    to,
    isLazy,
    isType: false,
    line: 1,
    specifier: to,
  });
  assert.deepEqual(ringsOf([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a')]), [['a', 'b', 'c', 'a']]);
  assert.deepEqual(ringsOf([arrow('a', 'b'), arrow('b', 'a', true)]), []);
});

test('every room of the walls has its row in ARCHITECTURE.md, and every row its wall', async () => {
  const rows = [...(await readFile('ARCHITECTURE.md', 'utf8')).matchAll(/^\| `((?:src|server|cli)[^`]*)`/gm)];
  const rooms = rows.map(([, room = '']) => room.replace('/<name>', ''));
  // A room inside a room, with the walls of the room around it.
  const inner = ['src/model/api'];
  assert.deepEqual(rooms.filter((room) => !inner.includes(room)).sort(), [...WALLS.keys()].sort());
});
