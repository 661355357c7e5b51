/** Nodes that only hold text already told by their parent's name, or nothing at all. */
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'RootWebArea',
  'LineBreak',
  'GenericContainer',
  'ListMarker',
]);

/** Properties that assistive technology tells, in the order in which they are written. */
const TOLD = [
  'level',
  'checked',
  'pressed',
  'selected',
  'expanded',
  'disabled',
  'busy',
  'live',
  'modal',
  'required',
  'invalid',
];

/**
 * Chromium's own accessibility tree of an element as an indented outline, shadow roots and slots resolved: what a
 * screen reader is given, not what the markup hopes.
 *
 * ```
 * article "Chaleur fatale"
 *   heading "Chaleur fatale" level=3
 *     link "Chaleur fatale"
 * ```
 *
 * @param {import('puppeteer-core').CDPSession} cdp
 * @param {string} objectId of the element
 */
export const outlineOf = async (cdp, objectId) => {
  const { nodes: all } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(all.map((node) => [node.nodeId, node]));
  const { node: described } = await cdp.send('DOM.describeNode', { objectId });
  const start = all.find((node) => node.backendDOMNodeId === described.backendNodeId);
  /** @type {string[]} */
  const lines = [];
  /**
   * @param {import('puppeteer-core').Protocol.Accessibility.AXNode | undefined} node
   * @param {number} depth
   * @param {string} parentName
   */
  const walk = (node, depth, parentName) => {
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const isText = role === 'StaticText';
    const isShown = !node.ignored && !SILENT.has(role) && !(isText && (name === '' || name === parentName));
    if (isShown) {
      const told = TOLD.flatMap((key) => {
        const value = node.properties?.find((property) => property.name === key)?.value.value;
        return value === undefined || value === false || value === 'false' ? [] : [`${key}=${String(value)}`];
      });
      const description = String(node.description?.value ?? '').trim();
      const value = String(node.value?.value ?? '').trim();
      lines.push(
        '  '.repeat(depth) +
          [
            isText ? 'text' : role,
            ...(name ? [JSON.stringify(name)] : []),
            ...(value ? [`value=${JSON.stringify(value)}`] : []),
            ...(description ? [`description=${JSON.stringify(description)}`] : []),
            ...told,
          ].join(' '),
      );
    }
    for (const id of node.childIds ?? []) walk(byId.get(id), depth + (isShown ? 1 : 0), isShown ? name : parentName);
  };
  walk(start, 0, '');
  return lines.join('\n');
};

/**
 * The command `accessible-tree` for element tests; see `test/support/accessible-tree.ts`.
 * @returns {import('@web/test-runner').TestRunnerPlugin<{ selector: string }>}
 */
export const accessibleTreePlugin = () => ({
  name: 'accessible-tree',
  async executeCommand({ command, payload, session }) {
    if (command !== 'accessible-tree' || !payload) return undefined;
    const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
    const page = launcher.getPage(session.id);
    const cdp = await page.createCDPSession();
    try {
      await cdp.send('Accessibility.enable');
      const { result } = await cdp.send('Runtime.evaluate', {
        expression: `document.querySelector(${JSON.stringify(payload.selector)})`,
      });
      if (!result.objectId) throw new Error(`No element for "${payload.selector}"`);
      return await outlineOf(cdp, result.objectId);
    } finally {
      await cdp.detach();
    }
  },
});
