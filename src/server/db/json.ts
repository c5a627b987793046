declare const holds: unique symbol;

/** A column's text that is JSON of a `Value`: what is read from it has that type, without a cast where it is read. */
export type Json<Value> = string & { readonly [holds]?: Value };

export function fromJson<Value>(text: Json<Value>): Value {
  return JSON.parse(text) as Value;
}
