import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/components/action-card/action-card.define.js';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
import '../../src/components/indicator/indicator.define.js';
import '../../src/components/indicator-chart/indicator-chart.define.js';
import { steamSheet } from '../fixtures/action-sheets.js';
import { seineNetwork } from '../fixtures/networks.js';
import { populationSeries } from '../fixtures/series.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';

/** What is drawn of each, its attribute that asks for data, and its data. */
const ELEMENTS = [
  ['tissu-action-card', '.title', { sheet: steamSheet.id }, steamSheet],
  ['tissu-cooperation-diagram', '.picture .label', { territory: 'ti-2802' }, seineNetwork],
  ['tissu-indicator', '.title', { indicator: 'population' }, populationSeries],
  ['tissu-indicator-chart', 'canvas[width]', { indicator: 'population' }, populationSeries],
] as const;

describe('Data set after a fault', () => {
  allowNotices(/no-api/);
  afterEach(() => {
    document.body.replaceChildren();
  });

  /** Where each part of it stands, from its own corner. */
  const standing = async (element: HTMLElement, drawn: string): Promise<string[]> => {
    await settled(element as never);
    await waitUntil(() => element.shadowRoot?.querySelector(drawn), `${element.localName} is drawn`, { timeout: 8000 });
    const { left, top } = element.getBoundingClientRect();
    return [element, ...element.shadowRoot!.querySelectorAll('.frame, .frame > *, [part], svg, canvas')].map((part) => {
      const box = part.getBoundingClientRect();
      return [part.localName, box.left - left, box.top - top, box.width, box.height]
        .map((value) => (typeof value === 'number' ? Math.round(value) : value))
        .join(' ');
    });
  };

  for (const [tag, drawn, attributes, data] of ELEMENTS)
    it(`stand as if they had been there first (${tag})`, async () => {
      // So low that there is something out of sight to give back.
      await setViewport({ width: 800, height: 300 });
      const make = (): HTMLElement & { data: unknown } => {
        const element = document.createElement(tag) as HTMLElement & { data: unknown; eager: boolean };
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.eager = true;
        return element;
      };
      const before = make();
      before.data = data;
      document.body.append(before);
      const first = await standing(before, drawn);
      before.remove();
      const after = make();
      document.body.append(after);
      await waitUntil(() => after.shadowRoot?.querySelector('[role=status]'), 'the fault is told', { timeout: 8000 });
      expect(after.dataset['state']).to.equal('error');
      after.data = data;
      await waitUntil(() => after.dataset['state'] === 'content', 'the data are there');
      expect(await standing(after, drawn)).to.deep.equal(first);
    });
});
