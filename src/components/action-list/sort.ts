import { html, type TemplateResult } from 'lit';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';

/** The orders a visitor can choose: the best match where something is searched for, then date, budget, title. */
export const SORTS = ['relevance', '-date', 'date', '-budget', 'budget', 'title', '-title'] as const;
export type Sort = (typeof SORTS)[number];

/** The order that is in force. Without a search there is no relevance: the API then begins with the newest. */
export const sortInForce = (sort: string, isSearching: boolean): Sort => {
  const usual = isSearching ? 'relevance' : '-date';
  if (sort === '' || sort === 'relevance') return usual;
  // The worst matches first, which nobody offers; without a search it is the oldest first.
  if (sort === '-relevance') return isSearching ? 'relevance' : 'date';
  return SORTS.find((one) => one === sort) ?? usual;
};

export const renderSort = (
  { sort }: ActionListMessages,
  current: Sort,
  isSearching: boolean,
  onSort: (sort: string) => void,
): TemplateResult =>
  html`<label class="sort"
    ><span>${sort.label}</span
    ><select
      @change=${(event: Event) => {
        onSort((event.currentTarget as HTMLSelectElement).value);
      }}
    >
      ${SORTS.filter((one) => isSearching || one !== 'relevance').map(
        (one) => html`<option value=${one} .selected=${one === current}>${sort.by[one]}</option>`,
      )}
    </select></label
  >`;
