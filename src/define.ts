/** Registers all elements. */
import './define-usual.js';
import './components/action-sheet/action-sheet.define.js';
import './components/territory-map/territory-map.define.js';
