import type { KitGlobal } from '../controllers/source-controller.js';
import { VERSION } from '../version.js';

/**
 * Takes the page for this copy of the kit. The first copy wins; a later one says so and stays out.
 * @param base address of the script, beside which the API stands
 * @returns false when another copy is there already
 */
export const claimPage = (base: string): boolean => {
  const page = globalThis as { Tissu?: KitGlobal };
  if (page.Tissu) {
    console.info(`[tissu] version ${page.Tissu.version} is on this page already; ${VERSION} stays out`);
    return false;
  }
  page.Tissu = Object.freeze({ version: VERSION, api: new URL('v1/', base).href });
  return true;
};
