import type { LitElement, TemplateResult } from 'lit';
import { chartTools as french } from '../i18n/fr/chart-tools.js';
import type { ChartToolsMessages } from '../i18n/messages/chart-tools.js';
import type { PosterColors } from '../poster/poster.js';
import { toHex } from '../poster/to-hex.js';
import { TakeMenu, type TakeEntry } from './take-menu.js';

/** What is taken away of a chart or a map, as it stands when the visitor asks. */
export interface Taken {
  readonly words: (french: ChartToolsMessages) => ChartToolsMessages;
  readonly now: Date;
}

/** The menu of what can be taken away of an element that draws a picture of its data. */
export abstract class TakeAwayMenu<Subject extends Taken> {
  protected readonly host: LitElement;
  readonly #menu: TakeMenu;

  constructor(host: LitElement, subject: () => Subject | undefined) {
    this.host = host;
    this.#menu = new TakeMenu(host, () => {
      const now = subject();
      const words = now?.words(french);
      return now && words && { failed: words.failed, entries: this.entries(now, words) };
    });
  }

  render(): TemplateResult {
    return this.#menu.render();
  }

  protected abstract entries(subject: Subject, words: ChartToolsMessages): TakeEntry[];

  /** The colours that the page shows. @param muted selector of what is written in the quiet one */
  protected colors(muted: string): PosterColors {
    const of = (part: string, name: 'color' | 'backgroundColor' | 'borderTopColor'): string =>
      toHex(getComputedStyle(this.host.renderRoot.querySelector(part) ?? this.host)[name]);
    return {
      surface: of('article', 'backgroundColor'),
      text: of('article', 'color'),
      muted: of(muted, 'color'),
      line: of('article', 'borderTopColor'),
    };
  }
}
