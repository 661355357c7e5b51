/**
 * Anchors inside a shadow root, which no address can reach; the page's own anchors and its history are left alone.
 */
import type { LitElement } from 'lit';
import { claimAnchor, settleAnchor } from './claim-anchor.js';

/** Shows a section and gives it the focus: readers by ear and by keyboard go on from there. */
const goTo = (element: LitElement, id: string): boolean => {
  const section = element.renderRoot.querySelector<HTMLElement>(`#${id}`);
  const heading = section?.querySelector<HTMLElement>('.title');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  section?.scrollIntoView({ block: 'start' });
  return true;
};

/** Goes where the page's address asks, once. */
export const followAnchor = (element: LitElement): void => {
  const section = claimAnchor(element);
  if (section !== undefined && goTo(element, section)) settleAnchor();
};

/** Follows a link of the table of contents; a click that opens a tab or a window is the browser's. */
export const onAnchorClick = (element: LitElement, event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#tissu-"]') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (goTo(element, link.hash.slice(1))) event.preventDefault();
};
