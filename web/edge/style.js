/** Returns how many times larger than usual the reader has set the text. */
export const textScale = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/**
 * Sets a custom property on an element.
 * @param {HTMLElement} element
 * @param {string} name with its dashes
 * @param {number} value
 * @param {string} unit
 */
export const setProperty = (element, name, value, unit) => element.style.setProperty(name, `${value}${unit}`);
