import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Rooms that take values and return values: no page, no network, no chance, no clock (see ARCHITECTURE.md). */
const PURE = ['util', 'errors', 'model', 'i18n', 'diagram/layout', 'diagram/scene', 'map', 'charts'].map(
  (r) => `src/${r}/**/*.ts`,
);

/** Rooms that may build templates. */
const LIT = ['theme', 'diagram/render', 'controllers', 'ui', 'element', 'components', 'embed'].map(
  (r) => `src/${r}/**/*.ts`,
);

/** Packages with a room of their own. */
const packages = {
  'chart.js': { group: ['chart.js', 'chart.js/*'], message: 'Only src/charts imports chart.js.' },
  lit: {
    group: ['lit', 'lit/*', 'lit-*', 'lit-*/*', '@lit/*'],
    message: 'This room draws nothing: Lit stays above it.',
  },
  unsafe: {
    regex: '^lit(-html)?/(directives/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)|static-html)(\\.js)?$',
    message: 'Markup from data, and inline styles, are never drawn (contract §8).',
  },
  node: { regex: '^(node:|fs$|path$|fastify|@fastify/|commonmark)', message: 'The kit runs in a page.' },
};
const imports = (/** @type {(keyof typeof packages)[]} */ ...names) => [
  'error',
  { patterns: names.map((name) => packages[name]) },
];

/** Never in the kit (contract §8): storage, markup from text, code from text, other ways to the network. */
const FORBIDDEN_GLOBALS = [
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
    name,
    message: 'The kit stores nothing on the visitor’s machine.',
  })),
  ...['XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({ name, message: 'src/data asks, with fetch.' })),
  { name: 'event', message: 'Take the event as an argument.' },
];
const FETCH = { name: 'fetch', message: 'Only src/data asks the network.' };

const FORBIDDEN_PROPERTIES = [
  { object: 'document', property: 'cookie', message: 'The kit sets and reads no cookie.' },
  { object: 'document', property: 'write', message: 'Breaks the host page and Trusted Types.' },
  { object: 'navigator', property: 'sendBeacon', message: 'The kit reports nothing to anybody.' },
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'eval', 'XMLHttpRequest'].map((property) => ({
      object,
      property,
      message: 'Forbidden by its plain name, hence by this one.',
    })),
  ),
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc'].map(
    (property) => ({ property, message: 'No markup from text: it is a hole, and Trusted Types refuse it.' }),
  ),
];
const TIME_AND_CHANCE = [
  ['Math', 'random'],
  ['Date', 'now'],
  ['performance', 'now'],
  ['crypto', 'randomUUID'],
  ['crypto', 'getRandomValues'],
].map(([object, property]) => ({
  object,
  property,
  message: 'Chance and time come in by the door: take them as an argument.',
}));

const FORBIDDEN_SYNTAX = [
  {
    selector: 'TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'style= breaks the host’s style-src: use a class, an SVG attribute or CSSOM.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'style= breaks the host’s style-src: use CSSOM (element.style.setProperty).',
  },
  { selector: 'TSEnumDeclaration', message: 'An `as const` list, and its type from it.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Modules are the namespaces.' },
  {
    // A decorator cannot stand on a #name: `@state() private` is how Lit's inner state is written.
    selector: ":matches(PropertyDefinition, MethodDefinition)[accessibility='private'][decorators.length=0]",
    message: 'Private is written #name.',
  },
];
const CLOCK = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Chance and time come in by the door: take the date as an argument.',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'build/',
    '.cache/',
    'coverage/',
    'storybook-static/',
    '**/*.d.ts',
    'test/**/__snapshots__/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `@click=${this.#onClick}`: Lit binds the host.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // Under noUncheckedIndexedAccess `list[i]!` is how a checked index is written.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Code points are meant: names are cut and counted by them.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    rules: {
      // The compiler reads these too (checkJs).
      'no-undef': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS, FETCH],
      'no-restricted-properties': ['error', ...FORBIDDEN_PROPERTIES],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
      'no-restricted-imports': imports('chart.js', 'lit', 'unsafe', 'node'),
    },
  },
  { files: ['src/data/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS] } },
  { files: LIT, rules: { 'no-restricted-imports': imports('chart.js', 'unsafe', 'node') } },
  { files: ['src/charts/**/*.ts'], rules: { 'no-restricted-imports': imports('lit', 'unsafe', 'node') } },
  {
    files: PURE,
    rules: {
      'no-restricted-properties': ['error', ...FORBIDDEN_PROPERTIES, ...TIME_AND_CHANCE],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX, CLOCK],
    },
  },
  {
    files: [...LIT, 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'TissuElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari forgets that a list without bullets is one: role="list" says it again.
      'lit-a11y/no-redundant-role': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // Lit's base class defines the lifecycle: `super.connectedCallback()` needs no guard.
      'wc/guard-super-call': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'wc/no-method-prefixed-with-on': 'off',
    },
  },
  {
    // The kit speaks to developers at these doors only; programs speak to who runs them.
    files: [
      'src/element/report.ts',
      'src/data/notice.ts',
      'src/embed/*.ts',
      'src/theme/repair.ts',
      '{server,cli,scripts,test,bench}/**/*',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // node:test's `test()` returns a promise that the runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'default'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      // Hostile values are what tests are made of.
      'no-script-url': 'off',
    },
  },
  {
    // In the browser tests the promises of the assertions are typed, not real: only `await accessible()` is one.
    files: ['test/{components,element,controllers,support}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
  },
);
