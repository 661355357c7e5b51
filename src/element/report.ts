import type { TissuError } from '../errors/tissu-error.js';

/** What was said already: a developer reads each fault once, however many elements meet it. */
const said = new Set<string>();

const once = (line: string, say: (line: string) => void): void => {
  if (said.has(line)) return;
  said.add(line);
  say(line);
};

/** Tells the developer of a fault, once a page. */
export const reportError = (tag: string, error: TissuError): void => {
  const context = Object.entries(error.context).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${String(value)}`],
  );
  const where = context.length === 0 ? '' : ` (${context.join(', ')})`;
  once(`[tissu] <${tag}> ${error.code}: ${error.message}${where}`, (line) => {
    console.error(line);
  });
};

/** Tells the developer of something odd that was coped with, once a page. */
export const reportNotice = (tag: string, notice: string): void => {
  once(`[tissu] <${tag}> ${notice}`, (line) => {
    console.warn(line);
  });
};
