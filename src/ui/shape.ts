import { html, type TemplateResult } from 'lit';
import type { Family } from '../model/codes.js';

/** Outlines of the seven families in a box of 18 centred on 0, of equal optical area. */
const OUTLINES: Readonly<Record<Family, string>> = {
  firms: 'M-5.7-6.3H5.7L6.3-5.7V5.7L5.7 6.3H-5.7L-6.3 5.7V-5.7Z',
  'local-authorities': 'M6.98 4.03 0 8.06-6.98 4.03V-4.03L0-8.06 6.98-4.03Z',
  state: 'M0-9 9 0 0 9-9 0Z',
  'training-research': 'M0-9.8 9 5.8H-9Z',
  networks:
    'M0-7.56a7.56 7.56 0 1 1 0 15.12 7.56 7.56 0 0 1 0-15.12Zm0 4.1a3.46 3.46 0 1 0 0 6.92 3.46 3.46 0 0 0 0-6.92Z',
  finance: 'M0-7.2a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4Z',
  society: 'M-4.03-3.74a4.03 4.03 0 0 1 8.06 0 4.03 4.03 0 1 1 0 7.48 4.03 4.03 0 0 1-8.06 0 4.03 4.03 0 1 1 0-7.48Z',
};

/** The shape of a family of actors: always beside its words, or hidden where they are said elsewhere. */
export const renderShape = (family: string, className = ''): TemplateResult => {
  const known = Object.hasOwn(OUTLINES, family) ? (family as Family) : 'society';
  return html`<svg class="shape family-${known} ${className}" viewBox="-9 -9 18 18" aria-hidden="true">
    <path d=${OUTLINES[known]}></path>
  </svg>`;
};
