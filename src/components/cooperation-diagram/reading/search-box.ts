import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { DiagramReadingMessages } from '../../../i18n/messages/diagram-reading.js';
import { renderShape } from '../../../ui/shape.js';
import type { NetworkView } from '../network-view.js';
import type { VisitedElement } from '../visit.js';
import { findActors } from './search-actors.js';

/** As many as are read at a glance. */
const MOST = 8;

export interface SearchHost {
  readonly seen: () => NetworkView | undefined;
  readonly words: () => DiagramReadingMessages;
  readonly say: (text: string) => void;
  readonly choose: (id: string) => void;
}

/**
 * Makes a combobox of the element's search field, by the pattern of the ARIA authoring guide (list autocomplete with manual
 * selection): arrows go through what is found, Enter chooses, Escape closes, then empties.
 */
export class SearchBox implements ReactiveController {
  readonly #element: VisitedElement;
  readonly #host: SearchHost;
  #input: HTMLInputElement | null = null;
  #found: readonly number[] = [];
  #active = -1;

  constructor(element: VisitedElement, host: SearchHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostUpdated(): void {
    const input = this.#element.renderRoot.querySelector<HTMLInputElement>('#search');
    if (input && input !== this.#input) {
      this.#input = input;
      input.role = 'combobox';
      input.ariaAutoComplete = 'list';
      input.setAttribute('aria-controls', 'found');
      input.addEventListener('input', this.#ask);
      input.addEventListener('keydown', this.#type);
      input.addEventListener('blur', this.#close);
      // What was typed before this came.
      if (input.value !== '' && this.#element.shadowRoot?.activeElement === input) this.#ask();
    }
    if (!input) return;
    input.ariaExpanded = String(this.#found.length > 0);
    if (this.#active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `found-${String(this.#active)}`);
  }

  render(): TemplateResult {
    const actors = this.#host.seen()?.actors ?? [];
    return html`<ul
      id="found"
      role="listbox"
      aria-label=${this.#host.words().results}
      ?hidden=${this.#found.length === 0}
    >
      ${this.#found.map((place, at) => {
        const actor = actors[place];
        return actor
          ? html`<li
              id="found-${at}"
              role="option"
              aria-selected=${at === this.#active}
              @pointerdown=${(event: Event) => {
                // Before the field loses the focus, which closes the list.
                event.preventDefault();
                this.#choose(at);
              }}
            >
              ${renderShape(actor.family)}${actor.name}
            </li>`
          : nothing;
      })}
    </ul>`;
  }

  readonly #ask = (): void => {
    const view = this.#host.seen();
    const query = this.#input?.value ?? '';
    this.#found = view ? findActors(view.actors, view.actorOrder, query, MOST) : [];
    this.#active = -1;
    this.#host.say(query.trim() === '' ? '' : this.#host.words().found(this.#found.length));
  };

  readonly #close = (): void => {
    this.#found = [];
    this.#active = -1;
    this.#element.requestUpdate();
  };

  readonly #type = (event: KeyboardEvent): void => {
    const { length } = this.#found;
    if (event.key === 'Enter') this.#choose(Math.max(0, this.#active));
    else if (event.key === 'Escape' && length > 0) this.#close();
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#active = this.#active < 0 && step < 0 ? length - 1 : (this.#active + step + length) % length;
      this.#element.requestUpdate();
    } else return;
    event.preventDefault();
  };

  #choose(at: number): void {
    const actor = this.#host.seen()?.actors[this.#found[at] ?? -1];
    if (!actor) return;
    if (this.#input) this.#input.value = '';
    this.#close();
    this.#host.say('');
    this.#host.choose(actor.id);
  }
}
