import type { Link } from '../../../src/model/schemas/link.js';
import type { Built, Sources } from '../build-all.js';
import { created } from './actors.js';
import { isEnd, type Section } from './words.js';

/** Link ends that are not, as spelled, among the lead and partners of their sheet. */
const strayEnds = (
  { facts }: Sources,
  built: Built,
): { total: number; stray: number; merged: number; other: number; made: number } => {
  const madeIds = new Set(created(built).map((entry) => entry.id));
  let stray = 0;
  let merged = 0;
  let made = 0;
  for (const fact of facts) {
    const named = new Set([fact.pilote.nom, ...fact.partenaires.map((partner) => partner.nom)]);
    const sheet = built.data.sheets.find((candidate) => candidate.id === fact.id);
    const ids = new Set([
      sheet?.lead?.id,
      ...(sheet?.coLeads ?? []).map((actor) => actor.id),
      ...(sheet?.partners.map((partner) => partner.actor.id) ?? []),
    ]);
    for (const spelling of fact.liens.flatMap((link) => [link.de, link.vers])) {
      if (named.has(spelling)) continue;
      stray++;
      const owner = built.directory
        .entries()
        .find(({ id }) =>
          built.directory.mentionsOf(id).some((m) => m.sheet === fact.id && m.spelling === spelling && isEnd(m)),
        );
      if (owner && ids.has(owner.id)) merged++;
      else if (owner && madeIds.has(owner.id)) made++;
    }
  }
  return { total: facts.flatMap((fact) => fact.liens).length * 2, stray, merged, made, other: stray - merged - made };
};

const tally = (items: readonly (string | undefined)[]): string => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item ?? 'none', (counts.get(item ?? 'none') ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, count]) => `${item} ${count}`)
    .join(', ');
};

export const counts = (sources: Sources, built: Built): Section => {
  const { data } = built;
  const stated = data.links.filter((link) => link.basis === 'stated');
  const role = data.links.filter((link) => link.basis === 'role');
  const ends = strayEnds(sources, built);
  const of = (key: (link: Link) => string | undefined): string => tally(stated.map(key));
  return [
    'Counts',
    'What the files hold.',
    [
      `Territories ${data.territories.length}, with ${data.territories.flatMap((t) => t.intercommunalities).length} members; groupings with yearly figures ${data.intercommunalities.length}.`,
      `Sheets ${data.sheets.length}. Programme: ${tally(data.sheets.map((sheet) => sheet.programme?.link))}. Axis: ${tally(data.sheets.map((sheet) => sheet.axis))}. Status: ${tally(data.sheets.map((sheet) => sheet.status))}. Degree: ${tally(data.sheets.map((sheet) => String(sheet.cooperation?.degree)))}.`,
      `Sheets with a funder's amount ${data.sheets.filter((s) => (s.budget?.funders.length ?? 0) > 0).length}, with a total ${data.sheets.filter((s) => typeof s.budget?.totalEur === 'number').length}.`,
      `Actors ${data.actors.length}, of which groups ${data.actors.filter((actor) => actor.group === true).length}, with a SIREN ${data.actors.filter((actor) => actor.siren !== undefined).length}. Family: ${tally(data.actors.map((actor) => actor.family))}.`,
      `Links of the facts ${sources.facts.flatMap((fact) => fact.liens).length}; stated links made of them ${stated.length} (a link with phases gives one a phase); role links ${role.length}.`,
      `Stated links by kind: ${of((link) => link.kind)}. By degree: ${of((link) => String(link.degree))}. By status: ${of((link) => link.status)}.`,
      `Link ends ${ends.total}; not among their sheet's lead and partners as spelled ${ends.stray}: ${ends.merged} are another spelling of one of these, ${ends.other} an actor that another place of the sheets names, ${ends.made} one of the ${created(built).length} actors made for it.`,
      `Partners ${data.sheets.flatMap((sheet) => sheet.partners).length}.`,
    ],
  ];
};
