// Types only: how the compiler checks a row of the table against the API's contract.
import type { Field } from "./fields";
import type { Call, Calls } from "./generated/calls";

/** `person_id` → `personId`, `period.start` → `periodStart`. */
export type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Camel<Head>}${Capitalize<Camel<Tail>>}`
  : Name extends `${infer Head}.${infer Tail}`
    ? `${Head}${Capitalize<Camel<Tail>>}`
    : Name extends `${infer Head}-${infer Tail}`
      ? `${Head}${Capitalize<Camel<Tail>>}`
      : Name;

/** A section of the contract by input key. */
type ByKey<Wire> = { [Name in keyof Wire & string as Camel<Name>]: Wire[Name] };

type Compulsory<Section> = {
  [Key in keyof Section]-?: undefined extends Section[Key] ? never : Key;
}[keyof Section];

/** What the compiler shows in place of a wrong part of a row; nothing can be assigned to it. */
export interface Mistake<Sentence extends string> {
  readonly mistake: Sentence;
}

type ValueOf<F> = F extends Field<infer Value> ? Value : never;

type Shown<Type> = [Type] extends [number | null | undefined]
  ? "a number"
  : [Type] extends [boolean | null | undefined]
    ? "a truth value"
    : [Type] extends [string | null | undefined]
      ? "text"
      : [Type] extends [readonly unknown[] | null | undefined]
        ? "a list"
        : "an object";

type CheckedField<Given, Wanted, Key extends string> = [ValueOf<Given>] extends [Wanted]
  ? Given
  : undefined extends ValueOf<Given>
    ? [Exclude<ValueOf<Given>, undefined>] extends [Wanted]
      ? Mistake<`${Key} is compulsory: wrap it in required(…)`>
      : Mistake<`${Key} must read as ${Shown<Wanted>} that the contract allows`>
    : Mistake<`${Key} must read as ${Shown<Wanted>} that the contract allows`>;

/** The given fields of one section, each replaced by a sentence where it breaks the contract. */
type CheckedSection<Given, Section> = {
  readonly [Key in keyof Given]: Key extends keyof Section & string
    ? CheckedField<Given[Key], Section[Key], Key>
    : Mistake<`${Key & string} is not in the contract of this call`>;
} & {
  readonly [Key in Exclude<
    Compulsory<Section>,
    keyof Given
  >]: Mistake<`${Key & string} is compulsory in this call and missing here`>;
};

type SectionOf<Given, Wire, Name extends "path" | "query" | "body"> = Given extends {
  readonly [N in Name]: infer Fields;
}
  ? { readonly [N in Name]: CheckedSection<Fields, ByKey<Wire>> }
  : [Compulsory<ByKey<Wire>>] extends [never]
    ? unknown
    : {
        readonly [N in Name]: Mistake<`${Name} is missing: the call needs ${Compulsory<ByKey<Wire>> & string}`>;
      };

/** A list at the root of a body is one field. */
type BodyOf<Given, Body> = Body extends readonly unknown[]
  ? Given extends { readonly body: infer F }
    ? { readonly body: CheckedField<F, Body, "body"> }
    : { readonly body: Mistake<"body is missing: the call needs a list"> }
  : SectionOf<Given, Body extends undefined ? Record<never, never> : Body, "body">;

/** A row as the contract of its call allows it. */
export type CheckedRow<C extends Call, Given> = SectionOf<Given, Calls[C]["path"], "path"> &
  SectionOf<Given, Omit<Calls[C]["query"], "limit" | "start" | "cursor">, "query"> &
  BodyOf<Given, Calls[C]["body"]>;

/** Words that a row does not know, each with a sentence. */
export type ClosedWords<Known, Given> = {
  readonly [Word in Exclude<
    keyof Given,
    keyof Known
  >]: Mistake<`${Word & string} is not a word of a row: make it a recipe`>;
};
