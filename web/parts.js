/** The parts of ECharts that the charts use, registered once; the bundler leaves out the rest. */
import { BarChart, CustomChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { getECData } from 'echarts/lib/util/innerStore.js';
import { registerSSRDataGetter } from 'zrender/lib/zrender.js';

import { errorBar } from './option.js';
import { dot, gap, marker, span } from './timeline.js';

use([BarChart, CustomChart, SankeyChart, ScatterChart, GridComponent, TitleComponent, SVGRenderer]);
for (const [name, draw] of Object.entries({ dot, errorBar, gap, marker, span })) registerCustomSeries(name, draw);

// Live drawings name their marks as printed ones do: ECharts itself asks for that in Node only.
registerSSRDataGetter((/** @type {any} */ el) => {
  const { seriesIndex, dataIndex } = getECData(el);
  if (dataIndex == null) return undefined;
  const names = Object.entries({ series_index: seriesIndex, data_index: dataIndex });
  return { each: (/** @type {Function} */ see) => names.forEach(([name, index]) => see(index, name)) };
});

export { init };
