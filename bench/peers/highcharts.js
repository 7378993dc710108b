/** The chart by Highcharts with its accessibility module: https://www.highcharts.com/docs/getting-started/install-from-npm */
import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';

const { summary, rows, palette } = CHART;
const style = { fontFamily: palette['--sans'], color: palette['--text'] };
Highcharts.chart('chart', {
  chart: { type: 'bar', animation: false, style, backgroundColor: 'transparent', spacing: [0, 0, 0, 0], marginLeft: 200, marginRight: 128 },
  title: { text: '' },
  accessibility: { description: summary, point: { valueDescriptionFormat: '{xDescription}: {point.text}, {point.interval}' } },
  credits: { enabled: false },
  legend: { enabled: false },
  xAxis: { categories: rows.map(({ label }) => label), tickWidth: 0, labels: { style: { ...style, fontSize: '13px' } } },
  yAxis: { visible: false, max: rows[0].value, endOnTick: false },
  tooltip: { animation: false, headerFormat: '', pointFormat: '<b>{point.category}</b><br>{point.text}<br>{point.interval}' },
  plotOptions: {
    series: {
      animation: false,
      borderWidth: 0,
      borderRadius: 0,
      pointWidth: 22,
      dataLabels: { enabled: true, inside: false, crop: false, overflow: 'allow', format: '{point.text}', style: { fontSize: '14px', fontWeight: 'normal', textOutline: 'none' } },
    },
  },
  series: [{ name: '', data: rows.map(({ value, text, interval, ink }) => ({ y: value, color: ink, text, interval })) }],
});
