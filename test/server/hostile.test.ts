import assert from 'node:assert/strict';
import test from 'node:test';
import { openMemoryStore } from '../../server/store/memory.js';
import type { Misfit } from '../../src/model/understand.js';
import { folderOf, get, json, makeApp, NOW } from './support.js';

const MARKUP = '<script>alert(1)</script> **gras** \u202ejpg.exe';
const partner = (rank: number): object => ({
  actor: { id: `a-${rank}`, name: `Acteur ${rank}`, kind: 'ovni' },
  role: 'x',
});

const SHEETS = [
  {
    id: 'dates',
    title: 'Fin avant le début',
    startDate: '2024-05',
    endDate: '2019',
    status: 'en-lévitation',
  },
  { id: 'vague', title: 'Fin plus vague que le début', startDate: '2023-10', endDate: '2023' },
  { id: 'soon', title: 'Bientôt', startDate: 'bientôt', endDate: '2023-02-30' },
  {
    id: 'amounts',
    title: 'Montants',
    axis: 'land',
    budget: {
      totalEur: -5,
      taxBasis: 7,
      funders: [
        { actor: { id: 'a', name: 'A' }, amountEur: 1e30 },
        { actor: { id: 'b', name: 'B' }, amountEur: '18 M€' },
        { actor: { id: 'c', name: 'C' }, amountEur: 1000 },
        { amountEur: 3 },
      ],
    },
  },
  { id: 'text', title: 'Texte', budget: { totalEur: '18 M€', note: 'environ 18 M€' } },
  { id: 'many', title: 'Cinq cents partenaires', partners: Array.from({ length: 500 }, (_, rank) => partner(rank)) },
  {
    id: 'addresses',
    title: 'Adresses',
    sources: [
      { url: 'javascript:alert(1)', publisher: 'Piège' },
      { url: ' https://exemple.fr/a ', publisher: 'Bonne' },
      { url: '', publisher: 'Gardée' },
      { publisher: 'Sans adresse' },
    ],
    documents: [
      { title: 'Plan', url: 'data:text/html,<script>alert(1)</script>', bytes: 'lourd', mediaType: 3 },
      { title: 'Bilan', url: 'https://exemple.fr/b.pdf', bytes: 1200, mediaType: 'application/pdf' },
    ],
    contact: { role: 'Chargé de mission', url: 'vbscript:x', email: 'contact@exemple.fr' },
  },
  {
    id: 'markup',
    title: MARKUP,
    summary: MARKUP,
    context: MARKUP,
    caveat: MARKUP,
    lead: { id: 'm', name: MARKUP, kind: MARKUP },
    milestones: [{ date: MARKUP, label: MARKUP, done: 'oui' }],
  },
  { id: '__proto__', title: 'Prototype' },
  { id: 'twice', title: 'Premier' },
  { id: 'twice', title: 'Second' },
  { title: 'Sans identifiant' },
  'no sheet',
];

const open = async () => {
  const misfits: Misfit[] = [];
  const repository = await openMemoryStore({
    folder: folderOf({ 'action-sheets.json': JSON.stringify(SHEETS) }),
    now: () => NOW,
    report: (misfit) => misfits.push(misfit),
  });
  return { app: await makeApp({ repository }), places: misfits.map(({ path }) => path) };
};
const { app, places } = await open();
const sheet = async (id: string): Promise<Record<string, unknown>> => {
  const response = await get(app, `/v1/action-sheets/${id}`);
  assert.equal(response.statusCode, 200, response.payload);
  return json(response);
};
const reported = (path: string): void => {
  assert.equal(places.filter((place) => place === path).length, 1, `${path} once in ${places.join(' ')}`);
};

test('an end before a start and an unknown status pass; the contradiction is reported', async () => {
  const { startDate, endDate, status } = await sheet('dates');
  assert.deepEqual([startDate, endDate, status], ['2024-05', '2019', 'en-lévitation']);
  reported('sheets.dates.endDate');
  assert.equal((await sheet('vague'))['endDate'], '2023');
  assert.ok(!places.some((place) => place.startsWith('sheets.vague')));
  assert.equal((await sheet('soon'))['startDate'], 'bientôt');
  reported('sheets.soon.startDate');
  reported('sheets.soon.endDate');
  const found = json(await get(app, '/v1/action-sheets?status=en-l%C3%A9vitation&year=2019'));
  assert.deepEqual(found['meta'], { total: 1, page: 1, perPage: 20 });
});

