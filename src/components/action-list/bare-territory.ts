/** A territory without any sheet: never a dead end. Loaded with the first of them. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { ResourceController } from '../../controllers/resource-controller.js';
import type { Client } from '../../data/resource.js';
import { comparableRequest } from '../../data/requests/comparable.js';
import { entryRequest } from '../../data/requests/entry.js';
import { territoryRequest } from '../../data/requests/territory.js';
import { actionListParts as frenchParts } from '../../i18n/fr/action-list-parts.js';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import type { ActionListPartsMessages } from '../../i18n/messages/action-list-parts.js';
import { formOf, messageAddress, writtenTo } from '../../model/export/message-address.js';
import type { Entry } from '../../model/schemas/entry.js';
import type { ComparableTerritory } from '../../model/schemas/comparable-territory.js';
import type { Page } from '../../model/schemas/page.js';
import type { Territory } from '../../model/schemas/territory.js';
import { renderHeading } from '../../ui/heading.js';
import { renderWeave } from '../../ui/weave.js';
import type { PartWords } from './parts.js';

export { bareStyles } from './bare-territory.styles.js';

/** Members that are named; the others are counted. */
const MEMBERS = 12;
/** Members that are named to whoever has no address to write to. */
const ASKED = 4;

const renderMembers = (
  territory: Territory,
  words: ActionListPartsMessages['bare'],
): TemplateResult | typeof nothing => {
  const members = territory.intercommunalities;
  if (members.length === 0) return nothing;
  const others = members.length - MEMBERS;
  return html`<p>${words.members(members.length)}</p>
    <ul class="members">
      ${members
        .slice(0, MEMBERS)
        .map(({ name, population }) => html`<li>${words.member(name, population ?? undefined)}</li>`)}
      ${others > 0 ? html`<li>+ ${others}</li>` : nothing}
    </ul>`;
};

/** Asks who a territory without sheets is and which ones resemble it, and draws the answer. */
export class BareTerritory {
  readonly #territory: ResourceController<Territory>;
  readonly #comparable: ResourceController<Page<ComparableTerritory>>;
  readonly #entry: ResourceController<Entry>;
  #followed = '';

  constructor(host: LitElement) {
    this.#territory = new ResourceController(host);
    this.#comparable = new ResourceController(host);
    this.#entry = new ResourceController(host);
  }

  /** Of the territory, once it is known. */
  get name(): string {
    return dataOf(this.#territory)?.name ?? '';
  }

  /** Asks for this territory from now on; nothing is asked without an API. */
  follow(client: Client | undefined, id: string): void {
    if (!client || this.#followed === `${client.api} ${id}`) return;
    this.#followed = `${client.api} ${id}`;
    this.#territory.follow(client, territoryRequest(id));
    this.#comparable.follow(client, comparableRequest(id));
    this.#entry.follow(client, entryRequest());
  }

  leave(): void {
    this.#followed = '';
    for (const resource of [this.#territory, this.#comparable, this.#entry]) resource.follow();
  }

  /** @param level of the headings inside */
  render(
    { emptyTerritory }: ActionListMessages,
    partWords: PartWords,
    level: number,
    renderCard: (sheet: ComparableTerritory['sheets'][number], level: number) => TemplateResult,
  ): TemplateResult {
    const { bare } = partWords(frenchParts);
    const territory = dataOf(this.#territory);
    const { name } = this;
    const who =
      territory &&
      bare.who(territory.region?.name ?? '', territory.population ?? undefined, territory.populationYear ?? undefined);
    const comparable = (dataOf(this.#comparable)?.data ?? []).filter(({ sheets }) => sheets.length > 0);
    return html`<div class="bare" part="body">
      <div class="message" part="status">
        ${renderWeave(0)}<b>${emptyTerritory.title(name)}</b>
        <p>${emptyTerritory.text}</p>
      </div>
      <div class="about">
        ${who ? html`<p>${who}</p>` : nothing} ${territory ? renderMembers(territory, bare) : nothing}
      </div>
      ${
        comparable.length > 0
          ? html`${renderHeading(level, bare.elsewhere, 'elsewhere')}
              <ul class="cards" role="list">
                ${comparable.flatMap(({ territory: { name: other }, reasons, sheets }) =>
                  sheets.map(
                    (sheet) =>
                      html`<li>
                        <p class="because">${bare.because(other, reasons)}</p>
                        ${renderCard(sheet, Math.min(6, level + 1))}
                      </li>`,
                  ),
                )}
              </ul>`
          : nothing
      }
      ${renderHeading(level, bare.first.title, 'first')}
      <p>${bare.first.text}</p>
      ${this.#renderWrite(bare.first, territory)}
    </div>`;
  }

  /** Where a first sheet goes: the page or the address that the API gives, or a message that has its questions. */
  #renderWrite(
    { subject, write, body, toWhom }: ActionListPartsMessages['bare']['first'],
    territory: Territory | undefined,
  ): TemplateResult {
    const reporting = dataOf(this.#entry)?.reporting ?? {};
    const email = writtenTo(reporting);
    const form = formOf(reporting);
    const name = territory?.name ?? '';
    const members = (territory?.intercommunalities ?? []).slice(0, ASKED).map(({ name: member }) => member);
    return html`${form || email ? nothing : html`<p>${toWhom(members.join(', '))}</p>`}
      <p>
        <a class="button" href=${form ?? messageAddress(email, subject(name), body(name))} rel="noopener noreferrer"
          >${write}</a
        >
      </p>`;
  }
}

const dataOf = <T>({ state }: ResourceController<T>): T | undefined =>
  state && 'data' in state ? state.data : undefined;
