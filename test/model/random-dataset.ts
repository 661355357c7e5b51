import { AXES, FAMILIES, FLOWS, LINK_KINDS, LINK_STATUSES, STATUSES } from '../../src/model/codes.js';
import { readDataset, type Dataset } from '../../src/model/api/dataset.js';
import type { Random } from '../../src/util/random.js';
import { seededRandom } from '../seeded-random.js';

const WORDS =
  'usine eau industrielle vapeur réseau école production œuvre énergie déchets l’industrie d’Alençon recrutement formation inter-entreprises R&D CO₂ territoire Saint-Nazaire filière mécanique compétences friche ouvrière plateforme locaux'.split(
    ' ',
  );
const THEMES = ['eit', 'eau', 'competences', 'foncier', 'thème-neuf', '__proto__'];
const FORMS = ['association', 'agreement', 'purchase-contract', 'constructor'];
const KINDS = ['company', 'epci', 'state', 'chamber', 'never-heard-of'];

/** Chance with a few handy forms. */
export const chance = (seed: number) => {
  const random: Random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const some = <Item>(items: readonly Item[], most: number): Item[] =>
    Array.from({ length: below(most + 1) }, () => pick(items));
  const maybe = <Value>(share: number, make: () => Value): Value | undefined => (random() < share ? make() : undefined);
  return { random, below, pick, some, maybe };
};
type Chance = ReturnType<typeof chance>;

const date = ({ below, pick }: Chance): string => {
  const year = String(2015 + below(14));
  const month = `${year}-${String(1 + below(12)).padStart(2, '0')}`;
  return pick([year, month, `${month}-${String(1 + below(28)).padStart(2, '0')}`, 'bientôt']);
};

const sentence = ({ pick, below }: Chance, words: number): string =>
  Array.from({ length: 1 + below(words) }, () => pick(WORDS)).join(' ');

const makeSheet = (
  id: string,
  places: readonly { id: string; name: string; siren: string }[],
  actors: readonly object[],
  dice: Chance,
) => {
  const { pick, some, maybe, below, random } = dice;
  const place = maybe(0.85, () => pick(places));
  return {
    id,
    title: sentence(dice, 6),
    summary: maybe(0.8, () => sentence(dice, 15)),
    description: maybe(0.5, () => sentence(dice, 60)),
    context: maybe(0.2, () => sentence(dice, 30)),
    territory: place ? { id: place.id, name: place.name } : null,
    intercommunality: place && random() < 0.7 ? { siren: place.siren, name: `CC ${place.name}` } : null,
    axis: maybe(0.9, () => pick([...AXES, 'axe-neuf'])),
    themes: some(THEMES, 3),
    cooperation: maybe(0.8, () => ({ form: maybe(0.8, () => pick(FORMS)), degree: maybe(0.8, () => below(6)) })),
    status: maybe(0.9, () => pick([...STATUSES, 'archived'])),
    startDate: maybe(0.6, () => date(dice)),
    endDate: maybe(0.6, () => date(dice)),
    lead: maybe(0.8, () => pick(actors)),
    partners: some(actors, 4).map((actor) => ({ actor, role: 'client' })),
    budget: maybe(0.5, () => ({
      totalEur: maybe(0.5, () => below(5_000_000)),
      note: maybe(0.3, () => 'environ 2 M€'),
      funders: some(actors, 3).map((actor) => ({
        actor,
        amountEur: maybe(0.7, () => below(400_000_000) / 100 - 1000),
      })),
    })),
  };
};

/** Hostile but readable records, the same for the same seed. */
export const randomDataset = (seed: number, size = 60): Dataset => {
  const dice = chance(seed);
  const { pick, some, maybe, below } = dice;
  const places = Array.from({ length: 6 }, (_, rank) => ({
    id: `ti-${rank}`,
    name: `Territoire ${pick(WORDS)} ${rank}`,
    siren: String(200000000 + rank),
  }));
  const actors = Array.from({ length: 25 }, (_, rank) => ({
    id: `acteur-${rank}`,
    name: `${pick(WORDS)} ${rank}`,
    kind: pick(KINDS),
    ...(rank % 7 === 0 && { family: pick([...FAMILIES, 'famille-neuve']) }),
  }));
  // Two territories that the list does not know: an older one, and one whose identifier cannot be asked for.
  const everywhere = [
    ...places,
    { id: 'ti-old', name: 'Ancien', siren: '200000099' },
    { id: 'TI/9', name: 'Étrange', siren: '200000098' },
  ];
  const sheets = Array.from({ length: size }, (_, rank) => makeSheet(`fiche-${rank}`, everywhere, actors, dice));
  const links = Array.from({ length: size * 2 }, (_, rank) => ({
    id: `lien-${rank % 115}`,
    from: pick(actors).id,
    to: maybe(0.95, () => pick(actors).id) ?? 'nobody',
    kind: pick(LINK_KINDS),
    degree: maybe(0.7, () => below(6)),
    status: pick(LINK_STATUSES),
    ...(rank % 3 === 0 && { flow: FLOWS[rank % 5]! }),
    basis: pick(['stated', 'stated', 'role']),
    sheet: maybe(0.85, () => `fiche-${below(size)}`),
    territory: maybe(0.1, () => pick(places).id),
  }));
  return readDataset(
    JSON.parse(
      JSON.stringify({
        territories: places.map(({ id, name, siren }, rank) => ({
          id,
          name,
          population: [40_000, 61_000, 90_000, null, 250_000, undefined][rank],
          region: { code: rank % 2 === 0 ? '28' : '32', name: rank % 2 === 0 ? 'Normandie' : 'Hauts-de-France' },
          intercommunalities: [
            { siren, name: `CC ${name}`, kind: 'CC' },
            ...some(places, 2).map((other) => ({ siren: other.siren, name: `CC ${other.name}`, kind: 'CC' })),
            ...(rank === 3 ? [{ siren: '200000055', name: 'EPT sans chiffre', kind: 'EPT' }] : []),
          ],
        })),
        intercommunalities: Array.from({ length: 12 }, (_, rank) => ({
          siren: String(200000000 + rank),
          name: `Groupement ${rank}`,
          kind: rank % 3 === 0 ? 'CA' : 'CC',
        })),
        sheets,
        actors: actors.slice(0, 22).map((actor) => ({ ...actor, sheets: some(sheets, 2).map(({ id }) => id) })),
        links,
        indicators: ['population', 'actions-by-axis', 'actions-by-status', 'actions-by-degree', 'known-funding'].map(
          (id) => ({
            id,
            label: id,
            dimension: id === 'population' ? 'time' : 'category',
          }),
        ),
        series: [
          {
            indicator: 'population',
            periodKind: 'edition',
            periods: ['2021', '2020', '2022'],
            values: Object.fromEntries(
              Array.from({ length: 12 }, (_, rank) => [
                String(200000000 + rank),
                [below(9000), maybe(0.8, () => below(9000)) ?? null, below(9000)],
              ]),
            ),
          },
        ],
      }),
    ) as object,
  );
};
