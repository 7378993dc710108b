/** Patterns: words of the page's language with places for others, `Interval {interval}`. */

/**
 * Puts words in the places of a pattern.
 * @param {string} pattern
 * @param {Record<string, string>} words by the names of their places
 */
export const fill = (pattern, words) => pattern.replace(/{(\w+)}/g, (_, name) => words[name]);
