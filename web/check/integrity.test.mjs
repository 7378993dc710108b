import { fails, passes } from './cases.mjs';
import { checkIntegrity } from './integrity.mjs';

const ABOUT = 'about/index.html';
const wrong = `${ABOUT}: integrity: `;

fails(checkIntegrity, {
  'an asset that is changed under its name': [
    (files) => files.set('assets/main-b1946ac92492d234.css', 'hello'),
    'assets/main-b1946ac92492d234.css: immutable: ',
  ],
  'an asset that is not named by its content': [(files) => files.set('assets/main.css', 'hello'), 'assets/main.css: immutable: '],
  'a script that has changed': [
    (files) => files.set('start.js', 'export default 1;'),
    /: integrity: the integrity of .*start\.js must be sha384-/,
  ],
  'a stylesheet that has changed': [
    (files) => files.set('main.css', ''),
    /: integrity: the integrity of .*main\.css must be sha384-/,
  ],
  'a script without integrity': [[ABOUT, /(?<=<script type="module" src="..\/start.js") integrity="[^"]*"/, ''], wrong],
  'a weaker hash': [
    [ABOUT, /(?<=main.css" integrity=")[^"]*/, 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    wrong,
  ],
  'an empty integrity': [[ABOUT, /(?<=main.css" integrity=")[^"]*/, ''], wrong],
  'the integrity of a preload that has changed': [[ABOUT, /(?<=crossorigin integrity=")[^"]*/, 'sha384-x'], wrong],
  'the integrity of no file': [[ABOUT, '../main.css', '../other.css'], wrong],
  'a script of another host without integrity': [
    [ABOUT, '</head>', '<script src="https://cdn.example/x.js"></script></head>'],
    wrong,
  ],
});

passes(checkIntegrity, {
  'an asset that is named by its content': (files) => {
    files.set('assets/main-5891b5b522d5df08.css', 'hello\n');
  },
  'a preload without integrity': [ABOUT, / crossorigin integrity="[^"]*"/, ' crossorigin'],
  'a stylesheet without integrity': [ABOUT, /(?<=main.css") integrity="[^"]*"/, ''],
  'data in a script': [ABOUT, '</head>', '<script type="application/json">{}</script></head>'],
});
