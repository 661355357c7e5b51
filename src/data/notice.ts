/** A line for the developer: what was coped with, and the details. */
export type Notice = (text: string, details: unknown) => void;

/** The developer's console. */
export const consoleNotice: Notice = (text, details) => {
  console.warn(`[tissu] ${text}`, details);
};
