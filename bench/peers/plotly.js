/** The chart by Plotly, from its basic bundle: https://github.com/plotly/plotly.js/blob/master/dist/README.md */
import Plotly from 'plotly.js-basic-dist-min';

const { summary, rows, palette } = CHART;
const font = { family: palette['--sans'], color: palette['--text'], size: 13 };
const place = document.getElementById('chart');
// Plotly has no support for screen readers.
place.setAttribute('role', 'img');
place.setAttribute('aria-label', summary);
Plotly.newPlot(
  place,
  [
    {
      type: 'bar',
      orientation: 'h',
      x: rows.map(({ value }) => value),
      y: rows.map(({ label }) => label),
      text: rows.map(({ text }) => text),
      textposition: 'outside',
      textfont: { ...font, size: 14 },
      cliponaxis: false,
      marker: { color: rows.map(({ ink }) => ink) },
      hovertext: rows.map(({ label, text, interval }) => `<b>${label}</b><br>${text}<br>${interval}`),
      hoverinfo: 'text',
    },
  ],
  {
    width: 640,
    height: 138,
    margin: { l: 200, r: 128, t: 4, b: 14 },
    font,
    bargap: 0.45,
    paper_bgcolor: 'transparent',
    plot_bgcolor: 'transparent',
    xaxis: { visible: false, range: [0, rows[0].value], fixedrange: true },
    yaxis: { autorange: 'reversed', fixedrange: true, ticklen: 0 },
  },
  { displayModeBar: false },
);
