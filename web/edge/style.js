/**
 * Sets a custom property on an element.
 * @param {HTMLElement} element
 * @param {string} name with its dashes
 * @param {number} value
 * @param {string} unit
 */
export const setProperty = (element, name, value, unit) => element.style.setProperty(name, `${value}${unit}`);
