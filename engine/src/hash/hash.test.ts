import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { hashJson, sha256Hex } from './hash.ts';

test('[DO3] canonical JSON sorts keys by UTF-16 units and writes numbers as RFC 8785 shows', () => {
  // RFC 8785, section 3.2.2 and 3.2.3.
  const sample = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(sample)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  const keys = {
    '\u20ac': 1,
    '\r': 2,
    '\ufb33': 3,
    '1': 4,
    '\ud83d\ude00': 5,
    '\u0080': 6,
    '\u00f6': 7,
  };
  expect(Object.values(JSON.parse(canonicalJson(keys)) as object).sort()).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ]);
  expect(canonicalJson(keys)).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  );
});

test('[DO3] the hash is SHA-256 in hex, of texts as UTF-8', () => {
  // FIPS 180-4 example, and `printf 经纬 | sha256sum`.
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex('经纬')).toBe(
    '3e83716747b2b0f95b0dbbace0788b0925b6a59fbe21fae38c264a9e534dc25d',
  );
  expect(hashJson({ b: 1, a: [] })).toBe(sha256Hex('{"a":[],"b":1}'));
  expect(hashJson({ b: 1, a: [] })).toBe(hashJson({ a: [], b: 1 }));
});
