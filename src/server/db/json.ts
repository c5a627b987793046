declare const holds: unique symbol;

/** The text of a column that holds a `Value` as JSON. Only the store reads and writes it: `store/json-columns.ts`. */
export type Json<Value> = string & { readonly [holds]: Value };

type Plain = string | number | null | undefined;

/** The columns of a row that are kept as JSON: their values are neither text nor numbers. */
export type JsonColumn<Row> = {
  [Column in keyof Row]-?: Exclude<Row[Column], Plain> extends never ? never : Column;
}[keyof Row] &
  string;

/** A row as the engine keeps it. */
export type Stored<Row> = {
  [Column in keyof Row]: Exclude<Row[Column], Plain> extends never
    ? Row[Column]
    : Json<Exclude<Row[Column], Plain>> | Extract<Row[Column], Plain>;
};

export function fromJson<Value>(text: Json<Value>): Value {
  return JSON.parse(text) as Value;
}

export function toJson<Value>(value: Value): Json<Value> {
  return JSON.stringify(value) as Json<Value>;
}
