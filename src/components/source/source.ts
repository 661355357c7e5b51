import { LitElement, css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * Gives the elements inside it an API, a territory and a language (by `lang`). Shows nothing of its own.
 *
 * @example
 * ```html
 * <tissu-source api="https://example.org/v1/" territory="ti-2802">
 *   <tissu-action-list></tissu-action-list>
 * </tissu-source>
 * ```
 * @element tissu-source
 * @slot - The elements that take their source from here.
 */
export class TissuSource extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the API's entry document. */
  @property({ reflect: true }) api: string | undefined;
  /** Identifier of the territory shown by elements that name none. */
  @property({ reflect: true }) territory: string | undefined;
  /** SIREN of the intercommunality shown by elements that name none. */
  @property({ reflect: true }) intercommunality: string | undefined;

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
