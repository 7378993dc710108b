import assert from 'node:assert/strict';
import test from 'node:test';

import { revive } from './option.js';
import { renderSvg } from './render.mjs';

const SIZE = { width: 600, height: 120, locale: 'en-GB' };

/** Two horizontal bars, one of them hatched with an error bar from 30 to 60. */
const bars = () => ({
  grid: [{ left: 100, right: 60, top: 4, height: 80, outerBoundsMode: 'none' }],
  xAxis: [{ type: 'value', min: 0, max: 100, axisLabel: { formatter: '@number:compact' } }],
  yAxis: [{ type: 'category', inverse: true, data: ['after', 'before'] }],
  series: [
    {
      type: 'bar',
      label: { show: true, position: 'right', formatter: '{b}', color: 'var(--text)' },
      emphasis: { disabled: true },
      data: [
        { value: 90, name: 'ninety', itemStyle: { color: 'var(--ink-after)' } },
        {
          value: 45,
          name: 'forty-five',
          itemStyle: {
            color: 'var(--paper)',
            borderColor: 'var(--ink-before)',
            decal: { symbol: 'rect', color: 'var(--ink-before)', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.785 },
          },
        },
      ],
    },
    { type: 'custom', renderItem: 'errorBar', encode: { y: 0, x: [1, 2] }, itemStyle: { color: 'var(--text)' }, data: [[1, 30, 60]] },
  ],
});

test('colours of the stylesheet pass through as they are', () => {
  const svg = renderSvg(bars(), SIZE);
  for (const colour of ['var(--ink-after)', 'var(--ink-before)', 'var(--text)', 'var(--paper)']) {
    assert.ok(svg.includes(colour), colour);
  }
});

test('a drawing has no inline style and no style element', () => {
  assert.doesNotMatch(renderSvg(bars(), SIZE), / style=|<style/);
});

test('the same option gives the same drawing', () => {
  assert.equal(renderSvg(bars(), SIZE), renderSvg(bars(), SIZE));
});

test('an error bar reaches from its lower to its upper end', () => {
  const svg = renderSvg(bars(), SIZE);
  const x = (value) => 100 + (value / 100) * (600 - 100 - 60);
  assert.ok(svg.includes(`M${x(30)} `), 'the lower end');
  assert.ok(svg.includes(`L${x(60)} `), 'the upper end');
});

test('direct labels stand in the drawing', () => {
  assert.match(renderSvg(bars(), SIZE), />ninety</);
});

test('named number formats speak the language', () => {
  const formatter = (locale) => revive({ axisLabel: { formatter: '@number:compact' } }, locale).axisLabel.formatter;
  assert.equal(formatter('en-GB')(1_200_000), '1.2m');
  assert.equal(formatter('zh')(1_200_000), '120万');
});

test('a number format without a name in the set is refused', () => {
  assert.throws(() => revive({ formatter: '@number:roman' }, 'en'), /@number:roman/);
});

test('a logarithmic axis and a flow can be drawn', () => {
  const log = {
    grid: [{}],
    xAxis: [{ type: 'log' }],
    yAxis: [{ type: 'category', data: ['a', 'b'] }],
    series: [{ type: 'scatter', data: [[10, 0], [10_000, 1]] }],
  };
  const flow = {
    series: [
      {
        type: 'sankey',
        data: [{ name: 'whole' }, { name: 'part' }],
        links: [{ source: 'whole', target: 'part', value: 3 }],
      },
    ],
  };
  assert.match(renderSvg(log, SIZE), /<path/);
  assert.match(renderSvg(flow, SIZE), /whole/);
});
