/** The parts of ECharts that the charts use, registered once; the bundler leaves out the rest. */
import { BarChart, CustomChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import { errorBar } from './option.js';

use([BarChart, CustomChart, SankeyChart, ScatterChart, GridComponent, TitleComponent, SVGRenderer]);
registerCustomSeries('errorBar', errorBar);

export { init };
