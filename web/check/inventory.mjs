/** Checks that the site has its essential files, so that no other check passes for want of pages. */

/** Files that every built site has. */
const NEEDED = ['index.html', '404.html', 'data/index.html', 'sitemap.xml', 'robots.txt', 'sw.js'];

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkInventory(site, report) {
  for (const file of NEEDED) report.check(site.files.has(file), file, 'inventory', 'the file is missing');

  const charts = site.pages.filter((page) => page.kind === 'chart');
  report.check(charts.length > 0, 'charts/', 'inventory', 'there is no chart page');
  for (const { file } of charts) {
    const embed = file.replace(/charts\/(?=[^/]+\/[^/]+$)/, 'embed/');
    report.check(site.files.has(embed), file, 'inventory', `the chart has no embed page ${embed}`);
    const worksheet = file.replace(/[^/]+$/, 'worksheet/index.html');
    report.check(site.files.has(worksheet), file, 'inventory', `the chart has no worksheet ${worksheet}`);
  }
}
