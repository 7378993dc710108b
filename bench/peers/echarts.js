/** Draws the chart by ECharts, with either build: https://echarts.apache.org/handbook/en/basics/import */
export function draw(/** @type {any} */ echarts) {
  const { summary, rows, palette } = CHART;
  const font = { fontFamily: palette['--sans'], color: palette['--text'] };
  const chart = echarts.init(document.getElementById('chart'), null, { renderer: 'svg' });
  chart.setOption({
    animation: false,
    aria: { enabled: true, label: { description: summary } },
    textStyle: font,
    grid: { left: 200, right: 128, top: 4, bottom: 14 },
    tooltip: {
      formatter: (/** @type {any} */ { dataIndex }) =>
        `<b>${rows[dataIndex].label}</b><br>${rows[dataIndex].text}<br>${rows[dataIndex].interval}`,
    },
    xAxis: { type: 'value', show: false, max: 'dataMax' },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ label }) => label),
      axisTick: { show: false },
      axisLabel: { ...font, fontSize: 13 },
    },
    series: [
      {
        type: 'bar',
        barWidth: 22,
        data: rows.map(({ value, ink }) => ({ value, itemStyle: { color: ink } })),
        label: {
          ...font,
          show: true,
          position: 'right',
          fontSize: 14,
          formatter: (/** @type {any} */ { dataIndex }) => rows[dataIndex].text,
        },
      },
    ],
  });
}
