/** The layout `matrix` where rows are families: loaded when a row for each actor would be too much. */
import { buildFamilies } from '../../../diagram/render/matrix-of-families.js';
import { renderCount, renderFamilies } from '../../../diagram/render/render-families.js';
import { FAMILIES } from '../../../model/codes/families.js';
import { WEAVES } from '../../../ui/weave.js';
import { wordOf } from '../link-words.js';
import type { LayoutPart } from './layout-part.js';
import { dress, tellMatrix, wordsOf } from './matrix.js';

export const part: LayoutPart = {
  dress,
  *layOut(request, frame, measure) {
    const { view, language } = request;
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
