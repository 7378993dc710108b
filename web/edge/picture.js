/**
 * Saves the drawing that is shown as a picture with title, source and licence around it.
 * @param {Element} figure holds the drawing
 * @param {string} name of the file
 * @param {'svg' | 'png'} type
 * @param {number} scale pixels of the picture for each pixel of the page
 * @param {string} words title, subtitle, source, licence and key as JSON
 * @throws {Error} if there is no drawing, or the browser refuses
 */
export async function savePicture(figure, name, type, scale, words) {
  const svg = [...figure.querySelectorAll('.plot svg')].find((drawing) => drawing.getClientRects().length > 0)
    ?? figure.querySelector('.drawing-wide svg');
  if (!svg) throw new Error('there is no drawing');
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  const { save } = document.querySelector('script[data-save]').dataset;
  const module = await import(new URL(save, document.baseURI).href);
  const sheet = { ...JSON.parse(words), drawing: svg.outerHTML, drawingWidth: width, drawingHeight: height };
  await module.savePicture(name, type, sheet, scale);
}
