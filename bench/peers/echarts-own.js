/** ECharts with only the parts of this chart. */
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import { draw } from './echarts.js';

use([BarChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);
draw({ init });
