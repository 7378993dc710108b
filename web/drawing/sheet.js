/**
 * Composes a sheet: title, legend, source and licence around a drawing, as a picture for use outside the page. Used
 * alike by the browser and by Node.
 */
import { resolve } from './palette.js';
import { opaque, standalone } from './plain.js';

/**
 * @typedef {object} Sheet
 * @property {string} title
 * @property {string} subtitle
 * @property {string} drawing an SVG as ECharts writes it, or its `outerHTML`
 * @property {number} drawingWidth
 * @property {number} drawingHeight
 * @property {string} source
 * @property {string} licence
 * @property {{ label: string, ink: string }[]} [key] inks by the names of their custom properties, without dashes
 * @property {{ width: number, height: number }} [frame] a fixed size; without it the size follows the content
 * @property {string} [language] a BCP 47 tag
 * @property {'ltr' | 'rtl'} [direction]
 */

/** @typedef {{ size: number, leading: number, bold?: boolean }} Face size in pixels, height of a line in sizes */

/**
 * @typedef {object} Type
 * @property {Face} title
 * @property {Face} subtitle
 * @property {Face} key
 * @property {Face} foot
 * @property {number} margin around everything
 * @property {number} rule breadth of the line on top
 */

/** @type {Type} For a picture as large as the drawing in the page. */
const ON_PAGE = {
  title: { size: 25, leading: 1.22, bold: true },
  subtitle: { size: 15, leading: 1.4 },
  key: { size: 13, leading: 1.7 },
  foot: { size: 12, leading: 1.45 },
  margin: 24,
  rule: 2,
};

/** @type {Type} For a card of `CARD`, which networks show at half its size or less. */
const ON_CARD = {
  title: { size: 48, leading: 1.16, bold: true },
  subtitle: { size: 25, leading: 1.35 },
  key: { size: 21, leading: 1.6 },
  foot: { size: 18, leading: 1.4 },
  margin: 48,
  rule: 4,
};

const CARD = { width: 1200, height: 630 };

/** Sizes tried until the drawing is large enough, as fractions of `ON_CARD`. */
const STEPS = [1, 0.9, 0.8, 0.7, 0.6];

/** The scale from which words in the drawing are legible on a card. */
const LEGIBLE = 0.95;

/** Maximum scale of a drawing: beyond it, its lines would look coarse. */
const LARGEST = 2;

/** Fractions of a card's width, margin included, for words beside the drawing. */
const BESIDE = [0.31, 0.45];

/** Below this width in CSS px, the title of a page's drawing may have one more line: its type would get too small. */
const NARROW = 480;

/**
 * @param {Sheet} sheet
 * @param {import('./palette.js').Palette} palette plain values of the custom properties
 * @returns {string} a self-contained SVG
 * @throws {Error} if a colour has no plain value, or the frame has no room for the drawing
 */
export function composeSheet(sheet, palette) {
  const { width, height, marks, place } = sheet.frame ? inFrame(sheet, sheet.frame) : asHighAsNeeded(sheet);
  const { title, subtitle, source, licence, language = 'en', drawing, drawingWidth, drawingHeight } = sheet;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width: round(width),
    height: round(height),
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: 'img',
    lang: language,
    'xml:lang': language,
  };
  const nested = {
    x: round(place.x),
    y: round(place.y),
    width: round(drawingWidth * place.scale),
    height: round(drawingHeight * place.scale),
    viewBox: `0 0 ${drawingWidth} ${drawingHeight}`,
  };
  return [
    tag('svg', attributes, [
      tag('title', {}, [escape(title)]),
      tag('desc', {}, [escape([subtitle, source, licence].filter(Boolean).join(' · '))]),
      paint({ rect: { x: 0, y: 0, width, height }, ink: 'paper' }, palette),
      ...marks.map((mark) => paint(mark, palette)),
      tag('svg', nested, [standalone(drawing, palette)]),
    ]),
    '',
  ].join('\n');
}

/**
 * @typedef {object} Mark a rectangle or a line of text
 * @property {{ x: number, y: number, width: number, height: number }} [rect]
 * @property {{ words: string, x: number, y: number, face: Face, rtl: boolean }} [text] `y` is the baseline, `x` the
 *   beginning of the text
 * @property {string} ink
 */

/**
 * Stacks all parts, as high as they need.
 * @param {Sheet} sheet
 */
