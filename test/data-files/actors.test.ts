import assert from 'node:assert/strict';
import test from 'node:test';
import { FAMILIES, FAMILY_OF_KIND } from '../../src/model/codes.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import type { ActorReference } from '../../src/model/schemas/actor.js';
import { normalise } from '../../scripts/data/normalise.js';
import { readActors, readIntercommunalities, readLinks, readSheets } from './support.js';

const namedBy = (sheet: ActionSheet): ActorReference[] => [
  ...(sheet.lead ? [sheet.lead] : []),
  ...(sheet.coLeads ?? []),
  ...sheet.partners.map(({ actor }) => actor),
  ...(sheet.budget?.funders ?? []).map(({ actor }) => actor),
];

test('leads, co-leads, partners and funders are actors of their sheet, of the same kind', async () => {
  const actors = new Map((await readActors()).map((actor) => [actor.id, actor]));
  for (const sheet of await readSheets()) {
    assert.ok(sheet.lead, sheet.id);
    for (const { id, kind } of namedBy(sheet)) {
      assert.ok(actors.get(id)?.sheets.includes(sheet.id), `${sheet.id}: ${id}`);
      assert.equal(actors.get(id)?.kind, kind, `${sheet.id}: ${id}`);
    }
  }
});

test('an actor lists the sheets that name it or link it, and no other', async () => {
  const sheetsOf = new Map<string, Set<string>>();
  const add = (actor: string, sheet: string): void => {
    sheetsOf.set(actor, (sheetsOf.get(actor) ?? new Set()).add(sheet));
  };
  for (const sheet of await readSheets()) for (const { id } of namedBy(sheet)) add(id, sheet.id);
  for (const { from, to, sheet } of await readLinks()) for (const end of [from, to]) add(end, sheet!);
  for (const { id, sheets } of await readActors()) assert.deepEqual(new Set(sheets), sheetsOf.get(id), id);
  assert.equal(sheetsOf.size, (await readActors()).length);
});

test('no two actors share a name, whatever the case, accents and punctuation', async () => {
  const owners = new Map<string, string>();
  for (const { id, name, aliases } of await readActors()) {
    for (const spelling of [name, ...(aliases ?? [])]) {
      const owner = owners.get(normalise(spelling)) ?? id;
      assert.equal(owner, id, `"${spelling}" is a name of ${owner} and of ${id}`);
      owners.set(normalise(spelling), id);
    }
  }
});

test('one id for the spellings of one actor, several for bodies that only look alike', async () => {
  const sheets = await readSheets();
  const idsOf = (spelling: string): string[] => [
    ...new Set(sheets.flatMap(namedBy).flatMap(({ id, name }) => (name === spelling ? [id] : []))),
  ];
  const one = (...spellings: string[]): void => {
    const ids = new Set(spellings.flatMap(idsOf));
    assert.equal(ids.size, 1, spellings.join(' / '));
  };
  const several = (...spellings: string[]): void => {
    const ids = new Set(spellings.flatMap(idsOf));
    assert.equal(ids.size, spellings.length, spellings.join(' / '));
  };
  one(
    'État',
    'État (France 2030)',
    'État (PIA)',
    'État (Investissements d’avenir)',
    'État (Rebond industriel)',
    'État (fonds vert)',
  );
  one('SEMCIB', 'SEMCIB (SEM pour la coopération industrielle en Bourgogne)');
  one('CEIA', 'Club d’écologie industrielle de l’Aube (CEIA)');
  one('FEDER', 'Union européenne (FEDER)');
  one('Région', 'Conseil régional');
  one('Bpifrance', 'Bpifrance (plan de relance)');
  one('CA Le Grand Chalon', 'CA Le Grand Chalon (2017-2018)');
  several('Région', 'Région Normandie', 'Région Pays de la Loire', 'Région Grand Est', 'Région Auvergne-Rhône-Alpes');
  several(
    'UIMM',
    'UIMM Mayenne',
    'UIMM Loire',
    'UIMM Auvergne',
    'UIMM Saône-et-Loire',
    'UIMM Lorraine (autofinancement)',
  );
  several('Eiffage', 'Appia Champagne (Eiffage)', 'Eiffage Construction Provence');
  several('TotalEnergies', 'Fondation TotalEnergies');
  several('Afpa', 'Afpa du Puy-en-Velay');
  several('Caisse d’allocations familiales', 'CAF de Loire-Atlantique');
  // The same bare words in two départements are two chambers.
  assert.equal(idsOf('Chambre de commerce et d’industrie').length, 2);
});

test('kinds and families are known; a SIREN is that of a grouping of the data, once', async () => {
  const known = new Set((await readIntercommunalities()).map(({ siren }) => siren));
  const actors = await readActors();
  for (const { id, kind, family } of actors) {
    assert.ok(FAMILY_OF_KIND.has(kind), `${id}: ${kind}`);
    assert.ok(
      FAMILIES.some((code) => code === family),
      `${id}: ${String(family)}`,
    );
    if (kind !== 'other') assert.equal(family, FAMILY_OF_KIND.get(kind), id);
  }
  const sirens = actors.flatMap(({ siren }) => (siren === undefined ? [] : [siren]));
  assert.deepEqual(
    sirens.filter((siren) => !known.has(siren)),
    [],
  );
  assert.equal(new Set(sirens).size, sirens.length);
  // Every intercommunality that is one body has its SIREN.
  assert.deepEqual(
    actors
      .filter(({ kind, siren, group }) => kind === 'epci' && siren === undefined && group !== true)
      .map(({ id }) => id),
    [],
  );
});

test('a number in the name of a group is its count', async () => {
  for (const { name, group, count } of await readActors()) {
    const [, number] = /^(\d+) /.exec(name) ?? [];
    if (number === undefined) continue;
    assert.equal(group, true, name);
    assert.equal(count, Number(number), name);
  }
});

test('joint leads are two actors under one name', async () => {
  const joint = (await readSheets()).filter(({ coLeads }) => coLeads !== undefined);
  assert.deepEqual(
    joint.map(({ id, lead, coLeads }) => [id, lead?.id, coLeads?.map((actor) => actor.id)]),
    [
      ['rebond-cambresis', 'ca-cambrai', ['ca-caudresis-catesis']],
      ['fonds-vert-agenais', 'cite-gourmande', ['reden-industries']],
    ],
  );
});
