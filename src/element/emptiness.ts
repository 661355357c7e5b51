/** What is needed only where a series has nothing to show; loaded with the first of them. */
import type { LitElement, TemplateResult } from 'lit';
import { messageStyles } from '../ui/message.styles.js';
import { renderNothing } from '../ui/nothing.js';
import { adopt } from './adopt.js';
import { releaseReserve } from './release-reserve.js';

/** Why there is nothing; what the element reserves out of sight is given back. */
export const renderEmptiness = (
  element: LitElement,
  words: { readonly title: string; readonly text: string },
): TemplateResult => {
  adopt(element, messageStyles);
  void element.updateComplete.then(() => {
    releaseReserve(element);
  });
  return renderNothing(words);
};
