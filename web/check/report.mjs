/**
 * @typedef {object} Problem
 * @property {string} file path below the built site
 * @property {string} rule name of the rule that is broken
 * @property {string} message the mistake
 */

/** Collects the findings, and counts the checks, so that a run that checked nothing is noticed. */
export class Report {
  /** @type {Problem[]} */
  problems = [];

  /** Number of checks made. */
  count = 0;

  /**
   * @param {unknown} ok truthy if the check passes
   * @param {string} file
   * @param {string} rule
   * @param {string} message
   * @returns {boolean} whether the check passes
   */
  check(ok, file, rule, message) {
    this.count += 1;
    if (!ok) this.problems.push({ file, rule, message });
    return Boolean(ok);
  }
}
