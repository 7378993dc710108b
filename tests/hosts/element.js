// What the figures tell the page, and what its policy has refused.
window.told = [];
window.refused = [];
for (const type of ['ready', 'state', 'select', 'error']) {
  addEventListener(`crossings-${type}`, ({ target, detail }) => window.told.push({ of: target.id, type, ...detail }));
}
addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.refused.push(violatedDirective));
