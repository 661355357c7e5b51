import type { TemplateResult } from 'lit';
import { drawWeave, type Weave } from './weave.js';

/** Three broken threads: something failed. */
const BROKEN_WEAVE: Weave = {
  width: 1.75,
  path: 'M1.5 5.5H9.2M14.8 5.5H22.5M1.5 12H7.6M16.4 12H22.5M1.5 18.5H9.6M14.4 18.5H22.5',
};

/** The glyph of a fault. */
export const renderBrokenWeave = (): TemplateResult => drawWeave(BROKEN_WEAVE);
