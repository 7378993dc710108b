/** The parts of ECharts that the charts use, registered once; the bundler leaves out the rest. */
import { BarChart, CustomChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import { errorBar } from './option.js';
import { dot, gap, marker, span } from './timeline.js';

use([BarChart, CustomChart, SankeyChart, ScatterChart, GridComponent, TitleComponent, SVGRenderer]);
for (const [name, draw] of Object.entries({ dot, errorBar, gap, marker, span })) registerCustomSeries(name, draw);

export { init };