function asHighAsNeeded(sheet) {
  const { margin, ...type } = ON_PAGE;
  const width = sheet.drawingWidth + 2 * margin;
  const column = { x: margin, width: sheet.drawingWidth };
  const head = headOf(sheet, type, column, { title: column.width < NARROW ? 4 : 3 });
  const foot = footOf(sheet, type, column, {});
  // Whole pixels, so that thin lines of the drawing stay sharp.
  const y = Math.round(margin + head.height + type.key.size);
  const footTop = Math.round(y + sheet.drawingHeight + type.key.size);
  const marks = [topRule(type, column), ...moved(head.marks, margin), ...moved(foot.marks, footTop)];
  return { width, height: Math.ceil(footTop + foot.height + margin * 0.75), marks, place: { x: margin, y, scale: 1 } };
}

/**
 * Fits all parts into a frame: the largest type with which the drawing is legible, and the words beside the drawing
 * where it is too high to stand below them.
 * @param {Sheet} sheet
 * @param {{ width: number, height: number }} frame
 */
function inFrame(sheet, frame) {
  const unit = Math.min(frame.width / CARD.width, frame.height / CARD.height);
  const candidates = STEPS.flatMap((step) => {
    const type = scaled(ON_CARD, unit * step);
    // Margins are the frame's own, of any size of type.
    const fixed = { ...type, margin: ON_CARD.margin * unit, rule: ON_CARD.rule * unit };
    return [stacked(sheet, frame, fixed), sideBySide(sheet, frame, fixed)];
  }).filter(({ place }) => place.scale > 0);
  const largest = Math.max(...candidates.map(({ place }) => place.scale));
  // Smaller words are not worth a drawing that hardly grows by it.
  const wanted = Math.min(LEGIBLE * unit, largest * 0.9);
  const best = candidates.find(({ place }) => place.scale >= wanted);
  if (!best) throw new Error(`a frame of ${frame.width} × ${frame.height} has no room for the drawing`);
  return best;
}

/**
 * @param {Sheet} sheet
 * @param {{ width: number, height: number }} frame
 * @param {Type} type
 */
function stacked(sheet, { width, height }, type) {
  const { margin } = type;
  const column = { x: margin, width: width - 2 * margin };
  const head = headOf(sheet, type, column, { title: 3, subtitle: 3 });
  const foot = footOf(sheet, type, column, { foot: 2 });
  const footTop = height - margin * 0.75 - foot.height;
  const top = margin + head.height + type.key.size;
  const room = { x: margin, y: top, width: column.width, height: footTop - type.key.size - top };
  const marks = [topRule(type, column), ...moved(head.marks, margin), ...moved(foot.marks, footTop)];
  return { width, height, marks, place: fit(sheet, room) };
}

/**
 * @param {Sheet} sheet
 * @param {{ width: number, height: number }} frame
 * @param {Type} type
 */
function sideBySide(sheet, { width, height }, type) {
  const { margin } = type;
  const rtl = sheet.direction === 'rtl';
  const column = { x: margin, width: width - 2 * margin };
  const foot = footOf(sheet, type, column, { foot: 2 });
  const footTop = height - margin * 0.75 - foot.height;
  const y = margin * 0.9;
  const gap = margin * 0.75;
  const room = { x: 0, y, width: width * (1 - BESIDE[0]) - margin - gap, height: footTop - type.key.size - y };
  // The words may have the width that a high drawing leaves.
  const left = width - margin - gap - sheet.drawingWidth * fit(sheet, room).scale;
  const words = { x: margin, width: Math.min(Math.max(left, width * BESIDE[0]), width * BESIDE[1]) - margin };
  room.width = column.width - words.width - gap;
  room.x = rtl ? margin : width - margin - room.width;
  if (rtl) words.x = width - margin - words.width;
  // Words with the height of the frame need not be as large.
  const smaller = { ...type, title: { ...type.title, size: type.title.size * 0.75 } };
  const head = headOf(sheet, smaller, words, { title: 6, subtitle: 6 });
  const marks = [topRule(type, column), ...moved(head.marks, margin), ...moved(foot.marks, footTop)];
  const fits = margin + head.height <= room.y + room.height;
  return { width, height, marks, place: fits ? fit(sheet, room) : { x: 0, y: 0, scale: 0 } };
}

