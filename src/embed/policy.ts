/** The directive of a page that lists its Trusted Types policies. */
const DIRECTIVE = "trusted-types lit-html 'allow-duplicates'";

let told = false;

/**
 * Tells the developer once why the elements could not start. Where the page's policy refused the one policy the kit
 * needs, the line gives the directive; the fallback stays visible either way.
 */
export const reportStartFailure = (error: unknown): void => {
  if (told) return;
  told = true;
  const text = error instanceof Error ? error.message : String(error);
  console.error(
    /polic/i.test(text)
      ? `[tissu] the page's Content Security Policy refuses the Trusted Types policy "lit-html"; allow it with: ${DIRECTIVE}`
      : `[tissu] part-missing: an element could not be loaded, its fallback stays (${text})`,
  );
};
