/** The choice of a layout. */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { CooperationDiagramMessages } from '../../i18n/messages/cooperation-diagram.js';

export type DiagramLayout = keyof CooperationDiagramMessages['layouts'];

/** One of a few, always visible: radio buttons, so that it is one tab stop and said as what it is. */
export const renderChoice = (
  element: LitElement & { layout: DiagramLayout },
  { layout, layouts }: CooperationDiagramMessages,
): TemplateResult => {
  const current = Object.hasOwn(layouts, element.layout) ? element.layout : 'network';
  return html`<div class="choice" role="radiogroup" aria-label=${layout}>
    ${Object.entries(layouts).map(
      ([name, words]) =>
        html`<label
          ><input
            type="radio"
            name="layout"
            .checked=${name === current}
            @change=${() => {
              element.layout = name as DiagramLayout;
            }}
          />${words}</label
        >`,
    )}
  </div>`;
};
