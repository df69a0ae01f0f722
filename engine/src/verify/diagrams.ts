/** A set of valuations: a node of a decision diagram. 0 is the empty set, 1 holds every valuation. */
export type Valuations = number;

export const none: Valuations = 0;
export const every: Valuations = 1;

/** One value for each variable, by the number of its atom. */
export type Valuation = readonly number[];

/** More than any variable has, so that a variable and an atom make one number. */
const mostAtoms = 2 ** 20;

/**
 * Sets of valuations over variables of finitely many atoms, as reduced ordered decision diagrams
 * (Bryant 1986, with as many branches as a variable has atoms): equal sets are the same node, so that
 * comparing costs nothing and a set of millions may take a few nodes.
 */
export class Diagrams {
  readonly sizes: readonly number[];
  private readonly levels: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  private readonly parts: (readonly Valuations[])[] = [[], []];
  private readonly unique: Map<number | string, Valuations>[] = [];
  private readonly joined = [new Map<number, Valuations>(), new Map<number, Valuations>()] as const;
  private readonly negated = new Map<Valuations, Valuations>();
  private readonly assignments = new Map<number, Map<Valuations, Valuations>>();
  private readonly cofactors = new Map<number, Map<Valuations, Valuations>>();

  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
  }

  /** Where a variable has one of some atoms. */
  where(variable: number, atoms: ReadonlySet<number> | readonly number[]): Valuations {
    const wanted = new Set(atoms);
    return this.node(
      variable,
      Array.from({ length: this.size(variable) }, (_, atom) => (wanted.has(atom) ? every : none)),
    );
  }

  /** By the atom of a variable, among sets over later variables alone. */
  node(variable: number, parts: readonly Valuations[]): Valuations {
    const [first = none, second = first] = parts;
    if (first === second && parts.every((part) => part === first)) return first;
    // Two parts make a number, which is found faster than a text.
    const key = parts.length === 2 ? first * 2 ** 26 + second : parts.join();
    const unique = this.unique[variable] ?? new Map<number | string, Valuations>();
    const known = unique.get(key);
    if (known !== undefined) return known;
    const made = this.levels.length;
    this.levels.push(variable);
    this.parts.push(parts);
    this.unique[variable] = unique.set(key, made);
    return made;
  }

  and(one: Valuations, other: Valuations): Valuations {
    if (one === none || other === none) return none;
    if (one === every || one === other) return other;
    if (other === every) return one;
    return this.combine(0, one, other);
  }

  or(one: Valuations, other: Valuations): Valuations {
    if (one === every || other === every) return every;
    if (one === none || one === other) return other;
    if (other === none) return one;
    return this.combine(1, one, other);
  }

  not(set: Valuations): Valuations {
    if (set <= every) return set === none ? every : none;
    const known = this.negated.get(set);
    if (known !== undefined) return known;
    const made = this.node(
      this.level(set),
      this.partsOf(set).map((part) => this.not(part)),
    );
    this.negated.set(set, made);
    return made;
  }

  without(set: Valuations, taken: Valuations): Valuations {
    return this.and(set, this.not(taken));
  }

  /** The same valuations with any value of the variables. */
  free(set: Valuations, variables: ReadonlySet<number>): Valuations {
    const done = new Map<Valuations, Valuations>();
    const visit = (part: Valuations): Valuations => {
      if (part <= every) return part;
      const known = done.get(part);
      if (known !== undefined) return known;
      const level = this.level(part);
      const inside = this.partsOf(part).map(visit);
      const made = variables.has(level)
        ? inside.reduce((all, one) => this.or(all, one), none)
        : this.node(level, inside);
      done.set(part, made);
      return made;
    };
    return variables.size === 0 ? set : visit(set);
  }

  /** The valuations in which the variable then has the atom, whatever it had. */
  assign(set: Valuations, variable: number, atom: number): Valuations {
    const size = this.size(variable);
    const done = memoOf(this.assignments, variable * mostAtoms + atom);
    return this.changedAt(set, variable, done, (parts, below) => {
      const there = parts === null ? below : parts.reduce((all, one) => this.or(all, one), none);
      if (there === none) return none;
      return this.node(
        variable,
        Array.from({ length: size }, (_, one) => (one === atom ? there : none)),
      );
    });
  }

  /** The valuations that lie in the set once the variable has the atom. */
  assigned(set: Valuations, variable: number, atom: number): Valuations {
    const done = memoOf(this.cofactors, variable * mostAtoms + atom);
    return this.changedAt(set, variable, done, (parts, below) =>
      parts === null ? below : (parts[atom] as Valuations),
    );
  }

  /** What is below a variable, put together anew; `parts` is null where nothing looks at it. */
  private changedAt(
    set: Valuations,
    variable: number,
    done: Map<Valuations, Valuations>,
    change: (parts: readonly Valuations[] | null, below: Valuations) => Valuations,
  ): Valuations {
    const visit = (part: Valuations): Valuations => {
      const known = done.get(part);
      if (known !== undefined) return known;
      const level = this.level(part);
      const made =
        level < variable
          ? this.node(level, this.partsOf(part).map(visit))
          : change(level === variable ? this.partsOf(part) : null, part);
      done.set(part, made);
      return made;
    };
    return visit(set);
  }

  /** One valuation of a set that is not empty, with the preferred atoms where it has them. */
  pick(set: Valuations, preferred: Valuation): number[] {
    const picked = [...preferred];
    let at = set;
    while (at > every) {
      const level = this.level(at);
      const parts = this.partsOf(at);
      const wish = picked[level] as number;
      const atom = parts[wish] !== none ? wish : parts.findIndex((part) => part !== none);
      picked[level] = atom;
      at = parts[atom] as Valuations;
    }
    return picked;
  }

  /** The set of one valuation. */
  only(valuation: Valuation): Valuations {
    let set: Valuations = every;
    for (let variable = this.sizes.length - 1; variable >= 0; variable -= 1) {
      const atom = valuation[variable];
      const size = this.size(variable);
      const inside = set;
      set = this.node(
        variable,
        Array.from({ length: size }, (_, one) => (one === atom ? inside : none)),
      );
    }
    return set;
  }

  /** The variables that a set looks at. */
  variablesOf(set: Valuations): ReadonlySet<number> {
    const found = new Set<number>();
    const seen = new Set<Valuations>();
    const visit = (part: Valuations): void => {
      if (part <= every || seen.has(part)) return;
      seen.add(part);
      found.add(this.level(part));
      this.partsOf(part).forEach(visit);
    };
    visit(set);
    return found;
  }

  private combine(which: 0 | 1, one: Valuations, other: Valuations): Valuations {
    const [low, high] = one < other ? [one, other] : [other, one];
    const known = this.joined[which].get(low * 2 ** 26 + high);
    if (known !== undefined) return known;
    const level = Math.min(this.level(low), this.level(high));
    const size = this.size(level);
    const parts: Valuations[] = [];
    for (let atom = 0; atom < size; atom += 1) {
      const left = this.inside(low, level, atom);
      const right = this.inside(high, level, atom);
      parts.push(which === 0 ? this.and(left, right) : this.or(left, right));
    }
    const made = this.node(level, parts);
    this.joined[which].set(low * 2 ** 26 + high, made);
    return made;
  }

  private inside(set: Valuations, level: number, atom: number): Valuations {
    return this.level(set) === level ? (this.partsOf(set)[atom] as Valuations) : set;
  }

  private level(set: Valuations): number {
    return this.levels[set] as number;
  }

  private partsOf(set: Valuations): readonly Valuations[] {
    return this.parts[set] as readonly Valuations[];
  }

  private size(variable: number): number {
    return this.sizes[variable] as number;
  }
}

function memoOf(memos: Map<number, Map<Valuations, Valuations>>, key: number) {
  const known = memos.get(key) ?? new Map<Valuations, Valuations>();
  memos.set(key, known);
  return known;
}