/**
 * Returns the largest place for the drawing, centred in some room.
 * @param {Sheet} sheet
 * @param {{ x: number, y: number, width: number, height: number }} room
 */
function fit({ drawingWidth, drawingHeight }, room) {
  const scale = Math.min(room.width / drawingWidth, room.height / drawingHeight, LARGEST);
  const x = room.x + (room.width - drawingWidth * scale) / 2;
  return { x, y: room.y + (room.height - drawingHeight * scale) / 2, scale };
}

/**
 * @typedef {{ x: number, width: number }} Column
 * @typedef {{ marks: Mark[], height: number }} Block marks from 0 down
 */

/**
 * Draws the strong line on top, as figures have it in the page.
 * @param {Pick<Type, 'rule'>} type
 * @param {Column} column
 * @returns {Mark}
 */
function topRule({ rule }, { x, width }) {
  return { rect: { x, y: rule * 4, width, height: rule }, ink: 'rule-strong' };
}

/**
 * Draws title, subtitle and legend.
 * @param {Sheet} sheet
 * @param {Omit<Type, 'margin'>} type
 * @param {Column} column
 * @param {{ title: number, subtitle?: number }} most lines
 * @returns {Block}
 */
function headOf({ title, subtitle, key = [], direction }, type, column, most) {
  const rtl = direction === 'rtl';
  const heading = fitting(title, type.title, column.width, most.title);
  const blocks = [
    linesOf(heading.lines, heading.face, column, 'text', rtl),
    linesOf(wrap(subtitle, type.subtitle, column.width, most.subtitle), type.subtitle, column, 'text-quiet', rtl),
    keyOf(key, type.key, column, rtl),
  ];
  return below(blocks, type.subtitle.size * 0.45);
}

/**
 * Draws the fine print: source and licence below a line.
 * @param {Sheet} sheet
 * @param {Omit<Type, 'margin'>} type
 * @param {Column} column
 * @param {{ foot?: number }} most lines of each
 * @returns {Block}
 */
function footOf({ source, licence, direction }, { foot, rule }, column, most) {
  const blocks = [source, licence].map((words) =>
    linesOf(wrap(words, foot, column.width, most.foot), foot, column, 'text-quiet', direction === 'rtl'),
  );
  const { marks, height } = below(blocks, 0);
  const line = { rect: { x: column.x, y: 0, width: column.width, height: rule / 2 }, ink: 'rule' };
  const above = foot.size * 0.6;
  return { marks: [line, ...moved(marks, above)], height: above + height };
}

/**
 * Draws the legend, coloured squares with their labels, in as many rows as needed.
 * @param {{ label: string, ink: string }[]} key
 * @param {Face} face
 * @param {Column} column
 * @param {boolean} rtl
 * @returns {Block}
 */
function keyOf(key, face, column, rtl) {
  const side = face.size * 0.8;
  const marks = [];
  let [x, row] = [0, 0];
  for (const { label, ink } of key) {
    const lead = side + face.size * 0.45;
    const [words] = wrap(label, face, column.width - lead, 1);
    const width = lead + widthOf(words, face);
    if (x > 0 && x + width > column.width) [x, row] = [0, row + 1];
    const y = (row + 0.5) * face.size * face.leading;
    const from = (/** @type {number} */ start, /** @type {number} */ extent) =>
      rtl ? column.x + column.width - start - extent : column.x + start;
    marks.push({ rect: { x: from(x, side), y: y - side / 2, width: side, height: side }, ink });
    marks.push({ text: { words, x: from(x + lead, 0), y: y + face.size * 0.35, face, rtl }, ink: 'text' });
    // Most fonts are narrower than the estimate; the gap absorbs the exceptions.
    x += Math.max(width * 0.93 + face.size * 1.2, width + face.size * 0.3);
  }
  return { marks, height: key.length ? (row + 1) * face.size * face.leading : 0 };
}

/**
 * @param {string[]} lines
 * @param {Face} face
 * @param {Column} column
 * @param {string} ink
 * @param {boolean} rtl
 * @returns {Block}
 */
function linesOf(lines, face, column, ink, rtl) {
  const step = face.size * face.leading;
  const x = rtl ? column.x + column.width : column.x;
  const marks = closed(lines).map((words, at) => {
    // The baseline lies where capitals stand in the middle of the line.
    const y = (at + 0.5) * step + face.size * 0.34;
    return { text: { words, x, y, face, rtl }, ink };
  });
  return { marks, height: lines.length * step };
}

