/** The choice of a layout: loaded beside the first picture. */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { diagramLayouts as french } from '../../i18n/fr/diagram-layouts.js';
import { choiceStyles } from './choice.styles.js';
import type { DiagramLayout } from './cooperation-diagram.js';

const NAMES: readonly DiagramLayout[] = ['network', 'rings', 'flows', 'matrix'];

/** One of a few, always visible: radio buttons, so that it is one tab stop and said as what it is. */
export const renderChoice = (
  element: LitElement & { layout: DiagramLayout },
  localize: Pick<LocalizeController, 'words'>,
): TemplateResult => {
  const { choice } = localize.words('diagramLayouts', french);
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
        />${choice[name]}</label
      >`,
  )}`;
};

export const { styleSheet } = choiceStyles;
