import type { Picture } from './measure.js';

export interface Measured extends Picture {
  /** Milliseconds from the call to the picture in the page, and of the longest task meanwhile; 0 below 50. */
  readonly time: number;
  readonly longest: number;
  /** Seconds of the page's main thread. */
  readonly script: number;
  /** Bytes of the heap that stay. */
  readonly memory: number;
  /** Milliseconds between frames while dragged and zoomed: median and 95th of a hundred each. */
  readonly frames: readonly number[];
}

export interface Row {
  readonly graph: string;
  readonly name: string;
  /** Of all that the page loads, after brotli. */
  readonly bytes: number;
  readonly failure: string | undefined;
  /** As the peer draws it, names included, and brought to the criterion. */
  readonly own: Measured | undefined;
  readonly criterion: Measured | undefined;
}

export interface About {
  readonly version: string;
  readonly cores: number;
  readonly rounds: number;
  /** Milliseconds above which a peer is not run again. */
  readonly slow: number;
  readonly frame: { readonly width: number; readonly height: number };
}

/** What a picture is ranked by: the less the better, or the more. */
const RANKED: readonly [of: (each: Measured) => number, sign: 1 | -1][] = [
  [({ stress }) => stress, 1],
  [({ crossings }) => crossings, 1],
  [({ preserved }) => preserved, -1],
  [({ nodeOverlaps }) => nodeOverlaps, 1],
  [({ labelOverlaps }) => labelOverlaps, 1],
];

/** Mean rank of each row over the five qualities; equal ones share the better rank. */
const meanRanks = (rows: readonly Measured[]): number[] =>
  rows.map((row) => {
    const ranks = RANKED.map(([of, sign]) => 1 + rows.filter((other) => sign * (of(other) - of(row)) < -1e-9).length);
    return ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  });

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const whole = (value: number): string => (value === 0 ? '< 50' : value.toFixed(0));
const quality = ({ stress, crossings, preserved, nodeOverlaps, labelOverlaps }: Measured): string[] => [
  stress.toFixed(3),
  crossings.toFixed(2),
  preserved.toFixed(3),
  String(nodeOverlaps),
  String(labelOverlaps),
];
const cost = (row: Row, each: Measured): string[] => [
  row.name,
  (row.bytes / 1000).toFixed(0),
  each.time.toFixed(0),
  whole(each.longest),
  (each.script * 1000).toFixed(0),
  (each.memory / 1e6).toFixed(1),
];

const section = (graph: string, rows: readonly Row[], key: 'own' | 'criterion', isLarge: boolean): string => {
  const done = rows.flatMap((row) => (row[key] ? [{ row, each: row[key] }] : []));
  if (done.length === 0) return '';
  const ranks = meanRanks(done.map(({ each }) => each));
  const order = done.map((entry, at) => ({ ...entry, rank: ranks[at]! })).sort((a, b) => a.each.time - b.each.time);
  const head = ['', 'KB br', 'ms', 'longest task', 'thread ms', 'MB', 'S', 'X', 'N', 'O', 'L'];
  const last = isLarge ? ['drag', 'zoom'] : ['names'];
  const title = isLarge
    ? `${graph}: ready, dragged and zoomed`
    : key === 'own'
      ? `${graph}: as each draws it, names included`
      : `${graph}: brought to the same criterion`;
  return [
    `### ${title}`,
    '',
    table(
      [...head, ...last, 'mean rank'],
      order.map(({ row, each, rank }) => [
        ...cost(row, each),
        ...quality(each),
        ...(isLarge
          ? [0, 2].map((at) => `${each.frames[at]?.toFixed(0) ?? '–'} (${each.frames[at + 1]?.toFixed(0) ?? '–'})`)
          : [String(each.labels)]),
        rank.toFixed(1),
      ]),
    ),
    ...rows.flatMap(({ name, failure }) => (failure === undefined ? [] : ['', `${name}: ${failure}.`])),
    '',
  ].join('\n');
};

/** The published table. */
export const writeResults = (rows: readonly Row[], { version, cores, rounds, slow, frame }: About): string => {
  const graphs = [...new Set(rows.map(({ graph }) => graph))];
  const intro = `# The diagram and its peers

Written by \`npm run bench:diagram\`, not by hand. ${version}, ${String(cores)} cores, without a graphics card; a frame of
${String(frame.width)} × ${String(frame.height)} pixels; medians of ${String(rounds)} rounds, each peer in a page of its own, round by round, cold (one round for thousands of
nodes, and for who takes more than ${String(slow / 1000)} seconds). Clocks differ from machine to machine, and from run to run where others work on it: what stands is the order.
Versions of the peers are those of \`package.json\` beside this file. Links and nodes are drawn by each peer in its own way,
what only lays out on a plain canvas.

The graphs are made from a seed (\`graphs.ts\`): planted communities, most links within. Qualities come from coordinates
(\`quality.ts\`): **S** normalised stress, **X** crossings per link, **N** neighbourhood preservation (mean Jaccard index of the
neighbours in the graph and as many nearest in the picture), **O** pairs of nodes that overlap, **L** pairs of names that
overlap. **ms** from the call until the picture is shown; **longest task** of the main thread; **thread ms** all it did;
**KB** of script after brotli; **MB** of heap that stay. **Mean rank** is over S, X, N, O and L.

"The same criterion": no two nodes overlap, and no two names that are shown. Peers that do not see to it are finished by
\`peers/finish.mjs\`, whose time is part of theirs; **names** says how many are shown.
`;
  const sections = graphs.flatMap((graph) => {
    const own = rows.filter((row) => row.graph === graph);
    const isLarge = own.every(({ criterion }) => !criterion);
    return (isLarge ? (['own'] as const) : (['criterion', 'own'] as const)).map((key) =>
      section(graph, own, key, isLarge),
    );
  });
  return `${[intro, ...sections].join('\n').trimEnd()}\n`;
};
