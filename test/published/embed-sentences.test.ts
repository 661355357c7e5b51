/**
 * The page of a key figure says what its element says, word for word: every territory, alone and compared in each way,
 * as a browser draws the element and as the service writes the page.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { snippet, startSite } from './site.js';

interface Place {
  readonly id: string;
  readonly intercommunalities: readonly { readonly siren: string }[];
}
const territories = JSON.parse(
  await readFile(new URL('../../data/territories.json', import.meta.url), 'utf8'),
) as readonly Place[];

/** Each territory in turn is compared in another way. */
const compareOf = (at: number): string => {
  const { intercommunalities } = territories[at]!;
  const ways = [
    'median',
    'comparable',
    'region',
    'programme',
    intercommunalities[0]!.siren,
    territories[(at + 7) % territories.length]!.id,
    territories[at]!.id,
  ];
  return ways[at % ways.length]!;
};

const QUESTIONS = territories.flatMap(({ id }, at) => [
  { territory: id, indicator: 'population' },
  { territory: id, indicator: at % 3 === 0 ? 'communes' : 'population', compare: compareOf(at) },
]);
const SHEETS = ['actions-by-degree', 'actions-by-axis', 'known-funding'].flatMap((indicator) => [
  { territory: 'ti-2802', indicator },
  { territory: 'ti-2802', indicator, compare: 'comparable' },
]);
const ALL: readonly Readonly<Record<string, string>>[] = [...QUESTIONS, ...SHEETS];

const element = (question: Readonly<Record<string, string>>): string =>
  `<tissu-indicator eager ${Object.entries(question)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></tissu-indicator>`;

const site = await startSite((path, origin) =>
  path === '/all' ? { html: snippet(origin, ALL.map(element).join('\n')) } : undefined,
);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&([\w#]+);/g, (_, name: string) => ENTITIES[name] ?? '?')
    .trim();

test('the page of each territory has the sentence, the remarks and the notes of its element', async () => {
  assert.equal(territories.length, 183);
  const visit = await site.visit('/all');
  const settled = `[...document.querySelectorAll('tissu-indicator')].every(({ dataset }) => /content|empty|error/.test(dataset.state))`;
  await visit.until(settled, 'every element has settled', 60_000);
  const shown = (await visit.page.evaluate(
    `[...document.querySelectorAll('tissu-indicator')].map(({ shadowRoot, dataset }) => ({
      state: dataset.state,
      sentence: shadowRoot.querySelector('.sentence')?.textContent ?? '',
      remarks: [...shadowRoot.querySelectorAll('.rank, .basis, p.notes:not([role])')].map((each) => each.textContent),
      notes: [...shadowRoot.querySelectorAll('.notes li')].map((each) => each.textContent),
    }))`,
  )) as readonly { state: string; sentence: string; remarks: string[]; notes: string[] }[];
  let said = 0;
  for (const [at, question] of ALL.entries()) {
    const { state, sentence, remarks, notes } = shown[at]!;
    const address = `${site.service.origin}/embed/indicator?${new URLSearchParams(question).toString()}`;
    const page = await (await fetch(address)).text();
    const article = /<article class="figure">[^]*?<table>|<article class="figure">[^]*/.exec(page)?.[0] ?? '';
    const paragraphs = [...article.matchAll(/<p>([^]*?)<\/p>/g)].map(([, inner = '']) => textOf(inner));
    const listed = [...article.matchAll(/<li>([^]*?)<\/li>/g)].map(([, inner = '']) => textOf(inner));
    if (state === 'empty') continue;
    assert.equal(state, 'content', address);
    const own = textOf(/<p class="sentence">([^]*?)<\/p>/.exec(article)?.[1] ?? '');
    assert.equal(own, sentence.trim(), address);
    assert.deepEqual(paragraphs, remarks, address);
    assert.deepEqual(listed, notes, address);
    said++;
  }
  assert.ok(said > 360, String(said));
});
