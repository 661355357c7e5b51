/** Names of an element: `key-figure` → `KeyFigure`, `keyFigure`. @param {string} name */
const namesOf = (name) => {
  const pascal = name.replace(/(^|-)([a-z0-9])/g, (_, __, /** @type {string} */ letter) => letter.toUpperCase());
  return { name, tag: `tissu-${name}`, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1) };
};

/**
 * @param {string} name
 * @param {{ events: boolean }} options
 * @returns {Map<string, string>} the files of a new element
 */
export const filesOf = (name, { events }) => {
  const { tag, pascal, camel } = namesOf(name);
  const folder = `src/components/${name}`;
  const files = new Map([
    [
      `${folder}/${name}.ts`,
      `import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sheetRequest } from '../../data/requests/sheet.js';
import type { ResourceRequest } from '../../data/resource.js';
import { TissuElement } from '../../element/tissu-element.js';
import { ${camel} as frenchWords } from '../../i18n/fr/${name}.js';
import type { ${pascal}Messages } from '../../i18n/messages/${name}.js';
import { readShape } from '../../model/read-shape.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { actionSheetShape } from '../../model/shapes/action-sheet.js';
import type { Report } from '../../model/understand.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { renderHeading } from '../../ui/heading.js';
import { ${camel}Styles } from './${name}.styles.js';

/**
 * What it shows, in one sentence.
 *
 * @example
 * \`\`\`html
 * <${tag} sheet="vapeur-ecostuair-tereos">
 *   <a href="https://example.org/embed/${name}?sheet=vapeur-ecostuair-tereos">Lire</a>
 * </${tag}>
 * \`\`\`
 * @element ${tag}
 * @slot - The fallback: text or a link.
 * @fires {TissuLoadEvent} tissu-load - The content is drawn.
 * @fires {TissuErrorEvent} tissu-error - The content could not be had.
 * @csspart body - The whole content.
 * @csspart status - The message of a state.
 */
export class Tissu${pascal} extends TissuElement<ActionSheet> {
  static override styles: CSSResultGroup = [TissuElement.styles, frameStyles('${name}'), ${camel}Styles];

  /** Identifier of the sheet. */
  @property() sheet: string | undefined;

  get #words(): ${pascal}Messages {
    return this.localize.words('${camel}', frenchWords);
  }

  protected override request(): ResourceRequest<ActionSheet> {
    return sheetRequest(this.sheet ?? '');
  }

  protected override understandInline(data: unknown, report: Report): ActionSheet | undefined {
    return readShape(actionSheetShape, data, report);
  }

  protected override renderContent(sheet: ActionSheet): TemplateResult {
    return html\`<section part="body" aria-label=\${this.#words.label}>
      \${renderHeading(this.headingLevel, sheet.title, 'title')}
    </section>\`;
  }

  protected override renderEmpty(): TemplateResult {
    return html\`<p part="status">\${this.#words.empty}</p>\`;
  }
}
`,
    ],
    [
      `${folder}/${name}.styles.ts`,
      `import { css } from 'lit';

export const ${camel}Styles = css\`
  :host {
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: 0.75em;
  }
  .title {
    font-weight: 600;
    text-wrap: pretty;
  }
\`;
`,
    ],
    [
      `${folder}/${name}.define.ts`,
      `import { define } from '../../element/define.js';
import { Tissu${pascal} } from './${name}.js';

define('${tag}', Tissu${pascal});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': Tissu${pascal};
  }
}
`,
    ],
    [
      `src/i18n/messages/${name}.ts`,
      `/** Words of \`<${tag}>\`. */
export interface ${pascal}Messages {
  /** Names the whole, for those who do not see it. */
  readonly label: string;
  /** When there is nothing to show. */
  readonly empty: string;
}
`,
    ],
    ...['fr', 'en'].map((language) => {
      const words =
        language === 'fr'
          ? { label: 'Fiche action', empty: 'Rien à montrer pour le moment' }
          : { label: 'Action sheet', empty: 'Nothing to show for the moment' };
      return /** @type {[string, string]} */ ([
        `src/i18n/${language}/${name}.ts`,
        `import type { ${pascal}Messages } from '../messages/${name}.js';

export const ${camel}: ${pascal}Messages = {
  label: '${words.label}',
  empty: '${words.empty}',
};
`,
      ]);
    }),
    [
      `stories/${name}.stories.ts`,
      `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/${name}/${name}.define.js';
import { longTitle, sheetWith, steamSheet } from '../test/fixtures/action-sheets.js';
import { fakeApi, json, pending } from '../test/fixtures/fake-api.js';

const meta: Meta = { title: 'Éléments/${name}', component: '${tag}' };
export default meta;
type Story = StoryObj;

const link = html\`<a href="https://example.org/embed/${name}?sheet=\${steamSheet.id}">Lire</a>\`;
const answering = (answer: Parameters<typeof fakeApi>[0][string]) =>
  html\`<${tag} eager sheet=\${steamSheet.id} api=\${fakeApi({ '*': answer })}>\${link}</${tag}>\`;

export const Content: Story = { render: () => answering(json(steamSheet)) };
export const Loading: Story = { render: () => answering(pending) };
export const ErrorNotFound: Story = { render: () => answering(json({ title: 'Not found', status: 404 }, 404)) };
export const LongTitle: Story = { render: () => answering(json(sheetWith({ title: longTitle }))) };
`,
    ],
    [
      `test/components/${name}.test.ts`,
      `import { expect } from '@open-wc/testing';
import * as stories from '../../stories/${name}.stories.js';
import { steamSheet } from '../fixtures/action-sheets.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { componentSuite, settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

componentSuite('${tag}', () => ({ sheet: steamSheet.id, api: fakeApi({ '*': json(steamSheet) }) }));

describe('<${tag}>', () => {
  allowNotices(/not-found/);
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is told whole', async () => {
    const element = await settled(renderStory(stories.Content), 'content');
    expect(await accessibleTree(element)).to.contain(\`heading "\${steamSheet.title}" level=3\`);
  });

  it('says so when there is no such thing, and keeps its fallback', async () => {
    const element = await settled(renderStory(stories.ErrorNotFound), 'error');
    const tree = await accessibleTree(element);
    expect(tree).to.contain('link "Lire"');
    expect(tree).to.contain('button "Réessayer"');
  });
});
`,
    ],
  ]);
  if (events) {
    files.set(
      `${folder}/${name}.events.ts`,
      `/** What the visitor did. */
export interface ${pascal}Detail {
  readonly id: string;
}

/** Sent when the visitor does it; bubbles out of the element, and can be cancelled. */
export class Tissu${pascal}Event extends CustomEvent<${pascal}Detail> {
  constructor(detail: ${pascal}Detail) {
    super('${tag}', { detail, bubbles: true, composed: true, cancelable: true });
  }
}
`,
    );
  }
  return files;
};

