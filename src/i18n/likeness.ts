import { DEGREES } from '../model/codes/degrees.js';
import { knownWord } from '../util/known-word.js';
import type { Locale } from './locale.js';
import type { SheetToolsMessages } from './messages/sheet-tools.js';
import type { VocabularyMessages } from './messages/vocabulary.js';

type Words = Readonly<Record<string, string>>;

/** What two sheets share: a kind (`theme`, `form`, `flow`, `degree`, `axis`) and its code. */
interface Reason {
  readonly kind: string;
  readonly code: string;
}

/** The words that reasons are told with. */
export interface LikenessWords {
  readonly likeness: SheetToolsMessages['likeness'];
  readonly vocabulary: VocabularyMessages;
  readonly themes: Words;
  readonly flow: Words;
}

/** Why two sheets are alike, in a sentence: "Même thème : friche ; même forme de coopération : structure commune." */
export const sayLikeness = (
  reasons: readonly Reason[],
  { likeness, vocabulary, themes, flow }: LikenessWords,
  locale: Locale,
): string => {
  const nameOf = ({ kind, code }: Reason): string => {
    // A form may be told by its degree; one that nobody has words for is shown as it is.
    const tables: readonly Words[] =
      kind === 'theme' ? [themes] : kind === 'flow' ? [flow] : [vocabulary.axis, vocabulary.form, vocabulary.degree];
    const key = kind === 'degree' ? (DEGREES[Number(code)] ?? code) : code;
    const name = tables.map((words) => knownWord(words, key)).find((word) => word !== undefined) ?? key;
    return name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
  };
  return likeness.all(
    [...new Set(reasons.map(({ kind }) => kind))]
      .map((kind) => {
        const names = reasons.filter((reason) => reason.kind === kind).map(nameOf);
        return likeness.reason(kind, [...new Set(names)].join(', '));
      })
      .join(locale === 'fr' ? '\u00a0; ' : '; '),
  );
};
