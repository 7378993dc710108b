/** A stretch of a drawing, dragged across with a mouse or a pen; fingers scroll the page. */
import { placeOf } from './place.js';
import { readRow, tableRows } from './rows.js';

/** The way that makes a drag of a click, in CSS px. */
const LEAST_PX = 12;

/**
 * Calls back with the places, in the table, of the rows whose marks lie in the stretch; with none when Escape takes the
 * last one back.
 * @param {HTMLElement} root around the figure
 * @param {(rows: Uint32Array) => void} chosen
 */
export function followDrag(root, chosen) {
  /** @type {{ frame: HTMLElement, x: number, y: number, pointer: number, band?: HTMLElement } | undefined} */
  let begun;
  let narrowed = false;
  const end = () => {
    begun?.band?.remove();
    delete root.dataset.dragged;
    begun = undefined;
  };
  root.addEventListener('pointerdown', ({ target, button, pointerType, pointerId: pointer, clientX: x, clientY: y }) => {
    const plot = target instanceof Element ? target.closest('.plot') : null;
    if (plot && button === 0 && pointerType !== 'touch') begun = { frame: /** @type {HTMLElement} */ (plot.parentElement), x, y, pointer };
  });
  addEventListener('pointermove', (event) => {
    if (!begun || event.pointerId !== begun.pointer) return;
    const { x, y, frame } = begun;
    const [across, down] = [event.clientX - x, event.clientY - y].map(Math.abs);
    if (!begun.band && Math.max(across, down) < LEAST_PX) return;
    if (!begun.band) {
      begun.band = document.createElement('div');
      begun.band.className = 'explore-band';
      frame.append(begun.band);
      root.dataset.dragged = '';
      getSelection()?.removeAllRanges();
    }
    const { left, top, width, height } = frame.getBoundingClientRect();
    const [from, to] = across >= down ? [x - left, event.clientX - left] : [y - top, event.clientY - top];
    const [one, other] = [Math.min(from, to), Math.max(from, to)].map((at) => Math.min(Math.max(at, 0), across >= down ? width : height));
    begun.band.dataset.along = across >= down ? 'x' : 'y';
    begun.band.style.setProperty('--from', `${one}px`);
    begun.band.style.setProperty('--length', `${other - one}px`);
  });
  addEventListener('pointerup', ({ pointerId }) => {
    if (!begun || pointerId !== begun.pointer) return;
    const { band, frame } = begun;
    if (band) {
      const rows = within(frame, band);
      // The click that a drag ends with chooses no mark.
      addEventListener('click', (event) => event.stopPropagation(), { capture: true, once: true, signal: AbortSignal.timeout(50) });
      if (rows.length > 0) {
        narrowed = true;
        chosen(Uint32Array.from(rows));
      }
    }
    end();
  });
  addEventListener('pointercancel', end);
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      if (begun?.band) end();
      // A tooltip is closed first.
      else if (narrowed && !root.querySelector('.tooltip[data-shown]')) {
        narrowed = false;
        chosen(new Uint32Array());
      }
    },
    { capture: true },
  );
}

/**
 * Returns the places of the rows whose marks have their middle in the band.
 * @param {HTMLElement} frame
 * @param {HTMLElement} band
 */
function within(frame, band) {
  const [from, length] = ['--from', '--length'].map((name) => Number.parseFloat(band.style.getPropertyValue(name)));
  const along = band.dataset.along === 'x';
  return tableRows(frame).flatMap((row, at) => {
    const place = readRow(row).marks.length > 0 ? placeOf(frame, row) : undefined;
    if (!place) return [];
    const middle = along ? place.left + place.width / 2 : place.top + place.height / 2;
    return middle >= from && middle <= from + length ? [at] : [];
  });
}
