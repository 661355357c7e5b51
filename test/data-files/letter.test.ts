/** The facts against the sheets, field by field, without the script: the texts must be there to the letter. */
import assert from 'node:assert/strict';
import test from 'node:test';
import * as v from 'valibot';
import { factsSchema } from '../../scripts/data/facts-schema.js';
import { readData, readSheets } from './support.js';

const readFacts = async (): Promise<v.InferOutput<typeof factsSchema>> =>
  v.parse(factsSchema, await readData('source/fiches-actions-facts.json'));

test('every fact is a sheet, in the same order', async () => {
  assert.deepEqual(
    (await readSheets()).map(({ id }) => id),
    (await readFacts()).map(({ id }) => id),
  );
});

test('texts, places, dates, money and sources are those of the facts, to the letter', async () => {
  const sheets = await readSheets();
  for (const [i, fact] of (await readFacts()).entries()) {
    const sheet = sheets[i]!;
    assert.deepEqual(
      {
        titre: sheet.title,
        resume: sheet.summary,
        territoire: sheet.territory && { id: sheet.territory.id, nom: sheet.territory.name },
        epci: sheet.intercommunality && { siren: sheet.intercommunality.siren, nom: sheet.intercommunality.name },
        degre: sheet.cooperation?.degree,
        pilote: sheet.lead?.name,
        partenaires: sheet.partners.map(({ actor, role }) => ({ nom: actor.name, role })),
        budget: {
          totalEur: sheet.budget?.totalEur,
          texte: sheet.budget?.note,
          financeurs: sheet.budget?.funders.map(({ actor, amountEur }) => ({ nom: actor.name, montantEur: amountEur })),
        },
        calendrier: {
          debut: sheet.startDate,
          fin: sheet.endDate,
          jalons: sheet.milestones.map(({ date, label }) => ({ date, nom: label })),
        },
        reserves: sheet.caveat,
        sources: sheet.sources.map(({ url, publisher, date, reading }) => ({
          url,
          editeur: publisher,
          date,
          // Said in the words of a reader.
          lecture: reading === 'consulté en partie' ? 'extrait lu' : reading,
        })),
      },
      {
        titre: fact.titre,
        resume: fact.resume,
        territoire: fact.territoire,
        epci: fact.epci,
        degre: fact.degre,
        pilote: fact.pilote.nom,
        partenaires: fact.partenaires.map(({ nom, role }) => ({ nom, role })),
        budget: fact.budget,
        calendrier: fact.calendrier,
        reserves: fact.reserves,
        // One address names a person: it is kept back, the citation is not.
        sources: fact.sources.map((source) =>
          source.editeur === 'Site d’un député' ? { ...source, url: '' } : source,
        ),
      },
      fact.id,
    );
  }
});

test('indicators keep their words and numbers; a series shows its last point; words are no date', async () => {
  const sheets = await readSheets();
  for (const [i, fact] of (await readFacts()).entries()) {
    const { indicators } = sheets[i]!;
    assert.equal(indicators.length, fact.indicateurs.length);
    for (const [j, told] of fact.indicateurs.entries()) {
      const indicator = indicators[j]!;
      const last = told.serie?.at(-1);
      assert.equal(indicator.label, told.nom);
      assert.equal(indicator.unit, told.unite);
      assert.equal(indicator.baseline, told.avant);
      assert.equal(indicator.value, told.valeur ?? told.apres ?? last?.valeur);
      assert.equal(indicator.date ?? indicator.note, told.date ?? last?.date);
      assert.match(indicator.date ?? '2000', /^\d{4}(-\d\d){0,2}$/);
      assert.deepEqual(
        indicator.series,
        told.serie?.map(({ date, valeur }) => ({ date, value: valeur })),
      );
    }
  }
});

/** The vocabulary, written again by hand. */
const AXIS = {
  transition: 'transition',
  innovation: 'innovation',
  competences: 'skills',
  foncier: 'land',
  transversal: 'cross-cutting',
  attractivite: 'attract',
};
const STATUS = { realise: 'done', 'en-cours': 'in_progress', 'a-verifier': 'to_check' };
const PROGRAMME = { explicite: 'explicit', territoire: 'territory', 'hors-programme': 'none' };
const codeIn = (table: Record<string, string>, word: string): string | undefined => table[word];

test('codes are those of the vocabulary', async () => {
  const sheets = await readSheets();
  for (const [i, fact] of (await readFacts()).entries()) {
    const sheet = sheets[i]!;
    assert.equal(sheet.axis, codeIn(AXIS, fact.axe), fact.id);
    assert.equal(sheet.status, codeIn(STATUS, fact.statut), fact.id);
    assert.equal(sheet.programme?.link, codeIn(PROGRAMME, fact.lienProgramme), fact.id);
    assert.equal(
      sheet.programme?.id,
      fact.lienProgramme === 'hors-programme' ? null : 'territoires-industrie',
      fact.id,
    );
    assert.deepEqual(sheet.themes, fact.themes, fact.id);
    assert.equal(sheet.licence, 'Licence Ouverte 2.0, rédaction Tissu');
    assert.equal(sheet.updatedAt, '2026-11-23');
  }
});

test('only the amount said without tax is called so', async () => {
  const told = (await readSheets()).filter(({ budget }) => budget?.taxBasis !== 'unknown');
  assert.deepEqual(
    told.map(({ id, budget }) => [id, budget?.taxBasis, budget?.note]),
    [['technocentre-henri-fabre', 'excluding-tax', '21,5 M€ HT']],
  );
});
