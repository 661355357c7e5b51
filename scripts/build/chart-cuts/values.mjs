/** What is left out of where Chart.js puts values and ticks. @type {readonly import('../lean-chart.mjs').Group[]} */
export const VALUES = [
  {
    why: 'Axes run to the right and up, over the labels of the data, at whatever dot they fall.',
    cuts: [
      ['class Scale', ['isFullSize']],
      ['class Scale', 'this._alignToPixels = this.options.alignToPixels;', ''],
      ['class Scale', 'this._alignToPixels ? _alignPixel(this.chart, pixel, 0) : pixel', 'pixel'],
      ['class Scale', 'let reversePixels = this.options.reverse;', 'let reversePixels = false;'],
      [
        'class Scale',
        'this._suggestedMin = this.parse(options.suggestedMin); this._suggestedMax = this.parse(options.suggestedMax);',
        '',
      ],
      [
        'class Scale',
        'let { _userMin , _userMax , _suggestedMin , _suggestedMax  } = this;',
        'let { _userMin , _userMax } = this;',
      ],
      [
        'class Scale',
        '_suggestedMin = finiteOrDefault(_suggestedMin, Number.POSITIVE_INFINITY); _suggestedMax = finiteOrDefault(_suggestedMax, Number.NEGATIVE_INFINITY);',
        '',
      ],
      [
        'class Scale',
        'min: finiteOrDefault(_userMin, _suggestedMin), max: finiteOrDefault(_userMax, _suggestedMax),',
        'min: _userMin, max: _userMax,',
      ],
      [
        'class Scale',
        'const data = this.chart.data; return this.options.labels || (this.isHorizontal() ? data.xLabels : data.yLabels) || data.labels || [];',
        'return this.chart.data.labels;',
      ],
      ['function autoSkip', 'const majorIndices = …const newTicks', 'const newTicks'],
      [
        'function autoSkip',
        'if (numMajorIndices > ticksLimit) {… const spacing = calculateSpacing(majorIndices, ticks, ticksLimit); if (numMajorIndices > 0) {… } skip(ticks, newTicks, spacing);',
        'skip(ticks, newTicks, Math.max(ticks.length / ticksLimit, 1));',
      ],
      [
        'function skip',
        'const start = valueOrDefault(majorStart, 0); const end = …let count',
        'const start = 0; const end = ticks.length; let count',
      ],
      ['function skip', 'let length, i, next;', 'let i, next;'],
      ['function skip', 'if (majorEnd) {… for(i = Math.max(start, 0)', 'next = start; for(i = start'],
    ],
  },
  {
    why: 'Values of categories are the places of their labels.',
    cuts: [
      ['class CategoryScale', ['init', 'getLabelForValue', 'getValueForPixel', 'getPixelForTick']],
      ['class CategoryScale', 'static defaults = {… constructor', 'constructor'],
      ['class CategoryScale', 'this._addedLabels = [];', ''],
      ['class CategoryScale', 'index = isFinite(index) && …return validIndex', 'return validIndex'],
      ['class CategoryScale', "if (typeof value !== 'number') { value = this.parse(value); }", ''],
      ['class CategoryScale', "if (this.options.bounds === 'ticks') {", '{'],
    ],
  },
  {
    why: 'Steps of values are chosen by the engine, from limits that are written.',
    cuts: [
      [
        'function generateTicks$1',
        'bounds , step , min , max , precision , count , maxTicks , maxDigits , includeBounds',
        'min , max , precision , maxTicks , maxDigits',
      ],
      ['function generateTicks$1', 'const unit = step || 1;', ''],
      ['function generateTicks$1', 'const countDefined = !isNullOrUndef(count);', ''],
      [
        'function generateTicks$1',
        'niceNum((rmax - rmin) / maxSpaces / unit) * unit',
        'niceNum((rmax - rmin) / maxSpaces)',
      ],
      [
        'function generateTicks$1',
        'niceNum(numSpaces * spacing / maxSpaces / unit) * unit',
        'niceNum(numSpaces * spacing / maxSpaces)',
      ],
      ['function generateTicks$1', "if (bounds === 'ticks') {", '{'],
      [
        'function generateTicks$1',
        '} else { niceMin = rmin; niceMax = rmax; } if (minDefined && maxDefined && step && …} else if (countDefined) {… } else { numSpaces',
        '} { numSpaces',
      ],
      ['function generateTicks$1', 'if (includeBounds && niceMin !== min)', 'if (niceMin !== min)'],
      [
        'function generateTicks$1',
        'if (maxDefined && includeBounds && niceMax !== max)',
        'if (maxDefined && niceMax !== max)',
      ],
      [
        'function relativeLabelSize',
        'const rad = toRadians(minRotation); const ratio = (horizontal ? Math.sin(rad) : Math.cos(rad)) || 0.001;',
        'const ratio = horizontal ? 0.001 : 1;',
      ],
      ['class LinearScaleBase', ['getLabelForValue', 'computeTickLimit']],
      [
        'class LinearScaleBase',
        'let { maxTicksLimit , stepSize  } = tickOpts; let maxTicks; if (stepSize) {… } else { maxTicks',
        'let { maxTicksLimit } = tickOpts; let maxTicks; { maxTicks',
      ],
      ['class LinearScaleBase', 'bounds: opts.bounds,', ''],
      ['class LinearScaleBase', 'step: tickOpts.stepSize, count: tickOpts.count,', ''],
      [
        'class LinearScaleBase',
        ', minRotation: tickOpts.minRotation || 0, includeBounds: tickOpts.includeBounds !== false',
        '',
      ],
      ['class LinearScaleBase', "if (opts.bounds === 'ticks') {", '{'],
      ['class LinearScaleBase', 'if (opts.reverse) {… } else { this.start', '{ this.start'],
      ['class LinearScaleBase', 'if (this.options.offset && ticks.length) {… } this._startValue', 'this._startValue'],
      ['class LinearScaleBase', 'const ticks = this.ticks; let start', 'let start'],
      ['class LinearScale', ['getValueForPixel']],
      [
        'class LinearScale',
        'const minRotation = toRadians(this.options.ticks.minRotation); const ratio = (horizontal ? Math.sin(minRotation) : Math.cos(minRotation)) || 0.001;',
        'const ratio = horizontal ? 0.001 : 1;',
      ],
    ],
  },
];
