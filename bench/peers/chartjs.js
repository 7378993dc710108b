/** The chart by Chart.js: https://www.chartjs.org/docs/latest/getting-started/integration.html (tree-shaking) */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';

const { summary, rows, palette } = CHART;
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
Chart.defaults.font.family = palette['--sans'];
Chart.defaults.color = palette['--text'];

/** Values beside the bars, by a plugin, as Chart.js suggests. */
const labels = {
  id: 'labels',
  afterDatasetsDraw(/** @type {Chart} */ chart) {
    const { ctx } = chart;
    ctx.font = `14px ${palette['--sans']}`;
    ctx.fillStyle = palette['--text'];
    ctx.textBaseline = 'middle';
    for (const [at, { x, y }] of chart.getDatasetMeta(0).data.entries()) ctx.fillText(rows[at].text, x + 9, y);
  },
};

const canvas = document.createElement('canvas');
// The text alternative of a canvas: https://www.chartjs.org/docs/latest/general/accessibility.html
canvas.setAttribute('role', 'img');
canvas.setAttribute('aria-label', summary);
document.getElementById('chart').append(canvas);
new Chart(canvas, {
  type: 'bar',
  data: {
    labels: rows.map(({ label }) => label),
    datasets: [{ data: rows.map(({ value }) => value), backgroundColor: rows.map(({ ink }) => ink), barThickness: 22 }],
  },
  options: {
    indexAxis: 'y',
    animation: false,
    maintainAspectRatio: false,
    layout: { padding: { right: 120 } },
    scales: { x: { display: false, max: rows[0].value }, y: { grid: { display: false }, ticks: { font: { size: 13 } } } },
    plugins: { tooltip: { callbacks: { label: ({ dataIndex }) => [rows[dataIndex].text, rows[dataIndex].interval] } } },
  },
  plugins: [labels],
});
