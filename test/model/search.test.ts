import assert from 'node:assert/strict';
import test from 'node:test';
import { normalise } from '../../src/model/search/normalise.js';
import { readSearch } from '../../src/model/search/read-search.js';
import { SearchIndex } from '../../src/model/search/search-index.js';
import { stem } from '../../src/model/search/stem.js';
import { compoundsOf, wordsOf } from '../../src/model/search/words.js';

/** Words that must have one stem. */
const FAMILIES = [
  'industriel industrielle industriels industrielles INDUSTRIELLE',
  'industrie industries',
  'recruter recrutement recrutements',
  'former formation formations formateur formatrice',
  'local locale locaux locales',
  'régional régionale régionaux',
  'réseau réseaux',
  'eau eaux',
  'travail travaux',
  'coopératif coopérative coopératives',
  'acteur actrice acteurs actrices',
  'directeur directrice',
  'premier première premières',
  'ouvrier ouvrière ouvriers',
  'mutualiser mutualisation mutualisé mutualisée mutualisés',
  'décarboner décarbonation décarboné décarbonée',
  'créer création créé créée',
  'employeur employeuse employeurs',
  'énergie énergies',
  'écologie écologique écologiques',
  'économie économique',
  'nouveau nouvelle nouvelles nouveaux',
  'métier métiers',
  'œuvre oeuvres ŒUVRE',
  'bureau bureaux',
  'développer développement',
  'investir investissement',
  'apprenti apprentie apprentis',
  'actif active actives',
  'matériau matériaux',
  'professionnel professionnelle',
  'déchet déchets',
  'lycée lycées',
  'coopérer coopération coopérations',
  'opérer opération opérateur',
  'intégrer intégration',
  'préparer préparation',
  'ingénieur ingénieure ingénieures',
  'supérieur supérieure',
  'public publics publique publiques',
  'neuf neuve neuves',
  'frais fraîche fraîches',
  'demeure demeurer',
  'doux douce douces',
  'gros grosse',
  'bas basse basses',
  'vif vive vives',
  'sec sèche',
  'faux fausse',
  'vieux vieil vieille',
  'beau bel belle',
  'net nette',
  'léger légère',
  'émail émaux',
  'énergie énergétique énergétiques',
  'chimie chimique',
  'recycler recyclage recyclé',
  'produire production',
  'Saint St',
];

for (const family of FAMILIES) {
  test(`one stem: ${family}`, () => {
    assert.equal(new Set(family.split(' ').map((word) => stem(normalise(word)))).size, 1);
  });
}

test('different words keep different stems', () => {
  const words =
    'eau vapeur port usine travail transport transition emploi employeur formation format gaz prix pris commune communication france franche village avant avantage'.split(
      ' ',
    );
  const stems = words.map(stem);
  assert.equal(new Set(stems).size, words.length, stems.join());
});

test('words lose case, accents, ligatures, elided articles and single letters', () => {
  const cases: [string, string[]][] = [
    ['L’ŒUVRE d’Alençon', ['oeuvre', 'alencon']],
    ["l'industrie, jusqu’à l‘été", ['industrie', 'ete']],
    ['Qu’il lorsqu’on puisqu’un', ['il', 'on', 'un']],
    ['à y a 5 à 7', ['5', '7']],
    ['CO₂ et m³', ['co2', 'et', 'm3']],
    ['E\u0301cole (décomposé)', ['ecole', 'decompose']],
    ['straße ex æquo ﬁlière', ['strasse', 'ex', 'aequo', 'filiere']],
    ['S.C.I.C. en Z.I., etc.', ['scic', 'en', 'zi', 'etc']],
    ['R&D', ['rd']],
    ['mi\u00adse en ligne\u200b', ['mise', 'en', 'ligne']],
    ['Dunkerque–Flandre 2019–2023', ['dunkerque', 'flandre', '2019', '2023']],
    ['éco conception', ['eco', 'conception', 'ecoconception']],
    ['l’Éco\u00a0conception', ['eco', 'conception', 'ecoconception']],
    ['2\u202f500 m² en 2023 100 emplois', ['2', '500', '2500', 'm2', 'en', '2023', '100', 'emplois']],
    ['R & D', ['rd']],
    ['le microscope', ['le', 'microscope']],
    ['', []],
    ['… ! – ’', []],
  ];
  for (const [text, expected] of cases) assert.deepEqual(wordsOf(text), expected, text);
});

test('a text is read piece by piece as it is read whole', () => {
  const texts = [
    'L’œuvre d’Alençon : R&D, S.C.I.C. (co-financement)…',
    'a\u00a0b\u2028c\u202fd\u3000Z.I.\tCO₂',
    '½ tonne ´ d’été \u0301e',
    "l' eau c'est - tiers -lieu",
    'e\u0301co  conception sous l’eau R &\u00a0D, 1 200-1 500 €, bio 3',
    'x'.repeat(100),
  ];
  for (const text of texts) {
    const whole = compoundsOf(text).flatMap(({ parts, joined }) => [
      ...parts,
      ...(joined === undefined ? [] : [joined]),
    ]);
    assert.deepEqual(wordsOf(text), whole, text);
    assert.deepEqual(wordsOf(text), whole, `${text}, again`);
  }
});

test('compounds are found whole and by parts', () => {
  assert.deepEqual(wordsOf('Saint‑Nazaire'), ['saint', 'nazaire', 'saintnazaire']);
  assert.deepEqual(wordsOf('Villeneuve-d’Ascq'), ['villeneuve', 'ascq', 'villeneuveascq']);
  assert.deepEqual(wordsOf('aujourd’hui'), ['aujourd', 'hui', 'aujourdhui']);
});

