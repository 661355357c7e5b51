/** The layout `flows`: loaded when it is asked for. */
import { svg } from 'lit';
import { renderEchoes } from '../../../diagram/render/echoes.js';
import type { FlowLink, FlowRequest } from '../../../diagram/render/flow-bundle.js';
import { buildFlows } from '../../../diagram/render/flows-picture.js';
import { renderBars, renderFlow, renderFlowsGround } from '../../../diagram/render/render-flows.js';
import { diagramLayouts as french } from '../../../i18n/fr/diagram-layouts.js';
import type { Link } from '../../../model/schemas/link.js';
import { WEAVES } from '../../../ui/weave.js';
import { quantityWords, wordOf, type DiagramLanguage } from '../link-words.js';
import { groupOf, type FlowWords } from './flow-groups.js';
import { flowsLegend } from './flows-legend.js';
import { flowsStyles } from './flows.styles.js';
import { dressIn } from './dress.js';
import type { LayoutPart } from './layout-part.js';

/** Quantities are comparable in one unit and one period only. */
const scaleOf = ({ flow, quantity }: Link): string | undefined =>
  flow !== undefined && quantity && quantity.value > 0 && Number.isFinite(quantity.value)
    ? JSON.stringify([quantity.unit, quantity.period])
    : undefined;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What flows, then how much of it, or why nobody can say. */
const wordsOf = (
  { flow, subflow, quantity, status }: Link,
  words: FlowWords,
  language: DiagramLanguage,
): FlowRequest['lines'] => {
  const { network } = language;
  const what = wordOf(network.subflow, subflow) || wordOf(network.flow, flow) || words.unknownFlow;
  const much = quantity ? quantityWords(quantity, language) : words.unknownQuantity;
  return [capital(what), status === 'existing' ? much : wordOf(network.linkStatus, status)];
};

const flowsOf = (links: readonly Link[], words: FlowWords, language: DiagramLanguage): FlowRequest[] => {
  const largest = new Map<string, number>();
  for (const link of links) {
    const scale = scaleOf(link);
    if (scale !== undefined) largest.set(scale, Math.max(largest.get(scale) ?? 0, link.quantity!.value));
  }
  return links.flatMap((link, edge) => {
    if (link.flow === undefined) return [];
    const scale = scaleOf(link);
    return {
      edge,
      lines: wordsOf(link, words, language),
      share: scale === undefined ? undefined : link.quantity!.value / largest.get(scale)!,
      group: groupOf(link),
    };
  });
};

/** @param more draws the flows that are left */
export const flowsPart = (more?: Parameters<typeof buildFlows>[4]): LayoutPart => ({
  dress: dressIn(flowsStyles),
  *layOut({ view, language, localize }, frame, measure) {
    const { flows: words } = localize.words('diagramLayouts', french);
    const scene = yield* buildFlows(view.graph, flowsOf(view.links, words, language), frame, measure, more);
    return (
      scene && {
        scene,
        caption: scene.links.length === 0 ? words.none : words.caption(scene.links.length),
        legend: flowsLegend(view, words, language),
        look: {
          under: renderFlowsGround(scene, words),
          link: (link, tone) => renderFlow(link as FlowLink, tone, WEAVES),
          echo: (node) => svg`${renderBars(scene, node)}${renderEchoes(scene, node)}`,
        },
      }
    );
  },
});

/** Flows side by side in a wide frame; narrow frames, and flows that cross, want more. */
export const part: LayoutPart = { ...flowsPart(), instead: () => import('./flows-more.js') };
