import type { CSSResult, LitElement } from 'lit';

/** Gives an element styles that came after it, once. */
export const adopt = ({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void => {
  if (shadowRoot && styleSheet)
    shadowRoot.adoptedStyleSheets = [...new Set([...shadowRoot.adoptedStyleSheets, styleSheet])];
};
