import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { sha256 } from '#core/crypto/mac.ts';
import { seenIn } from '#core/explain/evidence.ts';
import { searchedStages } from '#core/explain/explanation.ts';
import { givenOf } from '#core/explain/given.ts';
import { readShape } from '#core/explain/read-shape.ts';
import { wireHeaders, wireOf } from '#core/explain/wire.ts';
import { inspect } from '#core/inspect/inspect.ts';
import { type Report, stringToSignOf } from '#core/inspect/report.ts';
import { judge } from '#core/inspect/verdict.ts';
import type { Message } from '#core/messages.ts';
import { type CaseFileInput, caseFile } from '#core/report/case-file.ts';
import type { Speech } from '#core/report/speech.ts';
import { checksToDo, questions, type ToDos } from '#core/report/to-do.ts';
import { checklistFor } from '#core/responses/checklist/checklist.ts';
import { speakerId } from '#core/responses/speaker.ts';
import type { Given, MistakeBook } from '#core/schemes/mistake.ts';
import { labelOf, signatureName } from '#core/schemes/recipe.ts';
import { schemeById, schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { HuntQuestions } from './hunt-questions.ts';
import type { Hunt } from './hunt-state.ts';
import type { PlaygroundState } from './playground.ts';
import { offerOf } from './share-offer.ts';

/** A report for a ticket, as a file. */
export type CaseFile = { readonly name: string; readonly text: string };

type Sources = {
  readonly book: MistakeBook;
  readonly handwriting: HuntQuestions['handwriting'];
  readonly speech: Speech;
};

/** What is known of the request on the page, as a case file in the language of the page. */
export async function writeCaseFile(state: PlaygroundState, sources: Sources): Promise<CaseFile> {
  const text = await caseFile(await inputOf(state, sources), sources.speech);
  const hash = encodeHex(await sha256(encodeUtf8(text)));
  return { name: `countersign-case-${hash.slice(0, 8)}.md`, text };
}

async function inputOf(state: PlaygroundState, sources: Sources): Promise<CaseFileInput> {
  const { session, facts } = state;
  const { book } = sources;
  const scheme = schemeById(session.schemeId) ?? schemes[0];
  const report = await inspect(scheme, session);
  const given = givenOf(scheme, session, wireHeaders(state));
  const hunt = state.hunt?.isStale ? undefined : state.hunt;
  const computed = report.status === 'signed' ? report.trace.signature : undefined;
  const isRight = computed === given.received;
  const shape = readShape(session.received, scheme.recipe);
  return {
    scheme,
    session,
    url: given.url,
    stringToSign: stringToSignOf(report),
    computed,
    verdict: hunt?.verdict ?? judge({ scheme, report, shape, facts, isUntouched: false }),
    search: isRight || hunt === undefined ? undefined : searchOf(hunt),
    mistakes: book.mistakes,
    // Where the signature is right, they stand with what is to be checked.
    facts: isRight
      ? []
      : [...seenIn(book.mistakes, given), ...(await authorOf(given, report, sources))],
    answer: answerOf(state),
    toDo: isRight ? checksToDo(book.mistakes, given) : toDoOf(scheme, computed, hunt),
    checklist: checklistOf(state, scheme, hunt),
    link: (await offerOf(session, { view: 'explain', wire: wireOf(state) })).url,
  };
}

function searchOf({ found, session }: Hunt): CaseFileInput['search'] {
  return { ...found, stages: searchedStages(found.stages, session) };
}

/** By whose hand the body may be written; with a key the search tells more. */
async function authorOf(
  { body }: Given,
  { status }: Report,
  { handwriting, speech }: Sources,
): Promise<readonly Message[]> {
  const read = status === 'incomplete' ? await handwriting(body) : undefined;
  if (read === undefined || read.names.length === 0) return [];
  const names = speech.list(read.names.slice(0, 3), 'disjunction');
  return [{ id: 'explain.keyless.author', values: { names } }];
}

function toDoOf(
  { recipe, fields }: Scheme,
  computed: string | undefined,
  hunt: Hunt | undefined,
): ToDos {
  const [name, key] = [signatureName(recipe), labelOf(fields, recipe.key.field)];
  if (computed === undefined) {
    return { items: [{ sentences: [{ id: 'explain.keyless.share', values: { key } }] }] };
  }
  const isNothing = hunt?.status === 'ended' && hunt.found.explanations.length === 0;
  const items = isNothing ? questions(name, key).map((one) => ({ sentences: [one] })) : [];
  return { lead: { id: 'case-file.ask' }, items };
}

/** An answer to another draft says nothing of this request. */
function answerOf({ response, draft }: PlaygroundState): CaseFileInput['answer'] {
  const answer = response?.answer;
  return answer?.draftId === draft.id ? answer.reading : undefined;
}

/** The causes of a 403: where a mistake is proved, only if somebody has checked them. */
function checklistOf(
  state: PlaygroundState,
  scheme: Scheme,
  hunt: Hunt | undefined,
): CaseFileInput['checklist'] {
  const answer = answerOf(state);
  const checks = state.response?.checks ?? {};
  const isExplained = hunt?.found.explanations.some(({ causes }) => causes.length > 0) ?? false;
  const isWanted = Object.keys(checks).length > 0 || (answer !== undefined && !isExplained);
  return isWanted ? { groups: checklistFor(speakerId(answer, scheme.id)), checks } : undefined;
}
