/** The parameters by which a host page sets the look of an embed. */
import { asked } from '../page/asked.js';

/** Frame parameters in the address and their values, applied by the stylesheet. @type {Record<string, string[]>} */
export const FRAME = { theme: ['auto', 'light', 'dark'], controls: ['0', '1'], transparent: ['0', '1'] };

/** Passes the frame parameters of the address to the stylesheet. */
export function takeFrame() {
  const parameters = asked();
  for (const [key, values] of Object.entries(FRAME)) {
    const value = parameters.get(key);
    if (values.includes(value)) document.documentElement.dataset[key] = value;
  }
}
