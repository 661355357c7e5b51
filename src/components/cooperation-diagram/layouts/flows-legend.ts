import { html, type TemplateResult } from 'lit';
import { renderThreads } from '../../../diagram/render/render-flows.js';
import { DEGREES } from '../../../model/codes/degrees.js';
import type { Link } from '../../../model/schemas/link.js';
import { renderWeave } from '../../../ui/weave.js';
import { familyLegend, type LegendEntry, type LegendGroup } from '../legend.js';
import type { DiagramLanguage } from '../link-words.js';
import type { NetworkView } from '../network-view.js';
import { groupOf, type FlowGroup, type FlowWords } from './flow-groups.js';

/** A bundle as it is drawn: threads that grow thin at the edges where nobody knows how much flows. */
const bundle = (group: FlowGroup, edge = 1.7, isPossible = false): TemplateResult => {
  const threads = [edge, 1.7, edge].map((width, at) => ({ path: `M0 ${2 + at * 5}H48`, width }));
  return html`<svg class="stroke flow flow-${group}" viewBox="0 0 48 14" aria-hidden="true">
    ${renderThreads(threads, isPossible)}
  </svg>`;
};

/** What bundles show: the groups of flows, what is not known of them, what is only possible, how tight the link is. */
export const flowsLegend = (view: NetworkView, words: FlowWords, language: DiagramLanguage): LegendGroup[] => {
  const { diagram, vocabulary } = language;
  const carrying = view.links.filter(({ flow }) => flow !== undefined);
  const count = (is: (link: Link & { readonly announced: boolean }) => boolean): number => carrying.filter(is).length;
  const entries = [
    ...(Object.keys(words.groups) as FlowGroup[]).map((group): LegendEntry => {
      const own = carrying.filter((link) => groupOf(link) === group);
      // One key a flow: those of a group are hidden together.
      const keys = [...new Set(own.map(({ flow }) => `flow:${flow}`))].join('\n');
      return [bundle(group), words.groups[group], own.length, keys];
    }),
    [bundle('other', 0.6), words.unknownQuantity, count(({ quantity }) => !quantity), 'quantity:unknown'],
    [bundle('other', 1.7, true), diagram.legend.announced, count(({ announced }) => announced), 'announced'],
  ] as const satisfies readonly LegendEntry[];
  const degrees = DEGREES.map((code, degree): LegendEntry => [
    renderWeave(degree),
    vocabulary.degree[code],
    count((link) => link.basis !== 'role' && link.degree === degree),
    `degree:${degree}`,
  ]);
  return [
    { title: words.legend, entries: entries.filter(isThere) },
    { title: diagram.legend.links, entries: degrees.filter(isThere) },
    familyLegend(view, language),
  ].filter((group) => group.entries.length > 0);
};

const isThere = ([, , count]: LegendEntry): boolean => count !== 0;