/**
 * Closes in each line the isolates that it opens, and reopens those that the end of the line before has closed.
 * @param {string[]} lines
 */
function closed(lines) {
  let open = '';
  return lines.map((line) => {
    const begun = open;
    for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) open = mark === '\u2069' ? open.slice(0, -1) : open + mark;
    return begun + line + '\u2069'.repeat(open.length);
  });
}

/**
 * Stacks blocks; those without height take no gap.
 * @param {Block[]} blocks
 * @param {number} gap
 * @returns {Block}
 */
function below(blocks, gap) {
  let height = 0;
  const marks = [];
  for (const block of blocks.filter((block) => block.height > 0)) {
    if (height > 0) height += gap;
    marks.push(...moved(block.marks, height));
    height += block.height;
  }
  return { marks, height };
}

/**
 * @param {Mark[]} marks
 * @param {number} down
 * @returns {Mark[]}
 */
const moved = (marks, down) =>
  marks.map(({ rect, text, ink }) => ({
    ...(rect && { rect: { ...rect, y: rect.y + down } }),
    ...(text && { text: { ...text, y: text.y + down } }),
    ink,
  }));

/**
 * @param {Type} type
 * @param {number} by
 * @returns {Type}
 */
function scaled({ title, subtitle, key, foot, margin, rule }, by) {
  const face = (/** @type {Face} */ of) => ({ ...of, size: of.size * by });
  return {
    title: face(title),
    subtitle: face(subtitle),
    key: face(key),
    foot: face(foot),
    margin: margin * by,
    rule: rule * by,
  };
}

/** Letters of scripts without spaces, and the marks that go with them. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Matches a single Chinese letter. */
const HAN = /^\p{Script=Han}$/u;

/** Matches a space, a Chinese letter or a run of others, where the browser has no dictionary. */
const LETTERS = /\s+|[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu;

/** Marks that no line begins with, and marks that no line ends with. */
const [CLOSING, OPENING] = ['，。、：；！？）》”」』】·％%…', '（《“「『【'];

/** Letters of their own that go with the word after them: conjunctions, prepositions, verbs like “accounts for”. */
const FORWARD = '和与及或比较占按被由以据在从至未各每第';

/**
 * Splits a text into pieces, after each of which a line may end: words, also in Chinese, and spaces. As
 * `src/text/line.rs` does for labels in drawings.
 * @param {string} text
 */
export function piecesOf(text) {
  if (!CHINESE.test(text)) return text.match(/\s+|\S+/g) ?? [];
  const has = 'Segmenter' in Intl;
  const words = has
    ? Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment)
    : (text.match(LETTERS) ?? []);
  const pieces = [''];
  let at = 0;
  for (const word of words) {
    const last = pieces.length - 1;
    if (joins(pieces[last], word, text.slice(at), has)) pieces[last] += word;
    else pieces.push(word);
    at += word.length;
  }
  return pieces;
}

/**
 * Whether a word stays on the line of the piece before it.
 * @param {string} piece
 * @param {string} word
 * @param {string} rest the text from the word on
 * @param {boolean} hasWords whether words are not single letters
 */
function joins(piece, word, rest, hasWords) {
  const [before, after] = [/.$/u.exec(piece)?.[0] ?? '', /^./u.exec(word)?.[0] ?? ''];
  if (!before) return true;
  if (/\s/.test(before + after)) return /^\s+$/.test(before + after);
  return (
    CLOSING.includes(after) ||
    OPENING.includes(before) ||
    // 国（边）境 is one word.
    /^（.）/u.test(rest) ||
    (!CHINESE.test(before) && !CHINESE.test(after)) ||
    // A number keeps its step and its counter: 2.2万小时.
    (HAN.test(after) && /\d[万亿]?$/u.test(piece)) ||
    // A letter that is a word by itself is seldom one to a reader: 外国人, 日均.
    (hasWords && (HAN.test(piece) || (HAN.test(word) && !FORWARD.includes(after))))
  );
}

/**
 * Breaks a text into lines.
 * @param {string} text
 * @param {Face} face
 * @param {number} width of a line
 * @param {number} [most] lines; what is left over is cut off with an ellipsis
 * @returns {string[]}
 */
