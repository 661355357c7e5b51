/** What a chart of categories needs more than one in time; loaded with the first of them. */
export { stateCategories, type CategoryLanguage } from '../../charts/category-statement.js';
export { tableOfCategories } from '../../charts/category-table.js';
export { categories as frenchWords } from '../../i18n/fr/categories.js';
