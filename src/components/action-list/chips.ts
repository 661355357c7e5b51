import { html, nothing, type TemplateResult } from 'lit';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import type { SheetFilter } from '../../model/query/sheet-query.js';
import type { Question, Step } from './filter-state.js';

/** One thing that narrows the list: a value of a filter, or what is searched for. */
export interface Chip {
  /** What it is a value of: "Axe". */
  readonly kind: string;
  readonly text: string;
  /** What takes it away. */
  readonly step: Step;
}

/**
 * What narrows the list, in the order of the filters, the search last.
 *
 * @param frame filters that belong to the list, and are no chips
 * @param nameOf what a value is called
 */
export const chipsOf = (
  { filters, q }: Question,
  frame: readonly SheetFilter[],
  words: ActionListMessages,
  nameOf: (filter: SheetFilter, value: string) => string,
): Chip[] => {
  const chips = Object.entries(filters)
    .filter(([name]) => !frame.includes(name as SheetFilter))
    .flatMap(([name, values]) =>
      values.map((value): Chip => {
        const facet = name as SheetFilter;
        return { kind: words.facet[facet], text: nameOf(facet, value), step: { kind: 'toggle', facet, value } };
      }),
    );
  return q ? [...chips, { kind: words.search.label, text: words.quoted(q), step: { kind: 'search', q: '' } }] : chips;
};

/** A button to take each filter away, and one for all of them. */
export const renderChips = (
  chips: readonly Chip[],
  words: ActionListMessages,
  onStep: (step: Step, place: number) => void,
): TemplateResult | typeof nothing =>
  chips.length === 0
    ? nothing
    : html`<ul class="chips" role="list" aria-label=${words.inForce}>
        ${chips.map(
          ({ kind, text, step }, place) =>
            html`<li>
              <button
                type="button"
                class="chip"
                aria-label=${words.remove(kind, text)}
                @click=${() => {
                  onStep(step, place);
                }}
              >
                <span>${text}</span>
                <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1l8 8M9 1L1 9"></path></svg>
              </button>
            </li>`,
        )}
        <li>
          <button
            type="button"
            class="clear"
            @click=${() => {
              onStep({ kind: 'clear' }, 0);
            }}
          >
            ${words.clear}
          </button>
        </li>
      </ul>`;
