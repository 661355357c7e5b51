import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildAll, type Sources } from '../../scripts/data/build-all.js';
import { DataFailure } from '../../scripts/data/failure.js';
import { makeData, readSources } from '../../scripts/data/make-data.js';
import { DATA } from './support.js';

const temporary = async (t: TestContext): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'tissu-data-'));
  t.after(() => rm(directory, { recursive: true }));
  return directory;
};

test('made again, each file is the committed one, byte for byte', async (t) => {
  const directory = await temporary(t);
  const files = await makeData(DATA, directory);
  assert.equal(files.length, 12);
  for (const file of files)
    assert.ok(
      (await readFile(join(directory, file))).equals(await readFile(join(DATA, file))),
      `${file} differs: npm run data`,
    );
});

/** Sources in which one thing is wrong. */
const spoil = async (change: (sources: Sources) => void): Promise<Sources> => {
  const sources = await readSources(DATA);
  const copy = { ...sources, facts: structuredClone(sources.facts), mapping: structuredClone(sources.mapping) };
  change(copy);
  return copy;
};

const fact = (sources: Sources, id: string) => sources.facts.find((candidate) => candidate.id === id)!;

const REFUSALS: readonly (readonly [what: string, change: (sources: Sources) => void, sentence: RegExp])[] = [
  ['an unknown axis', (s) => (fact(s, 'atinea').axe = 'lune'), /^atinea, axe: "lune" is not in "axes"/],
  ['an unknown status', (s) => (fact(s, 'atinea').statut = 'perdu'), /^atinea, statut: "perdu" is not in "statuses"/],
  ['an unknown theme', (s) => fact(s, 'atinea').themes.push('lune'), /^atinea, themes\[3\]: "lune" is not in "themes"/],
  ['an unknown form of sheet', (s) => (fact(s, 'atinea').forme = 'ligue'), /^atinea, forme: "ligue"/],
  [
    'an address withheld that no source has any more',
    (s) => (fact(s, 'vte-touraine').sources[1]!.editeur = 'Autre site'),
    /^vte-touraine, sources: not one source of "Site d’un député"/,
  ],
  [
    'a degree that is not its form’s',
    (s) => (fact(s, 'atinea').degre = 2),
    /^atinea, degre: 2, where "structure-commune" is 4/,
  ],
  [
    'an unknown type of actor',
    (s) => (fact(s, 'atinea').partenaires[0]!.type = 'ovni'),
    /^atinea, partenaires\[0\], type: "ovni" is not in "actorTypes"/,
  ],
  [
    'a type that contradicts the actor',
    (s) => (fact(s, 'atinea').partenaires[0]!.type = 'epci'),
    /^atinea, partenaires\[0\]: "Michelin" is of type "epci"/,
  ],
  [
    'an unknown spelling of a partner',
    (s) => (fact(s, 'atinea').partenaires[0]!.nom = 'michelin'),
    /^atinea, partenaires\[0\]: "michelin" is no actor/,
  ],
  [
    'an unknown funder',
    (s) => (fact(s, 'atinea').budget.financeurs[1]!.nom = 'La Banque'),
    /^atinea, budget\.financeurs\[1\]: "La Banque" is no actor/,
  ],
  [
    'a bare word outside its sheet',
    (s) => (fact(s, 'atinea').partenaires[0]!.nom = 'Région'),
    /^atinea, partenaires\[0\]: "Région" is no actor/,
  ],
  [
    'a link that nobody reviewed',
    (s) => fact(s, 'atinea').liens.push({ de: 'Michelin', vers: 'E-Neo', forme: 'bail' }),
    /^atinea, liens: 5 links, 4 of them reviewed/,
  ],
  [
    'a link that changed since its review',
    (s) => (fact(s, 'atinea').liens[3]!.forme = 'bail'),
    /^atinea, liens\[3\]: .* \(bail\), where data\/mapping\.json reviewed/,
  ],
  [
    'an unknown flow',
    (s) => (fact(s, 'atinea').liens[3]!.flux = 'lune'),
    /^atinea, liens\[3\]\.flux: "lune" is not in "flows"/,
  ],
  [
    'an unknown quantity',
    (s) => (fact(s, 'vapeur-ecostuair-tereos').liens[0]!.quantite = '3 camions'),
    /^vapeur-ecostuair-tereos, liens\[0\]\.quantite: "3 camions"/,
  ],
  [
    'words that are no date',
    (s) => (fact(s, 'atinea').indicateurs[0]!.date = 'jadis'),
    /^atinea, indicateurs\[0\]\.date: "jadis" is not in "indicatorNotes"/,
  ],
  [
    'a joint lead that changed',
    (s) => (fact(s, 'fonds-vert-agenais').pilote.nom = 'Cité Gourmande'),
    /^fonds-vert-agenais, pilote: "Cité Gourmande", where/,
  ],
  [
    'a code of the mapping that serves nothing',
    (s) => (s.mapping.axes['lune'] = 'moon'),
    /"axes" holds what no fact says: "lune"/,
  ],
  [
    'a spelling of the mapping that nobody writes',
    (s) => (s.mapping.actors[0]!.spellings = ['CSA']),
    /actor caux-seine-agglo: no sheet writes "CSA"/,
  ],
  [
    'two actors under one name',
    (s) => s.mapping.actors.push({ id: 'suez-2', name: 'SUEZ', kind: 'company' }),
    /actor suez-2: "SUEZ" is already a name of suez/,
  ],
  [
    'a SIREN that is no grouping',
    (s) => (s.mapping.actors[0]!.siren = '123456789'),
    /actor caux-seine-agglo: SIREN 123456789 is no grouping/,
  ],
];

for (const [what, change, sentence] of REFUSALS) {
  test(`refuses ${what}, naming where`, async () => {
    const sources = await spoil(change);
    assert.throws(
      () => buildAll(sources),
      (failure) => failure instanceof DataFailure && sentence.test(failure.message),
    );
  });
}

const MAKE = fileURLToPath(new URL('../../scripts/data/make.ts', import.meta.url));

test('the command exits with 1 and one sentence, and writes nothing, when something has no place', async (t) => {
  const from = await temporary(t);
  const to = await temporary(t);
  await cp(join(DATA, 'source'), join(from, 'source'), { recursive: true });
  const mapping = await readFile(join(DATA, 'mapping.json'), 'utf8');
  await writeFile(join(from, 'mapping.json'), mapping.replace('"realise": "done"', '"reussi": "done"'));
  const run = spawnSync(process.execPath, ['--import', 'tsx', MAKE, to, from], { encoding: 'utf8' });
  assert.equal(run.status, 1);
  assert.equal(
    run.stderr.trim(),
    'Data not made. eau-industrielle-norville, statut: "realise" is not in "statuses" of data/mapping.json.',
  );
  await assert.rejects(readFile(join(to, 'links.json')));
});

test('a file that is not of its shape is named, with the record and the field', async (t) => {
  const from = await temporary(t);
  await cp(DATA, from, { recursive: true });
  const path = join(from, 'source', 'fiches-actions-facts.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"debut": "2003-01"', '"debut": "janvier 2003"'));
  await assert.rejects(makeData(from, from), /fiches-actions-facts\.json \(ceia-aube\), 13\.calendrier\.debut: /);
});
