import type { LitElement } from 'lit';
import type { ChoiceController } from './choice-controller.js';
import type { Step } from './filter-state.js';
import { Pause, type Timer } from './pause.js';
import { keepField } from './search-field.js';

/** What a visitor does in a list: types, which waits for a pause; chooses, which moves what had the focus. */
export class Visitor {
  readonly #list: LitElement & { readonly timer: Timer };
  readonly #choice: ChoiceController;
  readonly #pause = new Pause();
  #typed = '';
  /** What the visitor reads next, once it is drawn: the results from their top, or the chip at a place. */
  #next: 'results' | number | undefined;

  constructor(list: LitElement & { readonly timer: Timer }, choice: ChoiceController) {
    this.#list = list;
    this.#choice = choice;
  }

  readonly step = (step: Step): void => {
    if (step.kind === 'page') this.#next = 'results';
    const { waits } = this.#pause;
    this.leave();
    // What was typed just before belongs to the same question.
    if (waits && step.kind !== 'clear') this.search(this.#typed);
    this.#choice.step(step);
  };

  /** A step that takes away what the visitor pressed: the results take its focus. */
  readonly stepToResults = (step: Step): void => {
    this.#next = 'results';
    this.step(step);
  };

  /** A step that takes away the chip at a place: the next one takes its focus. */
  readonly stepFromChip = (step: Step, place: number): void => {
    this.#next = place;
    this.step(step);
  };

  readonly type = (text: string): void => {
    this.#typed = text;
    this.#pause.wait(this.#list.timer, () => {
      this.search(text);
    });
  };

  readonly search = (text: string): void => {
    this.leave();
    const q = text.trim();
    if (q !== this.#choice.question.q) this.#choice.step({ kind: 'search', q });
  };

  leave(): void {
    this.#pause.end(this.#list.timer);
  }

  /** After the list is drawn. @param isDone whether the results are those of the last step */
  settle(isDone: boolean): void {
    const { renderRoot } = this.#list;
    if (!this.#pause.waits) keepField(renderRoot, this.#choice.question.q);
    const next = this.#next;
    if (next === undefined || (next === 'results' && !isDone)) return;
    this.#next = undefined;
    const chips = renderRoot.querySelectorAll<HTMLElement>('.chip');
    const chip = next === 'results' ? undefined : chips[Math.min(next, chips.length - 1)];
    (chip ?? renderRoot.querySelector<HTMLElement>('.count'))?.focus({ preventScroll: true });
    if (next === 'results' && this.#list.getBoundingClientRect().top < 0) this.#list.scrollIntoView({ block: 'start' });
  }
}
