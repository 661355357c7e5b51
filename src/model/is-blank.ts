import type { ActionSheet } from './schemas/action-sheet.js';

/** True for a sheet that says nothing of an action but its title, its place and its sources. */
export const isBlank = (sheet: ActionSheet): boolean => {
  const { summary, context, objectives, description, startDate, endDate, budget, lead } = sheet;
  const { partners, milestones, indicators, documents } = sheet;
  return ![
    ...[summary, context, objectives, description, startDate, endDate, budget?.note].map((text) => text?.trim()),
    ...[partners, milestones, indicators, documents, budget?.funders].map((list) => list?.length),
    lead ?? budget?.totalEur?.toString(),
  ].some(Boolean);
};
