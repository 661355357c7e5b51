/**
 * Leaves out of Lit's production files, in the files a page loads, what no browser of the baseline needs: bridges to
 * polyfills, style elements for browsers without adopted style sheets, metadata of decorators that are not used here,
 * and long errors of developers. Nothing that an element does changes.
 *
 * Each cut is made to the letter, and the build stops where one no longer fits: look at it again when Lit is upgraded.
 *
 * @type {readonly (readonly [file: RegExp, cuts: readonly (readonly [before: string, after: string])[]])[]}
 */
const CUTS = [
  [
    /\/@lit\/reactive-element\/css-tag\.js$/,
    [
      [
        't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
        '!0',
      ],
      [
        'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
        'this._$cssResult$=!0;',
      ],
      [
        `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
        'throw Error("css: "+t)',
      ],
    ],
  ],
  [
    /\/@lit\/reactive-element\/reactive-element\.js$/,
    [
      ['p=a.reactiveElementPolyfillSupport,', ''],
      [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
      // The option `useDefault`, initializers of decorators, and values written as JSON in attributes: not used here.
      ['reflect:!1,useDefault:!1,', 'reflect:!1,'],
      ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
      [
        'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
        'C(t,s,{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
      ],
      ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
      ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
      ['t.finalize(),void 0!==t.l&&(this.l=[...t.l]),', 't.finalize(),'],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
      ['break;case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
      ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      [
        'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
        '',
      ],
    ],
  ],
  [
    /\/lit-element\/lit-element\.js$/,
    [
      [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
      ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ],
  ],
  [
    /\/lit-html\/lit-html\.js$/,
    [[',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';']],
  ],
];

/** @returns {import('rollup').Plugin} */
export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    if (/\/src\//.test(id) && /\b(useDefault|addInitializer)\b|type: (Object|Array)\b/.test(code)) {
      this.error(`${id} uses what is left out of Lit here.`);
    }
    const cuts = CUTS.find(([file]) => file.test(id))?.[1];
    if (!cuts) return null;
    let lean = code;
    for (const [before, after] of cuts) {
      if (lean.split(before).length !== 2) this.error(`Lit is not what it was: ${before}`);
      lean = lean.replace(before, () => after);
    }
    return { code: lean, map: null };
  },
});
