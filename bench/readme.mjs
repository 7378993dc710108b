/** `node bench/readme.mjs`: writes the report of `bench/results.json` into its README, between two marks. */
import { readFile, writeFile } from 'node:fs/promises';

import { BEGIN, END, report } from './report.mjs';

const path = new URL('README.md', import.meta.url);
const readme = await readFile(path, 'utf8');
const [begin, end] = [readme.indexOf(BEGIN) + BEGIN.length, readme.indexOf(END)];
if (begin < BEGIN.length || end < begin) throw new Error(`bench/README.md has no place between ${BEGIN} and ${END}`);
const results = JSON.parse(await readFile(new URL('results.json', import.meta.url), 'utf8'));
await writeFile(path, `${readme.slice(0, begin)}\n${report(results)}\n${readme.slice(end)}`);