const TEXTS = [
  'Créer une école de production pour l’industrie',
  'Réseau de vapeur industrielle à Saint-Nazaire',
  'Le chef-d’œuvre des compagnons',
  'Synergies inter-entreprises et R&D',
  'Cofinancement d’un tiers-lieu productif',
  'Les eaux usées traitées localement : CO₂ évité',
  'Recrutements et formation des ouvrières',
];
const index = new SearchIndex(TEXTS.map((text) => [{ weight: 1, words: wordsOf(text) }]));
const find = (text: string): number[] | undefined => {
  const scores = index.search(text);
  return scores && [...scores.keys()].sort((a, b) => a - b);
};

test('all words must be found, in any form', () => {
  const cases: [string, number[]][] = [
    ['écoles', [0]],
    ['ECOLE production', [0]],
    ['école vapeur', []],
    ['l’industrie', [0, 1]],
    ["l'industriel", [1]],
    ['industriels', [1]],
    ['oeuvre', [2]],
    ['Œuvres', [2]],
    ['chef d’oeuvre', [2]],
    ["chef-d'œuvre", [2]],
    ['saint nazaire', [1]],
    ['saint-nazaire', [1]],
    ['saintnazaire', [1]],
    ['interentreprises', [3]],
    ['inter entreprises', [3]],
    ['inter-entreprise', [3]],
    ['r&d', [3]],
    ['co-financement', [4]],
    ['cofinancements', [4]],
    ['tiers lieux', [4]],
    ['eau', [5]],
    ['eau usee traitee', [5]],
    ['co2', [5]],
    ['recruter des ouvriers', [6]],
    ['le réseau de la vapeur', [1]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(find(text), expected, text);
});

test('the last word may be unfinished, the others may not', () => {
  assert.deepEqual(find('indus'), [0, 1]);
  assert.deepEqual(find('réseau vap'), [1]);
  assert.deepEqual(find('rés vapeur'), []);
  assert.deepEqual(find('inter-ent'), [3]);
  assert.deepEqual(find('tiers-l'), [4]);
  assert.deepEqual(find('réseau de'), [1], 'a little word that ends the text asks for nothing');
});

test('among whole words the order does not matter', () => {
  const documents = ['usine de vapeur', 'port usinage', 'portuaire et usine', 'eau du port', 'eaux vives'];
  const some = new SearchIndex(documents.map((text) => [{ weight: 1, words: wordsOf(text) }]));
  const scoresOf = (text: string) => [...some.search(text)!].sort((a, b) => a[0] - b[0]);
  const words = ['usine', 'vapeur', 'port', 'usinage', 'portuaire', 'eau', 'eaux', 'vives'];
  for (const a of words)
    for (const b of words) assert.deepEqual(scoresOf(`${a} ${b}`), scoresOf(`${b} ${a}`), `${a} ${b}`);
  const ranks = (text: string): number[] => scoresOf(text).map(([rank]) => rank);
  assert.deepEqual(ranks('port'), [1, 3], 'a whole word is no beginning');
  assert.deepEqual(ranks('usine port'), [2], 'unless nothing would be found');
  assert.deepEqual(ranks('usine portu'), [2], 'a last unfinished word finds those it begins');
  assert.deepEqual(ranks('portu usine'), [], 'the others may not be unfinished');
});

test('without a word nothing is asked for', () => {
  for (const text of ['', '  ', 'à', 'l’', '?!', '&'])
    assert.equal(index.search(text), undefined, JSON.stringify(text));
});

test('little words count when there is nothing else', () => {
  assert.equal(readSearch('la vapeur').length, 1);
  assert.equal(readSearch('de la').length, 2);
  assert.deepEqual(find('les'), [5]);
});

test('titles weigh more than texts, words more than their beginnings, rare words more than common ones', () => {
  const weighed = new SearchIndex([
    [
      { weight: 8, words: ['eau'] },
      { weight: 1, words: ['usine'] },
    ],
    [
      { weight: 8, words: ['usine'] },
      { weight: 1, words: ['eau', 'vapeur'] },
    ],
    [
      { weight: 8, words: ['usinage'] },
      { weight: 1, words: ['eau'] },
    ],
  ]);
  const order = (text: string) => [...weighed.search(text)!].sort((a, b) => b[1] - a[1]).map(([rank]) => rank);
  assert.deepEqual(order('eau').at(0), 0);
  assert.deepEqual(order('usine').at(0), 1);
  assert.deepEqual(order('usin'), [1, 2, 0]);
});

test('repeating a word in a field does not raise its score', () => {
  const spam = new SearchIndex([
    [{ weight: 1, words: ['eau'] }],
    [{ weight: 1, words: Array.from({ length: 50 }, () => 'eau') }],
  ]);
  const scores = spam.search('eau')!;
  assert.equal(scores.get(0), scores.get(1));
});

test('hostile words are only words', () => {
  const odd = new SearchIndex([[{ weight: 1, words: wordsOf('__proto__ constructor toString') }]]);
  assert.equal(odd.search('constructor')!.size, 1);
  assert.equal(odd.search('hasOwnProperty')!.size, 0);
  assert.equal(odd.search('proto')!.size, 1);
  assert.equal(odd.search('(['.repeat(500)), undefined);
});
