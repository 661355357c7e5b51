/** Registers the elements that the single file holds; the others come beside it, when a page has one. */
import './components/source/source.define.js';
import './components/action-card/action-card.define.js';
import './components/action-list/action-list.define.js';
import './components/cooperation-diagram/cooperation-diagram.define.js';
import './components/indicator/indicator.define.js';
import './components/indicator-chart/indicator-chart.define.js';
