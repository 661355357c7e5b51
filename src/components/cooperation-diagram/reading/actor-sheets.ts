import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { clientFor } from '../../../data/client.js';
import { once } from '../../../data/once.js';
import { sheetsRequest } from '../../../data/requests/sheets.js';
import type { DiagramReadingMessages } from '../../../i18n/messages/diagram-reading.js';
import type { ActionSheet } from '../../../model/schemas/action-sheet.js';
import type { Actor } from '../../../model/schemas/actor.js';
import { subheading } from '../link-list.js';
import { pageBeside } from '../panel.js';
import type { VisitedElement } from '../visit.js';

type Role = keyof DiagramReadingMessages['role'];

/** What an actor is in a sheet, in the order in which sheets name their actors. */
export const rolesIn = (
  { lead, coLeads, partners, budget }: Pick<ActionSheet, 'lead' | 'coLeads' | 'partners' | 'budget'>,
  id: string,
): { readonly role: Role; readonly detail?: string | undefined }[] => [
  ...(lead?.id === id ? [{ role: 'lead' } as const] : []),
  ...(coLeads?.some((each) => each.id === id) ? [{ role: 'coLead' } as const] : []),
  ...partners.flatMap(({ actor, role }) =>
    actor.id === id ? [{ role: 'partner' as const, detail: role ?? undefined }] : [],
  ),
  ...(budget?.funders.some(({ actor }) => actor.id === id) ? [{ role: 'funder' } as const] : []),
];

/** The sheets of the chosen actor with what it is in each: asked of the API, one request an actor. */
export class ActorSheets implements ReactiveController {
  readonly #element: VisitedElement;
  #of = '';
  #sheets: readonly ActionSheet[] = [];
  #running: AbortController | undefined;

  constructor(element: VisitedElement) {
    this.#element = element;
    element.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#of = '';
  }

  /** Nothing until they are there, or where there is no API: the way to the sheets is in the panel all the same. */
  render(
    { id, sheets }: Actor,
    api: string | undefined,
    level: number,
    words: DiagramReadingMessages,
  ): TemplateResult | typeof nothing {
    if (api === undefined || sheets.length === 0) return nothing;
    if (this.#of !== `${api} ${id}`) this.#ask(id, api);
    if (this.#sheets.length === 0) return nothing;
    return html`${subheading(level && level + 1, words.sheets, 'sheets-title')}
      <ul class="sheets" aria-labelledby="sheets-title">
        ${this.#sheets.map((sheet) => {
          const roles = rolesIn(sheet, id).map(({ role, detail }) =>
            detail ? `${words.role[role]} (${detail})` : words.role[role],
          );
          return html`<li>
            <a href=${pageBeside(api, 'action-sheet', 'sheet', sheet.id)}>${sheet.title}</a
            >${roles.length === 0 ? nothing : html`<span class="meta">${roles.join(', ')}</span>`}
          </li>`;
        })}
      </ul>`;
  }

  #ask(id: string, api: string): void {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.#of = `${api} ${id}`;
    this.#sheets = [];
    Promise.resolve()
      .then(() => once(clientFor(api), sheetsRequest([['actor', id]]), signal))
      .then(
        ({ data }) => {
          if (signal.aborted) return;
          this.#sheets = data;
          this.#element.requestUpdate();
        },
        () => undefined,
      );
  }
}
