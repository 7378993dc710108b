/** Returns how many times larger than usual the reader has set the text; 1 in a document that has been emptied. */
export function textScale() {
  const { documentElement: root } = document;
  return root ? Number.parseFloat(getComputedStyle(root).fontSize) / 16 : 1;
}

/**
 * Sets a custom property on an element.
 * @param {HTMLElement} element
 * @param {string} name with its dashes
 * @param {number} value
 * @param {string} unit
 */
export const setProperty = (element, name, value, unit) => element.style.setProperty(name, `${value}${unit}`);
