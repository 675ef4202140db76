/**
 * An object whose values are each computed when first asked for, and once. All objects with the same keys share getters on one prototype,
 * as the engine of JavaScript reads objects of one shape several times faster than ones that define properties of their own.
 */
export function lazily<T extends object>(compute: Computed<T>): T {
  const keys = Object.keys(compute) as (keyof T & string)[];
  const shape = keys.join();
  let Shape = shapes.get(shape);
  if (!Shape) shapes.set(shape, (Shape = shapeOf(keys)));
  return new Shape(compute) as T;
}

type Computed<T> = { readonly [Key in keyof T]: () => T[Key] };
type Shape = new (compute: Readonly<Record<string, () => unknown>>) => object;

const shapes = new Map<string, Shape>();

const UNASKED = Symbol('unasked');

function shapeOf(keys: readonly string[]): Shape {
  class Lazy {
    private readonly values: unknown[] = keys.map(() => UNASKED);

    constructor(private readonly compute: Readonly<Record<string, () => unknown>>) {}

    static value(lazy: Lazy, i: number, key: string): unknown {
      const value = lazy.values[i];
      return value === UNASKED ? (lazy.values[i] = lazy.compute[key]!()) : value;
    }
  }
  for (const [i, key] of keys.entries()) {
    Object.defineProperty(Lazy.prototype, key, {
      get(this: Lazy) {
        return Lazy.value(this, i, key);
      },
    });
  }
  return Lazy;
}
