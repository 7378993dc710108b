/** The chart by Vega-Embed: https://github.com/vega/vega-embed#readme */
import embed from 'vega-embed';

const { summary, rows, palette } = CHART;
const font = palette['--sans'];
const y = { field: 'label', type: 'nominal', sort: null, title: null };
const x = { field: 'value', type: 'quantitative', axis: null, scale: { domain: [0, rows[0].value] } };
embed(
  '#chart',
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: summary,
    background: 'transparent',
    width: 312,
    height: 120,
    padding: { left: 20, right: 0, top: 4, bottom: 4 },
    config: { font, view: { stroke: null }, axis: { labelFont: font, labelFontSize: 13, labelLimit: 200, ticks: false } },
    data: { values: rows },
    encoding: { x, y },
    layer: [
      {
        mark: { type: 'bar', size: 22 },
        encoding: {
          color: { field: 'ink', type: 'nominal', scale: null },
          tooltip: [
            { field: 'label', title: 'What' },
            { field: 'text', title: 'Value' },
            { field: 'interval', title: 'Interval' },
          ],
        },
      },
      { mark: { type: 'text', align: 'left', dx: 9, fontSize: 14 }, encoding: { text: { field: 'text' } } },
    ],
  },
  { actions: false, renderer: 'svg' },
);
