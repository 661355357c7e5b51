import type { CSSResult, LitElement } from 'lit';

/**
 * Gives an element the styles of a layout, once. As `adopt` does; that comes with more than layouts need, in a file that
 * lists and sheets share.
 */
export const dressIn =
  ({ styleSheet }: CSSResult) =>
  ({ shadowRoot }: LitElement): void => {
    if (shadowRoot && styleSheet)
      shadowRoot.adoptedStyleSheets = [...new Set([...shadowRoot.adoptedStyleSheets, styleSheet])];
  };
