import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/components/territory-map/territory-map.define.js';
import { GroupController } from '../../src/controllers/group-controller.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import { crossGeometry, sheetValues } from '../fixtures/places.js';
import { settled } from '../support/component-suite.js';

/** Another element of the group, which sets filters. */
class Filtering extends LitElement {
  static override properties = { group: {} };
  declare group: string | undefined;
  readonly sharing = new GroupController(this);
}
customElements.define('test-filtering', Filtering);

const plain = (words: string): string => words.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();

describe('A map in a group', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('counts the sheets that the filters of the group leave', async () => {
    const [first, second] = sheetValues.values;
    const asked: string[] = [];
    const api = fakeApi({
      ...Object.fromEntries(
        Object.entries(crossGeometry).map(([layer, topology]) => [`geometry/${layer}.topojson`, json(topology)]),
      ),
      'action-sheets': (url, signal) => {
        asked.push(url.search);
        return json({
          data: [],
          meta: { total: 5, page: 1, perPage: 1 },
          facets: { territory: [{ value: second!.id, count: 5 }] },
          links: { self: '' },
        })(url, signal);
      },
      '*': json(sheetValues),
    });
    const map = document.createElement('tissu-territory-map');
    for (const [name, value] of Object.entries({ api, group: 'page' })) map.setAttribute(name, value);
    map.eager = true;
    const other = document.createElement('test-filtering') as Filtering;
    other.setAttribute('group', 'page');
    document.body.append(map, other);
    await settled(map, 'content');
    const rowOf = (id: string): string =>
      plain(map.shadowRoot?.querySelector(`tr[data-id="${id}"]`)?.textContent ?? '');
    const before = rowOf(first!.id);
    await other.updateComplete;
    other.sharing.share({ filters: { axis: ['transition'], territory: [] } });
    await waitUntil(() => rowOf(second!.id).endsWith(' 5'), 'what is left is counted');
    expect(asked).to.deep.equal(['?axis=transition&perPage=1']);
    expect(rowOf(first!.id)).not.to.equal(before);
    const said = (): string => plain(map.shadowRoot?.querySelector('.sentence')?.textContent ?? '');
    expect(said()).to.contain('Seules comptent les fiches que retiennent les filtres de la page.');
    other.sharing.share({ filters: {} });
    await waitUntil(() => rowOf(first!.id) === before, 'all are counted again');
    expect(said()).not.to.contain('filtres');
  });
});
