/** The chart by Observable Plot: https://observablehq.com/plot/getting-started */
import { barX, plot, text } from '@observablehq/plot';

const { summary, rows, palette } = CHART;
document.getElementById('chart').append(
  plot({
    width: 640,
    height: 138,
    marginLeft: 200,
    marginRight: 128,
    marginTop: 4,
    marginBottom: 14,
    ariaLabel: 'bar chart',
    ariaDescription: summary,
    style: { fontFamily: palette['--sans'], fontSize: '13px' },
    x: { axis: null, domain: [0, rows[0].value] },
    y: { label: null, domain: rows.map(({ label }) => label), padding: 0.4, tickSize: 0 },
    color: { type: 'identity' },
    marks: [
      barX(rows, { x: 'value', y: 'label', fill: 'ink', channels: { Value: 'text', Interval: 'interval' }, tip: true }),
      text(rows, { x: 'value', y: 'label', text: 'text', textAnchor: 'start', dx: 9, fontSize: 14 }),
    ],
  }),
);
