/** Actors that can be chosen, where other elements of the page follow the choice. */
import { html, type LitElement, type TemplateResult } from 'lit';
import { GroupController } from '../../controllers/group-controller.js';
import { TissuSelectEvent } from '../../element/events.js';
import type { ActorReference } from '../../model/schemas/actor.js';

/** Shares the choice of an actor with the group of its host. */
export class ActorChoice {
  readonly #host: LitElement;
  readonly #sharing: GroupController;

  constructor(host: LitElement & { readonly group: string | undefined }) {
    this.#host = host;
    this.#sharing = new GroupController(host);
  }

  /** The name of an actor, as a button. */
  readonly render = ({ id, name }: Pick<ActorReference, 'id' | 'name'>): TemplateResult => {
    const isChosen = this.#sharing.state.actor === id;
    const choose = (): void => {
      const goesOn = this.#host.dispatchEvent(new TissuSelectEvent({ type: 'actor', id }));
      if (goesOn) this.#sharing.share({ actor: isChosen ? '' : id, actorName: name });
    };
    return html`<button type="button" class="choose" aria-pressed=${isChosen ? 'true' : 'false'} @click=${choose}>
      ${name}
    </button>`;
  };
}
