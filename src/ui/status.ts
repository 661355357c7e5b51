import { html, type TemplateResult } from 'lit';

/** Outlines in a box of 16 that several icons share. */
const DISC = 'M15 8A7 7 0 1 1 1 8a7 7 0 0 1 14 0';
const CIRCLE = 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0';

/** Icons of the statuses, in three layers: what is filled, what is drawn, what is cut out of what is filled. */
type Icon = readonly [filled: string, drawn?: string, cut?: string];
const ICONS: Readonly<Record<string, Icon>> = {
  done: [DISC, '', 'M4.8 8.2l2.2 2.2 4.2-4.6'],
  in_progress: ['M8 4.2a3.8 3.8 0 0 1 0 7.6z', CIRCLE],
  late: ['M8 1.2 15.4 14.6H.6z', '', 'M8 5.8v4.2M8 12v.6'],
  planned: ['', CIRCLE],
  blocked: ['M1.2 1.2H14.8V14.8H1.2Z', '', 'M4.6 8h6.8'],
  cancelled: ['', `${CIRCLE}M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8`],
  paused: ['', `${CIRCLE}M6.3 5.4v5.2M9.7 5.4v5.2`],
  to_check: ['', `${CIRCLE}M6.2 6.3a1.9 1.9 0 1 1 2.6 2c-.6.3-.8.6-.8 1.2M8 11.4v.5`],
  unknown: ['', `${CIRCLE}M5.4 8h5.2`],
};

/** A status in words with its icon. `code` may be `late`, which is derived, or a code nobody knows. */
export const renderStatus = (code: string, words: string): TemplateResult => {
  const isKnown = Object.hasOwn(ICONS, code);
  const [filled, drawn = '', cut = ''] = ICONS[isKnown ? code : 'to_check']!;
  return html`<span class="status status-${isKnown ? code : 'unknown'}"
    ><svg viewBox="0 0 16 16" aria-hidden="true">
      <path class="filled" d=${filled}></path>
      <path d=${drawn}></path>
      <path class="cut" d=${cut}></path></svg
    >${words}</span
  >`;
};
