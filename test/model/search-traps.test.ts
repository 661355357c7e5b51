import assert from 'node:assert/strict';
import test from 'node:test';
import { readDataset } from '../../src/model/api/dataset.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { resolve } from '../../src/model/api/resolve.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import type { Page } from '../../src/model/schemas/page.js';

/** The traps of French, by the door a visitor comes in: `action-sheets?q=…`. */
const TEXTS: Readonly<Record<string, object>> = {
  oeuvre: { title: 'Le chef-d’œuvre des compagnons', summary: 'Une MAIN-D’ŒUVRE qualifiée.' },
  industrie: { title: 'Former à l’industrie', description: 'Des métiers industriels, jusqu’à l’été.' },
  ecole: { title: 'École de production de Saint-Étienne', context: 'ÉCONOMIE CIRCULAIRE' },
  locaux: { title: 'Bâtir des locaux pour les travaux régionaux' },
  feminin: { title: 'Recruter des ouvrières et des ingénieures', objectives: 'Une directrice, des actrices locales.' },
  tiret: { title: 'Navette inter-entreprises et co-financement en Île-de-France' },
  sigle: { title: 'R&D sur le CO₂ et la S.C.I.C. du 21ᵉ siècle' },
  apart: { title: 'Éco conception de 2 500 m² bio sourcés', summary: 'La R & D, à St-Dié.' },
  inOne: { title: 'Écoconception et sous-traitance : 2500 emplois' },
  typo: { title: 'Pôle d\'excellence "maïs" à L’Haÿ-les-Roses' },
};
const repository = new MemoryRepository(
  readDataset({ sheets: Object.entries(TEXTS).map(([id, texts]) => ({ id, ...texts })) }),
  { now: () => new Date('2026-11-23T12:00:00Z') },
);
const find = async (q: string): Promise<string> => {
  const answer = await resolve(repository, 'action-sheets', new URLSearchParams({ q }), 'fr');
  assert.equal(answer.status, 200, q);
  return (answer.body as Page<ActionSheet>).data
    .map(({ id }) => id)
    .sort()
    .join(' ');
};

const CASES: Readonly<Record<string, readonly (readonly [asked: string, found: string])[]>> = {
  'ligatures and letters apart are one': [
    ['œuvre', 'oeuvre'],
    ['oeuvre', 'oeuvre'],
    ['ŒUVRES', 'oeuvre'],
    ['main-d’oeuvre', 'oeuvre'],
    ["main d'œuvre", 'oeuvre'],
  ],
  'elided articles fall, with either apostrophe': [
    ['l’industrie', 'industrie'],
    ["l'industrie", 'industrie'],
    ['d’industrie', 'industrie'],
    ['industrie', 'industrie'],
    ['l’été', 'industrie'],
    ['excellence', 'typo'],
    ['d’excellence', 'typo'],
  ],
  'accents and case do not count': [
    ['ecole', 'ecole'],
    ['ÉCOLE', 'ecole'],
    ['École', 'ecole'],
    ['E\u0301cole', 'ecole'],
    ['economie', 'ecole'],
    ['mais', 'typo'],
    ['MAÏS', 'typo'],
    ['ile de france', 'tiret'],
    ['l’hay les roses', 'typo'],
    ['L’HAŸ-LES-ROSES', 'typo'],
  ],
  'plurals find singulars, both ways': [
    ['local', 'feminin locaux'],
    ['travail', 'locaux'],
    ['régional', 'locaux'],
    ['écoles', 'ecole'],
    ['métier', 'industrie'],
    ['navettes', 'tiret'],
    ['industries', 'industrie'],
  ],
  'feminines find masculines, both ways': [
    ['ouvrier', 'feminin'],
    ['ingénieur', 'feminin'],
    ['directeur', 'feminin'],
    ['acteurs', 'feminin'],
    ['locale', 'feminin locaux'],
    ['industrielle', 'industrie'],
    ['recrutement', 'feminin'],
  ],
  'hyphens join or part': [
    ['inter-entreprises', 'tiret'],
    ['interentreprises', 'tiret'],
    ['inter entreprise', 'tiret'],
    ['cofinancement', 'tiret'],
    ['co financement', 'tiret'],
    ['saint etienne', 'ecole'],
    ['saint-étienne', 'ecole'],
    ['saint\u2011étienne', 'ecole'],
  ],
  'what is written apart, with a hyphen or in one word': [
    ['éco conception', 'apart inOne'],
    ['éco-conception', 'apart inOne'],
    ['écoconception', 'apart inOne'],
    ['ECO  CONCEPTIONS', 'apart inOne'],
    ['éco concep', 'apart inOne'],
    ['sous traitance', 'inOne'],
    ['soustraitance', 'inOne'],
    ['biosourcé', 'apart'],
    ['2500', 'apart inOne'],
    ['2 500', 'apart inOne'],
    ['2\u202f500 m2', 'apart'],
    ['saint dié', 'apart'],
  ],
  'signs and acronyms': [
    ['r&d', 'apart sigle'],
    ['R & D', 'apart sigle'],
    ['co2', 'sigle'],
    ['CO₂', 'sigle'],
    ['scic', 'sigle'],
    ['"mais"', 'typo'],
  ],
  'as typed, letter by letter': [
    ['éc', 'apart ecole inOne'],
    ['ecol', 'ecole'],
    ['école de prod', 'ecole'],
    ['industri', 'industrie'],
    ['l’indus', 'industrie'],
    ['oeuv', 'oeuvre'],
    ['inter-ent', 'tiret'],
  ],
  'all words are wanted': [
    ['école vapeur', ''],
    ['école circulaire', 'ecole'],
    ['<script>', ''],
    ['__proto__', ''],
  ],
};
for (const [name, cases] of Object.entries(CASES)) {
  test(name, async () => {
    const failures: string[] = [];
    for (const [asked, found] of cases) {
      const answer = await find(asked);
      if (answer !== found) failures.push(`« ${asked} » finds "${answer}", not "${found}"`);
    }
    assert.deepEqual(failures, []);
  });
}
