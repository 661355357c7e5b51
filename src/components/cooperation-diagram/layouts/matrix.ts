/** The layout `matrix`: loaded when it is asked for. */
import { html, svg, type TemplateResult } from 'lit';
import { renderEchoes } from '../../../diagram/render/echoes.js';
import type { MatrixLink } from '../../../diagram/render/matrix-cells.js';
import { buildMatrix } from '../../../diagram/render/matrix-picture.js';
import type { MatrixScene } from '../../../diagram/render/matrix-scene.js';
import { renderMatrixGround, renderMatrixLink } from '../../../diagram/render/render-matrix.js';
import { adopt } from '../../../element/adopt.js';
import { diagramLayouts as french } from '../../../i18n/fr/diagram-layouts.js';
import type { DiagramLayoutsMessages } from '../../../i18n/messages/diagram-layouts.js';
import { DEGREES } from '../../../model/codes/degrees.js';
import { FAMILIES } from '../../../model/codes/families.js';
import { renderWeave, WEAVES } from '../../../ui/weave.js';
import { wordFor } from '../../../ui/word-for.js';
import { familyLegend, type LegendEntry, type LegendGroup } from '../legend.js';
import type { DiagramLanguage } from '../link-words.js';
import type { NetworkView } from '../network-view.js';
import type { LayoutPart } from './layout-part.js';
import { matrixStyles } from './matrix.styles.js';

const mark = (content: TemplateResult): TemplateResult =>
  html`<svg class="weave" viewBox="0 0 24 24" aria-hidden="true">${content}</svg>`;

/** What cells show: the cloth of each degree, what is only possible, which way, and how many. */
const legendOf = (
  view: NetworkView,
  words: DiagramLayoutsMessages['matrix'],
  language: DiagramLanguage,
  { items, links }: MatrixScene,
): LegendGroup[] => {
  const { diagram, vocabulary } = language;
  const { announced, byDegree } = view;
  const explain = (sign: TemplateResult, name: string): LegendEntry => [mark(sign), name];
  const line = mark(svg`<path class="cloth" d="M4 12h16" stroke-width="1.4"></path>`);
  const frame = mark(
    svg`<g class="announced"><rect class="cell possible" x="2" y="2" width="20" height="20"></rect></g>`,
  );
  const direction = {
    title: words.direction,
    entries: [
      explain(svg`<path class="way" d="M14 5l7 7-7 7Z"></path>`, words.gives),
      explain(svg`<path class="way" d="M10 5l-7 7 7 7Z"></path>`, words.receives),
      explain(svg`<path class="several" d="M10 3h11v11Z"></path>`, words.several),
    ],
  };
  return [
    {
      title: words.legend,
      entries: [
        ...DEGREES.map((code, degree): LegendEntry => [
          renderWeave(degree),
          vocabulary.degree[code],
          byDegree.get(degree) ?? 0,
          `degree:${degree}`,
        ]),
        ...(
          [
            ['role', diagram.legend.role],
            ['unknown', diagram.legend.unknownDegree],
          ] as const
        ).flatMap(([key, name]): LegendEntry[] => {
          const count = byDegree.get(key);
          return count === undefined ? [] : [[line, name, count, `degree:${key}`]];
        }),
        [frame, diagram.legend.announced, announced, 'announced'],
      ],
    },
    ...(items.length > 0 || links.length === 0 ? [] : [direction]),
    familyLegend(view, language),
  ];
};

export const part: LayoutPart = {
  dress: (element) => {
    adopt(element, matrixStyles);
  },
  *layOut({ view, language, localize }, frame, measure) {
    const { matrix: words } = localize.words('diagramLayouts', french);
    const families = [...new Set<string>([...FAMILIES, ...view.byFamily.keys()])].map((code) => ({
      code,
      name: wordFor(language.vocabulary.family, code),
    }));
    const scene = yield* buildMatrix(view.graph, families, frame, measure);
    const counted = scene.items.length > 0;
    return {
      scene,
      caption: counted ? words.byFamily : words.caption,
      legend: legendOf(view, words, language, scene),
      look: {
        under: renderMatrixGround(scene),
        link: (link, tone, _crowded, index, isShown) =>
          renderMatrixLink(link as MatrixLink, tone, WEAVES, counted, index, isShown),
        echo: (node) => renderEchoes(scene, node),
      },
    };
  },
};
