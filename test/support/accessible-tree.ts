import { executeServerCommand } from '@web/test-runner-commands';

let count = 0;

/**
 * Chromium's accessibility tree of an element, as an indented outline: roles, names, values and states, through
 * shadow roots and slots.
 *
 * @example expect(await accessibleTree(card)).to.contain('heading "Chaleur fatale" level=3');
 */
export const accessibleTree = async (element: Element): Promise<string> => {
  const mark = `tree-${++count}`;
  element.setAttribute('data-accessible-tree', mark);
  try {
    return await executeServerCommand<string, { selector: string }>('accessible-tree', {
      selector: `[data-accessible-tree="${mark}"]`,
    });
  } finally {
    element.removeAttribute('data-accessible-tree');
  }
};
