/** The parts of ECharts that the charts use, registered once; the bundler leaves out the rest. */
import { BarChart, CustomChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { getECData } from 'echarts/lib/util/innerStore.js';
import { registerSSRDataGetter } from 'zrender/lib/zrender.js';

import { errorBar } from './option.js';
import { dot, gap, marker, segment, span } from './timeline.js';

use([BarChart, CustomChart, SankeyChart, ScatterChart, GridComponent, TitleComponent, SVGRenderer]);

/** Our own series, by the name that an option gives as their `renderItem`. */
export const custom = { dot, errorBar, gap, marker, segment, span };
for (const [name, draw] of Object.entries(custom)) {
  registerCustomSeries(name, (/** @type {any} */ params, /** @type {any} */ api) => {
    const mark = draw(params, api);
    // ECharts ignores `emphasis.disabled` of a custom series, unlike that of others (`revive`), but not of its marks.
    return mark && { ...mark, emphasisDisabled: true };
  });
}

// Live drawings name their marks as prerendered ones do: ECharts itself calls this in Node only.
registerSSRDataGetter((/** @type {any} */ el) => {
  const { seriesIndex, dataIndex } = getECData(el);
  if (dataIndex == null) return undefined;
  const names = Object.entries({ series_index: seriesIndex, data_index: dataIndex });
  return { each: (/** @type {Function} */ see) => names.forEach(([name, index]) => see(index, name)) };
});

export { init };
