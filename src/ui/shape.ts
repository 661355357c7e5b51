import { html, type TemplateResult } from 'lit';
import { FAMILY_OUTLINES, outlinedFamily } from '../util/family-outlines.js';

/** The shape of a family of actors: always beside its words, or hidden where they are said elsewhere. */
export const renderShape = (family: string, className = ''): TemplateResult => {
  const known = outlinedFamily(family);
  return html`<svg class="shape family-${known} ${className}" viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true">
    <path d=${FAMILY_OUTLINES[known]}></path>
  </svg>`;
};
