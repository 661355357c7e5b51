/** Tables of charts on paper, as the printer finds them: nothing is wider than a page. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/components/indicator-chart/indicator-chart.define.js';
import type { TissuIndicatorChart } from '../../src/components/indicator-chart/indicator-chart.js';
import { endsOfPieces } from '../../src/components/indicator-chart/paper.js';
import { populationSeries } from '../fixtures/series.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';

allowNotices(/kind="|stacked:/);

const NAMES = ['Axe Seine', 'Vallée de la Bresle', 'Communauté d’agglomération du Pays de Saint-Omer', 'Alès'];
const pointsOf = (periods: number, level: number): { period: string; value: number }[] =>
  Array.from({ length: periods }, (_, at) => ({ period: String(2025 - periods + at), value: 50_000 + level * at }));

const make = async (periods: number, series: number, view = 'chart'): Promise<TissuIndicatorChart> => {
  const element = document.createElement('tissu-indicator-chart');
  element.setAttribute('view', view);
  element.eager = true;
  element.data = {
    ...populationSeries,
    points: pointsOf(periods, 1),
    compare: undefined,
    others: Array.from({ length: series - 1 }, (_, at) => ({
      label: `${NAMES[at % NAMES.length] ?? ''} ${String(at)}`,
      points: pointsOf(periods, at + 2),
    })),
  };
  document.body.append(element);
  await settled(element);
  return element;
};
const textOf = (cell: Element): string => cell.textContent.trim();
/** Heads and rows of what a reader of the paper sees, table by table. */
const onPaper = (element: Element): string[][][] => {
  const root = element.shadowRoot!;
  const pieces = [...root.querySelectorAll<HTMLTableElement>('.piece')];
  const tables = pieces.length > 0 ? pieces : [...root.querySelectorAll('table')];
  return tables.map((table) => [...table.rows].map(({ cells }) => [...cells].map(textOf)));
};
const print = async (element: Element): Promise<string[][][]> => {
  dispatchEvent(new Event('beforeprint'));
  const seen = onPaper(element);
  await Promise.resolve();
  return seen;
};
const isCut = (element: Element): boolean => element.shadowRoot?.querySelector('table.cut') !== null;

describe('A chart on paper', () => {
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    document.body.replaceChildren();
  });

  it('reads downwards where periods are more than a page is wide', async () => {
    const heads = async (periods: number, series: number): Promise<[number, number]> => {
      const table = (await make(periods, series)).shadowRoot!.querySelector('table')!;
      return [table.tBodies[0]!.rows.length, table.rows[0]!.cells.length];
    };
    expect(await heads(6, 3), 'few periods: a row for each series').to.deep.equal([3, 7]);
    expect(await heads(12, 3), 'more periods than series: a row for each').to.deep.equal([12, 4]);
    expect(await heads(12, 20), 'more series than periods: a row for each series').to.deep.equal([20, 13]);
    expect(await heads(60, 20)).to.deep.equal([60, 21]);
  });

  for (const [periods, series] of [
    [12, 20],
    [25, 8],
    [60, 50],
  ] as const)
    for (const view of ['chart', 'table'])
      it(`prints ${String(periods)} periods of ${String(series)} series in pieces, each value once (${view})`, async () => {
        const element = await make(periods, series, view);
        const whole = onPaper(element)[0]!;
        await waitUntil(() => {
          dispatchEvent(new Event('beforeprint'));
          return isCut(element);
        }, 'what cuts the table has come');
        const pieces = await print(element);
        expect(pieces.length).to.be.above(1);
        // Side by side the pieces are the table.
        const together = pieces[0]!.map((row, at) => [
          row[0]!,
          ...pieces.flatMap((piece) => piece[at]?.slice(1) ?? []),
        ]);
        expect(together).to.deep.equal(whole);
        const columns = pieces.map((rows) => rows[0]!.length);
        expect(Math.max(...columns) - Math.min(...columns), 'about as many columns in each').to.be.below(2);
        expect(element.shadowRoot!.querySelectorAll('caption').length, 'said once').to.equal(2);
        for (const piece of element.shadowRoot!.querySelectorAll('.piece'))
          expect(getComputedStyle(piece).display, 'not on the screen, nor read aloud').to.equal('none');
        dispatchEvent(new Event('afterprint'));
        expect(element.shadowRoot!.querySelectorAll('.piece').length).to.equal(0);
        expect(isCut(element)).to.equal(false);
      });

  it('leaves a table alone that a page holds, and one that has left the page', async () => {
    const narrow = await make(12, 3);
    const wide = await make(25, 8);
    await waitUntil(() => {
      dispatchEvent(new Event('beforeprint'));
      return isCut(wide);
    }, 'what cuts the table has come');
    expect(isCut(narrow)).to.equal(false);
    wide.remove();
    expect(isCut(wide)).to.equal(false);
    await print(wide);
    expect(isCut(wide)).to.equal(false);
  });
});

describe('Pieces of a table', () => {
  it('hold about as many columns, and no more than fit', () => {
    expect(endsOfPieces([5, 5, 5], 40)).to.deep.equal([3]);
    expect(
      endsOfPieces(
        Array.from({ length: 9 }, () => 6),
        62,
      ),
    ).to.deep.equal([5, 9]);
    expect(endsOfPieces([100, 100], 40), 'one that fits nowhere stands alone').to.deep.equal([1, 2]);
    expect(endsOfPieces([], 40)).to.deep.equal([0]);
  });
});
