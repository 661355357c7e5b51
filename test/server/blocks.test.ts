import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import test from 'node:test';
import { array } from 'valibot';
import { openMemoryStore } from '../../server/store/memory.js';
import { toBlocks } from '../../server/text/to-blocks.js';
import { readJson } from '../../src/data/read-json.js';
import { readBlocks } from '../../src/model/blocks/read-blocks.js';
import { blockSchema, type Block, type Inline } from '../../src/model/schemas/block.js';
import { understand } from '../../src/model/understand.js';
import { seededRandom } from '../seeded-random.js';
import { folderOf, get, json, makeApp, NOW } from './support.js';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

/** All words of a tree, in order. */
const wordsOf = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(wordsOf).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  const { text: own, children, items } = node as Record<string, unknown>;
  return [typeof own === 'string' ? own : '', wordsOf(children), wordsOf(items)].join(' ');
};

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

test('paragraphs, breaks and emphasis', () => {
  assert.deepEqual(toBlocks('Un **mot** *vif*\nligne 2  \nligne 3\r\n\r\n`code`\u2028fin'), [
    paragraph(
      text('Un '),
      { type: 'strong', children: [text('mot')] },
      text(' '),
      { type: 'emphasis', children: [text('vif')] },
      { type: 'break' },
      text('ligne 2'),
      { type: 'break' },
      text('ligne 3'),
    ),
    paragraph({ type: 'code', text: 'code' }, { type: 'break' }, text('fin')),
  ]);
});

test('headings, lists, quotes, code, rules', () => {
  assert.deepEqual(toBlocks('## Titre\n\n3. trois\n4. quatre\n   - sous\n\n> cité\n\n---\n\n```\nx < 1\n```'), [
    { type: 'heading', level: 2, children: [text('Titre')] },
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        [paragraph(text('trois'))],
        [paragraph(text('quatre')), { type: 'list', ordered: false, items: [[paragraph(text('sous'))]] }],
      ],
    },
    { type: 'quote', children: [paragraph(text('cité'))] },
    { type: 'rule' },
    { type: 'code', text: 'x < 1' },
  ]);
});

test('HTML is text, an image its words, a link that may not be followed its text', () => {
  assert.deepEqual(toBlocks('<b onclick="x()">gras</b> <script>alert(1)</script>'), [
    paragraph(text('<b onclick="x()">gras</b> <script>alert(1)</script>')),
  ]);
  assert.deepEqual(toBlocks('<div>\n<img src=x onerror=alert(1)>\n</div>'), [
    paragraph(
      text('<div>'),
      { type: 'break' },
      text('<img src=x onerror=alert(1)>'),
      { type: 'break' },
      text('</div>'),
    ),
  ]);
  assert.deepEqual(toBlocks('![un *plan* [détaillé](https://x.fr)](javascript:alert(1))'), [
    paragraph(text('un plan détaillé')),
  ]);
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    '&#x6A;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/relative',
    '<javascript:alert(1)>',
  ]) {
    assert.deepEqual(toBlocks(`[piège](${address})`), [paragraph(text('piège'))], address);
  }
  assert.deepEqual(toBlocks('<javascript:alert(1)>'), [paragraph(text('javascript:alert(1)'))]);
  for (const [written, href] of [
    ['[x](https://exemple.fr/a?b=1&c)', 'https://exemple.fr/a?b=1&c'],
    ['[x][1]\n\n[1]: http://exemple.fr', 'http://exemple.fr'],
    ['[x](mailto:contact@exemple.fr)', 'mailto:contact@exemple.fr'],
    ['[x](tel:+33123456789)', 'tel:+33123456789'],
  ] as const) {
    assert.deepEqual(toBlocks(written), [paragraph({ type: 'link', href, children: [text('x')] })]);
  }
});

test('bidirectional controls go, those written as entities too', () => {
  assert.deepEqual(toBlocks('a\u202eb\u2066c\u200f'), [paragraph(text('abc'))]);
  assert.doesNotMatch(JSON.stringify(toBlocks('a&#x202e;b `&#x202e;` [c](https://x.fr/\u202e)')), /\u202e/);
});

test('a text that holds nothing is no block', () => {
  for (const empty of ['', ' \n\t\n', '>', '> >', '-', '- \n- ', '#', '[a]: b', '\u202e']) {
    assert.deepEqual(toBlocks(empty), [], JSON.stringify(empty));
  }
});

