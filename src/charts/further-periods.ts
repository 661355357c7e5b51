/** Months, days, quarters, half-years, school years: loaded with the first series that has other periods than years. */
import { placePeriods } from '../model/period-forms.js';
import { learnOrder } from './points.js';

learnOrder(placePeriods);
