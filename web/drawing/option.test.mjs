import assert from 'node:assert/strict';
import test from 'node:test';

import { revive } from './option.js';

const formatter = (name, locale) => revive({ axisLabel: { formatter: name } }, locale).axisLabel.formatter;

test('named number formats follow the language', () => {
  const cases = [
    ['compact', 1_200_000, '1.2m', '120万'],
    ['plain', 1_200_000, '1,200,000', '1,200,000'],
    ['percent', 0.482, '48.2%', '48.2%'],
  ];
  for (const [name, value, english, chinese] of cases) {
    assert.equal(formatter(`@number:${name}`, 'en-GB')(value), english);
    assert.equal(formatter(`@number:${name}`, 'zh')(value), chinese);
  }
});

test('a number below zero has a minus sign, and Arabic millions the form of their number', () => {
  assert.equal(formatter('@number:percent', 'en')(-0.5), '−50%');
  assert.match(formatter('@number:tick', 'ar-u-nu-latn')(3_000_000), /3 ملايين/);
  assert.match(formatter('@number:tick', 'ar-u-nu-latn')(20_000_000), /20 مليون/);
});

test('a named format reads the value of a label', () => {
  assert.equal(formatter('@number:plain', 'en')({ value: 1905 }), '1,905');
});

test('a number format without a name in the set is refused', () => {
  assert.throws(() => formatter('@number:roman', 'en'), /@number:roman/);
  assert.throws(() => formatter('@toString', 'en'), /@toString/);
});

test('other strings stay as they are', () => {
  const option = { name: '@number:plain', label: { formatter: '{b}' }, renderItem: 'errorBar' };
  assert.deepEqual(revive(option, 'en'), {
    name: '@number:plain',
    label: { formatter: '{b}' },
    renderItem: 'errorBar',
  });
});

test('a series has no emphasis, or its own', () => {
  const own = { itemStyle: { color: 'inherit' } };
  const { series } = revive({ series: [{ type: 'bar' }, { type: 'bar', emphasis: own }] }, 'en');
  assert.deepEqual(series.map(({ emphasis }) => emphasis), [{ disabled: true }, own]);
});