const HOSTILE: Readonly<Record<string, string>> = {
  quotes: `${'>'.repeat(10_000)}fin`,
  spacedQuotes: `${'> '.repeat(8000)}fin`,
  brackets: `${'['.repeat(5000)}fin`,
  links: '[a]('.repeat(4000),
  images: '!['.repeat(8000),
  stars: `${'*'.repeat(10_000)}fin`,
  emphases: '*a '.repeat(5000),
  mixed: '*a _b '.repeat(2600),
  strong: 'a**b'.repeat(4000),
  lists: `${'- '.repeat(8000)}fin`,
  numbers: `${'1. '.repeat(5300)}fin`,
  deepList: Array.from({ length: 170 }, (_, depth) => `${' '.repeat(2 * depth)}- a`)
    .join('\n')
    .slice(0, 16_000),
  twentyQuotes: `${'>'.repeat(20)}a\n`.repeat(700),
  twentyLists: `${'- '.repeat(20)}a\n`.repeat(380),
  ticks: Array.from({ length: 170 }, (_, count) => `a${'`'.repeat(count)}`).join(''),
  tags: '<a '.repeat(5000),
  entities: '&'.repeat(16_000),
  definitions: '[a]: b\n'.repeat(2300),
  blanks: '\n \t'.repeat(5300),
  long: '*a* '.repeat(50_000),
};

test('hostile texts are read at once, and never deeper than a client reads', () => {
  toBlocks('un *mot* pour commencer');
  for (const [name, source] of Object.entries(HOSTILE)) {
    const start = performance.now();
    const blocks = toBlocks(source);
    const spent = performance.now() - start;
    // They take 100 ms at most; ten times as much where many tests run at once, against minutes without bounds.
    assert.ok(spent < 1000, `${name}: ${spent} ms`);
    const sheet = { blocks: { description: blocks } };
    assert.ok(depthOf(sheet) <= 32, `${name}: ${depthOf(sheet)} levels`);
    assert.doesNotThrow(() => readJson(JSON.stringify(sheet)));
    if (source.endsWith('fin')) assert.match(wordsOf(blocks), /fin/, name);
  }
});

test('no word is lost, the tree is of its schema, and a page reads all of it', () => {
  const random = seededRandom(31);
  const PIECES = [
    'mot',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    '[',
    '](https://x.fr)',
    '![',
    '> ',
    '- ',
    '1. ',
    '`',
    '<b>',
  ];
  for (let round = 0; round < 400; round++) {
    let count = 0;
    const source = Array.from({ length: 60 }, () => {
      const piece = PIECES[Math.floor(random() * PIECES.length)]!;
      return piece === 'mot' ? `mot${String(count++)} ` : piece;
    }).join('');
    const blocks = toBlocks(source);
    const words = wordsOf(blocks);
    for (let rank = 0; rank < count; rank++) assert.ok(words.includes(`mot${rank}`), `mot${rank} of ${source}`);
    const copy = (): unknown => JSON.parse(JSON.stringify(blocks));
    assert.deepEqual(understand(array(blockSchema), copy()), blocks);
    assert.deepEqual(
      readBlocks(copy(), (misfit) => assert.fail(JSON.stringify(misfit))),
      blocks,
    );
  }
});

test('a page reads what it can of hostile blocks, and reports the rest', () => {
  const misfits: string[] = [];
  const blocks = readBlocks(
    [
      {
        type: 'paragraph',
        children: [text('a'), { type: 'text' }, 'b', { type: 'link', href: 'javascript:x', children: [text('c')] }],
      },
      { type: 'paragraph' },
      { type: 'heading', level: 9, children: [] },
      { type: 'list', items: [[{ type: 'rule' }], 'x'] },
      { type: 'table' },
      { type: 'quote', children: [{ type: 'code', text: 3 }] },
      null,
    ],
    ({ path }) => misfits.push(path),
    'context',
  );
  assert.deepEqual(blocks, [
    paragraph(text('a'), text('c')),
    paragraph(),
    { type: 'list', ordered: false, items: [[{ type: 'rule' }], []] },
    { type: 'quote', children: [] },
  ]);
  assert.deepEqual(misfits, [
    'context.0.children.1',
    'context.0.children.2',
    'context.1.children',
    'context.2',
    'context.3.items.1',
    'context.4',
    'context.5.children.0',
    'context.6',
  ]);
  for (const odd of [undefined, null, 3, 'x', {}]) assert.deepEqual(readBlocks(odd), []);
});

test('the whole sheet has its trees, lists do without, and trees in the data are not believed', async () => {
  const folder = folderOf({
    'action-sheets.json': JSON.stringify([
      { id: 'long', title: 'Long', description: 'Un *mot*', context: ' ', blocks: { context: 'DEEP' } },
      { id: 'bare', title: 'Bare', blocks: { description: [{ type: 'link', href: 'javascript:x' }] } },
    ]).replace('"DEEP"', '['.repeat(5000) + ']'.repeat(5000)),
  });
  const app = await makeApp({ repository: await openMemoryStore({ folder, now: () => NOW }) });
  const whole = json(await get(app, '/v1/action-sheets/long'));
  assert.equal(whole['description'], 'Un *mot*');
  assert.deepEqual(whole['blocks'], {
    description: [paragraph(text('Un '), { type: 'emphasis', children: [text('mot')] })],
  });
  assert.equal('blocks' in json(await get(app, '/v1/action-sheets/bare')), false);
  const list = json(await get(app, '/v1/action-sheets')) as { data?: object[] };
  assert.equal(list.data?.length, 2);
  assert.ok(list.data.every((brief) => !('blocks' in brief) && !('description' in brief)));
});
