/** Shrinks drawings, by SVGO. */
import { optimize } from 'svgo';

/**
 * ECharts writes series and datum at each element that stands for a number: the app reads them under the pointer. An
 * element without pointer events needs none, and a text with single spaces keeps them by itself.
 */
const removeUnread = {
  name: 'removeUnread',
  fn: () => ({
    element: {
      enter: ({ attributes }) => {
        const unread = attributes.ecmeta_silent ? /^ecmeta_|^xml:space$/ : /^ecmeta_ssr_type$|^xml:space$/;
        for (const name of Object.keys(attributes)) if (unread.test(name)) delete attributes[name];
      },
    },
  }),
};

/** Settings that leave the look unchanged: an element that has an id or stands for a number is kept. */
const SETTINGS = {
  multipass: true,
  floatPrecision: 2,
  // One element a line, for readable diffs.
  js2svg: { pretty: true, indent: 0 },
  plugins: [
    removeUnread,
    {
      name: 'preset-default',
      params: {
        overrides: {
          cleanupIds: false,
          mergePaths: false,
          removeHiddenElems: false,
          removeUnknownsAndDefaults: { unknownAttrs: false },
        },
      },
    },
  ],
};

/**
 * Shrinks a drawing.
 * @param {string} svg
 * @returns {string}
 */
export const smaller = (svg) => optimize(svg, SETTINGS).data;
