import type { ActionSheet } from './schemas/action-sheet.js';

/** True for a sheet that says nothing of an action but its title, its place and its sources. */
export const isBlank = (sheet: ActionSheet): boolean => {
  const { summary, context, objectives, description, lead, partners, milestones, indicators, documents, budget } =
    sheet;
  const texts = [summary, context, objectives, description, sheet.startDate, sheet.endDate, budget?.note];
  return (
    !texts.some((text) => text?.trim()) &&
    !lead &&
    [partners, milestones, indicators, documents, budget?.funders ?? []].every(({ length }) => length === 0) &&
    typeof budget?.totalEur !== 'number'
  );
};
