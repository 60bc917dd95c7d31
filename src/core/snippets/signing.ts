import { type Code, code } from '#core/snippets/code.ts';
import { type Language, own, type SigningWords } from '#core/snippets/language.ts';
import type { FieldValue, Plan, PlannedDerivation, PlannedPart } from '#core/snippets/plan.ts';
import { clockOf } from '#core/snippets/plan-values.ts';

/** Lines that hold or fetch each value once. */
export function fieldLines({ fields }: Plan, language: Language): readonly Code[] {
  return fields.map((value) =>
    language.declared(code`${language.variable(value)}`, source(value, language)),
  );
}

function source({ field, from, text, variable }: FieldValue, language: Language): Code {
  if (from === 'environment') return language.environment(variable, field.label);
  if (from === 'random') return language.random;
  if (from !== 'clock') return language.text(text);
  return language.clock[clockOf(field)];
}

/** Lines that compute what is signed and sent: the values derived first, then `signature`, a line per stage. */
export function signingLines(plan: Plan, words: SigningWords): readonly Code[] {
  const derived = plan.derivations.map((derivation) => derivationLine(derivation, words));
  return plan.signs ? [...derived, ...signatureLines(plan, words)] : derived;
}

function derivationLine(derivation: PlannedDerivation, words: SigningWords): Code {
  return words.declared(code`${words.variable(derivation.value)}`, derivedText(derivation, words));
}

function derivedText(derivation: PlannedDerivation, words: SigningWords): Code {
  if (derivation.kind === 'digest') {
    const { hash, message, text } = derivation;
    return text
      .slice(1)
      .reduce(
        (inner, encoding) => words.encoded[encoding](words.utf8(inner)),
        words.encoded[text[0]](words.digest(hash, messageBytes(message, words))),
      );
  }
  const of = code`${words.variable(derivation.of)}`;
  if (derivation.kind === 'first') return words.first(of, derivation.characters);
  return derivation.kind === 'utc-date' ? words.utcDate(of) : words.percentEncoded(of);
}

function messageBytes(parts: readonly PlannedPart[], words: SigningWords): Code {
  return words.concat(parts.map((part) => partBytes(part, words)));
}

function partBytes(part: PlannedPart, words: SigningWords): Code {
  if (part.kind === 'body') return own('body', words);
  return part.kind === 'field'
    ? words.utf8(code`${words.variable(part.value)}`)
    : words.bytes(part.bytes);
}

function signatureLines(plan: Plan, words: SigningWords): readonly Code[] {
  const { recipe, message } = plan;
  const [first, ...others] = recipe.text;
  const bytes = messageBytes(message, words);
  const changes = others.length > 0 ? 'changes' : undefined;
  return [
    words.declared(own('message', words), bytes),
    ...digestLines(plan, words),
    words.declared(own('signature', words), words.encoded[first](digestName(plan, words)), changes),
    ...others.map((encoding) =>
      words.assigned(
        own('signature', words),
        words.encoded[encoding](words.utf8(own('signature', words))),
      ),
    ),
  ];
}

/** Without a hash it is the string itself that becomes text. */
function digestName({ recipe }: Plan, words: SigningWords): Code {
  return own(recipe.mac === 'none' ? 'message' : 'digest', words);
}

function digestLines(plan: Plan, words: SigningWords): readonly Code[] {
  const { mac, hash } = plan.recipe;
  if (mac === 'none') return [];
  if (mac === 'hash')
    return [words.declared(own('digest', words), words.digest(hash, own('message', words)))];
  return [
    ...keyLines(plan, words),
    words.declared(
      own('digest', words),
      words.hmac(hash, own('key', words), own('message', words)),
    ),
  ];
}

function keyLines({ key, keyChain, recipe }: Plan, words: SigningWords): readonly Code[] {
  const { prefix, before, reading } = recipe.key;
  const typed = code`${words.variable(key)}`;
  const bare = prefix === undefined ? typed : words.withoutPrefix(typed, prefix);
  const whole = before === undefined ? bare : words.withBefore(bare, before);
  const changes = keyChain.length > 0 ? 'changes' : undefined;
  return [
    words.declared(own('key', words), words.decoded[reading](whole), changes),
    ...keyChain.map((message) =>
      words.assigned(
        own('key', words),
        words.hmac(recipe.hash, own('key', words), messageBytes(message, words)),
      ),
    ),
  ];
}
