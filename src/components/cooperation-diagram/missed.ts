/** Says that a part of the diagram could not be had, and offers to try again. */
import type { LitElement } from 'lit';
import { tellOnce } from '../../element/report.js';
import type { CooperationDiagramMessages } from '../../i18n/messages/cooperation-diagram.js';
import type { DiagramVisitMessages } from '../../i18n/messages/diagram-visit.js';
import type { Missed, PictureController } from './picture-controller.js';

/** In which words it is said. */
export interface MissedWords
  extends Pick<DiagramVisitMessages, 'missed'>, Pick<CooperationDiagramMessages, 'layouts'> {}

type Host = LitElement & { layout: string };

/**
 * Looks after each drawing of the element whether something was missed. It comes with the visit, words and all: whoever
 * loses the network then is still told.
 */
export class MissedParts {
  readonly #element: Host;
  readonly #picture: PictureController;
  readonly #words: () => MissedWords;
  readonly #reload: () => void;
  readonly #status = document.createElement('div');
  readonly #text = document.createElement('p');
  readonly #button = document.createElement('button');
  #said: Missed | undefined;
  /** How often in turn: some browsers never ask again for a script that failed, as long as the page is open. */
  #times = 0;

  /** @param reload loads the page anew */
  constructor(
    element: Host,
    picture: PictureController,
    words: () => MissedWords,
    reload = (): void => {
      location.reload();
    },
  ) {
    this.#element = element;
    this.#picture = picture;
    this.#words = words;
    this.#reload = reload;
    this.#status.className = 'missed';
    this.#status.role = 'status';
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => {
      if (this.#times > 1) this.#reload();
      else this.#retry();
    });
    this.#status.append(this.#text, this.#button);
    element.addController({
      hostUpdated: () => {
        this.#look();
      },
    });
  }

  #look(): void {
    const { layout } = this.#element;
    const { missed, shown } = this.#picture;
    if (missed && missed !== this.#said) this.#say(missed);
    // Another layout is there after all.
    else if (this.#said?.[1] !== 'network' && layout !== 'network' && shown?.layout === layout && !shown.isMoving)
      this.#forget();
  }

  #forget(): void {
    if (!this.#said) return;
    const isFocused = this.#status.contains(this.#element.shadowRoot?.activeElement ?? null);
    this.#picture.missed = this.#said = undefined;
    this.#times = 0;
    this.#status.remove();
    if (isFocused) this.#element.renderRoot.querySelector<HTMLElement>('.choice :checked')?.focus();
  }

  #say(missed: Missed): void {
    const [cause, layout] = missed;
    this.#times = this.#said?.[1] === layout ? this.#times + 1 : 1;
    this.#said = missed;
    tellOnce('error', this.#element.localName, `part-missing: a part of the layout "${layout}" (${String(cause)})`);
    const { layouts, missed: words } = this.#words();
    const name = layouts[layout as keyof typeof layouts];
    // A status tells what comes while it is there.
    this.#element.renderRoot.querySelector('[part=header]')?.append(this.#status);
    this.#text.textContent = layout === 'network' ? words.network : words.layout(name);
    this.#button.textContent = this.#times > 1 ? words.reload : words.retry;
  }

  #retry(): void {
    const [, layout] = this.#said!;
    this.#picture.missed = undefined;
    this.#picture.stop();
    if (layout !== 'network') this.#element.layout = layout;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => {
      if (!this.#picture.missed) this.#forget();
    });
  }
}
