/**
 * The layout `matrix` in a narrow frame, where names stand above the rows, and where rows are families, for a row for each
 * actor would be too much: loaded when one comes.
 */
import { placeAbove } from '../../../diagram/layout/matrix-above.js';
import { buildFamilies } from '../../../diagram/render/matrix-of-families.js';
import { buildActors, LEAST } from '../../../diagram/render/matrix-of-nodes.js';
import { renderCount, renderFamilies } from '../../../diagram/render/render-families.js';
import { FAMILIES } from '../../../model/codes/families.js';
import { WEAVES } from '../../../ui/weave.js';
import { wordOf } from '../link-words.js';
import type { LayoutPart } from './layout-part.js';
import { dress, tellActors, tellMatrix, wordsOf } from './matrix.js';

/** Names above rows are at most this long over the columns. */
const LONGEST = 150;

export const part: LayoutPart = {
  dress,
  *layOut(request, frame, measure) {
    const { view, language } = request;
    const actors = yield* buildActors(view.graph, frame, measure, placeAbove, [[LONGEST, LEAST]]);
    // Blocks would frame names too.
    if (actors) return tellActors(request, { ...actors, blocks: [] });
    const families = [...new Set<string>([...FAMILIES, ...view.byFamily.keys()])].map((code) => ({
      code,
      name: wordOf(language.vocabulary.family, code),
    }));
    const scene = yield* buildFamilies(view.graph, families, frame, measure);
    return tellMatrix(request, {
      scene,
      caption: wordsOf(request).byFamily,
      draw: (cell) => renderCount(cell, WEAVES),
      under: renderFamilies(scene),
      explained: [],
    });
  },
};
