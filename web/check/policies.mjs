/** The two content security policies that the build writes for servers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder a built site
 * @returns {{ embed: string, page: string }} the policy of embeds, and that of all other pages
 */
export const policies = (folder) => JSON.parse(readFileSync(join(folder, 'deploy/policies.json'), 'utf8'));
