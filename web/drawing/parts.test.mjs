import assert from 'node:assert/strict';
import test from 'node:test';

import { revive } from './option.js';
import { custom, init } from './parts.js';

const axes = {
  grid: [{ left: 40, right: 20, top: 40, height: 120 }],
  xAxis: [{ type: 'value', min: 0, max: 10 }],
  yAxis: [{ type: 'value', min: 0, max: 10 }],
};
const itemStyle = {
  color: 'var(--paper)',
  borderColor: 'var(--ink-after)',
  borderWidth: 1.25,
  decal: { symbol: 'rect', color: 'var(--ink-after)', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.785 },
};

/** An option with one mark for each type of series that is registered, and for each custom one. */
const OPTIONS = {
  bar: { ...axes, series: [{ type: 'bar', data: [{ value: [2, 5], itemStyle }] }] },
  scatter: { ...axes, series: [{ type: 'scatter', data: [{ value: [2, 5], itemStyle }] }] },
  sankey: {
    series: [
      {
        type: 'sankey',
        data: [{ name: 'one', itemStyle }, { name: 'other', itemStyle }],
        links: [{ source: 'one', target: 'other', value: 1, lineStyle: { color: 'var(--ink-after)' } }],
      },
    ],
  },
  ...Object.fromEntries(
    Object.keys(custom).map((renderItem) => [
      renderItem,
      { ...axes, series: [{ type: 'custom', renderItem, encode: { x: [1, 2], y: 0 }, itemStyle, data: [{ value: [5, 2, 4], itemStyle }] }] },
    ]),
  ),
};

for (const [name, option] of Object.entries(OPTIONS)) {
  test(`the library's own emphasis does not touch a mark of the series ${name}`, () => {
    const chart = init(null, null, { renderer: 'svg', ssr: true, width: 300, height: 200 });
    try {
      chart.setOption({ ...revive(structuredClone(option), 'en-GB'), animation: false });
      chart.dispatchAction({ type: 'highlight', seriesIndex: 0, dataIndex: 0 });
      const elements = chart.getZr().storage.getDisplayList(true);
      assert.ok(elements.some(({ style }) => JSON.stringify(style).includes('var(--')), 'the mark is drawn');
      // ECharts sets an element's state first, and its style with the next frame.
      assert.deepEqual(elements.filter(({ hoverState }) => hoverState).map(({ type }) => type), []);
    } finally {
      chart.dispose();
    }
  });
}
