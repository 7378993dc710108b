import { fails, passes } from './cases.mjs';
import { edit, URL_OF_SITE } from './fixture.mjs';
import { checkJsonLd } from './json-ld.mjs';

const CHART = 'charts/flow/index.html';
const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/g;

/**
 * Changes a block of the chart page; the first describes the data set, the second the breadcrumbs.
 * @param {number} index
 * @param {(value: any) => unknown} change what it returns is written, or else the changed value
 */
const block = (index, change) => (/** @type {import('./fixture.mjs').Files} */ files) => {
  const [whole, json] = [...String(files.get(CHART)).matchAll(BLOCK)][index];
  const value = JSON.parse(json);
  edit(
    files,
    CHART,
    whole,
    whole.replace(json, () => JSON.stringify(change(value) ?? value)),
  );
};
const dataset = (/** @type {object} */ properties) => block(0, (value) => Object.assign(value, properties));
const items = (/** @type {(items: any[]) => void} */ change) => block(1, (value) => void change(value.itemListElement));

const wrong = `${CHART}: dataset: `;
const astray = `${CHART}: breadcrumbs: `;

fails(checkJsonLd, {
  'a block that is no JSON': [[CHART, '{"@context"', '{&quot;@context"'], /: (?:json-ld|dataset): /],
  'a context that would be fetched': [
    dataset({ '@context': 'https://elsewhere.example/context' }),
    /: json-ld: .*elsewhere|: dataset: /,
  ],
  'a block without context': [block(0, (value) => void delete value['@context']), /: (?:json-ld|dataset): /],
  'a chart page without Dataset': [dataset({ '@type': 'Thing' }), wrong],
  'a home page without Dataset': [
    ['index.html', '"@type":"Dataset","name":"Daily', '"@type":"Thing","name":"Daily'],
    'index.html: dataset: ',
  ],
  'a data page without Dataset': [
    ['data/index.html', '"@type":"Dataset","name":"Daily', '"@type":"Thing","name":"Daily'],
    'data/index.html: dataset: ',
  ],
  ...Object.fromEntries(
    [
      'name',
      'description',
      'url',
      'license',
      'creator',
      'temporalCoverage',
      'distribution',
      'isBasedOn',
      'inLanguage',
    ].map((name) => [`a Dataset without ${name}`, [dataset({ [name]: undefined }), wrong]]),
  ),
  'a description of 49 characters': [dataset({ description: 'x'.repeat(49) }), `${wrong}the description`],
  'a description of 5001 characters': [dataset({ description: 'x'.repeat(5001) }), `${wrong}the description`],
  'a Dataset at no page': [dataset({ url: `${URL_OF_SITE}no/` }), `${wrong}the url`],
  'a coverage in words': [dataset({ temporalCoverage: 'since 2019' }), `${wrong}the temporalCoverage`],
  'a coverage to the thirteenth month': [dataset({ temporalCoverage: '2019-13' }), `${wrong}the temporalCoverage`],
  'a creator without name': [dataset({ creator: { '@type': 'Organization' } }), `${wrong}the Dataset has no creator`],
  'a download that is not there': [
    dataset({
      distribution: { '@type': 'DataDownload', contentUrl: `${URL_OF_SITE}no.csv`, encodingFormat: 'text/csv' },
    }),
    `${wrong}a contentUrl`,
  ],
  'a download without format': [
    dataset({ distribution: { '@type': 'DataDownload', contentUrl: `${URL_OF_SITE}charts/flow/data.csv` } }),
    wrong,
  ],
  'a download of another type': [
    dataset({
      distribution: { '@type': 'Thing', contentUrl: `${URL_OF_SITE}charts/flow/data.csv`, encodingFormat: 'text/csv' },
    }),
    `${wrong}a distribution`,
  ],
  'a page without breadcrumbs': [['about/index.html', 'BreadcrumbList', 'ItemList'], 'about/index.html: breadcrumbs: '],
  'breadcrumbs without items': [items((list) => list.splice(0)), astray],
  'a gap in the positions': [items((list) => (list[1].position = 3)), astray],
  'positions from zero': [items((list) => list.forEach((item, i) => (item.position = i))), astray],
  'an item without name': [items((list) => delete list[0].name), astray],
  'an item without address': [items((list) => delete list[0].item), astray],
  'an item that leads nowhere': [items((list) => (list[1].item = `${URL_OF_SITE}no/`)), astray],
});

passes(checkJsonLd, {
  'the other spelling of the context': dataset({ '@context': 'http://schema.org/' }),
  'several in one graph': block(0, ({ '@context': context, ...value }) => ({ '@context': context, '@graph': [value] })),
  'an open interval': dataset({ temporalCoverage: '2018/..' }),
  'a citation in place of isBasedOn': dataset({ isBasedOn: undefined, citation: 'NIA, 17 January 2023' }),
  'relative addresses of files': dataset({
    distribution: { '@type': 'DataDownload', contentUrl: 'data.csv', encodingFormat: 'text/csv' },
  }),
  'a data set that is a part, by its name': dataset({ isPartOf: { '@type': 'Dataset', name: 'Crossings' } }),
  'addresses of items as nodes': items((list) => (list[0].item = { '@type': 'WebPage', '@id': URL_OF_SITE })),
  'no address of the last item': items((list) => delete list[1].item),
});
