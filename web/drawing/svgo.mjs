/** Makes drawings small, by SVGO. */
import { optimize } from 'svgo';

/**
 * ECharts writes series and datum at each element that stands for a number: the app reads them where the pointer is.
 * An element that hears no pointer needs none, and a text with single spaces keeps them by itself.
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

/** How drawings are made smaller without looking different: what has a name or stands for a number keeps its element. */
const SETTINGS = {
  multipass: true,
  floatPrecision: 2,
  // An element a line: changes can be read.
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
 * The same drawing in fewer bytes.
 * @param {string} svg
 * @returns {string}
 */
export const smaller = (svg) => optimize(svg, SETTINGS).data;
