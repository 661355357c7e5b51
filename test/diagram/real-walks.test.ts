/** Keys over the networks that the server answers with: of every territory that has sheets, in every layout. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { VisitKeys } from '../../src/components/cooperation-diagram/visit-keys.js';
import { lookAt } from '../../src/components/cooperation-diagram/reading/sight.js';
import { NO_SIEVE } from '../../src/components/cooperation-diagram/reading/sieve.js';
import type { NetworkView } from '../../src/components/cooperation-diagram/network-view.js';
import { busy } from '../../src/diagram/render/busy.js';
import { aspectFor, compose, sketch } from '../../src/diagram/render/picture.js';
import type { Scene } from '../../src/diagram/scene/scene.js';
import { measureRoughly } from '../../src/diagram/scene/text.js';
import { resolve } from '../../src/model/api/resolve.js';
import { readShape } from '../../src/model/read-shape.js';
import type { Network } from '../../src/model/schemas/network.js';
import { networkShape } from '../../src/model/shapes/network.js';
import { finish } from '../../src/util/slices.js';
import { realRepository } from '../fixtures/real-repository.js';
import { laidOut, PARTS, viewOf } from './layouts.js';

const answer = async (path: string): Promise<unknown> => {
  const url = new URL(path, 'https://tissu.example/');
  const { status, ...rest } = await resolve(realRepository, url.pathname.slice(1), url.searchParams, 'fr');
  assert.equal(status, 200, path);
  return (rest as { body: unknown }).body;
};

const networkOf = async (territory: string): Promise<Network> => {
  const network = readShape(networkShape, await answer(`network?territory=${territory}`), () => undefined);
  assert.ok(network);
  return network;
};

/** The territories that sheets tell of, and the networks the server makes of them. */
const networks = await (async () => {
  const { data } = (await answer('action-sheets?perPage=100')) as {
    readonly data: readonly { readonly territory?: { readonly id: string } | null }[];
  };
  const ids = [...new Set(data.flatMap(({ territory }) => territory?.id ?? []))].sort();
  return Promise.all(ids.map(async (id) => [id, await networkOf(id)] as const));
})();

const drawn = (layout: string, network: Network, view: NetworkView, width: number): Scene => {
  if (layout !== 'network') return laidOut(PARTS[layout as keyof typeof PARTS], network, width).scene;
  const shape = aspectFor(width);
  return finish(compose(view.graph, finish(sketch(view.graph, shape)), { width, height: 560 }, measureRoughly, busy));
};

const KEYS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'PageDown', 'PageUp'];

/** Everybody who is met when every key is pressed on everybody, from the first one on. */
const walk = (view: NetworkView, scene: Scene): Set<number> => {
  let at = view.actorOrder[0]!;
  const keys = new VisitKeys({
    focus: (place) => {
      at = place ?? at;
    },
    choose: () => undefined,
    leave: () => false,
    zoom: () => false,
  });
  const met = new Set([at]);
  for (const place of met) {
    for (const key of KEYS) {
      at = place;
      keys.type(
        { key, ctrlKey: false, altKey: false, metaKey: false, timeStamp: 0 } as KeyboardEvent,
        { view, scene },
        place,
      );
      met.add(at);
    }
  }
  return met;
};

const reachesAll = (view: NetworkView, scene: Scene, what: string): void => {
  if (view.actorOrder.length === 0) return;
  assert.deepEqual([...walk(view, scene)].sort(), [...view.actorOrder].sort(), what);
};

test('there are networks to walk over', () => {
  assert.ok(networks.length >= 15, `${networks.length}`);
  assert.ok(networks.every(([, { actors }]) => actors.length > 0));
});

for (const layout of ['network', ...Object.keys(PARTS)]) {
  test(`${layout}: arrows and Page keys reach every actor, and under filters every one that is shown`, () => {
    for (const [id, network] of networks) {
      const view = viewOf(network);
      for (const width of [880, 288]) {
        const scene = drawn(layout, network, view, width);
        reachesAll(view, scene, `${id} at ${width}`);
        for (const family of view.byFamily.keys()) {
          const sieve = { ...NO_SIEVE, hidden: new Map([[`family:${family}`, family]]) };
          const sight = lookAt(view, { sieve, steps: 0, order: undefined, chosen: -1 });
          reachesAll(sight.near, scene, `${id} at ${width} without ${family}`);
        }
        for (const chosen of view.actorOrder.slice(0, 3)) {
          const sight = lookAt(view, { sieve: NO_SIEVE, steps: 1, order: { column: 'names', down: true }, chosen });
          reachesAll(sight.near, scene, `${id} at ${width} around ${view.actors[chosen]!.name}`);
        }
      }
    }
  });
}