test('amounts that cannot be one are left out, as words in their place are', async () => {
  const { budget } = (await sheet('amounts')) as { budget?: Record<string, unknown> };
  assert.equal(budget?.['totalEur'], undefined);
  assert.deepEqual(budget?.['funders'], [
    { actor: { id: 'a', name: 'A', kind: 'other' } },
    { actor: { id: 'b', name: 'B', kind: 'other' } },
    { actor: { id: 'c', name: 'C', kind: 'other' }, amountEur: 1000 },
  ]);
  for (const place of ['totalEur', 'funders.0.amountEur', 'taxBasis', 'funders.1.amountEur', 'funders.3.actor'])
    reported(`sheets.3.budget.${place}`);
  assert.deepEqual((await sheet('text'))['budget'], { note: 'environ 18 M€', taxBasis: 'unknown', funders: [] });
  reported('sheets.4.budget.totalEur');
  const { data } = json(await get(app, '/v1/action-sheets?sort=-budget')) as { data?: { id: string }[] };
  assert.equal(data?.[0]?.id, 'amounts', 'by the one amount that can be one');
});

test('five hundred partners are all there, in the sheet and in the network', async () => {
  assert.equal(((await sheet('many'))['partners'] as unknown[]).length, 500);
  const page = await get(app, '/embed/action-sheet?sheet=many');
  assert.equal(page.statusCode, 200);
  assert.match(page.payload, /Acteur 499/);
});

test('addresses that may not be followed are emptied, the words beside them stay', async () => {
  const { sources, documents, contact } = await sheet('addresses');
  assert.deepEqual(sources, [
    { url: '', publisher: 'Piège' },
    { url: ' https://exemple.fr/a ', publisher: 'Bonne' },
    { url: '', publisher: 'Gardée' },
  ]);
  assert.deepEqual(documents, [
    { title: 'Plan', url: '' },
    { title: 'Bilan', url: 'https://exemple.fr/b.pdf', bytes: 1200, mediaType: 'application/pdf' },
  ]);
  assert.deepEqual(contact, { role: 'Chargé de mission', url: null, email: 'contact@exemple.fr' });
  for (const place of ['sources.0.url', 'documents.0.url', 'contact.url']) reported(`sheets.addresses.${place}`);
  for (const place of ['sources.3.url', 'documents.0.bytes', 'documents.0.mediaType']) reported(`sheets.6.${place}`);
  const page = (await get(app, '/embed/action-sheet?sheet=addresses')).payload;
  assert.doesNotMatch(page, /href="(?:javascript|data|vbscript):/);
  for (const words of ['Piège', 'Plan', 'Bilan', 'Chargé de mission']) assert.ok(page.includes(words), words);
});

test('markup in any field is text, in the API and in pages', async () => {
  const { title, blocks, milestones } = await sheet('markup');
  assert.equal(title, MARKUP);
  assert.deepEqual(milestones, [{ date: MARKUP, label: MARKUP }]);
  assert.deepEqual(blocks, {
    context: [
      {
        type: 'paragraph',
        children: [
          // A line that begins with a script is one of HTML, for CommonMark: all of it is text.
          { type: 'text', text: '<script>alert(1)</script> **gras** jpg.exe' },
        ],
      },
    ],
  });
  for (const widget of ['action-sheet', 'action-card']) {
    const page = (await get(app, `/embed/${widget}?sheet=markup`)).payload;
    assert.doesNotMatch(page, /<script>alert/, widget);
  }
});

test('of two records with one identifier the first is served, one without is left out', async () => {
  assert.equal((await sheet('twice'))['title'], 'Premier');
  const { meta } = json(await get(app, '/v1/action-sheets')) as { meta?: { total: number } };
  assert.equal(meta?.total, SHEETS.length - 3);
  for (const place of ['sheets.11.id', 'sheets.12']) reported(place);
  assert.equal((await get(app, '/v1/action-sheets/__proto__')).statusCode, 400);
});

test('everything is reported when the data are loaded, and never again', async () => {
  const before = places.length;
  for (const url of ['/v1/action-sheets', '/v1/action-sheets/amounts', '/embed/action-list']) await get(app, url);
  assert.equal(places.length, before);
  assert.equal(new Set(places).size, places.length, places.join(' '));
});
