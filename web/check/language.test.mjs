import { fails, passes } from './cases.mjs';
import { edit } from './fixture.mjs';
import { checkLanguages } from './language.mjs';

const CHINESE = 'zh/index.html';

fails(checkLanguages, {
  'a sentence of the English page': [
    [CHINESE, '2023年1月8日前后的日均出入境人次，附区间和每条数据的来源。', 'Entries and exits per day before and after 8 January 2023, with intervals and the source of each figure.'],
    `${CHINESE}: untranslated: Entries and exits per day`,
  ],
  'words that are only heard': [
    [CHINESE, '日均出入境人次条形图', 'Bars of daily crossings'],
    `${CHINESE}: untranslated: Bars of daily crossings`,
  ],
  'one word in a cell': [
    (files) => {
      edit(files, CHINESE, '501 <!---->k', 'crossings');
      edit(files, 'index.html', '501 <!---->k', 'crossings');
    },
    `${CHINESE}: untranslated: crossings`,
  ],
  'the title of the page': [
    (files) => {
      edit(files, CHINESE, '<title>出入境</title>', '<title>By day</title>');
      edit(files, 'index.html', '<title>Crossings</title>', '<title>By day</title>');
    },
    `${CHINESE}: untranslated: By day`,
  ],
});

passes(checkLanguages, {
  'who published it': (files) => {
    for (const file of [CHINESE, 'index.html']) edit(files, file, '501 <!---->k', '2025-07-30 · Wen, Wei, Po');
    files.set('data/sources.csv', 'source_id,publisher,kind\nwwp,"Wen, Wei, Po",press\n');
  },
  'a sentence of its own': [CHINESE, '2023年1月8日前后', '2023年1月8日之前和之后'],
});
