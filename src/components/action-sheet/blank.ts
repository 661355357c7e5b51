/** A sheet of which only the title is known: loaded with the first one. */
import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { sheetBlank as frenchWords } from '../../i18n/fr/sheet-blank.js';
import { renderHeading } from '../../ui/heading.js';
import { renderWeave } from '../../ui/weave.js';

export const renderBlank = (title: string, level: number, localize: LocalizeController): TemplateResult =>
  html`<article part="body" class="sheet blank" aria-labelledby="title">
    ${renderWeave(0)}
    <div>
      ${renderHeading(level, title, 'title')}
      <p part="status">${localize.words('sheetBlank', frenchWords).text}</p>
    </div>
  </article>`;
