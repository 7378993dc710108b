/** Patterns: words of the page's language with placeholders, `Interval {interval}`. */

/**
 * Fills the placeholders of a pattern.
 * @param {string} pattern
 * @param {Record<string, string>} words by the names of placeholders
 */
export const fill = (pattern, words) => pattern.replace(/{(\w+)}/g, (_, name) => words[name]);
