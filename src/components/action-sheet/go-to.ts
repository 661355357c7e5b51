import type { LitElement } from 'lit';

/**
 * Shows a section inside a shadow root, which no address can reach, and gives it the focus: readers by ear and by
 * keyboard go on from there. The page's own anchors and its history are left alone.
 *
 * @returns whether there is such a section
 */
export const goTo = ({ renderRoot }: LitElement, id: string): boolean => {
  const heading = renderRoot.querySelector<HTMLElement>(`#${id} .title`);
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.parentElement?.scrollIntoView();
  return true;
};
