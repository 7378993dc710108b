import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { renderSvg } from './render.mjs';
import { smaller } from './svgo.mjs';
import { within } from './within.mjs';

const SIZE = { width: 600, height: 120, locale: 'en-GB' };

const draw = (option, settings) => renderSvg(JSON.stringify(option), { ...SIZE, ...settings });

/** Returns two horizontal bars, one of them hatched with an error bar from 30 to 60. */
const bars = () => ({
  textStyle: { fontFamily: 'system-ui, "Segoe UI", sans-serif' },
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
  const svg = draw(bars());
  for (const colour of ['var(--ink-after)', 'var(--ink-before)', 'var(--text)', 'var(--paper)']) {
    assert.ok(svg.includes(colour), colour);
  }
});

test('a drawing has no inline style and no style element', () => {
  assert.doesNotMatch(draw(bars()), / style=|<style/);
});

test('the same option gives the same drawing', () => {
  assert.equal(draw(bars()), draw(bars()));
});

test('another drawing in the same page has other names', () => {
  const names = (id) => [...draw(bars(), { id }).matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(names('vehicles @ wide'), ['vehicles-wide-0']);
  assert.notDeepEqual(names('a'), names('b'));
});

test('tags are well formed, whatever the font is called', () => {
  const left = draw(bars()).replace(/<\/?[\w:]+( [\w:-]+="[^"<>]*")*\s*>/g, '');
  assert.doesNotMatch(left, /[<>]/);
});

test('parts of a rich text have a font of their own', () => {
  const option = bars();
  option.series[0].label = { ...option.series[0].label, formatter: '{strong|{b}} plain', rich: { strong: { fontWeight: 600 } } };
  const svg = draw(option);
  assert.match(svg, /font-weight="600"[^>]*>ninety</);
  assert.match(svg, /font-size="12px" font-family="system-ui, 'Segoe UI', sans-serif"[^>]*> plain</);
});

test('what lies over a mark lets the pointer through', () => {
  const over = draw(bars()).match(/<[^>]*fill="url[^>]*>/)[0];
  assert.match(over, / pointer-events="none"/);
  assert.doesNotMatch(draw(bars()), /<[^>]*pointer-events[^>]*pointer-events/);
});

test('marks say which datum they stand for', () => {
  assert.match(draw(bars()), /ecmeta_series_index="0" ecmeta_data_index="1"/);
});

/** The lines of error bars, as `x1 y1 x2 y2`, in a plot from 100, 10 to 500, 110 with values from 0 to 100. */
function whiskers({ datum, vertical = false, axis = {} }) {
  const value = [{ type: 'value', min: 0, max: 100, show: false, ...axis }];
  const category = [{ type: 'category', data: ['a'], show: false }];
  const svg = draw(
    {
      grid: [{ left: 100, top: 10, width: 400, height: 100, outerBoundsMode: 'none' }],
      xAxis: vertical ? category : value,
      yAxis: vertical ? value : category,
      series: [
        {
          type: 'custom',
          renderItem: 'errorBar',
          encode: vertical ? { x: 0, y: [1, 2] } : { y: 0, x: [1, 2] },
          itemStyle: { color: 'var(--text)' },
          data: [datum],
        },
      ],
    },
    { width: 600, height: 120 },
  );
  assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
  return [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"[^>]*stroke="var\(--text\)"/g)].map((line) =>
    line.slice(1).join(' '),
  );
}

test('a horizontal error bar has a cap at each end', () => {
  assert.deepEqual(whiskers({ datum: [0, 30, 60] }), ['220 60 340 60', '220 53 220 67', '340 53 340 67']);
});

test('a vertical error bar has a cap at each end', () => {
  assert.deepEqual(whiskers({ datum: [0, 30, 60], vertical: true }), [
    '300 80 300 50',
    '293 80 307 80',
    '293 50 307 50',
  ]);
});

test('an open end is an arrow head at the edge of the plot', () => {
  const up = ['495 55 500 60', '495 65 500 60'];
  assert.deepEqual(whiskers({ datum: [0, 30, null] }), ['220 60 500 60', '220 53 220 67', ...up]);
  const down = ['105 55 100 60', '105 65 100 60'];
  assert.deepEqual(whiskers({ datum: [0, null, 60] }), ['100 60 340 60', ...down, '340 53 340 67']);
  assert.deepEqual(whiskers({ datum: [0, null, null] }), []);
});

test('open ends follow an inverse, a vertical and a logarithmic axis', () => {
  assert.equal(whiskers({ datum: [0, 30, null], axis: { inverse: true } })[0], '380 60 100 60');
  assert.equal(whiskers({ datum: [0, 30, null], vertical: true })[0], '300 80 300 10');
  const axis = { type: 'log', min: 1, max: 100 };
  assert.equal(whiskers({ datum: [0, 0, 10], axis })[0], '100 60 300 60');
});

test('an end beyond the axis is an arrow head, one upon its edge a cap', () => {
  assert.equal(whiskers({ datum: [0, 30, 140] })[0], '220 60 500 60');
  assert.equal(whiskers({ datum: [0, 30, 140] }).length, 4);
  assert.equal(whiskers({ datum: [0, 0, 100] }).length, 3);
});

test('direct labels stand in the drawing', () => {
  assert.match(draw(bars()), />ninety</);
});

test('a logarithmic axis and a flow can be drawn', () => {
  const log = {
    grid: [{}],
    xAxis: [{ type: 'log' }],
    yAxis: [{ type: 'category', data: ['a', 'b'] }],
    series: [{ type: 'bar', itemStyle: { color: 'var(--ink-after)' }, data: [10, 10_000] }],
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
  assert.equal(draw(log).match(/<path[^>]*fill="var\(--ink-after\)"/g).length, 2);
  assert.match(draw(flow), />whole</);
});

test('the command answers each line, also when one cannot be drawn', () => {
  const lines = [
    { id: 'good', option: bars(), ...SIZE },
    { id: 'bad', option: { series: [{ type: 'bar', label: { formatter: '@number:roman' } }] }, ...SIZE },
  ];
  const { stdout } = spawnSync('node', [fileURLToPath(new URL('render.mjs', import.meta.url))], {
    input: lines.map((line) => JSON.stringify(line)).join('\n'),
    encoding: 'utf8',
  });
  const [good, bad] = stdout.trim().split('\n').map((line) => JSON.parse(line));
  const svg = smaller(draw(bars(), { id: 'good' }));
  assert.deepEqual(good, { id: 'good', svg, within: within(svg) });
  assert.deepEqual([bad.id, bad.svg], ['bad', undefined]);
  assert.match(bad.error, /@number:roman/);
});
