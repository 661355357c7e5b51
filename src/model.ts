/** The domain alone: types, codes, schemas and pure functions, without DOM, network or element. */
export * from './model/codes.js';
export { budgetLine, type BudgetLine } from './model/budget-line.js';
export { countableEur, knownFunding, type KnownFunding } from './model/budget.js';
export { displayStatus, isLate } from './model/lateness.js';
export { parsePartialDate, type PartialDate } from './model/partial-date.js';
export { pageShape } from './model/page-shape.js';
export { readShape, type Shape } from './model/read-shape.js';
export { understand, type Misfit, type Report } from './model/understand.js';
export { actionSheetSchema, type ActionSheet, type Budget } from './model/schemas/action-sheet.js';
export { actorSchema, type Actor, type ActorReference } from './model/schemas/actor.js';
export { indicatorSchema, type Indicator } from './model/schemas/indicator.js';
export { linkSchema, type Link } from './model/schemas/link.js';
export { networkSchema, type Network } from './model/schemas/network.js';
export { pageSchema, type Page } from './model/schemas/page.js';
export { seriesSchema, type Point, type Series } from './model/schemas/series.js';
export { territorySchema, type Intercommunality, type Territory } from './model/schemas/territory.js';
export { resolve } from './model/api/resolve.js';
export type { Repository } from './model/api/repository.js';
