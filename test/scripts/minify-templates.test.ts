import assert from 'node:assert/strict';
import test from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { minifyCss, minifyHtml, minifyTemplates } from '../../scripts/build/minify-templates.mjs';

const HOLE = '\uE000';

test('white space between and inside tags becomes one character', () => {
  assert.equal(
    minifyHtml(`
      <p   class="a  b"
         id=x >one   two
      </p>
      <b>x</b> <i>y</i>
    `),
    '\n<p class="a  b" id=x>one two\n</p>\n<b>x</b> <i>y</i>\n',
  );
});

test('text that is kept to the letter stays', () => {
  for (const source of [
    '<pre>\n  a\n    b\n</pre>',
    '<textarea>  a  </textarea>',
    `<div title="a
      b">x</div>`,
    '<PRE>  x  </PRE>',
  ]) {
    assert.equal(minifyHtml(source), source);
  }
  assert.equal(minifyHtml('<pre>  a  </pre>   <p>  b'), '<pre>  a  </pre> <p> b');
});

test('blanks between the shapes of a drawing go, those of its words stay', () => {
  assert.equal(
    minifyHtml(
      `
      <g  class="a  b">
        ${HOLE}  ${HOLE}
        <path d="M0 0" />
        <text x="1"> <title>${HOLE}</title>  <tspan>a</tspan> ${HOLE} </text>
        <foreignObject> <p>a</p> </foreignObject>
        <circle r="1"></circle>
      </g>
    `,
      true,
    ),
    `<g class="a  b">${HOLE}${HOLE}<path d="M0 0" />` +
      `<text x="1"> <title>${HOLE}</title> <tspan>a</tspan> ${HOLE} </text>` +
      '<foreignObject> <p>a</p> </foreignObject><circle r="1"></circle></g>',
  );
  assert.equal(minifyHtml('<tspan>a</tspan> b <g></g>', true), '<tspan>a</tspan> b <g></g>');
});

test('an expression keeps its place and its neighbours', () => {
  assert.equal(
    minifyHtml(`<a  href=${HOLE}   ?hidden=${HOLE} >${HOLE}  ${HOLE}</a>`),
    `<a href=${HOLE} ?hidden=${HOLE}>${HOLE} ${HOLE}</a>`,
  );
  assert.equal(minifyHtml(`<tissu-x .data=${HOLE} />`), `<tissu-x .data=${HOLE} />`);
  assert.equal(minifyHtml(`<${HOLE}  class="x">`), `<${HOLE} class="x">`);
  assert.equal(minifyHtml(`<p title="${HOLE}  >  ${HOLE}">`), `<p title="${HOLE}  >  ${HOLE}">`);
});

test('comments go, but not with an expression in them', () => {
  assert.equal(minifyHtml('<p><!-- why -->x</p>'), '<p>x</p>');
  assert.equal(minifyHtml(`<p><!-- ${HOLE} -->x</p>`), `<p><!-- ${HOLE} -->x</p>`);
});

test('a lone "<" is text', () => assert.equal(minifyHtml('a  <  b'), 'a < b'));

test('CSS loses what its grammar does not need', () => {
  assert.equal(
    minifyCss(`
      /* why */
      :host , .a :hover > b {
        color : red ;
        margin: 0 auto ;
        inline-size: calc( 1em + 2px );
        font: 1em / 1.5 "A  ;  b", serif;
      }
      @media ( min-width : 20em ) and (prefers-contrast: more) { .b { color: blue } }
    `),
    ':host,.a :hover > b{color :red;margin:0 auto;inline-size:calc(1em + 2px);font:1em / 1.5 "A  ;  b",serif}' +
      '@media (min-width :20em) and (prefers-contrast:more){.b{color:blue}}',
  );
});

test('CSS keeps selectors, empty custom properties, addresses and expressions apart', () => {
  assert.equal(minifyCss('.a :is(b) .c{}'), '.a :is(b) .c{}');
  assert.equal(minifyCss(':host { --x: ; --y: a  b }'), ':host{--x: ;--y:a b}');
  assert.equal(minifyCss('a{b:url( x  y )}'), 'a{b:url( x  y )}');
  assert.equal(
    minifyCss(`${HOLE} ${HOLE}\n.a { ${HOLE}; margin: ${HOLE} ${HOLE} }`),
    `${HOLE} ${HOLE} .a{${HOLE};margin:${HOLE} ${HOLE}}`,
  );
  assert.equal(minifyCss("a::before { content: '  /* no */ '; }"), "a::before{content:'  /* no */ '}");
  assert.equal(minifyCss('a/**/b'), 'a b');
});

test('everything outside a template stays on its line and in its column', () => {
  const code = [
    'const a = html`',
    '  <p>',
    '    ${one}',
    '  </p>`, mark1 = 1;',
    'const b = css`',
    '  a {',
    '  }',
    '`; const mark2 = 2;',
    'const c = html`<p>   ${html`  <b>  </b>`}  </p>`; const mark3 = 3;',
    'const d = other`  kept  `;',
  ].join('\n');
  const out = minifyTemplates(code, parseAst(code));
  const place = (text: string, mark: string): [number, number] => {
    const before = text.slice(0, text.indexOf(mark)).split('\n');
    return [before.length, before.at(-1)!.length];
  };
  for (const mark of ['one', 'mark1', 'mark2', 'mark3', 'other`  kept  `'])
    assert.deepEqual(place(out, mark), place(code, mark), mark);
  assert.ok(out.includes('css`a{}`') && out.includes('<b> </b>'));
  parseAst(out);
});
