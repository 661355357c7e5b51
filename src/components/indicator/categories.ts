/** What an indicator of categories needs more than one in time; loaded with the first of them. */
import { stateCategories } from '../../charts/category-statement.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { categories as frenchCategories } from '../../i18n/fr/categories.js';
import { indicator as frenchWords } from '../../i18n/fr/indicator.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import type { Series } from '../../model/schemas/series.js';
import type { Told } from './indicator.js';

/** Categories, said. */
export const tellCategories = (
  series: Series,
  localize: LocalizeController,
): Pick<Told, 'figure' | 'sentence' | 'notes'> =>
  stateCategories(series, {
    locale: localize.locale,
    words: localize.words('indicator', frenchWords),
    vocabulary: localize.words('vocabulary', frenchVocabulary),
    categoryWords: localize.words('categories', frenchCategories),
  });
