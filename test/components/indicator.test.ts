import { expect, waitUntil } from '@open-wc/testing';
import type { TissuIndicator } from '../../src/components/indicator/indicator.js';
import * as stories from '../../stories/indicator.stories.js';
import { fakeApi, half, json } from '../fixtures/fake-api.js';
import { artisansSeries, populationSeries } from '../fixtures/series.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { componentSuite, settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

allowNotices(/left out|unknown-comparison|not-found|not-json|not-understood|server-error|bad-attribute|no-api/);

const text = (element: Element): string =>
  (element.shadowRoot?.textContent ?? '').replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
const show = async (story: { render?: unknown }): Promise<TissuIndicator> =>
  (await settled(renderStory(story))) as TissuIndicator;
const make = async (attributes: Readonly<Record<string, string>>, data?: unknown): Promise<TissuIndicator> => {
  const element = document.createElement('tissu-indicator');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.eager = true;
  if (data !== undefined) element.data = data;
  document.body.append(element);
  return await settled(element);
};

componentSuite('tissu-indicator', () => ({
  indicator: 'population',
  intercommunality: '200010700',
  api: fakeApi({ '*': json(populationSeries) }),
}));

describe('<tissu-indicator>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('says the last quarter of time, wherever it stands in the data', async () => {
    const points = ['T2 2024', 'T1 2024', 'T3 2023'].map((period, at) => ({ period, value: 100 + at }));
    const element = await make({}, { ...populationSeries, points });
    expect(text(element)).to.contain('édition T2 2024');
  });

  it('is an article named by the indicator: place and edition, figure, sentence, source', async () => {
    const tree = (await accessibleTree(await show(stories.Content))).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(tree).to.equal(
      [
        'article "Population municipale"',
        '  sectionheader',
        '    heading "Population municipale" level=3',
        '      link "Population municipale"',
        '    paragraph',
        '      text "CA Caux Seine Agglo, édition 2025"',
        '  paragraph',
        '    text "77 968"',
        '    text "hab."',
        '  paragraph',
        '    text "Population municipale, édition 2025 : 77 968 habitants, + 0,6 % depuis l’édition 2020."',
        '  paragraph',
        '    text "Source"',
        '    text ":"',
        '    link "INSEE, populations légales, d’après @etalab/decoupage-administratif"',
        '    text ", Licence Ouverte 2.0"',
        '    text "."',
        '    text "Mise à jour : 23 novembre 2026."',
      ].join('\n'),
    );
  });

  it('never says an edition as if it were a year', async () => {
    expect(text(await show(stories.Content))).not.to.match(/\ben 20\d\d/);
  });

  it('keeps the link of its fallback', async () => {
    const element = await show(stories.Content);
    expect(element.shadowRoot?.querySelector('.title a')?.getAttribute('href')).to.equal(
      'https://example.org/embed/indicator?indicator=population',
    );
  });

  it('asks for its place, or for that of the nearest source', async () => {
    const asked: string[] = [];
    const api = fakeApi({
      '*': (url) => {
        asked.push(`${url.pathname}${url.search}`);
        return new Response(JSON.stringify(populationSeries), { headers: { 'content-type': 'application/json' } });
      },
    });
    await make({ indicator: 'population', territory: 'ti-2802', compare: 'median', api });
    const source = document.createElement('tissu-source');
    source.setAttribute('api', api);
    source.setAttribute('intercommunality', '200010700');
    const inside = document.createElement('tissu-indicator');
    inside.setAttribute('indicator', 'population');
    inside.eager = true;
    source.append(inside);
    document.body.append(source);
    await settled(inside, 'content');
    expect(asked).to.deep.equal([
      '/v1/indicators/population/series?compare=median&territory=ti-2802',
      '/v1/indicators/population/series?intercommunality=200010700',
    ]);
  });

  it('draws a line that is no part of the text', async () => {
    const element = await show(stories.Content);
    expect(element.shadowRoot?.querySelector('.line')?.getAttribute('d')).to.match(/^M7 /);
    expect(element.shadowRoot?.querySelector('.drawing')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('breaks the line at a gap and says which editions are missing', async () => {
    const element = await show(stories.GapYears);
    expect(element.shadowRoot?.querySelector('.line')?.getAttribute('d')?.match(/M/g)).to.have.length(2);
    expect(text(element)).to.contain('Sans donnée : éditions 2022 et 2023');
  });

  it('counts the members without a figure in place of a sum', async () => {
    const element = await show(stories.MissingMembers);
    expect(element.state).to.equal('content');
    expect(text(element)).to.contain('non disponible');
    expect(text(element)).to.contain('2 membres sur 5 sans donnée');
    expect(text(element)).not.to.match(/\b0 hab/);
  });

  it('says no change between editions that are too few', async () => {
    expect(text(await show(stories.FewEditions))).to.contain('Évolution non calculée : moins de 5 éditions');
  });

  it('names what it is compared with, and how many that is', async () => {
    expect(text(await show(stories.Compared))).to.contain(
      '; médiane des 227 communautés d’agglomération : 81 240 habitants.',
    );
  });

  it('shows mine against the comparable ones: rank, definition, and who they are', async () => {
    const element = await show(stories.Comparable);
    const tree = (await accessibleTree(element)).replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(tree).to.contain('; médiane des 6 communautés d’agglomération comparables : 77 832 habitants.');
    expect(tree).to.contain('rowheader "Cette intercommunalité"');
    expect(tree).to.contain(
      'Comparables : même type (communautés d’agglomération), population de la moitié au double, même région (Normandie)',
    );
    const details = element.shadowRoot?.querySelector('details');
    if (!details) throw new Error('The places are not listed');
    details.open = true;
    await waitUntil(() => details.querySelectorAll('tbody tr').length > 5);
    const names = [...details.querySelectorAll('tbody th[scope=row]')].map((cell) => cell.textContent);
    expect(names).to.include('CA Caux Seine Agglo');
    expect([...details.querySelectorAll('th[scope=col]')].map((cell) => cell.textContent)).to.deep.equal([
      'Territoire',
      'Valeur',
    ]);
    expect(details.querySelector('.own th')?.textContent).to.equal('CA Caux Seine Agglo');
  });

  it('says what was given up where too few places are comparable', async () => {
    expect(text(await show(stories.ComparableWidened))).to.match(/Élargi hors de la région.* : moins de cinq sinon/);
  });

  it('lists the places of a median when a visitor asks, and not before', async () => {
    const element = await show(stories.ComparedWithMedian);
    const details = element.shadowRoot?.querySelector('details');
    if (!details) throw new Error('The places are not reachable');
    expect(details.querySelectorAll('tbody tr').length).to.equal(0);
    details.open = true;
    await waitUntil(() => details.querySelectorAll('tbody tr').length === 183);
  });

  it('compares with the region by its share, and says where the programme has no sum', async () => {
    expect(text(await show(stories.ComparedWithRegion))).to.match(
      /ensemble des \d+ territoires d’industrie de la région Normandie : [\d ]+ habitants, dont [\d,]+ % ici\./,
    );
    expect(text(await show(stories.ComparedWithProgramme))).to.contain('non disponible pour la même période');
  });

  it('says that a comparison with itself is none, and that kinds differ', async () => {
    expect(text(await show(stories.ComparedWithItself))).to.contain(
      'Comparaison sans objet : c’est le même territoire.',
    );
    expect(text(await show(stories.ComparedWithOtherKind))).to.contain('De nature différente');
  });

  it('compares counts of sheets by their sum', async () => {
    expect(text(await show(stories.ComparedSheets))).to.match(/Comparables : .*sur \d+|sur \d+.*Comparables : /);
  });

  it('says the change since the point before and since the base, and which way is good', async () => {
    expect(text(await show(stories.TwoChanges))).to.contain(
      'Artisans résidents, avril 2025 : 25 artisans, + 12 artisans depuis juin 2021 (favorable), + 20 artisans depuis décembre 2020 (favorable).',
    );
    expect(text(await show(stories.ZeroBase))).to.contain(
      '4 fuites, + 4 fuites depuis 2023 (défavorable, en % : sans objet, base nulle).',
    );
  });

  it('marks what is provisional, and a place that did not exist', async () => {
    const provisional = text(await show(stories.Provisional));
    expect(provisional).to.contain('Vapeur livrée, 2024, provisoire : 1 250,5 t');
    expect(provisional).to.contain('Valeur provisoire : 2022');
    expect(text(await show(stories.Merged))).to.contain(
      'Sans donnée : éditions 2020 et 2021 (intercommunalité créée, fusionnée ou scindée)',
    );
  });

  it('bears bad points: no number, twice, out of order, without a value', async () => {
    const measure = { ...artisansSeries.indicator, label: 'Mesure', unit: 'quux', decimals: 1 };
    const say = async (points: unknown): Promise<string> =>
      text(await make({}, { ...artisansSeries, indicator: measure, points }));
    expect(
      await say([
        { period: '2021', value: NaN },
        { period: '2020', value: 5 },
      ]),
    ).to.contain('Mesure, 2020 : 5 quux.');
    expect(await say([{ period: '2021', value: '12,5' }, { period: '2020', value: 5 }, { period: '2022' }])).to.match(
      /Mesure, 2020 : 5 quux\. ?Sans donnée : 2021 et 2022/,
    );
    expect(
      await say([
        { period: '2022', value: -3 },
        { period: '2020', value: 7 },
        { period: '2022', value: null },
        { period: '2020', value: 30, edition: '2021' },
      ]),
    ).to.contain('Mesure, 2022 : −3 quux, − 33 quux depuis 2020 (défavorable).');
    expect(
      await say([
        { period: '2020', value: 4 },
        { period: '2021', value: 4 },
      ]),
    ).to.contain('Mesure, 2021 : 4 quux, même valeur qu’en 2020.');
    const none = await make({}, { ...artisansSeries, points: [] });
    expect(none.state).to.equal('empty');
  });

  it('tells the developer of the first losses, and no more', async () => {
    const points = Array.from({ length: 1000 }, (_, i) => ({ period: String(1000 + i), value: `douze ${String(i)}` }));
    const told: string[] = [];
    const { warn } = console;
    console.warn = (words: unknown) => told.push(String(words));
    try {
      expect((await make({}, { ...artisansSeries, points })).state).to.equal('empty');
    } finally {
      console.warn = warn;
    }
    // The same words are said once a page.
    expect(told.filter((words) => words.includes('left out')).length).to.be.within(1, 10);
  });

  it('draws ten thousand points as a line of a few hundred', async () => {
    const points = Array.from({ length: 10_000 }, (_, i) => ({
      period: `p${String(i).padStart(5, '0')}`,
      value: i % 97,
    }));
    const element = await make({}, { ...artisansSeries, points });
    expect(element.shadowRoot?.querySelector('.line')?.getAttribute('d')?.split('L').length).to.be.within(100, 700);
  });

  it('marks an estimate', async () => {
    expect(text(await show(stories.Estimated))).to.contain('édition 2025, estimation');
  });

  it('draws a goal and says how far it is', async () => {
    const element = await show(stories.Target);
    expect(text(element)).to.contain('Objectif : 40 élèves, soit 34 de plus');
    expect(element.shadowRoot?.querySelector('.mark')).not.to.equal(null);
  });

  it('sums categories that exclude one another, and no others', async () => {
    expect(text(await show(stories.Categories))).to.contain('34 actions');
    expect(text(await show(stories.KnownFunding))).to.contain('84,3 M€');
    expect(text(await show(stories.KnownFunding))).to.contain('21 fiches sur 34 sans montant');
    const highest = text(await show(stories.UnknownCategories));
    expect(highest).to.contain('120 emplois');
    expect(highest).to.contain('Industries agro-alimentaires');
  });

  it('is empty in words', async () => {
    const element = await show(stories.Empty);
    expect(element.state).to.equal('empty');
    expect(text(element)).to.contain('Population municipale, CA Caux Seine Agglo.');
  });

  it('says each fault in the visitor’s words', async () => {
    const missing = await show(stories.ErrorNotFound);
    await waitUntil(() => text(missing).includes('Ce contenu est introuvable'));
    const unread = await show(stories.ErrorNotJson);
    await waitUntil(() => text(unread).includes('La réponse n’est pas lisible'));
    expect((await show(stories.ErrorBadAttribute)).state).to.equal('error');
    for (const answer of [half, json({ hello: ['world'] })]) {
      const element = await make({ indicator: 'population', api: fakeApi({ '*': answer }) });
      expect(element.state).to.equal('error');
    }
    expect((await make({ api: fakeApi({ '*': json(populationSeries) }) })).state).to.equal('error');
  });

  it('drops a value of a wrong type and keeps the rest', async () => {
    const points = [
      { period: '2020', value: 1000 },
      { period: '2021', value: '1 010' },
      ...populationSeries.points.slice(2),
    ];
    const element = await make({
      indicator: 'population',
      api: fakeApi({ '*': json({ ...populationSeries, points }) }),
    });
    expect(element.state).to.equal('content');
    expect(text(element)).to.contain('depuis l’édition 2020');
    expect(text(element)).to.contain('Sans donnée : édition 2021');
  });

  it('shows the last data when a refresh fails, and says of when they are', async () => {
    const element = (await settled(renderStory(stories.Stale), 'stale')) as TissuIndicator;
    await waitUntil(() => element.shadowRoot?.querySelector('.stale'));
    const tree = await accessibleTree(element);
    expect(tree).to.contain('La mise à jour a échoué');
    expect(tree).to.contain('article "Population municipale"');
  });

  it('shows hostile texts as text, and no hostile address', async () => {
    const element = await show(stories.HostileTexts);
    expect(element.shadowRoot?.querySelector('img, script')).to.equal(null);
    expect(text(element)).to.contain('<img src=x onerror=alert(1)>');
    expect(
      [...(element.shadowRoot?.querySelectorAll('a') ?? [])].some(({ protocol }) => protocol === 'javascript:'),
    ).to.equal(false);
  });

  it('says that a comparison is unknown, by its code and in a sentence', async () => {
    const problem = { type: '/problems/unknown-comparison', title: 'x', status: 404, parameter: 'compare' };
    for (const compare of ['999999999', 'ti-9999']) {
      const element = document.createElement('tissu-indicator');
      const codes: string[] = [];
      element.addEventListener('tissu-error', ({ detail }) => codes.push(detail.code));
      Object.assign(element, { indicator: 'population', territory: 'ti-2802', compare, eager: true });
      element.api = fakeApi({ '*': json(problem, 404) });
      document.body.append(element);
      await settled(element, 'error');
      await waitUntil(() => text(element).includes('La comparaison demandée est introuvable'));
      expect(text(element)).to.contain('Le territoire avec lequel comparer n’est pas dans les données partagées.');
      expect(codes).to.deep.equal(['unknown-comparison']);
    }
  });

  it('asks nobody about a hostile comparison', async () => {
    const asked: string[] = [];
    const api = fakeApi({
      '*': (url) => {
        asked.push(url.search);
        return new Response(JSON.stringify(populationSeries), { headers: { 'content-type': 'application/json' } });
      },
    });
    for (const compare of [
      '<img src=x onerror=alert(1)>',
      'a'.repeat(10_000),
      '../secret',
      'median&territory=x',
      'median, median',
    ]) {
      const element = await make({ indicator: 'population', territory: 'ti-2802', compare, api });
      expect(element.state, compare.slice(0, 20)).to.equal('error');
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    }
    expect(asked).to.deep.equal([]);
  });

  it('speaks English where the page does', async () => {
    const box = document.createElement('div');
    box.lang = 'en';
    const element = document.createElement('tissu-indicator');
    element.data = populationSeries;
    element.eager = true;
    box.append(element);
    document.body.append(box);
    await settled(element, 'content');
    expect(text(element)).to.contain(
      'Municipal population, 2025 edition: 77,968 inhabitants, +0.6% since the 2020 edition.',
    );
  });

  it('takes the level of heading it is given, or none', async () => {
    const second = await make({ 'heading-level': '2' }, populationSeries);
    expect(await accessibleTree(second)).to.contain('heading "Population municipale" level=2');
    const none = await make({ 'heading-level': '0' }, populationSeries);
    expect(await accessibleTree(none)).not.to.contain('heading');
  });

  it('compares name over value where large text leaves no room beside it, and is a table still', async () => {
    const element = await show(stories.Comparable);
    element.parentElement?.style.setProperty('inline-size', '320px');
    element.parentElement?.style.setProperty('font-size', '200%');
    await waitUntil(
      () => (element.shadowRoot?.querySelector('.comparison tbody th')?.getBoundingClientRect().width ?? 0) > 150,
      'a name has the width of the figure',
    );
    const tree = (await accessibleTree(element)).replaceAll(/[\s\u00a0\u202f]+/g, ' ');
    expect(tree).to.contain('row rowheader "Cette intercommunalité" cell "77 968"');
  });

  it('does not run over at 320 px nor at 200 % text', async () => {
    for (const story of [stories.Content, stories.LongLabel, stories.Compared, stories.Comparable]) {
      const element = await show(story);
      element.parentElement?.style.setProperty('inline-size', '288px');
      expect(element.shadowRoot?.querySelector('article')?.scrollWidth).to.be.at.most(288);
      element.parentElement?.style.setProperty('inline-size', '320px');
      element.parentElement?.style.setProperty('font-size', '200%');
      expect(element.shadowRoot?.querySelector('article')?.scrollWidth).to.be.at.most(320);
    }
  });
});
