import assert from 'node:assert/strict';
import test from 'node:test';

import { withoutPath } from './wasm.mjs';

test('every name of a folder is overwritten, and nothing else', () => {
  const program = '\0asm/home/é/.cargo/registry/a.rs\0/home/e/.cargo/b.rs/home/é/.cargo/c.rs';
  const bytes = withoutPath(Buffer.from(program), '/home/é/.cargo');
  const slashes = '/'.repeat(Buffer.byteLength('/home/é/.cargo'));
  assert.equal(bytes.toString(), program.replaceAll('/home/é/.cargo', slashes));
  assert.equal(bytes.length, Buffer.byteLength(program));
});
