/** The layout `rings`: loaded when it is asked for. */
import { placeOrbits } from '../../../diagram/layout/rings.js';
import { renderLink } from '../../../diagram/render/render-scene.js';
import { renderRingNames, renderRings } from '../../../diagram/render/render-rings.js';
import { buildRings } from '../../../diagram/render/rings-picture.js';
import type { Stroke } from '../../../diagram/scene/strokes.js';
import { diagramLayouts as french } from '../../../i18n/fr/diagram-layouts.js';
import { DEGREES } from '../../../model/codes/degrees.js';
import { FAMILIES } from '../../../model/codes/families.js';
import { dressIn } from './dress.js';
import type { LayoutPart } from './layout-part.js';
import { ringsStyles } from './rings.styles.js';

/** Links cross the rings: they stay back until they are chosen. */
const quiet: typeof renderLink = (link, tone, crowded) => renderLink(link, tone || 'quiet', crowded);

/** @param place whole rings, or what else can be */
export const ringsPart = (place = placeOrbits): LayoutPart => ({
  dress: dressIn(ringsStyles),
  *layOut({ view: { graph }, language, localize, busy }, frame, measure) {
    const { rings: words } = localize.words('diagramLayouts', french);
    const rim = DEGREES.length;
    const rings = graph.touching.map((edges) => {
      const degrees = edges.map((edge) => {
        const { degree = -1, faint } = graph.edges[edge]!;
        return faint ? -1 : degree;
      });
      return rim - 1 - Math.max(-1, ...degrees);
    });
    // The rim is there for those who sit on it; the six degrees are always told.
    const strokes: Stroke[] = [5, 4, 3, 2, 1, 0];
    const names = DEGREES.map((code) => language.vocabulary.degree[code]).reverse();
    if (rings.includes(rim)) {
      strokes.push('thin');
      names.push(words.rim);
    }
    const families: readonly string[] = FAMILIES;
    const sectors = graph.nodes.map(({ family }) => families.indexOf(family) + 1 || FAMILIES.length + 1);
    const scene = yield* buildRings({ ...busy, graph, names, rings, sectors }, frame, measure, place);
    return (
      scene && {
        scene,
        caption: words.caption,
        look: { under: renderRings(scene, strokes), over: renderRingNames(scene, names), link: quiet },
      }
    );
  },
});

/** Whole rings; full rings and narrow frames want arcs. */
export const part: LayoutPart = { ...ringsPart(), instead: () => import('./rings-arcs.js') };
