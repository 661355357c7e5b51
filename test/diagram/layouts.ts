/** The layouts of a diagram as the element lays them out, on networks made by chance. */
import type { LaidOut, LayoutPart } from '../../src/components/cooperation-diagram/layouts/layout-part.js';
import { part as flows } from '../../src/components/cooperation-diagram/layouts/flows.js';
import { part as moreFlows } from '../../src/components/cooperation-diagram/layouts/flows-more.js';
import { part as matrix } from '../../src/components/cooperation-diagram/layouts/matrix.js';
import { part as moreMatrix } from '../../src/components/cooperation-diagram/layouts/matrix-more.js';
import { part as ringsAsArcs } from '../../src/components/cooperation-diagram/layouts/rings-arcs.js';
import { part as rings } from '../../src/components/cooperation-diagram/layouts/rings.js';
import { viewNetwork, type NetworkView } from '../../src/components/cooperation-diagram/network-view.js';
import { busy } from '../../src/diagram/render/busy.js';
import { measureRoughly } from '../../src/diagram/scene/text.js';
import { fr } from '../../src/i18n/fr.js';
import type { Network } from '../../src/model/schemas/network.js';
import { seededRandom } from '../seeded-random.js';
import { finish, type Task } from '../../src/util/slices.js';

export const PARTS = { rings, flows, matrix };

const localize: Parameters<LayoutPart['layOut']>[0]['localize'] = { words: (_, french) => french };
const language = {
  locale: 'fr',
  diagram: fr.cooperationDiagram,
  network: fr.networkVocabulary,
  vocabulary: fr.vocabulary,
} as const;

export const viewOf = (network: Network): NetworkView => viewNetwork(network, {});

/** What draws what a part leaves, as `instead` loads it. */
const INSTEAD: ReadonlyMap<LayoutPart, LayoutPart> = new Map([
  [flows, moreFlows],
  [matrix, moreMatrix],
  [rings, ringsAsArcs],
]);

export function* layOut(part: LayoutPart, network: Network, width: number, height = 560): Task<LaidOut> {
  for (let drawing: LayoutPart | undefined = part; drawing; drawing = INSTEAD.get(drawing)) {
    const laid = yield* drawing.layOut(
      { view: viewOf(network), language, localize, busy },
      { width, height },
      measureRoughly,
    );
    if (laid) return laid;
  }
  throw new Error('no part draws this network');
}

export const laidOut = (part: LayoutPart, network: Network, width: number, height = 560): LaidOut =>
  finish(layOut(part, network, width, height));

const KINDS = ['company', 'epci', 'state', 'university', 'federation', 'bank', 'foundation', 'unknown'];
const WORDS = ['Agence', 'de', 'l’eau', 'Syndicat', 'Saur', 'Métropole', 'Aix-Marseille', 'Club', 'des', 'industriels'];
const FLOWS = ['energy', 'water', 'by-product', 'transport', 'skills', 'constructor', undefined, undefined];

/** A network made by chance: parts, self links of groups, several links between two actors, cycles of flows. */
export const randomNetwork = (seed: number, most = 60): Network => {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const count = below(most + 1);
  return {
    actors: Array.from({ length: count }, (_, at) => ({
      id: `a${String(at).padStart(3, '0')}`,
      name: Array.from({ length: below(6) }, () => pick(WORDS)).join(' '),
      kind: pick(KINDS),
      sheets: [],
      ...(random() < 0.1 ? { group: true, count: 25 } : {}),
    })),
    links: Array.from({ length: count === 0 ? 0 : below(2 * count) }, (_, at) => {
      const flow = pick(FLOWS);
      return {
        id: `l${String(at).padStart(3, '0')}`,
        from: `a${String(below(random() < 0.5 ? Math.min(3, count) : count)).padStart(3, '0')}`,
        to: `a${String(below(count)).padStart(3, '0')}`,
        kind: 'sale',
        status: random() < 0.2 ? 'potential' : 'existing',
        basis: random() < 0.2 ? 'role' : 'stated',
        directed: random() < 0.6,
        ...(random() < 0.2 ? {} : { degree: below(6) }),
        ...(flow === undefined ? {} : { flow }),
        ...(random() < 0.3 ? { quantity: { value: below(9000), unit: pick(['t', 'MWh']), period: 'year' } } : {}),
      };
    }),
  };
};

/** The same network, written in another order. */
export const shuffled = ({ actors, links }: Network, seed: number): Network => {
  const random = seededRandom(seed);
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((value) => ({ value, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  return { actors: shuffle(actors), links: shuffle(links) };
};

/** Networks of one shape: `star` from one actor to all, `clique` of all with all, `kin` of one family. */
export const shapedNetwork = (shape: 'star' | 'clique' | 'kin', count: number): Network => {
  const id = (at: number): string => `a${String(at).padStart(3, '0')}`;
  const pairs = Array.from({ length: count }, (_, a) => a).flatMap((a) =>
    Array.from({ length: count }, (_, b) => b).flatMap((b): (readonly [number, number])[] => {
      if (shape === 'star') return a === 0 && b > 0 ? [[a, b]] : [];
      if (shape === 'kin') return b === a + 1 ? [[a, b]] : [];
      return a < b ? [[a, b]] : [];
    }),
  );
  return {
    actors: Array.from({ length: count }, (_, at) => ({
      id: id(at),
      name: `Acteur numéro ${at}`,
      kind: shape === 'kin' ? 'company' : KINDS[at % KINDS.length]!,
      sheets: [],
    })),
    links: pairs.map(([a, b], at) => ({
      id: `l${String(at).padStart(4, '0')}`,
      from: id(a),
      to: id(b),
      kind: 'sale',
      status: 'existing',
      basis: 'stated',
      directed: true,
      degree: at % 6,
      flow: 'water',
    })),
  };
};
