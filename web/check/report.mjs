/**
 * @typedef {object} Problem
 * @property {string} file path below the built site
 * @property {string} rule name of the rule that is broken
 * @property {string} message what is wrong
 */

/** Collects what the checks find, and counts them, so that a run which looked at nothing is seen to have done so. */
export class Report {
  /** @type {Problem[]} */
  problems = [];

  /** Number of checks made. */
  count = 0;

  /**
   * @param {unknown} ok truthy when all is well
   * @param {string} file
   * @param {string} rule
   * @param {string} message
   * @returns {boolean} whether all is well
   */
  check(ok, file, rule, message) {
    this.count += 1;
    if (!ok) this.problems.push({ file, rule, message });
    return Boolean(ok);
  }
}
