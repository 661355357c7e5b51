import assert from 'node:assert/strict';
import test from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { zip } from '../../scripts/build/zip.mjs';

const files = [
  { name: 'a/é.txt', content: Buffer.from('été '.repeat(100)) },
  { name: 'a/empty', content: Buffer.alloc(0) },
];

test('an archive can be read back from its directory', () => {
  const archive = zip(files);
  const end = archive.length - 22;
  assert.equal(archive.readUInt32LE(end), 0x06054b50);
  assert.equal(archive.readUInt16LE(end + 10), files.length);
  let at = archive.readUInt32LE(end + 16);
  const read = new Map<string, Buffer>();
  for (let i = 0; i < files.length; i++) {
    assert.equal(archive.readUInt32LE(at), 0x02014b50);
    const [crc, packed, size] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const length = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    assert.equal(archive.readUInt32LE(local), 0x04034b50);
    const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(data, data + packed));
    assert.equal(content.length, size);
    assert.equal(crc32(content), crc);
    read.set(archive.subarray(at + 46, at + 46 + length).toString(), content);
    at += 46 + length;
  }
  assert.equal(at, end);
  assert.deepEqual([...read.keys()], ['a/empty', 'a/é.txt']);
  assert.deepEqual(read.get('a/é.txt'), files[0]!.content);
});

test('the same files give the same bytes, in any order', () => {
  assert.deepEqual(zip(files), zip(files.toReversed()));
});
