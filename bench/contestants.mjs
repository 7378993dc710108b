/** The contestants. */
import { CHART } from './chart.mjs';

/**
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} name
 * @property {string} path of its page
 * @property {string} drawn a condition in its page, in JavaScript with `document` as `d`, once its drawing answers
 */

/** Our embed. @type {Contestant} */
const OURS = {
  id: 'crossings',
  name: 'Crossings',
  path: `/embed/${CHART}/`,
  drawn: `d.querySelector(':root[data-hears] .plot svg')`,
};

/** Our embed, with a first interaction in each of many, so that each prepares for a change. @type {Contestant} */
export const TURNED = { ...OURS, id: 'crossings-turned', name: 'Crossings, each turned to' };

/** The lower bound of a page with this chart. @type {Contestant} */
export const FLOOR = { id: 'floor', name: 'the same page, no script', path: `/floor/embed/${CHART}/`, drawn: `d.querySelector('.plot svg')` };

/** The cost of a frame by itself. @type {Contestant} */
export const EMPTY = { id: 'empty', name: 'an empty page', path: '/empty/', drawn: `d.querySelector('p')` };

/** The libraries. */
export const PEERS = [
  { id: 'chartjs', name: 'Chart.js', drawn: 'canvas' },
  { id: 'highcharts', name: 'Highcharts, accessibility module', drawn: 'svg' },
  { id: 'plot', name: 'Observable Plot', drawn: 'svg' },
  { id: 'echarts-own', name: 'ECharts, own bundle', drawn: 'svg' },
  { id: 'vega', name: 'Vega-Embed', drawn: 'svg' },
  { id: 'echarts-full', name: 'ECharts, full', drawn: 'svg' },
  { id: 'plotly', name: 'Plotly, basic bundle', drawn: 'svg' },
];

/** All contestants. @type {Contestant[]} */
export const CONTESTANTS = [
  FLOOR,
  OURS,
  ...PEERS.map(({ id, name, drawn }) => ({ id, name, path: `/peers/${id}/`, drawn: `d.querySelector('#chart ${drawn}')` })),
];
