import type { Bytes } from '#core/bytes/bytes.ts';
import type { Message } from '#core/messages.ts';
import type { Recipe } from '#core/schemes/recipe.ts';
import type { Plan } from '#core/snippets/plan.ts';
import type { Mode } from '#core/snippets/snippet-input.ts';

/** The name of the file that has to lie beside a snippet whose body it cannot hold itself. */
export const bodyFileName = 'body.bin';

/** Generated code that sends exactly the bytes that are signed. */
export type Snippet = {
  readonly code: string;
  readonly fileName: string;
  /** There when the code reads its body from this file in the working folder. */
  readonly bodyFile?: { readonly name: typeof bodyFileName; readonly bytes: Bytes };
  /** What the reader should know before running it, most important first. */
  readonly notes: readonly Message[];
};

/** Code for a plan. Pure: the same plan gives the same code. */
export type Writer = (plan: Plan) => string;

/** The code of both modes; one writer may serve both, since the plan says what is frozen. */
export type Writers = { readonly replay: Writer; readonly live?: Writer };

/** A product's own name, the same in every language, or a sentence. */
export type Label = string | Message;

/** One dialect of a language: a shell for curl, a library for Python. */
export type Variant = {
  /** Kebab-case, never renamed. */
  readonly id: string;
  readonly label: Label;
  /** Of the file, without the dot. */
  readonly extension: string;
  /** Loaded when they are chosen. A mode without a writer does not exist for this variant. */
  readonly writers: () => Promise<Writers>;
  /** Whether it can sign. */
  readonly isLive: boolean;
  /** Whether the body always comes from a file, however small. */
  readonly alwaysBodyFile: boolean;
  /** What holds for this variant whatever the request. */
  readonly notes: readonly Message[];
};

export type Generator = {
  /** Kebab-case, never renamed. */
  readonly id: string;
  readonly label: Label;
  /** What the variants are, such as `Shell`; not said where there is one alone. */
  readonly variantName: Message;
  /** The first is the one to start with. */
  readonly variants: readonly [Variant, ...Variant[]];
};

/**
 * The modes that a variant has, in the order in which they are offered. A signature in the body is of
 * that body alone, with its time and nonce: code that signs it again would send the same bytes.
 */
export function modesOf(variant: Variant, recipe?: Pick<Recipe, 'body'>): readonly Mode[] {
  return variant.isLive && recipe?.body === undefined ? ['replay', 'live'] : ['replay'];
}
