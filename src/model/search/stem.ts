/**
 * A light French stemmer: plurals, feminines and the commonest nominal endings are taken off, so that
 * `industrielles` finds `industriel` and `recrutements` finds `recruter`.
 *
 * After Jacques Savoy, "Light Stemming Approaches for the French, Portuguese, German and Hungarian Languages",
 * Proceedings of the ACM Symposium on Applied Computing (SAC 2006), p. 1031-1035. The rules are a table over words
 * without accents. Differences from the paper: feminines in `-trice` and `-eure` become masculine first, shorter
 * words are taken for `-ière` and `-ive`, verbs join their noun in `-isation` (`mutualiser`, `mutualisé`), in `-ation`
 * (`coopérer`), in `-age` (`recycler`) and in `-uction` (`produire`), `-ition` is kept in short words (`transition`), and
 * irregular forms are listed.
 */

/** `[ending, what replaces it, shortest word it is taken from]`. The first that fits is applied, then the tidying. */
type Rule = readonly [ending: string, replacement: string, shortest: number];

const RULES: readonly Rule[] = [
  ['issement', 'ir', 10],
  ['issant', 'ir', 9],
  ['ivement', 'if', 8],
  ['ement', 'e', 7],
  ['ficateur', 'fier', 11],
  ['fication', 'fier', 11],
  ['isateur', '', 10],
  ['isation', '', 10],
  ['cateur', 'quer', 9],
  ['ateur', 'er', 8],
  ['teuse', 'ter', 8],
  ['teur', 'ter', 7],
  ['euse', 'eu', 6],
  ['iere', 'ier', 7],
  ['ive', 'if', 6],
  ['nnelle', 'n', 10],
  ['nnel', 'n', 10],
  ['ete', 'et', 5],
  ['ique', '', 9],
  ['esse', 'e', 9],
  ['inage', 'in', 8],
  ['age', 'er', 9],
  ['isee', '', 9],
  ['iser', '', 8],
  ['ise', '', 8],
  ['ation', 'er', 9],
  ['uction', 'uire', 9],
  ['ition', '', 11],
];

/** Forms that no rule leads back to the word before them. */
const FORMS = [
  'travail travaux',
  'bail baux',
  'email emaux',
  'vitrail vitraux',
  'materiau materiaux',
  'nouveau nouvel nouvelle nouvelles',
  'beau bel belle belles',
  'vieux vieil vieille vieilles',
  'public publique publiques',
  'neuf neuve neuves',
  'vif vive vives',
  'long longue longues',
  'blanc blanche blanches',
  'frais fraiche fraiches',
  'sec seche seches',
  'leger legere legeres',
  'net nette nettes',
  'gros grosse grosses',
  'gras grasse grasses',
  'bas basse basses',
  'epais epaisse epaisses',
  'doux douce douces',
  'faux fausse fausses',
  'cre creer cree crees creee creees creation creations',
  'cle clef clefs',
  'energie energetique energetiques',
  'chimie chimique chimiques',
  'electrique electricite',
  'saint st ste',
];

/** Words whose ending tells nothing of their family. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((line) => {
    const [word = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, word] as const);
  }),
);

/** Without the mark of the plural: `locaux` → `local`, `réseaux` → `réseau`, `filières` → `filière`. */
const singular = (word: string): string => {
  if (word.length > 5 && /[^ey]aux$/.test(word)) return `${word.slice(0, -2)}l`;
  return word.length > 3 && /(?:s|ux)$/.test(word) ? word.slice(0, -1) : word;
};

const masculine = (word: string): string => {
  if (word.length > 6 && word.endsWith('trice')) return `${word.slice(0, -4)}eur`;
  // `ingénieure`, `supérieure`, `majeure`; not `demeure`, `mesure`.
  return word.length > 6 && /[ijlns]eure$/.test(word) ? word.slice(0, -1) : word;
};

const withoutEnding = (word: string): string => {
  const rule = RULES.find(([ending, , shortest]) => word.length >= shortest && word.endsWith(ending));
  return rule ? word.slice(0, -rule[0].length) + rule[1] : word;
};

/** Doubled letters become one, and the last letters of feminines and infinitives go, down to four. */
const tidy = (word: string): string => {
  if (word.length < 5) return word;
  let stem = word.replace(/(\p{L})\1+/gu, '$1');
  for (const ending of ['ie', 'r', 'e', 'e', 'i']) {
    if (stem.length > 4 && stem.endsWith(ending)) stem = stem.slice(0, -ending.length);
  }
  return stem;
};

/**
 * @param word normalised: lower case, no accent
 * @returns what it has in common with its other forms; a word with a digit is left as it is
 */
export const stem = (word: string): string => {
  if (/\p{N}/u.test(word)) return word;
  return tidy(withoutEnding(masculine(singular(IRREGULAR.get(word) ?? word))));
};
