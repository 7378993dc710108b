// Three programs that resize frames, as far as their messages go. Each frame has one.
const [sizer, open, late] = ['sizer', 'open', 'late'].map((id) => document.getElementById(id));
const tell = (frame, message) => frame.contentWindow.postMessage(message, '*');

const dialects = new Map([
  // iframe-resizer: the page names the frame, and hears `[iFrameSizer]name:height:width:type`.
  [sizer, (data) => typeof data === 'string' && Number(/^\[iFrameSizer\]sizer:(\d+):\d+:(?:init|size)$/.exec(data)?.[1])],
  // open-iframe-resizer.
  [open, (data) => data?.type === 'iframe-resized' && data.height],
  // The protocol of Crossings.
  [late, (data) => data?.crossings === 1 && data.type === 'height' && data.height],
]);

const listen = (frame) =>
  addEventListener('message', ({ data, source }) => {
    const height = source === frame.contentWindow && dialects.get(frame)(data);
    if (height) frame.style.height = `${height}px`;
  });

listen(sizer);
listen(open);
sizer.addEventListener('load', () => tell(sizer, '[iFrameSizer]sizer:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true'));
open.addEventListener('load', () => tell(open, { type: 'iframe-child-init' }));
setTimeout(() => {
  listen(late);
  tell(late, { crossings: 1, type: 'getHeight' });
}, 3500);
