import { fails, passes } from './cases.mjs';
import { edit, png } from './fixture.mjs';
import { checkManifest } from './manifest.mjs';

const MANIFEST = 'manifest.webmanifest';
const LINK = /<link rel="manifest"[^>]*>/;

fails(checkManifest, {
  'a page without a manifest': [['about/index.html', LINK, ''], 'about/index.html: manifest: '],
  'an embed with one': [
    ['embed/flow/index.html', '<link rel="icon"', '<link rel="manifest" href="../../manifest.webmanifest"><link rel="icon"'],
    'embed/flow/index.html: manifest: ',
  ],
  'no JSON': [[MANIFEST, '{', ''], `${MANIFEST}: manifest: `],
  'no name': [[MANIFEST, '"name"', '"title"'], `${MANIFEST}: manifest: no name`],
  'another language': [[MANIFEST, '"en-GB"', '"fr"'], `${MANIFEST}: manifest: its language`],
  'a start that is not there': [[MANIFEST, '"start_url":"./"', '"start_url":"./start/"'], `${MANIFEST}: manifest: start_url`],
  'a scope that leaves languages out': [
    ['zh/manifest.webmanifest', '"scope":"../"', '"scope":"./"'],
    'zh/manifest.webmanifest: manifest: its scope',
  ],
  'no icon for masks': [[MANIFEST, '"maskable"', '"monochrome"'], `${MANIFEST}: manifest: no icon 512x512 maskable`],
  'an icon of another size': [
    (files) => void files.set('icon-192.png', png(180, 180)),
    /^(?:zh\/)?manifest.webmanifest: manifest: .*180×180/,
  ],
});

passes(checkManifest, {
  'a manifest in other words': [MANIFEST, '"name":"Crossings"', '"name":"Entries and exits"'],
});
