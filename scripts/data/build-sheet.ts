import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { referenceTo, type ActorDirectory } from './actor-directory.js';
import { DataFailure } from './failure.js';
import type { IndicatorFact, SheetFact } from './facts-schema.js';
import type { Mapping } from './mapping-schema.js';
import { PARTIAL_DATE } from './partial-date.js';
import type { Tables } from './tables.js';

type Lead = Pick<ActionSheet, 'lead' | 'coLeads'>;

/** The lead; where it is several bodies, the first with the name of all, and the others as co-leads. */
const leadOf = ({ id, pilote }: SheetFact, directory: ActorDirectory, tables: Tables): Lead => {
  const joint = tables.jointLeads.find(id);
  if (joint === undefined) {
    const lead = directory.resolve(pilote.nom, id, 'pilote', pilote.type);
    return { lead: referenceTo(lead, pilote.nom) };
  }
  if (joint.name !== pilote.nom)
    throw new DataFailure(
      `${id}, pilote`,
      `"${pilote.nom}", where "jointLeads" of data/mapping.json reviewed "${joint.name}".`,
    );
  const bodies = joint.actors.map((actor) =>
    directory.byId(actor, { sheet: id, field: 'pilote', spelling: pilote.nom, contextual: true }),
  );
  const kind = directory.kindOf(pilote.type, `${id}, pilote, type`);
  const stranger = bodies.find((body) => body.kind !== kind);
  if (stranger) throw new DataFailure(`${id}, pilote`, `${stranger.id} is no ${kind}.`);
  const [first, ...others] = bodies;
  return { lead: referenceTo(first!, pilote.nom), coLeads: others.map((body) => referenceTo(body, body.name)) };
};

/** An indicator given as a series shows its last point. Words in place of a date become a note. */
const indicatorOf = (fact: IndicatorFact, where: string, tables: Tables): ActionSheet['indicators'][number] => {
  if (fact.valeur !== undefined && fact.apres !== undefined)
    throw new DataFailure(where, `"${fact.nom}" has both "valeur" and "apres".`);
  const last = fact.serie?.at(-1);
  const value = fact.valeur ?? fact.apres ?? last?.valeur;
  if (value === undefined) throw new DataFailure(where, `"${fact.nom}" has no value.`);
  const dated = fact.date !== undefined && PARTIAL_DATE.test(fact.date);
  if (fact.date !== undefined && !dated) tables.indicatorNotes.get(fact.date, `${where}.date`);
  const date = dated ? fact.date : fact.date === undefined ? last?.date : undefined;
  return {
    label: fact.nom,
    unit: fact.unite,
    ...(fact.avant === undefined ? {} : { baseline: fact.avant }),
    value,
    ...(date === undefined ? {} : { date }),
    ...(fact.date === undefined || dated ? {} : { note: fact.date }),
    ...(fact.serie === undefined ? {} : { series: fact.serie.map((p) => ({ date: p.date, value: p.valeur })) }),
  };
};

const budgetOf = ({ id, budget }: SheetFact, directory: ActorDirectory, tables: Tables): ActionSheet['budget'] => ({
  totalEur: budget.totalEur,
  note: budget.texte,
  taxBasis: tables.taxBases.find(id) ?? 'unknown',
  funders: budget.financeurs.map((funder, i) => ({
    actor: referenceTo(directory.resolve(funder.nom, id, `budget.financeurs[${i}]`), funder.nom),
    amountEur: funder.montantEur,
  })),
});

/** How a source was read, in the words of a reader rather than of an editor. */
const READINGS: ReadonlyMap<string, string> = new Map([['extrait lu', 'consulté en partie']]);

/** The sources, to the letter; an address that names a person is left empty, the citation stays. */
const sourcesOf = ({ id, sources }: SheetFact, tables: Tables): ActionSheet['sources'] => {
  const withheld = tables.withheldAddresses.find(id) ?? [];
  for (const { publisher } of withheld) {
    if (sources.filter(({ editeur }) => editeur === publisher).length !== 1)
      throw new DataFailure(
        `${id}, sources`,
        `not one source of "${publisher}", whose address "withheldAddresses" of data/mapping.json keeps back.`,
      );
  }
  return sources.map(({ url, editeur, date, lecture }) => ({
    url: withheld.some(({ publisher }) => publisher === editeur) ? '' : url,
    publisher: editeur,
    date,
    reading: READINGS.get(lecture) ?? lecture,
  }));
};

/** A whole sheet: the codes through the mapping, the texts to the letter, what is absent absent. */
export const buildSheet = (
  fact: SheetFact,
  mapping: Mapping,
  directory: ActorDirectory,
  tables: Tables,
): ActionSheet => {
  const { id } = fact;
  const form = tables.sheetForms.get(fact.forme, `${id}, forme`);
  if (form.degree !== fact.degre)
    throw new DataFailure(
      `${id}, degre`,
      `${fact.degre}, where "${fact.forme}" is ${form.degree} in "sheetForms" of data/mapping.json.`,
    );
  const link = tables.programmeLinks.get(fact.lienProgramme, `${id}, lienProgramme`);
  if ((fact.territoire === null) !== (link === 'none'))
    throw new DataFailure(
      `${id}, territoire`,
      `"${fact.lienProgramme}" does not go with ${fact.territoire === null ? 'no' : 'a'} territory.`,
    );
  return {
    id,
    title: fact.titre,
    summary: fact.resume,
    territory: fact.territoire === null ? null : { id: fact.territoire.id, name: fact.territoire.nom },
    intercommunality: { siren: fact.epci.siren, name: fact.epci.nom },
    programme: { id: link === 'none' ? null : mapping.programme, link },
    axis: tables.axes.get(fact.axe, `${id}, axe`),
    themes: fact.themes.map((theme, i) => tables.themes.get(theme, `${id}, themes[${i}]`)),
    cooperation: { form: form.form, degree: form.degree },
    status: tables.statuses.get(fact.statut, `${id}, statut`),
    startDate: fact.calendrier.debut,
    endDate: fact.calendrier.fin,
    milestones: fact.calendrier.jalons.map((milestone) => ({ date: milestone.date, label: milestone.nom })),
    ...leadOf(fact, directory, tables),
    partners: fact.partenaires.map((partner, i) => ({
      actor: referenceTo(directory.resolve(partner.nom, id, `partenaires[${i}]`, partner.type), partner.nom),
      role: partner.role,
    })),
    budget: budgetOf(fact, directory, tables),
    indicators: fact.indicateurs.map((indicator, i) => indicatorOf(indicator, `${id}, indicateurs[${i}]`, tables)),
    documents: [],
    sources: sourcesOf(fact, tables),
    caveat: fact.reserves,
    licence: mapping.licence,
    updatedAt: mapping.updatedAt,
  };
};
