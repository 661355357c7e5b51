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
      // Sheets by template, for templates that are read again and again: here each is a constant of its module.
      [
        'const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
        'void 0===t&&(this.o=t=new CSSStyleSheet).replaceSync(this.cssText);return t',
      ],
      ['s=Symbol(),o=new WeakMap;', 's=Symbol();'],
      ['this.cssText=t,this.t=e', 'this.cssText=t'],
    ],
  ],
  [
    /\/@lit\/reactive-element\/reactive-element\.js$/,
    [
      // The templates of styles are not for the kit, whose styles travel as CSS (kit-styles.mjs): what is left of that
      // file is what adopts sheets.
      [
        'import{getCompatibleStyle as t,adoptStyles as s}from"./css-tag.js";',
        'const s=(t,s)=>{t.adoptedStyleSheets=s.map(t=>t.styleSheet)};',
      ],
      ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,d=(t,s)=>t,', 'l="",'],
      // Names for a compiler that is not used here.
      ['this.hasOwnProperty(d("elementProperties"))', 'this.hasOwnProperty("elementProperties")'],
      ['this.hasOwnProperty(d("finalized"))', 'this.hasOwnProperty("finalized")'],
      ['this.hasOwnProperty(d("properties"))', 'this.hasOwnProperty("properties")'],
      ['y[d("elementProperties")]=new Map,y[d("finalized")]=new Map', 'y.elementProperties=new Map,y.finalized=!0'],
      [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
      // The option `useDefault`, initializers of decorators, and values written as JSON in attributes: not used here.
      ['reflect:!1,useDefault:!1,', 'reflect:!1,'],
      // Reactive properties over accessors of one's own, without accessors, named by symbols: not used here.
      ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
      [
        'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])',
        'const t=this.properties;for(const s in t)this.createProperty(s,t[s])',
      ],
      ['static createProperty(t,s=b){if(s.state&&', 'static createProperty(t,s=b){s.state&&'],
      [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
      [
        'this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}',
        'this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,this.getPropertyDescriptor(t,i,s))}',
      ],
      [
        'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
        'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
      ],
      [
        'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
        '',
      ],
      [
        'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
        'C(t,s,{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
      ],
      ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
      [
        'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);',
        'r=u.fromAttribute(s,t.type);this._$Em=e;',
      ],
      ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
      ['type:String,converter:u,', 'type:String,'],
      // Hooks of an update that nothing here hangs on to.
      [
        'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
        'return this.performUpdate(),!this.isUpdatePending',
      ],
      ['scheduleUpdate(){return this.performUpdate()}', ''],
      [
        't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
        't=!0,this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
      ],
      ['shouldUpdate(t){return!0}', ''],
      ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
      ['firstUpdated(t){}', ''],
      [
        'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;',
        'requestUpdate(t,s,i){if(void 0!==t){if(i??=this.constructor.getPropertyOptions(t),!f(this[t],s))return;',
      ],
      ['reflect:!1,hasChanged:f}', 'reflect:!1}'],
      [
        'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
        'return[...new Set([s??[]].flat(1/0).reverse())].reverse()',
      ],
      ['u as defaultConverter,t as getCompatibleStyle,f as notEqual', 'u as defaultConverter,f as notEqual'],
      ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
      ['_$AK(t,s){', 'attributeChangedCallback(t,_,s){'],
      ['removeController(t){this._$EO?.delete(t)}', ''],
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
      ['i._$litElement$=!0,', ''],
      ['render(){return r}', ''],
      ['import{render as e,noChange as r}from"lit-html"', 'import{render as e}from"lit-html"'],
      ['(s.litElementVersions??=[]).push("4.2.2");', ''],
      [
        'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
        '',
      ],
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
      [
        'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
        '',
      ],
    ],
  ],
  [
    /\/lit-html\/lit-html\.js$/,
    [
      // Directives, asynchronous ones, parts of whole elements and of comments, compiled templates, MathML: not used here.
      [
        'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
        '',
      ],
      ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
      ['_$AI(t,i=this,s,e){', '_$AI(t,s,e){'],
      ['t=M(this,t,i,0),o=', 'o='],
      ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
      ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t??=A;'],
      ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
      ['t!==this._$AH&&t!==E,o&&', 't!==this._$AH,o&&'],
      ['void 0!==s.strings?(s._$AI(t,s,i),i+=', 'void 0!==s.strings?(s._$AI(t,i),i+='],
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
      [
        '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
        'i=new r.ctor(h,r.name,r.strings,this,t)',
      ],
      [
        'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
        '',
      ],
      [',B:I,F:Z}', ',B:I}'],
      [',V:M,I:k', ',I:k'],
      [
        'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
        'r.data===n&&d.push({type:2,index:l});',
      ],
      [
        '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        'this._$AC(t)',
      ],
      ['const{values:i,_$litType$:s}=t,e=', 'const{values:i}=t,e='],
      ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
      ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
      ['P.currentNode=this.el.content,2===i||3===i', 'P.currentNode=this.el.content,2===i'],
      ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
      ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
      ['for(this._$AP?.(!1,!0,s);', 'for(;'],
      ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
      ['class k{get _$AU(){return this._$AM?._$AU??this._$Cv}', 'class k{'],
      [',this.options=e,this._$Cv=e?.isConnected??!0}', ',this.options=e}'],
      // Listeners that are objects, or have options: not used here.
      [
        'const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);',
        'const s=this._$AH,e=t===A&&s!==A,h=t!==A&&s===A;',
      ],
      [
        'this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t)',
        'this.element.removeEventListener(this.name,this),h&&this.element.addEventListener(this.name,this)',
      ],
      [
        '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
        'this._$AH.call(this.options?.host??this.element,t)',
      ],
      // A hook for polyfills of shadow roots, and places for the parts above.
      ['i=t=>t,', ''],
      ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
      [
        'void 0!==s&&(void 0!==s.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
        'void 0!==s.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
      ],
      ['throw Error("invalid template strings array")', 'throw Error("template")'],
      // Templates with comments, with expressions in the name of a tag, or in what is read as raw text: not used here.
      [',y=/^(?:script|style|textarea|title)$/i,', ','],
      ['v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,', 'v=/<\\/?[a-zA-Z][^>\\s]*/g,'],
      [
        'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p',
        'c===v?c=p:c===p',
      ],
      ['(c=n??v,d=-1)', '(c=v,d=-1)'],
      ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
      ['let n,l=2===i', 'let l=2===i'],
      [
        'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
        '',
      ],
      // What only directives read of a part, and other places to draw in than the end of a root.
      ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
      ['constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,', 'constructor(t,i,s,e,h){this._$AH=A,'],
      ['class I extends H{constructor(){super(...arguments),this.type=3}', 'class I extends H{'],
      ['class L extends H{constructor(){super(...arguments),this.type=4}', 'class L extends H{'],
      ['class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', 'class z extends H{'],
      ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
      [
        'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
        '',
      ],
      ['(t?.creationScope??l).importNode', 'l.importNode'],
      ['const e=s?.renderBefore??i;let h=e._$litPart$;', 'let h=i._$litPart$;'],
      [
        'const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})',
        'i._$litPart$=h=new k(i.appendChild(c()),null,void 0,s)',
      ],
      [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
    ],
  ],
];

/** @returns {import('rollup').Plugin} */
export const leanLit = () => {
  /** The chunk that holds Lit. @type {string | undefined} */
  let holder;
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (
        /\/src\//.test(id) &&
        /\b(useDefault|noAccessor|hasChanged|noChange|firstUpdated|shouldUpdate|scheduleUpdate|addInitializer|converter|removeController|renderBefore|mathml)\b|type: (Object|Array)\b|lit\/(async-)?directive|lit-html\/|<(!--|script\b|style\b|textarea\b[^>]*>(?!<\/textarea>))/.test(
          code,
        )
      ) {
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
    renderStart() {
      holder = undefined;
    },
    renderChunk(code, { fileName }) {
      // Each chunk is minified alone: a private name of Lit must not be known to two of them.
      if (!/\b_\$[A-Z]/.test(code)) return null;
      if (holder !== undefined) this.error(`${holder} and ${fileName} both name what is private to Lit.`);
      holder = fileName;
      return null;
    },
  };
};
