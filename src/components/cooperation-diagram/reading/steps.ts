import { html, type TemplateResult } from 'lit';
import type { DiagramReadingMessages } from '../../../i18n/messages/diagram-reading.js';

/** The choice of how far around the chosen actor is seen. `limit` hears how many steps are wanted, 0 for no limit. */
export const renderSteps = (
  now: number,
  words: Pick<DiagramReadingMessages, 'around' | 'steps'>,
  limit: (steps: number) => void,
): TemplateResult =>
  html`<div class="steps" role="group" aria-label=${words.around}>
    ${words.around}
    ${([1, 2] as const).map(
      (steps) =>
        html`<button
          type="button"
          aria-pressed=${now === steps}
          @click=${() => {
            limit(now === steps ? 0 : steps);
          }}
        >
          ${words.steps[steps]}
        </button>`,
    )}
  </div>`;
