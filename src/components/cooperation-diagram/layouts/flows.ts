/** The layout `flows`: loaded when it is asked for. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderEchoes } from '../../../diagram/render/echoes.js';
import type { FlowLink, FlowRequest } from '../../../diagram/render/flow-bundle.js';
import { buildFlows } from '../../../diagram/render/flows-picture.js';
import { renderFlow, renderFlowsGround } from '../../../diagram/render/render-flows.js';
import { adopt } from '../../../element/adopt.js';
import { diagramLayouts as french } from '../../../i18n/fr/diagram-layouts.js';
import type { DiagramLayoutsMessages } from '../../../i18n/messages/diagram-layouts.js';
import type { Link } from '../../../model/schemas/link.js';
import { groupBy } from '../../../util/group-by.js';
import { WEAVES } from '../../../ui/weave.js';
import { wordFor } from '../../../ui/word-for.js';
import { familyLegend, type LegendEntry, type LegendGroup } from '../legend.js';
import { quantityWords, type DiagramLanguage } from '../link-words.js';
import type { NetworkView } from '../network-view.js';
import { flowsStyles } from './flows.styles.js';
import type { LayoutPart } from './layout-part.js';

type Words = DiagramLayoutsMessages['flows'];
type Group = keyof Words['groups'];

/** Colours of flows: kinds that a reader of industrial ecology keeps apart. */
const GROUPS: ReadonlyMap<string, Group> = new Map<string, Group>([
  ['energy', 'energy'],
  ['water', 'water'],
  ['material', 'matter'],
  ['by-product', 'matter'],
  ['waste', 'matter'],
  ['co2', 'matter'],
  ['transport', 'transport'],
]);
const groupOf = ({ flow }: Link): Group => GROUPS.get(flow ?? '') ?? 'other';

/** Quantities are comparable in one unit and one period only. */
const scaleOf = ({ quantity }: Link): string | undefined =>
  quantity && quantity.value > 0 && Number.isFinite(quantity.value)
    ? JSON.stringify([quantity.unit, quantity.period])
    : undefined;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What flows, then how much of it, or why nobody can say. */
const wordsOf = (link: Link, words: Words, language: DiagramLanguage): string[] => {
  const { network } = language;
  const { flow, subflow, quantity, status } = link;
  const fine = wordFor(network.subflow, subflow ?? '');
  const what = fine || wordFor(network.flow, flow ?? '') || words.unknownFlow;
  if (status !== 'existing') return [capital(what), wordFor(network.linkStatus, status)];
  if (!quantity) return [capital(what), words.unknownQuantity];
  return [capital(what), quantityWords(quantity, language)];
};

const flowsOf = (links: readonly Link[], words: Words, language: DiagramLanguage): FlowRequest[] => {
  const largest = new Map<string, number>();
  const carrying = links.flatMap((link, edge) => (link.flow === undefined ? [] : [{ link, edge }]));
  for (const { link } of carrying) {
    const scale = scaleOf(link);
    if (scale !== undefined) largest.set(scale, Math.max(largest.get(scale) ?? 0, link.quantity!.value));
  }
  return carrying.map(({ link, edge }) => {
    const scale = scaleOf(link);
    return {
      edge,
      lines: wordsOf(link, words, language),
      share: scale === undefined ? undefined : link.quantity!.value / largest.get(scale)!,
      group: groupOf(link),
    };
  });
};

/** What bundles show: the groups of flows, what is not known of them, what is only possible. */
const legendOf = (view: NetworkView, words: Words, language: DiagramLanguage): LegendGroup[] => {
  const carrying = view.links.filter(({ flow }) => flow !== undefined);
  const bundle = (group: string, widths: readonly number[], dash = false): TemplateResult =>
    html`<svg class="stroke flow flow-${group}" viewBox="0 0 48 14" aria-hidden="true">
      ${widths.map(
        (width, at) =>
          svg`<path d="M0 ${2 + at * 5}H48" stroke-width=${width} stroke-dasharray=${dash ? '2.2 5' : nothing} stroke-dashoffset=${at % 2 ? 3.6 : 0}></path>`,
      )}
    </svg>`;
  const groups = groupBy(carrying, groupOf);
  return [
    {
      title: words.legend,
      entries: [
        ...(Object.keys(words.groups) as Group[]).flatMap((group): LegendEntry[] => {
          const own = groups.get(group);
          return own ? [[bundle(group, [1.7, 1.7, 1.7]), words.groups[group], own.length]] : [];
        }),
        [bundle('other', [0.6, 1.7, 0.6]), words.unknownQuantity],
        [
          bundle('other', [1.7, 1.7, 1.7], true),
          words.possible,
          carrying.filter(({ announced }) => announced).length,
          'announced',
        ],
      ],
    },
    familyLegend(view, language),
  ];
};

export const part: LayoutPart = {
  dress: (element) => {
    adopt(element, flowsStyles);
  },
  *layOut({ view, language, localize }, frame, measure) {
    const { flows: words } = localize.words('diagramLayouts', french);
    const scene = yield* buildFlows(view.graph, flowsOf(view.links, words, language), frame, measure);
    return {
      scene,
      caption: scene.links.length === 0 ? words.none : words.caption(scene.links.length),
      legend: legendOf(view, words, language),
      look: {
        under: renderFlowsGround(scene, words),
        link: (link, tone) => renderFlow(link as FlowLink, tone, WEAVES),
        echo: (node) => renderEchoes(scene, node),
      },
    };
  },
};
