/** What an indicator of categories needs more than one in time; loaded with the first of them. */
export { stateCategories } from '../../charts/category-statement.js';
export { categories as frenchWords } from '../../i18n/fr/categories.js';
