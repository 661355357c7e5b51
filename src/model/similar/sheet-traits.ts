import type { ActionSheet } from '../schemas/action-sheet.js';
import type { SimilarityReason } from '../schemas/similar-sheet.js';

/** What two sheets may share, and how much it says: a flow ties two actions more closely than an axis does. */
export const TRAIT_WEIGHTS = { flow: 4, theme: 3, form: 2, degree: 1, axis: 1 } as const;
export type TraitKind = keyof typeof TRAIT_WEIGHTS;

/** Sharing one of these makes two sheets similar; the others only bring them closer. */
export const TELLING: readonly TraitKind[] = ['flow', 'theme', 'form'];

export interface Trait extends SimilarityReason {
  readonly kind: TraitKind;
}

/** The traits of a sheet, each once. @param flows of the links of its network */
export const sheetTraits = (
  { themes, cooperation, axis }: Pick<ActionSheet, 'themes' | 'cooperation' | 'axis'>,
  flows: readonly string[],
): Trait[] => {
  const codes: Readonly<Record<TraitKind, readonly (string | null | undefined)[]>> = {
    flow: flows,
    theme: themes,
    form: [cooperation?.form],
    degree: [cooperation?.degree?.toString()],
    axis: [axis],
  };
  return (Object.keys(TRAIT_WEIGHTS) as TraitKind[]).flatMap((kind) =>
    [...new Set(codes[kind])].flatMap((code): Trait[] => (code ? [{ kind, code }] : [])),
  );
};
