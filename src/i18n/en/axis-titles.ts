import type { AxisTitles } from '../messages/axis-titles.js';

export const axisTitles: AxisTitles = {
  transition: 'Speed up the ecological and energy transition',
  innovation: 'Make the territory an innovation ecosystem',
  skills: 'Remove obstacles to recruitment and develop skills',
  land: 'Make suitable industrial land available',
};
