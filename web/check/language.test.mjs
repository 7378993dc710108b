import { fails, passes } from './cases.mjs';
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
});

passes(checkLanguages, {
  'a sentence of its own': [CHINESE, '2023年1月8日前后', '2023年1月8日之前和之后'],
});
