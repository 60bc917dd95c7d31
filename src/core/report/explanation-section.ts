import { causeOf, fixOf, titleOf } from '#core/explain/cause-words.ts';
import type { CauseClass, Explanation, Stage } from '#core/explain/explanation.ts';
import { codeBlock, plainText, table } from '#core/report/markdown.ts';
import { hashed, heading, ownWords, type Speech, told } from '#core/report/speech.ts';
import { shown, type Withheld } from '#core/report/withholding.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import { labelOf, signatureName } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** What a search has come to. */
export type SearchOutcome = {
  readonly explanations: readonly Explanation[];
  readonly tried: number;
  /** Those that were searched to their end. */
  readonly stages: readonly Stage[];
  /** Those that the time did not suffice for. */
  readonly unfinished: readonly Stage[];
};

export type ExplanationInput = {
  readonly scheme: Scheme;
  /** Undefined when no search was made. */
  readonly search: SearchOutcome | undefined;
  readonly mistakes: readonly Mistake[];
};

/** What went wrong with its proof, or that nothing was found; nothing where the signature is right. */
export async function explanationSection(
  input: ExplanationInput,
  withheld: Withheld,
  speech: Speech,
): Promise<readonly string[]> {
  const { search } = input;
  if (search === undefined) return [];
  const mistaken = search.explanations.filter(({ causes }) => causes.length > 0);
  if (search.explanations.length > mistaken.length) return [];
  if (mistaken.length === 0) {
    return [heading(speech, 'explanation'), ...nothingFound(input.scheme, search, speech)];
  }
  const all = await Promise.all(
    mistaken.map((one) => explanationLines(one, input, withheld, speech)),
  );
  return [heading(speech, 'explanation'), ...all.flat()];
}

function nothingFound(
  { recipe, fields }: Scheme,
  search: SearchOutcome,
  speech: Speech,
): readonly string[] {
  const name = signatureName(recipe);
  const key = labelOf(fields, recipe.key.field);
  if (search.tried === 0)
    return [told(speech, { id: 'explain.nothing.unreadable', values: { name } })];
  const line = (id: string, stages: readonly Stage[]) => {
    const names = stages.map((stage) =>
      speech.say({ id: `explain.stage.${stage}`, values: { name } }),
    );
    return stages.length === 0 ? [] : [ownWords(speech, id, { stages: speech.list(names) })];
  };
  return [
    ownWords(speech, 'nothing-found', { count: search.tried, name, key }),
    ...line('searched', search.stages),
    ...line('unfinished', search.unfinished),
  ];
}

async function explanationLines(
  { causes, alternatives, body, stringToSign, signature }: Explanation,
  { scheme: { recipe, fields }, mistakes }: ExplanationInput,
  withheld: Withheld,
  speech: Speech,
): Promise<readonly string[]> {
  const name = signatureName(recipe);
  const key = labelOf(fields, recipe.key.field);
  return [
    ...causes.flatMap((one) => causeLines(one, mistakes, speech)),
    ...alternatives.map((story) => otherStory(story, speech)),
    ownWords(speech, 'proof', { name, key }),
    table(
      [ownWords(speech, 'what'), ownWords(speech, 'value')],
      [
        [ownWords(speech, 'signed-body'), await hashed(speech, body)],
        ...(withheld.has('string-to-sign')
          ? []
          : [
              [
                ownWords(speech, 'signed-string'),
                await hashed(speech, stringToSign.bytes),
              ] as const,
            ]),
        [plainText(name), shown(signature, ['received', 'signature'], withheld, speech)],
      ],
    ),
  ];
}

function otherStory(story: readonly CauseClass[], speech: Speech): string {
  const titles = story.map(([cause]) => speech.say(titleOf(cause)));
  return ownWords(speech, 'or', { titles: speech.list(titles) });
}

function causeLines(
  [cause, ...others]: CauseClass,
  mistakes: readonly Mistake[],
  speech: Speech,
): readonly string[] {
  const mistake = mistakes.find(({ id }) => id === cause.mistake);
  const alike = [...new Set(others.map((other) => speech.say(titleOf(other))))];
  return [
    `### ${told(speech, titleOf(cause))}`,
    told(speech, causeOf(cause)),
    ...(alike.length > 0 ? [ownWords(speech, 'same-bytes', { names: speech.list(alike) })] : []),
    `**${ownWords(speech, 'fix')}** ${told(speech, fixOf(cause))}`,
    ...(mistake?.code ? [codeBlock(mistake.code.line, fences[mistake.code.language])] : []),
    ...(mistake?.source ? [`<${mistake.source}>`] : []),
  ];
}

/** The names that Markdown highlighters know the languages by. */
const fences = {
  'C#': 'csharp',
  Go: 'go',
  Java: 'java',
  JavaScript: 'javascript',
  PHP: 'php',
  Python: 'python',
  Ruby: 'ruby',
  shell: 'sh',
} as const;
