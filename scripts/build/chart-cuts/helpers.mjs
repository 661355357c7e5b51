/** What is left out of the helpers of Chart.js. @type {readonly import('../lean-chart.mjs').Group[]} */
export const HELPERS = [
  {
    why: 'Of thirty easings the default and the straight one stay: no chart names one.',
    cuts: [
      ['const effects', 'easeInQuad: …easeOutQuart:', 'easeOutQuart:'],
      ['const effects', 'easeInOutQuart: …easeInOutBounce: … }', '}'],
    ],
  },
  {
    why: 'Movement is of its default kind: no delay, no loop, no way in or out for a series shown or hidden.',
    cuts: [
      ['function applyAnimationsDefaults', 'delay: undefined,', ''],
      [
        'function applyAnimationsDefaults',
        'fn: undefined, from: undefined, loop: undefined, to: undefined, type: undefined',
        'type: undefined',
      ],
      [
        'function applyAnimationsDefaults',
        "(name)=>name !== 'onProgress' && name !== 'onComplete' && name !== 'fn'",
        'true',
      ],
      ['function applyAnimationsDefaults', '}, show: {…fn: (v)=>v | 0 } } } });', '} });'],
    ],
  },
  {
    why: 'Each chart names its colours, also under the pointer; the element listens, sizes and points for the engine.',
    cuts: [
      ['class Defaults', 'this.devicePixelRatio = …;', ''],
      ['class Defaults', 'this.events = …];', ''],
      ['class Defaults', 'this.hover = {}; …this.indexAxis', 'this.indexAxis'],
      ['class Defaults', 'this.interaction = {…this.onClick = null;', ''],
      ['class Defaults', 'this.plugins = {}; this.responsive = true;', ''],
      ['class Defaults', 'this.showLine = true; this.drawActiveElementsOnTop = true;', ''],
      ['var defaults', ', hover: {… _indexable: false } }, [', '}, ['],
    ],
  },
  {
    why: 'Axes have neither title, border, marks at ticks nor text that is turned, mirrored, outlined or on a ground.',
    cuts: [
      ['function applyScaleDefaults', 'reverse: false,', ''],
      ['function applyScaleDefaults', 'clip: true,', ''],
      ['function applyScaleDefaults', 'drawOnChartArea: true,', ''],
      ['function applyScaleDefaults', ', tickWidth: … offset: false', ''],
      ['function applyScaleDefaults', 'display: true, dash: [], …width: 1', 'dash: []'],
      ['function applyScaleDefaults', 'title: {… ticks: {', 'ticks: {'],
      ['function applyScaleDefaults', "minRotation: 0, … textStrokeColor: '',", ''],
      ['function applyScaleDefaults', 'labelOffset: 0,', ''],
      ['function applyScaleDefaults', ', minor: {}, … backdropPadding: 2', ''],
      [
        'function applyScaleDefaults',
        "defaults.route('scale.border', …defaults.describe('scale', {",
        "defaults.describe('scale', {",
      ],
      [
        'const formatters',
        'numeric (tickValue, index, ticks) { if …return formatNumber(tickValue, locale, options);',
        "numeric (tickValue) { return '' + tickValue;",
      ],
      ['function getSizeForArea', 'scale.options.clip ? scale[field] : chartArea[field]', 'scale[field]'],
      ['function _addGrace', 'toDimension(grace, (max - min) / 2)', '+grace'],
    ],
  },
  {
    why: 'Texts are plain: no outline, ground, line under or through; fonts come as numbers and known styles.',
    cuts: [
      ['function setRenderOpts', 'if (!isNullOrUndef(opts.rotation)) { ctx.rotate(opts.rotation); }', ''],
      ['function renderText', "const stroke = opts.strokeWidth > 0 && opts.strokeColor !== '';", ''],
      [
        'function renderText',
        'if (opts.backdrop) {… decorateText(ctx, x, y, line, opts);',
        'ctx.fillText(line, x, y);',
      ],
      ['function toFont', "if (typeof size === 'string') {… } let style", 'let style'],
      ['function toFont', 'if (style && …style = undefined; }', ''],
      [
        'function toFont',
        'toLineHeight(valueOrDefault(options.lineHeight, fallback.lineHeight), size)',
        'valueOrDefault(options.lineHeight, fallback.lineHeight) * size',
      ],
    ],
  },
  {
    why: 'Points are rounds, squares, triangles and diamonds (`series-marks.ts`), none wide, none turned.',
    cuts: [
      [
        'function drawPointLegend',
        'let type, xOffset, yOffset, size, cornerRadius, width, xOffsetW, yOffsetW; const style',
        'let size, width; const style',
      ],
      ['function drawPointLegend', 'const rotation = options.rotation;', ''],
      ['function drawPointLegend', 'let rad = … if (isNaN(radius)', 'let rad = 0; if (isNaN(radius)'],
      ['function drawPointLegend', 'if (w) { ctx.ellipse(x, y, w / 2, radius, 0, 0, TAU); } else {', '{'],
      ['function drawPointLegend', 'width = w ? w / 2 : radius;', 'width = radius;'],
      ['function drawPointLegend', "case 'rectRounded': …case 'rect':", "case 'rect':"],
      ['function drawPointLegend', 'if (!rotation) {', '{'],
      ['function drawPointLegend', 'width = w ? w / 2 : size;', 'width = size;'],
      [
        'function drawPointLegend',
        "rad += QUARTER_PI; case 'rectRot': … } ctx.fill();",
        "case 'rectRot': ctx.moveTo(x - radius, y); ctx.lineTo(x, y - radius); ctx.lineTo(x + radius, y); ctx.lineTo(x, y + radius); ctx.closePath(); break; } ctx.fill();",
      ],
    ],
  },
  {
    why: 'Options are set by charts in whole: none is taken away, laid over or listed from elsewhere, none calls itself.',
    cuts: [
      ['function _createResolver', ', override: (scope)=>…fallback) };', '};'],
      ['function _createResolver', 'deleteProperty (target, prop) {…return true; },', ''],
      ['function _createResolver', 'getPrototypeOf () {… },', ''],
      ['function _createResolver', 'has (target, prop) {… },', ''],
      ['function _attachContext', '_stack: new Set(),', ''],
      ['function _attachContext', ', override: (scope)=>…descriptorDefaults) };', '};'],
      ['function _attachContext', 'deleteProperty (target, prop) {…return true; },', ''],
      [
        'function _attachContext',
        'return target._descriptors.allKeys ? …: Reflect.getOwnPropertyDescriptor',
        'return Reflect.getOwnPropertyDescriptor',
      ],
      ['function _attachContext', 'getPrototypeOf () {… },', ''],
      ['function _attachContext', 'has (target, prop) {… },', ''],
      ['function _descriptors', ', _allKeys =defaults.allKeys', ''],
      ['function _descriptors', 'allKeys: _allKeys,', ''],
      ['const needsSubResolver', "&& prop !== 'adapters'", ''],
      ['function _resolveScriptable', '_subProxy , _stack', '_subProxy'],
      ['function _resolveScriptable', 'if (_stack.has(prop)) {… _stack.add(prop);', ''],
      ['function _resolveScriptable', '_stack.delete(prop);', ''],
      ['function _resolveArray', '} else if (isObject(value[0])) {… } return value;', '} return value;'],
      ['function subGetTarget', 'if (isArray(target) && isObject(value)) {… }', ''],
      ['function _getKeyResolver', '_splitKey(key)', "key.split('.')"],
    ],
  },
  {
    why: 'Lines are straight and open at gaps; no part of one has a style of its own.',
    cuts: [
      ['function _computeSegments', 'const spanGaps = line.options.spanGaps;', ''],
      [
        'function _computeSegments',
        'points, count, loop, spanGaps); if (spanGaps === true) {… } const max',
        'points, count, loop); const max',
      ],
      [
        'function _computeSegments',
        'splitByStyles(line, solidSegments(points, start, max, completeLoop), points, segmentOptions)',
        'solidSegments(points, start, max, completeLoop)',
      ],
      ['function findStartAndEnd', 'loop && !spanGaps', 'loop'],
      ['function solidSegments', 'cur.skip || cur.stop', 'cur.skip'],
      ['function solidSegments', 'cur.stop ? end : null', 'null'],
    ],
  },
  {
    why: 'The style sheet of the element sizes the canvas, and its pointer is one pointer.',
    cuts: [
      ['function retinaScale', 'if (canvas.style && …canvas.style.width = `${chart.width}px`; }', ''],
      ['function getRelativePosition', "if ('native' in event) { return event; }", ''],
      ['function getCanvasPosition', 'const touches = …: e;', 'const source = e;'],
    ],
  },
];
