import { AXES, FAMILIES, LINK_STATUSES, STATUSES } from '../../src/model/codes.js';
import { chance } from './random-dataset.js';

/** Paths below the entry document, good and bad, the same for the same seed. */
export const randomPaths = (seed: number, count: number): string[] => {
  const { pick, below, maybe, some } = chance(seed);
  const place = (): string => pick(['ti-0', 'ti-1', 'ti-2', 'ti-5', 'ti-old', 'ti-unknown']);
  const siren = (): string => pick(['200000000', '200000001', '200000055', '200000011', '999999999']);
  const sheet = (): string => `fiche-${below(70)}`;
  const actor = (): string => `acteur-${below(27)}`;
  const text = (): string =>
    pick([
      'usine',
      'usines',
      'oeuvre',
      'Œuvre',
      'l’industrie',
      "d'alencon",
      'saint nazaire',
      'r&d',
      'co2',
      'ind',
      'recruter',
      'eau vap',
      'à',
      'le',
      'zzz',
      'inter-ent',
      'ouvrier',
    ]);
  const query = (...parts: (readonly [string, string | undefined])[]): string => {
    const list = parts.filter((part): part is [string, string] => part[1] !== undefined);
    return list.length === 0 ? '' : `?${list.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
  };
  const several = (name: string, share: number, make: () => string): (readonly [string, string])[] =>
    some([0, 1, 2], maybe(share, () => 2) ?? 0).map(() => [name, make()] as const);
  const paging = (): (readonly [string, string | undefined])[] => [
    ['page', maybe(0.3, () => String(1 + below(4)))],
    ['perPage', maybe(0.4, () => String(1 + below(30)))],
  ];
  const sheets = (): string =>
    `action-sheets${query(
      ['q', maybe(0.4, text)],
      ...several('axis', 0.3, () => pick([...AXES, 'axe-neuf'])),
      ...several('status', 0.3, () => pick([...STATUSES, 'late'])),
      ...several('theme', 0.3, () => pick(['eit', 'eau', '__proto__', 'none'])),
      ...several('degree', 0.3, () => String(below(6))),
      ...several('form', 0.2, () => pick(['association', 'constructor'])),
      ...several('leadFamily', 0.2, () => pick(FAMILIES)),
      ...several('year', 0.3, () => String(2015 + below(14))),
      ...several('territory', 0.3, place),
      ...several('intercommunality', 0.1, siren),
      ...several('actor', 0.2, actor),
      ['sort', maybe(0.5, () => pick(['', '-']) + pick(['relevance', 'date', 'budget', 'title']))],
      ...paging(),
    )}`;
  const network = (): string =>
    `network${query(
      ...several('territory', 0.5, place),
      ...several('sheet', 0.3, sheet),
      ...several('actor', 0.3, actor),
      ['minDegree', maybe(0.3, () => String(below(6)))],
      ...several('linkStatus', 0.3, () => pick(LINK_STATUSES)),
    )}`;
  const indicator = (): string =>
    pick(['population', 'actions-by-axis', 'actions-by-status', 'actions-by-degree', 'known-funding', 'nothing']);
  const series = (): string =>
    `indicators/${indicator()}/series${query(
      ['territory', maybe(0.5, place)],
      ['intercommunality', maybe(0.3, siren)],
      ['compare', maybe(0.5, () => pick(['median', 'comparable', 'region', 'programme', place(), siren()]))],
    )}`;
  const values = (): string =>
    `indicators/${indicator()}/values${query(
      ['by', maybe(0.95, () => pick(['territory', 'intercommunality']))],
      ['period', maybe(0.3, () => pick(['2020', '2021', '2030', '2020-13']))],
      ['region', maybe(0.3, () => pick(['28', '32', '99']))],
      ['kind', maybe(0.3, () => pick(['CC', 'CA', 'ME', 'C-C']))],
    )}`;
  const others = (): string =>
    pick([
      `action-sheets/${sheet()}`,
      `action-sheets/${sheet()}/similar${query(...paging())}`,
      `territories/${place()}/comparable`,
      `actors/${actor()}`,
      `actors${query(['q', maybe(0.5, text)], ...paging())}`,
      `territories${query(['q', maybe(0.5, text)], ['region', maybe(0.5, () => pick(['28', '32']))], ...paging())}`,
      `territories/${place()}`,
      `indicators${query(...paging())}`,
      `indicators/${indicator()}`,
      'geometry/territories.topojson',
      'geometry/moon.topojson',
      'action-sheets?foo=1',
      'action-sheets?page=0',
      'action-sheets/A%20B',
      'nowhere',
    ]);
  return Array.from({ length: count }, () =>
    pick([sheets, sheets, sheets, network, network, series, values, others])(),
  );
};
