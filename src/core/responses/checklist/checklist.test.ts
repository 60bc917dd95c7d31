import { describe, expect, it } from 'vitest';
import {
  causeTitle,
  checkedCauses,
  checklistFor,
  checklistText,
  stepHow,
  stepTitle,
} from '#core/responses/checklist/checklist.ts';
import { checklistWords } from '#core/responses/checklist/words.ts';
import { families } from '#core/responses/registry.ts';

const speakers = ['unknown', ...families.flatMap(({ rules }) => rules.map((rule) => rule.gateway))];

const said = ({ id }: { readonly id: string }): string =>
  new Map(Object.entries(checklistWords.en)).get(id) ?? `[${id}]`;

describe('the checklist', () => {
  it('has something to check of each of the five causes, whoever answered', () => {
    for (const speaker of speakers) {
      const groups = checklistFor(speaker);
      expect(groups.map(({ cause }) => cause)).toEqual(checkedCauses);
      expect(groups.filter(({ steps }) => steps.length === 0)).toEqual([]);
    }
  });

  it('has words for all of it and no others', () => {
    const all = speakers.flatMap((speaker) => checklistFor(speaker));
    const ids = all.flatMap(({ cause, steps }) => [
      causeTitle(cause),
      ...steps.flatMap((step) => [stepTitle(step), stepHow(step)]),
    ]);
    const outcomes = ['checklist.outcome.proved', 'checklist.outcome.excluded'];
    expect([...new Set([...ids.map(({ id }) => id), ...outcomes])].sort()).toEqual(
      Object.keys(checklistWords.en).sort(),
    );
  });

  it('asks of TPNS what only TPNS has', () => {
    const ids = (speaker: string) =>
      checklistFor(speaker).flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(ids('tpns')).toContain('authentication.tpns-basic');
    expect(ids('aws')).not.toContain('authentication.tpns-basic');
    expect(ids('unknown').filter((id) => id.includes('tpns'))).toEqual([]);
  });

  it('is written as Markdown with the outcome of each step', () => {
    const checks = { 'cors.curl': 'excluded', 'rate-limit.wait': 'proved' } as const;
    const lines = checklistText('A <403>', checklistFor('unknown'), checks, said).split('\n');
    expect(lines[0]).toBe('# A \\<403\\>');
    expect(lines.filter((line) => line.startsWith('- [x]'))).toEqual([
      expect.stringContaining('then one request.** (proved)'),
      expect.stringContaining('with curl.** (excluded)'),
    ]);
    expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(5);
  });
});
