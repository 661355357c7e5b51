import { expect } from '@open-wc/testing';
import { compareSnapshot, getSnapshot, getSnapshotConfig } from '@web/test-runner-commands';
import { accessibleTree } from './accessible-tree.js';

/**
 * Compares the whole accessibility tree of an element, as text, with what was kept under a name in `__snapshots__`
 * beside the test. `npx wtr --files <test> --update-snapshots` keeps what is there now: read it as a blind visitor hears
 * it before you commit it. Spaces that do not break are written as plain ones; of when stale data are depends on the day.
 */
export const sameTree = async (name: string, element: Element): Promise<void> => {
  const content = `\n${(await accessibleTree(element)).replaceAll(/[\u00a0\u202f]/g, ' ').replace(/(Données du ).*?\./, '$1<jour>.')}\n`;
  const { updateSnapshots } = (await getSnapshotConfig()) as { readonly updateSnapshots: boolean };
  // A tree that nobody kept is a fault, too: it would be kept unread.
  if (updateSnapshots) await compareSnapshot({ name, content });
  else expect(content).to.equal(await getSnapshot({ name }));
};
