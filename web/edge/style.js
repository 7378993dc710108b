/**
 * Sets a custom property that an element's style goes by.
 * @param {HTMLElement} element
 * @param {string} name with its dashes
 * @param {number} value
 * @param {string} unit
 */
export const setProperty = (element, name, value, unit) => element.style.setProperty(name, `${value}${unit}`);
