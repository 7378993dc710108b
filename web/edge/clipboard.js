/**
 * Copies text; where the clipboard is refused, as in most frames, what is selected instead.
 * @param {string} text
 * @param {() => void} select selects the same text on the page
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copyText(text, select) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select();
    return document.execCommand('copy');
  }
}
