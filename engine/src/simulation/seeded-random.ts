import { sha256Hex } from '../hash/hash.ts';

/**
 * Random numbers that are the same for the same seed: the small fast counter generator of Chris
 * Doty-Humphrey's PractRand (sfc32), seeded with 128 bits of the SHA-256 of a text. Not for secrets.
 */
export class SeededRandom {
  private a: number;
  private b: number;
  private c: number;
  private counter: number;

  constructor(seed: string) {
    const digest = sha256Hex(seed);
    const word = (index: number) => Number.parseInt(digest.slice(index * 8, index * 8 + 8), 16) | 0;
    this.a = word(0);
    this.b = word(1);
    this.c = word(2);
    this.counter = word(3);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** At least 0, below 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the list; undefined of none. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  pick<Item>(items: readonly Item[]): Item | undefined;
  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.between(0, items.length - 1)];
  }

  /** One of the list, the first ones more often than the last. */
  pickEarly<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.next() ** 2 * items.length)];
  }

  /** In another order, which keeps some of the one given. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item, index) => ({ item, key: this.next() + (0.5 * index) / items.length }))
      .sort((one, other) => one.key - other.key)
      .map(({ item }) => item);
  }
}
