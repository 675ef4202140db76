/** An object whose values are each computed when first asked for, and once. */
export function lazily<T extends object>(compute: { readonly [Key in keyof T]: () => T[Key] }): T {
  const result = {} as T;
  for (const key of Object.keys(compute) as (keyof T)[]) {
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = compute[key]();
        Object.defineProperty(result, key, { enumerable: true, value });
        return value;
      },
    });
  }
  return result;
}
