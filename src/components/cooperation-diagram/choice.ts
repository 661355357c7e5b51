/** The choice of a layout. */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { CooperationDiagramMessages } from '../../i18n/messages/cooperation-diagram.js';

export const DIAGRAM_LAYOUTS = ['network', 'rings', 'flows', 'matrix'] as const;
export type DiagramLayout = (typeof DIAGRAM_LAYOUTS)[number];

/** One of a few, always visible: radio buttons, so that it is one tab stop and said as what it is. */
export const renderChoice = (
  element: LitElement & { layout: DiagramLayout },
  { layout, layouts }: CooperationDiagramMessages,
): TemplateResult => {
  const current = DIAGRAM_LAYOUTS.includes(element.layout) ? element.layout : 'network';
  return html`<div class="choice" role="radiogroup" aria-label=${layout}>
    ${DIAGRAM_LAYOUTS.map(
      (name) =>
        html`<label
          ><input
            type="radio"
            name="layout"
            .checked=${name === current}
            @change=${() => {
              element.layout = name;
            }}
          />${layouts[name]}</label
        >`,
    )}
  </div>`;
};
