/**
 * The two content security policies as `deploy/README.md` has them, by which all configurations go.
 * @param {string} readme
 * @returns {{ embed: string, page: string }}
 */
export function policies(readme) {
  const [embed, page, ...more] = [...readme.matchAll(/^default-src .*$/gm)].map(([policy]) => policy);
  if (!embed || !page || more.length > 0) throw new Error('deploy/README.md has two policies: that of embeds, and that of all other pages');
  return { embed, page };
}
