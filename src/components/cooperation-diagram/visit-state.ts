/** How a visitor sees a scene: what is chosen and pointed at, lit, faint or filtered out. Pure. */
import type { SceneState } from '../../diagram/render/render-scene.js';
import type { Scene, SceneLabel } from '../../diagram/scene/scene.js';
import type { Selection } from '../../element/events.js';
import type { NetworkView } from './network-view.js';
import type { Reading } from './reading/reading.js';
import type { Drawn } from './visit.js';

/** From the middle of a line to its baseline. */
const BASELINE = 4.4;

/** A label for a node that has none in the scene, on the side where there is more room. */
export const spareLabel = ({ actors }: NetworkView, { labels, nodes, width }: Scene, node: number): SceneLabel[] => {
  const place = nodes[node];
  const name = actors[node]?.name ?? '';
  if (!place || name === '' || labels.some((label) => label.node === node)) return [];
  const after = place.x < width / 2;
  const [x, y] = [place.x + (after ? 1 : -1) * (place.reach + 6), place.y + BASELINE];
  return [
    { node, lines: [name], anchor: after ? 'start' : 'end', x, y, box: { left: x, top: y, right: x, bottom: y } },
  ];
};

/** @param pointed index of the node that is pointed at or focused; -1 for none */
export const stateOf = (
  { view, scene }: Drawn,
  selection: Selection | undefined,
  pointed: number,
  reading: Reading | undefined,
): Pick<SceneState, 'chosen' | 'linkTone' | 'nodeTone'> & Pick<Partial<SceneState>, 'marks'> => {
  const place = (type: Selection['type'], list: readonly { readonly id: string }[]): number =>
    selection?.type === type ? list.findIndex(({ id }) => id === selection.id) : -1;
  const chosen = place('actor', scene.nodes);
  const link = place('link', scene.links);
  const shown = new Set(view.actorOrder);
  const tones = scene.links.map(({ id, from, to }, at): string | undefined => {
    if (reading && !reading.shows(id)) return undefined;
    const isLit = at === link || [from, to].some((end) => end === chosen || end === pointed);
    return isLit ? 'lit' : (reading?.toneOf('link', id) ?? '');
  });
  // Names are muted away from what is chosen; pointing alone mutes nothing.
  const near = new Set(
    scene.links.flatMap(({ from, to }, at) => (at === link || from === chosen || to === chosen ? [from, to] : [])),
  );
  const isFar = (node: number): boolean => (chosen >= 0 || link >= 0) && node !== chosen && !near.has(node);
  return {
    chosen,
    linkTone: (at) => tones[at],
    nodeTone: (node) => {
      if (!shown.has(node)) return undefined;
      if (node === chosen) return 'chosen';
      return reading?.toneOf('node', scene.nodes[node]!.id) || (isFar(node) ? 'far' : '');
    },
    ...reading?.marks(scene, tones),
  };
};
