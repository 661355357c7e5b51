import { html, type TemplateResult } from 'lit';
import { renderThreads } from '../../../diagram/render/render-flows.js';
import { DEGREES } from '../../../model/codes/degrees.js';
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
  /** What none is of says nothing here. */
  const entry = (
    sign: TemplateResult,
    name: string,
    is: (link: (typeof carrying)[number]) => unknown,
    key: (own: typeof carrying) => string,
  ): LegendEntry[] => {
    const own = carrying.filter(is);
    return own.length === 0 ? [] : [[sign, name, own.length, key(own)]];
  };
  return [
    {
      title: words.legend,
      entries: [
        ...(Object.keys(words.groups) as FlowGroup[]).flatMap((group) =>
          entry(
            bundle(group),
            words.groups[group],
            (link) => groupOf(link) === group,
            // One key a flow: those of a group are hidden together.
            (own) => [...new Set(own.map(({ flow }) => `flow:${flow}`))].join('\n'),
          ),
        ),
        ...entry(
          bundle('other', 0.6),
          words.unknownQuantity,
          ({ quantity }) => !quantity,
          () => 'quantity:unknown',
        ),
        ...entry(
          bundle('other', 1.7, true),
          diagram.legend.announced,
          ({ announced }) => announced,
          () => 'announced',
        ),
      ],
    },
    {
      title: diagram.legend.links,
      entries: DEGREES.flatMap((code, degree) =>
        entry(
          renderWeave(degree),
          vocabulary.degree[code],
          (link) => link.basis !== 'role' && link.degree === degree,
          () => `degree:${degree}`,
        ),
      ),
    },
    familyLegend(view, language),
  ].filter(({ entries }) => entries.length > 0);
};