/**
 * @param {string} name
 * @returns {{ file: string, anchor: RegExp, insert: string }[]} lines for files that are there, after what
 */
export const linesOf = (name) => {
  const { tag, pascal, camel } = namesOf(name);
  /** After the last line of a kind. @param {string} line */
  const last = (line) => new RegExp(`(${line}\\n)(?![\\s\\S]*${line}\\n)`);
  const define = `components/${name}/${name}.define.js`;
  return [
    {
      file: 'src/index.ts',
      anchor: last("export \\{ Tissu\\w+ \\} from '\\./components/[^\\n]+"),
      insert: `$1export { Tissu${pascal} } from './components/${name}/${name}.js';\n`,
    },
    {
      file: 'src/define-usual.ts',
      anchor: last("import '\\./components/[^\\n]+"),
      insert: `$1import './${define}';\n`,
    },
    {
      file: 'src/embed/tissu.ts',
      anchor: last("      \\['tissu-[^\\n]+"),
      insert: `$1      ['${tag}', () => import('../${define}')],\n`,
    },
    { file: 'src/embed/tissu-all.ts', anchor: /(const TAGS = \[[^\]]*?),?(\s*\])/, insert: `$1, '${name}'$2` },
    {
      file: 'src/i18n/messages.ts',
      anchor: last('import type [^\\n]+'),
      insert: `$1import type { ${pascal}Messages } from './messages/${name}.js';\n`,
    },
    {
      file: 'src/i18n/messages.ts',
      anchor: /(interface Messages \{[^}]*)\}/,
      insert: `$1  readonly ${camel}: ${pascal}Messages;\n}`,
    },
    ...['fr', 'en'].flatMap((language) => [
      {
        file: `src/i18n/${language}.ts`,
        anchor: last("import \\{ \\w+ \\} from '\\./[^\\n]+"),
        insert: `$1import { ${camel} } from './${language}/${name}.js';\n`,
      },
      { file: `src/i18n/${language}.ts`, anchor: /(: Messages = \{[^}]*)\}/, insert: `$1  ${camel},\n}` },
    ]),
    {
      file: 'src/theme/reserves.ts',
      anchor: /(\n\} as const satisfies)/,
      insert: `\n  ${/-/.test(name) ? `'${name}'` : name}: [{ variant: '', base: 20, narrow: [] }],$1`,
    },
  ];
};
