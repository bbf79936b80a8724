import * as v from 'valibot';
import { isCode } from '../../../cards/own/code.ts';
import { isObject, parse } from './json.ts';

/**
 * What is read from a file or from storage is a text that anybody can have changed: a schema looks at it before it is
 * used. A schema is also where it is written down how a part of the workshop is kept.
 */

type Schema<T> = v.GenericSchema<unknown, T>;

/** What a schema reads, as nobody changes it. */
export type Read<S extends Schema<unknown>> = DeepReadonly<v.InferOutput<S>>;
type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };

/** What a schema makes of something that was found; undefined for what it refuses. */
export const readFound = <T>(schema: Schema<T>, found: unknown): T | undefined => {
  const read = v.safeParse(schema, found, { abortEarly: true });
  return read.success ? read.output : undefined;
};

/** The same for what a text holds as JSON. */
export const readText = <T>(schema: Schema<T>, text: string): T | undefined => readFound(schema, parse(text));

/** A whole number, both ends included. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A value, or null where there is none. */
export const orNull = <T>(schema: Schema<T>) =>
  v.pipe(
    v.nullable(schema),
    v.transform((found) => found ?? undefined),
  );

/** The code of a card. */
export const cardCode = v.pipe(v.string(), v.check(isCode));

/** The names and values of an object that is no list. */
export const namedValues = v.pipe(
  v.custom<Readonly<Record<string, unknown>>>(isObject),
  v.transform((found) => Object.entries(found)),
);

/** The texts of an object by their names; what is no text is left out. */
export const namedTexts = v.pipe(
  namedValues,
  v.transform(
    (named): Readonly<Record<string, string>> =>
      Object.fromEntries(named.filter((one): one is [string, string] => typeof one[1] === 'string')),
  ),
);
