import { html, type TemplateResult } from 'lit';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';

/** The API takes no longer text. */
const LONGEST = 200;

/**
 * The full text. What stands in the field is the browser's: `keepField` brings it in step when the search is changed
 * elsewhere.
 *
 * @param onType at each keystroke
 * @param onSubmit when the visitor asks for the answer now
 */
export const renderSearch = (
  { search }: ActionListMessages,
  onType: (text: string) => void,
  onSubmit: (text: string) => void,
): TemplateResult => {
  const textIn = (event: Event): string =>
    (event.currentTarget as HTMLElement).closest('form')?.querySelector('input')?.value ?? '';
  return html`<form
    class="search"
    role="search"
    aria-label=${search.label}
    @submit=${(event: Event) => {
      event.preventDefault();
      onSubmit(textIn(event));
    }}
  >
    <input
      type="search"
      aria-label=${search.label}
      placeholder=${search.placeholder}
      maxlength=${LONGEST}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      @input=${(event: Event) => {
        onType(textIn(event));
      }}
    /><button>${search.submit}</button>
  </form>`;
};

/** Shows in the field what is searched for, unless the visitor is typing. */
export const keepField = (root: ParentNode, q: string): void => {
  const field = root.querySelector<HTMLInputElement>('.search input');
  if (field && field.value.trim() !== q) field.value = q;
};
