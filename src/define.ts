/** Registers all elements. */
import './define-usual.js';
import './components/territory-map/territory-map.define.js';