function wrap(text, face, width, most = Infinity) {
  const lines = [];
  let line = '';
  const fits = (/** @type {string} */ words) => widthOf(words.trimEnd(), face) <= width;
  for (const piece of piecesOf(text.trim())) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line) lines.push(line.trim());
    line = '';
    // A piece longer than a line is broken anywhere: usually an address.
    for (const character of piece.trim()) {
      if (line && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  if (line.trim()) lines.push(line.trim());
  if (lines.length <= most) return lines;
  const last = [...lines[most - 1]];
  while (last.length > 0 && !fits(`${last.join('')}…`)) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

/** The smallest type of a heading, as a fraction of its size. */
const SMALLEST = 0.6;

/**
 * Breaks a heading into few lines of about the same length, in smaller type where it would need more.
 * @param {string} text
 * @param {Face} face
 * @param {number} width
 * @param {number} most lines
 * @returns {{ lines: string[], face: Face }}
 */
function fitting(text, face, width, most) {
  const words = text.split(/\s+/);
  let used = face;
  const tooLong = () => {
    const broken = words.some((word) => !/\p{Script=Han}/u.test(word) && widthOf(word, used) > width);
    return broken || wrap(text, used, width).length > most;
  };
  while (tooLong() && used.size > face.size * SMALLEST) used = { ...used, size: used.size - face.size * 0.04 };
  const lines = wrap(text, used, width, most);
  let even = lines;
  for (let narrower = width * 0.96; narrower > width / 2; narrower *= 0.96) {
    const next = wrap(text, used, narrower);
    if (next.length !== lines.length) break;
    even = next;
  }
  return { lines: even, face: used };
}

/** Widths of characters in em, the first match. They err on the wide side, because fonts differ. */
const WIDTHS = /** @type {[RegExp, number][]} */ ([
  [/[\p{M}\u200b-\u200f\u2060-\u2069]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u, 1],
  [/[ijlI|!.,:;'’‘·]/u, 0.32],
  [/[\s()[\]ftr/-]/u, 0.38],
  [/[mwMW@%—…ЖМФШЩЫЮжмфшщыю]/u, 0.95],
  [/\p{Emoji_Presentation}/u, 1.3],
  [/\p{Lu}/u, 0.72],
  [/[→←≥≤≈±×−+=<>&]/u, 0.72],
]);

const ORDINARY = 0.59;

/**
 * Estimates the width of a text, in pixels; it cannot be measured without the font.
 * @param {string} words
 * @param {Face} face
 */
export function widthOf(words, { size, bold = false }) {
  let sum = 0;
  for (const character of words) sum += WIDTHS.find(([of]) => of.test(character))?.[1] ?? ORDINARY;
  return sum * size * (bold ? 1.08 : 1);
}

/**
 * @param {Mark} mark
 * @param {import('./palette.js').Palette} palette
 */
function paint({ rect, text, ink }, palette) {
  const { colour, alpha } = opaque(resolve(`var(--${ink})`, palette));
  const fill = { fill: colour, ...(alpha !== 1 && { 'fill-opacity': alpha }) };
  if (rect) {
    const sides = Object.entries(rect).map(([name, value]) => [name, round(value)]);
    return tag('rect', { ...Object.fromEntries(sides), ...fill });
  }
  const { words, x, y, face, rtl } = /** @type {NonNullable<Mark['text']>} */ (text);
  const family = face.bold ? resolve('var(--serif, serif)', palette) : resolve('var(--sans, sans-serif)', palette);
  const attributes = {
    x: round(x),
    y: round(y),
    'font-family': family.replaceAll('"', "'"),
    'font-size': round(face.size),
    ...(face.bold && { 'font-weight': 700 }),
    ...(rtl && { 'text-anchor': 'end' }),
    ...fill,
  };
  // Isolates order the words from the right in every program; not all know the attribute `direction`.
  return tag('text', attributes, [escape(rtl ? `\u2067${words}\u2069` : words)]);
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {string[]} [content]
 */
function tag(name, attributes, content) {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  if (!content) return `<${name}${list.join('')}/>`;
  const between = content.length > 1 ? '\n' : '';
  return `<${name}${list.join('')}>${between}${content.join('\n')}${between}</${name}>`;
}

const ENTITIES = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/** Escapes text, and leaves out characters that XML cannot hold. */
const escape = (/** @type {string} */ text) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** Rounds to two digits, more than a screen shows. */
const round = (/** @type {number} */ value) => Math.round(value * 100) / 100;
