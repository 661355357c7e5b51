/** The choice of a layout: loaded beside the first picture. */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { CooperationDiagramMessages } from '../../i18n/messages/cooperation-diagram.js';
import { choiceStyles } from './choice.styles.js';
import type { DiagramLayout } from './cooperation-diagram.js';

const NAMES: readonly DiagramLayout[] = ['network', 'rings', 'flows', 'matrix'];

/** One of a few, always visible: radio buttons, so that it is one tab stop and said as what it is. */
export const renderChoice = (
  element: LitElement & { layout: DiagramLayout },
  { layouts }: CooperationDiagramMessages,
): TemplateResult => {
  const current = NAMES.includes(element.layout) ? element.layout : 'network';
  return html`${NAMES.map(
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
  )}`;
};

/** Where styles travel as CSS they are sheets already: see `scripts/build/kit-styles.mjs`. */
export const styleSheet = choiceStyles.styleSheet ?? (choiceStyles as unknown as CSSStyleSheet);
