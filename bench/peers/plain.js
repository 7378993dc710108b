/**
 * A page that uses only ECharts: the options of our drawings, one for each choice, set when the reader chooses. The
 * same modules, the same animation.
 */
import { BarChart, CustomChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import { errorBar, revive } from '../../web/drawing/option.js';

use([BarChart, CustomChart, ScatterChart, GridComponent, SVGRenderer]);
registerCustomSeries('errorBar', errorBar);

const { options, height } = CHART;
for (const option of Object.values(options)) revive(option, 'en');
const place = document.getElementById('chart');
place.style.height = `${height}px`;
const chart = init(place, null, { renderer: 'svg', width: 640, height });
chart.setOption({ ...options.crossings, animation: false });
addEventListener('change', ({ target }) => chart.setOption(options[target.value]));
