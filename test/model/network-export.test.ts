import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { ACTOR_COLUMNS, LINK_COLUMNS, type NetworkExportWords } from '../../src/model/export/network-rows.js';
import { actorsToCsv, linksToCsv } from '../../src/model/export/network-to-csv.js';
import { networkToGraphml } from '../../src/model/export/network-to-graphml.js';
import type { Network } from '../../src/model/schemas/network.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const real = { actors: read('actors'), links: read('links') } as Network;

const words: NetworkExportWords = {
  linkColumns: Object.fromEntries(LINK_COLUMNS.map((name) => [name, name])) as NetworkExportWords['linkColumns'],
  actorColumns: Object.fromEntries(ACTOR_COLUMNS.map((name) => [name, name])) as NetworkExportWords['actorColumns'],
  yes: 'oui',
  no: 'non',
  actorKind: { company: 'entreprise' },
  family: {},
  degree: ['Réseau informel', 'Contrat', 'Convention', 'Association', 'Structure', 'Cluster'],
  flow: {},
  subflow: {},
  linkStatus: { existing: 'en place' },
  basis: {},
  sentence: (_, from, to) => `${from.name} et ${to.name}`,
};
const rows = (csv: string): Record<string, string>[] =>
  parse<Record<string, string>>(csv, { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' });

const HOSTILE: Network = {
  actors: [
    { id: 'a', name: '=HYPERLINK("http://x")', kind: 'company', sheets: ['s 1'] },
    { id: 'b"<>&', name: 'Bêta;\r\n"fils" \u202Eevil\u0000', kind: 'nouveau', sheets: [], group: true, count: 35 },
  ],
  links: [
    {
      id: '1',
      from: 'a',
      to: 'b"<>&',
      kind: 'sale',
      degree: 1,
      quantity: { value: 330_000.5, unit: 'MWh' },
      amountEur: -2.5,
      status: 'existing',
      directed: true,
      basis: 'stated',
    },
    { id: '2', from: 'a', to: 'nobody', kind: 'sale', status: 'existing', directed: false, basis: 'stated' },
  ],
};

test('every link and every actor of the real data is a row, read again by another parser', () => {
  const links = rows(linksToCsv(real, words));
  assert.deepEqual(
    links.map(({ id }) => id),
    real.links.map(({ id }) => id),
  );
  for (const [at, link] of real.links.entries()) {
    assert.equal(links[at]!['fromId'], link.from);
    assert.equal(links[at]!['toId'], link.to);
    assert.equal(links[at]!['degree']!.slice(0, 1), link.degree === undefined ? '' : String(link.degree));
  }
  const actors = rows(actorsToCsv(real, words));
  assert.deepEqual(
    actors.map(({ name }) => name),
    real.actors.map(({ name }) => name),
  );
  for (const { id, links: count } of actors)
    assert.equal(Number(count), real.links.filter(({ from, to }) => from === id || to === id).length);
});

test('hostile names stay text in a spreadsheet; decimals have a comma; a link without an end is no row', () => {
  const [link, ...none] = rows(linksToCsv(HOSTILE, words));
  assert.deepEqual(none, []);
  assert.equal(link!['from'], '\'=HYPERLINK("http://x")');
  assert.equal(link!['to'], 'Bêta;\n"fils" evil');
  assert.equal(link!['quantity'], '330000,5');
  assert.equal(link!['amountEur'], '-2,5');
  assert.equal(link!['degree'], '1 Contrat');
  assert.equal(link!['directed'], 'oui');
  assert.equal(rows(actorsToCsv(HOSTILE, words))[1]!['kind'], 'nouveau');
});

test('GraphML has a node an actor and an edge a link, with declared keys only', () => {
  const text = networkToGraphml(real, { description: 'Réseau', sentence: (from, to) => `${from} et ${to}` });
  assert.equal(text.match(/<node /g)!.length, real.actors.length);
  assert.equal(text.match(/<edge /g)!.length, real.links.length);
  const declared = new Set(Array.from(text.matchAll(/<key id="([^"]+)"/g), ([, id]) => id));
  for (const [, used] of text.matchAll(/<data key="([^"]+)"/g)) assert.ok(declared.has(used), used);
  const ids = new Set(Array.from(text.matchAll(/<node id="([^"]+)"/g), ([, id]) => id));
  for (const [, source, target] of text.matchAll(/source="([^"]+)" target="([^"]+)"/g))
    assert.ok(ids.has(source) && ids.has(target));
});

test('GraphML holds hostile names as text', () => {
  const text = networkToGraphml(HOSTILE, { description: '<!-- & -->', sentence: () => ']]>' });
  assert.match(text, /<node id="b&quot;&lt;&gt;&amp;">/);
  assert.match(text, /<desc>&lt;!-- &amp; --&gt;<\/desc>/);
  assert.doesNotMatch(text, /(?![\r\n])\p{Cc}|\u202E/u);
  assert.equal(text.match(/<edge /g)!.length, 1);
});
